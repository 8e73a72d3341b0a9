// A generator as a stream that is read at the reader's own pace, with a promise of what it found out on the way.

/**
 * `start` gives the generator, which calls `finish` once, last of all.
 * The promise rejects when the generator throws or the reader gives up; nobody has to listen.
 */
export function streamOf<Result>(
  start: (finish: (result: Result) => void) => AsyncGenerator<Uint8Array<ArrayBuffer>, void>,
): { stream: ReadableStream<Uint8Array<ArrayBuffer>>; finished: Promise<Result> } {
  const { promise, resolve, reject } = deferred<Result>();
  promise.catch(() => undefined);
  let result: { value: Result } | null = null;
  const pieces = start((value) => {
    result = { value };
  });
  const settle = () => (result === null ? reject(new Error('stopped')) : resolve(result.value));
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const { value, done } = await pieces.next();
          if (done === true || value === undefined) {
            controller.close();
            settle();
          } else controller.enqueue(value);
        } catch (thrown) {
          reject(thrown);
          throw thrown;
        }
      },
      async cancel() {
        reject(new Error('stopped'));
        await pieces.return();
      },
    },
    // Nothing is made ahead: the next original is read when this one has been taken.
    { highWaterMark: 0 },
  );
  return { stream, finished: promise };
}

/** As Promise.withResolvers, which our oldest browsers lack. */
function deferred<Result>() {
  let resolve: (value: Result) => void = () => undefined;
  let reject: (thrown: unknown) => void = () => undefined;
  const promise = new Promise<Result>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
