// What an event's sentence says, in any described language: negated and future sentences are tried before plain ones.
import { EVENT_KINDS, type EventKind, type EventWording } from '../phrases/phrases';
import { primaryLanguage } from '../primary-language';
import { cleanText } from '../text/clean';
import { fold } from '../text/fold';
import { atStage, type EventMeaning, FORECAST, NO_CHANGE, REFUSED, TROUBLE } from './state';
import { EVENT_WORDINGS } from './wordings';

const LONGEST = 400;

/**
 * `\b` knows only ASCII. These are the letters of the alphabets that the patterns use `_` in, Latin, Greek and Cyrillic;
 * `\p{L}` says the same and takes ten times as long to compile.
 */
const LETTER = '[a-z\u00df-\u02af\u0370-\u052f\u1e00-\u1eff]';

const STATE_OF: Readonly<Record<EventKind, EventMeaning>> = {
  returned: atStage('returned'),
  returning: atStage('returning'),
  // A part was handed over: the parcel as a whole is where it was.
  part: NO_CHANGE,
  'import-refused': REFUSED,
  failed: atStage('delivery-failed'),
  future: FORECAST,
  'not-yet': FORECAST,
  lost: atStage('lost'),
  destroyed: atStage('destroyed'),
  damaged: TROUBLE,
  cancelled: atStage('cancelled'),
  'to-country': atStage('arrived'),
  // A warehouse, a hub, an airport: which one, and in which country, is not said.
  depot: NO_CHANGE,
  'handed-over': atStage('last-mile'),
  pickup: atStage('available-for-pickup'),
  delivered: atStage('delivered'),
  'out-for-delivery': atStage('out-for-delivery'),
  delayed: NO_CHANGE,
  'export-done': atStage('origin'),
  'export-customs': atStage('export-customs'),
  'customs-action': atStage('customs-action'),
  'customs-released': atStage('customs-released'),
  'import-customs': atStage('import-customs'),
  transit: atStage('in-transit'),
  arrived: atStage('arrived'),
  departed: atStage('departed'),
  'last-mile': atStage('last-mile'),
  origin: atStage('origin'),
  'picked-up': atStage('picked-up'),
  'info-received': atStage('info-received'),
  'not-found': atStage('not-found'),
  moving: NO_CHANGE,
};

/** What can not be true together with "delivered" in one statement. */
const OPPOSITE: ReadonlySet<EventKind> = new Set([
  'returned',
  'returning',
  'failed',
  'future',
  'not-yet',
  'lost',
  'destroyed',
  'cancelled',
  'import-refused',
]);

interface Reader {
  ignore: RegExp | null;
  kinds: readonly [EventKind, RegExp][];
}

const readers = new Map<string, Reader>();

function compile(sources: readonly (string | undefined)[]): RegExp | null {
  const given = sources.filter((source) => source !== undefined);
  if (given.length === 0) return null;
  const pattern = fold(given.join('|'))
    .replace(/_(?=\p{L})/gu, `(?<!${LETTER})`)
    .replaceAll('_', `(?!${LETTER})`);
  return new RegExp(pattern, 'gu');
}

function readerOf(name: string, languages: readonly EventWording[]): Reader {
  const known = readers.get(name);
  if (known !== undefined) return known;
  const kinds: [EventKind, RegExp][] = [];
  for (const kind of EVENT_KINDS) {
    const pattern = compile(languages.map((wording) => wording.events[kind]));
    if (pattern !== null) kinds.push([kind, pattern]);
  }
  const reader = { ignore: compile(languages.map((wording) => wording.ignore)), kinds };
  readers.set(name, reader);
  return reader;
}

function kindBy({ ignore, kinds }: Reader, folded: string): EventKind | null {
  const find = (said: string) => kinds.find(([, pattern]) => said.search(pattern) >= 0)?.[0] ?? null;
  const said = ignore === null ? folded : folded.replace(ignore, ' ');
  const kind = find(said);
  if (kind !== null || said === folded) return kind;
  // All that is left out of a sentence may be all that it says: a hope, and nothing besides.
  const hoped = find(folded);
  return hoped === 'future' ? hoped : null;
}

function kindOfPart(folded: string, own: string): EventKind | null {
  const near = EVENT_WORDINGS.filter((wording) => wording.language === own || wording.language === 'en');
  const name = near.length > 1 ? own : 'en';
  return kindBy(readerOf(name, near), folded) ?? kindBy(readerOf('*', EVENT_WORDINGS), folded);
}

/**
 * What kind of event a sentence words; null when no language knows it, `contrary` when it says that the parcel was
 * delivered and that it was not. The page's language and English come first.
 */
export function kindOfWording(text: string, language: string | null): EventKind | 'contrary' | null {
  const folded = fold(cleanText(text).slice(0, LONGEST));
  if (folded === '') return null;
  const own = primaryLanguage(language) ?? 'en';
  const kind = kindOfPart(folded, own);
  if (kind === null || !(kind === 'delivered' || OPPOSITE.has(kind))) return kind;
  const parts = folded.split(/[.;!/|。！；]+/u).filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 6) return kind;
  const kinds = parts.map((part) => kindOfPart(part.trim(), own));
  const isContrary = kinds.includes('delivered') && kinds.some((one) => one !== null && OPPOSITE.has(one));
  return isContrary ? 'contrary' : kind;
}

/** Where a kind of event puts the parcel. */
export function stateOfKind(kind: EventKind): EventMeaning {
  return STATE_OF[kind];
}
