# Слова интерфейса по-русски. Просто, коротко, без упрёков; кнопка говорит, что произойдёт.

## Дни и размеры

days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
pill-days = { $days ->
    [0] сегодня
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}
pill-passed = прошло
pill-refund = деньги в пути
pill-closed = закрыта
pill-claim = есть претензия

## Что не так с заказом. `.also` продолжает строку, которая началась с более важного.

flag-not-shipped = { $days ->
    [0] Не отправлен
    [one] Не отправлен уже { $days } день
    [few] Не отправлен уже { $days } дня
   *[many] Не отправлен уже { $days } дней
}
    .also = не отправлен
flag-no-tracking = Нет трек-номера
    .also = нет трек-номера
flag-stalled = { $days ->
    [0] Нет движения
    [one] Нет движения { $days } день
    [few] Нет движения { $days } дня
   *[many] Нет движения { $days } дней
}
    .also = нет движения
    .alsoSince = нет движения с { $since }
flag-overdue = { $days ->
    [0] Опаздывает
    [one] Опаздывает на { $days } день
    [few] Опаздывает на { $days } дня
   *[many] Опаздывает на { $days } дней
}
    .also = { $days ->
        [0] опаздывает
        [one] опаздывает на { $days } день
        [few] опаздывает на { $days } дня
       *[many] опаздывает на { $days } дней
    }
flag-guarantee-passed = Настал срок возврата денег
    .on = Срок возврата денег настал { $since }
    .also = настал срок возврата денег
    .alsoSince = срок возврата денег настал { $since }
flag-delivery-failed = Не удалось вручить
    .also = не удалось вручить
    .alsoSince = не удалось вручить { $since }
flag-awaiting-pickup = Ждёт вас в пункте выдачи
    .until = В пункте выдачи примерно до { $until }
    .also = ждёт в пункте выдачи
    .alsoSince = в пункте выдачи с { $since }
flag-returned = { $stage ->
    [returned] Вернулся отправителю
    [lost] Потерян в пути
    [destroyed] Уничтожен перевозчиком
    [cancelled] Перевозчик отменил отправление
   *[returning] Возвращается отправителю
}
    .also = { $stage ->
        [returned] вернулся отправителю
        [lost] потерян в пути
        [destroyed] уничтожен перевозчиком
        [cancelled] отправление отменено
       *[returning] возвращается отправителю
    }
flag-customs-hold = { $days ->
    [0] Задержан на таможне
    [one] На таможне { $days } день
    [few] На таможне { $days } дня
   *[many] На таможне { $days } дней
}
    .also = задержан на таможне
    .alsoSince = на таможне с { $since }
flag-marked-delivered = Отмечен как вручённый
    .on = Отмечен как вручённый { $since }
    .also = отмечен как вручённый
    .alsoSince = отмечен как вручённый { $since }
flag-wrong-destination = По трек-номеру видно другое место назначения
    .also = по трек-номеру другое место назначения
flag-contradiction = Заказ и отслеживание расходятся
    .also = заказ и отслеживание расходятся
flag-closing = { $days ->
    [0] Сегодня последний день, чтобы открыть спор
    [one] Остался { $days } день, чтобы открыть спор
    [few] Осталось { $days } дня, чтобы открыть спор
   *[many] Осталось { $days } дней, чтобы открыть спор
}
    .passed = Срок для открытия спора мог пройти: проверьте заказ сегодня
    .also = срок для спора подходит к концу
    .alsoPassed = срок для спора мог пройти
flag-unreadable = Часть заказа не удалось прочитать
    .also = часть заказа не удалось прочитать

## Места на пути

stage-not-found = Номер пока не известен
stage-info-received = Только данные о посылке
stage-picked-up = Принята перевозчиком
stage-origin = В стране отправителя
stage-export-customs = Таможня на вывоз
stage-departed = Покинула страну
stage-in-transit = Между странами
stage-arrived = Прибыла в вашу страну
stage-import-customs = На таможне
stage-customs-action = Таможня ждёт вас
stage-customs-released = Выпущена таможней
stage-last-mile = У местного перевозчика
stage-out-for-delivery = У курьера
stage-delivery-failed = Не вручена

## Даты со смыслом. Значение — заголовок, `.line` — строка на странице магазина, `.name` — пункт в списке.

deadline-ship-by = { $when ->
    [past] Срок отправки прошёл
    [today] Продавец должен отправить сегодня
   *[future] { $days ->
        [one] Продавцу на отправку остался { $days } день
        [few] Продавцу на отправку осталось { $days } дня
       *[many] Продавцу на отправку осталось { $days } дней
    }
}
    .line = { $certainty ->
        [estimated] отправка примерно до { $on }
       *[read] отправка до { $on }
    }
    .name = Продавец отправляет до
deadline-deliver-by = { $when ->
    [past] Обещанный день доставки прошёл
    [today] Доставка обещана на сегодня
   *[future] { $days ->
        [one] До обещанной доставки { $days } день
        [few] До обещанной доставки { $days } дня
       *[many] До обещанной доставки { $days } дней
    }
}
    .line = { $certainty ->
        [estimated] ожидается примерно до { $on }
       *[read] обещан до { $on }
    }
    .name = Доставка обещана до
deadline-refund-by = { $when ->
    [past] Настал срок возврата денег
    [today] Сегодня срок возврата денег
   *[future] { $days ->
        [one] До срока возврата денег { $days } день
        [few] До срока возврата денег { $days } дня
       *[many] До срока возврата денег { $days } дней
    }
}
    .line = { $certainty ->
        [estimated] возврат, если не доставят примерно до { $on }
       *[read] возврат, если не доставят до { $on }
    }
    .name = Возврат денег, если не доставят до
deadline-dispute-opens = { $when ->
    [past] Спор уже можно открыть
    [today] Спор можно открыть с сегодняшнего дня
   *[future] { $days ->
        [one] Спор можно будет открыть через { $days } день
        [few] Спор можно будет открыть через { $days } дня
       *[many] Спор можно будет открыть через { $days } дней
    }
}
    .line = { $certainty ->
        [estimated] спор можно открыть примерно с { $on }
       *[read] спор можно открыть с { $on }
    }
    .name = Спор можно открыть с
deadline-dispute-closes = { $when ->
    [past] Срок для открытия спора мог пройти: проверьте заказ сегодня
    [today] Сегодня последний день, чтобы открыть спор
   *[future] { $days ->
        [one] Остался { $days } день, чтобы открыть спор
        [few] Осталось { $days } дня, чтобы открыть спор
       *[many] Осталось { $days } дней, чтобы открыть спор
    }
}
    .line = { $certainty ->
        [estimated] спор можно открыть примерно до { $on }
       *[read] спор можно открыть до { $on }
    }
    .name = Спор можно открыть до
deadline-seller-answers = { $when ->
    [past] Срок ответа продавца прошёл
    [today] Продавец должен ответить сегодня
   *[future] { $days ->
        [one] Продавцу на ответ остался { $days } день
        [few] Продавцу на ответ осталось { $days } дня
       *[many] Продавцу на ответ осталось { $days } дней
    }
}
    .line = { $certainty ->
        [estimated] ответ продавца примерно до { $on }
       *[read] ответ продавца до { $on }
    }
    .name = Продавец отвечает до
deadline-platform-decides = { $when ->
    [past] Срок решения площадки прошёл
    [today] Площадка должна решить сегодня
   *[future] { $days ->
        [one] До решения площадки { $days } день
        [few] До решения площадки { $days } дня
       *[many] До решения площадки { $days } дней
    }
}
    .line = { $certainty ->
        [estimated] решение площадки примерно до { $on }
       *[read] решение площадки до { $on }
    }
    .name = Площадка решает до
deadline-appeal-closes = { $when ->
    [past] Срок обжалования прошёл
    [today] Сегодня последний день, чтобы обжаловать решение
   *[future] { $days ->
        [one] Остался { $days } день, чтобы обжаловать решение
        [few] Осталось { $days } дня, чтобы обжаловать решение
       *[many] Осталось { $days } дней, чтобы обжаловать решение
    }
}
    .line = { $certainty ->
        [estimated] обжаловать можно примерно до { $on }
       *[read] обжаловать можно до { $on }
    }
    .name = Обжаловать решение до
deadline-refund-arrives = { $when ->
    [past] Деньги уже должны были прийти
    [today] Деньги должны прийти сегодня
   *[future] { $days ->
        [one] Деньги должны прийти в течение { $days } дня
        [few] Деньги должны прийти в течение { $days } дней
       *[many] Деньги должны прийти в течение { $days } дней
    }
}
    .line = { $certainty ->
        [estimated] деньги ожидаются примерно до { $on }
       *[read] деньги ожидаются до { $on }
    }
    .name = Деньги приходят до
deadline-chargeback-closes = { $when ->
    [past] Срок обращения в банк прошёл
    [today] Сегодня последний день, чтобы оспорить платёж в банке
   *[future] { $days ->
        [one] Остался { $days } день, чтобы оспорить платёж в банке
        [few] Осталось { $days } дня, чтобы оспорить платёж в банке
       *[many] Осталось { $days } дней, чтобы оспорить платёж в банке
    }
}
    .line = { $certainty ->
        [estimated] оспорить платёж в банке можно примерно до { $on }
       *[read] оспорить платёж в банке можно до { $on }
    }
    .name = Оспорить платёж в банке до
deadline-post-inquiry-closes = { $when ->
    [past] Срок почтового розыска прошёл
    [today] Сегодня последний день, чтобы подать на розыск
   *[future] { $days ->
        [one] Остался { $days } день, чтобы подать на почтовый розыск
        [few] Осталось { $days } дня, чтобы подать на почтовый розыск
       *[many] Осталось { $days } дней, чтобы подать на почтовый розыск
    }
}
    .line = { $certainty ->
        [estimated] подать на почтовый розыск можно примерно до { $on }
       *[read] подать на почтовый розыск можно до { $on }
    }
    .name = Подать на почтовый розыск до
deadline-authority-answers = { $when ->
    [past] Срок ответа ведомства прошёл
    [today] Ведомство должно ответить сегодня
   *[future] { $days ->
        [one] Ведомству на ответ остался { $days } день
        [few] Ведомству на ответ осталось { $days } дня
       *[many] Ведомству на ответ осталось { $days } дней
    }
}
    .line = { $certainty ->
        [estimated] ответ ведомства примерно до { $on }
       *[read] ответ ведомства до { $on }
    }
    .name = Ведомство отвечает до

## Откуда дата

source-page = прочитано на странице магазина
source-page-on = прочитано { $page } { $on }
source-rule = примерно: на странице этой даты нет
source-rule-year = примерно, по правилу { $year } года
page-order-list = в списке заказов
page-order-detail = на странице заказа
page-tracking = на странице отслеживания
page-messages = в переписке
page-dispute = на странице спора
page-refunds = на странице возвратов
page-carrier = на сайте перевозчика
page-unknown = на странице
about-date = примерно { $on }
date-and-source = { $on }, { $source }

## Строка на странице магазина

open-claim = Открыть претензию
show-claim = Показать претензию
save-proof = Сохранить доказательство
saving = Сохраняю…
allow-capture = Разрешить снимки
how-to-capture = Браузер делает снимок только с вашего разрешения. Нажмите сочетание клавиш или значок Redress либо разрешите снимки один раз насовсем.
unread-title = Redress не смог прочитать эту страницу
unread-body = Возможно, магазин её изменил. Мы ничего не додумывали. Прежние заказы и доказательства на месте, а сочетание клавиш по-прежнему сохраняет снимок этой страницы.
unread-missing = Не нашлось: { $fields }
close = Закрыть

## Претензия

claim = Претензия
order-number = Заказ { $id }
ordered-on = заказан { $on }
no-title = Название не прочиталось
no-total = цена не прочиталась
open-in-tab = Во вкладке
no-deadline = Дат пока нет
no-deadline-how = Откройте страницу заказа: даты прочитаются сами.
steps = Шаги претензии
step-done = сделано
step-now = сейчас
step-later = позже
step-proof = Доказательства
step-seller = Продавец
step-dispute = Спор
step-appeal = Обжалование
step-bank = Банк
step-post = Почта
step-authority = Ведомство
step-court = Суд
act-capture = Дальше: сохраните доказательства ({ $items })
act-write-seller = Дальше: напишите продавцу
act-await-seller = Дальше: подождите ответа продавца
    .by = Дальше: подождите ответа продавца до { $by }
act-open-dispute = Дальше: откройте спор на странице магазина
    .by = Дальше: откройте спор на странице магазина до { $by }
act-await-decision = Дальше: подождите решения
    .by = Дальше: подождите решения до { $by }
act-ask-bank = Дальше: оспорьте платёж в банке
    .by = Дальше: оспорьте платёж в банке до { $by }
act-rest = Делать ничего не нужно: претензия закрыта
tabs = Разделы претензии
tab-proof = Доказательства
tab-proof-count = Доказательства { $done } из { $all }
tab-message = Сообщение
tab-money = Деньги
tab-dates = Даты

reason = Что случилось
reason-choose = Выберите, что случилось
reason-choose-how = От этого зависят доказательства и тексты.
reason-not-shipped = Продавец не отправил
reason-invalid-tracking = Трек-номер не работает
reason-stuck = Застряла в пути
reason-lost = Потерялась
reason-customs = Задержана на таможне
reason-wrong-address = Отправлена на другой адрес
reason-returned = Вернулась отправителю
reason-marked-delivered = Числится вручённой, но у меня её нет
reason-damaged = Пришла повреждённой
reason-incomplete = Внутри не всё
reason-not-as-described = Не соответствует описанию
reason-wrong-item = Пришёл другой товар

checklist = Что нужно собрать
checklist-done = сохранено
checklist-missing = ещё не сохранено
checklist-stale = { $days ->
    [one] снимку { $days } день: сохраните заново
    [few] снимку { $days } дня: сохраните заново
   *[many] снимку { $days } дней: сохраните заново
}
checklist-optional = пригодится, но не обязательно
checklist-empty = Выберите, что случилось, и появится список нужных доказательств.
open = Открыть
open-page = Открыть: { $page }
proof-order-page = Страница заказа
    .how = целиком: номер, цена и даты
proof-tracking = Отслеживание
    .how = все события посылки
proof-chat = Переписка с продавцом
    .how = сначала напишите, потом сохраните всю переписку
proof-payment = Оплата
    .how = выписка банка или страница оплаты в магазине
proof-carrier = Сайт перевозчика
    .how = тот же номер на сайте самого перевозчика
proof-dispute = Страница спора
    .how = вместе с ответами продавца
proof-packaging = Упаковка
    .how = фото со всех сторон, чтобы читался ярлык
proof-goods = Товар
    .how = фото или видео того, что пришло
proof-listing = Страница товара
    .how = описание и фото, по которым вы покупали
proof-document = Другой документ
    .how = письмо, чек или акт

capture = Сохранить снимок страницы
capturing = Сохраняю снимок…
capture-menu = Сохранить страницу как доказательство
capture-shortcut = Сочетание клавиш
cannot-capture = Откройте одну из страниц выше, чтобы её сохранить.
capture-saved = Сохранено: и снимок, и данные страницы.
capture-facts-only = Данные страницы сохранены. Снимок сделать не удалось.
capture-not-allowed = Браузер не разрешил снимок. Откройте ту страницу и нажмите на ней значок Redress или сочетание клавиш.
capture-protected-page = Эту страницу браузер не даёт снимать никому.
capture-tab-closed = Страница закрылась раньше, чем был сделан снимок. Откройте её и попробуйте ещё раз.
capture-tab-changed = Впереди оказалась другая страница. Ничего не сохранено. Вернитесь и попробуйте ещё раз.
capture-too-fast = Браузер делает не больше двух снимков в секунду. Подождите немного и попробуйте ещё раз.
capture-no-frame = Страница ещё не отрисовалась. Попробуйте ещё раз.
capture-disk-full = На диске нет места. Прежние доказательства на месте. Освободите место и попробуйте ещё раз.
capture-unknown = Снимок сделать не удалось. Прежние доказательства на месте. Обновите страницу и попробуйте ещё раз.

evidence = Сохранённые доказательства
evidence-empty = Пока ничего нет. Откройте страницу из списка и сохраните её снимок.
evidence-number = Доказательство { $number }
evidence-facts = данные без снимка
evidence-no-picture = Нет снимка
evidence-open = Открыть доказательство { $number }: { $title }

## Доказательства, которые приносит покупатель

add-file = Добавить файл
add-file-of = Добавить файл: { $item }
add-proof = Ваши файлы и заметки
add-proof-how = Фото, видео, PDF и письма, до { $limit } каждый. Выберите их, перетащите сюда или вставьте. Они хранятся без изменений и остаются на этом компьютере.
add-files = Выбрать файлы
add-note = Написать заметку
add-proves = Что это показывает
add-proves-of = Что показывает { $file }
add-proves-none = Нет в списке
add-remove = Убрать
add-remove-of = Убрать { $file }
add-save = { $count ->
    [one] Сохранить { $count } файл
    [few] Сохранить { $count } файла
   *[many] Сохранить { $count } файлов
}
add-saving = Сохраняется: { $done } из { $all }…
add-saved = { $count ->
    [one] Сохранён { $count } файл.
    [few] Сохранено { $count } файла.
   *[many] Сохранено { $count } файлов.
}
add-misnamed = По имени это что-то другое. По содержанию это { $kind }, так файл и хранится.
add-duplicate = { $file } уже есть, это доказательство { $number }. Второй раз файл не сохранён.
add-elsewhere = { $file } сохранён. Тот же файл есть в другой претензии: магазин может не принять доказательство от другого заказа.
add-too-many = { $count ->
    [one] { $count } файл сразу — слишком много
    [few] { $count } файла сразу — слишком много
   *[many] { $count } файлов сразу — слишком много
}: никто не скажет про каждый, что он показывает. Ничего не сохранено. Выберите не больше { $limit }.
add-refused-empty = { $file } пуст: сохранять нечего. Получите файл заново там, откуда он взят.
add-refused-too-large = { $file } занимает { $size }, а предел — { $limit }: хеш считается по всему файлу в памяти. Файл не сохранён. Сделайте его короче или разделите на части.
add-refused-unknown-kind = По содержанию { $file } не фото, не видео, не PDF и не письмо, как бы он ни назывался. Файл не сохранён. Напечатайте его в PDF или сфотографируйте.
add-refused-unreadable = { $file } не удалось прочитать: его переместили или удалили. Файл не сохранён. Выберите его ещё раз.
add-refused-claim-gone = Претензию удалили в другом окне. { $file } не сохранён.
add-refused-disk-full = На диске нет места для { $file }. Всё сохранённое раньше цело. Освободите место и повторите.
add-refused-unknown = { $file } не сохранён. Сохранённое раньше цело. Попробуйте ещё раз.
family-photo = фото
family-video = видео
family-pdf = PDF
family-mail = письмо
family-note = заметка
note-day = О каком дне речь
note-text = Что произошло
note-save = Сохранить заметку
note-drop = Не надо
note-saved = Заметка сохранена.
note-name = Заметка

## Сообщение

channel = Кому
channel-seller = Сообщение продавцу
channel-follow-up = Напоминание продавцу
channel-last-call = Последнее сообщение перед спором
channel-reply-offer = Ответ: предлагают часть денег
channel-reply-wait = Ответ: просят подождать
channel-reply-cancel = Ответ: просят отменить спор
channel-reply-confirm = Ответ: просят подтвердить получение
channel-dispute = Текст для спора
channel-appeal = Обжалование решения
channel-support = Обращение в поддержку магазина
channel-bank = Заявление в банк
draft-language = Язык текста
language-en = English
language-ru = Русский
language-zh = 简体中文
language-es = Español
language-pt = Português (Brasil)
language-de = Deutsch
language-fr = Français
language-ko = 한국어
second-language = Показать рядом: { $language }
second-note = Написано по данным заказа. Ваших правок здесь нет.
draft-text = Текст сообщения
draft-edited = С вашими правками
draft-start-again = Написать заново по данным заказа
draft-cites = Доказательства, названные в тексте
draft-count = { $count } / { $limit }
draft-count-name = { $count ->
    [one] { $count } знак
    [few] { $count } знака
   *[many] { $count } знаков
}
draft-too-long = В форму входит { $limit } знаков, лишних { $over }.
copy = Скопировать
copied = Скопировано. Вставьте текст в форму магазина.
copy-failed = Браузер не разрешил копирование. Выделите текст и скопируйте вручную.
missing = Чего не хватает
missing-proof = Доказательства, с которыми текст будет сильнее
missing-how = В тексте этого нет. Откройте страницу заказа, и данные прочитаются.
open-order-page = Открыть страницу заказа
draft-none = Выберите, что случилось, и здесь появится текст.
sent-it = Сообщение отправлено

## Названия данных

field-placedOn = дата заказа
field-status = состояние заказа
field-statusText = состояние заказа
field-total = сумма заказа
field-store = продавец
field-items = товары
field-items-title = название товара
field-items-variant = вариант товара
field-items-quantity = количество
field-items-unitPrice = цена за штуку
field-items-productId = номер товара
field-deliverBy = обещанная дата доставки
field-refundBy = дата возврата денег
field-paidOn = дата оплаты
field-shippedOn = дата отправки
field-finishedOn = дата завершения
field-id = номер заказа
field-orders = заказы
field-shipments = отслеживание
field-trackingNumbers = трек-номер
field-carrier = перевозчик
field-events = события посылки
field-reason = что случилось
field-evidence = сохранённые доказательства
field-shipping = стоимость доставки

## Линия времени

timeline = Посылка и ваши сроки
timeline-silent = { $days ->
    [one] { $days } день без движения
    [few] { $days } дня без движения
   *[many] { $days } дней без движения
}
timeline-about = { $name } (примерно)
mark-ordered = Заказ
mark-shipped = Отправка
mark-first-scan = Первая отметка
mark-last-scan = Последняя отметка
mark-delivered = Отмечена доставленной
mark-today = Сегодня
mark-ship-by = Срок отправки
mark-deliver-by = Обещанная доставка
mark-refund-by = Дата возврата у магазина
mark-dispute-opens = Можно открыть спор
mark-dispute-closes = Последний день для спора
mark-seller-answers = Ответ продавца
mark-platform-decides = Решение площадки
mark-appeal-closes = Последний день для жалобы
mark-refund-arrives = Деньги должны прийти
mark-chargeback-closes = Последний день для банка
mark-post-inquiry-closes = Последний день для почты
mark-authority-answers = Ответ ведомства

## Деньги

money-items = Товары
money-beyond = Доставка и сборы
money-total = Всего оплачено
money-unknown = не прочиталось

## История

history = История
history-none = Пока ничего.
history-older = { $count ->
    [one] Ещё { $count } запись
    [few] Ещё { $count } записи
   *[many] Ещё { $count } записей
}
history-proof = Сохранено доказательство: { $name }
history-date = На странице появилась { $field }: { $after }
history-date-moved = Изменилась { $field }: было { $before }, стало { $after }
history-total = На странице появилась сумма заказа: { $after }
history-total-moved = Изменилась сумма заказа: было { $before }, стало { $after }
history-status = Состояние заказа:
history-parcel = В отслеживании:

## Даты

dates-empty = Дат пока нет. Откройте страницу заказа: они прочитаются сами.
dates-ahead = Впереди
dates-past = Прошли
history-note = Отметьте, что произошло
event-opened = Претензия открыта
    .button = Открыть
event-wrote-seller = Вы написали продавцу
    .button = Продавцу написано
event-seller-answered = Продавец ответил
    .button = Продавец ответил
event-offered = Продавец предложил часть денег
    .button = Предложена часть денег
event-dispute-opened = Спор открыт
    .button = Спор открыт
event-decision = Площадка вынесла решение
    .button = Есть решение площадки
event-appeal-opened = Решение обжаловано
    .button = Решение обжаловано
event-wrote-bank = Вы написали в банк
    .button = Написано в банк
event-wrote-post = Подан розыск на почте
    .button = Подан розыск на почте
event-wrote-authority = Подана жалоба в ведомство
    .button = Подана жалоба в ведомство
event-wrote-claim = Отправлена досудебная претензия
    .button = Отправлена досудебная претензия
event-refund-processed = Возврат оформлен
    .button = Возврат оформлен
event-refunded-part = Вернулась часть денег
    .button = Вернулась часть денег
event-refunded = Деньги вернулись
    .button = Деньги вернулись
event-closed = Претензия закрыта
    .button = Закрыть претензию
event-reopened = Претензия снова открыта
    .button = Открыть претензию снова

## Требуют внимания

attention = Требуют внимания
all-claims = Все претензии
attention-empty = Сейчас ничего делать не нужно
attention-empty-how = Ни один заказ не опаздывает, близких сроков нет.
attention-none = Заказов пока нет
attention-none-how = Откройте «Мои заказы». Redress прочитает страницу и скажет, какие посылки опаздывают.
open-my-orders = Открыть «Мои заказы»
watched = { $orders ->
    [one] Под присмотром { $orders } заказ
    [few] Под присмотром { $orders } заказа
   *[many] Под присмотром { $orders } заказов
} · обновлено { $on }
watched-refresh = Чтобы обновить, откройте «Мои заказы».
today = сегодня

## Извещения

notice-unknown-page = На этой странице нет заказа
notice-unknown-page-how = Redress читает заказы, отслеживание, переписку и споры на AliExpress. Снимок этой страницы всё равно можно сохранить как доказательство.
notice-unreadable = Часть страницы не удалось прочитать
notice-unreadable-how = Возможно, магазин её изменил. Мы ничего не додумывали. Обновите страницу; если не поможет, сохраните снимок: на нём останется то, что не прочиталось.
notice-loading = Читаю ваши заказы…
notice-error = Не удалось открыть сохранённые данные
notice-error-how = Они по-прежнему на этом компьютере. Закройте другие окна Redress и попробуйте ещё раз, а если не поможет, перезапустите браузер.
notice-gone = Эту претензию удалили в другом окне
notice-gone-how = Выберите другую претензию из списка.
notice-sign-in = Магазин просит войти
notice-sign-in-how = Войдите на странице магазина. Когда появятся заказы, Redress их прочитает.
try-again = Попробовать ещё раз
missing-fields = Не прочиталось

## Настройки

settings = Настройки
back = Назад
back-to-list = К списку
language = Язык
language-auto = Как в браузере
country = Где вы живёте
country-unsaid = Не указано
country-why = Redress скажет, если перевозчик везёт вашу посылку в другую страну. Никуда не отправляется.
stall-days = Когда посылка считается застрявшей
stall-days-why = Дни без новостей на каждом отрезке пути — по справкам перевозчиков и по настоящим посылкам. Поменяйте, если к вам обычно везут дольше или быстрее.
stall-stage = Где видели в последний раз
stall-warn = Сообщить через, дней
stall-urgent = Срочно через, дней
stall-field = { $stage }: { $label }
stall-reset = Вернуть обычные сроки
notifications = Напоминать о сроках
notifications-why = Уведомление браузера за 15, 7 и 2 дня до срока. В нём только название товара и дата.
notifications-blocked = Браузер пока не разрешает уведомления.
all-pages = Делать снимки кнопкой на странице
all-pages-why = Браузер даёт такое разрешение только сразу на все сайты. Redress пользуется им на страницах магазина и перевозчиков, когда вы нажимаете «Сохранить доказательство», и больше нигде. Без него точно так же работают сочетание клавиш и значок Redress.
carriers = Страницы отслеживания у перевозчиков
carriers-why = Redress может читать и эти страницы, когда вы их открываете: что говорит перевозчик рядом с тем, что говорит магазин. Браузер спросит о каждом сайте. Сочетание клавиш сохраняет страницу любого перевозчика и без этого.
carrier-cainiao = Cainiao (global.cainiao.com)
carrier-pochta = Почта России (www.pochta.ru)
carrier-read = Разрешить Redress читать эту страницу, когда вы её открываете
grant = Разрешить
revoke = Отозвать
granted = Разрешено
not-granted = Не разрешено
permissions = Разрешения
storage = Хранится на этом компьютере
storage-used = Занято { $size }
storage-unknown = Браузер не говорит, сколько занято.
storage-why = Заказы, доказательства и тексты не покидают этот компьютер. Если удалить расширение, удалятся и они.
delete-everything = Удалить всё
delete-confirm = Все заказы, претензии, доказательства и тексты исчезнут насовсем. Пакет доказательств, сохранённый отдельно, останется.
delete-yes = Да, удалить всё
delete-no = Оставить
deleted = Всё удалено.

## Страница претензий

claims = Претензии
claims-list = Список претензий
claims-empty = Претензий пока нет
claims-empty-how = В «Моих заказах» нажмите «Открыть претензию» рядом с опоздавшей посылкой.
claims-choose = Выберите претензию из списка

## Одно доказательство

evidence-back = Назад к претензии
evidence-unchanged = Не изменялось с момента сохранения на этом компьютере
evidence-changed = Сохранённые данные отличаются от исходных. Не опирайтесь на этот снимок, сделайте новый.
evidence-missing = Снимок больше не хранится. Сведения о нём остались ниже.
evidence-proves = Это показывает, что файл не менялся с момента снимка. Что именно прислал сервер магазина, это не показывает.
evidence-address = Адрес
evidence-page-title = Заголовок страницы
evidence-time = Снято
evidence-size = Размер
evidence-hash = SHA-256
delete-failed = Удалить всё не удалось. Перезапустите браузер и попробуйте ещё раз.

evidence-delete = Удалить это доказательство
evidence-delete-what = Снимок исчезнет навсегда. Запись о нём и его хеш останутся в журнале.
evidence-delete-yes = Да, удалить

## Пакет доказательств

pack-what = Один ZIP: отчёт, доказательства, сведения и ваши тексты. Его можно открыть и проверить без Redress.
pack-make = Сохранить пакет доказательств
pack-making = Пакет готовится…
pack-made = Сохранено: { $file }. { $items ->
    [one] В пакете { $items } доказательство, оно не менялось с момента снимка.
    [few] В пакете { $items } доказательства, они не менялись с момента снимка.
   *[many] В пакете { $items } доказательств, они не менялись с момента снимка.
}
pack-made-with-faults = Сохранено: { $file }. Часть доказательств пропала или отличается от исходных: они названы в отчёте.
pack-failed = Пакет не создан. Доказательства остались как были. Освободите место на диске и попробуйте ещё раз.
pack-too-large = Доказательств больше 4 ГБ, в один ZIP они не помещаются. Удалите лишнее и попробуйте ещё раз.
verify = Проверить пакет доказательств
verify-what = Для каждого файла скажет, таков ли он, каким был при создании пакета. Файл остаётся на этом компьютере.
verify-choose = Пакет (ZIP)

## Страница, которую не удалось прочитать

save-copy = Сохранить обезличенную копию страницы
enter-by-hand = Ввести вручную
redacted-title = Обезличенная копия страницы
redacted-how = Имена, адреса, товары, номера, суммы и дни заменены. Устройство страницы и слова самого магазина остались. Просмотрите копию, прежде чем кому-то её отдать: сам Redress её никуда не отправляет.
redacted-making = Копия готовится…
redacted-gone = Страница уже закрыта. Откройте её снова и нажмите кнопку на ней ещё раз.
redacted-save = Сохранить файл
redacted-saved = Сохранено: { $file }.
redacted-text = Текст файла
by-hand = Ввести заказ вручную
by-hand-how = Перепишите то, что показывает страница магазина. Пустое останется неизвестным. Если позже страница прочитается, её данные заменят ваши.
by-hand-number = Номер заказа
by-hand-number-wrong = В номере заказа от 10 до 20 цифр.
by-hand-store = Магазин
by-hand-title = Что вы купили
by-hand-sum = Сумма
by-hand-sum-wrong = Напишите сумму цифрами, например 12,34.
by-hand-currency = Валюта
by-hand-ordered = Дата заказа
by-hand-promised = Обещали доставить до
by-hand-promised-wrong = Этот день раньше дня заказа.
by-hand-failed = Заказ не сохранился. Попробуйте ещё раз.
source-buyer = введено вами { $on }

## Как читаются страницы

health = Как читаются страницы
health-how = За последние разы, когда вы открывали такие страницы. Если что-то не читается снова и снова, магазин, скорее всего, изменил страницу.
health-none = Пока не прочитано ни одной страницы.
health-fine = { $page }: всё прочитано, { $on }
health-missed = { $times ->
    [one] { $page }: не прочиталось { $times } раз: { $field }
    [few] { $page }: не прочиталось { $times } раза: { $field }
   *[many] { $page }: не прочиталось { $times } раз: { $field }
}
health-order-list = Список заказов
health-order-detail = Страница заказа
health-tracking = Отслеживание
health-messages = Переписка
health-dispute = Страница спора
health-refunds = Возвраты
health-carrier = Страница перевозчика
health-unknown = Другая страница
field-page = страница целиком
field-payload = данные самой страницы
field-shipments-events-at = дата событий
field-shipments-trackingNumbers = трек-номер
field-shipments-carrier = перевозчик
field-shipments-deliverBy = обещанная дата доставки

## Дальнейшие шаги

act-appeal = Дальше: обжаловать решение
    .by = Дальше: обжаловать решение до { $by }
act-await-appeal = Дальше: дождаться ответа на апелляцию
act-await-refund = Дальше: дождаться денег
    .by = Дальше: ждать денег до { $by }

## Как проигрывают такие дела

losses = Как проигрывают такие дела
loses-window-missed = Пропущен последний день для спора.
loses-confirmed-early = Получение подтверждено раньше, чем посылка пришла и проверена.
loses-cancelled = Спор отменён или принято меньшее предложение до того, как вернулись деньги.
loses-reason-changed = Причина изменена по просьбе продавца.
loses-says-delivered = По данным перевозчика посылка вручена, и возразить нечем: попросите у него письменный ответ.
loses-too-early = Спор открыт, пока посылка движется и срок доставки не прошёл.
loses-late-proof = Магазин запросил доказательства и не получил их вовремя.
loses-own-address = В заказе был указан неверный адрес.
loses-own-customs = Таможня ждала документов или пошлины от получателя.
loses-not-collected = Посылка ждала в пункте выдачи, и её не забрали.
loses-dates-disagree = Даты в переписке, на фото и в отслеживании расходятся.
loses-chat-promise = Обещание в чате приняли за возврат, и срок для спора вышел.
loses-no-unboxing = Нечем показать, что было в посылке при вскрытии.
