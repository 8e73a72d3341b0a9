# Letters above the shop in English: post, PayPal, authority, the written claim, the court.

## The head and the end of a letter

letter-to = To: { $who }
    .seller = To the seller: { $name } (company and address: { $blank })
    .nameless = To the seller (name, company and address: { $blank })
letter-from = From: { $name }, { $address }
letter-seller = Seller: { $name }
letter-platform = Platform: AliExpress, run by { $who }
letter-date = Date: { $date }
letter-signature = Signature: { $blank }
letter-about = This is about AliExpress order { $order }.
letter-about-with = This is about AliExpress order { $order }: { $details }.

## What is asked back, as a part of a sentence

due-sum = { $sum }
due-whole = the full amount paid for this order
due-percent = { $percent }% of the amount paid for this order
due-missing-part = the price of the missing part
due-undelivered-part = the price of the part that has not arrived
due-missing-rest = the rest of the price of the missing part
due-undelivered-rest = the rest of the price of the part that has not arrived
due-rest = the rest of the amount paid for this order
due-delay = a compensation for the delay

## What passed above the shop

fact-wrote-bank = I wrote to the bank on { $date }.
fact-wrote-above = I wrote to the seller about this in the chat on AliExpress on { $date }.
fact-wrote-post = An inquiry was sent to the carrier on { $date }.
fact-wrote-claim = A written claim was sent to the seller on { $date }.
    .unanswered = There has been no answer to the written claim.
fact-claim-received = The seller received the written claim on { $date }.
fact-wrote-operator = A written demand was sent to the platform on { $date }.

## Goods and money, as a bank and PayPal ask for them

goods-now = Where the goods are now: { $place }.
goods-offered = I have offered the seller to return the goods.
    .blank = Return of the goods, offered to the seller or made on: { $blank }.
no-refund = I have not received a refund or a replacement.
    .money = I have not received a refund.

## The bank itself

bank-subject = Subject: chargeback request, { $reason }.
bank-reason-missing = goods not received
bank-reason-part = part of the goods not received
bank-reason-received = goods not as described or defective
bank-reason-refund = refund not processed
bank-reason-return = goods returned, refund not processed
bank-transaction = The transaction as it stands on the statement:
bank-card-day = - date: { $value }
bank-card-amount = - amount in the currency of the statement: { $value }
bank-card-name = - name on the statement: { $value }
bank-card-last-four = - last four digits of the card: { $value }
bank-about = The payment was for AliExpress order { $order }.
bank-about-with = The payment was for AliExpress order { $order }: { $details }.
bank-expected = Delivery was expected by { $blank }.
bank-ask = Please raise a chargeback for { $due } (reason: { $reason }).
bank-answer = Please tell me the decision in writing.
bank-section-75 = If the order was paid by credit card and the price of an item was over £100 and up to £30,000, please treat this letter also as a claim under section 75.
bank-billing-error = If the card is a credit card, this letter is also a written notice of a billing error (Regulation Z, 12 CFR 1026.13): the charge is for goods that were not delivered as agreed.
bank-billing-to = - to the address for billing inquiries: { $blank }
bank-billing-name = - name on the account: { $name }
bank-billing-account = - account number: { $blank }
bank-billing-amount = - amount of the error: { $amount }
bank-billing-day = - date of the charge: { $day }
bank-billing-statement = - date of the first statement with the charge (the notice is to arrive within 60 days of it): { $statement }

## The bank

## The post or courier

post-subject = Subject: inquiry about item { $number }.
    .nameless = Subject: inquiry about a parcel.
post-item = Item { $number } is addressed to me.
    .shipped = Item { $number } is addressed to me. The sender marked it as shipped on { $date }.
    .nameless = A parcel from AliExpress order { $order } is addressed to me.
post-contents = Contents and value: { $details }.
post-sender = Sender: { $name }, a seller on AliExpress. The posting receipt is with the sender.
post-ask = Please look for the item and tell me in writing where it is now, with the date and place of its last scan.
    .delivered = Please check the delivery and tell me in writing to which address and to whom the item was handed over, with its weight and a copy of the delivery record.

## PayPal

paypal-subject = Subject: item not received, AliExpress order { $order }.
    .received = Subject: item not as described, AliExpress order { $order }.
    .refund = Subject: refund not paid, AliExpress order { $order }.
paypal-ask = Please return { $due }.

## The written claim

claim-title = Written claim for a refund
    .deliver = Notice to deliver or refund
    .delay = Written claim about a late delivery
claim-ask = Please refund { $due } to the original payment method by { $date }.
claim-ask-delay = Please tell me in writing by { $date } how the delay will be made good.
claim-last-date = Please deliver the order by { $date }. This is a reasonable and final period.
claim-last-date-then = If it has not arrived by then, I treat the contract as at an end from that date and require a refund of { $due } to the original payment method without undue delay.
claim-end = The goods can no longer be expected, so I treat the contract as at an end and require a refund of { $due } to the original payment method without undue delay, by { $date } at the latest.
claim-answer = Please answer in writing.
claim-russia = As the goods were not handed over in time, I refuse the performance of the contract and demand the return of { $due }, in the way in which the order was paid, within ten days of receipt of this claim.
    .part = As these goods were not handed over in time, I refuse the performance of the contract for them and demand the return of { $due }, in the way in which the order was paid, within ten days of receipt of this claim.
    .defect = As the goods are not as agreed, I refuse the performance of the contract and demand the return of { $due }, in the way in which the order was paid, within ten days of receipt of this claim.
    .price = As the goods are not as agreed, I demand a lower price and the return of { $due }, in the way in which the order was paid, within ten days of receipt of this claim.
    .return = I demand the return of { $due }, in the way in which the order was paid, within ten days of receipt of this claim.
claim-russia-penalty = I also demand the penalty of { $penalty }, to the account { $blank }.
    .alone = I demand the penalty of { $penalty }, to the account { $blank }, within ten days of receipt of this claim.
claim-russia-late = I demand the penalty for the delay, to the account { $blank }, within ten days of receipt of this claim.
claim-title-russia = Claim (demand for the return of the prepayment)
    .received = Claim for the return of the sum paid
    .delay = Claim for a penalty for the delay

## Losses, by the country whose law pays for them

losses-RU = I also ask for the losses that the delay has caused (article 23.1, point 2, of the Consumer Protection Law of the Russian Federation):
    .received = I also ask for the losses that the defects have caused (article 18, point 1, of the Consumer Protection Law of the Russian Federation):
losses-BR = I also ask for the losses that this has caused (article 35 of the Consumer Defence Code of Brazil):
loss-line = - { $what }: { $sum }
own-late-cost = What the delay led to: { $text }.

## The platform, where the law gives it a debt of its own

operator-title = Demand for the return of the prepayment
operator-enclosed = By that claim the seller was notified that I refuse the performance of the contract; a copy of it is enclosed.
operator-ask = I demand the return of the prepayment, { $due }, within ten days of receipt of this demand.

## The penalty of a country's law, by its row

penalty-RU-231-PEN = The penalty for the delay is counted from { $from } to { $to }: { $base } × { $percent }% × { $days } { $days ->
    [one] day
   *[other] days
} = { $sum } (article 23.1, point 3).
    .capped = The penalty for the delay, { $percent }% a day from { $from }, has reached its limit, the sum paid: { $sum } (article 23.1, point 3).
penalty-RU-23-1PCT = The penalty for the unmet demand is counted from { $from } to { $to }: { $base } × { $percent }% × { $days } { $days ->
    [one] day
   *[other] days
} = { $sum } (article 23, point 1, of the Consumer Protection Law of the Russian Federation).
    .capped = The penalty for the unmet demand, { $percent }% a day from { $from }, has reached its limit, the sum paid: { $sum } (article 23 of the Consumer Protection Law of the Russian Federation).

## The authority

authority-title = Report about a purchase
    .decides = Application in a consumer dispute
    .checks = Complaint about a breach of consumer rights
    .mediates = Consumer complaint
    .advises = Request for advice about a purchase
    .records = Report about a purchase
authority-title-GB = Request for advice and referral to Trading Standards
authority-due = My demand to the seller: the return of { $due }.
    .asked = The seller was asked on { $date } to return { $due }.
    .delay = My demand to the seller: { $due }.
authority-ask = Please record this report.
    .decides = Please decide this dispute and tell me the decision in writing.
    .checks = Please look into this case, take the measures that are in your power and tell me the outcome in writing.
    .mediates = Please forward this complaint to the business and help to settle it.
    .advises = Please advise me on this case and pass it on to the office that can act on it.
    .records = Please record this report.
authority-ask-GB = Please advise me on this case and pass it to Trading Standards.
authority-ask-RU = Please look into this case, take measures (where there is ground for it, under article 14.8 of the Code of Administrative Offences) and tell me the outcome in writing. If the case goes to court, please give an opinion on it (article 40 of the Consumer Protection Law, article 47 of the Code of Civil Procedure).

## The court

court-to = To the court at the claimant’s place of residence
    .magistrate = To the magistrate of court district No. { $blank } (at the claimant’s place of residence)
    .district = To the district court at the claimant’s place of residence
court-claimant = Claimant: { $name }, { $address }
court-claimant-data = Date and place of birth: { $blank }; passport or SNILS number: { $blank }; telephone: { $blank }
court-defendant = Defendant: the seller { $who } (company, address, registration number: { $blank })
court-platform = Platform: AliExpress, run by { $who }
    .defendant = Second defendant, the owner of the platform AliExpress: { $who }
court-price = Amount of the claim: { $sum }
    .foreign = Amount of the claim: { $blank } roubles ({ $sum } at the rate of the Bank of Russia on the day of filing)
    .unknown = Amount of the claim: { $blank } roubles
court-title = Statement of claim for the return of the sum paid
    .penalty = Statement of claim for the return of the sum paid and a penalty
    .delay = Statement of claim for a penalty for the delay
court-calculation = Calculation:
court-line-due = - sum paid that has not been returned: { $sum }
court-line-penalty = - penalty up to today: { $sum }
court-line-losses = - losses: { $sum }
court-line-total = - together: { $sum }
court-ask = I ask the court to award against the seller:
court-ask-due = - { $due }
    .sum = - what was paid and has not been returned: { $due }
court-ask-penalty = - a penalty of { $penalty }
court-ask-until = - the penalty of { $percent }% a day from tomorrow until the money is returned, not more than the sum paid
court-ask-losses = - losses of { $losses }
court-ask-moral = - moral damages of { $blank } roubles (article 15 of the Consumer Protection Law)
court-ask-fine = - a fine of 50% of what is awarded (article 13, point 6, of the same law)
court-ask-platform = I ask for the prepayment, { $due }, to be awarded against the owner of the platform as well (article 12, point 2.2, of the Consumer Protection Law).
court-duty = The claimant is exempt from the state duty (article 17, point 3, of the Consumer Protection Law; article 333.36, point 2(4) and point 3, of the Tax Code).
    .unknown = Up to an amount of 1 000 000 roubles the claimant is exempt from the state duty (article 17, point 3, of the Consumer Protection Law; article 333.36, point 2(4) and point 3, of the Tax Code).
court-papers = Also attached:
court-paper-claim = - copy of the claim to the seller and proof that it was sent
court-paper-operator = - copy of the demand to the platform and proof that it was sent
court-paper-calculation = - calculation of the amount of the claim
court-paper-copies = - proof that copies of this statement and its attachments were sent to the defendants
