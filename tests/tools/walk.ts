// Walks the whole job in a browser without a screen, from a late order to the dispute text, and leaves pictures and proof to look at.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { demoId } from '../demo/orders';
import { readBytes, readDatabase } from '../e2e/support/database';
import { launch, type TestBrowser } from '../e2e/support/launch';
import { openedPopup, pressToolbar } from '../e2e/support/popup';
import { speak } from '../e2e/support/settings';
import { pressShortcut } from '../e2e/support/shortcut';

const OUTPUT = resolve(import.meta.dirname, '../../.output/walk');
const SHOP = 'https://www.aliexpress.com';
const ORDER = demoId('late');
const DETAIL = `${SHOP}/p/order/detail.html?orderId=${ORDER}`;
const TRACKING = `${SHOP}/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${ORDER}`;
const LIST = `${SHOP}/p/order/index.html`;
const CHAT = `${SHOP}/p/message/index.html?fromCode=order&orderId=${ORDER}&bizContext=orderDetail`;

const WORDS = {
  en: { openClaim: 'Open claim', late: /12 days/, more: 'View orders' },
  ru: { openClaim: 'Открыть претензию', late: /12 дней/, more: 'Показать ещё' },
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

    say('The buyer looks at an order and at its tracking, as buyers do');
    await visit(page, DETAIL, ORDER);
    await visit(page, TRACKING, 'LP00');
    await page.screenshot({ path: picture('tracking') });

    say('The list of orders: the late order has a line, with the date by which to act');
    await page.goto(LIST);
    const line = page.locator(`redress-order-line[data-order-id="${ORDER}"]`);
    while (!(await line.isVisible()) && (await page.getByRole('button', { name: words.more }).isVisible())) {
      await page.getByRole('button', { name: words.more }).click();
      await page.waitForTimeout(300);
    }
    await expect(line).toContainText(words.late);
    await line.scrollIntoViewIfNeeded();
    await page.screenshot({ path: picture('list') });

    say(`One click on “${words.openClaim}” opens the claim`);
    await line.getByRole('button', { name: words.openClaim }).click();
    const first = await openedPopup(browser);
    await first.says(ORDER);
    await first.screenshot(picture('claim'));
    await first.close();
    const [claim] = (await readDatabase(browser)).claims;
    expect(claim?.orderId).toBe(ORDER);

    for (const [name, address] of [
      ['order', DETAIL],
      ['tracking', TRACKING],
      ['chat', CHAT],
    ] as const) {
      say(`Alt+Shift+E stores the ${name} page as proof`);
      await visit(page, address, '');
      const before = (await readDatabase(browser)).evidence.length;
      await pressShortcut(page);
      await expect.poll(async () => (await readDatabase(browser)).evidence.length).toBe(before + 1);
      await page.screenshot({ path: picture(`proof-${name}`) });
    }

    say('The toolbar icon: checklist, message to the seller, dispute text');
    const popup = await pressToolbar(browser, page);
    await popup.says(ORDER);
    await popup.screenshot(picture('checklist'));
    await popup.close();

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

async function visit(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#root')).toContainText(text === '' ? /\S/ : text);
}

/** Copies every stored picture out, its facts beside it, and compares its hash with the stored one. */
async function keepProof(browser: TestBrowser, folder: string): Promise<void> {
  const { evidence, evidenceBytes } = await readDatabase(browser);
  for (const [index, proof] of evidence.entries()) {
    const stored = evidenceBytes.find(({ id }) => id === proof.id);
    expect(stored?.bytes.sha256, 'the bytes hash to what was recorded').toBe(proof.sha256);
    const name = `${String(index + 1).padStart(2, '0')}-${proof.page}`;
    const extension = proof.mediaType === 'image/png' ? 'png' : 'json';
    await writeFile(resolve(folder, `${name}.${extension}`), await readBytes(browser, proof.id));
    await writeFile(resolve(folder, `${name}.facts.json`), `${JSON.stringify(proof, null, 2)}\n`);
  }
}
