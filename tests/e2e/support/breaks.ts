// What a page can do to its own world before it calls: each a script of the page, with what of its calls is still heard then.
import { WAYS, type Way } from './hostile-shop';

interface Break {
  what: string;
  script: string;
  /** The ways that are not heard: the page did not call by them. */
  unheard?: readonly Way[];
}

const TOOLS = `
  const define = Reflect.defineProperty;
  const broken = () => { throw new Error('broken by the page'); };
  const breakAll = (owner, names) => {
    for (let index = 0; index < names.length; index++)
      define(owner, names[index], { __proto__: null, value: broken, writable: true, configurable: true });
  };
  const trap = (owner, names) => {
    for (let index = 0; index < names.length; index++)
      define(owner, names[index], { __proto__: null, get: broken, set: broken, configurable: true });
  };
  // A page that counts who uses what: only its own calls may be written down.
  const spy = (owner, name) => {
    const descriptor = Reflect.getOwnPropertyDescriptor(owner, name);
    const key = descriptor.get ? 'get' : 'value', own = descriptor[key];
    descriptor[key] = function (...rest) { note('used: ' + name); return own.apply(this, rest); };
    define(owner, name, descriptor);
  };
`;

const SCRIPTS: readonly Break[] = [
  { what: 'nothing', script: '' },
  {
    what: 'fetch and XMLHttpRequest, by wrappers of its own',
    script: `
      const first = fetch; window.fetch = (...rest) => first(...rest);
      window.XMLHttpRequest = class extends XMLHttpRequest { open(...rest) { super.open(...rest); } };`,
  },
  {
    what: 'fetch, by an answer of its own',
    script: `window.fetch = () => Promise.resolve(new Response('its own'));`,
    unheard: ['fetch'],
  },
  { what: 'JSON', script: `breakAll(JSON, ['parse', 'stringify']);` },
  {
    what: 'Array.prototype',
    script: `
      breakAll(Array.prototype, ['push', 'slice', 'map', 'forEach', 'concat', 'join', 'indexOf', 'includes', 'toJSON', Symbol.iterator]);
      trap(Array.prototype, ['0', '1']);`,
  },
  {
    what: 'the setters of Object.prototype',
    script: `trap(Object.prototype, ['detail', 'once', 'apply', 'childList', 'subtree', 'toJSON', 'data', 'fields', 'orderId', '0', 'tag']);`,
  },
  {
    what: 'Promise.prototype.then and what it makes',
    script: `
      breakAll(Promise.prototype, ['then', 'catch', 'finally']);
      define(Promise, Symbol.species, { __proto__: null, get: broken });`,
    unheard: ['fetch'],
  },
  {
    what: 'CustomEvent, addEventListener, dispatchEvent',
    script: `
      breakAll(window, ['CustomEvent', 'Event', 'addEventListener', 'dispatchEvent']);
      breakAll(EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']);`,
  },
  {
    what: 'nothing, and counts who reads its answers',
    script: `
      spy(Response.prototype, 'clone'); spy(Response.prototype, 'text'); spy(Response.prototype, 'headers');
      spy(Headers.prototype, 'get'); spy(XMLHttpRequest.prototype, 'responseText');
      spy(XMLHttpRequest.prototype, 'response'); spy(JSON, 'parse'); spy(JSON, 'stringify');
      spy(EventTarget.prototype, 'addEventListener'); spy(EventTarget.prototype, 'dispatchEvent');
      spy(Promise.prototype, 'then'); spy(HTMLScriptElement.prototype, 'src');`,
  },
  {
    what: 'the names that everything is built on',
    script: `
      breakAll(window, ['Proxy', 'WeakMap', 'RegExp', 'setTimeout', 'MutationObserver', 'Response']);
      breakAll(RegExp.prototype, ['exec', 'test']);
      breakAll(String.prototype, ['indexOf', 'lastIndexOf', 'match']);
      breakAll(Function.prototype, ['call', 'apply', 'bind']);
      breakAll(Reflect, ['apply', 'getOwnPropertyDescriptor', 'setPrototypeOf', 'ownKeys', 'set', 'get']);
      window.Reflect = window.JSON = window.Object = window.crypto = null;`,
  },
];

export const BREAKS: readonly Break[] = SCRIPTS.map((one) => ({
  ...one,
  script: `{${TOOLS}${one.script}}`,
}));

/** The ways that are heard of a page. */
export const heardOf = ({ unheard = [] }: Break): Way[] => WAYS.filter((way) => !unheard.includes(way));
