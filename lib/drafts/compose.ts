// Writes a draft for a channel in a language, from the facts of a claim and nothing else.
import type { Channel, Draft, DraftLanguage } from '../model/claim';
import { writeDispute } from './channels/dispute';
import { writeSeller } from './channels/seller';
import type { DraftInput, DraftOptions } from './draft-input';
import { makeSpeech, type Speech } from './speech';
import { type Story, tellStory } from './tell-story';
import { finish } from './write';

export type { DraftInput, DraftOptions } from './draft-input';
export { numberEvidence } from './number-evidence';

type Writer = (input: DraftInput, story: Story, speech: Speech, options: DraftOptions) => Draft;

const WRITERS: Record<Channel, Writer> = {
  seller: writeSeller,
  dispute: writeDispute,
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
