// Addresses of stored pictures for `<img>`, given back when the screen goes.
import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/model/evidence';
import { database } from './database';

/** A picture's address by evidence id; what is not read yet, or holds no picture, is missing. */
export function usePictures(evidence: readonly Evidence[]): ReadonlyMap<string, string> {
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());
  const ids = evidence.filter(({ kind }) => kind === 'image').map(({ id }) => id);
  useEffect(() => {
    let isGone = false;
    const made: string[] = [];
    void database.evidenceBytes.bulkGet(ids).then((rows) => {
      if (isGone) return;
      const found = rows.flatMap((row): [string, string][] => {
        if (row === undefined) return [];
        const address = URL.createObjectURL(row.bytes);
        made.push(address);
        return [[row.id, address]];
      });
      setPictures(new Map(found));
    });
    return () => {
      isGone = true;
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [ids.join()]);
  return pictures;
}
