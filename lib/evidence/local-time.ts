// The time of a capture as a person on the spot would read it, with its offset, so that both wall time and UTC are in it.

/**
 * RFC 3339 with seconds and the offset of the given zone: `2026-11-23T14:02:05+03:00`.
 * @param timeZone IANA name; an unknown one throws RangeError (Intl's own).
 */
export function localTime(instant: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  });
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const offset = part.timeZoneName?.replace('GMT', '') || '+00:00';
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}${offset}`;
}
