import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../../lib/drafts/compose';
import { type DraftInput, SHORT_LIMIT } from '../../../lib/drafts/draft-input';
import { ABOVE_THE_SHOP, languagesOf } from '../../../lib/drafts/languages';
import { Channel, ClaimEvent, type Draft, Reason } from '../../../lib/model/claim';
import { addDays, daysBetween } from '../../../lib/model/day';
import type { Order } from '../../../lib/model/order';
import { formatMoney } from '../../../lib/money/format';
import { findDeadlines, findFlags } from '../../../lib/rules';
import { ClaimInput, readClaimInput } from '../../tools/claim-input';
import { BANNED } from './banned';

const TODAY = '2026-11-23';
const LENGTHS = [false, true];

/** The example of a reason as the drafts see it. */
function example(reason: Reason): DraftInput {
  const path = join(import.meta.dirname, '../../tools/examples', `${reason}.json`);
  const input = readClaimInput(ClaimInput.parse(JSON.parse(readFileSync(path, 'utf8'))), TODAY);
  return withRules(input);
}

function withRules(input: Omit<DraftInput, 'today' | 'flags' | 'deadlines'>): DraftInput {
  return {
    ...input,
    today: TODAY,
    flags: findFlags(input.known, TODAY),
    deadlines: findDeadlines(input.known, TODAY),
  };
}

const CASES = Reason.options.flatMap((reason) =>
  Channel.options
    .filter((each) => !ABOVE_THE_SHOP.has(each))
    .flatMap((channel) =>
      languagesOf(channel).flatMap((language) =>
        LENGTHS.map((short) => ({ reason, channel, language, short, size: short ? 'short' : 'long' })),
      ),
    ),
);

const write = (each: (typeof CASES)[number], input = example(each.reason)): Draft =>
  composeDraft(input, each.channel, each.language, { limit: each.short ? SHORT_LIMIT : null });

/** Every run of digits that the facts of the input can lead to. */
function numbersOf({ known, claim, evidence, today }: DraftInput, language: string): Set<string> {
  const { order, shipments } = known;
  const days = [
    ...[order.placedOn, order.paidOn, order.shippedOn, order.deliverBy?.to ?? null, order.refundBy],
    ...shipments.flatMap(({ events }) => events.map(({ at }) => at?.slice(0, 10) ?? null)),
    ...claim.events.map(({ on }) => on),
    ...evidence.map(({ capturedAt }) => capturedAt.slice(0, 10)),
    ...[0, 2, 3].map((ahead) => addDays(today, ahead)),
  ].filter((day) => day !== null);
  const texts = [
    order.id,
    ...shipments.flatMap(({ trackingNumbers }) => trackingNumbers),
    ...order.items.flatMap(({ title, quantity }) => [title ?? '', String(quantity)]),
    order.total === null ? '' : formatMoney(order.total, language),
    ...days.map((day) => String(Number(day.slice(8)))),
    ...days.map((day) => String(daysBetween(day, today))),
    ...evidence.map((_, index) => String(index + 1)),
    String(order.items.length - 1),
  ];
  return new Set(texts.flatMap((text) => text.match(/\d+/g) ?? []));
}

describe.each(CASES)('the $size $channel text in $language about "$reason"', (each) => {
  const input = example(each.reason);
  const draft = write(each, input);

  test('says nothing that a claim must never say', () => {
    for (const [what, pattern] of BANNED[each.language]) {
      expect(draft.text.match(pattern)?.[0], what).toBeUndefined();
    }
  });

  test('has no number that is not among the facts', () => {
    const known = numbersOf(input, each.language);
    expect((draft.text.match(/\d+/g) ?? []).filter((number) => !known.has(number))).toEqual([]);
  });

  test('keeps within its limit and counts its characters', () => {
    expect(draft.characters).toBe(draft.text.length);
    expect(draft.characters).toBeGreaterThan(150);
    expect(draft.characters).toBeLessThanOrEqual(each.short ? 500 : 1000);
  });

  test('cites only proof that there is, and says in which paragraph', () => {
    const cited = [...draft.text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
    expect(cited.length).toBeGreaterThan(0);
    for (const number of cited) expect(number).toBeLessThanOrEqual(input.evidence.length);
    for (const { text, cites } of draft.paragraphs) {
      const inText = new Set([...text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
      expect([...inText].sort()).toEqual([...cites].sort());
    }
  });

  test('names the order and asks for one thing', () => {
    expect(draft.text).toContain(input.known.order.id);
    const asks = draft.text.match(
      each.language === 'en'
        ? /refund (US|€|RUB|the price)|refund of|and return (US|€|RUB|the price)/g
        : /(Прошу|и) вернуть/g,
    );
    expect(asks).toHaveLength(1);
  });

  test('is written in one language', () => {
    let prose = draft.text.replaceAll('AliExpress', '');
    const quoted = /[“«][^”»]*[”»]/g;
    prose = prose.replace(quoted, '');
    for (const number of input.known.shipments.flatMap((one) => one.trackingNumbers)) {
      prose = prose.replaceAll(number, '');
    }
    expect(prose).not.toMatch(each.language === 'en' ? /[а-яё]/i : /[a-z]/i);
  });

  test('has all that it needs in the example', () => {
    // The examples have no page of a dispute and no bank statement, and nothing was written but in one of them.
    const later = ['proof-dispute', 'proof-payment'];
    expect(draft.missing.filter((key) => !later.includes(key))).toEqual([]);
  });
});

const TO_SELLER = Channel.options.filter((channel) => /^seller|^follow|^last|^reply/.test(channel));

describe('a message to the seller', () => {
  test.each(Reason.options.flatMap((reason) => TO_SELLER.map((channel) => [reason, channel] as const)))(
    'about "%s" (%s) names one date ahead, two or three days away',
    (reason, channel) => {
      const text = composeDraft(example(reason), channel, 'en').text;
      expect(text).toContain('by 26 November');
      expect(text.match(/by then/g)).toHaveLength(1);
    },
  );
});

/** Any part of an order's facts may be unknown. */
const someFacts: fc.Arbitrary<Partial<Order>> = fc.record(
  {
    placedOn: fc.constant(null),
    paidOn: fc.constant(null),
    shippedOn: fc.constant(null),
    total: fc.constant(null),
    items: fc.constant([]),
    deliverBy: fc.constant(null),
    refundBy: fc.constant(null),
  },
  { requiredKeys: [] },
);

describe('with facts missing', () => {
  test('every text is whole, within its limit and free of what is banned', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CASES),
        someFacts,
        fc.array(
          fc.record({
            kind: fc.constantFrom(...ClaimEvent.shape.kind.options),
            on: fc.constantFrom(TODAY, '2026-11-02'),
          }),
        ),
        fc.boolean(),
        fc.boolean(),
        (each, gone, events, hasParcels, hasProof) => {
          const full = example(each.reason);
          const input = withRules({
            known: {
              ...full.known,
              order: { ...full.known.order, ...gone },
              shipments: hasParcels ? full.known.shipments : [],
            },
            claim: { ...full.claim, events },
            evidence: hasProof ? full.evidence : [],
          });
          const draft = write(each, input);
          for (const [what, pattern] of BANNED[each.language]) {
            expect(draft.text.match(pattern)?.[0], what).toBeUndefined();
          }
          if (!hasProof) {
            expect(draft.text).not.toContain('[');
            expect(draft.missing).toContain('proof-order-page');
          }
          expect(draft.characters).toBeLessThanOrEqual(each.short ? 500 : 1000);
          if (gone.total === null) expect(draft.missing).toContain('total');
          if (gone.items !== undefined) expect(draft.missing).toContain('items');
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('with hostile words from the page', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2000 }),
    fc.constantFrom(
      '\u202eevil\u202c\u2066name\u2069\u2068\u200b',
      'line\r\nline\u2028line\u0000\ud800',
      '{ $title } { undefined } %s <b>',
      `${'x'.repeat(1999)}”`,
      '👨‍👩‍👧‍👦'.repeat(200),
    ),
  );

  test('a title stays one short visible line', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CASES),
        fc.array(hostile, { minLength: 1, maxLength: 5 }),
        (each, titles) => {
          const input = example(each.reason);
          const items = titles.map((title) => ({
            title,
            variant: null,
            quantity: 1,
            unitPrice: null,
            productId: null,
          }));
          const known = { ...input.known, order: { ...input.known.order, items } };
          const draft = write(each, { ...input, known });
          expect(draft.text).not.toMatch(/(?!\u200c|\u200d|\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
          expect(draft.characters).toBeLessThanOrEqual(each.short ? 500 : 1000);
        },
      ),
      { numRuns: 200 },
    );
  });
});
