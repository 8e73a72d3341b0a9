// One piece of proof, wired: every look at it checks its bytes against the stored hash.
import { useEffect, useState } from 'preact/hooks';
import { EvidenceView } from '../../components/EvidenceView';
import { NoticeView } from '../../components/NoticeView';
import type { Evidence } from '../../lib/model/evidence';
import { send } from '../../lib/send';
import type { Checked } from '../../lib/store/check-bytes';
import { checkEvidence } from '../../lib/store/evidence';
import type { Words } from '../../lib/words/words';
import { database } from './database';

export interface EvidenceScreenProps {
  words: Words;
  evidenceId: string;
  onBack: () => void;
}

export function EvidenceScreen({ words, evidenceId, onBack }: EvidenceScreenProps) {
  const [seen, setSeen] = useState<{
    evidence: Evidence;
    checked: Checked;
    pictureUrl: string | null;
  } | null>();
  useEffect(() => {
    let address: string | null = null;
    void (async () => {
      const evidence = await database.evidence.get(evidenceId);
      if (evidence === undefined) return setSeen(null);
      const { checked, bytes } = await checkEvidence(database, evidence);
      address = bytes !== null && evidence.kind === 'image' ? URL.createObjectURL(bytes) : null;
      setSeen({ evidence, checked, pictureUrl: address });
    })();
    return () => {
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [evidenceId]);

  if (seen === undefined || seen === null) {
    return (
      <NoticeView
        words={words}
        kind={seen === null ? 'gone' : 'loading'}
        ordersUrl={null}
        onAllClaims={onBack}
      />
    );
  }
  return (
    <EvidenceView
      words={words}
      {...seen}
      onBack={onBack}
      onDelete={() => void send({ kind: 'delete-evidence', evidenceId }).then(onBack)}
    />
  );
}
