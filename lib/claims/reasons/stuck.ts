// The parcel was sent and does not come: late, or without movement (facts: rules 1.9, NR_TRACK_STOPPED).
import { helpful, type ReasonPlan, required, TRACKING_FRESH_DAYS } from './reason-plan';

export const stuck: ReasonPlan = {
  reason: 'stuck',
  questions: [
    { key: 'moves-as-usual', kind: 'yes-no', risks: { answer: 'yes', loss: 'loses-too-early' } },
    { key: 'carrier-lost-it', kind: 'yes-no', leadsTo: { answer: 'yes', reason: 'lost' } },
  ],
  suggestedBy: ['stalled', 'overdue', 'guarantee-passed', 'delivery-failed', 'closing'],
  proof: [
    required('order-page'),
    required('tracking', TRACKING_FRESH_DAYS),
    helpful('carrier', TRACKING_FRESH_DAYS),
    helpful('chat'),
    helpful('payment'),
    helpful('refund-policy'),
    helpful('seller-data'),
  ],
  losses: ['loses-too-early', 'loses-window-missed', 'loses-confirmed-early', 'loses-cancelled'],
  story: ['promised', 'guarantee', 'silent'],
  shownBy: [],
  refund: 'all',
};
