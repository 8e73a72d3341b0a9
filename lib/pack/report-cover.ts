// The report's first page: which order, what happened, how much money, who made the pack and with what.
import { localTime } from '../evidence/local-time';
import type { OrderItem } from '../model/order';
import { formatMoney } from '../money/format';
import { detailOf } from '../words/say-finding';
import { foreign, html, type Markup } from './html';
import type { PackedItem, PackInput } from './pack-input';
import type { ReportPlaces, ReportWords } from './report-words';

/** The cover. */
export function cover(
  input: PackInput,
  items: readonly PackedItem[],
  { own, shared, day, moment, momentUtc }: ReportWords,
  { parts }: ReportPlaces,
): Markup {
  const { order, shipments } = input.known;
  const changed = items.filter(
    ({ state, factsState }) => state === 'changed' || state === 'missing' || factsState === 'changed',
  ).length;
  const withheld = items.filter(({ state }) => state === 'withheld').length;
  const madeAt = localTime(input.now, input.timeZone);
  const dayOrNull = (on: string | null) => (on === null ? null : html`${day(on)}`);
  const rows: [string, Markup | null][] = [
    [
      'what-happened',
      html`${own.say(input.claim.reason === null ? 'not-chosen' : `reason-${input.claim.reason}`)}`,
    ],
    ['order', html`<code>${input.claim.orderId}</code>`],
    ['store', store(input, own)],
    ['items', itemList(order.items, input, own)],
    ['sum', order.total && html`${formatMoney(order.total, input.language)}`],
    ['placed', dayOrNull(order.placedOn)],
    ['paid', dayOrNull(order.paidOn)],
    ['shipped', dayOrNull(order.shippedOn)],
    ['finished', dayOrNull(order.finishedOn)],
    ['promised', order.deliverBy && html`${spanOf(order.deliverBy, own, day)}`],
    ['status', order.statusText === null ? null : foreign(order.statusText)],
    ['tracking', listOf(shipments.flatMap(({ trackingNumbers }) => trackingNumbers))],
    ['carrier', listOf(shipments.flatMap(({ carrier }) => carrier ?? []))],
    ['claim-opened', html`${day(input.claim.openedOn)}`],
    ['made-at', html`${moment(madeAt, input.timeZone)}<br>${momentUtc(madeAt)}`],
    ['made-with', html`${own.say('made-with-value', { version: input.version })}`],
    ['contents', html`${own.say('contents-value', { proof: items.length, texts: input.drafts.length })}`],
  ];
  const always = new Set(['store', 'sum', 'placed']);
  const shown = rows.filter(([id, value]) => value !== null || always.has(id));
  return html`<header class="cover">
<h1>${own.say('title', { order: input.claim.orderId })}</h1>
<p class="quiet">${own.say('subtitle')}</p>
${changed === 0 ? null : html`<p class="alarm">${own.say('changed-note', { count: changed })}</p>`}
${withheld === 0 ? null : html`<p>${own.say('withheld-note', { count: withheld })}</p>`}
${parts === 1 ? null : html`<p>${own.say('parts-note', { count: parts })}</p>`}
<dl>
${shown.map(
  ([id, value]) => html`<dt>${own.say(id)}</dt><dd>${value ?? own.say('not-known')}</dd>
`,
)}
<dt>${own.say('buyer')}</dt><dd><span class="line"></span> <small class="quiet">${own.say('by-hand')}</small></dd>
<dt>${own.say('signature')}</dt><dd><span class="line"></span></dd>
</dl>
${findings(input, own, shared, day)}
</header>`;
}

function store(input: PackInput, own: ReportWords['own']): Markup | null {
  const known = input.known.order.store;
  if (known === null || (known.name === null && known.id === null)) return null;
  const number = known.id === null ? null : own.say('store-number', { id: known.id });
  if (known.name === null) return foreign(number ?? '');
  return number === null ? foreign(known.name) : html`${foreign(known.name)}, ${foreign(number)}`;
}

function itemList(items: readonly OrderItem[], input: PackInput, own: ReportWords['own']): Markup | null {
  if (items.length === 0) return null;
  return html`<ul>${items.map(
    ({ title, variant, quantity, unitPrice }) =>
      html`<li>${foreign(title ?? own.say('not-known'))}${[
        variant === null ? null : html`, ${foreign(variant)}`,
        quantity === null ? null : html`, ${own.say('times', { count: quantity })}`,
        unitPrice === null ? null : html`, ${formatMoney(unitPrice, input.language)}`,
      ].filter((piece) => piece !== null)}</li>`,
  )}</ul>`;
}

function spanOf(
  span: { from: string | null; to: string },
  own: ReportWords['own'],
  day: ReportWords['day'],
): string {
  return span.from === null ? day(span.to) : own.say('span', { from: day(span.from), to: day(span.to) });
}

function listOf(texts: readonly string[]): Markup | null {
  if (texts.length === 0) return null;
  return html`${[...new Set(texts)].map((text, index) => html`${index === 0 ? '' : ', '}${foreign(text)}`)}`;
}

function findings(
  input: PackInput,
  own: ReportWords['own'],
  shared: ReportWords['shared'],
  day: ReportWords['day'],
): Markup | null {
  if (input.flags.length === 0) return null;
  return html`<h3>${own.say('findings')}</h3><ul>${input.flags.map((flag) => {
    const { kind, since } = flag;
    const detail = detailOf(shared, flag);
    const what =
      detail === null ? own.say(`flag-${kind}`) : own.say(`flag-${kind}.${detail.name}`, detail.args);
    return html`<li>${since === null ? what : own.say('since', { what, on: day(since) })}</li>`;
  })}</ul>`;
}
