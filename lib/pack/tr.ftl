# The words of the evidence pack in Turkish. Read by a bank, a lawyer or a court: plain, calm, no more than is known.

bag-description = AliExpress siparişi { $order } ile ilgili kanıtlar: kaydedilen sayfalar, sayfalardaki bilgiler, metinler ve bir rapor (data/report.html)
bag-part-description = AliExpress siparişi { $order } ile ilgili kanıtlar, bölüm { $part }; raporun bulunduğu dosya: { $first }

## Cover

title = Sipariş { $order } ile ilgili kanıtlar
subtitle = Platformun sayfalarının ne gösterdiği, ne zaman kaydedildikleri ve bu konuda neler yazıldığı
what-happened = Olay
order = Sipariş
store = Mağaza
store-number = mağaza numarası { $id }
items = Ürünler
sum = Sipariş toplamı
placed = Sipariş tarihi
paid = Ödeme tarihi
shipped = Gönderim tarihi
finished = Tamamlanma tarihi
promised = Taahhüt edilen teslimat
status = Platformun sayfasındaki durum
tracking = Takip numarası
carrier = Kargo firması
claim-opened = Talebin açılışı
made-at = Paketin hazırlanışı
made-with = Kullanılan program
made-with-value = Redress { $version }, alıcının kendi bilgisayarındaki bir tarayıcı uzantısı
contents = İçerik
contents-value = { $proof } kanıt, { $texts } metin
buyer = Alıcının adı
by-hand = elle doldurulacak
signature = Tarih ve imza
not-known = bilinmiyor
not-chosen = henüz belirtilmedi
times = { $count } adet
span = { $from } – { $to }
findings = Tespitler
since = { $what }, başlangıç: { $on }
changed-note = { $count ->
    [one] Bir kanıt, alındığı andaki gibi değildir.
   *[other] { $count } kanıt, alındıkları andaki gibi değildir.
} Aşağıda işaretlenmiştir.
withheld-note = { $count ->
    [one] Bir kanıtın burada karartılmış kopyası bulunmaktadır; orijinali alıcıdadır.
   *[other] { $count } kanıtın burada karartılmış kopyaları bulunmaktadır; orijinalleri alıcıdadır.
}
parts-note = Bu paket { $count } bölümden oluşmaktadır. Raporun tüm görüntüleri bulabilmesi için bölümleri tek bir klasörde yan yana açın.

reason-not-shipped = Satıcı siparişi göndermedi
reason-invalid-tracking = Takip numarası çalışmıyor
reason-stuck = Paket yolda takıldı
reason-lost = Paket kayboldu
reason-customs = Paket gümrükte bekletiliyor
reason-wrong-address = Paket başka bir adrese gönderildi
reason-returned = Paket göndericiye geri döndü
reason-marked-delivered = Paket teslim edildi olarak işaretlendi; alıcı, paketin kendisinde olmadığını bildiriyor
reason-damaged = Ürün hasarlı geldi
reason-incomplete = Siparişin bir kısmı pakette yoktu
reason-not-as-described = Ürün açıklamaya uymuyor
reason-wrong-item = Başka bir ürün geldi
reason-came-late = Paket taahhüt edilenden geç geldi
reason-refund-not-paid = Para iadesi kabul edildi, ancak para gelmedi
reason-return-not-refunded = Ürün geri gönderildi, ancak para gelmedi

flag-not-shipped = Gönderilmedi
flag-no-tracking = Takip numarası yok
flag-stalled = Pakette hareket yok
flag-overdue = Taahhüt edilenden geç
flag-guarantee-passed = Platformun para iadesi tarihi geldi
flag-delivery-failed = Bir teslimat denemesi başarısız oldu
flag-awaiting-pickup = Teslim alma noktasında bekliyor
flag-returned = Göndericiye geri dönüyor
flag-customs-hold = Gümrükte bekletiliyor
flag-marked-delivered = Teslim edildi olarak işaretlendi
flag-wrong-destination = Takip başka bir varış yeri gösteriyor
    .ended = { $scan ->
        [office] Yoldaki son şube ({ $place }), alıcı adresinin eyaletinde veya bölgesinde değil
       *[end] { $compared ->
            [country] Takibin son bulduğu yer ({ $place }), paketin gönderildiği ülkede değil
           *[state] Takibin son bulduğu yer ({ $place }), alıcı adresinin eyaletinde veya bölgesinde değil
        }
    }
flag-contradiction = Sipariş ile takip birbirini tutmuyor
    .jump = İki ülkedeki kargo kayıtlarının ({ $from } ve { $to }) arası en çok { $hours } saat; bu süre, aradaki herhangi bir yol için çok kısa
flag-closing = Anlaşmazlık açma süresi doluyor
flag-unreadable = Siparişin bir bölümü okunamadı

## Dates

deadlines = Önemli tarihler
deadlines-none = Henüz bilinen bir tarih yok.
date = Tarih
meaning = Anlamı
where-from = Kaynağı
timeline = Zaman çizelgesi
timeline-note = Saatler sayfalarda yazdığı gibidir; görüntülerin alınma saatleri alıcının yerel saatidir.
event = Olay
order-placed = Sipariş verildi
order-paid = Sipariş ödendi
order-shipped = Sipariş gönderildi
order-finished = Sipariş tamamlandı
from-order = platformun sayfası
from-tracking = takip
from-buyer = alıcının notu
event-sum = { $what }: { $sum }
event-until = { $what }, son gün { $on }
from-capture = kanıt { $number }
captured-page = Sayfa kaydedildi
facts-only = içeriği, görüntüsüz
a-part = sayfanın yalnızca bir bölümü
event-opened = Redress'te talep açıldı
event-wrote-seller = Alıcı satıcıya yazdı
event-seller-answered = Satıcı yanıt verdi
event-offered = Satıcı veya platform para teklif etti
event-accepted = Alıcı teklifi kabul etti
event-resend-offered = Satıcı veya platform yeni bir paket teklif etti
event-resend-sent = Satıcı yeni bir paket gönderdi
event-resend-arrived = Yeni paket geldi
event-return-sent = Alıcı ürünü geri gönderdi
event-return-received = Satıcı ürünü geri aldı
event-cancel-asked = Alıcı siparişin iptalini istedi
event-cancelled = Sipariş iptal edildi
event-support-asked = Alıcı platformun müşteri hizmetlerine sordu
event-support-answered = Platformun müşteri hizmetleri yanıt verdi
event-dispute-opened = Alıcı anlaşmazlık açtı
event-no-dispute = Platform anlaşmazlık açma imkânı vermedi
event-dispute-closed = Anlaşmazlık karar verilmeden bitti
event-decision = Platform karar verdi
event-appeal-opened = Alıcı itiraz etti
event-wrote-bank = Alıcı bankaya yazdı
event-paypal-claim = Alıcı PayPal'daki anlaşmazlığı hak talebine dönüştürdü
event-bank-answered = Banka veya PayPal yanıt verdi
event-wrote-post = Alıcı postadan araştırma istedi
event-post-answered = Posta veya kargo firması yanıt verdi
event-wrote-authority = Alıcı yetkili kuruma şikâyette bulundu
event-authority-answered = Yetkili kurum yanıt verdi
event-wrote-claim = Alıcı dava öncesi ihtar gönderdi
event-claim-received = Dava öncesi ihtar alındı
event-wrote-operator = Alıcı platform işletmecisine yazdı
event-operator-answered = Platform işletmecisi yanıt verdi
event-sued = Alıcı dava açtı
event-refund-promised = Para iadesi sözü verildi
event-refund-processed = Platform para iadesinin yolda olduğunu bildirdi
event-refunded-part = Paranın bir kısmı geri geldi
event-refunded = Para geri geldi
event-closed = Talep kapandı
event-reopened = Talep yeniden açıldı

## Checklist

checklist = Kontrol listesi
needed = Gereken
state = Durum
proof-numbers = Kanıt
state-done = kaydedildi
state-missing = kaydedilmedi
state-stale = kaydedildi, ama artık güncel değil
state-partly = yalnızca bir bölümü kaydedildi: sayfa görüntünün ötesinde devam ediyor
optional = (isteğe bağlı)

## Proof

proof = Kanıtlar
proof-none = Hiçbir kanıt kaydedilmedi.
number = No.
what = Ne olduğu
short-unchanged = değişmemiş
short-changed = değişmiş
short-missing = eksik
short-facts-changed = ayrıntılar değişmiş
short-withheld = karartılmış kopya
in-part = bölüm { $part } içinde
a-note = Alıcının notu
a-file = Alıcının eklediği
page-part = tek bir sayfanın görüntüleri, { $index } / { $count }
proof-heading = Kanıt { $number }
picture-of = “{ $title }” sayfasının görüntüsü
no-picture = Görüntü yok: sayfanın içeriği görüntüsüz kaydedildi.
other-file = Bu kanıt ayrı bir dosyadır:
page-title = Sayfa başlığı
address = Adres
file-name = Dosyanın adı
note-day = Anlattığı gün
brought-at = Eklendiği an
area = Gösterdiği
area-visible = pencerede görünen kısım
    .goes-on = pencerede görünen kısım; sayfa bunun ötesinde devam ediyor
area-page = sayfanın tamamı, kaydırılıp birleştirilmiş
area-element = sayfanın bir bölümü
long-page = Uzun sayfa
cut-short = Yarıda kesildi
cut-short-value = Görüntü alma erken bitti. O ana kadar alınanları gösterir.
reaches = Başlangıç … bitiş
device = Alındığı cihaz
page-text = Sayfanın metni
pdf-page = Sayfa { $page }
copies = Hazırlanan kopyalar
copy-redacted = Bazı yerleri gizlenmiş
copy-form = Form için yeterince küçük
copy-form-redacted = Form için yeterince küçük, bazı yerleri gizlenmiş
copy-other = Görüntülemek için
saved-at = Kaydedildiği an
saved-at-local = { $time } ({ $zone }, UTC{ $offset })
saved-at-utc = { $time } UTC
file = Dosya
size = Boyut
pixels = { $width } × { $height } piksel
hash = SHA-256
hash-now = Şimdiki SHA-256
unchanged = Bu bilgisayarda alındığından beri değişmemiştir
changed = Değişmiş: dosya, alınan dosya değildir. Şimdiki haliyle eklenmiştir.
missing = Eksik: bu paket hazırlanırken dosya okunamadı. Özeti (hash) ve bilgileri durmaktadır.
facts-changed = Değişmiş: bu kanıtla ilgili burada not edilenler (adres, başlık, saat, boyut veya okunanlar), kaydedildiğinde not edilenler değildir. Buna güvenilmemelidir.
withheld = Orijinal bu pakette değildir: yerinde karartılmış bir kopya vardır. Orijinal alıcıdadır; daha sonra karşılaştırılabilmesi için özeti (hash) burada not edilmiştir. Metni ve ondan okunanlar da dışarıda bırakılmıştır.
unchanged-brought = Alıcının bu bilgisayarda eklediği andan beri değişmemiştir
read = Sayfadan okunanlar
read-nothing = Bu siparişle ilgili hiçbir şey okunmadı.
not-read = Okunmadı
last-event = Son takip hareketi

## Texts

texts = Metinler
texts-note = Alıcı tarafından Redress ile yazılmıştır. Bir metnin gönderilip gönderilmediğini bu paket değil, yazışmanın görüntüleri gösterir.
text-to = { $channel } ({ $language })

## What it proves

proves = Bunun neyi gösterdiği, neyi göstermediği
proves-1 = Değişmemiş olarak işaretlenen her kanıt, bu bilgisayarda alındığından beri değişmemiştir: özeti (hash) kaydedilirken not edilmiş ve bu paket hazırlanırken yeniden karşılaştırılmıştır. Onunla birlikte not edilenler için de aynısı geçerlidir: adres, başlık, saat, boyut, cihaz ve sayfadan okunanlar.
proves-2 = Paketin kendisi kontrol edilebilir: her dosyanın SHA-256 değeri, yaygın araçların okuduğu manifest-sha256.txt dosyasında yazılıdır.
proves-log = Günlük, kaydedilenleri sırasıyla listeler. Her kayıt Redress'in bu kurulumu tarafından imzalanır ve bir öncekinin özetini (hash) anar; böylece arada değiştirilen veya çıkarılan bir kayıt belli olur.
proves-past-logs = Kanıtların bir bölümü buraya bir yedekle gelmiştir. Onları alan kurulumun günlüğü, doğrulayan anahtarla birlikte past-logs klasöründedir.
proves-not = Şunları göstermez
proves-not-1 = sayfaların kendisinin gösterdiğinin ötesinde, bilgisayarın başında kimin oturduğunu;
proves-not-2 = bilgisayarın saatinin doğru olduğunu: saati hiçbir üçüncü kişi doğrulamamıştır;
proves-not-3 = platformun, satıcının veya kargo firmasının yazdıklarının doğru olduğunu ya da görüntü alınmadan önce kimsenin sayfayı tarayıcıda değiştirmediğini;
proves-not-4 = başka bir şeyin bulunmadığını: burada yalnızca alıcının kaydettikleri vardır.
proves-weigh = Bunları, davaya veya başvuruya karar veren değerlendirir. Buradaki hiçbir şey hukuki danışmanlık değildir.
check = Nasıl kontrol edilir
check-1 = ZIP dosyasını açın ve klasöründe şunu çalıştırın; her satırda OK yazmalıdır:
check-2 = BagIt paketleri (RFC 8493) için herhangi bir program da bunu kontrol eder.
check-3 = Bir kanıtla birlikte not edilenler, yanındaki dosyada “facts” altındadır. Anahtarları sıralanmış ve tek satıra yazılmış halinin SHA-256 değeri, günlüğün factsSha256 olarak verdiği değerdir:

## Check of a pack

verify-unchanged = Paket hazırlandığından beri hiçbir dosya değişmemiştir.
verify-differs = Bu paket hazırlandığı gibi değildir. Farklı olanlar burada belirtilmiştir.
item-unchanged = değişmemiş
item-changed = değişmiş
item-missing = eksik
item-added = eklenmiş
before-packing = paket hazırlanırken de böyleydi
problem-wrapper = ZIP'in kendisi yeniden yazılmış veya hasarlı; içindeki dosyalar tek tek değerlendirilir.
problem-manifest = Özet (hash) listesi hasarlı, bu yüzden her dosya değerlendirilemiyor.
problem-count = Dosyaların sayısı veya boyutu, not edilen değil.
problem-claim = claim.json okunamıyor, bu yüzden görüntü alınırken not edilen özetler (hash) karşılaştırılamıyor.
problem-log = Günlük bozuk; ilk bozuk kayıt { $seq }. Oradan sonrasına güvenilemez.
problem-log-hash = Günlük, bir kanıt için bu paketten farklı bir özet (hash) veriyor.
problem-parts-mixed = Bu dosyalar tek bir paketin bölümleri değil: birbirine ait olanları kontrol edin.
problem-parts-missing = { $count ->
    [one] Bu paketin şu bölümü burada değil: { $parts }. İçindekiler kontrol edilmedi.
   *[other] Bu paketin şu bölümleri burada değil: { $parts }. İçlerindekiler kontrol edilmedi.
}
log-valid = Günlük düzgün: { $entries } imzalı kayıt.
log-none = Pakette imzalı günlük yok.

refused-not-a-zip = Bu bir ZIP dosyası değil.
refused-truncated = Dosya tamamlanmamış: sonu eksik. Yeniden kopyalayın veya indirin.
refused-unsupported-zip = Bu ZIP, Redress'in hazırlamadığı ve kontrol edemediği bir türde.
refused-encrypted = Bu ZIP'teki bir dosya şifrelenmiş. Kanıt paketi hiçbir zaman şifrelenmez.
refused-unknown-compression = Bu ZIP'teki bir dosya, Redress'in bilmediği bir yolla sıkıştırılmış.
refused-too-many-entries = Bu ZIP'te bir paket için çok fazla dosya var.
refused-too-large = Bu, bir paketin olabileceğinden büyük.
refused-bomb = Bu ZIP'teki bir dosya açılınca aşırı büyük olurdu. Açılmadı.
refused-overlapping = Bu ZIP'teki dosyalar üst üste biniyor; dürüst hiçbir program böyle yazmaz. Açılmadı.
refused-unsafe-path = Bu ZIP'teki bir dosya adı klasörünün dışını gösteriyor veya ne olduğunu gizliyor. Açılmadı.
refused-repeated-name = Bu ZIP'te iki dosyanın adı aynı; hangisinin geçerli olduğunu kimse söyleyemez.
refused-not-a-bag = Bu ZIP bir kanıt paketi değil: içinde bagit.txt bulunan tek bir klasör yok.
refused-unsupported-bag = Bu paket başka bir sürümde veya SHA-256 listesi yok.
refused-unreadable = Dosya okunamadı.
refused-a-backup = Bu bir kanıt paketi değil, Redress yedeği. Ayarlarda, “Yedekten geri yükle” altında açılır.
refused-a-sealed-backup = Bu bir kanıt paketi değil, parolayla korunan bir Redress yedeği. Ayarlarda, “Yedekten geri yükle” altında açılır.
refused-a-pack = Bu bir yedek değil, kanıt paketi: ondan hiçbir şey geri yüklenemez. Ayarlarda, “Kanıt paketini kontrol et” altında kontrol edilir.
refused-not-a-backup = Bu bir Redress yedeği değil.
refused-altered-backup = Yedek hasarlı, eksik veya değiştirilmiş.
refused-newer-backup = Bu yedek daha yeni bir Redress ile alınmış. Redress'i güncelleyip yeniden deneyin.
refused-foreign-rows = Yedekte Redress'in yazmadığı bir şey var.
refused-wrong-passphrase = Bu parola dosyayı açmıyor. Klavyenin dilini ve büyük harfleri kontrol edin. Doğru parola olmadan kimse açamaz.
