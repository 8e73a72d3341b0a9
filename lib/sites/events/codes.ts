// Event codes of carriers and what they mean: Cainiao and AliExpress, Pochta Rossii, the UPU's EMSEVT, and 17TRACK's own words.

import type { Stage } from '../../model/shipment';
import { STAGES } from '../../model/stages';
import { at, type EventState, NO_CHANGE, TROUBLE } from './state';

/** Stage, then its codes without `AE_` (facts: com 5.4, ru 2.1, 3.4). `=` keeps the place, `!` is trouble. */
const CODES = `
not-found ORDER_PLACED ORDER_PAID
info-received ORDER_SHIPPED CONSIGN OM_CONSIGN PRE_READY_TO_SHIP GTMS_ASN LAST_MILE_ASN_NOTIFY GWMS_ACCEPT GWMS_PICK GWMS_PACKAGE
picked-up GWMS_OUTBOUND WMS_CONFIRMED PICK_UP PU_PRE_PICKUP PU_PICKUP PU_SIGN_IN EMA
origin LH_HO_IN CC_EX_SUCCESS EMB EXC
export-customs CC_EX_START EXA EXB
departed LH_HO_AIRLINE LH_POST_COLLECTION LH_DEPART GTMS_OE_DEPART OE_DEPART EMC
in-transit EMJ EMK EDD EDE
arrived LH_ARRIVE LH_LINEHAUL_ARRIVE EMD EDA
import-customs CC_HO_IN CUSTOMS_ARRIVED_IN_AREA_CALLBACK CC_IM_START CC_IM_PROCESS EDB
customs-action CUS_TAX CUS_DECLARE EME
customs-released CC_IM_SUCCESS CUS_SUCCESS CC_HO_OUT EDC
last-mile GTMS_ACCEPT LAST_MILE_HO EMF EMG EDF
out-for-delivery GTMS_DO_DEPART GTMS_DELIVERING GTMS_RE_DELIVERING EDG
delivery-failed GTMS_DEL_FAILURE DELIVERY_FAILED GTMS_SIGN_FAILURE GTMS_FAILURE GTMS_FAILED EMH
available-for-pickup GTMS_STA_SIGNED GTMS_WAIT_SELF_PICK GSTA_INBOUND GSTAHUB_INBOUND GSTA_INFORM_BUYER EDH
delivered GTMS_SIGNED GSTA_BUYER_SIGN GSTA_SIGN STA_SIGN SIGN SIGNED EMI
returning GTMS_RETURN
returned RETURNED
destroyed RT_DESTROY
cancelled GWMS_CANCEL
= COMMON_INTRANSIT LH_BIGBAG_SHELVE TRANSIT_PORT_REROUTE_CALLBACK GTMS_ORDER_INFO_UPDATE
! EXCEPTION GWMS_REJECT GWMS_EXCEPTION EXD EXX EDX`;

/** Beginnings of codes that nobody described, the longer first (facts: ru 2.1). */
const BEGINNINGS = `
in-transit SC_TRANS CC_TRANS TD_
returning RT_
export-customs CC_EX
import-customs CC_IM
customs-action CIQ_
departed LH_DEPART
arrived LH_ARRIVE LH_HO_OUT
origin GWMS PU_ SC_ CW_
last-mile GTMS_
= LH_ CC_`;

/** Pochta Rossii: operation type, then `type:attribute` where it matters (facts: ru 2.2). */
const POCHTA = `
picked-up 1
delivered 2
returned 2:2 2:4 2:7 2:9
returning 3
= 4 8
! 5
available-for-pickup 6 7 8:2 8:9 8:10
arrived 9 8:5 8:13
departed 10
import-customs 11 14
delivery-failed 12
info-received 13
customs-released 14:1 8:6
in-transit 8:0 8:1 8:3 8:4 8:7 8:8
out-for-delivery 8:15 8:18`;

/** 17TRACK: sub-statuses and milestones (facts: ru 3.1, 3.6). */
const SEVENTEEN = `
not-found NotFound_Other NotFound_InvalidCode
info-received InfoReceived
picked-up PickedUp InTransit_PickedUp
departed Departure InTransit_Departure
arrived Arrival InTransit_Arrival
import-customs InTransit_CustomsProcessing
customs-action InTransit_CustomsRequiringInformation
customs-released InTransit_CustomsReleased
available-for-pickup AvailableForPickup AvailableForPickup_Other
out-for-delivery OutForDelivery OutForDelivery_Other
delivery-failed DeliveryFailure_Other DeliveryFailure_NoBody DeliveryFailure_Security DeliveryFailure_Rejected DeliveryFailure_InvalidAddress
delivered Delivered Delivered_Other
returning Returning Exception_Returning
returned Returned Exception_Returned
lost Exception_Lost
destroyed Exception_Destroyed
cancelled Exception_Cancel
= InTransit_Other
! Exception_Other Exception_NoBody Exception_Security Exception_Damage Exception_Rejected Exception_Delayed`;

let codes: ReadonlyMap<string, EventState> | null = null;
let beginnings: ReadonlyMap<string, EventState> | null = null;
let pochta: ReadonlyMap<string, EventState> | null = null;
let seventeen: ReadonlyMap<string, EventState> | null = null;

function table(text: string): ReadonlyMap<string, EventState> {
  const map = new Map<string, EventState>();
  for (const line of text.trim().split('\n')) {
    const [name = '', ...keys] = line.split(' ');
    const state = name === '=' ? NO_CHANGE : name === '!' ? TROUBLE : isStage(name) ? at(name) : NO_CHANGE;
    for (const key of keys) map.set(key, state);
  }
  return map;
}

function isStage(name: string): name is Stage {
  return STAGES.some((stage) => stage === name);
}

/** What a code means; null when nobody described it or anything that begins like it. */
export function stateOfCode(code: string): EventState | null {
  if (code.length > 80) return null;
  const russian = /^RU:(\d{1,3}):(\d{1,3})$/.exec(code);
  if (russian !== null) {
    pochta ??= table(POCHTA);
    return pochta.get(`${russian[1]}:${russian[2]}`) ?? pochta.get(russian[1] ?? '') ?? null;
  }
  if (code.startsWith('17:')) {
    seventeen ??= table(SEVENTEEN);
    return seventeen.get(code.slice(3)) ?? null;
  }
  codes ??= table(CODES);
  let plain = code.trim().toUpperCase().replace(/^AE_/, '');
  for (;;) {
    const known = codes.get(plain);
    if (known !== undefined) return known;
    if (!plain.endsWith('_SUCCESS')) break;
    plain = plain.slice(0, -'_SUCCESS'.length);
  }
  if (/_(?:FAILURE|FAIL|FAILED|EXCEPTION)$/.test(plain)) {
    return /^(?:CC_IM|CUS_)/.test(plain) ? { status: 'exception', stage: 'customs-action' } : TROUBLE;
  }
  beginnings ??= table(BEGINNINGS);
  for (const [start, state] of beginnings) if (plain.startsWith(start)) return state;
  return null;
}
