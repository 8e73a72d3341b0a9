# The interface's words in Italian. Plain, short, no blame; a button says what happens.

## Days and sizes

days = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
}
pill-days = { $days ->
    [0] oggi
    [one] { $days } giorno
   *[other] { $days } giorni
}
pill-passed = scaduto
pill-refund = soldi in arrivo
pill-closed = chiuso
pill-claim = pratica aperta
date-and-time = { $day }, { $time }

## What is the matter with an order. `.also` continues a line that began with something weightier.

flag-not-shipped = { $days ->
    [0] Non spedito
    [one] Non spedito da { $days } giorno
   *[other] Non spedito da { $days } giorni
}
    .also = non spedito
flag-no-tracking = Nessun numero di tracciamento
    .also = nessun numero di tracciamento
flag-stalled = { $days ->
    [0] Nessun movimento
    [one] Nessun movimento da { $days } giorno
   *[other] Nessun movimento da { $days } giorni
}
    .also = nessun movimento
    .alsoSince = nessuna notizia dal giorno { $since }
flag-overdue = { $days ->
    [0] In ritardo
    [one] In ritardo di { $days } giorno
   *[other] In ritardo di { $days } giorni
}
    .also = { $days ->
        [0] in ritardo
        [one] in ritardo di { $days } giorno
       *[other] in ritardo di { $days } giorni
    }
flag-guarantee-passed = È arrivata la data di rimborso della piattaforma
    .on = Data di rimborso della piattaforma: { $since }
    .also = è arrivata la data di rimborso
    .alsoSince = data di rimborso: { $since }
flag-delivery-failed = Tentativo di consegna non riuscito
    .also = tentativo di consegna non riuscito
    .alsoSince = consegna non riuscita in data { $since }
flag-awaiting-pickup = Ti aspetta al punto di ritiro
    .until = Al punto di ritiro fino al giorno { $until } circa
    .also = in attesa al punto di ritiro
    .alsoSince = al punto di ritiro dal giorno { $since }
flag-returned = { $stage ->
    [returned] Tornato al mittente
    [lost] Smarrito durante il viaggio
    [destroyed] Distrutto dal corriere
    [cancelled] Spedizione annullata dal corriere
   *[returning] In ritorno al mittente
}
    .also = { $stage ->
        [returned] tornato al mittente
        [lost] smarrito durante il viaggio
        [destroyed] distrutto dal corriere
        [cancelled] spedizione annullata dal corriere
       *[returning] in ritorno al mittente
    }
flag-customs-hold = { $days ->
    [0] Fermo in dogana
    [one] In dogana da { $days } giorno
   *[other] In dogana da { $days } giorni
}
    .also = fermo in dogana
    .alsoSince = in dogana dal giorno { $since }
flag-marked-delivered = Risulta consegnato
    .on = Risulta consegnato in data { $since }
    .also = risulta consegnato
    .alsoSince = risulta consegnato in data { $since }
flag-wrong-destination = Il tracciamento indica un'altra destinazione
    .also = il tracciamento indica un'altra destinazione
    .ended = { $scan ->
        [office] L'ultimo ufficio di passaggio non è nella regione dell'indirizzo dell'ordine: { $place }
       *[end] { $compared ->
            [country] Il tracciamento finisce in un paese diverso da quello di destinazione: { $place }
            [city] Il tracciamento finisce in una città diversa da quella dell'indirizzo dell'ordine
           *[state] Il tracciamento finisce in una regione diversa da quella dell'indirizzo dell'ordine: { $place }
        }
    }
    .also-ended = { $scan ->
        [office] ultimo ufficio di passaggio: { $place }
       *[end] { $compared ->
            [city] il tracciamento finisce in un'altra città
           *[state] fine del tracciamento: { $place }
        }
    }
flag-contradiction = L'ordine e il suo tracciamento non concordano
    .also = ordine e tracciamento non concordano
    .jump = { $hours ->
        [one] Due passaggi a distanza di { $hours } ora al massimo: { $from } e { $to }
       *[other] Due passaggi a distanza di { $hours } ore al massimo: { $from } e { $to }
    }
    .also-jump = { $hours ->
        [one] due passaggi a distanza di { $hours } ora al massimo: { $from } e { $to }
       *[other] due passaggi a distanza di { $hours } ore al massimo: { $from } e { $to }
    }
flag-closing = { $days ->
    [0] Oggi è l'ultimo giorno per aprire una controversia
    [one] Ancora { $days } giorno per aprire una controversia
   *[other] Ancora { $days } giorni per aprire una controversia
}
    .passed = Il termine per aprire una controversia potrebbe essere scaduto: controlla l'ordine oggi
    .oldRule = Il termine per aprire una controversia potrebbe essere vicino: controlla l'ordine oggi
    .also = il termine per la controversia è vicino
    .alsoPassed = il termine per la controversia potrebbe essere scaduto
flag-unreadable = Non è stato possibile leggere una parte di questo ordine
    .also = una parte dell'ordine non è stata letta

## Places on the way

stage-not-found = Numero non ancora noto
stage-info-received = Solo annunciato
stage-picked-up = Preso in carico
stage-origin = Nel paese del mittente
stage-export-customs = Dogana di esportazione
stage-departed = Ha lasciato il paese
stage-in-transit = Tra un paese e l'altro
stage-arrived = Arrivato nel tuo paese
stage-import-customs = In dogana
stage-customs-action = La dogana attende qualcosa da te
stage-customs-released = Sdoganato
stage-last-mile = Presso il corriere locale
stage-out-for-delivery = In consegna
stage-delivery-failed = Consegna non riuscita

## Dates with a meaning. The value is the headline, `.line` the overlay's form, `.name` the entry in a list.

deadline-ship-by = { $when ->
    [past] Il venditore avrebbe già dovuto spedire
    [today] Il venditore deve spedire oggi
   *[future] { $days ->
        [one] Il venditore ha ancora { $days } giorno per spedire
       *[other] Il venditore ha ancora { $days } giorni per spedire
    }
}
    .line = { $certainty ->
        [estimated] da spedire entro il giorno { $on } circa
       *[read] da spedire entro il giorno { $on }
    }
    .name = Termine per la spedizione del venditore
    .then = Dopo questa data, l'ordine dovrebbe chiudersi da solo con rimborso completo.
deadline-deliver-by = { $when ->
    [past] Il giorno di consegna promesso è passato
    [today] La consegna è promessa per oggi
   *[future] { $days ->
        [one] { $days } giorno alla consegna promessa
       *[other] { $days } giorni alla consegna promessa
    }
}
    .line = { $certainty ->
        [estimated] atteso entro il giorno { $on } circa
       *[read] promesso entro il giorno { $on }
    }
    .name = Consegna promessa
    .then = Dopo questa data, il pacco è in ritardo e diventa possibile una controversia.
deadline-refund-by = { $when ->
    [past] È arrivata la data di rimborso della piattaforma
    [today] Oggi è la data di rimborso della piattaforma
   *[future] { $days ->
        [one] { $days } giorno alla data di rimborso della piattaforma
       *[other] { $days } giorni alla data di rimborso della piattaforma
    }
}
    .line = { $certainty ->
        [estimated] rimborso se non arriva entro il giorno { $on } circa
       *[read] rimborso se non arriva entro il giorno { $on }
    }
    .name = Rimborso in caso di mancata consegna
    .then = Da quel giorno è dovuto il rimborso per un pacco non arrivato. Chiedilo: potrebbe non arrivare da solo.
deadline-dispute-opens = { $when ->
    [past] È possibile aprire una controversia
    [today] Da oggi è possibile aprire una controversia
   *[future] { $days ->
        [one] { $days } giorno prima di poter aprire una controversia
       *[other] { $days } giorni prima di poter aprire una controversia
    }
}
    .line = { $certainty ->
        [estimated] controversia possibile dal giorno { $on } circa
       *[read] controversia possibile dal giorno { $on }
    }
    .name = Primo giorno per aprire la controversia
    .then = Prima di questa data, la piattaforma può rifiutare una controversia.
deadline-dispute-closes = { $when ->
    [past] Il termine per aprire una controversia potrebbe essere scaduto: controlla l'ordine oggi
    [today] Oggi è l'ultimo giorno per aprire una controversia
   *[future] { $days ->
        [one] Ancora { $days } giorno per aprire una controversia
       *[other] Ancora { $days } giorni per aprire una controversia
    }
}
    .line = { $certainty ->
        [estimated] controversia possibile fino al giorno { $on } circa
       *[read] controversia possibile fino al giorno { $on }
    }
    .name = Ultimo giorno per aprire la controversia
    .then = Dopo questa data, la piattaforma potrebbe non accettare più una controversia su questo ordine.
deadline-seller-answers = { $when ->
    [past] Il tempo del venditore per rispondere è scaduto
    [today] Il venditore deve rispondere oggi
   *[future] { $days ->
        [one] Il venditore ha ancora { $days } giorno per rispondere
       *[other] Il venditore ha ancora { $days } giorni per rispondere
    }
}
    .line = { $certainty ->
        [estimated] risposta del venditore entro il giorno { $on } circa
       *[read] risposta del venditore entro il giorno { $on }
    }
    .name = Risposta del venditore
    .then = Dopo questa data, il silenzio vale a tuo favore: ciò che hai chiesto viene eseguito.
deadline-platform-decides = { $when ->
    [past] La decisione è in ritardo
    [today] La decisione è attesa oggi
   *[future] { $days ->
        [one] { $days } giorno alla decisione della piattaforma
       *[other] { $days } giorni alla decisione della piattaforma
    }
}
    .line = { $certainty ->
        [estimated] decisione attesa: { $on } circa
       *[read] decisione attesa: { $on }
    }
    .name = Decisione della piattaforma
    .then = Entro allora la piattaforma propone una soluzione. Se non lo fa, chiedi al suo servizio clienti.
deadline-appeal-closes = { $when ->
    [past] Il termine per fare ricorso è scaduto
    [today] Oggi è l'ultimo giorno per fare ricorso
   *[future] { $days ->
        [one] Ancora { $days } giorno per fare ricorso
       *[other] Ancora { $days } giorni per fare ricorso
    }
}
    .line = { $certainty ->
        [estimated] ricorso possibile fino al giorno { $on } circa
       *[read] ricorso possibile fino al giorno { $on }
    }
    .name = Ultimo giorno per il ricorso
    .then = Dopo questa data, la decisione della piattaforma resta valida; rimangono la banca e la legge.
deadline-refund-arrives = { $when ->
    [past] Il rimborso dovrebbe essere arrivato
    [today] Il rimborso dovrebbe arrivare oggi
   *[future] { $days ->
        [one] { $days } giorno all'arrivo previsto del rimborso
       *[other] { $days } giorni all'arrivo previsto del rimborso
    }
}
    .line = { $certainty ->
        [estimated] rimborso atteso: { $on } circa
       *[read] rimborso atteso entro il giorno { $on }
    }
    .name = Arrivo del rimborso
    .then = Dopo questa data, chiedi alla piattaforma il giorno e il numero del rimborso e, con questi, chiedi alla tua banca.
deadline-chargeback-closes = { $when ->
    [past] Il termine per rivolgersi alla banca è scaduto
    [today] Oggi è l'ultimo giorno per rivolgersi alla banca
   *[future] { $days ->
        [one] Ancora { $days } giorno per chiedere alla banca il chargeback
       *[other] Ancora { $days } giorni per chiedere alla banca il chargeback
    }
}
    .line = { $certainty ->
        [estimated] richiesta alla banca entro il giorno { $on } circa
       *[read] richiesta alla banca entro il giorno { $on }
    }
    .name = Ultimo giorno per il chargeback
    .then = Dopo questa data, la banca non può più richiedere indietro il pagamento. Anche alla banca servono alcuni giorni: scrivi con largo anticipo.
deadline-post-inquiry-closes = { $when ->
    [past] Il termine per rivolgersi alle poste è scaduto
    [today] Oggi è l'ultimo giorno per rivolgersi alle poste
   *[future] { $days ->
        [one] Ancora { $days } giorno per chiedere alle poste una ricerca
       *[other] Ancora { $days } giorni per chiedere alle poste una ricerca
    }
}
    .line = { $certainty ->
        [estimated] ricerca postale possibile fino al giorno { $on } circa
       *[read] ricerca postale possibile fino al giorno { $on }
    }
    .name = Ultimo giorno per la ricerca postale
    .then = Dopo questa data, le poste non accettano più richieste di ricerca per questo pacco.
deadline-authority-answers = { $when ->
    [past] Il tempo dell'autorità per rispondere è scaduto
    [today] L'autorità deve rispondere oggi
   *[future] { $days ->
        [one] { $days } giorno alla risposta attesa dell'autorità
       *[other] { $days } giorni alla risposta attesa dell'autorità
    }
}
    .line = { $certainty ->
        [estimated] risposta dell'autorità entro il giorno { $on } circa
       *[read] risposta dell'autorità entro il giorno { $on }
    }
    .name = Risposta dell'autorità
    .then = Dopo questa data, chiedi della tua segnalazione indicandone il numero.
deadline-cancel-answers = { $when ->
    [past] Il tempo del venditore per annullare è scaduto
    [today] Il venditore deve rispondere oggi alla richiesta di annullamento
   *[future] { $days ->
        [one] Ancora { $days } giorno per rispondere alla tua richiesta di annullamento
       *[other] Ancora { $days } giorni per rispondere alla tua richiesta di annullamento
    }
}
    .line = { $certainty ->
        [estimated] risposta sull'annullamento entro il giorno { $on } circa
       *[read] risposta sull'annullamento entro il giorno { $on }
    }
    .name = Risposta sull'annullamento
    .then = Dopo questa data, un ordine non spedito dovrebbe chiudersi da solo con rimborso completo. Se non accade, chiedi al servizio clienti della piattaforma.
deadline-support-answers = { $when ->
    [past] Il tempo del servizio clienti per rispondere è scaduto
    [today] Il servizio clienti deve rispondere oggi
   *[future] { $days ->
        [one] Il servizio clienti ha ancora { $days } giorno per rispondere
       *[other] Il servizio clienti ha ancora { $days } giorni per rispondere
    }
}
    .line = { $certainty ->
        [estimated] risposta del servizio clienti entro il giorno { $on } circa
       *[read] risposta del servizio clienti entro il giorno { $on }
    }
    .name = Risposta del servizio clienti
    .then = Dopo questa data, non aspettare oltre: fai il passo successivo.
deadline-appeal-decides = { $when ->
    [past] La risposta al ricorso è in ritardo
    [today] La risposta al ricorso è attesa oggi
   *[future] { $days ->
        [one] { $days } giorno alla risposta al ricorso
       *[other] { $days } giorni alla risposta al ricorso
    }
}
    .line = { $certainty ->
        [estimated] risposta al ricorso entro il giorno { $on } circa
       *[read] risposta al ricorso entro il giorno { $on }
    }
    .name = Risposta al ricorso
    .then = Dopo questa data, chiedi al servizio clienti della piattaforma; per rivolgersi alla banca non serve aspettare questa risposta.
deadline-resend-arrives = { $when ->
    [past] Il nuovo pacco dovrebbe essere arrivato
    [today] Il nuovo pacco dovrebbe arrivare oggi
   *[future] { $days ->
        [one] { $days } giorno all'arrivo previsto del nuovo pacco
       *[other] { $days } giorni all'arrivo previsto del nuovo pacco
    }
}
    .line = { $certainty ->
        [estimated] nuovo pacco entro il giorno { $on } circa
       *[read] nuovo pacco entro il giorno { $on }
    }
    .name = Arrivo del nuovo pacco
    .then = Dopo questa data, è considerato non arrivato. Nel frattempo i termini dell'ordine hanno continuato a decorrere.
deadline-return-arrives = { $when ->
    [past] Il venditore dovrebbe aver riavuto la merce
    [today] Il venditore dovrebbe riavere la merce oggi
   *[future] { $days ->
        [one] { $days } giorno al rientro previsto della merce dal venditore
       *[other] { $days } giorni al rientro previsto della merce dal venditore
    }
}
    .line = { $certainty ->
        [estimated] merce di nuovo dal venditore entro il giorno { $on } circa
       *[read] merce di nuovo dal venditore entro il giorno { $on }
    }
    .name = Rientro della merce dal venditore
    .then = Dopo questa data, mostra al servizio clienti la ricevuta di spedizione e il tracciamento del reso.
deadline-bank-answers = { $when ->
    [past] Il tempo della banca per rispondere è scaduto
    [today] La banca deve rispondere oggi
   *[future] { $days ->
        [one] La banca ha ancora { $days } giorno per rispondere
       *[other] La banca ha ancora { $days } giorni per rispondere
    }
}
    .line = { $certainty ->
        [estimated] risposta della banca entro il giorno { $on } circa
       *[read] risposta della banca entro il giorno { $on }
    }
    .name = Risposta della banca
    .then = Dopo questa data, chiedi alla banca a che punto è la tua richiesta e una risposta scritta.
deadline-post-answers = { $when ->
    [past] Il tempo del corriere per rispondere è scaduto
    [today] Il corriere deve rispondere oggi
   *[future] { $days ->
        [one] Il corriere ha ancora { $days } giorno per rispondere
       *[other] Il corriere ha ancora { $days } giorni per rispondere
    }
}
    .line = { $certainty ->
        [estimated] risposta del corriere entro il giorno { $on } circa
       *[read] risposta del corriere entro il giorno { $on }
    }
    .name = Risposta delle poste o del corriere
    .then = Dopo questa data, chiedi la risposta indicando il numero della tua richiesta. Anche una mancata risposta si può mostrare.
deadline-operator-answers = { $when ->
    [past] Il tempo del gestore per rispondere è scaduto
    [today] Il gestore deve rispondere oggi
   *[future] { $days ->
        [one] Il gestore ha ancora { $days } giorno per rispondere
       *[other] Il gestore ha ancora { $days } giorni per rispondere
    }
}
    .line = { $certainty ->
        [estimated] risposta del gestore entro il giorno { $on } circa
       *[read] risposta del gestore entro il giorno { $on }
    }
    .name = Risposta del gestore della piattaforma
    .then = Dopo questa data, puoi rivolgerti all'autorità e al tribunale.
deadline-reject-closes = { $when ->
    [past] I giorni per rifiutare la merce sono finiti
    [today] Oggi è l'ultimo giorno per rifiutare la merce
   *[future] { $days ->
        [one] Ancora { $days } giorno per rifiutare la merce
       *[other] Ancora { $days } giorni per rifiutare la merce
    }
}
    .line = { $certainty ->
        [estimated] rifiuto della merce entro il giorno { $on } circa
       *[read] rifiuto della merce entro il giorno { $on }
    }
    .name = Ultimo giorno per rifiutare la merce
    .then = Dopo questa data, la merce difettosa viene prima riparata o sostituita; solo in seguito si hanno i soldi.
deadline-withdrawal-closes = { $when ->
    [past] I giorni per il recesso sono finiti
    [today] Oggi è l'ultimo giorno per il recesso
   *[future] { $days ->
        [one] Ancora { $days } giorno per recedere dall'acquisto
       *[other] Ancora { $days } giorni per recedere dall'acquisto
    }
}
    .line = { $certainty ->
        [estimated] recesso entro il giorno { $on } circa
       *[read] recesso entro il giorno { $on }
    }
    .name = Ultimo giorno per il recesso
    .then = Dopo questa data, l'acquisto si può annullare solo per un motivo, come un difetto.
deadline-claim-closes = { $when ->
    [past] Il termine di legge per far valere i diritti è scaduto
    [today] Oggi è l'ultimo giorno per far valere i diritti di legge
   *[future] { $days ->
        [one] Ancora { $days } giorno per far valere i diritti di legge
       *[other] Ancora { $days } giorni per far valere i diritti di legge
    }
}
    .line = { $certainty ->
        [estimated] diritti di legge fino al giorno { $on } circa
       *[read] diritti di legge fino al giorno { $on }
    }
    .name = Ultimo giorno per i diritti di legge
    .then = Dopo questa data, il venditore può rifiutare solo perché il termine è passato.

## What happens then, where the rule itself decides it

then-AE-SHIP-TIMEOUT = Dopo questa data, l'ordine dovrebbe chiudersi da solo con rimborso completo. Calcolato in giorni lavorativi: i fine settimana sono esclusi, i giorni festivi no.
then-AE-REFUND-CARD = Dopo questa data, chiedi alla piattaforma il giorno e il numero del rimborso e, con questi, chiedi alla tua banca. Calcolato in giorni lavorativi: i fine settimana sono esclusi, i giorni festivi no.
then-PP-ESC = Dopo questa data, PayPal chiude la contestazione per sempre. Trasformala prima in un reclamo.
then-written-claim = Dopo questa data si aprono i passi successivi: il gestore, se c'è, l'autorità, il tribunale.
then-BR-CONSUMIDOR = Entro allora l'azienda risponde su quel sito. Indica lì se la questione è risolta.

## A rule that is too old

deadline-old-rule = { $name }: la regola per questa data è troppo vecchia per farci affidamento. Guarda oggi la pagina dell'ordine
    .line = guarda la data sulla pagina dell'ordine
source-old-rule = la regola andava ricontrollata entro il giorno { $by }: non ricavarne date, guarda la pagina

## The calendar file

calendar-save = Salva queste date per il calendario
calendar-save-all = Salva tutte le date per il calendario
calendar-summary = { $name }: { $title }
calendar-cancelled = Non vale più: { $summary }
calendar-cancelled-why = Redress ha ritirato questa data: ciò da cui veniva è cambiato. Le date valide sono nella pratica.
calendar-description = { $order }. Origine della data: { $source }. { $after }

## Dates that are not known

unknown-dates = { $count ->
    [one] { $count } data non è nota
   *[other] { $count } date non sono note
}
unknown-open-order = Apri la pagina dell'ordine: le sue date vengono lette automaticamente.
unknown-say-payment = Indica come hai pagato, in “E poi”.
unknown-no-term = Per questo modo di pagare non è noto alcun termine. Chiedi subito alla banca o al venditore.
unknown-no-payment-day = Apri la pagina dell'ordine: lì viene letto il giorno del pagamento.
unknown-note-dispute = Decorre dal giorno in cui apri la controversia. Annotalo qui.
unknown-note-decision = Decorre dal giorno della decisione. Annotalo qui.
unknown-note-refund = Decorre dal giorno in cui il rimborso è in arrivo. Annotalo qui.
unknown-note-authority = Decorre dal giorno della tua segnalazione. Annotalo qui.
unknown-no-answer-term = Per il tuo paese non è noto alcun termine di risposta.
unknown-say-country = Indica dove vivi, in “E poi”: il termine dipende dal paese.
unknown-not-by-post = Questo pacco non ha viaggiato per posta, e solo le poste accettano richieste di ricerca.
unknown-no-ship-day = Apri la pagina dell'ordine: lì viene letto il giorno di spedizione.

## Dates that moved

moved-date = Spostata: prima { $before }, visto in data { $on }
moved-proof = la prova { $number } mostra la data precedente
moved-why = L'ha spostata la piattaforma o il venditore. Di solito è sicuro regolarsi sulla prima delle due date.

## A date and its distance

date-distance = { $when ->
    [today] oggi
    [past] { $days ->
        [one] { $days } giorno fa
       *[other] { $days } giorni fa
    }
   *[future] { $days ->
        [one] tra { $days } giorno
       *[other] tra { $days } giorni
    }
}
source-shop-day = { $source }; il giorno { $on } della piattaforma comincia prima che da te
source-later = Un'altra lettura della stessa regola dà come data { $on }: conta il giorno che viene prima.
source-holidays = { $country ->
    [CN] Vi cadono giorni festivi cinesi: la stima può essere anticipata.
   *[other] Vi cadono giorni festivi del paese del venditore: la stima può essere anticipata.
}

## Where a date comes from

source-page = letta sulla pagina della piattaforma
source-page-on = letta in data { $on } { $page }
source-rule = stimata, la pagina non indica questa data
source-rule-year = stimata in base a una regola del { $year }
source-noted = promessa, come hai annotato
page-order-list = nell'elenco degli ordini
page-order-detail = sulla pagina dell'ordine
page-tracking = sulla pagina del tracciamento
page-messages = nella chat
page-dispute = sulla pagina della controversia
page-refunds = sulla pagina dei rimborsi
page-carrier = sulla pagina del corriere
page-unknown = sulla pagina
about-date = { $on } circa
date-and-source = { $on }, { $source }

## The line on the shop's page

open-claim = Apri pratica
show-claim = Mostra pratica
refund-done = la pagina indica che dei soldi sono tornati
    .sum = la pagina indica un rimborso arrivato: { $sum }
refund-under-way = la pagina indica che un rimborso è in arrivo
    .sum = la pagina indica un rimborso in arrivo: { $sum }
save-proof = Salva prova
saving = Salvataggio…
allow-capture = Consenti le immagini
how-to-capture = Il browser cattura un'immagine solo con il tuo permesso. Usa la scorciatoia o l'icona di Redress, oppure consenti le immagini una volta per tutte.
unread-title = Redress non è riuscito a leggere questa pagina
unread-body = Forse la piattaforma l'ha modificata. Nulla è stato indovinato. I tuoi ordini e le prove precedenti sono conservati; la scorciatoia salva comunque un'immagine di questa pagina.
unread-fields = Non letto: { $fields }.
close = Chiudi

## Claim

claim = Pratica
order-number = Ordine { $id }
ordered-on = ordinato in data { $on }
no-title = Titolo non letto
no-total = prezzo non letto
open-in-tab = Apri in una scheda
open-panel = Pannello laterale
open-list = Elenco
no-deadline = Ancora nessuna data da seguire
no-deadline-how = Apri una volta la pagina dell'ordine: le sue date vengono lette automaticamente.
steps = Passi della pratica
step-done = fatto
step-now = ora
step-later = più avanti
step-proof = Prove
step-seller = Venditore
step-support = Servizio clienti
step-dispute = Controversia
step-appeal = Ricorso
step-bank = Banca
step-post = Poste
step-claim = Diffida
step-operator = Gestore
step-authority = Autorità
step-court = Tribunale
act-capture = Da fare: salvare le prove ({ $items })
    .rest = Da fare: catturare la pagina intera ({ $items })
    .open = Da fare: aprire e salvare: { $item }
act-write-seller = Da fare: scrivere al venditore
act-await-seller = Da fare: attendere il venditore
    .by = Da fare: attendere il venditore fino al giorno { $by }
act-open-dispute = Da fare: aprire la controversia sulla pagina della piattaforma
    .by = Da fare: aprire la controversia sulla pagina della piattaforma entro il giorno { $by }
act-await-decision = Da fare: attendere la decisione
    .by = Da fare: attendere la decisione fino al giorno { $by }
act-ask-bank = Da fare: chiedere alla banca il chargeback
    .by = Da fare: chiedere alla banca il chargeback entro il giorno { $by }
act-await-bank = Da fare: attendere la banca
    .by = Da fare: attendere la banca fino al giorno { $by }
act-await-post = Da fare: attendere la risposta del corriere
    .by = Da fare: attendere la risposta del corriere fino al giorno { $by }
act-await-claim = Da fare: attendere la risposta alla diffida
    .by = Da fare: attendere la risposta alla diffida fino al giorno { $by }
act-await-authority = Da fare: attendere l'autorità
    .by = Da fare: attendere l'autorità fino al giorno { $by }
act-rest = Nulla da fare: la pratica è chiusa
tabs = Parti della pratica
tab-proof = Prove
tab-proof-count = Prove { $done }/{ $all }
tab-message = Messaggio
tab-money = Soldi
tab-dates = Date

reason = Che cosa è successo
reason-choose = Scegli che cosa è successo
reason-choose-how = Da questo dipendono le prove e i testi necessari.
reason-not-shipped = Il venditore non ha spedito
reason-invalid-tracking = Il numero di tracciamento non funziona
reason-stuck = Bloccato durante il viaggio
reason-lost = Smarrito
reason-customs = Fermo in dogana
reason-wrong-address = Inviato a un altro indirizzo
reason-returned = Tornato al mittente
reason-marked-delivered = Risulta consegnato, io non ce l'ho
reason-damaged = Arrivato danneggiato
reason-incomplete = Manca qualcosa nel pacco
reason-not-as-described = Non conforme alla descrizione
reason-wrong-item = È arrivato un altro articolo
reason-came-late = Arrivato più tardi del promesso
reason-refund-not-paid = Rimborso concordato, soldi non arrivati
reason-return-not-refunded = Rispedito, non rimborsato

## The popup

other-orders = Altri ordini
matter-unsaid = Non hai ancora detto che cosa è successo
details = Dettagli, e con che cosa si perde
details-problems = { $count ->
    [one] { $count } voce non torna
   *[other] { $count } voci non tornano
}
details-rights = { $count ->
    [one] Finisce un altro diritto: { $on }
   *[other] Finiscono altri { $count } diritti, il primo: { $on }
}
checklist-more = { $count ->
    [one] Un'altra
   *[other] Altre { $count }
}
checklist-how = Spiega
checklist-less = Mostra meno
questions-open = { $count ->
    [one] { $count } domanda rafforza il testo
   *[other] { $count } domande rafforzano il testo
}
questions-done = Le domande hanno risposta
questions-telling = Una delle tue risposte dice di più: guarda
capture-here = Cattura
capture-here-of = Cattura: { $item }
open-claim-of = Apri pratica: { $title }
show-claim-of = Mostra pratica: { $title }

## What decides a reason

ask-yes = Sì
ask-no = No
ask-open = –
ask-leads = Sembra: { $reason }
ask-why = Le risposte entrano nel testo e restano su questo computer.
ask-has-number = L'ordine mostra un numero di tracciamento?
ask-asked-to-cancel = Il venditore ti chiede di annullare, o di scegliere un altro motivo?
ask-number-by-chat = Il venditore ha dato un altro numero in chat?
ask-moves-as-usual = Il tracciamento avanza normalmente e il giorno promesso deve ancora arrivare?
ask-carrier-lost-it = Il corriere dice che è smarrito?
ask-carrier-told-me = Te l'ha detto il corriere stesso?
ask-customs-asked-me = La dogana ti ha chiesto documenti o soldi?
ask-address-was-right = L'indirizzo nell'ordine era il tuo e completo?
ask-was-told = Ti hanno avvisato che il pacco ti aspettava?
ask-asked-around = Hai chiesto ai vicini e guardato intorno a casa?
ask-other-address = La registrazione del corriere indica un altro indirizzo?
ask-packaging-damaged = Anche l'imballaggio era danneggiato?
ask-what-is-damaged = Che cosa è danneggiato?
ask-filmed-opening = L'apertura del pacco è stata filmata?
ask-what-is-missing = Che cosa manca?
ask-another-thing = È una cosa del tutto diversa?
ask-differences = Che cosa è diverso dalla descrizione?
ask-what-came = Che cosa è arrivato al suo posto?
ask-still-wanted = Tieni la merce anche se è arrivata tardi?
ask-late-cost = Che cosa ti è costato il ritardo?
ask-account-checked = Hai controllato oggi la carta o il conto con cui hai pagato?
ask-refund-words = Chi ha promesso i soldi, e con quali parole?
ask-return-number = Qual è il numero di tracciamento del pacco che hai rispedito?
ask-return-arrived = Il suo tracciamento mostra che il venditore ce l'ha?

checklist = Lista di controllo
checklist-done = salvato
    .in-view = è salvata la parte visibile
    .element = è salvata una parte della pagina
    .unknown = è salvata la parte visibile; se la pagina continua, catturala intera
checklist-missing = non ancora salvato
    .short = serve
checklist-no-picture = è conservato solo ciò che dice la pagina: manca ancora l'immagine
    .short = ancora senza immagine
checklist-in-view = solo la parte visibile: la pagina continua. Cattura la pagina intera.
    .short = solo una parte
checklist-cut-short = la cattura si è interrotta prima, manca il resto. Cattura la pagina intera.
    .short = interrotta
checklist-stale = { $days ->
    [one] salvato { $days } giorno fa: salvalo di nuovo
   *[other] salvato { $days } giorni fa: salvalo di nuovo
}
    .short = { $days ->
        [one] di { $days } giorno fa
       *[other] di { $days } giorni fa
    }
checklist-optional = aiuta, non è obbligatorio
    .short = aiuta
checklist-empty = Scegli che cosa è successo per vedere quali prove servono.
open = Apri
open-page = Apri: { $page }
proof-order-page = Pagina dell'ordine
    .how = la pagina intera con numero, prezzo e date
proof-tracking = Pagina del tracciamento
    .how = tutti gli eventi del pacco
proof-chat = Chat con il venditore
    .how = prima scrivi, poi salva tutta la conversazione
proof-payment = Pagamento
    .how = estratto conto o pagina di pagamento della piattaforma
proof-carrier = Pagina del corriere
    .how = lo stesso numero sul sito del corriere
proof-dispute = Pagina della controversia
    .how = con le risposte del venditore
proof-packaging = Imballaggio
    .how = foto da tutti i lati, etichetta leggibile
proof-goods = La merce
    .how = foto o un video di ciò che è arrivato
proof-listing = Pagina del prodotto
    .how = descrizione e immagini come alla vendita
proof-document = Altro documento
    .how = una lettera, una ricevuta, un verbale
proof-seller-data = Dati legali del venditore
    .how = nome e indirizzo: premi il nome del negozio sulla sua pagina
proof-refund-policy = Condizioni di rimborso
    .how = che cosa promette il venditore o la pagina del prodotto su consegna e rimborsi
proof-return-proof = Prova del reso
    .how = ricevuta di spedizione o tracciamento di ciò che hai rispedito

capture-visible = Cattura la parte visibile
    .short = Parte visibile
capture-page = Cattura la pagina intera
    .short = Pagina intera
    .how = La pagina scorre da sola, circa mezzo secondo per ogni schermata.
capture-page-of = Cattura la pagina intera: { $item }
capture-element = Cattura una parte
    .how = Indica un ordine, un pacco o una chat.
capturing = Cattura in corso…
capturing-share = Cattura in corso… { $percent }%
capture-cancel = Annulla
capture-pick = Indica la parte da salvare e fai clic. Freccia su: più grande. Freccia giù: più piccola. Invio salva, Esc annulla.
capture-menu-visible = Salva la parte visibile come prova
capture-menu-page = Salva la pagina intera come prova
capture-menu-element = Salva una parte della pagina come prova
capture-default = La scorciatoia e il pulsante sulla pagina salvano
capture-default-visible = la parte visibile
capture-default-page = la pagina intera
capture-default-element = una parte della pagina
capture-default-why = Con una parte, il pulsante accanto a un ordine salva quell'ordine e la scorciatoia ti lascia indicare.
capture-shortcut = Scorciatoia
cannot-capture = Apri una delle pagine qui sopra per salvarla.
capture-saved = Salvato. La parte visibile e ciò che dice la pagina sono conservati.
capture-goes-on = La pagina continua: cattura la pagina intera per avere il resto.
capture-saved-page = Salvato. La pagina intera e ciò che dice sono conservati.
capture-saved-element = Salvato. La parte della pagina e ciò che dice sono conservati.
capture-loose = La pagina non nomina alcun ordine: apri la pratica a cui appartiene e aggiungila lì, in Prove.
capture-facts-only = È conservato ciò che dice la pagina. L'immagine non è stata catturata.
capture-not-allowed = Il browser non ha consentito l'immagine. Fai clic sull'icona di Redress su quella pagina, o usa lì la scorciatoia.
    .stopped = Il browser ha smesso di consentire le immagini. Ciò che è stato catturato fin lì è conservato. Per il resto, usa di nuovo la scorciatoia su quella pagina.
capture-protected-page = Il browser protegge questa pagina: non si può farla scorrere per un'immagine. Cattura invece la parte visibile.
capture-tab-closed = La pagina è stata chiusa prima della cattura. Aprila e riprova.
    .stopped = La pagina è stata chiusa o lasciata durante la cattura. Ciò che è stato catturato fin lì è conservato. Per il resto, apri la pagina e salvala di nuovo.
capture-tab-changed = Un'altra pagina è passata in primo piano. Nulla è stato salvato. Torna indietro e riprova.
    .stopped = Un'altra pagina è passata in primo piano durante la cattura. Ciò che è stato catturato fin lì è conservato. Per il resto, torna indietro e salva di nuovo la pagina.
capture-too-fast = Il browser cattura al massimo due immagini al secondo. Aspetta un momento e riprova.
    .stopped = Il browser non ha catturato altre immagini. Ciò che è stato catturato fin lì è conservato. Per il resto, aspetta un momento e salva di nuovo la pagina.
capture-no-frame = La pagina non era ancora visualizzata. Riprova.
    .stopped = Da un certo punto la pagina non era più visualizzata. Ciò che è stato catturato fin lì è conservato. Per il resto, ricarica la pagina e salvala di nuovo.
capture-page-moves = La pagina si muove da sola e non è stato possibile fermarla. Nulla è stato salvato. Salva invece la parte visibile, un pezzo alla volta.
    .stopped = La pagina si muove da sola e non è stato possibile farla scorrere oltre. Ciò che è stato catturato fin lì è conservato. Per il resto, scorri fin lì e salva la parte visibile.
capture-page-stuck = La pagina non risponde. Nulla è stato salvato. Ricaricala e riprova.
    .stopped = La pagina ha smesso di rispondere durante la cattura. Ciò che è stato catturato fin lì è conservato. Per il resto, ricarica la pagina e salvala di nuovo.
capture-no-end = Questa pagina non ha fine. Nulla è stato salvato. Salva invece la parte visibile, un pezzo alla volta.
    .stopped = Questa pagina non ha fine. La prima parte è conservata. Per il resto, scorri fin lì e salva la parte visibile.
capture-nothing-there = Quella parte della pagina è vuota. Nulla è stato salvato. Scegli un'altra parte, o salva la parte visibile.
capture-pinched = La pagina è ingrandita con due dita e si vede solo una parte della larghezza. Nulla è stato salvato. Riportala alla sua dimensione con due dita, poi riprova.
capture-cancelled = Annullato. Nulla è stato salvato.
capture-disk-full = Non c'è spazio sul disco. Le prove precedenti sono conservate. Libera spazio e riprova.
capture-unknown = L'immagine non è stata catturata. Le prove precedenti sono conservate. Ricarica la pagina e riprova.
    .stopped = Qualcosa è andato storto durante la cattura. Ciò che è stato catturato fin lì è conservato. Per il resto, ricarica la pagina e salvala di nuovo.

evidence = Prove salvate
evidence-empty = Ancora nulla di salvato. Apri una pagina della lista di controllo e catturala.
evidence-number = Prova { $number }
evidence-facts = dati senza immagine
evidence-no-picture = Nessuna immagine
loose = Salvato, ancora in nessuna pratica
loose-how = Queste pagine non nominavano alcun ordine. Aggiungi qui ciò che appartiene a questa pratica.
loose-file = Aggiungi
loose-file-of = Aggiungi a questa pratica: { $title }
evidence-open = Apri la prova { $number }: { $title }

## Proof that the buyer brings

add-file = Aggiungi file
    .short = File
add-file-of = Aggiungi file: { $item }
add-proof = I tuoi file e le tue note
add-proof-how = Foto, video, PDF ed e-mail, fino a { $limit } ciascuno. Sceglili, trascinali qui o incollali. Vengono salvati così come sono e restano su questo computer.
add-files = Scegli file
add-note = Scrivi una nota
add-proves = Che cosa mostra
add-proves-of = Che cosa mostra { $file }
add-proves-none = Non nella lista
add-remove = Togli
add-remove-of = Togli { $file }
add-save = { $count ->
    [one] Salva { $count } file
   *[other] Salva { $count } file
}
add-saving = Salvataggio: { $done } di { $all }…
add-saved = { $count ->
    [one] { $count } file salvato.
   *[other] { $count } file salvati.
}
add-misnamed = Dal nome sembrerebbe altro. Dal contenuto, il tipo è: { $kind }. Il file è conservato come tale.
add-duplicate = { $file } c'è già, come prova { $number }. Non è stato salvato due volte.
    .new = { $file } è lo stesso file di uno appena salvato. Non è stato salvato due volte.
add-elsewhere = { $file } è salvato. Lo stesso file è in un'altra pratica: la piattaforma può rifiutare una prova che appartiene a un altro ordine.
add-too-many = { $count } file insieme sono troppi: nessuno potrebbe dire di ciascuno che cosa mostra. Nulla è stato salvato. Scegline al massimo { $limit }.
add-refused-empty = { $file } è vuoto: non c'è nulla da salvare. Recuperalo di nuovo da dove è arrivato.
add-refused-too-large = Dimensione di { $file }: { $size }. Il limite è { $limit }, perché l'hash si calcola sull'intero file in memoria. Non è stato salvato. Accorcialo o dividilo in parti.
add-refused-unknown-kind = Dal contenuto, { $file } non è una foto, un video, un PDF o un'e-mail, qualunque sia il suo nome. Non è stato salvato. Stampalo in PDF o fanne un'immagine.
add-refused-unreadable = Non è stato possibile leggere { $file }: nel frattempo è stato spostato o eliminato. Non è stato salvato. Sceglilo di nuovo.
add-refused-claim-gone = La pratica è stata eliminata in un'altra finestra. { $file } non è stato salvato.
add-refused-disk-full = Non c'è spazio sul disco per { $file }. Ciò che era già salvato è conservato. Libera spazio e riprova.
add-refused-unknown = { $file } non è stato salvato. Le prove precedenti sono conservate. Riprova.
family-photo = foto
family-video = video
family-pdf = PDF
family-mail = e-mail
family-note = nota
note-day = Il giorno di cui parla
note-text = Che cosa è successo
note-save = Salva la nota
note-drop = Scarta
note-saved = La nota è salvata.
note-name = La nota

## The ladder

tab-ladder = E poi
ladder-how = Fatti con le loro fonti e date, non consulenza legale. Redress non apre pagine e non invia nulla.
paid-with = Pagato con
paid-with-visa = Visa
paid-with-mastercard = Mastercard
paid-with-mir = Mir
paid-with-paypal = PayPal
paid-with-other = Bonifico, portafoglio elettronico o altro
country-suggested = Vivo qui: { $country }
route-why = I passi oltre la piattaforma dipendono da entrambe le risposte. Restano su questo computer e vengono ricordate per la prossima pratica.
rung-seller = Il venditore
    .what = Un messaggio con i fatti, una richiesta e una data. La conversazione resta nella chat della piattaforma: conta solo quella.
rung-support = Il servizio clienti della piattaforma
    .what = Chiede alla piattaforma stessa, oltre che al venditore: quando il venditore tace, una decisione è in ritardo o i soldi annunciati non arrivano.
rung-dispute = La controversia
    .what = La procedura della piattaforma. Prima parla il venditore, poi decide la piattaforma.
rung-appeal = Il ricorso
    .what = Chiede alla piattaforma di riesaminare la sua decisione.
rung-payment = Banca o portafoglio
    .what = Chiede alla banca o al portafoglio di riprendere il pagamento. È indipendente dalla piattaforma e ha un suo ultimo giorno.
rung-post = Poste o corriere
    .what = Chiede al corriere di cercare. La sua risposta è una prova, anche se non trova nulla.
rung-claim = La diffida
    .what = Una lettera datata a chi ti deve i soldi per legge, con una richiesta e un ultimo giorno. Di solito un tribunale la richiede prima.
rung-operator = Gestore della piattaforma
    .what = Una richiesta a parte a chi gestisce la piattaforma e ha incassato i soldi, dopo aver comunicato al venditore che rinunci all'acquisto.
rung-authority = L'autorità
    .what = Esamina ciò che ha fatto l'azienda. Di rado recupera lei stessa i soldi.
rung-court = Il tribunale
    .what = L'ultimo passo. Richiede tempo, e contro un'azienda all'estero una sentenza è difficile da eseguire.
rung-state-open = aperto ora
rung-state-waiting = in corso
rung-state-overdue = risposta in ritardo
rung-state-later = non ancora
rung-state-closed = finito
rung-state-unknown = serve la tua risposta
rung-state-none = non si applica
rung-state-settled = risolto
rung-stands-answered = risposta ricevuta
rung-stands-decided = deciso
rung-from = dal giorno { $on }
rung-until = { $certainty ->
    [estimated] fino al giorno { $on } circa
   *[read] fino al giorno { $on }
}
rung-later-on = { $when } (secondo un'altra lettura: { $on })
rung-ended = finito in data { $on }
rung-overdue = la risposta era attesa entro il giorno { $on }
rung-perhaps-over = secondo una stima è finito in data { $on }: prova oggi
waits-country = indica qui sopra dove vivi
waits-payment = indica qui sopra come hai pagato
waits-promise = dopo il giorno promesso
waits-promised-day = il giorno promesso non è stato letto: apri una volta la pagina dell'ordine
waits-shipping = solo dopo la spedizione: fino ad allora chiedi di annullare l'ordine
waits-cancelled = l'ordine è stato annullato: ciò che è dovuto è il rimborso
waits-tracking-number = non è stato letto alcun numero di tracciamento
waits-decision = dopo la decisione della piattaforma
waits-claim = dopo la diffida
waits-claim-answer = dopo la risposta alla diffida, o il suo ultimo giorno
ends-confirming = Non confermare la ricezione prima che i soldi siano tornati: la conferma mette fine alla protezione dell'ordine.
ends-cancelling = Non annullare la controversia: potrebbe non riaprirsi.
ends-accepting = Premere “accetta” su un'offerta, o su un'attesa più lunga, chiude il caso a quelle condizioni.
ends-one-appeal = Si può fare un solo ricorso. Invialo completo di tutto.
ends-double-refund = I soldi rimborsati due volte vanno restituiti: informa ciascuna parte di ciò che l'altra ha pagato o promesso.
ends-refund-announced = Un rimborso è stato annunciato o è arrivato in parte. Aspettalo, oppure segnalalo prima.
ends-wallet-closed = Una contestazione PayPal chiusa resta chiusa.
rung-expired = Una regola alla base di questo andava ricontrollata. Verificala prima di farci affidamento.
rung-party = L'altra parte
rung-place = Dove
way-cancel = Sulla pagina dell'ordine c'è anche Annulla ordine. Scegli il vero motivo: il venditore non ha spedito.
way-mailbox = Decisioni e richieste di prove arrivano anche per e-mail: guarda anche lì, compresa la posta indesiderata, e rispondi sulla pagina della piattaforma.
rung-needs = Che cosa serve
rung-write = Testo: { $what }
rung-sources = { $count ->
    [one] { $count } fonte
   *[other] { $count } fonti
}
rung-source-dates = ({ $date }; controllato in data { $checked }).
rung-source-undated = senza data
certainty-A = È stato letto il testo stesso.
certainty-B = Resoconti recenti e concordi.
certainty-C = Riferito da terzi.
certainty-own = Una nostra stima.
need-order-proof = la pagina dell'ordine
need-tracking-proof = la pagina del tracciamento
need-chat-proof = la chat con il venditore
need-payment-proof = la prova del pagamento
need-decision-proof = la pagina con la decisione
need-photo-proof = fotografie
need-claim-copy = una copia della tua diffida e la prova dell'invio
need-seller-notice-copy = una copia del rifiuto inviato al venditore e la prova dell'invio
need-posting-receipt = una copia della ricevuta di spedizione del mittente
need-identification = un account su quel sito che confermi la tua identità
need-bank-details = dove vanno versati i soldi
need-name-address = nome, indirizzo e firma
need-no-refund-statement = la tua dichiarazione su ciò che è stato rimborsato finora

## Message

channel = A chi
channel-seller = Messaggio al venditore
channel-request-cancel = Richiesta di annullare l'ordine
channel-ask-state = Domanda: dov'è il mio pacco?
channel-follow-up = Sollecito al venditore
channel-last-call = Ultimo sollecito prima della controversia
channel-reply-offer = Risposta: offerta parziale
channel-reply-wait = Risposta: richiesta di aspettare
channel-reply-cancel = Risposta: richiesta di annullare l'ordine o la controversia
channel-reply-confirm = Risposta: richiesta di confermare la ricezione
channel-dispute = Testo per la controversia
channel-appeal = Ricorso
channel-support = Messaggio al servizio clienti della piattaforma
channel-bank = Lettera alla tua banca
channel-paypal = Reclamo a PayPal
channel-post = Richiesta di ricerca alle poste o al corriere
channel-pre-trial = Diffida prima della causa
channel-operator = Richiesta al gestore della piattaforma
channel-authority = Segnalazione all'autorità
channel-court = Bozza per il tribunale
draft-language = Lingua del testo
second-language = Mostra accanto: { $language }
second-language-name = Il testo con accanto: { $language }
second-note = Frase per frase, dagli stessi fatti. Le tue modifiche sono evidenziate.
draft-short = Versione breve, fino a { $limit } caratteri
draft-text = Testo del messaggio
draft-edited = Modificato da te
draft-changes = { $count ->
    [one] La tua modifica
   *[other] Le tue { $count } modifiche
}
draft-no-words = nulla
draft-conflict = I fatti sono cambiati dove hai modificato il testo. Finché non scegli, restano le tue parole.
draft-conflict-mine = Le tue parole
draft-conflict-facts = Dai fatti di adesso
draft-keep-mine = Tieni le mie
draft-take-facts = Prendi le nuove
draft-start-again = Ricomincia dai fatti
draft-cites = Prove citate nel testo
draft-count = { $count } / { $limit }
draft-count-name = { $count ->
    [one] { $count } carattere
   *[other] { $count } caratteri
}
draft-too-long = Il modulo accetta { $limit } caratteri. Caratteri in più: { $over }.
copy = Copia
copied = Copiato. Incolla il testo nel modulo della piattaforma.
copy-failed = Il browser non ha consentito la copia. Seleziona il testo e copialo a mano.
put = Inserisci nel modulo
put-replace = Sostituisci ciò che c'è
put-put = Il testo è nel campo. Rileggilo lì; inviarlo spetta a te.
put-changed = La pagina ha modificato il testo durante l'inserimento. Confrontalo con questo prima di inviarlo.
put-no-field = Nessun campo in cui inserirlo. Fai clic nel campo sulla pagina della piattaforma, poi premi di nuovo.
put-not-empty = Il campo contiene già un testo. Nulla è stato modificato.
put-too-long = Il testo è più lungo di quanto il campo accetta. Nulla è stato inserito, quindi nulla è tagliato. Usa la versione breve o accorcialo.
never-waiting = “{ $words }” può essere letto come un accordo ad aspettare. Indica invece un ultimo giorno.
never-accepting = “{ $words }” può essere letto come l'accettazione dell'offerta del venditore o del ritardo. Per questo la piattaforma può chiudere il caso.
never-confirming = “{ $words }” può essere letto come una conferma di ricezione. Questo chiude la maggior parte dei casi.
never-closing = “{ $words }” può essere letto come una rinuncia all'ordine o alla controversia. Spesso una controversia chiusa non si può riaprire.
never-ratings = “{ $words }” parla di valutazioni. La piattaforma considera un abuso le minacce di questo tipo.
never-elsewhere = “{ $words }” porta fuori dalla piattaforma. La piattaforma tiene conto solo di ciò che si dice sulle sue pagine.
never-money = “{ $words }” porta i soldi fuori dalla piattaforma. In quel caso la piattaforma non li protegge più.
never-threats = “{ $words }” suona come una minaccia. I fatti dicono di più.
never-blame = “{ $words }” incolpa chi legge. I fatti dicono di più.
never-law = “{ $words }” si appella alla legge, su cui la piattaforma non basa le decisioni. Tienilo per le lettere oltre la piattaforma.
never-promises = “{ $words }” è una promessa che può essere usata contro di te.
missing = Manca
missing-proof = Prove che lo renderebbero più forte
missing-how = Il testo non ne parla. Apri la pagina che lo mostra, così viene letta.
open-order-page = Apri la pagina dell'ordine
open-tracking-page = Apri la pagina del tracciamento
draft-none = Scegli che cosa è successo: poi il testo viene scritto qui.
letter-facts = Per questa lettera
letter-facts-why = Ciò che scrivi qui va in questa lettera e resta su questo computer.
ask-card-day = Giorno del pagamento, come sull'estratto conto
ask-card-amount = Importo del pagamento, come sull'estratto conto
ask-card-name = Chi è stato pagato, come indicato sull'estratto conto
ask-card-last-four = Ultime quattro cifre della carta
ask-card-last-four-wrong = Solo le ultime quattro cifre, mai il numero intero.
ask-goods-now = Dov'è ora la merce?
ask-return-offered = Hai proposto di rispedirla?
ask-statement-day = Giorno dell'estratto conto in cui il pagamento compare per la prima volta
ask-overlooked = Che cosa ha trascurato la decisione, o che cosa c'è di nuovo?
sent-it = L'ho inviato

## Facts by name

field-placedOn = data dell'ordine
field-status = stato dell'ordine
field-statusText = stato dell'ordine
field-total = totale dell'ordine
field-paidLines = voci di prezzo
field-store = venditore
field-items = articoli
field-items-title = titolo dell'articolo
field-items-variant = variante dell'articolo
field-items-quantity = quantità
field-items-unitPrice = prezzo di un pezzo
field-items-productId = numero del prodotto
field-deliverBy = data di consegna promessa
field-refundBy = data di rimborso
field-paidOn = data di pagamento
field-shippedOn = data di spedizione
field-finishedOn = data di chiusura
field-refunds = soldi tornati
field-id = numero d'ordine
field-orders = ordini
field-shipments = tracciamento
field-trackingNumbers = numero di tracciamento
field-carrier = corriere
field-events = eventi del tracciamento
field-reason = che cosa è successo
field-evidence = prove salvate
field-shipping = costo della spedizione
field-posting-receipt = una copia della ricevuta di spedizione del mittente: chiedila al venditore
field-name-address = nome e indirizzo: scrivili una volta nelle impostazioni e firma a mano
field-wrote-claim = una diffida, inviata prima
field-wrote-seller = il giorno in cui hai scritto al venditore: annotalo con “Ho scritto al venditore”
field-defendant = chi è il convenuto: controlla il piè di pagina del sito e un registro delle imprese
field-country = il paese in cui vivi
field-seller-name = il nome del venditore
field-plaintiff = ciò che il tribunale ti chiede in più (data e luogo di nascita, numero di un documento): scrivilo a mano
field-card-day = il giorno del pagamento sull'estratto conto: scrivilo qui sopra
field-card-amount = l'importo sull'estratto conto: scrivilo qui sopra
field-card-name = chi è stato pagato, come indicato sull'estratto conto: scrivilo qui sopra
field-card-last-four = le ultime quattro cifre della carta: scrivile qui sopra
field-statement-day = il giorno dell'estratto conto in cui il pagamento compare per la prima volta: scrivilo qui sopra
field-goods-now = dov'è ora la merce: scrivilo qui sopra
field-return-offered = che hai proposto di rispedire la merce: indicalo qui sopra, dopo averlo proposto
field-overlooked = che cosa ha trascurato la decisione, o che cosa c'è di nuovo: scrivilo qui sopra

## The line of time

timeline = Il pacco e le tue date
timeline-silent = { $days ->
    [one] { $days } giorno senza movimento
   *[other] { $days } giorni senza movimento
}
timeline-about = { $name } (stima)
mark-ordered = Ordinato
mark-shipped = Spedito
mark-first-scan = Primo passaggio
mark-last-scan = Ultimo passaggio
mark-delivered = Risulta consegnato
mark-today = Oggi
mark-ship-by = Da spedire
mark-deliver-by = Promesso
mark-refund-by = Data di rimborso
mark-dispute-opens = Controversia possibile
mark-dispute-closes = Termine per la controversia
mark-seller-answers = Risposta del venditore
mark-platform-decides = Decisione della piattaforma
mark-appeal-closes = Termine per il ricorso
mark-refund-arrives = Arrivo del rimborso
mark-chargeback-closes = Ultimo giorno per la banca
mark-post-inquiry-closes = Ultimo giorno per le poste
mark-authority-answers = Risposta dell'autorità
mark-cancel-answers = Risposta sull'annullamento
mark-support-answers = Risposta del servizio clienti
mark-appeal-decides = Risposta al ricorso
mark-resend-arrives = Arrivo del nuovo pacco
mark-return-arrives = Rientro della merce
mark-bank-answers = Risposta della banca
mark-post-answers = Risposta del corriere
mark-operator-answers = Risposta del gestore
mark-reject-closes = Ultimo giorno per rifiutare
mark-withdrawal-closes = Ultimo giorno per il recesso
mark-claim-closes = Termine di legge

## Money

money-items = Articoli
money-items-each = Articoli, { $count } × { $price }
money-shipping = Spedizione
money-tax = Imposte
money-sellerDiscount = Coupon del venditore
money-platformDiscount = Coupon della piattaforma
money-others = Altri costi
money-coins = Monete
money-beyond = Spedizione e commissioni
money-free = gratis
money-total = Pagato in tutto
money-not-asked = Non richiesto
money-pieces = { $claimed } di { $ordered } pezzi richiesti, con la loro parte di spedizione, imposte e coupon
money-came-back = Rimborsato finora
money-ask = Da chiedere
demand = Che cosa chiedi
demand-refund = Tutti i soldi indietro
    .why = Finisce quando i soldi ci sono. Puoi ancora accettare meno in seguito.
demand-part = Una parte, come importo
    .why = Una parte accettata chiude la controversia: lì non si può chiedere altro.
demand-percent = Una parte, in percentuale
    .why = Una parte accettata chiude la controversia: lì non si può chiedere altro.
demand-new-parcel = Un nuovo pacco
    .why = La protezione dell'ordine continua a decorrere mentre viaggia. Se non arriva in tempo, apri la controversia prima dell'ultimo giorno.
demand-percent-of = Quale percentuale
demand-percent-wrong = Scrivi un numero intero da 1 a 99.
demand-too-much = È più di quanto richiedi nella pratica.
money-unknown = non noto
money-correct = Correggi ciò che ho pagato
money-paid-how = Come lo elenca la pagina dell'ordine. Ciò che lasci vuoto vale come non noto e non viene considerato. Coupon e monete vengono sottratti.
money-paid-page = Torna a ciò che mostra la pagina
money-part = Richiedi una parte
money-part-how = Quanti pezzi di ciascun articolo sono richiesti? Spedizione, imposte e coupon sono ripartiti in base al prezzo.
money-part-none = Scegli almeno un pezzo.
money-of = { $count } di { $all }
money-note = Annota un'offerta o un pagamento
money-problem-prices-unknown = Il prezzo di un pezzo non è stato letto, quindi la sua parte non è nota. Apri la pagina dell'ordine, oppure richiedi tutto l'ordine.
money-problem-total-unknown = Ciò che hai pagato non è noto. Apri la pagina dell'ordine, oppure inseriscilo con “Correggi ciò che ho pagato”.
money-problem-currencies = Ciò che hai pagato è in due valute. Non vengono sommate: inserisci tutto in quella con cui hai pagato.
money-problem-pieces = Sono richiesti più pezzi di quanti ne ha l'ordine. Sceglili di nuovo con “Richiedi una parte”.
money-problem-paid-differs = Le tue voci non danno il totale indicato dalla pagina dell'ordine. Sono conservati entrambi; controlla quale è giusto.
money-problem-refund-amount = Una parte è tornata senza importo. Annotala di nuovo con l'importo: fino ad allora il resto non è noto.
money-problem-refund-currency = Ciò che è tornato è in una valuta diversa da quella del pagamento. Annotalo nella valuta dell'ordine, come lo indica la tua banca o la piattaforma.
money-problem-refund-above = È tornato più di quanto chiesto. Controlla entrambi gli importi: un rimborso ricevuto due volte va restituito.
money-problem-demand-above = Chiedi più di quanto è richiesto nella pratica. Correggi l'importo che chiedi.
money-problem-demand-currency = Chiedi un importo in una valuta diversa da quella del pagamento. Inseriscilo nella valuta dell'ordine.
money-problem-offer-currency = L'offerta è in una valuta diversa da quella del pagamento, quindi i due importi non vengono confrontati.
money-problem-losses-currency = Le altre perdite sono in due valute e non hanno una somma comune.
offer = L'offerta
offer-sum = { $sum } in data { $on }:
offer-of-items = { $percent }% degli articoli
offer-of-paid = { $percent }% di tutto ciò che hai pagato
offer-of-asked = { $percent }% di ciò che chiedi
offer-gives-up = Accettarla significa rinunciare a { $sum }.
offer-ends = Accettare un'offerta chiude la controversia, e per la maggior parte degli ordini ce n'è una sola. Qui non si accetta nulla: decidi tu sulla pagina della piattaforma.
law = Che cosa aggiunge la legge
law-RU-231-PEN = Russia, articolo 23.1 della legge sulla tutela dei consumatori: una penale per merce pagata in anticipo e non consegnata in tempo.
law-RU-23-1PCT = Russia, articolo 23 della legge sulla tutela dei consumatori: una penale per una richiesta su merce difettosa non soddisfatta in tempo.
law-careful = Calcolato come fanno di solito i tribunali
law-literal = Calcolato secondo la lettera della legge
law-days = { $days ->
    [one] { $days } giorno, { $from }
   *[other] { $days } giorni, { $from } – { $to }
}
law-capped = al limite massimo
law-how = { $percent }% al giorno su { $base }, mai oltre quell'importo; il primo calcolo lo raggiunge in data { $capped }. In una prima richiesta l'importo minore è il più sicuro.
law-source = Secondo fonti del { $year }.
law-apart = Non fa parte di ciò che la piattaforma rimborsa. Va nella diffida prima della causa, dove questa legge vale per l'altra parte.
other-losses = Altre perdite
other-losses-how = Spese postali, commissioni bancarie, una perizia. La piattaforma non le rimborsa; conserva le ricevute per un tribunale.
other-losses-what = Per che cosa
other-losses-what-wrong = Indica per che cosa era.
other-losses-add = Aggiungi
other-losses-remove = Togli { $what }
note-others = È successo altro
note-on = Il giorno in cui è successo
note-proof = Prova che lo mostra
note-proof-none = ancora nessuna
history-shown-by = lo mostra: { $name }
    .facts = collegato a: { $name }, conservato senza immagine, quindi non c'è nulla da mostrare
note-on-wrong = Scegli un giorno.
note-on-future = Questo giorno non è ancora arrivato.
note-on-before = Questo giorno è precedente all'ordine.
note-sum = Importo, se è stato indicato
note-until = Promesso entro
note-until-wrong = Il giorno promesso è precedente a quello della promessa.
note-group-seller = Venditore
note-group-goods = Ordine e merce
note-group-shop = Servizio clienti e controversia
note-group-bank = Banca e poste
note-group-law = Diffida e tribunale
note-group-money = Soldi
noted-save = Annota
save = Salva
cancel = Annulla

## History

history = Cronologia
history-none = Ancora nulla.
history-older = { $count ->
    [one] { $count } voce precedente
   *[other] { $count } voci precedenti
}
history-proof = Prova salvata: { $name }
    .facts = Salvato senza immagine: { $name }
history-date = Ora la pagina indica { $field }: { $after }
history-date-moved = Data spostata ({ $field }): prima { $before }, ora { $after }
history-total = Ora la pagina indica il totale dell'ordine: { $after }
history-total-moved = Il totale dell'ordine è passato da { $before } a { $after }
history-status = Ora l'ordine è:
history-parcel = Il tracciamento dice:
history-taken-back = Ritirato: { $what }
history-until = { $what }, fino al giorno { $on }
history-corrected = Corretto. Prima diceva: { $what }
history-note-again = Annota di nuovo
correct = Correggi
correct-take-back = Questo non è successo
correct-kept = Date, passo successivo e testi seguono la correzione. La cronologia conserva ciò che era annotato prima.

## Dates

dates-empty = Ancora nessuna data. Apri una volta la pagina dell'ordine: le sue date vengono lette automaticamente.
dates-ahead = Prossime
dates-past = Passate
history-note = Di' a Redress che cosa è successo
event-opened = Pratica aperta
    .button = Apri
event-wrote-seller = Scritto al venditore
    .button = Ho scritto al venditore
event-seller-answered = Il venditore ha risposto
    .button = Il venditore ha risposto
event-offered = Sono stati offerti soldi
    .button = Sono stati offerti soldi
event-accepted = Offerta accettata
    .button = Ho accettato l'offerta
event-resend-offered = È stato offerto un nuovo pacco
    .button = È stato offerto un nuovo pacco
event-resend-sent = Il nuovo pacco è stato inviato
    .button = Un nuovo pacco è stato inviato
event-resend-arrived = Il nuovo pacco è arrivato
    .button = Il nuovo pacco è arrivato
event-return-sent = Merce rispedita
    .button = Ho rispedito la merce
event-return-received = Il venditore ha riavuto la merce
    .button = Il venditore ha riavuto la merce
event-cancel-asked = Chiesto di annullare l'ordine
    .button = Ho chiesto di annullare
event-cancelled = L'ordine è stato annullato
    .button = L'ordine è stato annullato
event-support-asked = Chiesto al servizio clienti della piattaforma
    .button = Ho chiesto al servizio clienti
event-support-answered = Il servizio clienti ha risposto
    .button = Il servizio clienti ha risposto
event-dispute-opened = Controversia aperta
    .button = Ho aperto la controversia
event-no-dispute = La piattaforma non offre una controversia
    .button = La piattaforma non offre una controversia
event-dispute-closed = La controversia è finita senza decisione
    .button = La controversia è finita senza decisione
event-decision = La piattaforma ha deciso
    .button = La piattaforma ha deciso
event-appeal-opened = Ricorso inviato
    .button = Ho fatto ricorso
event-wrote-bank = Scritto alla banca
    .button = Ho scritto alla banca
event-paypal-claim = Contestazione PayPal trasformata in reclamo
    .button = L'ho trasformata in reclamo su PayPal
event-bank-answered = La banca o PayPal ha risposto
    .button = La banca o PayPal ha risposto
event-wrote-post = Chiesta una ricerca alle poste
    .button = Ho chiesto alle poste
event-post-answered = Le poste o il corriere hanno risposto
    .button = Le poste o il corriere hanno risposto
event-wrote-authority = Segnalazione fatta all'autorità
    .button = Ho fatto una segnalazione all'autorità
event-authority-answered = L'autorità ha risposto
    .button = L'autorità ha risposto
event-wrote-claim = Diffida inviata
    .button = Ho inviato la diffida
event-claim-received = La diffida è stata ricevuta
    .button = La diffida è stata ricevuta
event-wrote-operator = Scritto al gestore della piattaforma
    .button = Ho scritto al gestore
event-operator-answered = Il gestore della piattaforma ha risposto
    .button = Il gestore ha risposto
event-sued = Causa avviata
    .button = Ho avviato la causa
event-refund-promised = È stato promesso un rimborso
    .button = È stato promesso un rimborso
event-refund-processed = Il rimborso è in arrivo
    .button = Il rimborso è in arrivo
event-refunded-part = Una parte dei soldi è tornata
    .button = Una parte è tornata
event-refunded = I soldi sono tornati
    .button = I soldi sono tornati
event-closed = Pratica chiusa
    .button = Chiudi la pratica
event-reopened = Pratica riaperta
    .button = Riapri la pratica

## Attention

attention = Richiede attenzione
all-claims = Tutte le pratiche
here = Questa pagina riguarda un ordine senza pratica
capture-kept-order = Ciò che salvi qui è conservato con questo ordine, ed è tra le prove della sua pratica appena ne apri una.
capture-kept-orders = Ciò che salvi qui è conservato con gli ordini nell'immagine, ed è tra le prove delle loro pratiche.
capture-choose-claim = Per salvare come prova la pagina in primo piano, scegli prima qui sopra l'ordine a cui appartiene.
attention-empty = Per ora non devi fare nulla
attention-empty-how = Nessun ordine è in ritardo e nessuna data è vicina.
attention-none = Ancora nessun ordine
attention-none-how = Apri una volta I miei ordini. Redress legge ciò che la pagina mostra e dice quali pacchi sono in ritardo.
open-my-orders = Apri I miei ordini
watched = { $orders ->
    [one] { $orders } ordine seguito
   *[other] { $orders } ordini seguiti
} · ultima lettura: { $on }
watched-refresh = Apri I miei ordini per aggiornare.
today = oggi

## Notices

notice-loading = Lettura dei tuoi ordini…
notice-error = Non è stato possibile aprire i dati salvati
notice-error-how = Sono ancora su questo computer. Chiudi le altre finestre di Redress e riprova; se non basta, riavvia il browser.
notice-gone = Questa pratica è stata eliminata in un'altra finestra
notice-gone-how = Scegli un'altra pratica dall'elenco.
try-again = Riprova

## Settings

settings = Impostazioni
back = Indietro
back-to-list = Torna all'elenco
language = Lingua
language-auto = Come nel browser
country = Dove vivi
country-unsaid = Non indicato
country-why = Redress ti avvisa quando un corriere indica che il tuo pacco va in un altro paese. Non viene inviato da nessuna parte.
sender = Nome e indirizzo
sender-name = Nome
sender-address = Indirizzo
sender-why = Vanno solo nelle lettere oltre la piattaforma: alla banca, alle poste, nella diffida, all'autorità, al tribunale. Nessun messaggio al venditore o alla piattaforma li contiene, e Redress non li invia da nessuna parte.
stall-days = Quando un pacco è considerato bloccato
stall-days-why = Giorni senza notizie in ogni punto del viaggio, dalle guide dei corrieri e da pacchi reali. Modificali se di solito i tuoi pacchi impiegano di più o di meno.
stall-stage = Dove è stato visto l'ultima volta
stall-warn = Segnala dopo, giorni
stall-urgent = Urgente dopo, giorni
stall-field = { $stage }: { $label }
stall-reset = Torna ai giorni abituali
notifications = Ricordami le date
notifications-why = Una notifica del browser prima di una data che mette fine a un tuo diritto. Contiene il titolo dell'articolo e la data, nient'altro.
remind-when = Quanto prima
remind-days = { $days ->
    [0] il giorno stesso
    [one] { $days } giorno prima
   *[other] { $days } giorni prima
}
remind-never = Non è scelto nulla, quindi non ricevi promemoria.
calendar-why = Un file (.ics) che si apre con i programmi di calendario. Salvato e aperto di nuovo, sposta le date, non ne raddoppia nessuna e annulla quelle che non valgono più.
notifications-blocked = Il browser non consente ancora le notifiche.
all-pages = Cattura immagini dal pulsante sulla pagina
all-pages-why = Il browser dà questo permesso solo per tutti i siti insieme. Redress lo usa sulle pagine della piattaforma e dei corrieri, quando premi Salva prova, e per nient'altro. Senza, la scorciatoia e l'icona di Redress funzionano altrettanto bene.
carriers = Pagine di tracciamento dei corrieri
carriers-why = Redress può leggere anche queste pagine quando le apri: ciò che dice il corriere, accanto a ciò che dice la piattaforma. Il browser ti chiede il permesso per ogni sito. La scorciatoia cattura la pagina di qualsiasi corriere anche senza questo.
carrier-cainiao = Cainiao (global.cainiao.com)
carrier-pochta = Pochta Rossii (www.pochta.ru)
carrier-17track = 17TRACK (t.17track.net, www.17track.net)
carrier-read = Lascia che Redress legga questa pagina quando la apri
grant = Consenti
revoke = Revoca
granted = Consentito
not-granted = Non consentito
permissions = Permessi
storage = Salvato su questo computer
storage-used = { $size } in uso
storage-unknown = Il browser non dice quanto.
storage-why = Ordini, prove e testi non lasciano mai questo computer. Rimuovere l'estensione li elimina: tieni un backup.
delete-everything = Elimina tutto
delete-confirm = Tutti gli ordini, le pratiche, le prove e i testi spariranno per sempre. Un fascicolo di prove o un backup salvati altrove restano.
delete-yes = Sì, elimina tutto
delete-no = Mantieni
deleted = È stato eliminato tutto.

## The first page

welcome = Redress è pronto
welcome-what = Apri “I miei ordini” su AliExpress. Accanto a ogni ordine in ritardo o fermo, Redress lo dice, indica fino a quando puoi agire e apre la pratica.
welcome-again = Mostra di nuovo la prima pagina
welcome-you = Su di te
welcome-you-why = Le tre risposte sono facoltative, restano su questo computer e si cambiano nelle impostazioni.
paid-usually = Come paghi di solito
welcome-reach = A portata di mano
icon-pinned = L'icona di Redress è nella barra del browser.
icon-pin = Tieni l'icona in vista: premi il pezzo di puzzle nella barra del browser, poi la puntina accanto a Redress.
shortcut-set = Per salvare l'immagine di una pagina come prova, premi
shortcut-none = Nessun tasto salva ancora un'immagine: forse li usa un'altra estensione.
shortcut-choose = Scegli i tasti
shortcut-change = Scegli altri tasti
shortcut-where = I tasti si scelgono nella pagina delle estensioni del browser, tra le scorciatoie.
welcome-reads = Che cosa legge e che cosa resta qui
welcome-reads-pages = Legge le pagine degli ordini e del tracciamento di AliExpress quando le apri, e nessun'altra se non lo chiedi.
welcome-stays = Tutto resta su questo computer. Redress non invia richieste a nessuno.
welcome-never-sends = Non invia nulla per te: leggi ogni testo, lo copi e premi tu il pulsante del negozio.
permissions-given = Che cosa il browser permette a Redress
permission-sites = Siti di AliExpress: per leggere gli ordini e il tracciamento che apri e mostrare la riga accanto a un ordine.
permission-activeTab = La pagina in primo piano: per prenderne l'immagine quando premi l'icona, i tasti o il menu, e solo allora.
permission-scripting = Script in una pagina: per scorrere una pagina lunga durante la cattura e mettere un testo nel campo su cui hai fatto clic.
permission-storage = Archivio: per tenere ordini, prove e testi su questo computer.
permission-unlimitedStorage = Spazio per le immagini: il limite abituale del browser è troppo piccolo per le prove.
permission-alarms = Un orologio: per guardare le date alcune volte al giorno.
permission-contextMenus = Il menu del tasto destro: le voci per salvare prove.
sample-try = Prova con un esempio
sample-show = Vai all'esempio
sample-remove = Togli l'esempio
sample-why = L'esempio è inventato: non conta in nessuna somma, non ricorda nulla e sparisce con un clic.
sample-is = Questo è un esempio per provare. Non riguarda nessun ordine vero, e tutto ciò che è annotato o salvato per esso sparisce con lui.
sample-title = Esempio: custodia per telefono
sample-store = Negozio di esempio

## What is done outside of Redress

guide-form = Che cosa chiede il modulo del negozio
guide-form-way = Nella pagina dell'ordine premi “Resi/rimborsi”. Negli ordini più vecchi il pulsante si chiama “Apri controversia”.
guide-form-received = Chiede se hai il pacco. Rispondi come stanno le cose: da qui dipendono le domande successive.
guide-form-reason = Tra i suoi motivi scegli il più vicino a ciò che è successo. I nomi sono diversi da quelli qui.
guide-form-sum = La somma è quella che chiedi, spedizione compresa.
guide-form-proof = Aggiungi le immagini numerate nell'ordine del testo. Il modulo dice quante e quanto grandi.
guide-form-end = Rileggi tutto prima di premere l'ultimo pulsante. Poi non confermare la ricezione.
guide-film = Come filmare l'apertura
guide-film-whole = Un solo filmato senza pause, dal pacco chiuso all'ultima cosa dentro.
guide-film-label = Prima l'etichetta con il numero, poi ogni lato del pacco.
guide-film-weight = Se hai una bilancia, pesa il pacco chiuso: vuoto pesa meno di quanto dice il tracciamento.
guide-film-keep = Conserva l'imballaggio e tutto il contenuto finché il denaro non è tornato.

## Backup

backup = Backup
backup-what = Un solo file con tutto: ordini, pratiche, prove, testi e impostazioni. Se questo computer va perso o l'estensione viene rimossa, ciò che non è in un backup è perduto.
backup-never = Non è stato ancora fatto alcun backup.
backup-last = Ultimo backup: { $at }.
backup-unsaved = { $count ->
    [0] Contiene tutte le prove.
    [one] { $count } prova non è in nessun backup.
   *[other] { $count } prove non sono in nessun backup.
}
backup-open = Chiunque abbia il file può leggerlo. Tienilo dove puoi arrivare solo tu, oppure proteggilo.
backup-seal = Proteggilo con una frase segreta
backup-forgotten = Senza la frase segreta nessuno può aprire il file, neanche Redress, e non c'è modo di recuperarla. Scrivila dove la troverai tra un anno.
backup-passphrase = Frase segreta
backup-again = Di nuovo la frase segreta
backup-too-short = Almeno { $count } caratteri: tre o quattro parole senza legame tra loro sono facili da ricordare.
backup-differs = Le due frasi segrete non sono uguali.
backup-make = Salva un backup
backup-making = Creazione del backup…
backup-made = Salvato come { $file }, { $size }. Controlla che sia tra i tuoi download prima di farci affidamento.
backup-lost = { $count ->
    [one] { $count } file salvato non è stato letto e non è nel backup; ciò che è annotato su di esso sì.
   *[other] { $count } file salvati non sono stati letti e non sono nel backup; ciò che è annotato su di essi sì.
}
backup-damaged = { $count ->
    [one] { $count } voce qui è danneggiata e non si potrebbe ripristinare, quindi non è nel backup.
   *[other] { $count } voci qui sono danneggiate e non si potrebbero ripristinare, quindi non sono nel backup.
} Una prova segnata come modificata si può ancora salvare da sola: aprila e premi “Salva l'originale”.
backup-failed = Il backup non è stato fatto. Qui tutto è rimasto com'era. Libera spazio sul disco e riprova.
backup-too-large = Tutto ciò che è salvato supera 4 GB o 65.000 file, più di quanto un solo file possa contenere. Salva i fascicoli delle pratiche concluse, elimina le loro prove e riprova.
backup-remind = { $count ->
    [one] { $count } prova è solo su questo computer.
   *[other] { $count } prove sono solo su questo computer.
}
backup-remind-act = Salva un backup
restore = Ripristina da un backup
restore-what = Aggiunge ciò che è nel file e non qui. Nulla di ciò che è qui va perso o si raddoppia. Il file viene prima controllato: se qualcosa è danneggiato o modificato, nulla viene ripristinato.
restore-choose = Il backup (ZIP, o .redress con una frase segreta)
restore-passphrase = Frase segreta di questo backup
restore-open = Apri e ripristina
restoring = Controllo e ripristino…
restore-cancel = Interrompi il ripristino
restore-cancelled = Interrotto. Qui nulla è cambiato.
restored = Ripristinati: { $orders ->
    [one] { $orders } ordine
   *[other] { $orders } ordini
}, { $claims ->
    [one] { $claims } pratica
   *[other] { $claims } pratiche
}, { $evidence ->
    [one] { $evidence } prova
   *[other] { $evidence } prove
}.
restored-rights = Lì erano attivi i promemoria delle date o le pagine dei corrieri, e questo browser non li ha ancora consentiti: disattivali e riattivali nelle impostazioni.
restored-known = { $count ->
    [one] { $count } prova era già qui.
   *[other] { $count } prove erano già qui.
}
restored-healed = { $count ->
    [one] { $count } prova che qui era danneggiata è di nuovo integra.
   *[other] { $count } prove che qui erano danneggiate sono di nuovo integre.
}
restore-nothing = Qui nulla è cambiato.
restore-disk-full = Non c'è abbastanza spazio sul disco. Qui nulla è cambiato. Libera spazio e riprova.
restore-failed = Il ripristino è stato interrotto. Qui nulla è cambiato. Riprova.

## The log of proof

logs = Registro delle prove
logs-what = Ogni prova catturata, aggiunta, ripristinata o eliminata lascia una voce con il suo hash e quello di ciò che è stato annotato con essa. Ogni voce nomina la precedente ed è firmata con una chiave di questa installazione che nessuno può estrarre. Questo mostra che nulla è stato modificato o tolto dalla cattura su questo computer in poi. Non mostra chi lo usava, né che il suo orologio fosse giusto.
logs-none = Nulla è stato ancora annotato.
log-own = { $count ->
    [one] Questa installazione: { $count } voce,
   *[other] Questa installazione: { $count } voci,
}
log-past = { $count ->
    [one] Un'altra installazione, dal backup ripristinato in data { $at }: { $count } voce,
   *[other] Un'altra installazione, dal backup ripristinato in data { $at }: { $count } voci,
}
log-valid = tutto in ordine.
log-broken = interrotto alla voce { $seq }. Da lì in poi non ci si può fare affidamento; cattura di nuovo ciò che conta.
log-unsigned = non verificabile: la chiave relativa non è qui.

## Claims page

claims = Pratiche
claims-list = Elenco delle pratiche
claims-empty = Ancora nessuna pratica
claims-empty-how = In I miei ordini, premi Apri pratica accanto a un pacco in ritardo.
find = Cerca tra le pratiche
find-what = Articolo, venditore, numero d'ordine
find-turn = A chi tocca
find-turn-any = Tutte le pratiche
turn-act = Tocca a te
turn-wait = In attesa
turn-settled = Risolta
find-reason = Che cosa è successo, nell'elenco
find-reason-any = Qualsiasi motivo
find-count = { $found } di { $all }
find-none = Nessuna pratica corrisponde. Cambia le parole o mostrale tutte.
find-all = Mostra tutte le pratiche
overview = Importi e date più vicine
totals = Tutte le pratiche insieme
totals-asked = { $claims ->
    [one] Chiesto, { $claims } pratica
   *[other] Chiesto, { $claims } pratiche
}
totals-back = Rimborsato
totals-open = Ancora da ricevere
totals-unknown = { $claims ->
    [one] { $claims } pratica non ha un importo noto e qui non è contata. Apri la sua parte Soldi e completala.
   *[other] { $claims } pratiche non hanno un importo noto e qui non sono contate. Apri la loro parte Soldi e completala.
}
agenda = Date più vicine
agenda-none = Nessuna data è ancora nota. Apri una volta la pagina di ogni ordine: le sue date vengono lette automaticamente.
row-capture = Salva prova
row-write-seller = Scrivi al venditore
row-await-seller = In attesa del venditore
row-open-dispute = Apri la controversia
row-await-decision = In attesa della decisione
row-appeal = Fai ricorso contro la decisione
row-await-appeal = In attesa della risposta al ricorso
row-await-refund = In attesa dei soldi
row-ask-bank = Scrivi alla banca
row-await-bank = In attesa della banca
row-await-post = In attesa del corriere
row-await-claim = In attesa della risposta alla diffida
row-await-authority = In attesa dell'autorità
row-ask-cancel = Chiedi di annullare l'ordine
row-await-cancel = In attesa dell'annullamento
row-ask-support = Chiedi al servizio clienti della piattaforma
row-await-support = In attesa del servizio clienti
row-await-opening = In attesa che si apra il passo successivo
row-await-resend = In attesa del nuovo pacco
row-check-resend = Controlla il nuovo pacco
row-await-return = In attesa dell'arrivo del reso
row-escalate-paypal = Trasforma la contestazione PayPal in reclamo
row-say-payment = Indica come hai pagato
row-say-country = Indica dove vivi
row-ask-post = Chiedi al corriere di cercare
row-write-claim = Invia la diffida
row-write-operator = Scrivi al gestore
row-await-operator = In attesa del gestore
row-ask-authority = Fai una segnalazione all'autorità
row-sue = Prepara la causa
row-await-court = In attesa del tribunale
row-look-again = Annota che cosa è successo da allora
row-rest = Risolta

## One piece of proof

evidence-back = Torna alla pratica
evidence-unchanged = Invariata dalla cattura su questo computer
    .brought = Invariata dal salvataggio su questo computer
evidence-changed = I byte salvati non sono quelli catturati. Non fare affidamento su questo elemento; cattura di nuovo la pagina.
evidence-missing = L'immagine non è più salvata. Ciò che è stato annotato su di essa è conservato qui sotto.
evidence-beside-changed = Il file è quello salvato, ma ciò che lo accompagna (indirizzo, titolo, ora, ciò che è stato letto o il testo) non è quello annotato allora. Non fare affidamento su questo elemento. Se un backup lo contiene, ripristina il backup: così torna tutto a posto.
evidence-log-broken = Il registro delle prove su questo computer non è in ordine: una voce è stata modificata o tolta, o la sua chiave non c'è più. Non si può fare affidamento su ciò che annota di questo elemento. Le impostazioni dicono dove si interrompe.
evidence-address = Indirizzo
evidence-page-title = Titolo della pagina
evidence-file = Nome del file
evidence-time = Catturato
evidence-time-brought = Salvato
evidence-time-utc = La stessa ora in UTC
evidence-how = Come
evidence-part = Parte
evidence-part-of = { $index } di { $count }
evidence-stopped = Interrotto
evidence-stopped-short = La cattura si è interrotta prima; ciò che è stato catturato fin lì è conservato.
evidence-shots = Scatti
    .count = { $shots ->
        [one] uno, come l'ha fatto il browser
       *[other] unione di { $shots } scatti, riga per riga
    }
evidence-reach = Dalla prima all'ultima voce nell'immagine
evidence-device = Catturato con
evidence-size = Dimensione
evidence-type = Tipo di file
evidence-hash = SHA-256
trigger-shortcut = con la scorciatoia
trigger-popup = dalla finestra di Redress
trigger-menu = dal menu
trigger-page-button = con il pulsante sulla pagina
trigger-import = aggiunto da te
area-visible = La parte visibile della pagina
    .goes-on = La parte visibile della pagina, che continua oltre
area-page = La pagina intera
area-element = Una parte della pagina
read-facts = Che cosa è stato letto allora dalla pagina
read-nothing = Di questo ordine non è stato letto nulla.
read-missed = Non letto: { $fields }
page-text = Il testo della pagina di allora
proves = Che cosa mostra e che cosa no
proves-bytes = Il file qui è, bit per bit, quello salvato: il suo SHA-256 è stato appena ricalcolato ed è quello annotato. Lo stesso vale per ciò che è stato annotato con esso (indirizzo, titolo, ora, dimensione, dispositivo, ciò che è stato letto) e per il testo della pagina.
proves-log = Un registro su questo computer annota quando ogni elemento è stato salvato, esportato o eliminato. Ogni voce contiene l'hash della precedente ed è firmata con una chiave che non si può estrarre da questo browser, quindi le voci non si possono modificare o omettere senza che si veda.
proves-not-clock = Non mostra che l'orologio di questo computer fosse giusto.
proves-not-person = Non mostra chi usava questo computer.
proves-not-server = Non mostra che cosa ha inviato il server della piattaforma, solo che cosa ha mostrato il browser.
proves-not-before = Non dice nulla di ciò che è accaduto al file prima che fosse salvato qui.
gallery-by-time = Per data
gallery-by-item = Per ciò che mostrano
gallery-broken = { $count ->
    [one] { $count } elemento non è com'era alla cattura. È segnato; non farci affidamento.
   *[other] { $count } elementi non sono com'erano alla cattura. Sono segnati; non farci affidamento.
}
gallery-checking = Controllo che nulla sia cambiato dal salvataggio…
gallery-checked = Controllo appena fatto: { $count } di { $all } come salvati.
gallery-later = { $count ->
    [one] Un file supera 50 MB e viene controllato quando lo apri.
   *[other] { $count } file superano 50 MB e vengono controllati quando li apri.
}
gallery-unchecked = Non ancora controllato
gallery-changed = Modificato
gallery-missing = File mancante
gallery-beside-changed = Dettagli modificati
tracking-silent = { $days ->
    [one] Nulla di nuovo da { $days } giorno, secondo le tue catture del tracciamento.
   *[other] Nulla di nuovo da { $days } giorni, secondo le tue catture del tracciamento.
}
tracking-captured = { $count ->
    [one] Il tracciamento è stato catturato una volta.
   *[other] Il tracciamento è stato catturato { $count } volte.
}
tracking-compare = Confronta il tracciamento
compare-nothing-new = { $days ->
    [0] Nulla di nuovo tra le due catture in data { $to }.
    [one] Nulla di nuovo per { $days } giorno: { $from } – { $to }.
   *[other] Nulla di nuovo per { $days } giorni: { $from } – { $to }.
}
compare-new = Nuovo ({ $from } – { $to }):
compare-unclear = Queste due catture non si possono confrontare con certezza: sono di due siti o pacchi diversi, oppure una di esse non mostra tutti gli eventi.
compare-earlier = Prima
compare-later = Dopo
compare-last = Ultimo evento
zoom = Zoom
zoom-in = Ingrandisci
zoom-out = Riduci
zoom-fit = Adatta
zoom-how = L'immagine. Tasti: più e meno per lo zoom, 0 per adattare, frecce per spostare.
picture-not-drawn = Questo browser non può mostrare questo tipo di immagine. L'immagine è conservata così com'era: salva l'originale per guardarla.
film-not-shown = Questo browser non può riprodurre questo tipo di video. Il video è conservato così com'era: salva l'originale per guardarlo.
heic-not-drawn = Questo browser non può mostrare le foto di tipo HEIC, che fanno gli iPhone. Il file è conservato così com'era e può entrare nel fascicolo. Per vedere la foto qui e farne copie, aprila sul telefono, condividila come JPEG (o fanne uno screenshot) e aggiungi anche quel file.
pdf-opening = Apertura del PDF…
pdf-broken = Questo PDF è danneggiato, o non è un PDF: non si può mostrare. È conservato così com'era. Salva l'originale e prova con il tuo programma PDF; se lì si apre, stampalo in un nuovo PDF e aggiungi anche quello.
pdf-too-slow = Questo PDF tiene occupato il computer troppo a lungo, quindi è stato chiuso. È conservato così com'era: salva l'originale per guardarlo nel tuo programma PDF.
pdf-unknown = Non è stato possibile mostrare questo PDF. È conservato così com'era: riapri questa pagina, oppure salva l'originale per guardarlo nel tuo programma PDF.
pdf-locked = Questo PDF è protetto da una password. Scrivila per vedere le pagine qui: chi ha fatto il PDF, per esempio la tua banca, dice qual è. Non viene conservata da nessuna parte.
pdf-password = Password del PDF
pdf-wrong-password = Non è la password di questo PDF.
pdf-unlock = Apri
pdf-turn = Pagine
pdf-previous = Pagina precedente
pdf-next = Pagina successiva
pdf-page-label = Pagina
pdf-of = di { $count }
pdf-page = Pagina { $page }
pdf-page-of = Pagina { $page } di { $name }
pdf-page-not-drawn = La pagina { $page } non si può mostrare. L'originale è conservato: salvalo per guardarlo nel tuo programma PDF.
pdf-long = Qui sono mostrate solo le prime { $count } pagine. L'originale le contiene tutte.
pdf-how = Le pagine. Tasti: più e meno per lo zoom, 0 per adattare, Pag su, Pag giù e frecce per spostare.
pdf-text = Testo della pagina { $page }
pdf-no-text = Questa pagina non contiene testo leggibile, solo un'immagine.
mail-not-shown = Questo tipo di e-mail non si apre qui. L'e-mail è conservata così com'era: salva l'originale e aprilo nel tuo programma di posta.
msg-not-shown = È il formato di e-mail proprio di Outlook (.msg), che Redress non legge. L'e-mail è conservata così com'era e può entrare nel fascicolo. Per vederla qui, aprila nel tuo programma di posta, salvala come .eml o stampala in PDF, e aggiungi anche quel file.
mail-from = Da
mail-to = A
mail-date = Data
mail-subject = Oggetto
mail-attachments = Allegati: { $files }
mail-as-text = Mostrata solo come testo. Immagini, link e programmi nell'e-mail sono lasciati da parte; l'originale contiene tutto.
facts-no-picture = Qui non c'è un'immagine: è stato conservato solo ciò che dice la pagina. Per avere anche l'immagine, apri la pagina e usa lì la scorciatoia, o l'icona di Redress.
save-original = Salva l'originale
delete-failed = Non è stato possibile eliminare tutto. Riavvia il browser e riprova.

evidence-delete = Elimina questo elemento
evidence-delete-what = L'elemento sparisce per sempre. Nel registro resta che c'era, con il suo hash. Gli elementi successivi cambiano numero: un testo già inviato mantiene i numeri vecchi.
evidence-delete-yes = Sì, eliminalo
evidence-delete-refused = Non è stato eliminato: è ancora qui, com'era. Se il disco è pieno, libera spazio e riprova.

## Copies of proof

copies = Copie per altri
copies-how = Le copie si fanno dall'originale, che resta com'è. Il luogo e i dati della fotocamera di una foto non vi sono inclusi.
    .pdf = Le copie sono immagini di pagine, fatte dall'originale, che resta com'è. Del testo della pagina vi resta solo ciò che si vede.
copies-pages = Pagine da copiare, per esempio 2, 4-6
copies-pages-wrong = Non sono pagine di questo PDF. Ne ha { $count }; al massimo { $most } alla volta.
copies-hide = { $count ->
    [one] { $count } area oscurata nell'ultima copia è oscurata anche nelle prossime.
   *[other] { $count } aree oscurate nell'ultima copia sono oscurate anche nelle prossime.
}
copies-suggested = { $count ->
    [one] Oscura { $count } punto che sembra personale
   *[other] Oscura { $count } punti che sembrano personali
}
copies-suggested-hidden = Nome, indirizzo o numeri, per quanto la pagina li indica. “Oscura e segna” mostra dove.
copies-suggested-shown = Le copie fatte ora li mostrano: chiunque ne riceva una può leggerli.
copies-unplaced = { $count ->
    [one] { $count } riga del testo della pagina sembra personale, ma Redress non sa in quale punto dell'immagine si trova e non può oscurarla. Prima di consegnare una copia, guarda con “Oscura e segna”.
   *[other] { $count } righe del testo della pagina sembrano personali, ma Redress non sa in quale punto dell'immagine si trovano e non può oscurarle. Prima di consegnare una copia, guarda con “Oscura e segna”.
}
copy-download = Scarica per il modulo
copy-image = Copia l'immagine
copy-hide = Oscura e segna
copy-limit = Dimensione massima di un file
copy-limit-of = fino a { $size }
copy-type = Tipo di immagine
copy-caption = Con indirizzo, ora e hash in basso
copy-making = Creazione della copia…
copy-image-done = Copiata. Incollala nel modulo o nella chat.
copy-image-page = La pagina { $page } è copiata. Incollala nel modulo o nella chat; scarica per avere tutte le pagine.
copy-image-first = L'immagine è più lunga di quanto una copia possa essere: è copiata la prima parte. Scarica il resto.
copy-downloaded = { $count ->
    [one] Salvato come { $file }.
   *[other] { $count } immagini salvate, la prima come { $file }. Caricale nel modulo in questo ordine.
}
copy-saved = La copia è salvata qui sotto. Ciò che hai oscurato non c'è più; l'originale è com'era.
copy-broken = Questa copia non è com'era stata fatta. Eliminala e rifalla.
copy-name-full = Copia
copy-name-form = Per un modulo fino a { $size }
copy-name-hidden = aree oscurate: { $count }
copy-save-file = Scarica
copy-save-of = Scarica: { $name }
copy-delete = Elimina
copy-delete-of = Elimina: { $name }
copy-delete-yes = Elimina davvero
copy-refused-original-changed = L'originale non è com'era alla cattura: non se ne fa alcuna copia.
copy-refused-original-missing = L'originale non è più salvato: non se ne può fare alcuna copia.
copy-refused-cannot-draw = Questo browser non può mostrare questo tipo di immagine: non se ne può fare alcuna copia. L'originale è conservato.
copy-refused-nothing-left = Il ritaglio non lascia nulla dell'immagine. Toglilo o rifallo.
copy-refused-cannot-fit = L'immagine non può diventare così piccola e restare leggibile. Scegli la dimensione maggiore, o JPEG.
copy-refused-disk-full = Non c'è spazio sul disco per la copia. L'originale è conservato. Libera spazio e riprova.
copy-refused-unknown = La copia non è stata fatta. L'originale è conservato. Riprova.
pictures-download = { $count ->
    [one] Scarica la sua immagine per il modulo
   *[other] Scarica le sue { $count } immagini per il modulo
}
pictures-how = Copie fino a 2 MB, numerate nell'ordine del testo, con oscurato ciò che vi hai oscurato; di un PDF, le pagine di cui hai fatto copie. Guardale prima di consegnarle.
pictures-hide = { $count ->
    [one] { $count } punto che sembra personale vi è oscurato. Per lasciarlo visibile, apri prima l'immagine.
   *[other] { $count } punti che sembrano personali vi sono oscurati. Per lasciarne visibile uno, apri prima l'immagine.
}
pictures-saved = { $count ->
    [one] { $count } file salvato. Allegalo al modulo.
   *[other] { $count } file salvati. Allegali al modulo nell'ordine dei loro nomi.
}
pictures-refused = Di alcune prove non è stato possibile fare una copia: { $numbers }. Le altre sono salvate.
copy-edit = Oscura e segna su una copia
copy-edit-how = Disegna sull'immagine. Con i tasti: aggiungi, poi sposta con le frecce, allarga con Maiusc e frecce, togli con Canc.
copy-tool = Strumento
copy-tool-hide = Oscura
copy-tool-crop = Ritaglia
copy-tool-arrow = Freccia
copy-tool-number = Numero
copy-tool-look = Scorri
copy-add = Aggiungi al centro
copy-undo = Annulla l'ultimo
copy-surface = L'immagine con ciò che hai disegnato
copy-edit-name = { $number }: { $what }
copy-save = Crea la copia
copy-save-next = Crea la copia, poi la pagina successiva
copy-leave = Indietro senza copia
personal-unknown = Redress non legge le immagini. Cerca di persona nome, indirizzo, numero di telefono e di carta, e oscura ciò che all'altra parte non serve.
personal-none = Il testo della pagina non contiene numeri di telefono, e-mail o numeri di carta che Redress conosca. Nomi e indirizzi potrebbe non riconoscerli: controlla di persona.
personal-found = Il testo della pagina contiene ciò che potrebbe essere personale. Trovalo nell'immagine e oscura ciò che all'altra parte non serve:
suggest = Punti che sembrano personali
suggest-none = Sulla pagina Redress non ha trovato indirizzi, nomi, telefoni, e-mail o numeri di carta che conosca. Non conosce tutti i nomi e non legge le immagini: controlla di persona.
suggest-found = { $count ->
    [one] { $count } punto sembra personale.
   *[other] { $count } punti sembrano personali.
}
suggest-state = Nella copia, oscurati: { $hidden }; lasciati visibili: { $shown }.
suggest-how = Ciò che è spuntato viene oscurato nella copia; l'originale resta com'è. Nell'immagine: clic o Invio per oscurare, Canc per lasciare visibile. Redress non conosce tutti i nomi: controlla anche di persona.
suggest-hide-all = Oscura tutto ({ $count })
suggest-show-all = Lascia tutto visibile
suggest-place = { $number } · { $what }
suggest-name = Suggerimento { $number }: { $what }
suggest-kind-address = Indirizzo
suggest-kind-name = Nome
suggest-kind-phone = Telefono
suggest-kind-mail = Indirizzo e-mail
suggest-kind-bank = Conto bancario
suggest-kind-card = Numero di carta
suggest-kind-typed = Scritto in un modulo
suggest-kind-account = Nome dell'account
suggest-is-open = suggerito
suggest-is-hidden = oscurato
suggest-is-shown = lasciato visibile
caption-part = Parte { $index } di { $count }
caption-time = Catturato in data { $time }
caption-hash = SHA-256 dell'originale: { $hash }

## The evidence pack

pack-what = Un solo ZIP con la relazione, le prove, i fatti e i tuoi testi. Chiunque può aprirlo e controllarlo senza Redress.
pack-make = Salva il fascicolo di prove
pack-making = Creazione del fascicolo…
pack-made = Salvato come { $file }. { $items ->
    [one] { $items } elemento, invariato dalla cattura.
   *[other] { $items } elementi, tutti invariati dalla cattura.
}
pack-made-with-faults = Salvato come { $file }. Alcuni elementi mancano o sono diversi da ciò che era stato catturato: la relazione li nomina.
pack-made-parts = Il fascicolo ha { $count } file; vanno tenuti insieme, e la relazione è nel primo.
pack-over-limit = Un elemento supera da solo la dimensione scelta: anche il suo file la supera.
pack-options = Lingua e dimensione
pack-language = Lingua della relazione
pack-part-size = Dimensione massima di un file
pack-one-file = Un solo file, di qualsiasi dimensione
pack-without-originals = Tralascia gli originali degli elementi che hanno una copia con dati oscurati, e il loro testo
pack-failed = Il fascicolo non è stato creato. Le tue prove sono com'erano. Libera spazio sul disco e riprova.
verify = Controlla un fascicolo di prove
verify-what = Dice per ogni file se è com'era quando il fascicolo è stato creato. Il file resta su questo computer.
verify-choose = Il fascicolo (ZIP; scegli tutte le parti insieme)
verify-unchanged-files = { $count ->
    [one] { $count } file è invariato
   *[other] { $count } file sono invariati
}

## A page that could not be read

save-copy = Salva una copia di questa pagina con dati oscurati
enter-by-hand = Inserisci a mano
redacted-title = Copia della pagina con dati oscurati
redacted-how = Nomi, indirizzi, prodotti, numeri, importi e giorni sono sostituiti. Restano la struttura della pagina e i testi propri della piattaforma. Leggila tutta prima di darla a qualcuno; Redress non la invia da nessuna parte.
redacted-making = Creazione della copia…
redacted-gone = La pagina non è più aperta. Aprila di nuovo e premi lì il pulsante ancora una volta.
redacted-save = Salva il file
redacted-saved = Salvato come { $file }.
redacted-text = Testo del file
by-hand = Inserisci un ordine a mano
by-hand-how = Copia ciò che dice la pagina della piattaforma. Ciò che lasci vuoto resta non noto. Quando una pagina sarà letta in seguito, i suoi valori prenderanno il posto dei tuoi.
by-hand-number = Numero d'ordine
by-hand-number-wrong = Un numero d'ordine ha da 10 a 20 cifre.
by-hand-store = Negozio
by-hand-title = Che cosa hai comprato
by-hand-sum = Importo
by-hand-sum-wrong = Scrivi l'importo in cifre, per esempio 12.34.
by-hand-currency = Valuta
by-hand-ordered = Data dell'ordine
by-hand-promised = Promesso entro
by-hand-promised-wrong = Questo giorno è precedente a quello dell'ordine.
by-hand-failed = L'ordine non è stato salvato. Riprova.
source-buyer = inserita da te in data { $on }

## How well pages are read

health = Lettura delle pagine
health-how = Le ultime volte che è stato aperto ogni tipo di pagina. Se qualcosa manca più volte, probabilmente la piattaforma ha modificato la pagina.
health-none = Nessuna pagina è stata ancora letta.
health-fine = { $page }: letto tutto, { $on }
health-missed = { $times ->
    [one] { $page }: { $field }, non letto una volta
   *[other] { $page }: { $field }, non letto { $times } volte
}
health-order-list = Elenco degli ordini
health-order-detail = Pagina dell'ordine
health-tracking = Tracciamento
health-messages = Chat
health-dispute = Pagina della controversia
health-refunds = Rimborsi
health-carrier = Pagina del corriere
health-unknown = Altra pagina
field-page = la pagina nel suo insieme
field-payload = i dati propri della pagina
field-shipments-events-at = data degli eventi
field-shipments-trackingNumbers = numero di tracciamento
field-shipments-carrier = corriere
field-shipments-deliverBy = data di consegna promessa

## Next steps that came later

act-appeal = Da fare: fare ricorso contro la decisione
    .by = Da fare: fare ricorso contro la decisione entro il giorno { $by }
act-await-appeal = Da fare: attendere la risposta al ricorso
    .by = Da fare: attendere la risposta al ricorso fino al giorno { $by }
act-await-refund = Da fare: attendere i soldi
    .by = Da fare: attendere i soldi fino al giorno { $by }
act-ask-cancel = Da fare: chiedere al venditore di annullare l'ordine
act-await-cancel = Da fare: attendere l'annullamento
    .by = Da fare: attendere l'annullamento fino al giorno { $by }
act-ask-support = Da fare: chiedere al servizio clienti della piattaforma
    .by = Da fare: chiedere al servizio clienti della piattaforma entro il giorno { $by }
act-await-support = Da fare: attendere il servizio clienti della piattaforma
    .by = Da fare: attendere il servizio clienti della piattaforma fino al giorno { $by }
act-await-opening = Da fare: attendere che si apra il passo successivo
    .by = { $step ->
        [dispute] Da fare: attendere il giorno { $by }, quando si può aprire una controversia
        [bank] Da fare: attendere il giorno { $by }, quando ci si può rivolgere alla banca
        [post] Da fare: attendere il giorno { $by }, quando ci si può rivolgere al corriere
       *[other] Da fare: attendere il giorno { $by }, quando si apre il passo successivo
    }
act-await-resend = Da fare: attendere il nuovo pacco
    .by = Da fare: attendere il nuovo pacco fino al giorno { $by }
act-check-resend = Da fare: controllare il nuovo pacco e annotare com'è andata
    .by = Da fare: controllare il nuovo pacco e annotare com'è andata entro il giorno { $by }
act-await-return = Da fare: attendere che il venditore abbia la merce
    .by = Da fare: attendere fino al giorno { $by } che il venditore riceva la merce
act-escalate-paypal = Da fare: trasformare la contestazione PayPal in reclamo
    .by = Da fare: trasformare la contestazione PayPal in reclamo entro il giorno { $by }
act-say-payment = Da fare: indicare come hai pagato
    .by = Da fare: indicare entro il giorno { $by } come hai pagato
act-say-country = Da fare: indicare dove vivi
    .by = Da fare: indicare entro il giorno { $by } dove vivi
act-ask-post = Da fare: chiedere alle poste o al corriere di cercare
    .by = Da fare: chiedere alle poste o al corriere di cercare entro il giorno { $by }
act-write-claim = Da fare: inviare la diffida
    .by = Da fare: inviare la diffida entro il giorno { $by }
act-write-operator = Da fare: scrivere al gestore della piattaforma
    .by = Da fare: scrivere al gestore della piattaforma entro il giorno { $by }
act-await-operator = Da fare: attendere il gestore della piattaforma
    .by = Da fare: attendere il gestore della piattaforma fino al giorno { $by }
act-ask-authority = Da fare: fare una segnalazione all'autorità
    .by = Da fare: fare una segnalazione all'autorità entro il giorno { $by }
act-sue = Da fare: preparare la causa per il tribunale
    .by = Da fare: preparare la causa per il tribunale entro il giorno { $by }
act-await-court = Da fare: attendere il tribunale
    .by = Da fare: attendere il tribunale fino al giorno { $by }
act-look-again = Da fare: annotare che cosa è successo da allora, o chiudere la pratica
    .by = Da fare: annotare che cosa è successo da allora, o chiudere la pratica, entro il giorno { $by }
also-ends = Altri ultimi giorni: { $rights }
also-ends-right = { $what }, { $on }
course = Qualcosa di annotato non torna
course-event-in-future = “{ $what }” è annotato in data { $on }, un giorno che non è ancora arrivato. Non conta finché il giorno non viene corretto.
course-event-before-order = “{ $what }” è annotato in data { $on }, prima dell'ordine. Non conta finché il giorno non viene corretto.
course-same-event-twice = “{ $what }” è annotato due volte in data { $on }. Conta una volta sola: ritira uno dei due.
course-decision-without-dispute = Una decisione della piattaforma è annotata in data { $on }, ma prima non c'è una controversia. Annota quando è stata aperta la controversia, o correggi la decisione.
course-appeal-without-decision = Un ricorso è annotato in data { $on }, ma prima non c'è una decisione. Annota quando ha deciso la piattaforma, o correggi il ricorso.

## How such cases are lost

losses = Come si perdono questi casi
loses-window-missed = Passa l'ultimo giorno per una controversia.
loses-confirmed-early = La ricezione viene confermata prima che il pacco sia arrivato e controllato.
loses-cancelled = La controversia viene annullata, o si accetta un'offerta minore, prima che i soldi siano tornati.
loses-accepted-wait = Si preme “accetta” quando il venditore chiede di aspettare ancora.
loses-reason-changed = Si cambia il motivo perché lo chiede il venditore.
loses-says-delivered = Il corriere dice che è consegnato e nulla lo smentisce: chiedi al corriere una risposta scritta.
loses-too-early = La controversia viene aperta mentre il tracciamento avanza ancora e la data promessa deve arrivare.
loses-late-proof = La piattaforma chiede prove e non le riceve in tempo.
loses-own-address = L'indirizzo nell'ordine era sbagliato.
loses-own-customs = La dogana aspettava documenti o dazi dal destinatario.
loses-not-collected = Il pacco aspettava al punto di ritiro e non è stato ritirato.
loses-dates-disagree = Le date nella chat, nelle foto e nel tracciamento non concordano.
loses-chat-promise = Una promessa in chat viene presa per un rimborso, e il termine per una controversia scade.
loses-no-unboxing = Nulla mostra che cosa c'era nel pacco quando è stato aperto.
loses-late-small = La merce è arrivata tardi e viene tenuta: allora la piattaforma di rado dà più di un piccolo coupon.
loses-not-looked = I soldi erano già sulla carta o sul conto, e nessuno aveva guardato.
loses-return-untracked = La merce è tornata indietro senza numero di tracciamento, e nulla mostra che sia arrivata.
