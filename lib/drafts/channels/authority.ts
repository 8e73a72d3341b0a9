// The complaint to the authority: who is complained of, what happened, what was tried, what the authority is asked to do.
import type { DraftInput } from '../draft-input';
import {
  citeLaw,
  claimAnswerBy,
  closeLetter,
  companyOf,
  line,
  rulesOf,
  sayDue,
  sellerLine,
  tellCase,
  tellPassed,
} from '../letter';
import { aboutOrder, missingFor, sayFact } from '../parts';
import type { Speech } from '../speech';
import { tellContacts } from '../tell-contacts';
import type { Story } from '../tell-story';
import { paragraph, type Script, sentence } from '../write';

export function writeAuthority(input: DraftInput, story: Story, speech: Speech): Script {
  const rules = rulesOf(input);
  const who = companyOf(input);
  const to = rules?.authority.to;
  const claimed = tellContacts(input.claim, speech, story.proof, ['wrote-claim']);
  const head = [
    ...(to === undefined ? [] : [line(to[speech.language] ?? to.en)]),
    line(speech.say('authority-title')),
    ...sellerLine(input, speech),
    ...(who === null ? [] : [line(speech.say('authority-company', { who }))]),
  ];
  const { events } = input.claim;
  const sent = events.findLastIndex(({ kind }) => kind === 'wrote-claim');
  const sentOn = events[sent]?.on;
  const isAnswered = events
    .slice(sent + 1)
    .some(({ kind }) => kind === 'seller-answered' || kind === 'offered');
  // Only the day named in the claim makes silence of a day an answer that did not come.
  const isOverdue = sentOn !== undefined && claimAnswerBy(input, sentOn) < input.today;
  const wasAsked = claimed.length > 0 || events.some(({ kind }) => kind === 'wrote-seller');
  const claimOf = [
    ...claimed.map((fact) => sayFact(fact, speech)),
    ...(isOverdue && !isAnswered ? [sentence(speech.say('fact-wrote-claim.unanswered'))] : []),
    sentence(
      speech.say(wasAsked ? 'authority-due' : 'authority-due.now', { due: sayDue(input, story, speech) }),
    ),
  ];
  const body = [
    paragraph(aboutOrder(input, story, speech, undefined, 'letter-about')),
    paragraph(...tellCase(input, story, speech)),
    ...tellPassed(input, story, speech),
    paragraph(...claimOf),
    ...citeLaw(input, story, speech),
    line(speech.say('authority-ask')),
  ];
  return {
    ways: [closeLetter([...head, ...body], input, speech), body],
    missing: [
      ...missingFor(input, story, speech, claimed),
      ...(rules === null ? ['country'] : []),
      ...(rules?.authority.opens === 'claim-unanswered' && claimed.length === 0 ? ['wrote-claim'] : []),
      'name-address',
    ],
  };
}
