// Writes an answer down to be passed on: without what is private, and within the limit of length.
import { PRIVATE } from './calls';
import { endedElsewhere } from './elsewhere';
import type { Kept } from './kept';
import { LONGEST, TOO_LONG, UNREADABLE } from './message';

/**
 * A value as JSON, or the word that says why not. A `toJSON` of the page is not asked. Of a parcel that ended elsewhere than
 * its receiver lives, the event that says so keeps its place as `elsewhere`, or only that it does as `elsewhereCity`.
 */
export function writeValue(kept: Kept, value: unknown): string {
  let length = 0;
  let elsewhere: ReturnType<typeof endedElsewhere> = null;
  const receiver = kept.own(kept.own(kept.own(value, 'data'), 'module'), 'logisticsReceiverInfo');
  const isPrivate: Record<string, boolean> = kept.bare({});
  const copy = (from: unknown): unknown => {
    length += typeof from === 'string' ? from.length : 1;
    if (length > LONGEST) throw TOO_LONG;
    if (typeof from !== 'object' || from === null) return from;
    const to: object = kept.bare(kept.isArray(from) ? [] : {});
    const keys = kept.ownKeys(from);
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index];
      if (typeof key !== 'string') continue;
      if (key === 'detailList') elsewhere = endedElsewhere(kept, kept.own(from, key), receiver);
      isPrivate[key] ??= kept.match(PRIVATE, key) !== null;
      if (!isPrivate[key]) kept.put(to, key, copy(kept.get(from, key)));
    }
    if (from === elsewhere?.event) kept.put(to, elsewhere.key, elsewhere.tell);
    return to;
  };
  try {
    return kept.stringify(copy(value)) ?? UNREADABLE;
  } catch {
    return length > LONGEST ? TOO_LONG : UNREADABLE;
  }
}

/** A value as JSON with all that is in it, in the fastest way: to be cleaned by `writeText` later. */
export function writeWhole(kept: Kept, value: unknown): string {
  try {
    return kept.stringify(value) ?? UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

/** The same as `writeValue` for JSON or JSONP text: what stands between the outermost braces. */
export function writeText(kept: Kept, text: string): string {
  if (text.length > LONGEST) return TOO_LONG;
  try {
    const end = kept.lastIndexOf(text, '}') + 1;
    return writeValue(kept, kept.parse(kept.slice(text, kept.indexOf(text, '{'), end)));
  } catch {
    return UNREADABLE;
  }
}
