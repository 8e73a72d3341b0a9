// @vitest-environment happy-dom
// The money of a claim: what it says, what it asks for, and what it tells its caller.
import { describe, expect, test, vi } from 'vitest';
import { MoneyView, type MoneyViewProps } from '../../../components/MoneyView';
import type { Claim } from '../../../lib/model/claim';
import { makeWords } from '../../../lib/words/words';
import * as data from '../../tools/gallery/data';
import { show } from './show';

function props(part: Partial<Claim> = {}, order = data.known('Cable').order): MoneyViewProps {
  const claim = { ...data.CLAIM, ...part };
  return {
    words: makeWords('en'),
    today: data.TODAY,
    order,
    claim,
    money: data.moneyOf(order, claim),
    ruleYears: {},
    onChangeClaim: vi.fn(),
    proof: [],
    onNoteEvent: vi.fn(),
  };
}
const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('the sums', () => {
  test('are what the page shows until the buyer confirms them', () => {
    expect(show(<MoneyView {...props()} />).text()).toContain(
      'Items, 2 × US$13.35US$26.70Shipping and feesfreePaid in allUS$26.70Came back so far–Ask forUS$26.70',
    );
  });

  test('are corrected line by line; what is left empty is not known', () => {
    const given = props();
    const { press, enter } = show(<MoneyView {...given} />);
    press('button', 'Correct what I paid');
    enter('textbox', 'Shipping', '2,49');
    enter('textbox', 'Coins', '0.50');
    press('button', 'Save');
    expect(given.onChangeClaim).toHaveBeenCalledWith({
      paid: {
        items: usd('26.70'),
        shipping: usd('2.49'),
        tax: null,
        sellerDiscount: null,
        platformDiscount: null,
        coins: usd('0.50'),
      },
    });
  });

  test('that cannot be understood are said, and nothing is stored', () => {
    const given = props();
    const { press, enter, text } = show(<MoneyView {...given} />);
    press('button', 'Correct what I paid');
    enter('textbox', 'Tax', '-3');
    press('button', 'Save');
    expect(text()).toContain('Write the sum in figures');
    expect(given.onChangeClaim).not.toHaveBeenCalled();
  });

  test('may be for a part, whose rest stands beside it', () => {
    const given = props();
    const { press, enter } = show(<MoneyView {...given} />);
    press('button', 'Claim a part');
    enter('combobox', 'Cable, Black, 2 m', '1');
    press('button', 'Save');
    expect(given.onChangeClaim).toHaveBeenCalledWith({ asks: { pieces: [{ item: 0, quantity: 1 }] } });
    const { text } = show(<MoneyView {...props({ asks: { pieces: [{ item: 0, quantity: 1 }] } })} />);
    expect(text()).toContain('Not asked for1 of 2 pieces claimed');
    expect(text()).toContain('Ask forUS$13.35');
  });
});

describe('an offer', () => {
  test('is noted with its day and its sum', () => {
    const given = props();
    const { press, enter } = show(<MoneyView {...given} />);
    enter('textbox', 'The day it happened', '2026-11-22');
    press('button', 'Money was offered');
    enter('textbox', 'Sum, if one was named', '10');
    press('button', 'Note it');
    expect(given.onNoteEvent).toHaveBeenCalledWith('offered', { on: '2026-11-22', amount: usd('10.00') });
  });

  test.each([
    ['2026-11-24', 'This day has not come yet.'],
    ['2026-09-14', 'This day is before the order.'],
  ])('of %s is not noted: %s', (on, sentence) => {
    const given = props();
    const { press, enter, text } = show(<MoneyView {...given} />);
    enter('textbox', 'The day it happened', on);
    press('button', 'Money was offered');
    expect(text()).toContain(sentence);
    expect(text()).not.toContain('Sum, if one was named');
  });

  test('says what it is in percent, and what taking it ends', () => {
    const events = [{ kind: 'offered' as const, on: data.TODAY, amount: usd('10.00') }];
    const { text } = show(<MoneyView {...props({ events })} />);
    expect(text()).toContain('37.5 % of the items');
    expect(text()).toContain('Taking it gives up US$16.70.');
    expect(text()).toContain('Accepting an offer ends the dispute');
  });
});

test('a refund above the sum is a sentence and no negative number', () => {
  const events = [{ kind: 'refunded' as const, on: data.TODAY, amount: usd('30.00') }];
  const { text } = show(<MoneyView {...props({ events })} />);
  expect(text()).toContain('More came back than was asked.');
  expect(text()).toContain('Ask forUS$0.00');
});

test('the penalty stands apart, counted both ways, and joins no sum', () => {
  const order = data.known('Cable', data.RUSSIAN_ORDER).order;
  const { text } = show(<MoneyView {...props(data.RUSSIAN_CLAIM, order)} />);
  expect(text()).toContain('Counted as courts usually do53 days, 2 Oct to 23 NovRUB 479.75');
  expect(text()).toContain('Counted by the words of the law54 days, 1 Oct to 23 NovRUB 488.80');
  expect(text()).toContain('Ask forRUB 1,810.37');
});
