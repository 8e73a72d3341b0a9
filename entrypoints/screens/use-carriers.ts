// Whose tracking pages may be read, wired to the settings and to the browser's own leave.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CarrierSite } from '../../lib/model/settings';
import { send } from '../../lib/send';
import { CARRIER_MATCHES } from '../../lib/sites/matches';
import { readSettings } from '../../lib/store/settings';
import { database } from './database';
import { useLive } from './use-live';

const originsOf = (site: CarrierSite) => ({ origins: [...CARRIER_MATCHES[site]] });

export interface Carriers {
  /** Wanted by the buyer and allowed by the browser. */
  allowed: CarrierSite[];
  /** To be called in the very turn of a click: any wait before it spends the right to ask. */
  change: (site: CarrierSite, isWanted: boolean) => void;
}

export function useCarriers(): Carriers {
  const { value: settings } = useLive(() => readSettings(database), []);
  const [permitted, setPermitted] = useState<CarrierSite[]>([]);
  const wanted = settings?.carriers ?? [];

  useEffect(() => {
    const look = async () => {
      const answers = await Promise.all(
        CarrierSite.options.map((site) => browser.permissions.contains(originsOf(site))),
      );
      setPermitted(CarrierSite.options.filter((_, index) => answers[index]));
    };
    const again = () => void look();
    again();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, []);

  return {
    allowed: wanted.filter((site) => permitted.includes(site)),
    change(site, isWanted) {
      const others = wanted.filter((each) => each !== site);
      if (isWanted) void browser.permissions.request(originsOf(site)).catch(() => false);
      // The wish is stored at once: the popup may be gone before the browser's question is answered.
      void send({
        kind: 'change-settings',
        change: { carriers: isWanted ? [...others, site] : others },
      });
      if (!isWanted) void browser.permissions.remove(originsOf(site)).catch(() => false);
    },
  };
}
