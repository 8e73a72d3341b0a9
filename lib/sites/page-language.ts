// Finds the page's language and the buyer's currency: from the document, else from the shop's own cookie, else from its script and words.
import { OLD_CODES } from './primary-language';
import { fold } from './text/fold';
import type { PageVocabulary } from './words';

/** The shop's locale cookie: `site=glo&c_tp=USD&region=US&b_locale=en_US`, URL-encoded (facts: com 1.2). */
const LOCALE_COOKIE = /(?:^|;\s*)aep_usuc_f="?([^;"]*)/;

/** Regions that are kept because the wording differs. */
const KEPT = new Set(['pt-BR', 'zh-CN', 'zh-TW', 'zh-HK']);

/** `en_US`, `iw-IL`, `pt_BR` as a BCP 47 tag (`en`, `he`, `pt-BR`), or null. */
export function languageTag(text: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\b/i.exec(text?.trim() ?? '');
  if (match?.[1] === undefined) return null;
  const primary = match[1].toLowerCase();
  const language = OLD_CODES.get(primary) ?? primary;
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
export function pageLanguage(document: Document, cookie: string, words: PageVocabulary): string | null {
  return (
    languageTag(document.documentElement?.getAttribute('lang') ?? null) ??
    languageTag(localeValue(cookie, 'b_locale')) ??
    languageOfWords((document.body?.textContent ?? '').slice(0, 20_000), words)
  );
}

/** The buyer's currency by cookie (`c_tp`), ISO 4217, or null. */
export function pageCurrency(cookie: string): string | null {
  const code = localeValue(cookie, 'c_tp') ?? '';
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

/** The one language whose script, or whose words for the states of an order, the text is written in. */
function languageOfWords(text: string, { phrases, scripts }: PageVocabulary): string | null {
  // A product's name may be in any script: the page's own words repeat, so a handful is asked for.
  const written = scripts.find(([script]) => (text.match(script)?.length ?? 0) >= 12)?.[1];
  if (written !== undefined) return written;
  const folded = fold(text);
  const counts = phrases
    .map(({ language, statuses }) => {
      const states = Object.values(statuses).join('|').split('|').map(fold);
      // Short words stand inside others; elements run together in a page's text, so that there are no edges to look for.
      return { language, count: states.filter((word) => word.length >= 8 && folded.includes(word)).length };
    })
    .toSorted((one, other) => other.count - one.count);
  const [best, second] = counts;
  return best !== undefined && best.count > (second?.count ?? 0) ? best.language : null;
}
