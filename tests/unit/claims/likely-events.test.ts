// What is offered first to be noted.
import { expect, test } from 'vitest';
import { likelyEvents } from '../../../lib/claims/likely-events';
import { ClaimEvent } from '../../../lib/model/claim';
import { claim, TODAY } from './builders';

test.each([
  ['a new claim', claim('stuck'), 'wrote-seller'],
  ['after the message', claim('stuck', ['wrote-seller', TODAY]), 'seller-answered'],
  [
    'after an offer in the dispute',
    claim('stuck', ['dispute-opened', TODAY], ['offered', TODAY]),
    'decision',
  ],
  ['after a refusal', claim('stuck', ['dispute-opened', TODAY], ['decision', TODAY]), 'appeal-opened'],
  ['after the appeal', claim('stuck', ['decision', TODAY], ['appeal-opened', TODAY]), 'wrote-bank'],
  ['after the letter to the bank', claim('stuck', ['wrote-bank', TODAY]), 'refunded'],
  ['when the refund is on its way', claim('stuck', ['refund-processed', TODAY]), 'refunded'],
] as const)('%s', (_when, given, kind) => {
  expect(likelyEvents(given)).toContain(kind);
});

test.each([['closed'], ['refunded']] as const)('a claim that is %s can only be opened again', (kind) => {
  expect(likelyEvents(claim('stuck', [kind, TODAY]))).toEqual(['reopened']);
  expect(likelyEvents(claim('stuck', [kind, TODAY], ['reopened', TODAY]))).toContain('wrote-seller');
});

test('whatever happened last, there are one to four of them, and none is the opening', () => {
  for (const kind of ClaimEvent.shape.kind.options) {
    const likely = likelyEvents(claim('stuck', [kind, TODAY]));
    expect(likely.length).toBeGreaterThan(0);
    expect(likely.length).toBeLessThanOrEqual(4);
    expect(likely).not.toContain('opened');
  }
});
