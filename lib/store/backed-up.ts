// Which tables go into a backup, and what a row of each must be to come back out of one.
import type * as z from 'zod/mini';
import { LogEntry } from '../evidence/log';
import { Claim } from '../model/claim';
import { EvidenceCopy } from '../model/copy';
import { Evidence } from '../model/evidence';
import { DraftEdit, EvidenceText, Observation, OrderRow, PastLog, Reminder, SettingsRow } from './database';
import { HealthRow } from './health';

/** Tables of rows that survive JSON. */
export const BACKED_UP_ROWS = {
  orders: OrderRow,
  observations: Observation,
  claims: Claim,
  evidence: Evidence,
  evidenceTexts: EvidenceText,
  copies: EvidenceCopy,
  drafts: DraftEdit,
  settings: SettingsRow,
  reminders: Reminder,
  log: LogEntry,
  pastLogs: PastLog,
  health: HealthRow,
} satisfies Record<string, z.ZodMiniType>;

/** Tables of bytes by id. */
export const BYTES = ['evidenceBytes', 'copyBytes'] as const;

/** `keys` cannot be read out of the browser; `backups` says which backups this installation made; `thumbnails` are drawn anew; `toldDates` are about a calendar that this installation's files went into. */
export const NOT_BACKED_UP = ['keys', 'backups', 'thumbnails', 'toldDates'] as const;
