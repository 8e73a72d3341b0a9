// Brazil: the public platform for complaints.
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { CountryRules } from '../country';
import type { RuleRow } from '../row';

export const BR_ROWS = {
  'BR-CONSUMIDOR': {
    scope: 'BR',
    appliesWhen: 'a complaint on consumidor.gov.br',
    clockStarts: 'the complaint',
    length: 10,
    unit: 'calendar-days',
    consequence: 'the company answers there; then the buyer says whether that settled it',
    source: 'Guides to consumidor.gov.br that quote the site (folhageral.com, noticiasconcursos.com.br)',
    sourceDate: '2023/2025',
    checkedOn: CHECKED_ON,
    expiresOn: LAW_EXPIRES_ON,
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

export const br: CountryRules = {
  country: 'BR',
  rows: BR_ROWS,
  clocks: [{ deadline: 'authority-answers', starts: 'wrote-authority', stops: [], rows: ['BR-CONSUMIDOR'] }],
};
