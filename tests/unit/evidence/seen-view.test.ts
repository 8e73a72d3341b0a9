import { describe, expect, test } from 'vitest';
import { plainLetters } from '../../../lib/evidence/plain-letters';
import { inViewOf, type SeenView } from '../../../lib/evidence/seen-view';
import { reading, shipment } from '../claims/builders';

const EVENTS = [
  'In transit: Left the sorting centre',
  'In transit: Picked up',
  'Order created: Your order was created',
];
const PRINTED =
  'In transit\nLeft the sorting centre\nNov 6, 08:52\nIn transit\nPicked up\nOrder created\nYour order was created';

function seen(text: string | null, more: Partial<SeenView> = {}): SeenView {
  return { fromPx: 0, toPx: 800, ofPx: 1249, letters: text === null ? null : plainLetters(text), ...more };
}

const page = (texts: readonly string[]) =>
  reading('tracking', [], [shipment([], { events: texts.map((text) => event(text)) })]);

const event = (text: string) => ({
  at: null,
  zone: null,
  text,
  place: null,
  code: null,
  status: null,
  stage: null,
});

function unseen(text: string | null, texts = EVENTS) {
  // After the shot only the rows are looked at.
  return inViewOf(seen(text), seen(null), page(texts))?.eventsUnseen;
}

describe('the events in a picture of what was in view', () => {
  test('are all there, however the page breaks and marks their words', () => {
    expect(unseen(PRINTED)).toBe(0);
    expect(unseen(PRINTED.replaceAll(' ', ' ').toUpperCase())).toBe(0);
  });

  test('are missed one by one', () => {
    expect(unseen(PRINTED.slice(0, PRINTED.indexOf('Order created')))).toBe(1);
    expect(unseen('Something else')).toBe(3);
  });

  test('of the same words are in view as often as they were read', () => {
    const twice = ['In transit: Picked up', 'In transit: Picked up'];
    expect(unseen('Picked up, picked up', twice)).toBe(0);
    expect(unseen('Picked up', twice)).toBe(1);
  });

  test('in view more often than they were read make up for none that is missed', () => {
    const two = ['In transit: Picked up', 'In transit: Left the sorting centre'];
    expect(unseen('Picked up, picked up', two)).toBe(1);
    expect(unseen('Picked up, picked up, picked up, left the sorting centre', two)).toBe(0);
  });

  test('are not counted where none were read, or nobody could tell', () => {
    expect(unseen(PRINTED, [])).toBeNull();
    expect(unseen(null)).toBeNull();
    expect(inViewOf(seen(PRINTED), seen(PRINTED), null)?.eventsUnseen).toBeNull();
  });
});

describe('the rows in a picture of what was in view', () => {
  test('are those of the window', () => {
    expect(inViewOf(seen(''), seen(''), null)).toEqual({
      fromPx: 0,
      toPx: 800,
      ofPx: 1249,
      eventsUnseen: null,
    });
  });

  test('of a page that was scrolled meanwhile are those that were in view all the time; of events nothing is said', () => {
    const later = seen(PRINTED, { fromPx: 300, toPx: 1100 });
    expect(inViewOf(seen(PRINTED), later, page(EVENTS))).toEqual({
      fromPx: 300,
      toPx: 800,
      ofPx: 1249,
      eventsUnseen: null,
    });
    expect(inViewOf(seen(''), seen('', { fromPx: 900, toPx: 1700, ofPx: 1700 }), null)).toMatchObject({
      fromPx: 900,
      toPx: 900,
    });
  });

  test('are not known of a page that did not answer both times', () => {
    expect(inViewOf(null, seen(''), null)).toBeNull();
    expect(inViewOf(seen(''), null, null)).toBeNull();
  });
});
