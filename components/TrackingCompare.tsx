// Two captures of a parcel's tracking side by side, and what the later one shows that the earlier did not.
import { compareTracking, type TrackingSnapshot } from '../lib/claims/compare-tracking';
import type { Day } from '../lib/model/day';
import type { TrackingEvent } from '../lib/model/shipment';
import type { Words } from '../lib/words/words';
import { ZoomPicture } from './ZoomPicture';
import './evidence.css';

export interface ComparedSnapshot {
  snapshot: TrackingSnapshot;
  /** As the drafts cite it. */
  number: number;
  checked: 'unchanged' | 'changed' | 'missing' | 'beside-changed';
  /** Null when there is no picture, or none any more. */
  url: string | null;
  widthCss: number | null;
}

export interface TrackingCompareProps {
  words: Words;
  today: Day;
  /** All that can be chosen, oldest first. */
  choices: readonly { id: string; number: number; capturedAt: string }[];
  earlier: ComparedSnapshot;
  later: ComparedSnapshot;
  onPick: (side: 'earlier' | 'later', id: string) => void;
  onBack: () => void;
}

export function TrackingCompare(props: TrackingCompareProps) {
  const { words, today, earlier, later } = props;
  const { state, days, newEvents } = compareTracking(earlier.snapshot, later.snapshot);
  const args = {
    days,
    from: words.date(earlier.snapshot.on, today),
    to: words.date(later.snapshot.on, today),
  };
  return (
    <div class="part stack one-evidence">
      <div class="row">
        <button type="button" class="button small" onClick={props.onBack}>
          {words.say('evidence-back')}
        </button>
        <h1 class="title grow">{words.say('tracking-compare')}</h1>
      </div>
      <p class={`box toned ${state === 'unclear' ? 'warn' : 'plain'}`} role="status">
        {words.say(`compare-${state}`, args)}
      </p>
      {newEvents.length > 0 && <Events words={words} today={today} events={newEvents} />}
      <div class="side-by-side">
        <Side {...props} side="earlier" shown={earlier} />
        <Side {...props} side="later" shown={later} />
      </div>
    </div>
  );
}

function Side(props: TrackingCompareProps & { side: 'earlier' | 'later'; shown: ComparedSnapshot }) {
  const { words, today, choices, side, shown, onPick } = props;
  const { evidenceId, parcel } = shown.snapshot;
  const [newest] = parcel.events;
  return (
    <section class="stack">
      <label class="field">
        <span>{words.say(`compare-${side}`)}</span>
        <select onChange={({ currentTarget }) => onPick(side, currentTarget.value)}>
          {choices.map(({ id, number, capturedAt }) => (
            <option key={id} value={id} selected={id === evidenceId}>
              {number} · {words.dateTime(capturedAt, today)}
            </option>
          ))}
        </select>
      </label>
      {shown.checked !== 'unchanged' && (
        <p class="box toned urgent">{words.say(`evidence-${shown.checked}`)}</p>
      )}
      {newest !== undefined && (
        <>
          <p class="meta">{words.say('compare-last')}</p>
          <Events words={words} today={today} events={[newest]} />
        </>
      )}
      {shown.url === null ? (
        <p class="meta">{words.say('evidence-no-picture')}</p>
      ) : (
        <ZoomPicture
          words={words}
          url={shown.url}
          alt={words.say('evidence-number', { number: shown.number })}
          notDrawn={words.say('picture-not-drawn')}
          widthCss={shown.widthCss}
        />
      )}
    </section>
  );
}

function Events({ words, today, events }: { words: Words; today: Day; events: readonly TrackingEvent[] }) {
  return (
    <ul class="lines plain-lines">
      {events.map(({ at, text }) => (
        <li key={`${at} ${text}`}>
          {at !== null && <span class="meta">{whenText(words, at, today)} </span>}
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** A carrier may print the day alone. */
function whenText(words: Words, at: string, today: Day): string {
  return at.includes('T') ? words.dateTime(at, today) : words.date(at, today);
}
