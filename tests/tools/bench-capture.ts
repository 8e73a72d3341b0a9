// What a capture costs beyond the browser's own part, measured in one run on the built extension: `npm run bench`.
import { launch, type TestBrowser } from '../e2e/support/launch';
import { pressShortcut } from '../e2e/support/shortcut';
import { stripPage } from '../e2e/support/strips';
import { CARRIER, openCarrier } from '../e2e/support/whole-page';

/** What an extension page sees of the browser, as far as it is used here. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: { outcome: string } }> };
  tabs: {
    query(what: object): Promise<{ id: number; windowId: number; url?: string }[]>;
    captureVisibleTab(windowId: number, options: object): Promise<string>;
  };
};

const ROUNDS = 12;
const SCREENS = 13;
const VISIBLE_GOAL = 1.3;
const WHOLE_GOAL = 1.1;

export async function main(): Promise<{ output: string; problem?: string; exitCode: number }> {
  const browser = await launch();
  try {
    // One row less than the last window, so that the page has exactly so many screens.
    const page = await openCarrier(browser, stripPage({ strips: (SCREENS * 800) / 10 }));
    await pressShortcut(page);
    await page.waitForTimeout(1500);
    const bare: number[] = [];
    const whole: number[] = [];
    const visible: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(await time(browser, 'bare'));
      visible.push(await time(browser, 'visible'));
    }
    for (let round = 0; round < 3; round += 1) whole.push(await time(browser, 'page'));
    const visibleRatio = median(visible) / median(bare);
    const pace = (SCREENS - 1) * 500;
    const wholeRatio = median(whole) / pace;
    const problems = [
      ...(visibleRatio > VISIBLE_GOAL ? [`a visible capture exceeds its goal of ${VISIBLE_GOAL}`] : []),
      ...(wholeRatio > WHOLE_GOAL ? [`a whole page exceeds its goal of ${WHOLE_GOAL}`] : []),
    ];
    return {
      output: [
        `visible area, stored and hashed: ${visibleRatio.toFixed(2)} × the bare capture call (${median(visible).toFixed(0)} ms to ${median(bare).toFixed(0)} ms; goal ${VISIBLE_GOAL})`,
        `whole page of ${SCREENS} screens, stored: ${wholeRatio.toFixed(2)} × the browser's pace (${median(whole).toFixed(0)} ms to ${pace} ms; goal ${WHOLE_GOAL})`,
      ].join('\n'),
      ...(problems.length > 0 && { problem: problems.join('\n') }),
      exitCode: problems.length === 0 ? 0 : 1,
    };
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the question to the answer, after the browser's pace is free again. */
function time({ desk }: TestBrowser, what: 'bare' | 'visible' | 'page'): Promise<number> {
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
    { kind: what, address: CARRIER },
  );
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
