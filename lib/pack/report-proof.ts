// The report's numbered proof: each picture with its address, times, size and hash, and what was read of the page.
import type { Reading } from '../model/reading';
import { formatMoney } from '../money/format';
import { fieldName } from '../words/field-name';
import { onlyOf } from './facts';
import { foreign, html, type Markup } from './html';
import type { PackedItem, PackInput } from './pack-input';
import type { ReportWords } from './report-words';

/** All pieces, by number. */
export function proofList(input: PackInput, items: readonly PackedItem[], words: ReportWords): Markup {
  return html`<section>
<h2>${words.own.say('proof')}</h2>
${items.length === 0 ? html`<p>${words.own.say('proof-none')}</p>` : items.map((item) => piece(input, item, words))}
</section>`;
}

function piece(input: PackInput, item: PackedItem, words: ReportWords): Markup {
  const { own, shared, moment, momentUtc } = words;
  const { record } = item;
  const { widthPx, heightPx } = record;
  const pixels =
    widthPx === null || heightPx === null
      ? null
      : own.say('pixels', { width: String(widthPx), height: String(heightPx) });
  return html`<article>
<h3>${own.say('proof-heading', { number: item.number })}</h3>
<p class="${item.state === 'unchanged' ? 'quiet' : 'alarm'}">${own.say(item.state)}</p>
<dl>
<dt>${own.say('page-title')}</dt><dd>${foreign(record.title)}</dd>
<dt>${own.say('address')}</dt><dd>${foreign(record.url)}</dd>
<dt>${own.say('saved-at')}</dt><dd>${moment(record.capturedAt, record.timeZone)}<br>${momentUtc(record.capturedAt)}</dd>
<dt>${own.say('file')}</dt><dd><code>${item.file ?? own.say('not-known')}</code></dd>
<dt>${own.say('size')}</dt><dd>${shared.size(record.sizeBytes)}${pixels === null ? '' : `, ${pixels}`}</dd>
<dt>${own.say('hash')}</dt><dd><code>${record.sha256}</code></dd>
${item.state === 'changed' && item.foundSha256 !== null ? html`<dt>${own.say('hash-now')}</dt><dd><code>${item.foundSha256}</code></dd>` : null}
</dl>
${picture(item, words)}
${whatWasRead(input, record.reading, words)}
</article>`;
}

function picture({ file, record }: PackedItem, { own }: ReportWords): Markup | null {
  if (file === null) return null;
  if (record.kind === 'facts') return html`<p>${own.say('no-picture')}</p>`;
  if (!record.mediaType.startsWith('image/')) return html`<p>${own.say('other-file', { file })}</p>`;
  return html`<figure><a href="${file}"><img src="${file}" alt="${own.say('picture-of', { title: record.title })}"></a></figure>`;
}

function whatWasRead(input: PackInput, reading: Reading | null, words: ReportWords): Markup | null {
  const { own, shared } = words;
  if (reading === null) return null;
  const { orders, shipments, misses } = onlyOf(input.claim.orderId, reading);
  const rows = [
    ...orders.flatMap((order) => orderRows(order, input, words)),
    ...shipments.flatMap((parcel) => parcelRows(parcel, words)),
  ];
  const unread = [...new Set(misses.map(({ field }) => fieldName(shared, field)))];
  return html`<h3>${own.say('read')}</h3>
${
  rows.length === 0
    ? html`<p>${own.say('read-nothing')}</p>`
    : html`<dl>
${rows.map(
  ([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>
`,
)}</dl>`
}
${unread.length === 0 ? null : html`<p class="quiet">${own.say('not-read')}: ${unread.join(', ')}</p>`}`;
}

type Row = [string, Markup];

function orderRows(
  order: Reading['orders'][number],
  input: PackInput,
  { own, shared, day }: ReportWords,
): Row[] {
  const days = [
    ['placedOn', order.placedOn],
    ['paidOn', order.paidOn],
    ['shippedOn', order.shippedOn],
    ['finishedOn', order.finishedOn],
    ['deliverBy', order.deliverBy?.to ?? null],
    ['refundBy', order.refundBy],
  ] as const;
  return [
    [own.say('order'), html`<code>${order.id}</code>`],
    ...(order.statusText === null
      ? []
      : [[fieldName(shared, 'status'), foreign(order.statusText)] satisfies Row]),
    ...(order.total === null
      ? []
      : [[fieldName(shared, 'total'), html`${formatMoney(order.total, input.language)}`] satisfies Row]),
    ...days.flatMap(([field, on]): Row[] =>
      on === null ? [] : [[fieldName(shared, field), html`${day(on)}`]],
    ),
    ...order.items.flatMap(({ title }): Row[] =>
      title === null ? [] : [[fieldName(shared, 'items.title'), foreign(title)]],
    ),
  ];
}

function parcelRows(parcel: Reading['shipments'][number], { own, shared }: ReportWords): Row[] {
  const [newest] = parcel.events;
  const number = parcel.trackingNumbers.join(', ');
  return [
    ...(number === '' ? [] : [[own.say('tracking'), html`<code>${number}</code>`] satisfies Row]),
    ...(parcel.carrier === null ? [] : [[own.say('carrier'), foreign(parcel.carrier)] satisfies Row]),
    ...(newest === undefined
      ? []
      : [
          [
            own.say('last-event'),
            html`${newest.at === null ? '' : `${shared.dateTime(newest.at)}: `}${foreign(newest.text)}`,
          ] satisfies Row,
        ]),
  ];
}
