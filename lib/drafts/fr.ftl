# Messages et textes de litige en français, au vouvoiement et sans genre de qui écrit : nous ne savons pas qui c'est.

gap = { " " }
comma = { ", " }
semicolon = { " ; " }
first-of-month = 1er
day-with-year = { $day } { $year }

## Parties de tout texte

greeting = Bonjour,
thanks = Merci d'avance.
order-dated = { $id } du { $date }
about = Je vous écris au sujet de la commande { $order }.
about-with = Je vous écris au sujet de la commande { $order } : { $details }.
item = { $quantity ->
    [0] « { $title } »
    [1] « { $title } »
   *[other] « { $title } » ({ $quantity } pièces)
}
items-more = { $count ->
    [one] et { $count } autre article
   *[other] et { $count } autres articles
}
sum-total = { $sum } au total
attached = Pièces jointes : { $list }.
attachment = [{ $number }] { $what }, { $date }
attachment-part = [{ $number }] { $what } (une partie seulement), { $date }
proof-order-page = page de la commande
proof-tracking = page de suivi
proof-chat = échange avec le vendeur
proof-payment = justificatif de paiement
proof-carrier = page du transporteur
proof-dispute = page du litige
proof-packaging = photo de l'emballage
proof-goods = photo de l'article
proof-listing = page du produit
proof-document = document
proof-seller-data = coordonnées du vendeur
proof-refund-policy = conditions de remboursement
proof-return-proof = preuve du retour

## Ce que montrent les pages. `.point` suit sa date dans une liste.

fact-paid-ago = { $days ->
    [0] La commande a été payée le { $date }.
    [one] La commande a été payée le { $date }, il y a { $days } jour.
   *[other] La commande a été payée le { $date }, il y a { $days } jours.
}
    .point = commande payée
fact-ordered-ago = { $days ->
    [0] La commande a été passée le { $date }.
    [one] La commande a été passée le { $date }, il y a { $days } jour.
   *[other] La commande a été passée le { $date }, il y a { $days } jours.
}
    .point = commande passée
fact-promised = La livraison était promise au plus tard pour le { $date }.
    .point = date de livraison promise dépassée
fact-guarantee = La page de la commande propose un remboursement en l'absence de livraison avant le { $date }.
    .point = date à partir de laquelle la page de la commande propose un remboursement faute de livraison
fact-silent = { $days ->
    [one] Le suivi n'indique aucun mouvement depuis le { $date }, soit { $days } jour.
   *[other] Le suivi n'indique aucun mouvement depuis le { $date }, soit { $days } jours.
}
    .point = { $days ->
        [one] dernier événement du suivi ; depuis, { $days } jour sans mouvement
       *[other] dernier événement du suivi ; depuis, { $days } jours sans mouvement
    }
fact-no-number = Cette commande n'a pas de numéro de suivi.
    .point = aucun numéro de suivi
fact-no-events = Le numéro de suivi { $number } n'indique aucun événement.
    .point = le numéro de suivi { $number } n'indique aucun événement
fact-number-early = Le premier événement du numéro de suivi { $number } date du { $date }, avant la commande.
    .point = premier événement du numéro de suivi { $number }, avant la commande
fact-jump = D'après le numéro de suivi { $number }, le colis était chez le transporteur de l'expéditeur le { $start } et au bout de son trajet le { $date }, à { $hours } h d'écart au plus ({ $from } – { $to }) : aucun colis ne fait ce trajet en si peu de temps.
    .point = d'après le numéro de suivi { $number }, le colis est passé par deux pays à { $hours } h d'écart au plus ({ $from } – { $to })
fact-lost = Le { $date }, le suivi a signalé la perte du colis.
    .point = le suivi signale la perte du colis
fact-customs = { $days ->
    [0] D'après le suivi, le colis est à la douane depuis le { $date }.
    [one] D'après le suivi, le colis est à la douane depuis le { $date }, soit { $days } jour.
   *[other] D'après le suivi, le colis est à la douane depuis le { $date }, soit { $days } jours.
}
    .point = { $days ->
        [0] arrivée du colis à la douane
        [one] arrivée du colis à la douane, où il se trouve depuis { $days } jour
       *[other] arrivée du colis à la douane, où il se trouve depuis { $days } jours
    }
fact-elsewhere = D'après le suivi, le colis était à « { $place } » le { $date }.
    .point = d'après le suivi, le colis est à « { $place } »
fact-returning = D'après le suivi, le colis est en cours de retour vers l'expéditeur depuis le { $date }.
    .point = départ du colis en retour vers l'expéditeur
fact-returned = D'après le suivi, le colis est revenu à l'expéditeur le { $date }.
    .point = retour du colis à l'expéditeur
fact-delivered = Le suivi indique que le colis a été livré le { $date }.
    .point = le suivi indique que le colis est livré
fact-arrived = Le colis a été livré le { $date }.
    .point = colis livré
fact-arrived-late = Le colis a été livré le { $date }.
    .point = { $days ->
        [one] colis livré, { $days } jour après la date promise
       *[other] colis livré, { $days } jours après la date promise
    }
fact-ordered = La commande a été passée le { $date }.
    .point = commande { $order }
    .pointWith = commande { $order }, { $details }
fact-paid = La commande a été payée le { $date }.
    .point = commande payée
fact-shipped = La commande a été indiquée comme expédiée le { $date }.
    .point = commande indiquée comme expédiée
    .pointWith = commande indiquée comme expédiée, numéro de suivi { $number }
fact-wrote = J'ai écrit au vendeur à ce sujet le { $date }.
    .toSeller = Je vous ai écrit à ce sujet le { $date }.
    .point = message au vendeur
fact-answered = Le vendeur a répondu le { $date }.
    .point = réponse du vendeur
fact-cancel = Le { $date }, j'ai demandé d'annuler cette commande non expédiée.
    .point = demande d'annuler cette commande non expédiée
fact-support = Le { $date }, j'ai interrogé l'assistance d'AliExpress à ce sujet.
    .point = question à l'assistance d'AliExpress
fact-offered = Merci pour votre proposition du { $date }.
    .sum = Merci pour votre proposition du { $date } : { $sum }.
fact-dispute = J'ai ouvert un litige sur AliExpress le { $date }.
    .point = ouverture du litige
fact-decision = AliExpress a tranché le litige le { $date }.
    .point = décision sur le litige
fact-decision-sum = AliExpress a tranché le litige le { $date } et accordé { $sum }.
    .point = décision sur le litige : { $sum }
fact-appeal = J'ai contesté la décision le { $date }.
    .point = contestation de la décision
fact-refund-processed = AliExpress a annoncé un remboursement le { $date }. Il n'est pas encore arrivé.
    .point = remboursement annoncé
fact-refund-announced = Un remboursement a été annoncé le { $date }.
    .point = remboursement annoncé
fact-refund-announced-sum = Un remboursement a été annoncé le { $date } : { $sum }.
    .point = remboursement annoncé : { $sum }
fact-refund-promised = Le { $date }, l'argent a été promis pour le { $until } au plus tard.
    .point = argent promis pour le { $until } au plus tard
fact-goods-returned = J'ai renvoyé l'article le { $date }.
    .point = article renvoyé
fact-not-refunded = L'argent n'a pas été remboursé.
    .point = argent non remboursé
fact-not-received = Le colis n'est pas arrivé.
    .point = colis toujours non reçu
point = - { $date } : { $what }
point-undated = - { $what }

## Ce que déclare l'acheteur, selon le motif. `.headline` ouvre un litige.

state-not-shipped = La commande n'est toujours pas expédiée.
    .headline = Le vendeur n'a pas expédié la commande.
state-invalid-tracking = Le numéro de suivi { $number } ne permet pas de retrouver mon colis, et il n'est pas arrivé.
    .told = Le colis n'est pas arrivé.
    .headline = Le numéro de suivi ne permet pas de retrouver mon colis, et il n'est pas arrivé.
    .headlineNoNumber = La commande n'a pas de numéro de suivi et le colis n'est pas arrivé.
state-stuck = Je n'ai pas reçu le colis.
    .headline = Le colis est bloqué en route et n'est pas arrivé.
state-lost = Je n'ai pas reçu le colis.
    .headline = Le colis a été perdu en route et n'est pas arrivé.
state-customs = Je n'ai pas reçu le colis.
    .headline = Le colis est retenu à la douane et n'est pas arrivé.
state-wrong-address = Le colis a été envoyé à une mauvaise adresse et ne m'est pas parvenu.
    .headline = Le colis a été envoyé à une mauvaise adresse et ne m'est pas parvenu.
state-returned = Je n'ai pas reçu le colis.
    .headline = Le colis a été renvoyé et je ne l'ai pas reçu.
state-marked-delivered = Je n'ai pas reçu le colis.
    .headline = Le colis est indiqué comme livré, mais je ne l'ai pas reçu.
state-damaged = L'article est arrivé endommagé.
    .headline = L'article est arrivé endommagé.
state-incomplete = Il manque une partie de la commande dans le colis.
    .headline = Il manque une partie de la commande dans le colis.
state-not-as-described = L'article ne correspond pas à la description de la page du produit.
    .headline = L'article ne correspond pas à la description de la page du produit.
state-wrong-item = Un autre article que celui commandé est arrivé.
    .headline = Un autre article que celui commandé est arrivé.
state-came-late = Le colis est arrivé après la date promise.
    .told = { $days ->
        [one] Il est arrivé avec { $days } jour de retard.
       *[other] Il est arrivé avec { $days } jours de retard.
    }
    .headline = Le colis est arrivé après la date promise.
state-refund-not-paid = L'argent n'est pas arrivé.
    .part = L'argent n'est arrivé qu'en partie.
    .headline = Un remboursement a été annoncé, mais l'argent n'est pas arrivé.
    .headlinePart = Un remboursement a été annoncé, mais l'argent n'est arrivé qu'en partie.
state-return-not-refunded = L'argent n'a pas été remboursé.
    .part = L'argent n'a été remboursé qu'en partie.
    .headline = L'article a été renvoyé au vendeur et l'argent n'a pas été remboursé.
    .headlinePart = L'article a été renvoyé au vendeur et l'argent n'a été remboursé qu'en partie.

## Ce que l'acheteur répond aux questions

answer-number-by-chat = Le vendeur n'a donné un autre numéro que dans la conversation.
answer-carrier-told-me = Le transporteur m'a indiqué que le colis est perdu.
answer-customs-asked-me = La douane ne m'a rien demandé.
answer-address-was-right = L'adresse de la commande est la mienne et elle est complète.
answer-was-told = Personne ne m'a dit que le colis m'attendait.
answer-asked-around = Le colis n'est pas non plus chez les voisins ni dans l'immeuble.
answer-packaging-damaged = L'emballage était lui aussi abîmé.
answer-filmed-opening = J'ai filmé l'ouverture du colis.
answer-account-checked = J'ai vérifié le compte utilisé pour le paiement : aucun remboursement n'y figure.
answer-return-arrived = D'après le suivi, le colis renvoyé est chez le vendeur.
own-what-is-damaged = Dommages : { $text }.
own-what-is-missing = Il manque : { $text }.
own-differences = Différences : { $text }.
own-what-came = Article livré : { $text }.
own-refund-words = Ce qui a été dit du remboursement : { $text }.
own-return-number = Numéro du colis renvoyé : { $text }.

## Ce que l'acheteur répond au vendeur

say-follow-up = Nous ne sommes toujours pas parvenus à un accord sur le remboursement.
    .open = La question n'est toujours pas réglée.
say-last-call = Ceci est mon dernier rappel.
    .dispute = Ceci est mon dernier rappel avant la décision d'AliExpress.
say-reply-offer = Ma demande reste la même.
say-reply-wait = Je n'attendrai pas au-delà de la date indiquée ci-dessous.
    .now = Je n'attendrai pas davantage.
say-reply-cancel = Je n'annulerai pas la commande et je ne changerai pas le motif indiqué.
    .dispute = Je n'annulerai ni la commande ni le litige, et je ne changerai pas le motif indiqué.
    .unsent = Je n'annulerai pas la commande pour un motif de mon côté : le vrai motif est qu'elle n'a pas été expédiée.
say-reply-confirm = Je ne confirmerai pas la réception tant que la question n'est pas réglée.

## Ce que l'acheteur écrit à la boutique

appeal = Je vous demande de réexaminer la décision sur le litige concernant la commande { $order }.
appeal-dated = Je vous demande de réexaminer la décision du { $date } sur le litige concernant la commande { $order }.
appeal-facts = Je vous prie de tenir compte de ces faits :
appeal-overlooked = Non pris en compte dans la décision : { $text }.
appeal-new = Nouveaux justificatifs depuis la décision : { $list }.
request-cancel = Je vous prie d'annuler cette commande non expédiée.
request-cancel-reason = Le motif est que le vendeur ne l'a pas expédiée.
state-question = Je vous prie de m'indiquer où en est ma demande : ce qui est décidé, ce qui reste ouvert et quand j'aurai une réponse.
support-question = Pouvez-vous m'indiquer la suite et dans quel délai ?

## Ce que demande l'acheteur, jusqu'à quand, et ce qu'il fera ensuite

ask-sum = Je vous prie de rembourser { $sum }.
    .dispute = Je demande le remboursement de { $sum }.
ask-whole = Je vous prie de rembourser la totalité du montant payé pour cette commande.
    .dispute = Je demande le remboursement de la totalité du montant payé pour cette commande.
ask-missing-part = Je vous prie de rembourser le prix de la partie manquante.
    .dispute = Je demande le remboursement du prix de la partie manquante.
ask-undelivered-part = Je vous prie de rembourser la partie de la commande qui n'est pas arrivée.
    .dispute = Je demande le remboursement de la partie de la commande qui n'est pas arrivée.
ask-missing-rest = Je vous prie de rembourser le reste du prix de la partie manquante.
    .dispute = Je demande le remboursement du reste du prix de la partie manquante.
ask-undelivered-rest = Je vous prie de rembourser le reste du prix de la partie qui n'est pas arrivée.
    .dispute = Je demande le remboursement du reste du prix de la partie qui n'est pas arrivée.
ask-rest = Je vous prie de rembourser le reste du montant payé pour cette commande.
    .dispute = Je demande le remboursement du reste du montant payé pour cette commande.
ask-percent = Je vous prie de rembourser { $percent } % du montant payé pour cette commande.
    .dispute = Je demande le remboursement de { $percent } % du montant payé pour cette commande.
ask-new-parcel = Je vous prie d'envoyer l'article une nouvelle fois.
    .dispute = Je demande l'envoi de l'article une nouvelle fois.
ask-delay = Je vous prie de compenser le retard : par le bon pour livraison tardive, si la commande en prévoit un, ou par une partie du prix.
    .dispute = Je demande une compensation du retard : par le bon pour livraison tardive, si la commande en prévoit un, ou par une partie du prix.
ask-tax = Ce montant comprend { $sum } de frais d'importation.
refunded = Une partie du montant a été remboursée.
    .sum = Déjà remboursé : { $sum }.
    .rest = Déjà remboursé : { $sum } ; restant dû : { $rest }.
answer-by = J'attends votre réponse au plus tard le { $date }.
then-dispute-next-day = Sans solution d'ici là, j'ouvrirai un litige le lendemain.
then-dispute-on = Sans solution d'ici là, j'ouvrirai un litige le { $date }.
then-dispute-now = Le délai pour ouvrir un litige se termine le { $date }, je l'ouvre donc maintenant.
then-dispute-soon = Il reste peu de temps pour ouvrir un litige, je l'ouvre donc maintenant.
then-shop = Sans solution d'ici là, je m'adresserai à AliExpress.
then-dispute-stays = Le litige restera ouvert jusqu'à ce que la question soit réglée.
then-appealed = J'ai contesté la décision sur le litige.
