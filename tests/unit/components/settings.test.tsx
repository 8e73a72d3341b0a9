// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { CarriersView } from '../../../components/CarriersView';
import { CountryPicker } from '../../../components/CountryPicker';
import { StallDaysView } from '../../../components/StallDaysView';
import { THRESHOLDS } from '../../../lib/rules/thresholds';
import { makeWords } from '../../../lib/words/words';
import { show } from './show';
import '../../tools/all-languages';

const words = makeWords('en');

describe('the days after which a parcel counts as stuck', () => {
  const view = (own: Parameters<typeof StallDaysView>[0]['own'] = {}) => {
    const onChange = vi.fn();
    const shown = show(<StallDaysView words={words} usual={THRESHOLDS} own={own} onChange={onChange} />);
    const type = (label: string, value: string) => {
      const field = shown.root.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)!;
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return field;
    };
    return { ...shown, onChange, type };
  };

  test('can be the buyer’s own, stage by stage', () => {
    const { type, onChange } = view();
    type('Left the country: Told after, days', '25');
    expect(onChange).toHaveBeenLastCalledWith({ departed: { warnDays: 25, urgentDays: 30 } });
  });

  test('never make urgent what is not yet told', () => {
    const { type, onChange } = view();
    type('Left the country: Told after, days', '40');
    expect(onChange).toHaveBeenLastCalledWith({ departed: { warnDays: 40, urgentDays: 40 } });
    const field = type('Left the country: Urgent after, days', '10');
    expect(onChange).toHaveBeenCalledOnce();
    expect(field.value).toBe('30');
  });

  test('put back what is no number of days', () => {
    const { type, onChange } = view();
    for (const typed of ['', '-1', '366', '2.5']) {
      expect(type('Out for delivery: Told after, days', typed).value).toBe('2');
    }
    expect(onChange).not.toHaveBeenCalled();
  });

  test('that are as usual again are no longer own ones; all go back with one press', () => {
    const own = { departed: { warnDays: 25, urgentDays: 30 }, arrived: { warnDays: 9, urgentDays: 14 } };
    const { type, press, onChange } = view(own);
    type('Left the country: Told after, days', '20');
    expect(onChange).toHaveBeenLastCalledWith({ arrived: own.arrived });
    press('button', 'Back to the usual days');
    expect(onChange).toHaveBeenLastCalledWith({});
  });
});

test('each carrier’s pages are allowed and taken back apart', () => {
  const onChange = vi.fn();
  const { press } = show(<CarriersView words={words} allowed={['pochta']} onChange={onChange} />);
  press('checkbox', 'Cainiao (global.cainiao.com)');
  press('checkbox', 'Pochta Rossii (www.pochta.ru)');
  press('checkbox', '17TRACK (t.17track.net, www.17track.net)');
  expect(onChange.mock.calls).toEqual([
    ['cainiao', true],
    ['pochta', false],
    ['17track', true],
  ]);
});

test('the country is picked by its name in the buyer’s language, and can be taken back', () => {
  const onPick = vi.fn();
  const { enter, root } = show(<CountryPicker words={makeWords('ru')} country={null} onPick={onPick} />);
  expect(root.querySelector('option[value="KZ"]')?.textContent).toBe('Казахстан');
  enter('combobox', 'Где вы живёте', 'KZ');
  enter('combobox', 'Где вы живёте', '');
  expect(onPick.mock.calls).toEqual([['KZ'], [null]]);
});
