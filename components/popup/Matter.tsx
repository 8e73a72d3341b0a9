// What is the matter with an order and until when, a line each, with the days that are left set apart. The second line is never
// cut: it holds the date.
import { type Day, daysBetween } from '../../lib/model/day';
import type { Deadline } from '../../lib/model/finding';
import { flagsToTell } from '../../lib/words/overlay-line';
import { sayDeadline, sayFlag, sayFlagAlso } from '../../lib/words/say-finding';
import type { Words } from '../../lib/words/words';
import type { ClaimViewProps } from '../claim-props';
import { Icon } from '../icons';
import { toneOf } from '../tone';

type MatterProps = Pick<ClaimViewProps, 'words' | 'today' | 'claim' | 'flags' | 'nextDeadline'>;

export function Matter(props: MatterProps) {
  const { words, today, flags, nextDeadline } = props;
  const tone = toneOf(flags, nextDeadline, today);
  const what = sayMatter(props);
  const days = nextDeadline === null ? null : daysAhead(nextDeadline, today);
  return (
    <div class={`matter toned ${tone}`}>
      <Icon name={tone} />
      <p class="what one-line" title={what}>
        {what}
      </p>
      <p class="until">
        {nextDeadline === null ? words.say('no-deadline') : sayUntil(words, nextDeadline, today)}
      </p>
      {days !== null && <p class="days">{words.days(days)}</p>}
    </div>
  );
}

/** What the parcel's findings say, the weightiest two; without any, the reason that the buyer gave. */
function sayMatter({ words, today, claim, flags, nextDeadline }: MatterProps): string {
  const [first, second] = flagsToTell(flags, nextDeadline);
  if (first === undefined) {
    return words.say(claim.reason === null ? 'matter-unsaid' : `reason-${claim.reason}`);
  }
  const said = sayFlag(words, first, today);
  return second === undefined ? said : `${said} · ${sayFlagAlso(words, second, today)}`;
}

/** `Dispute closes about 15 Dec` of a day ahead; of today and of a day that has passed, a sentence; of a rule that is too old, no day. */
function sayUntil(words: Words, deadline: Deadline, today: Day): string {
  if (deadline.ruleExpiredOn !== undefined) {
    return `${words.say(`deadline-${deadline.kind}.name`)}: ${words.say('deadline-old-rule.line')}`;
  }
  if (daysAhead(deadline, today) === null) return sayDeadline(words, deadline, today);
  const line = words.say(`deadline-${deadline.kind}.line`, {
    on: words.date(deadline.on, today),
    certainty: deadline.certainty,
  });
  return line.charAt(0).toLocaleUpperCase(words.language) + line.slice(1);
}

/** Days until a date that is ahead and can be counted on; null for any other. */
function daysAhead({ on, ruleExpiredOn }: Deadline, today: Day): number | null {
  const days = daysBetween(today, on);
  return ruleExpiredOn === undefined && days > 0 ? days : null;
}
