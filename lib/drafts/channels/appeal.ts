// The appeal against a decision: which decision, what it left out, what is new since, the facts it is to be held against, the demand.
import type { DraftInput } from '../draft-input';
import { inOrder, numberEvidence } from '../number-evidence';
import { demandInForm } from '../parts';
import { asPoints, gatherPoints, missingOf } from '../points';
import type { Speech } from '../speech';
import { tellContacts } from '../tell-contacts';
import { ownText, type Story } from '../tell-story';
import { paragraph, type Script, type Sentence, sentence } from '../write';

/** The form of an appeal is narrow, and the dated points need their place. */
const OVERLOOKED_CHARACTERS = 200;

export function writeAppeal(input: DraftInput, story: Story, speech: Speech): Script {
  const { id } = input.known.order;
  const [decision] = tellContacts(input.claim, speech, story.proof, ['decision']);
  const opening =
    decision === undefined
      ? sentence(speech.say('appeal', { order: id }), story.proof.ofItem('dispute').slice(-1))
      : sentence(speech.say('appeal-dated', { order: id, ...decision.args }), decision.cites);
  const points = gatherPoints(input, story, speech);
  const overlooked = tellOverlooked(input, speech);
  const fresh = tellNewProof(input, story, speech);
  const headline = sentence(story.statement.headline, story.statement.cites);
  const facts = sentence(speech.say('appeal-facts'));
  const demand = paragraph(...demandInForm(input, story, speech));
  const answers = story.answers.map((answer) => sentence(answer));
  const told = (...more: readonly Sentence[]) => [paragraph(opening), paragraph(headline, ...more, facts)];
  return {
    ways: [
      ...asPoints(told(...answers, ...overlooked, ...fresh), points, [demand], input, speech).slice(0, 3),
      ...asPoints(told(...answers, ...overlooked), points, [demand], input, speech).slice(1),
      ...asPoints(told(...overlooked), points, [demand], input, speech).slice(1),
      ...asPoints(told(), points, [demand], input, speech).slice(1),
    ],
    missing: [
      ...missingOf(points, input, story, speech),
      ...(opening.cites.length === 0 ? ['proof-dispute'] : []),
      ...(overlooked.length === 0 ? ['overlooked'] : []),
    ],
  };
}

/** What the buyer says that the decision left out; nothing is said of it for them. */
function tellOverlooked({ claim }: DraftInput, speech: Speech): Sentence[] {
  const text = ownText(claim.answers.overlooked ?? '', OVERLOOKED_CHARACTERS);
  return text === '' ? [] : [sentence(speech.say('appeal-overlooked', { text }))];
}

/** Proof that was captured after the day of the decision, so that nobody can have seen it; not the decision's own page. */
function tellNewProof({ claim, evidence }: DraftInput, { proof }: Story, speech: Speech): Sentence[] {
  const decided = claim.events.findLast(({ kind }) => kind === 'decision')?.on;
  if (decided === undefined) return [];
  const numbers = numberEvidence(evidence);
  const listed = inOrder(evidence).flatMap(({ id, proves, capturedAt }) => {
    const [item] = proves;
    const number = numbers.get(id);
    const day = capturedAt.slice(0, 10);
    const isNew = day > decided && item !== 'dispute' && proof.ofId(id).length > 0;
    if (!isNew || item === undefined || number === undefined) return [];
    const args = { number, what: speech.say(`proof-${item}`), date: speech.day(day) };
    return [{ number, text: speech.say('attachment', args) }];
  });
  if (listed.length === 0) return [];
  const list = listed.map(({ text }) => text).join(speech.say('semicolon'));
  const cites = listed.map(({ number }) => number);
  return [{ text: speech.say('appeal-new', { list }), cites, isMarked: true }];
}
