// Vietnamese page wording.
import type { Phrases } from './phrases';

export const vi: Phrases = {
  language: 'vi',
  months: '',
  statuses: {
    unpaid: 'chờ thanh toán',
    paid: 'chờ gửi hàng|đang xử lý',
    shipped: 'chờ giao hàng|đã gửi hàng|đang giao hàng',
    finished: 'hoàn thành|đã hoàn thành|hoàn tất',
    cancelled: 'đã hủy|đã huỷ|đã đóng|hết hạn',
  },
  refundBy:
    /hoàn\s+tiền[^·•|;\d]{0,60}(?:không|chưa)[^·•|;\d]{0,60}(?:giao|nhận|đến)[^·•|;\d]{0,60}\strước(?=[\s\d:：]|$)/iu,
};
