# The interface's words in Japanese. Plain, short, no blame; a button says what happens.

## Days and sizes

days = { $days }日
pill-days = { $days ->
    [0] 今日
   *[other] { $days }日
}
pill-passed = 期限切れ
pill-refund = 返金中
pill-closed = 終了
pill-claim = 案件あり
date-and-time = { $day } { $time }

## What is the matter with an order. `.also` continues a line that began with something weightier.

flag-not-shipped = { $days ->
    [0] 未発送
   *[other] { $days }日間未発送
}
    .also = 未発送
flag-no-tracking = 追跡番号なし
    .also = 追跡番号なし
flag-stalled = { $days ->
    [0] 動きなし
   *[other] { $days }日間動きなし
}
    .also = 動きなし
    .alsoSince = { $since }から新しい情報なし
flag-overdue = { $days ->
    [0] 遅れています
   *[other] { $days }日の遅れ
}
    .also = { $days ->
        [0] 遅れています
       *[other] { $days }日の遅れ
    }
flag-guarantee-passed = ショップの返金日になりました
    .on = ショップの返金日：{ $since }
    .also = 返金日になりました
    .alsoSince = 返金日：{ $since }
flag-delivery-failed = 配達できませんでした
    .also = 配達できず
    .alsoSince = 配達できず：{ $since }
flag-awaiting-pickup = 受取場所で保管中
    .until = 受取場所での保管は{ $until }ごろまで
    .also = 受取場所で保管中
    .alsoSince = { $since }から受取場所で保管中
flag-returned = { $stage ->
    [returned] 差出人へ戻りました
    [lost] 途中で紛失
    [destroyed] 運送会社が廃棄
    [cancelled] 運送会社が配送を中止
   *[returning] 差出人へ返送中
}
    .also = { $stage ->
        [returned] 差出人へ戻りました
        [lost] 途中で紛失
        [destroyed] 運送会社が廃棄
        [cancelled] 運送会社が配送を中止
       *[returning] 差出人へ返送中
    }
flag-customs-hold = { $days ->
    [0] 税関で留め置き
   *[other] 税関に{ $days }日
}
    .also = 税関で留め置き
    .alsoSince = { $since }から税関
flag-marked-delivered = 配達済みの表示
    .on = { $since }に配達済みの表示
    .also = 配達済みの表示
    .alsoSince = { $since }に配達済みの表示
flag-wrong-destination = 追跡が別の宛先を示しています
    .also = 追跡が別の宛先を示しています
    .ended = { $scan ->
        [office] 最後に通った局は注文の住所の州にありません：{ $place }
       *[end] { $compared ->
            [country] 追跡が宛先とは別の国で終わっています：{ $place }
            [city] 追跡が注文の住所とは別の市で終わっています
           *[state] 追跡が注文の住所とは別の州で終わっています：{ $place }
        }
    }
    .also-ended = { $scan ->
        [office] 最後に通った局：{ $place }
       *[end] { $compared ->
            [city] 追跡が別の市で終了
           *[state] 追跡の終わり：{ $place }
        }
    }
flag-contradiction = 注文と追跡が合いません
    .also = 注文と追跡が不一致
    .jump = 2つの記録の間が最長{ $hours }時間：{ $from }と{ $to }
    .also-jump = 2つの記録の間が最長{ $hours }時間：{ $from }と{ $to }
flag-closing = { $days ->
    [0] 今日が紛争を申し立てる最終日です
   *[other] 紛争の申し立てまであと{ $days }日
}
    .passed = 紛争の申し立て期限が過ぎたかもしれません。今日、注文を確認してください
    .oldRule = 紛争の申し立て期限が近いかもしれません。今日、注文を確認してください
    .also = 紛争の期限が近い
    .alsoPassed = 紛争の期限が過ぎたかもしれません
flag-unreadable = この注文の一部を読み取れませんでした
    .also = 注文の一部を読み取れず

## Places on the way

stage-not-found = 番号はまだ不明
stage-info-received = 情報の登録のみ
stage-picked-up = 集荷済み
stage-origin = 販売者の国
stage-export-customs = 輸出通関
stage-departed = 発送国を出発
stage-in-transit = 国際輸送中
stage-arrived = お住まいの国に到着
stage-import-customs = 税関
stage-customs-action = 税関があなたの対応を待っています
stage-customs-released = 通関済み
stage-last-mile = 現地の運送会社
stage-out-for-delivery = 配達中
stage-delivery-failed = 配達できず

## Dates with a meaning. The value is the headline, `.line` the overlay's form, `.name` the entry in a list.

deadline-ship-by = { $when ->
    [past] 販売者はもう発送しているはずです
    [today] 販売者の発送期限は今日です
   *[future] 販売者の発送期限まで{ $days }日
}
    .line = { $certainty ->
        [estimated] 発送期限 { $on }ごろ
       *[read] 発送期限 { $on }
    }
    .name = 販売者の発送期限
    .then = その後、注文は自動で終了し全額返金されるはずです。
deadline-deliver-by = { $when ->
    [past] 約束の配達日を過ぎました
    [today] 配達の約束は今日です
   *[future] 約束の配達日まで{ $days }日
}
    .line = { $certainty ->
        [estimated] 配達予定 { $on }ごろ
       *[read] 配達の約束 { $on }
    }
    .name = 約束の配達日
    .then = その後、荷物は遅延となり、紛争を申し立てられるようになります。
deadline-refund-by = { $when ->
    [past] ショップの返金日になりました
    [today] 今日はショップの返金日です
   *[future] ショップの返金日まで{ $days }日
}
    .line = { $certainty ->
        [estimated] { $on }ごろまでに届かなければ返金
       *[read] { $on }までに届かなければ返金
    }
    .name = 未着の場合の返金
    .then = その日から、届かない荷物の代金は返金されるべきものです。請求してください。自動では返らないことがあります。
deadline-dispute-opens = { $when ->
    [past] 紛争を申し立てられます
    [today] 今日から紛争を申し立てられます
   *[future] 紛争を申し立てられるまで{ $days }日
}
    .line = { $certainty ->
        [estimated] 紛争は{ $on }ごろから
       *[read] 紛争は{ $on }から
    }
    .name = 紛争を申し立てられる最初の日
    .then = それより前は、ショップが紛争を断ることがあります。
deadline-dispute-closes = { $when ->
    [past] 紛争の申し立て期限が過ぎたかもしれません。今日、注文を確認してください
    [today] 今日が紛争を申し立てる最終日です
   *[future] 紛争の申し立てまであと{ $days }日
}
    .line = { $certainty ->
        [estimated] 紛争は{ $on }ごろまで
       *[read] 紛争は{ $on }まで
    }
    .name = 紛争を申し立てる最終日
    .then = その後、ショップはこの注文の紛争を受け付けないことがあります。
deadline-seller-answers = { $when ->
    [past] 販売者の回答期限が過ぎました
    [today] 販売者の回答期限は今日です
   *[future] 販売者の回答期限まで{ $days }日
}
    .line = { $certainty ->
        [estimated] 販売者の回答 { $on }ごろまで
       *[read] 販売者の回答 { $on }まで
    }
    .name = 販売者の回答
    .then = その後の沈黙はあなたに有利です。求めた内容が実行されます。
deadline-platform-decides = { $when ->
    [past] 判断が遅れています
    [today] 判断の予定は今日です
   *[future] ショップの判断まで{ $days }日
}
    .line = { $certainty ->
        [estimated] 判断の予定 { $on }ごろ
       *[read] 判断の予定 { $on }
    }
    .name = ショップの判断
    .then = それまでにショップが解決案を示します。示さなければサポートに尋ねてください。
deadline-appeal-closes = { $when ->
    [past] 異議申し立ての期限が過ぎました
    [today] 今日が異議申し立ての最終日です
   *[future] 異議申し立てまであと{ $days }日
}
    .line = { $certainty ->
        [estimated] 異議申し立ては{ $on }ごろまで
       *[read] 異議申し立ては{ $on }まで
    }
    .name = 異議申し立ての最終日
    .then = その後、ショップの判断は確定します。残るのは銀行と法律です。
deadline-refund-arrives = { $when ->
    [past] 返金はもう届いているはずです
    [today] 返金は今日届くはずです
   *[future] 返金の予定日まで{ $days }日
}
    .line = { $certainty ->
        [estimated] 返金の予定 { $on }ごろ
       *[read] 返金の予定 { $on }まで
    }
    .name = 返金の到着
    .then = その後、ショップに返金の日付と番号を尋ね、それを持って銀行に確認してください。
deadline-chargeback-closes = { $when ->
    [past] 銀行に求める期限が過ぎました
    [today] 今日が銀行に求める最終日です
   *[future] 銀行にチャージバックを求める期限まで{ $days }日
}
    .line = { $certainty ->
        [estimated] 銀行へは{ $on }ごろまで
       *[read] 銀行へは{ $on }まで
    }
    .name = チャージバックの最終日
    .then = その後、銀行は支払いを取り戻せません。銀行にも日数が必要です。十分早く書いてください。
deadline-post-inquiry-closes = { $when ->
    [past] 郵便局に求める期限が過ぎました
    [today] 今日が郵便局に求める最終日です
   *[future] 郵便局に調査を求める期限まで{ $days }日
}
    .line = { $certainty ->
        [estimated] 郵便の調査請求は{ $on }ごろまで
       *[read] 郵便の調査請求は{ $on }まで
    }
    .name = 郵便の調査請求の最終日
    .then = その後、郵便局はこの荷物の調査請求を受け付けません。
deadline-authority-answers = { $when ->
    [past] 機関の回答期限が過ぎました
    [today] 機関の回答期限は今日です
   *[future] 機関の回答予定まで{ $days }日
}
    .line = { $certainty ->
        [estimated] 機関の回答 { $on }ごろまで
       *[read] 機関の回答 { $on }まで
    }
    .name = 機関の回答
    .then = その後、申し出の番号で問い合わせてください。
deadline-cancel-answers = { $when ->
    [past] 販売者のキャンセル期限が過ぎました
    [today] キャンセル依頼への回答期限は今日です
   *[future] キャンセル依頼への回答期限まで{ $days }日
}
    .line = { $certainty ->
        [estimated] キャンセルへの回答 { $on }ごろまで
       *[read] キャンセルへの回答 { $on }まで
    }
    .name = キャンセルへの回答
    .then = その後、未発送の注文は自動で終了し全額返金されるはずです。そうでなければショップのサポートに尋ねてください。
deadline-support-answers = { $when ->
    [past] サポートの回答期限が過ぎました
    [today] サポートの回答期限は今日です
   *[future] サポートの回答期限まで{ $days }日
}
    .line = { $certainty ->
        [estimated] サポートの回答 { $on }ごろまで
       *[read] サポートの回答 { $on }まで
    }
    .name = サポートの回答
    .then = その後は待たずに、次の段階へ進んでください。
deadline-appeal-decides = { $when ->
    [past] 異議への回答が遅れています
    [today] 異議への回答の予定は今日です
   *[future] 異議への回答まで{ $days }日
}
    .line = { $certainty ->
        [estimated] 異議への回答 { $on }ごろまで
       *[read] 異議への回答 { $on }まで
    }
    .name = 異議への回答
    .then = その後、ショップのサポートに尋ねてください。銀行に求めるのに、この回答を待つ必要はありません。
deadline-resend-arrives = { $when ->
    [past] 新しい荷物はもう届いているはずです
    [today] 新しい荷物は今日届くはずです
   *[future] 新しい荷物の到着予定まで{ $days }日
}
    .line = { $certainty ->
        [estimated] 新しい荷物 { $on }ごろまで
       *[read] 新しい荷物 { $on }まで
    }
    .name = 新しい荷物の到着
    .then = その後は未着とみなされます。その間も注文の期限は進んでいます。
deadline-return-arrives = { $when ->
    [past] 返品は販売者に届いているはずです
    [today] 返品は今日、販売者に届くはずです
   *[future] 返品が販売者に届くまで{ $days }日
}
    .line = { $certainty ->
        [estimated] 返品の到着 { $on }ごろまで
       *[read] 返品の到着 { $on }まで
    }
    .name = 返品が販売者に到着
    .then = その後、サポートに返品の発送控えと追跡を示してください。
deadline-bank-answers = { $when ->
    [past] 銀行の回答期限が過ぎました
    [today] 銀行の回答期限は今日です
   *[future] 銀行の回答期限まで{ $days }日
}
    .line = { $certainty ->
        [estimated] 銀行の回答 { $on }ごろまで
       *[read] 銀行の回答 { $on }まで
    }
    .name = 銀行の回答
    .then = その後、銀行に状況を尋ね、書面の回答を求めてください。
deadline-post-answers = { $when ->
    [past] 運送会社の回答期限が過ぎました
    [today] 運送会社の回答期限は今日です
   *[future] 運送会社の回答期限まで{ $days }日
}
    .line = { $certainty ->
        [estimated] 運送会社の回答 { $on }ごろまで
       *[read] 運送会社の回答 { $on }まで
    }
    .name = 郵便局または運送会社の回答
    .then = その後、調査請求の番号で回答を求めてください。回答がないことも示せます。
deadline-operator-answers = { $when ->
    [past] 運営会社の回答期限が過ぎました
    [today] 運営会社の回答期限は今日です
   *[future] 運営会社の回答期限まで{ $days }日
}
    .line = { $certainty ->
        [estimated] 運営会社の回答 { $on }ごろまで
       *[read] 運営会社の回答 { $on }まで
    }
    .name = プラットフォーム運営会社の回答
    .then = その後、機関と裁判所に進めます。
deadline-reject-closes = { $when ->
    [past] 商品を拒める期間が終わりました
    [today] 今日が商品を拒める最終日です
   *[future] 商品を拒める期間はあと{ $days }日
}
    .line = { $certainty ->
        [estimated] 商品の拒否は{ $on }ごろまで
       *[read] 商品の拒否は{ $on }まで
    }
    .name = 商品を拒める最終日
    .then = その後、欠陥のある商品はまず修理か交換になり、返金はその後です。
deadline-withdrawal-closes = { $when ->
    [past] 契約を撤回できる期間が終わりました
    [today] 今日が契約を撤回できる最終日です
   *[future] 契約を撤回できる期間はあと{ $days }日
}
    .line = { $certainty ->
        [estimated] 契約の撤回は{ $on }ごろまで
       *[read] 契約の撤回は{ $on }まで
    }
    .name = 契約を撤回できる最終日
    .then = その後は、欠陥などの理由がなければ購入を取り消せません。
deadline-claim-closes = { $when ->
    [past] 法律上の請求期限が過ぎました
    [today] 今日が法律上の請求の最終日です
   *[future] 法律上の請求期限まで{ $days }日
}
    .line = { $certainty ->
        [estimated] 法律上の権利は{ $on }ごろまで
       *[read] 法律上の権利は{ $on }まで
    }
    .name = 法律上の権利の最終日
    .then = その後、販売者は期限が過ぎたことだけを理由に拒めます。

## What happens then, where the rule itself decides it

then-AE-SHIP-TIMEOUT = その後、注文は自動で終了し全額返金されるはずです。営業日で数え、週末は除き、祝日は含みます。
then-AE-REFUND-CARD = その後、ショップに返金の日付と番号を尋ね、それを持って銀行に確認してください。営業日で数え、週末は除き、祝日は含みます。
then-PP-ESC = その後、PayPal は問題報告を永久に終了します。その前にクレームへ引き上げてください。
then-written-claim = その後、次の段階が開きます。運営会社（あれば）、機関、裁判所です。
then-BR-CONSUMIDOR = それまでに会社がそのサイトで回答します。解決したかどうかをそこに書いてください。

## A rule that is too old

deadline-old-rule = { $name }：この日付の規則は古すぎて頼れません。今日、注文ページを確認してください
    .line = 注文ページで日付を確認してください
source-old-rule = 規則は{ $by }までに確認し直すべきものでした。これで計算せず、ページを見てください

## The calendar file

calendar-save = これらの日付をカレンダー用に保存
calendar-save-all = すべての日付をカレンダー用に保存
calendar-summary = { $name }：{ $title }
calendar-cancelled = 無効：{ $summary }
calendar-cancelled-why = Redress はこの日付を取り下げました。もとになったものが変わったためです。有効な日付は案件にあります。
calendar-description = { $order }。日付の出どころ：{ $source }。{ $after }

## Dates that are not known

unknown-dates = わからない日付が{ $count }件あります
unknown-open-order = 注文ページを開いてください。日付は自動で読み取られます。
unknown-say-payment = 「次の段階」で支払い方法を選んでください。
unknown-no-term = この支払い方法の期限は知られていません。すぐに銀行か販売者に尋ねてください。
unknown-no-payment-day = 注文ページを開いてください。支払日が読み取られます。
unknown-note-dispute = 紛争を申し立てた日から数えます。ここに記録してください。
unknown-note-decision = 判断の日から数えます。ここに記録してください。
unknown-note-refund = 返金が始まった日から数えます。ここに記録してください。
unknown-note-authority = 申し出の日から数えます。ここに記録してください。
unknown-no-answer-term = お住まいの国の回答期限は知られていません。
unknown-say-country = 「次の段階」でお住まいの国を選んでください。期限は国によります。
unknown-not-by-post = この荷物は郵便ではありません。調査請求を受け付けるのは郵便局だけです。
unknown-no-ship-day = 注文ページを開いてください。発送日が読み取られます。

## Dates that moved

moved-date = 変更：以前は{ $before }、{ $on }に確認
moved-proof = 証拠{ $number }に以前の日付があります
moved-why = ショップか販売者が変えました。ふつうは早いほうの日付に従うのが安全です。

## A date and its distance

date-distance = { $when ->
    [today] 今日
    [past] { $days }日前
   *[future] { $days }日後
}
source-shop-day = { $source }。ショップの{ $on }は、あなたの地域より先に始まります
source-later = 同じ規則の別の読み方では{ $on }です。先に来る日を使います。
source-holidays = { $country ->
    [CN] 中国の祝日が入ります。推定は早めのことがあります。
   *[other] 販売者の国の祝日が入ります。推定は早めのことがあります。
}

## Where a date comes from

source-page = ショップのページから読み取り
source-page-on = { $on }に{ $page }から読み取り
source-rule = 推定。ページにこの日付はありません
source-rule-year = { $year }年の規則による推定
source-noted = 約束。あなたの記録による
page-order-list = 注文一覧
page-order-detail = 注文ページ
page-tracking = 追跡ページ
page-messages = チャット
page-dispute = 紛争ページ
page-refunds = 返金ページ
page-carrier = 運送会社のページ
page-unknown = ページ
about-date = { $on }ごろ
date-and-source = { $on }、{ $source }

## The line on the shop's page

open-claim = 案件を開く
show-claim = 案件を見る
refund-done = ページによると返金済み
    .sum = ページによると返金済み：{ $sum }
refund-under-way = ページによると返金中
    .sum = ページによると返金中：{ $sum }
save-proof = 証拠を保存
saving = 保存中…
allow-capture = 画像を許可
how-to-capture = ブラウザは許可があるときだけ画像を撮ります。ショートカットか Redress のアイコンを押すか、画像を一度だけ許可してください。
unread-title = Redress はこのページを読み取れませんでした
unread-body = ショップが変更したのかもしれません。推測はしていません。以前の注文と証拠は残っています。ショートカットでこのページの画像は保存できます。
unread-fields = 未読：{ $fields }。
close = 閉じる

## Claim

claim = 案件
order-number = 注文 { $id }
ordered-on = { $on }に注文
no-title = 題名は未読
no-total = 価格は未読
open-in-tab = タブで開く
open-panel = サイドパネル
open-list = 一覧
no-deadline = 見守る日付はまだありません
no-deadline-how = 注文ページを一度開いてください。日付は自動で読み取られます。
steps = 案件の段階
step-done = 完了
step-now = 今
step-later = 後で
step-proof = 証拠
step-seller = 販売者
step-support = サポート
step-dispute = 紛争
step-appeal = 異議
step-bank = 銀行
step-post = 郵便局
step-claim = 請求書面
step-operator = 運営会社
step-authority = 機関
step-court = 裁判所
act-capture = 次：証拠を保存（{ $items }）
    .rest = 次：ページ全体を撮る（{ $items }）
    .open = 次：開いて保存：{ $item }
act-write-seller = 次：販売者に書く
act-await-seller = 次：販売者を待つ
    .by = 次：{ $by }まで販売者を待つ
act-open-dispute = 次：ショップのページで紛争を申し立てる
    .by = 次：{ $by }までにショップのページで紛争を申し立てる
act-await-decision = 次：判断を待つ
    .by = 次：{ $by }まで判断を待つ
act-ask-bank = 次：銀行にチャージバックを求める
    .by = 次：{ $by }までに銀行にチャージバックを求める
act-await-bank = 次：銀行を待つ
    .by = 次：{ $by }まで銀行を待つ
act-await-post = 次：運送会社の回答を待つ
    .by = 次：{ $by }まで運送会社の回答を待つ
act-await-claim = 次：請求書面への回答を待つ
    .by = 次：{ $by }まで請求書面への回答を待つ
act-await-authority = 次：機関を待つ
    .by = 次：{ $by }まで機関を待つ
act-rest = することはありません。案件は終了しました
tabs = 案件の各部分
tab-proof = 証拠
tab-proof-count = 証拠 { $done }/{ $all }
tab-message = メッセージ
tab-money = 金額
tab-dates = 日付

reason = 何が起きたか
reason-choose = 何が起きたかを選ぶ
reason-choose-how = 必要な証拠と文章はこれで決まります。
reason-not-shipped = 販売者が発送しない
reason-invalid-tracking = 追跡番号が使えない
reason-stuck = 途中で止まっている
reason-lost = 紛失
reason-customs = 税関で留め置き
reason-wrong-address = 別の住所に送られた
reason-returned = 差出人へ戻った
reason-marked-delivered = 配達済み表示だが届いていない
reason-damaged = 壊れて届いた
reason-incomplete = 荷物に不足がある
reason-not-as-described = 説明と違う
reason-wrong-item = 別の商品が届いた
reason-came-late = 約束より遅く届いた
reason-refund-not-paid = 返金に合意、入金なし
reason-return-not-refunded = 返品したが返金なし

## The popup

other-orders = ほかの注文
matter-unsaid = 何が起きたかがまだ選ばれていません
details = 詳細と、負ける原因
details-problems = 合わない記録が{ $count }件
details-rights = { $count ->
    [1] ほかの権利の終わり：{ $on }
   *[other] ほかの権利が{ $count }つ終わる。最初：{ $on }
}
checklist-more = あと{ $count }件
checklist-how = 説明
checklist-less = 閉じる
questions-open = { $count }つの質問で文章が強くなります
questions-done = 質問はすべて回答済み
questions-telling = 回答の1つに注意：確認する
capture-here = 撮る
capture-here-of = 撮る：{ $item }
open-claim-of = 案件を開く：{ $title }
show-claim-of = 案件を見る：{ $title }

## What decides a reason

ask-yes = はい
ask-no = いいえ
ask-open = –
ask-leads = おそらく：{ $reason }
ask-why = 回答は文章に入り、このパソコンに残ります。
ask-has-number = 注文に追跡番号がありますか。
ask-asked-to-cancel = 販売者がキャンセルや別の理由を選ぶよう求めていますか。
ask-number-by-chat = 販売者がチャットで別の番号を伝えましたか。
ask-moves-as-usual = 追跡はふだんどおり進み、約束の日はまだですか。
ask-carrier-lost-it = 運送会社は紛失と言っていますか。
ask-carrier-told-me = 運送会社から直接聞きましたか。
ask-customs-asked-me = 税関から書類やお金を求められましたか。
ask-address-was-right = 注文の住所はあなたのもので、正確でしたか。
ask-was-told = 荷物が待っていると知らされましたか。
ask-asked-around = 近所に尋ね、家のまわりを探しましたか。
ask-other-address = 運送会社の記録に別の住所がありますか。
ask-packaging-damaged = 包装も壊れていましたか。
ask-what-is-damaged = 何が壊れていますか。
ask-filmed-opening = 開封を撮影しましたか。
ask-what-is-missing = 何が足りませんか。
ask-another-thing = まったく別の物ですか。
ask-differences = 説明とどこが違いますか。
ask-what-came = 代わりに何が届きましたか。
ask-still-wanted = 遅く届いた商品を手元に残しますか。
ask-late-cost = 遅れでどんな費用がかかりましたか。
ask-account-checked = 支払いに使ったカードや口座を今日確認しましたか。
ask-refund-words = だれが、どんな言葉で返金を約束しましたか。
ask-return-number = 返品した荷物の追跡番号は何ですか。
ask-return-arrived = 追跡で、販売者に届いたとわかりますか。

checklist = チェックリスト
checklist-done = 保存済み
    .in-view = 見えている部分を保存済み
    .element = ページの一部を保存済み
    .unknown = 見えている部分を保存済み。続きがあればページ全体を撮ってください
checklist-missing = まだ保存していません
    .short = 必要
checklist-no-picture = ページの内容だけ保存。画像はまだです
    .short = 画像はまだ
checklist-in-view = 見えている部分だけです。続きがあります。ページ全体を撮ってください。
    .short = 一部のみ
checklist-cut-short = 途中で終わり、残りがありません。ページ全体を撮ってください。
    .short = 途中まで
checklist-stale = { $days }日前のもの：もう一度保存してください
    .short = { $days }日前
checklist-optional = 役立ちます。必須ではありません
    .short = 任意
checklist-empty = 何が起きたかを選ぶと、必要な証拠がわかります。
open = 開く
open-page = 開く：{ $page }
proof-order-page = 注文ページ
    .how = 番号、価格、日付を含むページ全体
proof-tracking = 追跡ページ
    .how = 荷物のすべての記録
proof-chat = 販売者とのチャット
    .how = 先に書き、それから会話全体を保存
proof-payment = 支払い
    .how = 明細またはショップの支払いページ
proof-carrier = 運送会社のページ
    .how = 運送会社のサイトでの同じ番号
proof-dispute = 紛争ページ
    .how = 販売者の回答を含む
proof-packaging = 包装
    .how = 全面の写真、ラベルが読めるもの
proof-goods = 商品
    .how = 届いた物の写真か動画
proof-listing = 商品ページ
    .how = 販売時の説明と画像
proof-document = その他の書類
    .how = 手紙、領収書、報告書
proof-seller-data = 販売者の法定情報
    .how = 名前と住所：販売者のページで店名を押す
proof-refund-policy = 返金の条件
    .how = 販売者や商品ページが配達と返金について約束する内容
proof-return-proof = 返品の証拠
    .how = 返品した物の発送控えか追跡

capture-visible = 見えている部分を撮る
    .short = 見える部分
capture-page = ページ全体を撮る
    .short = ページ全体
    .how = ページは自動でスクロールします。1画面に約0.5秒です。
capture-page-of = ページ全体を撮る：{ $item }
capture-element = 一部を撮る
    .how = 注文、荷物、チャットを指してください。
capturing = 撮影中…
capturing-share = 撮影中… { $percent }%
capture-cancel = キャンセル
capture-pick = 保存する部分を指してクリックしてください。上矢印：大きく。下矢印：小さく。Enter で保存、Esc で中止。
capture-menu-visible = 見えている部分を証拠として保存
capture-menu-page = ページ全体を証拠として保存
capture-menu-element = ページの一部を証拠として保存
capture-default = ショートカットとページのボタンで保存するもの
capture-default-visible = 見えている部分
capture-default-page = ページ全体
capture-default-element = ページの一部
capture-default-why = 「一部」では、注文の横のボタンはその注文を保存し、ショートカットでは場所を指せます。
capture-shortcut = ショートカット
cannot-capture = 上のページのどれかを開いて保存してください。
capture-saved = 保存しました。見えている部分とページの内容が残ります。
capture-goes-on = ページは続きます。残りはページ全体を撮ってください。
capture-saved-page = 保存しました。ページ全体とその内容が残ります。
capture-saved-element = 保存しました。ページの一部とその内容が残ります。
capture-loose = ページに注文番号がありません。該当する案件を開き、「証拠」で追加してください。
capture-facts-only = ページの内容を保存しました。画像は撮れませんでした。
capture-not-allowed = ブラウザが画像を許可しませんでした。そのページで Redress のアイコンかショートカットを押してください。
    .stopped = ブラウザが画像の許可を止めました。そこまでは残っています。残りは、そのページでもう一度ショートカットを押してください。
capture-protected-page = ブラウザがこのページを保護していて、スクロールできません。見えている部分を撮ってください。
capture-tab-closed = 撮る前にページが閉じられました。開いてやり直してください。
    .stopped = 撮影中にページが閉じられました。そこまでは残っています。残りは、ページを開いてもう一度保存してください。
capture-tab-changed = 別のページが前に出ました。保存していません。戻ってやり直してください。
    .stopped = 撮影中に別のページが前に出ました。そこまでは残っています。残りは、戻ってもう一度保存してください。
capture-too-fast = ブラウザが撮れるのは毎秒2枚までです。少し待ってやり直してください。
    .stopped = ブラウザがこれ以上撮りませんでした。そこまでは残っています。残りは、少し待ってもう一度保存してください。
capture-no-frame = ページがまだ表示されていません。やり直してください。
    .stopped = 途中からページが表示されなくなりました。そこまでは残っています。残りは、再読み込みしてもう一度保存してください。
capture-page-moves = ページがひとりでに動き、止められませんでした。保存していません。見えている部分を少しずつ保存してください。
    .stopped = ページがひとりでに動き、これ以上スクロールできませんでした。そこまでは残っています。残りは、そこまでスクロールして見えている部分を保存してください。
capture-page-stuck = ページが応答しません。保存していません。再読み込みしてやり直してください。
    .stopped = 撮影中にページが応答しなくなりました。そこまでは残っています。残りは、再読み込みしてもう一度保存してください。
capture-no-end = このページには終わりがありません。保存していません。見えている部分を少しずつ保存してください。
    .stopped = このページには終わりがありません。最初の部分は残っています。残りは、そこまでスクロールして見えている部分を保存してください。
capture-nothing-there = その部分は空です。保存していません。別の部分を選ぶか、見えている部分を保存してください。
capture-pinched = ページが2本指で拡大され、幅の一部しか見えません。保存していません。2本指で元の大きさに戻してやり直してください。
capture-cancelled = キャンセルしました。保存していません。
capture-disk-full = ディスクに空きがありません。以前の証拠は残っています。空きを作ってやり直してください。
capture-unknown = 画像を撮れませんでした。以前の証拠は残っています。再読み込みしてやり直してください。
    .stopped = 撮影中に問題が起きました。そこまでは残っています。残りは、再読み込みしてもう一度保存してください。

evidence = 保存した証拠
evidence-empty = まだ何も保存していません。チェックリストのページを開いて撮ってください。
evidence-number = 証拠 { $number }
evidence-facts = 画像なしの内容
evidence-no-picture = 画像なし
loose = 保存済み、案件は未定
loose-how = これらのページに注文番号はありませんでした。この案件のものを追加してください。
loose-file = 追加
loose-file-of = この案件に追加：{ $title }
evidence-open = 証拠 { $number } を開く：{ $title }

## Proof that the buyer brings

add-file = ファイルを追加
    .short = 追加
add-file-of = ファイルを追加：{ $item }
add-proof = あなたのファイルとメモ
add-proof-how = 写真、動画、PDF、メール。1つ{ $limit }まで。選ぶ、ここに落とす、貼り付ける。そのまま保存され、このパソコンに残ります。
add-files = ファイルを選ぶ
add-note = メモを書く
add-proves = 何を示すか
add-proves-of = { $file } が示すもの
add-proves-none = リストにない
add-remove = 外す
add-remove-of = { $file } を外す
add-save = { $count }個のファイルを保存
add-saving = 保存中：{ $done }/{ $all }…
add-saved = { $count }個のファイルを保存しました。
add-misnamed = 名前からは別の種類に見えますが、中身は { $kind } です。そのように保存します。
add-duplicate = { $file } は証拠 { $number } としてすでにあります。二重には保存していません。
    .new = { $file } は今保存したファイルと同じです。二重には保存していません。
add-elsewhere = { $file } を保存しました。同じファイルが別の案件にもあります。ショップは別の注文の証拠を断ることがあります。
add-too-many = 一度に{ $count }個は多すぎます。それぞれが何を示すか言えません。保存していません。{ $limit }個まで選んでください。
add-refused-empty = { $file } は空です。保存するものがありません。元の場所からもう一度取得してください。
add-refused-too-large = { $file } の大きさ：{ $size }。上限は { $limit } です。ハッシュはファイル全体をメモリに置いて計算するためです。保存していません。短くするか分けてください。
add-refused-unknown-kind = { $file } の中身は、名前にかかわらず、写真、動画、PDF、メールではありません。保存していません。PDF に印刷するか画像にしてください。
add-refused-unreadable = { $file } を読めませんでした。その間に移動または削除されました。保存していません。もう一度選んでください。
add-refused-claim-gone = 案件は別のウィンドウで削除されました。{ $file } は保存していません。
add-refused-disk-full = { $file } のための空きがディスクにありません。保存済みのものは残っています。空きを作ってやり直してください。
add-refused-unknown = { $file } を保存できませんでした。以前の証拠は残っています。やり直してください。
family-photo = 写真
family-video = 動画
family-pdf = PDF
family-mail = メール
family-note = メモ
note-day = 対象の日
note-text = 何が起きたか
note-save = メモを保存
note-drop = 破棄
note-saved = メモを保存しました。
note-name = メモ

## The ladder

tab-ladder = 次の段階
ladder-how = 出典と日付のある事実で、法的助言ではありません。Redress はページを開かず、何も送りません。
paid-with = 支払い方法
paid-with-visa = Visa
paid-with-mastercard = Mastercard
paid-with-mir = Mir
paid-with-paypal = PayPal
paid-with-other = 振込、ウォレット、その他
country-suggested = 居住地：{ $country }
route-why = ショップより上の段階はこの2つの回答で決まります。このパソコンに残り、次の案件でも使われます。
rung-seller = 販売者
    .what = 事実、求める内容、日付を書いたメッセージ。やりとりはショップのチャットに残します。認められるのはそれだけです。
rung-support = ショップのサポート
    .what = 販売者のほかにショップ自身に尋ねます。販売者が黙る、判断が遅れる、知らされたお金が届かないときです。
rung-dispute = 紛争
    .what = ショップの手続き。まず販売者が述べ、その後ショップが判断します。
rung-appeal = 異議申し立て
    .what = ショップに判断の見直しを求めます。
rung-payment = 銀行またはウォレット
    .what = 銀行やウォレットに支払いの取り戻しを求めます。ショップとは別で、独自の最終日があります。
rung-post = 郵便局または運送会社
    .what = 運送会社に調査を求めます。見つからなくても、その回答は証拠になります。
rung-claim = 請求書面
    .what = 法律上お金を負う相手への日付のある手紙。求める内容と最終日を書きます。裁判所はふつう先にこれを求めます。
rung-operator = プラットフォーム運営会社
    .what = 販売者に契約の解除を伝えた後、プラットフォームを運営し代金を受け取った会社に別に求めます。
rung-authority = 機関
    .what = 会社の行為を調べます。自らお金を取り戻すことはまれです。
rung-court = 裁判所
    .what = 最後の段階。時間がかかり、外国の会社に対する判決は執行が難しいです。
rung-state-open = 今できる
rung-state-waiting = 進行中
rung-state-overdue = 回答が遅れている
rung-state-later = まだ
rung-state-closed = 終了
rung-state-unknown = あなたの回答が必要
rung-state-none = 対象外
rung-state-settled = 解決
rung-stands-answered = 回答あり
rung-stands-decided = 判断あり
rung-from = { $on }から
rung-until = { $certainty ->
    [estimated] { $on }ごろまで
   *[read] { $on }まで
}
rung-later-on = { $when }（別の読み方：{ $on }）
rung-ended = { $on }に終了
rung-overdue = 回答は{ $on }までの予定でした
rung-perhaps-over = 推定では{ $on }に終了。今日試してください
waits-country = 上でお住まいの国を選んでください
waits-payment = 上で支払い方法を選んでください
waits-promise = 約束の日の後
waits-promised-day = 約束の日が未読です。注文ページを一度開いてください
waits-shipping = 発送後のみ。それまでは注文のキャンセルを求めてください
waits-cancelled = 注文はキャンセルされました。受け取るべきは返金です
waits-tracking-number = 追跡番号が読み取れていません
waits-decision = ショップの判断の後
waits-claim = 請求書面の後
waits-claim-answer = 請求書面への回答の後、またはその最終日の後
ends-confirming = お金が戻る前に受け取りを確認しないでください。注文の保護が終わります。
ends-cancelling = 紛争を取り消さないでください。再び開けないことがあります。
ends-accepting = 提案や延長で「受け入れる」を押すと、その条件で終わります。
ends-one-appeal = 異議申し立ては1回だけです。すべてそろえて送ってください。
ends-double-refund = 二重に戻ったお金は返す必要があります。それぞれの相手に、もう一方の支払いや約束を伝えてください。
ends-refund-announced = 返金が知らされたか、一部が届いています。待つか、先にそれを伝えてください。
ends-wallet-closed = 終了した PayPal の問題報告は再開できません。
rung-expired = もとの規則は確認し直すべきものでした。頼る前に確かめてください。
rung-party = 相手方
rung-place = 行き先
way-cancel = 注文ページには「注文をキャンセル」もあります。本当の理由を選んでください：販売者が発送していない。
way-mailbox = 判断や証拠の求めはメールでも届きます。迷惑メールも見て、ショップのページで答えてください。
rung-needs = 必要なもの
rung-write = 文章：{ $what }
rung-sources = 出典 { $count }件
rung-source-dates = （{ $date }、{ $checked }に確認）。
rung-source-undated = 日付なし
certainty-A = 原文を読みました。
certainty-B = 最近の一致した報告。
certainty-C = 第三者による。
certainty-own = 私たちの推定。
need-order-proof = 注文ページ
need-tracking-proof = 追跡ページ
need-chat-proof = 販売者とのチャット
need-payment-proof = 支払いの証拠
need-decision-proof = 判断のあるページ
need-photo-proof = 写真
need-claim-copy = 請求書面の写しと送付の証拠
need-seller-notice-copy = 販売者への解除通知の写しと送付の証拠
need-posting-receipt = 差出人の発送控えの写し
need-identification = そのサイトで本人を確認できるアカウント
need-bank-details = 入金先
need-name-address = 氏名、住所、署名
need-no-refund-statement = これまでの返金についてのあなたの申告

## Message

channel = 宛先
channel-seller = 販売者へのメッセージ
channel-request-cancel = 注文キャンセルの依頼
channel-ask-state = 質問：荷物はどこですか
channel-follow-up = 販売者への催促
channel-last-call = 紛争前の最後の催促
channel-reply-offer = 返信：一部返金の提案
channel-reply-wait = 返信：待ってほしいという依頼
channel-reply-cancel = 返信：注文や紛争を取り消す依頼
channel-reply-confirm = 返信：受け取り確認の依頼
channel-dispute = 紛争の文章
channel-appeal = 異議申し立て
channel-support = ショップのサポートへのメッセージ
channel-bank = 銀行への手紙
channel-paypal = PayPal への申請
channel-post = 郵便局または運送会社への調査請求
channel-pre-trial = 裁判前の請求書面
channel-operator = プラットフォーム運営会社への請求
channel-authority = 機関への申し出
channel-court = 裁判所への下書き
draft-language = 文章の言語
second-language = 横に表示：{ $language }
second-language-name = 横にこの言語を添えた文章：{ $language }
second-note = 同じ事実から1文ずつ。あなたの変更には印があります。
draft-short = 短い版、{ $limit }字まで
draft-text = メッセージの文章
draft-edited = あなたが変更
draft-changes = { $count ->
    [1] あなたの変更
   *[other] あなたの{ $count }か所の変更
}
draft-no-words = なし
draft-conflict = あなたが変えた所で事実が変わりました。選ぶまで、あなたの言葉が残ります。
draft-conflict-mine = あなたの言葉
draft-conflict-facts = 今の事実から
draft-keep-mine = 自分のを残す
draft-take-facts = 新しいのを使う
draft-start-again = 事実から書き直す
draft-cites = 文章が引く証拠
draft-count = { $count } / { $limit }
draft-count-name = { $count }字
draft-too-long = フォームは{ $limit }字までです。超過：{ $over }。
copy = コピー
copied = コピーしました。ショップのフォームに貼り付けてください。
copy-failed = ブラウザがコピーを許可しませんでした。文章を選んで手でコピーしてください。
put = フォームに入れる
put-replace = 今の文章と置き換える
put-put = 文章を入力欄に入れました。そこで読み返してください。送るのはあなたです。
put-changed = 入れるときにページが文章を変えました。送る前にこれと見比べてください。
put-no-field = 入れる欄がありません。ショップのページの欄をクリックして、もう一度押してください。
put-not-empty = 欄にはすでに文章があります。変えていません。
put-too-long = 文章は欄に入る長さを超えています。何も入れていないので、途中で切れてはいません。短い版を使うか短くしてください。
never-waiting = 「{ $words }」は待つことへの同意と読まれかねません。代わりに最終日を書いてください。
never-accepting = 「{ $words }」は販売者の提案や遅れを受け入れたと読まれかねません。ショップはそれで終わらせることがあります。
never-confirming = 「{ $words }」は受け取りの確認と読まれかねません。多くの場合、それで終わります。
never-closing = 「{ $words }」は注文や紛争をあきらめたと読まれかねません。閉じた紛争は多くの場合、再び開けません。
never-ratings = 「{ $words }」は評価の話です。ショップはこの種の脅しを不正とみなします。
never-elsewhere = 「{ $words }」はショップの外へ導きます。ショップが認めるのは自分のページでの発言だけです。
never-money = 「{ $words }」はお金をショップの外へ導きます。ショップはもう守りません。
never-threats = 「{ $words }」は脅しに聞こえます。事実のほうが伝わります。
never-blame = 「{ $words }」は読む人を責めます。事実のほうが伝わります。
never-law = 「{ $words }」は法律を持ち出しますが、ショップはそれで判断しません。ショップより上への手紙に取っておいてください。
never-promises = 「{ $words }」はあなたに不利に使われかねない約束です。
missing = 不足
missing-proof = 文章を強くする証拠
missing-how = 文章はこれに触れていません。示すページを開けば読み取られます。
open-order-page = 注文ページを開く
open-tracking-page = 追跡ページを開く
draft-none = 何が起きたかを選ぶと、ここに文章が書かれます。
letter-facts = この手紙のために
letter-facts-why = ここに書くことはこの手紙に入り、このパソコンに残ります。
ask-card-day = 支払日（明細の表示）
ask-card-amount = 支払額（明細の表示）
ask-card-name = 支払先（明細の表示）
ask-card-last-four = カード番号の下4桁
ask-card-last-four-wrong = 下4桁だけです。番号全体は書かないでください。
ask-goods-now = 商品は今どこにありますか。
ask-return-offered = 返品を申し出ましたか。
ask-statement-day = 支払いが最初に載った明細の日付
ask-overlooked = 判断は何を見落としましたか。新しいことは何ですか。
sent-it = 送りました

## Facts by name

field-placedOn = 注文日
field-status = 注文の状態
field-statusText = 注文の状態
field-total = 注文の合計
field-paidLines = 価格の内訳
field-store = 販売者
field-items = 商品
field-items-title = 商品名
field-items-variant = 商品の種類
field-items-quantity = 数量
field-items-unitPrice = 1個の価格
field-items-productId = 商品番号
field-deliverBy = 約束の配達日
field-refundBy = 返金日
field-paidOn = 支払日
field-shippedOn = 発送日
field-finishedOn = 終了日
field-refunds = 戻ったお金
field-id = 注文番号
field-orders = 注文
field-shipments = 追跡
field-trackingNumbers = 追跡番号
field-carrier = 運送会社
field-events = 追跡の記録
field-reason = 何が起きたか
field-evidence = 保存した証拠
field-shipping = 送料
field-posting-receipt = 差出人の発送控えの写し：販売者に求めてください
field-name-address = 氏名と住所：設定に一度書き、手で署名してください
field-wrote-claim = 先に送った請求書面
field-wrote-seller = 販売者に書いた日：「販売者に書きました」で記録してください
field-defendant = 被告がだれか：サイトの末尾と企業登記を確認してください
field-country = お住まいの国
field-seller-name = 販売者の名前
field-plaintiff = 裁判所がさらに求めるあなたの情報（生年月日、出生地、書類の番号）：手で書いてください
field-card-day = 明細の支払日：上に書いてください
field-card-amount = 明細の金額：上に書いてください
field-card-name = 明細の支払先：上に書いてください
field-card-last-four = カード番号の下4桁：上に書いてください
field-statement-day = 支払いが最初に載った明細の日付：上に書いてください
field-goods-now = 商品が今どこにあるか：上に書いてください
field-return-offered = 返品を申し出たこと：申し出た後、上に書いてください
field-overlooked = 判断が見落としたこと、または新しいこと：上に書いてください

## The line of time

timeline = 荷物とあなたの日付
timeline-silent = { $days }日間動きなし
timeline-about = { $name }（推定）
mark-ordered = 注文
mark-shipped = 発送
mark-first-scan = 最初の記録
mark-last-scan = 最後の記録
mark-delivered = 配達済み表示
mark-today = 今日
mark-ship-by = 発送期限
mark-deliver-by = 約束の日
mark-refund-by = 返金日
mark-dispute-opens = 紛争可能
mark-dispute-closes = 紛争の期限
mark-seller-answers = 販売者の回答
mark-platform-decides = ショップの判断
mark-appeal-closes = 異議の期限
mark-refund-arrives = 返金の到着
mark-chargeback-closes = 銀行の最終日
mark-post-inquiry-closes = 郵便局の最終日
mark-authority-answers = 機関の回答
mark-cancel-answers = キャンセルの回答
mark-support-answers = サポートの回答
mark-appeal-decides = 異議への回答
mark-resend-arrives = 新しい荷物
mark-return-arrives = 返品の到着
mark-bank-answers = 銀行の回答
mark-post-answers = 運送会社の回答
mark-operator-answers = 運営会社の回答
mark-reject-closes = 拒否の最終日
mark-withdrawal-closes = 撤回の最終日
mark-claim-closes = 法律上の期限

## Money

money-items = 商品
money-items-each = 商品、{ $count } × { $price }
money-shipping = 送料
money-tax = 税
money-sellerDiscount = 販売者のクーポン
money-platformDiscount = ショップのクーポン
money-others = その他の料金
money-coins = コイン
money-beyond = 送料と手数料
money-free = 無料
money-total = 支払い合計
money-not-asked = 請求しない分
money-pieces = { $ordered }個中{ $claimed }個を請求、送料・税・クーポンの割り当てを含む
money-came-back = これまでの返金
money-ask = 求める額
demand = 求めるもの
demand-refund = 全額の返金
    .why = お金が届けば終わります。後で少ない額を受け入れることもできます。
demand-part = 一部、金額で
    .why = 一部を受け入れると紛争は終わります。そこでこれ以上は求められません。
demand-percent = 一部、割合で
    .why = 一部を受け入れると紛争は終わります。そこでこれ以上は求められません。
demand-new-parcel = 新しい荷物
    .why = 運ばれる間も注文の保護期間は進みます。間に合わなければ、最終日までに紛争を申し立ててください。
demand-percent-of = 何パーセント
demand-percent-wrong = 1から99の整数を書いてください。
demand-too-much = 請求より多い額です。
money-unknown = 不明
money-correct = 支払額を訂正
money-paid-how = 注文ページの内訳のとおり。空欄は不明とみなし、数えません。クーポンとコインは差し引きます。
money-paid-page = ページの表示に戻す
money-part = 一部を請求
money-part-how = 各商品の何個を請求しますか。送料、税、クーポンは価格で分けます。
money-part-none = 1個以上選んでください。
money-of = { $count } / { $all }
money-note = 提案や入金を記録
money-problem-prices-unknown = 1個の価格が未読のため、その分がわかりません。注文ページを開くか、注文全体を請求してください。
money-problem-total-unknown = 支払額がわかりません。注文ページを開くか、「支払額を訂正」で入力してください。
money-problem-currencies = 支払額が2つの通貨です。足し合わせません。支払った通貨にそろえてください。
money-problem-pieces = 注文より多い個数を請求しています。「一部を請求」で選び直してください。
money-problem-paid-differs = 入力した内訳が注文ページの合計と合いません。両方残ります。どちらが正しいか確認してください。
money-problem-refund-amount = 金額のない一部返金があります。金額とともに記録し直してください。それまで残りは不明です。
money-problem-refund-currency = 返金の通貨が支払いと違います。銀行かショップの表示どおり、注文の通貨で記録してください。
money-problem-refund-above = 求めた額より多く戻りました。両方の金額を確認してください。二重の返金は返す必要があります。
money-problem-demand-above = 請求より多い額を求めています。求める額を訂正してください。
money-problem-demand-currency = 支払いと違う通貨で求めています。注文の通貨で入力してください。
money-problem-offer-currency = 提案の通貨が支払いと違うため、比べません。
money-problem-losses-currency = その他の損失が2つの通貨で、合計がありません。
offer = 提案
offer-sum = { $on }の { $sum }：
offer-of-items = 商品の { $percent }%
offer-of-paid = 支払い合計の { $percent }%
offer-of-asked = 求める額の { $percent }%
offer-gives-up = 受け入れると { $sum } をあきらめることになります。
offer-ends = 提案を受け入れると紛争は終わり、多くの注文で紛争は1回だけです。ここでは何も受け入れません。ショップのページであなたが決めます。
law = 法律が加えるもの
law-RU-231-PEN = ロシア、消費者保護法23.1条：前払いの商品が期限までに届かない場合の違約金。
law-RU-23-1PCT = ロシア、消費者保護法23条：欠陥商品についての請求が期限までに満たされない場合の違約金。
law-careful = 裁判所がふつう行う計算
law-literal = 条文どおりの計算
law-days = { $days ->
    [1] 1日、{ $from }
   *[other] { $days }日、{ $from } – { $to }
}
law-capped = 上限に到達
law-how = { $base } に対して1日 { $percent }%、その額が上限です。最初の計算では{ $capped }に達します。最初の請求では少ないほうが安全です。
law-source = { $year }年の出典による。
law-apart = ショップが返金する分ではありません。この法律が相手に当てはまる場合に、裁判前の請求書面に書きます。
other-losses = その他の損失
other-losses-how = 郵送料、銀行の手数料、鑑定。ショップは返金しません。裁判のため領収書を残してください。
other-losses-what = 内容
other-losses-what-wrong = 何の費用か書いてください。
other-losses-add = 追加
other-losses-remove = { $what } を外す
note-others = ほかのことが起きた
note-on = 起きた日
note-proof = それを示す証拠
note-proof-none = まだなし
history-shown-by = 示すもの：{ $name }
    .facts = 関連：{ $name }、画像なしで保存のため表示できません
note-on-wrong = 日を選んでください。
note-on-future = この日はまだ来ていません。
note-on-before = この日は注文より前です。
note-sum = 金額（示された場合）
note-until = 約束の期限
note-until-wrong = 約束の日が、約束をした日より前です。
note-group-seller = 販売者
note-group-goods = 注文と商品
note-group-shop = サポートと紛争
note-group-bank = 銀行と郵便局
note-group-law = 請求書面と裁判所
note-group-money = お金
noted-save = 記録
save = 保存
cancel = キャンセル

## History

history = 履歴
history-none = まだありません。
history-older = 以前の記録 { $count }件
history-proof = 証拠を保存：{ $name }
    .facts = 画像なしで保存：{ $name }
history-date = 現在のページの{ $field }：{ $after }
history-date-moved = 日付の変更（{ $field }）：以前 { $before }、現在 { $after }
history-total = 現在のページの注文合計：{ $after }
history-total-moved = 注文合計が { $before } から { $after } に変わりました
history-status = 現在の注文：
history-parcel = 追跡の内容：
history-taken-back = 取り消し：{ $what }
history-until = { $what }、{ $on }まで
history-corrected = 訂正。以前：{ $what }
history-note-again = もう一度記録
correct = 訂正
correct-take-back = これは起きていません
correct-kept = 日付、次の段階、文章は訂正に従います。履歴には元の記録が残ります。

## Dates

dates-empty = 日付はまだありません。注文ページを一度開いてください。日付は自動で読み取られます。
dates-ahead = これから
dates-past = 過去
history-note = 起きたことを Redress に伝える
event-opened = 案件を開いた
    .button = 開く
event-wrote-seller = 販売者に書いた
    .button = 販売者に書きました
event-seller-answered = 販売者が回答した
    .button = 販売者が回答しました
event-offered = お金の提案があった
    .button = お金の提案がありました
event-accepted = 提案を受け入れた
    .button = 提案を受け入れました
event-resend-offered = 新しい荷物の提案があった
    .button = 新しい荷物の提案がありました
event-resend-sent = 新しい荷物が送られた
    .button = 新しい荷物が送られました
event-resend-arrived = 新しい荷物が届いた
    .button = 新しい荷物が届きました
event-return-sent = 返品した
    .button = 返品しました
event-return-received = 販売者に返品が届いた
    .button = 販売者に返品が届きました
event-cancel-asked = キャンセルを求めた
    .button = キャンセルを求めました
event-cancelled = 注文がキャンセルされた
    .button = 注文がキャンセルされました
event-support-asked = サポートに尋ねた
    .button = サポートに尋ねました
event-support-answered = サポートが回答した
    .button = サポートが回答しました
event-dispute-opened = 紛争を申し立てた
    .button = 紛争を申し立てました
event-no-dispute = ショップに紛争の手段がない
    .button = ショップに紛争の手段がありません
event-dispute-closed = 紛争が判断なしで終わった
    .button = 紛争が判断なしで終わりました
event-decision = ショップが判断した
    .button = ショップが判断しました
event-appeal-opened = 異議を申し立てた
    .button = 異議を申し立てました
event-wrote-bank = 銀行に書いた
    .button = 銀行に書きました
event-paypal-claim = PayPal の問題報告をクレームにした
    .button = PayPal でクレームにしました
event-bank-answered = 銀行か PayPal が回答した
    .button = 銀行か PayPal が回答しました
event-wrote-post = 郵便局に調査を求めた
    .button = 郵便局に尋ねました
event-post-answered = 郵便局か運送会社が回答した
    .button = 郵便局か運送会社が回答しました
event-wrote-authority = 機関に申し出た
    .button = 機関に申し出ました
event-authority-answered = 機関が回答した
    .button = 機関が回答しました
event-wrote-claim = 請求書面を送った
    .button = 請求書面を送りました
event-claim-received = 請求書面が受け取られた
    .button = 請求書面が受け取られました
event-wrote-operator = 運営会社に書いた
    .button = 運営会社に書きました
event-operator-answered = 運営会社が回答した
    .button = 運営会社が回答しました
event-sued = 訴えを起こした
    .button = 訴えを起こしました
event-refund-promised = 返金が約束された
    .button = 返金が約束されました
event-refund-processed = 返金が進んでいる
    .button = 返金が進んでいます
event-refunded-part = お金の一部が戻った
    .button = 一部が戻りました
event-refunded = お金が戻った
    .button = お金が戻りました
event-closed = 案件を終えた
    .button = 案件を終える
event-reopened = 案件を再開した
    .button = 案件を再開する

## Attention

attention = 確認が必要
all-claims = すべての案件
here = このページの注文にはまだ案件がありません
capture-kept-order = ここで保存したものはこの注文とともに残り、案件を開くとその証拠になります。
capture-kept-orders = ここで保存したものは画像内の注文とともに残り、それぞれの案件の証拠になります。
capture-choose-claim = 前のページを証拠として保存するには、まず上で該当する注文を選んでください。
attention-empty = 今することはありません
attention-empty-how = 遅れた注文も、近い日付もありません。
attention-none = 注文はまだありません
attention-none-how = 「注文履歴」を一度開いてください。Redress がページを読み取り、遅れている荷物を知らせます。
open-my-orders = 注文履歴を開く
watched = 見守り中の注文 { $orders }件 · 最後の読み取り：{ $on }
watched-refresh = 更新するには「注文履歴」を開いてください。
today = 今日

## Notices

notice-loading = 注文を読み込み中…
notice-error = 保存したデータを開けませんでした
notice-error-how = データはこのパソコンにあります。ほかの Redress のウィンドウを閉じてやり直してください。だめならブラウザを再起動してください。
notice-gone = この案件は別のウィンドウで削除されました
notice-gone-how = 一覧から別の案件を選んでください。
try-again = やり直す

## Settings

settings = 設定
back = 戻る
back-to-list = 一覧に戻る
language = 言語
language-auto = ブラウザに合わせる
country = お住まいの国
country-unsaid = 未選択
country-why = 荷物が別の国に向かうと運送会社が示すとき、Redress が知らせます。どこにも送られません。
sender = あなたの氏名と住所
sender-name = 氏名
sender-address = 住所
sender-why = ショップより上への手紙（銀行、郵便局、請求書面、機関、裁判所）にだけ入ります。販売者やショップへのメッセージには入らず、Redress はどこにも送りません。
stall-days = 荷物が止まったとみなす日数
stall-days-why = 途中の各所で知らせのない日数。運送会社の案内と実際の荷物によります。ふだんもっと長い、または短い場合は変えてください。
stall-stage = 最後に確認された場所
stall-warn = 知らせるまでの日数
stall-urgent = 緊急とするまでの日数
stall-field = { $stage }：{ $label }
stall-reset = 通常の日数に戻す
notifications = 日付を知らせる
notifications-why = あなたの権利が終わる日の前にブラウザが知らせます。商品名と日付だけです。
remind-when = どのくらい前か
remind-days = { $days ->
    [0] 当日
   *[other] { $days }日前
}
remind-never = 何も選ばれていないため、知らせません。
calendar-why = カレンダーのソフトが開くファイル（.ics）。保存し直して開くと、日付を動かし、重複せず、無効なものを取り消します。
notifications-blocked = ブラウザはまだ通知を許可していません。
all-pages = ページのボタンで画像を撮る
all-pages-why = ブラウザはこの許可を全サイト一括でしか出しません。Redress は「証拠を保存」を押したときに、ショップと運送会社のページでだけ使います。なくても、ショートカットと Redress のアイコンは同じように使えます。
carriers = 運送会社の追跡ページ
carriers-why = 開いたとき、Redress はこれらのページも読めます。運送会社の情報がショップの情報の横に並びます。サイトごとにブラウザが尋ねます。これがなくても、ショートカットでどの運送会社のページも撮れます。
carrier-cainiao = Cainiao（global.cainiao.com）
carrier-pochta = ロシア郵便（www.pochta.ru）
carrier-17track = 17TRACK（t.17track.net, www.17track.net）
carrier-read = 開いたとき Redress にこのページを読ませる
grant = 許可
revoke = 取り消す
granted = 許可済み
not-granted = 未許可
permissions = 権限
storage = このパソコンに保存
storage-used = 使用中 { $size }
storage-unknown = ブラウザは使用量を示しません。
storage-why = 注文、証拠、文章はこのパソコンから出ません。拡張機能を外すと消えます。バックアップを取ってください。
delete-everything = すべて削除
delete-confirm = すべての注文、案件、証拠、文章が完全に消えます。別に保存した証拠パックやバックアップは残ります。
delete-yes = はい、すべて削除
delete-no = 残す
deleted = すべて削除しました。

## The first page

welcome = Redress の準備ができました
welcome-what = AliExpress の「注文履歴」を開いてください。遅れた注文や止まった注文の横で、Redress がそれを知らせ、いつまでに動けるかを示し、案件を開きます。
welcome-again = 最初のページをもう一度見る
welcome-you = あなたについて
welcome-you-why = 3つとも任意です。このパソコンに残り、設定で変えられます。
paid-usually = ふだんの支払い方法
welcome-reach = すぐ使えるように
icon-pinned = Redress のアイコンはブラウザのバーにあります。
icon-pin = アイコンを見える所に：ブラウザのバーのパズルのピースを押し、Redress の横のピンを押してください。
shortcut-set = どのページでも画像を証拠として保存するキー：
shortcut-none = 画像を保存するキーがまだありません。別の拡張機能が使っているかもしれません。
shortcut-choose = キーを選ぶ
shortcut-change = 別のキーを選ぶ
shortcut-where = キーはブラウザの拡張機能ページの「ショートカット」で選びます。
welcome-reads = 読むもの、ここに残るもの
welcome-reads-pages = AliExpress の注文と追跡のページを、開いたときに読みます。求められなければほかのページは読みません。
welcome-stays = すべてこのパソコンに残ります。Redress はどこにも通信しません。
welcome-never-sends = 代わりに送ることはありません。文章を読み、コピーし、ショップのボタンはあなたが押します。
permissions-given = ブラウザが Redress に許可していること
permission-sites = AliExpress のサイト：開いた注文と追跡を読み、注文の横に行を表示するため。
permission-activeTab = 前のページ：アイコン、ショートカット、メニューを押したときだけ画像を撮るため。
permission-scripting = ページ内のスクリプト：長いページを撮る間スクロールし、クリックした欄に文章を入れるため。
permission-storage = 保存領域：注文、証拠、文章をこのパソコンに残すため。
permission-unlimitedStorage = 画像の場所：ブラウザの通常の上限は証拠には小さすぎます。
permission-alarms = 時計：日に数回、日付を確認するため。
permission-contextMenus = 右クリックのメニュー：証拠を保存する項目。
sample-try = 見本の案件で試す
sample-show = 見本の案件へ
sample-remove = 見本を消す
sample-why = 見本は作りものです。合計に入らず、知らせもせず、一度押せば消えます。
sample-is = これは試すための見本です。実際の注文ではなく、ここに記録や保存をしたものは一緒に消えます。
sample-title = 見本：スマホケース
sample-store = 見本の店

## What is done outside of Redress

guide-form = ショップのフォームが求めるもの
guide-form-way = 注文ページで「返品・返金」を押します。古い注文では「紛争を申し立てる」というボタンです。
guide-form-received = 荷物を受け取ったか尋ねられます。事実を答えてください。次の質問がそれで変わります。
guide-form-reason = 理由の中から、起きたことに一番近いものを選びます。名前はここと違います。
guide-form-sum = 金額は、送料を含めて請求する額です。
guide-form-proof = 番号の付いた画像を、文章の順に加えます。枚数と大きさはフォームに書かれています。
guide-form-end = 最後のボタンの前にもう一度読み返してください。その後、受け取りを確認しないでください。
guide-film = 開封の撮り方
guide-film-whole = 止めずに1本で。閉じた荷物から中の最後の物まで。
guide-film-label = まず番号のあるラベル、次に荷物のすべての面。
guide-film-weight = はかりがあれば、閉じた荷物の重さを量ります。空の荷物は追跡の重さより軽いです。
guide-film-keep = お金が戻るまで、包装と中身をすべて残してください。

## Backup

backup = バックアップ
backup-what = すべてを1つのファイルに：注文、案件、証拠、文章、設定。パソコンを失うか拡張機能を外すと、バックアップにないものは消えます。
backup-never = バックアップはまだありません。
backup-last = 前回のバックアップ：{ $at }。
backup-unsaved = { $count ->
    [0] すべての証拠が入っています。
   *[other] どのバックアップにもない証拠が{ $count }件あります。
}
backup-open = ファイルを持つ人はだれでも読めます。自分だけが届く所に置くか、保護してください。
backup-seal = 合言葉で保護する
backup-forgotten = 合言葉がなければ、Redress を含めだれも開けず、取り戻す方法もありません。1年後に見つかる所に書いておいてください。
backup-passphrase = 合言葉
backup-again = 合言葉をもう一度
backup-too-short = { $count }文字以上。関係のない3つか4つの言葉なら覚えやすいです。
backup-differs = 2つの合言葉が違います。
backup-make = バックアップを保存
backup-making = バックアップを作成中…
backup-made = { $file } として保存、{ $size }。頼る前に、ダウンロードにあるか確認してください。
backup-lost = 読めずに入っていないファイルが{ $count }個あります。それらについての記録は入っています。
backup-damaged = ここで壊れていて戻せない記録が{ $count }件あり、入っていません。「変更あり」の証拠は、開いて「元のファイルを保存」で個別に保存できます。
backup-failed = バックアップは作られませんでした。ここはすべて元のままです。ディスクに空きを作ってやり直してください。
backup-too-large = 全体が4 GBまたは65,000ファイルを超え、1つのファイルに入りません。終わった案件のパックを保存し、その証拠を削除してからやり直してください。
backup-remind = このパソコンにしかない証拠が{ $count }件あります。
backup-remind-act = バックアップを保存
restore = バックアップから復元
restore-what = ファイルにあってここにないものを加えます。ここのものは失われず、重複もしません。先にファイルを調べ、破損や変更があれば何も復元しません。
restore-choose = バックアップ（ZIP、または合言葉付きの .redress）
restore-passphrase = このバックアップの合言葉
restore-open = 開いて復元
restoring = 確認と復元中…
restore-cancel = 復元を止める
restore-cancelled = 止めました。ここは何も変わっていません。
restored = 復元：注文 { $orders }件、案件 { $claims }件、証拠 { $evidence }件。
restored-rights = 向こうでは日付の通知や運送会社のページが有効でしたが、このブラウザではまだ許可されていません。設定で一度切って入れ直してください。
restored-known = { $count }件の証拠はすでにここにありました。
restored-healed = ここで壊れていた{ $count }件が元に戻りました。
restore-nothing = ここは何も変わっていません。
restore-disk-full = ディスクの空きが足りません。ここは何も変わっていません。空きを作ってやり直してください。
restore-failed = 復元が中断されました。ここは何も変わっていません。やり直してください。

## The log of proof

logs = 証拠の記録簿
logs-what = 撮影、追加、復元、削除した証拠ごとに、そのハッシュと、一緒に記録したもののハッシュが残ります。各記録は前の記録を指し、だれも取り出せないこの環境の鍵で署名されます。このパソコンで撮ってから何も変えられず、除かれていないことを示します。だれが使っていたか、時計が正しかったかは示しません。
logs-none = まだ記録はありません。
log-own = この環境：{ $count }件の記録、
log-past = 別の環境、{ $at }に復元したバックアップから：{ $count }件の記録、
log-valid = すべて正常です。
log-broken = 記録 { $seq } で途切れています。そこから先は頼れません。大事なものを撮り直してください。
log-unsigned = 確認できません。その鍵がここにありません。

## Claims page

claims = 案件
claims-list = 案件の一覧
claims-empty = 案件はまだありません
claims-empty-how = 「注文履歴」で、遅れた荷物の横の「案件を開く」を押してください。
find = 案件を探す
find-what = 商品、販売者、注文番号
find-turn = だれの番か
find-turn-any = すべての案件
turn-act = あなたの番
turn-wait = 待ち
turn-settled = 解決
find-reason = 一覧の「何が起きたか」
find-reason-any = すべての理由
find-count = { $found } / { $all }
find-none = 合う案件がありません。言葉を変えるか、すべて表示してください。
find-all = すべての案件を表示
overview = 合計と近い日付
totals = すべての案件の合計
totals-asked = 請求、{ $claims }件
totals-back = 戻った額
totals-open = これから
totals-unknown = 金額のわからない案件が{ $claims }件あり、ここに入っていません。「金額」を開いて補ってください。
agenda = 近い日付
agenda-none = わかる日付はまだありません。各注文のページを一度開いてください。日付は自動で読み取られます。
row-capture = 証拠を保存
row-write-seller = 販売者に書く
row-await-seller = 販売者を待っています
row-open-dispute = 紛争を申し立てる
row-await-decision = 判断を待っています
row-appeal = 判断に異議を申し立てる
row-await-appeal = 異議を待っています
row-await-refund = 返金を待っています
row-ask-bank = 銀行に書く
row-await-bank = 銀行を待っています
row-await-post = 運送会社を待っています
row-await-claim = 請求書面への回答を待っています
row-await-authority = 機関を待っています
row-ask-cancel = 注文のキャンセルを求める
row-await-cancel = キャンセルを待っています
row-ask-support = サポートに尋ねる
row-await-support = サポートを待っています
row-await-opening = 次の段階を待っています
row-await-resend = 新しい荷物を待っています
row-check-resend = 新しい荷物を確かめる
row-await-return = 返品の到着を待っています
row-escalate-paypal = PayPal の問題報告をクレームにする
row-say-payment = 支払い方法を選ぶ
row-say-country = お住まいの国を選ぶ
row-ask-post = 運送会社に調査を求める
row-write-claim = 請求書面を送る
row-write-operator = 運営会社に書く
row-await-operator = 運営会社を待っています
row-ask-authority = 機関に申し出る
row-sue = 訴えの準備
row-await-court = 裁判所を待っています
row-look-again = その後起きたことを記録
row-rest = 解決

## One piece of proof

evidence-back = 案件に戻る
evidence-unchanged = このパソコンで撮ってから変更なし
    .brought = このパソコンに保存してから変更なし
evidence-changed = 保存されたデータが撮ったものと違います。これに頼らず、ページを撮り直してください。
evidence-missing = 画像はもう保存されていません。それについての記録は下に残っています。
evidence-beside-changed = ファイルは保存したものですが、添えられた記録（住所、題名、時刻、読み取った内容、本文）がそのときの記録と違います。これに頼らないでください。バックアップにあれば、復元すると直ります。
evidence-log-broken = このパソコンの証拠の記録簿が正常ではありません。記録が変えられたか除かれた、または鍵がありません。これについての記録は頼れません。どこで途切れたかは設定にあります。
evidence-address = アドレス
evidence-page-title = ページの題名
evidence-file = ファイル名
evidence-time = 撮影
evidence-time-brought = 保存
evidence-time-utc = 同じ時刻（UTC）
evidence-how = 方法
evidence-part = 部分
evidence-part-of = { $index } / { $count }
evidence-stopped = 途中まで
evidence-stopped-short = 撮影は途中で終わりました。そこまでは残っています。
evidence-shots = ショット
    .count = { $shots ->
        [1] 1枚、ブラウザが撮ったまま
       *[other] { $shots }枚を1行ずつ結合
    }
evidence-reach = 画像の最初から最後の項目
evidence-device = 撮った環境
evidence-size = 大きさ
evidence-type = ファイルの種類
evidence-hash = SHA-256
trigger-shortcut = ショートカットで
trigger-popup = Redress のウィンドウから
trigger-menu = メニューから
trigger-page-button = ページのボタンで
trigger-import = あなたが持ち込み
area-visible = ページの見えている部分
    .goes-on = ページの見えている部分。続きがあります
area-page = ページ全体
area-element = ページの一部
read-facts = そのときページから読み取った内容
read-nothing = この注文について何も読み取られていません。
read-missed = 未読：{ $fields }
page-text = そのときのページの本文
proves = これが示すこと、示さないこと
proves-bytes = ここのファイルは保存したものと完全に同じです。今あらためて計算した SHA-256 が記録と一致しました。一緒に記録したもの（アドレス、題名、時刻、大きさ、環境、読み取った内容）とページの本文も同じです。
proves-log = このパソコンの記録簿は、各証拠の保存、書き出し、削除の時を記します。各記録は前の記録のハッシュを持ち、このブラウザから取り出せない鍵で署名されるため、変更や欠落は必ずわかります。
proves-not-clock = このパソコンの時計が正しかったことは示しません。
proves-not-person = だれがこのパソコンを使っていたかは示しません。
proves-not-server = ショップのサーバーが何を送ったかは示しません。ブラウザの表示だけです。
proves-not-before = ここに保存する前にファイルに何があったかは述べません。
gallery-by-time = 時間順
gallery-by-item = 内容別
gallery-broken = 撮ったときと違うものが{ $count }件あります。印があります。頼らないでください。
gallery-checking = 保存してから変わっていないか確認中…
gallery-checked = 確認済み：{ $all }件中{ $count }件が保存時のまま。
gallery-later = { $count }件は50 MBを超え、開いたときに確認します。
gallery-unchecked = 未確認
gallery-changed = 変更あり
gallery-missing = ファイルなし
gallery-beside-changed = 記録に変更あり
tracking-silent = あなたが撮った追跡では、{ $days }日間新しいことがありません。
tracking-captured = 追跡を{ $count }回撮りました。
tracking-compare = 追跡を比べる
compare-nothing-new = { $days ->
    [0] { $to }の2回の間に新しいことはありません。
   *[other] { $days }日間新しいことはありません：{ $from }から{ $to }。
}
compare-new = { $from }から{ $to }の間の新しいこと：
compare-unclear = この2つは確実には比べられません。別のサイトか荷物のもの、または一方がすべての記録を示していません。
compare-earlier = 前
compare-later = 後
compare-last = 最後の記録
zoom = 拡大縮小
zoom-in = 大きく
zoom-out = 小さく
zoom-fit = 合わせる
zoom-how = 画像。キー：プラスとマイナスで拡大縮小、0で合わせる、矢印で移動。
picture-not-drawn = このブラウザはこの種類の画像を表示できません。届いたまま保存されています。元のファイルを保存して見てください。
film-not-shown = このブラウザはこの種類の動画を再生できません。届いたまま保存されています。元のファイルを保存して見てください。
heic-not-drawn = このブラウザは iPhone が撮る HEIC の写真を表示できません。ファイルは届いたまま保存され、パックに入れられます。ここで見てコピーを作るには、スマホで写真を開き、JPEG で共有する（または画面を撮る）などして加えてください。
pdf-opening = PDF を開いています…
pdf-broken = この PDF は壊れているか、PDF ではありません。表示できません。届いたまま保存されています。元のファイルを保存して別の PDF ソフトで開き、開けたら新しい PDF に印刷して加えてください。
pdf-too-slow = この PDF はパソコンを長く占有するため閉じました。届いたまま保存されています。元のファイルを保存して別の PDF ソフトで見てください。
pdf-unknown = この PDF を表示できませんでした。届いたまま保存されています。このページを開き直すか、元のファイルを保存して別の PDF ソフトで見てください。
pdf-locked = この PDF はパスワードで保護されています。入力するとここで見られます。パスワードは銀行などの作成者が知らせます。保存されません。
pdf-password = PDF のパスワード
pdf-wrong-password = パスワードが違います。
pdf-unlock = 開く
pdf-turn = ページ送り
pdf-previous = 前のページ
pdf-next = 次のページ
pdf-page-label = ページ
pdf-of = / { $count }
pdf-page = { $page }ページ
pdf-page-of = { $name } の{ $page }ページ
pdf-page-not-drawn = { $page }ページを表示できません。元のファイルは残っています。保存して別の PDF ソフトで見てください。
pdf-long = ここでは最初の{ $count }ページだけ表示します。元のファイルにはすべてあります。
pdf-how = ページ。キー：プラスとマイナスで拡大縮小、0で合わせる、Page Up、Page Down、矢印で移動。
pdf-text = { $page }ページの本文
pdf-no-text = このページに読める文字はなく、画像だけです。
mail-not-shown = この種類のメールはここで開けません。届いたまま保存されています。元のファイルを保存してメールソフトで開いてください。
msg-not-shown = これは Outlook 独自のメール（.msg）で、Redress は読みません。届いたまま保存され、パックに入れられます。ここで見るには、メールソフトで開いて .eml で保存するか PDF に印刷し、それも加えてください。
mail-from = 差出人
mail-to = 宛先
mail-date = 日付
mail-subject = 件名
mail-attachments = 添付：{ $files }
mail-as-text = 文字だけを表示します。メール内の画像、リンク、プログラムには触れません。元のファイルにすべてあります。
facts-no-picture = 画像はありません。ページの内容だけ保存しました。画像も残すには、ページを開いてショートカットか Redress のアイコンを押してください。
save-original = 元のファイルを保存
delete-failed = すべては削除できませんでした。ブラウザを再起動してやり直してください。

evidence-delete = これを削除
evidence-delete-what = 完全に消えます。あったこととハッシュは記録簿に残ります。後の証拠は番号が変わります。送った文章の番号は古いままです。
evidence-delete-yes = はい、削除
evidence-delete-refused = 削除されませんでした。元のまま残っています。ディスクがいっぱいなら空きを作ってやり直してください。

## Copies of proof

copies = 他の人へ
copies-how = コピーは元のファイルから作られ、元は変わりません。写真の場所やカメラの情報は入りません。
    .pdf = コピーはページの画像で、元のファイルから作られ、元は変わりません。見えている文字だけが残ります。
copies-pages = コピーするページ（例：2, 4-6）
copies-pages-wrong = この PDF のページではありません。全{ $count }ページ、一度に{ $most }ページまでです。
copies-hide = 前回のコピーで隠した{ $count }か所は、次のコピーでも隠します。
copies-suggested = 個人的に見える{ $count }か所を隠す
copies-suggested-hidden = ページからわかる範囲の氏名、住所、番号です。場所は「隠す・印を付ける」で見られます。
copies-suggested-shown = 今作るコピーには見えます。受け取る人は読めます。
copies-unplaced = ページの本文の{ $count }行が個人的に見えますが、画像のどこにあるか Redress にはわからず、隠せません。コピーを渡す前に「隠す・印を付ける」で確認してください。
copy-download = フォーム用にダウンロード
copy-image = 画像をコピー
copy-hide = 隠す・印を付ける
copy-limit = ファイルの最大の大きさ
copy-limit-of = { $size } まで
copy-type = 画像の種類
copy-caption = 下にアドレス、時刻、ハッシュを添える
copy-making = コピーを作成中…
copy-image-done = コピーしました。フォームかチャットに貼り付けてください。
copy-image-page = { $page }ページをコピーしました。フォームかチャットに貼り付けてください。全ページはダウンロードしてください。
copy-image-first = 画像が1つのコピーより長いため、最初の部分をコピーしました。残りはダウンロードしてください。
copy-downloaded = { $count ->
    [1] { $file } として保存しました。
   *[other] { $count }枚の画像を保存しました。最初は { $file }。この順にフォームに入れてください。
}
copy-saved = コピーを下に保存しました。隠した部分は消えています。元のファイルは変わりません。
copy-broken = このコピーは作ったときと違います。削除して作り直してください。
copy-name-full = コピー
copy-name-form = { $size } までのフォーム用
copy-name-hidden = 隠した数 { $count }
copy-save-file = ダウンロード
copy-save-of = ダウンロード：{ $name }
copy-delete = 削除
copy-delete-of = 削除：{ $name }
copy-delete-yes = 本当に削除
copy-refused-original-changed = 元のファイルが撮ったときと違うため、コピーを作りません。
copy-refused-original-missing = 元のファイルがもうないため、コピーを作れません。
copy-refused-cannot-draw = このブラウザはこの種類の画像を表示できないため、コピーを作れません。元のファイルは残っています。
copy-refused-nothing-left = 切り抜くと画像が残りません。外すか描き直してください。
copy-refused-cannot-fit = 読める大きさのままではそこまで小さくなりません。大きいほうか JPEG を選んでください。
copy-refused-disk-full = コピーのための空きがディスクにありません。元のファイルは残っています。空きを作ってやり直してください。
copy-refused-unknown = コピーは作られませんでした。元のファイルは残っています。やり直してください。
pictures-download = { $count ->
    [1] 画像をフォーム用にダウンロード
   *[other] 画像{ $count }枚をフォーム用にダウンロード
}
pictures-how = 2 MBまでのコピー。文章の順に番号を付け、隠した所は隠したままです。PDF はコピーを作ったページ。渡す前に見てください。
pictures-hide = 個人的に見える{ $count }か所を隠しています。見せるには、先に画像を開いてください。
pictures-saved = { $count ->
    [1] 1個のファイルを保存しました。フォームに添付してください。
   *[other] { $count }個のファイルを保存しました。名前の順に添付してください。
}
pictures-refused = 証拠 { $numbers } のコピーは作れませんでした。ほかは保存しました。
copy-edit = コピーに隠す・印を付ける
copy-edit-how = 画像の上に描きます。キー：追加し、矢印で移動、Shift と矢印で伸縮、Delete で外す。
copy-tool = 道具
copy-tool-hide = 隠す
copy-tool-crop = 切り抜く
copy-tool-arrow = 矢印
copy-tool-number = 番号
copy-tool-look = スクロール
copy-add = 中央に追加
copy-undo = 元に戻す
copy-surface = 描いたものを含む画像
copy-edit-name = { $number }：{ $what }
copy-save = コピーを作る
copy-save-next = コピーを作り、次のページへ
copy-leave = 作らずに戻る
personal-unknown = Redress は画像を読みません。氏名、住所、電話番号、カード番号を自分で探し、相手に要らないものを隠してください。
personal-none = ページの本文に、Redress が知る電話番号、メール、カード番号はありません。名前や住所は知らないことがあります。自分で確認してください。
personal-found = ページの本文に個人的かもしれないものがあります。画像で探し、相手に要らないものを隠してください：
suggest = 個人的に見える所
suggest-none = ページに、Redress が知る住所、名前、電話番号、メール、カード番号は見つかりませんでした。すべての名前を知るわけではなく、画像も読みません。自分で確認してください。
suggest-found = { $count }か所が個人的に見えます。
suggest-state = コピーで隠す：{ $hidden }、見せる：{ $shown }。
suggest-how = 印を付けた所はコピーで隠れます。元のファイルは変わりません。画像では、クリックか Enter で隠し、Delete で見せます。Redress はすべての名前を知りません。自分でも確認してください。
suggest-hide-all = すべて隠す（{ $count }）
suggest-show-all = すべて見せる
suggest-place = { $number } · { $what }
suggest-name = 提案 { $number }：{ $what }
suggest-kind-address = 住所
suggest-kind-name = 名前
suggest-kind-phone = 電話
suggest-kind-mail = メールアドレス
suggest-kind-bank = 銀行口座
suggest-kind-card = カード番号
suggest-kind-typed = フォームに入力したもの
suggest-kind-account = アカウント名
suggest-is-open = 提案
suggest-is-hidden = 隠す
suggest-is-shown = 見せる
caption-part = { $count }分の{ $index }
caption-time = 撮影 { $time }
caption-hash = 元の SHA-256：{ $hash }

## The evidence pack

pack-what = 報告、証拠、事実、あなたの文章を入れた1つの ZIP。Redress がなくてもだれでも開いて確かめられます。
pack-make = 証拠パックを保存
pack-making = パックを作成中…
pack-made = { $file } として保存しました。{ $items }件、撮ってからすべて変更なし。
pack-made-with-faults = { $file } として保存しました。不足や撮ったときと違うものがあります。報告に書かれています。
pack-made-parts = パックは{ $count }個のファイルです。一緒にしておいてください。報告は最初のファイルにあります。
pack-over-limit = 1件だけで選んだ大きさを超えるものがあり、そのファイルも大きくなります。
pack-options = 言語と大きさ
pack-language = 報告の言語
pack-part-size = 最大のファイル
pack-one-file = 大きさにかかわらず1ファイル
pack-without-originals = 隠したコピーがあるものの元のファイルと本文を除く
pack-failed = パックは作られませんでした。証拠は元のままです。ディスクに空きを作ってやり直してください。
verify = 証拠パックを確認
verify-what = 各ファイルがパックを作ったときのままかを示します。ファイルはこのパソコンに残ります。
verify-choose = パック（ZIP。すべての部分を一緒に選ぶ）
verify-unchanged-files = 変更のないファイル { $count }個

## A page that could not be read

save-copy = このページの個人情報を伏せたコピーを保存
enter-by-hand = 手で入力
redacted-title = 個人情報を伏せたページのコピー
redacted-how = 名前、住所、商品、番号、金額、日付を置き換えました。ページの構造とショップの言葉は残ります。人に渡す前に見てください。Redress はどこにも送りません。
redacted-making = コピーを作成中…
redacted-gone = ページはもう開いていません。開き直して、そこのボタンをもう一度押してください。
redacted-save = ファイルを保存
redacted-saved = { $file } として保存しました。
redacted-text = ファイルの内容
by-hand = 注文を手で入力
by-hand-how = ショップのページの内容を写してください。空欄は不明のままです。後でページが読まれると、その値に置き換わります。
by-hand-number = 注文番号
by-hand-number-wrong = 注文番号は10から20桁です。
by-hand-store = 店
by-hand-title = 買ったもの
by-hand-sum = 金額
by-hand-sum-wrong = 金額は 12.34 のように数字で書いてください。
by-hand-currency = 通貨
by-hand-ordered = 注文日
by-hand-promised = 約束の日
by-hand-promised-wrong = この日は注文日より前です。
by-hand-failed = 注文を保存できませんでした。やり直してください。
source-buyer = { $on }にあなたが入力

## How well pages are read

health = ページの読み取り具合
health-how = 各種のページを最近開いたときの結果です。何度も欠けるものがあれば、ショップがページを変えたのでしょう。
health-none = まだどのページも読んでいません。
health-fine = { $page }：すべて読み取り、{ $on }
health-missed = { $page }：{ $field } が{ $times }回未読
health-order-list = 注文一覧
health-order-detail = 注文ページ
health-tracking = 追跡
health-messages = チャット
health-dispute = 紛争ページ
health-refunds = 返金
health-carrier = 運送会社のページ
health-unknown = 別のページ
field-page = ページ全体
field-payload = ページ自身のデータ
field-shipments-events-at = 記録の日付
field-shipments-trackingNumbers = 追跡番号
field-shipments-carrier = 運送会社
field-shipments-deliverBy = 約束の配達日

## Next steps that came later

act-appeal = 次：判断に異議を申し立てる
    .by = 次：{ $by }までに判断に異議を申し立てる
act-await-appeal = 次：異議への回答を待つ
    .by = 次：{ $by }まで異議への回答を待つ
act-await-refund = 次：返金を待つ
    .by = 次：{ $by }まで返金を待つ
act-ask-cancel = 次：販売者に注文のキャンセルを求める
act-await-cancel = 次：キャンセルを待つ
    .by = 次：{ $by }までキャンセルを待つ
act-ask-support = 次：ショップのサポートに尋ねる
    .by = 次：{ $by }までにショップのサポートに尋ねる
act-await-support = 次：ショップのサポートを待つ
    .by = 次：{ $by }までショップのサポートを待つ
act-await-opening = 次：次の段階が開くまで待つ
    .by = { $step ->
        [dispute] 次：紛争を申し立てられる{ $by }まで待つ
        [bank] 次：銀行に求められる{ $by }まで待つ
        [post] 次：運送会社に求められる{ $by }まで待つ
       *[other] 次：次の段階が開く{ $by }まで待つ
    }
act-await-resend = 次：新しい荷物を待つ
    .by = 次：{ $by }まで新しい荷物を待つ
act-check-resend = 次：新しい荷物を確かめ、結果を記録する
    .by = 次：{ $by }までに新しい荷物を確かめ、結果を記録する
act-await-return = 次：返品が販売者に届くのを待つ
    .by = 次：{ $by }まで返品が販売者に届くのを待つ
act-escalate-paypal = 次：PayPal の問題報告をクレームにする
    .by = 次：{ $by }までに PayPal の問題報告をクレームにする
act-say-payment = 次：支払い方法を選ぶ
    .by = 次：{ $by }までに支払い方法を選ぶ
act-say-country = 次：お住まいの国を選ぶ
    .by = 次：{ $by }までにお住まいの国を選ぶ
act-ask-post = 次：郵便局か運送会社に調査を求める
    .by = 次：{ $by }までに郵便局か運送会社に調査を求める
act-write-claim = 次：請求書面を送る
    .by = 次：{ $by }までに請求書面を送る
act-write-operator = 次：運営会社に書く
    .by = 次：{ $by }までに運営会社に書く
act-await-operator = 次：運営会社を待つ
    .by = 次：{ $by }まで運営会社を待つ
act-ask-authority = 次：機関に申し出る
    .by = 次：{ $by }までに機関に申し出る
act-sue = 次：訴えの準備をする
    .by = 次：{ $by }までに訴えの準備をする
act-await-court = 次：裁判所を待つ
    .by = 次：{ $by }まで裁判所を待つ
act-look-again = 次：その後起きたことを記録するか、案件を終える
    .by = 次：{ $by }までに、その後起きたことを記録するか、案件を終える
also-ends = ほかの最終日：{ $rights }
also-ends-right = { $what }、{ $on }
course = 合わない記録があります
course-event-in-future = 「{ $what }」が{ $on }に記録されていますが、この日はまだ来ていません。日を直すまで数えません。
course-event-before-order = 「{ $what }」が{ $on }に記録されていますが、注文より前です。日を直すまで数えません。
course-same-event-twice = 「{ $what }」が{ $on }に2回記録されています。1回と数えます。一方を取り消してください。
course-decision-without-dispute = { $on }にショップの判断が記録されていますが、その前に紛争がありません。紛争を申し立てた日を記録するか、判断を直してください。
course-appeal-without-decision = { $on }に異議が記録されていますが、その前に判断がありません。ショップが判断した日を記録するか、異議を直してください。

## How such cases are lost

losses = こうした案件が負ける原因
loses-window-missed = 紛争を申し立てる最終日を過ぎる。
loses-confirmed-early = 荷物が届いて確かめる前に受け取りを確認する。
loses-cancelled = お金が戻る前に紛争を取り消す、または少ない提案を受け入れる。
loses-accepted-wait = 販売者が待ってほしいと言うとき「受け入れる」を押す。
loses-reason-changed = 販売者に求められて理由を変える。
loses-says-delivered = 運送会社が配達済みとし、反対の材料がない。運送会社に書面の回答を求めてください。
loses-too-early = 追跡がまだ動き、約束の日も先なのに紛争を申し立てる。
loses-late-proof = ショップが証拠を求めたのに間に合わない。
loses-own-address = 注文の住所が間違っていた。
loses-own-customs = 税関が受取人の書類や税を待っていた。
loses-not-collected = 荷物が受取場所で待っていたのに取りに行かなかった。
loses-dates-disagree = チャット、写真、追跡の日付が合わない。
loses-chat-promise = チャットの約束を返金と思い、紛争の期限が過ぎる。
loses-no-unboxing = 開けたとき中に何があったかを示すものがない。
loses-late-small = 遅く届いた商品を手元に残す。その場合ショップはたいてい小さなクーポンしか出しません。
loses-not-looked = お金はカードか口座にもう戻っていたのに、だれも見ていなかった。
loses-return-untracked = 追跡番号なしで返品し、届いたことを示すものがない。
