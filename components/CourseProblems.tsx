// What was noted and does not fit, with the form that puts it right where the sentence stands.
import { useState } from 'preact/hooks';
import type { CourseProblem } from '../lib/facts/course';
import type { Day } from '../lib/model/day';
import type { Words } from '../lib/words/words';
import { CorrectEvent, type Correcting } from './CorrectEvent';
import { Icon } from './icons';

export interface CourseProblemsProps {
  words: Words;
  today: Day;
  problems: readonly CourseProblem[];
  correcting: Correcting;
}

export function CourseProblems({ words, today, problems, correcting }: CourseProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <section class="stack" aria-label={words.say('course')}>
      {problems.map(({ what, event }, index) => (
        <Problem
          key={`${what} ${event.kind} ${event.on} ${index}`}
          words={words}
          today={today}
          problem={{ what, event }}
          correcting={correcting}
        />
      ))}
    </section>
  );
}

function Problem({
  words,
  today,
  problem: { what, event },
  correcting,
}: Omit<CourseProblemsProps, 'problems'> & { problem: Pick<CourseProblem, 'what' | 'event'> }) {
  const [isOpen, setOpen] = useState(false);
  const sentence = words.say(`course-${what}`, {
    what: words.say(`event-${event.kind}`),
    on: words.date(event.on, today),
  });
  return (
    <div class="box toned warn">
      <Icon name="warn" />
      <div class="stack grow">
        <p>{sentence}</p>
        {isOpen ? (
          <CorrectEvent
            {...correcting}
            words={words}
            today={today}
            event={event}
            onClose={() => setOpen(false)}
          />
        ) : (
          <div>
            <button
              type="button"
              class="button small"
              aria-label={`${words.say('correct')}: ${words.say(`event-${event.kind}`)}, ${words.date(event.on, today)}`}
              onClick={() => setOpen(true)}
            >
              {words.say('correct')}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
