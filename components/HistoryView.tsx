// What happened to a claim, newest first: what the buyer did, what the shop's pages changed, what was kept as proof.
import { useState } from 'preact/hooks';
import type { Happening } from '../lib/claims/history';
import type { ClaimEvent } from '../lib/model/claim';
import type { Day } from '../lib/model/day';
import type { Evidence } from '../lib/model/evidence';
import { formatMoney } from '../lib/money/format';
import { fieldName } from '../lib/words/field-name';
import type { Words } from '../lib/words/words';
import { CorrectEvent, type Correcting } from './CorrectEvent';
import { evidenceName } from './order-text';

export interface HistoryViewProps {
  words: Words;
  today: Day;
  history: readonly Happening[];
  onOpenEvidence: (id: string) => void;
  correcting: Correcting;
}

/** More are shown on request. */
const AT_FIRST = 12;

export function HistoryView(props: HistoryViewProps) {
  const { words, history } = props;
  const older = history.slice(AT_FIRST);
  return (
    <section class="part stack">
      {history.length === 0 && <p class="meta">{words.say('history-none')}</p>}
      <List {...props} shown={history.slice(0, AT_FIRST)} />
      {older.length > 0 && (
        <details>
          <summary>{words.say('history-older', { count: older.length })}</summary>
          <List {...props} shown={older} />
        </details>
      )}
    </section>
  );
}

function List({
  words,
  today,
  history,
  shown,
  onOpenEvidence,
  correcting,
}: HistoryViewProps & { shown: HistoryViewProps['history'] }) {
  return (
    <ul class="dates history">
      {shown.map((each, index) => (
        <li key={keyOf(each, shown.slice(index + 1))}>
          <span class={each.of === 'taken-back' ? 'grow taken-back' : 'grow'}>
            {each.of === 'proof' ? (
              <button type="button" class="quiet" onClick={() => onOpenEvidence(each.evidence.id)}>
                {words.say(`history-proof${ofKind(each.evidence)}`, {
                  name: evidenceName(words, each.evidence),
                })}
              </button>
            ) : (
              <Sentence words={words} today={today} happening={each} />
            )}
            {'page' in each && <small>{words.say(`page-${each.page}`)}</small>}
            {each.of === 'event' && <ShownBy words={words} history={history} event={each.event} />}
          </span>
          <span>{words.dateTime(each.at, today)}</span>
          {each.of === 'event' && each.event.kind !== 'opened' && (
            <Correct words={words} today={today} event={each.event} {...correcting} />
          )}
          {each.of === 'taken-back' && each.instead === null && (
            <button
              type="button"
              class="quiet below"
              aria-label={`${words.say('history-note-again')}: ${sayEvent(words, each.event, today)}`}
              onClick={() => correcting.onNoteAgain(each.event)}
            >
              {words.say('history-note-again')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is open in a line stays with it when newer ones come: equal ones are counted from the oldest. */
function keyOf(each: Happening, older: readonly Happening[]): string {
  const name = JSON.stringify(each);
  return `${name} ${older.filter((other) => JSON.stringify(other) === name).length}`;
}

/** A button that opens the form to put the event right. */
function Correct(props: Correcting & Pick<HistoryViewProps, 'words' | 'today'> & { event: ClaimEvent }) {
  const { words, event } = props;
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <CorrectEvent {...props} onClose={() => setOpen(false)} />;
  return (
    <button
      type="button"
      class="quiet below"
      aria-label={`${words.say('correct')}: ${sayEvent(words, event, props.today)}, ${words.date(event.on, props.today)}`}
      onClick={() => setOpen(true)}
    >
      {words.say('correct')}
    </button>
  );
}

function sayEvent(words: Words, { kind, amount, until }: ClaimEvent, today: Day): string {
  const name = words.say(`event-${kind}`);
  const what = amount === undefined ? name : `${name}: ${formatMoney(amount, words.language)}`;
  return until === undefined ? what : words.say('history-until', { what, on: words.date(until, today) });
}

/** The proof that the buyer named with an event, while it is there. */
function ShownBy(props: Pick<HistoryViewProps, 'words' | 'history'> & { event: ClaimEvent }) {
  const shown = props.history.find(
    (each) => each.of === 'proof' && each.evidence.id === props.event.evidenceId,
  );
  if (shown?.of !== 'proof') return null;
  const name = evidenceName(props.words, shown.evidence);
  return <small>{props.words.say(`history-shown-by${ofKind(shown.evidence)}`, { name })}</small>;
}

/** What a page said, kept without a picture, can be shown to nobody. */
function ofKind({ kind }: Evidence): '' | '.facts' {
  return kind === 'facts' ? '.facts' : '';
}

function Sentence({
  words,
  today,
  happening,
}: {
  words: Words;
  today: Day;
  happening: Exclude<Happening, { of: 'proof' }>;
}) {
  const money = (sum: { amount: string; currency: string }) => formatMoney(sum, words.language);
  switch (happening.of) {
    case 'event':
      return <>{sayEvent(words, happening.event, today)}</>;
    case 'taken-back': {
      const { event, instead } = happening;
      const what = `${sayEvent(words, event, today)}, ${words.date(event.on, today)}`;
      return <>{words.say(instead === null ? 'history-taken-back' : 'history-corrected', { what })}</>;
    }
    case 'date': {
      const field = fieldName(words, happening.field);
      const after = words.date(happening.after, today);
      return (
        <>
          {happening.before === null
            ? words.say('history-date', { field, after })
            : words.say('history-date-moved', { field, before: words.date(happening.before, today), after })}
        </>
      );
    }
    case 'total': {
      const after = money(happening.after);
      return (
        <>
          {happening.before === null
            ? words.say('history-total', { after })
            : words.say('history-total-moved', { before: money(happening.before), after })}
        </>
      );
    }
    default:
      return (
        <>
          {words.say(`history-${happening.of}`)}{' '}
          <q>
            <bdi>{happening.text}</bdi>
          </q>
        </>
      );
  }
}
