# The words of the evidence pack in Korean. Read by a bank, a lawyer or a court: plain, calm, no more than is known.

bag-description = AliExpress 주문 { $order }에 관한 증거: 캡처한 페이지, 거기서 읽은 사실, 작성한 글, 보고서(data/report.html)
bag-part-description = AliExpress 주문 { $order }에 관한 증거, { $part }번째 부분. 보고서 위치: { $first }

## Cover

title = 주문 { $order }에 관한 증거
subtitle = 쇼핑몰 페이지에 표시된 내용, 저장한 시각, 이에 관해 작성한 글
what-happened = 발생한 일
order = 주문
store = 스토어
store-number = 스토어 번호 { $id }
items = 상품
sum = 주문 총액
placed = 주문일
paid = 결제일
shipped = 발송일
finished = 종료일
promised = 배송 예정일
status = 쇼핑몰 페이지의 상태
tracking = 운송장 번호
carrier = 택배사
claim-opened = 청구 건을 만든 날
made-at = 자료집을 만든 시각
made-with = 만든 프로그램
made-with-value = Redress { $version }, 구매자의 컴퓨터에서 작동하는 브라우저 확장 프로그램
contents = 내용
contents-value = 증거 { $proof }개, 글 { $texts }개
buyer = 구매자 이름
by-hand = 손으로 기재
signature = 날짜와 서명
not-known = 알 수 없음
not-chosen = 아직 밝히지 않음
times = { $count }개
span = { $from } ~ { $to }
findings = 확인된 사항
since = { $what }, { $on }부터
changed-note = 증거 { $count }개가 캡처한 때와 다릅니다. 아래에 표시되어 있습니다.
withheld-note = 증거 { $count }개는 가림 사본으로 들어 있으며, 원본은 구매자가 보관합니다.
parts-note = 이 자료집은 { $count }개 부분으로 되어 있습니다. 보고서가 모든 이미지를 찾을 수 있도록 한 폴더에 나란히 압축을 푸십시오.

reason-not-shipped = 판매자가 주문을 발송하지 않음
reason-invalid-tracking = 운송장 번호가 조회되지 않음
reason-stuck = 택배가 배송 도중 멈춤
reason-lost = 택배가 분실됨
reason-customs = 택배가 세관에 보류됨
reason-wrong-address = 택배가 다른 주소로 보내짐
reason-returned = 택배가 발송인에게 반송됨
reason-marked-delivered = 택배가 배송 완료로 표시되었으나 구매자는 받지 못했다고 진술함
reason-damaged = 상품이 파손된 상태로 도착함
reason-incomplete = 주문의 일부가 택배에 없었음
reason-not-as-described = 상품이 설명과 다름
reason-wrong-item = 다른 상품이 옴
reason-came-late = 택배가 배송 예정일보다 늦게 옴
reason-refund-not-paid = 환불에 합의했으나 금액이 들어오지 않음
reason-return-not-refunded = 상품을 반품했으나 금액이 들어오지 않음

flag-not-shipped = 발송되지 않음
flag-no-tracking = 운송장 번호 없음
flag-stalled = 택배의 움직임이 없음
flag-overdue = 배송 예정일보다 늦음
flag-guarantee-passed = 쇼핑몰의 환불 기준일이 됨
flag-delivery-failed = 배달 시도 실패
flag-awaiting-pickup = 픽업 장소에서 수령 대기 중
flag-returned = 발송인에게 반송되는 중
flag-customs-hold = 세관에 보류됨
flag-marked-delivered = 배송 완료로 표시됨
flag-wrong-destination = 배송 조회에 다른 목적지가 표시됨
    .ended = { $scan ->
        [office] 마지막 경유 사무소({ $place })가 수취인 주소의 주에 있지 않음
       *[end] { $compared ->
            [country] 배송 기록이 { $place }에서 끝나며, 택배의 목적지 국가가 아님
           *[state] 배송 기록이 { $place }에서 끝나며, 수취인 주소의 주가 아님
        }
    }
flag-contradiction = 주문과 배송 조회가 서로 맞지 않음
    .jump = 두 나라의 스캔 기록({ $from }, { $to })의 간격이 최대 { $hours }시간으로, 두 곳 사이를 이동하기에는 너무 짧음
flag-closing = 분쟁을 신청할 수 있는 기간이 끝나 감
flag-unreadable = 주문의 일부를 읽지 못함

## Dates

deadlines = 중요한 날짜
deadlines-none = 아직 알려진 날짜가 없습니다.
date = 날짜
meaning = 의미
where-from = 출처
timeline = 경과
timeline-note = 시각은 페이지에 표시된 대로이며, 캡처 시각은 구매자의 현지 시각입니다.
event = 발생한 일
order-placed = 주문함
order-paid = 결제함
order-shipped = 주문이 발송됨
order-finished = 주문이 종료됨
from-order = 쇼핑몰 페이지
from-tracking = 배송 조회
from-buyer = 구매자의 기록
event-sum = { $what }: { $sum }
event-until = { $what }, { $on }까지
from-capture = 증거 { $number }
captured-page = 페이지를 저장함
facts-only = 이미지 없이 내용만
a-part = 페이지의 일부만
event-opened = Redress에서 청구 건을 만듦
event-wrote-seller = 구매자가 판매자에게 메시지를 보냄
event-seller-answered = 판매자가 답변함
event-offered = 판매자 또는 쇼핑몰이 환불 금액을 제안함
event-accepted = 구매자가 제안을 수락함
event-resend-offered = 판매자 또는 쇼핑몰이 새 택배를 제안함
event-resend-sent = 판매자가 새 택배를 발송함
event-resend-arrived = 새 택배가 도착함
event-return-sent = 구매자가 상품을 반품 발송함
event-return-received = 판매자가 반품을 받음
event-cancel-asked = 구매자가 주문 취소를 요청함
event-cancelled = 주문이 취소됨
event-support-asked = 구매자가 쇼핑몰 고객센터에 문의함
event-support-answered = 쇼핑몰 고객센터가 답변함
event-dispute-opened = 구매자가 분쟁을 신청함
event-no-dispute = 쇼핑몰에서 분쟁을 신청할 방법이 제공되지 않음
event-dispute-closed = 분쟁이 결정 없이 종료됨
event-decision = 쇼핑몰이 결정함
event-appeal-opened = 구매자가 이의를 제기함
event-wrote-bank = 구매자가 은행에 신청함
event-paypal-claim = 구매자가 PayPal 분쟁을 클레임으로 전환함
event-bank-answered = 은행 또는 PayPal이 답변함
event-wrote-post = 구매자가 우체국에 행방 조사를 요청함
event-post-answered = 우체국 또는 택배사가 답변함
event-wrote-authority = 구매자가 소비자 기관에 신고함
event-authority-answered = 소비자 기관이 답변함
event-wrote-claim = 구매자가 소송 전 요구서를 보냄
event-claim-received = 상대방이 소송 전 요구서를 받음
event-wrote-operator = 구매자가 플랫폼 운영자에게 요구서를 보냄
event-operator-answered = 플랫폼 운영자가 답변함
event-sued = 구매자가 소송을 제기함
event-refund-promised = 환불이 약속됨
event-refund-processed = 쇼핑몰이 환불 처리 중이라고 알림
event-refunded-part = 금액의 일부가 환불됨
event-refunded = 금액이 환불됨
event-closed = 청구 건이 종료됨
event-reopened = 청구 건을 다시 엶

## Checklist

checklist = 체크리스트
needed = 필요한 것
state = 상태
proof-numbers = 증거
state-done = 저장됨
state-missing = 저장되지 않음
state-stale = 저장되었으나 오래됨
state-partly = 일부만 저장됨: 페이지가 이미지보다 더 이어짐
optional = (선택)

## Proof

proof = 증거
proof-none = 저장된 증거가 없습니다.
number = 번호
what = 종류
short-unchanged = 변경 없음
short-changed = 변경됨
short-missing = 없음
short-facts-changed = 기록 내용이 변경됨
short-withheld = 가림 사본
in-part = { $part }번째 부분에 있음
a-note = 구매자의 메모
a-file = 구매자가 추가함
page-part = 한 페이지의 이미지 { $count }개 중 { $index }번째
proof-heading = 증거 { $number }
picture-of = 페이지 “{ $title }”의 이미지
no-picture = 이미지 없음: 페이지의 내용만 이미지 없이 저장되었습니다.
other-file = 이 증거는 별도의 파일입니다:
page-title = 페이지 제목
address = 주소
file-name = 파일 이름
note-day = 메모가 다루는 날
brought-at = 추가한 시각
area = 보이는 범위
area-visible = 창에 보이던 부분
    .goes-on = 창에 보이던 부분. 페이지는 더 이어짐
area-page = 스크롤하며 캡처해 이어 붙인 전체 페이지
area-element = 페이지의 한 부분
long-page = 긴 페이지
cut-short = 도중에 끝남
cut-short-value = 캡처가 일찍 끝났습니다. 그때까지 캡처한 것이 나옵니다.
reaches = 처음 … 마지막
device = 캡처한 기기
page-text = 페이지의 텍스트
pdf-page = { $page }페이지
copies = 이 증거로 만든 사본
copy-redacted = 일부를 가림
copy-form = 양식에 맞는 작은 크기
copy-form-redacted = 양식에 맞는 작은 크기, 일부를 가림
copy-other = 열람용
saved-at = 저장한 시각
saved-at-local = { $time } ({ $zone }, UTC{ $offset })
saved-at-utc = { $time } UTC
file = 파일
size = 크기
pixels = { $width } × { $height }픽셀
hash = SHA-256
hash-now = 현재 SHA-256
unchanged = 이 컴퓨터에서 캡처한 뒤 변경되지 않음
changed = 변경됨: 파일이 캡처한 것과 다릅니다. 현재 상태 그대로 들어 있습니다.
missing = 없음: 이 자료집을 만들 때 파일을 읽을 수 없었습니다. 해시와 기록된 사실은 남아 있습니다.
facts-changed = 변경됨: 이 증거에 대해 여기에 기록된 내용(주소, 제목, 시각, 크기 또는 읽은 내용)이 저장할 때 기록한 것과 다릅니다. 이를 근거로 삼지 마십시오.
withheld = 원본은 이 자료집에 없으며 가림 사본으로 대신합니다. 원본은 구매자가 보관하며, 나중에 대조할 수 있도록 해시를 여기에 기록했습니다. 원본의 텍스트와 거기서 읽은 내용도 뺐습니다.
unchanged-brought = 구매자가 이 컴퓨터에 추가한 뒤 변경되지 않음
read = 페이지에서 읽은 내용
read-nothing = 이 주문에 대해 읽은 것이 없습니다.
not-read = 읽지 못함
last-event = 최근 배송 기록

## Texts

texts = 글
texts-note = 구매자가 Redress로 작성했습니다. 글을 보냈는지는 이 자료집이 아니라 대화의 캡처로 알 수 있습니다.
text-to = { $channel } ({ $language })

## What it proves

proves = 이 자료집이 보여 주는 것과 보여 주지 않는 것
proves-1 = 변경되지 않음으로 표시된 증거는 이 컴퓨터에서 캡처한 뒤 변경되지 않았습니다. 저장할 때 해시를 기록했고, 이 자료집을 만들 때 다시 대조했습니다. 함께 기록된 내용(주소, 제목, 시각, 크기, 기기, 페이지에서 읽은 내용)도 마찬가지입니다.
proves-2 = 자료집 자체도 확인할 수 있습니다. 모든 파일의 SHA-256이 manifest-sha256.txt에 있으며, 흔히 쓰는 도구로 읽을 수 있습니다.
proves-log = 로그에는 저장한 것이 순서대로 적혀 있습니다. 모든 기록은 이 Redress 설치본이 서명하고 앞 기록의 해시를 담으므로, 중간에서 기록을 바꾸거나 빼면 드러납니다.
proves-past-logs = 증거의 일부는 백업을 통해 이곳에 왔습니다. 이를 캡처한 설치본의 로그는 검증용 키와 함께 past-logs에 있습니다.
proves-not = 이 자료집은 다음을 보여 주지 않습니다
proves-not-1 = 페이지 자체에 나오는 것 외에, 누가 컴퓨터를 사용했는지
proves-not-2 = 컴퓨터의 시계가 맞았다는 것: 제3자가 시각을 확인하지 않았습니다
proves-not-3 = 쇼핑몰, 판매자 또는 택배사가 쓴 내용이 사실이라는 것, 또는 캡처하기 전에 브라우저에서 페이지를 바꾼 사람이 없다는 것
proves-not-4 = 그 밖의 것이 존재하지 않는다는 것: 구매자가 저장한 것만 여기에 있습니다
proves-weigh = 이에 대한 판단은 사안을 결정하는 쪽에서 합니다. 여기의 내용은 법률 자문이 아닙니다.
check = 확인 방법
check-1 = ZIP의 압축을 풀고 그 폴더에서 다음을 실행하십시오. 모든 줄에 OK가 나와야 합니다:
check-2 = BagIt 형식(RFC 8493)을 다루는 모든 프로그램으로도 확인할 수 있습니다.
check-3 = 증거와 함께 기록된 내용은 증거 옆에 있는 파일의 “facts”에 있습니다. 키를 정렬해 한 줄로 쓰면, 그 SHA-256이 로그의 factsSha256과 같습니다:

## Check of a pack

verify-unchanged = 자료집을 만든 뒤 모든 파일이 변경되지 않았습니다.
verify-differs = 이 자료집은 만든 때와 다릅니다. 다른 점이 여기에 나옵니다.
item-unchanged = 변경 없음
item-changed = 변경됨
item-missing = 없음
item-added = 추가됨
before-packing = 자료집을 만들 때 이미 그러했음
problem-wrapper = ZIP 자체가 새로 쓰였거나 손상되었습니다. 그 안의 파일은 하나씩 판단합니다.
problem-manifest = 해시 목록이 손상되어 일부 파일은 판단할 수 없습니다.
problem-count = 파일의 수나 크기가 기록된 것과 다릅니다.
problem-claim = claim.json을 읽을 수 없어 캡처할 때 기록한 해시와 대조할 수 없습니다.
problem-log = 로그가 { $seq }번 기록에서 어긋납니다. 거기서부터는 믿을 수 없습니다.
problem-log-hash = 로그에 적힌 증거의 해시가 이 자료집의 것과 다릅니다.
problem-parts-mixed = 이 파일들은 한 자료집의 부분이 아닙니다. 같은 자료집에 속한 것을 확인하십시오.
problem-parts-missing = 이 자료집의 다음 부분이 없어 그 안의 내용은 확인하지 못했습니다: { $parts }.
log-valid = 로그는 정상입니다: 서명된 기록 { $entries }개.
log-none = 자료집에 서명된 로그가 없습니다.

refused-not-a-zip = ZIP 파일이 아닙니다.
refused-truncated = 파일이 끝까지 있지 않습니다. 다시 복사하거나 다운로드하십시오.
refused-unsupported-zip = Redress가 만들지 않고 확인할 수 없는 종류의 ZIP입니다.
refused-encrypted = 이 ZIP에 암호화된 파일이 있습니다. 자료집은 암호화되지 않습니다.
refused-unknown-compression = 이 ZIP에 Redress가 모르는 방식으로 압축된 파일이 있습니다.
refused-too-many-entries = 이 ZIP에는 자료집이라고 보기에 파일이 너무 많습니다.
refused-too-large = 자료집의 최대 크기보다 큽니다.
refused-bomb = 이 ZIP에 압축을 풀면 지나치게 커지는 파일이 있어 열지 않았습니다.
refused-overlapping = 이 ZIP의 파일들이 서로 겹칩니다. 정상적인 프로그램은 이렇게 쓰지 않으므로 열지 않았습니다.
refused-unsafe-path = 이 ZIP에 폴더 밖을 가리키거나 정체를 숨기는 파일 이름이 있어 열지 않았습니다.
refused-repeated-name = 이 ZIP에 이름이 같은 파일이 둘 있어 어느 것이 유효한지 알 수 없습니다.
refused-not-a-bag = 이 ZIP은 증거 자료집이 아닙니다. bagit.txt가 들어 있는 단일 폴더가 없습니다.
refused-unsupported-bag = 이 자료집은 다른 버전이거나 SHA-256 목록이 없습니다.
refused-unreadable = 파일을 읽을 수 없습니다.
refused-a-backup = 증거 자료집이 아니라 Redress 백업입니다. 설정의 “백업에서 복원”에서 여십시오.
refused-a-sealed-backup = 증거 자료집이 아니라 암호 문구로 보호된 Redress 백업입니다. 설정의 “백업에서 복원”에서 여십시오.
refused-a-pack = 백업이 아니라 증거 자료집이므로 복원할 수 없습니다. 설정의 “증거 자료집 확인”에서 확인하십시오.
refused-not-a-backup = Redress 백업이 아닙니다.
refused-altered-backup = 백업이 손상되었거나, 잘렸거나, 변경되었습니다.
refused-newer-backup = 더 새로운 Redress로 만든 백업입니다. Redress를 업데이트하고 다시 시도하십시오.
refused-foreign-rows = 백업에 Redress가 쓰지 않는 내용이 들어 있습니다.
refused-wrong-passphrase = 이 암호 문구로는 파일이 열리지 않습니다. 키보드의 입력 언어와 대문자를 확인하십시오. 올바른 암호 문구 없이는 누구도 열 수 없습니다.
