# The interface's words in Polish. Plain, short, no blame; a button says what happens.

## Days and sizes

days = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
pill-days = { $days ->
    [0] dziś
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
pill-passed = po terminie
pill-refund = w drodze
pill-closed = zamknięte
pill-claim = jest sprawa
date-and-time = { $day }, { $time }

## What is the matter with an order. `.also` continues a line that began with something weightier.

flag-not-shipped = { $days ->
    [0] Niewysłane
    [one] Niewysłane od { $days } dnia
    [few] Niewysłane od { $days } dni
    [many] Niewysłane od { $days } dni
   *[other] Niewysłane od { $days } dnia
}
    .also = niewysłane
flag-no-tracking = Brak numeru śledzenia
    .also = brak numeru śledzenia
flag-stalled = { $days ->
    [0] Brak ruchu
    [one] Brak ruchu od { $days } dnia
    [few] Brak ruchu od { $days } dni
    [many] Brak ruchu od { $days } dni
   *[other] Brak ruchu od { $days } dnia
}
    .also = brak ruchu
    .alsoSince = brak ruchu od { $since }
flag-overdue = { $days ->
    [0] Spóźnienie
    [one] { $days } dzień spóźnienia
    [few] { $days } dni spóźnienia
    [many] { $days } dni spóźnienia
   *[other] { $days } dnia spóźnienia
}
    .also = { $days ->
        [0] spóźnienie
        [one] { $days } dzień spóźnienia
        [few] { $days } dni spóźnienia
        [many] { $days } dni spóźnienia
       *[other] { $days } dnia spóźnienia
    }
flag-guarantee-passed = Nadszedł termin zwrotu pieniędzy
    .on = Termin zwrotu pieniędzy minął { $since }
    .also = nadszedł termin zwrotu pieniędzy
    .alsoSince = termin zwrotu pieniędzy minął { $since }
flag-delivery-failed = Nieudana próba doręczenia
    .also = nieudana próba doręczenia
    .alsoSince = nieudana próba doręczenia { $since }
flag-awaiting-pickup = Czeka na ciebie w punkcie odbioru
    .until = W punkcie odbioru mniej więcej do { $until }
    .also = czeka w punkcie odbioru
    .alsoSince = w punkcie odbioru od { $since }
flag-returned = { $stage ->
    [returned] Paczka wróciła do nadawcy
    [lost] Paczka zaginęła w drodze
    [destroyed] Paczka zniszczona przez przewoźnika
    [cancelled] Przewoźnik anulował przesyłkę
   *[returning] Paczka wraca do nadawcy
}
    .also = { $stage ->
        [returned] paczka wróciła do nadawcy
        [lost] paczka zaginęła w drodze
        [destroyed] paczka zniszczona przez przewoźnika
        [cancelled] przesyłka anulowana przez przewoźnika
       *[returning] paczka wraca do nadawcy
    }
flag-customs-hold = { $days ->
    [0] Paczka zatrzymana przez urząd celny
    [one] W odprawie celnej od { $days } dnia
    [few] W odprawie celnej od { $days } dni
    [many] W odprawie celnej od { $days } dni
   *[other] W odprawie celnej od { $days } dnia
}
    .also = zatrzymana przez urząd celny
    .alsoSince = w odprawie celnej od { $since }
flag-marked-delivered = Paczka oznaczona jako doręczona
    .on = Paczka oznaczona jako doręczona { $since }
    .also = oznaczona jako doręczona
    .alsoSince = oznaczona jako doręczona { $since }
flag-wrong-destination = Śledzenie pokazuje inne miejsce docelowe
    .also = śledzenie pokazuje inne miejsce docelowe
    .ended = { $scan ->
        [office] Ostatnia placówka po drodze: { $place }. To inny region niż w adresie zamówienia
       *[end] { $compared ->
            [country] Śledzenie kończy się w innym kraju niż ten, do którego wysłano paczkę: { $place }
            [city] Śledzenie kończy się w innym mieście niż w adresie zamówienia
           *[state] Śledzenie kończy się w innym regionie niż w adresie zamówienia: { $place }
        }
    }
    .also-ended = { $scan ->
        [office] ostatnia placówka po drodze: { $place }
       *[end] { $compared ->
            [city] śledzenie kończy się w innym mieście
           *[state] miejsce, w którym kończy się śledzenie: { $place }
        }
    }
flag-contradiction = Zamówienie i śledzenie nie zgadzają się ze sobą
    .also = zamówienie i śledzenie nie zgadzają się ze sobą
    .jump = { $hours ->
        [one] Między skanami najwyżej { $hours } godzina: { $from } i { $to }
        [few] Między skanami najwyżej { $hours } godziny: { $from } i { $to }
        [many] Między skanami najwyżej { $hours } godzin: { $from } i { $to }
       *[other] Między skanami najwyżej { $hours } godziny: { $from } i { $to }
    }
    .also-jump = { $hours ->
        [one] między skanami najwyżej { $hours } godzina: { $from } i { $to }
        [few] między skanami najwyżej { $hours } godziny: { $from } i { $to }
        [many] między skanami najwyżej { $hours } godzin: { $from } i { $to }
       *[other] między skanami najwyżej { $hours } godziny: { $from } i { $to }
    }
flag-closing = { $days ->
    [0] Dziś ostatni dzień na otwarcie sporu
    [one] Na otwarcie sporu został { $days } dzień
    [few] Na otwarcie sporu zostały { $days } dni
    [many] Na otwarcie sporu zostało { $days } dni
   *[other] Na otwarcie sporu zostało { $days } dnia
}
    .passed = Termin na otwarcie sporu mógł minąć: sprawdź zamówienie dzisiaj
    .oldRule = Termin na otwarcie sporu może być blisko: sprawdź zamówienie dzisiaj
    .also = zbliża się termin na otwarcie sporu
    .alsoPassed = termin na otwarcie sporu mógł minąć
flag-unreadable = Części zamówienia nie udało się odczytać
    .also = części zamówienia nie udało się odczytać

## Places on the way

stage-not-found = Numer jeszcze nieznany
stage-info-received = Tylko zapowiedziana
stage-picked-up = Odebrana od nadawcy
stage-origin = W kraju nadawcy
stage-export-customs = Wywozowa odprawa celna
stage-departed = Opuściła kraj
stage-in-transit = Między krajami
stage-arrived = Dotarła do twojego kraju
stage-import-customs = W odprawie celnej
stage-customs-action = Urząd celny czeka na ciebie
stage-customs-released = Po odprawie celnej
stage-last-mile = U lokalnego przewoźnika
stage-out-for-delivery = Wydana do doręczenia
stage-delivery-failed = Doręczenie nieudane

## Dates with a meaning. The value is the headline, `.line` the overlay's form, `.name` the entry in a list.

deadline-ship-by = { $when ->
    [past] Termin wysyłki minął
    [today] Sprzedawca ma wysłać dzisiaj
   *[future] { $days ->
        [one] Sprzedawcy został { $days } dzień na wysyłkę
        [few] Sprzedawcy zostały { $days } dni na wysyłkę
        [many] Sprzedawcy zostało { $days } dni na wysyłkę
       *[other] Sprzedawcy zostało { $days } dnia na wysyłkę
    }
}
    .line = { $certainty ->
        [estimated] wysyłka mniej więcej do { $on }
       *[read] wysyłka do { $on }
    }
    .name = Termin wysyłki
    .then = Potem zamówienie powinno zamknąć się samo z pełnym zwrotem pieniędzy.
deadline-deliver-by = { $when ->
    [past] Obiecany dzień dostawy minął
    [today] Dostawa jest obiecana na dzisiaj
   *[future] { $days ->
        [one] { $days } dzień do obiecanej dostawy
        [few] { $days } dni do obiecanej dostawy
        [many] { $days } dni do obiecanej dostawy
       *[other] { $days } dnia do obiecanej dostawy
    }
}
    .line = { $certainty ->
        [estimated] spodziewana mniej więcej do { $on }
       *[read] obiecana do { $on }
    }
    .name = Obiecana dostawa
    .then = Potem paczka jest spóźniona i można otworzyć spór.
deadline-refund-by = { $when ->
    [past] Nadszedł termin zwrotu pieniędzy
    [today] Dziś jest termin zwrotu pieniędzy
   *[future] { $days ->
        [one] { $days } dzień do terminu zwrotu pieniędzy
        [few] { $days } dni do terminu zwrotu pieniędzy
        [many] { $days } dni do terminu zwrotu pieniędzy
       *[other] { $days } dnia do terminu zwrotu pieniędzy
    }
}
    .line = { $certainty ->
        [estimated] zwrot pieniędzy, jeśli nie dotrze mniej więcej do { $on }
       *[read] zwrot pieniędzy, jeśli nie dotrze do { $on }
    }
    .name = Zwrot pieniędzy, jeśli paczka nie dotrze
    .then = Od tego dnia należy się zwrot pieniędzy za paczkę, która nie przyszła. Poproś o niego: może nie przyjść sam.
deadline-dispute-opens = { $when ->
    [past] Można otworzyć spór
    [today] Od dzisiaj można otworzyć spór
   *[future] { $days ->
        [one] Za { $days } dzień można otworzyć spór
        [few] Za { $days } dni można otworzyć spór
        [many] Za { $days } dni można otworzyć spór
       *[other] Za { $days } dnia można otworzyć spór
    }
}
    .line = { $certainty ->
        [estimated] spór można otworzyć około { $on }
       *[read] spór można otworzyć od { $on }
    }
    .name = Początek czasu na spór
    .then = Wcześniej platforma może nie przyjąć sporu.
deadline-dispute-closes = { $when ->
    [past] Termin na otwarcie sporu mógł minąć: sprawdź zamówienie dzisiaj
    [today] Dziś ostatni dzień na otwarcie sporu
   *[future] { $days ->
        [one] Na otwarcie sporu został { $days } dzień
        [few] Na otwarcie sporu zostały { $days } dni
        [many] Na otwarcie sporu zostało { $days } dni
       *[other] Na otwarcie sporu zostało { $days } dnia
    }
}
    .line = { $certainty ->
        [estimated] spór można otworzyć mniej więcej do { $on }
       *[read] spór można otworzyć do { $on }
    }
    .name = Ostatni dzień na otwarcie sporu
    .then = Potem platforma może już nie przyjąć sporu o to zamówienie.
deadline-seller-answers = { $when ->
    [past] Czas sprzedawcy na odpowiedź minął
    [today] Sprzedawca ma odpowiedzieć dzisiaj
   *[future] { $days ->
        [one] Sprzedawcy został { $days } dzień na odpowiedź
        [few] Sprzedawcy zostały { $days } dni na odpowiedź
        [many] Sprzedawcy zostało { $days } dni na odpowiedź
       *[other] Sprzedawcy zostało { $days } dnia na odpowiedź
    }
}
    .line = { $certainty ->
        [estimated] odpowiedź sprzedawcy mniej więcej do { $on }
       *[read] odpowiedź sprzedawcy do { $on }
    }
    .name = Termin odpowiedzi sprzedawcy
    .then = Potem milczenie działa na twoją korzyść: twoje żądanie zostaje wykonane.
deadline-platform-decides = { $when ->
    [past] Decyzja się spóźnia
    [today] Decyzja ma zapaść dzisiaj
   *[future] { $days ->
        [one] { $days } dzień do decyzji platformy
        [few] { $days } dni do decyzji platformy
        [many] { $days } dni do decyzji platformy
       *[other] { $days } dnia do decyzji platformy
    }
}
    .line = { $certainty ->
        [estimated] decyzja około { $on }
       *[read] decyzja do { $on }
    }
    .name = Termin decyzji platformy
    .then = Do tego dnia platforma proponuje rozwiązanie. Jeśli tego nie zrobi, zapytaj jej obsługę klienta.
deadline-appeal-closes = { $when ->
    [past] Termin na odwołanie minął
    [today] Dziś ostatni dzień na odwołanie
   *[future] { $days ->
        [one] Na odwołanie został { $days } dzień
        [few] Na odwołanie zostały { $days } dni
        [many] Na odwołanie zostało { $days } dni
       *[other] Na odwołanie zostało { $days } dnia
    }
}
    .line = { $certainty ->
        [estimated] odwołanie mniej więcej do { $on }
       *[read] odwołanie do { $on }
    }
    .name = Ostatni dzień na odwołanie
    .then = Potem decyzja platformy pozostaje w mocy; zostają bank i prawo.
deadline-refund-arrives = { $when ->
    [past] Zwrot pieniędzy powinien już dotrzeć
    [today] Zwrot pieniędzy powinien dotrzeć dzisiaj
   *[future] { $days ->
        [one] Zwrot pieniędzy powinien dotrzeć za { $days } dzień
        [few] Zwrot pieniędzy powinien dotrzeć za { $days } dni
        [many] Zwrot pieniędzy powinien dotrzeć za { $days } dni
       *[other] Zwrot pieniędzy powinien dotrzeć za { $days } dnia
    }
}
    .line = { $certainty ->
        [estimated] zwrot pieniędzy około { $on }
       *[read] zwrot pieniędzy do { $on }
    }
    .name = Termin nadejścia zwrotu pieniędzy
    .then = Potem zapytaj platformę o dzień i numer zwrotu, a z nimi zwróć się do banku.
deadline-chargeback-closes = { $when ->
    [past] Termin na zwrócenie się do banku minął
    [today] Dziś ostatni dzień na zwrócenie się do banku
   *[future] { $days ->
        [one] Na wniosek do banku o chargeback został { $days } dzień
        [few] Na wniosek do banku o chargeback zostały { $days } dni
        [many] Na wniosek do banku o chargeback zostało { $days } dni
       *[other] Na wniosek do banku o chargeback zostało { $days } dnia
    }
}
    .line = { $certainty ->
        [estimated] wniosek do banku mniej więcej do { $on }
       *[read] wniosek do banku do { $on }
    }
    .name = Ostatni dzień na chargeback
    .then = Potem bank nie może już odzyskać płatności. Sam też potrzebuje kilku dni: napisz dużo wcześniej.
deadline-post-inquiry-closes = { $when ->
    [past] Termin na zgłoszenie na poczcie minął
    [today] Dziś ostatni dzień na zgłoszenie na poczcie
   *[future] { $days ->
        [one] Na prośbę do poczty o poszukiwanie został { $days } dzień
        [few] Na prośbę do poczty o poszukiwanie zostały { $days } dni
        [many] Na prośbę do poczty o poszukiwanie zostało { $days } dni
       *[other] Na prośbę do poczty o poszukiwanie zostało { $days } dnia
    }
}
    .line = { $certainty ->
        [estimated] zgłoszenie na poczcie mniej więcej do { $on }
       *[read] zgłoszenie na poczcie do { $on }
    }
    .name = Ostatni dzień na zgłoszenie na poczcie
    .then = Potem poczta nie przyjmuje zgłoszeń w sprawie tej paczki.
deadline-authority-answers = { $when ->
    [past] Czas urzędu na odpowiedź minął
    [today] Urząd ma odpowiedzieć dzisiaj
   *[future] { $days ->
        [one] { $days } dzień do terminu odpowiedzi urzędu
        [few] { $days } dni do terminu odpowiedzi urzędu
        [many] { $days } dni do terminu odpowiedzi urzędu
       *[other] { $days } dnia do terminu odpowiedzi urzędu
    }
}
    .line = { $certainty ->
        [estimated] odpowiedź urzędu mniej więcej do { $on }
       *[read] odpowiedź urzędu do { $on }
    }
    .name = Termin odpowiedzi urzędu
    .then = Potem zapytaj o swoją skargę, podając jej numer.
deadline-cancel-answers = { $when ->
    [past] Czas sprzedawcy na anulowanie minął
    [today] Sprzedawca ma dziś odpowiedzieć na prośbę o anulowanie
   *[future] { $days ->
        [one] Na odpowiedź w sprawie anulowania został { $days } dzień
        [few] Na odpowiedź w sprawie anulowania zostały { $days } dni
        [many] Na odpowiedź w sprawie anulowania zostało { $days } dni
       *[other] Na odpowiedź w sprawie anulowania zostało { $days } dnia
    }
}
    .line = { $certainty ->
        [estimated] odpowiedź w sprawie anulowania mniej więcej do { $on }
       *[read] odpowiedź w sprawie anulowania do { $on }
    }
    .name = Termin odpowiedzi w sprawie anulowania
    .then = Potem niewysłane zamówienie powinno zamknąć się samo z pełnym zwrotem pieniędzy. Jeśli tak się nie stanie, zapytaj obsługę klienta platformy.
deadline-support-answers = { $when ->
    [past] Czas obsługi klienta na odpowiedź minął
    [today] Obsługa klienta ma odpowiedzieć dzisiaj
   *[future] { $days ->
        [one] Obsłudze klienta został { $days } dzień na odpowiedź
        [few] Obsłudze klienta zostały { $days } dni na odpowiedź
        [many] Obsłudze klienta zostało { $days } dni na odpowiedź
       *[other] Obsłudze klienta zostało { $days } dnia na odpowiedź
    }
}
    .line = { $certainty ->
        [estimated] odpowiedź obsługi klienta mniej więcej do { $on }
       *[read] odpowiedź obsługi klienta do { $on }
    }
    .name = Termin odpowiedzi obsługi klienta
    .then = Potem nie czekaj dłużej: zrób następny krok.
deadline-appeal-decides = { $when ->
    [past] Odpowiedź na odwołanie się spóźnia
    [today] Odpowiedź na odwołanie ma przyjść dzisiaj
   *[future] { $days ->
        [one] { $days } dzień do odpowiedzi na odwołanie
        [few] { $days } dni do odpowiedzi na odwołanie
        [many] { $days } dni do odpowiedzi na odwołanie
       *[other] { $days } dnia do odpowiedzi na odwołanie
    }
}
    .line = { $certainty ->
        [estimated] odpowiedź na odwołanie mniej więcej do { $on }
       *[read] odpowiedź na odwołanie do { $on }
    }
    .name = Termin odpowiedzi na odwołanie
    .then = Potem zapytaj obsługę klienta platformy; bank nie musi na to czekać.
deadline-resend-arrives = { $when ->
    [past] Nowa paczka powinna już dotrzeć
    [today] Nowa paczka powinna dotrzeć dzisiaj
   *[future] { $days ->
        [one] Nowa paczka powinna dotrzeć za { $days } dzień
        [few] Nowa paczka powinna dotrzeć za { $days } dni
        [many] Nowa paczka powinna dotrzeć za { $days } dni
       *[other] Nowa paczka powinna dotrzeć za { $days } dnia
    }
}
    .line = { $certainty ->
        [estimated] nowa paczka mniej więcej do { $on }
       *[read] nowa paczka do { $on }
    }
    .name = Termin nadejścia nowej paczki
    .then = Potem uznaje się, że nie przyszła. Terminy samego zamówienia w tym czasie biegły dalej.
deadline-return-arrives = { $when ->
    [past] Sprzedawca powinien już mieć towar z powrotem
    [today] Sprzedawca powinien dziś mieć towar z powrotem
   *[future] { $days ->
        [one] Sprzedawca powinien mieć towar za { $days } dzień
        [few] Sprzedawca powinien mieć towar za { $days } dni
        [many] Sprzedawca powinien mieć towar za { $days } dni
       *[other] Sprzedawca powinien mieć towar za { $days } dnia
    }
}
    .line = { $certainty ->
        [estimated] towar z powrotem u sprzedawcy mniej więcej do { $on }
       *[read] towar z powrotem u sprzedawcy do { $on }
    }
    .name = Termin powrotu towaru do sprzedawcy
    .then = Potem pokaż obsłudze klienta potwierdzenie nadania i śledzenie paczki zwrotnej.
deadline-bank-answers = { $when ->
    [past] Czas banku na odpowiedź minął
    [today] Bank ma odpowiedzieć dzisiaj
   *[future] { $days ->
        [one] Bankowi został { $days } dzień na odpowiedź
        [few] Bankowi zostały { $days } dni na odpowiedź
        [many] Bankowi zostało { $days } dni na odpowiedź
       *[other] Bankowi zostało { $days } dnia na odpowiedź
    }
}
    .line = { $certainty ->
        [estimated] odpowiedź banku mniej więcej do { $on }
       *[read] odpowiedź banku do { $on }
    }
    .name = Termin odpowiedzi banku
    .then = Potem zapytaj bank, co dzieje się z twoim wnioskiem, i poproś o odpowiedź na piśmie.
deadline-post-answers = { $when ->
    [past] Czas przewoźnika na odpowiedź minął
    [today] Przewoźnik ma odpowiedzieć dzisiaj
   *[future] { $days ->
        [one] Przewoźnikowi został { $days } dzień na odpowiedź
        [few] Przewoźnikowi zostały { $days } dni na odpowiedź
        [many] Przewoźnikowi zostało { $days } dni na odpowiedź
       *[other] Przewoźnikowi zostało { $days } dnia na odpowiedź
    }
}
    .line = { $certainty ->
        [estimated] odpowiedź przewoźnika mniej więcej do { $on }
       *[read] odpowiedź przewoźnika do { $on }
    }
    .name = Termin odpowiedzi poczty lub kuriera
    .then = Potem zapytaj o odpowiedź, podając numer zgłoszenia. Brak odpowiedzi też można pokazać.
deadline-operator-answers = { $when ->
    [past] Czas operatora na odpowiedź minął
    [today] Operator ma odpowiedzieć dzisiaj
   *[future] { $days ->
        [one] Operatorowi został { $days } dzień na odpowiedź
        [few] Operatorowi zostały { $days } dni na odpowiedź
        [many] Operatorowi zostało { $days } dni na odpowiedź
       *[other] Operatorowi zostało { $days } dnia na odpowiedź
    }
}
    .line = { $certainty ->
        [estimated] odpowiedź operatora mniej więcej do { $on }
       *[read] odpowiedź operatora do { $on }
    }
    .name = Termin odpowiedzi operatora platformy
    .then = Potem droga do urzędu i sądu jest otwarta.
deadline-reject-closes = { $when ->
    [past] Termin na odrzucenie towaru minął
    [today] Dziś ostatni dzień na odrzucenie towaru
   *[future] { $days ->
        [one] Na odrzucenie towaru został { $days } dzień
        [few] Na odrzucenie towaru zostały { $days } dni
        [many] Na odrzucenie towaru zostało { $days } dni
       *[other] Na odrzucenie towaru zostało { $days } dnia
    }
}
    .line = { $certainty ->
        [estimated] odrzucenie towaru mniej więcej do { $on }
       *[read] odrzucenie towaru do { $on }
    }
    .name = Ostatni dzień na odrzucenie towaru
    .then = Potem wadliwy towar najpierw się naprawia lub wymienia; pieniądze dopiero na końcu.
deadline-withdrawal-closes = { $when ->
    [past] Termin na odstąpienie minął
    [today] Dziś ostatni dzień na odstąpienie
   *[future] { $days ->
        [one] Na odstąpienie od zakupu został { $days } dzień
        [few] Na odstąpienie od zakupu zostały { $days } dni
        [many] Na odstąpienie od zakupu zostało { $days } dni
       *[other] Na odstąpienie od zakupu zostało { $days } dnia
    }
}
    .line = { $certainty ->
        [estimated] odstąpienie mniej więcej do { $on }
       *[read] odstąpienie do { $on }
    }
    .name = Ostatni dzień na odstąpienie
    .then = Potem zakup można cofnąć tylko z konkretnego powodu, na przykład z powodu wady.
deadline-claim-closes = { $when ->
    [past] Czas na roszczenie z ustawy minął
    [today] Dziś ostatni dzień na roszczenie z ustawy
   *[future] { $days ->
        [one] Na roszczenie z ustawy został { $days } dzień
        [few] Na roszczenie z ustawy zostały { $days } dni
        [many] Na roszczenie z ustawy zostało { $days } dni
       *[other] Na roszczenie z ustawy zostało { $days } dnia
    }
}
    .line = { $certainty ->
        [estimated] roszczenie z ustawy mniej więcej do { $on }
       *[read] roszczenie z ustawy do { $on }
    }
    .name = Ostatni dzień na roszczenie z ustawy
    .then = Potem sprzedawca może odmówić z powodu samego upływu czasu.

## What happens then, where the rule itself decides it

then-AE-SHIP-TIMEOUT = Potem zamówienie powinno zamknąć się samo z pełnym zwrotem pieniędzy. Liczone w dniach roboczych: weekendy się pomija, świąt nie.
then-AE-REFUND-CARD = Potem zapytaj platformę o dzień i numer zwrotu, a z nimi zwróć się do banku. Liczone w dniach roboczych: weekendy się pomija, świąt nie.
then-PP-ESC = Potem PayPal zamyka spór na dobre. Wcześniej przekształć go w roszczenie.
then-written-claim = Potem otwierają się następne kroki: operator, jeśli jest, urząd, sąd.
then-BR-CONSUMIDOR = Do tego dnia firma odpowiada tam. Zaznacz na stronie, czy to załatwiło sprawę.

## A rule that is too old

deadline-old-rule = { $name }: reguła dla tej daty jest zbyt stara, by na niej polegać. Sprawdź dziś stronę zamówienia
    .line = datę sprawdź na stronie zamówienia
source-old-rule = regułę należało ponownie sprawdzić do { $by }: nie bierz z niej daty, sprawdź stronę

## The calendar file

calendar-save = Zapisz te daty do kalendarza
calendar-save-all = Zapisz wszystkie daty do kalendarza
calendar-summary = { $name }: { $title }
calendar-cancelled = Już nieaktualne: { $summary }
calendar-cancelled-why = Redress wycofał tę datę: zmieniło się to, z czego wynikała. Aktualne daty są w sprawie.
calendar-description = { $order }. Data: { $source }. { $after }

## Dates that are not known

unknown-dates = { $count ->
    [one] { $count } data jest nieznana
    [few] { $count } daty są nieznane
    [many] { $count } dat jest nieznanych
   *[other] { $count } dat jest nieznanych
}
unknown-open-order = Otwórz stronę zamówienia: daty odczytają się same.
unknown-say-payment = Podaj sposób płatności w części „Co dalej”.
unknown-no-term = Dla tego sposobu płatności nie znamy terminu. Od razu zapytaj bank lub sprzedawcę.
unknown-no-payment-day = Otwórz stronę zamówienia: tam jest dzień płatności.
unknown-note-dispute = Biegnie od dnia otwarcia sporu. Odnotuj go tutaj.
unknown-note-decision = Biegnie od dnia decyzji. Odnotuj go tutaj.
unknown-note-refund = Biegnie od dnia, w którym zwrot pieniędzy jest w drodze. Odnotuj go tutaj.
unknown-note-authority = Biegnie od dnia złożenia skargi. Odnotuj go tutaj.
unknown-no-answer-term = Dla twojego kraju nie znamy terminu odpowiedzi.
unknown-say-country = Podaj kraj zamieszkania w części „Co dalej”: termin zależy od kraju.
unknown-not-by-post = Ta paczka nie szła pocztą, a zgłoszenia przyjmuje tylko poczta.
unknown-no-ship-day = Otwórz stronę zamówienia: tam jest dzień wysyłki.

## Dates that moved

moved-date = Przesunięto: było { $before }, zauważono { $on }
moved-proof = wcześniejszą datę pokazuje dowód { $number }
moved-why = Przesunęła ją platforma albo sprzedawca. Trzymanie się wcześniejszej daty jest zwykle bezpieczne.

## A date and its distance

date-distance = { $when ->
    [today] dziś
    [past] { $days ->
        [one] { $days } dzień temu
        [few] { $days } dni temu
        [many] { $days } dni temu
       *[other] { $days } dnia temu
    }
   *[future] { $days ->
        [one] za { $days } dzień
        [few] za { $days } dni
        [many] za { $days } dni
       *[other] za { $days } dnia
    }
}
source-shop-day = { $source }; { $on } według czasu platformy zaczyna się u ciebie wcześniej
source-later = Inne odczytanie tej samej reguły daje { $on }: decyduje wcześniejszy dzień.
source-holidays = { $country ->
    [CN] W tym czasie wypadają święta państwowe w Chinach: szacunek może być zbyt wczesny.
   *[other] W tym czasie wypadają święta państwowe w kraju sprzedawcy: szacunek może być zbyt wczesny.
}

## Where a date comes from

source-page = odczytano ze strony platformy
source-page-on = odczytano { $page } { $on }
source-rule = szacunek, strona nie podaje takiej daty
source-rule-year = szacunek według reguły z { $year } r.
source-noted = obiecano, według twojej notatki
page-order-list = z listy zamówień
page-order-detail = ze strony zamówienia
page-tracking = ze strony śledzenia
page-messages = z czatu
page-dispute = ze strony sporu
page-refunds = ze strony zwrotów pieniędzy
page-carrier = ze strony przewoźnika
page-unknown = ze strony
about-date = około { $on }
date-and-source = { $on }, { $source }

## The line on the shop's page

open-claim = Otwórz sprawę
show-claim = Pokaż sprawę
refund-done = strona podaje, że pieniądze wróciły
    .sum = strona podaje, że wróciło { $sum }
refund-under-way = strona podaje, że pieniądze wracają
    .sum = strona podaje, że wraca { $sum }
save-proof = Zapisz dowód
saving = Zapisywanie…
allow-capture = Zezwól na zrzuty
how-to-capture = Przeglądarka robi zrzut tylko za twoją zgodą. Naciśnij skrót lub ikonę Redress albo zezwól na zrzuty raz na stałe.
unread-title = Redress nie mógł odczytać tej strony
unread-body = Platforma mogła ją zmienić. Niczego nie zgadywano. Wcześniejsze zamówienia i dowody są zachowane; skrót nadal zapisuje zrzut tej strony.
unread-fields = Nie odczytano: { $fields }.
close = Zamknij

## Claim

claim = Sprawa
order-number = Zamówienie { $id }
ordered-on = zamówiono { $on }
no-title = Nie odczytano nazwy
no-total = nie odczytano ceny
open-in-tab = Otwórz w karcie
open-panel = Panel boczny
open-list = Lista
no-deadline = Nie ma jeszcze daty do pilnowania
no-deadline-how = Otwórz raz stronę zamówienia: daty odczytają się same.
steps = Kroki sprawy
step-done = gotowe
step-now = teraz
step-later = później
step-proof = Dowody
step-seller = Sprzedawca
step-support = Obsługa klienta
step-dispute = Spór
step-appeal = Odwołanie
step-bank = Bank
step-post = Poczta
step-claim = Pisemne wezwanie
step-operator = Operator
step-authority = Urząd
step-court = Sąd
act-capture = Dalej: zapisz dowody ({ $items })
    .rest = Dalej: zrób zrzut całej strony ({ $items })
    .open = Dalej: otwórz i zapisz: { $item }
act-write-seller = Dalej: napisz do sprzedawcy
act-await-seller = Dalej: czekaj na sprzedawcę
    .by = Dalej: czekaj na sprzedawcę do { $by }
act-open-dispute = Dalej: otwórz spór na stronie platformy
    .by = Dalej: otwórz spór na stronie platformy do { $by }
act-await-decision = Dalej: czekaj na decyzję
    .by = Dalej: czekaj na decyzję do { $by }
act-ask-bank = Dalej: poproś bank o chargeback
    .by = Dalej: poproś bank o chargeback do { $by }
act-await-bank = Dalej: czekaj na bank
    .by = Dalej: czekaj na bank do { $by }
act-await-post = Dalej: czekaj na odpowiedź przewoźnika
    .by = Dalej: czekaj na odpowiedź przewoźnika do { $by }
act-await-claim = Dalej: czekaj na odpowiedź na pisemne wezwanie
    .by = Dalej: czekaj na odpowiedź na pisemne wezwanie do { $by }
act-await-authority = Dalej: czekaj na urząd
    .by = Dalej: czekaj na urząd do { $by }
act-rest = Nic do zrobienia: sprawa jest zamknięta
tabs = Części sprawy
tab-proof = Dowody
tab-proof-count = Dowody { $done }/{ $all }
tab-message = Wiadomość
tab-money = Pieniądze
tab-dates = Daty

reason = Co się stało
reason-choose = Wybierz, co się stało
reason-choose-how = Od tego zależy, jakie dowody i teksty będą potrzebne.
reason-not-shipped = Sprzedawca nie wysłał zamówienia
reason-invalid-tracking = Numer śledzenia nie działa
reason-stuck = Paczka utknęła w drodze
reason-lost = Paczka zaginęła
reason-customs = Paczka zatrzymana przez urząd celny
reason-wrong-address = Paczka wysłana na inny adres
reason-returned = Paczka wróciła do nadawcy
reason-marked-delivered = Podobno doręczona, ale jej nie mam
reason-damaged = Towar przyszedł uszkodzony
reason-incomplete = W paczce czegoś brakuje
reason-not-as-described = Towar niezgodny z opisem
reason-wrong-item = Przyszedł inny towar
reason-came-late = Paczka przyszła później, niż obiecano
reason-refund-not-paid = Zwrot uzgodniony, pieniądze nie przyszły
reason-return-not-refunded = Towar odesłany, pieniędzy nie zwrócono

## The popup

other-orders = Inne zamówienia
matter-unsaid = Nie podano jeszcze, co się stało
details = Szczegóły i przez co można przegrać
details-problems = { $count ->
    [one] { $count } wpis się nie zgadza
    [few] { $count } wpisy się nie zgadzają
    [many] { $count } wpisów się nie zgadza
   *[other] { $count } wpisu się nie zgadza
}
details-rights = { $count ->
    [one] Jeszcze { $count } ostatni dzień: { $on }
    [few] Jeszcze { $count } ostatnie dni, pierwszy: { $on }
    [many] Jeszcze { $count } ostatnich dni, pierwszy: { $on }
   *[other] Jeszcze { $count } ostatniego dnia, pierwszy: { $on }
}
checklist-more = Jeszcze { $count }
checklist-how = Wyjaśnij
checklist-less = Pokaż mniej
questions-open = { $count ->
    [one] { $count } pytanie wzmocni tekst
    [few] { $count } pytania wzmocnią tekst
    [many] { $count } pytań wzmocni tekst
   *[other] { $count } pytania wzmocni tekst
}
questions-done = Na pytania są odpowiedzi
questions-telling = Jedna z odpowiedzi mówi więcej: sprawdź
capture-here = Zrzut
capture-here-of = Zrzut: { $item }
open-claim-of = Otwórz sprawę: { $title }
show-claim-of = Pokaż sprawę: { $title }

## What decides a reason

ask-yes = Tak
ask-no = Nie
ask-open = –
ask-leads = To brzmi jak: { $reason }
ask-why = Odpowiedzi trafiają do tekstu i zostają na tym komputerze.
ask-has-number = Czy zamówienie pokazuje numer śledzenia?
ask-asked-to-cancel = Czy sprzedawca prosi o anulowanie albo o wybranie innego powodu?
ask-number-by-chat = Czy sprzedawca podał na czacie inny numer?
ask-moves-as-usual = Czy śledzenie zmienia się jak zwykle, a obiecany dzień dopiero nadejdzie?
ask-carrier-lost-it = Czy przewoźnik mówi, że paczka zaginęła?
ask-carrier-told-me = Czy powiedział ci to sam przewoźnik?
ask-customs-asked-me = Czy urząd celny prosił cię o dokumenty lub pieniądze?
ask-address-was-right = Czy adres w zamówieniu był twój i pełny?
ask-was-told = Czy przyszła do ciebie wiadomość, że paczka czeka?
ask-asked-around = Czy sprawdzono u sąsiadów i wokół domu?
ask-other-address = Czy w danych przewoźnika jest inny adres?
ask-packaging-damaged = Czy opakowanie też było uszkodzone?
ask-what-is-damaged = Co jest uszkodzone?
ask-filmed-opening = Czy otwieranie paczki zostało nagrane?
ask-what-is-missing = Czego brakuje?
ask-another-thing = Czy to zupełnie inna rzecz?
ask-differences = Co różni się od opisu?
ask-what-came = Co przyszło zamiast tego?
ask-still-wanted = Czy zatrzymujesz towar, choć przyszedł późno?
ask-late-cost = Ile kosztowało cię opóźnienie?
ask-account-checked = Czy sprawdzono dzisiaj kartę lub konto użyte do płatności?
ask-refund-words = Kto obiecał pieniądze i jakimi słowami?
ask-return-number = Jaki numer śledzenia ma odesłana paczka?
ask-return-arrived = Czy jej śledzenie pokazuje, że sprzedawca ją ma?

checklist = Lista kontrolna
checklist-done = zapisano
    .in-view = zapisano to, co było widać
    .element = zapisano część strony
    .unknown = zapisano to, co było widać; jeśli strona jest dłuższa, zrób zrzut całej
checklist-missing = jeszcze nie zapisano
    .short = potrzebne
checklist-no-picture = zapisano tylko to, co podaje strona: zrzut trzeba jeszcze zrobić
    .short = jeszcze bez zrzutu
checklist-in-view = tylko to, co było widać: strona jest dłuższa. Zrób zrzut całej strony.
    .short = tylko część
checklist-cut-short = zrzut skończył się za wcześnie, reszty brakuje. Zrób zrzut całej strony.
    .short = przerwano
checklist-stale = { $days ->
    [one] sprzed { $days } dnia: zapisz jeszcze raz
    [few] sprzed { $days } dni: zapisz jeszcze raz
    [many] sprzed { $days } dni: zapisz jeszcze raz
   *[other] sprzed { $days } dnia: zapisz jeszcze raz
}
    .short = { $days ->
        [one] sprzed { $days } dnia
        [few] sprzed { $days } dni
        [many] sprzed { $days } dni
       *[other] sprzed { $days } dnia
    }
checklist-optional = pomaga, niewymagane
    .short = pomaga
checklist-empty = Wybierz, co się stało, aby zobaczyć, jakie dowody są potrzebne.
open = Otwórz
open-page = Otwórz: { $page }
proof-order-page = Strona zamówienia
    .how = cała strona z numerem, ceną i datami
proof-tracking = Strona śledzenia
    .how = wszystkie zdarzenia paczki
proof-chat = Czat ze sprzedawcą
    .how = najpierw napisz, potem zapisz całą rozmowę
proof-payment = Płatność
    .how = wyciąg z banku lub strona płatności na platformie
proof-carrier = Strona przewoźnika
    .how = ten sam numer w serwisie przewoźnika
proof-dispute = Strona sporu
    .how = z odpowiedziami sprzedawcy
proof-packaging = Opakowanie
    .how = zdjęcia ze wszystkich stron, etykieta czytelna
proof-goods = Towar
    .how = zdjęcia lub film tego, co przyszło
proof-listing = Strona produktu
    .how = opis i zdjęcia z chwili sprzedaży
proof-document = Inny dokument
    .how = pismo, paragon, protokół
proof-seller-data = Dane firmy sprzedawcy
    .how = nazwa i adres: naciśnij nazwę sklepu na jego stronie
proof-refund-policy = Zasady zwrotu pieniędzy
    .how = co strona sprzedawcy lub produktu obiecuje o dostawie i zwrotach
proof-return-proof = Dowód odesłania
    .how = potwierdzenie nadania lub śledzenie odesłanej paczki

capture-visible = Zrzut tego, co widać
    .short = To, co widać
capture-page = Zrzut całej strony
    .short = Cała strona
    .how = Strona przewija się sama, około pół sekundy na każdy ekran.
capture-page-of = Zrzut całej strony: { $item }
capture-element = Zrzut części
    .how = Wskaż zamówienie, paczkę lub czat.
capturing = Robienie zrzutu…
capturing-share = Robienie zrzutu… { $percent } %
capture-cancel = Anuluj
capture-pick = Wskaż część do zapisania i kliknij. Strzałka w górę: większa. Strzałka w dół: mniejsza. Enter zapisuje, Esc anuluje.
capture-menu-visible = Zapisz to, co widać, jako dowód
capture-menu-page = Zapisz całą stronę jako dowód
capture-menu-element = Zapisz część strony jako dowód
capture-default = Skrót i przycisk na stronie zapisują
capture-default-visible = to, co widać
capture-default-page = całą stronę
capture-default-element = część strony
capture-default-why = Przy wyborze części przycisk obok zamówienia zapisuje to zamówienie, a skrót pozwala wskazać część.
capture-shortcut = Skrót
cannot-capture = Otwórz jedną z powyższych stron, aby ją zapisać.
capture-saved = Zapisano. Zachowano to, co było widać, i to, co podaje strona.
capture-goes-on = Strona jest dłuższa: zrób zrzut całej, aby mieć resztę.
capture-saved-page = Zapisano. Zachowano całą stronę i to, co podaje.
capture-saved-element = Zapisano. Zachowano część strony i to, co podaje.
capture-loose = Strona nie podaje zamówienia: otwórz sprawę, do której należy, i dodaj ją tam w części Dowody.
capture-facts-only = Zachowano to, co podaje strona. Zrzutu nie zrobiono.
capture-not-allowed = Przeglądarka nie zezwoliła na zrzut. Kliknij ikonę Redress na tamtej stronie albo naciśnij tam skrót.
    .stopped = Przeglądarka przestała zezwalać na zrzuty. To, co zrobiono do tej chwili, jest zachowane. Aby mieć resztę, naciśnij skrót na tamtej stronie jeszcze raz.
capture-protected-page = Przeglądarka chroni tę stronę: nie można jej przewinąć do zrzutu. Zrób zrzut tego, co widać.
capture-tab-closed = Strona została zamknięta przed zrobieniem zrzutu. Otwórz ją i spróbuj ponownie.
    .stopped = Strona została po drodze zamknięta lub opuszczona. To, co zrobiono do tej chwili, jest zachowane. Aby mieć resztę, otwórz stronę i zapisz ją jeszcze raz.
capture-tab-changed = Na wierzchu pojawiła się inna strona. Niczego nie zapisano. Wróć i spróbuj ponownie.
    .stopped = Po drodze na wierzchu pojawiła się inna strona. To, co zrobiono do tej chwili, jest zachowane. Aby mieć resztę, wróć i zapisz stronę jeszcze raz.
capture-too-fast = Przeglądarka robi najwyżej dwa zrzuty na sekundę. Odczekaj chwilę i spróbuj ponownie.
    .stopped = Przeglądarka nie chciała robić dalszych zrzutów. To, co zrobiono do tej chwili, jest zachowane. Aby mieć resztę, odczekaj chwilę i zapisz stronę jeszcze raz.
capture-no-frame = Strona nie została jeszcze wyświetlona. Spróbuj ponownie.
    .stopped = Od pewnego miejsca strona przestała się wyświetlać. To, co zrobiono do tej chwili, jest zachowane. Aby mieć resztę, odśwież stronę i zapisz ją jeszcze raz.
capture-page-moves = Strona sama się porusza i nie udało się jej zatrzymać. Niczego nie zapisano. Zapisz to, co widać, kawałek po kawałku.
    .stopped = Strona sama się porusza i nie dało się jej dalej przewinąć. To, co zrobiono do tej chwili, jest zachowane. Aby mieć resztę, przewiń tam i zapisz to, co widać.
capture-page-stuck = Strona nie odpowiada. Niczego nie zapisano. Odśwież ją i spróbuj ponownie.
    .stopped = Strona po drodze przestała odpowiadać. To, co zrobiono do tej chwili, jest zachowane. Aby mieć resztę, odśwież stronę i zapisz ją jeszcze raz.
capture-no-end = Ta strona nie ma końca. Niczego nie zapisano. Zapisz to, co widać, kawałek po kawałku.
    .stopped = Ta strona nie ma końca. Jej pierwsza część jest zachowana. Aby mieć resztę, przewiń tam i zapisz to, co widać.
capture-nothing-there = Ta część strony jest pusta. Niczego nie zapisano. Wybierz inną część albo zapisz to, co widać.
capture-pinched = Strona jest powiększona dwoma palcami i widać tylko część jej szerokości. Niczego nie zapisano. Przywróć dwoma palcami jej zwykły rozmiar i spróbuj ponownie.
capture-cancelled = Anulowano. Niczego nie zapisano.
capture-disk-full = Na dysku nie ma miejsca. Wcześniejsze dowody są zachowane. Zwolnij trochę miejsca i spróbuj ponownie.
capture-unknown = Nie zrobiono zrzutu. Wcześniejsze dowody są zachowane. Odśwież stronę i spróbuj ponownie.
    .stopped = Coś się po drodze nie udało. To, co zrobiono do tej chwili, jest zachowane. Aby mieć resztę, odśwież stronę i zapisz ją jeszcze raz.

evidence = Zapisane dowody
evidence-empty = Nic jeszcze nie zapisano. Otwórz stronę z listy kontrolnej i zrób zrzut.
evidence-number = Dowód { $number }
evidence-facts = dane bez zrzutu
evidence-no-picture = Bez zrzutu
loose = Zapisane, jeszcze w żadnej sprawie
loose-how = Te strony nie podały zamówienia. Dodaj tutaj to, co należy do tej sprawy.
loose-file = Dodaj
loose-file-of = Dodaj do tej sprawy: { $title }
evidence-open = Otwórz dowód { $number }: { $title }

## Proof that the buyer brings

add-file = Dodaj plik
    .short = Dodaj plik
add-file-of = Dodaj plik: { $item }
add-proof = Własne pliki i notatki
add-proof-how = Zdjęcia, filmy, PDF i e-maile, każdy do { $limit }. Wybierz je, upuść tutaj lub wklej. Są przechowywane bez zmian i zostają na tym komputerze.
add-files = Wybierz pliki
add-note = Napisz notatkę
add-proves = Co pokazuje
add-proves-of = Co pokazuje { $file }
add-proves-none = Nie ma na liście
add-remove = Usuń z listy
add-remove-of = Usuń z listy: { $file }
add-save = { $count ->
    [one] Zapisz { $count } plik
    [few] Zapisz { $count } pliki
    [many] Zapisz { $count } plików
   *[other] Zapisz { $count } pliku
}
add-saving = Zapisywanie: { $done } z { $all }…
add-saved = { $count ->
    [one] Zapisano { $count } plik.
    [few] Zapisano { $count } pliki.
    [many] Zapisano { $count } plików.
   *[other] Zapisano { $count } pliku.
}
add-misnamed = Nazwa wskazuje na coś innego. Według treści to { $kind } i jako taki plik jest przechowywany.
add-duplicate = { $file } już tu jest jako dowód { $number }. Nie zapisano go drugi raz.
    .new = { $file } to ten sam plik co jeden z właśnie zapisanych. Nie zapisano go drugi raz.
add-elsewhere = Zapisano { $file }. Ten sam plik jest w innej sprawie: platforma może odrzucić dowód z innego zamówienia.
add-too-many = { $count ->
    [one] { $count } plik naraz to za dużo
    [few] { $count } pliki naraz to za dużo
    [many] { $count } plików naraz to za dużo
   *[other] { $count } plików naraz to za dużo
}: nie dałoby się opisać, co pokazuje każdy z nich. Niczego nie zapisano. Wybierz najwyżej { $limit }.
add-refused-empty = { $file } jest pusty: nie ma czego zapisać. Pobierz go jeszcze raz ze źródła.
add-refused-too-large = { $file } ma { $size }; limit to { $limit }, bo sumę kontrolną liczy się z całego pliku w pamięci. Nie zapisano go. Skróć go albo podziel na części.
add-refused-unknown-kind = { $file } według treści nie jest zdjęciem, filmem, plikiem PDF ani e-mailem, bez względu na nazwę. Nie zapisano go. Wydrukuj go do PDF albo zrób mu zdjęcie.
add-refused-unreadable = Nie można było odczytać { $file }: w międzyczasie został przeniesiony lub usunięty. Nie zapisano go. Wybierz go jeszcze raz.
add-refused-claim-gone = Sprawa została usunięta w innym oknie. Nie zapisano { $file }.
add-refused-disk-full = Na dysku nie ma miejsca na { $file }. To, co zapisano wcześniej, jest zachowane. Zwolnij trochę miejsca i spróbuj ponownie.
add-refused-unknown = Nie zapisano { $file }. Wcześniejsze dowody są zachowane. Spróbuj ponownie.
family-photo = zdjęcie
family-video = film
family-pdf = PDF
family-mail = e-mail
family-note = notatka
note-day = Dzień, którego dotyczy
note-text = Co się stało
note-save = Zapisz notatkę
note-drop = Porzuć
note-saved = Notatka jest zapisana.
note-name = Notatka

## The ladder

tab-ladder = Co dalej
ladder-how = Fakty ze źródłami i datami, nie porada prawna. Redress nie otwiera żadnej strony i niczego nie wysyła.
paid-with = Sposób płatności
paid-with-visa = Visa
paid-with-mastercard = Mastercard
paid-with-mir = Mir
paid-with-paypal = PayPal
paid-with-other = Przelew, portfel lub inny
country-suggested = Mój kraj: { $country }
route-why = Od obu zależą kroki poza platformą. Zostają na tym komputerze i są pamiętane dla następnej sprawy.
rung-seller = Sprzedawca
    .what = Jedna wiadomość: fakty, jedno żądanie i jedna data. Rozmowa zostaje na czacie platformy: tylko ona się liczy.
rung-support = Obsługa klienta platformy
    .what = Pytanie do samej platformy, z pominięciem sprzedawcy: gdy sprzedawca milczy, decyzja się spóźnia albo zapowiedziane pieniądze nie przychodzą.
rung-dispute = Spór
    .what = Procedura samej platformy. Najpierw głos ma sprzedawca, potem decyduje platforma.
rung-appeal = Odwołanie
    .what = Prośba do platformy, by rozpatrzyła swoją decyzję jeszcze raz.
rung-payment = Bank lub portfel
    .what = Prośba do banku lub portfela o cofnięcie płatności. Toczy się niezależnie od platformy i ma własny ostatni dzień.
rung-post = Poczta lub kurier
    .what = Prośba do przewoźnika o poszukiwanie. Jego odpowiedź jest dowodem, także gdy niczego nie znajdzie.
rung-claim = Pisemne wezwanie
    .what = Opatrzone datą pismo do tego, kto według prawa jest ci coś winien, z jednym żądaniem i jednym ostatnim dniem. Sąd zwykle najpierw o nie pyta.
rung-operator = Operator platformy
    .what = Osobne żądanie do tego, kto prowadzi platformę i przyjął pieniądze, gdy sprzedawca już wie, że rezygnujesz z zakupu.
rung-authority = Urząd
    .what = Bada, co zrobiła firma. Sam rzadko odzyskuje pieniądze.
rung-court = Sąd
    .what = Ostatni krok. Wymaga czasu, a wyrok przeciwko firmie za granicą trudno wykonać.
rung-state-open = można teraz
rung-state-waiting = w toku
rung-state-overdue = odpowiedź się spóźnia
rung-state-later = jeszcze nie
rung-state-closed = minęło
rung-state-unknown = potrzebna twoja odpowiedź
rung-state-none = nie dotyczy
rung-state-settled = załatwione
rung-stands-answered = jest odpowiedź
rung-stands-decided = jest decyzja
rung-from = od { $on }
rung-until = { $certainty ->
    [estimated] mniej więcej do { $on }
   *[read] do { $on }
}
rung-later-on = { $when } (według innego odczytania { $on })
rung-ended = minęło { $on }
rung-overdue = odpowiedź miała przyjść do { $on }
rung-perhaps-over = według szacunku minęło { $on }: spróbuj dzisiaj
waits-country = podaj wyżej kraj zamieszkania
waits-payment = podaj wyżej sposób płatności
waits-promise = po obiecanym dniu
waits-promised-day = nie odczytano obiecanego dnia: otwórz raz stronę zamówienia
waits-shipping = dopiero po wysłaniu zamówienia: do tego czasu poproś o anulowanie
waits-cancelled = zamówienie anulowano: należy się zwrot pieniędzy
waits-tracking-number = nie odczytano numeru śledzenia
waits-decision = po decyzji platformy
waits-claim = po pisemnym wezwaniu
waits-claim-answer = po odpowiedzi na wezwanie lub po jej ostatnim dniu
ends-confirming = Nie potwierdzaj odbioru, zanim pieniądze wrócą: to kończy ochronę zamówienia.
ends-cancelling = Nie anuluj sporu: może nie dać się otworzyć ponownie.
ends-accepting = Naciśnięcie „akceptuj” przy propozycji lub przy dłuższym czekaniu kończy na tym sprawę.
ends-one-appeal = Odwołanie jest tylko jedno. Wyślij je ze wszystkim.
ends-double-refund = Pieniądze wypłacone dwa razy trzeba oddać: powiedz każdej stronie, co druga zapłaciła lub obiecała.
ends-refund-announced = Zwrot zapowiedziano albo przyszła jego część. Poczekaj na resztę albo najpierw o tym powiedz.
ends-wallet-closed = Spór w PayPalu raz zamknięty pozostaje zamknięty.
rung-expired = Regułę, na której to się opiera, trzeba było sprawdzić ponownie. Sprawdź ją, zanim się na niej oprzesz.
rung-party = Druga strona
rung-place = Gdzie
way-cancel = Na stronie zamówienia jest też „Anuluj zamówienie”. Wybierz prawdziwy powód: sprzedawca nie wysłał.
way-mailbox = Decyzje i prośby o dowody przychodzą też e-mailem: sprawdzaj skrzynkę, także spam, a odpowiadaj na stronie platformy.
rung-needs = Co jest potrzebne
rung-write = Tekst: { $what }
rung-sources = { $count ->
    [one] { $count } źródło
    [few] { $count } źródła
    [many] { $count } źródeł
   *[other] { $count } źródła
}
rung-source-dates = ({ $date }; sprawdzono { $checked }).
rung-source-undated = bez daty
certainty-A = Przeczytano sam tekst.
certainty-B = Zgodne doniesienia z ostatniego czasu.
certainty-C = Według osób trzecich.
certainty-own = Nasz własny szacunek.
need-order-proof = strona zamówienia
need-tracking-proof = strona śledzenia
need-chat-proof = czat ze sprzedawcą
need-payment-proof = dowód płatności
need-decision-proof = strona z decyzją
need-photo-proof = zdjęcia
need-claim-copy = kopia pisemnego wezwania i dowód jego wysłania
need-seller-notice-copy = kopia odmowy wysłanej do sprzedawcy i dowód jej wysłania
need-posting-receipt = kopia potwierdzenia nadania od nadawcy
need-identification = konto w tym serwisie, które potwierdza twoją tożsamość
need-bank-details = dokąd mają trafić pieniądze
need-name-address = twoje imię i nazwisko, adres i podpis
need-no-refund-statement = twoje oświadczenie, co dotąd zwrócono

## Message

channel = Do kogo
channel-seller = Wiadomość do sprzedawcy
channel-request-cancel = Prośba o anulowanie zamówienia
channel-ask-state = Pytanie: gdzie jest moja paczka?
channel-follow-up = Przypomnienie dla sprzedawcy
channel-last-call = Ostatnie przypomnienie przed sporem
channel-reply-offer = Odpowiedź: proponują część
channel-reply-wait = Odpowiedź: proszą, by czekać
channel-reply-cancel = Odpowiedź: proszą o anulowanie zamówienia lub sporu
channel-reply-confirm = Odpowiedź: proszą o potwierdzenie odbioru
channel-dispute = Tekst do sporu
channel-appeal = Odwołanie
channel-support = Wiadomość do obsługi klienta platformy
channel-bank = Pismo do banku
channel-paypal = Roszczenie w PayPalu
channel-post = Zgłoszenie na poczcie lub u kuriera
channel-pre-trial = Pisemne wezwanie przedsądowe
channel-operator = Żądanie do operatora platformy
channel-authority = Skarga do urzędu
channel-court = Projekt pisma do sądu
draft-language = Język tekstu
second-language = Pokaż obok: { $language }
second-language-name = Tekst, a obok { $language }
second-note = Zdanie po zdaniu, z tych samych danych. To, co zmieniono, jest zaznaczone.
draft-short = Wersja krótka, do { $limit } znaków
draft-text = Tekst wiadomości
draft-edited = Zmieniony przez ciebie
draft-changes = { $count ->
    [one] Twoja zmiana
    [few] Twoje { $count } zmiany
    [many] Twoje { $count } zmian
   *[other] Twoje { $count } zmiany
}
draft-no-words = nic
draft-conflict = Dane zmieniły się tam, gdzie zmieniono tekst. Dopóki nie wybierzesz, zostają w nim twoje słowa.
draft-conflict-mine = Twoje słowa
draft-conflict-facts = Z danych teraz
draft-keep-mine = Zostaw moje
draft-take-facts = Weź nowe
draft-start-again = Zacznij od nowa z danych
draft-cites = Dowody wymienione w tekście
draft-count = { $count } / { $limit }
draft-count-name = { $count ->
    [one] { $count } znak
    [few] { $count } znaki
    [many] { $count } znaków
   *[other] { $count } znaku
}
draft-too-long = Limit znaków w formularzu to { $limit }: tekst jest dłuższy o { $over }.
copy = Kopiuj
copied = Skopiowano. Wklej to do formularza platformy.
copy-failed = Przeglądarka nie zezwoliła na kopiowanie. Zaznacz tekst i skopiuj go ręcznie.
put = Wstaw do formularza
put-replace = Zastąp to, co tam jest
put-put = Tekst jest w polu. Przeczytaj go tam; wysłanie należy do ciebie.
put-changed = Strona zmieniła tekst przy wstawianiu. Porównaj go z tym tutaj, zanim go wyślesz.
put-no-field = Nie ma pola, w które można go wstawić. Kliknij pole na stronie platformy i naciśnij jeszcze raz.
put-not-empty = W polu jest już tekst. Niczego nie zmieniono.
put-too-long = Tekst jest dłuższy, niż mieści pole. Niczego nie wstawiono, więc nic nie jest ucięte. Weź wersję krótką albo skróć tekst.
never-waiting = „{ $words }” można odczytać jako zgodę na czekanie. Podaj zamiast tego ostatni dzień.
never-accepting = „{ $words }” można odczytać jako zgodę na propozycję sprzedawcy lub na opóźnienie. Platforma może na tej podstawie zamknąć sprawę.
never-confirming = „{ $words }” można odczytać jako potwierdzenie odbioru. To kończy większość spraw.
never-closing = „{ $words }” można odczytać jako rezygnację z zamówienia lub sporu. Zamkniętego sporu często nie można otworzyć ponownie.
never-ratings = „{ $words }” mówi o ocenach. Platforma uznaje takie groźby za nadużycie.
never-elsewhere = „{ $words }” prowadzi poza platformę. Platforma uwzględnia tylko to, co napisano na jej stronach.
never-money = „{ $words }” prowadzi pieniądze poza platformę. Wtedy platforma już ich nie chroni.
never-threats = „{ $words }” brzmi jak groźba. Fakty mówią więcej.
never-blame = „{ $words }” obwinia czytającego. Fakty mówią więcej.
never-law = „{ $words }” powołuje się na prawo, a platforma według niego nie decyduje. Zachowaj to do pism poza platformą.
never-promises = „{ $words }” to obietnica, którą można wykorzystać przeciwko tobie.
missing = Brakuje
missing-proof = Dowody, które wzmocniłyby tekst
missing-how = Tego w tekście nie ma. Otwórz stronę, która to pokazuje, a dane się odczytają.
open-order-page = Otwórz stronę zamówienia
open-tracking-page = Otwórz stronę śledzenia
draft-none = Wybierz, co się stało: wtedy powstanie tu tekst.
letter-facts = Do tego pisma
letter-facts-why = To, co tu wpiszesz, trafia do tego pisma i zostaje na tym komputerze.
ask-card-day = Dzień płatności według wyciągu
ask-card-amount = Kwota płatności według wyciągu
ask-card-name = Odbiorca płatności według wyciągu
ask-card-last-four = Ostatnie cztery cyfry karty
ask-card-last-four-wrong = Tylko ostatnie cztery cyfry, nigdy cały numer.
ask-goods-now = Gdzie jest teraz towar?
ask-return-offered = Czy zaproponowano sprzedawcy jego odesłanie?
ask-statement-day = Dzień wyciągu, na którym płatność pojawiła się po raz pierwszy
ask-overlooked = Co pominięto w decyzji albo co jest nowe?
sent-it = Wysłane

## Facts by name

field-placedOn = data zamówienia
field-status = stan zamówienia
field-statusText = stan zamówienia
field-total = suma zamówienia
field-paidLines = pozycje ceny
field-store = sprzedawca
field-items = przedmioty
field-items-title = nazwa przedmiotu
field-items-variant = wariant przedmiotu
field-items-quantity = liczba sztuk
field-items-unitPrice = cena jednej sztuki
field-items-productId = numer produktu
field-deliverBy = obiecana data dostawy
field-refundBy = termin zwrotu pieniędzy
field-paidOn = data płatności
field-shippedOn = data wysyłki
field-finishedOn = data zamknięcia
field-refunds = zwrócone pieniądze
field-id = numer zamówienia
field-orders = zamówienia
field-shipments = śledzenie
field-trackingNumbers = numer śledzenia
field-carrier = przewoźnik
field-events = zdarzenia śledzenia
field-reason = co się stało
field-evidence = zapisane dowody
field-shipping = cena dostawy
field-posting-receipt = kopia potwierdzenia nadania od nadawcy: poproś sprzedawcę
field-name-address = twoje imię i nazwisko oraz adres: wpisz je raz w ustawieniach i podpisz ręcznie
field-wrote-claim = pisemne wezwanie, wysłane wcześniej
field-wrote-seller = dzień napisania do sprzedawcy: odnotuj go przyciskiem „Napisano do sprzedawcy”
field-defendant = kto jest pozwanym: sprawdź stopkę serwisu i rejestr firm
field-country = kraj, w którym mieszkasz
field-seller-name = nazwa sprzedawcy
field-plaintiff = czego jeszcze wymaga od ciebie sąd (data i miejsce urodzenia, numer dokumentu): wpisz to samodzielnie
field-card-day = dzień płatności z wyciągu: wpisz go wyżej
field-card-amount = kwota z wyciągu: wpisz ją wyżej
field-card-name = odbiorca płatności z wyciągu: wpisz go wyżej
field-card-last-four = ostatnie cztery cyfry karty: wpisz je wyżej
field-statement-day = dzień wyciągu, na którym płatność pojawiła się po raz pierwszy: wpisz go wyżej
field-goods-now = gdzie jest teraz towar: wpisz to wyżej
field-return-offered = propozycja odesłania towaru: zaznacz ją wyżej, a najpierw ją złóż
field-overlooked = co pominięto w decyzji albo co jest nowe: wpisz to wyżej

## The line of time

timeline = Paczka i twoje daty
timeline-silent = { $days ->
    [one] { $days } dzień bez ruchu
    [few] { $days } dni bez ruchu
    [many] { $days } dni bez ruchu
   *[other] { $days } dnia bez ruchu
}
timeline-about = { $name } (szacunek)
mark-ordered = Zamówiono
mark-shipped = Wysłano
mark-first-scan = Pierwszy skan
mark-last-scan = Ostatni skan
mark-delivered = Oznaczono jako doręczoną
mark-today = Dziś
mark-ship-by = Termin wysyłki
mark-deliver-by = Obiecana dostawa
mark-refund-by = Termin zwrotu pieniędzy
mark-dispute-opens = Początek czasu na spór
mark-dispute-closes = Ostatni dzień na spór
mark-seller-answers = Odpowiedź sprzedawcy
mark-platform-decides = Decyzja platformy
mark-appeal-closes = Ostatni dzień na odwołanie
mark-refund-arrives = Nadejście zwrotu pieniędzy
mark-chargeback-closes = Ostatni dzień dla banku
mark-post-inquiry-closes = Ostatni dzień dla poczty
mark-authority-answers = Odpowiedź urzędu
mark-cancel-answers = Odpowiedź w sprawie anulowania
mark-support-answers = Odpowiedź obsługi klienta
mark-appeal-decides = Odpowiedź na odwołanie
mark-resend-arrives = Nadejście nowej paczki
mark-return-arrives = Towar z powrotem
mark-bank-answers = Odpowiedź banku
mark-post-answers = Odpowiedź przewoźnika
mark-operator-answers = Odpowiedź operatora
mark-reject-closes = Ostatni dzień na odrzucenie
mark-withdrawal-closes = Ostatni dzień na odstąpienie
mark-claim-closes = Ostatni dzień na roszczenie

## Money

money-items = Przedmioty
money-items-each = Przedmioty, { $count } × { $price }
money-shipping = Dostawa
money-tax = Podatek
money-sellerDiscount = Kupon sprzedawcy
money-platformDiscount = Kupon platformy
money-others = Inne opłaty
money-coins = Monety
money-beyond = Dostawa i opłaty
money-free = bezpłatnie
money-total = Zapłacono łącznie
money-not-asked = Nie żądano
money-pieces = Żądanie dotyczy { $claimed } z { $ordered } szt., z ich udziałem w dostawie, podatku i kuponach
money-came-back = Dotąd wróciło
money-ask = Żądana kwota
demand = Twoje żądanie
demand-refund = Zwrot całości
    .why = Sprawa kończy się, gdy pieniądze są na miejscu. Później nadal możesz przyjąć mniej.
demand-part = Zwrot części, jako kwota
    .why = Przyjęta część kończy spór: nie można tam żądać niczego więcej.
demand-percent = Zwrot części, w procentach
    .why = Przyjęta część kończy spór: nie można tam żądać niczego więcej.
demand-new-parcel = Nowa paczka
    .why = Gdy jest w drodze, czas ochrony zamówienia biegnie dalej. Jeśli nie dotrze na czas, otwórz spór przed ostatnim dniem.
demand-percent-of = Ile procent
demand-percent-wrong = Wpisz liczbę całkowitą od 1 do 99.
demand-too-much = To więcej niż kwota, której dotyczy sprawa.
money-unknown = nieznane
money-correct = Popraw, ile zapłacono
money-paid-how = Tak jak na stronie zamówienia. Puste pola uznaje się za nieznane i pomija. Kupony i monety są odejmowane.
money-paid-page = Wróć do tego, co pokazuje strona
money-part = Żądaj części
money-part-how = Ilu sztuk każdego przedmiotu dotyczy żądanie? Dostawę, podatek i kupony dzieli się według ceny.
money-part-none = Wybierz co najmniej jedną sztukę.
money-of = { $count } z { $all }
money-note = Odnotuj propozycję lub wpłatę
money-problem-prices-unknown = Nie odczytano ceny sztuki, więc jej udział jest nieznany. Otwórz stronę zamówienia albo żądaj zwrotu za całe zamówienie.
money-problem-total-unknown = Nie wiadomo, ile zapłacono. Otwórz stronę zamówienia albo wpisz kwotę przez „Popraw, ile zapłacono”.
money-problem-currencies = Zapłata jest podana w dwóch walutach. Nie są sumowane: wpisz wszystko w tej, w której zapłacono.
money-problem-pieces = Żądanie dotyczy większej liczby sztuk, niż ma zamówienie. Wybierz je ponownie przez „Żądaj części”.
money-problem-paid-differs = Twoje pozycje nie dają sumy, którą podaje strona zamówienia. Obie są zachowane; sprawdź, która jest właściwa.
money-problem-refund-amount = Część wróciła, ale bez podanej kwoty. Odnotuj ją ponownie z kwotą: do tego czasu reszta jest nieznana.
money-problem-refund-currency = Zwrot przyszedł w innej walucie niż zapłata. Odnotuj go w walucie zamówienia, tak jak podaje bank lub platforma.
money-problem-refund-above = Wróciło więcej, niż żądano. Sprawdź obie kwoty: pieniądze zwrócone dwa razy trzeba oddać.
money-problem-demand-above = Żądasz więcej niż kwota, której dotyczy sprawa. Popraw żądaną kwotę.
money-problem-demand-currency = Żądasz kwoty w innej walucie niż zapłata. Wpisz ją w walucie zamówienia.
money-problem-offer-currency = Propozycja jest w innej walucie niż zapłata, więc nie są porównywane.
money-problem-losses-currency = Inne straty są w dwóch walutach i nie mają wspólnej sumy.
offer = Propozycja
offer-sum = { $sum }, { $on }:
offer-of-items = { $percent } % ceny przedmiotów
offer-of-paid = { $percent } % całej zapłaty
offer-of-asked = { $percent } % tego, czego żądasz
offer-gives-up = Przyjęcie jej oznacza rezygnację z kwoty { $sum }.
offer-ends = Przyjęcie propozycji kończy spór, a większość zamówień ma tylko jeden. Tutaj niczego się nie przyjmuje: decydujesz na stronie platformy.
law = Co dodaje prawo
law-RU-231-PEN = Rosja, artykuł 23.1 ustawy o ochronie praw konsumentów: kara za opłacony z góry towar, którego nie wydano na czas.
law-RU-23-1PCT = Rosja, artykuł 23 ustawy o ochronie praw konsumentów: kara za niespełnienie na czas żądania dotyczącego złego towaru.
law-careful = Liczone tak, jak zwykle robią to sądy
law-literal = Liczone według brzmienia ustawy
law-days = { $days ->
    [one] { $days } dzień, { $from }
    [few] { $days } dni, od { $from } do { $to }
    [many] { $days } dni, od { $from } do { $to }
   *[other] { $days } dnia, od { $from } do { $to }
}
law-capped = osiągnięto limit
law-how = { $percent } % dziennie od { $base }, nigdy więcej niż ta kwota; pierwsze wyliczenie osiąga ją { $capped }. W pierwszym wezwaniu mniejsza kwota jest bezpieczniejsza.
law-source = Według źródeł z { $year } r.
law-apart = To nie część tego, co zwraca platforma. Należy to do wezwania przedsądowego, jeśli to prawo obowiązuje drugą stronę.
other-losses = Inne straty
other-losses-how = Koszt przesyłki, opłata bankowa, opinia eksperta. Platforma ich nie zwraca; zachowaj rachunki dla sądu.
other-losses-what = Za co
other-losses-what-wrong = Podaj, za co to było.
other-losses-add = Dodaj
other-losses-remove = Usuń: { $what }
note-others = Stało się coś innego
note-on = Dzień, w którym to się stało
note-proof = Dowód, który to pokazuje
note-proof-none = jeszcze żadnego
history-shown-by = pokazuje to: { $name }
    .facts = powiązano: { $name }, zapisane bez zrzutu, więc nie ma czego pokazać
note-on-wrong = Wybierz dzień.
note-on-future = Ten dzień jeszcze nie nadszedł.
note-on-before = Ten dzień jest przed złożeniem zamówienia.
note-sum = Kwota, jeśli ją podano
note-until = Obiecano do
note-until-wrong = Obiecany dzień jest przed dniem złożenia obietnicy.
note-group-seller = Sprzedawca
note-group-goods = Zamówienie i towar
note-group-shop = Obsługa klienta i spór
note-group-bank = Bank i poczta
note-group-law = Wezwanie i sąd
note-group-money = Pieniądze
noted-save = Odnotuj
save = Zapisz
cancel = Anuluj

## History

history = Historia
history-none = Jeszcze nic.
history-older = { $count ->
    [one] { $count } wcześniejszy wpis
    [few] { $count } wcześniejsze wpisy
    [many] { $count } wcześniejszych wpisów
   *[other] { $count } wcześniejszego wpisu
}
history-proof = Zapisano dowód: { $name }
    .facts = Zapisano bez zrzutu: { $name }
history-date = Na stronie jest teraz { $field }: { $after }
history-date-moved = Zmiana ({ $field }): było { $before }, jest { $after }
history-total = Na stronie jest teraz suma zamówienia: { $after }
history-total-moved = Zmieniła się suma zamówienia: było { $before }, jest { $after }
history-status = Stan zamówienia teraz:
history-parcel = W śledzeniu:
history-taken-back = Wycofano: { $what }
history-until = { $what }, do { $on }
history-corrected = Poprawiono. Było: { $what }
history-note-again = Odnotuj ponownie
correct = Popraw
correct-take-back = Tego nie było
correct-kept = Daty, następny krok i teksty idą za poprawką. Historia zachowuje to, co odnotowano wcześniej.

## Dates

dates-empty = Nie ma jeszcze dat. Otwórz raz stronę zamówienia: daty odczytają się same.
dates-ahead = Przed tobą
dates-past = Minione
history-note = Powiedz Redress, co się stało
event-opened = Otwarto sprawę
    .button = Otwórz
event-wrote-seller = Napisano do sprzedawcy
    .button = Napisano do sprzedawcy
event-seller-answered = Sprzedawca odpowiedział
    .button = Sprzedawca odpowiedział
event-offered = Zaproponowano pieniądze
    .button = Zaproponowano pieniądze
event-accepted = Przyjęto propozycję
    .button = Przyjęto propozycję
event-resend-offered = Zaproponowano nową paczkę
    .button = Zaproponowano nową paczkę
event-resend-sent = Wysłano nową paczkę
    .button = Wysłano nową paczkę
event-resend-arrived = Nowa paczka przyszła
    .button = Nowa paczka przyszła
event-return-sent = Odesłano towar
    .button = Towar odesłany
event-return-received = Sprzedawca ma towar z powrotem
    .button = Sprzedawca ma towar z powrotem
event-cancel-asked = Poproszono o anulowanie zamówienia
    .button = Poproszono o anulowanie
event-cancelled = Zamówienie anulowano
    .button = Zamówienie anulowano
event-support-asked = Zapytano obsługę klienta platformy
    .button = Zapytano obsługę klienta
event-support-answered = Obsługa klienta odpowiedziała
    .button = Obsługa klienta odpowiedziała
event-dispute-opened = Otwarto spór
    .button = Spór otwarty
event-no-dispute = Platforma nie daje możliwości sporu
    .button = Platforma nie daje możliwości sporu
event-dispute-closed = Spór skończył się bez decyzji
    .button = Spór skończył się bez decyzji
event-decision = Platforma zdecydowała
    .button = Platforma zdecydowała
event-appeal-opened = Wysłano odwołanie
    .button = Odwołanie wysłane
event-wrote-bank = Napisano do banku
    .button = Napisano do banku
event-paypal-claim = Spór w PayPalu przekształcono w roszczenie
    .button = Przekształcono go w roszczenie w PayPalu
event-bank-answered = Bank lub PayPal odpowiedział
    .button = Bank lub PayPal odpowiedział
event-wrote-post = Poproszono pocztę o poszukiwanie
    .button = Poproszono pocztę
event-post-answered = Poczta lub kurier odpowiedzieli
    .button = Poczta lub kurier odpowiedzieli
event-wrote-authority = Złożono skargę do urzędu
    .button = Skarga do urzędu złożona
event-authority-answered = Urząd odpowiedział
    .button = Urząd odpowiedział
event-wrote-claim = Wysłano wezwanie przedsądowe
    .button = Wezwanie przedsądowe wysłane
event-claim-received = Pisemne wezwanie doręczono
    .button = Pisemne wezwanie doręczono
event-wrote-operator = Napisano do operatora platformy
    .button = Napisano do operatora
event-operator-answered = Operator platformy odpowiedział
    .button = Operator odpowiedział
event-sued = Złożono pozew
    .button = Pozew złożony
event-refund-promised = Obiecano zwrot pieniędzy
    .button = Obiecano zwrot pieniędzy
event-refund-processed = Zwrot pieniędzy jest w drodze
    .button = Zwrot pieniędzy jest w drodze
event-refunded-part = Część pieniędzy wróciła
    .button = Część wróciła
event-refunded = Pieniądze wróciły
    .button = Pieniądze wróciły
event-closed = Zamknięto sprawę
    .button = Zamknij sprawę
event-reopened = Otwarto sprawę ponownie
    .button = Otwórz sprawę ponownie

## Attention

attention = Wymaga uwagi
all-claims = Wszystkie sprawy
here = Ta strona dotyczy zamówienia bez sprawy
capture-kept-order = To, co tu zapiszesz, jest przechowywane przy tym zamówieniu i będzie wśród dowodów jego sprawy, gdy ją otworzysz.
capture-kept-orders = To, co tu zapiszesz, jest przechowywane przy zamówieniach widocznych na zrzucie i należy do dowodów ich spraw.
capture-choose-claim = Aby zapisać stronę na wierzchu jako dowód, wybierz najpierw wyżej zamówienie, do którego należy.
attention-empty = Nic teraz nie wymaga twojej uwagi
attention-empty-how = Żadne zamówienie się nie spóźnia i żadna data nie jest blisko.
attention-none = Nie ma jeszcze zamówień
attention-none-how = Otwórz raz „Moje zamówienia”. Redress przeczyta to, co pokazuje strona, i wskaże, które paczki są spóźnione.
open-my-orders = Otwórz „Moje zamówienia”
watched = { $orders ->
    [one] { $orders } zamówienie pod obserwacją
    [few] { $orders } zamówienia pod obserwacją
    [many] { $orders } zamówień pod obserwacją
   *[other] { $orders } zamówienia pod obserwacją
} · ostatnio widziane: { $on }
watched-refresh = Otwórz „Moje zamówienia”, aby odświeżyć.
today = dziś

## Notices

notice-loading = Odczytywanie twoich zamówień…
notice-error = Nie udało się otworzyć zapisanych danych
notice-error-how = Nadal są na tym komputerze. Zamknij pozostałe okna Redress i spróbuj ponownie; jeśli to nie pomoże, uruchom przeglądarkę ponownie.
notice-gone = Ta sprawa została usunięta w innym oknie
notice-gone-how = Wybierz inną sprawę z listy.
try-again = Spróbuj ponownie

## Settings

settings = Ustawienia
back = Wstecz
back-to-list = Wróć do listy
language = Język
language-auto = Jak w przeglądarce
country = Kraj zamieszkania
country-unsaid = Nie podano
country-why = Redress powie ci, gdy przewoźnik poda, że paczka jedzie do innego kraju. Ta informacja nie jest nigdzie wysyłana.
sender = Twoje dane i adres
sender-name = Imię i nazwisko
sender-address = Adres
sender-why = Trafiają tylko do pism poza platformą: do banku, na pocztę, z pisemnym wezwaniem, do urzędu, do sądu. Nie ma ich w żadnej wiadomości do sprzedawcy ani do platformy, a Redress nigdzie ich nie wysyła.
stall-days = Kiedy uznać, że paczka utknęła
stall-days-why = Dni bez nowości w każdym miejscu drogi, według poradników przewoźników i prawdziwych paczek. Zmień je, jeśli paczki do ciebie zwykle idą dłużej lub krócej.
stall-stage = Gdzie widziano ją ostatnio
stall-warn = Powiadom po (dni)
stall-urgent = Pilne po (dni)
stall-field = { $stage }: { $label }
stall-reset = Przywróć zwykłe dni
notifications = Przypominaj o datach
notifications-why = Powiadomienie przeglądarki przed datą, która kończy twoje prawo. Zawiera tylko nazwę przedmiotu i datę.
remind-when = Ile wcześniej
remind-days = { $days ->
    [0] w tym dniu
    [one] { $days } dzień wcześniej
    [few] { $days } dni wcześniej
    [many] { $days } dni wcześniej
   *[other] { $days } dnia wcześniej
}
remind-never = Nic nie wybrano, więc nie będzie przypomnień.
calendar-why = Plik (.ics), który otwierają programy kalendarza. Zapisany i otwarty ponownie przesuwa daty, żadnej nie podwaja i odwołuje te, które już nie obowiązują.
notifications-blocked = Przeglądarka jeszcze nie zezwala na powiadomienia.
all-pages = Rób zrzuty przyciskiem na stronie
all-pages-why = Przeglądarka daje tę zgodę tylko dla wszystkich stron naraz. Redress korzysta z niej na stronach platformy i przewoźników, gdy naciskasz „Zapisz dowód”, i do niczego innego. Bez niej skrót i ikona Redress działają tak samo dobrze.
carriers = Strony śledzenia przewoźników
carriers-why = Redress może czytać także te strony, gdy je otwierasz: co mówi przewoźnik, obok tego, co mówi platforma. Przeglądarka zapyta o każdą witrynę. Skrót robi zrzut strony każdego przewoźnika bez tego.
carrier-cainiao = Cainiao (global.cainiao.com)
carrier-pochta = Pochta Rossii (www.pochta.ru)
carrier-17track = 17TRACK (t.17track.net, www.17track.net)
carrier-read = Pozwól Redress czytać tę stronę, gdy ją otwierasz
grant = Zezwól
revoke = Cofnij zgodę
granted = Dozwolone
not-granted = Niedozwolone
permissions = Zgody
storage = Przechowywane na tym komputerze
storage-used = Zajęte: { $size }
storage-unknown = Przeglądarka nie podaje, ile.
storage-why = Zamówienia, dowody i teksty nigdy nie opuszczają tego komputera. Usunięcie rozszerzenia usuwa także je: zrób kopię zapasową.
delete-everything = Usuń wszystko
delete-confirm = Wszystkie zamówienia, sprawy, dowody i teksty znikną na dobre. Pakiet dowodów lub kopia zapasowa zapisane gdzie indziej zostaną.
delete-yes = Tak, usuń wszystko
delete-no = Zachowaj
deleted = Wszystko usunięto.

## The first page

welcome = Redress jest gotowy
welcome-what = Otwórz „Moje zamówienia” na AliExpress. Przy każdym zamówieniu, które się spóźnia lub utknęło, Redress to powie, poda termin i otworzy sprawę.
welcome-again = Pokaż pierwszą stronę jeszcze raz
welcome-you = O tobie
welcome-you-why = Wszystkie trzy odpowiedzi są dobrowolne, zostają na tym komputerze i można je zmienić w ustawieniach.
paid-usually = Jak zwykle płacisz
welcome-reach = Pod ręką
icon-pinned = Ikona Redress jest na pasku przeglądarki.
icon-pin = Trzymaj ikonę na widoku: kliknij kawałek układanki na pasku przeglądarki, a potem pinezkę obok Redress.
shortcut-set = Aby zapisać obraz strony jako dowód, naciśnij
shortcut-none = Żadne klawisze jeszcze nie zapisują obrazu: może zajęło je inne rozszerzenie.
shortcut-choose = Wybierz klawisze
shortcut-change = Wybierz inne klawisze
shortcut-where = Klawisze wybiera się na stronie rozszerzeń przeglądarki, w skrótach.
welcome-reads = Co czyta i co zostaje tutaj
welcome-reads-pages = Czyta strony zamówień i śledzenia AliExpress, gdy je otwierasz, a inne tylko na twoją prośbę.
welcome-stays = Wszystko zostaje na tym komputerze. Redress nie wysyła zapytań do nikogo.
welcome-never-sends = Niczego nie wysyła za ciebie: czytasz każdy tekst, kopiujesz go i naciskasz przycisk sklepu.
permissions-given = Na co przeglądarka pozwala Redress
permission-sites = Strony AliExpress: by czytać zamówienia i śledzenie, które otwierasz, i pokazać wiersz obok zamówienia.
permission-activeTab = Strona na wierzchu: by zrobić jej zrzut, gdy użyjesz ikony, klawiszy lub menu, i tylko wtedy.
permission-scripting = Skrypty na stronie: by przewinąć długą stronę podczas zrzutu i wstawić tekst w kliknięte pole.
permission-storage = Pamięć: by trzymać zamówienia, dowody i teksty na tym komputerze.
permission-unlimitedStorage = Miejsce na obrazy: zwykły limit przeglądarki jest za mały na dowody.
permission-alarms = Zegar: by kilka razy dziennie sprawdzić terminy.
permission-contextMenus = Menu prawego przycisku myszy: pozycje do zapisywania dowodów.
sample-try = Wypróbuj na przykładzie
sample-show = Przejdź do przykładu
sample-remove = Usuń przykład
sample-why = Przykład jest zmyślony: nie liczy się w żadnej sumie, o niczym nie przypomina i znika jednym kliknięciem.
sample-is = To jest przykład do wypróbowania. Nie dotyczy żadnego prawdziwego zamówienia, a wszystko, co dla niego zapisano, zniknie razem z nim.
sample-title = Przykład: etui na telefon
sample-store = Przykładowy sklep

## What is done outside of Redress

guide-form = O co pyta formularz sklepu
guide-form-way = Na stronie zamówienia kliknij „Zwroty/refundacja”. Przy starszych zamówieniach przycisk nazywa się „Otwórz spór”.
guide-form-received = Pyta, czy masz przesyłkę. Odpowiedz zgodnie z prawdą: od tego zależą dalsze pytania.
guide-form-reason = Z jego powodów wybierz najbliższy temu, co się stało. Nazywają się inaczej niż tutaj.
guide-form-sum = Kwota to to, czego żądasz, razem z wysyłką.
guide-form-proof = Dodaj ponumerowane obrazy w kolejności z tekstu. Ile i jak duże, powie formularz.
guide-form-end = Przeczytaj wszystko jeszcze raz przed ostatnim przyciskiem. Potem nie potwierdzaj odbioru.
guide-film = Jak nagrać otwieranie
guide-film-whole = Jeden film bez przerw, od zamkniętej paczki do ostatniej rzeczy w środku.
guide-film-label = Najpierw etykieta z numerem, potem każdy bok paczki.
guide-film-weight = Jeśli jest waga, zważ zamkniętą paczkę: pusta waży mniej, niż podaje śledzenie.
guide-film-keep = Zachowaj opakowanie i całą zawartość, aż pieniądze wrócą.

## Backup

backup = Kopia zapasowa
backup-what = Jeden plik ze wszystkim: zamówienia, sprawy, dowody, teksty i ustawienia. Jeśli ten komputer zaginie albo rozszerzenie zostanie usunięte, to, czego nie ma w żadnej kopii zapasowej, przepada.
backup-never = Nie zrobiono jeszcze kopii zapasowej.
backup-last = Ostatnia kopia zapasowa: { $at }.
backup-unsaved = { $count ->
    [0] Są w niej wszystkie dowody.
    [one] { $count } dowodu nie ma w żadnej kopii zapasowej.
    [few] { $count } dowodów nie ma w żadnej kopii zapasowej.
    [many] { $count } dowodów nie ma w żadnej kopii zapasowej.
   *[other] { $count } dowodów nie ma w żadnej kopii zapasowej.
}
backup-open = Kto ma ten plik, może go przeczytać. Trzymaj go tam, gdzie tylko ty masz dostęp, albo go zabezpiecz.
backup-seal = Zabezpiecz hasłem
backup-forgotten = Bez hasła nikt nie otworzy pliku, nawet Redress, i nie ma sposobu, by je odzyskać. Zapisz je tam, gdzie znajdziesz je za rok.
backup-passphrase = Hasło
backup-again = Hasło jeszcze raz
backup-too-short = Minimalna liczba znaków: { $count }. Trzy lub cztery słowa, które do siebie nie pasują, łatwo zapamiętać.
backup-differs = Oba hasła nie są takie same.
backup-make = Zapisz kopię zapasową
backup-making = Tworzenie kopii zapasowej…
backup-made = Zapisano jako { $file }, { $size }. Sprawdź, czy jest w pobranych plikach, zanim zaczniesz na niej polegać.
backup-lost = { $count ->
    [one] Nie udało się odczytać { $count } przechowywanego pliku i nie ma go w kopii; jest to, co o nim odnotowano.
    [few] Nie udało się odczytać { $count } przechowywanych plików i nie ma ich w kopii; jest to, co o nich odnotowano.
    [many] Nie udało się odczytać { $count } przechowywanych plików i nie ma ich w kopii; jest to, co o nich odnotowano.
   *[other] Nie udało się odczytać { $count } przechowywanych plików i nie ma ich w kopii; jest to, co o nich odnotowano.
}
backup-damaged = { $count ->
    [one] { $count } wpis jest tu uszkodzony i nie dałby się przywrócić, więc nie ma go w kopii.
    [few] { $count } wpisy są tu uszkodzone i nie dałyby się przywrócić, więc nie ma ich w kopii.
    [many] { $count } wpisów jest tu uszkodzonych i nie dałoby się ich przywrócić, więc nie ma ich w kopii.
   *[other] { $count } wpisów jest tu uszkodzonych i nie dałoby się ich przywrócić, więc nie ma ich w kopii.
} Dowód oznaczony jako zmieniony można nadal zapisać osobno: otwórz go i naciśnij „Zapisz oryginał”.
backup-failed = Nie zrobiono kopii zapasowej. Wszystko tutaj jest bez zmian. Zwolnij trochę miejsca na dysku i spróbuj ponownie.
backup-too-large = Wszystko, co jest przechowywane, ma ponad 4 GB lub 65 000 plików, więcej, niż mieści jeden plik. Zapisz pakiety zakończonych spraw, usuń ich dowody i spróbuj ponownie.
backup-remind = { $count ->
    [one] { $count } dowód jest tylko na tym komputerze.
    [few] { $count } dowody są tylko na tym komputerze.
    [many] { $count } dowodów jest tylko na tym komputerze.
   *[other] { $count } dowodów jest tylko na tym komputerze.
}
backup-remind-act = Zapisz kopię zapasową
restore = Przywróć z kopii zapasowej
restore-what = Dodaje to, co jest w pliku, a czego tu nie ma. Nic, co tu jest, nie ginie ani się nie podwaja. Plik jest najpierw sprawdzany: jeśli coś w nim jest uszkodzone lub zmienione, nic nie zostanie przywrócone.
restore-choose = Kopia zapasowa (ZIP albo .redress z hasłem)
restore-passphrase = Hasło tej kopii zapasowej
restore-open = Otwórz i przywróć
restoring = Sprawdzanie i przywracanie…
restore-cancel = Przerwij przywracanie
restore-cancelled = Przerwano. Niczego tu nie zmieniono.
restored = Przywrócono: { $orders ->
    [one] { $orders } zamówienie
    [few] { $orders } zamówienia
    [many] { $orders } zamówień
   *[other] { $orders } zamówienia
}, { $claims ->
    [one] { $claims } sprawę
    [few] { $claims } sprawy
    [many] { $claims } spraw
   *[other] { $claims } sprawy
}, { $evidence ->
    [one] { $evidence } dowód
    [few] { $evidence } dowody
    [many] { $evidence } dowodów
   *[other] { $evidence } dowodu
}.
restored-rights = Włączone tam były powiadomienia o datach lub strony przewoźników, a ta przeglądarka jeszcze na nie nie zezwoliła: wyłącz je i włącz ponownie w ustawieniach.
restored-known = { $count ->
    [one] { $count } dowód już tu był.
    [few] { $count } dowody już tu były.
    [many] { $count } dowodów już tu było.
   *[other] { $count } dowodów już tu było.
}
restored-healed = { $count ->
    [one] { $count } dowód, który był tu uszkodzony, jest znów cały.
    [few] { $count } dowody, które były tu uszkodzone, są znów całe.
    [many] { $count } dowodów, które były tu uszkodzone, jest znów całych.
   *[other] { $count } dowodów, które były tu uszkodzone, jest znów całych.
}
restore-nothing = Niczego tu nie zmieniono.
restore-disk-full = Na dysku nie ma dość miejsca. Niczego tu nie zmieniono. Zwolnij trochę miejsca i spróbuj ponownie.
restore-failed = Przywracanie zostało przerwane. Niczego tu nie zmieniono. Spróbuj ponownie.

## The log of proof

logs = Dziennik dowodów
logs-what = Każdy dowód, który powstał ze zrzutu, został dodany, przywrócony lub usunięty, zostawia wpis ze swoją sumą kontrolną i sumą kontrolną tego, co o nim odnotowano. Każdy wpis wskazuje poprzedni i jest podpisany kluczem tej instalacji, którego nikt nie może odczytać. To pokazuje, że od chwili zrzutu na tym komputerze niczego nie zmieniono ani nie usunięto. Nie pokazuje, kto przy nim siedział ani że jego zegar szedł dobrze.
logs-none = Niczego jeszcze nie odnotowano.
log-own = { $count ->
    [one] Ta instalacja: { $count } wpis,
    [few] Ta instalacja: { $count } wpisy,
    [many] Ta instalacja: { $count } wpisów,
   *[other] Ta instalacja: { $count } wpisu,
}
log-past = { $count ->
    [one] Inna instalacja, z kopii zapasowej przywróconej { $at }: { $count } wpis,
    [few] Inna instalacja, z kopii zapasowej przywróconej { $at }: { $count } wpisy,
    [many] Inna instalacja, z kopii zapasowej przywróconej { $at }: { $count } wpisów,
   *[other] Inna instalacja, z kopii zapasowej przywróconej { $at }: { $count } wpisu,
}
log-valid = wszystko w porządku.
log-broken = dziennik jest przerwany przy wpisie { $seq }. Od tego miejsca nie można na nim polegać; zrób ponownie zrzuty tego, co ważne.
log-unsigned = których nie można sprawdzić: klucza do nich tu nie ma.

## Claims page

claims = Sprawy
claims-list = Lista spraw
claims-empty = Nie ma jeszcze spraw
claims-empty-how = W „Moich zamówieniach” naciśnij „Otwórz sprawę” obok spóźnionej paczki.
find = Szukaj wśród spraw
find-what = Przedmiot, sprzedawca, numer zamówienia
find-turn = Czyj ruch
find-turn-any = Wszystkie sprawy
turn-act = Twój ruch
turn-wait = Oczekiwanie
turn-settled = Załatwione
find-reason = Co się stało, na liście
find-reason-any = Dowolny powód
find-count = { $found } z { $all }
find-none = Żadna sprawa nie pasuje. Zmień słowa albo pokaż wszystkie.
find-all = Pokaż wszystkie sprawy
overview = Kwoty i najbliższe daty
totals = Wszystkie sprawy razem
totals-asked = { $claims ->
    [one] Żądane, { $claims } sprawa
    [few] Żądane, { $claims } sprawy
    [many] Żądane, { $claims } spraw
   *[other] Żądane, { $claims } sprawy
}
totals-back = Wróciło
totals-open = Jeszcze nie wróciło
totals-unknown = { $claims ->
    [one] { $claims } sprawa nie ma znanej kwoty i nie jest tu liczona. Otwórz jej część Pieniądze i uzupełnij ją.
    [few] { $claims } sprawy nie mają znanej kwoty i nie są tu liczone. Otwórz ich część Pieniądze i uzupełnij ją.
    [many] { $claims } spraw nie ma znanej kwoty i nie jest tu liczonych. Otwórz ich część Pieniądze i uzupełnij ją.
   *[other] { $claims } spraw nie ma znanej kwoty i nie jest tu liczonych. Otwórz ich część Pieniądze i uzupełnij ją.
}
agenda = Najbliższe daty
agenda-none = Nie jest jeszcze znana żadna data. Otwórz raz stronę każdego zamówienia: daty odczytają się same.
row-capture = Zapisz dowody
row-write-seller = Napisz do sprzedawcy
row-await-seller = Czekanie na sprzedawcę
row-open-dispute = Otwórz spór
row-await-decision = Czekanie na decyzję
row-appeal = Odwołaj się od decyzji
row-await-appeal = Czekanie na odpowiedź na odwołanie
row-await-refund = Czekanie na pieniądze
row-ask-bank = Napisz do banku
row-await-bank = Czekanie na bank
row-await-post = Czekanie na przewoźnika
row-await-claim = Czekanie na odpowiedź na pisemne wezwanie
row-await-authority = Czekanie na urząd
row-ask-cancel = Poproś o anulowanie zamówienia
row-await-cancel = Czekanie na anulowanie
row-ask-support = Zapytaj obsługę klienta platformy
row-await-support = Czekanie na obsługę klienta
row-await-opening = Czekanie, aż otworzy się następny krok
row-await-resend = Czekanie na nową paczkę
row-check-resend = Sprawdź nową paczkę
row-await-return = Czekanie, aż dotrze odesłany towar
row-escalate-paypal = Przekształć spór w PayPalu w roszczenie
row-say-payment = Podaj sposób płatności
row-say-country = Podaj kraj zamieszkania
row-ask-post = Poproś przewoźnika o poszukiwanie
row-write-claim = Wyślij pisemne wezwanie
row-write-operator = Napisz do operatora
row-await-operator = Czekanie na operatora
row-ask-authority = Złóż skargę do urzędu
row-sue = Przygotuj pozew
row-await-court = Czekanie na sąd
row-look-again = Odnotuj, co się stało od tego czasu
row-rest = Załatwione

## One piece of proof

evidence-back = Wróć do sprawy
evidence-unchanged = Bez zmian od zrzutu na tym komputerze
    .brought = Bez zmian od zapisania na tym komputerze
evidence-changed = Przechowywany plik nie jest tym, który zapisano. Nie polegaj na tym dowodzie; zrób zrzut strony ponownie.
evidence-missing = Zrzut nie jest już przechowywany. To, co o nim odnotowano, jest zachowane poniżej.
evidence-beside-changed = Plik jest tym zapisanym, ale to, co stoi obok niego (adres, tytuł, czas, to, co odczytano, albo tekst), różni się od tego, co wtedy odnotowano. Nie polegaj na tym dowodzie. Jeśli jest w kopii zapasowej, przywróć ją: to naprawi dowód.
evidence-log-broken = Dziennik dowodów na tym komputerze nie jest w porządku: wpis zmieniono lub usunięto albo zniknął klucz do dziennika. Nie można polegać na tym, co odnotowuje o tym dowodzie. Ustawienia pokazują, w którym miejscu jest przerwany.
evidence-address = Adres
evidence-page-title = Tytuł strony
evidence-file = Nazwa pliku
evidence-time = Czas zrzutu
evidence-time-brought = Zapisano
evidence-time-utc = To samo w UTC
evidence-how = Jak
evidence-part = Część
evidence-part-of = { $index } z { $count }
evidence-stopped = Przerwano
evidence-stopped-short = Zrzut skończył się za wcześnie; to, co zrobiono do tej chwili, jest zachowane.
evidence-shots = Ujęcia
    .count = { $shots ->
        [one] jedno, tak jak zrobiła je przeglądarka
        [few] połączone z { $shots } ujęć, wiersz po wierszu
        [many] połączone z { $shots } ujęć, wiersz po wierszu
       *[other] połączone z { $shots } ujęcia, wiersz po wierszu
    }
evidence-reach = Od pierwszego do ostatniego wpisu na zrzucie
evidence-device = Zrobiono przez
evidence-size = Rozmiar
evidence-type = Rodzaj pliku
evidence-hash = SHA-256
trigger-shortcut = skrótem
trigger-popup = z okna Redress
trigger-menu = z menu
trigger-page-button = przyciskiem na stronie
trigger-import = plik dodany przez ciebie
area-visible = Widoczna część strony
    .goes-on = Widoczna część strony, która ciągnie się dalej
area-page = Cała strona
area-element = Część strony
read-facts = Co wtedy odczytano ze strony
read-nothing = Niczego nie odczytano o tym zamówieniu.
read-missed = Nie odczytano: { $fields }
page-text = Tekst strony z tej chwili
proves = Co to pokazuje, a czego nie
proves-bytes = Ten plik jest bit w bit tym, który zapisano: jego SHA-256 obliczono właśnie na nowo i zgadza się z odnotowanym. Tak samo to, co z nim odnotowano (adres, tytuł, czas, rozmiar, urządzenie, to, co odczytano), i tekst strony.
proves-log = Dziennik na tym komputerze odnotowuje, kiedy każdy dowód zapisano, wyeksportowano lub usunięto. Każdy wpis zawiera sumę kontrolną poprzedniego i jest podpisany kluczem, którego nie można wyjąć z tej przeglądarki, więc wpisów nie da się zmienić ani pominąć niezauważenie.
proves-not-clock = Nie pokazuje, że zegar tego komputera szedł dobrze.
proves-not-person = Nie pokazuje, kto siedział przy tym komputerze.
proves-not-server = Nie pokazuje, co wysłał serwer platformy, tylko to, co pokazała przeglądarka.
proves-not-before = Nic nie mówi o tym, co działo się z plikiem, zanim go tu zapisano.
gallery-by-time = Według czasu
gallery-by-item = Według tego, co pokazują
gallery-broken = { $count ->
    [one] { $count } dowód różni się od tego, co zapisano. Jest oznaczony; nie polegaj na nim.
    [few] { $count } dowody różnią się od tego, co zapisano. Są oznaczone; nie polegaj na nich.
    [many] { $count } dowodów różni się od tego, co zapisano. Są oznaczone; nie polegaj na nich.
   *[other] { $count } dowodów różni się od tego, co zapisano. Są oznaczone; nie polegaj na nich.
}
gallery-checking = Sprawdzanie, czy od zapisania nic się nie zmieniło…
gallery-checked = Sprawdzono właśnie: bez zmian { $count } z { $all }.
gallery-later = { $count ->
    [one] Jeden ma ponad 50 MB i jest sprawdzany, gdy go otworzysz.
    [few] { $count } mają ponad 50 MB i są sprawdzane, gdy je otworzysz.
    [many] { $count } ma ponad 50 MB i jest sprawdzanych, gdy je otworzysz.
   *[other] { $count } ma ponad 50 MB i jest sprawdzanych, gdy je otworzysz.
}
gallery-unchecked = Jeszcze nie sprawdzono
gallery-changed = Zmieniony
gallery-missing = Nie ma pliku
gallery-beside-changed = Zmienione szczegóły
tracking-silent = { $days ->
    [one] Nic nowego od { $days } dnia, według twoich zrzutów śledzenia.
    [few] Nic nowego od { $days } dni, według twoich zrzutów śledzenia.
    [many] Nic nowego od { $days } dni, według twoich zrzutów śledzenia.
   *[other] Nic nowego od { $days } dnia, według twoich zrzutów śledzenia.
}
tracking-captured = { $count ->
    [one] Zrobiono jeden zrzut śledzenia.
    [few] Zrobiono { $count } zrzuty śledzenia.
    [many] Zrobiono { $count } zrzutów śledzenia.
   *[other] Zrobiono { $count } zrzutu śledzenia.
}
tracking-compare = Porównaj śledzenie
compare-nothing-new = { $days ->
    [0] Nic nowego między dwoma zrzutami z { $to }.
    [one] Nic nowego przez { $days } dzień: między { $from } a { $to }.
    [few] Nic nowego przez { $days } dni: między { $from } a { $to }.
    [many] Nic nowego przez { $days } dni: między { $from } a { $to }.
   *[other] Nic nowego przez { $days } dnia: między { $from } a { $to }.
}
compare-new = Nowe między { $from } a { $to }:
compare-unclear = Tych dwóch zrzutów nie można porównać z pewnością: są z dwóch serwisów lub dotyczą dwóch paczek albo jeden z nich nie pokazuje wszystkich zdarzeń.
compare-earlier = Wcześniejszy
compare-later = Późniejszy
compare-last = Ostatnie zdarzenie
zoom = Powiększenie
zoom-in = Większy
zoom-out = Mniejszy
zoom-fit = Dopasuj
zoom-how = Obraz. Klawisze: plus i minus powiększają i zmniejszają, 0 dopasowuje, strzałki przesuwają.
picture-not-drawn = Ta przeglądarka nie umie wyświetlić takiego obrazu. Jest przechowywany bez zmian: zapisz oryginał, aby go obejrzeć.
film-not-shown = Ta przeglądarka nie umie odtworzyć takiego filmu. Jest przechowywany bez zmian: zapisz oryginał, aby go obejrzeć.
heic-not-drawn = Ta przeglądarka nie umie wyświetlić zdjęć HEIC, które robią iPhone'y. Plik jest przechowywany bez zmian i może trafić do pakietu. Aby zobaczyć go tutaj i robić kopie, otwórz zdjęcie w telefonie, udostępnij je jako JPEG (albo zrób zrzut ekranu) i dodaj je także.
pdf-opening = Otwieranie PDF…
pdf-broken = Ten PDF jest uszkodzony albo nie jest plikiem PDF: nie można go pokazać. Jest przechowywany bez zmian. Zapisz oryginał i spróbuj w swoim programie do PDF; jeśli tam się otworzy, wydrukuj go do nowego PDF i dodaj go także.
pdf-too-slow = Ten PDF zbyt długo obciąża komputer, więc został zamknięty. Jest przechowywany bez zmian: zapisz oryginał, aby obejrzeć go w swoim programie do PDF.
pdf-unknown = Tego PDF nie udało się pokazać. Jest przechowywany bez zmian: otwórz tę stronę ponownie albo zapisz oryginał, aby obejrzeć go w swoim programie do PDF.
pdf-locked = Ten PDF jest zablokowany hasłem. Wpisz je, aby obejrzeć strony tutaj: jakie to hasło, mówi ten, kto zrobił PDF, na przykład twój bank. Nie jest nigdzie przechowywane.
pdf-password = Hasło do PDF
pdf-wrong-password = To nie jest hasło do tego PDF.
pdf-unlock = Otwórz
pdf-turn = Strony
pdf-previous = Poprzednia strona
pdf-next = Następna strona
pdf-page-label = Strona
pdf-of = z { $count }
pdf-page = Strona { $page }
pdf-page-of = Strona { $page }, { $name }
pdf-page-not-drawn = Strony { $page } nie można wyświetlić. Oryginał jest zachowany: zapisz go, aby obejrzeć go w swoim programie do PDF.
pdf-long = Pokazano tu tylko początek, liczba stron: { $count }. Oryginał zawiera wszystkie.
pdf-how = Strony. Klawisze: plus i minus powiększają i zmniejszają, 0 dopasowuje, Page Up, Page Down i strzałki przesuwają.
pdf-text = Tekst strony { $page }
pdf-no-text = Na tej stronie nie ma tekstu, który można odczytać, tylko obraz.
mail-not-shown = Takiej poczty nie da się tu otworzyć. Jest przechowywana bez zmian: zapisz oryginał i otwórz go w swoim programie pocztowym.
msg-not-shown = To własny format poczty Outlooka (.msg), którego Redress nie czyta. Plik jest przechowywany bez zmian i może trafić do pakietu. Aby zobaczyć go tutaj, otwórz go w swoim programie pocztowym, zapisz jako .eml lub wydrukuj do PDF i dodaj także ten plik.
mail-from = Od
mail-to = Do
mail-date = Data
mail-subject = Temat
mail-attachments = Załączniki: { $files }
mail-as-text = Pokazano tylko jako tekst. Obrazów, linków i programów w e-mailu nie ruszono; oryginał zawiera wszystko.
facts-no-picture = Nie ma tu zrzutu: zachowano tylko to, co podaje strona. Aby mieć też zrzut, otwórz stronę i naciśnij tam skrót albo ikonę Redress.
save-original = Zapisz oryginał
delete-failed = Nie wszystko udało się usunąć. Uruchom przeglądarkę ponownie i spróbuj jeszcze raz.

evidence-delete = Usuń ten dowód
evidence-delete-what = Dowód zniknie na dobre. To, że istniał, i jego suma kontrolna zostają w dzienniku. Następne dowody dostaną nowe numery: w wysłanym już tekście zostaną stare.
evidence-delete-yes = Tak, usuń
evidence-delete-refused = Nie usunięto: nadal tu jest, bez zmian. Jeśli dysk jest pełny, zwolnij trochę miejsca i spróbuj ponownie.

## Copies of proof

copies = Dla innych
copies-how = Kopie powstają z oryginału, który pozostaje bez zmian. Nie ma w nich miejsca zrobienia zdjęcia ani danych aparatu.
    .pdf = Kopie to obrazy stron zrobione z oryginału, który pozostaje bez zmian. Nie zostaje w nich żaden tekst strony poza tym, co widać.
copies-pages = Strony do kopii, na przykład 2, 4-6
copies-pages-wrong = Takich stron nie ma w tym PDF. Liczba stron: { $count }; naraz najwyżej { $most }.
copies-hide = { $count ->
    [one] { $count } ukryte miejsce z ostatniej kopii będzie ukryte także w następnych.
    [few] { $count } ukryte miejsca z ostatniej kopii będą ukryte także w następnych.
    [many] { $count } ukrytych miejsc z ostatniej kopii będzie ukrytych także w następnych.
   *[other] { $count } ukrytych miejsc z ostatniej kopii będzie ukrytych także w następnych.
}
copies-suggested = { $count ->
    [one] Ukryj { $count } miejsce, które wygląda na dane osobowe
    [few] Ukryj { $count } miejsca, które wyglądają na dane osobowe
    [many] Ukryj { $count } miejsc, które wyglądają na dane osobowe
   *[other] Ukryj { $count } miejsc, które wyglądają na dane osobowe
}
copies-suggested-hidden = Twoje imię i nazwisko, adres lub numery, o ile pokazała je strona. „Ukryj i zaznacz” pokazuje, gdzie.
copies-suggested-shown = Kopie zrobione teraz je pokazują: kto dostanie kopię, może je przeczytać.
copies-unplaced = { $count ->
    [one] { $count } wiersz tekstu strony wygląda na dane osobowe, ale Redress nie wie, gdzie jest na obrazie, i nie może go ukryć. Zanim przekażesz kopię, sprawdź ją przez „Ukryj i zaznacz”.
    [few] { $count } wiersze tekstu strony wyglądają na dane osobowe, ale Redress nie wie, gdzie są na obrazie, i nie może ich ukryć. Zanim przekażesz kopię, sprawdź ją przez „Ukryj i zaznacz”.
    [many] { $count } wierszy tekstu strony wygląda na dane osobowe, ale Redress nie wie, gdzie są na obrazie, i nie może ich ukryć. Zanim przekażesz kopię, sprawdź ją przez „Ukryj i zaznacz”.
   *[other] { $count } wierszy tekstu strony wygląda na dane osobowe, ale Redress nie wie, gdzie są na obrazie, i nie może ich ukryć. Zanim przekażesz kopię, sprawdź ją przez „Ukryj i zaznacz”.
}
copy-download = Pobierz do formularza
copy-image = Kopiuj obraz
copy-hide = Ukryj i zaznacz
copy-limit = Największy rozmiar pliku
copy-limit-of = do { $size }
copy-type = Rodzaj obrazu
copy-caption = Z adresem, czasem i sumą kontrolną pod spodem
copy-making = Tworzenie kopii…
copy-image-done = Skopiowano. Wklej do formularza lub czatu.
copy-image-page = Skopiowano stronę { $page }. Wklej ją do formularza lub czatu; aby mieć wszystkie strony, pobierz je.
copy-image-first = Obraz jest dłuższy, niż może być jedna kopia: skopiowano jego pierwszą część. Resztę pobierz.
copy-downloaded = { $count ->
    [one] Zapisano jako { $file }.
    [few] Zapisano { $count } obrazy, pierwszy jako { $file }. Dodaj je do formularza w tej kolejności.
    [many] Zapisano { $count } obrazów, pierwszy jako { $file }. Dodaj je do formularza w tej kolejności.
   *[other] Zapisano { $count } obrazu, pierwszy jako { $file }. Dodaj je do formularza w tej kolejności.
}
copy-saved = Kopia jest zapisana poniżej. To, co ukryto, zniknęło z niej; oryginał jest bez zmian.
copy-broken = Ta kopia nie jest taka, jak ją zrobiono. Usuń ją i zrób ponownie.
copy-name-full = Kopia
copy-name-form = Do formularza, do { $size }
copy-name-hidden = ukryto: { $count }
copy-save-file = Pobierz
copy-save-of = Pobierz: { $name }
copy-delete = Usuń
copy-delete-of = Usuń: { $name }
copy-delete-yes = Na pewno usuń
copy-refused-original-changed = Oryginał nie jest taki, jak go zapisano: kopii nie zrobiono.
copy-refused-original-missing = Oryginał nie jest już przechowywany: nie można zrobić kopii.
copy-refused-cannot-draw = Ta przeglądarka nie umie wyświetlić takiego obrazu: nie można zrobić kopii. Oryginał jest zachowany.
copy-refused-nothing-left = Po przycięciu nic z obrazu nie zostaje. Usuń przycięcie albo narysuj je od nowa.
copy-refused-cannot-fit = Obrazu nie da się tak zmniejszyć, by pozostał czytelny. Wybierz większy rozmiar albo JPEG.
copy-refused-disk-full = Na dysku nie ma miejsca na kopię. Oryginał jest zachowany. Zwolnij trochę miejsca i spróbuj ponownie.
copy-refused-unknown = Kopii nie zrobiono. Oryginał jest zachowany. Spróbuj ponownie.
pictures-download = { $count ->
    [one] Pobierz obraz do formularza
    [few] Pobierz { $count } obrazy do formularza
    [many] Pobierz { $count } obrazów do formularza
   *[other] Pobierz { $count } obrazu do formularza
}
pictures-how = Kopie do 2 MB, ponumerowane w kolejności tekstu, z ukrytym tym, co na nich ukryto; z PDF te strony, których kopie zrobiono. Przejrzyj je, zanim je przekażesz.
pictures-hide = { $count ->
    [one] { $count } miejsce na nich, które wygląda na dane osobowe, jest ukryte. Aby zostawić je widoczne, najpierw otwórz obraz.
    [few] { $count } miejsca na nich, które wyglądają na dane osobowe, są ukryte. Aby zostawić któreś widoczne, najpierw otwórz obraz.
    [many] { $count } miejsc na nich, które wyglądają na dane osobowe, jest ukrytych. Aby zostawić któreś widoczne, najpierw otwórz obraz.
   *[other] { $count } miejsc na nich, które wyglądają na dane osobowe, jest ukrytych. Aby zostawić któreś widoczne, najpierw otwórz obraz.
}
pictures-saved = { $count ->
    [one] Zapisano { $count } plik. Dołącz go do formularza.
    [few] Zapisano { $count } pliki. Dołącz je w kolejności nazw.
    [many] Zapisano { $count } plików. Dołącz je w kolejności nazw.
   *[other] Zapisano { $count } pliku. Dołącz je w kolejności nazw.
}
pictures-refused = Nie można było zrobić kopii dowodu: { $numbers }. Pozostałe są zapisane.
copy-edit = Ukryj i zaznacz na kopii
copy-edit-how = Rysuj na obrazie. Z klawiatury: dodaj, potem przesuń strzałkami, rozciągnij klawiszem Shift i strzałkami, usuń klawiszem Delete.
copy-tool = Narzędzie
copy-tool-hide = Ukryj
copy-tool-crop = Przytnij
copy-tool-arrow = Strzałka
copy-tool-number = Numer
copy-tool-look = Przewiń
copy-add = Dodaj na środku
copy-undo = Cofnij
copy-surface = Obraz z tym, co narysowano
copy-edit-name = { $number }: { $what }
copy-save = Zrób kopię
copy-save-next = Zrób kopię, potem następna strona
copy-leave = Wróć bez kopii
personal-unknown = Redress nie czyta obrazów. Poszukaj samodzielnie swojego imienia i nazwiska, adresu, numeru telefonu i karty i ukryj to, czego druga strona nie potrzebuje.
personal-none = W tekście strony nie ma numeru telefonu, adresu e-mail ani numeru karty, które Redress zna. Nazwisk i adresów może nie znać: sprawdź samodzielnie.
personal-found = W tekście strony jest coś, co może być danymi osobowymi. Znajdź to na obrazie i ukryj to, czego druga strona nie potrzebuje:
suggest = Miejsca, które wyglądają na dane osobowe
suggest-none = Redress nie znalazł na stronie adresu, nazwiska, numeru telefonu, adresu e-mail ani numeru karty, które zna. Nie zna każdego nazwiska i nie czyta obrazów: sprawdź samodzielnie.
suggest-found = { $count ->
    [one] { $count } miejsce wygląda na dane osobowe.
    [few] { $count } miejsca wyglądają na dane osobowe.
    [many] { $count } miejsc wygląda na dane osobowe.
   *[other] { $count } miejsc wygląda na dane osobowe.
}
suggest-state = W kopii będzie ukrytych: { $hidden }, zostawionych jako widoczne: { $shown }.
suggest-how = To, co zaznaczono, jest w kopii ukryte; oryginał pozostaje bez zmian. Na obrazie: kliknięcie lub Enter ukrywa, Delete zostawia widoczne. Redress nie zna każdego nazwiska: sprawdź też samodzielnie.
suggest-hide-all = Ukryj wszystkie ({ $count })
suggest-show-all = Zostaw wszystkie widoczne
suggest-place = { $number } · { $what }
suggest-name = Propozycja { $number }: { $what }
suggest-kind-address = Adres
suggest-kind-name = Imię i nazwisko
suggest-kind-phone = Telefon
suggest-kind-mail = Adres e-mail
suggest-kind-bank = Konto bankowe
suggest-kind-card = Numer karty
suggest-kind-typed = Wpisane do formularza
suggest-kind-account = Nazwa konta
suggest-is-open = propozycja
suggest-is-hidden = ukryte
suggest-is-shown = zostawione widoczne
caption-part = Część { $index } z { $count }
caption-time = Zrzut { $time }
caption-hash = SHA-256 oryginału: { $hash }

## The evidence pack

pack-what = Jeden ZIP z raportem, dowodami, danymi i twoimi tekstami. Każdy może go otworzyć i sprawdzić bez Redress.
pack-make = Zapisz pakiet dowodów
pack-making = Tworzenie pakietu…
pack-made = Zapisano jako { $file }. { $items ->
    [one] { $items } dowód, bez zmian od zapisania.
    [few] { $items } dowody, wszystkie bez zmian od zapisania.
    [many] { $items } dowodów, wszystkie bez zmian od zapisania.
   *[other] { $items } dowodów, wszystkie bez zmian od zapisania.
}
pack-made-with-faults = Zapisano jako { $file }. Niektórych dowodów brakuje albo różnią się od tego, co zapisano: raport je wymienia.
pack-made-parts = Liczba plików pakietu: { $count }; należą do siebie, a raport jest w pierwszym.
pack-over-limit = Sam jeden dowód jest większy niż wybrany rozmiar: jego plik też jest większy.
pack-options = Język i rozmiar
pack-language = Język raportu
pack-part-size = Największy plik
pack-one-file = Jeden plik, bez względu na rozmiar
pack-without-originals = Pomiń oryginały dowodów, które mają kopię z ukrytymi danymi, i ich tekst
pack-failed = Pakietu nie zrobiono. Twoje dowody są bez zmian. Zwolnij trochę miejsca na dysku i spróbuj ponownie.
verify = Sprawdź pakiet dowodów
verify-what = Mówi o każdym pliku, czy jest taki jak w chwili tworzenia pakietu. Plik zostaje na tym komputerze.
verify-choose = Pakiet (ZIP; wybierz wszystkie części razem)
verify-unchanged-files = { $count ->
    [one] { $count } plik jest bez zmian
    [few] { $count } pliki są bez zmian
    [many] { $count } plików jest bez zmian
   *[other] { $count } plików jest bez zmian
}

## A page that could not be read

save-copy = Zapisz kopię tej strony z ukrytymi danymi
enter-by-hand = Wpisz ręcznie
redacted-title = Kopia strony z ukrytymi danymi
redacted-how = Nazwiska, adresy, produkty, numery, kwoty i dni są zastąpione. Budowa strony i własne słowa platformy zostają. Przejrzyj kopię, zanim ją komuś dasz; Redress nigdzie jej nie wysyła.
redacted-making = Tworzenie kopii…
redacted-gone = Strona nie jest już otwarta. Otwórz ją ponownie i naciśnij tam przycisk jeszcze raz.
redacted-save = Zapisz plik
redacted-saved = Zapisano jako { $file }.
redacted-text = Tekst pliku
by-hand = Wpisz zamówienie ręcznie
by-hand-how = Przepisz to, co podaje strona platformy. Puste pola pozostają nieznane. Gdy strona zostanie później odczytana, jej wartości zastąpią twoje.
by-hand-number = Numer zamówienia
by-hand-number-wrong = Numer zamówienia ma od 10 do 20 cyfr.
by-hand-store = Sklep sprzedawcy
by-hand-title = Co kupiono
by-hand-sum = Kwota
by-hand-sum-wrong = Wpisz kwotę cyframi, na przykład 12.34.
by-hand-currency = Waluta
by-hand-ordered = Data zamówienia
by-hand-promised = Obiecano do
by-hand-promised-wrong = Ten dzień jest przed dniem zamówienia.
by-hand-failed = Nie zapisano zamówienia. Spróbuj ponownie.
source-buyer = wpisane przez ciebie { $on }

## How well pages are read

health = Jak odczytywane są strony
health-how = Ostatnie otwarcia stron każdego rodzaju. Jeśli czegoś wciąż brakuje, platforma prawdopodobnie zmieniła stronę.
health-none = Nie odczytano jeszcze żadnej strony.
health-fine = { $page }: odczytano wszystko, { $on }
health-missed = { $times ->
    [one] { $page }: jeden raz nie odczytano pola: { $field }
    [few] { $page }: { $times } razy nie odczytano pola: { $field }
    [many] { $page }: { $times } razy nie odczytano pola: { $field }
   *[other] { $page }: { $times } razy nie odczytano pola: { $field }
}
health-order-list = Lista zamówień
health-order-detail = Strona zamówienia
health-tracking = Śledzenie
health-messages = Czat
health-dispute = Strona sporu
health-refunds = Zwroty pieniędzy
health-carrier = Strona przewoźnika
health-unknown = Inna strona
field-page = strona jako całość
field-payload = własne dane strony
field-shipments-events-at = data zdarzeń
field-shipments-trackingNumbers = numer śledzenia
field-shipments-carrier = przewoźnik
field-shipments-deliverBy = obiecana data dostawy

## Next steps that came later

act-appeal = Dalej: odwołaj się od decyzji
    .by = Dalej: odwołaj się od decyzji do { $by }
act-await-appeal = Dalej: czekaj na odpowiedź na odwołanie
    .by = Dalej: czekaj na odpowiedź na odwołanie do { $by }
act-await-refund = Dalej: czekaj na pieniądze
    .by = Dalej: czekaj na pieniądze do { $by }
act-ask-cancel = Dalej: poproś sprzedawcę o anulowanie zamówienia
act-await-cancel = Dalej: czekaj na anulowanie
    .by = Dalej: czekaj na anulowanie do { $by }
act-ask-support = Dalej: zapytaj obsługę klienta platformy
    .by = Dalej: zapytaj obsługę klienta platformy do { $by }
act-await-support = Dalej: czekaj na obsługę klienta platformy
    .by = Dalej: czekaj na obsługę klienta platformy do { $by }
act-await-opening = Dalej: czekaj, aż otworzy się następny krok
    .by = { $step ->
        [dispute] Dalej: czekaj do { $by }, wtedy można otworzyć spór
        [bank] Dalej: czekaj do { $by }, wtedy można zwrócić się do banku
        [post] Dalej: czekaj do { $by }, wtedy można zwrócić się do przewoźnika
       *[other] Dalej: czekaj do { $by }, wtedy otworzy się następny krok
    }
act-await-resend = Dalej: czekaj na nową paczkę
    .by = Dalej: czekaj na nową paczkę do { $by }
act-check-resend = Dalej: sprawdź nową paczkę i odnotuj wynik
    .by = Dalej: sprawdź nową paczkę i odnotuj wynik do { $by }
act-await-return = Dalej: czekaj, aż sprzedawca otrzyma towar
    .by = Dalej: czekaj do { $by }, aż sprzedawca otrzyma towar
act-escalate-paypal = Dalej: przekształć spór w PayPalu w roszczenie
    .by = Dalej: przekształć spór w PayPalu w roszczenie do { $by }
act-say-payment = Dalej: podaj sposób płatności
    .by = Dalej: podaj sposób płatności do { $by }
act-say-country = Dalej: podaj kraj zamieszkania
    .by = Dalej: podaj kraj zamieszkania do { $by }
act-ask-post = Dalej: poproś pocztę lub kuriera o poszukiwanie
    .by = Dalej: poproś pocztę lub kuriera o poszukiwanie do { $by }
act-write-claim = Dalej: wyślij pisemne wezwanie
    .by = Dalej: wyślij pisemne wezwanie do { $by }
act-write-operator = Dalej: napisz do operatora platformy
    .by = Dalej: napisz do operatora platformy do { $by }
act-await-operator = Dalej: czekaj na operatora platformy
    .by = Dalej: czekaj na operatora platformy do { $by }
act-ask-authority = Dalej: złóż skargę do urzędu
    .by = Dalej: złóż skargę do urzędu do { $by }
act-sue = Dalej: przygotuj pozew do sądu
    .by = Dalej: przygotuj pozew do sądu do { $by }
act-await-court = Dalej: czekaj na sąd
    .by = Dalej: czekaj na sąd do { $by }
act-look-again = Dalej: odnotuj, co się stało od tego czasu, albo zamknij sprawę
    .by = Dalej: odnotuj, co się stało od tego czasu, albo zamknij sprawę, do { $by }
also-ends = Inne ostatnie dni: { $rights }
also-ends-right = { $what }, { $on }
course = Coś z odnotowanych rzeczy się nie zgadza
course-event-in-future = „{ $what }” odnotowano z datą { $on }, a ten dzień jeszcze nie nadszedł. Nie liczy się, dopóki dzień nie zostanie poprawiony.
course-event-before-order = „{ $what }” odnotowano z datą { $on }, przed złożeniem zamówienia. Nie liczy się, dopóki dzień nie zostanie poprawiony.
course-same-event-twice = „{ $what }” odnotowano dwa razy z datą { $on }. Liczy się raz: wycofaj jeden z dwóch wpisów.
course-decision-without-dispute = Odnotowano decyzję platformy z datą { $on }, ale bez sporu przed nią. Odnotuj, kiedy otwarto spór, albo popraw decyzję.
course-appeal-without-decision = Odnotowano odwołanie z datą { $on }, ale bez decyzji przed nim. Odnotuj, kiedy platforma zdecydowała, albo popraw odwołanie.

## How such cases are lost

losses = Jak przegrywa się takie sprawy
loses-window-missed = Mija ostatni dzień na spór.
loses-confirmed-early = Odbiór jest potwierdzony, zanim paczka dotrze i zostanie sprawdzona.
loses-cancelled = Spór jest anulowany albo mniejsza propozycja przyjęta, zanim pieniądze wrócą.
loses-accepted-wait = Ktoś naciska „akceptuj”, gdy sprzedawca prosi o dłuższe czekanie.
loses-reason-changed = Powód jest zmieniony, bo prosi o to sprzedawca.
loses-says-delivered = Przewoźnik podaje, że doręczono, i nic temu nie przeczy: poproś przewoźnika o odpowiedź na piśmie.
loses-too-early = Spór jest otwarty, gdy śledzenie wciąż się zmienia, a obiecana data dopiero nadejdzie.
loses-late-proof = Platforma prosi o dowody i nie dostaje ich na czas.
loses-own-address = Adres w zamówieniu był błędny.
loses-own-customs = Urząd celny czekał na dokumenty lub cło od odbiorcy.
loses-not-collected = Paczka czekała w punkcie odbioru i nie została odebrana.
loses-dates-disagree = Daty na czacie, na zdjęciach i w śledzeniu nie zgadzają się ze sobą.
loses-chat-promise = Obietnica na czacie zostaje uznana za zwrot pieniędzy, a czas na spór mija.
loses-no-unboxing = Nic nie pokazuje, co było w paczce przy otwarciu.
loses-late-small = Towar przyszedł późno i został zatrzymany: wtedy platforma rzadko daje więcej niż mały kupon.
loses-not-looked = Pieniądze były już na karcie lub koncie i nikt tego nie sprawdził.
loses-return-untracked = Towar odesłano bez numeru śledzenia i nic nie pokazuje, że dotarł.
