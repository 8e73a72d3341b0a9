// Reads the lines of one order, each fact on its own, so that one that cannot be read spoils no other.
import type { OrderItem } from '../model/order';
import type { Miss } from '../model/reading';
import { leavesBeside, textOf } from './element-text';
import { FIELD_READERS, readPrice, readQuantity } from './field-readers';
import { findField, take } from './find-field';
import type { Field, ItemPart } from './layout';
import type { PageContext } from './page-context';
import { queryAll } from './query-all';

type Note = (field: string, why: Miss['why'], raw: string | null) => void;

/** More lines than any order has: a page that claims more is not read further. */
const MOST_ITEMS = 200;

/** The lines under `card`, whose prices are missed only where the order has any; `note` receives `items[0].title` and the like for what should be there and is not. */
export function readItems(
  card: Element,
  part: ItemPart & { isPriced: boolean },
  context: PageContext,
  note: Note,
): OrderItem[] {
  const items = itemElements(card, part, note).slice(0, MOST_ITEMS);
  if (items.length === 0) note('items', 'not-found', null);
  const { variant } = part;
  const isVariantGone = variant !== undefined && queryAll(card, variant.at).length === 0;
  const lines = items.map((element, index) => {
    const noteField = (name: string) => (why: Miss['why'], raw: string | null) =>
      note(`items[${index}].${name}`, why, raw);
    const text = (name: string, field: Field | undefined) =>
      field === undefined ? null : take(within(element, field, context), field, noteField(name));
    const { unitPrice, quantity, isPriced } = part;
    const left = isVariantGone ? leftOver(element, part) : '';
    if (left !== '') noteField('variant')('unreadable', left);
    return {
      title: text('title', part.title),
      variant: text('variant', part.variant),
      quantity:
        quantity === undefined
          ? null
          : take(findField(element, quantity, readQuantity), quantity, noteField('quantity')),
      unitPrice:
        unitPrice === undefined
          ? null
          : take(
              findField(element, unitPrice, (one) => readPrice(one, context)),
              { ...unitPrice, isExpected: isPriced && unitPrice.isExpected === true },
              noteField('unitPrice'),
            ),
      productId: text('productId', part.productId),
    };
  });
  return lines.filter((line, index) => !isPictureOf(line, lines, index));
}

/** Words of a line that are neither its name nor a price nor a link: a variant may be among them. */
function leftOver(line: Element, { title, unitPrice, quantity }: ItemPart): string {
  const places = [...title.at, ...(unitPrice?.at ?? []), ...(quantity?.at ?? []), 'a', 'button'];
  return leavesBeside(line, [...line.querySelectorAll(places.join(', '))])
    .map(textOf)
    .filter((text) => /\p{L}{2}/u.test(text))
    .join(' / ');
}

/** A line that names nothing but a product that another line names in full is that line's picture. */
function isPictureOf(line: OrderItem, lines: readonly OrderItem[], index: number): boolean {
  const { productId, ...rest } = line;
  if (productId === null || Object.values(rest).some((fact) => fact !== null)) return false;
  return lines.some((other, at) => at !== index && other.productId === productId && other.title !== null);
}

/** A link that is the line itself is read like one inside it. */
function within(element: Element, field: Field, context: PageContext) {
  const read = FIELD_READERS[field.read];
  const found = findField(element, field, (one) => read(one, context));
  if (found.why !== 'not-found' || !field.at.some((selector) => element.matches(selector))) return found;
  const value = read(element, context);
  return value === null ? found : { value, why: null };
}

/** One element a line: the layout's own, or the pictures inside one that holds several products without naming them. */
function itemElements(card: Element, part: ItemPart, note: Note): Element[] {
  for (const selector of part.at) {
    const found = withoutPictureLinks(outermost([...card.querySelectorAll(selector)]));
    // A picture's link may have grown to the line that another element stands for too.
    const lines = outermost([...new Set(found.map((one) => (isLink(one) ? lineAround(one, card) : one)))]);
    if (lines.length === 0) continue;
    // Links that grew to one line may be two lines.
    if (found.length > lines.length) note('items', 'conflict', null);
    return lines.flatMap((line) => {
      const hasTitle = part.title.at.some((one) => [...line.querySelectorAll(one)].some(hasText));
      if (hasTitle) return [line];
      const pictures = part.pictures.map((one) => [...line.querySelectorAll(one)]);
      return pictures.find((found) => found.length > 1) ?? [line];
    });
  }
  return [];
}

const isLink = (element: Element) => element.localName === 'a';

function hasText(element: Element): boolean {
  return textOf(element) !== '' || element.hasAttribute('title');
}

/** The largest element around a product's link that shows no other product and nothing of the order as a whole. */
function lineAround(link: Element, card: Element): Element {
  const isForeign = (one: Element) => one.getAttribute('href') !== link.getAttribute('href');
  let line = link;
  for (let next = line.parentElement; next !== null && next !== card; next = next.parentElement) {
    if ([...next.querySelectorAll('a, button')].some(isForeign)) break;
    line = next;
  }
  return line;
}

/** Where links stand for lines, a product's picture and its name are two links to one product: the name stays. */
function withoutPictureLinks(elements: readonly Element[]): Element[] {
  const named = new Set(
    elements.filter((one) => isLink(one) && textOf(one) !== '').map((one) => one.getAttribute('href')),
  );
  return elements.filter((one) => !isLink(one) || textOf(one) !== '' || !named.has(one.getAttribute('href')));
}

function outermost(elements: readonly Element[]): Element[] {
  return elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
}
