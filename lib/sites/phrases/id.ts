// Indonesian page wording.
import type { Phrases } from './phrases';

export const id: Phrases = {
  language: 'id',
  months: 'januari|februari|maret|april|mei|juni|juli|agustus agt|september|oktober|november nop|desember',
  statuses: {
    unpaid: 'menunggu pembayaran|belum dibayar',
    paid: 'sedang diproses|diproses|perlu dikirim',
    shipped: 'dikirim|sudah dikirim|dalam pengiriman',
    finished: 'selesai',
    cancelled: 'dibatalkan|pesanan dibatalkan|ditutup|kedaluwarsa',
  },
  refundBy:
    /pengembalian\s+dana[^·•|;\d]{0,60}\s(?:tidak|belum)[^·•|;\d]{0,60}(?:kirim|terima|sampai|tiba|antar)[^·•|;\d]{0,60}\ssebelum(?=[\s\d:：]|$)/iu,
};
