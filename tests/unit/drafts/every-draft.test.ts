import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeBeside, composeDraft } from '../../../lib/drafts/compose';
import { type DraftInput, SHORT_LIMIT } from '../../../lib/drafts/draft-input';
import { ABOVE_THE_SHOP, channelsFor, languagesOf } from '../../../lib/drafts/languages';
import { findNever } from '../../../lib/drafts/never/find-never';
import { makeSpeech } from '../../../lib/drafts/speech';
import { Channel, ClaimEvent, type Draft, type DraftLanguage, Reason } from '../../../lib/model/claim';
import { addDays, daysBetween } from '../../../lib/model/day';
import type { Order } from '../../../lib/model/order';
import { formatMoney } from '../../../lib/money/format';
import { findDeadlines, findFlags } from '../../../lib/rules';
import { ClaimInput, readClaimInput } from '../../tools/claim-input';
import { BROKEN } from './broken';

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

/** The letters above the shop have a test of their own. */
const CHANNELS = Channel.options.filter((channel) => !ABOVE_THE_SHOP.has(channel));

const CASES = Reason.options.flatMap((reason) =>
  CHANNELS.filter((channel) => channelsFor(null, reason).includes(channel)).flatMap((channel) =>
    languagesOf(channel).flatMap((language) =>
      LENGTHS.map((short) => ({ reason, channel, language, short, size: short ? 'short' : 'long' })),
    ),
  ),
);

const write = (each: (typeof CASES)[number], input = example(each.reason)): Draft =>
  composeDraft(input, each.channel, each.language, { limit: each.short ? SHORT_LIMIT : null });

function expectFit({ text, language }: Draft, input: DraftInput, about = ''): void {
  expect(findNever(ownWords(text, input), language), about).toEqual([]);
  for (const [what, pattern] of BROKEN[language]) {
    expect(withoutGreeting(text).match(pattern)?.[0], `${what} ${about}`).toBeUndefined();
  }
}

/** German greets with a mark that nothing else has. */
const withoutGreeting = (text: string) => text.replace('Guten Tag!', '');

/** The one demand, as each language words it. */
const DEMAND: Record<DraftLanguage, RegExp> = {
  en: /Please refund|ask for a refund|(make|made) good/g,
  ru: /Прошу (вернуть|возместить)/g,
  zh: /((?<!申)请|要求)(全额)?(退[款还]|对延迟送达给予)/g,
  es: /Le pido que (reembolse|compense)|Solicito (el reembolso|que se compense)/g,
  pt: /Por favor, (reembolsem|compensem)|Solicito (o reembolso|a compensação)/g,
  de: /Bitte (erstatten|gleichen) Sie|Ich beantrage die Erstattung|Ich bitte um einen Ausgleich/g,
  fr: /Je vous prie de (rembourser|compenser)|Je demande (le remboursement|une compensation)/g,
  ko: /환불을 요청합니다|보상(을 요청합니다|해 주시기 바랍니다)/g,
};

/** What another language would leave behind. */
const LATIN = /[^\p{Script=Latin}\p{Script=Common}]/u;
const STRANGE: Record<DraftLanguage, RegExp> = {
  en: LATIN,
  ru: /\p{Script=Latin}|\p{Script=Han}/u,
  zh: /(?!US|RUB)(?<!\p{L})\p{Script=Latin}+|\p{Script=Cyrillic}/u,
  es: LATIN,
  pt: LATIN,
  de: LATIN,
  fr: LATIN,
  ko: /(?!US|RUB)(?<!\p{L})\p{Script=Latin}+|\p{Script=Cyrillic}/u,
};

/** What is said by the draft itself: titles and places are the shop's, and answers are the buyer's. */
function ownWords(text: string, { claim }: DraftInput): string {
  const told = text.replaceAll('AliExpress', '').replace(/[“«„][^”»“]*[”»“]/g, '');
  return Object.values(claim.answers).reduce((rest, answer) => rest.replaceAll(answer, ''), told);
}

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
    // Months that are counted.
    ...days.map((day) => (/zh|ko/.test(language) ? String(Number(day.slice(5, 7))) : '')),
    ...days.map((day) => String(daysBetween(day, today))),
    // Of a delay: from the promised day to the day on which it came.
    ...days.map((day) => String(daysBetween(order.deliverBy?.to ?? day, day))),
    ...Object.values(claim.answers),
    ...claim.events.map(({ amount }) => (amount === undefined ? '' : formatMoney(amount, language))),
    ...evidence.map((_, index) => String(index + 1)),
    String(order.items.length - 1),
  ];
  return new Set(texts.flatMap((text) => text.match(/\d+/g) ?? []));
}

const SPOKEN = CHANNELS.flatMap((channel) => languagesOf(channel).map((language) => ({ channel, language })));

describe.each(SPOKEN)('the $channel text in $language', ({ channel, language }) => {
  const written = CASES.filter((each) => each.channel === channel && each.language === language).map(
    (each) => {
      const input = example(each.reason);
      return { ...each, input, draft: write(each, input), about: `${each.size}, ${each.reason}` };
    },
  );

  test('says nothing that a claim must never say, and is whole', () => {
    for (const { draft, input, about } of written) expectFit(draft, input, about);
  });

  test('has no number that is not among the facts', () => {
    for (const { draft, input, about } of written) {
      const known = numbersOf(input, language);
      expect(
        (draft.text.match(/\d+/g) ?? []).filter((number) => !known.has(number)),
        about,
      ).toEqual([]);
    }
  });

  test('keeps within its limit and counts its characters', () => {
    for (const { draft, short, about } of written) {
      expect(draft.characters).toBe(draft.text.length);
      expect(draft.characters, about).toBeGreaterThan(/zh|ko/.test(language) ? 80 : 150);
      expect(draft.characters, about).toBeLessThanOrEqual(short ? 500 : 1000);
    }
  });

  test('cites only proof that there is, and says in which paragraph', () => {
    for (const { draft, input, about } of written) {
      const cited = [...draft.text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
      expect(cited.length, about).toBeGreaterThan(0);
      for (const number of cited) expect(number, about).toBeLessThanOrEqual(input.evidence.length);
      for (const { text, cites } of draft.paragraphs) {
        const inText = new Set([...text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
        expect([...inText].sort(), about).toEqual([...cites].sort());
      }
    }
  });

  test('names the order and asks for one thing', () => {
    for (const { draft, input, about } of written) {
      expect(draft.text).toContain(input.known.order.id);
      expect(draft.text.match(DEMAND[language]), about).toHaveLength(1);
    }
  });

  test('is written in one language', () => {
    for (const { draft, input, about } of written) {
      let prose = ownWords(draft.text, input);
      for (const number of input.known.shipments.flatMap((one) => one.trackingNumbers)) {
        prose = prose.replaceAll(number, '');
      }
      expect(prose.match(STRANGE[language])?.[0], about).toBeUndefined();
    }
  });

  test('has all that it needs in the example', () => {
    // Most of the examples have no page of a dispute, and what a decision left out only its reader can say.
    const later = ['proof-dispute', 'overlooked'];
    for (const { draft, about } of written) {
      expect(
        draft.missing.filter((key) => !later.includes(key)),
        about,
      ).toEqual([]);
    }
  });

  test('stands sentence by sentence beside another language, with the same proof', () => {
    const other = language === 'ru' ? 'en' : 'ru';
    for (const { draft, input, short, about } of written) {
      const limit = short ? SHORT_LIMIT : null;
      const { beside } = composeBeside(input, channel, language, other, { limit });
      const shape = ({ paragraphs }: Draft) =>
        paragraphs.map(({ sentences }) => sentences.map((each) => each.match(/\[\d+\]/g)));
      expect(shape(beside), about).toEqual(shape(draft));
      expect(beside.language).toBe(other);
    }
  });
});

test.each(CHANNELS)('the %s text keeps to any limit as far as it can, and drops facts last', (channel) => {
  const input = example(channel === 'request-cancel' ? 'not-shipped' : 'stuck');
  const lengths = [2000, 800, 500, 350, 1].map(
    (limit) => composeDraft(input, channel, 'en', { limit }).characters,
  );
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  for (const [index, limit] of [2000, 800, 500, 350].entries()) {
    expect(lengths[index]).toBeLessThanOrEqual(limit);
  }
});

const TO_SELLER = CHANNELS.filter((channel) => /^seller|^request|^follow|^last|^reply/.test(channel));

describe('a message to the seller', () => {
  test.each(
    TO_SELLER.flatMap((channel) => languagesOf(channel).map((language) => [channel, language] as const)),
  )('(%s, %s) names one date to answer by, three days away', (channel, language) => {
    const day = makeSpeech(language, TODAY).day('2026-11-26');
    for (const reason of Reason.options.filter((each) => channelsFor(null, each).includes(channel))) {
      const { text } = composeDraft(example(reason), channel, language);
      expect(text.split(day), reason).toHaveLength(2);
    }
  });
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
          expectFit(draft, input);
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
