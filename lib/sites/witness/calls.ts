// Which calls of the shop and of the carriers are listened to, and what of their answers is never passed on.

/**
 * The shop's calls for orders, details, tracking and returns (facts: com 6), the order lists of aliexpress.ru (ru 1.5),
 * Cainiao's, Pochta Rossii's and 17TRACK's tracking (ru 2.1–2.3). All others pass unseen.
 */
export const CALLS =
  /mtop\.(?:ae\.ld\.querydetail|aliexpress\.(?:trade\.buyer\.order\.(?:list|detail)|buyer\.reverse\.queryreverseorderpagelist\w*))\b|\/orders\/v3\/web[-/]orders?-(?:list|search)\b|\/(?:global\/detail\.json|trackings\/by-barcodes|track\/restapi)/i;

/** The order that a tracking call asks about, in its address or body, plain or encoded: its answer does not say. */
export const ASKED_ORDER = /tradeOrderId(?:%22|%3A|%5C|\W){1,12}(\d{10,20})(?!\d)/i;

/** The name of the function that a JSONP answer calls. */
export const CALLBACK = /[?&]callback=([\w$]{1,80})(?![\w$])/;

/** Keys that are never passed on: receiver, sender, addresses, phones, notes; and the name of what we add ourselves. */
export const PRIVATE =
  /receiver|recipient|sender|address|phone|mobile|email|contactname|fullname|zipcode|postcode|detailedlocation|formf22|^(?:note|memo|remark)s?$|^elsewhere|^buyer/i;
