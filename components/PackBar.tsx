// Takes a claim out as an evidence pack, with what may be chosen about it, and says what became of it.
import { useState } from 'preact/hooks';
import { INTERFACE_LANGUAGES } from '../lib/model/languages';
import { languageName, type WordsLanguage } from '../lib/words/languages';
import type { Words } from '../lib/words/words';
import { Status, type StatusText } from './Status';
import './evidence.css';

const MEGABYTE = 1_000_000;
/** Sizes that mail and forms take; null: one ZIP, as large as it comes. */
const PART_SIZES = [null, 10 * MEGABYTE, 20 * MEGABYTE, 100 * MEGABYTE];

export interface PackChoice {
  /** Of the report. */
  language: WordsLanguage;
  /** False: of proof with a redacted copy, only the copy goes out. */
  hasOriginals: boolean;
  /** The largest size of one file; null for no limit. */
  partBytes: number | null;
}

export interface PackBarProps {
  words: Words;
  isMaking: boolean;
  /** Whether any proof of the claim has a redacted copy. */
  hasRedacted: boolean;
  status: StatusText | null;
  onMake: (choice: PackChoice) => void;
}

export function PackBar({ words, isMaking, hasRedacted, status, onMake }: PackBarProps) {
  const [choice, setChoice] = useState<PackChoice>({
    language: words.language,
    hasOriginals: true,
    partBytes: null,
  });
  const change = (part: Partial<PackChoice>) => setChoice({ ...choice, ...part });
  return (
    <section class="part stack">
      <div class="row">
        <p class="meta pack-what">{words.say('pack-what')}</p>
        <button
          type="button"
          class="button"
          aria-disabled={isMaking}
          onClick={() => !isMaking && onMake(choice)}
        >
          {words.say(isMaking ? 'pack-making' : 'pack-make')}
        </button>
      </div>
      {hasRedacted && (
        <label class="row toggle">
          <input
            type="checkbox"
            checked={!choice.hasOriginals}
            onChange={({ currentTarget }) => change({ hasOriginals: !currentTarget.checked })}
          />
          <span class="grow">{words.say('pack-without-originals')}</span>
        </label>
      )}
      <details>
        <summary>{words.say('pack-options')}</summary>
        <div class="stack">
          <label class="field">
            <span>{words.say('pack-language')}</span>
            <select
              value={choice.language}
              onChange={({ currentTarget }) => {
                const line = INTERFACE_LANGUAGES.find(({ tag }) => tag === currentTarget.value);
                if (line !== undefined) change({ language: line.tag });
              }}
            >
              {INTERFACE_LANGUAGES.map(({ tag }) => (
                <option key={tag} value={tag} lang={tag}>
                  {languageName(tag)}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{words.say('pack-part-size')}</span>
            <select
              value={String(choice.partBytes)}
              onChange={({ currentTarget }) =>
                change({
                  partBytes: PART_SIZES.find((size) => String(size) === currentTarget.value) ?? null,
                })
              }
            >
              {PART_SIZES.map((size) => (
                <option key={String(size)} value={String(size)}>
                  {size === null ? words.say('pack-one-file') : words.size(size)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </details>
      <Status status={status} />
    </section>
  );
}
