// The job that the product exists for: from a late order in the list to proof that holds and a text that cites it.
import { createHash } from 'node:crypto';
import { demoId } from '../demo/orders';
import { readBytes, readDatabase } from './support/database';
import { addressesOf, findLine, visit } from './support/job';
import { openedPopup, pressToolbar } from './support/popup';
import { speak } from './support/settings';
import { pressShortcut } from './support/shortcut';
import { expect, test } from './support/test';

const WORDS = {
  en: {
    late: '12 days late',
    openClaim: 'Open claim',
    reason: 'What happened',
    stuck: 'Stuck on the way',
    goesOn: 'only what was in view: the page goes on',
    capturePage: 'Capture the whole page',
    saved: 'Saved. The whole page',
    complete: 'Proof 2 of 2',
    message: 'Message',
    text: 'Text of the message',
    channel: 'To whom',
    seller: 'Message to the seller',
    dispute: 'Text for the dispute',
    title: 'Wireless headphones with case',
  },
  ru: {
    late: '12 дней',
    openClaim: 'Открыть дело',
    reason: 'Что случилось',
    stuck: 'Застряла в пути',
    goesOn: 'снято только то, что было видно',
    capturePage: 'Снимок всей страницы',
    saved: 'Сохранено: вся страница',
    complete: 'Доказательства 2/2',
    message: 'Текст',
    text: 'Текст сообщения',
    channel: 'Кому',
    seller: 'Сообщение продавцу',
    dispute: 'Текст для спора',
    title: 'Беспроводные наушники с футляром',
  },
} as const;

for (const language of ['en', 'ru'] as const) {
  test(`a late order becomes a claim with proof and texts (${language})`, async ({
    browserUnderTest,
    newTab,
  }) => {
    const words = WORDS[language];
    const { order, tracking, chat } = addressesOf('late');
    await speak(browserUnderTest, language);
    const page = await newTab();

    await test.step('the list says how late it is, and the button opens the claim', async () => {
      const line = await findLine(page, 'late');
      await expect(line).toContainText(words.late);
      await line.getByRole('button', { name: words.openClaim }).click();
      const popup = await openedPopup(browserUnderTest);
      await popup.says(words.title);
      await popup.choose(words.reason, words.stuck);
      await expect
        .poll(async () => (await readDatabase(browserUnderTest)).claims)
        .toMatchObject([{ orderId: demoId('late'), reason: 'stuck' }]);
      await popup.close();
    });

    await test.step('the shortcut stores the order page, the tracking and the chat', async () => {
      for (const [index, address] of [order, tracking, chat].entries()) {
        await visit(page, address);
        await pressShortcut(page);
        await expect.poll(async () => (await readDatabase(browserUnderTest)).evidence.length).toBe(index + 1);
      }
    });

    await test.step('the popup of the toolbar says that the tracking goes on, and stores all of it', async () => {
      await visit(page, tracking);
      const popup = await pressToolbar(browserUnderTest, page);
      await popup.says(words.goesOn);
      await popup.click('button', words.capturePage);
      await popup.says(words.saved);
      expect((await readDatabase(browserUnderTest)).evidence).toHaveLength(4);
      await popup.close();
    });

    await test.step('each stored picture hashes to its record, and its record says what it shows', async () => {
      const { claims, evidence } = await readDatabase(browserUnderTest);
      for (const proof of evidence) {
        const picture = await readBytes(browserUnderTest, proof.id);
        expect(createHash('sha256').update(picture).digest('hex')).toBe(proof.sha256);
        expect(proof).toMatchObject({
          kind: 'image',
          mediaType: 'image/png',
          sizeBytes: picture.length,
          claimId: claims[0]!.id,
        });
        // Width and height stand at bytes 16–23 of every PNG.
        expect([proof.widthPx, proof.heightPx]).toEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)]);
      }
      expect(evidence.map(({ page: kind, url, trigger }) => ({ kind, url, trigger }))).toEqual(
        expect.arrayContaining([
          { kind: 'order-detail', url: order, trigger: 'shortcut' },
          { kind: 'tracking', url: tracking, trigger: 'shortcut' },
          { kind: 'messages', url: chat, trigger: 'shortcut' },
          { kind: 'tracking', url: tracking, trigger: 'popup' },
        ]),
      );
    });

    await test.step('the checklist is ticked, and the texts name the order and the proof', async () => {
      const popup = await pressToolbar(browserUnderTest, page);
      await popup.says(words.complete);
      await popup.click('tab', words.message);
      await popup.choose(words.channel, words.seller);
      await expect.poll(() => popup.valueOf(words.text)).toContain(demoId('late'));
      const letter = await popup.valueOf(words.text);
      await popup.choose(words.channel, words.dispute);
      await expect.poll(() => popup.valueOf(words.text)).not.toBe(letter);
      const dispute = await popup.valueOf(words.text);
      expect(dispute).toContain(demoId('late'));
      expect(dispute).toMatch(/\[\d\]/);
      expect(`${letter}${dispute}`).not.toMatch(/undefined|NaN|null|\{|\}/);
      await popup.close();
    });
  });
}
