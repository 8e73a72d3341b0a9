// An offer that came: what it is of what was paid, and what taking it ends.
import type { Day } from '../../lib/model/day';
import type { Offer } from '../../lib/money/claim-money';
import { formatMoney } from '../../lib/money/format';
import type { Words } from '../../lib/words/words';
import { Icon } from '../icons';

export function OfferBox({ words, today, offer }: { words: Words; today: Day; offer: Offer }) {
  const { amount, on, ofItems, ofPaid, ofAsked, givesUp } = offer;
  const percents = [
    ofItems === null ? null : words.say('offer-of-items', { percent: percent(words, ofItems) }),
    ofPaid === null ? null : words.say('offer-of-paid', { percent: percent(words, ofPaid) }),
    ofAsked === null || ofAsked === ofPaid
      ? null
      : words.say('offer-of-asked', { percent: percent(words, ofAsked) }),
  ].filter((each) => each !== null);
  return (
    <section class="part stack">
      <h2>{words.say('offer')}</h2>
      <p>
        <strong>
          {words.say('offer-sum', { sum: formatMoney(amount, words.language), on: words.date(on, today) })}
        </strong>
        {percents.length > 0 && ` ${words.list(percents)}.`}
      </p>
      <div class={`box toned ${givesUp === null ? 'plain' : 'warn'}`}>
        <Icon name={givesUp === null ? 'plain' : 'warn'} />
        <p class="grow">
          {givesUp !== null &&
            `${words.say('offer-gives-up', { sum: formatMoney(givesUp, words.language) })} `}
          {words.say('offer-ends')}
        </p>
      </div>
    </section>
  );
}

/** `62.5` as the language writes it. */
function percent(words: Words, text: string): string {
  return new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 }).format(Number(text));
}
