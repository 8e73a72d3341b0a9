// What the buyer asks for: all of it back, a part, or a new parcel, each with what it ends and what it risks.
import { useState } from 'preact/hooks';
import type { Demand } from '../../lib/model/claim';
import type { Money } from '../../lib/model/order';
import { compareMoney, zeroOf } from '../../lib/money/exact';
import { typedMoney } from '../../lib/money/typed';
import type { Words } from '../../lib/words/words';
import { TypedField } from '../TypedField';

export interface DemandFormProps {
  words: Words;
  /** Null for a refund of all that is claimed. */
  demand: Demand | null;
  /** All that is claimed; null where it is not known. */
  asked: Money | null;
  currency: string;
  currencies: readonly string[];
  onChange: (demand: Demand) => void;
}

const KINDS = ['refund', 'part', 'percent', 'new-parcel'] as const satisfies readonly Demand['kind'][];

export function DemandForm({ words, demand, asked, currency, currencies, onChange }: DemandFormProps) {
  const stored = demand?.kind ?? 'refund';
  const [kind, setKind] = useState<Demand['kind']>(stored);
  const [sum, setSum] = useState(demand?.kind === 'part' ? demand.sum.amount : '');
  const [code, setCode] = useState(demand?.kind === 'part' ? demand.sum.currency : currency);
  const [percent, setPercent] = useState(demand?.kind === 'percent' ? String(demand.percent) : '');
  const [isTried, setTried] = useState(false);
  const isTyped = kind === 'part' || kind === 'percent';
  const problem = kind === 'part' ? sumProblem(sum, code, asked) : percentProblem(percent);

  function pick(picked: Demand['kind']): void {
    setKind(picked);
    setTried(false);
    if (picked === 'refund' || picked === 'new-parcel') onChange({ kind: picked });
  }

  function save(event: Event): void {
    event.preventDefault();
    setTried(true);
    if (problem !== null) return;
    const typed = typedMoney(sum, code);
    if (kind === 'percent') onChange({ kind, percent: Number(percent) });
    else if (kind === 'part' && typed !== null) onChange({ kind, sum: typed });
  }

  const shownProblem = isTried && problem !== null ? words.say(problem) : null;
  return (
    <form class="demand" onSubmit={save} noValidate>
      <label class="field">
        <span>{words.say('demand')}</span>
        <select
          value={kind}
          onChange={({ currentTarget }) => {
            const picked = KINDS.find((each) => each === currentTarget.value);
            if (picked !== undefined) pick(picked);
          }}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {words.say(`demand-${each}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="meta">{words.say(`demand-${kind}.why`)}</p>
      {kind === 'part' && (
        <div class="two-fields">
          <TypedField
            name="demand-sum"
            label={words.say('by-hand-sum')}
            value={sum}
            problem={shownProblem}
            inputMode="decimal"
            onType={setSum}
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
      )}
      {kind === 'percent' && (
        <TypedField
          name="demand-percent"
          label={words.say('demand-percent-of')}
          value={percent}
          problem={shownProblem}
          inputMode="numeric"
          onType={setPercent}
        />
      )}
      {isTyped && !isSame(demand, kind, sum, code, percent) && (
        <div>
          <button type="submit" class="button small">
            {words.say('save')}
          </button>
        </div>
      )}
    </form>
  );
}

/** What to put right of a sum; it is more than nothing and no more than all that is claimed. */
function sumProblem(sum: string, code: string, asked: Money | null): string | null {
  const typed = typedMoney(sum, code);
  if (typed === null || isNothing(typed)) return 'by-hand-sum-wrong';
  const isMore = asked !== null && (compareMoney(typed, asked) ?? 0) > 0;
  return isMore ? 'demand-too-much' : null;
}

function isNothing(sum: Money): boolean {
  return compareMoney(sum, zeroOf(sum.currency)) === 0;
}

function percentProblem(percent: string): string | null {
  return /^[1-9]\d?$/.test(percent.trim()) ? null : 'demand-percent-wrong';
}

/** What stands in the fields is what is stored. */
function isSame(
  demand: Demand | null,
  kind: Demand['kind'],
  sum: string,
  code: string,
  percent: string,
): boolean {
  if (demand?.kind !== kind) return false;
  if (demand.kind === 'percent') return percent.trim() === String(demand.percent);
  const typed = typedMoney(sum, code);
  return demand.kind === 'part' && typed !== null && compareMoney(typed, demand.sum) === 0;
}
