// Which claim the popup and the side panel show: that of the tab in front, until the buyer chooses another.
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { startScreen } from '../../lib/claims/start-screen';
import { readTab, type TabState } from '../../lib/store/tab-state';
import { database } from './database';
import { useLive } from './use-live';

export interface FrontTab {
  tabId: number;
  windowId: number;
  /** As the browser tells it where the buyer pressed for it, else as a script of ours told. */
  url: string;
  state: TabState;
}

export interface ClaimAtHand {
  /** Null until the browser told. */
  tab: FrontTab | null;
  claimId: string | null;
  /** The order that the page in front is about, when it has no claim. */
  orderId: string | null;
  /** Null goes to what needs attention. */
  choose: (claimId: string | null) => void;
}

export function useClaimAtHand(): ClaimAtHand {
  const tab = useFrontTab();
  const [claimId, choose] = useState<string | null>(null);
  const [orderId, setOrderId] = useState<string | null>(null);
  const { value: claims } = useLive(() => database.claims.toArray(), []);
  const isKnown = tab !== null && claims !== undefined;
  const sign = JSON.stringify([tab, claims?.map(({ id }) => id)]);
  const leftFor = useRef<{ place: string; orderId: string | null }>({ place: '', orderId: null });
  useEffect(() => {
    if (!isKnown) return;
    const { orderIds, claimId: tabClaimId } = tab.state;
    const start = startScreen({ orderIds, tabClaimId, claims });
    setOrderId(start.kind === 'attention' ? start.orderId : null);
    // A page about nothing of the shop takes no claim away: the buyer may be writing to the bank. A page about another
    // order does: its form must not be filled from this claim. It does so once: over that page the buyer may choose another
    // claim from the list, which is no slip.
    const place = JSON.stringify([tab.tabId, tab.url]);
    if (leftFor.current.place !== place) leftFor.current = { place, orderId: null };
    if (start.kind === 'claim') choose(start.claimId);
    else if (start.orderId !== null && start.orderId !== leftFor.current.orderId) {
      leftFor.current.orderId = start.orderId;
      choose(null);
    }
  }, [sign]);
  return { tab, claimId, orderId, choose };
}

function useFrontTab(): FrontTab | null {
  const [tab, setTab] = useState<FrontTab | null>(null);
  useEffect(() => {
    const look = async () => {
      const [front] = await browser.tabs.query({ active: true, currentWindow: true });
      if (front?.id === undefined) return;
      const state = await readTab(front.id);
      setTab({ tabId: front.id, windowId: front.windowId, url: front.url ?? state.url, state });
    };
    const follow = () => void look();
    follow();
    browser.tabs.onActivated.addListener(follow);
    browser.storage.session.onChanged.addListener(follow);
    return () => {
      browser.tabs.onActivated.removeListener(follow);
      browser.storage.session.onChanged.removeListener(follow);
    };
  }, []);
  return tab;
}
