// Reads the time of day and the zone of a tracking event, exactly as printed.

const CLOCK = /(?<![\d:.])(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?![\d:])(.{0,60})/;
const BEFORE = /(?:^|[^\p{L}])(오전|上午|午前|am|a\.m\.)? ?(오후|下午|午後|pm|p\.m\.)? ?$/iu;
const AFTER = /^ ?(?:([ap])\.? ?m\b\.?)?[ ,]{0,2}(.*)$/i;
const ZONE = /^\(?((?:GMT|UTC)(?: ?[+-]\d{1,2}(?::?\d{2})?)?|[A-Z]{2,5}|[+-]\d{2}:?\d{2}|Z)\)?$/;

/**
 * `HH:MM` and the zone as printed. Null when there is no time, when it is no time of day, or when words that nobody
 * described follow it: they could mean the afternoon.
 */
export function readClock(text: string): { time: string; zone: string | null } | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [, hours = '', minutes = '', tail = ''] = match;
  const before = BEFORE.exec(text.slice(0, match.index).replace(/\d日?$/, ''));
  const after = AFTER.exec(tail.trim());
  const rest = after?.[2]?.trim() ?? '';
  const zone = ZONE.exec(rest);
  if (rest !== '' && zone === null) return null;
  const half = (
    after?.[1] ?? (before?.[2] !== undefined ? 'p' : before?.[1] !== undefined ? 'a' : '')
  ).toLowerCase();
  let hour = Number(hours);
  if (half !== '' && (hour < 1 || hour > 12)) return null;
  if (half === 'p') hour = (hour % 12) + 12;
  if (half === 'a') hour %= 12;
  if (hour > 23 || Number(minutes) > 59) return null;
  return { time: `${String(hour).padStart(2, '0')}:${minutes}`, zone: zone?.[1] ?? null };
}
