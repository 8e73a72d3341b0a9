// Ukrainian page wording.
import type { Phrases } from './phrases';

export const uk: Phrases = {
  language: 'uk',
  months:
    'січень січня|лютий лютого|березень березня|квітень квітня|травень травня|червень червня|липень липня|серпень серпня|вересень вересня|жовтень жовтня|листопад листопада|грудень грудня',
  statuses: {},
};
