# Messages and dispute texts in English, written so that a machine can translate them: short sentences, one thing each.

gap = { " " }
comma = { ", " }
semicolon = { "; " }
first-of-month = 1
day-with-year = { $day } { $year }

## Parts of every text

greeting = Hello,
thanks = Thank you.
order-dated = { $id } of { $date }
about = This is about order { $order }.
about-with = This is about order { $order }: { $details }.
item = { $quantity ->
    [0] “{ $title }”
    [1] “{ $title }”
   *[other] “{ $title }” ({ $quantity } pieces)
}
items-more = { $count ->
    [one] and { $count } more item
   *[other] and { $count } more items
}
sum-total = { $sum } in total
attached = Attachments: { $list }.
attachment = [{ $number }] { $what }, { $date }
attachment-part = [{ $number }] { $what } (a part of it only), { $date }
proof-order-page = order page
proof-tracking = tracking page
proof-chat = chat with the seller
proof-payment = payment
proof-carrier = carrier's page
proof-dispute = dispute page
proof-packaging = photo of the packaging
proof-goods = photo of the goods
proof-listing = product page
proof-document = document
proof-seller-data = seller's details
proof-refund-policy = refund policy
proof-return-proof = receipt of the return

## What the pages show. `.point` stands after its date in a list.

fact-paid-ago = { $days ->
    [0] The order was paid on { $date }.
    [one] The order was paid on { $date }, { $days } day ago.
   *[other] The order was paid on { $date }, { $days } days ago.
}
    .point = the order was paid
fact-ordered-ago = { $days ->
    [0] The order was placed on { $date }.
    [one] The order was placed on { $date }, { $days } day ago.
   *[other] The order was placed on { $date }, { $days } days ago.
}
    .point = the order was placed
fact-promised = Delivery was promised by { $date }.
    .point = the promised delivery date passed
fact-guarantee = The order page offers a refund if there is no delivery before { $date }.
    .point = guaranteed delivery date on the order page
fact-silent = Tracking has shown no movement since { $date }, for { $days } days.
    .point = the last tracking event; no movement for { $days } days since then
fact-no-number = There is no tracking number for this order.
    .point = there is no tracking number
fact-no-events = Tracking number { $number } shows no events.
    .point = tracking number { $number } shows no events
fact-number-early = The first event of tracking number { $number } is from { $date }, before the order was placed.
    .point = the first event of tracking number { $number }, before the order was placed
fact-jump = Tracking number { $number } shows the parcel with the sender's carrier on { $start } and at the end of its way on { $date }, at most { $hours } h apart ({ $from } – { $to }): no parcel covers that way in this time.
    .point = tracking number { $number } shows the parcel in two countries at most { $hours } h apart ({ $from } – { $to })
fact-lost = On { $date } the tracking reported the parcel as lost.
    .point = the tracking reports the parcel as lost
fact-customs = { $days ->
    [0] According to the tracking, the parcel has been at customs since { $date }.
    [one] According to the tracking, the parcel has been at customs since { $date }, for { $days } day.
   *[other] According to the tracking, the parcel has been at customs since { $date }, for { $days } days.
}
    .point = { $days ->
        [0] the parcel reached customs
        [one] the parcel reached customs; it has been there for { $days } day
       *[other] the parcel reached customs; it has been there for { $days } days
    }
fact-elsewhere = According to the tracking, the parcel was in “{ $place }” on { $date }.
    .point = the tracking shows the parcel in “{ $place }”
fact-returning = According to the tracking, the parcel has been on its way back to the sender since { $date }.
    .point = the parcel started back to the sender
fact-returned = According to the tracking, the parcel went back to the sender on { $date }.
    .point = the parcel went back to the sender
fact-delivered = Tracking says that the parcel was delivered on { $date }.
    .point = the tracking marks the parcel as delivered
fact-arrived = The parcel was delivered on { $date }.
    .point = the parcel was delivered
fact-arrived-late = The parcel was delivered on { $date }.
    .point = { $days ->
        [one] the parcel was delivered, { $days } day after the promised date
       *[other] the parcel was delivered, { $days } days after the promised date
    }
fact-ordered = The order was placed on { $date }.
    .point = order { $order }
    .pointWith = order { $order }, { $details }
fact-paid = The order was paid on { $date }.
    .point = the order was paid
fact-shipped = The order was marked as shipped on { $date }.
    .point = the order was marked as shipped
    .pointWith = the order was marked as shipped, tracking number { $number }
fact-wrote = I wrote to the seller about this on { $date }.
    .toSeller = I wrote to you about this on { $date }.
    .point = a message was sent to the seller
fact-answered = The seller answered on { $date }.
    .point = the seller answered
fact-cancel = I asked for the cancellation of this unshipped order on { $date }.
    .point = the cancellation of this unshipped order was asked for
fact-support = I asked AliExpress support about this on { $date }.
    .point = AliExpress support was asked
fact-offered = Thank you for your offer of { $date }.
    .sum = Thank you for your offer of { $date }: { $sum }.
fact-dispute = A dispute was opened on AliExpress on { $date }.
    .point = a dispute was opened
fact-decision = AliExpress decided on the dispute on { $date }.
    .point = the decision on the dispute
fact-decision-sum = AliExpress decided on the dispute on { $date } and awarded { $sum }.
    .point = the decision on the dispute: { $sum }
fact-appeal = I appealed against the decision on { $date }.
    .point = an appeal against the decision
fact-refund-processed = AliExpress announced a refund on { $date }. It has not arrived yet.
    .point = a refund was announced
fact-refund-announced = A refund was announced on { $date }.
    .point = a refund was announced
fact-refund-announced-sum = A refund was announced on { $date }: { $sum }.
    .point = a refund was announced: { $sum }
fact-refund-promised = On { $date } the money was promised by { $until }.
    .point = the money was promised by { $until }
fact-goods-returned = I sent the goods back on { $date }.
    .point = the goods were sent back
fact-not-refunded = The money has not been returned.
    .point = the money has not been returned
fact-not-received = The parcel has not been received.
    .point = the parcel has still not been received
point = - { $date }: { $what }
point-undated = - { $what }

## What the buyer states, by reason. `.headline` begins a dispute.

state-not-shipped = The order has still not been shipped.
    .headline = The seller has not shipped the order.
state-invalid-tracking = My parcel cannot be found by tracking number { $number } and has not arrived.
    .told = The parcel has not arrived.
    .headline = The tracking number does not lead to my parcel, and the parcel has not arrived.
    .headlineNoNumber = The order has no tracking number, and the parcel has not arrived.
state-stuck = I have not received the parcel.
    .headline = The parcel is stuck on the way and has not arrived.
state-lost = I have not received the parcel.
    .headline = The parcel was lost on the way and has not arrived.
state-customs = I have not received the parcel.
    .headline = The parcel is held at customs and has not arrived.
state-wrong-address = The parcel was sent to a wrong address and has not reached me.
    .headline = The parcel was sent to a wrong address and has not reached me.
state-returned = I have not received the parcel.
    .headline = The parcel was sent back, and I have not received it.
state-marked-delivered = I have not received the parcel.
    .headline = The parcel is marked as delivered, but I have not received it.
state-damaged = The goods arrived damaged.
    .headline = The goods arrived damaged.
state-incomplete = Part of the order is missing from the parcel.
    .headline = Part of the order is missing from the parcel.
state-not-as-described = The item does not match the description on the product page.
    .headline = The item does not match the description on the product page.
state-wrong-item = A different item arrived instead of the one I ordered.
    .headline = A different item arrived instead of the one I ordered.
state-came-late = The parcel came after the promised date.
    .told = { $days ->
        [one] It came { $days } day late.
       *[other] It came { $days } days late.
    }
    .headline = The parcel came after the promised date.
state-refund-not-paid = The money has not arrived.
    .part = Not all of the money has arrived.
    .headline = A refund was announced, but the money has not arrived.
    .headlinePart = A refund was announced, but not all of the money has arrived.
state-return-not-refunded = The money has not been refunded.
    .part = Not all of the money has been refunded.
    .headline = The goods went back to the seller, and the money has not been refunded.
    .headlinePart = The goods went back to the seller, and not all of the money has been refunded.

## What the buyer answers when asked

answer-number-by-chat = The seller named another number in the chat only.
answer-carrier-told-me = The carrier told me that the parcel is lost.
answer-customs-asked-me = Customs have not asked me for anything.
answer-address-was-right = The address in the order is mine and complete.
answer-was-told = I was not told that the parcel was waiting for me.
answer-asked-around = The parcel is not with the neighbours or at the house either.
answer-packaging-damaged = The packaging was damaged too.
answer-filmed-opening = The opening of the parcel is on video.
answer-account-checked = I have checked the account that was paid from: no refund has come in.
answer-return-arrived = The seller has the return parcel, according to its tracking.
own-what-is-damaged = Damage: { $text }.
own-what-is-missing = Missing: { $text }.
own-differences = What differs: { $text }.
own-what-came = What came: { $text }.
own-refund-words = What was said about the refund: { $text }.
own-return-number = Number of the return parcel: { $text }.

## What the buyer answers to the seller

say-follow-up = The refund has not been agreed yet.
    .open = This is still open.
say-last-call = This is my last reminder.
    .dispute = This is my last reminder before AliExpress decides.
say-reply-offer = My request stays the same.
say-reply-wait = I will not wait longer than the date below.
    .now = I will not wait any longer.
say-reply-cancel = I will not cancel the order, and I will not change the stated reason.
    .dispute = I will not cancel the order or the dispute, and I will not change the stated reason.
    .unsent = I will not cancel the order for a reason on my side: the true reason is that it was not shipped.
say-reply-confirm = I will not confirm receipt until this is settled.

## What the buyer writes to the shop and to the bank

appeal = I ask you to reconsider the decision on the dispute about order { $order }.
appeal-dated = I ask you to reconsider the decision of { $date } on the dispute about order { $order }.
appeal-facts = Please take these facts into account:
appeal-overlooked = Not taken into account in the decision: { $text }.
appeal-new = New proof since the decision: { $list }.
request-cancel = Please cancel this unshipped order.
request-cancel-reason = The reason is that the seller has not shipped it.
state-question = Please tell me the state of my request: what has been decided, what is still open, and by when I will have an answer.
support-question = Please tell me what happens next and by when.

## What the buyer asks for, until when, and what comes then

ask-sum = Please refund { $sum }.
    .dispute = I ask for a refund of { $sum }.
ask-whole = Please refund the full amount paid for this order.
    .dispute = I ask for a refund of the full amount paid for this order.
ask-missing-part = Please refund the price of the missing part.
    .dispute = I ask for a refund of the price of the missing part.
ask-undelivered-part = Please refund the part of the order that has not arrived.
    .dispute = I ask for a refund of the part of the order that has not arrived.
ask-missing-rest = Please refund the rest of the price of the missing part.
    .dispute = I ask for a refund of the rest of the price of the missing part.
ask-undelivered-rest = Please refund the rest of the price of the part that has not arrived.
    .dispute = I ask for a refund of the rest of the price of the part that has not arrived.
ask-rest = Please refund the rest of the amount paid for this order.
    .dispute = I ask for a refund of the rest of the amount paid for this order.
ask-percent = Please refund { $percent }% of the amount paid for this order.
    .dispute = I ask for a refund of { $percent }% of the amount paid for this order.
ask-new-parcel = Please send the goods once more.
    .dispute = I ask for the goods to be sent once more.
ask-delay = Please make good the delay: with the coupon for late delivery, where the order has one, or with a part of the price.
    .dispute = I ask for the delay to be made good: with the coupon for late delivery, where the order has one, or with a part of the price.
ask-tax = This includes { $sum } of import charges.
refunded = A part of the amount has been refunded.
    .sum = { $sum } has been refunded.
    .rest = { $sum } has been refunded; { $rest } is outstanding.
answer-by = I look forward to your answer by { $date }.
then-dispute-next-day = If this is not settled by then, I will open a dispute the next day.
then-dispute-on = If this is not settled by then, I will open a dispute on { $date }.
then-dispute-now = The time to open a dispute ends on { $date }, so I am opening a dispute now.
then-dispute-soon = Little time is left to open a dispute, so I am opening it now.
then-shop = If this is not settled by then, I will turn to AliExpress.
then-dispute-stays = The dispute stays open until this is settled.
then-appealed = I have appealed against the decision on the dispute.
