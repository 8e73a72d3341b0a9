// Reads what a file is from its first bytes (signatures: WHATWG MIME Sniffing, ISO 14496-12 for ftyp, MS-CFB, RFC 5322).
import type { MediaType } from './media-type';

const HEAD_BYTES = 65_536;
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Brands of ISO media files by what they hold; M4A and other sound is left out: nobody asks for it. */
const BRANDS: readonly [RegExp, MediaType][] = [
  [/^(avif|avis)/, 'image/avif'],
  [/^(heic|heix|hevc|hevx|heim|heis|mif1|msf1)/, 'image/heic'],
  [/^qt /, 'video/quicktime'],
  [/^3g[2p]/, 'video/3gpp'],
  [/^(isom|iso[2-9]|mp4[12]|avc1|M4V|MSNV|dash|mmp4|f4v)/, 'video/mp4'],
];

/** The kind of a file, or null when it is none that Redress keeps. Rejects when the file cannot be read any more. */
export async function sniffMediaType(file: Blob): Promise<MediaType | null> {
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const text = latin(bytes);
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(text)) return 'image/gif';
  if (/^RIFF.{4}WEBP/s.test(text)) return 'image/webp';
  if (/^RIFF.{4}AVI /s.test(text)) return 'video/x-msvideo';
  if (/^.{4}ftyp/s.test(text)) return brandOf(text, bytes);
  if (/^.{4}(moov|mdat|wide)/s.test(text)) return 'video/quicktime';
  if (text.startsWith('\x1a\x45\xdf\xa3')) return matroska(text);
  if (/^(\xef\xbb\xbf)?\s*%PDF-\d/.test(text)) return 'application/pdf';
  if (CFB.every((byte, index) => bytes[index] === byte)) return outlook(file, bytes);
  return isMail(text) ? 'message/rfc822' : null;
}

/** The major brand decides; where it says nothing, the first compatible one that does. */
function brandOf(text: string, bytes: Uint8Array): MediaType | null {
  const size = new DataView(bytes.buffer).getUint32(0);
  const brands = (text.slice(8, 12) + text.slice(16, Math.min(size, 512))).match(/.{4}/gs) ?? [];
  // An AVIF may call itself mif1 first: its own brand stands further on.
  if (/^(mif1|msf1)/.test(brands[0] ?? '') && brands.some((brand) => brand.startsWith('avi'))) {
    return 'image/avif';
  }
  if (/^M4[AB]/.test(brands[0] ?? '')) return null;
  for (const brand of brands) {
    const known = BRANDS.find(([pattern]) => pattern.test(brand));
    if (known !== undefined) return known[1];
  }
  return null;
}

function matroska(text: string): MediaType | null {
  const head = text.slice(0, 128);
  if (head.includes('webm')) return 'video/webm';
  return head.includes('matroska') ? 'video/x-matroska' : null;
}

/** Outlook's mail among the many kinds of compound file: its directory names `__properties_version1.0` (MS-OXMSG 2). */
async function outlook(file: Blob, header: Uint8Array<ArrayBuffer>): Promise<MediaType | null> {
  if (header.length < 512) return null;
  const view = new DataView(header.buffer);
  const sectorBytes = 2 ** view.getUint16(30, true);
  const start = (view.getUint32(48, true) + 1) * sectorBytes;
  const directory = new Uint8Array(await file.slice(start, start + 4096).arrayBuffer());
  const names = latin(directory).replaceAll('\0', '');
  return /__(properties_version1|nameid_version1|substg1)/.test(names) ? 'application/vnd.ms-outlook' : null;
}

/** Header fields up to an empty line, among them a sender and a second that every mail has. */
function isMail(text: string): boolean {
  const head = text.replace(/^\xef\xbb\xbf/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = head.split(/\r?\n/);
  if (!lines.every((line) => /^[!-9;-~]+:/.test(line) || /^[ \t]/.test(line))) return false;
  return /^from:/im.test(head) && /^(date|subject|received|message-id):/im.test(head);
}

/** One character a byte. The decoder called `latin1` would not do: it is windows-1252. */
function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
