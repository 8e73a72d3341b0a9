// Draws on a copy: boxes that hide, a crop, arrows, numbers. By mouse, by touch, and by keys alone.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CopyEdit } from '../lib/model/copy';
import { type EditTool, editBetween, nextNumber, type Point } from '../lib/model/copy-edits';
import type { Words } from '../lib/words/words';
import { EditShape, MarkedEdit } from './EditShape';
import './copies.css';

export interface CopyEditorProps {
  words: Words;
  url: string;
  widthPx: number;
  heightPx: number;
  edits: readonly CopyEdit[];
  /** What the page's text holds that looks personal; null when no text is known, and so nothing can be said. */
  personal: readonly string[] | null;
  isBusy: boolean;
  onChange: (edits: readonly CopyEdit[]) => void;
  onSave: () => void;
  onLeave: () => void;
}

/** `look` draws nothing: the picture scrolls under the finger. */
const TOOLS = ['hide', 'crop', 'arrow', 'number', 'look'] as const;

export function CopyEditor(props: CopyEditorProps) {
  const { words, url, widthPx, heightPx, edits, onChange } = props;
  const [tool, setTool] = useState<(typeof TOOLS)[number]>('hide');
  const [start, setStart] = useState<Point | null>(null);
  const [drawn, setDrawn] = useState<CopyEdit | null>(null);
  /** The edit that takes the focus once it is there. */
  const [fresh, setFresh] = useState<number | null>(null);
  const surface = useRef<SVGSVGElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const size = { width: widthPx, height: heightPx };

  useEffect(() => {
    if (fresh === null) return;
    surface.current?.querySelector<SVGGElement>(`[data-edit="${fresh}"]`)?.focus();
    setFresh(null);
  }, [fresh]);

  function at(event: PointerEvent): Point {
    const box = surface.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return {
      x: ((event.clientX - box.left) / box.width) * widthPx,
      y: ((event.clientY - box.top) / box.height) * heightPx,
    };
  }
  function between(from: Point, to: Point): CopyEdit | null {
    return tool === 'look' ? null : editBetween(tool, from, to, size, nextNumber(edits));
  }
  function begin(event: PointerEvent): void {
    if (tool === 'look' || event.button !== 0) return;
    surface.current?.setPointerCapture(event.pointerId);
    setStart(at(event));
    setDrawn(between(at(event), at(event)));
  }
  function end(event: PointerEvent): void {
    if (start === null) return;
    const edit = between(start, at(event));
    if (edit !== null) onChange([...edits, edit]);
    drop();
  }
  function drop(): void {
    setStart(null);
    setDrawn(null);
  }
  /** In the middle of what is in sight, for those who do not point. */
  function add(kind: EditTool): void {
    const box = frame.current;
    const scale = widthPx / (surface.current?.clientWidth || widthPx);
    const middle = {
      x: ((box?.scrollLeft ?? 0) + (box?.clientWidth ?? 0) / 2) * scale,
      y: ((box?.scrollTop ?? 0) + (box?.clientHeight ?? 0) / 2) * scale,
    };
    const reach = { x: widthPx / 8, y: Math.min(widthPx / 32, heightPx / 4) };
    const edit = editBetween(
      kind,
      { x: middle.x - reach.x, y: middle.y - reach.y },
      kind === 'number' ? middle : { x: middle.x + reach.x, y: middle.y + reach.y },
      size,
      nextNumber(edits),
    );
    if (edit === null) return;
    onChange([...edits, edit]);
    setFresh(edits.length);
  }

  const replace = (index: number, edit: CopyEdit | null) =>
    onChange(edits.flatMap((each, place) => (place === index ? (edit ?? []) : each)));

  return (
    <section class="stack copy-editor" aria-label={words.say('copy-edit')}>
      <p class="meta">{words.say('copy-edit-how')}</p>
      <Personal words={words} personal={props.personal} />
      <div class="row" role="group" aria-label={words.say('copy-tool')}>
        {TOOLS.map((each) => (
          <button
            type="button"
            key={each}
            class="button small"
            aria-pressed={tool === each}
            onClick={() => setTool(each)}
          >
            {words.say(`copy-tool-${each}`)}
          </button>
        ))}
        {tool !== 'look' && (
          <button type="button" class="button small" onClick={() => add(tool)}>
            {words.say('copy-add')}
          </button>
        )}
        <button
          type="button"
          class="button small"
          aria-disabled={edits.length === 0}
          onClick={() => onChange(edits.slice(0, -1))}
        >
          {words.say('copy-undo')}
        </button>
      </div>
      <div class="zoom-frame editing" ref={frame}>
        <img src={url} alt="" draggable={false} />
        <svg
          ref={surface}
          viewBox={`0 0 ${widthPx} ${heightPx}`}
          class={tool === 'look' ? undefined : 'drawing'}
          role="group"
          aria-label={words.say('copy-surface')}
          onPointerDown={begin}
          onPointerMove={(event) => start !== null && setDrawn(between(start, at(event)))}
          onPointerUp={end}
          onPointerCancel={drop}
        >
          {edits.map((edit, index) => (
            <MarkedEdit
              key={`${index}`}
              words={words}
              index={index}
              edit={edit}
              size={size}
              onChange={(next) => replace(index, next)}
            />
          ))}
          {drawn !== null && <EditShape edit={drawn} size={size} />}
        </svg>
      </div>
      <div class="row">
        <button
          type="button"
          class="button main"
          aria-disabled={props.isBusy}
          onClick={() => !props.isBusy && props.onSave()}
        >
          {words.say(props.isBusy ? 'copy-making' : 'copy-save')}
        </button>
        <button type="button" class="button" onClick={props.onLeave}>
          {words.say('copy-leave')}
        </button>
      </div>
    </section>
  );
}

/** Where nothing is known, that is said: a picture is not read, and silence would look like an all-clear. */
function Personal({ words, personal }: Pick<CopyEditorProps, 'words' | 'personal'>) {
  if (personal === null || personal.length === 0) {
    return (
      <p class="box toned plain">{words.say(personal === null ? 'personal-unknown' : 'personal-none')}</p>
    );
  }
  return (
    <div class="box toned warn">
      <div class="grow">
        <p>{words.say('personal-found')}</p>
        <ul class="lines">
          {personal.map((each) => (
            <li key={each} dir="auto">
              {each}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
