// The complaint to the authority: who is complained of, what happened, what was tried, what the authority is asked to do.
import { asksNewParcel, findDue } from '../ask';
import type { DraftInput } from '../draft-input';
import { citeLaw, isClaimUnanswered } from '../law';
import {
  closeLetter,
  line,
  missingSender,
  platformLine,
  rulesOf,
  sayDue,
  sayIn,
  sellerLine,
  senderLine,
  tellCase,
  tellPassed,
} from '../letter';
import { aboutOrder, missingFor, sayFact } from '../parts';
import type { Speech } from '../speech';
import { tellContacts } from '../tell-contacts';
import { tellRefund } from '../tell-refund';
import type { Story } from '../tell-story';
import { paragraph, type Script, type Sentence, sentence } from '../write';

export function writeAuthority(input: DraftInput, story: Story, speech: Speech): Script {
  const rules = rulesOf(input);
  const to = rules?.authority.to;
  const does = rules?.authority.does ?? 'records';
  const claimed = tellContacts(input.claim, speech, story.proof, [
    'wrote-claim',
    'claim-received',
    'wrote-operator',
  ]);
  const hasClaim = claimed.some(({ key }) => key === 'wrote-claim');
  const wasAsked = claimed.some(({ key }) => key === 'wrote-operator');
  const head = [
    ...(to === undefined ? [] : [line(to[speech.language] ?? to.en)]),
    senderLine(input, speech),
    line(sayIn(input, speech, 'authority-title', {}, `.${does}`)),
    ...sellerLine(input, speech),
    ...platformLine(input, speech),
  ];
  const demanded = [
    ...claimed.map((fact) => sayFact(fact, speech)),
    ...(isClaimUnanswered(input) ? [sentence(speech.say('fact-wrote-claim.unanswered'))] : []),
    ...tellRefund(input, story, speech),
    tellDemand(input, story, speech),
  ];
  const body = [
    paragraph(aboutOrder(input, story, speech, undefined, 'letter-about')),
    paragraph(...tellCase(input, story, speech)),
    ...tellPassed(input, story, speech),
    paragraph(...demanded),
    ...citeLaw(input, story, speech, 'seller'),
    ...(wasAsked ? citeLaw(input, story, speech, 'platform') : []),
    line(sayIn(input, speech, 'authority-ask', {}, `.${does}`)),
  ];
  return {
    ways: [closeLetter([...head, ...body], input, speech), body],
    missing: [
      ...missingFor(input, story, speech, claimed),
      ...(rules === null ? ['country'] : []),
      ...(rules?.authority.opens === 'claim-unanswered' && !hasClaim ? ['wrote-claim'] : []),
      ...missingSender(input),
    ],
  };
}

/** The seller was asked for this very sum only where it was asked, for money, and nothing came back since. */
function tellDemand(input: DraftInput, story: Story, speech: Speech): Sentence {
  const due = sayDue(input, story, speech);
  if (findDue(input, story).part === 'delay') return sentence(speech.say('authority-due.delay', { due }));
  const { events } = input.claim;
  const asked = events.findLast(({ kind }) => kind === 'wrote-seller');
  // A written claim is told with its day just before.
  const isTold = events.some(({ kind }) => kind === 'wrote-claim');
  const isSame =
    asked !== undefined && !events.some(({ kind, on }) => kind === 'refunded-part' && on >= asked.on);
  return sentence(
    isSame && !isTold && !asksNewParcel(input, story)
      ? speech.say('authority-due.asked', { due, date: speech.day(asked.on) })
      : speech.say('authority-due', { due }),
  );
}
