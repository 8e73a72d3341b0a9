// The editable text of one draft, its length against what the form takes, and the buttons that take it out.
import { useId } from 'preact/hooks';
import type { MessageViewProps } from './MessageView';
import { Status } from './Status';
import { useTyped } from './use-typed';

export function Letter(props: MessageViewProps) {
  const { words, draft, edited, second, limit } = props;
  const { typed, type, rest, replace } = useTyped(edited ?? draft.text);
  const countId = useId();
  const count = [...typed].length;
  return (
    <>
      <div class={second === null ? 'texts' : 'texts two'}>
        <textarea
          lang={draft.language}
          dir="auto"
          aria-label={words.say('draft-text')}
          aria-describedby={countId}
          value={typed}
          onInput={({ currentTarget }) => {
            type(currentTarget.value);
            // At every change: the popup may close at any moment.
            props.onDraftChange(currentTarget.value);
          }}
          onBlur={rest}
        />
        {second !== null && <SecondText {...props} second={second} />}
      </div>
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
      <div class="row">
        <button
          type="button"
          class={props.isMain ? 'button main' : 'button'}
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

function SecondText({
  words,
  second,
}: {
  words: MessageViewProps['words'];
  second: MessageViewProps['draft'];
}) {
  return (
    <div class="second stack">
      {/* A text that scrolls must be reachable by keyboard. */}
      <section
        class="letter"
        lang={second.language}
        aria-label={words.say(`language-${second.language}`)}
        tabIndex={0}
      >
        {second.paragraphs.map(({ text }, index) => (
          <p key={`${index}`}>{text}</p>
        ))}
      </section>
      <small class="meta">{words.say('second-note')}</small>
    </div>
  );
}

function copyStatus({ words, copy }: MessageViewProps) {
  if (copy === 'idle') return null;
  return copy === 'copied'
    ? ({ tone: 'good', text: words.say('copied') } as const)
    : ({ tone: 'warn', text: words.say('copy-failed') } as const);
}
