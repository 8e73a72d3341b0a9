// How long reading a list takes in real Chromium, as drawn and by both witnesses, against one plain pass over the same text, and how it grows. `npm run bench`.
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../tools/browser.mjs';

const SIZES = [10, 100, 1000];
/** A card of a long list may cost this many times a card of a short one, at the most. */
const MOST_GROWTH = 2;

const bundle = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: { entry: resolve(import.meta.dirname, 'in-browser.ts'), formats: ['iife'], name: 'bench' },
  },
});
const { code } = bundle[0].output[0];
const { path } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent('<!doctype html><html lang="en"><body></body></html>');
await page.addScriptTag({ content: code });

const rows = [];
for (const cards of SIZES) {
  await page.evaluate((count) => globalThis.measure(count, 3), cards);
  const medians = await page.evaluate((count) => globalThis.measure(count, 15), cards);
  rows.push({ cards, ...medians });
}
await browser.close();

console.log(
  'cards   one pass     reading   ratio   reading a card       again   ratio   both witnesses   ratio',
);
for (const { cards, pass, read, again, both } of rows) {
  const cells = [`${pass.toFixed(3)} ms`.padStart(10), `${read.toFixed(2)} ms`.padStart(10)];
  const [ratio, ratioAgain, ratioBoth] = [read, again, both].map((time) =>
    `${(time / pass).toFixed(0)} ×`.padStart(6),
  );
  const ofCard = `${((read / cards) * 1000).toFixed(0)} µs`.padStart(14);
  console.log(
    `${String(cards).padStart(5)} ${cells.join('  ')}  ${ratio}   ${ofCard}  ${`${again.toFixed(2)} ms`.padStart(10)}  ${ratioAgain}  ${`${both.toFixed(2)} ms`.padStart(15)}  ${ratioBoth}`,
  );
}
const [, middle, large] = rows;
for (const [what, key] of [
  ['as drawn', 'read'],
  ['by both witnesses', 'both'],
]) {
  const growth = large[key] / large.cards / (middle[key] / middle.cards);
  console.log(`${what}, a card of ${large.cards} costs ${growth.toFixed(2)} × a card of ${middle.cards}`);
  if (growth > MOST_GROWTH) {
    console.error(`more than ${MOST_GROWTH} ×: reading grows faster than the page`);
    process.exitCode = 1;
  }
}
