// The goods went back to the seller and the money did not come (facts: rules 1.4, AE-RETURN-SHIP).
import { helpful, type ReasonPlan, required } from './reason-plan';

export const returnNotRefunded: ReasonPlan = {
  reason: 'return-not-refunded',
  questions: [
    { key: 'return-number', kind: 'text' },
    { key: 'return-arrived', kind: 'yes-no', toldWhen: 'yes' },
  ],
  suggestedBy: [],
  proof: [
    required('order-page'),
    required('return-proof'),
    required('dispute'),
    helpful('chat'),
    helpful('payment'),
    helpful('seller-data'),
  ],
  losses: ['loses-return-untracked', 'loses-window-missed', 'loses-chat-promise'],
  story: ['goods-returned'],
  shownBy: ['return-proof'],
  refund: 'all',
};
