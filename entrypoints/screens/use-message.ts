// The draft at hand: which channel and language, what the facts give, and what the buyer made of it.
import { useState } from 'preact/hooks';
import type { MessageProps } from '../../components/MessageView';
import { composeBeside } from '../../lib/drafts/compose';
import { channelsFor, languagesFor } from '../../lib/drafts/languages';
import { Channel, DraftLanguage } from '../../lib/model/claim';
import { dayOf } from '../../lib/model/day';
import { send } from '../../lib/send';
import type { ClaimScreen } from '../../lib/store/views';
import type { Words } from '../../lib/words/words';
import { useRemembered } from './remembered';

/** Null until there is a claim with a reason: then there is nothing to write about yet. */
export function useMessage(words: Words, screen: ClaimScreen | null): MessageProps | null {
  const [channel, onChannel] = useRemembered('draft-channel', Channel.options, 'seller');
  const [wanted, onLanguage] = useRemembered('draft-language', DraftLanguage.options, 'en');
  const [second, setSecond] = useRemembered('draft-second', ['shown', 'hidden'], 'hidden');
  const [copy, setCopy] = useState<MessageProps['copy']>('idle');
  if (screen === null || screen.claim.reason === null) return null;

  const { claim, edits } = screen;
  const input = { ...screen, today: dayOf(new Date()) };
  const languages = languagesFor(channel, claim.country);
  const language = pick(languages, [wanted, words.language, 'en']) ?? wanted;
  // Beside a text in the buyer's language stands English, which the seller reads; beside any other, the buyer's own.
  const others = languages.filter((each) => each !== language);
  const secondLanguage = pick(others, [words.language, 'en']) ?? others[0] ?? null;
  const { draft, beside } = composeBeside(input, channel, language, secondLanguage ?? language);
  const edited = edits.find((edit) => edit.channel === channel && edit.language === language)?.text ?? null;
  const save = (text: string | null) =>
    void send({ kind: 'save-draft', claimId: claim.id, channel, language, text });
  const isWritten = claim.events.some(({ kind }) => kind === 'wrote-seller');

  return {
    channels: channelsFor(claim.country),
    languages,
    draft,
    edited,
    second: second === 'shown' && secondLanguage !== null ? beside : null,
    secondLanguage,
    // No public source names the forms' limits (facts: rules 1.10).
    limit: null,
    copy,
    onChannel,
    onLanguage,
    onShowSecond: (isShown) => setSecond(isShown ? 'shown' : 'hidden'),
    onDraftChange: (text) => {
      setCopy('idle');
      save(text);
    },
    onStartAgain: () => save(null),
    onCopy: (text) => {
      navigator.clipboard.writeText(text).then(
        () => setCopy('copied'),
        () => setCopy('failed'),
      );
    },
    onSent:
      channel === 'seller' && !isWritten
        ? () =>
            void send({
              kind: 'note-event',
              claimId: claim.id,
              event: { kind: 'wrote-seller', on: dayOf(new Date()) },
            })
        : null,
  };
}

/** The first of the wishes that there is. */
function pick<Value>(options: readonly Value[], wishes: readonly NoInfer<Value>[]): Value | undefined {
  return wishes.find((wish) => options.includes(wish));
}
