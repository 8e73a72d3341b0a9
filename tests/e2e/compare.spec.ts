// Captures of the tracking over time: nothing new for so many days, with both pictures.
import { demoId } from '../demo/orders';
import { readDatabase } from './support/database';
import { ask } from './support/enter-claim';
import { addressesOf, visit } from './support/job';
import { pressShortcut } from './support/shortcut';
import { expect, test } from './support/test';

test('two captures 23 days apart show that nothing came in between', async ({ browserUnderTest, newTab }) => {
  const page = await newTab();
  await visit(page, addressesOf('late').order);
  await visit(page, addressesOf('late').tracking);
  for (const count of [1, 2]) {
    await pressShortcut(page);
    await expect.poll(async () => (await readDatabase(browserUnderTest)).evidence.length).toBe(count);
  }
  const orderId = demoId('late');
  const { claimId } = await ask<{ claimId: string }>(browserUnderTest, { kind: 'open-claim', orderId });
  await ask(browserUnderTest, { kind: 'pick-reason', claimId, reason: 'stuck' });
  // The first one is made older: nobody waits 23 days for a test.
  await browserUnderTest.desk.evaluate(async () => {
    const settle = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('redress'));
    const table = database.transaction('evidence', 'readwrite').objectStore('evidence');
    const rows: { capturedAt: string }[] = await settle(table.getAll());
    const [first] = rows.sort((a, b) => a.capturedAt.localeCompare(b.capturedAt));
    const earlier = new Date(Date.parse(first!.capturedAt) - 23 * 86_400_000).toISOString();
    await settle(table.put({ ...first, capturedAt: earlier }));
    database.close();
  });
  const claims = await newTab();
  await claims.goto(`chrome-extension://${browserUnderTest.extensionId}/claims.html#${claimId}`);
  await expect(claims.getByText('Nothing new for 23 days, by your captures of the tracking.')).toBeVisible();
  await claims.getByRole('button', { name: 'Compare tracking' }).click();
  await expect(claims.getByText(/^Nothing new for 23 days: between .+ and .+\.$/)).toBeVisible();
  const pictures = claims.getByRole('img', { name: /^Proof \d$/ });
  await expect(pictures).toHaveCount(2);
  for (const picture of await pictures.all()) {
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1280);
  }
});
