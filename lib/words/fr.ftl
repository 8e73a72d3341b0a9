# The interface's words in French. Plain, short, no blame; a button says what happens.

## Days and sizes

days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
pill-days = { $days ->
    [0] aujourd'hui
    [one] { $days } jour
   *[other] { $days } jours
}
pill-passed = dépassé
pill-refund = argent en route
pill-closed = clos
pill-claim = dossier ouvert
date-and-time = { $day }, { $time }

## What is the matter with an order. `.also` continues a line that began with something weightier.

flag-not-shipped = { $days ->
    [0] Non expédié
    [one] Non expédié depuis { $days } jour
   *[other] Non expédié depuis { $days } jours
}
    .also = non expédié
flag-no-tracking = Pas de numéro de suivi
    .also = pas de numéro de suivi
flag-stalled = { $days ->
    [0] Aucun mouvement
    [one] Aucun mouvement depuis { $days } jour
   *[other] Aucun mouvement depuis { $days } jours
}
    .also = aucun mouvement
    .alsoSince = sans nouvelles depuis le { $since }
flag-overdue = { $days ->
    [0] En retard
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
    .also = { $days ->
        [0] en retard
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
flag-guarantee-passed = La date de remboursement fixée par la plateforme est arrivée
    .on = La date de remboursement fixée par la plateforme était le { $since }
    .also = date de remboursement arrivée
    .alsoSince = date de remboursement : { $since }
flag-delivery-failed = Échec d'une tentative de livraison
    .also = échec d'une tentative de livraison
    .alsoSince = échec de la livraison le { $since }
flag-awaiting-pickup = Le colis vous attend au point de retrait
    .until = Au point de retrait jusqu'au { $until } environ
    .also = en attente au point de retrait
    .alsoSince = au point de retrait depuis le { $since }
flag-returned = { $stage ->
    [returned] Revenu à l'expéditeur
    [lost] Perdu en route
    [destroyed] Détruit par le transporteur
    [cancelled] Envoi annulé par le transporteur
   *[returning] En retour vers l'expéditeur
}
    .also = { $stage ->
        [returned] revenu à l'expéditeur
        [lost] perdu en route
        [destroyed] détruit par le transporteur
        [cancelled] envoi annulé par le transporteur
       *[returning] en retour vers l'expéditeur
    }
flag-customs-hold = { $days ->
    [0] Retenu en douane
    [one] En douane depuis { $days } jour
   *[other] En douane depuis { $days } jours
}
    .also = retenu en douane
    .alsoSince = en douane depuis le { $since }
flag-marked-delivered = Indiqué comme livré
    .on = Indiqué comme livré le { $since }
    .also = indiqué comme livré
    .alsoSince = indiqué comme livré le { $since }
flag-wrong-destination = Le suivi indique une autre destination
    .also = le suivi indique une autre destination
    .ended = { $scan ->
        [office] Dernier bureau de passage : { $place }, pas dans la région de l'adresse de la commande
       *[end] { $compared ->
            [country] Le suivi s'arrête ailleurs que dans le pays de destination : { $place }
            [city] Le suivi s'arrête dans une autre ville que celle de la commande
           *[state] Le suivi s'arrête ailleurs que dans la région de l'adresse de la commande : { $place }
        }
    }
    .also-ended = { $scan ->
        [office] dernier bureau de passage : { $place }
       *[end] { $compared ->
            [city] le suivi s'arrête dans une autre ville
           *[state] fin du suivi : { $place }
        }
    }
flag-contradiction = La commande et son suivi se contredisent
    .also = commande et suivi se contredisent
    .jump = { $hours ->
        [one] Deux passages à { $hours } heure d'écart au plus : { $from } et { $to }
       *[other] Deux passages à { $hours } heures d'écart au plus : { $from } et { $to }
    }
    .also-jump = { $hours ->
        [one] deux passages à { $hours } heure d'écart au plus : { $from } et { $to }
       *[other] deux passages à { $hours } heures d'écart au plus : { $from } et { $to }
    }
flag-closing = { $days ->
    [0] Dernier jour aujourd'hui pour ouvrir un litige
    [one] Encore { $days } jour pour ouvrir un litige
   *[other] Encore { $days } jours pour ouvrir un litige
}
    .passed = Le délai pour ouvrir un litige est peut-être dépassé : vérifiez la commande aujourd'hui
    .oldRule = La fin du délai pour ouvrir un litige est peut-être proche : vérifiez la commande aujourd'hui
    .also = fin proche du délai pour ouvrir un litige
    .alsoPassed = délai pour ouvrir un litige peut-être dépassé
flag-unreadable = Une partie de cette commande n'a pas pu être lue
    .also = une partie de la commande n'a pas pu être lue

## Places on the way

stage-not-found = Numéro encore inconnu
stage-info-received = Seulement annoncé
stage-picked-up = Pris en charge
stage-origin = Dans le pays de l'expéditeur
stage-export-customs = Douane à l'exportation
stage-departed = A quitté le pays
stage-in-transit = Entre deux pays
stage-arrived = Arrivé dans votre pays
stage-import-customs = En douane
stage-customs-action = La douane attend une action de votre part
stage-customs-released = Libéré par la douane
stage-last-mile = Chez le transporteur local
stage-out-for-delivery = En cours de livraison
stage-delivery-failed = Échec de la livraison

## Dates with a meaning. The value is the headline, `.line` the overlay's form, `.name` the entry in a list.

deadline-ship-by = { $when ->
    [past] Le vendeur devrait déjà avoir expédié
    [today] Le vendeur doit expédier aujourd'hui
   *[future] { $days ->
        [one] Encore { $days } jour au vendeur pour expédier
       *[other] Encore { $days } jours au vendeur pour expédier
    }
}
    .line = { $certainty ->
        [estimated] à expédier d'ici au { $on } environ
       *[read] à expédier d'ici au { $on }
    }
    .name = Limite d'expédition pour le vendeur
    .then = Passé ce jour, la commande devrait se clore d'elle-même avec un remboursement intégral.
deadline-deliver-by = { $when ->
    [past] Le jour de livraison promis est passé
    [today] La livraison est promise pour aujourd'hui
   *[future] { $days ->
        [one] { $days } jour avant la livraison promise
       *[other] { $days } jours avant la livraison promise
    }
}
    .line = { $certainty ->
        [estimated] attendu d'ici au { $on } environ
       *[read] promis pour le { $on }
    }
    .name = Livraison promise
    .then = Passé ce jour, le colis est en retard et un litige devient possible.
deadline-refund-by = { $when ->
    [past] La date de remboursement fixée par la plateforme est arrivée
    [today] La date de remboursement fixée par la plateforme est aujourd'hui
   *[future] { $days ->
        [one] { $days } jour avant la date de remboursement fixée par la plateforme
       *[other] { $days } jours avant la date de remboursement fixée par la plateforme
    }
}
    .line = { $certainty ->
        [estimated] remboursement si rien n'arrive d'ici au { $on } environ
       *[read] remboursement si rien n'arrive d'ici au { $on }
    }
    .name = Remboursement en l'absence de livraison
    .then = À partir de ce jour, un colis non arrivé doit être remboursé. Demandez le remboursement : il peut ne pas venir de lui-même.
deadline-dispute-opens = { $when ->
    [past] Un litige peut être ouvert
    [today] Un litige peut être ouvert dès aujourd'hui
   *[future] { $days ->
        [one] { $days } jour avant de pouvoir ouvrir un litige
       *[other] { $days } jours avant de pouvoir ouvrir un litige
    }
}
    .line = { $certainty ->
        [estimated] litige possible vers le { $on }
       *[read] litige possible dès le { $on }
    }
    .name = Ouverture possible d'un litige
    .then = Avant ce jour, la plateforme peut refuser un litige.
deadline-dispute-closes = { $when ->
    [past] Le délai pour ouvrir un litige est peut-être dépassé : vérifiez la commande aujourd'hui
    [today] Dernier jour aujourd'hui pour ouvrir un litige
   *[future] { $days ->
        [one] Encore { $days } jour pour ouvrir un litige
       *[other] Encore { $days } jours pour ouvrir un litige
    }
}
    .line = { $certainty ->
        [estimated] litige possible jusqu'au { $on } environ
       *[read] litige possible jusqu'au { $on }
    }
    .name = Dernier jour pour ouvrir un litige
    .then = Passé ce jour, la plateforme peut ne plus accepter de litige pour cette commande.
deadline-seller-answers = { $when ->
    [past] Le délai de réponse du vendeur est écoulé
    [today] Le vendeur doit répondre aujourd'hui
   *[future] { $days ->
        [one] Encore { $days } jour au vendeur pour répondre
       *[other] Encore { $days } jours au vendeur pour répondre
    }
}
    .line = { $certainty ->
        [estimated] réponse du vendeur d'ici au { $on } environ
       *[read] réponse du vendeur d'ici au { $on }
    }
    .name = Réponse du vendeur
    .then = Passé ce jour, le silence compte en votre faveur : votre demande est exécutée.
deadline-platform-decides = { $when ->
    [past] La décision est en retard
    [today] La décision est attendue aujourd'hui
   *[future] { $days ->
        [one] { $days } jour avant la décision de la plateforme
       *[other] { $days } jours avant la décision de la plateforme
    }
}
    .line = { $certainty ->
        [estimated] décision attendue vers le { $on }
       *[read] décision attendue le { $on }
    }
    .name = Décision de la plateforme
    .then = D'ici là, la plateforme propose une solution. Si elle ne le fait pas, contactez son service client.
deadline-appeal-closes = { $when ->
    [past] Le délai d'appel est dépassé
    [today] Dernier jour aujourd'hui pour faire appel
   *[future] { $days ->
        [one] Encore { $days } jour pour faire appel
       *[other] Encore { $days } jours pour faire appel
    }
}
    .line = { $certainty ->
        [estimated] appel possible jusqu'au { $on } environ
       *[read] appel possible jusqu'au { $on }
    }
    .name = Dernier jour pour faire appel
    .then = Passé ce jour, la décision de la plateforme est acquise ; restent la banque et la loi.
deadline-refund-arrives = { $when ->
    [past] Le remboursement devrait être arrivé
    [today] Le remboursement devrait arriver aujourd'hui
   *[future] { $days ->
        [one] { $days } jour avant l'arrivée prévue du remboursement
       *[other] { $days } jours avant l'arrivée prévue du remboursement
    }
}
    .line = { $certainty ->
        [estimated] remboursement attendu vers le { $on }
       *[read] remboursement attendu d'ici au { $on }
    }
    .name = Arrivée du remboursement
    .then = Passé ce jour, demandez à la plateforme la date et le numéro du remboursement, puis interrogez votre banque avec ces données.
deadline-chargeback-closes = { $when ->
    [past] Le délai pour saisir votre banque est dépassé
    [today] Dernier jour aujourd'hui pour saisir votre banque
   *[future] { $days ->
        [one] Encore { $days } jour pour demander une rétrofacturation à votre banque
       *[other] Encore { $days } jours pour demander une rétrofacturation à votre banque
    }
}
    .line = { $certainty ->
        [estimated] banque à saisir d'ici au { $on } environ
       *[read] banque à saisir d'ici au { $on }
    }
    .name = Dernier jour pour la rétrofacturation (chargeback)
    .then = Passé ce jour, la banque ne peut plus réclamer le retour du paiement. Il lui faut aussi quelques jours : écrivez bien avant.
deadline-post-inquiry-closes = { $when ->
    [past] Le délai pour saisir la poste est dépassé
    [today] Dernier jour aujourd'hui pour saisir la poste
   *[future] { $days ->
        [one] Encore { $days } jour pour demander une recherche à la poste
       *[other] Encore { $days } jours pour demander une recherche à la poste
    }
}
    .line = { $certainty ->
        [estimated] recherche postale possible jusqu'au { $on } environ
       *[read] recherche postale possible jusqu'au { $on }
    }
    .name = Dernier jour pour une recherche postale
    .then = Passé ce jour, la poste n'accepte plus de demande de recherche pour ce colis.
deadline-authority-answers = { $when ->
    [past] Le délai de réponse de l'autorité est écoulé
    [today] L'autorité doit répondre aujourd'hui
   *[future] { $days ->
        [one] { $days } jour avant la réponse attendue de l'autorité
       *[other] { $days } jours avant la réponse attendue de l'autorité
    }
}
    .line = { $certainty ->
        [estimated] réponse de l'autorité d'ici au { $on } environ
       *[read] réponse de l'autorité d'ici au { $on }
    }
    .name = Réponse de l'autorité
    .then = Passé ce jour, demandez où en est votre signalement en indiquant son numéro.
deadline-cancel-answers = { $when ->
    [past] Le délai du vendeur pour annuler est écoulé
    [today] Le vendeur doit répondre à la demande d'annulation aujourd'hui
   *[future] { $days ->
        [one] Encore { $days } jour pour répondre à votre demande d'annulation
       *[other] Encore { $days } jours pour répondre à votre demande d'annulation
    }
}
    .line = { $certainty ->
        [estimated] réponse à l'annulation d'ici au { $on } environ
       *[read] réponse à l'annulation d'ici au { $on }
    }
    .name = Réponse à la demande d'annulation
    .then = Passé ce jour, une commande non expédiée devrait se clore d'elle-même avec un remboursement intégral. Sinon, contactez le service client de la plateforme.
deadline-support-answers = { $when ->
    [past] Le délai de réponse du service client est écoulé
    [today] Le service client doit répondre aujourd'hui
   *[future] { $days ->
        [one] Encore { $days } jour au service client pour répondre
       *[other] Encore { $days } jours au service client pour répondre
    }
}
    .line = { $certainty ->
        [estimated] réponse du service client d'ici au { $on } environ
       *[read] réponse du service client d'ici au { $on }
    }
    .name = Réponse du service client
    .then = Passé ce jour, n'attendez pas davantage : passez à l'étape suivante.
deadline-appeal-decides = { $when ->
    [past] La réponse à l'appel est en retard
    [today] La réponse à l'appel est attendue aujourd'hui
   *[future] { $days ->
        [one] { $days } jour avant la réponse à l'appel
       *[other] { $days } jours avant la réponse à l'appel
    }
}
    .line = { $certainty ->
        [estimated] réponse à l'appel d'ici au { $on } environ
       *[read] réponse à l'appel d'ici au { $on }
    }
    .name = Réponse à l'appel
    .then = Passé ce jour, contactez le service client de la plateforme ; la banque n'a pas à attendre cette réponse.
deadline-resend-arrives = { $when ->
    [past] Le nouveau colis devrait être arrivé
    [today] Le nouveau colis devrait arriver aujourd'hui
   *[future] { $days ->
        [one] { $days } jour avant l'arrivée prévue du nouveau colis
       *[other] { $days } jours avant l'arrivée prévue du nouveau colis
    }
}
    .line = { $certainty ->
        [estimated] nouveau colis d'ici au { $on } environ
       *[read] nouveau colis d'ici au { $on }
    }
    .name = Arrivée du nouveau colis
    .then = Passé ce jour, il est considéré comme non arrivé. Pendant ce temps, les délais de la commande ont continué de courir.
deadline-return-arrives = { $when ->
    [past] Le vendeur devrait avoir récupéré la marchandise
    [today] Le vendeur devrait récupérer la marchandise aujourd'hui
   *[future] { $days ->
        [one] { $days } jour avant le retour prévu de la marchandise chez le vendeur
       *[other] { $days } jours avant le retour prévu de la marchandise chez le vendeur
    }
}
    .line = { $certainty ->
        [estimated] marchandise de retour chez le vendeur d'ici au { $on } environ
       *[read] marchandise de retour chez le vendeur d'ici au { $on }
    }
    .name = Retour de la marchandise chez le vendeur
    .then = Passé ce jour, montrez au service client le reçu de dépôt et le suivi du retour.
deadline-bank-answers = { $when ->
    [past] Le délai de réponse de la banque est écoulé
    [today] La banque doit répondre aujourd'hui
   *[future] { $days ->
        [one] Encore { $days } jour à la banque pour répondre
       *[other] Encore { $days } jours à la banque pour répondre
    }
}
    .line = { $certainty ->
        [estimated] réponse de la banque d'ici au { $on } environ
       *[read] réponse de la banque d'ici au { $on }
    }
    .name = Réponse de la banque
    .then = Passé ce jour, demandez à la banque où en est votre demande et une réponse écrite.
deadline-post-answers = { $when ->
    [past] Le délai de réponse du transporteur est écoulé
    [today] Le transporteur doit répondre aujourd'hui
   *[future] { $days ->
        [one] Encore { $days } jour au transporteur pour répondre
       *[other] Encore { $days } jours au transporteur pour répondre
    }
}
    .line = { $certainty ->
        [estimated] réponse du transporteur d'ici au { $on } environ
       *[read] réponse du transporteur d'ici au { $on }
    }
    .name = Réponse de la poste ou du transporteur
    .then = Passé ce jour, demandez la réponse en indiquant le numéro de votre demande. L'absence de réponse peut aussi être montrée.
deadline-operator-answers = { $when ->
    [past] Le délai de réponse de l'exploitant est écoulé
    [today] L'exploitant doit répondre aujourd'hui
   *[future] { $days ->
        [one] Encore { $days } jour à l'exploitant pour répondre
       *[other] Encore { $days } jours à l'exploitant pour répondre
    }
}
    .line = { $certainty ->
        [estimated] réponse de l'exploitant d'ici au { $on } environ
       *[read] réponse de l'exploitant d'ici au { $on }
    }
    .name = Réponse de l'exploitant de la plateforme
    .then = Passé ce jour, vous pouvez saisir l'autorité et le tribunal.
deadline-reject-closes = { $when ->
    [past] Le délai pour refuser la marchandise est écoulé
    [today] Dernier jour aujourd'hui pour refuser la marchandise
   *[future] { $days ->
        [one] Encore { $days } jour pour refuser la marchandise
       *[other] Encore { $days } jours pour refuser la marchandise
    }
}
    .line = { $certainty ->
        [estimated] marchandise à refuser d'ici au { $on } environ
       *[read] marchandise à refuser d'ici au { $on }
    }
    .name = Dernier jour pour refuser la marchandise
    .then = Passé ce jour, une marchandise défectueuse est d'abord réparée ou remplacée ; l'argent ne vient qu'ensuite.
deadline-withdrawal-closes = { $when ->
    [past] Le délai de rétractation est écoulé
    [today] Dernier jour aujourd'hui pour se rétracter
   *[future] { $days ->
        [one] Encore { $days } jour pour se rétracter de l'achat
       *[other] Encore { $days } jours pour se rétracter de l'achat
    }
}
    .line = { $certainty ->
        [estimated] rétractation d'ici au { $on } environ
       *[read] rétractation d'ici au { $on }
    }
    .name = Dernier jour pour se rétracter
    .then = Passé ce jour, l'achat ne peut être annulé que pour un motif, comme un défaut.
deadline-claim-closes = { $when ->
    [past] Le délai légal pour réclamer est dépassé
    [today] Dernier jour aujourd'hui pour réclamer selon la loi
   *[future] { $days ->
        [one] Encore { $days } jour pour réclamer selon la loi
       *[other] Encore { $days } jours pour réclamer selon la loi
    }
}
    .line = { $certainty ->
        [estimated] réclamation légale possible jusqu'au { $on } environ
       *[read] réclamation légale possible jusqu'au { $on }
    }
    .name = Dernier jour pour réclamer selon la loi
    .then = Passé ce jour, le vendeur peut refuser au seul motif que le délai est passé.

## What happens then, where the rule itself decides it

then-AE-SHIP-TIMEOUT = Passé ce jour, la commande devrait se clore d'elle-même avec un remboursement intégral. Compté en jours ouvrés : les week-ends sont exclus, pas les jours fériés.
then-AE-REFUND-CARD = Passé ce jour, demandez à la plateforme la date et le numéro du remboursement, puis interrogez votre banque avec ces données. Compté en jours ouvrés : les week-ends sont exclus, pas les jours fériés.
then-PP-ESC = Passé ce jour, PayPal ferme définitivement le litige. Transformez-le en réclamation avant.
then-written-claim = Passé ce jour, les étapes suivantes s'ouvrent : l'exploitant s'il y en a un, l'autorité, le tribunal.
then-BR-CONSUMIDOR = D'ici là, l'entreprise répond sur ce site. Indiquez-y si cela a réglé l'affaire.

## A rule that is too old

deadline-old-rule = { $name } : la règle de cette date est trop ancienne pour s'y fier. Vérifiez la page de la commande aujourd'hui
    .line = voir la date sur la page de la commande
source-old-rule = règle à revérifier au plus tard le { $by } : n'en tirez aucune date, regardez la page

## The calendar file

calendar-save = Enregistrer ces dates pour votre agenda
calendar-save-all = Enregistrer toutes les dates pour votre agenda
calendar-summary = { $name } : { $title }
calendar-cancelled = Plus valable : { $summary }
calendar-cancelled-why = Redress a retiré cette date : ce dont elle provenait a changé. Les dates valables sont dans le dossier.
calendar-description = { $order }. Origine de la date : { $source }. { $after }

## Dates that are not known

unknown-dates = { $count ->
    [one] { $count } date inconnue
   *[other] { $count } dates inconnues
}
unknown-open-order = Ouvrez la page de la commande : ses dates sont lues automatiquement.
unknown-say-payment = Indiquez comment vous avez payé, sous « Et ensuite ».
unknown-no-term = Aucun délai n'est connu pour ce moyen de paiement. Interrogez la banque ou le vendeur sans attendre.
unknown-no-payment-day = Ouvrez la page de la commande : le jour du paiement y est lu.
unknown-note-dispute = Ce délai court à partir du jour où vous ouvrez le litige. Notez-le ici.
unknown-note-decision = Ce délai court à partir du jour de la décision. Notez-le ici.
unknown-note-refund = Ce délai court à partir du jour où le remboursement est en route. Notez-le ici.
unknown-note-authority = Ce délai court à partir du jour de votre signalement. Notez-le ici.
unknown-no-answer-term = Aucun délai de réponse n'est connu pour votre pays.
unknown-say-country = Indiquez où vous habitez, sous « Et ensuite » : le délai dépend du pays.
unknown-not-by-post = Ce colis n'a pas voyagé par la poste, et seule la poste accepte des demandes de recherche.
unknown-no-ship-day = Ouvrez la page de la commande : le jour d'expédition y est lu.

## Dates that moved

moved-date = Déplacée : c'était le { $before }, vu le { $on }
moved-proof = la preuve { $number } montre la date précédente
moved-why = La plateforme ou le vendeur l'a déplacée. Agir selon la plus proche des deux dates est en général sans risque.

## A date and its distance

date-distance = { $when ->
    [today] aujourd'hui
    [past] { $days ->
        [one] il y a { $days } jour
       *[other] il y a { $days } jours
    }
   *[future] { $days ->
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }
}
source-shop-day = { $source } ; pour la plateforme, le { $on } commence plus tôt que chez vous
source-later = Une autre lecture de la même règle donne le { $on } : c'est la date la plus proche qui compte.
source-holidays = { $country ->
    [CN] Des jours fériés chinois tombent dans ce délai : l'estimation peut tomber trop tôt.
   *[other] Des jours fériés du pays du vendeur tombent dans ce délai : l'estimation peut tomber trop tôt.
}

## Where a date comes from

source-page = lue sur la page de la plateforme
source-page-on = lue le { $on } { $page }
source-rule = estimée, la page ne donne pas cette date
source-rule-year = estimée selon une règle de { $year }
source-noted = promise, comme vous l'avez noté
page-order-list = dans la liste des commandes
page-order-detail = sur la page de la commande
page-tracking = sur la page de suivi
page-messages = dans la messagerie
page-dispute = sur la page du litige
page-refunds = sur la page des remboursements
page-carrier = sur la page du transporteur
page-unknown = sur la page
about-date = vers le { $on }
date-and-source = { $on }, { $source }

## The line on the shop's page

open-claim = Ouvrir un dossier
show-claim = Voir le dossier
refund-done = la page indique que de l'argent est revenu
    .sum = la page indique un remboursement reçu : { $sum }
refund-under-way = la page indique qu'un remboursement est en route
    .sum = la page indique un remboursement en route : { $sum }
save-proof = Enregistrer une preuve
saving = Enregistrement…
allow-capture = Autoriser les captures
how-to-capture = Le navigateur ne capture une image qu'avec votre accord. Utilisez le raccourci ou l'icône de Redress, ou autorisez les captures une fois pour toutes.
unread-title = Redress n'a pas pu lire cette page
unread-body = La plateforme l'a peut-être modifiée. Rien n'a été deviné. Vos commandes et preuves précédentes sont conservées ; le raccourci enregistre toujours une image de cette page.
unread-fields = Non lu : { $fields }.
close = Fermer

## Claim

claim = Dossier
order-number = Commande { $id }
ordered-on = commandé le { $on }
no-title = Titre non lu
no-total = prix non lu
open-in-tab = Ouvrir dans un onglet
open-panel = Panneau latéral
open-list = Liste
no-deadline = Aucune date à surveiller pour l'instant
no-deadline-how = Ouvrez une fois la page de la commande : ses dates sont lues automatiquement.
steps = Étapes du dossier
step-done = fait
step-now = en cours
step-later = plus tard
step-proof = Preuves
step-seller = Vendeur
step-support = Service client
step-dispute = Litige
step-appeal = Appel
step-bank = Banque
step-post = Poste
step-claim = Mise en demeure
step-operator = Exploitant
step-authority = Autorité
step-court = Tribunal
act-capture = À faire : enregistrer les preuves ({ $items })
    .rest = À faire : capturer la page entière ({ $items })
    .open = À faire : ouvrir et enregistrer : { $item }
act-write-seller = À faire : écrire au vendeur
act-await-seller = À faire : attendre le vendeur
    .by = À faire : attendre le vendeur jusqu'au { $by }
act-open-dispute = À faire : ouvrir le litige sur la page de la plateforme
    .by = À faire : ouvrir le litige sur la page de la plateforme d'ici au { $by }
act-await-decision = À faire : attendre la décision
    .by = À faire : attendre la décision jusqu'au { $by }
act-ask-bank = À faire : demander une rétrofacturation à votre banque
    .by = À faire : demander une rétrofacturation à votre banque d'ici au { $by }
act-await-bank = À faire : attendre la banque
    .by = À faire : attendre la banque jusqu'au { $by }
act-await-post = À faire : attendre la réponse du transporteur
    .by = À faire : attendre la réponse du transporteur jusqu'au { $by }
act-await-claim = À faire : attendre la réponse à votre mise en demeure
    .by = À faire : attendre la réponse à votre mise en demeure jusqu'au { $by }
act-await-authority = À faire : attendre l'autorité
    .by = À faire : attendre l'autorité jusqu'au { $by }
act-rest = Rien à faire : le dossier est clos
tabs = Parties du dossier
tab-proof = Preuves
tab-proof-count = Preuves { $done }/{ $all }
tab-message = Message
tab-money = Argent
tab-dates = Dates

reason = Ce qui s'est passé
reason-choose = Choisissez ce qui s'est passé
reason-choose-how = Les preuves et les textes nécessaires en dépendent.
reason-not-shipped = Le vendeur n'a pas expédié
reason-invalid-tracking = Le numéro de suivi ne fonctionne pas
reason-stuck = Bloqué en route
reason-lost = Perdu
reason-customs = Retenu en douane
reason-wrong-address = Envoyé à une autre adresse
reason-returned = Retourné à l'expéditeur
reason-marked-delivered = Indiqué comme livré, je ne l'ai pas
reason-damaged = Arrivé endommagé
reason-incomplete = Il manque quelque chose dans le colis
reason-not-as-described = Non conforme à la description
reason-wrong-item = Un autre article est arrivé
reason-came-late = Arrivé plus tard que promis
reason-refund-not-paid = Remboursement convenu, argent non arrivé
reason-return-not-refunded = Renvoyé, non remboursé

## The popup

other-orders = Autres commandes
matter-unsaid = Vous n'avez pas encore dit ce qui s'est passé
details = Détails, et ce qui ferait perdre le dossier
details-problems = { $count ->
    [one] { $count } entrée ne concorde pas
   *[other] { $count } entrées ne concordent pas
}
details-rights = { $count ->
    [one] Un autre droit prend fin : { $on }
   *[other] { $count } autres droits prennent fin, le premier : { $on }
}
checklist-more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
checklist-how = Expliquer
checklist-less = Voir moins
questions-open = { $count ->
    [one] { $count } question renforce le texte
   *[other] { $count } questions renforcent le texte
}
questions-done = Les questions ont leur réponse
questions-telling = Une de vos réponses en dit plus : voir
capture-here = Capturer
capture-here-of = Capturer : { $item }
open-claim-of = Ouvrir un dossier : { $title }
show-claim-of = Voir le dossier : { $title }

## What decides a reason

ask-yes = Oui
ask-no = Non
ask-open = –
ask-leads = Cela ressemble à : { $reason }
ask-why = Les réponses entrent dans le texte et restent sur cet ordinateur.
ask-has-number = La commande affiche-t-elle un numéro de suivi ?
ask-asked-to-cancel = Le vendeur vous demande-t-il d'annuler, ou de choisir un autre motif ?
ask-number-by-chat = Le vendeur a-t-il donné un autre numéro dans la messagerie ?
ask-moves-as-usual = Le suivi avance-t-il normalement, avec un jour promis encore à venir ?
ask-carrier-lost-it = Le transporteur dit-il que le colis est perdu ?
ask-carrier-told-me = Le transporteur vous l'a-t-il dit lui-même ?
ask-customs-asked-me = La douane vous a-t-elle demandé des documents ou de l'argent ?
ask-address-was-right = L'adresse de la commande était-elle la vôtre, et complète ?
ask-was-told = Vous a-t-on prévenu que le colis vous attendait ?
ask-asked-around = Avez-vous demandé aux voisins et cherché autour de chez vous ?
ask-other-address = Le relevé du transporteur indique-t-il une autre adresse ?
ask-packaging-damaged = L'emballage était-il aussi endommagé ?
ask-what-is-damaged = Qu'est-ce qui est endommagé ?
ask-filmed-opening = L'ouverture du colis a-t-elle été filmée ?
ask-what-is-missing = Que manque-t-il ?
ask-another-thing = Est-ce un tout autre objet ?
ask-differences = Qu'est-ce qui diffère de la description ?
ask-what-came = Qu'avez-vous reçu à la place ?
ask-still-wanted = Gardez-vous la marchandise malgré le retard ?
ask-late-cost = Que vous a coûté le retard ?
ask-account-checked = Avez-vous vérifié aujourd'hui la carte ou le compte qui a servi à payer ?
ask-refund-words = Qui a promis l'argent, et en quels termes ?
ask-return-number = Quel est le numéro de suivi du colis que vous avez renvoyé ?
ask-return-arrived = Son suivi montre-t-il que le vendeur l'a reçu ?

checklist = Liste de contrôle
checklist-done = enregistré
    .in-view = la partie visible est enregistrée
    .element = une partie de la page est enregistrée
    .unknown = la partie visible est enregistrée ; si la page continue, capturez-la en entier
checklist-missing = pas encore enregistré
    .short = nécessaire
checklist-no-picture = seul ce que dit la page est conservé : l'image reste à prendre
    .short = pas encore d'image
checklist-in-view = seulement la partie visible : la page continue. Capturez la page entière.
    .short = une partie
checklist-cut-short = la capture s'est arrêtée trop tôt, le reste manque. Capturez la page entière.
    .short = interrompue
checklist-stale = { $days ->
    [one] enregistré il y a { $days } jour : à refaire
   *[other] enregistré il y a { $days } jours : à refaire
}
    .short = { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
checklist-optional = utile, non obligatoire
    .short = utile
checklist-empty = Choisissez ce qui s'est passé pour voir quelles preuves sont nécessaires.
open = Ouvrir
open-page = Ouvrir : { $page }
proof-order-page = Page de la commande
    .how = la page entière, avec numéro, prix et dates
proof-tracking = Page de suivi
    .how = tous les événements du colis
proof-chat = Messages avec le vendeur
    .how = écrivez d'abord, puis enregistrez toute la conversation
proof-payment = Paiement
    .how = relevé bancaire ou page de paiement de la plateforme
proof-carrier = Page du transporteur
    .how = le même numéro sur le site du transporteur
proof-dispute = Page du litige
    .how = avec les réponses du vendeur
proof-packaging = Emballage
    .how = photos de tous les côtés, étiquette lisible
proof-goods = La marchandise
    .how = photos ou vidéo de ce qui est arrivé
proof-listing = Page du produit
    .how = description et images telles qu'à la vente
proof-document = Autre document
    .how = une lettre, un reçu, un procès-verbal
proof-seller-data = Données légales du vendeur
    .how = nom et adresse : cliquez sur le nom de la boutique sur sa page
proof-refund-policy = Conditions de remboursement
    .how = ce que le vendeur ou la page du produit promet pour la livraison et le remboursement
proof-return-proof = Preuve du retour
    .how = reçu de dépôt ou suivi de ce que vous avez renvoyé

capture-visible = Capturer la partie visible
    .short = Partie visible
capture-page = Capturer la page entière
    .short = Page entière
    .how = La page défile toute seule, environ une demi-seconde par hauteur d'écran.
capture-page-of = Capturer la page entière : { $item }
capture-element = Capturer une partie
    .how = Désignez une commande, un colis ou une conversation.
capturing = Capture…
capturing-share = Capture… { $percent } %
capture-cancel = Annuler
capture-pick = Désignez la partie à enregistrer et cliquez. Flèche haut : plus grand. Flèche bas : plus petit. Entrée enregistre, Échap annule.
capture-menu-visible = Enregistrer la partie visible comme preuve
capture-menu-page = Enregistrer la page entière comme preuve
capture-menu-element = Enregistrer une partie de la page comme preuve
capture-default = Le raccourci et le bouton sur la page enregistrent
capture-default-visible = la partie visible
capture-default-page = la page entière
capture-default-element = une partie de la page
capture-default-why = Avec une partie, le bouton à côté d'une commande enregistre cette commande, et le raccourci vous laisse désigner.
capture-shortcut = Raccourci
cannot-capture = Ouvrez l'une des pages ci-dessus pour l'enregistrer.
capture-saved = Enregistré. La partie visible et ce que dit la page sont conservés.
capture-goes-on = La page continue : capturez la page entière pour avoir le reste.
capture-saved-page = Enregistré. La page entière et ce qu'elle dit sont conservés.
capture-saved-element = Enregistré. La partie de la page et ce qu'elle dit sont conservés.
capture-loose = La page ne nomme aucune commande : ouvrez le dossier concerné et ajoutez-la, sous Preuves.
capture-facts-only = Ce que dit la page est conservé. L'image n'a pas été prise.
capture-not-allowed = Le navigateur n'a pas autorisé d'image. Cliquez sur l'icône de Redress sur cette page, ou utilisez-y le raccourci.
    .stopped = Le navigateur a cessé d'autoriser les images. Ce qui a été pris jusque-là est conservé. Pour le reste, utilisez de nouveau le raccourci sur cette page.
capture-protected-page = Le navigateur protège cette page : elle ne peut pas défiler pour une image. Capturez plutôt la partie visible.
capture-tab-closed = La page a été fermée avant la prise de l'image. Ouvrez-la et réessayez.
    .stopped = La page a été fermée ou quittée en cours de route. Ce qui a été pris jusque-là est conservé. Pour le reste, ouvrez la page et enregistrez-la de nouveau.
capture-tab-changed = Une autre page est passée au premier plan. Rien n'a été enregistré. Revenez et réessayez.
    .stopped = Une autre page est passée au premier plan en cours de route. Ce qui a été pris jusque-là est conservé. Pour le reste, revenez et enregistrez la page de nouveau.
capture-too-fast = Le navigateur prend au plus deux images par seconde. Attendez un instant et réessayez.
    .stopped = Le navigateur n'a plus pris d'images. Ce qui a été pris jusque-là est conservé. Pour le reste, attendez un instant et enregistrez la page de nouveau.
capture-no-frame = La page n'était pas encore affichée. Réessayez.
    .stopped = À partir d'un certain point, la page n'était plus affichée. Ce qui a été pris jusque-là est conservé. Pour le reste, rechargez la page et enregistrez-la de nouveau.
capture-page-moves = La page bouge d'elle-même et n'a pas pu être immobilisée. Rien n'a été enregistré. Enregistrez plutôt la partie visible, morceau par morceau.
    .stopped = La page bouge d'elle-même et n'a pas pu défiler davantage. Ce qui a été pris jusque-là est conservé. Pour le reste, faites défiler la page et enregistrez la partie visible.
capture-page-stuck = La page ne répond pas. Rien n'a été enregistré. Rechargez-la et réessayez.
    .stopped = La page a cessé de répondre en cours de route. Ce qui a été pris jusque-là est conservé. Pour le reste, rechargez la page et enregistrez-la de nouveau.
capture-no-end = Cette page n'a pas de fin. Rien n'a été enregistré. Enregistrez plutôt la partie visible, morceau par morceau.
    .stopped = Cette page n'a pas de fin. Sa première partie est conservée. Pour le reste, faites défiler la page et enregistrez la partie visible.
capture-nothing-there = Cette partie de la page est vide. Rien n'a été enregistré. Choisissez une autre partie, ou enregistrez la partie visible.
capture-pinched = La page est agrandie avec deux doigts, et seule une partie de sa largeur est visible. Rien n'a été enregistré. Ramenez-la à sa taille normale avec deux doigts, puis réessayez.
capture-cancelled = Annulé. Rien n'a été enregistré.
capture-disk-full = Il n'y a plus de place sur le disque. Les preuves précédentes sont conservées. Libérez de l'espace et réessayez.
capture-unknown = L'image n'a pas été prise. Les preuves précédentes sont conservées. Rechargez la page et réessayez.
    .stopped = Un problème est survenu en cours de route. Ce qui a été pris jusque-là est conservé. Pour le reste, rechargez la page et enregistrez-la de nouveau.

evidence = Preuves enregistrées
evidence-empty = Rien d'enregistré pour l'instant. Ouvrez une page de la liste de contrôle et capturez-la.
evidence-number = Preuve { $number }
evidence-facts = données sans image
evidence-no-picture = Pas d'image
loose = Enregistré, encore dans aucun dossier
loose-how = Ces pages ne nommaient aucune commande. Ajoutez ici ce qui concerne ce dossier.
loose-file = Ajouter
loose-file-of = Ajouter à ce dossier : { $title }
evidence-open = Ouvrir la preuve { $number } : { $title }

## Proof that the buyer brings

add-file = Ajouter un fichier
    .short = Fichier
add-file-of = Ajouter un fichier : { $item }
add-proof = Vos propres fichiers et notes
add-proof-how = Photos, vidéos, PDF et e-mails, jusqu'à { $limit } chacun. Choisissez-les, déposez-les ici ou collez-les. Ils sont enregistrés tels quels et restent sur cet ordinateur.
add-files = Choisir des fichiers
add-note = Écrire une note
add-proves = Ce que cela montre
add-proves-of = Ce que montre { $file }
add-proves-none = Pas dans la liste
add-remove = Retirer
add-remove-of = Retirer { $file }
add-save = { $count ->
    [one] Enregistrer { $count } fichier
   *[other] Enregistrer { $count } fichiers
}
add-saving = Enregistrement : { $done } sur { $all }…
add-saved = { $count ->
    [one] { $count } fichier enregistré.
   *[other] { $count } fichiers enregistrés.
}
add-misnamed = Son nom annonce un autre type. D'après son contenu, le type est : { $kind }. Le fichier est conservé comme tel.
add-duplicate = { $file } est déjà là, comme preuve { $number }. Il n'a pas été enregistré deux fois.
    .new = { $file } est le même fichier qu'un autre qui vient d'être enregistré. Il n'a pas été enregistré deux fois.
add-elsewhere = { $file } est enregistré. Le même fichier est dans un autre dossier : la plateforme peut rejeter une preuve qui appartient à une autre commande.
add-too-many = { $count } fichiers à la fois, c'est trop : personne ne pourrait dire de chacun ce qu'il montre. Rien n'a été enregistré. Choisissez-en au plus { $limit }.
add-refused-empty = { $file } est vide : il n'y a rien à enregistrer. Récupérez-le là d'où il vient.
add-refused-too-large = { $file } fait { $size } ; la limite est de { $limit }, car l'empreinte se calcule sur le fichier entier en mémoire. Il n'a pas été enregistré. Raccourcissez-le ou découpez-le.
add-refused-unknown-kind = { $file } n'est, par son contenu, ni une photo, ni une vidéo, ni un PDF, ni un e-mail, quel que soit son nom. Il n'a pas été enregistré. Imprimez-le en PDF ou prenez-en une image.
add-refused-unreadable = { $file } n'a pas pu être lu : il a été déplacé ou supprimé entre-temps. Il n'a pas été enregistré. Choisissez-le de nouveau.
add-refused-claim-gone = Le dossier a été supprimé dans une autre fenêtre. { $file } n'a pas été enregistré.
add-refused-disk-full = Il n'y a pas assez de place sur le disque pour { $file }. Ce qui était déjà enregistré est conservé. Libérez de l'espace et réessayez.
add-refused-unknown = { $file } n'a pas été enregistré. Les preuves précédentes sont conservées. Réessayez.
family-photo = photo
family-video = vidéo
family-pdf = PDF
family-mail = e-mail
family-note = note
note-day = Le jour concerné
note-text = Ce qui s'est passé
note-save = Enregistrer la note
note-drop = Abandonner
note-saved = La note est enregistrée.
note-name = La note

## The ladder

tab-ladder = La suite
ladder-how = Des faits avec leurs sources et leurs dates, pas un conseil juridique. Redress n'ouvre aucune page et n'envoie rien.
paid-with = Payé avec
paid-with-visa = Visa
paid-with-mastercard = Mastercard
paid-with-mir = Mir
paid-with-paypal = PayPal
paid-with-other = Virement, portefeuille électronique ou autre
country-suggested = J'habite ici : { $country }
route-why = Les étapes au-delà de la plateforme dépendent des deux. Ces réponses restent sur cet ordinateur et servent aussi pour le dossier suivant.
rung-seller = Le vendeur
    .what = Un message avec les faits, une demande et une date. L'échange reste dans la messagerie de la plateforme : elle seule compte.
rung-support = Le service client de la plateforme
    .what = S'adresse à la plateforme elle-même, en plus du vendeur : quand le vendeur se tait, quand une décision est en retard ou quand l'argent annoncé n'arrive pas.
rung-dispute = Le litige
    .what = La procédure de la plateforme. Le vendeur s'exprime d'abord, puis la plateforme décide.
rung-appeal = L'appel
    .what = Demande à la plateforme de réexaminer sa décision.
rung-payment = Banque ou portefeuille
    .what = Demande à la banque ou au portefeuille de reprendre le paiement. Cette voie est indépendante de la plateforme et a son propre dernier jour.
rung-post = Poste ou transporteur
    .what = Demande au transporteur de chercher. Sa réponse est une preuve, même s'il ne trouve rien.
rung-claim = La mise en demeure
    .what = Une lettre datée à qui vous doit l'argent selon la loi, avec une demande et un dernier jour. Un tribunal la demande en général au préalable.
rung-operator = Exploitant de la plateforme
    .what = Une demande à part à qui exploite la plateforme et a encaissé l'argent, une fois le vendeur informé que vous renoncez à l'achat.
rung-authority = L'autorité
    .what = Examine ce que l'entreprise a fait. Elle obtient rarement l'argent elle-même.
rung-court = Le tribunal
    .what = La dernière étape. Elle prend du temps, et contre une entreprise à l'étranger, un jugement est difficile à exécuter.
rung-state-open = ouvert maintenant
rung-state-waiting = en cours
rung-state-overdue = réponse en retard
rung-state-later = pas encore
rung-state-closed = terminé
rung-state-unknown = attend votre réponse
rung-state-none = sans objet
rung-state-settled = réglé
rung-stands-answered = réponse reçue
rung-stands-decided = décidé
rung-from = à partir du { $on }
rung-until = { $certainty ->
    [estimated] jusqu'au { $on } environ
   *[read] jusqu'au { $on }
}
rung-later-on = { $when } (selon une autre lecture, le { $on })
rung-ended = terminé le { $on }
rung-overdue = la réponse était attendue au plus tard le { $on }
rung-perhaps-over = terminé le { $on } selon une estimation : essayez aujourd'hui
waits-country = indiquez ci-dessus où vous habitez
waits-payment = indiquez ci-dessus comment vous avez payé
waits-promise = après le jour promis
waits-promised-day = le jour promis n'a pas été lu : ouvrez une fois la page de la commande
waits-shipping = seulement après l'expédition : d'ici là, demandez l'annulation
waits-cancelled = la commande a été annulée : c'est le remboursement qui est dû
waits-tracking-number = aucun numéro de suivi n'a été lu
waits-decision = après la décision de la plateforme
waits-claim = après la mise en demeure
waits-claim-answer = après la réponse à la mise en demeure, ou après son dernier jour
ends-confirming = Ne confirmez pas la réception avant que l'argent soit revenu : cela met fin à la protection de la commande.
ends-cancelling = N'annulez pas le litige : il ne pourra peut-être pas être rouvert.
ends-accepting = Cliquer sur « accepter » pour une offre, ou pour attendre plus longtemps, met fin à l'affaire à ces conditions.
ends-one-appeal = Un seul appel est possible. Envoyez-le complet.
ends-double-refund = De l'argent remboursé deux fois doit être rendu : indiquez à chaque partie ce que l'autre a payé ou promis.
ends-refund-announced = Un remboursement a été annoncé ou est arrivé en partie. Attendez-le, ou mentionnez-le d'abord.
ends-wallet-closed = Un litige PayPal clos reste clos.
rung-expired = Une règle sur laquelle cela repose aurait dû être revérifiée. Vérifiez-la avant de vous y fier.
rung-party = L'autre partie
rung-place = Où
way-cancel = Sur la page de la commande, il y a aussi Annuler la commande. Choisissez le vrai motif : le vendeur n'a pas expédié.
way-mailbox = Les décisions et les demandes de preuves arrivent aussi par e-mail : regardez-y aussi, y compris dans les indésirables, et répondez sur la page de la plateforme.
rung-needs = Ce qu'il faut
rung-write = Texte : { $what }
rung-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
rung-source-dates = ({ $date } ; vérifié le { $checked }).
rung-source-undated = sans date
certainty-A = Le texte lui-même a été lu.
certainty-B = Des témoignages récents et concordants.
certainty-C = Rapporté par des tiers.
certainty-own = Notre propre estimation.
need-order-proof = la page de la commande
need-tracking-proof = la page de suivi
need-chat-proof = les messages avec le vendeur
need-payment-proof = une preuve du paiement
need-decision-proof = la page avec la décision
need-photo-proof = des photos
need-claim-copy = une copie de votre mise en demeure et la preuve de son envoi
need-seller-notice-copy = une copie du refus envoyé au vendeur et la preuve de son envoi
need-posting-receipt = une copie du reçu de dépôt de l'expéditeur
need-identification = un compte sur ce site qui confirme votre identité
need-bank-details = où verser l'argent
need-name-address = vos nom, adresse et signature
need-no-refund-statement = votre déclaration sur ce qui a été remboursé jusqu'ici

## Message

channel = Destinataire
channel-seller = Message au vendeur
channel-request-cancel = Demande d'annulation de la commande
channel-ask-state = Question : où est mon colis ?
channel-follow-up = Rappel au vendeur
channel-last-call = Dernier rappel avant le litige
channel-reply-offer = Réponse : offre partielle
channel-reply-wait = Réponse : demande d'attendre
channel-reply-cancel = Réponse : demande d'annuler la commande ou le litige
channel-reply-confirm = Réponse : demande de confirmer la réception
channel-dispute = Texte du litige
channel-appeal = Appel
channel-support = Message au service client de la plateforme
channel-bank = Lettre à votre banque
channel-paypal = Réclamation auprès de PayPal
channel-post = Demande de recherche à la poste ou au transporteur
channel-pre-trial = Mise en demeure avant le tribunal
channel-operator = Demande à l'exploitant de la plateforme
channel-authority = Signalement à l'autorité
channel-court = Projet pour le tribunal
draft-language = Langue du texte
second-language = Afficher à côté : { $language }
second-language-name = Le texte et, à côté : { $language }
second-note = Phrase par phrase, d'après les mêmes faits. Vos modifications sont marquées.
draft-short = Version courte, jusqu'à { $limit } caractères
draft-text = Texte du message
draft-edited = Modifié par vous
draft-changes = { $count ->
    [one] Votre modification
   *[other] Vos { $count } modifications
}
draft-no-words = rien
draft-conflict = Les faits ont changé là où vous avez modifié le texte. Vos mots y restent jusqu'à votre choix.
draft-conflict-mine = Vos mots
draft-conflict-facts = D'après les faits actuels
draft-keep-mine = Garder les miens
draft-take-facts = Prendre les nouveaux
draft-start-again = Repartir des faits
draft-cites = Preuves citées dans le texte
draft-count = { $count } / { $limit }
draft-count-name = { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}
draft-too-long = Le formulaire accepte { $limit } caractères. Dépassement : { $over }.
copy = Copier
copied = Copié. Collez le texte dans le formulaire de la plateforme.
copy-failed = Le navigateur n'a pas autorisé la copie. Sélectionnez le texte et copiez-le à la main.
put = Insérer dans le formulaire
put-replace = Remplacer ce qui s'y trouve
put-put = Le texte est dans le champ. Relisez-le sur la page ; c'est à vous de l'envoyer.
put-changed = La page a modifié le texte lors de l'insertion. Comparez-le avec celui-ci avant de l'envoyer.
put-no-field = Aucun champ où l'insérer. Cliquez dans le champ sur la page de la plateforme, puis recommencez.
put-not-empty = Le champ contient déjà un texte. Rien n'a été modifié.
put-too-long = Le texte est plus long que ce que le champ accepte. Rien n'a été inséré, donc rien n'est coupé. Prenez la version courte ou raccourcissez-le.
never-waiting = « { $words } » peut se lire comme un accord pour attendre. Indiquez plutôt un dernier jour.
never-accepting = « { $words } » peut se lire comme l'acceptation de l'offre du vendeur ou du retard. La plateforme peut clore l'affaire pour cela.
never-confirming = « { $words } » peut se lire comme une confirmation de réception. Cela met fin à la plupart des affaires.
never-closing = « { $words } » peut se lire comme un abandon de la commande ou du litige. Un litige clos ne peut souvent pas être rouvert.
never-ratings = « { $words } » parle d'évaluations. La plateforme considère de telles menaces comme un abus.
never-elsewhere = « { $words } » mène hors de la plateforme. Elle ne tient compte que de ce qui est dit sur ses pages.
never-money = « { $words } » fait passer l'argent hors de la plateforme. Elle ne le protège alors plus.
never-threats = « { $words } » sonne comme une menace. Les faits en disent plus.
never-blame = « { $words } » accuse le lecteur. Les faits en disent plus.
never-law = « { $words } » invoque le droit, sur lequel la plateforme ne fonde pas ses décisions. Gardez-le pour les lettres au-delà de la plateforme.
never-promises = « { $words } » est une promesse qui peut être retenue contre vous.
missing = Il manque
missing-proof = Preuves qui renforceraient le texte
missing-how = Le texte laisse cela de côté. Ouvrez la page qui le montre pour qu'elle soit lue.
open-order-page = Ouvrir la page de la commande
open-tracking-page = Ouvrir la page de suivi
draft-none = Choisissez ce qui s'est passé : le texte s'écrira alors ici.
letter-facts = Pour cette lettre
letter-facts-why = Ce que vous saisissez ici va dans cette lettre et reste sur cet ordinateur.
ask-card-day = Jour du paiement, comme sur le relevé
ask-card-amount = Montant du paiement, comme sur le relevé
ask-card-name = Bénéficiaire, tel que le relevé le nomme
ask-card-last-four = Quatre derniers chiffres de la carte
ask-card-last-four-wrong = Seulement les quatre derniers chiffres, jamais le numéro entier.
ask-goods-now = Où est la marchandise maintenant ?
ask-return-offered = Avez-vous proposé de la renvoyer ?
ask-statement-day = Jour du relevé où le paiement apparaît pour la première fois
ask-overlooked = Qu'est-ce que la décision a négligé, ou qu'y a-t-il de nouveau ?
sent-it = Je l'ai envoyé

## Facts by name

field-placedOn = date de commande
field-status = état de la commande
field-statusText = état de la commande
field-total = total de la commande
field-paidLines = lignes de prix
field-store = vendeur
field-items = articles
field-items-title = titre de l'article
field-items-variant = variante de l'article
field-items-quantity = quantité
field-items-unitPrice = prix à l'unité
field-items-productId = numéro du produit
field-deliverBy = date de livraison promise
field-refundBy = date de remboursement
field-paidOn = date de paiement
field-shippedOn = date d'expédition
field-finishedOn = date de clôture
field-refunds = argent remboursé
field-id = numéro de commande
field-orders = commandes
field-shipments = suivi
field-trackingNumbers = numéro de suivi
field-carrier = transporteur
field-events = événements de suivi
field-reason = ce qui s'est passé
field-evidence = preuves enregistrées
field-shipping = frais de livraison
field-posting-receipt = une copie du reçu de dépôt de l'expéditeur : demandez-la au vendeur
field-name-address = vos nom et adresse : saisissez-les une fois dans les réglages, et signez à la main
field-wrote-claim = une mise en demeure, envoyée d'abord
field-wrote-seller = le jour où vous avez écrit au vendeur : notez-le avec « J'ai écrit au vendeur »
field-defendant = qui est le défendeur : voyez le pied de page du site et un registre des sociétés
field-country = le pays où vous habitez
field-seller-name = le nom du vendeur
field-plaintiff = ce que le tribunal vous demande en plus (date et lieu de naissance, numéro d'un document) : à écrire vous-même
field-card-day = le jour du paiement sur votre relevé : à saisir ci-dessus
field-card-amount = le montant sur votre relevé : à saisir ci-dessus
field-card-name = le bénéficiaire, tel que le relevé le nomme : à saisir ci-dessus
field-card-last-four = les quatre derniers chiffres de la carte : à saisir ci-dessus
field-statement-day = le jour du relevé où le paiement apparaît pour la première fois : à saisir ci-dessus
field-goods-now = où est la marchandise maintenant : à saisir ci-dessus
field-return-offered = que vous avez proposé de renvoyer la marchandise : indiquez-le ci-dessus, après l'avoir proposé
field-overlooked = ce que la décision a négligé, ou ce qu'il y a de nouveau : à saisir ci-dessus

## The line of time

timeline = Le colis et vos dates
timeline-silent = { $days ->
    [one] { $days } jour sans mouvement
   *[other] { $days } jours sans mouvement
}
timeline-about = { $name } (estimation)
mark-ordered = Commandé
mark-shipped = Expédié
mark-first-scan = Premier passage
mark-last-scan = Dernier passage
mark-delivered = Indiqué comme livré
mark-today = Aujourd'hui
mark-ship-by = Expédition due
mark-deliver-by = Promis
mark-refund-by = Date de remboursement
mark-dispute-opens = Litige possible
mark-dispute-closes = Fin du délai pour le litige
mark-seller-answers = Réponse du vendeur
mark-platform-decides = Décision de la plateforme
mark-appeal-closes = Fin du délai d'appel
mark-refund-arrives = Arrivée du remboursement
mark-chargeback-closes = Dernier jour pour la banque
mark-post-inquiry-closes = Dernier jour pour la poste
mark-authority-answers = Réponse de l'autorité
mark-cancel-answers = Réponse à l'annulation
mark-support-answers = Réponse du service client
mark-appeal-decides = Réponse à l'appel
mark-resend-arrives = Arrivée du nouveau colis
mark-return-arrives = Retour chez le vendeur
mark-bank-answers = Réponse de la banque
mark-post-answers = Réponse du transporteur
mark-operator-answers = Réponse de l'exploitant
mark-reject-closes = Dernier jour pour refuser
mark-withdrawal-closes = Dernier jour pour se rétracter
mark-claim-closes = Fin du délai légal

## Money

money-items = Articles
money-items-each = Articles, { $count } × { $price }
money-shipping = Livraison
money-tax = Taxes
money-sellerDiscount = Coupon du vendeur
money-platformDiscount = Coupon de la plateforme
money-others = Autres frais
money-coins = Pièces
money-beyond = Livraison et frais
money-free = gratuit
money-total = Payé en tout
money-not-asked = Non demandé
money-pieces = { $claimed } sur { $ordered } unités réclamées, avec leur part de livraison, taxes et coupons
money-came-back = Remboursé jusqu'ici
money-ask = À demander
demand = Ce que vous demandez
demand-refund = La totalité
    .why = L'affaire se termine quand l'argent est là. Vous pouvez encore accepter moins plus tard.
demand-part = Une partie, en montant
    .why = Une partie acceptée met fin au litige : on ne peut plus rien y demander.
demand-percent = Une partie, en pourcentage
    .why = Une partie acceptée met fin au litige : on ne peut plus rien y demander.
demand-new-parcel = Un nouveau colis
    .why = La protection de la commande continue de courir pendant son trajet. S'il n'arrive pas à temps, ouvrez le litige avant le dernier jour.
demand-percent-of = Quel pourcentage
demand-percent-wrong = Écrivez un nombre entier de 1 à 99.
demand-too-much = C'est plus que ce que vous réclamez.
money-unknown = inconnu
money-correct = Corriger ce que j'ai payé
money-paid-how = Comme sur la page de la commande. Ce que vous laissez vide compte comme inconnu et n'est pas pris en compte. Coupons et pièces sont déduits.
money-paid-page = Revenir à ce que montre la page
money-part = Réclamer une partie
money-part-how = Combien d'unités de chaque article sont réclamées ? Livraison, taxes et coupons sont répartis selon le prix.
money-part-none = Choisissez au moins une unité.
money-of = { $count } sur { $all }
money-note = Noter une offre ou un paiement
money-problem-prices-unknown = Le prix d'une unité n'a pas été lu, sa part est donc inconnue. Ouvrez la page de la commande, ou réclamez toute la commande.
money-problem-total-unknown = Ce que vous avez payé est inconnu. Ouvrez la page de la commande, ou saisissez-le avec « Corriger ce que j'ai payé ».
money-problem-currencies = Ce que vous avez payé est en deux devises. Elles ne sont pas additionnées : saisissez tout dans celle de votre paiement.
money-problem-pieces = Plus d'unités sont réclamées que la commande n'en compte. Choisissez-les de nouveau avec « Réclamer une partie ».
money-problem-paid-differs = Vos lignes ne donnent pas le total affiché par la page de la commande. Les deux sont conservés ; vérifiez lequel est exact.
money-problem-refund-amount = Une partie est revenue sans que son montant soit noté. Notez-la de nouveau avec le montant : d'ici là, le reste est inconnu.
money-problem-refund-currency = Ce qui est revenu est dans une autre devise que votre paiement. Notez-le dans la devise de la commande, comme votre banque ou la plateforme l'indique.
money-problem-refund-above = Il est revenu plus que ce qui était demandé. Vérifiez les deux montants : un remboursement reçu deux fois doit être rendu.
money-problem-demand-above = Vous demandez plus que ce qui est réclamé. Corrigez le montant demandé.
money-problem-demand-currency = Vous demandez un montant dans une autre devise que votre paiement. Saisissez-le dans la devise de la commande.
money-problem-offer-currency = L'offre est dans une autre devise que votre paiement, les deux ne sont donc pas comparés.
money-problem-losses-currency = Vos autres pertes sont en deux devises et n'ont pas de total commun.
offer = L'offre
offer-sum = { $sum } le { $on } :
offer-of-items = { $percent } % des articles
offer-of-paid = { $percent } % de tout ce que vous avez payé
offer-of-asked = { $percent } % de ce que vous demandez
offer-gives-up = L'accepter, c'est renoncer à { $sum }.
offer-ends = Accepter une offre met fin au litige, et la plupart des commandes n'en permettent qu'un. Rien n'est accepté ici : vous décidez sur la page de la plateforme.
law = Ce que la loi ajoute
law-RU-231-PEN = Russie, article 23.1 de la loi sur la protection des consommateurs : une pénalité pour des marchandises prépayées qui n'ont pas été remises à temps.
law-RU-23-1PCT = Russie, article 23 de la loi sur la protection des consommateurs : une pénalité pour une demande concernant des marchandises défectueuses, non satisfaite à temps.
law-careful = Calculé comme le font d'ordinaire les tribunaux
law-literal = Calculé selon la lettre de la loi
law-days = { $days ->
    [one] { $days } jour, { $from }
   *[other] { $days } jours, du { $from } au { $to }
}
law-capped = plafond atteint
law-how = { $percent } % par jour de { $base }, sans jamais dépasser ce montant, atteint le { $capped } selon le premier calcul. Dans une première demande, le plus petit montant est le plus sûr.
law-source = Selon des sources de { $year }.
law-apart = Cela ne fait pas partie de ce que la plateforme rembourse. Cela va dans la mise en demeure avant le tribunal, là où cette loi s'applique à l'autre partie.
other-losses = Autres pertes
other-losses-how = Frais de port, frais bancaires, avis d'un expert. La plateforme ne les rembourse pas ; gardez les justificatifs pour un tribunal.
other-losses-what = Pour quoi
other-losses-what-wrong = Indiquez pour quoi c'était.
other-losses-add = Ajouter
other-losses-remove = Retirer { $what }
note-others = Autre chose s'est passé
note-on = Le jour où c'est arrivé
note-proof = Preuve qui le montre
note-proof-none = aucune pour l'instant
history-shown-by = montré par : { $name }
    .facts = lié à : { $name }, conservé sans image, il n'y a donc rien à montrer
note-on-wrong = Choisissez un jour.
note-on-future = Ce jour n'est pas encore venu.
note-on-before = Ce jour est antérieur à la commande.
note-sum = Montant, s'il a été indiqué
note-until = Promis jusqu'au
note-until-wrong = Le jour promis est antérieur à celui de la promesse.
note-group-seller = Vendeur
note-group-goods = Commande et marchandise
note-group-shop = Service client et litige
note-group-bank = Banque et poste
note-group-law = Mise en demeure et tribunal
note-group-money = Argent
noted-save = Noter
save = Enregistrer
cancel = Annuler

## History

history = Historique
history-none = Rien pour l'instant.
history-older = { $count ->
    [one] { $count } entrée plus ancienne
   *[other] { $count } entrées plus anciennes
}
history-proof = Preuve enregistrée : { $name }
    .facts = Enregistré sans image : { $name }
history-date = Nouveau sur la page ({ $field }) : { $after }
history-date-moved = Date déplacée ({ $field }) : du { $before } au { $after }
history-total = La page indique maintenant le total de la commande : { $after }
history-total-moved = Le total de la commande est passé de { $before } à { $after }
history-status = La commande est maintenant :
history-parcel = Le suivi indique :
history-taken-back = Retiré : { $what }
history-until = { $what }, jusqu'au { $on }
history-corrected = Corrigé. Il était noté : { $what }
history-note-again = Noter de nouveau
correct = Corriger
correct-take-back = Cela n'a pas eu lieu
correct-kept = Les dates, la prochaine étape et les textes suivent la correction. L'historique garde ce qui était noté avant.

## Dates

dates-empty = Pas encore de dates. Ouvrez une fois la page de la commande : ses dates sont lues automatiquement.
dates-ahead = À venir
dates-past = Passées
history-note = Indiquer à Redress ce qui s'est passé
event-opened = Dossier ouvert
    .button = Ouvrir
event-wrote-seller = Message écrit au vendeur
    .button = J'ai écrit au vendeur
event-seller-answered = Le vendeur a répondu
    .button = Le vendeur a répondu
event-offered = De l'argent a été proposé
    .button = De l'argent a été proposé
event-accepted = Offre acceptée
    .button = J'ai accepté l'offre
event-resend-offered = Un nouveau colis a été proposé
    .button = Un nouveau colis a été proposé
event-resend-sent = Le nouveau colis a été envoyé
    .button = Un nouveau colis a été envoyé
event-resend-arrived = Le nouveau colis est arrivé
    .button = Le nouveau colis est arrivé
event-return-sent = Marchandise renvoyée
    .button = J'ai renvoyé la marchandise
event-return-received = Le vendeur a récupéré la marchandise
    .button = Le vendeur a récupéré la marchandise
event-cancel-asked = Annulation de la commande demandée
    .button = J'ai demandé l'annulation
event-cancelled = La commande a été annulée
    .button = La commande a été annulée
event-support-asked = Demande envoyée au service client de la plateforme
    .button = J'ai contacté le service client
event-support-answered = Le service client a répondu
    .button = Le service client a répondu
event-dispute-opened = Litige ouvert
    .button = J'ai ouvert le litige
event-no-dispute = La plateforme ne propose pas de litige
    .button = La plateforme ne propose pas de litige
event-dispute-closed = Le litige s'est terminé sans décision
    .button = Le litige s'est terminé sans décision
event-decision = La plateforme a décidé
    .button = La plateforme a décidé
event-appeal-opened = Appel envoyé
    .button = J'ai fait appel
event-wrote-bank = Lettre écrite à la banque
    .button = J'ai écrit à ma banque
event-paypal-claim = Litige PayPal transformé en réclamation
    .button = Je l'ai transformé en réclamation chez PayPal
event-bank-answered = La banque ou PayPal a répondu
    .button = La banque ou PayPal a répondu
event-wrote-post = Recherche demandée à la poste
    .button = J'ai demandé une recherche à la poste
event-post-answered = La poste ou le transporteur a répondu
    .button = La poste ou le transporteur a répondu
event-wrote-authority = Signalement fait à l'autorité
    .button = J'ai fait un signalement à l'autorité
event-authority-answered = L'autorité a répondu
    .button = L'autorité a répondu
event-wrote-claim = Mise en demeure envoyée
    .button = J'ai envoyé la mise en demeure
event-claim-received = La mise en demeure a été reçue
    .button = La mise en demeure a été reçue
event-wrote-operator = Lettre écrite à l'exploitant de la plateforme
    .button = J'ai écrit à l'exploitant
event-operator-answered = L'exploitant de la plateforme a répondu
    .button = L'exploitant a répondu
event-sued = Tribunal saisi
    .button = J'ai saisi le tribunal
event-refund-promised = Un remboursement a été promis
    .button = Un remboursement a été promis
event-refund-processed = Le remboursement est en route
    .button = Le remboursement est en route
event-refunded-part = Une partie de l'argent est revenue
    .button = Une partie est revenue
event-refunded = L'argent est revenu
    .button = L'argent est revenu
event-closed = Dossier clos
    .button = Clore le dossier
event-reopened = Dossier rouvert
    .button = Rouvrir le dossier

## Attention

attention = À surveiller
all-claims = Tous les dossiers
here = Cette page concerne une commande sans dossier
capture-kept-order = Ce que vous enregistrez ici est conservé sous cette commande, et figure parmi les preuves de son dossier dès que vous en ouvrez un.
capture-kept-orders = Ce que vous enregistrez ici est conservé sous les commandes de l'image, et figure parmi les preuves de leurs dossiers.
capture-choose-claim = Pour enregistrer comme preuve la page au premier plan, choisissez d'abord ci-dessus la commande concernée.
attention-empty = Rien à faire pour l'instant
attention-empty-how = Aucune commande n'est en retard et aucune date n'est proche.
attention-none = Pas encore de commandes
attention-none-how = Ouvrez une fois Mes commandes. Redress lit ce que la page affiche et dit quels colis sont en retard.
open-my-orders = Ouvrir Mes commandes
watched = { $orders ->
    [one] { $orders } commande suivie
   *[other] { $orders } commandes suivies
} · dernière lecture : { $on }
watched-refresh = Ouvrez Mes commandes pour actualiser.
today = aujourd'hui

## Notices

notice-loading = Lecture de vos commandes…
notice-error = Vos données enregistrées n'ont pas pu être ouvertes
notice-error-how = Elles sont toujours sur cet ordinateur. Fermez les autres fenêtres de Redress et réessayez ; si cela ne suffit pas, redémarrez le navigateur.
notice-gone = Ce dossier a été supprimé dans une autre fenêtre
notice-gone-how = Choisissez un autre dossier dans la liste.
try-again = Réessayer

## Settings

settings = Réglages
back = Retour
back-to-list = Retour à la liste
language = Langue
language-auto = Comme le navigateur
country = Où vous habitez
country-unsaid = Non indiqué
country-why = Redress vous prévient quand un transporteur indique que votre colis part vers un autre pays. Cette information n'est envoyée nulle part.
sender = Vos nom et adresse
sender-name = Nom
sender-address = Adresse
sender-why = Ils figurent seulement dans les lettres au-delà de la plateforme : à la banque, à la poste, dans la mise en demeure, à l'autorité, au tribunal. Aucun message au vendeur ou à la plateforme ne les contient, et Redress ne les envoie nulle part.
stall-days = Quand un colis est considéré comme bloqué
stall-days-why = Jours sans nouvelles à chaque étape du trajet, d'après les guides des transporteurs et de vrais colis. Modifiez-les si vos colis mettent d'habitude plus ou moins longtemps.
stall-stage = Où il a été vu en dernier
stall-warn = Signaler après, jours
stall-urgent = Urgent après, jours
stall-field = { $stage } : { $label }
stall-reset = Revenir aux jours habituels
notifications = Me rappeler les dates
notifications-why = Une notification du navigateur avant une date qui met fin à l'un de vos droits. Elle contient le titre de l'article et la date, rien de plus.
remind-when = Combien de temps avant
remind-days = { $days ->
    [0] le jour même
    [one] { $days } jour avant
   *[other] { $days } jours avant
}
remind-never = Rien n'est choisi, vous ne recevrez donc aucun rappel.
calendar-why = Un fichier (.ics) que les agendas ouvrent. Enregistré et ouvert de nouveau, il déplace les dates, n'en double aucune et annule celles qui ne valent plus.
notifications-blocked = Le navigateur n'autorise pas encore les notifications.
all-pages = Prendre des images avec le bouton sur la page
all-pages-why = Le navigateur ne donne cette autorisation que pour tous les sites à la fois. Redress s'en sert sur les pages de la plateforme et des transporteurs, quand vous cliquez sur Enregistrer une preuve, et pour rien d'autre. Sans elle, le raccourci et l'icône de Redress fonctionnent tout aussi bien.
carriers = Pages de suivi des transporteurs
carriers-why = Redress peut aussi lire ces pages quand vous les ouvrez : ce que dit le transporteur, à côté de ce que dit la plateforme. Le navigateur vous demande votre accord pour chaque site. Le raccourci capture la page de tout transporteur sans cela.
carrier-cainiao = Cainiao (global.cainiao.com)
carrier-pochta = Pochta Rossii (www.pochta.ru)
carrier-17track = 17TRACK (t.17track.net, www.17track.net)
carrier-read = Laisser Redress lire cette page quand vous l'ouvrez
grant = Autoriser
revoke = Retirer l'autorisation
granted = Autorisé
not-granted = Non autorisé
permissions = Autorisations
storage = Enregistré sur cet ordinateur
storage-used = { $size } utilisés
storage-unknown = Le navigateur n'indique pas combien.
storage-why = Commandes, preuves et textes ne quittent jamais cet ordinateur. Supprimer l'extension les supprime : gardez une sauvegarde.
delete-everything = Tout supprimer
delete-confirm = Toutes les commandes, tous les dossiers, preuves et textes disparaîtront pour de bon. Une archive de preuves ou une sauvegarde enregistrées ailleurs restent.
delete-yes = Oui, tout supprimer
delete-no = Garder
deleted = Tout est supprimé.

## The first page

welcome = Redress est prêt
welcome-what = Ouvrez « Mes commandes » sur AliExpress. À côté de chaque commande en retard ou bloquée, Redress le signale, indique jusqu'à quand agir et ouvre le dossier.
welcome-again = Revoir la première page
welcome-you = À propos de vous
welcome-you-why = Ces trois réponses sont facultatives, restent sur cet ordinateur et se changent dans les paramètres.
paid-usually = Comment vous payez d'habitude
welcome-reach = À portée de main
icon-pinned = L'icône de Redress est dans la barre du navigateur.
icon-pin = Gardez l'icône en vue : cliquez sur la pièce de puzzle dans la barre du navigateur, puis sur l'épingle à côté de Redress.
shortcut-set = Pour enregistrer l'image d'une page comme preuve, appuyez sur
shortcut-none = Aucun raccourci n'enregistre encore d'image : une autre extension l'a peut-être pris.
shortcut-choose = Choisir les touches
shortcut-change = Choisir d'autres touches
shortcut-where = Les touches se choisissent sur la page des extensions du navigateur, aux raccourcis.
welcome-reads = Ce qui est lu, et ce qui reste ici
welcome-reads-pages = Redress lit les pages de commande et de suivi d'AliExpress quand vous les ouvrez, et aucune autre sauf si vous le demandez.
welcome-stays = Tout reste sur cet ordinateur. Redress n'envoie aucune requête à qui que ce soit.
welcome-never-sends = Il n'envoie rien à votre place : vous lisez chaque texte, vous le copiez et vous appuyez vous-même sur le bouton de la boutique.
permissions-given = Ce que le navigateur autorise à Redress
permission-sites = Sites d'AliExpress : pour lire les commandes et le suivi que vous ouvrez, et afficher la ligne à côté d'une commande.
permission-activeTab = La page affichée : pour en prendre l'image quand vous utilisez l'icône, le raccourci ou le menu, et seulement alors.
permission-scripting = Scripts dans une page : pour faire défiler une longue page pendant la capture et mettre un texte dans le champ que vous avez cliqué.
permission-storage = Stockage : pour garder commandes, preuves et textes sur cet ordinateur.
permission-unlimitedStorage = Place pour les images : la limite habituelle du navigateur est trop petite pour des preuves.
permission-alarms = Une horloge : pour regarder les dates plusieurs fois par jour.
permission-contextMenus = Le menu du clic droit : ses entrées pour enregistrer des preuves.
sample-try = Essayer avec un exemple
sample-show = Aller à l'exemple
sample-remove = Retirer l'exemple
sample-why = L'exemple est inventé : il ne compte dans aucune somme, ne rappelle rien et s'en va d'un clic.
sample-is = Ceci est un exemple pour essayer. Il ne concerne aucune commande réelle, et tout ce qui est noté ou enregistré pour lui part avec lui.
sample-title = Exemple : coque de téléphone
sample-store = Boutique d'exemple

## What is done outside of Redress

guide-form = Ce que demande le formulaire de la boutique
guide-form-way = Sur la page de la commande, cliquez sur « Retour/remboursement ». Pour d'anciennes commandes, le bouton s'appelle « Ouvrir un litige ».
guide-form-received = Il demande si vous avez le colis. Répondez ce qui est vrai : les questions suivantes en dépendent.
guide-form-reason = Parmi ses motifs, choisissez le plus proche de ce qui s'est passé. Ils ne portent pas les mêmes noms qu'ici.
guide-form-sum = La somme est celle que vous réclamez, livraison comprise.
guide-form-proof = Ajoutez les images numérotées dans l'ordre du texte. Le formulaire dit combien et de quelle taille.
guide-form-end = Relisez tout avant d'appuyer sur son dernier bouton. Ensuite, ne confirmez pas la réception.
guide-film = Comment filmer l'ouverture
guide-film-whole = Un seul film sans pause, du colis fermé jusqu'au dernier objet.
guide-film-label = D'abord l'étiquette avec le numéro, puis chaque face du colis.
guide-film-weight = Si vous avez une balance, pesez le colis fermé : vide, il pèse moins que ne le dit le suivi.
guide-film-keep = Gardez l'emballage et tout son contenu jusqu'à ce que l'argent soit revenu.

## Backup

backup = Sauvegarde
backup-what = Un seul fichier avec tout : commandes, dossiers, preuves, textes et réglages. Si cet ordinateur est perdu ou l'extension supprimée, ce qui n'est dans aucune sauvegarde disparaît.
backup-never = Aucune sauvegarde n'a encore été faite.
backup-last = Dernière sauvegarde : { $at }.
backup-unsaved = { $count ->
    [0] Toutes les preuves y sont.
    [one] { $count } preuve n'est dans aucune sauvegarde.
   *[other] { $count } preuves ne sont dans aucune sauvegarde.
}
backup-open = Quiconque a le fichier peut le lire. Gardez-le là où personne d'autre n'a accès, ou protégez-le.
backup-seal = Le protéger par une phrase secrète
backup-forgotten = Personne ne peut ouvrir le fichier sans la phrase secrète, pas même Redress, et il n'y a aucun moyen de la retrouver. Écrivez-la là où vous la trouverez dans un an.
backup-passphrase = Phrase secrète
backup-again = La phrase secrète de nouveau
backup-too-short = Au moins { $count } caractères : trois ou quatre mots sans rapport entre eux sont faciles à retenir.
backup-differs = Les deux phrases secrètes ne sont pas identiques.
backup-make = Enregistrer une sauvegarde
backup-making = Sauvegarde en cours…
backup-made = Enregistrée sous { $file }, { $size }. Vérifiez qu'elle est dans vos téléchargements avant de vous y fier.
backup-lost = { $count ->
    [one] { $count } fichier enregistré n'a pas pu être lu et n'y est pas ; ce qui est noté à son sujet y est.
   *[other] { $count } fichiers enregistrés n'ont pas pu être lus et n'y sont pas ; ce qui est noté à leur sujet y est.
}
backup-damaged = { $count ->
    [one] { $count } entrée est endommagée ici et ne pourrait pas être restaurée, elle n'y est donc pas.
   *[other] { $count } entrées sont endommagées ici et ne pourraient pas être restaurées, elles n'y sont donc pas.
} Une preuve marquée comme modifiée peut encore être enregistrée à part : ouvrez-la et cliquez sur « Enregistrer l'original ».
backup-failed = La sauvegarde n'a pas été faite. Tout ici est resté comme avant. Libérez de l'espace sur le disque et réessayez.
backup-too-large = L'ensemble dépasse 4 Go ou 65 000 fichiers, plus qu'un seul fichier ne peut contenir. Enregistrez les archives de preuves des dossiers terminés, supprimez leurs preuves et réessayez.
backup-remind = { $count ->
    [one] { $count } preuve n'est que sur cet ordinateur.
   *[other] { $count } preuves ne sont que sur cet ordinateur.
}
backup-remind-act = Enregistrer une sauvegarde
restore = Restaurer une sauvegarde
restore-what = Ajoute ce qui est dans le fichier et pas ici. Rien de ce qui est ici n'est perdu ni doublé. Le fichier est d'abord vérifié : si quoi que ce soit y est endommagé ou modifié, rien n'est restauré.
restore-choose = La sauvegarde (ZIP, ou .redress avec une phrase secrète)
restore-passphrase = Phrase secrète de cette sauvegarde
restore-open = Ouvrir et restaurer
restoring = Vérification et restauration…
restore-cancel = Arrêter la restauration
restore-cancelled = Arrêté. Rien n'a été modifié ici.
restored = Restauré : { $orders ->
    [one] { $orders } commande
   *[other] { $orders } commandes
}, { $claims ->
    [one] { $claims } dossier
   *[other] { $claims } dossiers
}, { $evidence ->
    [one] { $evidence } preuve
   *[other] { $evidence } preuves
}.
restored-rights = Les rappels de dates ou les pages de transporteurs y étaient activés, et ce navigateur ne les a pas encore autorisés : désactivez-les puis réactivez-les dans les réglages.
restored-known = { $count ->
    [one] { $count } preuve était déjà ici.
   *[other] { $count } preuves étaient déjà ici.
}
restored-healed = { $count ->
    [one] { $count } preuve endommagée ici est de nouveau intacte.
   *[other] { $count } preuves endommagées ici sont de nouveau intactes.
}
restore-nothing = Rien n'a été modifié ici.
restore-disk-full = Il n'y a pas assez de place sur le disque. Rien n'a été modifié ici. Libérez de l'espace et réessayez.
restore-failed = La restauration a été interrompue. Rien n'a été modifié ici. Réessayez.

## The log of proof

logs = Journal des preuves
logs-what = Chaque preuve capturée, apportée, restaurée ou supprimée laisse une entrée avec son empreinte et celle de ce qui a été noté avec elle. Chaque entrée nomme la précédente et est signée par une clé de cette installation que personne ne peut extraire. Cela montre que rien n'a été modifié ou retiré depuis la capture sur cet ordinateur. Cela ne montre ni qui l'utilisait, ni que son horloge était juste.
logs-none = Rien n'a encore été noté.
log-own = { $count ->
    [one] Cette installation : { $count } entrée,
   *[other] Cette installation : { $count } entrées,
}
log-past = { $count ->
    [one] Une autre installation, d'après la sauvegarde restaurée le { $at } : { $count } entrée,
   *[other] Une autre installation, d'après la sauvegarde restaurée le { $at } : { $count } entrées,
}
log-valid = tout est en ordre.
log-broken = rompu à l'entrée { $seq }. À partir de là, on ne peut pas s'y fier ; capturez de nouveau ce qui compte.
log-unsigned = invérifiable : la clé correspondante n'est pas ici.

## Claims page

claims = Dossiers
claims-list = Liste des dossiers
claims-empty = Pas encore de dossiers
claims-empty-how = Dans Mes commandes, cliquez sur Ouvrir un dossier à côté d'un colis en retard.
find = Rechercher dans les dossiers
find-what = Article, vendeur, numéro de commande
find-turn = À qui d'agir
find-turn-any = Tous les dossiers
turn-act = À vous
turn-wait = En attente
turn-settled = Réglé
find-reason = Ce qui s'est passé, dans la liste
find-reason-any = Toutes les raisons
find-count = { $found } sur { $all }
find-none = Aucun dossier ne correspond. Changez les mots ou affichez tout.
find-all = Afficher tous les dossiers
overview = Montants et prochaines dates
totals = Tous les dossiers ensemble
totals-asked = { $claims ->
    [one] Demandé, { $claims } dossier
   *[other] Demandé, { $claims } dossiers
}
totals-back = Remboursé
totals-open = Encore attendu
totals-unknown = { $claims ->
    [one] { $claims } dossier n'a pas de montant connu et n'est pas compté ici. Ouvrez sa partie Argent et complétez-la.
   *[other] { $claims } dossiers n'ont pas de montant connu et ne sont pas comptés ici. Ouvrez leur partie Argent et complétez-la.
}
agenda = Prochaines dates
agenda-none = Aucune date n'est encore connue. Ouvrez une fois la page de chaque commande : ses dates sont lues automatiquement.
row-capture = Enregistrer une preuve
row-write-seller = Écrire au vendeur
row-await-seller = En attente du vendeur
row-open-dispute = Ouvrir le litige
row-await-decision = En attente de la décision
row-appeal = Faire appel de la décision
row-await-appeal = En attente de la réponse à l'appel
row-await-refund = En attente de l'argent
row-ask-bank = Écrire à votre banque
row-await-bank = En attente de la banque
row-await-post = En attente du transporteur
row-await-claim = En attente de la réponse à la mise en demeure
row-await-authority = En attente de l'autorité
row-ask-cancel = Demander l'annulation de la commande
row-await-cancel = En attente de l'annulation
row-ask-support = Contacter le service client de la plateforme
row-await-support = En attente du service client
row-await-opening = En attente de l'ouverture de la prochaine étape
row-await-resend = En attente du nouveau colis
row-check-resend = Vérifier le nouveau colis
row-await-return = En attente de l'arrivée du retour
row-escalate-paypal = Transformer le litige PayPal en réclamation
row-say-payment = Indiquer comment vous avez payé
row-say-country = Indiquer où vous habitez
row-ask-post = Demander une recherche au transporteur
row-write-claim = Envoyer la mise en demeure
row-write-operator = Écrire à l'exploitant
row-await-operator = En attente de l'exploitant
row-ask-authority = Faire un signalement à l'autorité
row-sue = Préparer la saisine du tribunal
row-await-court = En attente du tribunal
row-look-again = Noter ce qui s'est passé depuis
row-rest = Réglé

## One piece of proof

evidence-back = Retour au dossier
evidence-unchanged = Inchangée depuis sa capture sur cet ordinateur
    .brought = Inchangée depuis son enregistrement sur cet ordinateur
evidence-changed = Les octets enregistrés ne sont pas ceux de la capture. Ne vous fiez pas à cet élément ; capturez la page de nouveau.
evidence-missing = L'image n'est plus enregistrée. Ce qui a été noté à son sujet est conservé ci-dessous.
evidence-beside-changed = Le fichier est bien celui qui a été enregistré, mais ce qui l'accompagne (adresse, titre, heure, ce qui a été lu ou le texte) n'est pas ce qui avait été noté. Ne vous fiez pas à cet élément. Si une sauvegarde le contient, restaurez-la : cela le rétablit.
evidence-log-broken = Le journal des preuves de cet ordinateur n'est pas en ordre : une entrée a été modifiée ou retirée, ou sa clé a disparu. On ne peut pas se fier à ce qu'il note de cet élément. Les réglages indiquent où il est rompu.
evidence-address = Adresse
evidence-page-title = Titre de la page
evidence-file = Nom du fichier
evidence-time = Capturé
evidence-time-brought = Enregistré
evidence-time-utc = La même heure en UTC
evidence-how = Comment
evidence-part = Partie
evidence-part-of = { $index } sur { $count }
evidence-stopped = Interrompu
evidence-stopped-short = La capture s'est arrêtée trop tôt ; ce qui a été pris jusque-là est conservé.
evidence-shots = Prises
    .count = { $shots ->
        [one] une seule, telle que le navigateur l'a prise
       *[other] assemblée à partir de { $shots } prises, ligne par ligne
    }
evidence-reach = De la première à la dernière entrée de l'image
evidence-device = Pris avec
evidence-size = Taille
evidence-type = Type de fichier
evidence-hash = SHA-256
trigger-shortcut = par le raccourci
trigger-popup = depuis la fenêtre de Redress
trigger-menu = depuis le menu
trigger-page-button = par le bouton sur la page
trigger-import = apporté par vous
area-visible = La partie visible de la page
    .goes-on = La partie visible de la page, qui continue au-delà
area-page = La page entière
area-element = Une partie de la page
read-facts = Ce qui a été lu sur la page à ce moment-là
read-nothing = Rien n'a été lu au sujet de cette commande.
read-missed = Non lu : { $fields }
page-text = Le texte de la page à ce moment-là
proves = Ce que cela montre, et ce que cela ne montre pas
proves-bytes = Le fichier ici est, bit pour bit, celui qui a été enregistré : son SHA-256 vient d'être recalculé et correspond à celui noté. Il en va de même pour ce qui a été noté avec lui (adresse, titre, heure, taille, appareil, ce qui a été lu) et pour le texte de la page.
proves-log = Un journal sur cet ordinateur note quand chaque élément a été enregistré, exporté ou supprimé. Chaque entrée contient l'empreinte de la précédente et est signée avec une clé qui ne peut pas être extraite de ce navigateur, de sorte qu'aucune entrée ne peut être modifiée ou omise sans que cela se voie.
proves-not-clock = Cela ne montre pas que l'horloge de cet ordinateur était juste.
proves-not-person = Cela ne montre pas qui était devant cet ordinateur.
proves-not-server = Cela ne montre pas ce que le serveur de la plateforme a envoyé, seulement ce que le navigateur a affiché.
proves-not-before = Cela ne dit rien de ce qui est arrivé au fichier avant son enregistrement ici.
gallery-by-time = Par date
gallery-by-item = Par ce qu'elles montrent
gallery-broken = { $count ->
    [one] { $count } élément n'est pas tel qu'il a été capturé. Il est marqué ; ne vous y fiez pas.
   *[other] { $count } éléments ne sont pas tels qu'ils ont été capturés. Ils sont marqués ; ne vous y fiez pas.
}
gallery-checking = Vérification que rien n'a changé depuis l'enregistrement…
gallery-checked = Vérification faite à l'instant : { $count } sur { $all } tels qu'enregistrés.
gallery-later = { $count ->
    [one] Un fichier dépasse 50 Mo et est vérifié quand vous l'ouvrez.
   *[other] { $count } fichiers dépassent 50 Mo et sont vérifiés quand vous les ouvrez.
}
gallery-unchecked = Pas encore vérifié
gallery-changed = Modifié
gallery-missing = Fichier disparu
gallery-beside-changed = Détails modifiés
tracking-silent = { $days ->
    [one] Rien de nouveau depuis { $days } jour, d'après vos captures du suivi.
   *[other] Rien de nouveau depuis { $days } jours, d'après vos captures du suivi.
}
tracking-captured = { $count ->
    [one] Le suivi a été capturé une fois.
   *[other] Le suivi a été capturé { $count } fois.
}
tracking-compare = Comparer le suivi
compare-nothing-new = { $days ->
    [0] Captures du { $to } : rien de nouveau entre les deux.
    [one] Du { $from } au { $to }, rien de nouveau pendant { $days } jour.
   *[other] Du { $from } au { $to }, rien de nouveau pendant { $days } jours.
}
compare-new = Nouveau entre le { $from } et le { $to } :
compare-unclear = Ces deux captures ne peuvent pas être comparées avec certitude : elles concernent deux sites ou deux colis, ou l'une d'elles ne montre pas tous les événements.
compare-earlier = Avant
compare-later = Après
compare-last = Dernier événement
zoom = Zoom
zoom-in = Agrandir
zoom-out = Réduire
zoom-fit = Ajuster
zoom-how = L'image. Touches : plus et moins pour le zoom, 0 pour ajuster, flèches pour déplacer.
picture-not-drawn = Ce navigateur ne peut pas afficher ce type d'image. L'image est conservée telle quelle : enregistrez l'original pour la regarder.
film-not-shown = Ce navigateur ne peut pas lire ce type de vidéo. La vidéo est conservée telle quelle : enregistrez l'original pour la regarder.
heic-not-drawn = Ce navigateur ne peut pas afficher les photos au format HEIC, que prennent les iPhone. Le fichier est conservé tel quel et peut aller dans l'archive de preuves. Pour voir la photo ici et en faire des copies, ouvrez-la sur le téléphone, partagez-la en JPEG (ou faites-en une capture d'écran), et ajoutez aussi ce fichier.
pdf-opening = Ouverture du PDF…
pdf-broken = Ce PDF est endommagé, ou n'en est pas un : il ne peut pas être affiché. Il est conservé tel quel. Enregistrez l'original et essayez votre propre programme PDF ; s'il s'y ouvre, imprimez-le dans un nouveau PDF et ajoutez aussi ce fichier.
pdf-too-slow = Ce PDF occupe l'ordinateur trop longtemps, il a donc été fermé. Il est conservé tel quel : enregistrez l'original pour le regarder dans votre propre programme PDF.
pdf-unknown = Ce PDF n'a pas pu être affiché. Il est conservé tel quel : rouvrez cette page, ou enregistrez l'original pour le regarder dans votre propre programme PDF.
pdf-locked = Ce PDF est protégé par un mot de passe. Saisissez-le pour voir les pages ici : qui a créé le PDF, votre banque par exemple, indique lequel. Il n'est conservé nulle part.
pdf-password = Mot de passe du PDF
pdf-wrong-password = Ce n'est pas le mot de passe de ce PDF.
pdf-unlock = Ouvrir
pdf-turn = Pages
pdf-previous = Page précédente
pdf-next = Page suivante
pdf-page-label = Page
pdf-of = sur { $count }
pdf-page = Page { $page }
pdf-page-of = Page { $page } de { $name }
pdf-page-not-drawn = La page { $page } ne peut pas être affichée. L'original est conservé : enregistrez-le pour le regarder dans votre propre programme PDF.
pdf-long = Seules les { $count } premières pages sont affichées ici. L'original les contient toutes.
pdf-how = Les pages. Touches : plus et moins pour le zoom, 0 pour ajuster, Page haut, Page bas et flèches pour déplacer.
pdf-text = Texte de la page { $page }
pdf-no-text = Cette page ne contient pas de texte lisible, seulement une image.
mail-not-shown = Ce type d'e-mail n'est pas ouvert ici. Il est conservé tel quel : enregistrez l'original et ouvrez-le dans votre messagerie.
msg-not-shown = C'est le format d'e-mail propre à Outlook (.msg), que Redress ne lit pas. Il est conservé tel quel et peut aller dans l'archive de preuves. Pour le voir ici, ouvrez-le dans votre messagerie, enregistrez-le en .eml ou imprimez-le en PDF, et ajoutez aussi ce fichier.
mail-from = De
mail-to = À
mail-date = Date
mail-subject = Objet
mail-attachments = Pièces jointes : { $files }
mail-as-text = Affiché en texte seul. Les images, liens et programmes de l'e-mail sont laissés de côté ; l'original contient tout.
facts-no-picture = Il n'y a pas d'image ici : seul ce que dit la page a été conservé. Pour avoir aussi l'image, ouvrez la page et utilisez-y le raccourci, ou l'icône de Redress.
save-original = Enregistrer l'original
delete-failed = Tout n'a pas pu être supprimé. Redémarrez le navigateur et réessayez.

evidence-delete = Supprimer cet élément
evidence-delete-what = L'élément disparaît pour de bon. Sa présence passée et son empreinte restent dans le journal. Les éléments suivants changent de numéro : un texte que vous avez déjà envoyé garde les anciens numéros.
evidence-delete-yes = Oui, le supprimer
evidence-delete-refused = Il n'a pas été supprimé : il est toujours ici, tel qu'il était. Si le disque est plein, libérez de l'espace et réessayez.

## Copies of proof

copies = Copies à transmettre
copies-how = Les copies sont faites à partir de l'original, qui reste tel quel. Le lieu et les données d'appareil d'une photo n'y figurent pas.
    .pdf = Les copies sont des images des pages, faites à partir de l'original, qui reste tel quel. Il n'y reste du texte de la page que ce qui se voit.
copies-pages = Pages à copier, par exemple 2, 4-6
copies-pages-wrong = Ce ne sont pas des pages de ce PDF. Il en a { $count } ; au plus { $most } à la fois.
copies-hide = { $count ->
    [one] { $count } zone masquée de votre dernière copie l'est aussi dans les suivantes.
   *[other] { $count } zones masquées de votre dernière copie le sont aussi dans les suivantes.
}
copies-suggested = { $count ->
    [one] Masquer { $count } endroit qui semble personnel
   *[other] Masquer { $count } endroits qui semblent personnels
}
copies-suggested-hidden = Vos nom, adresse ou numéros, pour autant que la page les indique. « Masquer et annoter » montre où.
copies-suggested-shown = Les copies faites maintenant les montrent : quiconque en reçoit une peut les lire.
copies-unplaced = { $count ->
    [one] { $count } ligne du texte de la page semble personnelle, mais Redress ne sait pas où elle se trouve dans l'image et ne peut pas la masquer. Avant de transmettre une copie, regardez avec « Masquer et annoter ».
   *[other] { $count } lignes du texte de la page semblent personnelles, mais Redress ne sait pas où elles se trouvent dans l'image et ne peut pas les masquer. Avant de transmettre une copie, regardez avec « Masquer et annoter ».
}
copy-download = Télécharger pour le formulaire
copy-image = Copier l'image
copy-hide = Masquer et annoter
copy-limit = Taille maximale d'un fichier
copy-limit-of = jusqu'à { $size }
copy-type = Type d'image
copy-caption = Avec adresse, heure et empreinte en dessous
copy-making = Création de la copie…
copy-image-done = Copié. Collez l'image dans le formulaire ou la messagerie.
copy-image-page = La page { $page } est copiée. Collez-la dans le formulaire ou la messagerie ; téléchargez pour avoir toutes les pages.
copy-image-first = L'image est trop longue pour une seule copie : sa première partie est copiée. Téléchargez le reste.
copy-downloaded = { $count ->
    [one] Enregistré sous { $file }.
   *[other] { $count } images enregistrées, la première sous { $file }. Joignez-les au formulaire dans cet ordre.
}
copy-saved = La copie est enregistrée ci-dessous. Ce que vous avez masqué n'y est plus ; l'original est resté tel quel.
copy-broken = Cette copie n'est pas telle qu'elle a été faite. Supprimez-la et refaites-la.
copy-name-full = Copie
copy-name-form = Pour un formulaire jusqu'à { $size }
copy-name-hidden = zones masquées : { $count }
copy-save-file = Télécharger
copy-save-of = Télécharger : { $name }
copy-delete = Supprimer
copy-delete-of = Supprimer : { $name }
copy-delete-yes = Vraiment supprimer
copy-refused-original-changed = L'original n'est pas tel qu'il a été capturé : aucune copie n'en est faite.
copy-refused-original-missing = L'original n'est plus enregistré : aucune copie ne peut en être faite.
copy-refused-cannot-draw = Ce navigateur ne peut pas afficher ce type d'image : aucune copie ne peut en être faite. L'original est conservé.
copy-refused-nothing-left = Le rognage ne laisse rien de l'image. Retirez-le ou refaites-le.
copy-refused-cannot-fit = L'image ne peut pas devenir si petite et rester lisible. Choisissez la taille supérieure, ou JPEG.
copy-refused-disk-full = Il n'y a pas assez de place sur le disque pour la copie. L'original est conservé. Libérez de l'espace et réessayez.
copy-refused-unknown = La copie n'a pas été faite. L'original est conservé. Réessayez.
pictures-download = { $count ->
    [one] Télécharger son image pour le formulaire
   *[other] Télécharger ses { $count } images pour le formulaire
}
pictures-how = Copies jusqu'à 2 Mo, numérotées dans l'ordre du texte, où reste masqué ce que vous y avez masqué ; d'un PDF, les pages dont vous avez fait des copies. Regardez-les avant de les transmettre.
pictures-hide = { $count ->
    [one] { $count } endroit qui semble personnel y est masqué. Pour le laisser visible, ouvrez d'abord l'image.
   *[other] { $count } endroits qui semblent personnels y sont masqués. Pour en laisser un visible, ouvrez d'abord l'image.
}
pictures-saved = { $count ->
    [one] { $count } fichier enregistré. Joignez-le au formulaire.
   *[other] { $count } fichiers enregistrés. Joignez-les au formulaire dans l'ordre de leurs noms.
}
pictures-refused = Aucune copie n'a pu être faite de certaines preuves : { $numbers }. Les autres sont enregistrées.
copy-edit = Masquer et annoter sur une copie
copy-edit-how = Dessinez sur l'image. Au clavier : ajoutez, puis déplacez avec les flèches, étirez avec Maj et les flèches, retirez avec Suppr.
copy-tool = Outil
copy-tool-hide = Masquer
copy-tool-crop = Rogner
copy-tool-arrow = Flèche
copy-tool-number = Numéro
copy-tool-look = Défiler
copy-add = Ajouter au milieu
copy-undo = Annuler le dernier
copy-surface = L'image avec vos ajouts
copy-edit-name = { $number } : { $what }
copy-save = Faire la copie
copy-save-next = Faire la copie, puis la page suivante
copy-leave = Revenir sans copie
personal-unknown = Redress ne lit pas les images. Cherchez vous-même vos nom, adresse, numéros de téléphone et de carte, et masquez ce dont l'autre partie n'a pas besoin.
personal-none = Le texte de la page ne contient aucun numéro de téléphone, e-mail ou numéro de carte que Redress connaisse. Il peut ne pas reconnaître les noms et adresses : vérifiez vous-même.
personal-found = Le texte de la page contient des éléments peut-être personnels. Trouvez-les dans l'image et masquez ce dont l'autre partie n'a pas besoin :
suggest = Endroits qui semblent personnels
suggest-none = Sur la page, Redress n'a trouvé aucune adresse, aucun nom, téléphone, e-mail ou numéro de carte qu'il connaisse. Il ne connaît pas tous les noms et ne lit pas les images : vérifiez vous-même.
suggest-found = { $count ->
    [one] { $count } endroit semble personnel.
   *[other] { $count } endroits semblent personnels.
}
suggest-state = Dans la copie, masqués : { $hidden } ; laissés visibles : { $shown }.
suggest-how = Ce qui est coché est masqué dans la copie ; l'original reste tel quel. Dans l'image : clic ou Entrée pour masquer, Suppr pour laisser visible. Redress ne connaît pas tous les noms : vérifiez aussi vous-même.
suggest-hide-all = Tout masquer ({ $count })
suggest-show-all = Tout laisser visible
suggest-place = { $number } · { $what }
suggest-name = Suggestion { $number } : { $what }
suggest-kind-address = Adresse
suggest-kind-name = Nom
suggest-kind-phone = Téléphone
suggest-kind-mail = Adresse e-mail
suggest-kind-bank = Compte bancaire
suggest-kind-card = Numéro de carte
suggest-kind-typed = Saisi dans un formulaire
suggest-kind-account = Nom du compte
suggest-is-open = suggéré
suggest-is-hidden = masqué
suggest-is-shown = laissé visible
caption-part = Partie { $index } sur { $count }
caption-time = Capturé le { $time }
caption-hash = SHA-256 de l'original : { $hash }

## The evidence pack

pack-what = Un seul ZIP avec le rapport, les preuves, les faits et vos textes. Chacun peut l'ouvrir et le vérifier sans Redress.
pack-make = Enregistrer l'archive de preuves
pack-making = Création de l'archive de preuves…
pack-made = Enregistré sous { $file }. { $items ->
    [one] { $items } élément, inchangé depuis sa capture.
   *[other] { $items } éléments, tous inchangés depuis leur capture.
}
pack-made-with-faults = Enregistré sous { $file }. Des éléments manquent ou diffèrent de ce qui a été capturé : le rapport les nomme.
pack-made-parts = L'archive de preuves compte { $count } fichiers ; ils vont ensemble, et le rapport est dans le premier.
pack-over-limit = Un élément dépasse à lui seul la taille choisie : son fichier la dépasse aussi.
pack-options = Langue et taille
pack-language = Langue du rapport
pack-part-size = Taille maximale d'un fichier
pack-one-file = Un seul fichier, quelle que soit sa taille
pack-without-originals = Laisser de côté les originaux des éléments qui ont une copie avec données masquées, et leur texte
pack-failed = L'archive de preuves n'a pas été créée. Vos preuves sont restées telles quelles. Libérez de l'espace sur le disque et réessayez.
verify = Vérifier une archive de preuves
verify-what = Indique pour chaque fichier s'il est tel qu'à la création de l'archive. Le fichier reste sur cet ordinateur.
verify-choose = L'archive de preuves (ZIP ; choisissez toutes les parties ensemble)
verify-unchanged-files = { $count ->
    [one] { $count } fichier est inchangé
   *[other] { $count } fichiers sont inchangés
}

## A page that could not be read

save-copy = Enregistrer une copie de cette page, données masquées
enter-by-hand = Saisir à la main
redacted-title = Copie de la page, données masquées
redacted-how = Les noms, adresses, produits, numéros, montants et jours sont remplacés. La structure de la page et les textes propres à la plateforme restent. Relisez-la avant de la donner à quelqu'un ; Redress ne l'envoie nulle part.
redacted-making = Création de la copie…
redacted-gone = La page n'est plus ouverte. Ouvrez-la de nouveau et recliquez-y sur le bouton.
redacted-save = Enregistrer le fichier
redacted-saved = Enregistré sous { $file }.
redacted-text = Texte du fichier
by-hand = Saisir une commande à la main
by-hand-how = Recopiez ce que dit la page de la plateforme. Ce que vous laissez vide reste inconnu. Quand une page sera lue plus tard, ses valeurs remplaceront les vôtres.
by-hand-number = Numéro de commande
by-hand-number-wrong = Un numéro de commande compte de 10 à 20 chiffres.
by-hand-store = Boutique
by-hand-title = Ce que vous avez acheté
by-hand-sum = Montant
by-hand-sum-wrong = Écrivez le montant en chiffres, par exemple 12.34.
by-hand-currency = Devise
by-hand-ordered = Commandé le
by-hand-promised = Promis pour le
by-hand-promised-wrong = Ce jour est antérieur à celui de la commande.
by-hand-failed = La commande n'a pas été enregistrée. Réessayez.
source-buyer = saisie par vous le { $on }

## How well pages are read

health = Lecture des pages
health-how = Les dernières fois que chaque type de page a été ouvert. Si quelque chose manque à plusieurs reprises, la plateforme a probablement modifié la page.
health-none = Aucune page n'a encore été lue.
health-fine = { $page } : tout a été lu, { $on }
health-missed = { $times ->
    [one] { $page } : { $field }, non lu une fois
   *[other] { $page } : { $field }, non lu { $times } fois
}
health-order-list = Liste des commandes
health-order-detail = Page de la commande
health-tracking = Suivi
health-messages = Messages
health-dispute = Page du litige
health-refunds = Remboursements
health-carrier = Page du transporteur
health-unknown = Autre page
field-page = la page dans son ensemble
field-payload = les données propres à la page
field-shipments-events-at = date des événements
field-shipments-trackingNumbers = numéro de suivi
field-shipments-carrier = transporteur
field-shipments-deliverBy = date de livraison promise

## Next steps that came later

act-appeal = À faire : faire appel de la décision
    .by = À faire : faire appel de la décision d'ici au { $by }
act-await-appeal = À faire : attendre la réponse à l'appel
    .by = À faire : attendre la réponse à l'appel jusqu'au { $by }
act-await-refund = À faire : attendre l'argent
    .by = À faire : attendre l'argent jusqu'au { $by }
act-ask-cancel = À faire : demander au vendeur d'annuler la commande
act-await-cancel = À faire : attendre l'annulation
    .by = À faire : attendre l'annulation jusqu'au { $by }
act-ask-support = À faire : contacter le service client de la plateforme
    .by = À faire : contacter le service client de la plateforme d'ici au { $by }
act-await-support = À faire : attendre le service client de la plateforme
    .by = À faire : attendre le service client de la plateforme jusqu'au { $by }
act-await-opening = À faire : attendre l'ouverture de la prochaine étape
    .by = { $step ->
        [dispute] À faire : attendre le { $by }, jour où un litige peut être ouvert
        [bank] À faire : attendre le { $by }, jour où votre banque peut être saisie
        [post] À faire : attendre le { $by }, jour où le transporteur peut être saisi
       *[other] À faire : attendre le { $by }, jour où s'ouvre la prochaine étape
    }
act-await-resend = À faire : attendre le nouveau colis
    .by = À faire : attendre le nouveau colis jusqu'au { $by }
act-check-resend = À faire : vérifier le nouveau colis et noter le résultat
    .by = À faire : vérifier le nouveau colis et noter le résultat d'ici au { $by }
act-await-return = À faire : attendre que le vendeur ait la marchandise
    .by = À faire : attendre jusqu'au { $by } que le vendeur ait la marchandise
act-escalate-paypal = À faire : transformer le litige PayPal en réclamation
    .by = À faire : transformer le litige PayPal en réclamation d'ici au { $by }
act-say-payment = À faire : indiquer comment vous avez payé
    .by = À faire : indiquer d'ici au { $by } comment vous avez payé
act-say-country = À faire : indiquer où vous habitez
    .by = À faire : indiquer d'ici au { $by } où vous habitez
act-ask-post = À faire : demander une recherche à la poste ou au transporteur
    .by = À faire : demander une recherche à la poste ou au transporteur d'ici au { $by }
act-write-claim = À faire : envoyer la mise en demeure
    .by = À faire : envoyer la mise en demeure d'ici au { $by }
act-write-operator = À faire : écrire à l'exploitant de la plateforme
    .by = À faire : écrire à l'exploitant de la plateforme d'ici au { $by }
act-await-operator = À faire : attendre l'exploitant de la plateforme
    .by = À faire : attendre l'exploitant de la plateforme jusqu'au { $by }
act-ask-authority = À faire : faire un signalement à l'autorité
    .by = À faire : faire un signalement à l'autorité d'ici au { $by }
act-sue = À faire : préparer la saisine du tribunal
    .by = À faire : préparer la saisine du tribunal d'ici au { $by }
act-await-court = À faire : attendre le tribunal
    .by = À faire : attendre le tribunal jusqu'au { $by }
act-look-again = À faire : noter ce qui s'est passé depuis, ou clore le dossier
    .by = À faire : noter ce qui s'est passé depuis, ou clore le dossier, d'ici au { $by }
also-ends = Autres derniers jours : { $rights }
also-ends-right = { $what }, { $on }
course = Quelque chose de noté ne concorde pas
course-event-in-future = « { $what } » est noté au { $on }, un jour qui n'est pas encore venu. Cela ne compte pas tant que le jour n'est pas corrigé.
course-event-before-order = « { $what } » est noté au { $on }, avant la commande. Cela ne compte pas tant que le jour n'est pas corrigé.
course-same-event-twice = « { $what } » est noté deux fois au { $on } : cela compte une fois. Retirez l'un des deux.
course-decision-without-dispute = Une décision de la plateforme est notée au { $on }, mais aucun litige avant elle. Notez quand le litige a été ouvert, ou corrigez la décision.
course-appeal-without-decision = Un appel est noté au { $on }, mais aucune décision avant lui. Notez quand la plateforme a décidé, ou corrigez l'appel.

## How such cases are lost

losses = Comment on perd de telles affaires
loses-window-missed = Le dernier jour pour ouvrir un litige passe.
loses-confirmed-early = La réception est confirmée avant que le colis soit là et vérifié.
loses-cancelled = Le litige est annulé, ou une offre plus basse acceptée, avant que l'argent soit revenu.
loses-accepted-wait = On clique sur « accepter » quand le vendeur demande d'attendre plus longtemps.
loses-reason-changed = Le motif est modifié parce que le vendeur le demande.
loses-says-delivered = Le transporteur indique que le colis est livré et rien ne le contredit : demandez-lui une réponse écrite.
loses-too-early = Le litige est ouvert alors que le suivi avance encore et que la date promise est à venir.
loses-late-proof = La plateforme demande des preuves et ne les reçoit pas à temps.
loses-own-address = L'adresse de la commande était fausse.
loses-own-customs = La douane attendait des documents ou des droits de la part du destinataire.
loses-not-collected = Le colis attendait au point de retrait et n'a pas été retiré.
loses-dates-disagree = Les dates des messages, des photos et du suivi ne concordent pas.
loses-chat-promise = Une promesse dans la messagerie est prise pour un remboursement, et le délai pour ouvrir un litige s'écoule.
loses-no-unboxing = Rien ne montre ce que contenait le colis à son ouverture.
loses-late-small = La marchandise est arrivée en retard et est gardée : la plateforme donne alors rarement plus qu'un petit coupon.
loses-not-looked = L'argent était déjà sur la carte ou le compte, et personne n'avait vérifié.
loses-return-untracked = La marchandise est repartie sans numéro de suivi, et rien ne montre qu'elle est arrivée.
