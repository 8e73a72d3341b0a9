// All dates of a claim, and one button for each thing that may happen next.
import type { Claim, ClaimEvent } from '../lib/model/claim';
import type { Day } from '../lib/model/day';
import type { Deadline } from '../lib/model/finding';
import type { KnownOrder } from '../lib/model/known';
import type { Order } from '../lib/model/order';
import { currencyCodes } from '../lib/money/currencies';
import { sayDeadlineDate, saySource } from '../lib/words/say-finding';
import type { Words } from '../lib/words/words';
import { type Noted, NoteEvent } from './NoteEvent';

export interface DatesViewProps {
  words: Words;
  today: Day;
  claim: Claim;
  deadlines: readonly Deadline[];
  sources: KnownOrder['sources'];
  ruleYears: Readonly<Record<string, number>>;
  order: Order;
  onNoteEvent: (kind: ClaimEvent['kind'], noted: Noted) => void;
}

/** What the buyer may note, in the order in which it may happen. */
const NOTABLE = [
  'wrote-seller',
  'seller-answered',
  'offered',
  'dispute-opened',
  'decision',
  'appeal-opened',
  'wrote-bank',
  'wrote-post',
  'wrote-authority',
  'wrote-claim',
  'refund-processed',
  'refunded-part',
  'refunded',
] as const;

export function DatesView(props: DatesViewProps) {
  const { words, today, order, claim, deadlines, onNoteEvent } = props;
  const byDay = [...deadlines].sort((a, b) => a.on.localeCompare(b.on));
  const ahead = byDay.filter(({ on }) => on >= today);
  const past = byDay.filter(({ on }) => on < today).reverse();
  const last = claim.events.findLast(({ kind }) => kind === 'closed' || kind === 'reopened');
  return (
    <>
      <section class="part stack">
        <h2>{words.say('dates-ahead')}</h2>
        {ahead.length === 0 && <p class="meta">{words.say('dates-empty')}</p>}
        <DateList {...props} deadlines={ahead} />
      </section>
      {past.length > 0 && (
        <section class="part stack">
          <h2>{words.say('dates-past')}</h2>
          <DateList {...props} deadlines={past} />
        </section>
      )}
      <section class="part stack">
        <h2>{words.say('history-note')}</h2>
        <NoteEvent
          words={words}
          today={today}
          kinds={[...NOTABLE, last?.kind === 'closed' ? 'reopened' : 'closed']}
          placedOn={order.placedOn}
          currency={order.total?.currency ?? 'USD'}
          currencies={currencyCodes()}
          onNote={onNoteEvent}
        />
      </section>
    </>
  );
}

function DateList({ words, today, deadlines, sources, ruleYears }: DatesViewProps) {
  return (
    <ul class="dates">
      {deadlines.map((deadline) => (
        <li key={`${deadline.kind} ${deadline.on}`}>
          <span class="grow">
            {words.say(`deadline-${deadline.kind}.name`)}
            <small>{saySource(words, deadline, today, sources, ruleYears)}</small>
          </span>
          <strong>{sayDeadlineDate(words, deadline, today)}</strong>
        </li>
      ))}
    </ul>
  );
}
