// Checks an evidence pack that came from somewhere: each item unchanged, changed, missing or added.
import type { Words } from '../lib/words/words';

export interface VerifyPackProps {
  words: Words;
  /** What was found, line by line; null before a file was chosen. */
  verdict: { isGood: boolean; lines: readonly string[] } | null;
  isChecking: boolean;
  /** A pack, or all its parts. */
  onFiles: (files: File[]) => void;
}

export function VerifyPack({ words, verdict, isChecking, onFiles }: VerifyPackProps) {
  return (
    <section class="part stack">
      <h2>{words.say('verify')}</h2>
      <p class="meta">{words.say('verify-what')}</p>
      <label class="field">
        <span>{words.say('verify-choose')}</span>
        <input
          type="file"
          accept=".zip,application/zip"
          multiple
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            if (files.length > 0) onFiles(files);
          }}
        />
      </label>
      <div role="status" class="status" aria-busy={isChecking}>
        {verdict !== null && (
          <ul class={`box toned ${verdict.isGood ? 'good' : 'warn'} lines`}>
            {verdict.lines.map((line, index) => (
              <li key={`${index}`}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
