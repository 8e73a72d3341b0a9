// A screen with nothing to list: what is the case, and a way on.
import type { Words } from '../lib/words/words';
import { ScreenHead } from './ScreenHead';

export interface NoticeViewProps {
  words: Words;
  kind: 'loading' | 'error' | 'gone';
  /** The shop's page of all orders; null where it leads nowhere new. */
  ordersUrl: string | null;
  onTryAgain?: () => void;
  onAllClaims: (() => void) | null;
}

export function NoticeView({ words, kind, ordersUrl, onTryAgain, onAllClaims }: NoticeViewProps) {
  return (
    <>
      <ScreenHead
        title="Redress"
        actions={onAllClaims === null ? [] : [{ label: words.say('all-claims'), onPress: onAllClaims }]}
      />
      <div class="part stack" aria-busy={kind === 'loading'}>
        <p class="title">{words.say(`notice-${kind}`)}</p>
        {kind !== 'loading' && <p class="meta">{words.say(`notice-${kind}-how`)}</p>}
        <div class="row">
          {onTryAgain !== undefined && (
            <button type="button" class="button main" onClick={onTryAgain}>
              {words.say('try-again')}
            </button>
          )}
          {ordersUrl !== null && (
            <a class="button" href={ordersUrl} target="_blank" rel="noreferrer">
              {words.say('open-my-orders')}
            </a>
          )}
        </div>
      </div>
    </>
  );
}
