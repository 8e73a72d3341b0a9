// Invented answers in the shapes that the shop and the carriers use. No number, name or parcel in them exists.

export const ORDER = '8190000000010001';
export const OTHER_ORDER = '8190000000020001';

type Fields = Record<string, unknown>;

function answer(components: Record<string, { tag: string; fields: Fields }>, structure: Fields = {}): Fields {
  return {
    api: 'mtop.example',
    data: { data: components, global: {}, hierarchy: { root: 'root', structure } },
    ret: ['SUCCESS::ok'],
    v: '1.0',
  };
}

export function listedOrder(id: string, change: Fields = {}): Fields {
  return {
    orderId: id,
    orderDateText: 'Sep 15, 2026',
    statusText: 'Awaiting delivery',
    totalPriceText: 'US $21.40',
    formatPriceInfo: 'US $21.40|21|40',
    currencyCode: 'USD',
    storeName: 'Lantern Works Store',
    storePageUrl: '//www.aliexpress.com/store/1100000007',
    buttons: [{ type: 'CONFIRM_GOODS', text: 'x' }, { type: 'TRACKING' }],
    orderLines: [
      {
        itemTitle: 'Folding lantern',
        productId: '1005000000000017',
        quantity: 2,
        itemPriceText: 'US $10.70',
        formatPriceInfo: 'US $10.70|10|70',
        currencyCode: 'USD',
        skuAttrs: [
          { name: 'Color', text: 'Amber' },
          { name: 'Length', text: '30 cm' },
        ],
      },
    ],
    ...change,
  };
}

/** Orders are listed in the order given; the map is shuffled as the shop's is. */
export function orderListAnswer(
  orders: readonly Fields[],
  keyOf = (index: number) => `key_${index}`,
): Fields {
  const entries = orders.map((fields, index) => [keyOf(index), { tag: 'pc_om_list_order', fields }] as const);
  return answer(
    {
      ...Object.fromEntries(entries.toReversed()),
      pc_om_list_body_1: { tag: 'pc_om_list_body', fields: { hasMore: 'true', pageSize: '10' } },
    },
    { root: ['pc_om_list_body_1'], pc_om_list_body_1: entries.map(([key]) => key) },
  );
}

export interface DetailChange {
  status?: Fields;
  info?: Fields;
  product?: Fields;
  services?: string;
  nodes?: Fields[];
  total?: Fields;
}

export function orderDetailAnswer(change: DetailChange = {}): Fields {
  return answer({
    a1: {
      tag: 'detail_order_status_block',
      fields: {
        title: 'Awaiting delivery',
        orderId: Number(ORDER),
        buttonVOList: [{ type: 'TRACKING' }],
        ...change.status,
      },
    },
    a2: {
      tag: 'detail_simple_order_info_component',
      fields: {
        orderCreatTime: 'Sep 15, 2026',
        payTime: 'Sep 16, 2026',
        orderShipTime: 'Sep 18, 2026',
        tradeOrderId: Number(ORDER),
        addressVO: {
          contactName: 'Invented Person',
          detailAddress: '1 Nowhere Lane',
          fullPhoneNo: '+1 5550100',
          postCode: '00000',
        },
        ...change.info,
      },
    },
    a3: {
      tag: 'detail_product_block',
      fields: {
        productVOList: [
          {
            ...(listedOrder(ORDER).orderLines as Fields[])[0],
            etaAndTrack: { expectDeliveryDateTitle: 'Estimated delivery date: Oct 1, 2026' },
            ...change.product,
          },
        ],
        sellerVO: { sellerName: 'Lantern Works Store', storeUrl: '//www.aliexpress.com/store/1100000007' },
      },
    },
    a4: {
      tag: 'detail_order_price_block',
      fields: {
        totalPrice: {
          value: 'US $21.40',
          formatPriceInfo: 'US $21.40|21|40',
          currencyCode: 'USD',
          ...change.total,
        },
      },
    },
    a5: {
      tag: 'detail_service_progress_bar',
      fields: {
        nodes: change.nodes ?? [
          { text: 'Paid', time: 'Sep 16, 2026' },
          { text: '$1', time: 'Oct 3, 2026' },
          { text: 'Refund', time: 'Oct 20, 2026' },
        ],
      },
    },
    a6: {
      tag: 'detail_order_services',
      fields: {
        data: [
          {
            title: 'Fast delivery',
            content:
              change.services ??
              'Coupon if delayed by Oct 1, 2026 · Refund if no delivery before Oct 19, 2026 · Refund if items damaged',
          },
        ],
      },
    },
  });
}

export const TRACKING_EVENTS: readonly Fields[] = [
  {
    timeText: 'Fri | Jan. 08 11:20',
    time: Date.UTC(2026, 0, 8, 3, 20),
    trackingName: 'In transit',
    trackingDetailDesc: 'Package leaving origin country/region.',
    trackingPrimaryCode: 'AE_LH_DEPART',
    trackingSecondCode: 'AE_LH_DEPART_SUCCESS',
    detailedLocation: 'Secretville,SV',
  },
  {
    timeText: 'Tue | Dec. 29 09:05',
    time: String(Date.UTC(2025, 11, 29, 1, 5)),
    trackingName: 'Collected by carrier',
    trackingDetailDesc: 'Package collected by carrier.',
    trackingPrimaryCode: 'AE_PICK_UP_SUCCESS',
    trackingSecondCode: 'AE_PICK_UP_SUCCESS',
  },
  {
    time: Date.UTC(2025, 11, 27, 20, 0),
    trackingName: 'Package in preparation',
    trackingDetailDesc: 'Your package is being prepared',
    trackingSecondCode: 'AE_ORDER_PAID',
  },
];

export function trackingAnswer(change: { line?: Fields; module?: Fields } = {}): Fields {
  return {
    data: {
      module: {
        fastDeliveryInfoDTO: {
          fdContentList: [
            'Coupon code if delayed by Jan 20, 2026',
            'Refund if no delivery before Feb 18, 2026',
          ],
        },
        logisticsReceiverInfo: {
          contactName: 'Invented Person',
          address: '1 Nowhere Lane',
          phoneNumber: '5550100',
        },
        trackingDetailLineList: [
          {
            mailNo: 'CNG00000000000017',
            originMailNo: 'LP00000000000029',
            logisticsCarrierName: 'Invented Standard',
            logisticsCpInfo: { cpName: 'Invented Post', cpContactPhoneList: ['5550199'] },
            etaInfo: {
              etaTimeText: 'Jan. 12 - 16',
              endEtaTime: Date.UTC(2026, 0, 16, 12),
              etaSceneCode: 'FULFILLLMENT_PROMISE_ETA',
              etaTitleRichText: '<span><strong>Estimated delivery: Jan. 12 - 16</strong></span>',
            },
            detailList: TRACKING_EVENTS,
            ...change.line,
          },
        ],
        ...change.module,
      },
      result: 'true',
    },
    ret: ['SUCCESS::ok'],
  };
}

export function returnsAnswer(): Fields {
  return {
    data: {
      module: {
        items: [
          {
            shopName: 'Lantern Works Store',
            reverseOrderLines: [
              {
                tradeOrderId: ORDER,
                reverseStatus: '4',
                gmtCreate: '1789000000000',
                aeItemDTO: { itemTitle: 'Folding lantern', itemCount: 1 },
                seller: { storeId: 1100007 },
              },
            ],
          },
        ],
      },
    },
  };
}

export function russianListAnswer(orders: readonly Fields[]): Fields {
  return { data: { hasMore: false, items: [{ title: 'Сентябрь', orders }] } };
}

export const CAINIAO_EVENTS: readonly Fields[] = [
  {
    // Read as UTC+8 this is 2026-02-03T03:15Z, whatever the zone says.
    time: Date.UTC(2026, 1, 3, 3, 15),
    timeStr: '2026-02-03 11:15:09',
    timeZone: 'GMT+2',
    actionCode: 'CC_IM_START',
    desc: '到达海关',
    standerdDesc: 'Import customs clearance started',
  },
  {
    timeStr: '2026-02-03 11:15:09',
    timeZone: '',
    actionCode: 'LH_DEPART',
    desc: 'internal:XX0001',
    standerdDesc: 'Departed from departure country/region',
  },
];

export function cainiaoAnswer(change: Fields = {}): Fields {
  return {
    success: true,
    module: [
      {
        mailNo: 'LP00000000000031',
        mailNoSource: 'AE',
        realMailNo: 'Latest Tracking Number:\tRB000000019XX',
        status: 'CLEAR_CUSTOMS',
        destCpInfo: { cpName: 'Invented Post', phone: '5550199' },
        detailList: CAINIAO_EVENTS,
        ...change,
      },
    ],
  };
}

export function pochtaAnswer(change: Fields = {}): Fields {
  return {
    detailedTrackings: [
      {
        trackingItem: {
          barcode: 'ZA000000036XX',
          sender: 'Invented Sender',
          recipient: 'Invented Recipient',
          trackingHistoryItemList: [
            {
              date: '2026-02-11T18:42:10.000+07:00',
              humanStatus: 'Прибыло в место вручения',
              operationType: 8,
              operationAttr: 2,
              cityName: 'Придумск',
              countryName: 'Россия',
              description: '000000, Придумск',
            },
            {
              date: '2026-01-20T08:00:00.000+08:00',
              humanStatus: 'Принято в отделении связи',
              operationType: '1',
              operationAttr: '0',
              cityName: null,
              countryName: 'Китай',
            },
          ],
          futurePathList: [{ date: '2026-03-01T00:00:00.000+07:00', humanStatus: 'Вручено' }],
          ...change,
        },
        formF22Params: { senderAddress: 'Invented Sender' },
      },
    ],
  };
}

export const SEVENTEEN_EVENTS: readonly Fields[] = [
  {
    time_iso: '2026-02-12T09:30:00+03:00',
    time_utc: '2026-02-12T09:30:00Z',
    time_raw: { date: '2026-02-12', time: '09:30:00', timezone: '+03:00' },
    description: 'Arrived at destination country',
    location: 'Sampletown',
    stage: 'Arrival',
    sub_status: 'InTransit_Arrival',
  },
  {
    time_iso: null,
    time_raw: { date: '2026-01-20', time: '08:00:00', timezone: null },
    description: 'Accepted',
    stage: 'PickedUp',
    sub_status: 'InTransit_PickedUp',
  },
];

export function seventeenAnswer(change: Fields = {}): Fields {
  return {
    meta: { code: 200 },
    shipments: [
      {
        number: 'YT0000000000000031',
        code: 200,
        carrier: 190008,
        shipment: {
          latest_status: { status: 'InTransit', sub_status: 'InTransit_Arrival' },
          shipping_info: { recipient_address: { street: 'Invented Street' } },
          tracking: {
            providers: [{ provider: { key: 190008, name: 'Invented Express' }, events: SEVENTEEN_EVENTS }],
          },
        },
        ...change,
      },
    ],
  };
}
