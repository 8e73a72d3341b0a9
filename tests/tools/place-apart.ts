// A redacted answer still tells that its parcel ended elsewhere than its receiver lives: by places that nobody lives in.
import { at, each } from '../../lib/sites/payloads/value';

type Find = (
  events: unknown,
  receiver: unknown,
) => { event: unknown; key: 'elsewhere' | 'elsewhereCity' } | null;

const [HERE, THERE] = ['xxxx', 'zzzz'];
/** A state's letters and the name of another: two, for the case that the answer is about the first. */
const STATES = [
  { letters: 'AM', same: 'Amazonas', other: 'Bahia' },
  { letters: 'PE', same: 'Pernambuco', other: 'Goias' },
] as const;

/** Puts invented places into `made`, the redacted copy of `answer`, where `find` finds two in `answer`. */
export function placeApart(answer: unknown, made: unknown, find: Find): void {
  const receiver = at(answer, 'data', 'module', 'logisticsReceiverInfo');
  const lines = each(at(answer, 'data', 'module', 'trackingDetailLineList'));
  const text = JSON.stringify(answer).toLowerCase();
  const state =
    STATES.find(
      ({ same, other }) => !text.includes(same.toLowerCase()) && !text.includes(other.toLowerCase()),
    ) ?? STATES[0];
  for (const [index, line] of lines.entries()) {
    const events = each(at(line, 'detailList'));
    const found = find(events, receiver);
    if (found === null) continue;
    const copy = each(at(each(at(made, 'data', 'module', 'trackingDetailLineList'))[index], 'detailList'));
    const event = copy[events.indexOf(found.event)];
    const home = at(made, 'data', 'module', 'logisticsReceiverInfo');
    put(event, 'detailedLocation', `${THERE},${state.letters}`);
    put(home, 'city', HERE);
    put(home, 'province', found.key === 'elsewhere' ? state.other : state.same);
    put(home, 'country', 'Brazil');
  }
}

function put(target: unknown, name: string, value: string): void {
  if (typeof target === 'object' && target !== null) Reflect.set(target, name, value);
}
