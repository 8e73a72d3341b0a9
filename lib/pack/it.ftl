# The words of the evidence pack in Italian. Read by a bank, a lawyer or a court: plain, calm, no more than is known.

bag-description = Prove relative all'ordine AliExpress { $order }: pagine catturate, dati letti, testi e relazione (data/report.html)
bag-part-description = Parte { $part } delle prove relative all'ordine AliExpress { $order }; la relazione è in { $first }

## Cover

title = Prove relative all'ordine { $order }
subtitle = Che cosa mostravano le pagine della piattaforma, quando sono state salvate e che cosa è stato scritto al riguardo
what-happened = Che cosa è successo
order = Ordine
store = Negozio
store-number = negozio numero { $id }
items = Articoli
sum = Totale dell'ordine
placed = Ordinato
paid = Pagato
shipped = Spedito
finished = Concluso
promised = Consegna promessa
status = Stato sulla pagina della piattaforma
tracking = Numero di tracciamento
carrier = Corriere
claim-opened = Pratica aperta
made-at = Fascicolo creato
made-with = Creato con
made-with-value = Redress { $version }, un'estensione del browser, sul computer dell'acquirente
contents = Contenuto
contents-value = { $proof ->
    [one] { $proof } prova
   *[other] { $proof } prove
}, { $texts ->
    [one] { $texts } testo
   *[other] { $texts } testi
}
buyer = Nome dell'acquirente
by-hand = da compilare a mano
signature = Data e firma
not-known = non noto
not-chosen = non ancora indicato
times = { $count } pz.
span = { $from } – { $to }
findings = Rilievi
since = { $what }, dal giorno { $on }
changed-note = { $count ->
    [one] Una prova non è com'era al momento della cattura. È segnalata qui sotto.
   *[other] { $count } prove non sono com'erano al momento della cattura. Sono segnalate qui sotto.
}
withheld-note = { $count ->
    [one] Di una prova è inclusa una copia con dati oscurati; l'acquirente conserva l'originale.
   *[other] Di { $count } prove sono incluse copie con dati oscurati; l'acquirente conserva gli originali.
}
parts-note = Questo fascicolo è composto da { $count } parti. Vanno estratte l'una accanto all'altra in un'unica cartella, affinché la relazione trovi tutte le immagini.

reason-not-shipped = Il venditore non ha spedito l'ordine
reason-invalid-tracking = Il numero di tracciamento non funziona
reason-stuck = Il pacco è bloccato durante il viaggio
reason-lost = Il pacco è smarrito
reason-customs = Il pacco è fermo in dogana
reason-wrong-address = Il pacco è stato inviato a un altro indirizzo
reason-returned = Il pacco è tornato al mittente
reason-marked-delivered = Il pacco risulta consegnato; l'acquirente dichiara di non averlo
reason-damaged = La merce è arrivata danneggiata
reason-incomplete = Una parte dell'ordine non era nel pacco
reason-not-as-described = La merce non è conforme alla descrizione
reason-wrong-item = È arrivato un altro articolo
reason-came-late = Il pacco è arrivato più tardi di quanto promesso
reason-refund-not-paid = È stato concordato un rimborso e il denaro non è arrivato
reason-return-not-refunded = La merce è stata rispedita e il denaro non è arrivato

flag-not-shipped = Non spedito
flag-no-tracking = Nessun numero di tracciamento
flag-stalled = Nessun movimento del pacco
flag-overdue = Più tardi di quanto promesso
flag-guarantee-passed = È arrivata la data di rimborso della piattaforma
flag-delivery-failed = Un tentativo di consegna non è riuscito
flag-awaiting-pickup = In attesa al punto di ritiro
flag-returned = In ritorno al mittente
flag-customs-hold = Fermo in dogana
flag-marked-delivered = Risulta consegnato
flag-wrong-destination = Il tracciamento indica un'altra destinazione
    .ended = { $scan ->
        [office] L'ultimo ufficio di passaggio non si trova nella regione dell'indirizzo del destinatario: { $place }
       *[end] { $compared ->
            [country] Il tracciamento finisce in un paese diverso da quello di destinazione del pacco: { $place }
           *[state] Il tracciamento finisce in una regione diversa da quella dell'indirizzo del destinatario: { $place }
        }
    }
flag-contradiction = L'ordine e il suo tracciamento non concordano
    .jump = { $hours ->
        [one] Due passaggi in due paesi ({ $from } e { $to }) distano al massimo { $hours } ora, troppo poco per qualsiasi tragitto tra i due
       *[other] Due passaggi in due paesi ({ $from } e { $to }) distano al massimo { $hours } ore, troppo poco per qualsiasi tragitto tra i due
    }
flag-closing = Il termine per aprire una controversia sta per scadere
flag-unreadable = Non è stato possibile leggere una parte dell'ordine

## Dates

deadlines = Date rilevanti
deadlines-none = Nessuna data è ancora nota.
date = Data
meaning = Significato
where-from = Origine
timeline = Cronologia
timeline-note = Gli orari sono quelli indicati dalle pagine; gli orari delle catture sono nell'ora locale dell'acquirente.
event = Che cosa è successo
order-placed = Ordine effettuato
order-paid = Ordine pagato
order-shipped = Ordine spedito
order-finished = Ordine concluso
from-order = pagina della piattaforma
from-tracking = tracciamento
from-buyer = annotato dall'acquirente
event-sum = { $what }: { $sum }
event-until = { $what }, fino al giorno { $on }
from-capture = prova { $number }
captured-page = Pagina salvata
facts-only = ciò che indicava, senza immagine
a-part = solo una parte della pagina
event-opened = Pratica aperta in Redress
event-wrote-seller = L'acquirente ha scritto al venditore
event-seller-answered = Il venditore ha risposto
event-offered = Il venditore o la piattaforma ha offerto denaro
event-accepted = L'acquirente ha accettato l'offerta
event-resend-offered = Il venditore o la piattaforma ha offerto un nuovo pacco
event-resend-sent = Il venditore ha inviato un nuovo pacco
event-resend-arrived = Il nuovo pacco è arrivato
event-return-sent = L'acquirente ha rispedito la merce
event-return-received = Il venditore ha riavuto la merce
event-cancel-asked = L'acquirente ha chiesto di annullare l'ordine
event-cancelled = L'ordine è stato annullato
event-support-asked = L'acquirente si è rivolto al servizio clienti della piattaforma
event-support-answered = Il servizio clienti della piattaforma ha risposto
event-dispute-opened = L'acquirente ha aperto una controversia
event-no-dispute = La piattaforma non offriva un modo per aprire una controversia
event-dispute-closed = La controversia è finita senza decisione
event-decision = La piattaforma ha deciso
event-appeal-opened = L'acquirente ha fatto ricorso
event-wrote-bank = L'acquirente ha scritto alla banca
event-paypal-claim = L'acquirente ha trasformato la contestazione PayPal in reclamo
event-bank-answered = La banca o PayPal ha risposto
event-wrote-post = L'acquirente ha chiesto una ricerca alle poste
event-post-answered = Le poste o il corriere hanno risposto
event-wrote-authority = L'acquirente ha fatto una segnalazione all'autorità
event-authority-answered = L'autorità ha risposto
event-wrote-claim = L'acquirente ha inviato una diffida
event-claim-received = La diffida è stata ricevuta
event-wrote-operator = L'acquirente ha scritto al gestore della piattaforma
event-operator-answered = Il gestore della piattaforma ha risposto
event-sued = L'acquirente ha avviato la causa
event-refund-promised = È stato promesso un rimborso
event-refund-processed = La piattaforma ha comunicato un rimborso in arrivo
event-refunded-part = Una parte del denaro è tornata
event-refunded = Il denaro è tornato
event-closed = Pratica chiusa
event-reopened = Pratica riaperta

## Checklist

checklist = Lista di controllo
needed = Necessario
state = Stato
proof-numbers = Prove
state-done = salvato
state-missing = non salvato
state-stale = salvato, ma non più recente
state-partly = salvato solo in parte: la pagina continua oltre l'immagine
optional = (facoltativo)

## Proof

proof = Prove
proof-none = Non è stata salvata alcuna prova.
number = N.
what = Che cos'è
short-unchanged = invariata
short-changed = modificata
short-missing = mancante
short-facts-changed = dettagli modificati
short-withheld = copia con dati oscurati
in-part = nella parte { $part }
a-note = Nota dell'acquirente
a-file = Fornito dall'acquirente
page-part = immagine { $index } di { $count } di una pagina
proof-heading = Prova { $number }
picture-of = Immagine della pagina “{ $title }”
no-picture = Nessuna immagine: ciò che la pagina indicava è stato salvato senza.
other-file = Questa prova è un file a sé:
page-title = Titolo della pagina
address = Indirizzo
file-name = Nome del file
note-day = Giorno a cui si riferisce
brought-at = Fornito
area = Mostra
area-visible = ciò che era nella finestra
    .goes-on = ciò che era nella finestra; la pagina continua oltre
area-page = la pagina intera, fatta scorrere e ricomposta
area-element = una parte della pagina
long-page = Pagina lunga
cut-short = Interrotto
cut-short-value = La cattura si è interrotta prima. Mostra ciò che è stato catturato fin lì.
reaches = Da … a
device = Catturato con
page-text = Testo della pagina
pdf-page = Pagina { $page }
copies = Copie che ne sono state fatte
copy-redacted = Con parti oscurate
copy-form = Ridotta per un modulo
copy-form-redacted = Ridotta per un modulo, con parti oscurate
copy-other = Per la consultazione
saved-at = Salvato
saved-at-local = { $time } ({ $zone }, UTC{ $offset })
saved-at-utc = { $time } UTC
file = File
size = Dimensione
pixels = { $width } × { $height } pixel
hash = SHA-256
hash-now = SHA-256 attuale
unchanged = Invariata dalla cattura su questo computer
changed = Modificata: il file non è quello catturato. È incluso com'è ora.
missing = Mancante: non è stato possibile leggere il file quando è stato creato questo fascicolo. Ne restano l'hash e i dati.
facts-changed = Modificata: ciò che è annotato qui su questa prova (indirizzo, titolo, ora, dimensione o ciò che è stato letto) non è ciò che era stato annotato al salvataggio. Non va considerata affidabile.
withheld = L'originale non è in questo fascicolo: lo sostituisce una copia con dati oscurati. L'acquirente conserva l'originale; il suo hash è annotato qui, affinché si possa confrontare in seguito. Sono omessi anche il suo testo e ciò che ne è stato letto.
unchanged-brought = Invariata da quando l'acquirente l'ha fornita su questo computer
read = Letto dalla pagina
read-nothing = Di questo ordine non è stato letto nulla.
not-read = Non letto
last-event = Ultimo evento del tracciamento

## Texts

texts = Testi
texts-note = Scritti dall'acquirente con Redress. Che un testo sia stato inviato lo mostrano le catture della conversazione, non questo fascicolo.
text-to = { $channel } ({ $language })

## What it proves

proves = Che cosa mostra e che cosa non mostra
proves-1 = Ogni prova indicata come invariata lo è dalla cattura su questo computer: il suo hash è stato annotato al salvataggio e confrontato di nuovo alla creazione di questo fascicolo. Lo stesso vale per ciò che è stato annotato con essa: indirizzo, titolo, ora, dimensione, dispositivo e ciò che è stato letto dalla pagina.
proves-2 = Il fascicolo stesso si può controllare: lo SHA-256 di ogni file si trova in manifest-sha256.txt, che strumenti comuni leggono.
proves-log = Il registro elenca in ordine ciò che è stato salvato. Ogni voce è firmata da questa installazione di Redress e riporta l'hash della precedente, in modo che una voce modificata o tolta nel mezzo si noti.
proves-past-logs = Una parte delle prove è arrivata qui da un backup. Il registro dell'installazione che le ha catturate è in past-logs, con la chiave che lo verifica.
proves-not = Non mostra
proves-not-1 = chi usava il computer, al di là di ciò che mostrano le pagine stesse;
proves-not-2 = che l'orologio del computer fosse giusto: nessun terzo ha confermato l'ora;
proves-not-3 = che ciò che hanno scritto la piattaforma, il venditore o il corriere sia vero, né che nessuno abbia modificato la pagina nel browser prima della cattura;
proves-not-4 = che non esista altro: qui c'è solo ciò che l'acquirente ha salvato.
proves-weigh = La valutazione spetta a chi decide il caso. Nulla di quanto qui riportato è consulenza legale.
check = Come controllarlo
check-1 = Estrarre lo ZIP ed eseguire quanto segue nella sua cartella; ogni riga deve indicare OK:
check-2 = Lo controlla anche qualsiasi programma per pacchetti BagIt (RFC 8493).
check-3 = Ciò che è stato annotato con una prova si trova nel file accanto a essa, sotto “facts”. Scritto su una sola riga con le chiavi ordinate, ha lo SHA-256 che il registro indica come factsSha256:

## Check of a pack

verify-unchanged = Ogni file è invariato da quando il fascicolo è stato creato.
verify-differs = Questo fascicolo non è com'era alla creazione. Le differenze sono indicate qui.
item-unchanged = invariato
item-changed = modificato
item-missing = mancante
item-added = aggiunto
before-packing = già così alla creazione del fascicolo
problem-wrapper = Lo ZIP stesso è stato riscritto o danneggiato; i file al suo interno sono valutati uno per uno.
problem-manifest = L'elenco degli hash è danneggiato, quindi non tutti i file possono essere valutati.
problem-count = Il numero o la dimensione dei file non è quello annotato.
problem-claim = Non è possibile leggere claim.json, quindi gli hash annotati alla cattura non si possono confrontare.
problem-log = Il registro è interrotto alla voce { $seq }: da lì in poi non ci si può fare affidamento.
problem-log-hash = Per una prova il registro annota un hash diverso da quello di questo fascicolo.
problem-parts-mixed = Questi file non sono le parti di un unico fascicolo: controlla quelli che vanno insieme.
problem-parts-missing = { $count ->
    [one] La parte { $parts } di questo fascicolo non è qui: il suo contenuto non è stato controllato.
   *[other] Le parti { $parts } di questo fascicolo non sono qui: il loro contenuto non è stato controllato.
}
log-valid = { $entries ->
    [one] Il registro è in ordine: { $entries } voce firmata.
   *[other] Il registro è in ordine: { $entries } voci firmate.
}
log-none = Il fascicolo non contiene un registro firmato.

refused-not-a-zip = Questo non è un file ZIP.
refused-truncated = Il file è incompleto: manca la fine. Copialo o scaricalo di nuovo.
refused-unsupported-zip = Questo ZIP è di un tipo che Redress non crea e non può controllare.
refused-encrypted = Un file in questo ZIP è cifrato. Un fascicolo di prove non è mai cifrato.
refused-unknown-compression = Un file in questo ZIP è compresso in un modo che Redress non conosce.
refused-too-many-entries = Questo ZIP contiene troppi file per un fascicolo di prove.
refused-too-large = Questo file è più grande di quanto un fascicolo di prove possa essere.
refused-bomb = Un file in questo ZIP, una volta estratto, avrebbe una dimensione irragionevole. Non è stato aperto.
refused-overlapping = I file in questo ZIP si sovrappongono, cosa che nessun programma onesto scrive. Non è stato aperto.
refused-unsafe-path = Un nome di file in questo ZIP punta fuori dalla sua cartella o nasconde che cos'è. Non è stato aperto.
refused-repeated-name = Due file in questo ZIP hanno lo stesso nome, quindi nessuno può dire quale vale.
refused-not-a-bag = Questo ZIP non è un fascicolo di prove: non ha un'unica cartella con bagit.txt.
refused-unsupported-bag = Questo pacchetto è di un'altra versione o non ha un elenco SHA-256.
refused-unreadable = Non è stato possibile leggere il file.
refused-a-backup = Questo è un backup di Redress, non un fascicolo di prove. Si apre nelle impostazioni, in “Ripristina da un backup”.
refused-a-sealed-backup = Questo è un backup di Redress protetto da una frase segreta, non un fascicolo di prove. Si apre nelle impostazioni, in “Ripristina da un backup”.
refused-a-pack = Questo è un fascicolo di prove, non un backup: non se ne può ripristinare nulla. Si controlla nelle impostazioni, in “Controlla un fascicolo di prove”.
refused-not-a-backup = Questo non è un backup di Redress.
refused-altered-backup = Il backup è danneggiato, troncato o è stato modificato.
refused-newer-backup = Questo backup è stato fatto da una versione più recente di Redress. Aggiorna Redress e riprova.
refused-foreign-rows = Il backup contiene qualcosa che Redress non scrive.
refused-wrong-passphrase = Questa frase segreta non apre il file. Controlla la lingua della tastiera e le maiuscole. Senza quella giusta nessuno può aprirlo.
