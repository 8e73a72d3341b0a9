// The full tab: all claims on the left, the chosen one or the settings on the right; one after the other when narrow.
import type { ComponentChildren } from 'preact';
import type { Day } from '../lib/model/day';
import type { Words } from '../lib/words/words';
import { type ListedOrder, OrderRow } from './OrderRow';
import { ScreenHead } from './ScreenHead';
import './list.css';
import './claims-page.css';

export interface ClaimsPageProps {
  words: Words;
  today: Day;
  /** Orders with a claim, most urgent first. */
  claims: readonly ListedOrder[];
  selectedId: string | null;
  isInSettings: boolean;
  /** The shop's page of all orders. */
  ordersUrl: string;
  /** Null goes back to the list. */
  onSelect: (claimId: string | null) => void;
  onSettings: () => void;
  /** The chosen claim or the settings. */
  children?: ComponentChildren;
}

export function ClaimsPage(props: ClaimsPageProps) {
  const { words, today, claims, selectedId, isInSettings, children } = props;
  const isInside = selectedId !== null || isInSettings;
  return (
    <div class={isInside ? 'claims inside' : 'claims'}>
      <aside>
        <ScreenHead
          title={words.say('claims')}
          actions={isInSettings ? [] : [{ label: words.say('settings'), onPress: props.onSettings }]}
        />
        {claims.length === 0 && (
          <section class="part stack">
            <p class="title">{words.say('claims-empty')}</p>
            <p class="meta">{words.say('claims-empty-how')}</p>
            <div>
              <a class="button" href={props.ordersUrl} target="_blank" rel="noreferrer">
                {words.say('open-my-orders')}
              </a>
            </div>
          </section>
        )}
        <nav aria-label={words.say('claims-list')}>
          <ul class="list">
            {claims.map((listed) => (
              <OrderRow
                key={listed.known.order.id}
                words={words}
                today={today}
                listed={listed}
                isSelected={!isInSettings && listed.claim?.id === selectedId}
                onPress={() => props.onSelect(listed.claim?.id ?? null)}
              />
            ))}
          </ul>
        </nav>
      </aside>
      <main>
        {isInside && (
          <button type="button" class="quiet back" onClick={() => props.onSelect(null)}>
            ‹ {words.say('back-to-list')}
          </button>
        )}
        {isInSettings && <h1 class="heading">{words.say('settings')}</h1>}
        {isInside ? (
          <div class="sheet">{children}</div>
        ) : (
          claims.length > 0 && <p class="meta">{words.say('claims-choose')}</p>
        )}
      </main>
    </div>
  );
}
