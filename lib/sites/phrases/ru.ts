// Russian page wording.
import type { Phrases } from './phrases';

export const ru: Phrases = {
  language: 'ru',
  months:
    'январь января|февраль февраля|март марта|апрель апреля|май мая|июнь июня|июль июля|август августа|сентябрь сентября|октябрь октября|ноябрь ноября|декабрь декабря',
  // The shop's own machine wrote the last word for Completed (facts: ru 1.1).
  statuses: { paid: 'собираем заказ', cancelled: 'отменён|заказ отменён', finished: 'с отделкой' },
};
