# Where a rung leads (`place-…`) and what holds there (`law-note-…`), in German: of the shop, the post, ways to pay and countries.
# Each sentence rests on the rows of its rung; none may promise more than they say. Names of offices stay as they are called there.

## The shop

place-shop-chat = Die Bestellseite, „Verkäufer kontaktieren“ (in der App: die Bestellung, das Headset-Symbol): der Chat mit dem Store, der verkauft hat
place-shop-help = Auf der Website: „Konto“, „Hilfe-Center“, dort der Chat. In der App: „Konto“, „Hilfe-Center“, „Kundenservice“. Eine E-Mail-Adresse für Käufer gibt es nicht
place-shop-form = Die Bestellseite, „Rückgabe/Erstattung“; auf die Frage, ob Sie das Paket erhalten haben, antworten Sie wahrheitsgemäß. Bei einer abgeschlossenen Bestellung steht die Schaltfläche neben dem Artikel

## The post

law-note-post-cn = China Post sucht nur für den Absender, der den Einlieferungsbeleg hat: Bitten Sie den Verkäufer, die Nachforschung dort zu beantragen.
law-note-post-hk = Hongkong Post nimmt Nachforschungen von zwei Wochen bis fünf Monate nach der Einlieferung an.
place-post = Die Post Ihres Landes
place-carrier = Der Zustelldienst, den die Sendungsverfolgung für die letzte Strecke nennt: das Unternehmen, das in Ihrem Land zustellt

## Ways to pay

law-note-mastercard-90-days = Manche Banken nehmen nur 90 Tage lang an. Der gezeigte Tag ist der letzte, an dem die Bank einreichen kann: Schreiben Sie Wochen vorher.
place-bank-address = Die Bank, die Ihre Karte ausgegeben hat: ihre App, eine Filiale oder die Adresse für bestrittene Zahlungen
law-note-mir-no-terms = Die Fristen von Mir sind nicht öffentlich. Fragen Sie sofort und heben Sie die Nummer Ihres Antrags auf. Visa- und Mastercard-Karten russischer Banken gehen innerhalb Russlands denselben Weg.
place-bank-application = Die Bank, die Ihre Karte ausgegeben hat: ein schriftlicher Antrag in ihrer App oder einer Filiale
law-note-transfer = Bei einer Überweisung gibt es keine Rückbuchung (Chargeback). Wenn hinter der Wallet eine Karte steht, geben Sie oben an, welche.
place-bank-or-wallet = Ihre Bank oder Wallet
law-note-paypal-20-days = Machen Sie aus dem Konflikt innerhalb von 20 Tagen nach der Eröffnung einen Käuferschutzantrag, sonst wird er endgültig geschlossen. Ein geschlossener Konflikt lässt sich nicht wieder öffnen.
place-paypal = „Konfliktlösungen“ auf der Website von PayPal
law-note-visa-last-day = Der Tag ist der letzte, an dem die Bank einreichen kann. Sie braucht selbst Zeit: Schreiben Sie Wochen vorher.

## Several countries

place-chat-and-help-centre = Der Chat mit dem Verkäufer; eine Kopie in den Chat des Hilfe-Centers des Shops
law-note-seller-abroad = Fragen Sie dort zuerst, ob Beschwerden über einen Verkäufer im Ausland angenommen werden.
place-court-of-residence = Das Gericht Ihres Wohnsitzes
place-chat-or-dispute-page = Der Chat mit dem Verkäufer oder die Streitfallseite der Bestellung; ein Klick auf den Namen des Stores zeigt Unternehmen und Adresse des Verkäufers
place-platform-notice = Eine Kopie als förmliche Mitteilung an die Plattform: AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-year-of-platform = Eine Klausel des Shops begrenzt Ansprüche gegen AliExpress selbst auf ein Jahr, soweit das Gesetz nichts anderes sagt. Einen Anspruch gegen den Verkäufer beendet sie nicht.
place-chat-with-seller = Der Chat mit dem Verkäufer
place-court-where-you-live = Ein Gericht an Ihrem Wohnort

## Countries whose law was not established

law-note-no-law = Das Recht Ihres Landes wurde hier nicht ermittelt. Der Brief nennt Fakten und eine Forderung, kein Gesetz.
place-authority-of-country = Die Verbraucherschutzbehörde Ihres Landes
place-econsumer = econsumer.gov nimmt Meldungen über grenzüberschreitende Käufe an
place-lawyer-of-country = Fragen Sie einen Anwalt in Ihrem Land

## The European Union

law-note-eu-last-date = Der Kaufvertrag besteht mit dem Verkäufer, deshalb geht der Rücktritt an den Verkäufer. Der Brief nennt einen letzten Tag; erst wenn auch der verstrichen ist, darf man vom Vertrag zurücktreten. Wenn der Verkäufer abgelehnt hat oder die Ware verloren oder auf dem Rückweg ist, ist kein solcher Tag nötig.
law-note-eu-withdrawal-button = Seit dem 19. Juni 2026 hat ein Shop eine Schaltfläche für den Widerruf eines Kaufs. Damit lässt sich auch eine Bestellung widerrufen, die nie ankam, ohne dass ein Verschulden nachzuweisen ist, bis 14 Tage nach Erhalt.
place-eu-authority = Die Verbraucherschutzbehörde oder Verbraucherberatung Ihres Landes
law-note-eu-consumer-centre = Bei einem Verkäufer in der EU, Norwegen oder Island hilft auch das Europäische Verbraucherzentrum Ihres Landes.
law-note-eu-services-act = Das Beschwerdesystem nach dem Gesetz über digitale Dienste (Digital Services Act) gilt für das, was eine Plattform entfernt oder einschränkt, nicht für Erstattungen.
law-note-eu-small-claims = Das europäische Verfahren für geringfügige Forderungen gilt nur gegen Beklagte in der EU. Ein Urteil gegen einen Verkäufer in China ist schwer durchzusetzen.
law-note-eu-duty = Seit Juli 2026 wird auf Pakete von geringem Wert, die von außerhalb der EU kommen, Zoll erhoben. Was Sie davon bezahlt haben, ist Ihr Schaden: Heben Sie den Beleg auf.

## Australia

place-au-state = „Fair Trading“ oder „Consumer Affairs“ (Verbraucherbehörde) Ihres Bundesstaats oder Territoriums
law-note-au-reports = Die ACCC (Wettbewerbs- und Verbraucherbehörde) nimmt Meldungen an; einzelne Streitigkeiten löst sie nicht.
place-au-tribunal = Das Tribunal Ihres Bundesstaats, etwa NCAT oder VCAT; gegen einen Verkäufer im Ausland fragen Sie dort zuerst nach

## Austria

place-at-ombudsstelle = Internet Ombudsstelle: ombudsstelle.at; Beratung auch beim VKI
place-at-court = Das Bezirksgericht an Ihrem Wohnort

## Belarus

law-note-by-no-law = Für Ware, die nicht ankam, wurde das Recht von Belarus hier nicht ermittelt: Ein solcher Brief nennt Fakten und eine Forderung, kein Gesetz.
place-by-mart = MART (МАРТ, Ministerium für Antimonopolregulierung und Handel; mart.gov.by) oder eine Verbraucherschutzorganisation
law-note-by-court = Welches Gericht zuständig ist und was es kostet, wurde hier nicht ermittelt: Fragen Sie einen Anwalt in Belarus.

## Brazil

law-note-br-defect-days = Ein sichtbarer Mangel ist innerhalb von 30 Tagen zu beanstanden, bei langlebigen Waren innerhalb von 90; ein Kauf im Fernabsatz lässt sich innerhalb von 7 Tagen nach Erhalt widerrufen.
place-br-consumidor = consumidor.gov.br
place-br-procon = oder das Procon (Verbraucherschutzstelle) Ihres Bundesstaats
place-br-court = Der Juizado Especial Cível (Gericht für kleine Zivilsachen) Ihrer Stadt
law-note-br-representative = Einfacher, wenn das Unternehmen einen Vertreter in Brasilien hat.

## Canada

law-note-ca-province = Es gilt das Recht Ihrer Provinz. Der Brief nennt Fakten und eine Forderung, kein Gesetz: Fügen Sie das Gesetz Ihrer Provinz hinzu, wenn Sie es kennen.
law-note-ca-quebec = Québec: Eine Online-Bestellung, die nicht innerhalb von 30 Tagen nach dem vereinbarten Tag kam, kann storniert werden; die Erstattung ist innerhalb von 15 Tagen danach fällig. Kommt sie nicht, verlangen Sie innerhalb von 60 Tagen schriftlich eine Rückbuchung (Chargeback) von der Bank, die die Karte ausgegeben hat: Das Gesetz verpflichtet sie dazu.
place-ca-offices = In Québec das Office de la protection du consommateur (opc.gouv.qc.ca), in British Columbia Consumer Protection BC, sonst die Stelle Ihrer Provinz
place-ca-court = Der Small Claims Court (Gericht für kleine Forderungen) Ihrer Provinz
law-note-ca-arbitration = Die Nutzungsbedingungen nennen ein Schiedsverfahren in Hongkong, soweit Ihr Recht nichts anderes sagt; in mehreren Provinzen bindet eine solche Klausel Verbraucher nicht.

## Chile

place-cl-sernac = SERNAC (Verbraucherbehörde): sernac.cl
place-cl-court = Der Juzgado de Policía Local (örtliches Gericht) an Ihrem Wohnort
law-note-cl-abroad = Fragen Sie zuerst bei SERNAC oder beim Gericht, ob eine Klage gegen ein Unternehmen im Ausland angenommen wird.

## France

law-note-fr-formal-notice = Der Brief ist die förmliche Aufforderung (mise en demeure), die das französische Recht verlangt: Er nennt einen letzten Tag für die Lieferung. Sobald Sie vom Vertrag zurückgetreten sind, ist die Erstattung innerhalb von 14 Tagen fällig, und kommt sie zu spät, erhöht sie sich nach dem Gesetz.
place-fr-signalconso = SignalConso: signal.conso.gouv.fr
place-fr-mediator = Die Verbraucherschlichtung (médiateur de la consommation), die der Verkäufer oder die Plattform nennt, kostenlos
place-fr-court = Das tribunal judiciaire an Ihrem Wohnort, nach einem Versuch der Einigung

## Germany

place-de-verbraucherzentrale = Die Verbraucherzentrale Ihres Bundeslands: Beratung, zum Teil kostenpflichtig; keine staatliche Behörde bearbeitet Einzelfälle
place-de-court = Das Amtsgericht an Ihrem Wohnort

## Israel

law-note-il-free-of-charge = Eine Stornierung, weil die Ware nicht rechtzeitig kam oder abweicht, ist kostenlos. Ob das Gesetz einen Verkäufer im Ausland erreicht, ist zweifelhaft.
place-il-form = Das Beschwerdeformular der Behörde auf gov.il; Beratung auch beim Israelischen Verbraucherrat (Israel Consumer Council)
place-il-court = Das Gericht für kleine Forderungen an Ihrem Wohnort
law-note-il-abroad = Einem Beklagten im Ausland lässt sich eine Klage schwer zustellen und ein Urteil gegen ihn schwer durchsetzen: Fragen Sie zuerst beim Gericht.

## Italy

place-it-association = Ein Verbraucherverband; die AGCM (Wettbewerbsbehörde, agcm.it) nimmt Meldungen an und bearbeitet keine Einzelfälle
place-it-court = Der giudice di pace (Friedensrichter) an Ihrem Wohnort

## Japan

law-note-jp-no-law = Das Recht Japans wurde hier nicht ermittelt. Der Brief nennt Fakten und eine Forderung, kein Gesetz.
place-jp-ccj = CCJ: ccj.kokusen.go.jp
place-jp-hotline = Verbraucher-Hotline: Telefon 188
law-note-jp-partner = Das CCJ gibt den Fall an seinen Partner im Land des Händlers weiter, unter anderem in Singapur. Es nimmt Anfragen auf Japanisch an.
place-jp-lawyer = Fragen Sie die Hotline 188 oder einen Anwalt in Japan

## Kazakhstan

place-kz-chat-and-post = Der Chat mit dem Verkäufer; eine Kopie an die Plattform über ihren Chat und per Einschreiben
place-kz-committee = Komitee für Verbraucherschutz, seine Seite auf gov.kz (mti-kzpp)
law-note-kz-court = Welches Gericht zuständig ist und was es kostet, wurde hier nicht ermittelt: Fragen Sie einen Anwalt in Kasachstan.

## Mexico

place-mx-profeco = Profeco (Verbraucherbehörde): gob.mx/profeco
law-note-mx-no-domicile = Der Shop soll Berichten zufolge keinen Sitz in Mexiko haben, sodass Profeco ihn vielleicht nicht erreicht: Fragen Sie auch die Bank.
law-note-mx-court = Welches Gericht zuständig ist und was es kostet, wurde hier nicht ermittelt: Fragen Sie zuerst Profeco oder einen Anwalt.

## Poland

place-pl-rzecznik = Der Rzecznik konsumentów (Verbraucherbeauftragte) Ihrer Stadt oder Ihres Kreises, kostenlos; das UOKiK bearbeitet keine Einzelfälle
place-pl-court = Das sąd rejonowy (Rayongericht) an Ihrem Wohnort

## Portugal

law-note-pt-last-date = Der Brief verlangt die Lieferung bis zu einem letzten Tag. Sobald Sie vom Vertrag zurückgetreten sind, ist die Erstattung innerhalb von 14 Tagen fällig; danach gibt das portugiesische Recht den doppelten Betrag.
place-pt-livro = livroreclamacoes.pt oder ein Zentrum für Verbraucherschiedsverfahren
place-pt-court = Der julgado de paz (Friedensgericht) an Ihrem Wohnort

## Russia

law-note-ru-inquiry = Pochta Rossii nimmt eine Nachforschung auch vom Empfänger an. Sie verlangt eine Kopie des Einlieferungsbelegs: Bitten Sie den Verkäufer darum.
law-note-ru-never-registered = Eine Antwort, dass das Paket in Russland nie registriert wurde, ist ein Nachweis für die Reklamation.
place-ru-chat-and-post = Der Chat mit dem Verkäufer, mit einem Screenshot davon; per Einschreiben, wenn die Bestellseite die Adresse des Verkäufers nennt
law-note-ru-refusal = Der Verkäufer schuldet die Vorauszahlung und die Strafzahlung nach Artikel 23.1. Mit diesem Brief treten Sie vom Vertrag zurück: Behalten Sie eine Kopie, die Forderung an die Plattform beruht darauf.
law-note-ru-ten-days = Die zehn Tage zählen ab Erhalt, und ein letzter Tag, der auf einen arbeitsfreien Tag fällt, verschiebt sich auf den nächsten Arbeitstag. Gegen einen Verkäufer im Ausland ist ein Urteil schwer durchzusetzen.
place-ru-platform = Der Chat des Shops und ein Einschreiben mit Inhaltsverzeichnis an die Adresse in der Fußzeile der Website
law-note-ru-prepayment = Hier wird nur die Vorauszahlung verlangt, und erst nachdem der Verkäufer von Ihrem Rücktritt erfahren hat: Fügen Sie eine Kopie jenes Briefs und einen Beleg bei, dass er abgesandt wurde.
law-note-ru-courts-differ = Die Gerichte sind sich nicht einig: Manche behandeln die Plattform als Verkäufer oder verurteilen beide, andere lassen sie nur für die Vorauszahlung haften.
law-note-ru-platform-law = Das Gesetz über die Plattformwirtschaft (289-ФЗ) gilt seit dem 1. Oktober 2026. Es ist neu, und wie es auf eine ausländische Plattform wirkt, steht nicht fest.
law-note-ru-footer = Bevor Sie ein Unternehmen nennen, sehen Sie in der Fußzeile der Website nach: aliexpress.ru und aliexpress.com sind verschiedene Plattformen mit verschiedenen Verträgen.
place-ru-gosuslugi = Gosuslugi (Госуслуги): gosuslugi.ru
place-ru-office = oder auf Papier, persönlich oder per Post, an die regionale Dienststelle
law-note-ru-no-email = Eingaben per E-Mail werden seit dem 30. März 2025 nicht mehr bearbeitet.
place-ru-court = Bis 100.000 RUB der Friedensrichter Ihres Bezirks (мировой судья), darüber das Rayongericht (районный суд)
law-note-ru-duty = Bis 1.000.000 RUB fällt keine staatliche Gerichtsgebühr an. Die Geldstrafe von 50 % berechnet das Gericht: Sie gehört nicht zum Betrag der Klage, und seit dem 1. Februar 2026 gibt es Ausnahmen davon.
law-note-ru-defendants = Die Klage nennt den Verkäufer für den ganzen Betrag und die Plattform für die Vorauszahlung. Ob eine Plattform für mehr haftet, entscheiden die Gerichte unterschiedlich.
law-note-ru-price = Ihr Betrag wird in Rubel angegeben, zum Kurs des Tages, an dem sie eingereicht wird. Verlangen Sie neben dem Betrag die Strafzahlung bis zum Tag der Zahlung, Ersatz des immateriellen Schadens und die Geldstrafe.
law-note-ru-suit-needs = Das Gericht verlangt auch Ihr Geburtsdatum und Ihren Geburtsort oder eine Dokumentnummer sowie Belege, dass den Beklagten Kopien geschickt wurden.

## Saudi Arabia

law-note-sa-cancel = Das Recht zu stornieren entsteht, wenn die Lieferung mehr als 15 Tage zu spät ist. Ein Brief auf Arabisch ist besser als dieser.
place-sa-ministry = Der Beschwerdedienst des Handelsministeriums, in seiner App oder auf mc.gov.sa
place-sa-lawyer = Fragen Sie einen Anwalt in Saudi-Arabien

## South Korea

place-kr-platform = Eine Kopie an die Plattform: AliExpress Korea, 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul
law-note-kr-promise = AliExpress Korea hat im März 2024 volle Erstattungen für Bestellungen zugesagt, die nicht ankommen, und Rückgaben innerhalb von 90 Tagen nach der Zahlung. Ob das noch gilt, ist nicht bekannt: Fragen Sie im Hilfe-Center nach.
place-kr-counselling = Verbraucherberatung: Telefon 1372
place-kr-agency = Koreanische Verbraucherbehörde (Korea Consumer Agency, KCA, 한국소비자원)
place-kr-court = Ein Gericht in Südkorea
law-note-kr-court = Welches Gericht zuständig ist und was es kostet, wurde hier nicht ermittelt: Fragen Sie zuerst unter 1372.

## Spain

place-es-omic = Die OMIC (städtische Verbraucherberatung) Ihres Orts oder die Verbraucherstelle Ihrer autonomen Gemeinschaft
place-es-arbitration = Verbraucherschiedsverfahren (arbitraje de consumo), nur wenn das Unternehmen zustimmt
place-es-court = Das Gericht erster Instanz an Ihrem Wohnort; bei kleinen Beträgen geht es ohne Anwalt

## The Netherlands

place-nl-consuwijzer = ACM ConsuWijzer: consuwijzer.nl, nimmt Meldungen an und berät
place-nl-court = Der kantonrechter (Kantonrichter) an Ihrem Wohnort

## The United Kingdom

law-note-gb-last-date = Der Kaufvertrag besteht mit dem Verkäufer. Der Brief nennt einen letzten Tag; erst wenn auch der verstrichen ist, darf man vom Vertrag zurücktreten. Wenn der Verkäufer abgelehnt hat oder die Ware verloren oder auf dem Rückweg ist, ist kein solcher Tag nötig.
law-note-gb-reject = Ware, die beschädigt oder falsch ankam, kann innerhalb von 30 Tagen nach Erhalt gegen Erstattung des vollen Preises zurückgewiesen werden; erklären Sie das schriftlich. Eine Bestellung, die nicht gekommen ist, kann ohne Angabe von Gründen storniert werden.
place-gb-citizens-advice = Der Verbraucherdienst von Citizens Advice; in Schottland consumeradvice.scot
law-note-gb-advises = Er berät und gibt Fälle an Trading Standards weiter; einzelnen Käufern holt er kein Geld zurück.
law-note-gb-section-75 = Bei Zahlung mit Kreditkarte und einem Preis über 100 £ fragen Sie die Bank auch nach „section 75“: Ein zwischengeschalteter Marktplatz kann dem im Weg stehen.
place-gb-court = Das Gericht für kleine Forderungen (small claims court) Ihres Landesteils

## The United States

law-note-us-post = Die Post der USA (USPS) nimmt Nachforschungen zu Paketen aus dem Ausland über die Post des Absenders an: Bitten Sie den Verkäufer, sie zu beantragen.
place-us-platform-notice = Eine Kopie als Mitteilung an die Plattform: AliExpress, Attn: Legal Department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-us-abroad = Der Kaufvertrag besteht mit dem Verkäufer. Ob die Regeln der USA einen Verkäufer im Ausland erreichen, ist zweifelhaft: Bei einer Kreditkarte ist die Bank der sicherere Weg.
place-us-attorney-general = Das Beschwerdeformular für Verbraucher beim Attorney General (Generalstaatsanwalt) Ihres Bundesstaats
place-us-bbb = oder das Better Business Bureau: bbb.org
place-us-reports = Eine Meldung, nur per Webformular, an reportfraud.ftc.gov; über grenzüberschreitende Käufe an econsumer.gov
law-note-us-authorities = Der Attorney General gibt Beschwerden an das Unternehmen weiter und vermittelt vielleicht. Die FTC nimmt Meldungen an und holt einzelnen Käufern kein Geld zurück.
law-note-us-billing-error = Kreditkarte: Eine schriftliche Mitteilung muss innerhalb von 60 Tagen nach der ersten Abrechnung mit der Belastung bei der Adresse der Bank für Fragen zur Abrechnung (billing inquiries) eingehen. Sie nennt Ihren Namen, das Konto, den Betrag, das Datum und den Grund. Sie gilt für Ware, die nicht wie vereinbart kam, nicht für die Qualität von Ware, die Sie angenommen haben.
place-us-court = Der Small Claims Court (Gericht für kleine Forderungen) Ihres Countys; einem Beklagten im Ausland lässt sich eine Klage schwer zustellen
law-note-us-arbitration = Die Nutzungsbedingungen nennen ein Schiedsverfahren in Hongkong, soweit Ihr Recht nichts anderes sagt: Fragen Sie zuerst einen Anwalt oder die Geschäftsstelle des Gerichts.

## Türkiye

place-tr-committee = Die Schiedsstelle für Verbraucher (Tüketici Hakem Heyeti) an Ihrem Wohnort, über e-Devlet (TÜBİS) oder persönlich
law-note-tr-limit = Im Jahr 2026 entscheidet sie Streitigkeiten im Wert von weniger als 186.000 TRY. Eine Entscheidung gegen ein Unternehmen im Ausland ist schwer durchzusetzen. Der Antrag wird auf Türkisch gestellt.
place-tr-court = Das Verbrauchergericht (tüketici mahkemesi) an Ihrem Wohnort, für das, was die Schiedsstelle nicht annimmt

## Ukraine

place-ua-authority = Держпродспоживслужба (Behörde für Lebensmittelsicherheit und Verbraucherschutz): dpss.gov.ua
law-note-ua-seller-name = Die Behörde muss wissen, wer der Verkäufer ist: Nennen Sie das Unternehmen, das die Seite des Stores zeigt. Ein Brief auf Ukrainisch ist besser als dieser.
place-ua-court = Das Rayongericht (районний суд) an Ihrem Wohnort
law-note-ua-costs = Was eine Klage gegen ein Unternehmen im Ausland kostet, wurde hier nicht ermittelt: Fragen Sie zuerst einen Anwalt.

## Uzbekistan

law-note-uz-penalty = Die Quellen nennen die Strafzahlung, aber keine Frist für die Erstattung. Ob das Gesetz einen Verkäufer im Ausland erreicht, steht nicht fest.
place-uz-committee = Wettbewerbskomitee von Usbekistan
law-note-uz-court = Welches Gericht zuständig ist und was es kostet, wurde hier nicht ermittelt: Fragen Sie einen Anwalt in Usbekistan.
