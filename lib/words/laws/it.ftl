# Where a rung leads (`place-…`) and what holds there (`law-note-…`), in Italian: of the shop, the post, ways to pay and countries.
# Each sentence rests on the rows of its rung; none may promise more than they say. Names of offices stay as they are called there.

## The shop

place-shop-chat = La pagina dell'ordine, Contatta il venditore (nell'app: l'ordine, l'icona delle cuffie): la chat con il negozio che ha venduto l'articolo
place-shop-help = Sul sito: Account, Centro assistenza, poi la chat. Nell'app: Account, Centro assistenza, Servizio clienti. Non esiste un indirizzo e-mail per gli acquirenti
place-shop-form = La pagina dell'ordine, Resi/rimborsi; alla domanda se hai ricevuto il pacco rispondi ciò che è vero. Per un ordine concluso il pulsante è accanto all'articolo

## The post

law-note-post-cn = China Post cerca solo su richiesta del mittente, che ha la ricevuta di spedizione: chiedi al venditore di presentare lì la richiesta di ricerca.
law-note-post-hk = Hongkong Post accetta le richieste di ricerca da due settimane a cinque mesi dopo la spedizione.
place-post = Le poste del tuo paese
place-carrier = Il corriere che la pagina del tracciamento indica per l'ultimo tratto: l'azienda che consegna nel tuo paese

## Ways to pay

law-note-mastercard-90-days = Alcune banche concedono solo 90 giorni. Il giorno mostrato è l'ultimo in cui la banca stessa può agire: scrivi settimane prima.
place-bank-address = La banca che ha emesso la carta: la sua app, una filiale o l'indirizzo per i pagamenti contestati
law-note-mir-no-terms = I termini di Mir non sono pubblici. Rivolgiti subito alla banca e conserva il numero della richiesta. Le carte Visa e Mastercard delle banche russe seguono la stessa via all'interno della Russia.
place-bank-application = La banca che ha emesso la carta: una richiesta scritta nella sua app o in filiale
law-note-transfer = Per un bonifico non c'è chargeback. Se dietro il portafoglio c'è una carta, indica qui sopra quale.
place-bank-or-wallet = La tua banca o il tuo portafoglio elettronico
law-note-paypal-20-days = Trasforma la contestazione in reclamo entro 20 giorni dall'apertura, altrimenti si chiude per sempre. Una contestazione chiusa non si può riaprire.
place-paypal = Il Centro risoluzioni di PayPal
law-note-visa-last-day = Il giorno è l'ultimo in cui la banca stessa può agire. Anche a lei serve tempo: scrivi settimane prima.

## Several countries

place-chat-and-help-centre = La chat con il venditore; una copia nella chat del centro assistenza della piattaforma
law-note-seller-abroad = Chiedi prima se accetta reclami su un venditore all'estero.
place-court-of-residence = Il tribunale del tuo luogo di residenza
place-chat-or-dispute-page = La chat con il venditore o la pagina della controversia dell'ordine; un clic sul nome del negozio mostra l'azienda e l'indirizzo del venditore
place-platform-notice = Una copia come comunicazione formale alla piattaforma: AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-year-of-platform = Una clausola della piattaforma limita a un anno le richieste contro AliExpress stessa, salvo che la legge dica altro. Non mette fine a una richiesta contro il venditore.
place-chat-with-seller = La chat con il venditore
place-court-where-you-live = Un tribunale del luogo in cui vivi

## Countries whose law was not established

law-note-no-law = Il diritto del tuo paese non è stato accertato qui. La lettera indica fatti e una richiesta, nessuna legge.
place-authority-of-country = L'autorità per la tutela dei consumatori del tuo paese
place-econsumer = econsumer.gov riceve segnalazioni su acquisti oltre confine
place-lawyer-of-country = Chiedi a un avvocato del tuo paese

## The European Union

law-note-eu-last-date = La vendita è con il venditore, quindi è a lui che va comunicata la fine del contratto. La lettera indica un ultimo giorno; solo quando è passato anche quello si può mettere fine al contratto. Se il venditore ha rifiutato, o se la merce è smarrita o sta tornando indietro, quel giorno non serve.
law-note-eu-withdrawal-button = Dal 19 giugno 2026 un negozio online ha un pulsante per recedere da un acquisto. Con esso si può annullare anche un ordine mai arrivato, senza dover provare una colpa, fino a 14 giorni dopo la ricezione.
place-eu-authority = L'autorità per la tutela dei consumatori o il centro di consulenza per i consumatori del tuo paese
law-note-eu-consumer-centre = Se il venditore è nell'UE, in Norvegia o in Islanda, aiuta anche il Centro europeo consumatori del tuo paese.
law-note-eu-services-act = Il sistema di reclami del regolamento sui servizi digitali (Digital Services Act) riguarda ciò che una piattaforma rimuove o limita, non i rimborsi.
law-note-eu-small-claims = Il procedimento europeo per le controversie di modesta entità vale solo contro convenuti nell'UE. Una sentenza contro un venditore in Cina è difficile da eseguire.
law-note-eu-duty = Da luglio 2026 i pacchi di basso valore da fuori dell'UE sono soggetti a un dazio doganale. Ciò che ne hai pagato è una tua perdita: conserva la ricevuta.

## Australia

place-au-state = Fair Trading o Consumer Affairs (tutela dei consumatori) del tuo stato o territorio
law-note-au-reports = L'ACCC (autorità per la concorrenza e i consumatori) riceve segnalazioni; non risolve i singoli casi.
place-au-tribunal = Il tribunale civile (tribunal) del tuo stato, per esempio NCAT o VCAT; contro un venditore all'estero chiedi prima lì

## Austria

place-at-ombudsstelle = Internet Ombudsstelle: ombudsstelle.at; consulenza anche al VKI (associazione di consumatori)
place-at-court = Il Bezirksgericht (tribunale distrettuale) del luogo in cui vivi

## Belarus

law-note-by-no-law = Per la merce non arrivata il diritto della Bielorussia non è stato accertato qui: una lettera di questo tipo indica fatti e una richiesta, nessuna legge.
place-by-mart = MART (МАРТ, ministero della regolamentazione antimonopolio e del commercio; mart.gov.by), o un'associazione di consumatori
law-note-by-court = Quale tribunale sia competente e quanto costi non è stato accertato qui: chiedi a un avvocato in Bielorussia.

## Brazil

law-note-br-defect-days = Un difetto visibile va contestato entro 30 giorni, per i beni durevoli entro 90; da un acquisto a distanza si può recedere entro 7 giorni dalla ricezione.
place-br-consumidor = consumidor.gov.br
place-br-procon = oppure il Procon (tutela dei consumatori) del tuo stato
place-br-court = Il Juizado Especial Cível (giudice per le piccole cause civili) della tua città
law-note-br-representative = È più facile se l'azienda ha un rappresentante in Brasile.

## Canada

law-note-ca-province = Vale il diritto della tua provincia. La lettera indica fatti e una richiesta, nessuna legge: aggiungi la legge della tua provincia, se la conosci.
law-note-ca-quebec = Québec: un ordine online non arrivato entro 30 giorni dal giorno concordato può essere annullato; il rimborso è dovuto entro i 15 giorni successivi. Se non arriva, chiedi per iscritto un chargeback all'emittente della carta entro 60 giorni: la legge lo obbliga.
place-ca-offices = In Québec l'Office de la protection du consommateur (opc.gouv.qc.ca), in British Columbia Consumer Protection BC, altrove l'ufficio della tua provincia
place-ca-court = La small claims court (tribunale per le piccole cause) della tua provincia
law-note-ca-arbitration = Le condizioni d'uso indicano un arbitrato a Hong Kong, salvo che la tua legge dica altro; in diverse province una clausola simile non vincola un consumatore.

## Chile

place-cl-sernac = SERNAC (servizio per i consumatori): sernac.cl
place-cl-court = Il Juzgado de Policía Local (tribunale locale) del luogo in cui vivi
law-note-cl-abroad = Chiedi prima a SERNAC o al tribunale se accettano una causa contro un'azienda all'estero.

## France

law-note-fr-formal-notice = La lettera è la diffida (mise en demeure) che la legge francese richiede: indica un ultimo giorno per la consegna. Una volta che hai messo fine al contratto, il rimborso è dovuto entro 14 giorni e, se è in ritardo, aumenta per legge.
place-fr-signalconso = SignalConso: signal.conso.gouv.fr
place-fr-mediator = Il mediatore dei consumi (médiateur de la consommation) indicato dal venditore o dalla piattaforma, gratuito
place-fr-court = Il tribunal judiciaire (tribunale) del luogo in cui vivi, dopo un tentativo di accordo

## Germany

place-de-verbraucherzentrale = La Verbraucherzentrale (consulenza per i consumatori) del tuo Land: consulenza, in parte a pagamento; nessuna autorità pubblica si occupa di singoli casi
place-de-court = L'Amtsgericht (tribunale locale) del luogo in cui vivi

## Israel

law-note-il-free-of-charge = Annullare perché la merce non è arrivata in tempo, o è diversa, è gratuito. È dubbio che la legge raggiunga un venditore all'estero.
place-il-form = Il modulo di reclamo dell'autorità su gov.il; consulenza anche al Consiglio israeliano dei consumatori (Israel Consumer Council)
place-il-court = Il tribunale per le piccole cause del luogo in cui vivi
law-note-il-abroad = Notificare un atto a un convenuto all'estero, ed eseguire una sentenza contro di lui, è difficile: chiedi prima al tribunale.

## Italy

place-it-association = Un'associazione di consumatori; l'AGCM (agcm.it) riceve segnalazioni e non si occupa di singoli casi
place-it-court = Il giudice di pace del luogo in cui vivi

## Japan

law-note-jp-no-law = Il diritto del Giappone non è stato accertato qui. La lettera indica fatti e una richiesta, nessuna legge.
place-jp-ccj = CCJ: ccj.kokusen.go.jp
place-jp-hotline = Linea di assistenza ai consumatori: telefono 188
law-note-jp-partner = Il CCJ passa il caso al suo partner nel paese del venditore, tra cui Singapore. Riceve richieste in giapponese.
place-jp-lawyer = Chiedi al 188 o a un avvocato in Giappone

## Kazakhstan

place-kz-chat-and-post = La chat con il venditore; una copia alla piattaforma tramite la sua chat e per raccomandata
place-kz-committee = Comitato per la tutela dei consumatori, la sua pagina su gov.kz (mti-kzpp)
law-note-kz-court = Quale tribunale sia competente e quanto costi non è stato accertato qui: chiedi a un avvocato in Kazakistan.

## Mexico

place-mx-profeco = Profeco (tutela dei consumatori): gob.mx/profeco
law-note-mx-no-domicile = Secondo alcune notizie la piattaforma non ha una sede in Messico, per cui Profeco potrebbe non raggiungerla: rivolgiti anche alla banca.
law-note-mx-court = Quale tribunale sia competente e quanto costi non è stato accertato qui: chiedi prima a Profeco o a un avvocato.

## Poland

place-pl-rzecznik = Il Rzecznik konsumentów (difensore dei consumatori) della tua città o del tuo distretto, gratuito; l'UOKiK non si occupa di singoli casi
place-pl-court = Il sąd rejonowy (tribunale circondariale) del luogo in cui vivi

## Portugal

law-note-pt-last-date = La lettera chiede la consegna entro un ultimo giorno. Una volta che hai messo fine al contratto, il rimborso è dovuto entro 14 giorni; dopo, la legge portoghese dà il doppio della somma.
place-pt-livro = livroreclamacoes.pt, o un centro di arbitrato per i consumatori
place-pt-court = Il julgado de paz (giudice di pace) del luogo in cui vivi

## Russia

law-note-ru-inquiry = Pochta Rossii accetta una richiesta di ricerca anche dal destinatario. Serve una copia della ricevuta di spedizione: chiedila al venditore.
law-note-ru-never-registered = Una risposta che il pacco non è mai stato registrato in Russia è una prova per la pratica.
place-ru-chat-and-post = La chat con il venditore, con un suo screenshot; per raccomandata se la pagina dell'ordine indica l'indirizzo del venditore
law-note-ru-refusal = Il venditore deve l'importo pagato in anticipo e la penale dell'articolo 23.1. Con questa lettera rifiuti di proseguire il contratto: conservane una copia, la richiesta alla piattaforma si basa su di essa.
law-note-ru-ten-days = I dieci giorni decorrono dalla ricezione, e un ultimo giorno non lavorativo passa al giorno lavorativo successivo. Contro un venditore all'estero una sentenza è difficile da eseguire.
place-ru-platform = La chat della piattaforma, e una raccomandata con elenco del contenuto all'indirizzo in fondo al sito
law-note-ru-prepayment = Qui si chiede solo l'importo pagato in anticipo, e solo dopo che il venditore è stato informato del tuo rifiuto: allega una copia di quella lettera e la prova dell'invio.
law-note-ru-courts-differ = I tribunali sono divisi: alcuni trattano la piattaforma come il venditore o ritengono responsabili entrambi, altri lasciano a lei solo l'importo pagato in anticipo.
law-note-ru-platform-law = La legge sull'economia delle piattaforme (289-ФЗ) è in vigore dal 1º ottobre 2026. È nuova, e il suo effetto su una piattaforma straniera non è accertato.
law-note-ru-footer = Prima di nominare un'azienda, guarda in fondo al sito: aliexpress.ru e aliexpress.com sono piattaforme diverse, con contratti diversi.
place-ru-gosuslugi = Gosuslugi (Госуслуги): gosuslugi.ru
place-ru-office = oppure su carta, di persona o per posta, all'ufficio regionale
law-note-ru-no-email = Le richieste per e-mail non vengono più esaminate dal 30 marzo 2025.
place-ru-court = Fino a 100.000 RUB il giudice di pace della tua circoscrizione (мировой судья), oltre tale somma il tribunale distrettuale (районный суд)
law-note-ru-duty = Nessuna tassa giudiziaria statale fino a 1.000.000 RUB. La multa del 50% è calcolata dal tribunale: non fa parte della somma richiesta e, dal 1º febbraio 2026, ha delle eccezioni.
law-note-ru-defendants = La causa nomina il venditore per l'intera somma e la piattaforma per l'importo pagato in anticipo. Sul fatto che una piattaforma risponda di più, i tribunali sono divisi.
law-note-ru-price = Il valore della causa è in rubli, al cambio del giorno del deposito. Oltre alla somma chiedi la penale fino al pagamento, il danno morale e la multa.
law-note-ru-suit-needs = Il tribunale vuole anche la tua data e il tuo luogo di nascita o un numero di documento, e la prova dell'invio di copie ai convenuti.

## Saudi Arabia

law-note-sa-cancel = Il diritto di annullare nasce quando la consegna è in ritardo di più di 15 giorni. Una lettera in arabo è meglio di questa.
place-sa-ministry = Il servizio reclami del ministero del Commercio, nella sua app o su mc.gov.sa
place-sa-lawyer = Chiedi a un avvocato in Arabia Saudita

## South Korea

place-kr-platform = Una copia alla piattaforma: AliExpress Korea, 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul
law-note-kr-promise = Nel marzo 2024 AliExpress Korea ha promesso il rimborso completo degli ordini che non arrivano, e resi entro 90 giorni dal pagamento. Non si sa se ciò valga ancora: chiedi al suo centro assistenza.
place-kr-counselling = Consulenza ai consumatori: telefono 1372
place-kr-agency = Agenzia coreana per i consumatori (Korea Consumer Agency, KCA, 한국소비자원)
place-kr-court = Un tribunale in Corea del Sud
law-note-kr-court = Quale tribunale sia competente e quanto costi non è stato accertato qui: chiedi prima al 1372.

## Spain

place-es-omic = L'OMIC (ufficio comunale per i consumatori) della tua città o l'ufficio per i consumatori della tua comunità autonoma
place-es-arbitration = Arbitrato di consumo (arbitraje de consumo), solo se l'azienda accetta
place-es-court = Il tribunale di primo grado del luogo in cui vivi; per piccole somme non serve un avvocato

## The Netherlands

place-nl-consuwijzer = ACM ConsuWijzer: consuwijzer.nl, che riceve segnalazioni e dà consigli
place-nl-court = Il kantonrechter (giudice cantonale) del luogo in cui vivi

## The United Kingdom

law-note-gb-last-date = La vendita è con il venditore. La lettera indica un ultimo giorno; solo quando è passato anche quello si può mettere fine al contratto. Se il venditore ha rifiutato, o se la merce è smarrita o sta tornando indietro, quel giorno non serve.
law-note-gb-reject = La merce arrivata danneggiata o sbagliata può essere rifiutata, con rimborso del prezzo intero, entro 30 giorni da quando l'hai ricevuta; comunicalo per iscritto. Un ordine non arrivato può essere annullato senza motivo.
place-gb-citizens-advice = Il servizio consumatori di Citizens Advice; in Scozia consumeradvice.scot
law-note-gb-advises = Consiglia e passa i casi a Trading Standards; non ottiene singoli rimborsi.
law-note-gb-section-75 = Con una carta di credito e un prezzo superiore a 100 £ chiedi alla banca anche della “section 75”: una piattaforma intermediaria può fare da ostacolo.
place-gb-court = La small claims court (tribunale per le piccole cause) della tua parte del paese

## The United States

law-note-us-post = L'USPS (le poste degli Stati Uniti) riceve le richieste di ricerca su pacchi dall'estero tramite le poste del mittente: chiedi al venditore di presentarla.
place-us-platform-notice = Una copia come comunicazione alla piattaforma: AliExpress, Attn: Legal Department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-us-abroad = La vendita è con il venditore. È dubbio che le norme degli Stati Uniti raggiungano un venditore all'estero: con una carta di credito la banca è la via più sicura.
place-us-attorney-general = Il modulo di reclamo per i consumatori dell'attorney general (procuratore generale) del tuo stato
place-us-bbb = oppure il Better Business Bureau: bbb.org
place-us-reports = Una segnalazione, solo tramite modulo web, a reportfraud.ftc.gov; sugli acquisti oltre confine a econsumer.gov
law-note-us-authorities = L'attorney general trasmette i reclami all'azienda e può fare da mediatore. La FTC riceve segnalazioni e non ottiene singoli rimborsi.
law-note-us-billing-error = Carta di credito: una comunicazione scritta deve arrivare all'indirizzo dell'emittente per le domande sull'estratto conto (billing inquiries) entro 60 giorni dal primo estratto conto con l'addebito. Indica il tuo nome, il conto, l'importo, la data e il motivo. Vale per merce non arrivata come concordato, non per la qualità di merce che hai accettato.
place-us-court = La small claims court (tribunale per le piccole cause) della tua contea; a un convenuto all'estero è difficile notificare l'atto
law-note-us-arbitration = Le condizioni d'uso indicano un arbitrato a Hong Kong, salvo che la tua legge dica altro: chiedi prima a un avvocato o al cancelliere del tribunale.

## Türkiye

place-tr-committee = Il comitato arbitrale per i consumatori (Tüketici Hakem Heyeti) del luogo in cui vivi, tramite e-Devlet (TÜBİS) o di persona
law-note-tr-limit = Nel 2026 decide controversie di valore inferiore a 186.000 TRY. Una decisione contro un'azienda all'estero è difficile da eseguire. La domanda è in turco.
place-tr-court = Il tribunale dei consumatori (tüketici mahkemesi) del luogo in cui vivi, per ciò che il comitato non accetta

## Ukraine

place-ua-authority = Держпродспоживслужба (servizio per la sicurezza alimentare e la tutela dei consumatori): dpss.gov.ua
law-note-ua-seller-name = L'autorità deve sapere chi è il venditore: indica l'azienda mostrata nella pagina del negozio. Una lettera in ucraino è meglio di questa.
place-ua-court = Il tribunale distrettuale (районний суд) del luogo in cui vivi
law-note-ua-costs = Quanto costi una causa contro un'azienda all'estero non è stato accertato qui: chiedi prima a un avvocato.

## Uzbekistan

law-note-uz-penalty = Le fonti indicano la penale e nessun termine per il rimborso. Non è accertato che la legge raggiunga un venditore all'estero.
place-uz-committee = Comitato per la concorrenza dell'Uzbekistan
law-note-uz-court = Quale tribunale sia competente e quanto costi non è stato accertato qui: chiedi a un avvocato in Uzbekistan.
