// Korean page wording.
import type { EventWording, Phrases } from './phrases';

export const ko: Phrases = {
  language: 'ko',
  months: '',
  statuses: {
    unpaid: '결제 대기|결제 대기 중',
    paid: '배송 준비 중|상품 준비 중|처리 중',
    shipped: '배송 대기 중|배송 대기|배송 중|배송중',
    finished: '완료|완료됨|거래 완료',
    cancelled: '취소|취소됨|주문 취소|종료됨',
  },
  refundBehind:
    /(?:까지|이전|전)[^·•|;\d]{0,20}(?:배송|배달|도착|수령)[^·•|;\d]{0,20}(?:않|못|없)[^·•|;\d]{0,20}환불/u,
};

/** What carriers write. */
export const koEvents: EventWording = {
  language: 'ko',
  events: {
    returned: '반송 ?완료',
    returning: '반송',
    failed: '(?:배송|배달) ?(?:실패|불가|못)|미배달|수취인 ?(?:부재|거절)|(?:배송|배달)(?:되|하)지 (?:않|못)',
    future: '(?:배송|배달) ?(?:예정|준비|예상)|(?:배송|배달)될',
    lost: '분실',
    destroyed: '폐기',
    cancelled: '(?:주문|배송|발송) ?취소',
    'handed-over': '(?:운송업체|택배사|물류센터|터미널)(?:에|로) (?:배송|배달|인계)',
    pickup: '픽업 ?(?:가능|대기)|픽업 ?(?:지점|장소|포인트)|보관 ?중|무인 ?택배함|수령 ?(?:가능|대기)',
    delivered: '(?:배송|배달|수령) ?완료|(?:배송|배달)되었',
    'out-for-delivery': '(?:배송|배달) ?출발|배달 ?중',
    'export-done': '수출 ?통관.{0,6}완료',
    'export-customs': '수출',
    'customs-released': '수입 ?통관.{0,6}완료|수입 ?신고 ?수리',
    'import-customs': '수입 ?(?:통관|신고)',
    arrived: '(?:도착|목적) ?국가?.{0,6}도착',
    departed: '(?:출발|발송) ?국가?.{0,6}(?:출발|떠)',
    'last-mile': '현지 ?(?:배송|택배)',
    'picked-up': '집하|운송업체.{0,8}(?:인수|수거)',
    'not-found': '상품 ?준비',
    moving: '(?:배송|운송) ?중|통관|간선|도착|출발',
  },
};
