// What the countries of the EU and the EEA share, where they have no article of their own here: sentences of law and rights by days.
import type { Law } from '../../country';
import { NOT_RECEIVED, RECEIVED, UNPAID } from '../../law-case';
import type { ReceiptRight } from '../../receipt-rights';

export const COMMON_LAWS: readonly Law[] = [
  {
    row: 'EU-18-1',
    fits: NOT_RECEIVED,
    owes: 'seller',
    says: {
      en: 'Under Article 18 of Directive 2011/83/EU the trader must deliver without undue delay and, where no other time was agreed, within 30 days.',
      ru: 'По статье 18 Директивы 2011/83/ЕС продавец обязан доставить товар без неоправданной задержки, а если иной срок не согласован, в течение 30 дней.',
      de: 'Nach Artikel 18 der Richtlinie 2011/83/EU hat der Unternehmer unverzüglich und, wenn nichts anderes vereinbart ist, binnen 30 Tagen zu liefern.',
      fr: "Selon l'article 18 de la directive 2011/83/UE, le professionnel doit livrer sans retard injustifié et, à défaut d'autre accord, dans les 30 jours.",
      es: 'Según el artículo 18 de la Directiva 2011/83/UE, el comerciante debe entregar sin demora indebida y, si no se acordó otra cosa, en un plazo de 30 días.',
      pt: 'Nos termos do artigo 18.º da Diretiva 2011/83/UE, o profissional deve entregar sem demora injustificada e, na falta de outro acordo, no prazo de 30 dias.',
    },
  },
  {
    row: 'EU-18-3',
    fits: [...NOT_RECEIVED, 'refund-not-paid'],
    owes: 'seller',
    says: {
      en: 'Once the contract has ended, the trader must return all sums paid under it without undue delay (Article 18(3) of Directive 2011/83/EU).',
      ru: 'После отказа от договора продавец обязан вернуть всё уплаченное по нему без неоправданной задержки (пункт 3 статьи 18 Директивы 2011/83/ЕС).',
      de: 'Nach Beendigung des Vertrags hat der Unternehmer alle darauf gezahlten Beträge unverzüglich zu erstatten (Artikel 18 Absatz 3 der Richtlinie 2011/83/EU).',
      fr: 'Une fois le contrat résolu, le professionnel doit rembourser sans retard injustifié toutes les sommes versées (article 18, paragraphe 3, de la directive 2011/83/UE).',
      es: 'Resuelto el contrato, el comerciante debe devolver sin demora indebida todas las cantidades pagadas (artículo 18, apartado 3, de la Directiva 2011/83/UE).',
      pt: 'Resolvido o contrato, o profissional deve devolver sem demora injustificada todas as quantias pagas (artigo 18.º, n.º 3, da Diretiva 2011/83/UE).',
    },
  },
  {
    row: 'EU-20',
    fits: ['late', 'missing', 'will-not-come'],
    owes: 'seller',
    says: {
      en: 'Under Article 20 of Directive 2011/83/EU the risk of loss is the trader’s until the consumer has physical possession of the goods.',
      ru: 'По статье 20 Директивы 2011/83/ЕС риск утраты лежит на продавце, пока товар не перешёл во владение потребителя.',
      de: 'Nach Artikel 20 der Richtlinie 2011/83/EU trägt der Unternehmer das Verlustrisiko, bis der Verbraucher die Ware in Besitz genommen hat.',
      fr: "Selon l'article 20 de la directive 2011/83/UE, le risque de perte reste au professionnel jusqu'à ce que le consommateur prenne physiquement possession du bien.",
      es: 'Según el artículo 20 de la Directiva 2011/83/UE, el riesgo de pérdida es del comerciante hasta que el consumidor adquiere la posesión material del bien.',
      pt: 'Nos termos do artigo 20.º da Diretiva 2011/83/UE, o risco de perda é do profissional até que o consumidor tenha a posse física do bem.',
    },
  },
  {
    row: 'EU-9',
    fits: NOT_RECEIVED,
    owes: 'seller',
    says: {
      en: 'Apart from that, a consumer may withdraw from a purchase at a distance without giving a reason (Article 9 of Directive 2011/83/EU); goods that were never received need not be sent back.',
      ru: 'Кроме того, от покупки на расстоянии потребитель вправе отказаться без объяснения причин (статья 9 Директивы 2011/83/ЕС); возвращать товар, который не получен, не нужно.',
      de: 'Unabhängig davon kann der Verbraucher einen Fernabsatzvertrag ohne Angabe von Gründen widerrufen (Artikel 9 der Richtlinie 2011/83/EU); nie erhaltene Ware ist nicht zurückzusenden.',
      fr: "Par ailleurs, le consommateur peut se rétracter d'un achat à distance sans donner de motif (article 9 de la directive 2011/83/UE) ; un bien jamais reçu n'a pas à être renvoyé.",
      es: 'Además, el consumidor puede desistir de una compra a distancia sin indicar el motivo (artículo 9 de la Directiva 2011/83/UE); un bien no recibido no tiene que devolverse.',
      pt: 'Além disso, o consumidor pode retratar-se de uma compra à distância sem indicar o motivo (artigo 9.º da Diretiva 2011/83/UE); um bem nunca recebido não tem de ser devolvido.',
    },
  },
  {
    row: 'EU-CONF',
    fits: RECEIVED,
    owes: 'seller',
    says: {
      en: 'Under Directive (EU) 2019/771 the seller answers for goods that are not as agreed.',
      ru: 'По Директиве (ЕС) 2019/771 продавец отвечает за товар, не соответствующий договору.',
      de: 'Nach der Richtlinie (EU) 2019/771 haftet der Verkäufer für Waren, die nicht vertragsgemäß sind.',
      fr: 'Selon la directive (UE) 2019/771, le vendeur répond du défaut de conformité du bien.',
      es: 'Según la Directiva (UE) 2019/771, el vendedor responde de la falta de conformidad del bien.',
      pt: 'Nos termos da Diretiva (UE) 2019/771, o vendedor responde pela falta de conformidade do bem.',
    },
  },
  {
    row: 'EU-13',
    fits: ['return-not-refunded'],
    owes: 'seller',
    says: {
      en: 'After a withdrawal the trader must return all payments within 14 days of the notice, once the goods or proof of their return have arrived (Article 13 of Directive 2011/83/EU).',
      ru: 'После отказа продавец обязан вернуть все платежи в течение 14 дней с уведомления, когда пришёл товар или доказательство его отправки (статья 13 Директивы 2011/83/ЕС).',
      de: 'Nach einem Widerruf hat der Unternehmer alle Zahlungen binnen 14 Tagen nach der Mitteilung zu erstatten, sobald die Ware oder der Nachweis der Rücksendung eingegangen ist (Artikel 13 der Richtlinie 2011/83/EU).',
      fr: "Après une rétractation, le professionnel doit rembourser tous les paiements dans les 14 jours de l'avis, dès réception du bien ou de la preuve de son renvoi (article 13 de la directive 2011/83/UE).",
      es: 'Tras el desistimiento, el comerciante debe devolver todos los pagos en los 14 días siguientes al aviso, una vez recibido el bien o la prueba de su devolución (artículo 13 de la Directiva 2011/83/UE).',
      pt: 'Após a retratação, o profissional deve reembolsar todos os pagamentos em 14 dias a contar do aviso, recebido o bem ou a prova da sua devolução (artigo 13.º da Diretiva 2011/83/UE).',
    },
  },
];

/** Rows of the common law for which a country with its own code has its own sentence. */
export const OF_DELIVERY = ['EU-18-1', 'EU-18-3', 'EU-9'] as const;

/** The last day to withdraw holds for whatever came. */
export const COMMON_RIGHTS: readonly ReceiptRight[] = [
  { right: 'withdraw', row: 'EU-9', fits: [...RECEIVED, ...UNPAID, 'came-late'] },
];
