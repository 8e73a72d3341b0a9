# Where a rung leads (`place-…`) and what holds there (`law-note-…`), in French: of the shop, the post, ways to pay and countries.
# Each sentence rests on the rows of its rung; none may promise more than they say. Names of offices stay as they are called there.

## The shop

place-shop-chat = La page de la commande, Contacter le vendeur (dans l'application : la commande, l'icône de casque) : la messagerie avec la boutique qui a vendu l'article
place-shop-help = Sur le site : Compte, Centre d'aide, puis la messagerie. Dans l'application : Compte, Centre d'aide, Service client. Il n'existe pas d'adresse e-mail pour les acheteurs
place-shop-form = La page de la commande, Retours/remboursements ; à la question de savoir si vous avez reçu votre colis, répondez ce qui est vrai. Pour une commande terminée, le bouton se trouve à côté de l'article

## The post

law-note-post-cn = China Post ne cherche qu'à la demande de l'expéditeur, qui a le reçu de dépôt : demandez au vendeur d'y déposer la demande de recherche.
law-note-post-hk = Hongkong Post accepte les demandes de recherche de deux semaines à cinq mois après le dépôt.
place-post = La poste de votre pays
place-carrier = Le transporteur que la page de suivi nomme pour le dernier trajet : l'entreprise qui livre dans votre pays

## Ways to pay

law-note-mastercard-90-days = Certaines banques n'accordent que 90 jours. Le jour affiché est le dernier où la banque peut agir : écrivez des semaines avant.
place-bank-address = La banque qui a émis votre carte : son application, son agence ou son adresse pour les paiements contestés
law-note-mir-no-terms = Les délais de Mir ne sont pas publics. Adressez-vous tout de suite à la banque et gardez le numéro de votre demande. Les cartes Visa et Mastercard de banques russes suivent la même voie en Russie.
place-bank-application = La banque qui a émis votre carte : une demande écrite dans son application ou son agence
law-note-transfer = Un virement ne permet pas de rétrofacturation (chargeback). Si une carte se trouve derrière le portefeuille, indiquez ci-dessus laquelle.
place-bank-or-wallet = Votre banque ou votre portefeuille électronique
law-note-paypal-20-days = Transformez le litige en réclamation dans les 20 jours suivant son ouverture, sinon il se ferme pour de bon. Un litige clos ne peut pas être rouvert.
place-paypal = Le Gestionnaire de litiges de PayPal
law-note-visa-last-day = Ce jour est le dernier où la banque peut agir. Il lui faut aussi du temps : écrivez des semaines avant.

## Several countries

place-chat-and-help-centre = La messagerie avec le vendeur ; une copie dans la messagerie du centre d'aide de la plateforme
law-note-seller-abroad = Demandez-lui d'abord si elle traite les réclamations contre un vendeur à l'étranger.
place-court-of-residence = Le tribunal de votre lieu de résidence
place-chat-or-dispute-page = La messagerie avec le vendeur ou la page du litige de la commande ; un clic sur le nom de la boutique montre l'entreprise et l'adresse du vendeur
place-platform-notice = Une copie, comme notification officielle à la plateforme : AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-year-of-platform = Une clause de la plateforme limite à un an les demandes contre AliExpress elle-même, sauf si la loi dit autre chose. Elle ne met pas fin à une demande contre le vendeur.
place-chat-with-seller = La messagerie avec le vendeur
place-court-where-you-live = Un tribunal de votre domicile

## Countries whose law was not established

law-note-no-law = Le droit de votre pays n'a pas été établi ici. La lettre cite des faits et une demande, sans loi.
place-authority-of-country = L'autorité de protection des consommateurs de votre pays
place-econsumer = econsumer.gov reçoit les signalements sur les achats transfrontaliers
place-lawyer-of-country = Demandez à un avocat de votre pays

## The European Union

law-note-eu-last-date = La vente est conclue avec le vendeur : c'est donc à lui que l'on adresse la fin du contrat. La lettre fixe un dernier jour ; ce n'est qu'une fois ce jour passé lui aussi que l'on peut mettre fin au contrat. Si le vendeur a refusé, ou si la marchandise est perdue ou en retour, ce jour n'est pas nécessaire.
law-note-eu-withdrawal-button = Depuis le 19 juin 2026, une boutique en ligne a un bouton pour se rétracter d'un achat. Il permet aussi d'annuler une commande jamais arrivée, sans avoir à prouver une faute, jusqu'à 14 jours après la réception.
place-eu-authority = L'autorité de protection des consommateurs ou le service de conseil aux consommateurs de votre pays
law-note-eu-consumer-centre = Pour un vendeur dans l'UE, en Norvège ou en Islande, le Centre européen des consommateurs de votre pays aide aussi.
law-note-eu-services-act = Le système de réclamations du règlement sur les services numériques (Digital Services Act) vise ce qu'une plateforme retire ou restreint, pas les remboursements.
law-note-eu-small-claims = La procédure européenne de règlement des petits litiges ne vaut que contre des défendeurs dans l'UE. Un jugement contre un vendeur en Chine est difficile à exécuter.
law-note-eu-duty = Depuis juillet 2026, les colis de faible valeur venant de hors de l'UE sont soumis à un droit de douane. Ce que vous en avez payé est une perte pour vous : gardez le reçu.

## Australia

place-au-state = Fair Trading ou Consumer Affairs (service de protection des consommateurs) de votre État ou territoire
law-note-au-reports = L'ACCC (autorité de la concurrence et des consommateurs) reçoit les signalements ; elle ne règle pas les litiges individuels.
place-au-tribunal = Le tribunal (tribunal civil) de votre État, par exemple NCAT ou VCAT ; contre un vendeur à l'étranger, renseignez-vous d'abord auprès de lui

## Austria

place-at-ombudsstelle = Internet Ombudsstelle : ombudsstelle.at ; conseils aussi au VKI (association de consommateurs)
place-at-court = Le Bezirksgericht (tribunal de district) de votre domicile

## Belarus

law-note-by-no-law = Pour une marchandise qui n'est pas arrivée, le droit du Bélarus n'a pas été établi ici : une telle lettre cite des faits et une demande, sans loi.
place-by-mart = MART (МАРТ, ministère de la réglementation antimonopole et du commerce ; mart.gov.by) ou une association de consommateurs
law-note-by-court = Le tribunal compétent et le coût n'ont pas été établis ici : demandez à un avocat au Bélarus.

## Brazil

law-note-br-defect-days = Un défaut visible est à signaler dans les 30 jours, ou dans les 90 jours pour des biens durables ; on peut se rétracter d'un achat à distance dans les 7 jours suivant la réception.
place-br-consumidor = consumidor.gov.br
place-br-procon = ou le Procon (service de protection des consommateurs) de votre État
place-br-court = Le Juizado Especial Cível (tribunal des petits litiges civils) de votre ville
law-note-br-representative = C'est plus facile si l'entreprise a un représentant au Brésil.

## Canada

law-note-ca-province = C'est le droit de votre province qui s'applique. La lettre cite des faits et une demande, sans loi : ajoutez la loi de votre province si vous la connaissez.
law-note-ca-quebec = Québec : une commande en ligne qui n'est pas arrivée dans les 30 jours suivant le jour convenu peut être annulée ; le remboursement est dû dans les 15 jours qui suivent. S'il n'arrive pas, demandez par écrit une rétrofacturation à l'émetteur de la carte dans les 60 jours : la loi l'y oblige.
place-ca-offices = Au Québec, l'Office de la protection du consommateur (opc.gouv.qc.ca), en Colombie-Britannique, Consumer Protection BC, ailleurs, le service de votre province
place-ca-court = La cour des petites créances de votre province
law-note-ca-arbitration = Les conditions d'utilisation prévoient un arbitrage à Hong Kong, sauf si votre loi dit autre chose ; dans plusieurs provinces, une telle clause n'engage pas un consommateur.

## Chile

place-cl-sernac = SERNAC (service des consommateurs) : sernac.cl
place-cl-court = Le Juzgado de Policía Local (tribunal local) de votre domicile
law-note-cl-abroad = Demandez d'abord à SERNAC ou au tribunal s'ils acceptent une action contre une entreprise à l'étranger.

## France

law-note-fr-formal-notice = La lettre est la mise en demeure que demande la loi française : elle fixe un dernier jour pour livrer. Une fois que vous avez mis fin au contrat, le remboursement est dû dans les 14 jours et, en cas de retard, il augmente selon la loi.
place-fr-signalconso = SignalConso : signal.conso.gouv.fr
place-fr-mediator = Le médiateur de la consommation que le vendeur ou la plateforme indique, gratuit
place-fr-court = Le tribunal judiciaire de votre domicile, après une tentative de règlement amiable

## Germany

place-de-verbraucherzentrale = La Verbraucherzentrale (conseil aux consommateurs) de votre Land : des conseils, en partie payants ; aucune autorité publique ne traite les cas individuels
place-de-court = L'Amtsgericht (tribunal local) de votre domicile

## Israel

law-note-il-free-of-charge = Une annulation parce que la marchandise n'est pas arrivée à temps, ou diffère, est gratuite. On peut douter que la loi atteigne un vendeur à l'étranger.
place-il-form = Le formulaire de réclamation de l'autorité sur gov.il ; conseils aussi au Conseil israélien de la consommation (Israel Consumer Council)
place-il-court = Le tribunal des petites créances de votre domicile
law-note-il-abroad = Il est difficile d'assigner un défendeur à l'étranger et d'exécuter un jugement contre lui : renseignez-vous d'abord auprès du tribunal.

## Italy

place-it-association = Une association de consommateurs ; l'AGCM (autorité de la concurrence, agcm.it) reçoit les signalements et ne traite pas les cas individuels
place-it-court = Le giudice di pace (juge de paix) de votre domicile

## Japan

law-note-jp-no-law = Le droit du Japon n'a pas été établi ici. La lettre cite des faits et une demande, sans loi.
place-jp-ccj = CCJ : ccj.kokusen.go.jp
place-jp-hotline = Ligne d'aide aux consommateurs : téléphone 188
law-note-jp-partner = Le CCJ transmet le cas à son partenaire dans le pays du commerçant, dont Singapour. Il reçoit les demandes en japonais.
place-jp-lawyer = Demandez au 188 ou à un avocat au Japon

## Kazakhstan

place-kz-chat-and-post = La messagerie avec le vendeur ; une copie à la plateforme par sa messagerie et par courrier recommandé
place-kz-committee = Comité de protection des consommateurs, sa page sur gov.kz (mti-kzpp)
law-note-kz-court = Le tribunal compétent et le coût n'ont pas été établis ici : demandez à un avocat au Kazakhstan.

## Mexico

place-mx-profeco = Profeco (protection des consommateurs) : gob.mx/profeco
law-note-mx-no-domicile = Selon des témoignages, la plateforme n'a pas de domicile au Mexique, et Profeco pourrait donc ne pas l'atteindre : adressez-vous aussi à la banque.
law-note-mx-court = Le tribunal compétent et le coût n'ont pas été établis ici : demandez d'abord à Profeco ou à un avocat.

## Poland

place-pl-rzecznik = Le Rzecznik konsumentów (défenseur des consommateurs) de votre ville ou district, gratuit ; l'UOKiK ne traite pas les cas individuels
place-pl-court = Le sąd rejonowy (tribunal d'arrondissement) de votre domicile

## Portugal

law-note-pt-last-date = La lettre demande la livraison avant un dernier jour. Une fois que vous avez mis fin au contrat, le remboursement est dû dans les 14 jours ; ensuite, la loi portugaise donne le double de la somme.
place-pt-livro = livroreclamacoes.pt ou un centre d'arbitrage de la consommation
place-pt-court = Le julgado de paz (justice de paix) de votre domicile

## Russia

law-note-ru-inquiry = Pochta Rossii accepte aussi une demande de recherche du destinataire. Elle demande une copie du reçu de dépôt : demandez-la au vendeur.
law-note-ru-never-registered = Une réponse disant que le colis n'a jamais été enregistré en Russie est une preuve pour le dossier.
place-ru-chat-and-post = La messagerie avec le vendeur, avec une capture d'écran ; par courrier recommandé si la page de la commande indique l'adresse du vendeur
law-note-ru-refusal = Le vendeur doit le prépaiement et la pénalité de l'article 23.1. Par cette lettre, vous refusez de poursuivre le contrat : gardez-en une copie, la demande à la plateforme repose dessus.
law-note-ru-ten-days = Les dix jours courent à partir de la réception, et un dernier jour qui n'est pas ouvrable passe au jour ouvrable suivant. Contre un vendeur à l'étranger, un jugement est difficile à exécuter.
place-ru-platform = La messagerie de la plateforme, et un courrier recommandé avec liste du contenu à l'adresse indiquée en bas du site
law-note-ru-prepayment = Ici, seul le prépaiement est demandé, et seulement après avoir informé le vendeur de votre refus : joignez une copie de cette lettre-là et la preuve de son envoi.
law-note-ru-courts-differ = Les tribunaux divergent : certains traitent la plateforme comme le vendeur ou condamnent les deux, d'autres ne lui laissent que le prépaiement.
law-note-ru-platform-law = La loi sur l'économie des plateformes (289-ФЗ) est en vigueur depuis le 1er octobre 2026. Elle est nouvelle, et son effet sur une plateforme étrangère n'est pas établi.
law-note-ru-footer = Avant de nommer une entreprise, regardez le bas du site : aliexpress.ru et aliexpress.com sont des plateformes différentes, avec des contrats différents.
place-ru-gosuslugi = Gosuslugi (Госуслуги) : gosuslugi.ru
place-ru-office = ou sur papier, en personne ou par la poste, au bureau régional
law-note-ru-no-email = Les demandes par e-mail ne sont plus examinées depuis le 30 mars 2025.
place-ru-court = Jusqu'à 100 000 RUB, le juge de paix de votre circonscription (мировой судья), au-delà le tribunal de district (районный суд)
law-note-ru-duty = Aucune taxe judiciaire jusqu'à 1 000 000 RUB. L'amende de 50 % est calculée par le tribunal : elle ne fait pas partie de la somme demandée et, depuis le 1er février 2026, elle connaît des exceptions.
law-note-ru-defendants = La demande en justice vise le vendeur pour la totalité de la somme et la plateforme pour le prépaiement. Sur la question de savoir si une plateforme répond de plus, les tribunaux divergent.
law-note-ru-price = Son montant est en roubles, au cours du jour du dépôt. Outre la somme, demandez la pénalité jusqu'au paiement, la réparation du préjudice moral et l'amende.
law-note-ru-suit-needs = Le tribunal veut aussi votre date et votre lieu de naissance ou un numéro de document, et la preuve que des copies ont été envoyées aux défendeurs.

## Saudi Arabia

law-note-sa-cancel = Le droit d'annuler naît quand la livraison a plus de 15 jours de retard. Une lettre en arabe vaut mieux que celle-ci.
place-sa-ministry = Le service de réclamations du ministère du Commerce, dans son application ou sur mc.gov.sa
place-sa-lawyer = Demandez à un avocat en Arabie saoudite

## South Korea

place-kr-platform = Une copie à la plateforme : AliExpress Korea, 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul
law-note-kr-promise = En mars 2024, AliExpress Korea a promis le remboursement intégral des commandes qui n'arrivent pas, et des retours dans les 90 jours suivant le paiement. On ne sait pas si cela vaut encore : demandez à son centre d'aide.
place-kr-counselling = Conseil aux consommateurs : téléphone 1372
place-kr-agency = Agence coréenne de la consommation (Korea Consumer Agency, KCA, 한국소비자원)
place-kr-court = Un tribunal en Corée du Sud
law-note-kr-court = Le tribunal compétent et le coût n'ont pas été établis ici : demandez d'abord au 1372.

## Spain

place-es-omic = L'OMIC (bureau municipal d'information des consommateurs) de votre ville ou le service des consommateurs de votre communauté autonome
place-es-arbitration = L'arbitrage de consommation, seulement si l'entreprise l'accepte
place-es-court = Le tribunal de première instance de votre domicile ; pour de petites sommes, un avocat n'est pas nécessaire

## The Netherlands

place-nl-consuwijzer = ACM ConsuWijzer : consuwijzer.nl, qui reçoit les signalements et donne des conseils
place-nl-court = Le kantonrechter (juge cantonal) de votre domicile

## The United Kingdom

law-note-gb-last-date = La vente est conclue avec le vendeur. La lettre fixe un dernier jour ; ce n'est qu'une fois ce jour passé lui aussi que l'on peut mettre fin au contrat. Si le vendeur a refusé, ou si la marchandise est perdue ou en retour, ce jour n'est pas nécessaire.
law-note-gb-reject = Une marchandise arrivée endommagée ou erronée peut être refusée contre remboursement du prix entier dans les 30 jours suivant sa réception ; dites-le par écrit. Une commande qui n'est pas arrivée peut être annulée sans motif.
place-gb-citizens-advice = Le service consommateurs de Citizens Advice ; en Écosse, consumeradvice.scot
law-note-gb-advises = Il conseille et transmet les cas à Trading Standards ; il n'obtient pas de remboursements individuels.
law-note-gb-section-75 = Avec une carte de crédit et un prix supérieur à 100 £, interrogez aussi la banque sur la « section 75 » : une plateforme intermédiaire peut y faire obstacle.
place-gb-court = Le tribunal des petites créances (small claims court) de votre partie du pays

## The United States

law-note-us-post = L'USPS (poste américaine) reçoit, par l'intermédiaire de la poste de l'expéditeur, les demandes de recherche sur des colis venant de l'étranger : demandez au vendeur de déposer la demande.
place-us-platform-notice = Une copie, comme notification à la plateforme : AliExpress, Attn: Legal Department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-us-abroad = La vente est conclue avec le vendeur. On peut douter que les règles des États-Unis atteignent un vendeur à l'étranger : avec une carte de crédit, la banque est la voie la plus sûre.
place-us-attorney-general = Le formulaire de réclamation des consommateurs de l'attorney general (procureur général) de votre État
place-us-bbb = ou le Better Business Bureau : bbb.org
place-us-reports = Un signalement, par formulaire en ligne seulement, à reportfraud.ftc.gov ; sur les achats transfrontaliers, à econsumer.gov
law-note-us-authorities = L'attorney general transmet les réclamations à l'entreprise et peut jouer le rôle de médiateur. La FTC reçoit les signalements et n'obtient pas de remboursements individuels.
law-note-us-billing-error = Carte de crédit : une notification écrite doit parvenir à l'adresse de l'émetteur pour les questions de facturation (billing inquiries) dans les 60 jours suivant le premier relevé où figure le débit. Elle indique votre nom, le compte, le montant, la date et le motif. Elle vaut pour une marchandise qui n'est pas arrivée comme convenu, pas pour la qualité d'une marchandise que vous avez acceptée.
place-us-court = Le tribunal des petites créances (small claims court) de votre comté ; un défendeur à l'étranger est difficile à assigner
law-note-us-arbitration = Les conditions d'utilisation prévoient un arbitrage à Hong Kong, sauf si votre loi dit autre chose : demandez d'abord à un avocat ou au greffier du tribunal.

## Türkiye

place-tr-committee = Le comité d'arbitrage des consommateurs (Tüketici Hakem Heyeti) de votre domicile, par e-Devlet (TÜBİS) ou en personne
law-note-tr-limit = En 2026, il décide des litiges d'une valeur inférieure à 186 000 TRY. Une décision contre une entreprise à l'étranger est difficile à exécuter. La demande est en turc.
place-tr-court = Le tribunal des consommateurs (tüketici mahkemesi) de votre domicile, pour ce que le comité ne prend pas

## Ukraine

place-ua-authority = Держпродспоживслужба (service de la sécurité alimentaire et de la protection des consommateurs) : dpss.gov.ua
law-note-ua-seller-name = L'autorité doit savoir qui est le vendeur : indiquez l'entreprise que montre la page de la boutique. Une lettre en ukrainien vaut mieux que celle-ci.
place-ua-court = Le tribunal de district (районний суд) de votre domicile
law-note-ua-costs = Le coût d'une action contre une entreprise à l'étranger n'a pas été établi ici : demandez d'abord à un avocat.

## Uzbekistan

law-note-uz-penalty = Les sources indiquent la pénalité et aucun délai pour le remboursement. Il n'est pas établi que la loi atteigne un vendeur à l'étranger.
place-uz-committee = Comité de la concurrence d'Ouzbékistan
law-note-uz-court = Le tribunal compétent et le coût n'ont pas été établis ici : demandez à un avocat en Ouzbékistan.
