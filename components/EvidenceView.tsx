// One piece of proof at full size, what is known of it, and whether its bytes are still the captured ones.
import { useState } from 'preact/hooks';
import type { Evidence } from '../lib/model/evidence';
import type { Words } from '../lib/words/words';
import { Icon } from './icons';
import { evidenceName } from './order-text';
import './evidence.css';

export interface EvidenceViewProps {
  words: Words;
  evidence: Evidence;
  checked: 'unchanged' | 'changed' | 'missing';
  pictureUrl: string | null;
  onBack: () => void;
  onDelete: () => void;
}

export function EvidenceView({ words, evidence, checked, pictureUrl, onBack, onDelete }: EvidenceViewProps) {
  const tone = checked === 'unchanged' ? 'good' : 'urgent';
  const { widthPx, heightPx } = evidence;
  const size = widthPx === null || heightPx === null ? '' : ` · ${widthPx} × ${heightPx} px`;
  const facts: [string, string][] = [
    ['evidence-address', evidence.url],
    ['evidence-page-title', evidence.title],
    ['evidence-time', `${evidence.capturedAt} (${evidence.timeZone})`],
    ['evidence-size', `${words.size(evidence.sizeBytes)}${size}`],
    ['evidence-hash', evidence.sha256],
  ];
  return (
    <div class="part stack one-evidence">
      <div class="row">
        <button type="button" class="button small" onClick={onBack}>
          {words.say('evidence-back')}
        </button>
        <h1 class="title grow">{evidenceName(words, evidence)}</h1>
      </div>
      <div class={`box toned ${tone}`}>
        <Icon name={tone} />
        <p class="grow">{words.say(`evidence-${checked}`)}</p>
      </div>
      <p class="meta">{words.say('evidence-proves')}</p>
      <dl>
        {facts.map(([id, text]) => (
          <div key={id}>
            <dt>{words.say(id)}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      {pictureUrl !== null && <img class="full" src={pictureUrl} alt={evidence.title} />}
      <DeleteEvidence words={words} onDelete={onDelete} />
      {evidence.kind === 'facts' && <pre>{JSON.stringify(evidence.reading, null, 2)}</pre>}
    </div>
  );
}

function DeleteEvidence({ words, onDelete }: Pick<EvidenceViewProps, 'words' | 'onDelete'>) {
  const [isAsking, setAsking] = useState(false);
  return (
    <div class="row">
      {isAsking && <p class="grow">{words.say('evidence-delete-what')}</p>}
      {isAsking && (
        <button type="button" class="button small" onClick={() => setAsking(false)}>
          {words.say('delete-no')}
        </button>
      )}
      <button
        type="button"
        class="button small danger"
        onClick={() => (isAsking ? onDelete() : setAsking(true))}
      >
        {words.say(isAsking ? 'evidence-delete-yes' : 'evidence-delete')}
      </button>
    </div>
  );
}
