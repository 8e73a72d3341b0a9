// The first bytes of files of every kind, as their formats define them. Invented; none shows anything.

export function bytesOf(...parts: (string | number[])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)),
  );
}

const box = (major: string, ...compatible: string[]) =>
  bytesOf([0, 0, 0, 16 + 4 * compatible.length], 'ftyp', major, [0, 0, 2, 0], ...compatible, 'moov');

/** An Outlook mail's shell: header, then a directory sector whose first entries are named in UTF-16. */
function compound(name: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(512 * 3);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  [...'Root Entry'].forEach((c, i) => {
    view.setUint16(1024 + 2 * i, c.charCodeAt(0), true);
  });
  [...name].forEach((c, i) => {
    view.setUint16(1024 + 128 + 2 * i, c.charCodeAt(0), true);
  });
  return bytes;
}

export const MAIL = [
  'Received: from mail.example by mx.example; Fri, 20 Nov 2026 10:00:00 +0300',
  'From: Bright Store <shop@example.com>',
  'Subject: Your order',
  '\tand more',
  '',
  'We have sent it.',
].join('\r\n');

export const FILES: readonly [name: string, bytes: Uint8Array<ArrayBuffer>, mediaType: string][] = [
  ['photo.png', bytesOf([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13], 'IHDR'), 'image/png'],
  ['photo.jpg', bytesOf([0xff, 0xd8, 0xff, 0xe0], 'JFIF'), 'image/jpeg'],
  ['photo.gif', bytesOf('GIF89a'), 'image/gif'],
  ['photo.webp', bytesOf('RIFF', [10, 13, 0, 0], 'WEBPVP8 '), 'image/webp'],
  ['photo.heic', box('heic', 'mif1', 'heic'), 'image/heic'],
  ['photo.heif', box('mif1', 'heic'), 'image/heic'],
  ['photo.avif', box('avif', 'mif1'), 'image/avif'],
  ['other.avif', box('mif1', 'avif'), 'image/avif'],
  ['film.mp4', box('isom', 'iso2', 'mp41'), 'video/mp4'],
  ['phone.mp4', box('XXXX', 'mp42'), 'video/mp4'],
  ['film.mov', box('qt  '), 'video/quicktime'],
  ['old.mov', bytesOf([0, 0, 0, 8], 'wide', [0, 0, 0, 0], 'mdat'), 'video/quicktime'],
  ['film.3gp', box('3gp4', 'isom'), 'video/3gpp'],
  ['film.webm', bytesOf([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x82, 0x84], 'webm'), 'video/webm'],
  ['film.mkv', bytesOf([0x1a, 0x45, 0xdf, 0xa3, 0x42, 0x82, 0x88], 'matroska'), 'video/x-matroska'],
  ['film.avi', bytesOf('RIFF', [0, 0, 0, 0], 'AVI LIST'), 'video/x-msvideo'],
  ['statement.pdf', bytesOf('%PDF-1.7\n'), 'application/pdf'],
  ['with a mark of order.pdf', bytesOf([0xef, 0xbb, 0xbf], '%PDF-1.4\n'), 'application/pdf'],
  ['letter.eml', bytesOf(MAIL), 'message/rfc822'],
  ['letter.msg', compound('__nameid_version1.0'), 'application/vnd.ms-outlook'],
];

/** What is refused, whatever it is called. */
export const OTHERS: readonly [what: string, bytes: Uint8Array<ArrayBuffer>][] = [
  ['a page', bytesOf('<!doctype html><script>alert(1)</script>')],
  ['a drawing that can hold scripts', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['a page under mail headers that are none', bytesOf('From: me\n<script>\nDate: today\n\nhello')],
  ['a header without a sender', bytesOf('Subject: hello\r\nDate: today\r\n\r\nhello')],
  ['a program', bytesOf('MZ', [0x90, 0, 3])],
  ['an archive', bytesOf('PK', [3, 4])],
  ['sound', box('M4A ', 'mp42')],
  ['a spreadsheet in the container of Outlook mail', compound('Workbook')],
  ['plain words', bytesOf('The parcel did not come.')],
  ['a cut container', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['a box of an unknown brand', box('zzzz')],
];
