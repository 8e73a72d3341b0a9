// Stores small pieces of proof for tests; their bytes are their id.
import { NOTHING_MORE } from '../../../lib/evidence/make-evidence';
import { sha256Hex } from '../../../lib/evidence/sha256';
import type { Evidence } from '../../../lib/model/evidence';
import type { RedressDatabase } from '../../../lib/store/database';
import { addEvidence } from '../../../lib/store/evidence';

export async function storePiece(
  database: RedressDatabase,
  id: string,
  part: Partial<Evidence> = {},
  text: string | null = null,
): Promise<Evidence> {
  const bytes = new TextEncoder().encode(id);
  const evidence: Evidence = {
    id,
    kind: 'image',
    claimId: null,
    orderIds: ['8190000000010001'],
    proves: ['order-page'],
    page: 'order-detail',
    url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000010001',
    title: 'Order',
    capturedAt: '2026-11-23T14:02:05+03:00',
    timeZone: 'Europe/Moscow',
    sha256: await sha256Hex(bytes),
    mediaType: 'image/png',
    sizeBytes: bytes.byteLength,
    widthPx: 1,
    heightPx: 1,
    reading: null,
    trigger: 'shortcut',
    ...NOTHING_MORE,
    textSha256: text === null ? null : await sha256Hex(new TextEncoder().encode(text)),
    ...part,
  };
  await addEvidence(database, evidence, new Blob([bytes], { type: evidence.mediaType }), text);
  return evidence;
}
