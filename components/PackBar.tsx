// Takes a claim out as an evidence pack, and says what became of it.
import type { Words } from '../lib/words/words';
import { Status, type StatusText } from './Status';
import './evidence.css';

export interface PackBarProps {
  words: Words;
  isMaking: boolean;
  status: StatusText | null;
  onMake: () => void;
}

export function PackBar({ words, isMaking, status, onMake }: PackBarProps) {
  return (
    <section class="part stack">
      <div class="row">
        <p class="meta pack-what">{words.say('pack-what')}</p>
        <button type="button" class="button" aria-disabled={isMaking} onClick={() => !isMaking && onMake()}>
          {words.say(isMaking ? 'pack-making' : 'pack-make')}
        </button>
      </div>
      <Status status={status} />
    </section>
  );
}
