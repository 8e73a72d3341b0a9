// What a capture costs beyond the browser's own part, measured in one run on the built extension: `npm run bench`.
import type { Page } from '@playwright/test';
import { launch, type TestBrowser } from '../e2e/support/launch';
import { pressShortcut } from '../e2e/support/shortcut';
import { stripPage } from '../e2e/support/strips';
import { openCarrier } from '../e2e/support/whole-page';

/** What an extension page sees of the browser, as far as it is used here. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: { outcome: string } }> };
  tabs: {
    query(what: object): Promise<{ id: number; windowId: number; url?: string }[]>;
    captureVisibleTab(windowId: number, options: object): Promise<string>;
  };
};

const ROUNDS = 24;
const SCREENS = 13;
const VISIBLE_GOAL = 1.3;
const WHOLE_GOAL = 1.1;

/** Pictures like a shop's: nothing in them repeats, so that they cost the encoder what photos do. */
const PHOTOS = {
  extra: '<div id="photos"></div>',
  style: '#photos { position: absolute; } #photos canvas { display: block; margin: 20px; }',
  script: `
    let seed = 1;
    const noise = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    for (let n = 0; n < 5; n += 1) {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 120;
      const pen = canvas.getContext('2d');
      const image = pen.createImageData(120, 120);
      for (let i = 0; i < image.data.length; i += 1) {
        const [x, y] = [(i >> 2) % 120, Math.floor((i >> 2) / 120)];
        image.data[i] = i % 4 === 3 ? 255 : 128 + 80 * Math.sin((x + n * 9) / 17 + (i % 4)) * Math.cos(y / 13) + 24 * noise();
      }
      pen.putImageData(image, 0, 0);
      document.getElementById('photos').append(canvas);
    }`,
};

export async function main(): Promise<{ output: string; problem?: string; exitCode: number }> {
  const browser = await launch();
  try {
    // One row less than the last window, so that the page has exactly so many screens.
    const strips = (SCREENS * 800) / 10;
    const flat = await measure(browser, stripPage({ strips }), 'https://flat.example/', 3);
    const photos = await measure(browser, stripPage({ strips, ...PHOTOS }), 'https://photos.example/', 0);
    const pace = (SCREENS - 1) * 500;
    const wholeRatio = median(flat.whole) / pace;
    const problems = [
      ...(photos.ratio > VISIBLE_GOAL ? [`a visible capture exceeds its goal of ${VISIBLE_GOAL}`] : []),
      ...(wholeRatio > WHOLE_GOAL ? [`a whole page exceeds its goal of ${WHOLE_GOAL}`] : []),
    ];
    return {
      output: [
        `visible area with five photos, stored and hashed: ${photos.said} (goal ${VISIBLE_GOAL})`,
        `visible area of flat colours, the cheapest picture there is: ${flat.said}`,
        `whole page of ${SCREENS} screens, stored: ${wholeRatio.toFixed(2)} × the browser's pace (${median(flat.whole).toFixed(0)} ms to ${pace} ms; goal ${WHOLE_GOAL})`,
      ].join('\n'),
      ...(problems.length > 0 && { problem: problems.join('\n') }),
      exitCode: problems.length === 0 ? 0 : 1,
    };
  } finally {
    await browser.close();
  }
}

/** The two kinds of capture in turn, so that whatever else the machine does falls on both. */
async function measure(browser: TestBrowser, html: string, address: string, wholes: number) {
  const page = await openCarrier(browser, html, address);
  await allow(browser, page);
  const bare: number[] = [];
  const visible: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(await time(browser, 'bare', address));
    visible.push(await time(browser, 'visible', address));
  }
  for (let round = 0; round < wholes; round += 1) whole.push(await time(browser, 'page', address));
  await page.close();
  const ratio = median(visible) / median(bare);
  const said = `${ratio.toFixed(2)} × the bare capture call (${median(visible).toFixed(0)} ms to ${median(bare).toFixed(0)} ms)`;
  return { ratio, whole, said };
}

/** Presses until the browser has given the right to the page: only then does it tell the page's address. */
async function allow({ desk }: TestBrowser, page: Page): Promise<void> {
  for (let press = 0; press < 5; press += 1) {
    await pressShortcut(page);
    await page.waitForTimeout(1500);
    const isAllowed = await desk.evaluate(
      async (address) => (await chrome.tabs.query({})).some(({ url }) => url === address),
      page.url(),
    );
    if (isAllowed) return;
  }
  throw new Error('the shortcut never arrived');
}

/** Milliseconds from the question to the answer, after the browser's pace is free again. */
function time({ desk }: TestBrowser, what: 'bare' | 'visible' | 'page', page: string): Promise<number> {
  return desk.evaluate(
    async ({ kind, address }) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address)!;
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const start = performance.now();
      if (kind === 'bare') await chrome.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
      else {
        const message = { kind: 'capture', tabId: tab.id, claimId: null, area: kind };
        const answer = await chrome.runtime.sendMessage(message);
        if (answer.value?.outcome !== 'saved') throw new Error(JSON.stringify(answer));
      }
      return performance.now() - start;
    },
    { kind: what, address: page },
  );
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
