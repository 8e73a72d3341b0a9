// The side panel, wired: the same claim as in the popup, open while the buyer fills the shop's form; it follows the tab in front.
import { browser } from 'wxt/browser';
import { AttentionScreen } from '../screens/AttentionScreen';
import { ClaimScreen } from '../screens/ClaimScreen';
import { useCapture } from '../screens/use-capture';
import { useClaimAtHand } from '../screens/use-claim-at-hand';
import { useWords } from '../screens/use-words';

export function SidePanelApp() {
  const spoken = useWords();
  const { tab, claimId, orderId, choose } = useClaimAtHand();
  const capture = useCapture(tab?.tabId ?? null, claimId, () => undefined);
  if (spoken === null) return null;
  const { words } = spoken;
  const openPage = (hash: string) =>
    void browser.tabs.create({ url: `${browser.runtime.getURL('/claims.html')}${hash}` });

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
      ways={[
        { label: words.say('open-list'), onPress: () => choose(null) },
        { label: words.say('open-in-tab'), onPress: () => openPage(`#${claimId}`) },
      ]}
    />
  );
}
