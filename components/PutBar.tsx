// Puts a draft into the field of the shop's page that the buyer focused, and says plainly what became of it. It never sends.
import type { MessageViewProps } from './MessageView';
import { Status } from './Status';

type Given = MessageViewProps & { typed: string };

export function PutButton({ words, form, isMain, typed, onPut }: Given) {
  if (form === null) return null;
  return (
    <button
      type="button"
      class={isMain && form.hasField ? 'button main' : 'button'}
      onClick={() => onPut(typed, false)}
    >
      {words.say('put')}
    </button>
  );
}

export function PutStatus({ words, form, typed, onPut }: Given) {
  if (form === null) return null;
  const { answer } = form;
  const tone = answer === 'put' ? 'good' : 'warn';
  return (
    <>
      <Status status={answer === null ? null : { tone, text: words.say(`put-${answer}`) }} />
      {answer === 'not-empty' && (
        <div class="row">
          <button type="button" class="button" onClick={() => onPut(typed, true)}>
            {words.say('put-replace')}
          </button>
        </div>
      )}
    </>
  );
}
