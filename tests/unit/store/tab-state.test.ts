// What is remembered of a tab while its pages change.
import { beforeEach, describe, expect, test, vi } from 'vitest';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
        remove: async (key: string) => session.delete(key),
      },
    },
  },
}));

const { changeTab, forgetTab, openTab, readTab } = await import('../../../lib/store/tab-state');

const FORM = 'https://www.aliexpress.com/dispute?id=1';
const LIST = 'https://www.aliexpress.com/p/order/index.html';
const NOTHING = { url: '', orderIds: [], claimId: null, field: null };

beforeEach(() => session.clear());

describe('a tab', () => {
  test('of which nothing was noted has nothing, and what is noted of another does not reach it', async () => {
    await changeTab(1, { url: FORM, claimId: 'c1' });
    expect(await readTab(2)).toEqual(NOTHING);
    expect(await readTab(1)).toEqual({ ...NOTHING, url: FORM, claimId: 'c1' });
  });

  test('with another page forgets the orders and the text field of the one before, and keeps the claim', async () => {
    await changeTab(1, { url: FORM, orderIds: ['8190000000014242'], claimId: 'c1', field: { limit: 500 } });
    await openTab(1, LIST);
    expect(await readTab(1)).toEqual({ url: LIST, orderIds: [], claimId: 'c1', field: null });
  });

  test('whose page tells of itself again keeps the text field: the buyer may stand in it', async () => {
    await changeTab(1, { url: FORM, orderIds: ['8190000000014242'], claimId: 'c1', field: { limit: 500 } });
    await openTab(1, FORM);
    expect(await readTab(1)).toEqual({ url: FORM, orderIds: [], claimId: 'c1', field: { limit: 500 } });
  });

  test('that was closed is forgotten', async () => {
    await changeTab(1, { url: FORM, claimId: 'c1' });
    await forgetTab(1);
    expect(await readTab(1)).toEqual(NOTHING);
  });
});
