// The keys that capture, and the browser's own page on which they are chosen.
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useOnReturn } from './use-on-return';

export interface Shortcut {
  /** As the browser writes them; null when none are set. */
  shortcut: string | null;
  onShortcuts: (() => void) | null;
}

/** Read again whenever the buyer comes back to the screen. */
export function useShortcut(): Shortcut {
  const [shortcut, setShortcut] = useState<string | null>(null);
  useOnReturn(() => void readShortcut().then(setShortcut));
  return { shortcut, onShortcuts: wayToShortcuts() };
}

async function readShortcut(): Promise<string | null> {
  const commands = await browser.commands?.getAll();
  return commands?.find(({ name }) => name === 'capture-evidence')?.shortcut || null;
}

/** Firefox has a call for it (137), Chromium an address. Elsewhere the buyer is told the way. */
function wayToShortcuts(): (() => void) | null {
  const commands = browser.commands as undefined | { openShortcutSettings?: () => Promise<void> };
  if (commands?.openShortcutSettings !== undefined) return () => void commands.openShortcutSettings?.();
  if (import.meta.env.FIREFOX) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
