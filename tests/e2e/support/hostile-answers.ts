// Answers that no shop should give: what each page is served, what it gets, and what of it may be heard.
import { listedOrder, orderListAnswer } from '../../unit/sites/payloads/samples';
import { orderOf, type Way } from './hostile-shop';

export interface Answers {
  what: string;
  /** What the page is served by each way; the ways that are heard are those whose order is stored. */
  serve: Partial<Record<Way, (number: number) => string | Buffer>>;
  got: RegExp;
  heard: readonly Way[];
  /** What the settings say was not read; null when all was. */
  missed: string | null;
}

const HUGE = Buffer.concat([Buffer.from('{"a":"'), Buffer.alloc(50_000_000, 'x'), Buffer.from('"}')]);
const listed = (number: number, way: Way, change = {}) =>
  JSON.stringify(orderListAnswer([listedOrder(orderOf(number, way), change)]));
const POISON = '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}},';

export const ANSWERS: readonly Answers[] = [
  {
    what: '50 MB',
    serve: { fetch: () => HUGE, text: () => HUGE },
    got: /fetch 50000008 [\s\S]*text 50000008 /,
    heard: [],
    missed: "the page's own data",
  },
  {
    what: 'a value that holds itself',
    serve: { script: () => 'const a = { data: {} }; a.data.circle = a.data; mtopjsonp1(a);' },
    got: /script a circle/,
    heard: [],
    missed: "the page's own data",
  },
  {
    what: 'another encoding than the web’s',
    serve: { fetch: (number) => Buffer.from(listed(number, 'fetch'), 'utf16le') },
    got: /fetch \d+ /,
    heard: [],
    missed: "the page's own data",
  },
  {
    what: 'letters of another encoding',
    serve: {
      fetch: (number) => Buffer.from(listed(number, 'fetch').replace('Folding', 'F\xe4lding'), 'latin1'),
    },
    got: /fetch \d+ /,
    heard: ['fetch'],
    missed: 'item title',
  },
  {
    what: 'numbers as strings, and strings as numbers',
    serve: {
      json: (number) => listed(number, 'json', { orderId: Number(orderOf(number, 'json')), storeName: 7 }),
    },
    got: /json 8/,
    heard: ['json'],
    missed: null,
  },
  {
    what: 'keys that would change every object',
    serve: {
      fetch: (number) => listed(number, 'fetch').replace('{', POISON),
      script: (number) =>
        `mtopjsonp1(JSON.parse(${JSON.stringify(listed(number, 'script').replace('{', POISON))}))`,
    },
    got: /fetch \d+ \{"__proto__"[\s\S]*script 8/,
    heard: ['fetch', 'script'],
    missed: null,
  },
  {
    what: 'a script that never calls back',
    serve: { script: () => '' },
    got: /script never called back/,
    heard: [],
    missed: null,
  },
];
