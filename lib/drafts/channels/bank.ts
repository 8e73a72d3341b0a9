// The letter to the bank that issued the card: the payment, what was promised and what came, what was tried, what came back.
import { isReceived } from '../../facts/reasons';
import type { Claim } from '../../model/claim';
import type { DraftInput } from '../draft-input';
import type { Fact } from '../fact';
import { sayDue } from '../letter';
import { aboutOrder, asMessage, missingFor, sayFact, shortAbouts, whatHappened } from '../parts';
import type { Speech } from '../speech';
import { tellContacts } from '../tell-contacts';
import type { Story } from '../tell-story';
import { type Paragraph, paragraph, type Script, type Sentence, sentence } from '../write';

export function writeBank(input: DraftInput, story: Story, speech: Speech): Script {
  const { claim, known } = input;
  const isGoodsReceived = isReceived(story.reason);
  const paid = paymentOf(input, story, speech);
  const past = tellContacts(claim, speech, story.proof, [
    'wrote-seller',
    'seller-answered',
    'dispute-opened',
    'decision',
  ]);
  const missing = [
    ...missingFor(input, story, speech, [...paid, ...past]),
    ...(known.order.paidOn === null ? ['paidOn'] : []),
    ...(story.proof.ofItem('payment').length === 0 ? ['proof-payment'] : []),
    // A bank asks first whether the seller was asked.
    ...(claim.events.some(({ kind }) => kind === 'wrote-seller') ? [] : ['wrote-seller']),
  ];
  const subject = paragraph(sentence(speech.say(isGoodsReceived ? 'bank-subject.received' : 'bank-subject')));
  const happened = paragraph(...whatHappened(story, speech));
  const tried = past.length === 0 ? [] : [paragraph(...past.map((fact) => sayFact(fact, speech)))];
  const demand = paragraph(
    ...declareRefund(claim, story, speech),
    sentence(speech.say('bank-ask', { due: sayDue(input, story, speech) })),
  );
  const payment = (about: Sentence): Paragraph =>
    paragraph(about, ...paid.map((fact) => sayFact(fact, speech)));
  const about = aboutOrder(input, story, speech, undefined, 'bank-about');
  const stated = paragraph(sentence(story.statement.text));
  const abouts = shortAbouts(input, story, speech, 'bank-about');
  const shorter = [
    ...abouts.map((about) => [payment(about), happened, ...tried, demand]),
    ...abouts.map((about) => [payment(about), happened, demand]),
    ...abouts.map((about) => [paragraph(about), stated, demand]),
  ];
  const body = [payment(about), happened, ...tried, demand];
  return { ways: [...asMessage(body, input, speech, [subject]), ...shorter], missing };
}

/** When it was paid, shown by the order page or by the proof of payment. */
export function paymentOf({ known: { order } }: DraftInput, { facts, proof }: Story, speech: Speech): Fact[] {
  const on = order.paidOn;
  // An order that was never sent tells of its payment anyway.
  if (on === null || facts.some(({ key }) => key === 'paid-ago')) return [];
  const cites = [...proof.ofItem('payment'), ...proof.ofOrder((seen) => seen.paidOn === on)];
  return [{ key: 'paid', on, args: { date: speech.day(on) }, cites: cites.slice(0, 1), needs: 'payment' }];
}

/** What came back so far must be told: a refund and a chargeback together would be twice the money (facts: rules 3). */
export function declareRefund(claim: Claim, { proof }: Story, speech: Speech): Sentence[] {
  if (claim.events.some(({ kind }) => kind === 'refunded-part')) {
    return [sentence(speech.say('bank-refund-part'))];
  }
  const processed = tellContacts(claim, speech, proof, ['refund-processed']);
  if (processed.length > 0) return processed.map((fact) => sayFact(fact, speech));
  return [sentence(speech.say('bank-no-refund'))];
}
