// Deadlines and states as order pages word them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WORDS } from '../../../../lib/sites/phrases/index';
import { readRefundBy } from '../../../../lib/sites/text/sentences';

const CONTEXT = { language: 'en', today: '2026-11-23', words: WORDS };

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
    ['Refund if the order is not delivered by Sep 14, 2026', '2026-09-14'],
    ['Возврат денег, если заказ не доставят до 14 сент. 2026 г. · Возврат за брак', '2026-09-14'],
    ['Повернення коштів, якщо замовлення не доставлено до 14 вер. 2026 р.', '2026-09-14'],
    ['Reembolso si no hay entrega antes del 14 sep, 2026', '2026-09-14'],
    ['Reembolso se não houver entrega antes de 14 set, 2026', '2026-09-14'],
    ['Remboursement si le colis n’est pas livré avant le 14 sept. 2026', '2026-09-14'],
    ['Rückerstattung, wenn keine Lieferung vor dem 14. Sep 2026', '2026-09-14'],
    ['Rückerstattung, wenn nicht bis 14. Sep 2026 geliefert', '2026-09-14'],
    ['Rimborso se non consegnato entro il 14 set 2026', '2026-09-14'],
    ['Zwrot pieniędzy, jeśli nie dostarczono przed 14 wrz 2026', '2026-09-14'],
    ['Terugbetaling indien niet geleverd vóór 14 sep 2026', '2026-09-14'],
    ['14 Eyl 2026 tarihine kadar teslim edilmezse para iadesi', '2026-09-14'],
    ['2026년 9월 14일까지 배송되지 않으면 환불', '2026-09-14'],
    ['2026年9月14日までに届かない場合は返金されます', '2026-09-14'],
    ['2026年8月9日前未送达补偿优惠券 · 2026年9月14日前未送达可退款', '2026-09-14'],
    ['استرداد إذا لم يتم التسليم قبل 14 سبتمبر 2026', '2026-09-14'],
    ['החזר כספי אם לא נמסר לפני 14 בספט׳ 2026', '2026-09-14'],
    ['คืนเงินหากไม่ได้รับสินค้าก่อนวันที่ 14 ก.ย. 2569', '2026-09-14'],
    ['Hoàn tiền nếu không giao hàng trước 14 thg 9, 2026', '2026-09-14'],
    ['Pengembalian dana jika tidak dikirim sebelum 14 Sep 2026', '2026-09-14'],
    ['Купон, если заказ не доставят до 9 авг. 2026 г.', null],
    ['Reembolso disponible antes del 9 ago, 2026', null],
    ['Remboursement sous 15 jours avant le 9 août 2026', null],
    ['Rückerstattung bis 9. Aug 2026 beantragen', null],
    ['Возврат товара не принимается до 9 авг. 2026 г.', null],
    ['2026年8月9日前未送达补偿优惠券', null],
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

test('nothing throws on any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.option(fc.string({ maxLength: 40 })),
      (text, language) => {
        readRefundBy(`Refund if no delivery before ${text}`, { ...CONTEXT, language });
      },
    ),
  );
});
