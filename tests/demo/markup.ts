// Draws the shop's pages from invented data, in the outline of the shop's current markup (facts: com 3–5, 8.3). Pure: data in, HTML out.
import type { DemoItem, DemoOrder, DemoParcel, ListOptions, PageOptions } from './shop';
import { DEMO_STYLE } from './style';
import { DEMO_WORDS, type DemoLanguage, type DemoWords, htmlLanguage, printDay } from './words';

const HASH = { wrap: 'es--wrap--1Hlfkoj', char: 'es--char--1Z3wUdt' };

/** `text` safe inside HTML text and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A price the way the shop prints it: one span a character. */
export function money(text: string): string {
  const characters = [...text].map((sign) => `<span class="${HASH.char}">${escapeHtml(sign)}</span>`);
  return `<div class="${HASH.wrap} notranslate">${characters.join('')}</div>`;
}

function picture(item: DemoItem, className: string, origin: string, tag = 'a'): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'><rect width='100' height='100' fill='%23e9e4dc'/><text x='50' y='54' font-size='12' text-anchor='middle' fill='%23665'>${encodeURIComponent(item.picture ?? 'item')}</text></svg>`;
  const href = tag === 'a' ? ` href="${origin}/item/${item.productId}.html"` : '';
  return `<${tag} class="${className}"${href} style="background-image:url(&quot;data:image/svg+xml,${escapeHtml(svg)}&quot;)"></${tag}>`;
}

function shell(title: string, body: string, options: PageOptions, script = ''): string {
  const language: DemoLanguage = options.language ?? 'en';
  const lang = options.htmlLang ?? htmlLanguage(language);
  const late = options.lateMs ?? 0;
  const root =
    late > 0 ? `<div id="root"></div><template id="late">${body}</template>` : `<div id="root">${body}</div>`;
  const appear = `const late=document.getElementById('late');if(late)setTimeout(()=>{document.getElementById('root').append(late.content);start()},${late});else start();`;
  return `<!doctype html>
<html${lang === '' ? '' : ` lang="${lang}"`}><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>${DEMO_STYLE}</style></head>
<body><header class="demo-top"><b>AliShop</b><span>invented pages</span></header>
${root}
<script>function start(){${script}}${appear}</script></body></html>
`;
}

function itemBody(item: DemoItem, origin: string): string {
  const href = `${origin}/item/${item.productId}.html`;
  const price = item.price === undefined ? '' : `<div>${money(item.price)}</div>`;
  const quantity =
    item.quantity === undefined
      ? ''
      : `<span class="order-item-content-info-number-quantity">x${escapeHtml(item.quantity)}</span>`;
  const sku =
    item.variant === undefined
      ? ''
      : `<div class="order-item-content-info-sku" data-pl="order_item_content_info_sku">${escapeHtml(item.variant)}</div>`;
  return `<div class="order-item-content-body">${picture(item, 'order-item-content-img', origin)}
<div class="order-item-content-info"><div class="order-item-content-info-name"><a href="${href}" target="_blank"><span title="${escapeHtml(item.title)}">${escapeHtml(item.title)}</span></a></div>
${sku}<div class="order-item-content-info-number">${price}${quantity}</div></div></div>`;
}

function picturesOnly(items: DemoItem[], origin: string): string {
  const pictures = items.map((item) => picture(item, 'order-item-content-img', origin)).join('');
  return `<div class="order-item-content-body order-item-content-body-multi">${pictures}</div>`;
}

/** Buttons by state: what tells the states apart in every language (facts: com 7). */
function cardButtons(order: DemoOrder, words: DemoWords, origin: string): string {
  const track = `<a class="order-item-btn comet-btn comet-btn-block" data-pl="order_item_btn" href="${origin}/p/tracking/index.html?_addShare=no&amp;_login=yes&amp;tradeOrderId=${order.id}" target="_blank">${words.track}</a>`;
  const button = (text: string, isPrimary = false) =>
    `<button type="button" class="order-item-btn comet-btn comet-btn-block${isPrimary ? ' order-item-btn-primary comet-btn-primary' : ''}">${text}</button>`;
  const byState: Record<DemoOrder['state'], string> = {
    unpaid: button(words.pay, true),
    paid: button(words.again, true),
    shipped: button(words.confirm, true) + track,
    finished: button(words.again, true) + button(words.remove),
    closed: button(words.remove),
  };
  return byState[order.state];
}

function storeLine(order: DemoOrder, origin: string): string {
  if (order.store === undefined) return '';
  const name = `<span>${escapeHtml(order.store.name)}</span>`;
  const link =
    order.store.id === undefined
      ? name
      : `<a href="${origin}/store/${order.store.id}" target="_blank">${name}</a>`;
  return `<div class="order-item-store"><span class="order-item-store-name" data-pl="order_item_store_name">${link}</span></div>`;
}

/** One card of the order list (desktop). */
export function orderCard(order: DemoOrder, options: ListOptions): string {
  const language = options.language ?? 'en';
  const words: DemoWords = DEMO_WORDS[language];
  const origin = options.origin ?? 'https://www.aliexpress.com';
  const date =
    order.placedOn === undefined
      ? ''
      : `<div>${words.date}${words.colon}${escapeHtml(printDay(order.placedOn, language))}</div>`;
  const total =
    order.total === undefined
      ? ''
      : `<div class="order-item-content-opt-price"><span class="order-item-content-opt-price-total" data-pl="order_item_content_price_total">${words.total}:${money(order.total)}</span></div>`;
  const items = order.hasPicturesOnly
    ? picturesOnly(order.items, origin)
    : order.items.map((item) => itemBody(item, origin)).join('\n');
  const note =
    order.note === undefined
      ? ''
      : `<div class="order-item-bottom-action"><div class="expose-info"><div class="expose-info-item-title">${escapeHtml(order.note)}</div></div></div>`;
  return `<div class="order-item"><div class="order-item-header"><div class="order-item-header-status" data-pl="order_item_header_status"><span class="order-item-header-status-text">${escapeHtml(order.statusText)}</span></div>
<div class="order-item-header-right"><div class="order-item-header-right-info" data-pl="order_item_header_info">${date}<div>${words.orderId}${words.colon}${order.id}<span class="order-item-header-right-copy">${words.copy}</span></div></div><span class="order-item-header-line"></span><a data-pl="order_item_header_detail" href="${origin}/p/order/detail.html?orderId=${order.id}" target="_blank">${words.details}<span class="comet-icon comet-icon-arrowright"></span></a></div></div>
${storeLine(order, origin)}
<div class="order-item-content"><div style="flex:1;min-width:0">${items}</div>
<div class="order-item-content-opt">${total}<div class="order-item-btns">${cardButtons(order, words, origin)}</div></div></div>${note}</div>`;
}

/** One card of the order list as phones get it: the whole card is the link. */
export function mobileCard(order: DemoOrder, options: ListOptions): string {
  const language = options.language ?? 'en';
  const words: DemoWords = DEMO_WORDS[language];
  const origin = options.origin ?? 'https://www.aliexpress.com';
  const date =
    order.placedOn === undefined
      ? ''
      : `<div>${words.date}${words.colon}${escapeHtml(printDay(order.placedOn, language))}</div>`;
  const items = order.items.map(
    (item) => `<div class="order-item-content-body">${picture(item, 'order-item-content-img', origin, 'div')}
<div class="order-item-content-info"><div class="order-item-content-info-name"><span title="${escapeHtml(item.title)}">${escapeHtml(item.title)}</span></div></div></div>`,
  );
  const total =
    order.total === undefined
      ? ''
      : `<span class="order-item-content-opt-price-total" data-pl="order_item_content_price_total">${words.total}:${money(order.total)}</span>`;
  return `<a class="order-item order-item-mobile" href="${origin}/p/order/detail.html?orderId=${order.id}"><div class="order-item-header"><div class="order-item-header-status" data-pl="order_item_header_status"><span class="order-item-header-status-text">${escapeHtml(order.statusText)}</span></div><div class="order-item-header-right-info" data-pl="order_item_header_info">${date}</div></div>
${order.store === undefined ? '' : `<div class="order-item-store"><span class="order-item-store-name" data-pl="order_item_store_name">${escapeHtml(order.store.name)}</span></div>`}
<div class="order-item-content">${items.join('')}</div>${total}</a>`;
}

function recommendations(origin: string): string {
  const cards = Array.from({ length: 10 }, (_, index) => {
    const id = `10050099900000${10 + index}`;
    return `<div class="demo-card"><a href="${origin}/item/${id}.html"><div class="order-item-content-img"></div><h3>Something else you may like ${index + 1}</h3></a>${money(`US $${index + 3}.99`)}</div>`;
  });
  return `<div class="demo-recommend"><h2>More to love</h2><div class="demo-recommend-grid">${cards.join('')}</div></div>`;
}

/** The order list. With `tabs` and `firstCards` the page behaves: tabs swap the cards, the button appends more. */
export function orderListPage(orders: readonly DemoOrder[], options: ListOptions = {}): string {
  const words: DemoWords = DEMO_WORDS[options.language ?? 'en'];
  const origin = options.origin ?? 'https://www.aliexpress.com';
  const draw = options.isMobile === true ? mobileCard : orderCard;
  const cards = orders.map((order) => draw(order, options));
  const shown = options.firstCards ?? cards.length;
  const tabs = options.tabs ?? ['View all', 'To pay', 'Processing', 'Processed', 'Completed'];
  const nav = tabs.map(
    (text, index) =>
      `<div class="comet-tabs-nav-item${index === 0 ? ' comet-tabs-nav-item-active' : ''}" role="tab">${escapeHtml(text)}</div>`,
  );
  const more =
    shown < cards.length
      ? `<div class="order-more" data-pl="order_more"><button type="button" class="comet-btn comet-btn-large comet-btn-borderless">${words.more}</button></div>`
      : '';
  const tabOf = options.tabOf ?? (() => 0);
  const store = cards
    .map((card, index) => `<template data-demo-tab="${tabOf(orders[index]!)}">${card}</template>`)
    .join('');
  const isAlive = options.tabs !== undefined || more !== '';
  const body = `<div class="order-wrap"><div class="order-nav"><div class="comet-tabs-nav" role="tablist">${nav.join('')}</div></div>
<div class="order-main"><div class="order-content"><div class="comet-checkbox-group">
${cards.slice(0, shown).join('\n')}
</div>${more}</div></div></div>${options.hasRecommendations === true ? recommendations(origin) : ''}${isAlive ? `<div id="demo-store" hidden>${store}</div>` : ''}`;
  const script = isAlive
    ? `const group=document.querySelector('.comet-checkbox-group'),all=[...document.querySelectorAll('#demo-store template')],more=document.querySelector('.order-more');
let tab=0,shown=${shown};
const wanted=()=>all.filter((one)=>tab===0||Number(one.dataset.demoTab)===tab);
const draw=()=>{group.replaceChildren(...wanted().slice(0,shown).map((one)=>one.content.cloneNode(true)));if(more)more.hidden=shown>=wanted().length};
document.querySelectorAll('.comet-tabs-nav-item').forEach((item,index)=>item.addEventListener('click',()=>{tab=index;shown=${shown};document.querySelectorAll('.comet-tabs-nav-item').forEach((other)=>other.classList.toggle('comet-tabs-nav-item-active',other===item));setTimeout(draw,150)}));
if(more)more.querySelector('button').addEventListener('click',()=>{const old=shown;shown+=10;for(const one of wanted().slice(old,shown))group.append(one.content.cloneNode(true));more.hidden=shown>=wanted().length});`
    : '';
  return shell('Orders', body, options, script);
}

function infoRow(label: string, value: string, colon: string): string {
  return `<div class="info-row"><span>${escapeHtml(label)}${colon}</span><span>${escapeHtml(value)}</span></div>`;
}

function detailItem(order: DemoOrder, item: DemoItem, words: DemoWords, options: PageOptions): string {
  const language = options.language ?? 'en';
  const origin = options.origin ?? 'https://www.aliexpress.com';
  const eta =
    order.estimatedOn === undefined
      ? ''
      : `<div class="order-detail-item-track-eta-text">${words.estimated}: ${escapeHtml(printDay(order.estimatedOn, language))}</div>`;
  const track =
    order.latestEvent === undefined
      ? ''
      : `<a class="order-detail-item-track-info track-detail" href="${origin}/p/tracking/index.html?_addShare=no&amp;_login=yes&amp;tradeOrderId=${order.id}" target="_blank"><div class="order-detail-item-track-info-title">To: 1 Sample Street, Example Town</div><div class="order-detail-item-track-info-desc">${escapeHtml(order.latestEvent)}</div></a>`;
  return `<div class="order-detail-item-content-wrap"><div class="order-detail-item-content">${picture(item, 'order-detail-item-content-img order-item-content-img', origin)}
<div class="order-detail-item-content-info"><div class="item-title" data-pl="order_detail_item_title"><a href="${origin}/item/${item.productId}.html" target="_blank">${escapeHtml(item.title)}</a></div>
${item.variant === undefined ? '' : `<div class="item-sku-attr">${escapeHtml(item.variant)}</div>`}
<div class="item-price">${item.price === undefined ? '' : money(item.price)}${item.quantity === undefined ? '' : `<span class="item-price-quantity">x${escapeHtml(item.quantity)}</span>`}</div>
<div class="order-item-tags"><span class="order-item-tag">Free returns</span></div></div></div>
<div class="order-detail-item-track">${eta}${track}</div></div>`;
}

/** The order's own page. It always holds an invented address block, so that tests can show that nobody reads it. */
export function orderDetailPage(order: DemoOrder, options: PageOptions = {}): string {
  const language = options.language ?? 'en';
  const words: DemoWords = DEMO_WORDS[language];
  const origin = options.origin ?? 'https://www.aliexpress.com';
  const dated = (label: string, day: string | undefined) =>
    day === undefined ? '' : infoRow(label, printDay(day, language), words.colon);
  const progress = (order.progress ?? []).map(
    (node) =>
      `<div class="service-progress-node-info"><div>${escapeHtml(node.text)}</div><div>${escapeHtml(printDay(node.time, language))}</div></div>`,
  );
  const services = (order.services ?? []).map(
    (service) =>
      `<div class="order-service-item"><b>${escapeHtml(service.title)}</b><p>${escapeHtml(service.content)}</p></div>`,
  );
  const rows = (order.priceRows ?? []).map(
    (row) =>
      `<div class="order-price-item${row.isHidden ? ' order-price-hidden' : ''}"><span class="left-col">${escapeHtml(row.label)}</span><span class="right-col">${money(row.value)}</span></div>`,
  );
  const total =
    order.total === undefined
      ? ''
      : `<div class="order-price-item bold-font"><span class="left-col">${words.total}</span><span class="right-col rightPriceClass">${money(order.total)}</span></div>`;
  const body = `<div class="order-wrap"><div class="order-block order-status"><div class="order-block-title order-status-content">${escapeHtml(order.statusText)}</div>
<div class="order-status-btns">${cardButtons(order, words, origin)}</div></div>
${progress.length > 0 ? `<div class="order-block service-progress">${progress.join('')}</div>` : ''}
${services.length > 0 ? `<div class="order-block order-service">${services.join('')}</div>` : ''}
<div class="order-block order-detail-info"><div class="order-detail-info-item"><div class="order-detail-info-content"><div class="contact-info">Sample Buyer +10 5550100</div><div>1 Sample Street, Example Town, 00000</div></div></div>
<div class="order-detail-info-item order-detail-order-info"><div class="order-detail-info-content"><div class="info-row"><span>${words.orderId}${words.colon}</span><span>${order.id}</span><span>${words.copy}</span></div>
${dated(words.placed, order.placedOn)}${dated(words.paid, order.paidOn)}${dated(words.shipped, order.shippedOn)}${dated(words.finished, order.finishedOn)}${infoRow('Payment method', 'Card', words.colon)}</div></div></div>
<div class="order-block order-detail-item">${order.store === undefined ? '' : `<div class="order-detail-item-store"><a class="store-name" href="${origin}/store/${order.store.id ?? '0'}">${escapeHtml(order.store.name)}</a></div>`}
${order.items.map((item) => detailItem(order, item, words, options)).join('\n')}
<a class="comet-btn order-item-btn" href="${origin}/p/message/index.html?fromCode=order&amp;orderId=${order.id}&amp;bizContext=orderDetail">Contact seller</a>
<a class="comet-btn order-item-btn" href="${origin}/p/reverse-pages/start.html?orderId=${order.id}">Returns/refunds</a></div>
<div class="order-block order-price"><span class="comet-icon comet-icon-arrowdown switch-icon"></span>${rows.join('')}${total}</div></div>`;
  return shell('Order Detail', body, options);
}

function parcelBlock(parcel: DemoParcel, items: readonly DemoItem[]): string {
  const events = parcel.events.map(
    (event) =>
      `<div class="logistic-info-v2--node--17SHvlV track-node"><div class="logistic-info-v2--nodeTitle--2rejjVx track-title">${escapeHtml(event.title)}</div><div class="logistic-info-v2--nodeDesc--2U3A3Yt">${escapeHtml(event.text)}</div><div class="logistic-info-v2--nodeTime--1qUSXlE track-time">${escapeHtml(event.time)}</div></div>`,
  );
  const numbers = parcel.numbers.map(
    (number) =>
      `<div class="logistic-info-v2--mailNo--3TCkYIM"><span>Tracking number: </span><span class="logistic-info-v2--mailNoValue--X0fPzen">${escapeHtml(number)}</span><span>Copy</span></div>`,
  );
  const products = items.map(
    (item) =>
      `<div class="package-items-v2--item--1"><div class="package-items-v2--productTitle--6090gOp">${escapeHtml(item.title)}</div><div class="package-items-v2--skuText--2UwaJJO">${escapeHtml(item.variant ?? '')}</div></div>`,
  );
  return `${parcel.header === undefined ? '' : `<div class="arrival-time-v2--wrap--1 demo-card"><div class="arrival-time-v2--title--e0sXWcA">${escapeHtml(parcel.header)}</div></div>`}
<div class="demo-card logistic-info-v2--logistics--3gTrHJZ">${parcel.carrier === undefined ? '' : `<div><span class="logistic-info-v2--carrierTitle--1">Carrier: </span><span class="logistic-info-v2--carrierValue--2">${escapeHtml(parcel.carrier)}</span></div>`}
${numbers.join('')}<div class="logistic-info-v2--track--1nqL7Vl">${events.join('')}</div></div>
<div class="demo-card">${products.join('')}</div>`;
}

/** The tracking page of an order; several parcels become tabs, of which one is drawn: `options.parcel`; a press on another draws that. */
export function trackingPage(order: DemoOrder, options: PageOptions & { parcel?: number } = {}): string {
  const parcels = order.parcels ?? [];
  const shown = options.parcel ?? 0;
  const tabs = parcels.map(
    (_, index) =>
      `<div class="tab-list-v2--tab--1o2e9r7${index === shown ? ' tab-list-v2--active--1' : ''}" role="tab">Package ${index + 1}</div>`,
  );
  const parcel = parcels[shown];
  const promise = (order.services ?? []).map((service) => `<p>${escapeHtml(service.content)}</p>`);
  const body = `<div class="order-wrap">${parcels.length > 1 ? `<div class="tab-list-v2--list--1 comet-tabs-nav">${tabs.join('')}</div>` : ''}
<div id="demo-parcel">${parcel === undefined ? '<div class="error--title--Ar9UOn6">Logistics information has not been updated yet.</div>' : parcelBlock(parcel, order.items)}</div>
${parcels.length > 1 ? parcels.map((one) => `<template class="demo-parcel">${parcelBlock(one, order.items)}</template>`).join('') : ''}
${promise.length > 0 ? `<div class="demo-card fast-delivery--content--1"><b>Fast delivery</b>${promise.join('')}</div>` : ''}
<div class="logistic-info-v2--shippingToInfo--1 demo-card">Ship to: S***e B***r, 1 Sample Street, Example Town</div></div>`;
  const script =
    parcels.length > 1
      ? `const tabs=[...document.querySelectorAll('[role=tab]')],all=[...document.querySelectorAll('template.demo-parcel')];
tabs.forEach((tab,index)=>tab.addEventListener('click',()=>{tabs.forEach((other)=>other.classList.toggle('tab-list-v2--active--1',other===tab));document.getElementById('demo-parcel').replaceChildren(all[index].content.cloneNode(true))}));`
      : '';
  return shell('Tracking', body, options, script);
}

/** The chat with the seller of an order. */
export function messagesPage(
  order: DemoOrder,
  messages: readonly { isMine: boolean; text: string; time: string }[],
  options: PageOptions = {},
): string {
  const bubbles = messages.map(
    (message) =>
      `<div class="bubble${message.isMine ? ' bubble-mine' : ''}"><div>${escapeHtml(message.text)}</div><div class="track-time">${escapeHtml(message.time)}</div></div>`,
  );
  const body = `<div class="chat"><h2>${escapeHtml(order.store?.name ?? 'Seller')}</h2>${bubbles.join('')}<label>Message<textarea placeholder="Write a message"></textarea></label><button type="button" class="comet-btn">Send</button></div>`;
  return shell('Message center', body, options);
}

/** The page on which a return or dispute starts. Nothing public records its markup (facts: com 14): the form is ours. */
export function disputeStartPage(order: DemoOrder, options: PageOptions = {}): string {
  const item = order.items[0];
  const body = `<div class="order-wrap"><div class="order-block demo-form"><h2>Returns/refunds</h2><p>${escapeHtml(item?.title ?? '')}</p>
<label>Have you received your package? <select><option>No</option><option>Yes</option></select></label>
<label>Reason <select><option>Please choose</option><option>Package did not arrive</option><option>Tracking shows no progress</option></select></label>
<label>Amount <input type="text" value=""></label>
<label>Details <textarea maxlength="512"></textarea></label>
<label>Proof <input type="file" multiple></label>
<button type="button" class="comet-btn order-item-btn-primary">Submit</button></div></div>`;
  return shell('Returns/refunds', body, options);
}

/** The list of returns on the m. host: [class*="orderItem--…"] cards (facts: com 8.3). */
export function refundsPage(
  cases: readonly { orderId: string; store: string; title: string; status: string }[],
  options: PageOptions = {},
): string {
  const cards = cases.map(
    (one) =>
      `<div class="orderItem--orderItem--2aBc1 demo-card"><div class="orderItem--orderSKUId--1">Order ID: ${one.orderId}</div><div class="orderItem--orderStore--1">${escapeHtml(one.store)}</div><div class="orderItem--orderSKUTitle--1">${escapeHtml(one.title)}</div><div class="orderItem--orderStatusDesc--1">${escapeHtml(one.status)}</div><div class="orderItem--orderStatusAction--1"><div>Details</div><div>Contact seller</div></div></div>`,
  );
  return shell('Returns', `<div class="order-wrap">${cards.join('')}</div>`, options);
}
