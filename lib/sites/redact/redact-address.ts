// Redacts an address: known hosts, paths and parameters stay, numbers become their stand-ins, everything else goes.
import { readAddress } from '../address';

/** The shop's hosts; a name of any other kind before them could be a seller's. */
const SHOP = /^(?:(?:www|m|trade|msg|my|login|track|seller|[a-z]{2})\.)*aliexpress\.(?:com|us|ru)$/;
/** Words of the shop's and the carriers' paths (facts: com 1.1, ru 1.1). */
const PATH_WORDS = new Set(
  `p order index detail tracking item store order-list orderlist order_list order_detail logisticsdetail message pop-text
reverse-pages issue start newdetail list track courier status parcel result login t en ru`.split(/\s+/),
);
/** Parameters that name an order or a parcel. */
const PARAMETERS =
  /^(?:orderId|tradeOrderId|tradeId|trackingNumbers?|tracking-numbers|mailNo|mailNos|mailNoList|nums|barcode|code|id|order_id)$/i;
const NUMBER = /^(?=(?:[^\d]*\d){5})[A-Za-z0-9-]{5,50}$/;

type RedactNumber = (text: string) => string;

/**
 * @param address absolute or relative. What is no address of a page (`javascript:`, `mailto:`, `data:`) gives null.
 * @param redactNumber the stand-in of a number.
 */
export function redactAddress(address: string, redactNumber: RedactNumber): string | null {
  const text = address.trim();
  const match = /^(https?:)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/i.exec(text);
  if (match === null || (match[1] === undefined && /^[a-z][a-z0-9+.-]*:/i.test(text))) return null;
  const [, scheme = '', host, path = '', query = '', fragment = ''] = match;
  const origin = host === undefined ? scheme : `${scheme}//${redactHost(host.toLowerCase())}`;
  const parts = path.split('/').map((part) => redactPart(part, redactNumber));
  const kept = redactPairs(query, redactNumber);
  const after = NUMBER.test(fragment) ? redactNumber(fragment) : redactPairs(fragment, redactNumber);
  return origin + parts.join('/') + (kept && `?${kept}`) + (after && `#${after}`);
}

function redactHost(host: string): string {
  if (SHOP.test(host)) return host;
  if (/(?:^|\.)aliexpress\./.test(host)) return host.replace(/^.*(?=aliexpress\.)/, 'www.');
  const isKnown = /^[a-z0-9.-]+$/.test(host) && readAddress(`https://${host}/`).site !== null;
  return isKnown ? host : 'other.invalid';
}

function redactPart(part: string, redactNumber: RedactNumber): string {
  const [, name = '', ending = ''] = /^(.*?)(\.html?)?$/i.exec(part) ?? [];
  if (name === '' || /^refund-(?:[a-z]{4,8})$/.test(name) || PATH_WORDS.has(name.toLowerCase())) return part;
  return (NUMBER.test(name) || /^\d+$/.test(name) ? redactNumber(name) : 'x') + ending;
}

/** Known parameters with their number, or empty where they hold something else. */
function redactPairs(query: string, redactNumber: RedactNumber): string {
  return query
    .split('&')
    .flatMap((pair) => {
      const [name = '', value = ''] = pair.split('=');
      if (!PARAMETERS.test(name)) return [];
      return [
        `${name}=${value
          .split(/,|%2C/i)
          .map((one) => (NUMBER.test(one) ? redactNumber(one) : ''))
          .join()}`,
      ];
    })
    .join('&');
}
