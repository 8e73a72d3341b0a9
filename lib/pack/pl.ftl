# The words of the evidence pack in Polish. Read by a bank, a lawyer or a court: plain, calm, no more than is known.

bag-description = Dowody dotyczące zamówienia AliExpress { $order }: zrzuty stron, odczytane z nich dane, teksty i raport (data/report.html)
bag-part-description = Część { $part } dowodów dotyczących zamówienia AliExpress { $order }; raport znajduje się w { $first }

## Cover

title = Dowody dotyczące zamówienia { $order }
subtitle = Co pokazywały strony platformy, kiedy je zapisano i co w tej sprawie napisano
what-happened = Co się stało
order = Zamówienie
store = Sklep sprzedawcy
store-number = numer sklepu { $id }
items = Przedmioty
sum = Suma zamówienia
placed = Zamówiono
paid = Zapłacono
shipped = Wysłano
finished = Zakończono
promised = Obiecana dostawa
status = Stan na stronie platformy
tracking = Numer śledzenia
carrier = Przewoźnik
claim-opened = Sprawę otwarto
made-at = Pakiet utworzono
made-with = Utworzono za pomocą
made-with-value = Redress { $version }, rozszerzenie przeglądarki, na komputerze kupującego
contents = Zawartość
contents-value = { $proof ->
    [one] { $proof } dowód
    [few] { $proof } dowody
    [many] { $proof } dowodów
   *[other] { $proof } dowodu
}, { $texts ->
    [one] { $texts } tekst
    [few] { $texts } teksty
    [many] { $texts } tekstów
   *[other] { $texts } tekstu
}
buyer = Imię i nazwisko kupującego
by-hand = do uzupełnienia odręcznie
signature = Data i podpis
not-known = nieznane
not-chosen = jeszcze nie podano
times = { $count } szt.
span = od { $from } do { $to }
findings = Ustalenia
since = { $what }, od { $on }
changed-note = { $count ->
    [one] Jeden dowód różni się od tego, co zapisano.
    [few] { $count } dowody różnią się od tego, co zapisano.
    [many] { $count } dowodów różni się od tego, co zapisano.
   *[other] { $count } dowodów różni się od tego, co zapisano.
} Oznaczono to poniżej.
withheld-note = { $count ->
    [one] Zamiast jednego dowodu jest tu jego kopia z ukrytymi danymi; oryginał zachowuje kupujący.
    [few] Zamiast { $count } dowodów są tu ich kopie z ukrytymi danymi; oryginały zachowuje kupujący.
    [many] Zamiast { $count } dowodów są tu ich kopie z ukrytymi danymi; oryginały zachowuje kupujący.
   *[other] Zamiast { $count } dowodów są tu ich kopie z ukrytymi danymi; oryginały zachowuje kupujący.
}
parts-note = Liczba części tego pakietu: { $count }. Należy rozpakować je obok siebie w jednym folderze, aby raport znalazł wszystkie obrazy.

reason-not-shipped = Sprzedawca nie wysłał zamówienia
reason-invalid-tracking = Numer śledzenia nie działa
reason-stuck = Przesyłka utknęła w drodze
reason-lost = Przesyłka zaginęła
reason-customs = Przesyłka została zatrzymana przez urząd celny
reason-wrong-address = Przesyłkę wysłano na inny adres
reason-returned = Przesyłka wróciła do nadawcy
reason-marked-delivered = Przesyłka jest oznaczona jako doręczona; kupujący oświadcza, że jej nie ma
reason-damaged = Towar dotarł uszkodzony
reason-incomplete = Części zamówienia nie było w przesyłce
reason-not-as-described = Towar jest niezgodny z opisem
reason-wrong-item = Przyszedł inny towar
reason-came-late = Przesyłka dotarła później, niż obiecano
reason-refund-not-paid = Zwrot pieniędzy uzgodniono, a pieniądze nie wpłynęły
reason-return-not-refunded = Towar odesłano, a pieniądze nie wpłynęły

flag-not-shipped = Zamówienie niewysłane
flag-no-tracking = Brak numeru śledzenia
flag-stalled = Brak ruchu przesyłki
flag-overdue = Później, niż obiecano
flag-guarantee-passed = Nadszedł termin zwrotu pieniędzy podany przez platformę
flag-delivery-failed = Próba doręczenia się nie powiodła
flag-awaiting-pickup = Przesyłka czeka w punkcie odbioru
flag-returned = Przesyłka wraca do nadawcy
flag-customs-hold = Przesyłka zatrzymana przez urząd celny
flag-marked-delivered = Przesyłka oznaczona jako doręczona
flag-wrong-destination = Śledzenie pokazuje inne miejsce docelowe
    .ended = { $scan ->
        [office] Ostatnia placówka po drodze nie leży w regionie z adresu odbiorcy: { $place }
       *[end] { $compared ->
            [country] Śledzenie kończy się w innym kraju niż ten, do którego wysłano przesyłkę: { $place }
           *[state] Śledzenie kończy się w innym regionie niż w adresie odbiorcy: { $place }
        }
    }
flag-contradiction = Zamówienie i śledzenie nie zgadzają się ze sobą
    .jump = { $hours ->
        [one] Skany w dwóch krajach ({ $from } i { $to }) dzieli najwyżej { $hours } godzina, zbyt mało na jakąkolwiek drogę między nimi
        [few] Skany w dwóch krajach ({ $from } i { $to }) dzielą najwyżej { $hours } godziny, zbyt mało na jakąkolwiek drogę między nimi
        [many] Skany w dwóch krajach ({ $from } i { $to }) dzieli najwyżej { $hours } godzin, zbyt mało na jakąkolwiek drogę między nimi
       *[other] Skany w dwóch krajach ({ $from } i { $to }) dzieli najwyżej { $hours } godziny, zbyt mało na jakąkolwiek drogę między nimi
    }
flag-closing = Czas na otwarcie sporu się kończy
flag-unreadable = Części zamówienia nie udało się odczytać

## Dates

deadlines = Istotne daty
deadlines-none = Nie jest jeszcze znana żadna data.
date = Data
meaning = Znaczenie
where-from = Skąd pochodzi
timeline = Przebieg zdarzeń
timeline-note = Czas podano tak, jak wydrukowały go strony; czas zrzutów to czas lokalny kupującego.
event = Co się stało
order-placed = Złożono zamówienie
order-paid = Opłacono zamówienie
order-shipped = Wysłano zamówienie
order-finished = Zakończono zamówienie
from-order = strona platformy
from-tracking = śledzenie
from-buyer = odnotował kupujący
event-sum = { $what }: { $sum }
event-until = { $what }, do { $on }
from-capture = dowód { $number }
captured-page = Zapisano stronę
facts-only = to, co podawała, bez zrzutu
a-part = tylko część strony
event-opened = Otwarto sprawę w Redress
event-wrote-seller = Kupujący napisał do sprzedawcy
event-seller-answered = Sprzedawca odpowiedział
event-offered = Sprzedawca lub platforma zaproponowali pieniądze
event-accepted = Kupujący przyjął propozycję
event-resend-offered = Sprzedawca lub platforma zaproponowali nową przesyłkę
event-resend-sent = Sprzedawca wysłał nową przesyłkę
event-resend-arrived = Nowa przesyłka dotarła
event-return-sent = Kupujący odesłał towar
event-return-received = Sprzedawca otrzymał towar z powrotem
event-cancel-asked = Kupujący poprosił o anulowanie zamówienia
event-cancelled = Zamówienie anulowano
event-support-asked = Kupujący zwrócił się do obsługi klienta platformy
event-support-answered = Obsługa klienta platformy odpowiedziała
event-dispute-opened = Kupujący otworzył spór
event-no-dispute = Platforma nie dała możliwości otwarcia sporu
event-dispute-closed = Spór zakończył się bez decyzji
event-decision = Platforma podjęła decyzję
event-appeal-opened = Kupujący złożył odwołanie
event-wrote-bank = Kupujący napisał do banku
event-paypal-claim = Kupujący przekształcił spór w PayPalu w roszczenie
event-bank-answered = Bank lub PayPal odpowiedział
event-wrote-post = Kupujący poprosił pocztę o poszukiwanie
event-post-answered = Poczta lub kurier odpowiedzieli
event-wrote-authority = Kupujący złożył skargę do urzędu
event-authority-answered = Urząd odpowiedział
event-wrote-claim = Kupujący wysłał wezwanie przedsądowe
event-claim-received = Wezwanie przedsądowe doręczono
event-wrote-operator = Kupujący napisał do operatora platformy
event-operator-answered = Operator platformy odpowiedział
event-sued = Kupujący złożył pozew
event-refund-promised = Obiecano zwrot pieniędzy
event-refund-processed = Platforma podała, że zwrot pieniędzy jest w drodze
event-refunded-part = Część pieniędzy wróciła
event-refunded = Pieniądze wróciły
event-closed = Zamknięto sprawę
event-reopened = Otwarto sprawę ponownie

## Checklist

checklist = Lista kontrolna
needed = Potrzebne
state = Stan
proof-numbers = Dowody
state-done = zapisano
state-missing = nie zapisano
state-stale = zapisano, ale już nieaktualne
state-partly = zapisano tylko część: strona ciągnie się poza zrzut
optional = (opcjonalnie)

## Proof

proof = Dowody
proof-none = Nie zapisano żadnych dowodów.
number = Nr
what = Co to jest
short-unchanged = bez zmian
short-changed = zmieniony
short-missing = brak
short-facts-changed = zmienione szczegóły
short-withheld = kopia z ukrytymi danymi
in-part = w części { $part }
a-note = Notatka kupującego
a-file = Dodane przez kupującego
page-part = obraz { $index } z { $count } jednej strony
proof-heading = Dowód { $number }
picture-of = Zrzut strony „{ $title }”
no-picture = Bez zrzutu: to, co podawała strona, zapisano bez niego.
other-file = Ten dowód jest osobnym plikiem:
page-title = Tytuł strony
address = Adres
file-name = Nazwa pliku
note-day = Dotyczy dnia
brought-at = Dodano
area = Pokazuje
area-visible = to, co było w oknie
    .goes-on = to, co było w oknie; strona ciągnie się dalej
area-page = całą stronę, przewiniętą i złożoną w całość
area-element = jedną część strony
long-page = Długa strona
cut-short = Przerwano
cut-short-value = Zrzut skończył się za wcześnie. Pokazuje to, co zrobiono do tej chwili.
reaches = Od … do
device = Zrobiono przez
page-text = Tekst strony
pdf-page = Strona { $page }
copies = Kopie tego dowodu
copy-redacted = Z ukrytymi częściami
copy-form = Dość mała do formularza
copy-form-redacted = Dość mała do formularza, z ukrytymi częściami
copy-other = Do oglądania
saved-at = Zapisano
saved-at-local = { $time } ({ $zone }, UTC{ $offset })
saved-at-utc = { $time } UTC
file = Plik
size = Rozmiar
pixels = { $width } × { $height } pikseli
hash = SHA-256
hash-now = SHA-256 teraz
unchanged = Bez zmian od zrzutu na tym komputerze
changed = Zmieniony: plik nie jest tym, który zapisano. Dołączono go w obecnej postaci.
missing = Brak: pliku nie można było odczytać przy tworzeniu tego pakietu. Pozostają jego suma kontrolna i dane.
facts-changed = Zmienione: to, co odnotowano tu o tym dowodzie (adres, tytuł, czas, rozmiar lub to, co odczytano), nie jest tym, co odnotowano przy zapisie. Nie należy na nim polegać.
withheld = W tym pakiecie nie ma oryginału: zastępuje go kopia z ukrytymi danymi. Oryginał zachowuje kupujący; jego sumę kontrolną odnotowano tutaj, aby można go było później porównać. Pominięto także jego tekst i to, co z niego odczytano.
unchanged-brought = Bez zmian od dodania przez kupującego na tym komputerze
read = Odczytano ze strony
read-nothing = Niczego nie odczytano o tym zamówieniu.
not-read = Nie odczytano
last-event = Ostatnie zdarzenie śledzenia

## Texts

texts = Teksty
texts-note = Napisane przez kupującego za pomocą Redress. To, czy tekst wysłano, pokazują zrzuty rozmowy, a nie ten pakiet.
text-to = { $channel } ({ $language })

## What it proves

proves = Co to pokazuje, a czego nie
proves-1 = Każdy dowód oznaczony jako niezmieniony jest bez zmian od zapisania na tym komputerze: jego sumę kontrolną odnotowano przy zapisie i porównano ponownie przy tworzeniu tego pakietu. To samo dotyczy tego, co z nim odnotowano: adresu, tytułu, czasu, rozmiaru, urządzenia i tego, co odczytano ze strony.
proves-2 = Sam pakiet można sprawdzić: SHA-256 każdego pliku jest w manifest-sha256.txt, który czytają powszechnie dostępne narzędzia.
proves-log = Dziennik podaje po kolei, co zapisano. Każdy wpis jest podpisany przez tę instalację Redress i wskazuje sumę kontrolną poprzedniego, więc widać, gdy któryś wpis pomiędzy zmieniono lub usunięto.
proves-past-logs = Część dowodów trafiła tu z kopii zapasowej. Dziennik instalacji, która je zapisała, jest w past-logs, razem z kluczem do jego sprawdzenia.
proves-not = Nie pokazuje
proves-not-1 = kto siedział przy komputerze, poza tym, co pokazują same strony;
proves-not-2 = że zegar komputera szedł dobrze: żadna osoba trzecia nie potwierdziła czasu;
proves-not-3 = że to, co napisali platforma, sprzedawca lub przewoźnik, jest prawdą, ani że nikt nie zmienił strony w przeglądarce przed zrobieniem zrzutu;
proves-not-4 = że nic innego nie istnieje: jest tu tylko to, co zapisał kupujący.
proves-weigh = Ocenia to ten, kto rozstrzyga sprawę. Nic tutaj nie jest poradą prawną.
check = Jak to sprawdzić
check-1 = Rozpakuj ZIP i uruchom to polecenie w jego folderze; każdy wiersz musi mieć OK:
check-2 = Sprawdzi to także każdy program do pakietów BagIt (RFC 8493).
check-3 = To, co odnotowano z dowodem, jest w pliku obok niego, w polu „facts”. Zapisane w jednym wierszu z posortowanymi kluczami ma SHA-256, który dziennik podaje jako factsSha256:

## Check of a pack

verify-unchanged = Każdy plik jest bez zmian od utworzenia pakietu.
verify-differs = Ten pakiet nie jest taki, jak go utworzono. Różnice wymieniono tutaj.
item-unchanged = bez zmian
item-changed = zmieniony
item-missing = brak
item-added = dodany
before-packing = tak było już przy tworzeniu pakietu
problem-wrapper = Sam ZIP zapisano na nowo albo jest uszkodzony; pliki w nim ocenia się jeden po drugim.
problem-manifest = Lista sum kontrolnych jest uszkodzona, więc nie każdy plik można ocenić.
problem-count = Liczba lub rozmiar plików nie zgadza się z odnotowanymi.
problem-claim = Nie można odczytać claim.json, więc nie można porównać sum kontrolnych odnotowanych przy zapisie.
problem-log = Dziennik jest przerwany przy wpisie { $seq }: od tego miejsca nie można na nim polegać.
problem-log-hash = Dziennik podaje dla jednego z dowodów inną sumę kontrolną niż ten pakiet.
problem-parts-mixed = Te pliki nie są częściami jednego pakietu: sprawdź te, które należą do siebie.
problem-parts-missing = { $count ->
    [one] Nie ma tu części { $parts } tego pakietu: tego, co w niej jest, nie sprawdzono.
    [few] Nie ma tu części { $parts } tego pakietu: tego, co w nich jest, nie sprawdzono.
    [many] Nie ma tu części { $parts } tego pakietu: tego, co w nich jest, nie sprawdzono.
   *[other] Nie ma tu części { $parts } tego pakietu: tego, co w nich jest, nie sprawdzono.
}
log-valid = { $entries ->
    [one] Dziennik jest w porządku: { $entries } podpisany wpis.
    [few] Dziennik jest w porządku: { $entries } podpisane wpisy.
    [many] Dziennik jest w porządku: { $entries } podpisanych wpisów.
   *[other] Dziennik jest w porządku: { $entries } podpisanych wpisów.
}
log-none = Pakiet nie zawiera podpisanego dziennika.

refused-not-a-zip = To nie jest plik ZIP.
refused-truncated = Plik jest niepełny: brakuje jego końca. Skopiuj go lub pobierz ponownie.
refused-unsupported-zip = To ZIP takiego rodzaju, jakiego Redress nie tworzy i nie może sprawdzić.
refused-encrypted = Plik w tym ZIP jest zaszyfrowany. Pakiet nigdy nie jest zaszyfrowany.
refused-unknown-compression = Plik w tym ZIP jest spakowany w sposób, którego Redress nie zna.
refused-too-many-entries = Ten ZIP zawiera zbyt wiele plików jak na pakiet.
refused-too-large = To jest większe, niż może być pakiet.
refused-bomb = Plik w tym ZIP rozpakowałby się do nierozsądnego rozmiaru. Nie otwarto go.
refused-overlapping = Pliki w tym ZIP nakładają się na siebie, czego nie robi żaden uczciwy program. Nie otwarto go.
refused-unsafe-path = Nazwa pliku w tym ZIP wskazuje poza jego folder albo ukrywa, czym jest plik. Nie otwarto go.
refused-repeated-name = Dwa pliki w tym ZIP mają tę samą nazwę, więc nie wiadomo, który się liczy.
refused-not-a-bag = Ten ZIP nie jest pakietem dowodów: nie ma w nim jednego folderu z bagit.txt.
refused-unsupported-bag = Ten pakiet jest w innej wersji albo nie ma listy SHA-256.
refused-unreadable = Nie można było odczytać pliku.
refused-a-backup = To kopia zapasowa Redress, a nie pakiet dowodów. Otwiera się ją w ustawieniach, w części „Przywróć z kopii zapasowej”.
refused-a-sealed-backup = To kopia zapasowa Redress zabezpieczona hasłem, a nie pakiet dowodów. Otwiera się ją w ustawieniach, w części „Przywróć z kopii zapasowej”.
refused-a-pack = To pakiet dowodów, a nie kopia zapasowa: niczego nie można z niego przywrócić. Sprawdza się go w ustawieniach, w części „Sprawdź pakiet dowodów”.
refused-not-a-backup = To nie jest kopia zapasowa Redress.
refused-altered-backup = Kopia zapasowa jest uszkodzona, ucięta lub została zmieniona.
refused-newer-backup = Tę kopię zapasową utworzył nowszy Redress. Zaktualizuj Redress i spróbuj ponownie.
refused-foreign-rows = Kopia zapasowa zawiera coś, czego Redress nie zapisuje.
refused-wrong-passphrase = To hasło nie otwiera pliku. Sprawdź język klawiatury i wielkie litery. Bez właściwego hasła nikt nie może go otworzyć.
