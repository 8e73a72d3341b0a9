// Waits until what is in view is really there: drawn, its pictures loaded and decoded, its late parts come. Never for ever.

const PICTURE_MS = 2500;
const SKELETON_MS = 3000;
const QUIET_MS = 120;
/** All waits for late parts of one capture together. */
const PATIENCE_MS = 10_000;
const FRAME_MS = 3000;

const SKELETONS = '[aria-busy="true"], [class*="skeleton" i]';

/** @param calm stops what moves by itself, true when there was something; called after each move. */
export function makeSettle(page: Document, signal: AbortSignal, calm: () => boolean) {
  let changedAt = Number.NEGATIVE_INFINITY;
  let patience = PATIENCE_MS;
  const observer = new MutationObserver(() => {
    changedAt = performance.now();
  });
  observer.observe(page, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());

  /** Waits for `work`, at most so long and within what is left of the patience. */
  async function patiently(work: Promise<unknown>, milliseconds: number): Promise<void> {
    const start = performance.now();
    await Promise.race([work, pause(Math.min(milliseconds, patience))]);
    patience = Math.max(0, patience - (performance.now() - start));
  }

  return {
    /** After a move. @param isEnd nothing more is in sight: waits longer, for lists that grow at their end. */
    async settle(isEnd: () => boolean): Promise<void> {
      const arrivedAt = performance.now();
      calm();
      await drawn();
      if (calm()) await drawn();
      await patiently(pictures(page), PICTURE_MS);
      if (changedAt < arrivedAt && !hasSkeleton(page)) return;
      const quiet = isEnd() ? QUIET_MS * 3 : QUIET_MS;
      const isLate = () => performance.now() - changedAt < quiet || hasSkeleton(page);
      await patiently(
        until(() => !isLate()),
        SKELETON_MS,
      );
      calm();
      await patiently(pictures(page), PICTURE_MS);
      await drawn();
    },
  };
}

/** Two frames: the first draws what changed, the second begins after it was shown. Resolves false when none comes. */
export function drawn(): Promise<boolean> {
  return Promise.race([
    new Promise<boolean>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
    }),
    pause(FRAME_MS).then(() => false),
  ]);
}

/** The next frame, or a moment where none comes. */
export function frame(): Promise<unknown> {
  return Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)), pause(200)]);
}

async function pictures(page: Document): Promise<void> {
  const inView = [...page.images].filter((image) => isInView(image));
  await Promise.allSettled(inView.map((image) => image.decode()));
}

function hasSkeleton(page: Document): boolean {
  return [...page.querySelectorAll(SKELETONS)].some(isInView);
}

function isInView(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && bottom > top && right > left;
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await pause(40);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
