// The price of a suit in Russia: in roubles, with its calculation, the court that it leads to, and the duty.
import type { Money } from '../../model/order';
import { sumOf } from '../../money/exact';
import { BLANK, line } from '../letter';
import type { ToldPenalty } from '../penalty';
import type { Speech } from '../speech';
import { type Paragraph, point, sentence } from '../write';

/** Up to it a magistrate decides (RU-COURT). */
const MAGISTRATE_UP_TO = 100_000;
/** Up to it a consumer pays no duty (RU-COURT). */
const FREE_UP_TO = 1_000_000;

export interface Claimed {
  /** Null where it is not known, or nothing is asked back. */
  due: Money | null;
  /** Only the delay is claimed. */
  isDelay: boolean;
  penalty: ToldPenalty | null;
  losses: Money | null;
}

export interface Price {
  /** The message that names the court. */
  court: string;
  head: Paragraph[];
  calculation: Paragraph[];
  duty: Paragraph[];
}

/** In another currency the price is a blank: the rate is that of the day of filing (RU-91). */
export function tellPrice({ due, isDelay, penalty, losses }: Claimed, speech: Speech): Price {
  const lines = [
    ...(due === null ? [] : [{ id: 'court-line-due', money: due }]),
    ...(penalty === null ? [] : [{ id: 'court-line-penalty', money: penalty.money }]),
    ...(losses === null ? [] : [{ id: 'court-line-losses', money: losses }]),
  ];
  const isWhole = isDelay ? penalty !== null : due !== null;
  const total = isWhole ? sumOf(lines.map(({ money }) => money)) : null;
  const isRoubles = total?.currency === 'RUB';
  const listed =
    lines.length < 2 ? [] : [...lines, ...(total === null ? [] : [{ id: 'court-line-total', money: total }])];
  const head =
    total === null
      ? speech.say('court-price.unknown', { blank: BLANK })
      : speech.say(isRoubles ? 'court-price' : 'court-price.foreign', {
          sum: speech.money(total),
          blank: BLANK,
        });
  return {
    court: courtOf(isRoubles ? total : null),
    head: [line(head)],
    calculation:
      listed.length === 0
        ? []
        : [
            line(speech.say('court-calculation')),
            ...listed.map(({ id, money }) => point(sentence(speech.say(id, { sum: speech.money(money) })))),
          ],
    duty:
      isRoubles && Number(total.amount) > FREE_UP_TO
        ? []
        : [line(speech.say(isRoubles ? 'court-duty' : 'court-duty.unknown'))],
  };
}

/** Which court depends on the price in roubles; in another currency it is not known beforehand. */
function courtOf(price: Money | null): string {
  if (price === null) return 'court-to';
  return Number(price.amount) <= MAGISTRATE_UP_TO ? 'court-to.magistrate' : 'court-to.district';
}
