// Turns the text of an answer into a value that can be looked into safely: hostile until proven harmless.

/** Longer answers are refused before anything is done with them. */
export const LONGEST_PAYLOAD = 5_000_000;

/** The deepest answer on record is 12 levels deep. */
const DEEPEST = 64;

/** Names through which a copy of the value could change every object of the program. */
const POISONED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * JSON or JSONP text as a value without prototype-polluting keys; null when it is longer than 5 MB (in UTF-16 units),
 * nested deeper than 64 levels or neither of the two. Never throws.
 */
export function parsePayload(text: string): unknown | null {
  if (text.length > LONGEST_PAYLOAD) return null;
  try {
    const value: unknown = JSON.parse(withoutCallback(text.replace(/^\uFEFF/, '')));
    return isShallow(value, DEEPEST) ? value : null;
  } catch {
    return null;
  }
}

/** The argument of `mtopjsonp1(…)`; other text as it is. */
function withoutCallback(text: string): string {
  const open = text.indexOf('(');
  const name = open < 0 || open > 200 ? '' : text.slice(0, open);
  if (!/^\s*(?:\/\*\*\/)?[\s;]*[\w$.]+\s*(?:&&\s*[\w$.]+\s*)?$/.test(name)) return text;
  return text.slice(open + 1, text.lastIndexOf(')'));
}

/** True when nothing lies deeper than `levels`; takes poisoned keys out on the way. */
function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  if (Array.isArray(value)) return value.every((one) => isShallow(one, levels - 1));
  for (const [key, one] of Object.entries(value)) {
    if (POISONED.has(key)) Reflect.deleteProperty(value, key);
    else if (!isShallow(one, levels - 1)) return false;
  }
  return true;
}
