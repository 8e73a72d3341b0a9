// What the law adds for each day of delay, in both ways of counting. The shop pays none of it, so it joins no other sum.
import type { Day } from '../../lib/model/day';
import { formatMoney } from '../../lib/money/format';
import type { Penalty } from '../../lib/money/penalty';
import type { Words } from '../../lib/words/words';

export interface LawBoxProps {
  words: Words;
  today: Day;
  penalties: readonly Penalty[];
  ruleYears: Readonly<Record<string, number>>;
}

export function LawBox({ words, today, penalties, ruleYears }: LawBoxProps) {
  return (
    <section class="part stack">
      <h2>{words.say('law')}</h2>
      {penalties.map((penalty) => (
        <div key={penalty.row} class="stack">
          <p>{words.say(`law-${penalty.row}`)}</p>
          <dl class="sums">
            {(['careful', 'literal'] as const).map((way) => (
              <div key={way}>
                <dt>
                  {words.say(`law-${way}`)}
                  <small>
                    {words.say('law-days', {
                      days: penalty[way].days,
                      from: words.date(penalty[way].from, today),
                      to: words.date(penalty.to, today),
                    })}
                    {penalty[way].isCapped && ` · ${words.say('law-capped')}`}
                  </small>
                </dt>
                <dd>{formatMoney(penalty[way].amount, words.language)}</dd>
              </div>
            ))}
          </dl>
          <p class="meta">
            {words.say('law-how', {
              percent: new Intl.NumberFormat(words.language).format(penalty.percentPerDay),
              base: formatMoney(penalty.base, words.language),
              capped: words.date(penalty.cappedOn, today),
            })}{' '}
            {ruleYears[penalty.row] !== undefined &&
              words.say('law-source', { year: String(ruleYears[penalty.row]) })}
          </p>
        </div>
      ))}
      <p class="meta">{words.say('law-apart')}</p>
    </section>
  );
}
