// Letters about claims of every course: no sum that is not in the claim's money, no company of another country, no law that does not
// fit what happened, and nothing thrown whatever the buyer noted or typed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../../lib/drafts/compose';
import { SHORT_LIMIT } from '../../../lib/drafts/draft-input';
import { channelsFor, languagesOf } from '../../../lib/drafts/languages';
import { isReceived } from '../../../lib/facts/reasons';
import { type Claim, ClaimEvent, PaymentRoute, Reason } from '../../../lib/model/claim';
import { addDays } from '../../../lib/model/day';
import { claimAmount } from '../../../lib/money/claim-amount';
import { claimMoney } from '../../../lib/money/claim-money';
import { findFlags } from '../../../lib/rules';
import { findAllDeadlines } from '../../../lib/rules/all-deadlines';
import { COUNTRIES, countryOf } from '../../../lib/rules/countries';
import { partiesOf } from '../../../lib/rules/country';
import { lawCaseOf } from '../../../lib/rules/law-case';
import { PARTIES } from '../../../lib/rules/parties';
import { penaltyNumbers } from '../../../lib/rules/penalties';
import { claim, order, shipment } from '../claims/builders';

const TODAY = '2026-11-23';
const KNOWN = {
  order: order(),
  shipments: [shipment([['2026-09-20', 'departed']])],
  misses: [],
  sources: {},
};
const money = fc
  .constantFrom('0', '10.00', '13.35', '26.70', '9999.99', '-5')
  .map((amount) => ({ amount, currency: 'USD' }));

const someEvent = fc
  .record({
    kind: fc.constantFrom(...ClaimEvent.shape.kind.options),
    on: fc.integer({ min: -3, max: 75 }).map((days) => addDays('2026-09-15', days)),
    amount: fc.option(money, { nil: null }),
  })
  .map(({ kind, on, amount }): ClaimEvent => ({ kind, on, ...(amount !== null && { amount }) }));

const someClaim: fc.Arbitrary<Claim> = fc
  .record({
    reason: fc.constantFrom(...Reason.options),
    country: fc.constantFrom('RU', 'DE', 'FR', 'ES', 'GB', 'US', 'BR', 'KZ', 'KR', 'IL', 'AQ', null),
    paidWith: fc.constantFrom(...PaymentRoute.options, null),
    events: fc.array(someEvent, { maxLength: 7 }),
    answers: fc.record({ 'what-is-damaged': fc.constantFrom('', 'the lid', 'x'.repeat(2000)) }),
  })
  .map(({ reason, ...rest }) => ({
    ...claim(reason),
    ...rest,
    events: [...rest.events].sort((a, b) => a.on.localeCompare(b.on)),
  }));

function inputOf(about: Claim) {
  const deadlines = findAllDeadlines(KNOWN, about, TODAY);
  return {
    known: KNOWN,
    claim: about,
    flags: findFlags(KNOWN, TODAY),
    deadlines,
    evidence: [],
    today: TODAY,
  };
}

/** Every letter of a claim in English. */
function letters(about: Claim) {
  const channels = channelsFor(about.country, about.reason).filter((each) =>
    languagesOf(each).includes('en'),
  );
  return channels.map((channel) => composeDraft(inputOf(about), channel, 'en'));
}

/** Every sum that the order, the noted events and the claim's money hold. */
function sumsOf(about: Claim): Set<number> {
  const ledger = claimMoney(KNOWN.order, about, TODAY, {
    isReceived: isReceived(about.reason),
    penalties: penaltyNumbers(about.country, TODAY),
  });
  const text = JSON.stringify([KNOWN.order, about, ledger, claimAmount(KNOWN.order)]);
  const held = [...text.matchAll(/"amount":"(-?[\d.]+)"/g)].map(([, amount]) => Math.abs(Number(amount)));
  // A claim of law asks for what is open with the law's penalty.
  const open = Number(ledger.open?.amount ?? Number.NaN);
  const withPenalty = ledger.law.map(
    ({ careful }) => Math.round((open + Number(careful.amount.amount)) * 100) / 100,
  );
  return new Set([...held, ...withPenalty]);
}

/** Sentences of letters that say whom the buyer wrote to, and the events that make them true. */
const SAYS_WRITTEN: readonly (readonly [RegExp, readonly ClaimEvent['kind'][]])[] = [
  [/I wrote to (the seller|you) about this/, ['wrote-seller']],
  [/a message was sent to the seller/, ['wrote-seller']],
  [/I asked for the cancellation|the cancellation of this unshipped order was asked/, ['cancel-asked']],
  [/I asked AliExpress support|AliExpress support was asked/, ['support-asked']],
  [/I wrote to the bank/, ['wrote-bank']],
  [/An inquiry was sent to the carrier/, ['wrote-post']],
  [/A written claim was sent to the seller/, ['wrote-claim']],
  [/A written demand was sent to the platform/, ['wrote-operator']],
  [/The seller was asked on/, ['wrote-seller', 'wrote-claim']],
];

/** A claim has a dozen letters. */
const RUNS = { numRuns: 40 };

describe('letters about claims of every course', () => {
  test('name no sum that the claim does not hold', () => {
    fc.assert(
      fc.property(someClaim, (about) => {
        const sums = sumsOf(about);
        for (const { channel, text } of letters(about)) {
          for (const [written] of text.matchAll(/(?<=\$ ?)\d[\d,]*(\.\d+)?/g)) {
            expect(sums.has(Number(written.replaceAll(',', ''))), `${channel}: ${written}`).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  test('name no company but that of the buyer’s own contract', () => {
    fc.assert(
      fc.property(someClaim, (about) => {
        const own = about.country === null ? [] : partiesOf(countryOf(about.country), about.country);
        const lines = new Set(own.flatMap((id) => PARTIES[id] ?? []));
        for (const { channel, text } of letters(about)) {
          for (const line of Object.values(PARTIES).flat()) {
            if (text.includes(line))
              expect(
                [...lines].some((each) => each.includes(line)),
                `${channel}: ${line}`,
              ).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  test('cite no law of another country, and none that does not fit what happened', () => {
    fc.assert(
      fc.property(someClaim, (about) => {
        if (about.reason === null) return;
        const lawCase = lawCaseOf(about.reason);
        const own = about.country === null ? [] : countryOf(about.country).laws;
        const fitting = own.filter(({ fits }) => fits.includes(lawCase)).map(({ says }) => says.en);
        for (const { channel, text } of letters(about)) {
          for (const { says, row } of COUNTRIES.flatMap(({ laws }) => laws)) {
            if (says.en !== undefined && text.includes(says.en))
              expect(fitting, `${channel}: ${row}`).toContain(says.en);
          }
        }
      }),
      RUNS,
    );
  });

  test('say of nobody that they were written to who were not, since the order', () => {
    fc.assert(
      fc.property(someClaim, (about) => {
        const since = about.events.filter(({ on }) => on >= (KNOWN.order.placedOn ?? ''));
        for (const { channel, text } of letters(about)) {
          for (const [says, kinds] of SAYS_WRITTEN) {
            if (says.test(text))
              expect(
                since.some(({ kind }) => kinds.includes(kind)),
                `${channel}: ${says}`,
              ).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  test('are written whatever was noted, and short ones keep to the limit as far as they can', () => {
    const words = { 'what-is-damaged': 'word '.repeat(2000) };
    expect(words['what-is-damaged']).toHaveLength(10_000);
    fc.assert(
      fc.property(someClaim, (about) => {
        const typed = { ...about, answers: words };
        for (const channel of channelsFor(about.country, about.reason)) {
          const language = languagesOf(channel)[0];
          if (language === undefined) continue;
          const long = composeDraft(inputOf(typed), channel, language);
          const short = composeDraft(inputOf(typed), channel, language, { limit: SHORT_LIMIT });
          expect(short.characters, channel).toBeLessThanOrEqual(long.characters);
        }
      }),
      RUNS,
    );
  });

  test('money that cannot be is told, not counted', () => {
    const paid = (amount: string, currency = 'USD'): ClaimEvent => ({
      kind: 'refunded-part',
      on: '2026-11-01',
      amount: { amount, currency },
    });
    const problems = (...events: ClaimEvent[]) =>
      claimMoney(KNOWN.order, { ...claim('stuck'), events }, TODAY, { isReceived: false, penalties: [] })
        .problems;
    expect(problems(paid('9999.99'))).toContain('refund-above');
    expect(problems(paid('10.00', 'EUR'))).toContain('refund-currency');
    expect(problems({ kind: 'refunded-part', on: '2026-11-01' })).toContain('refund-amount');
    expect(problems(paid('10.00'))).toEqual([]);
    expect(problems(...Array<ClaimEvent>(10).fill(paid('10.00')))).toEqual([]);
  });
});
