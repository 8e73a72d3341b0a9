// Finds the page's language and the buyer's currency: from the document, else from the shop's own cookie, else from the script it is written in.

/** The shop's locale cookie: `site=glo&c_tp=USD&region=US&b_locale=en_US`, URL-encoded (facts: com 1.2). */
const LOCALE_COOKIE = /(?:^|;\s*)aep_usuc_f="?([^;"]*)/;

/** Codes that the shop writes in the manner of old Java. */
const OLD_CODES: Readonly<Record<string, string>> = { iw: 'he', in: 'id', ji: 'yi' };

/** Regions that are kept because the wording differs. */
const KEPT = new Set(['pt-BR', 'zh-CN', 'zh-TW', 'zh-HK']);

/** Scripts that only one described page language uses. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Thai}/gu, 'th'],
  [/[ыэъё]/giu, 'ru'],
];

/** `en_US`, `iw-IL`, `pt_BR` as a BCP 47 tag (`en`, `he`, `pt-BR`), or null. */
export function languageTag(text: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\b/i.exec(text?.trim() ?? '');
  if (match?.[1] === undefined) return null;
  const primary = match[1].toLowerCase();
  const language = OLD_CODES[primary] ?? primary;
  const tag = `${language}-${match[3]?.toUpperCase() ?? ''}`;
  return KEPT.has(tag) ? tag : language;
}

/** One value of the shop's locale cookie, or null. */
function localeValue(cookie: string, name: string): string | null {
  const raw = LOCALE_COOKIE.exec(cookie)?.[1];
  if (raw === undefined) return null;
  try {
    return new URLSearchParams(decodeURIComponent(raw)).get(name);
  } catch {
    return null;
  }
}

/** The page's language, or null when nothing tells it. */
export function pageLanguage(document: Document, cookie: string): string | null {
  return (
    languageTag(document.documentElement?.getAttribute('lang') ?? null) ??
    languageTag(localeValue(cookie, 'b_locale')) ??
    languageOfScript(document)
  );
}

/** The buyer's currency by cookie (`c_tp`), ISO 4217, or null. */
export function pageCurrency(cookie: string): string | null {
  const code = localeValue(cookie, 'c_tp') ?? '';
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

function languageOfScript(document: Document): string | null {
  const text = (document.body?.textContent ?? '').slice(0, 20_000);
  // A product's name may be in any script: the page's own words repeat, so a handful is asked for.
  return SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) >= 12)?.[1] ?? null;
}
