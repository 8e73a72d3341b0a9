// One claim in the popup, where everything that is needed now is in sight at once: which order, what is the matter, until when,
// what to do, the whole checklist and the capture. The rest is one press away.
import { useState } from 'preact/hooks';
import { ClaimTabs, showPart } from '../ClaimTabs';
import type { ClaimTab, ClaimViewProps } from '../claim-props';
import { type Where, whereToAct } from '../NextAct';
import { ReasonPicker } from '../ReasonPicker';
import { ActNow, pageToOpen } from './ActNow';
import { ClaimDetails } from './ClaimDetails';
import { Matter } from './Matter';
import { PopupHead } from './PopupHead';
import { PopupProof } from './PopupProof';
import '../claim.css';
import './popup.css';

export function PopupClaim(props: ClaimViewProps) {
  const { words, today, claim, nextStep, rungs } = props;
  const [tab, setTab] = useState<ClaimTab>(props.initialTab ?? 'proof');
  const where = whereToAct(nextStep, rungs);
  const page = pageToOpen(props);
  const isMain = where === null || where.part === tab;
  const show = (place: Where) => showPart(props, place, setTab);
  return (
    <div class="claim popup-claim">
      <PopupHead words={words} known={props.known} ways={props.ways} />
      <Matter {...props} />
      <section class="now stack">
        {claim.reason === null && (
          <ReasonPicker words={words} reason={null} onPickReason={props.onPickReason} />
        )}
        {nextStep && (
          <ActNow
            words={words}
            today={today}
            rungs={rungs}
            message={props.message}
            next={nextStep}
            shown={tab}
            page={page}
            onShow={show}
          />
        )}
        <ClaimDetails {...props} />
      </section>
      <ClaimTabs claim={props} tab={tab} isMain={isMain} onSelect={setTab} onShow={show}>
        <PopupProof {...props} isMain={isMain && page === null} />
      </ClaimTabs>
    </div>
  );
}
