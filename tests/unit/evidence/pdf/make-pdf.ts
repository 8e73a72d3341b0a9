// Writes small PDFs, as ISO 32000 defines them, so that a test knows every word and place in them. All of it is invented.
import { createCipheriv, createHash, randomBytes } from 'node:crypto';

/** Words at a place in points from the left bottom corner of the sheet. */
export interface Placed {
  x: number;
  y: number;
  text: string;
  size?: number;
  /** The bytes of the text in hexadecimal, for a font whose letters are no Latin ones. */
  hex?: string;
}

export interface PdfPlan {
  pages: readonly (readonly Placed[])[];
  /** Of a sheet, in points; A4 where it is left out. */
  size?: readonly [width: number, height: number];
  /** More entries of the catalogue and of each page, as PDF writes them. */
  catalog?: string;
  page?: string;
  /** The one font, where it is not Helvetica. */
  font?: string;
  /** A picture from the left bottom corner, 200 points wide and high: its dictionary's entries, and its bytes. */
  picture?: { entries: string; bytes: Uint8Array };
  /** Locks it with AES-256 (Adobe's extension level 3). */
  password?: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

export function makePdf(plan: PdfPlan): Bytes {
  const { pages, size = [595, 842], catalog = '', page = '', font = HELVETICA, picture, password } = plan;
  const key = password === undefined ? null : randomBytes(32);
  const objects: Buffer[] = [];
  const add = (body: string | Buffer) => objects.push(Buffer.from(body));
  const pictured = picture === undefined ? '' : `/XObject << /Im1 ${4 + 2 * pages.length} 0 R >>`;
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  add(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add(font);
  for (const [index, words] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(' ')}] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> ${pictured} >> ${page} >>`,
    );
    const painted = picture === undefined ? '' : 'q 200 0 0 200 0 0 cm /Im1 Do Q\n';
    const drawn = Buffer.from(painted + words.map(draw).join('\n'), 'latin1');
    const stream = key === null ? drawn : encrypt(key, drawn);
    add(streamOf('', stream));
  }
  if (picture !== undefined) add(streamOf(picture.entries, Buffer.from(picture.bytes)));
  let trailer = `/Size ${objects.length + 1} /Root 1 0 R`;
  if (key !== null && password !== undefined) {
    trailer += ` /Encrypt ${objects.length + 1} 0 R /ID [<00112233> <00112233>]`;
    add(lock(key, password));
  }
  return assemble(objects, trailer);
}

function streamOf(entries: string, bytes: Buffer): Buffer {
  const head = Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`);
  return Buffer.concat([head, bytes, Buffer.from('\nendstream')]);
}

function draw({ x, y, text, hex, size = 12 }: Placed): string {
  const letters = hex === undefined ? `(${text.replaceAll(/[\\()]/g, '\\$&')})` : `<${hex}>`;
  return `BT /F1 ${size} Tf ${x} ${y} Td ${letters} Tj ET`;
}

function assemble(objects: readonly Buffer[], trailer: string): Bytes {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const starts: number[] = [];
  let at = parts[0]!.length;
  for (const [index, body] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    starts.push(at);
    at += part.length;
    parts.push(part);
  }
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  parts.push(Buffer.from(`${table}trailer\n<< ${trailer} >>\nstartxref\n${at}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

function encrypt(key: Buffer, plain: Buffer): Buffer {
  const start = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key, start);
  return Buffer.concat([start, cipher.update(plain), cipher.final()]);
}

/** Revision 5: a hash of the password checks it, another one wraps the file's key. */
function lock(key: Buffer, password: string): string {
  const hash = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  const wrap = (by: Buffer) => {
    const cipher = createCipheriv('aes-256-cbc', by, Buffer.alloc(16)).setAutoPadding(false);
    return Buffer.concat([cipher.update(key), cipher.final()]);
  };
  const seal = (secret: string, more: Buffer) => {
    const [check, wrapping] = [randomBytes(8), randomBytes(8)];
    const word = Buffer.from(secret);
    return {
      entry: Buffer.concat([hash(word, check, more), check, wrapping]),
      wrapped: wrap(hash(word, wrapping, more)),
    };
  };
  const user = seal(password, Buffer.alloc(0));
  const owner = seal('owner', user.entry);
  const rights = Buffer.concat([
    Buffer.from([0xfc, 0xff, 0xff, 0xff, 255, 255, 255, 255]),
    Buffer.from('Tadb0000'),
  ]);
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  return `<< /Filter /Standard /V 5 /R 5 /Length 256 /P -4 /U ${hex(user.entry)} /UE ${hex(user.wrapped)} /O ${hex(owner.entry)} /OE ${hex(owner.wrapped)} /Perms ${hex(Buffer.concat([cipher.update(rights), cipher.final()]))} /CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> /StmF /StdCF /StrF /StdCF >>`;
}
