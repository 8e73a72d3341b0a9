import { describe, expect, test } from 'vitest';
import { suggestProof } from '../../../lib/claims/suggest-proof';

const DAMAGED = ['order-page', 'goods', 'packaging', 'document', 'chat'] as const;
const STUCK = ['order-page', 'tracking', 'payment', 'chat'] as const;

describe('what a file most plainly shows', () => {
  test.each([
    ['unboxing.mp4', 'video', DAMAGED, 'goods'],
    ['IMG_0001.jpg', 'photo', DAMAGED, null],
    ['box_left.jpg', 'photo', DAMAGED, 'packaging'],
    ['упаковка.jpg', 'photo', DAMAGED, 'packaging'],
    ['Выписка_ноябрь.pdf', 'pdf', STUCK, 'payment'],
    ['0001.pdf', 'pdf', STUCK, 'payment'],
    ['0001.pdf', 'pdf', DAMAGED, 'document'],
    ['0001.pdf', 'pdf', ['payment', 'document'], null],
    ['переписка с продавцом.png', 'photo', DAMAGED, 'chat'],
    ['letter.eml', 'mail', STUCK, null],
    ['unboxing.mp4', 'video', STUCK, null],
    ['matchbox.jpg', 'photo', ['packaging', 'goods'], null],
  ] as const)('%s (%s) for %j: %s', (name, family, wanted, suggested) => {
    expect(suggestProof({ name, family }, wanted)).toBe(suggested);
  });
});
