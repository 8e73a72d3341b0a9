// Where pages show who the buyer is and where they live. Nothing there is read: a capture only notes the places.

/** Of aliexpress.ru and of most carriers no such block is known: what such blocks are called. */
const NAMES = ['', '-', '_'].flatMap((gap) => [
  ...['shipping', 'delivery', 'receiver', 'recipient'].map((whose) => `${whose}${gap}address`),
  `receiver${gap}info`,
  `recipient${gap}info`,
]);

/** Blocks that hold the receiver with their address, in markup of all generations (facts: com 4, 5.1, 11). */
const RECEIVER = [
  '.order-detail-info-item:not(.order-detail-order-info)',
  '.contact-info',
  '.order-detail-item-track-info-title',
  '[class*="logistic-info-v2--shippingToInfo"]',
  '[class*="ship-to--"]',
  '.address-detail',
  ...NAMES.flatMap((name) => [`[class*="${name}" i]`, `[data-testid*="${name}" i]`]),
];

export const PERSONAL_PLACES = {
  /** Blocks of which all text is personal. */
  receiver: RECEIVER.join(','),
  /** Heads of pages, where a greeting names the account (facts: com 2). */
  head: 'header, [role="banner"], [class*="header" i], [class*="account" i]',
  greeting:
    /^\s*(?:hi|hello|welcome(?: back)?|привет|здравствуйте|hallo|bonjour|hola|ol[aá]|ciao|cześć|merhaba)\s*[,，]\s*(?=\S)/i,
};
