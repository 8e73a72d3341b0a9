// What stands behind a draft: the proof that it names by number, the facts that it left out, the proof that would help, each with the way to it.
import type { ComponentChildren } from 'preact';
import { ProofItem } from '../lib/model/evidence';
import { Order } from '../lib/model/order';
import { fieldName } from '../lib/words/field-name';
import type { MessageViewProps } from './MessageView';
import { evidenceName } from './order-text';

const PROOF = /^proof-/;

/** Facts that the tracking page shows. */
const OF_TRACKING: ReadonlySet<string> = new Set(['shipments', 'events', 'trackingNumbers']);

export function DraftFacts({ words, today, draft, evidence, orderUrl, links }: MessageViewProps) {
  const cited = new Set(draft.paragraphs.flatMap(({ cites }) => cites));
  const shown = evidence.filter(({ number }) => cited.has(number)).sort((a, b) => a.number - b.number);
  const missing = [...new Set(draft.missing)];
  const fields = missing.filter((key) => !PROOF.test(key));
  const proof = missing.filter((key) => PROOF.test(key));
  const isOnOrder = fields.some((path) => (path.split(/[.[]/)[0] ?? '') in Order.shape);
  const isOnTracking = fields.some((path) => OF_TRACKING.has(path));
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
      {fields.length > 0 && (
        <Lack title={words.say('missing')}>
          {fields.map((path) => (
            <li key={path}>{fieldName(words, path)}</li>
          ))}
        </Lack>
      )}
      {(isOnOrder || isOnTracking) && (
        <p class="meta row">
          <span>{words.say('missing-how')}</span>
          {isOnOrder && orderUrl !== null && <Way href={orderUrl}>{words.say('open-order-page')}</Way>}
          {isOnTracking && links.tracking !== undefined && (
            <Way href={links.tracking}>{words.say('open-tracking-page')}</Way>
          )}
        </p>
      )}
      {proof.length > 0 && (
        <Lack title={words.say('missing-proof')}>
          {proof.map((key) => {
            const href = links[ProofItem.safeParse(key.replace(PROOF, '')).data ?? 'document'];
            return (
              <li key={key}>
                {href === undefined ? words.say(key) : <Way href={href}>{words.say(key)}</Way>}
                {words.has(`${key}.how`) && <small class="meta"> {words.say(`${key}.how`)}</small>}
              </li>
            );
          })}
        </Lack>
      )}
    </>
  );
}

function Way({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

function Lack({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul class="dashes">{children}</ul>
    </section>
  );
}
