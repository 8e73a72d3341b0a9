// South Korea: counselling by 1372 and the Korea Consumer Agency, which has a line to AliExpress (facts: rules 2.7).
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { CountryRules } from '../country';
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
    rows: ['KR-CDRC', 'AE-NOTDELIV-KR5', 'AE-NOTDELIV-KR30'],
    to: { en: 'To the platform', ru: 'Оператору площадки', ko: '플랫폼 운영자 귀하' },
    places: [{ en: 'The shop’s help centre chat', ru: 'Чат справочного центра магазина' }],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof', 'bank-details'],
    notes: [],
  },
  authority: {
    opens: 'promise-broken',
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
      row: 'KR-CDRC',
      when: 'not-received',
      says: {
        ko: '소비자분쟁해결기준(별표 II 제43호)에 따르면 물품이 인도되지 않거나 약정일보다 늦어진 경우 계약해제 또는 손해배상이 기준입니다.',
        en: 'Under the Consumer Dispute Resolution Criteria (schedule II no. 43), the remedy for goods that did not come or came late is an end of the contract or damages.',
        ru: 'По критериям разрешения потребительских споров Кореи (приложение II, № 43), если товар не доставлен или опоздал, сделку расторгают либо возмещают ущерб.',
      },
    },
    {
      row: 'KR-CDRC',
      when: 'received',
      says: {
        ko: '소비자분쟁해결기준(별표 II 제43호)에 따르면 물품이 파손되었거나 다른 물품인 경우 교환 또는 환급이 기준입니다.',
        en: 'Under the Consumer Dispute Resolution Criteria (schedule II no. 43), the remedy for damaged or wrong goods is exchange or refund.',
        ru: 'По критериям разрешения потребительских споров Кореи (приложение II, № 43), повреждённый или другой товар обменивают либо возвращают за него деньги.',
      },
    },
  ],
  rows: KR_ROWS,
  clocks: [],
};
