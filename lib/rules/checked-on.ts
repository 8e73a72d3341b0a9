// The day on which the facts behind the rows were last looked up, and until when they may be counted on. Apart from the rows'
// schema, which pages do not load.
export const CHECKED_ON = '2026-11-23';

/** The day on which the law of the countries was looked up again, country by country. */
export const RECHECKED_ON = '2026-12-01';

/** Shops and card schemes change their terms about twice a year (Visa prints its rules every April and October). */
export const TERMS_EXPIRE_ON = '2027-05-23';

/** Laws, treaties and standards: looked up again once a year. */
export const LAW_EXPIRES_ON = '2027-11-23';
