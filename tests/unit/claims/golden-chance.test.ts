// Situations by chance: the product and the plain way of judging say the same of each.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Reason } from '../../../lib/model/claim';
import { DeadlineKind } from '../../../lib/model/finding';
import { ORDER } from '../../tools/judgement/build';
import { plus } from '../../tools/judgement/calendar';
import { judge } from '../../tools/judgement/judge';
import { type Situation, writeSituation } from '../../tools/judgement/situation';
import { readSituation, sayDates, sayNext, sayRights, sayRungs } from './golden-situation';

const KINDS =
  'wrote-seller seller-answered offered accepted resend-offered resend-sent resend-arrived return-sent return-received cancel-asked support-asked support-answered dispute-opened no-dispute decision appeal-opened wrote-bank bank-answered wrote-post post-answered wrote-claim wrote-operator operator-answered wrote-authority authority-answered sued refund-promised refund-processed refunded-part closed reopened'.split(
    ' ',
  );
const WITH_SUM = ['offered', 'accepted', 'decision', 'refund-processed', 'refunded-part'];
const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => plus(ORDER.placed, days));

const someEvent = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    on: day(5, 140),
    sum: fc.constantFrom('', '=0', '=30', '=60'),
    within: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ kind, on, sum, within }) => {
    const more = WITH_SUM.includes(kind) ? sum : kind === 'refund-promised' ? `>${plus(on, within)}` : '';
    return { on, text: `${kind}@${on}${more}` };
  });

const someSituation = fc
  .record({
    reason: fc.constantFrom(...Reason.options),
    country: fc.constantFrom('ES', 'DE', 'RU', 'GB', 'US', 'KZ', 'FR', null),
    paidWith: fc.constantFrom('visa', 'mastercard', 'paypal', 'mir', 'other', null),
    promised: fc.option(day(10, 80), { freq: 6 }),
    refundBy: fc.option(day(20, 110), { freq: 1 }),
    parcel: fc.constantFrom('moves', 'silent', 'delivered', 'returned', 'lost'),
    number: fc.constantFrom('courier', 'postal', null),
    status: fc.constantFrom('shipped', 'shipped', 'shipped', 'paid', 'finished'),
    proof: fc.constantFrom('all' as const, 'none' as const),
    zone: fc.constantFrom(null, 'Pacific/Honolulu', 'Asia/Seoul'),
    events: fc.array(someEvent, { maxLength: 6 }),
    today: day(12, 160),
  })
  .map(({ events, parcel, number, status, today, ...rest }): Situation => {
    const isSent = status !== 'paid';
    const scanned = [plus(ORDER.placed, 30), plus(today, -1)].sort()[0] ?? today;
    return {
      ...ORDER,
      ...rest,
      status,
      today,
      shipped: isSent ? ORDER.shipped : null,
      number: isSent ? number : null,
      parcel: !isSent ? null : ['moves', 'silent'].includes(parcel) ? parcel : `${parcel}@${scanned}`,
      finished: status === 'finished' ? ([plus(ORDER.placed, 32), today].sort()[0] ?? today) : null,
      events: events.sort((a, b) => a.on.localeCompare(b.on)).map(({ text }) => text),
    };
  });

test('situations by chance are judged alike both ways', () => {
  const kinds = DeadlineKind.options;
  fc.assert(
    fc.property(someSituation, (of) => {
      const { dates, next, also, rungs } = judge({ ...of, about: kinds });
      const said = readSituation(writeSituation(of, ORDER));
      expect({
        next: sayNext(said),
        also: sayRights(said),
        rungs: sayRungs(said),
        dates: sayDates(said, kinds.join(', ')),
      }).toEqual({ next, also, rungs, dates });
    }),
    { numRuns: Number(process.env.RUNS ?? 400) },
  );
});
