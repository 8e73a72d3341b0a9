// What the buyer typed over a draft, keystroke by keystroke.
import type { DraftEdit, RedressDatabase } from './database';

type Written = 'text' | 'base' | 'limit';

/** Keeps the text, or forgets it (`edit: null`), so that the draft is written from the facts again. */
export async function saveDraft(
  database: RedressDatabase,
  { edit, ...draft }: Omit<DraftEdit, Written> & { edit: Pick<DraftEdit, Written> | null },
): Promise<void> {
  if (edit === null) await database.drafts.delete([draft.claimId, draft.channel, draft.language]);
  else await database.drafts.put({ ...draft, ...edit });
}
