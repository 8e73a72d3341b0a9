import { expect, test } from 'vitest';
import type { Happening } from '../../../lib/claims/history';
import { findMovedDates } from '../../../lib/claims/moved-dates';
import { ORDER_ID, order, proof, reading } from './builders';

const MOVED: Happening = {
  at: '2026-11-20T09:00:00+03:00',
  of: 'date',
  field: 'deliverBy',
  before: '2026-10-01',
  after: '2026-10-15',
  page: 'order-detail',
};

test('a date that the page moved names the newest picture that shows the earlier one, and nothing without a picture', () => {
  const shown = reading('order-detail', [order({ deliverBy: { from: null, to: '2026-10-01' } })]);
  const shot = proof('order-page', '2026-09-20', { id: 'shot', reading: shown });
  const facts = proof('order-page', '2026-09-21', { id: 'facts', kind: 'facts', reading: shown });
  expect(findMovedDates(ORDER_ID, [MOVED], [shot, facts])).toMatchObject([{ evidenceId: 'shot' }]);
  expect(findMovedDates(ORDER_ID, [MOVED], [facts])).toMatchObject([{ evidenceId: null }]);
});
