// Italian page wording.
import type { EventWording, Phrases } from './phrases';

export const it: Phrases = {
  language: 'it',
  months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  statuses: {
    unpaid: 'in attesa di pagamento|da pagare',
    paid: 'in attesa di spedizione|da spedire|in elaborazione',
    shipped: 'in attesa di consegna|spedito',
    finished: 'completato|concluso',
    cancelled: 'annullato|ordine annullato|chiuso|scaduto',
  },
  refundBy:
    /rimborso[^·•|;\d]{0,60}(?:\snon|mancata|senza)[^·•|;\d]{0,60}(?:consegn|ricev|arriv)[^·•|;\d]{0,60}(?:prima\s+del|entro(?:\s+il)?)(?=[\s\d:：]|$)/iu,
};

/** What carriers write. */
export const itEvents: EventWording = {
  language: 'it',
  ignore: 'sara restituit[^.]*|consegna stimata[^.]*',
  events: {
    returned:
      '(?:restituit|consegnat|reso|rispedit)[oa]? al (?:mittente|venditore)|reso al mittente|ricevut[oa] dal (?:mittente|venditore)',
    returning:
      'restituzione|ritorno al mittente|_in reso_|giacenza (?:scaduta|terminata)|(?:termine|periodo) di giacenza (?:scadut|terminat)|non ritirat[oa]',
    part: 'consegn[a-z]* parzial|parzialmente consegnat|parte (?:del|dell)[^.]{0,20}consegnat|consegn[a-z]* parzial|parzialmente consegnat|parte (?:del|dell)[^.]{0,20}consegnat|consegn[a-z]* parzial|parzialmente consegnat|parte (?:del|dell)[^.]{0,20}consegnat',
    'import-refused':
      'importazione (?:non autorizzata|rifiutata|negata|vietata)|(?:rifiutat|respint|sequestrat)[oa] (?:dalla|in) dogana|articolo vietato|importazione (?:non autorizzata|rifiutata|negata|vietata)|(?:rifiutat|respint|sequestrat)[oa] (?:dalla|in) dogana|articolo vietato|importazione (?:non autorizzata|rifiutata|negata|vietata)|(?:rifiutat|respint|sequestrat)[oa] (?:dalla|in) dogana|articolo vietato',
    failed:
      'mancata consegna|non (?:e stat[oa] |e |stat[oa] )?(?:possibile )?(?:la )?consegn|tentativo di consegna|tentata consegna|consegna (?:fallita|non riuscita|non effettuata|impossibile)|destinatario (?:assente|sconosciuto)|rifiutat[oa] dal destinat|rifiutat|indirizzo (?:errato|incompleto|insufficiente)|avviso di (?:passaggio|giacenza)',
    future:
      '(?:sara|verra|deve essere|per essere|potra essere) (?:[^ ]+ )?consegnat|consegna (?:prevista|programmata|stimata|concordata|autorizzata|pianificata|rinviata)|(?:in attesa di|pronto per la|in preparazione per la|data di) consegna|appuntamento|non ancora consegnat|presto consegnat|autorizzat[oa] alla consegna',
    'not-yet':
      'non (?:e )?(?:ancora )?(?:arrivat|partit|ricevut|stat[oa] (?:ritirat|ricevut))|non (?:e )?(?:ancora )?(?:arrivat|partit|ricevut|stat[oa] (?:ritirat|ricevut))|non (?:e )?(?:ancora )?(?:arrivat|partit|ricevut|stat[oa] (?:ritirat|ricevut))',
    lost: 'smarrit',
    destroyed: 'distrutt',
    damaged: 'danneggiat|danneggiat|danneggiat',
    cancelled: '(?:ordine|spedizione) (?:e stat[oa] )?annullat',
    'to-country':
      'consegnat[oa] (?:nel|al) paese|consegnat[oa] (?:nel|al) paese|consegnat[oa] (?:nel|al) paese',
    depot:
      'consegnat[oa] (?:al|alla|all.|a|presso|in) ?(?:il |un )?(?:deposito|magazzino|centro|hub|dogana|aeroporto|compagnia aerea|terminal)|consegnat[oa] (?:al|alla|all.|a|presso|in) ?(?:il |un )?(?:deposito|magazzino|centro|hub|dogana|aeroporto|compagnia aerea|terminal)|(?:viaggio|transito|direzione|verso|inviat[oa])[^.]{0,14}punto|consegnat[oa] (?:al|alla|all.|a|presso|in) ?(?:il |un )?(?:deposito|magazzino|centro|hub|dogana|aeroporto|compagnia aerea|terminal)',
    'handed-over':
      '(?:consegnat|affidat)[oa] (?:al|alla|all.|a) ?(?:corriere|vettore|spedizioniere|partner|poste|operatore|agente)',
    pickup:
      '(?:disponibile|pront[oa]) (?:per il |al |per )?(?:ritiro|essere ritirat)|(?:al|presso (?:il|un)) punto (?:di )?ritiro|punto (?:di )?ritiro|consegnat[oa] (?:al|presso (?:il |un |l.)?|in)(?: ?)(?:punto|locker|ufficio)|in giacenza|in attesa di (?:ritiro|essere ritirat)|puo essere ritirat|disponibile presso',
    delivered:
      '_consegnat[oa]_(?! (?:al (?:mittente|venditore|paese)|al magazzino|parzial|nel paese))|consegna (?:effettuata|completata|avvenuta|riuscita)|ritirat[oa] dal (?:destinatario|cliente)',
    'out-for-delivery': '_in consegna|fuori per la consegna',
    delayed: 'ritard|ritard|ritard',
    'export-done': '(?:esportazione|export).{0,30}(?:complet|termin|conclus)',
    'export-customs': 'esportazione',
    'customs-action': 'trattenut[oa] (?:in|dalla) dogana',
    'customs-released':
      '(?:importazione|import_).{0,30}(?:complet|termin|conclus)|(?:rilasciat|sdoganat|uscit|partit)[oa] (?:dalla )?dogana|sdoganat',
    'import-customs': 'importazione|arrivat[oa] in dogana',
    transit: 'paese(?:/regione)? di transito|paese(?:/regione)? di transito|paese(?:/regione)? di transito',
    arrived:
      'arrivat[oa] (?:nel|al) paese(?:/regione)? di destinazione|arrivat[oa] (?:all.|al )ufficio di (?:trasporto|linea|smistamento internazionale)|centro di smistamento del paese(?:/regione)? di destinazione',
    departed:
      '(?:partit[oa] dal|lasciat[oa] il|ha lasciato il|in partenza dal) paese(?:/regione)? (?:di origine|di partenza)',
    'last-mile':
      '(?:corriere|societa di consegna|azienda di consegna|vettore) locale|centro di (?:distribuzione|consegna) locale|centro di consegna',
    origin:
      '(?:elaborazione|in lavorazione|lavorazione|trattamento) (?:presso il|nel|al) centro di smistamento|(?:partit[oa] dal|lasciato il|uscit[oa] dal) centro di smistamento(?! del paese)|(?:hub|centro) di trasporto di partenza|(?:elaborazione|in lavorazione|lavorazione|trattamento) (?:presso il|nel|al) centro di smistamento|(?:partit[oa] dal|lasciato il|uscit[oa] dal) centro di smistamento(?! del paese)|(?:hub|centro) di trasporto di partenza|(?:elaborazione|in lavorazione|lavorazione|trattamento) (?:presso il|nel|al) centro di smistamento|(?:partit[oa] dal|lasciato il|uscit[oa] dal) centro di smistamento(?! del paese)|(?:hub|centro) di trasporto di partenza',
    'picked-up':
      '(?:ritirat|pres|ricevut|accettat)[oa] (?:in carico )?da(?:l|lla|ll.)(?: ?)(?:corriere|vettore|societa|azienda|logistica)|spedit[oa] dal magazzino|uscit[oa] dal magazzino',
    'info-received':
      'etichetta|(?:informazioni|dati) (?:di spedizione |sulla spedizione )?(?:ricevut|trasmess)|elettronicamente|via elettronica|pront[oa] per la spedizione',
    'not-found': 'ordine creato|in preparazione',
    moving: 'in transito|in viaggio|in arrivo|smistamento|dogana|aggiornamento del corriere|in cammino',
  },
};
