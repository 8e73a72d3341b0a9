// What the worker asks of the page in front at a capture: of our own script where one runs, else of the page itself, in the
// right that the buyer's press gave.

import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { enterPage } from '../../lib/evidence/enter-page';
import { PageMoment, type WorkerRequest } from '../../lib/messages';
import { mergeReadings } from '../../lib/sites/merge';
import { wait } from './camera';

const PageText = z.object({
  title: z.string().check(z.maxLength(2000)),
  text: z.string().check(z.maxLength(1_000_000)),
  pixelRatio: z.number(),
});
export type PageText = z.infer<typeof PageText>;

/** The page's reading at this moment, with our own lines out of the picture; null where no script of ours runs. */
export async function askMoment(tabId: number): Promise<PageMoment | null> {
  const parsed = PageMoment.safeParse(await tell(tabId, { kind: 'hold-still' }));
  if (!parsed.success) return null;
  const { reading, answers } = parsed.data;
  return { ...parsed.data, reading: mergeReadings(reading, answers) };
}

/** Title and text of a page where no script of ours runs; null where the browser lets nobody ask. */
export async function askText(tabId: number): Promise<PageText | null> {
  try {
    const [answer] = await enterPage(
      () =>
        // At once: a page may wait for ever for a script of its own.
        browser.scripting.executeScript({ target: { tabId }, func: readText, injectImmediately: true }),
      wait,
    );
    const parsed = PageText.safeParse(answer?.result);
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // a protected page, or no right to it: the capture itself will say so
  }
}

export async function tell(tabId: number, request: WorkerRequest): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  } catch {
    return undefined; // no script of ours in that page, or it went away
  }
}

/** Runs in the page: nothing from outside its braces is there. */
function readText(): { title: string; text: string; pixelRatio: number } {
  return {
    title: document.title.slice(0, 2000),
    text: (document.body?.innerText ?? '').slice(0, 1_000_000),
    pixelRatio: devicePixelRatio,
  };
}
