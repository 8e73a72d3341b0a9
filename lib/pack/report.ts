// The report that a person reads and prints: one HTML file without a script, without anything from elsewhere.
import { directionOf, draftLanguageName } from '../words/languages';
import { foreign, html, Markup } from './html';
import type { PackedItem, PackInput } from './pack-input';
import { cover } from './report-cover';
import { deadlineTable, timeline } from './report-dates';
import { proofList } from './report-proof';
import { reportStyle } from './report-style';
import { makeReportWords, type ReportPlaces, type ReportWords } from './report-words';

/** The text of `data/report.html`. Everything that came from a page or the buyer is escaped text in it. */
export async function writeReport(
  input: PackInput,
  items: readonly PackedItem[],
  places: ReportPlaces = { parts: 1, pathOf: () => '' },
): Promise<string> {
  const words = makeReportWords(input.language);
  const style = reportStyle(input.claim.orderId);
  // Pictures stand beside the report: `file:` where it is unpacked, 'self' where it is served. No other origin is reached.
  const policy = `default-src 'none'; img-src 'self' file:; style-src 'sha256-${await base64Hash(style)}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="${input.language}" dir="${directionOf(input.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.own.say('title', { order: input.claim.orderId })}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${cover(input, items, words, places)}
<main>
${deadlineTable(input, words)}
${timeline(input, items, words)}
${checklist(input, items, words)}
${proofList(input, items, words, places)}
${texts(input, words)}
${whatItProves(input, words)}
</main>
</body>
</html>
`;
  return page.toString();
}

function checklist(
  input: PackInput,
  items: readonly PackedItem[],
  { own, shared }: ReportWords,
): Markup | null {
  if (input.checklist.length === 0) return null;
  const numbers = new Map(items.map(({ record, number }) => [record.id, number]));
  return html`<section>
<h2>${own.say('checklist')}</h2>
<table>
<thead><tr><th>${own.say('needed')}</th><th>${own.say('state')}</th><th>${own.say('proof-numbers')}</th></tr></thead>
<tbody>
${input.checklist.map(
  ({
    item,
    state,
    required,
    evidenceIds,
  }) => html`<tr><td>${shared.say(`proof-${item}`)}${required ? '' : ` ${own.say('optional')}`}</td><td>${own.say(`state-${state}`)}</td><td>${evidenceIds
    .flatMap((id) => numbers.get(id) ?? [])
    .sort((a, b) => a - b)
    .join(', ')}</td></tr>
`,
)}</tbody>
</table>
</section>`;
}

function texts(input: PackInput, { own, shared }: ReportWords): Markup | null {
  if (input.drafts.length === 0) return null;
  return html`<section>
<h2>${own.say('texts')}</h2>
<p class="quiet">${own.say('texts-note')}</p>
${input.drafts.map(
  ({
    channel,
    language,
    text,
  }) => html`<h3>${own.say('text-to', { channel: shared.say(`channel-${channel}`), language: draftLanguageName(language) })}</h3>
<pre lang="${language}" dir="auto">
${foreign(text)}</pre>
`,
)}</section>`;
}

function whatItProves(input: PackInput, { own }: ReportWords): Markup {
  const shown = [
    'proves-1',
    'proves-2',
    ...(input.publicKey === null || input.log.length === 0 ? [] : ['proves-log']),
    ...(input.pastLogs.length === 0 ? [] : ['proves-past-logs']),
  ];
  const notShown = ['proves-not-1', 'proves-not-2', 'proves-not-3', 'proves-not-4'];
  return html`<section>
<h2>${own.say('proves')}</h2>
<ul>${shown.map((id) => html`<li>${own.say(id)}</li>`)}</ul>
<p>${own.say('proves-not')}:</p>
<ul>${notShown.map((id) => html`<li>${own.say(id)}</li>`)}</ul>
<p>${own.say('proves-weigh')}</p>
<div class="together">
<h3>${own.say('check')}</h3>
<p>${own.say('check-1')}</p>
<pre><code>sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt</code></pre>
<p>${own.say('check-2')}</p>
<p>${own.say('check-3')}</p>
<pre><code>jq -cjS .facts data/evidence/001-….json | sha256sum</code></pre>
</div>
</section>`;
}

async function base64Hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
