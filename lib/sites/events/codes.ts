// What an event's code means: by its own row of a table, or guessed by how it begins or ends.
import { BEGINNINGS, CAINIAO } from './codes/cainiao';
import { POCHTA } from './codes/pochta';
import { SEVENTEEN } from './codes/seventeen';
import { readTable } from './codes/table';
import { type EventMeaning, NO_CHANGE, REFUSED, TROUBLE } from './state';

export interface CodeMeaning {
  state: EventMeaning;
  /** `row`: somebody described this very code; `generic`: described as saying nothing of its own; `guess`: by its letters. */
  by: 'row' | 'generic' | 'guess';
  /** The row or the letters. */
  key: string;
}

let tables: Record<'cainiao' | 'beginnings' | 'pochta' | 'seventeen', ReadonlyMap<string, EventMeaning>>;

function readTables(): typeof tables {
  tables ??= {
    cainiao: readTable(CAINIAO),
    beginnings: readTable(BEGINNINGS),
    pochta: readTable(POCHTA),
    seventeen: readTable(SEVENTEEN),
  };
  return tables;
}

/** What a code means; null when nobody described it or anything that begins like it. Codes come in any case, with blanks, and with a full-width underscore. */
export function meaningOfCode(code: string): CodeMeaning | null {
  if (code.length > 80) return null;
  const { cainiao, beginnings, pochta, seventeen } = readTables();
  const russian = /^RU:(\d{1,3}):(\d{1,5})$/.exec(code);
  if (russian !== null) {
    const [type = '', attribute] = russian.slice(1);
    const exact = row(pochta, `${type}:${attribute}`) ?? row(pochta, type);
    return exact;
  }
  if (code.startsWith('17:')) return row(seventeen, code.slice(3));
  let plain = code
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_')
    .replace(/^AE_/, '');
  for (;;) {
    const known = row(cainiao, plain);
    if (known !== null) return known;
    if (!plain.endsWith('_SUCCESS')) break;
    plain = plain.slice(0, -'_SUCCESS'.length);
  }
  if (/_(?:FAILURE|FAIL|FAILED|EXCEPTION)$/.test(plain)) {
    const state = /^(?:CC_IM|CUS_|CIQ_)/.test(plain) ? REFUSED : TROUBLE;
    return { state, by: 'guess', key: plain.replace(/^.*_/, '…_') };
  }
  for (const [start, state] of beginnings) {
    if (plain.startsWith(start)) return { state, by: 'guess', key: `${start}…` };
  }
  return null;
}

function row(table: ReadonlyMap<string, EventMeaning>, key: string): CodeMeaning | null {
  const state = table.get(key);
  if (state === undefined) return null;
  // "In transit" and "trouble" say no more than any sentence does.
  return { state, by: state === NO_CHANGE || state === TROUBLE ? 'generic' : 'row', key };
}
