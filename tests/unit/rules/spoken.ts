// Invented ends of ways as carriers put them, by codes of the official list and sentences in many languages, read as the extension reads them. Knows no rule.
import type { Day } from '../../../lib/model/day';
import type { Shipment, Stage } from '../../../lib/model/shipment';
import { readPayload } from '../../../lib/sites/payloads/read-payload';
import { ORDER_ID } from './build';
import type { Chance } from './chance';
import type { Scan } from './journey';

/** A code and what stands beside it. */
const SAID: Partial<Record<Stage, readonly [string, string]>> = {
  'info-received': ['GWMS_ACCEPT', 'Shipment information received by warehouse electronically'],
  'picked-up': ['PU_PICKUP_SUCCESS', 'Received by logistics company'],
  origin: ['SC_OUTBOUND_SUCCESS', '[Some Town] Departed from sorting center'],
  'export-customs': ['CC_EX_START', 'Export customs clearance started'],
  departed: ['LH_DEPART', 'Departed from departure country/region'],
  arrived: ['LH_ARRIVE', 'Arrived at linehaul office'],
  'import-customs': ['CC_HO_IN_SUCCESS', 'Arrived at customs'],
  'customs-released': ['CC_IM_SUCCESS', 'Import customs clearance complete'],
  'last-mile': ['GTMS_ACCEPT', 'Received by local delivery company'],
  'out-for-delivery': ['GTMS_DO_DEPART', 'Out for delivery'],
  delivered: ['GTMS_SIGNED', 'Package delivered'],
};

/** What tells of the parcel and is no scan of it. */
export const FORECASTS: readonly [readonly [string | null, string], ...(readonly [string | null, string])[]] =
  [
    ['LAST_MILE_ASN_NOTIFY', 'Carrier update'],
    ['GTMS_ASN', 'Electronic forecast received'],
    [null, 'Your parcel will be delivered soon'],
    [null, 'The package has not arrived at the delivery station'],
    [null, 'Delivery appointment made'],
    [null, 'Livraison prévue'],
    [null, 'Вручение запланировано'],
  ];

/** "Delivered", to somebody else than the receiver. */
export const BACK: readonly [readonly [string | null, string], ...(readonly [string | null, string])[]] = [
  ['GTMS_SIGNED', 'Delivered, To Original Sender'],
  ['RT_INBOUND', 'Carrier update'],
  ['GTMS_NEVER_SEEN', 'Returned to the sender'],
  [null, 'Entregado al remitente'],
  [null, 'Вручено отправителю'],
  [null, 'Bezorgd bij afzender'],
  [null, 'החבילה נמסרה לשולח'],
  [null, '差出人に返送済み'],
  [null, 'Diserahkan kepada pengirim'],
];

/** Delivered, in the words of pages and with codes that nobody described. */
export const HANDED_OVER: readonly [
  readonly [string | null, string],
  ...(readonly [string | null, string])[],
] = [
  ['GTMS_STA_SIGNED_DELIVER', 'Package delivered.'],
  ['COMMON_INTRANSIT', 'Delivered, Front Door/Porch'],
  [null, 'Bezorgd'],
  [null, 'Paket telah diterima'],
  [null, 'החבילה נמסרה'],
  [null, 'تم تسليم الطرد'],
  [null, 'จัดส่งสำเร็จ'],
  [null, 'Giao hàng thành công'],
  [null, '配達完了'],
  [null, 'Colis livré'],
];

/** It moves, is in a hub, or a part of it came: the rest is still to come. */
export const UNDER_WAY: readonly [readonly [string | null, string], ...(readonly [string | null, string])[]] =
  [
    ['GSTAHUB_INBOUND', 'Carrier update'],
    ['SC_OUTBOUND_FAILURE', 'Processing delay at sorting center'],
    [null, 'Delivered at warehouse'],
    [null, 'Delivered to destination country'],
    [null, 'Partially delivered'],
    [null, 'Частичное вручение'],
    [null, 'Entrega parcial'],
  ];

/** Words that nobody can know. */
export const UNKNOWN_WORDS = ['preMainCode:ABC00000XX', 'Qwx zrt plk', 'Note 17-B', 'Kdo ví co'] as const;

/** The parcel that was scanned so and then told of by `last` (code and sentence) on `on`. */
export function spokenParcel(
  number: string,
  scans: readonly Scan[],
  last: { on: Day; said: readonly [string | null, string] } | null,
): Shipment {
  const told = scans.flatMap(({ on, stage }) => {
    const said = SAID[stage];
    return said === undefined ? [] : [{ on, said }];
  });
  const detailList = [...told, ...(last === null ? [] : [last])].toReversed().map(({ on, said }, index) => ({
    timeStr: `${on} ${String(20 - Math.min(index, 19)).padStart(2, '0')}:15:00`,
    timeZone: 'GMT+8',
    standerdDesc: said[1],
    ...(said[0] !== null && { actionCode: said[0] }),
  }));
  const payload = {
    success: true,
    module: [{ mailNo: number, mailNoSource: 'AE', status: 'DELIVERING', detailList }],
  };
  const url = `https://global.cainiao.com/newDetail.htm?mailNoList=${number}`;
  const context = {
    url,
    today: last?.on ?? scans.at(-1)?.on ?? '2026-01-01',
    language: 'en',
    orderId: ORDER_ID,
  };
  const [parcel] = readPayload(payload, context)?.shipments ?? [];
  if (parcel === undefined) throw new Error('an answer that is not known by its shape');
  return parcel;
}

export const sayOne = <Said>(chance: Chance, list: readonly [Said, ...Said[]]): Said => chance.of(list);
