// What a claim's screen is given, whichever way it is laid out.
import type { Happening } from '../lib/claims/history';
import type { MovedDate } from '../lib/claims/moved-dates';
import type { NextStep } from '../lib/claims/next-step';
import type { Rung } from '../lib/claims/rungs/rung';
import type { Timeline } from '../lib/claims/timeline';
import type { CourseProblem } from '../lib/facts/course';
import type { ChecklistEntry, Claim, ClaimChange, ClaimEvent, Reason } from '../lib/model/claim';
import type { Country } from '../lib/model/country';
import type { Day } from '../lib/model/day';
import type { Evidence, ProofItem } from '../lib/model/evidence';
import type { Deadline, Flag, UnknownDate } from '../lib/model/finding';
import type { KnownOrder } from '../lib/model/known';
import type { ClaimMoney } from '../lib/money/claim-money';
import type { Words } from '../lib/words/words';
import type { AddProofProps } from './AddProof';
import type { CaptureControls } from './CaptureBar';
import type { EvidenceListProps, ShownEvidence } from './EvidenceList';
import type { MessageProps } from './MessageView';
import type { Noted } from './NoteEvent';
import type { Action } from './ScreenHead';
import type { StatusText } from './Status';
import type { ShownStep } from './Steps';

export type ClaimTab = 'proof' | 'message' | 'money' | 'dates' | 'ladder';

export interface ClaimViewProps {
  words: Words;
  today: Day;
  known: KnownOrder;
  claim: Claim;
  flags: readonly Flag[];
  deadlines: readonly Deadline[];
  nextDeadline: Deadline | null;
  checklist: readonly ChecklistEntry[];
  steps: readonly ShownStep[];
  /** The one thing to do now; without it nothing is said. */
  nextStep?: NextStep | null;
  /** What was noted and does not fit; each is the interface's word `course-…`. */
  problems?: readonly CourseProblem[];
  /** Every rung as it stands today. */
  rungs: readonly Rung[];
  /** What the shop's site speaks for, where the buyer has not said where they live. */
  suggestedCountry?: Country | null;
  money: ClaimMoney;
  /** Dates that the page moved, newest first, and those that are not known yet. */
  moved: readonly MovedDate[];
  unknown: readonly UnknownDate[];
  /** Hands the dates over as a calendar file. */
  onSaveCalendar: () => void;
  timeline: Timeline;
  /** Newest first. */
  history: readonly Happening[];
  evidence: readonly ShownEvidence[];
  /** Captures that belong to no claim yet, oldest first; left out where none can be filed. */
  loose?: readonly Evidence[];
  onFileEvidence?: (id: string) => void;
  /** Null until a reason is picked: then there is no text yet. */
  message: MessageProps | null;
  /** Where each kind of proof can be seen, and the order's own page. */
  links: Partial<Record<ProofItem, string>>;
  orderUrl: string | null;
  /** Asks for the leave to read the carrier's page; null or left out where there is nothing to ask for. */
  onReadCarrier?: (() => void) | null;
  /** Years of the rules' sources by rule id, to say beside an estimated date. */
  ruleYears?: Readonly<Record<string, number>>;
  /** A picture of the first item, or null. */
  thumbnailUrl?: string | null;
  /** Null where capturing makes no sense: the claims page has no page beside it. */
  capture: CaptureControls | null;
  status: StatusText | null;
  initialTab?: ClaimTab;
  onPickReason: (reason: Reason | null) => void;
  onNoteEvent: (kind: ClaimEvent['kind'], noted: Noted) => void;
  /** An event that was noted by mistake; null takes it back. */
  onCorrectEvent: (was: ClaimEvent, instead: ClaimEvent | null) => void;
  onChangeClaim: (change: ClaimChange) => void;
  onOpenEvidence: (id: string) => void;
  /** Set for who comes back from a piece of proof. */
  returning?: EvidenceListProps['returning'];
  /** The form for proof that the buyer brings; null where no file can be chosen (a popup closes under the picker). */
  addProof?: AddProofProps | null;
  /** Begins to bring a file, for an item of the checklist or for none; null where it cannot. */
  onAddFile?: ((item: ProofItem | null) => void) | null;
  /** Where else the claim can be looked at; none where the screen is the claim's own page. */
  ways: readonly Action[];
}
