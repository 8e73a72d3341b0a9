// The EU and the EEA: what all share, with the layer of each country that has one (facts: rules 1.6, 2.3).
import type { CountryRules } from '../../country';
import { EU_ROWS } from '../../rows/european-union';
import { AT_ROWS, AUSTRIA } from './austria';
import { COMMON_LAWS, COMMON_RIGHTS } from './common';
import { FR_ROWS, FRANCE } from './france';
import { DE_ROWS, GERMANY } from './germany';
import { IT_ROWS, ITALY } from './italy';
import { LATVIA, LV_ROWS } from './latvia';
import { NETHERLANDS, NL_ROWS } from './netherlands';
import { PL_ROWS, POLAND } from './poland';
import { PORTUGAL, PT_ROWS } from './portugal';
import { ES_ROWS, SPAIN } from './spain';

/** The rows of all of them. */
export const EUROPEAN_ROWS = {
  ...EU_ROWS,
  ...FR_ROWS,
  ...DE_ROWS,
  ...ES_ROWS,
  ...IT_ROWS,
  ...PL_ROWS,
  ...NL_ROWS,
  ...PT_ROWS,
  ...AT_ROWS,
  ...LV_ROWS,
} as const;

const CODES =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' ');

export const EUROPEAN_UNION: CountryRules = {
  id: 'EU',
  countries: CODES,
  languages: { DE: 'de', AT: 'de', LI: 'de', FR: 'fr', ES: 'es', PT: 'pt' },
  parties: ['AE-PARTY-EU', 'AE-PARTY-PAY-EU'],
  post: { rows: ['POST-UPU-FILE', 'EU-20'], notes: [] },
  claim: {
    opens: 'promise-broken',
    debtor: 'seller',
    rows: [
      'EU-18-1',
      'EU-18-2',
      'EU-18-3',
      'EU-CONF',
      'EU-11A',
      'AE-EU-ORDER',
      'AE-NOTICE-ADDR',
      'AE-EU-LIMIT',
    ],
    to: {
      en: 'To the seller',
      ru: 'Продавцу',
      de: 'An den Verkäufer',
      fr: 'Au vendeur',
      es: 'Al vendedor',
      pt: 'Ao vendedor',
    },
    places: ['place-chat-or-dispute-page', 'place-platform-notice'],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    givesLastDate: true,
    notes: ['law-note-eu-last-date', 'law-note-eu-withdrawal-button', 'law-note-year-of-platform'],
  },
  authority: {
    opens: 'promise-broken',
    does: 'advises',
    rows: ['EU-18-1', 'EU-ECC'],
    to: {
      en: 'To the consumer protection authority',
      ru: 'В орган по защите прав потребителей',
      de: 'An die Verbraucherberatung',
      fr: "À l'autorité de protection des consommateurs",
      es: 'A la autoridad de consumo',
      pt: 'À entidade de defesa do consumidor',
    },
    places: ['place-eu-authority'],
    needs: ['order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    notes: ['law-note-eu-consumer-centre', 'law-note-eu-services-act'],
  },
  court: {
    opens: 'promise-broken',
    rows: ['EU-BRUSSELS', 'AE-EU-LIMIT', 'EU-DUTY'],
    to: {
      en: 'To the court of the consumer’s place of residence',
      ru: 'В суд по месту жительства потребителя',
      de: 'An das Gericht am Wohnsitz des Verbrauchers',
      fr: 'Au tribunal du domicile du consommateur',
      es: 'Al tribunal del domicilio del consumidor',
      pt: 'Ao tribunal do domicílio do consumidor',
    },
    places: ['place-court-where-you-live'],
    needs: ['name-address', 'claim-copy', 'order-proof', 'payment-proof'],
    notes: ['law-note-eu-small-claims', 'law-note-eu-duty'],
  },
  laws: COMMON_LAWS,
  rights: COMMON_RIGHTS,
  only: {
    FR: FRANCE,
    DE: GERMANY,
    ES: SPAIN,
    IT: ITALY,
    PL: POLAND,
    NL: NETHERLANDS,
    PT: PORTUGAL,
    AT: AUSTRIA,
    LV: LATVIA,
  },
  rows: EUROPEAN_ROWS,
  clocks: [],
};
