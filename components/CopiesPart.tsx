// What a picture can be made into for others: a copy with things hidden, a copy for a form, a picture for the clipboard.
import { useState } from 'preact/hooks';
import { type EvidenceCopy, FORM_LIMITS } from '../lib/model/copy';
import type { Words } from '../lib/words/words';
import { CopyEditor, type CopyEditorProps } from './CopyEditor';
import { Status, type StatusText } from './Status';
import { TypedField } from './TypedField';
import { useEditorKeys } from './use-editor-keys';
import './copies.css';

export interface FormChoice {
  maxBytes: number;
  mediaType: EvidenceCopy['mediaType'];
  hasCaption: boolean;
}

export interface CopiesPartProps {
  words: Words;
  copies: readonly EvidenceCopy[];
  /** Which pages of a PDF copies are made of; null for what has none. */
  pages: { text: string; problem: string | null; onType: (text: string) => void } | null;
  choice: FormChoice;
  /** How many things the newest copy hides: the next ones hide them too. */
  hidden: number;
  /** Places that look personal, on which nothing is decided yet, and whether copies made now hide them. */
  suggested: { count: number; isHidden: boolean };
  /** How much looks personal of which nobody knows where in the picture it stands. */
  unplaced: number;
  isBusy: boolean;
  status: StatusText | null;
  /** Null while nothing is being drawn. */
  editor: Omit<CopyEditorProps, 'words'> | null;
  onChoice: (choice: FormChoice) => void;
  onHideSuggested: (isHidden: boolean) => void;
  onEdit: () => void;
  onCopyImage: () => void;
  onDownload: () => void;
  onSaveCopy: (copy: EvidenceCopy) => void;
  onDeleteCopy: (copy: EvidenceCopy) => void;
}

const TYPES = ['image/jpeg', 'image/png'] as const;

export function CopiesPart(props: CopiesPartProps) {
  const { words, choice, isBusy, editor, onChoice } = props;
  const idle = (act: () => void) => () => {
    if (!isBusy) act();
  };
  const { place, button } = useEditorKeys(editor === null ? null : (editor.sheet?.page ?? 0));
  if (editor !== null) {
    return (
      <div class="stack editor-place" ref={place} tabIndex={-1}>
        <CopyEditor key={editor.sheet?.page} words={words} {...editor} />
        <Status status={props.status} />
      </div>
    );
  }
  return (
    <section class="stack copies">
      <h2>{words.say('copies')}</h2>
      <p class="meta">{words.say(props.pages === null ? 'copies-how' : 'copies-how.pdf')}</p>
      {props.pages !== null && (
        <TypedField
          name="pages"
          label={words.say('copies-pages')}
          value={props.pages.text}
          problem={props.pages.problem}
          onType={props.pages.onType}
        />
      )}
      {props.hidden > 0 && <p class="meta">{words.say('copies-hide', { count: props.hidden })}</p>}
      <Suggested {...props} />
      <div class="row">
        <button type="button" class="button main" aria-disabled={isBusy} onClick={idle(props.onDownload)}>
          {words.say(isBusy ? 'copy-making' : 'copy-download')}
        </button>
        <button type="button" class="button" aria-disabled={isBusy} onClick={idle(props.onCopyImage)}>
          {words.say('copy-image')}
        </button>
        <button type="button" class="button" ref={button} onClick={props.onEdit}>
          {words.say('copy-hide')}
        </button>
      </div>
      <div class="row">
        <select
          aria-label={words.say('copy-limit')}
          onChange={({ currentTarget }) => onChoice({ ...choice, maxBytes: Number(currentTarget.value) })}
        >
          {FORM_LIMITS.map((limit) => (
            <option key={limit} value={limit} selected={limit === choice.maxBytes}>
              {words.say('copy-limit-of', { size: words.size(limit) })}
            </option>
          ))}
        </select>
        <select
          aria-label={words.say('copy-type')}
          onChange={({ currentTarget }) =>
            onChoice({ ...choice, mediaType: TYPES.find((type) => type === currentTarget.value) ?? TYPES[0] })
          }
        >
          {TYPES.map((type) => (
            <option key={type} value={type} selected={type === choice.mediaType}>
              {type === 'image/png' ? 'PNG' : 'JPEG'}
            </option>
          ))}
        </select>
        <label class="tick">
          <input
            type="checkbox"
            checked={choice.hasCaption}
            onChange={({ currentTarget }) => onChoice({ ...choice, hasCaption: currentTarget.checked })}
          />
          <span>{words.say('copy-caption')}</span>
        </label>
      </div>
      <Status status={props.status} />
      <CopyList {...props} />
    </section>
  );
}

/** What the quick ways do with personal data, before they are pressed. */
function Suggested({ words, suggested, unplaced, onHideSuggested }: CopiesPartProps) {
  if (unplaced > 0) return <p class="box toned warn">{words.say('copies-unplaced', { count: unplaced })}</p>;
  if (suggested.count === 0) return null;
  return (
    <div class={`box toned ${suggested.isHidden ? 'plain' : 'warn'}`}>
      <div class="grow">
        <label class="tick">
          <input
            type="checkbox"
            checked={suggested.isHidden}
            onChange={({ currentTarget }) => onHideSuggested(currentTarget.checked)}
          />
          <span>{words.say('copies-suggested', { count: suggested.count })}</span>
        </label>
        <p class="meta">
          {words.say(suggested.isHidden ? 'copies-suggested-hidden' : 'copies-suggested-shown')}
        </p>
      </div>
    </div>
  );
}

function CopyList({ words, copies, onSaveCopy, onDeleteCopy }: CopiesPartProps) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <ul class="staged">
      {copies.map((copy) => {
        const name = nameOf(words, copy);
        return (
          <li key={copy.id}>
            <p class="grow">
              {name}
              <small>
                {copy.widthPx} × {copy.heightPx} px · {words.size(copy.sizeBytes)}
              </small>
            </p>
            <button
              type="button"
              class="quiet"
              aria-label={words.say('copy-save-of', { name })}
              onClick={() => onSaveCopy(copy)}
            >
              {words.say('copy-save-file')}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={words.say('copy-delete-of', { name })}
              onClick={() => (asked === copy.id ? onDeleteCopy(copy) : setAsked(copy.id))}
            >
              {words.say(asked === copy.id ? 'copy-delete-yes' : 'copy-delete')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function nameOf(words: Words, { maxBytes, mediaType, part, page, edits }: EvidenceCopy): string {
  const hidden = edits.filter(({ kind }) => kind === 'hide').length;
  return [
    page === null ? null : words.say('pdf-page', { page }),
    words.say(maxBytes === null ? 'copy-name-full' : 'copy-name-form', { size: words.size(maxBytes ?? 0) }),
    mediaType === 'image/png' ? 'PNG' : 'JPEG',
    part === null ? null : words.say('caption-part', { index: part.index, count: part.count }),
    hidden === 0 ? null : words.say('copy-name-hidden', { count: hidden }),
  ]
    .filter((each) => each !== null)
    .join(' · ');
}
