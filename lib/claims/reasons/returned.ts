// The parcel went back to the sender (facts: rules 1.9, NR_RETURNED: the return scan decides).
import { helpful, type ReasonPlan, required, TRACKING_FRESH_DAYS } from './reason-plan';

export const returnedPlan: ReasonPlan = {
  reason: 'returned',
  questions: [
    {
      key: 'was-told',
      kind: 'yes-no',
      risks: { answer: 'yes', loss: 'loses-not-collected' },
      toldWhen: 'no',
    },
  ],
  suggestedBy: [],
  isSuggestedBy: ({ kind, because: { stage } }) =>
    kind === 'returned' && stage !== 'lost' && stage !== 'destroyed' && stage !== 'cancelled',
  proof: [
    required('order-page'),
    required('tracking', TRACKING_FRESH_DAYS),
    helpful('carrier', TRACKING_FRESH_DAYS),
    helpful('chat'),
    helpful('payment'),
    helpful('refund-policy'),
    helpful('seller-data'),
  ],
  losses: ['loses-not-collected', 'loses-own-address', 'loses-chat-promise', 'loses-cancelled'],
  story: ['sent-back', 'promised'],
  shownBy: [],
  refund: 'all',
};
