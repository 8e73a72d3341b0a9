// One claim where there is little room (side panel, narrow page): what is the matter, until when, what to do now, and the parts
// behind tabs.
import { useState } from 'preact/hooks';
import { ClaimHead } from './ClaimHead';
import { ProblemsPart } from './ClaimParts';
import { ClaimTabs, showPart } from './ClaimTabs';
import type { ClaimTab, ClaimViewProps } from './claim-props';
import { DueDate } from './DueDate';
import { NextAct, type Where, whereToAct } from './NextAct';
import { sellerAndTotal } from './order-text';
import { ProofPart } from './ProofPart';
import { ScreenHead } from './ScreenHead';
import { Steps } from './Steps';
import { toneOf } from './tone';
import './claim.css';

export type { ClaimTab, ClaimViewProps } from './claim-props';

export function ClaimView(props: ClaimViewProps) {
  const { words, today, known, flags, nextDeadline, nextStep } = props;
  const [tab, setTab] = useState<ClaimTab>(props.initialTab ?? 'proof');
  const where = whereToAct(nextStep, props.rungs);
  const isMain = where === null || where.part === tab;
  const show = (place: Where) => showPart(props, place, setTab);
  return (
    <div class={`claim at-${tab}`}>
      {props.ways.length > 0 && (
        <ScreenHead
          title={words.say('claim')}
          detail={sellerAndTotal(words, known.order)}
          actions={props.ways}
        />
      )}
      <section class="part stack summary">
        <ClaimHead {...props} isPage={props.ways.length === 0} />
        <DueDate
          words={words}
          today={today}
          deadline={nextDeadline}
          tone={toneOf(flags, nextDeadline, today)}
          sources={known.sources}
          ruleYears={props.ruleYears ?? {}}
        />
        <Steps words={words} steps={props.steps} />
        <ProblemsPart {...props} />
        {nextStep && (
          <NextAct
            words={words}
            today={today}
            next={nextStep}
            rungs={props.rungs}
            shown={tab}
            onShow={show}
          />
        )}
      </section>
      <ClaimTabs claim={props} tab={tab} isMain={isMain} onSelect={setTab} onShow={show}>
        <ProofPart {...props} isMain={isMain} />
      </ClaimTabs>
    </div>
  );
}
