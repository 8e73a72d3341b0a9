// What the worker tells a shop page so that it can read: wording and layouts as one text, because the page loads neither.
import { currencySigns } from '../../money/currencies';
import { LAYOUTS } from '../layouts';
import { WORDING } from '../phrases';

/** The guide for pages of a site. Its layouts are those of all page kinds: some pages turn into others without a load. */
export function writeGuide(site: string | null): string {
  const layouts = LAYOUTS.filter((layout) => layout.sites.includes(site ?? ''));
  return JSON.stringify({ wording: WORDING, signs: currencySigns(), layouts }, (_name, value: unknown) =>
    value instanceof RegExp ? { source: value.source, flags: value.flags } : value,
  );
}
