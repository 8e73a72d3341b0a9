// Which item of the checklist a file that the buyer brings most plainly stands for. Only a suggestion; not plain is null.
import type { ProofItem } from '../model/evidence';
import type { FileFamily } from '../model/imported';

/** What people and banks call such files. Latin and Cyrillic words that stand at a word's start. */
const BY_NAME: readonly [RegExp, ProofItem][] = [
  [/statement|invoice|receipt|payment|выписк|квитанц|чек|оплат|платеж|платёж/i, 'payment'],
  [/\bbox|packag|packing|упаков|короб/i, 'packaging'],
  [/\bchat|переписк|\bчат/i, 'chat'],
];

/** What is shown by the family alone, where the checklist asks for just one of these. */
const BY_FAMILY: Record<FileFamily, readonly ProofItem[]> = {
  photo: ['goods', 'packaging'],
  video: ['goods'],
  pdf: ['payment', 'document'],
  mail: ['document'],
  note: ['document'],
};

/** @param wanted the items of the claim's checklist. */
export function suggestProof(
  { name, family }: { name: string; family: FileFamily },
  wanted: readonly ProofItem[],
): ProofItem | null {
  const named = BY_NAME.find(([pattern]) => pattern.test(name.replaceAll('_', ' ')))?.[1];
  if (named !== undefined && wanted.includes(named)) return named;
  const [only, ...more] = BY_FAMILY[family].filter((item) => wanted.includes(item));
  return more.length === 0 ? (only ?? null) : null;
}
