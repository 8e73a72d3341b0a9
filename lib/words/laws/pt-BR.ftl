# Where a rung leads (`place-…`) and what holds there (`law-note-…`), in Brazilian Portuguese.

## The shop

place-shop-chat = A página do pedido, Falar com o vendedor (no app: o pedido, o ícone de fone): o chat com a loja que vendeu
place-shop-help = No site: Conta, Central de Ajuda, o chat de lá. No app: Conta, Central de Ajuda, Atendimento. Não há e-mail para compradores
place-shop-form = A página do pedido, Devoluções/reembolsos; à pergunta se você recebeu o pacote, responda a verdade. Em um pedido encerrado, o botão fica ao lado do item

## The post

law-note-post-cn = O correio da China (China Post) só procura para o remetente, que tem o comprovante: peça ao vendedor que faça lá o pedido de busca.
law-note-post-hk = O correio de Hong Kong (Hongkong Post) aceita pedidos de busca de duas semanas a cinco meses depois da postagem.
place-post = Os correios do seu país
place-carrier = A transportadora que a página de rastreio indica no último trecho: a empresa que entrega no seu país

## Ways to pay

law-note-mastercard-90-days = Alguns bancos só aceitam 90 dias. O dia indicado é o último para o próprio banco dar entrada: escreva semanas antes.
place-bank-address = O banco que emitiu seu cartão: o app, a agência ou o endereço para pagamentos contestados
law-note-mir-no-terms = Os prazos da Mir não são públicos. Peça logo e guarde o número do seu pedido. Visa e Mastercard de bancos russos seguem o mesmo caminho dentro da Rússia.
place-bank-application = O banco que emitiu seu cartão: um pedido por escrito no app ou na agência
law-note-transfer = Uma transferência não tem estorno (chargeback). Se há um cartão por trás da carteira, diga acima qual.
place-bank-or-wallet = Seu banco ou sua carteira
law-note-paypal-20-days = Transforme a disputa em reclamação em até 20 dias depois de abri-la, ou ela se fecha para sempre. Uma disputa fechada não pode ser reaberta.
place-paypal = A Central de Resoluções do PayPal
law-note-visa-last-day = O dia é o último para o próprio banco dar entrada. Ele precisa do tempo dele: escreva semanas antes.

## Several countries

place-chat-and-help-centre = O chat com o vendedor; uma cópia no chat da central de ajuda da plataforma
law-note-seller-abroad = Pergunte antes se ele aceita queixas sobre um vendedor no exterior.
place-court-of-residence = A justiça do lugar onde você mora
place-chat-or-dispute-page = O chat com o vendedor ou a página da disputa do pedido; um clique no nome da loja mostra a empresa e o endereço do vendedor
place-platform-notice = Uma cópia como notificação formal à plataforma: AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-year-of-platform = Uma cláusula da plataforma limita a um ano as ações contra o próprio AliExpress, salvo se a lei disser outra coisa. Ela não encerra uma ação contra o vendedor.
place-chat-with-seller = O chat com o vendedor
place-court-where-you-live = A justiça do lugar onde você mora

## Countries whose law was not established

law-note-no-law = A lei do seu país não foi apurada aqui. A carta cita fatos e um pedido, nenhuma lei.
place-authority-of-country = O órgão de defesa do consumidor do seu país
place-econsumer = econsumer.gov recebe relatos sobre comércio entre países
place-lawyer-of-country = Pergunte a um advogado do seu país

## The European Union

law-note-eu-last-date = A venda é com o vendedor, por isso a rescisão vai a ele. A carta indica um último dia; só quando ele também passar se pode rescindir. Se o vendedor se recusou, ou a mercadoria se perdeu ou está voltando, esse dia não é preciso.
law-note-eu-withdrawal-button = Desde 19 de junho de 2026 uma loja tem um botão para desistir da compra. Um pedido que nunca chegou pode ser cancelado com ele sem prova de culpa, até 14 dias depois do recebimento.
place-eu-authority = O órgão ou centro de orientação ao consumidor do seu país
law-note-eu-consumer-centre = Vendedor na UE, Noruega ou Islândia: o Centro Europeu do Consumidor do seu país também ajuda.
law-note-eu-services-act = O sistema de queixas da lei de serviços digitais (Digital Services Act) é para o que uma plataforma remove ou restringe, não para reembolsos.
law-note-eu-small-claims = O processo europeu de pequenas causas é só para réus na UE. Uma sentença contra um vendedor na China é difícil de executar.
law-note-eu-duty = Desde julho de 2026 pacotes de baixo valor de fora da UE pagam imposto de importação. O que você pagou é uma perda sua: guarde o recibo.

## Australia

place-au-state = Fair Trading ou Consumer Affairs do seu estado ou território
law-note-au-reports = A ACCC recebe relatos; não resolve casos isolados.
place-au-tribunal = O tribunal do seu estado, como NCAT ou VCAT; contra um vendedor no exterior pergunte lá antes

## Austria

place-at-ombudsstelle = Internet Ombudsstelle: ombudsstelle.at; orientação também na VKI
place-at-court = O Bezirksgericht do lugar onde você mora

## Belarus

law-note-by-no-law = Para mercadoria que não chegou, a lei de Belarus não foi apurada aqui: tal carta cita fatos e um pedido, nenhuma lei.
place-by-mart = MART (mart.gov.by), ou uma associação de consumidores
law-note-by-court = Qual tribunal e quanto custa não foi apurado aqui: pergunte a um advogado em Belarus.

## Brazil

law-note-br-defect-days = De um defeito aparente se reclama em 30 dias, de bens duráveis em 90; de uma compra à distância se pode desistir em 7 dias do recebimento.
place-br-consumidor = consumidor.gov.br
place-br-procon = ou o Procon do seu estado
place-br-court = O Juizado Especial Cível da sua cidade
law-note-br-representative = Mais fácil se a empresa tem representante no Brasil.

## Canada

law-note-ca-province = A lei é a da sua província. A carta cita fatos e um pedido, nenhuma lei: acrescente a da sua província se a conhecer.
law-note-ca-quebec = Quebec: um pedido on-line que não chegou em 30 dias do dia combinado pode ser cancelado; o reembolso é devido em 15 dias. Se não vier, peça o estorno por escrito ao emissor do cartão em 60 dias: a lei o obriga.
place-ca-offices = Em Quebec o Office de la protection du consommateur (opc.gouv.qc.ca), na Colúmbia Britânica a Consumer Protection BC, nas demais o órgão da sua província
place-ca-court = O juizado de pequenas causas da sua província
law-note-ca-arbitration = Os termos de uso indicam arbitragem em Hong Kong, salvo se a sua lei disser outra coisa; várias províncias não deixam tal cláusula obrigar um consumidor.

## Chile

place-cl-sernac = SERNAC: sernac.cl
place-cl-court = O Juzgado de Policía Local do lugar onde você mora
law-note-cl-abroad = Pergunte antes ao SERNAC ou ao tribunal se aceita uma ação contra uma empresa no exterior.

## France

law-note-fr-formal-notice = A carta é a notificação formal que a lei francesa pede: indica um último dia para entregar. Rescindido o contrato, o reembolso é devido em 14 dias e aumenta por lei quando atrasa.
place-fr-signalconso = SignalConso: signal.conso.gouv.fr
place-fr-mediator = O mediador do consumo que o vendedor ou a plataforma indica, sem custo
place-fr-court = O tribunal judiciaire do lugar onde você mora, depois de uma tentativa de acordo

## Germany

place-de-verbraucherzentrale = A Verbraucherzentrale do seu estado: orientação, em parte paga; nenhum órgão público trata casos isolados
place-de-court = O Amtsgericht do lugar onde você mora

## Israel

law-note-il-free-of-charge = Cancelar por mercadoria que não chegou no prazo, ou é diferente, é gratuito. Se a lei alcança um vendedor no exterior é duvidoso.
place-il-form = O formulário de queixas dela em gov.il; orientação também no Israel Consumer Council
place-il-court = O juizado de pequenas causas do lugar onde você mora
law-note-il-abroad = Um réu no exterior é difícil de citar e de executar: pergunte antes ao tribunal.

## Italy

place-it-association = Uma associação de consumidores; a AGCM (agcm.it) recebe relatos e não trata casos isolados
place-it-court = O giudice di pace do lugar onde você mora

## Japan

law-note-jp-no-law = A lei do Japão não foi apurada aqui. A carta cita fatos e um pedido, nenhuma lei.
place-jp-ccj = CCJ: ccj.kokusen.go.jp
place-jp-hotline = Linha do consumidor: telefone 188
law-note-jp-partner = Ele passa o caso ao parceiro no país do comerciante, entre eles Singapura. Aceita consultas em japonês.
place-jp-lawyer = Pergunte à linha 188 ou a um advogado no Japão

## Kazakhstan

place-kz-chat-and-post = O chat com o vendedor; uma cópia à plataforma pelo chat dela e por carta registrada
place-kz-committee = Comitê de Proteção dos Consumidores, a página dele em gov.kz (mti-kzpp)
law-note-kz-court = Qual tribunal e quanto custa não foi apurado aqui: pergunte a um advogado no Cazaquistão.

## Mexico

place-mx-profeco = Profeco: gob.mx/profeco
law-note-mx-no-domicile = Consta que a plataforma não tem domicílio no México, de modo que a Profeco pode não alcançá-la: peça também ao banco.
law-note-mx-court = Qual tribunal e quanto custa não foi apurado aqui: pergunte antes à Profeco ou a um advogado.

## Poland

place-pl-rzecznik = O Rzecznik konsumentów da sua cidade ou distrito, sem custo; a UOKiK não trata casos isolados
place-pl-court = O sąd rejonowy do lugar onde você mora

## Portugal

law-note-pt-last-date = A carta pede a entrega até um último dia. Resolvido o contrato, o reembolso é devido em 14 dias; depois disso a lei portuguesa dá o dobro do valor.
place-pt-livro = livroreclamacoes.pt, ou um centro de arbitragem de consumo
place-pt-court = O julgado de paz do lugar onde você mora

## Russia

law-note-ru-inquiry = O correio russo (Pochta Rossii) aceita a busca também do destinatário. Pede uma cópia do comprovante de postagem: peça ao vendedor.
law-note-ru-never-registered = A resposta de que o pacote nunca foi registrado na Rússia é uma prova para o caso.
place-ru-chat-and-post = O chat com o vendedor, com captura dele; por carta registrada se a página do pedido indica o endereço do vendedor
law-note-ru-refusal = O vendedor deve o pagamento antecipado e a multa do artigo 23.1. Nesta carta você desiste do contrato: guarde uma cópia, o pedido à plataforma se apoia nela.
law-note-ru-ten-days = Os dez dias correm do recebimento, e um último dia de folga passa ao próximo dia útil. Contra um vendedor no exterior uma sentença é difícil de executar.
place-ru-platform = O chat da plataforma, e carta registrada com relação do conteúdo ao endereço do rodapé do site
law-note-ru-prepayment = Aqui se pede só o pagamento antecipado, e só depois de o vendedor saber da sua desistência: anexe cópia dessa carta e prova do envio.
law-note-ru-courts-differ = Os tribunais divergem: uns tratam a plataforma como o vendedor ou responsabilizam ambos, outros lhe deixam só o pagamento antecipado.
law-note-ru-platform-law = A lei da economia de plataformas (289-ФЗ) vale desde 1º de outubro de 2026. É nova, e seu efeito sobre uma plataforma estrangeira não está apurado.
law-note-ru-footer = Antes de indicar uma empresa, veja o rodapé do site: aliexpress.ru e aliexpress.com são plataformas diferentes com contratos diferentes.
place-ru-gosuslugi = Gosuslugi: gosuslugi.ru
place-ru-office = ou em papel, pessoalmente ou por correio, ao escritório regional
law-note-ru-no-email = Desde 30 de março de 2025 pedidos por e-mail não são examinados.
place-ru-court = Até 100 000 RUB o juiz de paz (мировой судья) do seu distrito, acima disso o tribunal distrital (районный суд)
law-note-ru-duty = Sem taxa judicial até 1 000 000 RUB. A multa de 50 % cabe ao tribunal calcular: não faz parte do valor da ação, e desde 1º de fevereiro de 2026 tem exceções.
law-note-ru-defendants = A ação cita o vendedor pelo valor todo e a plataforma pelo pagamento antecipado. Os tribunais divergem se uma plataforma responde por mais.
law-note-ru-price = O valor dela é em rublos, pela taxa do dia do ajuizamento. Além do valor peça a multa até o pagamento, danos morais e a multa judicial.
law-note-ru-suit-needs = O tribunal quer também sua data e local de nascimento ou o número de um documento, e prova de que os réus receberam cópias.

## Saudi Arabia

law-note-sa-cancel = O direito de cancelar vem quando a entrega atrasa mais de 15 dias. Uma carta em árabe é melhor do que esta.
place-sa-ministry = O serviço de queixas do Ministério do Comércio, no app ou em mc.gov.sa
place-sa-lawyer = Pergunte a um advogado na Arábia Saudita

## South Korea

place-kr-platform = Uma cópia à plataforma: AliExpress Korea, 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul
law-note-kr-promise = A AliExpress Korea prometeu em março de 2024 reembolso total de pedidos que não chegam, e devoluções em 90 dias do pagamento. Se ainda vale não se sabe: pergunte na central de ajuda dela.
place-kr-counselling = Orientação ao consumidor: telefone 1372
place-kr-agency = Korea Consumer Agency (KCA, 한국소비자원)
place-kr-court = Um tribunal na Coreia do Sul
law-note-kr-court = Qual tribunal e quanto custa não foi apurado aqui: pergunte antes no 1372.

## Spain

place-es-omic = A OMIC da sua cidade ou o órgão de consumo da sua comunidade autônoma
place-es-arbitration = Arbitragem de consumo, só se a empresa concordar
place-es-court = O juzgado de primera instancia do lugar onde você mora; valores pequenos vão sem advogado

## The Netherlands

place-nl-consuwijzer = ACM ConsuWijzer: consuwijzer.nl, que recebe relatos e orienta
place-nl-court = O kantonrechter do lugar onde você mora

## The United Kingdom

law-note-gb-last-date = A venda é com o vendedor. A carta indica um último dia; só quando ele também passar se pode rescindir. Se o vendedor se recusou, ou a mercadoria se perdeu ou está voltando, esse dia não é preciso.
law-note-gb-reject = Mercadoria que chegou danificada ou errada pode ser recusada pelo preço total em 30 dias de tê-la; diga por escrito. Um pedido que não chegou pode ser cancelado sem motivo.
place-gb-citizens-advice = Serviço ao consumidor do Citizens Advice; na Escócia consumeradvice.scot
law-note-gb-advises = Ele orienta e passa casos ao Trading Standards; não recupera reembolsos isolados.
law-note-gb-section-75 = Com cartão de crédito e preço acima de £100 peça ao banco também pela section 75: um mercado intermediário pode atrapalhar.
place-gb-court = O juizado de pequenas causas da sua parte do país

## The United States

law-note-us-post = A USPS aceita buscas de pacotes do exterior pelo correio do remetente: peça ao vendedor que dê entrada.
place-us-platform-notice = Uma cópia como notificação à plataforma: AliExpress, Attn: Legal Department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-us-abroad = A venda é com o vendedor. Se as regras dos Estados Unidos alcançam um vendedor no exterior é duvidoso: com cartão de crédito o banco é o caminho mais seguro.
place-us-attorney-general = O formulário de queixas ao consumidor do attorney general do seu estado
place-us-bbb = ou o Better Business Bureau: bbb.org
place-us-reports = Um relato, só por formulário, a reportfraud.ftc.gov; sobre comércio entre países a econsumer.gov
law-note-us-authorities = O attorney general passa queixas à empresa e pode mediar. A FTC recebe relatos e não recupera reembolsos isolados.
law-note-us-billing-error = Cartão de crédito: um aviso por escrito deve chegar ao endereço do emissor para dúvidas de cobrança em 60 dias da primeira fatura com a cobrança. Indica você, a conta, o valor, a data e o motivo. É para mercadoria que não chegou como combinado, não para a qualidade de mercadoria que você aceitou.
place-us-court = O small claims court do seu condado; um réu no exterior é difícil de citar
law-note-us-arbitration = Os termos de uso indicam arbitragem em Hong Kong, salvo se a sua lei disser outra coisa: pergunte antes a um advogado ou ao cartório do tribunal.

## Türkiye

place-tr-committee = O comitê do lugar onde você mora, por e-Devlet (TÜBİS) ou pessoalmente
law-note-tr-limit = Em 2026 decide disputas de menos de 186 000 TRY. Uma decisão contra uma empresa no exterior é difícil de executar. O pedido é em turco.
place-tr-court = O tribunal do consumidor do lugar onde você mora, para o que o comitê não aceita

## Ukraine

place-ua-authority = Держпродспоживслужба: dpss.gov.ua
law-note-ua-seller-name = Ela precisa saber quem é o vendedor: indique a empresa que a página da loja mostra. Uma carta em ucraniano é melhor do que esta.
place-ua-court = O tribunal distrital do lugar onde você mora
law-note-ua-costs = Quanto custa uma ação contra uma empresa no exterior não foi apurado aqui: pergunte antes a um advogado.

## Uzbekistan

law-note-uz-penalty = As fontes indicam a multa e nenhum prazo de reembolso. Se a lei alcança um vendedor no exterior não está apurado.
place-uz-committee = Comitê da Concorrência do Uzbequistão
law-note-uz-court = Qual tribunal e quanto custa não foi apurado aqui: pergunte a um advogado no Uzbequistão.
