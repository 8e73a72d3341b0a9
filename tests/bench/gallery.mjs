// Opening a gallery of 500 pictures, in the built extension: its small pictures against the originals, in one run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tools/browser.mjs';

const COUNT = 500;
const RUNS = 5;
const extension = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const profile = await mkdtemp(join(tmpdir(), 'redress-gallery-'));
const { path } = await findBrowser();
const context = await chromium.launchPersistentContext(profile, {
  executablePath: path,
  headless: true,
  args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
});
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const origin = `chrome-extension://${new URL(worker.url()).host}`;
const desk = await context.newPage();
await desk.goto(`${origin}/manifest.json`);

// Screenshots of about half a megabyte, no two alike, brought as the buyer would bring them.
const claimId = await desk.evaluate(async (count) => {
  const ask = async (message) => {
    const answer = await chrome.runtime.sendMessage(message);
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  };
  const order = {
    id: '8190000000014242',
    storeName: null,
    title: 'Lamp',
    total: null,
    placedOn: null,
    promisedBy: null,
  };
  const { claimId: id } = await ask({ kind: 'enter-order', order });
  const canvas = new OffscreenCanvas(1280, 800);
  const context2d = canvas.getContext('2d');
  const noise = context2d.createImageData(400, 330);
  for (let index = 0; index < count; index += 1) {
    context2d.fillStyle = '#fff';
    context2d.fillRect(0, 0, 1280, 800);
    for (let at = 0; at < noise.data.length; at += 1) {
      noise.data[at] = at % 4 === 3 ? 255 : (at * 7919 + index * 104729 + (at >> 3) * 31) & 255;
    }
    context2d.putImageData(noise, index % 800, 300);
    context2d.fillStyle = '#222';
    context2d.font = '24px sans-serif';
    context2d.fillText(`Order ${index}`, 40, 60);
    const url = URL.createObjectURL(await canvas.convertToBlob());
    await ask({ kind: 'import-file', claimId: id, url, name: `${index}.png`, proves: ['goods'] });
    URL.revokeObjectURL(url);
  }
  const ids = await new Promise((done, failed) => {
    const request = indexedDB.open('redress');
    request.onerror = failed;
    request.onsuccess = () => {
      const keys = request.result.transaction('evidence').objectStore('evidence').getAllKeys();
      keys.onsuccess = () => done(keys.result);
    };
  });
  await ask({ kind: 'make-thumbnails', evidenceIds: ids });
  return id;
}, COUNT);

/** Milliseconds from opening the tab until all pieces are listed and the first dozen, more than a screen shows, are drawn. */
async function openGallery() {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 1600 });
  const start = performance.now();
  await page.goto(`${origin}/claims.html#${claimId}`);
  await page.waitForFunction(
    (count) => {
      // No look at positions: it would make the browser lay out what is out of sight, and measure that.
      const pictures = document.querySelectorAll('.gallery img.picture');
      const isDrawn = (picture) => picture.complete && picture.naturalWidth > 0;
      return pictures.length === count && [...pictures].slice(0, 12).every(isDrawn);
    },
    COUNT,
    { polling: 'raf' },
  );
  const took = performance.now() - start;
  await page.close();
  return took;
}

/** The plainest alternative: every original read and drawn small by the browser. */
async function openOriginals() {
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  const took = await page.evaluate(async () => {
    const start = performance.now();
    const rows = await new Promise((done) => {
      const request = indexedDB.open('redress');
      request.onsuccess = () => {
        const all = request.result.transaction('evidenceBytes').objectStore('evidenceBytes').getAll();
        all.onsuccess = () => done(all.result);
      };
    });
    await Promise.all(
      rows.map(async ({ bytes }) => {
        const picture = new Image(140, 72);
        picture.src = URL.createObjectURL(bytes);
        document.body.append(picture);
        await picture.decode();
      }),
    );
    return performance.now() - start;
  });
  await page.close();
  return took;
}

const middle = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const [gallery, originals] = [[], []];
for (let run = 0; run < RUNS; run += 1) {
  gallery.push(await openGallery());
  originals.push(await openOriginals());
}
const ours = middle(gallery);
const plain = middle(originals);
console.log(
  `gallery of ${COUNT}: ${ours.toFixed(0)} ms from opening the tab; the originals alone, drawn small: ${plain.toFixed(0)} ms; ratio ${(ours / plain).toFixed(2)}`,
);
await context.close();
await rm(profile, { recursive: true, force: true });
