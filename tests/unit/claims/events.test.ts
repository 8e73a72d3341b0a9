// The list of events: the order of days holds however late something is noted, and a mistake can be put right without being lost.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEvent, correctEvent } from '../../../lib/claims/events';
import { nextStep } from '../../../lib/claims/next-step';
import type { ClaimEvent } from '../../../lib/model/claim';
import { addDays } from '../../../lib/model/day';
import { findAllDeadlines } from '../../../lib/rules/all-deadlines';
import { claim, order, TODAY } from './builders';

const AT = '2026-11-23T12:00:00Z';
const DISPUTE: ClaimEvent = { kind: 'dispute-opened', on: '2026-11-21' };
const DECISION: ClaimEvent = { kind: 'decision', on: '2026-11-22' };

describe('an event that is noted late', () => {
  test('does not hide what happened after it: the decision still asks for the appeal', () => {
    const { events } = claim('stuck', ['decision', '2026-11-22']);
    const noted = { ...claim('stuck'), events: addEvent(events, DISPUTE) };
    const known = { order: order(), shipments: [], misses: [], sources: {} };
    const deadlines = findAllDeadlines(known, noted, TODAY);
    expect(nextStep({ claim: noted, known, deadlines, evidence: [], today: TODAY }, []).act).toBe('appeal');
  });

  test('keeps the order of noting within a day, and what was before the claim stands after its opening', () => {
    const offered: ClaimEvent = { kind: 'offered', on: '2026-11-22' };
    const wrote: ClaimEvent = { kind: 'wrote-seller', on: '2026-11-10' };
    const events = [DECISION, offered, wrote].reduce(addEvent, claim('stuck').events);
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'wrote-seller', 'decision', 'offered']);
  });

  test('any order of noting gives the order of the days', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-11-01', days));
    const event = fc.record({ kind: fc.constantFrom('wrote-seller' as const, 'offered' as const), on: day });
    fc.assert(
      fc.property(fc.array(event), (noted) => {
        const days = noted.reduce(addEvent, claim('stuck').events).map(({ on }) => on);
        expect(days.slice(1)).toEqual(noted.map(({ on }) => on).sort());
      }),
    );
  });
});

describe('a mistake', () => {
  const noted = { ...claim('stuck'), events: [...claim('stuck').events, DISPUTE] };

  test('is taken back: it decides nothing, and is remembered', () => {
    const right = correctEvent(noted, DISPUTE, null, AT);
    expect(right?.events).toEqual(claim('stuck').events);
    expect(right?.takenBack).toEqual([{ event: DISPUTE, at: AT, instead: null }]);
  });

  test('is put right: the other day holds, in its place', () => {
    const other = { ...DISPUTE, on: '2026-11-23' };
    const right = correctEvent({ ...noted, events: [...noted.events, DECISION] }, DISPUTE, other, AT);
    expect(right?.events.map(({ kind }) => kind)).toEqual(['opened', 'decision', 'dispute-opened']);
    expect(right?.takenBack).toEqual([{ event: DISPUTE, at: AT, instead: other }]);
  });

  test('leaves its twin: of two same notes one goes', () => {
    const twice = { ...noted, events: [...noted.events, DISPUTE] };
    expect(correctEvent(twice, DISPUTE, null, AT)?.events).toEqual(noted.events);
  });

  test.each<[string, ClaimEvent, ClaimEvent | null]>([
    ['that is gone', DECISION, null],
    ['that the buyer left as it was', DISPUTE, { ...DISPUTE }],
    ['that is the opening of the claim', { kind: 'opened', on: '2026-11-20' }, null],
  ])('%s changes nothing', (_, was, instead) => {
    expect(correctEvent(noted, was, instead, AT)).toBeNull();
  });

  test('nothing is ever lost: every event is held or remembered', () => {
    const day = fc.integer({ min: 0, max: 9 }).map((days) => addDays('2026-11-20', days));
    const event = fc.record({ kind: fc.constantFrom('offered' as const, 'decision' as const), on: day });
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.option(event))), (steps) => {
        let now = claim('stuck');
        const seen: ClaimEvent[] = [];
        for (const [was, instead] of steps) {
          now = { ...now, events: addEvent(now.events, was) };
          const right = correctEvent(now, was, instead, AT);
          now = right ?? now;
          seen.push(was, ...(instead === null ? [] : [instead]));
        }
        const held = [...now.events, ...(now.takenBack ?? []).map(({ event: each }) => each)];
        for (const each of seen) expect(held).toContainEqual(each);
      }),
    );
  });
});
