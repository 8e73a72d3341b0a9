// Whether a parcel ended in another state than its receiver lives in: told in the page, so that no address leaves it.
import type { Kept } from './kept';

/** Statements that place the end of the way; the first group: the buyer has it or can fetch it. */
const END = /(_SIGNED|SELF_PICK|GSTA_)|GTMS_DO_|DELIVERING/;

/**
 * `Manaus,AM`, a line end, `Campinas,Sao Paulo,Brazil`: the shop's form of a place (facts: com 5.2, known of Brazil alone) in
 * a state whose letters do not begin the name of the receiver's and go on in it. All of Brazil's codes are made so, but for
 * `DF`, which is Federal District in English and left out. So names in another script, states that may be meant (`PA`,
 * Parana), `Other`, the city of the same name and places of another form say nothing.
 */
const ELSEWHERE =
  /^([^,]{2,}),\s*(?=A[CLMP]|BA|CE|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)(.)(.)\n(?!\s*\1\s*,)[^,]*,(?!\s*(?:(?:estado|state) \w+ )?\2[^,]*\3|\s*[ou])[^,\u0250-\uffff]{2,},bra[sz]il$/i;

/** The newest of `events` that places the end, once there is one, if that is elsewhere than `receiver`; else null. */
export function findElsewhere(
  { own, match }: Pick<Kept, 'own' | 'match'>,
  events: unknown,
  receiver: unknown,
): unknown {
  const count = own(events, 'length');
  let isThere: unknown;
  for (let index = 0; typeof count === 'number' && index < count; index++) {
    const event = own(events, index);
    const end = match(END, own(event, 'trackingPrimaryCode'));
    isThere ||= end?.[1];
    const place = own(event, 'detailedLocation');
    if (isThere !== undefined && end !== null && typeof place === 'string') {
      const ends = `${place}\n${own(receiver, 'city')},${own(receiver, 'province')},${own(receiver, 'country')}`;
      return ends.length < 300 && match(ELSEWHERE, ends) !== null ? event : null;
    }
  }
  return null;
}
