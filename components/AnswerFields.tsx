// The fields in which the buyer answers what only they know; an answer is stored at every change, for the popup may close at any moment.
import type { Claim, ClaimChange } from '../lib/model/claim';
import type { Words } from '../lib/words/words';
import { TypedField } from './TypedField';
import { useTyped } from './use-typed';

export interface AnswerProps {
  words: Words;
  /** Its word is `ask-<name>`. */
  name: string;
  stored: string;
  onAnswer: (text: string) => void;
}

/** The change of a claim that holds one more answer; an empty one takes it out. */
export function withAnswer({ answers }: Pick<Claim, 'answers'>, name: string, text: string): ClaimChange {
  const { [name]: _, ...others } = answers;
  return { answers: text === '' ? others : { ...others, [name]: text } };
}

export function YesNoAnswer({ words, name, stored, onAnswer }: AnswerProps) {
  return (
    <label class="field beside">
      <span>{words.say(`ask-${name}`)}</span>
      <select value={stored} onChange={({ currentTarget }) => onAnswer(currentTarget.value)}>
        <option value="">{words.say('ask-open')}</option>
        <option value="yes">{words.say('ask-yes')}</option>
        <option value="no">{words.say('ask-no')}</option>
      </select>
    </label>
  );
}

export function TextAnswer({ words, name, stored, onAnswer }: AnswerProps) {
  const { typed, type, rest } = useTyped(stored);
  return (
    <label class="field">
      <span>{words.say(`ask-${name}`)}</span>
      <textarea
        class="short"
        dir="auto"
        maxLength={MOST_CHARACTERS}
        value={typed}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
          onAnswer(currentTarget.value);
        }}
        onBlur={rest}
      />
    </label>
  );
}

/** One line, of which only what fits `pattern` is stored; `tooMuch` says when to tell the buyer so while they type. */
export function LineAnswer(
  props: AnswerProps & { type?: 'text' | 'date'; pattern?: RegExp; tooMuch?: RegExp },
) {
  const { words, name, stored, onAnswer, type: kind = 'text', pattern, tooMuch } = props;
  const { typed, type, rest } = useTyped(stored);
  return (
    <TypedField
      name={name}
      type={kind}
      label={words.say(`ask-${name}`)}
      value={typed}
      problem={tooMuch?.test(typed) === true ? words.say(`ask-${name}-wrong`) : null}
      onType={(text) => {
        type(text);
        const said = text.slice(0, MOST_CHARACTERS);
        onAnswer(pattern === undefined || pattern.test(said) ? said : '');
      }}
      onRest={rest}
    />
  );
}

/** As the model stores them. */
const MOST_CHARACTERS = 2000;
