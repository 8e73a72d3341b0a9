// `npm run rules`: writes RULES.md, the rules as a document for people who want to check them, out of the rules themselves.

import type { Threshold } from '../../lib/facts/options';
import { DEADLINE_RULES, FLAG_RULES } from '../../lib/rules';
import { SHOP_WAITS } from '../../lib/rules/clocks';
import { COUNTRIES, countryOf } from '../../lib/rules/countries';
import { ROUTES } from '../../lib/rules/routes';
import type { RuleRow } from '../../lib/rules/row';
import { mayDecide, ROWS, rowOf } from '../../lib/rules/sources';
import { ANY_STAGE, THRESHOLDS, UNTRACKED } from '../../lib/rules/thresholds';

const CERTAINTY: Record<RuleRow['certainty'], string> = {
  A: 'the party’s or authority’s own text was read',
  B: 'recent secondary sources that agree',
  C: 'settled law, text not re-read',
  D: 'old, weak or superseded: kept so that nobody adds it again, never used',
  own: 'a default of ours, drawn from guides and real parcels',
};

/** A country for each file, and each that has a layer of its own over its file; a file without countries is `NZ`. */
const HOMES = COUNTRIES.flatMap(({ countries, only = {} }) => [
  ...(countries.length === 0 ? ['NZ'] : Object.keys(only)),
  ...countries.filter((country) => !(country in only)).slice(0, 1),
]);

function isUsable(id: string): boolean {
  const row = rowOf(id);
  return row !== null && mayDecide(row);
}

/** The document's text. */
export function main(): { output: string; exitCode: number } {
  return { output: [...head(), ...flags(), ...deadlines(), ...stall(), ...rows()].join('\n'), exitCode: 0 };
}

function head(): string[] {
  return [
    '<!-- Written by `npm run rules` from lib/rules. Change the rules, not this file. -->',
    '',
    '# The rules of Redress',
    '',
    'A date that the order page prints comes before every rule, and of two readings the earlier counts. Everything else is an estimate and is told as one, with the rule that made it. Nothing here is legal advice.',
    '',
  ];
}

function flags(): string[] {
  return [
    '## What Redress flags',
    '',
    'Finished, cancelled and unpaid orders are never flagged.',
    '',
    ...table(
      ['flag', 'when', 'rows'],
      FLAG_RULES.map(({ id, meaning, rows }) => [id, meaning, rows.join(', ')]),
    ),
  ];
}

function deadlines(): string[] {
  return [
    '## Deadlines of an order',
    '',
    ...table(
      ['deadline', 'when', 'rows'],
      DEADLINE_RULES.map(({ id, meaning, rows }) => [id, meaning, rows.join(', ') || 'the page itself']),
    ),
    '## Deadlines of a claim',
    '',
    'Each runs from what the buyer noted; a claim that is closed or fully refunded has none.',
    '',
    ...table(
      ['deadline', 'where', 'runs from', 'rows'],
      [
        ...SHOP_WAITS.map(({ kind, starts, row }) => [kind, 'everywhere', starts, row]),
        ...COUNTRIES.flatMap(({ id, clocks }) =>
          clocks.map(({ deadline, starts, rows }) => [deadline, id, starts, rows.join(' + ')]),
        ),
      ],
    ),
    'A written claim is waited for by the law’s own term (its row stands with its country), else by WAIT-CLAIM; a bank by WAIT-BANK, PayPal by WAIT-PAYPAL, an authority without a term by WAIT-AUTHORITY, the post by POST-UPU-REPLY, a courier by WAIT-COURIER. A refund that somebody promised until a day is waited for until that day.',
    '',
    'The shop counts its days in Pacific time. Where a right of the buyer ends, the earlier of the shop’s day and the buyer’s counts: the time to appeal runs from the shop’s day of the decision.',
    '',
    '`post-inquiry-closes` is six months after shipment for postal numbers (POST-UPU-FILE), until the post was asked. `chargeback-closes` is by the way of payment:',
    '',
    ...table(
      ['paid with', 'last day', 'rows'],
      ROUTES.map(({ id, meaning, rows }) => [id, meaning, Object.keys(rows).join(', ')]),
    ),
    '## When a claim against the seller is barred',
    '',
    'By the law of the country, by a row that may set a date; no clause of the shop ends a right here. A country that is left out has no term that was read.',
    '',
    ...table(
      ['where', 'for', 'runs from', 'rows'],
      HOMES.flatMap((home) =>
        (countryOf(home).court.limitation ?? [])
          .filter(({ row }) => isUsable(row))
          .map(({ row, fits, from, to }) => [
            home,
            fits.join(', '),
            `the ${from === 'promise' ? 'promised day' : 'receipt'}${to === 'year-end' ? ', from the end of its year' : ''}`,
            row,
          ]),
      ),
    ),
    '## Rights that end some days after receipt',
    '',
    ...table(
      ['where', 'right', 'for', 'row'],
      COUNTRIES.flatMap(({ id, rights = [] }) =>
        rights.map(({ right, fits, row }) => [id, right, fits.join(', '), row]),
      ),
    ),
    '## Sentences of law, and whom they bind',
    '',
    'A letter cites a sentence only in the cases that it fits, and only to whoever owes.',
    '',
    ...table(
      ['where', 'row', 'for', 'binds'],
      HOMES.flatMap((home) =>
        countryOf(home).laws.map(({ row, fits, owes }) => [home, row, fits.join(', '), owes ?? 'either']),
      ),
    ),
    '## What a law adds for each day',
    '',
    'Shown apart from every other sum, in both ways of counting: from the day after the term ended, and by the words of the law from the day itself; never more than what it is counted on. A row that is uncertain or too old counts nothing.',
    '',
    ...table(
      ['where', 'for', 'percent a day', 'rows'],
      COUNTRIES.flatMap(({ id, penalties = [] }) =>
        penalties.map(({ row, punishes, after }) => [
          id,
          punishes === 'not-delivered'
            ? 'goods that were not handed over by the promised day, on what is still open'
            : 'a demand about bad goods that was not met in its days, on what is still open',
          String(rowOf(row)?.length ?? ''),
          [row, after].filter((each) => each !== undefined).join(', '),
        ]),
      ),
    ),
  ];
}

function stall(): string[] {
  const line = (name: string, { warnDays, urgentDays }: Threshold): string[] => [
    name,
    warnDays === 0 ? 'at once' : `${warnDays} days`,
    urgentDays === null ? 'never by silence alone' : `${urgentDays} days`,
  ];
  return [
    '## Days of silence',
    '',
    'Counted from the last event, or from the arrival at customs, to the last look at the tracking page. The buyer can set their own.',
    '',
    ...table(
      ['last seen at', 'warn', 'urgent'],
      [
        ...Object.entries(THRESHOLDS).map(([stage, threshold]) => line(stage, threshold)),
        line('a stage that nobody could name', ANY_STAGE),
        line('mail that is not scanned to the end', UNTRACKED),
      ],
    ),
  ];
}

function rows(): string[] {
  return [
    '## The table',
    '',
    ...Object.entries(CERTAINTY).map(([grade, meaning]) => `- **${grade}**: ${meaning}`),
    '',
    ...table(
      [
        'id',
        'scope',
        'applies when',
        'clock starts',
        'length',
        'consequence',
        'source',
        'source date',
        'checked',
        'check again by',
        'certainty',
      ],
      Object.entries<RuleRow>(ROWS).map(([id, row]) => [
        id,
        row.scope,
        row.appliesWhen,
        row.clockStarts,
        row.length === null ? '–' : `${row.length} ${row.unit?.replaceAll('-', ' ')}`,
        row.consequence,
        row.source,
        row.sourceDate?.replace('/', ' to ') ?? 'undated',
        row.checkedOn,
        row.expiresOn,
        row.certainty,
      ]),
    ).slice(0, -1),
  ];
}

function table(names: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(names), row(names.map(() => '---')), ...lines.map(row), ''];
}
