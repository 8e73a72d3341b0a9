// How long reading a list takes in real Chromium against a plain reader that asks `querySelector` once for each of the same
// fields of each card, and how long the page's script takes to parse and start on a slow machine. `npm run bench`.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../tools/browser.mjs';

const SIZES = [10, 100, 1000];
const COLUMNS = [
  ['read', 'first reading'],
  ['again', 'again'],
  ['changed', 'one card changed'],
  ['both', 'both witnesses'],
];

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
const EMPTY = '<!doctype html><html lang="en"><body></body></html>';

const page = await browser.newPage();
await page.setContent(EMPTY);
await page.addScriptTag({ content: code });
console.log(`cards  plain reader  ${COLUMNS.map(([, title]) => title.padStart(24)).join('')}`);
for (const cards of SIZES) {
  await page.evaluate((count) => globalThis.measure(count, 3), cards);
  const medians = await page.evaluate((count) => globalThis.measure(count, 15), cards);
  const cells = COLUMNS.map(([key]) =>
    `${medians[key].toFixed(2)} ms ${(medians[key] / medians.plain).toFixed(1).padStart(5)} ×`.padStart(24),
  );
  console.log(`${String(cards).padStart(5)}  ${medians.plain.toFixed(2).padStart(9)} ms  ${cells.join('')}`);
}
await page.close();

/** Milliseconds in which a script of the build is parsed and started in an empty page, the processor at a quarter: the median of nine pages. */
async function startTime(name) {
  const script = readFileSync(resolve(import.meta.dirname, '../../.output/chrome-mv3', name), 'utf8');
  const times = [];
  for (let round = 0; round < 9; round += 1) {
    const empty = await browser.newPage();
    await empty.setContent(EMPTY);
    const session = await empty.context().newCDPSession(empty);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    times.push(
      await empty.evaluate((text) => {
        const never = new Promise(() => undefined);
        globalThis.chrome = {
          runtime: { id: 'x', onMessage: { addListener() {} }, sendMessage: () => never },
        };
        const element = document.createElement('script');
        element.textContent = text;
        const started = performance.now();
        document.head.append(element);
        return performance.now() - started;
      }, script),
    );
    await empty.close();
  }
  return times.sort((one, other) => one - other)[4];
}
const [start, none] = [await startTime('shop.js'), await startTime('look-at-rows.js')];
console.log(
  `shop.js is parsed and started in ${start.toFixed(1)} ms at a quarter of the speed (goal 10 ms; a script of 2.6 kB: ${none.toFixed(1)} ms)`,
);
await browser.close();
