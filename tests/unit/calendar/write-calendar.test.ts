// The calendar file, read back by ical.js (Thunderbird's reader) and held against RFC 5545 line by line.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarDate, findCancelled, writeCalendar } from '../../../lib/calendar/write-calendar';
import { addDays } from '../../../lib/model/day';

const AT = new Date('2026-11-23T11:02:05.123Z');
const date = (part: Partial<CalendarDate> = {}): CalendarDate => ({
  uid: '8190000000014242-dispute-closes@redress.invalid',
  on: '2026-12-15',
  summary: 'Dispute closes: cable',
  description: 'After it the shop may take no dispute.',
  remindDays: [7, 1, 0],
  ...part,
});

/** The events of a file as a calendar program reads them. */
function read(text: string): ICAL.Event[] {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** What a program holds after it imported files one after another: one event of an id, the highest number wins. */
function importAll(...files: string[]): Map<string, ICAL.Event> {
  const held = new Map<string, ICAL.Event>();
  for (const event of files.flatMap(read)) {
    const known = held.get(event.uid);
    if (known === undefined || event.sequence >= known.sequence) held.set(event.uid, event);
  }
  return held;
}

describe('one date', () => {
  const [event] = read(writeCalendar([date()], AT));

  test('is a whole day that blocks no time', () => {
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2026-12-15');
    expect(event?.endDate.toString()).toBe('2026-12-16');
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('reminds at nine in the morning, so many days before', () => {
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    const start = ICAL.Time.fromString('2026-12-15T00:00:00', undefined as never);
    expect(
      alarms.map((alarm) => {
        const at = start.clone();
        at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
        return at.toString();
      }),
    ).toEqual(['2026-12-08T09:00:00', '2026-12-14T09:00:00', '2026-12-15T09:00:00']);
  });

  test('says what it is and what happens then', () => {
    expect(event?.summary).toBe('Dispute closes: cable');
    expect(event?.description).toBe('After it the shop may take no dispute.');
  });
});

describe('a second import', () => {
  const later = new Date(AT.getTime() + 86_400_000);

  test('of the same file doubles nothing', () => {
    const file = writeCalendar([date(), date({ uid: 'other@redress.invalid' })], AT);
    expect(importAll(file, file).size).toBe(2);
  });

  test('of a later file moves the date', () => {
    const held = importAll(writeCalendar([date()], AT), writeCalendar([date({ on: '2026-12-20' })], later));
    expect(held.size).toBe(1);
    expect([...held.values()][0]?.startDate.toString()).toBe('2026-12-20');
  });

  test('of an older file moves it back to nothing', () => {
    const held = importAll(writeCalendar([date({ on: '2026-12-20' })], later), writeCalendar([date()], AT));
    expect([...held.values()][0]?.startDate.toString()).toBe('2026-12-20');
  });
});

describe('a date that holds no more', () => {
  const later = new Date(AT.getTime() + 86_400_000);
  const told = { uid: date().uid, orderId: '8190000000014242', on: '2026-12-15', summary: 'Dispute closes' };

  test('is cancelled under the id that the calendar knows, by a later number, and reminds no more', () => {
    const held = importAll(
      writeCalendar([date()], AT),
      writeCalendar([date({ isCancelled: true, remindDays: [7] })], later),
    );
    expect(held.size).toBe(1);
    const [event] = [...held.values()];
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event?.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  test('that holds again is confirmed again', () => {
    const held = importAll(writeCalendar([date({ isCancelled: true })], AT), writeCalendar([date()], later));
    expect([...held.values()][0]?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  test.each<[string, Parameters<typeof findCancelled>, number]>([
    ['was told and is gone', [[told], [], [told.orderId], '2026-11-23'], 1],
    ['only moved', [[told], [date({ on: '2026-12-01' })], [told.orderId], '2026-11-23'], 0],
    ['is of an order that this file is not about', [[told], [], ['8190000000024243'], '2026-11-23'], 0],
    ['has passed', [[told], [], [told.orderId], '2026-12-16'], 0],
    ['is today', [[told], [], [told.orderId], '2026-12-15'], 1],
  ])('%s', (_, given, count) => {
    expect(findCancelled(...given)).toHaveLength(count);
  });
});

describe('RFC 5545', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'aя語🙂é,;:\\"\n\r\t\u0007\u2028 =', 'عربي'),
    maxLength: 300,
  });
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2026-01-01', days));

  test('no line is longer than 75 octets, each ends in CRLF, and a reader gets the words back', () => {
    fc.assert(
      fc.property(text, text, day, (summary, description, on) => {
        const file = writeCalendar([date({ summary, description, on })], AT);
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
        const kept = (words: string) => words.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '');
        const [event] = read(file);
        expect(event?.summary).toBe(kept(summary));
        expect(event?.description).toBe(kept(description));
        expect(event?.startDate.toString()).toBe(on);
      }),
    );
  });

  test('has what a calendar and an event must have, once each', () => {
    const file = writeCalendar([date()], AT);
    for (const name of ['VERSION', 'PRODID', 'UID', 'DTSTAMP', 'SEQUENCE', 'DTSTART;VALUE=DATE'])
      expect(file.split(`\r\n${name}:`)).toHaveLength(2);
    expect(file).toContain('\r\nDTSTAMP:20261123T110205Z\r\n');
    expect(file.match(/^BEGIN:/gm)?.length).toBe(file.match(/^END:/gm)?.length);
  });

  test('a clock before our time gives the lowest number and no invalid one', () => {
    expect(writeCalendar([date()], new Date(0))).toContain('\r\nSEQUENCE:0\r\n');
  });

  test('no dates are still a calendar', () => {
    expect(read(writeCalendar([], AT))).toEqual([]);
  });
});
