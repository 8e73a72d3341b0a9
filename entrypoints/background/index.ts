// The worker. Every listener is registered in the first turn: it may have been started only to hear one of them.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetTab } from '../../lib/store/tab-state';
import { capture } from './capture';
import { readCarriers } from './carriers';
import { createMenu, MENU_ID } from './menu';
import { onMessage } from './messages';
import { onAlarm, refreshBadge, scheduleSweep } from './sweep';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onInstalled.addListener(() => {
    void createMenu();
    void scheduleSweep();
    void readCarriers();
  });
  browser.runtime.onStartup.addListener(() => {
    void createMenu();
    void scheduleSweep();
    void refreshBadge();
    void readCarriers();
  });
  // Whatever leave the buyer gives or takes back, here or in the browser's own settings.
  browser.permissions.onAdded.addListener(() => void readCarriers());
  browser.permissions.onRemoved.addListener(() => void readCarriers());
  browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'capture-evidence') captureTab(tab?.id, 'shortcut', tab?.url);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ID) captureTab(tab?.id, 'menu', info.pageUrl);
  });
  // The interface to notifications is there only once the buyer allowed them.
  browser.notifications?.onClicked.addListener(() => {
    void browser.tabs.create({ url: browser.runtime.getURL('/claims.html') });
  });
});

function captureTab(tabId: number | undefined, trigger: 'shortcut' | 'menu', url: string | undefined): void {
  if (tabId === undefined) return;
  void capture({ tabId, trigger, claimId: null, orderId: null, url: url ?? null });
}
