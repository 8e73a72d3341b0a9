// Which orders and claim a capture belongs to, and the record of it: what the page said, and what took the picture.
import { browser } from 'wxt/browser';
import { provesWhat } from '../../lib/claims/proves';
import { describeDevice } from '../../lib/evidence/device';
import { type EvidenceInput, makeEvidence } from '../../lib/evidence/make-evidence';
import type { PageMoment } from '../../lib/messages';
import type { Evidence } from '../../lib/model/evidence';
import { type Address, readAddress } from '../../lib/sites/address';
import { numbersIn } from '../../lib/sites/numbers-in';
import { ordersWithParcel } from '../../lib/store/orders';
import { readTab } from '../../lib/store/tab-state';
import type { PageText } from './ask-page';
import type { CaptureRequest } from './capture';
import { database } from './database';

/** The page as it was at the capture. */
export interface Scene {
  request: CaptureRequest;
  url: string;
  title: string;
  /** Null where no script of ours reads. */
  moment: PageMoment | null;
  /** Null where the browser lets nobody ask. */
  page: PageText | null;
}

export type Content = Pick<EvidenceInput, 'bytes' | 'mediaType' | 'text'> &
  Partial<Pick<Evidence, 'area' | 'inView' | 'part' | 'stitch' | 'personal'>>;

/** What is the same in every record of one capture. */
export type Setting = Omit<EvidenceInput, keyof Content | 'id' | 'now'> & Pick<Evidence, 'device'>;

/** Which orders and claim a capture of this page belongs to, and what else can be said of it before there is a picture. */
export async function placeCapture(scene: Scene): Promise<Setting> {
  const { request, moment, url, title, page } = scene;
  const state = await readTab(request.tabId);
  const address = readAddress(url);
  const ofPage =
    address.orderId === null ? await ordersOfParcel(address, page?.text ?? '') : [address.orderId];
  const chosen = request.claimId === null ? undefined : await database.claims.get(request.claimId);
  const orderIds = pickOrders(scene, ofPage, chosen?.orderId ?? null);
  const claimOfOrder =
    orderIds.length === 1
      ? await database.claims
          .where('orderId')
          .equals(orderIds[0] ?? '')
          .first()
      : undefined;
  return {
    // A page that names no order (a chat, a carrier) goes to the claim that the buyer opened from this tab.
    claimId: chosen?.id ?? claimOfOrder?.id ?? (orderIds.length === 0 ? state.claimId : null),
    orderIds,
    url,
    title,
    page: moment?.reading.page ?? address.page,
    reading: moment?.reading ?? null,
    proves: provesWhat(moment?.reading.page ?? address.page, moment?.reading ?? null, orderIds[0] ?? null),
    trigger: request.trigger,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    device: describeDevice(navigator, browser.runtime.getManifest().version, page?.pixelRatio ?? null),
  };
}

/** The records of one capture, one for each content, all in the same setting. */
export function describeCapture(setting: Setting, contents: readonly Content[]): Promise<Evidence[]> {
  const now = new Date();
  return Promise.all(
    contents.map((content) => makeEvidence({ ...setting, ...content, now, id: crypto.randomUUID() })),
  );
}

/** Which orders the picture speaks of: the page's one order, the one that was pointed at, or all in view. */
function pickOrders({ request, moment }: Scene, ofPage: string[], ofClaim: string | null): string[] {
  // A parcel of several orders is, for a claim, the parcel of its order.
  if (ofClaim !== null && ofPage.includes(ofClaim)) return [ofClaim];
  if (ofPage.length > 0) return ofPage;
  const visible = moment?.visibleOrderIds ?? [];
  for (const pointed of [request.orderId, ofClaim]) {
    if (pointed !== null && (visible.length === 0 || visible.includes(pointed))) return [pointed];
  }
  return visible;
}

/**
 * The orders whose parcel a page without an order's number is about: by the parcel's number in the address, else by the one
 * that it shows. None when it shows parcels of several orders: the buyer says which, by the claim they capture for.
 */
async function ordersOfParcel({ page, trackingNumber }: Address, text: string): Promise<string[]> {
  if (trackingNumber !== null) return ordersWithParcel(database, [trackingNumber]);
  if (page !== 'carrier' && page !== 'unknown') return [];
  const shown = await ordersWithParcel(database, numbersIn(text));
  return shown.length === 1 ? shown : [];
}
