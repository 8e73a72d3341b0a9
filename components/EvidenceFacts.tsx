// What is known of a piece of proof, beside it: where, when, how it was taken, by what, and that it is unchanged.
import { goesOn } from '../lib/claims/shows-whole';
import type { Evidence } from '../lib/model/evidence';
import type { Words } from '../lib/words/words';

export function EvidenceFacts({ words, evidence }: { words: Words; evidence: Evidence }) {
  return (
    <dl class="facts">
      {factsOf(words, evidence).map(([id, text]) => (
        <div key={id}>
          <dt>{words.say(`evidence-${id}`)}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Name and value of what there is; what is not known is left out. */
function factsOf(words: Words, evidence: Evidence): [string, string][] {
  const { widthPx, heightPx, capturedAt, timeZone, device, part, stitch } = evidence;
  const utc = new Date(capturedAt);
  const size = widthPx === null || heightPx === null ? '' : ` · ${widthPx} × ${heightPx} px`;
  const facts: [string, string | null][] = [
    ['address', evidence.url],
    ['page-title', evidence.kind === 'file' || evidence.kind === 'note' ? null : evidence.title],
    ['file', evidence.fileName],
    [evidence.trigger === 'import' ? 'time-brought' : 'time', `${capturedAt} (${timeZone})`],
    ['time-utc', Number.isNaN(utc.getTime()) ? null : utc.toISOString().replace('.000Z', 'Z')],
    ['how', howTaken(words, evidence)],
    ['part', part === null ? null : words.say('evidence-part-of', { index: part.index, count: part.count })],
    ['shots', stitch === null ? null : words.say('evidence-shots.count', { shots: stitch.shots })],
    ['reach', reachOf(evidence)],
    ['stopped', stitch?.stopped == null ? null : words.say('evidence-stopped-short')],
    ['device', device === null ? null : deviceText(device)],
    ['size', `${words.size(evidence.sizeBytes)}${size}`],
    ['type', evidence.mediaType],
    ['hash', evidence.sha256],
  ];
  return facts.flatMap(([id, text]): [string, string][] =>
    text === null || text === '' ? [] : [[id, text]],
  );
}

/** From which to which entry a list reaches, such as a chat: what the page had not loaded is not in the picture. */
function reachOf({ stitch }: Evidence): string | null {
  const first = stitch?.first ?? null;
  const last = stitch?.last ?? null;
  return first === null || last === null ? null : `${first} — ${last}`;
}

function howTaken(words: Words, evidence: Evidence): string {
  const { trigger, area } = evidence;
  const by = words.say(`trigger-${trigger}`);
  if (area === null) return by;
  return `${words.say(goesOn(evidence) ? `area-${area}.goes-on` : `area-${area}`)}, ${by}`;
}

function deviceText({ browser, system, version, pixelRatio }: NonNullable<Evidence['device']>): string {
  const ratio = pixelRatio === null ? '' : ` · ${pixelRatio}×`;
  return `${browser} · ${system} · Redress ${version}${ratio}`;
}
