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
  ignore: 'sara restituit[^.]*',
  events: {
    returned: '(?:restituit|consegnat)[oa] al mittente|reso al mittente',
    returning: 'restituzione|ritorno al mittente|_in reso_',
    failed:
      'mancata consegna|non (?:e stat[oa] )?(?:possibile )?(?:la )?consegn|tentativo di consegna|consegna (?:fallita|non riuscita)|destinatario assente|rifiutat',
    future:
      '(?:sara|verra|deve essere|per essere) (?:[^ ]+ )?consegnat|consegna (?:prevista|programmata|stimata)|in attesa di consegna',
    lost: 'smarrit',
    destroyed: 'distrutt',
    cancelled: '(?:ordine|spedizione) (?:e stat[oa] )?annullat',
    'handed-over':
      'consegnat[oa] (?:al|alla|all.|a) ?(?:corriere|vettore|deposito|magazzino|centro|spedizioniere|partner|dogana)',
    pickup:
      '(?:disponibile|pront[oa]) (?:per il |al |per )?ritiro|punto (?:di )?ritiro|consegnat[oa] (?:al|presso (?:il |un )?)(?: ?)(?:punto|locker|ufficio)|in giacenza',
    delivered: '_consegnat[oa]_|consegna (?:effettuata|completata|avvenuta)',
    'out-for-delivery': '_in consegna|fuori per la consegna',
    'export-done': 'esportazione.{0,20}(?:complet|termin)',
    'export-customs': 'esportazione',
    'customs-action': 'trattenut[oa] (?:in|dalla) dogana',
    'customs-released': 'importazione.{0,20}(?:complet|termin)|rilasciat[oa] dalla dogana',
    'import-customs': 'importazione|arrivat[oa] in dogana',
    arrived: 'arrivat[oa] nel paese di destinazione',
    departed: '(?:partit[oa] dal|lasciato il) paese (?:di origine|di partenza)',
    'last-mile': 'corriere locale|centro di distribuzione locale',
    'picked-up': '(?:ritirat|pres)[oa] (?:in carico )?da(?:l|lla) (?:corriere|vettore|societa)',
    'info-received': 'etichetta|informazioni (?:di spedizione )?ricevute',
    'not-found': 'ordine creato|in preparazione',
    moving: 'in transito|in viaggio|smistamento|dogana',
  },
};
