// Japan: no article could be read; free mediation with traders abroad at the Cross-border Consumer center, the hotline 188.
import type { CountryRules } from '../country';
import { RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';
import { PROOF, SELLER_CLAIM, SUIT_PROOF } from '../seller-claim';

export const JP_ROWS = {
  'JP-CCJ': {
    ...RECHECKED_LAW,
    scope: 'JP',
    appliesWhen: 'a dispute with a trader abroad, in Singapore among other countries',
    clockStarts: 'the trader did not help',
    consequence: 'the Cross-border Consumer center Japan helps free of charge; at home the hotline 188',
    source: 'ccj.kokusen.go.jp on its work and its partners abroad',
    sourceDate: null,
    certainty: 'B',
  },
  'JP-NOT-ESTABLISHED': {
    ...RECHECKED_LAW,
    scope: 'JP',
    appliesWhen: 'a claim against the seller',
    clockStarts: 'the claim',
    consequence: 'no article could be read: the letter names facts and a demand',
    source: 'No source that could be read',
    sourceDate: null,
    certainty: 'own',
  },
} as const satisfies Record<string, RuleRow>;

export const JAPAN: CountryRules = {
  id: 'JP',
  countries: ['JP'],
  languages: {},
  parties: ['AE-PARTY-ROW'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: {
    ...SELLER_CLAIM,
    rows: ['JP-NOT-ESTABLISHED', 'AE-NOTICE-TOU'],
    notes: ['law-note-jp-no-law'],
  },
  authority: {
    opens: 'promise-broken',
    does: 'mediates',
    rows: ['JP-CCJ'],
    to: {
      en: 'To the Cross-border Consumer center Japan (CCJ)',
      ru: 'В Cross-border Consumer center Japan (CCJ)',
    },
    places: ['place-jp-ccj', 'place-jp-hotline'],
    needs: PROOF,
    notes: ['law-note-jp-partner'],
  },
  court: {
    opens: 'promise-broken',
    rows: ['JP-NOT-ESTABLISHED'],
    to: { en: 'To the court', ru: 'В суд' },
    places: ['place-jp-lawyer'],
    needs: SUIT_PROOF,
    notes: [],
  },
  laws: [],
  rows: JP_ROWS,
  clocks: [],
};
