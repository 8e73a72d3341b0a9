// Joins places that belong together: the lines of one address, the halves of a line that two shots show. What is covered stays
// covered, and little else comes in.
import type { PersonalSpot } from '../model/personal';

/** How much larger than its two parts a joined place may be. */
const MOST_GROWTH = 1.1;
/** Lines of one block stand no further apart, in heights of the smaller. */
const LINE_GAP = 0.8;

/** Fewer places that cover all of the given ones. */
export function joinSpots(spots: readonly PersonalSpot[]): PersonalSpot[] {
  const joined: PersonalSpot[] = [];
  // Top first, so that neighbours meet; then again, as long as a joined one meets another.
  for (let next of [...spots].sort((one, other) => one.y - other.y || one.x - other.x)) {
    for (;;) {
      const index = joined.findIndex((each) => belong(each, next));
      const [other] = index < 0 ? [] : joined.splice(index, 1);
      if (other === undefined) break;
      next = around(other, next);
    }
    joined.push(next);
  }
  return joined.sort((one, other) => one.y - other.y || one.x - other.x);
}

function belong(one: PersonalSpot, other: PersonalSpot): boolean {
  const both = area(around(one, other));
  if (both <= Math.max(area(one), area(other))) return true;
  if (one.kind !== other.kind) return false;
  return both <= MOST_GROWTH * (area(one) + area(other)) || areLines(one, other);
}

/** Two lines of one block: the shorter one within the width of the longer, and no room for anything between them. */
function areLines(one: PersonalSpot, other: PersonalSpot): boolean {
  const [wide, narrow] = one.width >= other.width ? [one, other] : [other, one];
  const isWithin = narrow.x >= wide.x - 2 && narrow.x + narrow.width <= wide.x + wide.width + 2;
  const gap = Math.max(one.y, other.y) - Math.min(one.y + one.height, other.y + other.height);
  return isWithin && gap <= LINE_GAP * Math.min(one.height, other.height);
}

/** The rectangle around both, with the kind of the larger. */
function around(one: PersonalSpot, other: PersonalSpot): PersonalSpot {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    kind: (area(one) >= area(other) ? one : other).kind,
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

function area({ width, height }: PersonalSpot): number {
  return width * height;
}

/** The places as far as they lie within a picture. */
export function spotsWithin(
  spots: readonly PersonalSpot[],
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
): PersonalSpot[] {
  return spots.flatMap((spot) => {
    const width = Math.min(spot.width, widthPx - spot.x);
    const height = Math.min(spot.height, heightPx - spot.y);
    return width > 0 && height > 0 ? [{ ...spot, width, height }] : [];
  });
}
