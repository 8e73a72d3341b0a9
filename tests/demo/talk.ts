// What buyer and seller of the sample shop wrote to each other.
import { addDays } from '../../lib/model/day';
import { printShortDay, type ShopLanguage } from './journeys';
import type { DemoOrder } from './shop';

interface Message {
  isMine: boolean;
  text: string;
  time: string;
}

const LINES: Record<ShopLanguage, readonly [isMine: boolean, daysAgo: number, text: string][]> = {
  en: [
    [true, 9, 'Hello. My parcel has not moved for a while. Can you check with the carrier?'],
    [false, 8, 'Dear friend, please wait patiently, the parcel is on the way.'],
    [true, 4, 'It is past the promised date now. Please refund the order or show where the parcel is.'],
    [false, 3, 'Dear friend, please extend and wait 15 more days.'],
  ],
  ru: [
    [true, 9, 'Здравствуйте. Посылка давно стоит на месте. Уточните, пожалуйста, у перевозчика, где она.'],
    [false, 8, 'Уважаемый покупатель, подождите, посылка в пути.'],
    [true, 4, 'Обещанный срок прошёл. Верните деньги или покажите, где посылка.'],
    [false, 3, 'Уважаемый покупатель, подождите ещё 15 дней.'],
  ],
};

/** The chat about an order: silence for orders that are not shipped or not late, else a seller who asks to wait. */
export function chatOf(order: DemoOrder, today: string, language: ShopLanguage): Message[] {
  const isLate = order.state === 'shipped' && order.estimatedOn !== undefined && order.estimatedOn < today;
  if (!isLate) return [];
  return LINES[language].map(([isMine, daysAgo, text]) => ({
    isMine,
    text,
    time: `${printShortDay(addDays(today, -daysAgo), language)}, 14:20`,
  }));
}
