# Where a rung leads (`place-…`) and what holds there (`law-note-…`), in Polish: of the shop, the post, ways to pay and countries.
# Each sentence rests on the rows of its rung; none may promise more than they say. Names of offices stay as they are called there.

## The shop

place-shop-chat = Strona zamówienia, „Skontaktuj się ze sprzedawcą” (w aplikacji: zamówienie, znak słuchawek): czat ze sklepem, który to sprzedał
place-shop-help = Na stronie: Konto, Centrum pomocy, tamtejszy czat. W aplikacji: Konto, Centrum pomocy, Obsługa klienta. Adresu e-mail dla kupujących nie ma
place-shop-form = Strona zamówienia, „Zwroty/refundacje”; na pytanie, czy paczka dotarła, odpowiedz zgodnie z prawdą. W zakończonym zamówieniu przycisk jest obok produktu

## The post

law-note-post-cn = Poczta chińska (China Post) szuka tylko na wniosek nadawcy, który ma potwierdzenie nadania: poproś sprzedawcę, by złożył tam zgłoszenie.
law-note-post-hk = Poczta w Hongkongu (Hongkong Post) przyjmuje zgłoszenia od dwóch tygodni do pięciu miesięcy po nadaniu.
place-post = Poczta twojego kraju
place-carrier = Przewoźnik podany na stronie śledzenia, na ostatnim odcinku: firma, która doręcza w twoim kraju

## Ways to pay

law-note-mastercard-90-days = Niektóre banki przyjmują wnioski tylko przez 90 dni. Pokazany dzień to ostatni dzień dla samego banku: napisz kilka tygodni wcześniej.
place-bank-address = Bank, który wydał twoją kartę: jego aplikacja, oddział lub adres do reklamacji płatności
law-note-mir-no-terms = Terminy systemu Mir nie są publiczne. Zwróć się do banku od razu i zachowaj numer wniosku. Tak samo przebiegają w Rosji sprawy kart Visa i Mastercard rosyjskich banków.
place-bank-application = Bank, który wydał twoją kartę: pisemny wniosek w jego aplikacji lub oddziale
law-note-transfer = Przelew nie ma chargebacku. Jeśli za portfelem stoi karta, podaj wyżej, która.
place-bank-or-wallet = Twój bank lub portfel
law-note-paypal-20-days = W ciągu 20 dni od otwarcia sporu przekształć go w roszczenie, inaczej zamknie się na dobre. Zamkniętego nie można otworzyć ponownie.
place-paypal = Centrum rozwiązywania sporów na stronie PayPala
law-note-visa-last-day = Ten dzień to ostatni dzień dla samego banku. On też potrzebuje czasu: napisz kilka tygodni wcześniej.

## Several countries

place-chat-and-help-centre = Czat ze sprzedawcą; kopia na czacie centrum pomocy platformy
law-note-seller-abroad = Najpierw zapytaj, czy przyjmuje skargi na sprzedawcę za granicą.
place-court-of-residence = Sąd w miejscu zamieszkania
place-chat-or-dispute-page = Czat ze sprzedawcą albo strona sporu w zamówieniu; kliknięcie nazwy sklepu pokazuje firmę sprzedawcy i jej adres
place-platform-notice = Kopia jako formalne zawiadomienie do platformy: AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-year-of-platform = Klauzula platformy ogranicza roszczenia wobec samego AliExpress do roku, o ile prawo nie stanowi inaczej. Roszczenia wobec sprzedawcy to nie kończy.
place-chat-with-seller = Czat ze sprzedawcą
place-court-where-you-live = Sąd w twoim miejscu zamieszkania

## Countries whose law was not established

law-note-no-law = Prawa twojego kraju tu nie ustalono. Pismo podaje fakty i żądanie, bez powoływania się na prawo.
place-authority-of-country = Urząd ochrony konsumentów twojego kraju
place-econsumer = econsumer.gov przyjmuje zgłoszenia dotyczące zakupów za granicą
place-lawyer-of-country = Zapytaj prawnika ze swojego kraju

## The European Union

law-note-eu-last-date = Umowa sprzedaży jest zawarta ze sprzedawcą, więc to jemu składa się oświadczenie o odstąpieniu. Pismo podaje ostatni termin; dopiero gdy i on minie, można odstąpić od umowy. Jeśli sprzedawca odmówił albo towar zaginął lub wraca, taki termin nie jest potrzebny.
law-note-eu-withdrawal-button = Od 19 czerwca 2026 r. sklep internetowy ma przycisk odstąpienia od zakupu. Zamówienie, które nie przyszło, można nim anulować bez udowadniania winy, aż do 14 dni po otrzymaniu.
place-eu-authority = Urząd ochrony konsumentów lub poradnia konsumencka twojego kraju
law-note-eu-consumer-centre = Sprzedawca w UE, Norwegii lub Islandii: pomaga też Europejskie Centrum Konsumenckie twojego kraju.
law-note-eu-services-act = System skarg z aktu o usługach cyfrowych (DSA) dotyczy tego, co platforma usuwa lub ogranicza, a nie zwrotów pieniędzy.
law-note-eu-small-claims = Europejskie postępowanie w sprawie drobnych roszczeń jest tylko przeciwko pozwanym z UE. Wyrok przeciwko sprzedawcy w Chinach trudno wykonać.
law-note-eu-duty = Od lipca 2026 r. paczki o niskiej wartości spoza UE są objęte cłem. To, co z niego zapłacono, jest twoją stratą: zachowaj potwierdzenie.

## Australia

place-au-state = Fair Trading lub Consumer Affairs (urząd ochrony konsumentów) twojego stanu lub terytorium
law-note-au-reports = ACCC, australijski urząd ochrony konsumentów, przyjmuje zgłoszenia; pojedynczych sporów nie rozstrzyga.
place-au-tribunal = Trybunał (tribunal) twojego stanu, na przykład NCAT lub VCAT; w sprawie sprzedawcy za granicą najpierw tam zapytaj

## Austria

place-at-ombudsstelle = Internet Ombudsstelle (rzecznik internetowy): ombudsstelle.at; porada także w VKI
place-at-court = Bezirksgericht (sąd rejonowy) w miejscu zamieszkania

## Belarus

law-note-by-no-law = Co do towaru, który nie przyszedł, prawa Białorusi tu nie ustalono: takie pismo podaje fakty i żądanie, bez powoływania się na prawo.
place-by-mart = MART (МАРТ, ministerstwo regulacji antymonopolowej i handlu: mart.gov.by) albo stowarzyszenie konsumentów
law-note-by-court = Który sąd i ile to kosztuje, tu nie ustalono: zapytaj prawnika na Białorusi.

## Brazil

law-note-br-defect-days = Widoczną wadę trzeba zgłosić w ciągu 30 dni, a w towarach trwałego użytku w ciągu 90; od zakupu na odległość można odstąpić w ciągu 7 dni od otrzymania.
place-br-consumidor = consumidor.gov.br
place-br-procon = albo Procon (urząd ochrony konsumentów) twojego stanu
place-br-court = Juizado Especial Cível (sąd do drobnych spraw) twojego miasta
law-note-br-representative = Łatwiej, gdy firma ma przedstawiciela w Brazylii.

## Canada

law-note-ca-province = Obowiązuje prawo twojej prowincji. Pismo podaje fakty i żądanie, bez powoływania się na prawo: jeśli znasz ustawę swojej prowincji, dopisz ją.
law-note-ca-quebec = Quebec: zamówienie przez internet, które nie przyszło w ciągu 30 dni od uzgodnionego dnia, można anulować; pieniądze mają wrócić w ciągu 15 dni od anulowania. Jeśli nie wrócą, w ciągu 60 dni poproś pisemnie wydawcę karty o chargeback: prawo go do tego zobowiązuje.
place-ca-offices = W Quebecu Office de la protection du consommateur (opc.gouv.qc.ca), w Kolumbii Brytyjskiej Consumer Protection BC, gdzie indziej urząd twojej prowincji
place-ca-court = Sąd do drobnych roszczeń (small claims court) twojej prowincji
law-note-ca-arbitration = Warunki użytkowania przewidują arbitraż w Hongkongu, o ile twoje prawo nie stanowi inaczej; w kilku prowincjach taka klauzula nie wiąże konsumenta.

## Chile

place-cl-sernac = SERNAC, urząd ochrony konsumentów: sernac.cl
place-cl-court = Juzgado de Policía Local (sąd lokalny) w miejscu zamieszkania
law-note-cl-abroad = Najpierw zapytaj SERNAC albo sąd, czy przyjmują sprawy przeciwko firmie za granicą.

## France

law-note-fr-formal-notice = To pismo jest formalnym wezwaniem (mise en demeure), którego wymaga prawo francuskie: podaje ostatni termin dostawy. Po odstąpieniu od umowy pieniądze mają wrócić w ciągu 14 dni, a przy opóźnieniu kwota z mocy prawa rośnie.
place-fr-signalconso = SignalConso: signal.conso.gouv.fr
place-fr-mediator = Mediator konsumencki (médiateur de la consommation), którego wskazuje sprzedawca lub platforma, bezpłatnie
place-fr-court = Tribunal judiciaire (sąd) w miejscu zamieszkania, po próbie ugody

## Germany

place-de-verbraucherzentrale = Verbraucherzentrale (centrala konsumencka) twojego kraju związkowego: porady, częściowo płatne; żaden urząd państwowy nie zajmuje się pojedynczymi sprawami
place-de-court = Amtsgericht (sąd rejonowy) w miejscu zamieszkania

## Israel

law-note-il-free-of-charge = Anulowanie z powodu towaru, który nie przyszedł na czas albo jest inny, jest bezpłatne. Czy to prawo sięga sprzedawcy za granicą, jest wątpliwe.
place-il-form = Jego formularz skargi na gov.il; porada także w Izraelskiej Radzie Konsumentów (המועצה הישראלית לצרכנות)
place-il-court = Sąd do drobnych roszczeń (בית משפט לתביעות קטנות) w miejscu zamieszkania
law-note-il-abroad = Pozwanemu za granicą trudno doręczyć pozew, a wyrok przeciwko niemu trudno wykonać: najpierw zapytaj w sądzie.

## Italy

place-it-association = Stowarzyszenie konsumentów; AGCM (agcm.it) przyjmuje zgłoszenia i nie zajmuje się pojedynczymi sprawami
place-it-court = Giudice di pace (sędzia pokoju) w miejscu zamieszkania

## Japan

law-note-jp-no-law = Prawa Japonii tu nie ustalono. Pismo podaje fakty i żądanie, bez powoływania się na prawo.
place-jp-ccj = CCJ, centrum do spraw zakupów za granicą: ccj.kokusen.go.jp
place-jp-hotline = Infolinia konsumencka: telefon 188
law-note-jp-partner = Przekazuje sprawę partnerowi w kraju sprzedawcy, między innymi w Singapurze. Przyjmuje zgłoszenia po japońsku.
place-jp-lawyer = Zapytaj pod numerem 188 albo prawnika w Japonii

## Kazakhstan

place-kz-chat-and-post = Czat ze sprzedawcą; kopia do platformy przez jej czat i listem poleconym
place-kz-committee = Komitet Ochrony Praw Konsumentów, jego strona na gov.kz (mti-kzpp)
law-note-kz-court = Który sąd i ile to kosztuje, tu nie ustalono: zapytaj prawnika w Kazachstanie.

## Mexico

place-mx-profeco = Profeco, urząd ochrony konsumentów: gob.mx/profeco
law-note-mx-no-domicile = Według doniesień platforma nie ma siedziby w Meksyku, więc Profeco może jej nie dosięgnąć: zwróć się też do banku.
law-note-mx-court = Który sąd i ile to kosztuje, tu nie ustalono: najpierw zapytaj Profeco albo prawnika.

## Poland

place-pl-rzecznik = Miejski lub powiatowy rzecznik konsumentów, bezpłatnie; UOKiK nie zajmuje się pojedynczymi sprawami
place-pl-court = Sąd rejonowy w miejscu zamieszkania

## Portugal

law-note-pt-last-date = Pismo żąda dostawy do ostatniego terminu. Po odstąpieniu od umowy pieniądze mają wrócić w ciągu 14 dni; potem prawo portugalskie daje podwójną kwotę.
place-pt-livro = livroreclamacoes.pt (księga skarg) albo konsumencki sąd polubowny (centro de arbitragem de conflitos de consumo)
place-pt-court = Julgado de paz (sąd pokoju) w miejscu zamieszkania

## Russia

law-note-ru-inquiry = Poczta Rosji (Почта России) przyjmuje zgłoszenie także od adresata. Prosi o kopię potwierdzenia nadania: poproś o nią sprzedawcę.
law-note-ru-never-registered = Odpowiedź, że paczki nigdy nie zarejestrowano w Rosji, jest dowodem do roszczenia.
place-ru-chat-and-post = Czat ze sprzedawcą, wraz ze zrzutem ekranu; listem poleconym, jeśli strona zamówienia podaje adres sprzedawcy
law-note-ru-refusal = Przedpłatę i karę z artykułu 23.1 jest winien sprzedawca. W tym piśmie odmawiasz dalszego wykonywania umowy: zachowaj kopię, na niej opiera się żądanie do platformy.
law-note-ru-ten-days = Dziesięć dni liczy się od otrzymania, a ostatni dzień, który jest wolny od pracy, przesuwa się na następny dzień roboczy. Wyrok przeciwko sprzedawcy za granicą trudno wykonać.
place-ru-platform = Czat platformy oraz list polecony ze spisem zawartości na adres ze stopki strony
law-note-ru-prepayment = Tu żąda się tylko przedpłaty i dopiero po zawiadomieniu sprzedawcy o odmowie: dołącz kopię tamtego pisma i dowód jego wysłania.
law-note-ru-courts-differ = Sądy orzekają różnie: jedne traktują platformę jak sprzedawcę albo uznają odpowiedzialność obojga, inne obciążają ją tylko przedpłatą.
law-note-ru-platform-law = Od 1 października 2026 r. obowiązuje ustawa o gospodarce platformowej (289-ФЗ). Jest nowa, a jej działanie wobec zagranicznej platformy nie jest ustalone.
law-note-ru-footer = Zanim wpiszesz firmę, zajrzyj do stopki strony: aliexpress.ru i aliexpress.com to różne platformy z różnymi umowami.
place-ru-gosuslugi = Gosuslugi (Госуслуги): gosuslugi.ru
place-ru-office = albo na papierze, osobiście lub pocztą, do urzędu terenowego
law-note-ru-no-email = Zgłoszeń e-mailem nie rozpatruje się od 30 marca 2025 r.
place-ru-court = Do 100 000 RUB sędzia pokoju (мировой судья) twojego okręgu, powyżej sąd rejonowy (районный суд)
law-note-ru-duty = Do 1 000 000 RUB nie ma opłaty sądowej. Grzywnę 50 % wylicza sąd: nie wchodzi do kwoty pozwu, a od 1 lutego 2026 r. są od niej wyjątki.
law-note-ru-defendants = Pozew wskazuje sprzedawcę co do całej kwoty, a platformę co do przedpłaty. O tym, czy platforma odpowiada za więcej, sądy orzekają różnie.
law-note-ru-price = Wartość pozwu podaje się w rublach, według kursu z dnia złożenia. Oprócz kwoty żądaj kary do dnia zapłaty, zadośćuczynienia za krzywdę i grzywny.
law-note-ru-suit-needs = Sąd chce też twojej daty i miejsca urodzenia albo numeru dokumentu oraz dowodu, że pozwanym wysłano kopie.

## Saudi Arabia

law-note-sa-cancel = Prawo do anulowania powstaje, gdy dostawa spóźnia się o więcej niż 15 dni. Pismo po arabsku jest lepsze niż to.
place-sa-ministry = Obsługa skarg w Ministerstwie Handlu (وزارة التجارة), w jego aplikacji lub na mc.gov.sa
place-sa-lawyer = Zapytaj prawnika w Arabii Saudyjskiej

## South Korea

place-kr-platform = Kopia do platformy: AliExpress Korea, 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul
law-note-kr-promise = W marcu 2024 r. AliExpress Korea obiecał pełny zwrot pieniędzy za zamówienia, które nie przyjdą, i możliwość odesłania w ciągu 90 dni od płatności. Czy to nadal obowiązuje, nie wiadomo: zapytaj w jego centrum pomocy.
place-kr-counselling = Porady konsumenckie: telefon 1372
place-kr-agency = Koreańska Agencja Konsumencka (Korea Consumer Agency, KCA, 한국소비자원)
place-kr-court = Sąd w Korei Południowej
law-note-kr-court = Który sąd i ile to kosztuje, tu nie ustalono: najpierw zapytaj pod numerem 1372.

## Spain

place-es-omic = OMIC (gminne biuro konsumentów) twojej miejscowości albo urząd do spraw konsumentów twojej wspólnoty autonomicznej
place-es-arbitration = Arbitraż konsumencki (arbitraje de consumo), tylko gdy firma się na niego zgodzi
place-es-court = Sąd pierwszej instancji w miejscu zamieszkania; przy małych kwotach bez adwokata

## The Netherlands

place-nl-consuwijzer = ACM ConsuWijzer: consuwijzer.nl, przyjmuje zgłoszenia i doradza
place-nl-court = Kantonrechter (sędzia kantonalny) w miejscu zamieszkania

## The United Kingdom

law-note-gb-last-date = Umowa sprzedaży jest zawarta ze sprzedawcą. Pismo podaje ostatni termin; dopiero gdy i on minie, można odstąpić od umowy. Jeśli sprzedawca odmówił albo towar zaginął lub wraca, taki termin nie jest potrzebny.
law-note-gb-reject = Towar, który przyszedł uszkodzony lub niewłaściwy, można odrzucić za zwrotem pełnej ceny w ciągu 30 dni od otrzymania; powiedz to na piśmie. Zamówienie, które nie przyszło, można anulować bez podania powodu.
place-gb-citizens-advice = Citizens Advice, poradnia konsumencka; w Szkocji consumeradvice.scot
law-note-gb-advises = Doradza i przekazuje sprawy do Trading Standards; pieniędzy w pojedynczych sprawach nie odzyskuje.
law-note-gb-section-75 = Przy karcie kredytowej i cenie powyżej 100 funtów zapytaj bank także o artykuł 75 (section 75): platforma pośrednicząca może stać na przeszkodzie.
place-gb-court = Sąd do drobnych roszczeń (small claims) twojej części kraju

## The United States

law-note-us-post = Poczta USPS przyjmuje zgłoszenia o paczkach z zagranicy przez pocztę nadawcy: poproś sprzedawcę, by je złożył.
place-us-platform-notice = Kopia jako zawiadomienie do platformy: AliExpress, Attn: Legal Department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-us-abroad = Umowa sprzedaży jest zawarta ze sprzedawcą. Czy przepisy Stanów Zjednoczonych sięgają sprzedawcy za granicą, jest wątpliwe: przy karcie kredytowej pewniejszą drogą jest bank.
place-us-attorney-general = Formularz skargi konsumenta u prokuratora generalnego (attorney general) twojego stanu
place-us-bbb = albo Better Business Bureau: bbb.org
place-us-reports = Zgłoszenie, tylko przez formularz na stronie: reportfraud.ftc.gov; o zakupach za granicą econsumer.gov
law-note-us-authorities = Prokurator generalny przekazuje skargi firmie i może pośredniczyć. FTC przyjmuje zgłoszenia i nie odzyskuje pieniędzy w pojedynczych sprawach.
law-note-us-billing-error = Karta kredytowa: pisemne zawiadomienie musi dotrzeć na adres wydawcy karty do spraw rozliczeń (billing inquiries) w ciągu 60 dni od pierwszego wyciągu z tym obciążeniem. Podaje twoje imię i nazwisko, konto, kwotę, datę i powód. Służy towarom, które nie przyszły zgodnie z umową, a nie sporom o jakość przyjętego towaru.
place-us-court = Sąd do drobnych roszczeń (small claims court) twojego hrabstwa; pozwanemu za granicą trudno doręczyć pozew
law-note-us-arbitration = Warunki użytkowania przewidują arbitraż w Hongkongu, o ile twoje prawo nie stanowi inaczej: najpierw zapytaj prawnika albo w sekretariacie sądu.

## Türkiye

place-tr-committee = Komisja arbitrażowa (Tüketici Hakem Heyeti) w miejscu zamieszkania, przez e-Devlet (TÜBİS) lub osobiście
law-note-tr-limit = W 2026 r. rozstrzyga spory o wartości poniżej 186 000 TRY. Decyzję przeciwko firmie za granicą trudno wykonać. Wniosek składa się po turecku.
place-tr-court = Sąd konsumencki (tüketici mahkemesi) w miejscu zamieszkania, do spraw, których komisja nie przyjmuje

## Ukraine

place-ua-authority = Derżprodspożywsłużba (Держпродспоживслужба), ukraińska służba ochrony konsumentów: dpss.gov.ua
law-note-ua-seller-name = Musi wiedzieć, kim jest sprzedawca: podaj firmę, którą pokazuje strona sklepu. Pismo po ukraińsku jest lepsze niż to.
place-ua-court = Sąd rejonowy (районний суд) w miejscu zamieszkania
law-note-ua-costs = Ile kosztuje pozew przeciwko firmie za granicą, tu nie ustalono: najpierw zapytaj prawnika.

## Uzbekistan

law-note-uz-penalty = Źródła podają karę, a nic nie mówią o terminie zwrotu pieniędzy. Czy to prawo sięga sprzedawcy za granicą, nie ustalono.
place-uz-committee = Komitet Rozwoju Konkurencji i Ochrony Praw Konsumentów Uzbekistanu
law-note-uz-court = Który sąd i ile to kosztuje, tu nie ustalono: zapytaj prawnika w Uzbekistanie.
