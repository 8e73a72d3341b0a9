// 17TRACK's own words for an event: sub-statuses and milestones (facts: ru 3.1, 3.6).

export const SEVENTEEN = `
not-found NotFound NotFound_Other NotFound_InvalidCode
info-received InfoReceived
picked-up PickedUp InTransit_PickedUp
departed Departure InTransit_Departure
arrived Arrival InTransit_Arrival
import-customs InTransit_CustomsProcessing
customs-action InTransit_CustomsRequiringInformation
customs-released InTransit_CustomsReleased
available-for-pickup AvailableForPickup AvailableForPickup_Other
out-for-delivery OutForDelivery OutForDelivery_Other
delivery-failed DeliveryFailure DeliveryFailure_Other DeliveryFailure_NoBody DeliveryFailure_Security DeliveryFailure_Rejected DeliveryFailure_InvalidAddress
delivered Delivered Delivered_Other
returning Returning Exception_Returning
returned Returned Exception_Returned
lost Exception_Lost
destroyed Exception_Destroyed
cancelled Exception_Cancel
= InTransit InTransit_Other InTransit_TransportArrived
! Exception Exception_Other Exception_NoBody Exception_Security Exception_Damage Exception_Rejected Exception_Delayed`;
