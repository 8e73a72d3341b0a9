import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../../lib/drafts/compose';
import type { DraftInput } from '../../../lib/drafts/draft-input';
import { findNever } from '../../../lib/drafts/never/find-never';
import { type Channel, type ClaimEvent, DraftLanguage, type Reason } from '../../../lib/model/claim';
import type { Evidence } from '../../../lib/model/evidence';
import type { Deadline } from '../../../lib/model/finding';
import type { Order } from '../../../lib/model/order';
import { claim, deadline, order, proof, TODAY } from '../claims/builders';

interface Case {
  channel: Channel;
  language?: DraftLanguage;
  reason?: Reason;
  events?: [ClaimEvent['kind'], string][];
  evidence?: Evidence[];
  deadlines?: Deadline[];
  order?: Order;
}

function write({ channel, language = 'en', reason = 'stuck', events = [], evidence = [], ...rest }: Case) {
  const input: DraftInput = {
    known: { order: rest.order ?? order(), shipments: [], misses: [], sources: {} },
    claim: claim(reason, ...events),
    flags: [],
    deadlines: rest.deadlines ?? [],
    evidence,
    today: TODAY,
  };
  return composeDraft(input, channel, language);
}

/** What the first sentence about a parcel that is stuck says of its arrival, and what once was said again below. */
const WENT_ASTRAY: Record<DraftLanguage, RegExp> = {
  en: /has not (?:arrived|been received)/g,
  ru: /не (?:пришла|получена)/g,
  zh: /没有送到|尚未收到/g,
  es: /no ha llegado/g,
  pt: /não chegou/g,
  de: /nicht angekommen/g,
  fr: /n'est pas arrivé|non reçu/g,
  ko: /도착하지 않|받지 못/g,
};

describe('a reminder', () => {
  test('tells the seller when they were written to, with the talk as proof', () => {
    const draft = write({
      channel: 'follow-up',
      events: [['wrote-seller', '2026-11-18']],
      evidence: [proof('chat', '2026-11-20', { page: 'messages' })],
    });
    expect(draft.text).toContain(
      'I wrote to you about this on 18 November [1]. The refund has not been agreed yet.',
    );
  });

  test('names no day on which nothing was noted', () => {
    expect(write({ channel: 'follow-up' }).text).not.toContain('I wrote to you');
  });
});

describe('the last message', () => {
  test.each<[string, Partial<Case>, string]>([
    ['before a dispute', {}, 'I will open a dispute the next day.'],
    [
      'when the time for a dispute runs out',
      { deadlines: [deadline('dispute-closes', '2026-11-25')] },
      'so I am opening it now.',
    ],
    [
      'about an order that was never sent',
      { reason: 'not-shipped', order: order({ status: 'paid' }) },
      'I will ask AliExpress for it.',
    ],
  ])('%s says once what follows', (_, more, words) => {
    const { text } = write({ channel: 'last-call', ...more });
    expect(text).toContain('This is my last message on the matter.');
    expect(text).toContain(words);
    expect(text.match(/AliExpress for|I will open|I am opening/g)).toHaveLength(1);
  });

  test('in an open dispute announces none and is no last one', () => {
    const { text } = write({ channel: 'last-call', events: [['dispute-opened', '2026-11-22']] });
    expect(text).toContain('The dispute stays open');
    expect(text).not.toContain('last message');
  });

  test.each(DraftLanguage.options)('speaks of a dispute in one sentence in %s', (language) => {
    const dispute = /disput|Streitfall|litige|спор|纠纷|분쟁/giu;
    const { text } = write({ channel: 'last-call', language });
    expect(text.match(dispute)).toHaveLength(1);
  });
});

describe('the text of a dispute', () => {
  test.each(DraftLanguage.options)(
    'says in %s in other words than its first that nothing came',
    (language) => {
      const { text } = write({ channel: 'dispute', language });
      expect(text.match(WENT_ASTRAY[language])).toHaveLength(1);
    },
  );
});

describe('a reply', () => {
  test('to an offer thanks for it, keeps to the request and takes nothing less', () => {
    const { text } = write({ channel: 'reply-offer', events: [['offered', '2026-11-21']] });
    expect(text).toContain('Thank you for your offer of 21 November. My request stays the same.');
    expect(text).toContain('Please refund US$26.70.');
  });

  test.each(DraftLanguage.options)('to an offer names its sum in %s', (language) => {
    const offer = { kind: 'offered', on: '2026-11-21', amount: { amount: '5.00', currency: 'USD' } } as const;
    const input: DraftInput = {
      known: { order: order(), shipments: [], misses: [], sources: {} },
      claim: { ...claim('stuck'), events: [offer] },
      flags: [],
      deadlines: [],
      evidence: [],
      today: TODAY,
    };
    const { text } = composeDraft(input, 'reply-offer', language);
    expect(text).toMatch(/5[.,]00/);
    expect(text).toMatch(/26[.,]70/);
    expect(findNever(text, language)).toEqual([]);
  });

  test('to "please wait" names a date, or none when there is no time left', () => {
    expect(write({ channel: 'reply-wait' }).text).toContain('longer than the date below');
    const hurried = write({
      channel: 'reply-wait',
      deadlines: [deadline('dispute-closes', '2026-11-25')],
    }).text;
    expect(hurried).toContain('I will not wait any longer.');
    expect(hurried).not.toContain('below');
  });

  test.each<[Channel, DraftLanguage, string]>([
    ['reply-cancel', 'en', 'I will not cancel the order, and I will not change'],
    ['reply-cancel', 'ru', 'Я не отменю заказ и не изменю'],
    ['reply-confirm', 'en', 'I will not confirm receipt'],
    ['reply-confirm', 'ru', 'получение я не подтвержу'],
  ])('%s in %s refuses', (channel, language, words) => {
    expect(write({ channel, language }).text).toContain(words);
  });
});

test.each(DraftLanguage.options)(
  'a refusal to cancel names in %s a dispute only once there is one',
  (language) => {
    const dispute =
      /I will not cancel.*dispute|den Streitfall|ni la disputa|ni le litige|ни спор|nem a disputa|也不会取消纠纷|주문도 분쟁도/u;
    expect(write({ channel: 'reply-cancel', language }).text).not.toMatch(dispute);
    const events: Case['events'] = [['dispute-opened', '2026-11-22']];
    expect(write({ channel: 'reply-cancel', language, events }).text).toMatch(dispute);
  },
);

describe('an appeal', () => {
  test('names the decision that it is against, with its page as proof', () => {
    const { text, missing } = write({
      channel: 'appeal',
      events: [['decision', '2026-11-20']],
      evidence: [proof('dispute', '2026-11-21', { page: 'dispute' })],
    });
    expect(text).toContain(
      'reconsider the decision of 20 November on the dispute about order 8190000000014242 [1].',
    );
    expect(missing).not.toContain('proof-dispute');
  });
});

describe('a letter to the bank', () => {
  test('declares what came back', () => {
    expect(write({ channel: 'bank' }).text).toContain('No refund has been paid to me.');
    const part = write({ channel: 'bank', events: [['refunded-part', '2026-11-20']] }).text;
    expect(part).toContain('A part of the amount has been refunded.');
    expect(part).toContain('return the rest of the amount paid for this order.');
    const announced = write({ channel: 'bank', events: [['refund-processed', '2026-11-20']] }).text;
    expect(announced).toContain('AliExpress announced a refund on 20 November.');
    expect(announced).not.toContain('No refund');
  });

  test.each<[Reason, string]>([
    ['lost', 'goods not received'],
    ['wrong-item', 'goods not as ordered'],
  ])('about "%s" says what is the matter: %s', (reason, words) => {
    expect(write({ channel: 'bank', reason }).text.split('\n')[0]).toContain(words);
  });

  test('asks beside the text for the day on which the seller was written to, until it is noted', () => {
    expect(write({ channel: 'bank' }).missing).toContain('wrote-seller');
    const noted = write({ channel: 'bank', events: [['wrote-seller', '2026-11-18']] });
    expect(noted.missing).not.toContain('wrote-seller');
  });

  test('tells the payment once', () => {
    const paid = order({ paidOn: '2026-09-16' });
    expect(write({ channel: 'bank', order: paid }).text.match(/was paid on/g)).toHaveLength(1);
    expect(
      write({ channel: 'bank', reason: 'not-shipped', order: paid }).text.match(/was paid on/g),
    ).toHaveLength(1);
    expect(write({ channel: 'bank' }).missing).toEqual(expect.arrayContaining(['paidOn', 'proof-payment']));
  });
});
