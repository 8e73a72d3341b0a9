// Pages print digits of several scripts; work on texts is done in one.

/** Zeros of the scripts whose digits the shop's pages are known to print, and of full-width digits. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50, 0xff10];

/** `work` done on `text` with its digits as 0-9; its result, which is to be as long, with digits of the text's own script again. */
export function inPlainDigits(text: string, work: (plain: string) => string): string {
  const first = /\p{Nd}/u.exec(text)?.[0].codePointAt(0) ?? 0;
  const zero = ZEROS.find((one) => first >= one && first < one + 10);
  if (zero === undefined) return work(text);
  const toPlain = (digit: string) => {
    const value = (digit.codePointAt(0) ?? 0) - zero;
    return value >= 0 && value < 10 ? String(value) : digit;
  };
  const made = [...work(text.replace(/\p{Nd}/gu, toPlain))];
  // Place by place: a page may print both kinds in one text.
  const before = [...text];
  return made
    .map((one, index) =>
      /\d/.test(one) && !/^\d$/.test(before[index] ?? '') ? String.fromCodePoint(zero + Number(one)) : one,
    )
    .join('');
}
