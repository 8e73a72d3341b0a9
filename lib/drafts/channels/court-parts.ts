// The parts of a suit in Russia that are a form: its parties, what is asked of the court, the papers that go with it.
import type { DraftInput } from '../draft-input';
import type { Fact } from '../fact';
import { BLANK, companyOf, line, sellerOf, senderLine } from '../letter';
import type { ToldPenalty } from '../penalty';
import type { Speech } from '../speech';
import { type Paragraph, point, sentence } from '../write';

/** The claimant, and those who were asked before: the platform only where it was. */
export function nameParties(input: DraftInput, speech: Speech): Paragraph[] {
  const [name, who] = [sellerOf(input), companyOf(input)];
  const wasAsked = input.claim.events.some(({ kind }) => kind === 'wrote-operator');
  return [
    senderLine(input, speech, 'court-claimant'),
    line(speech.say('court-claimant-data', { blank: BLANK })),
    line(speech.say('court-defendant', { who: name ?? BLANK, blank: BLANK })),
    ...(who === null
      ? []
      : [line(speech.say(wasAsked ? 'court-platform.defendant' : 'court-platform', { who }))]),
  ];
}

export interface Asked {
  /** Null where only the delay is claimed. */
  due: string | null;
  /** Whether it names a sum. */
  isSum: boolean;
  penalty: ToldPenalty | null;
  losses: string | null;
  asksPlatform: boolean;
}

/** The fine and the moral damages without a sum: the court sets both. */
export function askCourt({ due, isSum, penalty, losses, asksPlatform }: Asked, speech: Speech): Paragraph[] {
  const asked = [
    ...(due === null ? [] : [speech.say(isSum ? 'court-ask-due.sum' : 'court-ask-due', { due })]),
    ...(penalty === null ? [] : [speech.say('court-ask-penalty', { penalty: penalty.sum })]),
    ...(penalty === null || penalty.isFinal
      ? []
      : [speech.say('court-ask-until', { percent: penalty.percentPerDay })]),
    ...(losses === null ? [] : [speech.say('court-ask-losses', { losses })]),
    speech.say('court-ask-moral', { blank: BLANK }),
    speech.say('court-ask-fine'),
  ];
  return [
    line(speech.say('court-ask')),
    ...asked.map((text) => point(sentence(text))),
    ...(asksPlatform && due !== null ? [line(speech.say('court-ask-platform', { due }))] : []),
  ];
}

/** What article 132 asks to be attached, besides the numbered proof. */
export function listPapers(claimed: readonly Fact[], speech: Speech): Paragraph[] {
  const hasSent = (key: string) => claimed.some((fact) => fact.key === key);
  return [
    line(speech.say('court-papers')),
    ...[
      ...(hasSent('wrote-claim') ? ['court-paper-claim'] : []),
      ...(hasSent('wrote-operator') ? ['court-paper-operator'] : []),
      'court-paper-calculation',
      'court-paper-copies',
    ].map((id) => point(sentence(speech.say(id)))),
  ];
}
