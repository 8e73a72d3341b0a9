// Flags, deadlines and the places that dates come from, as sentences. Facts that a rule left out are left out here too.
import { type Day, daysBetween, isDay } from '../model/day';
import type { Deadline, Flag } from '../model/finding';
import type { KnownOrder } from '../model/known';
import type { Words, WordsArguments } from './words';

/** Day counts that rules put into `because`, by flag; the first one present is said. */
const DAY_COUNTS = ['daysLate', 'daysSilent', 'daysLeft', 'daysHeld', 'daysWaiting', 'days'];
/** Dates that rules put into `because`, which say more than the flag's own `since`. */
const DATES = ['lastEventOn', 'refundBy', 'deliveredOn', 'on'];

/** What is the matter, beginning a line: `12 days late`. */
export function sayFlag(words: Words, flag: Flag, today: Day): string {
  const id = `flag-${flag.kind}`;
  if (isPassed(flag)) return words.say(`${id}.passed`);
  if (flag.because.ruleExpiredOn !== undefined) return words.say(`${id}.oldRule`);
  const detail = detailOf(words, flag);
  if (detail !== null) return words.say(`${id}.${detail.name}`, detail.args);
  const { storageEndsOn } = flag.because;
  if (typeof storageEndsOn === 'string' && isDay(storageEndsOn) && words.has(`${id}.until`)) {
    return words.say(`${id}.until`, { until: words.date(storageEndsOn, today) });
  }
  const since = sinceOf(flag);
  // A sentence with a date is better than one without; one with a count needs no date.
  if (since !== null && words.has(`${id}.on`)) {
    return words.say(`${id}.on`, { since: words.date(since, today) });
  }
  return words.say(id, countsOf(flag, today));
}

/** The same, continuing a line: `silent since 28 Sep`. */
export function sayFlagAlso(words: Words, flag: Flag, today: Day): string {
  const id = `flag-${flag.kind}`;
  if (isPassed(flag)) return words.say(`${id}.alsoPassed`);
  const detail = detailOf(words, flag);
  if (detail !== null) return words.say(`${id}.also-${detail.name}`, detail.args);
  const since = sinceOf(flag);
  return since !== null && words.has(`${id}.alsoSince`)
    ? words.say(`${id}.alsoSince`, { since: words.date(since, today) })
    : words.say(`${id}.also`, countsOf(flag, today));
}

/** A deadline as a headline: `22 days left to open a dispute`. */
export function sayDeadline(words: Words, deadline: Deadline, today: Day): string {
  if (deadline.ruleExpiredOn !== undefined) {
    return words.say('deadline-old-rule', { name: words.say(`deadline-${deadline.kind}.name`) });
  }
  const days = daysBetween(today, deadline.on);
  return words.say(`deadline-${deadline.kind}`, {
    days,
    when: days < 0 ? 'past' : days === 0 ? 'today' : 'future',
  });
}

/** How far a date is: `in 22 days`, `today`. */
export function sayDistance(words: Words, on: Day, today: Day): string {
  const days = daysBetween(today, on);
  return words.say('date-distance', {
    days: Math.abs(days),
    when: days < 0 ? 'past' : days === 0 ? 'today' : 'future',
  });
}

/** What happens once a deadline is past; the rule that set it may know better than its kind. */
export function sayThen(words: Words, { kind, source }: Deadline): string {
  const ofRule = `then-${source}`;
  if (words.has(ofRule)) return words.say(ofRule);
  // The shop's own rules speak of its dispute; any other answer of the seller is one to the written claim.
  const isOfClaim = kind === 'seller-answers' && !OF_SHOP.test(source);
  return words.say(isOfClaim ? 'then-written-claim' : `deadline-${kind}.then`);
}

/** Ids of the shop's own rules, and the mark of what its page printed. */
const OF_SHOP = /^(AE-|page$)/;

/** The source of a day that somebody promised the buyer, who noted it. */
const NOTED = 'noted';

/** The deadline's date; an estimated one says so: `about 15 Dec`. */
export function sayDeadlineDate(words: Words, deadline: Deadline, today: Day): string {
  const on = words.date(deadline.on, today);
  return deadline.certainty === 'estimated' && deadline.source !== NOTED
    ? words.say('about-date', { on })
    : on;
}

/**
 * Where a deadline's date comes from: `read from the order page on 23 Nov`, `estimated by a rule of 2025`.
 * `sources` are those of the order where known; `ruleYears` gives the year of a rule's source by rule id.
 */
export function saySource(
  words: Words,
  deadline: Deadline,
  today: Day,
  sources: KnownOrder['sources'] = {},
  ruleYears: Readonly<Record<string, number>> = {},
): string {
  const source = sayOrigin(words, deadline, today, sources, ruleYears);
  const { shopDay } = deadline;
  return shopDay === undefined
    ? source
    : words.say('source-shop-day', { source, on: words.date(shopDay, today) });
}

/** What makes a date uncertain besides its source, a sentence each; none of a rule that is too old to count on anyway. */
export function sayCautions(
  words: Words,
  { laterOn, holidaysOf, ruleExpiredOn }: Deadline,
  today: Day,
): string[] {
  if (ruleExpiredOn !== undefined) return [];
  return [
    ...(holidaysOf === undefined ? [] : [words.say('source-holidays', { country: holidaysOf })]),
    ...(laterOn === undefined ? [] : [words.say('source-later', { on: words.date(laterOn, today) })]),
  ];
}

/** The page or the rule that the date is of. */
function sayOrigin(
  words: Words,
  deadline: Deadline,
  today: Day,
  sources: KnownOrder['sources'],
  ruleYears: Readonly<Record<string, number>>,
): string {
  if (deadline.ruleExpiredOn !== undefined) {
    return words.say('source-old-rule', { by: words.date(deadline.ruleExpiredOn, today) });
  }
  if (deadline.source === NOTED) return words.say('source-noted');
  if (deadline.certainty === 'estimated') {
    const year = ruleYears[deadline.source];
    // As text: a year takes no thousands separator.
    return year === undefined
      ? words.say('source-rule')
      : words.say('source-rule-year', { year: String(year) });
  }
  const field = FIELD_OF[deadline.kind];
  const source = field === undefined ? undefined : sources[field];
  const on = source?.at.slice(0, 10);
  if (source?.witness === 'buyer') {
    return words.say('source-buyer', { on: words.dateTime(source.at, today) });
  }
  return source === undefined || on === undefined || !isDay(on)
    ? words.say('source-page')
    : words.say('source-page-on', {
        page: words.say(`page-${source.page}`),
        on: words.date(on, today),
      });
}

/** `15 Dec, read from the order page on 23 Nov`; an estimated one says it once: `15 Dec, estimated by a rule of 2025`. */
export function sayDateAndSource(
  words: Words,
  deadline: Deadline,
  today: Day,
  sources?: KnownOrder['sources'],
  ruleYears?: Readonly<Record<string, number>>,
): string {
  const dated = words.say('date-and-source', {
    on: words.date(deadline.on, today),
    source: saySource(words, deadline, today, sources, ruleYears),
  });
  return [dated, ...sayCautions(words, deadline, today)].join('. ');
}

/** The order's field that carries each deadline which a page prints. */
const FIELD_OF: Partial<Record<Deadline['kind'], string>> = {
  'deliver-by': 'deliverBy',
  'refund-by': 'refundBy',
};

function isPassed(flag: Flag): boolean {
  if (flag.kind !== 'closing') return false;
  const { daysLeft, passed } = flag.because;
  return (
    passed === 1 || passed === 'true' || passed === 'yes' || (typeof daysLeft === 'number' && daysLeft < 0)
  );
}

/** What a flag says more exactly than its kind, as the attribute that words it: where a parcel ended, or which scans lie too close together. */
export function detailOf(words: Words, { because }: Flag): { name: string; args: WordsArguments } | null {
  const { endedIn, compared, scan, jumpFrom, jumpTo, jumpHours } = because;
  if (typeof compared === 'string') {
    return { name: 'ended', args: { place: String(endedIn), compared, scan: String(scan) } };
  }
  if (typeof jumpFrom !== 'string' || typeof jumpTo !== 'string' || typeof jumpHours !== 'number')
    return null;
  const named = (code: string) => words.countries().find((one) => one.code === code)?.name ?? code;
  return { name: 'jump', args: { from: named(jumpFrom), to: named(jumpTo), hours: jumpHours } };
}

/** What a message may choose its words by: days, and where the parcel is. */
function countsOf(flag: Flag, today: Day): { days: number; stage: string } {
  return { days: daysOf(flag, today), stage: String(flag.because.stage ?? '') };
}

/** Zero means that no count is known, which every message words without a number; only `closing` counts down to it. */
function daysOf(flag: Flag, today: Day): number {
  for (const key of DAY_COUNTS) {
    const value = flag.because[key];
    if (typeof value === 'number') return Math.max(0, Math.trunc(value));
  }
  if (flag.kind === 'closing') {
    const on = flag.because.on;
    return typeof on === 'string' && isDay(on) ? Math.max(0, daysBetween(today, on)) : 0;
  }
  return flag.since === null ? 0 : Math.max(0, daysBetween(flag.since, today));
}

function sinceOf(flag: Flag): Day | null {
  for (const key of DATES) {
    const value = flag.because[key];
    if (typeof value === 'string' && isDay(value)) return value;
  }
  return flag.since;
}
