// The language of a tag without its region, in today's code.

/** Codes that the shop still writes in the manner of old Java (facts: com 1.2). */
export const OLD_CODES: ReadonlyMap<string, string> = new Map([
  ['iw', 'he'],
  ['in', 'id'],
  ['ji', 'yi'],
]);

/** The primary subtag of a BCP 47 tag or of the shop's own `pt_BR`, in today's code; null stays null. */
export function primaryLanguage(language: string | null): string | null {
  const primary = language?.slice(0, 35).split(/[-_]/)[0]?.toLowerCase();
  return primary === undefined || primary === '' ? null : (OLD_CODES.get(primary) ?? primary);
}
