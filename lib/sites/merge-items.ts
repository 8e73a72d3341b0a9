// Joins the lines of one order as two witnesses list them: each may name what the other only pictures.
import type { OrderItem } from '../model/order';

/** The payload's lines, each filled from the drawn line that is surely the same; the drawn ones where those say more. */
export function joinItems(drawn: readonly OrderItem[], loaded: readonly OrderItem[]): OrderItem[] {
  const joined = loaded.map((line, index) => {
    const same = drawn.length === loaded.length ? drawn[index] : onlyOne(drawn, loaded, line.productId);
    return same === undefined || !mayBeSame(line, same) ? line : fill(line, same);
  });
  return told(joined) >= told(drawn) ? joined : [...drawn];
}

/** The one drawn line of a product that both list once. */
function onlyOne(
  drawn: readonly OrderItem[],
  loaded: readonly OrderItem[],
  productId: string | null,
): OrderItem | undefined {
  const [same, ...more] = drawn.filter((line) => line.productId === productId);
  const isOnce = loaded.filter((line) => line.productId === productId).length === 1;
  return productId !== null && isOnce && more.length === 0 ? same : undefined;
}

function mayBeSame(one: OrderItem, other: OrderItem): boolean {
  return one.productId === null || other.productId === null || one.productId === other.productId;
}

function fill(line: OrderItem, from: OrderItem): OrderItem {
  return {
    title: line.title ?? from.title,
    variant: line.variant ?? from.variant,
    quantity: line.quantity ?? from.quantity,
    unitPrice: line.unitPrice ?? from.unitPrice,
    productId: line.productId ?? from.productId,
  };
}

/** How many facts the lines tell. */
function told(lines: readonly OrderItem[]): number {
  return lines.reduce((sum, line) => sum + Object.values(line).filter((fact) => fact !== null).length, 0);
}
