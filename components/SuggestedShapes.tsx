// Suggested places on the picture: what will be hidden can still be read through its hatching; what is left visible is outlined.
import type { CopyEdit } from '../lib/model/copy';
import type { Size } from '../lib/model/copy-edits';
import { decide, decisionOn, type PersonalSpot } from '../lib/model/personal';
import type { SuggestedPlacesProps } from './SuggestedPlaces';

/** The place under a point on which nothing is decided; the smaller one where two lie there. */
export function openSpotAt(
  { x, y }: { x: number; y: number },
  spots: readonly PersonalSpot[],
  edits: readonly CopyEdit[],
): PersonalSpot | undefined {
  return spots
    .filter((spot) => x >= spot.x && y >= spot.y && x <= spot.x + spot.width && y <= spot.y + spot.height)
    .filter((spot) => decisionOn(spot, edits) === 'open')
    .sort((one, other) => one.width * one.height - other.width * other.height)[0];
}

export function SuggestedShapes({
  words,
  spots,
  edits,
  size,
  onChange,
}: SuggestedPlacesProps & { size: Size }) {
  // Grows with the picture, so that it shows alike where that is shown smaller.
  const unit = Math.min(28, Math.max(12, size.width / 80));
  return (
    <>
      <pattern
        id="suggested-hatch"
        width={unit / 2}
        height={unit / 2}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={unit / 2} height={unit / 2} fill="#ffb300" opacity="0.35" />
        <rect width={unit / 5} height={unit / 2} fill="#744700" opacity="0.55" />
      </pattern>
      {spots.map((spot, index) => {
        const decision = decisionOn(spot, edits);
        if (decision === 'hidden') return null;
        const { x, y, width, height } = spot;
        const box = { x, y, width, height, 'vector-effect': 'non-scaling-stroke' };
        if (decision === 'shown') return <rect key={`${index}`} {...box} class="suggested-shown" />;
        const act = (to: 'hidden' | 'shown') => onChange(decide(spot, to, edits));
        return (
          <g
            key={`${index}`}
            class="edit"
            // Lower case: in SVG names are as they are written.
            tabindex={0}
            role="button"
            aria-label={words.say('suggest-name', {
              number: index + 1,
              what: words.say(`suggest-kind-${spot.kind}`),
            })}
            onClick={() => act('hidden')}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key === 'Enter' || event.key === ' ') act('hidden');
              else if (event.key === 'Delete' || event.key === 'Backspace') act('shown');
              else return;
              event.preventDefault();
            }}
          >
            <rect {...box} fill="url(#suggested-hatch)" class="suggested-open" />
            <text
              x={x + unit / 3}
              y={y + height / 2}
              font-size={Math.min(unit, height)}
              stroke-width={unit / 4}
              class="suggested-number"
              aria-hidden="true"
            >
              {index + 1}
            </text>
          </g>
        );
      })}
    </>
  );
}
