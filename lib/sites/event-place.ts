// The town in brackets that Cainiao puts before a statement: `[Some Town] Departed from sorting center`.

/** The town, or null: abbreviations, hubs with a number and the carrier's own name are no town, and a bracket alone says nothing. */
export function placeOf(text: string, carrier: string | null): string | null {
  const place = /^\s*[[【]([^[\]【】]{2,60})[\]】]\s*[-–]?\s*\S/u.exec(text)?.[1]?.trim() ?? '';
  const isName = /^[\p{L}][\p{L}\p{M}'’., -]+$/u.test(place) && /\p{Ll}|\p{Lo}|.{5}/u.test(place);
  const isCode = /^\p{Lu}\p{L}{0,2}$/u.test(place) || /^[A-Z]{2,4}$/.test(place);
  if (!isName || isCode || place.toLowerCase() === carrier?.toLowerCase()) return null;
  return place;
}
