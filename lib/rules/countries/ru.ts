// Russia: the claim comes first, then Rospotrebnadzor through Gosuslugi, then the court at home (facts: rules 2.1).

import type { CountryRules } from '../country';
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
    rows: ['RU-231-CHOICE', 'RU-231-PEN', 'RU-231-10', 'RU-12-22', 'RU-22-10', 'RU-23-CAP'],
    to: { en: 'To the owner of the platform', ru: 'Владельцу агрегатора' },
    places: [
      {
        en: 'The shop’s chat, and registered post with a list of contents to the address in the site’s footer',
        ru: 'Чат магазина и заказное письмо с описью вложения на адрес, указанный внизу сайта',
      },
    ],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof', 'bank-details'],
    notes: [
      {
        en: 'Before you name a company, look at the site’s footer: aliexpress.ru and aliexpress.com are different platforms with different contracts.',
        ru: 'Прежде чем указать компанию, посмотрите, кто назван внизу сайта: aliexpress.ru и aliexpress.com это разные площадки с разными договорами.',
      },
      {
        en: 'Keep proof of sending. Against a seller abroad an award is hard to enforce.',
        ru: 'Сохраните подтверждение отправки. С продавца за границей взыскать деньги трудно.',
      },
    ],
    answerRow: 'RU-231-10',
  },
  authority: {
    opens: 'claim-unanswered',
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
    rows: ['RU-COURT', 'RU-LIMIT', 'RU-JURIS', 'RU-231-PEN', 'RU-13-EXC'],
    to: { en: 'To the court at the buyer’s place of residence', ru: 'В суд по месту жительства истца' },
    places: [
      {
        en: 'Up to 100 000 RUB the magistrate of your district, above it the district court',
        ru: 'До 100 000 рублей мировой судья вашего участка, свыше районный суд',
      },
    ],
    needs: ['name-address', 'claim-copy', 'order-proof', 'payment-proof', 'tracking-proof', 'bank-details'],
    notes: [
      {
        en: 'No state duty up to 1 000 000 RUB. The fine of 50 % is for the court to work out: it is not part of the sum claimed.',
        ru: 'До 1 000 000 рублей госпошлины нет. Штраф 50 % считает суд, в цену иска он не входит.',
      },
    ],
    hasDraft: true,
    endsRow: 'RU-LIMIT',
  },
  laws: [
    {
      row: 'RU-231-CHOICE',
      when: 'not-received',
      says: {
        ru: 'Если предварительно оплаченный товар не передан в срок, потребитель вправе потребовать вернуть уплаченную сумму (пункт 2 статьи 23.1 Закона РФ «О защите прав потребителей»).',
        en: 'If prepaid goods are not handed over in time, the consumer may ask for the sum paid (article 23.1, point 2, of the Consumer Protection Law of the Russian Federation).',
      },
    },
    {
      row: 'RU-231-10',
      when: 'not-received',
      says: {
        ru: 'Такое требование удовлетворяют в течение десяти дней (пункт 4 той же статьи).',
        en: 'Such a demand is to be met within ten days (point 4 of the same article).',
      },
    },
    {
      row: 'RU-12-22',
      when: 'not-received',
      after: 'wrote-seller',
      says: {
        ru: 'Если оплата поступила владельцу агрегатора, он возвращает её в течение десяти дней (пункт 2.2 статьи 12 того же закона).',
        en: 'If the payment went to the owner of the platform, the owner returns it within ten days (article 12, point 2.2, of the same law).',
      },
    },
    {
      row: 'RU-22-10',
      when: 'received',
      says: {
        ru: 'Требование вернуть деньги за товар с недостатками удовлетворяют в течение десяти дней (статья 22 Закона РФ «О защите прав потребителей»).',
        en: 'A demand for the price of defective goods is to be met within ten days (article 22 of the Consumer Protection Law of the Russian Federation).',
      },
    },
  ],
  rows: RU_ROWS,
  clocks: [
    {
      deadline: 'seller-answers',
      starts: 'wrote-claim',
      stops: ['seller-answered', 'offered', 'refund-processed'],
      rows: ['RU-231-10'],
    },
    {
      deadline: 'authority-answers',
      starts: 'wrote-authority',
      stops: [],
      rows: ['RU-RPN-REG', 'RU-RPN-ANS'],
    },
  ],
  penalties: [
    { row: 'RU-231-PEN', punishes: 'not-delivered' },
    { row: 'RU-23-1PCT', punishes: 'demand-not-met', after: 'RU-22-10' },
  ],
};
