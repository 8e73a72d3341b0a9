// The sins in German: the "not" often stands far behind the verb.
import type { Never } from './sins';

export const german: Never = {
  waiting:
    /(?<!nicht )(?<!nicht länger )(?<!\p{L})(ab|zu)?warten(?!\p{L})|warte (ich )?(gern|noch|weiter|so lange|auf die Lieferung)|keine Eile|kein Problem|in (aller )?Ruhe|lassen Sie sich Zeit|gedulde|Geduld/iu,
  accepting:
    /akzeptier|einverstanden|(?<!\p{L})stimme[^.]{0,60}(?<!\p{L})zu(?!\p{L})|zustimm|(?<!\p{L})nehme[^.]{0,40} (hin|an)(?!\p{L})|angenommen|verläng|in Ordnung/iu,
  confirming:
    /bestätig(?!e ich den Empfang nicht)|(?<!\p{L})hab(e|en)(?:(?!(?<!\p{L})(nicht|keine?n?)(?!\p{L}))[^.])*(?<!\p{L})(erhalten|bekommen)|(?<!nicht )(heil|gut|endlich|heute) angekommen/iu,
  closing:
    /stornier(?!e weder|en Sie diese nicht versandte|ung dieser nicht versandten)|(?<!\p{L})zieh[^.]{0,60}zurück|zurück(zu)?zieh|zurückgezogen|(?<!\p{L})schließ[^.]{0,40}(Streitfall|Fall)|(Streitfall|Fall)[^.]{0,30} schließ|widerruf/iu,
  ratings: /Bewertung|bewert|(?<!\p{L})Stern(en?|chen)?(?!\p{L})|Rezension|Feedback/iu,
  elsewhere:
    /whats ?app|telegram|wechat|viber|skype|instagram|facebook|E-?Mail|Telefon|Handy|ruf(en|t)? (Sie )?mich|https?:|www\./iu,
  money: /paypal|überweis|western union|krypto|bitcoin|(?<!\p{L})bar(geld)?(?!\p{L})/iu,
  threats:
    /Anwalt|Anwält|(?<!\p{L})Gericht|Polizei|(?<!\p{L})Anzeige|(?<!\p{L})(ver)?klag|Konsequenz|(?<!\p{L})(an)?sonsten(?!\p{L})|(?<!\p{L})sonst(?!\p{L})|andernfalls|Verbraucherzentrale|melde Sie|(?<!\p{L})warne/iu,
  blame: /betrug|betrüg|(?<!\p{L})lüg|Lügner|gestohlen|stehlen|(?<!\p{L})Dieb|fälsch|unehrlich|Abzocke/iu,
  law: /gesetz|rechtlich|(?<!\p{L})(mein|ver(braucher)?)?Rechte?n?(?!\p{L})|juristisch|(?<!\p{L})BGB(?!\p{L})|Verbraucherschutz|Schadens?ersatz|(?<!\p{L})Strafe/iu,
  promises:
    /garant|(?<!\p{L})versprech|(?<!\p{L})verspricht|(?<!\p{L})(ganz )?bestimmt(?!\p{L})|sicherlich|auf jeden Fall|100 ?%/iu,
};
