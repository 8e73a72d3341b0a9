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
  ignore: 'iade edilecek[^.]*|tahmini teslim[^.]*',
  events: {
    returned:
      '(?:gonderici|satici)(?:ye|ya) (?:iade edildi|teslim edildi|geri)|_iade edildi|iade (?:tamamlandi|teslim)',
    returning:
      '_iade|saklama suresi doldu|teslim alinmadi|saklama suresi doldu|teslim alinmadi|saklama suresi doldu|teslim alinmadi',
    part: 'kismen teslim|kismi teslim|kismen teslim|kismi teslim|kismen teslim|kismi teslim',
    'import-refused':
      '(?:ithalat|gumruk)[^.]{0,30}(?:reddedildi|izin verilmedi|yasak|onaylanmadi)|(?:ithalat|gumruk)[^.]{0,30}(?:reddedildi|izin verilmedi|yasak|onaylanmadi)|(?:ithalat|gumruk)[^.]{0,30}(?:reddedildi|izin verilmedi|yasak|onaylanmadi)',
    failed:
      'teslim edil(?:e)?me(?:di|mis)|teslimat[^ ]* (?:basarisiz|yapilamadi|gerceklesmedi)|teslim edilemiyor|adreste (?:yok|bulunamadi)|alici (?:yok|bulunamadi|reddetti|adreste)|adres (?:hatali|yetersiz|eksik)|teslimat denemesi',
    future:
      'teslim edilecek|teslim edilmek uzere|teslimat[^ ]* (?:planlandi|bekleniyor|randevu|izin|onay)|tahmini teslim|teslimat (?:icin )?(?:bekliyor|hazirlaniyor|randevusu|tarihi)|henuz teslim edilmedi|teslim edilmesi (?:bekleniyor|planlan)|teslimine izin|yakinda teslim',
    'not-yet':
      '(?:ulasmadi|varmadi|ayrilmadi|alinmadi|cikmadi)|(?:ulasmadi|varmadi|ayrilmadi|alinmadi|cikmadi)|(?:ulasmadi|varmadi|ayrilmadi|alinmadi|cikmadi)',
    lost: '_kayip_|kayboldu',
    destroyed: 'imha edil',
    damaged: 'hasar|hasar|hasar',
    cancelled: 'iptal edil',
    'to-country': 'ulke(?:ye|sine) teslim edildi|ulke(?:ye|sine) teslim edildi|ulke(?:ye|sine) teslim edildi',
    depot:
      '(?:depo|hub|merkez|terminal|havaalan|havayolu|gumruk)[^ ]* teslim edildi|(?:depo|hub|merkez|terminal|havaalan|havayolu|gumruk)[^ ]* teslim edildi|noktasina (?:gonder|gid|yolda|sevk|dogru)|(?:depo|hub|merkez|terminal|havaalan|havayolu|gumruk)[^ ]* teslim edildi',
    'handed-over': '(?:kargo|tasiyici|firma|sube|kurye|acente|sirket)[^ ]* teslim edildi',
    pickup:
      'teslim al(?:maya|inmaya|inabilir) ?(?:hazir)?|subede bekl|teslim(?:at)? noktasin(?:da|a)|teslim alma noktasi|alinmayi bekliyor|dolab(?:a|ina) (?:birakildi|yerlestirildi)|teslim alinabilir',
    delivered:
      '(?<!kismen )teslim edildi|teslimat (?:tamamlandi|basarili|gerceklesti)|alici (?:tarafindan )?teslim aldi|aliciya teslim',
    'out-for-delivery': 'dagitima cik|dagitimda',
    delayed: 'gecik|gecik|gecik',
    'export-done': 'ihracat[^ ]* .{0,30}tamam',
    'export-customs': 'ihracat',
    'customs-action': 'gumruk(?:te)? (?:tarafindan )?(?:alikon|tutul|bekletil)|gumruk vergisi',
    'customs-released': 'ithalat[^ ]* .{0,30}tamam|gumruk(?:ten) (?:cikti|ayrildi|gecti)',
    'import-customs': 'ithalat|gumruge (?:ulas|var|gel)',
    transit: 'transit ulke|aktarma ulkesi|transit ulke|aktarma ulkesi|transit ulke|aktarma ulkesi',
    arrived:
      'varis ulkesine (?:ulas|var)|(?:varis|hedef) ulke(?:si|sine|/bolge)[^.]{0,30}(?:ulas|var|gel)|hat tasima ofisine',
    departed:
      '(?:cikis|kalkis|gonderim|mense) ulke[^ ]*(?: ?/ ?bolge[^ ]*)? (?:ayril|cik|terk)|ulkeden ayrildi',
    'last-mile':
      'yerel (?:teslimat|dagitim|kargo|kurye)|yerel (?:teslimat|dagitim|kargo|kurye)|yerel (?:teslimat|dagitim|kargo|kurye)',
    origin:
      '(?:ayirma|tasnif|siniflandirma|ayristirma) merkezin(?:de|den) (?:isle|ayril|cik)|kalkis (?:tasima|aktarma) merkezi|(?:ayirma|tasnif|siniflandirma|ayristirma) merkezin(?:de|den) (?:isle|ayril|cik)|kalkis (?:tasima|aktarma) merkezi|(?:ayirma|tasnif|siniflandirma|ayristirma) merkezin(?:de|den) (?:isle|ayril|cik)|kalkis (?:tasima|aktarma) merkezi',
    'picked-up':
      '(?:kargo|lojistik|tasima) (?:firmasi|sirketi) (?:tarafindan )?(?:teslim al|kabul|alindi)|depodan (?:gonderildi|cikti)|kargoya verildi',
    'info-received':
      'bilgi(?:si|leri) (?:elektronik (?:olarak )?)?(?:alindi|iletildi)|elektronik|gonderime hazir|etiket|bilgi(?:si|leri) (?:elektronik (?:olarak )?)?(?:alindi|iletildi)|elektronik|gonderime hazir|etiket|bilgi(?:si|leri) (?:elektronik (?:olarak )?)?(?:alindi|iletildi)|elektronik|gonderime hazir|etiket',
    'not-found':
      'siparis(?:iniz)? (?:olusturuldu|hazirlaniyor)|hazirlaniyor|siparis(?:iniz)? (?:olusturuldu|hazirlaniyor)|hazirlaniyor|siparis(?:iniz)? (?:olusturuldu|hazirlaniyor)|hazirlaniyor',
    moving: 'yolda_|transfer|aktarma|gumruk|dagitim merkezi|tasiyici guncellemesi|sevk|siniflandirma|ayirma',
  },
};
