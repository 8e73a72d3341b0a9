# The words of the evidence pack in German. Read by a bank, a lawyer or a court: plain, calm, no more than is known.

bag-description = Nachweise zur AliExpress-Bestellung { $order }: gespeicherte Seiten, deren Angaben, Texte und ein Bericht (data/report.html)
bag-part-description = Teil { $part } der Nachweise zur AliExpress-Bestellung { $order }; der Bericht befindet sich in { $first }

## Cover

title = Nachweise zur Bestellung { $order }
subtitle = Was die Seiten des Shops zeigten, wann sie gespeichert wurden und was dazu geschrieben wurde
what-happened = Sachverhalt
order = Bestellung
store = Store
store-number = Store-Nummer { $id }
items = Artikel
sum = Gesamtbetrag der Bestellung
placed = Bestellt
paid = Bezahlt
shipped = Versandt
finished = Abgeschlossen
promised = Lieferung zugesagt
status = Status auf der Seite des Shops
tracking = Sendungsnummer
carrier = Zustelldienst
claim-opened = Reklamation angelegt
made-at = Nachweispaket erstellt
made-with = Erstellt mit
made-with-value = Redress { $version }, einer Browser-Erweiterung, auf dem eigenen Computer des Käufers
contents = Inhalt
contents-value = { $proof ->
    [one] { $proof } Nachweis
   *[other] { $proof } Nachweise
}, { $texts ->
    [one] { $texts } Text
   *[other] { $texts } Texte
}
buyer = Name des Käufers
by-hand = von Hand auszufüllen
signature = Datum und Unterschrift
not-known = nicht bekannt
not-chosen = noch nicht angegeben
times = { $count } Stück
span = { $from } bis { $to }
findings = Feststellungen
since = { $what }, seit { $on }
changed-note = { $count ->
    [one] Ein Nachweis ist nicht so, wie er aufgenommen wurde. Er ist
   *[other] { $count } Nachweise sind nicht so, wie sie aufgenommen wurden. Sie sind
} unten gekennzeichnet.
withheld-note = { $count ->
    [one] Ein Nachweis liegt hier als geschwärzte Kopie vor; das Original behält der Käufer.
   *[other] { $count } Nachweise liegen hier als geschwärzte Kopien vor; die Originale behält der Käufer.
}
parts-note = Dieses Nachweispaket besteht aus mehreren Teilen, insgesamt { $count }. Entpacken Sie sie nebeneinander in einen Ordner, damit der Bericht alle Bilder findet.

reason-not-shipped = Der Verkäufer hat die Bestellung nicht versandt
reason-invalid-tracking = Die Sendungsnummer funktioniert nicht
reason-stuck = Das Paket hängt unterwegs fest
reason-lost = Das Paket ist verloren
reason-customs = Das Paket wird beim Zoll festgehalten
reason-wrong-address = Das Paket wurde an eine andere Adresse geschickt
reason-returned = Das Paket ging an den Absender zurück
reason-marked-delivered = Das Paket ist als zugestellt gemeldet; der Käufer gibt an, es nicht zu haben
reason-damaged = Die Ware kam beschädigt an
reason-incomplete = Ein Teil der Bestellung war nicht im Paket
reason-not-as-described = Die Ware entspricht nicht der Beschreibung
reason-wrong-item = Es kam ein anderer Artikel an
reason-came-late = Das Paket kam später als zugesagt
reason-refund-not-paid = Eine Erstattung wurde vereinbart, das Geld kam nicht
reason-return-not-refunded = Die Ware wurde zurückgeschickt, das Geld kam nicht

flag-not-shipped = Nicht versandt
flag-no-tracking = Keine Sendungsnummer
flag-stalled = Keine Bewegung des Pakets
flag-overdue = Später als zugesagt
flag-guarantee-passed = Das Erstattungsdatum des Shops ist erreicht
flag-delivery-failed = Ein Zustellversuch blieb erfolglos
flag-awaiting-pickup = Liegt in der Abholstelle bereit
flag-returned = Auf dem Rückweg zum Absender
flag-customs-hold = Beim Zoll festgehalten
flag-marked-delivered = Als zugestellt gemeldet
flag-wrong-destination = Die Sendungsverfolgung zeigt ein anderes Ziel
    .ended = { $scan ->
        [office] Die letzte Station unterwegs ({ $place }) liegt nicht im Bundesland oder in der Region der Empfängeradresse
       *[end] { $compared ->
            [country] Die Sendungsverfolgung endet hier: { $place }, nicht in dem Land, in das das Paket geschickt wurde
           *[state] Die Sendungsverfolgung endet hier: { $place }, nicht im Bundesland oder in der Region der Empfängeradresse
        }
    }
flag-contradiction = Bestellung und Sendungsverfolgung widersprechen sich
    .jump = { $hours ->
        [one] Scans in zwei Ländern ({ $from } und { $to }) liegen höchstens { $hours } Stunde auseinander, zu nah für jeden Weg dazwischen
       *[other] Scans in zwei Ländern ({ $from } und { $to }) liegen höchstens { $hours } Stunden auseinander, zu nah für jeden Weg dazwischen
    }
flag-closing = Die Frist für die Eröffnung eines Streitfalls läuft ab
flag-unreadable = Ein Teil der Bestellung war nicht lesbar

## Dates

deadlines = Maßgebliche Termine
deadlines-none = Noch ist kein Termin bekannt.
date = Datum
meaning = Bedeutung
where-from = Herkunft
timeline = Zeitlicher Ablauf
timeline-note = Die Zeiten sind so wiedergegeben, wie sie auf den Seiten standen; Aufnahmezeiten sind in der Ortszeit des Käufers angegeben.
event = Was geschah
order-placed = Bestellung aufgegeben
order-paid = Bestellung bezahlt
order-shipped = Bestellung versandt
order-finished = Bestellung abgeschlossen
from-order = Seite des Shops
from-tracking = Sendungsverfolgung
from-buyer = vom Käufer notiert
event-sum = { $what }: { $sum }
event-until = { $what }, bis { $on }
from-capture = Nachweis { $number }
captured-page = Seite gespeichert
facts-only = ihre Angaben, ohne Bild
a-part = nur ein Teil der Seite
event-opened = Reklamation in Redress angelegt
event-wrote-seller = Der Käufer schrieb dem Verkäufer
event-seller-answered = Der Verkäufer antwortete
event-offered = Der Verkäufer oder der Shop bot Geld an
event-accepted = Der Käufer nahm das Angebot an
event-resend-offered = Der Verkäufer oder der Shop bot ein neues Paket an
event-resend-sent = Der Verkäufer verschickte ein neues Paket
event-resend-arrived = Das neue Paket kam an
event-return-sent = Der Käufer schickte die Ware zurück
event-return-received = Der Verkäufer erhielt die Ware zurück
event-cancel-asked = Der Käufer bat um Stornierung der Bestellung
event-cancelled = Die Bestellung wurde storniert
event-support-asked = Der Käufer fragte den Support des Shops
event-support-answered = Der Support des Shops antwortete
event-dispute-opened = Der Käufer eröffnete einen Streitfall
event-no-dispute = Der Shop bot keine Möglichkeit, einen Streitfall zu eröffnen
event-dispute-closed = Der Streitfall endete ohne Entscheidung
event-decision = Der Shop entschied
event-appeal-opened = Der Käufer legte Einspruch ein
event-wrote-bank = Der Käufer schrieb der Bank
event-paypal-claim = Der Käufer wandelte den Konflikt bei PayPal in einen Käuferschutzantrag um
event-bank-answered = Die Bank oder PayPal antwortete
event-wrote-post = Der Käufer beantragte bei der Post eine Nachforschung
event-post-answered = Die Post oder der Kurierdienst antwortete
event-wrote-authority = Der Käufer beschwerte sich bei der Behörde
event-authority-answered = Die Behörde antwortete
event-wrote-claim = Der Käufer sandte eine Aufforderung vor einer Klage ab
event-claim-received = Die Aufforderung vor einer Klage ging ein
event-wrote-operator = Der Käufer schrieb dem Betreiber der Plattform
event-operator-answered = Der Betreiber der Plattform antwortete
event-sued = Der Käufer reichte Klage ein
event-refund-promised = Eine Erstattung wurde zugesagt
event-refund-processed = Der Shop meldete eine Erstattung als unterwegs
event-refunded-part = Ein Teil des Geldes kam zurück
event-refunded = Das Geld kam zurück
event-closed = Reklamation geschlossen
event-reopened = Reklamation wieder geöffnet

## Checklist

checklist = Checkliste
needed = Erforderlich
state = Stand
proof-numbers = Nachweise
state-done = gespeichert
state-missing = nicht gespeichert
state-stale = gespeichert, aber nicht mehr aktuell
state-partly = nur ein Teil gespeichert: Die Seite geht über das Bild hinaus weiter
optional = (optional)

## Proof

proof = Nachweise
proof-none = Es wurde kein Nachweis gespeichert.
number = Nr.
what = Was es ist
short-unchanged = unverändert
short-changed = verändert
short-missing = fehlt
short-facts-changed = Angaben verändert
short-withheld = geschwärzte Kopie
in-part = in Teil { $part }
a-note = Notiz des Käufers
a-file = Vom Käufer hinzugefügt
page-part = Bild { $index } von { $count } einer Seite
proof-heading = Nachweis { $number }
picture-of = Bild der Seite „{ $title }“
no-picture = Kein Bild: Die Angaben der Seite wurden ohne Bild gespeichert.
other-file = Dieser Nachweis ist eine eigene Datei:
page-title = Titel der Seite
address = Adresse
file-name = Name der Datei
note-day = Betrifft den Tag
brought-at = Hinzugefügt
area = Zeigt
area-visible = was im Fenster zu sehen war
    .goes-on = was im Fenster zu sehen war; die Seite geht darüber hinaus weiter
area-page = die ganze Seite, durchgescrollt und zusammengesetzt
area-element = einen Teil der Seite
long-page = Lange Seite
cut-short = Vorzeitig beendet
cut-short-value = Die Aufnahme endete vorzeitig. Sie zeigt, was bis dahin aufgenommen wurde.
reaches = Von … bis
device = Aufgenommen mit
page-text = Text der Seite
pdf-page = Seite { $page }
copies = Davon erstellte Kopien
copy-redacted = Mit verdeckten Teilen
copy-form = Klein genug für ein Formular
copy-form-redacted = Klein genug für ein Formular, mit verdeckten Teilen
copy-other = Zur Ansicht
saved-at = Gespeichert
saved-at-local = { $time } ({ $zone }, UTC{ $offset })
saved-at-utc = { $time } UTC
file = Datei
size = Größe
pixels = { $width } × { $height } Pixel
hash = SHA-256
hash-now = SHA-256 jetzt
unchanged = Unverändert seit der Aufnahme auf diesem Computer
changed = Verändert: Die Datei ist nicht die aufgenommene. Sie liegt so bei, wie sie jetzt ist.
missing = Fehlt: Die Datei war beim Erstellen dieses Nachweispakets nicht lesbar. Ihr Hash und ihre Angaben sind erhalten.
facts-changed = Verändert: Was hier zu diesem Nachweis vermerkt ist (Adresse, Titel, Zeit, Größe oder was gelesen wurde), ist nicht das beim Speichern Vermerkte. Verlassen Sie sich nicht darauf.
withheld = Das Original ist nicht in diesem Nachweispaket: An seiner Stelle liegt eine geschwärzte Kopie bei. Der Käufer behält das Original; dessen Hash ist hier vermerkt, damit es später verglichen werden kann. Sein Text und was daraus gelesen wurde, sind ebenfalls weggelassen.
unchanged-brought = Unverändert, seit der Käufer es auf diesem Computer hinzugefügt hat
read = Von der Seite gelesen
read-nothing = Zu dieser Bestellung wurde nichts gelesen.
not-read = Nicht gelesen
last-event = Letzter Eintrag der Sendungsverfolgung

## Texts

texts = Texte
texts-note = Vom Käufer mit Redress geschrieben. Ob ein Text abgesandt wurde, zeigen Aufnahmen des Schriftwechsels, nicht dieses Nachweispaket.
text-to = { $channel } ({ $language })

## What it proves

proves = Was dies zeigt und was nicht
proves-1 = Jeder als unverändert gekennzeichnete Nachweis ist seit der Aufnahme auf diesem Computer unverändert: Sein Hash wurde beim Speichern vermerkt und beim Erstellen dieses Nachweispakets erneut verglichen. Dasselbe gilt für das, was dazu vermerkt wurde: Adresse, Titel, Zeit, Größe, Gerät und was von der Seite gelesen wurde.
proves-2 = Das Nachweispaket selbst lässt sich prüfen: Der SHA-256 jeder Datei steht in manifest-sha256.txt, das gängige Programme lesen.
proves-log = Das Protokoll führt der Reihe nach auf, was gespeichert wurde. Jeder Eintrag ist von dieser Installation von Redress signiert und nennt den Hash des vorigen, sodass auffällt, wenn ein Eintrag dazwischen verändert oder herausgenommen wurde.
proves-past-logs = Ein Teil der Nachweise kam durch eine Sicherung hierher. Das Protokoll der Installation, die sie aufgenommen hat, liegt in past-logs, mit dem Schlüssel, der es prüft.
proves-not = Es zeigt nicht,
proves-not-1 = wer am Computer saß, über das hinaus, was die Seiten selbst zeigen;
proves-not-2 = dass die Uhr des Computers richtig ging: Kein Dritter hat die Zeit bestätigt;
proves-not-3 = dass wahr ist, was der Shop, der Verkäufer oder der Zustelldienst schrieb, oder dass niemand die Seite im Browser vor der Aufnahme verändert hat;
proves-not-4 = dass es sonst nichts gibt: Hier ist nur, was der Käufer gespeichert hat.
proves-weigh = Das zu würdigen ist Sache dessen, der über den Fall entscheidet. Nichts hier ist eine Rechtsberatung.
check = Wie es sich prüfen lässt
check-1 = Entpacken Sie das ZIP und führen Sie in seinem Ordner diesen Befehl aus; in jeder Zeile muss OK stehen:
check-2 = Jedes Programm für BagIt-Pakete (RFC 8493) prüft es ebenfalls.
check-3 = Was zu einem Nachweis vermerkt wurde, steht in der Datei daneben unter „facts“. In einer Zeile mit sortierten Schlüsseln geschrieben, hat es den SHA-256, den das Protokoll als factsSha256 angibt:

## Check of a pack

verify-unchanged = Alle Dateien sind unverändert, seit das Nachweispaket erstellt wurde.
verify-differs = Dieses Nachweispaket ist nicht so, wie es erstellt wurde. Die Abweichungen sind hier genannt.
item-unchanged = unverändert
item-changed = verändert
item-missing = fehlt
item-added = hinzugekommen
before-packing = schon so, als das Nachweispaket erstellt wurde
problem-wrapper = Das ZIP selbst wurde neu geschrieben oder ist beschädigt; die Dateien darin werden einzeln beurteilt.
problem-manifest = Die Liste der Hashes ist beschädigt, daher lässt sich nicht jede Datei beurteilen.
problem-count = Anzahl oder Größe der Dateien ist nicht die vermerkte.
problem-claim = claim.json ist nicht lesbar, daher lassen sich die bei der Aufnahme vermerkten Hashes nicht vergleichen.
problem-log = Das Protokoll ist bei Eintrag { $seq } unterbrochen: Ab da ist es nicht verlässlich.
problem-log-hash = Das Protokoll vermerkt zu einem Nachweis einen anderen Hash als dieses Nachweispaket.
problem-parts-mixed = Diese Dateien sind nicht die Teile eines Nachweispakets: Prüfen Sie die zusammengehörigen.
problem-parts-missing = { $count ->
    [one] Teil { $parts } dieses Nachweispakets fehlt hier: Was darin liegt, wurde nicht geprüft.
   *[other] Die Teile { $parts } dieses Nachweispakets fehlen hier: Was darin liegt, wurde nicht geprüft.
}
log-valid = { $entries ->
    [one] Das Protokoll ist in Ordnung: { $entries } signierter Eintrag.
   *[other] Das Protokoll ist in Ordnung: { $entries } signierte Einträge.
}
log-none = Das Nachweispaket enthält kein signiertes Protokoll.

refused-not-a-zip = Das ist keine ZIP-Datei.
refused-truncated = Die Datei ist unvollständig: Ihr Ende fehlt. Kopieren oder laden Sie sie erneut.
refused-unsupported-zip = Dieses ZIP ist von einer Art, die Redress nicht erstellt und nicht prüfen kann.
refused-encrypted = Eine Datei in diesem ZIP ist verschlüsselt. Ein Nachweispaket ist nie verschlüsselt.
refused-unknown-compression = Eine Datei in diesem ZIP ist auf eine Weise gepackt, die Redress nicht kennt.
refused-too-many-entries = Dieses ZIP enthält zu viele Dateien für ein Nachweispaket.
refused-too-large = Das ist größer, als ein Nachweispaket sein kann.
refused-bomb = Eine Datei in diesem ZIP würde beim Entpacken unverhältnismäßig groß. Es wurde nicht geöffnet.
refused-overlapping = Dateien in diesem ZIP überlappen sich, was kein redliches Programm schreibt. Es wurde nicht geöffnet.
refused-unsafe-path = Ein Dateiname in diesem ZIP zeigt aus seinem Ordner hinaus oder verbirgt, was er ist. Es wurde nicht geöffnet.
refused-repeated-name = Zwei Dateien in diesem ZIP haben denselben Namen, sodass niemand sagen kann, welche zählt.
refused-not-a-bag = Dieses ZIP ist kein Nachweispaket: Es hat keinen einzelnen Ordner mit bagit.txt.
refused-unsupported-bag = Dieses BagIt-Paket hat eine andere Version oder keine SHA-256-Liste.
refused-unreadable = Die Datei war nicht lesbar.
refused-a-backup = Das ist eine Sicherung von Redress, kein Nachweispaket. Sie wird in den Einstellungen unter „Aus einer Sicherung wiederherstellen“ geöffnet.
refused-a-sealed-backup = Das ist eine mit einer Passphrase geschützte Sicherung von Redress, kein Nachweispaket. Sie wird in den Einstellungen unter „Aus einer Sicherung wiederherstellen“ geöffnet.
refused-a-pack = Das ist ein Nachweispaket, keine Sicherung: Daraus lässt sich nichts wiederherstellen. Es wird in den Einstellungen unter „Ein Nachweispaket prüfen“ geprüft.
refused-not-a-backup = Das ist keine Sicherung von Redress.
refused-altered-backup = Die Sicherung ist beschädigt, abgeschnitten oder wurde verändert.
refused-newer-backup = Diese Sicherung wurde mit einem neueren Redress erstellt. Aktualisieren Sie Redress und versuchen Sie es erneut.
refused-foreign-rows = Die Sicherung enthält etwas, das Redress nicht schreibt.
refused-wrong-passphrase = Diese Passphrase öffnet die Datei nicht. Prüfen Sie die Tastatursprache und die Großschreibung. Ohne die richtige kann niemand sie öffnen.
