// What the claim cost besides the order. A list of its own: the shop pays none of it, a court may.
import { useState } from 'preact/hooks';
import type { Loss } from '../../lib/model/claim';
import type { Money } from '../../lib/model/order';
import { formatMoney } from '../../lib/money/format';
import { typedMoney } from '../../lib/money/typed';
import type { Words } from '../../lib/words/words';
import { TypedField } from '../TypedField';

export interface LossesFormProps {
  words: Words;
  losses: readonly Loss[];
  total: Money | null;
  /** The order's currency; costs elsewhere may be in another. */
  currency: string;
  currencies: readonly string[];
  onChange: (losses: Loss[]) => void;
}

const EMPTY = { what: '', sum: '' };

export function LossesForm({ words, losses, total, currency, currencies, onChange }: LossesFormProps) {
  const [typed, setTyped] = useState(EMPTY);
  const [code, setCode] = useState(currency);
  const [isWrong, setWrong] = useState(false);

  function add(event: Event): void {
    event.preventDefault();
    const amount = typedMoney(typed.sum, code);
    const what = typed.what.trim().slice(0, 200);
    setWrong(amount === null || what === '');
    if (amount === null || what === '') return;
    onChange([...losses, { what, amount }]);
    setTyped(EMPTY);
  }

  return (
    <details class="part losses">
      <summary>
        {words.say('other-losses')}
        {total !== null && ` · ${formatMoney(total, words.language)}`}
      </summary>
      <div class="stack">
        <p class="meta">{words.say('other-losses-how')}</p>
        {losses.length > 0 && (
          <dl class="sums">
            {losses.map(({ what, amount }, index) => (
              <div key={index}>
                <dt>
                  <bdi>{what}</bdi>
                </dt>
                <dd>
                  {formatMoney(amount, words.language)}{' '}
                  <button
                    type="button"
                    class="quiet"
                    aria-label={words.say('other-losses-remove', { what })}
                    onClick={() => onChange(losses.filter((_, place) => place !== index))}
                  >
                    ✕
                  </button>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <form onSubmit={add} noValidate>
          <div class="two-fields">
            <TypedField
              name="what"
              label={words.say('other-losses-what')}
              value={typed.what}
              problem={isWrong && typed.what.trim() === '' ? words.say('other-losses-what-wrong') : null}
              onType={(what) => setTyped({ ...typed, what })}
            />
            <TypedField
              name="sum"
              label={words.say('by-hand-sum')}
              value={typed.sum}
              problem={
                isWrong && typedMoney(typed.sum, code) === null ? words.say('by-hand-sum-wrong') : null
              }
              inputMode="decimal"
              onType={(sum) => setTyped({ ...typed, sum })}
            />
            <label class="field">
              <span>{words.say('by-hand-currency')}</span>
              <select value={code} onChange={({ currentTarget }) => setCode(currentTarget.value)}>
                {currencies.map((each) => (
                  <option key={each}>{each}</option>
                ))}
              </select>
            </label>
          </div>
          <div>
            <button type="submit" class="button small">
              {words.say('other-losses-add')}
            </button>
          </div>
        </form>
      </div>
    </details>
  );
}
