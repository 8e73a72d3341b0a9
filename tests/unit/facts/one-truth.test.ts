// The finding on a parcel and the letter about it come from the same facts.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../tools/compose';

const situation = (name: string) => join(import.meta.dirname, `../../tools/situations/${name}.json`);

test('a list of days alone, with the delivery office above the delivery: the flag and the letter both say delivered', async () => {
  const { output } = await main([situation('delivered-day-only'), '--now', '2026-11-23']);
  const { flags, drafts } = JSON.parse(output ?? '');
  expect(flags).toContainEqual(expect.objectContaining({ kind: 'marked-delivered', since: '2026-11-16' }));
  expect(drafts[0].text).toContain('delivered on 16 November');
  expect(drafts[0].missing).not.toContain('shipments');
});
