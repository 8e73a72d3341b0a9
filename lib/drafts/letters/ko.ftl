# 쇼핑몰 밖으로 보내는 글: 우체국, PayPal, 은행, 기관, 내용 통지.

## 글의 처음과 끝

letter-to = 수신: { $who }
letter-seller = 판매자: { $name }
letter-date = 날짜: { $date }
letter-about = AliExpress 주문 번호 { $order } 건입니다.
letter-about-with = AliExpress 주문 번호 { $order } 건입니다: { $details }.
letter-full-date = { $year }년 { $day }

## 돌려받을 금액, 문장의 일부

due-sum = { $sum }
due-whole = 이 주문의 결제 금액 전액
due-missing-part = 빠진 부분의 금액
due-undelivered-part = 도착하지 않은 부분의 금액
due-rest = 이 주문의 결제 금액 중 남은 금액

## 쇼핑몰 밖에서 있었던 일

fact-wrote-bank = { $date } 은행에 신청했습니다.
fact-wrote-post = { $date } 운송사에 조회를 요청했습니다.
fact-wrote-claim = { $date } 회사에 서면으로 요구했습니다.
    .unanswered = 이에 대한 답변은 없었습니다.
fact-appeal = { $date } 결정에 이의를 제기했습니다.

## 은행

bank-subject = 제목: 결제 이의 신청, 상품 미수령.
    .received = 제목: 결제 이의 신청, 주문과 다른 상품.
bank-about = AliExpress 주문 번호 { $order } 결제 건입니다.
bank-about-with = AliExpress 주문 번호 { $order } 결제 건입니다: { $details }.
bank-no-refund = 저는 환불을 받지 못했습니다.
bank-refund-part = 금액의 일부는 환불되었습니다.
bank-ask = 카드사 규정에 따라 이 결제에 이의를 제기하고 다음 금액을 돌려주시기 바랍니다: { $due }.

## 우체국 또는 운송사

post-subject = 제목: 우편물 { $number } 조회.
    .nameless = 제목: 소포 조회.
post-item = 저는 우편물 { $number }의 수취인입니다.
    .shipped = 저는 우편물 { $number }의 수취인입니다. 발송인은 { $date } 발송했다고 표시했습니다.
    .nameless = 저는 AliExpress 주문 번호 { $order } 소포의 수취인입니다.
post-ask = 우편물을 찾아 현재 위치와 마지막 기록의 날짜 및 장소를 서면으로 알려 주시기 바랍니다.
    .delivered = 배달을 확인하여 어느 주소에서 누구에게 전달되었는지와 무게를 서면으로 알려 주시고, 배달 증명 사본을 보내 주시기 바랍니다.

## PayPal

paypal-subject = 제목: 상품 미수령, AliExpress 주문 번호 { $order }.
    .received = 제목: 설명과 다른 상품, AliExpress 주문 번호 { $order }.
paypal-ask = 다음 금액을 돌려주시기 바랍니다: { $due }.

## 서면 요구

claim-title = 환불을 요구하는 서면
claim-ask = { $date }까지 주문을 결제한 방법으로 다음 금액을 돌려주시기 바랍니다: { $due }.
claim-last-date = { $date }까지 주문을 배송해 주시기 바랍니다. 그보다 늦은 날짜는 합의되지 않았습니다.
claim-last-date-then = 그때까지 도착하지 않으면 그날로 계약을 해제하며, 주문을 결제한 방법으로 지체 없이 다음 금액을 돌려주시기 바랍니다: { $due }.
claim-answer = 서면으로 답변해 주시기 바랍니다.

## 기관

authority-title = 구매에 관한 민원
authority-company = 플랫폼 운영자는 { $who }입니다.
authority-due = 회사에 다음 금액의 환불을 요구했습니다: { $due }.
    .now = 회사에 대한 요구는 다음 금액의 환불입니다: { $due }.
authority-ask = 이 건을 검토하고 결과를 서면으로 알려 주시기 바랍니다.
