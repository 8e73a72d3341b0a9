# Where a rung leads (`place-…`) and what holds there (`law-note-…`), in Japanese.

## The shop

place-shop-chat = 注文ページの「販売者に連絡」（アプリでは注文のヘッドセットの印）：販売した店とのチャット
place-shop-help = サイト：アカウント、ヘルプセンター、そこのチャット。アプリ：アカウント、ヘルプセンター、カスタマーサービス。購入者向けのメールはありません
place-shop-form = 注文ページの「返品・返金」。荷物を受け取ったかという質問には事実を答えてください。終了した注文では商品の横にボタンがあります

## The post

law-note-post-cn = 中国郵政（China Post）は、控えを持つ差出人のためにだけ調べます。販売者にそこへ調査請求を出すよう求めてください。
law-note-post-hk = 香港郵政（Hongkong Post）は、発送後2週間から5か月まで調査請求を受け付けます。
place-post = お住まいの国の郵便局
place-carrier = 追跡ページの最後の区間にある運送会社：お住まいの国で配達する会社

## Ways to pay

law-note-mastercard-90-days = 90日までしか受け付けない銀行もあります。示した日は銀行自身が申し立てる最終日です。数週間前に書いてください。
place-bank-address = カードを発行した銀行：アプリ、店舗、または支払いの異議の宛先
law-note-mir-no-terms = Mir の期限は公開されていません。すぐに申し出て、受付番号を残してください。ロシアの銀行の Visa と Mastercard も、ロシア国内では同じ扱いです。
place-bank-application = カードを発行した銀行：アプリまたは店舗での書面の申請
law-note-transfer = 振込にチャージバックはありません。ウォレットの背後にカードがあれば、上でその種類を選んでください。
place-bank-or-wallet = あなたの銀行またはウォレット
law-note-paypal-20-days = 問題報告を開いてから20日以内にクレームにしてください。そうしないと永久に終了します。終了したものは再開できません。
place-paypal = PayPal の問題解決センター
law-note-visa-last-day = その日は銀行自身が申し立てる最終日です。銀行にも時間が必要です。数週間前に書いてください。

## Several countries

place-chat-and-help-centre = 販売者とのチャット。写しをショップのヘルプセンターのチャットへ
law-note-seller-abroad = 外国の販売者についての申し出を受け付けるか、先に尋ねてください。
place-court-of-residence = お住まいの地の裁判所
place-chat-or-dispute-page = 販売者とのチャット、または注文の紛争ページ。店名を押すと販売者の会社と住所がわかります
place-platform-notice = プラットフォームへの正式な通知としての写し：AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-year-of-platform = ショップの条項は、法律に別の定めがないかぎり、AliExpress 自身への請求を1年に限ります。販売者への請求を終わらせるものではありません。
place-chat-with-seller = 販売者とのチャット
place-court-where-you-live = お住まいの地の裁判所

## Countries whose law was not established

law-note-no-law = お住まいの国の法律はここでは調べていません。手紙は事実と求める内容だけを述べ、法律には触れません。
place-authority-of-country = お住まいの国の消費者保護機関
place-econsumer = econsumer.gov は国境を越える取引の報告を受け付けます
place-lawyer-of-country = お住まいの国の弁護士に尋ねてください

## The European Union

law-note-eu-last-date = 売買の相手は販売者なので、解除は販売者に伝えます。手紙は最終日を示し、それも過ぎて初めて解除できます。販売者が拒んだ場合、または商品が紛失したか返送中の場合、その日は要りません。
law-note-eu-withdrawal-button = 2026年6月19日から、店には購入を撤回するボタンがあります。届かない注文は、落ち度の証明なしに、受け取りから14日までそれで取り消せます。
place-eu-authority = お住まいの国の消費者機関または相談所
law-note-eu-consumer-centre = 販売者が EU、ノルウェー、アイスランドの場合：お住まいの国の欧州消費者センターも助けます。
law-note-eu-services-act = デジタルサービス法の苦情制度は、プラットフォームが削除や制限をしたもののためで、返金のためではありません。
law-note-eu-small-claims = 欧州少額請求手続きは、被告が EU にいる場合だけです。中国の販売者に対する判決は執行が難しいです。
law-note-eu-duty = 2026年7月から、EU 外からの少額の荷物に関税がかかります。支払った分はあなたの損失です。領収書を残してください。

## Australia

place-au-state = お住まいの州・準州の Fair Trading または Consumer Affairs
law-note-au-reports = ACCC は報告を受け付けますが、個別の争いは解決しません。
place-au-tribunal = NCAT や VCAT など、お住まいの州の審判所。外国の販売者については先に尋ねてください

## Austria

place-at-ombudsstelle = Internet Ombudsstelle：ombudsstelle.at。相談は VKI でも
place-at-court = お住まいの地の Bezirksgericht（区裁判所）

## Belarus

law-note-by-no-law = 届かない商品についてのベラルーシの法律はここでは調べていません。手紙は事実と求める内容だけを述べます。
place-by-mart = MART（mart.gov.by）、または消費者団体
law-note-by-court = どの裁判所か、費用はいくらかは調べていません。ベラルーシの弁護士に尋ねてください。

## Brazil

law-note-br-defect-days = 見てわかる欠陥は30日以内、耐久品は90日以内に申し出ます。通信販売は受け取りから7日以内に撤回できます。
place-br-consumidor = consumidor.gov.br
place-br-procon = またはお住まいの州の Procon
place-br-court = お住まいの町の Juizado Especial Cível（少額裁判所）
law-note-br-representative = 会社の代理人がブラジルにいれば容易です。

## Canada

law-note-ca-province = 法律は州ごとです。手紙は事実と求める内容だけを述べます。州の法律がわかれば書き足してください。
law-note-ca-quebec = ケベック：約束の日から30日以内に届かないオンライン注文は取り消せ、返金はその15日以内です。届かなければ、60日以内に書面でカード会社にチャージバックを求めてください。法律が義務づけています。
place-ca-offices = ケベックは Office de la protection du consommateur（opc.gouv.qc.ca）、ブリティッシュコロンビアは Consumer Protection BC、ほかは各州の機関
place-ca-court = お住まいの州の少額裁判所
law-note-ca-arbitration = 利用規約は、法律に別の定めがないかぎり香港での仲裁を定めます。その条項で消費者を縛らせない州がいくつかあります。

## Chile

place-cl-sernac = SERNAC：sernac.cl
place-cl-court = お住まいの地の Juzgado de Policía Local
law-note-cl-abroad = 外国の会社への訴えを受け付けるか、先に SERNAC か裁判所に尋ねてください。

## France

law-note-fr-formal-notice = この手紙はフランス法が求める催告で、引き渡しの最終日を示します。解除後、返金は14日以内で、遅れると法律により増えます。
place-fr-signalconso = SignalConso：signal.conso.gouv.fr
place-fr-mediator = 販売者かプラットフォームが示す消費者調停人、無料
place-fr-court = 和解を試みた後、お住まいの地の tribunal judiciaire（司法裁判所）

## Germany

place-de-verbraucherzentrale = お住まいの州の Verbraucherzentrale（消費者センター）：相談、一部有料。個別の件を扱う官庁はありません
place-de-court = お住まいの地の Amtsgericht（区裁判所）

## Israel

law-note-il-free-of-charge = 期限までに届かない、または違う商品の取り消しは無料です。法律が外国の販売者に及ぶかは疑わしいです。
place-il-form = gov.il の苦情フォーム。相談は Israel Consumer Council でも
place-il-court = お住まいの地の少額裁判所
law-note-il-abroad = 外国の被告は送達も執行も難しいです。先に裁判所に尋ねてください。

## Italy

place-it-association = 消費者団体。AGCM（agcm.it）は報告を受け付けますが、個別の件は扱いません
place-it-court = お住まいの地の giudice di pace（治安判事）

## Japan

law-note-jp-no-law = 日本の法律はここでは調べていません。手紙は事実と求める内容だけを述べ、法律には触れません。
place-jp-ccj = 国民生活センター越境消費者センター（CCJ）：ccj.kokusen.go.jp
place-jp-hotline = 消費者ホットライン：電話 188
law-note-jp-partner = 事業者の国（シンガポールなど）の提携先に件を伝えます。日本語で相談できます。
place-jp-lawyer = ホットライン188、または日本の弁護士に尋ねてください

## Kazakhstan

place-kz-chat-and-post = 販売者とのチャット。写しをプラットフォームへチャットと書留で
place-kz-committee = 消費者権利保護委員会、gov.kz のページ（mti-kzpp）
law-note-kz-court = どの裁判所か、費用はいくらかは調べていません。カザフスタンの弁護士に尋ねてください。

## Mexico

place-mx-profeco = Profeco：gob.mx/profeco
law-note-mx-no-domicile = ショップはメキシコに住所がないと伝えられ、Profeco が及ばないことがあります。銀行にも求めてください。
law-note-mx-court = どの裁判所か、費用はいくらかは調べていません。先に Profeco か弁護士に尋ねてください。

## Poland

place-pl-rzecznik = お住まいの市や郡の Rzecznik konsumentów（消費者擁護官）、無料。UOKiK は個別の件を扱いません
place-pl-court = お住まいの地の sąd rejonowy（地区裁判所）

## Portugal

law-note-pt-last-date = 手紙は最終日までの引き渡しを求めます。解除後、返金は14日以内で、その後はポルトガル法により2倍の額になります。
place-pt-livro = livroreclamacoes.pt、または消費者仲裁センター
place-pt-court = お住まいの地の julgado de paz（治安裁判所）

## Russia

law-note-ru-inquiry = ロシア郵便（Pochta Rossii）は受取人の調査請求も受け付けます。発送控えの写しを求めるので、販売者に頼んでください。
law-note-ru-never-registered = 荷物がロシアで登録されていないという回答は、請求の証拠になります。
place-ru-chat-and-post = 販売者とのチャットとその画像。注文ページに販売者の住所があれば書留で
law-note-ru-refusal = 販売者は前払い金と23.1条の違約金を負います。この手紙で契約の続行を断ります。写しを残してください。プラットフォームへの請求の根拠になります。
law-note-ru-ten-days = 10日は受け取りから数え、最終日が休日なら次の平日に移ります。外国の販売者に対する判決は執行が難しいです。
place-ru-platform = ショップのチャットと、内容目録付きの書留でサイト末尾の住所へ
law-note-ru-prepayment = ここで求めるのは前払い金だけで、販売者に断りを伝えた後に限ります。その手紙の写しと送付の証拠を添えてください。
law-note-ru-courts-differ = 裁判所の判断は分かれます。プラットフォームを販売者とみなすか両者に負わせるものもあれば、前払い金だけとするものもあります。
law-note-ru-platform-law = プラットフォーム経済法（289-ФЗ）は2026年10月1日から施行されています。新しい法律で、外国のプラットフォームへの効果は定まっていません。
law-note-ru-footer = 会社を名指す前にサイトの末尾を見てください。aliexpress.ru と aliexpress.com は契約の異なる別のプラットフォームです。
place-ru-gosuslugi = Gosuslugi：gosuslugi.ru
place-ru-office = または紙で、直接か郵便で地域の事務所へ
law-note-ru-no-email = 2025年3月30日から、メールでの申し出は扱われません。
place-ru-court = 100 000 RUB までは地区の治安判事（мировой судья）、それを超えると地区裁判所（районный суд）
law-note-ru-duty = 1 000 000 RUB まで手数料はありません。50 % の罰金は裁判所が計算するもので請求額に含まれず、2026年2月1日から例外があります。
law-note-ru-defendants = 訴えは全額について販売者を、前払い金についてプラットフォームを相手にします。プラットフォームがそれ以上負うかは判断が分かれます。
law-note-ru-price = 訴額は提訴日の為替でルーブル建てです。額のほかに、支払いまでの違約金、慰謝料、罰金を求めてください。
law-note-ru-suit-needs = 裁判所は生年月日と出生地または書類の番号と、被告に写しを送った証拠も求めます。

## Saudi Arabia

law-note-sa-cancel = 配達が15日を超えて遅れると取り消す権利が生じます。アラビア語の手紙のほうがよいです。
place-sa-ministry = 商業省の苦情窓口、アプリまたは mc.gov.sa
place-sa-lawyer = サウジアラビアの弁護士に尋ねてください

## South Korea

place-kr-platform = プラットフォームへの写し：AliExpress Korea, 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul
law-note-kr-promise = AliExpress Korea は2024年3月、届かない注文の全額返金と支払いから90日以内の返品を約束しました。今も有効かは不明です。ヘルプセンターに尋ねてください。
place-kr-counselling = 消費者相談：電話 1372
place-kr-agency = 韓国消費者院（KCA、한국소비자원）
place-kr-court = 韓国の裁判所
law-note-kr-court = どの裁判所か、費用はいくらかは調べていません。先に1372に尋ねてください。

## Spain

place-es-omic = お住まいの町の OMIC、または自治州の消費者窓口
place-es-arbitration = 消費者仲裁、会社が同意する場合のみ
place-es-court = お住まいの地の juzgado de primera instancia（第一審裁判所）。少額は弁護士なしで

## The Netherlands

place-nl-consuwijzer = ACM ConsuWijzer：consuwijzer.nl。報告を受け、助言します
place-nl-court = お住まいの地の kantonrechter（簡易裁判官）

## The United Kingdom

law-note-gb-last-date = 売買の相手は販売者です。手紙は最終日を示し、それも過ぎて初めて解除できます。販売者が拒んだ場合、または商品が紛失したか返送中の場合、その日は要りません。
law-note-gb-reject = 壊れた、または違う商品は、受け取りから30日以内なら全額で拒めます。書面で伝えてください。届かない注文は理由なしに取り消せます。
place-gb-citizens-advice = Citizens Advice の消費者窓口。スコットランドは consumeradvice.scot
law-note-gb-advises = 助言し、件を Trading Standards に伝えます。個別の返金は取り戻しません。
law-note-gb-section-75 = クレジットカードで価格が £100 を超えるなら、銀行に section 75 についても尋ねてください。間に入る市場が妨げになることがあります。
place-gb-court = お住まいの地方の少額裁判所

## The United States

law-note-us-post = USPS は外国からの荷物の調査を差出人の郵便局を通して受け付けます。販売者に出すよう求めてください。
place-us-platform-notice = プラットフォームへの通知としての写し：AliExpress, Attn: Legal Department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-us-abroad = 売買の相手は販売者です。米国の規則が外国の販売者に及ぶかは疑わしく、クレジットカードなら銀行のほうが確かです。
place-us-attorney-general = お住まいの州の司法長官（attorney general）の消費者苦情フォーム
place-us-bbb = または Better Business Bureau：bbb.org
place-us-reports = 報告はウェブフォームのみで reportfraud.ftc.gov へ。国境を越える取引は econsumer.gov へ
law-note-us-authorities = 司法長官は苦情を会社に伝え、仲介することがあります。FTC は報告を受けますが、個別の返金は取り戻しません。
law-note-us-billing-error = クレジットカード：その請求が載った最初の明細から60日以内に、書面の通知がカード会社の請求問い合わせ先に届く必要があります。あなた、口座、金額、日付、理由を書きます。約束どおり届かない商品のためで、受け入れた商品の品質のためではありません。
place-us-court = お住まいの郡の small claims court（少額裁判所）。外国の被告への送達は難しいです
law-note-us-arbitration = 利用規約は、法律に別の定めがないかぎり香港での仲裁を定めます。先に弁護士か裁判所の書記に尋ねてください。

## Türkiye

place-tr-committee = お住まいの地の委員会（Tüketici Hakem Heyeti）、e-Devlet（TÜBİS）または窓口で
law-note-tr-limit = 2026年は 186 000 TRY 未満の争いを判断します。外国の会社への判断は執行が難しいです。申請はトルコ語です。
place-tr-court = 委員会が扱わないものは、お住まいの地の消費者裁判所

## Ukraine

place-ua-authority = Держпродспоживслужба：dpss.gov.ua
law-note-ua-seller-name = 販売者がだれかを知る必要があります。店のページにある会社を書いてください。ウクライナ語の手紙のほうがよいです。
place-ua-court = お住まいの地の地区裁判所
law-note-ua-costs = 外国の会社への訴えの費用は調べていません。先に弁護士に尋ねてください。

## Uzbekistan

law-note-uz-penalty = 出典には違約金があり、返金の期限はありません。法律が外国の販売者に及ぶかは定まっていません。
place-uz-committee = ウズベキスタン競争委員会
law-note-uz-court = どの裁判所か、費用はいくらかは調べていません。ウズベキスタンの弁護士に尋ねてください。
