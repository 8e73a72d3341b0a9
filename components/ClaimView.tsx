// One claim where there is little room (popup, side panel, narrow page): what is the matter, until when, what to do now,
// and the parts behind tabs.
import { useState } from 'preact/hooks';
import { ClaimHead } from './ClaimHead';
import {
  DatesPart,
  HistoryPart,
  LadderPart,
  MessagePart,
  MoneyPart,
  ProblemsPart,
  TimelinePart,
} from './ClaimParts';
import type { ClaimTab, ClaimViewProps } from './claim-props';
import { DueDate } from './DueDate';
import { NextAct, whereToAct } from './NextAct';
import { sellerAndTotal } from './order-text';
import { ProofPart, proofCount } from './ProofPart';
import { ScreenHead } from './ScreenHead';
import { Steps } from './Steps';
import { Tabs } from './Tabs';
import { toneOf } from './tone';
import './claim.css';

export type { ClaimTab, ClaimViewProps } from './claim-props';

export function ClaimView(props: ClaimViewProps) {
  const { words, today, known, flags, nextDeadline, nextStep } = props;
  const [tab, setTab] = useState<ClaimTab>(props.initialTab ?? 'proof');
  const where = whereToAct(nextStep, props.rungs);
  const isMain = where === null || where.part === tab;
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
            onShow={({ part, channel, language }) => {
              if (channel !== undefined) props.message?.onChannel(channel);
              if (language !== undefined) props.message?.onLanguage(language);
              setTab(part);
            }}
          />
        )}
      </section>
      <Tabs
        label={words.say('tabs')}
        active={tab}
        onSelect={setTab}
        tabs={[
          { id: 'proof', label: proofCount(props) },
          { id: 'message', label: words.say('tab-message') },
          { id: 'money', label: words.say('tab-money') },
          { id: 'dates', label: words.say('tab-dates') },
          { id: 'ladder', label: words.say('tab-ladder') },
        ]}
      >
        {tab === 'proof' && <ProofPart {...props} isMain={isMain} />}
        {tab === 'message' && <MessagePart {...props} isMain={isMain} />}
        {tab === 'money' && <MoneyPart {...props} />}
        {tab === 'ladder' && (
          <LadderPart
            {...props}
            onWrite={(channel, language) => {
              props.message?.onChannel(channel);
              props.message?.onLanguage(language);
              setTab('message');
            }}
          />
        )}
        {tab === 'dates' && (
          <>
            <TimelinePart {...props} />
            <DatesPart {...props} />
            <section class="part">
              <h2>{words.say('history')}</h2>
            </section>
            <HistoryPart {...props} />
          </>
        )}
      </Tabs>
    </div>
  );
}
