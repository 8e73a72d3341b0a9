// Which proof the claim needs, what of it is stored, and a way to the page that shows the rest.
import type { ChecklistEntry } from '../lib/model/claim';
import type { Day } from '../lib/model/day';
import type { Evidence, ProofItem } from '../lib/model/evidence';
import type { Words } from '../lib/words/words';
import { Icon } from './icons';

/** What no page of the shop shows: the buyer brings it. */
const BROUGHT: ReadonlySet<ProofItem> = new Set(['payment', 'packaging', 'goods', 'document']);

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
  /** Begins to bring a file for an item; null where no file can be brought. */
  onAddFile?: ((item: ProofItem) => void) | null;
}

export function Checklist(props: ChecklistProps) {
  const { words, today, entries, evidence, links, onReadCarrier, onAddFile } = props;
  const needed = [...entries].sort((a, b) => Number(b.required) - Number(a.required));
  return (
    <ul class="checklist" aria-label={words.say('checklist')}>
      {needed.map((entry) => {
        const { item, state } = entry;
        const href = state === 'done' ? undefined : links[item];
        const name = words.say(`proof-${item}`);
        return (
          <li key={item} class={state}>
            <Icon name={state} />
            <p class="grow">
              {name} <small>{stateText(words, today, entry, evidence)}</small>
              {state === 'missing' && <small>{words.say(`proof-${item}.how`)}</small>}
              {item === 'carrier' && onReadCarrier !== null && (
                <button type="button" class="button small" onClick={onReadCarrier}>
                  {words.say('carrier-read')}
                </button>
              )}
            </p>
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

function stateText(
  words: Words,
  today: Day,
  { item, state, required, ageDays, evidenceIds }: ChecklistEntry,
  evidence: readonly Evidence[],
): string {
  if (state === 'missing') {
    const isRead = evidence.some(({ kind, proves }) => kind === 'facts' && proves.includes(item));
    if (isRead) return words.say('checklist-no-picture');
    return words.say(required ? 'checklist-missing' : 'checklist-optional');
  }
  if (state === 'stale') return words.say('checklist-stale', { days: ageDays ?? 0 });
  const newest = evidence.find(({ id }) => id === evidenceIds[0]);
  const done = words.say('checklist-done');
  return newest === undefined ? done : `${done} · ${words.dateTime(newest.capturedAt, today)}`;
}
