// What was read of a page at the moment of its capture, as rows of the report.
import { onlyOf } from '../evidence/fact-sheet';
import type { Reading } from '../model/reading';
import { formatMoney } from '../money/format';
import { fieldName } from '../words/field-name';
import { foreign, html, type Markup } from './html';
import type { PackInput } from './pack-input';
import type { ReportWords } from './report-words';

/** Of this order only. */
export function whatWasRead(input: PackInput, reading: Reading | null, words: ReportWords): Markup | null {
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
