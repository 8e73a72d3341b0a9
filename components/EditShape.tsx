// An edit as it will look on the copy, and the same as a thing that keys can take hold of.
import type { CopyEdit } from '../lib/model/copy';
import { moveEdit, type Point, type Size, stretchEdit } from '../lib/model/copy-edits';
import type { Words } from '../lib/words/words';

export function EditShape({ edit, size }: { edit: CopyEdit; size: Size }) {
  const unit = Math.min(28, Math.max(12, Math.round(size.width / 80)));
  switch (edit.kind) {
    case 'hide':
      return <rect {...edit.box} fill="#000" />;
    case 'show':
      return null;
    case 'crop': {
      const { x, y, width, height } = edit.box;
      const around = `M0 0H${size.width}V${size.height}H0Z M${x} ${y}V${y + height}H${x + width}V${y}Z`;
      return (
        <>
          <path d={around} fill="#000" opacity="0.55" fill-rule="evenodd" />
          <rect {...edit.box} fill="none" stroke="#fff" stroke-width="2" vector-effect="non-scaling-stroke" />
        </>
      );
    }
    case 'arrow': {
      const { from, to } = edit;
      const angle = Math.atan2(to.y - from.y, to.x - from.x);
      const wing = (turn: number) =>
        `${to.x - 1.4 * unit * Math.cos(angle + turn)} ${to.y - 1.4 * unit * Math.sin(angle + turn)}`;
      const path = `M${from.x} ${from.y}L${to.x} ${to.y}M${wing(-0.5)}L${to.x} ${to.y}L${wing(0.5)}`;
      return (
        <g fill="none" stroke-linecap="round" stroke-linejoin="round">
          <path d={path} stroke="#fff" stroke-width={unit / 2} />
          <path d={path} stroke="#c4161c" stroke-width={unit / 4} />
        </g>
      );
    }
    case 'number':
      return (
        <>
          <circle
            cx={edit.at.x}
            cy={edit.at.y}
            r={unit}
            fill="#c4161c"
            stroke="#fff"
            stroke-width={unit / 6}
          />
          <text
            x={edit.at.x}
            y={edit.at.y}
            fill="#fff"
            font-size={unit * 1.2}
            font-weight="bold"
            text-anchor="middle"
            dominant-baseline="central"
          >
            {edit.number}
          </text>
        </>
      );
  }
}

export interface MarkedEditProps {
  words: Words;
  index: number;
  edit: Exclude<CopyEdit, { kind: 'show' }>;
  size: Size;
  /** Null takes it away. */
  onChange: (edit: CopyEdit | null) => void;
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function MarkedEdit({ words, index, edit, size, onChange }: MarkedEditProps) {
  function press(event: KeyboardEvent): void {
    const way = ARROWS[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') onChange(null);
    else if (way === undefined) return;
    else {
      // Alt for single pixels; else a step that shows.
      const step = event.altKey ? 1 : Math.max(4, Math.round(size.width / 100));
      const by = { x: way.x * step, y: way.y * step };
      onChange(event.shiftKey ? stretchEdit(edit, by, size) : moveEdit(edit, by, size));
    }
    event.preventDefault();
  }
  return (
    <g
      class="edit"
      // Lower case: in SVG names are as they are written.
      tabindex={0}
      role="button"
      data-edit={index}
      aria-label={words.say('copy-edit-name', {
        number: index + 1,
        what: words.say(`copy-tool-${edit.kind}`),
      })}
      onKeyDown={press}
    >
      <EditShape edit={edit} size={size} />
    </g>
  );
}
