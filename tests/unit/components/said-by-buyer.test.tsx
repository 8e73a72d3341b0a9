// @vitest-environment happy-dom
// What only the buyer can say: what they ask for, who they are, what a letter needs besides.
import { describe, expect, test, vi } from 'vitest';
import { LetterFacts } from '../../../components/LetterFacts';
import { DemandForm } from '../../../components/money/DemandForm';
import { SenderFields } from '../../../components/SenderFields';
import type { Channel, Claim, Demand } from '../../../lib/model/claim';
import type { Sender } from '../../../lib/model/settings';
import { makeWords } from '../../../lib/words/words';
import * as data from '../../tools/gallery/data';
import { show } from './show';

const words = makeWords('en');
const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('what is asked for', () => {
  const form = (demand: Demand | null = null) => {
    const onChange = vi.fn();
    const drawn = show(
      <DemandForm
        words={words}
        demand={demand}
        asked={usd('26.70')}
        currency="USD"
        currencies={['EUR', 'USD']}
        onChange={onChange}
      />,
    );
    return { ...drawn, onChange, pick: (kind: string) => drawn.enter('combobox', 'What you ask for', kind) };
  };

  test('is all of it until the buyer says otherwise', () => {
    expect((form().find('combobox', 'What you ask for') as HTMLSelectElement).value).toBe('refund');
  });

  test('is a new parcel at one pick, with what it risks', () => {
    const { pick, onChange, text } = form();
    pick('new-parcel');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ kind: 'new-parcel' });
    expect(text()).toContain("The order's protection runs on while it travels.");
  });

  test('is a part only once its sum is typed, with what it ends', () => {
    const { pick, enter, press, onChange, text } = form();
    pick('part');
    expect(onChange).not.toHaveBeenCalled();
    expect(text()).toContain('A part that is accepted ends the dispute');
    enter('textbox', 'Sum', '10');
    press('button', 'Save');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ kind: 'part', sum: usd('10.00') });
  });

  test.each([
    ['26.71', 'That is more than you claim.'],
    ['0', 'Write the sum in figures'],
    ['a few', 'Write the sum in figures'],
    ['-3', 'Write the sum in figures'],
  ])('is no part of %s', (sum, problem) => {
    const { pick, enter, press, onChange, text } = form();
    pick('part');
    enter('textbox', 'Sum', sum);
    press('button', 'Save');
    expect(text()).toContain(problem);
    expect(onChange).not.toHaveBeenCalled();
  });

  test.each([['0'], ['100'], ['12.5'], ['half']])('is no part of %s percent', (percent) => {
    const { pick, enter, press, onChange, text } = form();
    pick('percent');
    enter('textbox', 'How many percent', percent);
    press('button', 'Save');
    expect(text()).toContain('Write a whole number from 1 to 99.');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('is a part in percent, and nothing is left to save once it is stored', () => {
    const { pick, enter, press, onChange } = form();
    pick('percent');
    enter('textbox', 'How many percent', '40');
    press('button', 'Save');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ kind: 'percent', percent: 40 });
    expect(form({ kind: 'percent', percent: 40 }).all('button')).toEqual([]);
    expect(form({ kind: 'part', sum: usd('10.00') }).all('button')).toEqual([]);
  });
});

describe('the sender', () => {
  const fields = (sender: Sender | null) => {
    const onChange = vi.fn();
    return { ...show(<SenderFields words={words} sender={sender} onChange={onChange} />), onChange };
  };

  test('is stored at every change, and forgotten once both are empty', () => {
    const { enter, onChange, text } = fields(null);
    enter('textbox', 'Name', 'A. Buyer');
    enter('textbox', 'Address', 'Sample Street 1');
    expect(onChange).toHaveBeenNthCalledWith(1, { name: 'A. Buyer', address: '' });
    expect(onChange).toHaveBeenNthCalledWith(2, { name: 'A. Buyer', address: 'Sample Street 1' });
    enter('textbox', 'Name', '');
    enter('textbox', 'Address', '');
    expect(onChange).toHaveBeenLastCalledWith(null);
    expect(text()).toContain('They go only into letters above the shop');
  });
});

describe('what a letter asks', () => {
  const facts = (channel: Channel, claim: Partial<Claim> = {}, missing: string[] = []) => {
    const onChangeClaim = vi.fn();
    const drawn = show(
      <LetterFacts
        words={words}
        claim={{ ...data.CLAIM, ...claim }}
        channel={channel}
        missing={missing}
        onChangeClaim={onChangeClaim}
      />,
    );
    const labels = [...drawn.root.querySelectorAll('label > span')].map(({ textContent }) => textContent);
    return { ...drawn, labels, onChangeClaim };
  };

  test('of a bank is the payment as the statement prints it, beside the other answers', () => {
    const { enter, onChangeClaim } = facts('bank', { answers: { 'carrier-told-me': 'yes' } });
    enter('textbox', 'Who was paid, as the statement names it', 'ALIEXPRESS');
    expect(onChangeClaim).toHaveBeenCalledExactlyOnceWith({
      answers: { 'carrier-told-me': 'yes', 'card-name': 'ALIEXPRESS' },
    });
  });

  test('of a card is four digits: a whole number is told so and never stored', () => {
    const { enter, onChangeClaim, text } = facts('bank');
    enter('textbox', 'Last four digits of the card', '4242');
    expect(onChangeClaim).toHaveBeenLastCalledWith({ answers: { 'card-last-four': '4242' } });
    enter('textbox', 'Last four digits of the card', '5555444433332222');
    expect(onChangeClaim).toHaveBeenLastCalledWith({ answers: {} });
    expect(text()).toContain('Only the last four digits, never the whole number.');
  });

  test('of goods that came is where they are, from the bank and from PayPal', () => {
    const goods = ['Where are the goods now?', 'Have you offered to send them back?'];
    expect(facts('bank', { reason: 'damaged' }).labels).toEqual(expect.arrayContaining(goods));
    expect(facts('paypal', { reason: 'damaged' }).labels).toEqual(goods);
    expect(facts('bank', { reason: 'stuck' }).labels).not.toContain(goods[0]);
    expect(facts('paypal', { reason: 'stuck' }).root.textContent).toBe('');
  });

  test('of the statement’s day is asked only where the letter needs it', () => {
    const label = 'Day of the statement that first showed the payment';
    expect(facts('bank').labels).not.toContain(label);
    expect(facts('bank', {}, ['statement-day']).labels).toContain(label);
    expect(facts('bank', { answers: { 'statement-day': '2026-10-01' } }).labels).toContain(label);
  });

  test('of an appeal is what the decision overlooked', () => {
    const { enter, onChangeClaim } = facts('appeal');
    enter('textbox', 'What did the decision overlook, or what is new?', 'the letter of the carrier');
    expect(onChangeClaim).toHaveBeenCalledWith({ answers: { overlooked: 'the letter of the carrier' } });
  });

  test('of the seller is nothing', () => {
    expect(facts('seller').root.textContent).toBe('');
  });
});
