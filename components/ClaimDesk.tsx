// One claim on a wide screen: everything in sight, each part on a card, the next thing to do at the top; on the left what is
// done, on the right what is known.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
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
import type { ClaimViewProps } from './claim-props';
import { DueDate } from './DueDate';
import { NextAct, type Where, whereToAct } from './NextAct';
import { ProofPart, proofCount } from './ProofPart';
import { Steps } from './Steps';
import { toneOf } from './tone';
import './claim.css';
import './claim-desk.css';

/** `children`: what the page adds below, such as the evidence pack. */
export function ClaimDesk({ children, ...props }: ClaimViewProps & { children?: ComponentChildren }) {
  const { words, today, known, flags, nextDeadline, nextStep } = props;
  const desk = useRef<HTMLDivElement>(null);
  const isMain = whereToAct(nextStep, props.rungs) === null;

  function show({ part, channel, language }: Where): void {
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
          {nextStep && (
            <div class="stack next-act">
              <NextAct
                words={words}
                today={today}
                next={nextStep}
                rungs={props.rungs}
                shown={null}
                onShow={show}
              />
            </div>
          )}
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
      <Steps words={words} steps={props.steps} />
      <ProblemsPart {...props} />
      <Card id="timeline" title={words.say('timeline')}>
        <TimelinePart {...props} />
      </Card>
      <div class="column">
        <Card id="proof" title={proofCount(props)}>
          <ProofPart {...props} isMain={isMain} />
        </Card>
        <Card id="message" title={words.say('tab-message')}>
          <MessagePart {...props} isMain={isMain} />
        </Card>
        <Card id="ladder" title={words.say('tab-ladder')}>
          <LadderPart
            {...props}
            onWrite={(channel, language) => show({ part: 'message', channel, language })}
          />
        </Card>
      </div>
      <div class="column">
        <Card id="money" title={words.say('tab-money')}>
          <MoneyPart {...props} />
        </Card>
        <Card id="dates" title={words.say('tab-dates')}>
          <DatesPart {...props} />
        </Card>
        <Card id="history" title={words.say('history')}>
          <HistoryPart {...props} />
        </Card>
        {children}
      </div>
    </div>
  );
}

interface CardProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

function Card({ id, title, children }: CardProps) {
  return (
    <section class="card" aria-labelledby={`part-${id}`}>
      {/* Takes the focus when the buyer is led here. */}
      <h2 id={`part-${id}`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
