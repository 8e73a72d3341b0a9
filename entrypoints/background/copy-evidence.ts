// Makes and stores copies of one piece of proof. Done here and not on the screen: the worker alone writes, and nothing large travels.
import { nameCaptureFailure } from '../../lib/evidence/capture-failure';
import { CopyError, makeCopies } from '../../lib/evidence/copies/make-copies';
import { familyOf } from '../../lib/evidence/media-type';
import { COPY_SCALE } from '../../lib/evidence/pdf/copy-scale';
import { sha256Hex } from '../../lib/evidence/sha256';
import type { CopyAnswer, CopyRefusal } from '../../lib/model/copy';
import type { Evidence } from '../../lib/model/evidence';
import type { ScreenRequest } from '../../lib/model/screen-request';
import { checkEvidence } from '../../lib/store/check-proof';
import { addCopies, type MadeCopy } from '../../lib/store/copies';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { lentFile } from './lent-file';
import { currentWords } from './words';

type Request = Extract<ScreenRequest, { kind: 'make-copies' }>;

/** Never rejects: what went wrong is in the answer. */
export async function copyEvidence(request: Request): Promise<CopyAnswer> {
  try {
    const evidence = await database.evidence.get(request.evidenceId);
    if (evidence === undefined) return { outcome: 'refused', why: 'original-missing' };
    const { checked, bytes } = await checkEvidence(database, evidence);
    // A copy of something altered would carry the hash of what it is not.
    if (checked !== 'unchanged' || bytes === null) {
      return { outcome: 'refused', why: checked === 'missing' ? 'original-missing' : 'original-changed' };
    }
    const picture = request.drawn === null ? bytes : await lentFile(request.drawn.url);
    const isPdf = familyOf(evidence.mediaType) === 'pdf';
    if (picture === null || isPdf !== (request.drawn !== null))
      return { outcome: 'refused', why: 'cannot-draw' };
    const made = await draw(request, evidence, picture);
    await addCopies(database, made);
    return { outcome: 'made', copyIds: made.map(({ copy }) => copy.id) };
  } catch (thrown) {
    return { outcome: 'refused', why: whyNot(thrown) };
  }
}

async function draw(request: Request, evidence: Evidence, original: Blob): Promise<MadeCopy[]> {
  const { edits, mediaType, maxBytes, hasCaption, drawn } = request;
  const page = drawn?.page ?? null;
  const words = await currentWords();
  const pieces = await makeCopies(original, {
    edits,
    mediaType,
    maxBytes,
    caption: hasCaption ? (index, count) => captionOf(words, evidence, page, index, count) : null,
    pixelRatio:
      page !== null ? COPY_SCALE : evidence.kind === 'image' ? (evidence.device?.pixelRatio ?? 1) : null,
  });
  const setId = crypto.randomUUID();
  const madeAt = new Date().toISOString();
  return Promise.all(
    pieces.map(async ({ bytes, widthPx, heightPx }, index) => ({
      bytes,
      copy: {
        id: crypto.randomUUID(),
        evidenceId: evidence.id,
        page,
        edits,
        hasCaption,
        maxBytes,
        part: pieces.length === 1 ? null : { setId, index: index + 1, count: pieces.length },
        madeAt,
        sha256: await sha256Hex(await bytes.arrayBuffer()),
        mediaType,
        sizeBytes: bytes.size,
        widthPx,
        heightPx,
      },
    })),
  );
}

/** Where and when the original is from, so that a picture speaks for itself where it is shown alone. */
function captionOf(
  words: Words,
  evidence: Evidence,
  page: number | null,
  index: number,
  count: number,
): string[] {
  const name = evidence.url || evidence.fileName || evidence.title;
  const from = page === null ? name : words.say('pdf-page-of', { page, name });
  const time = `${evidence.capturedAt} (${evidence.timeZone})`;
  return [
    ...(count === 1 ? [] : [words.say('caption-part', { index, count })]),
    from,
    words.say('caption-time', { time }),
    words.say('caption-hash', { hash: evidence.sha256 }),
  ];
}

function whyNot(thrown: unknown): CopyRefusal {
  if (thrown instanceof CopyError) return thrown.failure;
  return nameCaptureFailure(thrown) === 'disk-full' ? 'disk-full' : 'unknown';
}
