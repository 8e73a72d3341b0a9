// What single letters above the shop must say, and must not: who was asked, what came back, whose law, which blanks.
import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../../lib/drafts/compose';
import type { DraftInput } from '../../../lib/drafts/draft-input';
import { ABOVE_THE_SHOP, channelsFor, languagesFor, languagesOf } from '../../../lib/drafts/languages';
import { goodsOf } from '../../../lib/facts/reasons';
import { Channel, type Claim, type ClaimEvent, type DraftLanguage, Reason } from '../../../lib/model/claim';
import type { Order } from '../../../lib/model/order';
import type { Sender } from '../../../lib/model/settings';
import type { Shipment } from '../../../lib/model/shipment';
import { claim, order, proof, shipment, TODAY } from '../claims/builders';

interface Case {
  channel: Channel;
  language?: DraftLanguage;
  reason?: Reason;
  country?: string;
  events?: ClaimEvent[];
  more?: Partial<Claim>;
  order?: Partial<Order>;
  shipments?: Shipment[];
  sender?: Sender;
  today?: string;
}

const STORE = { id: null, name: 'Bright Store' };

function inputOf({ reason = 'stuck', country = 'RU', events = [], more = {}, ...rest }: Case): DraftInput {
  return {
    known: {
      order: order({ store: STORE, paidOn: '2026-09-15', ...rest.order }),
      shipments: rest.shipments ?? [],
      misses: [],
      sources: {},
    },
    claim: { ...claim(reason), country, ...more, events },
    flags: [],
    deadlines: [],
    evidence: [],
    today: rest.today ?? TODAY,
    sender: rest.sender ?? null,
  };
}

const compose = (each: Case) => composeDraft(inputOf(each), each.channel, each.language ?? 'en');
const write = (each: Case) => compose(each).text;

const USD = (amount: string) => ({ amount, currency: 'USD' });
const ROUBLES: Partial<Order> = { total: { amount: '1249.00', currency: 'RUB' } };
const CLAIMED: ClaimEvent[] = [
  { kind: 'wrote-seller', on: '2026-10-10' },
  { kind: 'wrote-claim', on: '2026-10-20' },
];

describe('a day above the shop', () => {
  /** A day and a month without the year that must follow or come before it. */
  const YEARLESS: Partial<Record<DraftLanguage, RegExp>> = {
    en: /\d (January|February|March|April|May|June|July|August|September|October|November|December)(?! \d{4})/,
    ru: /\d (января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?! \d{4} года)/,
    de: /\d\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?! \d{4})/,
    es: /\d de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?! de \d{4})/,
    pt: /\d de (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)(?! de \d{4})/,
    fr: /\d (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?! \d{4})/,
    ko: /(?<!\d{4}년 )(?<!\d)\d{1,2}월 \d{1,2}일/,
  };
  const HOME: Partial<Record<DraftLanguage, string>> = {
    ru: 'RU',
    de: 'DE',
    es: 'ES',
    pt: 'BR',
    fr: 'FR',
    ko: 'KR',
  };
  const cases = [...ABOVE_THE_SHOP].flatMap((channel) =>
    languagesOf(channel).map((language) => [channel, language] as const),
  );

  test.each(cases)('has its year: %s in %s', (channel, language) => {
    const events: ClaimEvent[] = [
      ...CLAIMED,
      { kind: 'dispute-opened', on: '2026-10-12' },
      { kind: 'decision', on: '2026-10-19' },
    ];
    for (const reason of Reason.options) {
      const text = write({ channel, language, reason, country: HOME[language] ?? 'GB', events });
      expect(text.match(YEARLESS[language] ?? /(?!)/)?.[0], reason).toBeUndefined();
    }
  });

  test('is written in the American order for a buyer there, and in no other', () => {
    expect(write({ channel: 'bank', country: 'US' })).toContain('Date: November 23, 2026');
    expect(write({ channel: 'bank', country: 'GB' })).toContain('Date: 23 November 2026');
    expect(write({ channel: 'bank', country: 'US', language: 'ru' })).toContain('23 ноября 2026 года');
  });
});

describe('what came back', () => {
  const part: ClaimEvent = { kind: 'refunded-part', on: '2026-11-10', amount: USD('6.50') };
  // A carrier and PayPal's own reader apart, every text that asks for money names both sums: 26.70 − 6.50.
  const asking = Channel.options.filter((each) => !['post', 'ask-state'].includes(each));

  test.each(asking)('stands in the %s text with what is left', (channel) => {
    const text = write({ channel, events: [part] });
    expect(text).toContain('US$6.50 has been refunded; US$20.20 is outstanding.');
    expect(text).not.toContain('26.70.');
  });

  test('is told without a sum that nobody noted', () => {
    const { text } = compose({ channel: 'bank', events: [{ kind: 'refunded-part', on: '2026-11-10' }] });
    expect(text).toContain('A part of the amount has been refunded. Please raise a chargeback for the rest');
    expect(text).not.toContain('outstanding');
  });

  test('in another currency leaves no rest', () => {
    const other: ClaimEvent = { ...part, amount: { amount: '500.00', currency: 'RUB' } };
    const text = write({ channel: 'seller', events: [other] });
    expect(text).toMatch(/500\.00 has been refunded\./);
    expect(text).toContain('Please refund the rest of the amount paid');
  });

  test('of a missing part asks for the rest of its price, not of the order', () => {
    const text = write({ channel: 'bank', reason: 'incomplete', events: [part] });
    expect(text).toContain('US$6.50 has been refunded.');
    expect(text).toContain('the rest of the price of the missing part');
  });
});

describe('who is named', () => {
  test('a complaint says that the seller was asked only if he was', () => {
    const asked = 'The seller was asked on 10 October 2026 to return US$26.70.';
    const events = CLAIMED.slice(0, 1);
    expect(write({ channel: 'authority', country: 'DE', events })).toContain(asked);
    const silent = write({ channel: 'authority', country: 'DE', events: [] });
    expect(silent).not.toMatch(/was asked|was sent|company was/);
    expect(silent).toContain('My demand to the seller: the return of US$26.70.');
  });

  test('he was not asked for a sum that is due only since a part came, nor for money where goods were asked for', () => {
    const part: ClaimEvent = { kind: 'refunded-part', on: '2026-11-10', amount: USD('6.50') };
    const events = [...CLAIMED.slice(0, 1), part];
    expect(write({ channel: 'authority', country: 'DE', events })).not.toContain('was asked');
    const more = { demand: { kind: 'new-parcel' } } as const;
    expect(write({ channel: 'authority', country: 'DE', events: CLAIMED.slice(0, 1), more })).not.toContain(
      'was asked',
    );
  });

  test.each(['RU', 'DE', 'GB', 'US', 'BR', 'KR'])('a written claim from %s goes to the seller', (country) => {
    const [first, second] = write({ channel: 'pre-trial', country }).split('\n\n');
    expect(first).toBe('To the seller: Bright Store (company and address: ______)');
    expect(second).toMatch(/^Platform: AliExpress, run by /);
  });

  test('the platform is a defendant, and its law is cited, only where it was asked', () => {
    const court = (events: ClaimEvent[]) =>
      write({ channel: 'court', language: 'ru', events, order: ROUBLES });
    expect(court(CLAIMED)).not.toMatch(/Второй ответчик|2\.2/);
    expect(court([...CLAIMED, { kind: 'wrote-operator', on: '2026-10-25' }])).toMatch(
      /Второй ответчик[\s\S]*2\.2/,
    );
  });

  test('the demand to the platform cites its law and encloses the notice once the seller was notified', () => {
    const without = compose({ channel: 'operator', language: 'ru', events: [] });
    expect(without.text).not.toMatch(/2\.2|прилагается/);
    expect(without.missing).toContain('wrote-claim');
    const text = write({ channel: 'operator', language: 'ru', events: CLAIMED });
    expect(text).toMatch(/2\.2/);
    expect(text).toContain('уведомлён об отказе от исполнения договора, её копия прилагается');
    expect(text).not.toContain('неустойк');
  });

  test('the buyer by name and address stands above the shop only, where they typed them', () => {
    const sender = { name: 'A. Example', address: 'Example street 1\nExample town' };
    for (const channel of Channel.options) {
      const { text, missing } = compose({ channel, sender });
      const isThere = text.includes('A. Example, Example street 1, Example town');
      expect(isThere, channel).toBe(ABOVE_THE_SHOP.has(channel));
      expect(missing).not.toContain('name-address');
    }
    expect(write({ channel: 'bank' })).toContain('From: ______, ______');
    expect(compose({ channel: 'pre-trial' }).missing).toContain('name-address');
  });
});

describe('an answer that did not come', () => {
  const received: ClaimEvent = { kind: 'claim-received', on: '2026-11-02' };
  const says = (today: string, ...more: ClaimEvent[]) =>
    write({ channel: 'authority', today, events: [...CLAIMED, ...more] }).includes(
      'There has been no answer to the written claim.',
    );

  test('is not told while nobody knows when the claim was received', () => {
    expect(says('2026-11-30')).toBe(false);
  });

  // Ten days from Monday 2 November: Thursday 12 November (RU-231-10).
  test.each([
    ['2026-11-12', false],
    ['2026-11-13', true],
  ])('is told on %s: %s', (today, isTold) => {
    expect(says(today, received)).toBe(isTold);
  });

  test('is not told after an answer', () => {
    expect(says('2026-11-30', received, { kind: 'seller-answered', on: '2026-11-20' })).toBe(false);
  });

  test('elsewhere is told once the day that the claim named has passed', () => {
    const on = (today: string) =>
      write({ channel: 'authority', country: 'DE', today, events: CLAIMED }).includes('no answer');
    // 20 October and two weeks.
    expect([on('2026-11-03'), on('2026-11-04')]).toEqual([false, true]);
  });
});

describe('a claim in Russia', () => {
  const russian = (more: Partial<Case> = {}) =>
    write({ channel: 'pre-trial', language: 'ru', order: ROUBLES, ...more });

  test('refuses the contract, in ten days from receipt, with the penalty to an account', () => {
    const text = russian();
    expect(text).toContain(
      'отказываюсь от исполнения договора и требую вернуть 1\u00a0249,00\u00a0₽ тем же способом, которым оплачен заказ, в течение десяти дней со дня получения претензии.',
    );
    // 1249 × 0.005 × 53 days from 2 October = 330.985.
    expect(text).toContain('Также требую уплатить неустойку 330,99\u00a0₽ на счёт: ______.');
    expect(text).not.toContain('включительно');
  });

  test('about goods that came refuses them for their defects, and asks for a part by a lower price', () => {
    expect(russian({ reason: 'damaged' })).toContain('В связи с недостатками товара отказываюсь');
    const more = { demand: { kind: 'percent', percent: 20 } } as const;
    const text = russian({ reason: 'damaged', more });
    // A fifth of 1249.
    expect(text).toContain('требую соразмерно уменьшить цену и вернуть 249,80\u00a0₽');
    expect(text).not.toContain('отказываюсь');
  });

  test('about late goods asks for the penalty up to the day on which they came, and for no price', () => {
    const text = russian({ reason: 'came-late', shipments: [shipment([['2026-10-21', 'delivered']])] });
    // From 2 to 21 October: 20 days, 1249 × 0.005 × 20 = 124.90.
    expect(text).toContain('уплатить неустойку 124,90\u00a0₽ на счёт');
    expect(text).not.toMatch(/требую вернуть|отказываюсь/);
  });

  test('has no penalty for money that was agreed, because nobody says whether the goods came', () => {
    for (const reason of ['refund-not-paid', 'return-not-refunded'] as const) {
      expect(russian({ reason })).not.toMatch(/неустойк|отказываюсь/);
    }
  });

  test('adds the losses that the law lays on the seller, and they go nowhere else', () => {
    const more = {
      losses: [{ what: 'такси до пункта выдачи', amount: { amount: '300.00', currency: 'RUB' } }],
      answers: { 'late-cost': 'подарок пришлось купить снова' },
    };
    expect(russian({ more })).toMatch(/статьи 23\.1[\s\S]*- такси до пункта выдачи: 300,00/);
    // Price, penalty and losses: 1249 + 330.99 + 300.
    expect(write({ channel: 'court', language: 'ru', order: ROUBLES, more, events: CLAIMED })).toContain(
      'Цена иска: 1\u00a0879,99',
    );
    for (const country of ['RU', 'DE', 'GB', 'US', 'BR']) {
      for (const channel of channelsFor(country, 'stuck')) {
        const may = ['pre-trial', 'court'].includes(channel) && ['RU', 'BR'].includes(country);
        const text = write({ channel, country, more });
        expect(text.includes('такси'), `${channel} from ${country}`).toBe(may);
        if (!may) expect(text).not.toContain('подарок');
      }
    }
  });

  test('of court in another currency leaves the price in roubles blank', () => {
    const text = write({ channel: 'court', language: 'ru', events: CLAIMED });
    expect(text).toMatch(/Цена иска: ______ руб\. \(\d+,\d\d\u00a0\$ по курсу Банка России на день подачи\)/);
    expect(text).toContain('Истец: ______, ______');
    expect(text).toContain('В суд по месту жительства истца');
  });
});

describe('a letter to the bank', () => {
  const bank = (more: Partial<Case> = {}) => write({ channel: 'bank', country: 'DE', ...more });

  test.each([
    ['stuck', 'visa', 'goods not received (Visa 13.1).'],
    ['damaged', 'visa', 'goods not as described or defective (Visa 13.3).'],
    ['damaged', 'mastercard', 'goods not as described or defective (Mastercard 4853).'],
    ['stuck', null, 'goods not received (Visa 13.1 / Mastercard 4853).'],
    ['stuck', 'mir', 'goods not received.'],
    ['refund-not-paid', 'visa', 'refund not processed (Visa 13.6).'],
  ] as const)('about %s paid by %s is sorted as %s', (reason, paidWith, subject) => {
    expect(bank({ reason, more: { paidWith } })).toContain(`Subject: chargeback request, ${subject}`);
  });

  test('has the lines of its form, with the answers that are known and blanks for the others', () => {
    const answers = { 'card-day': '2026-09-16', 'card-amount': '24,10 EUR', 'card-last-four': '0042' };
    const { text, missing } = compose({ channel: 'bank', country: 'DE', more: { answers } });
    expect(text).toContain(
      '- date: 16 September 2026\n- amount in the currency of the statement: 24,10 EUR\n- name on the statement: ______\n- last four digits of the card: 0042',
    );
    expect(missing).toContain('card-name');
    expect(missing).not.toContain('card-day');
  });

  test.each(['5500 0000 0000 0004', '004', '00a4', '00420'])('never takes %s for four digits', (typed) => {
    const { text, missing } = compose({
      channel: 'bank',
      more: { answers: { 'card-last-four': typed } },
    });
    expect(text).not.toContain(typed);
    expect(text).toContain('last four digits of the card: ______');
    expect(missing).toContain('card-last-four');
  });

  test('asks where received goods are and whether they were offered back, of received goods alone', () => {
    const blank = compose({ channel: 'bank', reason: 'damaged' });
    expect(blank.text).toContain('Where the goods are now: ______.');
    expect(blank.missing).toEqual(expect.arrayContaining(['goods-now', 'return-offered']));
    const answers = { 'goods-now': 'at my home', 'return-offered': 'yes' };
    const told = bank({ reason: 'damaged', more: { answers } });
    expect(told).toContain(
      'Where the goods are now: at my home. I have offered the seller to return the goods.',
    );
    for (const reason of Reason.options.filter((each) => goodsOf(each) !== 'received')) {
      expect(bank({ reason })).not.toContain('Where the goods');
    }
  });

  test('is a notice of a billing error in the United States, never about quality and nowhere else', () => {
    const isNotice = (reason: Reason, country = 'US') => bank({ reason, country }).includes('billing error');
    expect(Reason.options.filter((reason) => isNotice(reason)).sort()).toEqual(
      // Not received, a wrong quantity, other goods (12 CFR 1026.13(a)(3) and its comment).
      [
        'customs',
        'incomplete',
        'invalid-tracking',
        'lost',
        'marked-delivered',
        'not-shipped',
        'returned',
        'stuck',
        'wrong-address',
        'wrong-item',
      ],
    );
    expect(['GB', 'DE', 'RU'].filter((country) => isNotice('stuck', country))).toEqual([]);
    const text = bank({ country: 'US' });
    for (const line of [
      'account number: ______',
      'address for billing inquiries: ______',
      'within 60 days',
    ]) {
      expect(text).toContain(line);
    }
  });

  test('claims under section 75 in the United Kingdom, where the price may be high enough', () => {
    const price = (amount: string) => bank({ country: 'GB', order: { total: { amount, currency: 'GBP' } } });
    expect(price('100.01')).toContain('over £100 and up to £30,000');
    expect(price('100.00')).not.toContain('section 75');
    expect(bank({ country: 'DE' })).not.toContain('section 75');
  });

  test('is offered for no goods that came late and are kept', () => {
    expect(channelsFor('DE', 'came-late')).not.toContain('bank');
    expect(channelsFor('DE', 'came-late')).not.toContain('pre-trial');
    expect(channelsFor('RU', 'came-late')).toContain('pre-trial');
  });
});

describe('the office above the shop', () => {
  test.each([
    ['GB', 'Request for advice and referral to Trading Standards', 'pass it to Trading Standards'],
    ['US', 'Consumer complaint', 'forward this complaint to the business'],
    ['RU', 'Complaint about a breach of consumer rights', 'article 14.8'],
    ['FR', 'Report about a purchase', 'Please record this report.'],
  ])('of %s is asked for what it does', (country, title, ask) => {
    const text = write({ channel: 'authority', country });
    expect(text).toContain(title);
    expect(text).toContain(ask);
  });

  test('is written to in the same number of sentences in the language beside it', () => {
    for (const country of ['GB', 'US', 'RU', 'FR', 'DE']) {
      for (const channel of channelsFor(country, 'stuck').filter((each) => ABOVE_THE_SHOP.has(each))) {
        const shapes = languagesFor(channel, country).map((language) =>
          compose({ channel, country, language, events: CLAIMED }).paragraphs.map(
            ({ sentences }) => sentences.length,
          ),
        );
        for (const shape of shapes) expect(shape, `${channel} from ${country}`).toEqual(shapes[0]);
      }
    }
  });
});

test('new proof is that of a later day than the decision', () => {
  const evidence = [
    proof('tracking', '2026-11-10', { page: 'tracking' }),
    proof('goods', '2026-11-11', { page: 'unknown' }),
    proof('dispute', '2026-11-12', { page: 'dispute' }),
  ];
  const input = inputOf({ channel: 'appeal', events: [{ kind: 'decision', on: '2026-11-10' }] });
  const { text } = composeDraft({ ...input, evidence }, 'appeal', 'en');
  expect(text).toContain('New proof since the decision: [2] photo of the goods, 11 November.');
  const undated = composeDraft({ ...input, evidence, claim: { ...input.claim, events: [] } }, 'appeal', 'en');
  expect(undated.text).not.toContain('New proof');
});
