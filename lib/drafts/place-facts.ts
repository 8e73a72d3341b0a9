// Facts of where a parcel was: in the wrong place, or in two places at once.
import type { News } from '../facts/parcel';
import { AT_ITS_ADDRESS } from '../facts/stages';
import { countryNames } from '../model/country-names';
import { isDay } from '../model/day';
import { cutText } from './clean-text';
import { type Finder, ofTracking } from './fact';
import { LANGUAGES } from './languages';
import type { ParcelStory } from './parcel';

/** The place of the end of the way; a place on the way only where a rule has found that it is the wrong one. */
export const findElsewhere: Finder = (context) => {
  const { input, parcel } = context;
  const isWrong = input.flags.some(
    ({ kind, because }) => kind === 'wrong-destination' && because.compared !== 'city',
  );
  const last = parcel.parcel?.news.find(({ place }) => place !== null) ?? endedElsewhere(parcel);
  // A place on the way is not yet a wrong place: only the end of the way is, or what a rule has found.
  if (last === undefined || last.place === null) return { lacks: 'shipments' };
  if (!isWrong && !AT_ITS_ADDRESS.has(last.stage ?? 'in-transit')) return null;
  return ofTracking(context, 'elsewhere', last.on, { place: cutText(last.place, 60) });
};

/** What was found once and is not drawn: a later reading of the page tells the same events without their places. */
function endedElsewhere({ parcel }: ParcelStory): News | undefined {
  const place = parcel?.elsewhere?.place ?? null;
  const end = parcel?.news.find(({ stage }) => stage !== null && AT_ITS_ADDRESS.has(stage));
  return place === null || end === undefined ? undefined : { ...end, place };
}

/** Two scans that no way can join, as the rule has found them. */
export const tellJump: Finder = (context) => {
  const { input, speech, parcel } = context;
  const found = input.flags.find(({ kind, because }) => kind === 'contradiction' && 'jumpHours' in because);
  if (found === undefined) return null;
  const { jumpFrom, jumpTo, jumpFromOn, jumpToOn, jumpHours, jumpNumber } = found.because;
  const isOfParcel = parcel.shipment?.trackingNumbers.some((number) => number === jumpNumber) === true;
  if (!isOfParcel || typeof jumpHours !== 'number' || !isText(jumpNumber)) return null;
  if (!isText(jumpFrom) || !isText(jumpTo) || !isText(jumpFromOn) || !isText(jumpToOn)) return null;
  if (!isDay(jumpFromOn) || !isDay(jumpToOn)) return null;
  const names = countryNames(LANGUAGES[speech.language].locale);
  return ofTracking(context, 'jump', jumpToOn, {
    number: jumpNumber,
    from: names.get(jumpFrom) ?? jumpFrom,
    to: names.get(jumpTo) ?? jumpTo,
    start: speech.day(jumpFromOn),
    hours: jumpHours,
  });
};

const isText = (value: string | number | null | undefined): value is string => typeof value === 'string';
