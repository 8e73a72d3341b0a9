// @vitest-environment happy-dom
// What happened is noted with what it needs, found in its group, and put right where it does not fit.
import { describe, expect, test, vi } from 'vitest';
import { CourseProblems } from '../../../components/CourseProblems';
import { HistoryView } from '../../../components/HistoryView';
import { NoteEvent } from '../../../components/NoteEvent';
import { otherEvents } from '../../../components/other-events';
import { correctEvent } from '../../../lib/claims/events';
import { tellHistory } from '../../../lib/claims/history';
import { likelyEvents } from '../../../lib/claims/likely-events';
import { type Claim, ClaimEvent } from '../../../lib/model/claim';
import { makeWords } from '../../../lib/words/words';
import * as data from '../../tools/gallery/data';
import { show } from './show';

const words = makeWords('en');
const correcting = { placedOn: '2026-09-15', currency: 'USD', currencies: ['EUR', 'USD'], proof: [] };
const PROMISE: ClaimEvent = {
  kind: 'refund-promised',
  on: '2026-11-20',
  until: '2026-11-30',
  amount: { amount: '10.00', currency: 'USD' },
};

describe('a refund that was promised', () => {
  const noting = () => {
    const onNote = vi.fn();
    const form = show(
      <NoteEvent
        words={words}
        today={data.TODAY}
        kinds={['refund-promised', 'wrote-seller']}
        placedOn="2026-09-15"
        currency="USD"
        currencies={['USD']}
        proof={[]}
        onNote={onNote}
      />,
    );
    form.press('button', 'A refund was promised');
    return { ...form, onNote };
  };

  test('is noted with the day until which and the sum', () => {
    const { enter, press, onNote } = noting();
    enter('textbox', 'Sum, if one was named', '10');
    enter('textbox', 'Promised until', '2026-12-01');
    press('button', 'Note it');
    expect(onNote).toHaveBeenCalledExactlyOnceWith('refund-promised', {
      on: data.TODAY,
      amount: { amount: '10.00', currency: 'USD' },
      until: '2026-12-01',
    });
  });

  test('needs neither', () => {
    const { press, onNote } = noting();
    press('button', 'Note it');
    expect(onNote).toHaveBeenCalledExactlyOnceWith('refund-promised', { on: data.TODAY });
  });

  test('cannot be promised until a day before it was promised', () => {
    const { enter, press, onNote, text } = noting();
    enter('textbox', 'Promised until', '2026-11-22');
    press('button', 'Note it');
    expect(onNote).not.toHaveBeenCalled();
    expect(text()).toContain('The promised day is before the day on which it was promised.');
  });

  test('says its day in the history, where it can be corrected', () => {
    const onCorrect = vi.fn();
    const { text, all, enter, press } = show(
      <HistoryView
        words={words}
        today={data.TODAY}
        history={tellHistory({ ...data.CLAIM, events: [PROMISE] }, [], [])}
        onOpenEvidence={vi.fn()}
        correcting={{ ...correcting, onCorrect, onNoteAgain: vi.fn() }}
      />,
    );
    expect(text()).toContain('A refund was promised: US$10.00, until 30 Nov');
    press('button', all('button')[0]!.getAttribute('aria-label')!);
    enter('textbox', 'Promised until', '2026-12-02');
    press('button', 'Save');
    const instead = { ...PROMISE, until: '2026-12-02' };
    expect(onCorrect).toHaveBeenCalledExactlyOnceWith(PROMISE, instead);
    // The day alone is a correction, and is kept as one.
    const claim: Claim = { ...data.CLAIM, events: [PROMISE] };
    expect(correctEvent(claim, PROMISE, instead, '2026-11-23T12:00:00Z')?.events).toEqual([instead]);
  });
});

describe('what else may be noted', () => {
  const kindsOf = (claim: Partial<Claim>, likely: readonly ClaimEvent['kind'][] = []) =>
    otherEvents(words, { ...data.CLAIM, ...claim }, likely).flatMap(({ kinds }) => kinds);

  test('is everything that can happen and is not offered first, each once', () => {
    const likely = likelyEvents(data.CLAIM);
    const shown = [...kindsOf({}, likely), ...likely];
    const all = ClaimEvent.shape.kind.options.filter((kind) => kind !== 'opened' && kind !== 'reopened');
    expect([...shown].sort()).toEqual([...all].sort());
  });

  test('stands in groups that are named', () => {
    const { all, text } = show(
      <NoteEvent
        words={words}
        today={data.TODAY}
        kinds={[]}
        others={otherEvents(words, data.CLAIM, [])}
        placedOn={null}
        currency="USD"
        currencies={['USD']}
        proof={[]}
        onNote={vi.fn()}
      />,
    );
    expect(all('group').map((group) => group.getAttribute('aria-label'))).toEqual([
      'Seller',
      'Order and goods',
      'Support and dispute',
      'Money',
      'Bank and post',
      'Claim and court',
    ]);
    expect(text()).toContain('The shop offers no dispute');
  });

  test('leaves out what this claim cannot have', () => {
    expect(kindsOf({ country: 'DE', paidWith: 'visa' })).not.toContain('wrote-operator');
    expect(kindsOf({ country: 'DE', paidWith: 'visa' })).not.toContain('paypal-claim');
    expect(kindsOf({ country: 'RU', paidWith: 'paypal' })).toEqual(
      expect.arrayContaining(['wrote-operator', 'operator-answered', 'paypal-claim']),
    );
  });

  test('is nothing for a claim that can only be opened again', () => {
    expect(kindsOf({}, ['reopened'])).toEqual([]);
  });
});

describe('what was noted and does not fit', () => {
  test.each(data.PROBLEMS.map((problem) => [problem.what, problem] as const))(
    '%s is said, and put right where it is said',
    (_what, problem) => {
      const onCorrect = vi.fn();
      const { text, all, press } = show(
        <CourseProblems
          words={words}
          today={data.TODAY}
          problems={[problem]}
          correcting={{ ...correcting, onCorrect, onNoteAgain: vi.fn() }}
        />,
      );
      expect(text()).toMatch(/before the order was placed|no dispute before it/);
      press('button', all('button')[0]!.getAttribute('aria-label')!);
      press('button', 'This did not happen');
      expect(onCorrect).toHaveBeenCalledExactlyOnceWith(problem.event, null);
    },
  );

  test('takes no room where all of it fits', () => {
    const { root } = show(
      <CourseProblems
        words={words}
        today={data.TODAY}
        problems={[]}
        correcting={{ ...correcting, onCorrect: vi.fn(), onNoteAgain: vi.fn() }}
      />,
    );
    expect(root.textContent).toBe('');
  });
});
