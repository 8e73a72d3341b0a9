// A calendar day at a border. Apart from the arithmetic, so that a page that only counts days loads no schema library.
import * as z from 'zod/mini';
import { isDay } from './day';

/** A calendar day that exists, `YYYY-MM-DD`, years 1970–9999. */
export const DaySchema = z.string().check(z.refine((text) => isDay(text), { error: 'not a calendar day' }));
export type DaySchema = z.infer<typeof DaySchema>;
