# Letters above the shop in English: post, PayPal, authority, the written claim, the court.

## The head and the end of a letter

letter-to = To: { $who }
letter-seller = Seller: { $name }
letter-date = Date: { $date }
letter-about = This is about AliExpress order { $order }.
letter-about-with = This is about AliExpress order { $order }: { $details }.
letter-full-date = { $day } { $year }

## What is asked back, as a part of a sentence

due-sum = { $sum }
due-whole = the full amount paid for this order
due-missing-part = the price of the missing part
due-undelivered-part = the price of the part that has not arrived
due-rest = the rest of the amount paid for this order

## What passed above the shop

fact-wrote-bank = I wrote to the bank on { $date }.
fact-wrote-post = An inquiry was sent to the carrier on { $date }.
fact-wrote-claim = A written claim was sent to the company on { $date }.
    .unanswered = There has been no answer to it.
fact-appeal = I appealed against the decision on { $date }.

## The bank

bank-ask = Please dispute this payment under the rules of the card scheme and return { $due }.

## The post or courier

post-subject = Subject: inquiry about item { $number }.
    .nameless = Subject: inquiry about a parcel.
post-item = I am the addressee of item { $number }.
    .shipped = I am the addressee of item { $number }. The sender marked it as shipped on { $date }.
    .nameless = I am the addressee of a parcel from AliExpress order { $order }.
post-ask = Please look for the item and tell me in writing where it is now, with the date and place of its last scan.
    .delivered = Please check the delivery and tell me in writing to which address and to whom the item was handed over, with its weight and a copy of the delivery record.

## PayPal

paypal-subject = Subject: item not received, AliExpress order { $order }.
    .received = Subject: item not as described, AliExpress order { $order }.
paypal-ask = Please return { $due }.

## The written claim

claim-title = Written claim for a refund
claim-ask = I ask for the return of { $due } by { $date }, in the way in which the order was paid.
claim-ask-penalty = I ask for the return of { $due } and for a penalty of { $penalty }, together { $total }, by { $date }, in the way in which the order was paid.
claim-last-date = Please deliver the order by { $date }. No later day is agreed.
claim-last-date-then = If it has not come by then, I end the contract as of that day and ask for the return of { $due } without undue delay, in the way in which the order was paid.
claim-answer = Please answer in writing.

## The penalty of a country's law, by its row

penalty-RU-231-PEN = The penalty for the delay is counted from { $from } to { $to }: { $base } × { $percent }% × { $days } { $days ->
    [one] day
   *[other] days
} = { $sum } (article 23.1, point 3).
    .capped = The penalty for the delay, { $percent }% a day from { $from }, has reached its limit, the sum paid: { $sum } (article 23.1, point 3).
penalty-RU-23-1PCT = The penalty for the unmet demand is counted from { $from } to { $to }: { $base } × { $percent }% × { $days } { $days ->
    [one] day
   *[other] days
} = { $sum } (article 23).
    .capped = The penalty for the unmet demand, { $percent }% a day from { $from }, has reached its limit, the sum paid: { $sum } (article 23).

## The authority

authority-title = Complaint about a purchase
authority-company = The platform is run by { $who }.
authority-due = The company was asked to return { $due }.
    .now = My demand to the company: the return of { $due }.
authority-ask = Please look into this case and tell me the outcome in writing.

## The court

court-to = To the court at the claimant’s place of residence
    .magistrate = To the magistrate of the claimant’s place of residence
    .district = To the district court of the claimant’s place of residence
court-defendant = Defendant: { $who }
court-price = Amount of the claim: { $sum }
court-title = Statement of claim for the return of the sum paid
    .penalty = Statement of claim for the return of the sum paid and a penalty
court-calculation = Calculation:
court-line-due = - sum paid that has not been returned: { $sum }
court-line-penalty = - penalty: { $sum }
court-line-total = - together: { $sum }
court-ask = I ask the court to award { $due } against the defendant.
    .penalty = I ask the court to award { $due } and a penalty of { $penalty } against the defendant, together { $total }.
court-duty = Consumers pay no state duty on such a claim up to 1 000 000 roubles (article 17, point 3, of the Consumer Protection Law).
