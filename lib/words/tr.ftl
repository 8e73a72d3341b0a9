# The interface's words in Turkish. Plain, short, no blame; a button says what happens.

## Days and sizes

days = { $days } gün
pill-days = { $days ->
    [0] bugün
   *[other] { $days } gün
}
pill-passed = geçti
pill-refund = yolda
pill-closed = kapandı
pill-claim = talep açık
date-and-time = { $day }, { $time }

## What is the matter with an order. `.also` continues a line that began with something weightier.

flag-not-shipped = { $days ->
    [0] Gönderilmedi
   *[other] { $days } gündür gönderilmedi
}
    .also = gönderilmedi
flag-no-tracking = Takip numarası yok
    .also = takip numarası yok
flag-stalled = { $days ->
    [0] Hareket yok
   *[other] { $days } gündür hareket yok
}
    .also = hareket yok
    .alsoSince = { $since } tarihinden beri haber yok
flag-overdue = { $days ->
    [0] Gecikti
   *[other] { $days } gün gecikti
}
    .also = { $days ->
        [0] gecikti
       *[other] { $days } gün gecikti
    }
flag-guarantee-passed = Platformun para iadesi tarihi geldi
    .on = Platformun para iadesi tarihi { $since } idi
    .also = para iadesi tarihi geldi
    .alsoSince = para iadesi tarihi { $since } idi
flag-delivery-failed = Teslimat denemesi başarısız oldu
    .also = teslimat denemesi başarısız oldu
    .alsoSince = { $since } tarihinde teslimat başarısız oldu
flag-awaiting-pickup = Teslim alma noktasında sizi bekliyor
    .until = Tahminen { $until } tarihine kadar teslim alma noktasında
    .also = teslim alma noktasında bekliyor
    .alsoSince = { $since } tarihinden beri teslim alma noktasında
flag-returned = { $stage ->
    [returned] Göndericiye geri ulaştı
    [lost] Yolda kayboldu
    [destroyed] Kargo firması tarafından imha edildi
    [cancelled] Kargo firması paketi iptal etti
   *[returning] Göndericiye geri dönüyor
}
    .also = { $stage ->
        [returned] göndericiye geri ulaştı
        [lost] yolda kayboldu
        [destroyed] kargo firması tarafından imha edildi
        [cancelled] kargo firması tarafından iptal edildi
       *[returning] göndericiye geri dönüyor
    }
flag-customs-hold = { $days ->
    [0] Gümrükte bekletiliyor
   *[other] { $days } gündür gümrükte
}
    .also = gümrükte bekletiliyor
    .alsoSince = { $since } tarihinden beri gümrükte
flag-marked-delivered = Teslim edildi olarak işaretlendi
    .on = { $since } tarihinde teslim edildi olarak işaretlendi
    .also = teslim edildi olarak işaretlendi
    .alsoSince = { $since } tarihinde teslim edildi olarak işaretlendi
flag-wrong-destination = Takip başka bir varış yeri gösteriyor
    .also = takip başka bir varış yeri gösteriyor
    .ended = { $scan ->
        [office] Yoldaki son şube: { $place }; siparişteki adresin eyaleti veya bölgesi değil
       *[end] { $compared ->
            [country] Takibin son bulduğu yer: { $place }; paketin gönderildiği ülke değil
            [city] Takip, siparişteki adresten başka bir şehirde son buluyor
           *[state] Takibin son bulduğu yer: { $place }; siparişteki adresin eyaleti veya bölgesi değil
        }
    }
    .also-ended = { $scan ->
        [office] yoldaki son şube: { $place }
       *[end] { $compared ->
            [city] takip başka bir şehirde son buluyor
           *[state] takibin son bulduğu yer: { $place }
        }
    }
flag-contradiction = Sipariş ile takip birbirini tutmuyor
    .also = sipariş ile takip birbirini tutmuyor
    .jump = İki kargo kaydının arası en çok { $hours } saat: { $from } ve { $to }
    .also-jump = iki kargo kaydının arası en çok { $hours } saat: { $from } ve { $to }
flag-closing = { $days ->
    [0] Bugün anlaşmazlık açmak için son gün
   *[other] Anlaşmazlık açmak için { $days } gün kaldı
}
    .passed = Anlaşmazlık açma süresi geçmiş olabilir: siparişe bugün bakın
    .oldRule = Anlaşmazlık açmak için son gün yakın olabilir: siparişe bugün bakın
    .also = anlaşmazlık açmak için son gün yakın
    .alsoPassed = anlaşmazlık açma süresi geçmiş olabilir
flag-unreadable = Bu siparişin bir bölümü okunamadı
    .also = siparişin bir bölümü okunamadı

## Places on the way

stage-not-found = Numara henüz bilinmiyor
stage-info-received = Yalnızca bilgisi iletildi
stage-picked-up = Kargo firması teslim aldı
stage-origin = Göndericinin ülkesinde
stage-export-customs = İhracat gümrüğü
stage-departed = Ülkeden ayrıldı
stage-in-transit = Ülkeler arasında
stage-arrived = Ülkenize ulaştı
stage-import-customs = Gümrükte
stage-customs-action = Gümrük sizi bekliyor
stage-customs-released = Gümrükten geçti
stage-last-mile = Yerel kargo firmasında
stage-out-for-delivery = Dağıtıma çıktı
stage-delivery-failed = Teslim edilemedi

## Dates with a meaning. The value is the headline, `.line` the overlay's form, `.name` the entry in a list.

deadline-ship-by = { $when ->
    [past] Satıcının şimdiye kadar göndermiş olması gerekiyordu
    [today] Satıcının bugün göndermesi gerekiyor
   *[future] Satıcının göndermesi için { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] tahminen { $on } tarihine kadar gönderilmeli
       *[read] { $on } tarihine kadar gönderilmeli
    }
    .name = Satıcının göndermesi için son gün
    .then = Bu tarihten sonra sipariş, tam para iadesiyle kendiliğinden kapanmalıdır.
deadline-deliver-by = { $when ->
    [past] Söz verilen teslimat günü geçti
    [today] Teslimat bugün için söz verildi
   *[future] Söz verilen teslimata { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] tahminen { $on } tarihine kadar bekleniyor
       *[read] { $on } tarihine kadar söz verildi
    }
    .name = Söz verilen teslimat günü
    .then = Bu tarihten sonra paket gecikmiş olur ve anlaşmazlık açmak mümkün hale gelir.
deadline-refund-by = { $when ->
    [past] Platformun para iadesi tarihi geldi
    [today] Bugün platformun para iadesi tarihi
   *[future] Platformun para iadesi tarihine { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] tahminen { $on } tarihine kadar gelmezse para iadesi
       *[read] { $on } tarihine kadar gelmezse para iadesi
    }
    .name = Teslim edilmezse para iadesi tarihi
    .then = Bu tarihten itibaren gelmeyen paket için para iadesi yapılması gerekir. İsteyin: kendiliğinden gelmeyebilir.
deadline-dispute-opens = { $when ->
    [past] Anlaşmazlık açılabilir
    [today] Bugünden itibaren anlaşmazlık açılabilir
   *[future] Anlaşmazlık açılabilmesine { $days } gün var
}
    .line = { $certainty ->
        [estimated] tahminen { $on } tarihinden itibaren anlaşmazlık açılabilir
       *[read] { $on } tarihinden itibaren anlaşmazlık açılabilir
    }
    .name = Anlaşmazlık açılabilecek ilk gün
    .then = Bu tarihten önce platform anlaşmazlığı reddedebilir.
deadline-dispute-closes = { $when ->
    [past] Anlaşmazlık açma süresi geçmiş olabilir: siparişe bugün bakın
    [today] Bugün anlaşmazlık açmak için son gün
   *[future] Anlaşmazlık açmak için { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] anlaşmazlık için son gün tahminen { $on }
       *[read] anlaşmazlık için son gün { $on }
    }
    .name = Anlaşmazlık açmak için son gün
    .then = Bu tarihten sonra platform bu sipariş için artık anlaşmazlık kabul etmeyebilir.
deadline-seller-answers = { $when ->
    [past] Satıcının yanıt süresi doldu
    [today] Satıcının bugün yanıt vermesi gerekiyor
   *[future] Satıcının yanıt vermesi için { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] satıcının yanıtı tahminen { $on } tarihine kadar
       *[read] satıcının yanıtı { $on } tarihine kadar
    }
    .name = Satıcının yanıtı için son gün
    .then = Bu tarihten sonra sessizlik sizin lehinize sayılır: istediğiniz şey yerine getirilir.
deadline-platform-decides = { $when ->
    [past] Karar gecikti
    [today] Kararın bugün verilmesi gerekiyor
   *[future] Platformun kararına { $days } gün var
}
    .line = { $certainty ->
        [estimated] karar tahminen { $on } tarihinde
       *[read] karar tarihi { $on }
    }
    .name = Platformun kararı için son gün
    .then = Platform bu tarihe kadar bir çözüm önerir. Önermezse müşteri hizmetlerine sorun.
deadline-appeal-closes = { $when ->
    [past] İtiraz süresi geçti
    [today] Bugün itiraz için son gün
   *[future] İtiraz için { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] itiraz için son gün tahminen { $on }
       *[read] itiraz için son gün { $on }
    }
    .name = İtiraz için son gün
    .then = Bu tarihten sonra platformun kararı geçerli kalır; geriye banka ve yasal yollar kalır.
deadline-refund-arrives = { $when ->
    [past] Para iadesinin ulaşmış olması gerekiyordu
    [today] Para iadesinin bugün ulaşması gerekiyor
   *[future] Para iadesinin ulaşması gereken güne { $days } gün var
}
    .line = { $certainty ->
        [estimated] para iadesi tahminen { $on } tarihinde bekleniyor
       *[read] para iadesi { $on } tarihine kadar bekleniyor
    }
    .name = Para iadesinin ulaşması için son gün
    .then = Bu tarihten sonra platformdan para iadesinin gününü ve numarasını isteyin, bunlarla bankanıza sorun.
deadline-chargeback-closes = { $when ->
    [past] Bankanıza başvuru süresi geçti
    [today] Bugün bankanıza başvurmak için son gün
   *[future] Bankanızdan ters ibraz istemek için { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] bankanıza tahminen { $on } tarihine kadar başvurun
       *[read] bankanıza { $on } tarihine kadar başvurun
    }
    .name = Ters ibraz (chargeback) için son gün
    .then = Bu tarihten sonra banka ödemeyi artık geri isteyemez. Bankanın kendisine de günler gerekir: çok önceden yazın.
deadline-post-inquiry-closes = { $when ->
    [past] Postaya araştırma başvurusu süresi geçti
    [today] Bugün postaya araştırma başvurusu için son gün
   *[future] Postadan araştırma istemek için { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] posta araştırma başvurusu tahminen { $on } tarihine kadar
       *[read] posta araştırma başvurusu { $on } tarihine kadar
    }
    .name = Posta araştırma başvurusu için son gün
    .then = Bu tarihten sonra posta bu paket için araştırma başvurusu kabul etmez.
deadline-authority-answers = { $when ->
    [past] Yetkili kurumun yanıt süresi doldu
    [today] Yetkili kurumun bugün yanıt vermesi gerekiyor
   *[future] Yetkili kurumun yanıt vermesi gereken güne { $days } gün var
}
    .line = { $certainty ->
        [estimated] yetkili kurumun yanıtı tahminen { $on } tarihine kadar
       *[read] yetkili kurumun yanıtı { $on } tarihine kadar
    }
    .name = Yetkili kurumun yanıtı için son gün
    .then = Bu tarihten sonra şikâyetinizin durumunu numarasıyla sorun.
deadline-cancel-answers = { $when ->
    [past] Satıcının iptal süresi doldu
    [today] Satıcının iptal isteğini bugün yanıtlaması gerekiyor
   *[future] İptal isteğinizin yanıtlanması için { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] iptal isteğine yanıt tahminen { $on } tarihine kadar
       *[read] iptal isteğine yanıt { $on } tarihine kadar
    }
    .name = İptal isteğinin yanıtlanması için son gün
    .then = Bu tarihten sonra, gönderilmemiş bir sipariş tam para iadesiyle kendiliğinden kapanmalıdır. Kapanmazsa platformun müşteri hizmetlerine sorun.
deadline-support-answers = { $when ->
    [past] Müşteri hizmetlerinin yanıt süresi doldu
    [today] Müşteri hizmetlerinin bugün yanıt vermesi gerekiyor
   *[future] Müşteri hizmetlerinin yanıt vermesi için { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] müşteri hizmetlerinin yanıtı tahminen { $on } tarihine kadar
       *[read] müşteri hizmetlerinin yanıtı { $on } tarihine kadar
    }
    .name = Müşteri hizmetlerinin yanıtı için son gün
    .then = Bu tarihten sonra daha fazla beklemeyin: sonraki adımı atın.
deadline-appeal-decides = { $when ->
    [past] İtirazın yanıtı gecikti
    [today] İtirazın bugün yanıtlanması gerekiyor
   *[future] İtirazın yanıtlanacağı güne { $days } gün var
}
    .line = { $certainty ->
        [estimated] itirazın yanıtı tahminen { $on } tarihine kadar
       *[read] itirazın yanıtı { $on } tarihine kadar
    }
    .name = İtirazın yanıtlanması için son gün
    .then = Bu tarihten sonra platformun müşteri hizmetlerine sorun; banka için bunu beklemek gerekmez.
deadline-resend-arrives = { $when ->
    [past] Yeni paketin gelmiş olması gerekiyordu
    [today] Yeni paketin bugün gelmesi gerekiyor
   *[future] Yeni paketin gelmesi gereken güne { $days } gün var
}
    .line = { $certainty ->
        [estimated] yeni paket tahminen { $on } tarihine kadar
       *[read] yeni paket { $on } tarihine kadar
    }
    .name = Yeni paketin gelmesi için son gün
    .then = Bu tarihten sonra gelmemiş sayılır. Bu arada siparişin kendi süreleri işlemeye devam etti.
deadline-return-arrives = { $when ->
    [past] Ürünlerin satıcıya ulaşmış olması gerekiyordu
    [today] Ürünlerin bugün satıcıya ulaşması gerekiyor
   *[future] Ürünlerin satıcıya ulaşması gereken güne { $days } gün var
}
    .line = { $certainty ->
        [estimated] ürünler tahminen { $on } tarihine kadar satıcıda
       *[read] ürünler { $on } tarihine kadar satıcıda
    }
    .name = Ürünlerin satıcıya geri ulaşması için son gün
    .then = Bu tarihten sonra müşteri hizmetlerine gönderi makbuzunu ve iadenin takibini gösterin.
deadline-bank-answers = { $when ->
    [past] Bankanın yanıt süresi doldu
    [today] Bankanın bugün yanıt vermesi gerekiyor
   *[future] Bankanın yanıt vermesi için { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] bankanın yanıtı tahminen { $on } tarihine kadar
       *[read] bankanın yanıtı { $on } tarihine kadar
    }
    .name = Bankanın yanıtı için son gün
    .then = Bu tarihten sonra bankaya başvurunuzun durumunu sorun ve yazılı yanıt isteyin.
deadline-post-answers = { $when ->
    [past] Kargo firmasının yanıt süresi doldu
    [today] Kargo firmasının bugün yanıt vermesi gerekiyor
   *[future] Kargo firmasının yanıt vermesi için { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] kargo firmasının yanıtı tahminen { $on } tarihine kadar
       *[read] kargo firmasının yanıtı { $on } tarihine kadar
    }
    .name = Posta veya kargo firmasının yanıtı için son gün
    .then = Bu tarihten sonra araştırma başvurunuzun numarasıyla yanıt isteyin. Yanıt gelmemesi de gösterilebilecek bir şeydir.
deadline-operator-answers = { $when ->
    [past] İşletmecinin yanıt süresi doldu
    [today] İşletmecinin bugün yanıt vermesi gerekiyor
   *[future] İşletmecinin yanıt vermesi için { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] işletmecinin yanıtı tahminen { $on } tarihine kadar
       *[read] işletmecinin yanıtı { $on } tarihine kadar
    }
    .name = Platform işletmecisinin yanıtı için son gün
    .then = Bu tarihten sonra yetkili kurum ve mahkeme yolu açıktır.
deadline-reject-closes = { $when ->
    [past] Ürünü reddetme süresi doldu
    [today] Bugün ürünü reddetmek için son gün
   *[future] Ürünü reddetmek için { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] ürünü tahminen { $on } tarihine kadar reddedin
       *[read] ürünü { $on } tarihine kadar reddedin
    }
    .name = Ürünü reddetmek için son gün
    .then = Bu tarihten sonra kusurlu ürün önce onarılır veya değiştirilir; para ancak ondan sonra gelir.
deadline-withdrawal-closes = { $when ->
    [past] Cayma süresi doldu
    [today] Bugün caymak için son gün
   *[future] Alışverişten caymak için { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] cayma için son gün tahminen { $on }
       *[read] cayma için son gün { $on }
    }
    .name = Caymak için son gün
    .then = Bu tarihten sonra alışveriş yalnızca kusur gibi bir nedenle geri alınabilir.
deadline-claim-closes = { $when ->
    [past] Yasal talep süresi geçti
    [today] Bugün yasal talep için son gün
   *[future] Yasal talep için { $days } gün kaldı
}
    .line = { $certainty ->
        [estimated] yasal talep tahminen { $on } tarihine kadar
       *[read] yasal talep { $on } tarihine kadar
    }
    .name = Yasal talep için son gün
    .then = Bu tarihten sonra satıcı yalnızca süre nedeniyle reddedebilir.

## What happens then, where the rule itself decides it

then-AE-SHIP-TIMEOUT = Bu tarihten sonra sipariş, tam para iadesiyle kendiliğinden kapanmalıdır. İş günü olarak sayılır: hafta sonları düşülür, resmî tatiller düşülmez.
then-AE-REFUND-CARD = Bu tarihten sonra platformdan para iadesinin gününü ve numarasını isteyin, bunlarla bankanıza sorun. İş günü olarak sayılır: hafta sonları düşülür, resmî tatiller düşülmez.
then-PP-ESC = Bu tarihten sonra PayPal anlaşmazlığı temelli kapatır. Daha önce hak talebine dönüştürün.
then-written-claim = Bu tarihten sonra sonraki adımlar açılır: varsa işletmeci, yetkili kurum, mahkeme.
then-BR-CONSUMIDOR = Şirket bu tarihe kadar orada yanıt verir. Sorunun çözülüp çözülmediğini sitede belirtin.

## A rule that is too old

deadline-old-rule = { $name }: bu tarihin kuralı güvenilemeyecek kadar eski. Bugün siparişin sayfasına bakın
    .line = tarih için sipariş sayfasına bakın
source-old-rule = kuralın { $by } tarihine kadar yeniden kontrol edilmesi gerekiyordu: tarihi buradan almayın, sayfaya bakın

## The calendar file

calendar-save = Bu tarihleri takvim için kaydet
calendar-save-all = Tüm tarihleri takvim için kaydet
calendar-summary = { $name }: { $title }
calendar-cancelled = Artık geçerli değil: { $summary }
calendar-cancelled-why = Redress bu tarihi geri aldı: tarihin dayandığı bilgi değişti. Geçerli tarihler için talebe bakın.
calendar-description = { $order }. Tarihin kaynağı: { $source }. { $after }

## Dates that are not known

unknown-dates = { $count } tarih bilinmiyor
unknown-open-order = Sipariş sayfasını açın: tarihleri kendiliğinden okunur.
unknown-say-payment = “Devamı” bölümünde nasıl ödediğinizi belirtin.
unknown-no-term = Bu ödeme yolu için bilinen bir süre yok. Hemen bankaya veya satıcıya sorun.
unknown-no-payment-day = Sipariş sayfasını açın: ödeme günü orada okunur.
unknown-note-dispute = Süre, anlaşmazlığı açtığınız günden başlar. O günü buraya not edin.
unknown-note-decision = Süre, karar gününden başlar. O günü buraya not edin.
unknown-note-refund = Süre, para iadesinin yola çıktığı günden başlar. O günü buraya not edin.
unknown-note-authority = Süre, şikâyet ettiğiniz günden başlar. O günü buraya not edin.
unknown-no-answer-term = Ülkeniz için bilinen bir yanıt süresi yok.
unknown-say-country = “Devamı” bölümünde nerede yaşadığınızı belirtin: süre ülkeye göre değişir.
unknown-not-by-post = Bu paket postayla taşınmadı; araştırma başvurusunu yalnızca posta kabul eder.
unknown-no-ship-day = Sipariş sayfasını açın: gönderim günü orada okunur.

## Dates that moved

moved-date = Değişti: önceki tarih { $before }, fark edildiği gün { $on }
moved-proof = önceki tarihi gösteren: kanıt { $number }
moved-why = Platform veya satıcı tarihi değiştirdi. Önceki tarihe göre davranmak genellikle güvenlidir.

## A date and its distance

date-distance = { $when ->
    [today] bugün
    [past] { $days } gün önce
   *[future] { $days } gün sonra
}
source-shop-day = { $source }; platformun saatine göre { $on } sizde daha erken başlıyor
source-later = Aynı kuralın başka bir yorumuna göre gün: { $on }. Erken olan gün esas alınır.
source-holidays = { $country ->
    [CN] Bu süreye Çin'deki resmî tatiller denk geliyor: tahmin erken kalabilir.
   *[other] Bu süreye satıcının ülkesindeki resmî tatiller denk geliyor: tahmin erken kalabilir.
}

## Where a date comes from

source-page = platformun sayfasından okundu
source-page-on = { $on } tarihinde { $page } okundu
source-rule = tahmini; sayfada böyle bir tarih yok
source-rule-year = tahmini; kuralın yılı: { $year }
source-noted = sizin notunuza göre verilen söz
page-order-list = sipariş listesinden
page-order-detail = sipariş sayfasından
page-tracking = takip sayfasından
page-messages = sohbetten
page-dispute = anlaşmazlık sayfasından
page-refunds = para iadeleri sayfasından
page-carrier = kargo firmasının sayfasından
page-unknown = sayfadan
about-date = tahminen { $on }
date-and-source = { $on }, { $source }

## The line on the shop's page

open-claim = Talep aç
show-claim = Talebi göster
refund-done = sayfaya göre para iade edildi
    .sum = sayfaya göre iade edilen tutar: { $sum }
refund-under-way = sayfaya göre para iadesi yolda
    .sum = sayfaya göre iadesi yolda olan tutar: { $sum }
save-proof = Kanıtı kaydet
saving = Kaydediliyor…
allow-capture = Görüntü almaya izin ver
how-to-capture = Tarayıcı yalnızca izninizle görüntü alır. Kısayola veya Redress simgesine basın ya da görüntü almaya bir kez, kalıcı olarak izin verin.
unread-title = Redress bu sayfayı okuyamadı
unread-body = Platform sayfayı değiştirmiş olabilir. Hiçbir şey tahmin edilmedi. Önceki siparişleriniz ve kanıtlarınız duruyor; kısayol bu sayfanın görüntüsünü yine kaydeder.
unread-fields = Okunamayanlar: { $fields }.
close = Kapat

## Claim

claim = Talep
order-number = Sipariş { $id }
ordered-on = sipariş tarihi { $on }
no-title = Ürün adı okunamadı
no-total = fiyat okunamadı
open-in-tab = Sekmede aç
open-panel = Yan panel
open-list = Liste
no-deadline = Henüz izlenecek tarih yok
no-deadline-how = Sipariş sayfasını bir kez açın: tarihleri kendiliğinden okunur.
steps = Talebin adımları
step-done = tamam
step-now = şimdi
step-later = daha sonra
step-proof = Kanıt
step-seller = Satıcı
step-support = Müşteri hizmetleri
step-dispute = Anlaşmazlık
step-appeal = İtiraz
step-bank = Banka
step-post = Posta
step-claim = Yazılı ihtar
step-operator = İşletmeci
step-authority = Yetkili kurum
step-court = Mahkeme
act-capture = Sıradaki: kanıt kaydedin ({ $items })
    .rest = Sıradaki: sayfanın tamamını kaydedin ({ $items })
    .open = Sıradaki: açın ve kaydedin: { $item }
act-write-seller = Sıradaki: satıcıya yazın
act-await-seller = Sıradaki: satıcıyı bekleyin
    .by = Sıradaki: { $by } tarihine kadar satıcıyı bekleyin
act-open-dispute = Sıradaki: platformun sayfasında anlaşmazlık açın
    .by = Sıradaki: { $by } tarihine kadar platformun sayfasında anlaşmazlık açın
act-await-decision = Sıradaki: kararı bekleyin
    .by = Sıradaki: { $by } tarihine kadar kararı bekleyin
act-ask-bank = Sıradaki: bankanızdan ters ibraz (chargeback) isteyin
    .by = Sıradaki: { $by } tarihine kadar bankanızdan ters ibraz (chargeback) isteyin
act-await-bank = Sıradaki: bankayı bekleyin
    .by = Sıradaki: { $by } tarihine kadar bankayı bekleyin
act-await-post = Sıradaki: kargo firmasının yanıtını bekleyin
    .by = Sıradaki: { $by } tarihine kadar kargo firmasının yanıtını bekleyin
act-await-claim = Sıradaki: yazılı ihtarınıza yanıtı bekleyin
    .by = Sıradaki: { $by } tarihine kadar yazılı ihtarınıza yanıtı bekleyin
act-await-authority = Sıradaki: yetkili kurumu bekleyin
    .by = Sıradaki: { $by } tarihine kadar yetkili kurumu bekleyin
act-rest = Yapılacak bir şey yok: talep kapalı
tabs = Talebin bölümleri
tab-proof = Kanıt
tab-proof-count = Kanıt { $done }/{ $all }
tab-message = Mesaj
tab-money = Para
tab-dates = Tarihler

reason = Ne oldu
reason-choose = Ne olduğunu seçin
reason-choose-how = Hangi kanıta ve metinlere ihtiyacınız olduğunu bu belirler.
reason-not-shipped = Satıcı göndermedi
reason-invalid-tracking = Takip numarası çalışmıyor
reason-stuck = Yolda takıldı
reason-lost = Kayboldu
reason-customs = Gümrükte bekletiliyor
reason-wrong-address = Başka bir adrese gönderildi
reason-returned = Göndericiye geri döndü
reason-marked-delivered = Teslim edildi deniyor, bende yok
reason-damaged = Hasarlı geldi
reason-incomplete = İçinde bir şey eksik
reason-not-as-described = Açıklamaya uymuyor
reason-wrong-item = Başka bir ürün geldi
reason-came-late = Söz verilenden geç geldi
reason-refund-not-paid = Para iadesi kabul edildi, para gelmedi
reason-return-not-refunded = Geri gönderildi, parası iade edilmedi

## The popup

other-orders = Diğer siparişler
matter-unsaid = Ne olduğunu henüz belirtmediniz
details = Ayrıntılar ve talebi kaybettirecek şeyler
details-problems = { $count } kayıt uymuyor
details-rights = { $count ->
    [one] Bir başka hakkın son günü: { $on }
   *[other] { $count } hak daha bitiyor, ilki: { $on }
}
checklist-more = { $count } tane daha
checklist-how = Açıkla
checklist-less = Daha az göster
questions-open = { $count } soru metni güçlendirir
questions-done = Sorular yanıtlandı
questions-telling = Yanıtlarınızdan biri daha fazlasını söylüyor: bakın
capture-here = Görüntü al
capture-here-of = Görüntü al: { $item }
open-claim-of = Talep aç: { $title }
show-claim-of = Talebi göster: { $title }

## What decides a reason

ask-yes = Evet
ask-no = Hayır
ask-open = –
ask-leads = Bu şuna benziyor: { $reason }
ask-why = Yanıtlar metne yazılır ve bu bilgisayarda kalır.
ask-has-number = Siparişte takip numarası görünüyor mu?
ask-asked-to-cancel = Satıcı iptal etmenizi veya başka bir neden seçmenizi istiyor mu?
ask-number-by-chat = Satıcı sohbette başka bir numara verdi mi?
ask-moves-as-usual = Takip her zamanki gibi ilerliyor ve söz verilen gün henüz gelmedi mi?
ask-carrier-lost-it = Kargo firması kaybolduğunu söylüyor mu?
ask-carrier-told-me = Kargo firması bunu size kendisi mi söyledi?
ask-customs-asked-me = Gümrük sizden belge veya para istedi mi?
ask-address-was-right = Siparişteki adres sizin miydi ve tam mıydı?
ask-was-told = Paketin sizi beklediği size bildirildi mi?
ask-asked-around = Komşulara sordunuz ve evin çevresine baktınız mı?
ask-other-address = Kargo firmasının kaydında başka bir adres mi var?
ask-packaging-damaged = Ambalaj da hasarlı mıydı?
ask-what-is-damaged = Hasarlı olan ne?
ask-filmed-opening = Paketin açılışı filme alındı mı?
ask-what-is-missing = Eksik olan ne?
ask-another-thing = Tamamen başka bir şey mi?
ask-differences = Açıklamadan farklı olan ne?
ask-what-came = Onun yerine ne geldi?
ask-still-wanted = Geç gelmesine rağmen ürünü alıkoyuyor musunuz?
ask-late-cost = Gecikme size neye mal oldu?
ask-account-checked = Ödeme yaptığınız karta veya hesaba bugün baktınız mı?
ask-refund-words = Parayı kim, hangi sözlerle vadetti?
ask-return-number = Geri gönderdiğiniz paketin takip numarası nedir?
ask-return-arrived = Takibi, paketin satıcıda olduğunu gösteriyor mu?

checklist = Kontrol listesi
checklist-done = kaydedildi
    .in-view = ekranda görünen kısım kaydedildi
    .element = sayfanın bir bölümü kaydedildi
    .unknown = ekranda görünen kısım kaydedildi; sayfa devam ediyorsa tamamını kaydedin
checklist-missing = henüz kaydedilmedi
    .short = gerekli
checklist-no-picture = yalnızca sayfanın söylediği saklandı: görüntü henüz alınmadı
    .short = henüz görüntü yok
checklist-in-view = yalnızca ekranda görünen kısım: sayfa devam ediyor. Sayfanın tamamını kaydedin.
    .short = yalnızca bir bölüm
checklist-cut-short = görüntü alma erken bitti, gerisi eksik. Sayfanın tamamını kaydedin.
    .short = erken bitti
checklist-stale = { $days } günlük: yeniden kaydedin
    .short = { $days } günlük
checklist-optional = yararlı, zorunlu değil
    .short = yararlı
checklist-empty = Hangi kanıtın gerektiğini görmek için ne olduğunu seçin.
open = Aç
open-page = Aç: { $page }
proof-order-page = Sipariş sayfası
    .how = numara, fiyat ve tarihlerle sayfanın tamamı
proof-tracking = Takip sayfası
    .how = paketin tüm hareketleri
proof-chat = Satıcıyla sohbet
    .how = önce yazın, sonra tüm konuşmayı kaydedin
proof-payment = Ödeme
    .how = banka ekstresi veya platformun ödeme sayfası
proof-carrier = Kargo firmasının kendi sayfası
    .how = aynı numara, kargo firmasının sitesinde
proof-dispute = Anlaşmazlık sayfası
    .how = satıcının yanıtlarıyla
proof-packaging = Ambalaj
    .how = her yönden fotoğraflar, etiket okunur olsun
proof-goods = Ürün
    .how = gelen ürünün fotoğrafları veya videosu
proof-listing = Ürün sayfası
    .how = satıldığı haliyle açıklama ve resimler
proof-document = Başka bir belge
    .how = mektup, makbuz, tutanak
proof-seller-data = Satıcının yasal bilgileri
    .how = ad ve adres: sayfada mağaza adına basın
proof-refund-policy = Para iadesi koşulları
    .how = satıcının veya ürün sayfasının teslimat ve para iadesi için söz verdikleri
proof-return-proof = İadenin kanıtı
    .how = geri gönderdiğiniz paketin gönderi makbuzu veya takibi

capture-visible = Görüneni kaydet
    .short = Görünen kısım
capture-page = Sayfanın tamamını kaydet
    .short = Sayfanın tamamı
    .how = Sayfa kendiliğinden kayar, her ekran için yaklaşık yarım saniye.
capture-page-of = Sayfanın tamamını kaydet: { $item }
capture-element = Bir bölümü kaydet
    .how = Bir siparişi, paketi veya sohbeti gösterin.
capturing = Görüntü alınıyor…
capturing-share = Görüntü alınıyor… %{ $percent }
capture-cancel = İptal
capture-pick = Kaydedilecek bölümün üzerine gelip tıklayın. Yukarı ok: daha büyük. Aşağı ok: daha küçük. Enter kaydeder, Esc iptal eder.
capture-menu-visible = Ekranda görüneni kanıt olarak kaydet
capture-menu-page = Sayfanın tamamını kanıt olarak kaydet
capture-menu-element = Sayfanın bir bölümünü kanıt olarak kaydet
capture-default = Kısayol ve sayfadaki düğme şunu kaydeder
capture-default-visible = ekranda görünen kısım
capture-default-page = sayfanın tamamı
capture-default-element = sayfanın bir bölümü
capture-default-why = Bir bölüm seçiliyse siparişin yanındaki düğme o siparişi kaydeder, kısayol ise bölümü sizin göstermenizi bekler.
capture-shortcut = Kısayol
cannot-capture = Kaydetmek için yukarıdaki sayfalardan birini açın.
capture-saved = Kaydedildi. Ekranda görünen kısım ve sayfanın söylediği saklandı.
capture-goes-on = Sayfa devam ediyor: gerisi için sayfanın tamamını kaydedin.
capture-saved-page = Kaydedildi. Sayfanın tamamı ve söylediği saklandı.
capture-saved-element = Kaydedildi. Sayfanın bölümü ve söylediği saklandı.
capture-loose = Sayfada sipariş numarası yok: ait olduğu talebi açın ve orada, Kanıt altında ekleyin.
capture-facts-only = Sayfanın söylediği saklandı. Görüntü alınmadı.
capture-not-allowed = Tarayıcı görüntü almaya izin vermedi. O sayfada Redress simgesine tıklayın veya kısayola basın.
    .stopped = Tarayıcı görüntü alma iznini kesti. O ana kadar alınanlar saklandı. Gerisi için o sayfada kısayola yeniden basın.
capture-protected-page = Tarayıcı bu sayfayı koruyor: görüntü için kaydırılamaz. Bunun yerine ekranda görüneni kaydedin.
capture-tab-closed = Görüntü alınmadan sayfa kapandı. Sayfayı açıp yeniden deneyin.
    .stopped = İşlem sırasında sayfa kapandı veya sayfadan çıkıldı. O ana kadar alınanlar saklandı. Gerisi için sayfayı açıp yeniden kaydedin.
capture-tab-changed = Öne başka bir sayfa geldi. Hiçbir şey kaydedilmedi. Geri dönüp yeniden deneyin.
    .stopped = İşlem sırasında öne başka bir sayfa geldi. O ana kadar alınanlar saklandı. Gerisi için geri dönüp sayfayı yeniden kaydedin.
capture-too-fast = Tarayıcı saniyede en çok iki görüntü alır. Biraz bekleyip yeniden deneyin.
    .stopped = Tarayıcı daha fazla görüntü almadı. O ana kadar alınanlar saklandı. Gerisi için biraz bekleyip sayfayı yeniden kaydedin.
capture-no-frame = Sayfa henüz çizilmemişti. Yeniden deneyin.
    .stopped = Bir noktadan sonra sayfa artık çizilmedi. O ana kadar alınanlar saklandı. Gerisi için sayfayı yenileyip yeniden kaydedin.
capture-page-moves = Sayfa kendiliğinden hareket ediyor ve durdurulamadı. Hiçbir şey kaydedilmedi. Bunun yerine ekranda görüneni parça parça kaydedin.
    .stopped = Sayfa kendiliğinden hareket ediyor ve daha fazla kaydırılamadı. O ana kadar alınanlar saklandı. Gerisi için oraya kaydırıp ekranda görüneni kaydedin.
capture-page-stuck = Sayfa yanıt vermiyor. Hiçbir şey kaydedilmedi. Sayfayı yenileyip yeniden deneyin.
    .stopped = İşlem sırasında sayfa yanıt vermez oldu. O ana kadar alınanlar saklandı. Gerisi için sayfayı yenileyip yeniden kaydedin.
capture-no-end = Bu sayfanın sonu yok. Hiçbir şey kaydedilmedi. Bunun yerine ekranda görüneni parça parça kaydedin.
    .stopped = Bu sayfanın sonu yok. İlk bölümü saklandı. Gerisi için oraya kaydırıp ekranda görüneni kaydedin.
capture-nothing-there = Sayfanın o bölümü boş. Hiçbir şey kaydedilmedi. Başka bir bölüm seçin veya ekranda görüneni kaydedin.
capture-pinched = Sayfa iki parmakla büyütülmüş ve genişliğinin yalnızca bir kısmı görünüyor. Hiçbir şey kaydedilmedi. İki parmakla kendi boyutuna döndürüp yeniden deneyin.
capture-cancelled = İptal edildi. Hiçbir şey kaydedilmedi.
capture-disk-full = Diskte yer yok. Önceki kanıtlar duruyor. Yer açıp yeniden deneyin.
capture-unknown = Görüntü alınmadı. Önceki kanıtlar duruyor. Sayfayı yenileyip yeniden deneyin.
    .stopped = İşlem sırasında bir sorun oldu. O ana kadar alınanlar saklandı. Gerisi için sayfayı yenileyip yeniden kaydedin.

evidence = Kaydedilen kanıtlar
evidence-empty = Henüz hiçbir şey kaydedilmedi. Kontrol listesinden bir sayfa açın ve görüntüsünü alın.
evidence-number = Kanıt { $number }
evidence-facts = görüntüsüz bilgiler
evidence-no-picture = Görüntü yok
loose = Kaydedildi, henüz bir talepte değil
loose-how = Bu sayfalarda sipariş numarası yoktu. Bu talebe ait olanları buraya ekleyin.
loose-file = Ekle
loose-file-of = Bu talebe ekle: { $title }
evidence-open = Kanıtı aç, { $number }: { $title }

## Proof that the buyer brings

add-file = Dosya ekle
    .short = Dosya ekle
add-file-of = Dosya ekle: { $item }
add-proof = Kendi dosyalarınız ve notlarınız
add-proof-how = Fotoğraf, video, PDF ve e-posta; her biri en çok { $limit }. Seçin, buraya bırakın veya yapıştırın. Oldukları gibi saklanır ve bu bilgisayarda kalırlar.
add-files = Dosya seç
add-note = Not yaz
add-proves = Ne gösteriyor
add-proves-of = Bu dosya ne gösteriyor: { $file }
add-proves-none = Listede yok
add-remove = Çıkar
add-remove-of = Çıkar: { $file }
add-save = { $count } dosyayı kaydet
add-saving = Kaydediliyor: { $done } / { $all }…
add-saved = { $count } dosya kaydedildi.
add-misnamed = Adına göre başka bir şey olması gerekirdi. İçeriğine göre türü: { $kind }; öyle saklanıyor.
add-duplicate = { $file } zaten var: kanıt { $number }. İkinci kez saklanmadı.
    .new = { $file } az önce kaydedilen bir dosyayla aynı. İkinci kez saklanmadı.
add-elsewhere = { $file } kaydedildi. Aynı dosya başka bir talepte de var: platform, başka bir siparişe ait kanıtı reddedebilir.
add-too-many = Bir seferde { $count } dosya çok fazla: her birinin ne gösterdiğini kimse söyleyemez. Hiçbir şey saklanmadı. En çok { $limit } dosya seçin.
add-refused-empty = { $file } boş: saklanacak bir şey yok. Dosyayı geldiği yerden yeniden alın.
add-refused-too-large = { $file } çok büyük: { $size }; sınır { $limit }, çünkü dosyanın özeti (hash) dosyanın tamamı bellekteyken hesaplanır. Saklanmadı. Kısaltın veya parçalara bölün.
add-refused-unknown-kind = Adı ne derse desin, { $file } içeriğine göre fotoğraf, video, PDF veya e-posta değil. Saklanmadı. PDF olarak yazdırın veya resmini çekin.
add-refused-unreadable = { $file } okunamadı: bu arada taşınmış veya silinmiş. Saklanmadı. Yeniden seçin.
add-refused-claim-gone = Talep başka bir pencerede silindi. { $file } saklanmadı.
add-refused-disk-full = Diskte { $file } için yer yok. Daha önce kaydedilenler duruyor. Yer açıp yeniden deneyin.
add-refused-unknown = { $file } saklanmadı. Önceki kanıtlar duruyor. Yeniden deneyin.
family-photo = fotoğraf
family-video = video
family-pdf = PDF
family-mail = e-posta
family-note = not
note-day = Anlattığı gün
note-text = Ne oldu
note-save = Notu kaydet
note-drop = Vazgeç
note-saved = Not kaydedildi.
note-name = Not

## The ladder

tab-ladder = Devamı
ladder-how = Kaynakları ve tarihleriyle bilgiler; hukuki danışmanlık değildir. Redress hiçbir sayfa açmaz ve hiçbir şey göndermez.
paid-with = Ödeme yolu
paid-with-visa = Visa
paid-with-mastercard = Mastercard
paid-with-mir = Mir
paid-with-paypal = PayPal
paid-with-other = Havale, cüzdan veya başka
country-suggested = Yaşadığım yer: { $country }
route-why = Platformdan sonraki adımlar bu ikisine bağlıdır. Bu bilgisayarda kalır ve sonraki talep için hatırlanır.
rung-seller = Satıcı
    .what = Olayı anlatan, tek bir istek ve tek bir tarih içeren tek bir mesaj. Konuşma platformun kendi sohbetinde kalır: yalnızca o sayılır.
rung-support = Platformun müşteri hizmetleri
    .what = Satıcıdan ayrı olarak platformun kendisine sorar: satıcı susuyorsa, karar geciktiyse veya bildirilen para gelmiyorsa.
rung-dispute = Anlaşmazlık
    .what = Platformun kendi usulü. Önce söz satıcınındır, sonra platform karar verir.
rung-appeal = İtiraz
    .what = Platformdan kararına yeniden bakmasını ister.
rung-payment = Banka veya cüzdan
    .what = Bankadan veya cüzdandan ödemeyi geri almasını ister. Platformdan ayrı yürür ve kendi son günü vardır.
rung-post = Posta veya kargo firması
    .what = Kargo firmasından paketi aramasını ister. Hiçbir şey bulunmasa bile yanıtı kanıttır.
rung-claim = Yazılı ihtar
    .what = Yasaya göre size borçlu olana, tek bir istek ve tek bir son gün içeren tarihli mektup. Mahkeme genellikle önce bunu ister.
rung-operator = Platform işletmecisi
    .what = Alışverişten vazgeçtiğinizi satıcıya bildirdikten sonra, platformu işleten ve parayı alan şirkete gönderilen ayrı bir ihtar.
rung-authority = Yetkili kurum
    .what = Şirketin ne yaptığını inceler. Parayı kendisi nadiren geri alır.
rung-court = Mahkeme
    .what = Son adım. Zaman alır ve yurt dışındaki bir şirkete karşı verilen kararın uygulanması zordur.
rung-state-open = şimdi açık
rung-state-waiting = sürüyor
rung-state-overdue = yanıt gecikti
rung-state-later = henüz değil
rung-state-closed = bitti
rung-state-unknown = yanıtınız gerekli
rung-state-none = burada geçerli değil
rung-state-settled = çözüldü
rung-stands-answered = yanıtlandı
rung-stands-decided = karar verildi
rung-from = { $on } tarihinden itibaren
rung-until = { $certainty ->
    [estimated] tahminen { $on } tarihine kadar
   *[read] { $on } tarihine kadar
}
rung-later-on = { $when } (başka bir yoruma göre { $on })
rung-ended = { $on } tarihinde bitti
rung-overdue = yanıt { $on } tarihine kadar bekleniyordu
rung-perhaps-over = tahmine göre { $on } tarihinde bitti: bugün deneyin
waits-country = yukarıda nerede yaşadığınızı belirtin
waits-payment = yukarıda nasıl ödediğinizi belirtin
waits-promise = söz verilen günden sonra
waits-promised-day = söz verilen gün okunmadı: sipariş sayfasını bir kez açın
waits-shipping = yalnızca sipariş gönderildikten sonra: o zamana kadar iptalini isteyin
waits-cancelled = sipariş iptal edildi: yapılması gereken, para iadesi
waits-tracking-number = takip numarası okunmadı
waits-decision = platformun kararından sonra
waits-claim = yazılı ihtardan sonra
waits-claim-answer = ihtarın yanıtından veya son gününden sonra
ends-confirming = Para geri gelmeden ürünü teslim aldığınızı onaylamayın: bu, siparişin korumasını bitirir.
ends-cancelling = Anlaşmazlığı iptal etmeyin: bir daha açılmayabilir.
ends-accepting = Bir teklifte veya daha uzun bekleme isteğinde “kabul et”e basmak anlaşmazlığı orada bitirir.
ends-one-appeal = Tek bir itiraz hakkı vardır. Her şeyi ekleyip gönderin.
ends-double-refund = İki kez ödenen para geri verilmelidir: her tarafa diğerinin ne ödediğini veya söz verdiğini bildirin.
ends-refund-announced = Para iadesi bildirildi veya bir kısmı geldi. Onu bekleyin ya da önce bunu bildirin.
ends-wallet-closed = PayPal'da kapanan bir anlaşmazlık kapalı kalır.
rung-expired = Bunun arkasındaki bir kurala yeniden bakılmış olması gerekiyordu. Güvenmeden önce kontrol edin.
rung-party = Karşı taraf
rung-place = Nereye
way-cancel = Sipariş sayfasında Siparişi iptal et düğmesi de var. Gerçek nedeni, satıcının göndermediğini seçin.
way-mailbox = Kararlar ve kanıt istekleri e-postayla da gelir: oraya, istenmeyen postalara da bakın ve platformun sayfasında yanıtlayın.
rung-needs = Gerekenler
rung-write = Metin: { $what }
rung-sources = { $count } kaynak
rung-source-dates = ({ $date }; kontrol tarihi { $checked }).
rung-source-undated = tarihsiz
certainty-A = Metnin kendisi okundu.
certainty-B = Birbiriyle uyuşan güncel bildirimler.
certainty-C = Üçüncü kişilerden aktarıldı.
certainty-own = Kendi tahminimiz.
need-order-proof = sipariş sayfası
need-tracking-proof = takip sayfası
need-chat-proof = satıcıyla sohbet
need-payment-proof = ödeme kanıtı
need-decision-proof = kararın bulunduğu sayfa
need-photo-proof = fotoğraflar
need-claim-copy = yazılı ihtarınızın bir kopyası ve gönderildiğinin kanıtı
need-seller-notice-copy = satıcıya gönderdiğiniz vazgeçme bildiriminin bir kopyası ve gönderildiğinin kanıtı
need-posting-receipt = göndericinin gönderi makbuzunun bir kopyası
need-identification = orada kimliğinizi doğrulayan bir hesap
need-bank-details = paranın gönderileceği yer
need-name-address = adınız, adresiniz ve imzanız
need-no-refund-statement = şimdiye kadar neyin iade edildiğine ilişkin beyanınız

## Message

channel = Kime
channel-seller = Satıcıya mesaj
channel-request-cancel = Siparişin iptal edilmesi isteği
channel-ask-state = Soru: paketim nerede?
channel-follow-up = Satıcıya hatırlatma
channel-last-call = Anlaşmazlıktan önce son hatırlatma
channel-reply-offer = Yanıt: bir kısmı teklif edildi
channel-reply-wait = Yanıt: beklemem istendi
channel-reply-cancel = Yanıt: siparişi veya anlaşmazlığı iptal etmem istendi
channel-reply-confirm = Yanıt: teslim aldığımı onaylamam istendi
channel-dispute = Anlaşmazlık metni
channel-appeal = İtiraz
channel-support = Platformun müşteri hizmetlerine mesaj
channel-bank = Bankanıza mektup
channel-paypal = PayPal'da hak talebi
channel-post = Posta veya kargo firmasına araştırma başvurusu
channel-pre-trial = Dava öncesi yazılı ihtar
channel-operator = Platform işletmecisine ihtar
channel-authority = Yetkili kuruma şikâyet
channel-court = Mahkeme için taslak
draft-language = Metnin dili
second-language = Yanında göster: { $language }
second-language-name = Metin ve yanında: { $language }
second-note = Cümle cümle, aynı bilgilerden. Değiştirdikleriniz işaretlidir.
draft-short = Kısa sürüm, en çok { $limit } karakter
draft-text = Mesaj metni
draft-edited = Sizin değiştirdiğiniz
draft-changes = { $count ->
    [one] Değişikliğiniz
   *[other] { $count } değişikliğiniz
}
draft-no-words = hiçbir şey
draft-conflict = Metni değiştirdiğiniz yerde bilgiler değişti. Siz seçene kadar metinde kendi sözleriniz kalır.
draft-conflict-mine = Sizin sözleriniz
draft-conflict-facts = Şimdiki bilgilerden
draft-keep-mine = Benimkini koru
draft-take-facts = Yenisini al
draft-start-again = Bilgilerden yeniden başla
draft-cites = Metinde anılan kanıtlar
draft-count = { $count } / { $limit }
draft-count-name = { $count } karakter
draft-too-long = Form en çok { $limit } karakter alıyor: metnin fazlası { $over } karakter.
copy = Kopyala
copied = Kopyalandı. Platformun formuna yapıştırın.
copy-failed = Tarayıcı kopyalamaya izin vermedi. Metni seçip elle kopyalayın.
put = Forma yerleştir
put-replace = Oradakinin yerine koy
put-put = Metin alanda. Orada okuyun; göndermek size kalmış.
put-changed = Metin yerleştirilirken sayfa onu değiştirdi. Göndermeden önce bununla karşılaştırın.
put-no-field = Metnin yerleştirileceği alan yok. Platformun sayfasındaki alana tıklayın, sonra yeniden basın.
put-not-empty = Alanda zaten bir metin var. Hiçbir şey değiştirilmedi.
put-too-long = Metin, alanın aldığından uzun. Hiçbir şey yerleştirilmedi; bu yüzden hiçbir şey kesilmedi. Kısa sürümü alın veya kısaltın.
never-waiting = “{ $words }”: beklemeyi kabul etmek olarak okunabilir. Bunun yerine bir son gün belirtin.
never-accepting = “{ $words }”: satıcının teklifini veya gecikmeyi kabul etmek olarak okunabilir. Platform bu yüzden anlaşmazlığı kapatabilir.
never-confirming = “{ $words }”: teslim aldığınızı onaylamak olarak okunabilir. Çoğu anlaşmazlık bununla biter.
never-closing = “{ $words }”: siparişten veya anlaşmazlıktan vazgeçmek olarak okunabilir. Kapanan bir anlaşmazlık çoğu zaman yeniden açılamaz.
never-ratings = “{ $words }”: değerlendirme puanlarından söz ediyor. Platform böyle tehditleri kötüye kullanım sayar.
never-elsewhere = “{ $words }”: platformun dışına götürüyor. Platform yalnızca kendi sayfalarında söyleneni sayar.
never-money = “{ $words }”: parayı platformun dışından geçiriyor. O zaman platform parayı artık korumaz.
never-threats = “{ $words }”: tehdit gibi görünüyor. Olgular daha çok şey söyler.
never-blame = “{ $words }”: okuyanı suçluyor. Olgular daha çok şey söyler.
never-law = “{ $words }”: hukuki bir gerekçe; platform buna göre karar vermez. Platform dışındaki mercilere yazacağınız mektuplara saklayın.
never-promises = “{ $words }”: size karşı kullanılabilecek bir söz.
missing = Eksik
missing-proof = Metni güçlendirecek kanıtlar
missing-how = Metinde bu yok. Okunması için onu gösteren sayfayı açın.
open-order-page = Sipariş sayfasını aç
open-tracking-page = Takip sayfasını aç
draft-none = Ne olduğunu seçin: metin o zaman burada yazılır.
letter-facts = Bu mektup için
letter-facts-why = Buraya yazdıklarınız bu mektuba girer ve bu bilgisayarda kalır.
ask-card-day = Ekstredeki ödeme günü
ask-card-amount = Ekstredeki ödeme tutarı
ask-card-name = Ekstreye göre ödemenin alıcısı
ask-card-last-four = Kartın son dört hanesi
ask-card-last-four-wrong = Yalnızca son dört hane, asla numaranın tamamı değil.
ask-goods-now = Ürün şimdi nerede?
ask-return-offered = Geri göndermeyi teklif ettiniz mi?
ask-statement-day = Ödemeyi ilk gösteren ekstrenin günü
ask-overlooked = Kararda ne gözden kaçtı veya yeni olan ne?
sent-it = Gönderdim

## Facts by name

field-placedOn = sipariş tarihi
field-status = sipariş durumu
field-statusText = sipariş durumu
field-total = sipariş toplamı
field-paidLines = fiyat satırları
field-store = satıcı
field-items = ürünler
field-items-title = ürün adı
field-items-variant = ürün seçeneği
field-items-quantity = adet
field-items-unitPrice = birim fiyat
field-items-productId = ürün numarası
field-deliverBy = söz verilen teslimat tarihi
field-refundBy = para iadesi tarihi
field-paidOn = ödeme tarihi
field-shippedOn = gönderim tarihi
field-finishedOn = kapanış tarihi
field-refunds = geri gelen para
field-id = sipariş numarası
field-orders = siparişler
field-shipments = takip
field-trackingNumbers = takip numarası
field-carrier = kargo firması
field-events = paket hareketleri
field-reason = ne olduğu
field-evidence = kaydedilen kanıtlar
field-shipping = kargo ücreti
field-posting-receipt = göndericinin gönderi makbuzunun bir kopyası: satıcıdan isteyin
field-name-address = adınız ve adresiniz: ayarlara bir kez yazın ve elle imzalayın
field-wrote-claim = daha önce gönderilmiş yazılı ihtar
field-wrote-seller = satıcıya yazdığınız gün: “Satıcıya yazdım” ile not edin
field-defendant = davalının kim olduğu: sitenin en altına ve bir şirket siciline bakın
field-country = yaşadığınız ülke
field-seller-name = satıcının adı
field-plaintiff = mahkemenin sizden ayrıca istedikleri (doğum yeri ve tarihi, bir belgenin numarası): kendiniz yazın
field-card-day = ekstrenizdeki ödeme günü: yukarıya yazın
field-card-amount = ekstrenizdeki tutar: yukarıya yazın
field-card-name = ekstreye göre ödemenin alıcısı: yukarıya yazın
field-card-last-four = kartın son dört hanesi: yukarıya yazın
field-statement-day = ödemeyi ilk gösteren ekstrenin günü: yukarıya yazın
field-goods-now = ürünün şimdi nerede olduğu: yukarıya yazın
field-return-offered = ürünü geri göndermeyi teklif ettiğiniz: yukarıda belirtin, önce de teklif edin
field-overlooked = kararda neyin gözden kaçtığı veya neyin yeni olduğu: yukarıya yazın

## The line of time

timeline = Paket ve tarihleriniz
timeline-silent = { $days } gün hareketsiz
timeline-about = { $name } (tahmini)
mark-ordered = Sipariş verildi
mark-shipped = Gönderildi
mark-first-scan = İlk kargo kaydı
mark-last-scan = Son kargo kaydı
mark-delivered = Teslim edildi olarak işaretlendi
mark-today = Bugün
mark-ship-by = Gönderilmesi gereken gün
mark-deliver-by = Söz verilen gün
mark-refund-by = Platformun para iadesi tarihi
mark-dispute-opens = Anlaşmazlık açılabilir
mark-dispute-closes = Anlaşmazlık için son gün
mark-seller-answers = Satıcının yanıtı
mark-platform-decides = Platformun kararı
mark-appeal-closes = İtiraz için son gün
mark-refund-arrives = Para iadesi gelir
mark-chargeback-closes = Banka için son gün
mark-post-inquiry-closes = Posta için son gün
mark-authority-answers = Yetkili kurumun yanıtı
mark-cancel-answers = İptal isteğine yanıt
mark-support-answers = Müşteri hizmetlerinin yanıtı
mark-appeal-decides = İtirazın yanıtı
mark-resend-arrives = Yeni paket gelir
mark-return-arrives = Ürün satıcıya ulaşır
mark-bank-answers = Bankanın yanıtı
mark-post-answers = Kargo firmasının yanıtı
mark-operator-answers = İşletmecinin yanıtı
mark-reject-closes = Reddetmek için son gün
mark-withdrawal-closes = Caymak için son gün
mark-claim-closes = Yasal talep için son gün

## Money

money-items = Ürünler
money-items-each = Ürünler, { $count } × { $price }
money-shipping = Kargo
money-tax = Vergi
money-sellerDiscount = Satıcının kuponu
money-platformDiscount = Platformun kuponu
money-others = Diğer ücretler
money-coins = Coin
money-beyond = Kargo ve ücretler
money-free = ücretsiz
money-total = Toplam ödenen
money-not-asked = Talep edilmeyen
money-pieces = { $ordered } parçadan { $claimed } parça talep edildi; kargo, vergi ve kuponlardaki paylarıyla
money-came-back = Şimdiye kadar geri gelen
money-ask = İstenecek tutar
demand = Ne istiyorsunuz
demand-refund = Paranın tamamı
    .why = Para geldiğinde biter. Sonradan daha azını yine kabul edebilirsiniz.
demand-part = Bir kısmı, tutar olarak
    .why = Kabul edilen bir kısım anlaşmazlığı bitirir: orada artık başka bir şey istenemez.
demand-percent = Bir kısmı, yüzde olarak
    .why = Kabul edilen bir kısım anlaşmazlığı bitirir: orada artık başka bir şey istenemez.
demand-new-parcel = Yeni bir paket
    .why = Yeni paket yoldayken siparişin koruma süresi işlemeye devam eder. Zamanında gelmezse son günden önce anlaşmazlık açın.
demand-percent-of = Yüzde kaç
demand-percent-wrong = 1 ile 99 arasında bir tam sayı yazın.
demand-too-much = Bu, talep ettiğinizden fazla.
money-unknown = bilinmiyor
money-correct = Ödediğimi düzelt
money-paid-how = Sipariş sayfasında yazdığı gibi. Boş bıraktığınız bilinmiyor sayılır ve dışarıda kalır. Kuponlar ve Coin düşülür.
money-paid-page = Sayfanın gösterdiğine dön
money-part = Bir kısmını talep et
money-part-how = Her birinden kaç parça talep ediliyor? Kargo, vergi ve kuponlar fiyata göre paylaştırılır.
money-part-none = En az bir parça seçin.
money-of = { $count } / { $all }
money-note = Teklif veya ödeme not et
money-problem-prices-unknown = Parçanın fiyatı okunmadı, bu yüzden payı bilinmiyor. Sipariş sayfasını açın veya siparişin tamamını talep edin.
money-problem-total-unknown = Ne ödediğiniz bilinmiyor. Sipariş sayfasını açın veya "Ödediğimi düzelt" ile girin.
money-problem-currencies = Ödediğiniz iki para biriminde. Toplanmazlar: hepsini ödeme yaptığınız para biriminde girin.
money-problem-pieces = Siparişte olandan fazla parça talep ediliyor. "Bir kısmını talep et" ile yeniden seçin.
money-problem-paid-differs = Satırlarınız, sipariş sayfasında yazan toplamı vermiyor. İkisi de saklanıyor; hangisinin doğru olduğunu kontrol edin.
money-problem-refund-amount = Bir kısım, tutarı belirtilmeden geri geldi. Tutarıyla yeniden not edin: o zamana kadar kalanı bilinmiyor.
money-problem-refund-currency = Geri gelen, ödediğinizden başka bir para biriminde. Bankanızın veya platformun bildirdiği gibi, siparişin para biriminde not edin.
money-problem-refund-above = İstenenden fazlası geri geldi. Her iki tutarı kontrol edin: iki kez alınan para iadesi geri ödenmelidir.
money-problem-demand-above = Talep edilenden fazlasını istiyorsunuz. İstediğiniz tutarı düzeltin.
money-problem-demand-currency = Ödediğinizden başka bir para biriminde tutar istiyorsunuz. Siparişin para biriminde girin.
money-problem-offer-currency = Teklif, ödediğinizden başka bir para biriminde; bu yüzden ikisi karşılaştırılmıyor.
money-problem-losses-currency = Diğer zararlarınız iki para biriminde ve ortak bir toplamı yok.
offer = Teklif
offer-sum = { $on } tarihli teklif, { $sum }:
offer-of-items = ürün bedeline oranı: %{ $percent }
offer-of-paid = toplam ödediğinize oranı: %{ $percent }
offer-of-asked = istediğinize oranı: %{ $percent }
offer-gives-up = Kabul ederseniz vazgeçtiğiniz tutar: { $sum }.
offer-ends = Bir teklifi kabul etmek anlaşmazlığı bitirir ve çoğu siparişte yalnızca bir anlaşmazlık hakkı vardır. Burada hiçbir şey kabul edilmez: kararı platformun sayfasında siz verirsiniz.
law = Yasanın eklediği
law-RU-231-PEN = Rusya, tüketicinin korunması yasası, madde 23.1: bedeli önceden ödenmiş ve zamanında teslim edilmemiş ürün için gecikme cezası.
law-RU-23-1PCT = Rusya, tüketicinin korunması yasası, madde 23: kusurlu üründen doğan ve zamanında yerine getirilmeyen istek için gecikme cezası.
law-careful = Mahkemelerin genellikle saydığı gibi
law-literal = Yasanın sözüne göre
law-days = { $days ->
    [one] { $days } gün, { $from }
   *[other] { $days } gün, { $from } – { $to }
}
law-capped = sınırında
law-how = Günde %{ $percent }, esas alınan tutar { $base }; hiçbir zaman o tutarı aşmaz. İlk hesabın sınıra ulaştığı gün: { $capped }. İlk ihtarda küçük tutar daha güvenlidir.
law-source = Kaynakların yılı: { $year }.
law-apart = Platformun iade ettiği paranın parçası değildir. Bu yasanın karşı taraf için geçerli olduğu yerde, dava öncesi ihtara aittir.
other-losses = Diğer zararlar
other-losses-how = Posta ücreti, banka komisyonu, bilirkişi görüşü. Platform bunları iade etmez; makbuzları mahkeme için saklayın.
other-losses-what = Ne için
other-losses-what-wrong = Ne için olduğunu belirtin.
other-losses-add = Ekle
other-losses-remove = Kaldır: { $what }
note-others = Başka bir şey oldu
note-on = Olduğu gün
note-proof = Bunu gösteren kanıt
note-proof-none = henüz yok
history-shown-by = gösteren kanıt: { $name }
    .facts = bağlı kayıt: { $name }; görüntüsüz saklandı, bu yüzden gösterilecek bir şey yok
note-on-wrong = Bir gün seçin.
note-on-future = Bu gün henüz gelmedi.
note-on-before = Bu gün siparişten önce.
note-sum = Tutar, belirtildiyse
note-until = Söz verilen son gün
note-until-wrong = Söz verilen gün, sözün verildiği günden önce.
note-group-seller = Satıcı
note-group-goods = Sipariş ve ürün
note-group-shop = Müşteri hizmetleri ve anlaşmazlık
note-group-bank = Banka ve posta
note-group-law = İhtar ve mahkeme
note-group-money = Para
noted-save = Not et
save = Kaydet
cancel = İptal

## History

history = Geçmiş
history-none = Henüz bir şey yok.
history-older = { $count } önceki kayıt
history-proof = Kaydedilen kanıt: { $name }
    .facts = Görüntüsüz kaydedildi: { $name }
history-date = Sayfada artık yazan { $field }: { $after }
history-date-moved = Tarih değişti: { $field }, önce { $before }, şimdi { $after }
history-total = Sayfada artık yazan sipariş toplamı: { $after }
history-total-moved = Sipariş toplamı değişti: önce { $before }, şimdi { $after }
history-status = Siparişin şimdiki durumu:
history-parcel = Takibe göre:
history-taken-back = Geri alındı: { $what }
history-until = { $what }, son gün { $on }
history-corrected = Düzeltildi. Önce şöyleydi: { $what }
history-note-again = Yeniden not et
correct = Düzelt
correct-take-back = Bu olmadı
correct-kept = Tarihler, sonraki adım ve taslaklar düzeltmeye uyar. Daha önce not edilen geçmişte kalır.

## Dates

dates-empty = Henüz tarih yok. Sipariş sayfasını bir kez açın: tarihleri kendiliğinden okunur.
dates-ahead = Yaklaşan tarihler
dates-past = Geçmiş tarihler
history-note = Ne olduğunu Redress'e bildirin
event-opened = Talep açıldı
    .button = Aç
event-wrote-seller = Satıcıya yazıldı
    .button = Satıcıya yazdım
event-seller-answered = Satıcı yanıt verdi
    .button = Satıcı yanıt verdi
event-offered = Para teklif edildi
    .button = Para teklif edildi
event-accepted = Teklif kabul edildi
    .button = Teklifi kabul ettim
event-resend-offered = Yeni bir paket teklif edildi
    .button = Yeni bir paket teklif edildi
event-resend-sent = Yeni paket gönderildi
    .button = Yeni bir paket gönderildi
event-resend-arrived = Yeni paket geldi
    .button = Yeni paket geldi
event-return-sent = Ürün geri gönderildi
    .button = Ürünü geri gönderdim
event-return-received = Ürün satıcıya geri ulaştı
    .button = Ürün satıcıya geri ulaştı
event-cancel-asked = Siparişin iptali istendi
    .button = İptal istedim
event-cancelled = Sipariş iptal edildi
    .button = Sipariş iptal edildi
event-support-asked = Platformun müşteri hizmetlerine soruldu
    .button = Müşteri hizmetlerine sordum
event-support-answered = Müşteri hizmetleri yanıt verdi
    .button = Müşteri hizmetleri yanıt verdi
event-dispute-opened = Anlaşmazlık açıldı
    .button = Anlaşmazlık açtım
event-no-dispute = Platform anlaşmazlık açma imkânı vermiyor
    .button = Platform anlaşmazlık açma imkânı vermiyor
event-dispute-closed = Anlaşmazlık karar verilmeden bitti
    .button = Anlaşmazlık karar verilmeden bitti
event-decision = Platform karar verdi
    .button = Platform karar verdi
event-appeal-opened = İtiraz gönderildi
    .button = İtiraz ettim
event-wrote-bank = Bankaya yazıldı
    .button = Bankama yazdım
event-paypal-claim = PayPal anlaşmazlığı hak talebine dönüştürüldü
    .button = PayPal'da hak talebine dönüştürdüm
event-bank-answered = Banka veya PayPal yanıt verdi
    .button = Banka veya PayPal yanıt verdi
event-wrote-post = Postadan araştırma istendi
    .button = Postaya başvurdum
event-post-answered = Posta veya kargo firması yanıt verdi
    .button = Posta veya kargo firması yanıt verdi
event-wrote-authority = Yetkili kuruma şikâyet edildi
    .button = Yetkili kuruma şikâyet ettim
event-authority-answered = Yetkili kurum yanıt verdi
    .button = Yetkili kurum yanıt verdi
event-wrote-claim = Dava öncesi ihtar gönderildi
    .button = Dava öncesi ihtarı gönderdim
event-claim-received = Yazılı ihtar alındı
    .button = Yazılı ihtar alındı
event-wrote-operator = Platform işletmecisine yazıldı
    .button = İşletmeciye yazdım
event-operator-answered = Platform işletmecisi yanıt verdi
    .button = İşletmeci yanıt verdi
event-sued = Dava açıldı
    .button = Davayı açtım
event-refund-promised = Para iadesi sözü verildi
    .button = Para iadesi sözü verildi
event-refund-processed = Para iadesi yolda
    .button = Para iadesi yolda
event-refunded-part = Paranın bir kısmı geri geldi
    .button = Bir kısmı geri geldi
event-refunded = Para geri geldi
    .button = Para geri geldi
event-closed = Talep kapandı
    .button = Talebi kapat
event-reopened = Talep yeniden açıldı
    .button = Talebi yeniden aç

## Attention

attention = İlgilenmeniz gerekenler
all-claims = Tüm talepler
here = Bu sayfa, talebi olmayan bir siparişle ilgili
capture-kept-order = Burada kaydettiğiniz bu siparişin altında saklanır ve talep açtığınızda onun kanıtları arasında yer alır.
capture-kept-orders = Burada kaydettiğiniz, görüntüdeki siparişlerin altında saklanır ve taleplerinin kanıtları arasında yer alır.
capture-choose-claim = Öndeki sayfayı kanıt olarak kaydetmek için önce yukarıdan ait olduğu siparişi seçin.
attention-empty = Şu anda sizden bir şey beklenmiyor
attention-empty-how = Geciken sipariş ve yakın tarih yok.
attention-none = Henüz sipariş yok
attention-none-how = Siparişlerim sayfasını bir kez açın. Redress sayfanın gösterdiğini okur ve hangi paketlerin geciktiğini söyler.
open-my-orders = Siparişlerimi aç
watched = { $orders } sipariş izleniyor · son görülme { $on }
watched-refresh = Yenilemek için Siparişlerim sayfasını açın.
today = bugün

## Notices

notice-loading = Siparişleriniz okunuyor…
notice-error = Kayıtlı verileriniz açılamadı
notice-error-how = Hâlâ bu bilgisayarda. Diğer Redress pencerelerini kapatıp yeniden deneyin; işe yaramazsa tarayıcıyı yeniden başlatın.
notice-gone = Bu talep başka bir pencerede silindi
notice-gone-how = Listeden başka bir talep seçin.
try-again = Yeniden dene

## Settings

settings = Ayarlar
back = Geri
back-to-list = Listeye dön
language = Dil
language-auto = Tarayıcıdaki gibi
country = Yaşadığınız yer
country-unsaid = Belirtilmedi
country-why = Kargo firması paketinizin başka bir ülkeye gittiğini söylerse Redress size bildirir. Hiçbir yere gönderilmez.
sender = Adınız ve adresiniz
sender-name = Ad
sender-address = Adres
sender-why = Yalnızca platform dışındaki mercilere giden mektuplara girer: bankaya, postaya, yazılı ihtara, yetkili kuruma, mahkemeye. Satıcıya veya platforma giden hiçbir mesajda yer almaz ve Redress bunları hiçbir yere göndermez.
stall-days = Paket ne zaman takılmış sayılır
stall-days-why = Yolun her aşamasında habersiz geçen günler; kargo firmalarının kılavuzlarından ve gerçek paketlerden alındı. Size gelen paketler genellikle daha uzun veya daha kısa sürüyorsa değiştirin.
stall-stage = Son görüldüğü yer
stall-warn = Bildirim (kaç gün sonra)
stall-urgent = Acil (kaç gün sonra)
stall-field = { $stage }: { $label }
stall-reset = Olağan günlere dön
notifications = Tarihleri hatırlat
notifications-why = Bir hakkınızı sona erdiren tarihten önce tarayıcıdan bir bildirim. İçinde ürünün adı ve tarih bulunur, başka bir şey yok.
remind-when = Ne kadar önce
remind-days = { $days ->
    [0] aynı gün
   *[other] { $days } gün önce
}
remind-never = Hiçbir şey seçilmedi; bu yüzden kimse hatırlatmaz.
calendar-why = Takvim programlarının açtığı bir dosya (.ics). Yeniden kaydedilip yeniden açılırsa tarihleri taşır, hiçbirini iki kez yazmaz ve artık geçerli olmayanları iptal eder.
notifications-blocked = Tarayıcı henüz bildirimlere izin vermiyor.
all-pages = Sayfadaki düğmeyle görüntü al
all-pages-why = Tarayıcı bu izni yalnızca tüm siteler için bir arada verir. Redress onu platformun ve kargo firmalarının sayfalarında, Kanıtı kaydet düğmesine bastığınızda kullanır, başka hiçbir şey için kullanmaz. İzin olmadan da kısayol ve Redress simgesi aynı şekilde çalışır.
carriers = Kargo firmalarının takip sayfaları
carriers-why = Redress, açtığınızda bu sayfaları da okuyabilir: platformun söylediğinin yanında kargo firmasının söylediğini. Tarayıcı her site için size sorar. Kısayol, bu izin olmadan da her kargo firmasının sayfasını kaydeder.
carrier-cainiao = Cainiao (global.cainiao.com)
carrier-pochta = Pochta Rossii (www.pochta.ru)
carrier-17track = 17TRACK (t.17track.net, www.17track.net)
carrier-read = Bu sayfayı açtığınızda Redress okusun
grant = İzin ver
revoke = İzni geri al
granted = İzin verildi
not-granted = İzin verilmedi
permissions = İzinler
storage = Bu bilgisayarda saklananlar
storage-used = Kullanılan: { $size }
storage-unknown = Tarayıcı ne kadar olduğunu söylemiyor.
storage-why = Siparişler, kanıtlar ve metinler bu bilgisayardan hiç çıkmaz. Uzantı kaldırılırsa onlar da silinir: bir yedek bulundurun.
delete-everything = Her şeyi sil
delete-confirm = Tüm siparişler, talepler, kanıtlar ve metinler kalıcı olarak silinecek. Başka bir yere kaydedilmiş kanıt paketi veya yedek kalır.
delete-yes = Evet, her şeyi sil
delete-no = Sakla
deleted = Her şey silindi.

## The first page

welcome = Redress hazır
welcome-what = AliExpress'te “Siparişlerim” sayfasını açın. Geciken veya takılan her siparişin yanında Redress bunu söyler, ne zamana kadar işlem yapabileceğinizi belirtir ve talebi açar.
welcome-again = İlk sayfayı yeniden göster
welcome-you = Sizin hakkınızda
welcome-you-why = Üçü de isteğe bağlıdır, bu bilgisayarda kalır ve ayarlarda değiştirilebilir.
paid-usually = Genellikle nasıl ödersiniz
welcome-reach = Elinizin altında
icon-pinned = Redress simgesi tarayıcı çubuğunda.
icon-pin = Simgeyi göz önünde tutun: tarayıcı çubuğundaki yapboz parçasına, sonra Redress'in yanındaki raptiyeye basın.
shortcut-set = Bir sayfanın görüntüsünü kanıt olarak kaydetmek için şuna basın:
shortcut-none = Henüz hiçbir tuş görüntü kaydetmiyor: başka bir uzantı almış olabilir.
shortcut-choose = Tuşları seç
shortcut-change = Başka tuşlar seç
shortcut-where = Tuşlar tarayıcının uzantılar sayfasında, kısayollar bölümünde seçilir.
welcome-reads = Ne okur, ne burada kalır
welcome-reads-pages = AliExpress'in sipariş ve takip sayfalarını siz açtığınızda okur, siz istemedikçe başka hiçbir sayfayı okumaz.
welcome-stays = Her şey bu bilgisayarda kalır. Redress kimseye istek göndermez.
welcome-never-sends = Sizin yerinize hiçbir şey göndermez: her metni okur, kopyalar ve platformun düğmesine kendiniz basarsınız.
permissions-given = Tarayıcı Redress'e neye izin veriyor
permission-sites = AliExpress siteleri: açtığınız siparişleri ve takibi okumak, siparişin yanında satırı göstermek için.
permission-activeTab = Öndeki sayfa: simgeye, kısayola veya menüye bastığınızda görüntüsünü almak için, yalnızca o zaman.
permission-scripting = Sayfadaki betikler: uzun bir sayfayı görüntü alınırken kaydırmak ve tıkladığınız alana metin koymak için.
permission-storage = Depolama: siparişleri, kanıtları ve metinleri bu bilgisayarda tutmak için.
permission-unlimitedStorage = Görüntüler için yer: tarayıcının olağan sınırı kanıtlar için küçüktür.
permission-alarms = Saat: günde birkaç kez tarihlere bakmak için.
permission-contextMenus = Sağ tuş menüsü: kanıt kaydetme satırları.
sample-try = Örnek bir taleple deneyin
sample-show = Örnek talebe git
sample-remove = Örneği kaldır
sample-why = Örnek uydurmadır: hiçbir toplamda sayılmaz, hiçbir şey hatırlatmaz ve tek basışta gider.
sample-is = Bu, denemek için bir örnektir. Gerçek bir siparişle ilgili değildir; onun için not edilen veya kaydedilen her şey onunla birlikte gider.
sample-title = Örnek: telefon kılıfı
sample-store = Örnek mağaza

## What is done outside of Redress

guide-form = Platformun formu ne sorar
guide-form-way = Sipariş sayfasında “İade/geri ödeme” düğmesine basın. Eski siparişlerde düğmenin adı “Anlaşmazlık aç” olur.
guide-form-received = Paketin sizde olup olmadığını sorar. Doğrusunu söyleyin: sonraki sorular buna bağlıdır.
guide-form-reason = Nedenlerinden olana en yakın olanı seçin. Oradaki adlar buradakilerden farklıdır.
guide-form-sum = Tutar, kargo dahil istediğiniz tutardır.
guide-form-proof = Numaralı görüntüleri metindeki sırayla ekleyin. Kaç tane ve ne büyüklükte olacağını form söyler.
guide-form-end = Son düğmeye basmadan önce bir kez daha okuyun. Sonrasında teslim aldığınızı onaylamayın.
guide-film = Açılışı nasıl filme alırsınız
guide-film-whole = Ara vermeden tek film: kapalı paketten içindeki son şeye kadar.
guide-film-label = Önce numaralı etiket, sonra paketin her yanı.
guide-film-weight = Tartı varsa kapalı paketi tartın: boş paket, takipte yazandan hafiftir.
guide-film-keep = Para geri gelene kadar ambalajı ve içindeki her şeyi saklayın.

## Backup

backup = Yedek
backup-what = Her şeyi içeren tek bir dosya: siparişler, talepler, kanıtlar, metinler ve ayarlar. Bu bilgisayar kaybolursa veya uzantı kaldırılırsa hiçbir yedekte bulunmayan yok olur.
backup-never = Henüz yedek alınmadı.
backup-last = Son yedek: { $at }.
backup-unsaved = { $count ->
    [0] Tüm kanıtlar içinde.
   *[other] { $count } kanıt hiçbir yedekte yok.
}
backup-open = Dosyayı ele geçiren herkes okuyabilir. Yalnızca sizin ulaşabileceğiniz bir yerde saklayın veya koruyun.
backup-seal = Parolayla koru
backup-forgotten = Parola olmadan dosyayı kimse açamaz, Redress bile; parolayı geri almanın bir yolu da yoktur. Bir yıl sonra da bulacağınız bir yere yazın.
backup-passphrase = Parola
backup-again = Parola (yeniden)
backup-too-short = En az { $count } karakter: birbiriyle ilgisiz üç dört kelimeyi hatırlamak kolaydır.
backup-differs = İki parola aynı değil.
backup-make = Yedek kaydet
backup-making = Yedek hazırlanıyor…
backup-made = Kaydedildi: { $file }, { $size }. Güvenmeden önce indirilenler arasında olduğuna bakın.
backup-lost = { $count ->
    [one] { $count } saklanan dosya okunamadı ve yedekte yok; onunla ilgili not edilenler var.
   *[other] { $count } saklanan dosya okunamadı ve yedekte yok; onlarla ilgili not edilenler var.
}
backup-damaged = { $count ->
    [one] { $count } kayıt burada hasarlı ve geri getirilemezdi, bu yüzden yedekte yok.
   *[other] { $count } kayıt burada hasarlı ve geri getirilemezdi, bu yüzden yedekte yoklar.
} Değişmiş olarak işaretlenen kanıt yine de tek başına kaydedilebilir: açın ve "Orijinali kaydet" düğmesine basın.
backup-failed = Yedek alınmadı. Buradaki her şey olduğu gibi. Diskte yer açıp yeniden deneyin.
backup-too-large = Saklananların tamamı 4 GB'ı veya 65.000 dosyayı aşıyor; tek bir dosya bu kadarını alamaz. Biten taleplerin kanıt paketlerini kaydedin, kanıtlarını silin ve yeniden deneyin.
backup-remind = { $count } kanıt yalnızca bu bilgisayarda.
backup-remind-act = Yedek kaydet
restore = Yedekten geri yükle
restore-what = Dosyada olup burada olmayanı ekler. Buradaki hiçbir şey kaybolmaz veya iki kez yazılmaz. Dosya önce kontrol edilir: içinde hasarlı veya değiştirilmiş bir şey varsa hiçbir şey geri yüklenmez.
restore-choose = Yedek (ZIP veya parolalı .redress)
restore-passphrase = Bu yedeğin parolası
restore-open = Aç ve geri yükle
restoring = Kontrol ediliyor ve geri yükleniyor…
restore-cancel = Geri yüklemeyi durdur
restore-cancelled = Durduruldu. Burada hiçbir şey değiştirilmedi.
restored = Geri yüklendi: { $orders } sipariş, { $claims } talep, { $evidence } kanıt.
restored-rights = Orada tarih bildirimleri veya kargo firması sayfaları açıktı, bu tarayıcı ise henüz izin vermedi: ayarlarda kapatıp yeniden açın.
restored-known = { $count } kanıt zaten buradaydı.
restored-healed = Burada hasarlı olan { $count } kanıt yeniden sağlam.
restore-nothing = Burada hiçbir şey değiştirilmedi.
restore-disk-full = Diskte yeterli yer yok. Burada hiçbir şey değiştirilmedi. Yer açıp yeniden deneyin.
restore-failed = Geri yükleme yarıda kesildi. Burada hiçbir şey değiştirilmedi. Yeniden deneyin.

## The log of proof

logs = Kanıt günlüğü
logs-what = Görüntüsü alınan, eklenen, geri yüklenen veya silinen her kanıt; kendi özeti (hash) ve onunla birlikte not edilenlerin özetiyle bir kayıt bırakır. Her kayıt bir öncekini anar ve bu kurulumun, kimsenin okuyup çıkaramayacağı bir anahtarıyla imzalanır. Bu, kanıtın bu bilgisayarda alındığından beri hiçbir şeyin değiştirilmediğini veya çıkarılmadığını gösterir. Bilgisayarın başında kimin oturduğunu veya saatinin doğru olduğunu göstermez.
logs-none = Henüz hiçbir şey not edilmedi.
log-own = Bu kurulum: { $count } kayıt,
log-past = Başka bir kurulum, { $at } tarihinde geri yüklenen yedekten: { $count } kayıt,
log-valid = hepsi düzgün.
log-broken = bozuk; ilk bozuk kayıt { $seq }. Oradan sonrasına güvenilemez; önemli olanların görüntüsünü yeniden alın.
log-unsigned = kontrol edilemiyor: anahtarı burada değil.

## Claims page

claims = Talepler
claims-list = Talep listesi
claims-empty = Henüz talep yok
claims-empty-how = Siparişlerim sayfasında, geciken bir paketin yanındaki Talep aç düğmesine basın.
find = Talepler arasında ara
find-what = Ürün, satıcı, sipariş numarası
find-turn = Sıra kimde
find-turn-any = Tüm talepler
turn-act = Sıra sizde
turn-wait = Bekliyor
turn-settled = Çözüldü
find-reason = Ne oldu, listede
find-reason-any = Herhangi bir neden
find-count = { $found } / { $all }
find-none = Eşleşen talep yok. Kelimeleri değiştirin veya hepsini gösterin.
find-all = Tüm talepleri göster
overview = Tutarlar ve en yakın tarihler
totals = Tüm talepler birlikte
totals-asked = İstenen, { $claims } talep
totals-back = Geri gelen
totals-open = Gelecek olan
totals-unknown = { $claims ->
    [one] { $claims } talebin tutarı bilinmiyor ve burada sayılmıyor. Para bölümünü açıp tamamlayın.
   *[other] { $claims } talebin tutarı bilinmiyor ve burada sayılmıyor. Para bölümlerini açıp tamamlayın.
}
agenda = En yakın tarihler
agenda-none = Henüz bilinen bir tarih yok. Her siparişin sayfasını bir kez açın: tarihleri kendiliğinden okunur.
row-capture = Kanıt kaydedin
row-write-seller = Satıcıya yazın
row-await-seller = Satıcı bekleniyor
row-open-dispute = Anlaşmazlık açın
row-await-decision = Karar bekleniyor
row-appeal = Karara itiraz edin
row-await-appeal = İtirazın yanıtı bekleniyor
row-await-refund = Para bekleniyor
row-ask-bank = Bankanıza yazın
row-await-bank = Banka bekleniyor
row-await-post = Kargo firması bekleniyor
row-await-claim = Yazılı ihtarın yanıtı bekleniyor
row-await-authority = Yetkili kurum bekleniyor
row-ask-cancel = Siparişin iptalini isteyin
row-await-cancel = İptal bekleniyor
row-ask-support = Müşteri hizmetlerine sorun
row-await-support = Müşteri hizmetleri bekleniyor
row-await-opening = Sonraki adımın açılması bekleniyor
row-await-resend = Yeni paket bekleniyor
row-check-resend = Yeni paketi kontrol edin
row-await-return = İadenin ulaşması bekleniyor
row-escalate-paypal = PayPal anlaşmazlığını hak talebine dönüştürün
row-say-payment = Nasıl ödediğinizi belirtin
row-say-country = Nerede yaşadığınızı belirtin
row-ask-post = Kargo firmasından aramasını isteyin
row-write-claim = Yazılı ihtarı gönderin
row-write-operator = İşletmeciye yazın
row-await-operator = İşletmeci bekleniyor
row-ask-authority = Yetkili kuruma şikâyet edin
row-sue = Davayı hazırlayın
row-await-court = Mahkeme bekleniyor
row-look-again = O zamandan beri ne olduğunu not edin
row-rest = Çözüldü

## One piece of proof

evidence-back = Talebe dön
evidence-unchanged = Bu bilgisayarda alındığından beri değişmedi
    .brought = Bu bilgisayarda saklandığından beri değişmedi
evidence-changed = Saklanan baytlar, alınanlar değil. Bu kanıta güvenmeyin; sayfanın görüntüsünü yeniden alın.
evidence-missing = Görüntü artık saklı değil. Onunla ilgili not edilenler aşağıda duruyor.
evidence-beside-changed = Dosya, saklanan dosyadır; ama yanındakiler (adres, başlık, saat, okunanlar veya metin) o zaman not edilenler değil. Bu kanıta güvenmeyin. Bir yedekte varsa yedeği geri yükleyin: bunu düzeltir.
evidence-log-broken = Bu bilgisayardaki kanıt günlüğü düzgün değil: bir kayıt değiştirilmiş veya çıkarılmış ya da anahtarı yok. Bu kanıt için yazdıklarına güvenilemez. Nerede bozulduğu ayarlarda yazıyor.
evidence-address = Adres
evidence-page-title = Sayfanın başlığı
evidence-file = Dosyanın adı
evidence-time = Alındığı an
evidence-time-brought = Saklandığı an
evidence-time-utc = Aynısı UTC olarak
evidence-how = Nasıl
evidence-part = Parça
evidence-part-of = { $index } / { $count }
evidence-stopped = Yarıda kesildi
evidence-stopped-short = Görüntü alma erken bitti; o ana kadar alınanlar saklandı.
evidence-shots = Çekimler
    .count = { $shots ->
        [one] tek çekim, tarayıcının aldığı gibi
       *[other] { $shots } çekimden satır satır birleştirildi
    }
evidence-reach = Görüntüdeki ilk kayıttan son kayda
evidence-device = Alındığı cihaz
evidence-size = Boyut
evidence-type = Dosya türü
evidence-hash = SHA-256
trigger-shortcut = kısayolla
trigger-popup = Redress penceresinden
trigger-menu = menüden
trigger-page-button = sayfadaki düğmeyle
trigger-import = siz eklediniz
area-visible = Sayfanın görünen kısmı
    .goes-on = Sayfanın görünen kısmı; sayfa bunun ötesinde devam ediyor
area-page = Sayfanın tamamı
area-element = Sayfanın bir bölümü
read-facts = O zaman sayfadan okunanlar
read-nothing = Bu siparişle ilgili hiçbir şey okunmadı.
read-missed = Okunmadı: { $fields }
page-text = Sayfanın o zamanki metni
proves = Bunun neyi gösterdiği, neyi göstermediği
proves-bytes = Buradaki dosya, bit bit saklanan dosyadır: SHA-256 değeri az önce yeniden hesaplandı ve not edilenle aynı. Onunla birlikte not edilenlerin (adres, başlık, saat, boyut, cihaz, okunanlar) ve sayfa metninin değerleri de öyle.
proves-log = Bu bilgisayardaki bir günlük, her kanıtın ne zaman saklandığını, dışa aktarıldığını veya silindiğini not eder. Her kayıt bir öncekinin özetini (hash) içerir ve bu tarayıcıdan çıkarılamayan bir anahtarla imzalanır; bu yüzden kayıtlar fark edilmeden değiştirilemez veya atlanamaz.
proves-not-clock = Bu bilgisayarın saatinin doğru olduğunu göstermez.
proves-not-person = Bu bilgisayarın başında kimin oturduğunu göstermez.
proves-not-server = Platformun sunucusunun ne gönderdiğini göstermez, yalnızca tarayıcının ne gösterdiğini gösterir.
proves-not-before = Burada saklanmadan önce dosyaya ne olduğu hakkında bir şey söylemez.
gallery-by-time = Zamana göre
gallery-by-item = Gösterdiğine göre
gallery-broken = { $count ->
    [one] { $count } kanıt alındığı gibi değil. İşaretlendi; ona güvenmeyin.
   *[other] { $count } kanıt alındığı gibi değil. İşaretlendiler; onlara güvenmeyin.
}
gallery-checking = Saklandığından beri hiçbir şeyin değişmediği kontrol ediliyor…
gallery-checked = Az önce kontrol edildi: saklandığı gibi olan { $count } / { $all }.
gallery-later = { $count ->
    [one] Biri 50 MB'tan büyük ve açtığınızda kontrol edilir.
   *[other] { $count } tanesi 50 MB'tan büyük ve açtığınızda kontrol edilir.
}
gallery-unchecked = Henüz kontrol edilmedi
gallery-changed = Değişmiş
gallery-missing = Dosya yok
gallery-beside-changed = Ayrıntılar değişmiş
tracking-silent = Takip görüntülerinize göre { $days } gündür yeni bir şey yok.
tracking-captured = { $count ->
    [one] Takibin görüntüsü bir kez alındı.
   *[other] Takibin görüntüsü { $count } kez alındı.
}
tracking-compare = Takipleri karşılaştır
compare-nothing-new = { $days ->
    [0] { $to } tarihli iki görüntü arasında yeni bir şey yok.
   *[other] { $days } gündür yeni bir şey yok: { $from } – { $to }.
}
compare-new = { $from } ile { $to } arasında yeni:
compare-unclear = Bu iki görüntü kesin olarak karşılaştırılamıyor: iki ayrı siteye veya pakete ait ya da biri tüm hareketleri göstermiyor.
compare-earlier = Önceki
compare-later = Sonraki
compare-last = Son hareket
zoom = Yakınlaştırma
zoom-in = Büyüt
zoom-out = Küçült
zoom-fit = Sığdır
zoom-how = Görüntü. Tuşlar: artı ve eksi yakınlaştırır ve uzaklaştırır, 0 sığdırır, oklar kaydırır.
picture-not-drawn = Bu tarayıcı bu tür resmi gösteremiyor. Geldiği gibi saklanıyor: bakmak için orijinali kaydedin.
film-not-shown = Bu tarayıcı bu tür videoyu oynatamıyor. Geldiği gibi saklanıyor: bakmak için orijinali kaydedin.
heic-not-drawn = Bu tarayıcı, iPhone'ların çektiği HEIC türü fotoğrafları gösteremiyor. Dosya geldiği gibi saklanıyor ve kanıt paketine girebilir. Burada görmek ve kopyalarını almak için fotoğrafı telefonda açın, JPEG olarak paylaşın (veya ekran görüntüsünü alın) ve onu da ekleyin.
pdf-opening = PDF açılıyor…
pdf-broken = Bu PDF hasarlı veya PDF değil: gösterilemiyor. Geldiği gibi saklanıyor. Orijinali kaydedip kendi PDF programınızla deneyin; orada açılırsa yeni bir PDF'ye yazdırın ve onu da ekleyin.
pdf-too-slow = Bu PDF bilgisayarı çok uzun süre meşgul ediyor, bu yüzden kapatıldı. Geldiği gibi saklanıyor: kendi PDF programınızda bakmak için orijinali kaydedin.
pdf-unknown = Bu PDF gösterilemedi. Geldiği gibi saklanıyor: bu sayfayı yeniden açın veya kendi PDF programınızda bakmak için orijinali kaydedin.
pdf-locked = Bu PDF parolayla kilitli. Sayfalarına burada bakmak için parolayı yazın: hangisi olduğunu PDF'yi hazırlayan, örneğin bankanız söyler. Hiçbir yerde saklanmaz.
pdf-password = PDF'nin parolası
pdf-wrong-password = Bu PDF'nin parolası bu değil.
pdf-unlock = Aç
pdf-turn = Sayfalar
pdf-previous = Önceki sayfa
pdf-next = Sonraki sayfa
pdf-page-label = Sayfa
pdf-of = / { $count }
pdf-page = Sayfa { $page }
pdf-page-of = { $name }, sayfa { $page }
pdf-page-not-drawn = Gösterilemeyen sayfa: { $page }. Orijinal duruyor: kendi PDF programınızda bakmak için kaydedin.
pdf-long = Burada yalnızca ilk { $count } sayfa gösteriliyor. Orijinalde hepsi var.
pdf-how = Sayfalar. Tuşlar: artı ve eksi yakınlaştırır ve uzaklaştırır, 0 sığdırır, Page Up, Page Down ve oklar kaydırır.
pdf-text = Sayfa { $page }, metni
pdf-no-text = Bu sayfada okunabilecek metin yok, yalnızca resim var.
mail-not-shown = Bu tür e-posta burada açılmaz. Geldiği gibi saklanıyor: orijinali kaydedip e-posta programınızda açın.
msg-not-shown = Bu, Outlook'un kendi e-posta türüdür (.msg); Redress bunu okumaz. Geldiği gibi saklanıyor ve kanıt paketine girebilir. Burada görmek için e-posta programınızda açın, .eml olarak kaydedin veya PDF'ye yazdırın ve o dosyayı da ekleyin.
mail-from = Kimden
mail-to = Kime
mail-date = Tarih
mail-subject = Konu
mail-attachments = Ekler: { $files }
mail-as-text = Yalnızca metin olarak gösteriliyor. E-postadaki resimlere, bağlantılara ve programlara dokunulmaz; hepsi orijinalde var.
facts-no-picture = Burada görüntü yok: yalnızca sayfanın söylediği saklandı. Görüntüsü de olsun isterseniz sayfayı açıp orada kısayola veya Redress simgesine basın.
save-original = Orijinali kaydet
delete-failed = Her şey silinemedi. Tarayıcıyı yeniden başlatıp yeniden deneyin.

evidence-delete = Bu kanıtı sil
evidence-delete-what = Kanıt kalıcı olarak silinir. Var olduğu ve özeti (hash) günlükte kalır. Ondan sonraki kanıtlar yeni numara alır: daha önce gönderdiğiniz bir metinde eski numaralar kalır.
evidence-delete-yes = Evet, sil
evidence-delete-refused = Silinmedi: hâlâ burada, olduğu gibi. Disk doluysa yer açıp yeniden deneyin.

## Copies of proof

copies = Başkaları için
copies-how = Kopyalar orijinalden alınır, orijinal olduğu gibi kalır. Fotoğrafın çekildiği yer ve kamera bilgileri kopyalarda bulunmaz.
    .pdf = Kopyalar, orijinalden alınan sayfa resimleridir; orijinal olduğu gibi kalır. Sayfanın görülebilenden başka metni kopyalarda bulunmaz.
copies-pages = Kopyalanacak sayfalar, örneğin 2, 4-6
copies-pages-wrong = Bu PDF'de böyle sayfalar yok. Sayfa sayısı { $count }; bir seferde en çok { $most }.
copies-hide = Son kopyanızda gizlenen { $count } alan sonraki kopyalarda da gizlenir.
copies-suggested = Kişisel görünen { $count } yeri gizle
copies-suggested-hidden = Sayfadan anlaşıldığı kadarıyla adınız, adresiniz veya numaralarınız. “Gizle ve işaretle” yerlerini gösterir.
copies-suggested-shown = Şimdi alınan kopyalarda bunlar görünür: kopyayı alan herkes okuyabilir.
copies-unplaced = { $count ->
    [one] Sayfa metninin { $count } satırı kişisel görünüyor, ama Redress bunun görüntüde nerede olduğunu bilmiyor ve gizleyemiyor. Kopyayı başkasına vermeden önce “Gizle ve işaretle” ile bakın.
   *[other] Sayfa metninin { $count } satırı kişisel görünüyor, ama Redress bunların görüntüde nerede olduğunu bilmiyor ve gizleyemiyor. Kopyayı başkasına vermeden önce “Gizle ve işaretle” ile bakın.
}
copy-download = Form için indir
copy-image = Resmi kopyala
copy-hide = Gizle ve işaretle
copy-limit = En büyük dosya boyutu
copy-limit-of = en çok { $size }
copy-type = Resim türü
copy-caption = Altında adres, saat ve özetle (hash)
copy-making = Kopya hazırlanıyor…
copy-image-done = Kopyalandı. Forma veya sohbete yapıştırın.
copy-image-page = Kopyalanan sayfa: { $page }. Forma veya sohbete yapıştırın; tüm sayfalar için indirin.
copy-image-first = Resim, tek bir kopyanın alabileceğinden uzun: ilk bölümü kopyalandı. Gerisini indirin.
copy-downloaded = { $count ->
    [one] Kaydedildi: { $file }.
   *[other] { $count } resim kaydedildi, ilki: { $file }. Forma bu sırayla ekleyin.
}
copy-saved = Kopya aşağıya kaydedildi. Gizledikleriniz kopyada artık yok; orijinal olduğu gibi.
copy-broken = Bu kopya hazırlandığı gibi değil. Silip yeniden hazırlayın.
copy-name-full = Kopya
copy-name-form = Form için, en çok { $size }
copy-name-hidden = { $count } yer gizli
copy-save-file = İndir
copy-save-of = İndir: { $name }
copy-delete = Sil
copy-delete-of = Sil: { $name }
copy-delete-yes = Evet, sil
copy-refused-original-changed = Orijinal, alındığı gibi değil: kopyası hazırlanmaz.
copy-refused-original-missing = Orijinal artık saklı değil: kopya hazırlanamaz.
copy-refused-cannot-draw = Bu tarayıcı bu tür resmi gösteremiyor: kopya hazırlanamaz. Orijinal duruyor.
copy-refused-nothing-left = Kırpma, resimden bir şey bırakmıyor. Kaldırın veya yeniden çizin.
copy-refused-cannot-fit = Resim bu kadar küçülüp okunur kalamıyor. Daha büyük boyutu veya JPEG'i seçin.
copy-refused-disk-full = Diskte kopya için yer yok. Orijinal duruyor. Yer açıp yeniden deneyin.
copy-refused-unknown = Kopya hazırlanmadı. Orijinal duruyor. Yeniden deneyin.
pictures-download = { $count ->
    [one] Resmini form için indir
   *[other] { $count } resmini form için indir
}
pictures-how = En çok 2 MB'lık kopyalar, metindeki sıraya göre numaralı, üzerlerinde gizledikleriniz gizli; PDF'lerden, kopyasını aldığınız sayfalar. Vermeden önce gözden geçirin.
pictures-hide = { $count ->
    [one] Üzerlerinde kişisel görünen { $count } yer gizlendi. Görünür bırakmak için önce resmi açın.
   *[other] Üzerlerinde kişisel görünen { $count } yer gizlendi. Birini görünür bırakmak için önce resmi açın.
}
pictures-saved = { $count ->
    [one] { $count } dosya kaydedildi. Forma ekleyin.
   *[other] { $count } dosya kaydedildi. Forma adlarının sırasıyla ekleyin.
}
pictures-refused = Kopyası hazırlanamayan kanıt: { $numbers }. Diğerleri kaydedildi.
copy-edit = Kopyada gizle ve işaretle
copy-edit-how = Resmin üzerine çizin. Tuşlarla: ekleyin, sonra oklarla taşıyın, Shift ve oklarla boyutlandırın, Delete ile kaldırın.
copy-tool = Araç
copy-tool-hide = Gizle
copy-tool-crop = Kırp
copy-tool-arrow = Ok
copy-tool-number = Numara
copy-tool-look = Kaydır
copy-add = Ortaya ekle
copy-undo = Geri al
copy-surface = Çizdiklerinizle birlikte resim
copy-edit-name = { $number }: { $what }
copy-save = Kopyayı hazırla
copy-save-next = Kopyayı hazırla, sonraki sayfaya geç
copy-leave = Kopyasız geri dön
personal-unknown = Redress resimleri okumaz. Adınızı, adresinizi, telefon ve kart numaranızı kendiniz arayın ve karşı tarafa gerekmeyeni gizleyin.
personal-none = Sayfanın metninde Redress'in tanıdığı bir telefon, e-posta veya kart numarası yok. Adları ve adresleri tanımayabilir: kendiniz de bakın.
personal-found = Sayfanın metninde kişisel olabilecek şeyler var. Görüntüde bulun ve karşı tarafa gerekmeyeni gizleyin:
suggest = Kişisel görünen yerler
suggest-none = Redress sayfada tanıdığı bir adres, ad, telefon, e-posta veya kart numarası bulamadı. Her adı tanımaz ve resimleri okumaz: kendiniz de bakın.
suggest-found = { $count } yer kişisel görünüyor.
suggest-state = Kopyada gizlenecek: { $hidden }, görünür kalacak: { $shown }.
suggest-how = İşaretli olan kopyada gizlenir; orijinal olduğu gibi kalır. Resimde: gizlemek için tıklayın veya Enter'a basın, görünür bırakmak için Delete'e basın. Redress her adı tanımaz: kendiniz de bakın.
suggest-hide-all = Hepsini gizle ({ $count })
suggest-show-all = Hepsini görünür bırak
suggest-place = { $number } · { $what }
suggest-name = Öneri { $number }: { $what }
suggest-kind-address = Adres
suggest-kind-name = Ad
suggest-kind-phone = Telefon
suggest-kind-mail = E-posta adresi
suggest-kind-bank = Banka hesabı
suggest-kind-card = Kart numarası
suggest-kind-typed = Forma yazılan
suggest-kind-account = Hesap adı
suggest-is-open = önerildi
suggest-is-hidden = gizli
suggest-is-shown = görünür bırakıldı
caption-part = Bölüm { $index } / { $count }
caption-time = Alındığı an: { $time }
caption-hash = Orijinalin SHA-256 değeri: { $hash }

## The evidence pack

pack-what = Rapor, kanıtlar, bilgiler ve metinlerinizle tek bir ZIP. Redress olmadan da herkes açıp kontrol edebilir.
pack-make = Kanıt paketini kaydet
pack-making = Kanıt paketi hazırlanıyor…
pack-made = Kaydedildi: { $file }. { $items ->
    [one] { $items } kanıt, alındığından beri değişmedi.
   *[other] { $items } kanıt, alındıklarından beri hiçbiri değişmedi.
}
pack-made-with-faults = Kaydedildi: { $file }. Bazı kanıtlar eksik veya alındığından farklı: rapor bunları belirtiyor.
pack-made-parts = Kanıt paketinde { $count } dosya var; birbirine aitler ve rapor ilkinde.
pack-over-limit = Tek bir kanıt bile seçilen boyuttan büyük: onun dosyası da daha büyük.
pack-options = Dil ve boyut
pack-language = Raporun dili
pack-part-size = En büyük dosya
pack-one-file = Boyutu ne olursa olsun tek dosya
pack-without-originals = Karartılmış kopyası olan kanıtların orijinallerini ve metinlerini dışarıda bırak
pack-failed = Kanıt paketi hazırlanmadı. Kanıtlarınız olduğu gibi. Diskte yer açıp yeniden deneyin.
verify = Kanıt paketini kontrol et
verify-what = Her dosya için, paket hazırlandığındaki gibi olup olmadığını söyler. Dosya bu bilgisayarda kalır.
verify-choose = Kanıt paketi (ZIP; tüm parçaları birlikte seçin)
verify-unchanged-files = { $count } dosya değişmedi

## A page that could not be read

save-copy = Bu sayfanın anonim kopyasını kaydet
enter-by-hand = Elle gir
redacted-title = Sayfanın anonim kopyası
redacted-how = Adlar, adresler, ürünler, numaralar, tutarlar ve günler değiştirilir. Sayfanın yapısı ve platformun kendi sözleri kalır. Birine vermeden önce gözden geçirin; Redress bunu hiçbir yere göndermez.
redacted-making = Kopya hazırlanıyor…
redacted-gone = Sayfa artık açık değil. Yeniden açın ve oradaki düğmeye bir kez daha basın.
redacted-save = Dosyayı kaydet
redacted-saved = Kaydedildi: { $file }.
redacted-text = Dosyanın metni
by-hand = Siparişi elle gir
by-hand-how = Platformun sayfasında yazanı geçirin. Boş bıraktığınız bilinmiyor kalır. Sonra bir sayfa okunursa sizinkilerin yerini sayfanın kendi değerleri alır.
by-hand-number = Sipariş numarası
by-hand-number-wrong = Sipariş numarası 10 ile 20 rakam arasındadır.
by-hand-store = Mağaza
by-hand-title = Ne aldınız
by-hand-sum = Tutar
by-hand-sum-wrong = Tutarı rakamla yazın, örneğin 12.34.
by-hand-currency = Para birimi
by-hand-ordered = Sipariş tarihi
by-hand-promised = Söz verilen son gün
by-hand-promised-wrong = Bu gün, sipariş gününden önce.
by-hand-failed = Sipariş kaydedilmedi. Yeniden deneyin.
source-buyer = { $on } tarihinde siz girdiniz

## How well pages are read

health = Sayfalar ne kadar iyi okunuyor
health-how = Her tür sayfanın son açılışları. Bir şey tekrar tekrar okunamıyorsa platform büyük olasılıkla sayfayı değiştirmiştir.
health-none = Henüz hiçbir sayfa okunmadı.
health-fine = { $page }: hepsi okundu, { $on }
health-missed = { $times ->
    [one] { $page }: { $field } bir kez okunamadı
   *[other] { $page }: { $field } { $times } kez okunamadı
}
health-order-list = Sipariş listesi
health-order-detail = Sipariş sayfası
health-tracking = Takip
health-messages = Sohbet
health-dispute = Anlaşmazlık sayfası
health-refunds = Para iadeleri
health-carrier = Kargo firmasının sayfası
health-unknown = Başka bir sayfa
field-page = sayfanın bütünü
field-payload = sayfanın kendi verileri
field-shipments-events-at = hareketlerin tarihi
field-shipments-trackingNumbers = takip numarası
field-shipments-carrier = kargo firması
field-shipments-deliverBy = söz verilen teslimat tarihi

## Next steps that came later

act-appeal = Sıradaki: karara itiraz edin
    .by = Sıradaki: { $by } tarihine kadar karara itiraz edin
act-await-appeal = Sıradaki: itirazın yanıtını bekleyin
    .by = Sıradaki: { $by } tarihine kadar itirazın yanıtını bekleyin
act-await-refund = Sıradaki: parayı bekleyin
    .by = Sıradaki: { $by } tarihine kadar parayı bekleyin
act-ask-cancel = Sıradaki: satıcıdan siparişi iptal etmesini isteyin
act-await-cancel = Sıradaki: iptali bekleyin
    .by = Sıradaki: { $by } tarihine kadar iptali bekleyin
act-ask-support = Sıradaki: platformun müşteri hizmetlerine sorun
    .by = Sıradaki: { $by } tarihine kadar platformun müşteri hizmetlerine sorun
act-await-support = Sıradaki: platformun müşteri hizmetlerini bekleyin
    .by = Sıradaki: { $by } tarihine kadar platformun müşteri hizmetlerini bekleyin
act-await-opening = Sıradaki: sonraki adım açılana kadar bekleyin
    .by = { $step ->
        [dispute] Sıradaki: anlaşmazlık açılabilecek güne, { $by } tarihine kadar bekleyin
        [bank] Sıradaki: bankanıza başvurulabilecek güne, { $by } tarihine kadar bekleyin
        [post] Sıradaki: kargo firmasına başvurulabilecek güne, { $by } tarihine kadar bekleyin
       *[other] Sıradaki: sonraki adımın açılacağı güne, { $by } tarihine kadar bekleyin
    }
act-await-resend = Sıradaki: yeni paketi bekleyin
    .by = Sıradaki: { $by } tarihine kadar yeni paketi bekleyin
act-check-resend = Sıradaki: yeni paketi kontrol edin ve ne çıktığını not edin
    .by = Sıradaki: { $by } tarihine kadar yeni paketi kontrol edin ve ne çıktığını not edin
act-await-return = Sıradaki: ürünün satıcıya ulaşmasını bekleyin
    .by = Sıradaki: { $by } tarihine kadar ürünün satıcıya ulaşmasını bekleyin
act-escalate-paypal = Sıradaki: PayPal'daki anlaşmazlığı hak talebine dönüştürün
    .by = Sıradaki: { $by } tarihine kadar PayPal'daki anlaşmazlığı hak talebine dönüştürün
act-say-payment = Sıradaki: nasıl ödediğinizi belirtin
    .by = Sıradaki: { $by } tarihine kadar nasıl ödediğinizi belirtin
act-say-country = Sıradaki: nerede yaşadığınızı belirtin
    .by = Sıradaki: { $by } tarihine kadar nerede yaşadığınızı belirtin
act-ask-post = Sıradaki: posta veya kargo firmasından paketi aramasını isteyin
    .by = Sıradaki: { $by } tarihine kadar posta veya kargo firmasından paketi aramasını isteyin
act-write-claim = Sıradaki: yazılı ihtarı gönderin
    .by = Sıradaki: { $by } tarihine kadar yazılı ihtarı gönderin
act-write-operator = Sıradaki: platform işletmecisine yazın
    .by = Sıradaki: { $by } tarihine kadar platform işletmecisine yazın
act-await-operator = Sıradaki: platform işletmecisini bekleyin
    .by = Sıradaki: { $by } tarihine kadar platform işletmecisini bekleyin
act-ask-authority = Sıradaki: yetkili kuruma şikâyet edin
    .by = Sıradaki: { $by } tarihine kadar yetkili kuruma şikâyet edin
act-sue = Sıradaki: mahkeme için davayı hazırlayın
    .by = Sıradaki: { $by } tarihine kadar mahkeme için davayı hazırlayın
act-await-court = Sıradaki: mahkemeyi bekleyin
    .by = Sıradaki: { $by } tarihine kadar mahkemeyi bekleyin
act-look-again = Sıradaki: o zamandan beri ne olduğunu not edin veya talebi kapatın
    .by = Sıradaki: { $by } tarihine kadar, o zamandan beri ne olduğunu not edin veya talebi kapatın
also-ends = Diğer son günler: { $rights }
also-ends-right = { $what }, { $on }
course = Not edilen bir şey uymuyor
course-event-in-future = “{ $what }” { $on } için not edilmiş; bu gün henüz gelmedi. Günü düzeltilene kadar sayılmaz.
course-event-before-order = “{ $what }” { $on } için not edilmiş; bu gün sipariş verilmeden önce. Günü düzeltilene kadar sayılmaz.
course-same-event-twice = “{ $what }” { $on } için iki kez not edilmiş. Bir kez sayılır: ikisinden birini geri alın.
course-decision-without-dispute = { $on } için platformun bir kararı not edilmiş, ama öncesinde anlaşmazlık yok. Anlaşmazlığın ne zaman açıldığını not edin veya kararı düzeltin.
course-appeal-without-decision = { $on } için bir itiraz not edilmiş, ama öncesinde karar yok. Platformun ne zaman karar verdiğini not edin veya itirazı düzeltin.

## How such cases are lost

losses = Böyle talepler nasıl kaybedilir
loses-window-missed = Anlaşmazlık için son gün geçer.
loses-confirmed-early = Paket gelip kontrol edilmeden teslim alındığı onaylanır.
loses-cancelled = Para geri gelmeden anlaşmazlık iptal edilir veya daha düşük bir teklif kabul edilir.
loses-accepted-wait = Satıcı daha uzun beklenmesini isteyince “kabul et”e basılır.
loses-reason-changed = Satıcı istediği için neden değiştirilir.
loses-says-delivered = Kargo firması teslim edildi der ve buna karşı hiçbir şey yoktur: kargo firmasından yazılı yanıt isteyin.
loses-too-early = Takip hâlâ ilerlerken ve söz verilen tarih gelmeden anlaşmazlık açılır.
loses-late-proof = Platform kanıt ister ve zamanında alamaz.
loses-own-address = Siparişteki adres yanlıştı.
loses-own-customs = Gümrük, alıcıdan belge veya vergi bekledi.
loses-not-collected = Paket teslim alma noktasında bekledi ve alınmadı.
loses-dates-disagree = Sohbetteki, fotoğraflardaki ve takipteki tarihler birbirini tutmaz.
loses-chat-promise = Sohbetteki bir söz para iadesi sanılır ve anlaşmazlık süresi dolar.
loses-no-unboxing = Açıldığında pakette ne olduğunu gösteren hiçbir şey yoktur.
loses-late-small = Ürün geç geldi ve alıkonuyor: o zaman platform küçük bir kupondan fazlasını nadiren verir.
loses-not-looked = Para çoktan karta veya hesaba gelmişti ve kimse bakmamıştı.
loses-return-untracked = Ürün takip numarası olmadan geri gitti ve ulaştığını gösteren hiçbir şey yok.
