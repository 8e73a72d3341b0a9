// Draws what was asked for onto a copy: solid boxes, arrows, numbers, and the strip that says where the picture is from.
import type { CopyEdit } from '../../model/copy';
import type { Box } from './frame';

type Context = OffscreenCanvasRenderingContext2D;

const INK = '#c4161c';
const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** Draws the edits over a piece of the picture whose left top corner is `piece.x`, `piece.y` of the original. */
export function drawEdits(context: Context, edits: readonly CopyEdit[], piece: Box): void {
  context.save();
  context.translate(-piece.x, -piece.y);
  const unit = unitOf(piece.width);
  for (const edit of edits) {
    if (edit.kind === 'hide') {
      const { x, y, width, height } = edit.box;
      context.fillStyle = '#000';
      context.fillRect(x, y, width, height);
    } else if (edit.kind === 'arrow') {
      drawArrow(context, edit.from, edit.to, unit);
    } else if (edit.kind === 'number') {
      drawNumber(context, edit.at, edit.number, unit);
    }
  }
  context.restore();
}

/** Of what is drawn on a picture: grows with it, so that it stays readable where the picture is shown smaller. */
export function unitOf(width: number): number {
  return Math.min(28, Math.max(12, Math.round(width / 80)));
}

function drawArrow(context: Context, from: Point, to: Point, unit: number): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const head = unit * 1.4;
  const wing = (turn: number): [number, number] => [
    to.x - head * Math.cos(angle + turn),
    to.y - head * Math.sin(angle + turn),
  ];
  context.lineCap = 'round';
  context.lineJoin = 'round';
  // White beneath, so that it shows on red as well.
  for (const [colour, width] of [
    ['#fff', unit / 2],
    [INK, unit / 4],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.moveTo(...wing(-0.5));
    context.lineTo(to.x, to.y);
    context.lineTo(...wing(0.5));
    context.stroke();
  }
}

interface Point {
  x: number;
  y: number;
}

function drawNumber(context: Context, at: Point, number: number, unit: number): void {
  context.beginPath();
  context.arc(at.x, at.y, unit, 0, 2 * Math.PI);
  context.fillStyle = INK;
  context.fill();
  context.lineWidth = unit / 6;
  context.strokeStyle = '#fff';
  context.stroke();
  context.fillStyle = '#fff';
  context.font = `bold ${unit * 1.2}px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(number), at.x, at.y);
  context.textAlign = 'start';
}

/** The caption's lines, broken to the width; long addresses break anywhere. */
export function wrapCaption(context: Context, lines: readonly string[], width: number): string[] {
  const unit = unitOf(width);
  context.font = captionFont(unit);
  const room = width - 2 * unit;
  return lines.flatMap((line) => {
    const broken: string[] = [];
    let rest = line;
    while (rest !== '') {
      let fits = rest.length;
      while (fits > 1 && context.measureText(rest.slice(0, fits)).width > room) fits = Math.floor(fits * 0.9);
      broken.push(rest.slice(0, fits));
      rest = rest.slice(fits);
    }
    return broken;
  });
}

/** How high the strip for so many lines is. */
export function captionHeight(lines: number, width: number): number {
  return lines === 0 ? 0 : Math.ceil(unitOf(width) * (1.4 * lines + 1));
}

/** Writes the broken lines on a white strip from `top` downwards. */
export function drawCaption(context: Context, lines: readonly string[], width: number, top: number): void {
  const unit = unitOf(width);
  context.fillStyle = '#fff';
  context.fillRect(0, top, width, captionHeight(lines.length, width));
  context.fillStyle = '#55606a';
  context.fillRect(0, top, width, 1);
  context.fillStyle = '#1b2126';
  context.font = captionFont(unit);
  context.textBaseline = 'top';
  for (const [index, line] of lines.entries()) {
    context.fillText(line, unit, top + unit * (0.6 + 1.4 * index));
  }
}

function captionFont(unit: number): string {
  return `${unit}px ${FONT}`;
}
