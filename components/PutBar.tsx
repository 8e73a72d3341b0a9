// Puts a draft into the field of the shop's page that the buyer focused, and says plainly what became of it. It never sends.
import type { MessageViewProps } from './MessageView';
import { Status } from './Status';

export function PutBar({ words, form, isMain, typed, onPut }: MessageViewProps & { typed: string }) {
  if (form === null) return null;
  const { hasField, answer } = form;
  return (
    <>
      <div class="row">
        <button
          type="button"
          class={isMain && hasField ? 'button main' : 'button'}
          onClick={() => onPut(typed, false)}
        >
          {words.say('put')}
        </button>
        {answer === 'not-empty' && (
          <button type="button" class="button" onClick={() => onPut(typed, true)}>
            {words.say('put-replace')}
          </button>
        )}
      </div>
      <Status
        status={
          answer === null
            ? null
            : {
                tone: answer === 'put' ? 'good' : 'warn',
                text: words.say(`put-${answer}`),
              }
        }
      />
    </>
  );
}
