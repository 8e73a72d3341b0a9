// @vitest-environment happy-dom
// The ladder on screen: what it says of each rung, and what it tells its caller.
import { describe, expect, test, vi } from 'vitest';
import { LadderView, type LadderViewProps } from '../../../components/LadderView';
import { findRungs } from '../../../lib/claims/rungs';
import type { Claim } from '../../../lib/model/claim';
import { makeWords } from '../../../lib/words/words';
import * as data from '../../tools/gallery/data';
import { show } from './show';
import '../../tools/all-languages';

function ladder(
  claim: Partial<Claim> = {},
  part: Partial<LadderViewProps> = {},
  language: 'en' | 'ru' = 'en',
) {
  const of: Claim = { ...data.CLAIM, ...claim };
  const known = data.known('Desk lamp', { deliverBy: { from: null, to: '2026-10-01' } });
  const today = part.today ?? data.TODAY;
  const rungs = findRungs({ claim: of, known, deadlines: data.DEADLINES, evidence: [], today });
  return show(
    <LadderView
      words={makeWords(language)}
      today={today}
      rungs={rungs}
      country={of.country}
      paidWith={of.paidWith}
      suggestedCountry={null}
      onChangeClaim={vi.fn()}
      onWrite={vi.fn()}
      {...part}
    />,
  );
}

describe('the ladder', () => {
  test('asks for the country and the payment before it speaks of the rungs above the shop', () => {
    const { text } = ladder();
    expect(text()).toContain('say above where you live');
    expect(text()).toContain('say above how you paid');
  });

  test('tells of a rung whether it is open and until when, an estimate as one', () => {
    const { text } = ladder({ country: 'RU', paidWith: 'visa' });
    expect(text()).toMatch(/Bank or wallet\s*open now\s*until about 29 Jan 2027/);
    expect(text()).toMatch(/The appeal\s*not yet\s*after the shop's decision/);
  });

  test('names the other side, the place as text and the sources with their dates', () => {
    const { text, all } = ladder({ country: 'RU' });
    expect(text()).toContain('AliExpress CIS Holding Pte. Ltd. (201917627W)');
    expect(text()).toContain('gosuslugi.ru');
    expect(text()).toContain('Appeals by e-mail have not been considered since 30 March 2025.');
    expect(text()).toContain('checked on 23 Nov');
    expect(all('link')).toHaveLength(0);
  });

  test('warns before the three acts that end a case, and of money from two sides', () => {
    const { text } = ladder({ country: 'RU', paidWith: 'visa' });
    for (const words of [
      'Do not confirm receipt',
      'Do not cancel the dispute',
      'Pressing “accept”',
      'Money paid back twice',
    ]) {
      expect(text()).toContain(words);
    }
  });

  test('leads to the text in the language of its place', () => {
    const onWrite = vi.fn();
    const { press } = ladder({ country: 'RU' }, { onWrite });
    press('button', 'Text: Written claim before a court');
    expect(onWrite).toHaveBeenCalledWith('pre-trial', 'ru');
  });

  test('takes a suggested country only by a press, and suggests none once one is said', () => {
    const onChangeClaim = vi.fn();
    const { press } = ladder({}, { suggestedCountry: 'RU', onChangeClaim });
    expect(onChangeClaim).not.toHaveBeenCalled();
    press('button', 'I live here: Russia');
    expect(onChangeClaim).toHaveBeenCalledWith({ country: 'RU' });
    expect(ladder({ country: 'DE' }, { suggestedCountry: 'RU' }).text()).not.toContain('I live here');
  });

  test('warns instead of advising when a rule is too old', () => {
    const { text } = ladder({ country: 'RU' }, { today: '2028-01-01' });
    expect(text()).toContain('should have been looked up again');
    expect(text()).not.toContain('Appeals by e-mail');
  });

  test('speaks Russian', () => {
    expect(ladder({ country: 'RU' }, {}, 'ru').text()).toContain(
      'Обращения по электронной почте с 30 марта 2025 года не рассматривают.',
    );
  });
});
