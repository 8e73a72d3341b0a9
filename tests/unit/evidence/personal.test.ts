import { describe, expect, test } from 'vitest';
import { findPersonal } from '../../../lib/evidence/personal';

describe('what looks personal in a page’s text', () => {
  test.each([
    ['a mail address', 'Contact: jane.doe+shop@example.com now', ['jane.doe+shop@example.com']],
    ['a telephone number', 'Phone +44 20 7946 0123', ['+44 20 7946 0123']],
    ['a card’s last digits', 'Visa **** 4242', ['**** 4242']],
    ['what stands after a label', 'Shipping address: 1 Invented Street', ['1 Invented Street']],
    ['what stands below a label', 'Получатель\n\nИван Вымышленный', ['Иван Вымышленный']],
    ['a Russian number as it is written at home', 'тел. 8 900 123-45-67', ['8 900 123-45-67']],
    ['a number of which a part is starred', '+7 *** ***-12-34', ['+7 *** ***-12-34']],
    ['a name after its label on the same line', 'Recipient Jane Invented', ['Jane Invented']],
    ['a label in another language', '받는 사람: 제인', ['제인']],
    ['a card of which the middle is starred', 'Card 427638******1234 RUB', ['427638******1234']],
    ['a card in groups of four', 'Card 4111 1111 1111 1111', ['4111 1111 1111 1111']],
    // Digits above 4 are doubled to two figures, and a 9 that is not doubled stays 9.
    ['a card with doubled fives', '5555 5555 5555 4444', ['5555 5555 5555 4444']],
    ['a card with nines', '6011 0009 9013 9424', ['6011 0009 9013 9424']],
    ['an IBAN in groups', 'IBAN: GB82 WEST 1234 5698 7654 32', ['GB82 WEST 1234 5698 7654 32']],
    ['an IBAN in one piece', 'to DE89370400440532013000 today', ['DE89370400440532013000']],
    ['an account at a Russian bank', 'на счёт 40817810099910004312 в банке', ['40817810099910004312']],
    ['an account after its label', 'Account number 12345678', ['12345678']],
    ['the holder of an account', 'Владелец счёта: Иван Вымышленный', ['Иван Вымышленный']],
    ['the holder of a card below', 'Cardholder name\nJANE INVENTED', ['JANE INVENTED']],
    ['each once', 'a@b.example a@b.example', ['a@b.example']],
  ])('%s', (_what, text, found) => {
    expect(findPersonal(text)).toEqual(found);
  });

  test.each([
    ['an order number', 'Order 8190000000014242'],
    ['a parcel number', 'LP00712345678901'],
    ['a parcel number that checks as an account would', 'Parcel LP007123456723 left the centre'],
    ['an order number in groups', '8190 0000 0001 4242'],
    ['a number that no card has', '4111 1111 1111 1112'],
    ['a number that no card has, with doubled fives', '5555 5555 5555 4445'],
    ['a number that no card has, with nines', '6011 0009 9013 9423'],
    ['a number that no account has', 'GB82 WEST 1234 5698 7654 33'],
    ['a parcel number that looks like an account', 'RR12 3456 789C N'],
    ['a long number of another kind', '30101810400000000225'],
    ['a sentence about an account', 'Account number is not shown'],
    ['a sum and a day', 'US $26.70, 15 Sep 2026 10:14'],
    ['a day in figures', '05-10-2026 10:14'],
    ['a day in figures, year first', '2026-09-05 10:14'],
    ['a carrier’s sentence about the recipient', 'Recipient refused the parcel'],
    ['the signature of the recipient', "Recipient's signature was obtained"],
    ['a word that begins like a label', 'Receivership'],
  ])('is not %s', (_what, text) => {
    expect(findPersonal(text)).toEqual([]);
  });

  test('is no parcel number, whatever its digits', () => {
    for (let number = 0; number < 2000; number += 1) {
      expect(findPersonal(`Parcel LP0071234567${number} left the centre`)).toEqual([]);
    }
  });

  test('is no more than can be taken in at a glance', () => {
    const text = Array.from({ length: 50 }, (_, index) => `person${index}@example.com`).join('\n');
    expect(findPersonal(text)).toHaveLength(12);
  });
});
