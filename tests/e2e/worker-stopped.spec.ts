// The browser stops the worker whenever it likes. Stopped between every two steps, nothing is lost and nothing is doubled.
import { demoId } from '../demo/orders';
import { readDatabase } from './support/database';
import { addressesOf, findLine, visit } from './support/job';
import { openedPopup, pressToolbar } from './support/popup';
import { pressShortcut } from './support/shortcut';
import { expect, test } from './support/test';
import { stopWorker } from './support/worker';

test('a claim goes its way with the worker stopped before each step', async ({
  browserUnderTest,
  newTab,
}) => {
  const stop = () => stopWorker(browserUnderTest);
  const stored = () => readDatabase(browserUnderTest);
  const { order, tracking, chat } = addressesOf('late');
  const page = await newTab();

  const line = await findLine(page, 'late');
  await expect(line).toContainText('12 days late');
  await stop();
  await line.getByRole('button', { name: 'Open claim' }).click();
  const first = await openedPopup(browserUnderTest);
  await first.says('Wireless headphones');
  await stop();
  await first.choose('What happened', 'Stuck on the way');
  await expect.poll(async () => (await stored()).claims[0]?.reason).toBe('stuck');
  await first.close();

  for (const [index, address] of [order, tracking, chat].entries()) {
    await visit(page, address);
    await stop();
    await pressShortcut(page);
    await expect.poll(async () => (await stored()).evidence.length).toBe(index + 1);
  }

  await stop();
  const popup = await pressToolbar(browserUnderTest, page);
  await popup.click('tab', 'Message');
  await expect.poll(() => popup.valueOf('Text of the message')).toContain(demoId('late'));
  await stop();
  await popup.type('Text of the message', ' Please answer by Friday.');
  await expect.poll(async () => (await stored()).drafts).toHaveLength(1);
  await popup.close();
  await stop();

  const { claims, evidence, evidenceBytes, drafts } = await stored();
  expect(claims).toHaveLength(1);
  expect(evidence.map(({ claimId }) => claimId)).toEqual(Array(3).fill(claims[0]!.id));
  for (const proof of evidence) {
    expect(evidenceBytes.find(({ id }) => id === proof.id)?.bytes.sha256).toBe(proof.sha256);
  }
  expect(drafts[0]!.text).toMatch(/Please answer by Friday\.$/);

  const again = await pressToolbar(browserUnderTest, page);
  await again.click('tab', 'Message');
  await expect.poll(() => again.valueOf('Text of the message')).toContain('Please answer by Friday.');
  await again.close();
});
