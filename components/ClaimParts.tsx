// The parts of a claim beside its proof, each written once: popup, side panel and claims page put the same ones together in their
// own way.
import { currencyCodes } from '../lib/money/currencies';
import type { Correcting } from './CorrectEvent';
import { CourseProblems } from './CourseProblems';
import type { ClaimViewProps } from './claim-props';
import { DatesView } from './DatesView';
import type { NotableProof } from './EventFields';
import { HistoryView } from './HistoryView';
import { LadderView, type LadderViewProps } from './LadderView';
import { MessageView } from './MessageView';
import { MoneyView } from './MoneyView';
import { evidenceName } from './order-text';
import { TimelineView } from './TimelineView';

/** `isMain`: whether the part's own button is the one thing to do now. */
export type PartProps = ClaimViewProps & { isMain: boolean };

export function MessagePart({
  words,
  today,
  message,
  evidence,
  orderUrl,
  links,
  isMain,
  ...props
}: PartProps) {
  if (message === null) return <p class="part meta">{words.say('draft-none')}</p>;
  return (
    <MessageView
      words={words}
      today={today}
      evidence={evidence}
      orderUrl={orderUrl}
      links={links}
      isMain={isMain}
      claim={props.claim}
      rungs={props.rungs}
      onChangeClaim={props.onChangeClaim}
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

export function HistoryPart({ words, today, history, ...props }: ClaimViewProps) {
  return (
    <HistoryView
      words={words}
      today={today}
      history={history}
      onOpenEvidence={props.onOpenEvidence}
      correcting={correctingOf({ words, ...props })}
    />
  );
}

/** What was noted and does not fit; nothing where all of it does. */
export function ProblemsPart({ words, today, problems = [], ...props }: ClaimViewProps) {
  return (
    <CourseProblems
      words={words}
      today={today}
      problems={problems}
      correcting={correctingOf({ words, ...props })}
    />
  );
}

function correctingOf({
  words,
  known,
  evidence,
  onCorrectEvent,
  onNoteEvent,
}: Pick<ClaimViewProps, 'words' | 'known' | 'evidence' | 'onCorrectEvent' | 'onNoteEvent'>): Correcting {
  return {
    placedOn: known.order.placedOn,
    currency: known.order.total?.currency ?? 'USD',
    currencies: currencyCodes(),
    proof: notableProof({ words, evidence }),
    onCorrect: onCorrectEvent,
    onNoteAgain: ({ kind, ...noted }) => onNoteEvent(kind, noted),
  };
}
