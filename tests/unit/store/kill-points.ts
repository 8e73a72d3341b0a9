// Kills a process at every step of its way to the database: the steps are counted in a run that lives, then a run dies at each.
import 'fake-indexeddb/auto';

type Step = () => void;

/** Everything that a write goes through: opening a transaction, each request in it, its end, each hash and signature. */
const METHODS: readonly [object, readonly string[]][] = [
  [IDBDatabase.prototype, ['transaction']],
  [
    IDBObjectStore.prototype,
    ['add', 'put', 'delete', 'clear', 'get', 'getAll', 'openCursor', 'openKeyCursor', 'count', 'getAllKeys'],
  ],
  [IDBIndex.prototype, ['get', 'getAll', 'openCursor', 'getAllKeys', 'count']],
  [crypto.subtle, ['digest', 'sign', 'verify', 'generateKey']],
];

/** Runs `work` with `step` called before each of those; gives a way to have them back as they were. */
function watch(step: Step, onTransaction: (transaction: IDBTransaction) => void): () => void {
  const undo: (() => void)[] = [];
  for (const [owner, names] of METHODS) {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      const real: (...given: unknown[]) => unknown = Reflect.get(owner, name);
      Object.defineProperty(owner, name, {
        configurable: true,
        writable: true,
        value(this: unknown, ...given: unknown[]) {
          step();
          const result = real.apply(this, given);
          if (name === 'transaction') onTransaction(result as IDBTransaction);
          return result;
        },
      });
      undo.push(() => {
        if (own === undefined) Reflect.deleteProperty(owner, name);
        else Object.defineProperty(owner, name, own);
      });
    }
  }
  return () => {
    for (const each of undo) each();
  };
}

/** What became of a run that was killed. */
export interface Killed {
  /** The step at which it died, from 1. */
  at: number;
  /** Whether the work had said that it was done. */
  wasReported: boolean;
}

/** How many steps the work takes when nothing stops it. */
export async function countSteps(work: () => Promise<unknown>): Promise<number> {
  let steps = 0;
  const step = () => {
    steps += 1;
  };
  const restore = watch(step, (transaction) => transaction.addEventListener('complete', step));
  try {
    await work();
  } finally {
    restore();
  }
  return steps;
}

/**
 * Runs the work and stops it dead at a step: what is committed stays, open transactions are undone by the database, and not
 * a single call more is answered.
 */
export async function killAt(at: number, work: () => Promise<unknown>): Promise<Killed> {
  const open = new Set<IDBTransaction>();
  let steps = 0;
  let isDead = false;
  let tellDeath: () => void = () => undefined;
  const death = new Promise<void>((resolve) => {
    tellDeath = resolve;
  });
  const die = () => {
    isDead = true;
    for (const transaction of open) transaction.abort();
    open.clear();
    tellDeath();
  };
  const restore = watch(
    () => {
      steps += 1;
      if (steps === at) die();
      if (isDead) throw new Error('killed');
    },
    (transaction) => {
      open.add(transaction);
      transaction.addEventListener('abort', () => open.delete(transaction));
      transaction.addEventListener('complete', () => {
        open.delete(transaction);
        steps += 1;
        // Committed, and dead before anybody is told.
        if (steps === at) die();
      });
    },
  );
  // What was stopped in the middle may wait for ever for an answer, as the dead do.
  const done = work().then(
    () => !isDead,
    () => false,
  );
  const wasReported = await Promise.race([done, death.then(() => false)]);
  // Whatever still wants to speak speaks now, to nobody.
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
  restore();
  return { at, wasReported };
}
