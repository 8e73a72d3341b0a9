// A draft goes into the field of the shop's page that the buyer focused, whole or not at all, and nothing is sent.
import { demoId } from '../demo/orders';
import { readDatabase } from './support/database';
import { addressesOf, makeClaim, visit } from './support/job';
import { openedPanel, pressToolbar } from './support/popup';
import { expect, test } from './support/test';

/** What the page's own script saw: a field that only notices its input event, as frameworks' do, and any sending. */
interface Seen {
  value: string;
  sent: number;
}

test('the dispute text goes into the focused field of the form, within its limit, and is not sent', async ({
  browserUnderTest: browser,
  newTab,
}) => {
  const page = await newTab();
  await makeClaim(browser, page);
  await visit(page, addressesOf('late').dispute);
  const address = page.url();
  await page.evaluate(() => {
    const seen: Seen = { value: '', sent: 0 };
    Object.assign(window, { seen });
    const field = document.querySelector('textarea');
    if (field === null) throw new Error('no field');
    // As React does: its own setter on the very element swallows what a script of the page writes.
    const inherited = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    let tracked = '';
    Object.defineProperty(field, 'value', {
      configurable: true,
      get: () => inherited?.get?.call(field),
      set: (value: string) => {
        tracked = value;
        inherited?.set?.call(field, value);
      },
    });
    field.addEventListener('input', () => {
      const value: string = inherited?.get?.call(field);
      if (value !== tracked) seen.value = value;
    });
    const send = () => {
      seen.sent += 1;
    };
    document.querySelector('.demo-form button')?.addEventListener('click', send);
    document.addEventListener('submit', send, true);
    document.addEventListener('keydown', send, true);
  });
  const field = page.locator('.demo-form textarea');

  // Nothing was focused yet.
  let popup = await pressToolbar(browser, page);
  await popup.click('tab', 'Message');
  await popup.choose('To whom', 'Text for the dispute');
  await popup.click('button', 'Put into the form');
  await popup.says("No field to put it into. Click into the field on the shop's page, then press again.");
  await popup.close();

  await field.click();
  popup = await pressToolbar(browser, page);
  await popup.click('tab', 'Message');
  await popup.says(/\d+ \/ 512/);
  const text = await popup.valueOf('Text of the message');
  expect(text.length).toBeLessThanOrEqual(512);
  await popup.click('button', 'Put into the form');
  await popup.says('The text is in the field.');
  await expect(field).toHaveValue(text);
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  expect(seen).toEqual({ value: text, sent: 0 });
  expect(page.url()).toBe(address);

  // What the field holds goes only when the buyer says so; what is too long is not cut.
  await popup.type('Text of the message', ' I have no more to add.');
  await popup.click('button', 'Put into the form');
  await popup.says('The field holds a text already. Nothing was changed.');
  await expect(field).toHaveValue(text);
  await popup.click('button', 'Replace what is there');
  await popup.says('The text is in the field.');
  await expect(field).toHaveValue(`${text} I have no more to add.`);
  await popup.type('Text of the message', ' More.'.repeat(100));
  await popup.click('button', 'Put into the form');
  await popup.says('The text is longer than the field takes. Nothing was put in');
  await expect(field).toHaveValue(`${text} I have no more to add.`);
  await popup.close();
});

test('a chat that is no plain field takes a text too, and says when it changes it', async ({
  browserUnderTest: browser,
  newTab,
}) => {
  const page = await newTab();
  await makeClaim(browser, page);
  await visit(page, addressesOf('late').chat);
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.setAttribute('contenteditable', 'true');
    box.setAttribute('role', 'textbox');
    box.setAttribute('aria-label', 'Chat');
    box.style.minHeight = '40px';
    document.querySelector('.chat textarea')?.replaceWith(box);
  });
  const box = page.getByRole('textbox', { name: 'Chat' });
  await box.click();
  const popup = await pressToolbar(browser, page);
  await popup.click('tab', 'Message');
  await popup.click('button', 'Put into the form');
  await popup.says('The text is in the field.');
  const text = await popup.valueOf('Text of the message');
  const words = (all: string) => all.split(/\s+/).filter((each) => each !== '');
  expect(words(await box.innerText())).toEqual(words(text));

  await page.evaluate(() => {
    const chat = document.querySelector<HTMLElement>('[contenteditable]');
    chat?.addEventListener('input', () => {
      chat.textContent = (chat.textContent ?? '').slice(0, 20);
    });
  });
  await popup.click('button', 'Put into the form');
  await popup.click('button', 'Replace what is there');
  await popup.says('The page changed the text when it was put in.');
  await popup.close();
});

test('the side panel learns of the field the moment it is focused, and shortens the text to it', async ({
  browserUnderTest: browser,
  newTab,
}) => {
  const page = await newTab();
  await makeClaim(browser, page);
  const popup = await pressToolbar(browser, page);
  await popup.click('button', 'Side panel');
  const panel = await openedPanel(browser);
  await visit(page, addressesOf('late').dispute);
  await panel.click('tab', 'Message');
  await panel.choose('To whom', 'Text for the dispute');
  await panel.says(/\d+ characters/);
  const whole = await panel.valueOf('Text of the message');
  await page.locator('.demo-form textarea').evaluate((field: HTMLTextAreaElement) => {
    field.maxLength = 300;
  });
  await page.locator('.demo-form textarea').click();
  await panel.says(/\d+ \/ 300/);
  const short = await panel.valueOf('Text of the message');
  expect(whole.length).toBeGreaterThan(300);
  expect(short.length).toBeLessThanOrEqual(300);
  await panel.click('button', 'Put into the form');
  await panel.says('The text is in the field.');
  await expect(page.locator('.demo-form textarea')).toHaveValue(short);
  await panel.close();
});

test('10,000 characters of the buyer’s own, right-to-left, emoji and halves of signs are kept as they are', async ({
  browserUnderTest: browser,
  newTab,
}) => {
  await makeClaim(browser, await newTab());
  const page = await newTab();
  const openMessage = async () => {
    await page.goto(`chrome-extension://${browser.extensionId}/claims.html`);
    await page.getByRole('navigation').getByRole('button').first().click();
    return page.getByRole('textbox', { name: 'Text of the message' });
  };
  const own = `${'أريد استرداد المال 👨‍👩‍👧‍👦 שלום. '.repeat(300).slice(0, 9990)} \ud800 end`;
  const field = await openMessage();
  await field.evaluate((box: HTMLTextAreaElement, text) => {
    box.value += `\n\n${text}`;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, own);
  await expect.poll(async () => (await readDatabase(browser)).drafts.length).toBe(1);
  const again = await openMessage();
  await expect(page.getByText('Changed by you')).toBeVisible();
  expect((await again.inputValue()).endsWith(own)).toBe(true);
  expect(await again.inputValue()).toContain(demoId('late'));
});
