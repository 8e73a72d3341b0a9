// What the two halves of the listener say to each other: a greeting with the channel's secret name, then answers.

/** The page's half says this with the name of the channel. */
export const OFFER = 'redress-witness-offer';

/** The extension's half asks for the name with this, and says so when it has it. */
export const HELLO = 'redress-witness-hello';

/** Longer answers are not passed on (in UTF-16 units); that there was one is. */
export const LONGEST = 5_000_000;

/**
 * An answer travels as one string: the order that the call asked about, or nothing; a line end; the answer as JSON, or one
 * of these words in its place.
 */
export const TOO_LONG = 'too-long';
export const UNREADABLE = 'unreadable';
