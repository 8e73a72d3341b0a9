// The list of returns and refunds on the m. host (facts: com 8.3): which orders have a case, and how far it is.
import type { Layout } from '../../layout';

export const refunds: Layout = {
  id: 'refunds',
  sites: ['aliexpress.com', 'aliexpress.us'],
  page: 'refunds',
  marks: ['[class*="orderItem--orderItem--"]', '[class*="--orderSKUId--"]'],
  order: {
    card: ['[class*="orderItem--orderItem--"]'],
    id: { at: ['[class*="--orderSKUId--"]'], read: 'order-id' },
    storeName: { at: ['[class*="--orderStore--"]'], read: 'text', isExpected: true },
    items: {
      at: ['[class*="--orderSKUTitle--"]'],
      pictures: [],
      title: { at: ['[class*="--orderSKUTitle--"]'], read: 'text', isExpected: true },
      productId: { at: ['a[href*="/item/"]'], read: 'product-id' },
    },
  },
};
