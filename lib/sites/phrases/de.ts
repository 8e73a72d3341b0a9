// German page wording.
import type { EventWording, Phrases } from './phrases';

export const de: Phrases = {
  language: 'de',
  months:
    'januar jänner|februar feber|märz mrz|april|mai|juni|juli|august|september|oktober|november|dezember',
  statuses: {
    unpaid: 'zahlung ausstehend|warten auf zahlung|zu bezahlen',
    paid: 'in bearbeitung|versand ausstehend|warten auf versand',
    shipped: 'lieferung ausstehend|warten auf lieferung|versendet|versandt',
    finished: 'abgeschlossen',
    cancelled: 'storniert|bestellung storniert|geschlossen|abgelaufen',
  },
  refundBy:
    /erstattung[^·•|;\d]{0,60}(?:(?:nicht|keine|ohne)[^·•|;\d]{0,60}(?:liefer|zustell|erhalt)[^·•|;\d]{0,60}\s(?:vor|bis)|nicht[^·•|;\d]{0,30}\s(?:vor|bis)(?=\s[^·•|;]{0,30}(?:geliefert|zugestellt|erhalten)))(?:\s+(?:dem|zum))?(?=[\s\d:：]|$)/iu,
};

/** What carriers write. */
export const deEvents: EventWording = {
  language: 'de',
  ignore: 'wird[^.]{0,60}zuruck(?:gesendet|geschickt)[^.]*|voraussichtliche (?:zustellung|lieferung)[^.]*',
  events: {
    returned:
      'an (?:den )?(?:absender|versender|verkaufer|handler) (?:zuruckgeschickt|zuruckgesandt|zuruckgesendet|zuruckgegeben|zugestellt|ubergeben|ausgeliefert)|(?:zuruckgesandt|zuruckgesendet|zugestellt|ausgeliefert) an (?:den )?(?:absender|versender|verkaufer)|dem absender (?:zugestellt|ubergeben)|beim? absender (?:zugestellt|angekommen)|rucksendung (?:wurde )?(?:zugestellt|abgeschlossen)|vom absender (?:abgeholt|erhalten)',
    returning:
      'rucksendung|ruckversand|zuruck (?:an|zum) (?:den )?absender|_retoure_|(?:lager|abhol)frist (?:ist )?(?:abgelaufen|uberschritten)|nicht abgeholt',
    part: 'teil(?:weise )?(?:zugestellt|geliefert|ausgeliefert)|teil(?:zustell|liefer)ung|teilweise|teil(?:weise )?(?:zugestellt|geliefert|ausgeliefert)|teil(?:zustell|liefer)ung|teilweise|teil(?:weise )?(?:zugestellt|geliefert|ausgeliefert)|teil(?:zustell|liefer)ung|teilweise',
    'import-refused':
      '(?:einfuhr|import)[^ ]* (?:[^ ]+ )?(?:verweigert|abgelehnt|untersagt|nicht gestattet|nicht erlaubt|nicht genehmigt)|vom zoll (?:abgelehnt|beschlagnahmt|zuruckgewiesen)|verbotene (?:ware|artikel)|(?:einfuhr|import)[^ ]* (?:[^ ]+ )?(?:verweigert|abgelehnt|untersagt|nicht gestattet|nicht erlaubt|nicht genehmigt)|vom zoll (?:abgelehnt|beschlagnahmt|zuruckgewiesen)|verbotene (?:ware|artikel)|(?:einfuhr|import)[^ ]* (?:[^ ]+ )?(?:verweigert|abgelehnt|untersagt|nicht gestattet|nicht erlaubt|nicht genehmigt)|vom zoll (?:abgelehnt|beschlagnahmt|zuruckgewiesen)|verbotene (?:ware|artikel)',
    failed:
      '_nicht (?:[^ ]+ )?(?:zugestellt|ausgeliefert|angetroffen)|konnte nicht|zustell(?:ung|versuch)[^ ]* (?:[^ ]+ ){0,3}(?:erfolglos|fehlgeschlagen|gescheitert|nicht_)|(?:erfolglos|fehlgeschlagen|gescheitert)[^ ]* zustell|annahme verweigert|verweigert|empfanger (?:war )?(?:nicht|abwesend|unbekannt)|adresse (?:falsch|unvollstandig|fehlerhaft)|benachrichtigungskarte|unzustellbar',
    future:
      '(?:wird|werden|soll|kann|darf) (?:[^ ]+ ){0,6}(?:zugestellt|geliefert|ubergeben|ausgeliefert)_|zustellung (?:ist |wurde |heute |morgen )?(?:geplant|voraussichtlich|vereinbart|genehmigt|erlaubt|verschoben|angekundigt)|voraussichtliche (?:zustellung|lieferung)|(?:zustell|liefer)termin|noch nicht (?:zugestellt|ausgeliefert|geliefert)|vorbereitung (?:auf|der|zur) (?:die )?zustellung|wartet auf (?:die )?zustellung|zur zustellung (?:bereit|vorgesehen|freigegeben)',
    'not-yet':
      '(?:noch )?_nicht (?:[^ ]+ )?(?:angekommen|eingetroffen|erhalten|verlassen|abgegangen|versandt|ubernommen)|(?:noch )?_nicht (?:[^ ]+ )?(?:angekommen|eingetroffen|erhalten|verlassen|abgegangen|versandt|ubernommen)|(?:noch )?_nicht (?:[^ ]+ )?(?:angekommen|eingetroffen|erhalten|verlassen|abgegangen|versandt|ubernommen)',
    lost: '_verloren|_verlust',
    destroyed: 'vernichtet|zerstort',
    damaged: 'beschadigt|beschadigt|beschadigt',
    cancelled: 'storniert',
    'to-country':
      '(?:ins|im|an das) (?:zielland|bestimmungsland) (?:zugestellt|geliefert|ubergeben)|(?:zugestellt|geliefert) (?:ins|im|an das) (?:zielland|bestimmungsland)|(?:ins|im|an das) (?:zielland|bestimmungsland) (?:zugestellt|geliefert|ubergeben)|(?:zugestellt|geliefert) (?:ins|im|an das) (?:zielland|bestimmungsland)|(?:ins|im|an das) (?:zielland|bestimmungsland) (?:zugestellt|geliefert|ubergeben)|(?:zugestellt|geliefert) (?:ins|im|an das) (?:zielland|bestimmungsland)',
    depot:
      '(?:an|in|im|am|ins) (?:das |den |die |dem |der |unser[^ ]* )?(?:[^ ]+ )?(?:lager|depot|hub|verteilzentrum|sortierzentrum|flughafen|fluggesellschaft|zoll|terminal) (?:[^ ]+ )?(?:zugestellt|geliefert|ubergeben|ausgeliefert)|(?:zugestellt|geliefert|ubergeben|ausgeliefert) (?:an|in|im|am|ins) (?:das |den |die |dem |der )?(?:[^ ]+ )?(?:lager|depot|hub|verteilzentrum|sortierzentrum|flughafen|fluggesellschaft|zoll|terminal)|(?:an|in|im|am|ins) (?:das |den |die |dem |der |unser[^ ]* )?(?:[^ ]+ )?(?:lager|depot|hub|verteilzentrum|sortierzentrum|flughafen|fluggesellschaft|zoll|terminal) (?:[^ ]+ )?(?:zugestellt|geliefert|ubergeben|ausgeliefert)|(?:zugestellt|geliefert|ubergeben|ausgeliefert) (?:an|in|im|am|ins) (?:das |den |die |dem |der )?(?:[^ ]+ )?(?:lager|depot|hub|verteilzentrum|sortierzentrum|flughafen|fluggesellschaft|zoll|terminal)|(?:auf dem weg|unterwegs|weitergeleitet|transport)[^.]{0,14}(?:zum|zur|an|in)[^.]{0,12}(?:paketshop|abhol|filiale|packstation)|(?:an|in|im|am|ins) (?:das |den |die |dem |der |unser[^ ]* )?(?:[^ ]+ )?(?:lager|depot|hub|verteilzentrum|sortierzentrum|flughafen|fluggesellschaft|zoll|terminal) (?:[^ ]+ )?(?:zugestellt|geliefert|ubergeben|ausgeliefert)|(?:zugestellt|geliefert|ubergeben|ausgeliefert) (?:an|in|im|am|ins) (?:das |den |die |dem |der )?(?:[^ ]+ )?(?:lager|depot|hub|verteilzentrum|sortierzentrum|flughafen|fluggesellschaft|zoll|terminal)',
    'handed-over':
      'an (?:den |die |das )?(?:[^ ]+ )?(?:transporteur|zustelldienst|versanddienst[^ ]*|spediteur|zusteller|lieferdienst|zustellpartner|paketdienst) (?:[^ ]+ )?(?:ubergeben|geliefert|zugestellt)|(?:zugestellt|geliefert|ubergeben) an (?:den |die |das )?(?:[^ ]+ )?(?:transporteur|spedition|zustelldienst|paketdienst|zustellpartner)',
    pickup:
      'zur abholung (?:bereit|hinterlegt|verfugbar)|(?:liegt|bereit) .{0,40}(?:zur abholung|abgeholt)|abholbereit|in (?:der |die |einer |eine )?(?:filiale|packstation|paketstation|abholstelle)(?! abgeholt)|(?:im|am|zum|an den|an einen) (?:paketshop|abholpunkt|abholort)|wartet auf (?:die )?abholung|kann (?:jetzt |ab sofort )?abgeholt werden|abholung moglich',
    delivered:
      '_zugestellt_(?! (?:an (?:den )?(?:absender|versender)|im (?:ziel|lager)))|_ausgeliefert_|(?<!(?:lager|depot|hub|zielland|bestimmungsland|teilweise) )_geliefert_(?! (?:an (?:das|den|die)|ins? ))|zustellung (?:war )?erfolgreich|erfolgreich zugestellt|vom (?:empfanger|kunden) (?:[^ ]+ ){0,3}(?:abgeholt|erhalten)',
    'out-for-delivery': 'in zustellung|zustellfahrzeug|wird ausgeliefert',
    delayed: 'verzoger|verspat|verzoger|verspat|verzoger|verspat',
    'export-done': '(?:export|ausfuhr)[^ ]* (?:[^ ]+ )?(?:abgeschlossen|beendet)',
    'export-customs': '_export|ausfuhr',
    'customs-action': 'vom zoll (?:angehalten|zuruckgehalten|beschlagnahmt)|zollgebuhr',
    'customs-released':
      '(?:import|einfuhr)[^ ]* (?:[^ ]+ )?(?:abgeschlossen|beendet)|(?:vom|durch den) zoll freigegeben|zoll verlassen|verzollung abgeschlossen',
    'import-customs': 'import(?:zoll|verzollung|abfertigung)|einfuhr|beim zoll|zollanmeldung',
    transit: 'transitland|transitland|transitland',
    arrived:
      '(?:im|ins) (?:zielland|bestimmungsland)[^ ]* (?:angekommen|eingetroffen)|(?:am|im) (?:linehaul|transport)[^ ]*(?:buro)? (?:angekommen|eingetroffen)|sortierzentrum (?:des|im) (?:ziel|bestimmungs)land',
    departed:
      '(?:herkunftsland|ursprungsland|absenderland|abgangsland|versandland)[^ ]* (?:wird |wurde |hat )?verlassen|verlasst (?:das )?(?:herkunfts|ursprungs|abgangs|versand)land|abflug|aus dem (?:herkunfts|abgangs|versand)land',
    'last-mile':
      '(?:zustellbasis|zustellzentrum|ortlich[^ ]* (?:zustell|liefer|paket)[^ ]*|lokal[^ ]* (?:zustell|liefer|paket|versand)[^ ]*)',
    origin:
      '(?:bearbeitung|verarbeitung|bearbeitet) im sortierzentrum|sortierzentrum verlassen|abgangs(?:transport|knoten|hub)[^ ]*|transportknoten[^ ]* (?:des|im) (?:abgangs|herkunfts)|(?:bearbeitung|verarbeitung|bearbeitet) im sortierzentrum|sortierzentrum verlassen|abgangs(?:transport|knoten|hub)[^ ]*|transportknoten[^ ]* (?:des|im) (?:abgangs|herkunfts)|(?:bearbeitung|verarbeitung|bearbeitet) im sortierzentrum|sortierzentrum verlassen|abgangs(?:transport|knoten|hub)[^ ]*|transportknoten[^ ]* (?:des|im) (?:abgangs|herkunfts)',
    'picked-up':
      '(?:vom|durch den?|von der) (?:transporteur|versanddienst[^ ]*|logistik[^ ]*|spediteur) (?:abgeholt|ubernommen|angenommen|erhalten|entgegengenommen)|lager verlassen|aus dem lager versandt',
    'info-received':
      'elektronisch (?:angekundigt|ubermittelt|erhalten|empfangen)|(?:sendungs|versand)(?:daten|informationen)|etikett erstellt|versandbereit|bereit (?:zum|fur den) versand',
    'not-found': 'bestellung (?:wurde )?(?:erstellt|aufgegeben)|wird vorbereitet|in vorbereitung',
    moving: 'unterwegs|in transport|transit|sortier|paketzentrum|zoll|aktualisierung',
  },
};
