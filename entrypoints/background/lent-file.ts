// Reads what a screen lends: an address of its own origin's memory (`blob:`). No bytes in messages, nothing staged on disk.
import { browser } from 'wxt/browser';

/** The file behind an address that one of our own screens made; null when the screen is closed or the file gone. */
export async function lentFile(url: string): Promise<Blob | null> {
  if (!url.startsWith(`blob:${browser.runtime.getURL('/')}`)) return null;
  try {
    return await (await fetch(url)).blob();
  } catch {
    return null;
  }
}
