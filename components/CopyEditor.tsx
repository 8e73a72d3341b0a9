// Draws on a copy: boxes that hide, a crop, arrows, numbers. By mouse, by touch, and by keys alone.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CopyEdit } from '../lib/model/copy';
import { type EditTool, editBetween, nextNumber, type Point } from '../lib/model/copy-edits';
import { decide } from '../lib/model/personal';
import type { Words } from '../lib/words/words';
import { EditShape, MarkedEdit } from './EditShape';
import { PersonalHints, type PersonalHintsProps } from './PersonalHints';
import { openSpotAt, SuggestedShapes } from './SuggestedShapes';
import './copies.css';

export interface CopyEditorProps extends PersonalHintsProps {
  words: Words;
  url: string;
  widthPx: number;
  heightPx: number;
  /** The page of a PDF, and how many follow it; null for a picture. */
  sheet: { page: number; left: number } | null;
  isBusy: boolean;
  onSave: () => void;
  onLeave: () => void;
}

/** `look` draws nothing: the picture scrolls under the finger. */
const TOOLS = ['hide', 'crop', 'arrow', 'number', 'look'] as const;

export function CopyEditor(props: CopyEditorProps) {
  const { words, url, widthPx, heightPx, edits, spots, onChange } = props;
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
    // A click that draws nothing is meant for the suggestion under it.
    const spot = edit === null ? openSpotAt(at(event), spots ?? [], edits) : undefined;
    if (edit !== null) onChange([...edits, edit]);
    else if (spot !== undefined) onChange(decide(spot, 'hidden', edits));
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
      {props.sheet !== null && <h2>{words.say('pdf-page', { page: props.sheet.page })}</h2>}
      <p class="meta">{words.say('copy-edit-how')}</p>
      <PersonalHints
        words={words}
        spots={spots}
        edits={edits}
        personal={props.personal}
        onChange={onChange}
      />
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
          {spots !== null && (
            <SuggestedShapes words={words} spots={spots} edits={edits} size={size} onChange={onChange} />
          )}
          {edits.map((edit, index) =>
            edit.kind === 'show' ? null : (
              <MarkedEdit
                key={`${index}`}
                words={words}
                index={index}
                edit={edit}
                size={size}
                onChange={(next) => replace(index, next)}
              />
            ),
          )}
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
          {words.say(
            props.isBusy ? 'copy-making' : (props.sheet?.left ?? 0) > 0 ? 'copy-save-next' : 'copy-save',
          )}
        </button>
        <button type="button" class="button" onClick={props.onLeave}>
          {words.say('copy-leave')}
        </button>
      </div>
    </section>
  );
}
