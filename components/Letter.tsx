// The editable text of one draft, its length against what the form takes, and the buttons that take it out.
import { useId, useRef } from 'preact/hooks';
import type { MessageViewProps } from './MessageView';
import { PutButton, PutStatus } from './PutBar';
import { Status } from './Status';
import { useTyped } from './use-typed';

export function Letter(props: MessageViewProps) {
  const { words, draft, edited, limit } = props;
  const stored = edited?.text ?? draft.text;
  const { typed, type, rest, replace } = useTyped(stored);
  // Facts may change while the buyer types: what they type was made from the text that they saw.
  const base = useRef('');
  if (typed === stored) base.current = edited?.base ?? draft.text;
  const countId = useId();
  // As fields count: in UTF-16 units, two for most emoji.
  const count = typed.length;
  return (
    <>
      <textarea
        lang={draft.language}
        dir="auto"
        aria-label={words.say('draft-text')}
        aria-describedby={countId}
        value={typed}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
          // At every change: the popup may close at any moment.
          props.onDraftChange(currentTarget.value, base.current);
        }}
        onBlur={rest}
      />
      <div class="row">
        {edited !== null && <span class="pill toned warn">{words.say('draft-edited')}</span>}
        <span class="grow" />
        <small class="meta" id={countId}>
          {limit === null
            ? words.say('draft-count-name', { count })
            : words.say('draft-count', { count: String(count), limit: String(limit) })}
        </small>
      </div>
      {limit !== null && count > limit && (
        <p class="box toned warn">
          {words.say('draft-too-long', { limit: String(limit), over: String(count - limit) })}
        </p>
      )}
      <Status status={copyStatus(props)} />
      <PutStatus {...props} typed={typed} />
      <div class="row">
        <PutButton {...props} typed={typed} />
        <button
          type="button"
          class={props.isMain && props.form?.hasField !== true ? 'button main' : 'button'}
          onClick={() => props.onCopy(typed)}
        >
          {words.say('copy')}
        </button>
        {props.onSent !== null && (
          <button type="button" class="button" onClick={props.onSent}>
            {words.say('sent-it')}
          </button>
        )}
        {edited !== null && (
          <button
            type="button"
            class="button"
            onClick={() => {
              replace(draft.text);
              props.onStartAgain();
            }}
          >
            {words.say('draft-start-again')}
          </button>
        )}
      </div>
    </>
  );
}

function copyStatus({ words, copy }: MessageViewProps) {
  if (copy === 'idle') return null;
  return copy === 'copied'
    ? ({ tone: 'good', text: words.say('copied') } as const)
    : ({ tone: 'warn', text: words.say('copy-failed') } as const);
}
