// The claim at PayPal: what did not come, what was tried in the shop, what came back so far.
import { isReceived } from '../../facts/reasons';
import type { DraftInput } from '../draft-input';
import { line, sayDue, tellPassed } from '../letter';
import { aboutOrder, asMessage, missingFor, sayFact, shortAbouts, whatHappened } from '../parts';
import type { Speech } from '../speech';
import type { Story } from '../tell-story';
import { paragraph, type Script, sentence } from '../write';
import { declareRefund, paymentOf } from './bank';

export function writePaypal(input: DraftInput, story: Story, speech: Speech): Script {
  const { order } = input.known;
  const paid = paymentOf(input, story, speech).map((fact) => sayFact(fact, speech));
  const happened = paragraph(...whatHappened(story, speech));
  const tried = tellPassed(input, story, speech);
  const demand = paragraph(
    ...declareRefund(input.claim, story, speech),
    sentence(speech.say('paypal-ask', { due: sayDue(input, story, speech) })),
  );
  const id = isReceived(story.reason) ? 'paypal-subject.received' : 'paypal-subject';
  const subject = line(speech.say(id, { order: order.id }));
  const body = [paragraph(aboutOrder(input, story, speech), ...paid), happened, ...tried, demand];
  const shorter = shortAbouts(input, story, speech).map((about) => [paragraph(about), happened, demand]);
  const last = [subject, line(story.statement.text), demand];
  return {
    ways: [...asMessage(body, input, speech, [subject]), ...shorter, last],
    missing: [...missingFor(input, story, speech), ...(order.paidOn === null ? ['paidOn'] : [])],
  };
}
