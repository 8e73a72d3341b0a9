import { describe, expect, test } from 'vitest';
import { composeDraft, numberEvidence } from '../../../lib/drafts/compose';
import type { DraftInput } from '../../../lib/drafts/draft-input';
import { LANGUAGES } from '../../../lib/drafts/languages';
import { makeSpeech } from '../../../lib/drafts/speech';
import { DraftLanguage, type Reason } from '../../../lib/model/claim';
import { addDays } from '../../../lib/model/day';
import type { Evidence } from '../../../lib/model/evidence';
import type { Flag } from '../../../lib/model/finding';
import type { Order } from '../../../lib/model/order';
import type { Shipment, Stage } from '../../../lib/model/shipment';
import { claim, flag, ORDER_ID, order, proof, reading, shipment, TODAY } from '../claims/builders';

interface Told {
  reason: Reason;
  order?: Order;
  shipments?: Shipment[];
  evidence?: Evidence[];
  events?: Parameters<typeof claim>[1][];
  lookedAt?: string;
}

function input({ reason, shipments = [], evidence = [], events = [], lookedAt, ...rest }: Told): DraftInput {
  return {
    known: {
      order: rest.order ?? order(),
      shipments,
      misses: [],
      sources:
        lookedAt === undefined ? {} : { shipments: { page: 'tracking', witness: 'dom', at: lookedAt } },
    },
    claim: claim(reason, ...events.filter((event) => event !== undefined)),
    flags: [],
    deadlines: [],
    evidence,
    today: TODAY,
  };
}

const seller = (told: Told, language: 'en' | 'ru' = 'en') => composeDraft(input(told), 'seller', language);
const dispute = (told: Told, language: 'en' | 'ru' = 'en') => composeDraft(input(told), 'dispute', language);

describe('numbers of proof', () => {
  test('follow the time of capture, whatever the zone', () => {
    const evidence = [
      proof('chat', '2026-11-22', { id: 'c', capturedAt: '2026-11-22T10:00:00+09:00' }),
      proof('order-page', '2026-11-22', { id: 'b', capturedAt: '2026-11-22T02:00:00Z' }),
      proof('tracking', '2026-11-22', { id: 'a', capturedAt: '2026-11-21T23:00:00-02:00' }),
    ];
    expect([...numberEvidence(evidence)]).toEqual([
      ['a', 1],
      ['c', 2],
      ['b', 3],
    ]);
  });
});

describe('what was kept without a picture', () => {
  test('is neither cited nor attached: the seller would look for it in vain', () => {
    const late = order({ deliverBy: { from: null, to: '2026-11-22' } });
    const kept = { id: 'kept', kind: 'facts' as const, mediaType: 'application/json' };
    const alone = seller({
      reason: 'stuck',
      order: late,
      evidence: [proof('order-page', '2026-11-22', kept)],
    });
    expect(alone.text).toContain('was promised by');
    expect(alone.text).not.toMatch(/\[1\]|Attach/);
    const both = [proof('order-page', '2026-11-21', kept), proof('order-page', '2026-11-22')];
    const { text } = seller({ reason: 'stuck', order: late, evidence: both });
    // The numbers are those of the gallery and of the pack.
    expect(text).toContain('[2]');
    expect(text).not.toContain('[1]');
  });
});

describe('a picture of a part', () => {
  const inView = { fromPx: 0, toPx: 800, ofPx: 2400, eventsUnseen: 3 };
  const now = shipment([['2026-09-28', 'departed']]);
  const shot = (day: string, more: Partial<Evidence> = {}) =>
    proof('tracking', day, { page: 'tracking', reading: reading('tracking', [], [now]), ...more });
  const told = (...evidence: Evidence[]): Told => ({ reason: 'stuck', shipments: [now], evidence });

  test.each(DraftLanguage.options)('is attached as that in every language: %s', (language) => {
    const write = (evidence: Evidence) => composeDraft(input(told(evidence)), 'seller', language).text;
    const part = write(shot(TODAY, { inView }));
    expect(part.match(/\[1\]/g)?.length).toBeGreaterThan(1);
    expect(part).not.toBe(write(shot(TODAY)));
  });

  test('is named as a part in the list of what is attached', () => {
    expect(seller(told(shot(TODAY, { inView }))).text).toContain(
      '[1] tracking page (a part of it only), 23 November',
    );
    expect(seller(told(shot(TODAY, { inView })), 'ru').text).toContain('(снимок только части), 23 ноября');
    expect(seller(told(shot(TODAY))).text).toContain('[1] tracking page, 23 November');
  });

  test('is not cited where another shows the whole', () => {
    const text = seller(told(shot('2026-11-22'), shot(TODAY, { inView }))).text;
    expect(text).toContain('[1]');
    expect(text).not.toContain('[2]');
  });
});

describe('a promise', () => {
  test.each([
    ['2026-11-22', true],
    [TODAY, false],
    ['2026-11-24', false],
  ])('to deliver by %s is told as broken: %s', (to, isTold) => {
    const text = seller({ reason: 'stuck', order: order({ deliverBy: { from: null, to } }) }).text;
    expect(text.includes('was promised by')).toBe(isTold);
  });

  test.each([
    ['2026-11-22', true],
    [TODAY, false],
    ['2026-11-24', false],
  ])('of a refund without delivery before %s is told as a reason to pay: %s', (refundBy, isTold) => {
    const { text } = seller({ reason: 'stuck', order: order({ refundBy }) });
    expect(text.includes('offers a refund if there is no delivery')).toBe(isTold);
  });

  test('for a day before the order was misread and is not told', () => {
    const draft = seller({ reason: 'stuck', order: order({ deliverBy: { from: null, to: '2026-09-14' } }) });
    expect(draft.text).not.toContain('promised');
    expect(draft.missing).toContain('deliverBy');
  });

  test('that is not known is missing, not made up', () => {
    const draft = seller({ reason: 'stuck', order: order({ deliverBy: null }) });
    expect(draft.text).not.toContain('promised');
    expect(draft.missing).toContain('deliverBy');
  });
});

describe('silence', () => {
  const silentFor = (days: number): Shipment[] => [shipment([[addDays(TODAY, -days), 'departed']])];

  test.each([
    [4, null],
    [5, '5 дней'],
    [11, '11 дней'],
    [21, '21 день'],
    [22, '22 дня'],
    [25, '25 дней'],
    [101, '101 день'],
    [112, '112 дней'],
  ])('of %i days is %s in Russian', (days, words) => {
    const text = seller({ reason: 'stuck', shipments: silentFor(days) }, 'ru').text;
    if (words === null) expect(text).not.toContain('не обновляется');
    else expect(text).toContain(`уже ${words}.`);
  });

  test('is counted to the last look at tracking, because after it nobody looked', () => {
    const told: Told = { reason: 'stuck', shipments: silentFor(30) };
    expect(seller(told).text).toContain('for 30 days');
    expect(seller({ ...told, lookedAt: `${addDays(TODAY, -6)}T10:00:00Z` }).text).toContain('for 24 days');
  });

  test('without a single dated event is not told, and tracking is missing', () => {
    const draft = seller({ reason: 'stuck', shipments: [shipment([])] });
    expect(draft.text).not.toContain('movement');
    expect(draft.missing).toContain('shipments');
  });

  test('is not told of a parcel that is lost', () => {
    const draft = seller({ reason: 'lost', shipments: [shipment([['2026-10-12', 'lost']])] });
    expect(draft.text).toContain('On 12 October the tracking reported the parcel as lost');
    expect(draft.text).not.toContain('movement');
  });
});

describe('the state of the parcel', () => {
  test.each<[Reason, [string, Stage][], string]>([
    [
      'customs',
      [
        ['2026-10-22', 'customs-action'],
        ['2026-10-20', 'import-customs'],
        ['2026-10-18', 'arrived'],
      ],
      'at customs since 20 October, for 34 days',
    ],
    ['returned', [['2026-11-10', 'returning']], 'on its way back to the sender since 10 November'],
    [
      'returned',
      [
        ['2026-11-12', 'returned'],
        ['2026-11-10', 'returning'],
      ],
      'went back to the sender on 12 November',
    ],
    ['marked-delivered', [['2026-11-16', 'delivered']], 'delivered on 16 November'],
    ['damaged', [['2026-11-18', 'delivered']], 'The parcel was delivered on 18 November'],
    ['invalid-tracking', [['2026-08-01', 'departed']], 'is from 1 August, before the order was placed'],
  ])('%s with %j is told as "%s"', (reason, events, words) => {
    expect(seller({ reason, shipments: [shipment(events)] }).text).toContain(words);
  });

  test.each<[Reason, string]>([
    ['customs', 'at customs'],
    ['returned', 'back to the sender'],
    ['marked-delivered', 'Tracking says'],
    ['lost', 'as lost'],
  ])('that tracking does not show is not put into its mouth: %s', (reason, words) => {
    expect(seller({ reason, shipments: [shipment([['2026-11-16', 'departed']])] }).text).not.toContain(words);
  });

  test('of another parcel of the order is not told of this one', () => {
    const shipments = [shipment([['2026-11-16', 'delivered']]), shipment([['2026-09-28', 'departed']])];
    const text = seller({ reason: 'stuck', shipments }).text;
    expect(text).toContain('no movement since 28 September');
    // What lies in which parcel is not known, so no sum is asked for.
    expect(text).toContain('Please refund the part of the order that has not arrived.');
    expect(text).not.toMatch(/refund US/);
  });

  test.each<[string, Shipment[], string | undefined, string | null, string | null]>([
    [
      'a parcel without a number',
      [shipment([], { trackingNumbers: [] })],
      undefined,
      'no tracking number',
      null,
    ],
    ['an order whose parcel was never read', [], undefined, null, 'trackingNumbers'],
    ['a number without events, on its tracking page', [shipment([])], 'tracking', 'shows no events', null],
    ['a number whose tracking page was never open', [shipment([])], 'order-detail', null, 'events'],
  ])('%s: only what was looked at is known to be absent', (_, shipments, page, words, lacks) => {
    const given = input({ reason: 'invalid-tracking', shipments });
    const source = {
      page: page === 'tracking' ? 'tracking' : 'order-detail',
      witness: 'dom',
      at: TODAY,
    } as const;
    const known = { ...given.known, sources: page === undefined ? {} : { shipments: source } };
    const draft = composeDraft({ ...given, known }, 'seller', 'en');
    if (words !== null) expect(draft.text).toContain(words);
    else expect(draft.text).not.toMatch(/no tracking number|no events/);
    if (lacks !== null) expect(draft.missing).toContain(lacks);
    else expect(draft.missing).toContain('proof-tracking');
  });
});

describe('a parcel whose state the page of the order tells', () => {
  const seen = (more: Partial<Shipment>) => {
    const shipments = [shipment([], { stage: null, ...more })];
    const given = input({ reason: 'invalid-tracking', shipments });
    const sources = { shipments: { page: 'order-detail', witness: 'dom', at: TODAY } } as const;
    return composeDraft({ ...given, known: { ...given.known, sources } }, 'seller', 'en');
  };

  test.each<[string, Partial<Shipment>]>([
    ['status', { status: 'in-transit' }],
    ['stage', { stage: 'departed' }],
  ])('was looked at, by its %s: that it has no events is told', (_, more) => {
    expect(seen(more).text).toContain('shows no events');
    expect(seen(more).missing).not.toContain('events');
  });

  test('was not looked at when the page tells neither', () => {
    expect(seen({}).text).not.toContain('shows no events');
    expect(seen({}).missing).toContain('events');
  });
});

describe('proof', () => {
  const SHOWN = order();
  const page = (id: string, day: string, seen: Order) =>
    proof('order-page', day, { id, reading: reading('order-detail', [seen]) });

  test('is cited for a fact only when its page shows that very fact', () => {
    const evidence = [
      page('earlier promise', '2026-11-20', order({ deliverBy: { from: null, to: '2026-09-30' } })),
      page('this promise', '2026-11-21', SHOWN),
      page('another order', '2026-11-22', order({ id: '8190000000099999' })),
    ];
    const text = seller({ reason: 'stuck', evidence }).text;
    expect(text).toContain('Delivery was promised by 1 October [2].');
    expect(text).toContain('in total [2].');
  });

  test('of tracking counts when it shows the same last event', () => {
    const now = shipment([['2026-09-28', 'departed']]);
    const before = shipment([['2026-09-22', 'origin']]);
    const shot = (id: string, day: string, seen: Shipment) =>
      proof('tracking', day, { id, page: 'tracking', reading: reading('tracking', [], [seen]) });
    const evidence = [shot('a', '2026-09-23', before), shot('b', '2026-10-20', now), shot('c', TODAY, now)];
    const told: Told = { reason: 'stuck', shipments: [now], evidence };
    expect(seller(told).text).toContain('for 56 days [3].');
    // A reviewer gets the dated series.
    expect(dispute(told).text).toContain('since then [2][3]');
  });

  test('that is not there is named as missing, and the fact is still told', () => {
    const draft = seller({ reason: 'stuck', shipments: [shipment([['2026-09-28', 'departed']])] });
    expect(draft.text).toContain('no movement since 28 September');
    expect(draft.text).not.toContain('[');
    expect(draft.missing).toEqual(['proof-order-page', 'proof-tracking']);
    expect(seller({ reason: 'damaged' }).missing).toEqual([
      'proof-order-page',
      'proof-goods',
      'proof-packaging',
    ]);
  });

  test('of the talk counts from the day of the message on', () => {
    const told = (day: string): Told => ({
      reason: 'stuck',
      events: [['wrote-seller', '2026-11-20']],
      evidence: [proof('chat', day, { page: 'messages' })],
    });
    expect(dispute(told('2026-11-20')).text).toContain('20 November: a message was sent to the seller [1]');
    expect(dispute(told('2026-11-19')).text).toContain('20 November: a message was sent to the seller\n');
    expect(dispute(told('2026-11-19')).missing).toContain('proof-chat');
  });
});

describe('the sum', () => {
  test('is asked for as the page prints it, in the words of each language', () => {
    expect(seller({ reason: 'stuck' }).text).toContain('Please refund US$26.70.');
    expect(seller({ reason: 'stuck' }, 'ru').text).toMatch(/Прошу вернуть 26,70\s\$\./);
  });

  test('that is not known is the whole amount paid, without a figure', () => {
    const draft = seller({ reason: 'stuck', order: order({ total: null }) });
    expect(draft.text).toContain('Please refund the full amount paid for this order.');
    expect(draft.missing).toContain('total');
  });

  test('is the rest once a part came back', () => {
    const draft = dispute({ reason: 'damaged', events: [['refunded-part', '2026-11-21']] });
    expect(draft.text).toContain('a refund of the rest of the amount');
    expect(draft.text).not.toContain('has not been returned');
  });
});

describe('items', () => {
  const items = (count: number): Order['items'] =>
    Array.from({ length: count }, (_, index) => ({
      title: `Item ${'ABCDEFGHIJ'[index % 10]}`,
      variant: null,
      quantity: 1,
      unitPrice: null,
      productId: null,
    }));

  test.each([
    [3, '«Item C», всего'],
    [4, '«Item C» и ещё 1 товар, всего'],
    [5, '«Item C» и ещё 2 товара, всего'],
    [8, '«Item C» и ещё 5 товаров, всего'],
    [24, '«Item C» и ещё 21 товар, всего'],
  ])('of an order with %i are told as %s', (count, words) => {
    expect(seller({ reason: 'stuck', order: order({ items: items(count) }) }, 'ru').text).toContain(words);
  });
});

describe('a dispute', () => {
  test('has its points by date, six at most', () => {
    const draft = dispute({
      reason: 'stuck',
      order: order({ paidOn: '2026-09-16', refundBy: '2026-11-15' }),
      shipments: [shipment([['2026-09-28', 'departed']])],
      events: [
        ['wrote-seller', '2026-11-18'],
        ['seller-answered', '2026-11-20'],
      ],
    });
    const points = draft.paragraphs
      .filter(({ text }) => text.startsWith('- '))
      .map(({ text }) => text.split(':')[0]);
    expect(points).toEqual([
      '- 15 September',
      '- 28 September',
      '- 1 October',
      '- 15 November',
      '- 18 November',
      '- 20 November',
    ]);
  });

  test('without a reason is not written', () => {
    const draft = composeDraft({ ...input({ reason: 'stuck' }), claim: claim(null) }, 'dispute', 'en');
    expect(draft).toMatchObject({ text: '', paragraphs: [], characters: 0, missing: ['reason'] });
  });
});

describe('dates', () => {
  test.each([
    ['en', '2026-09-28', '28 September'],
    ['en', '2025-12-31', '31 December 2025'],
    ['ru', '2026-09-28', '28 сентября'],
    ['ru', '2027-01-01', '1 января 2027 года'],
  ] as const)('in %s: %s is %s', (language, day, written) => {
    expect(makeSpeech(language, TODAY).day(day)).toBe(written);
  });
});

describe('a language', () => {
  test('refuses a sentence that it lacks or whose facts are not given', () => {
    const speech = makeSpeech('en', TODAY);
    expect(() => speech.say('no-such-sentence')).toThrow('no-such-sentence');
    expect(() => speech.say('answer-by')).toThrow('answer-by');
  });

  test('never names the buyer: a draft knows no name and no address', () => {
    expect(Object.keys(order()).filter((key) => /name|address|phone|buyer/i.test(key))).toEqual([]);
    expect(seller({ reason: 'stuck' }).text).toContain(ORDER_ID);
  });
});

describe('where the parcel was', () => {
  const delivered = (more: Partial<Shipment>) => shipment([['2026-11-20T10:00', 'delivered']], more);
  const told = (reason: Reason, parcel: Shipment, found: Flag, language: DraftLanguage = 'en') =>
    composeDraft({ ...input({ reason, shipments: [parcel] }), flags: [found] }, 'seller', language).text;
  const ended = flag('wrong-destination', { endedIn: 'Manaus, AM', compared: 'state', scan: 'end' });
  const jump = flag('contradiction', {
    jumpFrom: 'CN',
    jumpTo: 'BR',
    jumpFromOn: '2026-11-19',
    jumpToOn: '2026-11-20',
    jumpHours: 3,
    jumpNumber: 'LP00712345678901',
  });

  test('is told of the end in another state, also when the page was read again without places', () => {
    const elsewhere = { place: 'Manaus, AM', compared: 'state', scan: 'end' } as const;
    expect(told('wrong-address', delivered({ elsewhere }), ended)).toContain(
      'the parcel was in “Manaus, AM” on 20 November',
    );
  });

  test.each(DraftLanguage.options)('is told of two countries at once, in %s', (language) => {
    const text = told('invalid-tracking', delivered({}), jump, language);
    expect(text).toContain('LP00712345678901');
    expect(text).toMatch(/3/);
    const names = new Intl.DisplayNames(LANGUAGES[language].locale, { type: 'region' });
    for (const code of ['CN', 'BR']) expect(text).toContain(names.of(code));
  });

  test('is not told of another parcel of the order', () => {
    const other = delivered({ trackingNumbers: ['LP00700000000002'] });
    expect(told('invalid-tracking', other, jump)).not.toContain('China');
  });
});
