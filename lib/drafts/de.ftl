# Nachrichten und Texte für den Streitfall auf Deutsch, per Sie. Sätze beginnen groß auch nach der Anrede: kurze Fassungen haben keine.

gap = { " " }
comma = { ", " }
semicolon = { "; " }
first-of-month = 1
day-with-year = { $day } { $year }

## Teile jedes Textes

greeting = Guten Tag!
thanks = Vielen Dank.
order-dated = { $id } vom { $date }
about = Anlass meiner Nachricht ist die Bestellung { $order }.
about-with = Anlass meiner Nachricht ist die Bestellung { $order }: { $details }.
item = { $quantity ->
    [0] „{ $title }“
    [1] „{ $title }“
   *[other] „{ $title }“ ({ $quantity } Stück)
}
items-more = { $count ->
    [one] und { $count } weiterer Artikel
   *[other] und { $count } weitere Artikel
}
sum-total = insgesamt { $sum }
attached = Anlagen: { $list }.
attachment = [{ $number }] { $what }, { $date }
attachment-part = [{ $number }] { $what } (nur ein Teil), { $date }
proof-order-page = Bestellseite
proof-tracking = Sendungsverfolgung
proof-chat = Chat mit dem Verkäufer
proof-payment = Zahlungsbeleg
proof-carrier = Seite des Zustelldienstes
proof-dispute = Seite des Streitfalls
proof-packaging = Foto der Verpackung
proof-goods = Foto der Ware
proof-listing = Produktseite
proof-document = Dokument
proof-seller-data = Angaben zum Verkäufer
proof-refund-policy = Erstattungsbedingungen
proof-return-proof = Beleg der Rücksendung

## Was die Seiten zeigen. `.point` steht in einer Liste hinter seinem Datum.

fact-paid-ago = { $days ->
    [0] Die Bestellung wurde am { $date } bezahlt.
    [one] Die Bestellung wurde am { $date } bezahlt, vor { $days } Tag.
   *[other] Die Bestellung wurde am { $date } bezahlt, vor { $days } Tagen.
}
    .point = Bestellung bezahlt
fact-ordered-ago = { $days ->
    [0] Die Bestellung wurde am { $date } aufgegeben.
    [one] Die Bestellung wurde am { $date } aufgegeben, vor { $days } Tag.
   *[other] Die Bestellung wurde am { $date } aufgegeben, vor { $days } Tagen.
}
    .point = Bestellung aufgegeben
fact-promised = Die Lieferung war bis zum { $date } zugesagt.
    .point = zugesagter Liefertermin verstrichen
fact-guarantee = Die Bestellseite bietet eine Erstattung an, wenn nicht vor dem { $date } geliefert wird.
    .point = Datum, ab dem die Bestellseite bei ausbleibender Lieferung eine Erstattung anbietet
fact-silent = { $days ->
    [one] Die Sendungsverfolgung zeigt seit dem { $date }, also seit { $days } Tag, keine Bewegung.
   *[other] Die Sendungsverfolgung zeigt seit dem { $date }, also seit { $days } Tagen, keine Bewegung.
}
    .point = { $days ->
        [one] letzter Eintrag der Sendungsverfolgung; seitdem { $days } Tag ohne Bewegung
       *[other] letzter Eintrag der Sendungsverfolgung; seitdem { $days } Tage ohne Bewegung
    }
fact-no-number = Zu dieser Bestellung gibt es keine Sendungsnummer.
    .point = keine Sendungsnummer vorhanden
fact-no-events = Zur Sendungsnummer { $number } gibt es keinen Eintrag.
    .point = kein Eintrag zur Sendungsnummer { $number }
fact-number-early = Der erste Eintrag zur Sendungsnummer { $number } ist vom { $date } und damit älter als die Bestellung.
    .point = erster Eintrag zur Sendungsnummer { $number }, älter als die Bestellung
fact-jump = Unter der Sendungsnummer { $number } war das Paket am { $start } beim Transportunternehmen des Absenders und am { $date } schon am Ende des Weges, höchstens { $hours } Std. auseinander ({ $from } – { $to }): In dieser Zeit legt kein Paket diesen Weg zurück.
    .point = unter der Sendungsnummer { $number } liegen Einträge aus zwei Ländern höchstens { $hours } Std. auseinander ({ $from } – { $to })
fact-lost = Am { $date } meldete die Sendungsverfolgung das Paket als verloren.
    .point = die Sendungsverfolgung meldet das Paket als verloren
fact-customs = { $days ->
    [0] Laut Sendungsverfolgung liegt das Paket seit dem { $date } beim Zoll.
    [one] Laut Sendungsverfolgung liegt das Paket seit dem { $date } beim Zoll, seit { $days } Tag.
   *[other] Laut Sendungsverfolgung liegt das Paket seit dem { $date } beim Zoll, seit { $days } Tagen.
}
    .point = { $days ->
        [0] Paket beim Zoll eingetroffen
        [one] Paket beim Zoll eingetroffen, liegt dort seit { $days } Tag
       *[other] Paket beim Zoll eingetroffen, liegt dort seit { $days } Tagen
    }
fact-elsewhere = Laut Sendungsverfolgung war das Paket am { $date } in „{ $place }“.
    .point = laut Sendungsverfolgung ist das Paket in „{ $place }“
fact-returning = Laut Sendungsverfolgung ist das Paket seit dem { $date } auf dem Rückweg zum Absender.
    .point = Paket auf den Rückweg zum Absender gegeben
fact-returned = Laut Sendungsverfolgung ging das Paket am { $date } an den Absender zurück.
    .point = Paket an den Absender zurückgegangen
fact-delivered = Laut Sendungsverfolgung wurde das Paket am { $date } zugestellt.
    .point = laut Sendungsverfolgung wurde das Paket zugestellt
fact-arrived = Das Paket wurde am { $date } zugestellt.
    .point = Paket zugestellt
fact-arrived-late = Das Paket wurde am { $date } zugestellt.
    .point = { $days ->
        [one] Paket zugestellt, { $days } Tag nach dem zugesagten Termin
       *[other] Paket zugestellt, { $days } Tage nach dem zugesagten Termin
    }
fact-ordered = Die Bestellung wurde am { $date } aufgegeben.
    .point = Bestellung { $order }
    .pointWith = Bestellung { $order }, { $details }
fact-paid = Die Bestellung wurde am { $date } bezahlt.
    .point = Bestellung bezahlt
fact-shipped = Die Bestellung wurde am { $date } als versandt gemeldet.
    .point = Bestellung als versandt gemeldet
    .pointWith = Bestellung als versandt gemeldet, Sendungsnummer { $number }
fact-wrote = Am { $date } habe ich dem Verkäufer deswegen geschrieben.
    .toSeller = Am { $date } habe ich Ihnen deswegen geschrieben.
    .point = Nachricht an den Verkäufer
fact-answered = Der Verkäufer hat am { $date } geantwortet.
    .point = Antwort des Verkäufers
fact-cancel = Am { $date } habe ich um die Stornierung dieser nicht versandten Bestellung gebeten.
    .point = Bitte um Stornierung dieser nicht versandten Bestellung
fact-support = Am { $date } habe ich den Support von AliExpress dazu gefragt.
    .point = Anfrage beim Support von AliExpress
fact-offered = Vielen Dank für Ihr Angebot vom { $date }.
    .sum = Vielen Dank für Ihr Angebot vom { $date }: { $sum }.
fact-dispute = Am { $date } habe ich bei AliExpress einen Streitfall eröffnet.
    .point = Streitfall eröffnet
fact-decision = AliExpress hat am { $date } über den Streitfall entschieden.
    .point = Entscheidung über den Streitfall
fact-decision-sum = AliExpress hat am { $date } über den Streitfall entschieden und { $sum } zugesprochen.
    .point = Entscheidung über den Streitfall: { $sum }
fact-appeal = Gegen die Entscheidung habe ich am { $date } Einspruch eingelegt.
    .point = Einspruch gegen die Entscheidung
fact-refund-processed = AliExpress hat am { $date } eine Erstattung angekündigt. Das Geld ist noch nicht da.
    .point = Erstattung angekündigt
fact-refund-announced = Am { $date } wurde eine Erstattung angekündigt.
    .point = Erstattung angekündigt
fact-refund-announced-sum = Am { $date } wurde eine Erstattung angekündigt: { $sum }.
    .point = Erstattung angekündigt: { $sum }
fact-refund-promised = Am { $date } wurde das Geld bis zum { $until } zugesagt.
    .point = Geld bis zum { $until } zugesagt
fact-goods-returned = Am { $date } habe ich die Ware zurückgeschickt.
    .point = Ware zurückgeschickt
fact-not-refunded = Das Geld wurde nicht erstattet.
    .point = Geld nicht erstattet
fact-not-received = Das Paket ist nicht angekommen.
    .point = Paket noch nicht erhalten
point = - { $date }: { $what }
point-undated = - { $what }

## Was der Käufer erklärt, nach Grund. `.headline` eröffnet einen Streitfall.

state-not-shipped = Die Bestellung ist noch immer nicht versandt.
    .headline = Der Verkäufer hat die Bestellung nicht versandt.
state-invalid-tracking = Unter der Sendungsnummer { $number } ist mein Paket nicht zu finden, und es ist nicht angekommen.
    .told = Das Paket ist nicht angekommen.
    .headline = Unter der Sendungsnummer ist mein Paket nicht zu finden, und es ist nicht angekommen.
    .headlineNoNumber = Die Bestellung hat keine Sendungsnummer, und das Paket ist nicht angekommen.
state-stuck = Ich habe das Paket nicht erhalten.
    .headline = Das Paket steckt unterwegs fest und ist nicht angekommen.
state-lost = Ich habe das Paket nicht erhalten.
    .headline = Das Paket ging unterwegs verloren und ist nicht angekommen.
state-customs = Ich habe das Paket nicht erhalten.
    .headline = Das Paket wird beim Zoll festgehalten und ist nicht angekommen.
state-wrong-address = Das Paket wurde an eine falsche Adresse geschickt und hat mich nicht erreicht.
    .headline = Das Paket wurde an eine falsche Adresse geschickt und hat mich nicht erreicht.
state-returned = Ich habe das Paket nicht erhalten.
    .headline = Das Paket wurde zurückgeschickt, ich habe es nicht erhalten.
state-marked-delivered = Ich habe das Paket nicht erhalten.
    .headline = Das Paket gilt als zugestellt, ich habe es aber nicht erhalten.
state-damaged = Die Ware kam beschädigt an.
    .headline = Die Ware kam beschädigt an.
state-incomplete = Im Paket fehlt ein Teil der Bestellung.
    .headline = Im Paket fehlt ein Teil der Bestellung.
state-not-as-described = Der Artikel entspricht nicht der Beschreibung auf der Produktseite.
    .headline = Der Artikel entspricht nicht der Beschreibung auf der Produktseite.
state-wrong-item = Es kam ein anderer Artikel als der bestellte.
    .headline = Es kam ein anderer Artikel als der bestellte.
state-came-late = Das Paket kam nach dem zugesagten Termin.
    .told = { $days ->
        [one] Es kam { $days } Tag zu spät.
       *[other] Es kam { $days } Tage zu spät.
    }
    .headline = Das Paket kam nach dem zugesagten Termin.
state-refund-not-paid = Das Geld ist nicht eingegangen.
    .part = Das Geld ist nicht vollständig eingegangen.
    .headline = Eine Erstattung wurde angekündigt, das Geld ist aber nicht eingegangen.
    .headlinePart = Eine Erstattung wurde angekündigt, das Geld ist aber nicht vollständig eingegangen.
state-return-not-refunded = Das Geld wurde nicht erstattet.
    .part = Das Geld wurde nicht vollständig erstattet.
    .headline = Die Ware ging an den Verkäufer zurück, das Geld wurde nicht erstattet.
    .headlinePart = Die Ware ging an den Verkäufer zurück, das Geld wurde nicht vollständig erstattet.

## Was der Käufer auf Fragen antwortet

answer-number-by-chat = Eine andere Nummer hat der Verkäufer nur im Chat genannt.
answer-carrier-told-me = Der Zusteller hat mir mitgeteilt, dass das Paket verloren ist.
answer-customs-asked-me = Der Zoll hat nichts von mir verlangt.
answer-address-was-right = Die Adresse in der Bestellung ist meine und vollständig.
answer-was-told = Niemand hat mir mitgeteilt, dass das Paket zur Abholung bereitliegt.
answer-asked-around = Auch bei den Nachbarn und im Haus ist das Paket nicht.
answer-packaging-damaged = Auch die Verpackung war beschädigt.
answer-filmed-opening = Das Öffnen des Pakets habe ich gefilmt.
answer-account-checked = Ich habe das Konto geprüft, von dem bezahlt wurde: Es ist keine Erstattung eingegangen.
answer-return-arrived = Laut Sendungsverfolgung ist die Rücksendung beim Verkäufer.
own-what-is-damaged = Schaden: { $text }.
own-what-is-missing = Es fehlt: { $text }.
own-differences = Abweichungen: { $text }.
own-what-came = Geliefert wurde: { $text }.
own-refund-words = Zur Erstattung wurde gesagt: { $text }.
own-return-number = Nummer der Rücksendung: { $text }.

## Was der Käufer dem Verkäufer antwortet

say-follow-up = Über die Erstattung sind wir uns noch nicht einig.
    .open = Die Sache ist noch offen.
say-last-call = Dies ist meine letzte Erinnerung.
    .dispute = Dies ist meine letzte Erinnerung, bevor AliExpress entscheidet.
say-reply-offer = Ich bleibe bei meiner Bitte.
say-reply-wait = Länger als bis zu dem unten genannten Datum warte ich nicht.
    .now = Ich warte nicht länger.
say-reply-cancel = Ich storniere weder die Bestellung noch ändere ich den angegebenen Grund.
    .dispute = Ich storniere weder die Bestellung noch den Streitfall und ändere den angegebenen Grund nicht.
    .unsent = Einen Grund auf meiner Seite werde ich nicht angeben: Die Bestellung wurde nicht versandt.
say-reply-confirm = Solange die Sache offen ist, bestätige ich den Empfang nicht.

## Was der Käufer dem Shop schreibt

appeal = Ich bitte Sie, die Entscheidung im Streitfall zur Bestellung { $order } zu überprüfen.
appeal-dated = Ich bitte Sie, die Entscheidung vom { $date } im Streitfall zur Bestellung { $order } zu überprüfen.
appeal-facts = Bitte berücksichtigen Sie Folgendes:
appeal-overlooked = In der Entscheidung nicht berücksichtigt: { $text }.
appeal-new = Neue Nachweise seit der Entscheidung: { $list }.
request-cancel = Bitte stornieren Sie diese nicht versandte Bestellung.
request-cancel-reason = Der Grund ist, dass der Verkäufer sie nicht versandt hat.
state-question = Bitte teilen Sie mir den Stand meiner Anfrage mit: was entschieden ist, was noch offen ist und bis wann ich eine Antwort bekomme.
support-question = Bitte teilen Sie mir mit, wie es weitergeht und bis wann.

## Worum der Käufer bittet, bis wann, und was er danach tut

ask-sum = Bitte erstatten Sie { $sum }.
    .dispute = Ich beantrage die Erstattung von { $sum }.
ask-whole = Bitte erstatten Sie den gesamten für diese Bestellung gezahlten Betrag.
    .dispute = Ich beantrage die Erstattung des gesamten für diese Bestellung gezahlten Betrags.
ask-missing-part = Bitte erstatten Sie den Preis des fehlenden Teils.
    .dispute = Ich beantrage die Erstattung des Preises für den fehlenden Teil.
ask-undelivered-part = Bitte erstatten Sie den Teil der Bestellung, der nicht angekommen ist.
    .dispute = Ich beantrage die Erstattung für den Teil der Bestellung, der nicht angekommen ist.
ask-missing-rest = Bitte erstatten Sie den Rest des Preises für den fehlenden Teil.
    .dispute = Ich beantrage die Erstattung des restlichen Preises für den fehlenden Teil.
ask-undelivered-rest = Bitte erstatten Sie den Rest des Preises für den Teil, der nicht angekommen ist.
    .dispute = Ich beantrage die Erstattung des restlichen Preises für den Teil, der nicht angekommen ist.
ask-rest = Bitte erstatten Sie den Rest des für diese Bestellung gezahlten Betrags.
    .dispute = Ich beantrage die Erstattung des restlichen für diese Bestellung gezahlten Betrags.
ask-percent = Bitte erstatten Sie { $percent } % des für diese Bestellung gezahlten Betrags.
    .dispute = Ich beantrage die Erstattung von { $percent } % des für diese Bestellung gezahlten Betrags.
ask-new-parcel = Bitte senden Sie die Ware noch einmal.
    .dispute = Ich bitte darum, die Ware noch einmal zu senden.
ask-delay = Bitte gleichen Sie die Verspätung aus: mit dem Gutschein für verspätete Lieferung, falls es ihn gibt, oder einem Teil des Preises.
    .dispute = Ich bitte um einen Ausgleich für die Verspätung: mit dem Gutschein für verspätete Lieferung, falls es ihn gibt, oder einem Teil des Preises.
ask-tax = Darin sind { $sum } Einfuhrabgaben enthalten.
refunded = Ein Teil des Betrags wurde erstattet.
    .sum = Erstattet wurden { $sum }.
    .rest = Erstattet wurden { $sum }, offen sind { $rest }.
answer-by = Bitte antworten Sie bis zum { $date }.
then-dispute-next-day = Ist die Sache bis dahin nicht geklärt, eröffne ich am Tag darauf einen Streitfall.
then-dispute-on = Ist die Sache bis dahin nicht geklärt, eröffne ich am { $date } einen Streitfall.
then-dispute-now = Die Frist für einen Streitfall endet am { $date }, deshalb eröffne ich ihn jetzt.
then-dispute-soon = Für einen Streitfall bleibt nur noch wenig Zeit, deshalb eröffne ich ihn jetzt.
then-shop = Ist die Sache bis dahin nicht geklärt, wende ich mich an AliExpress.
then-dispute-stays = Der Streitfall bleibt offen, bis die Sache geklärt ist.
then-appealed = Gegen die Entscheidung im Streitfall habe ich Einspruch eingelegt.
