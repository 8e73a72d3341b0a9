// Takes proof that the buyer brought from the screen that lends it: the worker alone writes.
import { nameCaptureFailure } from '../../lib/evidence/capture-failure';
import type { ImportAnswer } from '../../lib/model/imported';
import type { ScreenRequest } from '../../lib/model/screen-request';
import { importFile, importNote } from '../../lib/store/import';
import { database } from './database';
import { lentFile } from './lent-file';

type Request<Kind extends ScreenRequest['kind']> = Extract<ScreenRequest, { kind: Kind }>;

// One after the other: the same file brought twice at once must be seen as the same.
let queue: Promise<unknown> = Promise.resolve();

export function bringFile({ claimId, url, name, proves }: Request<'import-file'>): Promise<ImportAnswer> {
  return inTurn(async () => {
    const file = await lentFile(url);
    if (file === null) return { outcome: 'refused', why: 'unreadable' };
    return importFile(database, { claimId, file, name, proves, measure, ...moment() });
  });
}

export function bringNote({ claimId, on, text, proves }: Request<'import-note'>): Promise<ImportAnswer> {
  return inTurn(() => importNote(database, { claimId, on, text, proves, ...moment() }));
}

function inTurn(work: () => Promise<ImportAnswer>): Promise<ImportAnswer> {
  const turn = queue.then(work).catch((thrown: unknown): ImportAnswer => {
    const isFull = nameCaptureFailure(thrown) === 'disk-full';
    return { outcome: 'refused', why: isFull ? 'disk-full' : 'unknown' };
  });
  queue = turn;
  return turn;
}

async function measure(file: Blob): Promise<{ widthPx: number; heightPx: number } | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return null;
  const size = { widthPx: bitmap.width, heightPx: bitmap.height };
  bitmap.close();
  return size;
}

function moment(): { now: Date; timeZone: string } {
  return { now: new Date(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
