// An order as the buyer enters it where the shop's page could not be read; what they leave out is null.
import * as z from 'zod/mini';
import { DaySchema } from './day-schema';
import { Money, OrderId } from './order';

const Words = z.nullable(z.string().check(z.minLength(1), z.maxLength(300)));

export const TypedOrder = z.object({
  id: OrderId,
  storeName: Words,
  /** What was bought. */
  title: Words,
  total: z.nullable(Money),
  placedOn: z.nullable(DaySchema),
  promisedBy: z.nullable(DaySchema),
});
export type TypedOrder = z.infer<typeof TypedOrder>;
