// @vitest-environment happy-dom
// What to do where a page could not be read: enter the order by hand, look at the redacted copy, see how pages fare.
import { describe, expect, test, vi } from 'vitest';
import { ByHandForm, type ByHandFormProps } from '../../../components/ByHandForm';
import { CopyView } from '../../../components/CopyView';
import { HealthView } from '../../../components/HealthView';
import { makeWords } from '../../../lib/words/words';
import { show } from './show';
import '../../tools/all-languages';

const words = makeWords('en');

function form(part: Partial<ByHandFormProps> = {}) {
  const onSave = vi.fn();
  const shown = show(
    <ByHandForm
      words={words}
      orderId={null}
      currencies={['EUR', 'USD']}
      currency="USD"
      status={null}
      onSave={onSave}
      {...part}
    />,
  );
  const submit = () => shown.press('button', 'Open claim');
  const type = (name: string, value: string) => shown.enter('textbox', name, value);
  return { ...shown, onSave, submit, type };
}

describe('the form for an order', () => {
  test('gives what was typed, the sum as exact money', () => {
    const { type, enter, submit, onSave } = form();
    type('Order number', '8200 0000 0001 0017');
    type('Store', ' Lantern Lane Store ');
    type('What you bought', 'Clip lamp');
    type('Sum', '1,026.70');
    enter('combobox', 'Currency', 'EUR');
    type('Ordered on', '2026-09-15');
    type('Promised by', '2026-10-20');
    submit();
    expect(onSave).toHaveBeenCalledWith({
      id: '8200000000010017',
      storeName: 'Lantern Lane Store',
      title: 'Clip lamp',
      total: { amount: '1026.70', currency: 'EUR' },
      placedOn: '2026-09-15',
      promisedBy: '2026-10-20',
    });
  });

  test('asks for the number alone; the rest may stay unknown', () => {
    const { submit, onSave } = form({ orderId: '8200000000010017' });
    submit();
    expect(onSave).toHaveBeenCalledWith({
      id: '8200000000010017',
      storeName: null,
      title: null,
      total: null,
      placedOn: null,
      promisedBy: null,
    });
  });

  test.each([
    ['Order number', '12', 'An order number has 10 to 20 digits.'],
    ['Sum', 'a lot', 'Write the sum in figures, such as 12.34.'],
    ['Sum', '-5', 'Write the sum in figures, such as 12.34.'],
  ])('a wrong %s, %s, is said beside it, and nothing is saved', (name, value, problem) => {
    const { type, submit, find, root, onSave } = form({ orderId: '8200000000010017' });
    type(name, value);
    submit();
    const field = find('textbox', name);
    expect(root.querySelector(`[id="${field.getAttribute('aria-describedby')}"]`)?.textContent).toBe(problem);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    expect(onSave).not.toHaveBeenCalled();
  });

  test('a promise before the order is a mistake', () => {
    const { type, submit, text, onSave } = form({ orderId: '8200000000010017' });
    type('Ordered on', '2026-10-20');
    type('Promised by', '2026-09-15');
    submit();
    expect(text()).toContain('This day is before the day of the order.');
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe('the redacted copy', () => {
  test('is shown before it is saved', () => {
    const onSave = vi.fn();
    const { find, press } = show(
      <CopyView words={words} copy={{ text: '<p>Zzzz</p>' }} status={null} onSave={onSave} />,
    );
    expect((find('textbox', 'Text of the file') as HTMLTextAreaElement).value).toBe('<p>Zzzz</p>');
    press('button', 'Save the file');
    expect(onSave).toHaveBeenCalledOnce();
  });

  test('of a page that was closed says how to make one', () => {
    const { text, all } = show(<CopyView words={words} copy="gone" status={null} onSave={vi.fn()} />);
    expect(text()).toContain('Open it again');
    expect(all('button')).toEqual([]);
  });
});

describe('the health of the readers', () => {
  const pages = [
    { page: 'order-list' as const, at: '2026-11-23T14:02:05Z', missed: [] },
    {
      page: 'tracking' as const,
      at: '2026-11-22T10:00:00Z',
      missed: [
        { field: 'shipments.events.at', times: 3 },
        { field: 'shipments.carrier', times: 1 },
      ],
    },
  ];
  const lines = (language: 'en' | 'ru') =>
    [
      ...show(
        <HealthView words={makeWords(language)} today="2026-11-23" pages={pages} />,
      ).root.querySelectorAll('li'),
    ].map((line) => line.textContent);

  test('is one line a page that is read, and one a field that is missed', () => {
    expect(lines('en')).toEqual([
      'Order list: everything read, 23 Nov, 14:02',
      'Tracking: date of events not read 3 times',
      'Tracking: carrier not read once',
    ]);
    expect(lines('ru')[1]).toBe('Отслеживание: не прочиталось 3 раза: дата событий');
  });

  test('before any page was read says so', () => {
    expect(show(<HealthView words={words} today="2026-11-23" pages={[]} />).text()).toContain(
      'No page was read yet.',
    );
  });
});
