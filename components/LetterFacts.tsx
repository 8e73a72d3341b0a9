// What one letter asks of the buyer and no page states: the payment as the statement prints it, where the goods are, what a decision overlooked.
import { isReceived } from '../lib/facts/reasons';
import type { Channel, Claim, ClaimChange } from '../lib/model/claim';
import type { Words } from '../lib/words/words';
import { LineAnswer, TextAnswer, withAnswer, YesNoAnswer } from './AnswerFields';
import './money/money.css';

export interface LetterFactsProps {
  words: Words;
  claim: Claim;
  channel: Channel;
  /** What the letter would say and does not know, by key. */
  missing: readonly string[];
  onChangeClaim: (change: ClaimChange) => void;
}

/** Nothing where the letter asks nothing more. */
export function LetterFacts({ words, claim, channel, missing, onChangeClaim }: LetterFactsProps) {
  const isOfGoods = (channel === 'bank' || channel === 'paypal') && isReceived(claim.reason);
  if (channel !== 'bank' && channel !== 'appeal' && !isOfGoods) return null;
  const field = (name: string) => ({
    words,
    name,
    stored: claim.answers[name] ?? '',
    onAnswer: (text: string) => onChangeClaim(withAnswer(claim, name, text)),
  });
  // Asked only where the letter needs it: it is the law of few countries.
  const isStatementAsked = missing.includes('statement-day') || claim.answers['statement-day'] !== undefined;
  return (
    <section class="stack letter-facts" aria-labelledby="letter-facts">
      <h2 id="letter-facts">{words.say('letter-facts')}</h2>
      {channel === 'appeal' && <TextAnswer {...field('overlooked')} />}
      {channel === 'bank' && (
        <div class="two-fields">
          <LineAnswer {...field('card-day')} type="date" />
          <LineAnswer {...field('card-amount')} />
          <LineAnswer {...field('card-name')} />
          <LineAnswer {...field('card-last-four')} pattern={/^\d{4}$/} tooMuch={/\d{5}|[^\d]/} />
          {isStatementAsked && <LineAnswer {...field('statement-day')} type="date" />}
        </div>
      )}
      {isOfGoods && (
        <>
          <TextAnswer {...field('goods-now')} />
          <YesNoAnswer {...field('return-offered')} />
        </>
      )}
      <small class="meta">{words.say('letter-facts-why')}</small>
    </section>
  );
}
