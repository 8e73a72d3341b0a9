// Dutch page wording.
import type { Phrases } from './phrases';

export const nl: Phrases = {
  language: 'nl',
  months: 'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december',
  statuses: {
    unpaid: 'wacht op betaling|te betalen',
    paid: 'wacht op verzending|te verzenden|in behandeling',
    shipped: 'wacht op levering|wachten op levering|verzonden',
    finished: 'voltooid|afgerond',
    cancelled: 'geannuleerd|bestelling geannuleerd|gesloten|verlopen',
  },
  refundBy:
    /terugbetaling[^·•|;\d]{0,60}(?:niet|geen|zonder)[^·•|;\d]{0,60}(?:lever|bezorg|ontv)[^·•|;\d]{0,60}\s(?:vóór|voor)(?=[\s\d:：]|$)/iu,
};
