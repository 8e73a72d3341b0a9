// Writes a draft for a channel in a language, from the facts of a claim and nothing else.

import type { Channel, Draft, DraftLanguage } from '../model/claim';
import { claimCourse } from '../money/claim-course';
import { writeAppeal } from './channels/appeal';
import { writeStateQuestion } from './channels/ask-state';
import { writeAuthority } from './channels/authority';
import { writeBank } from './channels/bank';
import { writeClaim } from './channels/claim';
import { writeCourt } from './channels/court';
import { writeDispute } from './channels/dispute';
import { writeOperator } from './channels/operator';
import { writePaypal } from './channels/paypal';
import { writePost } from './channels/post';
import { makeReply } from './channels/reply';
import { writeCancelRequest } from './channels/request-cancel';
import { writeSeller } from './channels/seller';
import { writeSupport } from './channels/support';
import type { DraftInput, DraftOptions } from './draft-input';
import { isForTheShop, languagesOf } from './languages';
import { makeSpeech, type Speech } from './speech';
import { type Story, tellStory } from './tell-story';
import { finish, joinParagraphs, type Script } from './write';

export type { DraftInput, DraftOptions } from './draft-input';
export { numberEvidence } from './number-evidence';

type Writer = (input: DraftInput, story: Story, speech: Speech) => Script;

const WRITERS: Record<Channel, Writer> = {
  seller: writeSeller,
  'request-cancel': writeCancelRequest,
  'ask-state': writeStateQuestion,
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
  paypal: writePaypal,
  post: writePost,
  'pre-trial': writeClaim,
  operator: writeOperator,
  authority: writeAuthority,
  court: writeCourt,
};

/**
 * The draft. Every sentence rests on a fact and cites its proof as `[n]`, numbered as in the pack; `missing` names the
 * fields and the proof (`proof-…`) that would make it stronger. Without a reason there is nothing to write.
 * @throws when the channel is not written in the language (`languagesOf`).
 */
export function composeDraft(
  input: DraftInput,
  channel: Channel,
  language: DraftLanguage,
  options: DraftOptions = {},
): Draft {
  return composeBeside(input, channel, language, language, options).draft;
}

/** A draft, and beside it the same facts in the same order and number in another language, whatever its length. */
export function composeBeside(
  input: DraftInput,
  channel: Channel,
  language: DraftLanguage,
  other: DraftLanguage,
  { limit = null }: DraftOptions = {},
): { draft: Draft; beside: Draft } {
  const style = { hasYears: !isForTheShop(channel), isAmerican: input.claim.country === 'US' };
  const [speech, otherSpeech] = [
    makeSpeech(language, input.today, style),
    makeSpeech(other, input.today, style),
  ];
  const script = scriptOf(input, channel, speech);
  const fits = script.ways.findIndex((way) => limit === null || joinParagraphs(way, speech).length <= limit);
  const way = fits === -1 ? script.ways.length - 1 : fits;
  const write = ({ ways, missing }: Script, speech: Speech) =>
    finish(channel, speech, ways[way] ?? [], missing);
  const draft = write(script, speech);
  return {
    draft,
    beside: language === other ? draft : write(scriptOf(input, channel, otherSpeech), otherSpeech),
  };
}

function scriptOf(given: DraftInput, channel: Channel, speech: Speech): Script {
  const { known, claim, today } = given;
  const { reason } = claim;
  // Events of days that cannot be, and those noted twice, are told in no text.
  const { events } = claimCourse(known, claim, today);
  const input = { ...given, claim: { ...claim, events: [...events] } };
  if (reason === null) return { ways: [], missing: ['reason'] };
  if (!languagesOf(channel).includes(speech.language)) {
    throw new Error(`${channel} is not written in ${speech.language}`);
  }
  return WRITERS[channel](input, tellStory(input, reason, speech), speech);
}
