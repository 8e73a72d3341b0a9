import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { INTERFACE_LANGUAGES } from './lib/model/languages';
import { SHOP_MATCHES } from './lib/sites/matches';

// What the extension's own pages may load: their own files, and blobs of their own memory. The browser itself holds them
// to it: no request leaves, and nothing that is in an imported file can run.
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  'media-src blob:',
  "connect-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// What pdf.js loads by name while it reads a file, under the folders of `entrypoints/screens/load-pdf.ts`: character maps of
// Chinese, Japanese and Korean fonts, the two fonts of signs that no system has, and JPEG 2000 without WebAssembly.
const PDF_PARTS = [
  ['cmaps', 'maps', /\.bcmap$|^LICENSE/],
  ['standard_fonts', 'fonts', /^Foxit(Dingbats|Symbol)|^LICENSE_FOXIT/],
  ['wasm', 'decoders', /^openjpeg_nowasm|^LICENSE_(PDFJS_)?OPENJPEG/],
] as const;

function pdfParts(): { absoluteSrc: string; relativeDest: string }[] {
  return PDF_PARTS.flatMap(([from, to, wanted]) => {
    const folder = resolve(import.meta.dirname, 'node_modules/pdfjs-dist', from);
    const names = readdirSync(folder).filter((name) => wanted.test(name));
    return names.map((name) => ({ absoluteSrc: join(folder, name), relativeDest: `pdf/${to}/${name}` }));
  });
}

/** The texts of each language but English, which lies in the program: `lib/words/book.ts` loads one when it is spoken. */
function languageFiles(): { relativeDest: string; contents: string }[] {
  const read = (path: string) => {
    const file = resolve(import.meta.dirname, 'lib', path);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  return INTERFACE_LANGUAGES.filter(({ tag }) => tag !== 'en').flatMap(({ tag }) => [
    {
      relativeDest: `languages/words/${tag}.ftl`,
      contents: `${read(`words/${tag}.ftl`)}\n${read(`words/laws/${tag}.ftl`)}`,
    },
    { relativeDest: `languages/pack/${tag}.ftl`, contents: read(`pack/${tag}.ftl`) },
  ]);
}

// The manifest asks for as little as the product can live on; PRIVACY.md explains every line of it.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(...pdfParts(), ...languageFiles()),
    'build:manifestGenerated': ({ config }, manifest) => {
      // Else Firefox hides icon and badge behind its puzzle piece.
      if (config.browser === 'firefox' && manifest.action) manifest.action.default_area = 'navbar';
    },
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The warning is meant for what is fetched over a network; these files lie on the disk.
    build: { modulePreload: false, chunkSizeWarningLimit: 1000 },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting', 'contextMenus'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['<all_urls>'],
    content_scripts: [
      { matches: SHOP_MATCHES, run_at: 'document_start', js: ['shop.js'] },
      { matches: SHOP_MATCHES, run_at: 'document_start', js: ['witness.js'], world: 'MAIN' },
    ],
    commands: {
      'capture-evidence': {
        // In Firefox Alt with a letter opens a menu, whatever Shift: E is Edit, K is none.
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+K' : 'Alt+Shift+E' },
        description: '__MSG_command_capture__',
      },
    },
    // Not while developing: the server that brings each change is another origin.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    ...(browser === 'firefox' && {
      // Private windows give an extension's pages no database.
      incognito: 'not_allowed' as const,
      browser_specific_settings: {
        gecko: {
          id: 'redress@redress.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
