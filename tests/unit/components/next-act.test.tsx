// @vitest-environment happy-dom
// The next act leads to where it is done: the text of its rung, in the language of its place.
import { describe, expect, test, vi } from 'vitest';
import { NextAct } from '../../../components/NextAct';
import type { Act, NextStep } from '../../../lib/claims/next-step';
import { findRungs } from '../../../lib/claims/rungs';
import type { Claim } from '../../../lib/model/claim';
import { makeWords } from '../../../lib/words/words';
import * as data from '../../tools/gallery/data';
import { show } from './show';

const words = makeWords('en');

function next(act: Act, part: Partial<NextStep> = {}, claim: Partial<Claim> = {}) {
  const onShow = vi.fn();
  const rungs = findRungs({
    claim: { ...data.CLAIM, ...claim },
    known: data.known('Desk lamp'),
    deadlines: data.DEADLINES,
    evidence: [],
    today: data.TODAY,
  });
  const step: NextStep = { step: 'bank', act, by: null, capture: [], alsoEnds: [], ...part };
  const drawn = show(
    <NextAct words={words} today={data.TODAY} next={step} rungs={rungs} shown={null} onShow={onShow} />,
  );
  return { ...drawn, onShow };
}

describe('the next act', () => {
  test.each([
    ['ask-cancel', {}, { part: 'message', channel: 'request-cancel' }],
    ['ask-support', {}, { part: 'message', channel: 'support' }],
    ['ask-bank', { paidWith: 'visa', country: 'DE' }, { part: 'message', channel: 'bank', language: 'de' }],
    ['ask-bank', { paidWith: 'paypal' }, { part: 'message', channel: 'paypal', language: 'en' }],
    ['escalate-paypal', { paidWith: 'paypal' }, { part: 'message', channel: 'paypal', language: 'en' }],
    ['write-claim', { country: 'RU' }, { part: 'message', channel: 'pre-trial', language: 'ru' }],
    ['write-operator', { country: 'RU' }, { part: 'message', channel: 'operator', language: 'ru' }],
    ['say-payment', {}, { part: 'ladder' }],
    ['say-country', {}, { part: 'ladder' }],
    // Without a country no text for a court is known: the ladder says what is.
    ['sue', {}, { part: 'ladder' }],
    ['check-resend', {}, { part: 'dates' }],
    ['look-again', {}, { part: 'dates' }],
  ] as const)('%s of %j leads to %j', (act, claim, where) => {
    const { all, onShow } = next(act, {}, claim);
    all('button')[0]!.click();
    expect(onShow).toHaveBeenCalledExactlyOnceWith(where);
  });

  test.each([['await-bank'], ['await-support'], ['await-refund'], ['rest']] as const)(
    '%s leads nowhere: there is nothing to do but wait',
    (act) => {
      expect(next(act).all('button')).toEqual([]);
    },
  );

  test('says until when, and which way opens then', () => {
    expect(next('await-opening', { step: 'dispute', by: '2026-11-25' }).text()).toBe(
      'Next: wait until 25 Nov, when a dispute can be opened',
    );
    expect(next('await-opening', { step: 'bank', by: '2026-11-25' }).text()).toContain(
      'your bank can be asked',
    );
  });

  test('lists the other rights that end, each with its day', () => {
    const alsoEnds = [
      { kind: 'payment', on: '2027-01-29' },
      { kind: 'post', on: '2027-03-18' },
    ] as const;
    expect(next('open-dispute', { by: '2026-12-15', alsoEnds: [...alsoEnds] }).text()).toContain(
      'Other last days: Bank or wallet, 29 Jan 2027 · Post or courier, 18 Mar 2027',
    );
  });

  test('tells who waits for the shop to look into the mail too', () => {
    expect(next('await-decision', { step: 'dispute', by: '2026-11-26' }).text()).toContain('by e-mail');
    expect(next('await-bank').text()).not.toContain('by e-mail');
  });
});
