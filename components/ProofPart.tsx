// The proof of a claim: what happened, what is needed and what is there of it, the ways to more, and the gallery.
import { isRestInFront } from '../lib/claims/shows-whole';
import { AddProof } from './AddProof';
import { CaptureBar } from './CaptureBar';
import { Checklist } from './Checklist';
import type { PartProps } from './ClaimParts';
import type { ClaimViewProps } from './claim-props';
import { EvidenceList } from './EvidenceList';
import { LooseProof } from './LooseProof';
import { Losses } from './Losses';
import { ReasonPicker } from './ReasonPicker';
import { ReasonQuestions } from './ReasonQuestions';
import { TrackingNote } from './TrackingNote';

/** The proof part's name, with how much of what is required is there. */
export function proofCount({ words, checklist }: Pick<ClaimViewProps, 'words' | 'checklist'>): string {
  const required = checklist.filter((entry) => entry.required);
  if (required.length === 0) return words.say('tab-proof');
  const done = required.filter(({ state }) => state === 'done').length;
  return words.say('tab-proof-count', { done, all: required.length });
}

export function ProofPart(props: PartProps) {
  const { words, today, claim, checklist, evidence, links, capture, status, isMain } = props;
  // Of the page in front a part is there: the rest is what to take now, whatever the shortcut takes.
  const isRest = checklist.some((entry) => isRestInFront(entry, capture?.shows ?? []));
  return (
    <>
      <section class="part stack">
        <ReasonPicker words={words} reason={claim.reason} onPickReason={props.onPickReason} />
        <ReasonQuestions
          words={words}
          claim={claim}
          onChangeClaim={props.onChangeClaim}
          onPickReason={props.onPickReason}
        />
        {checklist.length === 0 ? (
          <p class="meta">{words.say('checklist-empty')}</p>
        ) : (
          <Checklist
            words={words}
            today={today}
            entries={checklist}
            evidence={evidence.map((each) => each.evidence)}
            links={links}
            onReadCarrier={props.onReadCarrier ?? null}
            front={
              capture?.canCapture && !capture.isCapturing
                ? { shows: capture.shows ?? [], onCapturePage: () => capture.onCapture('page') }
                : null
            }
            onAddFile={props.onAddFile ?? null}
          />
        )}
      </section>
      {capture !== null && (
        <CaptureBar
          words={words}
          status={status}
          isMain={isMain}
          {...capture}
          area={isRest ? 'page' : capture.area}
          onAddFile={props.onAddFile ?? null}
        />
      )}
      <EvidenceList
        words={words}
        today={today}
        evidence={evidence}
        onOpenEvidence={props.onOpenEvidence}
        returning={props.returning ?? null}
      />
      <LooseProof
        words={words}
        today={today}
        loose={props.loose ?? []}
        onFile={(id) => props.onFileEvidence?.(id)}
      />
      <TrackingNote
        words={words}
        orderId={claim.orderId}
        evidence={evidence.map((each) => each.evidence)}
        onCompare={() => props.onOpenEvidence('compare')}
      />
      {props.addProof && <AddProof {...props.addProof} />}
      <section class="part">
        <Losses words={words} reason={claim.reason} />
      </section>
    </>
  );
}
