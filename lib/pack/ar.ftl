# The words of the evidence pack in Arabic. Read by a bank, a lawyer or a court: plain, calm, no more than is known.

bag-description = أدلة بشأن طلب AliExpress رقم { $order }: صفحات ملتقطة، ووقائعها، ونصوص، وتقرير (data/report.html)
bag-part-description = الجزء { $part } من الأدلة بشأن طلب AliExpress رقم { $order }؛ التقرير في { $first }

## Cover

title = أدلة بشأن الطلب { $order }
subtitle = ما أظهرته صفحات المنصة، ومتى حُفظت، وما كُتب بشأنها
what-happened = ماذا حدث
order = الطلب
store = المتجر
store-number = رقم المتجر { $id }
items = المنتجات
sum = إجمالي الطلب
placed = تاريخ الطلب
paid = تاريخ الدفع
shipped = تاريخ الشحن
finished = تاريخ الإغلاق
promised = موعد التسليم الموعود
status = الحالة في صفحة المنصة
tracking = رقم التتبع
carrier = شركة الشحن
claim-opened = فتح المطالبة
made-at = إنشاء الحزمة
made-with = أُنشئت بواسطة
made-with-value = Redress { $version }، إضافة للمتصفح، على حاسوب المشتري نفسه
contents = المحتويات
contents-value = { $proof ->
    [one] دليل واحد
    [two] دليلان
    [few] { $proof } أدلة
    [many] { $proof } دليلًا
   *[other] { $proof } دليل
}، { $texts ->
    [one] نص واحد
    [two] نصان
    [few] { $texts } نصوص
    [many] { $texts } نصًا
   *[other] { $texts } نص
}
buyer = اسم المشتري
by-hand = يُملأ بخط اليد
signature = التاريخ والتوقيع
not-known = غير معروف
not-chosen = لم يُذكر بعد
times = العدد: { $count }
span = من { $from } إلى { $to }
findings = النتائج
since = { $what }، منذ { $on }
changed-note = { $count ->
    [one] دليل واحد ليس كما كان عند التقاطه. وهو معلَّم أدناه.
    [two] دليلان ليسا كما كانا عند التقاطهما. وهما معلَّمان أدناه.
    [few] { $count } أدلة ليست كما كانت عند التقاطها. وهي معلَّمة أدناه.
    [many] { $count } دليلًا ليست كما كانت عند التقاطها. وهي معلَّمة أدناه.
   *[other] { $count } دليل ليست كما كانت عند التقاطها. وهي معلَّمة أدناه.
}
withheld-note = { $count ->
    [one] مدرج هنا بنسخة محجوبة البيانات بدل الأصل: دليل واحد؛ ويحتفظ المشتري بالأصل.
    [two] مدرج هنا بنسخة محجوبة البيانات بدل الأصل: دليلان؛ ويحتفظ المشتري بالأصلين.
    [few] مدرج هنا بنسخة محجوبة البيانات بدل الأصل: { $count } أدلة؛ ويحتفظ المشتري بالأصول.
    [many] مدرج هنا بنسخة محجوبة البيانات بدل الأصل: { $count } دليلًا؛ ويحتفظ المشتري بالأصول.
   *[other] مدرج هنا بنسخة محجوبة البيانات بدل الأصل: { $count } دليل؛ ويحتفظ المشتري بالأصول.
}
parts-note = عدد أجزاء هذه الحزمة { $count }. تُفك جميعها جنبًا إلى جنب في مجلد واحد، كي يجد التقرير كل الصور.

reason-not-shipped = لم يشحن البائع الطلب
reason-invalid-tracking = رقم التتبع لا يعمل
reason-stuck = الطرد عالق في الطريق
reason-lost = الطرد مفقود
reason-customs = الطرد محتجز في الجمارك
reason-wrong-address = أُرسل الطرد إلى عنوان آخر
reason-returned = عاد الطرد إلى المرسل
reason-marked-delivered = الطرد مسجّل أنه سُلّم؛ ويقول المشتري إنه لم يستلمه
reason-damaged = وصلت البضاعة تالفة
reason-incomplete = جزء من الطلب لم يكن في الطرد
reason-not-as-described = البضاعة لا تطابق الوصف
reason-wrong-item = وصل منتج مختلف
reason-came-late = وصل الطرد بعد الموعد الموعود
reason-refund-not-paid = اتُّفق على استرداد، ولم يصل المال
reason-return-not-refunded = أُعيدت البضاعة، ولم يصل المال

flag-not-shipped = لم يُشحن
flag-no-tracking = لا يوجد رقم تتبع
flag-stalled = لا حركة للطرد
flag-overdue = بعد الموعد الموعود
flag-guarantee-passed = حلّ تاريخ الاسترداد لدى المنصة
flag-delivery-failed = فشلت محاولة تسليم
flag-awaiting-pickup = في الانتظار في نقطة الاستلام
flag-returned = في طريق العودة إلى المرسل
flag-customs-hold = محتجز في الجمارك
flag-marked-delivered = مسجّل أنه سُلّم
flag-wrong-destination = يُظهر التتبع وجهة أخرى
    .ended = { $scan ->
        [office] آخر مكتب في الطريق، { $place }، ليس في ولاية عنوان المستلم
       *[end] { $compared ->
            [country] ينتهي التتبع هنا: { $place }، وليس في البلد الذي أُرسل إليه الطرد
           *[state] ينتهي التتبع هنا: { $place }، وليس في ولاية عنوان المستلم
        }
    }
flag-contradiction = تعارض بين الطلب وتتبعه
    .jump = { $hours ->
        [one] الفارق بين مسحين في بلدين ({ $from }، ثم { $to }) ساعة واحدة على الأكثر، وهو أقصر من أن يتسع لأي طريق بينهما
        [two] الفارق بين مسحين في بلدين ({ $from }، ثم { $to }) ساعتان على الأكثر، وهو أقصر من أن يتسع لأي طريق بينهما
        [few] الفارق بين مسحين في بلدين ({ $from }، ثم { $to }) { $hours } ساعات على الأكثر، وهو أقصر من أن يتسع لأي طريق بينهما
        [many] الفارق بين مسحين في بلدين ({ $from }، ثم { $to }) { $hours } ساعة على الأكثر، وهو أقصر من أن يتسع لأي طريق بينهما
       *[other] الفارق بين مسحين في بلدين ({ $from }، ثم { $to }) { $hours } ساعة على الأكثر، وهو أقصر من أن يتسع لأي طريق بينهما
    }
flag-closing = مهلة فتح النزاع توشك على الانتهاء
flag-unreadable = تعذرت قراءة جزء من الطلب

## Dates

deadlines = التواريخ المهمة
deadlines-none = لا تاريخ معروف بعد.
date = التاريخ
meaning = المعنى
where-from = المصدر
timeline = التسلسل الزمني
timeline-note = الأوقات كما ذكرتها الصفحات؛ وأوقات الالتقاط بالتوقيت المحلي للمشتري.
event = ماذا حدث
order-placed = قُدّم الطلب
order-paid = دُفع ثمن الطلب
order-shipped = شُحن الطلب
order-finished = أُغلق الطلب
from-order = صفحة المنصة
from-tracking = التتبع
from-buyer = سجّله المشتري
event-sum = { $what }: { $sum }
event-until = { $what }، حتى { $on }
from-capture = الدليل { $number }
captured-page = حُفظت صفحة
facts-only = ما قالته، بلا صورة
a-part = جزء من الصفحة فقط
event-opened = فُتحت المطالبة في Redress
event-wrote-seller = راسل المشتري البائع
event-seller-answered = ردّ البائع
event-offered = عرض البائع أو المنصة مالًا
event-accepted = قبل المشتري العرض
event-resend-offered = عرض البائع أو المنصة طردًا جديدًا
event-resend-sent = أرسل البائع طردًا جديدًا
event-resend-arrived = وصل الطرد الجديد
event-return-sent = أعاد المشتري البضاعة
event-return-received = استلم البائع البضاعة المعادة
event-cancel-asked = طلب المشتري إلغاء الطلب
event-cancelled = أُلغي الطلب
event-support-asked = سأل المشتري خدمة عملاء المنصة
event-support-answered = ردّت خدمة عملاء المنصة
event-dispute-opened = فتح المشتري نزاعًا
event-no-dispute = لم تتح المنصة سبيلًا إلى فتح نزاع
event-dispute-closed = انتهى النزاع بلا قرار
event-decision = قررت المنصة
event-appeal-opened = قدّم المشتري استئنافًا
event-wrote-bank = راسل المشتري البنك
event-paypal-claim = حوّل المشتري النزاع لدى PayPal إلى مطالبة
event-bank-answered = ردّ البنك أو PayPal
event-wrote-post = طلب المشتري من البريد البحث
event-post-answered = ردّ البريد أو شركة التوصيل
event-wrote-authority = قدّم المشتري شكوى إلى الجهة الرسمية
event-authority-answered = ردّت الجهة الرسمية
event-wrote-claim = أرسل المشتري مطالبة قبل اللجوء إلى المحكمة
event-claim-received = استُلمت المطالبة السابقة للجوء إلى المحكمة
event-wrote-operator = راسل المشتري مشغّل المنصة
event-operator-answered = ردّ مشغّل المنصة
event-sued = رفع المشتري دعوى
event-refund-promised = وُعد باسترداد
event-refund-processed = أبلغت المنصة أن الاسترداد في الطريق
event-refunded-part = أُعيد جزء من المال
event-refunded = أُعيد المال
event-closed = أُغلقت المطالبة
event-reopened = أُعيد فتح المطالبة

## Checklist

checklist = قائمة التحقق
needed = المطلوب
state = الحالة
proof-numbers = الأدلة
state-done = محفوظ
state-missing = غير محفوظ
state-stale = محفوظ، لكنه لم يعد حديثًا
state-partly = حُفظ جزء فقط: للصفحة بقية بعد الصورة
optional = (اختياري)

## Proof

proof = الأدلة
proof-none = لم يُحفظ أي دليل.
number = الرقم
what = ما هو
short-unchanged = لم يتغير
short-changed = تغيّر
short-missing = مفقود
short-facts-changed = تغيّرت التفاصيل
short-withheld = نسخة محجوبة البيانات
in-part = في الجزء { $part }
a-note = ملاحظة من المشتري
a-file = أضافه المشتري
page-part = الصورة { $index } من { $count } لصفحة واحدة
proof-heading = الدليل { $number }
picture-of = صورة للصفحة «{ $title }»
no-picture = بلا صورة: حُفظ ما قالته الصفحة من دونها.
other-file = هذا الدليل ملف مستقل:
page-title = عنوان الصفحة
address = الرابط
file-name = اسم الملف
note-day = تتحدث عن يوم
brought-at = الإضافة
area = ما يُظهره
area-visible = ما كان في النافذة
    .goes-on = ما كان في النافذة؛ وللصفحة بقية بعده
area-page = الصفحة كاملة، مُرِّرت وجُمعت
area-element = جزء واحد من الصفحة
long-page = صفحة طويلة
cut-short = مقطوع
cut-short-value = انتهى الالتقاط مبكرًا. وهو يُظهر ما التُقط حتى ذلك الحين.
reaches = من … إلى
device = التُقط بواسطة
page-text = نص الصفحة
pdf-page = الصفحة { $page }
copies = النسخ المصنوعة منه
copy-redacted = مع إخفاء أجزاء
copy-form = بحجم مناسب لاستمارة
copy-form-redacted = بحجم مناسب لاستمارة، مع إخفاء أجزاء
copy-other = للعرض
saved-at = الحفظ
saved-at-local = { $time } ({ $zone }, UTC{ $offset })
saved-at-utc = { $time } UTC
file = الملف
size = الحجم
pixels = { $width } × { $height } بكسل
hash = SHA-256
hash-now = SHA-256 الآن
unchanged = لم يتغير منذ التقاطه على هذا الحاسوب
changed = تغيّر: الملف ليس هو الذي التُقط. وهو مدرج كما هو الآن.
missing = مفقود: تعذرت قراءة الملف عند إنشاء هذه الحزمة. وتبقى بصمته ووقائعه.
facts-changed = تغيّر: ما هو مسجَّل هنا عن هذا الدليل (الرابط أو عنوان الصفحة أو الوقت أو الحجم أو ما قُرئ) ليس ما سُجّل عند حفظه. لا يُعتمد عليه.
withheld = الأصل ليس في هذه الحزمة: تحل محله نسخة محجوبة البيانات. ويحتفظ المشتري بالأصل؛ وبصمته مسجَّلة هنا لتمكن مقارنتها لاحقًا. ونصه وما قُرئ منه متروكان أيضًا.
unchanged-brought = لم يتغير منذ أن أضافه المشتري على هذا الحاسوب
read = ما قُرئ من الصفحة
read-nothing = لم يُقرأ شيء عن هذا الطلب.
not-read = لم يُقرأ
last-event = آخر حدث في التتبع

## Texts

texts = النصوص
texts-note = كتبها المشتري باستخدام Redress. أما هل أُرسل نص، فتُظهره لقطات المحادثة لا هذه الحزمة.
text-to = { $channel } ({ $language })

## What it proves

proves = ما يُظهره هذا وما لا يُظهره
proves-1 = كل دليل معلَّم بأنه لم يتغير هو كذلك منذ التقاطه على هذا الحاسوب: سُجّلت بصمته (hash) عند حفظه وقورنت من جديد عند إنشاء هذه الحزمة. وينطبق ذلك على ما سُجّل معه: الرابط، وعنوان الصفحة، والوقت، والحجم، والجهاز، وما قُرئ من الصفحة.
proves-2 = يمكن التحقق من الحزمة نفسها: قيمة SHA-256 لكل ملف مذكورة في manifest-sha256.txt الذي تقرؤه الأدوات الشائعة.
proves-log = يسرد السجل ما حُفظ بالترتيب. وكل مدخلة يوقّعها تثبيت Redress هذا وتذكر بصمة التي قبلها، فإذا غُيّرت مدخلة أو حُذفت من بينها ظهر ذلك.
proves-past-logs = وصل جزء من الأدلة إلى هنا من نسخة احتياطية. وسجل التثبيت الذي التقطها موجود في past-logs مع المفتاح الذي يتحقق منه.
proves-not = لا يُظهر هذا
proves-not-1 = من كان أمام الحاسوب، خارج ما تُظهره الصفحات نفسها؛
proves-not-2 = أن ساعة الحاسوب كانت صحيحة: لم يؤكد الوقت أي طرف ثالث؛
proves-not-3 = أن ما كتبته المنصة أو البائع أو شركة الشحن صحيح، أو أن أحدًا لم يغيّر الصفحة في المتصفح قبل التقاطها؛
proves-not-4 = أنه لا يوجد شيء آخر: هنا ما حفظه المشتري فقط.
proves-weigh = يقدّر ذلك من يفصل في القضية. ولا شيء هنا استشارة قانونية.
check = كيفية التحقق
check-1 = يُفك ملف ZIP ويُنفَّذ هذا الأمر في مجلده؛ ويجب أن يظهر OK في كل سطر:
check-2 = يتحقق منها أيضًا أي برنامج لحزم BagIt (RFC 8493).
check-3 = ما سُجّل مع دليل موجود في الملف الذي بجانبه، تحت «facts». وإذا كُتب في سطر واحد بمفاتيح مرتبة، كانت له قيمة SHA-256 التي يذكرها السجل باسم factsSha256:

## Check of a pack

verify-unchanged = لم يتغير أي ملف منذ إنشاء الحزمة.
verify-differs = هذه الحزمة ليست كما أُنشئت. ما يختلف مذكور هنا.
item-unchanged = لم يتغير
item-changed = تغيّر
item-missing = مفقود
item-added = مضاف
before-packing = كان كذلك عند إنشاء الحزمة
problem-wrapper = ملف ZIP نفسه كُتب من جديد أو تلف؛ ويُحكم على كل ملف فيه على حدة.
problem-manifest = قائمة البصمات تالفة، فلا يمكن الحكم على كل ملف.
problem-count = عدد الملفات أو حجمها ليس هو المسجَّل.
problem-claim = لا يمكن قراءة claim.json، فلا يمكن مقارنة البصمات المسجَّلة عند الالتقاط.
problem-log = السجل معطوب عند المدخلة { $seq }: ومنها فصاعدًا لا يمكن الاعتماد عليه.
problem-log-hash = يذكر السجل لدليل بصمة غير التي في هذه الحزمة.
problem-parts-mixed = هذه الملفات ليست أجزاء حزمة واحدة: تحقق من الأجزاء المتلازمة.
problem-parts-missing = { $count ->
    [one] الجزء { $parts } من هذه الحزمة ليس هنا: لم يُتحقق مما فيه.
    [two] الجزآن { $parts } من هذه الحزمة ليسا هنا: لم يُتحقق مما فيهما.
    [few] الأجزاء { $parts } من هذه الحزمة ليست هنا: لم يُتحقق مما فيها.
    [many] الأجزاء { $parts } من هذه الحزمة ليست هنا: لم يُتحقق مما فيها.
   *[other] الأجزاء { $parts } من هذه الحزمة ليست هنا: لم يُتحقق مما فيها.
}
log-valid = { $entries ->
    [one] السجل سليم: مدخلة واحدة موقَّعة.
    [two] السجل سليم: مدخلتان موقَّعتان.
    [few] السجل سليم: { $entries } مدخلات موقَّعة.
    [many] السجل سليم: { $entries } مدخلة موقَّعة.
   *[other] السجل سليم: { $entries } مدخلة موقَّعة.
}
log-none = لا تحتوي الحزمة على سجل موقَّع.

refused-not-a-zip = هذا ليس ملف ZIP.
refused-truncated = الملف غير كامل: نهايته مفقودة. انسخه أو نزّله من جديد.
refused-unsupported-zip = ملف ZIP هذا من نوع لا ينشئه Redress ولا يستطيع التحقق منه.
refused-encrypted = ملف داخل ZIP هذا مشفَّر. الحزمة لا تُشفَّر أبدًا.
refused-unknown-compression = ملف داخل ZIP هذا مضغوط بطريقة لا يعرفها Redress.
refused-too-many-entries = في ملف ZIP هذا ملفات أكثر مما يكون في حزمة.
refused-too-large = هذا أكبر مما يمكن أن تكون عليه حزمة.
refused-bomb = ملف داخل ZIP هذا يصير عند فكه بحجم غير معقول. لم يُفتح.
refused-overlapping = ملفات داخل ZIP هذا متداخلة، وهو ما لا يكتبه أي برنامج سليم. لم يُفتح.
refused-unsafe-path = اسم ملف داخل ZIP هذا يشير إلى خارج مجلده أو يخفي حقيقته. لم يُفتح.
refused-repeated-name = ملفان داخل ZIP هذا لهما الاسم نفسه، فلا يمكن القول أيهما المعتمد.
refused-not-a-bag = ملف ZIP هذا ليس حزمة أدلة: ليس فيه مجلد وحيد يحتوي على bagit.txt.
refused-unsupported-bag = هذه الحزمة من إصدار آخر أو ليست فيها قائمة SHA-256.
refused-unreadable = تعذرت قراءة الملف.
refused-a-backup = هذه نسخة احتياطية من Redress، وليست حزمة أدلة. تُفتح في الإعدادات، في قسم «الاستعادة من نسخة احتياطية».
refused-a-sealed-backup = هذه نسخة احتياطية من Redress محمية بعبارة مرور، وليست حزمة أدلة. تُفتح في الإعدادات، في قسم «الاستعادة من نسخة احتياطية».
refused-a-pack = هذه حزمة أدلة، وليست نسخة احتياطية: لا يمكن استعادة شيء منها. يُتحقق منها في الإعدادات، في قسم «التحقق من حزمة أدلة».
refused-not-a-backup = هذه ليست نسخة احتياطية من Redress.
refused-altered-backup = النسخة الاحتياطية تالفة أو مقطوعة أو غُيّرت.
refused-newer-backup = أُنشئت هذه النسخة الاحتياطية بإصدار أحدث من Redress. حدّث Redress وحاول مجددًا.
refused-foreign-rows = في النسخة الاحتياطية شيء لا يكتبه Redress.
refused-wrong-passphrase = عبارة المرور هذه لا تفتح الملف. تحقق من لغة لوحة المفاتيح والأحرف الكبيرة. من دون العبارة الصحيحة لا يستطيع أحد فتحه.
