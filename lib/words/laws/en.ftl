# Where a rung leads (`place-…`) and what holds there (`law-note-…`), in English: of the shop, the post, ways to pay and countries.
# Each sentence rests on the rows of its rung; none may promise more than they say. Names of offices stay as they are called there.

## The shop

place-shop-chat = The order page, Contact seller (in the app: the order, the headset sign): the chat with the shop that sold it
place-shop-help = On the site: Account, Help Center, the chat there. In the app: Account, Help Center, Customer service. There is no e-mail for buyers
place-shop-form = The order page, Returns/refunds; to the question “Have you received your package?” answer what is true. Of a finished order the button stands beside the item

## The post

law-note-post-cn = China Post searches only for the sender, who has the receipt: ask the seller to file the inquiry there.
law-note-post-hk = Hongkong Post takes inquiries from two weeks to five months after posting.
place-post = The post of your country
place-carrier = The carrier named on the tracking page, last stretch: the company that delivers in your country

## Ways to pay

law-note-mastercard-90-days = Some banks take only 90 days. The day shown is the bank’s last day to file: write weeks before.
place-bank-address = The bank that issued your card: its app, branch or address for disputed payments
law-note-mir-no-terms = The terms of Mir are not public. Ask at once and keep the number of your application. Visa and Mastercard of Russian banks go the same way inside Russia.
place-bank-application = The bank that issued your card: a written application in its app or branch
law-note-transfer = A transfer has no chargeback. If a card stands behind the wallet, say above which one.
place-bank-or-wallet = Your bank or wallet
law-note-paypal-20-days = Make the dispute a claim within 20 days of opening it, or it closes for good. A closed one cannot be opened again.
place-paypal = PayPal’s own resolution centre
law-note-visa-last-day = The day is the bank’s last day to file. It needs time of its own: write weeks before.

## Several countries

place-chat-and-help-centre = The chat with the seller; a copy in the shop’s help centre chat
law-note-seller-abroad = Ask it first whether it takes complaints about a seller abroad.
place-court-of-residence = The court of your place of residence
place-chat-or-dispute-page = The chat with the seller or the dispute page of the order; a click on the store’s name shows the seller’s company and address
place-platform-notice = A copy as a formal notice to the platform: AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-year-of-platform = A clause of the shop limits claims against AliExpress itself to a year, unless the law says otherwise. It does not end a claim against the seller.
place-chat-with-seller = The chat with the seller
place-court-where-you-live = A court where you live

## Countries whose law was not established

law-note-no-law = The law of your country was not established here. The letter names facts and a demand, no law.
place-authority-of-country = The consumer protection authority of your country
place-econsumer = econsumer.gov takes reports about trade across borders
place-lawyer-of-country = Ask a lawyer of your country

## The European Union

law-note-eu-last-date = The sale is with the seller, so ending it goes to the seller. The letter names a last date; only when that has passed too may the contract be ended. Where the seller refused, or the goods are lost or on their way back, no such date is needed.
law-note-eu-withdrawal-button = Since 19 June 2026 a shop has a button to withdraw from a purchase. An order that never came can be cancelled with it without proof of fault, until 14 days after receipt.
place-eu-authority = The consumer authority or consumer advice centre of your country
law-note-eu-consumer-centre = Seller in the EU, Norway or Iceland: the European Consumer Centre of your country helps too.
law-note-eu-services-act = The complaint system of the Digital Services Act is for what a platform removes or restricts, not for refunds.
law-note-eu-small-claims = The European small claims procedure is for defendants in the EU only. A judgment against a seller in China is hard to enforce.
law-note-eu-duty = Since July 2026 parcels of low value from outside the EU bear a customs duty. What you paid of it is a loss of yours: keep the receipt.

## Australia

place-au-state = Fair Trading or Consumer Affairs of your state or territory
law-note-au-reports = The ACCC takes reports; it does not settle single disputes.
place-au-tribunal = The tribunal of your state, such as NCAT or VCAT; against a seller abroad ask there first

## Austria

place-at-ombudsstelle = Internet Ombudsstelle: ombudsstelle.at; advice also at the VKI
place-at-court = The Bezirksgericht where you live

## Belarus

law-note-by-no-law = For goods that did not come the law of Belarus was not established here: such a letter names facts and a demand, no law.
place-by-mart = MART (mart.gov.by), or a consumer society
law-note-by-court = Which court and what it costs was not established here: ask a lawyer in Belarus.

## Brazil

law-note-br-defect-days = A defect that can be seen is to be complained of within 30 days, of durable goods within 90; a purchase at a distance can be withdrawn from within 7 days of receipt.
place-br-consumidor = consumidor.gov.br
place-br-procon = or the Procon of your state
place-br-court = The Juizado Especial Cível of your town
law-note-br-representative = Easier where the company has a representative in Brazil.

## Canada

law-note-ca-province = The law is that of your province. The letter names facts and a demand, no law: add your province’s act where you know it.
law-note-ca-quebec = Quebec: an online order that did not come within 30 days of the agreed day can be cancelled; the refund is due within 15 days of that. If it does not come, ask the card issuer in writing for a chargeback within 60 days: the law obliges it.
place-ca-offices = In Quebec the Office de la protection du consommateur (opc.gouv.qc.ca), in British Columbia Consumer Protection BC, elsewhere the office of your province
place-ca-court = The small claims court of your province
law-note-ca-arbitration = The terms of use name arbitration in Hong Kong unless your law says otherwise; several provinces do not let such a clause bind a consumer.

## Chile

place-cl-sernac = SERNAC: sernac.cl
place-cl-court = The Juzgado de Policía Local where you live
law-note-cl-abroad = Ask SERNAC or the court first whether it takes a suit against a company abroad.

## France

law-note-fr-formal-notice = The letter is the formal notice that French law asks for: it names a last date to deliver. Once you ended the contract, the refund is due within 14 days and rises by law when it is late.
place-fr-signalconso = SignalConso: signal.conso.gouv.fr
place-fr-mediator = The consumer mediator that the seller or the platform names, free of charge
place-fr-court = The tribunal judiciaire where you live, after an attempt to settle

## Germany

place-de-verbraucherzentrale = The Verbraucherzentrale of your Land: advice, partly for a fee; no state authority takes single cases
place-de-court = The Amtsgericht where you live

## Israel

law-note-il-free-of-charge = A cancellation for goods that did not come in time, or differ, is free of charge. Whether the law reaches a seller abroad is doubtful.
place-il-form = Its complaint form on gov.il; advice also at the Israel Consumer Council
place-il-court = The small claims court where you live
law-note-il-abroad = A defendant abroad is hard to serve and to enforce against: ask at the court first.

## Italy

place-it-association = A consumer association; the AGCM (agcm.it) takes reports and does not work on single cases
place-it-court = The giudice di pace where you live

## Japan

law-note-jp-no-law = The law of Japan was not established here. The letter names facts and a demand, no law.
place-jp-ccj = CCJ: ccj.kokusen.go.jp
place-jp-hotline = Consumer hotline: telephone 188
law-note-jp-partner = It passes the case to its partner in the trader’s country, Singapore among them. It takes inquiries in Japanese.
place-jp-lawyer = Ask the hotline 188 or a lawyer in Japan

## Kazakhstan

place-kz-chat-and-post = The chat with the seller; a copy to the platform by its chat and by registered post
place-kz-committee = Consumer Protection Committee, its page on gov.kz (mti-kzpp)
law-note-kz-court = Which court and what it costs was not established here: ask a lawyer in Kazakhstan.

## Mexico

place-mx-profeco = Profeco: gob.mx/profeco
law-note-mx-no-domicile = The shop was reported to have no domicile in Mexico, so that Profeco may not reach it: ask the bank too.
law-note-mx-court = Which court and what it costs was not established here: ask Profeco or a lawyer first.

## Poland

place-pl-rzecznik = The Rzecznik konsumentów of your town or district, free of charge; UOKiK does not work on single cases
place-pl-court = The sąd rejonowy where you live

## Portugal

law-note-pt-last-date = The letter asks for delivery by a last date. Once you ended the contract, the refund is due within 14 days; after that Portuguese law gives double the sum.
place-pt-livro = livroreclamacoes.pt, or a consumer arbitration centre
place-pt-court = The julgado de paz where you live

## Russia

law-note-ru-inquiry = Pochta Rossii takes an inquiry from the addressee too. It asks for a copy of the posting receipt: ask the seller for it.
law-note-ru-never-registered = An answer that the parcel was never registered in Russia is proof for the claim.
place-ru-chat-and-post = The chat with the seller, with a screenshot of it; by registered post where the order page names the seller’s address
law-note-ru-refusal = The seller owes the prepayment and the penalty of article 23.1. In this letter you refuse to go on with the contract: keep a copy, the demand to the platform rests on it.
law-note-ru-ten-days = The ten days run from receipt, and a last day that is a day off moves to the next working day. Against a seller abroad an award is hard to enforce.
place-ru-platform = The shop’s chat, and registered post with a list of contents to the address in the site’s footer
law-note-ru-prepayment = Only the prepayment is asked here, and only after the seller was told of your refusal: attach a copy of that letter and proof that it was sent.
law-note-ru-courts-differ = Courts differ: some treat the platform as the seller or hold both liable, others leave it the prepayment alone.
law-note-ru-platform-law = The law on the platform economy (289-ФЗ) has been in force since 1 October 2026. It is new, and its effect on a foreign platform is not established.
law-note-ru-footer = Before you name a company, look at the site’s footer: aliexpress.ru and aliexpress.com are different platforms with different contracts.
place-ru-gosuslugi = Gosuslugi: gosuslugi.ru
place-ru-office = or on paper, in person or by post, to the regional office
law-note-ru-no-email = Appeals by e-mail have not been considered since 30 March 2025.
place-ru-court = Up to 100 000 RUB the magistrate of your district, above it the district court
law-note-ru-duty = No state duty up to 1 000 000 RUB. The fine of 50 % is for the court to work out: it is not part of the sum claimed, and since 1 February 2026 it has exceptions.
law-note-ru-defendants = The suit names the seller for the whole sum and the platform for the prepayment. Courts differ on whether a platform answers for more.
law-note-ru-price = Its price is in roubles, by the rate of the day of filing. Besides the sum ask for the penalty until the money is paid, moral damages and the fine.
law-note-ru-suit-needs = The court also wants your date and place of birth or a document number, and proof that the defendants were sent copies.

## Saudi Arabia

law-note-sa-cancel = The right to cancel comes when delivery is more than 15 days late. A letter in Arabic is better than this one.
place-sa-ministry = The complaint service of the Ministry of Commerce, in its app or at mc.gov.sa
place-sa-lawyer = Ask a lawyer in Saudi Arabia

## South Korea

place-kr-platform = A copy to the platform: AliExpress Korea, 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul
law-note-kr-promise = AliExpress Korea promised full refunds for orders that do not come, and returns within 90 days of payment, in March 2024. Whether that still holds is not known: ask at its help centre.
place-kr-counselling = Consumer counselling: telephone 1372
place-kr-agency = Korea Consumer Agency (KCA, 한국소비자원)
place-kr-court = A court in South Korea
law-note-kr-court = Which court and what it costs was not established here: ask at 1372 first.

## Spain

place-es-omic = The OMIC of your town or the consumer office of your autonomous community
place-es-arbitration = Consumer arbitration, only where the company agrees to it
place-es-court = The court of first instance where you live; small sums go without a lawyer

## The Netherlands

place-nl-consuwijzer = ACM ConsuWijzer: consuwijzer.nl, which takes reports and gives advice
place-nl-court = The kantonrechter where you live

## The United Kingdom

law-note-gb-last-date = The sale is with the seller. The letter names a last date; only when that has passed too may the contract be ended. Where the seller refused, or the goods are lost or on their way back, no such date is needed.
law-note-gb-reject = Goods that came damaged or wrong can be rejected for the full price within 30 days of having them; say so in writing. An order that has not come can be cancelled without a reason.
place-gb-citizens-advice = Citizens Advice consumer service; in Scotland consumeradvice.scot
law-note-gb-advises = It advises and passes cases on to Trading Standards; it does not get single refunds back.
law-note-gb-section-75 = With a credit card and a price over £100 ask the bank about section 75 as well: a marketplace between may stand in the way.
place-gb-court = The small claims court of your part of the country

## The United States

law-note-us-post = The USPS takes inquiries about parcels from abroad through the sender’s post: ask the seller to file it.
place-us-platform-notice = A copy as a notice to the platform: AliExpress, Attn: Legal Department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong
law-note-us-abroad = The sale is with the seller. Whether the rules of the United States reach a seller abroad is doubtful: with a credit card the bank is the surer way.
place-us-attorney-general = The consumer complaint form of your state’s attorney general
place-us-bbb = or the Better Business Bureau: bbb.org
place-us-reports = A report, by web form only, to reportfraud.ftc.gov; about trade across borders to econsumer.gov
law-note-us-authorities = The attorney general passes complaints to the business and may mediate. The FTC takes reports and does not get single refunds back.
law-note-us-billing-error = Credit card: a written notice must reach the issuer’s address for billing inquiries within 60 days of the first statement with the charge. It names you, the account, the amount, the date and the reason. It is for goods that did not come as agreed, not for the quality of goods that you accepted.
place-us-court = The small claims court of your county; a defendant abroad is hard to serve
law-note-us-arbitration = The terms of use name arbitration in Hong Kong unless your law says otherwise: ask a lawyer or the court’s clerk first.

## Türkiye

place-tr-committee = The committee where you live, by e-Devlet (TÜBİS) or in person
law-note-tr-limit = In 2026 it decides disputes worth less than 186 000 TRY. A decision against a company abroad is hard to enforce. The application is in Turkish.
place-tr-court = The consumer court where you live, for what the committee does not take

## Ukraine

place-ua-authority = Держпродспоживслужба: dpss.gov.ua
law-note-ua-seller-name = It needs to know who the seller is: name the company that the store’s page shows. A letter in Ukrainian is better than this one.
place-ua-court = The district court where you live
law-note-ua-costs = What a suit against a company abroad costs was not established here: ask a lawyer first.

## Uzbekistan

law-note-uz-penalty = The sources tell the penalty and nothing of a term for the refund. Whether the law reaches a seller abroad is not established.
place-uz-committee = Competition Committee of Uzbekistan
law-note-uz-court = Which court and what it costs was not established here: ask a lawyer in Uzbekistan.
