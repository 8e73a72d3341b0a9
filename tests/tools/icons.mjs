// Draws the extension's icons from tests/tools/icons/mark.svg with Chromium, on a transparent ground. Run it after a change of the mark.
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

const SIZES_PX = [16, 32, 48, 128];
const mark = readFileSync(resolve(import.meta.dirname, 'icons/mark.svg'), 'utf8');
const folder = resolve(import.meta.dirname, '../../public/icons');

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES_PX) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`,
  );
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
