// Holds the facts of each piece of proof in a pack against the log: address, title, times, sizes, and what was read.
import { hashJson } from '../evidence/fact-sheet';
import type { Vouching } from '../evidence/log';
import { parseJson } from '../evidence/parse-json';
import { type ClaimFile, FactsFile, utc } from './facts';
import type { VerifiedBag, VerifiedItem } from './verify-bag';

/** Payload that holds the facts of a piece of proof; a reading kept without a picture is a piece itself. */
export function isFactsFile(path: string): boolean {
  return /^data\/evidence\/[^/]+\.json$/.test(path) && !path.endsWith('.reading.json');
}

/** Marks facts that are not the noted ones as changed, and adds those that are gone. A part that is not given is left alone. */
export async function checkFacts(
  claim: ClaimFile,
  bags: ReadonlyMap<number, VerifiedBag>,
  vouching: Vouching,
): Promise<void> {
  const itemsOf = new Map(
    [...bags].map(([part, { items }]) => [part, new Map(items.map((item) => [item.path, item]))]),
  );
  for (const { id, sha256, part, factsFile } of claim.evidence) {
    const bag = bags.get(part);
    if (bag === undefined || factsFile === undefined) continue;
    const path = `data/${factsFile}`;
    const item = itemsOf.get(part)?.get(path);
    if (item === undefined) bag.items.push({ path, state: 'missing', wasSoBefore: false });
    else if (item.state === 'unchanged') await judge(item, bag.texts.get(path), { id, sha256 }, vouching);
  }
}

async function judge(
  item: VerifiedItem,
  text: string | undefined,
  { id, sha256 }: { id: string; sha256: string },
  vouching: Vouching,
): Promise<void> {
  const json = parseJson(text ?? '');
  const noted = (vouching.get(id) ?? []).flatMap(({ factsSha256 }) => factsSha256 ?? []);
  const file = FactsFile.safeParse(json);
  const isAsNoted =
    file.success && file.data.facts.id === id && file.data.facts.sha256 === sha256
      ? await isWhole(file.data, noted).catch(() => false)
      : false;
  if (isAsNoted) return;
  item.state = 'changed';
  item.wasSoBefore =
    typeof json === 'object' && json !== null && 'factsState' in json && json.factsState === 'changed';
}

/** Every log noted these facts; what stands beside them is what they name by its hash. */
async function isWhole(
  { facts, factsSha256, capturedAtUtc, reach, reading }: FactsFile,
  noted: readonly string[],
): Promise<boolean> {
  const { capturedAt, reachSha256, readingSha256s } = facts;
  const found = await hashJson(facts);
  const readings = Array.isArray(readingSha256s) ? readingSha256s : [];
  return (
    found === factsSha256 &&
    noted.every((each) => each === found) &&
    (reach === null || (await hashJson(reach)) === reachSha256) &&
    (reading === null || readings.includes(await hashJson(reading))) &&
    capturedAtUtc === utc(typeof capturedAt === 'string' ? capturedAt : '')
  );
}
