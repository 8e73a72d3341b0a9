// Every language file that is there: it is read whole, says nothing that English does not, and counts as its language counts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../lib/model/languages';
import { LAWS_FILES, PACK_FILES, WORDS_FILES } from '../../tools/all-languages';

const KINDS = { words: WORDS_FILES, laws: LAWS_FILES, pack: PACK_FILES };
const COUNTS = ['zero', 'one', 'two', 'few', 'many', 'other'];

interface Select {
  variable: string;
  keys: string[];
}
interface Text {
  variables: string[];
  /** Messages and terms that it refers to, and functions that it calls. */
  refers: string[];
  selects: Select[];
}

/** What a text is made of, by `id` or `id.attribute`. */
function textsOf(source: string): Map<string, Text> {
  const texts = new Map<string, Text>();
  for (const { id, value, attributes } of new FluentResource(source).body) {
    if (value !== null) texts.set(id, partsOf(value));
    for (const [name, pattern] of Object.entries(attributes)) texts.set(`${id}.${name}`, partsOf(pattern));
  }
  return texts;
}

function partsOf(pattern: unknown): Text {
  const text: Text = { variables: [], refers: [], selects: [] };
  // The pattern's tree, walked by the same call that would write it out.
  JSON.stringify(pattern, (_key, node) => {
    if (node?.type === 'var') text.variables.push(node.name);
    if (['mesg', 'term', 'func'].includes(node?.type)) text.refers.push(node.name);
    if (node?.type === 'select') {
      text.selects.push({
        variable: String(node.selector.name),
        keys: node.variants.map((variant: { key: { value: unknown } }) => String(variant.key.value)),
      });
    }
    return node;
  });
  return text;
}

/** Keys of a select that are no number and no category of counting. */
const namesIn = ({ keys }: Select) => keys.filter((key) => !COUNTS.includes(key) && !/^\d+$/.test(key));

const files = Object.entries(KINDS).flatMap(([kind, byLanguage]) => {
  const english = byLanguage.get('en') ?? '';
  return [...byLanguage].map(([language, source]) => ({ kind, language, source, english }));
});

describe.each(files)('$kind in $language', ({ language, source, english }) => {
  const model = textsOf(english);
  const texts = textsOf(source);

  test('is read whole: nothing is malformed, no id stands twice', () => {
    const written = [...source.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1]);
    expect([...texts.keys()].filter((path) => !path.includes('.'))).toEqual(written);
    const attributes = [...source.matchAll(/^\s+\.[\w-]+ *=/gm)];
    expect([...texts.keys()].filter((path) => path.includes('.'))).toHaveLength(attributes.length);
  });

  test('says nothing that English does not', () => {
    expect(texts.size).toBeGreaterThan(model.size / 2);
    expect([...texts.keys()].filter((path) => !model.has(path))).toEqual([]);
    const unknown = [...texts].flatMap(([path, { variables, refers }]) => {
      const known = model.get(path);
      return [
        ...variables.filter((name) => !known?.variables.includes(name)),
        ...refers.filter((name) => !known?.refers.includes(name)),
      ].map((name) => `${path}: ${name}`);
    });
    expect(unknown).toEqual([]);
  });

  test('lacks nothing', () => {
    expect([...model.keys()].filter((path) => !texts.has(path))).toEqual([]);
  });

  test('counts in the categories of its language and in no others', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const wrong = [...texts].flatMap(([path, { selects }]) =>
      selects
        .flatMap((select) => select.keys)
        .filter(
          (key) => COUNTS.includes(key) && key !== 'other' && !pluralCategories.some((each) => each === key),
        )
        .map((key) => `${path}: ${key}`),
    );
    expect(wrong).toEqual([]);
  });

  test('chooses its words by the same names as English', () => {
    const wrong = [...texts].flatMap(([path, { selects }]) =>
      selects.flatMap((select) => {
        const names = (model.get(path)?.selects ?? [])
          .filter(({ variable }) => variable === select.variable)
          .flatMap(namesIn);
        return namesIn(select)
          .filter((name) => !names.includes(name))
          .map((name) => `${path}: ${name}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('promises nothing and never shouts', () => {
    expect(source).not.toMatch(/[!！]/);
  });

  test('holds no mark that turns text round and no markup', () => {
    expect(source).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|<\/?[a-z]/i);
  });
});

describe('the browser’s own words for the extension', () => {
  const folder = join(import.meta.dirname, '../../../public/_locales');
  const locales = readdirSync(folder);
  const read = (locale: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));

  test('are there for every language of the interface, and for no other', () => {
    const wanted = INTERFACE_LANGUAGES.map(({ tag }) => tag.replace('-', '_'));
    expect([...locales].sort()).toEqual(wanted.sort());
  });

  // Limits of the stores: 45 and 132 characters, and what their lists show of it without a cut.
  test.each(locales)('of %s have the same keys, and fit where stores and browsers show them', (locale) => {
    const messages = read(locale);
    expect(Object.keys(messages)).toEqual(Object.keys(read('en')));
    expect(messages.name?.message.length).toBeLessThanOrEqual(40);
    expect(messages.description?.message.length).toBeLessThanOrEqual(112);
    for (const { message } of Object.values(messages)) expect(message.trim().length).toBeGreaterThan(5);
  });
});
