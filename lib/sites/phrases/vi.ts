// Vietnamese page wording.
import type { EventWording, Phrases } from './phrases';

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

/** What carriers write. */
export const viEvents: EventWording = {
  language: 'vi',
  ignore: 'se duoc hoan tra[^.]*|sẽ (?:được |bị )?(?:hoàn|trả)[^.]*|du kien giao[^.]*',
  events: {
    returned:
      '(?:đã )?(?:giao|trả|hoàn|chuyển|phát)(?: lại| hoàn| trả)? (?:hàng |kiện hàng |đơn hàng |bưu gửi )?(?:lại )?(?:cho |về (?:cho )?)?(?:người gửi|người bán|shop|nhà bán)(?: thành công)?(?<!(?:đang|sẽ) [^.]{0,40})|hoàn (?:hàng|trả) thành công|người (?:gửi|bán) đã nhận',
    returning:
      '(?:đang )?(?:chuyển |trả |hoàn )(?:hoàn|trả|hàng|lại)|trả lại người|hết (?:thời )?hạn lưu (?:kho|giữ)|không có người nhận',
    part: 'giao (?:hàng )?một phần|một phần [^.]{0,20}đã (?:được )?giao|phát một phần',
    'import-refused':
      '(?:hải quan|nhập khẩu)[^.]{0,24}(?:từ chối|không (?:được )?(?:phép|chấp nhận)|cấm|tịch thu)|(?:từ chối|cấm|không cho phép)[^.]{0,16}nhập khẩu',
    failed:
      '(?:giao|phát)(?: hàng)? (?:không thành công|thất bại|không được)|(?:không|chưa) (?:thể )?(?:giao|phát) (?:được|hàng)|không giao được|không thể giao|chưa giao được|(?:nỗ lực|lần) giao|người nhận (?:từ chối|không|vắng)|từ chối nhận|địa chỉ (?:sai|không|thiếu)|không được giao|giao thất bại',
    future:
      '(?:sẽ|sắp|dự kiến|chuẩn bị|chờ|đợi|sẵn sàng|hẹn|lịch|cho phép|được phép) (?:được |để )?(?:giao|phát)|(?:giao|phát)(?: hàng)? dự kiến|(?:ngày|thời gian|lịch) (?:giao|phát)|chưa (?:được )?(?:giao|phát)|sắp (?:đến|tới)',
    'not-yet': 'chưa (?:đến|tới|rời|nhận|được (?:nhận|lấy|quét)|có (?:thông tin|cập nhật))|không có cập nhật',
    lost: 'thất lạc|bị mất',
    destroyed: 'tiêu hủy|tiêu huỷ',
    damaged: 'hư hỏng|hư hại',
    cancelled: '(?:đơn hàng|kiện hàng|vận đơn) (?:đã )?(?:bị )?hủy|đã hủy|đã huỷ',
    'to-country': '(?:giao|chuyển|phát) (?:đến|tới|cho) (?:quốc gia|nước)',
    depot:
      '(?:đang (?:trên đường )?(?:đến|tới|chuyển đến|vận chuyển đến)) (?:điểm|địa điểm)|(?:giao|bàn giao|chuyển|phát)(?: hàng)? (?:đến|tới|cho|vào) (?:kho|trung tâm|sân bay|hãng (?:hàng không|bay)|hải quan|bưu cục khai thác|hub)',
    'handed-over':
      '(?:giao|bàn giao|chuyển|phát)(?: hàng)? (?:cho|đến|tới) (?:đơn vị|công ty|hãng|đối tác|bên) (?:vận chuyển|giao hàng|chuyển phát|giao nhận|địa phương)',
    pickup:
      '(?:sẵn sàng|có thể|đang chờ|chờ|đợi)(?: bạn| khách| người nhận)? (?:để |đến )?(?:nhận|lấy)(?: hàng)?(?! bởi)|(?:đến|tới|tại|ở) (?:điểm|địa điểm) (?:nhận|lấy)(?: hàng)?|điểm (?:nhận|lấy) hàng|tủ (?:khóa|đồ|giao hàng|locker)|lưu (?:giữ )?tại bưu cục',
    delivered:
      '(?:đã |được |giao hàng |phát )(?:được )?(?:giao|phát|thành công)(?: hàng)?(?! (?:cho|đến|tới|về|lại|vào) (?:người (?:gửi|bán)|kho|đơn vị|công ty|hãng|quốc gia|nước|trung tâm|đối tác))|giao(?: hàng)? thành công|(?:người nhận|khách hàng|người mua) đã (?:nhận|ký nhận|lấy)|đã nhận (?:được )?hàng|hoàn tất giao',
    'out-for-delivery':
      'đang (?:được )?(?:giao|phát|đi giao|trên đường giao)|đang vận chuyển đến (?:bạn|người nhận)|xuất (?:kho )?(?:để )?giao|shipper|bưu tá|đi giao hàng|(?:ra|đi) phát',
    delayed: 'chậm trễ|bị trễ|trì hoãn|chậm',
    'export-done':
      '(?:hải quan|thông quan)[^.]{0,10}xuất khẩu[^.]{0,16}(?:hoàn (?:tất|thành)|xong)|(?:hoàn (?:tất|thành))[^.]{0,24}xuất khẩu',
    'export-customs': 'xuất khẩu',
    'customs-action': 'hải quan (?:giữ|tạm giữ)|bị (?:hải quan )?giữ|(?:nộp|đóng|thanh toán) thuế',
    'customs-released':
      '(?:hải quan|thông quan)[^.]{0,10}nhập khẩu[^.]{0,16}(?:hoàn (?:tất|thành)|xong)|(?:hoàn (?:tất|thành))[^.]{0,24}(?:nhập khẩu|thông quan)|(?:rời|ra khỏi|đã qua) (?:khỏi )?hải quan|đã thông quan',
    'import-customs': 'nhập khẩu|(?:đến|tới|tại) hải quan|khai báo hải quan',
    transit: '(?:quốc gia|nước)(?:/(?:khu vực|vùng))? (?:trung chuyển|quá cảnh)',
    arrived:
      '(?:đến|tới) (?:trung tâm phân loại (?:tại |của )?)?(?:quốc gia|nước)(?:/(?:khu vực|vùng))? (?:đích|nhận|đến)|(?:đến|tới) văn phòng (?:vận chuyển|vận tải|linehaul)',
    departed:
      '(?:rời|khởi hành từ|xuất phát từ|rời khỏi) (?:khỏi )?(?:quốc gia|nước)(?:/(?:khu vực|vùng))?|máy bay cất cánh',
    'last-mile':
      '(?:công ty|đơn vị|trung tâm|bưu cục) (?:giao hàng|chuyển phát|vận chuyển|phân phối|phát) (?:tại )?địa phương|trung tâm giao hàng|bưu cục phát',
    origin:
      '(?:xử lý|đang xử lý) (?:tại|ở) trung tâm phân loại|rời (?:khỏi )?trung tâm phân loại|trung tâm (?:vận chuyển|trung chuyển) (?:xuất phát|khởi hành|đi)',
    'picked-up':
      '(?:đã )?(?:được )?(?:nhận|lấy|tiếp nhận)(?: hàng)? bởi (?:công ty|đơn vị|hãng)|(?:công ty|đơn vị|hãng) (?:logistics|vận chuyển|hậu cần)[^.]{0,10} đã (?:nhận|lấy|tiếp nhận)|xuất kho|đã lấy hàng|rời (?:khỏi )?kho',
    'info-received':
      '(?:thông tin|dữ liệu)[^.]{0,24}(?:nhận|tiếp nhận)|điện tử|sẵn sàng (?:để )?(?:gửi|vận chuyển)|tạo (?:vận đơn|nhãn)',
    'not-found': 'đơn hàng (?:đã )?(?:được )?(?:tạo|đặt)|đang (?:được )?chuẩn bị',
    moving: 'đang vận chuyển|trên đường|trung chuyển|đã đến|đã rời|phân loại|hải quan|cập nhật',
  },
};
