// Takes a parcel's event apart: title, sentence, time. What a renamed class hides is told by what is left over in its node.
import { leavesBeside, textOf } from './element-text';
import type { ParcelPart } from './layout';
import { queryAll } from './query-all';

export interface PrintedEvent {
  title: string;
  text: string;
  time: string;
  zone: string | null;
  /** What else the node prints, where more was expected of it than was found and it could be any of several texts. */
  unread: string | null;
  /** The same of several times of day. */
  unreadTime: string | null;
}

const CLOCK = /(?<!\d)\d{1,2}:\d{2}(?!\d)/;

/** The events under `scope` in page order. */
export function printedEvents(scope: Element, part: ParcelPart): PrintedEvent[] {
  const nodes = eventNodes(scope, part);
  // A part that no node of the list has was renamed; one that some nodes lack is not printed there.
  const isGone = (at: readonly string[]) => nodes.every((node) => queryAll(node, at).length === 0);
  const gone = {
    title: part.nodeTitle.length > 0 && isGone(part.nodeTitle),
    text: part.nodeText.length > 0 && isGone(part.nodeText),
    time: part.nodeTime.length > 0 && isGone(part.nodeTime),
  };
  return nodes
    .map((node) => readNode(node, part, gone))
    .filter(({ title, text, unread }) => title !== '' || text !== '' || unread !== null);
}

/** The layout's own nodes, or the elements around each part of one. */
function eventNodes(scope: Element, part: ParcelPart): Element[] {
  const nodes = queryAll(scope, part.node);
  if (nodes.length > 0) return nodes;
  const anchors = [part.nodeTime, part.nodeText, part.nodeTitle]
    .map((at) => queryAll(scope, at))
    .find((found) => found.length > 0);
  return (anchors ?? []).map((anchor) => around(anchor, anchors ?? [], scope, part));
}

function around(anchor: Element, anchors: readonly Element[], scope: Element, part: ParcelPart): Element {
  let node = anchor;
  const parts = [...part.nodeTime, ...part.nodeText, ...part.nodeTitle].join(', ');
  for (let next = node.parentElement; next !== null && next !== scope; next = next.parentElement) {
    const wider = next;
    if (anchors.some((other) => other !== anchor && wider.contains(other))) break;
    // Where nothing marks the border, it ends with the last part.
    if (anchors.length === 1 && node.querySelectorAll(parts).length === scope.querySelectorAll(parts).length)
      break;
    node = next;
  }
  return node;
}

function readNode(
  node: Element,
  part: ParcelPart,
  gone: { title: boolean; text: boolean; time: boolean },
): PrintedEvent {
  const [title] = queryAll(node, part.nodeTitle);
  const [text] = queryAll(node, part.nodeText);
  const [time] = queryAll(node, part.nodeTime);
  const [zone] = queryAll(node, part.nodeZone ?? []);
  const event: PrintedEvent = {
    title: told(title),
    text: told(text),
    time: told(time),
    zone: told(zone).slice(0, 40) || null,
    unread: null,
    unreadTime: null,
  };
  if (!gone.title && !gone.text && !gone.time) return event;
  const known = [title, text, time, zone].filter((one) => one !== undefined);
  const left = leavesBeside(node, known);
  const times = left.filter((leaf) => CLOCK.test(textOf(leaf)));
  if (gone.time && times.length === 1) event.time = told(times[0]);
  if (gone.time && times.length > 1) event.unreadTime = times.map(textOf).join(' / ');
  const words = left
    .filter((leaf) => !times.includes(leaf))
    .map(textOf)
    .filter((word) => !/^GMT/.test(word));
  const wanted = [gone.title, gone.text].filter(Boolean).length;
  if (wanted === 0) return event;
  if (words.length > wanted) return { ...event, unread: words.join(' / ') };
  const [first = '', second = ''] = words;
  if (gone.title && gone.text) {
    // Which of two is the title is told by their order alone, and that may have changed.
    const unread = second === '' ? null : words.join(' / ');
    return { ...event, title: second === '' ? '' : first, text: second || first, unread };
  }
  return gone.title ? { ...event, title: first } : { ...event, text: first };
}

function told(element: Element | undefined): string {
  return element === undefined ? '' : textOf(element);
}
