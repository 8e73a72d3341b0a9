import { describe, expect, test } from 'vitest';
import { findRungs, type Rung } from '../../../../lib/claims/rungs';
import type { Claim, ClaimEvent, PaymentRoute, Reason } from '../../../../lib/model/claim';
import { addDays } from '../../../../lib/model/day';
import type { Deadline } from '../../../../lib/model/finding';
import type { Order } from '../../../../lib/model/order';
import type { Shipment } from '../../../../lib/model/shipment';
import { findDeadlines } from '../../../../lib/rules';
import { findClaimDeadlines } from '../../../../lib/rules/claim-deadlines';
import { COUNTRIES } from '../../../../lib/rules/countries';
import { makeWords } from '../../../../lib/words/words';
import { claim, deadline, order, proof, shipment, TODAY } from '../builders';

const english = makeWords('en');

interface Case {
  reason?: Reason;
  country?: string | null;
  paidWith?: PaymentRoute | null;
  events?: [ClaimEvent['kind'], string][];
  order?: Partial<Order>;
  shipments?: Shipment[];
  deadlines?: Deadline[];
  today?: string;
}

/** The order is promised by 1 October and paid on 15 September; deadlines come from the rules unless given. */
function climb({ reason = 'stuck', events = [], today = TODAY, ...rest }: Case = {}): Rung[] {
  const of: Claim = {
    ...claim(reason, ...events),
    country: rest.country === undefined ? 'RU' : rest.country,
    paidWith: rest.paidWith ?? null,
  };
  const known = {
    order: order(rest.order),
    shipments: rest.shipments ?? [shipment([])],
    misses: [],
    sources: {},
  };
  const deadlines = rest.deadlines ?? [
    ...findDeadlines(known, today),
    ...findClaimDeadlines(known, of, today),
  ];
  return findRungs({ claim: of, known, deadlines, evidence: [proof('order-page', TODAY)], today });
}

function rung(kind: Rung['kind'], of?: Case): Rung {
  const found = climb(of).find((each) => each.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found;
}

/** The state on each of some days, in one line. */
const states = (kind: Rung['kind'], days: readonly string[], of: Case) =>
  days.map((today) => rung(kind, { ...of, today }).state).join(' ');

const around = (day: string) => [addDays(day, -1), day, addDays(day, 1)];

describe('the ladder', () => {
  test('has every rung, the claim before the authority', () => {
    expect(climb().map(({ kind }) => kind)).toEqual([
      'seller',
      'support',
      'dispute',
      'appeal',
      'payment',
      'post',
      'claim',
      'operator',
      'authority',
      'court',
    ]);
  });

  test('rests once the money came, and stands again when the claim is reopened', () => {
    const events: [ClaimEvent['kind'], string][] = [['refunded', '2026-11-20']];
    expect(new Set(climb({ events }).map(({ state }) => state))).toEqual(new Set(['settled']));
    expect(rung('seller', { events: [...events, ['reopened', TODAY]] }).state).toBe('open');
  });

  test('asks for the country and the way of payment before it says anything of them', () => {
    const unsaid = climb({ country: null });
    expect(
      unsaid.filter(({ state }) => state === 'unknown').map(({ kind, waitsFor }) => [kind, waitsFor]),
    ).toEqual([
      ['payment', 'payment'],
      ['claim', 'country'],
      ['authority', 'country'],
      ['court', 'country'],
    ]);
  });
});

describe('the dispute', () => {
  test('opens on the day that the rules give, and closes after a day that the page prints', () => {
    const opens = deadline('dispute-opens', '2026-10-02');
    expect(states('dispute', around('2026-10-02'), { deadlines: [opens] })).toBe('later open open');
    const read = deadline('dispute-closes', '2026-12-04', { certainty: 'read' });
    expect(states('dispute', around('2026-12-04'), { deadlines: [read] })).toBe('open open closed');
  });

  test('is over after its day, and not before the day that another reading gives', () => {
    const strict = deadline('dispute-closes', '2026-11-22');
    expect(rung('dispute', { deadlines: [strict] }).state).toBe('closed');
    const later = deadline('dispute-closes', TODAY, { laterOn: '2026-12-07' });
    expect(rung('dispute', { deadlines: [later] })).toMatchObject({
      state: 'open',
      until: { on: TODAY, laterOn: '2026-12-07' },
    });
  });

  test('waits while it runs, and is over with the decision', () => {
    expect(rung('dispute', { events: [['dispute-opened', TODAY]] }).state).toBe('waiting');
    const decided: [ClaimEvent['kind'], string][] = [
      ['dispute-opened', '2026-11-15'],
      ['decision', TODAY],
    ];
    expect(rung('dispute', { events: decided }).state).toBe('closed');
  });

  test('of an order that was never sent comes after its shipping', () => {
    expect(rung('dispute', { reason: 'not-shipped', order: { status: 'paid' } })).toMatchObject({
      state: 'later',
      waitsFor: 'shipping',
    });
  });

  test('warns of what ends the case', () => {
    expect(rung('dispute').ends).toEqual(['cancelling', 'accepting', 'confirming']);
  });
});

describe('the appeal', () => {
  test('comes after a decision and closes after its last day', () => {
    expect(rung('appeal')).toMatchObject({ state: 'later', waitsFor: 'decision' });
    const events: [ClaimEvent['kind'], string][] = [['decision', '2026-11-10']];
    const until = rung('appeal', { events, today: '2026-11-12' }).until?.on ?? '';
    expect(until >= '2026-11-16' && until <= '2026-11-17').toBe(true);
    expect(states('appeal', around(until), { events })).toBe('open open closed');
  });

  test('is made once', () => {
    expect(
      rung('appeal', {
        events: [
          ['decision', TODAY],
          ['appeal-opened', TODAY],
        ],
      }).state,
    ).toBe('waiting');
    expect(rung('appeal').ends).toContain('one-appeal');
  });
});

describe('the payment route', () => {
  test.each<[PaymentRoute, string]>([
    ['visa', '2027-01-29'],
    ['mastercard', '2027-01-29'],
    ['paypal', '2027-03-14'],
  ])('%s stays open to its last day', (paidWith, last) => {
    expect(rung('payment', { paidWith }).until).toEqual({ on: last, isRead: false });
    expect(states('payment', around(last), { paidWith })).toBe('open open closed');
  });

  test.each<[PaymentRoute, string]>([
    ['visa', '2026-10-02'],
    ['mastercard', '2026-10-02'],
  ])('of %s opens when the promised day has passed', (paidWith, first) => {
    expect(states('payment', around(first), { paidWith })).toBe('later open open');
  });

  test.each<[PaymentRoute, string]>([
    ['visa', '2026-09-30'],
    ['mastercard', '2026-10-15'],
  ])('of %s waits the scheme’s days when no day was promised', (paidWith, first) => {
    const unpromised: Case = { paidWith, order: { deliverBy: null, paidOn: '2026-09-15' } };
    expect(states('payment', around(first), unpromised)).toBe('later open open');
    expect(rung('payment', { ...unpromised, today: '2026-09-20' }).opensOn).toBe(first);
  });

  test('of goods that came is open at once and counts from the receipt where that is sooner', () => {
    const came: Case = {
      reason: 'damaged',
      paidWith: 'visa',
      shipments: [shipment([['2026-09-25T10:00', 'delivered']])],
    };
    expect(rung('payment', { ...came, today: '2026-09-26' })).toMatchObject({
      state: 'open',
      until: { on: '2027-01-23' },
    });
  });

  test('of Mir names no day and is open, a transfer is no way at all', () => {
    expect(rung('payment', { paidWith: 'mir' })).toMatchObject({
      state: 'open',
      until: null,
      channel: 'bank',
    });
    expect(rung('payment', { paidWith: 'other' })).toMatchObject({ state: 'none', channel: null });
  });

  test('warns of money from two sides, and first of a refund that was announced', () => {
    expect(rung('payment', { paidWith: 'visa' }).ends).toEqual(['double-refund']);
    const announced: Case = { paidWith: 'visa', events: [['refund-processed', TODAY]] };
    for (const kind of ['payment', 'claim', 'court'] as const) {
      expect(rung(kind, announced).ends[0]).toBe('refund-announced');
    }
    expect(rung('payment', { paidWith: 'paypal' }).ends).toContain('wallet-closed');
  });
});

describe('the post', () => {
  const postal: Case = { shipments: [shipment([], { trackingNumbers: ['RB123456785CN'] })] };

  test('searches from the day after posting to six months after it', () => {
    expect(states('post', around('2026-09-19'), postal)).toBe('later open open');
    expect(rung('post', postal).until?.on).toBe('2027-03-18');
    expect(states('post', around('2027-03-18'), postal)).toBe('open open closed');
  });

  test('of China asks the sender, a courier has no postal term', () => {
    expect(english.say(rung('post', postal).notes[0] ?? '')).toContain('ask the seller');
    expect(rung('post')).toMatchObject({ state: 'open', until: null });
    expect(rung('post', { shipments: [] })).toMatchObject({ state: 'unknown', waitsFor: 'tracking-number' });
  });

  test.each<Reason>(['not-shipped', 'damaged', 'wrong-item'])('has nothing to search for: %s', (reason) => {
    expect(rung('post', { ...postal, reason }).state).toBe('none');
  });
});

describe('the rungs of the law', () => {
  test.each(COUNTRIES.map(({ id, countries }) => [id, countries[0] ?? 'AM'] as const))(
    'in %s the written claim opens when the promised day has passed, for goods that came at once',
    (_, country) => {
      expect(states('claim', around('2026-10-02'), { country })).toBe('later open open');
      expect(rung('claim', { country, reason: 'damaged', today: '2026-09-20' }).state).toBe('open');
      expect(rung('claim', { country, order: { deliverBy: null } })).toMatchObject({
        state: 'unknown',
        waitsFor: 'promised-day',
      });
    },
  );

  test.each(['RU', 'KZ'])(
    'in %s authority and court wait for the claim, then for its ten days',
    (country) => {
      for (const kind of ['authority', 'court'] as const) {
        expect(rung(kind, { country })).toMatchObject({ state: 'later', waitsFor: 'claim' });
        const events: [ClaimEvent['kind'], string][] = [['wrote-claim', '2026-11-01']];
        expect(states(kind, around('2026-11-12'), { country, events })).toBe('later open open');
        const answered: Case = { country, events: [...events, ['seller-answered', '2026-11-05']] };
        expect(rung(kind, { ...answered, today: '2026-11-05' }).state).toBe('open');
      }
    },
  );

  test('once used they wait for the answer that the law gives a day to', () => {
    const events: [ClaimEvent['kind'], string][] = [['wrote-claim', '2026-11-20']];
    expect(rung('claim', { events })).toMatchObject({ state: 'waiting', until: { on: '2026-11-30' } });
    const wrote: Case = { events: [...events, ['wrote-authority', '2026-11-23']], today: '2026-11-24' };
    expect(rung('authority', wrote)).toMatchObject({ state: 'waiting', until: { on: '2026-12-26' } });
  });

  test.each([
    ['RU', 'AliExpress CIS Holding Pte. Ltd. (201917627W)'],
    ['KZ', 'AliExpress CIS Holding Pte. Ltd. (201917627W)'],
    ['BY', 'AliExpress CIS Holding Pte. Ltd. (201917627W)'],
    ['DE', 'Alibaba.com Singapore E-Commerce Private Limited (200720572D)'],
    ['GB', 'Alibaba.com Singapore E-Commerce Private Limited (200720572D)'],
    ['US', 'AliExpress E-Commerce One Pte. Ltd. (202216156R)'],
    ['KR', 'AliExpress Korea Holding (Singapore) Pte. Ltd. (202438961G)'],
    ['BR', 'Alibaba.com Singapore E-Commerce Private Limited (200720572D)'],
    ['IL', 'Alibaba.com Singapore E-Commerce Private Limited (200720572D)'],
    ['AM', 'AliExpress CIS Holding Pte. Ltd. (201917627W)'],
    ['NZ', 'Alibaba.com Singapore E-Commerce Private Limited (200720572D)'],
  ])('in %s the other side is %s', (country, party) => {
    expect(rung('claim', { country }).party[0]).toBe(party);
  });

  test('a term that was not read sets no date', () => {
    expect(rung('court', { country: 'RU' }).until).toBeNull();
    expect(rung('court', { country: 'GB' }).until).toBeNull();
  });

  test('a clause of the shop ends no right, the law of the country does', () => {
    expect(rung('court', { country: 'IE', today: '2027-10-02' })).toMatchObject({
      state: 'open',
      until: null,
    });
    // Promised by 1 October 2026: three years from the end of that year.
    expect(rung('court', { country: 'DE' }).until).toEqual({ on: '2029-12-31', isRead: false });
    expect(states('court', around('2029-12-31'), { country: 'DE' })).toBe('open open closed');
  });

  test('only Latvia is told Latvia’s fourteen days', () => {
    const rows = (country: string) => rung('claim', { country }).sources.map(({ id }) => id);
    expect(rows('LV')).toContain('EU-LV-14');
    expect(rows('DE')).not.toContain('EU-LV-14');
  });

  test('a country without a file gets the general answer, which says so', () => {
    expect(english.say(rung('claim', { country: 'NZ' }).notes[0] ?? '')).toContain('not established');
  });

  test('a rule that should have been looked up again warns and no longer advises', () => {
    const late = rung('authority', { country: 'DE', today: '2028-01-01' });
    expect(late.sources.some(({ isExpired }) => isExpired)).toBe(true);
    expect(late.notes).toEqual([]);
    expect(rung('court', { country: 'DE', today: '2028-01-01' }).until).toBeNull();
  });
});

describe('what a rung needs', () => {
  test('is ticked by proof and by what was noted', () => {
    const needs = (of: Case) =>
      Object.fromEntries(rung('court', of).needs.map(({ need, isThere }) => [need, isThere]));
    expect(needs({})).toMatchObject({
      'order-proof': true,
      'payment-proof': false,
      'claim-copy': false,
      'name-address': null,
    });
    expect(needs({ events: [['wrote-claim', TODAY]] })).toMatchObject({ 'claim-copy': true });
  });
});
