# Lettres au-delà de la boutique en français : poste, PayPal, banque, autorité, mise en demeure.

## Début et fin d'une lettre

letter-to = À : { $who }
    .seller = Au vendeur : { $name } (société et adresse : { $blank })
    .nameless = Au vendeur (nom, société et adresse : { $blank })
letter-from = De : { $name }, { $address }
letter-seller = Vendeur : { $name }
letter-platform = Plateforme : AliExpress, exploitée par { $who }
letter-date = Date : { $date }
letter-signature = Signature : { $blank }
letter-about = Il s'agit de la commande AliExpress { $order }.
letter-about-with = Il s'agit de la commande AliExpress { $order } : { $details }.

## Ce qui est demandé, comme partie d'une phrase

due-sum = { $sum }
due-whole = la totalité de la somme payée pour la commande
due-percent = { $percent } % de la somme payée pour la commande
due-missing-part = le prix de la partie manquante
due-undelivered-part = le prix de la partie qui n'est pas arrivée
due-missing-rest = le reste du prix de la partie manquante
due-undelivered-rest = le reste du prix de la partie qui n'est pas arrivée
due-rest = le reste de la somme payée pour la commande
due-delay = une compensation du retard

## Ce qui s'est passé au-delà de la boutique

fact-wrote-bank = La banque a été saisie le { $date }.
fact-wrote-above = J'ai écrit au vendeur à ce sujet dans la messagerie d'AliExpress le { $date }.
fact-wrote-post = Une réclamation a été envoyée au transporteur le { $date }.
fact-wrote-claim = Une réclamation écrite a été envoyée au vendeur le { $date }.
    .unanswered = La réclamation écrite est restée sans réponse.
fact-claim-received = Le vendeur a reçu la réclamation écrite le { $date }.

## L'article et l'argent, comme la banque et PayPal les demandent

goods-now = Où se trouve l'article : { $place }.
goods-offered = J'ai proposé au vendeur de lui rendre l'article.
    .blank = Retour de l'article proposé au vendeur ou effectué le : { $blank }.
no-refund = Je n'ai reçu ni remboursement ni article de remplacement.
    .money = Je n'ai reçu aucun remboursement.

## La banque elle-même

bank-subject = Objet : demande de rétrofacturation (chargeback), { $reason }.
bank-reason-missing = marchandise non reçue
bank-reason-part = marchandise reçue en partie seulement
bank-reason-received = marchandise défectueuse ou non conforme à la description
bank-reason-refund = remboursement non crédité
bank-reason-return = marchandise renvoyée, remboursement non crédité
bank-transaction = L'opération telle qu'elle figure sur le relevé :
bank-card-day = - date : { $value }
bank-card-amount = - montant dans la devise du relevé : { $value }
bank-card-name = - nom sur le relevé : { $value }
bank-card-last-four = - quatre derniers chiffres de la carte : { $value }
bank-about = Ce paiement concerne la commande AliExpress { $order }.
bank-about-with = Ce paiement concerne la commande AliExpress { $order } : { $details }.
bank-expected = La livraison était attendue au plus tard le { $blank }.
bank-ask = Je vous prie d'engager une procédure de rétrofacturation (chargeback) pour { $due } (motif : { $reason }).
bank-answer = Je vous prie de m'indiquer votre décision par écrit.

## La banque

## La poste ou le transporteur

post-subject = Objet : recherche de l'envoi { $number }.
    .nameless = Objet : recherche d'un colis.
post-item = L'envoi { $number } m'est adressé.
    .shipped = L'envoi { $number } m'est adressé. L'expéditeur l'a déclaré expédié le { $date }.
    .nameless = Un colis de la commande AliExpress { $order } m'est adressé.
post-contents = Contenu et valeur : { $details }.
post-sender = Expéditeur : { $name }, un vendeur sur AliExpress. Le récépissé de dépôt est chez l'expéditeur.
post-ask = Je vous prie de rechercher l'envoi et de m'indiquer par écrit où il se trouve, avec la date et le lieu du dernier scan.
    .delivered = Je vous prie de vérifier la remise et de m'indiquer par écrit à quelle adresse et à qui l'envoi a été remis, avec son poids et une copie de la preuve de remise.

## PayPal

paypal-subject = Objet : article non reçu, commande AliExpress { $order }.
    .received = Objet : article non conforme à la description, commande AliExpress { $order }.
    .refund = Objet : remboursement non versé, commande AliExpress { $order }.
paypal-ask = Je vous prie de restituer { $due }.

## La réclamation écrite

claim-title = Mise en demeure de rembourser
    .deliver = Mise en demeure de livrer ou de rembourser
    .delay = Réclamation écrite pour livraison tardive
claim-ask = Je vous prie de rembourser { $due } au plus tard le { $date }, par le moyen de paiement de la commande.
claim-ask-delay = Je vous prie de m'indiquer par écrit, au plus tard le { $date }, comment le retard sera compensé.
claim-last-date = Je vous mets en demeure de livrer la commande au plus tard le { $date }. Ce délai supplémentaire est raisonnable.
claim-last-date-then = Si elle n'est pas arrivée à cette date, je mets fin au contrat ce jour-là et vous demande de rembourser { $due } sans retard injustifié, par le moyen de paiement de la commande.
claim-end = La livraison n'est plus à attendre. Je mets donc fin au contrat et vous prie de rembourser { $due } sans retard injustifié, au plus tard le { $date }, par le moyen de paiement de la commande.
claim-answer = Je vous prie de répondre par écrit.

## L'autorité

authority-title = Signalement
    .decides = Demande dans un litige de consommation
    .checks = Signalement d'une atteinte aux droits du consommateur
    .mediates = Réclamation d'un consommateur
    .advises = Demande de conseil au sujet d'un achat
    .records = Signalement
authority-due = Ma demande au vendeur : rembourser { $due }.
    .asked = Il a été demandé au vendeur le { $date } de rembourser { $due }.
    .delay = Ma demande au vendeur : { $due }.
authority-ask = Je vous prie d'enregistrer ce signalement.
    .decides = Je vous prie de trancher ce litige et de m'indiquer la décision par écrit.
    .checks = Je vous prie d'examiner ce dossier, de prendre les mesures en votre pouvoir et de m'en communiquer le résultat par écrit.
    .mediates = Je vous prie de transmettre cette réclamation à la société et d'aider à un règlement amiable.
    .advises = Je vous prie de me conseiller et de transmettre ce dossier au service qui peut agir.
    .records = Je vous prie d'enregistrer ce signalement.
