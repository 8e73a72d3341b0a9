// The list of orders since 2022, desktop and phone cards alike (facts: com 3; class names in 25+ independent scripts).
import type { Layout } from '../../layout';

export const orderList: Layout = {
  id: 'order-list',
  sites: ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'],
  page: 'order-list',
  marks: [],
  order: {
    card: ['.order-item', 'a.order-item-mobile'],
    id: {
      at: [
        '[data-pl="order_item_header_info"] > *',
        '.order-item-header-right-info > *',
        '[class*="header-right-info"] > *',
      ],
      read: 'order-id',
    },
    placedOn: {
      at: [
        '[data-pl="order_item_header_info"] > *',
        '.order-item-header-right-info > *',
        '[class*="header-right-info"] > *',
      ],
      read: 'labelled-day',
      isExpected: true,
    },
    statusText: {
      at: [
        '[data-pl="order_item_header_status"] .order-item-header-status-text',
        '.order-item-header-status-text',
        '[data-pl="order_item_header_status"]',
        '[class*="header-status-text"]',
        '[class*="header-status"]',
      ],
      read: 'text',
      isExpected: true,
    },
    total: {
      at: [
        '[data-pl="order_item_content_price_total"]',
        '.order-item-content-opt-price-total',
        '[class*="opt-price-total"]',
      ],
      isExpected: true,
    },
    refundNotes: ['.expose-info-item-title', '[class*="expose-info-item-title"]'],
    hasClaimNotes: true,
    storeName: {
      at: [
        '[data-pl="order_item_store_name"] a',
        '[data-pl="order_item_store_name"]',
        '.order-item-store-name',
        'a[href*="/store/"]',
      ],
      read: 'text',
      isExpected: true,
    },
    storeId: {
      at: ['[data-pl="order_item_store_name"] a[href*="/store/"]', 'a[href*="/store/"]'],
      read: 'store-id',
    },
    items: {
      at: ['.order-item-content-body', '[class*="item-content-body"]', 'a[href*="/item/"]'],
      pictures: ['a[href*="/item/"]', '.order-item-content-img', '[class*="content-img"]'],
      title: {
        at: [
          '.order-item-content-info-name [title]',
          '.order-item-content-info-name',
          '[class*="content-info-name"]',
          'a[href*="/item/"] [title]',
          'a[href*="/item/"]',
        ],
        read: 'title',
        isExpected: true,
      },
      variant: {
        at: [
          '[data-pl="order_item_content_info_sku"]',
          '.order-item-content-info-sku',
          '[class*="info-sku"]',
        ],
        read: 'text',
      },
      productId: { at: ['a[href*="/item/"]'], read: 'product-id' },
      unitPrice: {
        at: [
          '.order-item-content-info-number [class*="es--wrap"]',
          '.order-item-content-info-number > div',
          '[class*="content-info-number"] [class*="es--wrap"]',
          '[class*="content-info"] [class*="es--wrap"]',
        ],
        isExpected: true,
      },
      quantity: {
        at: [
          '.order-item-content-info-number-quantity',
          '[class*="number-quantity"]',
          '[class*="content-info-number"] span',
        ],
        isExpected: true,
      },
    },
  },
};
