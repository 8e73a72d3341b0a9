# Schreiben oberhalb des Shops auf Deutsch: Post, PayPal, Bank, Behörde, Aufforderung vor einer Klage.

## Anfang und Ende eines Schreibens

letter-to = An: { $who }
letter-seller = Verkäufer: { $name }
letter-date = Datum: { $date }
letter-about = Es geht um die AliExpress-Bestellung { $order }.
letter-about-with = Es geht um die AliExpress-Bestellung { $order }: { $details }.
letter-full-date = { $day } { $year }

## Was zurückverlangt wird, als Teil eines Satzes

due-sum = { $sum }
due-whole = den vollen für die Bestellung gezahlten Betrag
due-missing-part = den Preis des fehlenden Teils
due-undelivered-part = den Preis des Teils, der nicht angekommen ist
due-rest = den Rest des für die Bestellung gezahlten Betrags

## Was oberhalb des Shops geschah

fact-wrote-bank = Am { $date } wurde die Bank angeschrieben.
fact-wrote-post = Am { $date } wurde beim Zusteller nachgeforscht.
fact-wrote-claim = Am { $date } wurde das Unternehmen schriftlich zur Rückzahlung aufgefordert.
    .unanswered = Eine Antwort darauf gibt es nicht.
fact-appeal = Gegen die Entscheidung wurde am { $date } Einspruch eingelegt.

## Bank

bank-subject = Betreff: Reklamation einer Zahlung, Ware nicht erhalten.
    .received = Betreff: Reklamation einer Zahlung, Ware nicht wie bestellt.
bank-about = Es geht um die Zahlung für die AliExpress-Bestellung { $order }.
bank-about-with = Es geht um die Zahlung für die AliExpress-Bestellung { $order }: { $details }.
bank-no-refund = Eine Erstattung habe ich nicht bekommen.
bank-refund-part = Ein Teil des Betrags wurde erstattet.
bank-ask = Bitte reklamieren Sie diese Zahlung nach den Regeln der Kartenorganisation und erstatten Sie { $due }.

## Post oder Zusteller

post-subject = Betreff: Nachforschung zur Sendung { $number }.
    .nameless = Betreff: Nachforschung zu einem Paket.
post-item = Ich bin Empfänger der Sendung { $number }.
    .shipped = Ich bin Empfänger der Sendung { $number }. Der Absender hat sie am { $date } als versandt gemeldet.
    .nameless = Ich bin Empfänger eines Pakets aus der AliExpress-Bestellung { $order }.
post-ask = Bitte forschen Sie nach der Sendung und teilen Sie mir schriftlich mit, wo sie jetzt ist, mit Datum und Ort des letzten Scans.
    .delivered = Bitte prüfen Sie die Zustellung und teilen Sie mir schriftlich mit, an welche Adresse und an wen die Sendung übergeben wurde, mit ihrem Gewicht und einer Kopie des Zustellnachweises.

## PayPal

paypal-subject = Betreff: Artikel nicht erhalten, AliExpress-Bestellung { $order }.
    .received = Betreff: Artikel nicht wie beschrieben, AliExpress-Bestellung { $order }.
paypal-ask = Bitte erstatten Sie { $due }.

## Schriftliche Aufforderung

claim-title = Schriftliche Aufforderung zur Rückzahlung
claim-ask = Bitte zahlen Sie { $due } bis zum { $date } auf dem Weg zurück, auf dem die Bestellung bezahlt wurde.
claim-last-date = Bitte liefern Sie die Bestellung bis zum { $date }. Ein späterer Tag ist nicht vereinbart.
claim-last-date-then = Ist sie bis dahin nicht angekommen, trete ich mit diesem Tag vom Vertrag zurück und bitte darum, { $due } unverzüglich auf dem Weg zurückzuzahlen, auf dem die Bestellung bezahlt wurde.
claim-answer = Bitte antworten Sie schriftlich.

## Behörde

authority-title = Beschwerde über einen Kauf
authority-company = Betreiber der Plattform ist { $who }.
authority-due = Das Unternehmen wurde gebeten, { $due } zu erstatten.
    .now = Meine Forderung an das Unternehmen: { $due } erstatten.
authority-ask = Bitte prüfen Sie den Fall und teilen Sie mir das Ergebnis schriftlich mit.
