// What was asked and what came back over all claims, each currency for itself.
import type { ClaimTotals } from '../lib/money/claim-totals';
import { formatMoney } from '../lib/money/format';
import type { Words } from '../lib/words/words';

export function Totals({ words, totals }: { words: Words; totals: ClaimTotals }) {
  return (
    <section class="card" aria-labelledby="totals">
      <h2 id="totals">{words.say('totals')}</h2>
      <div class="part stack">
        <div class="totals">
          {totals.byCurrency.map(({ asked, cameBack, open, claims }) => (
            <dl key={asked.currency} class="sums">
              {[
                { name: words.say('totals-asked', { claims }), money: asked },
                { name: words.say('totals-back'), money: cameBack },
                { name: words.say('totals-open'), money: open },
              ].map(({ name, money }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{formatMoney(money, words.language)}</dd>
                </div>
              ))}
            </dl>
          ))}
        </div>
        {totals.unknown > 0 && <p class="meta">{words.say('totals-unknown', { claims: totals.unknown })}</p>}
      </div>
    </section>
  );
}
