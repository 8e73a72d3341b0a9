// The names of a pack and of the files in it: plain ASCII, so that every system unpacks them alike.
import type { EvidenceCopy } from '../model/copy';
import type { Evidence } from '../model/evidence';

const EXTENSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'image/png': 'png',
    'image/jpeg': 'jpg',
    'image/webp': 'webp',
    'image/gif': 'gif',
    'image/avif': 'avif',
    'image/heic': 'heic',
    'application/pdf': 'pdf',
    'video/mp4': 'mp4',
    'video/webm': 'webm',
    'video/quicktime': 'mov',
    'video/3gpp': '3gp',
    'video/x-matroska': 'mkv',
    'video/x-msvideo': 'avi',
    'message/rfc822': 'eml',
    'application/vnd.ms-outlook': 'msg',
    'text/plain': 'txt',
    // A reading kept without a picture; its record already has the plain `.json`.
    'application/json': 'reading.json',
  }),
);

/** `001-order-detail-20261123-1402`: number, page (or what the buyer brought), and the local time of the capture. */
export function evidenceName(
  number: number,
  { kind, page, capturedAt, part }: Pick<Evidence, 'kind' | 'page' | 'capturedAt' | 'part'>,
): string {
  const time = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(capturedAt);
  const stamp = time === null ? 'undated' : `${time.slice(1, 4).join('')}-${time.slice(4, 6).join('')}`;
  const what = kind === 'file' || kind === 'note' ? kind : page;
  const place = part === null ? '' : `-part${part.index}of${part.count}`;
  return `${String(number).padStart(3, '0')}-${what}-${stamp}${place}`;
}

/** Whether something of the original is gone from a copy. */
export function isRedacted({ edits }: EvidenceCopy): boolean {
  return edits.some(({ kind }) => kind === 'hide');
}

/**
 * Where a copy lies: small enough for a form, else with something hidden, else any other.
 * @param index from 1, among the copies of one piece.
 */
export function copyPath(base: string, index: number, copy: EvidenceCopy): string {
  const isHiding = isRedacted(copy);
  const folder = copy.maxBytes !== null ? 'form' : isHiding ? 'redacted' : 'copies';
  const place = copy.part === null ? '' : `-part${copy.part.index}of${copy.part.count}`;
  const page = copy.page === null ? '' : `-page${copy.page}`;
  return `${folder}/${base}${page}-copy${index}${isHiding ? '-redacted' : ''}${place}.${extensionOf(copy.mediaType)}`;
}

/** What the stored bytes are called after the dot; `bin` for a kind that nobody described. */
export function extensionOf(mediaType: string): string {
  return EXTENSIONS.get((mediaType.split(';')[0] ?? '').trim().toLowerCase()) ?? 'bin';
}

/** The folder and the ZIP of one of several parts. */
export function partName(name: string, part: number, count: number): string {
  return count === 1 ? name : `${name}-part${part}of${count}`;
}

/** The one folder at the top of the ZIP, and the name of the ZIP without its ending: `redress-8190000000010001-20261123`. */
export function packName(orderId: string, day: string): string {
  return `redress-${orderId}-${day.replaceAll('-', '')}`;
}
