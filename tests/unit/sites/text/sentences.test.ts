// Deadlines and states as order pages word them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOrderStatus, readRefundBy } from '../../../../lib/sites/text/sentences';

const CONTEXT = { language: 'en', today: '2026-11-23' };

describe('the refund date', () => {
  test.each<[string, string | null]>([
    ['Refund if no delivery before Sep 14, 2026', '2026-09-14'],
    [
      'Apply for US $1.00 coupon code if delayed by Aug 9, 2026 · Refund if no delivery before Sep 14, 2026 · Refund if items damaged',
      '2026-09-14',
    ],
    ['... Refund if no delivery before Sep 14, 2026 ...', '2026-09-14'],
    ['REFUND IF NO\u00a0DELIVERY BEFORE Sep. 14, 2026', '2026-09-14'],
    ['Refund if no delivery before Sep 14, 2026 · Refund if no delivery before Sep 13, 2026', '2026-09-13'],
    ['Refund if no delivery before Sep 14, 2026. Free returns within 15 days of Oct 2, 2026', '2026-09-14'],
    ['Apply for US $1.00 coupon code if delayed by Aug 9, 2026', null],
    ['If delivered after Aug 9, 2026 you can collect a US $1 coupon', null],
    ['Refund if no delivery in 35 days', null],
    ['Refund if no delivery before Sep 14', null],
    ['Refund if no delivery before 09/10/2026', null],
    ['Refund if no delivery before · Sep 14, 2026', null],
    ['Refund if no delivery before Sep 14, 2026 · Refund if no delivery before 09/10/2026', null],
    ['Refund if package lost', null],
    ['', null],
  ])('%j is %s', (text, day) => {
    expect(readRefundBy(text, CONTEXT)).toBe(day);
  });

  test('is found whatever the language of the page is said to be', () => {
    const text = 'Refund if no delivery before Sep 14, 2026';
    for (const language of [null, 'ru', 'pt_BR', 'xx']) {
      expect(readRefundBy(text, { ...CONTEXT, language })).toBe('2026-09-14');
    }
  });
});

describe('the state of an order', () => {
  test.each<[string, string | null, string]>([
    ['Awaiting delivery', 'en', 'shipped'],
    ['  AWAITING\u00a0DELIVERY ', 'en', 'shipped'],
    ['Completed', 'en', 'finished'],
    ['Completed', 'ru', 'finished'],
    ['To pay', 'en', 'unpaid'],
    ['Processing', 'en', 'paid'],
    ['Canceled', 'en', 'cancelled'],
    ['Expired', 'en', 'cancelled'],
    ['Esperando entrega', 'es', 'shipped'],
    ['Cerrado', null, 'cancelled'],
    ['Concluído ', 'pt_BR', 'finished'],
    ['Aguardando a entrega', 'pt-BR', 'shipped'],
    ['Abgeschlossen', 'de', 'finished'],
    ['취소', 'ko', 'cancelled'],
    ['Отменён', 'ru', 'cancelled'],
    ['Отменен', 'ru', 'cancelled'],
    ['Собираем заказ', 'ru', 'paid'],
    ['Processed', 'en', 'unknown'],
    ['Processado', 'pt', 'unknown'],
    ['Awaiting delivery confirmation of a friend', 'en', 'unknown'],
    ['', 'en', 'unknown'],
    ['constructor', 'en', 'unknown'],
  ])('%j in %s is %s', (text, language, status) => {
    expect(readOrderStatus(text, language)).toBe(status);
  });
});

test('nothing throws on any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.option(fc.string({ maxLength: 40 })),
      (text, language) => {
        readOrderStatus(text, language);
        readRefundBy(`Refund if no delivery before ${text}`, { ...CONTEXT, language });
      },
    ),
  );
});
