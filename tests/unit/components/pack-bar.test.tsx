// @vitest-environment happy-dom
// The evidence pack's bar: one press with what is usual, and choices for those who need them.
import { expect, test, vi } from 'vitest';
import { PackBar, type PackBarProps } from '../../../components/PackBar';
import { makeWords } from '../../../lib/words/words';
import { show } from './show';
import '../../tools/all-languages';

const props = (part: Partial<PackBarProps> = {}): PackBarProps => ({
  words: makeWords('ru'),
  isMaking: false,
  hasRedacted: false,
  status: null,
  onMake: vi.fn(),
  ...part,
});
const settle = () => new Promise((resolve) => setTimeout(resolve));

test('one press makes the usual pack: own language, originals, one file', () => {
  const given = props();
  show(<PackBar {...given} />).press('button', 'Сохранить пакет доказательств');
  expect(vi.mocked(given.onMake).mock.calls).toEqual([
    [{ language: 'ru', hasOriginals: true, partBytes: null }],
  ]);
});

test('language, size and what is left out go with the press', async () => {
  const given = props({ hasRedacted: true });
  const { enter, press, root } = show(<PackBar {...given} />);
  enter('combobox', 'Язык отчёта', 'en');
  await settle();
  enter('combobox', 'Наибольший файл', '20000000');
  await settle();
  root.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
  await settle();
  press('button', 'Сохранить пакет доказательств');
  expect(vi.mocked(given.onMake).mock.calls).toEqual([
    [{ language: 'en', hasOriginals: false, partBytes: 20_000_000 }],
  ]);
});

test('nothing can be left out where nothing is redacted, and nothing is begun twice', () => {
  const given = props({ isMaking: true });
  const { all, press } = show(<PackBar {...given} />);
  expect(all('checkbox')).toEqual([]);
  press('button', 'Пакет готовится…');
  expect(given.onMake).not.toHaveBeenCalled();
});
