// A date as a calendar file of ours once told it.
import * as z from 'zod/mini';
import { DaySchema } from './day-schema';
import { OrderId } from './order';

export const ToldDate = z.object({
  uid: z.string().check(z.maxLength(200)),
  orderId: OrderId,
  /** The latest day that a file gave it. */
  on: DaySchema,
  summary: z.string().check(z.maxLength(2000)),
});
export type ToldDate = z.infer<typeof ToldDate>;
