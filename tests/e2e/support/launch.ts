// Opens the built extension in a real browser whose only internet is the sample shop.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  expect,
  type Page,
  type Request,
} from '@playwright/test';
import { dayOf } from '../../../lib/model/day';
import { respond, type ShopState } from '../../demo/serve';
import { findBrowser } from '../../tools/browser.mjs';

// Another build can be put to the same tests, such as an unpacked release.
export const BUILT =
  process.env.REDRESS_EXTENSION ?? resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** One request to the internet that something in the browser made. */
export interface SeenRequest {
  url: string;
  method: string;
  /** Made by the extension's worker or by one of its pages. */
  isOurs: boolean;
  /** Answered by the sample shop; every other request was aborted. */
  isAnswered: boolean;
}

export interface LaunchOptions {
  /** Folder of the extension; null opens the browser without it. */
  extension?: string | null;
  headless?: boolean;
  /** The screen of a browser that is not headless, where it is not the one that is there (screen.ts). */
  display?: string;
  /** Device pixels to one CSS pixel; the browser then draws like a screen of that density. */
  pixelRatio?: number;
  /** Bars that lie over what they scroll, as a Mac draws them; seen in a window only. */
  hasBarsOver?: boolean;
  /** Where Chromium writes what its network stack did (also what no page-level hook sees). */
  netLog?: string;
  /** As if the disk had so much room; the extension must be one without `unlimitedStorage`. An origin gets three quarters of it. */
  roomBytes?: number;
  /** Leaves the page open that the extension shows after its install. */
  keepsWelcome?: boolean;
  /** A profile that another browser left; whoever made it deletes it. */
  profile?: string;
}

export interface TestBrowser {
  context: BrowserContext;
  /** The browser's own devtools session: targets, toolbar, extensions. */
  devtools: CDPSession;
  /** Empty without the extension. */
  extensionId: string;
  /** The sample shop; change it to change what the pages say. */
  shop: ShopState;
  /** Pages that stand in for the shop's at their exact address. */
  stand: Map<string, string>;
  requests: SeenRequest[];
  /** A tab of the extension's origin without any code of ours: from here tests look into the database. */
  desk: Page;
  close(): Promise<void>;
  /** Kills all processes of the browser at once, as a crash or a power button does. The profile stays as it is then. */
  kill(): Promise<void>;
}

/** Opens a browser, with a fresh profile unless one is named. The caller closes it. */
export async function launch(options: LaunchOptions = {}): Promise<TestBrowser> {
  const extension = options.extension === undefined ? BUILT : options.extension;
  if (extension !== null && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${extension}: run "npm run build" first.`);
  }
  const isNew = options.profile === undefined || !existsSync(join(options.profile, 'Default'));
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'redress-profile-')));
  const { path } = await findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: options.headless ?? true,
    ...(options.display !== undefined && { env: { ...process.env, DISPLAY: options.display } }),
    // An emulated window has an emulated density, which captures do not see.
    viewport:
      options.headless === false || options.pixelRatio !== undefined ? null : { width: 1280, height: 800 },
    args: [
      ...(options.hasBarsOver ? ['--enable-features=OverlayScrollbar'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Whatever slips past the routes below finds no host.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--enable-unsafe-extension-debugging',
      ...(options.pixelRatio === undefined
        ? []
        : [`--force-device-scale-factor=${options.pixelRatio}`, '--window-size=1280,900']),
      ...(options.roomBytes === undefined
        ? []
        : [
            `--enable-features=StorageQuotaSettings:PoolSizeBytes/${options.roomBytes}/MustRemainAvailableBytes/1000/ShouldRemainAvailableBytes/1000`,
          ]),
      ...(options.netLog === undefined ? [] : [`--log-net-log=${options.netLog}`]),
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  const shop: ShopState = { today: dayOf(new Date()), language: 'en', lateMs: 150 };
  const stand = new Map<string, string>();
  const requests: SeenRequest[] = [];
  await context.route(/^(https?|wss?):/, async (route, request) => {
    const standIn = stand.get(request.url());
    const answer =
      standIn === undefined
        ? respond(request.url(), shop)
        : { status: 200, contentType: 'text/html; charset=utf-8', body: standIn };
    requests.push({
      url: request.url(),
      method: request.method(),
      isOurs: isByExtension(request),
      isAnswered: answer !== null,
    });
    await rememberLocale(context, shop);
    await (answer === null ? route.abort() : route.fulfill(answer));
  });
  const browser = context.browser();
  if (browser === null) throw new Error('The browser gave no devtools session.');
  const devtools = await browser.newBrowserCDPSession();
  const desk = context.pages()[0] ?? (await context.newPage());
  let extensionId = '';
  if (extension !== null) {
    const worker =
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: 30_000 }).catch(() => undefined));
    if (worker === undefined) {
      // Loading it by hand makes the browser say why it refused.
      const why = await devtools.send('Extensions.loadUnpacked', { path: extension }).catch(String);
      await context.close();
      throw new Error(`The extension did not start: ${typeof why === 'string' ? why : 'no reason given'}`);
    }
    extensionId = new URL(worker.url()).host;
    await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
    if (isNew && options.keepsWelcome !== true) await (await welcomePage(context)).close();
  }
  return {
    context,
    devtools,
    extensionId,
    shop,
    stand,
    requests,
    desk,
    async close() {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
    async kill() {
      const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
      const gone = new Promise((resolve) => context.once('close', resolve));
      // The browser itself first: it must not see its children go.
      const ids = processInfo.sort(({ type }) => (type === 'browser' ? -1 : 1)).map(({ id }) => id);
      for (const id of ids) stop(id);
      await gone;
    },
  };
}

/** The page that the extension opens once, after its install. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const find = () => context.pages().find((page) => page.url().endsWith('/claims.html#welcome'));
  await expect.poll(find).toBeDefined();
  return find() as Page;
}

function stop(processId: number): void {
  try {
    process.kill(processId, 'SIGKILL');
  } catch {
    // it went with its parent
  }
}

/** The shop's own cookie of language and currency, which its pages keep readable (facts: com 1.2). */
async function rememberLocale(context: BrowserContext, shop: ShopState): Promise<void> {
  const locale = shop.language === 'ru' ? 'ru_RU' : 'en_US';
  const value = `site=glo&c_tp=USD&region=US&b_locale=${locale}`;
  await context.addCookies([{ name: 'aep_usuc_f', value, domain: '.aliexpress.com', path: '/' }]);
}

function isByExtension(request: Request): boolean {
  if (request.serviceWorker() !== null) return true;
  try {
    return request.frame().url().startsWith('chrome-extension://');
  } catch {
    return false; // the first request of a tab, before it has a frame
  }
}
