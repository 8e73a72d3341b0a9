// Chinese page wording.
import type { EventWording, Phrases } from './phrases';

export const zh: Phrases = {
  language: 'zh',
  months: '',
  statuses: {
    unpaid: '待付款',
    paid: '待发货|待發貨|处理中',
    shipped: '待收货|待收貨|已发货|已發貨',
    finished: '已完成|交易完成|交易成功',
    cancelled: '已取消|已关闭|已關閉|交易关闭',
  },
  refundBehind:
    /(?:之?前|以前)[^·•|;。\d]{0,10}(?:未|没|沒)[^·•|;。\d]{0,10}(?:送达|送達|收到|妥投|交付)[^·•|;。\d]{0,12}退款/u,
};

/** What carriers write. */
export const zhEvents: EventWording = {
  language: 'zh',
  events: {
    returned: '已退回|退[回件货](?:签收|完成|成功)',
    returning: '退回|退件|退运',
    failed: '未.{0,2}签收|签收失败|未妥投|(?:投递|派送|派件|配送)(?:失败|异常|未成功|不成功)|拒收',
    future: '(?:待|等待|即将|准备)(?:派送|派件|投递|签收|配送|送达)|预计',
    lost: '丢失|遗失',
    destroyed: '销毁',
    cancelled: '取消',
    'handed-over': '(?:送达|交付|移交)(?:给)?(?:承运商|航空|快递公司|分拨|机场)',
    pickup: '自提|驿站|快递柜|代收点|取件码',
    delivered: '签收|妥投|已送达|投递成功',
    'out-for-delivery': '派送|派件|投递|配送中',
    'export-done': '出口(?:清关|报关|通关).{0,4}(?:完成|成功|放行)',
    'export-customs': '出口(?:清关|报关|通关)',
    'customs-action': '扣留|缴税|补税',
    'customs-released': '进口(?:清关|报关|通关).{0,4}(?:完成|成功|放行)|离开海关',
    'import-customs': '进口(?:清关|报关|通关)|到达海关',
    arrived: '(?:到达|抵达)目的(?:国|地国家)',
    departed: '离开(?:始发国|起运国|原寄国)|航班起飞',
    'picked-up': '(?<!待)揽收|揽件成功|已揽件|已收件|包裹已出库',
    'info-received': '待揽收|电子信息|预报',
    moving: '运输|在途|清关|海关|到达|离开|滞留',
  },
};
