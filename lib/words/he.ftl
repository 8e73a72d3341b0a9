# The interface's words in Hebrew. Plain, short, no blame; a button says what happens.

## Days and sizes

days = { $days ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
}
pill-days = { $days ->
    [0] היום
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
}
pill-passed = עבר
pill-refund = בדרך
pill-closed = סגור
pill-claim = תיק פתוח
date-and-time = { $day }, { $time }

## What is the matter with an order. `.also` continues a line that began with something weightier.

flag-not-shipped = { $days ->
    [0] לא נשלחה
    [one] כבר יום אחד לא נשלחה
    [two] כבר יומיים לא נשלחה
   *[other] כבר { $days } ימים לא נשלחה
}
    .also = לא נשלחה
flag-no-tracking = אין מספר מעקב
    .also = אין מספר מעקב
flag-stalled = { $days ->
    [0] אין תזוזה
    [one] כבר יום אחד ללא תזוזה
    [two] כבר יומיים ללא תזוזה
   *[other] כבר { $days } ימים ללא תזוזה
}
    .also = אין תזוזה
    .alsoSince = אין עדכון מאז { $since }
flag-overdue = { $days ->
    [0] באיחור
    [one] איחור של יום אחד
    [two] איחור של יומיים
   *[other] איחור של { $days } ימים
}
    .also = { $days ->
        [0] באיחור
        [one] איחור של יום אחד
        [two] איחור של יומיים
       *[other] איחור של { $days } ימים
    }
flag-guarantee-passed = הגיע תאריך ההחזר של הפלטפורמה
    .on = תאריך ההחזר של הפלטפורמה היה { $since }
    .also = הגיע תאריך ההחזר
    .alsoSince = תאריך ההחזר היה { $since }
flag-delivery-failed = ניסיון המסירה נכשל
    .also = ניסיון המסירה נכשל
    .alsoSince = המסירה נכשלה ב-{ $since }
flag-awaiting-pickup = ממתינה לך בנקודת האיסוף
    .until = בנקודת האיסוף עד { $until } בערך
    .also = ממתינה בנקודת האיסוף
    .alsoSince = בנקודת האיסוף מאז { $since }
flag-returned = { $stage ->
    [returned] חזרה לשולח
    [lost] אבדה בדרך
    [destroyed] הושמדה בידי חברת המשלוחים
    [cancelled] חברת המשלוחים ביטלה את החבילה
   *[returning] בדרך חזרה לשולח
}
    .also = { $stage ->
        [returned] חזרה לשולח
        [lost] אבדה בדרך
        [destroyed] הושמדה בידי חברת המשלוחים
        [cancelled] בוטלה בידי חברת המשלוחים
       *[returning] בדרך חזרה לשולח
    }
flag-customs-hold = { $days ->
    [0] מעוכבת במכס
    [one] כבר יום אחד במכס
    [two] כבר יומיים במכס
   *[other] כבר { $days } ימים במכס
}
    .also = מעוכבת במכס
    .alsoSince = במכס מאז { $since }
flag-marked-delivered = מסומנת כנמסרה
    .on = מסומנת כנמסרה ב-{ $since }
    .also = מסומנת כנמסרה
    .alsoSince = מסומנת כנמסרה ב-{ $since }
flag-wrong-destination = המעקב מראה יעד אחר
    .also = המעקב מראה יעד אחר
    .ended = { $scan ->
        [office] הסניף האחרון בדרך: { $place }, לא במחוז שבכתובת ההזמנה
       *[end] { $compared ->
            [country] סוף המעקב: { $place }, לא במדינה שאליה נשלחה
            [city] המעקב מסתיים בעיר אחרת מזו שבכתובת ההזמנה
           *[state] סוף המעקב: { $place }, לא במחוז שבכתובת ההזמנה
        }
    }
    .also-ended = { $scan ->
        [office] הסניף האחרון בדרך: { $place }
       *[end] { $compared ->
            [city] המעקב מסתיים בעיר אחרת
           *[state] סוף המעקב: { $place }
        }
    }
flag-contradiction = יש סתירה בין ההזמנה למעקב
    .also = יש סתירה בין ההזמנה למעקב
    .jump = { $hours ->
        [one] סריקות בהפרש של שעה אחת לכל היותר: { $from }, ואז { $to }
        [two] סריקות בהפרש של שעתיים לכל היותר: { $from }, ואז { $to }
       *[other] סריקות בהפרש של { $hours } שעות לכל היותר: { $from }, ואז { $to }
    }
    .also-jump = { $hours ->
        [one] סריקות בהפרש של שעה אחת לכל היותר: { $from }, ואז { $to }
        [two] סריקות בהפרש של שעתיים לכל היותר: { $from }, ואז { $to }
       *[other] סריקות בהפרש של { $hours } שעות לכל היותר: { $from }, ואז { $to }
    }
flag-closing = { $days ->
    [0] היום הוא היום האחרון לפתיחת מחלוקת
    [one] נותר יום אחד לפתיחת מחלוקת
    [two] נותרו יומיים לפתיחת מחלוקת
   *[other] נותרו { $days } ימים לפתיחת מחלוקת
}
    .passed = ייתכן שהמועד לפתיחת מחלוקת עבר: כדאי לבדוק את ההזמנה היום
    .oldRule = ייתכן שהמועד לפתיחת מחלוקת קרוב: כדאי לבדוק את ההזמנה היום
    .also = המועד לפתיחת מחלוקת קרוב
    .alsoPassed = ייתכן שהמועד לפתיחת מחלוקת עבר
flag-unreadable = לא היה אפשר לקרוא חלק מההזמנה
    .also = לא היה אפשר לקרוא חלק מההזמנה

## Places on the way

stage-not-found = המספר עדיין לא מוכר
stage-info-received = רק התקבלו פרטים
stage-picked-up = נאספה
stage-origin = במדינת השולח
stage-export-customs = מכס ביציאה
stage-departed = יצאה מהמדינה
stage-in-transit = בין מדינות
stage-arrived = הגיעה למדינה שלך
stage-import-customs = במכס
stage-customs-action = המכס ממתין לך
stage-customs-released = שוחררה מהמכס
stage-last-mile = אצל חברת המשלוחים המקומית
stage-out-for-delivery = יצאה לחלוקה
stage-delivery-failed = המסירה נכשלה

## Dates with a meaning. The value is the headline, `.line` the overlay's form, `.name` the entry in a list.

deadline-ship-by = { $when ->
    [past] המועד שבו המוכר היה אמור לשלוח עבר
    [today] המוכר אמור לשלוח היום
   *[future] { $days ->
        [one] נותר למוכר יום אחד לשלוח
        [two] נותרו למוכר יומיים לשלוח
       *[other] נותרו למוכר { $days } ימים לשלוח
    }
}
    .line = { $certainty ->
        [estimated] אמורה להישלח עד { $on } בערך
       *[read] אמורה להישלח עד { $on }
    }
    .name = מועד אחרון למשלוח
    .then = לאחר מכן ההזמנה אמורה להיסגר מעצמה עם החזר מלא.
deadline-deliver-by = { $when ->
    [past] מועד המסירה המובטח עבר
    [today] המסירה מובטחת להיום
   *[future] { $days ->
        [one] נותר יום אחד עד למועד המסירה המובטח
        [two] נותרו יומיים עד למועד המסירה המובטח
       *[other] נותרו { $days } ימים עד למועד המסירה המובטח
    }
}
    .line = { $certainty ->
        [estimated] צפויה עד { $on } בערך
       *[read] מובטחת עד { $on }
    }
    .name = מועד המסירה המובטח
    .then = לאחר מכן החבילה נחשבת מאחרת, ואפשר לפתוח מחלוקת.
deadline-refund-by = { $when ->
    [past] הגיע תאריך ההחזר של הפלטפורמה
    [today] היום הוא תאריך ההחזר של הפלטפורמה
   *[future] { $days ->
        [one] נותר יום אחד עד לתאריך ההחזר של הפלטפורמה
        [two] נותרו יומיים עד לתאריך ההחזר של הפלטפורמה
       *[other] נותרו { $days } ימים עד לתאריך ההחזר של הפלטפורמה
    }
}
    .line = { $certainty ->
        [estimated] החזר אם לא תגיע עד { $on } בערך
       *[read] החזר אם לא תגיע עד { $on }
    }
    .name = החזר אם לא נמסרה עד
    .then = מאותו יום מגיע החזר על חבילה שלא הגיעה. יש לבקש אותו: ייתכן שלא יגיע מעצמו.
deadline-dispute-opens = { $when ->
    [past] אפשר לפתוח מחלוקת
    [today] אפשר לפתוח מחלוקת החל מהיום
   *[future] { $days ->
        [one] בעוד יום אחד יהיה אפשר לפתוח מחלוקת
        [two] בעוד יומיים יהיה אפשר לפתוח מחלוקת
       *[other] בעוד { $days } ימים יהיה אפשר לפתוח מחלוקת
    }
}
    .line = { $certainty ->
        [estimated] אפשר לפתוח מחלוקת החל מ-{ $on } בערך
       *[read] אפשר לפתוח מחלוקת החל מ-{ $on }
    }
    .name = תחילת המועד לפתיחת מחלוקת
    .then = לפני כן הפלטפורמה עשויה לסרב לפתוח מחלוקת.
deadline-dispute-closes = { $when ->
    [past] ייתכן שהמועד לפתיחת מחלוקת עבר: כדאי לבדוק את ההזמנה היום
    [today] היום הוא היום האחרון לפתיחת מחלוקת
   *[future] { $days ->
        [one] נותר יום אחד לפתיחת מחלוקת
        [two] נותרו יומיים לפתיחת מחלוקת
       *[other] נותרו { $days } ימים לפתיחת מחלוקת
    }
}
    .line = { $certainty ->
        [estimated] אפשר לפתוח מחלוקת עד { $on } בערך
       *[read] אפשר לפתוח מחלוקת עד { $on }
    }
    .name = סוף המועד לפתיחת מחלוקת
    .then = לאחר מכן ייתכן שהפלטפורמה כבר לא תקבל מחלוקת על ההזמנה הזו.
deadline-seller-answers = { $when ->
    [past] הזמן של המוכר לענות נגמר
    [today] המוכר אמור לענות היום
   *[future] { $days ->
        [one] נותר למוכר יום אחד לענות
        [two] נותרו למוכר יומיים לענות
       *[other] נותרו למוכר { $days } ימים לענות
    }
}
    .line = { $certainty ->
        [estimated] תשובת המוכר עד { $on } בערך
       *[read] תשובת המוכר עד { $on }
    }
    .name = תשובת המוכר עד
    .then = לאחר מכן השתיקה פועלת לטובתך: מה שביקשת מבוצע.
deadline-platform-decides = { $when ->
    [past] ההחלטה מתעכבת
    [today] ההחלטה אמורה להתקבל היום
   *[future] { $days ->
        [one] נותר יום אחד עד להחלטת הפלטפורמה
        [two] נותרו יומיים עד להחלטת הפלטפורמה
       *[other] נותרו { $days } ימים עד להחלטת הפלטפורמה
    }
}
    .line = { $certainty ->
        [estimated] החלטה צפויה ב-{ $on } בערך
       *[read] החלטה צפויה ב-{ $on }
    }
    .name = החלטת הפלטפורמה עד
    .then = עד אז הפלטפורמה מציעה פתרון. אם לא, יש לפנות לשירות הלקוחות שלה.
deadline-appeal-closes = { $when ->
    [past] המועד להגשת ערעור עבר
    [today] היום הוא היום האחרון להגשת ערעור
   *[future] { $days ->
        [one] נותר יום אחד להגשת ערעור
        [two] נותרו יומיים להגשת ערעור
       *[other] נותרו { $days } ימים להגשת ערעור
    }
}
    .line = { $certainty ->
        [estimated] אפשר לערער עד { $on } בערך
       *[read] אפשר לערער עד { $on }
    }
    .name = סוף המועד לערעור
    .then = לאחר מכן החלטת הפלטפורמה נשארת בתוקף; נותרים הבנק והחוק.
deadline-refund-arrives = { $when ->
    [past] ההחזר כבר היה אמור להגיע
    [today] ההחזר אמור להגיע היום
   *[future] { $days ->
        [one] ההחזר אמור להגיע בעוד יום אחד
        [two] ההחזר אמור להגיע בעוד יומיים
       *[other] ההחזר אמור להגיע בעוד { $days } ימים
    }
}
    .line = { $certainty ->
        [estimated] ההחזר צפוי ב-{ $on } בערך
       *[read] ההחזר צפוי עד { $on }
    }
    .name = הגעת ההחזר עד
    .then = לאחר מכן יש לבקש מהפלטפורמה את יום ההחזר ואת מספרו, ולברר איתם בבנק.
deadline-chargeback-closes = { $when ->
    [past] המועד לפנייה לבנק עבר
    [today] היום הוא היום האחרון לפנייה לבנק
   *[future] { $days ->
        [one] נותר יום אחד לבקש מהבנק הכחשת עסקה
        [two] נותרו יומיים לבקש מהבנק הכחשת עסקה
       *[other] נותרו { $days } ימים לבקש מהבנק הכחשת עסקה
    }
}
    .line = { $certainty ->
        [estimated] לפנות לבנק עד { $on } בערך
       *[read] לפנות לבנק עד { $on }
    }
    .name = סוף המועד להכחשת עסקה
    .then = לאחר מכן הבנק כבר לא יכול לדרוש את התשלום בחזרה. גם הוא צריך כמה ימים: יש לכתוב הרבה לפני כן.
deadline-post-inquiry-closes = { $when ->
    [past] המועד לפנייה לדואר עבר
    [today] היום הוא היום האחרון לפנייה לדואר
   *[future] { $days ->
        [one] נותר יום אחד לבקש מהדואר לחפש
        [two] נותרו יומיים לבקש מהדואר לחפש
       *[other] נותרו { $days } ימים לבקש מהדואר לחפש
    }
}
    .line = { $certainty ->
        [estimated] פנייה לדואר עד { $on } בערך
       *[read] פנייה לדואר עד { $on }
    }
    .name = סוף המועד לפנייה לדואר
    .then = לאחר מכן הדואר לא מקבל פניות על החבילה הזו.
deadline-authority-answers = { $when ->
    [past] הזמן של הרשות לענות נגמר
    [today] הרשות אמורה לענות היום
   *[future] { $days ->
        [one] הרשות אמורה לענות בעוד יום אחד
        [two] הרשות אמורה לענות בעוד יומיים
       *[other] הרשות אמורה לענות בעוד { $days } ימים
    }
}
    .line = { $certainty ->
        [estimated] תשובת הרשות עד { $on } בערך
       *[read] תשובת הרשות עד { $on }
    }
    .name = תשובת הרשות עד
    .then = לאחר מכן יש לברר מה עם התלונה לפי המספר שלה.
deadline-cancel-answers = { $when ->
    [past] הזמן של המוכר לבטל נגמר
    [today] המוכר אמור לענות היום על בקשת הביטול
   *[future] { $days ->
        [one] נותר יום אחד למענה על בקשת הביטול
        [two] נותרו יומיים למענה על בקשת הביטול
       *[other] נותרו { $days } ימים למענה על בקשת הביטול
    }
}
    .line = { $certainty ->
        [estimated] תשובה על הביטול עד { $on } בערך
       *[read] תשובה על הביטול עד { $on }
    }
    .name = תשובה על הביטול עד
    .then = לאחר מכן הזמנה שלא נשלחה אמורה להיסגר מעצמה עם החזר מלא. אם לא, יש לפנות לשירות הלקוחות של הפלטפורמה.
deadline-support-answers = { $when ->
    [past] הזמן של שירות הלקוחות לענות נגמר
    [today] שירות הלקוחות אמור לענות היום
   *[future] { $days ->
        [one] נותר לשירות הלקוחות יום אחד לענות
        [two] נותרו לשירות הלקוחות יומיים לענות
       *[other] נותרו לשירות הלקוחות { $days } ימים לענות
    }
}
    .line = { $certainty ->
        [estimated] תשובת שירות הלקוחות עד { $on } בערך
       *[read] תשובת שירות הלקוחות עד { $on }
    }
    .name = תשובת שירות הלקוחות עד
    .then = לאחר מכן לא כדאי להמתין עוד: יש לעבור לצעד הבא.
deadline-appeal-decides = { $when ->
    [past] התשובה לערעור מתעכבת
    [today] התשובה לערעור אמורה להתקבל היום
   *[future] { $days ->
        [one] נותר יום אחד עד לתשובה לערעור
        [two] נותרו יומיים עד לתשובה לערעור
       *[other] נותרו { $days } ימים עד לתשובה לערעור
    }
}
    .line = { $certainty ->
        [estimated] תשובה לערעור עד { $on } בערך
       *[read] תשובה לערעור עד { $on }
    }
    .name = תשובה לערעור עד
    .then = לאחר מכן יש לפנות לשירות הלקוחות של הפלטפורמה; עם הבנק אין צורך לחכות לכך.
deadline-resend-arrives = { $when ->
    [past] החבילה החדשה כבר הייתה אמורה להגיע
    [today] החבילה החדשה אמורה להגיע היום
   *[future] { $days ->
        [one] החבילה החדשה אמורה להגיע בעוד יום אחד
        [two] החבילה החדשה אמורה להגיע בעוד יומיים
       *[other] החבילה החדשה אמורה להגיע בעוד { $days } ימים
    }
}
    .line = { $certainty ->
        [estimated] חבילה חדשה עד { $on } בערך
       *[read] חבילה חדשה עד { $on }
    }
    .name = הגעת החבילה החדשה עד
    .then = לאחר מכן היא נחשבת כחבילה שלא הגיעה. המועדים של ההזמנה עצמה המשיכו לרוץ בינתיים.
deadline-return-arrives = { $when ->
    [past] המוצר כבר היה אמור לחזור למוכר
    [today] המוצר אמור לחזור למוכר היום
   *[future] { $days ->
        [one] המוצר אמור לחזור למוכר בעוד יום אחד
        [two] המוצר אמור לחזור למוכר בעוד יומיים
       *[other] המוצר אמור לחזור למוכר בעוד { $days } ימים
    }
}
    .line = { $certainty ->
        [estimated] המוצר אצל המוכר עד { $on } בערך
       *[read] המוצר אצל המוכר עד { $on }
    }
    .name = חזרת המוצר למוכר עד
    .then = לאחר מכן יש להראות לשירות הלקוחות את אישור המשלוח ואת המעקב אחר ההחזרה.
deadline-bank-answers = { $when ->
    [past] הזמן של הבנק לענות נגמר
    [today] הבנק אמור לענות היום
   *[future] { $days ->
        [one] נותר לבנק יום אחד לענות
        [two] נותרו לבנק יומיים לענות
       *[other] נותרו לבנק { $days } ימים לענות
    }
}
    .line = { $certainty ->
        [estimated] תשובת הבנק עד { $on } בערך
       *[read] תשובת הבנק עד { $on }
    }
    .name = תשובת הבנק עד
    .then = לאחר מכן יש לברר בבנק מה מצב הבקשה, ולבקש תשובה בכתב.
deadline-post-answers = { $when ->
    [past] הזמן של חברת המשלוחים לענות נגמר
    [today] חברת המשלוחים אמורה לענות היום
   *[future] { $days ->
        [one] נותר לחברת המשלוחים יום אחד לענות
        [two] נותרו לחברת המשלוחים יומיים לענות
       *[other] נותרו לחברת המשלוחים { $days } ימים לענות
    }
}
    .line = { $certainty ->
        [estimated] תשובת חברת המשלוחים עד { $on } בערך
       *[read] תשובת חברת המשלוחים עד { $on }
    }
    .name = תשובת הדואר או השליח עד
    .then = לאחר מכן יש לבקש תשובה לפי מספר הפנייה. גם היעדר תשובה הוא דבר שאפשר להראות.
deadline-operator-answers = { $when ->
    [past] הזמן של המפעיל לענות נגמר
    [today] המפעיל אמור לענות היום
   *[future] { $days ->
        [one] נותר למפעיל יום אחד לענות
        [two] נותרו למפעיל יומיים לענות
       *[other] נותרו למפעיל { $days } ימים לענות
    }
}
    .line = { $certainty ->
        [estimated] תשובת המפעיל עד { $on } בערך
       *[read] תשובת המפעיל עד { $on }
    }
    .name = תשובת מפעיל הפלטפורמה עד
    .then = לאחר מכן אפשר לפנות לרשות ולבית המשפט.
deadline-reject-closes = { $when ->
    [past] הימים לסרב למוצר נגמרו
    [today] היום הוא היום האחרון לסרב למוצר
   *[future] { $days ->
        [one] נותר יום אחד לסרב למוצר
        [two] נותרו יומיים לסרב למוצר
       *[other] נותרו { $days } ימים לסרב למוצר
    }
}
    .line = { $certainty ->
        [estimated] אפשר לסרב למוצר עד { $on } בערך
       *[read] אפשר לסרב למוצר עד { $on }
    }
    .name = אפשר לסרב למוצר עד
    .then = לאחר מכן מוצר פגום קודם מתוקן או מוחלף; כסף מקבלים רק אחר כך.
deadline-withdrawal-closes = { $when ->
    [past] הימים לביטול הרכישה נגמרו
    [today] היום הוא היום האחרון לביטול הרכישה
   *[future] { $days ->
        [one] נותר יום אחד לביטול הרכישה
        [two] נותרו יומיים לביטול הרכישה
       *[other] נותרו { $days } ימים לביטול הרכישה
    }
}
    .line = { $certainty ->
        [estimated] אפשר לבטל את הרכישה עד { $on } בערך
       *[read] אפשר לבטל את הרכישה עד { $on }
    }
    .name = סוף המועד לביטול הרכישה
    .then = לאחר מכן אפשר לבטל את הרכישה רק מסיבה כלשהי, כגון פגם.
deadline-claim-closes = { $when ->
    [past] המועד לדרישה על פי חוק עבר
    [today] היום הוא היום האחרון לדרישה על פי חוק
   *[future] { $days ->
        [one] נותר יום אחד לדרישה על פי חוק
        [two] נותרו יומיים לדרישה על פי חוק
       *[other] נותרו { $days } ימים לדרישה על פי חוק
    }
}
    .line = { $certainty ->
        [estimated] דרישה על פי חוק עד { $on } בערך
       *[read] דרישה על פי חוק עד { $on }
    }
    .name = סוף המועד לדרישה על פי חוק
    .then = לאחר מכן המוכר עשוי לסרב רק בשל הזמן שעבר.

## What happens then, where the rule itself decides it

then-AE-SHIP-TIMEOUT = לאחר מכן ההזמנה אמורה להיסגר מעצמה עם החזר מלא. הספירה בימי עסקים: סופי שבוע אינם נספרים, חגים כן.
then-AE-REFUND-CARD = לאחר מכן יש לבקש מהפלטפורמה את יום ההחזר ואת מספרו, ולברר איתם בבנק. הספירה בימי עסקים: סופי שבוע אינם נספרים, חגים כן.
then-PP-ESC = לאחר מכן PayPal סוגר את המחלוקת לצמיתות. יש להפוך אותה לתביעה לפני כן.
then-written-claim = לאחר מכן נפתחים הצעדים הבאים: המפעיל, אם יש כזה, הרשות, בית המשפט.
then-BR-CONSUMIDOR = עד אז החברה עונה שם. יש לציין באתר אם הדבר פתר את העניין.

## A rule that is too old

deadline-old-rule = { $name }: הכלל לתאריך הזה ישן מכדי לסמוך עליו. כדאי לבדוק היום בדף ההזמנה
    .line = את התאריך יש לבדוק בדף ההזמנה
source-old-rule = היה צריך לבדוק את הכלל שוב עד { $by }: אין להסיק ממנו תאריך, יש לבדוק בדף

## The calendar file

calendar-save = שמירת התאריכים האלה ליומן
calendar-save-all = שמירת כל התאריכים ליומן
calendar-summary = { $name }: { $title }
calendar-cancelled = כבר לא בתוקף: { $summary }
calendar-cancelled-why = Redress ביטל את התאריך הזה: מה שממנו נגזר השתנה. התאריכים שבתוקף נמצאים בתיק.
calendar-description = { $order }. התאריך: { $source }. { $after }

## Dates that are not known

unknown-dates = { $count ->
    [one] תאריך אחד לא ידוע
    [two] שני תאריכים לא ידועים
   *[other] { $count } תאריכים לא ידועים
}
unknown-open-order = יש לפתוח את דף ההזמנה: התאריכים שבו נקראים מעצמם.
unknown-say-payment = יש לציין את אמצעי התשלום, תחת "מה הלאה".
unknown-no-term = לא ידוע מועד אחרון לאמצעי התשלום הזה. יש לפנות לבנק או למוכר מיד.
unknown-no-payment-day = יש לפתוח את דף ההזמנה: יום התשלום נקרא שם.
unknown-note-dispute = הספירה מתחילה ביום פתיחת המחלוקת. יש לרשום אותו כאן.
unknown-note-decision = הספירה מתחילה ביום ההחלטה. יש לרשום אותו כאן.
unknown-note-refund = הספירה מתחילה ביום שבו ההחזר יצא לדרך. יש לרשום אותו כאן.
unknown-note-authority = הספירה מתחילה ביום הגשת התלונה. יש לרשום אותו כאן.
unknown-no-answer-term = לא ידוע מועד לתשובה במדינה שלך.
unknown-say-country = יש לציין את מדינת המגורים, תחת "מה הלאה": המועד תלוי במדינה.
unknown-not-by-post = החבילה הזו לא נשלחה בדואר, ורק הדואר מקבל פניות כאלה.
unknown-no-ship-day = יש לפתוח את דף ההזמנה: יום המשלוח נקרא שם.

## Dates that moved

moved-date = השתנה: היה { $before }, נראה ב-{ $on }
moved-proof = ראיה { $number } מראה את התאריך הקודם
moved-why = הפלטפורמה או המוכר שינו אותו. בדרך כלל בטוח יותר לפעול לפי התאריך המוקדם.

## A date and its distance

date-distance = { $when ->
    [today] היום
    [past] { $days ->
        [one] לפני יום אחד
        [two] לפני יומיים
       *[other] לפני { $days } ימים
    }
   *[future] { $days ->
        [one] בעוד יום אחד
        [two] בעוד יומיים
       *[other] בעוד { $days } ימים
    }
}
source-shop-day = { $source }; אצלך { $on } של הפלטפורמה מתחיל מוקדם יותר
source-later = לפי קריאה אחרת של אותו כלל, התאריך הוא { $on }: היום המוקדם קובע.
source-holidays = { $country ->
    [CN] בתקופה הזו חלים חגים בסין: ייתכן שההערכה מוקדמת מדי.
   *[other] בתקופה הזו חלים חגים במדינת המוכר: ייתכן שההערכה מוקדמת מדי.
}

## Where a date comes from

source-page = נקרא מדף הפלטפורמה
source-page-on = נקרא { $page } ב-{ $on }
source-rule = משוער, אין תאריך כזה בדף
source-rule-year = משוער לפי כלל משנת { $year }
source-noted = הובטח, לפי מה שרשמת
page-order-list = מרשימת ההזמנות
page-order-detail = מדף ההזמנה
page-tracking = מדף המעקב
page-messages = מהצ'אט
page-dispute = מדף המחלוקת
page-refunds = מדף ההחזרים
page-carrier = מהדף של חברת המשלוחים
page-unknown = מהדף
about-date = { $on } בערך
date-and-source = { $on }, { $source }

## The line on the shop's page

open-claim = פתיחת תיק
show-claim = הצגת התיק
refund-done = לפי הדף, כסף הוחזר
    .sum = לפי הדף, הוחזרו { $sum }
refund-under-way = לפי הדף, כסף בדרך חזרה
    .sum = לפי הדף, { $sum } בדרך חזרה
save-proof = שמירת ראיה
saving = שומר…
allow-capture = הרשאה לצלם
how-to-capture = הדפדפן מצלם רק בהרשאה שלך. אפשר ללחוץ על קיצור המקלדת או על הסמל של Redress, או לתת הרשאה לצלם אחת ולתמיד.
unread-title = Redress לא הצליח לקרוא את הדף הזה
unread-body = ייתכן שהפלטפורמה שינתה אותו. לא נעשה שום ניחוש. ההזמנות והראיות הקודמות שלך שמורות; קיצור המקלדת עדיין שומר צילום של הדף.
unread-fields = לא נקרא: { $fields }.
close = סגירה

## Claim

claim = תיק
order-number = הזמנה { $id }
ordered-on = הוזמנה ב-{ $on }
no-title = השם לא נקרא
no-total = המחיר לא נקרא
open-in-tab = פתיחה בכרטיסייה
open-panel = חלונית צד
open-list = רשימה
no-deadline = אין עדיין תאריך לעקוב אחריו
no-deadline-how = יש לפתוח את דף ההזמנה פעם אחת: התאריכים שבו נקראים מעצמם.
steps = שלבי התיק
step-done = הושלם
step-now = עכשיו
step-later = בהמשך
step-proof = ראיות
step-seller = מוכר
step-support = שירות לקוחות
step-dispute = מחלוקת
step-appeal = ערעור
step-bank = בנק
step-post = דואר
step-claim = דרישה בכתב
step-operator = מפעיל
step-authority = רשות
step-court = בית משפט
act-capture = הצעד הבא: שמירת ראיות ({ $items })
    .rest = הצעד הבא: צילום הדף כולו ({ $items })
    .open = הצעד הבא: פתיחה ושמירה: { $item }
act-write-seller = הצעד הבא: כתיבה למוכר
act-await-seller = הצעד הבא: המתנה למוכר
    .by = הצעד הבא: המתנה למוכר עד { $by }
act-open-dispute = הצעד הבא: פתיחת מחלוקת בדף הפלטפורמה
    .by = הצעד הבא: פתיחת מחלוקת בדף הפלטפורמה עד { $by }
act-await-decision = הצעד הבא: המתנה להחלטה
    .by = הצעד הבא: המתנה להחלטה עד { $by }
act-ask-bank = הצעד הבא: לבקש מהבנק הכחשת עסקה
    .by = הצעד הבא: לבקש מהבנק הכחשת עסקה עד { $by }
act-await-bank = הצעד הבא: המתנה לבנק
    .by = הצעד הבא: המתנה לבנק עד { $by }
act-await-post = הצעד הבא: המתנה לתשובת חברת המשלוחים
    .by = הצעד הבא: המתנה לתשובת חברת המשלוחים עד { $by }
act-await-claim = הצעד הבא: המתנה לתשובה לדרישה בכתב
    .by = הצעד הבא: המתנה לתשובה לדרישה בכתב עד { $by }
act-await-authority = הצעד הבא: המתנה לרשות
    .by = הצעד הבא: המתנה לרשות עד { $by }
act-rest = אין מה לעשות: התיק סגור
tabs = חלקי התיק
tab-proof = ראיות
tab-proof-count = ראיות: { $done } מתוך { $all }
tab-message = הודעה
tab-money = כסף
tab-dates = תאריכים

reason = מה קרה
reason-choose = יש לבחור מה קרה
reason-choose-how = הבחירה קובעת אילו ראיות ונוסחים נדרשים.
reason-not-shipped = המוכר לא שלח
reason-invalid-tracking = מספר המעקב לא עובד
reason-stuck = נתקעה בדרך
reason-lost = אבדה
reason-customs = מעוכבת במכס
reason-wrong-address = נשלחה לכתובת אחרת
reason-returned = חזרה לשולח
reason-marked-delivered = מסומנת כנמסרה, אך לא קיבלתי
reason-damaged = הגיעה פגומה
reason-incomplete = חסר משהו בפנים
reason-not-as-described = לא כמתואר
reason-wrong-item = הגיע פריט אחר
reason-came-late = הגיעה מאוחר מהמובטח
reason-refund-not-paid = סוכם על החזר, הכסף לא הגיע
reason-return-not-refunded = הוחזרה למוכר, אין החזר כספי

## The popup

other-orders = הזמנות אחרות
matter-unsaid = עוד לא צוין מה קרה
details = פרטים, ומה עלול להכשיל את התיק
details-problems = { $count ->
    [one] רישום אחד לא מסתדר
    [two] שני רישומים לא מסתדרים
   *[other] { $count } רישומים לא מסתדרים
}
details-rights = { $count ->
    [one] יום אחרון נוסף: { $on }
    [two] עוד שני ימים אחרונים, הראשון: { $on }
   *[other] עוד { $count } ימים אחרונים, הראשון: { $on }
}
checklist-more = { $count ->
    [one] עוד אחד
    [two] עוד שניים
   *[other] עוד { $count }
}
checklist-how = הסבר
checklist-less = הצגת פחות
questions-open = { $count ->
    [one] תשובה לשאלה אחת תחזק את הנוסח
    [two] תשובה לשתי שאלות תחזק את הנוסח
   *[other] תשובה ל-{ $count } שאלות תחזק את הנוסח
}
questions-done = יש תשובות לשאלות
questions-telling = אחת התשובות אומרת יותר: כדאי לבדוק
capture-here = צילום
capture-here-of = צילום: { $item }
open-claim-of = פתיחת תיק: { $title }
show-claim-of = הצגת התיק: { $title }

## What decides a reason

ask-yes = כן
ask-no = לא
ask-open = –
ask-leads = נשמע כמו: { $reason }
ask-why = התשובות נכנסות לנוסח ונשארות במחשב הזה.
ask-has-number = האם מופיע בהזמנה מספר מעקב?
ask-asked-to-cancel = האם המוכר מבקש לבטל או לבחור סיבה אחרת?
ask-number-by-chat = האם המוכר מסר בצ'אט מספר אחר?
ask-moves-as-usual = האם המעקב מתקדם כרגיל, והיום המובטח עוד לא הגיע?
ask-carrier-lost-it = האם חברת המשלוחים אומרת שהחבילה אבדה?
ask-carrier-told-me = האם חברת המשלוחים עצמה אמרה לך זאת?
ask-customs-asked-me = האם המכס ביקש ממך מסמכים או כסף?
ask-address-was-right = האם הכתובת בהזמנה הייתה שלך ומלאה?
ask-was-told = האם נמסר לך שהחבילה מחכה לך?
ask-asked-around = האם שאלת את השכנים וחיפשת סביב הבית?
ask-other-address = האם ברישום של חברת המשלוחים מופיעה כתובת אחרת?
ask-packaging-damaged = האם גם האריזה נפגמה?
ask-what-is-damaged = מה פגום?
ask-filmed-opening = האם פתיחת החבילה צולמה בווידאו?
ask-what-is-missing = מה חסר?
ask-another-thing = האם זה מוצר אחר לגמרי?
ask-differences = במה המוצר שונה מהתיאור?
ask-what-came = מה הגיע במקום?
ask-still-wanted = האם המוצר נשאר אצלך אף שהגיע באיחור?
ask-late-cost = מה האיחור עלה לך?
ask-account-checked = האם בדקת היום את הכרטיס או החשבון שממנו שילמת?
ask-refund-words = מי הבטיח את הכסף, ובאילו מילים?
ask-return-number = מה מספר המעקב של החבילה ששלחת בחזרה?
ask-return-arrived = האם המעקב שלה מראה שהיא אצל המוכר?

checklist = רשימת בדיקה
checklist-done = נשמר
    .in-view = מה שנראה במסך נשמר
    .element = חלק מהדף נשמר
    .unknown = מה שנראה במסך נשמר; אם הדף ממשיך, יש לצלם את כולו
checklist-missing = עוד לא נשמר
    .short = נדרש
checklist-no-picture = נשמר רק מה שכתוב בדף: עוד צריך לצלם
    .short = עוד ללא צילום
checklist-in-view = רק מה שנראה במסך: הדף ממשיך. יש לצלם את הדף כולו.
    .short = רק חלק
checklist-cut-short = הצילום הסתיים מוקדם, והשאר חסר. יש לצלם את הדף כולו.
    .short = נקטע
checklist-stale = { $days ->
    [one] נשמר לפני יום אחד: יש לשמור שוב
    [two] נשמר לפני יומיים: יש לשמור שוב
   *[other] נשמר לפני { $days } ימים: יש לשמור שוב
}
    .short = { $days ->
        [one] לפני יום אחד
        [two] לפני יומיים
       *[other] לפני { $days } ימים
    }
checklist-optional = עוזר, לא חובה
    .short = עוזר
checklist-empty = אחרי בחירת מה שקרה יוצגו כאן הראיות הנדרשות.
open = פתיחה
open-page = פתיחה: { $page }
proof-order-page = דף ההזמנה
    .how = הדף כולו, עם המספר, המחיר והתאריכים
proof-tracking = דף המעקב
    .how = כל האירועים של החבילה
proof-chat = הצ'אט עם המוכר
    .how = קודם לכתוב, ואז לשמור את כל השיחה
proof-payment = התשלום
    .how = פירוט חיובים מהבנק או דף התשלום בפלטפורמה
proof-carrier = הדף של חברת המשלוחים
    .how = אותו מספר באתר של חברת המשלוחים
proof-dispute = דף המחלוקת
    .how = עם תשובות המוכר
proof-packaging = האריזה
    .how = תמונות מכל הצדדים, כשהתווית קריאה
proof-goods = המוצר
    .how = תמונות או סרטון של מה שהגיע
proof-listing = דף המוצר
    .how = התיאור והתמונות כפי שהיו בעת הקנייה
proof-document = מסמך אחר
    .how = מכתב, קבלה, פרוטוקול
proof-seller-data = הפרטים המשפטיים של המוכר
    .how = שם וכתובת: לחיצה על שם החנות בדף שלה
proof-refund-policy = מדיניות ההחזרים
    .how = מה המוכר או דף המוצר מבטיחים לגבי מסירה והחזרים
proof-return-proof = אסמכתא להחזרה
    .how = אישור משלוח או מעקב של מה ששלחת בחזרה

capture-visible = צילום מה שנראה במסך
    .short = מה שנראה
capture-page = צילום הדף כולו
    .short = הדף כולו
    .how = הדף נגלל מעצמו, כחצי שנייה לכל מסך.
capture-page-of = צילום הדף כולו: { $item }
capture-element = צילום חלק
    .how = יש להצביע על הזמנה, חבילה או צ'אט.
capturing = מצלם…
capturing-share = מצלם… { $percent }%
capture-cancel = ביטול
capture-pick = יש להצביע על החלק לשמירה וללחוץ. חץ למעלה: גדול יותר. חץ למטה: קטן יותר. Enter שומר, Esc מבטל.
capture-menu-visible = שמירת מה שנראה במסך כראיה
capture-menu-page = שמירת הדף כולו כראיה
capture-menu-element = שמירת חלק מהדף כראיה
capture-default = קיצור המקלדת והכפתור בדף שומרים
capture-default-visible = את מה שנראה במסך
capture-default-page = את הדף כולו
capture-default-element = חלק מהדף
capture-default-why = אם נבחר חלק, הכפתור שליד הזמנה שומר את ההזמנה הזו, וקיצור המקלדת מאפשר להצביע.
capture-shortcut = קיצור מקלדת
cannot-capture = כדי לשמור, יש לפתוח את אחד הדפים שלמעלה.
capture-saved = נשמר. מה שנראה במסך ומה שכתוב בדף שמורים.
capture-goes-on = הדף ממשיך: כדי לשמור את השאר יש לצלם את הדף כולו.
capture-saved-page = נשמר. הדף כולו ומה שכתוב בו שמורים.
capture-saved-element = נשמר. החלק מהדף ומה שכתוב בו שמורים.
capture-loose = הדף לא מציין הזמנה: יש לפתוח את התיק שאליו הוא שייך ולהוסיף אותו שם, תחת "ראיות".
capture-facts-only = מה שכתוב בדף נשמר. הדף לא צולם.
capture-not-allowed = הדפדפן לא אפשר צילום. יש ללחוץ על הסמל של Redress באותו דף, או על קיצור המקלדת שם.
    .stopped = הדפדפן הפסיק לאפשר צילומים. מה שצולם עד אז שמור. לצילום השאר יש ללחוץ שוב על קיצור המקלדת באותו דף.
capture-protected-page = הדפדפן מגן על הדף הזה: אי אפשר לגלול אותו לצילום. אפשר לצלם את מה שנראה במסך.
capture-tab-closed = הדף נסגר לפני שצולם. יש לפתוח אותו ולנסות שוב.
    .stopped = הדף נסגר או ננטש באמצע. מה שצולם עד אז שמור. לצילום השאר יש לפתוח את הדף ולשמור אותו שוב.
capture-tab-changed = דף אחר עבר לחזית. דבר לא נשמר. יש לחזור ולנסות שוב.
    .stopped = דף אחר עבר לחזית באמצע. מה שצולם עד אז שמור. לצילום השאר יש לחזור ולשמור את הדף שוב.
capture-too-fast = הדפדפן מצלם לכל היותר שני צילומים בשנייה. יש להמתין רגע ולנסות שוב.
    .stopped = הדפדפן סירב לצלם עוד. מה שצולם עד אז שמור. לצילום השאר יש להמתין רגע ולשמור את הדף שוב.
capture-no-frame = הדף עוד לא הוצג. יש לנסות שוב.
    .stopped = מנקודה מסוימת הדף כבר לא הוצג. מה שצולם עד אז שמור. לצילום השאר יש לטעון את הדף מחדש ולשמור אותו שוב.
capture-page-moves = הדף זז מעצמו ולא היה אפשר לעצור אותו. דבר לא נשמר. אפשר לשמור את מה שנראה במסך, קטע אחר קטע.
    .stopped = הדף זז מעצמו ולא היה אפשר לגלול אותו הלאה. מה שצולם עד אז שמור. לצילום השאר יש לגלול לשם ולשמור את מה שנראה במסך.
capture-page-stuck = הדף לא מגיב. דבר לא נשמר. יש לטעון אותו מחדש ולנסות שוב.
    .stopped = הדף הפסיק להגיב באמצע. מה שצולם עד אז שמור. לצילום השאר יש לטעון את הדף מחדש ולשמור אותו שוב.
capture-no-end = לדף הזה אין סוף. דבר לא נשמר. אפשר לשמור את מה שנראה במסך, קטע אחר קטע.
    .stopped = לדף הזה אין סוף. החלק הראשון שלו שמור. לצילום השאר יש לגלול לשם ולשמור את מה שנראה במסך.
capture-nothing-there = החלק הזה של הדף ריק. דבר לא נשמר. אפשר לבחור חלק אחר, או לשמור את מה שנראה במסך.
capture-pinched = הדף הוגדל בשתי אצבעות, ורק חלק מרוחבו נראה. דבר לא נשמר. יש להחזיר אותו לגודלו הרגיל בשתי אצבעות ולנסות שוב.
capture-cancelled = בוטל. דבר לא נשמר.
capture-disk-full = אין מקום בדיסק. הראיות הקודמות שמורות. יש לפנות מקום ולנסות שוב.
capture-unknown = הדף לא צולם. הראיות הקודמות שמורות. יש לטעון את הדף מחדש ולנסות שוב.
    .stopped = משהו השתבש באמצע. מה שצולם עד אז שמור. לצילום השאר יש לטעון את הדף מחדש ולשמור אותו שוב.

evidence = ראיות שנשמרו
evidence-empty = עוד לא נשמר דבר. יש לפתוח דף מרשימת הבדיקה ולצלם אותו.
evidence-number = ראיה { $number }
evidence-facts = עובדות ללא צילום
evidence-no-picture = אין צילום
loose = נשמרו, עדיין לא בתיק
loose-how = הדפים האלה לא ציינו הזמנה. כאן מוסיפים את מה ששייך לתיק הזה.
loose-file = הוספה
loose-file-of = הוספה לתיק הזה: { $title }
evidence-open = פתיחת ראיה { $number }: { $title }

## Proof that the buyer brings

add-file = הוספת קובץ
    .short = הוספת קובץ
add-file-of = הוספת קובץ: { $item }
add-proof = קבצים והערות משלך
add-proof-how = תמונות, סרטונים, PDF והודעות דוא"ל, עד { $limit } לכל אחד. אפשר לבחור אותם, לגרור לכאן או להדביק. הם נשמרים כמו שהם ונשארים במחשב הזה.
add-files = בחירת קבצים
add-note = כתיבת הערה
add-proves = מה הוא מראה
add-proves-of = מה { $file } מראה
add-proves-none = לא ברשימה
add-remove = הסרה
add-remove-of = הסרת { $file }
add-save = { $count ->
    [one] שמירת קובץ אחד
    [two] שמירת שני קבצים
   *[other] שמירת { $count } קבצים
}
add-saving = שומר: { $done } מתוך { $all }…
add-saved = { $count ->
    [one] קובץ אחד נשמר.
    [two] שני קבצים נשמרו.
   *[other] { $count } קבצים נשמרו.
}
add-misnamed = לפי השם זה משהו אחר. לפי התוכן זה { $kind }, וכך הוא נשמר.
add-duplicate = { $file } כבר נמצא כאן, כראיה { $number }. הוא לא נשמר פעמיים.
    .new = { $file } זהה לקובץ שנשמר זה עתה. הוא לא נשמר פעמיים.
add-elsewhere = { $file } נשמר. אותו קובץ נמצא גם בתיק אחר: הפלטפורמה עשויה לדחות ראיה ששייכת להזמנה אחרת.
add-too-many = { $count } קבצים בבת אחת הם יותר מדי: אי אפשר יהיה לומר על כל אחד מה הוא מראה. דבר לא נשמר. אפשר לבחור עד { $limit }.
add-refused-empty = { $file } ריק: אין מה לשמור. יש להשיג אותו שוב ממקורו.
add-refused-too-large = גודלו של { $file } הוא { $size }; המגבלה היא { $limit }, כי ערך הגיבוב מחושב על הקובץ כולו בזיכרון. הוא לא נשמר. יש לקצר אותו או לחלק אותו לחלקים.
add-refused-unknown-kind = לפי תוכנו, { $file } אינו תמונה, סרטון, PDF או הודעת דוא"ל, ולא משנה מה שמו. הוא לא נשמר. אפשר להדפיס אותו ל-PDF או לצלם אותו.
add-refused-unreadable = לא היה אפשר לקרוא את { $file }: הוא הועבר או נמחק בינתיים. הוא לא נשמר. יש לבחור אותו שוב.
add-refused-claim-gone = התיק נמחק בחלון אחר. { $file } לא נשמר.
add-refused-disk-full = אין מקום בדיסק בשביל { $file }. מה שנשמר קודם עדיין כאן. יש לפנות מקום ולנסות שוב.
add-refused-unknown = { $file } לא נשמר. הראיות הקודמות שמורות. יש לנסות שוב.
family-photo = תמונה
family-video = סרטון
family-pdf = PDF
family-mail = הודעת דוא"ל
family-note = הערה
note-day = היום שעליו מסופר
note-text = מה קרה
note-save = שמירת ההערה
note-drop = ויתור על ההערה
note-saved = ההערה נשמרה.
note-name = ההערה

## The ladder

tab-ladder = מה הלאה
ladder-how = עובדות עם מקורות ותאריכים, לא ייעוץ משפטי. Redress לא פותח דפים ולא שולח דבר.
paid-with = אמצעי תשלום
paid-with-visa = Visa
paid-with-mastercard = Mastercard
paid-with-mir = Mir
paid-with-paypal = PayPal
paid-with-other = העברה, ארנק או אחר
country-suggested = מקום המגורים שלי: { $country }
route-why = הצעדים שמעבר לפלטפורמה תלויים בשניהם. הם נשארים במחשב הזה ונזכרים לתיק הבא.
rung-seller = המוכר
    .what = הודעה אחת עם העובדות, דרישה אחת ותאריך אחד. השיחה נשארת בצ'אט של הפלטפורמה: רק היא נחשבת.
rung-support = שירות הלקוחות של הפלטפורמה
    .what = פנייה לפלטפורמה עצמה, לצד המוכר: כשהמוכר שותק, כשהחלטה מתעכבת או כשכסף שהובטח לא מגיע.
rung-dispute = המחלוקת
    .what = ההליך של הפלטפורמה עצמה. קודם המוכר משיב, ואז הפלטפורמה מחליטה.
rung-appeal = הערעור
    .what = בקשה מהפלטפורמה לבחון שוב את החלטתה.
rung-payment = בנק או ארנק
    .what = בקשה מהבנק או מהארנק לקחת את התשלום בחזרה. ההליך נפרד מהפלטפורמה ויש לו יום אחרון משלו.
rung-post = דואר או שליח
    .what = בקשה מחברת המשלוחים לחפש. התשובה שלה היא ראיה, גם אם לא נמצא דבר.
rung-claim = הדרישה בכתב
    .what = מכתב מתוארך למי שחייב לך לפי החוק, עם דרישה אחת ויום אחרון אחד. בית משפט מבקש בדרך כלל מכתב כזה קודם.
rung-operator = מפעיל הפלטפורמה
    .what = דרישה נפרדת למי שמפעיל את הפלטפורמה וקיבל את הכסף, אחרי שנמסר למוכר על ביטול הרכישה.
rung-authority = הרשות
    .what = בודקת מה החברה עשתה. לעיתים רחוקות היא עצמה מחזירה את הכסף.
rung-court = בית המשפט
    .what = הצעד האחרון. הוא לוקח זמן, ומול חברה בחו"ל קשה לאכוף פסק דין.
rung-state-open = אפשרי עכשיו
rung-state-waiting = בטיפול
rung-state-overdue = התשובה מתעכבת
rung-state-later = עוד לא
rung-state-closed = נגמר
rung-state-unknown = דרושה תשובה שלך
rung-state-none = לא רלוונטי
rung-state-settled = הוסדר
rung-stands-answered = התקבלה תשובה
rung-stands-decided = התקבלה החלטה
rung-from = החל מ-{ $on }
rung-until = { $certainty ->
    [estimated] עד { $on } בערך
   *[read] עד { $on }
}
rung-later-on = { $when } (לפי קריאה אחרת { $on })
rung-ended = הסתיים ב-{ $on }
rung-overdue = התשובה הייתה אמורה להגיע עד { $on }
rung-perhaps-over = לפי הערכה הסתיים ב-{ $on }: כדאי לנסות היום
waits-country = יש לציין למעלה את מקום המגורים
waits-payment = יש לציין למעלה את אמצעי התשלום
waits-promise = אחרי היום המובטח
waits-promised-day = היום המובטח לא נקרא: יש לפתוח את דף ההזמנה פעם אחת
waits-shipping = רק אחרי שההזמנה נשלחת: עד אז אפשר לבקש לבטל אותה
waits-cancelled = ההזמנה בוטלה: מגיע עליה החזר
waits-tracking-number = לא נקרא מספר מעקב
waits-decision = אחרי החלטת הפלטפורמה
waits-claim = אחרי הדרישה בכתב
waits-claim-answer = אחרי התשובה לדרישה, או היום האחרון לתשובה
ends-confirming = אין לאשר קבלה לפני שהכסף חזר: האישור מסיים את ההגנה על ההזמנה.
ends-cancelling = אין לבטל את המחלוקת: ייתכן שלא תיפתח שוב.
ends-accepting = לחיצה על "קבל" בהצעה, או בבקשה להמתין עוד, מסיימת בכך את המקרה.
ends-one-appeal = יש ערעור אחד. יש לשלוח אותו עם כל החומר.
ends-double-refund = כסף שהוחזר פעמיים יש להשיב: יש להודיע לכל צד מה הצד האחר שילם או הבטיח.
ends-refund-announced = הודיעו על החזר, או שחלקו הגיע. יש להמתין לו, או לספר עליו קודם.
ends-wallet-closed = מחלוקת ב-PayPal שנסגרה נשארת סגורה.
rung-expired = כלל שעליו זה מבוסס היה צריך להיבדק שוב. יש לבדוק אותו לפני שמסתמכים עליו.
rung-party = הצד השני
rung-place = איפה
way-cancel = בדף ההזמנה יש גם "ביטול הזמנה". יש לבחור בסיבה האמיתית: המוכר לא שלח.
way-mailbox = החלטות ובקשות לראיות מגיעות גם בדוא"ל: יש לבדוק גם שם, כולל בדואר הזבל, ולענות בדף של הפלטפורמה.
rung-needs = מה נדרש
rung-write = נוסח: { $what }
rung-sources = { $count ->
    [one] מקור אחד
    [two] שני מקורות
   *[other] { $count } מקורות
}
rung-source-dates = ({ $date }; נבדק ב-{ $checked }).
rung-source-undated = ללא תאריך
certainty-A = הטקסט עצמו נקרא.
certainty-B = דיווחים עדכניים שתואמים זה את זה.
certainty-C = לפי צדדים שלישיים.
certainty-own = הערכה שלנו.
need-order-proof = דף ההזמנה
need-tracking-proof = דף המעקב
need-chat-proof = הצ'אט עם המוכר
need-payment-proof = אסמכתא לתשלום
need-decision-proof = הדף עם ההחלטה
need-photo-proof = תמונות
need-claim-copy = העתק של הדרישה בכתב, ואסמכתא לכך שנשלחה
need-seller-notice-copy = העתק של הודעת הסירוב ששלחת למוכר, ואסמכתא לכך שנשלחה
need-posting-receipt = העתק של אישור המשלוח מהשולח
need-identification = חשבון שם שמאמת את זהותך
need-bank-details = לאן להעביר את הכסף
need-name-address = שמך, כתובתך וחתימתך
need-no-refund-statement = הצהרה שלך על מה שהוחזר עד כה

## Message

channel = אל מי
channel-seller = הודעה למוכר
channel-request-cancel = בקשה לביטול ההזמנה
channel-ask-state = שאלה: איפה החבילה שלי?
channel-follow-up = תזכורת למוכר
channel-last-call = תזכורת אחרונה לפני מחלוקת
channel-reply-offer = תשובה: הוצע חלק מהסכום
channel-reply-wait = תשובה: התבקשתי להמתין
channel-reply-cancel = תשובה: התבקשתי לבטל את ההזמנה או את המחלוקת
channel-reply-confirm = תשובה: התבקשתי לאשר קבלה
channel-dispute = נוסח למחלוקת
channel-appeal = ערעור
channel-support = הודעה לשירות הלקוחות של הפלטפורמה
channel-bank = מכתב לבנק
channel-paypal = תביעה ב-PayPal
channel-post = פנייה לדואר או לשליח
channel-pre-trial = דרישה בכתב לפני הגשת תביעה
channel-operator = דרישה למפעיל הפלטפורמה
channel-authority = תלונה לרשות
channel-court = טיוטה לבית המשפט
draft-language = שפת הנוסח
second-language = הצגה לצד: { $language }
second-language-name = הנוסח לצד: { $language }
second-note = משפט מול משפט, מאותן עובדות. מה ששינית מסומן.
draft-short = גרסה קצרה, עד { $limit } תווים
draft-text = נוסח ההודעה
draft-edited = שונה על ידך
draft-changes = { $count ->
    [one] השינוי שלך
    [two] שני השינויים שלך
   *[other] { $count } השינויים שלך
}
draft-no-words = כלום
draft-conflict = העובדות השתנו במקום שבו שינית את הנוסח. המילים שלך נשארות עד לבחירה.
draft-conflict-mine = המילים שלך
draft-conflict-facts = לפי העובדות עכשיו
draft-keep-mine = להשאיר את שלי
draft-take-facts = לקחת את החדשות
draft-start-again = התחלה מחדש מהעובדות
draft-cites = ראיות שמוזכרות בנוסח
draft-count = { $count } מתוך { $limit }
draft-count-name = { $count ->
    [one] תו אחד
    [two] שני תווים
   *[other] { $count } תווים
}
draft-too-long = הטופס מקבל { $limit } תווים: הנוסח ארוך יותר, חריגה של { $over }.
copy = העתקה
copied = הועתק. אפשר להדביק בטופס של הפלטפורמה.
copy-failed = הדפדפן לא אפשר העתקה. יש לסמן את הטקסט ולהעתיק אותו ידנית.
put = הכנסה לטופס
put-replace = החלפת מה שיש שם
put-put = הנוסח נמצא בשדה. יש לקרוא אותו שם; השליחה בידיך.
put-changed = הדף שינה את הנוסח כשהוכנס. יש להשוות אותו לזה שכאן לפני השליחה.
put-no-field = אין שדה להכניס אליו. יש ללחוץ בתוך השדה בדף הפלטפורמה, ואז ללחוץ כאן שוב.
put-not-empty = בשדה כבר יש טקסט. דבר לא השתנה.
put-too-long = הנוסח ארוך ממה שהשדה מקבל. דבר לא הוכנס, ולכן דבר לא נחתך. אפשר לקחת את הגרסה הקצרה או לקצר את הנוסח.
never-waiting = "{ $words }" עשוי להתפרש כהסכמה להמתין. עדיף לנקוב ביום אחרון.
never-accepting = "{ $words }" עשוי להתפרש כהסכמה להצעת המוכר או לעיכוב. הפלטפורמה עשויה לסגור בשל כך את המקרה.
never-confirming = "{ $words }" עשוי להתפרש כאישור קבלה. זה מסיים את רוב המקרים.
never-closing = "{ $words }" עשוי להתפרש כוויתור על ההזמנה או על המחלוקת. לרוב אי אפשר לפתוח שוב מחלוקת שנסגרה.
never-ratings = "{ $words }" מדבר על דירוגים. הפלטפורמה רואה באיומים כאלה שימוש לרעה.
never-elsewhere = "{ $words }" מוביל אל מחוץ לפלטפורמה. הפלטפורמה מתחשבת רק במה שנאמר בדפים שלה.
never-money = "{ $words }" מעביר את הכסף מחוץ לפלטפורמה. אז היא כבר לא מגינה עליו.
never-threats = "{ $words }" נשמע כמו איום. העובדות אומרות יותר.
never-blame = "{ $words }" מאשים את מי שקורא. העובדות אומרות יותר.
never-law = "{ $words }" הוא טיעון משפטי, והפלטפורמה לא מחליטה לפיו. מקומו במכתבים שמעבר לפלטפורמה.
never-promises = "{ $words }" הוא הבטחה שאפשר להשתמש בה נגדך.
missing = חסר
missing-proof = ראיות שיחזקו את הנוסח
missing-how = הנוסח משמיט את זה. כדי שהנתון ייקרא, יש לפתוח את הדף שמראה אותו.
open-order-page = פתיחת דף ההזמנה
open-tracking-page = פתיחת דף המעקב
draft-none = אחרי בחירת מה שקרה, הנוסח ייכתב כאן.
letter-facts = למכתב הזה
letter-facts-why = מה שנכתב כאן נכנס למכתב הזה ונשאר במחשב הזה.
ask-card-day = יום התשלום, כמו בפירוט החיובים
ask-card-amount = סכום התשלום, כמו בפירוט החיובים
ask-card-name = למי שולם, כפי שכתוב בפירוט החיובים
ask-card-last-four = ארבע הספרות האחרונות של הכרטיס
ask-card-last-four-wrong = רק ארבע הספרות האחרונות, אף פעם לא המספר המלא.
ask-goods-now = איפה המוצר עכשיו?
ask-return-offered = האם הצעת להחזיר אותו?
ask-statement-day = היום של פירוט החיובים שבו התשלום הופיע לראשונה
ask-overlooked = ממה התעלמה ההחלטה, או מה התחדש?
sent-it = שלחתי את זה

## Facts by name

field-placedOn = תאריך הזמנה
field-status = מצב ההזמנה
field-statusText = מצב ההזמנה
field-total = סכום ההזמנה
field-paidLines = שורות המחיר
field-store = מוכר
field-items = פריטים
field-items-title = שם הפריט
field-items-variant = גרסת הפריט
field-items-quantity = כמות
field-items-unitPrice = מחיר ליחידה
field-items-productId = מספר המוצר
field-deliverBy = תאריך מסירה מובטח
field-refundBy = תאריך החזר
field-paidOn = תאריך תשלום
field-shippedOn = תאריך משלוח
field-finishedOn = תאריך סגירה
field-refunds = כסף שהוחזר
field-id = מספר הזמנה
field-orders = הזמנות
field-shipments = מעקב
field-trackingNumbers = מספר מעקב
field-carrier = חברת משלוחים
field-events = אירועי מעקב
field-reason = מה קרה
field-evidence = ראיות שנשמרו
field-shipping = מחיר המשלוח
field-posting-receipt = העתק של אישור המשלוח מהשולח: יש לבקש מהמוכר
field-name-address = שמך וכתובתך: יש להקליד אותם פעם אחת בהגדרות, ולחתום ביד
field-wrote-claim = דרישה בכתב, שנשלחה קודם
field-wrote-seller = היום שבו כתבת למוכר: יש לרשום אותו ב"כתבתי למוכר"
field-defendant = מי הנתבע: יש לבדוק בתחתית האתר וברשם החברות
field-country = מדינת המגורים שלך
field-seller-name = שם המוכר
field-plaintiff = מה עוד בית המשפט מבקש לדעת עליך (תאריך ומקום לידה, מספר מסמך): יש לכתוב זאת בעצמך
field-card-day = יום התשלום בפירוט החיובים: יש להקליד למעלה
field-card-amount = הסכום בפירוט החיובים: יש להקליד למעלה
field-card-name = למי שולם, כפי שכתוב בפירוט החיובים: יש להקליד למעלה
field-card-last-four = ארבע הספרות האחרונות של הכרטיס: יש להקליד למעלה
field-statement-day = היום של פירוט החיובים שבו התשלום הופיע לראשונה: יש להקליד למעלה
field-goods-now = איפה המוצר עכשיו: יש להקליד למעלה
field-return-offered = שהצעת להחזיר את המוצר: יש לציין זאת למעלה, ולהציע קודם
field-overlooked = ממה התעלמה ההחלטה, או מה התחדש: יש להקליד למעלה

## The line of time

timeline = החבילה והתאריכים שלך
timeline-silent = { $days ->
    [one] יום אחד ללא תזוזה
    [two] יומיים ללא תזוזה
   *[other] { $days } ימים ללא תזוזה
}
timeline-about = { $name } (משוער)
mark-ordered = הוזמנה
mark-shipped = נשלחה
mark-first-scan = סריקה ראשונה
mark-last-scan = סריקה אחרונה
mark-delivered = מסומנת כנמסרה
mark-today = היום
mark-ship-by = אמורה להישלח
mark-deliver-by = מובטחת
mark-refund-by = תאריך ההחזר של הפלטפורמה
mark-dispute-opens = אפשר לפתוח מחלוקת
mark-dispute-closes = יום אחרון למחלוקת
mark-seller-answers = תשובת המוכר
mark-platform-decides = החלטת הפלטפורמה
mark-appeal-closes = יום אחרון לערעור
mark-refund-arrives = הגעת ההחזר
mark-chargeback-closes = יום אחרון לפנייה לבנק
mark-post-inquiry-closes = יום אחרון לפנייה לדואר
mark-authority-answers = תשובת הרשות
mark-cancel-answers = תשובה על הביטול
mark-support-answers = תשובת שירות הלקוחות
mark-appeal-decides = תשובה לערעור
mark-resend-arrives = הגעת החבילה החדשה
mark-return-arrives = המוצר חזר למוכר
mark-bank-answers = תשובת הבנק
mark-post-answers = תשובת חברת המשלוחים
mark-operator-answers = תשובת המפעיל
mark-reject-closes = יום אחרון לסירוב למוצר
mark-withdrawal-closes = יום אחרון לביטול הרכישה
mark-claim-closes = יום אחרון לדרישה על פי חוק

## Money

money-items = פריטים
money-items-each = פריטים, { $count } × { $price }
money-shipping = משלוח
money-tax = מס
money-sellerDiscount = קופון של המוכר
money-platformDiscount = קופון של הפלטפורמה
money-others = חיובים אחרים
money-coins = מטבעות
money-beyond = משלוח ועמלות
money-free = חינם
money-total = שולם בסך הכול
money-not-asked = לא נדרש
money-pieces = נדרשות { $claimed } מתוך { $ordered } יחידות, עם חלקן במשלוח, במס ובקופונים
money-came-back = הוחזר עד כה
money-ask = הסכום לדרישה
demand = מה ברצונך לדרוש
demand-refund = החזר מלא
    .why = זה מסתיים כשהכסף מגיע. אפשר עדיין להסתפק אחר כך בפחות.
demand-part = חלק, כסכום
    .why = הסכמה לחלק מסיימת את המחלוקת: אי אפשר לבקש שם יותר.
demand-percent = חלק, באחוזים
    .why = הסכמה לחלק מסיימת את המחלוקת: אי אפשר לבקש שם יותר.
demand-new-parcel = חבילה חדשה
    .why = ההגנה על ההזמנה ממשיכה לרוץ בזמן שהיא בדרך. אם לא תגיע בזמן, יש לפתוח מחלוקת לפני היום האחרון.
demand-percent-of = כמה אחוזים
demand-percent-wrong = יש לכתוב מספר שלם מ-1 עד 99.
demand-too-much = זה יותר מהסכום הנדרש.
money-unknown = לא ידוע
money-correct = תיקון מה ששילמתי
money-paid-how = כפי שמופיע בדף ההזמנה. מה שנשאר ריק נחשב לא ידוע ולא נספר. קופונים ומטבעות מנוכים.
money-paid-page = חזרה למה שמופיע בדף
money-part = דרישה על חלק
money-part-how = על כמה יחידות מכל פריט הדרישה? המשלוח, המס והקופונים מתחלקים לפי המחיר.
money-part-none = יש לבחור לפחות יחידה אחת.
money-of = { $count } מתוך { $all }
money-note = רישום הצעה או תשלום
money-problem-prices-unknown = המחיר ליחידה לא נקרא, ולכן החלק שלה לא ידוע. יש לפתוח את דף ההזמנה, או לדרוש על כל ההזמנה.
money-problem-total-unknown = לא ידוע כמה שילמת. יש לפתוח את דף ההזמנה, או להזין את הסכום ב"תיקון מה ששילמתי".
money-problem-currencies = מה ששילמת רשום בשני מטבעות. הם לא מחוברים: יש להזין הכול במטבע שבו שילמת.
money-problem-pieces = הדרישה היא על יותר יחידות ממה שיש בהזמנה. יש לבחור אותן שוב ב"דרישה על חלק".
money-problem-paid-differs = השורות שלך לא מגיעות לסכום שמופיע בדף ההזמנה. שניהם נשמרים; יש לבדוק מה נכון.
money-problem-refund-amount = חלק מהכסף חזר ללא סכום. יש לרשום אותו שוב עם הסכום: עד אז היתרה לא ידועה.
money-problem-refund-currency = מה שהוחזר הוא במטבע אחר ממה ששילמת. יש לרשום אותו במטבע של ההזמנה, כפי שהבנק או הפלטפורמה מציינים.
money-problem-refund-above = הוחזר יותר ממה שנדרש. יש לבדוק את שני הסכומים: החזר שהתקבל פעמיים יש להשיב.
money-problem-demand-above = ביקשת יותר מהסכום הנדרש. יש לתקן את הסכום שביקשת.
money-problem-demand-currency = ביקשת סכום במטבע אחר ממה ששילמת. יש להזין אותו במטבע של ההזמנה.
money-problem-offer-currency = ההצעה היא במטבע אחר ממה ששילמת, ולכן השניים לא מושווים.
money-problem-losses-currency = ההפסדים האחרים שלך הם בשני מטבעות ואין להם סכום משותף.
offer = ההצעה
offer-sum = { $sum } ב-{ $on }:
offer-of-items = { $percent }% ממחיר הפריטים
offer-of-paid = { $percent }% מכל מה ששילמת
offer-of-asked = { $percent }% ממה שביקשת
offer-gives-up = הסכמה להצעה היא ויתור על { $sum }.
offer-ends = הסכמה להצעה מסיימת את המחלוקת, וברוב ההזמנות יש רק מחלוקת אחת. כאן לא נרשמת הסכמה לשום הצעה: ההחלטה שלך, בדף של הפלטפורמה.
law = מה החוק מוסיף
law-RU-231-PEN = רוסיה, סעיף 23.1 לחוק הגנת הצרכן: קנס על מוצר ששולם מראש ולא נמסר בזמן.
law-RU-23-1PCT = רוסיה, סעיף 23 לחוק הגנת הצרכן: קנס על דרישה לגבי מוצר פגום שלא מולאה בזמן.
law-careful = בחישוב שבתי משפט נוהגים לפיו
law-literal = בחישוב לפי לשון החוק
law-days = { $days ->
    [one] יום אחד, { $from }
    [two] יומיים, { $from } עד { $to }
   *[other] { $days } ימים, { $from } עד { $to }
}
law-capped = בתקרה
law-how = { $percent }% ליום מתוך { $base }, ולעולם לא יותר מהסכום הזה; החישוב הראשון מגיע אליו ב-{ $capped }. בדרישה ראשונה הסכום הקטן הוא הבטוח יותר.
law-source = לפי מקורות משנת { $year }.
law-apart = זה לא חלק ממה שהפלטפורמה מחזירה. מקומו בדרישה שלפני הגשת תביעה, כשהחוק הזה חל על הצד השני.
other-losses = הפסדים אחרים
other-losses-how = דמי משלוח, עמלת בנק, חוות דעת של מומחה. הפלטפורמה לא מחזירה אותם; כדאי לשמור את הקבלות לבית המשפט.
other-losses-what = על מה
other-losses-what-wrong = יש לציין על מה.
other-losses-add = הוספה
other-losses-remove = הסרת { $what }
note-others = קרה משהו אחר
note-on = היום שבו קרה
note-proof = ראיה שמראה את זה
note-proof-none = אין עדיין
history-shown-by = מוצג בראיה: { $name }
    .facts = קשור לראיה: { $name }, שנשמרה ללא צילום, ולכן אין מה להציג
note-on-wrong = יש לבחור יום.
note-on-future = היום הזה עוד לא הגיע.
note-on-before = היום הזה קודם להזמנה.
note-sum = סכום, אם צוין
note-until = הובטח עד
note-until-wrong = היום המובטח קודם ליום שבו ניתנה ההבטחה.
note-group-seller = מוכר
note-group-goods = הזמנה ומוצר
note-group-shop = שירות לקוחות ומחלוקת
note-group-bank = בנק ודואר
note-group-law = דרישה ובית משפט
note-group-money = כסף
noted-save = רישום
save = שמירה
cancel = ביטול

## History

history = היסטוריה
history-none = אין עדיין דבר.
history-older = { $count ->
    [one] רשומה אחת קודמת
    [two] שתי רשומות קודמות
   *[other] { $count } רשומות קודמות
}
history-proof = נשמרה ראיה: { $name }
    .facts = נשמר ללא צילום: { $name }
history-date = מופיע עכשיו בדף: { $field }, { $after }
history-date-moved = השתנה: { $field }, מ-{ $before } ל-{ $after }
history-total = סכום ההזמנה שמופיע עכשיו בדף: { $after }
history-total-moved = סכום ההזמנה השתנה: היה { $before }, עכשיו { $after }
history-status = ההזמנה עכשיו:
history-parcel = לפי המעקב:
history-taken-back = הוסר: { $what }
history-until = { $what }, עד { $on }
history-corrected = תוקן. קודם נכתב: { $what }
history-note-again = רישום מחדש
correct = תיקון
correct-take-back = זה לא קרה
correct-kept = התאריכים, הצעד הבא והטיוטות מתעדכנים לפי התיקון. ההיסטוריה שומרת את מה שנרשם קודם.

## Dates

dates-empty = אין עדיין תאריכים. יש לפתוח את דף ההזמנה פעם אחת: התאריכים שבו נקראים מעצמם.
dates-ahead = בהמשך
dates-past = עברו
history-note = לספר ל-Redress מה קרה
event-opened = התיק נפתח
    .button = פתיחה
event-wrote-seller = נכתב למוכר
    .button = כתבתי למוכר
event-seller-answered = המוכר ענה
    .button = המוכר ענה
event-offered = הוצע כסף
    .button = הוצע כסף
event-accepted = הסכמה להצעה
    .button = הסכמתי להצעה
event-resend-offered = הוצעה חבילה חדשה
    .button = הוצעה חבילה חדשה
event-resend-sent = החבילה החדשה נשלחה
    .button = נשלחה חבילה חדשה
event-resend-arrived = החבילה החדשה הגיעה
    .button = החבילה החדשה הגיעה
event-return-sent = המוצר נשלח בחזרה
    .button = שלחתי את המוצר בחזרה
event-return-received = המוצר חזר למוכר
    .button = המוצר חזר למוכר
event-cancel-asked = התבקש ביטול ההזמנה
    .button = ביקשתי לבטל
event-cancelled = ההזמנה בוטלה
    .button = ההזמנה בוטלה
event-support-asked = פנייה לשירות הלקוחות של הפלטפורמה
    .button = פניתי לשירות הלקוחות
event-support-answered = שירות הלקוחות ענה
    .button = שירות הלקוחות ענה
event-dispute-opened = נפתחה מחלוקת
    .button = פתחתי מחלוקת
event-no-dispute = הפלטפורמה לא מציעה מחלוקת
    .button = הפלטפורמה לא מציעה מחלוקת
event-dispute-closed = המחלוקת הסתיימה ללא החלטה
    .button = המחלוקת הסתיימה ללא החלטה
event-decision = הפלטפורמה החליטה
    .button = הפלטפורמה החליטה
event-appeal-opened = הערעור נשלח
    .button = הגשתי ערעור
event-wrote-bank = נכתב לבנק
    .button = כתבתי לבנק
event-paypal-claim = המחלוקת ב-PayPal הפכה לתביעה
    .button = הפכתי אותה לתביעה ב-PayPal
event-bank-answered = הבנק או PayPal ענו
    .button = הבנק או PayPal ענו
event-wrote-post = הדואר התבקש לחפש
    .button = פניתי לדואר
event-post-answered = הדואר או השליח ענו
    .button = הדואר או השליח ענו
event-wrote-authority = הוגשה תלונה לרשות
    .button = הגשתי תלונה לרשות
event-authority-answered = הרשות ענתה
    .button = הרשות ענתה
event-wrote-claim = נשלחה דרישה לפני הגשת תביעה
    .button = שלחתי דרישה לפני הגשת תביעה
event-claim-received = הדרישה בכתב התקבלה אצל הנמען
    .button = הדרישה בכתב התקבלה אצל הנמען
event-wrote-operator = נכתב למפעיל הפלטפורמה
    .button = כתבתי למפעיל
event-operator-answered = מפעיל הפלטפורמה ענה
    .button = המפעיל ענה
event-sued = הוגשה תביעה לבית המשפט
    .button = הגשתי תביעה לבית המשפט
event-refund-promised = הובטח החזר
    .button = הובטח החזר
event-refund-processed = ההחזר בדרך
    .button = ההחזר בדרך
event-refunded-part = חלק מהכסף הוחזר
    .button = חלק הוחזר
event-refunded = הכסף הוחזר
    .button = הכסף הוחזר
event-closed = התיק נסגר
    .button = סגירת התיק
event-reopened = התיק נפתח שוב
    .button = פתיחת התיק שוב

## Attention

attention = דורש תשומת לב
all-claims = כל התיקים
here = הדף הזה הוא של הזמנה ללא תיק
capture-kept-order = מה שנשמר כאן נרשם להזמנה הזו, ויהיה בין הראיות של התיק שלה כשייפתח.
capture-kept-orders = מה שנשמר כאן נרשם להזמנות שבצילום, ונמצא בין הראיות של התיקים שלהן.
capture-choose-claim = כדי לשמור כראיה את הדף שבחזית, יש לבחור קודם למעלה את ההזמנה שאליה הוא שייך.
attention-empty = שום דבר לא דורש אותך עכשיו
attention-empty-how = אין הזמנה באיחור ואין תאריך קרוב.
attention-none = אין עדיין הזמנות
attention-none-how = יש לפתוח פעם אחת את "ההזמנות שלי". Redress קורא מה שמופיע בדף ואומר אילו חבילות מאחרות.
open-my-orders = פתיחת "ההזמנות שלי"
watched = { $orders ->
    [one] הזמנה אחת במעקב
    [two] שתי הזמנות במעקב
   *[other] { $orders } הזמנות במעקב
} · נראו לאחרונה: { $on }
watched-refresh = כדי לרענן, יש לפתוח את "ההזמנות שלי".
today = היום

## Notices

notice-loading = קורא את ההזמנות שלך…
notice-error = לא היה אפשר לפתוח את הנתונים השמורים שלך
notice-error-how = הם עדיין במחשב הזה. יש לסגור את שאר החלונות של Redress ולנסות שוב; אם זה לא עוזר, יש להפעיל את הדפדפן מחדש.
notice-gone = התיק הזה נמחק בחלון אחר
notice-gone-how = יש לבחור תיק אחר מהרשימה.
try-again = לנסות שוב

## Settings

settings = הגדרות
back = חזרה
back-to-list = חזרה לרשימה
language = שפה
language-auto = כמו בדפדפן
country = מקום המגורים שלך
country-unsaid = לא צוין
country-why = Redress מודיע כשחברת משלוחים אומרת שהחבילה שלך נוסעת למדינה אחרת. הנתון לא נשלח לשום מקום.
sender = שמך וכתובתך
sender-name = שם
sender-address = כתובת
sender-why = הם נכנסים רק למכתבים שמעבר לפלטפורמה: לבנק, לדואר, עם הדרישה בכתב, לרשות, לבית המשפט. הם לא מופיעים בשום הודעה למוכר או לפלטפורמה, ו-Redress לא שולח אותם לשום מקום.
stall-days = מתי חבילה נחשבת תקועה
stall-days-why = ימים ללא חדש בכל מקום בדרך, לפי מדריכים של חברות משלוחים וחבילות אמיתיות. כדאי לשנות אותם אם חבילות אליך מגיעות בדרך כלל לאט או מהר יותר.
stall-stage = איפה נראתה לאחרונה
stall-warn = הודעה אחרי, ימים
stall-urgent = דחוף אחרי, ימים
stall-field = { $stage }: { $label }
stall-reset = חזרה לימים הרגילים
notifications = תזכורות לתאריכים
notifications-why = הודעה מהדפדפן לפני תאריך שבו מסתיימת זכות שלך. יש בה שם הפריט והתאריך, לא יותר.
remind-when = כמה זמן לפני
remind-days = { $days ->
    [0] באותו יום
    [one] יום אחד לפני
    [two] יומיים לפני
   *[other] { $days } ימים לפני
}
remind-never = לא נבחר דבר, ולכן לא תגיע תזכורת.
calendar-why = קובץ (‎.ics) שתוכנות יומן פותחות. שמירה ופתיחה חוזרות מזיזות תאריכים, לא מכפילות אף אחד ומבטלות את אלה שכבר לא בתוקף.
notifications-blocked = הדפדפן עדיין לא מאפשר הודעות.
all-pages = צילום מהכפתור שבדף
all-pages-why = הדפדפן נותן את ההרשאה הזו רק לכל האתרים יחד. Redress משתמש בה בדפים של הפלטפורמה ושל חברות המשלוחים, בלחיצה על "שמירת ראיה", ולא לשום דבר אחר. בלעדיה, קיצור המקלדת והסמל של Redress עובדים באותה מידה.
carriers = דפי מעקב של חברות משלוחים
carriers-why = Redress יכול לקרוא גם את הדפים האלה כשהם נפתחים: מה חברת המשלוחים אומרת, לצד מה שהפלטפורמה אומרת. הדפדפן מבקש הרשאה לכל אתר. קיצור המקלדת מצלם דף של כל חברת משלוחים גם בלי זה.
carrier-cainiao = Cainiao (global.cainiao.com)
carrier-pochta = Pochta Rossii (www.pochta.ru)
carrier-17track = 17TRACK (t.17track.net, www.17track.net)
carrier-read = לאפשר ל-Redress לקרוא את הדף הזה כשהוא נפתח
grant = מתן הרשאה
revoke = ביטול ההרשאה
granted = יש הרשאה
not-granted = אין הרשאה
permissions = הרשאות
storage = שמור במחשב הזה
storage-used = בשימוש: { $size }
storage-unknown = הדפדפן לא אומר כמה.
storage-why = ההזמנות, הראיות והנוסחים אף פעם לא עוזבים את המחשב הזה. הסרת התוסף מסירה גם אותם: כדאי לשמור גיבוי.
delete-everything = מחיקת הכול
delete-confirm = כל ההזמנות, התיקים, הראיות והנוסחים יימחקו לצמיתות. ערכת ראיות או גיבוי שנשמרו במקום אחר יישארו.
delete-yes = כן, למחוק הכול
delete-no = להשאיר
deleted = הכול נמחק.

## The first page

welcome = Redress מוכן
welcome-what = יש לפתוח את "ההזמנות שלי" ב-AliExpress. ליד כל הזמנה שמאחרת או נתקעה, Redress אומר זאת, מציין עד מתי אפשר לפעול ופותח את התיק.
welcome-again = הצגת הדף הראשון שוב
welcome-you = פרטים עליך
welcome-you-why = שלוש התשובות הן רשות, נשארות במחשב הזה וניתנות לשינוי בהגדרות.
paid-usually = אמצעי התשלום הרגיל
welcome-reach = בהישג יד
icon-pinned = הסמל של Redress נמצא בסרגל הדפדפן.
icon-pin = כדאי להשאיר את הסמל גלוי: ללחוץ על חלק הפאזל בסרגל הדפדפן, ואז על הנעץ ליד Redress.
shortcut-set = כדי לשמור תמונה של דף כראיה, ללחוץ על
shortcut-none = עדיין אין מקשים ששומרים תמונה: ייתכן שתוסף אחר תפס אותם.
shortcut-choose = בחירת מקשים
shortcut-change = בחירת מקשים אחרים
shortcut-where = את המקשים בוחרים בדף התוספים של הדפדפן, תחת קיצורי מקשים.
welcome-reads = מה נקרא ומה נשאר כאן
welcome-reads-pages = Redress קורא את דפי ההזמנות והמעקב של AliExpress כשהם נפתחים, ואף דף אחר אלא אם ביקשת.
welcome-stays = הכול נשאר במחשב הזה. Redress אינו שולח בקשות לאיש.
welcome-never-sends = הוא אינו שולח דבר במקומך: קוראים כל טקסט, מעתיקים אותו ולוחצים על הכפתור של החנות.
permissions-given = מה הדפדפן מאפשר ל-Redress
permission-sites = אתרי AliExpress: כדי לקרוא את ההזמנות והמעקב שנפתחים, ולהציג את השורה ליד הזמנה.
permission-activeTab = הדף הפתוח: כדי לצלם אותו בלחיצה על הסמל, המקשים או התפריט, ורק אז.
permission-scripting = סקריפטים בדף: כדי לגלול דף ארוך בזמן הצילום, ולהכניס טקסט לשדה שנבחר.
permission-storage = אחסון: כדי לשמור הזמנות, ראיות וטקסטים במחשב הזה.
permission-unlimitedStorage = מקום לתמונות: המגבלה הרגילה של הדפדפן קטנה מדי לראיות.
permission-alarms = שעון: כדי לבדוק את המועדים כמה פעמים ביום.
permission-contextMenus = תפריט הלחצן הימני: הפריטים לשמירת ראיות.
sample-try = ניסיון עם תיק לדוגמה
sample-show = אל התיק לדוגמה
sample-remove = הסרת הדוגמה
sample-why = הדוגמה בדויה: אינה נספרת בשום סכום, אינה מזכירה דבר ונעלמת בלחיצה אחת.
sample-is = זו דוגמה להתנסות. אין מאחוריה הזמנה אמיתית, וכל מה שנרשם או נשמר עבורה ייעלם יחד איתה.
sample-title = דוגמה: כיסוי לטלפון
sample-store = חנות לדוגמה

## What is done outside of Redress

guide-form = מה שואל הטופס של החנות
guide-form-way = בדף ההזמנה ללחוץ על "החזרות/החזר כספי". בהזמנות ישנות הכפתור נקרא "פתיחת מחלוקת".
guide-form-received = הוא שואל אם החבילה אצלך. יש לענות את האמת: השאלות הבאות תלויות בכך.
guide-form-reason = מבין הסיבות שלו, לבחור את הקרובה ביותר למה שקרה. השמות שם שונים מאלה שכאן.
guide-form-sum = הסכום הוא מה שנדרש, כולל המשלוח.
guide-form-proof = להוסיף את התמונות הממוספרות לפי סדר הטקסט. הטופס אומר כמה ובאיזה גודל.
guide-form-end = לקרוא שוב לפני הלחיצה על הכפתור האחרון. אחר כך לא לאשר קבלה.
guide-film = איך לצלם את הפתיחה
guide-film-whole = סרטון אחד בלי הפסקה, מהחבילה הסגורה ועד הפריט האחרון שבה.
guide-film-label = תחילה התווית עם המספר, ואז כל צדדי החבילה.
guide-film-weight = אם יש משקל, לשקול את החבילה הסגורה: חבילה ריקה שוקלת פחות ממה שאומר המעקב.
guide-film-keep = לשמור את האריזה ואת כל התכולה עד שהכסף חוזר.

## Backup

backup = גיבוי
backup-what = קובץ אחד עם הכול: הזמנות, תיקים, ראיות, נוסחים והגדרות. אם המחשב הזה יאבד או שהתוסף יוסר, מה שאינו בגיבוי אבוד.
backup-never = עדיין לא נעשה גיבוי.
backup-last = הגיבוי האחרון: { $at }.
backup-unsaved = { $count ->
    [0] כל הראיות נמצאות בו.
    [one] ראיה אחת לא נמצאת באף גיבוי.
    [two] שתי ראיות לא נמצאות באף גיבוי.
   *[other] { $count } ראיות לא נמצאות באף גיבוי.
}
backup-open = כל מי שהקובץ בידיו יכול לקרוא אותו. כדאי לשמור אותו במקום שרק לך יש אליו גישה, או להגן עליו.
backup-seal = הגנה עם משפט סיסמה
backup-forgotten = אי אפשר לפתוח את הקובץ בלי משפט הסיסמה, גם לא בעזרת Redress, ואין דרך לשחזר אותו. כדאי לרשום אותו במקום שבו יימצא גם בעוד שנה.
backup-passphrase = משפט סיסמה
backup-again = משפט הסיסמה שוב
backup-too-short = לפחות { $count } תווים: קל לזכור שלוש או ארבע מילים שלא קשורות זו לזו.
backup-differs = שני משפטי הסיסמה אינם זהים.
backup-make = שמירת גיבוי
backup-making = מכין את הגיבוי…
backup-made = נשמר בשם { $file }, { $size }. יש לוודא שהוא נמצא בהורדות לפני שסומכים עליו.
backup-lost = { $count ->
    [one] לא היה אפשר לקרוא קובץ אחד ששמור כאן והוא לא נמצא בגיבוי; מה שרשום עליו כן נמצא בו.
    [two] לא היה אפשר לקרוא שני קבצים ששמורים כאן והם לא נמצאים בגיבוי; מה שרשום עליהם כן נמצא בו.
   *[other] לא היה אפשר לקרוא { $count } קבצים ששמורים כאן והם לא נמצאים בגיבוי; מה שרשום עליהם כן נמצא בו.
}
backup-damaged = { $count ->
    [one] רשומה אחת כאן פגומה ולא הייתה יכולה לחזור, ולכן אינה בגיבוי.
    [two] שתי רשומות כאן פגומות ולא היו יכולות לחזור, ולכן אינן בגיבוי.
   *[other] { $count } רשומות כאן פגומות ולא היו יכולות לחזור, ולכן אינן בגיבוי.
} ראיה שמסומנת כמי שהשתנתה אפשר עדיין לשמור בנפרד: יש לפתוח אותה וללחוץ על "שמירת המקור".
backup-failed = הגיבוי לא נעשה. הכול כאן נשאר כפי שהיה. יש לפנות מקום בדיסק ולנסות שוב.
backup-too-large = כל מה ששמור כאן עולה על 4GB או על 65,000 קבצים, יותר ממה שקובץ אחד יכול להכיל. יש לשמור את ערכות הראיות של תיקים שהסתיימו, למחוק את הראיות שלהם ולנסות שוב.
backup-remind = { $count ->
    [one] ראיה אחת נמצאת רק במחשב הזה.
    [two] שתי ראיות נמצאות רק במחשב הזה.
   *[other] { $count } ראיות נמצאות רק במחשב הזה.
}
backup-remind-act = שמירת גיבוי
restore = שחזור מגיבוי
restore-what = מוסיף את מה שיש בקובץ ואין כאן. שום דבר שנמצא כאן לא אובד ולא מוכפל. הקובץ נבדק קודם: אם משהו בו פגום או השתנה, דבר לא משוחזר.
restore-choose = הגיבוי (ZIP, או ‎.redress עם משפט סיסמה)
restore-passphrase = משפט הסיסמה של הגיבוי הזה
restore-open = פתיחה ושחזור
restoring = בודק ומשחזר…
restore-cancel = עצירת השחזור
restore-cancelled = נעצר. דבר לא השתנה כאן.
restored = { $orders ->
    [one] שוחזרו: הזמנה אחת
    [two] שוחזרו: שתי הזמנות
   *[other] שוחזרו: { $orders } הזמנות
}, { $claims ->
    [one] תיק אחד
    [two] שני תיקים
   *[other] { $claims } תיקים
}, { $evidence ->
    [one] ראיה אחת
    [two] שתי ראיות
   *[other] { $evidence } ראיות
}.
restored-rights = הודעות על תאריכים או דפים של חברות משלוחים היו פעילים שם, והדפדפן הזה עוד לא אישר אותם: יש לכבות ולהפעיל אותם שוב בהגדרות.
restored-known = { $count ->
    [one] ראיה אחת כבר הייתה כאן.
    [two] שתי ראיות כבר היו כאן.
   *[other] { $count } ראיות כבר היו כאן.
}
restored-healed = { $count ->
    [one] ראיה אחת שהייתה פגומה כאן שלמה שוב.
    [two] שתי ראיות שהיו פגומות כאן שלמות שוב.
   *[other] { $count } ראיות שהיו פגומות כאן שלמות שוב.
}
restore-nothing = דבר לא השתנה כאן.
restore-disk-full = אין מספיק מקום בדיסק. דבר לא השתנה כאן. יש לפנות מקום ולנסות שוב.
restore-failed = השחזור נקטע. דבר לא השתנה כאן. יש לנסות שוב.

## The log of proof

logs = יומן הראיות
logs-what = כל ראיה שצולמה, נוספה, שוחזרה או נמחקה משאירה רשומה עם ערך הגיבוב (hash) שלה ושל מה שנרשם איתה. כל רשומה מפנה לקודמת וחתומה במפתח של ההתקנה הזו, שאיש לא יכול לחלץ. כך רואים שדבר לא שונה ולא הוצא מאז הצילום במחשב הזה. היומן לא מראה מי ישב מולו, או שהשעון שלו היה נכון.
logs-none = עדיין לא נרשם דבר.
log-own = { $count ->
    [one] ההתקנה הזו: רשומה אחת,
    [two] ההתקנה הזו: שתי רשומות,
   *[other] ההתקנה הזו: { $count } רשומות,
}
log-past = { $count ->
    [one] התקנה אחרת, לפי הגיבוי ששוחזר ב-{ $at }: רשומה אחת,
    [two] התקנה אחרת, לפי הגיבוי ששוחזר ב-{ $at }: שתי רשומות,
   *[other] התקנה אחרת, לפי הגיבוי ששוחזר ב-{ $at }: { $count } רשומות,
}
log-valid = הכול תקין.
log-broken = היומן שבור ברשומה { $seq }. משם והלאה אי אפשר לסמוך עליו; יש לצלם שוב את מה שחשוב.
log-unsigned = שאי אפשר לבדוק: המפתח לכך לא נמצא כאן.

## Claims page

claims = תיקים
claims-list = רשימת התיקים
claims-empty = אין עדיין תיקים
claims-empty-how = ב"ההזמנות שלי", יש ללחוץ על "פתיחת תיק" ליד חבילה מאחרת.
find = חיפוש בתיקים
find-what = פריט, מוכר, מספר הזמנה
find-turn = תור מי עכשיו
find-turn-any = כל התיקים
turn-act = תורך
turn-wait = בהמתנה
turn-settled = הוסדרו
find-reason = מה קרה, ברשימה
find-reason-any = כל סיבה
find-count = { $found } מתוך { $all }
find-none = אין תיק מתאים. אפשר לשנות את המילים או להציג הכול.
find-all = הצגת כל התיקים
overview = סכומים ותאריכים קרובים
totals = כל התיקים יחד
totals-asked = { $claims ->
    [one] נדרש, תיק אחד
    [two] נדרש, שני תיקים
   *[other] נדרש, { $claims } תיקים
}
totals-back = הוחזר
totals-open = עוד צפוי
totals-unknown = { $claims ->
    [one] בתיק אחד אין סכום ידוע, ולכן הוא לא נספר כאן. יש לפתוח את "כסף" שלו ולהשלים.
    [two] בשני תיקים אין סכום ידוע, ולכן הם לא נספרים כאן. יש לפתוח את "כסף" שלהם ולהשלים.
   *[other] ב-{ $claims } תיקים אין סכום ידוע, ולכן הם לא נספרים כאן. יש לפתוח את "כסף" שלהם ולהשלים.
}
agenda = תאריכים קרובים
agenda-none = אין עדיין תאריך ידוע. יש לפתוח פעם אחת את הדף של כל הזמנה: התאריכים שבו נקראים מעצמם.
row-capture = שמירת ראיות
row-write-seller = כתיבה למוכר
row-await-seller = המתנה למוכר
row-open-dispute = פתיחת מחלוקת
row-await-decision = המתנה להחלטה
row-appeal = ערעור על ההחלטה
row-await-appeal = המתנה לערעור
row-await-refund = המתנה לכסף
row-ask-bank = כתיבה לבנק
row-await-bank = המתנה לבנק
row-await-post = המתנה לחברת המשלוחים
row-await-claim = המתנה לתשובה לדרישה בכתב
row-await-authority = המתנה לרשות
row-ask-cancel = בקשה לביטול ההזמנה
row-await-cancel = המתנה לביטול
row-ask-support = פנייה לשירות הלקוחות של הפלטפורמה
row-await-support = המתנה לשירות הלקוחות
row-await-opening = המתנה עד שייפתח הצעד הבא
row-await-resend = המתנה לחבילה החדשה
row-check-resend = בדיקת החבילה החדשה
row-await-return = המתנה להגעת ההחזרה
row-escalate-paypal = הפיכת המחלוקת ב-PayPal לתביעה
row-say-payment = ציון אמצעי התשלום
row-say-country = ציון מקום המגורים
row-ask-post = לבקש מחברת המשלוחים לחפש
row-write-claim = שליחת הדרישה בכתב
row-write-operator = כתיבה למפעיל
row-await-operator = המתנה למפעיל
row-ask-authority = תלונה לרשות
row-sue = הכנת התביעה
row-await-court = המתנה לבית המשפט
row-look-again = רישום מה שקרה מאז
row-rest = הוסדר

## One piece of proof

evidence-back = חזרה לתיק
evidence-unchanged = ללא שינוי מאז הצילום במחשב הזה
    .brought = ללא שינוי מאז השמירה במחשב הזה
evidence-changed = הבתים השמורים אינם אלה שצולמו. אין לסמוך על הפריט הזה; יש לצלם את הדף שוב.
evidence-missing = הצילום כבר לא שמור. מה שנרשם עליו שמור למטה.
evidence-beside-changed = הקובץ הוא זה שנשמר, אך מה שרשום לצידו (כתובת, כותרת, שעה, מה שנקרא או הטקסט) אינו מה שנרשם אז. אין לסמוך על הפריט הזה. אם הוא נמצא בגיבוי, שחזור הגיבוי יתקן זאת.
evidence-log-broken = יומן הראיות במחשב הזה אינו תקין: רשומה שונתה או הוצאה, או שהמפתח אליו אבד. אי אפשר לסמוך על מה שרשום בו על הפריט הזה. בהגדרות כתוב היכן הוא נשבר.
evidence-address = כתובת
evidence-page-title = כותרת הדף
evidence-file = שם הקובץ
evidence-time = צולם
evidence-time-brought = נשמר
evidence-time-utc = אותה שעה ב-UTC
evidence-how = איך
evidence-part = חלק
evidence-part-of = { $index } מתוך { $count }
evidence-stopped = נקטע
evidence-stopped-short = הצילום הסתיים מוקדם; מה שצולם עד אז שמור.
evidence-shots = צילומים
    .count = { $shots ->
        [one] אחד, כפי שהדפדפן צילם
       *[other] חובר מ-{ $shots } צילומים, שורה אחר שורה
    }
evidence-reach = מהרשומה הראשונה עד האחרונה בצילום
evidence-device = צולם באמצעות
evidence-size = גודל
evidence-type = סוג הקובץ
evidence-hash = SHA-256
trigger-shortcut = בקיצור המקלדת
trigger-popup = מהחלון של Redress
trigger-menu = מהתפריט
trigger-page-button = בכפתור שבדף
trigger-import = נוסף על ידך
area-visible = החלק הנראה של הדף
    .goes-on = החלק הנראה של הדף, שממשיך מעבר לו
area-page = הדף כולו
area-element = חלק מהדף
read-facts = מה שנקרא אז מהדף
read-nothing = דבר לא נקרא על ההזמנה הזו.
read-missed = לא נקרא: { $fields }
page-text = הטקסט של הדף אז
proves = מה זה מראה, ומה לא
proves-bytes = הקובץ שכאן זהה, סיבית אחר סיבית, לזה שנשמר: ערך ה-SHA-256 שלו חושב מחדש זה עתה והוא הערך שנרשם. כך גם הערכים של מה שנרשם איתו (כתובת, כותרת, שעה, גודל, מכשיר, מה שנקרא) ושל הטקסט של הדף.
proves-log = יומן במחשב הזה רושם מתי כל פריט נשמר, יוצא או נמחק. כל רשומה מכילה את ערך הגיבוב של הקודמת וחתומה במפתח שאי אפשר להוציא מהדפדפן הזה, ולכן אי אפשר לשנות או להשמיט רשומות בלי שיראו זאת.
proves-not-clock = זה לא מראה שהשעון של המחשב הזה היה נכון.
proves-not-person = זה לא מראה מי ישב מול המחשב הזה.
proves-not-server = זה לא מראה מה השרת של הפלטפורמה שלח, רק מה שהדפדפן הציג.
proves-not-before = זה לא אומר דבר על מה שקרה לקובץ לפני שנשמר כאן.
gallery-by-time = לפי זמן
gallery-by-item = לפי מה שמוצג
gallery-broken = { $count ->
    [one] פריט אחד אינו כפי שצולם. הוא מסומן; אין לסמוך עליו.
    [two] שני פריטים אינם כפי שצולמו. הם מסומנים; אין לסמוך עליהם.
   *[other] { $count } פריטים אינם כפי שצולמו. הם מסומנים; אין לסמוך עליהם.
}
gallery-checking = בודק שדבר לא השתנה מאז השמירה…
gallery-checked = נבדק זה עתה: { $count } מתוך { $all } כפי שנשמרו.
gallery-later = { $count ->
    [one] פריט אחד גדול מ-50MB וייבדק כשייפתח.
    [two] שני פריטים גדולים מ-50MB וייבדקו כשייפתחו.
   *[other] { $count } פריטים גדולים מ-50MB וייבדקו כשייפתחו.
}
gallery-unchecked = עוד לא נבדק
gallery-changed = השתנה
gallery-missing = הקובץ איננו
gallery-beside-changed = הפרטים השתנו
tracking-silent = { $days ->
    [one] כבר יום אחד אין חדש, לפי צילומי המעקב שלך.
    [two] כבר יומיים אין חדש, לפי צילומי המעקב שלך.
   *[other] כבר { $days } ימים אין חדש, לפי צילומי המעקב שלך.
}
tracking-captured = { $count ->
    [one] המעקב צולם פעם אחת.
    [two] המעקב צולם פעמיים.
   *[other] המעקב צולם { $count } פעמים.
}
tracking-compare = השוואת המעקב
compare-nothing-new = { $days ->
    [0] אין חדש בין שני הצילומים מ-{ $to }.
    [one] אין חדש במשך יום אחד: בין { $from } ל-{ $to }.
    [two] אין חדש במשך יומיים: בין { $from } ל-{ $to }.
   *[other] אין חדש במשך { $days } ימים: בין { $from } ל-{ $to }.
}
compare-new = חדש בין { $from } ל-{ $to }:
compare-unclear = אי אפשר להשוות בוודאות בין שני הצילומים האלה: הם משני אתרים או של שתי חבילות, או שאחד מהם לא מראה את כל האירועים.
compare-earlier = מוקדם יותר
compare-later = מאוחר יותר
compare-last = האירוע האחרון
zoom = מרחק תצוגה
zoom-in = הגדלה
zoom-out = הקטנה
zoom-fit = התאמה
zoom-how = התמונה. מקשים: פלוס ומינוס מגדילים ומקטינים, 0 מתאים לחלון, חצים מזיזים.
picture-not-drawn = הדפדפן הזה לא יכול להציג תמונה מהסוג הזה. היא שמורה כפי שהגיעה: כדי לראות אותה, יש לשמור את המקור.
film-not-shown = הדפדפן הזה לא יכול לנגן סרטון מהסוג הזה. הוא שמור כפי שהגיע: כדי לראות אותו, יש לשמור את המקור.
heic-not-drawn = הדפדפן הזה לא יכול להציג תמונות מסוג HEIC, שמכשירי iPhone מצלמים. הקובץ שמור כפי שהגיע ויכול להיכלל בערכה. כדי לראות אותו כאן ולהכין עותקים, יש לפתוח את התמונה בטלפון, לשתף אותה כ-JPEG (או לעשות ממנה צילום מסך), ולהוסיף גם את זו.
pdf-opening = פותח את ה-PDF…
pdf-broken = קובץ ה-PDF הזה פגום, או שאינו PDF: אי אפשר להציג אותו. הוא שמור כפי שהגיע. יש לשמור את המקור ולנסות לפתוח אותו בתוכנת PDF; אם הוא נפתח שם, אפשר להדפיס אותו ל-PDF חדש ולהוסיף גם אותו.
pdf-too-slow = קובץ ה-PDF הזה העסיק את המחשב זמן רב מדי, ולכן נסגר. הוא שמור כפי שהגיע: יש לשמור את המקור ולפתוח אותו בתוכנת PDF.
pdf-unknown = לא היה אפשר להציג את קובץ ה-PDF הזה. הוא שמור כפי שהגיע: אפשר לפתוח את הדף הזה שוב, או לשמור את המקור ולפתוח אותו בתוכנת PDF.
pdf-locked = קובץ ה-PDF הזה נעול בסיסמה. כדי לראות את העמודים כאן, יש להקליד אותה: מי שהכין את הקובץ, למשל הבנק שלך, אומר מה היא. היא לא נשמרת בשום מקום.
pdf-password = הסיסמה של ה-PDF
pdf-wrong-password = זו לא הסיסמה של ה-PDF הזה.
pdf-unlock = פתיחה
pdf-turn = עמודים
pdf-previous = העמוד הקודם
pdf-next = העמוד הבא
pdf-page-label = עמוד
pdf-of = מתוך { $count }
pdf-page = עמוד { $page }
pdf-page-of = עמוד { $page } של { $name }
pdf-page-not-drawn = אי אפשר להציג את עמוד { $page }. המקור שמור: כדי לראות אותו, יש לשמור אותו ולפתוח בתוכנת PDF.
pdf-long = רק { $count } העמודים הראשונים מוצגים כאן. המקור מכיל את כולם.
pdf-how = העמודים. מקשים: פלוס ומינוס מגדילים ומקטינים, 0 מתאים לחלון, Page Up, Page Down וחצים מזיזים.
pdf-text = הטקסט של עמוד { $page }
pdf-no-text = אין בעמוד הזה טקסט שאפשר לקרוא, רק תמונה.
mail-not-shown = הודעות דוא"ל מהסוג הזה לא נפתחות כאן. ההודעה שמורה כפי שהגיעה: יש לשמור את המקור ולפתוח אותו בתוכנת הדוא"ל.
msg-not-shown = זהו סוג הודעה של Outlook (‎.msg), ש-Redress לא קורא. היא שמורה כפי שהגיעה ויכולה להיכלל בערכה. כדי לראות אותה כאן, יש לפתוח אותה בתוכנת הדוא"ל, לשמור אותה כ-‎.eml או להדפיס אותה ל-PDF, ולהוסיף גם את הקובץ הזה.
mail-from = מאת
mail-to = אל
mail-date = תאריך
mail-subject = נושא
mail-attachments = קבצים מצורפים: { $files }
mail-as-text = מוצג כטקסט בלבד. תמונות, קישורים ותוכנות בהודעה אינם מופעלים; המקור מכיל הכול.
facts-no-picture = אין כאן צילום: נשמר רק מה שכתוב בדף. כדי שיהיה גם צילום, יש לפתוח את הדף וללחוץ שם על קיצור המקלדת או על הסמל של Redress.
save-original = שמירת המקור
delete-failed = לא היה אפשר למחוק הכול. יש להפעיל את הדפדפן מחדש ולנסות שוב.

evidence-delete = מחיקת הפריט הזה
evidence-delete-what = הפריט נמחק לצמיתות. העובדה שהיה, וערך הגיבוב שלו, נשארים ביומן. הפריטים שאחריו מקבלים מספרים חדשים: בנוסח שכבר נשלח נשארים הישנים.
evidence-delete-yes = כן, למחוק אותו
evidence-delete-refused = הוא לא נמחק: הוא עדיין כאן, כפי שהיה. אם הדיסק מלא, יש לפנות מקום ולנסות שוב.

## Copies of proof

copies = בשביל אחרים
copies-how = העותקים נעשים מהמקור, שנשאר כפי שהוא. מקום הצילום ונתוני המצלמה של תמונה לא נכללים בהם.
    .pdf = העותקים הם תמונות של עמודים, שנעשו מהמקור, שנשאר כפי שהוא. לא נשאר בהם טקסט של העמוד מלבד מה שנראה.
copies-pages = עמודים לעותקים, למשל 2, 4-6
copies-pages-wrong = אלה לא עמודים ב-PDF הזה. יש בו { $count }; לכל היותר { $most } בבת אחת.
copies-hide = { $count ->
    [one] אזור אחד שהוסתר בעותק האחרון שלך מוסתר גם בבאים.
    [two] שני אזורים שהוסתרו בעותק האחרון שלך מוסתרים גם בבאים.
   *[other] { $count } אזורים שהוסתרו בעותק האחרון שלך מוסתרים גם בבאים.
}
copies-suggested = { $count ->
    [one] הסתרת מקום אחד שנראה אישי
    [two] הסתרת שני מקומות שנראים אישיים
   *[other] הסתרת { $count } מקומות שנראים אישיים
}
copies-suggested-hidden = שמך, כתובתך או מספרים שלך, כפי שהדף חשף אותם. "הסתרה וסימון" מראה איפה.
copies-suggested-shown = עותקים שייעשו עכשיו מראים אותם: כל מי שיקבל עותק יוכל לקרוא אותם.
copies-unplaced = { $count ->
    [one] שורה אחת בטקסט של הדף נראית אישית, אבל Redress לא יודע איפה היא נמצאת בצילום ולא יכול להסתיר אותה. לפני מסירת עותק, יש לבדוק ב"הסתרה וסימון".
    [two] שתי שורות בטקסט של הדף נראות אישיות, אבל Redress לא יודע איפה הן נמצאות בצילום ולא יכול להסתיר אותן. לפני מסירת עותק, יש לבדוק ב"הסתרה וסימון".
   *[other] { $count } שורות בטקסט של הדף נראות אישיות, אבל Redress לא יודע איפה הן נמצאות בצילום ולא יכול להסתיר אותן. לפני מסירת עותק, יש לבדוק ב"הסתרה וסימון".
}
copy-download = הורדה בשביל הטופס
copy-image = העתקת התמונה
copy-hide = הסתרה וסימון
copy-limit = הגודל המרבי של קובץ
copy-limit-of = עד { $size }
copy-type = סוג התמונה
copy-caption = עם כתובת, שעה וערך גיבוב למטה
copy-making = מכין את העותק…
copy-image-done = הועתק. אפשר להדביק בטופס או בצ'אט.
copy-image-page = עמוד { $page } הועתק. אפשר להדביק בטופס או בצ'אט; לכל העמודים יש להוריד.
copy-image-first = התמונה ארוכה ממה שעותק אחד יכול להיות: החלק הראשון שלה הועתק. את השאר יש להוריד.
copy-downloaded = { $count ->
    [one] נשמר בשם { $file }.
    [two] נשמרו שתי תמונות, הראשונה בשם { $file }. יש לצרף אותן לטופס בסדר הזה.
   *[other] נשמרו { $count } תמונות, הראשונה בשם { $file }. יש לצרף אותן לטופס בסדר הזה.
}
copy-saved = העותק שמור למטה. מה שהוסתר נמחק ממנו; המקור נשאר כפי שהיה.
copy-broken = העותק הזה אינו כפי שנעשה. יש למחוק אותו ולהכין אותו שוב.
copy-name-full = עותק
copy-name-form = לטופס, עד { $size }
copy-name-hidden = הוסתרו { $count }
copy-save-file = הורדה
copy-save-of = הורדה: { $name }
copy-delete = מחיקה
copy-delete-of = מחיקה: { $name }
copy-delete-yes = למחוק באמת
copy-refused-original-changed = המקור אינו כפי שצולם: לא נעשה ממנו עותק.
copy-refused-original-missing = המקור כבר לא שמור: אי אפשר להכין עותק.
copy-refused-cannot-draw = הדפדפן הזה לא יכול להציג תמונה מהסוג הזה: אי אפשר להכין עותק. המקור שמור.
copy-refused-nothing-left = החיתוך לא משאיר דבר מהתמונה. יש להסיר אותו או לסמן אותו מחדש.
copy-refused-cannot-fit = אי אפשר להקטין את התמונה עד כדי כך ולהשאיר אותה קריאה. יש לבחור בגודל הגדול יותר, או ב-JPEG.
copy-refused-disk-full = אין מקום בדיסק בשביל העותק. המקור שמור. יש לפנות מקום ולנסות שוב.
copy-refused-unknown = העותק לא נעשה. המקור שמור. יש לנסות שוב.
pictures-download = { $count ->
    [one] הורדת התמונה שלו בשביל הטופס
    [two] הורדת שתי התמונות שלו בשביל הטופס
   *[other] הורדת { $count } התמונות שלו בשביל הטופס
}
pictures-how = עותקים של עד 2MB, ממוספרים לפי הסדר שבנוסח, ומה שהסתרת בהם מוסתר; מ-PDF, העמודים שמהם הכנת עותקים. יש לעבור עליהם לפני שמוסרים אותם.
pictures-hide = { $count ->
    [one] מקום אחד בהם שנראה אישי מוסתר. כדי להשאיר אותו גלוי, יש לפתוח קודם את התמונה.
    [two] שני מקומות בהם שנראים אישיים מוסתרים. כדי להשאיר אחד מהם גלוי, יש לפתוח קודם את התמונה.
   *[other] { $count } מקומות בהם שנראים אישיים מוסתרים. כדי להשאיר אחד מהם גלוי, יש לפתוח קודם את התמונה.
}
pictures-saved = { $count ->
    [one] נשמר קובץ אחד. יש לצרף אותו לטופס.
    [two] נשמרו שני קבצים. יש לצרף אותם לטופס לפי סדר השמות.
   *[other] נשמרו { $count } קבצים. יש לצרף אותם לטופס לפי סדר השמות.
}
pictures-refused = לא היה אפשר להכין עותק של ראיות { $numbers }. השאר נשמרו.
copy-edit = הסתרה וסימון על עותק
copy-edit-how = אפשר לסמן על התמונה. במקלדת: הוספה, הזזה בחצים, מתיחה ב-Shift וחצים, הסרה ב-Delete.
copy-tool = כלי
copy-tool-hide = הסתרה
copy-tool-crop = חיתוך
copy-tool-arrow = חץ
copy-tool-number = מספר
copy-tool-look = גלילה
copy-add = הוספה באמצע
copy-undo = ביטול הפעולה
copy-surface = התמונה עם מה שסומן
copy-edit-name = { $number }: { $what }
copy-save = הכנת העותק
copy-save-next = הכנת העותק, ואז העמוד הבא
copy-leave = חזרה בלי עותק
personal-unknown = Redress לא קורא תמונות. יש לחפש בעצמך את שמך, כתובתך ומספרי הטלפון והכרטיס, ולהסתיר מה שהצד השני לא צריך.
personal-none = אין בטקסט של הדף מספר טלפון, כתובת דוא"ל או מספר כרטיס ש-Redress מזהה. ייתכן שאינו מזהה שמות וכתובות: יש לבדוק גם בעצמך.
personal-found = בטקסט של הדף יש מה שעשוי להיות אישי. יש למצוא אותו בתמונה ולהסתיר מה שהצד השני לא צריך:
suggest = מקומות שנראים אישיים
suggest-none = בדף הזה Redress לא מצא כתובת, שם, טלפון, דוא"ל או מספר כרטיס שהוא מזהה. הוא לא מזהה כל שם, ולא קורא תמונות: יש לבדוק גם בעצמך.
suggest-found = { $count ->
    [one] מקום אחד נראה אישי.
    [two] שני מקומות נראים אישיים.
   *[other] { $count } מקומות נראים אישיים.
}
suggest-state = בעותק יוסתרו { $hidden }, ו-{ $shown } יישארו גלויים.
suggest-how = מה שמסומן מוסתר בעותק; המקור נשאר כפי שהוא. בתמונה: לחיצה או Enter להסתרה, Delete להשארה גלויה. Redress לא מזהה כל שם: יש לבדוק גם בעצמך.
suggest-hide-all = הסתרת הכול ({ $count })
suggest-show-all = להשאיר הכול גלוי
suggest-place = { $number } · { $what }
suggest-name = הצעה { $number }: { $what }
suggest-kind-address = כתובת
suggest-kind-name = שם
suggest-kind-phone = טלפון
suggest-kind-mail = כתובת דוא"ל
suggest-kind-bank = חשבון בנק
suggest-kind-card = מספר כרטיס
suggest-kind-typed = הוקלד בטופס
suggest-kind-account = שם חשבון
suggest-is-open = מוצע
suggest-is-hidden = מוסתר
suggest-is-shown = נשאר גלוי
caption-part = חלק { $index } מתוך { $count }
caption-time = צולם { $time }
caption-hash = SHA-256 של המקור: { $hash }

## The evidence pack

pack-what = קובץ ZIP אחד עם הדוח, הראיות, העובדות והנוסחים שלך. כל אחד יכול לפתוח ולבדוק אותו בלי Redress.
pack-make = שמירת ערכת ראיות
pack-making = מכין את הערכה…
pack-made = נשמר בשם { $file }. { $items ->
    [one] פריט אחד, ללא שינוי מאז שצולם.
    [two] שני פריטים, ללא שינוי מאז שצולמו.
   *[other] { $items } פריטים, ללא שינוי מאז שצולמו.
}
pack-made-with-faults = נשמר בשם { $file }. חלק מהפריטים חסרים או שונים ממה שצולם: הדוח מציין אילו.
pack-made-parts = בערכה יש { $count } קבצים; הם שייכים זה לזה, והדוח נמצא בראשון.
pack-over-limit = פריט אחד לבדו גדול מהגודל שנבחר: גם הקובץ שלו גדול יותר.
pack-options = שפה וגודל
pack-language = שפת הדוח
pack-part-size = הגודל המרבי של קובץ
pack-one-file = קובץ אחד, בכל גודל
pack-without-originals = להשמיט את המקור של פריטים שיש להם עותק עם פרטים מוסתרים, ואת הטקסט שלהם
pack-failed = הערכה לא נעשתה. הראיות שלך כפי שהיו. יש לפנות מקום בדיסק ולנסות שוב.
verify = בדיקת ערכת ראיות
verify-what = אומר לגבי כל קובץ אם הוא כפי שהיה כשהערכה נעשתה. הקובץ נשאר במחשב הזה.
verify-choose = הערכה (ZIP; יש לבחור את כל החלקים יחד)
verify-unchanged-files = { $count ->
    [one] קובץ אחד ללא שינוי
    [two] שני קבצים ללא שינוי
   *[other] { $count } קבצים ללא שינוי
}

## A page that could not be read

save-copy = שמירת עותק של הדף עם פרטים מוסתרים
enter-by-hand = הזנה ידנית
redacted-title = עותק של הדף עם פרטים מוסתרים
redacted-how = שמות, כתובות, מוצרים, מספרים, סכומים וימים מוחלפים. המבנה של הדף והניסוח של הפלטפורמה נשארים. יש לעבור עליו לפני שמוסרים אותו למישהו; Redress לא שולח אותו לשום מקום.
redacted-making = מכין את העותק…
redacted-gone = הדף כבר לא פתוח. יש לפתוח אותו שוב וללחוץ שם על הכפתור פעם נוספת.
redacted-save = שמירת הקובץ
redacted-saved = נשמר בשם { $file }.
redacted-text = הטקסט של הקובץ
by-hand = הזנת הזמנה ידנית
by-hand-how = יש להעתיק את מה שכתוב בדף הפלטפורמה. מה שנשאר ריק נשאר לא ידוע. כשדף נקרא אחר כך, הערכים שלו באים במקום שלך.
by-hand-number = מספר הזמנה
by-hand-number-wrong = במספר הזמנה יש 10 עד 20 ספרות.
by-hand-store = חנות
by-hand-title = מה קנית
by-hand-sum = סכום
by-hand-sum-wrong = יש לכתוב את הסכום בספרות, למשל 12.34.
by-hand-currency = מטבע
by-hand-ordered = הוזמן ב-
by-hand-promised = הובטח עד
by-hand-promised-wrong = היום הזה קודם ליום ההזמנה.
by-hand-failed = ההזמנה לא נשמרה. יש לנסות שוב.
source-buyer = הוזן על ידך ב-{ $on }

## How well pages are read

health = כמה טוב הדפים נקראים
health-how = הפעמים האחרונות שכל סוג דף היה פתוח. אם משהו חסר שוב ושוב, כנראה הפלטפורמה שינתה את הדף.
health-none = עוד לא נקרא אף דף.
health-fine = { $page }: הכול נקרא, { $on }
health-missed = { $times ->
    [one] { $page }: לא נקרא פעם אחת: { $field }
    [two] { $page }: לא נקרא פעמיים: { $field }
   *[other] { $page }: לא נקרא { $times } פעמים: { $field }
}
health-order-list = רשימת ההזמנות
health-order-detail = דף ההזמנה
health-tracking = מעקב
health-messages = צ'אט
health-dispute = דף המחלוקת
health-refunds = החזרים
health-carrier = הדף של חברת המשלוחים
health-unknown = דף אחר
field-page = הדף בכללותו
field-payload = הנתונים של הדף עצמו
field-shipments-events-at = תאריך האירועים
field-shipments-trackingNumbers = מספר מעקב
field-shipments-carrier = חברת משלוחים
field-shipments-deliverBy = תאריך מסירה מובטח

## Next steps that came later

act-appeal = הצעד הבא: ערעור על ההחלטה
    .by = הצעד הבא: ערעור על ההחלטה עד { $by }
act-await-appeal = הצעד הבא: המתנה לתשובה לערעור
    .by = הצעד הבא: המתנה לתשובה לערעור עד { $by }
act-await-refund = הצעד הבא: המתנה לכסף
    .by = הצעד הבא: המתנה לכסף עד { $by }
act-ask-cancel = הצעד הבא: לבקש מהמוכר לבטל את ההזמנה
act-await-cancel = הצעד הבא: המתנה לביטול
    .by = הצעד הבא: המתנה לביטול עד { $by }
act-ask-support = הצעד הבא: פנייה לשירות הלקוחות של הפלטפורמה
    .by = הצעד הבא: פנייה לשירות הלקוחות של הפלטפורמה עד { $by }
act-await-support = הצעד הבא: המתנה לשירות הלקוחות של הפלטפורמה
    .by = הצעד הבא: המתנה לשירות הלקוחות של הפלטפורמה עד { $by }
act-await-opening = הצעד הבא: המתנה עד שייפתח הצעד הבא
    .by = { $step ->
        [dispute] הצעד הבא: המתנה עד { $by }, ואז אפשר לפתוח מחלוקת
        [bank] הצעד הבא: המתנה עד { $by }, ואז אפשר לפנות לבנק
        [post] הצעד הבא: המתנה עד { $by }, ואז אפשר לפנות לחברת המשלוחים
       *[other] הצעד הבא: המתנה עד { $by }, ואז נפתח הצעד הבא
    }
act-await-resend = הצעד הבא: המתנה לחבילה החדשה
    .by = הצעד הבא: המתנה לחבילה החדשה עד { $by }
act-check-resend = הצעד הבא: בדיקת החבילה החדשה, ורישום מה שיצא מזה
    .by = הצעד הבא: בדיקת החבילה החדשה, ורישום מה שיצא מזה, עד { $by }
act-await-return = הצעד הבא: המתנה עד שהמוצר יגיע למוכר
    .by = הצעד הבא: המתנה עד { $by } שהמוצר יגיע למוכר
act-escalate-paypal = הצעד הבא: הפיכת המחלוקת ב-PayPal לתביעה
    .by = הצעד הבא: הפיכת המחלוקת ב-PayPal לתביעה עד { $by }
act-say-payment = הצעד הבא: ציון אמצעי התשלום
    .by = הצעד הבא: ציון אמצעי התשלום עד { $by }
act-say-country = הצעד הבא: ציון מקום המגורים
    .by = הצעד הבא: ציון מקום המגורים עד { $by }
act-ask-post = הצעד הבא: לבקש מהדואר או מהשליח לחפש
    .by = הצעד הבא: לבקש מהדואר או מהשליח לחפש, עד { $by }
act-write-claim = הצעד הבא: שליחת הדרישה בכתב
    .by = הצעד הבא: שליחת הדרישה בכתב עד { $by }
act-write-operator = הצעד הבא: כתיבה למפעיל הפלטפורמה
    .by = הצעד הבא: כתיבה למפעיל הפלטפורמה עד { $by }
act-await-operator = הצעד הבא: המתנה למפעיל הפלטפורמה
    .by = הצעד הבא: המתנה למפעיל הפלטפורמה עד { $by }
act-ask-authority = הצעד הבא: תלונה לרשות
    .by = הצעד הבא: תלונה לרשות עד { $by }
act-sue = הצעד הבא: הכנת התביעה לבית המשפט
    .by = הצעד הבא: הכנת התביעה לבית המשפט עד { $by }
act-await-court = הצעד הבא: המתנה לבית המשפט
    .by = הצעד הבא: המתנה לבית המשפט עד { $by }
act-look-again = הצעד הבא: רישום מה שקרה מאז, או סגירת התיק
    .by = הצעד הבא: רישום מה שקרה מאז, או סגירת התיק, עד { $by }
also-ends = ימים אחרונים נוספים: { $rights }
also-ends-right = { $what }, { $on }
course = משהו שנרשם לא מסתדר
course-event-in-future = "{ $what }" נרשם ב-{ $on }, יום שעוד לא הגיע. הוא לא נספר עד שהיום שלו יתוקן.
course-event-before-order = "{ $what }" נרשם ב-{ $on }, לפני ביצוע ההזמנה. הוא לא נספר עד שהיום שלו יתוקן.
course-same-event-twice = "{ $what }" נרשם פעמיים ב-{ $on }. הוא נספר פעם אחת: יש להסיר אחד מהשניים.
course-decision-without-dispute = החלטה של הפלטפורמה נרשמה ב-{ $on }, אך לא מחלוקת לפניה. יש לרשום מתי נפתחה המחלוקת, או לתקן את ההחלטה.
course-appeal-without-decision = ערעור נרשם ב-{ $on }, אך לא החלטה לפניו. יש לרשום מתי הפלטפורמה החליטה, או לתקן את הערעור.

## How such cases are lost

losses = איך מפסידים במקרים כאלה
loses-window-missed = היום האחרון למחלוקת חולף.
loses-confirmed-early = הקבלה מאושרת לפני שהחבילה הגיעה ונבדקה.
loses-cancelled = המחלוקת מבוטלת, או שמסכימים להצעה קטנה יותר, לפני שהכסף חזר.
loses-accepted-wait = לוחצים על "קבל" כשהמוכר מבקש להמתין עוד.
loses-reason-changed = הסיבה משתנה כי המוכר מבקש זאת.
loses-says-delivered = חברת המשלוחים אומרת שנמסרה ודבר לא סותר זאת: יש לבקש מחברת המשלוחים תשובה בכתב.
loses-too-early = המחלוקת נפתחת בזמן שהמעקב עוד מתקדם והתאריך המובטח לא הגיע.
loses-late-proof = הפלטפורמה מבקשת ראיות ולא מקבלת אותן בזמן.
loses-own-address = הכתובת בהזמנה הייתה שגויה.
loses-own-customs = המכס המתין למסמכים או לתשלום מהנמען.
loses-not-collected = החבילה המתינה בנקודת האיסוף ולא נאספה.
loses-dates-disagree = תאריכים בצ'אט, בתמונות ובמעקב סותרים זה את זה.
loses-chat-promise = הבטחה בצ'אט נחשבת להחזר, והזמן למחלוקת נגמר.
loses-no-unboxing = דבר לא מראה מה היה בחבילה כשנפתחה.
loses-late-small = המוצר הגיע באיחור ונשאר אצל הקונה: אז הפלטפורמה נותנת רק לעיתים רחוקות יותר מקופון קטן.
loses-not-looked = הכסף כבר היה בכרטיס או בחשבון, ואיש לא בדק.
loses-return-untracked = המוצר הוחזר ללא מספר מעקב, ודבר לא מראה שהגיע.
