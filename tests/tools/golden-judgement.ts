// `node tests/tools/run.mjs golden-judgement`: writes the table of situations that the next step, the rungs and the dates are held against.
// A second, plain way of judging, written from the facts: `judgement/` asks nothing of lib/.
import { ORDER } from './judgement/build';
import { judge } from './judgement/judge';
import { type Situation, writeSituation } from './judgement/situation';
import { bank } from './judgement/situations/bank';
import { BY_HAND } from './judgement/situations/by-hand';
import { disputes } from './judgement/situations/disputes';
import { law } from './judgement/situations/law';
import { missing } from './judgement/situations/missing';
import { money } from './judgement/situations/money';
import { received } from './judgement/situations/received';
import { unsent } from './judgement/situations/unsent';
import { windows } from './judgement/situations/windows';

const GROUPS: readonly (readonly [string, readonly Situation[]])[] = [
  ['Goods that came', received],
  ['Parcels that did not come', missing],
  ['Nothing was sent', unsent],
  ['The dispute and its appeal', disputes],
  ['Money, parcels and goods that are awaited', money],
  ['The bank and PayPal', bank],
  ['The post and the law', law],
  ['Windows, old promises, zones, slips of the hand', windows],
  ['Counted by hand as well', BY_HAND.map(({ of }) => of)],
];

/** The document's text. */
export function main(): { output: string; exitCode: number } {
  const tables = GROUPS.flatMap(([title, situations]) => [
    `## ${title}`,
    '',
    '| situation | given | next | also ends | rungs | dates |',
    '| --- | --- | --- | --- | --- | --- |',
    ...situations.map(writeLine),
    '',
  ]);
  const count = GROUPS.reduce((sum, [, situations]) => sum + situations.length, 0);
  const head = [
    '# What to do next, situation by situation',
    '',
    'Written by `node tests/tools/run.mjs golden-judgement`, which judges on its own: a table of questions written from the facts, with its own calendar, and no code of the product is asked. `golden-judgement.test.ts` reads each line back, builds the order and the claim that it gives, and asks the product.',
    '',
    `${count} situations. *Next* is the act, its step and its day; *also ends* are the other rights that are open, with their last days; of a rung that is open or waits the day is until when, of a later one from when. *Dates* are the two that the situation is about, a later reading of the same rule in brackets. A hyphen is nothing.`,
    '',
    `What a line does not give is as in this order, which cost 60.00 USD: ${describe(ORDER)}.`,
    '',
  ];
  return { output: [...head, ...tables].join('\n').trimEnd(), exitCode: 0 };
}

function describe(order: Situation): string {
  const { what: _, about: __, events: ___, today: ____, ...facts } = order;
  return Object.entries(facts)
    .map(([name, value]) => `${name}=${value ?? '-'}`)
    .join('; ');
}

function writeLine(of: Situation): string {
  const { next, also, rungs, dates } = judge(of);
  return `| ${of.what} | ${writeSituation(of, ORDER)} | ${next} | ${also} | ${rungs} | ${dates} |`;
}
