// `npm run -s drafts [--now DAY]`: every reason and country, channel and language of the drafts as one Markdown page, for proof-reading.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeDraft } from '../../lib/drafts/compose';
import { type DraftInput, SHORT_LIMIT } from '../../lib/drafts/draft-input';
import { ABOVE_THE_SHOP, channelsFor, languagesFor } from '../../lib/drafts/languages';
import { type Channel, Reason } from '../../lib/model/claim';
import { type Day, isDay } from '../../lib/model/day';
import { findDeadlines, findFlags } from '../../lib/rules';
import { ClaimInput, readClaimInput } from './claim-input';

/** The examples are of this day. */
const EXAMPLE_DAY = '2026-11-23';

export async function main(
  words: string[],
): Promise<{ output?: string; problem?: string; exitCode: number }> {
  const { values } = parseArgs({ args: words, options: { now: { type: 'string' } } });
  const today = values.now ?? EXAMPLE_DAY;
  if (!isDay(today)) return { problem: `--now ${today}: not a calendar day`, exitCode: 2 };
  const isShop = (channel: Channel) => !ABOVE_THE_SHOP.has(channel);
  const reasons = Reason.options.flatMap((reason) => [
    `## ${reason}`,
    ...write(read(`examples/${reason}.json`, today), isShop, [null, SHORT_LIMIT]),
  ]);
  const countries = readdirSync(join(import.meta.dirname, 'countries')).flatMap((name) => [
    `## Letters from ${name.replace('.json', '')}`,
    ...write(read(`countries/${name}`, today), (channel) => !isShop(channel), [null]),
  ]);
  return { output: [`# All drafts on ${today}`, ...reasons, ...countries].join('\n\n'), exitCode: 0 };
}

function read(path: string, today: Day): DraftInput {
  const given = ClaimInput.parse(JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8')));
  const { known, claim, evidence, sender } = readClaimInput(given, today);
  const flags = findFlags(known, today);
  return { known, claim, evidence, sender, today, flags, deadlines: findDeadlines(known, today) };
}

function write(
  input: DraftInput,
  isWanted: (channel: Channel) => boolean,
  limits: readonly (number | null)[],
): string[] {
  const { country, reason } = input.claim;
  return channelsFor(country, reason)
    .filter(isWanted)
    .flatMap((channel) =>
      limits.flatMap((limit) =>
        languagesFor(channel, country).map((language) => {
          const draft = composeDraft(input, channel, language, { limit });
          const missing = draft.missing.length === 0 ? '' : `\n\nmissing: ${draft.missing.join(', ')}`;
          return `### ${channel}${limit === null ? '' : ', short'} · ${language} · ${draft.characters} characters\n\n~~~\n${draft.text}\n~~~${missing}`;
        }),
      ),
    );
}
