# The words of the evidence pack in Japanese. Read by a bank, a lawyer or a court: plain, calm, no more than is known.

bag-description = AliExpress の注文 { $order } に関する証拠：撮ったページ、読み取った事実、文章、報告（data/report.html）
bag-part-description = AliExpress の注文 { $order } に関する証拠の第 { $part } 部。報告は { $first } にあります

## Cover

title = 注文 { $order } に関する証拠
subtitle = ショップのページが示したこと、保存した時、それについて書かれたこと
what-happened = 何が起きたか
order = 注文
store = 店
store-number = 店舗番号 { $id }
items = 商品
sum = 注文の合計
placed = 注文日
paid = 支払日
shipped = 発送日
finished = 終了日
promised = 約束の配達日
status = ショップのページでの状態
tracking = 追跡番号
carrier = 運送会社
claim-opened = 案件の開始
made-at = パックの作成
made-with = 作成に使ったもの
made-with-value = Redress { $version }、購入者のパソコンのブラウザ拡張機能
contents = 内容
contents-value = 証拠 { $proof }件、文章 { $texts }件
buyer = 購入者の氏名
by-hand = 手で記入
signature = 日付と署名
not-known = 不明
not-chosen = 未選択
times = { $count }個
span = { $from } – { $to }
findings = 所見
since = { $what }、{ $on }から
changed-note = { $count }件の証拠が撮ったときと違います。下に示します。
withheld-note = { $count }件の証拠は一部を隠したコピーで示します。元のファイルは購入者が保管しています。
parts-note = このパックは{ $count }部からなります。報告がすべての画像を見つけられるよう、同じフォルダに並べて展開してください。

reason-not-shipped = 販売者が注文を発送していない
reason-invalid-tracking = 追跡番号が使えない
reason-stuck = 荷物が途中で止まっている
reason-lost = 荷物が紛失した
reason-customs = 荷物が税関で留め置かれている
reason-wrong-address = 荷物が別の住所に送られた
reason-returned = 荷物が差出人へ戻った
reason-marked-delivered = 荷物は配達済みの表示だが、購入者は受け取っていないとする
reason-damaged = 商品が壊れて届いた
reason-incomplete = 注文の一部が荷物になかった
reason-not-as-described = 商品が説明と違う
reason-wrong-item = 別の商品が届いた
reason-came-late = 荷物が約束より遅く届いた
reason-refund-not-paid = 返金に合意したが入金がない
reason-return-not-refunded = 商品を返品したが入金がない

flag-not-shipped = 未発送
flag-no-tracking = 追跡番号なし
flag-stalled = 荷物の動きなし
flag-overdue = 約束より遅い
flag-guarantee-passed = ショップの返金日が来た
flag-delivery-failed = 配達できなかった
flag-awaiting-pickup = 受取場所で保管中
flag-returned = 差出人へ返送中
flag-customs-hold = 税関で留め置き
flag-marked-delivered = 配達済みの表示
flag-wrong-destination = 追跡が別の宛先を示す
    .ended = { $scan ->
        [office] 最後に通った局は受取人の住所の州にない：{ $place }
       *[end] { $compared ->
            [country] 追跡が荷物の宛先とは別の国で終わる：{ $place }
           *[state] 追跡が受取人の住所とは別の州で終わる：{ $place }
        }
    }
flag-contradiction = 注文と追跡が合わない
    .jump = 2つの国（{ $from }と{ $to }）の記録の間が最長{ $hours }時間で、どの経路にも足りない
flag-closing = 紛争の申し立て期限が近い
flag-unreadable = 注文の一部を読み取れなかった

## Dates

deadlines = 重要な日付
deadlines-none = わかる日付はまだありません。
date = 日付
meaning = 意味
where-from = 出どころ
timeline = 経過
timeline-note = 時刻はページの表示どおりです。撮影の時刻は購入者の現地時間です。
event = 何が起きたか
order-placed = 注文
order-paid = 支払い
order-shipped = 発送
order-finished = 終了
from-order = ショップのページ
from-tracking = 追跡
from-buyer = 購入者の記録
event-sum = { $what }：{ $sum }
event-until = { $what }、{ $on }まで
from-capture = 証拠 { $number }
captured-page = ページを保存
facts-only = ページの内容、画像なし
a-part = ページの一部のみ
event-opened = Redress で案件を開いた
event-wrote-seller = 購入者が販売者に書いた
event-seller-answered = 販売者が回答した
event-offered = 販売者かショップがお金を提案した
event-accepted = 購入者が提案を受け入れた
event-resend-offered = 販売者かショップが新しい荷物を提案した
event-resend-sent = 販売者が新しい荷物を送った
event-resend-arrived = 新しい荷物が届いた
event-return-sent = 購入者が返品した
event-return-received = 販売者に返品が届いた
event-cancel-asked = 購入者がキャンセルを求めた
event-cancelled = 注文がキャンセルされた
event-support-asked = 購入者がショップのサポートに尋ねた
event-support-answered = ショップのサポートが回答した
event-dispute-opened = 購入者が紛争を申し立てた
event-no-dispute = ショップに紛争を申し立てる手段がなかった
event-dispute-closed = 紛争が判断なしで終わった
event-decision = ショップが判断した
event-appeal-opened = 購入者が異議を申し立てた
event-wrote-bank = 購入者が銀行に書いた
event-paypal-claim = 購入者が PayPal の問題報告をクレームにした
event-bank-answered = 銀行か PayPal が回答した
event-wrote-post = 購入者が郵便局に調査を求めた
event-post-answered = 郵便局か運送会社が回答した
event-wrote-authority = 購入者が機関に申し出た
event-authority-answered = 機関が回答した
event-wrote-claim = 購入者が請求書面を送った
event-claim-received = 請求書面が受け取られた
event-wrote-operator = 購入者が運営会社に書いた
event-operator-answered = 運営会社が回答した
event-sued = 購入者が訴えを起こした
event-refund-promised = 返金が約束された
event-refund-processed = ショップが返金の進行を知らせた
event-refunded-part = お金の一部が戻った
event-refunded = お金が戻った
event-closed = 案件を終えた
event-reopened = 案件を再開した

## Checklist

checklist = チェックリスト
needed = 必要なもの
state = 状態
proof-numbers = 証拠
state-done = 保存済み
state-missing = 未保存
state-stale = 保存済み、新しくはない
state-partly = 一部のみ保存：ページは画像より先に続く
optional = （任意）

## Proof

proof = 証拠
proof-none = 保存された証拠はありません。
number = 番号
what = 内容
short-unchanged = 変更なし
short-changed = 変更あり
short-missing = なし
short-facts-changed = 記録に変更あり
short-withheld = 一部を隠したコピー
in-part = 第 { $part } 部
a-note = 購入者のメモ
a-file = 購入者の持ち込み
page-part = 1ページの{ $count }枚中{ $index }枚目
proof-heading = 証拠 { $number }
picture-of = ページ「{ $title }」の画像
no-picture = 画像なし：ページの内容を画像なしで保存しました。
other-file = この証拠は別のファイルです：
page-title = ページの題名
address = アドレス
file-name = ファイル名
note-day = 対象の日
brought-at = 持ち込み
area = 示す範囲
area-visible = ウィンドウに見えていた部分
    .goes-on = ウィンドウに見えていた部分。ページは先に続く
area-page = ページ全体、スクロールして結合
area-element = ページの一部
long-page = 長いページ
cut-short = 途中まで
cut-short-value = 撮影は途中で終わりました。そこまでを示します。
reaches = 始まり … 終わり
device = 撮った環境
page-text = ページの本文
pdf-page = { $page }ページ
copies = これから作ったコピー
copy-redacted = 一部を隠したもの
copy-form = フォーム用に縮小
copy-form-redacted = フォーム用に縮小、一部を隠したもの
copy-other = 閲覧用
saved-at = 保存
saved-at-local = { $time }（{ $zone }、UTC{ $offset }）
saved-at-utc = { $time } UTC
file = ファイル
size = 大きさ
pixels = { $width } × { $height } ピクセル
hash = SHA-256
hash-now = 現在の SHA-256
unchanged = このパソコンで撮ってから変更なし
changed = 変更あり：ファイルが撮ったものと違います。現在のまま入れています。
missing = なし：パックを作るとき、ファイルを読めませんでした。ハッシュと事実は残っています。
facts-changed = 変更あり：これについての記録（アドレス、題名、時刻、大きさ、読み取った内容）が保存時と違います。頼るべきではありません。
withheld = 元のファイルはこのパックになく、一部を隠したコピーが代わりに入っています。元のファイルは購入者が保管しています。後で比べられるよう、そのハッシュをここに記します。本文と読み取った内容も省いています。
unchanged-brought = 購入者がこのパソコンに入れてから変更なし
read = ページから読み取り
read-nothing = この注文について何も読み取られていません。
not-read = 未読
last-event = 追跡の最後の記録

## Texts

texts = 文章
texts-note = 購入者が Redress で書いたものです。送ったことは会話の撮影が示し、このパックは示しません。
text-to = { $channel }（{ $language }）

## What it proves

proves = これが示すこと、示さないこと
proves-1 = 「変更なし」の各証拠は、このパソコンで撮ってから変わっていません。保存時にハッシュを記録し、パック作成時に比べ直しました。一緒に記録したもの（アドレス、題名、時刻、大きさ、環境、読み取った内容）も同じです。
proves-2 = パック自体も確かめられます。各ファイルの SHA-256 は manifest-sha256.txt にあり、一般の道具で読めます。
proves-log = 記録簿は保存したものを順に並べます。各記録はこの Redress が署名し、前の記録のハッシュを持つため、途中の変更や欠落は目に付きます。
proves-past-logs = 証拠の一部はバックアップから来ました。それを撮った環境の記録簿が、確かめる鍵とともに past-logs にあります。
proves-not = 示さないこと
proves-not-1 = ページ自体が示す以上に、だれがパソコンを使っていたか。
proves-not-2 = パソコンの時計が正しかったこと。第三者は時刻を確かめていません。
proves-not-3 = ショップ、販売者、運送会社の記述が真実であること。撮る前にだれもブラウザでページを変えなかったこと。
proves-not-4 = ほかに何もないこと。ここにあるのは購入者が保存したものだけです。
proves-weigh = 評価は判断する人に委ねられます。ここに法的助言はありません。
check = 確かめ方
check-1 = ZIP を展開し、そのフォルダで次を実行します。各行が OK になるはずです：
check-2 = BagIt（RFC 8493）の道具でも確かめられます。
check-3 = 証拠とともに記録したものは、横のファイルの「facts」にあります。キーを並べて1行に書いたものの SHA-256 が、記録簿の factsSha256 です：

## Check of a pack

verify-unchanged = パックを作ってからどのファイルも変わっていません。
verify-differs = このパックは作ったときと違います。違いをここに示します。
item-unchanged = 変更なし
item-changed = 変更あり
item-missing = なし
item-added = 追加
before-packing = パックを作ったときからこの状態
problem-wrapper = ZIP 自体が書き直されたか壊れています。中のファイルは1つずつ判断します。
problem-manifest = ハッシュの一覧が壊れているため、すべてのファイルは判断できません。
problem-count = ファイルの数か大きさが記録と違います。
problem-claim = claim.json を読めないため、撮影時のハッシュと比べられません。
problem-log = 記録簿が記録 { $seq } で途切れています。そこから先は頼れません。
problem-log-hash = 記録簿のハッシュがこのパックと違うものがあります。
problem-parts-mixed = これらのファイルは1つのパックの部分ではありません。同じパックのものを確認してください。
problem-parts-missing = このパックの第 { $parts } 部がここにありません。その内容は確認していません。
log-valid = 記録簿は正常です：署名された記録 { $entries }件。
log-none = パックに署名された記録簿がありません。

refused-not-a-zip = ZIP ファイルではありません。
refused-truncated = ファイルが不完全で、終わりがありません。コピーかダウンロードをやり直してください。
refused-unsupported-zip = Redress が作らない種類の ZIP で、確認できません。
refused-encrypted = この ZIP に暗号化されたファイルがあります。証拠パックは暗号化されません。
refused-unknown-compression = この ZIP に Redress が知らない方法で圧縮されたファイルがあります。
refused-too-many-entries = この ZIP のファイルは証拠パックには多すぎます。
refused-too-large = このファイルは証拠パックとしては大きすぎます。
refused-bomb = この ZIP に、展開すると異常に大きくなるファイルがあります。開いていません。
refused-overlapping = この ZIP のファイルは重なり合っており、まともなソフトは作りません。開いていません。
refused-unsafe-path = この ZIP に、フォルダの外を指すか正体を隠す名前のファイルがあります。開いていません。
refused-repeated-name = この ZIP に同じ名前のファイルが2つあり、どちらが正しいかわかりません。
refused-not-a-bag = この ZIP は証拠パックではありません。bagit.txt のあるただ1つのフォルダがありません。
refused-unsupported-bag = このパックは別の版か、SHA-256 の一覧がありません。
refused-unreadable = ファイルを読めませんでした。
refused-a-backup = これは Redress のバックアップで、証拠パックではありません。設定の「バックアップから復元」で開きます。
refused-a-sealed-backup = これは合言葉付きの Redress のバックアップで、証拠パックではありません。設定の「バックアップから復元」で開きます。
refused-a-pack = これは証拠パックで、バックアップではありません。復元するものがありません。設定の「証拠パックを確認」で確かめます。
refused-not-a-backup = Redress のバックアップではありません。
refused-altered-backup = バックアップが壊れているか、途切れているか、変えられています。
refused-newer-backup = このバックアップは新しい版の Redress で作られました。Redress を更新してやり直してください。
refused-foreign-rows = バックアップに Redress が書かないものがあります。
refused-wrong-passphrase = この合言葉では開けません。キーボードの言語と大文字を確認してください。正しい合言葉がなければだれも開けません。
