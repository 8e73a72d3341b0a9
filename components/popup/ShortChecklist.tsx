// The checklist in rows of one line: how each item stands, and what to press for it. What has no room is counted, and opens in
// place with what each item must show.
import { useState } from 'preact/hooks';
import type { ChecklistEntry } from '../../lib/model/claim';
import type { CaptureControls } from '../CaptureBar';
import { BROUGHT, Checklist, type ChecklistProps, requiredFirst, stateText } from '../Checklist';
import { Icon } from '../icons';

export interface ShortChecklistProps extends Omit<ChecklistProps, 'front'> {
  capture: CaptureControls | null;
}

const MOST_ROWS = 6;

export function ShortChecklist(props: ShortChecklistProps) {
  const { words, entries, capture } = props;
  const [isWhole, setWhole] = useState(false);
  const rest = entries.length - MOST_ROWS;
  const front = capture?.canCapture && !capture.isCapturing ? capture : null;
  return (
    <>
      {isWhole ? (
        <Checklist
          {...props}
          front={front && { shows: front.shows ?? [], onCapturePage: () => front.onCapture('page') }}
        />
      ) : (
        <ul class="checklist short" aria-label={words.say('checklist')}>
          {requiredFirst(entries)
            .slice(0, MOST_ROWS)
            .map((entry) => (
              <Row key={entry.item} {...props} entry={entry} front={front} />
            ))}
        </ul>
      )}
      <button
        type="button"
        class="quiet more-proof"
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {isWhole
          ? words.say('checklist-less')
          : rest > 0
            ? words.say('checklist-more', { count: rest })
            : words.say('checklist-how')}
      </button>
    </>
  );
}

type RowProps = ShortChecklistProps & { entry: ChecklistEntry; front: CaptureControls | null };

function Row(props: RowProps) {
  const { words, today, entry, evidence } = props;
  const { item, state, required } = entry;
  const name = words.say(`proof-${item}`);
  const whole = stateText(words, today, entry, evidence);
  return (
    <li class={state === 'missing' && !required ? 'missing helps' : state}>
      <Icon name={state} />
      <p class="grow one-line" title={`${name}: ${whole}`}>
        {name}
        <span class="hidden">: {whole}</span>
        <small aria-hidden="true">{stateText(words, today, entry, evidence, true)}</small>
      </p>
      {state !== 'done' && <Ways {...props} name={name} />}
    </li>
  );
}

/** Capture what is in front, open what is elsewhere, bring what no page shows. */
function Ways({ words, entry: { item, state }, front, links, onAddFile, name }: RowProps & { name: string }) {
  if (front?.shows?.includes(item)) {
    const area = state === 'partly' ? 'page' : front.area;
    return (
      <button
        type="button"
        class="button small"
        aria-label={words.say(state === 'partly' ? 'capture-page-of' : 'capture-here-of', { item: name })}
        onClick={() => front.onCapture(area)}
      >
        {words.say(state === 'partly' ? 'capture-page.short' : 'capture-here')}
      </button>
    );
  }
  const href = links[item];
  return (
    <>
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
      {onAddFile && (BROUGHT.has(item) || href === undefined) && (
        <button
          type="button"
          class="button small"
          aria-label={words.say('add-file-of', { item: name })}
          onClick={() => onAddFile(item)}
        >
          {words.say('add-file.short')}
        </button>
      )}
    </>
  );
}
