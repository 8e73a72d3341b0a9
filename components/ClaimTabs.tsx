// The parts of a claim behind tabs, in the same order wherever there is little room; the proof is given, as each place lays it
// out in its own way.
import type { ComponentChildren } from 'preact';
import { DatesPart, HistoryPart, LadderPart, MessagePart, MoneyPart, TimelinePart } from './ClaimParts';
import type { ClaimTab, ClaimViewProps } from './claim-props';
import type { Where } from './NextAct';
import { proofCount } from './ProofPart';
import { Tabs } from './Tabs';

export interface ClaimTabsProps {
  claim: ClaimViewProps;
  tab: ClaimTab;
  /** Whether the button of the part in sight is the one thing to do now. */
  isMain: boolean;
  onSelect: (tab: ClaimTab) => void;
  onShow: (place: Where) => void;
  /** The proof. */
  children: ComponentChildren;
}

export function ClaimTabs({ claim, tab, isMain, onSelect, onShow, children }: ClaimTabsProps) {
  const { words } = claim;
  return (
    <Tabs
      label={words.say('tabs')}
      active={tab}
      onSelect={onSelect}
      tabs={[
        { id: 'proof', label: proofCount(claim) },
        { id: 'message', label: words.say('tab-message') },
        { id: 'money', label: words.say('tab-money') },
        { id: 'dates', label: words.say('tab-dates') },
        { id: 'ladder', label: words.say('tab-ladder') },
      ]}
    >
      {tab === 'proof' && children}
      {tab === 'message' && <MessagePart {...claim} isMain={isMain} />}
      {tab === 'money' && <MoneyPart {...claim} />}
      {tab === 'ladder' && (
        <LadderPart
          {...claim}
          onWrite={(channel, language) => onShow({ part: 'message', channel, language })}
        />
      )}
      {tab === 'dates' && (
        <>
          <TimelinePart {...claim} />
          <DatesPart {...claim} />
          <section class="part">
            <h2>{words.say('history')}</h2>
          </section>
          <HistoryPart {...claim} />
        </>
      )}
    </Tabs>
  );
}

/** Goes to the part where a thing is done, with the text that it needs. */
export function showPart(
  { message }: Pick<ClaimViewProps, 'message'>,
  { part, channel, language }: Where,
  onSelect: (tab: ClaimTab) => void,
): void {
  if (channel !== undefined) message?.onChannel(channel);
  if (language !== undefined) message?.onLanguage(language);
  onSelect(part);
}
