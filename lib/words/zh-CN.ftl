# The interface's words in Simplified Chinese. Plain, short, no blame; a button says what happens.

## Days and sizes

days = { $days } 天
pill-days = { $days ->
    [0] 今天
   *[other] { $days } 天
}
pill-passed = 已过
pill-refund = 退款途中
pill-closed = 已关闭
pill-claim = 已有案件
date-and-time = { $day } { $time }

## What is the matter with an order. `.also` continues a line that began with something weightier.

flag-not-shipped = { $days ->
    [0] 未发货
   *[other] { $days } 天未发货
}
    .also = 未发货
flag-no-tracking = 没有物流单号
    .also = 没有物流单号
flag-stalled = { $days ->
    [0] 没有动静
   *[other] { $days } 天没有动静
}
    .also = 没有动静
    .alsoSince = 自{ $since }起没有新消息
flag-overdue = { $days ->
    [0] 已晚到
   *[other] 晚了 { $days } 天
}
    .also = { $days ->
        [0] 已晚到
       *[other] 晚了 { $days } 天
    }
flag-guarantee-passed = 已到平台的退款日期
    .on = 平台的退款日期：{ $since }
    .also = 已到退款日期
    .alsoSince = 退款日期：{ $since }
flag-delivery-failed = 派送失败
    .also = 派送失败
    .alsoSince = 派送失败：{ $since }
flag-awaiting-pickup = 在取件点等您取件
    .until = 取件点保留到{ $until }左右
    .also = 在取件点等待
    .alsoSince = 自{ $since }起在取件点
flag-returned = { $stage ->
    [returned] 已退回寄件人
    [lost] 途中丢失
    [destroyed] 已被承运商销毁
    [cancelled] 承运商已取消运送
   *[returning] 正退回寄件人
}
    .also = { $stage ->
        [returned] 已退回寄件人
        [lost] 途中丢失
        [destroyed] 已被承运商销毁
        [cancelled] 承运商已取消运送
       *[returning] 正退回寄件人
    }
flag-customs-hold = { $days ->
    [0] 滞留海关
   *[other] 在海关 { $days } 天
}
    .also = 滞留海关
    .alsoSince = 自{ $since }起在海关
flag-marked-delivered = 显示已送达
    .on = 显示已于{ $since }送达
    .also = 显示已送达
    .alsoSince = 显示已于{ $since }送达
flag-wrong-destination = 物流显示的目的地不同
    .also = 物流显示的目的地不同
    .ended = { $scan ->
        [office] 最后经过的网点不在订单地址所在的州或省：{ $place }
       *[end] { $compared ->
            [country] 物流终止的国家不是目的地国家：{ $place }
            [city] 物流终止的城市不是订单地址所在的城市
           *[state] 物流终止的州或省不是订单地址所在的州或省：{ $place }
        }
    }
    .also-ended = { $scan ->
        [office] 最后经过的网点：{ $place }
       *[end] { $compared ->
            [city] 物流终止于另一城市
           *[state] 物流终止于：{ $place }
        }
    }
flag-contradiction = 订单与物流不一致
    .also = 订单与物流不一致
    .jump = 两次扫描最多相隔 { $hours } 小时：{ $from }与{ $to }
    .also-jump = 两次扫描最多相隔 { $hours } 小时：{ $from }与{ $to }
flag-closing = { $days ->
    [0] 今天是可提起纠纷的最后一天
   *[other] 还有 { $days } 天可提起纠纷
}
    .passed = 提起纠纷的期限可能已过：请今天查看订单
    .oldRule = 提起纠纷的期限可能临近：请今天查看订单
    .also = 纠纷期限临近
    .alsoPassed = 纠纷期限可能已过
flag-unreadable = 此订单有一部分无法读取
    .also = 订单有一部分未能读取

## Places on the way

stage-not-found = 单号尚未查到
stage-info-received = 仅有预报
stage-picked-up = 已揽收
stage-origin = 在卖家所在国
stage-export-customs = 出口海关
stage-departed = 已离开发货国
stage-in-transit = 跨国运输中
stage-arrived = 已到达您的国家
stage-import-customs = 在海关
stage-customs-action = 海关需要您处理
stage-customs-released = 海关已放行
stage-last-mile = 在当地承运商处
stage-out-for-delivery = 派送中
stage-delivery-failed = 派送失败

## Dates with a meaning. The value is the headline, `.line` the overlay's form, `.name` the entry in a list.

deadline-ship-by = { $when ->
    [past] 卖家早应发货
    [today] 卖家今天应发货
   *[future] 卖家还有 { $days } 天发货
}
    .line = { $certainty ->
        [estimated] 约{ $on }前发货
       *[read] { $on }前发货
    }
    .name = 卖家的发货期限
    .then = 此后订单应会自动关闭并全额退款。
deadline-deliver-by = { $when ->
    [past] 承诺的送达日已过
    [today] 承诺今天送达
   *[future] 距承诺的送达日还有 { $days } 天
}
    .line = { $certainty ->
        [estimated] 预计约{ $on }前送达
       *[read] 承诺{ $on }前送达
    }
    .name = 承诺的送达日
    .then = 此后包裹即为晚到，可以提起纠纷。
deadline-refund-by = { $when ->
    [past] 已到平台的退款日期
    [today] 今天是平台的退款日期
   *[future] 距平台的退款日期还有 { $days } 天
}
    .line = { $certainty ->
        [estimated] 约{ $on }仍未送达可要求退款
       *[read] { $on }仍未送达可要求退款
    }
    .name = 未送达的退款
    .then = 从那天起，未到包裹的款项应予退还。请主动要求：款项未必自动退回。
deadline-dispute-opens = { $when ->
    [past] 可以提起纠纷
    [today] 今天起可以提起纠纷
   *[future] 还有 { $days } 天可以提起纠纷
}
    .line = { $certainty ->
        [estimated] 约{ $on }起可提起纠纷
       *[read] { $on }起可提起纠纷
    }
    .name = 可提起纠纷的首日
    .then = 在此之前，平台可能拒绝纠纷。
deadline-dispute-closes = { $when ->
    [past] 提起纠纷的期限可能已过：请今天查看订单
    [today] 今天是可提起纠纷的最后一天
   *[future] 还有 { $days } 天可提起纠纷
}
    .line = { $certainty ->
        [estimated] 约{ $on }前可提起纠纷
       *[read] { $on }前可提起纠纷
    }
    .name = 可提起纠纷的最后一天
    .then = 此后平台可能不再受理此订单的纠纷。
deadline-seller-answers = { $when ->
    [past] 卖家的答复期限已过
    [today] 卖家今天应答复
   *[future] 卖家还有 { $days } 天答复
}
    .line = { $certainty ->
        [estimated] 卖家约{ $on }前答复
       *[read] 卖家{ $on }前答复
    }
    .name = 卖家的答复
    .then = 此后卖家不答复对您有利：按您的要求执行。
deadline-platform-decides = { $when ->
    [past] 裁决已逾期
    [today] 预计今天作出裁决
   *[future] 距平台裁决还有 { $days } 天
}
    .line = { $certainty ->
        [estimated] 预计约{ $on }裁决
       *[read] 预计{ $on }裁决
    }
    .name = 平台的裁决
    .then = 届时平台会提出方案。若没有，请询问其客服。
deadline-appeal-closes = { $when ->
    [past] 申诉期限已过
    [today] 今天是可申诉的最后一天
   *[future] 还有 { $days } 天可申诉
}
    .line = { $certainty ->
        [estimated] 约{ $on }前可申诉
       *[read] { $on }前可申诉
    }
    .name = 可申诉的最后一天
    .then = 此后平台的裁决即成定局；还可找银行和依靠法律。
deadline-refund-arrives = { $when ->
    [past] 退款早应到账
    [today] 退款今天应到账
   *[future] 距退款预计到账还有 { $days } 天
}
    .line = { $certainty ->
        [estimated] 预计约{ $on }到账
       *[read] 预计{ $on }前到账
    }
    .name = 退款到账
    .then = 此后请向平台索要退款的日期和编号，并凭此询问银行。
deadline-chargeback-closes = { $when ->
    [past] 找银行的期限已过
    [today] 今天是可找银行的最后一天
   *[future] 还有 { $days } 天可请银行拒付
}
    .line = { $certainty ->
        [estimated] 约{ $on }前可找银行
       *[read] { $on }前可找银行
    }
    .name = 可申请拒付的最后一天
    .then = 此后银行无法再追回付款。银行也需要时间：请尽早去信。
deadline-post-inquiry-closes = { $when ->
    [past] 找邮政的期限已过
    [today] 今天是可找邮政的最后一天
   *[future] 还有 { $days } 天可请邮政查询
}
    .line = { $certainty ->
        [estimated] 约{ $on }前可请邮政查询
       *[read] { $on }前可请邮政查询
    }
    .name = 可请邮政查询的最后一天
    .then = 此后邮政不再受理此包裹的查询。
deadline-authority-answers = { $when ->
    [past] 主管机构的答复期限已过
    [today] 主管机构今天应答复
   *[future] 距主管机构预计答复还有 { $days } 天
}
    .line = { $certainty ->
        [estimated] 主管机构约{ $on }前答复
       *[read] 主管机构{ $on }前答复
    }
    .name = 主管机构的答复
    .then = 此后请凭投诉编号询问。
deadline-cancel-answers = { $when ->
    [past] 卖家的取消期限已过
    [today] 卖家今天应答复取消申请
   *[future] 距取消申请的答复期限还有 { $days } 天
}
    .line = { $certainty ->
        [estimated] 取消申请约{ $on }前答复
       *[read] 取消申请{ $on }前答复
    }
    .name = 取消申请的答复
    .then = 此后未发货的订单应会自动关闭并全额退款。若没有，请询问平台客服。
deadline-support-answers = { $when ->
    [past] 客服的答复期限已过
    [today] 客服今天应答复
   *[future] 客服还有 { $days } 天答复
}
    .line = { $certainty ->
        [estimated] 客服约{ $on }前答复
       *[read] 客服{ $on }前答复
    }
    .name = 客服的答复
    .then = 此后不要再等：请走下一步。
deadline-appeal-decides = { $when ->
    [past] 申诉的答复已逾期
    [today] 预计今天答复申诉
   *[future] 距申诉的答复还有 { $days } 天
}
    .line = { $certainty ->
        [estimated] 申诉约{ $on }前答复
       *[read] 申诉{ $on }前答复
    }
    .name = 申诉的答复
    .then = 此后请询问平台客服；找银行不必等此答复。
deadline-resend-arrives = { $when ->
    [past] 新包裹早应到达
    [today] 新包裹今天应到达
   *[future] 距新包裹预计到达还有 { $days } 天
}
    .line = { $certainty ->
        [estimated] 新包裹约{ $on }前到达
       *[read] 新包裹{ $on }前到达
    }
    .name = 新包裹到达
    .then = 此后视为未到。其间订单的期限一直在走。
deadline-return-arrives = { $when ->
    [past] 卖家早应收到退货
    [today] 卖家今天应收到退货
   *[future] 距退货到达卖家还有 { $days } 天
}
    .line = { $certainty ->
        [estimated] 退货约{ $on }前到卖家
       *[read] 退货{ $on }前到卖家
    }
    .name = 退货到达卖家
    .then = 此后请向客服出示寄件凭证和退货的物流。
deadline-bank-answers = { $when ->
    [past] 银行的答复期限已过
    [today] 银行今天应答复
   *[future] 银行还有 { $days } 天答复
}
    .line = { $certainty ->
        [estimated] 银行约{ $on }前答复
       *[read] 银行{ $on }前答复
    }
    .name = 银行的答复
    .then = 此后请询问银行进展，并要求书面答复。
deadline-post-answers = { $when ->
    [past] 承运商的答复期限已过
    [today] 承运商今天应答复
   *[future] 承运商还有 { $days } 天答复
}
    .line = { $certainty ->
        [estimated] 承运商约{ $on }前答复
       *[read] 承运商{ $on }前答复
    }
    .name = 邮政或承运商的答复
    .then = 此后请凭查询编号催问。没有答复也可以作为证明。
deadline-operator-answers = { $when ->
    [past] 平台运营方的答复期限已过
    [today] 平台运营方今天应答复
   *[future] 平台运营方还有 { $days } 天答复
}
    .line = { $certainty ->
        [estimated] 平台运营方约{ $on }前答复
       *[read] 平台运营方{ $on }前答复
    }
    .name = 平台运营方的答复
    .then = 此后可找主管机构和法院。
deadline-reject-closes = { $when ->
    [past] 拒收商品的期限已过
    [today] 今天是可拒收商品的最后一天
   *[future] 还有 { $days } 天可拒收商品
}
    .line = { $certainty ->
        [estimated] 约{ $on }前可拒收商品
       *[read] { $on }前可拒收商品
    }
    .name = 可拒收商品的最后一天
    .then = 此后有缺陷的商品先修或换，之后才退款。
deadline-withdrawal-closes = { $when ->
    [past] 无理由退货的期限已过
    [today] 今天是可无理由退货的最后一天
   *[future] 还有 { $days } 天可无理由退货
}
    .line = { $certainty ->
        [estimated] 约{ $on }前可无理由退货
       *[read] { $on }前可无理由退货
    }
    .name = 可无理由退货的最后一天
    .then = 此后只能因缺陷等理由取消购买。
deadline-claim-closes = { $when ->
    [past] 法定的主张期限已过
    [today] 今天是依法主张的最后一天
   *[future] 还有 { $days } 天可依法主张
}
    .line = { $certainty ->
        [estimated] 法定权利约至{ $on }
       *[read] 法定权利至{ $on }
    }
    .name = 法定权利的最后一天
    .then = 此后卖家可仅以期限已过为由拒绝。

## What happens then, where the rule itself decides it

then-AE-SHIP-TIMEOUT = 此后订单应会自动关闭并全额退款。按工作日计算：不含周末，含节假日。
then-AE-REFUND-CARD = 此后请向平台索要退款的日期和编号，并凭此询问银行。按工作日计算：不含周末，含节假日。
then-PP-ESC = 此后 PayPal 会永久关闭争议。请在此前将其升级为补偿申请。
then-written-claim = 此后可走下一步：平台运营方（如有）、主管机构、法院。
then-BR-CONSUMIDOR = 届时商家会在该网站答复。请在那里说明是否已解决。

## A rule that is too old

deadline-old-rule = { $name }：此日期的规则太旧，不可依赖。请今天查看订单页
    .line = 请在订单页查看日期
source-old-rule = 该规则本应在{ $by }前复核：不要据此计算，请看页面

## The calendar file

calendar-save = 保存这些日期到日历
calendar-save-all = 保存所有日期到日历
calendar-summary = { $name }：{ $title }
calendar-cancelled = 已失效：{ $summary }
calendar-cancelled-why = Redress 撤回了此日期：其依据已变。有效的日期在案件里。
calendar-description = { $order }。日期来源：{ $source }。{ $after }

## Dates that are not known

unknown-dates = 有 { $count } 个日期未知
unknown-open-order = 打开订单页：其日期会自动读取。
unknown-say-payment = 在“下一步”里说明付款方式。
unknown-no-term = 此付款方式没有已知期限。请立即询问银行或卖家。
unknown-no-payment-day = 打开订单页：那里会读取付款日。
unknown-note-dispute = 从您提起纠纷之日起算。请在此记下。
unknown-note-decision = 从裁决之日起算。请在此记下。
unknown-note-refund = 从退款途中之日起算。请在此记下。
unknown-note-authority = 从您投诉之日起算。请在此记下。
unknown-no-answer-term = 您的国家没有已知的答复期限。
unknown-say-country = 在“下一步”里说明居住地：期限因国家而异。
unknown-not-by-post = 此包裹不经邮政，只有邮政受理查询。
unknown-no-ship-day = 打开订单页：那里会读取发货日。

## Dates that moved

moved-date = 已变动：原为{ $before }，{ $on }所见
moved-proof = 证据 { $number } 显示原日期
moved-why = 由平台或卖家改动。通常以两者中较早的为准较稳妥。

## A date and its distance

date-distance = { $when ->
    [today] 今天
    [past] { $days } 天前
   *[future] { $days } 天后
}
source-shop-day = { $source }；平台的{ $on }比您这里早开始
source-later = 同一规则的另一种读法为{ $on }：以先到的日子为准。
source-holidays = { $country ->
    [CN] 其间有中国的节假日：估计可能偏早。
   *[other] 其间有卖家所在国的节假日：估计可能偏早。
}

## Where a date comes from

source-page = 读自平台页面
source-page-on = { $on }读自{ $page }
source-rule = 估计，页面未写明此日期
source-rule-year = 按 { $year } 年的规则估计
source-noted = 承诺，如您所记
page-order-list = 订单列表
page-order-detail = 订单页
page-tracking = 物流页
page-messages = 聊天
page-dispute = 纠纷页
page-refunds = 退款页
page-carrier = 承运商页面
page-unknown = 页面
about-date = 约{ $on }
date-and-source = { $on }，{ $source }

## The line on the shop's page

open-claim = 新建案件
show-claim = 查看案件
refund-done = 页面显示款项已退回
    .sum = 页面显示已退回：{ $sum }
refund-under-way = 页面显示退款途中
    .sum = 页面显示退款途中：{ $sum }
save-proof = 保存证据
saving = 正在保存…
allow-capture = 允许截图
how-to-capture = 浏览器只在您允许时截图。请按快捷键或 Redress 图标，或一次性允许截图。
unread-title = Redress 无法读取此页
unread-body = 平台可能改了页面。没有作任何猜测。您先前的订单和证据都在；快捷键仍可保存此页的截图。
unread-fields = 未读取：{ $fields }。
close = 关闭

## Claim

claim = 案件
order-number = 订单 { $id }
ordered-on = { $on }下单
no-title = 标题未读取
no-total = 价格未读取
open-in-tab = 在标签页打开
open-panel = 侧边栏
open-list = 列表
no-deadline = 还没有需要留意的日期
no-deadline-how = 打开一次订单页：其日期会自动读取。
steps = 案件的步骤
step-done = 完成
step-now = 当前
step-later = 以后
step-proof = 证据
step-seller = 卖家
step-support = 客服
step-dispute = 纠纷
step-appeal = 申诉
step-bank = 银行
step-post = 邮政
step-claim = 书面催告
step-operator = 运营方
step-authority = 主管机构
step-court = 法院
act-capture = 下一步：保存证据（{ $items }）
    .rest = 下一步：截取整页（{ $items }）
    .open = 下一步：打开并保存：{ $item }
act-write-seller = 下一步：写信给卖家
act-await-seller = 下一步：等卖家
    .by = 下一步：等卖家到{ $by }
act-open-dispute = 下一步：在平台页面提起纠纷
    .by = 下一步：{ $by }前在平台页面提起纠纷
act-await-decision = 下一步：等裁决
    .by = 下一步：等裁决到{ $by }
act-ask-bank = 下一步：请银行拒付
    .by = 下一步：{ $by }前请银行拒付
act-await-bank = 下一步：等银行
    .by = 下一步：等银行到{ $by }
act-await-post = 下一步：等承运商答复
    .by = 下一步：等承运商答复到{ $by }
act-await-claim = 下一步：等书面催告的答复
    .by = 下一步：等书面催告的答复到{ $by }
act-await-authority = 下一步：等主管机构
    .by = 下一步：等主管机构到{ $by }
act-rest = 无事可做：案件已关闭
tabs = 案件的各部分
tab-proof = 证据
tab-proof-count = 证据 { $done }/{ $all }
tab-message = 消息
tab-money = 金额
tab-dates = 日期

reason = 发生了什么
reason-choose = 选择发生了什么
reason-choose-how = 所需的证据和文字由此决定。
reason-not-shipped = 卖家未发货
reason-invalid-tracking = 物流单号无效
reason-stuck = 途中停滞
reason-lost = 丢失
reason-customs = 滞留海关
reason-wrong-address = 寄到了别的地址
reason-returned = 退回寄件人
reason-marked-delivered = 显示送达，我没收到
reason-damaged = 到货已损坏
reason-incomplete = 包裹里缺东西
reason-not-as-described = 与描述不符
reason-wrong-item = 收到了别的商品
reason-came-late = 比承诺的晚到
reason-refund-not-paid = 已同意退款，钱没到
reason-return-not-refunded = 已退货，未退款

## The popup

other-orders = 其他订单
matter-unsaid = 您还没说发生了什么
details = 详情，以及会输在哪里
details-problems = 有 { $count } 条记录不符
details-rights = { $count ->
    [1] 还有一项权利截止：{ $on }
   *[other] 还有 { $count } 项权利截止，最早：{ $on }
}
checklist-more = 还有 { $count } 项
checklist-how = 说明
checklist-less = 收起
questions-open = { $count } 个问题可让文字更有力
questions-done = 问题都已回答
questions-telling = 您的一个回答很说明问题：请看
capture-here = 截图
capture-here-of = 截图：{ $item }
open-claim-of = 新建案件：{ $title }
show-claim-of = 查看案件：{ $title }

## What decides a reason

ask-yes = 是
ask-no = 否
ask-open = –
ask-leads = 看来是：{ $reason }
ask-why = 回答会写进文字，只留在此电脑。
ask-has-number = 订单显示物流单号吗？
ask-asked-to-cancel = 卖家让您取消，或改选别的理由吗？
ask-number-by-chat = 卖家在聊天里给了别的单号吗？
ask-moves-as-usual = 物流照常更新，承诺日还没到吗？
ask-carrier-lost-it = 承运商说丢失了吗？
ask-carrier-told-me = 是承运商本人告诉您的吗？
ask-customs-asked-me = 海关向您要文件或钱了吗？
ask-address-was-right = 订单上的地址是您的且完整吗？
ask-was-told = 有人通知您包裹在等您吗？
ask-asked-around = 您问过邻居、在住处四周找过吗？
ask-other-address = 承运商的记录写的是别的地址吗？
ask-packaging-damaged = 包装也损坏了吗？
ask-what-is-damaged = 哪里损坏了？
ask-filmed-opening = 拍下开箱了吗？
ask-what-is-missing = 缺了什么？
ask-another-thing = 是完全不同的东西吗？
ask-differences = 与描述有什么不同？
ask-what-came = 收到的是什么？
ask-still-wanted = 虽然晚到，您还留下商品吗？
ask-late-cost = 晚到让您花了什么？
ask-account-checked = 您今天查看过付款的卡或账户吗？
ask-refund-words = 谁承诺退款，原话是什么？
ask-return-number = 您退回的包裹的物流单号是什么？
ask-return-arrived = 其物流显示卖家已收到吗？

checklist = 清单
checklist-done = 已保存
    .in-view = 已保存可见部分
    .element = 已保存页面的一部分
    .unknown = 已保存可见部分；若页面还有下文，请截取整页
checklist-missing = 尚未保存
    .short = 需要
checklist-no-picture = 只保留了页面内容：还要截图
    .short = 还没截图
checklist-in-view = 只有可见部分：页面还有下文。请截取整页。
    .short = 只有一部分
checklist-cut-short = 截图提前结束，缺其余部分。请截取整页。
    .short = 提前结束
checklist-stale = { $days } 天前的：请重新保存
    .short = { $days } 天前
checklist-optional = 有帮助，非必需
    .short = 有帮助
checklist-empty = 选择发生了什么，即可看到所需证据。
open = 打开
open-page = 打开：{ $page }
proof-order-page = 订单页
    .how = 带编号、价格和日期的整页
proof-tracking = 物流页
    .how = 包裹的所有记录
proof-chat = 与卖家的聊天
    .how = 先写，再保存整个对话
proof-payment = 付款
    .how = 账单或平台的付款页
proof-carrier = 承运商页面
    .how = 承运商网站上的同一单号
proof-dispute = 纠纷页
    .how = 含卖家的答复
proof-packaging = 包装
    .how = 各面照片，标签清晰
proof-goods = 商品
    .how = 收到之物的照片或视频
proof-listing = 商品页
    .how = 出售时的描述和图片
proof-document = 其他文件
    .how = 信件、收据、报告
proof-seller-data = 卖家的法定信息
    .how = 名称和地址：在其页面点店铺名
proof-refund-policy = 退款政策
    .how = 卖家或商品页对送达和退款的承诺
proof-return-proof = 退货证明
    .how = 您退回之物的寄件凭证或物流

capture-visible = 截取可见部分
    .short = 可见部分
capture-page = 截取整页
    .short = 整页
    .how = 页面会自动滚动，每屏约半秒。
capture-page-of = 截取整页：{ $item }
capture-element = 截取一部分
    .how = 指向一个订单、包裹或聊天。
capturing = 正在截图…
capturing-share = 正在截图… { $percent }%
capture-cancel = 取消
capture-pick = 指向要保存的部分并点击。上箭头：更大。下箭头：更小。回车保存，Esc 取消。
capture-menu-visible = 将可见部分保存为证据
capture-menu-page = 将整页保存为证据
capture-menu-element = 将页面的一部分保存为证据
capture-default = 快捷键和页面上的按钮保存
capture-default-visible = 可见部分
capture-default-page = 整页
capture-default-element = 页面的一部分
capture-default-why = 选“一部分”时，订单旁的按钮保存该订单，快捷键让您指定。
capture-shortcut = 快捷键
cannot-capture = 打开上面的某个页面再保存。
capture-saved = 已保存。可见部分和页面内容都已保留。
capture-goes-on = 页面还有下文：截取整页以得其余。
capture-saved-page = 已保存。整页及其内容都已保留。
capture-saved-element = 已保存。该部分及其内容都已保留。
capture-loose = 页面没有订单号：打开所属的案件，在“证据”里添加。
capture-facts-only = 已保留页面内容。未能截图。
capture-not-allowed = 浏览器不允许截图。请在该页点 Redress 图标，或按快捷键。
    .stopped = 浏览器不再允许截图。此前截取的已保留。其余请在该页再按快捷键。
capture-protected-page = 浏览器保护此页：无法滚动截图。请截取可见部分。
capture-tab-closed = 截图前页面已关闭。请打开后重试。
    .stopped = 截图时页面被关闭或离开。此前截取的已保留。其余请打开页面重新保存。
capture-tab-changed = 另一页面到了前面。没有保存。请返回重试。
    .stopped = 截图时另一页面到了前面。此前截取的已保留。其余请返回重新保存。
capture-too-fast = 浏览器每秒最多截两张。请稍候重试。
    .stopped = 浏览器没有再截图。此前截取的已保留。其余请稍候重新保存。
capture-no-frame = 页面尚未显示。请重试。
    .stopped = 从某处起页面不再显示。此前截取的已保留。其余请刷新后重新保存。
capture-page-moves = 页面自己移动，无法停住。没有保存。请逐段保存可见部分。
    .stopped = 页面自己移动，无法继续滚动。此前截取的已保留。其余请滚动到那里，保存可见部分。
capture-page-stuck = 页面没有响应。没有保存。请刷新后重试。
    .stopped = 截图时页面停止响应。此前截取的已保留。其余请刷新后重新保存。
capture-no-end = 此页没有尽头。没有保存。请逐段保存可见部分。
    .stopped = 此页没有尽头。第一部分已保留。其余请滚动到那里，保存可见部分。
capture-nothing-there = 该部分是空的。没有保存。请选另一部分，或保存可见部分。
capture-pinched = 页面被两指放大，只见部分宽度。没有保存。请两指缩回原大小再试。
capture-cancelled = 已取消。没有保存。
capture-disk-full = 磁盘没有空间。先前的证据都在。请腾出空间再试。
capture-unknown = 未能截图。先前的证据都在。请刷新后重试。
    .stopped = 截图时出了问题。此前截取的已保留。其余请刷新后重新保存。

evidence = 已保存的证据
evidence-empty = 还没有保存。打开清单里的页面并截图。
evidence-number = 证据 { $number }
evidence-facts = 只有内容，没有截图
evidence-no-picture = 没有图片
loose = 已保存，尚未归入案件
loose-how = 这些页面没有订单号。把属于本案的添加进来。
loose-file = 添加
loose-file-of = 添加到本案：{ $title }
evidence-open = 打开证据 { $number }：{ $title }

## Proof that the buyer brings

add-file = 添加文件
    .short = 添加文件
add-file-of = 添加文件：{ $item }
add-proof = 您的文件和笔记
add-proof-how = 照片、视频、PDF 和邮件，每个最大 { $limit }。可选择、拖到此处或粘贴。原样保存，只留在此电脑。
add-files = 选择文件
add-note = 写笔记
add-proves = 说明什么
add-proves-of = { $file } 说明什么
add-proves-none = 不在清单里
add-remove = 移除
add-remove-of = 移除 { $file }
add-save = 保存 { $count } 个文件
add-saving = 正在保存：{ $done }/{ $all }…
add-saved = 已保存 { $count } 个文件。
add-misnamed = 文件名像是别的类型。按内容是：{ $kind }。按此保存。
add-duplicate = { $file } 已在，是证据 { $number }。没有重复保存。
    .new = { $file } 与刚保存的是同一文件。没有重复保存。
add-elsewhere = { $file } 已保存。同一文件也在另一案件里：平台可能拒绝属于别的订单的证据。
add-too-many = 一次 { $count } 个文件太多：没人能逐个说明。没有保存。最多选 { $limit } 个。
add-refused-empty = { $file } 是空的：没有可保存的。请从原处重新取得。
add-refused-too-large = { $file } 的大小：{ $size }。上限是 { $limit }，因为要在内存里对整个文件计算哈希。没有保存。请缩短或拆分。
add-refused-unknown-kind = 按内容，{ $file } 不是照片、视频、PDF 或邮件，不论文件名如何。没有保存。请打印为 PDF 或截图。
add-refused-unreadable = 无法读取 { $file }：其间被移动或删除。没有保存。请重新选择。
add-refused-claim-gone = 案件已在另一窗口删除。{ $file } 没有保存。
add-refused-disk-full = 磁盘没有空间保存 { $file }。已保存的都在。请腾出空间再试。
add-refused-unknown = { $file } 没有保存。先前的证据都在。请重试。
family-photo = 照片
family-video = 视频
family-pdf = PDF
family-mail = 邮件
family-note = 笔记
note-day = 所说的日子
note-text = 发生了什么
note-save = 保存笔记
note-drop = 放弃
note-saved = 笔记已保存。
note-name = 笔记

## The ladder

tab-ladder = 下一步
ladder-how = 附来源和日期的事实，不是法律意见。Redress 不打开页面，也不发送任何东西。
paid-with = 付款方式
paid-with-visa = Visa
paid-with-mastercard = Mastercard
paid-with-mir = Mir
paid-with-paypal = PayPal
paid-with-other = 转账、钱包或其他
country-suggested = 我住在：{ $country }
route-why = 平台之外的步骤取决于这两个回答。它们只留在此电脑，并用于下一案件。
rung-seller = 卖家
    .what = 一条消息：事实、要求和日期。对话留在平台聊天里：只有那里算数。
rung-support = 平台客服
    .what = 除卖家外再问平台：卖家沉默、裁决逾期或说好的钱没到时。
rung-dispute = 纠纷
    .what = 平台的程序。先由卖家说，再由平台裁决。
rung-appeal = 申诉
    .what = 请平台复核其裁决。
rung-payment = 银行或钱包
    .what = 请银行或钱包追回付款。它独立于平台，有自己的最后期限。
rung-post = 邮政或承运商
    .what = 请承运商查找。其答复即是证据，哪怕什么也没找到。
rung-claim = 书面催告
    .what = 写给依法欠款者的有日期的信，含要求和最后期限。法院通常要求先有它。
rung-operator = 平台运营方
    .what = 在告知卖家解除购买后，另向运营平台并收款者提出的要求。
rung-authority = 主管机构
    .what = 审查商家的行为。很少亲自追回款项。
rung-court = 法院
    .what = 最后一步。费时，且对境外公司的判决难以执行。
rung-state-open = 现可进行
rung-state-waiting = 进行中
rung-state-overdue = 答复逾期
rung-state-later = 还不行
rung-state-closed = 已结束
rung-state-unknown = 需要您回答
rung-state-none = 不适用
rung-state-settled = 已解决
rung-stands-answered = 已有答复
rung-stands-decided = 已裁决
rung-from = { $on }起
rung-until = { $certainty ->
    [estimated] 约{ $on }止
   *[read] { $on }止
}
rung-later-on = { $when }（另一种读法：{ $on }）
rung-ended = 已于{ $on }结束
rung-overdue = 答复应在{ $on }前
rung-perhaps-over = 按估计已于{ $on }结束：请今天试试
waits-country = 请在上面说明居住地
waits-payment = 请在上面说明付款方式
waits-promise = 承诺日之后
waits-promised-day = 承诺日未读取：打开一次订单页
waits-shipping = 发货后才行：此前请申请取消订单
waits-cancelled = 订单已取消：应退的是款项
waits-tracking-number = 没有读取到物流单号
waits-decision = 平台裁决之后
waits-claim = 书面催告之后
waits-claim-answer = 书面催告答复之后，或其期限之后
ends-confirming = 钱退回前不要确认收货：那会结束订单的保护。
ends-cancelling = 不要取消纠纷：可能无法再提起。
ends-accepting = 对报价或延长等待点“接受”，案件即按此了结。
ends-one-appeal = 申诉只有一次。请一次写全。
ends-double-refund = 重复退回的钱须归还：请告知各方另一方已付或承诺之数。
ends-refund-announced = 已宣布退款，或已退一部分。请等待，或先说明。
ends-wallet-closed = 关闭的 PayPal 争议不能再开。
rung-expired = 所依据的规则本应复核。依赖前请核实。
rung-party = 对方
rung-place = 去处
way-cancel = 订单页上也有“取消订单”。请选真实理由：卖家未发货。
way-mailbox = 裁决和举证要求也会发邮件：请查看邮箱和垃圾箱，并在平台页面答复。
rung-needs = 需要什么
rung-write = 文字：{ $what }
rung-sources = { $count } 个来源
rung-source-dates = （{ $date }；{ $checked }核对）。
rung-source-undated = 无日期
certainty-A = 读过原文。
certainty-B = 近期且一致的报道。
certainty-C = 他人转述。
certainty-own = 我们的估计。
need-order-proof = 订单页
need-tracking-proof = 物流页
need-chat-proof = 与卖家的聊天
need-payment-proof = 付款证明
need-decision-proof = 含裁决的页面
need-photo-proof = 照片
need-claim-copy = 书面催告的副本及寄送证明
need-seller-notice-copy = 寄给卖家的解除通知副本及寄送证明
need-posting-receipt = 寄件人的寄件凭证副本
need-identification = 在该网站能证明身份的账户
need-bank-details = 收款账户
need-name-address = 姓名、地址和签名
need-no-refund-statement = 您关于已退款项的声明

## Message

channel = 写给谁
channel-seller = 给卖家的消息
channel-request-cancel = 取消订单的申请
channel-ask-state = 询问：我的包裹在哪里？
channel-follow-up = 给卖家的提醒
channel-last-call = 提起纠纷前的最后提醒
channel-reply-offer = 答复：部分退款的提议
channel-reply-wait = 答复：要求等待
channel-reply-cancel = 答复：要求取消订单或纠纷
channel-reply-confirm = 答复：要求确认收货
channel-dispute = 纠纷文字
channel-appeal = 申诉
channel-support = 给平台客服的消息
channel-bank = 给银行的信
channel-paypal = 给 PayPal 的申请
channel-post = 给邮政或承运商的查询
channel-pre-trial = 起诉前的书面催告
channel-operator = 给平台运营方的要求
channel-authority = 给主管机构的投诉
channel-court = 给法院的草稿
draft-language = 文字的语言
second-language = 旁边显示：{ $language }
second-language-name = 文字，旁边是：{ $language }
second-note = 逐句对照，出自同样的事实。您的改动有标记。
draft-short = 短版，最多 { $limit } 字
draft-text = 消息文字
draft-edited = 您改过
draft-changes = { $count ->
    [1] 您的改动
   *[other] 您的 { $count } 处改动
}
draft-no-words = 无
draft-conflict = 您改过的地方，事实变了。在您选择之前，保留您的文字。
draft-conflict-mine = 您的文字
draft-conflict-facts = 按现在的事实
draft-keep-mine = 保留我的
draft-take-facts = 用新的
draft-start-again = 按事实重写
draft-cites = 文字引用的证据
draft-count = { $count } / { $limit }
draft-count-name = { $count } 字
draft-too-long = 表单最多 { $limit } 字。超出：{ $over }。
copy = 复制
copied = 已复制。请粘贴到平台的表单。
copy-failed = 浏览器不允许复制。请选中文字手动复制。
put = 填入表单
put-replace = 替换已有文字
put-put = 文字已在输入框里。请在那里读一遍；由您自己发送。
put-changed = 填入时页面改了文字。发送前请与此对照。
put-no-field = 没有可填的输入框。请在平台页面点输入框，再按一次。
put-not-empty = 输入框里已有文字。没有改动。
put-too-long = 文字比输入框所能容纳的长。没有填入，因此没有截断。请用短版或缩短。
never-waiting = “{ $words }”可能被读作同意等待。请改说最后期限。
never-accepting = “{ $words }”可能被读作接受卖家的提议或延迟。平台可据此了结案件。
never-confirming = “{ $words }”可能被读作确认收货。多数案件会就此结束。
never-closing = “{ $words }”可能被读作放弃订单或纠纷。关闭的纠纷往往无法再提起。
never-ratings = “{ $words }”提到评价。平台把这类威胁视为滥用。
never-elsewhere = “{ $words }”引向平台之外。平台只看在其页面上说的话。
never-money = “{ $words }”把钱引到平台之外。平台便不再保护它。
never-threats = “{ $words }”听来像威胁。事实更有力。
never-blame = “{ $words }”责怪读者。事实更有力。
never-law = “{ $words }”援引法律，而平台不据此裁决。请留给平台之外的信。
never-promises = “{ $words }”是可能被用来对付您的承诺。
missing = 缺少
missing-proof = 能使其更有力的证据
missing-how = 文字没有提到它。打开显示它的页面，就会读取。
open-order-page = 打开订单页
open-tracking-page = 打开物流页
draft-none = 选择发生了什么：文字就会写在这里。
letter-facts = 用于此信
letter-facts-why = 您在此写的会进入此信，只留在此电脑。
ask-card-day = 付款日，如账单所示
ask-card-amount = 付款金额，如账单所示
ask-card-name = 收款方，如账单所称
ask-card-last-four = 卡号后四位
ask-card-last-four-wrong = 只写后四位，绝不写完整卡号。
ask-goods-now = 商品现在在哪里？
ask-return-offered = 您提出过退货吗？
ask-statement-day = 付款首次出现的账单日
ask-overlooked = 裁决忽略了什么，或有什么新情况？
sent-it = 我已发送

## Facts by name

field-placedOn = 下单日期
field-status = 订单状态
field-statusText = 订单状态
field-total = 订单总额
field-paidLines = 价格明细
field-store = 卖家
field-items = 商品
field-items-title = 商品标题
field-items-variant = 商品规格
field-items-quantity = 数量
field-items-unitPrice = 单价
field-items-productId = 商品编号
field-deliverBy = 承诺的送达日
field-refundBy = 退款日期
field-paidOn = 付款日期
field-shippedOn = 发货日期
field-finishedOn = 完成日期
field-refunds = 退回的款项
field-id = 订单号
field-orders = 订单
field-shipments = 物流
field-trackingNumbers = 物流单号
field-carrier = 承运商
field-events = 物流记录
field-reason = 发生了什么
field-evidence = 已保存的证据
field-shipping = 运费
field-posting-receipt = 寄件人的寄件凭证副本：请向卖家索取
field-name-address = 姓名和地址：在设置里写一次，并亲笔签名
field-wrote-claim = 先前寄出的书面催告
field-wrote-seller = 您写信给卖家的日子：用“我已写信给卖家”记下
field-defendant = 被告是谁：请看网站页脚和企业登记
field-country = 您居住的国家
field-seller-name = 卖家名称
field-plaintiff = 法院另外要求的您的信息（出生日期和地点、证件号）：请手写
field-card-day = 账单上的付款日：请在上面填写
field-card-amount = 账单上的金额：请在上面填写
field-card-name = 账单所称的收款方：请在上面填写
field-card-last-four = 卡号后四位：请在上面填写
field-statement-day = 付款首次出现的账单日：请在上面填写
field-goods-now = 商品现在在哪里：请在上面填写
field-return-offered = 您提出过退货：提出之后请在上面说明
field-overlooked = 裁决忽略了什么，或有什么新情况：请在上面填写

## The line of time

timeline = 包裹和您的日期
timeline-silent = { $days } 天没有动静
timeline-about = { $name }（估计）
mark-ordered = 下单
mark-shipped = 发货
mark-first-scan = 首次扫描
mark-last-scan = 最后扫描
mark-delivered = 显示送达
mark-today = 今天
mark-ship-by = 发货期限
mark-deliver-by = 承诺日
mark-refund-by = 退款日期
mark-dispute-opens = 可提起纠纷
mark-dispute-closes = 纠纷截止
mark-seller-answers = 卖家答复
mark-platform-decides = 平台裁决
mark-appeal-closes = 申诉截止
mark-refund-arrives = 退款到账
mark-chargeback-closes = 找银行截止
mark-post-inquiry-closes = 找邮政截止
mark-authority-answers = 主管机构答复
mark-cancel-answers = 取消答复
mark-support-answers = 客服答复
mark-appeal-decides = 申诉答复
mark-resend-arrives = 新包裹到达
mark-return-arrives = 退货到卖家
mark-bank-answers = 银行答复
mark-post-answers = 承运商答复
mark-operator-answers = 运营方答复
mark-reject-closes = 拒收截止
mark-withdrawal-closes = 无理由退货截止
mark-claim-closes = 法定期限

## Money

money-items = 商品
money-items-each = 商品，{ $count } × { $price }
money-shipping = 运费
money-tax = 税费
money-sellerDiscount = 卖家优惠券
money-platformDiscount = 平台优惠券
money-others = 其他费用
money-coins = 金币
money-beyond = 运费和费用
money-free = 免费
money-total = 实付合计
money-not-asked = 未主张
money-pieces = 主张 { $claimed }/{ $ordered } 件，含其运费、税费和优惠券的份额
money-came-back = 迄今退回
money-ask = 要求
demand = 您要求什么
demand-refund = 全额退款
    .why = 钱到账即了结。之后您仍可接受较少的。
demand-part = 一部分，按金额
    .why = 接受部分退款会结束纠纷：那里不能再多要。
demand-percent = 一部分，按百分比
    .why = 接受部分退款会结束纠纷：那里不能再多要。
demand-new-parcel = 一个新包裹
    .why = 运输期间订单的保护期照走。若未按时到，请在最后一天前提起纠纷。
demand-percent-of = 百分之几
demand-percent-wrong = 请写 1 到 99 的整数。
demand-too-much = 这比主张的多。
money-unknown = 未知
money-correct = 更正我付的金额
money-paid-how = 按订单页所列。留空即未知，不计算。优惠券和金币会扣除。
money-paid-page = 恢复为页面所示
money-part = 主张一部分
money-part-how = 每种商品主张几件？运费、税费和优惠券按价格分摊。
money-part-none = 至少选一件。
money-of = { $count } / { $all }
money-note = 记下报价或付款
money-problem-prices-unknown = 单价未读取，其份额不明。请打开订单页，或主张整个订单。
money-problem-total-unknown = 实付金额未知。请打开订单页，或用“更正我付的金额”填写。
money-problem-currencies = 您付的有两种货币，不会相加：请都按实际支付的货币填写。
money-problem-pieces = 主张的件数超过订单。请用“主张一部分”重选。
money-problem-paid-differs = 您填的明细与订单页的总额不符。两者都保留；请核对哪个对。
money-problem-refund-amount = 退回了一部分但无金额。请连金额重新记下：此前其余不明。
money-problem-refund-currency = 退回的货币与支付的不同。请按银行或平台所示，以订单货币记下。
money-problem-refund-above = 退回的多于要求的。请核对两个金额：重复退回的须归还。
money-problem-demand-above = 您要求的多于主张的。请更正要求的金额。
money-problem-demand-currency = 您要求的货币与支付的不同。请以订单货币填写。
money-problem-offer-currency = 报价的货币与支付的不同，因此不作比较。
money-problem-losses-currency = 其他损失有两种货币，没有合计。
offer = 报价
offer-sum = { $on }的 { $sum }：
offer-of-items = 商品的 { $percent }%
offer-of-paid = 您实付总额的 { $percent }%
offer-of-asked = 您要求的 { $percent }%
offer-gives-up = 接受它意味着放弃 { $sum }。
offer-ends = 接受报价会结束纠纷，而多数订单只有一次纠纷。这里不作接受：由您在平台页面决定。
law = 法律另加的
law-RU-231-PEN = 俄罗斯，消费者保护法第 23.1 条：预付商品未按时交付的违约金。
law-RU-23-1PCT = 俄罗斯，消费者保护法第 23 条：缺陷商品的要求未按时满足的违约金。
law-careful = 按法院通常的算法
law-literal = 按法律条文的算法
law-days = { $days ->
    [1] 1 天，{ $from }
   *[other] { $days } 天，{ $from } – { $to }
}
law-capped = 已达上限
law-how = 以 { $base } 为基数每天 { $percent }%，不超过该数；第一种算法于{ $capped }达到。首次要求用较小的数较稳妥。
law-source = 依据 { $year } 年的来源。
law-apart = 不属于平台退还的部分。写入起诉前的书面催告，若该法对对方适用。
other-losses = 其他损失
other-losses-how = 邮费、银行手续费、鉴定。平台不退这些；请为法院保留凭证。
other-losses-what = 用于什么
other-losses-what-wrong = 请说明用于什么。
other-losses-add = 添加
other-losses-remove = 移除 { $what }
note-others = 发生了别的事
note-on = 发生的日子
note-proof = 能说明的证据
note-proof-none = 还没有
history-shown-by = 由此说明：{ $name }
    .facts = 关联：{ $name }，没有截图，因此无可显示
note-on-wrong = 请选一个日子。
note-on-future = 这一天还没到。
note-on-before = 这一天早于下单。
note-sum = 金额，若有说明
note-until = 承诺的期限
note-until-wrong = 承诺的日子早于作出承诺的日子。
note-group-seller = 卖家
note-group-goods = 订单和商品
note-group-shop = 客服和纠纷
note-group-bank = 银行和邮政
note-group-law = 催告和法院
note-group-money = 款项
noted-save = 记下
save = 保存
cancel = 取消

## History

history = 历史
history-none = 还没有。
history-older = 较早的 { $count } 条
history-proof = 已保存证据：{ $name }
    .facts = 已保存，无截图：{ $name }
history-date = 页面现显示{ $field }：{ $after }
history-date-moved = 日期变动（{ $field }）：原 { $before }，现 { $after }
history-total = 页面现显示订单总额：{ $after }
history-total-moved = 订单总额由 { $before } 变为 { $after }
history-status = 订单现为：
history-parcel = 物流显示：
history-taken-back = 已撤回：{ $what }
history-until = { $what }，至{ $on }
history-corrected = 已更正。原为：{ $what }
history-note-again = 重新记下
correct = 更正
correct-take-back = 这没有发生
correct-kept = 日期、下一步和文字随更正而变。历史保留原来的记录。

## Dates

dates-empty = 还没有日期。打开一次订单页：其日期会自动读取。
dates-ahead = 将到
dates-past = 已过
history-note = 告诉 Redress 发生了什么
event-opened = 已新建案件
    .button = 新建案件
event-wrote-seller = 已写信给卖家
    .button = 我已写信给卖家
event-seller-answered = 卖家已答复
    .button = 卖家已答复
event-offered = 有人提出退钱
    .button = 有人提出退钱
event-accepted = 已接受报价
    .button = 我接受了报价
event-resend-offered = 提出补发新包裹
    .button = 提出补发新包裹
event-resend-sent = 新包裹已寄出
    .button = 新包裹已寄出
event-resend-arrived = 新包裹已到
    .button = 新包裹已到
event-return-sent = 商品已退回
    .button = 我已寄回商品
event-return-received = 卖家已收到退货
    .button = 卖家已收到退货
event-cancel-asked = 已申请取消订单
    .button = 我已申请取消
event-cancelled = 订单已取消
    .button = 订单已取消
event-support-asked = 已询问平台客服
    .button = 我已询问客服
event-support-answered = 客服已答复
    .button = 客服已答复
event-dispute-opened = 已提起纠纷
    .button = 我已提起纠纷
event-no-dispute = 平台不提供纠纷
    .button = 平台不提供纠纷
event-dispute-closed = 纠纷未裁决即结束
    .button = 纠纷未裁决即结束
event-decision = 平台已裁决
    .button = 平台已裁决
event-appeal-opened = 已提交申诉
    .button = 我已申诉
event-wrote-bank = 已写信给银行
    .button = 我已写信给银行
event-paypal-claim = PayPal 争议已升级为补偿申请
    .button = 我已在 PayPal 升级为补偿申请
event-bank-answered = 银行或 PayPal 已答复
    .button = 银行或 PayPal 已答复
event-wrote-post = 已请邮政查询
    .button = 我已请邮政查询
event-post-answered = 邮政或承运商已答复
    .button = 邮政或承运商已答复
event-wrote-authority = 已向主管机构投诉
    .button = 我已向主管机构投诉
event-authority-answered = 主管机构已答复
    .button = 主管机构已答复
event-wrote-claim = 已寄出书面催告
    .button = 我已寄出书面催告
event-claim-received = 书面催告已被收到
    .button = 书面催告已被收到
event-wrote-operator = 已写信给平台运营方
    .button = 我已写信给运营方
event-operator-answered = 平台运营方已答复
    .button = 运营方已答复
event-sued = 已起诉
    .button = 我已起诉
event-refund-promised = 有人承诺退款
    .button = 有人承诺退款
event-refund-processed = 退款途中
    .button = 退款途中
event-refunded-part = 退回了一部分
    .button = 退回了一部分
event-refunded = 钱已退回
    .button = 钱已退回
event-closed = 案件已关闭
    .button = 关闭案件
event-reopened = 案件已重开
    .button = 重开案件

## Attention

attention = 需要留意
all-claims = 所有案件
here = 此页的订单尚无案件
capture-kept-order = 在此保存的会归入此订单，新建案件后即在其证据里。
capture-kept-orders = 在此保存的会归入图中的订单，并在其案件的证据里。
capture-choose-claim = 要把前面的页面存为证据，请先在上面选择所属订单。
attention-empty = 目前无事可做
attention-empty-how = 没有晚到的订单，也没有临近的日期。
attention-none = 还没有订单
attention-none-how = 打开一次“我的订单”。Redress 读取页面内容，并指出哪些包裹晚到。
open-my-orders = 打开我的订单
watched = 留意 { $orders } 个订单 · 上次读取：{ $on }
watched-refresh = 打开“我的订单”以更新。
today = 今天

## Notices

notice-loading = 正在读取您的订单…
notice-error = 无法打开已保存的数据
notice-error-how = 数据仍在此电脑。请关闭其他 Redress 窗口后重试；若仍不行，请重启浏览器。
notice-gone = 此案件已在另一窗口删除
notice-gone-how = 请从列表选另一案件。
try-again = 重试

## Settings

settings = 设置
back = 返回
back-to-list = 返回列表
language = 语言
language-auto = 跟随浏览器
country = 居住地
country-unsaid = 未说明
country-why = 若承运商显示包裹去往别国，Redress 会告诉您。此信息不会发往任何地方。
sender = 您的姓名和地址
sender-name = 姓名
sender-address = 地址
sender-why = 只写进平台之外的信：银行、邮政、书面催告、主管机构、法院。给卖家或平台的消息里没有它们，Redress 也不会发送。
stall-days = 包裹多久算停滞
stall-days-why = 途中各处没有消息的天数，取自承运商的说明和真实包裹。若您的包裹通常更慢或更快，请修改。
stall-stage = 最后所在之处
stall-warn = 多少天后提醒
stall-urgent = 多少天后为紧急
stall-field = { $stage }：{ $label }
stall-reset = 恢复通常天数
notifications = 提醒我日期
notifications-why = 在您的权利截止前由浏览器提醒。只含商品标题和日期。
remind-when = 提前多久
remind-days = { $days ->
    [0] 当天
   *[other] 提前 { $days } 天
}
remind-never = 什么都没选，因此不会提醒。
calendar-why = 日历程序可打开的文件（.ics）。再次保存并打开时，会移动日期、不重复，并取消失效的。
notifications-blocked = 浏览器尚未允许通知。
all-pages = 用页面上的按钮截图
all-pages-why = 浏览器只能一次性对所有网站给予此权限。Redress 只在平台和承运商页面、您按“保存证据”时使用。没有它，快捷键和 Redress 图标同样好用。
carriers = 承运商的物流页
carriers-why = 您打开这些页面时 Redress 也可读取：承运商所说，与平台所说并列。浏览器会逐个网站询问。没有它，快捷键也能截取任何承运商页面。
carrier-cainiao = 菜鸟（global.cainiao.com）
carrier-pochta = 俄罗斯邮政（www.pochta.ru）
carrier-17track = 17TRACK（t.17track.net, www.17track.net）
carrier-read = 打开时让 Redress 读取此页
grant = 允许
revoke = 收回
granted = 已允许
not-granted = 未允许
permissions = 权限
storage = 保存在此电脑
storage-used = 已用 { $size }
storage-unknown = 浏览器没有说明用量。
storage-why = 订单、证据和文字从不离开此电脑。移除扩展会删除它们：请保留备份。
delete-everything = 全部删除
delete-confirm = 所有订单、案件、证据和文字将永久消失。另存别处的证据包或备份仍在。
delete-yes = 是，全部删除
delete-no = 保留
deleted = 已全部删除。

## The first page

welcome = Redress 已就绪
welcome-what = 在 AliExpress 打开“我的订单”。每个晚到或停滞的订单旁，Redress 会指出来，说明何时之前可以行动，并为其新建案件。
welcome-again = 再次显示首页
welcome-you = 关于您
welcome-you-why = 三项都可不填，只留在此电脑，可在设置里修改。
paid-usually = 通常的付款方式
welcome-reach = 触手可及
icon-pinned = Redress 图标已在浏览器工具栏。
icon-pin = 让图标可见：点浏览器工具栏的拼图块，再点 Redress 旁的图钉。
shortcut-set = 要把任何页面的截图存为证据，请按
shortcut-none = 还没有截图的快捷键：可能被别的扩展占用。
shortcut-choose = 选择快捷键
shortcut-change = 选择别的快捷键
shortcut-where = 快捷键在浏览器的扩展页面设置。
welcome-reads = 读取什么，什么留在这里
welcome-reads-pages = 您打开 AliExpress 的订单和物流页时才读取；除非您要求，不读别的页面。
welcome-stays = 一切留在此电脑。Redress 不向任何人发出请求。
welcome-never-sends = 它不替您发送：您读每段文字、复制，再按平台自己的按钮。
permissions-given = 浏览器允许 Redress 做什么
permission-sites = AliExpress 网站：读取您打开的订单和物流，并在订单旁显示一行。
permission-activeTab = 前面的页面：仅当您按图标、快捷键或菜单时截图。
permission-scripting = 页面里的脚本：截图时滚动长页面，并把文字填入您点的输入框。
permission-storage = 存储：在此电脑保存订单、证据和文字。
permission-unlimitedStorage = 图片的空间：浏览器通常的上限不够存证据。
permission-alarms = 时钟：每天查看几次日期。
permission-contextMenus = 鼠标右键菜单：保存证据的条目。
sample-try = 用示例案件试试
sample-show = 去示例案件
sample-remove = 移除示例
sample-why = 示例是虚构的：不计入任何合计，不作提醒，一按即去。
sample-is = 这是供试用的示例。它与任何真实订单无关，为它记下或保存的会一并消失。
sample-title = 示例：手机壳
sample-store = 示例店铺

## What is done outside of Redress

guide-form = 平台的表单要什么
guide-form-way = 在订单页点“退货/退款”。较早的订单上按钮叫“提起纠纷”。
guide-form-received = 它会问您是否收到包裹。请如实回答：后面的问题由此而定。
guide-form-reason = 从其理由中选最接近事实的。名称与这里不同。
guide-form-sum = 金额是您主张之数，含运费。
guide-form-proof = 按文字的顺序添加编号的图片。数量和大小见表单。
guide-form-end = 按最后的按钮前再读一遍。之后不要确认收货。
guide-film = 如何拍摄开箱
guide-film-whole = 一镜到底，从封好的包裹到里面最后一件东西。
guide-film-label = 先拍带单号的标签，再拍包裹各面。
guide-film-weight = 若有秤，请称未开的包裹：空包裹比物流所示轻。
guide-film-keep = 钱退回前，保留包装和里面的一切。

## Backup

backup = 备份
backup-what = 一个文件含一切：订单、案件、证据、文字和设置。若电脑丢失或扩展被移除，不在备份里的就没了。
backup-never = 还没有做过备份。
backup-last = 上次备份：{ $at }。
backup-unsaved = { $count ->
    [0] 所有证据都在其中。
   *[other] 有 { $count } 件证据不在任何备份里。
}
backup-open = 拿到文件的人都能读。请存放在只有您能取的地方，或加以保护。
backup-seal = 用口令保护
backup-forgotten = 没有口令，谁也打不开文件，Redress 也不行，且无法找回。请写在一年后还能找到的地方。
backup-passphrase = 口令
backup-again = 再输一次口令
backup-too-short = 至少 { $count } 个字符：三四个不相干的词容易记住。
backup-differs = 两次口令不同。
backup-make = 保存备份
backup-making = 正在备份…
backup-made = 已保存为 { $file }，{ $size }。依赖它之前，请确认它在下载里。
backup-lost = 有 { $count } 个文件无法读取，不在其中；关于它们的记录在。
backup-damaged = 这里有 { $count } 条记录已损坏，无法恢复，因此不在其中。标为已变的证据仍可单独保存：打开它并按“保存原件”。
backup-failed = 没有备份。这里一切照旧。请腾出磁盘空间再试。
backup-too-large = 所存超过 4 GB 或 65,000 个文件，一个文件放不下。请保存已完结案件的证据包，删除其证据，再试。
backup-remind = 有 { $count } 件证据只在此电脑。
backup-remind-act = 保存备份
restore = 从备份恢复
restore-what = 添加文件里有而这里没有的。这里的不会丢失或重复。先检查文件：若有损坏或改动，什么也不恢复。
restore-choose = 备份（ZIP，或带口令的 .redress）
restore-passphrase = 此备份的口令
restore-open = 打开并恢复
restoring = 正在检查和恢复…
restore-cancel = 停止恢复
restore-cancelled = 已停止。这里没有改变。
restored = 已恢复：{ $orders } 个订单、{ $claims } 个案件、{ $evidence } 件证据。
restored-rights = 那里开启了日期提醒或承运商页面，而此浏览器尚未允许：请在设置里关掉再打开。
restored-known = 有 { $count } 件证据这里已有。
restored-healed = 这里有 { $count } 件损坏的证据已复原。
restore-nothing = 这里没有改变。
restore-disk-full = 磁盘空间不足。这里没有改变。请腾出空间再试。
restore-failed = 恢复中断。这里没有改变。请重试。

## The log of proof

logs = 证据日志
logs-what = 每件截取、添加、恢复或删除的证据都留下一条记录，含其哈希及一并记下之物的哈希。每条记录指向前一条，并以无人能取出的本机密钥签名。这说明自在此电脑截取以来没有改动或移除。它不说明谁在使用，也不说明时钟正确。
logs-none = 还没有记录。
log-own = 本机：{ $count } 条记录，
log-past = 另一安装，来自{ $at }恢复的备份：{ $count } 条记录，
log-valid = 全部无误。
log-broken = 在第 { $seq } 条断开。其后不可依赖；请重新截取要紧的。
log-unsigned = 无法核对：其密钥不在这里。

## Claims page

claims = 案件
claims-list = 案件列表
claims-empty = 还没有案件
claims-empty-how = 在“我的订单”，按晚到包裹旁的“新建案件”。
find = 搜索案件
find-what = 商品、卖家、订单号
find-turn = 轮到谁
find-turn-any = 所有案件
turn-act = 轮到您
turn-wait = 等待中
turn-settled = 已解决
find-reason = 列表中发生了什么
find-reason-any = 任何理由
find-count = { $found } / { $all }
find-none = 没有匹配的案件。请改词或全部显示。
find-all = 显示所有案件
overview = 合计和最近日期
totals = 所有案件合计
totals-asked = 要求，{ $claims } 个案件
totals-back = 已退回
totals-open = 待退回
totals-unknown = 有 { $claims } 个案件金额未知，未计入。请打开其“金额”补全。
agenda = 最近日期
agenda-none = 还没有已知日期。各订单页打开一次：其日期会自动读取。
row-capture = 保存证据
row-write-seller = 写信给卖家
row-await-seller = 等卖家
row-open-dispute = 提起纠纷
row-await-decision = 等裁决
row-appeal = 对裁决申诉
row-await-appeal = 等申诉
row-await-refund = 等退款
row-ask-bank = 写信给银行
row-await-bank = 等银行
row-await-post = 等承运商
row-await-claim = 等书面催告的答复
row-await-authority = 等主管机构
row-ask-cancel = 申请取消订单
row-await-cancel = 等取消
row-ask-support = 询问平台客服
row-await-support = 等客服
row-await-opening = 等下一步可行
row-await-resend = 等新包裹
row-check-resend = 检查新包裹
row-await-return = 等退货到达
row-escalate-paypal = 将 PayPal 争议升级
row-say-payment = 说明付款方式
row-say-country = 说明居住地
row-ask-post = 请承运商查找
row-write-claim = 寄出书面催告
row-write-operator = 写信给运营方
row-await-operator = 等运营方
row-ask-authority = 向主管机构投诉
row-sue = 准备起诉
row-await-court = 等法院
row-look-again = 记下此后发生的事
row-rest = 已解决

## One piece of proof

evidence-back = 返回案件
evidence-unchanged = 自在此电脑截取以来未变
    .brought = 自存入此电脑以来未变
evidence-changed = 所存字节与截取的不同。不要依赖此件；请重新截取页面。
evidence-missing = 图片已不在。关于它的记录保留在下面。
evidence-beside-changed = 文件是所存的，但旁边的记录（地址、标题、时间、读取的内容或文本）与当时所记不同。不要依赖此件。若备份里有它，请恢复备份：可以复原。
evidence-log-broken = 此电脑的证据日志有误：有记录被改动或移除，或密钥不在。其关于此件的记录不可依赖。设置里说明断在何处。
evidence-address = 地址
evidence-page-title = 页面标题
evidence-file = 文件名
evidence-time = 截取时间
evidence-time-brought = 存入时间
evidence-time-utc = 同一时间（UTC）
evidence-how = 方式
evidence-part = 部分
evidence-part-of = { $index } / { $count }
evidence-stopped = 提前结束
evidence-stopped-short = 截图提前结束；此前截取的已保留。
evidence-shots = 拍摄
    .count = { $shots ->
        [1] 一张，如浏览器所拍
       *[other] 由 { $shots } 张逐行拼接
    }
evidence-reach = 图中首条到末条
evidence-device = 设备
evidence-size = 大小
evidence-type = 文件类型
evidence-hash = SHA-256
trigger-shortcut = 用快捷键
trigger-popup = 从 Redress 窗口
trigger-menu = 从菜单
trigger-page-button = 用页面上的按钮
trigger-import = 由您带来
area-visible = 页面的可见部分
    .goes-on = 页面的可见部分，页面还有下文
area-page = 整页
area-element = 页面的一部分
read-facts = 当时从页面读取的
read-nothing = 没有读取到此订单的内容。
read-missed = 未读取：{ $fields }
page-text = 当时的页面文本
proves = 这说明什么，不说明什么
proves-bytes = 这里的文件与所存的逐位相同：刚刚重新计算的 SHA-256 就是所记的。一并记下的（地址、标题、时间、大小、设备、读取的内容）和页面文本也是如此。
proves-log = 此电脑的日志记下每件何时保存、导出或删除。每条含前一条的哈希，并以无法取出此浏览器的密钥签名，因此改动或遗漏必被看出。
proves-not-clock = 它不说明此电脑的时钟正确。
proves-not-person = 它不说明谁坐在电脑前。
proves-not-server = 它不说明平台服务器发出了什么，只说明浏览器显示了什么。
proves-not-before = 它不说明文件存入之前发生了什么。
gallery-by-time = 按时间
gallery-by-item = 按内容
gallery-broken = 有 { $count } 件与截取时不同。已标出；不要依赖。
gallery-checking = 正在检查存入后是否未变…
gallery-checked = 刚检查：{ $count }/{ $all } 与存入时相同。
gallery-later = 有 { $count } 件超过 50 MB，打开时检查。
gallery-unchecked = 尚未检查
gallery-changed = 已变
gallery-missing = 文件不在
gallery-beside-changed = 记录已变
tracking-silent = 按您截取的物流，{ $days } 天没有新消息。
tracking-captured = 物流已截取 { $count } 次。
tracking-compare = 比较物流
compare-nothing-new = { $days ->
    [0] { $to }的两次截取之间没有新消息。
   *[other] { $days } 天没有新消息：{ $from }至{ $to }。
}
compare-new = { $from }至{ $to }之间的新消息：
compare-unclear = 这两次截取无法确切比较：出自两个网站或包裹，或其中之一没有显示全部记录。
compare-earlier = 较早
compare-later = 较晚
compare-last = 最后一条
zoom = 缩放
zoom-in = 放大
zoom-out = 缩小
zoom-fit = 适合
zoom-how = 图片。按键：加减缩放，0 适合，箭头移动。
picture-not-drawn = 此浏览器无法显示这种图片。已原样保存：保存原件来看。
film-not-shown = 此浏览器无法播放这种视频。已原样保存：保存原件来看。
heic-not-drawn = 此浏览器无法显示 HEIC 照片（iPhone 所拍）。文件已原样保存，可放进证据包。要在此查看和制作副本，请在手机上打开照片，以 JPEG 分享（或截屏），再添加进来。
pdf-opening = 正在打开 PDF…
pdf-broken = 此 PDF 已损坏，或不是 PDF：无法显示。已原样保存。请保存原件，用您的 PDF 程序打开；若能打开，请打印成新的 PDF 再添加。
pdf-too-slow = 此 PDF 占用电脑过久，已关闭。已原样保存：请保存原件，用您的 PDF 程序查看。
pdf-unknown = 无法显示此 PDF。已原样保存：请重新打开此页，或保存原件用您的 PDF 程序查看。
pdf-locked = 此 PDF 有密码。输入后可在此查看：密码由制作者（如银行）告知。不会保存。
pdf-password = PDF 的密码
pdf-wrong-password = 密码不对。
pdf-unlock = 打开
pdf-turn = 页
pdf-previous = 上一页
pdf-next = 下一页
pdf-page-label = 页
pdf-of = / { $count }
pdf-page = 第 { $page } 页
pdf-page-of = { $name } 第 { $page } 页
pdf-page-not-drawn = 第 { $page } 页无法显示。原件保留：请保存后用您的 PDF 程序查看。
pdf-long = 这里只显示前 { $count } 页。原件含全部。
pdf-how = 各页。按键：加减缩放，0 适合，Page Up、Page Down 和箭头移动。
pdf-text = 第 { $page } 页的文本
pdf-no-text = 此页没有可读的文本，只有图片。
mail-not-shown = 这种邮件不在此打开。已原样保存：请保存原件，用您的邮件程序打开。
msg-not-shown = 这是 Outlook 自己的邮件格式（.msg），Redress 不读。已原样保存，可放进证据包。要在此查看，请用邮件程序打开，存为 .eml 或打印成 PDF，再添加进来。
mail-from = 发件人
mail-to = 收件人
mail-date = 日期
mail-subject = 主题
mail-attachments = 附件：{ $files }
mail-as-text = 只显示文本。邮件里的图片、链接和程序不动；原件含全部。
facts-no-picture = 这里没有截图：只保留了页面内容。要有截图，请打开页面，在那里按快捷键或 Redress 图标。
save-original = 保存原件
delete-failed = 未能全部删除。请重启浏览器再试。

evidence-delete = 删除此件
evidence-delete-what = 此件将永久消失。它存在过及其哈希留在日志里。其后的证据会重新编号：您已发出的文字仍是旧号。
evidence-delete-yes = 是，删除
evidence-delete-refused = 没有删除：它仍在，如前。若磁盘已满，请腾出空间再试。

## Copies of proof

copies = 给别人
copies-how = 副本由原件制作，原件不变。照片的地点和相机数据不在其中。
    .pdf = 副本是页面的图片，由原件制作，原件不变。其中只有看得见的文字。
copies-pages = 要制作副本的页，如 2, 4-6
copies-pages-wrong = 此 PDF 没有这些页。共 { $count } 页；一次最多 { $most } 页。
copies-hide = 上一份副本里遮住的 { $count } 处，在下一份里也遮住。
copies-suggested = 遮住 { $count } 处像是个人信息的
copies-suggested-hidden = 您的姓名、地址或号码，就页面所示。“遮盖和标记”显示在哪里。
copies-suggested-shown = 现在制作的副本会显示它们：得到的人都能读。
copies-unplaced = 页面文本有 { $count } 行像是个人信息，但 Redress 不知道在图中何处，无法遮住。交出副本前，请用“遮盖和标记”查看。
copy-download = 下载给表单用
copy-image = 复制图片
copy-hide = 遮盖和标记
copy-limit = 文件的最大大小
copy-limit-of = 最大 { $size }
copy-type = 图片类型
copy-caption = 下方附地址、时间和哈希
copy-making = 正在制作副本…
copy-image-done = 已复制。请粘贴到表单或聊天。
copy-image-page = 第 { $page } 页已复制。请粘贴到表单或聊天；全部请下载。
copy-image-first = 图片超过一份副本的长度：已复制第一部分。其余请下载。
copy-downloaded = { $count ->
    [1] 已保存为 { $file }。
   *[other] 已保存 { $count } 张，第一张为 { $file }。请按此顺序交给表单。
}
copy-saved = 副本保存在下面。您遮住的已不在其中；原件如前。
copy-broken = 此副本与制作时不同。请删除后重新制作。
copy-name-full = 副本
copy-name-form = 给上限 { $size } 的表单
copy-name-hidden = 遮住 { $count } 处
copy-save-file = 下载
copy-save-of = 下载：{ $name }
copy-delete = 删除
copy-delete-of = 删除：{ $name }
copy-delete-yes = 确实删除
copy-refused-original-changed = 原件与截取时不同：不为其制作副本。
copy-refused-original-missing = 原件已不在：无法制作副本。
copy-refused-cannot-draw = 此浏览器无法显示这种图片：无法制作副本。原件保留。
copy-refused-nothing-left = 裁剪后什么也不剩。请去掉或重画。
copy-refused-cannot-fit = 图片无法既这么小又可读。请选较大的，或 JPEG。
copy-refused-disk-full = 磁盘没有空间放副本。原件保留。请腾出空间再试。
copy-refused-unknown = 没有制作副本。原件保留。请重试。
pictures-download = { $count ->
    [1] 下载其图片给表单用
   *[other] 下载其 { $count } 张图片给表单用
}
pictures-how = 最大 2 MB 的副本，按文字顺序编号，您遮住的仍遮住；PDF 则为您制作过副本的页。交出前请看一遍。
pictures-hide = 其中 { $count } 处像是个人信息，已遮住。要留着可见，请先打开图片。
pictures-saved = { $count ->
    [1] 已保存 1 个文件。请附到表单。
   *[other] 已保存 { $count } 个文件。请按文件名顺序附上。
}
pictures-refused = 证据 { $numbers } 无法制作副本。其余已保存。
copy-edit = 在副本上遮盖和标记
copy-edit-how = 在图上画。用键盘：添加，箭头移动，Shift 加箭头拉伸，Delete 去掉。
copy-tool = 工具
copy-tool-hide = 遮盖
copy-tool-crop = 裁剪
copy-tool-arrow = 箭头
copy-tool-number = 编号
copy-tool-look = 滚动
copy-add = 加在中间
copy-undo = 撤销
copy-surface = 带有您所画的图片
copy-edit-name = { $number }：{ $what }
copy-save = 制作副本
copy-save-next = 制作副本，再到下一页
copy-leave = 返回，不制作
personal-unknown = Redress 不读图片。请自己查看姓名、地址、电话和卡号，遮住对方不需要的。
personal-none = 页面文本里没有 Redress 认得的电话、邮件或卡号。姓名和地址它未必认得：请自己查看。
personal-found = 页面文本里有可能是个人信息的。请在图中找到，遮住对方不需要的：
suggest = 像是个人信息之处
suggest-none = 在页面上 Redress 没有发现认得的地址、姓名、电话、邮件或卡号。它不认得所有姓名，也不读图片：请自己查看。
suggest-found = 有 { $count } 处像是个人信息。
suggest-state = 副本里遮住 { $hidden } 处，{ $shown } 处可见。
suggest-how = 打勾的在副本里遮住；原件不变。在图上：点击或回车遮住，Delete 留着可见。Redress 不认得所有姓名：请也自己查看。
suggest-hide-all = 全部遮住（{ $count }）
suggest-show-all = 全部留着可见
suggest-place = { $number } · { $what }
suggest-name = 建议 { $number }：{ $what }
suggest-kind-address = 地址
suggest-kind-name = 姓名
suggest-kind-phone = 电话
suggest-kind-mail = 邮箱
suggest-kind-bank = 银行账户
suggest-kind-card = 卡号
suggest-kind-typed = 填入表单的
suggest-kind-account = 账户名
suggest-is-open = 建议
suggest-is-hidden = 已遮住
suggest-is-shown = 可见
caption-part = 第 { $index }/{ $count } 部分
caption-time = 截取于 { $time }
caption-hash = 原件的 SHA-256：{ $hash }

## The evidence pack

pack-what = 一个 ZIP，含报告、证据、事实和您的文字。不用 Redress 也能打开和核对。
pack-make = 保存证据包
pack-making = 正在制作证据包…
pack-made = 已保存为 { $file }。{ $items } 件，截取以来均未变。
pack-made-with-faults = 已保存为 { $file }。有些缺失或与截取的不同：报告里指明。
pack-made-parts = 证据包有 { $count } 个文件，须在一起；报告在第一个里。
pack-over-limit = 有一件本身超过所选大小：其文件也更大。
pack-options = 语言和大小
pack-language = 报告的语言
pack-part-size = 最大文件
pack-one-file = 一个文件，不限大小
pack-without-originals = 有遮盖副本的，不放原件及其文本
pack-failed = 没有制作证据包。您的证据如前。请腾出磁盘空间再试。
verify = 核对证据包
verify-what = 逐个说明文件是否与制作时相同。文件留在此电脑。
verify-choose = 证据包（ZIP；请同时选所有部分）
verify-unchanged-files = 有 { $count } 个文件未变

## A page that could not be read

save-copy = 保存此页的脱敏副本
enter-by-hand = 手工填写
redacted-title = 页面的脱敏副本
redacted-how = 姓名、地址、商品、号码、金额和日期已替换。页面结构和平台自己的文字保留。交给别人前请看一遍；Redress 不会发送。
redacted-making = 正在制作副本…
redacted-gone = 页面已不再打开。请重新打开，再按那里的按钮。
redacted-save = 保存文件
redacted-saved = 已保存为 { $file }。
redacted-text = 文件的文本
by-hand = 手工填写订单
by-hand-how = 照平台页面所写填写。留空即未知。以后读取页面时，其值会取代您的。
by-hand-number = 订单号
by-hand-number-wrong = 订单号有 10 到 20 位数字。
by-hand-store = 店铺
by-hand-title = 您买了什么
by-hand-sum = 金额
by-hand-sum-wrong = 请用数字写金额，如 12.34。
by-hand-currency = 货币
by-hand-ordered = 下单日
by-hand-promised = 承诺日
by-hand-promised-wrong = 这一天早于下单日。
by-hand-failed = 订单没有保存。请重试。
source-buyer = 由您于{ $on }填写

## How well pages are read

health = 页面读取情况
health-how = 各种页面最近几次打开的情况。若某项总是缺，平台可能改了页面。
health-none = 还没有读取过页面。
health-fine = { $page }：全部读取，{ $on }
health-missed = { $page }：{ $field } 未读取 { $times } 次
health-order-list = 订单列表
health-order-detail = 订单页
health-tracking = 物流
health-messages = 聊天
health-dispute = 纠纷页
health-refunds = 退款
health-carrier = 承运商页面
health-unknown = 其他页面
field-page = 整个页面
field-payload = 页面自身的数据
field-shipments-events-at = 记录的日期
field-shipments-trackingNumbers = 物流单号
field-shipments-carrier = 承运商
field-shipments-deliverBy = 承诺的送达日

## Next steps that came later

act-appeal = 下一步：对裁决申诉
    .by = 下一步：{ $by }前对裁决申诉
act-await-appeal = 下一步：等申诉的答复
    .by = 下一步：等申诉的答复到{ $by }
act-await-refund = 下一步：等退款
    .by = 下一步：等退款到{ $by }
act-ask-cancel = 下一步：请卖家取消订单
act-await-cancel = 下一步：等取消
    .by = 下一步：等取消到{ $by }
act-ask-support = 下一步：询问平台客服
    .by = 下一步：{ $by }前询问平台客服
act-await-support = 下一步：等平台客服
    .by = 下一步：等平台客服到{ $by }
act-await-opening = 下一步：等下一步可行
    .by = { $step ->
        [dispute] 下一步：等到{ $by }，届时可提起纠纷
        [bank] 下一步：等到{ $by }，届时可找银行
        [post] 下一步：等到{ $by }，届时可找承运商
       *[other] 下一步：等到{ $by }，届时下一步可行
    }
act-await-resend = 下一步：等新包裹
    .by = 下一步：等新包裹到{ $by }
act-check-resend = 下一步：检查新包裹，并记下结果
    .by = 下一步：{ $by }前检查新包裹，并记下结果
act-await-return = 下一步：等卖家收到退货
    .by = 下一步：等卖家收到退货到{ $by }
act-escalate-paypal = 下一步：将 PayPal 争议升级为补偿申请
    .by = 下一步：{ $by }前将 PayPal 争议升级为补偿申请
act-say-payment = 下一步：说明付款方式
    .by = 下一步：{ $by }前说明付款方式
act-say-country = 下一步：说明居住地
    .by = 下一步：{ $by }前说明居住地
act-ask-post = 下一步：请邮政或承运商查找
    .by = 下一步：{ $by }前请邮政或承运商查找
act-write-claim = 下一步：寄出书面催告
    .by = 下一步：{ $by }前寄出书面催告
act-write-operator = 下一步：写信给平台运营方
    .by = 下一步：{ $by }前写信给平台运营方
act-await-operator = 下一步：等平台运营方
    .by = 下一步：等平台运营方到{ $by }
act-ask-authority = 下一步：向主管机构投诉
    .by = 下一步：{ $by }前向主管机构投诉
act-sue = 下一步：准备起诉
    .by = 下一步：{ $by }前准备起诉
act-await-court = 下一步：等法院
    .by = 下一步：等法院到{ $by }
act-look-again = 下一步：记下此后发生的事，或关闭案件
    .by = 下一步：{ $by }前记下此后发生的事，或关闭案件
also-ends = 其他最后期限：{ $rights }
also-ends-right = { $what }，{ $on }
course = 有记录不符
course-event-in-future = “{ $what }”记在{ $on }，这一天还没到。更正日期前不算。
course-event-before-order = “{ $what }”记在{ $on }，早于下单。更正日期前不算。
course-same-event-twice = “{ $what }”在{ $on }记了两次。只算一次：请撤回其一。
course-decision-without-dispute = { $on }记有平台裁决，但之前没有纠纷。请记下何时提起纠纷，或更正裁决。
course-appeal-without-decision = { $on }记有申诉，但之前没有裁决。请记下平台何时裁决，或更正申诉。

## How such cases are lost

losses = 这类案件怎么会输
loses-window-missed = 错过提起纠纷的最后一天。
loses-confirmed-early = 包裹未到、未检查就确认收货。
loses-cancelled = 钱退回前取消纠纷，或接受较低的报价。
loses-accepted-wait = 卖家要求再等时点了“接受”。
loses-reason-changed = 因卖家要求而改了理由。
loses-says-delivered = 承运商说已送达而没有反证：请承运商书面答复。
loses-too-early = 物流还在更新、承诺日未到就提起纠纷。
loses-late-proof = 平台要求举证而未及时提供。
loses-own-address = 订单上的地址写错。
loses-own-customs = 海关等收件人的文件或税款。
loses-not-collected = 包裹在取件点等着，没人去取。
loses-dates-disagree = 聊天、照片和物流的日期不一致。
loses-chat-promise = 把聊天里的承诺当成退款，错过了纠纷期限。
loses-no-unboxing = 没有东西能说明开箱时里面是什么。
loses-late-small = 商品晚到而留下：平台通常只给小额优惠券。
loses-not-looked = 钱早已到卡或账户，却没人查看。
loses-return-untracked = 退货没有物流单号，也没有东西说明已到。
