# Where a rung leads (`place-…`) and what holds there (`law-note-…`), in Turkish.

## The shop

place-shop-chat = Sipariş sayfası, Satıcıyla iletişime geç (uygulamada: sipariş, kulaklık simgesi): satan mağazayla sohbet
place-shop-help = Sitede: Hesap, Yardım Merkezi, oradaki sohbet. Uygulamada: Hesap, Yardım Merkezi, Müşteri hizmetleri. Alıcılar için e-posta yok
place-shop-form = Sipariş sayfası, İade/para iadesi; “Paketinizi aldınız mı?” sorusuna doğru olanı yanıtlayın. Tamamlanmış siparişte düğme ürünün yanındadır

## The post

law-note-post-cn = China Post yalnızca makbuzu elinde olan gönderici için araştırma yapar: satıcıdan orada araştırma başvurusu yapmasını isteyin.
law-note-post-hk = Hongkong Post, gönderimden iki hafta sonra başlayarak beşinci aya kadar araştırma başvurusu kabul eder.
place-post = Ülkenizin posta idaresi
place-carrier = Takip sayfasında yolun son bölümü için adı geçen kargo firması: ülkenizde teslimatı yapan şirket

## Ways to pay

law-note-mastercard-90-days = Bazı bankalar başvuruyu yalnızca 90 gün içinde kabul eder. Gösterilen gün, bankanın kendi başvurusu için son gündür: haftalar önce yazın.
place-bank-address = Kartınızı veren banka: uygulaması, şubesi veya itiraz edilen ödemeler için adresi
law-note-mir-no-terms = Mir’in süreleri açıklanmamıştır. Hemen başvurun ve başvuru numaranızı saklayın. Rus bankalarının Visa ve Mastercard kartlarıyla Rusya içinde yapılan ödemeler de aynı yoldan gider.
place-bank-application = Kartınızı veren banka: uygulamasında veya şubesinde yazılı başvuru
law-note-transfer = Havalede ters ibraz (chargeback) yoktur. Cüzdanın arkasında bir kart varsa yukarıda hangisi olduğunu belirtin.
place-bank-or-wallet = Bankanız veya cüzdanınız
law-note-paypal-20-days = Anlaşmazlığı, açtıktan sonra 20 gün içinde hak talebine dönüştürün; yoksa temelli kapanır. Kapanan bir daha açılamaz.
place-paypal = PayPal’ın kendi çözüm merkezi
law-note-visa-last-day = Bu gün, bankanın kendi başvurusu için son gündür. Bankaya da zaman gerekir: haftalar önce yazın.

## Several countries

place-chat-and-help-centre = Satıcıyla sohbet; bir kopyası platformun yardım merkezi sohbetine
law-note-seller-abroad = Önce, yurt dışındaki bir satıcıyla ilgili şikâyetleri kabul edip etmediğini sorun.
place-court-of-residence = İkamet yerinizin mahkemesi
place-chat-or-dispute-page = Satıcıyla sohbet veya siparişin anlaşmazlık sayfası; mağaza adına tıklayınca satıcının şirketi ve adresi görünür
place-platform-notice = Platforma resmî bildirim olarak bir kopya: AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-year-of-platform = Platformun bir maddesi, yasa başka türlü söylemedikçe, AliExpress’in kendisine yöneltilen talepleri bir yılla sınırlar. Satıcıya yöneltilen talebi sona erdirmez.
place-chat-with-seller = Satıcıyla sohbet
place-court-where-you-live = Yaşadığınız yerdeki bir mahkeme

## Countries whose law was not established

law-note-no-law = Ülkenizin hukuku burada tespit edilmedi. Mektup olguları ve bir isteği belirtir, yasa belirtmez.
place-authority-of-country = Ülkenizin tüketiciyi koruma kurumu
place-econsumer = econsumer.gov sınır ötesi alışverişle ilgili bildirimleri kabul eder
place-lawyer-of-country = Ülkenizdeki bir avukata sorun

## The European Union

law-note-eu-last-date = Satış sözleşmesi satıcıyla yapılmıştır; bu yüzden sona erdirme de satıcıya bildirilir. Mektup bir son tarih verir; sözleşme ancak o tarih de geçince sona erdirilebilir. Satıcı reddettiyse ya da ürün kaybolmuş veya geri dönüyorsa böyle bir tarih gerekmez.
law-note-eu-withdrawal-button = 19 Haziran 2026’dan beri mağazalarda alışverişten cayma düğmesi bulunur. Hiç gelmeyen bir sipariş, teslim alındıktan 14 gün sonrasına kadar, kusur kanıtlamadan bu düğmeyle iptal edilebilir.
place-eu-authority = Ülkenizin tüketici kurumu veya tüketici danışma merkezi
law-note-eu-consumer-centre = Satıcı AB’de, Norveç’te veya İzlanda’daysa ülkenizin Avrupa Tüketici Merkezi (ECC) de yardım eder.
law-note-eu-services-act = Dijital Hizmetler Yasası’nın (DSA) şikâyet sistemi, platformun kaldırdığı veya kısıtladığı içerikler içindir; para iadesi için değildir.
law-note-eu-small-claims = Avrupa küçük alacaklar usulü yalnızca AB’deki davalılar içindir. Çin’deki bir satıcıya karşı verilen kararın uygulanması zordur.
law-note-eu-duty = Temmuz 2026’dan beri AB dışından gelen düşük değerli paketlerden gümrük vergisi alınır. Ödediğiniz vergi sizin zararınızdır: makbuzu saklayın.

## Australia

place-au-state = Eyaletinizin veya bölgenizin Fair Trading ya da Consumer Affairs kurumu
law-note-au-reports = ACCC bildirim kabul eder; tek tek anlaşmazlıkları çözmez.
place-au-tribunal = Eyaletinizin uyuşmazlık mahkemesi (tribunal), örneğin NCAT veya VCAT; yurt dışındaki satıcı için önce orada sorun

## Austria

place-at-ombudsstelle = Internet Ombudsstelle: ombudsstelle.at; VKI’de de danışmanlık var
place-at-court = Yaşadığınız yerin Bezirksgericht’i (ilçe mahkemesi)

## Belarus

law-note-by-no-law = Gelmeyen ürün için Belarus hukuku burada tespit edilmedi: böyle bir mektup olguları ve bir isteği belirtir, yasa belirtmez.
place-by-mart = MART (mart.gov.by) veya bir tüketici derneği
law-note-by-court = Hangi mahkemenin yetkili olduğu ve masrafı burada tespit edilmedi: Belarus’ta bir avukata sorun.

## Brazil

law-note-br-defect-days = Görülebilen bir kusur 30 gün içinde, dayanıklı ürünlerde 90 gün içinde bildirilmelidir; mesafeli alışverişten, teslim alındıktan sonra 7 gün içinde cayılabilir.
place-br-consumidor = consumidor.gov.br
place-br-procon = veya eyaletinizin Procon’u
place-br-court = Şehrinizin Juizado Especial Cível’i (küçük davalar mahkemesi)
law-note-br-representative = Şirketin Brezilya’da temsilcisi varsa daha kolaydır.

## Canada

law-note-ca-province = Geçerli olan, ilinizin (province) hukukudur. Mektup olguları ve bir isteği belirtir, yasa belirtmez: ilinizin yasasını biliyorsanız ekleyin.
law-note-ca-quebec = Québec: kararlaştırılan günden sonra 30 gün içinde gelmeyen internet siparişi iptal edilebilir; para iadesi iptalden sonra 15 gün içinde yapılmalıdır. Gelmezse kartı veren kuruluştan 60 gün içinde yazılı olarak ters ibraz (chargeback) isteyin: yasa onu buna mecbur tutar.
place-ca-offices = Québec’te Office de la protection du consommateur (opc.gouv.qc.ca), British Columbia’da Consumer Protection BC, başka yerlerde ilinizin kurumu
place-ca-court = İlinizin küçük davalar mahkemesi (small claims court)
law-note-ca-arbitration = Kullanım koşulları, yasanız başka türlü söylemedikçe Hong Kong’da tahkim öngörür; birkaç ilde böyle bir madde tüketiciyi bağlamaz.

## Chile

place-cl-sernac = SERNAC: sernac.cl
place-cl-court = Yaşadığınız yerin Juzgado de Policía Local’i (yerel mahkeme)
law-note-cl-abroad = Önce SERNAC’a veya mahkemeye, yurt dışındaki bir şirkete karşı dava kabul edip etmediğini sorun.

## France

law-note-fr-formal-notice = Mektup, Fransız hukukunun istediği resmî ihtardır (mise en demeure): teslimat için bir son tarih verir. Sözleşmeyi sona erdirdikten sonra para iadesi 14 gün içinde yapılmalıdır ve gecikirse yasa gereği artar.
place-fr-signalconso = SignalConso: signal.conso.gouv.fr
place-fr-mediator = Satıcının veya platformun belirttiği tüketici arabulucusu, ücretsiz
place-fr-court = Yaşadığınız yerin tribunal judiciaire’i (asliye mahkemesi), uzlaşma denendikten sonra

## Germany

place-de-verbraucherzentrale = Eyaletinizin Verbraucherzentrale’si (tüketici merkezi): danışmanlık, kısmen ücretli; tek tek vakaları ele alan bir devlet kurumu yok
place-de-court = Yaşadığınız yerin Amtsgericht’i (yerel mahkeme)

## Israel

law-note-il-free-of-charge = Zamanında gelmeyen veya farklı olan ürün nedeniyle iptal ücretsizdir. Yasanın yurt dışındaki bir satıcı için geçerli olup olmadığı şüphelidir.
place-il-form = gov.il üzerindeki şikâyet formu; Israel Consumer Council’de (İsrail Tüketici Konseyi) de danışmanlık var
place-il-court = Yaşadığınız yerin küçük davalar mahkemesi
law-note-il-abroad = Yurt dışındaki davalıya tebligat yapmak ve kararı uygulatmak zordur: önce mahkemede sorun.

## Italy

place-it-association = Bir tüketici derneği; AGCM (agcm.it) bildirim kabul eder, tek tek vakalarla ilgilenmez
place-it-court = Yaşadığınız yerin giudice di pace’si (sulh hâkimi)

## Japan

law-note-jp-no-law = Japonya hukuku burada tespit edilmedi. Mektup olguları ve bir isteği belirtir, yasa belirtmez.
place-jp-ccj = CCJ: ccj.kokusen.go.jp
place-jp-hotline = Tüketici hattı: telefon 188
law-note-jp-partner = Vakayı, aralarında Singapur’un da bulunduğu, satıcının ülkesindeki ortağına iletir. Başvuruları Japonca kabul eder.
place-jp-lawyer = 188 hattına veya Japonya’da bir avukata sorun

## Kazakhstan

place-kz-chat-and-post = Satıcıyla sohbet; bir kopyası platforma, sohbetinden ve taahhütlü postayla
place-kz-committee = Tüketici Haklarını Koruma Komitesi, gov.kz üzerindeki sayfası (mti-kzpp)
law-note-kz-court = Hangi mahkemenin yetkili olduğu ve masrafı burada tespit edilmedi: Kazakistan’da bir avukata sorun.

## Mexico

place-mx-profeco = Profeco: gob.mx/profeco
law-note-mx-no-domicile = Bildirilenlere göre platformun Meksika’da yerleşim yeri yok, bu yüzden Profeco ona ulaşamayabilir: bankaya da başvurun.
law-note-mx-court = Hangi mahkemenin yetkili olduğu ve masrafı burada tespit edilmedi: önce Profeco’ya veya bir avukata sorun.

## Poland

place-pl-rzecznik = Şehrinizin veya ilçenizin Rzecznik konsumentów’u (tüketici temsilcisi), ücretsiz; UOKiK tek tek vakalarla ilgilenmez
place-pl-court = Yaşadığınız yerin sąd rejonowy’si (bölge mahkemesi)

## Portugal

law-note-pt-last-date = Mektup, bir son tarihe kadar teslimat ister. Sözleşmeyi sona erdirdikten sonra para iadesi 14 gün içinde yapılmalıdır; bundan sonra Portekiz hukuku tutarın iki katını verir.
place-pt-livro = livroreclamacoes.pt veya bir tüketici tahkim merkezi
place-pt-court = Yaşadığınız yerin julgado de paz’ı (sulh mahkemesi)

## Russia

law-note-ru-inquiry = Pochta Rossii araştırma başvurusunu alıcıdan da kabul eder. Gönderi makbuzunun bir kopyasını ister: satıcıdan isteyin.
law-note-ru-never-registered = Paketin Rusya’da hiç kaydedilmediği yanıtı, ihtar için kanıttır.
place-ru-chat-and-post = Satıcıyla sohbet, ekran görüntüsüyle; sipariş sayfasında satıcının adresi yazıyorsa taahhütlü postayla
law-note-ru-refusal = Satıcı, önceden ödenen bedeli ve madde 23.1’deki gecikme cezasını borçludur. Bu mektupta sözleşmeyi sürdürmeyi reddediyorsunuz: bir kopyasını saklayın, platforma gönderilecek ihtar ona dayanır.
law-note-ru-ten-days = On gün, mektubun teslim alınmasından başlar; tatile denk gelen son gün bir sonraki iş gününe kayar. Yurt dışındaki bir satıcıya karşı verilen kararın uygulanması zordur.
place-ru-platform = Platformun sohbeti ve sitenin en altındaki adrese, içindekiler listesi olan taahhütlü posta
law-note-ru-prepayment = Burada yalnızca önceden ödenen bedel istenir ve ancak sözleşmeyi sürdürmeyi reddettiğinizi satıcıya bildirdikten sonra: o mektubun bir kopyasını ve gönderildiğinin kanıtını ekleyin.
law-note-ru-courts-differ = Mahkemeler farklı karar veriyor: bazıları platformu satıcı sayıyor veya ikisini birlikte sorumlu tutuyor, bazıları ondan yalnızca önceden ödenen bedeli istiyor.
law-note-ru-platform-law = Platform ekonomisi yasası (289-ФЗ) 1 Ekim 2026’dan beri yürürlüktedir. Yenidir ve yabancı bir platform üzerindeki etkisi tespit edilmemiştir.
law-note-ru-footer = Bir şirketin adını vermeden önce sitenin en altına bakın: aliexpress.ru ve aliexpress.com, sözleşmeleri farklı iki ayrı platformdur.
place-ru-gosuslugi = Gosuslugi: gosuslugi.ru
place-ru-office = veya kâğıt üzerinde, şahsen ya da postayla, bölge müdürlüğüne
law-note-ru-no-email = E-postayla yapılan başvurular 30 Mart 2025’ten beri değerlendirilmiyor.
place-ru-court = 100.000 rubleye kadar bölgenizin sulh hâkimi, üzerinde ilçe mahkemesi
law-note-ru-duty = 1.000.000 rubleye kadar harç alınmaz. %50 oranındaki para cezasını mahkeme hesaplar: talep edilen tutarın parçası değildir ve 1 Şubat 2026’dan beri istisnaları vardır.
law-note-ru-defendants = Davada satıcıdan tutarın tamamı, platformdan önceden ödenen bedel istenir. Platformun daha fazlasından sorumlu olup olmadığı konusunda mahkemeler farklı karar veriyor.
law-note-ru-price = Dava değeri, başvuru günündeki kurla ruble olarak belirtilir. Tutarın yanında, para ödenene kadar gecikme cezası, manevi tazminat ve para cezası da isteyin.
law-note-ru-suit-needs = Mahkeme ayrıca doğum tarihinizi ve yerinizi veya bir belge numarasını, davalılara kopya gönderildiğinin kanıtını da ister.

## Saudi Arabia

law-note-sa-cancel = İptal hakkı, teslimat 15 günden fazla gecikince doğar. Arapça bir mektup bundan daha iyidir.
place-sa-ministry = Ticaret Bakanlığı’nın şikâyet hizmeti, uygulamasında veya mc.gov.sa adresinde
place-sa-lawyer = Suudi Arabistan’da bir avukata sorun

## South Korea

place-kr-platform = Platforma bir kopya: AliExpress Korea, 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul
law-note-kr-promise = AliExpress Korea, Mart 2024’te, gelmeyen siparişler için tam para iadesi ve ödemeden sonra 90 gün içinde iade sözü verdi. Bunun hâlâ geçerli olup olmadığı bilinmiyor: yardım merkezine sorun.
place-kr-counselling = Tüketici danışma hattı: telefon 1372
place-kr-agency = Korea Consumer Agency (KCA, 한국소비자원; Kore Tüketici Kurumu)
place-kr-court = Güney Kore’de bir mahkeme
law-note-kr-court = Hangi mahkemenin yetkili olduğu ve masrafı burada tespit edilmedi: önce 1372’ye sorun.

## Spain

place-es-omic = Şehrinizin OMIC’i (belediye tüketici bürosu) veya özerk topluluğunuzun tüketici kurumu
place-es-arbitration = Tüketici tahkimi, yalnızca şirket kabul ederse
place-es-court = Yaşadığınız yerin ilk derece mahkemesi; küçük tutarlarda avukat gerekmez

## The Netherlands

place-nl-consuwijzer = ACM ConsuWijzer: consuwijzer.nl; bildirim kabul eder ve danışmanlık verir
place-nl-court = Yaşadığınız yerin kantonrechter’i (kanton hâkimi)

## The United Kingdom

law-note-gb-last-date = Satış sözleşmesi satıcıyla yapılmıştır. Mektup bir son tarih verir; sözleşme ancak o tarih de geçince sona erdirilebilir. Satıcı reddettiyse ya da ürün kaybolmuş veya geri dönüyorsa böyle bir tarih gerekmez.
law-note-gb-reject = Hasarlı veya yanlış gelen ürün, elinize geçtikten sonra 30 gün içinde, bedelin tamamı karşılığında reddedilebilir; bunu yazılı bildirin. Gelmemiş bir sipariş neden göstermeden iptal edilebilir.
place-gb-citizens-advice = Citizens Advice tüketici hizmeti; İskoçya’da consumeradvice.scot
law-note-gb-advises = Danışmanlık verir ve vakaları Trading Standards’a iletir; tek tek para iadelerini sağlamaz.
law-note-gb-section-75 = Kredi kartıyla ödediyseniz ve fiyat 100 sterlinden fazlaysa bankaya section 75’i (madde 75) de sorun: aradaki pazar yeri buna engel olabilir.
place-gb-court = Ülkenin yaşadığınız bölümündeki küçük davalar mahkemesi (small claims court)

## The United States

law-note-us-post = USPS, yurt dışından gelen paketler için araştırma başvurusunu göndericinin postası aracılığıyla kabul eder: satıcıdan başvurmasını isteyin.
place-us-platform-notice = Platforma bildirim olarak bir kopya: AliExpress, Attn: Legal Department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-us-abroad = Satış sözleşmesi satıcıyla yapılmıştır. ABD kurallarının yurt dışındaki bir satıcı için geçerli olup olmadığı şüphelidir: kredi kartıyla ödendiyse banka daha güvenli yoldur.
place-us-attorney-general = Eyaletinizin başsavcısının (attorney general) tüketici şikâyet formu
place-us-bbb = veya Better Business Bureau: bbb.org
place-us-reports = Yalnızca web formuyla bildirim: reportfraud.ftc.gov; sınır ötesi alışveriş için econsumer.gov
law-note-us-authorities = Başsavcı (attorney general) şikâyetleri işletmeye iletir ve arabuluculuk yapabilir. FTC bildirim kabul eder, tek tek para iadelerini sağlamaz.
law-note-us-billing-error = Kredi kartı: yazılı bildirim, kartı veren kuruluşun fatura itirazları (billing inquiries) adresine, harcamayı gösteren ilk ekstreden sonra 60 gün içinde ulaşmalıdır. Bildirimde siz, hesap, tutar, tarih ve neden belirtilir. Bu yol, kararlaştırıldığı gibi gelmeyen ürünler içindir; kabul ettiğiniz ürünlerin kalitesi için değildir.
place-us-court = İlçenizin (county) küçük davalar mahkemesi; yurt dışındaki davalıya tebligat yapmak zordur
law-note-us-arbitration = Kullanım koşulları, yasanız başka türlü söylemedikçe Hong Kong’da tahkim öngörür: önce bir avukata veya mahkeme kalemine sorun.

## Türkiye

place-tr-committee = Yaşadığınız yerdeki tüketici hakem heyeti, e-Devlet (TÜBİS) üzerinden veya şahsen
law-note-tr-limit = Heyet 2026’da değeri 186.000 TL’nin altındaki uyuşmazlıklara karar verir. Yurt dışındaki bir şirkete karşı verilen kararın uygulanması zordur. Başvuru Türkçe yapılır.
place-tr-court = Hakem heyetinin bakmadığı uyuşmazlıklar için yaşadığınız yerdeki tüketici mahkemesi

## Ukraine

place-ua-authority = Держпродспоживслужба (Devlet Gıda Güvenliği ve Tüketiciyi Koruma Servisi): dpss.gov.ua
law-note-ua-seller-name = Satıcının kim olduğunu bilmesi gerekir: mağaza sayfasında görünen şirketi belirtin. Ukraynaca bir mektup bundan daha iyidir.
place-ua-court = Yaşadığınız yerin ilçe mahkemesi
law-note-ua-costs = Yurt dışındaki bir şirkete karşı davanın masrafı burada tespit edilmedi: önce bir avukata sorun.

## Uzbekistan

law-note-uz-penalty = Kaynaklar gecikme cezasından söz ediyor, para iadesinin süresinden söz etmiyor. Yasanın yurt dışındaki bir satıcı için geçerli olup olmadığı tespit edilmemiştir.
place-uz-committee = Özbekistan Rekabet Komitesi
law-note-uz-court = Hangi mahkemenin yetkili olduğu ve masrafı burada tespit edilmedi: Özbekistan’da bir avukata sorun.
