// There is no tracking number, or the one given shows nothing or somebody else's parcel (facts: rules 1.9, NR_TRACK_INVALID).
import { helpful, type ReasonPlan, required, TRACKING_FRESH_DAYS } from './reason-plan';

export const invalidTracking: ReasonPlan = {
  reason: 'invalid-tracking',
  questions: [
    // The shop knows only the number that the order names (facts: rules 1.4, AE-MISDECL).
    {
      key: 'number-by-chat',
      kind: 'yes-no',
      risks: { answer: 'yes', loss: 'loses-chat-promise' },
      toldWhen: 'yes',
    },
  ],
  suggestedBy: ['no-tracking', 'contradiction'],
  // A number that was cancelled belongs to no parcel (facts: rules 1.9).
  isSuggestedBy: ({ because }) => because.stage === 'cancelled',
  proof: [
    required('order-page'),
    required('tracking', TRACKING_FRESH_DAYS),
    required('carrier', TRACKING_FRESH_DAYS),
    helpful('chat'),
    helpful('payment'),
    helpful('refund-policy'),
    helpful('seller-data'),
  ],
  losses: ['loses-chat-promise', 'loses-late-proof', 'loses-window-missed', 'loses-cancelled'],
  story: ['no-number', 'no-events', 'number-early', 'jump', 'promised'],
  shownBy: [],
  refund: 'all',
};
