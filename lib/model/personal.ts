// Where a picture shows something personal: places only, never what is written there. Each is a suggestion until the buyer
// decides; a copy hides it unless they leave it visible.
import * as z from 'zod/mini';
import type { CopyEdit } from './copy';
import { MOST_SPOTS } from './most-spots';

/** What stands there: a receiver with their address, a name, a number, a bank account, what was typed into a form, the account's name. */
export const PersonalKind = z.enum(['address', 'name', 'phone', 'mail', 'card', 'bank', 'typed', 'account']);
export type PersonalKind = z.infer<typeof PersonalKind>;

const Pixels = z.int().check(z.gte(0), z.lte(1_000_000));

/** A rectangle in pixels of the original. */
export const PersonalSpot = z.object({
  x: Pixels,
  y: Pixels,
  width: Pixels,
  height: Pixels,
  kind: PersonalKind,
});
export type PersonalSpot = z.infer<typeof PersonalSpot>;

export const PersonalSpots = z.array(PersonalSpot).check(z.maxLength(MOST_SPOTS));

/** What the buyer decided on a suggestion: nothing yet, to hide it, to leave it visible. */
export type Decision = 'open' | 'hidden' | 'shown';

/** A box that covers all of it hides it, whoever drew the box. */
export function decisionOn(spot: PersonalSpot, edits: readonly CopyEdit[]): Decision {
  if (edits.some((edit) => edit.kind === 'hide' && covers(edit.box, spot))) return 'hidden';
  return edits.some((edit) => edit.kind === 'show' && isSame(edit.box, spot)) ? 'shown' : 'open';
}

/** The edits with this decision on one suggestion; what else hides it stays. */
export function decide(
  spot: PersonalSpot,
  decision: Exclude<Decision, 'open'>,
  edits: readonly CopyEdit[],
): readonly CopyEdit[] {
  const others = edits.filter(
    (edit) => !((edit.kind === 'hide' || edit.kind === 'show') && isSame(edit.box, spot)),
  );
  if (decision === 'hidden' && decisionOn(spot, others) === 'hidden') return others;
  const { x, y, width, height } = spot;
  return [...others, { kind: decision === 'hidden' ? 'hide' : 'show', box: { x, y, width, height } }];
}

/** Those on which nothing is decided yet. */
export function openSpots(
  spots: readonly PersonalSpot[],
  edits: readonly CopyEdit[],
): readonly PersonalSpot[] {
  return spots.filter((spot) => decisionOn(spot, edits) === 'open');
}

/** The edits with all that is open decided one way. */
export function decideOpen(
  spots: readonly PersonalSpot[],
  decision: Exclude<Decision, 'open'>,
  edits: readonly CopyEdit[],
): readonly CopyEdit[] {
  return openSpots(spots, edits).reduce((sum, spot) => decide(spot, decision, sum), edits);
}

type Box = Pick<PersonalSpot, 'x' | 'y' | 'width' | 'height'>;

function covers(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

function isSame(one: Box, other: Box): boolean {
  return covers(one, other) && covers(other, one);
}
