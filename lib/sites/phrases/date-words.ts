// The words of which the shop's labels of dates and of money that came back are made, one record a language. English, Korean and Russian are in part on record (facts: com 5.1, 8; ru 1.3); the rest are the plain words.

/** What a word in a label does: the first that is known decides together with the others (see `label-kind.ts`). */
export const WORD_ROLES = [
  'expected',
  'delivery',
  'delivered',
  'sent',
  'pickup',
  'until',
  'coupon',
  'refund',
  'done',
  'underWay',
  'refused',
  'valid',
  'trouble',
  'filler',
] as const;
export type WordRole = (typeof WORD_ROLES)[number];

/**
 * Beginnings of words parted by `|`, sources of regular expressions without capital escapes, held against folded text.
 * `_` ends a word. With `isJoined` a word may begin anywhere: the language writes its words, or their articles, together.
 */
export interface DateWords extends Readonly<Record<WordRole, string>> {
  language: string;
  isJoined?: true;
}

export const DATE_WORDS: readonly DateWords[] = [
  {
    language: 'en',
    expected: 'estimated|expected|est_|scheduled for|promised|guaranteed|anticipated|planned|eta_',
    delivery: 'deliver(?!ed)|arriv(?!ed)|(?:will|to|should) be delivered|(?:you.ll )?receive(?!d)',
    delivered:
      '(?<!(?:be|not|yet|if|being|before|until|when) )delivered|delivery (?:was |is |has been )?(?:complete|successful|confirmed)|received_|signed',
    sent: 'ship|dispatch|sends?_|sent_|handed over',
    pickup:
      'pick(?: it| them| your \\w+)?[- ]?up(?!.{0,12}(?:carrier|courier|logistic))|collect(?!ed)|storage|stored|held_|hold_|kept_|keep_',
    until: 'by_|until|till_|before|deadline|last da|no later|latest|expire|ends?_|due_',
    coupon: 'coupon|voucher|compensation|cash ?back|promo|if (?:delayed|late)',
    refund: 'refund|money back|reimburse',
    done: 'refunded|complete|issued|success|sent_|done_|credited|received|processed|paid_|made_|transferred',
    underWay:
      'processing|in progress|pending|on (?:its|the) way|being|initiated|request|under review|submitted|await|waiting|will_|not_|started|applied',
    refused: 'reject|declin|refus|denied|cancel|closed|withdrawn|fail',
    valid:
      'valid|offer|sale_|discount|returns?_|returnable|protection|warranty|dispute|confirm(?!ed)|review|pay(?:ment)?_|paid_|placed|ordered|order date|appeal|reply|respon',
    trouble:
      'partial|partly|attempt|fail|unsuccess|not delivered|undeliver|returned|returning|cancel|lost_|missed|customs|update|reschedul|postpon|delayed|address|method|fee_|proof',
    filler:
      'on_|between|from_|date_|day_|time_|to_|and_|the_|your|orders?_|packages?_|parcels?_|items?_|is_|of_|for_|window|at_',
  },
  {
    language: 'ru',
    expected: 'ожида|предполага|планиру|ориентировочн|расчетн|прогноз|обещан|примерн',
    delivery:
      'доставк[аиуе]_|доставим|доставят|доставит_|доставить|будет доставлен|прибудет|прибыти|приедет|привез',
    delivered:
      '(?<!(?:будет?|бути|быть|не) )доставлен|доставк[аи] (?:заверш|выполн|состоя)|получен[аоы]?_|вручен|завершен[ао]? доставк',
    sent: 'отправ|отгруз|вышл|отошл',
    pickup: 'забер|забрать|забира|хран|заберит',
    until: 'до_|не позднее|истека|последний день|крайний|срок',
    coupon: 'купон|компенсац|промо|балл|при (?:опоздан|задержк)',
    refund:
      'возврат(?! (?:товар|посылк|отправ|заказ))|возврат[аы]? (?:денег|средств)|верн[уе]|деньги|средства',
    done: 'выполнен|заверш|возвращен|зачислен|вернул|получен|произведен|осуществлен|успешн|сделан',
    underWay:
      'обраб|ожида|в процессе|оформ|рассм|запрос|запрош|в пути|отправлен|создан|начат|поступ|вернем|верн[уе]тся|будет|будут|не_|заявк',
    refused: 'отказ|отклон|отмен|закрыт',
    valid:
      'действ|скидк|акци|защит|спор|подтверд|оплат|оплачен|оформлен|заказ от|дата заказа|создан|гаранти|отзыв|ответ',
    trouble:
      'частичн|не (?:доставлен|вручен|удалось)|попытк|неудач|возвращ|возврат (?:посылк|отправ)|отмен|перенес|задерж|таможн|адрес|способ|утер|стоимост',
    filler: 'дата|день_|дн[яе]|срок|время|в_|к_|с_|на_|заказа?|посылк|товар|вашего?|ваш_|между|и_',
  },
  {
    language: 'uk',
    expected: 'очіку|орієнтовн|передбача|заплан|прогноз|обіцян|приблизн',
    delivery: 'доставк[аиуо]|доставимо|доставлять|прибуде|прибутт|привез',
    delivered: '(?<!(?:будет?|бути|быть|не) )доставлен|доставк[ау] заверш|отриман|вручен',
    sent: 'відправ|відвантаж|надсила|надішл',
    pickup: 'забер|забрати|забира|зберіга',
    until: 'до_|не пізніше|термін|останній день|спливає',
    coupon: 'купон|компенсац|промо',
    refund: 'повернення (?:коштів|грошей)|повернут[оі]|кошти|гроші|відшкодув',
    done: 'заверш|виконан|повернуто|зараховано|успішн|отриман',
    underWay: 'обробл|очіку|в процесі|розгля|запит|буде|не_|оформ',
    refused: 'відмов|відхил|скасован|закрит',
    valid: 'дійсн|знижк|акці|захист|спір|спор|підтверд|оплат|оплачен|гаранті|замовлення (?:від|оформ)',
    trouble:
      'частков|не (?:доставлен|вручен|вдал)|спроб|невдал|поверта|повернення (?:посилк|відправ)|скасов|перенес|затрим|митн|адрес|спосіб',
    filler: 'дата|дату|день|час_|термін|замовлення|посилк|товар|в_|у_|на_|з_|і_|р_|року',
  },
  {
    language: 'es',
    expected: 'estimad|previst|esperad|prometid|aproximad|programad',
    delivery: 'entregas?_|entregar[aá]?_|llega|llegad|recibe_|recibir|recíbelo',
    delivered:
      '(?<!(?:ser|no|será|sea) )entregad[oa]|entrega (?:completad|realizad|finalizad)|recibid[oa]|firmad',
    sent: 'env[ií]o|enviar|enviad|envía|despach|expedi',
    pickup: 'recoge|recogid|recoger|retira|almacen|custodia|guardad',
    until: 'antes del?_|hasta|a más tardar|límite|último día|plazo|vence|caduca|para el_',
    coupon: 'cup[oó]n|vale_|compensación|si (?:hay|se) retras|bono_',
    refund: 'reembols|devolución del dinero',
    done: 'reembolsad|completad|realizad|emitid|finalizad|efectuad|éxito|abonad',
    underWay:
      'en (?:curso|proceso|camino|trámite)|procesando|pendiente|solicit|en espera|revisión|será|no_|iniciad',
    refused: 'rechazad|denegad|cancelad|cerrad|fallid',
    valid:
      'válid|oferta|descuento|devoluci|protección|garantía|disputa|confirm|pago|pagad|pedido (?:efectuado|realizado)|fecha del pedido|reseña',
    trouble:
      'parcial|intento|fallid|no entregad|no se pudo|devuelt|cancelad|perdid|aduana|retras|reprogram|dirección|método|gastos',
    filler:
      'fecha|día_|el_|la_|los_|de_|del_|para_|entre_|y_|tu_|su_|pedido|paquete|artículo|plazo|a_|al_|por_',
  },
  {
    language: 'pt',
    expected: 'estimad|previst|previsão|esperad|prometid|programad|prazo',
    delivery: 'entregas?_|entregar|chega|chegad|receba|receber',
    delivered:
      '(?<!(?:ser|não|será|seja) )entregue|entrega (?:concluíd|realizad|finalizad)|recebid[oa]|assinad',
    sent: 'envio|enviar|enviad|remessa|despach|postagem|postad',
    pickup: 'retir|levant|recolh|armazen|guarda',
    until: 'até_|antes de|limite|último dia|vence|expira|prazo',
    coupon: 'cupo[mn]|vale_|compensação|se (?:houver )?atras',
    refund: 'reembols|estorno|devolução do dinheiro',
    done: 'reembolsad|concluíd|realizad|emitid|finalizad|efetuad|sucesso|creditad',
    underWay:
      'em (?:andamento|processamento|curso|análise)|processando|pendente|solicit|aguardando|será|não_|iniciad',
    refused: 'recusad|rejeitad|negad|cancelad|fechad|falh',
    valid:
      'válid|oferta|desconto|devoluç|proteção|garantia|disputa|confirm|pagamento|pago|pedido (?:feito|realizado)|data do pedido|avaliaç',
    trouble:
      'parcial|tentativa|falh|não entregue|devolvid|cancelad|perdid|alfândega|aduan|atras|reagend|endereço|método|taxa',
    filler: 'data|dia_|o_|a_|os_|de_|da_|do_|em_|para_|entre_|e_|seu_|pedido|pacote|item_|prazo|ao?_',
  },
  {
    language: 'fr',
    expected: 'estimé|prévu|attendu|promis|garanti|approximati|prévisionnel',
    delivery: 'livraison|livrer|arriv(?!é)|sera livré|recevez|réception',
    delivered:
      '(?<!(?:être|non|sera|pas) )livrée?s?_|livraison (?:effectué|terminé|réussi|complèt)|reçue?_|remise? (?:au|en main)|signé',
    sent: 'expédi|envoi|envoy|expédition',
    pickup: 'retirer|retrait|récupérer|à retirer|stock|conserv|gardé|point relais',
    until: 'avant|jusqu.?(?:au|à)?|d.ici|au plus tard|limite|dernier jour|expire|délai',
    coupon: 'coupon|bon de réduction|bon d.achat|compensation|en cas de retard|si retard',
    refund: 'rembours',
    done: 'remboursée?s?_|terminé|effectué|émis|réussi|complété|crédité|finalisé',
    underWay: 'en (?:cours|attente|traitement)|traitement|demand|sera_|pas_|non_|initié',
    refused: 'refus|rejet|annul|fermé|échou',
    valid:
      'valable|valide|offre|remise(?! (?:au|en))|réduction|retours? (?:gratuit|possible|avant|jusqu)|protection|garantie_|litige|confirm|paiement|payé|passée|commande (?:passé|effectué)|date de (?:la )?commande|avis_',
    trouble:
      'partiel|tentative|échou|échec|non livré|pas (?:pu )?(?:être )?livré|retourné|retour (?:à|au) l?|annul|perdu|douane|retardé|reporté|adresse|mode_|frais',
    filler:
      'date|jour_|le_|la_|les_|l_|de_|du_|des_|d_|entre_|et_|votre|commande|colis|article|à_|au_|a_|en_',
  },
  {
    language: 'de',
    expected: 'voraussichtlich|erwartet|geschätzt|geplant|zugesagt|garantiert|vsl_',
    delivery:
      'lieferung_|liefertermin|lieferdatum|lieferzeit|zustellung_|zustelltermin|ankunft|kommt_|wird (?:[^ ]+ ){0,6}(?:geliefert|zugestellt)|eintreffen|ankommen',
    delivered:
      '(?<!(?:wird|nicht|nicht mehr) )(?:geliefert|zugestellt|ausgeliefert)|zustellung (?:erfolg|abgeschl)|lieferung (?:abgeschl|erfolg)|erhalten_|empfangen',
    sent: 'versand|versend|abgesendet|abgeschickt|verschick|absend',
    pickup: 'abhol|lager|aufbewahr|hinterlegt|abzuholen',
    until: 'bis_|vor_|spätestens|frist|letzter tag|läuft|ende[nt]?_',
    coupon: 'gutschein|coupon|entschädigung|bei verspätung|falls verspätet',
    refund: 'erstattung|rückerstattung|rückzahlung|geld zurück|erstattet|rückerstattet',
    done: '(?<!(?:wird|nicht) )(?:erstattet|rückerstattet)|abgeschlossen|erfolgt|erfolgreich|ausgezahlt|gutgeschrieben|veranlasst|vollständig|erledigt',
    underWay:
      'bearbeit|ausstehend|beantragt|angefordert|unterwegs|läuft|prüfung|wird_|nicht_|eingeleitet|anfrage|warte',
    refused: 'abgelehnt|verweigert|storniert|geschlossen|fehlgeschlagen',
    valid:
      'gültig|angebot|rabatt|rückgabe|rücksend|käuferschutz|schutz|garantie_|streitfall|bestätig|zahlung_|bezahlt|bestellt|bestelldatum|bestellung aufgegeben|bewert',
    trouble:
      'teilweise|versuch|fehlgeschl|erfolglos|nicht (?:geliefert|zugestellt)|zurückge|retour|storniert|verloren|zoll|verzöger|verschoben|adresse|art_|kosten',
    filler:
      'datum|tag_|am_|der_|die_|das_|dem_|zum_|zwischen|und_|ihre|bestellung|paket|artikel|termin|zeit_|von_|des_',
  },
  {
    language: 'it',
    expected: 'stimat|previst|attes|promess|garantit|programmat',
    delivery: 'consegna_|consegne_|arriv(?!at)|sarà consegnat|ricevi',
    delivered: '(?<!(?:essere|non|sarà) )consegnat|consegna (?:completat|effettuat|avvenut)|ricevut|firmat',
    sent: 'spedi|invio|inviat|inviare',
    pickup: 'ritir|giacenza|deposito|conservat|raccog',
    until: 'entro|fino al?|prima del?|scad|ultimo giorno|termine|al più tardi',
    coupon: 'coupon|buono|compensazione|in caso di ritardo|se in ritardo',
    refund: 'rimbors',
    done: 'rimborsat|completat|effettuat|emess|riuscit|accreditat|concluso',
    underWay: 'in (?:corso|attesa|elaborazione|lavorazione)|elaborazione|richiest|sarà|non_|avviat',
    refused: 'rifiutat|respint|annullat|negat|chius|fallit',
    valid:
      'valid|offerta|sconto|resi?_|restituzion|protezione|garanzia|controvers|conferm|pagament|pagato|ordine effettuato|data (?:dell.)?ordine|recension',
    trouble:
      'parzial|tentativ|fallit|non consegnat|restituit|annullat|pers[oa]_|dogan|ritardat|rinviat|riprogramm|indirizzo|metodo|cost[oi]',
    filler: 'data|giorno|il_|la_|le_|di_|del_|dell|tra_|e_|ed_|tuo|ordine|pacco|articolo|per_|a_|al_|per',
  },
  {
    language: 'pl',
    expected: 'szacowan|przewidywan|oczekiwan|planowan|spodziewan|obiecan',
    delivery: 'dostaw[ayęą]_|dostarczeni|doręczeni|dotrze|przybędzie|otrzymasz|przybyci',
    delivered: '(?<!(?:nie|zostanie|być|będzie) )(?:dostarczon|doręczon)|dostawa zakończon|odebran',
    sent: 'wysył|wysłan|wyślemy|nadani|nadan',
    pickup: 'odbi[oe]r|odbierz|przechow|do odbioru',
    until: 'do_|najpóźniej|przed_|termin|ostatni dzień|wygas',
    coupon: 'kupon|rekompensat|odszkodow|w razie opóźnien|jeśli opóźn',
    refund: 'zwrot(?:u)? (?:pieniędzy|środków|kosztów)|zwrot_|zwrotu_|zwrócon|zwrot',
    done: 'zakończon|zrealizowan|zwrócono|wykonan|pomyśln|wypłacon|dokonan',
    underWay:
      'przetwarz|w (?:toku|trakcie|drodze)|oczekuj|rozpatryw|zgłoszon|wniosk|zostanie|będzie|nie_|rozpoczęt',
    refused: 'odrzucon|odmow|odmów|anulowan|zamknięt|nieudan',
    valid:
      'ważn|ofert|rabat|zniżk|ochron|gwarancj|sporu?_|potwierdz|płatnoś|opłacon|złożon|data zamówienia|opini|darmow',
    trouble:
      'częściow|prób|nieudan|nie (?:dostarczon|doręczon)|zwracan|zwrot do|anulow|zagubion|celn|opóźni|przełożon|adres|sposób|koszt',
    filler: 'data|daty|dzień|dnia|w_|z_|na_|dla_|między|i_|zamówieni|paczk|przesyłk|towar|czas_|termin',
  },
  {
    language: 'nl',
    expected: 'verwacht|geschat|gepland|beloofd|gegarandeerd',
    delivery:
      'lever(?:ing|datum|tijd|moment)|bezorging|bezorgdatum|bezorgmoment|aankomst|komt_|wordt (?:geleverd|bezorgd)|te ontvangen|aan te komen',
    delivered: '(?<!(?:wordt|niet|worden) )(?:geleverd|bezorgd|afgeleverd)|levering voltooid|ontvangen_',
    sent: 'verzend|verzonden|verstuur|verstuurd|opgestuurd',
    pickup: 'afhal|ophal|op te halen|af te halen|bewaard|bewaar|opslag',
    until: 'vóór|voor_|tot_|uiterlijk|deadline|laatste dag|verloopt|t/m',
    coupon: 'coupon|bon_|waardebon|kortingsbon|compensatie|bij vertraging|indien vertraagd',
    refund: 'terugbetal|terugbetaald|geld terug|restitutie',
    done: '(?<!(?:wordt|niet) )terugbetaald|voltooid|afgerond|geslaagd|gestort|uitgevoerd|gelukt',
    underWay: 'verwerk|in (?:behandeling|afwachting)|aangevraagd|onderweg|wordt_|niet_|gestart|verzoek|wacht',
    refused: 'afgewezen|geweigerd|geannuleerd|gesloten|mislukt',
    valid:
      'geldig|aanbieding|korting_|retour|bescherming|garantie_|geschil|bevestig|betaling|betaald_|besteld|besteldatum|bestelling geplaatst|beoordel',
    trouble:
      'gedeeltelijk|deels|poging|mislukt|niet (?:geleverd|bezorgd)|teruggestuurd|geannuleerd|verloren|douane|vertraagd|verplaatst|uitgesteld|adres|methode|kosten',
    filler: 'datum|dag_|op_|de_|het_|tussen|en_|je_|uw_|jouw|bestelling|pakket|artikel|van_|tijd|om_',
  },
  {
    language: 'tr',
    expected: 'tahmini|beklenen|öngörülen|planlanan|tahmin',
    delivery: 'teslimat_|teslim tarihi|teslimat tarihi|varış|teslim edilecek|ulaş',
    delivered: 'teslim edildi|teslimat tamamlandı|teslim alındı|teslim edilme tarihi',
    sent: 'gönderi|gönderil|kargoya|sevk|yola çık',
    pickup: 'teslim al(?!ındı)|teslim almak|depola|saklan|almanız',
    until: 'kadar|önce|son (?:gün|tarih|teslim)|süre|en geç|bitiş',
    coupon: 'kupon|tazminat|gecikirse|gecikme durum',
    refund: 'iade(?:si|niz)?_|para iade|geri ödeme',
    done: 'tamamlandı|iade edildi|yapıldı|başarı|ödendi',
    underWay: 'işlen|bekl|sürüyor|işlemde|talep|incelen|edilecek|devam|başlat',
    refused: 'redded|reddedildi|iptal|kapatıl|başarısız',
    valid:
      'geçerli|teklif|indirim|koruma|garanti|itiraz|anlaşmazlık|onay|ödeme tarihi|sipariş (?:tarihi|verildi)|yorum',
    trouble:
      'kısm|deneme|başarısız|teslim edilemedi|iade ediliyor|göndericiye|iptal|kayıp|gümrük|gecik|ertelen|adres|yöntem|ücret',
    filler: 'tarih|gün_|zaman|arası|ile_|ve_|sipariş|paket|ürün',
  },
  {
    language: 'ko',
    isJoined: true,
    expected: '예상|예정|추정',
    delivery: '배송|배달|도착|수령일',
    delivered: '배송 ?완료|배달 ?완료|수령 ?완료|배송되었|배달되었|배송됨',
    sent: '발송|출고|출하|배송 ?시작',
    pickup: '픽업|찾아가|보관|수령 ?(?:기한|마감)|까지 ?수령',
    until: '까지|기한|마감|만료|이전|전까지',
    coupon: '쿠폰|보상|지연 ?시',
    refund: '환불',
    done: '환불 ?됨|완료|환불되었|성공',
    underWay: '처리 ?중|진행|대기|요청|신청|검토|예정|않|기다리',
    refused: '거절|거부|취소|실패|종료',
    valid: '유효|할인|보호|보증|분쟁|구매 ?확정|결제|주문일|주문 ?날짜|반품|리뷰|혜택',
    trouble: '부분|일부|실패|시도|반송|취소|분실|통관|세관|지연|변경|주소|방법|비용|배송비',
    filler: '날짜|일자|일_|시간|월|년|에_|상품|소포|제품',
  },
  {
    language: 'ja',
    isJoined: true,
    expected: '予定|見込|予想|目安',
    delivery: '届け|お届|届く|届き|配達|配送|到着',
    delivered:
      '配達(?:済|完了|しました)|配送(?:済|完了)|お届け(?:済|完了|しました)|受取(?:済|完了)|受け取り済',
    sent: '発送|出荷',
    pickup: '受取期限|受け取り期限|引き取|引取|保管|までに(?:お)?受け?取',
    until: 'まで|期限|以前|締切',
    coupon: 'クーポン|補償|遅延(?:した)?場合|遅れた場合',
    refund: '返金|払い戻し|払戻',
    done: '完了|済み?|しました|されました|成功',
    underWay: '処理中|手続き中|進行|待ち|申請|審査|予定|されません|リクエスト',
    refused: '拒否|却下|キャンセル|取消|失敗|終了',
    valid: '有効|割引|セール|保護|保証|紛争|受取確認|支払|注文日|返品|レビュー',
    trouble: '一部|失敗|不在|返送|キャンセル|紛失|通関|税関|遅延|変更|住所|方法|送料|配送料',
    filler: '日時?|月|年|頃|ごろ|に|は|の|商品|荷物|時間|間',
  },
  {
    language: 'zh',
    isJoined: true,
    expected: '预计|預計|预期|预估|預估|承诺|承諾|估计',
    delivery: '送达|送達|到达|到達|抵达|抵達|收货|收貨|交付|妥投|配送|派送',
    delivered: '已送达|已送達|已签收|已簽收|签收时间|簽收時間|已妥投|已交付|已收货|已收貨|已经送达',
    sent: '发货|發貨|寄出|出货|出貨|发出',
    pickup: '取件|自提|提货|提貨|领取包裹|保管|存放|取货|取貨',
    until: '前|截止|期限|之前|至_|为止|最晚|最迟',
    coupon: '优惠券|優惠券|优惠|代金券|补偿|補償|红包|延误',
    refund: '退款|退还|退還',
    done: '已退款|退款(?:已)?(?:完成|成功)|已完成|成功|已到账|到账|已退还',
    underWay: '处理中|處理中|退款中|进行中|進行中|申请|申請|审核|審核|等待|待_|将',
    refused: '拒绝|拒絕|取消|失败|失敗|关闭|關閉|驳回',
    valid:
      '有效|折扣|促销|保护|保護|保障|质保|纠纷|糾紛|确认|確認|付款|支付|下单|下單|订单日期|退货|退貨|评价',
    trouble:
      '部分|失败|失敗|未送达|未妥投|退回|取消|丢失|遺失|清关|清關|海关|海關|延迟|改期|地址|方式|运费|運費|尝试',
    filler: '日期|时间|時間|日|月|年|于|在|您的|包裹|订单|商品|货物',
  },
  {
    language: 'ar',
    isJoined: true,
    expected: 'المتوقع|متوقع|المقدر|المقدّر|المخطط|يتوقع',
    delivery: 'التسليم|توصيل|التوصيل|الوصول|يصل|تسليم',
    delivered: '(?<![ء-ي])تم (?:التسليم|التوصيل|تسليم|توصيل)|تاريخ الاستلام|تم الاستلام|سلمت',
    sent: 'الشحن|شحن|الإرسال|ارسال',
    pickup: 'استلم|الاستلام من|للاستلام|استلامه|التخزين|الحفظ|التقاط',
    until: 'قبل|حتى|بحلول|موعد اقصاه|آخر موعد|آخر يوم|ينتهي',
    coupon: 'قسيمة|كوبون|تعويض|عند التاخير|في حال التاخير',
    refund: 'استرداد|رد الاموال|رد المبلغ|المبلغ المسترد|استرجاع المبلغ',
    done: 'مكتمل|اكتمل|بنجاح|(?<![ء-ي])تم_',
    underWay: 'قيد|جاري|جار_|معلق|انتظار|طلب|سيتم|لم_|لن_|المعالجة',
    refused: 'رفض|مرفوض|الغاء|ملغ|مغلق|فشل',
    valid: 'صالح|عرض|خصم|حماية|ضمان|نزاع|تاكيد|الدفع|تاريخ الطلب|تقديم الطلب|ارجاع',
    trouble:
      'جزئي|محاولة|فشل|لم يتم (?:التسليم|التوصيل)|ارجاع|مرتجع|الغاء|ملغ|مفقود|جمارك|جمرك|تاخير|تاجيل|عنوان|طريقة|رسوم',
    filler: 'تاريخ|يوم_|موعد|في_|بين|من_|الى|الطرد|الطلب|طلبك|خلال|و_',
  },
  {
    language: 'he',
    isJoined: true,
    expected: 'משוער|צפוי|צפויה|מתוכנן|מובטח|מוערך',
    delivery: 'מסירה|אספקה|הגעה|יגיע|תגיע|למסור',
    delivered: '(?<!לא )נמסר|(?<!לא )סופק|התקבל|מסירה הושלמה|המסירה הושלמה',
    sent: 'משלוח|שילוח|נשלח|יישלח|ישלח|שליחה',
    pickup: 'איסוף|לאסוף|אסוף|אספו|אחסון|שמירה',
    until: '(?<![א-ת])עד_|לפני|מועד אחרון|יום אחרון|פג',
    coupon: 'קופון|שובר|פיצוי|אם יתעכב|במקרה של עיכוב',
    refund: 'החזר(?! למשלח| לשולח)|זיכוי',
    done: 'הוחזר|הושלם|בוצע|זוכה|הצלחה|הועבר',
    underWay: 'בטיפול|בתהליך|ממתין|בהמתנה|בקש|בבדיקה|יוחזר|לא_|יבוצע|בעיבוד',
    refused: 'נדח|סורב|בוטל|נסגר|נכשל',
    valid: 'בתוקף|תוקף|מבצע|הנחה|הגנה|אחריות|מחלוקת|אישור|תשלום|שולם|הזמנה בוצעה|תאריך הזמנה|החזרה',
    trouble: 'חלקי|ניסיון|נכשל|לא נמסר|הוחזר ל|חזרה לשולח|בוטל|אבד|מכס|עיכוב|נדח|כתובת|שיטת|דמי',
    filler: 'תאריך|יום_|ב_|בין|ה_|של_|מ_|מועד|ההזמנה|החבילה|המוצר|זמן|ו_',
  },
  {
    language: 'th',
    isJoined: true,
    expected: 'คาดว่า|คาดการณ์|ประมาณ|กำหนด',
    delivery: 'จะได้รับ|จัดส่งถึง|จะถึง|ส่งถึง|ส่งมอบ|จะจัดส่ง|การจัดส่ง|ได้รับภายใน|จะมาถึง',
    delivered: 'จัดส่งสำเร็จ|ส่งมอบแล้ว|ได้รับแล้ว|จัดส่งถึงแล้ว|ส่งถึงแล้ว|ได้รับสินค้าแล้ว',
    sent: 'ส่งออก|ส่งสินค้า|จัดส่งภายใน|จัดส่งเมื่อ|วันที่จัดส่ง|จัดส่งแล้ว|จะส่งสินค้า|จัดส่งก่อน',
    pickup: 'รับพัสดุ|รับสินค้าที่|มารับ|เก็บรักษา|จัดเก็บ|ไปรับ',
    until: 'ภายใน|ก่อน|จนถึง|ถึงวันที่|กำหนดสุดท้าย|วันสุดท้าย|หมดเขต',
    coupon: 'คูปอง|ชดเชย|หากล่าช้า',
    refund: 'คืนเงิน|เงินคืน',
    done: 'เสร็จ|สำเร็จ|แล้ว|เรียบร้อย',
    underWay: 'กำลัง|รอ|ดำเนินการ|คำขอ|ขอ_|จะ|ไม่|ตรวจสอบ',
    refused: 'ปฏิเสธ|ยกเลิก|ปิด|ล้มเหลว',
    valid: 'ใช้ได้|ส่วนลด|โปรโมชั่น|คุ้มครอง|รับประกัน|ข้อพิพาท|ยืนยัน|ชำระ|สั่งซื้อ|คืนสินค้า|หมดอายุ',
    trouble: 'บางส่วน|ไม่สำเร็จ|พยายาม|ล้มเหลว|ตีกลับ|ส่งคืน|ยกเลิก|สูญหาย|ศุลกากร|ล่าช้า|เลื่อน|ที่อยู่|วิธี|ค่าจัดส่ง',
    filler: 'วันที่|วัน|เวลา|ใน|พัสดุ|สินค้า|จะ|ของ|ที่|ช่วง|พ ศ',
  },
  {
    language: 'vi',
    expected: 'dự kiến|ước tính|dự tính|cam kết',
    delivery: 'giao hàng|giao_|ngày giao|đến nơi|nhận hàng|sẽ giao|giao đến',
    delivered: 'đã giao|đã nhận|giao (?:hàng )?thành công|giao (?:hàng )?hoàn tất',
    sent: 'gửi hàng|gửi_|xuất kho|bàn giao',
    pickup: 'lấy hàng|đến lấy|lưu kho|lưu giữ|nhận tại|giữ hàng',
    until: 'trước|đến hết|hạn_|chậm nhất|muộn nhất|cho đến|ngày cuối',
    coupon: 'phiếu|mã giảm|voucher|bồi thường|nếu (?:giao )?(?:chậm|trễ)',
    refund: 'hoàn tiền|hoàn trả tiền|trả lại tiền',
    done: 'đã hoàn|hoàn thành|hoàn tất|thành công|xong',
    underWay: 'đang|chờ (?:xử|duyệt|hoàn)|yêu cầu|xử lý|sẽ_|chưa|không|xem xét',
    refused: 'từ chối|bị hủy|đã hủy|huỷ|hủy|đóng|thất bại',
    valid:
      'hiệu lực|ưu đãi|giảm giá|bảo vệ|bảo hành|tranh chấp|xác nhận|thanh toán|đặt hàng|trả hàng|đánh giá',
    trouble:
      'một phần|thất bại|lần giao|không giao|trả về|hoàn hàng|hủy|thất lạc|hải quan|chậm trễ|dời|địa chỉ|phương thức|phí_',
    filler: 'ngày|thời gian|vào_|tháng|thg|năm|từ_|và_|đơn|gói|kiện|hàng|lúc',
  },
  {
    language: 'id',
    expected: 'perkiraan|diperkirakan|estimasi|perkiraan|dijadwalkan|dijanjikan',
    delivery: 'pengiriman|pengantaran|tiba|sampai|diantar_|penerimaan|diterima pada',
    delivered:
      'terkirim|sudah (?:tiba|diterima|sampai|diantar)|telah (?:tiba|diterima|sampai|diantar|dikirimkan)|pesanan diterima|selesai diantar',
    sent: 'dikirim|kirim_|dikirimkan|mengirim|tanggal kirim',
    pickup: 'ambil|diambil|pengambilan|disimpan|penyimpanan',
    until: 'sebelum|hingga|paling lambat|batas|sampai tanggal|terakhir|berakhir',
    coupon: 'kupon|voucher|kompensasi|jika (?:terlambat|tertunda)',
    refund: 'pengembalian dana|dana kembali|refund_|dana dikembalikan',
    done: 'selesai|berhasil|telah dikembalikan|sudah dikembalikan|dana dikembalikan',
    underWay: 'diproses|proses|menunggu|pengajuan|permintaan|sedang|akan|belum|tidak|ditinjau',
    refused: 'ditolak|dibatalkan|ditutup|gagal',
    valid:
      'berlaku|penawaran|diskon|perlindungan|garansi|sengketa|konfirmasi|pembayaran|dibayar|tanggal pesanan|pesanan dibuat|pengembalian barang|ulasan',
    trouble:
      'sebagian|gagal|percobaan|tidak terkirim|dikembalikan ke|dibatalkan|hilang|bea_|cukai|tertunda|ditunda|alamat|metode|biaya|ongkos',
    filler: 'tanggal|hari_|waktu|pada_|antara|dan_|pesanan|paket|barang|dari_',
  },
];
