# Where a rung leads (`place-…`) and what holds there (`law-note-…`), in Simplified Chinese.

## The shop

place-shop-chat = 订单页的“联系卖家”（应用里：订单的耳机图标）：与出售店铺的聊天
place-shop-help = 网站：账户、帮助中心、那里的聊天。应用：账户、帮助中心、客服。没有面向买家的邮箱
place-shop-form = 订单页的“退货/退款”；问是否收到包裹时，请如实回答。已完成的订单，按钮在商品旁

## The post

law-note-post-cn = 中国邮政只为持有凭证的寄件人查询：请卖家在那里提出查询。
law-note-post-hk = 香港邮政（Hongkong Post）在投寄后两周至五个月内受理查询。
place-post = 您所在国家的邮政
place-carrier = 物流页最后一段所写的承运商：在您国家派送的公司

## Ways to pay

law-note-mastercard-90-days = 有些银行只受理 90 天。所示日期是银行自己提交的最后一天：请提前数周去信。
place-bank-address = 发卡银行：其应用、网点或受理争议付款的地址
law-note-mir-no-terms = Mir 的期限不公开。请立即申请并保留受理编号。俄罗斯银行的 Visa 和 Mastercard 在俄罗斯境内走同样途径。
place-bank-application = 发卡银行：在其应用或网点书面申请
law-note-transfer = 转账没有拒付。若钱包背后有卡，请在上面说明是哪种。
place-bank-or-wallet = 您的银行或钱包
law-note-paypal-20-days = 请在提起争议后 20 天内升级为补偿申请，否则会永久关闭。关闭的不能再开。
place-paypal = PayPal 的调解中心
law-note-visa-last-day = 该日是银行自己提交的最后一天。银行也需要时间：请提前数周去信。

## Several countries

place-chat-and-help-centre = 与卖家的聊天；副本发到平台帮助中心的聊天
law-note-seller-abroad = 请先问它是否受理针对境外卖家的投诉。
place-court-of-residence = 您居住地的法院
place-chat-or-dispute-page = 与卖家的聊天，或订单的纠纷页；点店铺名可见卖家的公司和地址
place-platform-notice = 作为正式通知给平台的副本：AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-year-of-platform = 平台的条款把针对 AliExpress 本身的主张限于一年，法律另有规定的除外。它不终止针对卖家的主张。
place-chat-with-seller = 与卖家的聊天
place-court-where-you-live = 您居住地的法院

## Countries whose law was not established

law-note-no-law = 这里没有查明您国家的法律。信里只写事实和要求，不写法律。
place-authority-of-country = 您国家的消费者保护机构
place-econsumer = econsumer.gov 受理跨境交易的报告
place-lawyer-of-country = 请询问您国家的律师

## The European Union

law-note-eu-last-date = 买卖的对方是卖家，因此解除要向卖家提出。信里写明最后期限；期限也过了才可解除合同。卖家已拒绝，或商品丢失或正退回的，不需要这一期限。
law-note-eu-withdrawal-button = 自 2026 年 6 月 19 日起，店铺须有撤回购买的按钮。从未到达的订单可用它取消，无须证明过错，直到收货后 14 天。
place-eu-authority = 您国家的消费者机构或咨询中心
law-note-eu-consumer-centre = 卖家在欧盟、挪威或冰岛：您国家的欧洲消费者中心也提供帮助。
law-note-eu-services-act = 《数字服务法》的投诉制度针对平台的删除或限制，不针对退款。
law-note-eu-small-claims = 欧洲小额诉讼程序只适用于被告在欧盟的情形。对中国卖家的判决难以执行。
law-note-eu-duty = 自 2026 年 7 月起，来自欧盟以外的低值包裹要缴关税。您所付的是您的损失：请保留凭证。

## Australia

place-au-state = 您所在州或领地的 Fair Trading 或 Consumer Affairs
law-note-au-reports = ACCC 接受报告；不解决个别争议。
place-au-tribunal = 您所在州的审裁处，如 NCAT 或 VCAT；针对境外卖家请先询问

## Austria

place-at-ombudsstelle = Internet Ombudsstelle：ombudsstelle.at；也可咨询 VKI
place-at-court = 您居住地的 Bezirksgericht（区法院）

## Belarus

law-note-by-no-law = 对未到的商品，这里没有查明白俄罗斯的法律：信里只写事实和要求，不写法律。
place-by-mart = MART（mart.gov.by），或消费者协会
law-note-by-court = 由哪个法院、费用多少，这里没有查明：请询问白俄罗斯的律师。

## Brazil

law-note-br-defect-days = 明显缺陷须在 30 天内提出，耐用品 90 天；远程购买可在收货后 7 天内反悔。
place-br-consumidor = consumidor.gov.br
place-br-procon = 或您所在州的 Procon
place-br-court = 您所在城市的 Juizado Especial Cível（小额法庭）
law-note-br-representative = 若商家在巴西有代表，会容易些。

## Canada

law-note-ca-province = 适用您所在省的法律。信里只写事实和要求：若知道本省法律，请加上。
law-note-ca-quebec = 魁北克：约定日起 30 天内未到的网购订单可取消；其后 15 天内应退款。若未退，请在 60 天内书面请发卡机构拒付：法律有此义务。
place-ca-offices = 魁北克：Office de la protection du consommateur（opc.gouv.qc.ca）；不列颠哥伦比亚：Consumer Protection BC；其他：本省机构
place-ca-court = 您所在省的小额法庭
law-note-ca-arbitration = 使用条款规定在香港仲裁，法律另有规定的除外；有几个省不让此条款约束消费者。

## Chile

place-cl-sernac = SERNAC：sernac.cl
place-cl-court = 您居住地的 Juzgado de Policía Local
law-note-cl-abroad = 请先问 SERNAC 或法院是否受理针对境外公司的诉讼。

## France

law-note-fr-formal-notice = 此信是法国法要求的正式催告：写明交货的最后期限。解除后应在 14 天内退款，逾期依法增加。
place-fr-signalconso = SignalConso：signal.conso.gouv.fr
place-fr-mediator = 卖家或平台指明的消费调解人，免费
place-fr-court = 先尝试和解，再到您居住地的 tribunal judiciaire（司法法院）

## Germany

place-de-verbraucherzentrale = 您所在州的 Verbraucherzentrale（消费者中心）：咨询，部分收费；没有受理个案的政府机构
place-de-court = 您居住地的 Amtsgericht（区法院）

## Israel

law-note-il-free-of-charge = 商品未按时到或不符的，取消免费。法律能否及于境外卖家，存疑。
place-il-form = 其在 gov.il 的投诉表；也可咨询 Israel Consumer Council
place-il-court = 您居住地的小额法庭
law-note-il-abroad = 对境外被告难以送达和执行：请先询问法院。

## Italy

place-it-association = 消费者协会；AGCM（agcm.it）接受报告，不处理个案
place-it-court = 您居住地的 giudice di pace（治安法官）

## Japan

law-note-jp-no-law = 这里没有查明日本的法律。信里只写事实和要求，不写法律。
place-jp-ccj = CCJ（跨境消费者中心）：ccj.kokusen.go.jp
place-jp-hotline = 消费者热线：电话 188
law-note-jp-partner = 它把案件转给商家所在国的合作机构，其中有新加坡。以日语受理咨询。
place-jp-lawyer = 请询问热线 188 或日本的律师

## Kazakhstan

place-kz-chat-and-post = 与卖家的聊天；副本经平台聊天和挂号信寄给平台
place-kz-committee = 消费者权益保护委员会，其 gov.kz 页面（mti-kzpp）
law-note-kz-court = 由哪个法院、费用多少，这里没有查明：请询问哈萨克斯坦的律师。

## Mexico

place-mx-profeco = Profeco：gob.mx/profeco
law-note-mx-no-domicile = 据称平台在墨西哥没有住所，Profeco 可能管不到：请也找银行。
law-note-mx-court = 由哪个法院、费用多少，这里没有查明：请先询问 Profeco 或律师。

## Poland

place-pl-rzecznik = 您所在市或县的 Rzecznik konsumentów（消费者监察员），免费；UOKiK 不处理个案
place-pl-court = 您居住地的 sąd rejonowy（地区法院）

## Portugal

law-note-pt-last-date = 信里要求在最后期限前交货。解除后应在 14 天内退款；逾期，葡萄牙法律给双倍。
place-pt-livro = livroreclamacoes.pt，或消费仲裁中心
place-pt-court = 您居住地的 julgado de paz（治安法庭）

## Russia

law-note-ru-inquiry = 俄罗斯邮政（Pochta Rossii）也受理收件人的查询。它要寄件凭证的副本：请向卖家索取。
law-note-ru-never-registered = “包裹从未在俄罗斯登记”的答复即是证据。
place-ru-chat-and-post = 与卖家的聊天及其截图；订单页写有卖家地址的，用挂号信
law-note-ru-refusal = 卖家欠预付款和第 23.1 条的违约金。您在此信中拒绝继续合同：请保留副本，向平台的要求以此为据。
law-note-ru-ten-days = 十天从收到起算，最后一天逢休息日顺延到下一工作日。对境外卖家的判决难以执行。
place-ru-platform = 平台的聊天，以及带内件清单的挂号信，寄到网站页脚的地址
law-note-ru-prepayment = 这里只要求预付款，且须在告知卖家拒绝之后：请附该信副本和寄送证明。
law-note-ru-courts-differ = 法院看法不一：有的把平台视为卖家或判双方承担，有的只判其承担预付款。
law-note-ru-platform-law = 平台经济法（289-ФЗ）自 2026 年 10 月 1 日施行。是新法，对境外平台的效力尚未确定。
law-note-ru-footer = 指明公司前请看网站页脚：aliexpress.ru 与 aliexpress.com 是合同不同的两个平台。
place-ru-gosuslugi = Gosuslugi：gosuslugi.ru
place-ru-office = 或以书面当面或邮寄给地区机构
law-note-ru-no-email = 自 2025 年 3 月 30 日起，不再受理电子邮件投诉。
place-ru-court = 100 000 RUB 以内由本区治安法官（мировой судья），以上由区法院（районный суд）
law-note-ru-duty = 1 000 000 RUB 以内免诉讼费。50 % 的罚款由法院计算：不计入诉讼标的，自 2026 年 2 月 1 日起有例外。
law-note-ru-defendants = 诉状就全额列卖家，就预付款列平台。平台是否承担更多，法院看法不一。
law-note-ru-price = 标的以起诉日汇率的卢布计。除该数外，请求付清前的违约金、精神损害赔偿和罚款。
law-note-ru-suit-needs = 法院还要您的出生日期和地点或证件号，以及已向被告寄送副本的证明。

## Saudi Arabia

law-note-sa-cancel = 送达晚于 15 天以上才有取消权。阿拉伯语的信比此信更好。
place-sa-ministry = 商务部的投诉服务，在其应用或 mc.gov.sa
place-sa-lawyer = 请询问沙特阿拉伯的律师

## South Korea

place-kr-platform = 给平台的副本：AliExpress Korea, 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul
law-note-kr-promise = AliExpress Korea 于 2024 年 3 月承诺未到订单全额退款、付款 90 天内可退货。现在是否有效不明：请询问其帮助中心。
place-kr-counselling = 消费者咨询：电话 1372
place-kr-agency = 韩国消费者院（KCA，한국소비자원）
place-kr-court = 韩国的法院
law-note-kr-court = 由哪个法院、费用多少，这里没有查明：请先询问 1372。

## Spain

place-es-omic = 您所在市镇的 OMIC 或自治区的消费者办公室
place-es-arbitration = 消费仲裁，须商家同意
place-es-court = 您居住地的 juzgado de primera instancia（一审法院）；小额无须律师

## The Netherlands

place-nl-consuwijzer = ACM ConsuWijzer：consuwijzer.nl，接受报告并给予建议
place-nl-court = 您居住地的 kantonrechter（简易法官）

## The United Kingdom

law-note-gb-last-date = 买卖的对方是卖家。信里写明最后期限；期限也过了才可解除合同。卖家已拒绝，或商品丢失或正退回的，不需要这一期限。
law-note-gb-reject = 损坏或不对的商品，可在收到后 30 天内全额拒收；请书面说明。未到的订单可无理由取消。
place-gb-citizens-advice = Citizens Advice 的消费者服务；苏格兰为 consumeradvice.scot
law-note-gb-advises = 它提供建议并把案件转给 Trading Standards；不追回个别退款。
law-note-gb-section-75 = 用信用卡且价格超过 £100 的，请也向银行询问 section 75：中间的交易平台可能成为障碍。
place-gb-court = 您所在地区的小额法庭

## The United States

law-note-us-post = USPS 通过寄件人的邮政受理境外包裹的查询：请卖家提出。
place-us-platform-notice = 作为通知给平台的副本：AliExpress, Attn: Legal Department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-us-abroad = 买卖的对方是卖家。美国的规则能否及于境外卖家存疑：用信用卡的，找银行较稳妥。
place-us-attorney-general = 您所在州总检察长（attorney general）的消费者投诉表
place-us-bbb = 或 Better Business Bureau：bbb.org
place-us-reports = 报告只经网页表单，致 reportfraud.ftc.gov；跨境交易致 econsumer.gov
law-note-us-authorities = 总检察长把投诉转给商家，并可调解。FTC 接受报告，不追回个别退款。
law-note-us-billing-error = 信用卡：书面通知须在首张列有该笔的账单后 60 天内寄达发卡机构受理账单查询的地址。写明您、账户、金额、日期和理由。适用于未按约定到达的商品，不适用于您已接受的商品的质量。
place-us-court = 您所在县的 small claims court（小额法庭）；境外被告难以送达
law-note-us-arbitration = 使用条款规定在香港仲裁，法律另有规定的除外：请先询问律师或法院书记员。

## Türkiye

place-tr-committee = 您居住地的委员会（Tüketici Hakem Heyeti），经 e-Devlet（TÜBİS）或当面
law-note-tr-limit = 2026 年它裁决 186 000 TRY 以下的争议。对境外公司的裁决难以执行。申请用土耳其语。
place-tr-court = 委员会不受理的，到您居住地的消费者法院

## Ukraine

place-ua-authority = Держпродспоживслужба：dpss.gov.ua
law-note-ua-seller-name = 它需要知道卖家是谁：请写明店铺页显示的公司。乌克兰语的信比此信更好。
place-ua-court = 您居住地的区法院
law-note-ua-costs = 对境外公司起诉的费用，这里没有查明：请先询问律师。

## Uzbekistan

law-note-uz-penalty = 来源写有违约金，没有退款期限。法律能否及于境外卖家，没有查明。
place-uz-committee = 乌兹别克斯坦竞争委员会
law-note-uz-court = 由哪个法院、费用多少，这里没有查明：请询问乌兹别克斯坦的律师。
