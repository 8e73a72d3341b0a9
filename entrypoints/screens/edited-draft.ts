// What the screen shows of a draft that the buyer changed: their text, their changes, open questions, and words that may cost the claim.
import type { EditedDraft } from '../../components/MessageView';
import { isForTheShop } from '../../lib/drafts/languages';
import { baseOf, joinSentences, type TextPiece } from '../../lib/drafts/merge';
import { findNever } from '../../lib/drafts/never/find-never';
import type { Draft } from '../../lib/model/claim';

export function tellEdited(
  pieces: readonly TextPiece[],
  { channel, language, text: draft }: Draft,
): EditedDraft {
  const text = joinSentences(pieces);
  const own = findNever(draft, language).map(({ words }) => words);
  return {
    text,
    base: baseOf(pieces),
    changes: pieces.filter(({ kind }) => kind === 'mine').map(({ base, mine }) => ({ base, mine })),
    conflicts: pieces.flatMap(({ kind, mine, facts }, index) =>
      kind === 'conflict' ? [{ index, mine, facts }] : [],
    ),
    // A title of the shop may say anything; letters above the shop may speak of law.
    warnings: isForTheShop(channel)
      ? findNever(text, language).filter(({ words }) => !own.includes(words))
      : [],
  };
}
