// Russia: the claim to the seller comes first, with the demand to the platform, then Rospotrebnadzor through Gosuslugi, then the court at home (facts: rules 2.1).

import type { CountryRules } from '../country';
import { NOT_RECEIVED, RECEIVED } from '../law-case';
import { RU_ROWS } from '../rows/russia';

export const RUSSIA: CountryRules = {
  id: 'RU',
  countries: ['RU'],
  languages: { RU: 'ru' },
  parties: ['AE-PARTY-CIS'],
  post: {
    rows: ['RU-POST', 'POST-UPU-FILE'],
    notes: ['law-note-ru-inquiry', 'law-note-ru-never-registered'],
  },
  claim: {
    opens: 'promise-broken',
    debtor: 'seller',
    rows: ['RU-231-CHOICE', 'RU-231-PEN', 'RU-231-10', 'RU-261', 'RU-22-10', 'RU-23-CAP', 'RU-193'],
    to: { en: 'To the seller', ru: 'Продавцу' },
    places: ['place-ru-chat-and-post'],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof', 'bank-details'],
    notes: ['law-note-ru-refusal', 'law-note-ru-ten-days'],
    answerRow: 'RU-231-10',
    answerFrom: 'receipt',
    movesFromHolidays: 'RU',
  },
  operator: {
    opens: 'claim-sent',
    debtor: 'platform',
    rows: ['RU-12-22', 'RU-PRACTICE', 'RU-289', 'RU-193'],
    to: { en: 'To the owner of the platform', ru: 'Владельцу агрегатора' },
    places: ['place-ru-platform'],
    needs: [
      'name-address',
      'seller-notice-copy',
      'order-proof',
      'payment-proof',
      'tracking-proof',
      'bank-details',
    ],
    notes: [
      'law-note-ru-prepayment',
      'law-note-ru-courts-differ',
      'law-note-ru-platform-law',
      'law-note-ru-footer',
    ],
    answerRow: 'RU-12-22',
    answerFrom: 'receipt',
    movesFromHolidays: 'RU',
  },
  authority: {
    opens: 'claim-unanswered',
    does: 'checks',
    rows: ['RU-RPN-PRE', 'RU-RPN-CHANNEL', 'RU-RPN-ANS'],
    to: { en: 'To Rospotrebnadzor', ru: 'В Роспотребнадзор' },
    places: ['place-ru-gosuslugi', 'place-ru-office'],
    needs: ['identification', 'claim-copy', 'order-proof', 'payment-proof', 'tracking-proof'],
    notes: ['law-note-ru-no-email'],
    answerRow: 'RU-RPN-ANS',
  },
  court: {
    opens: 'claim-unanswered',
    rows: [
      'RU-COURT',
      'RU-LIMIT',
      'RU-JURIS',
      'RU-231-PEN',
      'RU-15-MORAL',
      'RU-13-50',
      'RU-13-EXC',
      'RU-91',
      'RU-131',
      'RU-PRACTICE',
    ],
    to: { en: 'To the court at the buyer’s place of residence', ru: 'В суд по месту жительства истца' },
    places: ['place-ru-court'],
    needs: [
      'name-address',
      'claim-copy',
      'seller-notice-copy',
      'order-proof',
      'payment-proof',
      'tracking-proof',
      'bank-details',
    ],
    notes: ['law-note-ru-duty', 'law-note-ru-defendants', 'law-note-ru-price', 'law-note-ru-suit-needs'],
    hasDraft: true,
    suit: {
      defendants: ['seller', 'platform'],
      asks: [
        { what: 'penalty-until-paid', row: 'RU-231-PEN' },
        { what: 'moral-damages', row: 'RU-15-MORAL' },
        { what: 'half-fine', row: 'RU-13-50' },
      ],
      currency: 'RUB',
    },
    limitation: [{ row: 'RU-LIMIT', fits: NOT_RECEIVED, from: 'promise' }],
  },
  laws: [
    {
      row: 'RU-231-CHOICE',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        ru: 'Если предварительно оплаченный товар не передан в срок, потребитель вправе потребовать вернуть уплаченную сумму (пункт 2 статьи 23.1 Закона РФ «О защите прав потребителей»).',
        en: 'If prepaid goods are not handed over in time, the consumer may ask for the sum paid (article 23.1, point 2, of the Consumer Protection Law of the Russian Federation).',
      },
    },
    {
      row: 'RU-231-10',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        ru: 'Такое требование удовлетворяют в течение десяти дней со дня его предъявления (пункт 4 той же статьи).',
        en: 'Such a demand is to be met within ten days of its receipt (point 4 of the same article).',
      },
    },
    {
      row: 'RU-261',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        ru: 'Кроме того, от товара, купленного дистанционно, потребитель вправе отказаться в любое время до его передачи (пункт 4 статьи 26.1 того же закона).',
        en: 'Apart from that, goods bought at a distance may be refused at any time before they are handed over (article 26.1, point 4, of the same law).',
      },
    },
    {
      row: 'RU-12-22',
      fits: NOT_RECEIVED,
      owes: 'platform',
      after: 'wrote-claim',
      says: {
        ru: 'Если предварительная оплата поступила на счёт владельца агрегатора, товар не передан в срок, а продавцу направлено уведомление об отказе от исполнения договора, владелец агрегатора возвращает оплату в течение десяти дней (пункт 2.2 статьи 12 Закона РФ «О защите прав потребителей»).',
        en: 'Where the prepayment went to the account of the owner of the platform, the goods were not handed over in time and the seller was sent a notice of refusal, the owner of the platform returns it within ten days (article 12, point 2.2, of the Consumer Protection Law of the Russian Federation).',
      },
    },
    {
      row: 'RU-22-10',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        ru: 'Требование вернуть деньги за товар с недостатками удовлетворяют в течение десяти дней (статья 22 Закона РФ «О защите прав потребителей»).',
        en: 'A demand for the price of defective goods is to be met within ten days (article 22 of the Consumer Protection Law of the Russian Federation).',
      },
    },
    {
      row: 'RU-231-PEN',
      fits: ['came-late'],
      owes: 'seller',
      says: {
        ru: 'За нарушение срока передачи предварительно оплаченного товара продавец уплачивает за каждый день неустойку в половину процента суммы предоплаты, но не больше этой суммы (пункт 3 статьи 23.1 Закона РФ «О защите прав потребителей»).',
        en: 'For prepaid goods handed over late the seller owes a penalty of half a percent of the prepayment for each day, up to that sum (article 23.1, point 3, of the Consumer Protection Law of the Russian Federation).',
      },
    },
    {
      row: 'RU-261-10',
      fits: ['return-not-refunded'],
      owes: 'seller',
      says: {
        ru: 'После отказа от товара, купленного дистанционно, деньги возвращают не позднее десяти дней со дня требования (статья 26.1 Закона РФ «О защите прав потребителей»).',
        en: 'After goods bought at a distance were refused, the money is to be returned within ten days of the demand (article 26.1 of the Consumer Protection Law of the Russian Federation).',
      },
    },
  ],
  rights: [{ right: 'withdraw', row: 'RU-261', fits: [...RECEIVED, 'came-late'] }],
  rows: RU_ROWS,
  clocks: [
    {
      deadline: 'seller-answers',
      starts: 'wrote-claim',
      stops: ['seller-answered', 'offered', 'refund-processed'],
      rows: ['RU-231-10'],
      from: 'receipt',
      movesFromHolidays: 'RU',
    },
    {
      deadline: 'authority-answers',
      starts: 'wrote-authority',
      stops: [],
      rows: ['RU-RPN-REG', 'RU-RPN-ANS'],
    },
  ],
  penalties: [
    { row: 'RU-231-PEN', owes: 'seller', punishes: 'not-delivered' },
    { row: 'RU-23-1PCT', owes: 'seller', punishes: 'demand-not-met', after: 'RU-22-10' },
  ],
};
