import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../../lib/drafts/compose';
import type { DraftInput } from '../../../lib/drafts/draft-input';
import { findNever } from '../../../lib/drafts/never/find-never';
import {
  type Channel,
  type Claim,
  type ClaimEvent,
  DraftLanguage,
  type Reason,
} from '../../../lib/model/claim';
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
  more?: Partial<Claim>;
}

function write({ channel, language = 'en', reason = 'stuck', events = [], evidence = [], ...rest }: Case) {
  const input: DraftInput = {
    known: { order: rest.order ?? order(), shipments: [], misses: [], sources: {} },
    claim: { ...claim(reason, ...events), ...rest.more },
    flags: [],
    deadlines: rest.deadlines ?? [],
    evidence,
    today: TODAY,
  };
  return composeDraft(input, channel, language);
}

/** What the first sentence about a parcel that is stuck says of its arrival, and what once was said again below. */
const WENT_ASTRAY: Record<DraftLanguage, RegExp> = {
  en: /has not arrived/g,
  ru: /не пришла/g,
  zh: /没有送到/g,
  es: /no ha llegado/g,
  pt: /não chegou/g,
  de: /nicht angekommen/g,
  fr: /n'est pas arrivé/g,
  ko: /도착하지 않/g,
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
      'I will turn to AliExpress.',
    ],
  ])('%s says once what follows', (_, more, words) => {
    const { text } = write({ channel: 'last-call', ...more });
    expect(text).toContain('This is my last reminder.');
    expect(text).toContain(words);
    expect(text.match(/turn to AliExpress|I will open|I am opening/g)).toHaveLength(1);
  });

  test('in an open dispute announces none, and is another message than a reminder', () => {
    const events: Case['events'] = [['dispute-opened', '2026-11-22']];
    const { text } = write({ channel: 'last-call', events });
    expect(text).toContain('This is my last reminder before AliExpress decides.');
    expect(text).toContain('The dispute stays open');
    expect(text).not.toBe(write({ channel: 'follow-up', events }).text);
  });

  test.each<[string, Case['events']]>([
    ['once it was decided', [['decision', '2026-11-22']]],
    ['once it was closed', [['dispute-closed', '2026-11-22']]],
  ])('says of a dispute %s that nothing stays open', (_, more = []) => {
    for (const language of DraftLanguage.options) {
      const events: Case['events'] = [['dispute-opened', '2026-11-21'], ...more];
      const { text } = write({ channel: 'last-call', language, events });
      expect(text).not.toMatch(
        /stays open|останется открытым|bleibt offen|restera ouvert|seguirá abierta|continuará aberta|不会撤销|취하하지/,
      );
    }
  });

  test('says that the decision was appealed against, where it was', () => {
    const events: Case['events'] = [
      ['dispute-opened', '2026-11-18'],
      ['decision', '2026-11-20'],
      ['appeal-opened', '2026-11-22'],
    ];
    expect(write({ channel: 'last-call', events }).text).toContain('I have appealed against the decision');
  });

  test.each(DraftLanguage.options)('speaks of a dispute in one sentence in %s', (language) => {
    const dispute = /disput|Streitfall|litige|спор(?!\p{L}*н)|纠纷|분쟁/giu;
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

describe('what is asked for', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });

  test('is the part that the buyer named, as a sum or in percent', () => {
    const part = { demand: { kind: 'part', sum: usd('10.00') } } as const;
    expect(write({ channel: 'seller', more: part }).text).toContain('Please refund US$10.00.');
    // Half of 26.70.
    const half = { demand: { kind: 'percent', percent: 50 } } as const;
    expect(write({ channel: 'dispute', more: half }).text).toContain('I ask for a refund of US$13.35.');
    const blind = order({ total: null });
    expect(write({ channel: 'seller', more: half, order: blind }).text).toContain('refund 50% of the amount');
  });

  test('is never more than was paid, nor of another currency', () => {
    for (const sum of [usd('99.00'), { amount: '5.00', currency: 'EUR' }]) {
      const { text } = write({ channel: 'seller', more: { demand: { kind: 'part', sum } } });
      expect(text).not.toMatch(/99\.00|5\.00/);
    }
  });

  test.each(DraftLanguage.options)('is a new parcel in the shop, in %s, and money above it', (language) => {
    const more = { demand: { kind: 'new-parcel' } } as const;
    const { text } = write({ channel: 'seller', language, more });
    const plain = write({ channel: 'seller', language }).text;
    // The sum stands in the order's own phrase only.
    expect(text.match(/26[.,]70/g)).toHaveLength(1);
    expect(plain.match(/26[.,]70/g)).toHaveLength(2);
    expect(findNever(text, language)).toEqual([]);
    expect(write({ channel: 'bank', more }).text).toContain('a chargeback for US$26.70');
  });

  test('has the import charges in a sentence of their own', () => {
    const none = { shipping: null, sellerDiscount: null, platformDiscount: null, coins: null };
    const paid = { items: usd('22.70'), tax: usd('4.00'), ...none };
    const { text } = write({ channel: 'seller', more: { paid } });
    expect(text).toContain('Please refund US$26.70. This includes US$4.00 of import charges.');
    expect(write({ channel: 'seller', more: { paid: { ...paid, tax: null } } }).text).not.toContain('import');
    const demand = { kind: 'part', sum: usd('10.00') } as const;
    expect(write({ channel: 'seller', more: { paid, demand } }).text).not.toContain('import');
  });

  test('for a delay is the coupon or a part, and the whole only from who does not want the goods any more', () => {
    expect(write({ channel: 'seller', reason: 'came-late' }).text).toContain('Please make good the delay');
    const more = { answers: { 'still-wanted': 'no' } };
    expect(write({ channel: 'seller', reason: 'came-late', more }).text).toContain('Please refund US$26.70.');
  });
});

describe('a request to cancel', () => {
  test.each(DraftLanguage.options)(
    'names the true reason and passes the check of words, in %s',
    (language) => {
      const unsent = order({ status: 'paid', shippedOn: null });
      const { text } = write({ channel: 'request-cancel', language, reason: 'not-shipped', order: unsent });
      expect(findNever(text, language)).toEqual([]);
    },
  );

  test('is no leave to cancel anything else', () => {
    expect(findNever('Please cancel this order.', 'en')).toHaveLength(1);
    expect(findNever('Прошу отменить этот заказ.', 'ru')).toHaveLength(1);
    expect(findNever('Bitte stornieren Sie diese Bestellung.', 'de')).toHaveLength(1);
    expect(findNever('请取消这个订单。', 'zh')).toHaveLength(1);
    expect(findNever('Le pido cancelar este pedido.', 'es')).toHaveLength(1);
    expect(findNever('Peço para cancelar este pedido.', 'pt')).toHaveLength(1);
    expect(findNever("Je vous prie d'annuler cette commande.", 'fr')).toHaveLength(1);
  });

  test('is asked for beside the refusal to cancel for another reason', () => {
    const { text } = write({
      channel: 'reply-cancel',
      reason: 'not-shipped',
      order: order({ status: 'paid' }),
    });
    expect(text).toContain('not cancel the order for a reason on my side');
  });
});

describe('the question how a request stands', () => {
  test('tells what was asked and when, asks for the same, and sets no day', () => {
    const events: Case['events'] = [
      ['wrote-seller', '2026-11-18'],
      ['dispute-opened', '2026-11-20'],
      ['support-asked', '2026-11-21'],
    ];
    const { text } = write({ channel: 'ask-state', events });
    for (const day of ['18 November', '20 November', '21 November']) expect(text).toContain(day);
    expect(text).toContain('the state of my request');
    expect(text).not.toMatch(/I look forward|by then/);
  });
});

describe('an announced refund', () => {
  test('is not said to be missing once a part of it came', () => {
    const events: Case['events'] = [
      ['refund-processed', '2026-11-18'],
      ['refunded-part', '2026-11-20'],
    ];
    const { text } = write({ channel: 'support', events });
    expect(text).toContain('A refund was announced on 18 November.');
    expect(text).not.toContain('It has not arrived yet');
  });
});

describe('an appeal', () => {
  test('has the buyer’s own words under their label, and what they say was left out', () => {
    const more = { answers: { differences: 'sold as 4 TB, holds 64 GB.', overlooked: 'the test in [3]' } };
    const { text, missing } = write({ channel: 'appeal', reason: 'not-as-described', more });
    expect(text).toContain('What differs: sold as 4 TB, holds 64 GB.');
    expect(text).toContain('Not taken into account in the decision: the test in [3].');
    expect(missing).not.toContain('overlooked');
    const silent = write({ channel: 'appeal', reason: 'not-as-described' });
    expect(silent.text).not.toMatch(/Not taken|New proof/);
    expect(silent.missing).toContain('overlooked');
  });

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
    const none = 'I have not received a refund or a replacement.';
    expect(write({ channel: 'bank' }).text).toContain(none);
    const part = write({ channel: 'bank', events: [['refunded-part', '2026-11-20']] }).text;
    expect(part).toContain('A part of the amount has been refunded.');
    expect(part).not.toContain(none);
    expect(part).toContain('a chargeback for the rest of the amount paid for this order');
    const announced = write({ channel: 'bank', events: [['refund-processed', '2026-11-20']] }).text;
    expect(announced).toContain('AliExpress announced a refund on 20 November 2026.');
    expect(announced).not.toContain(none);
  });

  test.each<[Reason, string]>([
    ['lost', 'goods not received'],
    ['wrong-item', 'goods not as described or defective'],
  ])('about "%s" says what is the matter: %s', (reason, words) => {
    expect(write({ channel: 'bank', reason }).text).toMatch(new RegExp(`^Subject: .*${words}`, 'm'));
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
