// Captures of a whole page in a test: the setting, the press, the wait, and the strips that the picture shows.
import { expect, type Page } from '@playwright/test';
import type { CaptureArea, Evidence } from '../../../lib/model/evidence';
import { readDatabase } from './database';
import type { TestBrowser } from './launch';
import { readColumn } from './pixels';
import { pressShortcut } from './shortcut';
import { STRIP, stripOf } from './strips';

/** What an extension page sees of the browser, as far as it is used here. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(what: object): Promise<{ id: number; active: boolean; url?: string }[]> };
  action: { getTitle(what: { tabId: number }): Promise<string> };
};

export const CARRIER = 'https://www.carrier.example/track?number=1';

/** Sets what the shortcut takes. */
export async function setArea({ desk }: TestBrowser, captureArea: CaptureArea): Promise<void> {
  await desk.evaluate(
    (area) => chrome.runtime.sendMessage({ kind: 'change-settings', change: { captureArea: area } }),
    captureArea,
  );
}

/** Opens a page that stands at an address of no shop, where no script of ours runs by itself. */
export async function openCarrier(browser: TestBrowser, html: string, address = CARRIER): Promise<Page> {
  browser.stand.set(address, html);
  const page = await browser.context.newPage();
  await page.goto(address);
  return page;
}

/** The sentence on the icon of a page's tab, as it shows on hovering. */
export function iconTitle({ desk }: TestBrowser, page: Page): Promise<string | undefined> {
  return desk.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    // The address of the browser's own pages is kept from extensions.
    const tab = tabs.find(({ url, active }) => (address.startsWith('chrome:') ? active : url === address));
    return tab === undefined ? undefined : chrome.action.getTitle({ tabId: tab.id });
  }, page.url());
}

/** Presses the shortcut and waits for what it stores; the parts of a long picture in their order. */
export async function captureByShortcut(
  browser: TestBrowser,
  page: Page,
  timeout = 60_000,
): Promise<Evidence[]> {
  const before = new Set((await readDatabase(browser)).evidence.map(({ id }) => id));
  await pressShortcut(page);
  let stored: Evidence[] = [];
  await expect
    .poll(
      async () => {
        stored = (await readDatabase(browser)).evidence.filter(({ id }) => !before.has(id));
        // What the icon says tells a refusal from a press that never arrived.
        return stored.length > 0 ? 'stored' : iconTitle(browser, page);
      },
      { timeout },
    )
    .toBe('stored');
  return stored.sort((one, other) => (one.part?.index ?? 0) - (other.part?.index ?? 0));
}

/** The colours of all parts' rows, one below the other. */
export async function readRows(
  browser: TestBrowser,
  parts: readonly Evidence[],
  share = 0.25,
): Promise<number[]> {
  const colors: number[] = [];
  for (const { id } of parts) colors.push(...(await readColumn(browser, id, share)).colors);
  return colors;
}

/** Where each run of one colour begins: strips by their number, anything else by its colour. */
export function runsOf(colors: readonly number[]): { strip: number | null; color: number; row: number }[] {
  return colors.flatMap((color, row) =>
    colors[row - 1] === color && row > 0 ? [] : [{ strip: stripOf(color), color, row }],
  );
}

/** What the runs must be: strips from `first` on, the first at a row in CSS pixels, each where the browser rounds it to. */
export function expectedRuns(strips: number, topPx: number, pixelRatio: number, first = 0) {
  return Array.from({ length: strips }, (_, index) => ({
    strip: first + index,
    row: Math.round((topPx + index * STRIP) * pixelRatio + 0.01),
  }));
}
