// The shop's day and the buyer's, where one of them begins or ends before the other.
import { describe, expect, test } from 'vitest';
import { buyerDay, inBuyersZone, shopDay } from '../../../lib/facts/shop-time';

// The shop's 23 November begins at 08:00 UTC, its 23 July at 07:00 UTC.
describe('a day of the shop is, for the buyer', () => {
  test.each([
    ['America/Los_Angeles', '2026-11-23', '2026-11-23'],
    // 22:00 the evening before.
    ['Pacific/Honolulu', '2026-11-23', '2026-11-22'],
    // 23:00 the evening before.
    ['America/Anchorage', '2026-11-23', '2026-11-22'],
    // The same hour in winter, an hour behind in summer.
    ['Pacific/Pitcairn', '2026-11-23', '2026-11-23'],
    ['Pacific/Pitcairn', '2026-07-23', '2026-07-22'],
    ['America/Phoenix', '2026-07-23', '2026-07-23'],
    // Never later than the shop's own.
    ['America/New_York', '2026-11-23', '2026-11-23'],
    ['Europe/Moscow', '2026-11-23', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-11-23', '2026-11-23'],
    // The day on which the shop's clocks go back begins in summer time, as the one on which they go forward does in winter time.
    ['America/Phoenix', '2026-11-01', '2026-11-01'],
    ['Pacific/Pitcairn', '2026-11-01', '2026-10-31'],
    ['Pacific/Pitcairn', '2026-03-08', '2026-03-08'],
    ['Pacific/Honolulu', '2027-01-01', '2026-12-31'],
    [undefined, '2026-11-23', '2026-11-23'],
  ])('in %s: %s is %s', (zone, day, own) => {
    expect(buyerDay(day, zone)).toBe(own);
    expect(inBuyersZone(day, zone)).toStrictEqual(own === day ? { on: day } : { on: own, shopDay: day });
  });
});

describe('when a day of the buyer begins, the shop has', () => {
  test.each([
    ['America/Los_Angeles', '2026-11-23', '2026-11-23'],
    // 13:00, 07:00, 02:00 and 21:00 of the day before.
    ['Europe/Moscow', '2026-11-23', '2026-11-22'],
    ['Asia/Tokyo', '2026-11-23', '2026-11-22'],
    ['Pacific/Kiritimati', '2026-11-23', '2026-11-22'],
    ['America/New_York', '2026-11-23', '2026-11-22'],
    // 02:00 and 04:00 of the same.
    ['Pacific/Honolulu', '2026-11-23', '2026-11-23'],
    ['Etc/GMT+12', '2026-11-23', '2026-11-23'],
    // An hour ahead in winter, none in summer.
    ['America/Phoenix', '2026-11-23', '2026-11-22'],
    ['America/Phoenix', '2026-07-23', '2026-07-23'],
    // Its clocks go forward at midnight: the day has no 00:00.
    ['Africa/Cairo', '2026-04-24', '2026-04-23'],
    ['Europe/Moscow', '2027-01-01', '2026-12-31'],
    [undefined, '2026-11-23', '2026-11-23'],
  ])('in %s, %s: %s', (zone, day, shops) => {
    expect(shopDay(day, zone)).toBe(shops);
  });
});
