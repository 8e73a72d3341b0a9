// The dated points of a formal text: what a reviewer checks one by one, each with its proof.
import { planOf } from '../claims/reasons';
import { goodsOf } from '../facts/reasons';
import type { Claim, Reason } from '../model/claim';
import { listAttachments } from './attachments';
import type { DraftInput } from './draft-input';
import type { Fact } from './fact';
import type { Speech } from './speech';
import { tellContacts } from './tell-contacts';
import { tellOrder } from './tell-order';
import type { Story } from './tell-story';
import { citesOf, type Paragraph, point, type Script, sentence } from './write';

/** Points that a reviewer reads; the least telling ones go first when there are more (facts: rules 4: four to six). */
const MOST_POINTS = 6;

/** Captures of one tracking state that a point cites: a dated series tells more than one picture. */
const MOST_CITES = 4;

export interface DatedPoint {
  fact: Fact;
  /** The attribute that words it. */
  wording: 'point' | 'pointWith';
  /** Lower is kept longer. */
  rank: number;
}

/** The whole with its attachments, then without them, then with ever fewer points. */
export function asPoints(
  opening: readonly Paragraph[],
  points: readonly DatedPoint[],
  closing: readonly Paragraph[],
  input: DraftInput,
  speech: Speech,
): Script['ways'] {
  const ways = Array.from({ length: MOST_POINTS + 1 }, (_, fewer) => [
    ...opening,
    ...writePoints(points, MOST_POINTS - fewer, speech),
    ...closing,
  ]);
  const whole = ways[0] ?? [];
  return [[...whole, ...listAttachments(whole, input.evidence, speech)], ...ways];
}

/** The `count` most telling points, by date; a point without a date stands first. */
function writePoints(points: readonly DatedPoint[], count: number, speech: Speech): Paragraph[] {
  return [...points]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .sort((a, b) =>
      (a.fact.on ?? '') < (b.fact.on ?? '') ? -1 : (a.fact.on ?? '') > (b.fact.on ?? '') ? 1 : 0,
    )
    .map(({ fact, wording }) => {
      const what = speech.say(`fact-${fact.key}.${wording}`, fact.args);
      const text =
        fact.on === null
          ? speech.say('point-undated', { what })
          : speech.say('point', { date: speech.day(fact.on), what });
      return point(sentence(text, citesOf(fact, MOST_CITES)));
    });
}

/** What the points would need to be whole: fields to read and proof to get. */
export function missingOf(
  points: readonly DatedPoint[],
  input: DraftInput,
  story: Story,
  speech: Speech,
): string[] {
  return [
    ...tellOrder(input.known.order, speech, story.proof).missing,
    ...story.missing,
    ...points.flatMap(({ fact: { cites, needs } }) =>
      cites.length === 0 && needs !== null ? [`proof-${needs}`] : [],
    ),
  ];
}

export function gatherPoints(input: DraftInput, story: Story, speech: Speech): DatedPoint[] {
  const { order } = input.known;
  const { parcel, proof } = story;
  const about = tellOrder(order, speech, proof);
  const points: DatedPoint[] = [
    {
      fact: {
        key: 'ordered',
        on: order.placedOn,
        args: { order: order.id, ...(about.details !== null && { details: about.details }) },
        cites: about.cites.slice(-1),
        needs: 'order-page',
      },
      wording: about.details === null ? 'point' : 'pointWith',
      rank: 0,
    },
    ...story.facts.map((fact, index): DatedPoint => ({ fact, wording: 'point', rank: 1 + index })),
  ];
  const add = (rank: number, fact: Fact, wording: DatedPoint['wording'] = 'point') => {
    if (!points.some((each) => each.fact.key.startsWith(fact.key))) points.push({ fact, wording, rank });
  };
  for (const fact of tellContacts(input.claim, speech, story.proof, ['wrote-seller', 'seller-answered']))
    add(5, fact);
  const present = presentState(input.claim, story.reason);
  if (present !== null) add(6, atPresent(present, input, speech));
  if (order.shippedOn !== null) {
    const on = order.shippedOn;
    const { number } = parcel;
    add(
      7,
      {
        key: 'shipped',
        on,
        args: number === null ? {} : { number },
        cites: proof.ofOrder((seen) => seen.shippedOn === on).slice(-1),
        needs: 'order-page',
      },
      number === null ? 'point' : 'pointWith',
    );
  }
  if (order.paidOn !== null && order.paidOn !== order.placedOn) {
    const on = order.paidOn;
    const cites = proof.ofOrder((seen) => seen.paidOn === on).slice(-1);
    add(8, { key: 'paid', on, args: {}, cites, needs: 'order-page' });
  }
  return points;
}

/** What is so today; null once some money came back, which a sentence of its own tells, and for goods that are kept. */
function presentState({ events }: Claim, reason: Reason): string | null {
  const goods = goodsOf(reason);
  if (goods === 'unsent' || goods === 'missing') return 'not-received';
  if (planOf(reason).refund === 'delay') return null;
  return events.some(({ kind }) => kind === 'refunded-part' || kind === 'refunded') ? null : 'not-refunded';
}

function atPresent(key: string, input: DraftInput, speech: Speech): Fact {
  return { key, on: input.today, args: { date: speech.day(input.today) }, cites: [], needs: null };
}
