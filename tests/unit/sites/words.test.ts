// What single words of pages mean, in every described language at once: pages mix languages.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PHRASES, WORDS } from '../../../lib/sites/phrases/index';
import { compileVocabulary } from '../../../lib/sites/words';

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
    ['Ожидается доставка', 'ru', 'shipped'],
    ['Завершено', 'uk', 'finished'],
    ['En attente de livraison', 'fr', 'shipped'],
    ['Storniert', 'de', 'cancelled'],
    ['In attesa di pagamento', 'it', 'unpaid'],
    ['Zakończone', 'pl', 'finished'],
    ['Wacht op levering', 'nl', 'shipped'],
    ['Teslimat bekleniyor', 'tr', 'shipped'],
    ['発送待ち', 'ja', 'paid'],
    ['待收货', 'zh-CN', 'shipped'],
    ['مكتمل', 'ar', 'finished'],
    ['בוטל', 'he', 'cancelled'],
    ['รอการส่งมอบ', 'th', 'shipped'],
    ['Đã hủy', 'vi', 'cancelled'],
    ['Selesai', 'id', 'finished'],
    ['Menunggu pengiriman', 'id', 'unknown'],
    ['Processed', 'en', 'unknown'],
    ['Processado', 'pt', 'unknown'],
    ['Awaiting delivery confirmation of a friend', 'en', 'unknown'],
    ['', 'en', 'unknown'],
    ['constructor', 'en', 'unknown'],
  ])('%j in %s is %s', (text, _language, status) => {
    expect(WORDS.statusOf(text)).toBe(status);
  });
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void WORDS.statusOf(text)));
});

test('a word that two languages understand differently is none', () => {
  const [one] = PHRASES;
  const other = { language: 'xx', months: '', statuses: { cancelled: 'completed' } };
  const words = compileVocabulary({ ...WORDS, phrases: [one!, other] });
  expect(words.statusOf('Completed')).toBe('unknown');
  expect(words.statusOf('Shipped')).toBe('shipped');
});
