// Which programs the tools take for a browser, and what they say when there is none.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserPlaces, isBrandedChrome } from '../../tools/browser.mjs';

const tool = resolve(import.meta.dirname, '../../tools/browser.mjs');

describe('branded Chrome is told from the browsers that load unpacked extensions', () => {
  test.each([
    ['/usr/bin/google-chrome', true],
    ['/opt/google/chrome/application/chrome', true],
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', true],
    ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', true],
    ['/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing', false],
    ['/usr/bin/chromium', false],
    ['/usr/bin/microsoft-edge', false],
  ])('%s: %s', (path, expected) => {
    expect(isBrandedChrome(path)).toBe(expected);
  });
});

describe('no listed place is branded Chrome', () => {
  test.each(['linux', 'darwin', 'win32'] as const)('on %s', (system) => {
    const env = { PATH: '/usr/bin:/opt/bin', LOCALAPPDATA: 'C:\\Users\\x\\AppData\\Local' };
    const places = browserPlaces(system, env, '/home/x');
    expect(places.length).toBeGreaterThan(2);
    expect(places.filter(({ path }) => isBrandedChrome(path))).toEqual([]);
  });
});

describe('a wrong REDRESS_BROWSER ends with a sentence, not a trace', () => {
  test.each([
    ['/usr/bin/google-chrome', 'no longer loads unpacked extensions'],
    ['/nowhere/chromium', 'REDRESS_BROWSER names /nowhere/chromium, which does not exist'],
  ])('%s', (path, sentence) => {
    const { status, stderr } = spawnSync(process.execPath, [tool], {
      encoding: 'utf8',
      env: { ...process.env, REDRESS_BROWSER: path },
    });
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
