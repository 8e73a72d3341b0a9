// The page at the moment of a capture: what is ours out of the picture, and what the page says then.
import type { PageMoment } from '../../lib/messages';
import type { Anchor } from '../../lib/sites/anchors';

/** A picture that was begun and never ended (the worker was stopped) must not hide our lines for long. */
const STILL_AT_MOST_MS = 4000;

export interface StillPage {
  page: Document;
  setHidden: (hidden: boolean) => void;
  cards: () => readonly Anchor[];
  readWhole: () => Promise<Pick<PageMoment, 'reading' | 'answers'>>;
}

/** Hides what is ours, and reads the page once it was drawn without. The caller shows it again. */
export async function holdStill({ page, setHidden, cards, readWhole }: StillPage): Promise<PageMoment> {
  setHidden(true);
  setTimeout(() => setHidden(false), STILL_AT_MOST_MS);
  // Two frames: the first draws the page without us, the second begins after it was shown.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const inView = cards().filter(({ card }) => isInView(card));
  return {
    ...(await readWhole()),
    title: page.title,
    text: (page.body?.innerText ?? '').slice(0, 1_000_000),
    pixelRatio: devicePixelRatio,
    visibleOrderIds: inView.map(({ orderId }) => orderId),
  };
}

function isInView(card: Element): boolean {
  const { top, bottom } = card.getBoundingClientRect();
  const visible = Math.min(bottom, innerHeight) - Math.max(top, 0);
  // Half a card says enough to count as shown.
  return visible >= Math.min(bottom - top, innerHeight) / 2;
}
