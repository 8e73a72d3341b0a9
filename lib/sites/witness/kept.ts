// The page's own functions, kept before any script of the page runs: what the page redefines later is not used by us.

export type Page = Window & typeof globalThis;
export type Kept = ReturnType<typeof keep>;

/** The functions of `page` that the listener uses, as functions of their object: `clone(response)`. */
export function keep(page: Page) {
  const { apply, defineProperty, getOwnPropertyDescriptor, ownKeys, setPrototypeOf } = page.Reflect;
  const { document, setTimeout, CustomEvent } = page;

  const method =
    <Args extends unknown[], Result>(original: (...args: Args) => Result) =>
    (self: unknown, ...args: Args): Result =>
      apply(original, self, args);
  const getter = (owner: { prototype: object }, name: string) => {
    const read = getOwnPropertyDescriptor(owner.prototype, name)?.get;
    return (self: unknown): unknown => (read === undefined ? undefined : apply(read, self, []));
  };
  /** An object without a prototype: what the page adds to `Object.prototype` is no option of ours. */
  const bare = <Options extends object>(options: Options): Options => {
    setPrototypeOf(options, null);
    return options;
  };
  const { prototype: objects, hasOwn } = page.Object;
  const { prototype: arrays } = page.Array;
  const dispatch = method(page.EventTarget.prototype.dispatchEvent);
  const exec = method(page.RegExp.prototype.exec);
  const orders = new page.WeakMap<object, string>();
  const get = method(orders.get);
  const set = method(orders.set);
  const remove = method(orders.delete);

  return {
    apply,
    bare,
    defineProperty,
    getOwnPropertyDescriptor,
    ownKeys,
    get: page.Reflect.get,
    put: page.Reflect.set,
    isArray: page.Array.isArray,
    document,
    Proxy: page.Proxy,
    parse: page.JSON.parse,
    stringify: page.JSON.stringify,
    /** True when the page has changed how all values are written as JSON. */
    hasToJson: (): boolean => hasOwn(objects, 'toJSON') || hasOwn(arrays, 'toJSON'),
    later: (work: () => void): void => void setTimeout(work, 0),
    say: (name: string, detail: string): void =>
      void dispatch(document, new CustomEvent(name, bare({ detail }))),
    hear: method(page.EventTarget.prototype.addEventListener),
    match: (pattern: RegExp, value: unknown) => (typeof value === 'string' ? exec(pattern, value) : null),
    indexOf: method(page.String.prototype.indexOf),
    lastIndexOf: method(page.String.prototype.lastIndexOf),
    slice: method(page.String.prototype.slice),
    /** Notes which order a running request asks about; empty for one that names none. */
    remember: (request: unknown, order: string): void => {
      if (isObject(request)) set(orders, request, order);
    },
    /** What was noted of a request; undefined for one that is none of ours. */
    recall: (request: unknown): string | undefined => (isObject(request) ? get(orders, request) : undefined),
    forget: (request: unknown): void => {
      if (isObject(request)) remove(orders, request);
    },
    /** The value of an own property. */
    own: (value: unknown, name: PropertyKey): unknown =>
      isObject(value) ? getOwnPropertyDescriptor(value, name)?.value : undefined,
    after: method(page.Promise.prototype.then),
    clone: method(page.Response.prototype.clone),
    text: method(page.Response.prototype.text),
    header: method(page.Headers.prototype.get),
    headersOf: getter(page.Response, 'headers'),
    urlOf: getter(page.Request, 'url'),
    typeOf: getter(page.XMLHttpRequest, 'responseType'),
    textOf: getter(page.XMLHttpRequest, 'responseText'),
    valueOf: getter(page.XMLHttpRequest, 'response'),
    nameOf: getter(page.Node, 'nodeName'),
    addedTo: getter(page.MutationRecord, 'addedNodes'),
    lengthOf: getter(page.NodeList, 'length'),
    sourceOf: getter(page.HTMLScriptElement, 'src'),
  };
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Does something that the page must not notice, not even when it fails. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The page's own call goes on.
  }
}
