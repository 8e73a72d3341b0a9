// Until when a pick-up point keeps a parcel, where an event's own sentence says so.
import { addDays, type Day } from '../model/day';
import type { TrackingEvent } from '../model/shipment';
import { readDay, readYearlessDay } from './text/dates';
import type { PageVocabulary } from './words';

/** Longer than any point keeps a parcel (facts: ru 5.4: at most 60 days): a day beyond it is another one. */
const LONGEST_STORAGE_DAYS = 70;

/** PageVocabulary before the last day, in the languages of the pages; the plain ways to say "kept until" and "collect by". */
const BEFORE =
  /(?:(?:stor(?:ed|age)|kept|held|hold|collect(?:ed|ion)?|pick(?:ed)?[ -]?up|available)[^.;!\d]{0,60}(?:until|till|by|before|through|ends?(?: on)?|expires?(?: on)?)|(?:хран|забра|заберите|получ)[^.;!\d]{0,60}\sдо|(?:зберіга|забра|заберіть|отрима)[^.;!\d]{0,60}\sдо|(?:recog|retir|dispon)[^.;!\d]{0,60}(?:hasta|antes del?|até|antes de)(?: el| o dia)?|(?:retir|dispo|conserv)[^.;!\d]{0,60}jusqu.au|avant le|(?:abhol|lager|aufbewahr)[^.;!\d]{0,60}bis(?: zum)?|(?:ritir|giacenza|disponibil)[^.;!\d]{0,60}(?:fino al|entro il)|(?:odebr|odbi[oó]r|odbierz|przechow)[^.;!\d]{0,60}do|(?:opgehaald|ophalen|afhalen|bewaard|beschikbaar)[^.;!\d]{0,60}(?:tot(?: en met)?|vóór|voor)|(?:diambil|pengambilan|disimpan)[^.;!\d]{0,60}(?:sebelum|hingga|sampai)|(?:lấy|nhận|lưu kho|lưu giữ)[^.;!\d]{0,60}(?:trước|đến)(?: ngày)?|(?:保管期限|保管期間|受取期限|引取期限)|(?:取件截止|保管至|请于|請於|有效期至)|(?:보관 ?기한|수령 ?기한)|(?:استلام|تخزين|تستلم)[^.;!\d]{0,60}(?:قبل|حتى)|(?:לאסוף|לאיסוף|נשמר|יישמר)[^.;!\d]{0,60}עד|(?:รับ|เก็บ)[^.;!\d]{0,60}(?:ก่อน|ภายใน|ถึง)(?:วันที่)?)[\s:：]*(?=\d|\p{L})/iu;
/** Languages that put the day first. */
const BEHIND = /(?:까지|まで|tarihine kadar|之前|前取件|前领取)/u;

interface Context {
  language: string | null;
  today: Day;
  words: PageVocabulary;
}

/** The last day that the newest waiting statement names; null where none does, or where its day can not be right. */
export function storedUntilOf(events: readonly TrackingEvent[], context: Context): Day | null {
  const newest = events.find(({ stage, noScan }) => stage !== null && noScan !== true);
  if (newest?.stage !== 'available-for-pickup') return null;
  const since = newest.at?.slice(0, 10) ?? null;
  for (const { text, stage, at } of events) {
    if (stage !== 'available-for-pickup') break;
    const day = dayIn(text, { ...context, today: at?.slice(0, 10) ?? context.today });
    const isPlausible =
      day !== null && (since === null || (day >= since && day <= addDays(since, LONGEST_STORAGE_DAYS)));
    if (isPlausible) return day;
  }
  return null;
}

function dayIn(text: string, context: Context): Day | null {
  const before = BEFORE.exec(text);
  const printed =
    before === null
      ? BEHIND.exec(text) === null
        ? null
        : text.slice(0, BEHIND.exec(text)?.index)
      : text.slice(before.index + before[0].length);
  if (printed === null) return null;
  const short = before === null ? printed.slice(-20) : printed.slice(0, 30).replace(/[.;!](?=\s|$).*$/, '');
  return readDay(short, context) ?? readYearlessDay(short, context, 'near');
}
