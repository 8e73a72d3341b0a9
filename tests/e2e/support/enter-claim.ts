// A claim about an order entered by hand: the shortest way to one, for tests that are about what comes after.
import type { Reason } from '../../../lib/model/claim';
import type { TestBrowser } from './launch';

export const ORDER_ID = '8190000000014242';

/** What an extension page sees of the browser, as far as it is used here. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; error?: string; value: never }> };
};

/** Sends what a screen would send, and gives the worker's answer. */
export async function ask<Value>({ desk }: TestBrowser, request: object): Promise<Value> {
  const answer = await desk.evaluate((message) => chrome.runtime.sendMessage(message), request);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

/** Enters an order and opens its claim for a reason; gives the claim's id. */
export async function enterClaim(browser: TestBrowser, reason: Reason = 'damaged'): Promise<string> {
  const order = {
    id: ORDER_ID,
    storeName: 'Bright Store',
    title: 'Desk lamp',
    total: { amount: '26.70', currency: 'USD' },
    placedOn: '2026-09-15',
    promisedBy: '2026-10-01',
  };
  const { claimId } = await ask<{ claimId: string }>(browser, { kind: 'enter-order', order });
  await ask(browser, { kind: 'pick-reason', claimId, reason });
  return claimId;
}
