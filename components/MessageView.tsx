// A draft to read, change and copy: to whom, in which language, how long, with the proof that it names and what it lacks.
import type { Rung } from '../lib/claims/rungs/rung';
import type { FieldAnswer } from '../lib/messages';
import type { Channel, Claim, ClaimChange, Draft, DraftLanguage } from '../lib/model/claim';
import type { Day } from '../lib/model/day';
import type { ProofItem } from '../lib/model/evidence';
import { draftLanguageName } from '../lib/words/languages';
import type { Words } from '../lib/words/words';
import { Changes } from './Changes';
import { DraftFacts } from './DraftFacts';
import { DraftPictures, type DraftPicturesProps } from './DraftPictures';
import type { ShownEvidence } from './EvidenceList';
import { Guide } from './Guide';
import { Letter } from './Letter';
import { LetterFacts } from './LetterFacts';
import { type Pair, Pairs } from './Pairs';
import { PlaceOfText } from './PlaceOfText';
import './message.css';

/** The buyer's version of a draft, joined with what the facts say now. */
export interface EditedDraft {
  text: string;
  /** What it is to be held against from now on. */
  base: string;
  changes: readonly { base: string; mine: string }[];
  /** Where the facts changed what the buyer had changed; the buyer's words stand in the text. */
  conflicts: readonly { index: number; mine: string; facts: string }[];
  /** Words that may cost the claim, each with its kind: `never-…`. */
  warnings: readonly { sin: string; words: string }[];
}

export interface MessageProps {
  channels: readonly Channel[];
  /** In which the chosen channel is written. */
  languages: readonly DraftLanguage[];
  /** The draft of the chosen channel and language, as written from the facts. */
  draft: Draft;
  /** Null while the buyer changed nothing. */
  edited: EditedDraft | null;
  /** The same in the second language, sentence by sentence; null hides it. */
  pairs: readonly Pair[] | null;
  /** Null when the channel is written in one language only. */
  secondLanguage: DraftLanguage | null;
  /** The short version; null where it cannot be chosen, as for a text that the buyer changed. */
  short: { isChosen: boolean; limit: number } | null;
  /** How many characters the form takes; null when it is not known to be limited. */
  limit: number | null;
  copy: 'idle' | 'copied' | 'failed';
  /** Copies for the form of the pictures that the text names; left out where none can be made. */
  pictures?: DraftPicturesProps;
  /** Null where no page of the shop is in front. */
  form: { hasField: boolean; answer: FieldAnswer | null } | null;
  onChannel: (channel: Channel) => void;
  onLanguage: (language: DraftLanguage) => void;
  onShowSecond: (isShown: boolean) => void;
  onShort: (isShort: boolean) => void;
  /** @param base the draft that the text was made from. */
  onDraftChange: (text: string, base: string) => void;
  onSettle: (index: number, choice: 'mine' | 'facts') => void;
  onStartAgain: () => void;
  /** The text as it stands, to put on the clipboard. */
  onCopy: (text: string) => void;
  /** The text as it stands, to go into the field of the shop's page; `replace` lets go what the field holds. */
  onPut: (text: string, replace: boolean) => void;
  /** The buyer says that it was sent; null hides the button. */
  onSent: (() => void) | null;
}

export interface MessageViewProps extends MessageProps {
  words: Words;
  today: Day;
  evidence: readonly ShownEvidence[];
  orderUrl: string | null;
  /** Pages on which missing proof can be captured. */
  links: Partial<Record<ProofItem, string>>;
  /** False where something else is the one thing to do now. */
  isMain: boolean;
  claim: Claim;
  /** Every rung: the one that a text is for says where it goes. */
  rungs: readonly Rung[];
  onChangeClaim: (change: ClaimChange) => void;
}

export function MessageView(props: MessageViewProps) {
  const { words, draft, pairs, secondLanguage, short } = props;
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
                {draftLanguageName(each)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="checks">
        {short !== null && (
          <Choice isChosen={short.isChosen} onChoose={props.onShort}>
            {words.say('draft-short', { limit: String(short.limit) })}
          </Choice>
        )}
        {secondLanguage !== null && (
          <Choice isChosen={pairs !== null} onChoose={props.onShowSecond}>
            {words.say('second-language', { language: draftLanguageName(secondLanguage) })}
          </Choice>
        )}
      </div>
      {/* Another channel or language is another text: nothing typed may survive into it. */}
      <Letter key={`${draft.channel} ${draft.language}`} {...props} />
      <Changes {...props} />
      <PlaceOfText {...props} />
      {draft.channel === 'dispute' && <Guide words={words} name="form" />}
      <LetterFacts
        key={draft.channel}
        words={words}
        claim={props.claim}
        channel={draft.channel}
        missing={draft.missing}
        onChangeClaim={props.onChangeClaim}
      />
      {pairs !== null && secondLanguage !== null && (
        <Pairs words={words} pairs={pairs} language={draft.language} secondLanguage={secondLanguage} />
      )}
      {props.pictures && <DraftPictures words={words} {...props.pictures} />}
      <DraftFacts {...props} />
    </div>
  );
}

function Choice(props: { isChosen: boolean; onChoose: (isChosen: boolean) => void; children: string }) {
  return (
    <label class="row check">
      <input
        type="checkbox"
        checked={props.isChosen}
        onChange={({ currentTarget }) => props.onChoose(currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
