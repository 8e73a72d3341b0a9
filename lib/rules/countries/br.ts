// Brazil: consumidor.gov.br and Procon, then the small claims court (facts: rules 2.6).
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { CountryRules } from '../country';
import type { RuleRow } from '../row';

const LAW = {
  scope: 'BR',
  length: null,
  unit: null,
  checkedOn: CHECKED_ON,
  expiresOn: LAW_EXPIRES_ON,
} as const;

export const BR_ROWS = {
  'BR-35': {
    ...LAW,
    appliesWhen: 'an offer is not fulfilled',
    clockStarts: 'the promised day',
    consequence:
      'the consumer chooses: delivery, an equal product, or the money back with damages (CDC, art. 35)',
    source: 'Consumer Defence Code of Brazil, art. 35, as published by Procon-SP (economia.ig.com.br)',
    sourceDate: '2021-11',
    certainty: 'B',
  },
  'BR-SCOPE': {
    ...LAW,
    appliesWhen: 'the supplier is foreign',
    clockStarts: 'the sale',
    consequence: 'the code holds for national and foreign suppliers (art. 3)',
    source: 'biancaesteves.adv.br on art. 3 of the Consumer Defence Code',
    sourceDate: null,
    certainty: 'B',
  },
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
  'BR-JEC': {
    ...LAW,
    appliesWhen: 'a small claim',
    clockStarts: 'the suit',
    consequence: 'the Juizado Especial takes up to 20 minimum wages without a lawyer, up to 40 with one',
    source: 'Law 9.099; text not re-read',
    sourceDate: null,
    certainty: 'C',
  },
} as const satisfies Record<string, RuleRow>;

export const BRAZIL: CountryRules = {
  id: 'BR',
  name: { en: 'Brazil', ru: 'Бразилия' },
  countries: ['BR'],
  languages: { BR: 'pt' },
  parties: ['AE-PARTY-ROW'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: {
    opens: 'promise-broken',
    rows: ['BR-35', 'BR-SCOPE'],
    to: { en: 'To the platform', ru: 'Оператору площадки', pt: 'À plataforma' },
    places: [{ en: 'The shop’s help centre chat', ru: 'Чат справочного центра магазина' }],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof', 'bank-details'],
    notes: [],
  },
  authority: {
    opens: 'promise-broken',
    rows: ['BR-CONSUMIDOR', 'BR-35'],
    to: { en: 'To consumidor.gov.br or Procon', ru: 'На consumidor.gov.br или в Procon', pt: 'Ao Procon' },
    places: [
      { en: 'consumidor.gov.br', ru: 'consumidor.gov.br' },
      { en: 'or the Procon of your state', ru: 'или Procon вашего штата' },
    ],
    needs: ['identification', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    notes: [],
    answerRow: 'BR-CONSUMIDOR',
  },
  court: {
    opens: 'promise-broken',
    rows: ['BR-JEC', 'BR-SCOPE'],
    to: {
      en: 'To the Juizado Especial Cível',
      ru: 'В Juizado Especial Cível',
      pt: 'Ao Juizado Especial Cível',
    },
    places: [{ en: 'The Juizado Especial Cível of your town', ru: 'Juizado Especial Cível вашего города' }],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    notes: [
      {
        en: 'Easier where the company has a representative in Brazil.',
        ru: 'Проще, если у компании есть представитель в Бразилии.',
      },
    ],
  },
  laws: [
    {
      row: 'BR-35',
      when: 'not-received',
      says: {
        pt: 'Se a oferta não é cumprida, o consumidor pode escolher a devolução do valor pago (artigo 35 do Código de Defesa do Consumidor).',
        en: 'If an offer is not fulfilled, the consumer may choose the return of the sum paid (article 35 of the Consumer Defence Code of Brazil).',
        ru: 'Если предложение не исполнено, потребитель может выбрать возврат уплаченной суммы (статья 35 Кодекса защиты потребителей Бразилии).',
      },
    },
    {
      row: 'BR-SCOPE',
      says: {
        pt: 'O código se aplica a fornecedores nacionais e estrangeiros (artigo 3º).',
        en: 'The code holds for national and foreign suppliers (article 3).',
        ru: 'Кодекс действует для бразильских и иностранных поставщиков (статья 3).',
      },
    },
  ],
  rows: BR_ROWS,
  clocks: [{ deadline: 'authority-answers', starts: 'wrote-authority', stops: [], rows: ['BR-CONSUMIDOR'] }],
};
