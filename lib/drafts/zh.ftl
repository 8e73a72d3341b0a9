# 简体中文，主要写给卖家：句子短，一句一件事，语气礼貌。数字两侧按习惯空格，日期不空格。

gap = { "" }
comma = { "，" }
semicolon = { "；" }
first-of-month = 1
day-with-year = { $year }年{ $day }

## 每封信都有的部分

greeting = 您好，
thanks = 谢谢。
order-dated = { $id }（{ $date }下单）
about = 订单号：{ $order }。
about-with = 订单号：{ $order }，{ $details }。
item = { $quantity ->
    [0] “{ $title }”
    [1] “{ $title }”
   *[other] “{ $title }”（{ $quantity } 件）
}
items-more = 等，另有 { $count } 种商品
sum-total = 共 { $sum }
attached = 附件：{ $list }。
attachment = [{ $number }] { $what }（{ $date }）
attachment-part = [{ $number }] { $what }（仅为一部分，{ $date }）
proof-order-page = 订单页面
proof-tracking = 物流页面
proof-chat = 与卖家的聊天记录
proof-payment = 付款凭证
proof-carrier = 承运商页面
proof-dispute = 纠纷页面
proof-packaging = 包装照片
proof-goods = 商品照片
proof-listing = 商品页面
proof-document = 文件
proof-seller-data = 卖家资料
proof-refund-policy = 退款政策
proof-return-proof = 退货凭证

## 页面上显示的内容。`.point` 在列表中跟在日期后面。

fact-paid-ago = { $days ->
    [0] 订单已于{ $date }付款。
   *[other] 订单已于{ $date }付款，至今已 { $days } 天。
}
    .point = 订单已付款
fact-ordered-ago = { $days ->
    [0] 订单于{ $date }提交。
   *[other] 订单于{ $date }提交，至今已 { $days } 天。
}
    .point = 订单已提交
fact-promised = 承诺的最晚送达日期是{ $date }。
    .point = 承诺的送达日期已过
fact-guarantee = 订单页面写明，{ $date }之前未送达可以退款。
    .point = 订单页面写明的未送达可退款日期
fact-silent = 物流信息自{ $date }起已有 { $days } 天没有更新。
    .point = 最后一条物流记录，此后 { $days } 天没有更新
fact-no-number = 该订单没有物流单号。
    .point = 没有物流单号
fact-no-events = 物流单号 { $number } 没有任何物流记录。
    .point = 物流单号 { $number } 没有任何物流记录
fact-number-early = 物流单号 { $number } 的第一条记录是{ $date }，早于下单日期。
    .point = 物流单号 { $number } 的第一条记录，早于下单日期
fact-jump = 物流单号 { $number } 显示，{ $start }包裹还在发件方承运商处，{ $date }却已到达运输终点，两条记录最多相隔{ $hours }小时（{ $from } – { $to }），任何包裹都不可能在这段时间内走完这段路程。
    .point = 物流单号 { $number } 在两个国家的记录最多相隔{ $hours }小时（{ $from } – { $to }）
fact-lost = { $date }的物流信息显示包裹丢失。
    .point = 物流信息显示包裹丢失
fact-customs = { $days ->
    [0] 物流信息显示，包裹自{ $date }起在海关。
   *[other] 物流信息显示，包裹自{ $date }起一直在海关，已有 { $days } 天。
}
    .point = { $days ->
        [0] 包裹到达海关
       *[other] 包裹到达海关，至今已有 { $days } 天
    }
fact-elsewhere = 物流信息显示，{ $date }包裹在“{ $place }”。
    .point = 物流信息显示包裹在“{ $place }”
fact-returning = 物流信息显示，包裹自{ $date }起正在退回发件人。
    .point = 包裹开始退回发件人
fact-returned = 物流信息显示，包裹已于{ $date }退回发件人。
    .point = 包裹已退回发件人
fact-delivered = 物流信息显示包裹已于{ $date }送达。
    .point = 物流信息显示包裹已送达
fact-arrived = 包裹于{ $date }送达。
    .point = 包裹送达
fact-arrived-late = 包裹于{ $date }送达。
    .point = 包裹送达，比承诺日期晚 { $days } 天
fact-ordered = 订单于{ $date }提交。
    .point = 订单 { $order }
    .pointWith = 订单 { $order }，{ $details }
fact-paid = 订单已于{ $date }付款。
    .point = 订单已付款
fact-shipped = 订单于{ $date }标记为已发货。
    .point = 订单标记为已发货
    .pointWith = 订单标记为已发货，物流单号 { $number }
fact-wrote = 我已于{ $date }就此事给卖家留言。
    .toSeller = 我已于{ $date }就此事给您留言。
    .point = 已给卖家留言
fact-answered = 卖家已于{ $date }回复。
    .point = 卖家已回复
fact-cancel = 我已于{ $date }请求取消这个未发货的订单。
    .point = 已请求取消这个未发货的订单
fact-support = 我已于{ $date }就此事询问速卖通客服。
    .point = 已询问速卖通客服
fact-offered = 感谢您{ $date }提出的方案。
    .sum = 感谢您{ $date }提出退款 { $sum } 的方案。
fact-dispute = 我已于{ $date }在速卖通提交纠纷。
    .point = 已提交纠纷
fact-decision = 速卖通已于{ $date }对纠纷作出裁决。
    .point = 纠纷裁决
fact-decision-sum = 速卖通已于{ $date }对纠纷作出裁决，裁定金额为 { $sum }。
    .point = 纠纷裁决：{ $sum }
fact-appeal = 我已于{ $date }对裁决提出申诉。
    .point = 已对裁决提出申诉
fact-refund-processed = 速卖通于{ $date }通知退款，款项尚未到账。
    .point = 通知退款
fact-refund-announced = { $date }收到退款通知。
    .point = 退款通知
fact-refund-announced-sum = { $date }的通知写明退款 { $sum }。
    .point = 退款通知：{ $sum }
fact-refund-promised = { $date }对方表示会在{ $until }之前退款。
    .point = 对方表示会在{ $until }之前退款
fact-goods-returned = 我已于{ $date }寄回商品。
    .point = 已寄回商品
fact-not-refunded = 款项尚未退还。
    .point = 款项尚未退还
fact-not-received = 包裹尚未收到。
    .point = 仍未收到包裹
point = - { $date }：{ $what }
point-undated = - { $what }

## 买家的陈述，按原因。`.headline` 用于纠纷开头。

state-not-shipped = 订单至今仍未发货。
    .headline = 卖家没有发货。
state-invalid-tracking = 用物流单号 { $number } 查不到我的包裹，包裹也没有送到。
    .told = 包裹至今没有送到。
    .headline = 用物流单号查不到我的包裹，包裹至今没有送到。
    .headlineNoNumber = 订单没有物流单号，包裹至今没有送到。
state-stuck = 我没有收到包裹。
    .headline = 包裹滞留在途中，至今没有送到。
state-lost = 我没有收到包裹。
    .headline = 包裹在途中丢失，没有送到。
state-customs = 我没有收到包裹。
    .headline = 包裹被扣在海关，至今没有送到。
state-wrong-address = 包裹寄错了地址，没有送到我这里。
    .headline = 包裹寄错了地址，没有送到我这里。
state-returned = 我没有收到包裹。
    .headline = 包裹被退回，我没有收到。
state-marked-delivered = 我没有收到包裹。
    .headline = 包裹显示已送达，但我没有收到。
state-damaged = 商品到货时已经损坏。
    .headline = 商品到货时已经损坏。
state-incomplete = 包裹里缺少部分商品。
    .headline = 包裹里缺少部分商品。
state-not-as-described = 商品与商品页面的描述不符。
    .headline = 商品与商品页面的描述不符。
state-wrong-item = 寄来的不是我订购的商品。
    .headline = 寄来的不是我订购的商品。
state-came-late = 包裹送达晚于承诺日期。
    .told = 包裹晚到了 { $days } 天。
    .headline = 包裹送达晚于承诺日期。
state-refund-not-paid = 款项没有到账。
    .part = 款项只到账了一部分。
    .headline = 已通知退款，但款项没有到账。
    .headlinePart = 已通知退款，但款项只到账了一部分。
state-return-not-refunded = 款项没有退还。
    .part = 款项只退还了一部分。
    .headline = 商品已寄回卖家，款项没有退还。
    .headlinePart = 商品已寄回卖家，款项只退还了一部分。

## 买家对提问的回答

answer-number-by-chat = 卖家只在聊天中给过另一个单号。
answer-carrier-told-me = 承运商告知我包裹已丢失。
answer-customs-asked-me = 海关没有要求我提供任何材料。
answer-address-was-right = 订单中的地址是我的，而且完整。
answer-was-told = 没有人通知我包裹在等待领取。
answer-asked-around = 邻居和住处也都没有这个包裹。
answer-packaging-damaged = 包装也已损坏。
answer-filmed-opening = 开箱过程有视频。
answer-account-checked = 我查过付款账户，没有任何退款入账。
answer-return-arrived = 物流信息显示退货已在卖家处。
own-what-is-damaged = 损坏情况：{ $text }。
own-what-is-missing = 缺少：{ $text }。
own-differences = 不符之处：{ $text }。
own-what-came = 实际寄来：{ $text }。
own-refund-words = 关于退款的说法：{ $text }。
own-return-number = 退货物流单号：{ $text }。

## 买家对卖家的答复

say-follow-up = 退款的事目前还没有谈妥。
    .open = 这件事目前还没有解决。
say-last-call = 这是我的最后一次提醒。
    .dispute = 这是速卖通裁决前的最后一次提醒。
say-reply-offer = 我的要求不变。
say-reply-wait = 超过下面写的日期，我不会再等。
    .now = 我不会再等下去。
say-reply-cancel = 我不会取消订单，也不会更改原因。
    .dispute = 我不会取消订单，也不会取消纠纷或更改原因。
    .unsent = 我不会取消订单，也不会写成我方原因：真正的原因是卖家没有发货。
say-reply-confirm = 事情解决之前，我不会确认收货。

## 买家写给平台的话

appeal = 请重新审核订单 { $order } 的纠纷裁决。
appeal-dated = 请重新审核{ $date }对订单 { $order } 作出的纠纷裁决。
appeal-facts = 请考虑以下事实：
appeal-overlooked = 裁决没有考虑到的情况：{ $text }。
appeal-new = 裁决之后的新证据：{ $list }。
request-cancel = 请取消这个未发货的订单。
request-cancel-reason = 原因是卖家没有发货。
state-question = 请告知我的请求处理到哪一步：哪些已经决定，哪些还没有，什么时候有答复。
support-question = 请告诉我下一步怎么处理，什么时候有结果。

## 买家要求什么，期限到哪天，之后怎么办

ask-sum = 请退款 { $sum }。
    .dispute = 我要求退款 { $sum }。
ask-whole = 请全额退还该订单的货款。
    .dispute = 我要求全额退还该订单的货款。
ask-missing-part = 请退还缺少部分的货款。
    .dispute = 我要求退还缺少部分的货款。
ask-undelivered-part = 请退还未送达部分的货款。
    .dispute = 我要求退还未送达部分的货款。
ask-missing-rest = 请退还缺少部分剩余的货款。
    .dispute = 我要求退还缺少部分剩余的货款。
ask-undelivered-rest = 请退还未送达部分剩余的货款。
    .dispute = 我要求退还未送达部分剩余的货款。
ask-rest = 请退还该订单剩余的货款。
    .dispute = 我要求退还该订单剩余的货款。
ask-percent = 请退还该订单货款的 { $percent }%。
    .dispute = 我要求退还该订单货款的 { $percent }%。
ask-new-parcel = 请重新寄送商品。
    .dispute = 我要求重新寄送商品。
ask-delay = 请对延迟送达给予补偿：有延迟送达优惠券的请发放，没有的则退还部分货款。
    .dispute = 我要求对延迟送达给予补偿：有延迟送达优惠券的请发放，没有的则退还部分货款。
ask-tax = 其中包括进口税费 { $sum }。
refunded = 已退还一部分款项。
    .sum = 已退还 { $sum }。
    .rest = 已退还 { $sum }，尚欠 { $rest }。
answer-by = 请在{ $date }之前（含当天）答复。
then-dispute-next-day = 如果到时还没有解决，我将在第二天提交纠纷。
then-dispute-on = 如果到时还没有解决，我将于{ $date }提交纠纷。
then-dispute-now = 提交纠纷的期限到{ $date }为止，所以我现在就提交纠纷。
then-dispute-soon = 提交纠纷的时间已经不多，所以我现在就提交纠纷。
then-shop = 如果到时还没有解决，我将联系速卖通处理。
then-dispute-stays = 问题解决之前，纠纷不会撤销。
then-appealed = 我已对纠纷裁决提出申诉。
