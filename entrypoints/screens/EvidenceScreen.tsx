// One piece of proof, wired.
import { useState } from 'preact/hooks';
import { CopiesPart } from '../../components/CopiesPart';
import { EvidenceView } from '../../components/EvidenceView';
import { NoticeView } from '../../components/NoticeView';
import { inOrder, numberEvidence } from '../../lib/drafts/number-evidence';
import { typeByName } from '../../lib/evidence/media-type';
import type { Evidence } from '../../lib/model/evidence';
import { evidenceName, extensionOf } from '../../lib/pack/names';
import { send } from '../../lib/send';
import { evidenceOfClaim } from '../../lib/store/evidence';
import { checkLogs } from '../../lib/store/view-logs';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { forgetDrawings } from './drawings';
import { saveFile } from './save-file';
import { useCopies } from './use-copies';
import { useEvidence } from './use-evidence';
import { useLive } from './use-live';
import { usePdf } from './use-pdf';

export interface EvidenceScreenProps {
  words: Words;
  claimId: string;
  evidenceId: string;
  /** `to`: the piece from which the keys go on; null where there is none left. */
  onBack: (to: string | null) => void;
}

export function EvidenceScreen({ words, claimId, evidenceId, onBack }: EvidenceScreenProps) {
  const seen = useEvidence(evidenceId);
  const { value: number = null } = useLive(() => numberOf(claimId, evidenceId), [claimId, evidenceId]);
  const { value: logs = [] } = useLive(() => checkLogs(database), []);
  const pdf = usePdf(seen);
  const copies = useCopies(words, seen ?? null, pdf, number);
  const [isDeleteRefused, setDeleteRefused] = useState(false);
  if (seen === undefined || seen === null) {
    return (
      <NoticeView
        words={words}
        kind={seen === null ? 'gone' : 'loading'}
        ordersUrl={null}
        onAllClaims={() => onBack(null)}
      />
    );
  }
  const { evidence, bytes } = seen;
  async function remove(): Promise<void> {
    const next = await neighbourOf(claimId, evidenceId);
    await send({ kind: 'delete-evidence', evidenceId });
    forgetDrawings(evidenceId);
    onBack(next);
  }
  return (
    <EvidenceView
      words={words}
      {...seen}
      pdf={pdf?.shown ?? null}
      number={number}
      isLogBroken={logs.some(({ state }) => state === 'broken')}
      isEditing={copies !== null && copies.editor !== null}
      onBack={() => onBack(evidenceId)}
      isDeleteRefused={isDeleteRefused}
      onDelete={() => {
        setDeleteRefused(false);
        remove().catch(() => setDeleteRefused(true));
      }}
      onSaveOriginal={bytes === null ? null : () => saveFile(bytes, nameOfOriginal(evidence))}
    >
      {copies !== null && <CopiesPart {...copies} />}
    </EvidenceView>
  );
}

/** The piece after it, or before it where it is the last. */
async function neighbourOf(claimId: string, evidenceId: string): Promise<string | null> {
  const claim = await database.claims.get(claimId);
  const pieces = claim === undefined ? [] : inOrder(await evidenceOfClaim(database, claim));
  const at = pieces.findIndex(({ id }) => id === evidenceId);
  return (pieces[at + 1] ?? pieces[at - 1])?.id ?? null;
}

/** As the claim's drafts cite it. */
async function numberOf(claimId: string, evidenceId: string): Promise<number | null> {
  const claim = await database.claims.get(claimId);
  if (claim === undefined) return null;
  return numberEvidence(await evidenceOfClaim(database, claim)).get(evidenceId) ?? null;
}

/** The name that a file came with, as long as it says what the file is. */
function nameOfOriginal(evidence: Evidence): string {
  const { fileName, mediaType } = evidence;
  const ending = extensionOf(mediaType);
  if (fileName === null) return `${evidenceName(1, evidence).replace(/^001/, 'redress')}.${ending}`;
  return typeByName(fileName) === mediaType ? fileName : `${fileName}.${ending}`;
}
