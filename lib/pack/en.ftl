# The words of the evidence pack in English. Read by a bank, a lawyer or a court: plain, calm, no more than is known.

bag-description = Evidence about AliExpress order { $order }: captured pages, their facts, texts and a report (data/report.html)
bag-part-description = Part { $part } of the evidence about AliExpress order { $order }; the report is in { $first }

## Cover

title = Evidence about order { $order }
subtitle = What the shop's pages showed, when they were saved, and what was written about it
what-happened = What happened
order = Order
store = Store
store-number = store number { $id }
items = Items
sum = Order total
placed = Ordered
paid = Paid
shipped = Shipped
finished = Finished
promised = Delivery promised
status = Status on the shop's page
tracking = Tracking number
carrier = Carrier
claim-opened = Claim opened
made-at = Pack made
made-with = Made with
made-with-value = Redress { $version }, a browser extension, on the buyer's own computer
contents = Contents
contents-value = { $proof ->
    [one] { $proof } piece of proof
   *[other] { $proof } pieces of proof
}, { $texts ->
    [one] { $texts } text
   *[other] { $texts } texts
}
buyer = Buyer's name
by-hand = to be filled in by hand
signature = Date and signature
not-known = not known
not-chosen = not stated yet
times = { $count } pcs.
span = { $from } to { $to }
findings = Findings
since = { $what }, since { $on }
changed-note = { $count ->
    [one] One piece of proof is not as it was when it was captured.
   *[other] { $count } pieces of proof are not as they were when they were captured.
} They are marked below.
withheld-note = { $count ->
    [one] Of one piece of proof a redacted copy is here; the buyer keeps the original.
   *[other] Of { $count } pieces of proof redacted copies are here; the buyer keeps the originals.
}
parts-note = This pack has { $count } parts. Unpack them side by side in one folder, so that the report finds all pictures.

reason-not-shipped = The seller did not ship the order
reason-invalid-tracking = The tracking number does not work
reason-stuck = The parcel is stuck on the way
reason-lost = The parcel is lost
reason-customs = The parcel is held at customs
reason-wrong-address = The parcel was sent to another address
reason-returned = The parcel went back to the sender
reason-marked-delivered = The parcel is marked as delivered; the buyer says they do not have it
reason-damaged = The goods arrived damaged
reason-incomplete = Part of the order was not in the parcel
reason-not-as-described = The goods are not as described
reason-wrong-item = A different item came
reason-came-late = The parcel came later than promised
reason-refund-not-paid = A refund was agreed, and the money did not come
reason-return-not-refunded = The goods were sent back, and the money did not come

flag-not-shipped = Not shipped
flag-no-tracking = No tracking number
flag-stalled = No movement of the parcel
flag-overdue = Later than promised
flag-guarantee-passed = The shop's refund date has come
flag-delivery-failed = A delivery attempt failed
flag-awaiting-pickup = Waiting at the pickup point
flag-returned = Going back to the sender
flag-customs-hold = Held at customs
flag-marked-delivered = Marked as delivered
flag-wrong-destination = Tracking shows another destination
    .ended = { $scan ->
        [office] The last office on the way, { $place }, is not in the state of the receiver's address
       *[end] { $compared ->
            [country] Tracking ends in { $place }, not in the country the parcel was sent to
           *[state] Tracking ends in { $place }, not in the state of the receiver's address
        }
    }
flag-contradiction = The order and its tracking disagree
    .jump = { $hours ->
        [one] Scans in two countries ({ $from } and { $to }) are at most { $hours } hour apart, too close for any way between them
       *[other] Scans in two countries ({ $from } and { $to }) are at most { $hours } hours apart, too close for any way between them
    }
flag-closing = The time to open a dispute is ending
flag-unreadable = Part of the order could not be read

## Dates

deadlines = Dates that matter
deadlines-none = No date is known yet.
date = Date
meaning = Meaning
where-from = Where it comes from
timeline = Timeline
timeline-note = Times are as the pages printed them; times of captures are the buyer's local time.
event = What happened
order-placed = Order placed
order-paid = Order paid
order-shipped = Order shipped
order-finished = Order finished
from-order = shop's page
from-tracking = tracking
from-buyer = noted by the buyer
event-sum = { $what }: { $sum }
event-until = { $what }, until { $on }
from-capture = proof { $number }
captured-page = Page saved
facts-only = what it said, without a picture
a-part = only a part of the page
event-opened = Claim opened in Redress
event-wrote-seller = The buyer wrote to the seller
event-seller-answered = The seller answered
event-offered = The seller or the shop offered money
event-accepted = The buyer accepted the offer
event-resend-offered = The seller or the shop offered a new parcel
event-resend-sent = The seller sent a new parcel
event-resend-arrived = The new parcel came
event-return-sent = The buyer sent the goods back
event-return-received = The seller received the goods back
event-cancel-asked = The buyer asked to cancel the order
event-cancelled = The order was cancelled
event-support-asked = The buyer asked the shop's support
event-support-answered = The shop's support answered
event-dispute-opened = The buyer opened a dispute
event-no-dispute = The shop offered no way to open a dispute
event-dispute-closed = The dispute ended without a decision
event-decision = The shop decided
event-appeal-opened = The buyer appealed
event-wrote-bank = The buyer wrote to the bank
event-paypal-claim = The buyer turned the dispute at PayPal into a claim
event-bank-answered = The bank or PayPal answered
event-wrote-post = The buyer asked the post to search
event-post-answered = The post or courier answered
event-wrote-authority = The buyer complained to the authority
event-authority-answered = The authority answered
event-wrote-claim = The buyer sent a claim before court
event-claim-received = The claim before court was received
event-wrote-operator = The buyer wrote to the operator of the platform
event-operator-answered = The operator of the platform answered
event-sued = The buyer filed a suit
event-refund-promised = A refund was promised
event-refund-processed = The shop reported a refund on its way
event-refunded-part = A part of the money came back
event-refunded = The money came back
event-closed = Claim closed
event-reopened = Claim opened again

## Checklist

checklist = Checklist
needed = Needed
state = State
proof-numbers = Proof
state-done = saved
state-missing = not saved
state-stale = saved, but no longer fresh
state-partly = only a part saved: the page goes on beyond the picture
optional = (optional)

## Proof

proof = Proof
proof-none = No proof was saved.
number = No.
what = What it is
short-unchanged = unchanged
short-changed = changed
short-missing = missing
short-facts-changed = details changed
short-withheld = redacted copy
in-part = in part { $part }
a-note = Note of the buyer
a-file = Brought by the buyer
page-part = picture { $index } of { $count } of one page
proof-heading = Proof { $number }
picture-of = Picture of the page “{ $title }”
no-picture = No picture: what the page said was saved without one.
other-file = This piece is a file of its own:
page-title = Page title
address = Address
file-name = Name of the file
note-day = Tells of the day
brought-at = Brought
area = Shows
area-visible = what was in the window
    .goes-on = what was in the window; the page goes on beyond it
area-page = the whole page, scrolled through and put together
area-element = one part of the page
long-page = Long page
cut-short = Cut short
cut-short-value = The capture ended early. It shows what was taken until then.
reaches = From … to
device = Taken with
page-text = Text of the page
pdf-page = Page { $page }
copies = Copies made of it
copy-redacted = With parts hidden
copy-form = Small enough for a form
copy-form-redacted = Small enough for a form, with parts hidden
copy-other = For viewing
saved-at = Saved
saved-at-local = { $time } ({ $zone }, UTC{ $offset })
saved-at-utc = { $time } UTC
file = File
size = Size
pixels = { $width } × { $height } pixels
hash = SHA-256
hash-now = SHA-256 now
unchanged = Unchanged since it was captured on this computer
changed = Changed: the file is not the one that was captured. It is included as it is now.
missing = Missing: the file could not be read when this pack was made. Its hash and facts remain.
facts-changed = Changed: what is noted here about this piece (address, title, time, size or what was read) is not what was noted when it was saved. Do not rely on it.
withheld = The original is not in this pack: a redacted copy stands in. The buyer keeps the original; its hash is noted here, so that it can be compared later. Its text and what was read of it are left out as well.
unchanged-brought = Unchanged since the buyer brought it on this computer
read = Read from the page
read-nothing = Nothing was read of this order.
not-read = Not read
last-event = Latest tracking event

## Texts

texts = Texts
texts-note = Written by the buyer with Redress. Whether a text was sent is shown by captures of the conversation, not by this pack.
text-to = { $channel } ({ $language })

## What it proves

proves = What this shows and what it does not
proves-1 = Each piece marked as unchanged is unchanged since captured on this computer: its hash was noted when it was saved and compared again when this pack was made. The same holds for what was noted with it: address, title, time, size, device and what was read from the page.
proves-2 = The pack itself can be checked: every file's SHA-256 stands in manifest-sha256.txt, which common tools read.
proves-log = The log lists what was saved, in order. Every entry is signed by this installation of Redress and names the hash of the one before, so that an entry changed or taken out in between shows.
proves-past-logs = Part of the proof came here by a backup. The log of the installation that captured it is in past-logs, with the key that verifies it.
proves-not = It does not show
proves-not-1 = who sat at the computer, beyond what the pages themselves show;
proves-not-2 = that the computer's clock was right: no third party confirmed the time;
proves-not-3 = that what the shop, the seller or the carrier wrote is true, or that nobody changed the page in the browser before it was captured;
proves-not-4 = that nothing else exists: only what the buyer saved is here.
proves-weigh = Whoever decides the case weighs it. Nothing here is legal advice.
check = How to check it
check-1 = Unpack the ZIP and run this in its folder; every line must say OK:
check-2 = Any program for BagIt bags (RFC 8493) checks it as well.
check-3 = What was noted with a piece stands in the file beside it, under “facts”. Written in one line with sorted keys, it has the SHA-256 that the log gives as factsSha256:

## Check of a pack

verify-unchanged = Every file is unchanged since the pack was made.
verify-differs = This pack is not as it was made. What differs is named here.
item-unchanged = unchanged
item-changed = changed
item-missing = missing
item-added = added
before-packing = already so when the pack was made
problem-wrapper = The ZIP itself was written anew or damaged; the files in it are judged one by one.
problem-manifest = The list of hashes is damaged, so not every file can be judged.
problem-count = The number or the size of the files is not the one noted.
problem-claim = claim.json cannot be read, so the hashes noted at capture cannot be compared.
problem-log = The log is broken at entry { $seq }: from there on it cannot be relied on.
problem-log-hash = The log notes another hash for a piece of proof than this pack.
problem-parts-mixed = These files are not the parts of one pack: check those that belong together.
problem-parts-missing = { $count ->
    [one] Part { $parts } of this pack is not here: what lies in it was not checked.
   *[other] Parts { $parts } of this pack are not here: what lies in them was not checked.
}
log-valid = { $entries ->
    [one] The log is in order: { $entries } signed entry.
   *[other] The log is in order: { $entries } signed entries.
}
log-none = The pack holds no signed log.

refused-not-a-zip = This is not a ZIP file.
refused-truncated = The file is incomplete: its end is missing. Copy or download it again.
refused-unsupported-zip = This ZIP is of a kind that Redress does not make and cannot check.
refused-encrypted = A file in this ZIP is encrypted. A pack is never encrypted.
refused-unknown-compression = A file in this ZIP is packed in a way that Redress does not know.
refused-too-many-entries = This ZIP holds too many files for a pack.
refused-too-large = This is larger than a pack can be.
refused-bomb = A file in this ZIP would unpack to an unreasonable size. It was not opened.
refused-overlapping = Files in this ZIP overlap, which no honest program writes. It was not opened.
refused-unsafe-path = A file name in this ZIP points outside its folder or hides what it is. It was not opened.
refused-repeated-name = Two files in this ZIP have the same name, so that nobody can say which one counts.
refused-not-a-bag = This ZIP is not an evidence pack: it has no single folder with bagit.txt.
refused-unsupported-bag = This bag is of another version or has no SHA-256 list.
refused-unreadable = The file could not be read.
refused-a-backup = This is a backup of Redress, not an evidence pack. It is opened in the settings, under “Restore from a backup”.
refused-a-sealed-backup = This is a backup of Redress protected with a passphrase, not an evidence pack. It is opened in the settings, under “Restore from a backup”.
refused-a-pack = This is an evidence pack, not a backup: nothing can be restored from it. It is checked in the settings, under “Check an evidence pack”.
refused-not-a-backup = This is not a backup of Redress.
refused-altered-backup = The backup is damaged, cut short or was changed.
refused-newer-backup = This backup was made by a newer Redress. Update Redress and try again.
refused-foreign-rows = The backup holds something that Redress does not write.
refused-wrong-passphrase = This passphrase does not open the file. Check the keyboard's language and capital letters. Without the right one nobody can open it.
