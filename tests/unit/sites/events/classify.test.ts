// Where carriers' events put a parcel: by code, by wording in many languages, and as a whole list.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ShipmentStatus, Stage, type TrackingEvent } from '../../../../lib/model/shipment';
import { classifyEvent } from '../../../../lib/sites/events/classify';
import { shipmentState } from '../../../../lib/sites/events/parcel-state';
import { expectInTime } from '../../in-time';

const byCode = (code: string, text = '') => classifyEvent({ code, title: null, text }, null);
const byText = (text: string, language: string | null = null) =>
  classifyEvent({ code: null, title: null, text }, language);

describe('a code means the same in every language', () => {
  test.each<[string, string | null, string | null]>([
    ['AE_ORDER_PLACED', 'not-found', 'not-found'],
    ['AE_ORDER_PAID', 'not-found', 'not-found'],
    ['AE_ORDER_SHIPPED', 'info-received', 'info-received'],
    ['GWMS_ACCEPT', 'info-received', 'info-received'],
    ['GWMS_OUTBOUND', 'in-transit', 'picked-up'],
    ['AE_PICK_UP_SUCCESS', 'in-transit', 'picked-up'],
    ['PU_PICKUP_SUCCESS', 'in-transit', 'picked-up'],
    ['PU_PICKUP_FAILURE', 'exception', null],
    ['AE_SC_INBOUND_SUCCESS', 'in-transit', 'origin'],
    ['SC_OUTBOUND_SUCCESS', 'in-transit', 'origin'],
    ['CW_COMMON_PROCESSING1', 'in-transit', 'origin'],
    ['AE_LH_HO_IN_SUCCESS', 'in-transit', 'origin'],
    ['AE_CC_EX_START_SUCCESS', 'in-transit', 'export-customs'],
    ['AE_CC_EX_SUCCESS', 'in-transit', 'origin'],
    ['AE_CC_EX_SUCCESS_SUCCESS', 'in-transit', 'origin'],
    ['CC_EX_FAILURE', 'exception', null],
    ['AE_LH_HO_AIRLINE', 'in-transit', 'departed'],
    ['LH_POST_COLLECTION', 'in-transit', 'departed'],
    ['AE_LH_DEPART_SUCCESS', 'in-transit', 'departed'],
    ['GTMS_OE_DEPART', 'in-transit', 'departed'],
    ['TD_TRANS_ARRIVE_C', 'in-transit', 'in-transit'],
    ['CC_TRANS_IN_SUCCESS', 'in-transit', 'in-transit'],
    ['AE_LH_ARRIVE', 'in-transit', 'arrived'],
    ['LH_LINEHAUL_ARRIVE', 'in-transit', 'arrived'],
    ['LH_HO_OUT_SUCCESS', 'in-transit', 'arrived'],
    ['CC_HO_IN_SUCCESS', 'in-transit', 'import-customs'],
    ['AE_CC_IM_START', 'in-transit', 'import-customs'],
    ['CUS_TAX', 'in-transit', 'customs-action'],
    ['CIQ_CHECK', 'in-transit', 'import-customs'],
    ['CC_IM_FAILURE', 'exception', 'customs-action'],
    ['AE_CC_IM_SUCCESS', 'in-transit', 'customs-released'],
    ['AE_CC_HO_OUT_SUCCESS', 'in-transit', 'customs-released'],
    ['COMMON_INTRANSIT', 'in-transit', null],
    ['AE_GTMS_ORDER_INFO_UPDATE', 'in-transit', null],
    ['AE_GTMS_ACCEPT', 'in-transit', 'last-mile'],
    ['AE_LAST_MILE_HO_SUCCESS', 'in-transit', 'last-mile'],
    ['AE_GTMS_SC_DEPART', 'in-transit', 'last-mile'],
    ['AE_GTMS_DO_ARRIVE', 'in-transit', 'last-mile'],
    ['AE_GTMS_DO_DEPART', 'out-for-delivery', 'out-for-delivery'],
    ['AE_GTMS_DELIVERING', 'out-for-delivery', 'out-for-delivery'],
    ['GTMS_DEL_FAILURE', 'delivery-failure', 'delivery-failed'],
    ['AE_GTMS_FAILED', 'delivery-failure', 'delivery-failed'],
    ['GTMS_STA_SIGNED', 'available-for-pickup', 'available-for-pickup'],
    ['AE_GTMS_STA_SIGNED', 'available-for-pickup', 'available-for-pickup'],
    ['GSTA_INFORM_BUYER', 'available-for-pickup', 'available-for-pickup'],
    ['AE_GTMS_SIGNED', 'delivered', 'delivered'],
    ['SIGN_SUCCESS', 'delivered', 'delivered'],
    ['17:InTransit_Departure', 'in-transit', 'departed'],
    ['17:InTransit_CustomsReleased', 'in-transit', 'customs-released'],
    ['17:AvailableForPickup_Other', 'available-for-pickup', 'available-for-pickup'],
    ['17:Exception_Returned', 'exception', 'returned'],
    ['17:Exception_Lost', 'exception', 'lost'],
    ['17:Exception_Damage', 'exception', null],
    ['17:constructor', null, null],
    ['GSTA_BUYER_SIGN', 'delivered', 'delivered'],
    ['AE_GTMS_RETURN', 'exception', 'returning'],
    ['RT_WH_INBOUND', 'exception', 'returning'],
    ['RETURNED', 'exception', 'returned'],
    ['RT_DESTROY', 'exception', 'destroyed'],
    ['GWMS_CANCEL', 'exception', 'cancelled'],
    ['GWMS_REJECT', 'exception', null],
    ['EXCEPTION', 'exception', null],
    ['SOMETHING_FAIL', 'exception', null],
    ['GTMS_NOBODY_KNOWS', 'in-transit', 'last-mile'],
    ['PU_NOBODY_KNOWS', 'in-transit', 'origin'],
    ['CC_NOBODY_KNOWS', 'in-transit', null],
    ['NOBODY_KNOWS', null, null],
    ['', null, null],
    ['constructor', null, null],
    ['EMA', 'in-transit', 'picked-up'],
    ['EXA', 'in-transit', 'export-customs'],
    ['EMC', 'in-transit', 'departed'],
    ['EMD', 'in-transit', 'arrived'],
    ['EDB', 'in-transit', 'import-customs'],
    ['EME', 'in-transit', 'customs-action'],
    ['EDC', 'in-transit', 'customs-released'],
    ['EMF', 'in-transit', 'last-mile'],
    ['EDG', 'out-for-delivery', 'out-for-delivery'],
    ['EDH', 'available-for-pickup', 'available-for-pickup'],
    ['EMH', 'delivery-failure', 'delivery-failed'],
    ['EMI', 'delivered', 'delivered'],
    ['EDX', 'exception', null],
    ['RU:1:0', 'in-transit', 'picked-up'],
    ['RU:2:1', 'delivered', 'delivered'],
    ['RU:2:2', 'exception', 'returned'],
    ['RU:3:1', 'exception', 'returning'],
    ['RU:8:0', 'in-transit', 'in-transit'],
    ['RU:8:2', 'available-for-pickup', 'available-for-pickup'],
    ['RU:8:6', 'in-transit', 'customs-released'],
    ['RU:8:13', 'in-transit', 'arrived'],
    ['RU:8:15', 'out-for-delivery', 'out-for-delivery'],
    ['RU:8:99', 'in-transit', null],
    ['RU:10:0', 'in-transit', 'departed'],
    ['RU:11:0', 'in-transit', 'import-customs'],
    ['RU:12:1', 'delivery-failure', 'delivery-failed'],
    ['RU:14:1', 'in-transit', 'customs-released'],
    ['RU:99:1', null, null],
  ])('%s is %s, %s', (code, status, stage) => {
    expect(byCode(code)).toEqual({ status, stage });
  });

  test('a code wins over its sentence', () => {
    expect(byCode('GTMS_STA_SIGNED', 'Package delivered').stage).toBe('available-for-pickup');
  });

  test('handing over to the sender is a return, whatever the attribute', () => {
    expect(byCode('RU:2:77', 'Вручение отправителю').stage).toBe('returned');
    expect(byCode('RU:2:1', 'Получено адресатом').stage).toBe('delivered');
  });

  test('only the words of a failure tell a loss', () => {
    expect(byCode('RU:5:1', 'Утрачено').stage).toBe('lost');
    expect(byCode('RU:5:2', '')).toEqual({ status: 'exception', stage: null });
    expect(byCode('RU:5:2', 'Невручение').stage).toBe('delivery-failed');
    expect(byCode('EXCEPTION', 'Parcel lost').stage).toBe('lost');
  });
});

const WORDINGS: [string, string, string | null][] = [
  // English
  ['en', 'Your order has been successfully created', 'not-found'],
  ['en', 'Your package is being prepared', 'not-found'],
  ['en', 'Shipment information received by warehouse electronically', 'info-received'],
  ['en', 'Package ready for shipping from warehouse', 'info-received'],
  ['en', 'Package collected by carrier.', 'picked-up'],
  ['en', 'Received by logistics company', 'picked-up'],
  ['en', 'Package received by sorting center of origin.', 'origin'],
  ['en', '[Some Town] Departed from sorting center', 'origin'],
  ['en', 'Your package arrived at the origin airport. Awaiting transit.', 'origin'],
  ['en', 'Left from departure country/region sorting center', 'origin'],
  ['en', 'Export customs clearance started', 'export-customs'],
  ['en', 'Export customs clearance complete.', 'origin'],
  ['en', 'Awaiting flight', 'departed'],
  ['en', 'Package leaving origin country/region.', 'departed'],
  ['en', 'Departed from departure country/region', 'departed'],
  ['en', 'Your package arrived at local airport', 'arrived'],
  ['en', 'Arrived at linehual office', 'arrived'],
  ['en', 'Arrived at destination country/region sorting center', 'arrived'],
  ['en', 'Import customs clearance started', 'import-customs'],
  ['en', 'Arrived at customs', 'import-customs'],
  ['en', 'Customs duties payment requested', 'customs-action'],
  ['en', 'Import customs clearance completed', 'customs-released'],
  ['en', 'Departed from customs', 'customs-released'],
  ['en', 'Clearing Customs', null],
  ['en', 'Customs complete', null],
  ['en', 'Received by local delivery company', 'last-mile'],
  ['en', 'Package arrived at local carrier facility', 'last-mile'],
  ['en', 'Package arrived at carrier facility', null],
  ['en', 'Your delivery information has been updated.', null],
  ['en', 'Your package will soon be handed over to the domestic courier company.', null],
  ['en', 'Package out for delivery', 'out-for-delivery'],
  ['en', 'Delivery attempt unsuccessful', 'delivery-failed'],
  ['en', 'Attempted delivery, nobody at home', 'delivery-failed'],
  ['en', 'Parcel could not be delivered', 'delivery-failed'],
  ['en', 'Not delivered', 'delivery-failed'],
  ['en', 'Your parcel will be delivered tomorrow', null],
  ['en', 'Delivery scheduled for Friday', null],
  ['en', 'Not yet delivered', null],
  ['en', 'Proof of delivery available', null],
  ['en', 'Delivered to local carrier', 'last-mile'],
  ['en', 'Delivered to the airline', null],
  ['en', 'Delivered to pick-up point', 'available-for-pickup'],
  ['en', 'Arrived at pick-up point. Package available for collection.', 'available-for-pickup'],
  ['en', 'Ready for pickup by carrier', null],
  ['en', 'Arrived at delivery office', 'last-mile'],
  ['en', 'Package delivered.', 'delivered'],
  ['en', 'Delivered to neighbour', 'delivered'],
  ['en', 'Signed for by the recipient', 'delivered'],
  ['en', 'Returned to sender', 'returned'],
  ['en', 'Delivered to sender', 'returned'],
  ['en', 'Parcel is being returned to sender', 'returning'],
  ['en', 'Not delivered, return to sender', 'returning'],
  ['en', 'Available for collection. It will be returned to sender after 7 days.', 'available-for-pickup'],
  ['en', 'Returned from customs', null],
  ['en', 'Parcel destroyed', 'destroyed'],
  ['en', 'Shipment canceled', 'cancelled'],
  ['en', 'Order canceled', 'cancelled'],
  // Russian
  ['ru', 'Присвоен трек-номер', 'info-received'],
  ['ru', 'Принято в отделении связи', 'picked-up'],
  ['ru', 'Приём', 'picked-up'],
  ['ru', 'Покинуло сортировочный центр', null],
  ['ru', 'Импорт международной почты', 'arrived'],
  ['ru', 'Принято таможней', 'import-customs'],
  ['ru', 'Выпущено таможней', 'customs-released'],
  ['ru', 'Экспорт международной почты', 'departed'],
  ['ru', 'Прибыло в место вручения', 'available-for-pickup'],
  ['ru', 'Готов к выдаче', 'available-for-pickup'],
  ['ru', 'Посылка прибыла в ПВЗ', 'available-for-pickup'],
  ['ru', 'Истекает срок хранения', 'available-for-pickup'],
  ['ru', 'Доставлено в пункт выдачи', 'available-for-pickup'],
  ['ru', 'Доставлено в сортировочный центр', null],
  ['ru', 'Передано курьеру', 'out-for-delivery'],
  ['ru', 'Неудачная попытка вручения', 'delivery-failed'],
  ['ru', 'Не вручено: адресат отсутствует', 'delivery-failed'],
  ['ru', 'Заказ не доставлен', 'delivery-failed'],
  ['ru', 'Будет доставлен завтра', null],
  ['ru', 'Передано для вручения', null],
  ['ru', 'Получено адресатом', 'delivered'],
  ['ru', 'Вручено получателю', 'delivered'],
  ['ru', 'Доставлен', 'delivered'],
  ['ru', 'Вручение отправителю', 'returned'],
  ['ru', 'Возвращено отправителю', 'returned'],
  ['ru', 'Возвращено таможней', 'customs-action'],
  ['ru', 'Возврат по истечении срока хранения', 'returning'],
  ['ru', 'Возврат средств оформлен', null],
  ['ru', 'Утрачено', 'lost'],
  // Ukrainian
  ['uk', 'Прийнято у відділенні', 'picked-up'],
  ['uk', 'Відправлення вручено', 'delivered'],
  ['uk', 'Вручено відправнику', 'returned'],
  ['uk', 'Не вручено', 'delivery-failed'],
  ['uk', 'Передано кур’єру', 'out-for-delivery'],
  ['uk', 'Готове до видачі', 'available-for-pickup'],
  // Spanish
  ['es', 'En reparto', 'out-for-delivery'],
  ['es', 'Entregado', 'delivered'],
  ['es', 'No entregado', 'delivery-failed'],
  ['es', 'Intento fallido', 'delivery-failed'],
  ['es', 'Será entregado mañana', null],
  ['es', 'Entregado al transportista local', 'last-mile'],
  ['es', 'Disponible para recoger', 'available-for-pickup'],
  ['es', 'Entregado en punto de recogida', 'available-for-pickup'],
  ['es', 'Devuelto al remitente', 'returned'],
  ['es', 'Entregado al remitente', 'returned'],
  // Portuguese
  ['pt', 'Entregue', 'delivered'],
  ['pt', 'Objeto saiu para entrega ao destinatário', 'out-for-delivery'],
  ['pt', 'Tentativa de entrega não efetuada', 'delivery-failed'],
  ['pt', 'Objeto não entregue', 'delivery-failed'],
  ['pt', 'Será entregue amanhã', null],
  ['pt', 'Objeto aguardando retirada', 'available-for-pickup'],
  ['pt', 'Devolvido ao remetente', 'returned'],
  ['pt', 'Entregue ao remetente', 'returned'],
  ['pt', 'Objeto extraviado', 'lost'],
  ['pt', 'Entregue à transportadora', 'last-mile'],
  // French
  ['fr', 'Votre colis est livré', 'delivered'],
  ['fr', 'Colis livré.', 'delivered'],
  ['fr', 'Non livré', 'delivery-failed'],
  ['fr', "Votre colis n'a pas été livré", 'delivery-failed'],
  ['fr', 'Votre colis sera livré demain', null],
  ['fr', 'En cours de livraison', 'out-for-delivery'],
  ['fr', 'Disponible en point relais', 'available-for-pickup'],
  ['fr', 'Livré en point relais', 'available-for-pickup'],
  ['fr', 'Remis au transporteur', 'last-mile'],
  ['fr', "Retourné à l'expéditeur", 'returned'],
  ['fr', 'Livreur en route', null],
  // German
  ['de', 'Die Sendung wurde zugestellt', 'delivered'],
  ['de', 'Zugestellt.', 'delivered'],
  ['de', 'Nicht zugestellt', 'delivery-failed'],
  ['de', 'Zustellversuch war leider nicht erfolgreich', 'delivery-failed'],
  ['de', 'Die Sendung wird morgen zugestellt', null],
  ['de', 'Die Sendung ist in Zustellung', 'out-for-delivery'],
  ['de', 'Die Sendung liegt in der Filiale zur Abholung bereit', 'available-for-pickup'],
  ['de', 'An den Absender zurückgesendet', 'returned'],
  ['de', 'An den Zustelldienst übergeben', 'last-mile'],
  // Italian
  ['it', 'Consegnato', 'delivered'],
  ['it', 'Consegnata.', 'delivered'],
  ['it', 'Mancata consegna', 'delivery-failed'],
  ['it', 'Non consegnato', 'delivery-failed'],
  ['it', 'Sarà consegnato domani', null],
  ['it', 'In consegna', 'out-for-delivery'],
  ['it', 'Pronto per il ritiro', 'available-for-pickup'],
  ['it', 'Consegnato al corriere', 'last-mile'],
  ['it', 'Restituito al mittente', 'returned'],
  // Polish
  ['pl', 'Zarejestrowano dane przesyłki, przesyłka jeszcze nienadana', 'info-received'],
  ['pl', 'Przesyłka nadana', 'picked-up'],
  ['pl', 'Wydanie do doręczenia', 'out-for-delivery'],
  ['pl', 'Przesyłka doręczona', 'delivered'],
  ['pl', 'Przesyłka nie została doręczona', 'delivery-failed'],
  ['pl', 'Przesyłka niedoręczona', 'delivery-failed'],
  ['pl', 'Przesyłka zostanie dziś doręczona', null],
  ['pl', 'Przyjęcie przesyłki do punktu Pickup', 'available-for-pickup'],
  ['pl', 'Gotowa do odbioru', 'available-for-pickup'],
  ['pl', 'Przeładunek w sortowni', null],
  ['pl', 'Zwrócono do nadawcy', 'returned'],
  // Korean
  ['ko', '배송 완료', 'delivered'],
  ['ko', '배송완료', 'delivered'],
  ['ko', '배송 중', null],
  ['ko', '배달 출발', 'out-for-delivery'],
  ['ko', '배송 실패', 'delivery-failed'],
  ['ko', '배송 예정', null],
  ['ko', '반송 완료', 'returned'],
  // Turkish
  ['tr', 'Teslim edildi', 'delivered'],
  ['tr', 'TESLİM EDİLDİ', 'delivered'],
  ['tr', 'Teslim edilemedi', 'delivery-failed'],
  ['tr', 'Yarın teslim edilecek', null],
  ['tr', 'Kargo şubesine teslim edildi', 'last-mile'],
  ['tr', 'Dağıtıma çıktı', 'out-for-delivery'],
  ['tr', 'Göndericiye iade edildi', 'returned'],
  // Chinese
  ['zh', '已签收', 'delivered'],
  ['zh', '妥投', 'delivered'],
  ['zh', '未签收', 'delivery-failed'],
  ['zh', '签收失败', 'delivery-failed'],
  ['zh', '派送中', 'out-for-delivery'],
  ['zh', '待派送', null],
  ['zh', '揽收', 'picked-up'],
  ['zh', '待揽收', 'info-received'],
  ['zh', '退回签收', 'returned'],
  ['zh', '退件', 'returning'],
  ['zh', '包裹已出库', 'picked-up'],
  ['zh', '到达海关监管仓等待清关', 'import-customs'],
  ['zh', '包裹已放入快递柜', 'available-for-pickup'],
];

describe('a sentence without a code', () => {
  test.each(WORDINGS)('%s: %j is %s', (language, text, stage) => {
    expect(byText(text, language).stage).toBe(stage);
  });

  test('is understood also when the page is in another language', () => {
    expect(byText('Вручено получателю', 'en').stage).toBe('delivered');
    expect(byText('已签收', 'ru').stage).toBe('delivered');
  });

  test('that nobody described is null', () => {
    expect(byText('preMainCode:ABCDE00000000XX')).toEqual({ status: null, stage: null });
    expect(byText('')).toEqual({ status: null, stage: null });
  });

  test('that says nothing of the place takes its title', () => {
    const event = {
      code: null,
      title: 'Leaving customs, awaiting transfer',
      text: 'Your package will soon be handed over to the domestic courier company.',
    };
    expect(classifyEvent(event, 'en').stage).toBe('customs-released');
  });

  test('of what is still to come overrules a title that says delivered', () => {
    const event = { code: null, title: 'Delivered', text: 'Your parcel will be delivered tomorrow' };
    expect(classifyEvent(event, 'en').stage).toBeNull();
  });

  test('of a pick-up point overrules a title that says delivered', () => {
    const event = { code: null, title: 'Delivered', text: 'Arrived at pick-up point' };
    expect(classifyEvent({ ...event, text: 'Delivered to pick-up point' }, 'en').stage).toBe(
      'available-for-pickup',
    );
  });
});

/** `at code [text]`, newest first, classified as a reader would. */
function list(...lines: string[]): TrackingEvent[] {
  return lines.map((line) => {
    const [at = '', code = '', ...words] = line.split(' ');
    const text = words.join(' ');
    const known = code === '-' ? null : code;
    return {
      at,
      zone: null,
      text,
      place: null,
      code: known,
      ...classifyEvent({ code: known, title: null, text }, 'en'),
    };
  });
}

describe('the state of a parcel', () => {
  test.each<[string, TrackingEvent[], string | null, string | null]>([
    ['nothing is known of no events', [], null, null],
    [
      'is that of its newest event',
      list('2026-07-20T22:28 LH_DEPART', '2026-07-19T05:59 CC_EX_SUCCESS'),
      'in-transit',
      'departed',
    ],
    [
      'of several events with one timestamp, the furthest counts',
      list(
        '2026-09-28T09:46 CC_IM_SUCCESS',
        '2026-09-28T09:46 GTMS_ACCEPT',
        '2026-09-28T09:46 CC_HO_OUT_SUCCESS',
        '2026-09-26T10:13 LH_ARRIVE',
      ),
      'in-transit',
      'last-mile',
    ],
    [
      'several events of one day are no group',
      list('2026-09-28 CC_IM_SUCCESS', '2026-09-28 GTMS_ACCEPT'),
      'in-transit',
      'customs-released',
    ],
    [
      'customs papers filed before the flight do not place it at customs',
      list('2026-07-21T00:52 AE_CC_IM_START', '2026-07-20T22:28 AE_LH_DEPART'),
      'in-transit',
      'departed',
    ],
    [
      'customs papers after arrival do',
      list('2026-07-23T00:52 AE_CC_IM_START', '2026-07-22T22:28 AE_LH_ARRIVE'),
      'in-transit',
      'import-customs',
    ],
    [
      'arrival at customs needs no other arrival',
      list('2026-08-23T14:18 CC_HO_IN_SUCCESS', '2026-08-22T20:03 LH_POST_COLLECTION'),
      'in-transit',
      'import-customs',
    ],
    [
      'customs papers in words count only after arrival',
      list(
        '2026-07-21T00:52 - Import customs clearance started',
        '2026-07-20T22:28 - Package leaving origin country/region.',
      ),
      'in-transit',
      'departed',
    ],
    [
      'an unknown newest event keeps the place',
      list('2026-07-29T08:00 NOBODY_KNOWS', '2026-07-28T18:39 GTMS_DO_DEPART'),
      'out-for-delivery',
      'out-for-delivery',
    ],
    [
      'an event that moves nothing keeps the place',
      list('2026-02-02T14:23 COMMON_INTRANSIT', '2026-01-26T14:53 LH_ARRIVE'),
      'in-transit',
      'arrived',
    ],
    [
      'sorting after arrival does not take it back',
      list('2026-02-02T14:23 RU:8:0', '2026-01-26T14:53 RU:9:0'),
      'in-transit',
      'arrived',
    ],
    [
      'transit after the origin is transit',
      list('2026-02-02T14:23 TD_TRANS_ARRIVE', '2026-01-26T14:53 PU_PICKUP_SUCCESS'),
      'in-transit',
      'in-transit',
    ],
    [
      'trouble keeps the place and says so',
      list('2026-02-02T14:23 EXCEPTION', '2026-01-26T14:53 LH_ARRIVE'),
      'exception',
      'arrived',
    ],
    [
      'once it goes back to the sender it stays so',
      list('2026-02-09T14:23 GTMS_SIGNED', '2026-02-05T10:00 GTMS_SC_DEPART', '2026-02-02T14:23 RT_INBOUND'),
      'exception',
      'returning',
    ],
    [
      'a return that ended is a return',
      list('2026-02-09T14:23 RETURNED', '2026-02-02T14:23 RT_INBOUND'),
      'exception',
      'returned',
    ],
    [
      'a loss in one timestamp with other news wins',
      list('2026-02-02T14:23 GTMS_ACCEPT', '2026-02-02T14:23 RU:5:1 Утрачено'),
      'exception',
      'lost',
    ],
    [
      'a parcel found again is not lost',
      list('2026-02-09T14:23 GTMS_SIGNED', '2026-02-02T14:23 - Parcel lost'),
      'delivered',
      'delivered',
    ],
    [
      'a pick-up point is not delivery',
      list('2026-02-09T14:23 GTMS_STA_SIGNED', '2026-02-02T14:23 GTMS_DO_DEPART'),
      'available-for-pickup',
      'available-for-pickup',
    ],
    [
      'a failed attempt is the state',
      list('2026-02-09T14:23 GTMS_DEL_FAILURE', '2026-02-02T14:23 GTMS_DO_DEPART'),
      'delivery-failure',
      'delivery-failed',
    ],
    [
      'what moves is not where it was before anybody had it',
      [
        { ...list('2026-02-09T14:23 NOBODY_KNOWS')[0]!, status: 'in-transit' as const },
        ...list('2026-02-08T10:00 AE_ORDER_PAID'),
      ],
      'in-transit',
      null,
    ],
    ['only unknown events give nothing', list('2026-02-09T14:23 NOBODY_KNOWS'), null, null],
    [
      'an order that was only paid is not found',
      list('2026-02-09T14:23 AE_ORDER_PAID', '2026-02-09T14:22 AE_ORDER_PLACED'),
      'not-found',
      'not-found',
    ],
  ])('%s', (_, events, status, stage) => {
    expect(shipmentState(events)).toEqual({ status, stage });
  });
});

describe('hostile events', () => {
  test('never throw and stay within the words', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(...WORDINGS.map(([, words]) => words)),
    );
    const event = fc.record({
      code: fc.option(
        fc.oneof(
          fc.string({ maxLength: 90 }),
          fc.constantFrom('AE_SUCCESS', 'RU:2:', 'RU:999:1', '_SUCCESS'),
        ),
      ),
      title: fc.option(text),
      text,
    });
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 6 }),
        fc.option(fc.string({ maxLength: 8 })),
        (events, language) => {
          const read = events.map((one) => ({
            at: null,
            zone: null,
            place: null,
            text: one.text,
            code: one.code,
            ...classifyEvent(one, language),
          }));
          const state = shipmentState(read);
          if (state.status !== null) expect(ShipmentStatus.safeParse(state.status).success).toBe(true);
          if (state.stage !== null) expect(Stage.safeParse(state.stage).success).toBe(true);
        },
      ),
      { numRuns: 500, seed: 11 },
    );
  });

  test.each([
    'a',
    'delivered ',
    'не ',
    '签',
    'wird ',
    'return ',
    'customs ',
    '_',
    'zustellung x ',
    'no ha sido ',
  ])('a megabyte of %j is read in time', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expectInTime(() => byText(text, 'de'));
  });
});
