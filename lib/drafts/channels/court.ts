// A draft of the suit in Russia with its calculation (facts: rules 2.1; ГПК 131, 132): the parties, what was tried, what is asked of the court.
import { findDue } from '../ask';
import { listAttachments } from '../attachments';
import type { DraftInput } from '../draft-input';
import { citeLaw, isClaimUnanswered } from '../law';
import { BLANK, dateLines, line, missingSender, sayDue, sellerOf, tellCase, tellPassed } from '../letter';
import { lossesOwed, tellLosses } from '../losses';
import { aboutOrder, missingFor, sayFact } from '../parts';
import { paymentOf } from '../payment';
import { tellPenalty } from '../penalty';
import type { Speech } from '../speech';
import { tellContacts } from '../tell-contacts';
import { tellRefund } from '../tell-refund';
import type { Story } from '../tell-story';
import { type Paragraph, paragraph, type Script, sentence } from '../write';
import { askCourt, listPapers, nameParties } from './court-parts';
import { tellPrice } from './court-price';

export function writeCourt(input: DraftInput, story: Story, speech: Speech): Script {
  const due = findDue(input, story);
  const penalty = tellPenalty(input, story, speech);
  const losses = lossesOwed(input, story);
  const price = tellPrice(
    { due: due.part === 'delay' ? null : due.sum, isDelay: due.part === 'delay', penalty, losses },
    speech,
  );
  const claimed = tellContacts(input.claim, speech, story.proof, [
    'wrote-claim',
    'claim-received',
    'wrote-operator',
  ]);
  const asksPlatform = claimed.some(({ key }) => key === 'wrote-operator');
  const paid = paymentOf(input, story, speech).map((fact) => sayFact(fact, speech));
  const refund = tellRefund(input, story, speech);
  const head = [
    line(speech.say(price.court, { blank: BLANK })),
    ...nameParties(input, speech),
    ...price.head,
    line(speech.say(`court-title${due.part === 'delay' ? '.delay' : penalty === null ? '' : '.penalty'}`)),
  ];
  const told: Paragraph[] =
    claimed.length === 0
      ? []
      : [
          paragraph(
            ...claimed.map((fact) => sayFact(fact, speech)),
            ...(isClaimUnanswered(input) ? [sentence(speech.say('fact-wrote-claim.unanswered'))] : []),
          ),
        ];
  const body = [
    paragraph(aboutOrder(input, story, speech, undefined, 'letter-about'), ...paid),
    paragraph(...tellCase(input, story, speech)),
    ...tellPassed(input, story, speech),
    ...told,
    ...(refund.length === 0 ? [] : [paragraph(...refund)]),
    ...citeLaw(input, story, speech, 'seller'),
    ...(asksPlatform ? citeLaw(input, story, speech, 'platform') : []),
    ...(penalty === null ? [] : [line(penalty.text)]),
    ...tellLosses(input, story, speech),
    ...price.calculation,
    ...askCourt(
      {
        due: due.part === 'delay' ? null : sayDue(input, story, speech),
        isSum: due.sum !== null,
        penalty,
        losses: losses === null ? null : speech.money(losses),
        asksPlatform,
      },
      speech,
    ),
    ...price.duty,
  ];
  const papers = listPapers(claimed, speech);
  const cited = listAttachments([...head, ...body], input.evidence, speech);
  return {
    ways: [
      [...head, ...body, ...cited, ...papers, ...dateLines(input, speech)],
      [...body, ...papers],
    ],
    missing: [
      ...missingFor(input, story, speech, claimed),
      ...(claimed.some(({ key }) => key === 'wrote-claim') ? [] : ['wrote-claim']),
      ...(penalty === null && input.known.order.deliverBy === null ? ['deliverBy'] : []),
      ...(sellerOf(input) === null ? ['seller-name'] : []),
      'defendant',
      'plaintiff',
      ...missingSender(input),
    ],
  };
}
