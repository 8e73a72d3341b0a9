// Tracking says delivered and the buyer has nothing (facts: rules 1.9, NR_DELIVERED_NOT_RECEIVED).
import { helpful, type ReasonPlan, required, TRACKING_FRESH_DAYS } from './reason-plan';

export const markedDeliveredPlan: ReasonPlan = {
  reason: 'marked-delivered',
  questions: [
    {
      key: 'asked-around',
      kind: 'yes-no',
      risks: { answer: 'no', loss: 'loses-says-delivered' },
      toldWhen: 'yes',
    },
    { key: 'other-address', kind: 'yes-no', leadsTo: { answer: 'yes', reason: 'wrong-address' } },
  ],
  suggestedBy: ['marked-delivered'],
  proof: [
    required('order-page'),
    required('tracking', TRACKING_FRESH_DAYS),
    required('carrier'),
    // The carrier's own statement (to whom, where, at what weight) is what wins against a delivery scan.
    required('document'),
    helpful('chat'),
    helpful('payment'),
    helpful('refund-policy'),
    helpful('seller-data'),
  ],
  losses: ['loses-says-delivered', 'loses-window-missed', 'loses-confirmed-early', 'loses-late-proof'],
  story: ['delivered'],
  shownBy: ['document'],
  refund: 'all',
};
