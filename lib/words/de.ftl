# The interface's words in German. Plain, short, no blame; a button says what happens.

## Days and sizes

days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
pill-days = { $days ->
    [0] heute
    [one] { $days } Tag
   *[other] { $days } Tage
}
pill-passed = vorbei
pill-refund = unterwegs
pill-closed = geschlossen
pill-claim = Reklamation offen
date-and-time = { $day }, { $time }

## What is the matter with an order. `.also` continues a line that began with something weightier.

flag-not-shipped = { $days ->
    [0] Nicht versandt
    [one] Seit { $days } Tag nicht versandt
   *[other] Seit { $days } Tagen nicht versandt
}
    .also = nicht versandt
flag-no-tracking = Keine Sendungsnummer
    .also = keine Sendungsnummer
flag-stalled = { $days ->
    [0] Keine Bewegung
    [one] Seit { $days } Tag keine Bewegung
   *[other] Seit { $days } Tagen keine Bewegung
}
    .also = keine Bewegung
    .alsoSince = keine Meldung seit { $since }
flag-overdue = { $days ->
    [0] Verspätet
    [one] { $days } Tag verspätet
   *[other] { $days } Tage verspätet
}
    .also = { $days ->
        [0] verspätet
        [one] { $days } Tag verspätet
       *[other] { $days } Tage verspätet
    }
flag-guarantee-passed = Das Erstattungsdatum des Shops ist erreicht
    .on = Das Erstattungsdatum des Shops war der { $since }
    .also = Erstattungsdatum ist erreicht
    .alsoSince = Erstattungsdatum war der { $since }
flag-delivery-failed = Zustellversuch erfolglos
    .also = Zustellversuch erfolglos
    .alsoSince = Zustellversuch am { $since } erfolglos
flag-awaiting-pickup = Liegt in der Abholstelle für Sie bereit
    .until = In der Abholstelle bis etwa { $until }
    .also = liegt in der Abholstelle bereit
    .alsoSince = in der Abholstelle seit { $since }
flag-returned = { $stage ->
    [returned] An den Absender zurückgegangen
    [lost] Unterwegs verloren gegangen
    [destroyed] Vom Zustelldienst vernichtet
    [cancelled] Der Zustelldienst hat das Paket storniert
   *[returning] Auf dem Rückweg zum Absender
}
    .also = { $stage ->
        [returned] an den Absender zurückgegangen
        [lost] unterwegs verloren gegangen
        [destroyed] vom Zustelldienst vernichtet
        [cancelled] vom Zustelldienst storniert
       *[returning] auf dem Rückweg zum Absender
    }
flag-customs-hold = { $days ->
    [0] Beim Zoll festgehalten
    [one] Seit { $days } Tag beim Zoll
   *[other] Seit { $days } Tagen beim Zoll
}
    .also = beim Zoll festgehalten
    .alsoSince = beim Zoll seit { $since }
flag-marked-delivered = Als zugestellt gemeldet
    .on = Am { $since } als zugestellt gemeldet
    .also = als zugestellt gemeldet
    .alsoSince = am { $since } als zugestellt gemeldet
flag-wrong-destination = Die Sendungsverfolgung zeigt ein anderes Ziel
    .also = Sendungsverfolgung zeigt ein anderes Ziel
    .ended = { $scan ->
        [office] Letzte Station unterwegs: { $place }, nicht im Bundesland oder in der Region der Lieferadresse
       *[end] { $compared ->
            [country] Die Sendungsverfolgung endet hier: { $place }, nicht im Zielland der Bestellung
            [city] Die Sendungsverfolgung endet in einer anderen Stadt als der Stadt der Lieferadresse
           *[state] Die Sendungsverfolgung endet hier: { $place }, nicht im Bundesland oder in der Region der Lieferadresse
        }
    }
    .also-ended = { $scan ->
        [office] letzte Station unterwegs: { $place }
       *[end] { $compared ->
            [city] Sendungsverfolgung endet in einer anderen Stadt
           *[state] Ende der Sendungsverfolgung: { $place }
        }
    }
flag-contradiction = Bestellung und Sendungsverfolgung widersprechen sich
    .also = Bestellung und Sendungsverfolgung widersprechen sich
    .jump = { $hours ->
        [one] Scans höchstens { $hours } Stunde auseinander: { $from } und { $to }
       *[other] Scans höchstens { $hours } Stunden auseinander: { $from } und { $to }
    }
    .also-jump = { $hours ->
        [one] Scans höchstens { $hours } Stunde auseinander: { $from } und { $to }
       *[other] Scans höchstens { $hours } Stunden auseinander: { $from } und { $to }
    }
flag-closing = { $days ->
    [0] Heute ist der letzte Tag, um einen Streitfall zu eröffnen
    [one] Noch { $days } Tag, um einen Streitfall zu eröffnen
   *[other] Noch { $days } Tage, um einen Streitfall zu eröffnen
}
    .passed = Die Frist für den Streitfall ist vielleicht vorbei: Sehen Sie sich die Bestellung heute an
    .oldRule = Die Frist für den Streitfall endet vielleicht bald: Sehen Sie sich die Bestellung heute an
    .also = Frist für den Streitfall endet bald
    .alsoPassed = Frist für den Streitfall ist vielleicht vorbei
flag-unreadable = Ein Teil dieser Bestellung war nicht lesbar
    .also = ein Teil der Bestellung war nicht lesbar

## Places on the way

stage-not-found = Nummer noch nicht bekannt
stage-info-received = Nur angekündigt
stage-picked-up = Abgeholt
stage-origin = Im Land des Absenders
stage-export-customs = Ausfuhrzoll
stage-departed = Hat das Land verlassen
stage-in-transit = Zwischen zwei Ländern
stage-arrived = In Ihrem Land angekommen
stage-import-customs = Beim Zoll
stage-customs-action = Der Zoll wartet auf Sie
stage-customs-released = Vom Zoll freigegeben
stage-last-mile = Beim Zustelldienst vor Ort
stage-out-for-delivery = In Zustellung
stage-delivery-failed = Zustellung erfolglos

## Dates with a meaning. The value is the headline, `.line` the overlay's form, `.name` the entry in a list.

deadline-ship-by = { $when ->
    [past] Der Verkäufer hätte schon versenden sollen
    [today] Der Verkäufer soll heute versenden
   *[future] { $days ->
        [one] Der Verkäufer hat noch { $days } Tag zum Versenden
       *[other] Der Verkäufer hat noch { $days } Tage zum Versenden
    }
}
    .line = { $certainty ->
        [estimated] Versand bis etwa { $on }
       *[read] Versand bis { $on }
    }
    .name = Verkäufer versendet bis
    .then = Danach sollte die Bestellung von selbst mit voller Erstattung geschlossen werden.
deadline-deliver-by = { $when ->
    [past] Der zugesagte Liefertag ist vorbei
    [today] Die Lieferung ist für heute zugesagt
   *[future] { $days ->
        [one] Noch { $days } Tag bis zum zugesagten Liefertag
       *[other] Noch { $days } Tage bis zum zugesagten Liefertag
    }
}
    .line = { $certainty ->
        [estimated] erwartet bis etwa { $on }
       *[read] zugesagt bis { $on }
    }
    .name = Lieferung zugesagt bis
    .then = Danach ist das Paket verspätet, und ein Streitfall wird möglich.
deadline-refund-by = { $when ->
    [past] Das Erstattungsdatum des Shops ist erreicht
    [today] Heute ist das Erstattungsdatum des Shops
   *[future] { $days ->
        [one] Noch { $days } Tag bis zum Erstattungsdatum des Shops
       *[other] Noch { $days } Tage bis zum Erstattungsdatum des Shops
    }
}
    .line = { $certainty ->
        [estimated] Erstattung, wenn nicht da bis etwa { $on }
       *[read] Erstattung, wenn nicht da bis { $on }
    }
    .name = Erstattung, wenn nicht geliefert bis
    .then = Von da an ist für ein nicht angekommenes Paket eine Erstattung fällig. Verlangen Sie sie: Von selbst kommt sie vielleicht nicht.
deadline-dispute-opens = { $when ->
    [past] Ein Streitfall kann eröffnet werden
    [today] Ab heute kann ein Streitfall eröffnet werden
   *[future] { $days ->
        [one] Noch { $days } Tag, bis ein Streitfall eröffnet werden kann
       *[other] Noch { $days } Tage, bis ein Streitfall eröffnet werden kann
    }
}
    .line = { $certainty ->
        [estimated] Streitfall möglich ab etwa { $on }
       *[read] Streitfall möglich ab { $on }
    }
    .name = Streitfall möglich ab
    .then = Vorher kann der Shop einen Streitfall ablehnen.
deadline-dispute-closes = { $when ->
    [past] Die Frist für den Streitfall ist vielleicht vorbei: Sehen Sie sich die Bestellung heute an
    [today] Heute ist der letzte Tag, um einen Streitfall zu eröffnen
   *[future] { $days ->
        [one] Noch { $days } Tag, um einen Streitfall zu eröffnen
       *[other] Noch { $days } Tage, um einen Streitfall zu eröffnen
    }
}
    .line = { $certainty ->
        [estimated] Streitfall möglich bis etwa { $on }
       *[read] Streitfall möglich bis { $on }
    }
    .name = Streitfall möglich bis
    .then = Danach nimmt der Shop zu dieser Bestellung vielleicht keinen Streitfall mehr an.
deadline-seller-answers = { $when ->
    [past] Die Antwortfrist des Verkäufers ist vorbei
    [today] Der Verkäufer soll heute antworten
   *[future] { $days ->
        [one] Der Verkäufer hat noch { $days } Tag zum Antworten
       *[other] Der Verkäufer hat noch { $days } Tage zum Antworten
    }
}
    .line = { $certainty ->
        [estimated] Antwort des Verkäufers bis etwa { $on }
       *[read] Antwort des Verkäufers bis { $on }
    }
    .name = Verkäufer antwortet bis
    .then = Danach zählt das Schweigen für Sie: Was Sie verlangt haben, wird ausgeführt.
deadline-platform-decides = { $when ->
    [past] Die Entscheidung ist überfällig
    [today] Die Entscheidung ist heute fällig
   *[future] { $days ->
        [one] Noch { $days } Tag, bis der Shop entscheidet
       *[other] Noch { $days } Tage, bis der Shop entscheidet
    }
}
    .line = { $certainty ->
        [estimated] Entscheidung fällig etwa { $on }
       *[read] Entscheidung fällig { $on }
    }
    .name = Shop entscheidet bis
    .then = Bis dahin schlägt der Shop eine Lösung vor. Tut er es nicht, fragen Sie seinen Support.
deadline-appeal-closes = { $when ->
    [past] Die Frist für den Einspruch ist vorbei
    [today] Heute ist der letzte Tag für den Einspruch
   *[future] { $days ->
        [one] Noch { $days } Tag für den Einspruch
       *[other] Noch { $days } Tage für den Einspruch
    }
}
    .line = { $certainty ->
        [estimated] Einspruch bis etwa { $on }
       *[read] Einspruch bis { $on }
    }
    .name = Einspruch möglich bis
    .then = Danach bleibt es bei der Entscheidung des Shops; es bleiben die Bank und der Rechtsweg.
deadline-refund-arrives = { $when ->
    [past] Die Erstattung hätte schon eingehen sollen
    [today] Die Erstattung sollte heute eingehen
   *[future] { $days ->
        [one] Noch { $days } Tag, bis die Erstattung eingehen sollte
       *[other] Noch { $days } Tage, bis die Erstattung eingehen sollte
    }
}
    .line = { $certainty ->
        [estimated] Erstattung erwartet etwa { $on }
       *[read] Erstattung erwartet bis { $on }
    }
    .name = Erstattung geht ein bis
    .then = Danach erfragen Sie beim Shop Tag und Nummer der Erstattung und fragen damit bei Ihrer Bank nach.
deadline-chargeback-closes = { $when ->
    [past] Die Frist bei Ihrer Bank ist vorbei
    [today] Heute ist der letzte Tag, um sich an Ihre Bank zu wenden
   *[future] { $days ->
        [one] Noch { $days } Tag, um Ihre Bank um eine Rückbuchung zu bitten
       *[other] Noch { $days } Tage, um Ihre Bank um eine Rückbuchung zu bitten
    }
}
    .line = { $certainty ->
        [estimated] an Ihre Bank wenden bis etwa { $on }
       *[read] an Ihre Bank wenden bis { $on }
    }
    .name = Rückbuchung möglich bis
    .then = Danach kann die Bank die Zahlung nicht mehr zurückfordern. Sie braucht selbst einige Tage: Schreiben Sie deutlich früher.
deadline-post-inquiry-closes = { $when ->
    [past] Die Frist für eine Nachforschung der Post ist vorbei
    [today] Heute ist der letzte Tag für eine Nachforschung der Post
   *[future] { $days ->
        [one] Noch { $days } Tag, um die Post suchen zu lassen
       *[other] Noch { $days } Tage, um die Post suchen zu lassen
    }
}
    .line = { $certainty ->
        [estimated] Nachforschung der Post bis etwa { $on }
       *[read] Nachforschung der Post bis { $on }
    }
    .name = Nachforschung der Post möglich bis
    .then = Danach nimmt die Post zu diesem Paket keinen Nachforschungsauftrag mehr an.
deadline-authority-answers = { $when ->
    [past] Die Antwortfrist der Behörde ist vorbei
    [today] Die Behörde soll heute antworten
   *[future] { $days ->
        [one] Noch { $days } Tag, bis die Behörde antworten soll
       *[other] Noch { $days } Tage, bis die Behörde antworten soll
    }
}
    .line = { $certainty ->
        [estimated] Antwort der Behörde bis etwa { $on }
       *[read] Antwort der Behörde bis { $on }
    }
    .name = Behörde antwortet bis
    .then = Danach fragen Sie unter der Nummer Ihrer Beschwerde nach.
deadline-cancel-answers = { $when ->
    [past] Die Frist des Verkäufers zum Stornieren ist vorbei
    [today] Der Verkäufer soll heute auf die Stornierung antworten
   *[future] { $days ->
        [one] Noch { $days } Tag für die Antwort auf Ihre Stornierung
       *[other] Noch { $days } Tage für die Antwort auf Ihre Stornierung
    }
}
    .line = { $certainty ->
        [estimated] Antwort auf die Stornierung bis etwa { $on }
       *[read] Antwort auf die Stornierung bis { $on }
    }
    .name = Antwort auf die Stornierung bis
    .then = Danach sollte eine nicht versandte Bestellung von selbst mit voller Erstattung geschlossen werden. Geschieht das nicht, fragen Sie den Support des Shops.
deadline-support-answers = { $when ->
    [past] Die Antwortfrist des Supports ist vorbei
    [today] Der Support soll heute antworten
   *[future] { $days ->
        [one] Der Support hat noch { $days } Tag zum Antworten
       *[other] Der Support hat noch { $days } Tage zum Antworten
    }
}
    .line = { $certainty ->
        [estimated] Antwort des Supports bis etwa { $on }
       *[read] Antwort des Supports bis { $on }
    }
    .name = Support antwortet bis
    .then = Warten Sie danach nicht länger: Gehen Sie den nächsten Schritt.
deadline-appeal-decides = { $when ->
    [past] Die Antwort auf den Einspruch ist überfällig
    [today] Die Antwort auf den Einspruch ist heute fällig
   *[future] { $days ->
        [one] Noch { $days } Tag bis zur Antwort auf den Einspruch
       *[other] Noch { $days } Tage bis zur Antwort auf den Einspruch
    }
}
    .line = { $certainty ->
        [estimated] Antwort auf den Einspruch bis etwa { $on }
       *[read] Antwort auf den Einspruch bis { $on }
    }
    .name = Antwort auf den Einspruch bis
    .then = Danach fragen Sie den Support des Shops; die Bank braucht darauf nicht zu warten.
deadline-resend-arrives = { $when ->
    [past] Das neue Paket hätte schon ankommen sollen
    [today] Das neue Paket sollte heute ankommen
   *[future] { $days ->
        [one] Noch { $days } Tag, bis das neue Paket ankommen sollte
       *[other] Noch { $days } Tage, bis das neue Paket ankommen sollte
    }
}
    .line = { $certainty ->
        [estimated] neues Paket bis etwa { $on }
       *[read] neues Paket bis { $on }
    }
    .name = Neues Paket kommt an bis
    .then = Danach gilt es als nicht angekommen. Die Fristen der Bestellung sind inzwischen weitergelaufen.
deadline-return-arrives = { $when ->
    [past] Der Verkäufer sollte die Ware zurückhaben
    [today] Der Verkäufer sollte die Ware heute zurückhaben
   *[future] { $days ->
        [one] Noch { $days } Tag, bis der Verkäufer die Ware zurückhaben sollte
       *[other] Noch { $days } Tage, bis der Verkäufer die Ware zurückhaben sollte
    }
}
    .line = { $certainty ->
        [estimated] Ware zurück beim Verkäufer bis etwa { $on }
       *[read] Ware zurück beim Verkäufer bis { $on }
    }
    .name = Ware zurück beim Verkäufer bis
    .then = Danach zeigen Sie dem Support den Einlieferungsbeleg und die Sendungsverfolgung der Rücksendung.
deadline-bank-answers = { $when ->
    [past] Die Antwortfrist der Bank ist vorbei
    [today] Die Bank soll heute antworten
   *[future] { $days ->
        [one] Die Bank hat noch { $days } Tag zum Antworten
       *[other] Die Bank hat noch { $days } Tage zum Antworten
    }
}
    .line = { $certainty ->
        [estimated] Antwort der Bank bis etwa { $on }
       *[read] Antwort der Bank bis { $on }
    }
    .name = Bank antwortet bis
    .then = Danach fragen Sie die Bank nach dem Stand Ihres Antrags und bitten um eine schriftliche Antwort.
deadline-post-answers = { $when ->
    [past] Die Antwortfrist des Zustelldienstes ist vorbei
    [today] Der Zustelldienst soll heute antworten
   *[future] { $days ->
        [one] Der Zustelldienst hat noch { $days } Tag zum Antworten
       *[other] Der Zustelldienst hat noch { $days } Tage zum Antworten
    }
}
    .line = { $certainty ->
        [estimated] Antwort des Zustelldienstes bis etwa { $on }
       *[read] Antwort des Zustelldienstes bis { $on }
    }
    .name = Post oder Kurierdienst antwortet bis
    .then = Danach fragen Sie unter der Nummer Ihres Nachforschungsauftrags nach der Antwort. Auch keine Antwort lässt sich vorzeigen.
deadline-operator-answers = { $when ->
    [past] Die Antwortfrist des Betreibers ist vorbei
    [today] Der Betreiber soll heute antworten
   *[future] { $days ->
        [one] Der Betreiber hat noch { $days } Tag zum Antworten
       *[other] Der Betreiber hat noch { $days } Tage zum Antworten
    }
}
    .line = { $certainty ->
        [estimated] Antwort des Betreibers bis etwa { $on }
       *[read] Antwort des Betreibers bis { $on }
    }
    .name = Betreiber der Plattform antwortet bis
    .then = Danach stehen die Behörde und das Gericht offen.
deadline-reject-closes = { $when ->
    [past] Die Frist, die Ware zurückzuweisen, ist vorbei
    [today] Heute ist der letzte Tag, um die Ware zurückzuweisen
   *[future] { $days ->
        [one] Noch { $days } Tag, um die Ware zurückzuweisen
       *[other] Noch { $days } Tage, um die Ware zurückzuweisen
    }
}
    .line = { $certainty ->
        [estimated] Ware zurückweisen bis etwa { $on }
       *[read] Ware zurückweisen bis { $on }
    }
    .name = Ware kann zurückgewiesen werden bis
    .then = Danach wird mangelhafte Ware zuerst repariert oder ersetzt; erst dann gibt es Geld.
deadline-withdrawal-closes = { $when ->
    [past] Die Widerrufsfrist ist vorbei
    [today] Heute ist der letzte Tag für den Widerruf
   *[future] { $days ->
        [one] Noch { $days } Tag, um den Kauf zu widerrufen
       *[other] Noch { $days } Tage, um den Kauf zu widerrufen
    }
}
    .line = { $certainty ->
        [estimated] Widerruf bis etwa { $on }
       *[read] Widerruf bis { $on }
    }
    .name = Widerruf möglich bis
    .then = Danach lässt sich der Kauf nur noch mit einem Grund rückgängig machen, etwa wegen eines Mangels.
deadline-claim-closes = { $when ->
    [past] Die gesetzliche Frist für den Anspruch ist vorbei
    [today] Heute ist der letzte Tag für den gesetzlichen Anspruch
   *[future] { $days ->
        [one] Noch { $days } Tag für den gesetzlichen Anspruch
       *[other] Noch { $days } Tage für den gesetzlichen Anspruch
    }
}
    .line = { $certainty ->
        [estimated] gesetzlicher Anspruch bis etwa { $on }
       *[read] gesetzlicher Anspruch bis { $on }
    }
    .name = Gesetzlicher Anspruch bis
    .then = Danach kann der Verkäufer allein wegen der Zeit ablehnen.

## What happens then, where the rule itself decides it

then-AE-SHIP-TIMEOUT = Danach sollte die Bestellung von selbst mit voller Erstattung geschlossen werden. Gezählt in Werktagen: Wochenenden zählen nicht mit, Feiertage schon.
then-AE-REFUND-CARD = Danach erfragen Sie beim Shop Tag und Nummer der Erstattung und fragen damit bei Ihrer Bank nach. Gezählt in Werktagen: Wochenenden zählen nicht mit, Feiertage schon.
then-PP-ESC = Danach schließt PayPal den Konflikt endgültig. Wandeln Sie ihn vorher in einen Käuferschutzantrag um.
then-written-claim = Danach stehen die nächsten Schritte offen: der Betreiber, wo es einen gibt, die Behörde, das Gericht.
then-BR-CONSUMIDOR = Bis dahin antwortet das Unternehmen dort. Geben Sie auf der Website an, ob die Sache damit geklärt ist.

## A rule that is too old

deadline-old-rule = { $name }: Die Regel für dieses Datum ist zu alt, um sich darauf zu verlassen. Sehen Sie heute auf der Bestellseite nach
    .line = Datum auf der Bestellseite nachsehen
source-old-rule = die Regel hätte bis { $by } neu geprüft werden müssen: Entnehmen Sie ihr kein Datum, sehen Sie auf der Seite nach

## The calendar file

calendar-save = Diese Termine für Ihren Kalender speichern
calendar-save-all = Alle Termine für Ihren Kalender speichern
calendar-summary = { $name }: { $title }
calendar-cancelled = Gilt nicht mehr: { $summary }
calendar-cancelled-why = Redress hat diesen Termin zurückgenommen: Seine Grundlage hat sich geändert. Welche Termine gelten, steht in der Reklamation.
calendar-description = { $order }. Herkunft des Datums: { $source }. { $after }

## Dates that are not known

unknown-dates = { $count ->
    [one] { $count } Termin ist nicht bekannt
   *[other] { $count } Termine sind nicht bekannt
}
unknown-open-order = Öffnen Sie die Bestellseite: Die Termine werden automatisch gelesen.
unknown-say-payment = Geben Sie unter „Wie weiter“ an, wie Sie bezahlt haben.
unknown-no-term = Für diese Zahlungsart ist keine Frist bekannt. Wenden Sie sich gleich an die Bank oder den Verkäufer.
unknown-no-payment-day = Öffnen Sie die Bestellseite: Dort wird der Tag der Zahlung gelesen.
unknown-note-dispute = Die Frist läuft ab dem Tag, an dem Sie den Streitfall eröffnen. Notieren Sie ihn hier.
unknown-note-decision = Die Frist läuft ab dem Tag der Entscheidung. Notieren Sie ihn hier.
unknown-note-refund = Die Frist läuft ab dem Tag, an dem die Erstattung unterwegs ist. Notieren Sie ihn hier.
unknown-note-authority = Die Frist läuft ab dem Tag Ihrer Beschwerde. Notieren Sie ihn hier.
unknown-no-answer-term = Für Ihr Land ist keine Antwortfrist bekannt.
unknown-say-country = Geben Sie unter „Wie weiter“ an, wo Sie wohnen: Die Frist hängt vom Land ab.
unknown-not-by-post = Dieses Paket kam nicht mit der Post, und nur die Post nimmt Nachforschungsaufträge an.
unknown-no-ship-day = Öffnen Sie die Bestellseite: Dort wird der Tag des Versands gelesen.

## Dates that moved

moved-date = Verschoben: vorher { $before }, bemerkt am { $on }
moved-proof = Nachweis { $number } zeigt das frühere Datum
moved-why = Der Shop oder der Verkäufer hat es verschoben. Wer sich nach dem früheren Datum richtet, ist meist auf der sicheren Seite.

## A date and its distance

date-distance = { $when ->
    [today] heute
    [past] { $days ->
        [one] vor { $days } Tag
       *[other] vor { $days } Tagen
    }
   *[future] { $days ->
        [one] in { $days } Tag
       *[other] in { $days } Tagen
    }
}
source-shop-day = { $source }; nach der Zeit des Shops beginnt der { $on } bei Ihnen früher
source-later = Anders gelesen ergibt dieselbe Regel den { $on }: Maßgeblich ist der frühere Tag.
source-holidays = { $country ->
    [CN] Feiertage in China fallen hinein: Die Schätzung ist vielleicht zu früh.
   *[other] Feiertage im Land des Verkäufers fallen hinein: Die Schätzung ist vielleicht zu früh.
}

## Where a date comes from

source-page = auf der Seite des Shops gelesen
source-page-on = { $page } gelesen am { $on }
source-rule = geschätzt, die Seite nennt kein solches Datum
source-rule-year = geschätzt nach einer Regel von { $year }
source-noted = zugesagt, so haben Sie es notiert
page-order-list = in der Bestellliste
page-order-detail = auf der Bestellseite
page-tracking = auf der Seite der Sendungsverfolgung
page-messages = im Chat
page-dispute = auf der Seite des Streitfalls
page-refunds = auf der Seite der Erstattungen
page-carrier = auf der Seite des Zustelldienstes
page-unknown = auf der Seite
about-date = etwa { $on }
date-and-source = { $on }, { $source }

## The line on the shop's page

open-claim = Reklamation anlegen
show-claim = Reklamation zeigen
refund-done = laut Seite ist Geld zurückgekommen
    .sum = laut Seite zurückgekommen: { $sum }
refund-under-way = laut Seite ist Geld auf dem Rückweg
    .sum = laut Seite auf dem Rückweg: { $sum }
save-proof = Nachweis speichern
saving = Wird gespeichert…
allow-capture = Bilder erlauben
how-to-capture = Der Browser macht ein Bild nur mit Ihrer Erlaubnis. Drücken Sie das Tastenkürzel, klicken Sie auf das Redress-Symbol, oder erlauben Sie Bilder ein für alle Mal.
unread-title = Redress konnte diese Seite nicht lesen
unread-body = Vielleicht hat der Shop sie geändert. Es wurde nichts geraten. Ihre früheren Bestellungen und Nachweise sind noch da; das Tastenkürzel speichert weiterhin ein Bild dieser Seite.
unread-fields = Nicht gelesen: { $fields }.
close = Schließen

## Claim

claim = Reklamation
order-number = Bestellung { $id }
ordered-on = bestellt am { $on }
no-title = Titel nicht gelesen
no-total = Preis nicht gelesen
open-in-tab = Im Tab öffnen
open-panel = Seitenleiste
open-list = Liste
no-deadline = Noch kein Termin zu beachten
no-deadline-how = Öffnen Sie einmal die Bestellseite: Die Termine werden automatisch gelesen.
steps = Schritte der Reklamation
step-done = erledigt
step-now = jetzt
step-later = später
step-proof = Nachweise
step-seller = Verkäufer
step-support = Support
step-dispute = Streitfall
step-appeal = Einspruch
step-bank = Bank
step-post = Post
step-claim = Schriftliche Aufforderung
step-operator = Betreiber
step-authority = Behörde
step-court = Gericht
act-capture = Als Nächstes: Nachweise speichern ({ $items })
    .rest = Als Nächstes: die ganze Seite aufnehmen ({ $items })
    .open = Als Nächstes: öffnen und speichern: { $item }
act-write-seller = Als Nächstes: dem Verkäufer schreiben
act-await-seller = Als Nächstes: auf den Verkäufer warten
    .by = Als Nächstes: bis { $by } auf den Verkäufer warten
act-open-dispute = Als Nächstes: den Streitfall auf der Seite des Shops eröffnen
    .by = Als Nächstes: bis { $by } den Streitfall auf der Seite des Shops eröffnen
act-await-decision = Als Nächstes: auf die Entscheidung warten
    .by = Als Nächstes: bis { $by } auf die Entscheidung warten
act-ask-bank = Als Nächstes: Ihre Bank um eine Rückbuchung bitten
    .by = Als Nächstes: bis { $by } Ihre Bank um eine Rückbuchung bitten
act-await-bank = Als Nächstes: auf die Bank warten
    .by = Als Nächstes: bis { $by } auf die Bank warten
act-await-post = Als Nächstes: auf die Antwort des Zustelldienstes warten
    .by = Als Nächstes: bis { $by } auf die Antwort des Zustelldienstes warten
act-await-claim = Als Nächstes: auf die Antwort auf Ihre schriftliche Aufforderung warten
    .by = Als Nächstes: bis { $by } auf die Antwort auf Ihre schriftliche Aufforderung warten
act-await-authority = Als Nächstes: auf die Behörde warten
    .by = Als Nächstes: bis { $by } auf die Behörde warten
act-rest = Nichts zu tun: Die Reklamation ist geschlossen
tabs = Teile der Reklamation
tab-proof = Nachweise
tab-proof-count = Nachweise { $done }/{ $all }
tab-message = Nachricht
tab-money = Geld
tab-dates = Termine

reason = Was passiert ist
reason-choose = Auswählen, was passiert ist
reason-choose-how = Davon hängt ab, welche Nachweise und Texte Sie brauchen.
reason-not-shipped = Verkäufer hat nicht versandt
reason-invalid-tracking = Sendungsnummer funktioniert nicht
reason-stuck = Hängt unterwegs fest
reason-lost = Verloren
reason-customs = Beim Zoll festgehalten
reason-wrong-address = An eine andere Adresse geschickt
reason-returned = An den Absender zurückgegangen
reason-marked-delivered = Gilt als zugestellt, ich habe es nicht
reason-damaged = Beschädigt angekommen
reason-incomplete = Im Paket fehlt etwas
reason-not-as-described = Nicht wie beschrieben
reason-wrong-item = Ein anderer Artikel kam an
reason-came-late = Kam später als zugesagt
reason-refund-not-paid = Erstattung vereinbart, Geld kam nicht
reason-return-not-refunded = Zurückgeschickt, nicht erstattet

## The popup

other-orders = Andere Bestellungen
matter-unsaid = Sie haben noch nicht gesagt, was passiert ist
details = Einzelheiten, und womit man verliert
details-problems = { $count ->
    [one] { $count } Eintrag passt nicht
   *[other] { $count } Einträge passen nicht
}
details-rights = { $count ->
    [one] Noch ein Recht endet: { $on }
   *[other] Noch { $count } Rechte enden, das erste: { $on }
}
checklist-more = Noch { $count }
checklist-how = Erklären
checklist-less = Weniger zeigen
questions-open = { $count ->
    [one] { $count } Frage stärkt den Text
   *[other] { $count } Fragen stärken den Text
}
questions-done = Die Fragen sind beantwortet
questions-telling = Eine Ihrer Antworten sagt mehr: ansehen
capture-here = Aufnehmen
capture-here-of = Aufnehmen: { $item }
open-claim-of = Reklamation anlegen: { $title }
show-claim-of = Reklamation zeigen: { $title }

## What decides a reason

ask-yes = Ja
ask-no = Nein
ask-open = –
ask-leads = Das klingt nach: { $reason }
ask-why = Die Antworten fließen in den Text ein und bleiben auf diesem Computer.
ask-has-number = Zeigt die Bestellung eine Sendungsnummer?
ask-asked-to-cancel = Bittet der Verkäufer Sie, zu stornieren oder einen anderen Grund zu wählen?
ask-number-by-chat = Hat der Verkäufer im Chat eine andere Nummer genannt?
ask-moves-as-usual = Zeigt die Sendungsverfolgung die übliche Bewegung, und der zugesagte Tag liegt noch vor Ihnen?
ask-carrier-lost-it = Sagt der Zustelldienst, dass das Paket verloren ist?
ask-carrier-told-me = Hat der Zustelldienst Ihnen das selbst gesagt?
ask-customs-asked-me = Hat der Zoll von Ihnen Papiere oder Geld verlangt?
ask-address-was-right = War die Adresse in der Bestellung Ihre eigene und vollständig?
ask-was-told = Hat man Ihnen gesagt, dass das Paket für Sie bereitliegt?
ask-asked-around = Haben Sie die Nachbarn gefragt und rund ums Haus nachgesehen?
ask-other-address = Nennt der Eintrag des Zustelldienstes eine andere Adresse?
ask-packaging-damaged = War auch die Verpackung beschädigt?
ask-what-is-damaged = Was ist beschädigt?
ask-filmed-opening = Wurde das Öffnen des Pakets gefilmt?
ask-what-is-missing = Was fehlt?
ask-another-thing = Ist es etwas ganz anderes?
ask-differences = Was weicht von der Beschreibung ab?
ask-what-came = Was kam stattdessen?
ask-still-wanted = Behalten Sie die Ware, obwohl sie zu spät kam?
ask-late-cost = Was hat Sie die Verspätung gekostet?
ask-account-checked = Haben Sie heute auf der Karte oder dem Konto nachgesehen, mit dem Sie bezahlt haben?
ask-refund-words = Wer hat das Geld zugesagt, und mit welchen Worten?
ask-return-number = Welche Sendungsnummer hat das Paket, das Sie zurückgeschickt haben?
ask-return-arrived = Zeigt die Sendungsverfolgung, dass der Verkäufer es hat?

checklist = Checkliste
checklist-done = gespeichert
    .in-view = der sichtbare Teil ist gespeichert
    .element = ein Teil der Seite ist gespeichert
    .unknown = der sichtbare Teil ist gespeichert; falls die Seite weitergeht, nehmen Sie sie ganz auf
checklist-missing = noch nicht gespeichert
    .short = nötig
checklist-no-picture = nur die Angaben der Seite sind gespeichert: Das Bild fehlt noch
    .short = noch ohne Bild
checklist-in-view = nur der sichtbare Teil: Die Seite geht weiter. Nehmen Sie die ganze Seite auf.
    .short = nur ein Teil
checklist-cut-short = die Aufnahme endete vorzeitig, der Rest fehlt. Nehmen Sie die ganze Seite auf.
    .short = brach ab
checklist-stale = { $days ->
    [one] { $days } Tag alt: Speichern Sie erneut
   *[other] { $days } Tage alt: Speichern Sie erneut
}
    .short = { $days ->
        [one] { $days } Tag alt
       *[other] { $days } Tage alt
    }
checklist-optional = hilfreich, nicht erforderlich
    .short = hilft
checklist-empty = Wählen Sie aus, was passiert ist, um zu sehen, welche Nachweise nötig sind.
open = Öffnen
open-page = Öffnen: { $page }
proof-order-page = Bestellseite
    .how = die ganze Seite mit Nummer, Preis und Daten
proof-tracking = Seite der Sendungsverfolgung
    .how = alle Einträge zum Paket
proof-chat = Chat mit dem Verkäufer
    .how = erst schreiben, dann das ganze Gespräch speichern
proof-payment = Zahlung
    .how = Kontoauszug oder Zahlungsseite des Shops
proof-carrier = Seite des Zustelldienstes
    .how = dieselbe Nummer auf der Website des Zustelldienstes
proof-dispute = Seite des Streitfalls
    .how = mit den Antworten des Verkäufers
proof-packaging = Verpackung
    .how = Fotos von allen Seiten, Etikett lesbar
proof-goods = Die Ware
    .how = Fotos oder ein Video von dem, was ankam
proof-listing = Produktseite
    .how = Beschreibung und Bilder, wie sie beim Verkauf waren
proof-document = Anderes Dokument
    .how = ein Brief, ein Beleg, ein Protokoll
proof-seller-data = Rechtliche Angaben zum Verkäufer
    .how = Name und Adresse: auf der Seite des Stores auf dessen Namen drücken
proof-refund-policy = Erstattungsbedingungen
    .how = was der Verkäufer oder die Produktseite zu Lieferung und Erstattung zusagt
proof-return-proof = Beleg der Rücksendung
    .how = Einlieferungsbeleg oder Sendungsverfolgung dessen, was Sie zurückgeschickt haben

capture-visible = Sichtbaren Teil aufnehmen
    .short = Sichtbarer Teil
capture-page = Ganze Seite aufnehmen
    .short = Ganze Seite
    .how = Die Seite scrollt automatisch, etwa eine halbe Sekunde je Bildschirmhöhe.
capture-page-of = Ganze Seite aufnehmen: { $item }
capture-element = Einen Teil aufnehmen
    .how = Zeigen Sie auf eine Bestellung, ein Paket oder einen Chat.
capturing = Aufnahme läuft…
capturing-share = Aufnahme läuft… { $percent } %
capture-cancel = Abbrechen
capture-pick = Zeigen Sie auf den Teil, der gespeichert werden soll, und klicken Sie. Pfeil nach oben: größer. Pfeil nach unten: kleiner. Enter speichert, Esc bricht ab.
capture-menu-visible = Sichtbaren Teil als Nachweis speichern
capture-menu-page = Ganze Seite als Nachweis speichern
capture-menu-element = Teil der Seite als Nachweis speichern
capture-default = Das Tastenkürzel und die Schaltfläche auf der Seite speichern
capture-default-visible = den sichtbaren Teil
capture-default-page = die ganze Seite
capture-default-element = einen Teil der Seite
capture-default-why = Bei einem Teil speichert die Schaltfläche neben einer Bestellung diese Bestellung, und nach dem Tastenkürzel zeigen Sie auf den Teil.
capture-shortcut = Tastenkürzel
cannot-capture = Öffnen Sie eine der Seiten oben, um sie zu speichern.
capture-saved = Gespeichert. Der sichtbare Teil und die Angaben der Seite sind gesichert.
capture-goes-on = Die Seite geht weiter: Nehmen Sie für den Rest die ganze Seite auf.
capture-saved-page = Gespeichert. Die ganze Seite und ihre Angaben sind gesichert.
capture-saved-element = Gespeichert. Der Teil der Seite und seine Angaben sind gesichert.
capture-loose = Die Seite nennt keine Bestellung: Öffnen Sie die Reklamation, zu der sie gehört, und fügen Sie sie dort unter „Nachweise“ hinzu.
capture-facts-only = Die Angaben der Seite sind gesichert. Das Bild wurde nicht aufgenommen.
capture-not-allowed = Der Browser hat kein Bild erlaubt. Klicken Sie auf dieser Seite auf das Redress-Symbol, oder drücken Sie dort das Tastenkürzel.
    .stopped = Der Browser erlaubt keine weiteren Bilder. Was bis dahin aufgenommen wurde, ist gesichert. Für den Rest drücken Sie auf dieser Seite noch einmal das Tastenkürzel.
capture-protected-page = Der Browser schützt diese Seite: Sie lässt sich für ein Bild nicht scrollen. Nehmen Sie stattdessen den sichtbaren Teil auf.
capture-tab-closed = Die Seite wurde geschlossen, bevor das Bild aufgenommen war. Öffnen Sie sie und versuchen Sie es erneut.
    .stopped = Die Seite wurde währenddessen geschlossen oder verlassen. Was bis dahin aufgenommen wurde, ist gesichert. Für den Rest öffnen Sie die Seite und speichern sie erneut.
capture-tab-changed = Eine andere Seite kam nach vorn. Es wurde nichts gespeichert. Gehen Sie zurück und versuchen Sie es erneut.
    .stopped = Währenddessen kam eine andere Seite nach vorn. Was bis dahin aufgenommen wurde, ist gesichert. Für den Rest gehen Sie zurück und speichern die Seite erneut.
capture-too-fast = Der Browser macht höchstens zwei Bilder pro Sekunde. Warten Sie einen Moment und versuchen Sie es erneut.
    .stopped = Der Browser machte keine weiteren Bilder. Was bis dahin aufgenommen wurde, ist gesichert. Für den Rest warten Sie einen Moment und speichern die Seite erneut.
capture-no-frame = Die Seite war noch nicht dargestellt. Versuchen Sie es erneut.
    .stopped = Ab einer Stelle wurde die Seite nicht mehr dargestellt. Was bis dahin aufgenommen wurde, ist gesichert. Für den Rest laden Sie die Seite neu und speichern sie erneut.
capture-page-moves = Die Seite bewegt sich von selbst und ließ sich nicht anhalten. Es wurde nichts gespeichert. Speichern Sie stattdessen den sichtbaren Teil, Stück für Stück.
    .stopped = Die Seite bewegt sich von selbst und ließ sich nicht weiter scrollen. Was bis dahin aufgenommen wurde, ist gesichert. Für den Rest scrollen Sie dorthin und speichern den sichtbaren Teil.
capture-page-stuck = Die Seite reagiert nicht. Es wurde nichts gespeichert. Laden Sie sie neu und versuchen Sie es erneut.
    .stopped = Die Seite reagierte währenddessen nicht mehr. Was bis dahin aufgenommen wurde, ist gesichert. Für den Rest laden Sie die Seite neu und speichern sie erneut.
capture-no-end = Diese Seite hat kein Ende. Es wurde nichts gespeichert. Speichern Sie stattdessen den sichtbaren Teil, Stück für Stück.
    .stopped = Diese Seite hat kein Ende. Ihr erster Teil ist gesichert. Für den Rest scrollen Sie dorthin und speichern den sichtbaren Teil.
capture-nothing-there = Dieser Teil der Seite ist leer. Es wurde nichts gespeichert. Wählen Sie einen anderen Teil, oder speichern Sie den sichtbaren Teil.
capture-pinched = Die Seite ist mit zwei Fingern vergrößert, und nur ein Teil ihrer Breite ist zu sehen. Es wurde nichts gespeichert. Stellen Sie mit zwei Fingern die normale Größe her und versuchen Sie es erneut.
capture-cancelled = Abgebrochen. Es wurde nichts gespeichert.
capture-disk-full = Auf der Festplatte ist kein Platz. Frühere Nachweise sind noch da. Geben Sie Platz frei und versuchen Sie es erneut.
capture-unknown = Das Bild wurde nicht aufgenommen. Frühere Nachweise sind noch da. Laden Sie die Seite neu und versuchen Sie es erneut.
    .stopped = Währenddessen ging etwas schief. Was bis dahin aufgenommen wurde, ist gesichert. Für den Rest laden Sie die Seite neu und speichern sie erneut.

evidence = Gespeicherte Nachweise
evidence-empty = Noch nichts gespeichert. Öffnen Sie eine Seite aus der Checkliste und nehmen Sie sie auf.
evidence-number = Nachweis { $number }
evidence-facts = Angaben ohne Bild
evidence-no-picture = Kein Bild
loose = Gespeichert, noch in keiner Reklamation
loose-how = Diese Seiten nannten keine Bestellung. Fügen Sie hier hinzu, was zu dieser Reklamation gehört.
loose-file = Hinzufügen
loose-file-of = Zu dieser Reklamation hinzufügen: { $title }
evidence-open = Nachweis { $number } öffnen: { $title }

## Proof that the buyer brings

add-file = Datei hinzufügen
    .short = Datei
add-file-of = Datei hinzufügen: { $item }
add-proof = Eigene Dateien und Notizen
add-proof-how = Fotos, Videos, PDFs und E-Mails, je bis { $limit }. Wählen Sie sie aus, ziehen Sie sie hierher oder fügen Sie sie ein. Sie werden unverändert gespeichert und bleiben auf diesem Computer.
add-files = Dateien auswählen
add-note = Notiz schreiben
add-proves = Was es zeigt
add-proves-of = Was { $file } zeigt
add-proves-none = Nicht auf der Liste
add-remove = Herausnehmen
add-remove-of = { $file } herausnehmen
add-save = { $count ->
    [one] { $count } Datei speichern
   *[other] { $count } Dateien speichern
}
add-saving = Wird gespeichert: { $done } von { $all }…
add-saved = { $count ->
    [one] { $count } Datei gespeichert.
   *[other] { $count } Dateien gespeichert.
}
add-misnamed = Dem Namen nach wäre es etwas anderes. Dem Inhalt nach ist es: { $kind }. So wird es gespeichert.
add-duplicate = { $file } ist schon da, als Nachweis { $number }. Die Datei wurde nicht doppelt gespeichert.
    .new = { $file } ist dieselbe Datei wie eine eben gespeicherte. Sie wurde nicht doppelt gespeichert.
add-elsewhere = { $file } ist gespeichert. Dieselbe Datei liegt in einer anderen Reklamation: Der Shop weist Nachweise, die zu einer anderen Bestellung gehören, möglicherweise zurück.
add-too-many = { $count } Dateien auf einmal sind zu viele: Niemand könnte zu jeder sagen, was sie zeigt. Es wurde nichts gespeichert. Wählen Sie höchstens { $limit } aus.
add-refused-empty = { $file } ist leer: Es gibt nichts zu speichern. Holen Sie die Datei noch einmal von dort, woher sie kam.
add-refused-too-large = { $file } hat { $size }; die Grenze ist { $limit }, weil der Hash der ganzen Datei im Arbeitsspeicher berechnet wird. Sie wurde nicht gespeichert. Kürzen Sie sie, oder teilen Sie sie auf.
add-refused-unknown-kind = { $file } ist dem Inhalt nach weder Foto noch Video, PDF oder E-Mail, was auch immer der Name sagt. Die Datei wurde nicht gespeichert. Drucken Sie sie als PDF, oder machen Sie ein Bild davon.
add-refused-unreadable = { $file } war nicht lesbar: Die Datei wurde inzwischen verschoben oder gelöscht. Sie wurde nicht gespeichert. Wählen Sie sie erneut aus.
add-refused-claim-gone = Die Reklamation wurde in einem anderen Fenster gelöscht. { $file } wurde nicht gespeichert.
add-refused-disk-full = Auf der Festplatte ist kein Platz für { $file }. Was vorher gespeichert wurde, ist noch da. Geben Sie Platz frei und versuchen Sie es erneut.
add-refused-unknown = { $file } wurde nicht gespeichert. Frühere Nachweise sind noch da. Versuchen Sie es erneut.
family-photo = Foto
family-video = Video
family-pdf = PDF
family-mail = E-Mail
family-note = Notiz
note-day = Von welchem Tag sie handelt
note-text = Was passiert ist
note-save = Notiz speichern
note-drop = Verwerfen
note-saved = Die Notiz ist gespeichert.
note-name = Die Notiz

## The ladder

tab-ladder = Wie weiter
ladder-how = Fakten mit Quellen und Daten, keine Rechtsberatung. Redress öffnet keine Seite und sendet nichts.
paid-with = Bezahlt mit
paid-with-visa = Visa
paid-with-mastercard = Mastercard
paid-with-mir = Mir
paid-with-paypal = PayPal
paid-with-other = Überweisung, Wallet oder anderes
country-suggested = Ich wohne hier: { $country }
route-why = Die Schritte oberhalb des Shops hängen von beidem ab. Die Angaben bleiben auf diesem Computer und werden für die nächste Reklamation gemerkt.
rung-seller = Der Verkäufer
    .what = Eine Nachricht mit den Fakten, einer Forderung und einem Datum. Das Gespräch bleibt im Chat des Shops: Nur das zählt.
rung-support = Der Support des Shops
    .what = Fragt den Shop selbst, zusätzlich zum Verkäufer: wenn der Verkäufer schweigt, eine Entscheidung überfällig ist oder angekündigtes Geld nicht kommt.
rung-dispute = Der Streitfall
    .what = Das eigene Verfahren des Shops. Zuerst äußert sich der Verkäufer, dann entscheidet der Shop.
rung-appeal = Der Einspruch
    .what = Bittet den Shop, seine Entscheidung noch einmal zu prüfen.
rung-payment = Bank oder Wallet
    .what = Bittet die Bank oder die Wallet, die Zahlung zurückzuholen. Das läuft unabhängig vom Shop und hat eine eigene Frist.
rung-post = Post oder Kurierdienst
    .what = Bittet den Zustelldienst zu suchen. Seine Antwort ist ein Nachweis, auch wenn er nichts findet.
rung-claim = Die schriftliche Aufforderung
    .what = Ein datierter Brief an den, der Ihnen nach dem Gesetz etwas schuldet, mit einer Forderung und einem letzten Tag. Ein Gericht verlangt ihn meist zuerst.
rung-operator = Betreiber der Plattform
    .what = Eine eigene Forderung an den, der die Plattform betreibt und das Geld genommen hat, sobald dem Verkäufer mitgeteilt wurde, dass Sie vom Kauf zurücktreten.
rung-authority = Die Behörde
    .what = Prüft, was das Unternehmen getan hat. Selbst holt sie das Geld selten zurück.
rung-court = Das Gericht
    .what = Der letzte Schritt. Er kostet Zeit, und gegen ein Unternehmen im Ausland ist ein Urteil schwer durchzusetzen.
rung-state-open = jetzt möglich
rung-state-waiting = läuft
rung-state-overdue = Antwort überfällig
rung-state-later = noch nicht
rung-state-closed = vorbei
rung-state-unknown = braucht Ihre Angabe
rung-state-none = trifft nicht zu
rung-state-settled = erledigt
rung-stands-answered = beantwortet
rung-stands-decided = entschieden
rung-from = ab { $on }
rung-until = { $certainty ->
    [estimated] bis etwa { $on }
   *[read] bis { $on }
}
rung-later-on = { $when } (anders gelesen { $on })
rung-ended = beendet am { $on }
rung-overdue = die Antwort war fällig bis { $on }
rung-perhaps-over = nach einer Schätzung endete es am { $on }: Versuchen Sie es heute
waits-country = geben Sie oben an, wo Sie wohnen
waits-payment = geben Sie oben an, wie Sie bezahlt haben
waits-promise = nach dem zugesagten Tag
waits-promised-day = der zugesagte Tag wurde nicht gelesen: Öffnen Sie einmal die Bestellseite
waits-shipping = erst nach dem Versand der Bestellung: Bitten Sie bis dahin um Stornierung
waits-cancelled = die Bestellung wurde storniert: Fällig ist die Erstattung
waits-tracking-number = es wurde keine Sendungsnummer gelesen
waits-decision = nach der Entscheidung des Shops
waits-claim = nach der schriftlichen Aufforderung
waits-claim-answer = nach der Antwort auf die Aufforderung oder nach dem letzten Tag dafür
ends-confirming = Bestätigen Sie den Empfang nicht, bevor das Geld zurück ist: Mit der Bestätigung endet der Schutz der Bestellung.
ends-cancelling = Brechen Sie den Streitfall nicht ab: Vielleicht lässt er sich nicht noch einmal eröffnen.
ends-accepting = Wer bei einem Angebot oder bei längerem Warten auf „Akzeptieren“ drückt, beendet den Fall damit.
ends-one-appeal = Es gibt nur einen Einspruch. Reichen Sie ihn mit allem ein.
ends-double-refund = Doppelt erstattetes Geld muss zurückgegeben werden: Sagen Sie jeder Seite, was die andere gezahlt oder zugesagt hat.
ends-refund-announced = Eine Erstattung wurde angekündigt, oder ein Teil kam. Warten Sie darauf, oder sagen Sie das zuerst.
ends-wallet-closed = Ein geschlossener Konflikt bei PayPal bleibt geschlossen.
rung-expired = Eine Regel, auf der das beruht, hätte neu nachgeschlagen werden müssen. Prüfen Sie sie, bevor Sie sich darauf verlassen.
rung-party = Die Gegenseite
rung-place = Wo
way-cancel = Auf der Bestellseite gibt es auch „Bestellung stornieren“. Wählen Sie den wahren Grund: dass der Verkäufer nicht versandt hat.
way-mailbox = Entscheidungen und Bitten um Nachweise kommen auch per E-Mail: Sehen Sie auch dort nach, auch im Spam, und antworten Sie auf der Seite des Shops.
rung-needs = Was nötig ist
rung-write = Text: { $what }
rung-sources = { $count ->
    [one] { $count } Quelle
   *[other] { $count } Quellen
}
rung-source-dates = ({ $date }; geprüft am { $checked }).
rung-source-undated = ohne Datum
certainty-A = Der Text selbst wurde gelesen.
certainty-B = Neuere Berichte, die übereinstimmen.
certainty-C = Von Dritten berichtet.
certainty-own = Unsere eigene Schätzung.
need-order-proof = die Bestellseite
need-tracking-proof = die Seite der Sendungsverfolgung
need-chat-proof = der Chat mit dem Verkäufer
need-payment-proof = ein Zahlungsbeleg
need-decision-proof = die Seite mit der Entscheidung
need-photo-proof = Fotos
need-claim-copy = eine Kopie Ihrer schriftlichen Aufforderung und ein Beleg, dass sie abgesandt wurde
need-seller-notice-copy = eine Kopie der Rücktrittserklärung, die Sie dem Verkäufer geschickt haben, und ein Beleg, dass sie abgesandt wurde
need-posting-receipt = eine Kopie des Einlieferungsbelegs des Absenders
need-identification = ein Konto dort, das bestätigt, wer Sie sind
need-bank-details = wohin das Geld gehen soll
need-name-address = Ihr Name, Ihre Adresse und Ihre Unterschrift
need-no-refund-statement = Ihre Erklärung, was bisher erstattet wurde

## Message

channel = An wen
channel-seller = Nachricht an den Verkäufer
channel-request-cancel = Bitte um Stornierung der Bestellung
channel-ask-state = Frage: Wo ist mein Paket?
channel-follow-up = Erinnerung an den Verkäufer
channel-last-call = Letzte Erinnerung vor dem Streitfall
channel-reply-offer = Antwort: Ein Teil wird angeboten
channel-reply-wait = Antwort: Sie sollen warten
channel-reply-cancel = Antwort: Sie sollen Bestellung oder Streitfall stornieren
channel-reply-confirm = Antwort: Sie sollen den Empfang bestätigen
channel-dispute = Text für den Streitfall
channel-appeal = Einspruch
channel-support = Nachricht an den Support des Shops
channel-bank = Brief an Ihre Bank
channel-paypal = Käuferschutzantrag bei PayPal
channel-post = Nachforschungsauftrag an Post oder Kurierdienst
channel-pre-trial = Schriftliche Aufforderung vor einer Klage
channel-operator = Forderung an den Betreiber der Plattform
channel-authority = Beschwerde bei der Behörde
channel-court = Entwurf für das Gericht
draft-language = Sprache des Textes
second-language = Daneben zeigen: { $language }
second-language-name = Der Text, daneben: { $language }
second-note = Satz für Satz, aus denselben Fakten. Was Sie geändert haben, ist markiert.
draft-short = Kurzfassung, bis { $limit } Zeichen
draft-text = Text der Nachricht
draft-edited = Von Ihnen geändert
draft-changes = { $count ->
    [one] Ihre Änderung
   *[other] Ihre { $count } Änderungen
}
draft-no-words = nichts
draft-conflict = Die Fakten haben sich dort geändert, wo Sie den Text geändert haben. Bis Sie wählen, bleibt es bei Ihren Worten.
draft-conflict-mine = Ihre Worte
draft-conflict-facts = Aus den jetzigen Fakten
draft-keep-mine = Meine behalten
draft-take-facts = Die neuen übernehmen
draft-start-again = Aus den Fakten neu beginnen
draft-cites = Im Text genannte Nachweise
draft-count = { $count } / { $limit }
draft-count-name = { $count ->
    [one] { $count } Zeichen
   *[other] { $count } Zeichen
}
draft-too-long = Das Formular nimmt { $limit } Zeichen an. Der Text ist um { $over } Zeichen zu lang.
copy = Kopieren
copied = Kopiert. Fügen Sie den Text in das Formular des Shops ein.
copy-failed = Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn von Hand.
put = Ins Formular einsetzen
put-replace = Vorhandenen Text ersetzen
put-put = Der Text steht im Feld. Lesen Sie ihn dort; das Absenden ist Ihre Sache.
put-changed = Die Seite hat den Text beim Einsetzen verändert. Vergleichen Sie ihn mit diesem hier, bevor Sie ihn absenden.
put-no-field = Kein Feld zum Einsetzen. Klicken Sie auf der Seite des Shops in das Feld und drücken Sie dann noch einmal.
put-not-empty = Im Feld steht schon ein Text. Es wurde nichts geändert.
put-too-long = Der Text ist länger, als das Feld annimmt. Es wurde nichts eingesetzt, damit nichts abgeschnitten wird. Nehmen Sie die Kurzfassung, oder kürzen Sie den Text.
never-waiting = „{ $words }“ kann als Einverständnis mit dem Warten gelesen werden. Nennen Sie stattdessen einen letzten Tag.
never-accepting = „{ $words }“ kann als Annahme des Angebots oder der Verspätung gelesen werden. Der Shop schließt den Fall deshalb vielleicht.
never-confirming = „{ $words }“ kann als Bestätigung des Empfangs gelesen werden. Damit enden die meisten Fälle.
never-closing = „{ $words }“ kann als Verzicht auf die Bestellung oder den Streitfall gelesen werden. Ein geschlossener Streitfall lässt sich oft nicht wieder eröffnen.
never-ratings = „{ $words }“ spricht von Bewertungen. Der Shop wertet solche Drohungen als Missbrauch.
never-elsewhere = „{ $words }“ führt aus dem Shop hinaus. Für den Shop zählt nur, was auf seinen Seiten gesagt wird.
never-money = „{ $words }“ leitet das Geld am Shop vorbei. Dann schützt der Shop es nicht mehr.
never-threats = „{ $words }“ klingt wie eine Drohung. Die Fakten sagen mehr.
never-blame = „{ $words }“ beschuldigt den, der es liest. Die Fakten sagen mehr.
never-law = „{ $words }“ argumentiert mit dem Recht, nach dem der Shop nicht entscheidet. Heben Sie es für die Briefe oberhalb des Shops auf.
never-promises = „{ $words }“ ist eine Zusage, die man Ihnen entgegenhalten kann.
missing = Fehlt
missing-proof = Nachweise, die den Text stärken würden
missing-how = Das lässt der Text weg. Öffnen Sie die Seite, die es zeigt, damit es gelesen wird.
open-order-page = Bestellseite öffnen
open-tracking-page = Sendungsverfolgung öffnen
draft-none = Wählen Sie aus, was passiert ist: Dann wird der Text hier geschrieben.
letter-facts = Für diesen Brief
letter-facts-why = Was Sie hier eingeben, kommt in diesen Brief und bleibt auf diesem Computer.
ask-card-day = Tag der Zahlung, wie auf dem Kontoauszug
ask-card-amount = Betrag der Zahlung, wie auf dem Kontoauszug
ask-card-name = Zahlungsempfänger, wie auf dem Kontoauszug genannt
ask-card-last-four = Letzte vier Ziffern der Karte
ask-card-last-four-wrong = Nur die letzten vier Ziffern, nie die ganze Nummer.
ask-goods-now = Wo ist die Ware jetzt?
ask-return-offered = Haben Sie angeboten, sie zurückzuschicken?
ask-statement-day = Tag des Kontoauszugs, der die Zahlung zuerst zeigte
ask-overlooked = Was wurde bei der Entscheidung übersehen, oder was ist neu?
sent-it = Ich habe es abgeschickt

## Facts by name

field-placedOn = Bestelldatum
field-status = Status der Bestellung
field-statusText = Status der Bestellung
field-total = Gesamtbetrag der Bestellung
field-paidLines = Preiszeilen
field-store = Verkäufer
field-items = Artikel
field-items-title = Titel des Artikels
field-items-variant = Variante des Artikels
field-items-quantity = Menge
field-items-unitPrice = Stückpreis
field-items-productId = Produktnummer
field-deliverBy = zugesagtes Lieferdatum
field-refundBy = Erstattungsdatum
field-paidOn = Zahlungsdatum
field-shippedOn = Versanddatum
field-finishedOn = Abschlussdatum
field-refunds = zurückgekommenes Geld
field-id = Bestellnummer
field-orders = Bestellungen
field-shipments = Sendungsverfolgung
field-trackingNumbers = Sendungsnummer
field-carrier = Zustelldienst
field-events = Einträge der Sendungsverfolgung
field-reason = was passiert ist
field-evidence = gespeicherte Nachweise
field-shipping = Versandpreis
field-posting-receipt = eine Kopie des Einlieferungsbelegs des Absenders: Bitten Sie den Verkäufer darum
field-name-address = Ihr Name und Ihre Adresse: einmal in den Einstellungen eingeben und von Hand unterschreiben
field-wrote-claim = eine schriftliche Aufforderung, zuvor abgeschickt
field-wrote-seller = der Tag, an dem Sie dem Verkäufer geschrieben haben: mit „Ich habe dem Verkäufer geschrieben“ notieren
field-defendant = wer der Beklagte ist: in der Fußzeile der Website und in einem Handelsregister nachsehen
field-country = das Land, in dem Sie wohnen
field-seller-name = der Name des Verkäufers
field-plaintiff = was das Gericht außerdem von Ihnen verlangt (wann und wo geboren, Nummer eines Ausweises): selbst eintragen
field-card-day = der Tag der Zahlung auf Ihrem Kontoauszug: oben eingeben
field-card-amount = der Betrag auf Ihrem Kontoauszug: oben eingeben
field-card-name = der Zahlungsempfänger, wie auf dem Kontoauszug genannt: oben eingeben
field-card-last-four = die letzten vier Ziffern der Karte: oben eingeben
field-statement-day = der Tag des Kontoauszugs, der die Zahlung zuerst zeigte: oben eingeben
field-goods-now = wo die Ware jetzt ist: oben eingeben
field-return-offered = dass Sie die Rücksendung der Ware angeboten haben: oben angeben und vorher anbieten
field-overlooked = was bei der Entscheidung übersehen wurde oder was neu ist: oben eingeben

## The line of time

timeline = Das Paket und Ihre Termine
timeline-silent = { $days ->
    [one] { $days } Tag ohne Bewegung
   *[other] { $days } Tage ohne Bewegung
}
timeline-about = { $name } (geschätzt)
mark-ordered = Bestellt
mark-shipped = Versandt
mark-first-scan = Erster Scan
mark-last-scan = Letzter Scan
mark-delivered = Als zugestellt gemeldet
mark-today = Heute
mark-ship-by = Versand fällig
mark-deliver-by = Zugesagt
mark-refund-by = Erstattungsdatum des Shops
mark-dispute-opens = Streitfall möglich
mark-dispute-closes = Letzter Tag für den Streitfall
mark-seller-answers = Verkäufer antwortet
mark-platform-decides = Shop entscheidet
mark-appeal-closes = Letzter Tag für den Einspruch
mark-refund-arrives = Erstattung geht ein
mark-chargeback-closes = Letzter Tag für die Bank
mark-post-inquiry-closes = Letzter Tag für die Post
mark-authority-answers = Behörde antwortet
mark-cancel-answers = Antwort auf die Stornierung
mark-support-answers = Support antwortet
mark-appeal-decides = Antwort auf den Einspruch
mark-resend-arrives = Neues Paket kommt an
mark-return-arrives = Ware ist zurück
mark-bank-answers = Bank antwortet
mark-post-answers = Zustelldienst antwortet
mark-operator-answers = Betreiber antwortet
mark-reject-closes = Letzter Tag zum Zurückweisen
mark-withdrawal-closes = Letzter Tag für den Widerruf
mark-claim-closes = Gesetzlicher Anspruch endet

## Money

money-items = Artikel
money-items-each = Artikel, { $count } × { $price }
money-shipping = Versand
money-tax = Steuer
money-sellerDiscount = Gutschein des Verkäufers
money-platformDiscount = Gutschein des Shops
money-others = Sonstige Kosten
money-coins = Münzen
money-beyond = Versand und Gebühren
money-free = kostenlos
money-total = Insgesamt bezahlt
money-not-asked = Nicht verlangt
money-pieces = { $claimed } von { $ordered } Stück reklamiert, mit ihrem Anteil an Versand, Steuer und Gutscheinen
money-came-back = Bisher zurückgekommen
money-ask = Zu verlangen
demand = Was Sie verlangen
demand-refund = Alles zurück
    .why = Es endet, wenn das Geld da ist. Sie können später immer noch weniger nehmen.
demand-part = Einen Teil, als Betrag
    .why = Ein angenommener Teil beendet den Streitfall: Mehr lässt sich dort nicht verlangen.
demand-percent = Einen Teil, in Prozent
    .why = Ein angenommener Teil beendet den Streitfall: Mehr lässt sich dort nicht verlangen.
demand-new-parcel = Ein neues Paket
    .why = Die Schutzfrist der Bestellung läuft weiter, während es unterwegs ist. Ist es nicht rechtzeitig da, eröffnen Sie den Streitfall vor dem letzten Tag.
demand-percent-of = Wie viel Prozent
demand-percent-wrong = Geben Sie eine ganze Zahl von 1 bis 99 ein.
demand-too-much = Das ist mehr, als Sie reklamieren.
money-unknown = nicht bekannt
money-correct = Korrigieren, was ich bezahlt habe
money-paid-how = Wie auf der Bestellseite aufgeführt. Was Sie leer lassen, gilt als nicht bekannt und wird weggelassen. Gutscheine und Münzen werden abgezogen.
money-paid-page = Zurück zu den Angaben der Seite
money-part = Einen Teil reklamieren
money-part-how = Wie viele Stück von jedem Artikel werden reklamiert? Versand, Steuer und Gutscheine werden nach dem Preis aufgeteilt.
money-part-none = Wählen Sie mindestens ein Stück.
money-of = { $count } von { $all }
money-note = Angebot oder Zahlung notieren
money-problem-prices-unknown = Der Stückpreis wurde nicht gelesen, daher ist der Anteil nicht bekannt. Öffnen Sie die Bestellseite, oder reklamieren Sie die ganze Bestellung.
money-problem-total-unknown = Was Sie bezahlt haben, ist nicht bekannt. Öffnen Sie die Bestellseite, oder geben Sie es mit „Korrigieren, was ich bezahlt habe“ ein.
money-problem-currencies = Was Sie bezahlt haben, liegt in zwei Währungen vor. Sie werden nicht zusammengezählt: Geben Sie alles in der Währung ein, in der Sie bezahlt haben.
money-problem-pieces = Es werden mehr Stück reklamiert, als die Bestellung hat. Wählen Sie sie mit „Einen Teil reklamieren“ neu aus.
money-problem-paid-differs = Ihre Zeilen ergeben nicht den Gesamtbetrag, der auf der Bestellseite steht. Beides ist gespeichert; prüfen Sie, was stimmt.
money-problem-refund-amount = Ein Teil kam zurück, ohne dass der Betrag notiert ist. Notieren Sie es noch einmal mit Betrag: Bis dahin ist der Rest nicht bekannt.
money-problem-refund-currency = Was zurückkam, ist in einer anderen Währung als das, was Sie bezahlt haben. Notieren Sie es in der Währung der Bestellung, so wie Ihre Bank oder der Shop es angibt.
money-problem-refund-above = Es kam mehr zurück, als verlangt wurde. Prüfen Sie beide Beträge: Eine doppelt erhaltene Erstattung muss zurückgezahlt werden.
money-problem-demand-above = Sie verlangen mehr, als reklamiert wird. Korrigieren Sie den verlangten Betrag.
money-problem-demand-currency = Sie verlangen einen Betrag in einer anderen Währung als der, in der Sie bezahlt haben. Geben Sie ihn in der Währung der Bestellung ein.
money-problem-offer-currency = Das Angebot ist in einer anderen Währung als das, was Sie bezahlt haben, daher wird beides nicht verglichen.
money-problem-losses-currency = Ihre weiteren Auslagen sind in zwei Währungen und haben keine gemeinsame Summe.
offer = Das Angebot
offer-sum = { $sum } am { $on }:
offer-of-items = { $percent } % der Artikel
offer-of-paid = { $percent } % von allem, was Sie bezahlt haben
offer-of-asked = { $percent } % von dem, was Sie verlangen
offer-gives-up = Wer es annimmt, verzichtet auf { $sum }.
offer-ends = Wer ein Angebot annimmt, beendet den Streitfall, und bei den meisten Bestellungen gibt es nur einen. Hier wird nichts angenommen: Sie entscheiden auf der Seite des Shops.
law = Was das Gesetz hinzufügt
law-RU-231-PEN = Russland, Artikel 23.1 des Verbraucherschutzgesetzes: eine Strafzahlung für vorausbezahlte Ware, die nicht rechtzeitig übergeben wurde.
law-RU-23-1PCT = Russland, Artikel 23 des Verbraucherschutzgesetzes: eine Strafzahlung, wenn einer Forderung wegen mangelhafter Ware nicht rechtzeitig entsprochen wurde.
law-careful = Gezählt, wie Gerichte es meist tun
law-literal = Gezählt nach dem Wortlaut des Gesetzes
law-days = { $days ->
    [one] { $days } Tag, { $from }
   *[other] { $days } Tage, { $from } bis { $to }
}
law-capped = an der Obergrenze
law-how = { $percent } % pro Tag von { $base }, nie mehr als dieser Betrag; die erste Zählung erreicht ihn am { $capped }. In einer ersten Aufforderung ist der kleinere Betrag der sicherere.
law-source = Nach Quellen von { $year }.
law-apart = Es gehört nicht zu dem, was der Shop erstattet. Es gehört in die Aufforderung vor einer Klage, wenn dieses Gesetz für die Gegenseite gilt.
other-losses = Weitere Auslagen
other-losses-how = Porto, eine Bankgebühr, ein Gutachten. Der Shop erstattet sie nicht; heben Sie die Belege für ein Gericht auf.
other-losses-what = Wofür
other-losses-what-wrong = Geben Sie an, wofür es war.
other-losses-add = Hinzufügen
other-losses-remove = Entfernen: { $what }
note-others = Etwas anderes ist passiert
note-on = Tag, an dem es passiert ist
note-proof = Nachweis, der es zeigt
note-proof-none = noch keiner
history-shown-by = belegt durch: { $name }
    .facts = damit verknüpft: { $name }, ohne Bild gespeichert, also gibt es nichts zu zeigen
note-on-wrong = Wählen Sie einen Tag.
note-on-future = Dieser Tag liegt in der Zukunft.
note-on-before = Dieser Tag liegt vor der Bestellung.
note-sum = Betrag, falls einer genannt wurde
note-until = Zugesagt bis
note-until-wrong = Der zugesagte Tag liegt vor dem Tag, an dem er zugesagt wurde.
note-group-seller = Verkäufer
note-group-goods = Bestellung und Ware
note-group-shop = Support und Streitfall
note-group-bank = Bank und Post
note-group-law = Aufforderung und Gericht
note-group-money = Geld
noted-save = Notieren
save = Speichern
cancel = Abbrechen

## History

history = Verlauf
history-none = Noch nichts.
history-older = { $count ->
    [one] { $count } früherer Eintrag
   *[other] { $count } frühere Einträge
}
history-proof = Nachweis gespeichert: { $name }
    .facts = Ohne Bild gespeichert: { $name }
history-date = Neu auf der Seite – { $field }: { $after }
history-date-moved = Geändert – { $field }: vorher { $before }, jetzt { $after }
history-total = Die Seite nennt jetzt den Gesamtbetrag der Bestellung: { $after }
history-total-moved = Der Gesamtbetrag der Bestellung hat sich geändert: vorher { $before }, jetzt { $after }
history-status = Die Bestellung ist jetzt:
history-parcel = Die Sendungsverfolgung sagt:
history-taken-back = Zurückgenommen: { $what }
history-until = { $what }, bis { $on }
history-corrected = Korrigiert. Vorher stand da: { $what }
history-note-again = Noch einmal notieren
correct = Korrigieren
correct-take-back = Das ist nicht passiert
correct-kept = Termine, nächster Schritt und Entwürfe richten sich nach der Korrektur. Der Verlauf behält, was vorher notiert war.

## Dates

dates-empty = Noch keine Termine. Öffnen Sie einmal die Bestellseite: Die Termine werden automatisch gelesen.
dates-ahead = Bevorstehend
dates-past = Vergangen
history-note = Redress mitteilen, was passiert ist
event-opened = Reklamation angelegt
    .button = Anlegen
event-wrote-seller = Dem Verkäufer geschrieben
    .button = Ich habe dem Verkäufer geschrieben
event-seller-answered = Der Verkäufer hat geantwortet
    .button = Der Verkäufer hat geantwortet
event-offered = Geld wurde angeboten
    .button = Geld wurde angeboten
event-accepted = Angebot angenommen
    .button = Ich habe das Angebot angenommen
event-resend-offered = Ein neues Paket wurde angeboten
    .button = Ein neues Paket wurde angeboten
event-resend-sent = Das neue Paket wurde verschickt
    .button = Ein neues Paket wurde verschickt
event-resend-arrived = Das neue Paket ist angekommen
    .button = Das neue Paket ist angekommen
event-return-sent = Ware zurückgeschickt
    .button = Ich habe die Ware zurückgeschickt
event-return-received = Der Verkäufer hat die Ware zurück
    .button = Der Verkäufer hat die Ware zurück
event-cancel-asked = Um Stornierung der Bestellung gebeten
    .button = Ich habe um Stornierung gebeten
event-cancelled = Die Bestellung wurde storniert
    .button = Die Bestellung wurde storniert
event-support-asked = Den Support des Shops gefragt
    .button = Ich habe den Support gefragt
event-support-answered = Der Support hat geantwortet
    .button = Der Support hat geantwortet
event-dispute-opened = Streitfall eröffnet
    .button = Ich habe den Streitfall eröffnet
event-no-dispute = Der Shop bietet keine Möglichkeit für einen Streitfall
    .button = Der Shop bietet keine Möglichkeit für einen Streitfall
event-dispute-closed = Der Streitfall endete ohne Entscheidung
    .button = Der Streitfall endete ohne Entscheidung
event-decision = Der Shop hat entschieden
    .button = Der Shop hat entschieden
event-appeal-opened = Einspruch eingelegt
    .button = Ich habe Einspruch eingelegt
event-wrote-bank = An die Bank geschrieben
    .button = Ich habe meiner Bank geschrieben
event-paypal-claim = PayPal-Konflikt in einen Käuferschutzantrag umgewandelt
    .button = Ich habe ihn bei PayPal in einen Antrag umgewandelt
event-bank-answered = Die Bank oder PayPal hat geantwortet
    .button = Die Bank oder PayPal hat geantwortet
event-wrote-post = Nachforschung bei der Post beantragt
    .button = Ich habe eine Nachforschung beantragt
event-post-answered = Die Post oder der Kurierdienst hat geantwortet
    .button = Die Post oder der Kurierdienst hat geantwortet
event-wrote-authority = Bei der Behörde beschwert
    .button = Ich habe mich bei der Behörde beschwert
event-authority-answered = Die Behörde hat geantwortet
    .button = Die Behörde hat geantwortet
event-wrote-claim = Aufforderung vor einer Klage abgeschickt
    .button = Ich habe die Aufforderung abgeschickt
event-claim-received = Die schriftliche Aufforderung ist angekommen
    .button = Die schriftliche Aufforderung ist angekommen
event-wrote-operator = An den Betreiber der Plattform geschrieben
    .button = Ich habe dem Betreiber geschrieben
event-operator-answered = Der Betreiber der Plattform hat geantwortet
    .button = Der Betreiber hat geantwortet
event-sued = Klage eingereicht
    .button = Ich habe die Klage eingereicht
event-refund-promised = Eine Erstattung wurde zugesagt
    .button = Eine Erstattung wurde zugesagt
event-refund-processed = Erstattung ist unterwegs
    .button = Die Erstattung ist unterwegs
event-refunded-part = Ein Teil des Geldes kam zurück
    .button = Ein Teil kam zurück
event-refunded = Das Geld kam zurück
    .button = Das Geld kam zurück
event-closed = Reklamation geschlossen
    .button = Reklamation schließen
event-reopened = Reklamation wieder geöffnet
    .button = Reklamation wieder öffnen

## Attention

attention = Braucht Aufmerksamkeit
all-claims = Alle Reklamationen
here = Auf dieser Seite geht es um eine Bestellung ohne Reklamation
capture-kept-order = Was Sie hier speichern, bleibt bei dieser Bestellung und gehört zu den Nachweisen der zugehörigen Reklamation, sobald Sie eine anlegen.
capture-kept-orders = Was Sie hier speichern, bleibt bei den Bestellungen auf dem Bild und gehört zu den Nachweisen der zugehörigen Reklamationen.
capture-choose-claim = Um die Seite im Vordergrund als Nachweis zu speichern, wählen Sie zuerst oben die Bestellung, zu der sie gehört.
attention-empty = Im Moment ist nichts zu tun
attention-empty-how = Keine Bestellung ist verspätet, und kein Termin steht kurz bevor.
attention-none = Noch keine Bestellungen
attention-none-how = Öffnen Sie einmal „Meine Bestellungen“. Redress liest, was die Seite zeigt, und sagt, welche Pakete verspätet sind.
open-my-orders = „Meine Bestellungen“ öffnen
watched = { $orders ->
    [one] { $orders } Bestellung beobachtet
   *[other] { $orders } Bestellungen beobachtet
} · zuletzt gesehen: { $on }
watched-refresh = Zum Aktualisieren „Meine Bestellungen“ öffnen.
today = heute

## Notices

notice-loading = Ihre Bestellungen werden gelesen…
notice-error = Ihre gespeicherten Daten konnten nicht geöffnet werden
notice-error-how = Sie sind noch auf diesem Computer. Schließen Sie die anderen Redress-Fenster und versuchen Sie es erneut; hilft das nicht, starten Sie den Browser neu.
notice-gone = Diese Reklamation wurde in einem anderen Fenster gelöscht
notice-gone-how = Wählen Sie eine andere Reklamation aus der Liste.
try-again = Erneut versuchen

## Settings

settings = Einstellungen
back = Zurück
back-to-list = Zurück zur Liste
language = Sprache
language-auto = Wie im Browser
country = Wo Sie wohnen
country-unsaid = Keine Angabe
country-why = Redress sagt Ihnen, wenn ein Zustelldienst meldet, dass Ihr Paket in ein anderes Land geht. Die Angabe wird nirgendwohin gesendet.
sender = Ihr Name und Ihre Adresse
sender-name = Name
sender-address = Adresse
sender-why = Sie kommen nur in Briefe oberhalb des Shops: an die Bank, die Post, mit der schriftlichen Aufforderung, an die Behörde, das Gericht. Keine Nachricht an den Verkäufer oder den Shop enthält sie, und Redress sendet sie nirgendwohin.
stall-days = Ab wann ein Paket als festhängend gilt
stall-days-why = Tage ohne Neuigkeit an jedem Ort unterwegs, nach Angaben der Zustelldienste und nach echten Paketen. Ändern Sie sie, wenn Pakete zu Ihnen meist länger oder kürzer brauchen.
stall-stage = Wo es zuletzt gesehen wurde
stall-warn = Hinweis nach, Tage
stall-urgent = Dringend nach, Tage
stall-field = { $stage }: { $label }
stall-reset = Zurück zu den üblichen Tagen
notifications = An Termine erinnern
notifications-why = Ein Hinweis des Browsers vor einem Termin, mit dem eines Ihrer Rechte endet. Er enthält den Titel des Artikels und das Datum, mehr nicht.
remind-when = Wie lange vorher
remind-days = { $days ->
    [0] am selben Tag
    [one] { $days } Tag vorher
   *[other] { $days } Tage vorher
}
remind-never = Es ist nichts ausgewählt, also erinnert Sie niemand.
calendar-why = Eine Datei (.ics), die Kalenderprogramme öffnen. Erneut gespeichert und geöffnet, verschiebt sie Termine, verdoppelt keinen und streicht die, die nicht mehr gelten.
notifications-blocked = Der Browser erlaubt noch keine Hinweise.
all-pages = Bilder über die Schaltfläche auf der Seite machen
all-pages-why = Der Browser gibt diese Erlaubnis nur für alle Websites auf einmal. Redress nutzt sie auf den Seiten des Shops und der Zustelldienste, wenn Sie auf „Nachweis speichern“ drücken, und sonst für nichts. Ohne sie funktionieren das Tastenkürzel und das Redress-Symbol genauso gut.
carriers = Seiten der Zustelldienste zur Sendungsverfolgung
carriers-why = Redress kann auch diese Seiten lesen, wenn Sie sie öffnen: was der Zustelldienst sagt, neben dem, was der Shop sagt. Der Browser fragt Sie für jede Website. Das Tastenkürzel nimmt auch ohne das die Seite jedes Zustelldienstes auf.
carrier-cainiao = Cainiao (global.cainiao.com)
carrier-pochta = Pochta Rossii (www.pochta.ru)
carrier-17track = 17TRACK (t.17track.net, www.17track.net)
carrier-read = Redress diese Seite lesen lassen, wenn Sie sie öffnen
grant = Erlauben
revoke = Zurücknehmen
granted = Erlaubt
not-granted = Nicht erlaubt
permissions = Berechtigungen
storage = Auf diesem Computer gespeichert
storage-used = { $size } belegt
storage-unknown = Der Browser sagt nicht, wie viel.
storage-why = Bestellungen, Nachweise und Texte verlassen diesen Computer nie. Wer die Erweiterung entfernt, entfernt auch sie: Bewahren Sie eine Sicherung auf.
delete-everything = Alles löschen
delete-confirm = Alle Bestellungen, Reklamationen, Nachweise und Texte sind dann endgültig weg. Ein anderswo gespeichertes Nachweispaket oder eine Sicherung bleibt.
delete-yes = Ja, alles löschen
delete-no = Behalten
deleted = Alles ist gelöscht.

## The first page

welcome = Redress ist bereit
welcome-what = Öffnen Sie „Meine Bestellungen“ bei AliExpress. Neben jeder Bestellung, die verspätet ist oder festhängt, sagt Redress das, nennt die Frist und legt die Reklamation an.
welcome-again = Die erste Seite noch einmal zeigen
welcome-you = Über Sie
welcome-you-why = Alle drei Angaben sind freiwillig, bleiben auf diesem Computer und lassen sich in den Einstellungen ändern.
paid-usually = Wie Sie meistens zahlen
welcome-reach = Griffbereit
icon-pinned = Das Redress-Symbol ist in der Leiste des Browsers.
icon-pin = Behalten Sie das Symbol im Blick: Klicken Sie in der Leiste des Browsers auf das Puzzleteil, dann auf die Nadel neben Redress.
shortcut-set = Um ein Bild einer Seite als Nachweis zu speichern, drücken Sie
shortcut-none = Noch speichert keine Tastenkombination ein Bild: Vielleicht hat sie eine andere Erweiterung belegt.
shortcut-choose = Tasten wählen
shortcut-change = Andere Tasten wählen
shortcut-where = Die Tasten wählen Sie auf der Seite der Erweiterungen des Browsers, unter Tastenkombinationen.
welcome-reads = Was gelesen wird und was hier bleibt
welcome-reads-pages = Redress liest die Bestell- und Sendungsseiten von AliExpress, wenn Sie sie öffnen, und keine anderen Seiten, wenn Sie nicht darum bitten.
welcome-stays = Alles bleibt auf diesem Computer. Redress ruft nichts aus dem Netz ab und sendet nichts.
welcome-never-sends = Es verschickt nichts für Sie: Sie lesen jeden Text, kopieren ihn und drücken selbst die Schaltfläche des Shops.
permissions-given = Was der Browser Redress erlaubt
permission-sites = AliExpress-Seiten: um Bestellungen und Sendungen zu lesen, die Sie öffnen, und die Zeile neben einer Bestellung zu zeigen.
permission-activeTab = Die Seite im Vordergrund: um sie aufzunehmen, wenn Sie das Symbol, die Tasten oder das Menü benutzen, und nur dann.
permission-scripting = Skripte in einer Seite: um eine lange Seite während der Aufnahme zu scrollen und einen Text in das Feld zu setzen, das Sie angeklickt haben.
permission-storage = Speicher: um Bestellungen, Nachweise und Texte auf diesem Computer zu behalten.
permission-unlimitedStorage = Platz für Bilder: Die übliche Grenze des Browsers ist für Nachweise zu klein.
permission-alarms = Eine Uhr: um einige Male am Tag nach den Fristen zu sehen.
permission-contextMenus = Das Menü der rechten Maustaste: die Einträge zum Speichern von Nachweisen.
sample-try = Mit einem Beispiel ausprobieren
sample-show = Zum Beispiel gehen
sample-remove = Beispiel entfernen
sample-why = Das Beispiel ist erfunden: Es zählt in keiner Summe, erinnert an nichts und ist mit einem Klick weg.
sample-is = Das ist ein Beispiel zum Ausprobieren. Es gehört zu keiner echten Bestellung, und alles, was dafür notiert oder gespeichert wurde, geht mit ihm.
sample-title = Beispiel: Handyhülle
sample-store = Beispielshop

## What is done outside of Redress

guide-form = Wonach das Formular des Shops fragt
guide-form-way = Klicken Sie auf der Bestellseite auf „Rückgabe/Erstattung“. Bei älteren Bestellungen heißt die Schaltfläche „Streitfall eröffnen“.
guide-form-received = Es fragt, ob Sie das Paket haben. Antworten Sie, wie es ist: Davon hängen die nächsten Fragen ab.
guide-form-reason = Wählen Sie von seinen Gründen den, der dem Geschehenen am nächsten kommt. Sie heißen dort anders als hier.
guide-form-sum = Die Summe ist das, was Sie fordern, mit Versand.
guide-form-proof = Fügen Sie die nummerierten Bilder in der Reihenfolge des Textes hinzu. Wie viele und wie groß, sagt das Formular.
guide-form-end = Lesen Sie alles noch einmal, bevor Sie die letzte Schaltfläche drücken. Bestätigen Sie danach nicht den Erhalt.
guide-film = So filmen Sie das Öffnen
guide-film-whole = Ein Film ohne Pause, vom geschlossenen Paket bis zum letzten Gegenstand darin.
guide-film-label = Zuerst das Etikett mit der Nummer, dann jede Seite des Pakets.
guide-film-weight = Wenn eine Waage da ist, wiegen Sie das geschlossene Paket: Ein leeres wiegt weniger, als die Sendungsverfolgung sagt.
guide-film-keep = Behalten Sie die Verpackung und alles darin, bis das Geld zurück ist.

## Backup

backup = Sicherung
backup-what = Eine Datei mit allem: Bestellungen, Reklamationen, Nachweisen, Texten und Einstellungen. Geht dieser Computer verloren oder wird die Erweiterung entfernt, ist weg, was in keiner Sicherung ist.
backup-never = Es wurde noch keine Sicherung erstellt.
backup-last = Letzte Sicherung: { $at }.
backup-unsaved = { $count ->
    [0] Alle Nachweise sind darin.
    [one] { $count } Nachweis ist in keiner Sicherung.
   *[other] { $count } Nachweise sind in keiner Sicherung.
}
backup-open = Wer die Datei hat, kann sie lesen. Bewahren Sie sie dort auf, wo nur Sie herankommen, oder schützen Sie sie.
backup-seal = Mit einer Passphrase schützen
backup-forgotten = Ohne die Passphrase kann niemand die Datei öffnen, auch Redress nicht, und sie lässt sich nicht zurückholen. Schreiben Sie sie dort auf, wo Sie sie in einem Jahr finden.
backup-passphrase = Passphrase
backup-again = Passphrase wiederholen
backup-too-short = Mindestens { $count } Zeichen: Drei oder vier Wörter, die nicht zusammengehören, sind leicht zu merken.
backup-differs = Die beiden Passphrasen sind nicht gleich.
backup-make = Sicherung speichern
backup-making = Sicherung wird erstellt…
backup-made = Gespeichert als { $file }, { $size }. Sehen Sie nach, ob die Datei in Ihren Downloads ist, bevor Sie sich darauf verlassen.
backup-lost = { $count ->
    [one] { $count } gespeicherte Datei war nicht lesbar und ist nicht darin; was zu ihr notiert ist, schon.
   *[other] { $count } gespeicherte Dateien waren nicht lesbar und sind nicht darin; was zu ihnen notiert ist, schon.
}
backup-damaged = { $count ->
    [one] { $count } Eintrag ist hier beschädigt und ließe sich nicht wiederherstellen, deshalb ist er nicht darin.
   *[other] { $count } Einträge sind hier beschädigt und ließen sich nicht wiederherstellen, deshalb sind sie nicht darin.
} Ein als verändert markierter Nachweis lässt sich noch einzeln speichern: Öffnen Sie ihn und drücken Sie auf „Original speichern“.
backup-failed = Die Sicherung wurde nicht erstellt. Hier ist alles, wie es war. Geben Sie Speicherplatz frei und versuchen Sie es erneut.
backup-too-large = Alles Gespeicherte zusammen ist über 4 GB oder 65.000 Dateien, mehr, als eine Datei fassen kann. Speichern Sie die Nachweispakete abgeschlossener Reklamationen, löschen Sie deren Nachweise und versuchen Sie es erneut.
backup-remind = { $count ->
    [one] { $count } Nachweis ist nur auf diesem Computer.
   *[other] { $count } Nachweise sind nur auf diesem Computer.
}
backup-remind-act = Sicherung speichern
restore = Aus einer Sicherung wiederherstellen
restore-what = Fügt hinzu, was in der Datei ist und hier nicht. Nichts, was hier ist, geht verloren oder wird verdoppelt. Die Datei wird zuerst geprüft: Ist etwas darin beschädigt oder verändert, wird nichts wiederhergestellt.
restore-choose = Die Sicherung (ZIP, oder .redress mit Passphrase)
restore-passphrase = Passphrase dieser Sicherung
restore-open = Öffnen und wiederherstellen
restoring = Wird geprüft und wiederhergestellt…
restore-cancel = Wiederherstellung abbrechen
restore-cancelled = Abgebrochen. Hier wurde nichts geändert.
restored = Wiederhergestellt: { $orders ->
    [one] { $orders } Bestellung
   *[other] { $orders } Bestellungen
}, { $claims ->
    [one] { $claims } Reklamation
   *[other] { $claims } Reklamationen
}, { $evidence ->
    [one] { $evidence } Nachweis
   *[other] { $evidence } Nachweise
}.
restored-rights = Dort waren Hinweise auf Termine oder das Lesen der Seiten von Zustelldiensten eingeschaltet, und dieser Browser hat sie noch nicht erlaubt: Schalten Sie sie in den Einstellungen aus und wieder ein.
restored-known = { $count ->
    [one] { $count } Nachweis war schon hier.
   *[other] { $count } Nachweise waren schon hier.
}
restored-healed = { $count ->
    [one] { $count } Nachweis, der hier beschädigt war, ist wieder vollständig.
   *[other] { $count } Nachweise, die hier beschädigt waren, sind wieder vollständig.
}
restore-nothing = Hier wurde nichts geändert.
restore-disk-full = Auf der Festplatte ist nicht genug Platz. Hier wurde nichts geändert. Geben Sie Platz frei und versuchen Sie es erneut.
restore-failed = Die Wiederherstellung wurde unterbrochen. Hier wurde nichts geändert. Versuchen Sie es erneut.

## The log of proof

logs = Protokoll der Nachweise
logs-what = Jeder Nachweis, der aufgenommen, hinzugefügt, wiederhergestellt oder gelöscht wird, hinterlässt einen Eintrag mit seinem Hash und dem Hash dessen, was dazu notiert wurde. Jeder Eintrag nennt den vorigen und ist mit einem Schlüssel dieser Installation signiert, den niemand auslesen kann. Das zeigt, dass seit der Aufnahme auf diesem Computer nichts verändert oder herausgenommen wurde. Es zeigt nicht, wer davor saß oder ob die Uhr richtig ging.
logs-none = Noch nichts notiert.
log-own = { $count ->
    [one] Diese Installation: { $count } Eintrag,
   *[other] Diese Installation: { $count } Einträge,
}
log-past = { $count ->
    [one] Eine andere Installation, laut der am { $at } wiederhergestellten Sicherung: { $count } Eintrag,
   *[other] Eine andere Installation, laut der am { $at } wiederhergestellten Sicherung: { $count } Einträge,
}
log-valid = alles in Ordnung.
log-broken = unterbrochen bei Eintrag { $seq }. Ab da ist kein Verlass darauf; nehmen Sie erneut auf, was wichtig ist.
log-unsigned = nicht prüfbar: Der Schlüssel dazu ist nicht hier.

## Claims page

claims = Reklamationen
claims-list = Liste der Reklamationen
claims-empty = Noch keine Reklamationen
claims-empty-how = Drücken Sie in „Meine Bestellungen“ neben einem verspäteten Paket auf „Reklamation anlegen“.
find = In Reklamationen suchen
find-what = Artikel, Verkäufer, Bestellnummer
find-turn = Wer am Zug ist
find-turn-any = Alle Reklamationen
turn-act = Sie sind dran
turn-wait = Warten
turn-settled = Erledigt
find-reason = Was passiert ist, in der Liste
find-reason-any = Jeder Grund
find-count = { $found } von { $all }
find-none = Keine Reklamation passt. Ändern Sie die Suche, oder zeigen Sie alle.
find-all = Alle Reklamationen zeigen
overview = Beträge und nächste Termine
totals = Alle Reklamationen zusammen
totals-asked = { $claims ->
    [one] Verlangt, { $claims } Reklamation
   *[other] Verlangt, { $claims } Reklamationen
}
totals-back = Zurückgekommen
totals-open = Noch offen
totals-unknown = { $claims ->
    [one] { $claims } Reklamation hat keinen bekannten Betrag und ist hier nicht mitgezählt. Öffnen Sie „Geld“ und ergänzen Sie ihn.
   *[other] { $claims } Reklamationen haben keinen bekannten Betrag und sind hier nicht mitgezählt. Öffnen Sie jeweils „Geld“ und ergänzen Sie ihn.
}
agenda = Nächste Termine
agenda-none = Noch kein Termin bekannt. Öffnen Sie einmal jede Bestellseite: Die Termine werden automatisch gelesen.
row-capture = Nachweise speichern
row-write-seller = Dem Verkäufer schreiben
row-await-seller = Wartet auf den Verkäufer
row-open-dispute = Streitfall eröffnen
row-await-decision = Wartet auf die Entscheidung
row-appeal = Einspruch gegen die Entscheidung einlegen
row-await-appeal = Wartet auf die Antwort auf den Einspruch
row-await-refund = Wartet auf das Geld
row-ask-bank = An Ihre Bank schreiben
row-await-bank = Wartet auf die Bank
row-await-post = Wartet auf den Zustelldienst
row-await-claim = Wartet auf die Antwort auf die schriftliche Aufforderung
row-await-authority = Wartet auf die Behörde
row-ask-cancel = Um Stornierung der Bestellung bitten
row-await-cancel = Wartet auf die Stornierung
row-ask-support = Den Support des Shops fragen
row-await-support = Wartet auf den Support
row-await-opening = Wartet, bis der nächste Schritt möglich ist
row-await-resend = Wartet auf das neue Paket
row-check-resend = Das neue Paket prüfen
row-await-return = Wartet auf Ankunft der Rücksendung
row-escalate-paypal = PayPal-Konflikt in einen Käuferschutzantrag umwandeln
row-say-payment = Angeben, wie Sie bezahlt haben
row-say-country = Angeben, wo Sie wohnen
row-ask-post = Den Zustelldienst suchen lassen
row-write-claim = Die schriftliche Aufforderung abschicken
row-write-operator = An den Betreiber schreiben
row-await-operator = Wartet auf den Betreiber
row-ask-authority = Bei der Behörde beschweren
row-sue = Die Klage vorbereiten
row-await-court = Wartet auf das Gericht
row-look-again = Notieren, was seither passiert ist
row-rest = Erledigt

## One piece of proof

evidence-back = Zurück zur Reklamation
evidence-unchanged = Unverändert seit der Aufnahme auf diesem Computer
    .brought = Unverändert seit dem Speichern auf diesem Computer
evidence-changed = Die gespeicherten Bytes sind nicht die aufgenommenen. Verlassen Sie sich nicht auf diesen Nachweis; nehmen Sie die Seite erneut auf.
evidence-missing = Das Bild ist nicht mehr gespeichert. Was dazu notiert wurde, ist unten noch da.
evidence-beside-changed = Die Datei ist die gespeicherte, aber was dabei steht (Adresse, Titel, Zeit, was gelesen wurde, oder der Text), ist nicht das damals Notierte. Verlassen Sie sich nicht auf diesen Nachweis. Liegt er in einer Sicherung, stellen Sie diese wieder her: Das bringt es in Ordnung.
evidence-log-broken = Das Protokoll der Nachweise auf diesem Computer ist nicht in Ordnung: Ein Eintrag wurde verändert oder herausgenommen, oder der Schlüssel dazu ist weg. Was es zu diesem Nachweis vermerkt, ist nicht verlässlich. In den Einstellungen steht, wo es unterbrochen ist.
evidence-address = Adresse
evidence-page-title = Titel der Seite
evidence-file = Name der Datei
evidence-time = Aufgenommen
evidence-time-brought = Gespeichert
evidence-time-utc = Dasselbe in UTC
evidence-how = Wie
evidence-part = Teil
evidence-part-of = { $index } von { $count }
evidence-stopped = Vorzeitig beendet
evidence-stopped-short = Die Aufnahme endete vorzeitig; was bis dahin aufgenommen wurde, ist gesichert.
evidence-shots = Einzelbilder
    .count = { $shots ->
        [one] eines, so wie der Browser es aufnahm
       *[other] aus { $shots } Einzelbildern zusammengesetzt, Zeile für Zeile
    }
evidence-reach = Vom ersten bis zum letzten Eintrag auf dem Bild
evidence-device = Aufgenommen mit
evidence-size = Größe
evidence-type = Dateityp
evidence-hash = SHA-256
trigger-shortcut = mit dem Tastenkürzel
trigger-popup = aus dem Redress-Fenster
trigger-menu = aus dem Menü
trigger-page-button = mit der Schaltfläche auf der Seite
trigger-import = von Ihnen hinzugefügt
area-visible = Der sichtbare Teil der Seite
    .goes-on = Der sichtbare Teil der Seite, die darüber hinaus weitergeht
area-page = Die ganze Seite
area-element = Ein Teil der Seite
read-facts = Was damals von der Seite gelesen wurde
read-nothing = Zu dieser Bestellung wurde nichts gelesen.
read-missed = Nicht gelesen: { $fields }
page-text = Der damalige Text der Seite
proves = Was das zeigt und was nicht
proves-bytes = Die Datei hier ist Bit für Bit die gespeicherte: Ihr SHA-256 wurde eben neu berechnet und ist der notierte. Dasselbe gilt für das, was dazu notiert wurde (Adresse, Titel, Zeit, Größe, Gerät, was gelesen wurde), und für den Text der Seite.
proves-log = Ein Protokoll auf diesem Computer vermerkt, wann jeder Nachweis gespeichert, exportiert oder gelöscht wurde. Jeder Eintrag enthält den Hash des vorigen und ist mit einem Schlüssel signiert, der sich nicht aus diesem Browser holen lässt, sodass Einträge nicht unbemerkt verändert oder weggelassen werden können.
proves-not-clock = Es zeigt nicht, dass die Uhr dieses Computers richtig ging.
proves-not-person = Es zeigt nicht, wer an diesem Computer saß.
proves-not-server = Es zeigt nicht, was der Server des Shops gesendet hat, nur was der Browser gezeigt hat.
proves-not-before = Es sagt nichts darüber, was mit der Datei geschah, bevor sie hier gespeichert wurde.
gallery-by-time = Nach Zeit
gallery-by-item = Nach dem, was es zeigt
gallery-broken = { $count ->
    [one] { $count } Nachweis ist nicht so, wie er aufgenommen wurde. Er ist markiert; verlassen Sie sich nicht darauf.
   *[other] { $count } Nachweise sind nicht so, wie sie aufgenommen wurden. Sie sind markiert; verlassen Sie sich nicht darauf.
}
gallery-checking = Es wird geprüft, ob sich seit dem Speichern nichts geändert hat…
gallery-checked = Eben geprüft: { $count } von { $all } wie gespeichert.
gallery-later = { $count ->
    [one] Einer ist über 50 MB groß und wird geprüft, wenn Sie ihn öffnen.
   *[other] { $count } sind über 50 MB groß und werden geprüft, wenn Sie sie öffnen.
}
gallery-unchecked = Noch nicht geprüft
gallery-changed = Verändert
gallery-missing = Datei fehlt
gallery-beside-changed = Angaben verändert
tracking-silent = { $days ->
    [one] Seit { $days } Tag nichts Neues, laut Ihren Aufnahmen der Sendungsverfolgung.
   *[other] Seit { $days } Tagen nichts Neues, laut Ihren Aufnahmen der Sendungsverfolgung.
}
tracking-captured = { $count ->
    [one] Die Sendungsverfolgung wurde einmal aufgenommen.
   *[other] Die Sendungsverfolgung wurde { $count }-mal aufgenommen.
}
tracking-compare = Sendungsverfolgung vergleichen
compare-nothing-new = { $days ->
    [0] Nichts Neues zwischen den beiden Aufnahmen vom { $to }.
    [one] { $days } Tag lang nichts Neues: zwischen { $from } und { $to }.
   *[other] { $days } Tage lang nichts Neues: zwischen { $from } und { $to }.
}
compare-new = Neu zwischen { $from } und { $to }:
compare-unclear = Diese beiden Aufnahmen lassen sich nicht sicher vergleichen: Sie stammen von zwei Websites oder Paketen, oder eine zeigt nicht alle Einträge.
compare-earlier = Früher
compare-later = Später
compare-last = Letzter Eintrag
zoom = Zoom
zoom-in = Größer
zoom-out = Kleiner
zoom-fit = Einpassen
zoom-how = Das Bild. Tasten: Plus und Minus zoomen, 0 passt ein, Pfeile bewegen.
picture-not-drawn = Dieser Browser kann Bilder dieser Art nicht darstellen. Die Datei ist so gespeichert, wie sie kam: Speichern Sie das Original, um sie anzusehen.
film-not-shown = Dieser Browser kann Filme dieser Art nicht abspielen. Die Datei ist so gespeichert, wie sie kam: Speichern Sie das Original, um sie anzusehen.
heic-not-drawn = Dieser Browser kann keine HEIC-Fotos darstellen, wie iPhones sie machen. Die Datei ist so gespeichert, wie sie kam, und kann ins Nachweispaket. Um sie hier zu sehen und Kopien zu erstellen, öffnen Sie das Foto auf dem Telefon, teilen Sie es als JPEG (oder machen Sie einen Screenshot davon) und fügen Sie auch das hinzu.
pdf-opening = PDF wird geöffnet…
pdf-broken = Dieses PDF ist beschädigt oder gar keines: Es kann nicht gezeigt werden. Es ist so gespeichert, wie es kam. Speichern Sie das Original und versuchen Sie es mit Ihrem eigenen PDF-Programm; wenn das es öffnet, drucken Sie es in ein neues PDF und fügen Sie auch das hinzu.
pdf-too-slow = Dieses PDF beschäftigt den Computer zu lange, deshalb wurde es geschlossen. Es ist so gespeichert, wie es kam: Speichern Sie das Original, um es in Ihrem eigenen PDF-Programm anzusehen.
pdf-unknown = Dieses PDF konnte nicht gezeigt werden. Es ist so gespeichert, wie es kam: Öffnen Sie diese Seite erneut, oder speichern Sie das Original, um es in Ihrem eigenen PDF-Programm anzusehen.
pdf-locked = Dieses PDF ist mit einem Passwort gesperrt. Geben Sie es ein, um die Seiten hier anzusehen: Wer das PDF erstellt hat, etwa Ihre Bank, sagt, wie es lautet. Es wird nirgends gespeichert.
pdf-password = Passwort des PDFs
pdf-wrong-password = Das ist nicht das Passwort dieses PDFs.
pdf-unlock = Öffnen
pdf-turn = Seiten
pdf-previous = Vorige Seite
pdf-next = Nächste Seite
pdf-page-label = Seite
pdf-of = von { $count }
pdf-page = Seite { $page }
pdf-page-of = Seite { $page } von { $name }
pdf-page-not-drawn = Seite { $page } kann nicht dargestellt werden. Das Original ist noch da: Speichern Sie es, um es in Ihrem eigenen PDF-Programm anzusehen.
pdf-long = Hier werden nur die ersten { $count } Seiten gezeigt. Das Original enthält alle.
pdf-how = Die Seiten. Tasten: Plus und Minus zoomen, 0 passt ein, Bild auf, Bild ab und Pfeile bewegen.
pdf-text = Text von Seite { $page }
pdf-no-text = Diese Seite enthält keinen lesbaren Text, nur ein Bild.
mail-not-shown = E-Mails dieser Art werden hier nicht geöffnet. Die Datei ist so gespeichert, wie sie kam: Speichern Sie das Original und öffnen Sie es in Ihrem E-Mail-Programm.
msg-not-shown = Das ist das eigene E-Mail-Format von Outlook (.msg), das Redress nicht liest. Die Datei ist so gespeichert, wie sie kam, und kann ins Nachweispaket. Um sie hier zu sehen, öffnen Sie sie in Ihrem E-Mail-Programm, speichern Sie sie als .eml oder drucken Sie sie in ein PDF und fügen Sie auch diese Datei hinzu.
mail-from = Von
mail-to = An
mail-date = Datum
mail-subject = Betreff
mail-attachments = Anhänge: { $files }
mail-as-text = Nur als Text gezeigt. Bilder, Links und Programme in der E-Mail bleiben unberührt; das Original enthält alles.
facts-no-picture = Hier gibt es kein Bild: Nur die Angaben der Seite wurden gespeichert. Um auch das Bild zu haben, öffnen Sie die Seite und drücken Sie dort das Tastenkürzel, oder klicken Sie auf das Redress-Symbol.
save-original = Original speichern
delete-failed = Nicht alles konnte gelöscht werden. Starten Sie den Browser neu und versuchen Sie es erneut.

evidence-delete = Diesen Nachweis löschen
evidence-delete-what = Der Nachweis wird endgültig entfernt. Dass es ihn gab und sein Hash bleiben im Protokoll. Spätere Nachweise bekommen neue Nummern: Ein Text, den Sie schon abgeschickt haben, behält die alten.
evidence-delete-yes = Ja, löschen
evidence-delete-refused = Er wurde nicht gelöscht: Er ist noch hier, wie er war. Wenn die Festplatte voll ist, geben Sie Platz frei und versuchen Sie es erneut.

## Copies of proof

copies = Für andere
copies-how = Kopien werden vom Original erstellt, das selbst so bleibt, wie es ist. Ort und Kameradaten eines Fotos sind nicht darin.
    .pdf = Kopien sind Bilder von Seiten, vom Original erstellt, das selbst so bleibt, wie es ist. Vom Text der Seite bleibt darin nur, was zu sehen ist.
copies-pages = Seiten für Kopien, etwa 2, 4-6
copies-pages-wrong = Solche Seiten hat dieses PDF nicht. Zahl seiner Seiten: { $count }; höchstens { $most } auf einmal.
copies-hide = { $count ->
    [one] { $count } verdeckter Bereich Ihrer letzten Kopie ist auch in den nächsten verdeckt.
   *[other] { $count } verdeckte Bereiche Ihrer letzten Kopie sind auch in den nächsten verdeckt.
}
copies-suggested = { $count ->
    [one] { $count } Stelle verdecken, die persönlich aussieht
   *[other] { $count } Stellen verdecken, die persönlich aussehen
}
copies-suggested-hidden = Ihr Name, Ihre Adresse oder Nummern, soweit die Seite es verriet. „Verdecken und markieren“ zeigt, wo.
copies-suggested-shown = Jetzt erstellte Kopien zeigen sie: Wer eine bekommt, kann sie lesen.
copies-unplaced = { $count ->
    [one] { $count } Zeile im Text der Seite sieht persönlich aus, aber Redress weiß nicht, wo im Bild sie steht, und kann sie nicht verdecken. Sehen Sie mit „Verdecken und markieren“ nach, bevor Sie eine Kopie weitergeben.
   *[other] { $count } Zeilen im Text der Seite sehen persönlich aus, aber Redress weiß nicht, wo im Bild sie stehen, und kann sie nicht verdecken. Sehen Sie mit „Verdecken und markieren“ nach, bevor Sie eine Kopie weitergeben.
}
copy-download = Für das Formular herunterladen
copy-image = Bild kopieren
copy-hide = Verdecken und markieren
copy-limit = Größte Dateigröße
copy-limit-of = bis { $size }
copy-type = Art des Bildes
copy-caption = Mit Adresse, Zeit und Hash darunter
copy-making = Kopie wird erstellt…
copy-image-done = Kopiert. Fügen Sie das Bild in das Formular oder den Chat ein.
copy-image-page = Seite { $page } ist kopiert. Fügen Sie sie in das Formular oder den Chat ein; für alle Seiten laden Sie sie herunter.
copy-image-first = Das Bild ist länger, als eine Kopie sein kann: Sein erster Teil ist kopiert. Laden Sie den Rest herunter.
copy-downloaded = { $count ->
    [one] Gespeichert als { $file }.
   *[other] { $count } Bilder gespeichert, das erste als { $file }. Laden Sie sie in dieser Reihenfolge ins Formular.
}
copy-saved = Die Kopie ist unten gespeichert. Was Sie verdeckt haben, ist darin nicht mehr enthalten; das Original ist, wie es war.
copy-broken = Diese Kopie ist nicht so, wie sie erstellt wurde. Löschen Sie sie und erstellen Sie sie neu.
copy-name-full = Kopie
copy-name-form = Für ein Formular bis { $size }
copy-name-hidden = { $count } verdeckt
copy-save-file = Herunterladen
copy-save-of = Herunterladen: { $name }
copy-delete = Löschen
copy-delete-of = Löschen: { $name }
copy-delete-yes = Wirklich löschen
copy-refused-original-changed = Das Original ist nicht so, wie es aufgenommen wurde: Es wird keine Kopie davon erstellt.
copy-refused-original-missing = Das Original ist nicht mehr gespeichert: Es kann keine Kopie erstellt werden.
copy-refused-cannot-draw = Dieser Browser kann Bilder dieser Art nicht darstellen: Es kann keine Kopie erstellt werden. Das Original ist noch da.
copy-refused-nothing-left = Der Zuschnitt lässt nichts vom Bild übrig. Entfernen Sie ihn, oder zeichnen Sie ihn neu.
copy-refused-cannot-fit = So klein bleibt das Bild nicht lesbar. Wählen Sie die höhere Dateigröße, oder JPEG.
copy-refused-disk-full = Auf der Festplatte ist kein Platz für die Kopie. Das Original ist noch da. Geben Sie Platz frei und versuchen Sie es erneut.
copy-refused-unknown = Die Kopie wurde nicht erstellt. Das Original ist noch da. Versuchen Sie es erneut.
pictures-download = { $count ->
    [one] Das Bild dazu für das Formular herunterladen
   *[other] Die { $count } Bilder dazu für das Formular herunterladen
}
pictures-how = Kopien bis 2 MB, nummeriert in der Reihenfolge des Textes; was Sie darauf verdeckt haben, ist verdeckt; von einem PDF die Seiten, von denen Sie Kopien erstellt haben. Sehen Sie sie durch, bevor Sie sie weitergeben.
pictures-hide = { $count ->
    [one] { $count } Stelle darauf, die persönlich aussieht, ist verdeckt. Um sie sichtbar zu lassen, öffnen Sie zuerst das Bild.
   *[other] { $count } Stellen darauf, die persönlich aussehen, sind verdeckt. Um eine sichtbar zu lassen, öffnen Sie zuerst das Bild.
}
pictures-saved = { $count ->
    [one] { $count } Datei gespeichert. Hängen Sie sie an das Formular an.
   *[other] { $count } Dateien gespeichert. Hängen Sie sie in der Reihenfolge ihrer Namen an das Formular an.
}
pictures-refused = Keine Kopie möglich: Nachweis { $numbers }. Die anderen sind gespeichert.
copy-edit = Auf einer Kopie verdecken und markieren
copy-edit-how = Zeichnen Sie auf dem Bild. Mit Tasten: hinzufügen, dann mit den Pfeilen bewegen, mit Umschalt und Pfeilen ziehen, mit Entf entfernen.
copy-tool = Werkzeug
copy-tool-hide = Verdecken
copy-tool-crop = Zuschneiden
copy-tool-arrow = Pfeil
copy-tool-number = Nummer
copy-tool-look = Scrollen
copy-add = In der Mitte hinzufügen
copy-undo = Rückgängig
copy-surface = Das Bild mit dem, was Sie gezeichnet haben
copy-edit-name = { $number }: { $what }
copy-save = Kopie erstellen
copy-save-next = Kopie erstellen, dann nächste Seite
copy-leave = Zurück ohne Kopie
personal-unknown = Redress liest keine Bilder. Suchen Sie selbst nach Ihrem Namen, Ihrer Adresse, Telefon- und Kartennummer, und verdecken Sie, was die Gegenseite nicht braucht.
personal-none = Der Text der Seite enthält keine Telefonnummer, E-Mail-Adresse oder Kartennummer, die Redress erkennt. Namen und Adressen erkennt es vielleicht nicht: Sehen Sie selbst nach.
personal-found = Der Text der Seite enthält, was persönlich sein kann. Suchen Sie es im Bild, und verdecken Sie, was die Gegenseite nicht braucht:
suggest = Stellen, die persönlich aussehen
suggest-none = Auf der Seite fand Redress keine Adresse, keinen Namen, keine Telefonnummer, E-Mail-Adresse oder Kartennummer, die es erkennt. Es kennt nicht jeden Namen, und es liest keine Bilder: Sehen Sie selbst nach.
suggest-found = { $count ->
    [one] { $count } Stelle sieht persönlich aus.
   *[other] { $count } Stellen sehen persönlich aus.
}
suggest-state = In der Kopie verdeckt: { $hidden }, sichtbar gelassen: { $shown }.
suggest-how = Was angehakt ist, ist in der Kopie verdeckt; das Original bleibt, wie es ist. Im Bild: Klick oder Enter verdeckt, Entf lässt sichtbar. Redress kennt nicht jeden Namen: Sehen Sie auch selbst nach.
suggest-hide-all = Alle { $count } verdecken
suggest-show-all = Alle sichtbar lassen
suggest-place = { $number } · { $what }
suggest-name = Vorschlag { $number }: { $what }
suggest-kind-address = Adresse
suggest-kind-name = Name
suggest-kind-phone = Telefonnummer
suggest-kind-mail = E-Mail-Adresse
suggest-kind-bank = Bankkonto
suggest-kind-card = Kartennummer
suggest-kind-typed = In ein Formular getippt
suggest-kind-account = Kontoname
suggest-is-open = vorgeschlagen
suggest-is-hidden = verdeckt
suggest-is-shown = sichtbar gelassen
caption-part = Teil { $index } von { $count }
caption-time = Aufgenommen { $time }
caption-hash = SHA-256 des Originals: { $hash }

## The evidence pack

pack-what = Ein ZIP mit dem Bericht, den Nachweisen, den Fakten und Ihren Texten. Jeder kann es ohne Redress öffnen und prüfen.
pack-make = Nachweispaket speichern
pack-making = Nachweispaket wird erstellt…
pack-made = Gespeichert als { $file }. { $items ->
    [one] { $items } Nachweis, unverändert seit der Aufnahme.
   *[other] { $items } Nachweise, alle unverändert seit der Aufnahme.
}
pack-made-with-faults = Gespeichert als { $file }. Einige Nachweise fehlen oder weichen von der Aufnahme ab: Der Bericht nennt sie.
pack-made-parts = Das Nachweispaket hat { $count } Dateien; sie gehören zusammen, und der Bericht ist in der ersten.
pack-over-limit = Ein einzelner Nachweis ist größer als die gewählte Größe: Auch seine Datei ist größer.
pack-options = Sprache und Größe
pack-language = Sprache des Berichts
pack-part-size = Größte Datei
pack-one-file = Eine Datei, gleich wie groß
pack-without-originals = Originale von Nachweisen mit geschwärzter Kopie und deren Text weglassen
pack-failed = Das Nachweispaket wurde nicht erstellt. Ihre Nachweise sind, wie sie waren. Geben Sie Speicherplatz frei und versuchen Sie es erneut.
verify = Ein Nachweispaket prüfen
verify-what = Sagt zu jeder Datei, ob sie noch so ist wie beim Erstellen des Nachweispakets. Die Datei bleibt auf diesem Computer.
verify-choose = Das Nachweispaket (ZIP; alle Teile zusammen auswählen)
verify-unchanged-files = { $count ->
    [one] { $count } Datei ist unverändert
   *[other] { $count } Dateien sind unverändert
}

## A page that could not be read

save-copy = Anonymisierte Kopie dieser Seite speichern
enter-by-hand = Von Hand eingeben
redacted-title = Anonymisierte Kopie der Seite
redacted-how = Namen, Adressen, Produkte, Nummern, Beträge und Tage sind ersetzt. Der Aufbau der Seite und der Wortlaut des Shops bleiben. Sehen Sie die Kopie durch, bevor Sie sie jemandem geben; Redress sendet sie nirgendwohin.
redacted-making = Kopie wird erstellt…
redacted-gone = Die Seite ist nicht mehr offen. Öffnen Sie sie erneut und drücken Sie dort noch einmal auf die Schaltfläche.
redacted-save = Datei speichern
redacted-saved = Gespeichert als { $file }.
redacted-text = Text der Datei
by-hand = Eine Bestellung von Hand eingeben
by-hand-how = Übernehmen Sie, was die Seite des Shops sagt. Was Sie leer lassen, bleibt unbekannt. Wird später eine Seite gelesen, treten ihre Werte an die Stelle Ihrer Angaben.
by-hand-number = Bestellnummer
by-hand-number-wrong = Eine Bestellnummer hat 10 bis 20 Ziffern.
by-hand-store = Store
by-hand-title = Was Sie gekauft haben
by-hand-sum = Betrag
by-hand-sum-wrong = Geben Sie den Betrag in Ziffern ein, etwa 12,34.
by-hand-currency = Währung
by-hand-ordered = Bestellt am
by-hand-promised = Zugesagt bis
by-hand-promised-wrong = Dieser Tag liegt vor dem Tag der Bestellung.
by-hand-failed = Die Bestellung wurde nicht gespeichert. Versuchen Sie es erneut.
source-buyer = von Ihnen eingegeben am { $on }

## How well pages are read

health = Wie gut Seiten gelesen werden
health-how = Die letzten Male, als jede Art von Seite offen war. Fehlt etwas immer wieder, hat der Shop die Seite wahrscheinlich geändert.
health-none = Es wurde noch keine Seite gelesen.
health-fine = { $page }: alles gelesen, { $on }
health-missed = { $times ->
    [one] { $page }: einmal nicht gelesen: { $field }
   *[other] { $page }: { $times }-mal nicht gelesen: { $field }
}
health-order-list = Bestellliste
health-order-detail = Bestellseite
health-tracking = Sendungsverfolgung
health-messages = Chat
health-dispute = Seite des Streitfalls
health-refunds = Erstattungen
health-carrier = Seite des Zustelldienstes
health-unknown = Andere Seite
field-page = die Seite als Ganzes
field-payload = die eigenen Daten der Seite
field-shipments-events-at = Datum der Einträge
field-shipments-trackingNumbers = Sendungsnummer
field-shipments-carrier = Zustelldienst
field-shipments-deliverBy = zugesagtes Lieferdatum

## Next steps that came later

act-appeal = Als Nächstes: Einspruch gegen die Entscheidung einlegen
    .by = Als Nächstes: bis { $by } Einspruch gegen die Entscheidung einlegen
act-await-appeal = Als Nächstes: auf die Antwort auf den Einspruch warten
    .by = Als Nächstes: bis { $by } auf die Antwort auf den Einspruch warten
act-await-refund = Als Nächstes: auf das Geld warten
    .by = Als Nächstes: bis { $by } auf das Geld warten
act-ask-cancel = Als Nächstes: den Verkäufer um Stornierung der Bestellung bitten
act-await-cancel = Als Nächstes: auf die Stornierung warten
    .by = Als Nächstes: bis { $by } auf die Stornierung warten
act-ask-support = Als Nächstes: den Support des Shops fragen
    .by = Als Nächstes: bis { $by } den Support des Shops fragen
act-await-support = Als Nächstes: auf den Support des Shops warten
    .by = Als Nächstes: bis { $by } auf den Support des Shops warten
act-await-opening = Als Nächstes: warten, bis der nächste Schritt möglich ist
    .by = { $step ->
        [dispute] Als Nächstes: bis { $by } warten, dann kann ein Streitfall eröffnet werden
        [bank] Als Nächstes: bis { $by } warten, dann können Sie sich an Ihre Bank wenden
        [post] Als Nächstes: bis { $by } warten, dann können Sie sich an den Zustelldienst wenden
       *[other] Als Nächstes: bis { $by } warten, dann ist der nächste Schritt möglich
    }
act-await-resend = Als Nächstes: auf das neue Paket warten
    .by = Als Nächstes: bis { $by } auf das neue Paket warten
act-check-resend = Als Nächstes: das neue Paket prüfen und notieren, was daraus wurde
    .by = Als Nächstes: bis { $by } das neue Paket prüfen und notieren, was daraus wurde
act-await-return = Als Nächstes: warten, bis der Verkäufer die Ware hat
    .by = Als Nächstes: bis { $by } warten, dass der Verkäufer die Ware bekommt
act-escalate-paypal = Als Nächstes: den Konflikt bei PayPal in einen Käuferschutzantrag umwandeln
    .by = Als Nächstes: bis { $by } den Konflikt bei PayPal in einen Käuferschutzantrag umwandeln
act-say-payment = Als Nächstes: angeben, wie Sie bezahlt haben
    .by = Als Nächstes: bis { $by } angeben, wie Sie bezahlt haben
act-say-country = Als Nächstes: angeben, wo Sie wohnen
    .by = Als Nächstes: bis { $by } angeben, wo Sie wohnen
act-ask-post = Als Nächstes: die Post oder den Kurierdienst suchen lassen
    .by = Als Nächstes: bis { $by } die Post oder den Kurierdienst suchen lassen
act-write-claim = Als Nächstes: die schriftliche Aufforderung abschicken
    .by = Als Nächstes: bis { $by } die schriftliche Aufforderung abschicken
act-write-operator = Als Nächstes: an den Betreiber der Plattform schreiben
    .by = Als Nächstes: bis { $by } an den Betreiber der Plattform schreiben
act-await-operator = Als Nächstes: auf den Betreiber der Plattform warten
    .by = Als Nächstes: bis { $by } auf den Betreiber der Plattform warten
act-ask-authority = Als Nächstes: sich bei der Behörde beschweren
    .by = Als Nächstes: sich bis { $by } bei der Behörde beschweren
act-sue = Als Nächstes: die Klage für das Gericht vorbereiten
    .by = Als Nächstes: bis { $by } die Klage für das Gericht vorbereiten
act-await-court = Als Nächstes: auf das Gericht warten
    .by = Als Nächstes: bis { $by } auf das Gericht warten
act-look-again = Als Nächstes: notieren, was seither passiert ist, oder die Reklamation schließen
    .by = Als Nächstes: bis { $by } notieren, was seither passiert ist, oder die Reklamation schließen
also-ends = Weitere letzte Tage: { $rights }
also-ends-right = { $what }, { $on }
course = Etwas Notiertes passt nicht
course-event-in-future = „{ $what }“ ist für den { $on } notiert, einen Tag, der noch nicht da ist. Es zählt nicht, bis der Tag korrigiert ist.
course-event-before-order = „{ $what }“ ist für den { $on } notiert, vor der Bestellung. Es zählt nicht, bis der Tag korrigiert ist.
course-same-event-twice = „{ $what }“ ist für den { $on } zweimal notiert. Es zählt einmal: Nehmen Sie eines davon zurück.
course-decision-without-dispute = Für den { $on } ist eine Entscheidung des Shops notiert, aber vorher kein Streitfall. Notieren Sie, wann der Streitfall eröffnet wurde, oder korrigieren Sie die Entscheidung.
course-appeal-without-decision = Für den { $on } ist ein Einspruch notiert, aber vorher keine Entscheidung. Notieren Sie, wann der Shop entschieden hat, oder korrigieren Sie den Einspruch.

## How such cases are lost

losses = Wie solche Fälle verloren gehen
loses-window-missed = Der letzte Tag für einen Streitfall verstreicht.
loses-confirmed-early = Der Empfang wird bestätigt, bevor das Paket da und geprüft ist.
loses-cancelled = Der Streitfall wird abgebrochen oder ein kleineres Angebot angenommen, bevor das Geld zurück ist.
loses-accepted-wait = „Akzeptieren“ wird gedrückt, wenn der Verkäufer um längeres Warten bittet.
loses-reason-changed = Der Grund wird geändert, weil der Verkäufer darum bittet.
loses-says-delivered = Der Zustelldienst meldet die Zustellung, und nichts spricht dagegen: Bitten Sie den Zustelldienst um eine schriftliche Antwort.
loses-too-early = Der Streitfall wird eröffnet, während die Sendungsverfolgung noch Bewegung zeigt und das zugesagte Datum noch bevorsteht.
loses-late-proof = Der Shop bittet um Nachweise und bekommt sie nicht rechtzeitig.
loses-own-address = Die Adresse in der Bestellung war falsch.
loses-own-customs = Der Zoll wartete auf Papiere oder Abgaben des Empfängers.
loses-not-collected = Das Paket lag in der Abholstelle und wurde nicht abgeholt.
loses-dates-disagree = Daten im Chat, auf den Fotos und in der Sendungsverfolgung widersprechen sich.
loses-chat-promise = Eine Zusage im Chat wird für eine Erstattung gehalten, und die Frist für einen Streitfall läuft ab.
loses-no-unboxing = Nichts zeigt, was beim Öffnen im Paket war.
loses-late-small = Die Ware kam zu spät und wird behalten: Dann gibt der Shop selten mehr als einen kleinen Gutschein.
loses-not-looked = Das Geld war schon auf der Karte oder dem Konto, und niemand hatte nachgesehen.
loses-return-untracked = Die Ware ging ohne Sendungsnummer zurück, und nichts zeigt, dass sie ankam.
