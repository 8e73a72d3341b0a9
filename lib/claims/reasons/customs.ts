// Customs hold the parcel (facts: rules 1.9, NR_CUSTOMS: a paper of customs with the reason decides).
import { helpful, type ReasonPlan, required, TRACKING_FRESH_DAYS } from './reason-plan';

export const customs: ReasonPlan = {
  reason: 'customs',
  questions: [
    {
      key: 'customs-asked-me',
      kind: 'yes-no',
      risks: { answer: 'yes', loss: 'loses-own-customs' },
      toldWhen: 'no',
    },
  ],
  suggestedBy: ['customs-hold'],
  proof: [
    required('order-page'),
    required('tracking', TRACKING_FRESH_DAYS),
    // Not required: customs seldom write to the receiver of a small parcel.
    helpful('document'),
    helpful('carrier', TRACKING_FRESH_DAYS),
    helpful('chat'),
    helpful('payment'),
    helpful('refund-policy'),
    helpful('seller-data'),
  ],
  losses: ['loses-own-customs', 'loses-too-early', 'loses-window-missed', 'loses-cancelled'],
  story: ['customs', 'promised', 'guarantee'],
  shownBy: [],
  refund: 'all',
};
