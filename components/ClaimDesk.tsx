// One claim on a wide screen: everything in sight, each part on a card, and the next thing to do at the top.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { DraftLanguage } from '../lib/model/claim';
import { ClaimHead } from './ClaimHead';
import {
  DatesPart,
  HistoryPart,
  LadderPart,
  MessagePart,
  MoneyPart,
  ProofPart,
  proofCount,
  TimelinePart,
} from './ClaimParts';
import type { ClaimViewProps } from './claim-props';
import { DueDate } from './DueDate';
import { NextAct, type Where, whereToAct } from './NextAct';
import { Steps } from './Steps';
import { toneOf } from './tone';
import './claim.css';
import './claim-desk.css';

/** `children`: what the page adds below, such as the evidence pack. */
export function ClaimDesk({ children, ...props }: ClaimViewProps & { children?: ComponentChildren }) {
  const { words, today, known, flags, nextDeadline, nextStep } = props;
  const desk = useRef<HTMLDivElement>(null);
  const isMain = whereToAct(nextStep) === null;

  function show({ part, channel, language }: Where & { language?: DraftLanguage }): void {
    if (channel !== undefined) props.message?.onChannel(channel);
    if (language !== undefined) props.message?.onLanguage(language);
    const heading = desk.current?.querySelector<HTMLElement>(`#part-${part}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  return (
    <div class="claim desk" ref={desk}>
      <header class="desk-head">
        <ClaimHead {...props} isPage />
        <div class="row">
          {props.ways.map(({ label, onPress }) => (
            <button type="button" key={label} class="button" onClick={onPress}>
              {label}
            </button>
          ))}
          {nextStep && <NextAct words={words} today={today} next={nextStep} shown={null} onShow={show} />}
        </div>
      </header>
      <DueDate
        words={words}
        today={today}
        deadline={nextDeadline}
        tone={toneOf(flags, nextDeadline, today)}
        sources={known.sources}
        ruleYears={props.ruleYears ?? {}}
      />
      <Card id="timeline" title={words.say('timeline')} size="whole">
        <TimelinePart {...props} />
      </Card>
      <Card id="next" title={words.say('steps')} size="half">
        <section class="part">
          <Steps words={words} steps={props.steps} />
        </section>
      </Card>
      <Card id="money" title={words.say('tab-money')} size="half">
        <MoneyPart {...props} />
      </Card>
      <Card id="proof" title={proofCount(props)} size="half">
        <ProofPart {...props} isMain={isMain} />
      </Card>
      <Card id="message" title={words.say('tab-message')} size="half">
        <MessagePart {...props} isMain={isMain} />
      </Card>
      <Card id="ladder" title={words.say('tab-ladder')} size="half">
        <LadderPart
          {...props}
          onWrite={(channel, language) => show({ part: 'message', channel, language })}
        />
      </Card>
      <Card id="dates" title={words.say('tab-dates')} size="half">
        <DatesPart {...props} />
      </Card>
      <Card id="history" title={words.say('history')} size="half">
        <HistoryPart {...props} />
      </Card>
      {children}
    </div>
  );
}

interface CardProps {
  id: string;
  title: string;
  /** How much of the width it takes where there is room for two. */
  size: 'half' | 'whole';
  children: ComponentChildren;
}

function Card({ id, title, size, children }: CardProps) {
  return (
    <section class={`card ${size}`} aria-labelledby={`part-${id}`}>
      {/* Takes the focus when the buyer is led here. */}
      <h2 id={`part-${id}`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
