// German page wording.
import type { Phrases } from './phrases';

export const de: Phrases = {
  language: 'de',
  months:
    'januar jänner|februar feber|märz mrz|april|mai|juni|juli|august|september|oktober|november|dezember',
  statuses: { finished: 'abgeschlossen' },
};
