// The logs of proof, checked whenever one of them grows.
import { LogsView } from '../../components/LogsView';
import { localTime } from '../../lib/evidence/local-time';
import { checkLogs } from '../../lib/store/view-logs';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { useLive } from './use-live';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function LogsScreen({ words }: { words: Words }) {
  const { value: logs } = useLive(() => checkLogs(database), []);
  if (logs === undefined) return null;
  const shown = logs.map(({ restoredAt, ...log }) => ({
    ...log,
    restoredAt: restoredAt === null ? null : localTime(new Date(restoredAt), ZONE),
  }));
  return <LogsView words={words} logs={shown} />;
}
