// The languages in which carriers' sentences are described; apart from the other phrases, so that pages without events do not load them.
import { arEvents } from '../phrases/ar';
import { deEvents } from '../phrases/de';
import { enEvents } from '../phrases/en';
import { esEvents } from '../phrases/es';
import { frEvents } from '../phrases/fr';
import { heEvents } from '../phrases/he';
import { idEvents } from '../phrases/id';
import { itEvents } from '../phrases/it';
import { jaEvents } from '../phrases/ja';
import { koEvents } from '../phrases/ko';
import { nlEvents } from '../phrases/nl';
import type { EventWording } from '../phrases/phrases';
import { plEvents } from '../phrases/pl';
import { ptEvents } from '../phrases/pt';
import { ruEvents } from '../phrases/ru';
import { thEvents } from '../phrases/th';
import { trEvents } from '../phrases/tr';
import { ukEvents } from '../phrases/uk';
import { viEvents } from '../phrases/vi';
import { zhEvents } from '../phrases/zh';

export const EVENT_WORDINGS: readonly EventWording[] = [
  enEvents,
  ruEvents,
  ukEvents,
  esEvents,
  ptEvents,
  frEvents,
  deEvents,
  itEvents,
  plEvents,
  nlEvents,
  trEvents,
  koEvents,
  jaEvents,
  zhEvents,
  arEvents,
  heEvents,
  thEvents,
  viEvents,
  idEvents,
];
