// A country at a border, by its code.
import * as z from 'zod/mini';

/** An ISO 3166-1 alpha-2 code. */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/));
export type Country = z.infer<typeof Country>;
