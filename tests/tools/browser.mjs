// Finds a browser that can load an unpacked extension, installs one where that is possible, or says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED =
  'Redress needs Chromium to show and test itself. Install the package "chromium" of your system, or run "npx playwright install chromium", or put the path of a Chromium, Chrome for Testing or Edge into REDRESS_BROWSER.';
// Measured and documented by Google: branded Chrome ignores --load-extension since version 137.
const BRANDED = 'Branded Google Chrome no longer loads unpacked extensions by command line.';

/** True for Google's branded Chrome; Chromium and Chrome for Testing are not it. */
export function isBrandedChrome(path) {
  return /google[ -]chrome(?! for testing)|google[\\/]chrome[\\/]application/i.test(path);
}

/**
 * Places where systems keep browsers that load unpacked extensions, best first.
 * @param {NodeJS.Platform} system
 * @param {Record<string, string | undefined>} env
 * @param {string} home
 * @returns {{ path: string, kind: string }[]}
 */
export function browserPlaces(system, env, home) {
  if (system === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge'].map((name) => ({
        path: `${folder}/${name}.app/Contents/MacOS/${name}`,
        kind: name,
      })),
    );
  }
  if (system === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
    return [
      ['Chromium', 'Chromium\\Application\\chrome.exe'],
      ['Chrome for Testing', 'Google\\Chrome for Testing\\Application\\chrome.exe'],
      ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
    ].flatMap(([kind, tail]) => roots.map((root) => ({ path: `${root}\\${tail}`, kind })));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge'].flatMap((kind) =>
    [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => ({
      path: `${folder}/${kind}`,
      kind,
    })),
  );
}

/** The path of the Chromium that the installed Playwright would download, or null when Playwright is not installed. */
async function playwrightChromium() {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch {
    return null;
  }
}

async function lookForBrowser() {
  const own = await playwrightChromium();
  if (own !== null && existsSync(own)) return { path: own, kind: "Playwright's Chromium" };
  return (
    browserPlaces(platform(), process.env, homedir()).find(({ path }) => existsSync(path) && answers(path)) ??
    null
  );
}

/** Ubuntu ships a /usr/bin/chromium-browser that only says "install the snap": a browser must tell its version. */
function answers(path) {
  return (
    platform() !== 'linux' ||
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}

const isRoot = () => process.getuid?.() === 0;
const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

function run(command, ...args) {
  console.log(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, shell: platform() === 'win32' })
      .status === 0
  );
}

function installPackages(...names) {
  return (
    run('apt-get', 'update', '-qq') &&
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names)
  );
}

/** Pictures of Russian pages need a font with Cyrillic; a bare Debian has none. */
function ensureCyrillic() {
  const listed = spawnSync('fc-list', [':lang=ru'], { encoding: 'utf8' });
  if (listed.status === 0 && listed.stdout.trim() === '' && isRoot() && has('apt-get')) {
    installPackages('fonts-dejavu-core');
  }
}

/**
 * Finds a usable browser, installing one where no question needs to be asked.
 * @returns {Promise<{ path: string, kind: string }>}
 * @throws {Error} whose message is a sentence that says what to do.
 */
export async function findBrowser() {
  const given = process.env.REDRESS_BROWSER;
  if (given) {
    if (isBrandedChrome(given)) throw new Error(`${BRANDED} ${NEEDED}`);
    if (!existsSync(given))
      throw new Error(`REDRESS_BROWSER names ${given}, which does not exist. ${NEEDED}`);
    return { path: given, kind: 'REDRESS_BROWSER' };
  }
  let found = await lookForBrowser();
  if (found === null && platform() === 'linux' && isRoot() && has('apt-get')) {
    installPackages('chromium', 'fonts-dejavu-core');
    found = await lookForBrowser();
  }
  if (found === null) {
    run('npx', '--no-install', 'playwright', 'install', 'chromium');
    found = await lookForBrowser();
  }
  if (found === null) throw new Error(NEEDED);
  if (platform() === 'linux') ensureCyrillic();
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { path, kind } = await findBrowser();
    console.log(`${path} (${kind})`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
