// The languages in which carriers' sentences are described; apart from the other phrases, so that pages without events do not load them.
import { deEvents } from '../phrases/de';
import { enEvents } from '../phrases/en';
import { esEvents } from '../phrases/es';
import { frEvents } from '../phrases/fr';
import { itEvents } from '../phrases/it';
import { koEvents } from '../phrases/ko';
import type { EventWording } from '../phrases/phrases';
import { plEvents } from '../phrases/pl';
import { ptEvents } from '../phrases/pt';
import { ruEvents } from '../phrases/ru';
import { trEvents } from '../phrases/tr';
import { ukEvents } from '../phrases/uk';
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
  trEvents,
  koEvents,
  zhEvents,
];
