// One claim: what is the matter, until when, what to do now. Serves the popup and the claims page alike.
import { useState } from 'preact/hooks';
import type { NextStep } from '../lib/claims/steps';
import type { ChecklistEntry, Claim, ClaimEvent, Reason } from '../lib/model/claim';
import type { Day } from '../lib/model/day';
import type { ProofItem } from '../lib/model/evidence';
import type { Deadline, Flag } from '../lib/model/finding';
import type { KnownOrder } from '../lib/model/known';
import { flagsToTell } from '../lib/words/overlay-line';
import { sayFlag } from '../lib/words/say-finding';
import type { Words } from '../lib/words/words';
import { CaptureBar } from './CaptureBar';
import { Checklist } from './Checklist';
import { DatesView } from './DatesView';
import { DueDate } from './DueDate';
import { EvidenceList, type ShownEvidence } from './EvidenceList';
import { Losses } from './Losses';
import { type MessageProps, MessageView } from './MessageView';
import { NextAct } from './NextAct';
import { orderTitle, sellerAndTotal } from './order-text';
import { ReasonPicker } from './ReasonPicker';
import { ScreenHead } from './ScreenHead';
import type { StatusText } from './Status';
import { type ShownStep, Steps } from './Steps';
import { Tabs } from './Tabs';
import { toneOf } from './tone';
import './claim.css';

export type ClaimTab = 'proof' | 'message' | 'dates';

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
  evidence: readonly ShownEvidence[];
  /** Null until a reason is picked: then there is no text yet. */
  message: MessageProps | null;
  /** Where each kind of proof can be seen, and the order's own page. */
  links: Partial<Record<ProofItem, string>>;
  orderUrl: string | null;
  /** Years of the rules' sources by rule id, to say beside an estimated date. */
  ruleYears?: Readonly<Record<string, number>>;
  /** A picture of the first item, or null. */
  thumbnailUrl?: string | null;
  /** Null where capturing makes no sense: the claims page has no page beside it. */
  capture: {
    canCapture: boolean;
    isCapturing: boolean;
    shortcut: string | null;
    onCapture: () => void;
  } | null;
  status: StatusText | null;
  initialTab?: ClaimTab;
  onPickReason: (reason: Reason | null) => void;
  onNoteEvent: (kind: ClaimEvent['kind']) => void;
  onOpenEvidence: (id: string) => void;
  /** Null where the claim is in a tab already. */
  onOpenInTab: (() => void) | null;
}

export function ClaimView(props: ClaimViewProps) {
  const { words, today, known, claim, flags, deadlines, nextDeadline, checklist } = props;
  const [tab, setTab] = useState<ClaimTab>(props.initialTab ?? 'proof');
  const ruleYears = props.ruleYears ?? {};
  const required = checklist.filter((entry) => entry.required);
  const done = required.filter(({ state }) => state === 'done').length;
  return (
    <div class="claim">
      {props.onOpenInTab !== null && (
        <ScreenHead
          title={words.say('claim')}
          detail={sellerAndTotal(words, known.order)}
          action={{ label: words.say('open-in-tab'), onPress: props.onOpenInTab }}
        />
      )}
      <section class="part stack">
        <OrderHead {...props} />
        <DueDate
          words={words}
          today={today}
          deadline={nextDeadline}
          tone={toneOf(flags, nextDeadline, today)}
          sources={known.sources}
          ruleYears={ruleYears}
        />
        <Steps words={words} steps={props.steps} />
        {props.nextStep && <NextAct words={words} today={today} next={props.nextStep} onShow={setTab} />}
      </section>
      <Tabs
        label={words.say('tabs')}
        active={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'proof',
            label:
              required.length === 0
                ? words.say('tab-proof')
                : words.say('tab-proof-count', { done, all: required.length }),
          },
          { id: 'message', label: words.say('tab-message') },
          { id: 'dates', label: words.say('tab-dates') },
        ]}
      >
        {tab === 'proof' && <ProofPanel {...props} />}
        {tab === 'message' && <MessagePanel {...props} />}
        {tab === 'dates' && (
          <DatesView
            words={words}
            today={today}
            claim={claim}
            deadlines={deadlines}
            sources={known.sources}
            ruleYears={ruleYears}
            onNoteEvent={props.onNoteEvent}
          />
        )}
      </Tabs>
    </div>
  );
}

function OrderHead({
  words,
  today,
  known: { order },
  flags,
  nextDeadline,
  thumbnailUrl,
  onOpenInTab,
}: ClaimViewProps) {
  const [flag] = flagsToTell(flags, nextDeadline);
  const facts = [
    flag === undefined ? null : sayFlag(words, flag, today),
    order.placedOn === null ? null : words.say('ordered-on', { on: words.date(order.placedOn, today) }),
    // The popup's header names the seller and the price; the page has none.
    onOpenInTab === null ? sellerAndTotal(words, order) : null,
  ];
  return (
    <div class="order">
      {thumbnailUrl !== null && thumbnailUrl !== undefined && <img class="thumb" src={thumbnailUrl} alt="" />}
      <div class="grow">
        {/* The page's own heading is this one; in the popup it stands under the header's. */}
        {onOpenInTab === null ? (
          <h1 class="name">
            <bdi>{orderTitle(words, order)}</bdi>
          </h1>
        ) : (
          <p class="title clamp">
            <bdi>{orderTitle(words, order)}</bdi>
          </p>
        )}
        <p class="meta">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      </div>
    </div>
  );
}

function ProofPanel(props: ClaimViewProps) {
  const { words, today, claim, checklist, evidence, links, capture, status } = props;
  return (
    <>
      <section class="part stack">
        <ReasonPicker words={words} reason={claim.reason} onPickReason={props.onPickReason} />
        {checklist.length === 0 ? (
          <p class="meta">{words.say('checklist-empty')}</p>
        ) : (
          <Checklist
            words={words}
            today={today}
            entries={checklist}
            evidence={evidence.map((each) => each.evidence)}
            links={links}
          />
        )}
      </section>
      <EvidenceList words={words} today={today} evidence={evidence} onOpenEvidence={props.onOpenEvidence} />
      <section class="part">
        <Losses words={words} reason={claim.reason} />
      </section>
      {capture !== null && <CaptureBar words={words} status={status} {...capture} />}
    </>
  );
}

function MessagePanel({ words, today, message, evidence, orderUrl }: ClaimViewProps) {
  if (message === null) return <p class="part meta">{words.say('draft-none')}</p>;
  return <MessageView words={words} today={today} evidence={evidence} orderUrl={orderUrl} {...message} />;
}
