// What the invented shop pages print in each language: labels, months and button texts. Only shapes are facts; most words are ours.

/** The words of one page language. `label` texts come without colon. */
export interface DemoWords {
  date: string;
  orderId: string;
  colon: string;
  copy: string;
  details: string;
  total: string;
  track: string;
  confirm: string;
  again: string;
  remove: string;
  pay: string;
  more: string;
  placed: string;
  paid: string;
  shipped: string;
  finished: string;
  estimated: string;
  refundBefore: string;
  months: readonly string[];
  /** Puts year, month name or number, and day into the page's order. */
  day: (year: number, month: string, day: number) => string;
}

const en: DemoWords = {
  date: 'Date',
  orderId: 'Ref. Number',
  colon: ': ',
  copy: 'Copy',
  details: 'Details',
  total: 'Total',
  track: 'Track status',
  confirm: 'Confirm received',
  again: 'Add to cart',
  remove: 'Remove',
  pay: 'Pay now',
  more: 'View orders',
  placed: 'Order placed on',
  paid: 'Paid on',
  shipped: 'Shipment completed on',
  finished: 'Order completed on',
  estimated: 'Estimated delivery date',
  refundBefore: 'Refund if no delivery before',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: (year, month, day) => `${month} ${day}, ${year}`,
};

const spread = (months: string): string[] => months.split(' ');
const dayMonthYear = (year: number, month: string, day: number) => `${day} ${month}, ${year}`;

/** Languages of the invented pages. `en-2024` is English with the older labels (`Order date`, `Order ID`). */
export const DEMO_WORDS = {
  en,
  'en-2024': {
    ...en,
    date: 'Order date',
    orderId: 'Order ID',
    details: 'Order details',
    track: 'Track order',
  },
  es: {
    ...en,
    date: 'Pedido efectuado el',
    orderId: 'Nº de pedido',
    colon: ':\u00a0',
    copy: 'Copiar',
    details: 'Detalles del pedido',
    track: 'Rastrear pedido',
    confirm: 'Confirmar recepción',
    again: 'Añadir a la cesta',
    remove: 'Eliminar',
    pay: 'Pagar',
    more: 'Ver más pedidos',
    placed: 'Pedido efectuado el',
    paid: 'Pagado el',
    months: spread('ene feb mar abr may jun jul ago sep oct nov dic'),
    day: dayMonthYear,
  },
  'pt-BR': {
    ...en,
    date: 'Data do pedido',
    orderId: 'Número do pedido',
    copy: 'Copiar',
    details: 'Detalhes',
    track: 'Rastrear pedido',
    confirm: 'Confirmar recebimento',
    again: 'Adicionar ao carrinho',
    remove: 'Remover',
    months: spread('jan fev mar abr mai jun jul ago set out nov dez'),
    day: dayMonthYear,
  },
  de: {
    ...en,
    date: 'Bestelldatum',
    orderId: 'Bestellnummer',
    copy: 'Kopieren',
    details: 'Bestelldetails',
    total: 'Gesamt',
    track: 'Bestellung verfolgen',
    confirm: 'Erhalt bestätigen',
    again: 'In den Warenkorb',
    remove: 'Entfernen',
    placed: 'Bestellung aufgegeben am',
    paid: 'Bezahlt am',
    months: spread('Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'),
    day: (year, month, day) => `${day}. ${month} ${year}`,
  },
  fr: {
    ...en,
    date: 'Date de la commande',
    orderId: 'Nº de commande',
    colon: '\u00a0: ',
    copy: 'Copier',
    details: 'Détails',
    track: 'Suivre la commande',
    confirm: 'Confirmer la réception',
    again: 'Ajouter au panier',
    remove: 'Supprimer',
    months: spread('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    day: (year, month, day) => `${day} ${month} ${year}`,
  },
  ko: {
    ...en,
    date: '주문일자',
    orderId: '주문번호',
    colon: ':: ',
    copy: '복사',
    details: '주문 상세정보',
    total: '합계',
    track: '배송 조회',
    confirm: '구매 확정',
    again: '장바구니 담기',
    remove: '삭제',
    more: '주문 더 보기',
    months: spread('1 2 3 4 5 6 7 8 9 10 11 12'),
    day: (year, month, day) => `${year}년 ${month}월 ${day}일`,
  },
  ru: {
    ...en,
    date: 'Дата заказа',
    orderId: 'Номер заказа',
    copy: 'Копировать',
    details: 'Подробнее',
    total: 'Итого',
    track: 'Отследить заказ',
    confirm: 'Подтвердить получение',
    again: 'В корзину',
    remove: 'Удалить',
    pay: 'Оплатить',
    more: 'Показать ещё',
    placed: 'Заказ оформлен',
    paid: 'Оплачен',
    shipped: 'Отправлен',
    finished: 'Завершён',
    months: spread('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'),
    day: (year, month, day) => `${day} ${month} ${year}`,
  },
} as const satisfies Record<string, DemoWords>;

export type DemoLanguage = keyof typeof DEMO_WORDS;

/** An ISO day as the page prints it in `language`; any other text comes back as it is. */
export function printDay(text: string, language: DemoLanguage): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return text;
  const words: DemoWords = DEMO_WORDS[language];
  return words.day(Number(match[1]), words.months[Number(match[2]) - 1] ?? '', Number(match[3]));
}

/** The value of `<html lang>` that goes with a language of the invented pages. */
export function htmlLanguage(language: DemoLanguage): string {
  return language === 'en-2024' ? 'en' : language;
}
