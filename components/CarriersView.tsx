// Whose tracking pages Redress may read when the buyer opens them: one switch a carrier.
import { CarrierSite } from '../lib/model/settings';
import type { Words } from '../lib/words/words';

export interface CarriersViewProps {
  words: Words;
  /** Those that are wanted and that the browser allows. */
  allowed: readonly CarrierSite[];
  /** Called in the very turn of the click, so that it can ask the browser for the right. */
  onChange: (site: CarrierSite, isWanted: boolean) => void;
}

export function CarriersView({ words, allowed, onChange }: CarriersViewProps) {
  return (
    <fieldset class="part stack carriers">
      <legend>{words.say('carriers')}</legend>
      <p class="meta">{words.say('carriers-why')}</p>
      {CarrierSite.options.map((site) => (
        <label key={site} class="row toggle">
          <input
            type="checkbox"
            checked={allowed.includes(site)}
            onChange={({ currentTarget }) => onChange(site, currentTarget.checked)}
          />
          <span>{words.say(`carrier-${site}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
