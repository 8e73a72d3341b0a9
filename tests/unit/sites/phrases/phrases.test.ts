// The described page languages: every file is in the list, and their words do not contradict each other.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVENT_WORDINGS } from '../../../../lib/sites/events/wordings';
import { PHRASES, WORDS } from '../../../../lib/sites/phrases/index';
import { EVENT_KINDS } from '../../../../lib/sites/phrases/phrases';
import { fold } from '../../../../lib/sites/text/fold';

const { monthOf } = WORDS;

const languages = PHRASES.map((phrases) => phrases.language);

test('every file of the folder is in the list, once', () => {
  const files = readdirSync(resolve(import.meta.dirname, '../../../../lib/sites/phrases'))
    .map((name) => name.replace('.ts', ''))
    .filter((name) => !['date-words', 'index', 'months', 'order-states', 'phrases', 'shared'].includes(name));
  expect([...languages].sort()).toEqual(files.sort());
});

describe.each(PHRASES.map((phrases) => [phrases.language, phrases] as const))('%s', (_, phrases) => {
  test('has twelve months, or none where they are numbers', () => {
    expect([0, 12]).toContain(phrases.months === '' ? 0 : phrases.months.split('|').length);
  });

  test('each full month name means its own month among all languages', () => {
    if (phrases.months === '') return;
    phrases.months.split('|').forEach((names, index) => {
      for (const name of names.split(' ')) expect([name, monthOf(fold(name))]).toEqual([name, index + 1]);
    });
  });

  test('no word stands for two states', () => {
    const words = Object.values(phrases.statuses).flatMap((list) => list.split('|'));
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('what carriers write', () => {
  test('is listed for every language that describes it', async () => {
    const described: string[] = [];
    for (const language of languages) {
      const file: Record<string, unknown> = await import(`../../../../lib/sites/phrases/${language}.ts`);
      if (`${language}Events` in file) described.push(language);
    }
    expect(EVENT_WORDINGS.map((wording) => wording.language).sort()).toEqual(described.sort());
  });

  test.each(
    EVENT_WORDINGS.flatMap(({ language, events }) =>
      Object.entries(events).map(([kind, pattern]) => [language, kind, pattern] as const),
    ),
  )('%s, %s, is a pattern that folding keeps', (_, kind, pattern) => {
    expect(EVENT_KINDS).toContain(kind);
    // Folding would make another class of a capital escape.
    expect(pattern).not.toMatch(/\\[A-Z]/);
    expect(() => new RegExp(fold(pattern), 'u')).not.toThrow();
    expect(new RegExp(fold(pattern), 'u').test('')).toBe(false);
  });
});
