// What a bank owes by law besides the rules of its card scheme: section 75 in the United Kingdom, a billing error in the United States.
import { compareMoney } from '../../money/exact';
import { cardAnswer } from '../card';
import type { DraftInput } from '../draft-input';
import { citeLaw, usableLaws } from '../law';
import { BLANK, line, rulesOf } from '../letter';
import type { Speech } from '../speech';
import { ownText, type Story } from '../tell-story';
import { type Paragraph, paragraph, point, type Script, sentence } from '../write';

/** An item must have cost more (UK-S75). */
const SECTION_75_FROM = { amount: '100', currency: 'GBP' };

/** The claim under section 75, under its condition: which card it was is not known here. */
export function claimSection75(input: DraftInput, story: Story, speech: Speech): Paragraph[] {
  const { total } = input.known.order;
  const isSmall = total !== null && (compareMoney(total, SECTION_75_FROM) ?? 1) <= 0;
  const law = issuerLaw('GB', input, story, speech);
  if (law.length === 0 || isSmall || !speech.has('bank-section-75')) return [];
  const [{ sentences } = paragraph()] = law;
  return [paragraph(sentence(speech.say('bank-section-75')), ...sentences)];
}

/** The written notice of a billing error with what Regulation Z wants in it; never about the quality of goods that were kept. */
export function noteBillingError(input: DraftInput, story: Story, speech: Speech): Paragraph[] {
  if (!isBillingError(input, story) || !speech.has('bank-billing-error')) return [];
  const { claim, sender } = input;
  const name = ownText(sender?.name ?? '', 80) || BLANK;
  const statement = ownText(claim.answers['statement-day'] ?? '', 40) || BLANK;
  return [
    line(speech.say('bank-billing-error')),
    ...['to', 'name', 'account', 'amount', 'day', 'statement'].map((key) =>
      point(
        sentence(
          speech.say(`bank-billing-${key}`, {
            blank: BLANK,
            name,
            statement,
            amount: cardAnswer('card-amount', claim, speech) ?? BLANK,
            day: cardAnswer('card-day', claim, speech) ?? BLANK,
          }),
        ),
      ),
    ),
  ];
}

/** The day of the first statement decides the last day of the notice. */
export function missingOfNotice(input: DraftInput, story: Story): Script['missing'] {
  const isSaid = ownText(input.claim.answers['statement-day'] ?? '', 40) !== '';
  return isBillingError(input, story) && !isSaid ? ['statement-day'] : [];
}

function isBillingError(input: DraftInput, story: Story): boolean {
  const { paidWith } = input.claim;
  const isCard =
    paidWith === null || paidWith === 'visa' || paidWith === 'mastercard' || paidWith === 'other';
  return (
    isCard &&
    story.reason !== 'came-late' &&
    rulesOf(input)?.id === 'US' &&
    usableLaws(input, story, 'card-issuer').length > 0
  );
}

function issuerLaw(id: string, input: DraftInput, story: Story, speech: Speech): Paragraph[] {
  return rulesOf(input)?.id === id ? citeLaw(input, story, speech, 'card-issuer') : [];
}
