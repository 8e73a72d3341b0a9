// The report's numbered proof: a list of all of it, then each piece with its picture, address, times, size and hash.
import { goesOn } from '../claims/shows-whole';
import type { EvidenceCopy } from '../model/copy';
import type { Evidence } from '../model/evidence';
import { foreign, html, type Markup } from './html';
import { isRedacted } from './names';
import type { PackedItem, PackInput } from './pack-input';
import { whatWasRead } from './report-read';
import type { ReportPlaces, ReportWords } from './report-words';

/** Media types that every browser draws. */
const DRAWN = /^image\/(png|jpeg|webp|gif|avif)$/;

/** All pieces, by number. */
export function proofList(
  input: PackInput,
  items: readonly PackedItem[],
  words: ReportWords,
  places: ReportPlaces,
): Markup {
  const { own } = words;
  if (items.length === 0)
    return html`<section><h2>${own.say('proof')}</h2><p>${own.say('proof-none')}</p></section>`;
  return html`<section>
<h2>${own.say('proof')}</h2>
${contents(items, words, places)}
${items.map((item) => piece(input, item, words, places))}
</section>`;
}

/** What was captured when, at one look. */
function contents(items: readonly PackedItem[], words: ReportWords, { parts }: ReportPlaces): Markup {
  const { own, moment } = words;
  return html`<table class="contents">
<thead><tr><th>${own.say('number')}</th><th>${own.say('what')}</th><th>${own.say('saved-at')}</th><th>${own.say('state')}</th></tr></thead>
<tbody>
${items.map(
  (item) => html`<tr><td><a href="#proof-${item.number}">${item.number}</a></td><td>${whatItIs(item, words)}${
    parts === 1 ? null : html`<br><small class="quiet">${own.say('in-part', { part: item.part })}</small>`
  }</td><td>${moment(item.record.capturedAt, item.record.timeZone)}</td><td>${own.say(`short-${stateOf(item)}`)}</td></tr>
`,
)}</tbody>
</table>`;
}

/** A page by its title, a file by its name, a note by its words. */
export function whatItIs({ record, note }: PackedItem, { own }: ReportWords): Markup {
  if (record.kind === 'note') return html`${own.say('a-note')}: ${foreign(note?.text ?? record.title)}`;
  if (record.kind === 'file') return html`${own.say('a-file')}: ${foreign(record.fileName ?? record.title)}`;
  const { part } = record;
  return html`${foreign(record.title || record.url)}${
    part === null ? null : html` (${own.say('page-part', { index: part.index, count: part.count })})`
  }${record.kind === 'facts' ? html` (${own.say('facts-only')})` : null}${
    showsPart(record) ? html` (${own.say('a-part')})` : null
  }`;
}

function piece(input: PackInput, item: PackedItem, words: ReportWords, places: ReportPlaces): Markup {
  const { own } = words;
  const isWhole = ['unchanged', 'withheld'].includes(stateOf(item));
  return html`<article id="proof-${item.number}">
<h3>${own.say('proof-heading', { number: item.number })}</h3>
<p class="${isWhole ? 'quiet' : 'alarm'}">${own.say(sentenceOf(item))}</p>
<dl>
${rowsOf(item, words).map(
  ([id, value]) => html`<dt>${own.say(id)}</dt><dd>${value}</dd>
`,
)}</dl>
${shown(item, words, places)}
${copies(item, words, places)}
${item.isTextWithheld ? null : whatWasRead(input, item.record.reading, words)}
</article>`;
}

function sentenceOf(item: PackedItem): string {
  const state = stateOf(item);
  return state === 'unchanged' && item.record.trigger === 'import' ? 'unchanged-brought' : state;
}

/** Facts that are not the noted ones are told of where the file itself is in order. */
function stateOf({ state, factsState }: PackedItem): string {
  const isInOrder = state === 'unchanged' || state === 'withheld';
  return isInOrder && factsState === 'changed' ? 'facts-changed' : state;
}

function rowsOf(item: PackedItem, { own, shared, day, moment, momentUtc }: ReportWords): [string, Markup][] {
  const { record, note } = item;
  const { widthPx, heightPx, device, stitch, part } = record;
  const pixels =
    widthPx === null || heightPx === null
      ? ''
      : `, ${own.say('pixels', { width: String(widthPx), height: String(heightPx) })}`;
  const isPage = record.kind === 'image' || record.kind === 'facts';
  const rows: [string, Markup | null][] = [
    ['page-title', isPage ? foreign(record.title) : null],
    ['file-name', record.fileName === null ? null : foreign(record.fileName)],
    ['note-day', note?.on ? html`${day(note.on)}` : null],
    ['address', record.url === '' ? null : foreign(record.url)],
    [
      record.trigger === 'import' ? 'brought-at' : 'saved-at',
      html`${moment(record.capturedAt, record.timeZone)}<br>${momentUtc(record.capturedAt)}`,
    ],
    ['area', record.area === null ? null : html`${own.say(areaOf(record))}`],
    ['long-page', part && html`${own.say('page-part', { index: part.index, count: part.count })}`],
    ['cut-short', stitch?.stopped ? html`${own.say('cut-short-value')}` : null],
    ['reaches', reach(item)],
    ['device', device && foreign(`${device.browser}, ${device.system}, Redress ${device.version}`)],
    ['file', item.file === null ? null : html`<code>${item.file}</code>`],
    ['size', html`${shared.size(record.sizeBytes)}${pixels}`],
    ['hash', html`<code>${record.sha256}</code>`],
    ['hash-now', item.state === 'changed' ? html`<code>${item.foundSha256}</code>` : null],
    ['page-text', pageText(item)],
  ];
  return rows.flatMap(([id, value]) => (value === null ? [] : [[id, value]]));
}

/** True where the page goes on beyond the picture. */
function showsPart(record: Evidence): boolean {
  return goesOn(record) || (record.stitch?.stopped ?? null) !== null;
}

function areaOf(record: Evidence): string {
  return `area-${record.area}${goesOn(record) ? '.goes-on' : ''}`;
}

/** From which to which entry of a list, such as a chat, the picture reaches. */
function reach({ record: { stitch }, isTextWithheld }: PackedItem): Markup | null {
  if (isTextWithheld || stitch === null || stitch.first === null || stitch.last === null) return null;
  return html`${foreign(stitch.first)}<br>… ${foreign(stitch.last)}`;
}

function pageText({ text, record }: PackedItem): Markup | null {
  if (text === null || text.file === null) return null;
  return html`<code>${text.file}</code><br><code>${record.textSha256}</code>`;
}

/** The picture, or what else there is to see; where the original is left out, its redacted copies. */
function shown(item: PackedItem, { own }: ReportWords, { pathOf }: ReportPlaces): Markup | null {
  const { file, record, note } = item;
  const alt = own.say('picture-of', { title: record.fileName ?? record.title });
  const draw = (path: string, page: number | null = null) =>
    html`<figure><a href="${pathOf(item.part)}${path}"><img src="${pathOf(item.part)}${path}" alt="${alt}"></a>${
      page === null ? null : html`<figcaption>${own.say('pdf-page', { page })}</figcaption>`
    }</figure>`;
  if (item.isWithheld)
    return html`${standIns(item.packedCopies).map(({ file: path, copy }) => draw(path, copy.page))}`;
  if (file === null) return null;
  if (note !== null) return html`<blockquote>${foreign(note.text)}</blockquote>`;
  if (record.kind === 'facts') return html`<p>${own.say('no-picture')}</p>`;
  if (DRAWN.test(record.mediaType)) return draw(file);
  return html`<p>${own.say('other-file')} <a href="${pathOf(item.part)}${file}">${file}</a></p>`;
}

/** In full size; of what was only made for a form, the pieces that were made last. */
function standIns(copies: PackedItem['packedCopies']): { file: string; copy: EvidenceCopy }[] {
  const there = byPage(copies).flatMap(({ file, copy }) => (file === null ? [] : [{ file, copy }]));
  return there.filter(({ copy }) => {
    const ofPage = there.filter((each) => each.copy.page === copy.page).map((each) => each.copy);
    if (ofPage.some(({ maxBytes }) => maxBytes === null)) return copy.maxBytes === null;
    return ofPage.every(({ madeAt }) => madeAt <= copy.madeAt);
  });
}

function copies(
  { packedCopies, part }: PackedItem,
  { own }: ReportWords,
  { pathOf }: ReportPlaces,
): Markup | null {
  const there = byPage(packedCopies).flatMap(({ copy, file }) => (file === null ? [] : [{ copy, file }]));
  if (there.length === 0) return null;
  return html`<h3>${own.say('copies')}</h3>
<ul>${there.map(
    ({ copy, file }) =>
      html`<li>${copy.page === null ? '' : `${own.say('pdf-page', { page: copy.page })} · `}${own.say(kindOf(copy))}: <a href="${pathOf(part)}${file}">${file}</a><br><code>${copy.sha256}</code></li>`,
  )}</ul>`;
}

/** The pages of a PDF in their order, the copies of each as they were made. */
function byPage(copies: PackedItem['packedCopies']): PackedItem['packedCopies'] {
  return [...copies].sort((a, b) => (a.copy.page ?? 0) - (b.copy.page ?? 0));
}

function kindOf(copy: EvidenceCopy): string {
  if (isRedacted(copy)) return copy.maxBytes === null ? 'copy-redacted' : 'copy-form-redacted';
  return copy.maxBytes === null ? 'copy-other' : 'copy-form';
}
