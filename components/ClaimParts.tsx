// The parts of a claim, each written once: popup, side panel and claims page put the same ones together in their own way.
import { currencyCodes } from '../lib/money/currencies';
import { AddProof } from './AddProof';
import { CaptureBar } from './CaptureBar';
import { Checklist } from './Checklist';
import type { ClaimViewProps } from './claim-props';
import { DatesView } from './DatesView';
import type { NotableProof } from './EventFields';
import { EvidenceList } from './EvidenceList';
import { HistoryView } from './HistoryView';
import { LadderView, type LadderViewProps } from './LadderView';
import { LooseProof } from './LooseProof';
import { Losses } from './Losses';
import { MessageView } from './MessageView';
import { MoneyView } from './MoneyView';
import { evidenceName } from './order-text';
import { ReasonPicker } from './ReasonPicker';
import { ReasonQuestions } from './ReasonQuestions';
import { TimelineView } from './TimelineView';
import { TrackingNote } from './TrackingNote';

/** `isMain`: whether the part's own button is the one thing to do now. */
export type PartProps = ClaimViewProps & { isMain: boolean };

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
  const isRest = checklist.some(({ item, state }) => state === 'partly' && capture?.shows?.includes(item));
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

export function MessagePart({ words, today, message, evidence, orderUrl, links, isMain }: PartProps) {
  if (message === null) return <p class="part meta">{words.say('draft-none')}</p>;
  return (
    <MessageView
      words={words}
      today={today}
      evidence={evidence}
      orderUrl={orderUrl}
      links={links}
      isMain={isMain}
      {...message}
    />
  );
}

export function MoneyPart({ words, today, known, claim, money, ruleYears = {}, ...props }: ClaimViewProps) {
  return (
    <MoneyView
      words={words}
      today={today}
      order={known.order}
      claim={claim}
      money={money}
      ruleYears={ruleYears}
      onChangeClaim={props.onChangeClaim}
      proof={notableProof({ words, evidence: props.evidence })}
      onNoteEvent={props.onNoteEvent}
    />
  );
}

function notableProof({ words, evidence }: Pick<ClaimViewProps, 'words' | 'evidence'>): NotableProof[] {
  return evidence.map(({ evidence: each, number }) => ({
    id: each.id,
    label: `${number} · ${evidenceName(words, each)}${each.kind === 'facts' ? ` (${words.say('evidence-facts')})` : ''}`,
  }));
}

export function LadderPart({
  words,
  today,
  rungs,
  claim,
  suggestedCountry = null,
  onChangeClaim,
  onWrite,
}: ClaimViewProps & Pick<LadderViewProps, 'onWrite'>) {
  return (
    <LadderView
      words={words}
      today={today}
      rungs={rungs}
      country={claim.country}
      paidWith={claim.paidWith}
      suggestedCountry={suggestedCountry}
      onChangeClaim={onChangeClaim}
      onWrite={onWrite}
    />
  );
}

export function DatesPart({ evidence, ruleYears = {}, ...props }: ClaimViewProps) {
  return (
    <DatesView
      words={props.words}
      today={props.today}
      known={props.known}
      claim={props.claim}
      deadlines={props.deadlines}
      moved={props.moved}
      unknown={props.unknown}
      proof={notableProof({ words: props.words, evidence })}
      numbers={new Map(evidence.map(({ evidence: { id }, number }) => [id, number]))}
      ruleYears={ruleYears}
      onNoteEvent={props.onNoteEvent}
      onSaveCalendar={props.onSaveCalendar}
    />
  );
}

export function TimelinePart({ words, today, timeline, flags }: ClaimViewProps) {
  const isStuck = flags.some(({ kind }) => kind === 'stalled');
  return (
    <section class="part">
      <TimelineView words={words} today={today} timeline={timeline} isStuck={isStuck} />
    </section>
  );
}

export function HistoryPart({ words, today, known, evidence, history, ...props }: ClaimViewProps) {
  return (
    <HistoryView
      words={words}
      today={today}
      history={history}
      onOpenEvidence={props.onOpenEvidence}
      correcting={{
        placedOn: known.order.placedOn,
        currency: known.order.total?.currency ?? 'USD',
        currencies: currencyCodes(),
        proof: notableProof({ words, evidence }),
        onCorrect: props.onCorrectEvent,
        onNoteAgain: ({ kind, ...noted }) => props.onNoteEvent(kind, noted),
      }}
    />
  );
}
