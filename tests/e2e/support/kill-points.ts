// Every step that a capture takes in the worker, as an instrumented run names them, and a worker that stands still at one of them.
import type { TestBrowser } from './launch';

/**
 * Counts the worker's steps from now on, and at one of them lets it go no further (null: at none). A write is not held itself:
 * its transaction is kept from ending, which is where a write is lost.
 */
export async function holdAt({ context }: TestBrowser, index: number | null): Promise<void> {
  await context.serviceWorkers()[0]!.evaluate((at) => {
    const steps: string[] = [];
    Reflect.set(globalThis, 'steps', steps);
    Reflect.set(globalThis, 'isHeld', false);
    const isHere = (name: string): boolean => {
      const isIt = steps.push(name) - 1 === at;
      if (isIt) Reflect.set(globalThis, 'isHeld', true);
      return isIt;
    };
    const never = () => new Promise(() => undefined);
    // biome-ignore lint/suspicious/noExplicitAny: the browser's own objects are patched from outside.
    const wrap = (owner: any, method: string, name = method) => {
      const original = owner[method];
      owner[method] = function (...given: unknown[]) {
        return isHere(name) ? never() : original.apply(this, given);
      };
    };
    const { tabs, scripting, action } = Reflect.get(globalThis, 'chrome');
    for (const method of ['get', 'captureVisibleTab', 'sendMessage']) wrap(tabs, method, `tabs.${method}`);
    wrap(scripting, 'executeScript');
    wrap(action, 'setBadgeText');
    wrap(SubtleCrypto.prototype, 'digest');
    wrap(SubtleCrypto.prototype, 'sign');
    wrap(OffscreenCanvas.prototype, 'convertToBlob');
    wrap(globalThis, 'createImageBitmap');
    const connect = tabs.connect.bind(tabs);
    tabs.connect = (...given: unknown[]) => {
      const port = connect(...given);
      const post = port.postMessage.bind(port);
      port.postMessage = (message: { request: { kind: string } }) => {
        if (!isHere(`ask ${message.request.kind}`)) post(message);
      };
      return port;
    };
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...given) {
      const request = add.apply(this, given);
      if (isHere(`add to ${this.name}`)) {
        const goOn = (): void => {
          this.count().onsuccess = goOn;
        };
        goOn();
      }
      return request;
    };
  }, index);
}

/** The names of the steps since the last `holdAt`, in order. */
export async function stepsTaken({ context }: TestBrowser): Promise<string[]> {
  return context.serviceWorkers()[0]!.evaluate(() => Reflect.get(globalThis, 'steps'));
}

/** True once the worker stands still at the wanted step. */
export async function isHeld({ context }: TestBrowser): Promise<boolean> {
  return context.serviceWorkers()[0]!.evaluate(() => Reflect.get(globalThis, 'isHeld'));
}
