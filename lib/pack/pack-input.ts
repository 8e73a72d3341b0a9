// What a pack is made from, and what became of each piece of proof in it.
import type { LogEntry } from '../evidence/log';
import type { Channel, ChecklistEntry, Claim, DraftLanguage } from '../model/claim';
import type { Evidence } from '../model/evidence';
import type { Deadline, Flag } from '../model/finding';
import type { KnownOrder } from '../model/known';
import type { WordsLanguage } from '../words/write-date';

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
  /** As the buyer would send them, with their own changes. */
  drafts: readonly { channel: Channel; language: DraftLanguage; text: string }[];
  /** Whole and in order; empty when there is none. */
  log: readonly LogEntry[];
  /** Of the key that signed the log; null when there is none. */
  publicKey: JsonWebKey | null;
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

/**
 * `unchanged`: its bytes have the hash noted at capture. `changed`: they have another; they are in the pack as they are.
 * `missing`: there were none to read.
 */
export type PackedState = 'unchanged' | 'changed' | 'missing';

export interface PackedItem {
  number: number;
  record: Evidence;
  /** Path of the bytes within `data/`; null when they are missing. */
  file: string | null;
  /** Path of its facts within `data/`. */
  factsFile: string;
  state: PackedState;
  /** Hash of the bytes as they are now, null when they are missing. */
  foundSha256: string | null;
}
