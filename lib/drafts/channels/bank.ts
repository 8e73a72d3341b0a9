// The letter to the bank that issued the card: the transaction, what was promised and what came, what was tried, what came back.
import { isReceived } from '../../facts/reasons';
import { cardLines, cardReasonOf, codesOf, missingOfCard } from '../card';
import type { DraftInput } from '../draft-input';
import {
  BLANK,
  dateLines,
  factsPassed,
  line,
  missingSender,
  sayDue,
  sellerLine,
  senderLine,
  tellCase,
} from '../letter';
import { aboutOrder, asMessage, missingFor, sayFact, shortAbouts } from '../parts';
import { paymentOf } from '../payment';
import type { Speech } from '../speech';
import { declareRefund, missingOfGoods, tellGoods } from '../tell-goods';
import type { Story } from '../tell-story';
import { type Paragraph, paragraph, point, type Script, type Sentence, sentence } from '../write';
import { claimSection75, missingOfNotice, noteBillingError } from './card-laws';

export function writeBank(input: DraftInput, story: Story, speech: Speech): Script {
  const { claim, known } = input;
  const paid = paymentOf(input, story, speech);
  const past = factsPassed(input, story, speech);
  const reason = speech.say(`bank-reason-${cardReasonOf(story.reason)}`);
  const codes = codesOf(cardReasonOf(story.reason), claim.paidWith);
  const top = [
    senderLine(input, speech),
    line(speech.say('bank-subject', { reason: codes === '' ? reason : `${reason} (${codes})` })),
  ];
  const transaction = [
    line(speech.say('bank-transaction')),
    ...cardLines(claim, speech).map((text) => point(sentence(text))),
  ];
  const happened = paragraph(...tellExpected(input, story, speech), ...tellCase(input, story, speech));
  const goods = tellGoods(input, story, speech);
  const tried = past.length === 0 ? [] : [paragraph(...past.map((fact) => sayFact(fact, speech)))];
  const demand = paragraph(
    ...declareRefund(input, story, speech),
    sentence(speech.say('bank-ask', { due: sayDue(input, story, speech), reason })),
    sentence(speech.say('bank-answer')),
  );
  const payment = (about: Sentence): Paragraph =>
    paragraph(about, ...paid.map((fact) => sayFact(fact, speech)));
  const about = aboutOrder(input, story, speech, undefined, 'bank-about');
  const stated = paragraph(sentence(story.statement.text));
  const abouts = shortAbouts(input, story, speech, 'bank-about');
  const body = [
    ...transaction,
    payment(about),
    ...sellerLine(input, speech),
    happened,
    ...(goods.length === 0 ? [] : [paragraph(...goods)]),
    ...tried,
    demand,
    ...claimSection75(input, story, speech),
    ...noteBillingError(input, story, speech),
  ];
  return {
    ways: [
      ...asMessage(body, input, speech, top).map((way) => [...way, ...dateLines(input, speech)]),
      ...abouts.map((about) => [...transaction, payment(about), happened, ...tried, demand]),
      ...abouts.map((about) => [payment(about), happened, demand]),
      ...abouts.map((about) => [paragraph(about), stated, demand]),
    ],
    missing: [
      ...missingFor(input, story, speech, [...paid, ...past]),
      ...missingOfCard(claim, speech),
      ...missingOfGoods(input, story),
      ...missingOfNotice(input, story),
      ...(known.order.paidOn === null ? ['paidOn'] : []),
      ...(story.proof.ofItem('payment').length === 0 ? ['proof-payment'] : []),
      // A bank asks first whether the seller was asked.
      ...(claim.events.some(({ kind }) => kind === 'wrote-seller') ? [] : ['wrote-seller']),
      ...missingSender(input),
    ],
  };
}

/** By when the goods were expected, to be filled in where no page said it. */
function tellExpected({ known }: DraftInput, story: Story, speech: Speech): Sentence[] {
  if (isReceived(story.reason) || known.order.deliverBy !== null) return [];
  return cardReasonOf(story.reason) === 'missing'
    ? [sentence(speech.say('bank-expected', { blank: BLANK }))]
    : [];
}
