// What needs attention, wired, for the popup and the side panel.
import { useState } from 'preact/hooks';
import { AttentionList, type AttentionListProps } from '../../components/AttentionList';
import { NoticeView } from '../../components/NoticeView';
import { send } from '../../lib/send';
import { orderListUrl } from '../../lib/sites/page-links';
import { viewAttention } from '../../lib/store/views';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { useLive } from './use-live';
import { useToday } from './use-today';

export interface AttentionScreenProps {
  words: Words;
  /** The order that the page in front is about, when it has no claim. */
  hereId: string | null;
  /** Saves the page in front; null where it names no order. */
  capture: NonNullable<AttentionListProps['capture']> | null;
  onOpenClaim: (claimId: string) => void;
  onAllClaims: () => void;
}

export function AttentionScreen({ words, hereId, capture, onOpenClaim, onAllClaims }: AttentionScreenProps) {
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
      capture={capture}
      ordersUrl={orderListUrl(null)}
      onOpenOrder={(orderId) =>
        void send({ kind: 'open-claim', orderId }).then(({ claimId }) => onOpenClaim(claimId))
      }
      onAllClaims={onAllClaims}
    />
  );
}
