// A PDF page below page, as far as it is in sight; where it cannot be shown, why, and what to do.
import { useState } from 'preact/hooks';
import type { Words } from '../lib/words/words';
import { PdfPages, type PdfPagesProps } from './PdfPages';
import './pdf.css';

/** What is known of a PDF that is looked at. */
export type ShownPdf =
  | { state: 'opening' }
  | { state: 'failed'; why: 'broken' | 'too-slow' | 'unknown' }
  | { state: 'locked'; isWrong: boolean; onUnlock: (password: string) => void }
  | ({ state: 'open' } & Omit<PdfPagesProps, 'words'>);

export function PdfView({ words, pdf }: { words: Words; pdf: ShownPdf }) {
  switch (pdf.state) {
    case 'opening':
      return (
        <p class="meta" role="status">
          {words.say('pdf-opening')}
        </p>
      );
    case 'failed':
      return <p class="box toned warn">{words.say(`pdf-${pdf.why}`)}</p>;
    case 'locked':
      return <Lock words={words} {...pdf} />;
    case 'open':
      return <PdfPages words={words} {...pdf} />;
  }
}

function Lock({ words, isWrong, onUnlock }: { words: Words } & Extract<ShownPdf, { state: 'locked' }>) {
  const [password, setPassword] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onUnlock(password);
      }}
    >
      <p class="box toned plain">{words.say('pdf-locked')}</p>
      <label class="field">
        <span>{words.say('pdf-password')}</span>
        <input
          type="password"
          autocomplete="off"
          value={password}
          aria-invalid={isWrong}
          onInput={({ currentTarget }) => setPassword(currentTarget.value)}
        />
      </label>
      <div role="status">{isWrong && <p class="problem">{words.say('pdf-wrong-password')}</p>}</div>
      <div>
        <button type="submit" class="button main">
          {words.say('pdf-unlock')}
        </button>
      </div>
    </form>
  );
}
