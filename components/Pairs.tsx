// One draft in two languages, sentence beside sentence; what the buyer wrote is marked.
import type { DraftLanguage } from '../lib/model/claim';
import { draftLanguageName } from '../lib/words/languages';
import type { Words } from '../lib/words/words';

export interface Pair {
  text: string;
  /** The same in the second language; empty beside what the buyer added. */
  beside: string;
  isMine: boolean;
  /** True where a paragraph begins. */
  isFirst: boolean;
}

export interface PairsProps {
  words: Words;
  pairs: readonly Pair[];
  language: DraftLanguage;
  secondLanguage: DraftLanguage;
}

export function Pairs({ words, pairs, language, secondLanguage }: PairsProps) {
  return (
    <div class="stack">
      {/* A text that scrolls must be reachable by keyboard. */}
      <section
        class="pairs"
        aria-label={words.say('second-language-name', {
          language: draftLanguageName(secondLanguage),
        })}
        tabIndex={0}
      >
        {pairs.map(({ text, beside, isMine, isFirst }, index) => (
          <div key={`${index}`} class={isFirst ? 'pair first' : 'pair'}>
            <p lang={language} dir="auto">
              {isMine ? <mark title={words.say('draft-edited')}>{text}</mark> : text}
            </p>
            <p lang={secondLanguage} dir="auto" class="meta">
              {beside}
            </p>
          </div>
        ))}
      </section>
      <small class="meta">{words.say('second-note')}</small>
    </div>
  );
}
