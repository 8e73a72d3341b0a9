// Something that was ordered is not in the parcel (facts: rules 1.9, NAD_SHORT: unboxing video, weight against tracking).
import { helpful, type ReasonPlan, required } from './reason-plan';

export const incomplete: ReasonPlan = {
  reason: 'incomplete',
  questions: [
    {
      key: 'filmed-opening',
      kind: 'yes-no',
      risks: { answer: 'no', loss: 'loses-no-unboxing' },
      toldWhen: 'yes',
    },
    { key: 'what-is-missing', kind: 'text' },
  ],
  suggestedBy: [],
  proof: [
    required('order-page'),
    required('goods'),
    required('packaging'),
    helpful('tracking'),
    helpful('listing'),
    helpful('chat'),
    helpful('refund-policy'),
    helpful('seller-data'),
  ],
  losses: ['loses-no-unboxing', 'loses-window-missed', 'loses-confirmed-early', 'loses-late-proof'],
  story: ['arrived'],
  shownBy: ['goods', 'packaging'],
  refund: 'part',
};
