// The lines that make an order's total (facts: com 6.2, `priceDetails`): only when each is understood and together they are the total.
import type { Money, Order, Paid } from '../../model/order';
import { askAmount, type PaidLine } from '../../money/ask-amount';
import { claimAmount } from '../../money/claim-amount';
import { compareMoney, isNegative, sumOf, zeroOf } from '../../money/exact';
import { readMoney } from '../../money/read';
import { type Component, fieldsOf } from './components';
import { at, each, text } from './value';

/** What a row's title says it is, in the languages of the shop; rows of other titles are told apart by their sign. */
const TITLES: readonly (readonly [PaidLine, RegExp])[] = [
  ['coins', /coin|монет|moneda|moeda|münz|pièces|monety|jeton|코인|コイン|金币/iu],
  [
    'shipping',
    /shipping|delivery|доставк|env[ií]o|frete|versand|livraison|spedizion|kargo|dostaw|wysyłk|배송|送料|运费/iu,
  ],
  [
    'tax',
    /\btax|\bvat\b|\bicms|\bgst\b|налог|ндс|пошлин|impuest|impost|\biva\b|mwst|steuer|\btva\b|podat|vergi|\bkdv\b|세금|관세|税/iu,
  ],
  [
    'sellerDiscount',
    /store|seller|shop|магазин|продав|tienda|vended|loja|verkäufer|vendeur|boutique|negozio|mağaza|sklep|스토어|상점|ストア|店铺/iu,
  ],
];

/** The lines, or null when a row is not understood, or they do not make the items' price and the total. */
export function readPriceLines(
  components: readonly Component[],
  order: Order,
  language: string | null,
): Paid | null {
  const { total } = order;
  if (total === null) return null;
  const rows = fieldsOf(components, 'detail_order_price_block').flatMap((block) =>
    each(at(block, 'priceDetails')),
  );
  const sums = new Map<PaidLine, Money[]>();
  for (const [index, row] of rows.entries()) {
    const read = readRow(row, index === 0, total.currency, language);
    if (read === null) return null;
    sums.set(read.line, [...(sums.get(read.line) ?? []), read.amount]);
  }
  const line = (name: PaidLine) => sumOf(sums.get(name) ?? []);
  const paid: Paid = {
    items: line('items'),
    shipping: line('shipping'),
    tax: line('tax'),
    sellerDiscount: line('sellerDiscount'),
    platformDiscount: line('platformDiscount'),
    coins: line('coins'),
  };
  return isWhole(paid, order, total) ? paid : null;
}

/** The first row is the pieces; a row below zero took something off, by the seller, with coins, else by the shop. */
function readRow(
  row: unknown,
  isFirst: boolean,
  currency: string,
  language: string | null,
): { line: PaidLine; amount: Money } | null {
  const [title, printed] = [text(at(row, 'title')), text(at(row, 'value'))];
  if (title === null || printed === null) return null;
  const named = TITLES.find(([, words]) => words.test(title))?.[0] ?? null;
  // `Free shipping` and its like print no figure.
  if (!/\p{Nd}/u.test(printed))
    return named === 'shipping' ? { line: named, amount: zeroOf(currency) } : null;
  const amount = readMoney(printed, { currency, language });
  if (amount === null || amount.currency !== currency) return null;
  if (isNegative(amount)) {
    const line = named === 'coins' || named === 'sellerDiscount' ? named : 'platformDiscount';
    return { line, amount: { ...amount, amount: amount.amount.slice(1) } };
  }
  if (isFirst) return { line: 'items', amount };
  return named === 'shipping' || named === 'tax' ? { line: named, amount } : null;
}

function isWhole(paid: Paid, order: Order, total: Money): boolean {
  const items = claimAmount(order).items;
  const isItems = paid.items !== null && (items === null || compareMoney(items, paid.items) === 0);
  const sum = askAmount(order, { paid, asks: null }).total;
  return isItems && sum !== null && compareMoney(sum, total) === 0;
}
