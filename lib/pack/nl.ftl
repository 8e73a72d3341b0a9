# The words of the evidence pack in Dutch. Read by a bank, a lawyer or a court: plain, calm, no more than is known.

bag-description = Bewijs over AliExpress-bestelling { $order }: vastgelegde pagina's, hun gegevens, teksten en een rapport (data/report.html)
bag-part-description = Deel { $part } van het bewijs over AliExpress-bestelling { $order }; het rapport zit in { $first }

## Cover

title = Bewijs over bestelling { $order }
subtitle = Wat de pagina's van de webshop toonden, wanneer ze zijn opgeslagen, en wat erover is geschreven
what-happened = Wat er is gebeurd
order = Bestelling
store = Winkel
store-number = winkelnummer { $id }
items = Artikelen
sum = Totaal van de bestelling
placed = Besteld
paid = Betaald
shipped = Verzonden
finished = Afgesloten
promised = Bezorging beloofd
status = Status op de pagina van de webshop
tracking = Trackingnummer
carrier = Vervoerder
claim-opened = Claim geopend
made-at = Bewijspakket gemaakt
made-with = Gemaakt met
made-with-value = Redress { $version }, een browserextensie, op de eigen computer van de koper
contents = Inhoud
contents-value = { $proof ->
    [one] { $proof } bewijsstuk
   *[other] { $proof } bewijsstukken
}, { $texts ->
    [one] { $texts } tekst
   *[other] { $texts } teksten
}
buyer = Naam van de koper
by-hand = met de hand in te vullen
signature = Datum en handtekening
not-known = niet bekend
not-chosen = nog niet opgegeven
times = { $count } st.
span = { $from } tot { $to }
findings = Bevindingen
since = { $what }, sinds { $on }
changed-note = { $count ->
    [one] Eén bewijsstuk is niet meer zoals het is vastgelegd. Het is
   *[other] { $count } bewijsstukken zijn niet meer zoals ze zijn vastgelegd. Ze zijn
} hieronder gemarkeerd.
withheld-note = { $count ->
    [one] Van één bewijsstuk is hier een gelakte kopie; de koper bewaart het origineel.
   *[other] Van { $count } bewijsstukken zijn hier gelakte kopieën; de koper bewaart de originelen.
}
parts-note = Dit bewijspakket bestaat uit { $count } delen. Pak ze naast elkaar uit in één map, zodat het rapport alle afbeeldingen vindt.

reason-not-shipped = De verkoper heeft de bestelling niet verzonden
reason-invalid-tracking = Het trackingnummer werkt niet
reason-stuck = Het pakket blijft onderweg steken
reason-lost = Het pakket is zoekgeraakt
reason-customs = Het pakket wordt vastgehouden bij de douane
reason-wrong-address = Het pakket is naar een ander adres gestuurd
reason-returned = Het pakket is teruggegaan naar de afzender
reason-marked-delivered = Het pakket is gemeld als bezorgd; de koper zegt het niet te hebben
reason-damaged = De goederen zijn beschadigd aangekomen
reason-incomplete = Een deel van de bestelling zat niet in het pakket
reason-not-as-described = De goederen zijn niet zoals beschreven
reason-wrong-item = Er is een ander artikel gekomen
reason-came-late = Het pakket is later gekomen dan beloofd
reason-refund-not-paid = Een terugbetaling was afgesproken, en het geld is niet gekomen
reason-return-not-refunded = De goederen zijn teruggestuurd, en het geld is niet gekomen

flag-not-shipped = Niet verzonden
flag-no-tracking = Geen trackingnummer
flag-stalled = Geen beweging van het pakket
flag-overdue = Later dan beloofd
flag-guarantee-passed = De terugbetaaldatum van de webshop is bereikt
flag-delivery-failed = Een bezorgpoging is mislukt
flag-awaiting-pickup = Ligt klaar bij het afhaalpunt
flag-returned = Op weg terug naar de afzender
flag-customs-hold = Vastgehouden bij de douane
flag-marked-delivered = Gemeld als bezorgd
flag-wrong-destination = De tracking toont een andere bestemming
    .ended = { $scan ->
        [office] Het laatste kantoor onderweg ({ $place }) ligt niet in de provincie of regio van het adres van de ontvanger
       *[end] { $compared ->
            [country] De tracking eindigt hier: { $place }, niet in het land waar het pakket heen is gestuurd
           *[state] De tracking eindigt hier: { $place }, niet in de provincie of regio van het adres van de ontvanger
        }
    }
flag-contradiction = De bestelling en de tracking spreken elkaar tegen
    .jump = { $hours ->
        [one] Tussen scans in twee landen ({ $from } en { $to }) zit hoogstens { $hours } uur, te kort voor elke weg ertussen
       *[other] Tussen scans in twee landen ({ $from } en { $to }) zit hoogstens { $hours } uur, te kort voor elke weg ertussen
    }
flag-closing = De termijn om een geschil te openen loopt af
flag-unreadable = Een deel van de bestelling kon niet worden gelezen

## Dates

deadlines = Datums die van belang zijn
deadlines-none = Er is nog geen datum bekend.
date = Datum
meaning = Betekenis
where-from = Herkomst
timeline = Tijdlijn
timeline-note = Tijden zijn zoals de pagina's ze vermeldden; tijden van opnamen zijn de plaatselijke tijd van de koper.
event = Wat er is gebeurd
order-placed = Bestelling geplaatst
order-paid = Bestelling betaald
order-shipped = Bestelling verzonden
order-finished = Bestelling afgesloten
from-order = pagina van de webshop
from-tracking = tracking
from-buyer = genoteerd door de koper
event-sum = { $what }: { $sum }
event-until = { $what }, uiterlijk { $on }
from-capture = bewijsstuk { $number }
captured-page = Pagina opgeslagen
facts-only = wat de pagina vermeldde, zonder afbeelding
a-part = alleen een deel van de pagina
event-opened = Claim geopend in Redress
event-wrote-seller = De koper heeft de verkoper geschreven
event-seller-answered = De verkoper heeft geantwoord
event-offered = De verkoper of de webshop heeft geld aangeboden
event-accepted = De koper heeft het aanbod geaccepteerd
event-resend-offered = De verkoper of de webshop heeft een nieuw pakket aangeboden
event-resend-sent = De verkoper heeft een nieuw pakket gestuurd
event-resend-arrived = Het nieuwe pakket is gekomen
event-return-sent = De koper heeft de goederen teruggestuurd
event-return-received = De verkoper heeft de goederen terugontvangen
event-cancel-asked = De koper heeft gevraagd de bestelling te annuleren
event-cancelled = De bestelling is geannuleerd
event-support-asked = De koper heeft de klantenservice van de webshop benaderd
event-support-answered = De klantenservice van de webshop heeft geantwoord
event-dispute-opened = De koper heeft een geschil geopend
event-no-dispute = De webshop bood geen mogelijkheid om een geschil te openen
event-dispute-closed = Het geschil is zonder beslissing geëindigd
event-decision = De webshop heeft beslist
event-appeal-opened = De koper is in beroep gegaan
event-wrote-bank = De koper heeft de bank geschreven
event-paypal-claim = De koper heeft het geschil bij PayPal omgezet in een claim
event-bank-answered = De bank of PayPal heeft geantwoord
event-wrote-post = De koper heeft de post gevraagd te zoeken
event-post-answered = De post of koerier heeft geantwoord
event-wrote-authority = De koper heeft een klacht ingediend bij de toezichthouder
event-authority-answered = De toezichthouder heeft geantwoord
event-wrote-claim = De koper heeft een aanmaning verstuurd
event-claim-received = De aanmaning is ontvangen
event-wrote-operator = De koper heeft de exploitant van het platform geschreven
event-operator-answered = De exploitant van het platform heeft geantwoord
event-sued = De koper is een rechtszaak begonnen
event-refund-promised = Er is een terugbetaling beloofd
event-refund-processed = De webshop heeft gemeld dat een terugbetaling onderweg is
event-refunded-part = Een deel van het geld is teruggekomen
event-refunded = Het geld is teruggekomen
event-closed = Claim gesloten
event-reopened = Claim opnieuw geopend

## Checklist

checklist = Checklist
needed = Nodig
state = Stand
proof-numbers = Bewijs
state-done = opgeslagen
state-missing = niet opgeslagen
state-stale = opgeslagen, maar niet meer recent
state-partly = alleen een deel opgeslagen: de pagina gaat verder dan de afbeelding
optional = (optioneel)

## Proof

proof = Bewijs
proof-none = Er is geen bewijs opgeslagen.
number = Nr.
what = Wat het is
short-unchanged = ongewijzigd
short-changed = veranderd
short-missing = ontbreekt
short-facts-changed = gegevens veranderd
short-withheld = gelakte kopie
in-part = in deel { $part }
a-note = Notitie van de koper
a-file = Toegevoegd door de koper
page-part = afbeelding { $index } van { $count } van één pagina
proof-heading = Bewijsstuk { $number }
picture-of = Afbeelding van de pagina “{ $title }”
no-picture = Geen afbeelding: wat de pagina vermeldde, is zonder afbeelding opgeslagen.
other-file = Dit bewijsstuk is een apart bestand:
page-title = Titel van de pagina
address = Adres
file-name = Naam van het bestand
note-day = Gaat over de dag
brought-at = Toegevoegd
area = Toont
area-visible = wat in het venster te zien was
    .goes-on = wat in het venster te zien was; de pagina gaat daarbuiten verder
area-page = de hele pagina, doorgescrold en samengevoegd
area-element = één deel van de pagina
long-page = Lange pagina
cut-short = Vroegtijdig gestopt
cut-short-value = De opname is te vroeg gestopt. Ze toont wat tot dan is vastgelegd.
reaches = Van … tot
device = Gemaakt met
page-text = Tekst van de pagina
pdf-page = Pagina { $page }
copies = Kopieën die ervan zijn gemaakt
copy-redacted = Met verborgen delen
copy-form = Klein genoeg voor een formulier
copy-form-redacted = Klein genoeg voor een formulier, met verborgen delen
copy-other = Om te bekijken
saved-at = Opgeslagen
saved-at-local = { $time } ({ $zone }, UTC{ $offset })
saved-at-utc = { $time } UTC
file = Bestand
size = Grootte
pixels = { $width } × { $height } pixels
hash = SHA-256
hash-now = SHA-256 nu
unchanged = Ongewijzigd sinds het is vastgelegd op deze computer
changed = Veranderd: het bestand is niet het vastgelegde bestand. Het is bijgevoegd zoals het nu is.
missing = Ontbreekt: het bestand kon niet worden gelezen toen dit bewijspakket werd gemaakt. De hash en de gegevens zijn er nog.
facts-changed = Veranderd: wat hier over dit bewijsstuk is genoteerd (adres, titel, tijd, grootte of wat is gelezen) is niet wat bij het opslaan is genoteerd. Vertrouw er niet op.
withheld = Het origineel zit niet in dit bewijspakket: een gelakte kopie komt in de plaats. De koper bewaart het origineel; de hash ervan is hier genoteerd, zodat het later kan worden vergeleken. De tekst en wat eruit is gelezen, zijn ook weggelaten.
unchanged-brought = Ongewijzigd sinds de koper het op deze computer heeft toegevoegd
read = Gelezen van de pagina
read-nothing = Over deze bestelling is niets gelezen.
not-read = Niet gelezen
last-event = Laatste trackinggebeurtenis

## Texts

texts = Teksten
texts-note = Door de koper geschreven met Redress. Of een tekst is verstuurd, blijkt uit opnamen van het gesprek, niet uit dit bewijspakket.
text-to = { $channel } ({ $language })

## What it proves

proves = Wat dit toont en wat niet
proves-1 = Elk bewijsstuk dat als ongewijzigd is gemarkeerd, is ongewijzigd sinds het op deze computer is vastgelegd: de hash is bij het opslaan genoteerd en opnieuw vergeleken toen dit bewijspakket werd gemaakt. Dat geldt ook voor wat erbij is genoteerd: adres, titel, tijd, grootte, apparaat en wat van de pagina is gelezen.
proves-2 = Het bewijspakket zelf kan worden gecontroleerd: de SHA-256 van elk bestand staat in manifest-sha256.txt, dat gangbare programma's lezen.
proves-log = Het logboek vermeldt op volgorde wat is opgeslagen. Elke regel is ondertekend door deze installatie van Redress en noemt de hash van de vorige, zodat het opvalt als een regel ertussen is veranderd of weggehaald.
proves-past-logs = Een deel van het bewijs is hier via een back-up gekomen. Het logboek van de installatie die het heeft vastgelegd, zit in past-logs, met de sleutel waarmee het kan worden gecontroleerd.
proves-not = Het toont niet
proves-not-1 = wie er achter de computer zat, buiten wat de pagina's zelf tonen;
proves-not-2 = dat de klok van de computer goed liep: geen derde heeft de tijd bevestigd;
proves-not-3 = dat waar is wat de webshop, de verkoper of de vervoerder heeft geschreven, of dat niemand de pagina in de browser heeft veranderd voordat die is vastgelegd;
proves-not-4 = dat er niets anders bestaat: hier is alleen wat de koper heeft opgeslagen.
proves-weigh = Wie over de zaak beslist, weegt het. Niets hier is juridisch advies.
check = Hoe het te controleren is
check-1 = Pak de ZIP uit en voer dit uit in de map ervan; op elke regel moet OK staan:
check-2 = Elk programma voor BagIt-pakketten (RFC 8493) controleert het ook.
check-3 = Wat bij een bewijsstuk is genoteerd, staat in het bestand ernaast, onder “facts”. Geschreven op één regel met gesorteerde sleutels, heeft het de SHA-256 die het logboek als factsSha256 vermeldt:

## Check of a pack

verify-unchanged = Elk bestand is ongewijzigd sinds het bewijspakket is gemaakt.
verify-differs = Dit bewijspakket is niet zoals het is gemaakt. Wat afwijkt, wordt hier genoemd.
item-unchanged = ongewijzigd
item-changed = veranderd
item-missing = ontbreekt
item-added = toegevoegd
before-packing = al zo toen het bewijspakket werd gemaakt
problem-wrapper = De ZIP zelf is opnieuw geschreven of beschadigd; de bestanden erin worden één voor één beoordeeld.
problem-manifest = De lijst met hashes is beschadigd, dus niet elk bestand kan worden beoordeeld.
problem-count = Het aantal of de grootte van de bestanden is niet wat is genoteerd.
problem-claim = claim.json kan niet worden gelezen, dus de hashes die bij het vastleggen zijn genoteerd, kunnen niet worden vergeleken.
problem-log = Het logboek is onderbroken bij regel { $seq }: vanaf daar is het niet betrouwbaar.
problem-log-hash = Het logboek vermeldt voor een bewijsstuk een andere hash dan dit bewijspakket.
problem-parts-mixed = Deze bestanden zijn niet de delen van één bewijspakket: controleer de delen die bij elkaar horen.
problem-parts-missing = { $count ->
    [one] Deel { $parts } van dit bewijspakket is hier niet: wat erin zit, is niet gecontroleerd.
   *[other] De delen { $parts } van dit bewijspakket zijn hier niet: wat erin zit, is niet gecontroleerd.
}
log-valid = { $entries ->
    [one] Het logboek is in orde: { $entries } ondertekende regel.
   *[other] Het logboek is in orde: { $entries } ondertekende regels.
}
log-none = Het bewijspakket bevat geen ondertekend logboek.

refused-not-a-zip = Dit is geen ZIP-bestand.
refused-truncated = Het bestand is onvolledig: het einde ontbreekt. Kopieer of download het opnieuw.
refused-unsupported-zip = Deze ZIP is van een soort die Redress niet maakt en niet kan controleren.
refused-encrypted = Een bestand in deze ZIP is versleuteld. Een bewijspakket is nooit versleuteld.
refused-unknown-compression = Een bestand in deze ZIP is ingepakt op een manier die Redress niet kent.
refused-too-many-entries = Deze ZIP bevat te veel bestanden voor een bewijspakket.
refused-too-large = Dit is groter dan een bewijspakket kan zijn.
refused-bomb = Een bestand in deze ZIP zou bij het uitpakken onredelijk groot worden. Het is niet geopend.
refused-overlapping = Bestanden in deze ZIP overlappen elkaar, wat geen eerlijk programma schrijft. De ZIP is niet geopend.
refused-unsafe-path = Een bestandsnaam in deze ZIP wijst buiten de map of verbergt wat het is. De ZIP is niet geopend.
refused-repeated-name = Twee bestanden in deze ZIP hebben dezelfde naam, zodat niemand kan zeggen welk telt.
refused-not-a-bag = Deze ZIP is geen bewijspakket: er is niet één map met bagit.txt.
refused-unsupported-bag = Dit BagIt-pakket is van een andere versie of heeft geen SHA-256-lijst.
refused-unreadable = Het bestand kon niet worden gelezen.
refused-a-backup = Dit is een back-up van Redress, geen bewijspakket. Je opent die in de instellingen, onder “Een back-up terugzetten”.
refused-a-sealed-backup = Dit is een back-up van Redress die met een wachtwoordzin is beveiligd, geen bewijspakket. Je opent die in de instellingen, onder “Een back-up terugzetten”.
refused-a-pack = Dit is een bewijspakket, geen back-up: er kan niets uit worden teruggezet. Je controleert het in de instellingen, onder “Een bewijspakket controleren”.
refused-not-a-backup = Dit is geen back-up van Redress.
refused-altered-backup = De back-up is beschadigd, afgekapt of veranderd.
refused-newer-backup = Deze back-up is gemaakt door een nieuwere Redress. Werk Redress bij en probeer het opnieuw.
refused-foreign-rows = De back-up bevat iets wat Redress niet schrijft.
refused-wrong-passphrase = Deze wachtwoordzin opent het bestand niet. Controleer de taal van het toetsenbord en de hoofdletters. Zonder de juiste kan niemand het openen.
