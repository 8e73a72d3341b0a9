// Whether a parcel ended in another state or city than its receiver lives in: told in the page, so that no address leaves it.
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

/**
 * The same form, and two cities in plain letters of which neither is in the name of the other. An office may serve several
 * cities, so only where the parcel was handed over says anything, and not much.
 */
const OTHER_CITY = /^(?=.*\n *([a-z ]+),)(?!.*\1.*\n)([a-z ]+),\s*(?!df)..\n(?!.*\2).*,bra[sz]il$/i;

/**
 * The newest of `events` that places the end, once there is one, if that is elsewhere than `receiver`, with the name of what
 * differs and what may be told of it: of another city of the receiver's state that it is one, and not which; else null.
 */
export function endedElsewhere(
  { own, match }: Pick<Kept, 'own' | 'match'>,
  events: unknown,
  receiver: unknown,
): { event: unknown; key: 'elsewhere' | 'elsewhereCity'; tell: unknown } | null {
  const count = own(events, 'length');
  let isThere: unknown;
  for (let index = 0; typeof count === 'number' && index < count; index++) {
    const event = own(events, index);
    const end = match(END, own(event, 'trackingPrimaryCode'));
    isThere ||= end?.[1];
    const place = own(event, 'detailedLocation');
    if (isThere && end && typeof place === 'string') {
      const ends = `${place}\n${own(receiver, 'city')},${own(receiver, 'province')},${own(receiver, 'country')}`;
      if (ends.length > 300) return null;
      if (match(ELSEWHERE, ends)) return { event, key: 'elsewhere', tell: place };
      return end[1] && match(OTHER_CITY, ends) ? { event, key: 'elsewhereCity', tell: true } : null;
    }
  }
  return null;
}
