// What all letters above the shop share: who writes to whom, what is asked back, what was tried, the end.
import { isReceived } from '../facts/reasons';
import { countryOf } from '../rules/countries';
import { type CountryRules, partiesOf } from '../rules/country';
import { PARTIES } from '../rules/parties';
import { dueArguments, findDue } from './ask';
import { listAttachments } from './attachments';
import { plainLine } from './clean-text';
import type { DraftInput } from './draft-input';
import type { Fact } from './fact';
import { sayFact, whatHappened } from './parts';
import type { Speech, SpeechArguments } from './speech';
import { FIND_FACT } from './story-facts';
import { tellContacts } from './tell-contacts';
import type { Story } from './tell-story';
import { type Paragraph, paragraph, type Sentence, sentence } from './write';

/** What the buyer fills in by hand. */
export const BLANK = '______';

/** What passed in the shop, in the order of its days. */
const PASSED = [
  'wrote-seller',
  'seller-answered',
  'support-asked',
  'dispute-opened',
  'decision',
  'appeal-opened',
  'return-sent',
] as const;

/** The rules of the buyer's country; null until they said where they live. */
export function rulesOf({ claim: { country } }: DraftInput): CountryRules | null {
  return country === null ? null : countryOf(country);
}

/** The company behind the platform on one line, with its number and address as far as they are known. */
export function companyOf(input: DraftInput): string | null {
  const [rules, { country }] = [rulesOf(input), input.claim];
  if (rules === null || country === null) return null;
  const [party] = partiesOf(rules, country);
  const lines = PARTIES[party ?? ''];
  return lines === undefined ? null : lines.join(', ');
}

/** `From: …`: the buyer as they typed themselves, else blanks. */
export function senderLine({ sender }: DraftInput, speech: Speech, id = 'letter-from'): Paragraph {
  const name = plainLine(sender?.name ?? '') || BLANK;
  const lines = (sender?.address ?? '').split(/[\r\n]+/u).map(plainLine);
  const address = lines.filter((each) => each !== '').join(speech.say('comma')) || BLANK;
  return line(speech.say(id, { name, address }));
}

/** Key of what is missing while the buyer has not typed both. */
export function missingSender({ sender }: DraftInput): string[] {
  return plainLine(sender?.name ?? '') === '' || plainLine(sender?.address ?? '') === ''
    ? ['name-address']
    : [];
}

/** The seller's name on the shop; null where it was not read. */
export function sellerOf({ known }: DraftInput): string | null {
  return plainLine(known.order.store?.name ?? '') || null;
}

/** `Seller: …`, when its name was read. */
export function sellerLine(input: DraftInput, speech: Speech): Paragraph[] {
  const name = sellerOf(input);
  return name === null ? [] : [line(speech.say('letter-seller', { name }))];
}

/** Who runs the platform, as a party that is named and owes nothing. */
export function platformLine(input: DraftInput, speech: Speech): Paragraph[] {
  const who = companyOf(input);
  return who === null ? [] : [line(speech.say('letter-platform', { who }))];
}

/** What is asked back, to stand in a sentence. */
export function sayDue(input: DraftInput, story: Story, speech: Speech): string {
  const due = findDue(input, story);
  return speech.say(`due-${due.part}`, dueArguments(due, speech));
}

/** The message as a country words it where it has words of its own (`<id>-GB`), else the common one. */
export function sayIn(
  input: DraftInput,
  speech: Speech,
  id: string,
  args: SpeechArguments = {},
  attribute = '',
): string {
  const own = `${id}-${rulesOf(input)?.id}`;
  return speech.has(own) ? speech.say(own, args) : speech.say(`${id}${attribute}`, args);
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

/** What was tried in the shop, each with its day, its channel and its proof. */
export function factsPassed({ claim }: DraftInput, { facts, proof }: Story, speech: Speech): Fact[] {
  const isTold = (key: string) => facts.some((fact) => fact.key === key);
  return tellContacts(claim, speech, proof, PASSED)
    .filter(({ key }) => !isTold(key))
    .map((fact) => (fact.key === 'wrote' ? { ...fact, key: 'wrote-above' } : fact));
}

/** The same as a paragraph. */
export function tellPassed(input: DraftInput, story: Story, speech: Speech): Paragraph[] {
  const past = factsPassed(input, story, speech);
  return past.length === 0 ? [] : [paragraph(...past.map((fact) => sayFact(fact, speech)))];
}

/** Attachments, the date and the signature at the end of a paper. */
export function closeLetter(body: readonly Paragraph[], input: DraftInput, speech: Speech): Paragraph[] {
  return [...body, ...listAttachments(body, input.evidence, speech), ...dateLines(input, speech)];
}

export function dateLines({ today }: DraftInput, speech: Speech): Paragraph[] {
  return [
    line(speech.say('letter-date', { date: speech.day(today) })),
    line(speech.say('letter-signature', { blank: BLANK })),
  ];
}

export function line(text: string, cites: readonly number[] = []): Paragraph {
  return paragraph(sentence(text, cites));
}
