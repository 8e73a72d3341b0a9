// A refund was promised, decided or announced, and the money has not come (facts: rules 1.5, AE-REFUND-CARD).
import { helpful, type ReasonPlan, required } from './reason-plan';

export const refundNotPaid: ReasonPlan = {
  reason: 'refund-not-paid',
  questions: [
    {
      key: 'account-checked',
      kind: 'yes-no',
      risks: { answer: 'no', loss: 'loses-not-looked' },
      toldWhen: 'yes',
    },
    { key: 'refund-words', kind: 'text' },
  ],
  suggestedBy: [],
  proof: [
    required('order-page'),
    required('dispute'),
    required('payment'),
    helpful('chat'),
    helpful('document'),
    helpful('seller-data'),
  ],
  losses: ['loses-not-looked', 'loses-window-missed', 'loses-chat-promise'],
  story: ['refund-announced'],
  shownBy: ['dispute'],
  refund: 'all',
};
