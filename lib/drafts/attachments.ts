// The list of the proof that a text cites, by number, name and day of capture.
import { isPart } from '../claims/shows-whole';
import type { Evidence } from '../model/evidence';
import { inOrder, numberEvidence } from './number-evidence';
import type { Speech } from './speech';
import { citesIn, type Paragraph, paragraph } from './write';

/** One paragraph, or none when nothing is cited. Proof that stands for nothing is not listed. */
export function listAttachments(
  paragraphs: readonly Paragraph[],
  evidence: readonly Evidence[],
  speech: Speech,
): Paragraph[] {
  const numbers = numberEvidence(evidence);
  const cited = new Set(citesIn(paragraphs));
  const listed = inOrder(evidence).flatMap((each) => {
    const { id, proves, capturedAt } = each;
    const number = numbers.get(id);
    const [item] = proves;
    if (number === undefined || item === undefined || !cited.has(number)) return [];
    const args = {
      number,
      what: speech.say(`proof-${item}`),
      date: speech.day(capturedAt.slice(0, 10)),
    };
    return [speech.say(isPart(each, evidence) ? 'attachment-part' : 'attachment', args)];
  });
  if (listed.length === 0) return [];
  const text = speech.say('attached', { list: listed.join(speech.say('semicolon')) });
  return [paragraph({ text, cites: [...cited], isMarked: true })];
}
