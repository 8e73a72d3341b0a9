// A claim, wired: what the database says goes in, what the buyer does goes to the worker.
import { useState } from 'preact/hooks';
import { ClaimView, type ClaimViewProps } from '../../components/ClaimView';
import { NoticeView } from '../../components/NoticeView';
import { numberEvidence } from '../../lib/drafts/number-evidence';
import { dayOf } from '../../lib/model/day';
import { RULE_YEARS } from '../../lib/rules/sources';
import { send } from '../../lib/send';
import { orderUrl, proofLinks } from '../../lib/sites/page-links';
import { viewClaim } from '../../lib/store/views';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { useLive } from './use-live';
import { useMessage } from './use-message';
import { usePictures } from './use-pictures';

export interface ClaimScreenProps {
  words: Words;
  claimId: string;
  capture: ClaimViewProps['capture'];
  status: ClaimViewProps['status'];
  onOpenEvidence: (id: string) => void;
  onOpenInTab: (() => void) | null;
}

export function ClaimScreen({ words, claimId, onOpenEvidence, ...rest }: ClaimScreenProps) {
  const [tries, setTries] = useState(0);
  const { value: screen, failed } = useLive(() => viewClaim(database, claimId, new Date()), [claimId, tries]);
  const pictures = usePictures(screen?.evidence ?? []);
  const message = useMessage(words, screen ?? null);
  if (screen === undefined || screen === null) {
    const kind = failed ? 'error' : screen === null ? 'gone' : 'loading';
    const onTryAgain = failed ? () => setTries(tries + 1) : undefined;
    return (
      <NoticeView
        words={words}
        kind={kind}
        ordersUrl={null}
        onAllClaims={null}
        {...(onTryAgain && { onTryAgain })}
      />
    );
  }
  const { known, claim } = screen;
  const numbers = numberEvidence(screen.evidence);
  const trackingNumbers = known.shipments.flatMap((shipment) => shipment.trackingNumbers);
  return (
    <ClaimView
      {...rest}
      words={words}
      today={dayOf(new Date())}
      known={known}
      claim={claim}
      flags={screen.flags}
      deadlines={screen.deadlines}
      nextDeadline={screen.next}
      checklist={screen.checklist}
      steps={screen.steps}
      nextStep={screen.nextStep}
      evidence={screen.evidence.map((evidence) => ({
        evidence,
        number: numbers.get(evidence.id) ?? 0,
        thumbnailUrl: pictures.get(evidence.id) ?? null,
      }))}
      message={message}
      links={proofLinks(known.id, known.site, trackingNumbers)}
      orderUrl={orderUrl(known.id, known.site)}
      ruleYears={RULE_YEARS}
      onPickReason={(reason) => void send({ kind: 'pick-reason', claimId, reason })}
      onNoteEvent={(kind) =>
        void send({ kind: 'note-event', claimId, event: { kind, on: dayOf(new Date()) } })
      }
      onOpenEvidence={onOpenEvidence}
    />
  );
}
