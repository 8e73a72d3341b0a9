// Every language of the interface, for tests and tools: imported for its effect, as nothing is fetched there.
import { packBook } from '../../lib/pack/pack-words';
import { wordsBook } from '../../lib/words/words';

/** Files by language. */
function byLanguage(files: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(files).map(([path, text]) => [/([\w-]+)\.ftl$/.exec(path)?.[1] ?? '', text]));
}

export const WORDS_FILES = byLanguage(
  import.meta.glob<string>('../../lib/words/*.ftl', { query: '?raw', import: 'default', eager: true }),
);
export const LAWS_FILES = byLanguage(
  import.meta.glob<string>('../../lib/words/laws/*.ftl', { query: '?raw', import: 'default', eager: true }),
);
export const PACK_FILES = byLanguage(
  import.meta.glob<string>('../../lib/pack/*.ftl', { query: '?raw', import: 'default', eager: true }),
);

for (const [language, text] of WORDS_FILES)
  wordsBook.add(language, `${text}\n${LAWS_FILES.get(language) ?? ''}`);
for (const [language, text] of PACK_FILES) packBook.add(language, text);
