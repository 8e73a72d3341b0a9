// HTML put together from text that may be hostile: everything is escaped, except what this function made itself.

/** Markup that is safe to place. Only `html` makes it. */
export class Markup {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Piece = Markup | string | number | null | readonly Piece[];

/** A template whose every value is escaped; `null` leaves nothing, lists are joined. */
export function html(texts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(
    texts.map((text, index) => (index === 0 ? text : place(pieces[index - 1] ?? null) + text)).join(''),
  );
}

function place(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.toString();
  if (typeof piece === 'string') return escapeText(piece);
  if (typeof piece === 'number') return String(piece);
  return piece.map(place).join('');
}

/** Text for an element or a quoted attribute. Control characters, which HTML forbids, are shown as U+FFFD. */
export function escapeText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|[\uFDD0-\uFDEF\uFFFE\uFFFF]/g, '\uFFFD')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
  );
}

/** Text that somebody else wrote: isolated, so that it turns nothing around it, and without marks that read it backwards. */
export function foreign(text: string): Markup {
  return html`<bdi>${text.replace(/[\u202D\u202E]/g, '\uFFFD')}</bdi>`;
}
