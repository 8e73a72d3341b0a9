// What the buyer chose about the product itself.
import * as z from 'zod/mini';

/** Languages that the interface speaks; `auto` follows the browser. */
export const InterfaceLanguage = z.enum(['auto', 'en', 'ru']);
export type InterfaceLanguage = z.infer<typeof InterfaceLanguage>;

export const Settings = z.object({
  language: z._default(InterfaceLanguage, 'auto'),
  notifications: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;
