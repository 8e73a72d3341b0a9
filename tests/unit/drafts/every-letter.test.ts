import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDue } from '../../../lib/drafts/ask';
import { composeDraft } from '../../../lib/drafts/compose';
import type { DraftInput } from '../../../lib/drafts/draft-input';
import { ABOVE_THE_SHOP, channelsFor, languagesFor } from '../../../lib/drafts/languages';
import { findNever } from '../../../lib/drafts/never/find-never';
import type { Sin } from '../../../lib/drafts/never/sins';
import { makeSpeech } from '../../../lib/drafts/speech';
import { tellStory } from '../../../lib/drafts/tell-story';
import { isReceived } from '../../../lib/facts/reasons';
import { type Channel, type ClaimEvent, type DraftLanguage, Reason } from '../../../lib/model/claim';
import { addDays, daysBetween } from '../../../lib/model/day';
import { claimMoney } from '../../../lib/money/claim-money';
import { sumOf } from '../../../lib/money/exact';
import { formatMoney } from '../../../lib/money/format';
import { findDeadlines, findFlags } from '../../../lib/rules';
import { COUNTRIES, countryOf } from '../../../lib/rules/countries';
import { PARTIES } from '../../../lib/rules/parties';
import { penaltyNumbers } from '../../../lib/rules/penalties';
import { ClaimInput, readClaimInput } from '../../tools/claim-input';

const TODAY = '2026-11-23';

/** Before the letters something was tried in the shop, and in Russia and Kazakhstan a claim was sent. */
const EVENTS: ClaimEvent[] = [
  { kind: 'opened', on: '2026-10-20' },
  { kind: 'wrote-seller', on: '2026-10-21' },
  { kind: 'dispute-opened', on: '2026-10-25' },
  { kind: 'decision', on: '2026-11-02' },
  { kind: 'wrote-claim', on: '2026-11-05' },
];

function example(reason: Reason, country: string): DraftInput {
  const path = join(import.meta.dirname, '../../tools/examples', `${reason}.json`);
  const { known, claim, evidence } = readClaimInput(
    ClaimInput.parse(JSON.parse(readFileSync(path, 'utf8'))),
    TODAY,
  );
  return {
    known,
    claim: { ...claim, country, events: EVENTS },
    evidence,
    today: TODAY,
    flags: findFlags(known, TODAY),
    deadlines: findDeadlines(known, TODAY),
  };
}

/** One country of each file, and of the EU one of each language. */
const HOMES = 'RU DE FR ES PT LV GB US BR KZ KR BY UZ UA IL TR MX CL CA AU JP SA AM NZ'.split(' ');

const LETTERS: readonly Channel[] = [...ABOVE_THE_SHOP];

const CASES = Reason.options.flatMap((reason) =>
  HOMES.flatMap((country) =>
    LETTERS.filter((channel) => channelsFor(country, reason).includes(channel)).flatMap((channel) =>
      languagesFor(channel, country).map((language) => ({ reason, country, channel, language })),
    ),
  ),
);

const write = ({ reason, country, channel, language }: (typeof CASES)[number]) =>
  composeDraft(example(reason, country), channel, language);

/** What a letter above the shop may do that a message in it may not: name the law, the court, a wallet and an address. */
const MAY: ReadonlySet<Sin> = new Set(['law', 'threats', 'money', 'elsewhere']);

/** Half a sentence, a hole, two stops. */
const BROKEN = /[{}]|\bundefined\b|\bnull\b|\bNaN\b|\[object| {2}|\n{3}| [.,;:](?!\d)|\.\.|,,|\( | \)/;

/** What the sentences of one country name besides its rows. */
const OWN_NUMBERS: Record<string, string[]> = {
  // Of the penalty, the prepayment, the fine, moral damages and the duty; of the complaint; a million roubles.
  RU: ['23.1 3', '12 2.2', '13 6 50', '15', '17 3 333.36 4 2', '14.8 40 47', '1 000 000'],
  GB: ['75', '100', '30,000', '30 000'],
  US: ['12 1026.13', '60'],
};

function numbersOf(input: DraftInput, language: DraftLanguage): Set<string> {
  const { order, shipments } = input.known;
  const { claim, evidence } = input;
  const reason = claim.reason ?? 'stuck';
  const penalties = penaltyNumbers(claim.country, TODAY);
  const { open, law } = claimMoney(order, claim, TODAY, { isReceived: isReceived(reason), penalties });
  const country = countryOf(claim.country ?? 'IL');
  const sums = [
    order.total,
    open,
    ...law.flatMap(({ careful, base }) => [careful.amount, base, sumOf([base, careful.amount])]),
  ].flatMap((sum) => (sum === null ? [] : [formatMoney(sum, language)]));
  const days = [
    ...[order.placedOn, order.paidOn, order.shippedOn, order.deliverBy?.to ?? null, order.refundBy],
    ...shipments.flatMap(({ events }) => events.map(({ at }) => at?.slice(0, 10) ?? null)),
    ...claim.events.map(({ on }) => on),
    ...evidence.map(({ capturedAt }) => capturedAt.slice(0, 10)),
    ...law.map(({ careful }) => careful.from),
    ...[0, 10, 14].map((ahead) => addDays(TODAY, ahead)),
  ].flatMap((day) => (day === null ? [] : [day]));
  const texts = [
    order.id,
    ...sums,
    ...shipments.flatMap(({ trackingNumbers }) => trackingNumbers),
    ...order.items.flatMap(({ title, quantity }) => [title ?? '', String(quantity)]),
    ...days.flatMap((day) => [
      String(Number(day.slice(8))),
      String(Number(day.slice(5, 7))),
      day.slice(0, 4),
    ]),
    ...days.map((day) => String(daysBetween(day, TODAY))),
    // Of a delay: from the promised day to the day on which it came.
    ...days.map((day) => String(daysBetween(order.deliverBy?.to ?? day, day))),
    ...law.flatMap(({ careful, percentPerDay }) => [String(careful.days), String(percentPerDay)]),
    ...evidence.map((_, index) => String(index + 1)),
    ...Object.values(PARTIES).flat(),
    // The law's own numbers, by its rows.
    ...[...country.laws, ...Object.values(country.only ?? {}).flatMap((each) => each?.laws ?? [])].map(
      ({ says }) => says[language] ?? '',
    ),
    // The schemes' own codes, and the last four digits of a card.
    ...['13.1 13.3 13.6 13.7 4853'],
    ...(OWN_NUMBERS[country.id] ?? []),
    ...Object.values(claim.answers),
  ];
  return new Set(texts.flatMap((text) => text.match(/\d+/g) ?? []));
}

/** A law is quoted: it speaks of withdrawing and of guarantees, and the buyer does neither by it. */
function withoutLaw(text: string, { claim }: DraftInput, language: DraftLanguage): string {
  const { laws } = countryOf(claim.country ?? 'NZ');
  return laws.reduce((rest, { says }) => rest.replaceAll(says[language] ?? '\n\n\n', ''), text);
}

test('each letter is written in the language of its place', () => {
  const spoken = (country: string) => languagesFor('authority', country)[0];
  expect(HOMES.map(spoken)).toEqual(
    'ru de fr es pt en en en pt ru ko ru ru en en en es es en en en en en en'.split(' '),
  );
});

/** Cases that differ in their reason only. */
const KINDS = [
  ...new Set(CASES.map(({ channel, country, language }) => `${channel} from ${country} in ${language}`)),
].map((kind) => ({
  kind,
  cases: CASES.filter((each) => kind === `${each.channel} from ${each.country} in ${each.language}`),
}));

describe.each(KINDS)('$kind, about every reason', ({ cases }) => {
  const written = cases.map((each) => ({
    ...each,
    input: example(each.reason, each.country),
    draft: write(each),
  }));

  test('is whole, polite, and has no number that is not among the facts', () => {
    for (const { draft, input, language, reason } of written) {
      expect(draft.text, reason).not.toMatch(BROKEN);
      expect(
        findNever(withoutLaw(draft.text, input, language), language).filter(({ sin }) => !MAY.has(sin)),
      ).toEqual([]);
      expect(draft.text.replace('Guten Tag!', '')).not.toMatch(
        /!|полици|мошенн|Polizei|police|policía|polícia|경찰/iu,
      );
      const known = numbersOf(input, language);
      expect(
        (draft.text.match(/\d+/g) ?? []).filter((number) => !known.has(number)),
        reason,
      ).toEqual([]);
    }
  });

  test('cites only proof that there is, and names what it is about', () => {
    for (const { draft, input, channel } of written) {
      const cited = [...draft.text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
      for (const number of cited) expect(number).toBeLessThanOrEqual(input.evidence.length);
      const number = input.known.shipments[0]?.trackingNumbers[0];
      const named = [input.known.order.id, ...(channel === 'post' && number !== undefined ? [number] : [])];
      expect(named.some((name) => draft.text.includes(name))).toBe(true);
    }
  });

  test('asks for the sum that is due where one letter asks for a sum', () => {
    for (const { draft, input, channel, language, reason } of written) {
      if (channel === 'post') continue;
      const speech = makeSpeech(language, TODAY);
      const { part, sum } = findDue(input, tellStory(input, reason, speech));
      if (part === 'sum' && sum !== null)
        expect(draft.text.split(speech.money(sum)).length).toBeGreaterThan(2);
    }
  });
});

describe('a letter', () => {
  test('cites no law that was not worded in its language, and none at all where none is known', () => {
    const law = /article|section|Directive|CFR|стать|Директив/i;
    for (const country of ['BY', 'JP', 'CA', 'AM', 'NZ']) {
      for (const language of ['en', 'ru'] as const) {
        for (const channel of ['pre-trial', 'authority'] as const) {
          expect(write({ reason: 'stuck', country, channel, language }).text).not.toMatch(law);
        }
      }
    }
    expect(write({ reason: 'stuck', country: 'DE', channel: 'pre-trial', language: 'en' }).text).toMatch(law);
  });

  test('does not cite a law whose row should have been looked up again', () => {
    const input = { ...example('stuck', 'RU'), today: '2028-01-01' };
    expect(composeDraft(input, 'pre-trial', 'ru').text).not.toContain('23.1');
  });

  test.each([
    ['KZ', '3 December 2026', '3 декабря 2026 года'],
    ['US', 'December 7, 2026', '7 декабря 2026 года'],
  ])('of claim from %s names the day of the law, else two weeks', (country, english, russian) => {
    expect(write({ reason: 'stuck', country, channel: 'pre-trial', language: 'en' }).text).toContain(english);
    expect(write({ reason: 'stuck', country, channel: 'pre-trial', language: 'ru' }).text).toContain(russian);
  });

  test.each(['DE', 'GB'])(
    'from %s names a last date for goods that did not come, and for them only',
    (country) => {
      const text = (reason: Reason) => write({ reason, country, channel: 'pre-trial', language: 'en' }).text;
      expect(text('stuck')).toContain('Please deliver the order by 7 December 2026.');
      expect(text('stuck')).toContain('as at an end from that date');
      // What cannot come any more needs no further day.
      expect(text('lost')).not.toContain('Please deliver');
      expect(text('lost')).toContain('I treat the contract as at an end');
      expect(text('damaged')).not.toMatch(/Please deliver|at an end/);
    },
  );

  test('of court has the penalty of article 23.1 to the kopeck, and the fine without a sum', () => {
    const input = example('lost', 'RU');
    const { text } = composeDraft(input, 'court', 'ru');
    // 1249 RUB, 53 days from 2 October: 1249 × 0.005 × 53 = 330.985.
    expect(text).toContain('330,99');
    expect(text).toContain('1\u00a0579,99');
    expect(text).toContain('- штраф 50 % от присуждённой суммы');
    expect(text).toContain('- компенсацию морального вреда ______ руб.');
  });

  test('names no one by e-mail and no closed platform', () => {
    for (const each of CASES) expect(write(each).text).not.toMatch(/@|https?:|\bODR\b/);
  });

  test('asks for what it lacks beside the text', () => {
    const missing = (channel: Channel, country: string) =>
      composeDraft(
        { ...example('stuck', country), claim: { ...example('stuck', country).claim, events: [] } },
        channel,
        'en',
      ).missing;
    expect(missing('pre-trial', 'RU')).toContain('name-address');
    expect(missing('authority', 'RU')).toContain('wrote-claim');
    expect(missing('authority', 'BR')).not.toContain('wrote-claim');
    expect(missing('court', 'RU')).toEqual(expect.arrayContaining(['defendant', 'wrote-claim']));
    expect(missing('post', 'RU')).toContain('posting-receipt');
  });

  test('knows every country that has a file', () => {
    const covered = new Set(HOMES.map((home) => countryOf(home).id));
    expect([...covered].sort()).toEqual(COUNTRIES.map(({ id }) => id).sort());
  });
});
