// The claim to play with before there is a real one. It counts nowhere: no badge, no reminder, no sum, no calendar.

/** No order of the shop begins with a zero. */
export const SAMPLE_ORDER_ID = '0000000000000000';

export function isSample(orderId: string): boolean {
  return orderId === SAMPLE_ORDER_ID;
}
