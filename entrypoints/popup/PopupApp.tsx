// The popup, wired: the claim at hand, or what needs attention, for the tab in front.
import { browser } from 'wxt/browser';
import type { Action } from '../../components/ScreenHead';
import type { Words } from '../../lib/words/words';
import { AttentionScreen } from '../screens/AttentionScreen';
import { ClaimScreen } from '../screens/ClaimScreen';
import { canOpenPanel, openPanel } from '../screens/open-panel';
import { useCapture } from '../screens/use-capture';
import { type FrontTab, useClaimAtHand } from '../screens/use-claim-at-hand';
import { useWords } from '../screens/use-words';

export function PopupApp() {
  const spoken = useWords();
  const { tab, claimId, orderId, choose } = useClaimAtHand();
  const capture = useCapture(tab?.tabId ?? null, claimId, () => window.close());
  if (spoken === null) return null;
  const { words } = spoken;
  if (claimId === null) {
    return (
      <AttentionScreen
        words={words}
        hereId={orderId}
        tab={tab}
        capture={capture}
        onOpenClaim={choose}
        onAllClaims={() => openPage('')}
      />
    );
  }
  return (
    <ClaimScreen
      key={claimId}
      words={words}
      claimId={claimId}
      tab={tab}
      capture={capture.bar}
      status={capture.status}
      onOpenEvidence={(id) => openPage(`#${claimId}/${id}`)}
      isPopup
      ways={[
        { label: words.say('other-orders'), icon: 'back', onPress: () => choose(null) },
        ...waysElsewhere(words, tab, claimId),
      ]}
      onAddFile={(item) => openPage(`#${claimId}/add/${item ?? 'any'}`)}
    />
  );
}

function waysElsewhere(words: Words, tab: FrontTab | null, claimId: string): Action[] {
  const inTab: Action = {
    label: words.say('open-in-tab'),
    icon: 'tab',
    onPress: () => openPage(`#${claimId}`),
  };
  if (tab === null || !canOpenPanel()) return [inTab];
  const atSide = () => void openPanel(tab, claimId).then(() => window.close());
  return [{ label: words.say('open-panel'), icon: 'panel', onPress: atSide }, inTab];
}

function openPage(hash: string): void {
  void browser.tabs.create({ url: `${browser.runtime.getURL('/claims.html')}${hash}` });
  window.close();
}
