// Pages made for a test or for the matrix: the markup of the shop with words and values of the caller's. All of it is invented.
import { parseHTML } from 'linkedom';
import type { Reading } from '../../lib/model/reading';
import { readPage } from '../../lib/sites/read-page';

export const ORDER_ID = '8190000000011042';
export const TODAY = '2026-11-30';

const div = (name: string, ...inner: string[]) => `<div class="${name}">${inner.join('')}</div>`;

export interface MadeLine {
  title: string;
  tag?: string;
  /** The line's own place for its parcel. */
  track?: MadeTrack;
}

export interface MadeTrack {
  expects?: string;
  event?: string;
}

export interface MadeDetail {
  status?: string;
  rows?: string[];
  nodes?: [string, string][];
  /** One block a seller. */
  blocks?: { lines: MadeLine[]; track?: MadeTrack }[];
  prices?: [string, string][];
  total?: string;
  note?: string;
}

function track({ expects, event }: MadeTrack): string {
  return div(
    'order-detail-item-track',
    expects === undefined ? '' : div('order-detail-item-track-eta-text', expects),
    event === undefined
      ? ''
      : `<a class="order-detail-item-track-info" href="//www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ORDER_ID}">${div('order-detail-item-track-info-desc', event)}</a>`,
  );
}

function line({ title, tag, track: own }: MadeLine): string {
  const info = [
    div('item-title', `<a href="//www.aliexpress.com/item/100500000000${title.length}.html">${title}</a>`),
    div('item-sku-attr', 'White'),
    div('item-price', `<div>US $10.00</div><span class="item-price-quantity">x1</span>`),
    tag === undefined ? '' : `<span class="order-item-tag">${tag}</span>`,
  ];
  const content = div('order-detail-item-content', div('order-detail-item-content-info', ...info));
  return div('order-detail-item-content-wrap', content, own === undefined ? '' : track(own));
}

/** The page of one order. */
export function detailPage(language: string, page: MadeDetail): string {
  const blocks = page.blocks ?? [{ lines: [{ title: 'Clip lamp' }] }];
  const body = [
    div('order-status', div('order-block-title', page.status ?? 'Awaiting delivery')),
    div(
      'service-progress',
      ...(page.nodes ?? []).map(([word, day]) =>
        div('service-progress-node-info', `<span>${word}</span><span>${day}</span>`),
      ),
    ),
    page.note === undefined ? '' : `<p>${page.note}</p>`,
    div(
      'order-detail-info',
      div(
        'order-detail-order-info',
        div('info-row', `<span>Ref. Number:</span>${ORDER_ID}`),
        ...(page.rows ?? []).map((row) => div('info-row', row)),
      ),
    ),
    ...blocks.map(({ lines, track: own }) =>
      div(
        'order-detail-item',
        div('order-detail-item-store', '<span class="store-name">Sample Store</span>'),
        ...lines.map(line),
        own === undefined ? '' : track(own),
      ),
    ),
    div(
      'order-price',
      ...(page.prices ?? []).map(([left, right]) =>
        div(
          'order-price-item',
          `<span class="left-col">${left}</span><span class="right-col">${right}</span>`,
        ),
      ),
      div(
        'order-price-item bold-font',
        `<span class="left-col">Total</span><span class="right-col rightPriceClass">${page.total ?? 'US $20.00'}</span>`,
      ),
    ),
  ];
  return frame(language, div('order-wrap', ...body));
}

export interface MadeCard {
  status?: string;
  dated?: string;
  total?: string;
  note?: string;
}

/** A list of one order. */
export function listPage(language: string, { status, dated, total, note }: MadeCard): string {
  const card = [
    `<div class="order-item-header"><span class="order-item-header-status-text">${status ?? 'Completed'}</span><div class="order-item-header-right-info"><div>${dated ?? 'Date: Jul 5, 2026'}</div><div>Ref. Number: ${ORDER_ID}</div></div><a data-pl="order_item_header_detail" href="//www.aliexpress.com/p/order/detail.html?orderId=${ORDER_ID}">Details</a></div>`,
    '<span class="order-item-store-name">Sample Store</span>',
    '<div class="order-item-content-body"><div class="order-item-content-info-name"><a href="//www.aliexpress.com/item/1005000000000001.html"><span title="Clip lamp">Clip lamp</span></a></div><div class="order-item-content-info-sku">White</div><div class="order-item-content-info-number"><div>US $20.00</div><span class="order-item-content-info-number-quantity">x1</span></div></div>',
    `<span class="order-item-content-opt-price-total">${total ?? 'Total: US $20.00'}</span>`,
    note === undefined
      ? ''
      : div('order-item-bottom-action', div('expose-info', div('expose-info-item-title', note))),
  ];
  return frame(language, div('order-content', div('order-item', ...card)));
}

export interface MadeParcel {
  headline: string;
  event?: string;
  time?: string;
}

/** A tracking page of one parcel. */
export function trackingPage(language: string, { headline, event, time }: MadeParcel): string {
  const node = div(
    'logistic-info-v2--node--1',
    div('logistic-info-v2--nodeDesc--1', event ?? 'Awaiting flight'),
    div('logistic-info-v2--nodeTime--1', time ?? 'Nov 20, 2026 08:11'),
  );
  return frame(
    language,
    div('arrival-time-v2--wrap--1', div('arrival-time-v2--title--1', headline)) +
      div(
        'logistic-info-v2--logistics--1',
        '<span class="logistic-info-v2--carrierValue--1">Sample Post</span>',
        '<span class="logistic-info-v2--mailNoValue--1">SWX100200300400500600</span>',
        div('logistic-info-v2--track--1', node),
      ),
  );
}

function frame(language: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><title>AliExpress</title></head><body><div id="root">${body}</div></body></html>`;
}

const URLS = {
  list: 'https://www.aliexpress.com/p/order/index.html',
  detail: `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER_ID}`,
  tracking: `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ORDER_ID}`,
};

/** What is read of a made page. */
export function readMade(kind: keyof typeof URLS, html: string): Reading {
  return readPage({ document: parseHTML(html).document, url: URLS[kind], today: TODAY });
}
