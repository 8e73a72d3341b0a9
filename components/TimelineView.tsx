// The parcel and its dates on one line of time. A list of days in words, which the style lays along a line where there is
// room and down a line where there is not; a day takes as much room as its words need, so no two can overlap.
import type { Timeline, TimelineMark } from '../lib/claims/timeline';
import type { Day } from '../lib/model/day';
import type { Words } from '../lib/words/words';
import './timeline.css';

export interface TimelineViewProps {
  words: Words;
  today: Day;
  timeline: Timeline;
  /** True when the rules say that the parcel has been silent too long. */
  isStuck: boolean;
}

/** Past this many days a stretch is drawn no longer: a chargeback's year and a half would leave the rest no room. */
const LONGEST_DAYS = 60;

/** More than these have no room side by side. */
const MOST_POINTS = 14;

export function TimelineView({ words, today, timeline, isStuck }: TimelineViewProps) {
  const { points, silentDays } = timeline;
  const columns = points.map(({ next }) =>
    next === null ? '96px' : `minmax(48px, ${Math.min(next.days, LONGEST_DAYS)}fr)`,
  );
  const classes = ['timeline', isStuck && 'stuck', points.length > MOST_POINTS && 'many'];
  return (
    <ol
      class={classes.filter(Boolean).join(' ')}
      aria-label={words.say('timeline')}
      style={{ '--columns': columns.join(' ') }}
    >
      {points.map((point, index) => (
        <li key={point.on} class={kindOf(point.on, today)} style={{ '--at': index + 1 }}>
          <span class={`stretch ${point.next?.span ?? 'end'}`} aria-hidden="true" />
          <span class="dot" aria-hidden="true" />
          <p class="what">
            <time datetime={point.on}>{words.date(point.on, today)}</time>
            {point.marks.map((mark) => (
              <span key={`${mark.of} ${mark.kind}`} class="mark-name">
                {nameOf(words, mark)}
              </span>
            ))}
            {point.on === today && silentDays !== null && (
              <span class="mark-name silence">{words.say('timeline-silent', { days: silentDays })}</span>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

function kindOf(on: Day, today: Day): 'gone' | 'now' | 'to-come' {
  if (on === today) return 'now';
  return on < today ? 'gone' : 'to-come';
}

function nameOf(words: Words, mark: TimelineMark): string {
  const name = words.say(`${mark.of === 'event' ? 'event' : 'mark'}-${mark.kind}`);
  return mark.of === 'deadline' && mark.certainty === 'estimated'
    ? words.say('timeline-about', { name })
    : name;
}
