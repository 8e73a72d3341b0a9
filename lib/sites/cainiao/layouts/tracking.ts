// The tracking page of Cainiao: hashed class names that have stood since 2022 (facts: ru 2.1; no saved page is on record).
import type { Layout } from '../../layout';

export const cainiaoTracking: Layout = {
  id: 'cainiao/tracking',
  sites: ['cainiao'],
  page: 'carrier',
  marks: [
    '[class*="Tracking--orderContent--"]',
    '[class*="Tracking--orderCode--"]',
    '[class*="TrackingDetail--step--"]',
    '[class*="TrackingDetail--text--"]',
    '[class*="TrackingDetail--timeText--"]',
  ],
  order: {},
  parcel: {
    headline: [],
    timeline: ['[class*="Tracking--orderContent--"]'],
    carrier: ['[class*="Tracking--cpInfoDesc--"]'],
    parcelNumber: ['[class*="Tracking--orderCode--"] > span', '[class*="Tracking--orderCode--"]'],
    tab: [],
    node: ['[class*="TrackingDetail--step--"]'],
    nodeTitle: ['[class*="TrackingDetail--head--"]'],
    nodeText: ['[class*="TrackingDetail--text--"]'],
    nodeTime: ['[class*="TrackingDetail--timeText--"]'],
    error: [],
  },
};
