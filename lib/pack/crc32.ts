// CRC-32 as ZIP files carry it (ISO 3309, reversed polynomial 0xEDB88320), eight bytes at a step.

const TABLES = makeTables();

/** CRC-32 of the bytes, unsigned. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 8);
  let crc = 0xffffffff;
  for (let at = 0; at < whole; at += 8) {
    const low = view.getUint32(at, true) ^ crc;
    const high = view.getUint32(at + 4, true);
    crc =
      entry(t7, low & 255) ^
      entry(t6, (low >>> 8) & 255) ^
      entry(t5, (low >>> 16) & 255) ^
      entry(t4, low >>> 24) ^
      entry(t3, high & 255) ^
      entry(t2, (high >>> 8) & 255) ^
      entry(t1, (high >>> 16) & 255) ^
      entry(t0, high >>> 24);
  }
  for (let at = whole; at < bytes.length; at++)
    crc = (crc >>> 8) ^ entry(t0, (crc ^ view.getUint8(at)) & 255);
  return (crc ^ 0xffffffff) >>> 0;
}

type Table = Int32Array;

/** A table's cell; every index is masked to 0–255, so that the zero never stands in. */
function entry(table: Table, index: number): number {
  return table[index] ?? 0;
}

/** Table `n` holds the CRC of a byte followed by `n` zero bytes. */
function makeTables(): readonly [Table, Table, Table, Table, Table, Table, Table, Table] {
  const first = new Int32Array(256).map((_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const next = (table: Table): Table => table.map((crc) => (crc >>> 8) ^ entry(first, crc & 255));
  const second = next(first);
  const third = next(second);
  const fourth = next(third);
  const fifth = next(fourth);
  const sixth = next(fifth);
  const seventh = next(sixth);
  return [first, second, third, fourth, fifth, sixth, seventh, next(seventh)];
}
