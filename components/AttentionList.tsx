// The popup away from any claim: which orders need the buyer, soonest first, each with its claim in one press, and how fresh that
// is.
import type { Day } from '../lib/model/day';
import type { Words } from '../lib/words/words';
import { CaptureBar, type CaptureBarProps } from './CaptureBar';
import { NeedRow } from './NeedRow';
import { isClosed, type ListedOrder } from './OrderRow';
import { ScreenHead } from './ScreenHead';
import './list.css';

export interface AttentionListProps {
  words: Words;
  today: Day;
  /** Most urgent first, as the store gives them: it decides between orders of one day. */
  orders: readonly ListedOrder[];
  /** Orders known in all. */
  watched: number;
  /** When the shop's pages were last seen, RFC 3339; null when never. */
  lastSeenAt: string | null;
  /** The order that the page in front is about, when it has no claim; a claim can be opened for it here. */
  hereId?: string | null;
  /** Saves the page in front, which is about this order or shows several; null where it names none. */
  capture?:
    | (Pick<CaptureBarProps, 'status'> & { bar: Omit<CaptureBarProps, 'words' | 'status' | 'isMain'> })
    | null;
  /** The shop's page of all orders. */
  ordersUrl: string;
  onOpenOrder: (orderId: string) => void;
  onAllClaims: () => void;
}

export function AttentionList(props: AttentionListProps) {
  const { words, today, orders, watched, lastSeenAt, ordersUrl, hereId = null, capture = null } = props;
  const bar = capture && <CaptureBar words={words} {...capture.bar} status={capture.status} isMain={false} />;
  return (
    <>
      <ScreenHead
        title={words.say('attention')}
        actions={[{ label: words.say('all-claims'), onPress: props.onAllClaims }]}
      />
      <div>
        {hereId !== null && (
          <section class="part stack">
            <p class="title">{words.say('here')}</p>
            <p class="meta">{words.say('order-number', { id: hereId })}</p>
            <div>
              <button type="button" class="button main" onClick={() => props.onOpenOrder(hereId)}>
                {words.say('open-claim')}
              </button>
            </div>
            {bar}
            {bar && <p class="meta">{words.say('capture-kept-order')}</p>}
          </section>
        )}
        {orders.length === 0 && (
          <section class="part stack">
            <p class="title">{words.say(watched === 0 ? 'attention-none' : 'attention-empty')}</p>
            <p class="meta">{words.say(watched === 0 ? 'attention-none-how' : 'attention-empty-how')}</p>
          </section>
        )}
        <ul class="list">
          {soonestFirst(orders).map((listed, index) => (
            <NeedRow
              key={listed.known.order.id}
              words={words}
              today={today}
              listed={listed}
              isMain={index === 0 && hereId === null}
              onOpen={() => props.onOpenOrder(listed.known.order.id)}
            />
          ))}
        </ul>
        {hereId === null && bar && (
          <section class="part stack">
            {bar}
            <p class="meta">{words.say('capture-kept-orders')}</p>
          </section>
        )}
        {bar === null && orders.some(({ claim }) => claim !== null) && (
          <section class="part">
            <p class="meta">{words.say('capture-choose-claim')}</p>
          </section>
        )}
        <section class="part stack">
          {watched > 0 && lastSeenAt !== null && (
            <p class="meta">
              {words.say('watched', { orders: watched, on: seenText(words, lastSeenAt, today) })}.{' '}
              {words.say('watched-refresh')}
            </p>
          )}
          <div>
            <a
              class={watched === 0 ? 'button main' : 'button small'}
              href={ordersUrl}
              target="_blank"
              rel="noreferrer"
            >
              {words.say('open-my-orders')}
            </a>
          </div>
        </section>
      </div>
    </>
  );
}

/** By the next date; without one, or closed, after all others. Equals stay in the order in which they are given. */
function soonestFirst(orders: readonly ListedOrder[]): ListedOrder[] {
  const rank = (listed: ListedOrder) => (isClosed(listed) ? 2 : listed.next === null ? 1 : 0);
  const day = ({ next }: ListedOrder) => next?.on ?? '';
  return [...orders].sort((a, b) => rank(a) - rank(b) || day(a).localeCompare(day(b)));
}

function seenText(words: Words, lastSeenAt: string, today: Day): string {
  const day = lastSeenAt.slice(0, 10);
  return day === today ? words.say('today') : words.date(day, today);
}
