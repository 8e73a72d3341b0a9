# 한국어 메시지와 분쟁 글. 조사가 앞말의 받침에 따라 달라지지 않도록 금액과 번호 뒤에는 중립적인 표현을 쓴다.

gap = { " " }
comma = { ", " }
semicolon = { "; " }
first-of-month = 1
day-with-year = { $year }년 { $day }

## 모든 글의 부분

greeting = 안녕하세요.
thanks = 감사합니다.
order-dated = { $id } ({ $date } 주문)
about = 주문 번호 { $order } 건으로 연락드립니다.
about-with = 주문 번호 { $order } 건으로 연락드립니다: { $details }.
item = { $quantity ->
    [0] “{ $title }”
    [1] “{ $title }”
   *[other] “{ $title }” ({ $quantity }개)
}
items-more = 외 { $count }개 상품
sum-total = 총 { $sum }
attached = 첨부: { $list }.
attachment = [{ $number }] { $what }, { $date }
attachment-part = [{ $number }] { $what } (일부만), { $date }
proof-order-page = 주문 페이지
proof-tracking = 배송 조회 페이지
proof-chat = 판매자와의 대화
proof-payment = 결제 내역
proof-carrier = 택배사 페이지
proof-dispute = 분쟁 페이지
proof-packaging = 포장 사진
proof-goods = 상품 사진
proof-listing = 상품 페이지
proof-document = 서류
proof-seller-data = 판매자 정보
proof-refund-policy = 환불 정책
proof-return-proof = 반품 발송 증빙

## 페이지에 보이는 사실. `.point`는 목록에서 날짜 뒤에 온다.

fact-paid-ago = { $days ->
    [0] { $date }에 결제했습니다.
   *[other] { $date }에 결제했고 { $days }일이 지났습니다.
}
    .point = 결제 완료
fact-ordered-ago = { $days ->
    [0] { $date }에 주문했습니다.
   *[other] { $date }에 주문했고 { $days }일이 지났습니다.
}
    .point = 주문 완료
fact-promised = 배송 예정일은 { $date }까지였습니다.
    .point = 배송 예정일이 지남
fact-guarantee = 주문 페이지에는 { $date } 전에 배송되지 않으면 환불한다고 적혀 있습니다.
    .point = 주문 페이지에 적힌 미배송 환불 기준일
fact-silent = { $date } 이후 { $days }일 동안 배송 조회에 변화가 없습니다.
    .point = 마지막 배송 기록, 이후 { $days }일 동안 변화 없음
fact-no-number = 이 주문에는 운송장 번호가 없습니다.
    .point = 운송장 번호 없음
fact-no-events = 운송장 번호 { $number }에는 아무 기록이 없습니다.
    .point = 운송장 번호 { $number }에 기록 없음
fact-number-early = 운송장 번호 { $number }의 첫 기록은 { $date }로, 주문보다 앞섭니다.
    .point = 운송장 번호 { $number }의 첫 기록, 주문보다 앞섬
fact-jump = 운송장 번호 { $number } 조회에는 { $start } 발송지 택배사와 { $date } 배송 마지막 단계의 기록이 최대 { $hours }시간 간격으로 있습니다({ $from } – { $to }). 그 시간에 이 거리를 이동할 수 있는 택배는 없습니다.
    .point = 운송장 번호 { $number }의 두 나라 기록 간격이 최대 { $hours }시간({ $from } – { $to })
fact-lost = { $date } 배송 조회에 택배가 분실되었다고 표시되었습니다.
    .point = 배송 조회에 택배 분실로 표시
fact-customs = { $days ->
    [0] 배송 조회에 따르면 택배는 { $date }부터 세관에 있습니다.
   *[other] 배송 조회에 따르면 택배는 { $date }부터 { $days }일째 세관에 있습니다.
}
    .point = { $days ->
        [0] 택배가 세관에 도착
       *[other] 택배가 세관에 도착, { $days }일째 머물러 있음
    }
fact-elsewhere = 배송 조회에 따르면 { $date } 택배는 “{ $place }”에 있었습니다.
    .point = 배송 조회상 택배의 위치는 “{ $place }”
fact-returning = 배송 조회에 따르면 택배는 { $date }부터 발송인에게 되돌아가고 있습니다.
    .point = 택배가 반송되기 시작함
fact-returned = 배송 조회에 따르면 택배는 { $date } 발송인에게 반송되었습니다.
    .point = 택배가 발송인에게 반송됨
fact-delivered = 배송 조회에는 택배가 { $date } 배송 완료되었다고 표시되어 있습니다.
    .point = 배송 조회에 배송 완료로 표시
fact-arrived = 택배는 { $date } 배송되었습니다.
    .point = 택배 배송
fact-arrived-late = 택배는 { $date } 배송되었습니다.
    .point = 배송 예정일보다 { $days }일 늦게 배송됨
fact-ordered = 주문일은 { $date }입니다.
    .point = 주문 번호 { $order }
    .pointWith = 주문 번호 { $order }, { $details }
fact-paid = { $date }에 결제했습니다.
    .point = 결제 완료
fact-shipped = 주문은 { $date } 발송된 것으로 표시되었습니다.
    .point = 발송으로 표시
    .pointWith = 발송으로 표시, 운송장 번호 { $number }
fact-wrote = { $date } 판매자에게 이 문제로 메시지를 보냈습니다.
    .toSeller = { $date } 이 문제로 메시지를 보냈습니다.
    .point = 판매자에게 메시지를 보냄
fact-answered = 판매자는 { $date } 답변했습니다.
    .point = 판매자 답변
fact-cancel = { $date } 발송되지 않은 이 주문의 취소를 요청했습니다.
    .point = 발송되지 않은 이 주문의 취소 요청
fact-support = { $date } AliExpress 고객센터에 문의했습니다.
    .point = AliExpress 고객센터 문의
fact-offered = { $date } 제안해 주셔서 감사합니다.
    .sum = { $date } { $sum } 환불을 제안해 주셔서 감사합니다.
fact-dispute = { $date } AliExpress에서 분쟁을 신청했습니다.
    .point = 분쟁 신청
fact-decision = AliExpress는 { $date } 분쟁에 대한 결정을 내렸습니다.
    .point = 분쟁에 대한 결정
fact-decision-sum = AliExpress는 { $date } 분쟁에 대한 결정을 내렸습니다(인정 금액: { $sum }).
    .point = 분쟁에 대한 결정: { $sum }
fact-appeal = { $date } 결정에 이의를 제기했습니다.
    .point = 결정에 대한 이의 제기
fact-refund-processed = AliExpress는 { $date } 환불을 알렸습니다. 금액은 아직 들어오지 않았습니다.
    .point = 환불 통지
fact-refund-announced = { $date } 환불이 통지되었습니다.
    .point = 환불 통지
fact-refund-announced-sum = { $date } 환불이 통지되었습니다: { $sum }.
    .point = 환불 통지: { $sum }
fact-refund-promised = { $date } 상대방은 { $until }까지 환불하겠다고 했습니다.
    .point = { $until }까지 환불하겠다는 답변
fact-goods-returned = { $date } 상품을 반품 발송했습니다.
    .point = 상품 반품 발송
fact-not-refunded = 금액은 환불되지 않았습니다.
    .point = 금액이 환불되지 않음
fact-not-received = 택배를 받지 못했습니다.
    .point = 택배를 아직 받지 못함
point = - { $date }: { $what }
point-undated = - { $what }

## 구매자의 진술. `.headline`은 분쟁 글의 첫머리이다.

state-not-shipped = 주문은 아직 발송되지 않았습니다.
    .headline = 판매자가 주문을 발송하지 않았습니다.
state-invalid-tracking = 운송장 번호 { $number }로는 제 택배를 찾을 수 없고, 택배는 도착하지 않았습니다.
    .told = 택배는 도착하지 않았습니다.
    .headline = 운송장 번호로 제 택배를 찾을 수 없고, 택배는 도착하지 않았습니다.
    .headlineNoNumber = 주문에 운송장 번호가 없고, 택배는 도착하지 않았습니다.
state-stuck = 택배를 받지 못했습니다.
    .headline = 택배가 도중에 멈추어 도착하지 않았습니다.
state-lost = 택배를 받지 못했습니다.
    .headline = 택배가 도중에 분실되어 도착하지 않았습니다.
state-customs = 택배를 받지 못했습니다.
    .headline = 택배가 세관에 머물러 도착하지 않았습니다.
state-wrong-address = 택배가 다른 주소로 보내져 저에게 도착하지 않았습니다.
    .headline = 택배가 다른 주소로 보내져 저에게 도착하지 않았습니다.
state-returned = 택배를 받지 못했습니다.
    .headline = 택배가 반송되어 받지 못했습니다.
state-marked-delivered = 저는 택배를 받지 못했습니다.
    .headline = 택배가 배송 완료로 표시되어 있으나 저는 받지 못했습니다.
state-damaged = 상품이 파손된 상태로 도착했습니다.
    .headline = 상품이 파손된 상태로 도착했습니다.
state-incomplete = 택배에 주문한 상품의 일부가 없습니다.
    .headline = 택배에 주문한 상품의 일부가 없습니다.
state-not-as-described = 상품이 상품 페이지의 설명과 다릅니다.
    .headline = 상품이 상품 페이지의 설명과 다릅니다.
state-wrong-item = 주문한 상품이 아닌 다른 상품이 왔습니다.
    .headline = 주문한 상품이 아닌 다른 상품이 왔습니다.
state-came-late = 택배가 배송 예정일보다 늦게 왔습니다.
    .told = { $days }일 늦게 왔습니다.
    .headline = 택배가 배송 예정일보다 늦게 왔습니다.
state-refund-not-paid = 금액이 들어오지 않았습니다.
    .part = 금액이 일부만 들어왔습니다.
    .headline = 환불이 통지되었으나 금액이 들어오지 않았습니다.
    .headlinePart = 환불이 통지되었으나 금액이 일부만 들어왔습니다.
state-return-not-refunded = 금액이 환불되지 않았습니다.
    .part = 금액이 일부만 환불되었습니다.
    .headline = 상품을 판매자에게 반품했으나 금액이 환불되지 않았습니다.
    .headlinePart = 상품을 판매자에게 반품했으나 금액이 일부만 환불되었습니다.

## 구매자가 질문에 답하는 말

answer-number-by-chat = 판매자는 대화에서만 다른 번호를 알려 주었습니다.
answer-carrier-told-me = 택배사에서 택배가 분실되었다고 알려 왔습니다.
answer-customs-asked-me = 세관은 저에게 아무것도 요구하지 않았습니다.
answer-address-was-right = 주문의 주소는 제 주소이며 빠진 것이 없습니다.
answer-was-told = 택배가 보관 중이라는 안내를 받지 못했습니다.
answer-asked-around = 이웃이나 건물에도 택배가 없습니다.
answer-packaging-damaged = 포장도 파손되어 있었습니다.
answer-filmed-opening = 개봉 과정을 영상으로 촬영했습니다.
answer-account-checked = 결제 수단을 살펴보았으나 환불 내역이 없습니다.
answer-return-arrived = 배송 조회에 따르면 반품은 판매자에게 있습니다.
own-what-is-damaged = 파손 내용: { $text }.
own-what-is-missing = 빠진 것: { $text }.
own-differences = 다른 점: { $text }.
own-what-came = 배송된 상품: { $text }.
own-refund-words = 환불에 관해 들은 말: { $text }.
own-return-number = 반품 운송장 번호: { $text }.

## 구매자가 판매자에게 답하는 말

say-follow-up = 환불에 관해 아직 합의하지 못했습니다.
    .open = 아직 해결되지 않았습니다.
say-last-call = 이번이 마지막 안내입니다.
    .dispute = AliExpress의 결정 전 마지막 안내입니다.
say-reply-offer = 제 요청은 그대로입니다.
say-reply-wait = 아래 날짜보다 더 오래 기다리지 않겠습니다.
    .now = 더 이상 기다리지 않겠습니다.
say-reply-cancel = 주문을 취소하지 않으며, 밝힌 사유도 바꾸지 않겠습니다.
    .dispute = 주문도 분쟁도 취소하지 않으며, 밝힌 사유도 바꾸지 않겠습니다.
    .unsent = 제 사정을 이유로 주문을 취소하지 않겠습니다. 실제 사유는 발송되지 않은 것입니다.
say-reply-confirm = 해결되기 전에는 수령을 확인하지 않겠습니다.

## 구매자가 쇼핑몰과 은행에 쓰는 말

appeal = 주문 번호 { $order } 분쟁에 대한 결정을 다시 검토해 주시기 바랍니다.
appeal-dated = 주문 번호 { $order } 분쟁에 대한 { $date } 결정을 다시 검토해 주시기 바랍니다.
appeal-facts = 다음 사실을 고려해 주시기 바랍니다:
appeal-overlooked = 결정에서 고려되지 않은 점: { $text }.
appeal-new = 결정 이후의 새 증거: { $list }.
request-cancel = 발송되지 않은 이 주문을 취소해 주시기 바랍니다.
request-cancel-reason = 사유는 판매자가 발송하지 않은 것입니다.
state-question = 제 요청의 진행 상황을 알려 주시기 바랍니다. 무엇이 결정되었고 무엇이 남았으며 언제 답변을 받을 수 있습니까?
support-question = 앞으로의 절차와 기한을 알려 주시기 바랍니다.

## 구매자의 요구, 기한, 그 다음

ask-sum = 환불을 요청합니다: { $sum }.
    .dispute = 환불을 요청합니다: { $sum }.
ask-whole = 이 주문의 결제 금액 전액 환불을 요청합니다.
    .dispute = 이 주문의 결제 금액 전액 환불을 요청합니다.
ask-missing-part = 빠진 부분의 금액 환불을 요청합니다.
    .dispute = 빠진 부분의 금액 환불을 요청합니다.
ask-undelivered-part = 도착하지 않은 부분의 금액 환불을 요청합니다.
    .dispute = 도착하지 않은 부분의 금액 환불을 요청합니다.
ask-missing-rest = 빠진 부분의 금액 중 남은 금액의 환불을 요청합니다.
    .dispute = 빠진 부분의 금액 중 남은 금액의 환불을 요청합니다.
ask-undelivered-rest = 도착하지 않은 부분의 금액 중 남은 금액의 환불을 요청합니다.
    .dispute = 도착하지 않은 부분의 금액 중 남은 금액의 환불을 요청합니다.
ask-rest = 이 주문의 결제 금액 중 남은 금액의 환불을 요청합니다.
    .dispute = 이 주문의 결제 금액 중 남은 금액의 환불을 요청합니다.
ask-percent = 이 주문의 결제 금액 중 { $percent }% 환불을 요청합니다.
    .dispute = 이 주문의 결제 금액 중 { $percent }% 환불을 요청합니다.
ask-new-parcel = 상품을 다시 보내 주시기 바랍니다.
    .dispute = 상품을 다시 보내 주시기를 요청합니다.
ask-delay = 지연에 대해 배송 지연 쿠폰(주문에 해당하는 경우)이나 금액의 일부로 보상해 주시기 바랍니다.
    .dispute = 지연에 대해 배송 지연 쿠폰(주문에 해당하는 경우)이나 금액의 일부로 보상을 요청합니다.
ask-tax = 이 금액에는 수입 관련 비용이 포함되어 있습니다: { $sum }.
refunded = 금액의 일부는 환불되었습니다.
    .sum = 환불된 금액: { $sum }.
    .rest = 환불된 금액: { $sum }, 남은 금액: { $rest }.
answer-by = { $date }까지 답변을 기다리겠습니다.
then-dispute-next-day = 그때까지 해결되지 않으면 다음 날 분쟁을 신청하겠습니다.
then-dispute-on = 그때까지 해결되지 않으면 { $date } 분쟁을 신청하겠습니다.
then-dispute-now = 분쟁 신청 기한이 { $date } 끝나므로 지금 분쟁을 신청합니다.
then-dispute-soon = 분쟁 신청 기한이 얼마 남지 않아 지금 신청합니다.
then-shop = 그때까지 해결되지 않으면 AliExpress에 도움을 요청하겠습니다.
then-dispute-stays = 해결될 때까지 분쟁을 취하하지 않겠습니다.
then-appealed = 분쟁에 대한 결정에 이의를 제기했습니다.
