// Dates, amounts and plurals as a native writes them, in every language of the drafts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, languagesOf } from '../../../lib/drafts/languages';
import { makeSpeech } from '../../../lib/drafts/speech';
import { Channel, DraftLanguage } from '../../../lib/model/claim';

const TODAY = '2026-11-23';

test.each([
  ['en', '28 September', '1 October', '5 January 2027', 'US$1,249.90'],
  ['ru', '28 сентября', '1 октября', '5 января 2027 года', '1 249,90 $'],
  ['zh', '9月28日', '10月1日', '2027年1月5日', 'US$1,249.90'],
  ['es', '28 de septiembre', '1 de octubre', '5 de enero de 2027', '1249,90 US$'],
  ['pt', '28 de setembro', '1º de outubro', '5 de janeiro de 2027', 'US$ 1.249,90'],
  ['de', '28. September', '1. Oktober', '5. Januar 2027', '1.249,90 $'],
  ['fr', '28 septembre', '1er octobre', '5 janvier 2027', '1 249,90 $US'],
  ['ko', '9월 28일', '10월 1일', '2027년 1월 5일', 'US$1,249.90'],
] as const)('%s writes %s, %s, %s and %s', (language, day, first, nextYear, amount) => {
  const speech = makeSpeech(language, TODAY);
  expect(speech.day('2026-09-28')).toBe(day);
  expect(speech.day('2026-10-01')).toBe(first);
  expect(speech.day('2027-01-05')).toBe(nextYear);
  const money = speech.money({ amount: '1249.90', currency: 'USD' });
  expect(money.replace(/[\u00a0\u202f]/g, ' ')).toBe(amount);
});

test.each([
  ['en', 1, 'for 1 day.'],
  ['en', 2, 'for 2 days.'],
  ['ru', 21, 'уже 21 день.'],
  ['ru', 22, 'уже 22 дня.'],
  ['ru', 25, 'уже 25 дней.'],
  ['ru', 111, 'уже 111 дней.'],
  ['zh', 1, '已有 1 天。'],
  ['es', 1, 'hace 1 día.'],
  ['es', 21, 'hace 21 días.'],
  ['pt', 1, 'há 1 dia.'],
  ['pt', 2, 'há 2 dias.'],
  ['de', 1, 'seit 1 Tag.'],
  ['de', 2, 'seit 2 Tagen.'],
  ['fr', 1, 'soit 1 jour.'],
  ['fr', 2, 'soit 2 jours.'],
  ['ko', 1, '1일째 세관에 있습니다.'],
] as const)('%s counts %i: %s', (language, days, end) => {
  const text = makeSpeech(language, TODAY).say('fact-customs', { date: '—', days });
  expect(text.endsWith(end), text).toBe(true);
});

function idsOf(text: string): string[] {
  return new FluentResource(text).body.flatMap((message) => [
    message.id,
    ...Object.keys(message.attributes).map((name) => `${message.id}.${name}`),
  ]);
}

/** The arguments that each message, with all its attributes, takes. */
function factsOf(text: string): Map<string, Set<string>> {
  return new Map(
    text
      .split(/^(?=[a-z][\w-]* =)/m)
      .filter((entry) => /^[a-z]/.test(entry))
      .map((entry) => [entry.split(' ')[0] ?? '', new Set(entry.match(/\$\w+/g))]),
  );
}

describe.each(DraftLanguage.options)('the file of %s', (language) => {
  const { text } = LANGUAGES[language];
  const english = idsOf(LANGUAGES.en.text);

  test('says nothing that English does not, in the same order, and nothing twice', () => {
    const ids = idsOf(text);
    expect(ids).toEqual(english.filter((id) => ids.includes(id)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is read whole: no entry is skipped as malformed', () => {
    const written = [...text.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((match) => match[1]);
    expect(idsOf(text).filter((id) => !id.includes('.'))).toEqual(written);
  });

  test('takes the same facts into each sentence as English does', () => {
    const here = factsOf(text);
    const there = factsOf(LANGUAGES.en.text);
    for (const [id, facts] of here) expect([...facts].sort(), id).toEqual([...(there.get(id) ?? [])].sort());
  });
});

test('every file of a language is in use', () => {
  const folder = join(import.meta.dirname, '../../../lib/drafts');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(new Set(texts)).toEqual(new Set(Object.values(LANGUAGES).map(({ text }) => text)));
});

test('every channel is written in some language that is there', () => {
  for (const channel of Channel.options) {
    expect(languagesOf(channel).length, channel).toBeGreaterThan(0);
    expect(DraftLanguage.options).toEqual(expect.arrayContaining([...languagesOf(channel)]));
  }
});
