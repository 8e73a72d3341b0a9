// Walks a field's selectors and says either its value or why there is none. The shared runner of all layouts.
import type { Miss } from '../model/reading';
import { textOf } from './element-text';
import type { Place } from './layout';
import { cleanText } from './text/clean';

/** A value, or the reason why it is missing with what the page printed. */
export type Found<Value> =
  | { value: Value; why: null }
  | { value: null; why: Miss['why']; raw: string | null };

/**
 * The fact at `place` within `scope`. Elements that disagree are a conflict and yield nothing, unless the place takes
 * the first or the earliest. `read` gives null for what it cannot read, undefined for what is another fact.
 */
export function findField<Value>(
  scope: ParentNode,
  place: Place,
  read: (element: Element) => Value | null | undefined,
): Found<Value> {
  let unread: string | null = null;
  for (const selector of place.at) {
    const values: Value[] = [];
    for (const element of scope.querySelectorAll(selector)) {
      const value = read(element);
      if (value === undefined) continue;
      if (value === null) unread ??= textOf(element) || null;
      else if (place.pick === 'first') return { value, why: null };
      else values.push(value);
    }
    const found = agree(values, place.pick === 'earliest');
    if (found !== null) return found;
  }
  return { value: null, why: unread === null ? 'not-found' : 'unreadable', raw: unread };
}

function agree<Value>(values: readonly Value[], takesEarliest: boolean): Found<Value> | null {
  const byText = new Map(values.map((value) => [printed(value), value]));
  const texts = [...byText.keys()].sort();
  const value = byText.get(texts[0] ?? '');
  if (value === undefined) return null;
  if (byText.size === 1 || takesEarliest) return { value, why: null };
  return { value: null, why: 'conflict', raw: texts.join(' / ') };
}

function printed(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A miss as the model wants it: what the page printed, made safe and cut to 200 characters. */
export function makeMiss(orderId: string | null, field: string, why: Miss['why'], raw: string | null): Miss {
  return { orderId, field, why, raw: raw === null ? null : cleanText(raw).slice(0, 200) };
}

/** The value, or null with a miss noted: always for what was there and unreadable, for what was absent only if expected. */
export function take<Value>(
  found: Found<Value>,
  place: Place,
  note: (why: Miss['why'], raw: string | null) => void,
): Value | null {
  if (found.why === null) return found.value;
  if (found.why !== 'not-found' || place.isExpected === true) note(found.why, found.raw);
  return null;
}
