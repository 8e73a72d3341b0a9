// What was kept, as far as it can be shown without running anything that is in it.
import { useState } from 'preact/hooks';
import type { Evidence } from '../lib/model/evidence';
import type { FileFamily } from '../lib/model/imported';
import type { Words } from '../lib/words/words';
import { PdfView, type ShownPdf } from './PdfView';
import { ZoomPicture } from './ZoomPicture';

/** A mail as plain text: its own pages and pictures are left where they are. */
export interface ShownMail {
  headers: readonly { name: 'from' | 'to' | 'date' | 'subject'; value: string }[];
  text: string;
  attachments: readonly string[];
}

export interface EvidenceStageProps {
  words: Words;
  evidence: Evidence;
  /** Null for a page's facts without a picture. */
  family: FileFamily | null;
  /** An address of the bytes for `<img>` and `<video>`; null when they are gone. */
  url: string | null;
  /** The words of a note. */
  note: { on: string | null; text: string } | null;
  /** Null for what is no mail, or none that can be read. */
  mail: ShownMail | null;
  /** Null for what is no PDF. */
  pdf: ShownPdf | null;
}

export function EvidenceStage({ words, evidence, family, url, note, mail, pdf }: EvidenceStageProps) {
  if (url === null) return null;
  if (evidence.kind === 'facts') return <p class="box toned warn">{words.say('facts-no-picture')}</p>;
  if (family === 'photo') {
    const { widthPx, device } = evidence;
    const widthCss = widthPx === null ? null : widthPx / (device?.pixelRatio ?? 1);
    const notDrawn = words.say(evidence.mediaType === 'image/heic' ? 'heic-not-drawn' : 'picture-not-drawn');
    return (
      <ZoomPicture words={words} url={url} alt={evidence.title} widthCss={widthCss} notDrawn={notDrawn} />
    );
  }
  if (family === 'video') return <Film words={words} url={url} />;
  if (note !== null) {
    return (
      <div class="sheet-text">
        {note.on !== null && <p class="meta">{words.date(note.on)}</p>}
        <p dir="auto">{note.text}</p>
      </div>
    );
  }
  if (mail !== null) return <Mail words={words} mail={mail} />;
  if (pdf !== null) return <PdfView words={words} pdf={pdf} />;
  if (family !== 'mail') return null;
  const isOutlook = evidence.mediaType === 'application/vnd.ms-outlook';
  return <p class="box toned plain">{words.say(isOutlook ? 'msg-not-shown' : 'mail-not-shown')}</p>;
}

function Film({ words, url }: { words: Words; url: string }) {
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <p class="box toned warn">{words.say('film-not-shown')}</p>;
  return <video class="full" src={url} controls preload="metadata" onError={() => setBroken(true)} />;
}

function Mail({ words, mail }: { words: Words; mail: ShownMail }) {
  return (
    <div class="sheet-text">
      <dl>
        {mail.headers.map(({ name, value }) => (
          <div key={name}>
            <dt>{words.say(`mail-${name}`)}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <p dir="auto">{mail.text}</p>
      {mail.attachments.length > 0 && (
        <p class="meta">{words.say('mail-attachments', { files: words.list(mail.attachments) })}</p>
      )}
      <p class="meta">{words.say('mail-as-text')}</p>
    </div>
  );
}
