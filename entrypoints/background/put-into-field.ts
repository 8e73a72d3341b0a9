// Hands a text to the page in a tab, for the field that the buyer focused there last. The buyer alone sends it.
import { browser } from 'wxt/browser';
import { FieldAnswer, type ScreenRequest, type WorkerRequest } from '../../lib/messages';
import { changeTab } from '../../lib/store/tab-state';

type Request = Extract<ScreenRequest, { kind: 'put-into-field' }>;

export async function putIntoField({ tabId, text, replace }: Request): Promise<FieldAnswer> {
  const request: WorkerRequest = { kind: 'put-into-field', text, replace };
  // Only a page of the shop has a script of ours, and only its first frame is asked: any other tab refuses.
  const said = await browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => null);
  const answer = FieldAnswer.safeParse(said).data ?? 'no-field';
  if (answer === 'no-field') await changeTab(tabId, { field: null });
  return answer;
}
