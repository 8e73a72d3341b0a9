// What the extension costs a page: bytes of its scripts, gzipped, beside the 20 KB that we aim at. Run after a build: `npm run bench`.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const GOAL_BYTES = 20_000;
const built = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const scripts = join(built, 'content-scripts');
let total = 0;
for (const name of readdirSync(scripts)) {
  const bytes = gzipSync(readFileSync(join(scripts, name)), { level: 9 }).byteLength;
  total += bytes;
  console.log(`${name.padEnd(14)} ${(bytes / 1000).toFixed(1).padStart(6)} kB gzip`);
}
console.log(
  `${'together'.padEnd(14)} ${(total / 1000).toFixed(1).padStart(6)} kB gzip, ${(total / GOAL_BYTES).toFixed(2)} × the goal of 20 kB`,
);

// A page that no pattern names loads nothing.
const { content_scripts: entries } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
const patterns = entries.flatMap(({ matches }) => matches);
const isMatched = (address) => patterns.some((pattern) => matcher(pattern).test(address));
const others = [
  'https://www.aliexpress.com/',
  'https://www.aliexpress.com/item/1005001.html',
  'https://aliexpress.ru/',
  'https://www.aliexpress.com/p/shoppingcart/index.html',
];
for (const address of others) console.log(`${address}: ${isMatched(address) ? 'LOADS SCRIPTS' : '0 bytes'}`);
process.exitCode = others.some(isMatched) ? 1 : 0;

function matcher(pattern) {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)\/(.*)$/.exec(pattern) ?? [];
  const quote = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const hosts = host.startsWith('*.') ? `(?:[^/]+\\.)?${quote(host.slice(2))}` : quote(host);
  return new RegExp(`^https://${hosts}/${quote(path).replaceAll('*', '.*')}$`);
}
