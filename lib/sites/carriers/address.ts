// Tracking pages of carriers and of tracking sites by address: where each keeps the parcel's number (facts: ru 2.1–2.4).
import type { Address } from '../shop-address';
import { isUnder, PARCEL_NUMBER, parameter } from '../url-parts';

interface CarrierSite {
  site: string;
  domains: readonly string[];
  /** Query parameters that hold the number; the fragment is searched for them too. */
  parameters?: readonly string[];
  /** Its first group is the number, matched against path and fragment (`/path#fragment`). */
  pattern?: RegExp;
  /** True where every page is about parcels; elsewhere an address without a number is no tracking page. */
  isTrackerOnly?: boolean;
}

const CARRIERS: readonly CarrierSite[] = [
  {
    site: 'cainiao',
    domains: ['global.cainiao.com'],
    parameters: ['mailNoList', 'mailNos', 'mailNo'],
    isTrackerOnly: true,
  },
  {
    site: 'pochta',
    domains: ['pochta.ru'],
    parameters: ['barcode'],
    pattern: /^\/tracking\/?#([A-Za-z0-9]+)$/,
  },
  { site: '17track', domains: ['17track.net'], parameters: ['nums'], isTrackerOnly: true },
  { site: 'parcelsapp', domains: ['parcelsapp.com'], pattern: /^\/[a-z-]+\/tracking\/([^/#]+)/ },
  {
    site: 'aftership',
    domains: ['aftership.com'],
    parameters: ['tracking-numbers', 'tracking_number'],
    pattern: /^\/track\/(?:[a-z][a-z-]*\/)?([^/#]+)/,
  },
  { site: 'gdeposylka', domains: ['gdeposylka.ru'], pattern: /^\/courier\/[^/]+\/tracking\/([^/#]+)/ },
  { site: 'track24', domains: ['track24.ru', 'track24.net'], parameters: ['code'] },
  { site: 'cdek', domains: ['cdek.ru'], parameters: ['order_id'] },
  { site: 'boxberry', domains: ['boxberry.ru'], parameters: ['id'] },
  { site: '5post', domains: ['fivepost.ru'], pattern: /^\/tracking\/([^/#]+)/ },
  { site: 'postal-ninja', domains: ['postal.ninja'], isTrackerOnly: true },
  { site: 'yanwen', domains: ['track.yw56.com.cn'], parameters: ['nums'], isTrackerOnly: true },
  { site: 'yunexpress', domains: ['yuntrack.com'], parameters: ['id'], isTrackerOnly: true },
  { site: '4px', domains: ['track.4px.com'], pattern: /^\/#\/result\/\d+\/([^/]+)/, isTrackerOnly: true },
  { site: 'dpd', domains: ['tracking.dpd.de'], pattern: /^\/status\/[^/]+\/parcel\/([^/#]+)/ },
  { site: 'dpd', domains: ['dpd.com', 'dpdgroup.com', 'dpd.de'], parameters: ['parcelNumber'] },
  { site: 'dpd', domains: ['tracktrace.dpd.com.pl'], isTrackerOnly: true },
  { site: 'dhl', domains: ['dhl.com', 'dhl.de'], parameters: ['piececode', 'tracking-id', 'AWB'] },
  { site: 'gls', domains: ['gls-group.com', 'gls-group.eu', 'gls-pakete.de'], parameters: ['match'] },
  { site: 'ups', domains: ['ups.com'], parameters: ['tracknum', 'trackNums'] },
  { site: 'la-poste', domains: ['laposte.fr'], parameters: ['code'] },
  { site: 'usps', domains: ['usps.com'], parameters: ['tLabels'] },
  { site: 'fedex', domains: ['fedex.com'], parameters: ['tracknumbers'] },
];

/** The address of a carrier's page, or null on another host. */
export function readCarrierAddress(url: URL): Address | null {
  // The most specific domain wins, so that tracking.dpd.de is not taken for dpd.de.
  const candidates = CARRIERS.filter(({ domains }) =>
    domains.some((domain) => isUnder(url.hostname, domain)),
  );
  for (const { site, ...carrier } of candidates) {
    const trackingNumber = numberIn(url, carrier);
    if (trackingNumber !== null || carrier.isTrackerOnly === true) {
      return { page: 'carrier', site, orderId: null, trackingNumber };
    }
  }
  const [first] = candidates;
  return first === undefined
    ? null
    : { page: 'unknown', site: first.site, orderId: null, trackingNumber: null };
}

function numberIn(url: URL, carrier: Omit<CarrierSite, 'site'>): string | null {
  const names = carrier.parameters ?? [];
  const fragment = new URLSearchParams(url.hash.replace(/^#[/?]*/, ''));
  const named =
    parameter(url.searchParams, names, PARCEL_NUMBER) ?? parameter(fragment, names, PARCEL_NUMBER);
  if (named !== null) return named;
  const placed = carrier.pattern?.exec(url.pathname + url.hash)?.[1] ?? '';
  return PARCEL_NUMBER.test(placed) ? placed : null;
}
