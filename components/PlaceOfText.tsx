// Where a text goes, by the rung that it is for: the way of clicks to it, and that answers also come by mail.
import type { Channel } from '../lib/model/claim';
import type { MessageViewProps } from './MessageView';
import { BY_MAIL } from './RungDetails';

const RUNG_OF: Record<Channel, MessageViewProps['rungs'][number]['kind']> = {
  seller: 'seller',
  'request-cancel': 'seller',
  'ask-state': 'seller',
  'follow-up': 'seller',
  'last-call': 'seller',
  'reply-offer': 'seller',
  'reply-wait': 'seller',
  'reply-cancel': 'seller',
  'reply-confirm': 'seller',
  dispute: 'dispute',
  appeal: 'appeal',
  support: 'support',
  bank: 'payment',
  paypal: 'payment',
  post: 'post',
  'pre-trial': 'claim',
  operator: 'operator',
  authority: 'authority',
  court: 'court',
};

export function PlaceOfText({
  words,
  draft: { channel },
  rungs,
}: Pick<MessageViewProps, 'words' | 'draft' | 'rungs'>) {
  const rung = rungs.find(({ kind }) => kind === RUNG_OF[channel]);
  if (rung === undefined || rung.places.length === 0) return null;
  return (
    <div class="place-of-text">
      {rung.places.map((place) => (
        <p key={place} class="meta">
          <b>{words.say('rung-place')}:</b> {words.say(place)}
        </p>
      ))}
      {channel === 'request-cancel' && <p class="meta">{words.say('way-cancel')}</p>}
      {BY_MAIL.has(rung.kind) && <p class="meta">{words.say('way-mailbox')}</p>}
    </div>
  );
}
