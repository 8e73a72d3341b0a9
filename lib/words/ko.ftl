# The interface's words in Korean. Plain, short, no blame; a button says what happens.

## Days and sizes

days = { $days }일
pill-days = { $days ->
    [0] 오늘
   *[other] { $days }일
}
pill-passed = 지남
pill-refund = 환불 중
pill-closed = 종료됨
pill-claim = 청구 진행 중
date-and-time = { $day } { $time }

## What is the matter with an order. `.also` continues a line that began with something weightier.

flag-not-shipped = { $days ->
    [0] 발송되지 않음
   *[other] { $days }일째 발송되지 않음
}
    .also = 발송되지 않음
flag-no-tracking = 운송장 번호 없음
    .also = 운송장 번호 없음
flag-stalled = { $days ->
    [0] 배송 움직임 없음
   *[other] { $days }일째 배송 움직임 없음
}
    .also = 배송 움직임 없음
    .alsoSince = { $since } 이후 소식 없음
flag-overdue = { $days ->
    [0] 배송 지연
   *[other] { $days }일 늦음
}
    .also = { $days ->
        [0] 배송 지연
       *[other] { $days }일 늦음
    }
flag-guarantee-passed = 쇼핑몰의 환불 기준일이 됨
    .on = 쇼핑몰의 환불 기준일: { $since }
    .also = 환불 기준일이 됨
    .alsoSince = 환불 기준일: { $since }
flag-delivery-failed = 배달 시도 실패
    .also = 배달 시도 실패
    .alsoSince = { $since } 배달 실패
flag-awaiting-pickup = 픽업 장소에서 수령 대기 중
    .until = 픽업 장소 보관: { $until }경까지
    .also = 픽업 장소에서 수령 대기 중
    .alsoSince = { $since }부터 픽업 장소에 있음
flag-returned = { $stage ->
    [returned] 발송인에게 반송됨
    [lost] 배송 중 분실됨
    [destroyed] 택배사가 폐기함
    [cancelled] 택배사가 배송을 취소함
   *[returning] 발송인에게 반송되는 중
}
    .also = { $stage ->
        [returned] 발송인에게 반송됨
        [lost] 배송 중 분실됨
        [destroyed] 택배사가 폐기함
        [cancelled] 택배사가 배송을 취소함
       *[returning] 발송인에게 반송되는 중
    }
flag-customs-hold = { $days ->
    [0] 세관에 보류됨
   *[other] { $days }일째 세관에 있음
}
    .also = 세관에 보류됨
    .alsoSince = { $since }부터 세관에 있음
flag-marked-delivered = 배송 완료로 표시됨
    .on = { $since } 배송 완료로 표시됨
    .also = 배송 완료로 표시됨
    .alsoSince = { $since } 배송 완료로 표시됨
flag-wrong-destination = 배송 조회에 다른 목적지가 표시됨
    .also = 배송 조회에 다른 목적지가 표시됨
    .ended = { $scan ->
        [office] 마지막 경유 사무소: { $place }(주문 주소의 주가 아님)
       *[end] { $compared ->
            [country] 배송 기록이 { $place }에서 끝남(택배의 목적지 국가가 아님)
            [city] 배송 기록이 주문 주소와 다른 도시에서 끝남
           *[state] 배송 기록이 { $place }에서 끝남(주문 주소의 주가 아님)
        }
    }
    .also-ended = { $scan ->
        [office] 마지막 경유 사무소: { $place }
       *[end] { $compared ->
            [city] 배송 기록이 다른 도시에서 끝남
           *[state] 배송 기록이 { $place }에서 끝남
        }
    }
flag-contradiction = 주문과 배송 조회가 서로 맞지 않음
    .also = 주문과 배송 조회가 서로 맞지 않음
    .jump = 스캔 기록의 간격이 최대 { $hours }시간: { $from }, { $to }
    .also-jump = 스캔 기록의 간격이 최대 { $hours }시간: { $from }, { $to }
flag-closing = { $days ->
    [0] 오늘이 분쟁을 신청할 수 있는 마지막 날
   *[other] 분쟁 신청 기한까지 { $days }일 남음
}
    .passed = 분쟁 신청 기한이 지났을 수 있음: 오늘 주문을 확인하세요
    .oldRule = 분쟁 신청 기한이 가까울 수 있음: 오늘 주문을 확인하세요
    .also = 분쟁 신청 기한이 가까움
    .alsoPassed = 분쟁 신청 기한이 지났을 수 있음
flag-unreadable = 이 주문의 일부를 읽지 못함
    .also = 주문의 일부를 읽지 못함

## Places on the way

stage-not-found = 번호가 아직 조회되지 않음
stage-info-received = 발송 정보만 등록됨
stage-picked-up = 택배사가 인수함
stage-origin = 발송 국가에 있음
stage-export-customs = 수출 통관
stage-departed = 발송 국가에서 출발함
stage-in-transit = 국가 간 운송 중
stage-arrived = 수취인 국가에 도착함
stage-import-customs = 세관에 있음
stage-customs-action = 세관이 수취인의 조치를 기다림
stage-customs-released = 통관 완료
stage-last-mile = 현지 택배사에 있음
stage-out-for-delivery = 배달 출발
stage-delivery-failed = 배달 실패

## Dates with a meaning. The value is the headline, `.line` the overlay's form, `.name` the entry in a list.

deadline-ship-by = { $when ->
    [past] 판매자의 발송 기한이 지남
    [today] 오늘이 판매자의 발송 기한
   *[future] 판매자의 발송 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] { $on }경까지 발송해야 함
       *[read] { $on }까지 발송해야 함
    }
    .name = 판매자의 발송 기한
    .then = 그 뒤에는 주문이 자동으로 종료되고 전액 환불되어야 합니다.
deadline-deliver-by = { $when ->
    [past] 배송 예정일이 지남
    [today] 오늘이 배송 예정일
   *[future] 배송 예정일까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] { $on }경까지 도착 예상
       *[read] { $on }까지 배송 예정
    }
    .name = 배송 예정일
    .then = 그 뒤에는 택배가 늦은 것이 되고, 분쟁을 신청할 수 있게 됩니다.
deadline-refund-by = { $when ->
    [past] 쇼핑몰의 환불 기준일이 됨
    [today] 오늘이 쇼핑몰의 환불 기준일
   *[future] 쇼핑몰의 환불 기준일까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] { $on }경까지 오지 않으면 환불
       *[read] { $on }까지 오지 않으면 환불
    }
    .name = 미배송 시 환불 기준일
    .then = 이날부터는 오지 않은 택배의 값을 환불받을 수 있습니다. 직접 요청하세요. 자동으로 환불되지 않을 수 있습니다.
deadline-dispute-opens = { $when ->
    [past] 분쟁을 신청할 수 있음
    [today] 오늘부터 분쟁을 신청할 수 있음
   *[future] 분쟁 신청이 가능해질 때까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] { $on }경부터 분쟁 신청 가능
       *[read] { $on }부터 분쟁 신청 가능
    }
    .name = 분쟁 신청 시작일
    .then = 그 전에는 쇼핑몰이 분쟁을 받아 주지 않을 수 있습니다.
deadline-dispute-closes = { $when ->
    [past] 분쟁 신청 기한이 지났을 수 있음: 오늘 주문을 확인하세요
    [today] 오늘이 분쟁을 신청할 수 있는 마지막 날
   *[future] 분쟁 신청 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] { $on }경까지 분쟁 신청 가능
       *[read] { $on }까지 분쟁 신청 가능
    }
    .name = 분쟁 신청 기한
    .then = 그 뒤에는 쇼핑몰이 이 주문의 분쟁을 더 이상 받지 않을 수 있습니다.
deadline-seller-answers = { $when ->
    [past] 판매자의 답변 기한이 지남
    [today] 오늘이 판매자의 답변 기한
   *[future] 판매자의 답변 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] 판매자 답변 기한: { $on }경
       *[read] 판매자 답변 기한: { $on }
    }
    .name = 판매자의 답변 기한
    .then = 그 뒤에는 무응답이 구매자에게 유리하게 처리되어, 요청한 대로 집행됩니다.
deadline-platform-decides = { $when ->
    [past] 결정 예정일이 지남
    [today] 오늘이 결정 예정일
   *[future] 쇼핑몰의 결정까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] 결정 예정일: { $on }경
       *[read] 결정 예정일: { $on }
    }
    .name = 쇼핑몰의 결정 예정일
    .then = 그때까지 쇼핑몰이 해결 방안을 제시합니다. 제시하지 않으면 고객센터에 문의하세요.
deadline-appeal-closes = { $when ->
    [past] 이의 제기 기한이 지남
    [today] 오늘이 이의를 제기할 수 있는 마지막 날
   *[future] 이의 제기 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] { $on }경까지 이의 제기 가능
       *[read] { $on }까지 이의 제기 가능
    }
    .name = 이의 제기 기한
    .then = 그 뒤에는 쇼핑몰의 결정이 유지됩니다. 은행과 법에 따른 방법은 남아 있습니다.
deadline-refund-arrives = { $when ->
    [past] 환불금이 들어왔어야 함
    [today] 오늘 환불금이 들어올 예정
   *[future] 환불금 입금 예정일까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] 환불금 입금 예상: { $on }경
       *[read] 환불금 입금 예정: { $on }까지
    }
    .name = 환불금 입금 예정일
    .then = 그 뒤에는 쇼핑몰에 환불한 날짜와 환불 번호를 묻고, 그것으로 은행에 확인하세요.
deadline-chargeback-closes = { $when ->
    [past] 은행에 신청할 수 있는 기한이 지남
    [today] 오늘이 은행에 신청할 수 있는 마지막 날
   *[future] 은행에 차지백을 신청할 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] { $on }경까지 은행에 신청
       *[read] { $on }까지 은행에 신청
    }
    .name = 차지백 신청 기한
    .then = 그 뒤에는 은행이 결제 금액을 더 이상 되찾을 수 없습니다. 은행도 처리에 며칠이 필요하니 충분히 일찍 신청하세요.
deadline-post-inquiry-closes = { $when ->
    [past] 우체국에 요청할 수 있는 기한이 지남
    [today] 오늘이 우체국에 요청할 수 있는 마지막 날
   *[future] 우체국에 행방 조사를 요청할 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] { $on }경까지 우편물 행방 조사 가능
       *[read] { $on }까지 우편물 행방 조사 가능
    }
    .name = 우편물 행방 조사 요청 기한
    .then = 그 뒤에는 우체국이 이 택배의 행방 조사를 받지 않습니다.
deadline-authority-answers = { $when ->
    [past] 소비자 기관의 답변 기한이 지남
    [today] 오늘이 소비자 기관의 답변 기한
   *[future] 소비자 기관의 답변 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] 소비자 기관 답변 기한: { $on }경
       *[read] 소비자 기관 답변 기한: { $on }
    }
    .name = 소비자 기관의 답변 기한
    .then = 그 뒤에는 접수 번호로 신고 처리 상황을 문의하세요.
deadline-cancel-answers = { $when ->
    [past] 판매자가 취소를 처리할 기한이 지남
    [today] 오늘이 판매자의 취소 요청 답변 기한
   *[future] 취소 요청의 답변 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] 취소 요청 답변 기한: { $on }경
       *[read] 취소 요청 답변 기한: { $on }
    }
    .name = 취소 요청의 답변 기한
    .then = 그 뒤에는 발송되지 않은 주문이 자동으로 종료되고 전액 환불되어야 합니다. 그렇지 않으면 쇼핑몰 고객센터에 문의하세요.
deadline-support-answers = { $when ->
    [past] 고객센터의 답변 기한이 지남
    [today] 오늘이 고객센터의 답변 기한
   *[future] 고객센터의 답변 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] 고객센터 답변 기한: { $on }경
       *[read] 고객센터 답변 기한: { $on }
    }
    .name = 고객센터의 답변 기한
    .then = 그 뒤에는 더 기다리지 말고 다음 단계로 넘어가세요.
deadline-appeal-decides = { $when ->
    [past] 이의 제기에 대한 답변이 늦어짐
    [today] 오늘이 이의 제기에 대한 답변 예정일
   *[future] 이의 제기에 대한 답변까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] 이의 제기 답변 예정일: { $on }경
       *[read] 이의 제기 답변 예정일: { $on }
    }
    .name = 이의 제기 답변 예정일
    .then = 그 뒤에는 쇼핑몰 고객센터에 문의하세요. 은행 신청은 이 답변을 기다리지 않아도 됩니다.
deadline-resend-arrives = { $when ->
    [past] 새 택배가 도착했어야 함
    [today] 오늘 새 택배가 도착할 예정
   *[future] 새 택배 도착 예정일까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] 새 택배 도착 예상: { $on }경
       *[read] 새 택배 도착 예정: { $on }까지
    }
    .name = 새 택배 도착 예정일
    .then = 그 뒤에는 오지 않은 것으로 봅니다. 그동안에도 주문의 기한은 계속 흘렀습니다.
deadline-return-arrives = { $when ->
    [past] 반품이 판매자에게 도착했어야 함
    [today] 오늘 반품이 판매자에게 도착할 예정
   *[future] 반품 도착 예정일까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] 반품 도착 예상: { $on }경
       *[read] 반품 도착 예정: { $on }까지
    }
    .name = 반품의 판매자 도착 예정일
    .then = 그 뒤에는 고객센터에 접수증과 반품 배송 조회를 보여 주세요.
deadline-bank-answers = { $when ->
    [past] 은행의 답변 기한이 지남
    [today] 오늘이 은행의 답변 기한
   *[future] 은행의 답변 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] 은행 답변 기한: { $on }경
       *[read] 은행 답변 기한: { $on }
    }
    .name = 은행의 답변 기한
    .then = 그 뒤에는 은행에 처리 상황을 묻고 서면 답변을 요청하세요.
deadline-post-answers = { $when ->
    [past] 택배사의 답변 기한이 지남
    [today] 오늘이 택배사의 답변 기한
   *[future] 택배사의 답변 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] 택배사 답변 기한: { $on }경
       *[read] 택배사 답변 기한: { $on }
    }
    .name = 우체국 또는 택배사의 답변 기한
    .then = 그 뒤에는 행방 조사 접수 번호로 답변을 요청하세요. 답변이 없었다는 사실도 제시할 수 있습니다.
deadline-operator-answers = { $when ->
    [past] 운영자의 답변 기한이 지남
    [today] 오늘이 운영자의 답변 기한
   *[future] 운영자의 답변 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] 운영자 답변 기한: { $on }경
       *[read] 운영자 답변 기한: { $on }
    }
    .name = 플랫폼 운영자의 답변 기한
    .then = 그 뒤에는 소비자 기관과 법원에 갈 수 있습니다.
deadline-reject-closes = { $when ->
    [past] 상품 인수를 거절할 수 있는 기간이 끝남
    [today] 오늘이 상품 인수를 거절할 수 있는 마지막 날
   *[future] 상품 인수를 거절할 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] { $on }경까지 상품 인수 거절 가능
       *[read] { $on }까지 상품 인수 거절 가능
    }
    .name = 상품 인수 거절 기한
    .then = 그 뒤에는 하자 있는 상품을 먼저 수리하거나 교환하고, 환불은 그다음에만 가능합니다.
deadline-withdrawal-closes = { $when ->
    [past] 청약 철회 기간이 끝남
    [today] 오늘이 청약을 철회할 수 있는 마지막 날
   *[future] 청약 철회 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] { $on }경까지 청약 철회 가능
       *[read] { $on }까지 청약 철회 가능
    }
    .name = 청약 철회 기한
    .then = 그 뒤에는 하자와 같은 사유가 있어야만 구매를 되돌릴 수 있습니다.
deadline-claim-closes = { $when ->
    [past] 법에 따른 청구 기한이 지남
    [today] 오늘이 법에 따라 청구할 수 있는 마지막 날
   *[future] 법에 따른 청구 기한까지 { $days }일 남음
}
    .line = { $certainty ->
        [estimated] { $on }경까지 법에 따른 청구 가능
       *[read] { $on }까지 법에 따른 청구 가능
    }
    .name = 법에 따른 청구 기한
    .then = 그 뒤에는 판매자가 기한이 지났다는 이유만으로 거절할 수 있습니다.

## What happens then, where the rule itself decides it

then-AE-SHIP-TIMEOUT = 그 뒤에는 주문이 자동으로 종료되고 전액 환불되어야 합니다. 영업일로 계산하며, 주말은 뺐지만 공휴일은 빼지 않았습니다.
then-AE-REFUND-CARD = 그 뒤에는 쇼핑몰에 환불한 날짜와 환불 번호를 묻고, 그것으로 은행에 확인하세요. 영업일로 계산하며, 주말은 뺐지만 공휴일은 빼지 않았습니다.
then-PP-ESC = 그 뒤에는 PayPal이 분쟁을 완전히 종료합니다. 그 전에 클레임으로 전환하세요.
then-written-claim = 그 뒤에는 다음 단계로 갈 수 있습니다. 플랫폼 운영자(있는 경우), 소비자 기관, 법원입니다.
then-BR-CONSUMIDOR = 업체가 그때까지 그곳에 답변합니다. 문제가 해결되었는지 그 사이트에 표시하세요.

## A rule that is too old

deadline-old-rule = { $name }: 이 날짜의 규칙이 너무 오래되어 믿을 수 없습니다. 오늘 주문 페이지를 확인하세요
    .line = 날짜는 주문 페이지에서 확인
source-old-rule = 규칙을 { $by }까지 다시 확인했어야 합니다. 이 날짜를 쓰지 말고 페이지를 확인하세요

## The calendar file

calendar-save = 이 날짜들을 캘린더용으로 저장
calendar-save-all = 모든 날짜를 캘린더용으로 저장
calendar-summary = { $name }: { $title }
calendar-cancelled = 더 이상 유효하지 않음: { $summary }
calendar-cancelled-why = Redress가 이 날짜를 취소했습니다. 날짜의 근거가 바뀌었습니다. 유효한 날짜는 청구 건에서 확인하세요.
calendar-description = { $order }. 날짜 출처: { $source }. { $after }

## Dates that are not known

unknown-dates = 알 수 없는 날짜 { $count }개
unknown-open-order = 주문 페이지를 여세요. 날짜를 자동으로 읽습니다.
unknown-say-payment = “다음 단계”에서 결제 수단을 알려 주세요.
unknown-no-term = 이 결제 수단에는 알려진 기한이 없습니다. 은행이나 판매자에게 바로 문의하세요.
unknown-no-payment-day = 주문 페이지를 여세요. 결제일을 거기서 읽습니다.
unknown-note-dispute = 분쟁을 신청한 날부터 계산합니다. 그날을 여기에 기록하세요.
unknown-note-decision = 결정이 난 날부터 계산합니다. 그날을 여기에 기록하세요.
unknown-note-refund = 환불이 처리되기 시작한 날부터 계산합니다. 그날을 여기에 기록하세요.
unknown-note-authority = 신고한 날부터 계산합니다. 그날을 여기에 기록하세요.
unknown-no-answer-term = 거주 국가에 대해 알려진 답변 기한이 없습니다.
unknown-say-country = “다음 단계”에서 거주 국가를 알려 주세요. 기한은 국가에 따라 다릅니다.
unknown-not-by-post = 이 택배는 우편으로 오지 않았습니다. 행방 조사는 우체국만 받습니다.
unknown-no-ship-day = 주문 페이지를 여세요. 발송일을 거기서 읽습니다.

## Dates that moved

moved-date = 변경됨: 이전 날짜 { $before }, { $on } 확인
moved-proof = 증거 { $number }에 이전 날짜가 있음
moved-why = 쇼핑몰이나 판매자가 날짜를 옮겼습니다. 이전 날짜에 맞춰 움직이는 것이 보통 안전합니다.

## A date and its distance

date-distance = { $when ->
    [today] 오늘
    [past] { $days }일 전
   *[future] { $days }일 후
}
source-shop-day = { $source }. 쇼핑몰의 { $on }은 구매자가 사는 곳에서 더 일찍 시작됨
source-later = 같은 규칙을 다르게 해석하면 { $on }입니다. 더 이른 날을 기준으로 합니다.
source-holidays = { $country ->
    [CN] 이 기간에 중국의 공휴일이 들어 있어, 추정 날짜가 실제보다 이를 수 있습니다.
   *[other] 이 기간에 판매자 국가의 공휴일이 들어 있어, 추정 날짜가 실제보다 이를 수 있습니다.
}

## Where a date comes from

source-page = 쇼핑몰 페이지에서 읽음
source-page-on = { $on } { $page }에서 읽음
source-rule = 추정(페이지에 날짜가 없음)
source-rule-year = { $year }년 규칙에 따른 추정
source-noted = 상대방이 약속한 날짜(직접 기록함)
page-order-list = 주문 목록
page-order-detail = 주문 페이지
page-tracking = 배송 조회 페이지
page-messages = 채팅
page-dispute = 분쟁 페이지
page-refunds = 환불 페이지
page-carrier = 택배사 페이지
page-unknown = 페이지
about-date = { $on }경
date-and-source = { $on }, { $source }

## The line on the shop's page

open-claim = 청구 건 만들기
show-claim = 청구 건 보기
refund-done = 페이지에 환불된 것으로 표시됨
    .sum = 페이지에 환불된 것으로 표시됨: { $sum }
refund-under-way = 페이지에 환불 처리 중으로 표시됨
    .sum = 페이지에 환불 처리 중으로 표시됨: { $sum }
save-proof = 증거 저장
saving = 저장 중…
allow-capture = 캡처 허용
how-to-capture = 브라우저는 허용한 때에만 화면을 캡처합니다. 단축키나 Redress 아이콘을 누르거나, 한 번만 허용해 두세요.
unread-title = Redress가 이 페이지를 읽지 못했습니다
unread-body = 쇼핑몰이 페이지를 바꾼 것일 수 있습니다. 추측해서 채운 것은 없습니다. 이전 주문과 증거는 그대로 있고, 단축키로 이 페이지의 이미지를 저장할 수 있습니다.
unread-fields = 읽지 못함: { $fields }.
close = 닫기

## Claim

claim = 청구 건
order-number = 주문 { $id }
ordered-on = { $on } 주문
no-title = 상품명을 읽지 못함
no-total = 가격을 읽지 못함
open-in-tab = 탭에서 열기
open-panel = 사이드 패널
open-list = 목록
no-deadline = 아직 챙길 날짜 없음
no-deadline-how = 주문 페이지를 한 번 여세요. 날짜를 자동으로 읽습니다.
steps = 청구 건의 단계
step-done = 완료
step-now = 지금
step-later = 나중
step-proof = 증거
step-seller = 판매자
step-support = 고객센터
step-dispute = 분쟁
step-appeal = 이의 제기
step-bank = 은행
step-post = 우체국
step-claim = 서면 요구
step-operator = 운영자
step-authority = 소비자 기관
step-court = 법원
act-capture = 다음: 증거 저장({ $items })
    .rest = 다음: 전체 페이지 캡처({ $items })
    .open = 다음: 열어서 저장: { $item }
act-write-seller = 다음: 판매자에게 메시지 보내기
act-await-seller = 다음: 판매자의 답변 기다리기
    .by = 다음: { $by }까지 판매자의 답변 기다리기
act-open-dispute = 다음: 쇼핑몰 페이지에서 분쟁 신청
    .by = 다음: { $by }까지 쇼핑몰 페이지에서 분쟁 신청
act-await-decision = 다음: 결정 기다리기
    .by = 다음: { $by }까지 결정 기다리기
act-ask-bank = 다음: 은행에 차지백 신청
    .by = 다음: { $by }까지 은행에 차지백 신청
act-await-bank = 다음: 은행의 답변 기다리기
    .by = 다음: { $by }까지 은행의 답변 기다리기
act-await-post = 다음: 택배사의 답변 기다리기
    .by = 다음: { $by }까지 택배사의 답변 기다리기
act-await-claim = 다음: 서면 요구서에 대한 답변 기다리기
    .by = 다음: { $by }까지 서면 요구서에 대한 답변 기다리기
act-await-authority = 다음: 소비자 기관의 답변 기다리기
    .by = 다음: { $by }까지 소비자 기관의 답변 기다리기
act-rest = 할 일 없음: 청구 건이 종료됨
tabs = 청구 건의 항목
tab-proof = 증거
tab-proof-count = 증거 { $done }/{ $all }
tab-message = 메시지
tab-money = 금액
tab-dates = 날짜

reason = 무슨 일이 있었나요
reason-choose = 무슨 일이 있었는지 선택하세요
reason-choose-how = 선택에 따라 필요한 증거와 글이 정해집니다.
reason-not-shipped = 판매자가 발송하지 않음
reason-invalid-tracking = 운송장 번호가 조회되지 않음
reason-stuck = 배송 도중 멈춤
reason-lost = 분실됨
reason-customs = 세관에 보류됨
reason-wrong-address = 다른 주소로 보내짐
reason-returned = 발송인에게 반송됨
reason-marked-delivered = 배송 완료로 표시됐지만 받지 못함
reason-damaged = 파손된 채 도착함
reason-incomplete = 내용물 일부가 빠짐
reason-not-as-described = 설명과 다름
reason-wrong-item = 다른 상품이 옴
reason-came-late = 배송 예정일보다 늦게 옴
reason-refund-not-paid = 환불에 합의했지만 돈이 들어오지 않음
reason-return-not-refunded = 반품했지만 환불되지 않음

## The popup

other-orders = 다른 주문
matter-unsaid = 무슨 일이 있었는지 아직 알려 주지 않았습니다
details = 자세한 내용과 환불받지 못하게 되는 경우
details-problems = 맞지 않는 기록 { $count }개
details-rights = { $count ->
    [1] 다른 권리 하나가 { $on } 끝남
   *[other] 다른 권리 { $count }개가 끝남, 가장 이른 날은 { $on }
}
checklist-more = { $count }개 더
checklist-how = 설명 보기
checklist-less = 간단히 보기
questions-open = 질문 { $count }개에 답하면 글의 근거가 더 탄탄해집니다
questions-done = 질문에 모두 답했습니다
questions-telling = 답변 중 하나에 더 볼 것이 있습니다: 확인하기
capture-here = 캡처
capture-here-of = 캡처: { $item }
open-claim-of = 청구 건 만들기: { $title }
show-claim-of = 청구 건 보기: { $title }

## What decides a reason

ask-yes = 예
ask-no = 아니요
ask-open = –
ask-leads = 이 경우에 가깝습니다: { $reason }
ask-why = 답변은 글에 들어가며 이 컴퓨터에만 남습니다.
ask-has-number = 주문에 운송장 번호가 표시되나요?
ask-asked-to-cancel = 판매자가 주문을 취소하거나 다른 사유를 고르라고 하나요?
ask-number-by-chat = 판매자가 채팅으로 다른 번호를 알려 주었나요?
ask-moves-as-usual = 배송 조회가 평소처럼 움직이고 배송 예정일이 아직 남아 있나요?
ask-carrier-lost-it = 택배사가 분실되었다고 하나요?
ask-carrier-told-me = 택배사가 직접 알려 주었나요?
ask-customs-asked-me = 세관이 서류나 돈을 요구했나요?
ask-address-was-right = 주문의 주소가 본인 주소이고 빠진 것이 없었나요?
ask-was-told = 택배가 보관 중이라는 안내를 받았나요?
ask-asked-around = 이웃에게 물어보고 집 주변을 찾아보았나요?
ask-other-address = 택배사 기록에 다른 주소가 적혀 있나요?
ask-packaging-damaged = 포장도 파손되었나요?
ask-what-is-damaged = 무엇이 파손되었나요?
ask-filmed-opening = 택배를 개봉하는 과정을 촬영했나요?
ask-what-is-missing = 무엇이 빠졌나요?
ask-another-thing = 전혀 다른 물건인가요?
ask-differences = 설명과 무엇이 다른가요?
ask-what-came = 대신 무엇이 왔나요?
ask-still-wanted = 늦게 왔지만 상품을 그대로 가질 건가요?
ask-late-cost = 지연 때문에 어떤 비용이 들었나요?
ask-account-checked = 결제한 카드나 계좌를 오늘 확인했나요?
ask-refund-words = 누가 어떤 말로 환불을 약속했나요?
ask-return-number = 반품한 택배의 운송장 번호는 무엇인가요?
ask-return-arrived = 배송 조회에 판매자가 반품을 받은 것으로 나오나요?

checklist = 체크리스트
checklist-done = 저장됨
    .in-view = 보이던 부분이 저장됨
    .element = 페이지의 일부가 저장됨
    .unknown = 보이던 부분이 저장됨. 페이지가 더 이어지면 전체를 캡처하세요
checklist-missing = 아직 저장되지 않음
    .short = 필요함
checklist-no-picture = 페이지에서 읽은 내용만 저장됨. 이미지는 아직 캡처해야 합니다
    .short = 이미지 없음
checklist-in-view = 보이던 부분만 저장됨. 페이지가 더 이어지니 전체 페이지를 캡처하세요.
    .short = 일부만
checklist-cut-short = 캡처가 일찍 끝나 나머지가 없음. 전체 페이지를 캡처하세요.
    .short = 일찍 끝남
checklist-stale = { $days }일 지남: 다시 저장하세요
    .short = { $days }일 지남
checklist-optional = 도움이 되지만 필수는 아님
    .short = 도움이 됨
checklist-empty = 무슨 일이 있었는지 선택하면 필요한 증거가 나타납니다.
open = 열기
open-page = 열기: { $page }
proof-order-page = 주문 페이지
    .how = 번호, 가격, 날짜가 나온 전체 페이지
proof-tracking = 배송 조회 페이지
    .how = 택배의 모든 기록
proof-chat = 판매자와의 채팅
    .how = 먼저 메시지를 보낸 다음 대화 전체를 저장
proof-payment = 결제 내역
    .how = 은행 명세서 또는 쇼핑몰의 결제 페이지
proof-carrier = 택배사 페이지
    .how = 택배사 사이트에서 같은 번호로 조회
proof-dispute = 분쟁 페이지
    .how = 판매자의 답변까지
proof-packaging = 포장
    .how = 모든 면의 사진, 라벨이 읽히게
proof-goods = 상품
    .how = 받은 물건의 사진이나 동영상
proof-listing = 상품 페이지
    .how = 판매 당시의 설명과 사진
proof-document = 기타 서류
    .how = 서신, 영수증, 확인서
proof-seller-data = 판매자의 사업자 정보
    .how = 상호와 주소: 스토어 페이지에서 스토어 이름을 누르세요
proof-refund-policy = 환불 정책
    .how = 판매자나 상품 페이지가 배송과 환불에 대해 약속한 내용
proof-return-proof = 반품 증빙
    .how = 접수증 또는 반품의 배송 조회

capture-visible = 보이는 부분 캡처
    .short = 보이는 부분
capture-page = 전체 페이지 캡처
    .short = 전체 페이지
    .how = 페이지가 자동으로 스크롤됩니다. 한 화면에 약 0.5초 걸립니다.
capture-page-of = 전체 페이지 캡처: { $item }
capture-element = 일부 캡처
    .how = 주문, 택배 또는 채팅을 가리키세요.
capturing = 캡처 중…
capturing-share = 캡처 중… { $percent }%
capture-cancel = 취소
capture-pick = 저장할 부분을 가리키고 클릭하세요. 위쪽 화살표: 더 크게. 아래쪽 화살표: 더 작게. Enter: 저장, Esc: 취소.
capture-menu-visible = 보이는 부분을 증거로 저장
capture-menu-page = 전체 페이지를 증거로 저장
capture-menu-element = 페이지의 일부를 증거로 저장
capture-default = 단축키와 페이지의 버튼으로 저장하는 것
capture-default-visible = 보이는 부분
capture-default-page = 전체 페이지
capture-default-element = 페이지의 일부
capture-default-why = 일부를 선택하면 주문 옆의 버튼은 그 주문을 저장하고, 단축키를 누르면 저장할 곳을 가리킬 수 있습니다.
capture-shortcut = 단축키
cannot-capture = 저장하려면 위의 페이지 중 하나를 여세요.
capture-saved = 저장했습니다. 보이던 부분과 페이지에서 읽은 내용이 보관됩니다.
capture-goes-on = 페이지가 더 이어집니다. 나머지는 전체 페이지를 캡처하세요.
capture-saved-page = 저장했습니다. 전체 페이지와 페이지에서 읽은 내용이 보관됩니다.
capture-saved-element = 저장했습니다. 페이지의 일부와 거기서 읽은 내용이 보관됩니다.
capture-loose = 페이지에 주문이 나오지 않습니다. 해당하는 청구 건을 열고 증거 탭에서 추가하세요.
capture-facts-only = 페이지에서 읽은 내용은 보관됩니다. 이미지는 캡처하지 못했습니다.
capture-not-allowed = 브라우저가 캡처를 허용하지 않았습니다. 그 페이지에서 Redress 아이콘을 클릭하거나 단축키를 누르세요.
    .stopped = 브라우저가 캡처를 더 허용하지 않았습니다. 그때까지 캡처한 것은 보관됩니다. 나머지는 그 페이지에서 단축키를 다시 누르세요.
capture-protected-page = 브라우저가 보호하는 페이지라 캡처를 위해 스크롤할 수 없습니다. 대신 보이는 부분을 캡처하세요.
capture-tab-closed = 캡처하기 전에 페이지가 닫혔습니다. 페이지를 열고 다시 시도하세요.
    .stopped = 도중에 페이지가 닫히거나 다른 곳으로 넘어갔습니다. 그때까지 캡처한 것은 보관됩니다. 나머지는 페이지를 열고 다시 저장하세요.
capture-tab-changed = 다른 페이지가 앞으로 나왔습니다. 아무것도 저장되지 않았습니다. 돌아가서 다시 시도하세요.
    .stopped = 도중에 다른 페이지가 앞으로 나왔습니다. 그때까지 캡처한 것은 보관됩니다. 나머지는 돌아가서 페이지를 다시 저장하세요.
capture-too-fast = 브라우저는 1초에 최대 두 번만 캡처합니다. 잠시 후 다시 시도하세요.
    .stopped = 브라우저가 더 캡처하지 않았습니다. 그때까지 캡처한 것은 보관됩니다. 나머지는 잠시 후 페이지를 다시 저장하세요.
capture-no-frame = 페이지가 아직 그려지지 않았습니다. 다시 시도하세요.
    .stopped = 어느 시점부터 페이지가 그려지지 않았습니다. 그때까지 캡처한 것은 보관됩니다. 나머지는 페이지를 새로 고치고 다시 저장하세요.
capture-page-moves = 페이지가 저절로 움직여 멈출 수 없었습니다. 아무것도 저장되지 않았습니다. 대신 보이는 부분을 하나씩 저장하세요.
    .stopped = 페이지가 저절로 움직여 더 스크롤할 수 없었습니다. 그때까지 캡처한 것은 보관됩니다. 나머지는 그곳까지 스크롤하여 보이는 부분을 저장하세요.
capture-page-stuck = 페이지가 응답하지 않습니다. 아무것도 저장되지 않았습니다. 새로 고치고 다시 시도하세요.
    .stopped = 도중에 페이지가 응답하지 않게 되었습니다. 그때까지 캡처한 것은 보관됩니다. 나머지는 페이지를 새로 고치고 다시 저장하세요.
capture-no-end = 이 페이지는 끝이 없습니다. 아무것도 저장되지 않았습니다. 대신 보이는 부분을 하나씩 저장하세요.
    .stopped = 이 페이지는 끝이 없습니다. 앞부분은 보관됩니다. 나머지는 그곳까지 스크롤하여 보이는 부분을 저장하세요.
capture-nothing-there = 페이지의 그 부분은 비어 있습니다. 아무것도 저장되지 않았습니다. 다른 부분을 고르거나 보이는 부분을 저장하세요.
capture-pinched = 페이지가 두 손가락으로 확대되어 너비의 일부만 보입니다. 아무것도 저장되지 않았습니다. 두 손가락으로 원래 크기로 되돌린 다음 다시 시도하세요.
capture-cancelled = 취소했습니다. 아무것도 저장되지 않았습니다.
capture-disk-full = 디스크에 공간이 없습니다. 이전 증거는 그대로 있습니다. 공간을 확보하고 다시 시도하세요.
capture-unknown = 이미지를 캡처하지 못했습니다. 이전 증거는 그대로 있습니다. 페이지를 새로 고치고 다시 시도하세요.
    .stopped = 도중에 문제가 생겼습니다. 그때까지 캡처한 것은 보관됩니다. 나머지는 페이지를 새로 고치고 다시 저장하세요.

evidence = 저장된 증거
evidence-empty = 아직 저장된 것이 없습니다. 체크리스트의 페이지를 열고 캡처하세요.
evidence-number = 증거 { $number }
evidence-facts = 이미지 없이 읽은 내용
evidence-no-picture = 이미지 없음
loose = 저장됨, 아직 청구 건에 없음
loose-how = 이 페이지들에는 주문이 나오지 않았습니다. 이 청구 건에 해당하는 것을 여기서 추가하세요.
loose-file = 추가
loose-file-of = 이 청구 건에 추가: { $title }
evidence-open = 증거 { $number } 열기: { $title }

## Proof that the buyer brings

add-file = 파일 추가
    .short = 파일 추가
add-file-of = 파일 추가: { $item }
add-proof = 내 파일과 메모
add-proof-how = 사진, 동영상, PDF, 이메일을 각각 최대 { $limit }까지 넣을 수 있습니다. 선택하거나, 여기에 끌어다 놓거나, 붙여 넣으세요. 있는 그대로 저장되며 이 컴퓨터에만 남습니다.
add-files = 파일 선택
add-note = 메모 쓰기
add-proves = 무엇을 보여 주나요
add-proves-of = 보여 주는 내용: { $file }
add-proves-none = 목록에 없음
add-remove = 빼기
add-remove-of = 빼기: { $file }
add-save = 파일 { $count }개 저장
add-saving = 저장 중: { $done }/{ $all }…
add-saved = 파일 { $count }개를 저장했습니다.
add-misnamed = 파일 이름과 내용의 종류가 다릅니다. 내용에 따라 다음 종류로 보관합니다: { $kind }.
add-duplicate = { $file }: 이미 증거 { $number }에 있습니다. 두 번 저장하지 않았습니다.
    .new = { $file }: 방금 저장한 것과 같은 파일입니다. 두 번 저장하지 않았습니다.
add-elsewhere = { $file }: 저장했습니다. 같은 파일이 다른 청구 건에도 있습니다. 쇼핑몰은 다른 주문에 속한 증거를 받아들이지 않을 수 있습니다.
add-too-many = 한 번에 파일 { $count }개는 너무 많습니다. 각 파일이 무엇을 보여 주는지 정할 수 없습니다. 아무것도 저장되지 않았습니다. 최대 { $limit }개까지 선택하세요.
add-refused-empty = { $file }: 비어 있어 저장할 것이 없습니다. 받은 곳에서 다시 가져오세요.
add-refused-too-large = { $file }: 크기가 { $size }이며 한도는 { $limit }입니다. 파일 전체를 메모리에 올려 해시를 계산하기 때문입니다. 저장되지 않았습니다. 더 짧게 줄이거나 여러 부분으로 나누세요.
add-refused-unknown-kind = { $file }: 이름과 상관없이 내용이 사진, 동영상, PDF, 이메일이 아닙니다. 저장되지 않았습니다. PDF로 인쇄하거나 사진을 찍어 추가하세요.
add-refused-unreadable = { $file }: 그사이 옮겨지거나 삭제되어 읽을 수 없었습니다. 저장되지 않았습니다. 다시 선택하세요.
add-refused-claim-gone = 청구 건이 다른 창에서 삭제되었습니다. 저장되지 않음: { $file }.
add-refused-disk-full = 디스크에 저장할 공간이 없습니다: { $file }. 전에 저장한 것은 그대로 있습니다. 공간을 확보하고 다시 시도하세요.
add-refused-unknown = { $file }: 저장되지 않았습니다. 이전 증거는 그대로 있습니다. 다시 시도하세요.
family-photo = 사진
family-video = 동영상
family-pdf = PDF
family-mail = 이메일
family-note = 메모
note-day = 메모가 다루는 날
note-text = 무슨 일이 있었는지
note-save = 메모 저장
note-drop = 쓰지 않기
note-saved = 메모를 저장했습니다.
note-name = 메모

## The ladder

tab-ladder = 다음 단계
ladder-how = 출처와 날짜가 있는 사실이며 법률 자문이 아닙니다. Redress는 페이지를 열지 않으며 아무것도 보내지 않습니다.
paid-with = 결제 수단
paid-with-visa = Visa
paid-with-mastercard = Mastercard
paid-with-mir = Mir
paid-with-paypal = PayPal
paid-with-other = 이체, 전자지갑 또는 기타
country-suggested = 여기에 거주: { $country }
route-why = 쇼핑몰 밖의 단계는 이 두 가지에 달려 있습니다. 이 컴퓨터에만 남으며 다음 청구 건을 위해 기억해 둡니다.
rung-seller = 판매자
    .what = 사실, 요구 하나, 날짜 하나를 적은 메시지 한 통. 대화는 쇼핑몰의 채팅 안에서만 하세요. 그것만 인정됩니다.
rung-support = 쇼핑몰 고객센터
    .what = 판매자와 별도로 쇼핑몰에 직접 문의합니다. 판매자가 답하지 않거나, 결정이 늦어지거나, 통지된 환불금이 들어오지 않을 때 씁니다.
rung-dispute = 분쟁
    .what = 쇼핑몰 자체 절차입니다. 먼저 판매자가 답하고, 그다음 쇼핑몰이 결정합니다.
rung-appeal = 이의 제기
    .what = 쇼핑몰에 결정을 다시 검토해 달라고 요청합니다.
rung-payment = 은행 또는 전자지갑
    .what = 은행이나 전자지갑에 결제 금액을 되찾아 달라고 요청합니다. 쇼핑몰과 별도로 진행되며 기한도 따로 있습니다.
rung-post = 우체국 또는 택배사
    .what = 택배사에 행방 조사를 요청합니다. 찾지 못했다는 답변도 증거가 됩니다.
rung-claim = 서면 요구서
    .what = 법에 따라 의무가 있는 상대방에게 요구 하나와 기한 하나를 적어 보내는, 날짜가 적힌 서신입니다. 법원은 보통 이것을 먼저 보냈는지 묻습니다.
rung-operator = 플랫폼 운영자
    .what = 플랫폼을 운영하고 돈을 받은 쪽에 따로 하는 요구입니다. 구매를 포기한다고 판매자에게 알린 다음에 합니다.
rung-authority = 소비자 기관
    .what = 업체가 한 일을 조사합니다. 기관이 직접 돈을 되찾아 주는 일은 드뭅니다.
rung-court = 법원
    .what = 마지막 단계입니다. 시간이 걸리고, 외국 업체에 대한 판결은 집행하기 어렵습니다.
rung-state-open = 지금 가능
rung-state-waiting = 진행 중
rung-state-overdue = 답변 늦음
rung-state-later = 아직 아님
rung-state-closed = 끝남
rung-state-unknown = 입력 필요
rung-state-none = 해당 없음
rung-state-settled = 해결됨
rung-stands-answered = 답변받음
rung-stands-decided = 결정됨
rung-from = { $on }부터
rung-until = { $certainty ->
    [estimated] { $on }경까지
   *[read] { $on }까지
}
rung-later-on = { $when }(다른 해석: { $on })
rung-ended = { $on } 종료됨
rung-overdue = 답변 기한은 { $on }까지였음
rung-perhaps-over = 추정으로는 { $on } 끝났음: 오늘 시도해 보세요
waits-country = 위에서 거주 국가를 알려 주세요
waits-payment = 위에서 결제 수단을 알려 주세요
waits-promise = 배송 예정일이 지난 뒤
waits-promised-day = 배송 예정일을 읽지 못함: 주문 페이지를 한 번 여세요
waits-shipping = 주문이 발송된 뒤에만: 그때까지는 취소를 요청하세요
waits-cancelled = 주문이 취소됨: 받을 것은 환불금입니다
waits-tracking-number = 운송장 번호를 읽지 못함
waits-decision = 쇼핑몰의 결정 뒤
waits-claim = 서면 요구서를 보낸 뒤
waits-claim-answer = 서면 요구서에 대한 답변을 받거나 답변 기한이 지난 뒤
ends-confirming = 돈을 돌려받기 전에 수령을 확인하지 마세요. 주문의 보호가 끝납니다.
ends-cancelling = 분쟁을 취소하지 마세요. 다시 신청하지 못할 수 있습니다.
ends-accepting = 제안이나 더 기다리라는 요청에 “수락”을 누르면 그것으로 끝납니다.
ends-one-appeal = 이의 제기는 한 번뿐입니다. 모든 자료를 함께 보내세요.
ends-double-refund = 두 번 환불된 돈은 돌려주어야 합니다. 다른 쪽에서 환불했거나 약속한 내용을 각각에 알리세요.
ends-refund-announced = 환불이 통지되었거나 일부가 들어왔습니다. 기다리거나, 먼저 그 사실을 알리세요.
ends-wallet-closed = PayPal에서 종료된 분쟁은 다시 열리지 않습니다.
rung-expired = 이 단계의 근거가 되는 규칙 하나를 다시 확인할 때가 지났습니다. 믿기 전에 확인하세요.
rung-party = 상대방
rung-place = 어디에서
way-cancel = 주문 페이지에 주문 취소도 있습니다. 판매자가 발송하지 않았다는 실제 사유를 고르세요.
way-mailbox = 결정이나 증거 요청은 이메일로도 옵니다. 스팸함을 포함해 이메일도 확인하고, 답변은 쇼핑몰 페이지에서 하세요.
rung-needs = 필요한 것
rung-write = 글: { $what }
rung-sources = 출처 { $count }개
rung-source-dates = ({ $date }, { $checked } 확인).
rung-source-undated = 날짜 없음
certainty-A = 원문을 직접 읽었습니다.
certainty-B = 최근의 여러 보고가 서로 일치합니다.
certainty-C = 제3자가 전한 내용입니다.
certainty-own = 자체 추정입니다.
need-order-proof = 주문 페이지
need-tracking-proof = 배송 조회 페이지
need-chat-proof = 판매자와의 채팅
need-payment-proof = 결제 증빙
need-decision-proof = 결정이 나온 페이지
need-photo-proof = 사진
need-claim-copy = 서면 요구서 사본과 보냈다는 증빙
need-seller-notice-copy = 판매자에게 보낸 계약 거절 통지의 사본과 보냈다는 증빙
need-posting-receipt = 발송인의 접수증 사본
need-identification = 본인 확인이 된 그곳의 계정
need-bank-details = 돈을 받을 계좌
need-name-address = 이름, 주소, 서명
need-no-refund-statement = 지금까지 환불된 금액에 대한 본인의 진술

## Message

channel = 받는 쪽
channel-seller = 판매자에게 보내는 메시지
channel-request-cancel = 주문 취소 요청
channel-ask-state = 문의: 택배가 어디에 있나요?
channel-follow-up = 판매자에게 다시 알림
channel-last-call = 분쟁 전 마지막 알림
channel-reply-offer = 답변: 일부 환불을 제안받음
channel-reply-wait = 답변: 기다려 달라는 요청을 받음
channel-reply-cancel = 답변: 주문이나 분쟁을 취소하라는 요청을 받음
channel-reply-confirm = 답변: 수령을 확인하라는 요청을 받음
channel-dispute = 분쟁 신청 글
channel-appeal = 이의 제기
channel-support = 쇼핑몰 고객센터에 보내는 메시지
channel-bank = 은행에 보내는 서신
channel-paypal = PayPal 클레임
channel-post = 우체국 또는 택배사 행방 조사 요청
channel-pre-trial = 소송 전 서면 요구서
channel-operator = 플랫폼 운영자에게 보내는 요구서
channel-authority = 소비자 기관 신고
channel-court = 법원 제출용 초안
draft-language = 글의 언어
second-language = 옆에 함께 보기: { $language }
second-language-name = 글, 옆에 표시된 언어: { $language }
second-note = 같은 사실로 쓴 글을 문장별로 보여 줍니다. 직접 바꾼 부분은 표시됩니다.
draft-short = 짧은 글, 최대 { $limit }자
draft-text = 메시지 내용
draft-edited = 직접 수정함
draft-changes = { $count ->
    [1] 내가 바꾼 부분
   *[other] 내가 바꾼 부분 { $count }곳
}
draft-no-words = 없음
draft-conflict = 직접 고친 부분의 사실이 바뀌었습니다. 선택할 때까지는 고친 글이 그대로 남습니다.
draft-conflict-mine = 내가 쓴 글
draft-conflict-facts = 지금의 사실로 쓴 글
draft-keep-mine = 내 글 유지
draft-take-facts = 새 글로 바꾸기
draft-start-again = 사실을 바탕으로 다시 작성
draft-cites = 글에 언급된 증거
draft-count = { $count } / { $limit }
draft-count-name = { $count }자
draft-too-long = 양식은 { $limit }자까지 받습니다. 글이 { $over }자 더 깁니다.
copy = 복사
copied = 복사했습니다. 쇼핑몰의 양식에 붙여 넣으세요.
copy-failed = 브라우저가 복사를 허용하지 않았습니다. 글을 선택해 직접 복사하세요.
put = 양식에 넣기
put-replace = 있는 내용 바꾸기
put-put = 글을 입력란에 넣었습니다. 거기서 읽어 보세요. 보내는 것은 직접 해야 합니다.
put-changed = 글을 넣을 때 페이지가 내용을 바꾸었습니다. 보내기 전에 이 글과 비교하세요.
put-no-field = 글을 넣을 입력란이 없습니다. 쇼핑몰 페이지의 입력란을 클릭한 다음 다시 누르세요.
put-not-empty = 입력란에 이미 글이 있습니다. 아무것도 바꾸지 않았습니다.
put-too-long = 글이 입력란의 한도보다 깁니다. 잘리지 않도록 아무것도 넣지 않았습니다. 짧은 글을 쓰거나 줄이세요.
never-waiting = “{ $words }”: 기다리는 데 동의한 것으로 읽힐 수 있습니다. 대신 마지막 날을 적으세요.
never-accepting = “{ $words }”: 판매자의 제안이나 지연을 받아들인 것으로 읽힐 수 있습니다. 쇼핑몰이 이를 이유로 분쟁을 종료할 수 있습니다.
never-confirming = “{ $words }”: 수령을 확인한 것으로 읽힐 수 있습니다. 대부분은 그것으로 끝납니다.
never-closing = “{ $words }”: 주문이나 분쟁을 포기한 것으로 읽힐 수 있습니다. 종료된 분쟁은 다시 신청하지 못하는 경우가 많습니다.
never-ratings = “{ $words }”: 평점을 언급합니다. 쇼핑몰은 이런 위협을 악용으로 봅니다.
never-elsewhere = “{ $words }”: 쇼핑몰 밖으로 이끄는 말입니다. 쇼핑몰은 자기 페이지에서 말한 것만 인정합니다.
never-money = “{ $words }”: 돈이 쇼핑몰을 거치지 않게 하는 말입니다. 그러면 쇼핑몰이 더 이상 보호하지 않습니다.
never-threats = “{ $words }”: 위협처럼 들립니다. 사실이 더 많은 것을 말해 줍니다.
never-blame = “{ $words }”: 읽는 사람을 탓하는 말입니다. 사실이 더 많은 것을 말해 줍니다.
never-law = “{ $words }”: 법을 내세우는 말이며, 쇼핑몰은 법을 기준으로 결정하지 않습니다. 쇼핑몰 밖으로 보내는 서신에 쓰세요.
never-promises = “{ $words }”: 나중에 불리하게 쓰일 수 있는 약속입니다.
missing = 빠진 것
missing-proof = 근거를 더 탄탄하게 해 줄 증거
missing-how = 글에서 이 내용이 빠집니다. 이 내용이 나오는 페이지를 열면 읽어 옵니다.
open-order-page = 주문 페이지 열기
open-tracking-page = 배송 조회 페이지 열기
draft-none = 무슨 일이 있었는지 선택하면 여기에 글이 작성됩니다.
letter-facts = 이 서신에 넣을 내용
letter-facts-why = 여기에 입력한 것은 이 서신에 들어가며 이 컴퓨터에만 남습니다.
ask-card-day = 결제일(명세서에 적힌 대로)
ask-card-amount = 결제 금액(명세서에 적힌 대로)
ask-card-name = 결제받은 곳(명세서에 적힌 이름)
ask-card-last-four = 카드 번호 끝 네 자리
ask-card-last-four-wrong = 끝 네 자리만 적으세요. 전체 번호는 절대 적지 마세요.
ask-goods-now = 상품은 지금 어디에 있나요?
ask-return-offered = 반품하겠다고 제안했나요?
ask-statement-day = 결제가 처음 나온 명세서의 날짜
ask-overlooked = 결정에서 무엇이 고려되지 않았나요, 또는 새로운 점은 무엇인가요?
sent-it = 보냈습니다

## Facts by name

field-placedOn = 주문일
field-status = 주문 상태
field-statusText = 주문 상태
field-total = 주문 총액
field-paidLines = 가격 항목
field-store = 판매자
field-items = 상품
field-items-title = 상품명
field-items-variant = 상품 옵션
field-items-quantity = 상품 수량
field-items-unitPrice = 개당 가격
field-items-productId = 상품 번호
field-deliverBy = 배송 예정일
field-refundBy = 환불 기준일
field-paidOn = 결제일
field-shippedOn = 발송일
field-finishedOn = 종료일
field-refunds = 환불된 금액
field-id = 주문 번호
field-orders = 주문
field-shipments = 배송 조회
field-trackingNumbers = 운송장 번호
field-carrier = 택배사
field-events = 배송 기록
field-reason = 무슨 일이 있었는지
field-evidence = 저장된 증거
field-shipping = 배송비
field-posting-receipt = 발송인의 접수증 사본: 판매자에게 요청하세요
field-name-address = 이름과 주소: 설정에 한 번 입력하고, 서명은 손으로 하세요
field-wrote-claim = 먼저 보낸 서면 요구서
field-wrote-seller = 판매자에게 메시지를 보낸 날: “판매자에게 메시지를 보냈습니다”로 기록하세요
field-defendant = 피고가 누구인지: 사이트 하단과 법인 등기를 확인하세요
field-country = 거주 국가
field-seller-name = 판매자의 이름
field-plaintiff = 법원이 그 밖에 요구하는 본인 정보(생년월일과 출생지, 신분증 번호): 직접 적어 넣으세요
field-card-day = 명세서에 적힌 결제일: 위에 입력하세요
field-card-amount = 명세서에 적힌 금액: 위에 입력하세요
field-card-name = 명세서에 적힌, 결제받은 곳의 이름: 위에 입력하세요
field-card-last-four = 카드 번호 끝 네 자리: 위에 입력하세요
field-statement-day = 결제가 처음 나온 명세서의 날짜: 위에 입력하세요
field-goods-now = 상품이 지금 있는 곳: 위에 입력하세요
field-return-offered = 반품을 제안했다는 사실: 먼저 제안한 다음 위에 표시하세요
field-overlooked = 결정에서 고려되지 않은 점이나 새로운 점: 위에 입력하세요

## The line of time

timeline = 택배와 주요 날짜
timeline-silent = { $days }일 동안 움직임 없음
timeline-about = { $name }(추정)
mark-ordered = 주문
mark-shipped = 발송
mark-first-scan = 첫 스캔
mark-last-scan = 마지막 스캔
mark-delivered = 배송 완료로 표시됨
mark-today = 오늘
mark-ship-by = 발송 기한
mark-deliver-by = 배송 예정일
mark-refund-by = 쇼핑몰의 환불 기준일
mark-dispute-opens = 분쟁 신청 시작일
mark-dispute-closes = 분쟁 신청 기한
mark-seller-answers = 판매자 답변
mark-platform-decides = 쇼핑몰 결정
mark-appeal-closes = 이의 제기 기한
mark-refund-arrives = 환불금 입금
mark-chargeback-closes = 은행 신청 마지막 날
mark-post-inquiry-closes = 우체국 요청 마지막 날
mark-authority-answers = 소비자 기관 답변
mark-cancel-answers = 취소 요청 답변
mark-support-answers = 고객센터 답변
mark-appeal-decides = 이의 제기 답변
mark-resend-arrives = 새 택배 도착
mark-return-arrives = 반품 도착
mark-bank-answers = 은행 답변
mark-post-answers = 택배사 답변
mark-operator-answers = 운영자 답변
mark-reject-closes = 인수 거절 마지막 날
mark-withdrawal-closes = 청약 철회 마지막 날
mark-claim-closes = 법에 따른 청구 기한

## Money

money-items = 상품
money-items-each = 상품, { $count } × { $price }
money-shipping = 배송비
money-tax = 세금
money-sellerDiscount = 판매자 쿠폰
money-platformDiscount = 쇼핑몰 쿠폰
money-others = 기타 비용
money-coins = 코인
money-beyond = 배송비와 수수료
money-free = 무료
money-total = 총 결제 금액
money-not-asked = 청구하지 않음
money-pieces = { $ordered }개 중 { $claimed }개 청구, 그 몫의 배송비, 세금, 쿠폰 포함
money-came-back = 지금까지 환불됨
money-ask = 청구할 금액
demand = 요구 사항
demand-refund = 전액 환불
    .why = 돈이 들어오면 끝납니다. 나중에 더 적은 금액을 받아들일 수도 있습니다.
demand-part = 일부 환불, 금액으로
    .why = 일부 환불을 수락하면 분쟁이 끝납니다. 거기서는 더 요구할 수 없습니다.
demand-percent = 일부 환불, 비율로
    .why = 일부 환불을 수락하면 분쟁이 끝납니다. 거기서는 더 요구할 수 없습니다.
demand-new-parcel = 새 택배
    .why = 새 택배가 오는 동안에도 주문의 보호 기간은 계속 흐릅니다. 제때 오지 않으면 분쟁 신청 기한 전에 분쟁을 신청하세요.
demand-percent-of = 몇 퍼센트
demand-percent-wrong = 1부터 99까지의 정수를 적으세요.
demand-too-much = 청구하는 금액보다 많습니다.
money-unknown = 알 수 없음
money-correct = 결제한 금액 고치기
money-paid-how = 주문 페이지에 나온 대로 적으세요. 비워 둔 항목은 알 수 없는 것으로 보고 뺍니다. 쿠폰과 코인은 차감됩니다.
money-paid-page = 페이지에 나온 값으로 되돌리기
money-part = 일부만 청구
money-part-how = 상품마다 몇 개를 청구하나요? 배송비, 세금, 쿠폰은 가격에 따라 나눕니다.
money-part-none = 한 개 이상 선택하세요.
money-of = { $count }/{ $all }
money-note = 제안이나 입금 기록
money-problem-prices-unknown = 개당 가격을 읽지 못해 그 몫을 알 수 없습니다. 주문 페이지를 열거나 주문 전체를 청구하세요.
money-problem-total-unknown = 결제한 금액을 알 수 없습니다. 주문 페이지를 열거나 “결제한 금액 고치기”로 입력하세요.
money-problem-currencies = 결제한 금액이 두 가지 통화로 되어 있습니다. 서로 더하지 않습니다. 실제로 결제한 통화로 모두 입력하세요.
money-problem-pieces = 주문한 것보다 많은 개수를 청구했습니다. “일부만 청구”에서 다시 선택하세요.
money-problem-paid-differs = 입력한 항목의 합이 주문 페이지에 나온 총액과 다릅니다. 둘 다 보관합니다. 어느 쪽이 맞는지 확인하세요.
money-problem-refund-amount = 일부 환불이 금액 없이 기록되었습니다. 금액과 함께 다시 기록하세요. 그때까지는 남은 금액을 알 수 없습니다.
money-problem-refund-currency = 환불된 금액의 통화가 결제한 통화와 다릅니다. 은행이나 쇼핑몰에 나온 대로 주문의 통화로 기록하세요.
money-problem-refund-above = 요구한 것보다 많이 환불되었습니다. 두 금액을 확인하세요. 두 번 받은 환불금은 돌려주어야 합니다.
money-problem-demand-above = 청구하는 금액보다 많이 요구하고 있습니다. 요구하는 금액을 고치세요.
money-problem-demand-currency = 요구하는 금액의 통화가 결제한 통화와 다릅니다. 주문의 통화로 입력하세요.
money-problem-offer-currency = 제안의 통화가 결제한 통화와 달라 둘을 비교하지 않습니다.
money-problem-losses-currency = 기타 손해가 두 가지 통화로 되어 있어 합계를 낼 수 없습니다.
offer = 제안
offer-sum = { $on } 제안, { $sum }:
offer-of-items = 상품 금액의 { $percent }%
offer-of-paid = 총 결제 금액의 { $percent }%
offer-of-asked = 요구한 금액의 { $percent }%
offer-gives-up = 받아들이면 포기하는 금액: { $sum }.
offer-ends = 제안을 수락하면 분쟁이 끝나며, 분쟁은 대부분 주문마다 한 번뿐입니다. 여기서는 아무것도 수락되지 않습니다. 결정은 쇼핑몰 페이지에서 직접 합니다.
law = 법에 따라 더해지는 것
law-RU-231-PEN = 러시아 소비자보호법 제23.1조: 선결제한 상품을 제때 인도하지 않은 데 대한 위약금.
law-RU-23-1PCT = 러시아 소비자보호법 제23조: 하자 있는 상품에 대한 요구를 제때 들어주지 않은 데 대한 위약금.
law-careful = 법원이 보통 계산하는 방식
law-literal = 법 문언대로 계산
law-days = { $days ->
    [1] 1일, { $from }
   *[other] { $days }일, { $from } ~ { $to }
}
law-capped = 한도 도달
law-how = { $base }의 하루 { $percent }%, 그 금액을 넘지 않습니다. 첫 번째 계산 방식은 { $capped } 한도에 도달합니다. 처음 보내는 요구서에는 더 적은 금액이 더 안전합니다.
law-source = { $year }년 출처 기준.
law-apart = 쇼핑몰이 환불하는 금액에는 들어가지 않습니다. 이 법이 상대방에게 적용되는 경우 소송 전 요구서에 넣습니다.
other-losses = 기타 손해
other-losses-how = 우편 요금, 은행 수수료, 전문가 의견 비용. 쇼핑몰은 이를 환불하지 않습니다. 법원을 위해 영수증을 보관하세요.
other-losses-what = 무엇에 든 비용인지
other-losses-what-wrong = 무엇에 든 비용인지 적으세요.
other-losses-add = 추가
other-losses-remove = 빼기: { $what }
note-others = 다른 일이 있었음
note-on = 일이 있었던 날
note-proof = 이를 보여 주는 증거
note-proof-none = 아직 없음
history-shown-by = 보여 주는 증거: { $name }
    .facts = 연결됨: { $name }(이미지 없이 보관되어 보여 줄 것이 없음)
note-on-wrong = 날짜를 선택하세요.
note-on-future = 아직 오지 않은 날입니다.
note-on-before = 주문보다 앞선 날입니다.
note-sum = 금액(말한 금액이 있으면)
note-until = 약속한 기한
note-until-wrong = 약속한 기한이 약속한 날보다 앞섭니다.
note-group-seller = 판매자
note-group-goods = 주문과 상품
note-group-shop = 고객센터와 분쟁
note-group-bank = 은행과 우체국
note-group-law = 서면 요구와 법원
note-group-money = 금액
noted-save = 기록
save = 저장
cancel = 취소

## History

history = 이력
history-none = 아직 없습니다.
history-older = 이전 기록 { $count }개
history-proof = 저장된 증거: { $name }
    .facts = 이미지 없이 저장됨: { $name }
history-date = 페이지에 새로 나온 { $field }: { $after }
history-date-moved = { $field } 변경: { $before } → { $after }
history-total = 페이지에 새로 나온 주문 총액: { $after }
history-total-moved = 주문 총액 변경: { $before } → { $after }
history-status = 현재 주문 상태:
history-parcel = 배송 조회 내용:
history-taken-back = 취소한 기록: { $what }
history-until = { $what }, { $on }까지
history-corrected = 고침. 이전 내용: { $what }
history-note-again = 다시 기록
correct = 고치기
correct-take-back = 이런 일은 없었음
correct-kept = 날짜, 다음 단계, 초안이 고친 내용을 따릅니다. 이력에는 전에 기록한 것이 남습니다.

## Dates

dates-empty = 아직 날짜가 없습니다. 주문 페이지를 한 번 여세요. 날짜를 자동으로 읽습니다.
dates-ahead = 다가올 날짜
dates-past = 지난 날짜
history-note = 있었던 일을 Redress에 알리기
event-opened = 청구 건 만듦
    .button = 만들기
event-wrote-seller = 판매자에게 메시지를 보냄
    .button = 판매자에게 메시지를 보냈습니다
event-seller-answered = 판매자가 답변함
    .button = 판매자가 답변했습니다
event-offered = 환불 금액을 제안받음
    .button = 환불 금액을 제안받았습니다
event-accepted = 제안을 수락함
    .button = 제안을 수락했습니다
event-resend-offered = 새 택배를 제안받음
    .button = 새 택배를 제안받았습니다
event-resend-sent = 새 택배가 발송됨
    .button = 새 택배가 발송되었습니다
event-resend-arrived = 새 택배가 도착함
    .button = 새 택배가 도착했습니다
event-return-sent = 상품을 반품 발송함
    .button = 상품을 반품 발송했습니다
event-return-received = 판매자가 반품을 받음
    .button = 판매자가 반품을 받았습니다
event-cancel-asked = 주문 취소를 요청함
    .button = 취소를 요청했습니다
event-cancelled = 주문이 취소됨
    .button = 주문이 취소되었습니다
event-support-asked = 쇼핑몰 고객센터에 문의함
    .button = 고객센터에 문의했습니다
event-support-answered = 고객센터가 답변함
    .button = 고객센터가 답변했습니다
event-dispute-opened = 분쟁을 신청함
    .button = 분쟁을 신청했습니다
event-no-dispute = 쇼핑몰에서 분쟁을 신청할 수 없음
    .button = 쇼핑몰에서 분쟁을 신청할 수 없습니다
event-dispute-closed = 분쟁이 결정 없이 종료됨
    .button = 분쟁이 결정 없이 종료되었습니다
event-decision = 쇼핑몰이 결정함
    .button = 쇼핑몰이 결정했습니다
event-appeal-opened = 이의를 제기함
    .button = 이의를 제기했습니다
event-wrote-bank = 은행에 신청함
    .button = 은행에 신청했습니다
event-paypal-claim = PayPal 분쟁을 클레임으로 전환함
    .button = PayPal 클레임으로 전환했습니다
event-bank-answered = 은행이나 PayPal이 답변함
    .button = 은행이나 PayPal이 답변했습니다
event-wrote-post = 우체국에 행방 조사를 요청함
    .button = 우체국에 요청했습니다
event-post-answered = 우체국이나 택배사가 답변함
    .button = 우체국이나 택배사가 답변했습니다
event-wrote-authority = 소비자 기관에 신고함
    .button = 소비자 기관에 신고했습니다
event-authority-answered = 소비자 기관이 답변함
    .button = 소비자 기관이 답변했습니다
event-wrote-claim = 소송 전 요구서를 보냄
    .button = 소송 전 요구서를 보냈습니다
event-claim-received = 상대방이 서면 요구서를 받음
    .button = 상대방이 서면 요구서를 받았습니다
event-wrote-operator = 플랫폼 운영자에게 요구서를 보냄
    .button = 운영자에게 요구서를 보냈습니다
event-operator-answered = 플랫폼 운영자가 답변함
    .button = 운영자가 답변했습니다
event-sued = 소송을 제기함
    .button = 소송을 제기했습니다
event-refund-promised = 환불을 약속받음
    .button = 환불을 약속받았습니다
event-refund-processed = 환불이 처리되는 중
    .button = 환불이 처리되고 있습니다
event-refunded-part = 금액의 일부가 환불됨
    .button = 일부가 환불되었습니다
event-refunded = 돈을 돌려받음
    .button = 돈을 돌려받았습니다
event-closed = 청구 건 종료됨
    .button = 청구 건 종료
event-reopened = 청구 건을 다시 엶
    .button = 청구 건 다시 열기

## Attention

attention = 확인이 필요함
all-claims = 모든 청구 건
here = 이 페이지의 주문에는 청구 건이 없습니다
capture-kept-order = 여기서 저장하는 것은 이 주문에 보관되며, 청구 건을 만들면 그 증거에 들어갑니다.
capture-kept-orders = 여기서 저장하는 것은 이미지에 나온 주문들에 보관되며, 각 청구 건의 증거에 들어갑니다.
capture-choose-claim = 앞에 있는 페이지를 증거로 저장하려면 먼저 위에서 해당하는 주문을 선택하세요.
attention-empty = 지금은 할 일이 없습니다
attention-empty-how = 늦은 주문도, 가까운 날짜도 없습니다.
attention-none = 아직 주문이 없습니다
attention-none-how = 내 주문을 한 번 여세요. Redress가 페이지에 나온 내용을 읽고 어떤 택배가 늦었는지 알려 줍니다.
open-my-orders = 내 주문 열기
watched = 살펴보는 주문 { $orders }개 · { $on } 마지막으로 확인
watched-refresh = 새로 고치려면 내 주문을 여세요.
today = 오늘

## Notices

notice-loading = 주문을 읽는 중…
notice-error = 저장된 데이터를 열 수 없습니다
notice-error-how = 데이터는 이 컴퓨터에 그대로 있습니다. 다른 Redress 창을 닫고 다시 시도하세요. 그래도 안 되면 브라우저를 다시 시작하세요.
notice-gone = 이 청구 건은 다른 창에서 삭제되었습니다
notice-gone-how = 목록에서 다른 청구 건을 선택하세요.
try-again = 다시 시도

## Settings

settings = 설정
back = 뒤로
back-to-list = 목록으로
language = 언어
language-auto = 브라우저와 같게
country = 거주 국가
country-unsaid = 선택하지 않음
country-why = 택배가 다른 나라로 간다고 택배사가 알리면 Redress가 알려 줍니다. 이 정보는 어디에도 보내지 않습니다.
sender = 이름과 주소
sender-name = 이름
sender-address = 주소
sender-why = 쇼핑몰 밖으로 보내는 서신에만 들어갑니다. 은행, 우체국, 서면 요구서, 소비자 기관, 법원에 보내는 것입니다. 판매자나 쇼핑몰에 보내는 메시지에는 들어가지 않으며, Redress는 이를 어디에도 보내지 않습니다.
stall-days = 택배가 멈춘 것으로 보는 기준
stall-days-why = 배송의 각 위치에서 소식이 없는 일수이며, 택배사 안내와 실제 택배를 바탕으로 정했습니다. 받는 택배가 보통 더 오래 걸리거나 더 빨리 오면 바꾸세요.
stall-stage = 마지막으로 확인된 위치
stall-warn = 알림 기준(일)
stall-urgent = 긴급 기준(일)
stall-field = { $stage }: { $label }
stall-reset = 기본 일수로 되돌리기
notifications = 날짜 알림
notifications-why = 권리가 끝나는 날짜 전에 브라우저가 알려 줍니다. 상품명과 날짜만 표시합니다.
remind-when = 얼마나 전에
remind-days = { $days ->
    [0] 당일
   *[other] { $days }일 전
}
remind-never = 선택한 것이 없어 알림이 오지 않습니다.
calendar-why = 캘린더 프로그램에서 여는 파일(.ics)입니다. 다시 저장해서 다시 열면 날짜가 옮겨지고, 중복되지 않으며, 더 이상 유효하지 않은 날짜는 취소됩니다.
notifications-blocked = 브라우저가 아직 알림을 허용하지 않았습니다.
all-pages = 페이지의 버튼으로 캡처
all-pages-why = 브라우저는 이 권한을 모든 사이트에 대해 한꺼번에만 허용합니다. Redress는 증거 저장을 누를 때 쇼핑몰과 택배사 페이지에서만 이 권한을 씁니다. 허용하지 않아도 단축키와 Redress 아이콘은 똑같이 작동합니다.
carriers = 택배사의 배송 조회 페이지
carriers-why = 이 페이지들을 열면 Redress가 함께 읽어, 쇼핑몰의 내용 옆에 택배사의 내용을 보여 줄 수 있습니다. 브라우저가 사이트마다 묻습니다. 단축키로는 이 권한 없이도 모든 택배사의 페이지를 캡처할 수 있습니다.
carrier-cainiao = Cainiao(global.cainiao.com)
carrier-pochta = Pochta Rossii, 러시아 우체국(www.pochta.ru)
carrier-17track = 17TRACK(t.17track.net, www.17track.net)
carrier-read = 이 페이지를 열 때 Redress가 읽도록 허용
grant = 허용
revoke = 허용 취소
granted = 허용됨
not-granted = 허용되지 않음
permissions = 권한
storage = 이 컴퓨터에 저장됨
storage-used = { $size } 사용 중
storage-unknown = 브라우저가 사용량을 알려 주지 않습니다.
storage-why = 주문, 증거, 글은 이 컴퓨터를 벗어나지 않습니다. 확장 프로그램을 제거하면 함께 사라지니 백업을 보관하세요.
delete-everything = 모두 삭제
delete-confirm = 모든 주문, 청구 건, 증거, 글이 영구히 사라집니다. 다른 곳에 저장한 증거 자료집이나 백업은 남습니다.
delete-yes = 예, 모두 삭제합니다
delete-no = 그대로 두기
deleted = 모두 삭제했습니다.

## The first page

welcome = Redress를 쓸 준비가 되었습니다
welcome-what = AliExpress에서 “내 주문”을 여세요. 늦어지거나 멈춘 주문마다 Redress가 그 사실과 언제까지 조치할 수 있는지 알려 주고, 청구 건을 엽니다.
welcome-again = 첫 화면 다시 보기
welcome-you = 내 정보
welcome-you-why = 세 가지 모두 선택 사항이며, 이 컴퓨터에만 남고 설정에서 바꿀 수 있습니다.
paid-usually = 평소 결제 방법
welcome-reach = 가까이 두기
icon-pinned = Redress 아이콘이 브라우저 도구 모음에 있습니다.
icon-pin = 아이콘을 보이게 두세요: 브라우저 도구 모음의 퍼즐 조각을 누른 뒤 Redress 옆의 핀을 누르세요.
shortcut-set = 아무 페이지나 증거 그림으로 저장하려면 다음 키를 누르세요:
shortcut-none = 아직 그림을 저장하는 키가 없습니다. 다른 확장 프로그램이 쓰고 있을 수 있습니다.
shortcut-choose = 키 정하기
shortcut-change = 다른 키 정하기
shortcut-where = 키는 브라우저의 확장 프로그램 페이지, 단축키에서 정합니다.
welcome-reads = 무엇을 읽고 무엇이 여기에 남는지
welcome-reads-pages = AliExpress의 주문과 배송 조회 페이지를 열 때 읽으며, 요청하지 않으면 다른 페이지는 읽지 않습니다.
welcome-stays = 모든 것이 이 컴퓨터에 남습니다. Redress는 누구에게도 요청을 보내지 않습니다.
welcome-never-sends = 대신 보내는 것은 없습니다. 글을 읽고 복사해 쇼핑몰의 버튼을 직접 누릅니다.
permissions-given = 브라우저가 Redress에 허용한 것
permission-sites = AliExpress 사이트: 열어 본 주문과 배송 조회를 읽고, 주문 옆에 줄을 보이기 위해.
permission-activeTab = 앞에 있는 페이지: 아이콘, 단축키, 메뉴를 누를 때만 그림을 찍기 위해.
permission-scripting = 페이지의 스크립트: 긴 페이지를 찍는 동안 스크롤하고, 클릭한 입력란에 글을 넣기 위해.
permission-storage = 저장소: 주문, 증거, 글을 이 컴퓨터에 보관하기 위해.
permission-unlimitedStorage = 그림을 둘 자리: 브라우저의 보통 한도는 증거에 부족합니다.
permission-alarms = 시계: 하루에 몇 번 날짜를 살피기 위해.
permission-contextMenus = 마우스 오른쪽 버튼 메뉴: 증거를 저장하는 항목.
sample-try = 예시 청구 건으로 써 보기
sample-show = 예시 청구 건으로 가기
sample-remove = 예시 지우기
sample-why = 예시는 지어낸 것입니다. 어떤 합계에도 들어가지 않고, 알림도 없으며, 한 번 눌러 지울 수 있습니다.
sample-is = 써 보기 위한 예시입니다. 실제 주문이 아니며, 여기에 적거나 저장한 것은 예시와 함께 사라집니다.
sample-title = 예시: 휴대전화 케이스
sample-store = 예시 스토어

## What is done outside of Redress

guide-form = 쇼핑몰 양식이 묻는 것
guide-form-way = 주문 페이지에서 “반품/환불”을 누르세요. 오래된 주문에서는 버튼 이름이 “분쟁 제기”입니다.
guide-form-received = 상품을 받았는지 묻습니다. 사실대로 답하세요. 다음 질문이 그에 따라 달라집니다.
guide-form-reason = 이유 가운데 실제 일과 가장 가까운 것을 고르세요. 이름은 여기와 다릅니다.
guide-form-sum = 금액은 배송비를 포함해 청구하는 금액입니다.
guide-form-proof = 번호가 붙은 그림을 글의 순서대로 넣으세요. 몇 장까지, 어느 크기까지인지는 양식에 나옵니다.
guide-form-end = 마지막 버튼을 누르기 전에 한 번 더 읽으세요. 그 뒤에 수령을 확인하지 마세요.
guide-film = 개봉을 촬영하는 방법
guide-film-whole = 끊지 않고 한 번에: 닫힌 상자에서 안에 든 마지막 물건까지.
guide-film-label = 먼저 번호가 있는 라벨, 다음에 상자의 모든 면.
guide-film-weight = 저울이 있으면 닫힌 상자의 무게를 재세요. 빈 상자는 배송 조회의 무게보다 가볍습니다.
guide-film-keep = 돈이 돌아올 때까지 포장과 안에 든 것을 모두 보관하세요.

## Backup

backup = 백업
backup-what = 주문, 청구 건, 증거, 글, 설정을 모두 담은 파일 하나입니다. 이 컴퓨터를 잃거나 확장 프로그램을 제거하면 백업에 없는 것은 사라집니다.
backup-never = 아직 만든 백업이 없습니다.
backup-last = 마지막 백업: { $at }.
backup-unsaved = { $count ->
    [0] 모든 증거가 들어 있습니다.
   *[other] 증거 { $count }개가 어느 백업에도 없습니다.
}
backup-open = 파일을 가진 사람은 누구나 읽을 수 있습니다. 본인만 접근할 수 있는 곳에 두거나 보호하세요.
backup-seal = 암호 문구로 보호
backup-forgotten = 암호 문구 없이는 Redress를 포함해 누구도 파일을 열 수 없으며, 되찾을 방법도 없습니다. 1년 뒤에도 찾을 수 있는 곳에 적어 두세요.
backup-passphrase = 암호 문구
backup-again = 암호 문구 다시 입력
backup-too-short = { $count }자 이상이어야 합니다. 서로 관련 없는 단어 서너 개가 기억하기 쉽습니다.
backup-differs = 두 암호 문구가 서로 다릅니다.
backup-make = 백업 저장
backup-making = 백업을 만드는 중…
backup-made = 저장된 파일: { $file }, { $size }. 믿기 전에 다운로드 폴더에 있는지 확인하세요.
backup-lost = 저장된 파일 { $count }개를 읽을 수 없어 백업에 들어 있지 않습니다. 그에 대해 기록된 내용은 들어 있습니다.
backup-damaged = 손상되어 복원할 수 없는 기록 { $count }개는 백업에 들어 있지 않습니다. 변경된 것으로 표시된 증거는 따로 저장할 수 있습니다. 증거를 열고 “원본 저장”을 누르세요.
backup-failed = 백업을 만들지 못했습니다. 여기 있는 것은 모두 그대로입니다. 디스크 공간을 확보하고 다시 시도하세요.
backup-too-large = 저장된 것이 모두 4GB 또는 파일 65,000개를 넘어 파일 하나에 담을 수 없습니다. 끝난 청구 건의 증거 자료집을 저장하고 그 증거를 삭제한 다음 다시 시도하세요.
backup-remind = 증거 { $count }개가 이 컴퓨터에만 있습니다.
backup-remind-act = 백업 저장
restore = 백업에서 복원
restore-what = 파일에는 있고 여기에는 없는 것을 추가합니다. 여기 있는 것은 사라지거나 중복되지 않습니다. 먼저 파일을 검사하며, 손상되거나 바뀐 것이 있으면 아무것도 복원하지 않습니다.
restore-choose = 백업(ZIP, 암호 문구가 있으면 .redress)
restore-passphrase = 이 백업의 암호 문구
restore-open = 열어서 복원
restoring = 검사하고 복원하는 중…
restore-cancel = 복원 중지
restore-cancelled = 중지했습니다. 여기서는 아무것도 바뀌지 않았습니다.
restored = 복원됨: 주문 { $orders }개, 청구 건 { $claims }개, 증거 { $evidence }개.
restored-rights = 백업한 곳에서는 날짜 알림이나 택배사 페이지가 켜져 있었지만, 이 브라우저에서는 아직 허용되지 않았습니다. 설정에서 껐다가 다시 켜세요.
restored-known = 증거 { $count }개는 이미 여기에 있었습니다.
restored-healed = 여기서 손상되었던 증거 { $count }개가 다시 온전해졌습니다.
restore-nothing = 여기서는 아무것도 바뀌지 않았습니다.
restore-disk-full = 디스크에 공간이 부족합니다. 여기서는 아무것도 바뀌지 않았습니다. 공간을 확보하고 다시 시도하세요.
restore-failed = 복원이 중단되었습니다. 여기서는 아무것도 바뀌지 않았습니다. 다시 시도하세요.

## The log of proof

logs = 증거 로그
logs-what = 증거를 캡처, 추가, 복원, 삭제할 때마다 증거의 해시와 함께 기록된 내용의 해시가 로그에 남습니다. 각 기록은 바로 앞 기록을 가리키며, 누구도 읽어 낼 수 없는 이 설치본의 키로 서명됩니다. 이는 이 컴퓨터에서 캡처한 뒤 아무것도 바뀌거나 빠지지 않았음을 보여 줍니다. 누가 컴퓨터를 썼는지, 컴퓨터의 시계가 맞았는지는 보여 주지 않습니다.
logs-none = 아직 남은 기록이 없습니다.
log-own = 이 설치본: 기록 { $count }개,
log-past = 다른 설치본({ $at } 복원한 백업): 기록 { $count }개,
log-valid = 모두 정상.
log-broken = { $seq }번 기록에서 어긋남. 거기서부터는 믿을 수 없습니다. 중요한 것은 다시 캡처하세요.
log-unsigned = 확인할 키가 여기에 없어 검사할 수 없음.

## Claims page

claims = 청구 건
claims-list = 청구 건 목록
claims-empty = 아직 청구 건이 없습니다
claims-empty-how = 내 주문에서 늦은 택배 옆의 청구 건 만들기를 누르세요.
find = 청구 건 검색
find-what = 상품, 판매자, 주문 번호
find-turn = 누구 차례인지
find-turn-any = 모든 청구 건
turn-act = 내 차례
turn-wait = 기다리는 중
turn-settled = 해결됨
find-reason = 목록에 표시할 사유
find-reason-any = 모든 사유
find-count = { $found }/{ $all }
find-none = 일치하는 청구 건이 없습니다. 검색어를 바꾸거나 모두 표시하세요.
find-all = 모든 청구 건 표시
overview = 금액과 가까운 날짜
totals = 모든 청구 건 합계
totals-asked = 청구함, 청구 건 { $claims }개
totals-back = 환불됨
totals-open = 아직 받지 못함
totals-unknown = 청구 건 { $claims }개는 금액을 알 수 없어 여기에 넣지 않았습니다. 해당 청구 건의 금액 탭을 열고 채우세요.
agenda = 가까운 날짜
agenda-none = 아직 알려진 날짜가 없습니다. 각 주문의 페이지를 한 번씩 여세요. 날짜를 자동으로 읽습니다.
row-capture = 증거 저장
row-write-seller = 판매자에게 메시지 보내기
row-await-seller = 판매자를 기다리는 중
row-open-dispute = 분쟁 신청
row-await-decision = 결정을 기다리는 중
row-appeal = 결정에 이의 제기
row-await-appeal = 이의 제기 답변을 기다리는 중
row-await-refund = 환불금을 기다리는 중
row-ask-bank = 은행에 신청
row-await-bank = 은행을 기다리는 중
row-await-post = 택배사를 기다리는 중
row-await-claim = 서면 요구서에 대한 답변을 기다리는 중
row-await-authority = 소비자 기관을 기다리는 중
row-ask-cancel = 주문 취소 요청
row-await-cancel = 취소를 기다리는 중
row-ask-support = 쇼핑몰 고객센터에 문의
row-await-support = 고객센터를 기다리는 중
row-await-opening = 다음 단계가 열리기를 기다리는 중
row-await-resend = 새 택배를 기다리는 중
row-check-resend = 새 택배 확인
row-await-return = 반품 도착을 기다리는 중
row-escalate-paypal = PayPal 분쟁을 클레임으로 전환
row-say-payment = 결제 수단 알려 주기
row-say-country = 거주 국가 알려 주기
row-ask-post = 택배사에 행방 조사 요청
row-write-claim = 서면 요구서 보내기
row-write-operator = 운영자에게 요구서 보내기
row-await-operator = 운영자를 기다리는 중
row-ask-authority = 소비자 기관에 신고
row-sue = 소송 준비
row-await-court = 법원을 기다리는 중
row-look-again = 그 뒤에 있었던 일 기록
row-rest = 해결됨

## One piece of proof

evidence-back = 청구 건으로 돌아가기
evidence-unchanged = 이 컴퓨터에서 캡처한 뒤 변경되지 않음
    .brought = 이 컴퓨터에 저장한 뒤 변경되지 않음
evidence-changed = 저장된 바이트가 캡처한 것과 다릅니다. 이 항목을 믿지 말고 페이지를 다시 캡처하세요.
evidence-missing = 이미지가 더 이상 저장되어 있지 않습니다. 그에 대해 기록된 내용은 아래에 있습니다.
evidence-beside-changed = 파일은 저장된 그대로지만, 함께 있는 내용(주소, 제목, 시각, 읽은 내용 또는 텍스트)이 그때 기록한 것과 다릅니다. 이 항목을 믿지 마세요. 백업에 이 항목이 있으면 백업을 복원하세요. 그러면 바로잡힙니다.
evidence-log-broken = 이 컴퓨터의 증거 로그가 정상이 아닙니다. 기록이 바뀌거나 빠졌거나 키가 없어졌습니다. 이 항목에 대한 로그의 기록은 믿을 수 없습니다. 어디서 어긋났는지는 설정에 나옵니다.
evidence-address = 주소
evidence-page-title = 페이지 제목
evidence-file = 파일 이름
evidence-time = 캡처한 시각
evidence-time-brought = 저장한 시각
evidence-time-utc = 같은 시각, UTC
evidence-how = 방법
evidence-part = 부분
evidence-part-of = { $count }개 중 { $index }번째
evidence-stopped = 도중에 끝남
evidence-stopped-short = 캡처가 일찍 끝났습니다. 그때까지 캡처한 것은 보관됩니다.
evidence-shots = 캡처 조각
    .count = { $shots ->
        [1] 하나, 브라우저가 캡처한 그대로
       *[other] { $shots }개를 줄 단위로 이어 붙임
    }
evidence-reach = 이미지에 나온 첫 기록부터 마지막 기록까지
evidence-device = 캡처한 기기
evidence-size = 크기
evidence-type = 파일 종류
evidence-hash = SHA-256
trigger-shortcut = 단축키로
trigger-popup = Redress 창에서
trigger-menu = 메뉴에서
trigger-page-button = 페이지의 버튼으로
trigger-import = 직접 추가함
area-visible = 페이지에서 보이던 부분
    .goes-on = 페이지에서 보이던 부분, 페이지는 더 이어짐
area-page = 전체 페이지
area-element = 페이지의 일부
read-facts = 그때 페이지에서 읽은 내용
read-nothing = 이 주문에 대해 읽은 것이 없습니다.
read-missed = 읽지 못함: { $fields }
page-text = 그때 페이지의 텍스트
proves = 이것이 보여 주는 것과 보여 주지 않는 것
proves-bytes = 여기 있는 파일은 저장한 파일과 비트 하나까지 같습니다. SHA-256을 방금 다시 계산했고 기록된 값과 같았습니다. 함께 기록된 내용(주소, 제목, 시각, 크기, 기기, 읽은 내용)과 페이지 텍스트의 해시도 같았습니다.
proves-log = 이 컴퓨터의 로그에는 각 항목이 언제 저장, 내보내기, 삭제되었는지 기록됩니다. 각 기록은 앞 기록의 해시를 담고, 이 브라우저에서 꺼낼 수 없는 키로 서명됩니다. 그래서 기록을 몰래 바꾸거나 뺄 수 없습니다.
proves-not-clock = 이 컴퓨터의 시계가 맞았는지는 보여 주지 않습니다.
proves-not-person = 누가 이 컴퓨터를 썼는지는 보여 주지 않습니다.
proves-not-server = 쇼핑몰 서버가 무엇을 보냈는지는 보여 주지 않으며, 브라우저에 표시된 것만 보여 줍니다.
proves-not-before = 여기에 저장되기 전에 파일에 무슨 일이 있었는지는 알려 주지 않습니다.
gallery-by-time = 시간순
gallery-by-item = 보여 주는 내용별
gallery-broken = { $count }개 항목이 캡처한 때와 다릅니다. 표시해 두었으니 믿지 마세요.
gallery-checking = 저장한 뒤 바뀐 것이 없는지 검사하는 중…
gallery-checked = 방금 검사함: { $all }개 중 { $count }개가 저장된 그대로입니다.
gallery-later = 50MB를 넘는 { $count }개는 열 때 검사합니다.
gallery-unchecked = 아직 검사하지 않음
gallery-changed = 변경됨
gallery-missing = 파일 없음
gallery-beside-changed = 함께 기록된 내용이 변경됨
tracking-silent = 캡처한 배송 조회에 따르면 { $days }일 동안 새로운 기록이 없습니다.
tracking-captured = 배송 조회를 { $count }번 캡처했습니다.
tracking-compare = 배송 조회 비교
compare-nothing-new = { $days ->
    [0] { $to }의 두 캡처 사이에 새로운 기록이 없습니다.
   *[other] { $days }일 동안 새로운 기록이 없습니다: { $from } ~ { $to }.
}
compare-new = { $from } ~ { $to } 사이의 새 기록:
compare-unclear = 이 두 캡처는 확실하게 비교할 수 없습니다. 서로 다른 사이트나 택배의 것이거나, 둘 중 하나에 모든 기록이 나오지 않습니다.
compare-earlier = 이전
compare-later = 이후
compare-last = 마지막 기록
zoom = 확대/축소
zoom-in = 확대
zoom-out = 축소
zoom-fit = 맞춤
zoom-how = 이미지. 키: 더하기와 빼기는 확대/축소, 0은 맞춤, 화살표는 이동.
picture-not-drawn = 이 브라우저는 이런 종류의 이미지를 표시할 수 없습니다. 받은 그대로 저장되어 있으니 원본을 저장해서 보세요.
film-not-shown = 이 브라우저는 이런 종류의 동영상을 재생할 수 없습니다. 받은 그대로 저장되어 있으니 원본을 저장해서 보세요.
heic-not-drawn = 이 브라우저는 iPhone으로 찍은 HEIC 사진을 표시할 수 없습니다. 파일은 받은 그대로 저장되어 있고 증거 자료집에 넣을 수 있습니다. 여기서 보고 사본을 만들려면 휴대전화에서 사진을 열어 JPEG로 공유하거나 스크린샷을 찍어 그것도 추가하세요.
pdf-opening = PDF를 여는 중…
pdf-broken = 이 PDF는 손상되었거나 PDF가 아니어서 표시할 수 없습니다. 받은 그대로 저장되어 있습니다. 원본을 저장해 사용하는 PDF 프로그램에서 열어 보세요. 열리면 새 PDF로 인쇄해 그것도 추가하세요.
pdf-too-slow = 이 PDF가 컴퓨터를 너무 오래 점유하여 닫았습니다. 받은 그대로 저장되어 있으니 원본을 저장해 사용하는 PDF 프로그램에서 보세요.
pdf-unknown = 이 PDF를 표시하지 못했습니다. 받은 그대로 저장되어 있습니다. 이 페이지를 다시 열거나 원본을 저장해 사용하는 PDF 프로그램에서 보세요.
pdf-locked = 이 PDF는 비밀번호로 잠겨 있습니다. 여기서 페이지를 보려면 비밀번호를 입력하세요. 비밀번호는 은행 등 PDF를 만든 곳에서 알려 줍니다. 비밀번호는 어디에도 저장되지 않습니다.
pdf-password = PDF 비밀번호
pdf-wrong-password = 이 PDF의 비밀번호가 아닙니다.
pdf-unlock = 열기
pdf-turn = 페이지
pdf-previous = 이전 페이지
pdf-next = 다음 페이지
pdf-page-label = 페이지
pdf-of = / { $count }
pdf-page = { $page }페이지
pdf-page-of = { $name }의 { $page }페이지
pdf-page-not-drawn = { $page }페이지를 표시할 수 없습니다. 원본은 보관되어 있으니 저장해서 사용하는 PDF 프로그램에서 보세요.
pdf-long = 여기에는 처음 { $count }페이지만 표시됩니다. 원본에는 모두 들어 있습니다.
pdf-how = 페이지. 키: 더하기와 빼기는 확대/축소, 0은 맞춤, Page Up, Page Down, 화살표는 이동.
pdf-text = { $page }페이지의 텍스트
pdf-no-text = 이 페이지에는 읽을 수 있는 텍스트가 없고 그림만 있습니다.
mail-not-shown = 이런 종류의 메일은 여기서 열지 않습니다. 받은 그대로 저장되어 있으니 원본을 저장해 메일 프로그램에서 여세요.
msg-not-shown = Outlook 고유 형식의 메일(.msg)이며 Redress는 이를 읽지 않습니다. 받은 그대로 저장되어 있고 증거 자료집에 넣을 수 있습니다. 여기서 보려면 메일 프로그램에서 열어 .eml로 저장하거나 PDF로 인쇄해 그 파일도 추가하세요.
mail-from = 보낸 사람
mail-to = 받는 사람
mail-date = 날짜
mail-subject = 제목
mail-attachments = 첨부: { $files }
mail-as-text = 텍스트로만 표시합니다. 메일 속의 그림, 링크, 프로그램은 건드리지 않습니다. 원본에는 모두 들어 있습니다.
facts-no-picture = 여기에는 이미지가 없고 페이지에서 읽은 내용만 보관되었습니다. 이미지도 남기려면 페이지를 열고 그곳에서 단축키나 Redress 아이콘을 누르세요.
save-original = 원본 저장
delete-failed = 일부를 삭제하지 못했습니다. 브라우저를 다시 시작하고 다시 시도하세요.

evidence-delete = 이 항목 삭제
evidence-delete-what = 항목이 영구히 사라집니다. 항목이 있었다는 사실과 그 해시는 로그에 남습니다. 그 뒤의 항목은 번호가 바뀝니다. 이미 보낸 글에는 이전 번호가 남아 있습니다.
evidence-delete-yes = 예, 삭제합니다
evidence-delete-refused = 삭제되지 않았습니다. 항목은 그대로 있습니다. 디스크가 가득 찼으면 공간을 확보하고 다시 시도하세요.

## Copies of proof

copies = 다른 사람에게 줄 사본
copies-how = 사본은 원본으로 만들며 원본은 그대로 남습니다. 사진의 위치와 카메라 정보는 사본에 들어가지 않습니다.
    .pdf = 사본은 원본으로 만든 페이지 이미지이며 원본은 그대로 남습니다. 눈에 보이는 것 외에 페이지의 텍스트는 사본에 남지 않습니다.
copies-pages = 사본을 만들 페이지, 예: 2, 4-6
copies-pages-wrong = 이 PDF에 없는 페이지입니다. 전체 { $count }페이지이며 한 번에 최대 { $most }페이지까지 됩니다.
copies-hide = 마지막 사본에서 가린 곳 { $count }군데는 다음 사본에서도 가려집니다.
copies-suggested = 개인정보로 보이는 곳 { $count }군데 가리기
copies-suggested-hidden = 페이지에서 알 수 있는 이름, 주소, 번호입니다. “가리기와 표시”에서 위치를 볼 수 있습니다.
copies-suggested-shown = 지금 만드는 사본에는 이 정보가 보입니다. 사본을 받는 사람은 누구나 읽을 수 있습니다.
copies-unplaced = 페이지 텍스트 중 { $count }줄이 개인정보로 보이지만, 이미지의 어디에 있는지 Redress가 알 수 없어 가리지 못합니다. 사본을 넘기기 전에 “가리기와 표시”에서 살펴보세요.
copy-download = 양식용으로 다운로드
copy-image = 이미지 복사
copy-hide = 가리기와 표시
copy-limit = 파일의 최대 크기
copy-limit-of = 최대 { $size }
copy-type = 이미지 종류
copy-caption = 아래에 주소, 시각, 해시 넣기
copy-making = 사본을 만드는 중…
copy-image-done = 복사했습니다. 양식이나 채팅에 붙여 넣으세요.
copy-image-page = { $page }페이지를 복사했습니다. 양식이나 채팅에 붙여 넣으세요. 모든 페이지가 필요하면 다운로드하세요.
copy-image-first = 이미지가 한 번에 복사할 수 있는 길이보다 깁니다. 앞부분을 복사했습니다. 나머지는 다운로드하세요.
copy-downloaded = { $count ->
    [1] 저장된 파일: { $file }.
   *[other] 이미지 { $count }개를 저장했습니다. 첫 파일: { $file }. 이 순서대로 양식에 넣으세요.
}
copy-saved = 사본이 아래에 저장되었습니다. 가린 내용은 사본에서 없어졌고 원본은 그대로입니다.
copy-broken = 이 사본은 만든 때와 다릅니다. 삭제하고 다시 만드세요.
copy-name-full = 사본
copy-name-form = 양식용, 최대 { $size }
copy-name-hidden = { $count }군데 가림
copy-save-file = 다운로드
copy-save-of = 다운로드: { $name }
copy-delete = 삭제
copy-delete-of = 삭제: { $name }
copy-delete-yes = 정말 삭제
copy-refused-original-changed = 원본이 캡처한 때와 달라 사본을 만들지 않습니다.
copy-refused-original-missing = 원본이 더 이상 저장되어 있지 않아 사본을 만들 수 없습니다.
copy-refused-cannot-draw = 이 브라우저가 이런 종류의 이미지를 표시할 수 없어 사본을 만들 수 없습니다. 원본은 보관되어 있습니다.
copy-refused-nothing-left = 자르고 나면 이미지에 남는 것이 없습니다. 자르기를 없애거나 다시 그리세요.
copy-refused-cannot-fit = 이미지를 이 크기로 줄이면 읽을 수 없게 됩니다. 더 큰 크기나 JPEG를 선택하세요.
copy-refused-disk-full = 디스크에 사본을 저장할 공간이 없습니다. 원본은 보관되어 있습니다. 공간을 확보하고 다시 시도하세요.
copy-refused-unknown = 사본을 만들지 못했습니다. 원본은 보관되어 있습니다. 다시 시도하세요.
pictures-download = { $count ->
    [1] 글에 쓰인 이미지를 양식용으로 다운로드
   *[other] 글에 쓰인 이미지 { $count }개를 양식용으로 다운로드
}
pictures-how = 최대 2MB의 사본이며 글에 나오는 순서대로 번호가 붙고, 가린 곳은 가려진 채로 들어갑니다. PDF는 사본을 만든 페이지만 들어갑니다. 넘기기 전에 살펴보세요.
pictures-hide = 개인정보로 보이는 곳 { $count }군데를 가립니다. 보이게 두려면 먼저 그 이미지를 여세요.
pictures-saved = { $count ->
    [1] 파일 1개를 저장했습니다. 양식에 첨부하세요.
   *[other] 파일 { $count }개를 저장했습니다. 이름 순서대로 첨부하세요.
}
pictures-refused = 사본을 만들지 못한 증거: { $numbers }. 나머지는 저장했습니다.
copy-edit = 사본에서 가리기와 표시
copy-edit-how = 이미지 위에 그리세요. 키로 할 때는 추가한 다음 화살표로 옮기고, Shift와 화살표로 늘리고, Delete로 없앱니다.
copy-tool = 도구
copy-tool-hide = 가리기
copy-tool-crop = 자르기
copy-tool-arrow = 화살표
copy-tool-number = 번호
copy-tool-look = 스크롤
copy-add = 가운데에 추가
copy-undo = 실행 취소
copy-surface = 이미지와 그 위에 그린 것
copy-edit-name = { $number }: { $what }
copy-save = 사본 만들기
copy-save-next = 사본을 만들고 다음 페이지로
copy-leave = 사본 없이 돌아가기
personal-unknown = Redress는 이미지를 읽지 않습니다. 이름, 주소, 전화번호, 카드 번호가 있는지 직접 살펴보고 상대방에게 필요 없는 것은 가리세요.
personal-none = 페이지 텍스트에는 Redress가 알아볼 수 있는 전화번호, 메일 주소, 카드 번호가 없습니다. 이름과 주소는 모를 수 있으니 직접 살펴보세요.
personal-found = 페이지 텍스트에 개인정보일 수 있는 것이 있습니다. 이미지에서 찾아 상대방에게 필요 없는 것은 가리세요:
suggest = 개인정보로 보이는 곳
suggest-none = 페이지에서 Redress가 알아볼 수 있는 주소, 이름, 전화번호, 메일 주소, 카드 번호를 찾지 못했습니다. 모든 이름을 알지는 못하며 이미지를 읽지 않으니 직접 살펴보세요.
suggest-found = 개인정보로 보이는 곳이 { $count }군데 있습니다.
suggest-state = 사본에서 { $hidden }군데는 가려지고 { $shown }군데는 보이게 남습니다.
suggest-how = 선택된 것은 사본에서 가려지고 원본은 그대로 남습니다. 이미지에서는 클릭하거나 Enter를 눌러 가리고, Delete를 눌러 보이게 둡니다. Redress는 모든 이름을 알지는 못하니 직접도 살펴보세요.
suggest-hide-all = { $count }군데 모두 가리기
suggest-show-all = 모두 보이게 두기
suggest-place = { $number } · { $what }
suggest-name = 제안 { $number }: { $what }
suggest-kind-address = 주소
suggest-kind-name = 이름
suggest-kind-phone = 전화번호
suggest-kind-mail = 메일 주소
suggest-kind-bank = 은행 계좌
suggest-kind-card = 카드 번호
suggest-kind-typed = 양식에 입력한 것
suggest-kind-account = 계정 이름
suggest-is-open = 제안됨
suggest-is-hidden = 가려짐
suggest-is-shown = 보이게 둠
caption-part = { $count }개 중 { $index }번째
caption-time = 캡처: { $time }
caption-hash = 원본의 SHA-256: { $hash }

## The evidence pack

pack-what = 보고서, 증거, 사실, 글을 담은 ZIP 파일 하나입니다. Redress 없이도 누구나 열어서 확인할 수 있습니다.
pack-make = 증거 자료집 저장
pack-making = 증거 자료집을 만드는 중…
pack-made = 저장된 파일: { $file }. { $items ->
    [1] 항목 1개, 캡처한 뒤 변경되지 않음.
   *[other] 항목 { $items }개, 모두 캡처한 뒤 변경되지 않음.
}
pack-made-with-faults = 저장된 파일: { $file }. 일부 항목이 없거나 캡처한 것과 다릅니다. 어떤 항목인지는 보고서에 나옵니다.
pack-made-parts = 증거 자료집이 파일 { $count }개로 되어 있습니다. 모두 한 묶음이며 보고서는 첫 파일에 있습니다.
pack-over-limit = 항목 하나가 선택한 크기보다 커서 그 파일도 더 큽니다.
pack-options = 언어와 크기
pack-language = 보고서의 언어
pack-part-size = 파일의 최대 크기
pack-one-file = 크기와 상관없이 파일 하나로
pack-without-originals = 가림 사본이 있는 항목의 원본과 텍스트 빼기
pack-failed = 증거 자료집을 만들지 못했습니다. 증거는 그대로 있습니다. 디스크 공간을 확보하고 다시 시도하세요.
verify = 증거 자료집 확인
verify-what = 각 파일이 자료집을 만든 때와 같은지 알려 줍니다. 파일은 이 컴퓨터에만 남습니다.
verify-choose = 증거 자료집(ZIP, 모든 부분을 함께 선택)
verify-unchanged-files = 파일 { $count }개가 변경되지 않음

## A page that could not be read

save-copy = 이 페이지의 익명 사본 저장
enter-by-hand = 직접 입력
redacted-title = 페이지의 익명 사본
redacted-how = 이름, 주소, 상품, 번호, 금액, 날짜를 다른 것으로 바꿉니다. 페이지의 구조와 쇼핑몰의 문구는 남습니다. 누군가에게 주기 전에 살펴보세요. Redress는 이 사본을 어디에도 보내지 않습니다.
redacted-making = 사본을 만드는 중…
redacted-gone = 페이지가 더 이상 열려 있지 않습니다. 페이지를 다시 열고 그곳의 버튼을 한 번 더 누르세요.
redacted-save = 파일 저장
redacted-saved = 저장된 파일: { $file }.
redacted-text = 파일의 텍스트
by-hand = 주문 직접 입력
by-hand-how = 쇼핑몰 페이지에 나온 내용을 옮겨 적으세요. 비워 둔 것은 알 수 없는 것으로 남습니다. 나중에 페이지를 읽으면 페이지의 값이 입력한 값을 대신합니다.
by-hand-number = 주문 번호
by-hand-number-wrong = 주문 번호는 10~20자리 숫자입니다.
by-hand-store = 스토어
by-hand-title = 구매한 상품
by-hand-sum = 금액
by-hand-sum-wrong = 금액을 12.34처럼 숫자로 적으세요.
by-hand-currency = 통화
by-hand-ordered = 주문일
by-hand-promised = 배송 예정일
by-hand-promised-wrong = 주문일보다 앞선 날입니다.
by-hand-failed = 주문을 저장하지 못했습니다. 다시 시도하세요.
source-buyer = { $on } 직접 입력함

## How well pages are read

health = 페이지를 얼마나 잘 읽는지
health-how = 페이지 종류별로 최근에 열었을 때의 결과입니다. 같은 것을 계속 읽지 못하면 쇼핑몰이 페이지를 바꾼 것일 수 있습니다.
health-none = 아직 읽은 페이지가 없습니다.
health-fine = { $page }: 모두 읽음, { $on }
health-missed = { $page }: { $field }, { $times }번 읽지 못함
health-order-list = 주문 목록
health-order-detail = 주문 페이지
health-tracking = 배송 조회
health-messages = 채팅
health-dispute = 분쟁 페이지
health-refunds = 환불
health-carrier = 택배사 페이지
health-unknown = 다른 페이지
field-page = 페이지 전체
field-payload = 페이지 자체의 데이터
field-shipments-events-at = 배송 기록의 날짜
field-shipments-trackingNumbers = 운송장 번호
field-shipments-carrier = 택배사
field-shipments-deliverBy = 배송 예정일

## Next steps that came later

act-appeal = 다음: 결정에 이의 제기
    .by = 다음: { $by }까지 결정에 이의 제기
act-await-appeal = 다음: 이의 제기에 대한 답변 기다리기
    .by = 다음: { $by }까지 이의 제기에 대한 답변 기다리기
act-await-refund = 다음: 환불금 기다리기
    .by = 다음: { $by }까지 환불금 기다리기
act-ask-cancel = 다음: 판매자에게 주문 취소 요청
act-await-cancel = 다음: 취소 기다리기
    .by = 다음: { $by }까지 취소 기다리기
act-ask-support = 다음: 쇼핑몰 고객센터에 문의
    .by = 다음: { $by }까지 쇼핑몰 고객센터에 문의
act-await-support = 다음: 쇼핑몰 고객센터의 답변 기다리기
    .by = 다음: { $by }까지 쇼핑몰 고객센터의 답변 기다리기
act-await-opening = 다음: 다음 단계가 열릴 때까지 기다리기
    .by = { $step ->
        [dispute] 다음: { $by }에 분쟁 신청이 가능해질 때까지 기다리기
        [bank] 다음: { $by }에 은행 신청이 가능해질 때까지 기다리기
        [post] 다음: { $by }에 택배사 행방 조사 요청이 가능해질 때까지 기다리기
       *[other] 다음: { $by }에 다음 단계가 열릴 때까지 기다리기
    }
act-await-resend = 다음: 새 택배 기다리기
    .by = 다음: { $by }까지 새 택배 기다리기
act-check-resend = 다음: 새 택배를 확인하고 결과 기록
    .by = 다음: { $by }까지 새 택배를 확인하고 결과 기록
act-await-return = 다음: 판매자가 반품을 받을 때까지 기다리기
    .by = 다음: 판매자가 반품을 받기를 { $by }까지 기다리기
act-escalate-paypal = 다음: PayPal 분쟁을 클레임으로 전환
    .by = 다음: { $by }까지 PayPal 분쟁을 클레임으로 전환
act-say-payment = 다음: 결제 수단 알려 주기
    .by = 다음: { $by }까지 결제 수단 알려 주기
act-say-country = 다음: 거주 국가 알려 주기
    .by = 다음: { $by }까지 거주 국가 알려 주기
act-ask-post = 다음: 우체국 또는 택배사에 행방 조사 요청
    .by = 다음: { $by }까지 우체국 또는 택배사에 행방 조사 요청
act-write-claim = 다음: 서면 요구서 보내기
    .by = 다음: { $by }까지 서면 요구서 보내기
act-write-operator = 다음: 플랫폼 운영자에게 요구서 보내기
    .by = 다음: { $by }까지 플랫폼 운영자에게 요구서 보내기
act-await-operator = 다음: 플랫폼 운영자의 답변 기다리기
    .by = 다음: { $by }까지 플랫폼 운영자의 답변 기다리기
act-ask-authority = 다음: 소비자 기관에 신고
    .by = 다음: { $by }까지 소비자 기관에 신고
act-sue = 다음: 법원에 낼 소송 준비
    .by = 다음: { $by }까지 법원에 낼 소송 준비
act-await-court = 다음: 법원의 판단 기다리기
    .by = 다음: { $by }까지 법원의 판단 기다리기
act-look-again = 다음: 그 뒤에 있었던 일을 기록하거나 청구 건 종료
    .by = 다음: { $by }까지 그 뒤에 있었던 일을 기록하거나 청구 건 종료
also-ends = 다른 기한: { $rights }
also-ends-right = { $what }, { $on }
course = 맞지 않는 기록이 있음
course-event-in-future = “{ $what }” 기록의 날짜 { $on }은 아직 오지 않았습니다. 날짜를 고칠 때까지 반영하지 않습니다.
course-event-before-order = “{ $what }” 기록의 날짜 { $on }은 주문보다 앞섭니다. 날짜를 고칠 때까지 반영하지 않습니다.
course-same-event-twice = “{ $what }” 기록이 { $on }에 두 번 있습니다. 한 번으로 셉니다. 둘 중 하나를 취소하세요.
course-decision-without-dispute = 쇼핑몰의 결정이 { $on }에 기록되어 있지만 그 전에 분쟁이 없습니다. 분쟁을 신청한 날을 기록하거나 결정을 고치세요.
course-appeal-without-decision = 이의 제기가 { $on }에 기록되어 있지만 그 전에 결정이 없습니다. 쇼핑몰이 결정한 날을 기록하거나 이의 제기를 고치세요.

## How such cases are lost

losses = 환불받지 못하게 되는 경우
loses-window-missed = 분쟁 신청 기한이 지납니다.
loses-confirmed-early = 택배가 와서 확인하기도 전에 수령을 확인합니다.
loses-cancelled = 돈을 돌려받기 전에 분쟁을 취소하거나 더 적은 제안을 받아들입니다.
loses-accepted-wait = 판매자가 더 기다려 달라고 할 때 “수락”을 누릅니다.
loses-reason-changed = 판매자가 요청해서 사유를 바꿉니다.
loses-says-delivered = 택배사가 배송 완료라고 하는데 이를 반박할 것이 없습니다. 택배사에 서면 답변을 요청하세요.
loses-too-early = 배송 조회가 아직 움직이고 배송 예정일이 남았는데 분쟁을 신청합니다.
loses-late-proof = 쇼핑몰이 요청한 증거를 제때 내지 않습니다.
loses-own-address = 주문의 주소가 틀렸습니다.
loses-own-customs = 세관이 수취인의 서류나 관세를 기다렸습니다.
loses-not-collected = 택배가 픽업 장소에 있었지만 찾아가지 않았습니다.
loses-dates-disagree = 채팅, 사진, 배송 조회의 날짜가 서로 맞지 않습니다.
loses-chat-promise = 채팅에서 한 약속을 환불로 여기다가 분쟁 신청 기한이 지납니다.
loses-no-unboxing = 개봉했을 때 택배 안에 무엇이 있었는지 보여 주는 것이 없습니다.
loses-late-small = 상품이 늦게 왔고 그대로 가집니다. 그러면 쇼핑몰은 소액 쿠폰 이상을 주는 일이 드뭅니다.
loses-not-looked = 돈이 이미 카드나 계좌에 들어왔는데 아무도 확인하지 않았습니다.
loses-return-untracked = 운송장 번호 없이 반품해서 도착했다는 것을 보여 줄 것이 없습니다.
