# The words of the evidence pack in Hebrew. Read by a bank, a lawyer or a court: plain, calm, no more than is known.

bag-description = ראיות בנוגע להזמנת AliExpress { $order }: דפים שצולמו, העובדות שבהם, נוסחים ודוח (data/report.html)
bag-part-description = חלק { $part } של הראיות בנוגע להזמנת AliExpress { $order }; הדוח נמצא ב-{ $first }

## Cover

title = ראיות בנוגע להזמנה { $order }
subtitle = מה הציגו דפי הפלטפורמה, מתי נשמרו, ומה נכתב בעניינם
what-happened = מה קרה
order = הזמנה
store = חנות
store-number = מספר חנות { $id }
items = פריטים
sum = סכום ההזמנה
placed = הוזמנה
paid = שולמה
shipped = נשלחה
finished = נסגרה
promised = מועד המסירה המובטח
status = המצב בדף הפלטפורמה
tracking = מספר מעקב
carrier = חברת משלוחים
claim-opened = התיק נפתח
made-at = הערכה נעשתה
made-with = נעשתה באמצעות
made-with-value = Redress { $version }, תוסף לדפדפן, במחשב של הקונה עצמו
contents = תוכן
contents-value = { $proof ->
    [one] ראיה אחת
    [two] שתי ראיות
   *[other] { $proof } ראיות
}, { $texts ->
    [one] נוסח אחד
    [two] שני נוסחים
   *[other] { $texts } נוסחים
}
buyer = שם הקונה
by-hand = למילוי בכתב יד
signature = תאריך וחתימה
not-known = לא ידוע
not-chosen = טרם צוין
times = { $count } יח'
span = { $from } עד { $to }
findings = ממצאים
since = { $what }, מאז { $on }
changed-note = { $count ->
    [one] ראיה אחת אינה כפי שהייתה כשצולמה. היא מסומנת להלן.
    [two] שתי ראיות אינן כפי שהיו כשצולמו. הן מסומנות להלן.
   *[other] { $count } ראיות אינן כפי שהיו כשצולמו. הן מסומנות להלן.
}
withheld-note = { $count ->
    [one] של ראיה אחת נמצא כאן עותק עם פרטים מוסתרים; המקור נשמר אצל הקונה.
    [two] של שתי ראיות נמצאים כאן עותקים עם פרטים מוסתרים; המקורות נשמרים אצל הקונה.
   *[other] של { $count } ראיות נמצאים כאן עותקים עם פרטים מוסתרים; המקורות נשמרים אצל הקונה.
}
parts-note = בערכה הזו יש { $count } חלקים. יש לחלץ אותם זה לצד זה לתיקייה אחת, כדי שהדוח ימצא את כל התמונות.

reason-not-shipped = המוכר לא שלח את ההזמנה
reason-invalid-tracking = מספר המעקב אינו עובד
reason-stuck = החבילה נתקעה בדרך
reason-lost = החבילה אבדה
reason-customs = החבילה מעוכבת במכס
reason-wrong-address = החבילה נשלחה לכתובת אחרת
reason-returned = החבילה חזרה לשולח
reason-marked-delivered = החבילה מסומנת כנמסרה; לדברי הקונה היא לא התקבלה
reason-damaged = המוצר הגיע פגום
reason-incomplete = חלק מההזמנה לא היה בחבילה
reason-not-as-described = המוצר אינו כמתואר
reason-wrong-item = הגיע פריט אחר
reason-came-late = החבילה הגיעה מאוחר מהמובטח
reason-refund-not-paid = סוכם על החזר כספי, והכסף לא הגיע
reason-return-not-refunded = המוצר נשלח בחזרה, והכסף לא הגיע

flag-not-shipped = לא נשלחה
flag-no-tracking = אין מספר מעקב
flag-stalled = אין תזוזה של החבילה
flag-overdue = מאוחר מהמובטח
flag-guarantee-passed = הגיע תאריך ההחזר של הפלטפורמה
flag-delivery-failed = ניסיון מסירה נכשל
flag-awaiting-pickup = ממתינה בנקודת האיסוף
flag-returned = בדרך חזרה לשולח
flag-customs-hold = מעוכבת במכס
flag-marked-delivered = מסומנת כנמסרה
flag-wrong-destination = המעקב מראה יעד אחר
    .ended = { $scan ->
        [office] הסניף האחרון בדרך, { $place }, אינו במחוז שבכתובת הנמען
       *[end] { $compared ->
            [country] סוף המעקב: { $place }, לא במדינה שאליה נשלחה החבילה
           *[state] סוף המעקב: { $place }, לא במחוז שבכתובת הנמען
        }
    }
flag-contradiction = יש סתירה בין ההזמנה למעקב
    .jump = { $hours ->
        [one] בין סריקות בשתי מדינות ({ $from }, { $to }) הפרש של שעה אחת לכל היותר, קצר מדי לכל דרך ביניהן
        [two] בין סריקות בשתי מדינות ({ $from }, { $to }) הפרש של שעתיים לכל היותר, קצר מדי לכל דרך ביניהן
       *[other] בין סריקות בשתי מדינות ({ $from }, { $to }) הפרש של { $hours } שעות לכל היותר, קצר מדי לכל דרך ביניהן
    }
flag-closing = המועד לפתיחת מחלוקת עומד להסתיים
flag-unreadable = לא היה אפשר לקרוא חלק מההזמנה

## Dates

deadlines = תאריכים חשובים
deadlines-none = אין עדיין תאריך ידוע.
date = תאריך
meaning = משמעות
where-from = מקור
timeline = ציר זמן
timeline-note = השעות הן כפי שהופיעו בדפים; שעות הצילומים הן לפי השעון המקומי של הקונה.
event = מה קרה
order-placed = ההזמנה בוצעה
order-paid = ההזמנה שולמה
order-shipped = ההזמנה נשלחה
order-finished = ההזמנה נסגרה
from-order = דף הפלטפורמה
from-tracking = מעקב
from-buyer = נרשם בידי הקונה
event-sum = { $what }: { $sum }
event-until = { $what }, עד { $on }
from-capture = ראיה { $number }
captured-page = דף נשמר
facts-only = מה שנכתב בו, ללא צילום
a-part = רק חלק מהדף
event-opened = התיק נפתח ב-Redress
event-wrote-seller = הקונה כתב למוכר
event-seller-answered = המוכר ענה
event-offered = המוכר או הפלטפורמה הציעו כסף
event-accepted = הקונה הסכים להצעה
event-resend-offered = המוכר או הפלטפורמה הציעו חבילה חדשה
event-resend-sent = המוכר שלח חבילה חדשה
event-resend-arrived = החבילה החדשה הגיעה
event-return-sent = הקונה שלח את המוצר בחזרה
event-return-received = המוצר התקבל בחזרה אצל המוכר
event-cancel-asked = הקונה ביקש לבטל את ההזמנה
event-cancelled = ההזמנה בוטלה
event-support-asked = הקונה פנה לשירות הלקוחות של הפלטפורמה
event-support-answered = שירות הלקוחות של הפלטפורמה ענה
event-dispute-opened = הקונה פתח מחלוקת
event-no-dispute = הפלטפורמה לא הציעה דרך לפתוח מחלוקת
event-dispute-closed = המחלוקת הסתיימה ללא החלטה
event-decision = הפלטפורמה החליטה
event-appeal-opened = הקונה הגיש ערעור
event-wrote-bank = הקונה כתב לבנק
event-paypal-claim = הקונה הפך את המחלוקת ב-PayPal לתביעה
event-bank-answered = הבנק או PayPal ענו
event-wrote-post = הקונה ביקש מהדואר לחפש
event-post-answered = הדואר או השליח ענו
event-wrote-authority = הקונה הגיש תלונה לרשות
event-authority-answered = הרשות ענתה
event-wrote-claim = הקונה שלח דרישה לפני הגשת תביעה
event-claim-received = הדרישה שלפני הגשת תביעה התקבלה אצל הנמען
event-wrote-operator = הקונה כתב למפעיל הפלטפורמה
event-operator-answered = מפעיל הפלטפורמה ענה
event-sued = הקונה הגיש תביעה לבית המשפט
event-refund-promised = הובטח החזר כספי
event-refund-processed = הפלטפורמה הודיעה שההחזר בדרך
event-refunded-part = חלק מהכסף הוחזר
event-refunded = הכסף הוחזר
event-closed = התיק נסגר
event-reopened = התיק נפתח שוב

## Checklist

checklist = רשימת בדיקה
needed = נדרש
state = מצב
proof-numbers = ראיות
state-done = נשמר
state-missing = לא נשמר
state-stale = נשמר, אך כבר אינו עדכני
state-partly = נשמר רק חלק: הדף ממשיך מעבר לצילום
optional = (לא חובה)

## Proof

proof = ראיות
proof-none = לא נשמרו ראיות.
number = מס'
what = מה זה
short-unchanged = ללא שינוי
short-changed = השתנה
short-missing = חסר
short-facts-changed = הפרטים השתנו
short-withheld = עותק עם פרטים מוסתרים
in-part = בחלק { $part }
a-note = הערה של הקונה
a-file = צורף בידי הקונה
page-part = תמונה { $index } מתוך { $count } של דף אחד
proof-heading = ראיה { $number }
picture-of = צילום של הדף "{ $title }"
no-picture = אין צילום: מה שנכתב בדף נשמר בלעדיו.
other-file = הראיה הזו היא קובץ בפני עצמו:
page-title = כותרת הדף
address = כתובת
file-name = שם הקובץ
note-day = מספרת על היום
brought-at = צורפה
area = מוצג
area-visible = מה שנראה בחלון
    .goes-on = מה שנראה בחלון; הדף ממשיך מעבר לו
area-page = הדף כולו, לאחר גלילה וחיבור
area-element = חלק אחד של הדף
long-page = דף ארוך
cut-short = נקטע
cut-short-value = הצילום הסתיים מוקדם. הוא מראה את מה שצולם עד אז.
reaches = מ… עד
device = צולם באמצעות
page-text = הטקסט של הדף
pdf-page = עמוד { $page }
copies = עותקים שנעשו ממנה
copy-redacted = עם חלקים מוסתרים
copy-form = קטן דיו לטופס
copy-form-redacted = קטן דיו לטופס, עם חלקים מוסתרים
copy-other = לצפייה
saved-at = נשמר
saved-at-local = { $time } ({ $zone }, UTC{ $offset })
saved-at-utc = { $time } UTC
file = קובץ
size = גודל
pixels = { $width } × { $height } פיקסלים
hash = SHA-256
hash-now = SHA-256 כעת
unchanged = ללא שינוי מאז הצילום במחשב הזה
changed = השתנה: הקובץ אינו זה שצולם. הוא נכלל כאן כפי שהוא כעת.
missing = חסר: לא היה אפשר לקרוא את הקובץ כשהערכה הזו נעשתה. ערך הגיבוב שלו והעובדות נשארו.
facts-changed = השתנה: מה שרשום כאן על הראיה הזו (כתובת, כותרת, שעה, גודל או מה שנקרא) אינו מה שנרשם כשנשמרה. אין לסמוך עליה.
withheld = המקור אינו בערכה הזו: במקומו נמצא עותק עם פרטים מוסתרים. המקור נשמר אצל הקונה; ערך הגיבוב שלו רשום כאן, כדי שיהיה אפשר להשוות אותו בהמשך. גם הטקסט שלו ומה שנקרא ממנו הושמטו.
unchanged-brought = ללא שינוי מאז שהקונה צירף אותה במחשב הזה
read = נקרא מהדף
read-nothing = דבר לא נקרא על ההזמנה הזו.
not-read = לא נקרא
last-event = אירוע המעקב האחרון

## Texts

texts = נוסחים
texts-note = נכתבו בידי הקונה באמצעות Redress. אם נוסח נשלח, הדבר נראה מצילומי השיחה, לא מהערכה הזו.
text-to = { $channel } ({ $language })

## What it proves

proves = מה זה מראה ומה לא
proves-1 = כל ראיה שמסומנת "ללא שינוי" לא השתנתה מאז שצולמה במחשב הזה: ערך הגיבוב (hash) שלה נרשם כשנשמרה והושווה שוב כשהערכה הזו נעשתה. הדבר נכון גם למה שנרשם איתה: כתובת, כותרת, שעה, גודל, מכשיר ומה שנקרא מהדף.
proves-2 = אפשר לבדוק את הערכה עצמה: ערך ה-SHA-256 של כל קובץ מופיע ב-manifest-sha256.txt, שכלים נפוצים קוראים.
proves-log = היומן מפרט מה נשמר, לפי הסדר. כל רשומה חתומה בידי ההתקנה הזו של Redress ומציינת את ערך הגיבוב של הקודמת, כך שאם רשומה שונתה או הוצאה באמצע, רואים זאת.
proves-past-logs = חלק מהראיות הגיעו לכאן מגיבוי. היומן של ההתקנה שצילמה אותן נמצא ב-past-logs, עם המפתח שמאמת אותו.
proves-not = זה לא מראה
proves-not-1 = מי ישב מול המחשב, מעבר למה שהדפים עצמם מראים;
proves-not-2 = שהשעון של המחשב היה נכון: שום צד שלישי לא אישר את השעה;
proves-not-3 = שמה שכתבו הפלטפורמה, המוכר או חברת המשלוחים נכון, או שאיש לא שינה את הדף בדפדפן לפני שצולם;
proves-not-4 = שאין דבר נוסף: כאן נמצא רק מה שהקונה שמר.
proves-weigh = ההערכה נתונה למי שמחליט בעניין. דבר מהאמור כאן אינו ייעוץ משפטי.
check = איך לבדוק
check-1 = יש לחלץ את ה-ZIP ולהריץ את הפקודה הזו בתיקייה שלו; בכל שורה צריך להופיע OK:
check-2 = כל תוכנה לקובצי BagIt (RFC 8493) יכולה לבדוק זאת גם כן.
check-3 = מה שנרשם עם ראיה נמצא בקובץ שלצידה, תחת "facts". כשהוא נכתב בשורה אחת עם מפתחות ממוינים, ערך ה-SHA-256 שלו הוא זה שהיומן מציין כ-factsSha256:

## Check of a pack

verify-unchanged = כל הקבצים ללא שינוי מאז שהערכה נעשתה.
verify-differs = הערכה הזו אינה כפי שנעשתה. מה ששונה מפורט כאן.
item-unchanged = ללא שינוי
item-changed = השתנה
item-missing = חסר
item-added = נוסף
before-packing = כך כבר היה כשהערכה נעשתה
problem-wrapper = ה-ZIP עצמו נכתב מחדש או נפגם; הקבצים שבו נבחנים אחד אחד.
problem-manifest = רשימת ערכי הגיבוב פגומה, ולכן אי אפשר לבחון כל קובץ.
problem-count = מספר הקבצים או גודלם אינו זה שנרשם.
problem-claim = אי אפשר לקרוא את claim.json, ולכן אי אפשר להשוות את ערכי הגיבוב שנרשמו בעת הצילום.
problem-log = היומן שבור ברשומה { $seq }: משם והלאה אי אפשר לסמוך עליו.
problem-log-hash = ביומן רשום ערך גיבוב אחר לראיה מזה שבערכה.
problem-parts-mixed = הקבצים האלה אינם חלקים של ערכה אחת: יש לבדוק את אלה ששייכים זה לזה.
problem-parts-missing = { $count ->
    [one] חלק { $parts } של הערכה הזו לא נמצא כאן: מה שבו לא נבדק.
   *[other] חלקים { $parts } של הערכה הזו לא נמצאים כאן: מה שבהם לא נבדק.
}
log-valid = { $entries ->
    [one] היומן תקין: רשומה חתומה אחת.
    [two] היומן תקין: שתי רשומות חתומות.
   *[other] היומן תקין: { $entries } רשומות חתומות.
}
log-none = אין בערכה יומן חתום.

refused-not-a-zip = זה לא קובץ ZIP.
refused-truncated = הקובץ לא שלם: סופו חסר. יש להעתיק או להוריד אותו שוב.
refused-unsupported-zip = זה ZIP מסוג ש-Redress לא יוצר ולא יכול לבדוק.
refused-encrypted = קובץ ב-ZIP הזה מוצפן. ערכה אף פעם אינה מוצפנת.
refused-unknown-compression = קובץ ב-ZIP הזה דחוס בדרך ש-Redress לא מכיר.
refused-too-many-entries = ב-ZIP הזה יש יותר מדי קבצים בשביל ערכה.
refused-too-large = הקובץ גדול ממה שערכה יכולה להיות.
refused-bomb = קובץ ב-ZIP הזה היה מתפרס לגודל לא סביר. הוא לא נפתח.
refused-overlapping = קבצים ב-ZIP הזה חופפים זה לזה, דבר ששום תוכנה תקינה לא כותבת. הוא לא נפתח.
refused-unsafe-path = שם קובץ ב-ZIP הזה מצביע אל מחוץ לתיקייה שלו או מסתיר מה הוא. הוא לא נפתח.
refused-repeated-name = לשני קבצים ב-ZIP הזה יש אותו שם, ולכן אי אפשר לומר איזה מהם קובע.
refused-not-a-bag = ה-ZIP הזה אינו ערכת ראיות: אין בו תיקייה יחידה עם bagit.txt.
refused-unsupported-bag = הערכה הזו היא מגרסה אחרת או שאין בה רשימת SHA-256.
refused-unreadable = לא היה אפשר לקרוא את הקובץ.
refused-a-backup = זה גיבוי של Redress, לא ערכת ראיות. פותחים אותו בהגדרות, תחת "שחזור מגיבוי".
refused-a-sealed-backup = זה גיבוי של Redress שמוגן במשפט סיסמה, לא ערכת ראיות. פותחים אותו בהגדרות, תחת "שחזור מגיבוי".
refused-a-pack = זו ערכת ראיות, לא גיבוי: אי אפשר לשחזר ממנה דבר. בודקים אותה בהגדרות, תחת "בדיקת ערכת ראיות".
refused-not-a-backup = זה לא גיבוי של Redress.
refused-altered-backup = הגיבוי פגום, קטוע או שונה.
refused-newer-backup = הגיבוי הזה נעשה ב-Redress חדש יותר. יש לעדכן את Redress ולנסות שוב.
refused-foreign-rows = בגיבוי יש משהו ש-Redress לא כותב.
refused-wrong-passphrase = משפט הסיסמה הזה לא פותח את הקובץ. יש לבדוק את שפת המקלדת ואת האותיות הגדולות. בלי משפט הסיסמה הנכון איש לא יכול לפתוח אותו.
