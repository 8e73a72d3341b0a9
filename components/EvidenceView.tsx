// One piece of proof at full size, what is known of it, and whether its bytes are still the stored ones.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EvidenceFacts } from './EvidenceFacts';
import { EvidenceStage, type EvidenceStageProps } from './EvidenceStage';
import { Icon } from './icons';
import { evidenceName } from './order-text';
import { ReadFacts } from './ReadFacts';
import { Status } from './Status';
import './evidence.css';

export interface EvidenceViewProps extends EvidenceStageProps {
  checked: 'unchanged' | 'changed' | 'missing' | 'beside-changed';
  /** True when a log of proof is not in order: then its word for this piece is worth little. */
  isLogBroken?: boolean;
  /** As the drafts cite it; null where it is not known. */
  number: number | null;
  /** The page's text at that moment; null when none was kept. */
  pageText: string | null;
  onBack: () => void;
  onDelete: () => void;
  /** True when the last try to delete it failed: it is still there. */
  isDeleteRefused?: boolean;
  /** Hands the stored bytes out as they are; null when they are gone. */
  onSaveOriginal: (() => void) | null;
  /** True while a copy is drawn: its own picture stands in the place of this one. */
  isEditing?: boolean;
  /** What can be made from it, such as copies. */
  children?: ComponentChildren;
}

export function EvidenceView(props: EvidenceViewProps) {
  const { words, evidence, checked, number, pageText, children } = props;
  const tone = checked === 'unchanged' ? 'good' : 'urgent';
  const isBrought = evidence.trigger === 'import';
  const name = evidenceName(words, evidence);
  const heading = useRef<HTMLHeadingElement>(null);
  // The tile that was pressed is gone with its gallery.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div class="part stack one-evidence">
      <div class="row">
        <button type="button" class="button small" onClick={props.onBack}>
          {words.say('evidence-back')}
        </button>
        <h1 class="title grow" ref={heading} tabIndex={-1}>
          {number === null ? name : `${number} · ${name}`}
        </h1>
        {props.onSaveOriginal !== null && (
          <button type="button" class="button small" onClick={props.onSaveOriginal}>
            {words.say('save-original')}
          </button>
        )}
      </div>
      <div class="stage-and-facts">
        <div class="stack">
          {!props.isEditing && <EvidenceStage {...props} />}
          {children}
        </div>
        <div class="stack">
          <div class={`box toned ${tone}`}>
            <Icon name={tone} />
            <p class="grow">
              {words.say(
                checked === 'unchanged' && isBrought ? 'evidence-unchanged.brought' : `evidence-${checked}`,
              )}
            </p>
          </div>
          {props.isLogBroken && <p class="box toned urgent">{words.say('evidence-log-broken')}</p>}
          <Proves {...props} />
          <EvidenceFacts words={words} evidence={evidence} />
          {evidence.reading !== null && (
            <ReadFacts words={words} reading={evidence.reading} orderIds={evidence.orderIds} />
          )}
          {pageText !== null && (
            <details>
              <summary>{words.say('page-text')}</summary>
              <pre dir="auto">{pageText}</pre>
            </details>
          )}
          <DeleteEvidence {...props} />
          <Status
            status={
              props.isDeleteRefused ? { tone: 'warn', text: words.say('evidence-delete-refused') } : null
            }
          />
        </div>
      </div>
    </div>
  );
}

/** What hash, chain and signature show, and what they do not: no more is claimed than is so. */
function Proves({ words, evidence }: EvidenceViewProps) {
  const limits = ['clock', 'person', ...(evidence.trigger === 'import' ? ['before'] : ['server'])];
  return (
    <details>
      <summary>{words.say('proves')}</summary>
      <p>{words.say('proves-bytes')}</p>
      <p>{words.say('proves-log')}</p>
      <ul class="lines">
        {limits.map((limit) => (
          <li key={limit}>{words.say(`proves-not-${limit}`)}</li>
        ))}
      </ul>
    </details>
  );
}

/** The question stands where the button stood, with "keep" under the keys: a second press in haste deletes nothing. */
function DeleteEvidence({ words, onDelete }: Pick<EvidenceViewProps, 'words' | 'onDelete'>) {
  const [isAsking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) begin.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <div class="row">
        <button type="button" class="button small danger" ref={begin} onClick={() => setAsking(true)}>
          {words.say('evidence-delete')}
        </button>
      </div>
    );
  }
  return (
    <div class="stack">
      <p id="delete-what">{words.say('evidence-delete-what')}</p>
      <div class="row apart">
        <button
          key="keep"
          type="button"
          class="button small"
          ref={keep}
          aria-describedby="delete-what"
          onClick={() => setAsking(false)}
        >
          {words.say('delete-no')}
        </button>
        <button key="delete" type="button" class="button small danger" onClick={onDelete}>
          {words.say('evidence-delete-yes')}
        </button>
      </div>
    </div>
  );
}
