# 쇼핑몰 밖으로 보내는 글: 우체국, PayPal, 은행, 기관, 내용 통지.

## 글의 처음과 끝

letter-to = 수신: { $who }
    .seller = 수신: 판매자 { $name } (상호와 주소: { $blank })
    .nameless = 수신: 판매자 (이름, 상호, 주소: { $blank })
letter-from = 발신: { $name }, { $address }
letter-seller = 판매자: { $name }
letter-platform = 플랫폼: AliExpress, 운영자 { $who }
letter-date = 날짜: { $date }
letter-signature = 서명: { $blank }
letter-about = AliExpress 주문 번호 { $order } 건입니다.
letter-about-with = AliExpress 주문 번호 { $order } 건입니다: { $details }.

## 돌려받을 금액, 문장의 일부

due-sum = { $sum }
due-whole = 이 주문의 결제 금액 전액
due-percent = 이 주문의 결제 금액 중 { $percent }%
due-missing-part = 빠진 부분의 금액
due-undelivered-part = 도착하지 않은 부분의 금액
due-missing-rest = 빠진 부분의 금액 중 남은 금액
due-undelivered-rest = 도착하지 않은 부분의 금액 중 남은 금액
due-rest = 이 주문의 결제 금액 중 남은 금액
due-delay = 지연에 대한 보상

## 쇼핑몰 밖에서 있었던 일

fact-wrote-bank = { $date } 은행에 신청했습니다.
fact-wrote-above = { $date } AliExpress 채팅으로 판매자에게 이 문제를 알렸습니다.
fact-wrote-post = { $date } 택배사에 조회를 요청했습니다.
fact-wrote-claim = { $date } 판매자에게 서면으로 요구했습니다.
    .unanswered = 서면 요구에 대한 답변은 없었습니다.
fact-claim-received = 판매자는 { $date } 서면 요구를 수령했습니다.

## 은행과 PayPal이 묻는 상품과 금액

goods-now = 현재 상품의 위치: { $place }.
goods-offered = 판매자에게 상품을 반품하겠다고 제안했습니다.
    .blank = 판매자에게 반품을 제안했거나 반품한 날짜: { $blank }.
no-refund = 저는 환불도 교환품도 받지 못했습니다.
    .money = 저는 환불을 받지 못했습니다.

## 은행

bank-subject = 제목: 결제 이의제기(차지백) 신청, { $reason }.
bank-reason-missing = 상품 미수령
bank-reason-part = 상품 일부 미수령
bank-reason-received = 설명과 다르거나 하자가 있는 상품
bank-reason-refund = 환불 미처리
bank-reason-return = 반품 후 환불 미처리
bank-transaction = 명세서에 적힌 거래:
bank-card-day = - 날짜: { $value }
bank-card-amount = - 명세서 통화로 된 금액: { $value }
bank-card-name = - 명세서에 적힌 이름: { $value }
bank-card-last-four = - 카드 번호 끝 네 자리: { $value }
bank-about = AliExpress 주문 번호 { $order } 결제 건입니다.
bank-about-with = AliExpress 주문 번호 { $order } 결제 건입니다: { $details }.
bank-expected = 배송 예정일: { $blank }.
bank-ask = 다음 금액에 대해 이의제기(차지백)를 신청합니다(사유: { $reason }): { $due }.
bank-answer = 결정을 서면으로 알려 주시기 바랍니다.

## 은행

## 우체국 또는 택배사

post-subject = 제목: 우편물 { $number } 조회.
    .nameless = 제목: 택배 조회.
post-item = 우편물 { $number }의 수취인은 저입니다.
    .shipped = 우편물 { $number }의 수취인은 저입니다. 발송인은 { $date } 발송했다고 표시했습니다.
    .nameless = AliExpress 주문 번호 { $order } 택배의 수취인은 저입니다.
post-contents = 내용물과 가격: { $details }.
post-sender = 발송인: { $name } (AliExpress 판매자). 접수증은 발송인이 가지고 있습니다.
post-ask = 우편물을 찾아 현재 위치와 마지막 기록의 날짜 및 장소를 서면으로 알려 주시기 바랍니다.
    .delivered = 배달을 확인하여 어느 주소에서 누구에게 전달되었는지와 무게를 서면으로 알려 주시고, 배달 증명 사본을 보내 주시기 바랍니다.

## PayPal

paypal-subject = 제목: 상품 미수령, AliExpress 주문 번호 { $order }.
    .received = 제목: 설명과 다른 상품, AliExpress 주문 번호 { $order }.
    .refund = 제목: 환불 미지급, AliExpress 주문 번호 { $order }.
paypal-ask = 다음 금액을 돌려주시기 바랍니다: { $due }.

## 서면 요구

claim-title = 환불 청구서(내용증명)
    .deliver = 배송 또는 환불 청구서(내용증명)
    .delay = 배송 지연에 관한 청구서(내용증명)
claim-ask = { $date }까지 주문을 결제한 방법으로 다음 금액을 돌려주시기 바랍니다: { $due }.
claim-ask-delay = 지연을 어떻게 보상할지 { $date }까지 서면으로 알려 주시기 바랍니다.
claim-last-date = { $date }까지 주문을 배송해 주시기 바랍니다.
claim-last-date-then = 그때까지 도착하지 않으면 그날로 계약을 해제하며, 주문을 결제한 방법으로 지체 없이 다음 금액을 돌려주시기 바랍니다: { $due }.
claim-end = 배송을 더 기대할 수 없으므로 계약을 해제하며, 주문을 결제한 방법으로 지체 없이, 늦어도 { $date }까지 다음 금액을 돌려주시기 바랍니다: { $due }.
claim-answer = 서면으로 답변해 주시기 바랍니다.

## 기관

authority-title = 구매 관련 신고
    .decides = 소비자 분쟁 결정 신청
    .checks = 소비자 권리 침해 신고
    .mediates = 소비자 피해구제 신청
    .advises = 구매 관련 상담 신청
    .records = 구매 관련 신고
authority-due = 판매자에 대한 요구는 다음 금액의 환불입니다: { $due }.
    .asked = { $date } 판매자에게 다음 금액의 환불을 요구했습니다: { $due }.
    .delay = 판매자에 대한 요구: { $due }.
authority-ask = 이 내용을 접수해 주시기 바랍니다.
    .decides = 이 분쟁에 대해 결정하고 그 결과를 서면으로 알려 주시기 바랍니다.
    .checks = 이 건을 검토하고 필요한 조치를 취한 뒤 결과를 서면으로 알려 주시기 바랍니다.
    .mediates = 이 건을 해당 업체에 전달하고 합의를 도와주시기 바랍니다.
    .advises = 이 건에 대해 상담해 주시고, 조치할 수 있는 기관에 전달해 주시기 바랍니다.
    .records = 이 내용을 접수해 주시기 바랍니다.
