// A screen of its own for a browser with a window: what only a real window has, such as the menu of a right click, is driven
// by real presses of keys and mouse. Needs Xvfb and xdotool, as every Linux has them to install.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** True where such a screen can be had. */
export function hasScreen(): boolean {
  const isThere = (command: string, option: string) =>
    spawnSync(command, [option], { stdio: 'ignore' }).error === undefined;
  return process.platform === 'linux' && isThere('Xvfb', '-help') && isThere('xdotool', 'version');
}

export interface Screen {
  /** As the environment variable DISPLAY names it. */
  display: string;
  /** Clicks with the right button at a place of the screen, and gives the mouse no further part. */
  rightClick(x: number, y: number): void;
  /** Presses keys one after the other, by the names of X. */
  press(...keys: string[]): void;
  /** How many windows are in sight: each open menu is one. */
  windows(): number;
  close(): Promise<void>;
}

/** Opens a screen, large enough for the browser's first window. The caller closes it. */
export async function openScreen(): Promise<Screen> {
  // The server picks a free number by itself, and writes it once it can be spoken to.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const refused = once(server, 'exit').then(() => {
    throw new Error('Xvfb gave no screen.');
  });
  refused.catch(() => undefined);
  const [number] = await Promise.race([once(server.stdio[3] as Readable, 'data'), refused]);
  const display = `:${String(number).trim()}`;
  const act = (...words: string[]): string =>
    execFileSync('xdotool', words, { env: { ...process.env, DISPLAY: display }, encoding: 'utf8' });
  return {
    display,
    // Off the menu that opens, as what lies under the mouse is chosen in a menu; and within the window still, as without a
    // manager of windows keys go to the one under the mouse.
    rightClick(x, y) {
      act('mousemove', `${x}`, `${y}`, 'click', '3', 'mousemove', `${x - 50}`, `${y - 50}`);
    },
    press: (...keys) => void act('key', ...keys),
    windows: () => act('search', '--onlyvisible', '--name', '').trim().split('\n').length,
    async close() {
      const gone = once(server, 'exit');
      server.kill();
      await gone;
    },
  };
}
