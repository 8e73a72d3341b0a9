// Writes a draft for a channel in a language, from the facts of a claim and nothing else.
import type { Channel, Draft, DraftLanguage } from '../model/claim';
import { writeAppeal } from './channels/appeal';
import { writeBank } from './channels/bank';
import { writeDispute } from './channels/dispute';
import { makeReply } from './channels/reply';
import { writeSeller } from './channels/seller';
import { writeSupport } from './channels/support';
import type { DraftInput, DraftOptions } from './draft-input';
import { makeSpeech, type Speech } from './speech';
import { type Story, tellStory } from './tell-story';
import { finish } from './write';

export type { DraftInput, DraftOptions } from './draft-input';
export { numberEvidence } from './number-evidence';

type Writer = (input: DraftInput, story: Story, speech: Speech, options: DraftOptions) => Draft;

const WRITERS: Record<Channel, Writer> = {
  seller: writeSeller,
  'follow-up': makeReply('follow-up'),
  'last-call': makeReply('last-call'),
  'reply-offer': makeReply('reply-offer'),
  'reply-wait': makeReply('reply-wait'),
  'reply-cancel': makeReply('reply-cancel'),
  'reply-confirm': makeReply('reply-confirm'),
  dispute: writeDispute,
  appeal: writeAppeal,
  support: writeSupport,
  bank: writeBank,
};

/**
 * The draft. Every sentence rests on a fact and cites its proof as `[n]`, numbered as in the pack; `missing` names the
 * fields and the proof (`proof-…`) that would make it stronger. Without a reason there is nothing to write.
 */
export function composeDraft(
  input: DraftInput,
  channel: Channel,
  language: DraftLanguage,
  options: DraftOptions = {},
): Draft {
  const speech = makeSpeech(language, input.today);
  const { reason } = input.claim;
  if (reason === null) return finish(channel, speech, [], ['reason']);
  return WRITERS[channel](input, tellStory(input, reason, speech), speech, options);
}
