// What stands behind a draft: the proof that it names by number, and the facts that it had to leave out.
import { fieldName } from '../lib/words/field-name';
import type { MessageViewProps } from './MessageView';
import { evidenceName } from './order-text';

export function DraftFacts({ words, today, draft, evidence, orderUrl }: MessageViewProps) {
  const cited = new Set(draft.paragraphs.flatMap(({ cites }) => cites));
  const shown = evidence.filter(({ number }) => cited.has(number)).sort((a, b) => a.number - b.number);
  return (
    <>
      {shown.length > 0 && (
        <section class="stack">
          <h2>{words.say('draft-cites')}</h2>
          <ul class="row">
            {shown.map(({ evidence: each, number }) => (
              <li key={number} class="cite">
                <b>[{number}]</b> <bdi>{evidenceName(words, each)}</bdi>,{' '}
                {words.dateTime(each.capturedAt, today)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {draft.missing.length > 0 && (
        <section class="stack">
          <h2>{words.say('missing')}</h2>
          <ul class="dashes">
            {draft.missing.map((field) => (
              <li key={field}>{fieldName(words, field)}</li>
            ))}
          </ul>
          <p class="meta">
            {words.say('missing-how')}{' '}
            {orderUrl !== null && (
              <a href={orderUrl} target="_blank" rel="noreferrer">
                {words.say('open-order-page')}
              </a>
            )}
          </p>
        </section>
      )}
    </>
  );
}
