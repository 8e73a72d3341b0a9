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
  ignore: 'wird[^.]{0,60}zuruck(?:gesendet|geschickt)[^.]*',
  events: {
    returned:
      'an (?:den )?(?:absender|versender) (?:zuruckgesandt|zuruckgesendet|zuruckgegeben|zugestellt|ubergeben)|rucksendung (?:wurde )?(?:zugestellt|abgeschlossen)',
    returning: 'rucksendung|ruckversand|zuruck (?:an|zum) (?:den )?absender|_retoure_',
    failed:
      'nicht (?:[^ ]+ )?(?:zugestellt|ausgeliefert|angetroffen)|zustell(?:ung|versuch)[^ ]* (?:[^ ]+ ){0,3}(?:erfolglos|fehlgeschlagen|gescheitert|nicht_)|(?:erfolglos|fehlgeschlagen)[^ ]* zustell|annahme verweigert',
    future:
      'wird (?:[^ ]+ ){0,6}(?:zugestellt|geliefert|ubergeben)|zustellung (?:ist )?(?:geplant|voraussichtlich)|voraussichtliche (?:zustellung|lieferung)',
    lost: '_verloren|_verlust',
    destroyed: 'vernichtet|zerstort',
    cancelled: 'storniert',
    'handed-over':
      'an (?:den |die |das )?(?:[^ ]+ )?(?:transporteur|zustelldienst|versanddienst[^ ]*|spediteur|zusteller|depot|lieferdienst) (?:[^ ]+ )?ubergeben|(?:zugestellt|geliefert) an (?:den |die |das )?(?:[^ ]+ )?(?:depot|transporteur|spedition)',
    pickup:
      'zur abholung (?:bereit|hinterlegt|verfugbar)|(?:liegt|bereit) .{0,40}zur abholung|abholbereit|in (?:der |die |einer |eine )?(?:filiale|packstation|paketstation|abholstelle)|(?:im|am|zum|an den) (?:paketshop|abholpunkt)',
    delivered:
      '_zugestellt_|_ausgeliefert_|_geliefert_|zustellung erfolgreich|vom empfanger (?:abgeholt|erhalten)',
    'out-for-delivery': 'in zustellung|zustellfahrzeug|wird ausgeliefert',
    'export-done': 'export[^ ]* (?:[^ ]+ )?(?:abgeschlossen|beendet)',
    'export-customs': '_export|ausfuhr',
    'customs-action': 'vom zoll (?:angehalten|zuruckgehalten|beschlagnahmt)|zollgebuhr',
    'customs-released':
      '(?:import|einfuhr)[^ ]* (?:[^ ]+ )?(?:abgeschlossen|beendet)|vom zoll freigegeben|zoll verlassen',
    'import-customs': 'import(?:zoll|verzollung|abfertigung)|einfuhr',
    arrived: 'im (?:zielland|bestimmungsland) (?:angekommen|eingetroffen)',
    departed: '(?:herkunftsland|ursprungsland|absenderland|abgangsland) verlassen',
    'last-mile':
      '(?:zustellbasis|zustellzentrum|ortlich[^ ]* (?:zustell|liefer)[^ ]*|lokal[^ ]* (?:zustell|liefer)[^ ]*)',
    'picked-up':
      '(?:vom|durch den?) (?:transporteur|versanddienst[^ ]*|logistik[^ ]*|spediteur) (?:abgeholt|ubernommen|angenommen)',
    'info-received': 'elektronisch (?:angekundigt|ubermittelt)|sendungsdaten|etikett erstellt',
    'not-found': 'bestellung (?:wurde )?(?:erstellt|aufgegeben)|wird vorbereitet|in vorbereitung',
    moving: 'unterwegs|in transport|transit|sortier|paketzentrum|zoll',
  },
};
