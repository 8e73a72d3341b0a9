// The report: it says what is known in both languages, and nothing in it can run or reach out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, test } from 'vitest';
import { ClaimEvent, Reason } from '../../../lib/model/claim';
import { type Because, FlagKind } from '../../../lib/model/finding';
import english from '../../../lib/pack/en.ftl?raw';
import { claimJson, writeFacts } from '../../../lib/pack/facts';
import { escapeText, foreign, html } from '../../../lib/pack/html';
import type { PackedItem, PackInput } from '../../../lib/pack/pack-input';
import { makePackWords } from '../../../lib/pack/pack-words';
import { writeReport } from '../../../lib/pack/report';
import russian from '../../../lib/pack/ru.ftl?raw';
import { makeInput, ORDER, OTHER_ORDER } from './sample';
import '../../tools/all-languages';

let input: PackInput;
let items: PackedItem[];

beforeAll(async () => {
  ({ input } = await makeInput());
  items = input.evidence.map(({ number, record }) => ({
    number,
    record,
    file: `evidence/00${number}.png`,
    factsFile: `evidence/00${number}.json`,
    state: 'unchanged',
    factsState: 'unchanged',
    foundSha256: record.sha256,
    isWithheld: false,
    isTextWithheld: false,
    copies: [],
    packedCopies: [],
    text: null,
    note: null,
    part: 1,
  }));
});

async function open(change: Partial<PackInput> = {}): Promise<Document> {
  const window = new Window({ settings: { disableJavaScriptFileLoading: true } });
  window.document.write(await writeReport({ ...input, ...change }, items));
  return window.document as unknown as Document;
}

const textOf = (page: Document) => page.body.textContent!.replace(/\s+/g, ' ');

describe('what the report says', () => {
  test.each([
    'Evidence about order 8190000000010001',
    'The parcel is stuck on the way',
    'Lamp & Sons "Store", store number 1234567',
    'US$12.34',
    "Redress 0.1.0, a browser extension, on the buyer's own computer",
    'No movement of the parcel, since 28 Sep 2026',
    'Page saved: Messages (what it said, without a picture)',
    'about 15 Dec 2026Dispute closesestimated by a rule of 2025',
    '12 Oct 2026Delivery promised byread from the order page on 23 Nov 2026',
    '28 Sep 2026, 10:14Departed from country of origin GMT+8tracking',
    '23 Nov 2026, 14:02:05 (Europe/Moscow, UTC+03:00)23 Nov 2026, 11:02:05 UTC',
    'Unchanged since it was captured on this computer',
    'Not read: refund date',
    'my parcel has not moved since 28 Sep 2026 [1].',
    'unchanged since captured on this computer',
    "that the computer's clock was right: no third party confirmed the time",
    'Chat with the seller (optional)not saved',
  ])('in English: %s', async (sentence) => expect(textOf(await open())).toContain(sentence));

  test('names what shows a part only, in the list, in the checklist and beside the piece', async () => {
    const [first] = items;
    const before = first!.record;
    const inView = { fromPx: 0, toPx: 800, ofPx: 2400, eventsUnseen: null };
    first!.record = { ...before, area: 'visible', inView };
    try {
      const checklist = input.checklist.map((entry) => ({
        ...entry,
        state: 'partly' as const,
        lack: 'in-view' as const,
      }));
      const text = textOf(await open({ checklist }));
      expect(text).toContain('(only a part of the page)');
      expect(text).toContain('what was in the window; the page goes on beyond it');
      expect(text).toContain('only a part saved: the page goes on beyond the picture');
      expect(await writeFacts(first!, ORDER)).toContain('"ofPx": 2400');
    } finally {
      first!.record = before;
    }
  });

  test.each([
    'Доказательства по заказу 8190000000010001',
    'Посылка застряла в пути',
    'Посылка не движется, с 28 сентября 2026 г.',
    'примерно 15 декабря 2026 г.',
    '23 ноября 2026 г., 14:02:05 (Europe/Moscow, UTC+03:00)',
    '3 доказательства, 2 текста',
    'Не изменялось с момента сохранения на этом компьютере',
    'верно ли шли часы компьютера',
  ])('in Russian: %s', async (sentence) =>
    expect(textOf(await open({ language: 'ru' }))).toContain(sentence),
  );

  test.each([
    ['en', 'A refund was promised: US$10.00, until 30 Nov 2026noted by the buyer'],
    ['ru', 'Возврат обещан: 10,00 $, до 30 ноября 2026 г.отметка покупателя'],
  ] as const)(
    'what was noted is told with its sum and the day that was promised: %s',
    async (language, sentence) => {
      const events = [
        {
          kind: 'refund-promised' as const,
          on: '2026-11-22',
          until: '2026-11-30',
          amount: { amount: '10.00', currency: 'USD' },
        },
      ];
      const text = textOf(await open({ language, claim: { ...input.claim, events } }));
      // Money is written with a space that does not break.
      expect(text.replace(/\u00a0/g, ' ')).toContain(sentence);
    },
  );

  test.each([
    ['en', "Tracking ends in Manaus, AM, not in the state of the receiver's address"],
    ['en', 'Scans in two countries (China and Brazil) are at most 3 hours apart'],
    ['ru', 'Путь посылки закончился не в том регионе, что указан в адресе получателя: Manaus, AM'],
    ['ru', 'Между отметками в двух странах (Китай и Бразилия) не больше 3 часов'],
  ] as const)('what a finding rests on is said in %s: %s', async (language, sentence) => {
    const found = (kind: FlagKind, because: Because) => ({
      orderId: ORDER,
      kind,
      severity: 'warn' as const,
      since: null,
      rule: kind,
      because,
    });
    const flags = [
      found('wrong-destination', { endedIn: 'Manaus, AM', compared: 'state', scan: 'end' }),
      found('contradiction', { jumpFrom: 'CN', jumpTo: 'BR', jumpHours: 3 }),
    ];
    expect(textOf(await open({ language, flags }))).toContain(sentence);
  });

  test('every piece has its address and its whole hash', async () => {
    const page = textOf(await open());
    for (const { record } of items) {
      expect(page).toContain(record.sha256);
      expect(page).toContain(record.url.replace(/\s+/g, ' '));
    }
  });

  test('leaves the name of the buyer to the pen', async () => {
    const page = await open();
    expect(page.querySelectorAll('.line')).toHaveLength(2);
    expect([...page.querySelectorAll('.line')].map((line) => line.textContent)).toEqual(['', '']);
  });

  test('of an order of which nothing is known has no holes', async () => {
    const { order } = input.known;
    const blank = Object.fromEntries(Object.keys(order).map((key) => [key, null]));
    const known = {
      ...input.known,
      shipments: [],
      order: { ...order, ...blank, id: ORDER, items: [], status: 'unknown' as const },
    };
    const page = textOf(
      await open({
        known,
        evidence: [],
        deadlines: [],
        checklist: [],
        flags: [],
        drafts: [],
        log: [],
        publicKey: null,
        claim: { ...input.claim, reason: null },
      }),
    );
    expect(page).toContain('not stated yet');
    expect(page).not.toMatch(/undefined|null|NaN|\[object/);
    expect(page).not.toContain('signed by this installation');
  });

  test('says nothing of other orders that the same page showed', async () => {
    expect(await writeReport(input, items)).not.toContain(OTHER_ORDER);
    expect(claimJson(input, items)).not.toContain(OTHER_ORDER);
    for (const item of items) expect(await writeFacts(item, ORDER)).not.toContain(OTHER_ORDER);
  });
});

describe('a report with hostile text in it', () => {
  test('has no script, no handler, no address of elsewhere, and a policy that forbids them', async () => {
    const page = await open();
    expect(
      page.querySelectorAll('script, iframe, object, embed, link, base, form, svg, video, audio'),
    ).toHaveLength(0);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([]);
    const addresses = attributes
      .filter(({ name }) => name === 'src' || name === 'href')
      .map(({ value }) => value);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/^(evidence\/[\w.-]+|#proof-\d+)$/);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!;
    expect(policy).toMatch(
      /^default-src 'none'; img-src 'self' file:; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'$/,
    );
    // The policy comes before anything that it judges.
    expect(page.head.children[1]).toBe(page.querySelector('meta[http-equiv]'));
  });

  test('names the hash of its own style', async () => {
    const text = await writeReport(input, items);
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)![1]!;
    const { createHash } = await import('node:crypto');
    expect(text).toContain(escapeText(`'sha256-${createHash('sha256').update(style).digest('base64')}'`));
    expect(style).not.toMatch(/@import|url\(/);
  });

  test('shows any text as it is, wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const window = new Window();
        window.document.write(html`<!doctype html><p title="${text}">${text}</p>`.toString());
        const paragraph = window.document.querySelector('p')!;
        expect(window.document.body.children).toHaveLength(1);
        expect(paragraph.children).toHaveLength(0);
        expect(paragraph.attributes).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  test('takes out control characters and marks that read backwards', () => {
    expect(escapeText('a\u0000b\u001bc\n\t<')).toBe('a\uFFFDb\uFFFDc\n\t&lt;');
    expect(foreign('gpj.\u202Eexe').toString()).toBe('<bdi>gpj.\uFFFDexe</bdi>');
    expect(html`${[foreign('<b>'), null, 3]}`.toString()).toBe('<bdi>&lt;b&gt;</bdi>3');
  });
});

describe('the words of the pack', () => {
  const idsOf = (text: string) => new FluentResource(text).body.map(({ id }) => id);

  test('hold the same ids in the same order, none twice, none malformed', () => {
    expect(idsOf(russian)).toEqual(idsOf(english));
    expect(new Set(idsOf(english)).size).toBe(idsOf(english).length);
    for (const text of [english, russian])
      expect(idsOf(text)).toEqual([...text.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1]));
  });

  test.each([
    ['en', english],
    ['ru', russian],
  ])('%s promises nothing and raises no voice', (_language, text) => {
    expect(text.replace(/^[\w-]+ =/gm, '')).not.toMatch(
      /!|guarantee|court-proof|certified|гарантир|заверен|неоспорим/i,
    );
  });

  test.each(['en', 'ru'] as const)('%s has words for every reason, finding and event', (language) => {
    const words = makePackWords(language);
    const ids = [
      ...Reason.options.map((reason) => `reason-${reason}`),
      ...FlagKind.options.map((kind) => `flag-${kind}`),
      ...ClaimEvent.shape.kind.options.map((kind) => `event-${kind}`),
    ];
    for (const id of ids) expect(words.say(id)).not.toBe('');
  });

  test('every id is said somewhere', () => {
    const folder = join(import.meta.dirname, '../../../lib/pack');
    const code = [
      'report.ts',
      'report-cover.ts',
      'report-dates.ts',
      'report-proof.ts',
      'report-read.ts',
      'report-words.ts',
      'say-verdict.ts',
      'make-pack.ts',
      'verify.ts',
      'pack-error.ts',
      'pack-input.ts',
    ]
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    const prefixes = [
      'reason-',
      'flag-',
      'event-',
      'state-',
      'item-',
      'problem-',
      'refused-',
      'short-',
      'area-',
    ];
    const unsaid = idsOf(english).filter(
      (id) => !code.includes(`'${id}'`) && !prefixes.some((prefix) => id.startsWith(prefix)),
    );
    expect(unsaid).toEqual([]);
  });

  test.each([
    [1, '1 доказательство отличается от того, каким было'],
    [2, '2 доказательства отличаются'],
    [5, '5 доказательств отличаются'],
    [21, '21 доказательство отличается'],
  ])('Russian counts %i changed pieces', (count, text) =>
    expect(makePackWords('ru').say('changed-note', { count })).toContain(text),
  );
});
