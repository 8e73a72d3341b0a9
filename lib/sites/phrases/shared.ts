// Short wording whose languages are kept side by side: a few words each, told apart by no reader.
import { DISTINCTIVE } from '../parcel-shapes';
import type { SharedPhrases } from './phrases';

export const SHARED: SharedPhrases = {
  /** How the Russian shop heads what came: `Received at 5 September 2017` (facts: ru 1.3). Only at the beginning: later words may deny it. */
  received: /^(?:получен[оа]?|доставлен[оа]?|received|delivered)(?:\s|$)/iu,
  /** The word of the progress bar's last node. English is on record (facts: com 6.2); the others are the plain word for it. */
  refund:
    'refund|возврат денег|возврат|повернення коштів|reembolso|rückerstattung|remboursement|rimborso|zwrot|terugbetaling|para iadesi|환불|返金|退款|استرداد|החזר|คืนเงิน|hoàn tiền|pengembalian dana',
  /** An order list that says that it is empty. No markup of one is on record: the words are the plain ones. */
  noOrders:
    /\bno orders?\b|(?:any|placed) orders? yet|нет заказов|заказов (?:пока |ещ[её] )?нет|no (?:tienes|hay|has hecho) (?:ningún )?pedidos?|nenhum pedido|não (?:há|tem) pedidos|keine bestellungen|aucune commande|nessun ordine|brak zamówień|geen bestellingen|sipariş(?:iniz)? yok|주문(?: ?내역)?이 없|注文(?:履歴)?(?:は|が)(?:ありません|ない)|אין הזמנות|لا توجد طلبات/iu,
  scripts: [
    [/\p{Script=Hangul}/gu, 'ko'],
    [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
    [/\p{Script=Hebrew}/gu, 'he'],
    [/\p{Script=Arabic}/gu, 'ar'],
    [/\p{Script=Thai}/gu, 'th'],
    [/[ыэъё]/giu, 'ru'],
  ],
  /** Words that stand before a number on shop and carrier pages. */
  parcelLabel:
    /(?:track(?:ing)?[ -]?(?:number|no\.?|code|id|#)|номер отслеживания|трек[ -]?(?:номер|код)|n[uú]mero de (?:seguimiento|rastre(?:o|amento|io))|c[oó]digo de (?:seguimiento|rastre(?:o|amento|io))|num[eé]ro de suivi|sendungsnummer|numero di (?:tracking|tracciamento)|numer (?:przesyłki|śledzenia)|takip (?:numarası|no|kodu)|운송장 ?번호|追跡番号|运单号|快递单号)[\s:：#]{0,6}([A-Z0-9][A-Z0-9-]{4,49})(?![A-Z0-9])/giu,
  parcelShape: DISTINCTIVE,
};
