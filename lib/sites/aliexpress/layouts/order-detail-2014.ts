// The page of one order on trade.aliexpress.com (facts: com 11): recognised, and read as far as it is on record.
import type { Layout } from '../../layout';

export const orderDetail2014: Layout = {
  id: 'order-detail-2014',
  sites: ['aliexpress.com', 'aliexpress.ru'],
  page: 'order-detail',
  marks: ['#TP_ProductTable', '#TP_ShippingTable'],
  order: {
    id: { at: ['#TP_ProductTable tbody[data-orderid]'], read: 'order-id' },
    items: {
      at: ['#TP_ProductTable tbody[data-orderid] tr', '#TP_ProductTable tbody'],
      pictures: [],
      title: { at: ['a[href*="/item/"]'], read: 'title', pick: 'first' },
      productId: { at: ['a[href*="/item/"]'], read: 'product-id' },
    },
  },
};
