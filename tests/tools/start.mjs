// `npm start`: sets up, builds, and shows the product. With a display: a browser to try it in; without: it walks the job by itself.

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, setUp, wxt } from './setup.mjs';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const walks = process.argv.includes('--walk') || Boolean(process.env.CI) || !hasDisplay;

try {
  const browser = await setUp();
  process.env.REDRESS_BROWSER = browser.path;
  console.log('Building the extension.');
  // Of the build only what is wrong: its list of two hundred files would push what the walk says out of sight.
  if (!wxt('build', '--level', 'warn')) throw new Error('The build failed: see above.');
  const { runnerImport } = await import(
    pathToFileURL(resolve(root, 'node_modules/vite/dist/node/index.js')).href
  );
  const file = resolve(root, 'tests/tools', walks ? 'walk.ts' : 'try.ts');
  const { module } = await runnerImport(file, { root, configFile: false, logLevel: 'error' });
  process.exitCode = await module.default();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
