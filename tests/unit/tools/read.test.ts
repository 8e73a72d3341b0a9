// The command that prints a reading: what it takes, what it prints, and how it says no.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { orderListPage } from '../../demo/markup';
import { main } from '../../tools/read';
import {
  cainiaoAnswer,
  listedOrder,
  ORDER,
  orderListAnswer,
  trackingAnswer,
} from '../sites/payloads/samples';

const folder = mkdtempSync(join(tmpdir(), 'redress-read-'));
const URL_OF_LIST = 'https://www.aliexpress.com/p/order/index.html';

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const page = file(
  'list.html',
  orderListPage([
    {
      id: '8200000000010017',
      statusText: 'Awaiting delivery',
      state: 'shipped',
      placedOn: '2026-03-02',
      total: 'US $3.00',
      items: [],
    },
  ]),
);

describe('npm run read', () => {
  test('prints one JSON object and exits 0', async () => {
    const { output, problem, exitCode } = await main([page, '--url', URL_OF_LIST]);
    expect({ problem, exitCode }).toEqual({ problem: undefined, exitCode: 0 });
    const reading = JSON.parse(output ?? '');
    expect(Object.keys(reading)).toEqual(['page', 'site', 'language', 'orders', 'shipments', 'misses']);
    expect(reading.orders[0].id).toBe('8200000000010017');
  });

  test('adds flags and deadlines for a given day', async () => {
    const { output } = await main([page, '--url', URL_OF_LIST, '--now', '2026-11-23']);
    const reading = JSON.parse(output ?? '');
    expect(Array.isArray(reading.flags)).toBe(true);
    expect(Array.isArray(reading.deadlines)).toBe(true);
    for (const one of [...reading.flags, ...reading.deadlines]) expect(one.orderId).toBe('8200000000010017');
  });

  test('a moment is the day that it is in the given zone', async () => {
    const late = (zone: string) =>
      main([page, '--url', URL_OF_LIST, '--now', '2026-11-22T23:30:00Z', '--timezone', zone]);
    const day = (zone: string) => main([page, '--url', URL_OF_LIST, '--now', zone]);
    expect(await late('Europe/Moscow')).toEqual(await day('2026-11-23'));
    expect(await late('America/New_York')).toEqual(await day('2026-11-22'));
  });

  test('joins a payload with the page, in JSON or JSONP', async () => {
    const change = { totalPriceText: 'US $3.00', formatPriceInfo: 'US $3.00|3|00' };
    const answer = JSON.stringify(orderListAnswer([listedOrder('8200000000010017', change)]));
    for (const text of [answer, `mtopjsonp1(${answer});`]) {
      const { output } = await main([page, '--url', URL_OF_LIST, '--payload', file('answer.json', text)]);
      expect(JSON.parse(output ?? '').orders).toMatchObject([
        { id: '8200000000010017', total: { amount: '3.00', currency: 'USD' }, store: { id: '1100000007' } },
      ]);
    }
  });

  test.each(['', '<html></html>'])('reads payloads alone beside the empty page "%s"', async (html) => {
    const url = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ORDER}`;
    const answers = [trackingAnswer(), cainiaoAnswer()].map((answer, index) => [
      '--payload',
      file(`${index}.json`, JSON.stringify(answer)),
    ]);
    const words = [file('blank.html', html), '--url', url, ...answers.flat(), '--now', '2026-11-23'];
    const reading = JSON.parse((await main(words)).output ?? '');
    expect(reading.orders).toMatchObject([{ id: ORDER, refundBy: '2026-02-18' }]);
    expect(reading.shipments.map((parcel: { orderId: string }) => parcel.orderId)).toEqual([ORDER, ORDER]);
    expect(reading.deadlines).toContainEqual(
      expect.objectContaining({ orderId: ORDER, kind: 'refund-by', on: '2026-02-18' }),
    );
  });

  test.each<[string, string[], RegExp]>([
    ['no arguments', [], /^usage: /],
    ['no address', [page], /^usage: /],
    ['two pages', [page, page, '--url', URL_OF_LIST], /^usage: /],
    ['an address that is none', [page, '--url', 'orders'], /not an address/],
    ['a page that is not there', [join(folder, 'none.html'), '--url', URL_OF_LIST], /no such file/],
    ['a folder', [folder, '--url', URL_OF_LIST], /not readable/],
    ['a picture', [file('x.png', '\x89PNG\0\0'), '--url', URL_OF_LIST], /not a page/],
    ['an empty file', [file('empty.html', ''), '--url', URL_OF_LIST], /not a page/],
    [
      'a payload that is not JSON',
      [page, '--url', URL_OF_LIST, '--payload', file('x.json', '{')],
      /not JSON/,
    ],
    [
      'a payload of a shape that nobody knows',
      [page, '--url', URL_OF_LIST, '--payload', file('unknown.json', '{"a":1}')],
      /not an answer/,
    ],
    [
      'a payload of 6 MB',
      [page, '--url', URL_OF_LIST, '--payload', file('large.json', `"${'x'.repeat(6_000_000)}"`)],
      /larger/,
    ],
    ['a day that is none', [page, '--url', URL_OF_LIST, '--now', '2026-02-30'], /not a day/],
    ['a zone that is none', [page, '--url', URL_OF_LIST, '--timezone', 'Mars/Olympus'], /not a time zone/],
    ['a word that nobody knows', [page, '--url', URL_OF_LIST, '--colour', 'red'], /--colour/],
  ])('%s: one clear line and exit 2', async (_name, words, line) => {
    const { output, problem, exitCode } = await main(words);
    expect({ output, exitCode }).toEqual({ output: undefined, exitCode: 2 });
    expect(problem).toMatch(line);
    expect(problem).not.toContain('\n');
  });
});

test('what decided the meaning of each event is told where it is asked for, and nowhere else', async () => {
  const words = [
    file('carrier.html', '<div id="root"></div>'),
    '--url',
    'https://global.cainiao.com/newDetail.htm?mailNoList=LP00000000000031',
    '--payload',
    file(
      'why.json',
      JSON.stringify(
        cainiaoAnswer({
          detailList: [
            {
              actionCode: 'COMMON_INTRANSIT',
              standerdDesc: 'Package delivered',
              timeStr: '2026-02-05 10:00:00',
            },
            { actionCode: 'GTMS_NEVER_SEEN', standerdDesc: 'Carrier update', timeStr: '2026-02-04 10:00:00' },
            { actionCode: 'LH_ARRIVE', standerdDesc: 'Carrier update', timeStr: '2026-02-03 10:00:00' },
          ],
        }),
      ),
    ),
  ];
  const eventsOf = async (more: string[]) =>
    JSON.parse((await main([...words, ...more])).output ?? '').shipments[0].events;
  const whys = (await eventsOf(['--why'])).map(({ why }: { why: string }) => why);
  expect(whys).toEqual([
    'sentence (delivered), over code COMMON_INTRANSIT',
    'code GTMS_…, guessed by its letters',
    'code LH_ARRIVE',
  ]);
  for (const event of await eventsOf([])) expect(event).not.toHaveProperty('why');
});
