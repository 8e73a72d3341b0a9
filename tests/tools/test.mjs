// `npm test`: everything that can be checked, one step after another, and at the very end the one line that counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { countPlaywright, countVitest } from './count.mjs';
import { root, run, runPackage, setUp, wxt } from './setup.mjs';

const results = resolve(root, '.output/results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };
const failedSteps = [];

/** Runs a step under a heading; what it throws is its failure. `step` gives true or false, or a count of its own. */
async function step(name, work) {
  console.log(`\n──── ${name} ${'─'.repeat(Math.max(4, 70 - name.length))}`);
  const started = performance.now();
  let count = { passed: 0, failed: 1 };
  try {
    const outcome = await work();
    count = typeof outcome === 'boolean' ? { passed: Number(outcome), failed: Number(!outcome) } : outcome;
  } catch (error) {
    console.error(error.message);
  }
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failedSteps.push(name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${count.failed === 0 ? 'passed' : 'FAILED'}: ${name}, ${seconds} s`);
  return count.failed === 0;
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(resolve(results, name), 'utf8'));
  } catch {
    return null;
  }
}

let browser = null;
await step('Set-up', async () => {
  browser = await setUp();
  console.log(`Node ${process.versions.node}, browser ${browser.path} (${browser.kind})`);
  return true;
});

await step('Types', () => wxt('prepare') && runPackage('typescript/bin/tsc', ['--noEmit']));
await step('Lint', () => runPackage('@biomejs/biome/bin/biome', ['check', '.']));

await step('Unit tests and saved pages', () => {
  const report = resolve(results, 'vitest.json');
  const succeeded = runPackage('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countVitest(readReport('vitest.json'), succeeded);
});

const isBuilt = await step('Build for Chromium', () => wxt('build'));
await step(
  'Size in the page',
  () => isBuilt && run(process.execPath, [resolve(root, 'tests/bench/size.mjs')]),
);
await step('Build for Firefox', () => wxt('build', '-b', 'firefox', '--mv3'));

await step('In the browser', () => {
  if (!isBuilt) throw new Error('Not run: there is no build to try.');
  if (browser === null) throw new Error('Not run: there is no browser, see Set-up.');
  const succeeded = runPackage('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    REDRESS_BROWSER: browser.path,
    PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(results, 'playwright.json'),
  });
  return countPlaywright(readReport('playwright.json'), succeeded);
});

if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
