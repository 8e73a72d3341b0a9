// A small form for an order that no page could tell: the number is asked for, the rest may stay empty.
import { useRef, useState } from 'preact/hooks';
import type { TypedOrder } from '../lib/model/typed-order';
import { readMoney } from '../lib/money/read';
import type { Words } from '../lib/words/words';
import { Status, type StatusText } from './Status';
import { TypedField } from './TypedField';
import './by-hand.css';

export interface ByHandFormProps {
  words: Words;
  /** The order number where the page's address told it. */
  orderId: string | null;
  /** ISO 4217 codes to choose from, and the one chosen at first. */
  currencies: readonly string[];
  currency: string;
  status: StatusText | null;
  onSave: (order: TypedOrder) => void;
}

const EMPTY = { number: '', store: '', title: '', sum: '', ordered: '', promised: '' };
type Name = keyof typeof EMPTY;

export function ByHandForm({ words, orderId, currencies, currency, status, onSave }: ByHandFormProps) {
  const [typed, setTyped] = useState({ ...EMPTY, number: orderId ?? '' });
  const [code, setCode] = useState(currency);
  const [wrong, setWrong] = useState<readonly Name[]>([]);
  const form = useRef<HTMLFormElement>(null);

  function save(event: Event): void {
    event.preventDefault();
    const { order, faults } = check(typed, code);
    setWrong(faults);
    if (faults.length === 0) onSave(order);
    else form.current?.querySelector<HTMLInputElement>(`[name="${faults[0]}"]`)?.focus();
  }

  const field = (name: Name, more: { type?: 'text' | 'date'; inputMode?: 'numeric' | 'decimal' } = {}) => (
    <TypedField
      {...more}
      name={name}
      label={words.say(`by-hand-${name}`)}
      value={typed[name]}
      problem={wrong.includes(name) ? words.say(`by-hand-${name}-wrong`) : null}
      onType={(value) => setTyped({ ...typed, [name]: value })}
    />
  );
  return (
    <form class="part stack by-hand" ref={form} onSubmit={save} noValidate>
      <h1 class="heading">{words.say('by-hand')}</h1>
      <p class="meta">{words.say('by-hand-how')}</p>
      {field('number', { inputMode: 'numeric' })}
      {field('store')}
      {field('title')}
      <div class="pair">
        {field('sum', { inputMode: 'decimal' })}
        <label class="field">
          <span>{words.say('by-hand-currency')}</span>
          <select value={code} onChange={({ currentTarget }) => setCode(currentTarget.value)}>
            {currencies.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </div>
      <div class="pair">
        {field('ordered', { type: 'date' })}
        {field('promised', { type: 'date' })}
      </div>
      <div>
        <button type="submit" class="button main">
          {words.say('open-claim')}
        </button>
      </div>
      <Status status={status} />
    </form>
  );
}

/** What was typed as an order, and the fields that cannot be understood. */
function check(typed: typeof EMPTY, currency: string): { order: TypedOrder; faults: Name[] } {
  const text = (name: Name) => typed[name].trim().slice(0, 300) || null;
  const sum = text('sum');
  const order: TypedOrder = {
    id: typed.number.replace(/\s/g, ''),
    storeName: text('store'),
    title: text('title'),
    total: sum === null ? null : readMoney(`${sum} ${currency}`, { currency, language: null }),
    placedOn: text('ordered'),
    promisedBy: text('promised'),
  };
  const faults: Name[] = [];
  if (!/^\d{10,20}$/.test(order.id)) faults.push('number');
  if (sum !== null && (order.total === null || order.total.amount.startsWith('-'))) faults.push('sum');
  if (order.placedOn !== null && order.promisedBy !== null && order.promisedBy < order.placedOn) {
    faults.push('promised');
  }
  return { order, faults };
}
