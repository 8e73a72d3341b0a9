// What a bank and a wallet ask about goods that came: where they are now, and whether they were returned or offered back; and what came back in money.
import { isReceived } from '../facts/reasons';
import type { DraftInput } from './draft-input';
import { BLANK } from './letter';
import { sayFact } from './parts';
import type { Speech } from './speech';
import { tellContacts } from './tell-contacts';
import { tellRefund } from './tell-refund';
import { ownText, type Story } from './tell-story';
import { type Sentence, sentence } from './write';

const PLACE_CHARACTERS = 120;

/** Blanks for what the buyer has not said; nothing for goods that did not come. That goods were sent back is told with what was tried. */
export function tellGoods({ claim }: DraftInput, story: Story, speech: Speech): Sentence[] {
  if (!isReceived(story.reason)) return [];
  const place = ownText(claim.answers['goods-now'] ?? '', PLACE_CHARACTERS) || BLANK;
  const isOffered = claim.answers['return-offered'] === 'yes';
  return [
    sentence(speech.say('goods-now', { place })),
    ...(wasReturned(claim.events)
      ? []
      : [
          sentence(
            isOffered ? speech.say('goods-offered') : speech.say('goods-offered.blank', { blank: BLANK }),
          ),
        ]),
  ];
}

/** Keys of what is asked beside the draft. */
export function missingOfGoods({ claim }: DraftInput, story: Story): string[] {
  if (!isReceived(story.reason)) return [];
  const { answers, events } = claim;
  return [
    ...(ownText(answers['goods-now'] ?? '', PLACE_CHARACTERS) === '' ? ['goods-now'] : []),
    ...(answers['return-offered'] === 'yes' || wasReturned(events) ? [] : ['return-offered']),
  ];
}

function wasReturned(events: DraftInput['claim']['events']): boolean {
  return events.some(({ kind }) => kind === 'return-sent' || kind === 'return-received');
}

/** What came back so far must be told: a refund and a chargeback together would be twice the money (facts: rules 3). */
export function declareRefund(input: DraftInput, story: Story, speech: Speech): Sentence[] {
  const part = tellRefund(input, story, speech);
  if (part.length > 0) return part;
  const { claim } = input;
  const processed = tellContacts(claim, speech, story.proof, ['refund-processed']);
  const isTold = story.facts.some(({ key }) => key.startsWith('refund-'));
  if (processed.length > 0) return isTold ? [] : processed.map((fact) => sayFact(fact, speech));
  const hasNew = claim.events.some(({ kind }) => kind === 'resend-arrived');
  return [sentence(speech.say(hasNew ? 'no-refund.money' : 'no-refund'))];
}
