// English page wording.
import type { EventWording, Phrases } from './phrases';

export const en: Phrases = {
  language: 'en',
  months: 'january|february|march|april|may|june|july|august|september|october|november|december',
  // `Processed` is left out: it meant finished before 2026 and shipped since (facts: com 7).
  statuses: {
    unpaid: 'to pay|awaiting payment|unpaid',
    paid: 'processing|awaiting shipment|to ship|ready to ship|paid',
    shipped: 'awaiting delivery|shipped',
    finished: 'completed|finished',
    cancelled: 'canceled|cancelled|order canceled|order cancelled|closed|expired|payment expired',
  },
  // The first wording is on record (facts: com 8.1); the others say the same.
  refundBy:
    /refund\s+if\s+(?:no\s+delivery|(?:[a-z']+\s+){0,5}not\s+(?:been\s+)?(?:delivered|received))\s+(?:before|by)(?=[\s\d:：]|$)/i,
};

/** What carriers write. */
export const enEvents: EventWording = {
  language: 'en',
  ignore:
    'proof of delivery[^.]*|(?:will|to|may|shall) be returned[^.]*|(?:otherwise|or)_[^.]{0,40}_return[^.]*|before (?:it is )?return[^.]*|if no delivery[^.]*|estimated delivery[^.]*|expected delivery[^.]*|thank you for[^.]*|(?:if|when) (?:you|the)[^.]{0,60}(?:not|do)[^.]*',
  events: {
    returned:
      '(?<!being )returned to (?:the )?(?:original )?(?:sender|shipper|seller|merchant|origin)|return (?:shipment |parcel |package )?(?:was |has been |is )?(?:delivered|completed?|received)|(?:delivered|handed)(?: over)?,? (?:back )?(?:to )?(?:the )?(?:original )?(?:sender|shipper|seller|merchant|consignor)|(?:received|collected|signed for|picked up) by (?:the )?(?:original )?(?:sender|seller|shipper|merchant)|(?<!being |customs )_returned_(?! (?:to|from|by|due))',
    returning:
      'being returned|returned due|return(?:ing|ed)? (?:back )?to (?:the )?(?:sender|shipper|seller|origin|return)|_returning_|return (?:shipment|process|in progress|initiated|started|in transit|label)|_unclaimed_|storage (?:period|term|time) (?:has )?(?:expired|ended|is over)|not (?:been )?(?:collected|picked up|claimed) (?:in|within|on)|on (?:its|the) way back',
    part: '(?:partial(?:ly)?|partly) (?:deliver|hand)|part of (?:the |your )?(?:shipment|order|parcel|package)[^.]{0,20} deliver|_\\d+ (?:of|out of) \\d+ (?:\\w+ )?(?:were |was |have been |has been |is |are )?delivered|some (?:items|parcels|packages) (?:were |have been )?delivered|_delivered \\d+ (?:of|out of) \\d+',
    'import-refused':
      '(?:import|customs|clearance)[^.]{0,30}(?:refus|not (?:authori[sz]ed|permitted|allowed)|denied|prohibit|reject)|prohibited (?:item|article|goods)|returned (?:by|from) customs to|(?:refused|rejected|denied|seized|confiscated) (?:by|at) (?:the )?(?:\\w+ )?customs',
    failed:
      '(?:delivery|attempt)\\w* (?:\\w+ )?(?:unsuccessful|failed|failure)|(?:unsuccessful|failed|missed|attempted) (?:delivery|attempt)|delivery attempt(?:ed)?_|attempt(?:ed)? (?:to )?deliver|unable to (?:be )?deliver|undeliver|(?:_not|n.t|never|no) (?:be |been )?delivered(?! yet)|(?:could not|couldn.t|cannot|can.t) (?:be )?(?:\\w+ )?deliver|(?:recipient|addressee|customer|consignee) (?:was )?(?:not|absent|unavailable|away)|delivery (?:was )?refused|refused (?:by|delivery)|_refused_|notice left|card left|left (?:a )?(?:notice|card)|no access to|no.?(?:body|one) (?:was )?(?:at )?home|nobody (?:was )?(?:at )?home|business closed|delivery exception|(?:wrong|incorrect|insufficient|incomplete|invalid) address|addressee unknown|address (?:not found|unknown|problem)|failed to deliver',
    future:
      '(?:will|to|shall|can|should|soon|may|might|is going to|about to) be (?:\\w+ ){0,2}(?:delivered|handed|collected)|(?:scheduled|planned|expected|preparing|prepare|ready|awaiting|waiting|pending|hop\\w+) (?:for |to )?(?:the |your )?deliver|deliver\\w* (?:has been |is |was )?(?:scheduled|rescheduled|planned|arranged|expected|postponed|permitted|allowed|authori[sz]ed|approved|agreed|booked|confirmed for|appoint)|delivery (?:date|time|slot|appointment|window)|(?:delivered|delivery) (?:by|on|before|between) (?:\\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)|not (?:yet )?(?:been )?delivered yet|not yet (?:been )?delivered|yet to be delivered|will (?:soon )?(?:deliver|arrive|attempt|leave|reach|try)|delivery information|appointment|(?:is )?soon (?:to be )?delivered|(?:permission|permitted|allowed) to (?:deliver|hand)|_hope',
    'not-yet':
      '(?:_not|n.t) (?:yet )?(?:been )?(?:arriv|reach|receiv|left_|depart|scan|clear|releas|shipp|collect|picked|dispatch|handed|mov|updat|process)|not yet (?:in|at|on|with)_|no (?:movement|new scan|scans?_)',
    lost: '_lost_|cannot be (?:found|located)',
    destroyed: '_destroyed_|_destruction_|disposed of|_discarded_',
    damaged: '_damage|content[^ ]* missing',
    cancelled: '(?:shipment|order|label|parcel|package) (?:has been |was |is )?cancell?ed',
    'to-country':
      '(?:delivered|handed over) (?:to|in|at) (?:the )?(?:destination|country|receiving) ?(?:country|of destination|region|airport)|delivered to (?:the )?(?:[a-z]+ )?country',
    depot:
      '(?:delivered|handed over) to (?:the )?destination (?:city|hub|port)|(?:on (?:its|the) way|in transit|heading|shipped|sent|forwarded|dispatched) to (?:the |a |your )?(?:[\\w-]+ )?(?:pick.?up|collection|parcel ?shop|locker)|(?:delivered|handed over) (?:to|at|in|into) (?:the |a |our )?(?:[\\w/]+ ){0,2}(?:warehouse|hub|depot|sorting|facility|airport|airline|port_|terminal|customs|station|distribution|cent(?:er|re)_|logistics)(?! ?(?:pick|collection))|processed at (?:the )?warehouse',
    'handed-over':
      'delivered to (?:the |a )?(?:[\\w/]+ ){0,2}(?:carrier|courier|agent|partner|transport|post office|service provider)(?! ?(?:pick|collection))|handed (?:over )?to (?:the )?(?:local|domestic|destination|last|delivery|carrier|courier)|tendered to|transferred to (?:the )?(?:local|delivery|destination)',
    pickup:
      'delivered (?:to|at|in) (?:the |a )?(?:[\\w-]+ ){0,2}(?:pick.?up|collection|parcel ?shop|locker|self.?service)(?! (?:point )?(?:hub|distribution|sorting))|(?:ready|available) (?:for|to) (?!.{0,20}_by (?:the )?(?:carrier|courier|logistics))(?:be )?(?:pick|collect)|arrived at (?:the |a )?(?:\\w+ ){0,2}(?:pick.?up|collection) (?!(?:point )?(?:hub|distribution|sorting))|arrived at (?:the |a )?(?:parcel )?locker|at (?:the |a )?(?:\\w+ )?(?:pick.?up point|collection point|parcel locker|parcel ?shop)(?! (?:hub|distribution|sorting))|held at (?:the )?(?:post office|\\w+ for pick)|can (?:now )?be (?:picked up|collected)|(?:awaiting|waiting for|pending|ready for) (?:customer )?(?:collection|pick.?up)(?!.{0,20}_by (?:the )?(?:carrier|courier))|notification to (?:the )?(?:recipient|addressee)|(?:please|you can) (?:collect|pick up)|storage (?:period|term)|collect(?:ion)? (?:it )?(?:by|before|until)_|placed in (?:the |a )?(?:parcel )?locker|recipient (?:was |has been )?(?:notified|informed)',
    delivered:
      '_delivered_(?! (?:to|at|in|into) (?:the |a )?(?:original )?(?:sender|destination|warehouse|hub))|delivery (?:was |is |has been )?(?:completed?|successful)|successful(?:ly)? deliver|_signed (?:for|by)|_signed_$|(?:collected|picked up|received) by (?:the )?(?:customer|recipient|addressee|buyer|consignee)|(?:recipient|customer|addressee|individual) (?:has )?(?:collected|picked up|received)|handed (?:over )?to (?:the )?(?:recipient|addressee|customer)',
    'out-for-delivery':
      'out for deliver|delivery in progress|being delivered|re.?delivering|loaded on(?:to)? (?:the )?delivery vehicle|with (?:the )?(?:delivery )?(?:courier|driver) for',
    delayed: '_delay|arriving late|backlog|hold.?up_',
    'export-done': 'export (?:customs )?clearance.{0,20}(?:complete|success|finish)',
    'export-customs': '_export_',
    'customs-action':
      'customs.{0,30}(?:requested|required|held|hold_|detain|fail|abnormal)|(?:duty|duties|tax|taxes)_.{0,20}(?:requested|required|due_|unpaid)|(?:held|detained) (?:by|at|in) (?:the )?(?:\\w+ )?customs|pay(?:ment)? (?:of )?(?:the )?(?:customs|duty|duties|import)',
    'customs-released':
      'import (?:customs )?clearance.{0,20}(?:complete|success|finish)|(?:departed from|leaving|left|released (?:by|from)|cleared|out of) (?:the )?(?:import )?customs|customs clear(?:ance|ed)[^.]{0,12}(?:complete|finish)',
    'import-customs':
      'import (?:customs )?clearance|import customs|(?:arrived at|into|received by) customs|presented to (?:import )?customs|_in customs|customs declaration (?:submitted|filed|received)',
    transit:
      '(?:arrived? (?:in|at)|depart\\w* (?:from)?|leaving|left) (?:the )?transit (?:country|region|hub|facility)|awaiting (?:for )?transit to',
    arrived:
      'arriv\\w* (?:at|in) (?:the )?(?:destination|local airport|line.?h(?:au|ua)l|country of destination|inward office)|handed over from line.?haul|departed from destination country',
    departed:
      '(?:leaving|left|leaves|departed?|departing) (?:from )?(?:the )?(?:origin|departure) (?:country|region)(?![^ ]* sorting)|(?:left|departed) (?:the )?country of (?:origin|departure)|awaiting flight|departure from outward office|handed over to (?:the )?(?:line.?haul|airline)|flight (?:has )?departed|accepted for transportation by postal',
    'last-mile':
      '(?:received|collected|accepted) by (?:the )?(?:local|destination|domestic)_|(?:local|regional) (?:carrier|delivery|courier) ?(?:\\w+ )?(?:facility|cent|station|company|depot|office)|delivery (?:office|station|depot|cent(?:er|re))|delivery carrier accepted|arrived at (?:the )?(?:pick.?up|collection) (?:point )?(?:hub|distribution|sorting)|tendered to',
    origin:
      'sorting cent(?:er|re) of origin|origin (?:airport|sorting|facility|hub)|departure transport hub|departure country[^ ]* sorting|processing at sorting|departed from sorting',
    'picked-up':
      '(?:collected|picked up|accepted|received) by (?:the )?(?:\\w+ )?(?:carrier|courier|logistics|shipping company|shipping partner|post_)|shipped out from warehouse|posting/collection|accepted by carrier',
    'info-received':
      'information (?:has been )?(?:received|sent)|pre.?shipment|awaiting item|info (?:sent|received)|label (?:has been )?(?:created|printed)|electronically|pre.?advi[cs]e|preparing shipment|ready for shipping|ready to ship|tracking number (?:assigned|created)|data received',
    'not-found':
      'order(?:.s| has)? (?:been )?(?:successfully )?created|being prepared|in preparation|has not been updated|no (?:updated? logistics|tracking updates)|awaiting seller',
    moving:
      'in transit|on the way|facility|carrier update|sorting|customs|_arrived_|_departed_|_left_|delivery update|forwarded',
  },
};
