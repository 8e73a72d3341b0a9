// Addresses of small pictures of proof for `<img>`, given back when the screen goes. What has none yet is asked for, once.
import { useEffect, useRef, useState } from 'preact/hooks';
import { familyOf } from '../../lib/evidence/media-type';
import type { Evidence } from '../../lib/model/evidence';
import { send } from '../../lib/send';
import { database } from './database';
import { useLive } from './use-live';

/** A picture's address by evidence id; what is not drawn yet, or holds no picture, is missing. */
export function usePictures(evidence: readonly Evidence[]): ReadonlyMap<string, string> {
  const drawn = evidence.filter(({ mediaType }) => ['photo', 'pdf'].includes(familyOf(mediaType) ?? ''));
  const ids = drawn.map(({ id }) => id);
  const { value: rows } = useLive(() => database.thumbnails.bulkGet(ids), [ids.join()]);
  const made = useRef(new Map<string, string>());
  const asked = useRef(new Set<string>());
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());

  useEffect(() => {
    if (rows === undefined) return;
    for (const row of rows) {
      if (row === undefined || row.bytes === null || made.current.has(row.id)) continue;
      made.current.set(row.id, URL.createObjectURL(row.bytes));
    }
    setPictures(new Map(made.current));
    // First pages of PDFs are drawn by the screen (`use-pdf-pictures.ts`).
    const missing = drawn.flatMap(({ id, mediaType }, index) =>
      familyOf(mediaType) === 'photo' && rows[index] === undefined && !asked.current.has(id) ? [id] : [],
    );
    if (missing.length === 0) return;
    for (const id of missing) asked.current.add(id);
    send({ kind: 'make-thumbnails', evidenceIds: missing.slice(0, 2000) }).catch(() => undefined);
  }, [rows]);

  useEffect(
    () => () => {
      for (const address of made.current.values()) URL.revokeObjectURL(address);
    },
    [],
  );
  return pictures;
}
