// The demand to the owner of the platform, where the law gives it a debt of its own: the prepayment, once the seller was told of the refusal (RU-12-22).
import type { DraftInput } from '../draft-input';
import { citeLaw, isClaimUnanswered } from '../law';
import {
  closeLetter,
  companyOf,
  line,
  missingSender,
  sayDue,
  sellerLine,
  senderLine,
  tellCase,
} from '../letter';
import { aboutOrder, missingFor, sayFact } from '../parts';
import { paymentOf } from '../payment';
import type { Speech } from '../speech';
import { tellContacts } from '../tell-contacts';
import { tellRefund } from '../tell-refund';
import type { Story } from '../tell-story';
import { paragraph, type Script, sentence } from '../write';

export function writeOperator(input: DraftInput, story: Story, speech: Speech): Script {
  const who = companyOf(input);
  const notice = tellContacts(input.claim, speech, story.proof, ['wrote-claim', 'claim-received']);
  const hasNotice = notice.some(({ key }) => key === 'wrote-claim');
  const head = [
    ...(who === null ? [] : [line(speech.say('letter-to', { who }))]),
    senderLine(input, speech),
    line(speech.say('operator-title')),
    ...sellerLine(input, speech),
  ];
  const told = hasNotice
    ? [
        paragraph(
          ...notice.map((fact) => sayFact(fact, speech)),
          ...(isClaimUnanswered(input) ? [sentence(speech.say('fact-wrote-claim.unanswered'))] : []),
          sentence(speech.say('operator-enclosed')),
        ),
      ]
    : [];
  const body = [
    paragraph(
      aboutOrder(input, story, speech, undefined, 'letter-about'),
      ...paymentOf(input, story, speech).map((fact) => sayFact(fact, speech)),
    ),
    paragraph(...tellCase(input, story, speech)),
    ...told,
    ...citeLaw(input, story, speech, 'platform'),
    paragraph(
      ...tellRefund(input, story, speech),
      sentence(speech.say('operator-ask', { due: sayDue(input, story, speech) })),
      sentence(speech.say('claim-answer')),
    ),
  ];
  return {
    ways: [closeLetter([...head, ...body], input, speech), body],
    missing: [
      ...missingFor(input, story, speech, notice),
      ...(who === null ? ['country'] : []),
      ...(hasNotice ? [] : ['wrote-claim']),
      ...missingSender(input),
    ],
  };
}
