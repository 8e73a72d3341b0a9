// How the shop labels the dated rows of an order's page. English, Spanish and German are on record (facts: com 3.1, 4); the rest are the plain words.
import type { DatedRows } from '../layout';

/** One line a language, in the order of the page languages: labels in lower case, without colon, parted by `|`. A label is told by how it begins. */
export const ROW_LABEL_LINES: Readonly<Record<keyof DatedRows['labels'], string>> = {
  placedOn: `order placed on|order placed|order date|ordered on
заказ оформлен|дата заказа|дата оформления|заказ создан|заказ от
замовлення оформлено|дата замовлення
pedido efectuado el|fecha del pedido|pedido realizado
pedido feito em|pedido realizado em|data do pedido
commande passée le|commande effectuée le|date de la commande|date de commande
bestellung aufgegeben am|bestelldatum|bestellt am
ordine effettuato il|data dell'ordine|data ordine
zamówienie złożone|zamówienie złożono|data zamówienia
bestelling geplaatst op|besteldatum|besteld op
sipariş tarihi|sipariş verildi
주문일|주문 날짜|주문 시간
注文日|ご注文日
下单时间|下单日期|订单日期
تاريخ الطلب|تم تقديم الطلب
תאריך הזמנה|ההזמנה בוצעה
วันที่สั่งซื้อ|สั่งซื้อเมื่อ
ngày đặt hàng|đặt hàng ngày
tanggal pesanan|pesanan dibuat`,
  paidOn: `paid on|payment date|payment time
дата оплаты|оплачен
дата оплати|оплачено
pagado el|fecha de pago
pago em|data do pagamento|data de pagamento
payé le|payée le|date de paiement
bezahlt am|zahlungsdatum
pagato il|data di pagamento|data pagamento
opłacono|data płatności
betaald op|betaaldatum
ödeme tarihi|ödendi
결제일|결제 날짜|결제 시간
支払日|お支払い日
付款时间|付款日期|支付时间
تاريخ الدفع|تم الدفع
תאריך תשלום|שולם
วันที่ชำระเงิน|ชำระเงินเมื่อ
ngày thanh toán|thanh toán ngày
tanggal pembayaran|dibayar pada`,
  shippedOn: `shipment completed on|shipped on|shipping date
дата отправки|отправлен
дата відправлення|відправлено
enviado el|fecha de envío
enviado em|data de envio
expédié le|expédiée le|date d'expédition
versand abgeschlossen am|versendet am|versandt am|versanddatum
spedito il|data di spedizione
wysłano|data wysyłki
verzonden op|verzenddatum
gönderim tarihi|gönderildi
발송일|발송 날짜|발송 완료
発送日|出荷日
发货时间|发货日期
تاريخ الشحن|تم الشحن
תאריך משלוח|נשלח
วันที่จัดส่ง|จัดส่งเมื่อ
ngày gửi hàng|gửi hàng ngày
tanggal pengiriman|dikirim pada`,
  finishedOn: `order completed on|completed on
дата завершения|заказ завершён|завершён
дата завершення|замовлення завершено|завершено
pedido completado el|pedido finalizado el|completado el|finalizado el
pedido concluído em|concluído em|finalizado em
commande terminée le|terminée le|terminé le
bestellung abgeschlossen am|abgeschlossen am
ordine completato il|completato il
zamówienie zakończone|zakończono
bestelling voltooid op|voltooid op
tamamlanma tarihi|sipariş tamamlandı|tamamlandı
주문 완료|완료일|거래 완료
完了日|取引完了
完成时间|完成日期|交易完成
تاريخ الاكتمال|اكتمل
תאריך השלמה|הושלם
วันที่เสร็จสิ้น|เสร็จสิ้นเมื่อ
ngày hoàn thành|hoàn thành ngày
tanggal selesai|selesai pada`,
};

const listed = (lines: string): string[] => lines.split(/[|\n]/);

/** The labels of each row in every described language. */
export const ROW_LABELS: DatedRows['labels'] = {
  placedOn: listed(ROW_LABEL_LINES.placedOn),
  paidOn: listed(ROW_LABEL_LINES.paidOn),
  shippedOn: listed(ROW_LABEL_LINES.shippedOn),
  finishedOn: listed(ROW_LABEL_LINES.finishedOn),
};
