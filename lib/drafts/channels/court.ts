// A draft of the suit in Russia, with its calculation (facts: rules 2.1): what the court adds by itself is not in it.
import { isReceived } from '../../facts/reasons';
import type { Money } from '../../model/order';
import { findDue } from '../ask';
import type { DraftInput } from '../draft-input';
import { citeLaw, closeLetter, companyOf, line, sayDue, sellerLine, tellCase, tellPassed } from '../letter';
import { aboutOrder, missingFor, sayFact } from '../parts';
import { tellPenalty } from '../penalty';
import type { Speech } from '../speech';
import { tellContacts } from '../tell-contacts';
import type { Story } from '../tell-story';
import { type Paragraph, paragraph, point, type Script, sentence } from '../write';
import { paymentOf } from './bank';

/** Up to it a magistrate decides (RU-COURT). */
const MAGISTRATE_UP_TO = 100_000;
/** Up to it a consumer pays no duty (RU-COURT). */
const FREE_UP_TO = 1_000_000;

export function writeCourt(input: DraftInput, story: Story, speech: Speech): Script {
  const who = companyOf(input);
  const due = sayDue(input, story, speech);
  const { sum } = findDue(input, story);
  const penalty = tellPenalty(input, story, speech);
  const price = penalty?.totalMoney ?? sum;
  const claimed = tellContacts(input.claim, speech, story.proof, ['wrote-claim']);
  const paid = paymentOf(input, story, speech).map((fact) => sayFact(fact, speech));
  const head = [
    line(speech.say(courtOf(price))),
    ...(who === null ? [] : [line(speech.say('court-defendant', { who }))]),
    ...sellerLine(input, speech),
    ...(price === null ? [] : [line(speech.say('court-price', { sum: speech.money(price) }))]),
    line(speech.say(penalty === null ? 'court-title' : 'court-title.penalty')),
  ];
  const body = [
    paragraph(aboutOrder(input, story, speech, undefined, 'letter-about'), ...paid),
    paragraph(...tellCase(input, story, speech)),
    ...tellPassed(input, story, speech),
    ...(claimed.length === 0 ? [] : [paragraph(...claimed.map((fact) => sayFact(fact, speech)))]),
    ...citeLaw(input, story, speech),
    ...calculation(due, penalty, speech),
    line(
      penalty === null
        ? speech.say('court-ask', { due })
        : speech.say('court-ask.penalty', { due, penalty: penalty.sum, total: penalty.total }),
    ),
    ...(isRoubles(price) && Number(price.amount) <= FREE_UP_TO ? [line(speech.say('court-duty'))] : []),
  ];
  return {
    ways: [closeLetter([...head, ...body], input, speech), body],
    missing: [
      ...missingFor(input, story, speech, claimed),
      ...(claimed.length === 0 ? ['wrote-claim'] : []),
      ...(penalty === null && !isReceived(story.reason) ? ['deliverBy'] : []),
      'defendant',
      'name-address',
    ],
  };
}

function calculation(due: string, penalty: ReturnType<typeof tellPenalty>, speech: Speech): Paragraph[] {
  if (penalty === null) return [];
  return [
    paragraph(sentence(penalty.text)),
    line(speech.say('court-calculation')),
    point(sentence(speech.say('court-line-due', { sum: due }))),
    point(sentence(speech.say('court-line-penalty', { sum: penalty.sum }))),
    point(sentence(speech.say('court-line-total', { sum: penalty.total }))),
  ];
}

/** Which court depends on the price in roubles; in another currency it is not known beforehand. */
function courtOf(price: Money | null): string {
  if (!isRoubles(price)) return 'court-to';
  return Number(price.amount) <= MAGISTRATE_UP_TO ? 'court-to.magistrate' : 'court-to.district';
}

function isRoubles(price: Money | null): price is Money {
  return price?.currency === 'RUB';
}
