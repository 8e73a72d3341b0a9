// The tracking page since 2023: hashed class names whose middle part is stable (facts: com 5.1). Ship-to lines are never read.
import type { Layout } from '../../layout';

export const tracking: Layout = {
  id: 'tracking',
  sites: ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'],
  page: 'tracking',
  marks: [
    '[class*="logistic-info-v2--"]',
    '[class*="arrival-time-v2--"]',
    '[class*="logistic-info--"]',
    '[class*="error--title"]',
  ],
  order: {},
  parcel: {
    headline: ['[class*="arrival-time-v2--title"]', '[class*="arrival-time"][class*="--title"]'],
    timeline: ['[class*="logistic-info-v2--track--"]'],
    carrier: ['[class*="logistic-info-v2--carrierValue"]', '[class*="--carrierValue"]'],
    parcelNumber: [
      '[class*="logistic-info-v2--mailNoValue"]',
      '[class*="--mailNoValue"]',
      '[class*="logistic-info--mailNo-pc"]',
      '[class*="--mailNo-"]',
    ],
    tab: ['[class*="tab-list-v2--tab--"]'],
    node: ['[class*="logistic-info-v2--node--"]', '[class*="--node--"]'],
    nodeTitle: ['[class*="--nodeTitle"]'],
    nodeText: ['[class*="--nodeDesc"]'],
    nodeTime: ['[class*="--nodeTime"]'],
    error: ['[class*="error--title"]'],
  },
};
