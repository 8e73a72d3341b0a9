// The stored proof of a claim, numbered as the drafts cite it.
import type { Day } from '../lib/model/day';
import type { Evidence } from '../lib/model/evidence';
import type { Words } from '../lib/words/words';
import { evidenceName } from './order-text';

export interface ShownEvidence {
  evidence: Evidence;
  /** Null for facts without a picture, or while the picture is being read. */
  thumbnailUrl: string | null;
  number: number;
}

export interface EvidenceListProps {
  words: Words;
  today: Day;
  evidence: readonly ShownEvidence[];
  onOpenEvidence: (id: string) => void;
}

export function EvidenceList({ words, today, evidence, onOpenEvidence }: EvidenceListProps) {
  return (
    <section class="part stack">
      <h2>{words.say('evidence')}</h2>
      {evidence.length === 0 && <p class="meta">{words.say('evidence-empty')}</p>}
      <ul class="evidence">
        {evidence.map(({ evidence: each, thumbnailUrl, number }) => {
          const name = evidenceName(words, each);
          return (
            <li key={each.id}>
              <button
                type="button"
                aria-label={words.say('evidence-open', { number, title: name })}
                onClick={() => onOpenEvidence(each.id)}
              >
                {thumbnailUrl === null ? (
                  <span class="picture">
                    {words.say(each.kind === 'facts' ? 'evidence-facts' : 'evidence-no-picture')}
                  </span>
                ) : (
                  <img class="picture" src={thumbnailUrl} alt="" />
                )}
                <span class="caption">
                  {number} · <bdi>{name}</bdi>
                  <small>{words.dateTime(each.capturedAt, today)}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
