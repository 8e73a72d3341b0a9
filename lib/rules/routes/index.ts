// The payment routes whose rules are known. A route is one file, listed here and among the rows of `sources.ts`.
import type { RouteRules } from '../route';
import { mastercard } from './mastercard';
import { mir } from './mir';
import { other } from './other';
import { paypal } from './paypal';
import { visa } from './visa';

export const ROUTES: readonly RouteRules[] = [visa, mastercard, mir, paypal, other];
