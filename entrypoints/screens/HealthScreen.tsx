// How well pages are read, wired to the database.
import { HealthView } from '../../components/HealthView';
import { dayOf } from '../../lib/model/day';
import { viewHealth } from '../../lib/store/health';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { useLive } from './use-live';

export function HealthScreen({ words }: { words: Words }) {
  const { value: pages = [] } = useLive(() => viewHealth(database), []);
  return <HealthView words={words} today={dayOf(new Date())} pages={pages} />;
}
