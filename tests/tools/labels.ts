// Labels of dates as pages word them, by kind and language: invented after the plain words of each language.
import type { LabelKind } from '../../lib/sites/label-kind';

/** One line a language: its code, then labels parted by `|`; `@` stands where the day stands. */
export const LABELS: Readonly<Partial<Record<LabelKind, string>>> = {
  promise: `en Estimated delivery date: @|Expected delivery by @|Delivery: @|Arrives by @|Will be delivered by @|Guaranteed delivery: @
ru Ожидаемая дата доставки: @|Доставим @|Доставка @|Ожидаем @|Предполагаемая доставка: @|Будет доставлен до @
uk Орієнтовна дата доставки: @|Очікувана доставка: @|Доставимо до @
es Fecha de entrega estimada: @|Entrega prevista: @|Llega el @
pt Data estimada de entrega: @|Entrega prevista até @|Previsão de entrega: @
fr Date de livraison estimée : @|Livraison prévue le @|Livraison : @
de Voraussichtliche Lieferung: @|Lieferung bis @|Geplante Zustellung: @|Wird voraussichtlich am @ zugestellt
it Data di consegna stimata: @|Consegna prevista: @|Consegna entro il @
pl Szacowana data dostawy: @|Przewidywana dostawa: @|Dostawa do @
nl Verwachte leverdatum: @|Geschatte levering: @|Verwachte bezorging: @
tr Tahmini teslimat tarihi: @|Beklenen teslimat: @
ko 예상 배송일: @|도착 예정: @|배송 예정일: @
ja お届け予定日：@|配達予定：@|到着予定：@|@までにお届け予定
zh 预计送达：@|预计到达时间：@|預計送達：@
ar تاريخ التسليم المتوقع: @|التوصيل المتوقع: @
he תאריך מסירה משוער: @|אספקה צפויה: @
th วันที่คาดว่าจะได้รับ: @|คาดว่าจะส่งถึง @
vi Ngày giao hàng dự kiến: @|Dự kiến giao: @
id Perkiraan tanggal pengiriman: @|Estimasi tiba: @|Perkiraan pengiriman: @`,
  delivered: `en Delivered: @|Delivered on @|Delivery completed: @|Received on @
ru Доставлен @|Доставка завершена: @|Получен @|Доставлено: @|Вручено: @
uk Доставлено: @|Отримано @
es Entregado: @|Entregado el @|Recibido el @
pt Entregue: @|Entregue em @
fr Livré : @|Livré le @
de Zugestellt: @|Geliefert am @
it Consegnato: @|Consegnato il @
pl Dostarczono: @|Doręczono @
nl Bezorgd: @|Geleverd op @
tr Teslim edildi: @
ko 배송 완료: @|배달 완료 @
ja 配達済み：@|お届け済み：@|配達完了：@
zh 已送达：@|已签收：@
ar تم التسليم: @|تم التوصيل: @
he נמסר: @|נמסר ב-@
th จัดส่งสำเร็จ: @|ส่งมอบแล้ว: @
vi Đã giao: @|Giao hàng thành công: @
id Terkirim: @|Sudah diterima: @`,
  sent: `en Estimated shipping date: @|Ships by @|Expected to ship by @|Dispatch by: @|Shipped on @
ru Отправим до @|Дата отправки: @|Отправка до @|Ожидаемая дата отправки: @
uk Відправимо до @|Дата відправлення: @
es Fecha de envío estimada: @|Envío antes del @|Enviado el @
pt Data de envio prevista: @|Enviar até @
fr Date d'expédition prévue : @|Expédié avant le @
de Voraussichtlicher Versand: @|Versand bis @|Versanddatum: @
it Data di spedizione prevista: @|Spedito il @
pl Przewidywana data wysyłki: @|Wysyłka do @
nl Verwachte verzenddatum: @|Verzonden op @
tr Tahmini gönderim tarihi: @|Kargoya veriliş: @
ko 발송 예정일: @|출고 예정: @
ja 発送予定日：@|発送期限：@
zh 预计发货：@|发货截止：@
ar تاريخ الشحن المتوقع: @|الشحن قبل @
he תאריך שליחה משוער: @|יישלח עד @
vi Ngày gửi hàng dự kiến: @|Gửi trước @
id Dikirim sebelum @|Tanggal kirim: @`,
  'stored-until': `en Pick up by: @|Collect before @|Stored until @|Available for pickup until @|Last day to collect: @|Please pick up your parcel by @
ru Заберите до @|Хранится до @|Срок хранения: до @|Можно забрать до @
uk Заберіть до @|Зберігається до @
es Recoger antes del @|Recógelo hasta el @|Plazo de recogida: @
pt Retirar até @|Levantar até @
fr À retirer avant le @|Retrait jusqu'au @|Conservé jusqu'au @
de Abholen bis @|Abholbereit bis @|Lagerung bis @
it Ritirare entro il @|In giacenza fino al @
pl Odbierz do @|Odbiór do @
nl Ophalen vóór @|Af te halen tot @
tr Son teslim alma günü: @
ko 픽업 기한: @|@까지 보관
ja 受取期限：@|保管期限：@
zh 取件截止：@|自提截止日期：@
ar استلم قبل @|التخزين حتى @
he לאיסוף עד @|איסוף עד @
th มารับภายใน @|เก็บรักษาจนถึง @
vi Lấy hàng trước @|Lưu kho đến hết @
id Ambil sebelum @|Disimpan hingga @`,
  coupon: `en Coupon if delayed by @|US $1 coupon by @|Voucher: @
ru Купон, если не доставим до @|Компенсация с @
uk Купон: @
es Cupón si se retrasa: @
pt Cupom se atrasar: @
fr Coupon en cas de retard : @
de Gutschein bei Verspätung: @
it Coupon in caso di ritardo: @
pl Kupon w razie opóźnienia: @
nl Coupon bij vertraging: @
tr Gecikirse kupon: @
ko 지연 시 쿠폰: @
ja 遅延した場合クーポン：@
zh 延误优惠券：@
ar قسيمة عند التأخير: @
he קופון במקרה של עיכוב: @
th คูปองหากล่าช้า: @
vi Phiếu nếu giao chậm: @
id Kupon jika terlambat: @`,
  'refund-by': `en Refund by @|Refund if no delivery before @
ru Возврат денег до @
es Reembolso antes del @
pt Reembolso até @
fr Remboursement avant le @
de Erstattung bis @
it Rimborso entro il @
pl Zwrot pieniędzy do @
nl Terugbetaling vóór @
ko @까지 환불
ja 返金期限：@
zh 退款截止：@
ar استرداد قبل @
he החזר עד @
th คืนเงินภายใน @
vi Hoàn tiền trước @
id Pengembalian dana sebelum @`,
  refund: `en Refund @
ru Возврат @
uk Повернення коштів @
es Reembolso @
pt Reembolso @
fr Remboursement @
de Rückerstattung @
it Rimborso @
pl Zwrot @
nl Terugbetaling @
tr Para iadesi @
ko 환불 @
ja 返金 @
zh 退款 @
ar استرداد @
he החזר @
th คืนเงิน @
vi Hoàn tiền @
id Pengembalian dana @`,
  'refund-done': `en Refunded @|Refund completed: @|Refund issued on @|Refund successful
ru Возврат выполнен @|Деньги возвращены @|Возврат средств завершён
uk Кошти повернуто @|Повернення коштів завершено
es Reembolsado @|Reembolso completado: @
pt Reembolsado @|Reembolso concluído: @
fr Remboursé le @|Remboursement effectué : @
de Erstattet am @|Rückerstattung abgeschlossen: @
it Rimborsato @|Rimborso completato: @
pl Zwrot zrealizowany: @|Zwrócono pieniądze: zwrot zakończony
nl Terugbetaald op @|Terugbetaling voltooid: @
tr Para iadesi tamamlandı: @|İade edildi, para iadesi yapıldı
ko 환불 완료 @|고급 환불 완료
ja 返金済み：@|返金完了：@
zh 已退款：@|退款成功：@|退款完成
ar اكتمل الاسترداد: @|تم الاسترداد @
he ההחזר בוצע: @|החזר הושלם
th คืนเงินแล้ว: @|คืนเงินสำเร็จ
vi Đã hoàn tiền: @|Hoàn tiền thành công
id Pengembalian dana berhasil: @|Pengembalian dana selesai`,
  'refund-under-way': `en Refund processing: @|Refund in progress|Refund pending|Refund requested on @|Refund is being processed
ru Возврат обрабатывается|Возврат денег в процессе|Возврат оформлен @
uk Повернення коштів обробляється
es Reembolso en curso|Reembolso solicitado: @
pt Reembolso em andamento|Reembolso solicitado: @
fr Remboursement en cours|Remboursement demandé le @
de Erstattung in Bearbeitung|Rückerstattung beantragt am @
it Rimborso in corso|Rimborso richiesto il @
pl Zwrot w toku|Zwrot pieniędzy oczekuje
nl Terugbetaling in behandeling|Terugbetaling aangevraagd op @
tr Para iadesi bekleniyor|İade işlemde: para iadesi
ko 환불 처리 중|환불 대기
ja 返金処理中|返金申請
zh 退款处理中|退款中
ar الاسترداد قيد المعالجة
he ההחזר בטיפול
th กำลังคืนเงิน|รอคืนเงิน
vi Đang hoàn tiền
id Pengembalian dana sedang diproses`,
  'refund-refused': `en Refund rejected|Refund declined on @|Refund cancelled
ru В возврате отказано|Возврат отклонён @
uk Повернення коштів відхилено
es Reembolso rechazado
pt Reembolso recusado
fr Remboursement refusé
de Erstattung abgelehnt
it Rimborso rifiutato
pl Zwrot odrzucony
nl Terugbetaling afgewezen
tr Para iadesi reddedildi
ko 환불 거절
ja 返金拒否
zh 退款被拒绝
ar تم رفض الاسترداد
he ההחזר נדחה
th ปฏิเสธการคืนเงิน
vi Từ chối hoàn tiền
id Pengembalian dana ditolak`,
  valid: `en Valid until @|Free returns until @|Order placed on @|Offer ends @|Dispute until @
ru Действует до @|Скидка до @|Дата заказа: @|Оплачен @
uk Дійсний до @
es Válido hasta el @
pt Válido até @
fr Valable jusqu'au @
de Gültig bis @|Rückgabe bis @
it Valido fino al @
pl Ważny do @
nl Geldig tot @
tr Geçerlilik: @
ko 유효기간: @
ja 有効期限：@
zh 有效期至：@
ar صالح حتى @
he בתוקף עד @
th ใช้ได้ถึง @
vi Hiệu lực đến @
id Berlaku hingga @`,
};

/** Every label with its kind and language. */
export function labelRows(): { kind: LabelKind; language: string; label: string }[] {
  return Object.entries(LABELS).flatMap(([kind, lines]) =>
    lines.split('\n').flatMap((line) => {
      const space = line.indexOf(' ');
      return line
        .slice(space + 1)
        .split('|')
        .map((label) => ({ kind: kind as LabelKind, language: line.slice(0, space), label }));
    }),
  );
}
