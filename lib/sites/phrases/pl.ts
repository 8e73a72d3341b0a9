// Polish page wording.
import type { Phrases } from './phrases';

export const pl: Phrases = {
  language: 'pl',
  months:
    'styczeń stycznia|luty lutego|marzec marca|kwiecień kwietnia|maj maja|czerwiec czerwca|lipiec lipca|sierpień sierpnia|wrzesień września|październik października|listopad listopada|grudzień grudnia',
  statuses: {},
};
