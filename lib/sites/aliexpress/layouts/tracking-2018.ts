// The tracking page of track.aliexpress.com, in use until about 2024 (facts: com 11). `.address-detail` is never read.
import type { Layout } from '../../layout';

export const tracking2018: Layout = {
  id: 'tracking-2018',
  sites: ['aliexpress.com', 'aliexpress.ru'],
  page: 'tracking',
  marks: ['.tracking-module', 'ul.ship-steps', '.tracking-no'],
  order: {},
  parcel: {
    headline: [],
    timeline: ['.tracking-module'],
    carrier: ['.title-eclp'],
    parcelNumber: ['.full-number', '.tracking-no span', '.tracking-no'],
    tab: [],
    node: ['.ship-steps > li'],
    nodeTitle: ['.head'],
    nodeText: ['.text'],
    nodeTime: ['.time'],
    nodeZone: ['.timezone'],
    error: [],
  },
};
