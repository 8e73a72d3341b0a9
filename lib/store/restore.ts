// Brings a backup back into the database, empty or in use: all of it in one act or nothing, and nothing twice.
import type * as z from 'zod/mini';
import { appendEntry, type LogEntry, type LogFacts } from '../evidence/log';
import type { Claim } from '../model/claim';
import type { Evidence } from '../model/evidence';
import { PackError } from '../pack/pack-error';
import type { Backup } from '../pack/read-backup';
import { BACKED_UP_ROWS } from './backed-up';
import { type RedressDatabase, UNSAID_BEFORE } from './database';
import { logKeys } from './log';
import { mergeClaims, mergeOrderRows } from './merge-rows';
import { asPastLog, keepLogs } from './past-logs';
import { asNoted, findBroken, type NotedHashes } from './restored-proof';

type Rows = { [Name in keyof typeof BACKED_UP_ROWS]: z.infer<(typeof BACKED_UP_ROWS)[Name]>[] };

export interface Restored {
  orders: number;
  claims: number;
  evidence: number;
  /** Pieces of proof that were here already. */
  known: number;
  /** Pieces that were here broken, and are whole again. */
  healed: number;
}

/**
 * Merges a backup that was read and checked. @param at RFC 3339.
 * @throws PackError `newer-backup`, `foreign-rows`; Dexie's errors when the disk is full. Then nothing is changed.
 */
export async function restoreBackup(
  database: RedressDatabase,
  backup: Backup,
  at: string,
): Promise<Restored> {
  if (backup.schemaVersion > database.verno) throw new PackError('newer-backup');
  const rows = parseRows(backup);
  const logs = [...rows.pastLogs];
  const own = await asPastLog(rows.log, backup.publicKey, at);
  if (own !== null) logs.unshift(own);
  const { privateKey } = await logKeys(database);

  for (;;) {
    const present = new Set(await database.evidence.toCollection().primaryKeys());
    const healed = await findBroken(database, rows.evidence, rows.evidenceTexts, backup);
    const added = rows.evidence.filter(({ id }) => !present.has(id));
    // Signed before the transaction, which signing would end; when something came between, it is done anew.
    const last = await database.log.orderBy('seq').last();
    const noted = await asNoted([...added, ...healed], logs);
    const entries = await makeEntries(last, noted, backup.manifestSha256, at, privateKey);
    const restored = await database.transaction('rw', database.tables, async () => {
      if ((await database.log.orderBy('seq').last())?.signature !== last?.signature) return null;
      const counts = await mergeRows(database, rows);
      await keepLogs(database, logs);
      await database.log.bulkAdd(entries);
      await addProof(database, rows, added, healed, backup);
      return { ...counts, evidence: added.length, known: rows.evidence.length - added.length };
    });
    if (restored !== null) return { ...restored, healed: healed.length };
  }
}

/** Every row by its schema; rows of an earlier version know what they left unsaid. */
function parseRows(backup: Backup): Rows {
  for (const table of backup.tables.keys())
    if (!(table in BACKED_UP_ROWS)) throw new PackError('foreign-rows', table);
  const parse = <Row>(table: keyof Rows, schema: z.ZodMiniType<Row>): Row[] =>
    (backup.tables.get(table) ?? []).map((row) => {
      const isRecord = typeof row === 'object' && row !== null;
      const parsed = schema.safeParse(isRecord ? { ...UNSAID_BEFORE[table], ...row } : row);
      if (!parsed.success) throw new PackError('foreign-rows', table);
      return parsed.data;
    });
  return {
    orders: parse('orders', BACKED_UP_ROWS.orders),
    observations: parse('observations', BACKED_UP_ROWS.observations),
    claims: parse('claims', BACKED_UP_ROWS.claims),
    evidence: parse('evidence', BACKED_UP_ROWS.evidence),
    evidenceTexts: parse('evidenceTexts', BACKED_UP_ROWS.evidenceTexts),
    copies: parse('copies', BACKED_UP_ROWS.copies),
    drafts: parse('drafts', BACKED_UP_ROWS.drafts),
    settings: parse('settings', BACKED_UP_ROWS.settings),
    reminders: parse('reminders', BACKED_UP_ROWS.reminders),
    log: parse('log', BACKED_UP_ROWS.log),
    pastLogs: parse('pastLogs', BACKED_UP_ROWS.pastLogs),
    health: parse('health', BACKED_UP_ROWS.health),
  };
}

/** One entry for the backup, by the hash of its manifest, and one for each piece of proof that it brought. */
async function makeEntries(
  last: LogEntry | undefined,
  noted: readonly NotedHashes[],
  manifestSha256: string,
  at: string,
  privateKey: CryptoKey,
): Promise<LogEntry[]> {
  const facts: Omit<LogFacts, 'what' | 'at'>[] = [{ evidenceId: null, sha256: manifestSha256 }, ...noted];
  const entries: LogEntry[] = [];
  for (const each of facts)
    entries.push(await appendEntry(entries.at(-1) ?? last, { what: 'restored', at, ...each }, privateKey));
  return entries;
}

/** All but the proof itself. An order has one claim: two of them become one, under the id that is here. */
async function mergeRows(
  database: RedressDatabase,
  rows: Rows,
): Promise<Pick<Restored, 'orders' | 'claims'>> {
  const counts = { orders: 0, claims: 0 };
  for (const row of rows.orders) {
    const present = await database.orders.get(row.id);
    if (present === undefined) counts.orders += 1;
    await database.orders.put(present === undefined ? row : mergeOrderRows(present, row));
  }
  const ids = new Map<string, string>();
  for (const row of rows.claims) {
    const present: Claim | undefined =
      (await database.claims.where('orderId').equals(row.orderId).first()) ??
      (await database.claims.get(row.id));
    if (present === undefined) counts.claims += 1;
    else ids.set(row.id, present.id);
    await database.claims.put(present === undefined ? row : mergeClaims(present, row));
  }
  for (const record of rows.evidence)
    if (record.claimId !== null) record.claimId = ids.get(record.claimId) ?? record.claimId;
  for (const row of rows.drafts) {
    const claimId = ids.get(row.claimId) ?? row.claimId;
    const present = await database.drafts.get([claimId, row.channel, row.language]);
    if (present === undefined || present.editedAt < row.editedAt)
      await database.drafts.put({ ...row, claimId });
  }
  await mergeObservations(database, rows.observations);
  for (const row of rows.settings)
    if ((await database.settings.get(row.key)) === undefined) await database.settings.put(row);
  for (const row of rows.reminders) {
    const present = await database.reminders.get(row.key);
    if (present === undefined || row.distanceDays < present.distanceDays) await database.reminders.put(row);
  }
  for (const row of rows.health)
    if ((await database.health.get(row.id)) === undefined) await database.health.put(row);
  return counts;
}

/** The same change is known by what it says: its number is the database's own, and kept only where it is free. */
async function mergeObservations(database: RedressDatabase, rows: Rows['observations']): Promise<void> {
  const textOf = ({ id: _, ...rest }: Rows['observations'][number]) =>
    JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  const known = new Set((await database.observations.toArray()).map(textOf));
  for (const row of rows) {
    const text = textOf(row);
    if (known.has(text)) continue;
    known.add(text);
    const { id: _, ...rest } = row;
    const isFree = (await database.observations.get(row.id)) === undefined;
    await database.observations.add(isFree ? row : rest);
  }
}

/** Records, bytes, texts and copies. Bytes go from file to database without passing through memory. */
async function addProof(
  database: RedressDatabase,
  rows: Rows,
  added: readonly Evidence[],
  healed: readonly Evidence[],
  backup: Backup,
): Promise<void> {
  const ids = new Set([...added, ...healed].map(({ id }) => id));
  const bytesOf = (table: 'evidenceBytes' | 'copyBytes', wanted: readonly { id: string }[]) =>
    wanted.flatMap(({ id }) => {
      const bytes = backup.blobs.get(table)?.get(id);
      return bytes === undefined ? [] : [{ id, bytes }];
    });
  const texts = rows.evidenceTexts.filter(({ id }) => ids.has(id));
  await database.evidence.bulkPut([...added, ...healed]);
  await database.evidenceBytes.bulkPut(bytesOf('evidenceBytes', [...added, ...healed]));
  await database.evidenceTexts.bulkPut(texts);
  // They were drawn of the broken bytes, or could not be: the next gallery asks for new ones.
  await database.thumbnails.bulkDelete(healed.map(({ id }) => id));
  const originals = new Set(await database.evidence.toCollection().primaryKeys());
  const known = new Set(await database.copies.toCollection().primaryKeys());
  const copies = rows.copies.filter(({ id, evidenceId }) => !known.has(id) && originals.has(evidenceId));
  await database.copies.bulkPut(copies);
  await database.copyBytes.bulkPut(bytesOf('copyBytes', copies));
}
