// What of a page's text looks personal: so that the buyer knows what to look for in the picture before it goes to others.

const PATTERNS: readonly RegExp[] = [
  // Mail addresses.
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  // Telephone numbers: a plus or a leading zero or bracket, then groups; plain long digits are order numbers.
  /(?:\+\d|\(\d{2,5}\)|\b0\d)[\d ()-]{6,16}\d/g,
  // Cards, also those of which the shop shows the last digits only.
  /(?:[*•·xX]{2,}[ -]?)+\d{4}\b/g,
];

/** The line after such a label is a name or an address, in the languages whose pages are read most. */
const LABEL =
  /^(?:ship(?:ping)? (?:to|address)|delivery address|contact (?:name|person)|recipient|receiver|адрес доставки|получатель|lieferadresse|adresse de livraison|direcci[oó]n de env[ií]o|endere[cç]o de entrega)\s*:?\s*(.*)$/i;

/** Each once, in the order of the page, at most 12: what cannot be taken in at a glance is no help. */
export function findPersonal(text: string): string[] {
  const found = new Set<string>();
  const lines = text.split('\n').map((line) => line.trim());
  for (const [index, line] of lines.entries()) {
    const labelled = LABEL.exec(line);
    if (labelled !== null) {
      const value = labelled[1] || lines.slice(index + 1).find((next) => next !== '');
      if (value !== undefined && value !== '') found.add(value.slice(0, 120));
    }
    for (const pattern of PATTERNS) for (const [match] of line.matchAll(pattern)) found.add(match.trim());
  }
  return [...found].slice(0, 12);
}
