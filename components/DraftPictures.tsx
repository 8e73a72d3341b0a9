// The pictures that a text names, as copies for the form, in the order in which the text names them.
import type { Words } from '../lib/words/words';
import { Status, type StatusText } from './Status';

export interface DraftPicturesProps {
  /** How many of the pieces of proof that the text names are pictures. */
  count: number;
  /** How many places on them are hidden because they look personal. */
  hidden: number;
  isBusy: boolean;
  status: StatusText | null;
  onDownload: () => void;
}

export function DraftPictures({
  words,
  count,
  hidden,
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
      {hidden > 0 && <p class="meta">{words.say('pictures-hide', { count: hidden })}</p>}
      <Status status={status} />
    </section>
  );
}
