// The lines that make an order's total (facts: com 6.2, `priceDetails`): only when each is understood and together they are the total.
import type { Money, Order, Paid } from '../../model/order';
import { askAmount, type PaidLine } from '../../money/ask-amount';
import { claimAmount } from '../../money/claim-amount';
import { compareMoney, isNegative, sumOf, zeroOf } from '../../money/exact';
import { readMoney } from '../../money/read';
import { refundStatus } from '../refund-text';
import { type Component, fieldsOf } from './components';
import type { Note, PayloadContext } from './payload';
import { at, each, text } from './value';

/** What a row's title says it is, in the languages of the shop; rows of other titles are told apart by their sign. */
const TITLES: readonly (readonly [PaidLine, RegExp])[] = [
  ['coins', /coin|монет|moneda|moeda|münz|pièces|monety|jeton|코인|コイン|金币/iu],
  // Before shipping: "import duty on delivery" is a tax. The EU takes 3 € a tariff item since July 2026; how the shop words it is not public.
  [
    'tax',
    /\btax|\bvat\b|\bicms|\bgst\b|\bhst\b|\bduty|\bduties|\bcustoms|\btariff|\bimport (?:charge|fee)|налог|ндс|пошлин|тамож|сбор|мито|мита|митн|податк|пдв|impuest|impost|\biva\b|arancel|aduan|alfândeg|derechos de import|direitos|taxas? (?:de import|alfand)|mwst|steuer|zoll|einfuhr|abgabe|\btva\b|\btaxe|douan|droits?\b|dazi|dogan|(?<!\p{L})cł[oa]|\bceln|\bopłat[ay] (?:celn|import)|podat|vergi|\bkdv\b|gümrük|\bbtw\b|belasting|invoer|heffing|세금|관세|부가세|부가가치세|税|稅|关税|關稅|ضريب|ضرائب|جمارك|جمرك|رسوم|מכס|מע"מ|מע״מ|(?<![א-ת])מס(?![א-ת])|ภาษี|อากร|ศุลกากร|thuế|hải quan|pajak|\bppn\b|cukai|\bbea\b|pabean/iu,
  ],
  [
    'shipping',
    /shipping|delivery|postage|доставк|пересыл|env[ií]o|frete|portes|versand|lieferung|porto\b|livraison|frais de port|spedizion|consegna|kargo|gönderim|dostaw|wysyłk|przesyłk|verzend|bezorg|배송|送料|配送|运费|運費|شحن|توصيل|משלוח|จัดส่ง|vận chuyển|giao hàng|ongkos|pengiriman|ongkir/iu,
  ],
  [
    'sellerDiscount',
    /store|seller|shop|магазин|продав|tienda|vended|loja|verkäufer|vendeur|boutique|negozio|mağaza|sklep|스토어|상점|ストア|店铺/iu,
  ],
];

/** A row of the price as it is printed. */
export interface PriceRow {
  title: string;
  printed: string;
}

/** The rows of the price that have both a title and a value. */
export function priceRows(components: readonly Component[]): PriceRow[] {
  return fieldsOf(components, 'detail_order_price_block')
    .flatMap((block) => each(at(block, 'priceDetails')))
    .flatMap((row) => {
      const [title, printed] = [text(at(row, 'title')), text(at(row, 'value'))];
      return title === null || printed === null ? [] : [{ title, printed }];
    });
}

/**
 * The lines, or null with `paidLines` noted when a sum is not understood or is in another currency, or they do not make the items'
 * price and the total. A charge that nobody knows is kept by its name; money that came back is no part of what was paid.
 */
export function readPriceLines(
  components: readonly Component[],
  order: Order,
  { language, words }: PayloadContext,
  note: Note,
): Paid | null {
  const { total } = order;
  const rows = priceRows(components).filter(({ title }) => refundStatus(words.labelKind(title)) === null);
  if (total === null || rows.length === 0) return null;
  const sums = new Map<PaidLine | 'others', Money[]>();
  const others: NonNullable<Paid['others']> = [];
  for (const [index, row] of rows.entries()) {
    const read = readRow(row, index === 0, total.currency, language);
    if (read === null) {
      note('paidLines', 'unreadable', `${row.title} ${row.printed}`);
      return null;
    }
    if (read.line === 'others') others.push({ title: row.title.slice(0, 200), amount: read.amount });
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
    ...(others.length > 0 && { others: others.slice(0, 50) }),
  };
  if (isWhole(paid, order, total)) return paid;
  const printed = rows.map(({ title, printed }) => `${title} ${printed}`).join(' + ');
  note('paidLines', 'conflict', `${printed} / ${total.amount} ${total.currency}`);
  return null;
}

/** The first row is the pieces; a row below zero took something off, by the seller, with coins, else by the shop. */
function readRow(
  { title, printed }: PriceRow,
  isFirst: boolean,
  currency: string,
  language: string | null,
): { line: PaidLine | 'others'; amount: Money } | null {
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
  return { line: named === 'shipping' || named === 'tax' ? named : 'others', amount };
}

function isWhole(paid: Paid, order: Order, total: Money): boolean {
  const items = claimAmount(order).items;
  const isItems = paid.items !== null && (items === null || compareMoney(items, paid.items) === 0);
  const sum = askAmount(order, { paid, asks: null }).total;
  return isItems && sum !== null && compareMoney(sum, total) === 0;
}
