// The wording that a redacted copy keeps wherever it stands: labels, states and months, taken from where they are described.
import { currencySigns } from '../../money/currencies';
import { LAYOUTS } from '../layouts';
import { PHRASES } from '../phrases';
import { fold } from '../text/fold';

/** Labels and buttons that no reader needs and a person who reads the copy does; and the little words of dates. */
const LABELS = `order orders date time number total subtotal shipping delivery store seller item items copy details track
tracking status carrier payment paid price quantity confirm received returns refund contact view shop free days by on at
of de del di do le la am pm th st nd rd mon tue wed thu fri sat sun x pcs gmt utc to until thang thg ngay nam
заказ заказа заказы дата время номер итого сумма доставка магазин продавец товар скопировать отследить статус оплата цена
количество подтвердить возврат до от г р года шт
年 月 日 号 년 월 일 오전 오후 上午 下午 午前 午後`;

/** Scripts that part no words by spaces, or add endings to them: what is known is looked for inside. */
export const UNSPACED =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Thai}/u;

interface Known {
  /** Folded. */
  words: ReadonlySet<string>;
  /** Letters of currency signs, folded: kept only beside a number. */
  moneyWords: ReadonlySet<string>;
  /** Everything of the scripts without spaces as one pattern that splits a run, the longest first. */
  inside: RegExp;
}

let known: Known | null = null;

/** Collected once, when the first copy is made. */
export function knownWords(): Known {
  if (known !== null) return known;
  const phrases = PHRASES.flatMap(({ language: _language, months: _months, ...rest }) => sourcesIn(rest));
  const rows = LAYOUTS.flatMap(({ order }) => sourcesIn([order.rows?.labels ?? [], order.orderedLine ?? []]));
  const words = wordsOf([LABELS, ...phrases, ...rows].join(' '));
  const moneyWords = wordsOf(
    currencySigns()
      .map(({ sign }) => sign)
      .join(' '),
  );
  const months = PHRASES.flatMap((each) => each.months.split(/[| ]/));
  const inside = [...words, ...moneyWords, ...months.map((month) => month.replaceAll('.', '\\.'))]
    .filter((word) => UNSPACED.test(word))
    .toSorted((one, other) => other.length - one.length);
  known = {
    words: new Set(words.map(fold)),
    moneyWords: new Set(moneyWords.map(fold)),
    inside: new RegExp(`(${inside.join('|')})`, 'u'),
  };
  return known;
}

/** Texts and the sources of patterns, however deep in a description. */
function sourcesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof RegExp) return [value.source];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sourcesIn) : [];
}

/** The words of a text or of a pattern's source. */
function wordsOf(text: string): string[] {
  const plain = text.replace(/\\[a-zA-Z](?:\{[^}]*\})?|\[[^\]]*\]/g, ' ');
  return plain.match(/[\p{L}\p{M}]+/gu) ?? [];
}
