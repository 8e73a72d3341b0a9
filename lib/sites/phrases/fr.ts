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
  ignore: 'sera retourne[^.]*',
  events: {
    returned: 'retourne (?:a |au |chez )?l.?(?:expediteur|envoyeur|vendeur)|(?:remis|livre) a l.expediteur',
    returning: 'retour (?:a |vers )?(?:l.)?(?:expediteur|envoyeur)|en cours de retour|retour en cours',
    failed:
      'non livre|pas (?:ete |pu etre )?(?:livre|distribue)|(?:tentative|echec) (?:de )?(?:la )?(?:livraison|distribution)|livraison (?:impossible|echouee|infructueuse)|destinataire absent|refuse par',
    future:
      '(?:sera|doit etre|va etre|etre) (?:[^ ]+ ){0,2}(?:livre|remis)|livraison (?:prevue|programmee|estimee|planifiee|reportee)',
    lost: '_perdu_|_egare',
    destroyed: 'detruit',
    cancelled: '(?:commande|envoi|expedition|colis) (?:a ete )?annule',
    'handed-over':
      '(?:livre|remis) (?:au|a la|a un|a) ?(?:l.)?(?:transporteur|societe|depot|centre|agent|compagnie|douane|partenaire|entrepot)',
    pickup:
      'point (?:de )?(?:retrait|relais)|(?:disponible|pret) (?:au|en|pour|a) (?:le |un |etre )?(?:retrait|retire|bureau)|(?:livre|depose|arrive) (?:en|dans) (?:un |le |votre )?(?:consigne|relais|bureau)',
    delivered: '_livree?_|livraison (?:effectuee|reussie)|_distribuee?_|remis au destinataire',
    'out-for-delivery': 'en cours de (?:livraison|distribution)|remis au livreur|charge par le livreur',
    'export-done': '(?:exportation|export_).{0,20}(?:termin|achev|effectu)',
    'export-customs': 'exportation|a l.export_',
    'customs-action': 'retenu (?:en|par la) douane|(?:droits|taxes) a payer',
    'customs-released': '(?:importation|import_).{0,20}(?:termin|achev|effectu)|sorti de (?:la )?douane',
    'import-customs': 'importation|a l.import_|arrive (?:en|a la) douane',
    arrived: 'arrive (?:dans le|au) pays de destination',
    departed: 'quitte (?:le|son) pays (?:d.origine|de depart|d.expedition)',
    'last-mile': '(?:transporteur|livreur|societe de livraison) local|agence de livraison',
    'picked-up': '(?:pris en charge|recu|collecte) par (?:le |la )?(?:transporteur|societe)',
    'info-received': 'informations? (?:d.expedition )?(?:recue|transmise)|etiquette',
    'not-found': 'commande creee|en preparation|cours de preparation',
    moving: 'en transit|en cours d.acheminement|en route|centre de tri|douane',
  },
};
