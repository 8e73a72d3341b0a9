// The facts of a claim's reason, found and proved, and the buyer's own statement.

import { planOf } from '../claims/reasons';
import type { Question } from '../claims/reasons/reason-plan';
import { goodsOf, isReceived } from '../facts/reasons';
import type { Claim, Reason } from '../model/claim';
import type { ProofItem } from '../model/evidence';
import { cutText } from './clean-text';
import type { DraftInput } from './draft-input';
import type { Fact } from './fact';
import { makeProofFinder, type ProofFinder } from './find-proof';
import { findParcel, type ParcelStory } from './parcel';
import type { Speech } from './speech';
import { FIND_FACT } from './story-facts';

/** Forms are narrow; the whole of a long text is in the claim. */
const OWN_WORDS_CHARACTERS = 300;

export interface Story {
  reason: Reason;
  parcel: ParcelStory;
  proof: ProofFinder;
  /** What holds, in the reason's order. */
  facts: Fact[];
  /** The statement as a sentence of a message, and as the beginning of a dispute. */
  statement: { text: string; headline: string; cites: number[]; textCites: number[] };
  /** What the buyer answered, as sentences; a text of their own under the question's label. */
  answers: string[];
  /** Fields to read and proof to get. */
  missing: string[];
}

export function tellStory(input: DraftInput, reason: Reason, speech: Speech): Story {
  const plan = planOf(reason);
  const proof = makeProofFinder(input.evidence, input.claim.orderId);
  const parcel = findParcel(input.known, reason, isReceived(reason), input.today);
  const found = plan.story.map((key) => FIND_FACT[key]({ input, speech, proof, parcel }));
  const facts = found.flatMap((each) => (each !== null && 'key' in each ? [each] : []));
  const lacks = found.flatMap((each) => (each !== null && 'lacks' in each ? [each.lacks] : []));
  const required = new Set(plan.proof.filter((need) => need.required).map(({ item }) => item));
  const shown = plan.shownBy.map((item) => ({ item, cites: showing(item, input, proof) }));
  const cites = shown.flatMap((each) => each.cites.slice(-1));
  return {
    reason,
    parcel,
    proof,
    facts,
    statement: {
      ...state(input, reason, speech, parcel, facts),
      cites,
      // No page shows that money did not come: the proof is of the announcement or the return.
      textCites: goodsOf(reason) === 'refund' ? [] : cites,
    },
    answers: plan.questions.flatMap((question) => tellAnswer(question, input, speech)),
    missing: [
      ...lacks,
      ...facts.flatMap(({ cites, needs }) =>
        cites.length === 0 && needs !== null ? [`proof-${needs}`] : [],
      ),
      ...shown.flatMap(({ item, cites }) =>
        cites.length === 0 && required.has(item) ? [`proof-${item}`] : [],
      ),
    ],
  };
}

/** Told only where a law pays for it. */
const ONLY_BY_LAW: ReadonlySet<string> = new Set(['late-cost']);

/** An answer that such a text should tell; a text of the buyer's own stands under a label, whatever its language. */
function tellAnswer({ key, kind, toldWhen }: Question, { claim }: DraftInput, speech: Speech): string[] {
  if (kind === 'yes-no')
    return toldWhen !== undefined && claim.answers[key] === toldWhen ? [speech.say(`answer-${key}`)] : [];
  return ONLY_BY_LAW.has(key) ? [] : tellOwn(key, claim, speech);
}

/** The buyer's own words under the label `own-<key>`; none where nothing was typed. */
export function tellOwn(key: string, { answers }: Pick<Claim, 'answers'>, speech: Speech): string[] {
  const text = ownText(answers[key] ?? '', OWN_WORDS_CHARACTERS);
  return text === '' ? [] : [speech.say(`own-${key}`, { text })];
}

/** What the buyer typed, on one line and without the stop at its end: the sentence brings its own. */
export function ownText(typed: string, limit: number): string {
  return cutText(typed, limit).replace(/[\s.,;:!?。，；：！？]+$/u, '');
}

/** Only an order page that shows "not shipped" proves that nothing was sent. */
function showing(item: ProofItem, input: DraftInput, proof: ProofFinder): number[] {
  const { status } = input.known.order;
  return item === 'order-page' ? proof.ofOrder((order) => order.status === status) : proof.ofItem(item);
}

function state(
  { claim }: DraftInput,
  reason: Reason,
  speech: Speech,
  parcel: ParcelStory,
  facts: readonly Fact[],
) {
  const id = `state-${reason}`;
  const headline = speech.say(`${id}.headline`);
  const isTold = (...keys: string[]) => facts.some(({ key }) => keys.includes(key));
  if (goodsOf(reason) === 'refund' && claim.events.some(({ kind }) => kind === 'refunded-part')) {
    return { text: speech.say(`${id}.part`), headline: speech.say(`${id}.headlinePart`) };
  }
  if (reason === 'came-late') {
    const late = facts.find(({ key }) => key === 'arrived-late');
    return { text: late === undefined ? speech.say(id) : speech.say(`${id}.told`, late.args), headline };
  }
  if (reason !== 'invalid-tracking') return { text: speech.say(id), headline };
  const text =
    isTold('no-number', 'no-events', 'number-early', 'jump') || parcel.number === null
      ? speech.say(`${id}.told`)
      : speech.say(id, { number: parcel.number });
  return { text, headline: isTold('no-number') ? speech.say(`${id}.headlineNoNumber`) : headline };
}
