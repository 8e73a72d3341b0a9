// The sweep as it is wired: what the browser is told, how often, and what happens when it fails in the middle.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newClaim } from '../../../lib/claims/new-claim';
import { emptyOrder } from '../../../lib/model/empty-order';

const browser = vi.hoisted(() => ({
  alarms: { get: vi.fn(), create: vi.fn() },
  action: { setBadgeBackgroundColor: vi.fn(), setBadgeText: vi.fn() },
  notifications: { create: vi.fn() },
  permissions: { contains: vi.fn() },
  runtime: { getURL: (path: string) => path },
  i18n: { getUILanguage: () => 'en' },
}));
vi.mock('wxt/browser', () => ({ browser }));

const { database } = await import('../../../entrypoints/background/database');
const { onAlarm, refreshBadge, remind, scheduleSweep } = await import(
  '../../../entrypoints/background/sweep'
);
const { changeSettings } = await import('../../../lib/store/settings');

const ID = '8190000000014242';

/** A claim whose refund date is so many days ahead of the present day. */
async function claimDue(now: string, refundBy: string): Promise<void> {
  vi.setSystemTime(new Date(`${now}T09:00:00`));
  await database.orders.put({
    id: ID,
    order: { ...emptyOrder(ID), placedOn: '2026-10-01', status: 'shipped', refundBy },
    shipments: [],
    misses: [],
    sources: {},
    site: null,
    firstSeenAt: now,
    lastSeenAt: now,
  });
  await database.claims.put(newClaim('claim', ID, [], '2026-11-01'));
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.clearAllMocks();
  browser.permissions.contains.mockResolvedValue(true);
  browser.notifications.create.mockResolvedValue('');
  await Promise.all(database.tables.map((table) => table.clear()));
  await changeSettings(database, { notifications: true });
});
afterEach(() => vi.useRealTimers());

describe('a reminder', () => {
  test('is shown once, however often the alarm comes and two looks meet', async () => {
    await claimDue('2026-11-23', '2026-11-28');
    await Promise.all([onAlarm({ name: 'sweep' }), remind(), remind()]);
    await remind();
    expect(browser.notifications.create).toHaveBeenCalledOnce();
    const [key, note] = browser.notifications.create.mock.calls[0]!;
    expect(key).toBe(`${ID} refund-by 2026-11-28`);
    expect(note).toMatchObject({ title: "5 days until the shop's refund date" });
  });

  test('that the browser did not show comes with the next look', async () => {
    await claimDue('2026-11-23', '2026-11-28');
    browser.notifications.create.mockRejectedValueOnce(new Error('the worker was stopped'));
    await remind().catch(() => undefined);
    await remind();
    await remind();
    expect(browser.notifications.create).toHaveBeenCalledTimes(2);
  });

  test('takes the place of the earlier one about the same date', async () => {
    await claimDue('2026-11-20', '2026-11-28');
    await remind();
    vi.setSystemTime(new Date('2026-11-26T09:00:00'));
    await remind();
    expect(browser.notifications.create.mock.calls.map(([key]) => key)).toEqual(
      Array(2).fill(`${ID} refund-by 2026-11-28`),
    );
  });

  test('is not shown without the setting or the browser’s leave', async () => {
    await claimDue('2026-11-23', '2026-11-28');
    browser.permissions.contains.mockResolvedValue(false);
    await remind();
    browser.permissions.contains.mockResolvedValue(true);
    await changeSettings(database, { notifications: false });
    await remind();
    expect(browser.notifications.create).not.toHaveBeenCalled();
  });

  test('comes at the distances that the buyer chose and no other', async () => {
    await changeSettings(database, { remindDays: [3] });
    await claimDue('2026-11-23', '2026-11-28');
    await remind();
    expect(browser.notifications.create).not.toHaveBeenCalled();
    vi.setSystemTime(new Date('2026-11-25T09:00:00'));
    await remind();
    expect(browser.notifications.create).toHaveBeenCalledOnce();
  });
});

describe('the badge', () => {
  test.each([
    ['2026-12-04', '', 'far off'],
    ['2026-11-30', '#7a4b00', 'a week away'],
    ['2026-11-25', '#a3161b', 'two days away'],
  ])('for a claim whose date is %s', async (refundBy, color) => {
    await claimDue('2026-11-23', refundBy);
    await refreshBadge();
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: color === '' ? '' : '1' });
    if (color !== '') expect(browser.action.setBadgeBackgroundColor).toHaveBeenLastCalledWith({ color });
  });
});

describe('the alarm', () => {
  test('is left alone while it is near, and made anew when it is missing or a clock jump put it far ahead', async () => {
    vi.setSystemTime(new Date('2026-11-23T09:00:00Z'));
    const at = (hours: number) => ({ scheduledTime: Date.parse('2026-11-23T09:00:00Z') + hours * 3_600_000 });
    browser.alarms.get.mockResolvedValueOnce(at(3));
    await scheduleSweep();
    expect(browser.alarms.create).not.toHaveBeenCalled();
    for (const alarm of [undefined, at(24 * 365)]) {
      browser.alarms.get.mockResolvedValueOnce(alarm);
      await scheduleSweep();
    }
    expect(browser.alarms.create).toHaveBeenCalledTimes(2);
  });
});
