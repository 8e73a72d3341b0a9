// The popup, wired: the claim at hand, or what needs attention, for the tab in front.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AttentionList } from '../../components/AttentionList';
import { NoticeView } from '../../components/NoticeView';
import { startScreen } from '../../lib/claims/start-screen';
import { dayOf } from '../../lib/model/day';
import { send } from '../../lib/send';
import { orderListUrl } from '../../lib/sites/page-links';
import { readTab } from '../../lib/store/tab-state';
import { viewAttention } from '../../lib/store/views';
import { ClaimScreen } from '../screens/ClaimScreen';
import { database } from '../screens/database';
import { useCapture } from '../screens/use-capture';
import { useLive } from '../screens/use-live';
import { useWords } from '../screens/use-words';

export function PopupApp() {
  const spoken = useWords();
  const [tabId, setTabId] = useState<number | null>(null);
  const [claimId, setClaimId] = useState<string | null>(null);
  const capture = useCapture(tabId, claimId);
  const { value: attention, failed } = useLive(() => viewAttention(database, new Date()), []);

  useEffect(() => {
    void (async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id === undefined) return;
      const [state, claims] = await Promise.all([readTab(tab.id), database.claims.toArray()]);
      setTabId(tab.id);
      const start = startScreen({ orderIds: state.orderIds, tabClaimId: state.claimId, claims });
      if (start.kind === 'claim') setClaimId(start.claimId);
    })();
  }, []);

  if (spoken === null) return null;
  const { words } = spoken;
  const openPage = (hash: string) => {
    void browser.tabs.create({ url: `${browser.runtime.getURL('/claims.html')}${hash}` });
    window.close();
  };

  if (claimId !== null) {
    return (
      <ClaimScreen
        words={words}
        claimId={claimId}
        capture={capture.bar}
        status={capture.status}
        onOpenEvidence={(id) => openPage(`#${claimId}/${id}`)}
        ways={[{ label: words.say('open-in-tab'), onPress: () => openPage(`#${claimId}`) }]}
        onAddFile={(item) => openPage(`#${claimId}/add/${item ?? 'any'}`)}
      />
    );
  }
  if (attention === undefined) {
    return (
      <NoticeView
        words={words}
        kind={failed ? 'error' : 'loading'}
        ordersUrl={orderListUrl(null)}
        onAllClaims={null}
      />
    );
  }
  return (
    <AttentionList
      words={words}
      today={dayOf(new Date())}
      orders={attention.orders}
      watched={attention.watched}
      lastSeenAt={attention.lastSeenAt}
      ordersUrl={orderListUrl(null)}
      onOpenOrder={(orderId) =>
        void send({ kind: 'open-claim', orderId }).then((opened) => setClaimId(opened.claimId))
      }
      onAllClaims={() => openPage('')}
    />
  );
}
