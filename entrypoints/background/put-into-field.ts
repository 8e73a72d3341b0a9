// Hands a text to the page in a tab, for the field that the buyer focused there last. The buyer alone sends it.
import { browser } from 'wxt/browser';
import { FieldAnswer, type WorkerRequest } from '../../lib/messages';
import type { ScreenRequest } from '../../lib/model/screen-request';
import { readShopUrl } from '../../lib/sites/shop-address';
import { changeTab, readTab } from '../../lib/store/tab-state';

type Request = Extract<ScreenRequest, { kind: 'put-into-field' }>;

export async function putIntoField({ tabId, text, replace }: Request): Promise<FieldAnswer> {
  // A carrier's page may have a script of ours too: what is written to the shop is not for it.
  if (readShopUrl((await readTab(tabId)).url).site === null) return 'no-field';
  const request: WorkerRequest = { kind: 'put-into-field', text, replace };
  // Only the page's first frame is asked; a tab without a script of ours refuses.
  const said = await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => null);
  const answer = FieldAnswer.safeParse(said).data ?? 'no-field';
  if (answer === 'no-field') await changeTab(tabId, { field: null });
  return answer;
}
