// Brazil: consumidor.gov.br and Procon, then the small claims court (facts: rules 2.6).
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { CountryRules } from '../country';
import { NOT_RECEIVED, RECEIVED } from '../law-case';
import { DAYS, RECHECKED_LAW } from '../law-row';
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
    consequence: 'the code applies to national and foreign suppliers (art. 3)',
    source: 'biancaesteves.adv.br on art. 3 of the Consumer Defence Code',
    sourceDate: null,
    certainty: 'B',
  },
  'BR-18': {
    ...RECHECKED_LAW,
    ...DAYS,
    scope: 'BR',
    length: 30,
    appliesWhen: 'goods that came are defective',
    clockStarts: 'the supplier is told',
    consequence:
      'still not put right: the consumer chooses another one, the money back or a lower price (CDC, art. 18)',
    source: 'politica.estadao.com.br and passeidireto.com on art. 18',
    sourceDate: null,
    certainty: 'B',
  },
  'BR-26': {
    ...RECHECKED_LAW,
    ...DAYS,
    scope: 'BR',
    length: 90,
    appliesWhen: 'a defect of durable goods that can be seen',
    clockStarts: 'the goods are delivered',
    consequence: 'last day to complain of it; for goods that are used up it is 30 days (CDC, art. 26)',
    source: 'Text of art. 26 at joseronaldodiascampos.blogspot.com; guides to the code',
    sourceDate: '2012',
    certainty: 'B',
  },
  'BR-26-30': {
    ...RECHECKED_LAW,
    ...DAYS,
    scope: 'BR',
    length: 30,
    appliesWhen: 'a defect that can be seen, whatever the goods are: the shorter term is safe for all',
    clockStarts: 'the goods are delivered',
    consequence: 'last day to complain of goods that are used up (CDC, art. 26)',
    source: 'Text of art. 26 at joseronaldodiascampos.blogspot.com; guides to the code',
    sourceDate: '2012',
    certainty: 'B',
  },
  'BR-49': {
    ...RECHECKED_LAW,
    ...DAYS,
    scope: 'BR',
    length: 7,
    appliesWhen: 'a purchase at a distance',
    clockStarts: 'the goods are received',
    consequence: 'last day to withdraw; all sums paid are returned, the freight too (CDC, art. 49)',
    source: 'g1.globo.com on art. 49; a real order page of the shop in Brazil',
    sourceDate: '2021/2026',
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
  countries: ['BR'],
  languages: { BR: 'pt' },
  parties: ['AE-PARTY-ROW'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: {
    opens: 'promise-broken',
    debtor: 'seller',
    rows: ['BR-35', 'BR-18', 'BR-26', 'BR-49', 'BR-SCOPE', 'AE-NOTICE-TOU'],
    to: { en: 'To the seller', ru: 'Продавцу', pt: 'Ao vendedor' },
    places: ['place-chat-and-help-centre'],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof', 'bank-details'],
    notes: ['law-note-br-defect-days'],
  },
  authority: {
    opens: 'promise-broken',
    does: 'mediates',
    rows: ['BR-CONSUMIDOR', 'BR-35'],
    to: { en: 'To consumidor.gov.br or Procon', ru: 'На consumidor.gov.br или в Procon', pt: 'Ao Procon' },
    places: ['place-br-consumidor', 'place-br-procon'],
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
    places: ['place-br-court'],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    notes: ['law-note-br-representative'],
  },
  laws: [
    {
      row: 'BR-35',
      fits: NOT_RECEIVED,
      says: {
        pt: 'Se a oferta não é cumprida, o consumidor pode escolher a devolução do valor pago (artigo 35 do Código de Defesa do Consumidor).',
        en: 'If an offer is not fulfilled, the consumer may choose the return of the sum paid (article 35 of the Consumer Defence Code of Brazil).',
        ru: 'Если предложение не исполнено, потребитель может выбрать возврат уплаченной суммы (статья 35 Кодекса защиты потребителей Бразилии).',
      },
    },
    {
      row: 'BR-49',
      fits: NOT_RECEIVED,
      says: {
        pt: 'Além disso, o consumidor pode desistir de uma compra à distância ainda não recebida (artigo 49).',
        en: 'Apart from that, a purchase at a distance that has not been received may be withdrawn from (article 49).',
        ru: 'Кроме того, от ещё не полученной покупки на расстоянии можно отказаться (статья 49).',
      },
    },
    {
      row: 'BR-18',
      fits: RECEIVED,
      says: {
        pt: 'Não sanado o vício em 30 dias, o consumidor pode exigir a substituição do produto, a restituição da quantia paga ou o abatimento do preço (artigo 18 do Código de Defesa do Consumidor).',
        en: 'If a defect is not put right within 30 days, the consumer may ask for another product, the sum paid or a lower price (article 18 of the Consumer Defence Code of Brazil).',
        ru: 'Если недостаток не устранён за 30 дней, потребитель вправе требовать замены, возврата уплаченного или снижения цены (статья 18 Кодекса защиты потребителей Бразилии).',
      },
    },
    {
      row: 'BR-SCOPE',
      fits: [...NOT_RECEIVED, ...RECEIVED, 'came-late', 'refund-not-paid', 'return-not-refunded'],
      says: {
        pt: 'O Código de Defesa do Consumidor (Lei 8.078/1990) se aplica a fornecedores nacionais e estrangeiros (artigo 3º).',
        en: 'The Consumer Defence Code (Law 8.078/1990) applies to national and foreign suppliers (article 3).',
        ru: 'Кодекс защиты потребителей (закон 8.078/1990) действует для бразильских и иностранных поставщиков (статья 3).',
      },
    },
  ],
  rights: [
    { right: 'withdraw', row: 'BR-49', fits: [...RECEIVED, 'came-late'] },
    { right: 'complain', row: 'BR-26-30', fits: RECEIVED },
    { right: 'complain', row: 'BR-26', fits: RECEIVED },
  ],
  rows: BR_ROWS,
  clocks: [{ deadline: 'authority-answers', starts: 'wrote-authority', stops: [], rows: ['BR-CONSUMIDOR'] }],
};
