// The record of one capture: everything that a reader of the proof will ask about it.
import type { Evidence } from '../model/evidence';
import { spotsWithin } from './join-spots';
import { localTime } from './local-time';
import { pngSize } from './png-size';
import { sha256Hex } from './sha256';

/** What a plain picture of the visible page, or a reading without one, leaves unsaid. */
export const NOTHING_MORE = {
  area: null,
  part: null,
  stitch: null,
  device: null,
  textSha256: null,
  fileName: null,
  personal: null,
} satisfies Partial<Evidence>;

export interface EvidenceInput
  extends Pick<
      Evidence,
      | 'id'
      | 'claimId'
      | 'orderIds'
      | 'url'
      | 'title'
      | 'page'
      | 'reading'
      | 'proves'
      | 'trigger'
      | 'timeZone'
      | 'mediaType'
    >,
    Partial<Pick<Evidence, 'area' | 'inView' | 'part' | 'stitch' | 'device' | 'personal'>> {
  bytes: Uint8Array<ArrayBuffer>;
  /** The page's text at that moment, to be stored beside the picture; null when there is none. */
  text: string | null;
  now: Date;
}

/**
 * The immutable record for these bytes, with their SHA-256, size and local time.
 * @throws when an image's bytes are no PNG with a size above zero: such a picture proves nothing.
 */
export async function makeEvidence({ bytes, text, now, ...rest }: EvidenceInput): Promise<Evidence> {
  const isImage = rest.mediaType.startsWith('image/');
  const size = isImage ? pngSize(bytes) : null;
  if (isImage && size === null) throw new Error('image readback failed: the picture is empty');
  const [sha256, textSha256] = await Promise.all([
    sha256Hex(bytes),
    text === null ? null : sha256Hex(new TextEncoder().encode(text)),
  ]);
  return {
    ...NOTHING_MORE,
    ...(isImage && { area: 'visible' }),
    ...rest,
    kind: isImage ? 'image' : 'facts',
    title: rest.title.slice(0, 500),
    capturedAt: localTime(now, rest.timeZone),
    sha256,
    textSha256,
    sizeBytes: bytes.byteLength,
    widthPx: size?.widthPx ?? null,
    heightPx: size?.heightPx ?? null,
    personal: size === null || !rest.personal ? null : spotsWithin(rest.personal, size),
  };
}
