import { describe, expect, test } from 'vitest';
import type { RuleOptions } from '../../../lib/facts/options';
import type { ClaimEvent } from '../../../lib/model/claim';
import type { KnownOrder } from '../../../lib/model/known';
import { type ClaimFacts, findClaimDeadlines } from '../../../lib/rules/claim-deadlines';
import { event, known, parcel } from './build';

const happened = (...events: [ClaimEvent['kind'], string][]): ClaimEvent[] =>
  events.map(([kind, on]) => ({ kind, on }));
const TODAY = '2026-11-23';
const found = (order: KnownOrder, claim: Partial<ClaimFacts> = {}, options: RuleOptions = {}) =>
  findClaimDeadlines(order, { events: [], paidWith: null, country: null, ...claim }, TODAY, options);
const told = (events: ClaimEvent[]) =>
  found(known(), { events }).map(({ kind, on, source }) => `${kind} ${on} ${source}`);

describe('clocks of a claim', () => {
  test('a dispute sets two: the seller’s and the platform’s', () => {
    expect(told(happened(['opened', '2026-12-20'], ['dispute-opened', '2026-12-28']))).toEqual([
      'seller-answers 2027-01-02 AE-SELLER-RESP',
      'platform-decides 2027-01-04 AE-STEP-IN',
    ]);
  });

  test.each(['seller-answered', 'offered'] as const)(
    'when the seller %s only the platform’s runs on',
    (kind) => {
      expect(told(happened(['dispute-opened', '2026-12-28'], [kind, '2026-12-30']))).toEqual([
        'platform-decides 2027-01-04 AE-STEP-IN',
      ]);
    },
  );

  test('an answer before the dispute stops nothing', () => {
    expect(told(happened(['seller-answered', '2026-12-20'], ['dispute-opened', '2026-12-28']))).toHaveLength(
      2,
    );
  });

  test('a decision starts the time to appeal, an appeal ends it', () => {
    const decided = happened(['dispute-opened', '2028-02-15'], ['decision', '2028-02-25']);
    expect(told(decided)).toEqual(['appeal-closes 2028-03-03 AE-APPEAL']);
    expect(told([...decided, ...happened(['appeal-opened', '2028-02-26'])])).toEqual([
      'appeal-decides 2028-03-07 AE-APPEAL-REVIEW',
    ]);
  });

  test('a refund on its way has twenty business days', () => {
    expect(told(happened(['decision', '2026-11-20'], ['refund-processed', '2026-11-23']))).toEqual([
      'refund-arrives 2026-12-21 AE-REFUND-CARD',
    ]);
  });

  test('a part that came ends the wait, unless a larger sum was announced', () => {
    const usd = (amount: string) => ({ amount, currency: 'USD' });
    const parts = (announced: string | null, ...came: string[]): ClaimEvent[] => [
      { kind: 'refund-processed', on: '2026-11-23', ...(announced !== null && { amount: usd(announced) }) },
      ...came.map((sum, index) => ({
        kind: 'refunded-part' as const,
        on: `2026-11-2${5 + index}`,
        amount: usd(sum),
      })),
    ];
    expect(told(parts(null, '20.00'))).toEqual([]);
    expect(told(parts('20.00', '20.00'))).toEqual([]);
    expect(told(parts('20.00', '12.50', '7.50'))).toEqual([]);
    expect(told(parts('20.00', '12.50', '7.49'))).toHaveLength(1);
    expect(told(parts('20.00', '12.50'))).toEqual(['refund-arrives 2026-12-21 AE-REFUND-CARD']);
  });

  test.each(['refunded', 'closed'] as const)(
    'a claim that is %s has no deadlines; reopened, it begins again: the old dispute is over',
    (kind) => {
      const over = happened(['dispute-opened', '2026-11-20'], [kind, '2026-11-24']);
      expect(told(over)).toEqual([]);
      const again = happened(['reopened', '2026-11-25']);
      expect(told([...over, ...again])).toEqual([]);
      expect(told([...over, ...again, ...happened(['dispute-opened', '2026-11-26'])])).toHaveLength(2);
    },
  );
});

describe('the way of payment', () => {
  const paid = { placedOn: '2026-09-15', paidOn: '2026-09-16', deliverBy: { from: null, to: '2026-10-10' } };
  test.each([
    ['visa', paid, '2027-02-07', 'VISA-131-MAX'],
    ['visa', { ...paid, deliverBy: { from: null, to: '2028-02-01' } }, '2028-03-09', 'VISA-131-CAP'],
    ['visa', { ...paid, deliverBy: null }, '2027-01-14', 'VISA-131-MAX'],
    ['mastercard', paid, '2027-02-07', 'MC-4853-MAX-D'],
    ['mastercard', { ...paid, deliverBy: null }, '2027-01-14', 'MC-4853-MAX-ND'],
    ['paypal', paid, '2027-03-15', 'PP-OPEN'],
    ['paypal', { ...paid, paidOn: null }, '2027-03-14', 'PP-OPEN'],
  ] as [ClaimFacts['paidWith'] & string, object, string, string][])(
    'paid with %s',
    (paidWith, order, on, source) => {
      expect(found(known(order), { paidWith })).toEqual([
        { orderId: '8190000000010001', kind: 'chargeback-closes', on, source, certainty: 'estimated' },
      ]);
    },
  );

  test('what came early, or is said to have come, is counted from that day', () => {
    const early = known(paid, [parcel([event('2026-10-01', 'delivered'), event('2026-09-20', 'departed')])]);
    const late = known(paid, [parcel([event('2026-10-20', 'delivered')])]);
    const on = (order: KnownOrder, paidWith: 'visa' | 'mastercard') => found(order, { paidWith })[0]?.on;
    expect([on(early, 'visa'), on(early, 'mastercard')]).toEqual(['2027-01-29', '2027-01-29']);
    expect([on(late, 'visa'), on(late, 'mastercard')]).toEqual(['2027-02-07', '2027-02-07']);
  });

  test('nothing is told of an unknown way, or without any day', () => {
    expect(found(known(paid))).toEqual([]);
    expect(found(known({ placedOn: null }), { paidWith: 'paypal' })).toEqual([]);
    expect(found(known({ placedOn: null }), { paidWith: 'visa' })).toEqual([]);
  });
});

describe('the post', () => {
  test.each<[ClaimEvent['kind'], string[]]>([
    ['wrote-post', []],
    ['wrote-seller', ['post-inquiry-closes']],
    ['wrote-bank', ['post-inquiry-closes']],
  ])('after %s its own clock gives %j', (kind, left) => {
    const order = known({ shippedOn: '2026-09-20' }, [parcel([], { trackingNumbers: ['RS534779941CN'] })]);
    const deadlines = found(order, { events: happened([kind, TODAY]) });
    expect(deadlines.map((each) => each.kind).filter((each) => each === 'post-inquiry-closes')).toEqual(left);
  });

  const posted = (shippedOn: string | null, number = 'RS534779941CN') =>
    found(
      known({ placedOn: null, shippedOn }, [
        parcel([event('2026-09-30', 'departed')], { trackingNumbers: ['LP00700000000001', number] }),
      ]),
    ).map(({ on }) => on);

  test.each([
    ['2026-09-20', '2027-03-20'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-30', '2028-02-29'],
    ['2026-06-30', '2026-12-30'],
  ])('takes inquiries about a parcel sent on %s until %s', (shippedOn, on) => {
    expect(posted(shippedOn)).toEqual([on]);
  });

  test('takes them about an order of which one parcel of two goes by post', () => {
    const order = known({ shippedOn: '2026-09-20' }, [
      parcel([], { trackingNumbers: ['YT1234567890123456'] }),
      parcel([], { trackingNumbers: ['RS534779941CN'] }),
    ]);
    expect(found(order)).toHaveLength(1);
  });

  test('takes none about a courier’s parcel, or one sent on no known day', () => {
    expect(posted('2026-09-20', 'YT1234567890123456')).toEqual([]);
    expect(posted(null)).toEqual([]);
  });
});

describe('who was written to', () => {
  const paid = { placedOn: '2026-09-15', deliverBy: { from: null, to: '2026-10-10' } };

  test('the bank: its last day is met; PayPal’s dispute must become a claim in twenty days', () => {
    const events = happened(['wrote-bank', '2026-11-23']);
    for (const paidWith of ['visa', 'mastercard', 'mir', 'other', null] as const) {
      expect(found(known(paid), { events, paidWith })).toMatchObject([
        { kind: 'bank-answers', on: '2027-01-07', source: 'WAIT-BANK' },
      ]);
    }
    expect(found(known(paid), { events, paidWith: 'paypal' })).toMatchObject([
      { kind: 'chargeback-closes', on: '2026-12-13', source: 'PP-ESC' },
    ]);
  });

  test.each([
    ['RU', 'wrote-authority', 'authority-answers', '2026-12-26', 'RU-RPN-ANS'],
    ['BR', 'wrote-authority', 'authority-answers', '2026-12-03', 'BR-CONSUMIDOR'],
    ['RU', 'wrote-claim', 'seller-answers', '2026-12-03', 'RU-231-10'],
    ['KZ', 'wrote-claim', 'seller-answers', '2026-12-03', 'KZ-42-4'],
  ] as const)('in %s: %s', (country, kind, deadline, on, source) => {
    expect(found(known(), { events: happened([kind, '2026-11-23']), country })).toMatchObject([
      { kind: deadline, on, source },
    ]);
  });

  test('elsewhere a wait of ours ends: two weeks for the claim, sixty days for the authority', () => {
    const events = happened(['wrote-authority', '2026-11-23'], ['wrote-claim', '2026-11-23']);
    expect(found(known(), { events, country: 'DE' })).toMatchObject([
      { kind: 'seller-answers', on: '2026-12-07', source: 'WAIT-CLAIM' },
      { kind: 'authority-answers', on: '2027-01-22', source: 'WAIT-AUTHORITY' },
    ]);
    expect(found(known(), { events })).toEqual([]);
  });

  test('of a dispute and a later claim, the one that the buyer waits for counts', () => {
    const events = happened(['dispute-opened', '2026-11-01'], ['wrote-claim', '2026-11-23']);
    expect(found(known(), { events, country: 'RU' }).filter(({ kind }) => kind === 'seller-answers')).toEqual(
      [expect.objectContaining({ on: '2026-12-03' })],
    );
  });
});

describe('the shop’s Pacific time', () => {
  const decided = { events: happened(['decision', '2026-11-23']) };
  test.each([
    ['east of it the decision may be of the day before', 'Europe/Moscow', '2026-11-29', undefined],
    ['in its own zone nothing moves', 'America/Los_Angeles', '2026-11-30', undefined],
    ['west of it the last day begins the evening before', 'Pacific/Honolulu', '2026-11-29', '2026-11-30'],
  ])('%s', (_, timeZone, on, shopDay) => {
    const [appeal] = found(known(), decided, { timeZone });
    expect(appeal?.on).toBe(on);
    expect(appeal?.shopDay).toBe(shopDay);
  });
});

describe('a rule that was not looked up again', () => {
  test('warns from the day after', () => {
    const claim = { events: happened(['dispute-opened', '2027-05-20']), paidWith: null, country: null };
    const on = (today: string) => findClaimDeadlines(known(), claim, today).map((each) => each.ruleExpiredOn);
    expect(on('2027-05-23')).toEqual([undefined, undefined]);
    expect(on('2027-05-24')).toEqual(['2027-05-23', '2027-05-23']);
  });
});
