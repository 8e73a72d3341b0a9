// The stored proof of a claim as a gallery, numbered as the drafts cite it: in order of time, or by what it shows.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../lib/model/day';
import { type Evidence, ProofItem } from '../lib/model/evidence';
import type { Words } from '../lib/words/words';
import { evidenceName } from './order-text';
import './gallery.css';

export interface ShownEvidence {
  evidence: Evidence;
  /** Null for facts without a picture, or while the picture is being drawn. */
  thumbnailUrl: string | null;
  number: number;
  /** Whether all of it is still as it was stored; left out while it is not looked at yet. `later`: when it is opened. */
  checked?: 'unchanged' | 'changed' | 'missing' | 'beside-changed' | 'later' | undefined;
}

export interface EvidenceListProps {
  words: Words;
  today: Day;
  evidence: readonly ShownEvidence[];
  onOpenEvidence: (id: string) => void;
  /** Where the keys go on for who comes back from a piece: to one of them, null for the heading; left out for others. */
  returning?: { to: string | null; onDone: () => void } | null;
}

const ORDERS = ['time', 'item'] as const;

/** What is not looked at yet is neither broken nor fine. */
function isBroken(checked: ShownEvidence['checked']): boolean {
  return checked !== undefined && checked !== 'unchanged' && checked !== 'later';
}

export function EvidenceList(props: EvidenceListProps) {
  const { words, evidence } = props;
  const [order, setOrder] = useState<(typeof ORDERS)[number]>('time');
  const broken = evidence.filter(({ checked }) => isBroken(checked)).length;
  const gallery = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!props.returning) return;
    const { to, onDone } = props.returning;
    const tiles = [...(gallery.current?.querySelectorAll<HTMLElement>('[data-id]') ?? [])];
    const tile = tiles.find(({ dataset }) => dataset.id === to);
    (tile ?? gallery.current?.querySelector<HTMLElement>('h2'))?.focus();
    onDone();
  }, []);
  return (
    <section class="part stack gallery" ref={gallery}>
      <div class="row">
        <h2 class="gallery-title" tabIndex={-1}>
          {words.say('evidence')}
        </h2>
        {evidence.length > 1 &&
          ORDERS.map((each) => (
            <button
              type="button"
              key={each}
              class="quiet"
              aria-pressed={order === each}
              onClick={() => setOrder(each)}
            >
              {words.say(`gallery-by-${each}`)}
            </button>
          ))}
      </div>
      {evidence.length === 0 && <p class="meta">{words.say('evidence-empty')}</p>}
      {broken > 0 && <p class="box toned urgent">{words.say('gallery-broken', { count: broken })}</p>}
      {evidence.length > 0 && <p class="meta">{sayChecked(props)}</p>}
      {order === 'time' ? <Tiles {...props} /> : <ByItem {...props} />}
    </section>
  );
}

/** How much of it was looked at: without that, a piece without a fault would look like one that is fine. */
function sayChecked({ words, evidence }: EvidenceListProps): string {
  if (evidence.some(({ checked }) => checked === undefined)) return words.say('gallery-checking');
  const counted = (state: ShownEvidence['checked']) =>
    evidence.filter(({ checked }) => checked === state).length;
  const later = counted('later');
  return [
    words.say('gallery-checked', { count: counted('unchanged'), all: evidence.length }),
    later > 0 ? words.say('gallery-later', { count: later }) : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Each piece under the first item that it stands for, in the checklist's own order. */
function ByItem(props: EvidenceListProps) {
  const groups = [...ProofItem.options, null].map((item) => ({
    item,
    pieces: props.evidence.filter(({ evidence }) => (evidence.proves[0] ?? null) === item),
  }));
  return groups
    .filter(({ pieces }) => pieces.length > 0)
    .map(({ item, pieces }) => (
      <div key={item} class="stack">
        <h3>{props.words.say(item === null ? 'add-proves-none' : `proof-${item}`)}</h3>
        <Tiles {...props} evidence={pieces} />
      </div>
    ));
}

function Tiles({ words, today, evidence, onOpenEvidence }: EvidenceListProps) {
  return (
    <ul class="evidence">
      {evidence.map((shown) => {
        const { evidence: each, number, checked } = shown;
        const name = evidenceName(words, each);
        const fault = isBroken(checked) ? words.say(`gallery-${checked}`) : null;
        return (
          <li key={each.id} class={fault === null ? undefined : 'broken'}>
            <button
              type="button"
              data-id={each.id}
              aria-label={[words.say('evidence-open', { number, title: name }), fault]
                .filter((part) => part !== null)
                .join('. ')}
              onClick={() => onOpenEvidence(each.id)}
            >
              <Picture words={words} shown={shown} />
              <span class="caption">
                {number} · <bdi>{name}</bdi>
                <small>{words.dateTime(each.capturedAt, today)}</small>
                {fault !== null && <strong>{fault}</strong>}
                {checked === 'later' && <small>{words.say('gallery-unchecked')}</small>}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Picture({ words, shown: { evidence, thumbnailUrl } }: { words: Words; shown: ShownEvidence }) {
  if (thumbnailUrl !== null) return <img class="picture" src={thumbnailUrl} alt="" loading="lazy" />;
  if (evidence.kind === 'facts') return <span class="picture">{words.say('evidence-facts')}</span>;
  const file = evidence.fileName ?? evidence.title;
  return (
    <span class="picture">
      {evidence.kind === 'image' ? words.say('evidence-no-picture') : <bdi class="clamp">{file}</bdi>}
    </span>
  );
}
