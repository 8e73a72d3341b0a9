// The last day that a pick-up point keeps a parcel, as events word it.
import { describe, expect, test } from 'vitest';
import type { TrackingEvent } from '../../../lib/model/shipment';
import { WORDS } from '../../../lib/sites/phrases';
import { storedUntilOf } from '../../../lib/sites/stored-until';

const waiting = (text: string, at = '2026-11-20T10:00'): TrackingEvent => ({
  at,
  zone: null,
  text,
  place: null,
  code: null,
  status: 'available-for-pickup',
  stage: 'available-for-pickup',
});
const read = (text: string, language = 'en', at?: string) =>
  storedUntilOf([waiting(text, at)], { language, today: '2026-11-24', words: WORDS });

describe('the end of storage', () => {
  test.each([
    ['en', 'Arrived at pick-up point. Collect by Nov 28, 2026', '2026-11-28'],
    ['en', 'Package will be held until 28 November 2026.', '2026-11-28'],
    ['en', 'Available for pickup until Nov 28', '2026-11-28'],
    ['ru', 'Прибыло в пункт выдачи. Хранится до 28 ноября', '2026-11-28'],
    ['ru', 'Срок хранения до 28.11.2026', '2026-11-28'],
    ['de', 'Zur Abholung bereit. Abholbar bis 28.11.2026', '2026-11-28'],
    ['fr', "Disponible au point relais jusqu'au 28/11/2026", '2026-11-28'],
    ['es', 'Disponible para recoger hasta el 28/11/2026', '2026-11-28'],
    ['pl', 'Gotowa do odbioru. Odbierz do 28.11.2026', '2026-11-28'],
    ['ja', '保管期限：2026年11月28日', '2026-11-28'],
  ])('%s: %s', (language, text, day) => {
    expect(read(text, language)).toBe(day);
  });

  test.each([
    'Arrived at pick-up point. Package available for collection.',
    'Arrived at pick-up point on Nov 20, 2026',
    'Collect by 03/04/2026',
    'Held until Nov 28, 2024',
    'Held until Nov 28, 2027',
    'Collect within 5 days',
  ])('is not guessed: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  test('over New Year the day is in the next year', () => {
    expect(read('Available for pickup until Jan 4', 'en', '2026-12-29T10:00')).toBe('2027-01-04');
  });

  test('is that of a parcel that waits, and of no other', () => {
    const gone = { ...waiting('Package delivered'), status: 'delivered', stage: 'delivered' } as const;
    const events = [gone, waiting('Held until Nov 28, 2026')];
    expect(storedUntilOf(events, { language: 'en', today: '2026-11-24', words: WORDS })).toBeNull();
  });
});
