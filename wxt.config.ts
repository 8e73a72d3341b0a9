import { defineConfig } from 'wxt';
import { ORDER_MATCHES, SHOP_MATCHES, TRACKING_MATCHES } from './lib/sites/matches';

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

// The manifest asks for as little as the product can live on; PRIVACY.md explains every line of it.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: false },
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
      { matches: ORDER_MATCHES, run_at: 'document_start', js: ['orders.js'] },
      { matches: TRACKING_MATCHES, run_at: 'document_start', js: ['tracking.js'] },
      { matches: SHOP_MATCHES, run_at: 'document_start', js: ['witness.js'], world: 'MAIN' },
    ],
    commands: {
      'capture-evidence': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_command_capture__',
      },
    },
    // Not while developing: the server that brings each change is another origin.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'redress@redress.invalid',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
