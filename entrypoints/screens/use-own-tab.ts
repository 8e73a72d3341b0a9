// The tab that the claims page itself stands in. What it shows is noted there, so that the side panel beside it shows the same.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { changeTab } from '../../lib/store/tab-state';

export function useOwnTab(claimId: string): { tabId: number; windowId: number } | null {
  const [tab, setTab] = useState<{ tabId: number; windowId: number } | null>(null);
  useEffect(() => {
    void browser.tabs.getCurrent().then((own) => {
      if (own?.id !== undefined) setTab({ tabId: own.id, windowId: own.windowId });
    });
  }, []);
  useEffect(() => {
    if (tab !== null) void changeTab(tab.tabId, { claimId });
  }, [tab, claimId]);
  return tab;
}
