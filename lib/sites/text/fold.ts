// Brings text to the form in which words are compared: lower case, plain digits, no accents.

/** Accents of Latin, Cyrillic, Hebrew and Arabic; the vowel signs of Thai stay, they tell months apart. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]/g;

/** `text` for comparing: compatibility forms resolved, accents dropped (ё→е, й→и), lower case, digits 0–9. */
export function fold(text: string): string {
  return (
    text
      .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g, (digit) =>
        String(digitValue(digit)),
      )
      // Turkish dotless i; İ loses its dot with the other marks.
      .replace(/ı/g, 'i')
      .normalize('NFKD')
      .replace(MARKS, '')
      .normalize('NFC')
      .toLowerCase()
  );
}

function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  if (code >= 0x0e50) return code - 0x0e50;
  return code >= 0x0966 ? code - 0x0966 : code & 15;
}
