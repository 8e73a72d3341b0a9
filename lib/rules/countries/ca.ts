// Canada: the law is that of the province, which nobody is asked for here; what Quebec and British Columbia have stands as a note.
import type { CountryRules } from '../country';
import { DAYS, RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';
import { PROOF, SELLER_CLAIM, SUIT_PROOF } from '../seller-claim';

const LAW = { ...RECHECKED_LAW, ...DAYS, scope: 'CA (Quebec)' } as const;
const OPC = {
  source:
    'opc.gouv.qc.ca on cancelling an online purchase; Consumer Protection Act, 54.8 to 54.16 (legisquebec.gouv.qc.ca)',
  sourceDate: '2021-11-25',
  certainty: 'A',
} as const;

export const CA_ROWS = {
  'CA-QC-CANCEL': {
    ...LAW,
    ...OPC,
    length: 30,
    appliesWhen: 'Quebec: goods bought online did not come',
    clockStarts: 'the day agreed in writing, or the purchase where none was',
    consequence: 'still nothing: the purchase can be cancelled at any time before the goods come (54.9)',
  },
  'CA-QC-REFUND': {
    ...LAW,
    ...OPC,
    length: 15,
    appliesWhen: 'Quebec: an online purchase was cancelled',
    clockStarts: 'the cancellation',
    consequence: 'the merchant has returned the money (54.13)',
  },
  'CA-QC-CARD': {
    ...LAW,
    ...OPC,
    length: 60,
    appliesWhen: 'Quebec: that refund did not come and a credit card paid',
    clockStarts: 'the end of those 15 days',
    consequence:
      'last day to ask the card issuer in writing for a chargeback; it confirms in 30 days and credits within 90 (54.14)',
  },
  'CA-BC': {
    ...RECHECKED_LAW,
    ...DAYS,
    scope: 'CA (British Columbia)',
    length: 15,
    appliesWhen: 'British Columbia: a purchase at a distance was cancelled',
    clockStarts: 'the notice of cancellation',
    consequence: 'the money is returned',
    source: 'consumerprotectionbc.ca on purchases at a distance',
    sourceDate: null,
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

export const CANADA: CountryRules = {
  id: 'CA',
  countries: ['CA'],
  languages: {},
  parties: ['AE-PARTY-ROW'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: {
    ...SELLER_CLAIM,
    rows: ['CA-QC-CANCEL', 'CA-QC-REFUND', 'CA-QC-CARD', 'CA-BC', 'AE-NOTICE-TOU'],
    notes: ['law-note-ca-province', 'law-note-ca-quebec'],
  },
  authority: {
    opens: 'promise-broken',
    does: 'mediates',
    rows: ['CA-QC-REFUND', 'CA-BC'],
    to: {
      en: 'To the consumer protection office of the province',
      ru: 'В ведомство провинции по защите потребителей',
    },
    places: ['place-ca-offices'],
    needs: PROOF,
    notes: [],
  },
  court: {
    opens: 'promise-broken',
    rows: ['AE-TOU-ARB'],
    to: { en: 'To the small claims court', ru: 'В суд по мелким искам' },
    places: ['place-ca-court'],
    needs: SUIT_PROOF,
    notes: ['law-note-ca-arbitration'],
  },
  laws: [],
  rows: CA_ROWS,
  clocks: [],
};
