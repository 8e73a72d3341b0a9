// Turkish page wording.
import type { EventWording, Phrases } from './phrases';

export const tr: Phrases = {
  language: 'tr',
  months: 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  statuses: {
    unpaid: 'ödeme bekleniyor|ödenecek',
    paid: 'gönderim bekleniyor|gönderilecek|hazırlanıyor',
    shipped: 'teslimat bekleniyor|gönderildi|kargoya verildi',
    finished: 'tamamlandı',
    cancelled: 'iptal edildi|sipariş iptal edildi|kapatıldı|süresi doldu',
  },
  refundBehind:
    /tarihin(?:e\s+kadar|den\s+önce)[^·•|;\d]{0,40}(?:edilmez|ulaşmaz|gelmez)[^·•|;\d]{0,40}(?:iade|geri\s+öde)/iu,
};

/** What carriers write. */
export const trEvents: EventWording = {
  language: 'tr',
  events: {
    returned: 'gondericiye (?:iade edildi|teslim edildi)|_iade edildi',
    returning: '_iade',
    failed: 'teslim edil(?:e)?me(?:di|mis)|teslimat[^ ]* basarisiz|adreste (?:yok|bulunamadi)',
    future: 'teslim edilecek|teslimat[^ ]* (?:planlandi|bekleniyor)|tahmini teslim',
    lost: '_kayip_|kayboldu',
    destroyed: 'imha edil',
    cancelled: 'iptal edil',
    'handed-over': '(?:kargo|tasiyici|firma|sube|depo|kurye)[^ ]* teslim edildi',
    pickup: 'teslim al(?:maya|inmaya) hazir|subede bekl|teslim(?:at)? noktasin',
    delivered: 'teslim edildi',
    'out-for-delivery': 'dagitima cik|dagitimda',
    'export-done': 'ihracat[^ ]* .{0,20}tamam',
    'export-customs': 'ihracat',
    'customs-released': 'ithalat[^ ]* .{0,20}tamam',
    'import-customs': 'ithalat',
    arrived: 'varis ulkesine (?:ulas|var)',
    departed: 'cikis ulkesinden ayril',
    'picked-up': '(?:kargo|lojistik) (?:firmasi|sirketi) (?:tarafindan )?teslim al',
    moving: 'yolda_|transfer|aktarma|gumruk',
  },
};
