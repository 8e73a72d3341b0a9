// Invented orders, claims and proof for the gallery. No real person, order or parcel.

import type { ShownEvidence } from '../../../components/EvidenceList';
import type { EditedDraft } from '../../../components/MessageView';
import type { Pair } from '../../../components/Pairs';
import type { Noticed } from '../../../lib/claims/history';
import type { MovedDate } from '../../../lib/claims/moved-dates';
import { NOTHING_SAID } from '../../../lib/claims/new-claim';
import type { Act, NextStep } from '../../../lib/claims/next-step';
import { NOTHING_MORE } from '../../../lib/evidence/make-evidence';
import type { CourseProblem } from '../../../lib/facts/course';
import type { ChecklistEntry, Claim, Draft } from '../../../lib/model/claim';
import { addDays, type Day } from '../../../lib/model/day';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Evidence, ProofItem } from '../../../lib/model/evidence';
import type { Deadline, DeadlineKind, Flag, FlagKind } from '../../../lib/model/finding';
import type { KnownOrder } from '../../../lib/model/known';
import type { Shipment } from '../../../lib/model/shipment';
import { type ClaimMoney, claimMoney } from '../../../lib/money/claim-money';
import type { ClaimTotals } from '../../../lib/money/claim-totals';
import { penaltyNumbers } from '../../../lib/rules/penalties';

export const TODAY: Day = '2026-11-23';
export const ORDER_ID = '8190000000014242';
export const RULE_YEARS = { 'AE-OPEN-MAX': 2025, 'VISA-131-MAX': 2026 };

export const TITLES = {
  en: 'USB-C cable 2 m, braided, 100 W',
  ru: 'Кабель USB-C 2 метра в нейлоновой оплётке, быстрая зарядка 100 Вт, для ноутбука и телефона',
  rtl: 'كابل شحن سريع USB-C بطول 2 متر، مضفر، 100 واط',
  /** Markup, an override of the direction, a lone surrogate, one word that never ends. */
  hostile: `<img src=x onerror=alert(1)>\u202Eevil\uD800 </b>${'Aa'.repeat(500)} 🧨`,
} as const;

const scan = (at: Day, text: string) => ({
  at,
  zone: null,
  text,
  place: null,
  code: null,
  status: 'in-transit' as const,
  stage: null,
});
const SHIPMENT: Shipment = {
  orderId: ORDER_ID,
  trackingNumbers: ['LP00712345678901'],
  carrier: 'Cainiao',
  status: 'in-transit',
  stage: null,
  events: [scan('2026-09-28', 'Departed from sorting center'), scan('2026-09-18', 'Accepted by carrier')],
};

export function known(title: string | null, part: Partial<KnownOrder['order']> = {}): KnownOrder {
  const order = {
    ...emptyOrder(ORDER_ID),
    placedOn: '2026-09-15',
    status: 'shipped' as const,
    total: { amount: '26.70', currency: 'USD' },
    store: { id: '1234567', name: 'Bright Store' },
    items: [
      {
        title,
        variant: 'Black, 2 m',
        quantity: 2,
        unitPrice: { amount: '13.35', currency: 'USD' },
        productId: null,
      },
    ],
    refundBy: '2026-12-04',
    ...part,
  };
  const at = '2026-11-23T14:02:05+03:00';
  const sources = { refundBy: { page: 'order-detail', witness: 'dom', at } } as const;
  return { order, shipments: [SHIPMENT], misses: [], sources };
}

export function flag(kind: FlagKind, severity: Flag['severity'], because: Flag['because'] = {}): Flag {
  return { orderId: ORDER_ID, kind, severity, since: null, rule: kind, because };
}

export const OVERDUE = flag('overdue', 'urgent', { deliverBy: '2026-10-01', daysLate: 53 });
/** Flags that say more than their kind. */
export const ENDED = flag('wrong-destination', 'warn', {
  endedIn: 'Manaus, AM',
  compared: 'state',
  scan: 'end',
});
export const JUMP = flag('contradiction', 'warn', { jumpFrom: 'CN', jumpTo: 'BR', jumpHours: 2 });
export const STALLED = flag('stalled', 'warn', { lastEventOn: '2026-09-28', daysSilent: 56 });

export function deadline(kind: DeadlineKind, on: Day, rule?: string): Deadline {
  return {
    orderId: ORDER_ID,
    kind,
    on,
    source: rule ?? 'page',
    certainty: rule === undefined ? 'read' : 'estimated',
  };
}

export const DEADLINES: Deadline[] = [
  deadline('deliver-by', '2026-10-01'),
  deadline('refund-by', '2026-12-04'),
  deadline('dispute-closes', '2026-12-15', 'AE-OPEN-MAX'),
  deadline('chargeback-closes', '2027-01-29', 'VISA-131-MAX'),
];

export const CLAIM: Claim = {
  id: 'claim-1',
  orderId: ORDER_ID,
  reason: 'stuck',
  openedOn: '2026-11-20',
  ...NOTHING_SAID,
  events: [
    { kind: 'opened', on: '2026-11-20' },
    { kind: 'wrote-seller', on: '2026-11-21' },
  ],
};

/** The same claim of a buyer in Russia who paid with Visa and has sent a written claim. */
export const IN_RUSSIA: { claim: Claim; known: KnownOrder } = {
  claim: {
    ...CLAIM,
    country: 'RU',
    paidWith: 'visa',
    events: [...CLAIM.events, { kind: 'wrote-claim', on: '2026-11-22' }],
  },
  known: known('USB-C', { deliverBy: { from: null, to: '2026-10-01' }, shippedOn: '2026-09-18' }),
};

const money = (amount: string, currency: string) => ({ amount, currency });

const DISPUTE_EVENTS: Claim['events'] = [
  { kind: 'opened', on: '2026-11-10' },
  { kind: 'wrote-seller', on: '2026-11-10' },
  { kind: 'resend-offered', on: '2026-11-12' },
  { kind: 'refund-promised', on: '2026-11-13', until: '2026-11-18', amount: money('10.00', 'USD') },
  { kind: 'support-asked', on: '2026-11-14' },
  { kind: 'dispute-opened', on: '2026-11-19' },
];

/** A claim in a dispute, with other rights that end meanwhile, and dates with a finer point. */
export const IN_DISPUTE: {
  claim: Claim;
  deadlines: Deadline[];
  nextDeadline: Deadline;
  nextStep: NextStep;
} = {
  claim: { ...CLAIM, country: 'RU', paidWith: 'visa', events: DISPUTE_EVENTS },
  deadlines: [
    deadline('deliver-by', '2026-10-01'),
    { ...deadline('ship-by', '2026-09-24', 'AE-SHIP-TIMEOUT'), holidaysOf: 'CN' },
    deadline('support-answers', '2026-11-19', 'WAIT-SUPPORT'),
    deadline('seller-answers', '2026-11-24', 'AE-SELLER-RESP'),
    deadline('platform-decides', '2026-11-26', 'AE-STEP-IN'),
    { ...deadline('dispute-closes', '2026-12-15', 'AE-OPEN-MAX'), laterOn: '2026-12-19' },
    deadline('chargeback-closes', '2027-01-29', 'VISA-131-MAX'),
  ],
  nextDeadline: deadline('platform-decides', '2026-11-26', 'AE-STEP-IN'),
  nextStep: {
    step: 'dispute',
    act: 'await-decision',
    by: '2026-11-26',
    capture: [],
    alsoEnds: [
      { kind: 'payment', on: '2027-01-29' },
      { kind: 'post', on: '2027-03-18' },
    ],
  },
};

/** What the buyer noted and cannot be as it stands. */
export const PROBLEMS: CourseProblem[] = [
  { what: 'event-before-order', event: { kind: 'wrote-seller', on: '2026-09-10' } },
  { what: 'decision-without-dispute', event: { kind: 'decision', on: '2026-11-20' } },
];

/** Goods that came damaged, and the bank is asked. */
export const AT_BANK: { claim: Claim; nextStep: NextStep } = {
  claim: {
    ...CLAIM,
    reason: 'damaged',
    country: 'US',
    paidWith: 'visa',
    answers: { 'card-day': '2026-09-15', 'card-amount': '26.70 USD', 'card-last-four': '4242' },
  },
  nextStep: { step: 'bank', act: 'ask-bank', by: '2027-01-29', capture: [], alsoEnds: [] },
};

/** The claim's money as the store works it out, with the law of the claim's country. */
export function moneyOf(order: KnownOrder['order'], claim: Claim): ClaimMoney {
  return claimMoney(order, claim, TODAY, {
    isReceived: false,
    penalties: penaltyNumbers(claim.country, TODAY),
  });
}

export const MOVED: MovedDate[] = [
  {
    kind: 'refund-by',
    before: '2026-11-28',
    after: '2026-12-04',
    at: '2026-11-22T09:15:00+03:00',
    page: 'order-detail',
    evidenceId: 'e-order-page',
  },
];

const rub = (amount: string) => ({ amount, currency: 'RUB' });

export const RUSSIAN_ORDER: Partial<KnownOrder['order']> = {
  total: rub('2590.00'),
  deliverBy: { from: null, to: '2026-10-01' },
  items: [
    { title: 'Кабель USB-C', variant: '2 м', quantity: 2, unitPrice: rub('990.00'), productId: null },
    { title: 'Переходник', variant: null, quantity: 1, unitPrice: rub('450.00'), productId: null },
  ],
};

export const RUSSIAN_CLAIM: Claim = {
  id: 'claim-1',
  orderId: ORDER_ID,
  reason: 'stuck',
  openedOn: '2026-11-20',
  ...NOTHING_SAID,
  country: 'RU',
  paid: {
    items: rub('2430.00'),
    shipping: rub('299.00'),
    tax: null,
    sellerDiscount: rub('100.00'),
    platformDiscount: null,
    coins: rub('39.00'),
  },
  asks: { pieces: [{ item: 0, quantity: 2 }] },
  losses: [{ what: 'Почта', amount: rub('120.00') }],
  events: [
    { kind: 'opened', on: '2026-11-20' },
    { kind: 'refunded-part', on: '2026-11-21', amount: rub('300.00') },
    { kind: 'offered', on: '2026-11-22', amount: rub('800.00') },
  ],
};

/** A claim that went all the way, with dates close to each other and far apart. */
export const LONG_CLAIM: Claim = {
  ...CLAIM,
  events: [
    { kind: 'opened', on: '2026-10-10' },
    { kind: 'wrote-seller', on: '2026-10-11' },
    { kind: 'offered', on: '2026-10-12' },
    { kind: 'dispute-opened', on: '2026-10-13' },
    { kind: 'decision', on: '2026-11-20' },
  ],
};
export const MANY_DEADLINES: Deadline[] = [
  ...DEADLINES,
  deadline('appeal-closes', '2026-11-24', 'AE-APPEAL'),
  deadline('refund-arrives', '2026-12-04', 'AE-REFUND-CARD'),
  deadline('post-inquiry-closes', '2027-03-18', 'POST-UPU-FILE'),
];

export function entry(
  item: ProofItem,
  state: ChecklistEntry['state'],
  part: Partial<ChecklistEntry> = {},
): ChecklistEntry {
  return {
    item,
    state,
    required: true,
    evidenceIds: state === 'missing' ? [] : [`e-${item}`],
    ageDays: null,
    freshDays: null,
    ...part,
  };
}

export const CHECKLIST: ChecklistEntry[] = [
  entry('order-page', 'done'),
  entry('tracking', 'stale', { ageDays: 6 }),
  entry('chat', 'missing'),
  entry('payment', 'missing', { required: false }),
  entry('carrier', 'missing', { required: false }),
];

export const NEXT: NextStep = { step: 'seller', act: 'write-seller', by: null, capture: [], alsoEnds: [] };

function evidence(item: ProofItem, capturedAt: string, part: Partial<Evidence> = {}): Evidence {
  return {
    id: `e-${item}`,
    kind: 'image',
    claimId: 'claim-1',
    orderIds: [ORDER_ID],
    proves: [item],
    page: 'order-detail',
    url: 'https://www.aliexpress.com/p/order/detail.html',
    title: 'Order',
    capturedAt,
    timeZone: 'Europe/Moscow',
    sha256: 'a'.repeat(64),
    mediaType: 'image/png',
    sizeBytes: 120_000,
    widthPx: 1200,
    heightPx: 800,
    reading: null,
    trigger: 'shortcut',
    ...NOTHING_MORE,
    ...part,
  };
}

/** A striped picture, as if it were a screenshot. */
export const PICTURE =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200"><rect width="320" height="200" fill="#fff"/><rect x="16" y="16" width="120" height="12" fill="#9aa5ad"/><rect x="16" y="44" width="72" height="72" fill="#dfe4e8"/><rect x="104" y="48" width="180" height="10" fill="#c3cbd1"/><rect x="104" y="70" width="140" height="10" fill="#c3cbd1"/><rect x="224" y="150" width="80" height="24" rx="12" fill="#e5484d"/></svg>',
  );

export const EVIDENCE = [
  {
    evidence: evidence('order-page', '2026-11-23T14:02:05+03:00'),
    thumbnailUrl: PICTURE,
    number: 1,
    checked: 'unchanged',
  },
  {
    evidence: evidence('tracking', '2026-11-17T09:40:00+03:00'),
    thumbnailUrl: PICTURE,
    number: 2,
    checked: 'unchanged',
  },
  {
    evidence: evidence('payment', '2026-11-22T19:12:00+03:00', { kind: 'facts' }),
    thumbnailUrl: null,
    number: 3,
    checked: 'unchanged',
  },
] satisfies ShownEvidence[];

/** Languages that the sample's own texts are written in. */
export type SampleLanguage = 'en' | 'ru';

/** Of the interface's language the sample's. */
export function sampleOf(language: string): SampleLanguage {
  return language === 'ru' ? 'ru' : 'en';
}

const TEXTS: Record<SampleLanguage, string[]> = {
  en: [
    'Hello,',
    'order 8190000000014242 of 15 September (USB-C cable, 2 pieces, US$26.70) was promised by 1 October and has not arrived [1].',
    'The tracking shows no movement since 28 September, 56 days [2].',
    'Please refund US$26.70 by 27 November. If there is no answer by then, I will open a dispute on 28 November.',
  ],
  ru: [
    'Здравствуйте!',
    'Заказ 8190000000014242 от 15 сентября (кабель USB-C, 2 штуки, 26,70 $) должен был прийти до 1 октября и не пришёл [1].',
    'По данным отслеживания посылка не движется с 28 сентября, уже 56 дней [2].',
    'Прошу вернуть 26,70 $ до 27 ноября. Если ответа не будет, 28 ноября я открою спор.',
  ],
};

export function draft(language: SampleLanguage, missing: string[] = []): Draft {
  const text = TEXTS[language].join('\n\n');
  const cites = [[], [1], [2], []];
  return {
    channel: 'seller',
    language,
    paragraphs: TEXTS[language].map((each, index) => ({
      text: each,
      sentences: [each],
      cites: cites[index] ?? [],
    })),
    text,
    characters: text.length,
    missing,
  };
}

export const TOTALS: ClaimTotals = {
  byCurrency: [
    {
      asked: money('412.35', 'USD'),
      cameBack: money('26.70', 'USD'),
      open: money('385.65', 'USD'),
      claims: 9,
    },
    {
      asked: money('12345.67', 'RUB'),
      cameBack: money('0', 'RUB'),
      open: money('12345.67', 'RUB'),
      claims: 2,
    },
  ],
  unknown: 1,
};

/** What claims in a list may wait for. */
export const ACTS: Act[] = [
  'write-seller',
  'await-support',
  'open-dispute',
  'await-decision',
  'escalate-paypal',
  'await-claim',
  'rest',
];

/** The same draft as a buyer might leave it: one sentence of their own, one that new facts would change too. */
export function edited(language: SampleLanguage): EditedDraft {
  const [hello = '', about = '', tracking = '', ask = ''] = TEXTS[language];
  const own =
    language === 'en'
      ? 'I will wait two more weeks. The neighbours have not seen the parcel either.'
      : 'Подожду ещё две недели. Соседи посылку тоже не видели.';
  return {
    text: [hello, about, own, tracking, ask].join('\n\n'),
    base: [hello, about, tracking, ask].join('\n\n'),
    changes: [{ base: '', mine: own }],
    conflicts: [{ index: 2, mine: tracking, facts: tracking.replace('56', '57') }],
    warnings: [{ sin: 'waiting', words: language === 'en' ? 'I will wait' : 'Подожд' }],
  };
}

/** The two texts side by side, the second sentence the buyer's own. */
export function pairs(language: SampleLanguage): Pair[] {
  const other = TEXTS[language === 'en' ? 'ru' : 'en'];
  return TEXTS[language].map((text, index) => ({
    text,
    beside: other[index] ?? '',
    isMine: index === 1,
    isFirst: true,
  }));
}

const KINDS: [FlagKind, Flag['severity']][] = [
  ['closing', 'urgent'],
  ['overdue', 'warn'],
  ['stalled', 'warn'],
  ['awaiting-pickup', 'info'],
  ['returned', 'urgent'],
];

/** Many orders, no two alike. */
export function manyOrders(count: number, titles: readonly string[]) {
  return Array.from({ length: count }, (_, index) => {
    const [kind, severity] = KINDS[index % KINDS.length] ?? ['overdue', 'warn'];
    const id = String(8190000000020000 + index);
    const order = known(titles[index % titles.length] ?? null);
    return {
      known: { ...order, order: { ...order.order, id } },
      flags: [flag(kind, severity, { daysLate: index + 1, daysSilent: index + 3, daysLeft: index })],
      next: index % 7 === 6 ? null : deadline('dispute-closes', addDays(TODAY, index)),
      claim: index % 3 === 0 ? { ...CLAIM, id: `claim-${index}`, orderId: id } : null,
    };
  });
}

/** What pages showed differently from before. */
export const NOTICED: Noticed[] = [
  {
    at: '2026-11-23T11:02:05Z',
    page: 'order-detail',
    field: 'refundBy',
    before: '2026-11-24',
    after: '2026-12-04',
  },
  {
    at: '2026-10-02T08:00:00Z',
    page: 'order-list',
    field: 'statusText',
    before: 'Awaiting shipment',
    after: 'Awaiting delivery',
  },
];

/** One kind of page that is read whole, and one that is not. */
export const HEALTH = [
  { page: 'order-list', at: '2026-11-23T10:00:00Z', missed: [] },
  { page: 'tracking', at: '2026-11-22T10:00:00Z', missed: [{ field: 'shipments.events.at', times: 3 }] },
] as const;

const [FIRST, ...OTHERS] = EVIDENCE;

/** The tracking goes on beyond what was in view, the talk was cut short, of the order page what was in view is enough. */
export const PARTLY = {
  checklist: [
    entry('order-page', 'done'),
    entry('tracking', 'partly', { lack: 'in-view' }),
    entry('chat', 'partly', { lack: 'cut-short' }),
    entry('payment', 'missing', { required: false }),
  ],
  evidence:
    FIRST === undefined
      ? []
      : [
          {
            ...FIRST,
            evidence: {
              ...FIRST.evidence,
              area: 'visible' as const,
              inView: { fromPx: 0, toPx: 800, ofPx: 2400, eventsUnseen: null },
            },
          },
          ...OTHERS,
        ],
};
