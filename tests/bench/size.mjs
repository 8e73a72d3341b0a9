// What the extension costs a page: bytes of its scripts, gzipped, which must not exceed the goals. Run after a build: `npm run bench`.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** In bytes of gzip: all scripts of a page together, and the listener alone. */
const MOST_TOGETHER = 60_000;
const MOST_LISTENER = 3_000;

const built = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const { content_scripts: entries } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
const problems = [];

const sizes = new Map();
for (const name of new Set(entries.flatMap(({ js }) => js))) {
  sizes.set(name, gzipSync(readFileSync(join(built, name)), { level: 9 }).byteLength);
}
const listed = [...sizes].map(([name, bytes]) => [
  name,
  bytes,
  name.includes('witness') ? MOST_LISTENER : MOST_TOGETHER,
]);
// A page loads every script whose pattern names it.
const pages = entries.flatMap(({ matches }) => matches);
const loads = pages.map((pattern) => scriptsOf(pattern.replaceAll('*', 'x')));
const together = Math.max(...loads.map(sum));
for (const [name, bytes, most] of [...listed, ['together', together, MOST_TOGETHER]]) {
  console.log(
    `${name.padEnd(14)} ${(bytes / 1000).toFixed(1).padStart(6)} kB gzip, ${(bytes / most).toFixed(2)} × the goal of ${most / 1000} kB`,
  );
  if (bytes > most) problems.push(`${name} exceeds its goal by ${bytes - most} bytes`);
}

// A page that no pattern names loads nothing.
const others = [
  'https://www.aliexpress.com/',
  'https://www.aliexpress.com/item/1005001.html',
  'https://aliexpress.ru/',
  'https://www.aliexpress.com/p/shoppingcart/index.html',
];
for (const address of others) {
  const scripts = scriptsOf(address);
  console.log(`${address}: ${scripts.length === 0 ? '0 bytes' : scripts.join(', ')}`);
  if (scripts.length > 0) problems.push(`${address} loads scripts`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function sum(names) {
  return names.reduce((total, name) => total + sizes.get(name), 0);
}

function scriptsOf(address) {
  return entries
    .filter(({ matches }) => matches.some((pattern) => matcher(pattern).test(address)))
    .flatMap(({ js }) => js);
}

function matcher(pattern) {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)\/(.*)$/.exec(pattern) ?? [];
  const quote = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const hosts = host.startsWith('*.') ? `(?:[^/]+\\.)?${quote(host.slice(2))}` : quote(host);
  return new RegExp(`^https://${hosts}/${quote(path).replaceAll('*', '.*')}$`);
}
