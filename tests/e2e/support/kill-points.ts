// Every step that an act takes in the worker or in one of our pages, as an instrumented run names them, and one that stands
// still at a step.
import type { Worker } from '@playwright/test';
import type { TestBrowser } from './launch';

/** Where an act takes its steps: the worker, or a page of ours. */
export type Realm = Pick<Worker, 'evaluate'>;

/** A step by its name, and which time it is taken, from 1. */
export interface KillPoint {
  name: string;
  time: number;
}

export const workerOf = ({ context }: TestBrowser): Worker => context.serviceWorkers()[0]!;

/**
 * Counts a realm's steps from now on, and at one of them lets it go no further (null: at none). A write is not held itself:
 * its transaction is kept from ending, which is where a write is lost.
 * @param rest whether all later steps stop too, or only what waits for the held one, as when that one alone is slow.
 */
export async function holdAt(
  realm: Realm,
  point: KillPoint | null,
  rest: 'stops' | 'goes-on' = 'stops',
): Promise<void> {
  const hold = { wanted: point, goesOn: rest === 'goes-on' };
  await realm.evaluate(({ wanted, goesOn }: { wanted: KillPoint | null; goesOn: boolean }) => {
    const steps: string[] = [];
    Reflect.set(globalThis, 'steps', steps);
    Reflect.set(globalThis, 'isHeld', false);
    let left = wanted?.time ?? 0;
    const isHere = (name: string): boolean => {
      if (Reflect.get(globalThis, 'isHeld')) return !goesOn;
      steps.push(name);
      if (name === wanted?.name) left -= 1;
      const isIt = name === wanted?.name && left === 0;
      if (isIt) Reflect.set(globalThis, 'isHeld', true);
      return isIt;
    };
    const never = () => new Promise(() => undefined);
    // The browser's own objects are patched from outside.
    const wrap = (
      owner: object | undefined,
      method: string,
      nameOf?: (given: { kind: string }) => string,
    ) => {
      const original = owner === undefined ? undefined : Reflect.get(owner, method);
      if (owner === undefined || original === undefined) return;
      Reflect.set(owner, method, function (this: unknown, ...given: [{ kind: string }]) {
        return isHere(nameOf?.(...given) ?? method) ? never() : original.apply(this, given);
      });
    };
    const { tabs, scripting, action, runtime } = Reflect.get(globalThis, 'chrome');
    for (const method of ['get', 'captureVisibleTab', 'sendMessage'])
      wrap(tabs, method, () => `tabs.${method}`);
    wrap(runtime, 'sendMessage', ({ kind }) => `send ${kind}`);
    wrap(scripting, 'executeScript');
    wrap(action, 'setBadgeText');
    for (const method of ['digest', 'sign']) wrap(SubtleCrypto.prototype, method);
    wrap(Blob.prototype, 'arrayBuffer', () => 'read bytes');
    wrap(OffscreenCanvas.prototype, 'convertToBlob');
    wrap(globalThis, 'createImageBitmap');
    wrap(Reflect.get(globalThis, 'HTMLAnchorElement')?.prototype, 'click', () => 'download');
    const connect = tabs.connect.bind(tabs);
    tabs.connect = (...given: unknown[]) => {
      const port = connect(...given);
      const post = port.postMessage.bind(port);
      port.postMessage = (message: { request: { kind: string } }) => {
        if (!isHere(`ask ${message.request.kind}`)) post(message);
      };
      return port;
    };
    const kept = new Set<IDBTransaction>();
    const commit = Reflect.get(IDBTransaction.prototype, 'commit');
    Reflect.set(IDBTransaction.prototype, 'commit', function (this: IDBTransaction) {
      if (!kept.has(this)) commit.call(this);
    });
    for (const method of ['add', 'put', 'delete'] as const) {
      const prototype: object = IDBObjectStore.prototype;
      const original = Reflect.get(prototype, method);
      Reflect.set(prototype, method, function (this: IDBObjectStore, ...given: unknown[]) {
        const request = original.apply(this, given);
        if (isHere(`${method} ${this.name}`)) {
          kept.add(this.transaction);
          const goOn = (): void => {
            this.count().onsuccess = goOn;
          };
          goOn();
        }
        return request;
      });
    }
  }, hold);
}

/** The names of the steps since the last `holdAt`, in order. */
export async function stepsTaken(realm: Realm): Promise<string[]> {
  return realm.evaluate(() => Reflect.get(globalThis, 'steps'));
}

/** True once the realm stands still at the wanted step. */
export async function isHeld(realm: Realm): Promise<boolean> {
  return realm.evaluate(() => Reflect.get(globalThis, 'isHeld'));
}

/** The first and the last time of each step: between them an act does the same again. */
export function edgesOf(steps: readonly string[]): KillPoint[] {
  return [...new Set(steps)].flatMap((name) => {
    const times = steps.filter((each) => each === name).length;
    return times === 1 ? [{ name, time: 1 }] : [1, times].map((time) => ({ name, time }));
  });
}

/** Each step once, the first time it is taken: how often some are taken hangs on the page's own pace. */
export function onePerStep(steps: readonly string[]): KillPoint[] {
  return [...new Set(steps)].map((name) => ({ name, time: 1 }));
}
