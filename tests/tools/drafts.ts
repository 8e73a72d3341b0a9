// `node tests/tools/run.mjs drafts [--now DAY]`: every reason, channel and language of the drafts as one Markdown page, for proof-reading.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeDraft } from '../../lib/drafts/compose';
import { SHORT_LIMIT } from '../../lib/drafts/draft-input';
import { languagesOf } from '../../lib/drafts/languages';
import { Channel, Reason } from '../../lib/model/claim';
import { isDay } from '../../lib/model/day';
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
  const sections = Reason.options.map((reason) => {
    const path = join(import.meta.dirname, 'examples', `${reason}.json`);
    const { known, claim, evidence } = readClaimInput(
      ClaimInput.parse(JSON.parse(readFileSync(path, 'utf8'))),
      today,
    );
    const flags = findFlags(known, today);
    const input = { known, claim, evidence, today, flags, deadlines: findDeadlines(known, today) };
    const drafts = Channel.options.flatMap((channel) =>
      [null, SHORT_LIMIT].flatMap((limit) =>
        languagesOf(channel).map((language) => {
          const draft = composeDraft(input, channel, language, { limit });
          const missing = draft.missing.length === 0 ? '' : `\n\nmissing: ${draft.missing.join(', ')}`;
          return `### ${channel}${limit === null ? '' : ', short'} · ${language} · ${draft.characters} characters\n\n~~~\n${draft.text}\n~~~${missing}`;
        }),
      ),
    );
    return [`## ${reason}`, ...drafts].join('\n\n');
  });
  return { output: [`# All drafts on ${today}`, ...sections].join('\n\n'), exitCode: 0 };
}
