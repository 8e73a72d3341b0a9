// Every line of the official list of codes (Taobao Open Platform, API 30120), held against what it is taken for here.
import { describe, expect, test } from 'vitest';
import { classifyEvent } from '../../../../lib/sites/events/classify';
import { meaningOfCode } from '../../../../lib/sites/events/codes';

/** Code, and by the list's own words: the stage; `=` on the way, no place; `!` trouble; `~` told by wire; `x` stopped by customs. */
const OFFICIAL = `
CONSIGN info-received          OM_CONSIGN info-received       GTMS_ASN ~
PU_PICKUP_SUCCESS picked-up    PU_PICKUP_FAILURE !            PU_SIGN_IN_SUCCESS picked-up   PU_SIGN_IN_FAILURE !
SC_SIGN_IN_SUCCESS origin      SC_SIGN_IN_FAILURE !           SC_INBOUND_SUCCESS origin      SC_INBOUND_FAILURE =
SC_OUTBOUND_SUCCESS origin     SC_OUTBOUND_FAILURE =          SC_HO_OUT_SUCCESS origin       SC_HO_OUT_FAILURE !
TD_TRANS_ARRIVE in-transit     TD_TRANS_DEPART in-transit     CC_TRANS＿START in-transit     CC_TRANS＿SUCCESS in-transit
CC_TRANS_FAILURE !             LH_HO_IN_SUCCESS origin        LH_HO_IN_FAILURE !             LH_POST_COLLECTION departed
LH_HO_AIRLINE departed         LH_HO_AIRLINE_FAILURE !        LH_DEPART departed             LH_ARRIVE arrived
LH_ARRIVE_FAILURE !            LH_HO_OUT_SUCCESS arrived      LH_HO_OUT_FAILURE !            LH_OTHER =
CC_EX_START export-customs     CC_EX_SUCCESS origin           CC_EX_FAILURE !                CC_HO_IN_SUCCESS import-customs
CC_HO_IN_FAILURE x             CC_IM_START import-customs     CC_IM_PROCESS import-customs   CC_IM_SUCCESS customs-released
CC_IM_FAILURE x                CC_HO_OUT_SUCCESS customs-released CC_HO_OUT_FAILURE x        CUS_SUCCESS customs-released
CUS_FAILURE x                  CUS_TAX customs-action         CIQ_SUCCESS import-customs     CIQ_FAILURE x
CUS_DECLARE import-customs     GTMS_ACCEPT last-mile          GTMS_SC_ARRIVE last-mile       GTMS_SC_ARRIVE_FAILURE !
GTMS_DO_ARRIVE last-mile       GTMS_DO_DEPART out-for-delivery GTMS_DELIVERING out-for-delivery GTMS_DEL_FAILURE delivery-failed
GTMS_RE_DELIVERING out-for-delivery GTMS_RELABEL =            GTMS_SIGNED delivered          GTMS_SIGN_FAILURE delivery-failed
GTMS_WAIT_SELF_PICK available-for-pickup GTMS_STA_SIGNED available-for-pickup GTMS_STA_SIGN_FAILURE ! GTMS_STATION_IN last-mile
GTMS_STATION_OUT last-mile     GTMS_FAILURE delivery-failed   RT_INBOUND returning           RETURNED returned
GOT picked-up                  REJECT !                       DEPARTURE =                    ARRIVAL =
SENT_SCAN out-for-delivery     SIGNED delivered               FAILED delivery-failed         GTMS_OTHER =
GSTA_SIGN delivered            GSTA_SIGN_FAIL available-for-pickup STA_SIGN delivered        STA_SIGN_FAIL available-for-pickup
GSTA_OTHER =                   RT_OUTBOUND returning          RT_DESTROY destroyed           RT_HO_OUT returning
RT_WH_HO_IN returning          RT_WH_HO_IN_FAIL returning     RT_WH_INBOUND returning        RT_WH_INBOUND_FAILURE returning
RT_WH_DESTROY destroyed        RT_WH_OUTBOUND returning       RT_WH_HO_OUT returning         RT_TRANSWH_HO_IN returning
RT_TRANSWH_INBOUND returning   RT_TRANSWH_OUTBOUND returning  RT_TMS_ACCEPT returning        GWMS_ACCEPT info-received
GWMS_REJECT !                  GWMS_PACKAGE info-received     GWMS_EXCEPTION !               GWMS_OUTBOUND picked-up
GWMS_CANCEL cancelled          GWMS_PICK info-received        GWMS_HANDOVER picked-up        GSTAHUB_INBOUND last-mile
GSTAHUB_INBOUND_FAIL !         GSTA_INBOUND available-for-pickup GSTA_INBOUND_FAIL !         GSTA_BUYER_SIGN delivered
GSTA_BUYER_SIGN_FAIL available-for-pickup GTMS_STA_WAIT_CUST_CHANGE_ADDRESS = GTMS_STA_CUST_TO_DOOR = GTMS_STA_CHANGE =
GTMS_STA_CN_TO_DOOR =          GTMS_STA_CN_CHANGE =           GTMS_STA_CNCP_TO_DOOR =        GTMS_STA_CNCP_CHANGE =`
  .trim()
  .split(/\s+/);

const pairs = OFFICIAL.flatMap((code, index) =>
  index % 2 === 0 ? [[code, OFFICIAL[index + 1] ?? ''] as const] : [],
);

const SIGNS: Readonly<Record<string, object>> = {
  '=': { status: 'in-transit', stage: null },
  '!': { status: 'exception', stage: null },
  '~': { status: 'info-received', stage: null, noScan: true },
  x: { status: 'exception', stage: 'customs-action' },
};

const read = (code: string, text = '', title: string | null = null) =>
  classifyEvent({ code, title, text }, 'en');

describe('the official list', () => {
  test('is whole', () => {
    expect(pairs).toHaveLength(115);
  });

  test.each(pairs)('%s is %s, by a row of its own', (code, meaning) => {
    const sign = SIGNS[meaning];
    if (sign === undefined) expect(read(code).stage).toBe(meaning);
    else expect(read(code)).toEqual(sign);
    expect(meaningOfCode(code)?.by).not.toBe('guess');
  });

  test.each([
    ['gtms_signed', 'delivered'],
    ['  AE_GTMS_SIGNED ', 'delivered'],
    ['GTMS DO DEPART', 'out-for-delivery'],
    ['ae_cc_trans＿start', 'in-transit'],
    ['CC_TRANS＿SUCCESS', 'in-transit'],
    ['Lh_Arrive_Success', 'arrived'],
  ])('%j is read however it is written', (code, stage) => {
    expect(read(code).stage).toBe(stage);
  });

  test.each([
    ['GSTA_SIGNED', 'delivered'],
    ['LM_SIGN_SUCCESS', 'delivered'],
    ['POSTMAN_POST', 'available-for-pickup'],
    ['LM_DELIVERY_DEPART', 'out-for-delivery'],
    ['SL_ACCEPT', 'last-mile'],
    ['TRANSFER_ARRIVE', 'in-transit'],
    ['LH_TRANS_DEPART', 'in-transit'],
    ['TD_TRANS_ARRIVE_DCP', 'in-transit'],
  ])('%s was seen live: %s', (code, stage) => {
    expect(read(code).stage).toBe(stage);
  });
});

describe('a code that is guessed by its letters yields to the words', () => {
  test.each([
    ['GTMS_STA_SIGNED_DELIVER', 'Package delivered.', 'delivered'],
    ['GTMS_NEVER_SEEN', 'Returned to the sender', 'returned'],
    ['GTMS_NEVER_SEEN', 'Out for delivery', 'out-for-delivery'],
    ['SC_NEVER_SEEN', 'Arrived at linehaul office', 'arrived'],
    ['LH_NEVER_SEEN', 'Package delivered', 'delivered'],
    ['CC_IM_NEVER_SEEN', 'Departed from customs', 'customs-released'],
    ['CC_NEVER_SEEN', 'Package available for collection', 'available-for-pickup'],
    ['PU_NEVER_SEEN', 'Parcel lost', 'lost'],
    ['RT_NEVER_SEEN', 'Package delivered', 'delivered'],
  ])('%s, %j: %s', (code, text, stage) => {
    expect(read(code, text).stage).toBe(stage);
    expect(read(`AE_${code}`, text).stage).toBe(stage);
  });

  test('and to a title, where the sentence says nothing', () => {
    expect(read('GTMS_NEVER_SEEN', 'Carrier update', 'Delivered').stage).toBe('delivered');
  });

  test('but counts where the words say nothing', () => {
    expect(read('GTMS_NEVER_SEEN', 'Carrier update').stage).toBe('last-mile');
    expect(read('SC_NEVER_SEEN', 'preMainCode:ABC').stage).toBe('origin');
  });
});

describe('a code that says no more than "on the way" or "trouble" yields to its sentence', () => {
  test.each([
    ['COMMON_INTRANSIT', 'Pre-Shipment Info Sent To USPS, USPS Awaiting Item', 'info-received'],
    ['COMMON_INTRANSIT', 'Shipping Label Created', 'info-received'],
    ['COMMON_INTRANSIT', 'Delivered, Front Door/Porch', 'delivered'],
    ['COMMON_INTRANSIT', 'Arrived at linehaul office', 'arrived'],
    ['17:InTransit_Other', 'Return to sender processed', 'returning'],
    ['LH_BIGBAG_SHELVE', 'Out for delivery', 'out-for-delivery'],
    ['EXCEPTION', 'Parcel destroyed', 'destroyed'],
    ['17:Exception_Other', 'Delivery attempt unsuccessful', 'delivery-failed'],
    ['SC_OUTBOUND_FAILURE', 'Processing delay at sorting center', null],
  ])('%s, %j: %s', (code, text, stage) => {
    expect(read(code, text).stage).toBe(stage);
  });

  test('a delay is no trouble', () => {
    for (const text of ['Processing delay at sorting center', 'Flight delayed', 'Delay due to backlog', ''])
      expect(read('SC_OUTBOUND_FAILURE', text).status).toBe('in-transit');
  });
});

describe('a described code decides, unless its own sentence says otherwise', () => {
  test.each<[string, string, string | null]>([
    ['GTMS_STA_SIGNED', 'Package delivered', 'available-for-pickup'],
    [
      'CC_HO_OUT_SUCCESS',
      'Your package will soon be handed over to the domestic courier',
      'customs-released',
    ],
    ['GTMS_DO_DEPART', 'Out for Delivery, Expected Delivery by 9:00pm', 'out-for-delivery'],
    ['LH_ARRIVE', 'Carrier update', 'arrived'],
    ['GTMS_SIGNED', 'Delivered, To Original Sender', 'returned'],
    ['GTMS_SIGNED', 'Delivered to local carrier', 'last-mile'],
    ['GTMS_SIGNED', 'Delivered to destination country', 'arrived'],
    ['GTMS_SIGNED', 'Partially delivered', null],
    ['GTMS_SIGNED', 'Delivery attempt unsuccessful', 'delivery-failed'],
    ['GTMS_SIGNED', 'Arrived at pick-up point', 'available-for-pickup'],
    ['GTMS_SIGNED', 'Delivery appointment made', null],
    ['GTMS_DELIVERING', 'Package delivered', 'delivered'],
    ['17:Delivered_Other', 'Returned to shipper', 'returned'],
    ['LAST_MILE_HO_SUCCESS', 'Awaiting flight', 'departed'],
    ['CC_IM_START', 'Import customs clearance completed', 'customs-released'],
    ['RU:2:1', 'Вручение отправителю', 'returned'],
    ['RU:48:0', 'Частичное вручение', null],
  ])('%s, %j: %s', (code, text, stage) => {
    expect(read(code, text).stage).toBe(stage);
    expect(read(code, text).status).not.toBeNull();
  });

  test.each([
    ['PU_PICKUP_SUCCESS', 'Package delivered'],
    ['GTMS_DEL_FAILURE', 'Package delivered'],
    ['RETURNED', 'Package delivered'],
    ['EXCEPTION', 'Package delivered'],
    ['GTMS_SIGNED', 'Import customs clearance started'],
  ])('%s with %j can not both be true: neither is taken', (code, text) => {
    expect(read(code, text)).toEqual({ status: null, stage: null });
  });

  test.each([
    'Package delivered. Returned to sender.',
    'Delivered / Delivery failed',
    'Delivery attempt failed. Package delivered',
    'Package delivered. Parcel lost',
    'Delivered; will be delivered tomorrow',
  ])('a sentence that says two things says nothing: %j', (text) => {
    expect(classifyEvent({ code: null, title: null, text }, 'en')).toEqual({ status: null, stage: null });
    expect(read('COMMON_INTRANSIT', text)).toEqual({ status: null, stage: null });
  });
});

describe('operations of Pochta Rossii', () => {
  test.each<[string, string, string | null, string | null]>([
    ['RU:43:0', 'Вручение разрешено', 'available-for-pickup', 'available-for-pickup'],
    ['RU:16:0', 'Уничтожение', 'exception', 'destroyed'],
    ['RU:18:0', 'Регистрация утраты', 'exception', 'lost'],
    ['RU:42:1', 'Вторая неудачная попытка вручения', 'delivery-failure', 'delivery-failed'],
    ['RU:46:0', 'Частичное вручение', 'in-transit', null],
    ['RU:48:0', '', 'in-transit', null],
    ['RU:14:1', 'Выпущено таможней', 'in-transit', 'customs-released'],
    ['RU:14:2', 'Возвращено таможней', 'exception', 'customs-action'],
    ['RU:14:4', 'Отказ в выпуске', 'exception', 'customs-action'],
    ['RU:14:6', 'Направлено с обязательной уплатой таможенных платежей', 'in-transit', 'customs-action'],
    ['RU:14:14', '', 'exception', 'customs-action'],
    ['RU:14:22', '', 'exception', 'returning'],
    ['RU:39:8', '', 'in-transit', 'customs-released'],
    ['RU:28:0', 'Присвоен идентификатор', 'info-received', 'info-received'],
    ['RU:5:1', 'Утрачено', 'exception', 'lost'],
    ['RU:3:1', 'Возврат: Истек срок хранения', 'exception', 'returning'],
    ['RU:8:14', 'Прибыло в Центр выдачи посылок', 'available-for-pickup', 'available-for-pickup'],
    ['RU:8:40', 'Истек срок хранения', 'exception', 'returning'],
    ['RU:8:49', 'Направлено в пункт выдачи', 'in-transit', 'last-mile'],
    ['RU:2:14', '', 'in-transit', null],
    ['RU:24:1050', '', 'in-transit', 'import-customs'],
  ])('%s %j: %s, %s', (code, text, status, stage) => {
    expect(classifyEvent({ code, title: null, text }, 'ru')).toMatchObject({ status, stage });
  });
});
