// A draft to read, change and copy: to whom, in which language, with the proof that it names and what it lacks.
import type { Channel, Draft, DraftLanguage } from '../lib/model/claim';
import type { Day } from '../lib/model/day';
import type { Words } from '../lib/words/words';
import { DraftFacts } from './DraftFacts';
import type { ShownEvidence } from './EvidenceList';
import { Letter } from './Letter';
import './message.css';

export interface MessageProps {
  channels: readonly Channel[];
  /** In which the chosen channel is written. */
  languages: readonly DraftLanguage[];
  /** The draft of the chosen channel and language, as written from the facts. */
  draft: Draft;
  /** The buyer's own version of it; null while they changed nothing. */
  edited: string | null;
  /** The same draft in the second language; null hides it. */
  second: Draft | null;
  /** Null when the channel is written in one language only. */
  secondLanguage: DraftLanguage | null;
  /** How many characters the form takes; null when it is not known to be limited. */
  limit: number | null;
  copy: 'idle' | 'copied' | 'failed';
  onChannel: (channel: Channel) => void;
  onLanguage: (language: DraftLanguage) => void;
  onShowSecond: (isShown: boolean) => void;
  onDraftChange: (text: string) => void;
  onStartAgain: () => void;
  /** The text as it stands, to put on the clipboard. */
  onCopy: (text: string) => void;
  /** The buyer says that it was sent; null hides the button. */
  onSent: (() => void) | null;
}

export interface MessageViewProps extends MessageProps {
  words: Words;
  today: Day;
  evidence: readonly ShownEvidence[];
  orderUrl: string | null;
  /** False where something else is the one thing to do now. */
  isMain: boolean;
}

export function MessageView(props: MessageViewProps) {
  const { words, draft, second, secondLanguage } = props;
  const name = (language: DraftLanguage) => words.say(`language-${language}`);
  return (
    <div class="part stack message">
      <div class="choices">
        <label class="field">
          <span>{words.say('channel')}</span>
          <select
            value={draft.channel}
            onChange={({ currentTarget }) => {
              const picked = props.channels.find((each) => each === currentTarget.value);
              if (picked !== undefined) props.onChannel(picked);
            }}
          >
            {props.channels.map((each) => (
              <option key={each} value={each}>
                {words.say(`channel-${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.say('draft-language')}</span>
          <select
            value={draft.language}
            onChange={({ currentTarget }) => {
              const picked = props.languages.find((each) => each === currentTarget.value);
              if (picked !== undefined) props.onLanguage(picked);
            }}
          >
            {props.languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {name(each)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {secondLanguage !== null && (
        <label class="row check">
          <input
            type="checkbox"
            checked={second !== null}
            onChange={({ currentTarget }) => props.onShowSecond(currentTarget.checked)}
          />
          <span>{words.say('second-language', { language: name(secondLanguage) })}</span>
        </label>
      )}
      {/* Another channel or language is another text: nothing typed may survive into it. */}
      <Letter key={`${draft.channel} ${draft.language}`} {...props} />
      <DraftFacts {...props} />
    </div>
  );
}
