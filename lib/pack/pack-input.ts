// What a pack is made from, and what became of each piece of proof in it.
import type { LogEntry, PublicKey } from '../evidence/log';
import type { Channel, ChecklistEntry, Claim, DraftLanguage } from '../model/claim';
import type { EvidenceCopy } from '../model/copy';
import type { Day } from '../model/day';
import type { Evidence } from '../model/evidence';
import type { Deadline, Flag } from '../model/finding';
import type { KnownOrder } from '../model/known';
import type { WordsLanguage } from '../words/languages';

export interface PackInput {
  claim: Claim;
  known: KnownOrder;
  flags: readonly Flag[];
  deadlines: readonly Deadline[];
  checklist: readonly ChecklistEntry[];
  /** Each with the number by which the drafts cite it. */
  evidence: readonly { number: number; record: Evidence }[];
  /** The stored bytes of a piece of proof; rejects when there are none. */
  readBytes(id: string): Promise<Blob>;
  /** The text of the page beside a picture of it, by the proof's id. */
  texts: ReadonlyMap<string, Blob>;
  /** What was made of the proof, in the order that copies are to be named. */
  copies: readonly EvidenceCopy[];
  /** The stored bytes of a copy; rejects when there are none. */
  readCopy(id: string): Promise<Blob>;
  options: PackOptions;
  /** As the buyer would send them, with their own changes. */
  drafts: readonly { channel: Channel; language: DraftLanguage; text: string }[];
  /** Whole and in order; empty when there is none. */
  log: readonly LogEntry[];
  /** Of the key that signed the log; null when there is none. */
  publicKey: PublicKey | null;
  /** Logs of other installations that backups brought, each with its own key. */
  pastLogs: readonly { entries: readonly LogEntry[]; publicKey: PublicKey }[];
  /** Of the report. */
  language: WordsLanguage;
  /** Year of a rule's source by rule id, for saying where an estimated date comes from. */
  ruleYears?: Readonly<Record<string, number>>;
  now: Date;
  /** IANA name of the zone that the buyer lives by. */
  timeZone: string;
  /** Of Redress. */
  version: string;
}

export interface PackOptions {
  /** False: of proof that has a redacted copy, the copy alone goes into the pack. */
  hasOriginals: boolean;
  /** The largest size of one ZIP; null for as much as a ZIP can hold. */
  partBytes: number | null;
}

/** A piece of proof with the place that it will have in the pack. */
export interface PlannedItem {
  number: number;
  record: Evidence;
  /** True when the original stays with the buyer: a redacted copy stands in. */
  isWithheld: boolean;
  /** True when the page's text and what was read of it stay as well: they would tell what is hidden. */
  isTextWithheld: boolean;
  copies: readonly EvidenceCopy[];
  /** Number of the ZIP that it lies in, from 1. */
  part: number;
}

/**
 * `unchanged`: its bytes have the hash noted at capture. `changed`: they have another; they are in the pack as they are.
 * `missing`: there were none to read. `withheld`: the buyer left the original out.
 */
export type PackedState = 'unchanged' | 'changed' | 'missing' | 'withheld';

/** A file of the pack as it was found; paths are within `data/` of its part. */
interface Packed {
  /** Null when it is not in the pack. */
  file: string | null;
  state: PackedState;
  /** Hash of the bytes as they are now, null when there were none. */
  foundSha256: string | null;
}

export interface PackedCopy extends Packed {
  copy: EvidenceCopy;
}

export interface PackedItem extends PlannedItem, Packed {
  /** Path of its facts. */
  factsFile: string;
  /** Whether they are the ones that a log noted; `not-noted`: none noted any. */
  factsState: 'unchanged' | 'changed' | 'not-noted';
  text: Packed | null;
  packedCopies: PackedCopy[];
  /** What a note of the buyer's says; null for what is none. */
  note: { on: Day | null; text: string } | null;
}
