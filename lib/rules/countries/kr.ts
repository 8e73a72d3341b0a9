// South Korea: counselling by 1372 and the Korea Consumer Agency, which has a line to AliExpress (facts: rules 2.7).
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { CountryRules } from '../country';
import { NOT_RECEIVED, RECEIVED } from '../law-case';
import { DAYS, RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';

const LAW = { scope: 'KR', unit: null, checkedOn: CHECKED_ON, expiresOn: LAW_EXPIRES_ON } as const;

export const KR_ROWS = {
  'KR-CDRC': {
    ...LAW,
    length: null,
    appliesWhen: 'the goods did not come or came past the promised day',
    clockStarts: 'the promised day',
    consequence: 'the contract is cancelled, or damages are paid; damaged or wrong goods: exchange or refund',
    source: 'Consumer Dispute Resolution Criteria, schedule II no. 43 (easylaw.go.kr)',
    sourceDate: null,
    certainty: 'A',
  },
  'AE-NOTDELIV-KR5': {
    ...LAW,
    length: 14,
    unit: 'calendar-days',
    appliesWhen: 'a product sold with delivery in five or seven days did not come',
    clockStarts: 'the day of shipping',
    consequence: 'a full refund on request',
    source: 'AliExpress in South Korea, as told by cm.asiae.co.kr',
    sourceDate: '2024-03-14',
    certainty: 'B',
  },
  'AE-NOTDELIV-KR30': {
    ...LAW,
    length: 30,
    unit: 'calendar-days',
    appliesWhen: 'another product sold with a delivery promise did not come',
    clockStarts: 'the day of shipping',
    consequence: 'a refund on request',
    source: 'AliExpress in South Korea, as told by cm.asiae.co.kr',
    sourceDate: '2024-03-14',
    certainty: 'B',
  },
  'AE-KR-90': {
    ...RECHECKED_LAW,
    ...DAYS,
    scope: 'KR',
    length: 90,
    appliesWhen: 'AliExpress in South Korea, by its own promise; whether it still holds is not known',
    clockStarts: 'the payment',
    consequence: 'last day to return goods for the money without a reason',
    source: 'Press release of AliExpress Korea as told by proconsumer.co.kr (14525) and cm.asiae.co.kr',
    sourceDate: '2024-03-14',
    certainty: 'B',
  },
  'AE-KR-LOST': {
    ...RECHECKED_LAW,
    scope: 'KR',
    appliesWhen:
      'AliExpress in South Korea: goods lost or damaged on the way; whether it still holds is not known',
    clockStarts: 'the loss',
    consequence: 'a full refund; for an order that is late a coupon of 1 300 KRW',
    source: 'Press release of AliExpress Korea as told by proconsumer.co.kr (14525)',
    sourceDate: '2024-03-14',
    certainty: 'B',
  },
  'KR-EC-15': {
    ...RECHECKED_LAW,
    scope: 'KR',
    length: 3,
    unit: 'business-days',
    appliesWhen: 'the goods were paid for in advance',
    clockStarts: 'the payment',
    consequence:
      'the seller takes the steps to supply them, unless another time was agreed (E-Commerce Act, art. 15)',
    source: 'mhns.co.kr and dahanlawguide on the E-Commerce Act',
    sourceDate: null,
    certainty: 'B',
  },
  'KR-EC-17': {
    ...RECHECKED_LAW,
    ...DAYS,
    scope: 'KR',
    length: 7,
    appliesWhen: 'a purchase at a distance',
    clockStarts: 'the goods are received, where they came after the written terms',
    consequence: 'last day to withdraw (E-Commerce Act, art. 17)',
    source: 'Text of art. 17 at ddookddak-actuary.com; newbis.co.kr',
    sourceDate: '2016-03-29',
    certainty: 'B',
  },
  'KR-EC-18': {
    ...RECHECKED_LAW,
    scope: 'KR',
    length: 3,
    unit: 'business-days',
    appliesWhen: 'a purchase at a distance was withdrawn from',
    clockStarts: 'the goods are returned, or the withdrawal where none came',
    consequence: 'the money is returned (E-Commerce Act, art. 18)',
    source: 'mhns.co.kr and dahanlawguide on the E-Commerce Act',
    sourceDate: null,
    certainty: 'B',
  },
  'KR-KCA': {
    ...LAW,
    length: null,
    appliesWhen: 'the shop did not help',
    clockStarts: 'its answer',
    consequence: '1372 counsels; the Korea Consumer Agency mediates and has a line to AliExpress',
    source: 'easylaw.go.kr; turbonews.co.kr',
    sourceDate: '2024',
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

export const KOREA: CountryRules = {
  id: 'KR',
  name: { en: 'South Korea', ru: 'Южная Корея' },
  countries: ['KR'],
  languages: { KR: 'ko' },
  parties: ['AE-PARTY-KR'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: {
    opens: 'promise-broken',
    debtor: 'seller',
    rows: [
      'KR-CDRC',
      'KR-EC-15',
      'KR-EC-17',
      'KR-EC-18',
      'AE-NOTDELIV-KR5',
      'AE-NOTDELIV-KR30',
      'AE-KR-90',
      'AE-KR-LOST',
      'AE-NOTICE-KR',
    ],
    to: { en: 'To the seller', ru: 'Продавцу', ko: '판매자 귀하' },
    places: [
      { en: 'The chat with the seller', ru: 'Чат с продавцом' },
      {
        en: 'A copy to the platform: AliExpress Korea, 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul',
        ru: 'Копия площадке: AliExpress Korea, 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul',
      },
    ],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof', 'bank-details'],
    notes: [
      {
        en: 'AliExpress Korea promised full refunds for orders that do not come, and returns within 90 days of payment, in March 2024. Whether that still holds is not known: ask at its help centre.',
        ru: 'В марте 2024 года AliExpress Korea обещала полный возврат за недоставленные заказы и возврат товара в течение 90 дней после оплаты. Действует ли это сейчас, неизвестно: спросите в справочном центре.',
      },
    ],
  },
  authority: {
    opens: 'promise-broken',
    does: 'mediates',
    rows: ['KR-KCA', 'KR-CDRC'],
    to: {
      en: 'To the Korea Consumer Agency',
      ru: 'В Корейское агентство по защите потребителей',
      ko: '한국소비자원 귀하',
    },
    places: [
      { en: 'Consumer counselling: telephone 1372', ru: 'Консультации потребителей: телефон 1372' },
      {
        en: 'Korea Consumer Agency (KCA, 한국소비자원)',
        ru: 'Корейское агентство по защите потребителей (KCA, 한국소비자원)',
      },
    ],
    needs: ['order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    notes: [],
  },
  court: {
    opens: 'promise-broken',
    rows: ['KR-CDRC'],
    to: { en: 'To the court', ru: 'В суд', ko: '법원 귀중' },
    places: [{ en: 'A court in South Korea', ru: 'Суд в Южной Корее' }],
    needs: ['order-proof', 'payment-proof', 'tracking-proof'],
    notes: [
      {
        en: 'Which court and what it costs was not established here: ask at 1372 first.',
        ru: 'Какой именно суд и сколько это стоит, здесь не установлено: сначала спросите по телефону 1372.',
      },
    ],
  },
  laws: [
    {
      row: 'KR-EC-15',
      fits: ['not-shipped'],
      owes: 'seller',
      says: {
        ko: '전자상거래법 제15조에 따르면 선지급식 통신판매에서 판매자는 대금을 받은 날부터 3영업일 이내에 공급에 필요한 조치를 하여야 합니다.',
        en: 'Under article 15 of the E-Commerce Act of Korea a seller that was paid in advance takes the steps to supply the goods within three business days.',
        ru: 'По статье 15 Закона Кореи об электронной торговле продавец, получивший предоплату, принимает меры к поставке в течение трёх рабочих дней.',
      },
    },
    {
      row: 'KR-EC-17',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        ko: '또한 전자상거래법 제17조에 따라 소비자는 통신판매 계약의 청약을 철회할 수 있습니다.',
        en: 'A purchase at a distance may also be withdrawn from under article 17 of the E-Commerce Act of Korea.',
        ru: 'От покупки на расстоянии можно также отказаться по статье 17 Закона Кореи об электронной торговле.',
      },
    },
    {
      row: 'KR-EC-18',
      fits: [...NOT_RECEIVED, 'refund-not-paid', 'return-not-refunded'],
      owes: 'seller',
      says: {
        ko: '철회 시 대금은 재화를 반환받은 날(공급되지 않은 경우에는 철회한 날)부터 3영업일 이내에 환급되어야 합니다(전자상거래법 제18조).',
        en: 'After a withdrawal the money is to be returned within three business days of the return of the goods, or of the withdrawal where none came (article 18 of the E-Commerce Act of Korea).',
        ru: 'После отказа деньги возвращают в течение трёх рабочих дней с возврата товара, а если он не получен, с отказа (статья 18 Закона Кореи об электронной торговле).',
      },
    },
    {
      row: 'KR-CDRC',
      fits: [...NOT_RECEIVED, 'came-late'],
      says: {
        ko: '소비자분쟁해결기준(별표 II 제43호)에 따르면 물품이 인도되지 않거나 약정일보다 늦어진 경우 계약해제 또는 손해배상이 기준입니다.',
        en: 'Under the Consumer Dispute Resolution Criteria (schedule II no. 43), the remedy for goods that did not come or came late is an end of the contract or damages.',
        ru: 'По критериям разрешения потребительских споров Кореи (приложение II, № 43), если товар не доставлен или опоздал, сделку расторгают либо возмещают ущерб.',
      },
    },
    {
      row: 'KR-CDRC',
      fits: RECEIVED,
      says: {
        ko: '소비자분쟁해결기준(별표 II 제43호)에 따르면 물품이 파손되었거나 다른 물품인 경우 교환 또는 환급이 기준입니다.',
        en: 'Under the Consumer Dispute Resolution Criteria (schedule II no. 43), the remedy for damaged or wrong goods is exchange or refund.',
        ru: 'По критериям разрешения потребительских споров Кореи (приложение II, № 43), повреждённый или другой товар обменивают либо возвращают за него деньги.',
      },
    },
  ],
  rights: [{ right: 'withdraw', row: 'KR-EC-17', fits: [...RECEIVED, 'came-late'] }],
  rows: KR_ROWS,
  clocks: [],
};
