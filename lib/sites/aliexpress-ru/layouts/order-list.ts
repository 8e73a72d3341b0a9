// The list of orders of aliexpress.ru: class names that end in a changing hash are matched before it (facts: ru 1.3).
import type { Layout } from '../../layout';

export const russianOrderList: Layout = {
  id: 'aliexpress-ru/order-list',
  sites: ['aliexpress.ru'],
  page: 'order-list',
  marks: ['[class*="RedOrderList_"]'],
  order: {
    card: ['[class*="RedOrderList_OrderList__item__"]'],
    id: { at: ['[class*="RedOrderList_OrderItem__number__"]'], read: 'order-id' },
    statusText: { at: ['[class*="RedOrderList_OrderItem__tag__"]'], read: 'text', isExpected: true },
    // No other price stands in a card (facts: ru 1.3).
    total: {
      at: ['[class*="RedOrderList_OrderItem__totalPrice__"]', 'a[href*="/order-list/"] > *'],
      isExpected: true,
    },
    headline: ['[class*="RedOrderList_OrderItem__title__"]'],
  },
};
