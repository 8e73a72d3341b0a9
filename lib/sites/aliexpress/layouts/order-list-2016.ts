// The list of orders on trade.aliexpress.com until about 2022 (facts: com 11).
import type { Layout } from '../../layout';

export const orderList2016: Layout = {
  id: 'order-list-2016',
  sites: ['aliexpress.com', 'aliexpress.ru'],
  page: 'order-list',
  marks: ['#buyer-ordertable', '.order-item-wraper', '.order-amount .amount-num', '[button_action][orderid]'],
  order: {
    card: ['.order-item-wraper'],
    id: { at: ['.order-head .first-row .info-body', '[button_action][orderid]'], read: 'order-id' },
    placedOn: { at: ['.order-head .second-row .info-body'], read: 'day', isExpected: true },
    statusText: { at: ['.order-status .f-left'], read: 'text', pick: 'first', isExpected: true },
    total: { at: ['.order-amount .amount-num'], isExpected: true },
    storeName: {
      // The link beside it says "View Store".
      at: ['.store-info .info-body'],
      read: 'text',
      pick: 'first',
      isExpected: true,
    },
    storeId: { at: ['.store-info a[href*="/store/"]'], read: 'store-id' },
    items: {
      at: ['tr.order-body'],
      pictures: [],
      title: { at: ['.product-title a', '.product-title'], read: 'title', isExpected: true },
      productId: { at: ['.product-title a[productid]', 'a[href*="/item/"]'], read: 'product-id' },
      unitPrice: { at: ['.product-amount span:first-child'], isExpected: true },
      quantity: { at: ['.product-amount span:last-child'], isExpected: true },
    },
  },
};
