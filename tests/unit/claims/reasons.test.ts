import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildChecklist, planOf, REASONS, suggestReason } from '../../../lib/claims/reasons';
import { isReceived } from '../../../lib/facts/reasons';
import { Reason } from '../../../lib/model/claim';
import type { Evidence } from '../../../lib/model/evidence';
import { flag, proof, TODAY } from './builders';

describe('the list of reasons', () => {
  test('has every reason of the model, once', () => {
    expect(REASONS.map(({ reason }) => reason).sort()).toEqual([...Reason.options].sort());
  });

  test('has every file of the folder', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../lib/claims/reasons'))
      .filter((name) => name !== 'index.ts' && name !== 'reason-plan.ts')
      .map((name) => name.replace('.ts', ''));
    expect(files.sort()).toEqual([...Reason.options].sort());
  });

  test.each(Reason.options)(
    '"%s" needs the order page, names each proof once and says how it is lost',
    (reason) => {
      const { proof: needs, losses } = planOf(reason);
      const items = needs.map(({ item }) => item);
      expect(needs[0]).toMatchObject({ item: 'order-page', required: true });
      expect(new Set(items).size).toBe(items.length);
      expect(losses.length).toBeGreaterThan(2);
      // Required proof stands before what only helps.
      expect(needs.map(({ required }) => required)).toEqual(
        needs.map(({ required }) => required).sort((a, b) => Number(b) - Number(a)),
      );
    },
  );

  test('the shop is told "not received" of every parcel that did not come, and of no other', () => {
    const received = REASONS.filter(({ reason }) => isReceived(reason)).map(({ reason }) => reason);
    expect(received.sort()).toEqual(['came-late', 'damaged', 'incomplete', 'not-as-described', 'wrong-item']);
  });
});

describe('the suggested reason', () => {
  test.each([
    [['not-shipped'], 'not-shipped'],
    [['no-tracking'], 'invalid-tracking'],
    [['contradiction', 'marked-delivered'], 'invalid-tracking'],
    [['stalled', 'overdue'], 'stuck'],
    [['overdue', 'customs-hold', 'stalled'], 'customs'],
    [['overdue', 'returned'], 'returned'],
    [['overdue', 'marked-delivered'], 'marked-delivered'],
    [['marked-delivered', 'wrong-destination'], 'wrong-address'],
  ] as const)('of %j is %s', (kinds, reason) => {
    expect(suggestReason(kinds.map((kind) => flag(kind)))).toBe(reason);
  });

  test.each([
    ['lost', 'lost'],
    ['destroyed', 'lost'],
    ['cancelled', 'invalid-tracking'],
    ['returning', 'returned'],
  ])('of a parcel that will not come because it is %s is %s', (stage, reason) => {
    expect(suggestReason([flag('overdue'), flag('returned', { stage })])).toBe(reason);
  });

  test('of a parcel that an office of another state brought is not yet the wrong address', () => {
    const office = { ...flag('wrong-destination'), severity: 'info' as const };
    expect(suggestReason([flag('marked-delivered'), office])).toBe('marked-delivered');
  });

  test('of nothing, of a parcel at the pickup point and of an unreadable order is none', () => {
    expect(suggestReason([])).toBeNull();
    expect(suggestReason([flag('awaiting-pickup')])).toBeNull();
    expect(suggestReason([flag('unreadable')])).toBeNull();
  });
});

describe('the checklist', () => {
  test('of no reason is the common list', () => {
    expect(
      buildChecklist(null, [], TODAY).map(({ item, required, state }) => [item, required, state]),
    ).toEqual([
      ['order-page', true, 'missing'],
      ['tracking', true, 'missing'],
      ['chat', false, 'missing'],
      ['payment', false, 'missing'],
    ]);
  });

  test.each([
    ['2026-11-23', 'done', 0],
    ['2026-11-20', 'done', 3],
    ['2026-11-19', 'stale', 4],
    // A clock that was set back.
    ['2026-11-24', 'done', 0],
  ])('tracking captured on %s is %s', (day, state, ageDays) => {
    const entry = buildChecklist('stuck', [proof('tracking', day)], TODAY).find(
      (each) => each.item === 'tracking',
    );
    expect(entry).toMatchObject({ state, ageDays, freshDays: 3 });
  });

  test('an order page does not grow old, except where it says "not shipped"', () => {
    const old = [proof('order-page', '2026-10-01')];
    expect(buildChecklist('stuck', old, TODAY)[0]?.state).toBe('done');
    expect(buildChecklist('not-shipped', old, TODAY)[0]?.state).toBe('stale');
  });

  test('is not ticked by what a page said without a picture of it: nobody could be shown that', () => {
    const facts = proof('tracking', '2026-11-23', { kind: 'facts', mediaType: 'application/json' });
    const entry = buildChecklist('stuck', [facts], TODAY).find((each) => each.item === 'tracking');
    expect(entry).toMatchObject({ state: 'missing', evidenceIds: [], ageDays: null });
  });

  describe('of a page that goes on beyond what was in view', () => {
    const inView = { fromPx: 0, toPx: 800, ofPx: 2400, eventsUnseen: 3 };
    const check = (...evidence: Evidence[]) =>
      buildChecklist('stuck', evidence, TODAY).find((each) => each.item === 'tracking');

    test('is ticked in part only', () => {
      expect(check(proof('tracking', TODAY, { inView }))).toMatchObject({
        state: 'partly',
        lack: 'in-view',
        ageDays: 0,
      });
    });

    test('is ticked once all of the page is there, whichever was taken first', () => {
      const part = proof('tracking', TODAY, { id: 'part', inView });
      const whole = proof('tracking', '2026-11-22', { id: 'whole', area: 'page' });
      expect(check(part, whole)).toMatchObject({ state: 'done', evidenceIds: ['part', 'whole'] });
      expect(check(part, whole)).not.toHaveProperty('lack');
    });

    test('is not made fresh by a part: all of it is to be captured again', () => {
      const old = proof('tracking', '2026-11-10', { id: 'old', area: 'page' });
      expect(check(old)).toMatchObject({ state: 'stale' });
      expect(check(old, proof('tracking', TODAY, { inView }))).toMatchObject({
        state: 'partly',
        lack: 'in-view',
      });
    });

    test('says so of a capture that ended early', () => {
      const stitch = { shots: 3, stopped: 'tab-closed' as const, first: null, last: null };
      expect(check(proof('tracking', TODAY, { area: 'page', stitch }))).toMatchObject({
        state: 'partly',
        lack: 'cut-short',
      });
    });

    test('leaves the order page ticked: its number and date are seen at one glance', () => {
      const [order] = buildChecklist('stuck', [proof('order-page', TODAY, { inView })], TODAY);
      expect(order).toMatchObject({ item: 'order-page', state: 'done' });
    });
  });

  test('names the proof of an item newest first, by instant and not by wall time', () => {
    const evidence = [
      proof('tracking', '2026-11-21', { id: 'evening', capturedAt: '2026-11-21T23:30:00-05:00' }),
      proof(['order-page', 'tracking'], '2026-11-22', {
        id: 'next-morning',
        capturedAt: '2026-11-22T03:00:00Z',
      }),
      proof('chat', '2026-11-22'),
    ];
    const entry = buildChecklist('stuck', evidence, TODAY).find((each) => each.item === 'tracking');
    expect(entry?.evidenceIds).toEqual(['evening', 'next-morning']);
  });
});
