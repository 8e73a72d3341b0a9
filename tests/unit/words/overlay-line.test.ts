// The one line on the shop's page: every finding and every date has words, healthy orders have none.
import { describe, expect, test } from 'vitest';
import type { Deadline, DeadlineKind, Flag, FlagKind } from '../../../lib/model/finding';
import { DeadlineKind as DeadlineKinds, FlagKind as FlagKinds } from '../../../lib/model/finding';
import { OverlayLine } from '../../../lib/model/overlay';
import { type OverlayLineInput, overlayLine } from '../../../lib/words/overlay-line';
import { sayDeadline, sayFlag, sayFlagAlso, saySource } from '../../../lib/words/say-finding';
import { makeWords } from '../../../lib/words/words';
import '../../tools/all-languages';

const en = makeWords('en');
const ru = makeWords('ru');
const orderId = '8190000000020002';
const today = '2026-11-23';

const flag = (kind: FlagKind, part: Partial<Flag> = {}): Flag => ({
  orderId,
  kind,
  severity: 'warn',
  since: null,
  rule: 'TEST',
  because: {},
  ...part,
});
const deadline = (kind: DeadlineKind, on: string, part: Partial<Deadline> = {}): Deadline => ({
  orderId,
  kind,
  on,
  source: 'page',
  certainty: 'read',
  ...part,
});
const overdue = flag('overdue', { because: { deliverBy: '2026-11-11', daysLate: 12 } });
const stalled = flag('stalled', {
  since: '2026-10-12',
  because: { stage: 'departed', lastEventOn: '2026-09-28', daysSilent: 56, thresholdDays: 14 },
});
const closes = deadline('dispute-closes', '2026-12-15');

const lineOf = (words: typeof en, part: Partial<OverlayLineInput>) =>
  overlayLine(words, { orderId, flags: [], deadlines: [], today, hasClaim: false, ...part });
const textOf = (words: typeof en, part: Partial<OverlayLineInput>) =>
  lineOf(words, part)
    ?.parts.map(({ text, strong }) => (strong ? `*${text}*` : text))
    .join('');

test('a healthy order has no line, even with dates ahead', () => {
  expect(lineOf(en, { deadlines: [closes] })).toBeNull();
});

test('a late and silent order says both, and until when', () => {
  expect(textOf(en, { flags: [stalled, overdue], deadlines: [closes] })).toBe(
    '*12 days late* · silent since 28 Sep · dispute closes *15 Dec*',
  );
  expect(textOf(ru, { flags: [stalled, overdue], deadlines: [closes] })).toBe(
    '*Опаздывает на 12 дней* · нет движения с 28 сентября · спор можно открыть до *15 декабря*',
  );
});

test('an estimated date is said to be one, on the line and in the detail', () => {
  const estimated = deadline('dispute-closes', '2026-12-15', { source: 'TEST-RULE', certainty: 'estimated' });
  const input = { flags: [overdue], deadlines: [estimated], ruleYears: { 'TEST-RULE': 2025 } };
  expect(textOf(en, input)).toBe('*12 days late* · dispute closes about *15 Dec*');
  expect(textOf(ru, input)).toBe('*Опаздывает на 12 дней* · спор можно открыть примерно до *15 декабря*');
  expect(lineOf(en, input)?.detail).toBe('15 Dec, estimated by a rule of 2025');
  expect(lineOf(ru, input)?.detail).toBe('15 декабря, примерно, по правилу 2025 года');
});

test('a date from a page says which page and when', () => {
  const refundBy = deadline('refund-by', '2026-12-04');
  const sources = {
    refundBy: { page: 'order-detail', witness: 'dom', at: '2026-11-23T14:02:00+03:00' },
  } as const;
  expect(lineOf(en, { flags: [overdue], deadlines: [refundBy], sources })?.detail).toBe(
    '4 Dec, read from the order page on 23 Nov',
  );
  expect(saySource(ru, refundBy, today, sources)).toBe('прочитано на странице заказа 23 ноября');
});

test('the heavier finding leads, and gives the line its severity', () => {
  const line = lineOf(en, { flags: [overdue, flag('returned', { severity: 'urgent' })] });
  expect(line?.severity).toBe('urgent');
  expect(line?.parts.map(({ text }) => text)).toEqual(['Going back to the sender', ' · 12 days late']);
});

test('the days left to a dispute are not said beside its date', () => {
  const closing = flag('closing', { severity: 'urgent', because: { on: '2026-12-15', daysLeft: 22 } });
  const input = { flags: [closing, overdue], deadlines: [closes] };
  expect(textOf(en, input)).toBe('*12 days late* · dispute closes *15 Dec*');
  expect(lineOf(en, input)?.severity).toBe('urgent');
});

test('an estimated dispute date that has passed is not said to be too late', () => {
  const passed = flag('closing', { because: { on: '2026-11-20', daysLeft: -3, passed: 1 } });
  expect(textOf(en, { flags: [passed], deadlines: [deadline('dispute-closes', '2026-11-20')] })).toBe(
    '*The day to open a dispute may have passed: look at the order today*',
  );
});

test('the nearest date ahead is said; days to wait for are not', () => {
  const deadlines = [
    deadline('dispute-closes', '2026-12-15'),
    deadline('refund-by', '2026-12-04'),
    deadline('deliver-by', '2026-11-24'),
    deadline('appeal-closes', '2026-11-22'),
  ];
  expect(textOf(en, { flags: [overdue], deadlines })).toBe('*12 days late* · refund if not here by *4 Dec*');
});

test.each([
  ['returning', 'Going back to the sender', 'Возвращается отправителю'],
  ['returned', 'Came back to the sender', 'Вернулся отправителю'],
  ['lost', 'Lost on the way', 'Потерян в пути'],
  ['destroyed', 'Destroyed by the carrier', 'Уничтожен перевозчиком'],
])('a parcel that will not come because it is %s is said to be', (stage, english, russian) => {
  const gone = flag('returned', { because: { stage } });
  expect(sayFlag(en, gone, today)).toBe(english);
  expect(sayFlag(ru, gone, today)).toBe(russian);
});

test('a parcel at a pickup point is said with the day until which it is kept', () => {
  const waiting = flag('awaiting-pickup', { because: { daysWaiting: 1, storageEndsOn: '2026-11-26' } });
  expect(sayFlag(en, waiting, today)).toBe('At the pickup point until about 26 Nov');
});

test('a date of today is still ahead', () => {
  expect(textOf(en, { flags: [overdue], deadlines: [deadline('dispute-closes', today)] })).toBe(
    '*12 days late* · dispute closes *23 Nov*',
  );
});

test('whether there is a claim goes through', () => {
  expect(lineOf(en, { flags: [overdue], hasClaim: true })?.hasClaim).toBe(true);
});

/** Nobody loses a right when these days pass: they stand on no line of the shop's page. */
const TO_WAIT_FOR: ReadonlySet<string> = new Set([
  'ship-by',
  'deliver-by',
  'cancel-answers',
  'support-answers',
  'appeal-decides',
  'resend-arrives',
  'return-arrives',
  'bank-answers',
  'post-answers',
  'operator-answers',
]);

describe.each([
  ['en', en],
  ['ru', ru],
] as const)('in %s', (_language, words) => {
  test.each(FlagKinds.options)('the flag %s has words with all of its facts and with none', (kind) => {
    const bare = flag(kind);
    const full = flag(kind, {
      since: '2026-10-01',
      because: { daysLate: 3, daysSilent: 4, daysLeft: 5, lastEventOn: '2026-10-02', on: '2026-11-28' },
    });
    for (const each of [bare, full]) {
      expect(sayFlag(words, each, today)).toMatch(/^[А-ЯA-Z0-9]/);
      expect(sayFlagAlso(words, each, today)).toMatch(/^[а-яa-z0-9]/);
    }
    if (kind !== 'closing') expect(sayFlag(words, bare, today)).not.toMatch(/\d/);
  });

  test.each([
    [{ endedIn: 'Manaus, AM', compared: 'state', scan: 'end' }, 'wrong-destination', /Manaus, AM/],
    [{ endedIn: 'Manaus, AM', compared: 'state', scan: 'office' }, 'wrong-destination', /Manaus, AM/],
    [{ endedIn: 'Казахстан', compared: 'country', scan: 'end' }, 'wrong-destination', /Казахстан/],
    [
      { jumpFrom: 'CN', jumpTo: 'BR', jumpHours: 3 },
      'contradiction',
      /\b3 hours.*: China and Brazil$|\b3 часов: Китай и Бразилия$/,
    ],
  ] as const)('what a flag rests on is said: %j', (because, kind, expected) => {
    const exact = flag(kind, { since: '2026-10-01', because });
    expect(sayFlag(words, exact, today)).toMatch(/^[А-ЯA-Z]/);
    expect(sayFlag(words, exact, today)).toMatch(expected);
    expect(sayFlagAlso(words, exact, today)).toMatch(/^[а-яa-z]/);
    expect(sayFlagAlso(words, exact, today)).toMatch(expected);
  });

  test.each(DeadlineKinds.options)('the deadline %s has words before, on and after its day', (kind) => {
    const before = sayDeadline(words, deadline(kind, '2026-12-02'), today);
    const on = sayDeadline(words, deadline(kind, today), today);
    const after = sayDeadline(words, deadline(kind, '2026-11-20'), today);
    expect(before).toContain('9');
    expect(new Set([before, on, after]).size).toBe(3);
    expect(words.say(`deadline-${kind}.name`)).not.toBe('');
    for (const certainty of ['read', 'estimated'] as const) {
      const line = lineOf(words, {
        flags: [overdue],
        deadlines: [deadline(kind, '2026-12-02', { certainty })],
      });
      expect(OverlayLine.safeParse(line).success).toBe(true);
      expect(line?.parts.some(({ text }) => text === words.date('2026-12-02', today))).toBe(
        !TO_WAIT_FOR.has(kind),
      );
      const said = words.say(`deadline-${kind}.line`, { certainty, on: '' });
      expect(/about|примерно/.test(said)).toBe(certainty === 'estimated');
    }
  });
});
