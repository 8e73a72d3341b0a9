// The pages of an open PDF. What is near the view is asked for; what is far away is an empty sheet of its size.
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../lib/words/words';
import { ZoomFrame } from './ZoomFrame';

export interface PdfPagesProps {
  words: Words;
  name: string;
  pageCount: number;
  /** Size at 100 %, in CSS pixels, of the pages that were measured; of the others the first one's is supposed. */
  sizes: ReadonlyMap<number, { width: number; height: number }>;
  /** Addresses of drawn pages; null for one that cannot be drawn. */
  pictures: ReadonlyMap<number, string | null>;
  /** The page that is looked at, from 1, and its words; null while they are not read. */
  page: number;
  text: string | null;
  /** Pages in and around the view, the one looked at first, and how many times larger than 100 % they are shown. */
  onSee: (pages: readonly number[], zoom: number) => void;
}

/** More sheets than these slow the browser down, and nobody scrolls so far. */
const MOST_SHEETS = 1000;

export function PdfPages(props: PdfPagesProps) {
  const { words, name, pageCount, sizes, pictures, page, text } = props;
  const sheets = Math.min(pageCount, MOST_SHEETS);
  const first = sizes.get(1) ?? { width: 794, height: 1123 };
  const list = useRef<HTMLOListElement>(null);
  const see = useRef(props.onSee);
  see.current = props.onSee;

  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const frame = element.parentElement;
    const near = new Set<Element>();
    const tell = () => {
      const middle = (frame?.getBoundingClientRect().top ?? 0) + (frame?.clientHeight ?? 0) / 3;
      const distance = (sheet: Element) => {
        const { top, bottom } = sheet.getBoundingClientRect();
        return top > middle ? top - middle : Math.max(0, middle - bottom);
      };
      const byDistance = [...near].sort((a, b) => distance(a) - distance(b));
      const wide = byDistance[0]?.clientWidth ?? first.width;
      if (byDistance.length > 0) see.current(byDistance.map(numberOf), wide / first.width);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) near.add(target);
          else near.delete(target);
        }
        tell();
      },
      { root: frame, rootMargin: '50% 0px', threshold: [0, 0.3, 0.6] },
    );
    const sizer = new ResizeObserver(tell);
    // Where the buyer was, when they come back from making a copy.
    if (page > 1) go(page);
    for (const sheet of element.children) observer.observe(sheet);
    sizer.observe(element);
    frame?.addEventListener('scrollend', tell);
    return () => {
      observer.disconnect();
      sizer.disconnect();
      frame?.removeEventListener('scrollend', tell);
    };
  }, [sheets]);

  function go(to: number): void {
    const sheet = list.current?.children[Math.min(sheets, Math.max(1, to)) - 1];
    const frame = list.current?.parentElement;
    if (sheet instanceof HTMLElement && frame != null) frame.scrollTop = sheet.offsetTop - 8;
  }

  return (
    <div class="stack">
      <div class="row" role="group" aria-label={words.say('pdf-turn')}>
        <button
          type="button"
          class="button small"
          aria-label={words.say('pdf-previous')}
          aria-disabled={page <= 1}
          onClick={() => go(page - 1)}
        >
          ‹
        </button>
        <label class="row">
          <span>{words.say('pdf-page-label')}</span>
          <input
            class="page-number"
            type="number"
            min={1}
            max={sheets}
            value={page}
            onChange={({ currentTarget }) => go(Number(currentTarget.value))}
          />
        </label>
        <span class="meta">{words.say('pdf-of', { count: pageCount })}</span>
        <button
          type="button"
          class="button small"
          aria-label={words.say('pdf-next')}
          aria-disabled={page >= sheets}
          onClick={() => go(page + 1)}
        >
          ›
        </button>
      </div>
      {pageCount > sheets && <p class="box toned plain">{words.say('pdf-long', { count: sheets })}</p>}
      <ZoomFrame words={words} label={words.say('pdf-how')} widthCss={first.width}>
        {(zoom) => (
          <ol class={zoom === null ? 'sheets' : 'sheets zoomed'} ref={list}>
            {Array.from({ length: sheets }, (_, index) => (
              <Sheet
                key={index}
                words={words}
                number={index + 1}
                name={name}
                size={sizes.get(index + 1) ?? first}
                url={pictures.get(index + 1)}
                zoom={zoom}
              />
            ))}
          </ol>
        )}
      </ZoomFrame>
      {text !== null && (
        <details>
          <summary>{words.say('pdf-text', { page })}</summary>
          {text === '' ? <p class="meta">{words.say('pdf-no-text')}</p> : <pre dir="auto">{text}</pre>}
        </details>
      )}
    </div>
  );
}

interface SheetProps {
  words: Words;
  number: number;
  name: string;
  size: { width: number; height: number };
  url: string | null | undefined;
  zoom: number | null;
}

function Sheet({ words, number, name, size, url, zoom }: SheetProps) {
  const width = zoom === null ? '100%' : `${Math.round(size.width * zoom)}px`;
  return (
    <li
      data-page={number}
      style={{ width, aspectRatio: `${size.width} / ${size.height}` }}
      aria-label={words.say('pdf-page', { page: number })}
    >
      {typeof url === 'string' && <img src={url} alt={words.say('pdf-page-of', { page: number, name })} />}
      {url === null && <p class="box toned warn">{words.say('pdf-page-not-drawn', { page: number })}</p>}
    </li>
  );
}

function numberOf(sheet: Element): number {
  return Number(sheet.getAttribute('data-page'));
}
