# Lettres au-delà de la boutique en français : poste, PayPal, banque, autorité, mise en demeure.

## Début et fin d'une lettre

letter-to = À : { $who }
letter-seller = Vendeur : { $name }
letter-date = Date : { $date }
letter-about = Il s'agit de la commande AliExpress { $order }.
letter-about-with = Il s'agit de la commande AliExpress { $order } : { $details }.
letter-full-date = { $day } { $year }

## Ce qui est demandé, comme partie d'une phrase

due-sum = { $sum }
due-whole = la totalité de la somme payée pour la commande
due-missing-part = le prix de la partie manquante
due-undelivered-part = le prix de la partie qui n'est pas arrivée
due-rest = le reste de la somme payée pour la commande

## Ce qui s'est passé au-delà de la boutique

fact-wrote-bank = La banque a été saisie le { $date }.
fact-wrote-post = Une réclamation a été envoyée au transporteur le { $date }.
fact-wrote-claim = Une réclamation écrite a été envoyée à la société le { $date }.
    .unanswered = Elle est restée sans réponse.
fact-appeal = La décision a été contestée le { $date }.

## La banque

bank-subject = Objet : contestation d'un paiement, marchandise non reçue.
    .received = Objet : contestation d'un paiement, marchandise non conforme à la commande.
bank-about = Il s'agit du paiement de la commande AliExpress { $order }.
bank-about-with = Il s'agit du paiement de la commande AliExpress { $order } : { $details }.
bank-no-refund = Aucun remboursement ne m'a été versé.
bank-refund-part = Une partie de la somme a été remboursée.
bank-ask = Je vous prie de contester ce paiement selon les règles du réseau de cartes et de restituer { $due }.

## La poste ou le transporteur

post-subject = Objet : recherche de l'envoi { $number }.
    .nameless = Objet : recherche d'un colis.
post-item = Je suis destinataire de l'envoi { $number }.
    .shipped = Je suis destinataire de l'envoi { $number }. L'expéditeur l'a déclaré expédié le { $date }.
    .nameless = Je suis destinataire d'un colis de la commande AliExpress { $order }.
post-ask = Je vous prie de rechercher l'envoi et de m'indiquer par écrit où il se trouve, avec la date et le lieu du dernier scan.
    .delivered = Je vous prie de vérifier la remise et de m'indiquer par écrit à quelle adresse et à qui l'envoi a été remis, avec son poids et une copie de la preuve de remise.

## PayPal

paypal-subject = Objet : objet non reçu, commande AliExpress { $order }.
    .received = Objet : objet non conforme à la description, commande AliExpress { $order }.
paypal-ask = Je vous prie de restituer { $due }.

## La réclamation écrite

claim-title = Réclamation écrite en vue d'un remboursement
claim-ask = Je vous prie de rembourser { $due } au plus tard le { $date }, par le moyen de paiement de la commande.
claim-last-date = Je vous prie de livrer la commande au plus tard le { $date }. Aucune date ultérieure n'est convenue.
claim-last-date-then = Si elle n'est pas arrivée à cette date, je mets fin au contrat ce jour-là et demande que soit remboursé sans retard injustifié, par le moyen de paiement de la commande : { $due }.
claim-answer = Je vous prie de répondre par écrit.

## L'autorité

authority-title = Plainte relative à un achat
authority-company = La plateforme est exploitée par { $who }.
authority-due = Il a été demandé à la société de rembourser { $due }.
    .now = Ma demande à la société : rembourser { $due }.
authority-ask = Je vous prie d'examiner ce dossier et de m'en communiquer le résultat par écrit.
