// Everywhere else: what holds for every buyer, and the plain word that the local law was not established.
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { CountryRules } from '../country';
import type { RuleRow } from '../row';

export const ELSEWHERE_ROWS = {
  'LAW-NOT-ESTABLISHED': {
    scope: 'any',
    appliesWhen: 'a country without a file here',
    clockStarts: 'the claim',
    length: null,
    unit: null,
    consequence: 'its law and its offices are not known here and nothing is said of them',
    source: 'No source that could be read',
    sourceDate: null,
    checkedOn: CHECKED_ON,
    expiresOn: LAW_EXPIRES_ON,
    certainty: 'own',
  },
} as const satisfies Record<string, RuleRow>;

const UNKNOWN = {
  opens: 'promise-broken',
  rows: ['LAW-NOT-ESTABLISHED'],
  needs: ['order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
} as const;

/** Whose platform is the one of Russia (facts: rules 1.1, AE-PARTY-CIS); Belarus, Kazakhstan and Uzbekistan have their own files. */
const CIS = ['AZ', 'AM', 'GE', 'KG', 'MD', 'TM', 'TJ'];

export const ELSEWHERE: CountryRules = {
  id: 'elsewhere',
  countries: [],
  languages: {},
  parties: ['AE-PARTY-ROW'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: {
    ...UNKNOWN,
    debtor: 'seller',
    to: { en: 'To the seller', ru: 'Продавцу' },
    places: ['place-chat-and-help-centre'],
    notes: ['law-note-no-law'],
  },
  authority: {
    ...UNKNOWN,
    does: 'records',
    to: { en: 'To the consumer protection authority', ru: 'В орган по защите прав потребителей' },
    places: ['place-authority-of-country', 'place-econsumer'],
    notes: ['law-note-seller-abroad'],
  },
  court: {
    ...UNKNOWN,
    rows: ['LAW-NOT-ESTABLISHED', 'AE-TOU-ARB'],
    to: { en: 'To the court', ru: 'В суд' },
    places: ['place-lawyer-of-country'],
    notes: [],
  },
  laws: [],
  only: Object.fromEntries(CIS.map((country) => [country, { parties: ['AE-PARTY-CIS'] }])),
  rows: ELSEWHERE_ROWS,
  clocks: [],
};
