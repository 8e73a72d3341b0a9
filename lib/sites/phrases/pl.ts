// Polish page wording.
import type { EventWording, Phrases } from './phrases';

export const pl: Phrases = {
  language: 'pl',
  months:
    'styczeń stycznia|luty lutego|marzec marca|kwiecień kwietnia|maj maja|czerwiec czerwca|lipiec lipca|sierpień sierpnia|wrzesień września|październik października|listopad listopada|grudzień grudnia',
  statuses: {
    unpaid: 'oczekuje na płatność|do zapłaty',
    paid: 'oczekuje na wysyłkę|do wysłania|w trakcie realizacji',
    shipped: 'oczekuje na dostawę|oczekiwanie na dostawę|wysłane|wysłano',
    finished: 'zakończone|zakończono|ukończone',
    cancelled: 'anulowane|anulowano|zamówienie anulowane|zamknięte|wygasłe',
  },
  refundBy:
    /zwrot[^·•|;\d]{0,60}\s(?:nie|brak)[^·•|;\d]{0,60}(?:dostaw|dostarcz|dotrze|doręcz)[^·•|;\d]{0,60}\s(?:przed|do)(?=[\s\d:：]|$)/iu,
};

/** What carriers write. */
export const plEvents: EventWording = {
  language: 'pl',
  ignore: 'zostanie zwrocon[^.]*',
  events: {
    returned: 'zwrocon[^ ]* (?:do )?nadawc|doreczon[^ ]* (?:do )?nadawc|zwrot (?:doreczon|zakonczon)',
    returning: '_zwrot|zwracan',
    failed:
      '_nie (?:został[aoy]? |zostala? )?(?:doreczon|dostarczon)|niedoreczon|nieudan|proba doreczenia|awizo|odmowa',
    future:
      '(?:zostanie|bedzie) (?:[^ ]+ ){0,3}(?:doreczon|dostarczon|przekazan)|planowan[^ ]* (?:dorecz|dostaw)',
    lost: 'zaginion|zagubion',
    destroyed: 'zniszczon',
    cancelled: 'anulowan',
    'handed-over':
      '(?:doreczon|dostarczon|przekazan)[^ ]* (?:do )?(?:przewoznik|firm|oddział|magazyn|sortown|lokaln)',
    pickup:
      'gotow[^ ]* do odbioru(?! przez kurier)|do punktu (?:pickup|odbioru)|w (?:punkcie odbioru|paczkomacie|automacie)|oczekuje na odbior',
    delivered: '_doreczon[aoy]_|_dostarczon[aoy]_|odebran[^ ]* (?:przez )?(?:odbiorc|adresat|klient)',
    'out-for-delivery': 'wydan[^ ]* do doreczenia|przekazan[^ ]* (?:do doreczenia|kurierowi)|w doreczeniu',
    'export-done': 'odprawa eksportowa zakonczon',
    'export-customs': 'odpraw[^ ]* eksportow',
    'customs-action': 'zatrzyman[^ ]* (?:w|przez) (?:urzad )?cel',
    'customs-released': 'odprawa importowa zakonczon|zwolnion[^ ]* z cła',
    'import-customs': 'odpraw[^ ]* importow',
    arrived: '(?:dotarł|przybył)[^ ]* do kraju (?:przeznaczenia|docelowego)',
    departed: '(?:opuscił|wysłan)[^ ]* (?:z )?kraj[^ ]* (?:nadania|pochodzenia)',
    'picked-up':
      '_nadan[aoy]_|odebran[^ ]* (?:przez kuriera|od nadawcy)|przyjet[^ ]* (?:przez przewoznika|od nadawcy)',
    'info-received': 'nienadan|zarejestrowano dane|przygotowan[^ ]* przez nadawce',
    moving: 'w drodze|tranzyt|sortown|przeładun|w oddziale|odpraw',
  },
};
