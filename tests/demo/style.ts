// The look of the invented shop: plain white cards on grey, wide as the real list, so that screenshots and overlays are judged in a plausible place.

export const DEMO_STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#f5f5f5;color:#191919;font:14px/1.45 "Open Sans",Roboto,Arial,sans-serif}
a{color:inherit;text-decoration:none}
button{font:inherit;cursor:pointer}
.demo-top{background:#fff;border-bottom:1px solid #e8e8e8;padding:16px 40px;display:flex;gap:32px;align-items:center}
.demo-top b{font-size:22px;color:#e6432d}
.order-wrap{max-width:1200px;margin:24px auto;padding:0 16px}
.order-nav{background:#fff;border-radius:12px;margin-bottom:16px;padding:0 24px}
.comet-tabs-nav{display:flex;gap:32px}
.comet-tabs-nav-item{padding:16px 0;cursor:pointer;border-bottom:2px solid transparent}
.comet-tabs-nav-item-active{font-weight:700;border-color:#191919}
.order-item,.order-block,.demo-card{display:block;background:#fff;border-radius:12px;margin-bottom:16px;padding:20px 24px}
.order-item-header{display:flex;justify-content:space-between;border-bottom:1px solid #f0f0f0;padding-bottom:12px}
.order-item-header-status-text{font-weight:700;font-size:16px}
.order-item-header-right{display:flex;gap:12px;color:#757575;font-size:12px}
.order-item-header-right-info{display:flex;gap:16px}
.order-item-header-right-copy{margin-left:6px;color:#2e77e5;cursor:pointer}
.order-item-store{padding:12px 0;font-weight:600}
.order-item-content{display:flex;gap:24px}
.order-item-content-body{display:flex;gap:16px;flex:1;min-width:0}
.order-item-content-img{width:100px;height:100px;border-radius:8px;background:#e9e4dc center/cover;flex:none}
.order-item-content-info{flex:1;min-width:0}
.order-item-content-info-sku,.item-sku-attr{color:#757575;font-size:12px;margin:4px 0}
.order-item-content-info-number,.item-price{display:flex;gap:10px;font-weight:600}
.order-item-content-opt{width:200px;flex:none;text-align:right}
.order-item-content-opt-price{font-weight:700;margin-bottom:12px}
.order-item-btn,.comet-btn{display:block;border:1px solid #191919;border-radius:20px;background:#fff;padding:8px 16px;margin:8px 0;text-align:center;width:100%}
.order-item-btn-primary{background:#191919;color:#fff}
.order-item-bottom-action{margin-top:12px;color:#757575;font-size:12px}
.order-more{text-align:center;padding:16px}
.order-more button{width:auto;display:inline-block}
.demo-recommend{max-width:1200px;margin:32px auto;padding:0 16px}
.demo-recommend-grid{display:grid;grid-template-columns:repeat(5,1fr);gap:16px}
.order-detail-info{display:grid;grid-template-columns:1fr 1fr;gap:24px}
.info-row{margin:4px 0;color:#555}
.info-row span{margin-right:8px}
.order-price-item{display:flex;justify-content:space-between;padding:4px 0}
.order-price-item.bold-font{font-weight:700;font-size:16px}
.order-price-hidden{display:none}
.service-progress{display:flex;gap:48px}
.track-node{border-left:2px solid #ddd;padding:0 0 20px 20px}
.track-title{font-weight:600}
.track-time{color:#757575;font-size:12px}
.chat{max-width:900px;margin:24px auto;background:#fff;border-radius:12px;min-height:70vh;padding:24px}
.bubble{max-width:60%;padding:10px 14px;border-radius:12px;margin:8px 0;background:#f0f0f0}
.bubble-mine{margin-left:auto;background:#dcecff}
.chat textarea,.demo-form textarea{width:100%;min-height:90px}
.demo-form label{display:block;margin:14px 0}
.demo-form select{min-width:320px;padding:8px}
`;
