// What was asked and what came over all claims: a sum for each currency, and no sum over two of them.
import type { Claim } from '../model/claim';
import type { Day } from '../model/day';
import type { Money, Order } from '../model/order';
import { claimMoney } from './claim-money';
import { sumOf, zeroOf } from './exact';

export interface CurrencyTotal {
  asked: Money;
  cameBack: Money;
  /** Still to come, of the claims that are not settled. */
  open: Money;
  claims: number;
}

export interface ClaimTotals {
  /** The currency of most claims first. */
  byCurrency: CurrencyTotal[];
  /** Claims whose sum is not known or not of one currency: they are in no total. */
  unknown: number;
}

/** No law adds anything here: what the law adds is no part of what was asked. */
const NO_LAW = { isReceived: null, penalties: [] };

export function claimTotals(
  claims: readonly { order: Order; claim: Claim; isSettled: boolean }[],
  today: Day,
): ClaimTotals {
  const groups = new Map<string, { asked: Money[]; cameBack: Money[]; open: Money[] }>();
  let unknown = 0;
  for (const { order, claim, isSettled } of claims) {
    const { asked, cameBack, open } = claimMoney(order, claim, today, NO_LAW);
    const currency = asked.total?.currency;
    if (
      asked.total === null ||
      cameBack === null ||
      currency === undefined ||
      cameBack.currency !== currency
    ) {
      unknown += 1;
      continue;
    }
    const group = groups.get(currency) ?? { asked: [], cameBack: [], open: [] };
    group.asked.push(asked.total);
    group.cameBack.push(cameBack);
    if (!isSettled && open !== null) group.open.push(open);
    groups.set(currency, group);
  }
  const byCurrency = [...groups].map(([currency, { asked, cameBack, open }]): CurrencyTotal => {
    const nothing = zeroOf(currency);
    return {
      asked: sumOf(asked) ?? nothing,
      cameBack: sumOf(cameBack) ?? nothing,
      open: sumOf(open) ?? nothing,
      claims: asked.length,
    };
  });
  return { byCurrency: byCurrency.sort((a, b) => b.claims - a.claims), unknown };
}
