// French page wording.
import type { EventWording, Phrases } from './phrases';

export const fr: Phrases = {
  language: 'fr',
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  statuses: {
    unpaid: 'en attente de paiement|à payer',
    paid: "en attente d'expédition|à expédier|en cours de traitement",
    shipped: 'en attente de livraison|en attente de réception|expédié|expédiée',
    finished: 'terminé|terminée|finalisé|finalisée',
    cancelled: 'annulé|annulée|commande annulée|fermé|fermée|expiré|expirée',
  },
  refundBy:
    /rembours[^·•|;\d]{0,60}(?:\spas|\snon|aucune|absence)[^·•|;\d]{0,60}(?:livr|reç|arriv)[^·•|;\d]{0,60}\savant(?=[\s\d:：]|$)/iu,
};

/** What carriers write. */
export const frEvents: EventWording = {
  language: 'fr',
  ignore: 'sera retourne[^.]*|livraison estimee[^.]*|avant (?:tout )?retour[^.]*',
  events: {
    returned:
      'retourne (?:a |au |chez )?l.?(?:expediteur|envoyeur|vendeur)|retourne au vendeur|(?:remis|livre|restitue) (?:a l.|au )(?:expediteur|vendeur)|recu par l.expediteur',
    returning:
      'retour (?:a |vers )?(?:l.)?(?:expediteur|envoyeur)|en cours de retour|retour (?:en cours|initie)|(?:delai|periode) de (?:garde|conservation)[^.]{0,12}(?:expire|depasse)|non reclame',
    part: 'livraison partielle|partiellement livre|livre partiellement|une partie (?:de|du)[^.]{0,20}livre|livraison partielle|partiellement livre|livre partiellement|une partie (?:de|du)[^.]{0,20}livre|livraison partielle|partiellement livre|livre partiellement|une partie (?:de|du)[^.]{0,20}livre',
    'import-refused':
      'importation (?:non autorisee|refusee|interdite)|(?:refuse|rejete|saisi|confisque)[^ ]* (?:par|en) (?:la )?douane|article interdit|importation (?:non autorisee|refusee|interdite)|(?:refuse|rejete|saisi|confisque)[^ ]* (?:par|en) (?:la )?douane|article interdit|importation (?:non autorisee|refusee|interdite)|(?:refuse|rejete|saisi|confisque)[^ ]* (?:par|en) (?:la )?douane|article interdit',
    failed:
      'non (?:livre|distribue|remis)|pas (?:ete |pu etre )?(?:livre|distribue|remis)|(?:tentative|echec) (?:de )?(?:la )?(?:livraison|distribution)|livraison (?:impossible|echouee|infructueuse|non effectuee)|destinataire (?:absent|inconnu)|refuse par (?!la douane)|adresse (?:incorrecte|incomplete|erronee)|avis de passage|n.a pu etre (?:livre|remis|distribue)',
    future:
      '(?:sera|doit etre|va etre|etre|pourra etre) (?:[^ ]+ ){0,2}(?:livre|remis)|livraison (?:prevue|programmee|estimee|planifiee|reportee|autorisee)|(?:en attente de|prepare[^ ]* (?:pour|a) la|pret pour la|date de) livraison|rendez.vous|bientot livre|pas encore (?:ete )?livre|remise autorisee',
    'not-yet':
      '(?:n.est|n.a) pas (?:encore )?(?:ete )?(?:arrive|parti|recu|quitte|pris|expedie)|pas encore (?:arrive|parti|recu)|(?:n.est|n.a) pas (?:encore )?(?:ete )?(?:arrive|parti|recu|quitte|pris|expedie)|pas encore (?:arrive|parti|recu)|(?:n.est|n.a) pas (?:encore )?(?:ete )?(?:arrive|parti|recu|quitte|pris|expedie)|pas encore (?:arrive|parti|recu)',
    lost: '_perdu_|_egare',
    destroyed: 'detruit',
    damaged: 'endommage|endommage|endommage',
    cancelled: '(?:commande|envoi|expedition|colis) (?:a ete )?annule',
    'to-country':
      '(?:livre|remis) (?:dans le|au) pays|(?:livre|remis) (?:dans le|au) pays|(?:livre|remis) (?:dans le|au) pays',
    depot:
      '(?:livre|remis|depose) (?:au|a la|a|dans|en) ?(?:l.|un |le )?(?:depot|centre|entrepot|hub|aeroport|compagnie aerienne|douane|terminal)|(?:livre|remis|depose) (?:au|a la|a|dans|en) ?(?:l.|un |le )?(?:depot|centre|entrepot|hub|aeroport|compagnie aerienne|douane|terminal)|(?:route|achemin|chemin|transit|expedie)[^.]{0,18}point (?:de )?(?:retrait|relais)|(?:livre|remis|depose) (?:au|a la|a|dans|en) ?(?:l.|un |le )?(?:depot|centre|entrepot|hub|aeroport|compagnie aerienne|douane|terminal)',
    'handed-over':
      '(?:livre|remis|confie|transmis) (?:au|a la|a un|a) ?(?:l.)?(?:transporteur|societe|agent|compagnie de livraison|partenaire|la poste)',
    pickup:
      '(?:au|en|dans (?:un|le|votre)) point (?:de )?(?:retrait|relais)|(?:disponible|pret) (?:au|en|pour|a) (?:le |un |etre )?(?:retrait|retire|bureau)|(?:livre|depose|arrive) (?:en|dans|au) (?:un |le |votre )?(?:consigne|relais|bureau de poste|point)|en attente de (?:retrait|collecte)|a retirer|vous attend|peut etre retire|mis[^ ]* a disposition',
    delivered:
      '_livree?_(?! (?:a l.expediteur|au (?:vendeur|pays)|a l.entrepot|partiel|dans le pays))|livraison (?:effectuee|reussie|terminee)|_distribuee?_|remis (?:au|a son) destinataire|remis (?:a|au) (?:votre |un |son |une )?(?:voisin|gardien|concierge)|(?:retire|recupere) par le (?:destinataire|client)',
    'out-for-delivery': 'en cours de (?:livraison|distribution)|remis au livreur|charge par le livreur',
    delayed: '_retarde|retard_|_retarde|retard_|_retarde|retard_',
    'export-done': '(?:exportation|export_).{0,30}(?:termin|achev|effectu|complet)',
    'export-customs': 'exportation|a l.export_',
    'customs-action': 'retenu (?:en|par la) douane|(?:droits|taxes) a payer|paiement des (?:droits|taxes)',
    'customs-released':
      '(?:importation|import_).{0,30}(?:termin|achev|effectu|complet)|(?:sorti|parti|a quitte|libere)[^ ]* (?:de |par )?(?:la )?douane|_dedouanee?_',
    'import-customs': 'importation|a l.import_|arrive (?:en|a la) douane',
    transit: 'pays(?:/region)? de transit|pays(?:/region)? de transit|pays(?:/region)? de transit',
    arrived:
      'arrive (?:dans le|au) pays(?:/region)? de destination|arrive[^ ]* au bureau de (?:transport|ligne)|arrive[^ ]* au centre de tri du pays(?:/region)? de destination|remis[^ ]* par le bureau de transport',
    departed:
      '(?:quitte|partance|depart|parti|sorti)[^ ]* (?:le |son |du |de )?pays(?:/region)? (?:d.origine|de depart|d.expedition)',
    'last-mile':
      '(?:transporteur|livreur|societe de livraison|entreprise de livraison) local|agence de livraison|centre de (?:livraison|distribution) local|site de distribution',
    origin:
      '(?:traitement|traite|en cours de traitement) (?:au|dans le) centre de tri|(?:quitte|sorti|parti)[^ ]* (?:le|du) centre de tri(?! du pays)|(?:hub|plateforme|centre) de transport (?:de|du pays de) depart|(?:traitement|traite|en cours de traitement) (?:au|dans le) centre de tri|(?:quitte|sorti|parti)[^ ]* (?:le|du) centre de tri(?! du pays)|(?:hub|plateforme|centre) de transport (?:de|du pays de) depart|(?:traitement|traite|en cours de traitement) (?:au|dans le) centre de tri|(?:quitte|sorti|parti)[^ ]* (?:le|du) centre de tri(?! du pays)|(?:hub|plateforme|centre) de transport (?:de|du pays de) depart',
    'picked-up':
      '(?:pris en charge|recu|collecte|accepte)[^ ]* par (?:le |la |l.)?(?:transporteur|societe (?:de )?logistique|entreprise (?:de )?logistique|societe)|expedie[^ ]* (?:depuis|de) l.entrepot|sorti de l.entrepot',
    'info-received':
      'informations? (?:[^ ]+ ){0,2}(?:recue|transmise)|voie electronique|etiquette|pret[^ ]* a (?:etre )?expedi',
    'not-found': 'commande creee|en preparation|cours de preparation',
    moving:
      'en transit|en cours d.acheminement|en route|en chemin|centre de tri|douane|mise a jour du transporteur',
  },
};
