// What one letter asks of the buyer and no page states: the payment as the statement prints it, where the goods are, what a decision overlooked.
import { isReceived } from '../lib/facts/reasons';
import type { Channel, Claim, ClaimChange } from '../lib/model/claim';
import type { Words } from '../lib/words/words';
import { LineAnswer, TextAnswer, withAnswer, YesNoAnswer } from './AnswerFields';

export interface LetterFactsProps {
  words: Words;
  claim: Claim;
  channel: Channel;
  onChangeClaim: (change: ClaimChange) => void;
}

/** Nothing where the letter asks nothing more. */
export function LetterFacts({ words, claim, channel, onChangeClaim }: LetterFactsProps) {
  if (channel !== 'bank' && channel !== 'paypal' && channel !== 'appeal') return null;
  const field = (name: string) => ({
    words,
    name,
    stored: claim.answers[name] ?? '',
    onAnswer: (text: string) => onChangeClaim(withAnswer(claim, name, text)),
  });
  return (
    <section class="stack letter-facts" aria-labelledby="letter-facts">
      <h2 id="letter-facts">{words.say('letter-facts')}</h2>
      {channel === 'appeal' ? (
        <TextAnswer {...field('overlooked')} />
      ) : (
        <>
          <div class="choices">
            <LineAnswer {...field('card-day')} type="date" />
            <LineAnswer {...field('card-amount')} />
            {channel === 'bank' && (
              <>
                <LineAnswer {...field('card-name')} />
                <LineAnswer {...field('card-last-four')} pattern={/^\d{4}$/} tooMuch={/\d{5}|[^\d]/} />
              </>
            )}
          </div>
          {isReceived(claim.reason) && (
            <>
              <TextAnswer {...field('goods-now')} />
              <YesNoAnswer {...field('return-offered')} />
            </>
          )}
        </>
      )}
      <small class="meta">{words.say('letter-facts-why')}</small>
    </section>
  );
}
