// The one thing to do now, as the popup's one filled button: it leads to the part where it is done, or to the page that is to be
// captured. Where the capture below is itself that thing, or there is only to wait, it is a sentence.
import type { ProofItem } from '../../lib/model/evidence';
import type { Words } from '../../lib/words/words';
import type { ClaimTab, ClaimViewProps } from '../claim-props';
import { Icon } from '../icons';
import type { MessageProps } from '../MessageView';
import { sayAct, type Where, whereToAct } from '../NextAct';

export interface ActNowProps extends Pick<ClaimViewProps, 'words' | 'today' | 'rungs' | 'message'> {
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

export function ActNow({ words, today, rungs, message, next, shown, page, onShow }: ActNowProps) {
  const where = whereToAct(next, rungs);
  const text = sayAct(words, today, next);
  if (where !== null && where.part !== shown) {
    return (
      <div class="act">
        <button type="button" class="button main" onClick={() => onShow(where)}>
          {text} ›
        </button>
        {message !== null && where.part === 'message' && message.draft.channel === where.channel && (
          <CopyText words={words} message={message} />
        )}
      </div>
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

/** The text of the act, copied without a look at it first: it can be read where it is pasted. */
function CopyText({ words, message }: { words: Words; message: MessageProps }) {
  const { draft, edited, copy } = message;
  const name = `${words.say('copy')}: ${words.say(`channel-${draft.channel}`)}`;
  return (
    <>
      <button
        type="button"
        class="button sign"
        aria-label={name}
        title={name}
        onClick={() => message.onCopy(edited?.text ?? draft.text)}
      >
        <Icon name={copy === 'copied' ? 'good' : 'copy'} />
      </button>
      <span class={copy === 'failed' ? 'meta' : 'hidden'} role="status">
        {copy === 'idle' ? '' : words.say(copy === 'copied' ? 'copied' : 'copy-failed')}
      </span>
    </>
  );
}
