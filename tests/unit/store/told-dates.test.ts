// What calendar files told is remembered by its latest day, so that it can be taken back wherever it stands.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../lib/store/database';
import { rememberTold } from '../../../lib/store/told-dates';

test('of a date that was told twice the later day stays, with the later words', async () => {
  const database = openDatabase(crypto.randomUUID());
  const told = { uid: 'a@redress.invalid', orderId: '8190000000014242', on: '2026-12-20', summary: 'once' };
  await rememberTold(database, [told]);
  await rememberTold(database, [{ ...told, on: '2026-12-01', summary: 'again' }]);
  expect(await database.toldDates.toArray()).toEqual([{ ...told, summary: 'again' }]);
  await database.delete();
});
