// The report's dates: deadlines with where each comes from, and the timeline of all that is known.
import type { ClaimEvent } from '../model/claim';
import { type Deadline, DeadlineKind } from '../model/finding';
import { formatMoney } from '../money/format';
import { sayCautions, saySource } from '../words/say-finding';
import type { Words } from '../words/words';
import { foreign, html, type Markup } from './html';
import type { PackedItem, PackInput } from './pack-input';
import { whatItIs } from './report-proof';
import type { ReportWords } from './report-words';

/** A day in another year than any date here, so that the year is always written. */
const ANOTHER_YEAR = '1970-01-01';

/** Deadlines, earliest first. */
export function deadlineTable(input: PackInput, { own, shared, day }: ReportWords): Markup {
  const rows = [...input.deadlines].sort(byDate);
  return html`<section>
<h2>${own.say('deadlines')}</h2>
${
  rows.length === 0
    ? html`<p>${own.say('deadlines-none')}</p>`
    : html`<table>
<thead><tr><th>${own.say('date')}</th><th>${own.say('meaning')}</th><th>${own.say('where-from')}</th></tr></thead>
<tbody>
${rows.map(
  (
    deadline,
  ) => html`<tr><td>${deadline.certainty === 'estimated' ? shared.say('about-date', { on: day(deadline.on) }) : day(deadline.on)}</td><td>${shared.say(`deadline-${deadline.kind}.name`)}</td><td>${sayWhereFrom(deadline, input, shared)}</td></tr>
`,
)}</tbody>
</table>`
}
</section>`;
}

/** The source, and what makes the date uncertain besides. */
function sayWhereFrom(deadline: Deadline, { known, ruleYears }: PackInput, shared: Words): string {
  const source = saySource(shared, deadline, ANOTHER_YEAR, known.sources, ruleYears);
  return [source, ...sayCautions(shared, deadline, ANOTHER_YEAR)].join('. ');
}

interface Moment {
  /** As printed, `YYYY-MM-DD` with or without a time; null: undated, shown last. */
  at: string | null;
  what: Markup;
  from: string;
}

/** Everything that has a date, oldest first. */
export function timeline(input: PackInput, items: readonly PackedItem[], words: ReportWords): Markup {
  const { own, shared } = words;
  const moments = [
    ...orderMoments(input, words),
    ...input.known.shipments.flatMap(({ events }) =>
      events.map(({ at, zone, text, place }) => ({
        at,
        what: html`${foreign(text)}${place === null ? null : html`, ${foreign(place)}`}${zone === null ? null : html` <small class="quiet">${foreign(zone)}</small>`}`,
        from: own.say('from-tracking'),
      })),
    ),
    ...input.claim.events.map((event) => ({
      at: event.on,
      what: html`${sayEvent(event, words)}`,
      from: own.say('from-buyer'),
    })),
    ...items.map((item) => ({
      // A note tells of its own day, whenever it was written down.
      at: item.note?.on ?? item.record.capturedAt,
      what:
        item.record.trigger === 'import'
          ? whatItIs(item, words)
          : html`${own.say('captured-page')}: ${whatItIs(item, words)}`,
      from: own.say('from-capture', { number: item.number }),
    })),
  ].sort(byMoment);
  return html`<section>
<h2>${own.say('timeline')}</h2>
<p class="quiet">${own.say('timeline-note')}</p>
<table>
<thead><tr><th>${own.say('date')}</th><th>${own.say('event')}</th><th>${own.say('where-from')}</th></tr></thead>
<tbody>
${moments.map(
  ({
    at,
    what,
    from,
  }) => html`<tr><td>${at === null ? own.say('not-known') : shared.dateTime(at)}</td><td>${what}</td><td>${from}</td></tr>
`,
)}</tbody>
</table>
</section>`;
}

/** What the buyer noted, with the sum and the promised day where they were named. */
function sayEvent({ kind, amount, until }: ClaimEvent, { own, shared, day }: ReportWords): string {
  const name = own.say(`event-${kind}`);
  const what =
    amount === undefined
      ? name
      : own.say('event-sum', { what: name, sum: formatMoney(amount, shared.language) });
  return until === undefined ? what : own.say('event-until', { what, on: day(until) });
}

function orderMoments(input: PackInput, { own }: ReportWords): Moment[] {
  const { placedOn, paidOn, shippedOn, finishedOn } = input.known.order;
  const days: [string, string | null][] = [
    ['order-placed', placedOn],
    ['order-paid', paidOn],
    ['order-shipped', shippedOn],
    ['order-finished', finishedOn],
  ];
  return days.flatMap(([id, on]) =>
    on === null ? [] : [{ at: on, what: html`${own.say(id)}`, from: own.say('from-order') }],
  );
}

function byMoment(a: Moment, b: Moment): number {
  if (a.at === b.at) return 0;
  if (a.at === null || b.at === null) return a.at === null ? 1 : -1;
  return a.at < b.at ? -1 : 1;
}

function byDate(a: Deadline, b: Deadline): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return DeadlineKind.options.indexOf(a.kind) - DeadlineKind.options.indexOf(b.kind);
}
