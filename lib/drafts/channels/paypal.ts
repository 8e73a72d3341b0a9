// The claim at PayPal: what did not come or what came instead, what was tried in the shop, what came back so far.
import { goodsOf, isReceived } from '../../facts/reasons';
import type { DraftInput } from '../draft-input';
import { factsPassed, line, missingSender, sayDue, senderLine, tellCase } from '../letter';
import { aboutOrder, asMessage, missingFor, sayFact, shortAbouts } from '../parts';
import { paymentOf } from '../payment';
import type { Speech } from '../speech';
import { declareRefund, missingOfGoods, tellGoods } from '../tell-goods';
import type { Story } from '../tell-story';
import { paragraph, type Script, sentence } from '../write';

export function writePaypal(input: DraftInput, story: Story, speech: Speech): Script {
  const { order } = input.known;
  const paid = paymentOf(input, story, speech).map((fact) => sayFact(fact, speech));
  const past = factsPassed(input, story, speech);
  const happened = paragraph(...tellCase(input, story, speech));
  const goods = tellGoods(input, story, speech);
  const tried = past.length === 0 ? [] : [paragraph(...past.map((fact) => sayFact(fact, speech)))];
  const demand = paragraph(
    ...declareRefund(input, story, speech),
    sentence(speech.say('paypal-ask', { due: sayDue(input, story, speech) })),
  );
  const subject = line(speech.say(`paypal-subject${subjectOf(story)}`, { order: order.id }));
  const body = [
    paragraph(aboutOrder(input, story, speech), ...paid),
    happened,
    ...(goods.length === 0 ? [] : [paragraph(...goods)]),
    ...tried,
    demand,
  ];
  const shorter = shortAbouts(input, story, speech).map((about) => [paragraph(about), happened, demand]);
  // PayPal knows who writes: a name is told where it was typed, and no blank is left for one.
  const top = [...(missingSender(input).length === 0 ? [senderLine(input, speech)] : []), subject];
  return {
    ways: [...asMessage(body, input, speech, top), ...shorter, [subject, line(story.statement.text), demand]],
    missing: [
      ...missingFor(input, story, speech, past),
      ...missingOfGoods(input, story),
      ...(order.paidOn === null ? ['paidOn'] : []),
    ],
  };
}

function subjectOf({ reason }: Story): string {
  if (goodsOf(reason) === 'refund') return '.refund';
  return isReceived(reason) ? '.received' : '';
}
