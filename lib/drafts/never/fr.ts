// The sins in French.
import type { Never } from './sins';

export const french: Never = {
  waiting:
    /(?<!n')(?<!\p{L})attendr(ai|ons)(?!\p{L})|(?<!\p{L})(peux|pouvons|veux|voulons|pourrais|prête?s?|vais|allons)( bien)?( à)? (attendre|patienter)|patient(er|erai|e)(?!\p{L})|prenez votre temps|pas de (souci|problème)|rien ne presse|pas pressée?/iu,
  accepting: /accept|d['’]accord|(?<!\p{L})conviens|prolong|ça me va|cela me convient/iu,
  confirming:
    /(?<!ne )(?<!\p{L})confirm|(?<!\p{L})(j['’]ai|nous avons) (bien |déjà |enfin )?reçu|bien reçu|(est|sont) (bien|enfin) arrivé/iu,
  closing:
    /(?<!n['’])(?<!\p{L})annul(?!er cette commande non expédiée)|(?<!\p{L})(ferm(e|er|erai|ons)|retir(e|er|erai|ons)|clôtur|clore|abandonn)(?!\p{L}*ture)/iu,
  ratings:
    /évalu|étoile|(?<!\p{L})avis(?!\p{L})|(?<!\p{L})(une|mauvaise|bonne) note(?!\p{L})|(?<!\p{L})noter(ai)?(?!\p{L})|commentaire/iu,
  elsewhere:
    /whats ?app|telegram|wechat|viber|skype|instagram|facebook|e-?mail|courriel|téléphone|(?<!\p{L})(r?appelez|appelle)|https?:|www\./iu,
  money: /paypal|virement|western union|crypto|bitcoin|espèces/iu,
  threats:
    /tribuna(l|ux)|(?<!\p{L})justice|avocat|police(?!\p{L})|plainte|poursui|conséquence|(?<!\p{L})sinon(?!\p{L})|dénonc|(?<!\p{L})avertis/iu,
  blame:
    /arnaqu|escro(c|qu)|fraud|(?<!\p{L})vol(é|ée|és|eurs?|ez)(?!\p{L})|ment(eurs?|ez|i)(?!\p{L})|mensonge|contrefa|malhonn|trich/iu,
  law: /(?<!\p{L})lois?(?!\p{L})|légal|(?<!\p{L})droits?(?!\p{L})|juridi|consommateur|pénalité|indemni/iu,
  promises: /garant|(?<!\p{L})promet(s|tons)(?!\p{L})|certainement|sans faute|à coup sûr|100 ?%/iu,
};
