// The worker. Every listener is registered in the first turn: it may have been started only to hear one of them.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { CaptureArea } from '../../lib/model/evidence';
import { readSettings } from '../../lib/store/settings';
import { forgetTab } from '../../lib/store/tab-state';
import { capture } from './capture';
import { readCarriers } from './carriers';
import { database } from './database';
import { areaOf, createMenu } from './menu';
import { onMessage } from './messages';
import { onAlarm, refreshBadge, remind, scheduleSweep } from './sweep';
import { welcome } from './welcome';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenu();
    void scheduleSweep();
    void readCarriers();
    void welcome(reason);
  });
  browser.runtime.onStartup.addListener(() => {
    void createMenu();
    void scheduleSweep();
    void refreshBadge();
    void remind();
    void readCarriers();
  });
  // Whatever leave the buyer gives or takes back, here or in the browser's own settings.
  browser.permissions.onAdded.addListener(() => void readCarriers());
  browser.permissions.onRemoved.addListener(() => void readCarriers());
  browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  // Firefox for Android has no keys and no menus.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'capture-evidence') void captureByShortcut(tab?.id, tab?.url);
  });
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    const area = areaOf(info.menuItemId);
    if (area !== null) captureTab(tab?.id, area, 'menu', info.pageUrl);
  });
  // The interface to notifications is there only once the buyer allowed them.
  browser.notifications?.onClicked.addListener(() => {
    void browser.tabs.create({ url: browser.runtime.getURL('/claims.html') });
  });
});

async function captureByShortcut(tabId: number | undefined, url: string | undefined): Promise<void> {
  const { captureArea } = await readSettings(database);
  captureTab(tabId, captureArea, 'shortcut', url);
}

function captureTab(
  tabId: number | undefined,
  area: CaptureArea,
  trigger: 'shortcut' | 'menu',
  url: string | undefined,
): void {
  if (tabId === undefined) return;
  void capture({ tabId, area, trigger, claimId: null, orderId: null, url: url ?? null });
}
