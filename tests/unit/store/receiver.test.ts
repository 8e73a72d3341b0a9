// The receiver is compared in the page and nowhere else: no word of the address is in a message, the database, a backup or a pack.
import 'fake-indexeddb/auto';
import { setTimeout as wait } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { makeBackup } from '../../../lib/pack/backup';
import { findFlags } from '../../../lib/rules';
import { mergeWitnesses } from '../../../lib/sites/merge';
import { readAnswer } from '../../../lib/sites/payloads/read-answer';
import { receive } from '../../../lib/sites/witness/receive';
import { openDatabase, type RedressDatabase } from '../../../lib/store/database';
import { storeReading } from '../../../lib/store/orders';
import { takeSnapshot } from '../../../lib/store/take-backup';
import { makeInput, packOf } from '../pack/sample';
import { ORDER, trackingAnswer } from '../sites/payloads/samples';
import { makePage } from '../sites/witness/fake-page';

const URL = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ORDER}`;
const CALL = `https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?data=${encodeURIComponent(`{"tradeOrderId":"${ORDER}"}`)}`;
const AT = '2026-11-23T12:00:00Z';

const RECEIVER = {
  contactName: 'Invented Person',
  address: '1 Nowhere Lane',
  address2: 'Bairro Inventado',
  city: 'Campinas',
  province: 'Sao Paulo',
  country: 'Brazil',
  zipCode: '13000-000',
  phoneNumber: '5550100',
};
const PRIVATE = /invented person|nowhere lane|bairro|campinas|s[aã]o paulo|,\s?SP\b|brazil|13000|5550100/i;

/** What the shop says of a parcel that was handed over at `place`; the last office is in the receiver's city. */
const answerFor = (place: string) =>
  trackingAnswer({
    module: { logisticsReceiverInfo: RECEIVER, fastDeliveryInfoDTO: {} },
    line: {
      logisticsCpInfo: {},
      detailList: [
        { timeText: 'Tue | Nov. 10 18:39', trackingPrimaryCode: 'AE_GTMS_SIGNED', detailedLocation: place },
        {
          timeText: 'Tue | Nov. 10 06:19',
          trackingPrimaryCode: 'AE_GTMS_DO_ARRIVE',
          detailedLocation: 'Campinas,SP',
        },
      ],
    },
  });

let database: RedressDatabase;
afterEach(() => database.delete());

/** All that leaves the page of that answer, and all that is kept and given out of it, as texts by name. */
async function traces(place: string): Promise<Record<string, string>> {
  database = openDatabase(`receiver-${place}`);
  const page = await makePage(() => Response.json(answerFor(place)));
  const heard: string[] = [];
  page.listen();
  receive(page.document, new AbortController().signal, ({ text }) => heard.push(text));
  await page.run(`fetch(${JSON.stringify(CALL)})`);
  for (let turn = 0; turn < 10 && heard.length === 0; turn++) await wait(5);
  const [message = ''] = heard;
  const today = AT.slice(0, 10);
  const answer = readAnswer(message, { url: URL, today, language: 'en', orderId: ORDER });
  const drawn = { page: 'tracking', site: 'aliexpress.com', language: 'en' } as const;
  const { reading, fromPayload } = mergeWitnesses(
    { ...drawn, orders: [], shipments: [], misses: [] },
    answer === null ? [] : [answer],
  );
  await storeReading(database, reading, AT, fromPayload);
  const { upToSeq: _upToSeq, ...snapshot } = await takeSnapshot(database);
  const { stream } = makeBackup({ ...snapshot, now: new Date(AT), version: '0.1.0' });
  const [row] = await database.orders.toArray();
  const known = { order: row!.order, shipments: row!.shipments, misses: row!.misses, sources: row!.sources };
  const flags = findFlags({ ...known, order: { ...known.order, status: 'shipped' } }, today);
  return {
    message,
    reading: JSON.stringify(reading),
    database: JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray()))),
    backup: textOf(new Uint8Array(await new Response(stream).arrayBuffer())),
    pack: textOf((await packOf((await makeInput({ known, flags })).input)).zip),
  };
}

function textOf(zip: Uint8Array): string {
  return Object.values(unzipSync(zip))
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n');
}

test('a parcel that ended in another state leaves that place, and no word of where it was to go', async () => {
  const left = await traces('Manaus,AM');
  for (const [name, text] of Object.entries(left)) {
    expect(text, name).toContain('Manaus');
    expect(text, name).not.toMatch(PRIVATE);
  }
});

test('one that ended in another city of the receiver’s state leaves that it did, and neither city', async () => {
  const left = await traces('Valinhos,SP');
  for (const [name, text] of Object.entries(left)) {
    expect(text, name).not.toMatch(PRIVATE);
    expect(text, name).not.toMatch(/valinhos/i);
  }
  expect(left.database).toContain('"compared":"city"');
});

test.each(['Campinas,SP', 'CAMPINAS,SP', 'Campinas Centro,SP'])(
  'one that ended in the receiver’s city (%s) leaves no place at all',
  async (place) => {
    const left = await traces(place);
    for (const [name, text] of Object.entries(left)) {
      expect(text, name).not.toMatch(PRIVATE);
    }
    expect(left.database).toContain('AE_GTMS_SIGNED');
  },
);
