# Schreiben oberhalb des Shops auf Deutsch: Post, PayPal, Bank, Behörde, Aufforderung vor einer Klage.

## Anfang und Ende eines Schreibens

letter-to = An: { $who }
    .seller = An den Verkäufer: { $name } (Firma und Anschrift: { $blank })
    .nameless = An den Verkäufer (Name, Firma und Anschrift: { $blank })
letter-from = Von: { $name }, { $address }
letter-seller = Verkäufer: { $name }
letter-platform = Plattform: AliExpress, betrieben von { $who }
letter-date = Datum: { $date }
letter-signature = Unterschrift: { $blank }
letter-about = Es geht um die AliExpress-Bestellung { $order }.
letter-about-with = Es geht um die AliExpress-Bestellung { $order }: { $details }.

## Was zurückverlangt wird, als Teil eines Satzes

due-sum = { $sum }
due-whole = den vollen für die Bestellung gezahlten Betrag
due-percent = { $percent } % des für die Bestellung gezahlten Betrags
due-missing-part = den Preis des fehlenden Teils
due-undelivered-part = den Preis des Teils, der nicht angekommen ist
due-missing-rest = den Rest des Preises für den fehlenden Teil
due-undelivered-rest = den Rest des Preises für den Teil, der nicht angekommen ist
due-rest = den Rest des für die Bestellung gezahlten Betrags
due-delay = einen Ausgleich für die Verspätung

## Was oberhalb des Shops geschah

fact-wrote-bank = Am { $date } wurde die Bank angeschrieben.
fact-wrote-above = Am { $date } habe ich dem Verkäufer deswegen im Chat von AliExpress geschrieben.
fact-wrote-post = Am { $date } wurde beim Zusteller eine Nachforschung beantragt.
fact-wrote-claim = Am { $date } ging eine schriftliche Aufforderung an den Verkäufer.
    .unanswered = Auf die schriftliche Aufforderung gab es keine Antwort.
fact-claim-received = Am { $date } ist die Aufforderung beim Verkäufer eingegangen.

## Ware und Geld, wie Bank und PayPal danach fragen

goods-now = Wo die Ware jetzt ist: { $place }.
goods-offered = Ich habe dem Verkäufer die Rückgabe der Ware angeboten.
    .blank = Rückgabe der Ware dem Verkäufer angeboten oder erfolgt am: { $blank }.
no-refund = Eine Erstattung oder einen Ersatz habe ich nicht erhalten.
    .money = Eine Erstattung habe ich nicht erhalten.

## Die Bank selbst

bank-subject = Betreff: Antrag auf Rückbuchung (Chargeback), { $reason }.
bank-reason-missing = Ware nicht erhalten
bank-reason-part = Ware nur zum Teil erhalten
bank-reason-received = Ware mangelhaft oder nicht wie beschrieben
bank-reason-refund = Erstattung nicht gutgeschrieben
bank-reason-return = Ware zurückgegeben, Erstattung nicht gutgeschrieben
bank-transaction = Die Zahlung laut Abrechnung:
bank-card-day = - Datum: { $value }
bank-card-amount = - Betrag in der Währung der Abrechnung: { $value }
bank-card-name = - Name auf der Abrechnung: { $value }
bank-card-last-four = - letzte vier Ziffern der Karte: { $value }
bank-about = Bezahlt wurde die AliExpress-Bestellung { $order }.
bank-about-with = Bezahlt wurde die AliExpress-Bestellung { $order }: { $details }.
bank-expected = Die Lieferung wurde erwartet bis zum { $blank }.
bank-ask = Bitte leiten Sie eine Rückbuchung (Chargeback) ein (Grund: { $reason }). Es geht um { $due }.
bank-answer = Bitte teilen Sie mir die Entscheidung schriftlich mit.

## Bank

## Post oder Zusteller

post-subject = Betreff: Nachforschung zur Sendung { $number }.
    .nameless = Betreff: Nachforschung zu einem Paket.
post-item = Die Sendung { $number } ist an mich adressiert.
    .shipped = Die Sendung { $number } ist an mich adressiert. Der Absender hat sie am { $date } als versandt gemeldet.
    .nameless = Ein Paket aus der AliExpress-Bestellung { $order } ist an mich adressiert.
post-contents = Inhalt und Wert: { $details }.
post-sender = Absender: { $name }, ein Verkäufer bei AliExpress. Der Einlieferungsbeleg liegt beim Absender.
post-ask = Bitte leiten Sie eine Nachforschung zu der Sendung ein und teilen Sie mir schriftlich mit, wo sie jetzt ist, mit Datum und Ort des letzten Scans.
    .delivered = Bitte prüfen Sie die Zustellung und teilen Sie mir schriftlich mit, an welche Adresse und an wen die Sendung übergeben wurde, mit ihrem Gewicht und einer Kopie des Zustellnachweises.

## PayPal

paypal-subject = Betreff: Artikel nicht erhalten, AliExpress-Bestellung { $order }.
    .received = Betreff: Artikel nicht wie beschrieben, AliExpress-Bestellung { $order }.
    .refund = Betreff: Erstattung nicht gezahlt, AliExpress-Bestellung { $order }.
paypal-ask = Bitte erstatten Sie { $due }.

## Schriftliche Aufforderung

claim-title = Schriftliche Aufforderung zur Rückzahlung
    .deliver = Fristsetzung zur Lieferung
    .delay = Schriftliche Aufforderung wegen verspäteter Lieferung
claim-ask = Bitte erstatten Sie { $due } bis zum { $date } auf dem Weg, auf dem die Bestellung bezahlt wurde.
claim-ask-delay = Bitte teilen Sie mir bis zum { $date } schriftlich mit, wie die Verspätung ausgeglichen wird.
claim-last-date = Hiermit setze ich Ihnen eine angemessene Frist zur Lieferung bis zum { $date }.
claim-last-date-then = Nach erfolglosem Ablauf dieser Frist trete ich vom Vertrag zurück und fordere Sie auf, { $due } unverzüglich auf dem Weg zu erstatten, auf dem die Bestellung bezahlt wurde.
claim-end = Mit der Lieferung ist nicht mehr zu rechnen. Daher trete ich vom Vertrag zurück und fordere Sie auf, { $due } unverzüglich, spätestens bis zum { $date }, auf dem Weg zu erstatten, auf dem die Bestellung bezahlt wurde.
claim-answer = Bitte antworten Sie schriftlich.

## Behörde

authority-title = Meldung über einen Kauf
    .decides = Antrag in einer Verbraucherstreitigkeit
    .checks = Beschwerde über die Verletzung von Verbraucherrechten
    .mediates = Verbraucherbeschwerde
    .advises = Bitte um Beratung zu einem Kauf
    .records = Meldung über einen Kauf
authority-due = Meine Forderung an den Verkäufer: { $due } erstatten.
    .asked = Der Verkäufer wurde am { $date } aufgefordert, { $due } zu erstatten.
    .delay = Meine Forderung an den Verkäufer: { $due }.
authority-ask = Bitte nehmen Sie diese Meldung auf.
    .decides = Bitte entscheiden Sie über diesen Streit und teilen Sie mir die Entscheidung schriftlich mit.
    .checks = Bitte prüfen Sie den Fall, ergreifen Sie die Maßnahmen, die in Ihrer Macht stehen, und teilen Sie mir das Ergebnis schriftlich mit.
    .mediates = Bitte leiten Sie die Beschwerde an das Unternehmen weiter und helfen Sie bei einer Einigung.
    .advises = Bitte beraten Sie mich zu diesem Fall und geben Sie ihn an die Stelle weiter, die tätig werden kann.
    .records = Bitte nehmen Sie diese Meldung auf.
