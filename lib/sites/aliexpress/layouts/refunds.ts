// The list of returns and refunds on the m. host (facts: com 8.3): which orders have a case.
import type { Layout } from '../../layout';

export const refunds: Layout = {
  id: 'refunds',
  sites: ['aliexpress.com', 'aliexpress.us'],
  page: 'refunds',
  marks: [
    '[class*="orderItem--orderItem--"]',
    '[class*="--orderSKUId--"]',
    '[class*="--orderSKUTitle--"]',
    '[class*="--orderStore--"]',
    '[class*="--orderStatusDesc--"]',
    '[class*="--orderStatusAction--"]',
  ],
  order: {
    card: ['[class*="orderItem--orderItem--"]', ':has(> [class*="--orderStatusAction--"])'],
    // Within a card, the one number of an order's length, whatever its class.
    id: { at: ['[class*="--orderSKUId--"]', '[class*="orderItem--"] *'], read: 'order-id' },
    storeName: { at: ['[class*="--orderStore--"]'], read: 'text', isExpected: true },
    refundNotes: ['[class*="--orderStatusDesc--"]', '[class*="RefundInfo--amount--"]'],
    isNoteByWords: true,
    items: {
      at: ['[class*="--orderSKUTitle--"]'],
      pictures: [],
      title: { at: ['[class*="--orderSKUTitle--"]'], read: 'text', isExpected: true },
      productId: { at: ['a[href*="/item/"]'], read: 'product-id' },
    },
  },
};
