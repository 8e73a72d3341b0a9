// Indonesian page wording.
import type { EventWording, Phrases } from './phrases';

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

/** What carriers write. */
export const idEvents: EventWording = {
  language: 'id',
  ignore: 'akan dikembalikan[^.]*|estimasi (?:pengiriman|tiba)[^.]*|perkiraan (?:pengiriman|tiba)[^.]*',
  events: {
    returned:
      '(?:dikembalikan|diserahkan|dikirim|terkirim|diterima|diantar|retur)(?: kembali)? (?:ke(?:pada)?|oleh) (?:pengirim|penjual|seller|merchant)|(?:pengembalian|retur) (?:selesai|diterima|berhasil)',
    returning:
      'pengembalian|retur_|_retur|sedang dikembalikan|proses (?:pengembalian|retur)|kembali ke (?:pengirim|penjual)|(?:masa|batas) (?:penyimpanan|simpan) (?:berakhir|habis|telah)|tidak diambil',
    part: '(?:terkirim|dikirim|diterima|diantar|pengiriman) sebagian|sebagian (?:paket|pesanan)[^.]{0,20}(?:terkirim|diterima|diantar)',
    'import-refused':
      '(?:impor|bea cukai|pabean)[^.]{0,24}(?:ditolak|tidak (?:di)?izin|dilarang|disita)|(?:ditolak|disita)[^.]{0,14}(?:bea cukai|pabean)|barang terlarang',
    failed:
      '(?:tidak|belum|gagal) (?:berhasil |dapat |bisa )?(?:di)?(?:terkirim|kirim(?:kan)?|antar(?:kan)?|diterima|terima)|(?:pengiriman|pengantaran|antar) (?:gagal|tidak berhasil)|(?:upaya|percobaan) (?:pengiriman|pengantaran)|gagal (?:kirim|antar|diantar)|penerima (?:tidak|menolak)|ditolak (?:oleh )?penerima|alamat (?:salah|tidak|kurang)|rumah kosong',
    future:
      '(?:akan|segera|siap|menunggu|dijadwalkan|jadwal|rencana|diperkirakan|diizinkan|izin|janji temu)(?: untuk)? (?:di)?(?:terkirim|kirim|antar|pengiriman|pengantaran|diterima|tiba)|(?:pengiriman|pengantaran) (?:dijadwalkan|diizinkan|disetujui|ditunda)|(?:estimasi|perkiraan|tanggal) (?:pengiriman|tiba|sampai)|belum (?:terkirim|dikirim|diantar|diterima)',
    'not-yet':
      '(?:belum|tidak) (?:tiba|sampai|berangkat|meninggalkan|diambil|dijemput|ada (?:pembaruan|update|informasi))',
    lost: '_hilang_',
    destroyed: 'dimusnahkan',
    damaged: '_rusak_|kerusakan',
    cancelled: '(?:pesanan|paket|pengiriman) (?:telah )?dibatalkan|dibatalkan',
    'to-country': '(?:terkirim|dikirim|diserahkan|diantar) ke negara',
    depot:
      '(?:menuju|perjalanan ke|dikirim ke) (?:titik|tempat|lokasi|loker)|diterima di (?:gudang|hub|pusat)|(?:terkirim|dikirim|diserahkan|diantar) (?:ke|di) (?:gudang|hub|pusat (?:sortir|penyortiran|distribusi)|bandara|maskapai|bea cukai|terminal|depo)',
    'handed-over':
      '(?:terkirim|diserahkan|diberikan|dikirim|diteruskan) (?:ke(?:pada)?) (?:kurir|jasa|perusahaan|mitra|agen|ekspedisi)',
    pickup:
      '(?:siap|tersedia|dapat|bisa) (?:untuk )?(?:di)?(?:ambil|pengambilan|jemput)(?! (?:oleh )?kurir)|(?:di|ke) (?:titik|tempat|lokasi|poin) (?:pengambilan|penjemputan|ambil)|titik pengambilan|menunggu (?:pengambilan|diambil)(?! (?:oleh )?kurir)|loker',
    delivered:
      '_terkirim_|(?:telah|sudah|berhasil) (?:di)?(?:terima|antar(?:kan)?|serahkan|kirimkan|diterima|diantar|diserahkan)(?! (?:oleh|di|ke(?:pada)?) (?:perusahaan|gudang|jasa|kurir|mitra|pusat|pengirim|penjual|ekspedisi|kantor|fasilitas|maskapai))|diterima oleh (?:penerima|pelanggan|pembeli|yang bersangkutan)|(?:pengiriman|pengantaran) (?:selesai|berhasil|sukses)|diserahkan kepada penerima|diambil oleh penerima',
    'out-for-delivery':
      '(?:sedang|dalam) (?:proses )?(?:di)?(?:antar|pengantaran)|dibawa (?:oleh )?kurir|bersama kurir|keluar untuk (?:pengiriman|pengantaran)|kurir (?:sedang )?(?:menuju|mengantar)|dalam pengiriman ke (?:alamat|penerima)',
    delayed: 'keterlambatan|terlambat|tertunda|penundaan',
    'export-done': '(?:bea cukai|pabean|kepabeanan)?[^.]{0,10}ekspor[^.]{0,20}(?:selesai|telah|rampung)',
    'export-customs': 'ekspor',
    'customs-action': 'ditahan (?:oleh |di )?(?:bea cukai|pabean)|(?:pembayaran|bayar) (?:bea|pajak)',
    'customs-released':
      'impor[^.]{0,20}(?:selesai|rampung)|(?:keluar|meninggalkan|berangkat|dilepas|lepas) (?:dari )?(?:bea cukai|pabean)',
    'import-customs': 'impor_|_impor|(?:tiba|sampai|berada) di (?:bea cukai|pabean)',
    transit: 'negara(?:/wilayah)? transit',
    arrived:
      '(?:tiba|sampai) di (?:pusat (?:sortir|penyortiran) )?(?:negara(?:/wilayah)? tujuan|kantor (?:linehaul|transportasi|pengangkutan))',
    departed:
      '(?:berangkat|meninggalkan|keluar|bertolak) (?:dari )?negara(?:/wilayah)?(?: (?:asal|keberangkatan))?|pesawat (?:lepas landas|berangkat)',
    'last-mile':
      '(?:perusahaan|jasa|kurir|pusat) (?:pengiriman|pengantaran|ekspedisi|distribusi|kurir)? ?lokal|pusat (?:pengantaran|pengiriman)',
    origin:
      '(?:diproses|pemrosesan|proses) di pusat (?:sortir|penyortiran)|(?:berangkat|meninggalkan|keluar) (?:dari )?pusat (?:sortir|penyortiran)(?! negara)|(?:hub|pusat) transportasi keberangkatan',
    'picked-up':
      '(?:diterima|diambil|dijemput) oleh (?:perusahaan logistik|jasa (?:pengiriman|kirim|logistik)|kurir|ekspedisi|perusahaan)|(?:dikirim|keluar|berangkat) dari gudang',
    'info-received':
      '(?:informasi|data) (?:pengiriman|paket)[^.]{0,30}(?:diterima|telah)|elektronik|siap (?:untuk )?dikirim(?: dari gudang)|label (?:telah )?dibuat',
    'not-found': 'pesanan (?:telah |berhasil )?dibuat|sedang (?:disiapkan|dipersiapkan|dikemas)',
    moving: 'dalam perjalanan|transit|tiba|berangkat|sortir|bea cukai|pembaruan|dikirim',
  },
};
