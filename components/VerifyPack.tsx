// Checks an evidence pack that came from somewhere: each item unchanged, changed, missing or added.
import type { Words } from '../lib/words/words';

export interface VerifyPackProps {
  words: Words;
  /** What was found: the sentence that it comes to, and the lines that carry it; null before a file was chosen. */
  verdict: {
    isGood: boolean;
    verdict: string;
    notes: readonly string[];
    differing: readonly string[];
    unchanged: readonly string[];
  } | null;
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
          <div class={`box toned ${verdict.isGood ? 'good' : 'warn'}`}>
            <div class="stack grow">
              <p>
                <strong>{verdict.verdict}</strong>
              </p>
              <Lines lines={verdict.differing} />
              <Lines lines={verdict.notes} />
              {verdict.unchanged.length > 0 && (
                <details>
                  <summary>
                    {words.say('verify-unchanged-files', { count: verdict.unchanged.length })}
                  </summary>
                  <Lines lines={verdict.unchanged} />
                </details>
              )}
            </div>
          </div>
        )}
      </div>
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="plain-lines">
      {lines.map((line, index) => (
        <li key={`${index}`}>{line}</li>
      ))}
    </ul>
  );
}
