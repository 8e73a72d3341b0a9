// What the buyer paid and may ask back, in exact decimals. Nothing is estimated: a sum that cannot be worked out is null.
import type { Money, Order } from '../model/order';

export interface ClaimAmount {
  /** All pieces at their prices. */
  items: Money | null;
  /** What the order cost beyond its items (shipping, fees); null when the items cost more than the order, as with coupons. */
  beyondItems: Money | null;
  /** What the order cost as the page prints it. */
  total: Money | null;
}

/** The amounts of an order. Items of different currencies, or without a price or a quantity, give no sum. */
export function claimAmount(order: Order): ClaimAmount {
  const items = sumOfItems(order);
  const { total } = order;
  const rest =
    items === null || total === null || items.currency !== total.currency
      ? null
      : toUnits(total.amount) - toUnits(items.amount);
  return {
    items,
    beyondItems:
      rest === null || rest < 0n || total === null
        ? null
        : { amount: toAmount(rest), currency: total.currency },
    total,
  };
}

function sumOfItems({ items }: Order): Money | null {
  const currency = items[0]?.unitPrice?.currency;
  if (currency === undefined) return null;
  let units = 0n;
  for (const { unitPrice, quantity } of items) {
    if (unitPrice === null || quantity === null || unitPrice.currency !== currency) return null;
    units += toUnits(unitPrice.amount) * BigInt(quantity);
  }
  return { amount: toAmount(units), currency };
}

/** Ten-thousandths: the model allows four decimals. */
function toUnits(amount: string): bigint {
  const isNegative = amount.startsWith('-');
  const [whole = '0', decimals = ''] = amount.replace('-', '').split('.');
  const units = BigInt(whole + decimals.padEnd(4, '0'));
  return isNegative ? -units : units;
}

function toAmount(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(5, '0');
  const decimals = digits.slice(-4).replace(/0+$/, '');
  const shown = decimals === '' ? '' : `.${decimals.padEnd(2, '0')}`;
  return `${units < 0n ? '-' : ''}${digits.slice(0, -4)}${shown}`;
}
