// @vitest-environment happy-dom
// The history of a claim: what is open in it stays with what it is about.
import { expect, test, vi } from 'vitest';
import { HistoryView } from '../../../components/HistoryView';
import { tellHistory } from '../../../lib/claims/history';
import type { ClaimEvent } from '../../../lib/model/claim';
import { makeWords } from '../../../lib/words/words';
import * as data from '../../tools/gallery/data';
import { show } from './show';

const OFFER: ClaimEvent = { kind: 'offered', on: data.TODAY, amount: { amount: '5.00', currency: 'USD' } };

test('a form that is open stays with its event when another is noted above it', () => {
  const onCorrect = vi.fn();
  const history = (events: ClaimEvent[]) => (
    <HistoryView
      words={makeWords('en')}
      today={data.TODAY}
      history={tellHistory({ ...data.CLAIM, events }, [], [])}
      onOpenEvidence={vi.fn()}
      correcting={{
        placedOn: null,
        currency: 'USD',
        currencies: ['USD'],
        proof: [],
        onCorrect,
        onNoteAgain: vi.fn(),
      }}
    />
  );
  const { all, press, draw } = show(history([OFFER]));
  all('button')[0]!.click();
  draw(history([OFFER, { kind: 'dispute-opened', on: data.TODAY }]));
  press('button', 'This did not happen');
  expect(onCorrect).toHaveBeenCalledWith(OFFER, null);
});

test('an event that is tied to what a page said, without a picture, says so: nothing can be shown of it', () => {
  const [first] = data.EVIDENCE;
  const told = (kind: 'image' | 'facts') => {
    const evidence = { ...first!.evidence, kind };
    const events: ClaimEvent[] = [{ ...OFFER, evidenceId: evidence.id }];
    return show(
      <HistoryView
        words={makeWords('en')}
        today={data.TODAY}
        history={tellHistory({ ...data.CLAIM, events }, [], [evidence])}
        onOpenEvidence={vi.fn()}
        correcting={{
          placedOn: null,
          currency: 'USD',
          currencies: ['USD'],
          proof: [],
          onCorrect: vi.fn(),
          onNoteAgain: vi.fn(),
        }}
      />,
    ).text();
  };
  expect(told('image')).toContain('shown by: Order page');
  expect(told('image')).toContain('Saved proof: Order page');
  expect(told('facts')).not.toContain('shown by');
  expect(told('facts')).toContain(
    'tied to it: Order page, kept without a picture, so there is nothing to show',
  );
  expect(told('facts')).toContain('Saved without a picture: Order page');
});
