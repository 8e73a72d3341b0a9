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
    'proof of delivery[^.]*|(?:will|to|may|shall) be returned[^.]*|(?:otherwise|or)_[^.]{0,40}_return[^.]*|before (?:it is )?return[^.]*|if no delivery[^.]*|estimated delivery[^.]*',
  events: {
    returned:
      '(?<!being )returned to (?:the )?(?:sender|shipper|seller|merchant|origin)|return (?:shipment |parcel |package )?(?:delivered|completed?|received)|delivered to (?:the )?(?:sender|shipper)|(?<!being )_returned_(?! (?:to|from|by))',
    returning:
      'being returned|return(?:ing)? to (?:the )?(?:sender|shipper|seller|origin)|_returning_|return (?:shipment|in progress|initiated|started|in transit)',
    failed:
      '(?:delivery|attempt)\\w* (?:\\w+ )?(?:unsuccessful|failed|failure)|(?:unsuccessful|failed|missed|attempted) (?:delivery|attempt)|delivery attempt(?:ed)?_|unable to (?:be )?deliver|undeliver|not (?:be |been )?delivered(?! yet)|(?:could not|couldn.t|cannot) (?:be )?deliver|recipient (?:was )?(?:not|absent|unavailable)|addressee (?:was )?(?:not|absent)|delivery (?:was )?refused|refused by',
    future:
      '(?:will|to|shall|can|should|soon) be (?:\\w+ ){0,2}(?:delivered|handed)|(?:scheduled|planned|expected|preparing|prepare|ready|awaiting|waiting) (?:for |to )?(?:the )?deliver|deliver\\w* (?:has been |is |was )?(?:scheduled|rescheduled|planned|arranged|expected|postponed|delayed)|not (?:yet )?(?:been )?delivered yet|not yet (?:been )?delivered|will (?:soon )?(?:deliver|arrive)|delivery information',
    lost: '_lost_|cannot be (?:found|located)',
    destroyed: '_destroyed_|_destruction_|disposed of|_discarded_',
    cancelled: '(?:shipment|order|label|parcel|package) (?:has been |was |is )?cancell?ed',
    'handed-over':
      'delivered to (?:the |a )?(?:[\\w/]+ ){0,2}(?:carrier|courier|depot|agent|airline|hub|warehouse|sorting|facility|partner|logistics|transport|customs|post office)(?! ?(?:pick|collection))|handed (?:over )?to (?:the )?(?:local|domestic|destination|last|delivery)',
    pickup:
      'delivered to (?:the |a )?(?:[\\w-]+ ){0,2}(?:pick.?up|collection|parcel ?shop|locker|self.?service)|(?:ready|available) (?:for|to) (?!.{0,20}_by (?:the )?(?:carrier|courier|logistics))(?:be )?(?:pick|collect)|arrived at (?:the |a )?(?:\\w+ ){0,2}(?:pick.?up|collection) |arrived at (?:the |a )?(?:parcel )?locker|at (?:the |a )?(?:\\w+ )?(?:pick.?up point|collection point|parcel locker|parcel ?shop)|held at (?:the )?post office|can be (?:picked up|collected)|storage (?:period|term)',
    delivered:
      '_delivered_|delivery (?:was |is |has been )?(?:completed?|successful)|successful(?:ly)? deliver|_signed (?:for|by)|_signed_$|(?:collected|picked up|received) by (?:the )?(?:customer|recipient|addressee|buyer)|handed to (?:the )?(?:recipient|addressee|customer)',
    'out-for-delivery':
      'out for deliver|delivery in progress|being delivered|re.?delivering|loaded on(?:to)? (?:the )?delivery vehicle',
    'export-done': 'export (?:customs )?clearance.{0,20}(?:complete|success|finish)',
    'export-customs': '_export_',
    'customs-action':
      'customs.{0,30}(?:requested|required|held|hold_|seiz|detain|reject|fail|abnormal)|(?:duty|duties|tax|taxes)_.{0,20}(?:requested|required|due_)|(?:held|seized|detained|confiscated|rejected) (?:by|at|in) (?:the )?(?:\\w+ )?customs',
    'customs-released':
      'import (?:customs )?clearance.{0,20}(?:complete|success|finish)|(?:departed from|leaving|left|released (?:by|from)) (?:the )?(?:import )?customs',
    'import-customs':
      'import (?:customs )?clearance|import customs|arrived at customs|presented to (?:import )?customs|_in customs',
    arrived:
      'arriv\\w* (?:at|in) (?:the )?(?:destination|local airport|line.?h(?:au|ua)l|country of destination|inward office)',
    departed:
      '(?:leaving|left|leaves|departed?|departing) (?:from )?(?:the )?(?:origin|departure) (?:country|region)(?![^ ]* sorting)|(?:left|departed) (?:the )?country of (?:origin|departure)|awaiting flight|departure from outward office|handed over to (?:the )?(?:line.?haul|airline)|flight (?:has )?departed|accepted for transportation by postal',
    'last-mile':
      '(?:received|collected) by (?:the )?(?:local|destination|domestic)_|(?:local|regional) (?:carrier|delivery|courier) ?(?:\\w+ )?(?:facility|cent|station|company|depot|office)|delivery (?:office|station|depot|cent(?:er|re))',
    origin:
      'sorting cent(?:er|re) of origin|origin (?:airport|sorting|facility|hub)|departure transport hub|departure country[^ ]* sorting|processing at sorting|departed from sorting',
    'picked-up':
      '(?:collected|picked up|accepted|received) by (?:the )?(?:\\w+ )?(?:carrier|courier|logistics|shipping company|post_)|shipped out from warehouse|posting/collection',
    'info-received':
      'information (?:has been )?(?:received|sent)|label (?:has been )?(?:created|printed)|electronically|pre.?advi[cs]e|ready for shipping|ready to ship|tracking number (?:assigned|created)',
    'not-found':
      'order(?:.s| has)? (?:been )?(?:successfully )?created|being prepared|in preparation|has not been updated|no (?:updated? logistics|tracking updates)|awaiting seller',
    moving:
      'in transit|on the way|facility|carrier update|sorting|customs|_arrived_|_departed_|_left_|delivery update|forwarded',
  },
};
