# The interface's words in English. Plain, short, no blame; a button says what happens.

## Days and sizes

days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
pill-days = { $days ->
    [0] today
    [one] { $days } day
   *[other] { $days } days
}
pill-passed = passed
pill-refund = on its way
pill-closed = closed
pill-claim = claim open
date-and-time = { $day }, { $time }

## What is the matter with an order. `.also` continues a line that began with something weightier.

flag-not-shipped = { $days ->
    [0] Not shipped
    [one] Not shipped for { $days } day
   *[other] Not shipped for { $days } days
}
    .also = not shipped
flag-no-tracking = No tracking number
    .also = no tracking number
flag-stalled = { $days ->
    [0] No movement
    [one] No movement for { $days } day
   *[other] No movement for { $days } days
}
    .also = no movement
    .alsoSince = silent since { $since }
flag-overdue = { $days ->
    [0] Late
    [one] { $days } day late
   *[other] { $days } days late
}
    .also = { $days ->
        [0] late
        [one] { $days } day late
       *[other] { $days } days late
    }
flag-guarantee-passed = The shop's refund date has come
    .on = The shop's refund date was { $since }
    .also = refund date has come
    .alsoSince = refund date was { $since }
flag-delivery-failed = Delivery attempt failed
    .also = delivery attempt failed
    .alsoSince = delivery failed on { $since }
flag-awaiting-pickup = Waiting for you at the pickup point
    .until = At the pickup point until about { $until }
    .also = waiting at the pickup point
    .alsoSince = at the pickup point since { $since }
flag-returned = { $stage ->
    [returned] Came back to the sender
    [lost] Lost on the way
    [destroyed] Destroyed by the carrier
    [cancelled] The carrier cancelled the parcel
   *[returning] Going back to the sender
}
    .also = { $stage ->
        [returned] came back to the sender
        [lost] lost on the way
        [destroyed] destroyed by the carrier
        [cancelled] cancelled by the carrier
       *[returning] going back to the sender
    }
flag-customs-hold = { $days ->
    [0] Held at customs
    [one] At customs for { $days } day
   *[other] At customs for { $days } days
}
    .also = held at customs
    .alsoSince = at customs since { $since }
flag-marked-delivered = Marked as delivered
    .on = Marked as delivered on { $since }
    .also = marked as delivered
    .alsoSince = marked as delivered on { $since }
flag-wrong-destination = Tracking shows another destination
    .also = tracking shows another destination
    .ended = { $scan ->
        [office] Last office on the way: { $place }, not the state of the order's address
       *[end] { $compared ->
            [country] Tracking ends in { $place }, not in the country it was sent to
            [city] Tracking ends in another city than the order's address
           *[state] Tracking ends in { $place }, not in the state of the order's address
        }
    }
    .also-ended = { $scan ->
        [office] last office on the way: { $place }
       *[end] { $compared ->
            [city] tracking ends in another city
           *[state] tracking ends in { $place }
        }
    }
flag-contradiction = The order and its tracking disagree
    .also = order and tracking disagree
    .jump = { $hours ->
        [one] Scans at most { $hours } hour apart: { $from } and { $to }
       *[other] Scans at most { $hours } hours apart: { $from } and { $to }
    }
    .also-jump = { $hours ->
        [one] scans at most { $hours } hour apart: { $from } and { $to }
       *[other] scans at most { $hours } hours apart: { $from } and { $to }
    }
flag-closing = { $days ->
    [0] Today is the last day to open a dispute
    [one] { $days } day left to open a dispute
   *[other] { $days } days left to open a dispute
}
    .passed = The day to open a dispute may have passed: look at the order today
    .oldRule = The day to open a dispute may be near: look at the order today
    .also = the day to open a dispute is near
    .alsoPassed = the day to open a dispute may have passed
flag-unreadable = Part of this order could not be read
    .also = part of the order could not be read

## Places on the way

stage-not-found = Number not known yet
stage-info-received = Only announced
stage-picked-up = Picked up
stage-origin = In the country of the sender
stage-export-customs = Export customs
stage-departed = Left the country
stage-in-transit = Between countries
stage-arrived = Arrived in your country
stage-import-customs = At customs
stage-customs-action = Customs wait for you
stage-customs-released = Released by customs
stage-last-mile = With the local carrier
stage-out-for-delivery = Out for delivery
stage-delivery-failed = Delivery failed

## Dates with a meaning. The value is the headline, `.line` the overlay's form, `.name` the entry in a list.

deadline-ship-by = { $when ->
    [past] The seller was to ship by now
    [today] The seller is to ship today
   *[future] { $days ->
        [one] { $days } day left for the seller to ship
       *[other] { $days } days left for the seller to ship
    }
}
    .line = { $certainty ->
        [estimated] to be shipped by about { $on }
       *[read] to be shipped by { $on }
    }
    .name = Seller ships by
    .then = After that, the order should close by itself with a full refund.
deadline-deliver-by = { $when ->
    [past] The promised delivery day has passed
    [today] Delivery is promised for today
   *[future] { $days ->
        [one] { $days } day until the promised delivery
       *[other] { $days } days until the promised delivery
    }
}
    .line = { $certainty ->
        [estimated] expected by about { $on }
       *[read] promised by { $on }
    }
    .name = Delivery promised by
    .then = After that, the parcel is late, and a dispute becomes possible.
deadline-refund-by = { $when ->
    [past] The shop's refund date has come
    [today] Today is the shop's refund date
   *[future] { $days ->
        [one] { $days } day until the shop's refund date
       *[other] { $days } days until the shop's refund date
    }
}
    .line = { $certainty ->
        [estimated] refund if not here by about { $on }
       *[read] refund if not here by { $on }
    }
    .name = Refund if not delivered by
    .then = From then on a refund is due for a parcel that did not come. Ask for it: it may not come by itself.
deadline-dispute-opens = { $when ->
    [past] A dispute can be opened
    [today] A dispute can be opened from today
   *[future] { $days ->
        [one] { $days } day until a dispute can be opened
       *[other] { $days } days until a dispute can be opened
    }
}
    .line = { $certainty ->
        [estimated] dispute opens about { $on }
       *[read] dispute opens { $on }
    }
    .name = Dispute opens
    .then = Before it the shop may refuse a dispute.
deadline-dispute-closes = { $when ->
    [past] The day to open a dispute may have passed: look at the order today
    [today] Today is the last day to open a dispute
   *[future] { $days ->
        [one] { $days } day left to open a dispute
       *[other] { $days } days left to open a dispute
    }
}
    .line = { $certainty ->
        [estimated] dispute closes about { $on }
       *[read] dispute closes { $on }
    }
    .name = Dispute closes
    .then = After that, the shop may take no dispute about this order any more.
deadline-seller-answers = { $when ->
    [past] The seller's time to answer is over
    [today] The seller is to answer today
   *[future] { $days ->
        [one] { $days } day left for the seller to answer
       *[other] { $days } days left for the seller to answer
    }
}
    .line = { $certainty ->
        [estimated] seller answers by about { $on }
       *[read] seller answers by { $on }
    }
    .name = Seller answers by
    .then = After that, silence counts for you: what you asked is carried out.
deadline-platform-decides = { $when ->
    [past] The decision is overdue
    [today] The decision is due today
   *[future] { $days ->
        [one] { $days } day until the shop decides
       *[other] { $days } days until the shop decides
    }
}
    .line = { $certainty ->
        [estimated] decision due about { $on }
       *[read] decision due { $on }
    }
    .name = The shop decides by
    .then = By then the shop proposes a solution. If it does not, ask its support.
deadline-appeal-closes = { $when ->
    [past] The day to appeal has passed
    [today] Today is the last day to appeal
   *[future] { $days ->
        [one] { $days } day left to appeal
       *[other] { $days } days left to appeal
    }
}
    .line = { $certainty ->
        [estimated] appeal closes about { $on }
       *[read] appeal closes { $on }
    }
    .name = Appeal closes
    .then = After that, the shop's decision stands; the bank and the law remain.
deadline-refund-arrives = { $when ->
    [past] The refund should have arrived
    [today] The refund should arrive today
   *[future] { $days ->
        [one] { $days } day until the refund should arrive
       *[other] { $days } days until the refund should arrive
    }
}
    .line = { $certainty ->
        [estimated] refund expected about { $on }
       *[read] refund expected by { $on }
    }
    .name = Refund arrives by
    .then = After that, ask the shop for the day and the number of the refund, and your bank with them.
deadline-chargeback-closes = { $when ->
    [past] The day to ask your bank has passed
    [today] Today is the last day to ask your bank
   *[future] { $days ->
        [one] { $days } day left to ask your bank for a chargeback
       *[other] { $days } days left to ask your bank for a chargeback
    }
}
    .line = { $certainty ->
        [estimated] ask your bank by about { $on }
       *[read] ask your bank by { $on }
    }
    .name = Chargeback closes
    .then = After that, the bank can no longer claim the payment back. It needs days itself: write well before.
deadline-post-inquiry-closes = { $when ->
    [past] The day to ask the post has passed
    [today] Today is the last day to ask the post
   *[future] { $days ->
        [one] { $days } day left to ask the post to search
       *[other] { $days } days left to ask the post to search
    }
}
    .line = { $certainty ->
        [estimated] postal inquiry until about { $on }
       *[read] postal inquiry until { $on }
    }
    .name = Postal inquiry closes
    .then = After that, the post takes no inquiry about this parcel.
deadline-authority-answers = { $when ->
    [past] The authority's time to answer is over
    [today] The authority is to answer today
   *[future] { $days ->
        [one] { $days } day until the authority is to answer
       *[other] { $days } days until the authority is to answer
    }
}
    .line = { $certainty ->
        [estimated] authority answers by about { $on }
       *[read] authority answers by { $on }
    }
    .name = Authority answers by
    .then = After that, ask about your complaint by its number.
deadline-cancel-answers = { $when ->
    [past] The seller's time to cancel is over
    [today] The seller is to answer the cancellation today
   *[future] { $days ->
        [one] { $days } day left to answer your cancellation
       *[other] { $days } days left to answer your cancellation
    }
}
    .line = { $certainty ->
        [estimated] cancellation answered by about { $on }
       *[read] cancellation answered by { $on }
    }
    .name = Cancellation answered by
    .then = After that, an order that was not shipped should close by itself with a full refund. If it does not, ask the shop's support.
deadline-support-answers = { $when ->
    [past] Support's time to answer is over
    [today] Support is to answer today
   *[future] { $days ->
        [one] { $days } day left for support to answer
       *[other] { $days } days left for support to answer
    }
}
    .line = { $certainty ->
        [estimated] support answers by about { $on }
       *[read] support answers by { $on }
    }
    .name = Support answers by
    .then = After that, do not wait longer: take the next step.
deadline-appeal-decides = { $when ->
    [past] The answer to the appeal is overdue
    [today] The answer to the appeal is due today
   *[future] { $days ->
        [one] { $days } day until the appeal is answered
       *[other] { $days } days until the appeal is answered
    }
}
    .line = { $certainty ->
        [estimated] appeal answered by about { $on }
       *[read] appeal answered by { $on }
    }
    .name = Appeal answered by
    .then = After that, ask the shop's support; the bank need not wait for it.
deadline-resend-arrives = { $when ->
    [past] The new parcel should have arrived
    [today] The new parcel should arrive today
   *[future] { $days ->
        [one] { $days } day until the new parcel should arrive
       *[other] { $days } days until the new parcel should arrive
    }
}
    .line = { $certainty ->
        [estimated] new parcel by about { $on }
       *[read] new parcel by { $on }
    }
    .name = New parcel arrives by
    .then = After that, it counts as not come. The order's own days ran on meanwhile.
deadline-return-arrives = { $when ->
    [past] The seller should have the goods back
    [today] The seller should have the goods back today
   *[future] { $days ->
        [one] { $days } day until the seller should have the goods
       *[other] { $days } days until the seller should have the goods
    }
}
    .line = { $certainty ->
        [estimated] goods back with the seller by about { $on }
       *[read] goods back with the seller by { $on }
    }
    .name = Goods are back with the seller by
    .then = After that, show support the posting receipt and the tracking of the return.
deadline-bank-answers = { $when ->
    [past] The bank's time to answer is over
    [today] The bank is to answer today
   *[future] { $days ->
        [one] { $days } day left for the bank to answer
       *[other] { $days } days left for the bank to answer
    }
}
    .line = { $certainty ->
        [estimated] bank answers by about { $on }
       *[read] bank answers by { $on }
    }
    .name = Bank answers by
    .then = After that, ask the bank where your request stands, and for its answer in writing.
deadline-post-answers = { $when ->
    [past] The carrier's time to answer is over
    [today] The carrier is to answer today
   *[future] { $days ->
        [one] { $days } day left for the carrier to answer
       *[other] { $days } days left for the carrier to answer
    }
}
    .line = { $certainty ->
        [estimated] carrier answers by about { $on }
       *[read] carrier answers by { $on }
    }
    .name = Post or courier answers by
    .then = After that, ask for the answer by the number of your inquiry. No answer is also something to show.
deadline-operator-answers = { $when ->
    [past] The operator's time to answer is over
    [today] The operator is to answer today
   *[future] { $days ->
        [one] { $days } day left for the operator to answer
       *[other] { $days } days left for the operator to answer
    }
}
    .line = { $certainty ->
        [estimated] operator answers by about { $on }
       *[read] operator answers by { $on }
    }
    .name = Operator of the platform answers by
    .then = After that, the authority and the court are open.
deadline-reject-closes = { $when ->
    [past] The days to reject the goods are over
    [today] Today is the last day to reject the goods
   *[future] { $days ->
        [one] { $days } day left to reject the goods
       *[other] { $days } days left to reject the goods
    }
}
    .line = { $certainty ->
        [estimated] reject the goods by about { $on }
       *[read] reject the goods by { $on }
    }
    .name = Goods can be rejected until
    .then = After that, faulty goods are first repaired or replaced; money comes only then.
deadline-withdrawal-closes = { $when ->
    [past] The days to withdraw are over
    [today] Today is the last day to withdraw
   *[future] { $days ->
        [one] { $days } day left to withdraw from the purchase
       *[other] { $days } days left to withdraw from the purchase
    }
}
    .line = { $certainty ->
        [estimated] withdraw by about { $on }
       *[read] withdraw by { $on }
    }
    .name = Withdrawal closes
    .then = After that, the purchase can be undone only for a reason, such as a fault.
deadline-claim-closes = { $when ->
    [past] The time to claim by law has passed
    [today] Today is the last day to claim by law
   *[future] { $days ->
        [one] { $days } day left to claim by law
       *[other] { $days } days left to claim by law
    }
}
    .line = { $certainty ->
        [estimated] claim by law until about { $on }
       *[read] claim by law until { $on }
    }
    .name = Claim by law closes
    .then = After that, the seller may refuse because of the time alone.

## What happens then, where the rule itself decides it

then-AE-SHIP-TIMEOUT = After that, the order should close by itself with a full refund. Counted in business days: weekends are left out, holidays are not.
then-AE-REFUND-CARD = After that, ask the shop for the day and the number of the refund, and your bank with them. Counted in business days: weekends are left out, holidays are not.
then-PP-ESC = After that, PayPal closes the dispute for good. Turn it into a claim before.
then-written-claim = After that, the next steps open: the operator where there is one, the authority, the court.
then-BR-CONSUMIDOR = By then the company answers there. Say on the site whether that settled it.

## A rule that is too old

deadline-old-rule = { $name }: the rule for this date is too old to count on. Look at the order's page today
    .line = look at the order page for the date
source-old-rule = the rule had to be checked again by { $by }: take no date from it, look at the page

## The calendar file

calendar-save = Save these dates for your calendar
calendar-save-all = Save all dates for your calendar
calendar-summary = { $name }: { $title }
calendar-cancelled = No longer holds: { $summary }
calendar-cancelled-why = Redress took this date back: what it came from has changed. See the claim for the dates that hold.
calendar-description = { $order }. The date is { $source }. { $after }

## Dates that are not known

unknown-dates = { $count ->
    [one] { $count } date is not known
   *[other] { $count } dates are not known
}
unknown-open-order = Open the order page: its dates are read by themselves.
unknown-say-payment = Say how you paid, under “What next”.
unknown-no-term = No deadline is known for this way of paying. Ask the bank or the seller at once.
unknown-no-payment-day = Open the order page: the day of payment is read there.
unknown-note-dispute = It runs from the day on which you open the dispute. Note it here.
unknown-note-decision = It runs from the day of the decision. Note it here.
unknown-note-refund = It runs from the day on which the refund is on its way. Note it here.
unknown-note-authority = It runs from the day of your complaint. Note it here.
unknown-no-answer-term = No term for an answer is known for your country.
unknown-say-country = Say where you live, under “What next”: the term depends on the country.
unknown-not-by-post = This parcel did not travel by post, and only the post takes inquiries.
unknown-no-ship-day = Open the order page: the day of shipping is read there.

## Dates that moved

moved-date = Moved: was { $before }, seen { $on }
moved-proof = proof { $number } shows the earlier date
moved-why = The shop or the seller moved it. Acting by the earlier date is usually safe.

## A date and its distance

date-distance = { $when ->
    [today] today
    [past] { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
   *[future] { $days ->
        [one] in { $days } day
       *[other] in { $days } days
    }
}
source-shop-day = { $source }; the shop's { $on } begins earlier where you live
source-later = Another reading of the same rule gives { $on }: the earlier day decides.
source-holidays = { $country ->
    [CN] Public holidays in China fall into it: the estimate may be early.
   *[other] Public holidays in the seller's country fall into it: the estimate may be early.
}

## Where a date comes from

source-page = read from the shop's page
source-page-on = read { $page } on { $on }
source-rule = estimated, the page gives no such date
source-rule-year = estimated by a rule of { $year }
source-noted = promised, as you noted it
page-order-list = from the order list
page-order-detail = from the order page
page-tracking = from the tracking page
page-messages = from the chat
page-dispute = from the dispute page
page-refunds = from the refunds page
page-carrier = from the carrier's page
page-unknown = from the page
about-date = about { $on }
date-and-source = { $on }, { $source }

## The line on the shop's page

open-claim = Open claim
show-claim = Show claim
refund-done = the page says that money came back
    .sum = the page says that { $sum } came back
refund-under-way = the page says that money is on its way back
    .sum = the page says that { $sum } is on its way back
save-proof = Save proof
saving = Saving…
allow-capture = Allow pictures
how-to-capture = The browser takes a picture only with your leave. Press the shortcut or the Redress icon, or allow pictures once for good.
unread-title = Redress could not read this page
unread-body = The shop may have changed it. Nothing was guessed. Your earlier orders and proof are kept; the shortcut still saves a picture of this page.
unread-fields = Not read: { $fields }.
close = Close

## Claim

claim = Claim
order-number = Order { $id }
ordered-on = ordered { $on }
no-title = Title not read
no-total = price not read
open-in-tab = Open in tab
open-panel = Side panel
open-list = List
no-deadline = No date to watch yet
no-deadline-how = Open the order page once: its dates are read by themselves.
steps = Steps of the claim
step-done = done
step-now = now
step-later = later
step-proof = Proof
step-seller = Seller
step-support = Support
step-dispute = Dispute
step-appeal = Appeal
step-bank = Bank
step-post = Post
step-claim = Written claim
step-operator = Operator
step-authority = Authority
step-court = Court
act-capture = Next: save proof ({ $items })
    .rest = Next: capture the whole page ({ $items })
    .open = Next: open and save: { $item }
act-write-seller = Next: write to the seller
act-await-seller = Next: wait for the seller
    .by = Next: wait for the seller until { $by }
act-open-dispute = Next: open the dispute on the shop's page
    .by = Next: open the dispute on the shop's page by { $by }
act-await-decision = Next: wait for the decision
    .by = Next: wait for the decision until { $by }
act-ask-bank = Next: ask your bank for a chargeback
    .by = Next: ask your bank for a chargeback by { $by }
act-await-bank = Next: wait for the bank
    .by = Next: wait for the bank until { $by }
act-await-post = Next: wait for the carrier's answer
    .by = Next: wait for the carrier's answer until { $by }
act-await-claim = Next: wait for the answer to your written claim
    .by = Next: wait for the answer to your written claim until { $by }
act-await-authority = Next: wait for the authority
    .by = Next: wait for the authority until { $by }
act-rest = Nothing to do: the claim is closed
tabs = Parts of the claim
tab-proof = Proof
tab-proof-count = Proof { $done } of { $all }
tab-message = Message
tab-money = Money
tab-dates = Dates

reason = What happened
reason-choose = Choose what happened
reason-choose-how = It decides which proof and texts you need.
reason-not-shipped = Seller did not ship it
reason-invalid-tracking = Tracking number does not work
reason-stuck = Stuck on the way
reason-lost = Lost
reason-customs = Held at customs
reason-wrong-address = Sent to another address
reason-returned = Went back to the sender
reason-marked-delivered = Says delivered, I do not have it
reason-damaged = Arrived damaged
reason-incomplete = Something is missing inside
reason-not-as-described = Not as described
reason-wrong-item = A different item came
reason-came-late = Came later than promised
reason-refund-not-paid = Refund agreed, money did not come
reason-return-not-refunded = Sent back, not refunded

## The popup

other-orders = Other orders
matter-unsaid = You have not said yet what happened
details = Details, and what would lose the claim
details-problems = { $count ->
    [one] { $count } entry does not fit
   *[other] { $count } entries do not fit
}
details-rights = { $count ->
    [one] Another right ends on { $on }
   *[other] { $count } other rights end, the first on { $on }
}
checklist-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
checklist-how = Explain
checklist-less = Show less
questions-open = { $count ->
    [one] { $count } question makes the letter stronger
   *[other] { $count } questions make the letter stronger
}
questions-done = The questions are answered
questions-telling = One of your answers says more: look
capture-here = Capture
capture-here-of = Capture: { $item }
open-claim-of = Open claim: { $title }
show-claim-of = Show claim: { $title }

## What decides a reason

ask-yes = Yes
ask-no = No
ask-open = –
ask-leads = This sounds like: { $reason }
ask-why = The answers go into the text and stay on this computer.
ask-has-number = Does the order show a tracking number?
ask-asked-to-cancel = Does the seller ask you to cancel, or to choose another reason?
ask-number-by-chat = Did the seller give another number in the chat?
ask-moves-as-usual = Does the tracking move as usual, with the promised day still ahead?
ask-carrier-lost-it = Does the carrier say that it is lost?
ask-carrier-told-me = Did the carrier tell you so itself?
ask-customs-asked-me = Did customs ask you for papers or money?
ask-address-was-right = Was the address in the order yours and complete?
ask-was-told = Were you told that the parcel was waiting for you?
ask-asked-around = Have you asked the neighbours and looked around the house?
ask-other-address = Does the carrier's record name another address?
ask-packaging-damaged = Was the packaging damaged too?
ask-what-is-damaged = What is damaged?
ask-filmed-opening = Was the opening of the parcel filmed?
ask-what-is-missing = What is missing?
ask-another-thing = Is it a different thing altogether?
ask-differences = What differs from the description?
ask-what-came = What came instead?
ask-still-wanted = Do you keep the goods although they came late?
ask-late-cost = What did the delay cost you?
ask-account-checked = Have you looked today at the card or account that you paid with?
ask-refund-words = Who promised the money, and in which words?
ask-return-number = Which tracking number has the parcel that you sent back?
ask-return-arrived = Does its tracking show that the seller has it?

checklist = Checklist
checklist-done = saved
    .in-view = what was in view is saved
    .element = a part of the page is saved
    .unknown = what was in view is saved; if the page goes on, capture it whole
checklist-missing = not saved yet
    .short = needed
checklist-no-picture = only what the page says is kept: the picture is still to be taken
    .short = no picture yet
checklist-in-view = only what was in view: the page goes on. Capture the whole page.
    .short = a part only
checklist-cut-short = the capture ended early, the rest is missing. Capture the whole page.
    .short = ended early
checklist-stale = { $days ->
    [one] { $days } day old: save it again
   *[other] { $days } days old: save it again
}
    .short = { $days ->
        [one] { $days } day old
       *[other] { $days } days old
    }
checklist-optional = helps, not required
    .short = helps
checklist-empty = Choose what happened to see which proof is needed.
open = Open
open-page = Open: { $page }
proof-order-page = Order page
    .how = the whole page with number, price and dates
proof-tracking = Tracking page
    .how = all events of the parcel
proof-chat = Chat with the seller
    .how = write first, then save the whole talk
proof-payment = Payment
    .how = bank statement or the shop's payment page
proof-carrier = Carrier's own page
    .how = the same number on the carrier's site
proof-dispute = Dispute page
    .how = with the seller's answers
proof-packaging = Packaging
    .how = photos from all sides, label readable
proof-goods = The goods
    .how = photos or a video of what came
proof-listing = Product page
    .how = description and pictures as they were sold
proof-document = Another document
    .how = a letter, a receipt, an act
proof-seller-data = The seller's legal data
    .how = name and address: press the store's name on its page
proof-refund-policy = Refund policy
    .how = what the seller or the product page promises of delivery and refunds
proof-return-proof = Proof of the return
    .how = posting receipt or tracking of what you sent back

capture-visible = Capture what is in view
    .short = What is in view
capture-page = Capture the whole page
    .short = Whole page
    .how = The page scrolls by itself, about half a second for each screenful.
capture-page-of = Capture the whole page: { $item }
capture-element = Capture a part
    .how = Point at an order, a parcel or a chat.
capturing = Capturing…
capturing-share = Capturing… { $percent } %
capture-cancel = Cancel
capture-pick = Point at the part to save and click. Arrow up: larger. Arrow down: smaller. Enter saves, Esc cancels.
capture-menu-visible = Save what is in view as proof
capture-menu-page = Save the whole page as proof
capture-menu-element = Save a part of the page as proof
capture-default = The shortcut and the button on the page save
capture-default-visible = what is in view
capture-default-page = the whole page
capture-default-element = a part of the page
capture-default-why = With a part, the button beside an order saves that order, and the shortcut lets you point.
capture-shortcut = Shortcut
cannot-capture = Open one of the pages above to save it.
capture-saved = Saved. What was in view and what the page says are kept.
capture-goes-on = The page goes on: capture the whole page for the rest.
capture-saved-page = Saved. The whole page and what it says are kept.
capture-saved-element = Saved. The part of the page and what it says are kept.
capture-loose = The page names no order: open the claim it belongs to and add it there, under Proof.
capture-facts-only = What the page says is kept. The picture was not taken.
capture-not-allowed = The browser did not allow a picture. Click the Redress icon on that page, or press the shortcut there.
    .stopped = The browser stopped allowing pictures. What was taken until then is kept. For the rest, press the shortcut on that page again.
capture-protected-page = The browser protects this page: it cannot be scrolled for a picture. Capture what is in view instead.
capture-tab-closed = The page was closed before the picture was taken. Open it and try again.
    .stopped = The page was closed or left on the way. What was taken until then is kept. For the rest, open the page and save it again.
capture-tab-changed = Another page came to the front. Nothing was saved. Go back and try again.
    .stopped = Another page came to the front on the way. What was taken until then is kept. For the rest, go back and save the page again.
capture-too-fast = The browser takes two pictures a second at most. Wait a moment and try again.
    .stopped = The browser would take no more pictures. What was taken until then is kept. For the rest, wait a moment and save the page again.
capture-no-frame = The page was not drawn yet. Try again.
    .stopped = From some point on, the page was no longer drawn. What was taken until then is kept. For the rest, reload the page and save it again.
capture-page-moves = The page moves by itself and could not be held still. Nothing was saved. Save what is in view instead, piece by piece.
    .stopped = The page moves by itself and could not be scrolled further. What was taken until then is kept. For the rest, scroll there and save what is in view.
capture-page-stuck = The page does not answer. Nothing was saved. Reload it and try again.
    .stopped = The page stopped answering on the way. What was taken until then is kept. For the rest, reload the page and save it again.
capture-no-end = This page has no end. Nothing was saved. Save what is in view instead, piece by piece.
    .stopped = This page has no end. Its first part is kept. For the rest, scroll there and save what is in view.
capture-nothing-there = That part of the page is empty. Nothing was saved. Choose another part, or save what is in view.
capture-pinched = The page is enlarged with two fingers, and only a part of its width is in view. Nothing was saved. Make it its own size again with two fingers, then try again.
capture-cancelled = Cancelled. Nothing was saved.
capture-disk-full = There is no room on the disk. Earlier proof is kept. Free some space and try again.
capture-unknown = The picture was not taken. Earlier proof is kept. Reload the page and try again.
    .stopped = Something went wrong on the way. What was taken until then is kept. For the rest, reload the page and save it again.

evidence = Saved proof
evidence-empty = Nothing saved yet. Open a page from the checklist and capture it.
evidence-number = Proof { $number }
evidence-facts = facts without a picture
evidence-no-picture = No picture
loose = Saved, in no claim yet
loose-how = These pages named no order. Add here what belongs to this claim.
loose-file = Add
loose-file-of = Add to this claim: { $title }
evidence-open = Open proof { $number }: { $title }

## Proof that the buyer brings

add-file = Add file
    .short = Add file
add-file-of = Add file: { $item }
add-proof = Your own files and notes
add-proof-how = Photos, videos, PDF and e-mails, up to { $limit } each. Choose them, drop them here or paste them. They are stored as they are and stay on this computer.
add-files = Choose files
add-note = Write a note
add-proves = What it shows
add-proves-of = What { $file } shows
add-proves-none = Not on the list
add-remove = Take out
add-remove-of = Take out { $file }
add-save = { $count ->
    [one] Save { $count } file
   *[other] Save { $count } files
}
add-saving = Saving: { $done } of { $all }…
add-saved = { $count ->
    [one] { $count } file saved.
   *[other] { $count } files saved.
}
add-misnamed = By its name it would be something else. By its content it is { $kind }, and is kept as that.
add-duplicate = { $file } is there already, as proof { $number }. It was not stored twice.
    .new = { $file } is the same file as one that was just saved. It was not stored twice.
add-elsewhere = { $file } is saved. The same file is in another claim: the shop may reject proof that belongs to another order.
add-too-many = { $count } files at once are too many: nobody could say of each what it shows. Nothing was stored. Choose at most { $limit }.
add-refused-empty = { $file } is empty: there is nothing to store. Get it again from where it came.
add-refused-too-large = { $file } has { $size }; the limit is { $limit }, because a file's hash is taken of the whole file in memory. It was not stored. Make it shorter, or cut it into parts.
add-refused-unknown-kind = { $file } is no photo, video, PDF or e-mail by its content, whatever its name says. It was not stored. Print it as a PDF or take a picture of it.
add-refused-unreadable = { $file } could not be read: it was moved or deleted meanwhile. It was not stored. Choose it again.
add-refused-claim-gone = The claim was deleted in another window. { $file } was not stored.
add-refused-disk-full = There is no room on the disk for { $file }. What was saved before is kept. Free some space and try again.
add-refused-unknown = { $file } was not stored. Earlier proof is kept. Try again.
family-photo = photo
family-video = video
family-pdf = PDF
family-mail = e-mail
family-note = note
note-day = The day it tells of
note-text = What happened
note-save = Save the note
note-drop = Leave it
note-saved = The note is saved.
note-name = The note

## The ladder

tab-ladder = What next
ladder-how = Facts with their sources and dates, not legal advice. Redress opens no page and sends nothing.
paid-with = Paid with
paid-with-visa = Visa
paid-with-mastercard = Mastercard
paid-with-mir = Mir
paid-with-paypal = PayPal
paid-with-other = Transfer, wallet or other
country-suggested = I live here: { $country }
route-why = The steps above the shop depend on both. They stay on this computer and are remembered for the next claim.
rung-seller = The seller
    .what = One message with the facts, one demand and one date. The talk stays in the shop's own chat: only that counts.
rung-support = The shop's support
    .what = Asks the shop itself, beside the seller: when the seller is silent, a decision is overdue, or money that was announced does not come.
rung-dispute = The dispute
    .what = The shop's own procedure. First the seller has the word, then the shop decides.
rung-appeal = The appeal
    .what = Asks the shop to look at its decision again.
rung-payment = Bank or wallet
    .what = Asks the bank or the wallet to take the payment back. It runs apart from the shop and has its own last day.
rung-post = Post or courier
    .what = Asks the carrier to search. Its answer is proof, also where it finds nothing.
rung-claim = The written claim
    .what = A dated letter to whoever owes you by law, with one demand and one last day. A court usually asks for it first.
rung-operator = Operator of the platform
    .what = A demand of its own to whoever runs the platform and took the money, once the seller was told that you give up the purchase.
rung-authority = The authority
    .what = Looks into what the company did. It seldom gets the money back itself.
rung-court = The court
    .what = The last step. It costs time, and against a company abroad a judgment is hard to carry out.
rung-state-open = open now
rung-state-waiting = under way
rung-state-overdue = answer overdue
rung-state-later = not yet
rung-state-closed = over
rung-state-unknown = needs your answer
rung-state-none = does not apply
rung-state-settled = settled
rung-stands-answered = answered
rung-stands-decided = decided
rung-from = from { $on }
rung-until = { $certainty ->
    [estimated] until about { $on }
   *[read] until { $on }
}
rung-later-on = { $when } (by another reading { $on })
rung-ended = ended on { $on }
rung-overdue = the answer was due by { $on }
rung-perhaps-over = by an estimate it ended on { $on }: try it today
waits-country = say above where you live
waits-payment = say above how you paid
waits-promise = after the promised day
waits-promised-day = the promised day was not read: open the order page once
waits-shipping = only after the order is shipped: until then ask to cancel it
waits-cancelled = the order was cancelled: what is due is the refund
waits-tracking-number = no tracking number was read
waits-decision = after the shop's decision
waits-claim = after the written claim
waits-claim-answer = after the answer to the claim, or its last day
ends-confirming = Do not confirm receipt before the money is back: it ends the order's protection.
ends-cancelling = Do not cancel the dispute: it may not open again.
ends-accepting = Pressing “accept” on an offer, or on waiting longer, ends the case at that.
ends-one-appeal = There is one appeal. Send it with everything.
ends-double-refund = Money paid back twice must be returned: tell each side what the other has paid or promised.
ends-refund-announced = A refund was announced or part of it came. Wait for it, or tell of it first.
ends-wallet-closed = A dispute at PayPal that is closed stays closed.
rung-expired = A rule behind this should have been looked up again. Check it before you rely on it.
rung-party = The other side
rung-place = Where
way-cancel = On the order page there is also Cancel order. Choose the true reason, that the seller did not ship.
way-mailbox = Decisions and requests for proof also come by e-mail: look there too, also among spam, and answer on the shop's page.
rung-needs = What it needs
rung-write = Text: { $what }
rung-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
rung-source-dates = ({ $date }; checked on { $checked }).
rung-source-undated = undated
certainty-A = The text itself was read.
certainty-B = Recent reports that agree.
certainty-C = Told by third parties.
certainty-own = Our own estimate.
need-order-proof = the order page
need-tracking-proof = the tracking page
need-chat-proof = the chat with the seller
need-payment-proof = proof of the payment
need-decision-proof = the page with the decision
need-photo-proof = photographs
need-claim-copy = a copy of your written claim, and proof that it was sent
need-seller-notice-copy = a copy of the refusal that you sent to the seller, and proof that it was sent
need-posting-receipt = a copy of the sender's posting receipt
need-identification = an account there that confirms who you are
need-bank-details = where the money is to go
need-name-address = your name, address and signature
need-no-refund-statement = your word on what has been refunded so far

## Message

channel = To whom
channel-seller = Message to the seller
channel-request-cancel = Request to cancel the order
channel-ask-state = Question: where is my parcel?
channel-follow-up = Reminder to the seller
channel-last-call = Last reminder before the dispute
channel-reply-offer = Answer: a part is offered
channel-reply-wait = Answer: asked to wait
channel-reply-cancel = Answer: asked to cancel the order or the dispute
channel-reply-confirm = Answer: asked to confirm receipt
channel-dispute = Text for the dispute
channel-appeal = Appeal
channel-support = Message to the shop's support
channel-bank = Letter to your bank
channel-paypal = Claim at PayPal
channel-post = Inquiry at the post or courier
channel-pre-trial = Written claim before a court
channel-operator = Demand to the operator of the platform
channel-authority = Complaint to the authority
channel-court = Draft for the court
draft-language = Language of the text
second-language = Show { $language } beside it
second-language-name = The text with { $language } beside it
second-note = Sentence by sentence, from the same facts. What you changed is marked.
draft-short = Short version, up to { $limit } characters
draft-text = Text of the message
draft-edited = Changed by you
draft-changes = { $count ->
    [one] Your change
   *[other] Your { $count } changes
}
draft-no-words = nothing
draft-conflict = The facts have changed where you changed the text. Your words stand in it until you choose.
draft-conflict-mine = Your words
draft-conflict-facts = From the facts now
draft-keep-mine = Keep mine
draft-take-facts = Take the new ones
draft-start-again = Start again from the facts
draft-cites = Proof named in the text
draft-count = { $count } / { $limit }
draft-count-name = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
draft-too-long = The form takes { $limit } characters: the text is longer by { $over }.
copy = Copy
copied = Copied. Paste it into the shop's form.
copy-failed = The browser did not allow copying. Select the text and copy it by hand.
put = Put into the form
put-replace = Replace what is there
put-put = The text is in the field. Read it there; sending it is yours.
put-changed = The page changed the text when it was put in. Compare it with this one before you send it.
put-no-field = No field to put it into. Click into the field on the shop's page, then press again.
put-not-empty = The field holds a text already. Nothing was changed.
put-too-long = The text is longer than the field takes. Nothing was put in, so nothing is cut. Take the short version or shorten it.
never-waiting = “{ $words }” can be read as agreeing to wait. Name a last day instead.
never-accepting = “{ $words }” can be read as accepting what the seller offers or the delay. The shop may close the case over it.
never-confirming = “{ $words }” can be read as confirming receipt. That ends most cases.
never-closing = “{ $words }” can be read as giving up the order or the dispute. A closed dispute often cannot be opened again.
never-ratings = “{ $words }” speaks of ratings. The shop counts such threats as misuse.
never-elsewhere = “{ $words }” leads out of the shop. The shop counts only what is said on its pages.
never-money = “{ $words }” leads the money past the shop. Then the shop no longer protects it.
never-threats = “{ $words }” sounds like a threat. The facts say more.
never-blame = “{ $words }” blames the reader. The facts say more.
never-law = “{ $words }” argues law, which the shop does not decide by. Keep it for the letters above the shop.
never-promises = “{ $words }” is a promise that can be held against you.
missing = Missing
missing-proof = Proof that would make it stronger
missing-how = The text leaves this out. Open the page that shows it to have it read.
open-order-page = Open the order page
open-tracking-page = Open the tracking page
draft-none = Choose what happened: then the text is written here.
letter-facts = For this letter
letter-facts-why = What you type here goes into this letter and stays on this computer.
ask-card-day = Day of the payment, as on the statement
ask-card-amount = Sum of the payment, as on the statement
ask-card-name = Who was paid, as the statement names it
ask-card-last-four = Last four digits of the card
ask-card-last-four-wrong = Only the last four digits, never the whole number.
ask-goods-now = Where are the goods now?
ask-return-offered = Have you offered to send them back?
ask-statement-day = Day of the statement that first showed the payment
ask-overlooked = What did the decision overlook, or what is new?
sent-it = I have sent it

## Facts by name

field-placedOn = order date
field-status = order status
field-statusText = order status
field-total = order total
field-paidLines = price lines
field-store = seller
field-items = items
field-items-title = item title
field-items-variant = item variant
field-items-quantity = quantity
field-items-unitPrice = price of one piece
field-items-productId = product number
field-deliverBy = promised delivery date
field-refundBy = refund date
field-paidOn = payment date
field-shippedOn = shipping date
field-finishedOn = closing date
field-refunds = money that came back
field-id = order number
field-orders = orders
field-shipments = tracking
field-trackingNumbers = tracking number
field-carrier = carrier
field-events = tracking events
field-reason = what happened
field-evidence = saved proof
field-shipping = shipping price
field-posting-receipt = a copy of the sender's posting receipt: ask the seller
field-name-address = your name and address: type them once in the settings, and sign by hand
field-wrote-claim = a written claim, sent first
field-wrote-seller = the day on which you wrote to the seller: note it with “I wrote to the seller”
field-defendant = who the defendant is: check the site's footer and a company register
field-country = the country where you live
field-seller-name = the seller's name
field-plaintiff = what the court asks of you besides (born when and where, number of a document): write it in yourself
field-card-day = the day of the payment on your statement: type it above
field-card-amount = the sum on your statement: type it above
field-card-name = who was paid, as the statement names it: type it above
field-card-last-four = the last four digits of the card: type them above
field-statement-day = the day of the statement that first showed the payment: type it above
field-goods-now = where the goods are now: type it above
field-return-offered = that you offered to send the goods back: say so above, and offer it first
field-overlooked = what the decision overlooked, or what is new: type it above

## The line of time

timeline = The parcel and your dates
timeline-silent = { $days ->
    [one] { $days } day without movement
   *[other] { $days } days without movement
}
timeline-about = { $name } (estimated)
mark-ordered = Ordered
mark-shipped = Shipped
mark-first-scan = First scan
mark-last-scan = Last scan
mark-delivered = Marked as delivered
mark-today = Today
mark-ship-by = To be shipped
mark-deliver-by = Promised
mark-refund-by = Shop's refund date
mark-dispute-opens = Dispute opens
mark-dispute-closes = Dispute closes
mark-seller-answers = Seller answers
mark-platform-decides = Shop decides
mark-appeal-closes = Appeal closes
mark-refund-arrives = Refund arrives
mark-chargeback-closes = Last day for the bank
mark-post-inquiry-closes = Last day for the post
mark-authority-answers = Authority answers
mark-cancel-answers = Cancellation answered
mark-support-answers = Support answers
mark-appeal-decides = Appeal answered
mark-resend-arrives = New parcel arrives
mark-return-arrives = Goods are back
mark-bank-answers = Bank answers
mark-post-answers = Carrier answers
mark-operator-answers = Operator answers
mark-reject-closes = Last day to reject
mark-withdrawal-closes = Last day to withdraw
mark-claim-closes = Claim by law closes

## Money

money-items = Items
money-items-each = Items, { $count } × { $price }
money-shipping = Shipping
money-tax = Tax
money-sellerDiscount = The seller's coupon
money-platformDiscount = The shop's coupon
money-others = Other charges
money-coins = Coins
money-beyond = Shipping and fees
money-free = free
money-total = Paid in all
money-not-asked = Not asked for
money-pieces = { $claimed } of { $ordered } pieces claimed, with their share of shipping, tax and coupons
money-came-back = Came back so far
money-ask = Ask for
demand = What you ask for
demand-refund = All of it back
    .why = It ends when the money is there. You can still take less later.
demand-part = A part, as a sum
    .why = A part that is accepted ends the dispute: nothing more can be asked there.
demand-percent = A part, in percent
    .why = A part that is accepted ends the dispute: nothing more can be asked there.
demand-new-parcel = A new parcel
    .why = The order's protection runs on while it travels. If it is not there in time, open the dispute before its last day.
demand-percent-of = How many percent
demand-percent-wrong = Write a whole number from 1 to 99.
demand-too-much = That is more than you claim.
money-unknown = not known
money-correct = Correct what I paid
money-paid-how = As the order page lists it. What you leave empty counts as not known and is left out. Coupons and coins are taken off.
money-paid-page = Back to what the page shows
money-part = Claim a part
money-part-how = How many pieces of each are claimed? Shipping, tax and coupons are shared by price.
money-part-none = Choose at least one piece.
money-of = { $count } of { $all }
money-note = Note an offer or a payment
money-problem-prices-unknown = The price of a piece was not read, so its share is not known. Open the order page, or claim all of the order.
money-problem-total-unknown = What you paid is not known. Open the order page, or enter it with "Correct what I paid".
money-problem-currencies = What you paid is in two currencies. They are not added: enter all of it in the one that you paid in.
money-problem-pieces = More pieces are claimed than the order has. Choose them again with "Claim a part".
money-problem-paid-differs = Your lines do not make the total that the order page prints. Both are kept; check which one is right.
money-problem-refund-amount = A part came back without its sum. Note it again with the sum: until then the rest is not known.
money-problem-refund-currency = What came back is in another currency than what you paid. Note it in the currency of the order, as your bank or the shop states it.
money-problem-refund-above = More came back than was asked. Check both sums: a refund taken twice has to be paid back.
money-problem-demand-above = You ask for more than what is claimed. Correct the sum that you ask for.
money-problem-demand-currency = You ask for a sum in another currency than what you paid. Enter it in the currency of the order.
money-problem-offer-currency = The offer is in another currency than what you paid, so the two are not compared.
money-problem-losses-currency = Your other losses are in two currencies and have no common sum.
offer = The offer
offer-sum = { $sum } on { $on }:
offer-of-items = { $percent } % of the items
offer-of-paid = { $percent } % of all you paid
offer-of-asked = { $percent } % of what you ask for
offer-gives-up = Taking it gives up { $sum }.
offer-ends = Accepting an offer ends the dispute, and most orders get only one. Nothing is accepted here: you decide on the shop's page.
law = What the law adds
law-RU-231-PEN = Russia, article 23.1 of the consumer protection law: a penalty for prepaid goods that were not handed over in time.
law-RU-23-1PCT = Russia, article 23 of the consumer protection law: a penalty for a demand about bad goods that was not met in time.
law-careful = Counted as courts usually do
law-literal = Counted by the words of the law
law-days = { $days ->
    [one] { $days } day, { $from }
   *[other] { $days } days, { $from } to { $to }
}
law-capped = at its limit
law-how = { $percent } % a day of { $base }, never more than that sum; the first count reaches it on { $capped }. In a first claim the smaller sum is the safer one.
law-source = By sources of { $year }.
law-apart = It is not part of what the shop refunds. It belongs in the claim before court, where this law holds for the other side.
other-losses = Other losses
other-losses-how = Postage, a bank's fee, an expert's opinion. The shop does not refund them; keep the receipts for a court.
other-losses-what = What for
other-losses-what-wrong = Say what it was for.
other-losses-add = Add
other-losses-remove = Remove { $what }
note-others = Something else happened
note-on = The day it happened
note-proof = Proof that shows it
note-proof-none = none yet
history-shown-by = shown by: { $name }
    .facts = tied to it: { $name }, kept without a picture, so there is nothing to show
note-on-wrong = Choose a day.
note-on-future = This day has not come yet.
note-on-before = This day is before the order.
note-sum = Sum, if one was named
note-until = Promised until
note-until-wrong = The promised day is before the day on which it was promised.
note-group-seller = Seller
note-group-goods = Order and goods
note-group-shop = Support and dispute
note-group-bank = Bank and post
note-group-law = Claim and court
note-group-money = Money
noted-save = Note it
save = Save
cancel = Cancel

## History

history = History
history-none = Nothing yet.
history-older = { $count ->
    [one] { $count } earlier entry
   *[other] { $count } earlier entries
}
history-proof = Saved proof: { $name }
    .facts = Saved without a picture: { $name }
history-date = The page now gives the { $field }: { $after }
history-date-moved = The { $field } moved from { $before } to { $after }
history-total = The page now gives the order total: { $after }
history-total-moved = The order total changed from { $before } to { $after }
history-status = The order is now:
history-parcel = Tracking says:
history-taken-back = Taken back: { $what }
history-until = { $what }, until { $on }
history-corrected = Corrected. It said: { $what }
history-note-again = Note it again
correct = Correct
correct-take-back = This did not happen
correct-kept = Dates, next step and drafts follow the correction. The history keeps what was noted before.

## Dates

dates-empty = No dates yet. Open the order page once: its dates are read by themselves.
dates-ahead = Ahead
dates-past = Past
history-note = Tell Redress what happened
event-opened = Claim opened
    .button = Open
event-wrote-seller = Wrote to the seller
    .button = I wrote to the seller
event-seller-answered = The seller answered
    .button = The seller answered
event-offered = Money was offered
    .button = Money was offered
event-accepted = Offer accepted
    .button = I accepted the offer
event-resend-offered = A new parcel was offered
    .button = A new parcel was offered
event-resend-sent = The new parcel was sent
    .button = A new parcel was sent
event-resend-arrived = The new parcel came
    .button = The new parcel came
event-return-sent = Goods sent back
    .button = I sent the goods back
event-return-received = The seller has the goods back
    .button = The seller has the goods back
event-cancel-asked = Asked to cancel the order
    .button = I asked to cancel
event-cancelled = The order was cancelled
    .button = The order was cancelled
event-support-asked = Asked the shop's support
    .button = I asked support
event-support-answered = Support answered
    .button = Support answered
event-dispute-opened = Dispute opened
    .button = I opened the dispute
event-no-dispute = The shop offers no dispute
    .button = The shop offers no dispute
event-dispute-closed = The dispute ended without a decision
    .button = The dispute ended without a decision
event-decision = The shop decided
    .button = The shop decided
event-appeal-opened = Appeal sent
    .button = I appealed
event-wrote-bank = Wrote to the bank
    .button = I wrote to my bank
event-paypal-claim = PayPal dispute turned into a claim
    .button = I turned it into a claim at PayPal
event-bank-answered = The bank or PayPal answered
    .button = The bank or PayPal answered
event-wrote-post = Asked the post to search
    .button = I asked the post
event-post-answered = The post or courier answered
    .button = The post or courier answered
event-wrote-authority = Complained to the authority
    .button = I complained to the authority
event-authority-answered = The authority answered
    .button = The authority answered
event-wrote-claim = Sent the claim before court
    .button = I sent the claim before court
event-claim-received = The written claim was received
    .button = The written claim was received
event-wrote-operator = Wrote to the operator of the platform
    .button = I wrote to the operator
event-operator-answered = The operator of the platform answered
    .button = The operator answered
event-sued = Suit filed
    .button = I filed the suit
event-refund-promised = A refund was promised
    .button = A refund was promised
event-refund-processed = Refund is on its way
    .button = The refund is on its way
event-refunded-part = A part of the money came back
    .button = A part came back
event-refunded = Money came back
    .button = The money came back
event-closed = Claim closed
    .button = Close the claim
event-reopened = Claim opened again
    .button = Open the claim again

## Attention

attention = Needs attention
all-claims = All claims
here = This page is about an order without a claim
capture-kept-order = What you save here is kept under this order, and is among the proof of its claim once you open one.
capture-kept-orders = What you save here is kept under the orders in the picture, and is among the proof of their claims.
capture-choose-claim = To save the page in front as proof, first choose the order above that it belongs to.
attention-empty = Nothing needs you now
attention-empty-how = No order is late and no date is near.
attention-none = No orders yet
attention-none-how = Open My orders once. Redress reads what the page shows and says which parcels are late.
open-my-orders = Open My orders
watched = { $orders ->
    [one] { $orders } order watched
   *[other] { $orders } orders watched
} · last seen { $on }
watched-refresh = Open My orders to refresh.
today = today

## Notices

notice-loading = Reading your orders…
notice-error = Your saved data could not be opened
notice-error-how = It is still on this computer. Close the other Redress windows and try again; if that does not help, restart the browser.
notice-gone = This claim was deleted in another window
notice-gone-how = Choose another claim from the list.
try-again = Try again

## Settings

settings = Settings
back = Back
back-to-list = Back to the list
language = Language
language-auto = As in the browser
country = Where you live
country-unsaid = Not said
country-why = Redress tells you when a carrier says that your parcel goes to another country. It is not sent anywhere.
sender = Your name and address
sender-name = Name
sender-address = Address
sender-why = They go only into letters above the shop: to the bank, the post, with the written claim, to the authority, the court. No message to the seller or the shop holds them, and Redress sends them nowhere.
stall-days = When a parcel counts as stuck
stall-days-why = Days without news at each place on the way, from the guides of carriers and from real parcels. Change them if parcels to you usually take longer or shorter.
stall-stage = Where it was last seen
stall-warn = Told after, days
stall-urgent = Urgent after, days
stall-field = { $stage }: { $label }
stall-reset = Back to the usual days
notifications = Remind me of dates
notifications-why = A note from the browser before a date that ends a right of yours. It holds the item's title and the date, no more.
remind-when = How long before
remind-days = { $days ->
    [0] on the day itself
    [one] { $days } day before
   *[other] { $days } days before
}
remind-never = Nothing is chosen, so nobody reminds you.
calendar-why = A file (.ics) that calendar programs open. Saved again and opened again, it moves dates, doubles none and cancels those that no longer hold.
notifications-blocked = The browser does not allow notes yet.
all-pages = Take pictures from the button on the page
all-pages-why = The browser gives this leave only for all sites at once. Redress uses it on the shop's and carriers' pages, when you press Save proof, and for nothing else. Without it, the shortcut and the Redress icon work just as well.
carriers = Carriers' tracking pages
carriers-why = Redress can read these pages too when you open them: what the carrier says, beside what the shop says. The browser asks you for each site. The shortcut captures any carrier's page without this.
carrier-cainiao = Cainiao (global.cainiao.com)
carrier-pochta = Pochta Rossii (www.pochta.ru)
carrier-17track = 17TRACK (t.17track.net, www.17track.net)
carrier-read = Let Redress read this page when you open it
grant = Allow
revoke = Take back
granted = Allowed
not-granted = Not allowed
permissions = Permissions
storage = Stored on this computer
storage-used = { $size } in use
storage-unknown = The browser does not say how much.
storage-why = Orders, proof and texts never leave this computer. Removing the extension removes them: keep a backup.
delete-everything = Delete everything
delete-confirm = All orders, claims, proof and texts will be gone for good. An evidence pack or a backup saved elsewhere stays.
delete-yes = Yes, delete everything
delete-no = Keep
deleted = Everything is deleted.

## The first page

welcome = Redress is ready
welcome-what = Open My orders at AliExpress. Beside every order that is late or stuck, Redress says so, says until when you can act, and opens the claim.
welcome-again = Show the first page again
welcome-you = About you
welcome-you-why = All three are optional, stay on this computer, and can be changed in the settings.
paid-usually = How you usually pay
welcome-reach = Within reach
icon-pinned = The Redress icon is in the browser's bar.
icon-pin = Keep the icon in sight: press the puzzle piece in the browser's bar, then the pin beside Redress.
shortcut-set = To save a picture of any page as proof, press
shortcut-none = No keys save a picture yet: another extension may have taken them.
shortcut-choose = Choose the keys
shortcut-change = Choose other keys
shortcut-where = The keys are chosen on the browser's page of extensions, under shortcuts.
welcome-reads = What it reads, and what stays here
welcome-reads-pages = It reads the order and tracking pages of AliExpress when you open them, and no other page unless you ask.
welcome-stays = Everything stays on this computer. Redress makes no request to anybody.
welcome-never-sends = It sends nothing for you: you read each text, copy it and press the shop's own button.
permissions-given = What the browser lets Redress do
permission-sites = AliExpress sites: to read the orders and the tracking that you open, and to show the line beside an order.
permission-activeTab = The page in front: to take its picture when you press the icon, the shortcut or the menu, and only then.
permission-scripting = Scripts in a page: to scroll a long page while its picture is taken, and to put a text into the field that you clicked.
permission-storage = Storage: to keep orders, proof and texts on this computer.
permission-unlimitedStorage = Room for pictures: the browser's usual limit is too small for proof.
permission-alarms = A clock: to look at the dates a few times a day.
permission-contextMenus = The menu of the right mouse button: its entries for saving proof.
sample-try = Try it with a sample claim
sample-show = Go to the sample claim
sample-remove = Remove the sample
sample-why = The sample is invented: it counts in no sum, reminds of nothing, and goes in one press.
sample-is = This is a sample to play with. It is about no real order, and everything noted or saved for it goes with it.
sample-title = Sample: phone case
sample-store = Sample store

## What is done outside of Redress

guide-form = What the shop's form asks for
guide-form-way = On the order's page press Returns/refunds. On older orders the button is called Open dispute.
guide-form-received = It asks whether you have the parcel. Say what is true: the next questions follow from it.
guide-form-reason = Of its reasons choose the one nearest to what happened. Its names differ from the ones here.
guide-form-sum = The sum is what you claim, shipping included.
guide-form-proof = Add the numbered pictures in the order of the text. The form says how many it takes and how large.
guide-form-end = Read it once more before you press its last button. Do not confirm receipt afterwards.
guide-film = How to film the opening
guide-film-whole = One film without a pause, from the closed parcel to the last thing in it.
guide-film-label = First the label with the number, then every side of the parcel.
guide-film-weight = If there is a scale, weigh the closed parcel: an empty one weighs less than the tracking says.
guide-film-keep = Keep the packaging and all that was in it until the money is back.

## Backup

backup = Backup
backup-what = One file with everything: orders, claims, proof, texts and settings. If this computer is lost or the extension is removed, what is in no backup is gone.
backup-never = No backup was made yet.
backup-last = Last backup: { $at }.
backup-unsaved = { $count ->
    [0] All proof is in it.
    [one] { $count } piece of proof is in no backup.
   *[other] { $count } pieces of proof are in no backup.
}
backup-open = Whoever has the file can read it. Keep it where only you can get at it, or protect it.
backup-seal = Protect it with a passphrase
backup-forgotten = Nobody can open the file without the passphrase, not even Redress, and there is no way to get it back. Write it down where you will find it in a year.
backup-passphrase = Passphrase
backup-again = The passphrase again
backup-too-short = At least { $count } characters: three or four words that do not belong together are easy to remember.
backup-differs = The two passphrases are not the same.
backup-make = Save a backup
backup-making = Making the backup…
backup-made = Saved as { $file }, { $size }. Look that it is in your downloads before you rely on it.
backup-lost = { $count ->
    [one] { $count } stored file could not be read and is not in it; what is noted about it is.
   *[other] { $count } stored files could not be read and are not in it; what is noted about them is.
}
backup-damaged = { $count ->
    [one] { $count } entry is damaged here and could not come back, so it is not in it.
   *[other] { $count } entries are damaged here and could not come back, so they are not in it.
} Proof that is marked as changed can still be saved by itself: open it and press "Save the original".
backup-failed = The backup was not made. Everything here is as it was. Free some disk space and try again.
backup-too-large = All that is stored is over 4 GB or 65,000 files, more than one file can hold. Save the packs of finished claims, delete their proof, and try again.
backup-remind = { $count ->
    [one] { $count } piece of proof is only on this computer.
   *[other] { $count } pieces of proof are only on this computer.
}
backup-remind-act = Save a backup
restore = Restore from a backup
restore-what = Adds what is in the file and not here. Nothing that is here is lost or doubled. The file is checked first: if anything in it is damaged or changed, nothing is restored.
restore-choose = The backup (ZIP, or .redress with a passphrase)
restore-passphrase = Passphrase of this backup
restore-open = Open and restore
restoring = Checking and restoring…
restore-cancel = Stop the restore
restore-cancelled = Stopped. Nothing was changed here.
restored = Restored: { $orders ->
    [one] { $orders } order
   *[other] { $orders } orders
}, { $claims ->
    [one] { $claims } claim
   *[other] { $claims } claims
}, { $evidence ->
    [one] { $evidence } piece of proof
   *[other] { $evidence } pieces of proof
}.
restored-rights = Notes of dates or pages of carriers were switched on there, and this browser has not allowed them yet: switch them off and on again in the settings.
restored-known = { $count ->
    [one] { $count } piece of proof was here already.
   *[other] { $count } pieces of proof were here already.
}
restored-healed = { $count ->
    [one] { $count } piece that was damaged here is whole again.
   *[other] { $count } pieces that were damaged here are whole again.
}
restore-nothing = Nothing was changed here.
restore-disk-full = There is not enough room on the disk. Nothing was changed here. Free some space and try again.
restore-failed = The restore was interrupted. Nothing was changed here. Try again.

## The log of proof

logs = Log of proof
logs-what = Every piece of proof that is captured, brought, restored or deleted leaves an entry with its hash and that of what was noted with it. Each entry names the one before and is signed by a key of this installation that nobody can read out. This shows that nothing was changed or taken out since it was captured on this computer. It does not show who sat at it, or that its clock was right.
logs-none = Nothing was noted yet.
log-own = { $count ->
    [one] This installation: { $count } entry,
   *[other] This installation: { $count } entries,
}
log-past = { $count ->
    [one] Another installation, by the backup restored on { $at }: { $count } entry,
   *[other] Another installation, by the backup restored on { $at }: { $count } entries,
}
log-valid = all in order.
log-broken = broken at entry { $seq }. From there on it cannot be relied on; capture again what matters.
log-unsigned = which cannot be checked: the key to them is not here.

## Claims page

claims = Claims
claims-list = List of claims
claims-empty = No claims yet
claims-empty-how = On My orders, press Open claim beside a late parcel.
find = Search among claims
find-what = Item, seller, order number
find-turn = Whose turn it is
find-turn-any = All claims
turn-act = Your turn
turn-wait = Waiting
turn-settled = Settled
find-reason = What happened, in the list
find-reason-any = Any reason
find-count = { $found } of { $all }
find-none = No claim matches. Change the words or show all.
find-all = Show all claims
overview = Sums and nearest dates
totals = All claims together
totals-asked = { $claims ->
    [one] Asked, { $claims } claim
   *[other] Asked, { $claims } claims
}
totals-back = Came back
totals-open = Still to come
totals-unknown = { $claims ->
    [one] { $claims } claim has no known sum and is not counted here. Open its Money and complete it.
   *[other] { $claims } claims have no known sum and are not counted here. Open their Money and complete it.
}
agenda = Nearest dates
agenda-none = No date is known yet. Open each order's page once: its dates are read by themselves.
row-capture = Save proof
row-write-seller = Write to the seller
row-await-seller = Waiting for the seller
row-open-dispute = Open the dispute
row-await-decision = Waiting for the decision
row-appeal = Appeal the decision
row-await-appeal = Waiting for the appeal
row-await-refund = Waiting for the money
row-ask-bank = Write to your bank
row-await-bank = Waiting for the bank
row-await-post = Waiting for the carrier
row-await-claim = Waiting for the answer to the written claim
row-await-authority = Waiting for the authority
row-ask-cancel = Ask to cancel the order
row-await-cancel = Waiting for the cancellation
row-ask-support = Ask the shop's support
row-await-support = Waiting for support
row-await-opening = Waiting until the next step opens
row-await-resend = Waiting for the new parcel
row-check-resend = Check the new parcel
row-await-return = Waiting for the return to arrive
row-escalate-paypal = Turn the PayPal dispute into a claim
row-say-payment = Say how you paid
row-say-country = Say where you live
row-ask-post = Ask the carrier to search
row-write-claim = Send the written claim
row-write-operator = Write to the operator
row-await-operator = Waiting for the operator
row-ask-authority = Complain to the authority
row-sue = Prepare the suit
row-await-court = Waiting for the court
row-look-again = Note what happened since
row-rest = Settled

## One piece of proof

evidence-back = Back to the claim
evidence-unchanged = Unchanged since captured on this computer
    .brought = Unchanged since it was stored on this computer
evidence-changed = The stored bytes are not the captured ones. Do not rely on this item; capture the page again.
evidence-missing = The picture is no longer stored. What was noted about it is kept below.
evidence-beside-changed = The file is the stored one, but what stands beside it (address, title, time, what was read, or the text) is not what was noted then. Do not rely on this item. If a backup holds it, restore the backup: it puts this right.
evidence-log-broken = The log of proof on this computer is not in order: an entry was changed or taken out, or the key to it is gone. What it notes of this item cannot be relied on. The settings say where it breaks.
evidence-address = Address
evidence-page-title = Title of the page
evidence-file = Name of the file
evidence-time = Captured
evidence-time-brought = Stored
evidence-time-utc = The same in UTC
evidence-how = How
evidence-part = Part
evidence-part-of = { $index } of { $count }
evidence-stopped = Cut short
evidence-stopped-short = The capture ended early; what was taken until then is kept.
evidence-shots = Shots
    .count = { $shots ->
        [one] one, as the browser took it
       *[other] joined from { $shots } shots, row by row
    }
evidence-reach = From the first to the last entry in the picture
evidence-device = Taken with
evidence-size = Size
evidence-type = Kind of file
evidence-hash = SHA-256
trigger-shortcut = by the shortcut
trigger-popup = from the Redress window
trigger-menu = from the menu
trigger-page-button = by the button on the page
trigger-import = brought by you
area-visible = The visible part of the page
    .goes-on = The visible part of the page, which goes on beyond it
area-page = The whole page
area-element = A part of the page
read-facts = What was read from the page then
read-nothing = Nothing was read about this order.
read-missed = Not read: { $fields }
page-text = The page's text then
proves = What this shows, and what not
proves-bytes = The file here is, bit for bit, the one that was stored: its SHA-256 was computed anew just now and is the noted one. So were those of what was noted with it (address, title, time, size, device, what was read) and of the page's text.
proves-log = A log on this computer notes when each item was stored, exported or deleted. Each entry holds the hash of the one before and is signed with a key that cannot be taken out of this browser, so entries cannot be changed or left out unseen.
proves-not-clock = It does not show that this computer's clock was right.
proves-not-person = It does not show who sat at this computer.
proves-not-server = It does not show what the shop's server sent, only what the browser showed.
proves-not-before = It says nothing about what happened to the file before it was stored here.
gallery-by-time = By time
gallery-by-item = By what it shows
gallery-broken = { $count ->
    [one] { $count } item is not as it was captured. It is marked; do not rely on it.
   *[other] { $count } items are not as they were captured. They are marked; do not rely on them.
}
gallery-checking = Checking that nothing has changed since it was stored…
gallery-checked = Checked just now: { $count } of { $all } as stored.
gallery-later = { $count ->
    [one] One is over 50 MB and is checked when you open it.
   *[other] { $count } are over 50 MB and are checked when you open them.
}
gallery-unchecked = Not checked yet
gallery-changed = Changed
gallery-missing = File is gone
gallery-beside-changed = Details changed
tracking-silent = { $days ->
    [one] Nothing new for { $days } day, by your captures of the tracking.
   *[other] Nothing new for { $days } days, by your captures of the tracking.
}
tracking-captured = { $count ->
    [one] The tracking was captured once.
   *[other] The tracking was captured { $count } times.
}
tracking-compare = Compare tracking
compare-nothing-new = { $days ->
    [0] Nothing new between the two captures of { $to }.
    [one] Nothing new for { $days } day: between { $from } and { $to }.
   *[other] Nothing new for { $days } days: between { $from } and { $to }.
}
compare-new = New between { $from } and { $to }:
compare-unclear = These two captures cannot be compared for certain: they are of two sites or parcels, or one of them does not show all events.
compare-earlier = Earlier
compare-later = Later
compare-last = Last event
zoom = Zoom
zoom-in = Larger
zoom-out = Smaller
zoom-fit = Fit
zoom-how = The picture. Keys: plus and minus zoom, 0 fits, arrows move.
picture-not-drawn = This browser cannot draw this kind of picture. It is stored as it came: save the original to look at it.
film-not-shown = This browser cannot play this kind of film. It is stored as it came: save the original to look at it.
heic-not-drawn = This browser cannot draw photos of the kind HEIC, which iPhones take. The file is stored as it came and can go into the pack. To see it here and make copies, open the photo on the phone, share it as JPEG (or make a screenshot of it), and add that too.
pdf-opening = Opening the PDF…
pdf-broken = This PDF is damaged, or is none: it cannot be shown. It is stored as it came. Save the original and try your own PDF program; where that opens it, print it into a new PDF and add that too.
pdf-too-slow = This PDF keeps the computer busy for too long, so it was closed. It is stored as it came: save the original to look at it in your own PDF program.
pdf-unknown = This PDF could not be shown. It is stored as it came: open this page again, or save the original to look at it in your own PDF program.
pdf-locked = This PDF is locked with a password. Type it to look at the pages here: whoever made the PDF, such as your bank, says which it is. It is kept nowhere.
pdf-password = Password of the PDF
pdf-wrong-password = That is not the password of this PDF.
pdf-unlock = Open
pdf-turn = Pages
pdf-previous = Previous page
pdf-next = Next page
pdf-page-label = Page
pdf-of = of { $count }
pdf-page = Page { $page }
pdf-page-of = Page { $page } of { $name }
pdf-page-not-drawn = Page { $page } cannot be drawn. The original is kept: save it to look at it in your own PDF program.
pdf-long = Only the first { $count } pages are shown here. The original holds all of them.
pdf-how = The pages. Keys: plus and minus zoom, 0 fits, Page Up, Page Down and arrows move.
pdf-text = Text of page { $page }
pdf-no-text = This page holds no text that can be read, only a picture.
mail-not-shown = This kind of mail is not opened here. It is stored as it came: save the original and open it in your mail program.
msg-not-shown = This is Outlook's own kind of mail (.msg), which Redress does not read. It is stored as it came and can go into the pack. To see it here, open it in your mail program, save it as .eml or print it into a PDF, and add that file too.
mail-from = From
mail-to = To
mail-date = Date
mail-subject = Subject
mail-attachments = Attached: { $files }
mail-as-text = Shown as text only. Pictures, links and programs in the mail are left alone; the original holds everything.
facts-no-picture = There is no picture here: only what the page says was kept. To have the picture too, open the page and press the shortcut there, or the Redress icon.
save-original = Save the original
delete-failed = Not everything could be deleted. Restart the browser and try again.

evidence-delete = Delete this item
evidence-delete-what = The item goes for good. That it was there, and its hash, stay in the log. Items after it get new numbers: a text that you already sent keeps the old ones.
evidence-delete-yes = Yes, delete it
evidence-delete-refused = It was not deleted: it is still here, as it was. If the disk is full, free some space, and try again.

## Copies of proof

copies = For others
copies-how = Copies are made from the original, which stays as it is. A photo's place and camera data are not in them.
    .pdf = Copies are pictures of pages, made from the original, which stays as it is. No text of the page is left in them but what can be seen.
copies-pages = Pages for copies, such as 2, 4-6
copies-pages-wrong = These are no pages of this PDF. It has { $count }; at most { $most } at once.
copies-hide = { $count ->
    [one] { $count } hidden area of your last copy is hidden in the next ones too.
   *[other] { $count } hidden areas of your last copy are hidden in the next ones too.
}
copies-suggested = { $count ->
    [one] Hide { $count } place that looks personal
   *[other] Hide { $count } places that look personal
}
copies-suggested-hidden = Your name, address or numbers, as far as the page told. “Hide and mark” shows where.
copies-suggested-shown = Copies made now show them: whoever gets one can read them.
copies-unplaced = { $count ->
    [one] { $count } line of the page's text looks personal, but Redress does not know where in the picture it stands and cannot hide it. Before you hand a copy on, look with “Hide and mark”.
   *[other] { $count } lines of the page's text look personal, but Redress does not know where in the picture they stand and cannot hide them. Before you hand a copy on, look with “Hide and mark”.
}
copy-download = Download for the form
copy-image = Copy image
copy-hide = Hide and mark
copy-limit = Largest size of a file
copy-limit-of = up to { $size }
copy-type = Kind of picture
copy-caption = With address, time and hash below
copy-making = Making the copy…
copy-image-done = Copied. Paste it into the form or the chat.
copy-image-page = Page { $page } is copied. Paste it into the form or the chat; download for all pages.
copy-image-first = The picture is longer than one copy can be: its first part is copied. Download the rest.
copy-downloaded = { $count ->
    [one] Saved as { $file }.
   *[other] { $count } pictures saved, the first as { $file }. Give them to the form in this order.
}
copy-saved = The copy is saved below. What you hid is gone from it; the original is as it was.
copy-broken = This copy is not as it was made. Delete it and make it again.
copy-name-full = Copy
copy-name-form = For a form up to { $size }
copy-name-hidden = { $count } hidden
copy-save-file = Download
copy-save-of = Download: { $name }
copy-delete = Delete
copy-delete-of = Delete: { $name }
copy-delete-yes = Really delete
copy-refused-original-changed = The original is not as it was captured: no copy is made of it.
copy-refused-original-missing = The original is no longer stored: no copy can be made.
copy-refused-cannot-draw = This browser cannot draw this kind of picture: no copy can be made. The original is kept.
copy-refused-nothing-left = The crop leaves nothing of the picture. Take it away or draw it anew.
copy-refused-cannot-fit = The picture does not get so small and stay readable. Choose the larger size, or JPEG.
copy-refused-disk-full = There is no room on the disk for the copy. The original is kept. Free some space and try again.
copy-refused-unknown = The copy was not made. The original is kept. Try again.
pictures-download = { $count ->
    [one] Download its picture for the form
   *[other] Download its { $count } pictures for the form
}
pictures-how = Copies of up to 2 MB, numbered in the order of the text, with what you hid on them hidden; of a PDF, the pages that you made copies of. Look them through before you hand them on.
pictures-hide = { $count ->
    [one] { $count } place on them that looks personal is hidden. To leave it visible, open the picture first.
   *[other] { $count } places on them that look personal are hidden. To leave one visible, open the picture first.
}
pictures-saved = { $count ->
    [one] { $count } file saved. Attach it to the form.
   *[other] { $count } files saved. Attach them in the order of their names.
}
pictures-refused = No copy could be made of proof { $numbers }. The others are saved.
copy-edit = Hide and mark on a copy
copy-edit-how = Draw on the picture. By keys: add, then move with the arrows, stretch with Shift and arrows, take away with Delete.
copy-tool = Tool
copy-tool-hide = Hide
copy-tool-crop = Crop
copy-tool-arrow = Arrow
copy-tool-number = Number
copy-tool-look = Scroll
copy-add = Add in the middle
copy-undo = Undo
copy-surface = The picture with what you drew
copy-edit-name = { $number }: { $what }
copy-save = Make the copy
copy-save-next = Make the copy, then the next page
copy-leave = Back without a copy
personal-unknown = Redress does not read pictures. Look yourself for your name, address, telephone and card number, and hide what the other side does not need.
personal-none = The page's text holds no telephone, mail or card number that Redress knows. Names and addresses it may not know: look yourself.
personal-found = The page's text holds what may be personal. Find it in the picture and hide what the other side does not need:
suggest = Places that look personal
suggest-none = On the page Redress found no address, name, telephone, mail or card number that it knows. It does not know every name, and it does not read pictures: look yourself.
suggest-found = { $count ->
    [one] { $count } place looks personal.
   *[other] { $count } places look personal.
}
suggest-state = In the copy { $hidden } will be hidden, { $shown } left visible.
suggest-how = What is ticked is hidden in the copy; the original stays as it is. In the picture: click or Enter to hide, Delete to leave visible. Redress does not know every name: look yourself as well.
suggest-hide-all = Hide all { $count }
suggest-show-all = Leave all visible
suggest-place = { $number } · { $what }
suggest-name = Suggested { $number }: { $what }
suggest-kind-address = Address
suggest-kind-name = Name
suggest-kind-phone = Telephone
suggest-kind-mail = Mail address
suggest-kind-bank = Bank account
suggest-kind-card = Card number
suggest-kind-typed = Typed into a form
suggest-kind-account = Account name
suggest-is-open = suggested
suggest-is-hidden = hidden
suggest-is-shown = left visible
caption-part = Part { $index } of { $count }
caption-time = Captured { $time }
caption-hash = SHA-256 of the original: { $hash }

## The evidence pack

pack-what = One ZIP with the report, the proof, the facts and your texts. Anyone can open and check it without Redress.
pack-make = Save evidence pack
pack-making = Making the pack…
pack-made = Saved as { $file }. { $items ->
    [one] { $items } item, unchanged since captured.
   *[other] { $items } items, all unchanged since captured.
}
pack-made-with-faults = Saved as { $file }. Some items are missing or differ from what was captured: the report names them.
pack-made-parts = The pack has { $count } files; they belong together, and the report is in the first.
pack-over-limit = One item alone is larger than the chosen size: its file is larger too.
pack-options = Language and size
pack-language = Language of the report
pack-part-size = Largest file
pack-one-file = One file, whatever its size
pack-without-originals = Leave out the originals of items with a redacted copy, and their text
pack-failed = The pack was not made. Your proof is as it was. Free some disk space and try again.
verify = Check an evidence pack
verify-what = Says for each file whether it is as it was when the pack was made. The file stays on this computer.
verify-choose = The pack (ZIP; choose all parts together)
verify-unchanged-files = { $count ->
    [one] { $count } file is unchanged
   *[other] { $count } files are unchanged
}

## A page that could not be read

save-copy = Save a redacted copy of this page
enter-by-hand = Enter it by hand
redacted-title = Redacted copy of the page
redacted-how = Names, addresses, products, numbers, sums and days are replaced. The page's structure and the shop's own wording stay. Look it through before you give it to anyone; Redress sends it nowhere.
redacted-making = Making the copy…
redacted-gone = The page is no longer open. Open it again and press the button there once more.
redacted-save = Save the file
redacted-saved = Saved as { $file }.
redacted-text = Text of the file
by-hand = Enter an order by hand
by-hand-how = Copy what the shop's page says. What you leave empty stays unknown. When a page is read later, its own values take the place of yours.
by-hand-number = Order number
by-hand-number-wrong = An order number has 10 to 20 digits.
by-hand-store = Store
by-hand-title = What you bought
by-hand-sum = Sum
by-hand-sum-wrong = Write the sum in figures, such as 12.34.
by-hand-currency = Currency
by-hand-ordered = Ordered on
by-hand-promised = Promised by
by-hand-promised-wrong = This day is before the day of the order.
by-hand-failed = The order was not saved. Try again.
source-buyer = entered by you on { $on }

## How well pages are read

health = How well pages are read
health-how = The last times each kind of page was open. If something is missed again and again, the shop has probably changed the page.
health-none = No page was read yet.
health-fine = { $page }: everything read, { $on }
health-missed = { $times ->
    [one] { $page }: { $field } not read once
   *[other] { $page }: { $field } not read { $times } times
}
health-order-list = Order list
health-order-detail = Order page
health-tracking = Tracking
health-messages = Chat
health-dispute = Dispute page
health-refunds = Refunds
health-carrier = Carrier's page
health-unknown = Another page
field-page = the page as a whole
field-payload = the page's own data
field-shipments-events-at = date of events
field-shipments-trackingNumbers = tracking number
field-shipments-carrier = carrier
field-shipments-deliverBy = promised delivery date

## Next steps that came later

act-appeal = Next: appeal the decision
    .by = Next: appeal the decision by { $by }
act-await-appeal = Next: wait for the answer to the appeal
    .by = Next: wait for the answer to the appeal until { $by }
act-await-refund = Next: wait for the money
    .by = Next: wait for the money until { $by }
act-ask-cancel = Next: ask the seller to cancel the order
act-await-cancel = Next: wait for the cancellation
    .by = Next: wait for the cancellation until { $by }
act-ask-support = Next: ask the shop's support
    .by = Next: ask the shop's support by { $by }
act-await-support = Next: wait for the shop's support
    .by = Next: wait for the shop's support until { $by }
act-await-opening = Next: wait until the next step opens
    .by = { $step ->
        [dispute] Next: wait until { $by }, when a dispute can be opened
        [bank] Next: wait until { $by }, when your bank can be asked
        [post] Next: wait until { $by }, when the carrier can be asked
       *[other] Next: wait until { $by }, when the next step opens
    }
act-await-resend = Next: wait for the new parcel
    .by = Next: wait for the new parcel until { $by }
act-check-resend = Next: check the new parcel, and note what came of it
    .by = Next: check the new parcel, and note what came of it by { $by }
act-await-return = Next: wait until the seller has the goods
    .by = Next: wait until { $by } for the seller to get the goods
act-escalate-paypal = Next: turn the dispute at PayPal into a claim
    .by = Next: turn the dispute at PayPal into a claim by { $by }
act-say-payment = Next: say how you paid
    .by = Next: say how you paid by { $by }
act-say-country = Next: say where you live
    .by = Next: say where you live by { $by }
act-ask-post = Next: ask the post or courier to search
    .by = Next: ask the post or courier to search by { $by }
act-write-claim = Next: send the written claim
    .by = Next: send the written claim by { $by }
act-write-operator = Next: write to the operator of the platform
    .by = Next: write to the operator of the platform by { $by }
act-await-operator = Next: wait for the operator of the platform
    .by = Next: wait for the operator of the platform until { $by }
act-ask-authority = Next: complain to the authority
    .by = Next: complain to the authority by { $by }
act-sue = Next: prepare the suit for the court
    .by = Next: prepare the suit for the court by { $by }
act-await-court = Next: wait for the court
    .by = Next: wait for the court until { $by }
act-look-again = Next: note what happened since, or close the claim
    .by = Next: note what happened since, or close the claim, by { $by }
also-ends = Other last days: { $rights }
also-ends-right = { $what }, { $on }
course = Something noted does not fit
course-event-in-future = “{ $what }” is noted on { $on }, a day that has not come. It does not count until its day is corrected.
course-event-before-order = “{ $what }” is noted on { $on }, before the order was placed. It does not count until its day is corrected.
course-same-event-twice = “{ $what }” is noted twice on { $on }. It counts once: take one of the two back.
course-decision-without-dispute = A decision of the shop is noted on { $on }, but no dispute before it. Note when the dispute was opened, or correct the decision.
course-appeal-without-decision = An appeal is noted on { $on }, but no decision before it. Note when the shop decided, or correct the appeal.

## How such cases are lost

losses = How such cases are lost
loses-window-missed = The last day for a dispute passes.
loses-confirmed-early = Receipt is confirmed before the parcel is there and checked.
loses-cancelled = The dispute is cancelled, or a smaller offer is taken, before the money is back.
loses-accepted-wait = “Accept” is pressed when the seller asks to wait longer.
loses-reason-changed = The reason is changed because the seller asks for it.
loses-says-delivered = The carrier says delivered and nothing speaks against it: ask the carrier for a written answer.
loses-too-early = The dispute is opened while tracking still moves and the promised date is ahead.
loses-late-proof = The shop asks for proof and does not get it in time.
loses-own-address = The address on the order was wrong.
loses-own-customs = Customs waited for papers or duty from the receiver.
loses-not-collected = The parcel waited at the pickup point and was not collected.
loses-dates-disagree = Dates in the chat, the photos and the tracking disagree.
loses-chat-promise = A promise in the chat is taken for a refund, and the time for a dispute runs out.
loses-no-unboxing = Nothing shows what was in the parcel when it was opened.
loses-late-small = The goods came late and are kept: then the shop seldom gives more than a small coupon.
loses-not-looked = The money was on the card or account already, and nobody had looked.
loses-return-untracked = The goods went back without a tracking number, and nothing shows that they arrived.
