// The sins in Brazilian Portuguese.
import type { Never } from './sins';

export const portuguese: Never = {
  waiting:
    /(?<!não )(?<!\p{L})(vou|vamos|posso|podemos|poderia|quero) (esperar|aguardar)|(?<!não )(?<!\p{L})(esperar|aguardar)(ei|emos)(?!\p{L})|(sem|não tenho|não há) pressa|sem problemas?|fiquem? tranquil|com calma|no seu tempo|terei paciência/iu,
  accepting:
    /(?<!\p{L})aceit(o|ei|a(mos|r|rei|do|ndo))(?!\p{L})|(?<!\p{L})concord|de acordo|tudo bem|prorrog|estend|(?<!\p{L})ampli/iu,
  confirming:
    /(?<!não vou )(?<!\p{L})confirm|(?<!não (o )?)(?<!\p{L})receb(i|emos)(?!\p{L})|(já|finalmente) (chegou|recebi)|foi recebido/iu,
  closing:
    /(?<!não vou )(?<!\p{L})cancel(?!ar este pedido não enviado)|(?<!\p{L})(retir(o|ei|arei|ar)|encerr|fech(o|ei|arei|ar)|desist)/iu,
  ratings: /avaliaç|avaliar|(?<!\p{L})avalio|estrela|comentário|reputaç|(?<!\p{L})nota (baixa|ruim|alta)/iu,
  elsewhere:
    /whats ?app|(?<!\p{L})zap(?!\p{L})|telegram|wechat|viber|skype|instagram|facebook|e-?mail|telefone|celular|me lig(ue|ar)|https?:|www\./iu,
  money: /paypal|(?<!\p{L})pix(?!\p{L})|transferência|western union|boleto|cripto|bitcoin|em dinheiro/iu,
  threats:
    /(?<!\p{L})process(ar|arei|o|aremos)(?!\p{L})|justiça|tribunal|advogad|polícia|delegacia|procon|reclame aqui|denunci|consequência|caso contrário|senão|(?<!\p{L})avis(o|ando) que/iu,
  blame:
    /(?<!\p{L})golp(e|ista)|fraud|engan|(?<!\p{L})roub|ladr(ão|ões)|ment(ir|indo|iu|ira|iros)|falsific|desonest/iu,
  law: /(?<!\p{L})leis?(?!\p{L})|legal|direitos?(?!\p{L})|jurídic|consumidor|indeniz|(?<!\p{L})multa/iu,
  promises: /garant|(?<!\p{L})promet(o|emos)(?!\p{L})|com certeza|sem falta|sem dúvida|100 ?%/iu,
};
