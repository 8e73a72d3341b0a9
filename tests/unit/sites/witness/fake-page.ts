// A page with a realm of its own, in which the built listener runs: what the page's scripts redefine there, Node's own code does not feel.
import { resolve } from 'node:path';
import vm from 'node:vm';
import { build, type Rollup } from 'vite';

export type Serve = (url: string, init?: RequestInit) => Response | Promise<Response>;

class FakeNode {
  constructor(private readonly name: string) {}
  get nodeName(): string {
    return this.name;
  }
}

class FakeScript extends FakeNode {
  constructor(private readonly address: string) {
    super('SCRIPT');
  }
  get src(): string {
    return this.address;
  }
}

class FakeNodeList {
  constructor(private readonly nodes: readonly FakeNode[]) {
    Object.assign(this, nodes);
  }
  get length(): number {
    return this.nodes.length;
  }
}

class FakeRecord {
  constructor(private readonly nodes: FakeNodeList) {}
  get addedNodes(): FakeNodeList {
    return this.nodes;
  }
}

/** As much of a request as the listener may touch. */
export interface FakeRequest extends EventTarget {
  /** The answer arrives. */
  answer(text: string): void;
}

/** Each page has its own class: what is put in place of its functions concerns that page alone. */
function makeRequestClass() {
  return class extends EventTarget implements FakeRequest {
    #type = '';
    #text = '';
    open(_method: string, url: string | URL): void {
      if (`${url}` === 'bad:') throw new SyntaxError('bad address');
    }
    send(_body?: unknown): void {}
    get responseType(): string {
      return this.#type;
    }
    set responseType(type: string) {
      this.#type = type;
    }
    get responseText(): string {
      if (this.#type !== '' && this.#type !== 'text') throw new Error('not text');
      return this.#text;
    }
    get response(): unknown {
      return this.#type === 'json' ? JSON.parse(this.#text) : this.#text;
    }
    answer(text: string): void {
      this.#text = text;
      this.dispatchEvent(new Event('load'));
    }
  };
}

let code: Promise<string> | null = null;

/** The listener as one script, built as the extension builds it. */
export function builtListener(): Promise<string> {
  code ??= build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, '../../../../lib/sites/witness/listen.ts'),
        formats: ['iife'],
        name: 'witness',
      },
    },
  }).then((output) => (output as Rollup.RollupOutput[])[0]!.output[0].code);
  return code;
}

/** The page's fetch, in the page's realm. */
const FETCH = `
  var window = globalThis;
  const answer = serve;
  globalThis.fetch = function fetch(input, init) {
    return new Promise((done, fail) => {
      try { done(answer('' + (input.url ?? input), init)); } catch (error) { fail(error); }
    });
  };
`;

export interface FakePage {
  document: EventTarget;
  /** Runs a script of the page. */
  run<Value>(script: string, values?: Record<string, unknown>): Value;
  /** Begins to listen, as the extension does before the first script. */
  listen(): void;
  addNodes(...nodes: FakeNode[]): void;
  addScript(src: string): void;
  addElement(): void;
}

/** @param serve Answers the page's fetches. */
export async function makePage(serve: Serve = () => new Response('{}')): Promise<FakePage> {
  const listener = await builtListener();
  const document = new EventTarget();
  let observe: ((records: FakeRecord[]) => void) | null = null;
  const context = vm.createContext({
    document,
    serve,
    setTimeout,
    crypto,
    CustomEvent,
    EventTarget,
    Headers,
    Request,
    Response,
    URL,
    Node: FakeNode,
    NodeList: FakeNodeList,
    MutationRecord: FakeRecord,
    HTMLScriptElement: FakeScript,
    XMLHttpRequest: makeRequestClass(),
    MutationObserver: class {
      constructor(callback: (records: FakeRecord[]) => void) {
        observe = callback;
      }
      observe(): void {}
    },
  });
  vm.runInContext(FETCH, context);
  const run = <Value>(script: string, values: Record<string, unknown> = {}): Value => {
    Object.assign(context, values);
    return vm.runInContext(script, context) as Value;
  };
  const addNodes = (...nodes: FakeNode[]) => observe?.([new FakeRecord(new FakeNodeList(nodes))]);
  return {
    document,
    run,
    listen: () => void run(`${listener};(witness.listen ?? witness)(globalThis);`),
    addNodes,
    addScript: (src) => addNodes(new FakeScript(src)),
    addElement: () => addNodes(new FakeNode('DIV')),
  };
}
