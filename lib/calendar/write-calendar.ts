// Dates as a calendar file (RFC 5545): whole days, ids that stay the same, so that a second import moves a date and doubles none.
import { addDays, type Day } from '../model/day';
import type { ToldDate } from '../model/told-date';

export interface CalendarDate {
  /** The same for the same date of the same order, however often it moves. */
  uid: string;
  on: Day;
  summary: string;
  description: string;
  /** Whole days before at which the program reminds, at nine in the morning. */
  remindDays: readonly number[];
  /** Of a date that an earlier file held and that holds no more: the program takes it out or strikes it through, and reminds no longer. */
  isCancelled?: boolean;
}

/** What files told of these orders, is still to come, and holds no more. A date that moved keeps its id and is not among them. */
export function findCancelled(
  told: readonly ToldDate[],
  now: readonly Pick<CalendarDate, 'uid'>[],
  orderIds: readonly string[],
  today: Day,
): ToldDate[] {
  const held = new Set(now.map(({ uid }) => uid));
  return told.filter(({ uid, orderId, on }) => on >= today && orderIds.includes(orderId) && !held.has(uid));
}

const BREAK = '\r\n';
const LINE_OCTETS = 75;
/** Later files carry higher numbers, which is what makes a program take over a moved date. Seconds since this day fit the format until 2094. */
const SEQUENCE_EPOCH_MS = Date.UTC(2026, 0, 1);

/** The file's text, with the line ends that RFC 5545 asks for. @param writtenAt also numbers this state of the dates. */
export function writeCalendar(dates: readonly CalendarDate[], writtenAt: Date): string {
  const sequence = Math.max(0, Math.floor((writtenAt.getTime() - SEQUENCE_EPOCH_MS) / 1000));
  const stamp = writtenAt.toISOString().replace(/\.\d+|[-:]/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Redress//Dates of claims//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...dates.flatMap((date) => writeEvent(date, stamp, sequence)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => fold(line) + BREAK).join('');
}

function writeEvent(date: CalendarDate, stamp: string, sequence: number): string[] {
  const { uid, on, summary, description, remindDays, isCancelled = false } = date;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${plain(on)}`,
    // The end is the first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${plain(addDays(on, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...[...new Set(isCancelled ? [] : remindDays)].flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${triggerOf(days)}`,
      `DESCRIPTION:${escapeText(summary)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function plain(day: Day): string {
  return day.replaceAll('-', '');
}

/** Nine in the morning, so many days before the day begins. */
function triggerOf(days: number): string {
  if (days <= 0) return 'PT9H';
  return days === 1 ? '-PT15H' : `-P${days - 1}DT15H`;
}

/** RFC 5545, 3.3.11; control characters are not allowed and say nothing. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** RFC 5545, 3.1: no line is longer than 75 octets; no character is cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += `${BREAK} `;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
