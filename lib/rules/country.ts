// What a country is to the rules: its rows of the table, and the clocks that its law starts.
import type { ClaimEvent } from '../model/claim';
import type { Country } from '../model/country';
import type { DeadlineKind } from '../model/finding';
import type { RuleRow } from './row';

type Kind = ClaimEvent['kind'];

/** A time that something the buyer noted starts, and something else stops. */
export interface Clock {
  readonly deadline: DeadlineKind;
  readonly starts: Kind;
  readonly stops: readonly Kind[];
  /** Ids of the rows whose lengths follow each other; the last one says what happens then. */
  readonly rows: readonly string[];
  /** A right of the buyer's ends: counted from the shop's own day where that is the day before the buyer's. */
  readonly isInShopTime?: true;
}

export interface CountryRules {
  readonly country: Country;
  readonly rows: Readonly<Record<string, RuleRow>>;
  readonly clocks: readonly Clock[];
}
