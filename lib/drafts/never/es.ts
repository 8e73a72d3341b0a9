// The sins in Spanish.
import type { Never } from './sins';

export const spanish: Never = {
  waiting:
    /(?<!no )(?<!\p{L})(voy a|vamos a|puedo|podemos|podr[íe]a?|quiero) esperar|(?<!no )(?<!\p{L})esperar(é|emos)(?!\p{L})|(no (hay|tengo)|sin) prisa|no hay problema|no se preocupe|tómese (su|el) tiempo|con calma|tendré paciencia/iu,
  accepting:
    /(?<!\p{L})acept(o|é|a(mos|r|ré|remos|do|ndo))(?!\p{L})|de acuerdo|me parece bien|prórrog|prorrog|(ampl[ií]|extend|extiend)/iu,
  confirming:
    /(?<!no voy a )(?<!\p{L})confirm|(?<!no (lo )?)(?<!\p{L})(he|hemos) recibido|(?<!no (lo )?)(?<!\p{L})recib(í|imos)(?!\p{L})|(ya|por fin) (me )?(ha )?lleg(ó|ado)/iu,
  closing:
    /(?<!no voy a )(?<!\p{L})cancel(?!ar este pedido no enviado)|(?<!\p{L})(retir(o|é|aré|ar)|cierr(o|e)|cerrar(é|emos)?|anul(o|aré|ar)|desist)/iu,
  ratings: /valoraci|reseñ|estrella|puntuaci|calificaci|opini[oó]n/iu,
  elsewhere:
    /whats ?app|telegram|wechat|viber|skype|instagram|facebook|correo|e-?mail|tel[ée]fono|móvil|llám[ea]|https?:|www\./iu,
  money: /paypal|transferencia|western union|cripto|bitcoin|efectivo|bizum/iu,
  threats:
    /denunci|tribunal|juez|juicio|juzgado|abogad|policía|consecuencia|de lo contrario|o si no|(?<!\p{L})demand(a|aré|ar|o)(?!\p{L})|advert|advierto/iu,
  blame:
    /estaf|fraud|engañ|(?<!\p{L})rob(o|ar|ado|aron|ó)(?!\p{L})|ladr(ón|ones)|(?<!\p{L})mient(e|en|o|as|es)(?!\p{L})|(?<!\p{L})menti|falsific|tramp(a|os)/iu,
  law: /(?<!\p{L})ley(es)?(?!\p{L})|legal|derechos?(?!\p{L})|jurídic|consumidor|indemniz|penaliz/iu,
  promises: /garant|(?<!\p{L})promet(o|emos)(?!\p{L})|seguro que|sin falta|sin duda|100 ?%/iu,
};
