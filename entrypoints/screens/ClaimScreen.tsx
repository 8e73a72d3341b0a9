// A claim, wired: what the database says goes in, what the buyer does goes to the worker.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ClaimDesk } from '../../components/ClaimDesk';
import { ClaimView, type ClaimViewProps } from '../../components/ClaimView';
import { NoticeView } from '../../components/NoticeView';
import { PopupClaim } from '../../components/popup/PopupClaim';
import { SampleNotice } from '../../components/SampleNotice';
import { provesInFront } from '../../lib/claims/proves';
import { suggestCountry } from '../../lib/claims/suggest-country';
import { numberEvidence } from '../../lib/drafts/number-evidence';
import type { ProofItem } from '../../lib/model/evidence';
import { isSample } from '../../lib/model/sample';
import { CarrierSite } from '../../lib/model/settings';
import { RULE_YEARS } from '../../lib/rules/sources';
import { send } from '../../lib/send';
import { readAddress } from '../../lib/sites/address';
import { orderUrl, proofLinks } from '../../lib/sites/page-links';
import { viewClaim } from '../../lib/store/view-claim';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { saveCalendar } from './save-calendar';
import { useAddProof } from './use-add-proof';
import { useCarriers } from './use-carriers';
import { useChecks } from './use-checks';
import type { FrontTab } from './use-claim-at-hand';
import { useDraftPictures } from './use-draft-pictures';
import { useLive } from './use-live';
import { useMessage } from './use-message';
import { usePdfPictures } from './use-pdf-pictures';
import { usePictures } from './use-pictures';
import { useToday } from './use-today';

export interface ClaimScreenProps {
  words: Words;
  claimId: string;
  capture: ClaimViewProps['capture'];
  status: ClaimViewProps['status'];
  onOpenEvidence: (id: string) => void;
  returning?: ClaimViewProps['returning'];
  ways: ClaimViewProps['ways'];
  /** Where a file can be brought instead of here: a popup closes under the browser's window for choosing files. */
  onAddFile?: ClaimViewProps['onAddFile'];
  /** Set when the buyer came to bring a file: for an item of the checklist, or for any. */
  adding?: ProofItem | 'any' | null;
  /** The tab beside this screen, whose form a draft can go into. */
  tab?: FrontTab | null;
  /** True where everything fits in sight; the rest of the claim's page, such as the evidence pack, stands below. */
  isWide?: boolean;
  /** True in the popup, where height is what there is least of. */
  isPopup?: boolean;
  children?: ComponentChildren;
}

export function ClaimScreen(props: ClaimScreenProps) {
  const {
    words,
    claimId,
    onOpenEvidence,
    onAddFile,
    adding = null,
    isWide = false,
    isPopup = false,
    tab = null,
    children,
    ...rest
  } = props;
  const today = useToday();
  const [tries, setTries] = useState(0);
  const { value: screen, failed } = useLive(
    () => viewClaim(database, claimId, new Date()),
    [claimId, tries, today],
  );
  const pictures = usePictures(screen?.evidence ?? []);
  usePdfPictures(onAddFile ? [] : (screen?.evidence ?? []));
  const checks = useChecks(screen?.evidence ?? []);
  const message = useMessage(words, screen ?? null, tab);
  const draftPictures = useDraftPictures(words, screen?.evidence ?? [], message?.draft ?? null);
  const carriers = useCarriers();
  const numbers = numberEvidence(screen?.evidence ?? []);
  const addProof = useAddProof({
    words,
    claimId: onAddFile ? null : claimId,
    wanted: screen?.checklist.map(({ item }) => item) ?? [],
    numbers,
    adding,
  });
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
  // The shop has no page of the sample's order.
  const links = isSample(known.id) ? {} : proofLinks(known.id, known.site, known.shipments);
  const carrier = CarrierSite.safeParse(readAddress(links.carrier ?? '').site).data;
  const given: ClaimViewProps = {
    ...rest,
    capture: props.capture && {
      ...props.capture,
      shows: provesInFront(readAddress(tab?.url ?? ''), known.id),
    },
    words,
    today,
    known,
    claim,
    flags: screen.flags,
    deadlines: screen.deadlines,
    nextDeadline: screen.next,
    checklist: screen.checklist,
    steps: screen.steps,
    nextStep: screen.nextStep,
    problems: screen.problems,
    rungs: screen.rungs,
    suggestedCountry: suggestCountry(known.site, words.language),
    money: screen.money,
    moved: screen.moved,
    unknown: screen.unknown,
    onSaveCalendar: () => saveCalendar(words, [screen], today),
    timeline: screen.timeline,
    history: screen.history,
    evidence: screen.evidence.map((evidence) => ({
      evidence,
      number: numbers.get(evidence.id) ?? 0,
      thumbnailUrl: pictures.get(evidence.id) ?? null,
      checked: checks.get(evidence.id),
    })),
    loose: screen.loose,
    onFileEvidence: (evidenceId) => void send({ kind: 'file-evidence', evidenceId, claimId }),
    message: message === null ? null : { ...message, pictures: draftPictures },
    links,
    onReadCarrier:
      carrier === undefined || carriers.allowed.includes(carrier)
        ? null
        : () => carriers.change(carrier, true),
    orderUrl: isSample(known.id) ? null : orderUrl(known.id, known.site),
    ruleYears: RULE_YEARS,
    onPickReason: (reason) => void send({ kind: 'pick-reason', claimId, reason }),
    onNoteEvent: (kind, noted) => void send({ kind: 'note-event', claimId, event: { kind, ...noted } }),
    onCorrectEvent: (was, instead) => void send({ kind: 'correct-event', claimId, was, instead }),
    onChangeClaim: (change) => void send({ kind: 'change-claim', claimId, change }),
    onOpenEvidence,
    addProof: onAddFile ? null : addProof.props,
    onAddFile: onAddFile ?? addProof.onAddFile,
  };
  const sample = isSample(known.id) && (
    <SampleNotice words={words} onRemove={() => void send({ kind: 'remove-sample' })} />
  );
  if (isPopup) return <PopupClaim {...given} />;
  return (
    <>
      {sample}
      {isWide ? (
        <ClaimDesk {...given}>{children}</ClaimDesk>
      ) : (
        <>
          <ClaimView {...given} />
          {children}
        </>
      )}
    </>
  );
}
