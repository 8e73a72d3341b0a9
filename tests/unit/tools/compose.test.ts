import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Rung } from '../../../lib/claims/rungs';
import { ChecklistEntry, Draft, Reason } from '../../../lib/model/claim';
import { Deadline, Flag } from '../../../lib/model/finding';
import { COUNTRIES } from '../../../lib/rules/countries';
import { main } from '../../tools/compose';
import { main as printAll } from '../../tools/drafts';

const countries = join(import.meta.dirname, '../../tools/countries');
const examples = join(import.meta.dirname, '../../tools/examples');
const folder = mkdtempSync(join(tmpdir(), 'compose-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: unknown): string {
  const path = join(folder, 'claim.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('the compose command', () => {
  test('has an example for every reason and no other', () => {
    expect(readdirSync(examples).sort()).toEqual(Reason.options.map((reason) => `${reason}.json`).sort());
  });

  test.each(Reason.options)('writes both texts of the example "%s" in both languages', async (reason) => {
    const path = join(examples, `${reason}.json`);
    expect(JSON.parse(readFileSync(path, 'utf8')).claim.reason).toBe(reason);
    const words = '--language en --language ru --channel seller --channel dispute --now 2026-11-23'.split(
      ' ',
    );
    const { output, problem, exitCode } = await main([path, ...words]);
    expect(problem).toBeUndefined();
    expect(exitCode).toBe(0);
    const composed = JSON.parse(output ?? '');
    expect(composed.drafts.map(({ channel, language }: Draft) => `${channel} ${language}`)).toEqual([
      'seller en',
      'seller ru',
      'dispute en',
      'dispute ru',
    ]);
    for (const draft of composed.drafts) expect(Draft.safeParse(draft).success).toBe(true);
    for (const entry of composed.checklist) expect(ChecklistEntry.safeParse(entry).success).toBe(true);
    for (const deadline of composed.deadlines) expect(Deadline.safeParse(deadline).success).toBe(true);
    for (const flag of composed.flags) expect(Flag.safeParse(flag).success).toBe(true);
    expect(composed.amounts.total.amount).toMatch(/^\d/);
    expect(composed.next.step).toMatch(/^[a-z]+$/);
  });

  test.each(COUNTRIES.map(({ id }) => id.toLowerCase()))(
    'has an example of the country "%s" and shows its ladder, its letters and their law',
    async (id) => {
      const words = '--language en --channel pre-trial --channel authority --now 2026-11-23'.split(' ');
      const { output, problem } = await main([join(countries, `${id}.json`), ...words]);
      expect(problem).toBeUndefined();
      const { drafts, rungs } = JSON.parse(output ?? '');
      expect(drafts).toHaveLength(2);
      const kinds = 'seller support dispute appeal payment post claim operator authority court'.split(' ');
      expect(rungs.map(({ kind }: Rung) => kind)).toEqual(
        kinds.filter((kind) => kind !== 'operator' || id === 'ru'),
      );
      for (const { state } of rungs) expect(state).not.toBe('unknown');
      const claim = rungs.find(({ kind }: Rung) => kind === 'claim');
      expect(claim.party.length).toBeGreaterThan(0);
      expect(claim.sources.every(({ row }: Rung['sources'][number]) => row.checkedOn <= '2026-12-01')).toBe(
        true,
      );
    },
  );

  test('writes a message from a number and a reason alone', async () => {
    const path = file({ order: { id: '8190000000014242' }, claim: { reason: 'stuck' } });
    const { output } = await main([path, '--short', '--now', '2026-11-23']);
    const [draft] = JSON.parse(output ?? '').drafts;
    expect(draft.text).toContain('8190000000014242');
    expect(draft.missing).toEqual(
      expect.arrayContaining(['total', 'items', 'deliverBy', 'shipments', 'proof-order-page']),
    );
  });

  test('counts the money of a part, an offer and the law, and the day for the bank', async () => {
    const rub = (amount: string) => ({ amount, currency: 'RUB' });
    const path = file({
      order: {
        id: '8190000000014242',
        placedOn: '2026-09-15',
        total: rub('2590.00'),
        deliverBy: { to: '2026-10-01' },
        items: [
          { quantity: 2, unitPrice: rub('990.00') },
          { quantity: 1, unitPrice: rub('450.00') },
        ],
      },
      claim: {
        reason: 'stuck',
        paidWith: 'visa',
        paid: { items: rub('2430.00'), shipping: rub('160.00') },
        asks: { pieces: [{ item: 0, quantity: 2 }] },
        losses: [{ what: 'postage', amount: rub('120.00') }],
        events: [{ kind: 'offered', on: '2026-11-20', amount: rub('800.00') }],
      },
      country: 'RU',
    });
    const { output, problem } = await main([path, '--now', '2026-11-23']);
    expect(problem).toBeUndefined();
    const { money, deadlines } = JSON.parse(output ?? '');
    // 1980 of 2430, and its share of 160, which is 130.37.
    expect(money.open.amount).toBe('2110.37');
    expect(money.offer).toMatchObject({ ofAsked: '37.9', givesUp: rub('1310.37') });
    expect(money.law[0].careful).toMatchObject({ days: 53, amount: rub('559.25') });
    expect(money.losses).toEqual(rub('120.00'));
    expect(deadlines.find(({ kind }: Deadline) => kind === 'chargeback-closes').on).toBe('2027-01-29');
  });

  test.each<[unknown, string, string]>([
    ['{"order":', '', 'not JSON'],
    [[], '', 'the whole: Invalid input: expected object, received array'],
    [{ claim: { reason: 'stuck' } }, '', 'order: Invalid input: expected object, received undefined'],
    [
      { order: { id: 42 }, claim: { reason: 'stuck' } },
      '',
      'order.id: Invalid input: expected string, received number',
    ],
    [{ order: { id: '8190000000014242' }, claim: { reason: 'gone' } }, '', 'claim.reason: Invalid'],
    [
      { order: { id: '8190000000014242', placedOn: '2026-02-30' }, claim: { reason: 'stuck' } },
      '',
      'order.placedOn: not a calendar day',
    ],
    [
      { order: { id: '8190000000014242', plcedOn: '2026-02-03' }, claim: { reason: 'stuck' } },
      '',
      'order: Unrecognized key: "plcedOn"',
    ],
    [
      { order: { id: '8190000000014242', items: [{ quantity: 0 }] }, claim: { reason: 'stuck' } },
      '',
      'order.items[0].quantity: Too small',
    ],
    [{}, '--language it', '--language it: one of en, ru, zh, es, pt, de, fr, ko'],
    [{}, '--channel letter', '--channel letter: one of seller, request-cancel'],
    [{}, '--now yesterday', '--now yesterday: not a calendar day'],
    [{}, '--loud', "Unknown option '--loud'"],
  ])('%j %s: says what is wrong in one line and exits 2', async (content, words, expected) => {
    const outcome = await main([file(content), ...words.split(' ').filter((word) => word !== '')]);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.output).toBeUndefined();
    expect(outcome.problem).toContain(expected);
    expect(outcome.problem?.split('\n')).toHaveLength(1);
  });

  test.each([[[]], [['a.json', 'b.json']]])('%j: says how it is used', async (words) => {
    expect(await main(words)).toMatchObject({ exitCode: 2, problem: expect.stringContaining('usage:') });
  });

  test('names a file that is not there', async () => {
    const { problem, exitCode } = await main([join(folder, 'nowhere.json')]);
    expect(exitCode).toBe(2);
    expect(problem).toContain('nowhere.json: no such file');
  });
});

describe('the page for proof-reading', () => {
  test('has every reason', async () => {
    const { output, exitCode } = await printAll([]);
    expect(exitCode).toBe(0);
    for (const reason of Reason.options) expect(output).toContain(`## ${reason}\n`);
  });
});
