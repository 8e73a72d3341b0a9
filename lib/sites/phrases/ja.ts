// Japanese page wording.
import type { Phrases } from './phrases';

export const ja: Phrases = {
  language: 'ja',
  months: '',
  statuses: {
    unpaid: '支払い待ち|お支払い待ち',
    paid: '発送待ち|処理中',
    shipped: '配送待ち|お届け待ち|発送済み|配送中',
    finished: '完了|取引完了',
    cancelled: 'キャンセル|キャンセル済み|取引終了',
  },
  refundBehind:
    /(?:まで|以前|前)[^·•|;。\d]{0,20}(?:届|配達|配送|到着)[^·•|;。\d]{0,20}な[いか][^·•|;。\d]{0,20}返金/u,
};
