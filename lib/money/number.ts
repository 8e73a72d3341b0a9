// Reads a printed number with its separators into an exact decimal, or null when a separator could mean two things.

/**
 * `token` (digits with single ` `, `'`, `.` or `,` between) as a canonical decimal with exactly `decimals` places.
 * One dot or comma before exactly three digits is thousands only in a currency without decimals; else null.
 */
export function readNumber(token: string, decimals: number): string | null {
  const signs = token.replace(/\d/g, '');
  const last = signs.slice(-1);
  const others = signs.slice(0, -1);
  const tail = token.length - 1 - token.lastIndexOf(last);
  let whole = token;
  let fraction = '';
  if (last === '.' || last === ',') {
    const alone = others === '';
    const repeated = others.includes(last);
    if (alone && tail === 3 && decimals === 3 && /^0|^\d{4}/.test(token)) {
      // `0.567` and `1234.567` cannot be thousands.
      [whole, fraction] = split(token, last);
    } else if (alone && tail === 3) {
      if (decimals !== 0) return null;
    } else if (!repeated) {
      [whole, fraction] = split(token, last);
    }
  }
  const digits = wholeDigits(whole);
  if (digits === null) return null;
  const shown = fraction.replace(/0+$/, '');
  if (shown.length > decimals) return null;
  // Three places where the currency has fewer are more likely a thousands group that was misread.
  if (fraction.length > Math.max(decimals, 2)) return null;
  return decimals === 0 ? digits : `${digits}.${shown.padEnd(decimals, '0')}`;
}

function split(token: string, separator: string): [string, string] {
  const at = token.lastIndexOf(separator);
  return [token.slice(0, at), token.slice(at + 1)];
}

/** The digits of a whole number whose groups (of three, or Indian) are right and parted by one sign; else null. */
export function wholeDigits(text: string): string | null {
  const grouped = /^[1-9]\d{0,2}(?:([ '.,])\d{3})(?:\1\d{3})*$/.test(text);
  const indian = /^[1-9]\d?(?:,\d{2})+,\d{3}$/.test(text);
  if (!grouped && !indian && !/^(?:0|[1-9]\d*)$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  return digits.length > 15 ? null : digits;
}
