// One language of the drafts: sentences by id, dates and amounts as that language writes them.
import { FluentNumber } from '@fluent/bundle';
import type { DraftLanguage } from '../model/claim';
import type { Day } from '../model/day';
import type { Money } from '../model/order';
import { formatMoney } from '../money/format';
import { type MessageArguments, type Messages, readMessages } from '../words/fluent';
import { LANGUAGES } from './languages';

export type SpeechArguments = Record<string, string | number>;

export interface Speech {
  language: DraftLanguage;
  /** What stands between sentences, and before a mark of proof. */
  gap: string;
  /**
   * The message `id`, or its attribute as `id.attribute`.
   * @throws when the language lacks it or an argument is missing: half a sentence must never reach a seller.
   */
  say(id: string, args?: SpeechArguments): string;
  /** Whether the language has the message: what only one country's letters say is not worded in all. */
  has(id: string): boolean;
  /** `28 September`, `28 сентября`, `9月28日`; with the year where `DayStyle` asks for it, else unless it is today's. */
  day(day: Day): string;
  /** `US$26.70`, `26,70 $`. */
  money(money: Money): string;
}

/** How a text writes its days. */
export interface DayStyle {
  /** A bank or a court reads a case months later. */
  hasYears?: boolean;
  /** `November 30, 2026` in place of `30 November 2026`; of English only. */
  isAmerican?: boolean;
}

interface Tools {
  messages: Messages;
  dates: Intl.DateTimeFormat;
}
const made = new Map<DraftLanguage, Tools>();

const AMERICAN = datesOf('en-US');

/** The speech of a language on a day. Cheap to call again: texts are parsed once. */
export function makeSpeech(language: DraftLanguage, today: Day, style: DayStyle = {}): Speech {
  const { hasYears = false, isAmerican = false } = style;
  const { messages, dates: usual } = toolsOf(language);
  const inAmerica = isAmerican && language === 'en';
  const dates = inAmerica ? AMERICAN : usual;
  const say = (id: string, args: SpeechArguments = {}): string => {
    const said = messages.say(id, withPlainNumbers(args));
    if (said === null) throw new Error(`no sentence "${id}" in ${language}`);
    return said;
  };
  const day = (written: Day): string => {
    const parts = dates.formatToParts(new Date(`${written}T00:00:00Z`));
    const dayAndMonth = parts
      // `1er octobre`, `1º de outubro`: the first of a month is a word of its own, which the browser does not write.
      .map(({ type, value }) => (type === 'day' && value === '1' ? say('first-of-month') : value))
      .join('');
    const year = written.slice(0, 4);
    if (!hasYears && year === today.slice(0, 4)) return dayAndMonth;
    return inAmerica ? `${dayAndMonth}, ${year}` : say('day-with-year', { day: dayAndMonth, year });
  };
  const has = messages.has;
  return { language, gap: say('gap'), say, has, day, money: (money) => formatMoney(money, language) };
}

function toolsOf(language: DraftLanguage): Tools {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { locale, text, letters } = LANGUAGES[language];
  const messages = readMessages(locale, [text, letters ?? '']);
  const tools = { messages, dates: datesOf(locale) };
  made.set(language, tools);
  return tools;
}

function datesOf(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
}

/** Counts are written as they are: `1200`, not `1,200`. */
function withPlainNumbers(args: SpeechArguments): MessageArguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value,
    ]),
  );
}
