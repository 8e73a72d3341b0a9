// What stands behind a draft: the proof that it names by number, the facts that it left out, the proof that would help.
import type { ComponentChildren } from 'preact';
import { fieldName } from '../lib/words/field-name';
import type { MessageViewProps } from './MessageView';
import { evidenceName } from './order-text';

const PROOF = /^proof-/;

export function DraftFacts({ words, today, draft, evidence, orderUrl }: MessageViewProps) {
  const cited = new Set(draft.paragraphs.flatMap(({ cites }) => cites));
  const shown = evidence.filter(({ number }) => cited.has(number)).sort((a, b) => a.number - b.number);
  const missing = [...new Set(draft.missing)];
  const fields = missing.filter((key) => !PROOF.test(key)).map((path) => fieldName(words, path));
  const proof = missing.filter((key) => PROOF.test(key)).map((key) => words.say(key));
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
      <Lack title={words.say('missing')} names={fields}>
        <p class="meta">
          {words.say('missing-how')}{' '}
          {orderUrl !== null && (
            <a href={orderUrl} target="_blank" rel="noreferrer">
              {words.say('open-order-page')}
            </a>
          )}
        </p>
      </Lack>
      <Lack title={words.say('missing-proof')} names={proof} />
    </>
  );
}

function Lack({
  title,
  names,
  children,
}: {
  title: string;
  names: readonly string[];
  children?: ComponentChildren;
}) {
  if (names.length === 0) return null;
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul class="dashes">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}
