// One order in a list: its title, what is the matter and until when, and how many days are left.
import type { Act } from '../lib/claims/next-step';
import type { Claim } from '../lib/model/claim';
import { type Day, daysBetween } from '../lib/model/day';
import type { Deadline, Flag } from '../lib/model/finding';
import type { KnownOrder } from '../lib/model/known';
import { flagsToTell } from '../lib/words/overlay-line';
import { sayFlag } from '../lib/words/say-finding';
import { sayRefund } from '../lib/words/say-refund';
import type { Words } from '../lib/words/words';
import { Icon } from './icons';
import { orderTitle } from './order-text';
import { type Tone, toneOf } from './tone';

export interface ListedOrder {
  known: KnownOrder;
  flags: readonly Flag[];
  next: Deadline | null;
  claim: Claim | null;
  /** What a claim waits for; without it the row says what is the matter. */
  act?: Act;
  thumbnailUrl?: string | null;
}

export interface OrderRowProps {
  words: Words;
  today: Day;
  listed: ListedOrder;
  isSelected: boolean;
  onPress: () => void;
}

export function OrderRow({ words, today, listed, isSelected, onPress }: OrderRowProps) {
  const { known, thumbnailUrl } = listed;
  const { matter, tone, pill } = sayOrder(words, today, listed);
  return (
    <li>
      <button type="button" class="listed" aria-current={isSelected ? 'true' : undefined} onClick={onPress}>
        {thumbnailUrl !== null && thumbnailUrl !== undefined && (
          <img class="thumb" src={thumbnailUrl} alt="" />
        )}
        <span class="grow">
          <span class="title clamp">
            <bdi>{orderTitle(words, known.order)}</bdi>
          </span>
          <span class="meta">{matter}</span>
        </span>
        {pill !== null && (
          <span class={`pill toned ${tone}`}>
            <Icon name={tone} />
            {pill}
          </span>
        )}
      </button>
    </li>
  );
}

/** What a row says of an order: what is the matter and until when, its tone, and how long is left, where a word says it. */
export function sayOrder(
  words: Words,
  today: Day,
  listed: ListedOrder,
): { matter: string; tone: Tone; pill: string | null } {
  const isSettled = listed.act === 'rest';
  const next = isSettled ? null : listed.next;
  const tone = isSettled ? 'plain' : toneOf(listed.flags, next, today);
  return {
    matter: matterText(words, today, { ...listed, next }),
    tone,
    pill: isSettled ? words.say('pill-closed') : pillText(words, today, listed, tone),
  };
}

/** True for a claim that the buyer closed, until it is opened again. */
export function isClosed({ claim }: Pick<ListedOrder, 'claim'>): boolean {
  return claim?.events.findLast(({ kind }) => kind === 'closed' || kind === 'reopened')?.kind === 'closed';
}

function matterText(words: Words, today: Day, { known, flags, next, claim, act }: ListedOrder): string {
  const [first] = flagsToTell(flags, next);
  const flag = first === undefined ? null : sayFlag(words, first, today);
  const matter = act === undefined ? flag : words.say(`row-${act}`);
  const line =
    next === null
      ? null
      : next.ruleExpiredOn !== undefined
        ? words.say('deadline-old-rule.line')
        : words.say(`deadline-${next.kind}.line`, {
            on: words.date(next.on, today),
            certainty: next.certainty,
          });
  // Before money is claimed again.
  const refund = claim === null ? sayRefund(words, known.order) : null;
  const text = [matter, line, refund].filter((part) => part !== null).join(' · ');
  return text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1);
}

function pillText(words: Words, today: Day, { next, claim }: ListedOrder, tone: Tone): string | null {
  if (isClosed({ claim })) return words.say('pill-closed');
  if (tone === 'good') return words.say('pill-refund');
  if (next === null) return claim === null ? null : words.say('pill-claim');
  const days = daysBetween(today, next.on);
  return days < 0 ? words.say('pill-passed') : words.say('pill-days', { days });
}
