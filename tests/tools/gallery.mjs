// Builds the gallery, takes a picture of every screen in English, Russian and a made language from right to left (ar-XB), in both
// themes and in forced colours, and checks each: no axe violation, no sideways scroll at 200% zoom or with longer words. Pictures, and one page of them all, go to
// .output/gallery. Names of screens take only those; `--serve` only serves it.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from './browser.mjs';

const root = resolve(import.meta.dirname, 'gallery');
const repository = resolve(import.meta.dirname, '../..');
const built = join(repository, '.output/gallery-site');
const pictures = join(repository, '.output/gallery');
/** Looked at side by side; more than the machine has cores for would only wait for each other. */
const LANES = Math.min(4, availableParallelism());
/** Width, height and what is added to a picture's name. A popup in the toolbar is seen as low as a browser makes it, and not whole. */
const SIZES = {
  popup: [[384, 600, '']],
  toolbar: [
    [400, 510, ''],
    [400, 600, '-600'],
  ],
  page: [
    [1180, 800, ''],
    [360, 800, '-narrow'],
  ],
};
/** Others, as `--languages=de,ar`, once their text is there. */
const LANGUAGES = process.argv
  .find((argument) => argument.startsWith('--languages='))
  ?.split('=')[1]
  ?.split(',') ?? ['en', 'ru', 'ar-XB'];
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const config = {
  root,
  configFile: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: built, emptyOutDir: true },
};
await build(config);
const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
const origin = `http://127.0.0.1:${server.httpServer.address().port}/`;

if (process.argv.includes('--serve')) {
  console.log(origin);
} else {
  const problems = await inspect();
  for (const problem of problems) console.error(problem);
  console.log(`${problems.length} problems; pictures in ${pictures}`);
  await server.close();
  process.exit(problems.length === 0 ? 0 : 1);
}

async function inspect() {
  if (only.length === 0) rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const { path } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  const problems = [];
  const screens = (await listScreens(browser)).filter(({ name }) => only.length === 0 || only.includes(name));
  const views = ['light', 'dark'].flatMap((theme) =>
    screens.flatMap((screen) => LANGUAGES.map((language) => ({ ...screen, theme, language }))),
  );
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (let view = views.shift(); view !== undefined; view = views.shift()) {
        problems.push(...(await inspectView(browser, view)));
      }
    }),
  );
  await takeForced(browser, screens);
  await browser.close();
  writeContents();
  return problems;
}

/** One screen in one language and theme, at each of its widths. */
async function inspectView(browser, { name, frame, language, theme }) {
  const page = await browser.newPage({ colorScheme: theme, reducedMotion: 'reduce' });
  const where = `${name} ${language} ${theme}`;
  const problems = [];
  page.on('pageerror', (error) => problems.push(`${where}: ${error.message}`));
  const url = `${origin}?screen=${name}&lang=${language}`;
  for (const [width, height, suffix] of SIZES[frame] ?? SIZES.page) {
    await page.setViewportSize({ width, height });
    await page.goto(url);
    // As tall as its content: a taller picture of a low window would show what sticks to its edge in the middle.
    if (frame === 'popup' && !name.endsWith('-200')) {
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: whole });
    }
    await page.screenshot({
      path: join(pictures, `${name}-${language}-${theme}${suffix}.png`),
      fullPage: isWhole(name, frame),
    });
    if (await scrollsSideways(page)) problems.push(`${where}: scrolls sideways at ${width}`);
    // There are no frames to look into; for those axe would open another tab each time.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    for (const { id, nodes } of violations) {
      problems.push(`${where}: axe ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
    }
  }
  // The popup is at most 800 device pixels wide, which is 400 of its own at 200%; half of its width is harder still.
  // A theme changes no width.
  const widths =
    frame === 'popup' || frame === 'toolbar'
      ? [
          [192, ''],
          [384, '&longer=1'],
        ]
      : [
          [320, ''],
          [360, '&longer=1'],
        ];
  for (const [width, query] of theme === 'light' ? widths : []) {
    await page.setViewportSize({ width, height: 600 });
    await page.goto(url + query);
    if (await scrollsSideways(page)) problems.push(`${where}: scrolls sideways at ${width}${query}`);
  }
  await page.close();
  return problems;
}

/** As a person sees it who chose the colours of everything: what only a colour told would be gone. */
async function takeForced(browser, screens) {
  const page = await browser.newPage({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const { name, frame } of screens) {
    const [[width, height]] = SIZES[frame] ?? SIZES.page;
    await page.setViewportSize({ width, height });
    await page.goto(`${origin}?screen=${name}&lang=en`);
    await page.screenshot({ path: join(pictures, `${name}-forced.png`), fullPage: isWhole(name, frame) });
  }
  await page.close();
}

function isWhole(name, frame) {
  return !name.endsWith('-200') && frame !== 'shop' && frame !== 'toolbar';
}

/** One page with every picture. */
function writeContents() {
  const files = readdirSync(pictures).filter((file) => file.endsWith('.png'));
  const figures = files.map(
    (file) => `<figure><img src="${file}" loading="lazy"><figcaption>${file}</figcaption></figure>`,
  );
  writeFileSync(
    join(pictures, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Redress: every screen</title><style>body{display:flex;flex-wrap:wrap;gap:16px;background:#ccc;font:13px sans-serif}figure{margin:0}img{display:block;max-width:480px}</style>${figures.join('')}`,
  );
}

async function listScreens(browser) {
  const page = await browser.newPage();
  await page.goto(origin);
  const screens = await page.$$eval('li[data-name]', (items) =>
    items.map(({ dataset }) => ({ name: dataset.name, frame: dataset.frame })),
  );
  await page.close();
  return screens.filter(({ name }, index) => screens.findIndex((each) => each.name === name) === index);
}

function scrollsSideways(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) return true;
    // A part that hides what does not fit would pass the test above.
    return [...document.querySelectorAll('#app *')].some((part) => {
      // What ends in an ellipsis and says all of itself in its title is not hidden.
      const clipped =
        getComputedStyle(part).overflowX !== 'visible' &&
        !part.closest('.hidden, .word, select, .one-line[title]');
      return clipped && part.scrollWidth > part.clientWidth + 1;
    });
  });
}
