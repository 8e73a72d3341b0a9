// What all letters above the shop share: whom they go to, what is asked back, the law that may be cited, the date.
import { isReceived } from '../facts/reasons';
import { addDays, type Day } from '../model/day';
import { countryOf } from '../rules/countries';
import { type CountryRules, lawsFor, partiesOf } from '../rules/country';
import { lawCaseOf } from '../rules/law-case';
import { PARTIES } from '../rules/parties';
import { expiredOn, rowOf } from '../rules/sources';
import { findDue } from './ask';
import { listAttachments } from './attachments';
import { cleanText } from './clean-text';
import type { DraftInput } from './draft-input';
import { sayFact, whatHappened } from './parts';
import type { Speech } from './speech';
import { FIND_FACT } from './story-facts';
import { tellContacts } from './tell-contacts';
import type { Story } from './tell-story';
import { type Paragraph, paragraph, type Sentence, sentence } from './write';

/** What passed in the shop and above it, in the order in which it is told. */
const PASSED = ['wrote-seller', 'seller-answered', 'dispute-opened', 'decision', 'appeal-opened'] as const;

/** The rules of the buyer's country; null until they said where they live. */
export function rulesOf({ claim: { country } }: DraftInput): CountryRules | null {
  return country === null ? null : countryOf(country);
}

/** The other side of the contract on one line, with its number and address as far as they are known. */
export function companyOf({ claim: { country } }: DraftInput): string | null {
  if (country === null) return null;
  const [party] = partiesOf(countryOf(country), country);
  const lines = PARTIES[party ?? ''];
  return lines === undefined ? null : lines.join(', ');
}

/** `Seller: …`, when its name was read. */
export function sellerLine({ known }: DraftInput, speech: Speech): Paragraph[] {
  const name = cleanText(known.order.store?.name ?? '');
  return name === '' ? [] : [paragraph(sentence(speech.say('letter-seller', { name })))];
}

/** What is asked back, to stand in a sentence. */
export function sayDue(input: DraftInput, story: Story, speech: Speech): string {
  const { part, sum } = findDue(input, story);
  return speech.say(`due-${part}`, sum === null ? {} : { sum: speech.money(sum) });
}

/** What happened; of goods that did not come always with the promised day, on which the law counts. */
export function tellCase(input: DraftInput, story: Story, speech: Speech): Sentence[] {
  const isTold = story.facts.some(({ key }) => key === 'promised');
  const { parcel, proof } = story;
  const promised =
    isTold || isReceived(story.reason) ? null : FIND_FACT.promised({ input, speech, proof, parcel });
  const first = promised !== null && 'key' in promised ? [sayFact(promised, speech)] : [];
  return [...first, ...whatHappened(story, speech)];
}

/** What was tried so far, each with its proof. */
export function tellPassed({ claim }: DraftInput, { proof }: Story, speech: Speech): Paragraph[] {
  const past = tellContacts(claim, speech, proof, PASSED);
  return past.length === 0 ? [] : [paragraph(...past.map((fact) => sayFact(fact, speech)))];
}

/** The law that fits, by rows that may be used today and are worded in this language; none for a country without a file. */
export function citeLaw(input: DraftInput, story: Story, speech: Speech): Paragraph[] {
  const rules = rulesOf(input);
  if (rules === null) return [];
  const said = lawsFor(rules, input.claim, lawCaseOf(story.reason)).flatMap(({ row, says }) => {
    const text = says[speech.language];
    const isUsable =
      rowOf(row) !== null && rowOf(row)?.certainty !== 'D' && expiredOn(row, input.today) === null;
    return text === undefined || !isUsable ? [] : [sentence(text)];
  });
  return said.length === 0 ? [] : [paragraph(...said)];
}

/** A day with its year, as a dated paper has it. */
export function fullDay(day: Day, today: Day, speech: Speech): string {
  const written = speech.day(day);
  const year = day.slice(0, 4);
  return year === today.slice(0, 4) ? speech.say('letter-full-date', { day: written, year }) : written;
}

/** Attachments and the date at the end of a paper. */
export function closeLetter(body: readonly Paragraph[], input: DraftInput, speech: Speech): Paragraph[] {
  const date = fullDay(input.today, input.today, speech);
  return [
    ...body,
    ...listAttachments(body, input.evidence, speech),
    paragraph(sentence(speech.say('letter-date', { date }))),
  ];
}

/** Days to answer where the country's law names none: two weeks, which is realistic and firm (facts: rules 4). */
const ANSWER_DAYS = 14;

/** The day by which the written claim is to be met, when it was sent on `from`: the law's own term. */
export function claimAnswerBy(input: DraftInput, from: Day = input.today): Day {
  const row = rulesOf(input)?.claim.answerRow;
  return addDays(from, (row === undefined ? null : rowOf(row)?.length) ?? ANSWER_DAYS);
}

export function line(text: string, cites: readonly number[] = []): Paragraph {
  return paragraph(sentence(text, cites));
}
