// What an event's sentence says, in any described language: negated and future sentences are tried before plain ones.
import type { Stage } from '../../model/shipment';
import { phrasesFor, primaryLanguage } from '../phrases/index';
import { EVENT_KINDS, type EventKind, type Phrases } from '../phrases/phrases';
import { cleanText } from '../text/clean';
import { fold } from '../text/fold';
import { at, type EventState, NO_CHANGE } from './state';

const LONGEST = 400;

/** `\b` knows only ASCII: the edge of a word in any script. */
const EDGE = '(?:(?<!\\p{L})(?=\\p{L})|(?<=\\p{L})(?!\\p{L}))';

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
  return given.length === 0 ? null : new RegExp(fold(given.join('|')).replaceAll('_', EDGE), 'gu');
}

function readerOf(name: string, languages: readonly Phrases[]): Reader {
  const known = readers.get(name);
  if (known !== undefined) return known;
  const kinds: [EventKind, RegExp][] = [];
  for (const kind of EVENT_KINDS) {
    const pattern = compile(languages.map((phrases) => phrases.events?.[kind]));
    if (pattern !== null) kinds.push([kind, pattern]);
  }
  const reader = { ignore: compile(languages.map((phrases) => phrases.ignore)), kinds };
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
  const all = phrasesFor(language);
  const near = all.filter((phrases) => phrases.language === own || phrases.language === 'en');
  return kindBy(readerOf(own, near), folded) ?? kindBy(readerOf('*', all), folded);
}

/** Where a kind of event puts the parcel. */
export function stateOfKind(kind: EventKind): EventState {
  const stage = STAGE_OF[kind];
  return stage === null ? NO_CHANGE : at(stage);
}
