// The logs of proof, each with whether it is in order, and what that shows and what it does not.
import type { Words } from '../lib/words/words';
import { Icon } from './icons';
import './settings.css';

export interface LogsViewProps {
  words: Words;
  logs: readonly {
    entries: number;
    state: 'valid' | 'broken' | 'unsigned';
    /** The first entry that is not in order. */
    brokenAt: number | null;
    /** When a backup brought it, RFC 3339 with the local wall time; null for this installation's own. */
    restoredAt: string | null;
  }[];
}

export function LogsView({ words, logs }: LogsViewProps) {
  return (
    <section class="part stack">
      <h2>{words.say('logs')}</h2>
      <p class="meta">{words.say('logs-what')}</p>
      {logs.length === 0 && <p>{words.say('logs-none')}</p>}
      {logs.map(({ entries, state, brokenAt, restoredAt }) => {
        const tone = state === 'valid' ? 'good' : state === 'broken' ? 'urgent' : 'plain';
        return (
          <div class={`box toned ${tone}`} key={`${restoredAt} ${entries}`}>
            <Icon name={tone} />
            <p class="grow">
              {restoredAt === null
                ? words.say('log-own', { count: entries })
                : words.say('log-past', { count: entries, at: words.dateTime(restoredAt) })}{' '}
              {words.say(`log-${state}`, { seq: brokenAt ?? 0 })}
            </p>
          </div>
        );
      })}
    </section>
  );
}
