// The seller took the money and sent nothing.
import { helpful, type ReasonPlan, required } from './reason-plan';

export const notShippedPlan: ReasonPlan = {
  reason: 'not-shipped',
  questions: [
    { key: 'has-number', kind: 'yes-no', leadsTo: { answer: 'yes', reason: 'invalid-tracking' } },
    { key: 'asked-to-cancel', kind: 'yes-no', risks: { answer: 'yes', loss: 'loses-reason-changed' } },
  ],
  suggestedBy: ['not-shipped'],
  // The order page is what says "not shipped", so it is the one that ages here.
  proof: [
    required('order-page', 3),
    helpful('chat'),
    helpful('payment'),
    helpful('refund-policy'),
    helpful('seller-data'),
  ],
  losses: ['loses-reason-changed', 'loses-cancelled', 'loses-chat-promise'],
  story: ['paid-ago', 'promised'],
  shownBy: ['order-page'],
  refund: 'all',
};
