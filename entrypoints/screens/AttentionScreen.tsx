// What needs attention, wired, for the popup and the side panel.
import { useState } from 'preact/hooks';
import { AttentionList, type AttentionListProps } from '../../components/AttentionList';
import { NoticeView } from '../../components/NoticeView';
import { send } from '../../lib/send';
import { orderListUrl } from '../../lib/sites/page-links';
import { viewAttention } from '../../lib/store/views';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import type { FrontTab } from './use-claim-at-hand';
import { useLive } from './use-live';
import { useToday } from './use-today';

export interface AttentionScreenProps {
  words: Words;
  /** The order that the page in front is about, when it has no claim. */
  hereId: string | null;
  tab: FrontTab | null;
  capture: NonNullable<AttentionListProps['capture']>;
  onOpenClaim: (claimId: string) => void;
  onAllClaims: () => void;
}

export function AttentionScreen(props: AttentionScreenProps) {
  const { words, hereId, tab, capture, onOpenClaim, onAllClaims } = props;
  const today = useToday();
  const [tries, setTries] = useState(0);
  const { value, failed } = useLive(() => viewAttention(database, new Date()), [today, tries]);
  if (value === undefined) {
    return (
      <NoticeView
        words={words}
        kind={failed ? 'error' : 'loading'}
        ordersUrl={failed ? null : orderListUrl(null)}
        onAllClaims={null}
        {...(failed && { onTryAgain: () => setTries(tries + 1) })}
      />
    );
  }
  return (
    <AttentionList
      words={words}
      today={today}
      {...value}
      hereId={hereId}
      // What a page that names no order proves, only a claim says.
      capture={tab !== null && tab.state.orderIds.length > 0 ? capture : null}
      ordersUrl={orderListUrl(null)}
      onOpenOrder={(orderId) =>
        void send({ kind: 'open-claim', orderId }).then(({ claimId }) => onOpenClaim(claimId))
      }
      onAllClaims={onAllClaims}
    />
  );
}
