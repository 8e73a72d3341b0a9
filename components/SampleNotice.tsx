// Says on the sample claim that it is one, and takes it away in one press.
import type { Words } from '../lib/words/words';

export function SampleNotice({ words, onRemove }: { words: Words; onRemove: () => void }) {
  return (
    <div class="box toned plain sample">
      <p class="grow">{words.say('sample-is')}</p>
      <button type="button" class="button small" onClick={onRemove}>
        {words.say('sample-remove')}
      </button>
    </div>
  );
}
