// Kills the whole browser at every step of some acts and opens it again on the same profile, as a buyer finds it after a crash.
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPublicKey, verifyLog } from '../../../lib/evidence/log';
import { readDatabase, readPublicKey, type Stored } from './database';
import { ask } from './enter-claim';
import { holdAt, isHeld, type KillPoint, onePerStep, type Realm, stepsTaken } from './kill-points';
import { type LaunchOptions, launch, type TestBrowser } from './launch';
import { expect } from './test';

/** Something that the buyer does, ready to begin. */
export interface Act {
  /** Where it takes the steps at which it is held. */
  realm: Realm;
  begin: () => Promise<unknown>;
  /** Waits until the buyer is told that it is done. */
  isTold: () => Promise<unknown>;
}

export interface Ordeal {
  /** Brings a browser to where the acts can begin, each in a realm of its own. `saved`: what it was told to keep until then. */
  prepare: (browser: TestBrowser, saved: Set<string>) => Promise<Act[]>;
  /** What must hold after a death beside what holds after all. `isTold`: the acts were told to be done. */
  check?: (stored: Stored, isTold: boolean) => void;
}

/** A browser that is opened again and again on one profile. */
export type Lives = LaunchOptions & { profile: string };

/** A profile that outlives its browsers, for one test. */
export async function withProfile(work: (profile: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'redress-profile-'));
  try {
    await work(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Runs the acts once to name their steps and kills the browser as soon as they are told to be done; then once for each step,
 * and kills it while each act stands at one of its steps. Just before, a note is saved, which must outlive the browser too.
 * @returns the steps at which the browser died, by act.
 */
export async function surviveKills(lives: Lives, { prepare, check }: Ordeal): Promise<string[][]> {
  const saved = new Set<string>();
  let browser = await launch(lives);
  const ready = async (): Promise<Act[]> => {
    const acts = await prepare(browser, saved);
    saved.add(await bringNote(browser));
    return acts;
  };
  const die = async (isTold: boolean): Promise<void> => {
    await browser.kill();
    browser = await launch(lives);
    const stored = await expectWhole(browser, saved);
    check?.(stored, isTold);
  };
  try {
    const points: KillPoint[][] = [];
    for (const { realm, begin, isTold } of await ready()) {
      await holdAt(realm, null);
      await begin();
      await isTold();
      points.push(onePerStep(await stepsTaken(realm)));
    }
    for (const { id } of (await readDatabase(browser)).evidence) saved.add(id);
    await die(true);

    for (let life = 0; life < Math.max(...points.map(({ length }) => length)); life += 1) {
      for (const [index, { realm, begin }] of (await ready()).entries()) {
        const point = points[index]![life % points[index]!.length]!;
        await holdAt(realm, point);
        // It never ends: the browser goes first.
        void begin().catch(() => undefined);
        const message = `${point.name}, time ${point.time}`;
        await expect.poll(() => isHeld(realm), { message }).toBe(true);
      }
      await die(false);
    }
    return points.map((each) => each.map(({ name }) => name));
  } finally {
    await browser.close();
  }
}

async function bringNote(browser: TestBrowser): Promise<string> {
  const claimId = (await readDatabase(browser)).claims[0]!.id;
  const text = `Saved just before: ${crypto.randomUUID()}`;
  const note = { kind: 'import-note', claimId, on: '2026-11-20', text, proves: [] };
  const answer = await ask<{ outcome: string; evidenceId: string }>(browser, note);
  expect(answer.outcome).toBe('saved');
  return answer.evidenceId;
}

/** What was told to be saved is there; each record has its bytes, its text and its entry in a log that is in order. */
async function expectWhole(browser: TestBrowser, saved: ReadonlySet<string>): Promise<Stored> {
  const stored = await readDatabase(browser);
  const { evidence, evidenceBytes, evidenceTexts, copies, copyBytes, log, backups } = stored;
  const ids = evidence.map(({ id }) => id).sort();
  expect(ids).toEqual(expect.arrayContaining([...saved]));
  expect(evidenceBytes.map(({ id }) => id).sort()).toEqual(ids);
  const bytes = new Map([...evidenceBytes, ...copyBytes].map((row) => [row.id, row.bytes.sha256]));
  const texts = new Map(evidenceTexts.map(({ id, text }) => [id, sha256(text)]));
  for (const record of evidence) {
    expect(bytes.get(record.id)).toBe(record.sha256);
    expect(texts.get(record.id) ?? null).toBe(record.textSha256);
  }
  for (const copy of copies) expect(bytes.get(copy.id)).toBe(copy.sha256);
  const entered = log.filter(({ what }) => what !== 'deleted').map(({ evidenceId }) => evidenceId);
  expect(entered).toEqual(expect.arrayContaining(ids));
  const noted = log.filter(({ what }) => what === 'backed-up').map((entry) => entry.sha256);
  expect(backups.map(({ manifestSha256 }) => manifestSha256).sort()).toEqual(noted.sort());
  const key = await importPublicKey((await readPublicKey(browser)) ?? {});
  expect(key === null ? log.length : (await verifyLog(log, key)).state).toBe(key === null ? 0 : 'valid');
  return stored;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
