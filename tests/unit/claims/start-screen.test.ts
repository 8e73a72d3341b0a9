import { describe, expect, test } from 'vitest';
import { NOTHING_SAID } from '../../../lib/claims/new-claim';
import { type StartInput, startScreen } from '../../../lib/claims/start-screen';
import type { Claim } from '../../../lib/model/claim';

const claim = (id: string, orderId: string): Claim => ({
  id,
  orderId,
  reason: null,
  openedOn: '2026-11-23',
  events: [],
  ...NOTHING_SAID,
});
const LATE = claim('late', '8190000000010001');
const LOST = claim('lost', '8190000000030001');

const start = (input: Partial<StartInput>) =>
  startScreen({ orderIds: [], tabClaimId: null, claims: [LATE, LOST], ...input });

describe('the popup opens', () => {
  test('the claim of the page’s one order, whatever was opened from the tab before', () => {
    expect(start({ orderIds: [LATE.orderId], tabClaimId: 'lost' })).toEqual({
      kind: 'claim',
      claimId: 'late',
    });
  });

  test('what needs attention, with the page’s order at hand, when that order has no claim', () => {
    const other = '8190000000050001';
    expect(start({ orderIds: [other], tabClaimId: 'late' })).toEqual({ kind: 'attention', orderId: other });
  });

  test('the claim opened from the order list, while the list is in front', () => {
    const orderIds = [LATE.orderId, LOST.orderId];
    expect(start({ orderIds, tabClaimId: 'lost' })).toEqual({ kind: 'claim', claimId: 'lost' });
  });

  test('the claim of the tab on a page that names no order, such as a chat', () => {
    expect(start({ tabClaimId: 'late' })).toEqual({ kind: 'claim', claimId: 'late' });
  });

  test('what needs attention when nothing is at hand, or the claim was deleted', () => {
    expect(start({})).toEqual({ kind: 'attention', orderId: null });
    expect(start({ tabClaimId: 'gone' })).toEqual({ kind: 'attention', orderId: null });
  });
});
