// The carrier says that the parcel is lost, or the buyer has given it up (facts: rules 1.5, AE-LOST).
import { helpful, type ReasonPlan, required, TRACKING_FRESH_DAYS } from './reason-plan';

export const lost: ReasonPlan = {
  reason: 'lost',
  questions: [{ key: 'carrier-told-me', kind: 'yes-no', toldWhen: 'yes' }],
  suggestedBy: [],
  isSuggestedBy: ({ because }) => because.stage === 'lost' || because.stage === 'destroyed',
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
  losses: ['loses-window-missed', 'loses-confirmed-early', 'loses-cancelled', 'loses-chat-promise'],
  story: ['lost', 'silent', 'promised'],
  shownBy: [],
  refund: 'all',
};
