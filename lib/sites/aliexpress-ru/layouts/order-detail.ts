// The page of one order of aliexpress.ru: `data-testid` first, class names before their hash after that (facts: ru 1.4).
import type { Layout } from '../../layout';

export const russianOrderDetail: Layout = {
  id: 'aliexpress-ru/order-detail',
  sites: ['aliexpress.ru'],
  page: 'order-detail',
  marks: [
    '[data-testid="orderNumber"]',
    '[data-testid="productBlock"]',
    '[data-testid="productText"]',
    '[data-testid^="sellerInfoV2"]',
    '[class*="RedOrderDetails"]',
  ],
  order: {
    id: { at: ['[data-testid="orderNumber"]'], read: 'order-id' },
    storeName: {
      at: [
        '[data-testid="sellerInfoV2Block"] a',
        '[data-testid="sellerInfoV2"] a',
        '[data-testid="sellerInfoV2Block"]',
        'a[href*="/store/"]',
      ],
      read: 'labelled-text',
      isExpected: true,
    },
    storeId: {
      at: ['[data-testid^="sellerInfoV2"] a[href*="/store/"]', 'a[href*="/store/"]'],
      read: 'store-id',
    },
    orderedLine: /^(?:Заказ от|Дата заказа|Order date|Sifariş tarixi)[\s:]/iu,
    total: { at: ['[class*="Summary__totalWrapper__"]', '[class*="Summary__total"]'], isExpected: true },
    parcelNumber: ['[class*="InfoDeliveryButton__trackNumber__"]'],
    items: {
      at: [
        '[data-testid="productBlock"]',
        '[data-testid="product"]',
        'a[data-testid="productText"]',
        'a[href*="/item/"]',
      ],
      pictures: [],
      title: {
        at: ['a[data-testid="productText"]', '[class*="Product__title__"]', 'a[href*="/item/"]'],
        read: 'title',
        isExpected: true,
      },
      variant: { at: ['[class*="Product__description__"]'], read: 'text' },
      productId: { at: ['a[data-testid="productText"]', 'a[href*="/item/"]'], read: 'product-id' },
      unitPrice: {
        at: [
          '[class*="Product__priceDesktop__"] > :first-child',
          '[class*="Product__priceDesktop__"]',
          '[class*="Product__price"]',
        ],
        isExpected: true,
      },
      quantity: { at: ['[class*="Product__quantityText__"]'], isExpected: true },
    },
  },
};
