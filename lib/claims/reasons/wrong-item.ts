// Something else came than what was ordered.
import { helpful, type ReasonPlan, required } from './reason-plan';

export const wrongItem: ReasonPlan = {
  reason: 'wrong-item',
  questions: [
    {
      key: 'filmed-opening',
      kind: 'yes-no',
      risks: { answer: 'no', loss: 'loses-no-unboxing' },
      toldWhen: 'yes',
    },
    { key: 'what-came', kind: 'text' },
  ],
  suggestedBy: [],
  proof: [
    required('order-page'),
    required('goods'),
    helpful('packaging'),
    helpful('listing'),
    helpful('chat'),
    helpful('refund-policy'),
    helpful('seller-data'),
  ],
  losses: ['loses-no-unboxing', 'loses-window-missed', 'loses-confirmed-early', 'loses-reason-changed'],
  story: ['arrived'],
  shownBy: ['goods'],
  refund: 'all',
};
