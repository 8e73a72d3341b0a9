// The full tab: all claims on the left, the chosen one or the settings on the right; one after the other when narrow.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ANY_CLAIM, type ClaimQuery } from '../lib/claims/find-claims';
import type { Day } from '../lib/model/day';
import type { Words } from '../lib/words/words';
import { ClaimFilter } from './ClaimFilter';
import { type ListedOrder, OrderRow } from './OrderRow';
import { ScreenHead } from './ScreenHead';
import './list.css';
import './claims-page.css';

export interface ClaimsPageProps {
  words: Words;
  today: Day;
  /** Orders with a claim that answer the query, most urgent first. */
  claims: readonly ListedOrder[];
  /** Claims in all. */
  count: number;
  query: ClaimQuery;
  selectedId: string | null;
  isInSettings: boolean;
  /** True where list and choice stand side by side. */
  isWide: boolean;
  /** The shop's page of all orders. */
  ordersUrl: string;
  onQuery: (query: ClaimQuery) => void;
  /** Null goes back to the list. */
  onSelect: (claimId: string | null) => void;
  onSettings: () => void;
  /** What stands where nothing is chosen yet: the view over all claims. */
  overview: ComponentChildren;
  /** The chosen claim or the settings. */
  children?: ComponentChildren;
}

export function ClaimsPage(props: ClaimsPageProps) {
  const { words, selectedId, isInSettings, children } = props;
  const isInside = selectedId !== null || isInSettings;
  const list = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where the list gives way to what was chosen in it, the focus goes along.
    if (isInside && list.current?.offsetParent === null) main.current?.focus();
  }, [selectedId, isInside]);
  return (
    <div class={isInside ? 'claims inside' : 'claims'}>
      <aside ref={list}>
        <ScreenHead
          title={words.say('claims')}
          actions={isInSettings ? [] : [{ label: words.say('settings'), onPress: props.onSettings }]}
        />
        {props.count === 0 ? <NoClaims {...props} /> : <List {...props} />}
      </aside>
      <main ref={main} tabIndex={-1}>
        {isInside && (
          <button type="button" class="quiet back" onClick={() => props.onSelect(null)}>
            ‹ {words.say('back-to-list')}
          </button>
        )}
        {isInSettings && <h1 class="heading">{words.say('settings')}</h1>}
        {isInside ? (
          <div class="sheet">{children}</div>
        ) : (
          props.isWide && props.count > 0 && <div class="overview">{props.overview}</div>
        )}
      </main>
    </div>
  );
}

function NoClaims({ words, ordersUrl }: ClaimsPageProps) {
  return (
    <section class="part stack">
      <p class="title">{words.say('claims-empty')}</p>
      <p class="meta">{words.say('claims-empty-how')}</p>
      <div>
        <a class="button" href={ordersUrl} target="_blank" rel="noreferrer">
          {words.say('open-my-orders')}
        </a>
      </div>
    </section>
  );
}

function List(props: ClaimsPageProps) {
  const { words, today, claims, count, query, selectedId, isInSettings } = props;
  return (
    <>
      {count > 1 && (
        <ClaimFilter words={words} query={query} all={count} found={claims.length} onQuery={props.onQuery} />
      )}
      {!props.isWide && (
        <details class="part overview">
          <summary>{words.say('overview')}</summary>
          {props.overview}
        </details>
      )}
      {claims.length === 0 && (
        <section class="part">
          <button type="button" class="button" onClick={() => props.onQuery(ANY_CLAIM)}>
            {words.say('find-all')}
          </button>
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
    </>
  );
}
