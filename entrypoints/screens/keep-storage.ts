// Firefox may clear what an extension stores when the disk is short, until one of its pages asked it not to; it asks nobody (153,
// measured). Chromium does not clear what an extension with `unlimitedStorage` stores, and says no.

/** Asks the browser to keep what is stored. Never rejects. */
export async function keepStorage(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Where the browser does not answer, it clears as it likes; the settings say to keep a backup.
  }
}
