// The rung of the post or courier: who may ask, until when, and what the answer is good for.
import { goodsOf } from '../../facts/reasons';
import { addDays } from '../../model/day';
import { countryOf, officialLanguage } from '../../rules/countries';
import type { NoteId } from '../../rules/country';
import type { Rung } from './rung';
import {
  bareRung,
  type CourseInput,
  needsOf,
  openUntil,
  sourcesOf,
  untilOf,
  waitingUntil,
} from './rung-input';

/** Numbers of the post (UPU S10); the last two letters name the country of posting. */
const POSTAL_NUMBER = /^[A-Z]{2}\d{9}([A-Z]{2})$/i;

const POST = 'place-post';
const COURIER = 'place-carrier';

/** What a post of sending allows the receiver (facts: rules 2.2). */
const OF_SENDER: Readonly<Record<string, { rows: readonly string[]; note: NoteId }>> = {
  CN: {
    rows: ['POST-CN'],
    note: 'law-note-post-cn',
  },
  HK: {
    rows: ['POST-HK'],
    note: 'law-note-post-hk',
  },
};

export function postRung(input: CourseInput): Rung {
  const { claim, known, today, course } = input;
  const rung = bareRung('post', course.post.standing);
  if (claim.reason !== null && goodsOf(claim.reason) !== 'missing') {
    return { ...rung, state: 'none' };
  }
  const numbers = known.shipments.flatMap(({ trackingNumbers }) => trackingNumbers);
  if (numbers.length === 0) return { ...rung, state: 'unknown', waitsFor: 'tracking-number' };
  const postal = numbers.flatMap((number) => POSTAL_NUMBER.exec(number)?.[1]?.toUpperCase() ?? []);
  const sender = postal.flatMap((country) => OF_SENDER[country] ?? []).slice(0, 1);
  const isPostal = postal.length > 0;
  const country = isPostal && claim.country !== null ? countryOf(claim.country).post : null;
  const until = untilOf(input, 'post-inquiry-closes');
  const full: Rung = {
    ...rung,
    needs: needsOf(isPostal ? ['tracking-proof', 'posting-receipt'] : ['tracking-proof'], input),
    channel: 'post',
    language: claim.country === null ? 'en' : officialLanguage(claim.country),
    places: [isPostal ? POST : COURIER],
    notes: [...sender.map(({ note }) => note), ...(country?.notes ?? [])],
    sources: isPostal
      ? sourcesOf(
          [
            'POST-UPU-FILE',
            'POST-UPU-REPLY',
            ...sender.flatMap(({ rows }) => rows),
            ...(country?.rows ?? []),
          ],
          today,
        )
      : sourcesOf(['POST-ASK'], today),
  };
  if (course.post.standing === 'open')
    return { ...full, ...waitingUntil(untilOf(input, 'post-answers'), today) };
  if (course.post.standing !== 'never') return { ...full, state: 'closed' };
  const shipped = known.order.shippedOn;
  // The post counts from the day after posting (facts: rules 2.2, POST-UPU-FILE).
  const opensOn = isPostal && shipped !== null ? addDays(shipped, 1) : null;
  const isLater = opensOn !== null && opensOn > today;
  return isLater ? { ...full, state: 'later', opensOn, until } : { ...full, ...openUntil(until, today) };
}
