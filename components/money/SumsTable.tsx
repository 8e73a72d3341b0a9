// What was paid, what came back and what is asked for, one under the other.
import type { ComponentChildren } from 'preact';
import type { Money, Order } from '../../lib/model/order';
import { TAKEN_OFF } from '../../lib/money/ask-amount';
import { claimAmount } from '../../lib/money/claim-amount';
import type { ClaimMoney } from '../../lib/money/claim-money';
import { formatMoney } from '../../lib/money/format';
import type { Words } from '../../lib/words/words';

export interface SumsTableProps {
  words: Words;
  order: Order;
  money: ClaimMoney;
  /** Whether the lines are known; else what the items cost and what came on top is shown. */
  hasLines: boolean;
}

export function SumsTable({ words, order, money, hasLines }: SumsTableProps) {
  const { asked, paid, cameBack, open } = money;
  return (
    <dl class="sums">
      {hasLines ? (
        asked.lines.map(({ line, paid: amount }) => (
          <Line key={line} name={line === 'items' ? itemsName(words, order) : words.say(`money-${line}`)}>
            {write(words, amount, TAKEN_OFF.has(line))}
          </Line>
        ))
      ) : (
        <PageLines words={words} order={order} />
      )}
      <Line name={words.say('money-total')}>{write(words, paid)}</Line>
      {asked.pieces !== null && asked.notAsked !== null && (
        <Line name={words.say('money-not-asked')} detail={words.say('money-pieces', asked.pieces)}>
          {write(words, asked.notAsked, true)}
        </Line>
      )}
      <Line name={words.say('money-came-back')}>
        {cameBack !== null && /[1-9]/.test(cameBack.amount)
          ? write(words, cameBack, true)
          : cameBack === null
            ? write(words, null)
            : '–'}
      </Line>
      <Line name={words.say('money-ask')} isStrong>
        {write(words, open)}
      </Line>
    </dl>
  );
}

function PageLines({ words, order }: { words: Words; order: Order }) {
  const { items, beyondItems } = claimAmount(order);
  return (
    <>
      <Line name={itemsName(words, order)}>{write(words, items)}</Line>
      <Line name={words.say('money-beyond')}>
        {beyondItems !== null && !/[1-9]/.test(beyondItems.amount)
          ? words.say('money-free')
          : write(words, beyondItems)}
      </Line>
    </>
  );
}

interface LineProps {
  name: string;
  detail?: string;
  isStrong?: boolean;
  children: ComponentChildren;
}

function Line({ name, detail, isStrong = false, children }: LineProps) {
  return (
    <div class={isStrong ? 'strong' : undefined}>
      <dt>
        {name}
        {detail !== undefined && <small>{detail}</small>}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** `Items, 2 × US$13.35` where there is one kind of item. */
function itemsName(words: Words, { items }: Order): string {
  const [only, ...more] = items;
  if (only?.unitPrice == null || only.quantity === null || more.length > 0) return words.say('money-items');
  return words.say('money-items-each', {
    count: only.quantity,
    price: formatMoney(only.unitPrice, words.language),
  });
}

function write(words: Words, money: Money | null, isTaken = false): string {
  if (money === null) return words.say('money-unknown');
  return `${isTaken ? '−' : ''}${formatMoney(money, words.language)}`;
}
