// The written claim before a court: to the one who owes, with the law, one demand and one day. The platform is named, not asked.
import { goodsOf } from '../../facts/reasons';
import { findDue } from '../ask';
import type { DraftInput } from '../draft-input';
import { citeLaw, termOfLaw } from '../law';
import {
  BLANK,
  closeLetter,
  line,
  missingSender,
  platformLine,
  rulesOf,
  sellerOf,
  senderLine,
  tellCase,
  tellPassed,
} from '../letter';
import { tellLosses } from '../losses';
import { aboutOrder, missingFor, sayFact } from '../parts';
import { paymentOf } from '../payment';
import type { Speech } from '../speech';
import { tellRefund } from '../tell-refund';
import type { Story } from '../tell-story';
import { type Paragraph, paragraph, type Script } from '../write';
import { demandInWriting, namesLastDate } from './claim-demand';
import { demandInRussia } from './claim-russia';

export function writeClaim(input: DraftInput, story: Story, speech: Speech): Script {
  const head = [
    sellerAsAddressee(input, speech),
    ...platformLine(input, speech),
    senderLine(input, speech),
    line(titleOf(input, story, speech)),
  ];
  const about = aboutOrder(input, story, speech, undefined, 'letter-about');
  const paid = paymentOf(input, story, speech).map((fact) => sayFact(fact, speech));
  const refund = tellRefund(input, story, speech);
  const body = [
    paragraph(about, ...paid),
    paragraph(...tellCase(input, story, speech)),
    ...tellPassed(input, story, speech),
    ...(refund.length === 0 ? [] : [paragraph(...refund)]),
    ...citeLaw(input, story, speech, 'seller'),
    ...tellLosses(input, story, speech),
    ...(isOfRussia(input, speech)
      ? demandInRussia(input, story, speech)
      : demandInWriting(input, story, speech)),
  ];
  return {
    ways: [closeLetter([...head, ...body], input, speech), body],
    missing: [
      ...missingFor(input, story, speech),
      ...(input.claim.country === null ? ['country'] : []),
      ...(input.known.order.deliverBy === null ? ['deliverBy'] : []),
      ...(sellerOf(input) === null ? ['seller-name'] : []),
      ...(story.proof.ofItem('seller-data').length === 0 ? ['proof-seller-data'] : []),
      ...missingSender(input),
    ],
  };
}

/** The seller by the name that the shop shows; its company and address stand on no page that is read, and are blanks. */
function sellerAsAddressee(input: DraftInput, speech: Speech): Paragraph {
  const name = sellerOf(input);
  return line(
    name === null
      ? speech.say('letter-to.nameless', { blank: BLANK })
      : speech.say('letter-to.seller', { name, blank: BLANK }),
  );
}

/** Its own words where the law's term of ten days may be named. */
function isOfRussia(input: DraftInput, speech: Speech): boolean {
  return rulesOf(input)?.id === 'RU' && speech.has('claim-russia') && termOfLaw(input, input.today) !== null;
}

function titleOf(input: DraftInput, story: Story, speech: Speech): string {
  if (findDue(input, story).part === 'delay') {
    return speech.say(isOfRussia(input, speech) ? 'claim-title-russia.delay' : 'claim-title.delay');
  }
  if (!isOfRussia(input, speech)) {
    return speech.say(namesLastDate(input, story) ? 'claim-title.deliver' : 'claim-title');
  }
  const goods = goodsOf(story.reason);
  const isHandedOver = goods === 'received' || goods === 'refund';
  return speech.say(isHandedOver ? 'claim-title-russia.received' : 'claim-title-russia');
}
