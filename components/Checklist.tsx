// Which proof the claim needs, what of it is stored, and a way to the page that shows the rest.
import { extentOf, isRestInFront } from '../lib/claims/shows-whole';
import type { ChecklistEntry } from '../lib/model/claim';
import type { Day } from '../lib/model/day';
import type { Evidence, ProofItem } from '../lib/model/evidence';
import type { Words, WordsArguments } from '../lib/words/words';
import { Icon } from './icons';

/** What no page of the shop shows: the buyer brings it. */
export const BROUGHT: ReadonlySet<ProofItem> = new Set(['payment', 'packaging', 'goods', 'document']);

export interface ChecklistProps {
  words: Words;
  today: Day;
  entries: readonly ChecklistEntry[];
  /** The claim's proof: tells when each item was captured. */
  evidence: readonly Evidence[];
  /** Where each kind of proof can be seen, for those that have an address. */
  links: Partial<Record<ProofItem, string>>;
  /** Asks for the leave to read the carrier's page behind the link; null where there is nothing to ask for. */
  onReadCarrier: (() => void) | null;
  /** What the page in front shows, and how to capture all of it; null where no page is in front. */
  front?: { shows: readonly ProofItem[]; onCapturePage: () => void } | null;
  /** Begins to bring a file for an item; null where no file can be brought. */
  onAddFile?: ((item: ProofItem) => void) | null;
}

export function Checklist(props: ChecklistProps) {
  const { words, today, entries, evidence, links, onReadCarrier, onAddFile, front } = props;
  const needed = requiredFirst(entries);
  return (
    <ul class="checklist" aria-label={words.say('checklist')}>
      {needed.map((entry) => {
        const { item, state } = entry;
        // What is missing of it is one press away on the page itself; from elsewhere, the page is.
        const onCapturePage = front && isRestInFront(entry, front.shows) ? front.onCapturePage : null;
        const href = state === 'done' || onCapturePage !== null ? undefined : links[item];
        const name = words.say(`proof-${item}`);
        return (
          <li key={item} class={state}>
            <Icon name={state} />
            <p class="grow">
              {name} <small>{stateText(words, today, entry, evidence)}</small>
              {state === 'missing' && <small>{words.say(`proof-${item}.how`)}</small>}
              {item === 'carrier' && state !== 'partly' && onReadCarrier !== null && (
                <button type="button" class="button small" onClick={onReadCarrier}>
                  {words.say('carrier-read')}
                </button>
              )}
            </p>
            {onCapturePage !== null && (
              <button
                type="button"
                class="button small"
                aria-label={words.say('capture-page-of', { item: name })}
                onClick={onCapturePage}
              >
                {words.say('capture-page')}
              </button>
            )}
            {href !== undefined && (
              <a
                class="button small"
                href={href}
                target="_blank"
                rel="noreferrer"
                aria-label={words.say('open-page', { page: name })}
              >
                {words.say('open')}
              </a>
            )}
            {onAddFile && BROUGHT.has(item) && (
              <button
                type="button"
                class="button small"
                aria-label={words.say('add-file-of', { item: name })}
                onClick={() => onAddFile(item)}
              >
                {words.say('add-file')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function requiredFirst(entries: readonly ChecklistEntry[]): ChecklistEntry[] {
  return [...entries].sort((a, b) => Number(b.required) - Number(a.required));
}

/** How an item of the checklist stands, in words; in fewer where `isShort` and the language has them. */
export function stateText(
  words: Words,
  today: Day,
  { item, state, lack, required, ageDays, evidenceIds }: ChecklistEntry,
  evidence: readonly Evidence[],
  isShort = false,
): string {
  const say = (id: string, args?: WordsArguments) =>
    words.say(isShort && words.has(`${id}.short`) ? `${id}.short` : id, args);
  if (state === 'missing') {
    const isRead = evidence.some(({ kind, proves }) => kind === 'facts' && proves.includes(item));
    if (isRead) return say('checklist-no-picture');
    return say(required ? 'checklist-missing' : 'checklist-optional');
  }
  if (state === 'stale') return say('checklist-stale', { days: ageDays ?? 0 });
  if (state === 'partly') return say(`checklist-${lack ?? 'in-view'}`);
  const newest = evidence.find(({ id }) => id === evidenceIds[0]);
  if (newest === undefined) return say('checklist-done');
  const extent = extentOf(newest, item);
  const done = words.say(extent === null ? 'checklist-done' : `checklist-done.${extent}`);
  return `${done} · ${words.dateTime(newest.capturedAt, today)}`;
}
