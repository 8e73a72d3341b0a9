// The page of one order since 2022 (facts: com 4). Its address block, contact and ship-to lines are never read.
import type { Layout } from '../../layout';
import { ROW_LABELS } from '../row-labels';

export const orderDetail: Layout = {
  id: 'order-detail',
  sites: ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'],
  page: 'order-detail',
  marks: [
    '.order-detail-info',
    '.order-detail-order-info',
    '.order-detail-item',
    '.order-status',
    '.order-price',
  ],
  order: {
    id: { at: ['.order-detail-order-info .info-row', '.order-detail-info .info-row'], read: 'order-id' },
    rows: {
      at: [
        '.order-detail-order-info .info-row',
        '.order-detail-info .info-row',
        '[class*="order-info"] .info-row',
      ],
      labels: ROW_LABELS,
    },
    statusText: {
      at: ['.order-status .order-block-title', '.order-status-content', '[class*="order-status-content"]'],
      read: 'text',
      pick: 'first',
      isExpected: true,
    },
    total: {
      at: [
        '.order-price-item.bold-font .rightPriceClass',
        '.order-price-item.bold-font .right-col',
        '.rightPriceClass',
        '[class*="rightPrice"]',
      ],
      isExpected: true,
    },
    storeName: {
      at: [
        '.order-detail-item-store .store-name',
        '[class*="detail-item-store"] [class*="store-name"]',
        '.order-detail-item a[href*="/store/"]',
      ],
      read: 'text',
      isExpected: true,
    },
    storeId: {
      at: ['.order-detail-item-store a[href*="/store/"]', '.order-detail-item a[href*="/store/"]'],
      read: 'store-id',
    },
    deliverBy: {
      at: ['.order-detail-item-track-eta-text', '[class*="track-eta-text"]'],
    },
    progressNode: [
      '.service-progress-node-info',
      '[class*="progress-node-info"]',
      '[class*="service-progress"] > *',
    ],
    tracks: {
      at: ['.order-detail-item-track'],
      within: ['.order-detail-item-content-wrap', '.order-detail-item-content', '.order-detail-item'],
      event: ['.order-detail-item-track-info-desc', '[class*="track-info-desc"]'],
    },
    refundNotes: ['.order-item-tag', '[class*="order-item-tag"]'],
    priceRows: ['.order-price-item', '[class*="price-item"]'],
    items: {
      at: [
        '.order-detail-item-content',
        '[class*="detail-item-content"]',
        '[class*="order-detail-item"] a[href*="/item/"]',
      ],
      pictures: [],
      title: {
        at: [
          '[data-pl="order_detail_item_title"] a[href*="/item/"]',
          '.item-title a[href*="/item/"]',
          '[data-pl="order_detail_item_title"]',
          '.item-title',
          '[class*="item-title"]',
        ],
        read: 'text',
        isExpected: true,
      },
      variant: { at: ['.item-sku-attr', '[class*="sku-attr"]'], read: 'text' },
      productId: { at: ['.item-title a[href*="/item/"]', 'a[href*="/item/"]'], read: 'product-id' },
      unitPrice: {
        at: [
          '.item-price [class*="es--wrap"]',
          '.item-price > div',
          '[class*="item-content-info"] [class*="es--wrap"]',
        ],
        isExpected: true,
      },
      quantity: {
        at: ['.item-price-quantity', '[class*="price-quantity"]', '[class*="item-price"] span'],
        isExpected: true,
      },
    },
  },
};
