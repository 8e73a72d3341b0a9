// Languages that nobody speaks, made from the English text, to see screens in what nobody has written yet: CLDR's names for them.
export type PseudoLanguage = 'en-XA' | 'ar-XB';

const ACCENTS: Record<string, string> = {
  a: 'å',
  e: 'é',
  i: 'î',
  o: 'ö',
  u: 'û',
  n: 'ñ',
  c: 'ç',
  s: 'š',
  y: 'ý',
};

/**
 * A Fluent text with every sentence 40 % longer: `en-XA` with accents, `ar-XB` read from right to left.
 * Ids, variables and the keys of selects stay as they are.
 */
export function pseudoText(english: string, language: PseudoLanguage): string {
  return english
    .split('\n')
    .map((line) => pseudoLine(line, language))
    .join('\n');
}

/** What stands before the text of a line: `id = `, `.attribute = `, `[key] `, or spaces alone. */
const BEFORE = /^(?:[\w-]+ =(?: |$)|\s+\.[\w-]+ =(?: |$)|\s*\*?\[[^\]]+\] |\s*)/;
/** What is put in, the head of a select, and its end. */
const PLACED = /(\{[^{}]*\}|\{[^{}]*->|\})/;

function pseudoLine(line: string, language: PseudoLanguage): string {
  if (line.startsWith('#') || line.trim() === '') return line;
  const [before = ''] = BEFORE.exec(line) ?? [];
  const said = line.slice(before.length).split(PLACED);
  const length = said
    .filter((_, index) => index % 2 === 0)
    .join('')
    .trim().length;
  if (length === 0) return line;
  const changed = said.map((part, index) => (index % 2 === 1 ? part : change(part, language)));
  return `${before}${changed.join('')}${change(longer(length), language)}`;
}

function longer(length: number): string {
  return ' more words'.repeat(length).slice(0, Math.max(2, Math.ceil(length * 0.4)));
}

function change(text: string, language: PseudoLanguage): string {
  if (text.trim() === '') return text;
  if (language === 'en-XA') return text.replace(/[a-z]/g, (letter) => ACCENTS[letter] ?? letter);
  // Each word by itself is turned round, as a word of such a script would be.
  return text.replace(/[^\s]+/g, (word) => `\u202e${word}\u202c`);
}
