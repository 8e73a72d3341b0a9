// Files and notes that the buyer brings to a claim: looked at here, so that nothing hopeless is offered; stored by the worker.
import { useEffect, useState } from 'preact/hooks';
import type { AddProofProps, StagedFile } from '../../components/AddProof';
import type { NoteDraft } from '../../components/NoteForm';
import type { StatusText } from '../../components/Status';
import { suggestProof } from '../../lib/claims/suggest-proof';
import { familyOf, typeByName } from '../../lib/evidence/media-type';
import { sniffMediaType } from '../../lib/evidence/sniff';
import { dayOf } from '../../lib/model/day';
import type { ProofItem } from '../../lib/model/evidence';
import { type ImportAnswer, type ImportRefusal, MAX_FILE_BYTES, MAX_FILES } from '../../lib/model/imported';
import { send } from '../../lib/send';
import type { Words } from '../../lib/words/words';
import { chooseFiles } from './choose-files';
import { useBrought } from './use-brought';

interface Staged extends StagedFile {
  file: File;
}

export interface AddProofInput {
  words: Words;
  /** Null where files are brought elsewhere. */
  claimId: string | null;
  wanted: readonly ProofItem[];
  /** Numbers of the claim's proof, as the drafts cite it. */
  numbers: ReadonlyMap<string, number>;
  /** What the buyer came to bring; null when they did not come for that. */
  adding: ProofItem | 'any' | null;
}

/** @returns the form's props, and a way to choose files for an item of the checklist. */
export function useAddProof({ words, claimId, wanted, numbers, adding }: AddProofInput) {
  const [staged, setStaged] = useState<readonly Staged[]>([]);
  const [note, setNote] = useState<NoteDraft | null>(null);
  const [progress, setProgress] = useState<AddProofProps['progress']>(null);
  const [results, setResults] = useState<readonly StatusText[]>([]);

  const meant = adding === 'any' ? null : adding;
  const warn = (text: string): StatusText => ({ tone: 'warn', text });
  const refused = (why: ImportRefusal, file: string, sizeBytes: number): StatusText =>
    warn(
      words.say(`add-refused-${why}`, {
        file,
        size: words.size(sizeBytes),
        limit: words.size(MAX_FILE_BYTES),
      }),
    );

  /** @param proves what the buyer said that they bring; null leaves it to be suggested. */
  async function stage(files: readonly File[], proves: ProofItem | null): Promise<void> {
    if (claimId === null || files.length === 0) return;
    if (files.length + staged.length > MAX_FILES) {
      const count = files.length + staged.length;
      setResults([warn(words.say('add-too-many', { count, limit: MAX_FILES }))]);
      return;
    }
    const looks = await Promise.all(files.map((file) => look(file, proves)));
    setResults(looks.flatMap((each) => ('tone' in each ? [each] : [])));
    setStaged((before) => [...before, ...looks.flatMap((each) => ('tone' in each ? [] : [each]))]);
  }

  function choose(proves: ProofItem | null): void {
    chooseFiles((files) => void stage(files, proves));
  }

  async function look(file: File, proves: ProofItem | null): Promise<Staged | StatusText> {
    const { name, size: sizeBytes } = file;
    if (sizeBytes === 0) return refused('empty', name, sizeBytes);
    if (sizeBytes > MAX_FILE_BYTES) return refused('too-large', name, sizeBytes);
    const mediaType = await sniffMediaType(file).catch(() => 'unreadable' as const);
    if (mediaType === 'unreadable') return refused('unreadable', name, sizeBytes);
    const family = mediaType === null ? null : familyOf(mediaType);
    if (mediaType === null || family === null) return refused('unknown-kind', name, sizeBytes);
    const claimed = typeByName(name);
    const isMisnamed = claimed !== null && claimed !== mediaType;
    return {
      id: crypto.randomUUID(),
      file,
      name,
      sizeBytes,
      family,
      proves: proves ?? suggestProof({ name, family }, wanted),
      remark: isMisnamed
        ? words.say('add-misnamed', { kind: `${words.say(`family-${family}`)} (${mediaType})` })
        : null,
    };
  }

  async function save(): Promise<void> {
    if (claimId === null) return;
    const said: StatusText[] = [];
    let saved = 0;
    for (const [index, { id, file, name, proves }] of staged.entries()) {
      setProgress({ done: index, all: staged.length });
      const answer = await lend(file, (url) =>
        send({ kind: 'import-file', claimId, url, name, proves: proves === null ? [] : [proves] }),
      );
      if (answer.outcome === 'saved') saved += 1;
      said.push(...remarks(answer, name, file.size));
      setStaged((before) => before.filter((each) => each.id !== id));
    }
    setProgress(null);
    const all = words.say('add-saved', { count: saved });
    setResults(saved === 0 ? said : [{ tone: 'good', text: all }, ...said]);
  }

  /** What is to be said of one answer; a plain success needs no words of its own. */
  function remarks(answer: ImportAnswer, file: string, sizeBytes: number): StatusText[] {
    if (answer.outcome === 'refused') return [refused(answer.why, file, sizeBytes)];
    if (answer.outcome === 'saved') {
      return answer.isElsewhere ? [warn(words.say('add-elsewhere', { file }))] : [];
    }
    const number = numbers.get(answer.evidenceId);
    // Stored a moment ago, from the same choice of files: its number is not on the screen yet.
    const said = number === undefined ? 'add-duplicate.new' : 'add-duplicate';
    return [{ tone: 'plain', text: words.say(said, number === undefined ? { file } : { file, number }) }];
  }

  async function saveNote(): Promise<void> {
    if (claimId === null || note === null) return;
    const { on, text, proves } = note;
    const request = {
      kind: 'import-note',
      claimId,
      on,
      text,
      proves: proves === null ? [] : [proves],
    } as const;
    const answer = await send(request).catch((): ImportAnswer => FAILED);
    const said = remarks(answer, words.say('note-name'), text.length);
    if (answer.outcome !== 'refused') setNote(null);
    setResults(
      answer.outcome === 'saved' ? [{ tone: 'good', text: words.say('note-saved') }, ...said] : said,
    );
  }

  const isDragged = useBrought(claimId !== null, (files) => void stage(files, meant));
  useEffect(() => setStaged([]), [claimId]);

  const props: AddProofProps = {
    words,
    today: dayOf(new Date()),
    wanted,
    staged,
    note,
    progress,
    isDragged,
    results,
    limit: words.size(MAX_FILE_BYTES),
    onChoose: () => choose(meant),
    isMeant: adding !== null,
    onProves: (id, proves) => setStaged(staged.map((each) => (each.id === id ? { ...each, proves } : each))),
    onRemove: (id) => setStaged(staged.filter((each) => each.id !== id)),
    onSave: () => void save(),
    onNote: setNote,
    onSaveNote: () => void saveNote(),
  };
  return { props, onAddFile: choose };
}

const FAILED: ImportAnswer = { outcome: 'refused', why: 'unknown' };

/** Holds a file at an address that the worker can read, for as long as the work takes. */
async function lend(file: File, work: (url: string) => Promise<ImportAnswer>): Promise<ImportAnswer> {
  const url = URL.createObjectURL(file);
  try {
    return await work(url);
  } catch {
    return FAILED;
  } finally {
    URL.revokeObjectURL(url);
  }
}
