// The countries whose law starts clocks. A country is one file, listed here and among the rows of `sources.ts`.
import type { CountryRules } from '../country';
import { br } from './br';
import { kz } from './kz';
import { ru } from './ru';

export const COUNTRIES: readonly CountryRules[] = [br, kz, ru];
