// Checks a chosen evidence pack, in one file or several, in this page, and says the verdict in the buyer's language.
import { useState } from 'preact/hooks';
import type { VerifyPackProps } from '../../components/VerifyPack';
import { makePackWords, packBook } from '../../lib/pack/pack-words';
import { sayInParts } from '../../lib/pack/say-verdict';
import { verifyPacks } from '../../lib/pack/verify';
import type { Words } from '../../lib/words/words';

export function useVerify(words: Words): Omit<VerifyPackProps, 'words'> {
  const [verdict, setVerdict] = useState<VerifyPackProps['verdict']>(null);
  const [isChecking, setChecking] = useState(false);

  async function check(files: readonly File[]): Promise<void> {
    setChecking(true);
    const result = await verifyPacks(files.map((file) => ({ name: file.name, zip: file })));
    await packBook.load(words.language);
    setVerdict({
      isGood: result.outcome !== 'refused' && result.isUnchanged,
      ...sayInParts(result, makePackWords(words.language)),
    });
    setChecking(false);
  }
  return { verdict, isChecking, onFiles: (files) => void check(files) };
}
