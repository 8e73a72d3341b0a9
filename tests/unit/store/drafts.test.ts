// What the buyer typed over a draft, as the worker keeps it.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import { saveDraft } from '../../../lib/store/drafts';

let database: RedressDatabase;
beforeEach(() => {
  database = openDatabase(`drafts-${crypto.randomUUID()}`);
});
afterEach(() => database.delete());

const OF = { claimId: 'c1', channel: 'seller', language: 'zh', editedAt: '2026-11-23T12:00:00Z' } as const;

test('the last text is kept with what it was made from, apart for each language', async () => {
  await saveDraft(database, { ...OF, edit: { text: '您好', base: '您好，', limit: null } });
  await saveDraft(database, { ...OF, edit: { text: '您好 \ud800', base: '您好，', limit: 500 } });
  await saveDraft(database, { ...OF, language: 'en', edit: { text: 'Hi', base: 'Hello,', limit: null } });
  const kept = await database.drafts.orderBy('[claimId+channel+language]').toArray();
  expect(kept).toEqual([
    { ...OF, language: 'en', text: 'Hi', base: 'Hello,', limit: null },
    { ...OF, text: '您好 \ud800', base: '您好，', limit: 500 },
  ]);
});

test('forgotten, it is gone, and nothing else with it', async () => {
  await saveDraft(database, { ...OF, edit: { text: '您好', base: '', limit: null } });
  await saveDraft(database, { ...OF, channel: 'dispute', edit: { text: '纠纷', base: '', limit: null } });
  await saveDraft(database, { ...OF, edit: null });
  expect((await database.drafts.toArray()).map(({ channel }) => channel)).toEqual(['dispute']);
});
