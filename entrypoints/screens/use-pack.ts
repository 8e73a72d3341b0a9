// Makes a claim's evidence pack and hands it to the browser as a download, or as several where it has parts.
import { useState } from 'preact/hooks';
import type { PackBarProps, PackChoice } from '../../components/PackBar';
import type { StatusText } from '../../components/Status';
import { makePack } from '../../lib/pack/make-pack';
import { isRedacted } from '../../lib/pack/names';
import { toBlob } from '../../lib/pack/to-blob';
import { send } from '../../lib/send';
import { copiesOf } from '../../lib/store/copies';
import { viewClaim } from '../../lib/store/view-claim';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { readPackInput } from './pack-input';
import { saveFile } from './save-file';
import { useLive } from './use-live';

export function usePack(words: Words, claimId: string): Omit<PackBarProps, 'words'> {
  const [isMaking, setMaking] = useState(false);
  const [status, setStatus] = useState<StatusText | null>(null);
  const { value: hasRedacted } = useLive(() => findRedacted(claimId), [claimId]);

  async function make(choice: PackChoice): Promise<void> {
    setMaking(true);
    setStatus(null);
    setStatus(await save(words, claimId, choice));
    setMaking(false);
  }
  return { isMaking, status, hasRedacted: hasRedacted ?? false, onMake: (choice) => void make(choice) };
}

async function findRedacted(claimId: string): Promise<boolean> {
  const screen = await viewClaim(database, claimId, new Date());
  const copies = await copiesOf(
    database,
    (screen?.evidence ?? []).map(({ id }) => id),
  );
  return copies.some(isRedacted);
}

async function save(
  words: Words,
  claimId: string,
  { language, hasOriginals, partBytes }: PackChoice,
): Promise<StatusText> {
  try {
    const screen = await viewClaim(database, claimId, new Date());
    if (screen === null) throw new Error('the claim is gone');
    const { parts, finished } = makePack(await readPackInput(screen, language, { hasOriginals, partBytes }));
    // All of it is made before any of it is saved: half a pack helps nobody.
    const files: { blob: Blob; fileName: string }[] = [];
    for (const { stream, fileName } of parts) files.push({ blob: await toBlob(stream), fileName });
    const { items, manifests } = await finished;
    for (const { blob, fileName } of files) saveFile(blob, fileName);
    // Where the note of it fails, as on a full disk, the pack is made all the same.
    for (const manifestSha256 of manifests)
      await send({ kind: 'note-export', manifestSha256 }).catch(() => undefined);
    const isWhole = items.every(
      ({ state, factsState }) => (state === 'unchanged' || state === 'withheld') && factsState !== 'changed',
    );
    const isOverLimit = partBytes !== null && files.some(({ blob }) => blob.size > partBytes);
    const text = words.say(isWhole ? 'pack-made' : 'pack-made-with-faults', {
      file: files.at(-1)?.fileName ?? '',
      items: items.length,
    });
    const more = [
      files.length > 1 ? words.say('pack-made-parts', { count: files.length }) : '',
      isOverLimit ? words.say('pack-over-limit') : '',
    ];
    return {
      tone: isWhole && !isOverLimit ? 'good' : 'warn',
      text: [text, ...more].filter((each) => each !== '').join(' '),
    };
  } catch {
    return { tone: 'warn', text: words.say('pack-failed') };
  }
}
