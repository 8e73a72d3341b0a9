// Notices a page that shows another order than its address names: a page that moved on without a load, and is not drawn anew yet.
import { leavesBeside, textOf } from './element-text';
import { orderLinks } from './order-links';

/** The number of the other order, or null: where the page names this order, or none at all. */
export function otherOrderOf(document: Document, orderId: string, url: string): string | null {
  const linked = orderLinks(document, url).map((link) => link.orderId);
  const code = [...document.body.querySelectorAll('script, style, template')];
  const texts = leavesBeside(document.body, code).map(textOf);
  if (linked.includes(orderId) || texts.some((text) => text.replace(/\s/g, '').includes(orderId)))
    return null;
  const [other = null] = [...linked, ...texts.flatMap((text) => text.match(/(?<!\d)\d{15,20}(?!\d)/g) ?? [])];
  return other;
}
