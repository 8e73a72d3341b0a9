# Nachrichten und Texte für den Streitfall auf Deutsch, per Sie. Sätze beginnen groß auch nach der Anrede: kurze Fassungen haben keine.

gap = { " " }
comma = { ", " }
semicolon = { "; " }
first-of-month = 1
day-with-year = { $day } { $year }

## Teile jedes Textes

greeting = Guten Tag
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
fact-jump = Unter der Sendungsnummer { $number } war das Paket am { $start } beim Frachtführer des Absenders und am { $date } schon am Ende des Weges, höchstens { $hours } Std. auseinander ({ $from } – { $to }): In dieser Zeit legt kein Paket diesen Weg zurück.
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
fact-offered = Vielen Dank für Ihr Angebot vom { $date }.
    .sum = Vielen Dank für Ihr Angebot vom { $date }: { $sum }.
fact-dispute = Am { $date } habe ich bei AliExpress einen Streitfall eröffnet.
    .point = Streitfall eröffnet
fact-decision = AliExpress hat am { $date } über den Streitfall entschieden.
    .point = Entscheidung über den Streitfall
fact-refund-processed = AliExpress hat am { $date } eine Erstattung angekündigt. Das Geld ist noch nicht da.
    .point = Erstattung angekündigt
fact-not-refunded = Das Geld wurde nicht erstattet.
    .point = Geld nicht erstattet
fact-not-received = Das Paket ist nicht angekommen.
    .point = Paket noch immer nicht bei mir
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

## Was der Käufer auf Fragen antwortet

answer-number-by-chat = Eine andere Nummer hat der Verkäufer nur im Chat genannt.
answer-carrier-told-me = Der Zusteller hat mir mitgeteilt, dass das Paket verloren ist.
answer-customs-asked-me = Der Zoll hat nichts von mir verlangt.
answer-address-was-right = Die Adresse in der Bestellung ist meine und vollständig.
answer-was-told = Niemand hat mir mitgeteilt, dass das Paket bereitliegt.
answer-asked-around = Auch bei den Nachbarn und im Haus ist das Paket nicht.
answer-packaging-damaged = Auch die Verpackung war beschädigt.
answer-filmed-opening = Das Öffnen des Pakets ist auf Video.
own-words = In meinen eigenen Worten: „{ $text }“.

## Was der Käufer dem Verkäufer antwortet

say-follow-up = Über die Erstattung sind wir uns noch nicht einig.
say-last-call = Dies ist meine letzte Nachricht in dieser Sache.
say-reply-offer = Ich bleibe bei meiner Bitte.
say-reply-wait = Länger als bis zu dem unten genannten Datum warte ich nicht.
    .now = Ich warte nicht länger.
say-reply-cancel = Ich storniere weder die Bestellung noch ändere ich den angegebenen Grund.
    .dispute = Ich storniere weder die Bestellung noch den Streitfall und ändere den angegebenen Grund nicht.
say-reply-confirm = Solange die Erstattung offen ist, bestätige ich den Empfang nicht.

## Was der Käufer dem Shop schreibt

appeal = Ich bitte Sie, die Entscheidung im Streitfall zur Bestellung { $order } zu überprüfen.
appeal-dated = Ich bitte Sie, die Entscheidung vom { $date } im Streitfall zur Bestellung { $order } zu überprüfen.
appeal-facts = Bitte berücksichtigen Sie Folgendes:
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
ask-rest = Bitte erstatten Sie den Rest des für diese Bestellung gezahlten Betrags.
    .dispute = Ich beantrage die Erstattung des restlichen für diese Bestellung gezahlten Betrags.
answer-by = Ich freue mich auf Ihre Antwort bis zum { $date }.
then-dispute-next-day = Sind wir uns bis dahin nicht über die Erstattung einig, eröffne ich am Tag darauf einen Streitfall.
then-dispute-on = Sind wir uns bis dahin nicht über die Erstattung einig, eröffne ich am { $date } einen Streitfall.
then-dispute-now = Die Frist für einen Streitfall endet am { $date }, deshalb eröffne ich ihn jetzt.
then-dispute-soon = Für einen Streitfall bleibt nur noch wenig Zeit, deshalb eröffne ich ihn jetzt.
then-shop = Sind wir uns bis dahin nicht über die Erstattung einig, beantrage ich sie bei AliExpress.
then-dispute-stays = Der Streitfall bleibt offen, bis das Geld zurück ist.
