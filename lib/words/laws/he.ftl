# Where a rung leads (`place-…`) and what holds there (`law-note-…`), in Hebrew: of the shop, the post, ways to pay and countries.
# Each sentence rests on the rows of its rung; none may promise more than they say. Names of offices stay as they are called there.

## The shop

place-shop-chat = דף ההזמנה, "יצירת קשר עם המוכר" (באפליקציה: ההזמנה, סימן האוזניות): הצ'אט עם החנות שמכרה את המוצר
place-shop-help = באתר: חשבון, "מרכז העזרה", הצ'אט שם. באפליקציה: חשבון, "מרכז העזרה", "שירות לקוחות". אין כתובת דוא"ל לקונים
place-shop-form = דף ההזמנה, "החזרות/החזרים כספיים"; על השאלה אם החבילה התקבלה יש לענות לפי האמת. בהזמנה שהסתיימה הכפתור נמצא ליד הפריט

## The post

law-note-post-cn = הדואר של סין (China Post) מחפש רק לבקשת השולח, שבידיו אישור המשלוח: יש לבקש מהמוכר להגיש שם את הפנייה.
law-note-post-hk = הדואר של הונג קונג (Hongkong Post) מקבל פניות משבועיים עד חמישה חודשים אחרי המשלוח.
place-post = הדואר במדינה שלך
place-carrier = חברת המשלוחים שמצוינת בדף המעקב, בקטע האחרון: החברה שמוסרת במדינה שלך

## Ways to pay

law-note-mastercard-90-days = יש בנקים שמקבלים בקשות רק במשך 90 יום. היום המוצג הוא היום האחרון של הבנק להגיש: יש לכתוב שבועות לפני כן.
place-bank-address = הבנק שהנפיק את הכרטיס שלך: האפליקציה, הסניף או הכתובת שלו לתשלומים שבמחלוקת
law-note-mir-no-terms = התנאים של Mir אינם פומביים. יש לפנות מיד ולשמור את מספר הבקשה. כרטיסי Visa ו-Mastercard של בנקים רוסיים מטופלים בתוך רוסיה באותה דרך.
place-bank-application = הבנק שהנפיק את הכרטיס שלך: בקשה בכתב באפליקציה או בסניף
law-note-transfer = להעברה אין הכחשת עסקה. אם מאחורי הארנק יש כרטיס, יש לציין למעלה איזה.
place-bank-or-wallet = הבנק או הארנק שלך
law-note-paypal-20-days = יש להפוך את המחלוקת לתביעה בתוך 20 ימים מפתיחתה, אחרת היא נסגרת לצמיתות. מחלוקת שנסגרה אי אפשר לפתוח שוב.
place-paypal = מרכז פתרון המחלוקות באתר של PayPal
law-note-visa-last-day = היום הזה הוא היום האחרון של הבנק להגיש. גם הוא צריך זמן: יש לכתוב שבועות לפני כן.

## Several countries

place-chat-and-help-centre = הצ'אט עם המוכר; העתק בצ'אט של מרכז העזרה של הפלטפורמה
law-note-seller-abroad = יש לשאול קודם אם היא מטפלת בתלונות על מוכר בחו"ל.
place-court-of-residence = בית המשפט במקום המגורים
place-chat-or-dispute-page = הצ'אט עם המוכר או דף המחלוקת של ההזמנה; לחיצה על שם החנות מראה את החברה של המוכר ואת כתובתה
place-platform-notice = העתק כהודעה רשמית לפלטפורמה: AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-year-of-platform = סעיף בתנאי הפלטפורמה מגביל דרישות כלפי AliExpress עצמה לשנה, אלא אם החוק קובע אחרת. דרישה כלפי המוכר לא נפסקת בשל כך.
place-chat-with-seller = הצ'אט עם המוכר
place-court-where-you-live = בית משפט במקום המגורים שלך

## Countries whose law was not established

law-note-no-law = החוק של המדינה שלך לא התברר כאן. המכתב מציין עובדות ודרישה, ולא חוק.
place-authority-of-country = הרשות להגנת הצרכן במדינה שלך
place-econsumer = econsumer.gov מקבל דיווחים על קניות מעבר לגבול
place-lawyer-of-country = כדאי לשאול עורך דין במדינה שלך

## The European Union

law-note-eu-last-date = חוזה המכר הוא עם המוכר, ולכן הודעת הביטול מופנית אליו. המכתב נוקב במועד אחרון; רק כשגם הוא עבר אפשר לבטל את החוזה. אם המוכר סירב, או שהמוצר אבד או בדרך חזרה, אין צורך במועד כזה.
law-note-eu-withdrawal-button = מאז 19 ביוני 2026 יש בחנות מקוונת כפתור לביטול רכישה. אפשר לבטל בו הזמנה שלא הגיעה בלי להוכיח אשמה, עד 14 ימים אחרי הקבלה.
place-eu-authority = רשות הצרכנות או מרכז הייעוץ לצרכן במדינה שלך
law-note-eu-consumer-centre = מוכר באיחוד האירופי, בנורווגיה או באיסלנד: גם המרכז האירופי לצרכן (European Consumer Centre) במדינה שלך עוזר.
law-note-eu-services-act = מנגנון התלונות של חוק השירותים הדיגיטליים (DSA) נוגע למה שפלטפורמה מסירה או מגבילה, לא להחזרים.
law-note-eu-small-claims = ההליך האירופי לתביעות קטנות מיועד רק לנתבעים באיחוד האירופי. פסק דין נגד מוכר בסין קשה לאכוף.
law-note-eu-duty = מאז יולי 2026 חל מכס על חבילות בעלות ערך נמוך מחוץ לאיחוד האירופי. מה ששילמת ממנו הוא הפסד שלך: יש לשמור את הקבלה.

## Australia

place-au-state = Fair Trading או Consumer Affairs (רשות הצרכנות) במדינה או בטריטוריה שלך
law-note-au-reports = ה-ACCC, רשות הצרכנות של אוסטרליה, מקבלת דיווחים; היא לא מכריעה במחלוקות בודדות.
place-au-tribunal = בית הדין (tribunal) של המדינה שלך, למשל NCAT או VCAT; לגבי מוכר בחו"ל יש לשאול שם קודם

## Austria

place-at-ombudsstelle = Internet Ombudsstelle (נציבות התלונות לאינטרנט): ombudsstelle.at; ייעוץ גם ב-VKI
place-at-court = Bezirksgericht (בית המשפט האזורי) במקום המגורים

## Belarus

law-note-by-no-law = לגבי מוצר שלא הגיע החוק של בלארוס לא התברר כאן: מכתב כזה מציין עובדות ודרישה, ולא חוק.
place-by-mart = MART (МАРТ, משרד ההגבלים והמסחר: mart.gov.by), או אגודת צרכנים
law-note-by-court = לא התברר כאן איזה בית משפט מוסמך וכמה זה עולה: יש לשאול עורך דין בבלארוס.

## Brazil

law-note-br-defect-days = על פגם שנראה לעין יש להתלונן בתוך 30 יום, ובמוצרים בני קיימא בתוך 90; רכישה מרחוק אפשר לבטל בתוך 7 ימים מהקבלה.
place-br-consumidor = consumidor.gov.br
place-br-procon = או Procon (רשות הצרכנות) במדינה שלך בברזיל
place-br-court = Juizado Especial Cível (בית המשפט לתביעות קטנות) בעיר שלך
law-note-br-representative = קל יותר כשלחברה יש נציג בברזיל.

## Canada

law-note-ca-province = חל החוק של הפרובינציה שלך. המכתב מציין עובדות ודרישה, ולא חוק: אם החוק של הפרובינציה ידוע לך, אפשר להוסיף אותו.
law-note-ca-quebec = קוויבק: הזמנה מקוונת שלא הגיעה בתוך 30 יום מהיום שסוכם אפשר לבטל; ההחזר מגיע בתוך 15 ימים מהביטול. אם לא הגיע, יש לבקש בכתב ממנפיק הכרטיס הכחשת עסקה בתוך 60 יום: החוק מחייב אותו.
place-ca-offices = בקוויבק Office de la protection du consommateur (opc.gouv.qc.ca), בקולומביה הבריטית Consumer Protection BC, ובמקום אחר הרשות של הפרובינציה שלך
place-ca-court = בית המשפט לתביעות קטנות (small claims court) של הפרובינציה שלך
law-note-ca-arbitration = תנאי השימוש קובעים בוררות בהונג קונג, אלא אם החוק שלך קובע אחרת; בכמה פרובינציות סעיף כזה לא מחייב צרכן.

## Chile

place-cl-sernac = SERNAC, רשות הצרכנות: sernac.cl
place-cl-court = Juzgado de Policía Local (בית המשפט המקומי) במקום המגורים
law-note-cl-abroad = יש לשאול קודם ב-SERNAC או בבית המשפט אם מתקבלת תביעה נגד חברה בחו"ל.

## France

law-note-fr-formal-notice = המכתב הוא ההתראה הרשמית (mise en demeure) שהחוק הצרפתי דורש: הוא נוקב במועד אחרון למסירה. אחרי שביטלת את החוזה ההחזר מגיע בתוך 14 ימים, ואם הוא מתאחר, הסכום גדל על פי חוק.
place-fr-signalconso = אתר הדיווחים SignalConso: signal.conso.gouv.fr
place-fr-mediator = המגשר לענייני צרכנות (médiateur de la consommation) שהמוכר או הפלטפורמה מציינים, ללא תשלום
place-fr-court = Tribunal judiciaire (בית המשפט) במקום המגורים, אחרי ניסיון להגיע להסדר

## Germany

place-de-verbraucherzentrale = Verbraucherzentrale (מרכז הצרכנות) במדינה הפדרלית (Land) שלך: ייעוץ, חלקו בתשלום; אף רשות ממשלתית לא מטפלת במקרים בודדים
place-de-court = Amtsgericht (בית המשפט המקומי) במקום המגורים

## Israel

law-note-il-free-of-charge = ביטול בשל מוצר שלא הגיע בזמן, או שהוא שונה, הוא ללא תשלום. ספק אם החוק חל על מוכר בחו"ל.
place-il-form = טופס התלונה שלה ב-gov.il; ייעוץ גם במועצה הישראלית לצרכנות
place-il-court = בית המשפט לתביעות קטנות במקום המגורים
law-note-il-abroad = קשה להמציא כתבי בי-דין לנתבע בחו"ל, וקשה לאכוף נגדו: יש לשאול קודם בבית המשפט.

## Italy

place-it-association = ארגון צרכנים; ה-AGCM (agcm.it) מקבלת דיווחים ולא מטפלת במקרים בודדים
place-it-court = Giudice di pace (שופט השלום) במקום המגורים

## Japan

law-note-jp-no-law = החוק של יפן לא התברר כאן. המכתב מציין עובדות ודרישה, ולא חוק.
place-jp-ccj = CCJ, המרכז לקניות מעבר לגבול: ccj.kokusen.go.jp
place-jp-hotline = הקו החם לצרכנים: טלפון 188
law-note-jp-partner = המרכז מעביר את המקרה לשותף שלו במדינת המוכר, ובהן סינגפור. הוא מקבל פניות ביפנית.
place-jp-lawyer = כדאי לשאול בקו החם 188 או עורך דין ביפן

## Kazakhstan

place-kz-chat-and-post = הצ'אט עם המוכר; העתק לפלטפורמה בצ'אט שלה ובדואר רשום
place-kz-committee = הוועדה להגנת הצרכן, הדף שלה ב-gov.kz (mti-kzpp)
law-note-kz-court = לא התברר כאן איזה בית משפט מוסמך וכמה זה עולה: יש לשאול עורך דין בקזחסטן.

## Mexico

place-mx-profeco = Profeco, רשות הצרכנות: gob.mx/profeco
law-note-mx-no-domicile = לפי דיווחים אין לפלטפורמה כתובת במקסיקו, ולכן ייתכן ש-Profeco לא תוכל להגיע אליה: יש לפנות גם לבנק.
law-note-mx-court = לא התברר כאן איזה בית משפט מוסמך וכמה זה עולה: יש לשאול קודם ב-Profeco או עורך דין.

## Poland

place-pl-rzecznik = Rzecznik konsumentów (נציב הצרכנים) בעיר או בנפה שלך, ללא תשלום; UOKiK לא מטפלת במקרים בודדים
place-pl-court = Sąd rejonowy (בית המשפט האזורי) במקום המגורים

## Portugal

law-note-pt-last-date = המכתב מבקש מסירה עד מועד אחרון. אחרי שביטלת את החוזה ההחזר מגיע בתוך 14 ימים; לאחר מכן החוק הפורטוגלי נותן סכום כפול.
place-pt-livro = livroreclamacoes.pt (ספר התלונות), או מרכז לבוררות צרכנית (centro de arbitragem de conflitos de consumo)
place-pt-court = Julgado de paz (בית משפט שלום) במקום המגורים

## Russia

law-note-ru-inquiry = דואר רוסיה (Почта России) מקבל פנייה גם מהנמען. הוא מבקש העתק של אישור המשלוח: יש לבקש אותו מהמוכר.
law-note-ru-never-registered = תשובה שהחבילה מעולם לא נרשמה ברוסיה היא ראיה לדרישה.
place-ru-chat-and-post = הצ'אט עם המוכר, עם צילום מסך שלו; בדואר רשום אם דף ההזמנה מציין את כתובת המוכר
law-note-ru-refusal = המוכר חייב את התשלום מראש ואת הקנס (неустойка) לפי סעיף 23.1. במכתב הזה יש סירוב להמשיך בחוזה: יש לשמור העתק, הדרישה לפלטפורמה מבוססת עליו.
law-note-ru-ten-days = עשרת הימים נספרים מהקבלה, ויום אחרון שחל ביום מנוחה נדחה ליום העבודה הבא. פסק דין נגד מוכר בחו"ל קשה לאכוף.
place-ru-platform = הצ'אט של הפלטפורמה, ודואר רשום עם רשימת תכולה לכתובת שבתחתית האתר
law-note-ru-prepayment = כאן נדרש רק התשלום מראש, ורק אחרי שנמסר למוכר על הסירוב שלך: יש לצרף העתק של המכתב ההוא ואסמכתא לכך שנשלח.
law-note-ru-courts-differ = בתי המשפט חלוקים: יש שרואים בפלטפורמה מוכר או מחייבים את שניהם, ויש שמשאירים לה רק את התשלום מראש.
law-note-ru-platform-law = החוק על כלכלת הפלטפורמות (‎289-ФЗ) בתוקף מאז 1 באוקטובר 2026. הוא חדש, ותחולתו על פלטפורמה זרה לא התבררה.
law-note-ru-footer = לפני שנוקבים בשם חברה, יש לבדוק בתחתית האתר: aliexpress.ru ו-aliexpress.com הן פלטפורמות שונות עם חוזים שונים.
place-ru-gosuslugi = פורטל השירותים הממשלתי Госуслуги: gosuslugi.ru
place-ru-office = או על נייר, אישית או בדואר, למשרד האזורי
law-note-ru-no-email = פניות בדוא"ל אינן נבחנות מאז 30 במרץ 2025.
place-ru-court = עד 100,000 רובל שופט השלום (мировой судья) של האזור שלך, ומעל לכך בית המשפט האזורי (районный суд)
law-note-ru-duty = עד 1,000,000 רובל אין אגרה. את קנס בית המשפט (штраф) של 50% בית המשפט מחשב: הוא לא חלק מסכום התביעה, ומאז 1 בפברואר 2026 יש לו חריגים.
law-note-ru-defendants = התביעה מציינת את המוכר לגבי כל הסכום ואת הפלטפורמה לגבי התשלום מראש. בתי המשפט חלוקים בשאלה אם פלטפורמה אחראית ליותר מזה.
law-note-ru-price = סכום התביעה נקוב ברובלים, לפי השער ביום ההגשה. מלבד הסכום יש לבקש את הקנס (неустойка) עד לתשלום הכסף, פיצוי על נזק לא ממוני ואת קנס בית המשפט (штраф).
law-note-ru-suit-needs = בית המשפט מבקש גם את תאריך הלידה ומקום הלידה שלך או מספר של מסמך, ואסמכתא לכך שנשלחו העתקים לנתבעים.

## Saudi Arabia

law-note-sa-cancel = הזכות לבטל נוצרת כשהמסירה מאחרת ביותר מ-15 ימים. מכתב בערבית עדיף על המכתב הזה.
place-sa-ministry = שירות התלונות של משרד המסחר (وزارة التجارة), באפליקציה שלו או ב-mc.gov.sa
place-sa-lawyer = כדאי לשאול עורך דין בערב הסעודית

## South Korea

place-kr-platform = העתק לפלטפורמה: AliExpress Korea, 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul
law-note-kr-promise = במרץ 2024 הבטיחה AliExpress Korea החזר מלא על הזמנות שלא מגיעות, והחזרת מוצרים בתוך 90 יום מהתשלום. לא ידוע אם זה עדיין בתוקף: יש לשאול במרכז העזרה שלה.
place-kr-counselling = ייעוץ לצרכנים: טלפון 1372
place-kr-agency = סוכנות הצרכנות של קוריאה (Korea Consumer Agency, KCA, 한국소비자원)
place-kr-court = בית משפט בדרום קוריאה
law-note-kr-court = לא התברר כאן איזה בית משפט מוסמך וכמה זה עולה: יש לשאול קודם בטלפון 1372.

## Spain

place-es-omic = OMIC (המשרד העירוני לצרכן) ביישוב שלך או רשות הצרכנות של הקהילה האוטונומית שלך
place-es-arbitration = בוררות צרכנית (arbitraje de consumo), רק אם החברה מסכימה לה
place-es-court = בית המשפט של הערכאה הראשונה במקום המגורים; בסכומים קטנים בלי עורך דין

## The Netherlands

place-nl-consuwijzer = ACM ConsuWijzer: consuwijzer.nl, שמקבל דיווחים ומייעץ
place-nl-court = Kantonrechter (שופט הקנטון) במקום המגורים

## The United Kingdom

law-note-gb-last-date = חוזה המכר הוא עם המוכר. המכתב נוקב במועד אחרון; רק כשגם הוא עבר אפשר לבטל את החוזה. אם המוכר סירב, או שהמוצר אבד או בדרך חזרה, אין צורך במועד כזה.
law-note-gb-reject = בתוך 30 יום מהקבלה אפשר לדחות מוצר שהגיע פגום או שגוי ולקבל את מלוא המחיר; יש להודיע על כך בכתב. הזמנה שלא הגיעה אפשר לבטל בלי לנמק.
place-gb-citizens-advice = שירות הייעוץ לצרכן Citizens Advice; בסקוטלנד consumeradvice.scot
law-note-gb-advises = השירות מייעץ ומעביר מקרים ל-Trading Standards; הוא לא משיג החזרים במקרים בודדים.
law-note-gb-section-75 = בתשלום בכרטיס אשראי ובמחיר מעל 100 ליש"ט יש לשאול את הבנק גם על סעיף 75 (section 75): פלטפורמה שבאמצע עלולה לעמוד בדרך.
place-gb-court = בית המשפט לתביעות קטנות (small claims) בחלק שלך של הממלכה

## The United States

law-note-us-post = הדואר של ארצות הברית (USPS) מקבל פניות על חבילות מחו"ל דרך הדואר של השולח: יש לבקש מהמוכר להגיש את הפנייה.
place-us-platform-notice = העתק כהודעה לפלטפורמה: AliExpress, Attn: Legal Department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-us-abroad = חוזה המכר הוא עם המוכר. ספק אם הכללים של ארצות הברית חלים על מוכר בחו"ל: בתשלום בכרטיס אשראי הבנק הוא הדרך הבטוחה יותר.
place-us-attorney-general = טופס התלונה לצרכן של התובע הכללי (attorney general) במדינה שלך
place-us-bbb = או Better Business Bureau: bbb.org
place-us-reports = דיווח, רק בטופס באתר: reportfraud.ftc.gov; על קניות מעבר לגבול econsumer.gov
law-note-us-authorities = התובע הכללי מעביר תלונות לחברה ועשוי לתווך. ה-FTC מקבלת דיווחים ולא משיגה החזרים במקרים בודדים.
law-note-us-billing-error = כרטיס אשראי: הודעה בכתב צריכה להגיע לכתובת המנפיק לבירורי חיובים (billing inquiries) בתוך 60 יום מפירוט החיובים הראשון שבו החיוב מופיע. יש בה שמך, החשבון, הסכום, התאריך והסיבה. היא מיועדת למוצר שלא הגיע כפי שסוכם, לא לאיכות של מוצר שהסכמת לקבל.
place-us-court = בית המשפט לתביעות קטנות (small claims court) במחוז שלך; קשה להמציא כתבי בי-דין לנתבע בחו"ל
law-note-us-arbitration = תנאי השימוש קובעים בוררות בהונג קונג, אלא אם החוק שלך קובע אחרת: יש לשאול קודם עורך דין או את מזכירות בית המשפט.

## Türkiye

place-tr-committee = הוועדה (Tüketici Hakem Heyeti) במקום המגורים, דרך e-Devlet (TÜBİS) או אישית
law-note-tr-limit = בשנת 2026 היא מכריעה במחלוקות בשווי נמוך מ-186,000 לירות טורקיות. החלטה נגד חברה בחו"ל קשה לאכוף. הבקשה מוגשת בטורקית.
place-tr-court = בית המשפט לצרכנות (tüketici mahkemesi) במקום המגורים, למה שהוועדה לא מקבלת

## Ukraine

place-ua-authority = רשות הצרכנות של אוקראינה, Держпродспоживслужба: dpss.gov.ua
law-note-ua-seller-name = היא צריכה לדעת מי המוכר: יש לנקוב בחברה שדף החנות מראה. מכתב באוקראינית עדיף על המכתב הזה.
place-ua-court = בית המשפט האזורי (районний суд) במקום המגורים
law-note-ua-costs = לא התברר כאן כמה עולה תביעה נגד חברה בחו"ל: יש לשאול קודם עורך דין.

## Uzbekistan

law-note-uz-penalty = המקורות מציינים את הקנס ולא אומרים דבר על מועד להחזר. לא התברר אם החוק חל על מוכר בחו"ל.
place-uz-committee = ועדת התחרות של אוזבקיסטן (Competition Committee)
law-note-uz-court = לא התברר כאן איזה בית משפט מוסמך וכמה זה עולה: יש לשאול עורך דין באוזבקיסטן.
