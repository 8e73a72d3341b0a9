// The language of the interface, each by its own name.
import { INTERFACE_LANGUAGES } from '../lib/model/languages';
import { InterfaceLanguage } from '../lib/model/settings';
import { languageName } from '../lib/words/languages';
import type { Words } from '../lib/words/words';

export interface LanguagePickerProps {
  words: Words;
  language: InterfaceLanguage;
  onPick: (language: InterfaceLanguage) => void;
}

export function LanguagePicker({ words, language, onPick }: LanguagePickerProps) {
  return (
    <label class="field">
      <span>{words.say('language')}</span>
      <select
        value={language}
        onChange={({ currentTarget }) => {
          const picked = InterfaceLanguage.safeParse(currentTarget.value);
          if (picked.success) onPick(picked.data);
        }}
      >
        <option value="auto">{words.say('language-auto')}</option>
        {INTERFACE_LANGUAGES.map(({ tag }) => (
          <option key={tag} value={tag} lang={tag}>
            {languageName(tag)}
          </option>
        ))}
      </select>
    </label>
  );
}
