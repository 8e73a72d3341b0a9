// Finds the parcels of an order on the order's own page: each place that tells of one, with the lines that it belongs to.
import { textOf } from './element-text';
import type { OrderPart, TrackPart } from './layout';
import { queryAll } from './query-all';

/** One place that tells of a parcel. */
export interface Track {
  /** The seller's block, the line or the page around it. */
  scope: Element;
  /** The latest event in words, or null. */
  event: string | null;
  /** What the page expects of it, as printed. */
  expects: string[];
  /** Names of the lines in its scope. */
  titles: string[];
}

/** The parcels' places in page order. Where no class tells them, the places are those of the events. */
export function findTracks(page: Element, part: OrderPart & { tracks: TrackPart }): Track[] {
  const known = queryAll(page, part.tracks.at);
  const places = known.length > 0 ? known : queryAll(page, part.tracks.event);
  return places.map((place) => {
    const scope = scopeOf(place, places, part.tracks.within);
    const inner = known.length > 0 ? place : scope;
    const [event] = queryAll(inner, part.tracks.event)
      .map(textOf)
      .filter((text) => text !== '');
    return {
      scope,
      event: event ?? (known.length > 0 ? null : textOf(place) || null),
      expects: queryAll(inner, part.deliverBy?.at ?? []).map(textOf),
      titles: titlesIn(scope, part),
    };
  });
}

/** The names of the lines under `scope`. */
export function titlesIn(scope: Element, { items }: OrderPart): string[] {
  return [...new Set(queryAll(scope, items?.title.at ?? []).map(textOf))].filter((title) => title !== '');
}

/** What the place belongs to; where no class tells it, all around it that holds no other place. */
function scopeOf(place: Element, places: readonly Element[], within: readonly string[]): Element {
  for (const selector of within) {
    const found = place.closest(selector);
    if (found !== null) return found;
  }
  let scope = place;
  for (let next = scope.parentElement; next !== null; next = next.parentElement) {
    const wider = next;
    if (places.some((other) => other !== place && wider.contains(other))) break;
    scope = next;
  }
  return scope;
}
