// The buyer's words are never lost, and new facts come in wherever the buyer changed nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeBeside, composeDraft } from '../../../lib/drafts/compose';
import type { DraftInput } from '../../../lib/drafts/draft-input';
import { baseOf, joinSentences, mergeEdit, settle, standingBase } from '../../../lib/drafts/merge';
import { pairUp } from '../../../lib/drafts/pair-up';
import { DraftLanguage } from '../../../lib/model/claim';
import { claim, order, TODAY } from '../claims/builders';

const input = (part: Partial<DraftInput> = {}): DraftInput => ({
  known: { order: order(), shipments: [], misses: [], sources: {} },
  claim: claim('stuck'),
  flags: [],
  deadlines: [],
  evidence: [],
  today: TODAY,
  ...part,
});
const BASE = composeDraft(input(), 'seller', 'en').text;
const LATER = composeDraft(input({ today: '2026-11-25' }), 'seller', 'en').text;

/** Any text: emoji, right-to-left, halves of letters, marks without a letter. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    '',
    'أريد استرداد المال.\n\nשלום. ',
    '👨‍👩‍👧‍👦. \ud800 \udc00.',
    `${'Long own text. '.repeat(700)}`,
  ),
);
/** Texts of a few sentences that share some, as a draft and its changes do. */
const alike = fc
  .array(fc.constantFrom('One.', 'Two.', 'Three?', 'Four', '五。', '3. ', 'Six [1].', ''), { maxLength: 12 })
  .chain((sentences) =>
    fc
      .array(fc.constantFrom(' ', '\n\n', '\n'), { minLength: sentences.length, maxLength: sentences.length })
      .map((gaps) => sentences.map((each, index) => each + gaps[index]).join('')),
  );
const text = fc.oneof(anyText, alike);
const answers = fc.tuple(fc.constantFrom('mine' as const, 'facts' as const), fc.nat({ max: 20 }));

/** Base, the buyer's and the facts': joined anew after an answer, facts came in amid the buyer's words, or one question became two. */
const REPEATED: [string, string, string][] = [
  ['One.\n五。\n', 'Three?\nTwo.\n\n', '五。 3.  '],
  ['One.\nTwo.\nTwo. One.\n五。\n\n\n\n\n\n One. Three?\n', 'Four\nOne.\n\n', 'Two. 五。 '],
];
const questionsOf = (pieces: ReturnType<typeof mergeEdit>) =>
  pieces.flatMap(({ kind }, index) => (kind === 'conflict' ? [index] : []));

describe('any three texts', () => {
  test('are the pieces, joined', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, facts) => {
        const pieces = mergeEdit(base, mine, facts);
        expect(pieces.map((piece) => piece.base).join('')).toBe(base);
        expect(pieces.map((piece) => piece.mine).join('')).toBe(mine);
        expect(pieces.map((piece) => piece.facts).join('')).toBe(facts);
      }),
    );
  });

  test('without new facts, the text is the buyer’s, letter by letter', () => {
    fc.assert(
      fc.property(text, text, (base, mine) => {
        expect(joinSentences(mergeEdit(base, mine, base))).toBe(mine);
      }),
    );
  });

  test('without changes of the buyer, the text is what the facts say', () => {
    fc.assert(
      fc.property(text, text, (base, facts) => {
        const pieces = mergeEdit(base, base, facts);
        expect(joinSentences(pieces)).toBe(facts);
        expect(baseOf(pieces)).toBe(facts);
      }),
    );
  });

  test('whatever the facts say, every word that the buyer wrote stands in the text', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, facts) => {
        const pieces = mergeEdit(base, mine, facts);
        const merged = joinSentences(pieces);
        for (const piece of pieces) {
          if (piece.kind === 'mine' || piece.kind === 'conflict') expect(merged).toContain(piece.mine);
          else if (piece.mine !== piece.base) expect(piece.mine).toBe(piece.facts);
        }
      }),
    );
  });

  test('joined once, they stay as they are: keeping the result and joining again changes nothing', () => {
    fc.assert(
      fc.property(alike, alike, alike, (base, mine, facts) => {
        const pieces = mergeEdit(base, mine, facts);
        if (pieces.some(({ kind }) => kind === 'conflict')) return;
        expect(joinSentences(mergeEdit(baseOf(pieces), joinSentences(pieces), facts))).toBe(
          joinSentences(pieces),
        );
      }),
    );
  });

  test('settled one by one in any order, each answer stands to a letter and leaves fewer questions', () => {
    fc.assert(
      fc.property(alike, alike, alike, answers, (base, mine, facts, [choice, which]) => {
        let pieces = mergeEdit(base, mine, facts);
        for (let open = questionsOf(pieces); open.length > 0; ) {
          const settled = settle(pieces, open[which % open.length] ?? 0, choice);
          pieces = mergeEdit(settled.base, settled.text, facts);
          expect(joinSentences(pieces)).toBe(settled.text);
          const left = questionsOf(pieces);
          expect(left.length).toBeLessThan(open.length);
          open = left;
        }
      }),
      { numRuns: 2000, examples: REPEATED.map((texts) => [...texts, ['mine', 0]]) },
    );
  });

  test('what the buyer types while questions are open stands to a letter, whatever they type', () => {
    fc.assert(
      fc.property(alike, alike, alike, text, (base, mine, facts, typed) => {
        const kept = standingBase(baseOf(mergeEdit(base, mine, facts)), typed, facts);
        expect(joinSentences(mergeEdit(kept, typed, facts))).toBe(typed);
      }),
      { numRuns: 1000 },
    );
  });

  test('an answer leaves the other questions as they are', () => {
    const base = 'Good day. It is 20 days late. Please refund me. Answer by 26 November.';
    const mine = 'Good day. It is three weeks late. Please refund me. Answer by tomorrow.';
    const facts = 'Good day. It is 22 days late. Please refund me. Answer by 28 November.';
    const settled = settle(mergeEdit(base, mine, facts), 1, 'mine');
    const left = mergeEdit(settled.base, settled.text, facts);
    expect(left.filter(({ kind }) => kind === 'conflict')).toEqual([
      {
        kind: 'conflict',
        base: 'Answer by 26 November.',
        mine: 'Answer by tomorrow.',
        facts: 'Answer by 28 November.',
      },
    ]);
  });

  test('an answer among sentences that repeat makes one question of the whole text', () => {
    const [base, mine, facts] = REPEATED[0] ?? ['', '', ''];
    const pieces = mergeEdit(base, mine, facts);
    const settled = settle(pieces, questionsOf(pieces)[0] ?? 0, 'mine');
    expect(mergeEdit(settled.base, settled.text, facts)).toEqual([
      { kind: 'conflict', base: '', mine: settled.text, facts },
    ]);
  });
});

describe('a message to the seller that the buyer changed', () => {
  test('takes the new date to answer by and keeps the buyer’s sentence', () => {
    const own = BASE.replace(
      'I have not received the parcel.',
      'It never came, and the neighbours have not seen it.',
    );
    const pieces = mergeEdit(BASE, own, LATER);
    expect(joinSentences(pieces)).toContain('It never came, and the neighbours have not seen it.');
    expect(joinSentences(pieces)).toContain('by 28 November');
    expect(joinSentences(pieces)).not.toContain('by 26 November');
    expect(pieces.filter(({ kind }) => kind === 'conflict')).toEqual([]);
  });

  test('asks where both changed the same sentence, and keeps the buyer’s until then', () => {
    const own = BASE.replace('by 26 November', 'by tomorrow evening');
    const pieces = mergeEdit(BASE, own, LATER);
    const index = pieces.findIndex(({ kind }) => kind === 'conflict');
    expect(pieces[index]?.mine).toContain('by tomorrow evening');
    expect(pieces[index]?.facts).toContain('by 28 November');
    expect(joinSentences(pieces)).toContain('by tomorrow evening');
    expect(settle(pieces, index, 'facts').text).toBe(LATER);
    const mine = settle(pieces, index, 'mine');
    expect(joinSentences(mergeEdit(mine.base, mine.text, LATER))).toContain('by tomorrow evening');
  });

  test('keeps 10,000 characters of the buyer’s own', () => {
    const long = 'ש👍 '.repeat(2500);
    const own = `${BASE}\n\n${long}`;
    expect(joinSentences(mergeEdit(BASE, own, LATER))).toContain(long);
  });
});

describe('two languages beside each other', () => {
  test.each(DraftLanguage.options)('of %s each sentence has its own beside it', (language) => {
    const { draft, beside } = composeBeside(input(), 'dispute', language, 'en');
    const pairs = pairUp(draft, beside, draft.text);
    expect(pairs.map((pair) => pair.text)).toEqual(draft.paragraphs.flatMap(({ sentences }) => sentences));
    expect(pairs.map((pair) => pair.beside)).toEqual(beside.paragraphs.flatMap(({ sentences }) => sentences));
    expect(pairs.filter(({ isMine }) => isMine)).toEqual([]);
    expect(pairs.filter(({ isFirst }) => isFirst)).toHaveLength(draft.paragraphs.length);
  });

  test('what the buyer changed is marked in its place, what they added has nothing beside it', () => {
    const { draft, beside } = composeBeside(input(), 'seller', 'en', 'ru');
    const own = `${draft.text.replace('I have not received the parcel.', 'It never came.')}\n\nMy neighbours saw nothing.`;
    const pairs = pairUp(draft, beside, own);
    expect(pairs.filter(({ isMine }) => isMine)).toEqual([
      expect.objectContaining({ text: 'It never came.', beside: 'Посылка не пришла.' }),
      expect.objectContaining({ text: 'My neighbours saw nothing.', beside: '' }),
    ]);
  });
});
