// Makes a checkout ready to run: Node, packages, the generated types, a browser. What is there already costs no time.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';

export const root = resolve(import.meta.dirname, '../..');

/** True for the versions of Node that the toolchain supports: 20.19 and newer, 22.12 and newer (Vite's own range). */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/**
 * True when what npm installed is what the lockfile asks for.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} lock package-lock.json
 * @param {{ packages: Record<string, { version?: string }> } | null} installed node_modules/.package-lock.json
 */
export function isInstalled(lock, installed) {
  if (installed === null) return false;
  return Object.entries(lock.packages).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed.packages[path]?.version === version,
  );
}

/** Runs a command in the repository, its output shown; gives true when it succeeded. */
export function run(command, args = [], env = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    // Windows finds npm.cmd only through its shell.
    shell: platform() === 'win32' && command === 'npm',
  });
  return done.status === 0;
}

/** Runs one of the installed packages' commands by its file, without the half second that npx takes. */
export function runPackage(file, args = [], env = {}) {
  return run(process.execPath, [resolve(root, 'node_modules', file), ...args], env);
}

export const wxt = (...args) => runPackage('wxt/bin/wxt.mjs', args);

function readJson(path) {
  try {
    return JSON.parse(readFileSync(resolve(root, path), 'utf8'));
  } catch {
    return null;
  }
}

/** @throws {Error} whose message is a sentence that says what to do. */
export function ensurePackages() {
  if (!isNodeSupported(process.versions.node)) {
    throw new Error(
      `Redress needs Node 20.19 or newer (or 22.12 or newer); this is ${process.versions.node}. Install one from https://nodejs.org and try again.`,
    );
  }
  const lock = readJson('package-lock.json');
  if (isInstalled(lock, readJson('node_modules/.package-lock.json'))) return;
  console.log('Installing the packages that package-lock.json names.');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
    throw new Error('npm ci failed: see above. Is the npm registry within reach?');
  }
}

/**
 * Packages and a browser, ready.
 * @returns {Promise<{ path: string, kind: string }>} the browser
 * @throws {Error} whose message is a sentence that says what to do.
 */
export async function setUp() {
  ensurePackages();
  return findBrowser();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { path, kind } = await setUp();
    if (!wxt('prepare')) throw new Error('wxt prepare failed: see above.');
    console.log(`Ready. Browser: ${path} (${kind})`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
