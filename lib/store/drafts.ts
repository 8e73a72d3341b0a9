// What the buyer typed over a draft, keystroke by keystroke.
import type { DraftEdit, RedressDatabase } from './database';

/** Keeps the text, or forgets it (`text: null`), so that the draft is written from the facts again. */
export async function saveDraft(
  database: RedressDatabase,
  edit: Omit<DraftEdit, 'text'> & { text: string | null },
): Promise<void> {
  const { text, ...rest } = edit;
  if (text === null) await database.drafts.delete([edit.claimId, edit.channel, edit.language]);
  else await database.drafts.put({ ...rest, text });
}
