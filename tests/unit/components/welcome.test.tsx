// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { EXPLAINED, PermissionsList } from '../../../components/PermissionsList';
import { WelcomeView, type WelcomeViewProps } from '../../../components/WelcomeView';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { makeWords } from '../../../lib/words/words';
import { show } from './show';

const words = makeWords('en');

function welcome(part: Partial<WelcomeViewProps> = {}) {
  const props: WelcomeViewProps = {
    words,
    settings: DEFAULT_SETTINGS,
    isPinned: false,
    shortcut: 'Alt+Shift+E',
    onShortcuts: vi.fn(),
    hasSample: false,
    ordersUrl: 'https://www.aliexpress.com/p/order/index.html',
    onChange: vi.fn(),
    onSample: vi.fn(),
    onRemoveSample: vi.fn(),
    ...part,
  };
  return { ...show(<WelcomeView {...props} />), props };
}

describe('the first page', () => {
  test('has one filled button, and it leads to the orders', () => {
    const { root } = welcome();
    const filled = [...root.querySelectorAll<HTMLAnchorElement>('.main')];
    expect(filled.map(({ textContent, href }) => [textContent, href])).toEqual([
      ['Open My orders', 'https://www.aliexpress.com/p/order/index.html'],
    ]);
  });

  test('names the keys that capture, and offers others', () => {
    const { root, find, props } = welcome();
    expect(root.querySelector('kbd')?.textContent).toBe('Alt+Shift+E');
    find('button', 'Choose other keys').click();
    expect(props.onShortcuts).toHaveBeenCalledOnce();
  });

  test('says when no keys are set, as when another extension has them', () => {
    const { root, text, find } = welcome({ shortcut: null });
    expect(root.querySelector('kbd')).toBeNull();
    expect(text()).toContain('another extension may have taken them');
    expect(find('button', 'Choose the keys')).toBeDefined();
  });

  test('tells the way to the keys where it cannot lead there', () => {
    expect(welcome({ onShortcuts: null }).text()).toContain('page of extensions, under shortcuts');
  });

  test('asks to pin the icon only where it is not known to be pinned', () => {
    expect(welcome({ isPinned: true }).text()).not.toContain('puzzle piece');
    expect(welcome({ isPinned: false }).text()).toContain('puzzle piece');
    expect(welcome({ isPinned: null }).text()).toContain('puzzle piece');
  });

  test('takes the three answers, and lets each be unsaid', () => {
    const { root, props } = welcome({ settings: { ...DEFAULT_SETTINGS, country: 'DE', paidWith: 'visa' } });
    const [language, country, paid] = [...root.querySelectorAll('select')];
    const choose = (select: HTMLSelectElement | undefined, value: string) => {
      if (select === undefined) throw new Error('no such field');
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose(language, 'ru');
    choose(country, '');
    choose(paid, 'mir');
    choose(paid, '');
    expect(vi.mocked(props.onChange).mock.calls.map(([change]) => change)).toEqual([
      { language: 'ru' },
      { country: null },
      { paidWith: 'mir' },
      { paidWith: null },
    ]);
  });

  test('makes a sample claim, and takes it away again', () => {
    const without = welcome();
    without.find('button', 'Try it with a sample claim').click();
    expect(without.props.onSample).toHaveBeenCalledOnce();
    const having = welcome({ hasSample: true });
    having.find('button', 'Remove the sample').click();
    expect(having.props.onRemoveSample).toHaveBeenCalledOnce();
  });
});

test('every permission of the manifest is explained, and no other', () => {
  const config = readFileSync(join(import.meta.dirname, '../../../wxt.config.ts'), 'utf8');
  const asked = /\bpermissions: \[([^\]]*)\]/.exec(config)?.[1]?.match(/\w+/g) ?? [];
  expect(asked).toHaveLength(6);
  expect(EXPLAINED.toSorted()).toEqual(['sites', ...asked].sort());
  const { root } = show(<PermissionsList words={words} />);
  expect(root.querySelectorAll('li')).toHaveLength(EXPLAINED.length);
});
