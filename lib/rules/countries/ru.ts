// Russia: the claim to the seller comes first, with the demand to the platform, then Rospotrebnadzor through Gosuslugi, then the court at home (facts: rules 2.1).

import type { CountryRules } from '../country';
import { NOT_RECEIVED, RECEIVED } from '../law-case';
import { RU_ROWS } from '../rows/russia';

export const RUSSIA: CountryRules = {
  id: 'RU',
  name: { en: 'Russia', ru: 'Россия' },
  countries: ['RU'],
  languages: { RU: 'ru' },
  parties: ['AE-PARTY-CIS'],
  post: {
    rows: ['RU-POST', 'POST-UPU-FILE'],
    notes: [
      {
        en: 'Pochta Rossii takes an inquiry from the addressee too. It asks for a copy of the posting receipt: ask the seller for it.',
        ru: 'Почта России принимает заявление на розыск и от получателя. Нужна копия квитанции об отправке: попросите её у продавца.',
      },
      {
        en: 'An answer that the parcel was never registered in Russia is proof for the claim.',
        ru: 'Ответ, что посылка в России не зарегистрирована, тоже доказательство.',
      },
    ],
  },
  claim: {
    opens: 'promise-broken',
    debtor: 'seller',
    rows: ['RU-231-CHOICE', 'RU-231-PEN', 'RU-231-10', 'RU-261', 'RU-22-10', 'RU-23-CAP', 'RU-193'],
    to: { en: 'To the seller', ru: 'Продавцу' },
    places: [
      {
        en: 'The chat with the seller, with a screenshot of it; by registered post where the order page names the seller’s address',
        ru: 'Чат с продавцом, со снимком экрана; заказным письмом, если на странице заказа есть адрес продавца',
      },
    ],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof', 'bank-details'],
    notes: [
      {
        en: 'The seller owes the prepayment and the penalty of article 23.1. In this letter you refuse to go on with the contract: keep a copy, the demand to the platform rests on it.',
        ru: 'Предоплату и неустойку по статье 23.1 должен продавец. Этим письмом вы отказываетесь от исполнения договора: сохраните копию, на ней держится требование к площадке.',
      },
      {
        en: 'The ten days run from receipt, and a last day that is a day off moves to the next working day. Against a seller abroad an award is hard to enforce.',
        ru: 'Десять дней считают со дня получения, а последний день, выпавший на выходной, переносится на следующий рабочий. С продавца за границей взыскать деньги трудно.',
      },
    ],
    answerRow: 'RU-231-10',
    answerFrom: 'receipt',
    movesFromHolidays: 'RU',
  },
  operator: {
    opens: 'claim-sent',
    debtor: 'platform',
    rows: ['RU-12-22', 'RU-PRACTICE', 'RU-289', 'RU-193'],
    to: { en: 'To the owner of the platform', ru: 'Владельцу агрегатора' },
    places: [
      {
        en: 'The shop’s chat, and registered post with a list of contents to the address in the site’s footer',
        ru: 'Чат магазина и заказное письмо с описью вложения на адрес, указанный внизу сайта',
      },
    ],
    needs: [
      'name-address',
      'seller-notice-copy',
      'order-proof',
      'payment-proof',
      'tracking-proof',
      'bank-details',
    ],
    notes: [
      {
        en: 'Only the prepayment is asked here, and only after the seller was told of your refusal: attach a copy of that letter and proof that it was sent.',
        ru: 'Здесь требуют только предоплату и только после того, как продавцу сообщили об отказе: приложите копию того письма и подтверждение отправки.',
      },
      {
        en: 'Courts differ: some treat the platform as the seller or hold both liable, others leave it the prepayment alone.',
        ru: 'Практика расходится: одни суды считают площадку продавцом или взыскивают с обоих, другие оставляют за ней только предоплату.',
      },
      {
        en: 'The law on the platform economy (289-ФЗ) has been in force since 1 October 2026. It is new, and its effect on a foreign platform is not established.',
        ru: 'С 1 октября 2026 года действует закон о платформенной экономике (289-ФЗ). Он новый, и как он действует на иностранную площадку, не установлено.',
      },
      {
        en: 'Before you name a company, look at the site’s footer: aliexpress.ru and aliexpress.com are different platforms with different contracts.',
        ru: 'Прежде чем указать компанию, посмотрите, кто назван внизу сайта: aliexpress.ru и aliexpress.com это разные площадки с разными договорами.',
      },
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
    places: [
      { en: 'Gosuslugi: gosuslugi.ru', ru: 'Госуслуги: gosuslugi.ru' },
      {
        en: 'or on paper, in person or by post, to the regional office',
        ru: 'или на бумаге, лично либо почтой, в территориальное управление',
      },
    ],
    needs: ['identification', 'claim-copy', 'order-proof', 'payment-proof', 'tracking-proof'],
    notes: [
      {
        en: 'Appeals by e-mail have not been considered since 30 March 2025.',
        ru: 'Обращения по электронной почте с 30 марта 2025 года не рассматривают.',
      },
    ],
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
    places: [
      {
        en: 'Up to 100 000 RUB the magistrate of your district, above it the district court',
        ru: 'До 100 000 рублей мировой судья вашего участка, свыше районный суд',
      },
    ],
    needs: [
      'name-address',
      'claim-copy',
      'seller-notice-copy',
      'order-proof',
      'payment-proof',
      'tracking-proof',
      'bank-details',
    ],
    notes: [
      {
        en: 'No state duty up to 1 000 000 RUB. The fine of 50 % is for the court to work out: it is not part of the sum claimed, and since 1 February 2026 it has exceptions.',
        ru: 'До 1 000 000 рублей госпошлины нет. Штраф 50 % считает суд, в цену иска он не входит, и с 1 февраля 2026 года у него есть исключения.',
      },
      {
        en: 'The suit names the seller for the whole sum and the platform for the prepayment. Courts differ on whether a platform answers for more.',
        ru: 'В иске называют продавца на всю сумму и площадку на предоплату. О том, отвечает ли площадка за большее, суды решают по-разному.',
      },
      {
        en: 'Its price is in roubles, by the rate of the day of filing. Besides the sum ask for the penalty until the money is paid, moral damages and the fine.',
        ru: 'Цена иска указывается в рублях по курсу на день подачи. Кроме суммы просят неустойку по день уплаты, моральный вред и штраф.',
      },
      {
        en: 'The court also wants your date and place of birth or a document number, and proof that the defendants were sent copies.',
        ru: 'Суду нужны также дата и место вашего рождения или номер документа и подтверждение, что копии отправлены ответчикам.',
      },
    ],
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
