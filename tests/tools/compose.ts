// `npm run -s compose -- CLAIM.json --language ru --channel seller [--short] [--now DAY]`: what Redress would write about a claim, as JSON.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { nextStep } from '../../lib/claims/next-step';
import { buildChecklist } from '../../lib/claims/reasons';
import { findRungs, type Rung } from '../../lib/claims/rungs';
import { composeDraft } from '../../lib/drafts/compose';
import { SHORT_LIMIT } from '../../lib/drafts/draft-input';
import { languagesOf } from '../../lib/drafts/languages';
import { receivedOn } from '../../lib/facts/order-facts';
import { isReceived } from '../../lib/facts/reasons';
import { Channel, type ChecklistEntry, type Draft, DraftLanguage } from '../../lib/model/claim';
import { dayOf, isDay } from '../../lib/model/day';
import type { Deadline, Flag } from '../../lib/model/finding';
import { type ClaimAmount, claimAmount } from '../../lib/money/claim-amount';
import { type ClaimMoney, claimMoney } from '../../lib/money/claim-money';
import { findFlags } from '../../lib/rules';
import { findAllDeadlines } from '../../lib/rules/all-deadlines';
import { penaltyNumbers } from '../../lib/rules/penalties';
import { ClaimInput, readClaimInput } from './claim-input';

const USAGE =
  'usage: npm run -s compose -- CLAIM.json [--language en|ru …] [--channel seller …] [--short] [--now 2026-11-23]';

// The mini build speaks no language by itself.
z.config(z.locales.en());

/** What the command prints, where, and its exit code. */
export interface Outcome {
  output?: string;
  problem?: string;
  exitCode: number;
}

interface Composed {
  drafts: Draft[];
  checklist: ChecklistEntry[];
  next: ReturnType<typeof nextStep>;
  rungs: Rung[];
  amounts: ClaimAmount;
  money: ClaimMoney;
  deadlines: Deadline[];
  flags: Flag[];
}

/** Input that cannot be used; its message is the one line that the caller sees. */
class Unusable extends Error {}

/** Runs the command on its words. Exit 0 with one JSON object, or 2 with one clear line. */
export async function main(words: string[]): Promise<Outcome> {
  try {
    return { output: JSON.stringify(run(words), null, 2), exitCode: 0 };
  } catch (error) {
    if (error instanceof Unusable) return { problem: error.message, exitCode: 2 };
    throw error;
  }
}

function run(words: string[]): Composed {
  const { path, languages, channels, limit, today } = parseWords(words);
  const { known, claim, evidence, sender } = readClaimInput(readInput(path), today);
  const flags = findFlags(known, today);
  const deadlines = findAllDeadlines(known, claim, today, { country: claim.country });
  const checklist = buildChecklist(claim.reason, evidence, today);
  const input = { known, claim, flags, deadlines, evidence, today, sender };
  const rungs = findRungs(input);
  return {
    drafts: channels.flatMap((channel) =>
      languages.map((language) => composeDraft(input, channel, language, { limit })),
    ),
    checklist,
    next: nextStep({ claim, known, deadlines, evidence, today }, checklist, rungs),
    rungs,
    amounts: claimAmount(known.order),
    money: claimMoney(known.order, claim, today, {
      isReceived: claim.reason === null ? null : isReceived(claim.reason),
      penalties: penaltyNumbers(claim.country, today),
      cameOn: receivedOn(known),
    }),
    deadlines,
    flags,
  };
}

function parseWords(words: string[]) {
  const { positionals, values } = parse(words);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new Unusable(USAGE);
  const { now } = values;
  if (now !== undefined && !isDay(now))
    throw new Unusable(`--now ${now}: not a calendar day such as 2026-11-23`);
  const languages = (values.language ?? ['en']).map((word) =>
    oneOf('--language', word, DraftLanguage.options),
  );
  const channels = (values.channel ?? ['seller']).map((word) => oneOf('--channel', word, Channel.options));
  for (const channel of channels) {
    for (const language of languages)
      oneOf(`--channel ${channel} --language`, language, languagesOf(channel));
  }
  return {
    path,
    languages,
    channels,
    limit: values.short === true ? SHORT_LIMIT : null,
    today: now ?? dayOf(new Date()),
  };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        language: { type: 'string', multiple: true },
        channel: { type: 'string', multiple: true },
        short: { type: 'boolean' },
        now: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Unusable(`${error instanceof Error ? error.message.split('\n')[0] : error}; ${USAGE}`);
  }
}

function oneOf<Value extends string>(option: string, word: string, options: readonly Value[]): Value {
  const found = options.find((each) => each === word);
  if (found === undefined) throw new Unusable(`${option} ${word}: one of ${options.join(', ')}`);
  return found;
}

function readInput(path: string): ClaimInput {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Unusable(`${path}: no such file, or not readable`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Unusable(`${path}: not JSON`);
  }
  const { success, data, error } = ClaimInput.safeParse(json);
  if (success) return data;
  const [issue] = error.issues;
  throw new Unusable(`${path}: ${writePath(issue?.path ?? [])}: ${issue?.message ?? 'not usable'}`);
}

/** `order.items[0].quantity`. */
function writePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the whole';
  return path.reduce<string>(
    (written, part) =>
      typeof part === 'number'
        ? `${written}[${part}]`
        : written === ''
          ? String(part)
          : `${written}.${String(part)}`,
    '',
  );
}
