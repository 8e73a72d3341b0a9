// One piece of proof with all that its screen shows. Every look at it checks its bytes against the stored hash.
import { useEffect, useState } from 'preact/hooks';
import type { ShownMail } from '../../components/EvidenceStage';
import { familyOf } from '../../lib/evidence/media-type';
import { readNote } from '../../lib/evidence/note';
import type { Evidence } from '../../lib/model/evidence';
import type { FileFamily } from '../../lib/model/imported';
import { checkEvidence, type ProofState } from '../../lib/store/check-proof';
import { database } from './database';
import { readMail } from './read-mail';

export interface SeenEvidence {
  evidence: Evidence;
  checked: ProofState;
  bytes: Blob | null;
  family: FileFamily | null;
  url: string | null;
  note: { on: string | null; text: string } | null;
  mail: ShownMail | null;
  pageText: string | null;
}

/** Undefined until it is read, null when it is gone. */
export function useEvidence(evidenceId: string): SeenEvidence | null | undefined {
  const [seen, setSeen] = useState<SeenEvidence | null>();
  useEffect(() => {
    let isGone = false;
    let url: string | null = null;
    void look(evidenceId).then((found) => {
      if (isGone) return;
      if (found !== null && found.bytes !== null) url = URL.createObjectURL(found.bytes);
      setSeen(found === null ? null : { ...found, url });
    });
    return () => {
      isGone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [evidenceId]);
  return seen;
}

async function look(evidenceId: string): Promise<Omit<SeenEvidence, 'url'> | null> {
  const evidence = await database.evidence.get(evidenceId);
  if (evidence === undefined) return null;
  const { checked, bytes: stored, text } = await checkEvidence(database, evidence);
  // The type that was told from the content when it was stored, whatever the bytes call themselves now.
  const bytes = stored === null ? null : new Blob([stored], { type: evidence.mediaType });
  const family = familyOf(evidence.mediaType);
  return {
    evidence,
    checked,
    bytes,
    family,
    note: family === 'note' && bytes !== null ? readNote(await bytes.text()) : null,
    mail: evidence.mediaType === 'message/rfc822' && bytes !== null ? await readMail(bytes) : null,
    pageText: text,
  };
}
