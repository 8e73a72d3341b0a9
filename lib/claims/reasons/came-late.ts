// The parcel came, after the promised day (facts: rules 1.5, AE-LATE-COUPON; the law's penalty for delay where there is one).
import { helpful, type ReasonPlan, required } from './reason-plan';

export const cameLate: ReasonPlan = {
  reason: 'came-late',
  questions: [
    { key: 'still-wanted', kind: 'yes-no', risks: { answer: 'yes', loss: 'loses-late-small' } },
    { key: 'late-cost', kind: 'text' },
  ],
  suggestedBy: [],
  proof: [
    required('order-page'),
    required('tracking'),
    helpful('chat'),
    helpful('payment'),
    helpful('refund-policy'),
    helpful('seller-data'),
  ],
  losses: ['loses-late-small', 'loses-window-missed', 'loses-dates-disagree'],
  story: ['promised', 'arrived-late'],
  shownBy: ['tracking'],
  refund: 'delay',
};
