// The two things that decide the rungs above the shop and that no page states for certain: the country and the way of payment.
import type { ClaimChange, PaymentRoute } from '../lib/model/claim';
import type { Country } from '../lib/model/country';
import type { Words } from '../lib/words/words';
import { CountryPicker } from './CountryPicker';
import { PaymentPicker } from './PaymentPicker';

export interface RouteFieldsProps {
  words: Words;
  country: Country | null;
  paidWith: PaymentRoute | null;
  suggestedCountry: Country | null;
  onChangeClaim: (change: ClaimChange) => void;
}

export function RouteFields({ words, country, paidWith, suggestedCountry, onChangeClaim }: RouteFieldsProps) {
  const suggested =
    country === null ? words.countries().find(({ code }) => code === suggestedCountry) : undefined;
  return (
    <>
      <div class="choices">
        <CountryPicker
          words={words}
          country={country}
          onPick={(picked) => onChangeClaim({ country: picked })}
        />
        <PaymentPicker
          words={words}
          label={words.say('paid-with')}
          paidWith={paidWith}
          onPick={(picked) => onChangeClaim({ paidWith: picked })}
        />
      </div>
      {suggested !== undefined && (
        <p>
          <button
            type="button"
            class="button small"
            onClick={() => onChangeClaim({ country: suggested.code })}
          >
            {words.say('country-suggested', { country: suggested.name })}
          </button>
        </p>
      )}
      <p class="meta">{words.say('route-why')}</p>
    </>
  );
}
