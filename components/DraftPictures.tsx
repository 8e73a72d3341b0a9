// The pictures that a text names, as copies for the form, in the order in which the text names them.
import type { Words } from '../lib/words/words';
import { Status, type StatusText } from './Status';

export interface DraftPicturesProps {
  /** How many of the pieces of proof that the text names are pictures. */
  count: number;
  isBusy: boolean;
  status: StatusText | null;
  onDownload: () => void;
}

export function DraftPictures({
  words,
  count,
  isBusy,
  status,
  onDownload,
}: DraftPicturesProps & { words: Words }) {
  if (count === 0) return null;
  return (
    <section class="stack">
      <div class="row">
        <button
          type="button"
          class="button small"
          aria-disabled={isBusy}
          onClick={() => !isBusy && onDownload()}
        >
          {words.say(isBusy ? 'copy-making' : 'pictures-download', { count })}
        </button>
      </div>
      <p class="meta">{words.say('pictures-how')}</p>
      <Status status={status} />
    </section>
  );
}
