// A database query that stays true: it runs again whenever the worker writes what it read.
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { database } from './database';

export interface Live<Value> {
  /** Undefined until the first answer. */
  value: Value | undefined;
  /** Set when the database could not be read. */
  failed: boolean;
}

export function useLive<Value>(query: () => Promise<Value>, inputs: readonly unknown[]): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ value: undefined, failed: false });
  useEffect(() => {
    const fail = () => setLive((before) => ({ ...before, failed: true }));
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ value, failed: false }),
      error: fail,
    });
    // A database that does not open (a private window of Firefox) is no error to Dexie's query: it waits for good.
    database.open().catch(fail);
    return () => subscription.unsubscribe();
  }, inputs);
  return live;
}
