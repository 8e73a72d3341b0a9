// France: the consumer code on delivery, refund and its increase; SignalConso, the mediator, the tribunal judiciaire.
import type { Layer } from '../../country';
import { NOT_RECEIVED, RECEIVED } from '../../law-case';
import { DAYS, RECHECKED_LAW } from '../../law-row';
import type { RuleRow } from '../../row';
import { OF_DELIVERY } from './common';

const LAW = { ...RECHECKED_LAW, scope: 'FR' } as const;
const ORDER = 'Ordonnance 2021-1247, as printed at legal.tricoteuses.fr (JORFARTI000044125860)';
const KNOWN = {
  source: 'Code de la consommation; text not re-read',
  sourceDate: null,
  certainty: 'C',
} as const;

export const FR_ROWS = {
  'FR-216-6': {
    ...LAW,
    appliesWhen: 'the seller did not deliver in time, or within 30 days where none was agreed (L216-1)',
    clockStarts: 'a formal notice to deliver within a further reasonable time',
    consequence:
      'still nothing: the buyer ends the contract; at once where the seller refuses or cannot deliver',
    source: `${ORDER}; juritravail.com on late delivery`,
    sourceDate: '2021-09-29',
    certainty: 'B',
  },
  'FR-216-7': {
    ...LAW,
    ...DAYS,
    length: 14,
    appliesWhen: 'the contract was ended because nothing came',
    clockStarts: 'that day',
    consequence: 'all sums are returned at the latest (L216-7)',
    source: `${ORDER}; juriblio.fr`,
    sourceDate: '2021-09-29',
    certainty: 'B',
  },
  'FR-241-4': {
    ...LAW,
    appliesWhen: 'that refund is late',
    clockStarts: 'the end of its 14 days',
    consequence:
      'the sum rises by 10 % for up to 14 days more, by 20 % for up to 30, by 50 % after that (L241-4)',
    source: ORDER,
    sourceDate: '2021-09-29',
    certainty: 'A',
  },
  'FR-216-2': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'the goods are on their way',
    clockStarts: 'the sale',
    consequence: 'their loss is the seller’s risk until the buyer has physical possession (L216-2)',
  },
  'FR-221-18': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'a purchase at a distance',
    clockStarts: 'the contract',
    consequence: 'the buyer may withdraw without a reason (L221-18 and following)',
  },
  'FR-217-3': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'goods that came are not as agreed',
    clockStarts: 'delivery',
    consequence:
      'the legal guarantee of conformity: repair or replacement, then a lower price or the end (L217-3)',
  },
  'FR-COURT': {
    ...LAW,
    appliesWhen: 'a suit for a small sum',
    clockStarts: 'the suit',
    consequence:
      'an attempt to settle comes first, by a conciliator or mediator; then the tribunal judiciaire',
    source: 'Practice of French courts; not re-read',
    sourceDate: null,
    certainty: 'C',
  },
  'FR-221-24': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'a purchase at a distance was withdrawn from',
    clockStarts: 'the seller was told',
    consequence: 'all sums are returned (L221-24); what is late bears a rising increase (L242-4)',
  },
} as const satisfies Record<string, RuleRow>;

export const FRANCE: Layer = {
  insteadOf: [...OF_DELIVERY, 'EU-20', 'EU-CONF', 'EU-13'],
  claim: {
    rows: ['FR-216-6', 'FR-216-7', 'FR-241-4', 'AE-EU-ORDER', 'AE-NOTICE-ADDR', 'AE-EU-LIMIT'],
    notes: ['law-note-fr-formal-notice'],
  },
  authority: {
    rows: ['FR-216-6', 'FR-216-7', 'EU-ECC'],
    does: 'records',
    to: {
      en: 'To SignalConso (DGCCRF)',
      ru: 'В SignalConso (DGCCRF)',
      fr: 'À SignalConso (DGCCRF)',
    },
    places: ['place-fr-signalconso', 'place-fr-mediator'],
  },
  court: {
    rows: ['FR-COURT', 'EU-BRUSSELS'],
    to: {
      en: 'To the tribunal judiciaire of the consumer’s place of residence',
      ru: 'В tribunal judiciaire по месту жительства потребителя',
      fr: 'Au tribunal judiciaire du domicile du consommateur',
    },
    places: ['place-fr-court'],
  },
  laws: [
    {
      row: 'FR-216-6',
      fits: ['not-shipped', 'late', 'missing'],
      owes: 'seller',
      says: {
        en: 'Under articles L216-1 and L216-6 of the French Consumer Code, a buyer whose goods did not come in time may give formal notice to deliver within a reasonable further time and end the contract if that passes too.',
        ru: 'По статьям L216-1 и L216-6 Потребительского кодекса Франции, если товар не доставлен в срок, покупатель вправе потребовать доставки в разумный дополнительный срок, а когда пройдёт и он, отказаться от договора.',
        fr: "Selon les articles L216-1 et L216-6 du code de la consommation, le consommateur qui n'est pas livré à temps peut mettre en demeure le professionnel de livrer dans un délai supplémentaire raisonnable, puis résoudre le contrat si ce délai n'est pas respecté.",
      },
    },
    {
      row: 'FR-216-6',
      fits: ['will-not-come'],
      owes: 'seller',
      says: {
        en: 'Under article L216-6 of the French Consumer Code, the contract may be ended at once where it is clear that the goods will not be delivered.',
        ru: 'По статье L216-6 Потребительского кодекса Франции от договора можно отказаться сразу, если ясно, что товар доставлен не будет.',
        fr: "Selon l'article L216-6 du code de la consommation, le contrat peut être résolu immédiatement lorsqu'il est manifeste que le bien ne sera pas livré.",
      },
    },
    {
      row: 'FR-216-7',
      fits: [...NOT_RECEIVED, 'refund-not-paid'],
      owes: 'seller',
      says: {
        en: 'Once the contract has ended, all sums are to be returned within 14 days (article L216-7 of the French Consumer Code).',
        ru: 'После отказа от договора все суммы возвращают в течение 14 дней (статья L216-7 Потребительского кодекса Франции).',
        fr: 'Une fois le contrat résolu, toutes les sommes versées sont à rembourser dans les 14 jours (article L216-7 du code de la consommation).',
      },
    },
    {
      row: 'FR-241-4',
      fits: [...NOT_RECEIVED, 'refund-not-paid'],
      owes: 'seller',
      says: {
        en: 'If that refund is late, the sum rises by law: by 10 % up to 14 days late, by 20 % up to 30 days and by 50 % after that (article L241-4).',
        ru: 'Если возврат запаздывает, сумма по закону растёт: на 10 % при опоздании до 14 дней, на 20 % до 30 дней и на 50 % после (статья L241-4).',
        fr: "En cas de retard, cette somme est majorée de plein droit de 10 % jusqu'à 14 jours de retard, de 20 % jusqu'à 30 jours et de 50 % ensuite (article L241-4).",
      },
    },
    {
      row: 'FR-216-2',
      fits: ['late', 'missing', 'will-not-come'],
      owes: 'seller',
      says: {
        en: 'The risk of loss is the seller’s until the buyer has physical possession of the goods (article L216-2).',
        ru: 'Риск утраты лежит на продавце, пока товар не перешёл во владение покупателя (статья L216-2).',
        fr: "Le risque de perte reste au professionnel jusqu'à ce que le consommateur prenne physiquement possession du bien (article L216-2).",
      },
    },
    {
      row: 'FR-221-18',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Apart from that, the buyer may withdraw from a purchase at a distance without giving a reason (articles L221-18 and following).',
        ru: 'Кроме того, от покупки на расстоянии можно отказаться без объяснения причин (статьи L221-18 и следующие).',
        fr: "Par ailleurs, le consommateur peut se rétracter d'un achat à distance sans donner de motif (articles L221-18 et suivants).",
      },
    },
    {
      row: 'FR-217-3',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under articles L217-3 and following of the French Consumer Code the seller answers for goods that are not as agreed.',
        ru: 'По статьям L217-3 и следующим Потребительского кодекса Франции продавец отвечает за товар, не соответствующий договору.',
        fr: 'Selon les articles L217-3 et suivants du code de la consommation, le vendeur répond du défaut de conformité du bien.',
      },
    },
    {
      row: 'FR-221-24',
      fits: ['return-not-refunded'],
      owes: 'seller',
      says: {
        en: 'After a withdrawal all sums are to be returned, and a late refund bears an increase by law (articles L221-24 and L242-4 of the French Consumer Code).',
        ru: 'После отказа от покупки все суммы возвращают, а опоздание по закону увеличивает сумму (статьи L221-24 и L242-4 Потребительского кодекса Франции).',
        fr: 'Après une rétractation, toutes les sommes versées sont à rembourser et le retard entraîne une majoration de plein droit (articles L221-24 et L242-4 du code de la consommation).',
      },
    },
  ],
};
