# Where a rung leads (`place-…`) and what holds there (`law-note-…`), in Korean.

## The shop

place-shop-chat = 주문 페이지의 판매자에게 문의(앱: 주문, 헤드셋 표시): 상품을 판매한 스토어와의 채팅
place-shop-help = 사이트: 계정, 고객센터의 채팅. 앱: 계정, 고객센터, 고객 서비스. 구매자용 이메일은 없음
place-shop-form = 주문 페이지의 반품/환불. 택배를 받았느냐는 질문에는 사실대로 답하세요. 완료된 주문은 상품 옆에 버튼이 있습니다

## The post

law-note-post-cn = China Post(중국 우체국)는 접수증을 가진 발송인의 요청으로만 행방 조사를 합니다. 판매자에게 그곳에 요청해 달라고 하세요.
law-note-post-hk = Hongkong Post(홍콩 우체국)는 접수 후 2주부터 5개월까지 행방 조사 요청을 받습니다.
place-post = 거주 국가의 우체국
place-carrier = 배송 조회 페이지에 나온 마지막 구간의 택배사: 거주 국가에서 배달하는 회사

## Ways to pay

law-note-mastercard-90-days = 일부 은행은 90일까지만 받습니다. 표시된 날은 은행이 접수할 수 있는 마지막 날이니 몇 주 먼저 신청하세요.
place-bank-address = 카드를 발급한 은행: 앱, 지점 또는 결제 이의 신청 주소
law-note-mir-no-terms = Mir의 기한은 공개되어 있지 않습니다. 바로 신청하고 접수 번호를 보관하세요. 러시아 은행이 발급한 Visa와 Mastercard도 러시아 안에서는 같은 방식으로 처리됩니다.
place-bank-application = 카드를 발급한 은행: 앱이나 지점에 서면 신청
law-note-transfer = 계좌 이체에는 차지백이 없습니다. 전자지갑에 카드가 연결되어 있으면 위에서 어떤 카드인지 알려 주세요.
place-bank-or-wallet = 거래 은행 또는 전자지갑
law-note-paypal-20-days = 분쟁을 제기한 뒤 20일 안에 클레임으로 전환하세요. 그러지 않으면 완전히 종료됩니다. 종료된 분쟁은 다시 열 수 없습니다.
place-paypal = PayPal의 분쟁 해결 센터
law-note-visa-last-day = 이날은 은행이 접수할 수 있는 마지막 날입니다. 은행도 처리할 시간이 필요하니 몇 주 먼저 신청하세요.

## Several countries

place-chat-and-help-centre = 판매자와의 채팅, 사본은 쇼핑몰 고객센터 채팅으로
law-note-seller-abroad = 해외 판매자에 대한 신고를 받는지 먼저 문의하세요.
place-court-of-residence = 거주지 법원
place-chat-or-dispute-page = 판매자와의 채팅 또는 주문의 분쟁 페이지. 스토어 이름을 클릭하면 판매자의 상호와 주소가 나옵니다
place-platform-notice = 플랫폼에 정식 통지로 보내는 사본: AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-year-of-platform = 쇼핑몰 약관은 법에 달리 정함이 없으면 AliExpress 자체에 대한 청구를 1년으로 제한합니다. 판매자에 대한 청구까지 끝나는 것은 아닙니다.
place-chat-with-seller = 판매자와의 채팅
place-court-where-you-live = 거주지의 법원

## Countries whose law was not established

law-note-no-law = 거주 국가의 법은 여기서 확인하지 못했습니다. 서신에는 사실과 요구만 적고 법은 적지 않습니다.
place-authority-of-country = 거주 국가의 소비자 보호 기관
place-econsumer = econsumer.gov는 국가 간 거래에 대한 신고를 받습니다
place-lawyer-of-country = 거주 국가의 변호사에게 문의

## The European Union

law-note-eu-last-date = 매매 계약은 판매자와 맺은 것이므로 계약 해제도 판매자에게 합니다. 서신에는 마지막 기한을 적습니다. 그 기한까지 지나야 계약을 해제할 수 있습니다. 판매자가 거절했거나 상품이 분실되거나 반송 중이면 이런 기한이 필요 없습니다.
law-note-eu-withdrawal-button = 2026년 6월 19일부터 쇼핑몰에는 청약 철회 버튼이 있습니다. 오지 않은 주문은 상대방의 잘못을 증명하지 않고도 이 버튼으로 취소할 수 있으며, 수령 후 14일까지 가능합니다.
place-eu-authority = 거주 국가의 소비자 기관 또는 소비자 상담 센터
law-note-eu-consumer-centre = 판매자가 EU, 노르웨이 또는 아이슬란드에 있으면 거주 국가의 유럽 소비자 센터(European Consumer Centre)도 도와줍니다.
law-note-eu-services-act = 디지털서비스법(Digital Services Act)의 이의 절차는 플랫폼이 삭제하거나 제한한 것에 관한 것이며 환불에 관한 것이 아닙니다.
law-note-eu-small-claims = 유럽 소액 청구 절차는 피고가 EU에 있을 때만 쓸 수 있습니다. 중국 판매자에 대한 판결은 집행하기 어렵습니다.
law-note-eu-duty = 2026년 7월부터 EU 밖에서 오는 소액 택배에는 관세가 붙습니다. 납부한 관세는 구매자의 손해이니 영수증을 보관하세요.

## Australia

place-au-state = 거주하는 주 또는 준주의 Fair Trading 또는 Consumer Affairs(소비자 기관)
law-note-au-reports = ACCC(호주 경쟁소비자위원회)는 신고를 받지만 개별 분쟁을 해결하지는 않습니다.
place-au-tribunal = 거주하는 주의 심판소(예: NCAT, VCAT). 해외 판매자에 대해서는 먼저 그곳에 문의하세요

## Austria

place-at-ombudsstelle = Internet Ombudsstelle(온라인 분쟁 조정 기관): ombudsstelle.at. VKI(소비자 정보 협회)에서도 상담
place-at-court = 거주지의 Bezirksgericht(지방 법원)

## Belarus

law-note-by-no-law = 오지 않은 상품에 대한 벨라루스 법은 여기서 확인하지 못했습니다. 이런 서신에는 사실과 요구만 적고 법은 적지 않습니다.
place-by-mart = MART(반독점 규제 무역부, mart.gov.by) 또는 소비자 단체
law-note-by-court = 어느 법원이 맡고 비용이 얼마인지는 여기서 확인하지 못했습니다. 벨라루스의 변호사에게 문의하세요.

## Brazil

law-note-br-defect-days = 눈에 보이는 하자는 30일 안에, 내구재는 90일 안에 알려야 합니다. 통신 판매로 산 것은 수령 후 7일 안에 철회할 수 있습니다.
place-br-consumidor = consumidor.gov.br
place-br-procon = 또는 거주하는 주의 Procon(소비자 보호 기관)
place-br-court = 거주 도시의 Juizado Especial Cível(소액 민사 법원)
law-note-br-representative = 회사의 대리인이 브라질에 있으면 더 쉽습니다.

## Canada

law-note-ca-province = 거주하는 주의 법이 적용됩니다. 서신에는 사실과 요구만 적고 법은 적지 않습니다. 주의 법을 알면 추가하세요.
law-note-ca-quebec = 퀘벡: 온라인 주문이 합의한 날부터 30일 안에 오지 않으면 취소할 수 있고, 취소 후 15일 안에 환불해야 합니다. 환불되지 않으면 60일 안에 카드 발급사에 서면으로 차지백을 요청하세요. 발급사는 법에 따라 이에 응할 의무가 있습니다.
place-ca-offices = 퀘벡은 Office de la protection du consommateur(opc.gouv.qc.ca), 브리티시컬럼비아는 Consumer Protection BC, 그 밖은 거주하는 주의 소비자 기관
place-ca-court = 거주하는 주의 소액 법원
law-note-ca-arbitration = 이용 약관은 법에 달리 정함이 없으면 홍콩 중재를 정하고 있습니다. 여러 주에서는 이런 조항이 소비자를 구속하지 못합니다.

## Chile

place-cl-sernac = SERNAC(소비자청): sernac.cl
place-cl-court = 거주지의 Juzgado de Policía Local(지역 법원)
law-note-cl-abroad = 해외 회사에 대한 소송을 받는지 먼저 SERNAC이나 법원에 문의하세요.

## France

law-note-fr-formal-notice = 이 서신은 프랑스 법이 요구하는 정식 최고이며, 마지막 배송 기한을 적습니다. 계약을 해제하면 14일 안에 환불해야 하고, 늦으면 법에 따라 금액이 올라갑니다.
place-fr-signalconso = SignalConso(소비자 신고 사이트): signal.conso.gouv.fr
place-fr-mediator = 판매자나 플랫폼이 지정한 소비자 조정인(무료)
place-fr-court = 거주지의 tribunal judiciaire(1심 법원). 먼저 합의를 시도해야 합니다

## Germany

place-de-verbraucherzentrale = 거주하는 주의 Verbraucherzentrale(소비자 상담 센터): 상담은 일부 유료. 개별 사건을 맡는 국가 기관은 없습니다
place-de-court = 거주지의 Amtsgericht(구 법원)

## Israel

law-note-il-free-of-charge = 상품이 제때 오지 않거나 다른 경우의 취소는 무료입니다. 이 법이 해외 판매자에게 미치는지는 불확실합니다.
place-il-form = gov.il에 있는 신고 양식. 이스라엘 소비자위원회(Israel Consumer Council)에서도 상담
place-il-court = 거주지의 소액 법원
law-note-il-abroad = 해외 피고에게는 서류를 송달하고 집행하기 어렵습니다. 먼저 법원에 문의하세요.

## Italy

place-it-association = 소비자 단체. AGCM(경쟁 당국, agcm.it)은 신고를 받지만 개별 사건을 다루지 않습니다
place-it-court = 거주지의 giudice di pace(치안 판사)

## Japan

law-note-jp-no-law = 일본 법은 여기서 확인하지 못했습니다. 서신에는 사실과 요구만 적고 법은 적지 않습니다.
place-jp-ccj = CCJ(국민생활센터 국경 간 소비자 센터): ccj.kokusen.go.jp
place-jp-hotline = 소비자 핫라인: 전화 188
law-note-jp-partner = CCJ는 사건을 판매자 국가의 협력 기관에 전달하며, 싱가포르도 포함됩니다. 문의는 일본어로 받습니다.
place-jp-lawyer = 핫라인 188 또는 일본의 변호사에게 문의

## Kazakhstan

place-kz-chat-and-post = 판매자와의 채팅. 사본은 플랫폼의 채팅과 등기 우편으로
place-kz-committee = 소비자 권리 보호 위원회, gov.kz의 페이지(mti-kzpp)
law-note-kz-court = 어느 법원이 맡고 비용이 얼마인지는 여기서 확인하지 못했습니다. 카자흐스탄의 변호사에게 문의하세요.

## Mexico

place-mx-profeco = Profeco(연방 소비자 보호청): gob.mx/profeco
law-note-mx-no-domicile = 쇼핑몰의 주소가 멕시코에 없어 Profeco의 권한이 미치지 않을 수 있다는 보고가 있었습니다. 은행에도 신청하세요.
law-note-mx-court = 어느 법원이 맡고 비용이 얼마인지는 여기서 확인하지 못했습니다. 먼저 Profeco나 변호사에게 문의하세요.

## Poland

place-pl-rzecznik = 거주하는 시나 군의 Rzecznik konsumentów(소비자 옴부즈맨, 무료). UOKiK(경쟁 소비자 보호청)은 개별 사건을 다루지 않습니다
place-pl-court = 거주지의 sąd rejonowy(지방 법원)

## Portugal

law-note-pt-last-date = 서신은 마지막 기한까지 배송해 달라고 요구합니다. 계약을 해제하면 14일 안에 환불해야 하고, 그 뒤에는 포르투갈 법에 따라 두 배의 금액을 받습니다.
place-pt-livro = livroreclamacoes.pt(온라인 불만 접수) 또는 소비자 중재 센터
place-pt-court = 거주지의 julgado de paz(소액 법원)

## Russia

law-note-ru-inquiry = Pochta Rossii(러시아 우체국)는 수취인의 행방 조사 요청도 받습니다. 접수증 사본이 필요하니 판매자에게 요청하세요.
law-note-ru-never-registered = 택배가 러시아에서 등록된 적이 없다는 답변도 청구의 증거가 됩니다.
place-ru-chat-and-post = 판매자와의 채팅과 그 스크린샷. 주문 페이지에 판매자 주소가 있으면 등기 우편으로
law-note-ru-refusal = 선결제 금액과 제23.1조의 위약금은 판매자가 물어야 합니다. 이 서신으로 계약을 계속하지 않겠다고 통지합니다. 플랫폼에 대한 요구가 이 서신에 달려 있으니 사본을 보관하세요.
law-note-ru-ten-days = 10일은 수령한 날부터 계산하며, 마지막 날이 휴일이면 다음 영업일로 미뤄집니다. 해외 판매자에 대한 판결은 집행하기 어렵습니다.
place-ru-platform = 쇼핑몰의 채팅, 그리고 사이트 하단의 주소로 내용물 목록을 붙인 등기 우편
law-note-ru-prepayment = 여기서는 선결제 금액만 요구하며, 판매자에게 거절을 통지한 뒤에만 합니다. 그 서신의 사본과 보냈다는 증빙을 첨부하세요.
law-note-ru-courts-differ = 법원마다 다릅니다. 플랫폼을 판매자로 보거나 둘 다에게 책임을 지우는 법원도 있고, 플랫폼에는 선결제 금액만 지우는 법원도 있습니다.
law-note-ru-platform-law = 2026년 10월 1일부터 플랫폼 경제법(289-ФЗ)이 시행되고 있습니다. 새 법이라 해외 플랫폼에 어떻게 적용되는지는 확인되지 않았습니다.
law-note-ru-footer = 회사를 적기 전에 사이트 하단을 보세요. aliexpress.ru와 aliexpress.com은 계약이 다른 별개의 플랫폼입니다.
place-ru-gosuslugi = Gosuslugi(Госуслуги, 정부 서비스 포털): gosuslugi.ru
place-ru-office = 또는 서면으로, 방문하거나 우편으로 지역 사무소에
law-note-ru-no-email = 2025년 3월 30일부터 이메일로 보낸 민원은 처리하지 않습니다.
place-ru-court = 100,000루블까지는 거주 지역의 치안 판사, 그 이상은 지방 법원
law-note-ru-duty = 1,000,000루블까지는 인지대가 없습니다. 50% 벌금은 법원이 계산하며 청구 금액에 들어가지 않습니다. 2026년 2월 1일부터는 예외가 있습니다.
law-note-ru-defendants = 소장에는 전액에 대해 판매자를, 선결제 금액에 대해 플랫폼을 피고로 적습니다. 플랫폼이 그 이상을 책임지는지는 법원마다 다릅니다.
law-note-ru-price = 소송 금액은 접수일 환율에 따라 루블로 적습니다. 그 금액 외에 지급일까지의 위약금, 정신적 손해 배상, 벌금을 청구하세요.
law-note-ru-suit-needs = 법원은 생년월일과 출생지 또는 신분증 번호, 그리고 피고들에게 사본을 보냈다는 증빙도 요구합니다.

## Saudi Arabia

law-note-sa-cancel = 취소할 권리는 배송이 15일 넘게 늦어지면 생깁니다. 이 서신보다 아랍어로 쓴 서신이 더 좋습니다.
place-sa-ministry = 상무부의 신고 서비스: 앱 또는 mc.gov.sa
place-sa-lawyer = 사우디아라비아의 변호사에게 문의

## South Korea

place-kr-platform = 플랫폼에 보내는 사본: AliExpress Korea, 서울특별시 강남구 테헤란로 521 파르나스타워 29층(29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul)
law-note-kr-promise = AliExpress Korea는 2024년 3월에 오지 않은 주문의 전액 환불과 결제 후 90일 안의 반품을 약속했습니다. 지금도 유효한지는 알 수 없으니 고객센터에 문의하세요.
place-kr-counselling = 소비자상담센터: 전화 1372
place-kr-agency = 한국소비자원(KCA)
place-kr-court = 대한민국 법원
law-note-kr-court = 어느 법원이 맡고 비용이 얼마인지는 여기서 확인하지 못했습니다. 먼저 1372에 문의하세요.

## Spain

place-es-omic = 거주 도시의 OMIC(소비자 정보 사무소) 또는 거주하는 자치주의 소비자 기관
place-es-arbitration = 소비자 중재(회사가 동의하는 경우만)
place-es-court = 거주지의 1심 법원. 소액이면 변호사가 필요 없습니다

## The Netherlands

place-nl-consuwijzer = ACM ConsuWijzer: consuwijzer.nl, 신고를 받고 상담해 줍니다
place-nl-court = 거주지의 kantonrechter(소액 사건 판사)

## The United Kingdom

law-note-gb-last-date = 매매 계약은 판매자와 맺은 것입니다. 서신에는 마지막 기한을 적습니다. 그 기한까지 지나야 계약을 해제할 수 있습니다. 판매자가 거절했거나 상품이 분실되거나 반송 중이면 이런 기한이 필요 없습니다.
law-note-gb-reject = 파손되거나 잘못 온 상품은 받은 뒤 30일 안에 전액 환불을 조건으로 인수를 거절할 수 있습니다. 서면으로 알리세요. 오지 않은 주문은 사유 없이 취소할 수 있습니다.
place-gb-citizens-advice = Citizens Advice 소비자 상담. 스코틀랜드는 consumeradvice.scot
law-note-gb-advises = 상담을 하고 사건을 Trading Standards(거래 기준 감독 기관)에 전달하며, 개별 환불을 받아 주지는 않습니다.
law-note-gb-section-75 = 신용카드로 결제했고 가격이 100파운드를 넘으면 은행에 제75조(section 75)도 문의하세요. 중간에 마켓플레이스가 있으면 적용되지 않을 수 있습니다.
place-gb-court = 거주 지역의 소액 법원

## The United States

law-note-us-post = USPS(미국 우체국)는 해외에서 온 택배의 행방 조사를 발송 국가의 우체국을 통해 받습니다. 판매자에게 요청해 달라고 하세요.
place-us-platform-notice = 플랫폼에 통지로 보내는 사본: AliExpress, Attn: Legal Department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-us-abroad = 매매 계약은 판매자와 맺은 것입니다. 미국의 규정이 해외 판매자에게 미치는지는 불확실합니다. 신용카드로 결제했으면 은행을 통하는 것이 더 확실합니다.
place-us-attorney-general = 거주하는 주의 법무장관(attorney general) 소비자 신고 양식
place-us-bbb = 또는 Better Business Bureau: bbb.org
place-us-reports = 웹 양식으로만 신고: reportfraud.ftc.gov, 국가 간 거래는 econsumer.gov
law-note-us-authorities = 주 법무장관은 신고를 업체에 전달하고 중재할 수 있습니다. FTC(연방거래위원회)는 신고를 받으며 개별 환불을 받아 주지는 않습니다.
law-note-us-billing-error = 신용카드: 결제가 나온 첫 명세서부터 60일 안에 서면 통지가 카드 발급사의 청구 문의 주소에 도착해야 합니다. 이름, 계좌, 금액, 날짜, 사유를 적습니다. 합의한 대로 오지 않은 상품에 쓰는 것이며, 받아들인 상품의 품질에는 쓸 수 없습니다.
place-us-court = 거주하는 카운티의 소액 법원. 해외 피고에게는 서류를 송달하기 어렵습니다
law-note-us-arbitration = 이용 약관은 법에 달리 정함이 없으면 홍콩 중재를 정하고 있습니다. 먼저 변호사나 법원 서기에게 문의하세요.

## Türkiye

place-tr-committee = 거주지의 위원회: e-Devlet(TÜBİS)으로 또는 방문하여
law-note-tr-limit = 2026년에는 186,000리라 미만의 분쟁을 결정합니다. 해외 회사에 대한 결정은 집행하기 어렵습니다. 신청은 튀르키예어로 합니다.
place-tr-court = 거주지의 소비자 법원(위원회가 맡지 않는 경우)

## Ukraine

place-ua-authority = Держпродспоживслужба(식품안전 소비자 보호청): dpss.gov.ua
law-note-ua-seller-name = 이 기관은 판매자가 누구인지 알아야 합니다. 스토어 페이지에 나온 회사를 적으세요. 이 서신보다 우크라이나어로 쓴 서신이 더 좋습니다.
place-ua-court = 거주지의 지방 법원
law-note-ua-costs = 해외 회사에 대한 소송 비용은 여기서 확인하지 못했습니다. 먼저 변호사에게 문의하세요.

## Uzbekistan

law-note-uz-penalty = 출처에는 위약금이 나오지만 환불 기한은 나오지 않습니다. 이 법이 해외 판매자에게 미치는지는 확인되지 않았습니다.
place-uz-committee = 우즈베키스탄 경쟁위원회
law-note-uz-court = 어느 법원이 맡고 비용이 얼마인지는 여기서 확인하지 못했습니다. 우즈베키스탄의 변호사에게 문의하세요.
