// What is Firefox's own: keys, the icon's place, the sidebar, files between its screens and its event page.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { Firefox } from './marionette';

const BUILT = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const BINARY = [process.env.REDRESS_FIREFOX ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  existsSync,
);

const test = base.extend<{ firefox: Firefox; origin: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of this pattern.
  firefox: async ({}, use) => {
    if (BINARY === undefined)
      throw new Error('No Firefox: install firefox-esr, or name one in REDRESS_FIREFOX.');
    const firefox = await Firefox.launch(BINARY);
    await use(firefox);
    await firefox.close();
  },
  origin: async ({ firefox }, use) => {
    const origin = await firefox.install(BUILT);
    await use(origin);
  },
});

/** Presses a button of the page in front by what stands on it. */
const press = (firefox: Firefox, name: string) =>
  firefox.run(`
    const button = [...document.querySelectorAll('button')].find((each) => each.innerText.trim() === ${JSON.stringify(name)});
    if (button === undefined) throw new Error('No button ' + ${JSON.stringify(name)} + ' in: ' + document.body.innerText.slice(0, 300));
    button.click();
  `);

const says = (firefox: Firefox, text: string) =>
  firefox.until(`document.body.innerText.includes(${JSON.stringify(text)})`, text);

/** Types into the field that a label names, once it is there; null presses a box to be ticked. */
async function enter(firefox: Firefox, label: string, value: string | null): Promise<void> {
  const field = `[...document.querySelectorAll('label')]
    .find((each) => each.innerText.trim().startsWith(${JSON.stringify(label)}))?.querySelector('input')`;
  await firefox.until(field, label);
  await firefox.run(
    value === null
      ? `${field}.click();`
      : `const field = ${field};
         field.value = ${JSON.stringify(value)};
         field.dispatchEvent(new InputEvent('input', { bubbles: true }));`,
  );
}

/** Goes to a page of the extension in the tab in front. */
async function open(firefox: Firefox, url: string): Promise<void> {
  await firefox.send('WebDriver:Navigate', { url });
  await firefox.until("document.querySelector('#app > *')", url);
}

/** A claim with one piece of proof of `megabytes`. */
const makeClaim = (firefox: Firefox, megabytes: number) =>
  firefox.run<string>(`
    const ask = async (request) => {
      const answer = await browser.runtime.sendMessage(request);
      if (!answer.ok) throw new Error(answer.error);
      return answer.value;
    };
    const { claimId } = await ask({ kind: 'add-sample' });
    const bytes = new Uint8Array(${megabytes} * 1_000_000);
    for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
    bytes.set(new TextEncoder().encode('%PDF-1.4\\n'));
    const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    await ask({ kind: 'import-file', claimId, url, name: 'proof.pdf', proves: [] });
    return claimId;
  `);

const countEvidence = `await new Promise((resolve, reject) => {
  const opening = indexedDB.open('redress');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const counting = opening.result.transaction('evidence').objectStore('evidence').count();
    counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
  };
})`;

test('after the install: one page, the icon in the bar, keys that open no menu', async ({
  firefox,
  origin,
}) => {
  await expect.poll(async () => (await firefox.send<string[]>('WebDriver:GetWindowHandles')).length).toBe(2);
  const [, handle] = await firefox.send<string[]>('WebDriver:GetWindowHandles');
  await firefox.send('WebDriver:SwitchToWindow', { handle });
  await says(firefox, 'Redress is ready');
  await says(firefox, "The Redress icon is in the browser's bar.");
  expect(await firefox.run(`return document.querySelector('kbd').innerText;`)).toBe('Alt+Shift+K');
  // Proof is not cleared when the disk is short.
  await firefox.until('await navigator.storage.persisted()', 'storage that is kept');
  expect(await firefox.run('return location.href;')).toBe(`${origin}/claims.html#welcome`);
});

test('the sample claim opens, and goes in one press', async ({ firefox, origin }) => {
  await open(firefox, `${origin}/claims.html#welcome`);
  await press(firefox, 'Try it with a sample claim');
  await says(firefox, 'This is a sample to play with');
  await press(firefox, 'Remove the sample');
  await says(firefox, 'No claims yet');
});

test('a sealed backup of several megabytes comes back', async ({ firefox, origin }) => {
  await open(firefox, `${origin}/claims.html#settings`);
  await makeClaim(firefox, 4);
  expect(await firefox.run(`return ${countEvidence};`)).toBe(1);
  // The download is caught where it begins.
  await firefox.run(`
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => { window.lastMade = blob; return make(blob); };
    HTMLAnchorElement.prototype.click = () => undefined;
  `);
  await enter(firefox, 'Protect it with a passphrase', null);
  await enter(firefox, 'Passphrase', 'four words that differ');
  await enter(firefox, 'The passphrase again', 'four words that differ');
  await press(firefox, 'Save a backup');
  await says(firefox, 'Saved as');
  await firefox.run(`
    const { ok, error } = await browser.runtime.sendMessage({ kind: 'delete-everything' });
    if (!ok) throw new Error(error);
  `);
  expect(await firefox.run(`return ${countEvidence};`)).toBe(0);
  await firefox.run(`
    const input = document.querySelector('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([window.lastMade], 'backup.redress'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  `);
  await enter(firefox, 'Passphrase of this backup', 'four words that differ');
  await press(firefox, 'Open and restore');
  await says(firefox, 'Restored: 1 order');
  expect(await firefox.run(`return ${countEvidence};`)).toBe(1);
});
