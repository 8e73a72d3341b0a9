# The words of the evidence pack in Simplified Chinese. Read by a bank, a lawyer or a court: plain, calm, no more than is known.

bag-description = 关于 AliExpress 订单 { $order } 的证据：截取的页面、读取的事实、文字和报告（data/report.html）
bag-part-description = 关于 AliExpress 订单 { $order } 的证据第 { $part } 部分；报告在 { $first }

## Cover

title = 关于订单 { $order } 的证据
subtitle = 平台页面显示了什么、何时保存、为此写了什么
what-happened = 发生了什么
order = 订单
store = 店铺
store-number = 店铺编号 { $id }
items = 商品
sum = 订单总额
placed = 下单
paid = 付款
shipped = 发货
finished = 完成
promised = 承诺的送达日
status = 平台页面上的状态
tracking = 物流单号
carrier = 承运商
claim-opened = 新建案件
made-at = 证据包制作时间
made-with = 制作工具
made-with-value = Redress { $version }，买家电脑上的浏览器扩展
contents = 内容
contents-value = { $proof } 件证据，{ $texts } 份文字
buyer = 买家姓名
by-hand = 手工填写
signature = 日期和签名
not-known = 未知
not-chosen = 尚未说明
times = { $count } 件
span = { $from } – { $to }
findings = 情况
since = { $what }，自{ $on }起
changed-note = 有 { $count } 件证据与截取时不同。已在下面标明。
withheld-note = 有 { $count } 件证据以遮盖副本提供；原件由买家保存。
parts-note = 此证据包有 { $count } 部分。须并排解压到同一文件夹，报告才能找到所有图片。

reason-not-shipped = 卖家未发货
reason-invalid-tracking = 物流单号无效
reason-stuck = 包裹途中停滞
reason-lost = 包裹丢失
reason-customs = 包裹滞留海关
reason-wrong-address = 包裹寄到了别的地址
reason-returned = 包裹退回寄件人
reason-marked-delivered = 包裹显示送达；买家称未收到
reason-damaged = 商品到货已损坏
reason-incomplete = 订单的一部分不在包裹里
reason-not-as-described = 商品与描述不符
reason-wrong-item = 收到了别的商品
reason-came-late = 包裹比承诺的晚到
reason-refund-not-paid = 已同意退款而款项未到
reason-return-not-refunded = 商品已退回而款项未到

flag-not-shipped = 未发货
flag-no-tracking = 没有物流单号
flag-stalled = 包裹没有动静
flag-overdue = 晚于承诺
flag-guarantee-passed = 已到平台的退款日期
flag-delivery-failed = 派送失败
flag-awaiting-pickup = 在取件点等待
flag-returned = 正退回寄件人
flag-customs-hold = 滞留海关
flag-marked-delivered = 显示已送达
flag-wrong-destination = 物流显示的目的地不同
    .ended = { $scan ->
        [office] 最后经过的网点不在收件人地址所在的州或省：{ $place }
       *[end] { $compared ->
            [country] 物流终止的国家不是包裹的目的地国家：{ $place }
           *[state] 物流终止的州或省不是收件人地址所在的州或省：{ $place }
        }
    }
flag-contradiction = 订单与物流不一致
    .jump = 在两个国家（{ $from }和{ $to }）的两次扫描最多相隔 { $hours } 小时，任何路程都不够
flag-closing = 提起纠纷的期限临近
flag-unreadable = 订单有一部分无法读取

## Dates

deadlines = 重要日期
deadlines-none = 还没有已知日期。
date = 日期
meaning = 含义
where-from = 来源
timeline = 经过
timeline-note = 时间为页面所示；截取时间为买家当地时间。
event = 发生了什么
order-placed = 下单
order-paid = 付款
order-shipped = 发货
order-finished = 完成
from-order = 平台页面
from-tracking = 物流
from-buyer = 买家所记
event-sum = { $what }：{ $sum }
event-until = { $what }，至{ $on }
from-capture = 证据 { $number }
captured-page = 保存的页面
facts-only = 页面内容，无截图
a-part = 只有页面的一部分
event-opened = 在 Redress 新建案件
event-wrote-seller = 买家写信给卖家
event-seller-answered = 卖家答复
event-offered = 卖家或平台提出退钱
event-accepted = 买家接受报价
event-resend-offered = 卖家或平台提出补发新包裹
event-resend-sent = 卖家寄出新包裹
event-resend-arrived = 新包裹到达
event-return-sent = 买家寄回商品
event-return-received = 卖家收到退货
event-cancel-asked = 买家申请取消订单
event-cancelled = 订单取消
event-support-asked = 买家询问平台客服
event-support-answered = 平台客服答复
event-dispute-opened = 买家提起纠纷
event-no-dispute = 平台没有提供提起纠纷的途径
event-dispute-closed = 纠纷未裁决即结束
event-decision = 平台裁决
event-appeal-opened = 买家申诉
event-wrote-bank = 买家写信给银行
event-paypal-claim = 买家将 PayPal 争议升级为补偿申请
event-bank-answered = 银行或 PayPal 答复
event-wrote-post = 买家请邮政查询
event-post-answered = 邮政或承运商答复
event-wrote-authority = 买家向主管机构投诉
event-authority-answered = 主管机构答复
event-wrote-claim = 买家寄出书面催告
event-claim-received = 书面催告被收到
event-wrote-operator = 买家写信给平台运营方
event-operator-answered = 平台运营方答复
event-sued = 买家起诉
event-refund-promised = 有人承诺退款
event-refund-processed = 平台告知退款途中
event-refunded-part = 退回了一部分款项
event-refunded = 款项退回
event-closed = 案件关闭
event-reopened = 案件重开

## Checklist

checklist = 清单
needed = 需要
state = 状态
proof-numbers = 证据
state-done = 已保存
state-missing = 未保存
state-stale = 已保存，但不是新近的
state-partly = 只保存了一部分：页面在图外还有下文
optional = （可选）

## Proof

proof = 证据
proof-none = 没有保存证据。
number = 编号
what = 是什么
short-unchanged = 未变
short-changed = 已变
short-missing = 缺失
short-facts-changed = 记录已变
short-withheld = 遮盖副本
in-part = 在第 { $part } 部分
a-note = 买家的笔记
a-file = 由买家带来
page-part = 一页的第 { $index }/{ $count } 张图
proof-heading = 证据 { $number }
picture-of = 页面“{ $title }”的图片
no-picture = 没有图片：保存的是页面内容。
other-file = 此件是单独的文件：
page-title = 页面标题
address = 地址
file-name = 文件名
note-day = 所说的日子
brought-at = 带来时间
area = 显示
area-visible = 窗口里的内容
    .goes-on = 窗口里的内容；页面还有下文
area-page = 整页，滚动并拼接
area-element = 页面的一部分
long-page = 长页面
cut-short = 提前结束
cut-short-value = 截图提前结束。显示此前截取的内容。
reaches = 从 … 到
device = 截取设备
page-text = 页面文本
pdf-page = 第 { $page } 页
copies = 由其制作的副本
copy-redacted = 有遮盖
copy-form = 为表单缩小
copy-form-redacted = 为表单缩小，有遮盖
copy-other = 供查看
saved-at = 保存时间
saved-at-local = { $time }（{ $zone }，UTC{ $offset }）
saved-at-utc = { $time } UTC
file = 文件
size = 大小
pixels = { $width } × { $height } 像素
hash = SHA-256
hash-now = 现在的 SHA-256
unchanged = 自在此电脑截取以来未变
changed = 已变：文件不是所截取的。按现状附上。
missing = 缺失：制作此证据包时无法读取文件。其哈希和事实保留。
facts-changed = 已变：这里关于此件的记录（地址、标题、时间、大小或读取的内容）不是保存时所记。不应依赖。
withheld = 原件不在此证据包：以遮盖副本代替。原件由买家保存；其哈希记在这里，以便日后比对。其文本和读取的内容也略去。
unchanged-brought = 自买家带到此电脑以来未变
read = 读自页面
read-nothing = 没有读取到此订单的内容。
not-read = 未读取
last-event = 物流的最后一条

## Texts

texts = 文字
texts-note = 由买家用 Redress 写成。文字是否发出，由对话的截图说明，而非此证据包。
text-to = { $channel }（{ $language }）

## What it proves

proves = 这说明什么，不说明什么
proves-1 = 标为未变的每件，自在此电脑截取以来未变：其哈希在保存时记下，制作此证据包时再次比对。一并记下的也是如此：地址、标题、时间、大小、设备和从页面读取的内容。
proves-2 = 证据包本身可以核对：每个文件的 SHA-256 在 manifest-sha256.txt 里，通用工具可读。
proves-log = 日志按顺序列出所保存的。每条由此 Redress 安装签名，并含前一条的哈希，中间改动或移除的记录会被看出。
proves-past-logs = 一部分证据来自备份。截取它们的安装的日志在 past-logs，附有核对的密钥。
proves-not = 不说明
proves-not-1 = 除页面本身所示外，谁在使用电脑；
proves-not-2 = 电脑的时钟正确：没有第三方确认时间；
proves-not-3 = 平台、卖家或承运商所写属实，也不说明截取前无人在浏览器里改动页面；
proves-not-4 = 没有别的存在：这里只有买家保存的。
proves-weigh = 由裁断者自行衡量。这里没有法律意见。
check = 如何核对
check-1 = 解压 ZIP，在其文件夹里运行以下命令；每行应为 OK：
check-2 = 任何 BagIt（RFC 8493）程序也能核对。
check-3 = 与证据一并记下的在其旁文件的“facts”里。写成一行、键按序排列，其 SHA-256 即日志里的 factsSha256：

## Check of a pack

verify-unchanged = 自制作以来每个文件都未变。
verify-differs = 此证据包与制作时不同。差异列在这里。
item-unchanged = 未变
item-changed = 已变
item-missing = 缺失
item-added = 新增
before-packing = 制作时已如此
problem-wrapper = ZIP 本身被重写或损坏；其中的文件逐一判断。
problem-manifest = 哈希清单已损坏，因此不是每个文件都能判断。
problem-count = 文件的数量或大小与所记不同。
problem-claim = 无法读取 claim.json，因此截取时所记的哈希无法比较。
problem-log = 日志在第 { $seq } 条断开：其后不可依赖。
problem-log-hash = 有一件，日志所记的哈希与此证据包的不同。
problem-parts-mixed = 这些文件不是同一证据包的各部分：请核对同属的。
problem-parts-missing = 此证据包的第 { $parts } 部分不在这里：其内容没有核对。
log-valid = 日志无误：{ $entries } 条签名记录。
log-none = 证据包里没有签名的日志。

refused-not-a-zip = 这不是 ZIP 文件。
refused-truncated = 文件不完整：缺结尾。请重新复制或下载。
refused-unsupported-zip = 这种 ZIP 不是 Redress 所制，无法核对。
refused-encrypted = 此 ZIP 里有文件已加密。证据包从不加密。
refused-unknown-compression = 此 ZIP 里有文件的压缩方式 Redress 不认得。
refused-too-many-entries = 此 ZIP 的文件太多，不会是证据包。
refused-too-large = 此文件大过证据包可能的大小。
refused-bomb = 此 ZIP 里有文件解压后大得离谱。没有打开。
refused-overlapping = 此 ZIP 里的文件互相重叠，诚实的程序不会这样写。没有打开。
refused-unsafe-path = 此 ZIP 里有文件名指向文件夹之外或掩盖真面目。没有打开。
refused-repeated-name = 此 ZIP 里有两个文件同名，无法判断以哪个为准。
refused-not-a-bag = 此 ZIP 不是证据包：没有单一的含 bagit.txt 的文件夹。
refused-unsupported-bag = 此包是别的版本，或没有 SHA-256 清单。
refused-unreadable = 无法读取文件。
refused-a-backup = 这是 Redress 的备份，不是证据包。请在设置的“从备份恢复”里打开。
refused-a-sealed-backup = 这是带口令的 Redress 备份，不是证据包。请在设置的“从备份恢复”里打开。
refused-a-pack = 这是证据包，不是备份：没有可恢复的。请在设置的“核对证据包”里核对。
refused-not-a-backup = 这不是 Redress 的备份。
refused-altered-backup = 备份已损坏、被截断或被改动。
refused-newer-backup = 此备份由更新版本的 Redress 制作。请更新 Redress 再试。
refused-foreign-rows = 备份里有 Redress 不会写的内容。
refused-wrong-passphrase = 此口令打不开文件。请检查键盘语言和大小写。没有正确的口令，谁也打不开。
