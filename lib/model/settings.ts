// What the buyer chose about the product itself.
import * as z from 'zod/mini';
import { PaymentRoute } from './claim';
import { Country } from './country';
import { CaptureArea } from './evidence';
import { INTERFACE_LANGUAGES } from './languages';
import { Stage } from './shipment';

/** The tag of a language that the interface speaks; `auto` follows the browser. */
export const InterfaceLanguage = z.enum(['auto', ...INTERFACE_LANGUAGES.map(({ tag }) => tag)]);
export type InterfaceLanguage = z.infer<typeof InterfaceLanguage>;

/** Days of silence after which a parcel is told as stuck; `urgentDays` null: never urgent by silence alone. */
export const StallDays = z
  .object({
    warnDays: z.int().check(z.gte(0), z.lte(365)),
    urgentDays: z.nullable(z.int().check(z.gte(0), z.lte(365))),
  })
  .check(z.refine(({ warnDays, urgentDays }) => urgentDays === null || urgentDays >= warnDays));
export type StallDays = z.infer<typeof StallDays>;

/** Carriers whose own pages can be read, once the buyer allowed each. */
export const CarrierSite = z.enum(['cainiao', 'pochta', '17track']);
export type CarrierSite = z.infer<typeof CarrierSite>;

/** Distances to choose from, furthest first; 0 is the day itself. */
export const REMIND_CHOICES = [30, 15, 7, 3, 2, 1, 0] as const;
const RemindDays = z.array(z.int().check(z.gte(0), z.lte(365))).check(z.maxLength(20));

/** The buyer as a letter above the shop names them; typed once, and written nowhere else. */
export const Sender = z.object({
  name: z.string().check(z.maxLength(200)),
  /** Lines as on an envelope. */
  address: z.string().check(z.maxLength(500)),
});
export type Sender = z.infer<typeof Sender>;

export const Settings = z.object({
  /** One that is not spoken, as another version may have stored it, leaves the other settings as they are. */
  language: z.catch(z._default(InterfaceLanguage, 'auto'), 'auto'),
  notifications: z._default(z.boolean(), false),
  /** What the shortcut and the page's own button take. */
  captureArea: z._default(CaptureArea, 'visible'),
  /** Days before a date at which the buyer is reminded, in notes and in calendar files. */
  remindDays: z._default(RemindDays, [15, 7, 2]),
  /** Where the buyer lives; null until they said so. */
  country: z._default(z.nullable(Country), null),
  /** How the buyer usually pays; null until they said so. */
  paidWith: z._default(z.nullable(PaymentRoute), null),
  /** Whose pages the buyer wants read; the browser's leave for each is asked for apart. */
  carriers: z._default(z.array(CarrierSite), []),
  /** Days of silence in place of the table's, by stage, where the buyer changed them. */
  thresholds: z._default(z.partialRecord(Stage, StallDays), {}),
  /** Null until the buyer typed it. */
  sender: z._default(z.nullable(Sender), null),
});
export type Settings = z.infer<typeof Settings>;

/** The settings before the buyer chose anything. */
export const DEFAULT_SETTINGS: Settings = Settings.parse({});

/** Some settings, to change and leave the others. */
export const SettingsChange = z.object({
  language: z.exactOptional(InterfaceLanguage),
  notifications: z.exactOptional(z.boolean()),
  captureArea: z.exactOptional(CaptureArea),
  remindDays: z.exactOptional(RemindDays),
  country: z.exactOptional(z.nullable(Country)),
  paidWith: z.exactOptional(z.nullable(PaymentRoute)),
  carriers: z.exactOptional(z.array(CarrierSite)),
  thresholds: z.exactOptional(z.partialRecord(Stage, StallDays)),
  sender: z.exactOptional(z.nullable(Sender)),
});
export type SettingsChange = z.infer<typeof SettingsChange>;
