import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { HELLO, OFFER } from '../../../../lib/sites/witness/message';
import { type CallAnswer, receive } from '../../../../lib/sites/witness/receive';
import { type FakePage, type FakeRequest, makePage, type Serve } from './fake-page';

const ORDER = '8190000000010001';
const MTOP = 'https://acs.aliexpress.com/h5';
const TRACKING = `${MTOP}/mtop.ae.ld.querydetail/1.0/?jsv=2&data=${encodeURIComponent(`{"tradeOrderId":"${ORDER}"}`)}`;
const LIST = `${MTOP}/mtop.aliexpress.trade.buyer.order.list/1.0/?jsv=2`;
const ANSWER = { data: { module: { a: ['x', 1, null, true], receiver: 'Invented Person' } } };
const PASSED = { data: { module: { a: ['x', 1, null, true] } } };

const { signal } = new AbortController();
setMaxListeners(0, signal);

/** A page that is listened to, and what was heard of it. */
async function heardPage(
  serve: Serve = () => Response.json(ANSWER),
): Promise<{ page: FakePage; heard: CallAnswer[] }> {
  const page = await makePage(serve);
  const heard: CallAnswer[] = [];
  page.listen();
  receive(page.document, signal, (answer) => heard.push(answer));
  return { page, heard };
}

/** Until all that was begun is done: the listener works in later tasks. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await wait(0);
  await wait(5);
}

const answerOf = (orderId: string | null, payload: unknown = PASSED): CallAnswer => ({
  orderId,
  text: JSON.stringify(payload),
});

describe('the greeting', () => {
  test.each(['page', 'extension'])('is understood when the %s begins', async (first) => {
    const page = await makePage(() => Response.json(ANSWER));
    const heard: CallAnswer[] = [];
    const begin = [() => page.listen(), () => receive(page.document, signal, (answer) => heard.push(answer))];
    for (const half of first === 'page' ? begin : begin.reverse()) half();
    await page.run(`fetch(${JSON.stringify(LIST)})`);
    await settle();
    expect(heard).toEqual([answerOf(null)]);
  });

  test('is over when the page begins: it does not learn the name of the channel', async () => {
    const { page } = await heardPage();
    const offers: unknown[] = [];
    page.document.addEventListener(OFFER, (event) => offers.push(event));
    page.document.dispatchEvent(new CustomEvent(HELLO));
    expect(offers).toEqual([]);
  });
});

describe('a fetch', () => {
  test.each([
    ['by its address', `fetch(${JSON.stringify(TRACKING)})`, ORDER],
    ['by an address object', `fetch(new URL(${JSON.stringify(TRACKING)}))`, ORDER],
    ['by a request', `fetch(new Request(${JSON.stringify(TRACKING)}))`, ORDER],
    [
      'with its order in the body',
      `fetch(${JSON.stringify(TRACKING.split('&')[0])}, { method: 'POST', body: 'data=%7B%22tradeOrderId%22%3A%22${ORDER}%22%7D' })`,
      ORDER,
    ],
    ['of the order list', `fetch(${JSON.stringify(LIST)})`, null],
    [
      'of the list of aliexpress.ru',
      `fetch('https://aliexpress.ru/aer-api/bx/orders/v3/web/orders-list')`,
      null,
    ],
    [
      'of the older list of aliexpress.ru',
      `fetch('https://aliexpress.ru/aer-jsonapi/bx/orders/v3/web-order-list?_bx-v=2')`,
      null,
    ],
    ['of Cainiao', `fetch('https://global.cainiao.com/global/detail.json?mailNos=A')`, null],
    [
      'of Pochta Rossii',
      `fetch('https://www.pochta.ru/api/tracking/api/v1/trackings/by-barcodes?track-numbers=A')`,
      null,
    ],
    ['of 17TRACK', `fetch('https://t.17track.net/track/restapi', { method: 'POST', body: '{}' })`, null],
    [
      'of returns',
      `fetch('${MTOP}/mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer/1.0/')`,
      null,
    ],
  ])('is heard: %s', async (_name, script, orderId) => {
    const { page, heard } = await heardPage();
    const response = await page.run<Promise<Response>>(script);
    // The page reads its answer whole, private parts included.
    expect(await response.json()).toEqual(ANSWER);
    await settle();
    expect(heard).toEqual([answerOf(orderId)]);
  });

  test.each([
    'https://acs.aliexpress.com/h5/mtop.relationrecommend.recommend/1.0/',
    'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.listing/1.0/',
    'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.count/1.0/',
    'https://www.aliexpress.com/p/order/index.html',
    'https://example.invalid/detail.json',
  ])('of another call passes unheard: %s', async (url) => {
    const { page, heard } = await heardPage();
    await page.run(`fetch(${JSON.stringify(url)})`);
    await settle();
    expect(heard).toEqual([]);
  });

  test('that fails, fails for the page as before, and only there', async () => {
    const error = new TypeError('no network');
    const { page, heard } = await heardPage(() => {
      throw error;
    });
    const stray: unknown[] = [];
    const onStray = (reason: unknown) => stray.push(reason);
    process.on('unhandledRejection', onStray);
    await expect(page.run(`fetch(${JSON.stringify(LIST)})`)).rejects.toBe(error);
    await settle();
    process.off('unhandledRejection', onStray);
    expect([heard, stray]).toEqual([[], []]);
  });

  test('asks the shop once, and the page gets that very answer', async () => {
    const response = Response.json(ANSWER);
    const asked: string[] = [];
    const { page } = await heardPage((url) => {
      asked.push(url);
      return response;
    });
    expect(await page.run(`fetch(${JSON.stringify(LIST)})`)).toBe(response);
    expect(response.bodyUsed).toBe(false);
    await settle();
    expect(asked).toEqual([LIST]);
    expect(response.bodyUsed).toBe(false);
  });

  test('looks as it did', async () => {
    const before = await makePage();
    const { page } = await heardPage();
    const look = `JSON.stringify([fetch.name, fetch.length, typeof fetch, Object.keys(fetch), Object.getOwnPropertyDescriptor(window, 'fetch'), Object.keys(XMLHttpRequest.prototype), XMLHttpRequest.prototype.open.length])`;
    expect(page.run(look)).toBe(before.run(look));
    expect(page.run('Function.prototype.toString.call(fetch)')).toContain('[native code]');
    expect(page.run('Function.prototype.toString.call(XMLHttpRequest.prototype.send)')).toContain(
      '[native code]',
    );
  });

  test('is heard through a wrapper of the page', async () => {
    const { page, heard } = await heardPage();
    page.run('const first = fetch; window.fetch = (...args) => first(...args);');
    await page.run(`fetch(${JSON.stringify(LIST)})`);
    await settle();
    expect(heard).toEqual([answerOf(null)]);
  });

  test.each([
    ['HTML of a robot check', () => new Response('<html>punish?x5secdata</html>'), 'unreadable'],
    ['bytes in another encoding', () => new Response(new Uint8Array([0xd2, 0xd0, 0xff, 0xfe])), 'unreadable'],
    [
      '50 MB with their length',
      () => new Response('{}', { headers: { 'content-length': '50000000' } }),
      'too-long',
    ],
    ['6 MB without a length', () => new Response(`{"a":"${'x'.repeat(6_000_000)}"}`), 'too-long'],
  ])('that answers with %s is said to be of no use', async (_name, serve, refused) => {
    const { page, heard } = await heardPage(serve);
    const response = await page.run<Promise<Response>>(`fetch(${JSON.stringify(TRACKING)})`);
    expect((await response.text()).length).toBeGreaterThan(0);
    await settle();
    expect(heard).toEqual([{ orderId: ORDER, text: refused }]);
  });
});

describe('a request', () => {
  const ask = (page: FakePage, type: string, url: string, body: string | null = null) =>
    page.run<FakeRequest>(
      `request = new XMLHttpRequest(); request.responseType = type; request.open('POST', url); request.send(body); request`,
      { type, url, body },
    );

  test.each(['', 'text', 'json'])('of response type "%s" is heard', async (type) => {
    const { page, heard } = await heardPage();
    ask(page, type, TRACKING).answer(JSON.stringify(ANSWER));
    await settle();
    expect(heard).toEqual([answerOf(ORDER)]);
  });

  test('tells its order by its body', async () => {
    const { page, heard } = await heardPage();
    ask(page, '', TRACKING.split('&')[0]!, `data={"tradeOrderId":"${ORDER}"}`).answer(JSON.stringify(ANSWER));
    await settle();
    expect(heard).toEqual([answerOf(ORDER)]);
  });

  test('that is opened again for another call is that call', async () => {
    const { page, heard } = await heardPage();
    const request = ask(page, '', TRACKING);
    page.run(`request.open('GET', 'https://example.invalid/')`);
    request.answer(JSON.stringify(ANSWER));
    await settle();
    expect(heard).toEqual([]);
  });

  test('of JSONP text is heard too', async () => {
    const { page, heard } = await heardPage();
    ask(page, '', LIST).answer(`mtopjsonp1(${JSON.stringify(ANSWER)})`);
    await settle();
    expect(heard).toEqual([answerOf(null)]);
  });

  test('that cannot be opened fails as before', async () => {
    const { page } = await heardPage();
    expect(() => page.run(`new XMLHttpRequest().open('GET', 'bad:')`)).toThrow(SyntaxError);
  });

  test('of a type that holds no text is left alone', async () => {
    const { page, heard } = await heardPage();
    ask(page, 'blob', LIST).answer('{}');
    await settle();
    expect(heard).toEqual([]);
  });
});

describe('a JSONP script', () => {
  const src = `${TRACKING}&callback=mtopjsonp3`;

  test('is heard, and its function gets what it got', async () => {
    const { page, heard } = await heardPage();
    page.run(
      'calls = []; window.mtopjsonp3 = function (...args) { calls.push([this === window, args]); return 7; };',
    );
    page.addElement();
    page.addScript(src);
    const value = JSON.stringify(ANSWER);
    expect(page.run(`window.mtopjsonp3(${value}, 2)`)).toBe(7);
    expect(page.run('JSON.stringify(calls)')).toBe(JSON.stringify([[true, [ANSWER, 2]]]));
    await settle();
    expect(heard).toEqual([answerOf(ORDER)]);
  });

  test('passes on what came, not what the page made of it', async () => {
    const { page, heard } = await heardPage();
    page.run('window.mtopjsonp3 = (answer) => { answer.data = "changed"; };');
    page.addScript(src);
    page.run(`mtopjsonp3(${JSON.stringify(ANSWER)})`);
    await settle();
    expect(heard).toEqual([answerOf(ORDER)]);
  });

  test('that never calls back leaves nothing behind', async () => {
    const { page, heard } = await heardPage();
    page.run('window.mtopjsonp3 = () => undefined;');
    page.addScript(src);
    expect(page.run('delete window.mtopjsonp3 && !("mtopjsonp3" in window)')).toBe(true);
    await settle();
    expect(heard).toEqual([]);
  });

  test.each([
    ['without a function', src, ''],
    [
      'whose function cannot be replaced',
      src,
      'Object.defineProperty(window, "mtopjsonp3", { value: () => 1 });',
    ],
    ['of another call', 'https://example.invalid/?callback=mtopjsonp3', 'window.mtopjsonp3 = () => 1;'],
  ])('%s passes unheard', async (_name, address, script) => {
    const { page, heard } = await heardPage();
    page.run(script);
    page.addScript(address);
    page.run('window.mtopjsonp3?.({})');
    await settle();
    expect(heard).toEqual([]);
  });

  test('of one function for two orders is heard once each', async () => {
    const { page, heard } = await heardPage();
    page.run('window.mtopjsonp3 = () => undefined;');
    page.addScript(src);
    page.run('mtopjsonp3({ n: 1 })');
    page.addScript(src.replace(ORDER, '8190000000020001'));
    page.run('mtopjsonp3({ n: 2 })');
    await settle();
    expect(heard).toEqual([answerOf(ORDER, { n: 1 }), answerOf('8190000000020001', { n: 2 })]);
  });

  test('with a value in a circle is of no use, and harms nobody', async () => {
    const { page, heard } = await heardPage();
    page.run('window.mtopjsonp3 = () => 7; circle = {}; circle.circle = circle;');
    page.addScript(src);
    expect(page.run('mtopjsonp3(circle)')).toBe(7);
    await settle();
    expect(heard).toEqual([{ orderId: ORDER, text: 'unreadable' }]);
  });
});

const BREAK_EVERYTHING = `
  const broken = () => { throw new Error('broken by the page'); };
  const breakAll = (owner, ...names) => {
    for (let index = 0; index < names.length; index++) {
      Reflect.defineProperty(owner, names[index], { value: broken, writable: true, configurable: true });
    }
  };
  breakAll(window, 'Proxy', 'CustomEvent', 'WeakMap', 'RegExp', 'String', 'setTimeout', 'MutationObserver');
  breakAll(/x/.constructor.prototype, 'exec', 'test');
  breakAll(''.constructor.prototype, 'indexOf', 'lastIndexOf', 'slice', 'replace');
  breakAll(JSON, 'parse', 'stringify');
  breakAll(Function.prototype, 'call', 'apply', 'bind');
  breakAll(Array.prototype, 'push', 'slice', 'map', 'forEach', 'concat', 'join', 'indexOf', 'toJSON', Symbol.iterator);
  Object.defineProperty(Array.prototype, 0, { get: broken, set: broken, configurable: true });
  breakAll(Object.prototype, 'toJSON', 'value', 'once', 'detail', 'apply', 'has', 'childList');
  breakAll(Reflect, 'apply', 'getOwnPropertyDescriptor', 'setPrototypeOf', 'defineProperty');
  window.Reflect = window.JSON = window.Object = null;
`;

describe('a page that redefines everything', () => {
  test('is heard by fetch, request and script, and gets what it asked for', async () => {
    const { page, heard } = await heardPage();
    page.run('window.mtopjsonp3 = () => 7;');
    page.run(BREAK_EVERYTHING);
    const response = await page.run<Promise<Response>>(`fetch(${JSON.stringify(TRACKING)})`);
    expect(await response.json()).toEqual(ANSWER);
    await settle();
    const request = page.run<FakeRequest>(
      `request = new XMLHttpRequest(); request.open('GET', ${JSON.stringify(LIST)}); request.send(); request`,
    );
    request.answer(JSON.stringify(ANSWER));
    page.addScript(`${TRACKING}&callback=mtopjsonp3`);
    expect(page.run(`mtopjsonp3(${JSON.stringify(ANSWER)})`)).toBe(7);
    await settle();
    expect(heard).toEqual([answerOf(ORDER), answerOf(null), answerOf(ORDER)]);
  });
});

test('nothing personal is passed on', async () => {
  const keys = [
    'logisticsReceiverInfo',
    'addressVO',
    'detailAddress',
    'fullPhoneNo',
    'phoneNumber',
    'cpContactPhoneList',
    'contactName',
    'zipCode',
    'postCode',
    'detailedLocation',
    'sender',
    'recipient',
    'formF22Params',
    'note',
    'buyerNote',
    'email',
    'mobileNo',
    'memo',
  ];
  const secret = Object.fromEntries(keys.map((key) => [key, { inside: 'secret' }]));
  const { page, heard } = await heardPage(() => Response.json({ deep: [{ ...secret, kept: 1 }], ...secret }));
  await page.run(`fetch(${JSON.stringify(LIST)})`);
  await settle();
  expect(heard).toEqual([answerOf(null, { deep: [{ kept: 1 }] })]);
});
