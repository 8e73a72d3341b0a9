# Where a rung leads (`place-…`) and what holds there (`law-note-…`), in Dutch: of the shop, the post, ways to pay and countries.
# Each sentence rests on the rows of its rung; none may promise more than they say. Names of offices stay as they are called there.

## The shop

place-shop-chat = De bestelpagina, “Contact opnemen met verkoper” (in de app: de bestelling, het headset-icoon): de chat met de winkel die heeft verkocht
place-shop-help = Op de site: “Account”, “Helpcentrum”, daar de chat. In de app: “Account”, “Helpcentrum”, “Klantenservice”. Er is geen e-mailadres voor kopers
place-shop-form = De bestelpagina, “Retouren/terugbetalingen”; geef op de vraag of je het pakket hebt ontvangen het ware antwoord. Bij een afgeronde bestelling staat de knop naast het artikel

## The post

law-note-post-cn = China Post zoekt alleen voor de afzender, die het verzendbewijs heeft: vraag de verkoper het onderzoek daar aan te vragen.
law-note-post-hk = Hongkong Post neemt een onderzoek aan van twee weken tot vijf maanden na verzending.
place-post = De post van jouw land
place-carrier = De vervoerder die op de trackingpagina voor het laatste stuk staat: het bedrijf dat in jouw land bezorgt

## Ways to pay

law-note-mastercard-90-days = Sommige banken geven maar 90 dagen. De getoonde dag is de laatste dag waarop de bank zelf kan indienen: schrijf weken eerder.
place-bank-address = De bank die je kaart heeft uitgegeven: de app, een kantoor of het adres voor betwiste betalingen
law-note-mir-no-terms = De voorwaarden van Mir zijn niet openbaar. Vraag het meteen en bewaar het nummer van je aanvraag. Visa en Mastercard van Russische banken gaan binnen Rusland dezelfde weg.
place-bank-application = De bank die je kaart heeft uitgegeven: een schriftelijke aanvraag in de app of op een kantoor
law-note-transfer = Bij een overschrijving bestaat geen chargeback. Zit er een kaart achter de wallet, geef dan hierboven aan welke.
place-bank-or-wallet = Je bank of wallet
law-note-paypal-20-days = Maak van het geschil binnen 20 dagen na het openen een claim, anders sluit het voorgoed. Een gesloten geschil kan niet opnieuw worden geopend.
place-paypal = Het Actiecentrum van PayPal
law-note-visa-last-day = De dag is de laatste dag waarop de bank zelf kan indienen. De bank heeft ook tijd nodig: schrijf weken eerder.

## Several countries

place-chat-and-help-centre = De chat met de verkoper; een kopie in de chat van het helpcentrum van de webshop
law-note-seller-abroad = Vraag daar eerst of ze klachten over een verkoper in het buitenland aannemen.
place-court-of-residence = De rechter van je woonplaats
place-chat-or-dispute-page = De chat met de verkoper of de geschilpagina van de bestelling; een klik op de naam van de winkel toont het bedrijf en het adres van de verkoper
place-platform-notice = Een kopie als formele kennisgeving aan het platform: AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-year-of-platform = Een clausule van de webshop beperkt vorderingen tegen AliExpress zelf tot een jaar, tenzij de wet anders zegt. Een vordering tegen de verkoper eindigt daardoor niet.
place-chat-with-seller = De chat met de verkoper
place-court-where-you-live = Een rechter in je woonplaats

## Countries whose law was not established

law-note-no-law = Het recht van jouw land is hier niet uitgezocht. De brief noemt feiten en een eis, geen wet.
place-authority-of-country = De toezichthouder voor consumentenbescherming van jouw land
place-econsumer = econsumer.gov neemt meldingen aan over aankopen over de grens
place-lawyer-of-country = Vraag het een advocaat in jouw land

## The European Union

law-note-eu-last-date = De koop is met de verkoper gesloten, dus het ontbinden ervan wordt aan de verkoper gericht. De brief noemt een laatste dag; pas als ook die voorbij is, mag de koop worden ontbonden. Heeft de verkoper geweigerd, of zijn de spullen verloren of op de terugweg, dan is zo'n dag niet nodig.
law-note-eu-withdrawal-button = Sinds 19 juni 2026 heeft een webshop een knop om een koop te herroepen. Een bestelling die nooit kwam, kan daarmee worden geannuleerd zonder bewijs van schuld, tot 14 dagen na ontvangst.
place-eu-authority = De toezichthouder of het adviespunt voor consumenten in jouw land
law-note-eu-consumer-centre = Bij een verkoper in de EU, Noorwegen of IJsland helpt ook het Europees Consumentencentrum (ECC) van jouw land.
law-note-eu-services-act = Het klachtensysteem van de digitaledienstenverordening (Digital Services Act) is voor wat een platform verwijdert of beperkt, niet voor terugbetalingen.
law-note-eu-small-claims = De Europese procedure voor geringe vorderingen is alleen voor gedaagden in de EU. Een vonnis tegen een verkoper in China is moeilijk uit te voeren.
law-note-eu-duty = Sinds juli 2026 wordt over pakketten met een lage waarde van buiten de EU invoerrecht geheven. Wat je daarvan hebt betaald, is jouw schade: bewaar het bewijs van betaling.

## Australia

place-au-state = Fair Trading of Consumer Affairs (de consumentenautoriteit) van jouw staat of territorium
law-note-au-reports = De ACCC (de toezichthouder voor mededinging en consumenten) neemt meldingen aan; individuele geschillen lost de ACCC niet op.
place-au-tribunal = Het tribunaal van jouw staat, zoals NCAT of VCAT; vraag het daar eerst als de verkoper in het buitenland zit

## Austria

place-at-ombudsstelle = Internet Ombudsstelle: ombudsstelle.at; advies ook bij de VKI (consumentenorganisatie)
place-at-court = Het Bezirksgericht (de lagere rechtbank) van je woonplaats

## Belarus

law-note-by-no-law = Voor spullen die niet kwamen, is het recht van Belarus hier niet uitgezocht: zo'n brief noemt feiten en een eis, geen wet.
place-by-mart = MART (МАРТ, het ministerie van Mededinging en Handel; mart.gov.by), of een consumentenvereniging
law-note-by-court = Welke rechter het is en wat het kost, is hier niet uitgezocht: vraag het een advocaat in Belarus.

## Brazil

law-note-br-defect-days = Over een zichtbaar gebrek moet binnen 30 dagen worden geklaagd, bij duurzame spullen binnen 90; een koop op afstand kan binnen 7 dagen na ontvangst worden herroepen.
place-br-consumidor = consumidor.gov.br
place-br-procon = of de Procon (consumentenbescherming) van jouw staat
place-br-court = De Juizado Especial Cível (rechtbank voor kleine civiele zaken) van je stad
law-note-br-representative = Makkelijker als het bedrijf een vertegenwoordiger in Brazilië heeft.

## Canada

law-note-ca-province = Het recht van jouw provincie geldt. De brief noemt feiten en een eis, geen wet: voeg de wet van je provincie toe als je die kent.
law-note-ca-quebec = Quebec: een onlinebestelling die niet binnen 30 dagen na de afgesproken dag kwam, kan worden geannuleerd; de terugbetaling moet er binnen 15 dagen daarna zijn. Komt die niet, vraag de uitgever van de kaart dan binnen 60 dagen schriftelijk om een chargeback: de wet verplicht die daartoe.
place-ca-offices = In Quebec het Office de la protection du consommateur (opc.gouv.qc.ca), in Brits-Columbia Consumer Protection BC, elders de instantie van jouw provincie
place-ca-court = De small claims court (rechtbank voor kleine vorderingen) van jouw provincie
law-note-ca-arbitration = De gebruiksvoorwaarden noemen arbitrage in Hongkong, tenzij jouw wet anders zegt; in verschillende provincies bindt zo'n clausule een consument niet.

## Chile

place-cl-sernac = SERNAC (consumentenautoriteit): sernac.cl
place-cl-court = De Juzgado de Policía Local (plaatselijke rechtbank) van je woonplaats
law-note-cl-abroad = Vraag SERNAC of de rechtbank eerst of een zaak tegen een bedrijf in het buitenland wordt aangenomen.

## France

law-note-fr-formal-notice = De brief is de ingebrekestelling (mise en demeure) die het Franse recht vraagt: die noemt een laatste dag om te leveren. Zodra je de koop hebt ontbonden, moet de terugbetaling er binnen 14 dagen zijn, en als die te laat is, wordt het bedrag volgens de wet hoger.
place-fr-signalconso = SignalConso: signal.conso.gouv.fr
place-fr-mediator = De consumentenbemiddelaar (médiateur de la consommation) die de verkoper of het platform noemt, gratis
place-fr-court = De tribunal judiciaire (rechtbank) van je woonplaats, na een poging tot een schikking

## Germany

place-de-verbraucherzentrale = De Verbraucherzentrale (consumentenadvies) van jouw deelstaat: advies, deels tegen betaling; geen overheidsinstantie behandelt individuele zaken
place-de-court = Het Amtsgericht (de lagere rechtbank) van je woonplaats

## Israel

law-note-il-free-of-charge = Annuleren omdat spullen niet op tijd kwamen of afwijken, is gratis. Of de wet een verkoper in het buitenland bereikt, is twijfelachtig.
place-il-form = Het klachtenformulier van de toezichthouder op gov.il; advies ook bij de Israëlische consumentenraad (Israel Consumer Council)
place-il-court = De rechtbank voor kleine vorderingen van je woonplaats
law-note-il-abroad = Een gedaagde in het buitenland is moeilijk te dagvaarden, en een vonnis tegen die gedaagde moeilijk uit te voeren: vraag het eerst bij de rechtbank.

## Italy

place-it-association = Een consumentenvereniging; de AGCM (mededingingsautoriteit, agcm.it) neemt meldingen aan en behandelt geen individuele zaken
place-it-court = De giudice di pace (vrederechter) van je woonplaats

## Japan

law-note-jp-no-law = Het recht van Japan is hier niet uitgezocht. De brief noemt feiten en een eis, geen wet.
place-jp-ccj = CCJ: ccj.kokusen.go.jp
place-jp-hotline = Hulplijn voor consumenten: telefoon 188
law-note-jp-partner = Het CCJ geeft de zaak door aan zijn partner in het land van de handelaar, waaronder Singapore. Het neemt vragen aan in het Japans.
place-jp-lawyer = Vraag het de hulplijn 188 of een advocaat in Japan

## Kazakhstan

place-kz-chat-and-post = De chat met de verkoper; een kopie aan het platform via zijn chat en per aangetekende post
place-kz-committee = Comité voor consumentenbescherming, de pagina ervan op gov.kz (mti-kzpp)
law-note-kz-court = Welke rechter het is en wat het kost, is hier niet uitgezocht: vraag het een advocaat in Kazachstan.

## Mexico

place-mx-profeco = Profeco (consumentenautoriteit): gob.mx/profeco
law-note-mx-no-domicile = Volgens berichten heeft de webshop geen vestiging in Mexico, zodat Profeco de webshop misschien niet kan bereiken: vraag het ook de bank.
law-note-mx-court = Welke rechter het is en wat het kost, is hier niet uitgezocht: vraag het eerst Profeco of een advocaat.

## Poland

place-pl-rzecznik = De Rzecznik konsumentów (consumentenombudsman) van jouw stad of district, gratis; UOKiK behandelt geen individuele zaken
place-pl-court = De sąd rejonowy (districtsrechtbank) van je woonplaats

## Portugal

law-note-pt-last-date = De brief vraagt om levering uiterlijk op een laatste dag. Zodra je de koop hebt ontbonden, moet de terugbetaling er binnen 14 dagen zijn; daarna geeft het Portugese recht het dubbele bedrag.
place-pt-livro = livroreclamacoes.pt, of een arbitragecentrum voor consumenten
place-pt-court = De julgado de paz (vredegerecht) van je woonplaats

## Russia

law-note-ru-inquiry = Pochta Rossii neemt ook een onderzoek aan van de geadresseerde. Er wordt om een kopie van het verzendbewijs gevraagd: vraag de verkoper erom.
law-note-ru-never-registered = Een antwoord dat het pakket nooit in Rusland is geregistreerd, is bewijs voor de claim.
place-ru-chat-and-post = De chat met de verkoper, met een schermafbeelding ervan; per aangetekende post als de bestelpagina het adres van de verkoper noemt
law-note-ru-refusal = De verkoper is de vooruitbetaling en de boete van artikel 23.1 verschuldigd. In deze brief zie je van de koop af: bewaar een kopie, de eis aan het platform berust erop.
law-note-ru-ten-days = De tien dagen lopen vanaf de ontvangst, en een laatste dag die een vrije dag is, schuift op naar de volgende werkdag. Tegen een verkoper in het buitenland is een vonnis moeilijk uit te voeren.
place-ru-platform = De chat van de webshop, en aangetekende post met een inhoudslijst naar het adres onderaan de site
law-note-ru-prepayment = Hier wordt alleen de vooruitbetaling gevraagd, en pas nadat de verkoper weet dat je van de koop afziet: voeg een kopie van die brief toe en bewijs dat die is verstuurd.
law-note-ru-courts-differ = Rechters oordelen verschillend: sommige behandelen het platform als de verkoper of houden beide aansprakelijk, andere laten alleen de vooruitbetaling bij het platform.
law-note-ru-platform-law = De wet op de platformeconomie (289-ФЗ) geldt sinds 1 oktober 2026. De wet is nieuw, en wat die betekent voor een buitenlands platform, staat niet vast.
law-note-ru-footer = Kijk onderaan de site voordat je een bedrijf noemt: aliexpress.ru en aliexpress.com zijn verschillende platforms met verschillende contracten.
place-ru-gosuslugi = Gosuslugi (Госуслуги): gosuslugi.ru
place-ru-office = of op papier, zelf gebracht of per post, bij het regionale kantoor
law-note-ru-no-email = Verzoeken per e-mail worden sinds 30 maart 2025 niet meer behandeld.
place-ru-court = Tot 100.000 RUB de vrederechter van jouw wijk (мировой судья), daarboven de districtsrechtbank (районный суд)
law-note-ru-duty = Tot 1.000.000 RUB betaal je geen griffierecht. De extra boete van 50% (штраф) berekent de rechter: die hoort niet bij het gevorderde bedrag, en sinds 1 februari 2026 zijn er uitzonderingen op.
law-note-ru-defendants = In de rechtszaak noem je de verkoper voor het hele bedrag en het platform voor de vooruitbetaling. Rechters oordelen verschillend over de vraag of een platform voor meer aansprakelijk is.
law-note-ru-price = Het gevorderde bedrag staat in roebels, tegen de koers van de dag van indienen. Vraag naast het bedrag om de boete (неустойка) tot het geld is betaald, immateriële schade en de extra boete (штраф).
law-note-ru-suit-needs = De rechter wil ook je geboortedatum en geboorteplaats of een documentnummer, en bewijs dat kopieën aan de gedaagden zijn gestuurd.

## Saudi Arabia

law-note-sa-cancel = Het recht om te annuleren ontstaat als de levering meer dan 15 dagen te laat is. Een brief in het Arabisch is beter dan deze.
place-sa-ministry = De klachtendienst van het ministerie van Handel, in de app of op mc.gov.sa
place-sa-lawyer = Vraag het een advocaat in Saoedi-Arabië

## South Korea

place-kr-platform = Een kopie aan het platform: AliExpress Korea, 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul
law-note-kr-promise = AliExpress Korea beloofde in maart 2024 volledige terugbetaling van bestellingen die niet komen, en retourneren binnen 90 dagen na betaling. Of dat nog geldt, is niet bekend: vraag het bij het helpcentrum.
place-kr-counselling = Advies voor consumenten: telefoon 1372
place-kr-agency = Koreaanse consumentenautoriteit (Korea Consumer Agency, KCA, 한국소비자원)
place-kr-court = Een rechter in Zuid-Korea
law-note-kr-court = Welke rechter het is en wat het kost, is hier niet uitgezocht: vraag het eerst bij 1372.

## Spain

place-es-omic = De OMIC (consumentenbureau) van je gemeente of het consumentenbureau van jouw autonome regio
place-es-arbitration = Consumentenarbitrage (arbitraje de consumo), alleen als het bedrijf ermee instemt
place-es-court = De rechtbank van eerste aanleg van je woonplaats; voor kleine bedragen kan het zonder advocaat

## The Netherlands

place-nl-consuwijzer = ACM ConsuWijzer: consuwijzer.nl, die meldingen aanneemt en advies geeft
place-nl-court = De kantonrechter van je woonplaats

## The United Kingdom

law-note-gb-last-date = De koop is met de verkoper gesloten. De brief noemt een laatste dag; pas als ook die voorbij is, mag de koop worden ontbonden. Heeft de verkoper geweigerd, of zijn de spullen verloren of op de terugweg, dan is zo'n dag niet nodig.
law-note-gb-reject = Spullen die beschadigd of verkeerd aankwamen, kunnen binnen 30 dagen na ontvangst worden geweigerd tegen terugbetaling van de volle prijs; doe dat schriftelijk. Een bestelling die niet is gekomen, kan zonder reden worden geannuleerd.
place-gb-citizens-advice = De consumentendienst van Citizens Advice; in Schotland consumeradvice.scot
law-note-gb-advises = Deze dienst geeft advies en geeft zaken door aan Trading Standards; individuele terugbetalingen regelt die niet.
law-note-gb-section-75 = Bij een creditcard en een prijs boven £ 100: vraag de bank ook naar “section 75”. Een marktplaats ertussen kan in de weg staan.
place-gb-court = De small claims court (rechtbank voor kleine vorderingen) van jouw deel van het land

## The United States

law-note-us-post = De USPS (de Amerikaanse post) neemt een onderzoek naar een pakket uit het buitenland aan via de post van de afzender: vraag de verkoper het aan te vragen.
place-us-platform-notice = Een kopie als kennisgeving aan het platform: AliExpress, Attn: Legal Department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-us-abroad = De koop is met de verkoper gesloten. Of de regels van de Verenigde Staten een verkoper in het buitenland bereiken, is twijfelachtig: met een creditcard is de bank de zekerste weg.
place-us-attorney-general = Het klachtenformulier voor consumenten van de attorney general (procureur-generaal) van jouw staat
place-us-bbb = of het Better Business Bureau: bbb.org
place-us-reports = Een melding, alleen via een webformulier, bij reportfraud.ftc.gov; over aankopen over de grens bij econsumer.gov
law-note-us-authorities = De attorney general geeft klachten door aan het bedrijf en kan bemiddelen. De FTC neemt meldingen aan en regelt geen individuele terugbetalingen.
law-note-us-billing-error = Creditcard: een schriftelijke kennisgeving moet het adres van de kaartuitgever voor vragen over de rekening (“billing inquiries”) bereiken binnen 60 dagen na het eerste afschrift met de betaling. Die noemt je naam, de rekening, het bedrag, de datum en de reden. Die is voor spullen die niet kwamen zoals afgesproken, niet voor de kwaliteit van spullen die je hebt aangenomen.
place-us-court = De small claims court (rechtbank voor kleine vorderingen) van jouw county; een gedaagde in het buitenland is moeilijk te dagvaarden
law-note-us-arbitration = De gebruiksvoorwaarden noemen arbitrage in Hongkong, tenzij jouw wet anders zegt: vraag het eerst een advocaat of de griffie van de rechtbank.

## Türkiye

place-tr-committee = De arbitragecommissie voor consumenten (Tüketici Hakem Heyeti) van je woonplaats, via e-Devlet (TÜBİS) of persoonlijk
law-note-tr-limit = In 2026 beslist de commissie over geschillen van minder dan 186.000 TRY. Een beslissing tegen een bedrijf in het buitenland is moeilijk uit te voeren. De aanvraag is in het Turks.
place-tr-court = De consumentenrechter (tüketici mahkemesi) van je woonplaats, voor wat de commissie niet aanneemt

## Ukraine

place-ua-authority = Держпродспоживслужба (dienst voor voedselveiligheid en consumentenbescherming): dpss.gov.ua
law-note-ua-seller-name = De dienst moet weten wie de verkoper is: noem het bedrijf dat op de pagina van de winkel staat. Een brief in het Oekraïens is beter dan deze.
place-ua-court = De districtsrechtbank (районний суд) van je woonplaats
law-note-ua-costs = Wat een rechtszaak tegen een bedrijf in het buitenland kost, is hier niet uitgezocht: vraag het eerst een advocaat.

## Uzbekistan

law-note-uz-penalty = De bronnen noemen de boete en geen termijn voor de terugbetaling. Of de wet een verkoper in het buitenland bereikt, staat niet vast.
place-uz-committee = Mededingingscomité van Oezbekistan
law-note-uz-court = Welke rechter het is en wat het kost, is hier niet uitgezocht: vraag het een advocaat in Oezbekistan.
