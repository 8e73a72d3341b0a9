// The money of a claim: paid, came back, asked for; an offer and what it ends; what the law adds; other losses. Never one sum.
import { useState } from 'preact/hooks';
import type { Claim, ClaimChange, ClaimEvent } from '../lib/model/claim';
import type { Day } from '../lib/model/day';
import type { Order } from '../lib/model/order';
import { paidOf } from '../lib/money/ask-amount';
import type { ClaimMoney } from '../lib/money/claim-money';
import { currencyCodes } from '../lib/money/currencies';
import type { Words } from '../lib/words/words';
import type { NotableProof } from './EventFields';
import { Icon } from './icons';
import { DemandForm } from './money/DemandForm';
import { LawBox } from './money/LawBox';
import { LossesForm } from './money/LossesForm';
import { OfferBox } from './money/OfferBox';
import { PaidForm } from './money/PaidForm';
import { PartForm } from './money/PartForm';
import { SumsTable } from './money/SumsTable';
import { type Noted, NoteEvent } from './NoteEvent';
import './money/money.css';

export interface MoneyViewProps {
  words: Words;
  today: Day;
  order: Order;
  claim: Claim;
  money: ClaimMoney;
  ruleYears: Readonly<Record<string, number>>;
  onChangeClaim: (change: ClaimChange) => void;
  /** The claim's proof, to be named with what happened. */
  proof: readonly NotableProof[];
  onNoteEvent: (kind: ClaimEvent['kind'], noted: Noted) => void;
}

const MONEY_EVENTS = ['offered', 'refund-promised', 'refunded-part', 'refunded'] as const;

export function MoneyView(props: MoneyViewProps) {
  const { words, today, order, claim, money, onChangeClaim } = props;
  const [form, setForm] = useState<'paid' | 'part' | null>(null);
  const currencies = currencyCodes();
  const currency = money.paid?.currency ?? order.total?.currency ?? 'USD';
  const close = () => setForm(null);
  return (
    <div class="money">
      <section class="part stack">
        <SumsTable words={words} order={order} money={money} hasLines={paidOf(order, claim.paid) !== null} />
        {money.problems.map((problem) => (
          <div key={problem} class="box toned warn">
            <Icon name="warn" />
            <p class="grow">{words.say(`money-problem-${problem}`)}</p>
          </div>
        ))}
        {form === null && (
          <div class="row">
            <button type="button" class="button small" onClick={() => setForm('paid')}>
              {words.say('money-correct')}
            </button>
            {order.items.length > 0 && (
              <button type="button" class="button small" onClick={() => setForm('part')}>
                {words.say('money-part')}
              </button>
            )}
          </div>
        )}
        {form === 'paid' && (
          <PaidForm
            words={words}
            order={order}
            paid={claim.paid}
            currencies={currencies}
            onSave={(paid) => {
              onChangeClaim({ paid });
              close();
            }}
            onCancel={close}
          />
        )}
        {form === 'part' && (
          <PartForm
            words={words}
            order={order}
            asks={claim.asks}
            onSave={(asks) => {
              onChangeClaim({ asks });
              close();
            }}
            onCancel={close}
          />
        )}
      </section>
      <section class="part stack">
        <DemandForm
          words={words}
          demand={claim.demand ?? null}
          asked={money.asked.total}
          currency={currency}
          currencies={currencies}
          onChange={(demand) => onChangeClaim({ demand })}
        />
      </section>
      {money.offer !== null && <OfferBox words={words} today={today} offer={money.offer} />}
      <section class="part stack">
        <h2>{words.say('money-note')}</h2>
        <NoteEvent
          words={words}
          today={today}
          kinds={MONEY_EVENTS}
          placedOn={order.placedOn}
          currency={currency}
          currencies={currencies}
          proof={props.proof}
          onNote={props.onNoteEvent}
        />
      </section>
      {money.law.length > 0 && (
        <LawBox words={words} today={today} penalties={money.law} ruleYears={props.ruleYears} />
      )}
      <LossesForm
        words={words}
        losses={claim.losses ?? []}
        total={money.losses}
        currency={currency}
        currencies={currencies}
        onChange={(losses) => onChangeClaim({ losses })}
      />
    </div>
  );
}
