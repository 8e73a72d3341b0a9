// Dutch page wording.
import type { EventWording, Phrases } from './phrases';

export const nl: Phrases = {
  language: 'nl',
  months: 'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december',
  statuses: {
    unpaid: 'wacht op betaling|te betalen',
    paid: 'wacht op verzending|te verzenden|in behandeling',
    shipped: 'wacht op levering|wachten op levering|verzonden',
    finished: 'voltooid|afgerond',
    cancelled: 'geannuleerd|bestelling geannuleerd|gesloten|verlopen',
  },
  refundBy:
    /terugbetaling[^·•|;\d]{0,60}(?:niet|geen|zonder)[^·•|;\d]{0,60}(?:lever|bezorg|ontv)[^·•|;\d]{0,60}\s(?:vóór|voor)(?=[\s\d:：]|$)/iu,
};

/** What carriers write. */
export const nlEvents: EventWording = {
  language: 'nl',
  ignore:
    'wordt[^.]{0,40}(?:geretourneerd|teruggestuurd|retour)[^.]*|geschatte (?:levering|bezorg)[^.]*|verwachte (?:levering|bezorg)[^.]*',
  events: {
    returned:
      '(?:bezorgd|afgeleverd|geleverd|geretourneerd|teruggestuurd|teruggebracht|overhandigd|retour) (?:aan|bij|naar) (?:de )?(?:oorspronkelijke )?(?:afzender|verzender|verkoper|webwinkel)|door (?:de )?(?:afzender|verkoper) (?:ontvangen|afgehaald)|retour(?:zending)? (?:bezorgd|afgeleverd|voltooid|ontvangen)|_geretourneerd_(?! (?:door|van))',
    returning:
      'retour|teruggestuurd|terug naar (?:de )?(?:afzender|verkoper)|bewaartermijn (?:is )?verlopen|niet (?:op tijd )?(?:afgehaald|opgehaald)',
    part: 'gedeeltelijk|deels (?:bezorgd|geleverd|afgeleverd)|deel(?:levering|bezorging)|(?:een )?deel van [^.]{0,30}(?:bezorgd|geleverd|afgeleverd)',
    'import-refused':
      '(?:invoer|import)[^ ]* (?:[^ ]+ )?(?:geweigerd|niet toegestaan|verboden|afgekeurd)|door (?:de )?douane (?:geweigerd|in beslag|afgewezen)|verboden (?:artikel|goederen)',
    failed:
      '_niet (?:[^ ]+ )?(?:bezorgd|geleverd|afgeleverd|thuis|bezorgen)|onbestelbaar|bezorg(?:ing|poging)[^ ]* (?:[^ ]+ ){0,2}(?:mislukt|niet gelukt|niet geslaagd)|(?:mislukte|gemiste) (?:bezorg|lever)|bezorgpoging|geweigerd|geadresseerde (?:niet|afwezig|onbekend)|ontvanger (?:niet|afwezig|was niet)|adres (?:onjuist|onvolledig|onbekend)|niet gelukt',
    future:
      '(?:wordt|worden|zal|zullen|moet|kan|mag) (?:[^ ]+ ){0,6}(?:bezorgd|geleverd|afgeleverd)|(?:bezorging|levering) (?:is )?(?:gepland|verwacht|toegestaan|afgesproken|uitgesteld|ingepland)|(?:geschatte|verwachte|geplande) (?:bezorg|lever)|nog niet (?:bezorgd|geleverd|afgeleverd)|(?:bezorg|lever)(?:afspraak|moment|datum)|afspraak|klaar (?:voor|om) (?:de )?(?:bezorg|te worden bezorgd|levering)|wacht op (?:bezorging|levering)|gereed voor bezorging|binnenkort (?:bezorgd|geleverd)|toestemming (?:voor|tot) (?:bezorg|aflever)',
    'not-yet':
      '_niet (?:[^ ]+ )?(?:aangekomen|gearriveerd|ontvangen|vertrokken|opgehaald|verzonden|gescand)|nog geen',
    lost: '_verloren_|_zoek_|vermist|kwijt_',
    destroyed: 'vernietigd',
    damaged: 'beschadigd',
    cancelled: 'geannuleerd',
    'to-country':
      '(?:bezorgd|geleverd|afgeleverd|overgedragen) (?:in|aan|naar) (?:het )?(?:land van bestemming|bestemmingsland)',
    depot:
      'onderweg naar[^.]{0,24}(?:punt|automaat|kluis|locatie|shop)|(?:bezorgd|geleverd|afgeleverd|overhandigd|overgedragen) (?:aan|bij|in|op|naar) (?:de |het |een |ons )?(?:[^ ]+ )?(?:magazijn|depot|hub|sorteercentrum|distributiecentrum|luchthaven|luchtvaartmaatschappij|douane|terminal)',
    'handed-over':
      '(?:bezorgd|geleverd|afgeleverd|overhandigd|overgedragen|overgegeven) (?:aan|bij) (?:de |het |een )?(?:[^ ]+ )?(?:vervoerder|bezorgdienst|bezorger|koerier|koeriersdienst|transporteur|partner)',
    pickup:
      '(?:klaar|gereed|beschikbaar) (?:om (?:te worden )?(?:af|op)|voor (?:afhaling|ophalen|af|op))|(?:kan|kunt)[^.]{0,30}(?:afgehaald|opgehaald|afhalen|ophalen)|(?:bij|in|op|naar) (?:een |het |de |uw )?(?:[^ ]+ )?(?:afhaalpunt|ophaalpunt|servicepunt|pakketpunt|pakketautomaat|pakketkluis|parcelshop|buurtpunt|afhaallocatie|postnl.punt|dhl.[^ ]*punt)|wacht op (?:afhal|ophal)|ligt (?:klaar|voor u klaar)',
    delivered:
      '_bezorgd_(?! (?:aan|bij) (?:de )?(?:afzender|verzender|verkoper))|_afgeleverd_|_geleverd_|bezorging (?:voltooid|geslaagd)|(?:ontvangen|opgehaald|afgehaald) door (?:de )?(?:ontvanger|klant|geadresseerde|koper)',
    'out-for-delivery':
      'onderweg naar (?:u|jou|de ontvanger|het bezorgadres)|(?:is|wordt) (?:vandaag )?onderweg met (?:de )?bezorger|(?:bezorger|chauffeur|koerier) is onderweg|in bezorging|uit voor (?:bezorging|levering)|bij de bezorger|bezorgroute|geladen (?:in|op) (?:het |de )?(?:bezorg|bus)',
    delayed: 'vertraag|vertraging',
    'export-done': '(?:export|uitvoer)[^ ]* ?(?:[^ ]+ ){0,2}(?:voltooid|afgerond|gereed)',
    'export-customs': '_export|uitvoer',
    'customs-action':
      '(?:door|bij) (?:de )?douane (?:vastgehouden|tegengehouden|aangehouden)|invoerrechten|(?:douane|invoer)kosten',
    'customs-released':
      '(?:import|invoer)[^ ]* ?(?:[^ ]+ ){0,2}(?:voltooid|afgerond|gereed)|(?:door (?:de )?douane )?(?:vrijgegeven|ingeklaard)|douane verlaten|vertrokken (?:bij|van) (?:de )?douane',
    'import-customs': '_import|invoer|aangekomen bij (?:de )?douane|bij de douane|inklaring',
    transit: 'transitland|doorvoerland|land van doorvoer',
    arrived:
      '(?:aangekomen|gearriveerd) (?:in|op|bij) (?:het )?(?:land van bestemming|bestemmingsland|lijnvervoer[^ ]*|linehaul[^ ]*|transportkantoor)|sorteercentrum (?:in|van) (?:het )?(?:land van bestemming|bestemmingsland)',
    departed:
      '(?:vertrokken|vertrekt) uit (?:het )?(?:land|vertrekland|herkomstland)|(?:land van (?:herkomst|vertrek|afzending)|vertrekland|herkomstland)[^ ]* verlaten|verlaat (?:het )?(?:land van|vertrekland)',
    'last-mile':
      '(?:lokaal|lokale|plaatselijk[^ ]*) (?:bezorg|distributie|vervoer|koerier|pakket)[^ ]*|bezorg(?:centrum|depot|kantoor)',
    origin:
      '(?:verwerking|verwerkt|in behandeling) (?:in|bij) (?:het )?sorteercentrum|sorteercentrum verlaten|vertrokken (?:uit|van) (?:het )?sorteercentrum|vertrekhub|transportknooppunt',
    'picked-up':
      '(?:opgehaald|ontvangen|overgenomen|aangenomen|geaccepteerd) door (?:de |het )?(?:vervoerder|logistiek[^ ]*|koerier|transporteur)|(?:magazijn verlaten|verzonden (?:uit|vanuit) (?:het )?magazijn)',
    'info-received':
      '(?:zending|verzend|pakket)(?:gegevens|informatie)[^ ]* (?:[^ ]+ ){0,4}(?:ontvangen|doorgegeven)|elektronisch|voorgemeld|aangemeld|label (?:is )?(?:aangemaakt|gemaakt)|klaar (?:voor|om te) (?:verzend|worden verzonden)|verwacht maar nog niet',
    'not-found': 'bestelling (?:is )?(?:geplaatst|aangemaakt|gemaakt)|wordt voorbereid|in voorbereiding',
    moving: 'onderweg|in transit|gesorteerd|sorteer|vertrokken|aangekomen|douane|doorgestuurd|update',
  },
};
