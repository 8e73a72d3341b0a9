// What is offered first to be noted.
import { expect, test } from 'vitest';
import { likelyEvents } from '../../../lib/claims/likely-events';
import type { Claim } from '../../../lib/model/claim';
import { ClaimEvent } from '../../../lib/model/claim';
import { claim, TODAY } from './builders';

/** After these, in this order: what is offered first. */
const after = (events: readonly ClaimEvent['kind'][], part: Partial<Claim> = {}) =>
  likelyEvents({
    ...claim('stuck', ...events.map((kind) => [kind, TODAY] as [ClaimEvent['kind'], string])),
    ...part,
  });

test.each([
  [
    'an offer of money is taken, or passed over',
    ['wrote-seller', 'offered'],
    ['accepted', 'refund-promised'],
  ],
  [
    'an offer in a dispute is taken, or the shop decides',
    ['dispute-opened', 'offered'],
    ['accepted', 'decision'],
  ],
  ['a new parcel that was offered is taken, or sent', ['resend-offered'], ['accepted', 'resend-sent']],
  [
    'a new parcel that was accepted is sent',
    ['resend-offered', 'accepted'],
    ['resend-sent', 'resend-arrived'],
  ],
  ['money that was accepted comes', ['offered', 'accepted'], ['refund-processed', 'refunded']],
  ['a new parcel comes', ['resend-sent'], ['resend-arrived']],
  ['goods that went back arrive', ['return-sent'], ['return-received']],
  ['a cancellation that was asked for is answered', ['cancel-asked'], ['cancelled']],
  ['support answers', ['support-asked'], ['support-answered']],
  ['the bank answers', ['wrote-bank'], ['bank-answered', 'refund-processed']],
  [
    'the shop decides, while the bank is asked too',
    ['dispute-opened', 'wrote-bank'],
    ['decision', 'bank-answered'],
  ],
  ['the carrier answers', ['wrote-post'], ['post-answered']],
  ['the written claim is received', ['wrote-claim'], ['claim-received']],
  ['the operator answers', ['wrote-operator'], ['operator-answered']],
  ['the authority answers', ['wrote-authority'], ['authority-answered']],
  ['promised money is on its way, or there', ['refund-promised'], ['refund-processed', 'refunded']],
  ['a shop without a dispute has support', ['no-dispute'], ['support-asked', 'wrote-bank']],
] as const)('%s', (_what, events, first) => {
  expect(after(events).slice(0, first.length)).toEqual(first);
});

test('a case at PayPal becomes a claim there; a card knows no such thing', () => {
  expect(after(['wrote-bank'], { paidWith: 'paypal' })[0]).toBe('paypal-claim');
  expect(after(['wrote-bank'], { paidWith: 'visa' })).not.toContain('paypal-claim');
});

test('the first things depend on what happened to the goods', () => {
  expect(after([], { reason: 'not-shipped' })).toContain('cancel-asked');
  expect(after([], { reason: 'refund-not-paid' })).toContain('refund-promised');
  expect(after([], { reason: 'damaged' })).toContain('dispute-opened');
});

test('what was before a reopening makes nothing likely any more', () => {
  expect(after(['dispute-opened', 'closed', 'reopened'])).toEqual(after([]));
});

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
