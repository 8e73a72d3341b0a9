// Chats as shops build them: the picture goes from the first message to the last, says truly which these are, and the chat is
// where it was afterwards.
import type { Page } from '@playwright/test';
import { stripPage } from './support/strips';
import { expect, test } from './support/test';
import { captureByShortcut, openCarrier, setArea } from './support/whole-page';

const MESSAGES = 200;

/** Messages `m0`, `m1` …, one a strip, in a list between a head of 100 and a foot of 60 pixels. */
function chatPage({ style = '', script = '' }: { style?: string; script?: string }): string {
  return stripPage({
    strips: MESSAGES,
    style: `
      body { overflow: hidden; height: 100vh; }
      h1 { height: 100px; margin: 0; background: #f00; }
      #strips { height: calc(100vh - 160px); overflow-y: auto; width: 60%; color: transparent; }
      form { height: 60px; background: #00f; }
      ${style}`,
    extra: '<h1></h1>',
    script: `
      strips.after(document.createElement('form'));
      [...strips.children].forEach((strip, n) => { strip.textContent = 'm' + n; });
      ${script}`,
  });
}

function scrollTopOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelector('#strips')!.scrollTop);
}

test('one that was at its beginning is there again', async ({ browserUnderTest: browser }) => {
  await setArea(browser, 'page');
  const page = await openCarrier(browser, chatPage({}));
  await captureByShortcut(browser, page);
  await expect.poll(() => scrollTopOf(page)).toBe(0);
});
