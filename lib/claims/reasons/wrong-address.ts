// The parcel went to a place that is not the buyer's (facts: rules 1.8, dispatching to a wrong address).
import { helpful, type ReasonPlan, required, TRACKING_FRESH_DAYS } from './reason-plan';

export const wrongAddress: ReasonPlan = {
  reason: 'wrong-address',
  questions: [
    {
      key: 'address-was-right',
      kind: 'yes-no',
      risks: { answer: 'no', loss: 'loses-own-address' },
      toldWhen: 'yes',
    },
  ],
  suggestedBy: [],
  // An office of another state may serve the buyer's: that alone does not say so.
  isSuggestedBy: ({ kind, severity }) => kind === 'wrong-destination' && severity !== 'info',
  proof: [
    required('order-page'),
    required('tracking', TRACKING_FRESH_DAYS),
    helpful('carrier', TRACKING_FRESH_DAYS),
    helpful('document'),
    helpful('chat'),
    helpful('payment'),
    helpful('refund-policy'),
    helpful('seller-data'),
  ],
  losses: ['loses-own-address', 'loses-says-delivered', 'loses-window-missed', 'loses-cancelled'],
  story: ['elsewhere', 'promised'],
  shownBy: ['document'],
  refund: 'all',
};
