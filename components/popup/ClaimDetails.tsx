// What stands behind the popup's few lines, one press away. What must not be overlooked is counted on the line that opens it.
import { sayDateAndSource, sayDeadline } from '../../lib/words/say-finding';
import { ProblemsPart } from '../ClaimParts';
import type { ClaimViewProps } from '../claim-props';
import { Losses } from '../Losses';
import { BesideAct } from '../NextAct';
import { orderTitle, sellerAndTotal } from '../order-text';
import { Steps } from '../Steps';

export function ClaimDetails(props: ClaimViewProps) {
  const { words, today, known, nextDeadline, nextStep } = props;
  const { order } = known;
  return (
    <details class="details">
      <summary>{sayWhatIsThere(props)}</summary>
      <div class="stack">
        <ProblemsPart {...props} />
        {nextDeadline === null ? (
          <p>{words.say('no-deadline-how')}</p>
        ) : (
          <p>
            {sayDeadline(words, nextDeadline, today)}
            <small class="meta">
              {sayDateAndSource(words, nextDeadline, today, known.sources, props.ruleYears)}
            </small>
          </p>
        )}
        {nextStep && <BesideAct words={words} today={today} next={nextStep} />}
        <Steps words={words} steps={props.steps} />
        <p>
          <bdi>{orderTitle(words, order)}</bdi>
          <small class="meta">
            {[
              sellerAndTotal(words, order),
              order.placedOn && words.say('ordered-on', { on: words.date(order.placedOn, today) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </p>
        <Losses words={words} reason={props.claim.reason} isOpen />
      </div>
    </details>
  );
}

function sayWhatIsThere({ words, today, problems = [], nextStep }: ClaimViewProps): string {
  const [first] = nextStep?.alsoEnds ?? [];
  const told = [
    problems.length > 0 && words.say('details-problems', { count: problems.length }),
    first !== undefined &&
      words.say('details-rights', {
        count: nextStep?.alsoEnds.length ?? 0,
        on: words.date(first.on, today),
      }),
  ].filter((text) => text !== false);
  return told.length === 0 ? words.say('details') : told.join(' · ');
}
