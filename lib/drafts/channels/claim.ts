// The written claim before a court: to the other side of the contract, with the law, one demand and one day.
import { isReceived } from '../../facts/reasons';
import type { DraftInput } from '../draft-input';
import {
  citeLaw,
  claimAnswerBy,
  closeLetter,
  companyOf,
  fullDay,
  line,
  rulesOf,
  sayDue,
  sellerLine,
  tellCase,
  tellPassed,
} from '../letter';
import { aboutOrder, missingFor, sayFact } from '../parts';
import { tellPenalty } from '../penalty';
import type { Speech } from '../speech';
import type { Story } from '../tell-story';
import { type Paragraph, paragraph, type Script, sentence } from '../write';
import { paymentOf } from './bank';

export function writeClaim(input: DraftInput, story: Story, speech: Speech): Script {
  const who = companyOf(input);
  const head = [
    ...(who === null ? [] : [line(speech.say('letter-to', { who }))]),
    ...sellerLine(input, speech),
    line(speech.say('claim-title')),
  ];
  const about = aboutOrder(input, story, speech, undefined, 'letter-about');
  const paid = paymentOf(input, story, speech).map((fact) => sayFact(fact, speech));
  const body = [
    paragraph(about, ...paid),
    paragraph(...tellCase(input, story, speech)),
    ...tellPassed(input, story, speech),
    ...citeLaw(input, story, speech),
    ...demand(input, story, speech),
  ];
  return {
    ways: [closeLetter([...head, ...body], input, speech), body],
    missing: [
      ...missingFor(input, story, speech),
      ...(who === null ? ['country'] : []),
      ...(input.known.order.deliverBy === null ? ['deliverBy'] : []),
      'name-address',
    ],
  };
}

/** Where the law wants a last date before the contract ends, it is named; else the sum is asked for, with the law's penalty. */
function demand(input: DraftInput, story: Story, speech: Speech): Paragraph[] {
  const due = sayDue(input, story, speech);
  const day = claimAnswerBy(input);
  const date = fullDay(day, input.today, speech);
  const answer = sentence(speech.say('claim-answer'));
  if (rulesOf(input)?.claim.givesLastDate === true && !isReceived(story.reason)) {
    return [
      paragraph(
        sentence(speech.say('claim-last-date', { date })),
        sentence(speech.say('claim-last-date-then', { due })),
        answer,
      ),
    ];
  }
  const penalty = tellPenalty(input, story, speech);
  const ask =
    penalty === null
      ? speech.say('claim-ask', { due, date })
      : speech.say('claim-ask-penalty', { due, date, penalty: penalty.sum, total: penalty.total });
  return [...(penalty === null ? [] : [line(penalty.text)]), paragraph(sentence(ask), answer)];
}
