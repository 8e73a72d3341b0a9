// The goods differ from their description (facts: rules 1.9, NAD_DESCRIPTION: photos beside the listing, each difference).
import { helpful, type ReasonPlan, required } from './reason-plan';

export const notAsDescribed: ReasonPlan = {
  reason: 'not-as-described',
  questions: [
    { key: 'another-thing', kind: 'yes-no', leadsTo: { answer: 'yes', reason: 'wrong-item' } },
    { key: 'differences', kind: 'text' },
  ],
  suggestedBy: [],
  proof: [
    required('order-page'),
    required('goods'),
    required('listing'),
    helpful('packaging'),
    helpful('chat'),
    helpful('refund-policy'),
    helpful('seller-data'),
  ],
  losses: ['loses-window-missed', 'loses-confirmed-early', 'loses-reason-changed', 'loses-late-proof'],
  story: ['arrived'],
  shownBy: ['goods', 'listing'],
  refund: 'all',
};
