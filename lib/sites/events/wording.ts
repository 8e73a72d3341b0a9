// What an event's sentence says, in any described language: negated and future sentences are tried before plain ones.
import type { Stage } from '../../model/shipment';
import { EVENT_KINDS, type EventKind, type EventWording } from '../phrases/phrases';
import { primaryLanguage } from '../primary-language';
import { cleanText } from '../text/clean';
import { fold } from '../text/fold';
import { at, type EventState, NO_CHANGE } from './state';
import { EVENT_WORDINGS } from './wordings';

const LONGEST = 400;

/**
 * `\b` knows only ASCII. These are the letters of the alphabets that the patterns use `_` in, Latin, Greek and Cyrillic;
 * `\p{L}` says the same and takes ten times as long to compile.
 */
const LETTER = '[a-z\u00df-\u02af\u0370-\u052f]';

/** Null where a sentence does not move the parcel. */
const STAGE_OF: Readonly<Record<EventKind, Stage | null>> = {
  returned: 'returned',
  returning: 'returning',
  failed: 'delivery-failed',
  future: null,
  lost: 'lost',
  destroyed: 'destroyed',
  cancelled: 'cancelled',
  'handed-over': 'last-mile',
  pickup: 'available-for-pickup',
  delivered: 'delivered',
  'out-for-delivery': 'out-for-delivery',
  'export-done': 'origin',
  'export-customs': 'export-customs',
  'customs-action': 'customs-action',
  'customs-released': 'customs-released',
  'import-customs': 'import-customs',
  arrived: 'arrived',
  departed: 'departed',
  'last-mile': 'last-mile',
  origin: 'origin',
  'picked-up': 'picked-up',
  'info-received': 'info-received',
  'not-found': 'not-found',
  moving: null,
};

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
  const said = ignore === null ? folded : folded.replace(ignore, ' ');
  return kinds.find(([, pattern]) => said.search(pattern) >= 0)?.[0] ?? null;
}

/** What kind of event a sentence words; null when no language knows it. The page's language and English come first. */
export function kindOfWording(text: string, language: string | null): EventKind | null {
  const folded = fold(cleanText(text).slice(0, LONGEST));
  if (folded === '') return null;
  const own = primaryLanguage(language) ?? 'en';
  const near = EVENT_WORDINGS.filter((wording) => wording.language === own || wording.language === 'en');
  const name = near.length > 1 ? own : 'en';
  return kindBy(readerOf(name, near), folded) ?? kindBy(readerOf('*', EVENT_WORDINGS), folded);
}

/** Where a kind of event puts the parcel. */
export function stateOfKind(kind: EventKind): EventState {
  const stage = STAGE_OF[kind];
  return stage === null ? NO_CHANGE : at(stage);
}
