// What the delay or the bad goods cost besides the order: told only to who owes it, and only where a law makes them owe it (facts: rules 2.1, 2.6).
import type { Money } from '../model/order';
import { sumOf } from '../money/exact';
import { type LawCase, lawCaseOf, NOT_RECEIVED, RECEIVED } from '../rules/law-case';
import { expiredOn, rowOf } from '../rules/sources';
import type { DraftInput } from './draft-input';
import { line, rulesOf } from './letter';
import type { Speech } from './speech';
import { ownText, type Story, tellOwn } from './tell-story';
import { type Paragraph, paragraph, point, sentence } from './write';

interface Base {
  row: string;
  fits: readonly LawCase[];
  /** Its attribute in `losses-<country>`; empty for the message itself. */
  words: string;
}

/** The laws that make losses part of what is owed, by country. */
const BASES: Readonly<Record<string, readonly Base[]>> = {
  RU: [
    { row: 'RU-231-CHOICE', fits: [...NOT_RECEIVED, 'came-late'], words: '' },
    { row: 'RU-22-10', fits: RECEIVED, words: '.received' },
  ],
  BR: [{ row: 'BR-35', fits: NOT_RECEIVED, words: '' }],
};

/** Their list under the law that they rest on; nothing where no law does, or none were noted. */
export function tellLosses(input: DraftInput, story: Story, speech: Speech): Paragraph[] {
  const id = `losses-${rulesOf(input)?.id}`;
  const base = baseOf(input, story);
  const losses = input.claim.losses ?? [];
  const cost = tellOwn('late-cost', input.claim, speech);
  if (base === null || !speech.has(id) || losses.length + cost.length === 0) return [];
  const intro = losses.length === 0 ? [] : [line(speech.say(`${id}${base.words}`))];
  return [
    ...intro,
    ...losses.map(({ what, amount }) =>
      point(sentence(speech.say('loss-line', { what: ownText(what, 100), sum: speech.money(amount) }))),
    ),
    ...(cost.length === 0 ? [] : [paragraph(...cost.map((text) => sentence(text)))]),
  ];
}

/** Their sum where it may be asked for; null where it may not, or is of two currencies. */
export function lossesOwed(input: DraftInput, story: Story): Money | null {
  return baseOf(input, story) === null ? null : sumOf((input.claim.losses ?? []).map(({ amount }) => amount));
}

function baseOf(input: DraftInput, story: Story): Base | null {
  const lawCase = lawCaseOf(story.reason);
  const isUsable = ({ row, fits }: Base) =>
    fits.includes(lawCase) && rowOf(row) !== null && expiredOn(row, input.today) === null;
  return (BASES[rulesOf(input)?.id ?? ''] ?? []).find(isUsable) ?? null;
}
