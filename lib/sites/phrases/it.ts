// Italian page wording.
import type { Phrases } from './phrases';

export const it: Phrases = {
  language: 'it',
  months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  statuses: {},
};
