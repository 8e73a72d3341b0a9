// What the form of a bank asks of a card payment: from the buyer's answers, and blanks for what they have not said.
import type { Claim, Reason } from '../model/claim';
import { isDay } from '../model/day';
import { BLANK } from './letter';
import type { Speech } from './speech';
import { ownText } from './tell-story';

/** Keys of `claim.answers`, as a bank asks for them. */
const CARD = ['card-day', 'card-amount', 'card-name', 'card-last-four'] as const;
export type CardAnswer = (typeof CARD)[number];

/** Longest answer that a line of the form takes. */
const LINE_CHARACTERS = 80;

/** Four digits and no more: a whole card number belongs in no letter. */
const LAST_FOUR = /^\d{4}$/;

/** One answer as the letter writes it; null where it is not known or must not stand there. */
export function cardAnswer(
  key: CardAnswer,
  { answers }: Pick<Claim, 'answers'>,
  speech: Speech,
): string | null {
  const text = ownText(answers[key] ?? '', LINE_CHARACTERS);
  if (key === 'card-last-four') return LAST_FOUR.test(text) ? text : null;
  if (key === 'card-day' && isDay(text)) return speech.day(text);
  return text || null;
}

/** The lines of the transaction, each with its answer or a blank. */
export function cardLines(claim: Pick<Claim, 'answers'>, speech: Speech): string[] {
  return CARD.map((key) => speech.say(`bank-${key}`, { value: cardAnswer(key, claim, speech) ?? BLANK }));
}

/** Keys of what the buyer has not said yet. */
export function missingOfCard(claim: Pick<Claim, 'answers'>, speech: Speech): string[] {
  return CARD.filter((key) => cardAnswer(key, claim, speech) === null);
}

/** What went wrong, as the schemes sort it; each is the sentence part `bank-reason-…`. */
export type CardReason = 'missing' | 'part' | 'received' | 'refund' | 'return';

const CODES: Record<CardReason, { visa: string; mastercard: string }> = {
  missing: { visa: 'Visa 13.1', mastercard: 'Mastercard 4853' },
  part: { visa: 'Visa 13.1', mastercard: 'Mastercard 4853' },
  received: { visa: 'Visa 13.3', mastercard: 'Mastercard 4853' },
  refund: { visa: 'Visa 13.6', mastercard: 'Mastercard 4853' },
  return: { visa: 'Visa 13.7', mastercard: 'Mastercard 4853' },
};

export function cardReasonOf(reason: Reason): CardReason {
  switch (reason) {
    case 'incomplete':
      return 'part';
    case 'damaged':
    case 'not-as-described':
    case 'wrong-item':
    case 'came-late':
      return 'received';
    case 'refund-not-paid':
      return 'refund';
    case 'return-not-refunded':
      return 'return';
    default:
      return 'missing';
  }
}

/** The scheme's own code (facts: rules 3); of both schemes while the buyer has not said which, empty for another. */
export function codesOf(reason: CardReason, paidWith: Claim['paidWith']): string {
  const { visa, mastercard } = CODES[reason];
  if (paidWith === 'visa') return visa;
  if (paidWith === 'mastercard') return mastercard;
  return paidWith === null ? `${visa} / ${mastercard}` : '';
}
