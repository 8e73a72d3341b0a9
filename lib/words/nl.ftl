# The interface's words in Dutch. Plain, short, no blame; a button says what happens.

## Days and sizes

days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
pill-days = { $days ->
    [0] vandaag
    [one] { $days } dag
   *[other] { $days } dagen
}
pill-passed = voorbij
pill-refund = onderweg
pill-closed = gesloten
pill-claim = claim open
date-and-time = { $day }, { $time }

## What is the matter with an order. `.also` continues a line that began with something weightier.

flag-not-shipped = { $days ->
    [0] Niet verzonden
    [one] Al { $days } dag niet verzonden
   *[other] Al { $days } dagen niet verzonden
}
    .also = niet verzonden
flag-no-tracking = Geen trackingnummer
    .also = geen trackingnummer
flag-stalled = { $days ->
    [0] Geen beweging
    [one] Al { $days } dag geen beweging
   *[other] Al { $days } dagen geen beweging
}
    .also = geen beweging
    .alsoSince = geen nieuws sinds { $since }
flag-overdue = { $days ->
    [0] Te laat
    [one] { $days } dag te laat
   *[other] { $days } dagen te laat
}
    .also = { $days ->
        [0] te laat
        [one] { $days } dag te laat
       *[other] { $days } dagen te laat
    }
flag-guarantee-passed = De terugbetaaldatum van de webshop is bereikt
    .on = De terugbetaaldatum van de webshop was { $since }
    .also = terugbetaaldatum is bereikt
    .alsoSince = terugbetaaldatum was { $since }
flag-delivery-failed = Bezorgpoging mislukt
    .also = bezorgpoging mislukt
    .alsoSince = bezorging mislukt op { $since }
flag-awaiting-pickup = Ligt voor je klaar bij het afhaalpunt
    .until = Bij het afhaalpunt tot ongeveer { $until }
    .also = ligt klaar bij het afhaalpunt
    .alsoSince = bij het afhaalpunt sinds { $since }
flag-returned = { $stage ->
    [returned] Terug bij de afzender
    [lost] Onderweg zoekgeraakt
    [destroyed] Vernietigd door de vervoerder
    [cancelled] De vervoerder heeft het pakket geannuleerd
   *[returning] Op weg terug naar de afzender
}
    .also = { $stage ->
        [returned] terug bij de afzender
        [lost] onderweg zoekgeraakt
        [destroyed] vernietigd door de vervoerder
        [cancelled] geannuleerd door de vervoerder
       *[returning] op weg terug naar de afzender
    }
flag-customs-hold = { $days ->
    [0] Vastgehouden bij de douane
    [one] Al { $days } dag bij de douane
   *[other] Al { $days } dagen bij de douane
}
    .also = vastgehouden bij de douane
    .alsoSince = bij de douane sinds { $since }
flag-marked-delivered = Gemeld als bezorgd
    .on = Gemeld als bezorgd op { $since }
    .also = gemeld als bezorgd
    .alsoSince = gemeld als bezorgd op { $since }
flag-wrong-destination = De tracking toont een andere bestemming
    .also = tracking toont een andere bestemming
    .ended = { $scan ->
        [office] Laatste kantoor onderweg: { $place }, niet in de provincie of regio van het bezorgadres
       *[end] { $compared ->
            [country] De tracking eindigt hier: { $place }, niet in het land waar het pakket heen moest
            [city] De tracking eindigt in een andere stad dan die van het bezorgadres
           *[state] De tracking eindigt hier: { $place }, niet in de provincie of regio van het bezorgadres
        }
    }
    .also-ended = { $scan ->
        [office] laatste kantoor onderweg: { $place }
       *[end] { $compared ->
            [city] tracking eindigt in een andere stad
           *[state] einde van de tracking: { $place }
        }
    }
flag-contradiction = De bestelling en de tracking spreken elkaar tegen
    .also = bestelling en tracking spreken elkaar tegen
    .jump = { $hours ->
        [one] Scans hoogstens { $hours } uur na elkaar: { $from } en { $to }
       *[other] Scans hoogstens { $hours } uur na elkaar: { $from } en { $to }
    }
    .also-jump = { $hours ->
        [one] scans hoogstens { $hours } uur na elkaar: { $from } en { $to }
       *[other] scans hoogstens { $hours } uur na elkaar: { $from } en { $to }
    }
flag-closing = { $days ->
    [0] Vandaag is de laatste dag om een geschil te openen
    [one] Nog { $days } dag om een geschil te openen
   *[other] Nog { $days } dagen om een geschil te openen
}
    .passed = De termijn om een geschil te openen is misschien voorbij: bekijk de bestelling vandaag
    .oldRule = De termijn om een geschil te openen loopt misschien bijna af: bekijk de bestelling vandaag
    .also = de termijn voor een geschil loopt bijna af
    .alsoPassed = de termijn voor een geschil is misschien voorbij
flag-unreadable = Een deel van deze bestelling kon niet worden gelezen
    .also = een deel van de bestelling kon niet worden gelezen

## Places on the way

stage-not-found = Nummer nog niet bekend
stage-info-received = Alleen aangemeld
stage-picked-up = Opgehaald
stage-origin = In het land van de afzender
stage-export-customs = Douane bij uitvoer
stage-departed = Het land verlaten
stage-in-transit = Tussen twee landen
stage-arrived = Aangekomen in jouw land
stage-import-customs = Bij de douane
stage-customs-action = De douane wacht op jou
stage-customs-released = Vrijgegeven door de douane
stage-last-mile = Bij de lokale vervoerder
stage-out-for-delivery = Onderweg voor bezorging
stage-delivery-failed = Bezorging mislukt

## Dates with a meaning. The value is the headline, `.line` the overlay's form, `.name` the entry in a list.

deadline-ship-by = { $when ->
    [past] De verkoper had al moeten verzenden
    [today] De verkoper moet vandaag verzenden
   *[future] { $days ->
        [one] De verkoper heeft nog { $days } dag om te verzenden
       *[other] De verkoper heeft nog { $days } dagen om te verzenden
    }
}
    .line = { $certainty ->
        [estimated] te verzenden uiterlijk rond { $on }
       *[read] te verzenden uiterlijk { $on }
    }
    .name = Verkoper verzendt uiterlijk
    .then = Daarna hoort de bestelling vanzelf te sluiten met volledige terugbetaling.
deadline-deliver-by = { $when ->
    [past] De beloofde bezorgdag is voorbij
    [today] Bezorging is beloofd voor vandaag
   *[future] { $days ->
        [one] Nog { $days } dag tot de beloofde bezorging
       *[other] Nog { $days } dagen tot de beloofde bezorging
    }
}
    .line = { $certainty ->
        [estimated] verwacht uiterlijk rond { $on }
       *[read] beloofd uiterlijk { $on }
    }
    .name = Bezorging beloofd uiterlijk
    .then = Daarna is het pakket te laat en wordt een geschil mogelijk.
deadline-refund-by = { $when ->
    [past] De terugbetaaldatum van de webshop is bereikt
    [today] Vandaag is de terugbetaaldatum van de webshop
   *[future] { $days ->
        [one] Nog { $days } dag tot de terugbetaaldatum van de webshop
       *[other] Nog { $days } dagen tot de terugbetaaldatum van de webshop
    }
}
    .line = { $certainty ->
        [estimated] terugbetaling als het er rond { $on } niet is
       *[read] terugbetaling als het er op { $on } niet is
    }
    .name = Terugbetaling als niet bezorgd uiterlijk
    .then = Vanaf dan hoort een pakket dat niet is gekomen te worden terugbetaald. Vraag erom: misschien komt het geld niet vanzelf.
deadline-dispute-opens = { $when ->
    [past] Er kan een geschil worden geopend
    [today] Vanaf vandaag kan er een geschil worden geopend
   *[future] { $days ->
        [one] Nog { $days } dag tot er een geschil kan worden geopend
       *[other] Nog { $days } dagen tot er een geschil kan worden geopend
    }
}
    .line = { $certainty ->
        [estimated] geschil mogelijk vanaf ongeveer { $on }
       *[read] geschil mogelijk vanaf { $on }
    }
    .name = Geschil mogelijk vanaf
    .then = Vóór die tijd kan de webshop een geschil weigeren.
deadline-dispute-closes = { $when ->
    [past] De termijn om een geschil te openen is misschien voorbij: bekijk de bestelling vandaag
    [today] Vandaag is de laatste dag om een geschil te openen
   *[future] { $days ->
        [one] Nog { $days } dag om een geschil te openen
       *[other] Nog { $days } dagen om een geschil te openen
    }
}
    .line = { $certainty ->
        [estimated] geschil mogelijk tot ongeveer { $on }
       *[read] geschil mogelijk t/m { $on }
    }
    .name = Geschil mogelijk t/m
    .then = Daarna neemt de webshop over deze bestelling misschien geen geschil meer aan.
deadline-seller-answers = { $when ->
    [past] De antwoordtermijn van de verkoper is voorbij
    [today] De verkoper moet vandaag antwoorden
   *[future] { $days ->
        [one] De verkoper heeft nog { $days } dag om te antwoorden
       *[other] De verkoper heeft nog { $days } dagen om te antwoorden
    }
}
    .line = { $certainty ->
        [estimated] antwoord van de verkoper uiterlijk rond { $on }
       *[read] antwoord van de verkoper uiterlijk { $on }
    }
    .name = Verkoper antwoordt uiterlijk
    .then = Daarna telt zwijgen in jouw voordeel: wat je hebt gevraagd, wordt uitgevoerd.
deadline-platform-decides = { $when ->
    [past] De beslissing is te laat
    [today] De beslissing moet er vandaag zijn
   *[future] { $days ->
        [one] Nog { $days } dag tot de webshop beslist
       *[other] Nog { $days } dagen tot de webshop beslist
    }
}
    .line = { $certainty ->
        [estimated] beslissing rond { $on }
       *[read] beslissing uiterlijk { $on }
    }
    .name = Webshop beslist uiterlijk
    .then = Tegen die tijd stelt de webshop een oplossing voor. Gebeurt dat niet, vraag het dan aan de klantenservice.
deadline-appeal-closes = { $when ->
    [past] De termijn voor beroep is voorbij
    [today] Vandaag is de laatste dag voor beroep
   *[future] { $days ->
        [one] Nog { $days } dag om in beroep te gaan
       *[other] Nog { $days } dagen om in beroep te gaan
    }
}
    .line = { $certainty ->
        [estimated] beroep mogelijk tot ongeveer { $on }
       *[read] beroep mogelijk t/m { $on }
    }
    .name = Beroep mogelijk t/m
    .then = Daarna blijft de beslissing van de webshop staan; de weg via de bank en de wet blijft over.
deadline-refund-arrives = { $when ->
    [past] De terugbetaling had er al moeten zijn
    [today] De terugbetaling hoort er vandaag te zijn
   *[future] { $days ->
        [one] Nog { $days } dag tot de terugbetaling er hoort te zijn
       *[other] Nog { $days } dagen tot de terugbetaling er hoort te zijn
    }
}
    .line = { $certainty ->
        [estimated] terugbetaling verwacht rond { $on }
       *[read] terugbetaling verwacht uiterlijk { $on }
    }
    .name = Terugbetaling komt uiterlijk
    .then = Vraag de webshop daarna naar de dag en het nummer van de terugbetaling, en ga daarmee naar je bank.
deadline-chargeback-closes = { $when ->
    [past] De termijn bij je bank is voorbij
    [today] Vandaag is de laatste dag om het aan je bank te vragen
   *[future] { $days ->
        [one] Nog { $days } dag om je bank om een chargeback te vragen
       *[other] Nog { $days } dagen om je bank om een chargeback te vragen
    }
}
    .line = { $certainty ->
        [estimated] vraag je bank uiterlijk rond { $on }
       *[read] vraag je bank uiterlijk { $on }
    }
    .name = Chargeback mogelijk t/m
    .then = Daarna kan de bank de betaling niet meer terugvorderen. De bank heeft zelf ook dagen nodig: schrijf ruim van tevoren.
deadline-post-inquiry-closes = { $when ->
    [past] De termijn voor een onderzoek door de post is voorbij
    [today] Vandaag is de laatste dag om de post te laten zoeken
   *[future] { $days ->
        [one] Nog { $days } dag om de post te laten zoeken
       *[other] Nog { $days } dagen om de post te laten zoeken
    }
}
    .line = { $certainty ->
        [estimated] onderzoek door de post tot ongeveer { $on }
       *[read] onderzoek door de post t/m { $on }
    }
    .name = Onderzoek door de post mogelijk t/m
    .then = Daarna neemt de post over dit pakket geen verzoek om onderzoek meer aan.
deadline-authority-answers = { $when ->
    [past] De antwoordtermijn van de toezichthouder is voorbij
    [today] De toezichthouder moet vandaag antwoorden
   *[future] { $days ->
        [one] Nog { $days } dag tot de toezichthouder moet antwoorden
       *[other] Nog { $days } dagen tot de toezichthouder moet antwoorden
    }
}
    .line = { $certainty ->
        [estimated] antwoord van de toezichthouder uiterlijk rond { $on }
       *[read] antwoord van de toezichthouder uiterlijk { $on }
    }
    .name = Toezichthouder antwoordt uiterlijk
    .then = Vraag daarna naar je klacht, met het nummer ervan.
deadline-cancel-answers = { $when ->
    [past] De termijn van de verkoper om te annuleren is voorbij
    [today] De verkoper moet vandaag op de annulering antwoorden
   *[future] { $days ->
        [one] Nog { $days } dag voor het antwoord op je annulering
       *[other] Nog { $days } dagen voor het antwoord op je annulering
    }
}
    .line = { $certainty ->
        [estimated] antwoord op de annulering uiterlijk rond { $on }
       *[read] antwoord op de annulering uiterlijk { $on }
    }
    .name = Antwoord op de annulering uiterlijk
    .then = Daarna hoort een bestelling die niet is verzonden vanzelf te sluiten met volledige terugbetaling. Gebeurt dat niet, vraag het dan aan de klantenservice van de webshop.
deadline-support-answers = { $when ->
    [past] De antwoordtermijn van de klantenservice is voorbij
    [today] De klantenservice moet vandaag antwoorden
   *[future] { $days ->
        [one] De klantenservice heeft nog { $days } dag om te antwoorden
       *[other] De klantenservice heeft nog { $days } dagen om te antwoorden
    }
}
    .line = { $certainty ->
        [estimated] antwoord van de klantenservice uiterlijk rond { $on }
       *[read] antwoord van de klantenservice uiterlijk { $on }
    }
    .name = Klantenservice antwoordt uiterlijk
    .then = Wacht daarna niet langer: zet de volgende stap.
deadline-appeal-decides = { $when ->
    [past] Het antwoord op het beroep is te laat
    [today] Het antwoord op het beroep moet er vandaag zijn
   *[future] { $days ->
        [one] Nog { $days } dag tot het antwoord op het beroep
       *[other] Nog { $days } dagen tot het antwoord op het beroep
    }
}
    .line = { $certainty ->
        [estimated] antwoord op het beroep uiterlijk rond { $on }
       *[read] antwoord op het beroep uiterlijk { $on }
    }
    .name = Antwoord op het beroep uiterlijk
    .then = Vraag het daarna aan de klantenservice van de webshop; de bank hoeft er niet op te wachten.
deadline-resend-arrives = { $when ->
    [past] Het nieuwe pakket had er al moeten zijn
    [today] Het nieuwe pakket hoort er vandaag te zijn
   *[future] { $days ->
        [one] Nog { $days } dag tot het nieuwe pakket er hoort te zijn
       *[other] Nog { $days } dagen tot het nieuwe pakket er hoort te zijn
    }
}
    .line = { $certainty ->
        [estimated] nieuw pakket uiterlijk rond { $on }
       *[read] nieuw pakket uiterlijk { $on }
    }
    .name = Nieuw pakket komt uiterlijk
    .then = Daarna geldt het als niet aangekomen. De termijnen van de bestelling zelf zijn intussen doorgelopen.
deadline-return-arrives = { $when ->
    [past] De verkoper hoort de spullen terug te hebben
    [today] De verkoper hoort de spullen vandaag terug te hebben
   *[future] { $days ->
        [one] Nog { $days } dag tot de verkoper de spullen hoort te hebben
       *[other] Nog { $days } dagen tot de verkoper de spullen hoort te hebben
    }
}
    .line = { $certainty ->
        [estimated] spullen terug bij de verkoper uiterlijk rond { $on }
       *[read] spullen terug bij de verkoper uiterlijk { $on }
    }
    .name = Spullen terug bij de verkoper uiterlijk
    .then = Laat de klantenservice daarna het verzendbewijs en de tracking van de retourzending zien.
deadline-bank-answers = { $when ->
    [past] De antwoordtermijn van de bank is voorbij
    [today] De bank moet vandaag antwoorden
   *[future] { $days ->
        [one] De bank heeft nog { $days } dag om te antwoorden
       *[other] De bank heeft nog { $days } dagen om te antwoorden
    }
}
    .line = { $certainty ->
        [estimated] antwoord van de bank uiterlijk rond { $on }
       *[read] antwoord van de bank uiterlijk { $on }
    }
    .name = Bank antwoordt uiterlijk
    .then = Vraag de bank daarna hoe het met je verzoek staat, en vraag om een schriftelijk antwoord.
deadline-post-answers = { $when ->
    [past] De antwoordtermijn van de vervoerder is voorbij
    [today] De vervoerder moet vandaag antwoorden
   *[future] { $days ->
        [one] De vervoerder heeft nog { $days } dag om te antwoorden
       *[other] De vervoerder heeft nog { $days } dagen om te antwoorden
    }
}
    .line = { $certainty ->
        [estimated] antwoord van de vervoerder uiterlijk rond { $on }
       *[read] antwoord van de vervoerder uiterlijk { $on }
    }
    .name = Post of koerier antwoordt uiterlijk
    .then = Vraag daarna om het antwoord, met het nummer van je verzoek. Ook geen antwoord is iets om te laten zien.
deadline-operator-answers = { $when ->
    [past] De antwoordtermijn van de exploitant is voorbij
    [today] De exploitant moet vandaag antwoorden
   *[future] { $days ->
        [one] De exploitant heeft nog { $days } dag om te antwoorden
       *[other] De exploitant heeft nog { $days } dagen om te antwoorden
    }
}
    .line = { $certainty ->
        [estimated] antwoord van de exploitant uiterlijk rond { $on }
       *[read] antwoord van de exploitant uiterlijk { $on }
    }
    .name = Exploitant van het platform antwoordt uiterlijk
    .then = Daarna kun je naar de toezichthouder en de rechter.
deadline-reject-closes = { $when ->
    [past] De termijn om de spullen te weigeren is voorbij
    [today] Vandaag is de laatste dag om de spullen te weigeren
   *[future] { $days ->
        [one] Nog { $days } dag om de spullen te weigeren
       *[other] Nog { $days } dagen om de spullen te weigeren
    }
}
    .line = { $certainty ->
        [estimated] spullen weigeren tot ongeveer { $on }
       *[read] spullen weigeren t/m { $on }
    }
    .name = Spullen kunnen worden geweigerd t/m
    .then = Daarna worden ondeugdelijke spullen eerst gerepareerd of vervangen; pas dan komt er geld.
deadline-withdrawal-closes = { $when ->
    [past] De bedenktijd is voorbij
    [today] Vandaag is de laatste dag van de bedenktijd
   *[future] { $days ->
        [one] Nog { $days } dag om de koop te herroepen
       *[other] Nog { $days } dagen om de koop te herroepen
    }
}
    .line = { $certainty ->
        [estimated] koop herroepen tot ongeveer { $on }
       *[read] koop herroepen t/m { $on }
    }
    .name = Bedenktijd t/m
    .then = Daarna kan de koop alleen nog met een reden ongedaan worden gemaakt, zoals een gebrek.
deadline-claim-closes = { $when ->
    [past] De wettelijke termijn voor een vordering is voorbij
    [today] Vandaag is de laatste dag voor een wettelijke vordering
   *[future] { $days ->
        [one] Nog { $days } dag voor een wettelijke vordering
       *[other] Nog { $days } dagen voor een wettelijke vordering
    }
}
    .line = { $certainty ->
        [estimated] wettelijke vordering tot ongeveer { $on }
       *[read] wettelijke vordering t/m { $on }
    }
    .name = Wettelijke vordering t/m
    .then = Daarna kan de verkoper alleen al vanwege de verstreken tijd weigeren.

## What happens then, where the rule itself decides it

then-AE-SHIP-TIMEOUT = Daarna hoort de bestelling vanzelf te sluiten met volledige terugbetaling. Geteld in werkdagen: weekenden tellen niet mee, feestdagen wel.
then-AE-REFUND-CARD = Vraag de webshop daarna naar de dag en het nummer van de terugbetaling, en ga daarmee naar je bank. Geteld in werkdagen: weekenden tellen niet mee, feestdagen wel.
then-PP-ESC = Daarna sluit PayPal het geschil definitief. Zet het vóór die tijd om in een claim bij PayPal.
then-written-claim = Daarna staan de volgende stappen open: de exploitant als die er is, de toezichthouder, de rechter.
then-BR-CONSUMIDOR = Tegen die tijd antwoordt het bedrijf daar. Geef op de site aan of het daarmee is opgelost.

## A rule that is too old

deadline-old-rule = { $name }: de regel voor deze datum is te oud om op te vertrouwen. Kijk vandaag op de pagina van de bestelling
    .line = kijk op de bestelpagina voor de datum
source-old-rule = de regel had uiterlijk { $by } opnieuw moeten worden nagekeken: leid er geen datum uit af, kijk op de pagina

## The calendar file

calendar-save = Deze datums voor je agenda opslaan
calendar-save-all = Alle datums voor je agenda opslaan
calendar-summary = { $name }: { $title }
calendar-cancelled = Geldt niet meer: { $summary }
calendar-cancelled-why = Redress heeft deze datum teruggenomen: waar die op berustte, is veranderd. In de claim staan de datums die gelden.
calendar-description = { $order }. Herkomst van de datum: { $source }. { $after }

## Dates that are not known

unknown-dates = { $count ->
    [one] { $count } datum is niet bekend
   *[other] { $count } datums zijn niet bekend
}
unknown-open-order = Open de bestelpagina: de datums worden automatisch gelezen.
unknown-say-payment = Geef bij “Hoe verder” aan hoe je hebt betaald.
unknown-no-term = Voor deze betaalwijze is geen termijn bekend. Vraag het meteen aan de bank of de verkoper.
unknown-no-payment-day = Open de bestelpagina: daar wordt de dag van betaling gelezen.
unknown-note-dispute = De termijn loopt vanaf de dag waarop je het geschil opent. Noteer die hier.
unknown-note-decision = De termijn loopt vanaf de dag van de beslissing. Noteer die hier.
unknown-note-refund = De termijn loopt vanaf de dag waarop de terugbetaling onderweg is. Noteer die hier.
unknown-note-authority = De termijn loopt vanaf de dag van je klacht. Noteer die hier.
unknown-no-answer-term = Voor jouw land is geen antwoordtermijn bekend.
unknown-say-country = Geef bij “Hoe verder” aan waar je woont: de termijn hangt af van het land.
unknown-not-by-post = Dit pakket ging niet per post, en alleen de post neemt verzoeken om onderzoek aan.
unknown-no-ship-day = Open de bestelpagina: daar wordt de dag van verzending gelezen.

## Dates that moved

moved-date = Verschoven: was { $before }, gezien op { $on }
moved-proof = bewijsstuk { $number } toont de eerdere datum
moved-why = De webshop of de verkoper heeft de datum verschoven. Handelen volgens de eerdere datum is meestal veilig.

## A date and its distance

date-distance = { $when ->
    [today] vandaag
    [past] { $days ->
        [one] { $days } dag geleden
       *[other] { $days } dagen geleden
    }
   *[future] { $days ->
        [one] over { $days } dag
       *[other] over { $days } dagen
    }
}
source-shop-day = { $source }; in de tijd van de webshop begint { $on } bij jou eerder
source-later = Anders gelezen geeft dezelfde regel { $on }: de eerdere dag is beslissend.
source-holidays = { $country ->
    [CN] Er vallen feestdagen in China in: de schatting kan te vroeg zijn.
   *[other] Er vallen feestdagen in het land van de verkoper in: de schatting kan te vroeg zijn.
}

## Where a date comes from

source-page = gelezen op de pagina van de webshop
source-page-on = gelezen { $page } op { $on }
source-rule = geschat, de pagina geeft zo'n datum niet
source-rule-year = geschat volgens een regel uit { $year }
source-noted = beloofd, zoals je hebt genoteerd
page-order-list = in de bestellijst
page-order-detail = op de bestelpagina
page-tracking = op de trackingpagina
page-messages = in de chat
page-dispute = op de pagina van het geschil
page-refunds = op de pagina met terugbetalingen
page-carrier = op de pagina van de vervoerder
page-unknown = op de pagina
about-date = ongeveer { $on }
date-and-source = { $on }, { $source }

## The line on the shop's page

open-claim = Claim openen
show-claim = Claim tonen
refund-done = volgens de pagina is er geld teruggekomen
    .sum = volgens de pagina teruggekomen: { $sum }
refund-under-way = volgens de pagina is er geld onderweg terug
    .sum = volgens de pagina onderweg terug: { $sum }
save-proof = Bewijs opslaan
saving = Bezig met opslaan…
allow-capture = Afbeeldingen toestaan
how-to-capture = De browser maakt alleen met jouw toestemming een afbeelding. Druk op de sneltoets, klik op het Redress-pictogram, of sta afbeeldingen voorgoed toe.
unread-title = Redress kon deze pagina niet lezen
unread-body = Misschien heeft de webshop de pagina veranderd. Er is niets geraden. Je eerdere bestellingen en bewijs zijn bewaard; de sneltoets slaat nog steeds een afbeelding van deze pagina op.
unread-fields = Niet gelezen: { $fields }.
close = Sluiten

## Claim

claim = Claim
order-number = Bestelling { $id }
ordered-on = besteld op { $on }
no-title = Titel niet gelezen
no-total = prijs niet gelezen
open-in-tab = Openen in tabblad
open-panel = Zijpaneel
open-list = Lijst
no-deadline = Nog geen datum om op te letten
no-deadline-how = Open de bestelpagina één keer: de datums worden automatisch gelezen.
steps = Stappen van de claim
step-done = klaar
step-now = nu
step-later = later
step-proof = Bewijs
step-seller = Verkoper
step-support = Klantenservice
step-dispute = Geschil
step-appeal = Beroep
step-bank = Bank
step-post = Post
step-claim = Aanmaning
step-operator = Exploitant
step-authority = Toezichthouder
step-court = Rechter
act-capture = Volgende stap: bewijs opslaan ({ $items })
    .rest = Volgende stap: de hele pagina vastleggen ({ $items })
    .open = Volgende stap: openen en opslaan: { $item }
act-write-seller = Volgende stap: de verkoper schrijven
act-await-seller = Volgende stap: op de verkoper wachten
    .by = Volgende stap: op de verkoper wachten tot { $by }
act-open-dispute = Volgende stap: het geschil openen op de pagina van de webshop
    .by = Volgende stap: uiterlijk { $by } het geschil openen op de pagina van de webshop
act-await-decision = Volgende stap: op de beslissing wachten
    .by = Volgende stap: op de beslissing wachten tot { $by }
act-ask-bank = Volgende stap: je bank om een chargeback vragen
    .by = Volgende stap: uiterlijk { $by } je bank om een chargeback vragen
act-await-bank = Volgende stap: op de bank wachten
    .by = Volgende stap: op de bank wachten tot { $by }
act-await-post = Volgende stap: op het antwoord van de vervoerder wachten
    .by = Volgende stap: op het antwoord van de vervoerder wachten tot { $by }
act-await-claim = Volgende stap: op het antwoord op je aanmaning wachten
    .by = Volgende stap: op het antwoord op je aanmaning wachten tot { $by }
act-await-authority = Volgende stap: op de toezichthouder wachten
    .by = Volgende stap: op de toezichthouder wachten tot { $by }
act-rest = Niets te doen: de claim is gesloten
tabs = Onderdelen van de claim
tab-proof = Bewijs
tab-proof-count = Bewijs { $done }/{ $all }
tab-message = Bericht
tab-money = Geld
tab-dates = Datums

reason = Wat er is gebeurd
reason-choose = Kies wat er is gebeurd
reason-choose-how = Daarvan hangt af welk bewijs en welke teksten je nodig hebt.
reason-not-shipped = Verkoper heeft niet verzonden
reason-invalid-tracking = Trackingnummer werkt niet
reason-stuck = Blijft onderweg steken
reason-lost = Zoekgeraakt
reason-customs = Vastgehouden bij de douane
reason-wrong-address = Naar een ander adres gestuurd
reason-returned = Terug naar de afzender gegaan
reason-marked-delivered = Staat op bezorgd, ik heb het niet
reason-damaged = Beschadigd aangekomen
reason-incomplete = Er ontbreekt iets in het pakket
reason-not-as-described = Niet zoals beschreven
reason-wrong-item = Er kwam een ander artikel
reason-came-late = Kwam later dan beloofd
reason-refund-not-paid = Terugbetaling afgesproken, geld niet gekomen
reason-return-not-refunded = Teruggestuurd, niet terugbetaald

## The popup

other-orders = Andere bestellingen
matter-unsaid = Je hebt nog niet gezegd wat er gebeurd is
details = Details, en waarmee je verliest
details-problems = { $count ->
    [one] { $count } regel klopt niet
   *[other] { $count } regels kloppen niet
}
details-rights = { $count ->
    [one] Nog één recht eindigt: { $on }
   *[other] Nog { $count } rechten eindigen, het eerste: { $on }
}
checklist-more = Nog { $count }
checklist-how = Uitleg
checklist-less = Minder tonen
questions-open = { $count ->
    [one] { $count } vraag maakt de tekst sterker
   *[other] { $count } vragen maken de tekst sterker
}
questions-done = De vragen zijn beantwoord
questions-telling = Een van je antwoorden zegt meer: bekijk het
capture-here = Vastleggen
capture-here-of = Vastleggen: { $item }
open-claim-of = Claim openen: { $title }
show-claim-of = Claim tonen: { $title }

## What decides a reason

ask-yes = Ja
ask-no = Nee
ask-open = –
ask-leads = Dit klinkt als: { $reason }
ask-why = De antwoorden komen in de tekst en blijven op deze computer.
ask-has-number = Toont de bestelling een trackingnummer?
ask-asked-to-cancel = Vraagt de verkoper je om te annuleren of een andere reden te kiezen?
ask-number-by-chat = Heeft de verkoper in de chat een ander nummer gegeven?
ask-moves-as-usual = Toont de tracking de gewone beweging, en moet de beloofde dag nog komen?
ask-carrier-lost-it = Zegt de vervoerder dat het zoek is?
ask-carrier-told-me = Heeft de vervoerder je dat zelf verteld?
ask-customs-asked-me = Heeft de douane je om papieren of geld gevraagd?
ask-address-was-right = Was het adres in de bestelling van jou en volledig?
ask-was-told = Is je verteld dat het pakket voor je klaarlag?
ask-asked-around = Heb je de buren gevraagd en rond het huis gekeken?
ask-other-address = Noemt de registratie van de vervoerder een ander adres?
ask-packaging-damaged = Was de verpakking ook beschadigd?
ask-what-is-damaged = Wat is er beschadigd?
ask-filmed-opening = Is het openen van het pakket gefilmd?
ask-what-is-missing = Wat ontbreekt er?
ask-another-thing = Is het iets heel anders?
ask-differences = Wat wijkt af van de beschrijving?
ask-what-came = Wat kwam er in plaats daarvan?
ask-still-wanted = Houd je de spullen, hoewel ze te laat kwamen?
ask-late-cost = Wat heeft de vertraging je gekost?
ask-account-checked = Heb je vandaag gekeken op de kaart of rekening waarmee je hebt betaald?
ask-refund-words = Wie heeft het geld beloofd, en met welke woorden?
ask-return-number = Welk trackingnummer heeft het pakket dat je hebt teruggestuurd?
ask-return-arrived = Toont de tracking daarvan dat de verkoper het heeft?

checklist = Checklist
checklist-done = opgeslagen
    .in-view = wat in beeld was, is opgeslagen
    .element = een deel van de pagina is opgeslagen
    .unknown = wat in beeld was, is opgeslagen; gaat de pagina verder, leg die dan helemaal vast
checklist-missing = nog niet opgeslagen
    .short = nodig
checklist-no-picture = alleen wat de pagina zegt, is bewaard: de afbeelding moet nog worden gemaakt
    .short = nog geen beeld
checklist-in-view = alleen wat in beeld was: de pagina gaat verder. Leg de hele pagina vast.
    .short = een deel
checklist-cut-short = de opname stopte te vroeg, de rest ontbreekt. Leg de hele pagina vast.
    .short = brak af
checklist-stale = { $days ->
    [one] { $days } dag oud: sla opnieuw op
   *[other] { $days } dagen oud: sla opnieuw op
}
    .short = { $days ->
        [one] { $days } dag oud
       *[other] { $days } dagen oud
    }
checklist-optional = helpt, niet nodig
    .short = helpt
checklist-empty = Kies wat er is gebeurd om te zien welk bewijs nodig is.
open = Openen
open-page = Openen: { $page }
proof-order-page = Bestelpagina
    .how = de hele pagina met nummer, prijs en datums
proof-tracking = Trackingpagina
    .how = alle gebeurtenissen van het pakket
proof-chat = Chat met de verkoper
    .how = eerst schrijven, dan het hele gesprek opslaan
proof-payment = Betaling
    .how = bankafschrift of de betaalpagina van de webshop
proof-carrier = Pagina van de vervoerder zelf
    .how = hetzelfde nummer op de site van de vervoerder
proof-dispute = Pagina van het geschil
    .how = met de antwoorden van de verkoper
proof-packaging = Verpakking
    .how = foto's van alle kanten, etiket leesbaar
proof-goods = De spullen
    .how = foto's of een video van wat er kwam
proof-listing = Productpagina
    .how = beschrijving en afbeeldingen zoals bij de verkoop
proof-document = Een ander document
    .how = een brief, een bon, een proces-verbaal
proof-seller-data = Juridische gegevens van de verkoper
    .how = naam en adres: klik op de naam van de winkel op de winkelpagina
proof-refund-policy = Voorwaarden voor terugbetaling
    .how = wat de verkoper of de productpagina belooft over bezorging en terugbetaling
proof-return-proof = Bewijs van de retourzending
    .how = verzendbewijs of tracking van wat je hebt teruggestuurd

capture-visible = Vastleggen wat in beeld is
    .short = Wat in beeld is
capture-page = De hele pagina vastleggen
    .short = Hele pagina
    .how = De pagina scrolt automatisch, ongeveer een halve seconde per schermhoogte.
capture-page-of = De hele pagina vastleggen: { $item }
capture-element = Een deel vastleggen
    .how = Wijs een bestelling, een pakket of een chat aan.
capturing = Bezig met vastleggen…
capturing-share = Bezig met vastleggen… { $percent }%
capture-cancel = Annuleren
capture-pick = Wijs het deel aan dat je wilt opslaan en klik. Pijl omhoog: groter. Pijl omlaag: kleiner. Enter slaat op, Esc annuleert.
capture-menu-visible = Wat in beeld is opslaan als bewijs
capture-menu-page = De hele pagina opslaan als bewijs
capture-menu-element = Een deel van de pagina opslaan als bewijs
capture-default = De sneltoets en de knop op de pagina leggen vast
capture-default-visible = wat in beeld is
capture-default-page = de hele pagina
capture-default-element = een deel van de pagina
capture-default-why = Bij een deel slaat de knop naast een bestelling die bestelling op, en na de sneltoets wijs je het deel aan.
capture-shortcut = Sneltoets
cannot-capture = Open een van de pagina's hierboven om die op te slaan.
capture-saved = Opgeslagen. Wat in beeld was en wat de pagina zegt, is bewaard.
capture-goes-on = De pagina gaat verder: leg voor de rest de hele pagina vast.
capture-saved-page = Opgeslagen. De hele pagina en wat er staat, zijn bewaard.
capture-saved-element = Opgeslagen. Het deel van de pagina en wat er staat, zijn bewaard.
capture-loose = De pagina noemt geen bestelling: open de claim waar de pagina bij hoort en voeg die daar toe, onder “Bewijs”.
capture-facts-only = Wat de pagina zegt, is bewaard. De afbeelding is niet gemaakt.
capture-not-allowed = De browser stond geen afbeelding toe. Klik op die pagina op het Redress-pictogram, of druk daar op de sneltoets.
    .stopped = De browser staat geen afbeeldingen meer toe. Wat tot dan is vastgelegd, is bewaard. Druk voor de rest op die pagina nog eens op de sneltoets.
capture-protected-page = De browser beschermt deze pagina: voor een afbeelding kan er niet worden gescrold. Leg in plaats daarvan vast wat in beeld is.
capture-tab-closed = De pagina is gesloten voordat de afbeelding was gemaakt. Open de pagina en probeer het opnieuw.
    .stopped = De pagina is intussen gesloten of verlaten. Wat tot dan is vastgelegd, is bewaard. Open voor de rest de pagina en sla die opnieuw op.
capture-tab-changed = Er kwam een andere pagina op de voorgrond. Er is niets opgeslagen. Ga terug en probeer het opnieuw.
    .stopped = Er kwam intussen een andere pagina op de voorgrond. Wat tot dan is vastgelegd, is bewaard. Ga voor de rest terug en sla de pagina opnieuw op.
capture-too-fast = De browser maakt hoogstens twee afbeeldingen per seconde. Wacht even en probeer het opnieuw.
    .stopped = De browser maakte geen afbeeldingen meer. Wat tot dan is vastgelegd, is bewaard. Wacht voor de rest even en sla de pagina opnieuw op.
capture-no-frame = De pagina was nog niet weergegeven. Probeer het opnieuw.
    .stopped = Vanaf een bepaald punt werd de pagina niet meer weergegeven. Wat tot dan is vastgelegd, is bewaard. Laad voor de rest de pagina opnieuw en sla die nog eens op.
capture-page-moves = De pagina beweegt vanzelf en kon niet worden stilgezet. Er is niets opgeslagen. Sla in plaats daarvan op wat in beeld is, stuk voor stuk.
    .stopped = De pagina beweegt vanzelf en kon niet verder worden gescrold. Wat tot dan is vastgelegd, is bewaard. Scrol voor de rest daarheen en sla op wat in beeld is.
capture-page-stuck = De pagina reageert niet. Er is niets opgeslagen. Laad de pagina opnieuw en probeer het nog eens.
    .stopped = De pagina reageerde intussen niet meer. Wat tot dan is vastgelegd, is bewaard. Laad voor de rest de pagina opnieuw en sla die nog eens op.
capture-no-end = Deze pagina heeft geen einde. Er is niets opgeslagen. Sla in plaats daarvan op wat in beeld is, stuk voor stuk.
    .stopped = Deze pagina heeft geen einde. Het eerste deel is bewaard. Scrol voor de rest daarheen en sla op wat in beeld is.
capture-nothing-there = Dat deel van de pagina is leeg. Er is niets opgeslagen. Kies een ander deel, of sla op wat in beeld is.
capture-pinched = De pagina is met twee vingers vergroot, en maar een deel van de breedte is in beeld. Er is niets opgeslagen. Zet de pagina met twee vingers terug op de gewone grootte en probeer het opnieuw.
capture-cancelled = Geannuleerd. Er is niets opgeslagen.
capture-disk-full = Er is geen ruimte op de schijf. Eerder bewijs is bewaard. Maak ruimte vrij en probeer het opnieuw.
capture-unknown = De afbeelding is niet gemaakt. Eerder bewijs is bewaard. Laad de pagina opnieuw en probeer het nog eens.
    .stopped = Er ging intussen iets mis. Wat tot dan is vastgelegd, is bewaard. Laad voor de rest de pagina opnieuw en sla die nog eens op.

evidence = Opgeslagen bewijs
evidence-empty = Nog niets opgeslagen. Open een pagina van de checklist en leg die vast.
evidence-number = Bewijsstuk { $number }
evidence-facts = gegevens zonder afbeelding
evidence-no-picture = Geen afbeelding
loose = Opgeslagen, nog in geen claim
loose-how = Deze pagina's noemden geen bestelling. Voeg hier toe wat bij deze claim hoort.
loose-file = Toevoegen
loose-file-of = Toevoegen aan deze claim: { $title }
evidence-open = Bewijsstuk { $number } openen: { $title }

## Proof that the buyer brings

add-file = Bestand toevoegen
    .short = Bestand
add-file-of = Bestand toevoegen: { $item }
add-proof = Je eigen bestanden en notities
add-proof-how = Foto's, video's, pdf's en e-mails, elk tot { $limit }. Kies ze, sleep ze hierheen of plak ze. Ze worden ongewijzigd opgeslagen en blijven op deze computer.
add-files = Bestanden kiezen
add-note = Notitie schrijven
add-proves = Wat het toont
add-proves-of = Wat { $file } toont
add-proves-none = Niet op de lijst
add-remove = Eruit halen
add-remove-of = { $file } eruit halen
add-save = { $count ->
    [one] { $count } bestand opslaan
   *[other] { $count } bestanden opslaan
}
add-saving = Bezig met opslaan: { $done } van { $all }…
add-saved = { $count ->
    [one] { $count } bestand opgeslagen.
   *[other] { $count } bestanden opgeslagen.
}
add-misnamed = Volgens de naam zou het iets anders zijn. Volgens de inhoud is het: { $kind }. Zo wordt het bewaard.
add-duplicate = { $file } is er al, als bewijsstuk { $number }. Het is niet dubbel opgeslagen.
    .new = { $file } is hetzelfde bestand als een dat net is opgeslagen. Het is niet dubbel opgeslagen.
add-elsewhere = { $file } is opgeslagen. Hetzelfde bestand zit in een andere claim: de webshop kan bewijs afwijzen dat bij een andere bestelling hoort.
add-too-many = { $count } bestanden tegelijk zijn te veel: niemand zou van elk kunnen zeggen wat het toont. Er is niets opgeslagen. Kies er hoogstens { $limit }.
add-refused-empty = { $file } is leeg: er is niets om op te slaan. Haal het opnieuw waar het vandaan kwam.
add-refused-too-large = { $file } heeft { $size }; de grens is { $limit }, omdat de hash van het hele bestand in het geheugen wordt berekend. Het is niet opgeslagen. Maak het korter, of knip het in delen.
add-refused-unknown-kind = { $file } is volgens de inhoud geen foto, video, pdf of e-mail, wat de naam ook zegt. Het is niet opgeslagen. Druk het af als pdf of maak er een foto van.
add-refused-unreadable = { $file } kon niet worden gelezen: het is intussen verplaatst of verwijderd. Het is niet opgeslagen. Kies het opnieuw.
add-refused-claim-gone = De claim is in een ander venster verwijderd. { $file } is niet opgeslagen.
add-refused-disk-full = Er is op de schijf geen ruimte voor { $file }. Wat eerder is opgeslagen, is bewaard. Maak ruimte vrij en probeer het opnieuw.
add-refused-unknown = { $file } is niet opgeslagen. Eerder bewijs is bewaard. Probeer het opnieuw.
family-photo = foto
family-video = video
family-pdf = pdf
family-mail = e-mail
family-note = notitie
note-day = De dag waarover het gaat
note-text = Wat er is gebeurd
note-save = Notitie opslaan
note-drop = Niet opslaan
note-saved = De notitie is opgeslagen.
note-name = De notitie

## The ladder

tab-ladder = Hoe verder
ladder-how = Feiten met bronnen en datums, geen juridisch advies. Redress opent geen pagina en verstuurt niets.
paid-with = Betaald met
paid-with-visa = Visa
paid-with-mastercard = Mastercard
paid-with-mir = Mir
paid-with-paypal = PayPal
paid-with-other = Overschrijving, wallet of anders
country-suggested = Ik woon hier: { $country }
route-why = De stappen boven de webshop hangen van beide af. De antwoorden blijven op deze computer en worden onthouden voor de volgende claim.
rung-seller = De verkoper
    .what = Eén bericht met de feiten, één eis en één datum. Het gesprek blijft in de chat van de webshop: alleen dat telt.
rung-support = De klantenservice van de webshop
    .what = Vraagt het de webshop zelf, naast de verkoper: als de verkoper zwijgt, een beslissing te laat is, of aangekondigd geld niet komt.
rung-dispute = Het geschil
    .what = De eigen procedure van de webshop. Eerst reageert de verkoper, dan beslist de webshop.
rung-appeal = Het beroep
    .what = Vraagt de webshop opnieuw naar de beslissing te kijken.
rung-payment = Bank of wallet
    .what = Vraagt de bank of de wallet de betaling terug te halen. Dat loopt los van de webshop en heeft een eigen laatste dag.
rung-post = Post of koerier
    .what = Vraagt de vervoerder te zoeken. Het antwoord is bewijs, ook als er niets wordt gevonden.
rung-claim = De aanmaning
    .what = Een brief met datum aan de partij die jou volgens de wet iets verschuldigd is, met één eis en één laatste dag. Een rechter vraagt er meestal eerst om.
rung-operator = Exploitant van het platform
    .what = Een eigen eis aan wie het platform exploiteert en het geld heeft aangenomen, zodra de verkoper is verteld dat je van de koop afziet.
rung-authority = De toezichthouder
    .what = Kijkt naar wat het bedrijf heeft gedaan. De toezichthouder haalt het geld zelden zelf terug.
rung-court = De rechter
    .what = De laatste stap. Die kost tijd, en tegen een bedrijf in het buitenland is een vonnis moeilijk uit te voeren.
rung-state-open = nu mogelijk
rung-state-waiting = loopt
rung-state-overdue = antwoord te laat
rung-state-later = nog niet
rung-state-closed = voorbij
rung-state-unknown = wacht op jouw antwoord
rung-state-none = niet van toepassing
rung-state-settled = afgehandeld
rung-stands-answered = beantwoord
rung-stands-decided = beslist
rung-from = vanaf { $on }
rung-until = { $certainty ->
    [estimated] tot ongeveer { $on }
   *[read] t/m { $on }
}
rung-later-on = { $when } (anders gelezen { $on })
rung-ended = voorbij op { $on }
rung-overdue = het antwoord moest er uiterlijk { $on } zijn
rung-perhaps-over = volgens een schatting was het voorbij op { $on }: probeer het vandaag
waits-country = geef hierboven aan waar je woont
waits-payment = geef hierboven aan hoe je hebt betaald
waits-promise = na de beloofde dag
waits-promised-day = de beloofde dag is niet gelezen: open de bestelpagina één keer
waits-shipping = pas nadat de bestelling is verzonden: vraag tot die tijd om annulering
waits-cancelled = de bestelling is geannuleerd: nu moet de terugbetaling komen
waits-tracking-number = er is geen trackingnummer gelezen
waits-decision = na de beslissing van de webshop
waits-claim = na de aanmaning
waits-claim-answer = na het antwoord op de aanmaning, of de laatste dag daarvoor
ends-confirming = Bevestig de ontvangst niet voordat het geld terug is: met de bevestiging eindigt de bescherming van de bestelling.
ends-cancelling = Annuleer het geschil niet: misschien kan het niet opnieuw worden geopend.
ends-accepting = Wie bij een aanbod, of bij langer wachten, op “accepteren” drukt, beëindigt de zaak daarmee.
ends-one-appeal = Er is maar één beroep. Stuur het met alles erbij.
ends-double-refund = Geld dat dubbel is terugbetaald, moet worden teruggegeven: vertel elke partij wat de andere heeft betaald of beloofd.
ends-refund-announced = Er is een terugbetaling aangekondigd, of een deel is gekomen. Wacht erop, of meld dat eerst.
ends-wallet-closed = Een gesloten geschil bij PayPal blijft gesloten.
rung-expired = Een regel waarop dit berust, had opnieuw moeten worden opgezocht. Controleer die regel voordat je erop vertrouwt.
rung-party = De andere partij
rung-place = Waar
way-cancel = Op de bestelpagina staat ook “Bestelling annuleren”. Kies de ware reden: dat de verkoper niet heeft verzonden.
way-mailbox = Beslissingen en vragen om bewijs komen ook per e-mail: kijk daar ook, ook bij de spam, en antwoord op de pagina van de webshop.
rung-needs = Wat ervoor nodig is
rung-write = Tekst: { $what }
rung-sources = { $count ->
    [one] { $count } bron
   *[other] { $count } bronnen
}
rung-source-dates = ({ $date }; gecontroleerd op { $checked }).
rung-source-undated = zonder datum
certainty-A = De tekst zelf is gelezen.
certainty-B = Recente berichten die overeenkomen.
certainty-C = Verteld door derden.
certainty-own = Onze eigen schatting.
need-order-proof = de bestelpagina
need-tracking-proof = de trackingpagina
need-chat-proof = de chat met de verkoper
need-payment-proof = bewijs van de betaling
need-decision-proof = de pagina met de beslissing
need-photo-proof = foto's
need-claim-copy = een kopie van je aanmaning, en bewijs dat die is verstuurd
need-seller-notice-copy = een kopie van je bericht aan de verkoper dat je van de koop afziet, en bewijs dat het is verstuurd
need-posting-receipt = een kopie van het verzendbewijs van de afzender
need-identification = een account daar dat bevestigt wie je bent
need-bank-details = waar het geld heen moet
need-name-address = je naam, adres en handtekening
need-no-refund-statement = jouw verklaring van wat tot nu toe is terugbetaald

## Message

channel = Aan wie
channel-seller = Bericht aan de verkoper
channel-request-cancel = Verzoek om de bestelling te annuleren
channel-ask-state = Vraag: waar is mijn pakket?
channel-follow-up = Herinnering aan de verkoper
channel-last-call = Laatste herinnering vóór het geschil
channel-reply-offer = Antwoord: er wordt een deel aangeboden
channel-reply-wait = Antwoord: gevraagd te wachten
channel-reply-cancel = Antwoord: gevraagd de bestelling of het geschil te annuleren
channel-reply-confirm = Antwoord: gevraagd de ontvangst te bevestigen
channel-dispute = Tekst voor het geschil
channel-appeal = Beroep
channel-support = Bericht aan de klantenservice van de webshop
channel-bank = Brief aan je bank
channel-paypal = Claim bij PayPal
channel-post = Verzoek om onderzoek bij de post of koerier
channel-pre-trial = Aanmaning voordat je naar de rechter gaat
channel-operator = Eis aan de exploitant van het platform
channel-authority = Klacht bij de toezichthouder
channel-court = Concept voor de rechter
draft-language = Taal van de tekst
second-language = Ernaast tonen: { $language }
second-language-name = De tekst, met ernaast: { $language }
second-note = Zin voor zin, uit dezelfde feiten. Wat je hebt veranderd, is gemarkeerd.
draft-short = Korte versie, tot { $limit } tekens
draft-text = Tekst van het bericht
draft-edited = Door jou gewijzigd
draft-changes = { $count ->
    [one] Jouw wijziging
   *[other] Jouw { $count } wijzigingen
}
draft-no-words = niets
draft-conflict = De feiten zijn veranderd waar je de tekst hebt gewijzigd. Jouw woorden blijven staan tot je kiest.
draft-conflict-mine = Jouw woorden
draft-conflict-facts = Uit de feiten nu
draft-keep-mine = De mijne houden
draft-take-facts = De nieuwe nemen
draft-start-again = Opnieuw beginnen vanuit de feiten
draft-cites = Bewijs dat in de tekst wordt genoemd
draft-count = { $count } / { $limit }
draft-count-name = { $count ->
    [one] { $count } teken
   *[other] { $count } tekens
}
draft-too-long = Het formulier neemt { $limit } tekens aan: de tekst is { $over } tekens te lang.
copy = Kopiëren
copied = Gekopieerd. Plak de tekst in het formulier van de webshop.
copy-failed = De browser stond kopiëren niet toe. Selecteer de tekst en kopieer die met de hand.
put = In het formulier zetten
put-replace = Vervangen wat er staat
put-put = De tekst staat in het veld. Lees hem daar; versturen doe je zelf.
put-changed = De pagina heeft de tekst bij het invullen veranderd. Vergelijk hem met deze voordat je hem verstuurt.
put-no-field = Geen veld om de tekst in te zetten. Klik op de pagina van de webshop in het veld en druk dan nog eens.
put-not-empty = In het veld staat al een tekst. Er is niets veranderd.
put-too-long = De tekst is langer dan het veld aanneemt. Er is niets ingevuld, dus niets afgeknipt. Neem de korte versie of kort de tekst in.
never-waiting = “{ $words }” kan worden gelezen als instemmen met wachten. Noem in plaats daarvan een laatste dag.
never-accepting = “{ $words }” kan worden gelezen als het accepteren van het aanbod van de verkoper of van de vertraging. De webshop kan de zaak daarom sluiten.
never-confirming = “{ $words }” kan worden gelezen als bevestiging van ontvangst. Daarmee eindigen de meeste zaken.
never-closing = “{ $words }” kan worden gelezen als het opgeven van de bestelling of het geschil. Een gesloten geschil kan vaak niet opnieuw worden geopend.
never-ratings = “{ $words }” gaat over beoordelingen. De webshop ziet zulke dreigementen als misbruik.
never-elsewhere = “{ $words }” leidt weg van de webshop. Voor de webshop telt alleen wat op zijn eigen pagina's is gezegd.
never-money = “{ $words }” leidt het geld buiten de webshop om. Dan beschermt de webshop het niet meer.
never-threats = “{ $words }” klinkt als een dreigement. De feiten zeggen meer.
never-blame = “{ $words }” beschuldigt de lezer. De feiten zeggen meer.
never-law = “{ $words }” beroept zich op de wet, en daarnaar beslist de webshop niet. Bewaar het voor de brieven boven de webshop.
never-promises = “{ $words }” is een belofte waaraan je kunt worden gehouden.
missing = Ontbreekt
missing-proof = Bewijs dat de tekst sterker zou maken
missing-how = De tekst laat dit weg. Open de pagina die het toont, dan wordt het gelezen.
open-order-page = De bestelpagina openen
open-tracking-page = De trackingpagina openen
draft-none = Kies wat er is gebeurd: dan wordt de tekst hier geschreven.
letter-facts = Voor deze brief
letter-facts-why = Wat je hier typt, komt in deze brief en blijft op deze computer.
ask-card-day = Dag van de betaling, zoals op het afschrift
ask-card-amount = Bedrag van de betaling, zoals op het afschrift
ask-card-name = Wie is betaald, zoals op het afschrift
ask-card-last-four = Laatste vier cijfers van de kaart
ask-card-last-four-wrong = Alleen de laatste vier cijfers, nooit het hele nummer.
ask-goods-now = Waar zijn de spullen nu?
ask-return-offered = Heb je aangeboden ze terug te sturen?
ask-statement-day = Dag van het afschrift waarop de betaling het eerst stond
ask-overlooked = Wat is bij de beslissing over het hoofd gezien, of wat is nieuw?
sent-it = Ik heb het verstuurd

## Facts by name

field-placedOn = besteldatum
field-status = status van de bestelling
field-statusText = status van de bestelling
field-total = totaal van de bestelling
field-paidLines = prijsregels
field-store = verkoper
field-items = artikelen
field-items-title = titel van het artikel
field-items-variant = variant van het artikel
field-items-quantity = aantal
field-items-unitPrice = prijs per stuk
field-items-productId = productnummer
field-deliverBy = beloofde bezorgdatum
field-refundBy = terugbetaaldatum
field-paidOn = betaaldatum
field-shippedOn = verzenddatum
field-finishedOn = afsluitdatum
field-refunds = teruggekomen geld
field-id = bestelnummer
field-orders = bestellingen
field-shipments = tracking
field-trackingNumbers = trackingnummer
field-carrier = vervoerder
field-events = trackinggebeurtenissen
field-reason = wat er is gebeurd
field-evidence = opgeslagen bewijs
field-shipping = verzendkosten
field-posting-receipt = een kopie van het verzendbewijs van de afzender: vraag de verkoper
field-name-address = je naam en adres: typ ze één keer in de instellingen, en teken met de hand
field-wrote-claim = een aanmaning, eerder verstuurd
field-wrote-seller = de dag waarop je de verkoper hebt geschreven: noteer die met “Ik heb de verkoper geschreven”
field-defendant = wie de gedaagde is: kijk onderaan de site en in een handelsregister
field-country = het land waar je woont
field-seller-name = de naam van de verkoper
field-plaintiff = wat de rechter verder van je vraagt (waar en wanneer geboren, nummer van een document): vul het zelf in
field-card-day = de dag van de betaling op je afschrift: typ die hierboven
field-card-amount = het bedrag op je afschrift: typ het hierboven
field-card-name = wie is betaald, zoals op het afschrift: typ het hierboven
field-card-last-four = de laatste vier cijfers van de kaart: typ ze hierboven
field-statement-day = de dag van het afschrift waarop de betaling het eerst stond: typ die hierboven
field-goods-now = waar de spullen nu zijn: typ het hierboven
field-return-offered = dat je hebt aangeboden de spullen terug te sturen: geef het hierboven aan, en bied het eerst aan
field-overlooked = wat bij de beslissing over het hoofd is gezien, of wat nieuw is: typ het hierboven

## The line of time

timeline = Het pakket en jouw datums
timeline-silent = { $days ->
    [one] { $days } dag zonder beweging
   *[other] { $days } dagen zonder beweging
}
timeline-about = { $name } (geschat)
mark-ordered = Besteld
mark-shipped = Verzonden
mark-first-scan = Eerste scan
mark-last-scan = Laatste scan
mark-delivered = Gemeld als bezorgd
mark-today = Vandaag
mark-ship-by = Uiterlijk verzenden
mark-deliver-by = Beloofd
mark-refund-by = Terugbetaaldatum van de webshop
mark-dispute-opens = Geschil mogelijk
mark-dispute-closes = Laatste dag voor het geschil
mark-seller-answers = Verkoper antwoordt
mark-platform-decides = Webshop beslist
mark-appeal-closes = Laatste dag voor beroep
mark-refund-arrives = Terugbetaling komt
mark-chargeback-closes = Laatste dag voor de bank
mark-post-inquiry-closes = Laatste dag voor de post
mark-authority-answers = Toezichthouder antwoordt
mark-cancel-answers = Antwoord op annulering
mark-support-answers = Klantenservice antwoordt
mark-appeal-decides = Antwoord op beroep
mark-resend-arrives = Nieuw pakket komt
mark-return-arrives = Spullen zijn terug
mark-bank-answers = Bank antwoordt
mark-post-answers = Vervoerder antwoordt
mark-operator-answers = Exploitant antwoordt
mark-reject-closes = Laatste dag om te weigeren
mark-withdrawal-closes = Laatste dag om te herroepen
mark-claim-closes = Wettelijke vordering eindigt

## Money

money-items = Artikelen
money-items-each = Artikelen, { $count } × { $price }
money-shipping = Verzending
money-tax = Belasting
money-sellerDiscount = Coupon van de verkoper
money-platformDiscount = Coupon van de webshop
money-others = Overige kosten
money-coins = Munten
money-beyond = Verzending en kosten
money-free = gratis
money-total = In totaal betaald
money-not-asked = Niet gevraagd
money-pieces = { $claimed } van { $ordered } stuks geclaimd, met hun deel van verzending, belasting en coupons
money-came-back = Tot nu toe teruggekomen
money-ask = Te vragen
demand = Wat je vraagt
demand-refund = Alles terug
    .why = Het eindigt als het geld er is. Je kunt later nog met minder genoegen nemen.
demand-part = Een deel, als bedrag
    .why = Een deel dat wordt geaccepteerd, beëindigt het geschil: meer kan daar niet worden gevraagd.
demand-percent = Een deel, in procenten
    .why = Een deel dat wordt geaccepteerd, beëindigt het geschil: meer kan daar niet worden gevraagd.
demand-new-parcel = Een nieuw pakket
    .why = De bescherming van de bestelling loopt door terwijl het onderweg is. Is het er niet op tijd, open dan het geschil vóór de laatste dag.
demand-percent-of = Hoeveel procent
demand-percent-wrong = Vul een heel getal van 1 tot 99 in.
demand-too-much = Dat is meer dan je claimt.
money-unknown = niet bekend
money-correct = Corrigeren wat ik heb betaald
money-paid-how = Zoals de bestelpagina het vermeldt. Wat je leeg laat, geldt als niet bekend en wordt weggelaten. Coupons en munten gaan eraf.
money-paid-page = Terug naar wat de pagina toont
money-part = Een deel claimen
money-part-how = Hoeveel stuks van elk worden geclaimd? Verzending, belasting en coupons worden naar prijs verdeeld.
money-part-none = Kies minstens één stuk.
money-of = { $count } van { $all }
money-note = Aanbod of betaling noteren
money-problem-prices-unknown = De prijs van een stuk is niet gelezen, dus het deel ervan is niet bekend. Open de bestelpagina, of claim de hele bestelling.
money-problem-total-unknown = Wat je hebt betaald, is niet bekend. Open de bestelpagina, of vul het in met “Corrigeren wat ik heb betaald”.
money-problem-currencies = Wat je hebt betaald, is in twee valuta's. Ze worden niet opgeteld: vul alles in de valuta in waarin je hebt betaald.
money-problem-pieces = Er worden meer stuks geclaimd dan de bestelling heeft. Kies ze opnieuw met “Een deel claimen”.
money-problem-paid-differs = Jouw regels geven niet het totaal dat op de bestelpagina staat. Beide zijn bewaard; controleer welk klopt.
money-problem-refund-amount = Er is een deel teruggekomen zonder genoteerd bedrag. Noteer het opnieuw met het bedrag: tot dan is de rest niet bekend.
money-problem-refund-currency = Wat terugkwam, is in een andere valuta dan wat je hebt betaald. Noteer het in de valuta van de bestelling, zoals je bank of de webshop het vermeldt.
money-problem-refund-above = Er is meer teruggekomen dan gevraagd. Controleer beide bedragen: een terugbetaling die twee keer is ontvangen, moet worden teruggegeven.
money-problem-demand-above = Je vraagt meer dan wat wordt geclaimd. Corrigeer het bedrag dat je vraagt.
money-problem-demand-currency = Je vraagt een bedrag in een andere valuta dan waarin je hebt betaald. Vul het in de valuta van de bestelling in.
money-problem-offer-currency = Het aanbod is in een andere valuta dan wat je hebt betaald, dus de twee worden niet vergeleken.
money-problem-losses-currency = Je andere uitgaven zijn in twee valuta's en hebben geen gezamenlijk totaal.
offer = Het aanbod
offer-sum = { $sum } op { $on }:
offer-of-items = { $percent }% van de artikelen
offer-of-paid = { $percent }% van alles wat je hebt betaald
offer-of-asked = { $percent }% van wat je vraagt
offer-gives-up = Wie het accepteert, geeft { $sum } op.
offer-ends = Een aanbod accepteren beëindigt het geschil, en de meeste bestellingen krijgen er maar één. Hier wordt niets geaccepteerd: jij beslist op de pagina van de webshop.
law = Wat de wet toevoegt
law-RU-231-PEN = Rusland, artikel 23.1 van de consumentenwet: een boete voor vooruitbetaalde spullen die niet op tijd zijn overhandigd.
law-RU-23-1PCT = Rusland, artikel 23 van de consumentenwet: een boete voor een eis over ondeugdelijke spullen waaraan niet op tijd is voldaan.
law-careful = Geteld zoals rechters meestal doen
law-literal = Geteld naar de letter van de wet
law-days = { $days ->
    [one] { $days } dag, { $from }
   *[other] { $days } dagen, { $from } t/m { $to }
}
law-capped = op het maximum
law-how = { $percent }% per dag van { $base }, nooit meer dan dat bedrag; de eerste telling bereikt het op { $capped }. In een eerste aanmaning is het kleinere bedrag het veiligst.
law-source = Volgens bronnen uit { $year }.
law-apart = Het hoort niet bij wat de webshop terugbetaalt. Het hoort in de aanmaning voordat je naar de rechter gaat, als deze wet voor de andere partij geldt.
other-losses = Andere uitgaven
other-losses-how = Porto, bankkosten, het oordeel van een deskundige. De webshop betaalt ze niet terug; bewaar de bonnen voor een rechter.
other-losses-what = Waarvoor
other-losses-what-wrong = Geef aan waarvoor het was.
other-losses-add = Toevoegen
other-losses-remove = Verwijderen: { $what }
note-others = Er is iets anders gebeurd
note-on = De dag waarop het gebeurde
note-proof = Bewijsstuk dat het toont
note-proof-none = nog geen
history-shown-by = aangetoond door: { $name }
    .facts = hieraan gekoppeld: { $name }, bewaard zonder afbeelding, dus er is niets te tonen
note-on-wrong = Kies een dag.
note-on-future = Deze dag moet nog komen.
note-on-before = Deze dag ligt vóór de bestelling.
note-sum = Bedrag, als er een is genoemd
note-until = Beloofd uiterlijk
note-until-wrong = De beloofde dag ligt vóór de dag waarop hij is beloofd.
note-group-seller = Verkoper
note-group-goods = Bestelling en spullen
note-group-shop = Klantenservice en geschil
note-group-bank = Bank en post
note-group-law = Aanmaning en rechter
note-group-money = Geld
noted-save = Noteren
save = Opslaan
cancel = Annuleren

## History

history = Geschiedenis
history-none = Nog niets.
history-older = { $count ->
    [one] { $count } eerder item
   *[other] { $count } eerdere items
}
history-proof = Bewijs opgeslagen: { $name }
    .facts = Opgeslagen zonder afbeelding: { $name }
history-date = Nu op de pagina – { $field }: { $after }
history-date-moved = Veranderd – { $field }: was { $before }, nu { $after }
history-total = De pagina geeft nu het totaal van de bestelling: { $after }
history-total-moved = Het totaal van de bestelling is veranderd: was { $before }, nu { $after }
history-status = De bestelling is nu:
history-parcel = De tracking zegt:
history-taken-back = Teruggenomen: { $what }
history-until = { $what }, uiterlijk { $on }
history-corrected = Gecorrigeerd. Er stond: { $what }
history-note-again = Opnieuw noteren
correct = Corrigeren
correct-take-back = Dit is niet gebeurd
correct-kept = Datums, volgende stap en concepten volgen de correctie. De geschiedenis bewaart wat eerder is genoteerd.

## Dates

dates-empty = Nog geen datums. Open de bestelpagina één keer: de datums worden automatisch gelezen.
dates-ahead = Komend
dates-past = Voorbij
history-note = Vertel Redress wat er is gebeurd
event-opened = Claim geopend
    .button = Openen
event-wrote-seller = Verkoper geschreven
    .button = Ik heb de verkoper geschreven
event-seller-answered = De verkoper heeft geantwoord
    .button = De verkoper heeft geantwoord
event-offered = Er is geld aangeboden
    .button = Er is geld aangeboden
event-accepted = Aanbod geaccepteerd
    .button = Ik heb het aanbod geaccepteerd
event-resend-offered = Er is een nieuw pakket aangeboden
    .button = Er is een nieuw pakket aangeboden
event-resend-sent = Het nieuwe pakket is verstuurd
    .button = Er is een nieuw pakket verstuurd
event-resend-arrived = Het nieuwe pakket is gekomen
    .button = Het nieuwe pakket is gekomen
event-return-sent = Spullen teruggestuurd
    .button = Ik heb de spullen teruggestuurd
event-return-received = De verkoper heeft de spullen terug
    .button = De verkoper heeft de spullen terug
event-cancel-asked = Om annulering van de bestelling gevraagd
    .button = Ik heb om annulering gevraagd
event-cancelled = De bestelling is geannuleerd
    .button = De bestelling is geannuleerd
event-support-asked = De klantenservice van de webshop benaderd
    .button = Ik heb de klantenservice benaderd
event-support-answered = De klantenservice heeft geantwoord
    .button = De klantenservice heeft geantwoord
event-dispute-opened = Geschil geopend
    .button = Ik heb het geschil geopend
event-no-dispute = De webshop biedt geen mogelijkheid voor een geschil
    .button = De webshop biedt geen mogelijkheid voor een geschil
event-dispute-closed = Het geschil eindigde zonder beslissing
    .button = Het geschil eindigde zonder beslissing
event-decision = De webshop heeft beslist
    .button = De webshop heeft beslist
event-appeal-opened = In beroep gegaan
    .button = Ik ben in beroep gegaan
event-wrote-bank = De bank geschreven
    .button = Ik heb mijn bank geschreven
event-paypal-claim = PayPal-geschil omgezet in een claim
    .button = Ik heb het omgezet in een claim bij PayPal
event-bank-answered = De bank of PayPal heeft geantwoord
    .button = De bank of PayPal heeft geantwoord
event-wrote-post = De post gevraagd te zoeken
    .button = Ik heb het aan de post gevraagd
event-post-answered = De post of koerier heeft geantwoord
    .button = De post of koerier heeft geantwoord
event-wrote-authority = Klacht bij de toezichthouder ingediend
    .button = Ik heb een klacht ingediend bij de toezichthouder
event-authority-answered = De toezichthouder heeft geantwoord
    .button = De toezichthouder heeft geantwoord
event-wrote-claim = Aanmaning verstuurd
    .button = Ik heb de aanmaning verstuurd
event-claim-received = De aanmaning is ontvangen
    .button = De aanmaning is ontvangen
event-wrote-operator = De exploitant van het platform geschreven
    .button = Ik heb de exploitant geschreven
event-operator-answered = De exploitant van het platform heeft geantwoord
    .button = De exploitant heeft geantwoord
event-sued = Rechtszaak begonnen
    .button = Ik ben een rechtszaak begonnen
event-refund-promised = Er is een terugbetaling beloofd
    .button = Er is een terugbetaling beloofd
event-refund-processed = Terugbetaling is onderweg
    .button = De terugbetaling is onderweg
event-refunded-part = Een deel van het geld is terug
    .button = Een deel is terug
event-refunded = Geld is terug
    .button = Het geld is terug
event-closed = Claim gesloten
    .button = De claim sluiten
event-reopened = Claim opnieuw geopend
    .button = De claim opnieuw openen

## Attention

attention = Heeft aandacht nodig
all-claims = Alle claims
here = Deze pagina gaat over een bestelling zonder claim
capture-kept-order = Wat je hier opslaat, wordt bij deze bestelling bewaard en hoort bij het bewijs van de claim zodra je er een opent.
capture-kept-orders = Wat je hier opslaat, wordt bij de bestellingen in de afbeelding bewaard en hoort bij het bewijs van hun claims.
capture-choose-claim = Kies eerst hierboven de bestelling waar de pagina op de voorgrond bij hoort, om die als bewijs op te slaan.
attention-empty = Er is nu niets te doen
attention-empty-how = Geen bestelling is te laat en geen datum is dichtbij.
attention-none = Nog geen bestellingen
attention-none-how = Open één keer “Mijn bestellingen”. Redress leest wat de pagina toont en zegt welke pakketten te laat zijn.
open-my-orders = “Mijn bestellingen” openen
watched = { $orders ->
    [one] { $orders } bestelling gevolgd
   *[other] { $orders } bestellingen gevolgd
} · laatst gezien: { $on }
watched-refresh = Open “Mijn bestellingen” om te vernieuwen.
today = vandaag

## Notices

notice-loading = Je bestellingen worden gelezen…
notice-error = Je opgeslagen gegevens konden niet worden geopend
notice-error-how = Ze staan nog op deze computer. Sluit de andere vensters van Redress en probeer het opnieuw; helpt dat niet, herstart dan de browser.
notice-gone = Deze claim is in een ander venster verwijderd
notice-gone-how = Kies een andere claim uit de lijst.
try-again = Opnieuw proberen

## Settings

settings = Instellingen
back = Terug
back-to-list = Terug naar de lijst
language = Taal
language-auto = Zoals in de browser
country = Waar je woont
country-unsaid = Niet opgegeven
country-why = Redress vertelt je als een vervoerder zegt dat je pakket naar een ander land gaat. Het wordt nergens heen gestuurd.
sender = Je naam en adres
sender-name = Naam
sender-address = Adres
sender-why = Ze komen alleen in brieven boven de webshop: aan de bank, de post, met de aanmaning, aan de toezichthouder, de rechter. In geen bericht aan de verkoper of de webshop staan ze, en Redress stuurt ze nergens heen.
stall-days = Wanneer een pakket geldt als vastgelopen
stall-days-why = Dagen zonder nieuws op elke plek onderweg, volgens informatie van vervoerders en echte pakketten. Pas ze aan als pakketten er bij jou meestal langer of korter over doen.
stall-stage = Waar het voor het laatst is gezien
stall-warn = Melden na, dagen
stall-urgent = Dringend na, dagen
stall-field = { $stage }: { $label }
stall-reset = Terug naar de gewone dagen
notifications = Herinner me aan datums
notifications-why = Een melding van de browser vóór een datum waarop een recht van je eindigt. Daarin staan de titel van het artikel en de datum, meer niet.
remind-when = Hoe lang van tevoren
remind-days = { $days ->
    [0] op de dag zelf
    [one] { $days } dag ervoor
   *[other] { $days } dagen ervoor
}
remind-never = Er is niets gekozen, dus niemand herinnert je eraan.
calendar-why = Een bestand (.ics) dat agendaprogramma's openen. Sla je het opnieuw op en open je het opnieuw, dan verschuift het datums, zet het er geen dubbel in en schrapt het wat niet meer geldt.
notifications-blocked = De browser staat nog geen meldingen toe.
all-pages = Afbeeldingen maken met de knop op de pagina
all-pages-why = De browser geeft deze toestemming alleen voor alle sites tegelijk. Redress gebruikt die op de pagina's van de webshop en de vervoerders, als je op “Bewijs opslaan” drukt, en voor niets anders. Zonder die toestemming werken de sneltoets en het Redress-pictogram net zo goed.
carriers = Trackingpagina's van vervoerders
carriers-why = Redress kan ook deze pagina's lezen als je ze opent: wat de vervoerder zegt, naast wat de webshop zegt. De browser vraagt het je voor elke site. De sneltoets legt ook zonder dit de pagina van elke vervoerder vast.
carrier-cainiao = Cainiao (global.cainiao.com)
carrier-pochta = Pochta Rossii (www.pochta.ru)
carrier-17track = 17TRACK (t.17track.net, www.17track.net)
carrier-read = Redress deze pagina laten lezen als je die opent
grant = Toestaan
revoke = Intrekken
granted = Toegestaan
not-granted = Niet toegestaan
permissions = Machtigingen
storage = Opgeslagen op deze computer
storage-used = { $size } in gebruik
storage-unknown = De browser zegt niet hoeveel.
storage-why = Bestellingen, bewijs en teksten verlaten deze computer nooit. Wie de extensie verwijdert, verwijdert ze ook: bewaar een back-up.
delete-everything = Alles verwijderen
delete-confirm = Alle bestellingen, claims, bewijs en teksten zijn dan voorgoed weg. Een bewijspakket of back-up die elders is opgeslagen, blijft.
delete-yes = Ja, alles verwijderen
delete-no = Bewaren
deleted = Alles is verwijderd.

## The first page

welcome = Redress is klaar
welcome-what = Open “Mijn bestellingen” bij AliExpress. Naast elke bestelling die te laat is of vastzit, zegt Redress dat, noemt tot wanneer je iets kunt doen en opent de claim.
welcome-again = De eerste pagina nog eens tonen
welcome-you = Over jou
welcome-you-why = Alle drie zijn vrijwillig, blijven op deze computer en zijn te wijzigen in de instellingen.
paid-usually = Hoe je meestal betaalt
welcome-reach = Binnen bereik
icon-pinned = Het Redress-pictogram staat in de balk van de browser.
icon-pin = Houd het pictogram in beeld: klik op het puzzelstukje in de balk van de browser en dan op de punaise naast Redress.
shortcut-set = Om een beeld van een pagina als bewijs op te slaan, druk op
shortcut-none = Nog geen toetsen slaan een beeld op: misschien gebruikt een andere extensie ze.
shortcut-choose = Toetsen kiezen
shortcut-change = Andere toetsen kiezen
shortcut-where = De toetsen kies je op de extensiepagina van de browser, bij sneltoetsen.
welcome-reads = Wat het leest en wat hier blijft
welcome-reads-pages = Het leest de bestel- en trackingpagina's van AliExpress als je ze opent, en geen andere tenzij je erom vraagt.
welcome-stays = Alles blijft op deze computer. Redress vraagt niets op bij anderen.
welcome-never-sends = Het verstuurt niets voor je: je leest elke tekst, kopieert hem en drukt zelf op de knop van de winkel.
permissions-given = Wat de browser Redress toestaat
permission-sites = AliExpress-sites: om de bestellingen en tracking te lezen die je opent en de regel naast een bestelling te tonen.
permission-activeTab = De pagina in beeld: om er een beeld van te maken als je het pictogram, de toetsen of het menu gebruikt, en alleen dan.
permission-scripting = Scripts in een pagina: om een lange pagina tijdens de opname te scrollen en een tekst in het aangeklikte veld te zetten.
permission-storage = Opslag: om bestellingen, bewijs en teksten op deze computer te bewaren.
permission-unlimitedStorage = Ruimte voor beelden: de gewone grens van de browser is te klein voor bewijs.
permission-alarms = Een klok: om enkele keren per dag naar de data te kijken.
permission-contextMenus = Het menu van de rechtermuisknop: de regels om bewijs op te slaan.
sample-try = Proberen met een voorbeeld
sample-show = Naar het voorbeeld
sample-remove = Voorbeeld weghalen
sample-why = Het voorbeeld is verzonnen: het telt in geen som, herinnert aan niets en is met één druk weg.
sample-is = Dit is een voorbeeld om mee te proberen. Er hoort geen echte bestelling bij, en alles wat ervoor is genoteerd of bewaard, gaat mee weg.
sample-title = Voorbeeld: telefoonhoesje
sample-store = Voorbeeldwinkel

## What is done outside of Redress

guide-form = Wat het formulier van de winkel vraagt
guide-form-way = Klik op de bestelpagina op “Retour/terugbetaling”. Bij oudere bestellingen heet de knop “Geschil openen”.
guide-form-received = Het vraagt of je het pakket hebt. Zeg wat waar is: de volgende vragen hangen ervan af.
guide-form-reason = Kies van zijn redenen degene die het dichtst bij het gebeurde komt. Ze heten daar anders dan hier.
guide-form-sum = Het bedrag is wat je eist, met verzending.
guide-form-proof = Voeg de genummerde beelden toe in de volgorde van de tekst. Het formulier zegt hoeveel en hoe groot.
guide-form-end = Lees alles nog eens voor je op de laatste knop drukt. Bevestig daarna niet de ontvangst.
guide-film = Zo film je het openen
guide-film-whole = Eén film zonder pauze, van het gesloten pakket tot het laatste wat erin zit.
guide-film-label = Eerst het etiket met het nummer, dan elke kant van het pakket.
guide-film-weight = Als er een weegschaal is, weeg het gesloten pakket: een leeg pakket weegt minder dan de tracking zegt.
guide-film-keep = Bewaar de verpakking en alles wat erin zat tot het geld terug is.

## Backup

backup = Back-up
backup-what = Eén bestand met alles: bestellingen, claims, bewijs, teksten en instellingen. Raakt deze computer zoek of wordt de extensie verwijderd, dan is weg wat in geen back-up zit.
backup-never = Er is nog geen back-up gemaakt.
backup-last = Laatste back-up: { $at }.
backup-unsaved = { $count ->
    [0] Al het bewijs zit erin.
    [one] { $count } bewijsstuk zit in geen back-up.
   *[other] { $count } bewijsstukken zitten in geen back-up.
}
backup-open = Wie het bestand heeft, kan het lezen. Bewaar het waar alleen jij erbij kunt, of beveilig het.
backup-seal = Beveiligen met een wachtwoordzin
backup-forgotten = Niemand kan het bestand openen zonder de wachtwoordzin, ook Redress niet, en je kunt die niet terugkrijgen. Schrijf hem op waar je hem over een jaar terugvindt.
backup-passphrase = Wachtwoordzin
backup-again = Nog eens de wachtwoordzin
backup-too-short = Minstens { $count } tekens: drie of vier woorden die niet bij elkaar horen, zijn makkelijk te onthouden.
backup-differs = De twee wachtwoordzinnen zijn niet gelijk.
backup-make = Back-up opslaan
backup-making = De back-up wordt gemaakt…
backup-made = Opgeslagen als { $file }, { $size }. Kijk of het bij je downloads staat voordat je erop vertrouwt.
backup-lost = { $count ->
    [one] { $count } opgeslagen bestand kon niet worden gelezen en zit er niet in; wat erover is genoteerd wel.
   *[other] { $count } opgeslagen bestanden konden niet worden gelezen en zitten er niet in; wat erover is genoteerd wel.
}
backup-damaged = { $count ->
    [one] { $count } item is hier beschadigd en zou niet kunnen worden teruggezet, dus het zit er niet in.
   *[other] { $count } items zijn hier beschadigd en zouden niet kunnen worden teruggezet, dus ze zitten er niet in.
} Een bewijsstuk dat als veranderd is gemarkeerd, kan nog apart worden opgeslagen: open het en druk op “Het origineel opslaan”.
backup-failed = De back-up is niet gemaakt. Alles hier is zoals het was. Maak schijfruimte vrij en probeer het opnieuw.
backup-too-large = Alles wat is opgeslagen, is meer dan 4 GB of 65.000 bestanden, meer dan één bestand kan bevatten. Sla de bewijspakketten van afgeronde claims op, verwijder hun bewijs, en probeer het opnieuw.
backup-remind = { $count ->
    [one] { $count } bewijsstuk staat alleen op deze computer.
   *[other] { $count } bewijsstukken staan alleen op deze computer.
}
backup-remind-act = Back-up opslaan
restore = Een back-up terugzetten
restore-what = Voegt toe wat in het bestand zit en hier niet. Niets wat hier is, gaat verloren of wordt dubbel. Het bestand wordt eerst gecontroleerd: is er iets in beschadigd of veranderd, dan wordt er niets teruggezet.
restore-choose = De back-up (ZIP, of .redress met een wachtwoordzin)
restore-passphrase = Wachtwoordzin van deze back-up
restore-open = Openen en terugzetten
restoring = Bezig met controleren en terugzetten…
restore-cancel = Stoppen met terugzetten
restore-cancelled = Gestopt. Hier is niets veranderd.
restored = Teruggezet: { $orders ->
    [one] { $orders } bestelling
   *[other] { $orders } bestellingen
}, { $claims ->
    [one] { $claims } claim
   *[other] { $claims } claims
}, { $evidence ->
    [one] { $evidence } bewijsstuk
   *[other] { $evidence } bewijsstukken
}.
restored-rights = Daar stonden meldingen van datums of het lezen van pagina's van vervoerders aan, en deze browser heeft ze nog niet toegestaan: zet ze in de instellingen uit en weer aan.
restored-known = { $count ->
    [one] { $count } bewijsstuk was hier al.
   *[other] { $count } bewijsstukken waren hier al.
}
restored-healed = { $count ->
    [one] { $count } bewijsstuk dat hier beschadigd was, is weer heel.
   *[other] { $count } bewijsstukken die hier beschadigd waren, zijn weer heel.
}
restore-nothing = Hier is niets veranderd.
restore-disk-full = Er is niet genoeg ruimte op de schijf. Hier is niets veranderd. Maak ruimte vrij en probeer het opnieuw.
restore-failed = Het terugzetten is onderbroken. Hier is niets veranderd. Probeer het opnieuw.

## The log of proof

logs = Logboek van het bewijs
logs-what = Elk bewijsstuk dat wordt vastgelegd, toegevoegd, teruggezet of verwijderd, laat een regel achter met de hash ervan en die van wat erbij is genoteerd. Elke regel noemt de vorige en is ondertekend met een sleutel van deze installatie die niemand kan uitlezen. Dit toont dat er sinds het vastleggen op deze computer niets is veranderd of weggehaald. Het toont niet wie erachter zat, of dat de klok goed liep.
logs-none = Er is nog niets genoteerd.
log-own = { $count ->
    [one] Deze installatie: { $count } regel,
   *[other] Deze installatie: { $count } regels,
}
log-past = { $count ->
    [one] Een andere installatie, volgens de back-up die is teruggezet op { $at }: { $count } regel,
   *[other] Een andere installatie, volgens de back-up die is teruggezet op { $at }: { $count } regels,
}
log-valid = alles in orde.
log-broken = onderbroken bij regel { $seq }. Vanaf daar is het niet betrouwbaar; leg opnieuw vast wat belangrijk is.
log-unsigned = niet te controleren: de sleutel ervan is niet hier.

## Claims page

claims = Claims
claims-list = Lijst van claims
claims-empty = Nog geen claims
claims-empty-how = Druk in “Mijn bestellingen” op “Claim openen” naast een pakket dat te laat is.
find = Zoeken in claims
find-what = Artikel, verkoper, bestelnummer
find-turn = Wie aan de beurt is
find-turn-any = Alle claims
turn-act = Jij bent aan de beurt
turn-wait = Wachten
turn-settled = Afgehandeld
find-reason = Wat er is gebeurd, in de lijst
find-reason-any = Elke reden
find-count = { $found } van { $all }
find-none = Geen claim gevonden. Verander de woorden of toon alles.
find-all = Alle claims tonen
overview = Bedragen en eerstvolgende datums
totals = Alle claims samen
totals-asked = { $claims ->
    [one] Gevraagd, { $claims } claim
   *[other] Gevraagd, { $claims } claims
}
totals-back = Teruggekomen
totals-open = Moet nog komen
totals-unknown = { $claims ->
    [one] { $claims } claim heeft geen bekend bedrag en telt hier niet mee. Open “Geld” en vul het aan.
   *[other] { $claims } claims hebben geen bekend bedrag en tellen hier niet mee. Open bij elk “Geld” en vul het aan.
}
agenda = Eerstvolgende datums
agenda-none = Er is nog geen datum bekend. Open elke bestelpagina één keer: de datums worden automatisch gelezen.
row-capture = Bewijs opslaan
row-write-seller = De verkoper schrijven
row-await-seller = Wachten op de verkoper
row-open-dispute = Het geschil openen
row-await-decision = Wachten op de beslissing
row-appeal = In beroep gaan tegen de beslissing
row-await-appeal = Wachten op het antwoord op het beroep
row-await-refund = Wachten op het geld
row-ask-bank = Je bank schrijven
row-await-bank = Wachten op de bank
row-await-post = Wachten op de vervoerder
row-await-claim = Wachten op het antwoord op de aanmaning
row-await-authority = Wachten op de toezichthouder
row-ask-cancel = Vragen de bestelling te annuleren
row-await-cancel = Wachten op de annulering
row-ask-support = De klantenservice van de webshop benaderen
row-await-support = Wachten op de klantenservice
row-await-opening = Wachten tot de volgende stap mogelijk is
row-await-resend = Wachten op het nieuwe pakket
row-check-resend = Het nieuwe pakket controleren
row-await-return = Wachten tot de retourzending aankomt
row-escalate-paypal = Het PayPal-geschil omzetten in een claim
row-say-payment = Aangeven hoe je hebt betaald
row-say-country = Aangeven waar je woont
row-ask-post = De vervoerder vragen te zoeken
row-write-claim = De aanmaning versturen
row-write-operator = De exploitant schrijven
row-await-operator = Wachten op de exploitant
row-ask-authority = Klacht indienen bij de toezichthouder
row-sue = De rechtszaak voorbereiden
row-await-court = Wachten op de rechter
row-look-again = Noteren wat er sindsdien is gebeurd
row-rest = Afgehandeld

## One piece of proof

evidence-back = Terug naar de claim
evidence-unchanged = Ongewijzigd sinds het vastleggen op deze computer
    .brought = Ongewijzigd sinds het opslaan op deze computer
evidence-changed = De opgeslagen bytes zijn niet de vastgelegde. Vertrouw niet op dit bewijsstuk; leg de pagina opnieuw vast.
evidence-missing = De afbeelding is niet meer opgeslagen. Wat erbij is genoteerd, is hieronder bewaard.
evidence-beside-changed = Het bestand is het opgeslagen bestand, maar wat ernaast staat (adres, titel, tijd, wat is gelezen, of de tekst) is niet wat toen is genoteerd. Vertrouw niet op dit bewijsstuk. Zit het in een back-up, zet die dan terug: dat brengt het in orde.
evidence-log-broken = Het logboek van het bewijs op deze computer is niet in orde: een regel is veranderd of weggehaald, of de sleutel ervan is weg. Wat het over dit bewijsstuk vermeldt, is niet betrouwbaar. In de instellingen staat waar het onderbroken is.
evidence-address = Adres
evidence-page-title = Titel van de pagina
evidence-file = Naam van het bestand
evidence-time = Vastgelegd
evidence-time-brought = Opgeslagen
evidence-time-utc = Hetzelfde in UTC
evidence-how = Hoe
evidence-part = Deel
evidence-part-of = { $index } van { $count }
evidence-stopped = Vroegtijdig gestopt
evidence-stopped-short = De opname stopte te vroeg; wat tot dan is vastgelegd, is bewaard.
evidence-shots = Losse opnamen
    .count = { $shots ->
        [one] één, zoals de browser die maakte
       *[other] samengevoegd uit { $shots } opnamen, rij voor rij
    }
evidence-reach = Van de eerste tot de laatste regel in de afbeelding
evidence-device = Gemaakt met
evidence-size = Grootte
evidence-type = Soort bestand
evidence-hash = SHA-256
trigger-shortcut = met de sneltoets
trigger-popup = vanuit het Redress-venster
trigger-menu = vanuit het menu
trigger-page-button = met de knop op de pagina
trigger-import = door jou toegevoegd
area-visible = Het zichtbare deel van de pagina
    .goes-on = Het zichtbare deel van de pagina, die daarbuiten verder gaat
area-page = De hele pagina
area-element = Een deel van de pagina
read-facts = Wat toen van de pagina is gelezen
read-nothing = Over deze bestelling is niets gelezen.
read-missed = Niet gelezen: { $fields }
page-text = De tekst van de pagina toen
proves = Wat dit toont, en wat niet
proves-bytes = Het bestand hier is bit voor bit het opgeslagen bestand: de SHA-256 ervan is zojuist opnieuw berekend en is de genoteerde. Dat geldt ook voor wat erbij is genoteerd (adres, titel, tijd, grootte, apparaat, wat is gelezen) en voor de tekst van de pagina.
proves-log = Een logboek op deze computer vermeldt wanneer elk bewijsstuk is opgeslagen, geëxporteerd of verwijderd. Elke regel bevat de hash van de vorige en is ondertekend met een sleutel die niet uit deze browser kan worden gehaald, zodat regels niet ongemerkt kunnen worden veranderd of weggelaten.
proves-not-clock = Het toont niet dat de klok van deze computer goed liep.
proves-not-person = Het toont niet wie er achter deze computer zat.
proves-not-server = Het toont niet wat de server van de webshop heeft gestuurd, alleen wat de browser liet zien.
proves-not-before = Het zegt niets over wat er met het bestand is gebeurd voordat het hier is opgeslagen.
gallery-by-time = Op tijdstip
gallery-by-item = Op wat het toont
gallery-broken = { $count ->
    [one] { $count } bewijsstuk is niet zoals het is vastgelegd. Het is gemarkeerd; vertrouw er niet op.
   *[other] { $count } bewijsstukken zijn niet zoals ze zijn vastgelegd. Ze zijn gemarkeerd; vertrouw er niet op.
}
gallery-checking = Er wordt gecontroleerd of er sinds het opslaan niets is veranderd…
gallery-checked = Zojuist gecontroleerd: { $count } van { $all } zoals opgeslagen.
gallery-later = { $count ->
    [one] Eén is groter dan 50 MB en wordt gecontroleerd als je het opent.
   *[other] { $count } zijn groter dan 50 MB en worden gecontroleerd als je ze opent.
}
gallery-unchecked = Nog niet gecontroleerd
gallery-changed = Veranderd
gallery-missing = Bestand is weg
gallery-beside-changed = Gegevens veranderd
tracking-silent = { $days ->
    [one] Al { $days } dag niets nieuws, volgens je opnamen van de tracking.
   *[other] Al { $days } dagen niets nieuws, volgens je opnamen van de tracking.
}
tracking-captured = { $count ->
    [one] De tracking is één keer vastgelegd.
   *[other] De tracking is { $count } keer vastgelegd.
}
tracking-compare = Tracking vergelijken
compare-nothing-new = { $days ->
    [0] Niets nieuws tussen de twee opnamen van { $to }.
    [one] { $days } dag lang niets nieuws: tussen { $from } en { $to }.
   *[other] { $days } dagen lang niets nieuws: tussen { $from } en { $to }.
}
compare-new = Nieuw tussen { $from } en { $to }:
compare-unclear = Deze twee opnamen kunnen niet met zekerheid worden vergeleken: ze zijn van twee sites of pakketten, of een ervan toont niet alle gebeurtenissen.
compare-earlier = Eerder
compare-later = Later
compare-last = Laatste gebeurtenis
zoom = Zoomen
zoom-in = Groter
zoom-out = Kleiner
zoom-fit = Passend
zoom-how = De afbeelding. Toetsen: plus en min zoomen, 0 maakt passend, pijlen verplaatsen.
picture-not-drawn = Deze browser kan dit soort afbeelding niet weergeven. Het bestand is opgeslagen zoals het kwam: sla het origineel op om het te bekijken.
film-not-shown = Deze browser kan dit soort film niet afspelen. Het bestand is opgeslagen zoals het kwam: sla het origineel op om het te bekijken.
heic-not-drawn = Deze browser kan geen HEIC-foto's weergeven, zoals iPhones die maken. Het bestand is opgeslagen zoals het kwam en kan in het bewijspakket. Wil je het hier zien en kopieën maken, open de foto dan op de telefoon, deel die als JPEG (of maak er een schermafbeelding van) en voeg dat bestand ook toe.
pdf-opening = De pdf wordt geopend…
pdf-broken = Deze pdf is beschadigd, of is er geen: hij kan niet worden getoond. Hij is opgeslagen zoals hij kwam. Sla het origineel op en probeer je eigen pdf-programma; opent dat hem wel, druk hem dan af als nieuwe pdf en voeg die ook toe.
pdf-too-slow = Deze pdf houdt de computer te lang bezig, dus hij is gesloten. Hij is opgeslagen zoals hij kwam: sla het origineel op om het in je eigen pdf-programma te bekijken.
pdf-unknown = Deze pdf kon niet worden getoond. Hij is opgeslagen zoals hij kwam: open deze pagina opnieuw, of sla het origineel op om het in je eigen pdf-programma te bekijken.
pdf-locked = Deze pdf is beveiligd met een wachtwoord. Typ het om de pagina's hier te bekijken: wie de pdf heeft gemaakt, zoals je bank, zegt welk het is. Het wordt nergens bewaard.
pdf-password = Wachtwoord van de pdf
pdf-wrong-password = Dat is niet het wachtwoord van deze pdf.
pdf-unlock = Openen
pdf-turn = Pagina's
pdf-previous = Vorige pagina
pdf-next = Volgende pagina
pdf-page-label = Pagina
pdf-of = van { $count }
pdf-page = Pagina { $page }
pdf-page-of = Pagina { $page } van { $name }
pdf-page-not-drawn = Pagina { $page } kan niet worden weergegeven. Het origineel is bewaard: sla het op om het in je eigen pdf-programma te bekijken.
pdf-long = Hier worden alleen de eerste { $count } pagina's getoond. Het origineel bevat ze allemaal.
pdf-how = De pagina's. Toetsen: plus en min zoomen, 0 maakt passend, Page Up, Page Down en pijlen verplaatsen.
pdf-text = Tekst van pagina { $page }
pdf-no-text = Deze pagina bevat geen leesbare tekst, alleen een afbeelding.
mail-not-shown = Dit soort e-mail wordt hier niet geopend. Het bestand is opgeslagen zoals het kwam: sla het origineel op en open het in je e-mailprogramma.
msg-not-shown = Dit is Outlooks eigen soort e-mail (.msg), die Redress niet leest. Het bestand is opgeslagen zoals het kwam en kan in het bewijspakket. Wil je het hier zien, open het dan in je e-mailprogramma, sla het op als .eml of druk het af als pdf, en voeg dat bestand ook toe.
mail-from = Van
mail-to = Aan
mail-date = Datum
mail-subject = Onderwerp
mail-attachments = Bijlagen: { $files }
mail-as-text = Alleen als tekst getoond. Afbeeldingen, links en programma's in de e-mail worden met rust gelaten; het origineel bevat alles.
facts-no-picture = Hier is geen afbeelding: alleen wat de pagina zegt, is bewaard. Wil je ook de afbeelding, open dan de pagina en druk daar op de sneltoets, of klik op het Redress-pictogram.
save-original = Het origineel opslaan
delete-failed = Niet alles kon worden verwijderd. Herstart de browser en probeer het opnieuw.

evidence-delete = Dit bewijsstuk verwijderen
evidence-delete-what = Het bewijsstuk gaat voorgoed weg. Dat het er was, en de hash ervan, blijven in het logboek. Latere bewijsstukken krijgen een nieuw nummer: een tekst die je al hebt verstuurd, houdt de oude.
evidence-delete-yes = Ja, verwijderen
evidence-delete-refused = Het is niet verwijderd: het is nog hier, zoals het was. Is de schijf vol, maak dan ruimte vrij en probeer het opnieuw.

## Copies of proof

copies = Voor anderen
copies-how = Kopieën worden gemaakt van het origineel, dat blijft zoals het is. De plaats en cameragegevens van een foto zitten er niet in.
    .pdf = Kopieën zijn afbeeldingen van pagina's, gemaakt van het origineel, dat blijft zoals het is. Van de tekst van de pagina blijft alleen over wat te zien is.
copies-pages = Pagina's voor kopieën, zoals 2, 4-6
copies-pages-wrong = Zulke pagina's heeft deze pdf niet. Aantal pagina's: { $count }; hoogstens { $most } tegelijk.
copies-hide = { $count ->
    [one] { $count } verborgen gebied van je laatste kopie wordt ook in de volgende verborgen.
   *[other] { $count } verborgen gebieden van je laatste kopie worden ook in de volgende verborgen.
}
copies-suggested = { $count ->
    [one] { $count } plek verbergen die er persoonlijk uitziet
   *[other] { $count } plekken verbergen die er persoonlijk uitzien
}
copies-suggested-hidden = Je naam, adres of nummers, voor zover de pagina ze prijsgaf. “Verbergen en markeren” toont waar.
copies-suggested-shown = Kopieën die je nu maakt, tonen ze: wie er een krijgt, kan ze lezen.
copies-unplaced = { $count ->
    [one] { $count } regel van de tekst van de pagina ziet er persoonlijk uit, maar Redress weet niet waar die in de afbeelding staat en kan die niet verbergen. Kijk met “Verbergen en markeren” voordat je een kopie doorgeeft.
   *[other] { $count } regels van de tekst van de pagina zien er persoonlijk uit, maar Redress weet niet waar ze in de afbeelding staan en kan ze niet verbergen. Kijk met “Verbergen en markeren” voordat je een kopie doorgeeft.
}
copy-download = Downloaden voor het formulier
copy-image = Afbeelding kopiëren
copy-hide = Verbergen en markeren
copy-limit = Grootste bestandsgrootte
copy-limit-of = tot { $size }
copy-type = Soort afbeelding
copy-caption = Met adres, tijd en hash eronder
copy-making = De kopie wordt gemaakt…
copy-image-done = Gekopieerd. Plak de afbeelding in het formulier of de chat.
copy-image-page = Pagina { $page } is gekopieerd. Plak die in het formulier of de chat; gebruik Downloaden voor alle pagina's.
copy-image-first = De afbeelding is langer dan één kopie kan zijn: het eerste deel is gekopieerd. Download de rest.
copy-downloaded = { $count ->
    [one] Opgeslagen als { $file }.
   *[other] { $count } afbeeldingen opgeslagen, de eerste als { $file }. Zet ze in deze volgorde in het formulier.
}
copy-saved = De kopie is hieronder opgeslagen. Wat je hebt verborgen, is eruit verdwenen; het origineel is zoals het was.
copy-broken = Deze kopie is niet meer zoals die is gemaakt. Verwijder de kopie en maak die opnieuw.
copy-name-full = Kopie
copy-name-form = Voor een formulier tot { $size }
copy-name-hidden = { $count } verborgen
copy-save-file = Downloaden
copy-save-of = Downloaden: { $name }
copy-delete = Verwijderen
copy-delete-of = Verwijderen: { $name }
copy-delete-yes = Echt verwijderen
copy-refused-original-changed = Het origineel is niet zoals het is vastgelegd: er wordt geen kopie van gemaakt.
copy-refused-original-missing = Het origineel is niet meer opgeslagen: er kan geen kopie worden gemaakt.
copy-refused-cannot-draw = Deze browser kan dit soort afbeelding niet weergeven: er kan geen kopie worden gemaakt. Het origineel is bewaard.
copy-refused-nothing-left = De uitsnede laat niets van de afbeelding over. Haal die weg of teken die opnieuw.
copy-refused-cannot-fit = Zo klein blijft de afbeelding niet leesbaar. Kies de grotere bestandsgrootte, of JPEG.
copy-refused-disk-full = Er is op de schijf geen ruimte voor de kopie. Het origineel is bewaard. Maak ruimte vrij en probeer het opnieuw.
copy-refused-unknown = De kopie is niet gemaakt. Het origineel is bewaard. Probeer het opnieuw.
pictures-download = { $count ->
    [one] De afbeelding erbij downloaden voor het formulier
   *[other] De { $count } afbeeldingen erbij downloaden voor het formulier
}
pictures-how = Kopieën tot 2 MB, genummerd in de volgorde van de tekst, met verborgen wat je erop hebt verborgen; van een pdf de pagina's waarvan je kopieën hebt gemaakt. Kijk ze na voordat je ze doorgeeft.
pictures-hide = { $count ->
    [one] { $count } plek erop die er persoonlijk uitziet, is verborgen. Wil je die zichtbaar laten, open dan eerst de afbeelding.
   *[other] { $count } plekken erop die er persoonlijk uitzien, zijn verborgen. Wil je er een zichtbaar laten, open dan eerst de afbeelding.
}
pictures-saved = { $count ->
    [one] { $count } bestand opgeslagen. Voeg het toe aan het formulier.
   *[other] { $count } bestanden opgeslagen. Voeg ze toe aan het formulier in de volgorde van hun namen.
}
pictures-refused = Geen kopie mogelijk: bewijsstuk { $numbers }. De andere zijn opgeslagen.
copy-edit = Verbergen en markeren op een kopie
copy-edit-how = Teken op de afbeelding. Met toetsen: voeg toe, verplaats met de pijlen, rek uit met Shift en pijlen, haal weg met Delete.
copy-tool = Gereedschap
copy-tool-hide = Verbergen
copy-tool-crop = Bijsnijden
copy-tool-arrow = Pijl
copy-tool-number = Nummer
copy-tool-look = Scrollen
copy-add = Toevoegen in het midden
copy-undo = Ongedaan maken
copy-surface = De afbeelding met wat je hebt getekend
copy-edit-name = { $number }: { $what }
copy-save = De kopie maken
copy-save-next = De kopie maken, dan de volgende pagina
copy-leave = Terug zonder kopie
personal-unknown = Redress leest geen afbeeldingen. Zoek zelf naar je naam, adres, telefoon- en kaartnummer, en verberg wat de andere partij niet nodig heeft.
personal-none = De tekst van de pagina bevat geen telefoonnummer, e-mailadres of kaartnummer dat Redress herkent. Namen en adressen herkent het misschien niet: kijk zelf.
personal-found = De tekst van de pagina bevat iets wat persoonlijk kan zijn. Zoek het op in de afbeelding en verberg wat de andere partij niet nodig heeft:
suggest = Plekken die er persoonlijk uitzien
suggest-none = Op de pagina heeft Redress geen adres, naam, telefoonnummer, e-mailadres of kaartnummer gevonden dat het herkent. Het kent niet elke naam, en het leest geen afbeeldingen: kijk zelf.
suggest-found = { $count ->
    [one] { $count } plek ziet er persoonlijk uit.
   *[other] { $count } plekken zien er persoonlijk uit.
}
suggest-state = In de kopie verborgen: { $hidden }, zichtbaar gelaten: { $shown }.
suggest-how = Wat is aangevinkt, is verborgen in de kopie; het origineel blijft zoals het is. In de afbeelding: klik of Enter verbergt, Delete laat zichtbaar. Redress kent niet elke naam: kijk ook zelf.
suggest-hide-all = Alle { $count } verbergen
suggest-show-all = Alles zichtbaar laten
suggest-place = { $number } · { $what }
suggest-name = Voorstel { $number }: { $what }
suggest-kind-address = Adres
suggest-kind-name = Naam
suggest-kind-phone = Telefoonnummer
suggest-kind-mail = E-mailadres
suggest-kind-bank = Bankrekening
suggest-kind-card = Kaartnummer
suggest-kind-typed = In een formulier getypt
suggest-kind-account = Accountnaam
suggest-is-open = voorgesteld
suggest-is-hidden = verborgen
suggest-is-shown = zichtbaar gelaten
caption-part = Deel { $index } van { $count }
caption-time = Vastgelegd { $time }
caption-hash = SHA-256 van het origineel: { $hash }

## The evidence pack

pack-what = Eén ZIP met het rapport, het bewijs, de feiten en je teksten. Iedereen kan het zonder Redress openen en controleren.
pack-make = Bewijspakket opslaan
pack-making = Het bewijspakket wordt gemaakt…
pack-made = Opgeslagen als { $file }. { $items ->
    [one] { $items } bewijsstuk, ongewijzigd sinds het vastleggen.
   *[other] { $items } bewijsstukken, alle ongewijzigd sinds het vastleggen.
}
pack-made-with-faults = Opgeslagen als { $file }. Sommige bewijsstukken ontbreken of wijken af van wat is vastgelegd: het rapport noemt ze.
pack-made-parts = Het bewijspakket heeft { $count } bestanden; ze horen bij elkaar, en het rapport zit in het eerste.
pack-over-limit = Eén bewijsstuk alleen is groter dan de gekozen grootte: het bestand ervan is dus ook groter.
pack-options = Taal en grootte
pack-language = Taal van het rapport
pack-part-size = Grootste bestand
pack-one-file = Eén bestand, hoe groot ook
pack-without-originals = De originelen van bewijsstukken met een gelakte kopie weglaten, en hun tekst
pack-failed = Het bewijspakket is niet gemaakt. Je bewijs is zoals het was. Maak schijfruimte vrij en probeer het opnieuw.
verify = Een bewijspakket controleren
verify-what = Zegt van elk bestand of het is zoals toen het bewijspakket werd gemaakt. Het bestand blijft op deze computer.
verify-choose = Het bewijspakket (ZIP; kies alle delen samen)
verify-unchanged-files = { $count ->
    [one] { $count } bestand is ongewijzigd
   *[other] { $count } bestanden zijn ongewijzigd
}

## A page that could not be read

save-copy = Een geanonimiseerde kopie van deze pagina opslaan
enter-by-hand = Met de hand invoeren
redacted-title = Geanonimiseerde kopie van de pagina
redacted-how = Namen, adressen, producten, nummers, bedragen en dagen zijn vervangen. De opbouw van de pagina en de eigen woorden van de webshop blijven. Kijk de kopie na voordat je die aan iemand geeft; Redress stuurt die nergens heen.
redacted-making = De kopie wordt gemaakt…
redacted-gone = De pagina is niet meer open. Open die opnieuw en druk daar nog eens op de knop.
redacted-save = Het bestand opslaan
redacted-saved = Opgeslagen als { $file }.
redacted-text = Tekst van het bestand
by-hand = Een bestelling met de hand invoeren
by-hand-how = Neem over wat de pagina van de webshop zegt. Wat je leeg laat, blijft onbekend. Wordt later een pagina gelezen, dan vervangen de waarden daarvan die van jou.
by-hand-number = Bestelnummer
by-hand-number-wrong = Een bestelnummer heeft 10 tot 20 cijfers.
by-hand-store = Winkel
by-hand-title = Wat je hebt gekocht
by-hand-sum = Bedrag
by-hand-sum-wrong = Schrijf het bedrag in cijfers, zoals 12,34.
by-hand-currency = Valuta
by-hand-ordered = Besteld op
by-hand-promised = Beloofd uiterlijk
by-hand-promised-wrong = Deze dag ligt vóór de dag van de bestelling.
by-hand-failed = De bestelling is niet opgeslagen. Probeer het opnieuw.
source-buyer = door jou ingevoerd op { $on }

## How well pages are read

health = Hoe goed pagina's worden gelezen
health-how = De laatste keren dat elke soort pagina open was. Wordt iets steeds weer gemist, dan heeft de webshop de pagina waarschijnlijk veranderd.
health-none = Er is nog geen pagina gelezen.
health-fine = { $page }: alles gelezen, { $on }
health-missed = { $times ->
    [one] { $page }: één keer niet gelezen: { $field }
   *[other] { $page }: { $times } keer niet gelezen: { $field }
}
health-order-list = Bestellijst
health-order-detail = Bestelpagina
health-tracking = Tracking
health-messages = Chat
health-dispute = Pagina van het geschil
health-refunds = Terugbetalingen
health-carrier = Pagina van de vervoerder
health-unknown = Een andere pagina
field-page = de pagina als geheel
field-payload = de eigen gegevens van de pagina
field-shipments-events-at = datum van gebeurtenissen
field-shipments-trackingNumbers = trackingnummer
field-shipments-carrier = vervoerder
field-shipments-deliverBy = beloofde bezorgdatum

## Next steps that came later

act-appeal = Volgende stap: in beroep gaan tegen de beslissing
    .by = Volgende stap: uiterlijk { $by } in beroep gaan tegen de beslissing
act-await-appeal = Volgende stap: op het antwoord op het beroep wachten
    .by = Volgende stap: op het antwoord op het beroep wachten tot { $by }
act-await-refund = Volgende stap: op het geld wachten
    .by = Volgende stap: op het geld wachten tot { $by }
act-ask-cancel = Volgende stap: de verkoper vragen de bestelling te annuleren
act-await-cancel = Volgende stap: op de annulering wachten
    .by = Volgende stap: op de annulering wachten tot { $by }
act-ask-support = Volgende stap: de klantenservice van de webshop benaderen
    .by = Volgende stap: uiterlijk { $by } de klantenservice van de webshop benaderen
act-await-support = Volgende stap: op de klantenservice van de webshop wachten
    .by = Volgende stap: op de klantenservice van de webshop wachten tot { $by }
act-await-opening = Volgende stap: wachten tot de volgende stap mogelijk is
    .by = { $step ->
        [dispute] Volgende stap: wachten tot { $by }, dan kan een geschil worden geopend
        [bank] Volgende stap: wachten tot { $by }, dan kun je je bank benaderen
        [post] Volgende stap: wachten tot { $by }, dan kun je de vervoerder benaderen
       *[other] Volgende stap: wachten tot { $by }, dan is de stap daarna mogelijk
    }
act-await-resend = Volgende stap: op het nieuwe pakket wachten
    .by = Volgende stap: op het nieuwe pakket wachten tot { $by }
act-check-resend = Volgende stap: het nieuwe pakket controleren en noteren wat ervan is gekomen
    .by = Volgende stap: uiterlijk { $by } het nieuwe pakket controleren en noteren wat ervan is gekomen
act-await-return = Volgende stap: wachten tot de verkoper de spullen heeft
    .by = Volgende stap: wachten, uiterlijk tot { $by }, tot de verkoper de spullen krijgt
act-escalate-paypal = Volgende stap: het geschil bij PayPal omzetten in een claim
    .by = Volgende stap: uiterlijk { $by } het geschil bij PayPal omzetten in een claim
act-say-payment = Volgende stap: aangeven hoe je hebt betaald
    .by = Volgende stap: uiterlijk { $by } aangeven hoe je hebt betaald
act-say-country = Volgende stap: aangeven waar je woont
    .by = Volgende stap: uiterlijk { $by } aangeven waar je woont
act-ask-post = Volgende stap: de post of koerier vragen te zoeken
    .by = Volgende stap: uiterlijk { $by } de post of koerier vragen te zoeken
act-write-claim = Volgende stap: de aanmaning versturen
    .by = Volgende stap: uiterlijk { $by } de aanmaning versturen
act-write-operator = Volgende stap: de exploitant van het platform schrijven
    .by = Volgende stap: uiterlijk { $by } de exploitant van het platform schrijven
act-await-operator = Volgende stap: op de exploitant van het platform wachten
    .by = Volgende stap: op de exploitant van het platform wachten tot { $by }
act-ask-authority = Volgende stap: een klacht indienen bij de toezichthouder
    .by = Volgende stap: uiterlijk { $by } een klacht indienen bij de toezichthouder
act-sue = Volgende stap: de rechtszaak voorbereiden
    .by = Volgende stap: uiterlijk { $by } de rechtszaak voorbereiden
act-await-court = Volgende stap: op de rechter wachten
    .by = Volgende stap: op de rechter wachten tot { $by }
act-look-again = Volgende stap: noteren wat er sindsdien is gebeurd, of de claim sluiten
    .by = Volgende stap: uiterlijk { $by } noteren wat er sindsdien is gebeurd, of de claim sluiten
also-ends = Andere laatste dagen: { $rights }
also-ends-right = { $what }, { $on }
course = Iets wat is genoteerd, klopt niet
course-event-in-future = “{ $what }” is genoteerd op { $on }, een dag die nog moet komen. Het telt niet tot de dag is gecorrigeerd.
course-event-before-order = “{ $what }” is genoteerd op { $on }, vóór de bestelling. Het telt niet tot de dag is gecorrigeerd.
course-same-event-twice = “{ $what }” is op { $on } twee keer genoteerd. Het telt één keer: neem een van de twee terug.
course-decision-without-dispute = Op { $on } is een beslissing van de webshop genoteerd, maar daarvóór geen geschil. Noteer wanneer het geschil is geopend, of corrigeer de beslissing.
course-appeal-without-decision = Op { $on } is een beroep genoteerd, maar daarvóór geen beslissing. Noteer wanneer de webshop heeft beslist, of corrigeer het beroep.

## How such cases are lost

losses = Hoe zulke zaken worden verloren
loses-window-missed = De laatste dag voor een geschil gaat voorbij.
loses-confirmed-early = De ontvangst wordt bevestigd voordat het pakket er is en is nagekeken.
loses-cancelled = Het geschil wordt geannuleerd, of een kleiner aanbod geaccepteerd, voordat het geld terug is.
loses-accepted-wait = Er wordt op “accepteren” gedrukt als de verkoper vraagt langer te wachten.
loses-reason-changed = De reden wordt veranderd omdat de verkoper erom vraagt.
loses-says-delivered = De vervoerder zegt dat het is bezorgd en niets spreekt dat tegen: vraag de vervoerder om een schriftelijk antwoord.
loses-too-early = Het geschil wordt geopend terwijl de tracking nog beweging toont en de beloofde datum nog moet komen.
loses-late-proof = De webshop vraagt om bewijs en krijgt het niet op tijd.
loses-own-address = Het adres in de bestelling was verkeerd.
loses-own-customs = De douane wachtte op papieren of heffingen van de ontvanger.
loses-not-collected = Het pakket lag klaar bij het afhaalpunt en is niet opgehaald.
loses-dates-disagree = Datums in de chat, de foto's en de tracking spreken elkaar tegen.
loses-chat-promise = Een belofte in de chat wordt aangezien voor een terugbetaling, en de termijn voor een geschil loopt af.
loses-no-unboxing = Niets toont wat er bij het openen in het pakket zat.
loses-late-small = De spullen kwamen te laat en worden gehouden: dan geeft de webshop zelden meer dan een kleine coupon.
loses-not-looked = Het geld stond al op de kaart of rekening, en niemand had gekeken.
loses-return-untracked = De spullen gingen terug zonder trackingnummer, en niets toont dat ze zijn aangekomen.
