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
  ignore: 'zostanie zwrocon[^.]*|przewidywan[^.]*',
  events: {
    returned:
      'zwrocon[^ ]* (?:do )?(?:nadawc|sprzedawc)|(?:doreczon|dostarczon|wydan|odebran)[^ ]* (?:do |przez )?nadawc|(?:dostarczon|doreczon)[^ ]* (?:do )?sprzedawc|zwrot (?:doreczon|zakonczon|dostarczon)',
    returning:
      '_zwrot|zwracan|termin (?:odbioru|przechowywania) (?:minał|upłynał)|nieodebran|nie podjeto|termin (?:odbioru|przechowywania) (?:minał|upłynał)|nieodebran|nie podjeto|termin (?:odbioru|przechowywania) (?:minał|upłynał)|nieodebran|nie podjeto',
    part: 'czesciow[^ ]* (?:dorecz|dostar|wydan)|(?:doreczon|dostarczon)[^ ]* czesciow|czesciow[^ ]* (?:dorecz|dostar|wydan)|(?:doreczon|dostarczon)[^ ]* czesciow|czesciow[^ ]* (?:dorecz|dostar|wydan)|(?:doreczon|dostarczon)[^ ]* czesciow',
    'import-refused':
      '(?:import|przywoz)[^ ]* (?:[^ ]+ )?(?:niedozwolon|odrzucon|zabronion)|(?:odrzucon|zatrzymana definitywnie|skonfiskowan)[^ ]* przez (?:urzad )?cel|odmowa (?:importu|odprawy)|(?:import|przywoz)[^ ]* (?:[^ ]+ )?(?:niedozwolon|odrzucon|zabronion)|(?:odrzucon|zatrzymana definitywnie|skonfiskowan)[^ ]* przez (?:urzad )?cel|odmowa (?:importu|odprawy)|(?:import|przywoz)[^ ]* (?:[^ ]+ )?(?:niedozwolon|odrzucon|zabronion)|(?:odrzucon|zatrzymana definitywnie|skonfiskowan)[^ ]* przez (?:urzad )?cel|odmowa (?:importu|odprawy)',
    failed:
      '_nie (?:został[aoy]? |zostala? |udało sie )?(?:doreczon|dostarczon|doreczyc|dostarczyc)|niedoreczon|nieudan|proba doreczenia|awizo|odmowa (?:przyjecia|odbioru)|odmow|adresat (?:nieobecny|nieznany)|odbiorca nieobecny|bledny adres|niepełny adres',
    future:
      '(?:zostanie|bedzie|ma zostac|moze zostac) (?:[^ ]+ ){0,3}(?:doreczon|dostarczon|przekazan|wydan)|planowan[^ ]* (?:dorecz|dostaw)|(?:doreczenie|dostawa) (?:zaplanowan|umowion|mozliw|dozwolon)|(?:oczekuje na|gotow[^ ]* do|przygotow[^ ]* do) (?:doreczeni|dostaw)|przewidywan|jeszcze nie (?:doreczon|dostarczon)|termin (?:dostawy|doreczenia)|zgoda na (?:doreczenie|wydanie)',
    'not-yet':
      '_nie (?:dotarł|przybył|opuscił|otrzyman|została? (?:odebran|nadan|przekazan))|jeszcze nie (?:dotarł|przybył)|_nie (?:dotarł|przybył|opuscił|otrzyman|została? (?:odebran|nadan|przekazan))|jeszcze nie (?:dotarł|przybył)|_nie (?:dotarł|przybył|opuscił|otrzyman|została? (?:odebran|nadan|przekazan))|jeszcze nie (?:dotarł|przybył)',
    lost: 'zaginion|zagubion',
    destroyed: 'zniszczon',
    damaged: 'uszkodzon|uszkodzon|uszkodzon',
    cancelled: 'anulowan',
    'to-country': 'dostarczon[^ ]* do kraju|dostarczon[^ ]* do kraju|dostarczon[^ ]* do kraju',
    depot:
      '(?:doreczon|dostarczon|przekazan)[^ ]* (?:do |na )?(?:oddział|magazyn|sortown|hub|lotnisk|centrum|terminal|linii lotnicz|urzedu celn)|(?:doreczon|dostarczon|przekazan)[^ ]* (?:do |na )?(?:oddział|magazyn|sortown|hub|lotnisk|centrum|terminal|linii lotnicz|urzedu celn)|(?:w drodze|wysłan|skierowan|przekazan)[^.]{0,10}do (?:punktu|paczkomatu)|(?:doreczon|dostarczon|przekazan)[^ ]* (?:do |na )?(?:oddział|magazyn|sortown|hub|lotnisk|centrum|terminal|linii lotnicz|urzedu celn)',
    'handed-over':
      '(?:przekazan|doreczon|dostarczon)[^ ]* (?:do )?(?:przewoznik|firm|lokaln|operator|partner|poczt)',
    pickup:
      'gotow[^ ]* do odbioru(?! przez kurier)|do punktu (?:pickup|odbioru)|w (?:punkcie odbioru|paczkomacie|automacie)|(?:oczekuje|czeka) na odbior|do paczkomatu|mozna odebrac|umieszczon[^ ]* w',
    delivered:
      '_doreczon[aoy]_(?! (?:do )?(?:nadawc|sprzedawc|magazyn|kraju|czesc))|_dostarczon[aoy]_(?! (?:do )?(?:nadawc|sprzedawc|magazyn|kraju|czesc|hub|centrum))|odebran[^ ]* (?:przez |z )?(?:odbiorc|adresat|klient|paczkomat|punkt)',
    'out-for-delivery': 'wydan[^ ]* do doreczenia|przekazan[^ ]* (?:do doreczenia|kurierowi)|w doreczeniu',
    delayed: 'opoznien|opozni|opoznien|opozni|opoznien|opozni',
    'export-done':
      'odpraw[^ ]* (?:celn[^ ]* )?eksportow[^ ]* (?:celn[^ ]* )?(?:został[^ ]* )?zakonczon|eksportow[^ ]* odpraw[^ ]* (?:celn[^ ]* )?zakonczon',
    'export-customs': 'odpraw[^ ]* (?:celn[^ ]* )?eksportow|eksportow[^ ]* odpraw',
    'customs-action': 'zatrzyman[^ ]* (?:w|przez) (?:urzad )?cel',
    'customs-released':
      'odpraw[^ ]* (?:celn[^ ]* )?importow[^ ]* (?:celn[^ ]* )?(?:został[^ ]* )?zakonczon|importow[^ ]* odpraw[^ ]* (?:celn[^ ]* )?zakonczon|zwolnion[^ ]* (?:z cła|przez urzad)|opuscił[^ ]* (?:urzad celn|odpraw)',
    'import-customs': 'odpraw[^ ]* (?:celn[^ ]* )?importow|importow[^ ]* odpraw|w urzedzie celnym',
    transit:
      'kraj[^ ]*(?:/region[^ ]*)? tranzyt|kraj[^ ]*(?:/region[^ ]*)? tranzyt|kraj[^ ]*(?:/region[^ ]*)? tranzyt',
    arrived:
      '(?:dotarł|przybył)[^ ]* do (?:kraju(?:/regionu)? (?:przeznaczenia|docelowego)|biura (?:transport|przewoz)[^ ]*|sortowni w kraju (?:przeznaczenia|docelowym))',
    departed:
      '(?:opuscił|opuszcz|wysłan|wyruszył|wyleciał)[^ ]* (?:z )?kraj[^ ]* (?:nadania|pochodzenia|wysyłki)',
    'last-mile':
      'lokaln[^ ]* (?:firm|centrum|kurier|przewoznik|punkt)|lokaln[^ ]* (?:firm|centrum|kurier|przewoznik|punkt)|lokaln[^ ]* (?:firm|centrum|kurier|przewoznik|punkt)',
    origin:
      '(?:przetwarzan|obsługa|sortowan)[^ ]* w (?:sortowni|centrum sortow)|opuscił[^ ]* (?:sortownie|centrum sortow)(?![^.]*docelow)|wezł[^ ]* transport[^ ]*|(?:przetwarzan|obsługa|sortowan)[^ ]* w (?:sortowni|centrum sortow)|opuscił[^ ]* (?:sortownie|centrum sortow)(?![^.]*docelow)|wezł[^ ]* transport[^ ]*|(?:przetwarzan|obsługa|sortowan)[^ ]* w (?:sortowni|centrum sortow)|opuscił[^ ]* (?:sortownie|centrum sortow)(?![^.]*docelow)|wezł[^ ]* transport[^ ]*',
    'picked-up':
      '_nadan[aoy]_|(?:odebran|przyjet|otrzyman)[^ ]* (?:przez (?:kuriera|firme logistyczna|przewoznika|spedytora)|od nadawcy)|wysłan[^ ]* z magazynu|opuscił[^ ]* magazyn',
    'info-received':
      'nienadan|zarejestrowano dane|przygotowan[^ ]* przez nadawce|informacj[^ ]* o (?:przesyłce|wysyłce) (?:otrzyman|odebran|został)|elektroniczn|gotow[^ ]* do wysyłki',
    moving: 'w drodze|tranzyt|sortown|przeładun|w oddziale|odpraw|w transporcie|aktualizacja',
  },
};
