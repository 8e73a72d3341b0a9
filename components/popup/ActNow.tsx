// The one thing to do now, as the popup's one filled button: it leads to the part where it is done, or to the page that is to be
// captured. Where the capture below is itself that thing, or there is only to wait, it is a sentence.
import type { ProofItem } from '../../lib/model/evidence';
import type { ClaimTab, ClaimViewProps } from '../claim-props';
import { sayAct, type Where, whereToAct } from '../NextAct';

export interface ActNowProps extends Pick<ClaimViewProps, 'words' | 'today' | 'rungs'> {
  next: NonNullable<ClaimViewProps['nextStep']>;
  shown: ClaimTab;
  /** The page to open, where it is not in front (`pageToOpen`). */
  page: PageToOpen | null;
  onShow: (place: Where) => void;
}

export interface PageToOpen {
  item: ProofItem;
  href: string;
}

/** The first page that is to be captured and has an address; null while one of those pages is in front, to be captured at once. */
export function pageToOpen({
  nextStep,
  capture,
  links,
}: Pick<ClaimViewProps, 'nextStep' | 'capture' | 'links'>): PageToOpen | null {
  const wanted = nextStep?.capture ?? [];
  if (wanted.some((item) => capture?.shows?.includes(item))) return null;
  for (const item of wanted) {
    const href = links[item];
    if (href !== undefined) return { item, href };
  }
  return null;
}

export function ActNow({ words, today, rungs, next, shown, page, onShow }: ActNowProps) {
  const where = whereToAct(next, rungs);
  const text = sayAct(words, today, next);
  if (where !== null && where.part !== shown) {
    return (
      <button type="button" class="button main" onClick={() => onShow(where)}>
        {text} ›
      </button>
    );
  }
  if (page !== null && shown === 'proof') {
    return (
      <a class="button main" href={page.href} target="_blank" rel="noreferrer">
        {words.say('act-capture.open', { item: words.say(`proof-${page.item}`) })} ›
      </a>
    );
  }
  return <p class="next">{text}</p>;
}
