# The words of the evidence pack in French. Read by a bank, a lawyer or a court: plain, calm, no more than is known.

bag-description = Preuves relatives à la commande AliExpress { $order } : pages capturées, données lues, textes et rapport (data/report.html)
bag-part-description = Partie { $part } des preuves relatives à la commande AliExpress { $order } ; le rapport se trouve dans { $first }

## Cover

title = Preuves relatives à la commande { $order }
subtitle = Ce que les pages de la plateforme affichaient, quand elles ont été enregistrées et ce qui a été écrit à ce sujet
what-happened = Ce qui s'est passé
order = Commande
store = Boutique
store-number = boutique numéro { $id }
items = Articles
sum = Total de la commande
placed = Commandé
paid = Payé
shipped = Expédié
finished = Terminé
promised = Livraison promise
status = État sur la page de la plateforme
tracking = Numéro de suivi
carrier = Transporteur
claim-opened = Dossier ouvert
made-at = Archive créée
made-with = Créée avec
made-with-value = Redress { $version }, une extension de navigateur, sur l'ordinateur de l'acheteur
contents = Contenu
contents-value = { $proof ->
    [one] { $proof } preuve
   *[other] { $proof } preuves
}, { $texts ->
    [one] { $texts } texte
   *[other] { $texts } textes
}
buyer = Nom de l'acheteur
by-hand = à compléter à la main
signature = Date et signature
not-known = inconnu
not-chosen = pas encore indiqué
times = quantité : { $count }
span = du { $from } au { $to }
findings = Constatations
since = { $what }, depuis le { $on }
changed-note = { $count ->
    [one] Une preuve n'est pas telle qu'elle était lors de sa capture. Elle est signalée ci-dessous.
   *[other] { $count } preuves ne sont pas telles qu'elles étaient lors de leur capture. Elles sont signalées ci-dessous.
}
withheld-note = { $count ->
    [one] Une preuve figure ici sous forme de copie avec données masquées ; l'acheteur conserve l'original.
   *[other] { $count } preuves figurent ici sous forme de copies avec données masquées ; l'acheteur conserve les originaux.
}
parts-note = Cette archive comporte { $count } parties. Il convient de les décompresser côte à côte dans un même dossier, afin que le rapport trouve toutes les images.

reason-not-shipped = Le vendeur n'a pas expédié la commande
reason-invalid-tracking = Le numéro de suivi ne fonctionne pas
reason-stuck = Le colis est bloqué en route
reason-lost = Le colis est perdu
reason-customs = Le colis est retenu en douane
reason-wrong-address = Le colis a été envoyé à une autre adresse
reason-returned = Le colis est retourné à l'expéditeur
reason-marked-delivered = Le colis est indiqué comme livré ; l'acheteur déclare ne pas l'avoir
reason-damaged = La marchandise est arrivée endommagée
reason-incomplete = Une partie de la commande ne se trouvait pas dans le colis
reason-not-as-described = La marchandise n'est pas conforme à la description
reason-wrong-item = Un autre article est arrivé
reason-came-late = Le colis est arrivé plus tard que promis
reason-refund-not-paid = Un remboursement a été convenu et l'argent n'est pas arrivé
reason-return-not-refunded = La marchandise a été renvoyée et l'argent n'est pas arrivé

flag-not-shipped = Non expédié
flag-no-tracking = Pas de numéro de suivi
flag-stalled = Aucun mouvement du colis
flag-overdue = Plus tard que promis
flag-guarantee-passed = La date de remboursement fixée par la plateforme est arrivée
flag-delivery-failed = Une tentative de livraison a échoué
flag-awaiting-pickup = En attente au point de retrait
flag-returned = En retour vers l'expéditeur
flag-customs-hold = Retenu en douane
flag-marked-delivered = Indiqué comme livré
flag-wrong-destination = Le suivi indique une autre destination
    .ended = { $scan ->
        [office] Le dernier bureau de passage n'est pas situé dans la région de l'adresse du destinataire : { $place }
       *[end] { $compared ->
            [country] Le suivi s'arrête ailleurs que dans le pays de destination du colis : { $place }
           *[state] Le suivi s'arrête ailleurs que dans la région de l'adresse du destinataire : { $place }
        }
    }
flag-contradiction = La commande et son suivi se contredisent
    .jump = { $hours ->
        [one] Des passages dans deux pays ({ $from } et { $to }) sont espacés de { $hours } heure au plus, trop peu pour tout trajet entre les deux
       *[other] Des passages dans deux pays ({ $from } et { $to }) sont espacés de { $hours } heures au plus, trop peu pour tout trajet entre les deux
    }
flag-closing = Le délai pour ouvrir un litige touche à sa fin
flag-unreadable = Une partie de la commande n'a pas pu être lue

## Dates

deadlines = Dates importantes
deadlines-none = Aucune date n'est encore connue.
date = Date
meaning = Signification
where-from = Origine
timeline = Chronologie
timeline-note = Les heures sont celles que les pages affichaient ; les heures des captures sont à l'heure locale de l'acheteur.
event = Ce qui s'est passé
order-placed = Commande passée
order-paid = Commande payée
order-shipped = Commande expédiée
order-finished = Commande terminée
from-order = page de la plateforme
from-tracking = suivi
from-buyer = noté par l'acheteur
event-sum = { $what } : { $sum }
event-until = { $what }, jusqu'au { $on }
from-capture = preuve { $number }
captured-page = Page enregistrée
facts-only = son contenu, sans image
a-part = une partie seulement de la page
event-opened = Dossier ouvert dans Redress
event-wrote-seller = L'acheteur a écrit au vendeur
event-seller-answered = Le vendeur a répondu
event-offered = Le vendeur ou la plateforme a proposé de l'argent
event-accepted = L'acheteur a accepté l'offre
event-resend-offered = Le vendeur ou la plateforme a proposé un nouveau colis
event-resend-sent = Le vendeur a envoyé un nouveau colis
event-resend-arrived = Le nouveau colis est arrivé
event-return-sent = L'acheteur a renvoyé la marchandise
event-return-received = Le vendeur a récupéré la marchandise
event-cancel-asked = L'acheteur a demandé l'annulation de la commande
event-cancelled = La commande a été annulée
event-support-asked = L'acheteur a contacté le service client de la plateforme
event-support-answered = Le service client de la plateforme a répondu
event-dispute-opened = L'acheteur a ouvert un litige
event-no-dispute = La plateforme n'offrait aucun moyen d'ouvrir un litige
event-dispute-closed = Le litige s'est terminé sans décision
event-decision = La plateforme a décidé
event-appeal-opened = L'acheteur a fait appel
event-wrote-bank = L'acheteur a écrit à la banque
event-paypal-claim = L'acheteur a transformé le litige PayPal en réclamation
event-bank-answered = La banque ou PayPal a répondu
event-wrote-post = L'acheteur a demandé une recherche à la poste
event-post-answered = La poste ou le transporteur a répondu
event-wrote-authority = L'acheteur a fait un signalement à l'autorité
event-authority-answered = L'autorité a répondu
event-wrote-claim = L'acheteur a envoyé une mise en demeure
event-claim-received = La mise en demeure a été reçue
event-wrote-operator = L'acheteur a écrit à l'exploitant de la plateforme
event-operator-answered = L'exploitant de la plateforme a répondu
event-sued = L'acheteur a saisi le tribunal
event-refund-promised = Un remboursement a été promis
event-refund-processed = La plateforme a annoncé un remboursement en route
event-refunded-part = Une partie de l'argent est revenue
event-refunded = L'argent est revenu
event-closed = Dossier clos
event-reopened = Dossier rouvert

## Checklist

checklist = Liste de contrôle
needed = Requis
state = État
proof-numbers = Preuves
state-done = enregistré
state-missing = non enregistré
state-stale = enregistré, mais trop ancien
state-partly = enregistré en partie seulement : la page continue au-delà de l'image
optional = (facultatif)

## Proof

proof = Preuves
proof-none = Aucune preuve n'a été enregistrée.
number = N°
what = Nature
short-unchanged = inchangée
short-changed = modifiée
short-missing = manquante
short-facts-changed = détails modifiés
short-withheld = copie, données masquées
in-part = dans la partie { $part }
a-note = Note de l'acheteur
a-file = Apporté par l'acheteur
page-part = image { $index } sur { $count } d'une même page
proof-heading = Preuve { $number }
picture-of = Image de la page « { $title } »
no-picture = Pas d'image : ce que disait la page a été enregistré sans image.
other-file = Cette preuve est un fichier distinct :
page-title = Titre de la page
address = Adresse
file-name = Nom du fichier
note-day = Jour concerné
brought-at = Apporté
area = Contenu visible
area-visible = ce qui était dans la fenêtre
    .goes-on = ce qui était dans la fenêtre ; la page continue au-delà
area-page = la page entière, parcourue par défilement et assemblée
area-element = une partie de la page
long-page = Page longue
cut-short = Interrompu
cut-short-value = La capture s'est arrêtée trop tôt. Elle montre ce qui a été pris jusque-là.
reaches = De … à
device = Pris avec
page-text = Texte de la page
pdf-page = Page { $page }
copies = Copies qui en ont été faites
copy-redacted = Avec des parties masquées
copy-form = Assez petite pour un formulaire
copy-form-redacted = Assez petite pour un formulaire, avec des parties masquées
copy-other = Pour consultation
saved-at = Enregistré
saved-at-local = { $time } ({ $zone }, UTC{ $offset })
saved-at-utc = { $time } UTC
file = Fichier
size = Taille
pixels = { $width } × { $height } pixels
hash = SHA-256
hash-now = SHA-256 actuel
unchanged = Inchangée depuis sa capture sur cet ordinateur
changed = Modifiée : le fichier n'est pas celui qui a été capturé. Il est joint tel qu'il est à présent.
missing = Manquante : le fichier n'a pas pu être lu lors de la création de cette archive. Son empreinte et ses données subsistent.
facts-changed = Modifiée : ce qui est noté ici au sujet de cette preuve (adresse, titre, heure, taille ou ce qui a été lu) n'est pas ce qui avait été noté lors de son enregistrement. Il ne faut pas s'y fier.
withheld = L'original ne figure pas dans cette archive : une copie avec données masquées le remplace. L'acheteur conserve l'original ; son empreinte est notée ici, afin qu'il puisse être comparé plus tard. Son texte et ce qui y a été lu sont également omis.
unchanged-brought = Inchangée depuis que l'acheteur l'a apportée sur cet ordinateur
read = Lu sur la page
read-nothing = Rien n'a été lu au sujet de cette commande.
not-read = Non lu
last-event = Dernier événement de suivi

## Texts

texts = Textes
texts-note = Rédigés par l'acheteur avec Redress. L'envoi d'un texte est montré par les captures de la conversation, non par cette archive.
text-to = { $channel } ({ $language })

## What it proves

proves = Ce que cela montre et ce que cela ne montre pas
proves-1 = Chaque preuve indiquée comme inchangée l'est depuis sa capture sur cet ordinateur : son empreinte a été notée lors de l'enregistrement et comparée de nouveau lors de la création de cette archive. Il en va de même pour ce qui a été noté avec elle : adresse, titre, heure, taille, appareil et ce qui a été lu sur la page.
proves-2 = L'archive elle-même peut être vérifiée : le SHA-256 de chaque fichier figure dans manifest-sha256.txt, que des outils courants savent lire.
proves-log = Le journal énumère dans l'ordre ce qui a été enregistré. Chaque entrée est signée par cette installation de Redress et nomme l'empreinte de la précédente, de sorte qu'une entrée modifiée ou retirée entre-temps se remarque.
proves-past-logs = Une partie des preuves provient d'une sauvegarde. Le journal de l'installation qui les a capturées se trouve dans past-logs, avec la clé qui permet de le vérifier.
proves-not = Cela ne montre pas
proves-not-1 = qui était devant l'ordinateur, au-delà de ce que les pages elles-mêmes montrent ;
proves-not-2 = que l'horloge de l'ordinateur était juste : aucun tiers n'a confirmé l'heure ;
proves-not-3 = que ce que la plateforme, le vendeur ou le transporteur a écrit est vrai, ni que personne n'a modifié la page dans le navigateur avant sa capture ;
proves-not-4 = que rien d'autre n'existe : seul ce que l'acheteur a enregistré figure ici.
proves-weigh = L'appréciation revient à qui tranche l'affaire. Rien ici ne constitue un conseil juridique.
check = Comment vérifier
check-1 = Décompresser le ZIP et exécuter ceci dans son dossier ; chaque ligne doit indiquer OK :
check-2 = Tout programme pour archives BagIt (RFC 8493) la vérifie également.
check-3 = Ce qui a été noté avec une preuve figure dans le fichier placé à côté, sous « facts ». Écrit sur une seule ligne avec les clés triées, cela a le SHA-256 que le journal donne sous le nom factsSha256 :

## Check of a pack

verify-unchanged = Chaque fichier est inchangé depuis la création de l'archive.
verify-differs = Cette archive n'est pas telle qu'elle a été créée. Les différences sont indiquées ici.
item-unchanged = inchangé
item-changed = modifié
item-missing = manquant
item-added = ajouté
before-packing = déjà ainsi lors de la création de l'archive
problem-wrapper = Le ZIP lui-même a été réécrit ou endommagé ; les fichiers qu'il contient sont examinés un par un.
problem-manifest = La liste des empreintes est endommagée, tous les fichiers ne peuvent donc pas être examinés.
problem-count = Le nombre ou la taille des fichiers n'est pas celui qui est noté.
problem-claim = claim.json ne peut pas être lu, les empreintes notées à la capture ne peuvent donc pas être comparées.
problem-log = Le journal est rompu à l'entrée { $seq } : à partir de là, on ne peut pas s'y fier.
problem-log-hash = Le journal note pour une preuve une autre empreinte que cette archive.
problem-parts-mixed = Ces fichiers ne sont pas les parties d'une même archive : vérifiez ceux qui vont ensemble.
problem-parts-missing = { $count ->
    [one] La partie { $parts } de cette archive n'est pas ici : son contenu n'a pas été vérifié.
   *[other] Les parties { $parts } de cette archive ne sont pas ici : leur contenu n'a pas été vérifié.
}
log-valid = { $entries ->
    [one] Le journal est en ordre : { $entries } entrée signée.
   *[other] Le journal est en ordre : { $entries } entrées signées.
}
log-none = L'archive ne contient pas de journal signé.

refused-not-a-zip = Ce n'est pas un fichier ZIP.
refused-truncated = Le fichier est incomplet : la fin manque. Copiez-le ou téléchargez-le de nouveau.
refused-unsupported-zip = Ce ZIP est d'un type que Redress ne crée pas et ne peut pas vérifier.
refused-encrypted = Un fichier de ce ZIP est chiffré. Une archive de preuves n'est jamais chiffrée.
refused-unknown-compression = Un fichier de ce ZIP est compressé d'une manière que Redress ne connaît pas.
refused-too-many-entries = Ce ZIP contient trop de fichiers pour une archive de preuves.
refused-too-large = Ce fichier est plus grand que ne peut l'être une archive de preuves.
refused-bomb = Un fichier de ce ZIP atteindrait une taille déraisonnable une fois décompressé. Il n'a pas été ouvert.
refused-overlapping = Des fichiers de ce ZIP se chevauchent, ce qu'aucun programme honnête n'écrit. Il n'a pas été ouvert.
refused-unsafe-path = Un nom de fichier dans ce ZIP pointe hors de son dossier ou cache ce qu'il est. Il n'a pas été ouvert.
refused-repeated-name = Deux fichiers de ce ZIP portent le même nom : personne ne peut dire lequel compte.
refused-not-a-bag = Ce ZIP n'est pas une archive de preuves : il ne contient pas un dossier unique avec bagit.txt.
refused-unsupported-bag = Cette archive est d'une autre version ou n'a pas de liste SHA-256.
refused-unreadable = Le fichier n'a pas pu être lu.
refused-a-backup = C'est une sauvegarde de Redress, pas une archive de preuves. Elle s'ouvre dans les réglages, sous « Restaurer une sauvegarde ».
refused-a-sealed-backup = C'est une sauvegarde de Redress protégée par une phrase secrète, pas une archive de preuves. Elle s'ouvre dans les réglages, sous « Restaurer une sauvegarde ».
refused-a-pack = C'est une archive de preuves, pas une sauvegarde : rien ne peut en être restauré. Elle se vérifie dans les réglages, sous « Vérifier une archive de preuves ».
refused-not-a-backup = Ce n'est pas une sauvegarde de Redress.
refused-altered-backup = La sauvegarde est endommagée, tronquée ou a été modifiée.
refused-newer-backup = Cette sauvegarde a été faite par une version plus récente de Redress. Mettez Redress à jour et réessayez.
refused-foreign-rows = La sauvegarde contient quelque chose que Redress n'écrit pas.
refused-wrong-passphrase = Cette phrase secrète n'ouvre pas le fichier. Vérifiez la langue du clavier et les majuscules. Sans la bonne, personne ne peut l'ouvrir.
