// The ways to read one fact from one element. Each gives null when the element does not say it for certain.
import type { Money } from '../model/order';
import { readMoneyIn } from '../money/read';
import { afterColon, joinedTextOf, textOf } from './element-text';
import type { PageContext } from './page-context';
import { cleanText } from './text/clean';
import { readDay, readYearlessDay } from './text/dates';

type FieldReader = (element: Element, context: PageContext) => string | null;

const text: FieldReader = (element) => textOf(element) || null;

/** The full text that the shop keeps in `title` while it cuts the drawn one. */
const title: FieldReader = (element) => {
  const full = cleanText(element.getAttribute('title') ?? '') || textOf(element);
  return full === '' || CUT.test(full) ? null : full;
};

/** A name that was cut is not the name. */
const CUT = /(?:…|\.\.\.)$/;

const labelledText: FieldReader = (element) => afterColon(textOf(element)) || null;

const day: FieldReader = (element, context) => readDay(textOf(element), context);

/** `Order date: Aug 12, 2024` in any language: what stands after the last colon. A day without a label could be an offer's. */
const labelledDay: FieldReader = (element, context) => {
  const text = textOf(element);
  const printed = afterColon(text);
  // A label of another kind of day is known to mean no order.
  const kind = context.words.labelKind(text);
  const isOther = kind !== null && kind !== 'valid' && kind !== 'conflict';
  return printed === text || isOther ? null : readDay(printed, context);
};

/** A day of the past whose year the page leaves out in the current year (facts: ru 1.6). */
const pastDay: FieldReader = (element, context) => {
  const printed = afterColon(textOf(element));
  return readDay(printed, context) ?? readYearlessDay(printed, context, 'past');
};

/** The one run of 12–20 digits; grouping spaces are dropped where no run stands without (facts: com 3.2, ru 1.2). */
export function readPrintedId(element: Element): string | null {
  const own = element.getAttribute('data-orderid') ?? element.getAttribute('orderid');
  const text = own ?? textOf(element);
  const whole = text.match(ORDER_RUN);
  const runs = new Set(whole ?? text.replace(/(?<=\d)\s(?=\d)/g, '').match(ORDER_RUN));
  const [only] = runs;
  return runs.size === 1 && only !== undefined ? only : null;
}

const ORDER_RUN = /(?<!\d)\d{12,20}(?!\d)/g;

const storeId: FieldReader = (element) =>
  /\/store\/(?:[a-z-]*\/)?(\d{1,40})/.exec(element.getAttribute('href') ?? '')?.[1] ?? null;

const productId: FieldReader = (element) => {
  const id =
    element.getAttribute('productid') ??
    /\/item\/(?:[^/?#]*\/)?(\d{4,20})/.exec(element.getAttribute('href') ?? '')?.[1];
  return id !== undefined && /^\d{1,20}$/.test(id) ? id : null;
};

export const FIELD_READERS = {
  text,
  title,
  'labelled-text': labelledText,
  day,
  'labelled-day': labelledDay,
  'past-day': pastDay,
  'order-id': readPrintedId,
  'store-id': storeId,
  'product-id': productId,
} as const satisfies Record<string, FieldReader>;

export type FieldReaderName = keyof typeof FIELD_READERS;

/** The price that an element prints, with or without a label. What is taken off is no price. */
export function readPrice(element: Element, context: PageContext): Money | null {
  const money = readMoneyIn(context.signs, joinedTextOf(element), context);
  return money?.amount.startsWith('-') === true ? null : money;
}

/** The number of pieces: `x2`, `2 pcs.`, `2 шт.`. A number alone may be a price's digit. */
export function readQuantity(element: Element): number | null {
  const match = /^(?:[x×х]\s?(\d{1,5})|(\d{1,5})\s?\p{L}{1,8}\.?)$/iu.exec(textOf(element));
  const count = Number(match?.[1] ?? match?.[2]);
  return count >= 1 ? count : null;
}
