// What was paid, line by line, to complete or correct what the page shows.
import { useState } from 'preact/hooks';
import type { Order, Paid } from '../../lib/model/order';
import { PAID_LINES, type PaidLine, paidOf } from '../../lib/money/ask-amount';
import { claimAmount } from '../../lib/money/claim-amount';
import { figuresOf, typedMoney } from '../../lib/money/typed';
import type { Words } from '../../lib/words/words';
import { TypedField } from '../TypedField';

export interface PaidFormProps {
  words: Words;
  order: Order;
  paid: Paid | null;
  /** ISO 4217 codes to choose from. */
  currencies: readonly string[];
  /** Null goes back to what the page shows. */
  onSave: (paid: Paid | null) => void;
  onCancel: () => void;
}

export function PaidForm({ words, order, paid, currencies, onSave, onCancel }: PaidFormProps) {
  const start = paidOf(order, paid) ?? fromPage(order);
  const [typed, setTyped] = useState<Record<PaidLine, string>>(() => figures(start));
  const [currency, setCurrency] = useState(start.items?.currency ?? order.total?.currency ?? 'USD');
  const [wrong, setWrong] = useState<readonly PaidLine[]>([]);

  function save(event: Event): void {
    event.preventDefault();
    const faults = PAID_LINES.filter((line) =>
      typed[line].trim() === '' ? line === 'items' : typedMoney(typed[line], currency) === null,
    );
    setWrong(faults);
    // Charges that the page alone names stay as they are.
    if (faults.length === 0)
      onSave({ ...readAll(typed, currency), ...(start.others && { others: start.others }) });
  }

  return (
    <form onSubmit={save} noValidate>
      <p class="meta">{words.say('money-paid-how')}</p>
      <div class="two-fields">
        {PAID_LINES.map((line) => (
          <TypedField
            key={line}
            name={line}
            label={words.say(`money-${line}`)}
            value={typed[line]}
            problem={wrong.includes(line) ? words.say('by-hand-sum-wrong') : null}
            inputMode="decimal"
            onType={(value) => setTyped({ ...typed, [line]: value })}
          />
        ))}
        <label class="field">
          <span>{words.say('by-hand-currency')}</span>
          <select value={currency} onChange={({ currentTarget }) => setCurrency(currentTarget.value)}>
            {currencies.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </div>
      <div class="row">
        <button type="submit" class="button small">
          {words.say('save')}
        </button>
        {paid !== null && (
          <button type="button" class="button small" onClick={() => onSave(null)}>
            {words.say('money-paid-page')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onCancel}>
          {words.say('cancel')}
        </button>
      </div>
    </form>
  );
}

const UNKNOWN: Paid = {
  items: null,
  shipping: null,
  tax: null,
  sellerDiscount: null,
  platformDiscount: null,
  coins: null,
};

function fromPage(order: Order): Paid {
  const { items, beyondItems, total } = claimAmount(order);
  return { ...UNKNOWN, items: items ?? total, shipping: items === null ? null : beyondItems };
}

function figures(paid: Paid): Record<PaidLine, string> {
  const { items, shipping, tax, sellerDiscount, platformDiscount, coins } = paid;
  return {
    items: figuresOf(items),
    shipping: figuresOf(shipping),
    tax: figuresOf(tax),
    sellerDiscount: figuresOf(sellerDiscount),
    platformDiscount: figuresOf(platformDiscount),
    coins: figuresOf(coins),
  };
}

function readAll(typed: Record<PaidLine, string>, currency: string): Paid {
  const read = (line: PaidLine) => typedMoney(typed[line], currency);
  return {
    items: read('items'),
    shipping: read('shipping'),
    tax: read('tax'),
    sellerDiscount: read('sellerDiscount'),
    platformDiscount: read('platformDiscount'),
    coins: read('coins'),
  };
}
