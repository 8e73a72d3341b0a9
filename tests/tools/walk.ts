// Walks the whole job in a browser without a screen, from a late order to the dispute text, and leaves pictures and proof to look at.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { demoId } from '../demo/orders';
import { readBytes, readDatabase } from '../e2e/support/database';
import { addressesOf, findLine, visit } from '../e2e/support/job';
import { launch, type TestBrowser } from '../e2e/support/launch';
import { openedPanel, openedPopup, pressToolbar } from '../e2e/support/popup';
import { speak } from '../e2e/support/settings';
import { pressShortcut } from '../e2e/support/shortcut';

const OUTPUT = resolve(import.meta.dirname, '../../.output/walk');

const WORDS = {
  en: {
    openClaim: 'Open claim',
    late: '12 days late',
    title: 'Wireless headphones with case',
    reason: 'What happened',
    stuck: 'Stuck on the way',
    goesOn: 'only what was in view: the page goes on',
    capturePage: 'Capture the whole page',
    complete: 'Proof 2 of 2',
    message: 'Message',
    text: 'Text of the message',
    channel: 'To whom',
    seller: 'Message to the seller',
    dispute: 'Text for the dispute',
    sidePanel: 'Side panel',
  },
  ru: {
    openClaim: 'Открыть дело',
    late: '12 дней',
    title: 'Беспроводные наушники с футляром',
    reason: 'Что случилось',
    stuck: 'Застряла в пути',
    goesOn: 'снято только то, что было видно',
    capturePage: 'Снимок всей страницы',
    complete: 'Доказательства 2/2',
    message: 'Текст',
    text: 'Текст сообщения',
    channel: 'Кому',
    seller: 'Сообщение продавцу',
    dispute: 'Текст для спора',
    sidePanel: 'Сбоку',
  },
} as const;

type Language = keyof typeof WORDS;

/** @returns the exit code: 0 when every step did what it should. */
export default async function walk(): Promise<number> {
  await rm(OUTPUT, { recursive: true, force: true });
  let failures = 0;
  for (const language of ['en', 'ru'] as const) {
    console.log(`\nThe walk, ${language === 'en' ? 'in English' : 'in Russian'}`);
    failures += await walkIn(language);
  }
  console.log(`\nPictures of every step: ${relative(process.cwd(), OUTPUT)}/`);
  console.log(failures === 0 ? 'Every step did what it should.' : 'A step failed: see above.');
  return failures === 0 ? 0 : 1;
}

/** One walk in one language; gives the number of steps that failed (it ends with the first). */
async function walkIn(language: Language): Promise<number> {
  const folder = resolve(OUTPUT, language);
  await mkdir(resolve(folder, 'proof'), { recursive: true });
  const browser = await launch();
  let number = 0;
  let step = '';
  const picture = (name: string): string =>
    resolve(folder, `${String(++number).padStart(2, '0')}-${name}.png`);
  const say = (text: string): void => {
    step = text;
    console.log(`  ${number + 1}. ${text}`);
  };
  try {
    await speak(browser, language);
    const words = WORDS[language];
    const page = await browser.context.newPage();

    say('The buyer looks at an order and its tracking; in the list the late order now has a line');
    const line = await findLine(page, 'late');
    await expect(line).toContainText(words.late);
    await page.screenshot({ path: picture('list') });

    say(`One click on “${words.openClaim}” opens the claim; the buyer says what happened`);
    await line.getByRole('button', { name: words.openClaim }).click();
    const first = await openedPopup(browser);
    await first.says(words.title);
    await first.choose(words.reason, words.stuck);
    await expect.poll(async () => (await readDatabase(browser)).claims[0]?.reason).toBe('stuck');
    await first.screenshot(picture('claim'));
    await first.close();

    const { order, tracking, chat, dispute } = addressesOf('late');
    for (const [name, address] of Object.entries({ order, tracking, chat })) {
      say(`Alt+Shift+E stores the ${name} page as proof`);
      await visit(page, address);
      const before = (await readDatabase(browser)).evidence.length;
      await pressShortcut(page);
      await expect.poll(async () => (await readDatabase(browser)).evidence.length).toBe(before + 1);
      await page.screenshot({ path: picture(`proof-${name}`) });
    }

    say('The toolbar icon: the tracking goes on beyond what was in view; one press there takes all of it');
    await visit(page, tracking);
    const popup = await pressToolbar(browser, page);
    await popup.says(words.goesOn);
    await popup.screenshot(picture('goes-on'));
    await popup.click('button', words.capturePage);
    await popup.says(words.complete);
    say('The checklist is ticked');
    await popup.screenshot(picture('checklist'));

    say('The message to the seller');
    await popup.click('tab', words.message);
    await popup.choose(words.channel, words.seller);
    await expect.poll(() => popup.valueOf(words.text)).toContain(demoId('late'));
    const letter = await popup.valueOf(words.text);
    await popup.screenshot(picture('seller'));

    say('The text for the dispute');
    await popup.choose(words.channel, words.dispute);
    await expect.poll(() => popup.valueOf(words.text)).not.toBe(letter);
    await popup.screenshot(picture('dispute'));
    await writeFile(
      resolve(folder, 'texts.txt'),
      `${letter}\n\n────\n\n${await popup.valueOf(words.text)}\n`,
    );
    say('The side panel: the same claim stays open beside the shop’s form');
    await popup.click('button', words.sidePanel);
    const panel = await openedPanel(browser);
    await visit(page, dispute);
    await panel.says(words.title);
    await panel.screenshot(picture('side-panel'));
    await panel.close();

    say('The claims page: the parcel and its dates on one line, money, ladder, proof, texts, history');
    await showPage(browser, picture('claims-page'));

    say('The stored proof, its bytes hashed anew');
    await keepProof(browser, resolve(folder, 'proof'));
    return 0;
  } catch (error) {
    console.error(`     FAILED: ${step}\n${error instanceof Error ? error.message : error}`);
    return 1;
  } finally {
    await browser.close();
  }
}

/** The claim in a tab of its own, from top to bottom. */
async function showPage(browser: TestBrowser, path: string): Promise<void> {
  const [claim] = (await readDatabase(browser)).claims;
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(`chrome-extension://${browser.extensionId}/claims.html#${claim?.id}`);
  await expect(page.locator('.desk .timeline')).toBeVisible();
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

/** Copies every stored picture out, its facts beside it, and compares its hash with the stored one. */
async function keepProof(browser: TestBrowser, folder: string): Promise<void> {
  const { evidence, evidenceBytes } = await readDatabase(browser);
  const inOrder = evidence.toSorted((a, b) => a.capturedAt.localeCompare(b.capturedAt));
  for (const [index, proof] of inOrder.entries()) {
    const stored = evidenceBytes.find(({ id }) => id === proof.id);
    expect(stored?.bytes.sha256, 'the bytes hash to what was recorded').toBe(proof.sha256);
    const name = `${String(index + 1).padStart(2, '0')}-${proof.page}`;
    const extension = proof.mediaType === 'image/png' ? 'png' : 'json';
    await writeFile(resolve(folder, `${name}.${extension}`), await readBytes(browser, proof.id));
    await writeFile(resolve(folder, `${name}.facts.json`), `${JSON.stringify(proof, null, 2)}\n`);
  }
}
