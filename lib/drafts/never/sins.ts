// What no text to a seller or the shop may say, because it ends a claim or turns the reader against it (facts: rules 1.11, 4 "never write", AE-EXCL-ACCEPTED).

/** Each is the interface's word `never-…`. */
export const SINS = [
  /** To wait without a date. */
  'waiting',
  /** To accept the delay or a longer term. */
  'accepting',
  /** To confirm receipt, or to say that it came. */
  'confirming',
  /** To cancel the order, to close or withdraw the dispute. */
  'closing',
  /** To speak of ratings: threats about them are misuse of the shop's feedback. */
  'ratings',
  /** To move the talk off the shop. */
  'elsewhere',
  /** To move the money off the shop. */
  'money',
  /** To threaten. */
  'threats',
  /** To insult or accuse. */
  'blame',
  /** To argue law. */
  'law',
  /** To promise. */
  'promises',
] as const;
export type Sin = (typeof SINS)[number];

/** How a language commits each of them, in all its inflections. Flags `iu`: `\p{L}` stands for letters, because `\b` knows Latin ones only. */
export type Never = Record<Sin, RegExp>;
