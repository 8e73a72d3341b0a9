// States of an order that are states of its parcels, and disputes: the plain words of each language, one line a language, parted by `|`.

/** Words that stand for an order that was sent and is not finished: sent in part, or in a dispute before its end. */
const SENT = `partially shipped|partial shipment|partly shipped|in dispute|dispute in progress|dispute opened
частично отправлен|отправлен частично|частично отправлено|спор|в споре|открыт спор|спор открыт
частково відправлено|спір|відкрито спір
enviado parcialmente|parcialmente enviado|envío parcial|en disputa|disputa abierta
parcialmente enviado|envio parcial|em disputa|disputa aberta
partiellement expédié|partiellement expédiée|expédition partielle|en litige|litige ouvert|litige en cours
teilweise versendet|teilweise versandt|teilversand|streitfall offen|im streitfall
parzialmente spedito|spedito parzialmente|spedizione parziale|in controversia|controversia aperta
częściowo wysłane|wysłane częściowo|w sporze|spór otwarty
gedeeltelijk verzonden|deels verzonden|in geschil|geschil geopend
kısmen gönderildi|kısmi gönderim|anlaşmazlıkta|itiraz açıldı
부분 배송|부분 발송|일부 발송|일부 배송|분쟁 중|분쟁 진행 중
一部発送|一部発送済み|紛争中
部分发货|部分發貨|纠纷中|糾紛中
تم الشحن جزئيا|شحن جزئي|قيد النزاع|في نزاع
נשלח חלקית|במחלוקת
จัดส่งบางส่วน|จัดส่งบางส่วนแล้ว|อยู่ระหว่างข้อพิพาท
gửi một phần|đã gửi một phần|đang tranh chấp
dikirim sebagian|dalam sengketa`;

/** Words for a parcel that lies ready at a pick-up point. */
const PICKUP = `ready for pickup|ready for pick-up|ready to collect|available for pickup|available for collection|awaiting pickup|at pickup point|at the pickup point
можно забирать|можно забрать|ждёт в пункте выдачи|ожидает в пункте выдачи|в пункте выдачи|готов к выдаче|готов к получению
можна забрати|чекає у пункті видачі|готове до видачі|у пункті видачі
listo para recoger|disponible para recoger|en punto de recogida
pronto para retirada|disponível para retirada|aguardando retirada|pronto para levantamento
prêt à être retiré|disponible au retrait|prêt pour le retrait|à retirer
abholbereit|zur abholung bereit|bereit zur abholung|liegt zur abholung bereit
pronto per il ritiro|disponibile per il ritiro|in giacenza
gotowe do odbioru|gotowa do odbioru|do odbioru|oczekuje na odbiór
klaar om op te halen|klaar om af te halen|af te halen|ligt klaar bij afhaalpunt
teslim alınmaya hazır|teslim almaya hazır|teslimat noktasında
픽업 가능|픽업 대기|수령 대기|픽업 대기 중
受取可能|受け取り可能|引き取り可能|お受け取り可能
待取件|待自提|可取件|等待取件|等待自提
جاهز للاستلام|متاح للاستلام
מוכן לאיסוף|ממתין לאיסוף|זמין לאיסוף
พร้อมให้รับ|พร้อมรับพัสดุ
sẵn sàng để lấy|sẵn sàng nhận hàng
siap diambil|menunggu diambil`;

export const ORDER_STATES = { sent: SENT.replaceAll('\n', '|'), pickup: PICKUP.replaceAll('\n', '|') };
