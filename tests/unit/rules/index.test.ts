import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Deadline, Severity } from '../../../lib/model/finding';
import { FlagKind } from '../../../lib/model/finding';
import { compareUrgency, DEADLINE_RULES, FLAG_RULES, findFlags, type Ranked } from '../../../lib/rules';
import { SHOP_WAITS } from '../../../lib/rules/clocks';
import { COUNTRIES } from '../../../lib/rules/countries';
import { PICKUP_ROWS } from '../../../lib/rules/pickup-storage';
import { ROUTES } from '../../../lib/rules/routes';
import { RuleRow } from '../../../lib/rules/row';
import { expiredOn, mayDecide, ROWS, RULE_YEARS, rowOf } from '../../../lib/rules/sources';
import { event, known, ORDER_ID, parcel } from './build';

const filesOf = (folder: string) =>
  readdirSync(join(import.meta.dirname, '../../../lib/rules', folder)).map((name) => name.replace('.ts', ''));

const repository = join(import.meta.dirname, '../../..');
const row = (id: string): RuleRow => RuleRow.parse(rowOf(id));

/** Path and text of every text file in these places. */
function textsOf(places: readonly string[]): [string, string][] {
  return places.flatMap((place): [string, string][] => {
    const path = join(repository, place);
    if (statSync(path).isDirectory()) return textsOf(readdirSync(path).map((name) => join(place, name)));
    return /\.(ts|tsx|ftl|md|html|css|json)$/.test(path) ? [[place, readFileSync(path, 'utf8')]] : [];
  });
}

describe('the list of rules', () => {
  test('holds every file of the folder under its own name', () => {
    expect(FLAG_RULES.map(({ id }) => id).sort()).toEqual(filesOf('flags').sort());
    expect(DEADLINE_RULES.map(({ id }) => id).sort()).toEqual(filesOf('deadlines').sort());
  });

  test('has a rule for every kind of flag', () => {
    expect(FLAG_RULES.map(({ id }) => id).sort()).toEqual([...FlagKind.options].sort());
  });
});

describe('the rule table', () => {
  test.each(Object.entries(ROWS))('%s is a row', (_, row) => {
    expect(RuleRow.safeParse(row).error).toBeUndefined();
    expect(row.length === null).toBe(row.unit === null);
  });

  test('nothing superseded, weak or unread decides', () => {
    const used = [...FLAG_RULES, ...DEADLINE_RULES].flatMap(({ rows }) => rows);
    const counted = [
      ...SHOP_WAITS.map((wait) => wait.row),
      ...COUNTRIES.flatMap(({ clocks }) => clocks.flatMap(({ rows }) => rows)),
    ];
    for (const id of [...used, ...counted]) expect([id, mayDecide(row(id))]).toEqual([id, true]);
    const weak = Object.entries<RuleRow>(ROWS).filter(([, each]) => !mayDecide(each));
    expect(weak.map(([id]) => id)).toContain('AE-PROT-LEN');
    expect(Object.values(PICKUP_ROWS).filter((id) => !used.includes(id))).toEqual([]);
  });

  test('a payment route and a country are one file each, listed, with rows of the table only', () => {
    expect(ROUTES.map(({ id }) => id).sort()).toEqual(filesOf('routes').filter((name) => name !== 'index'));
    expect(COUNTRIES.map(({ id }) => id.toLowerCase()).sort()).toEqual(
      filesOf('countries').filter((name) => name !== 'index'),
    );
    for (const { rows } of [...ROUTES, ...COUNTRIES])
      for (const [id, each] of Object.entries(rows)) expect(rowOf(id)).toBe(each);
  });

  test('a row is good for the day on which it expires and not for the next', () => {
    expect(expiredOn('AE-APPEAL', ROWS['AE-APPEAL'].expiresOn)).toBeNull();
    expect(expiredOn('AE-APPEAL', '2027-05-24')).toBe('2027-05-23');
    expect(expiredOn('page', '2099-01-01')).toBeNull();
  });

  test('every row was checked before it expires', () => {
    for (const { checkedOn, expiresOn } of Object.values<RuleRow>(ROWS))
      expect(checkedOn < expiresOn).toBe(true);
  });

  test('the closed dispute platform of the EU is named nowhere in the product or its documents', () => {
    const found = textsOf([
      'lib',
      'components',
      'entrypoints',
      'public',
      'README.md',
      'RULES.md',
      'PRIVACY.md',
    ]);
    const named = found.filter(([, text]) => /ec\.europa\.eu\/(consumers\/)?odr|\bODR\b/.test(text));
    expect(named.map(([path]) => path)).toEqual([]);
    expect(found.length).toBeGreaterThan(300);
  });

  test('tells the year of a rule’s newest source', () => {
    expect(RULE_YEARS['AE-OPEN-MAX']).toBe(2025);
    expect(RULE_YEARS['AE-FAKE-SHIPMENT']).toBe(2026);
    expect(RULE_YEARS['PP-OPEN']).toBeUndefined();
  });
});

describe('all flags of an order', () => {
  test('stand gravest first', () => {
    const order = known({ deliverBy: { from: null, to: '2026-10-01' } }, [
      parcel([event('2026-10-02', 'returning')]),
      parcel([event('2026-10-01', 'delivered')], { trackingNumbers: ['LP00700000000002'] }),
      parcel([event('2026-10-02', 'last-mile')], { trackingNumbers: ['LP00700000000003'] }),
    ]);
    expect(findFlags(order, '2026-10-03').map(({ kind, severity }) => `${severity} ${kind}`)).toEqual([
      'urgent returned',
      'warn overdue',
      'warn closing',
      'info marked-delivered',
    ]);
    expect(
      findFlags(order, '2026-10-03').every((flag) => flag.orderId === ORDER_ID && flag.rule === flag.kind),
    ).toBe(true);
  });

  test('a healthy order has none', () => {
    const order = known(
      { shippedOn: '2026-09-17', deliverBy: { from: null, to: '2026-10-10' }, refundBy: '2026-11-09' },
      [parcel([event('2026-09-28', 'departed'), event('2026-09-20', 'origin')])],
    );
    expect(findFlags(order, '2026-10-10')).toEqual([]);
  });

  test('an order finished under an unknown status has none', () => {
    const order = known({
      status: 'unknown',
      finishedOn: '2026-10-01',
      deliverBy: { from: null, to: '2026-09-20' },
    });
    expect(findFlags(order, '2026-11-01')).toEqual([]);
  });
});

describe('the order of a list', () => {
  const ranked = (
    id: string,
    severity: Severity | null,
    next: string | null = null,
    since: string | null = null,
  ): Ranked => ({
    known: known({ id }),
    flags:
      severity === null
        ? []
        : [{ orderId: id, kind: 'overdue', severity, since, rule: 'overdue', because: {} }],
    next:
      next === null
        ? null
        : ({
            orderId: id,
            kind: 'refund-by',
            on: next,
            source: 'page',
            certainty: 'read',
          } satisfies Deadline),
  });
  test('is gravity, then the next date, then the longest wait, then the number', () => {
    const expected = [
      ranked('8190000000000001', 'urgent', '2026-10-05'),
      ranked('8190000000000009', 'urgent', '2026-10-20', '2026-09-01'),
      ranked('8190000000000002', 'urgent', '2026-10-20', '2026-09-02'),
      ranked('8190000000000003', 'urgent', null),
      ranked('8190000000000004', 'warn', '2026-10-01'),
      ranked('8190000000000005', 'info', '2026-10-01'),
      ranked('8190000000000006', null, '2026-10-01'),
      ranked('8190000000000007', null),
      ranked('8190000000000008', null),
    ];
    expect([...expected].reverse().sort(compareUrgency)).toEqual(expected);
    expect([...expected].sort(compareUrgency)).toEqual(expected);
  });
});
