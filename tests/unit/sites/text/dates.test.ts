// Printed dates of every described language, and the ones that could be two days.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isDay } from '../../../../lib/model/day';
import { PHRASES, WORDS } from '../../../../lib/sites/phrases/index';
import { readDay, readEventTime, readSpan, readYearlessDay } from '../../../../lib/sites/text/dates';
import { expectInTime } from '../../in-time';

const TODAY = '2026-11-23';
const CONTEXT = { language: null, today: TODAY, words: WORDS };
const context = (language: string | null) => ({ language, today: TODAY, words: WORDS });

describe('days of the languages beside those of the page', () => {
  test.each<[string, string]>([
    ['12. ledna 2026', '2026-01-12'],
    ['3. července 2026', '2026-07-03'],
    ['30. listopadu 2026', '2026-11-30'],
    ['12. 11. 2026', '2026-11-12'],
    ['12 Νοεμβρίου 2026', '2026-11-12'],
    ['3 Μαΐου 2026', '2026-05-03'],
    ['2026. november 12.', '2026-11-12'],
    ['2026. március 3.', '2026-03-03'],
    ['2026. szept. 30.', '2026-09-30'],
    ['१२ नवंबर 2026', '2026-11-12'],
    ['3 फ़रवरी २०२६', '2026-02-03'],
    ['12 қараша 2026', '2026-11-12'],
    ['2026 ж. 3 сәуір', '2026-04-03'],
    ['2026 жылғы 12 желтоқсан', '2026-12-12'],
    ['29 yanvar 2026', '2026-01-29'],
    ['3 avqust 2026', '2026-08-03'],
    ['١٢ تشرين الثاني ٢٠٢٦', '2026-11-12'],
    ['3 كانون الثاني 2026', '2026-01-03'],
    ['3 آذار 2026', '2026-03-03'],
    ['30 أيلول 2026', '2026-09-30'],
    ['1 آب 2026', '2026-08-01'],
  ])('%s', (text, day) => {
    expect(readDay(text, CONTEXT)).toBe(day);
  });

  // A Hijri month begins a day apart from country to country, and the shop's pages are not known to print Persian days.
  test.each([
    '12 محرم 1448 هـ',
    '٣ رمضان ١٤٤٧',
    '12 جمادى الأولى 1448',
    '۱۲ آبان ۱۴۰۵',
    '3 آذر 1405',
    '1405/08/12',
    '12/05/1448',
    '12 zorblat 2026',
    'Order 15 Pro 2026',
  ])('%s is not certain', (text) => {
    expect(readDay(text, CONTEXT)).toBeNull();
    expect(readSpan(text, CONTEXT)).toBeNull();
  });
});

describe('a day with its year is read in every form on record', () => {
  test.each<[string, string]>([
    ['Sep 18, 2026', '2026-09-18'],
    ['Date: Sep 18, 2026', '2026-09-18'],
    ['Date: Sep 18, 2026Ref. Number: 8190000000010001', '2026-09-18'],
    ['Apr. 04, 2026', '2026-04-04'],
    ['September 18th, 2026', '2026-09-18'],
    ['18 September 2026', '2026-09-18'],
    ['12 Feb 2026', '2026-02-12'],
    ['21-May-2026', '2026-05-21'],
    ['17 ene, 2025', '2025-01-17'],
    ['Pedido efectuado el:\u00a017 ene, 2025', '2025-01-17'],
    ['Constructor kit 18 Sep 2026', '2026-09-18'],
    ['21 de mayo de 2026', '2026-05-21'],
    ['24 ago, 2023', '2023-08-24'],
    ['24 de nov. de 2023', '2023-11-24'],
    ['5 out, 2025', '2025-10-05'],
    ['4. Aug 2025', '2025-08-04'],
    ['4. Mrz 2025', '2025-03-04'],
    ['4. Mär 2025', '2025-03-04'],
    ['9 août 2024', '2024-08-09'],
    ['1er janvier 2025', '2025-01-01'],
    ['9 janv. 2024', '2024-01-09'],
    ['9 juin 2024', '2024-06-09'],
    ['9 juil. 2024', '2024-07-09'],
    ['mar. 28 juil. 2026', '2026-07-28'],
    ['mar 12 ago 2025', '2025-08-12'],
    ['14 марта 2025', '2025-03-14'],
    ['Заказ от 14 марта 2025 г.', '2025-03-14'],
    ['14 мая 2025', '2025-05-14'],
    ['14 сент. 2025 г.', '2025-09-14'],
    ['14 трав. 2026 р.', '2026-05-14'],
    ['14 sie 2026', '2026-08-14'],
    ['14 października 2026', '2026-10-14'],
    ['14 mrt 2026', '2026-03-14'],
    ['14 Ağu 2026', '2026-08-14'],
    ['14 KASIM 2026', '2026-11-14'],
    ['2026년 5월 14일', '2026-05-14'],
    ['주문일자:: 2026년 5월 14일', '2026-05-14'],
    ['2026. 5. 14.', '2026-05-14'],
    ['2026年5月14日', '2026-05-14'],
    ['2026/05/14', '2026-05-14'],
    ['14 tháng 5, 2026', '2026-05-14'],
    ['ngày 14 tháng 5 năm 2026', '2026-05-14'],
    ['14 พ.ค. 2569', '2026-05-14'],
    ['14 มิ.ย. 2569', '2026-06-14'],
    ['14 מאי 2026', '2026-05-14'],
    ['14 באוגוסט 2026', '2026-08-14'],
    ['\u200f١٤ مايو ٢٠٢٦', '2026-05-14'],
    ['14 غشت 2026', '2026-08-14'],
    ['14 Agt 2026', '2026-08-14'],
    ['2026-05-14', '2026-05-14'],
    ['2022-04-25 20:18:57', '2022-04-25'],
    ['2023-12-21T08:02:45.019+03:00', '2023-12-21'],
    ['2023.01.05 12:34', '2023-01-05'],
    ['14.05.2026', '2026-05-14'],
    ['04.05.2026', '2026-05-04'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['05/05/2026', '2026-05-05'],
    ['29 Feb 2024', '2024-02-29'],
    ['Ｓｅｐ １８, ２０２６', '2026-09-18'],
    ['Sep 18, 2026 and again Sep 18, 2026', '2026-09-18'],
  ])('%j is %s', (text, day) => {
    expect(readDay(text, CONTEXT)).toBe(day);
  });
});

describe('a day that is not certain is null', () => {
  test.each([
    '',
    'no date',
    '03/04/2026',
    '03-04-2026',
    'Sep 18',
    '18 Sep 26',
    '14.05.26',
    '29 Feb 2026',
    '31 Apr 2026',
    '2026-13-01',
    '2026-02-30',
    '03.15.2026',
    'Jui 5, 2026',
    'Sep 18, 2026 or Sep 19, 2026',
    'Dec 27 - 28, 2026',
    '5 - 6 May 2026',
    '8190000020260514',
    'RB12 May 2026',
    '2026-05-14-0001',
    'Sep 18, 20261',
    'Sep 18, 1899',
  ])('%j', (text) => {
    expect(readDay(text, CONTEXT)).toBeNull();
  });
});

describe('a day without its year takes the year that is certain from the direction', () => {
  test.each<[string, 'past' | 'near', string, string | null]>([
    ['12 марта', 'past', '2026-11-23', '2026-03-12'],
    ['Заказ от 12 декабря', 'past', '2026-11-23', '2025-12-12'],
    ['Nov 24', 'past', '2026-11-23', '2026-11-24'],
    ['Nov 25', 'past', '2026-11-23', '2025-11-25'],
    ['12 February', 'past', '2026-11-23', '2026-02-12'],
    ['12 February 2024', 'past', '2026-11-23', '2024-02-12'],
    ['Dec 31', 'past', '2026-01-02', '2025-12-31'],
    ['Jan 3', 'near', '2026-12-28', '2027-01-03'],
    ['Dec 28', 'near', '2027-01-03', '2026-12-28'],
    ['Feb 29', 'past', '2026-11-23', '2024-02-29'],
    ['Feb 29', 'near', '2027-01-03', null],
    ['Feb 29', 'near', '2028-01-03', '2028-02-29'],
    ['5월 14일', 'near', '2026-05-20', '2026-05-14'],
    ['5月14日', 'near', '2026-05-20', '2026-05-14'],
    ['14 thg 5', 'near', '2026-05-20', '2026-05-14'],
    ['12 Sep 15', 'near', '2026-11-23', null],
    ['Sep 15 Oct', 'near', '2026-11-23', null],
    ['Dec 27 - 28', 'near', '2026-11-23', null],
    ['31 Apr', 'near', '2026-11-23', null],
    ['12/11', 'near', '2026-11-23', null],
    ['5 out of 7', 'near', '2026-11-23', '2026-10-05'],
  ])('%j looking %s from %s is %s', (text, direction, today, day) => {
    expect(readYearlessDay(text, { language: null, today, words: WORDS }, direction)).toBe(day);
  });

  test('a short month that is a plain word in the language of the page is no month', () => {
    expect(readYearlessDay('5 out of 7', context('en'), 'near')).toBeNull();
    expect(readYearlessDay('5 out', context('pt_BR'), 'near')).toBe('2026-10-05');
    expect(readDay('5 out, 2025', context('en'))).toBe('2025-10-05');
  });
});

describe('a span of delivery', () => {
  test.each<[string, string, string | null, string | null]>([
    ['Estimated delivery: Dec 27 - 28', '2026-11-23', '2026-12-27', '2026-12-28'],
    ['Delivery: Apr. 24 - May. 14', '2026-04-20', '2026-04-24', '2026-05-14'],
    ['Delivery: Sep. 26 - Oct. 01 (78.2% <= 10 days)', '2026-09-20', '2026-09-26', '2026-10-01'],
    ['9–12 сентября', '2026-09-01', '2026-09-09', '2026-09-12'],
    ['9–12 September', '2026-09-01', '2026-09-09', '2026-09-12'],
    ['9.–12. September', '2026-09-01', '2026-09-09', '2026-09-12'],
    ['28 сентября – 2 октября', '2026-09-01', '2026-09-28', '2026-10-02'],
    ['Estimated delivery date: Aug 4, 2026', '2026-11-23', null, '2026-08-04'],
    ['Delivered：Dec. 24', '2026-12-26', null, '2026-12-24'],
    ['Dec 28 - Jan 3', '2026-12-20', '2026-12-28', '2027-01-03'],
    ['Dec 28 - Jan 3', '2027-01-10', '2026-12-28', '2027-01-03'],
    ['Dec 28, 2026 - Jan 3', '2026-01-10', '2026-12-28', '2027-01-03'],
    ['Dec 28 - Jan 3, 2027', '2026-01-10', '2026-12-28', '2027-01-03'],
    ['Dec 27 - 28, 2026', '2027-10-01', '2026-12-27', '2026-12-28'],
    ['Dec 27, 2026 - Dec 28, 2026', '2026-11-23', '2026-12-27', '2026-12-28'],
    ['2026-12-27 - 2027-01-03', '2026-11-23', '2026-12-27', '2027-01-03'],
    ['12월 27일 - 28일', '2026-11-23', '2026-12-27', '2026-12-28'],
    ['12月27日〜1月3日', '2026-11-23', '2026-12-27', '2027-01-03'],
    ['12月27日至28日', '2026-11-23', '2026-12-27', '2026-12-28'],
    ['Sep 9 to Sep 12', '2026-09-01', '2026-09-09', '2026-09-12'],
    ['9 a 12 de setembro', '2026-09-01', '2026-09-09', '2026-09-12'],
    ['Dec 28 - 27', '2026-11-23', null, null],
    ['28 - 27 декабря', '2026-11-23', null, null],
    ['Dec 28 - Dec 20', '2026-11-23', null, null],
    ['Dec 27 - 40', '2026-11-23', null, null],
    ['Dec 27', '2026-11-23', null, '2026-12-27'],
    ['Aug 3, 2026 · Sep 3, 2026', '2026-11-23', null, null],
    ['10 - 20 days', '2026-11-23', null, null],
    ['', '2026-11-23', null, null],
  ])('%j on %s is from %s to %s', (text, today, from, to) => {
    expect(readSpan(text, { language: null, today, words: WORDS })).toEqual(
      to === null ? null : { from, to },
    );
  });
});

describe('the time of an event', () => {
  test.each<[string, string | null, string | null, string | null]>([
    ['Dec 24, 11:59 EST', null, '2025-12-24T11:59', 'EST'],
    ['Tue | Jul. 28 18:39', null, '2026-07-28T18:39', null],
    ['2026-09-20 10:14:00', null, '2026-09-20T10:14', null],
    ['2023.01.05 12:34', null, '2023-01-05T12:34', null],
    ['2026-09-20 10:14:00 GMT+8', null, '2026-09-20T10:14', 'GMT+8'],
    ['2026-09-20 10:14 GMT-03:00', null, '2026-09-20T10:14', 'GMT-03:00'],
    ['2026-09-20 10:14 (GMT+08:00)', null, '2026-09-20T10:14', 'GMT+08:00'],
    ['2023-12-21T08:02:45.019+03:00', null, '2023-12-21T08:02', '+03:00'],
    ['Dec 24, 9:05 PM', null, '2025-12-24T21:05', null],
    ['Dec 24, 12:05 a.m.', null, '2025-12-24T00:05', null],
    ['Dec 24, 12:05 pm PST', null, '2025-12-24T12:05', 'PST'],
    ['2026년 5월 14일 오후 9:05', null, '2026-05-14T21:05', null],
    ['2026年5月14日 上午9:05', null, '2026-05-14T09:05', null],
    ['Jul. 28', null, '2026-07-28', null],
    ['24 Dec 11:59', null, '2025-12-24T11:59', null],
    ['Dec 24, 9:05 ch', null, '2025-12-24', null],
    ['Dec 24, 25:05', null, '2025-12-24', null],
    ['11:59', null, null, null],
    ['03/04/2026 11:59', null, null, null],
    ['Dec 31 23:50', '2027-01-02', '2025-12-31T23:50', null],
    ['Dec 31 23:50', '2026-01-02', '2025-12-31T23:50', null],
    ['Jan 2 08:00', '2026-01-02', '2026-01-02T08:00', null],
    ['Jan 3 08:00', '2026-01-02', '2026-01-03T08:00', null],
    ['Jan 5 08:00', '2026-01-02', '2025-01-05T08:00', null],
  ])('%j below an event of %s is %s %s', (text, notAfter, at, zone) => {
    expect(readEventTime(text, { language: null, today: TODAY, words: WORDS, notAfter })).toEqual(
      at === null ? null : { at, zone },
    );
  });

  test('a list without years goes back over new year, newest first', () => {
    const printed = ['Feb 3 10:00', 'Jan 1 00:10', 'Jan 2 07:00', 'Dec 30 22:00', 'Mar 4 09:00'];
    let notAfter: string | null = null;
    const read = printed.map((text) => {
      const event = readEventTime(text, { language: 'en', today: '2027-02-10', words: WORDS, notAfter });
      notAfter = event?.at.slice(0, 10) ?? notAfter;
      return event?.at;
    });
    expect(read).toEqual([
      '2027-02-03T10:00',
      '2027-01-01T00:10',
      '2027-01-02T07:00',
      '2026-12-30T22:00',
      '2026-03-04T09:00',
    ]);
  });
});

const LANGUAGES = PHRASES.map((phrases) => phrases.language);
const days = fc.integer({ min: 0, max: 20_000 }).map((offset) => addDays('2010-01-01', offset));
const instant = (day: string) => new Date(`${day}T12:00:00Z`);

describe.each(LANGUAGES)('what Intl writes in %s', (language) => {
  test.each(['medium', 'long', 'full'] as const)('as a %s date is read back', (dateStyle) => {
    const format = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC', numberingSystem: 'latn' });
    for (let offset = 0; offset < 800; offset += 7) {
      const day = addDays('2026-01-02', offset);
      const text = format.format(instant(day));
      const read = readDay(text, context(language));
      // Italian, Portuguese and others print some medium dates in digits, where day and month could be swapped.
      if (read === null && /^\D*\d{1,2}[/-]\d{1,2}[/-]\d{4}\D*$/.test(text.replace(/\u200f/g, ''))) continue;
      expect([text, read]).toEqual([text, day]);
    }
  });

  test('every abbreviated and full month is read back without its year', () => {
    for (const month of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
      for (let index = 1; index <= 12; index += 1) {
        const day = `2026-${String(index).padStart(2, '0')}-17`;
        const text = format.format(instant(day));
        expect([text, readYearlessDay(text, { language, today: day, words: WORDS }, 'near')]).toEqual([
          text,
          day,
        ]);
      }
    }
  });

  test('in any style is the same day or null', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom<'numeric' | '2-digit' | 'short' | 'long' | 'narrow'>(
          'numeric',
          '2-digit',
          'short',
          'long',
          'narrow',
        ),
        fc.constantFrom<'numeric' | '2-digit'>('numeric', '2-digit'),
        fc.constantFrom<'short' | 'long' | undefined>('short', 'long', undefined),
        fc.boolean(),
        (day, month, dayStyle, weekday, timed) => {
          const format = new Intl.DateTimeFormat(language, {
            month,
            day: dayStyle,
            year: 'numeric',
            ...(weekday !== undefined && { weekday }),
            ...(timed && { hour: '2-digit', minute: '2-digit' }),
            timeZone: 'UTC',
          });
          const text = format.format(instant(day));
          const read = readDay(text, context(language));
          if (read !== null) expect([text, read]).toEqual([text, day]);
          const unhinted = readDay(text, CONTEXT);
          if (unhinted !== null) expect([text, unhinted]).toEqual([text, day]);
        },
      ),
      { numRuns: 150, seed: 3 },
    );
  });
});

describe('hostile text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '12',
        '2026',
        'Sep',
        'mar',
        '-',
        '/',
        '.',
        '年',
        '월',
        '일',
        ' ',
        '10:20',
        'de',
        '\ud800',
        '\u202e',
        'ม.ค.',
        '٣',
      ),
    ),
    { maxLength: 24 },
  );
  test('never throws and never gives a day that does not exist', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom(null, ...LANGUAGES), (parts, language) => {
        const text = parts.join('');
        const read = [
          readDay(text, context(language)),
          readYearlessDay(text, context(language), 'past'),
          readYearlessDay(text, context(language), 'near'),
          readSpan(text, context(language))?.to ?? null,
          readEventTime(text, { ...context(language), notAfter: null })?.at.slice(0, 10) ?? null,
        ];
        for (const day of read) if (day !== null) expect(isDay(day)).toBe(true);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  test.each(['1', '1.', 'Sep 1-', '1 - ', 'a', '12:', ' ', 'ม.', '\u0301', 'de '])(
    'a megabyte of %j is read in time',
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      expectInTime(() => {
        readDay(text, CONTEXT);
        readSpan(text, CONTEXT);
        readEventTime(text, { ...CONTEXT, notAfter: null });
      });
    },
  );
});
