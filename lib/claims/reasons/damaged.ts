// The goods came broken (facts: rules 1.9, NAD_DAMAGED: packaging from all sides, the carrier's damage report).
import { helpful, type ReasonPlan, required } from './reason-plan';

export const damaged: ReasonPlan = {
  reason: 'damaged',
  questions: [
    { key: 'packaging-damaged', kind: 'yes-no', toldWhen: 'yes' },
    { key: 'what-is-damaged', kind: 'text' },
  ],
  suggestedBy: [],
  proof: [
    required('order-page'),
    required('goods'),
    required('packaging'),
    helpful('document'),
    helpful('chat'),
    helpful('tracking'),
    helpful('refund-policy'),
    helpful('seller-data'),
  ],
  losses: ['loses-window-missed', 'loses-confirmed-early', 'loses-dates-disagree', 'loses-late-proof'],
  story: ['arrived'],
  shownBy: ['goods', 'packaging'],
  refund: 'all',
};
