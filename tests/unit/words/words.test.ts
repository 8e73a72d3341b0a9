// The interface's words: complete in both languages, right in their plurals and dates.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Act } from '../../../lib/claims/next-step';
import { REASONS } from '../../../lib/claims/reasons';
import type { Ends, RungKind, RungState, Waits } from '../../../lib/claims/rungs/rung';
import { CAPTURE_FAILURES } from '../../../lib/evidence/capture-failure';
import type { CourseProblem } from '../../../lib/facts/course';
import { Channel, ClaimEvent, Reason, Step } from '../../../lib/model/claim';
import { COPY_REFUSALS } from '../../../lib/model/copy';
import { CaptureArea, Evidence, ProofItem, StoppedBy } from '../../../lib/model/evidence';
import { DeadlineKind, type WhyUnknown } from '../../../lib/model/finding';
import { IMPORT_REFUSALS } from '../../../lib/model/imported';
import { Order, OrderItem } from '../../../lib/model/order';
import { PersonalKind } from '../../../lib/model/personal';
import { PageKind } from '../../../lib/model/reading';
import type { Need } from '../../../lib/rules/country';
import english from '../../../lib/words/en.ftl?raw';
import { fieldName } from '../../../lib/words/field-name';
import { pageLabels } from '../../../lib/words/page-labels';
import russian from '../../../lib/words/ru.ftl?raw';
import { makeWords } from '../../../lib/words/words';
import '../../tools/all-languages';

const en = makeWords('en');
const ru = makeWords('ru');
const root = join(import.meta.dirname, '../../..');

function idsOf(text: string): string[] {
  return new FluentResource(text).body.flatMap((message) => [
    message.id,
    ...Object.keys(message.attributes).map((name) => `${message.id}.${name}`),
  ]);
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

describe('the two languages', () => {
  test('hold the same ids in the same order, none twice', () => {
    expect(idsOf(russian)).toEqual(idsOf(english));
    expect(new Set(idsOf(english)).size).toBe(idsOf(english).length);
  });

  test('every entry of the files is read: nothing is skipped as malformed', () => {
    for (const text of [english, russian]) {
      const written = [...text.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((match) => match[1]);
      expect(idsOf(text).filter((id) => !id.includes('.'))).toEqual(written);
    }
  });

  test('every id that the code says by name exists', () => {
    const said = [...sourcesIn('components'), ...sourcesIn('lib/words')].flatMap((code) =>
      [...code.matchAll(/\bsay\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''),
    );
    expect(said.length).toBeGreaterThan(3);
    expect(said.filter((id) => !en.has(id))).toEqual([]);
  });

  test.each([
    ['en', english],
    ['ru', russian],
  ])('%s has no exclamation mark and promises nothing', (_language, text) => {
    expect(text).not.toMatch(/!|guarantee(?:d|s)|court-proof|гарантир/i);
  });
});

describe('everything that the model can say has words', () => {
  test.each([
    ['reason', Reason.options],
    ['step', Step.options],
    ['channel', Channel.options],
    ['language', ['auto']],
    ['proof', ProofItem.options],
    ['page', PageKind.options],
    ['event', ClaimEvent.shape.kind.options],
    [
      'capture',
      [...CAPTURE_FAILURES, ...CaptureArea.options, 'saved', 'saved-page', 'saved-element', 'facts-only'],
    ],
    ['capture-menu', CaptureArea.options],
    ['capture-default', CaptureArea.options],
    ['add-refused', IMPORT_REFUSALS],
    ['copy-refused', COPY_REFUSALS],
    ['copy-tool', ['hide', 'crop', 'arrow', 'number', 'look']],
    ['suggest-kind', PersonalKind.options],
    ['suggest-is', ['open', 'hidden', 'shown']],
    ['trigger', Evidence.shape.trigger.options],
    ['area', ['visible', 'page', 'element']],
    ['family', ['photo', 'video', 'pdf', 'mail', 'note']],
    ['field', Object.keys(Order.shape)],
    ['field-items', Object.keys(OrderItem.shape)],
  ])('%s', (prefix, options) => {
    expect(options.filter((option) => !en.has(`${prefix}-${option}`))).toEqual([]);
    expect(ProofItem.options.filter((item) => !en.has(`proof-${item}.how`))).toEqual([]);
    expect(StoppedBy.options.filter((reason) => !en.has(`capture-${reason}.stopped`))).toEqual([]);
  });
});

/** Every member of a union of types, which the compiler holds complete. */
const keys = (all: Record<string, true>) => Object.keys(all);
const ACTS: Record<Act, true> = {
  capture: true,
  'write-seller': true,
  'await-seller': true,
  'ask-cancel': true,
  'await-cancel': true,
  'await-resend': true,
  'check-resend': true,
  'await-return': true,
  'await-refund': true,
  'ask-support': true,
  'await-support': true,
  'open-dispute': true,
  'await-decision': true,
  'await-opening': true,
  appeal: true,
  'await-appeal': true,
  'say-payment': true,
  'ask-bank': true,
  'escalate-paypal': true,
  'await-bank': true,
  'ask-post': true,
  'await-post': true,
  'say-country': true,
  'write-claim': true,
  'await-claim': true,
  'write-operator': true,
  'await-operator': true,
  'ask-authority': true,
  'await-authority': true,
  sue: true,
  'await-court': true,
  'look-again': true,
  rest: true,
};
const RUNG_KINDS: Record<RungKind, true> = {
  seller: true,
  support: true,
  dispute: true,
  appeal: true,
  payment: true,
  post: true,
  claim: true,
  operator: true,
  authority: true,
  court: true,
};
const RUNG_STATES: Record<RungState, true> = {
  open: true,
  waiting: true,
  overdue: true,
  later: true,
  closed: true,
  unknown: true,
  none: true,
  settled: true,
};
const WAITS: Record<Waits, true> = {
  country: true,
  payment: true,
  promise: true,
  'promised-day': true,
  shipping: true,
  cancelled: true,
  'tracking-number': true,
  decision: true,
  claim: true,
  'claim-answer': true,
};
const ENDS: Record<Ends, true> = {
  confirming: true,
  cancelling: true,
  accepting: true,
  'one-appeal': true,
  'double-refund': true,
  'refund-announced': true,
  'wallet-closed': true,
};
const NEEDS: Record<Need, true> = {
  'order-proof': true,
  'tracking-proof': true,
  'chat-proof': true,
  'payment-proof': true,
  'decision-proof': true,
  'photo-proof': true,
  'claim-copy': true,
  'seller-notice-copy': true,
  'posting-receipt': true,
  identification: true,
  'bank-details': true,
  'name-address': true,
  'no-refund-statement': true,
};
const COURSE: Record<CourseProblem['what'], true> = {
  'event-in-future': true,
  'event-before-order': true,
  'same-event-twice': true,
  'decision-without-dispute': true,
  'appeal-without-decision': true,
};
const UNKNOWN: Record<WhyUnknown, true> = {
  'open-order': true,
  'say-payment': true,
  'no-term': true,
  'no-payment-day': true,
  'note-dispute': true,
  'note-decision': true,
  'note-refund': true,
  'note-authority': true,
  'no-answer-term': true,
  'say-country': true,
  'not-by-post': true,
  'no-ship-day': true,
};

describe('everything that a claim comes to has words', () => {
  test.each([
    ['act', keys(ACTS)],
    ['row', keys(ACTS)],
    ['rung', keys(RUNG_KINDS)],
    ['rung', keys(RUNG_KINDS).map((kind) => `${kind}.what`)],
    ['rung-state', keys(RUNG_STATES)],
    ['rung-stands', ['answered', 'decided']],
    ['waits', keys(WAITS)],
    ['ends', keys(ENDS)],
    ['need', keys(NEEDS)],
    ['course', keys(COURSE)],
    ['unknown', keys(UNKNOWN)],
    ['ask', REASONS.flatMap(({ questions }) => questions.map(({ key }) => key))],
    ['event', ClaimEvent.shape.kind.options.map((kind) => `${kind}.button`)],
    ['mark', DeadlineKind.options],
    ['deadline', DeadlineKind.options.flatMap((kind) => [`${kind}.name`, `${kind}.line`, `${kind}.then`])],
    ['demand', ['refund', 'part', 'percent', 'new-parcel'].flatMap((kind) => [kind, `${kind}.why`])],
  ])('%s', (prefix, options) => {
    expect(options.length).toBeGreaterThan(1);
    for (const words of [en, ru]) {
      expect(options.filter((option) => !words.has(`${prefix}-${option}`))).toEqual([]);
    }
  });

  test('what loses a claim of each reason', () => {
    const losses = REASONS.flatMap(({ losses: all, questions }) => [
      ...all,
      ...questions.flatMap(({ risks }) => risks?.loss ?? []),
    ]);
    expect(losses.filter((id) => !en.has(id) || !ru.has(id))).toEqual([]);
  });

  test('a wait says the day until which, wherever it knows one', () => {
    const waits = keys(ACTS).filter((act) => act.startsWith('await-'));
    for (const words of [en, ru]) {
      for (const act of waits) {
        const said = words.say(`act-${act}.by`, {
          by: words.date('2026-12-04', '2026-11-23'),
          step: 'court',
        });
        expect(said).toContain(words.date('2026-12-04', '2026-11-23'));
      }
    }
  });
});

/** What speaks of the written claim. */
const OF_THE_LETTER: ReadonlySet<string> = new Set([
  'step-claim',
  'act-await-claim',
  'rung-claim',
  'waits-claim',
  'waits-claim-answer',
  'need-claim-copy',
  'channel-pre-trial',
  'field-wrote-claim',
  'law-how',
  'law-apart',
  'note-group-law',
  'event-wrote-claim',
  'event-claim-received',
  'sender-why',
  'row-await-claim',
  'row-write-claim',
  'act-write-claim',
]);

test('in Russian a case is «дело»; «претензия» is the letter alone, and an appeal is «обжалование»', () => {
  const entries = russian.split(/\n(?=[a-zA-Z#])/).filter((entry) => !entry.startsWith('#'));
  const saying = (pattern: RegExp) =>
    entries.filter((entry) => pattern.test(entry)).map((entry) => entry.split(' ')[0] ?? '');
  expect(saying(/претензи/i).filter((id) => !OF_THE_LETTER.has(id))).toEqual([]);
  expect(saying(/апелляц/i)).toEqual([]);
  expect(ru.say('claim')).toBe('Дело');
});

describe('plurals', () => {
  test.each([
    [0, '0 дней'],
    [1, '1 день'],
    [2, '2 дня'],
    [5, '5 дней'],
    [11, '11 дней'],
    [21, '21 день'],
    [22, '22 дня'],
    [111, '111 дней'],
  ])('Russian counts %i days as %s', (count, text) => {
    expect(ru.days(count)).toBe(text);
  });

  test.each([
    [1, 'Остался 1 день, чтобы открыть спор'],
    [2, 'Осталось 2 дня, чтобы открыть спор'],
    [5, 'Осталось 5 дней, чтобы открыть спор'],
    [21, 'Остался 21 день, чтобы открыть спор'],
  ])('the Russian verb follows the count of %i', (days, text) => {
    expect(ru.say('deadline-dispute-closes', { when: 'future', days })).toBe(text);
  });

  test.each([
    [1, '1 day'],
    [2, '2 days'],
    [21, '21 days'],
  ])('English counts %i days as %s', (count, text) => {
    expect(en.days(count)).toBe(text);
  });
});

describe('dates', () => {
  test.each([
    ['en', '2026-12-04', '2026-11-23', '4 Dec'],
    ['en', '2026-09-28', '2026-11-23', '28 Sep'],
    ['en', '2027-01-29', '2026-11-23', '29 Jan 2027'],
    ['ru', '2026-12-04', '2026-11-23', '4 декабря'],
    ['ru', '2026-05-01', '2026-11-23', '1 мая'],
    ['ru', '2027-01-29', '2026-11-23', '29 января 2027 г.'],
  ] as const)('in %s %s seen on %s is %s', (language, day, today, text) => {
    expect(makeWords(language).date(day, today)).toBe(text);
  });

  test('without today a date has its year', () => {
    expect(en.date('2026-12-04')).toBe('4 Dec 2026');
  });

  test('a time is the wall time that was stored, whatever its offset', () => {
    expect(en.dateTime('2026-11-23T23:02:05-08:00', '2026-11-24')).toBe('23 Nov, 23:02');
    expect(ru.dateTime('2026-11-23T00:02:05+03:00', '2026-11-24')).toBe('23 ноября, 00:02');
  });

  test('any date keeps its day and year in both languages', () => {
    const days = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(en, ru), (date, words) => {
        const day = date.toISOString().slice(0, 10);
        const text = words.date(day);
        expect(text).toMatch(new RegExp(`^${Number(day.slice(8))} \\S+ ${day.slice(0, 4)}`));
      }),
    );
  });
});

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [64_000, '64 kB'],
  [12_400_000, '12 MB'],
  [1_240_000, '1.2 MB'],
  [3_000_000_000, '3 GB'],
])('%i bytes are %s', (sizeBytes, text) => {
  expect(en.size(sizeBytes)).toBe(text);
});

test('sizes in Russian have a comma and Russian units', () => {
  expect(ru.size(1_240_000)).toBe('1,2 МБ');
});

describe('words that are not there', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('throw under test', () => {
    expect(() => en.say('no-such-words')).toThrow('no-such-words');
  });

  test('a missing argument throws under test', () => {
    expect(() => en.say('days')).toThrow('days');
  });

  test('never throw in production', () => {
    vi.stubEnv('MODE', 'production');
    expect(makeWords('ru').say('no-such-words')).toBe('no-such-words');
    expect(makeWords('ru').say('days')).toContain('day');
  });
});

test.each([
  ['total', 'order total'],
  ['items[0].unitPrice', 'price of one piece'],
  ['items[12].somethingNew', 'items'],
  ['shipments[0].events', 'tracking'],
  ['order.refundBy', 'refund date'],
  ['somethingNew', 'somethingNew'],
])('the field %s is called %s', (path, name) => {
  expect(fieldName(en, path)).toBe(name);
});

test('the page gets finished labels in its language', () => {
  expect(pageLabels(en)).toMatchObject({ language: 'en', openClaim: 'Open claim', saveProof: 'Save proof' });
  expect(pageLabels(ru)).toMatchObject({
    openClaim: 'Открыть дело',
    saveProof: 'Сохранить доказательство',
  });
});
