// Which language is spoken, how it is written, and that one more is a text and a line.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { suggestCountry } from '../../../lib/claims/suggest-country';
import { draftLanguageOf } from '../../../lib/drafts/languages';
import { DraftLanguage } from '../../../lib/model/claim';
import { INTERFACE_LANGUAGES, languageLine } from '../../../lib/model/languages';
import { InterfaceLanguage, Settings, SettingsChange } from '../../../lib/model/settings';
import { makeBook } from '../../../lib/words/book';
import {
  chooseLanguage,
  directionOf,
  draftLanguageName,
  languageName,
  localeOf,
} from '../../../lib/words/languages';
import { pageLabels } from '../../../lib/words/page-labels';
import { makeWords, wordsBook } from '../../../lib/words/words';
import { writeDay, writeList, writeSize } from '../../../lib/words/write-date';
import { LAWS_FILES, PACK_FILES, WORDS_FILES } from '../../tools/all-languages';

const lines = (...tags: string[]) => tags.map((tag) => ({ tag, country: null, currency: 'EUR' }));
const MANY = lines('en', 'ru', 'pt-BR', 'zh-CN', 'he', 'de', 'id', 'ar');

describe('the language', () => {
  test.each([
    ['ru', ['en-US'], 'ru'],
    ['en', ['ru'], 'en'],
    ['auto', ['ru-RU', 'en'], 'ru'],
    ['auto', ['xx-DE', 'RU', 'en'], 'ru'],
    ['auto', [], 'en'],
    ['auto', ['rue'], 'en'],
    ['auto', ['', '!', 'ru_RU'], 'ru'],
    ['auto', ['tlh', 'de-AT'], 'de'],
    ['auto', ['pt-PT'], 'pt-BR'],
    ['auto', ['pt'], 'pt-BR'],
    ['auto', ['zh'], 'zh-CN'],
    ['auto', ['zh-SG'], 'zh-CN'],
    ['auto', ['zh-Hans-HK'], 'zh-CN'],
    // Traditional characters are another script; what follows in the browser's list is asked next.
    ['auto', ['zh-TW'], 'en'],
    ['auto', ['zh-TW', 'de'], 'de'],
    ['auto', ['iw'], 'he'],
    ['auto', ['iw-IL'], 'he'],
    ['auto', ['in'], 'id'],
    ['auto', ['ar-EG'], 'ar'],
    // Stored by a version that speaks more.
    ['tlh', ['de'], 'de'],
  ] as const)('of the setting %s and a browser in %j is %s', (setting, browser, language) => {
    expect(chooseLanguage(setting, browser, MANY)).toBe(language);
  });

  test('is the region that the browser asks for where two are spoken', () => {
    const both = lines('en', 'pt-BR', 'pt-PT');
    expect(chooseLanguage('auto', ['pt-PT'], both)).toBe('pt-PT');
    expect(chooseLanguage('auto', ['pt-AO'], both)).toBe('pt-BR');
  });

  test.each([
    ['he', 'rtl'],
    ['ar', 'rtl'],
    ['fa', 'rtl'],
    ['ur-PK', 'rtl'],
    ['ru', 'ltr'],
    ['ja', 'ltr'],
    ['zh-CN', 'ltr'],
    ['!', 'ltr'],
  ])('%s runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });

  test.each([
    ['en', 'English'],
    ['ru', 'Русский'],
    ['pt-BR', 'Português (Brasil)'],
    ['tr', 'Türkçe'],
    ['ja', '日本語'],
    ['he', 'עברית'],
  ])('%s is called %s by its own readers', (language, name) => {
    expect(languageName(language)).toBe(name);
  });

  test('of drafts is called by its own readers as well, with its script or country where there are several', () => {
    const names = DraftLanguage.options.map(draftLanguageName);
    expect(names).toEqual(expect.arrayContaining(['English', '简体中文', 'Português (Brasil)', '한국어']));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => DraftLanguage.options.some((tag) => tag === name))).toEqual([]);
  });

  test.each([
    ['pt-BR', 'pt'],
    ['zh-CN', 'zh'],
    ['de', 'de'],
    ['uk', 'en'],
  ])('of drafts for a reader of %s is %s', (language, draft) => {
    expect(draftLanguageOf(language)).toBe(draft);
  });
});

describe('the registry', () => {
  test('has the files of each of its languages, and no file without its line', () => {
    const tags = INTERFACE_LANGUAGES.map(({ tag }) => tag).sort();
    expect([...WORDS_FILES.keys()].sort()).toEqual(tags);
    expect([...PACK_FILES.keys()].sort()).toEqual(tags);
    expect([...LAWS_FILES.keys()].filter((tag) => !tags.includes(tag))).toEqual([]);
  });

  test('holds canonical tags once each, real countries and currencies', () => {
    const tags = INTERFACE_LANGUAGES.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.map((tag) => Intl.getCanonicalLocales(tag)[0])).toEqual(tags);
    for (const { country, currency } of INTERFACE_LANGUAGES) {
      expect(Intl.supportedValuesOf('currency')).toContain(currency);
      if (country !== null)
        expect(new Intl.DisplayNames('en', { type: 'region' }).of(country)).not.toBe(country);
    }
  });

  test('gives the country and the currency that a reader most likely has', () => {
    expect(suggestCountry('aliexpress.com', 'ru')).toBe('RU');
    expect(suggestCountry('aliexpress.com', 'en')).toBeNull();
    expect(languageLine('ru').currency).toBe('RUB');
    expect(languageLine('tlh')).toMatchObject({ tag: 'en', currency: 'USD' });
  });

  test('is what the settings may choose from; one that is not in it leaves the other settings alone', () => {
    for (const tag of ['auto', ...INTERFACE_LANGUAGES.map((line) => line.tag)]) {
      expect(InterfaceLanguage.parse(tag)).toBe(tag);
    }
    const stored = { language: 'tlh', notifications: true, remindDays: [3], country: 'FR' };
    expect(Settings.parse(stored)).toMatchObject({ ...stored, language: 'auto' });
    expect(SettingsChange.safeParse({ language: 'tlh' }).success).toBe(false);
  });
});

describe('one more language is a text and a line', () => {
  const STUB = 'close = Stäng\ndays = { $days ->\n    [one] { $days } dag\n   *[other] { $days } dagar\n}\n';
  const languages = [...INTERFACE_LANGUAGES, ...lines('sv')];

  test('and the whole interface speaks it, with English for what it lacks', () => {
    wordsBook.add('sv', STUB);
    const words = makeWords(chooseLanguage('auto', ['sv-FI', 'ru'], languages));
    expect(words.language).toBe('sv');
    expect(pageLabels(words)).toMatchObject({ close: 'Stäng', openClaim: 'Open claim', direction: 'ltr' });
    expect([words.days(1), words.days(2)]).toEqual(['1 dag', '2 dagar']);
    expect(words.say('place-post')).toBe('The post of your country');
    expect(words.has('place-post')).toBe(true);
    expect(words.date('2026-12-04')).toBe('4 december 2026');
    expect(chooseLanguage('sv', [], languages)).toBe('sv');
  });

  test('until its text is there English is spoken, wholly', () => {
    expect(makeWords('kw')).toMatchObject({ language: 'en' });
  });
});

describe('a language is loaded', () => {
  afterEach(() => vi.unstubAllGlobals());
  const serve = (answer: () => Promise<Response>) => {
    const fetched = vi.fn(answer);
    vi.stubGlobal('fetch', fetched);
    vi.stubGlobal('location', { origin: 'chrome-extension://abc' });
    return fetched;
  };

  test('alone, from the extension itself, once', async () => {
    const fetched = serve(async () => new Response('close = Schließen'));
    const book = makeBook('words', 'close = Close\nopen = Open');
    expect(book.spoken('de')).toBe('en');
    await book.load('de');
    await book.load('de');
    await book.load('en');
    expect(fetched.mock.calls.map(String)).toEqual(['chrome-extension://abc/languages/words/de.ftl']);
    expect(book.spoken('de')).toBe('de');
    expect([book.messages('de').say('close'), book.messages('de').say('open')]).toEqual([
      'Schließen',
      'Open',
    ]);
  });

  test.each([
    ['refused', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['not found', async () => new Response('', { status: 404 })],
  ])('and stays English where it is %s', async (_how, answer) => {
    serve(answer);
    const book = makeBook('pack', 'close = Close');
    await book.load('de');
    expect([book.spoken('de'), book.messages('de').say('close')]).toEqual(['en', 'Close']);
  });
});

describe('dates, sizes and lists follow the browser’s tables', () => {
  test.each([
    ['de', '4. Dezember 2026', '1,2 MB', 'a, b'],
    ['pt-BR', '4 de dezembro de 2026', '1,2 MB', 'a, b'],
    ['pl', '4 grudnia 2026', '1,2 MB', 'a, b'],
    ['ja', '2026年12月4日', '1.2 MB', 'a、b'],
    ['he', '4 בדצמבר 2026', '1.2 MB', 'a, b'],
    ['ru', '4 декабря 2026 г.', '1,2 МБ', 'a, b'],
    ['en', '4 Dec 2026', '1.2 MB', 'a, b'],
  ])('in %s', (language, day, size, list) => {
    expect(writeDay(language, '2026-12-04')).toBe(day);
    expect(
      writeSize(language, 1_240_000)
        .replaceAll('\u00a0', ' ')
        .replace(/[\u200e\u200f]/g, ''),
    ).toBe(size);
    expect(writeList(language, ['a', 'b'])).toBe(list);
  });

  test('with the digits that pages print order numbers in', () => {
    for (const language of ['ar', 'ar-EG', 'fa', 'hi', 'bn']) {
      expect(writeDay(language, '2026-12-04')).toMatch(/4 .*2026/);
      expect(writeSize(language, 45_000)).toContain('45');
    }
  });

  test('a language that the browser does not know is written as English is', () => {
    expect(localeOf('tlh')).toBe('en-US');
    expect(writeDay('tlh', '2026-12-04')).toBe('4 Dec 2026');
    expect(languageName('tlh')).toBe('Klingon');
  });
});

test('what is put into text from right to left is kept apart from it, and into other text is not marked', () => {
  wordsBook.add('ar', 'order-number = طلب { $id }');
  expect(makeWords('ar').say('order-number', { id: 'RB1-2' })).toBe('طلب \u2068RB1-2\u2069');
  expect(makeWords('en').say('order-number', { id: 'RB1-2' })).not.toMatch(/[\u2066-\u2069]/);
});
