// The pages of carriers that the buyer wants read: a reader and the shop's listener run there, where the browser allows it.
import { browser } from 'wxt/browser';
import { CarrierSite } from '../../lib/model/settings';
import { CARRIER_MATCHES } from '../../lib/sites/matches';
import { readSettings } from '../../lib/store/settings';
import { database } from './database';

/** Registers what is wanted and allowed, and takes away the rest. Safe to call at any time. */
export async function readCarriers(): Promise<void> {
  const { carriers } = await readSettings(database);
  for (const site of CarrierSite.options) {
    const origins = [...CARRIER_MATCHES[site]];
    const isWanted = carriers.includes(site) && (await browser.permissions.contains({ origins }));
    const scripts = scriptsFor(site, origins);
    const ids = scripts.map(({ id }) => id);
    const isThere = (await browser.scripting.getRegisteredContentScripts({ ids })).length > 0;
    if (isWanted && !isThere) await browser.scripting.registerContentScripts(scripts);
    if (!isWanted && isThere) await browser.scripting.unregisterContentScripts({ ids });
  }
}

/** Reader and listener, as in the shop's pages. */
function scriptsFor(site: CarrierSite, matches: string[]) {
  const common = { matches, runAt: 'document_start' as const };
  return [
    { ...common, id: `${site}-reader`, js: ['shop.js'] },
    { ...common, id: `${site}-listener`, js: ['witness.js'], world: 'MAIN' as const },
  ];
}
