// What a new release of the shop may do to a page without changing what it says: seeded, so that each change can be made again.
import { ROW_LABELS } from '../../lib/sites/aliexpress/row-labels';

/** A number from 0 up to `below`, the next of a seeded row. */
export type Chance = (below: number) => number;

/** The row of numbers of a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Change = (document: Document, chance: Chance) => void;

function pick<One>(list: readonly One[], chance: Chance): One | undefined {
  return list[chance(Math.max(1, list.length))];
}

function several(most: number, chance: Chance, act: () => void): void {
  for (let left = 1 + chance(most); left > 0; left -= 1) act();
}

function elements(document: Document): Element[] {
  return [...document.body.querySelectorAll('*')].filter((one) => !/^(script|style)$/.test(one.localName));
}

/** One letter of a price: its place among its neighbours is the price itself. */
function isCharacter(one: Element): boolean {
  return one.childElementCount === 0 && [...(one.textContent ?? '')].length <= 1;
}

/** An event of a parcel: the shop sorts them by time, and another order would be another history. */
function isEvent(one: Element): boolean {
  return (
    /--node--|TrackingDetail--step--/.test(one.className) ||
    one.parentElement?.matches('.ship-steps') === true
  );
}

const isTablePart = (one: Element) => /^(table|tbody|thead|tr|td|th|li|option)$/.test(one.localName);

function texts(document: Document): Text[] {
  const found: Text[] = [];
  for (const one of elements(document)) {
    for (const node of one.childNodes)
      if (node.nodeType === 3 && node.textContent?.trim()) found.push(node as Text);
  }
  return found;
}

const renameClasses: Change = (document, chance) => {
  several(3, chance, () => {
    const names = [
      ...new Set([...document.querySelectorAll('[class]')].flatMap((one) => [...one.classList])),
    ];
    const name = pick(names, chance);
    if (name === undefined) return;
    const next = `n${chance(100_000)}`;
    for (const one of document.querySelectorAll('[class]')) {
      if (one.classList.contains(name)) one.classList.replace(name, next);
    }
  });
};

const rehashClasses: Change = (document, chance) => {
  const hashes = new Map<string, string>();
  for (const one of document.querySelectorAll('[class]')) {
    const next = one.className.replace(
      /(--|__)([A-Za-z0-9]+)(?=\s|$)/g,
      (all, sign: string, hash: string) => {
        // `logistic-info-v2--title--hash`: only the last part is a hash.
        if (!/[-_]{2}.*[-_]{2}/.test(`${one.className}`)) return all;
        const known = hashes.get(hash) ?? `${chance(36).toString(36)}${chance(1e6).toString(36)}Z`;
        hashes.set(hash, known);
        return sign + known;
      },
    );
    one.setAttribute('class', next);
  }
};

const wrap: Change = (document, chance) =>
  several(5, chance, () => {
    const one = pick(
      elements(document).filter((element) => !isCharacter(element) && !isTablePart(element)),
      chance,
    );
    if (one === undefined || isTablePart(one)) return;
    const wrapper = document.createElement(one.localName === 'span' ? 'span' : 'div');
    if (chance(2) === 0) wrapper.className = `w${chance(1000)}`;
    one.replaceWith(wrapper);
    wrapper.append(one);
  });

const reorder: Change = (document, chance) =>
  several(3, chance, () => {
    const one = pick(
      elements(document).filter((element) => {
        const next = element.nextElementSibling;
        return next !== null && ![element, next].some((each) => isCharacter(each) || isEvent(each));
      }),
      chance,
    );
    one?.nextElementSibling?.after(one);
  });

const DROPPED = /^(data-.*|title|style|role|dir|aria-.*|id|target|rel|type|name|lefttime|orderid|productid)$/;

const dropAttributes: Change = (document, chance) =>
  several(3, chance, () => {
    const names = [
      ...new Set(
        elements(document)
          .flatMap((one) => one.getAttributeNames())
          .filter((name) => DROPPED.test(name)),
      ),
    ];
    const name = pick(names, chance);
    if (name === undefined) return;
    for (const one of document.body.querySelectorAll(`[${name}]`)) one.removeAttribute(name);
  });

const splitTexts: Change = (document, chance) =>
  several(12, chance, () => {
    const node = pick(
      texts(document).filter(({ data }) => data.length > 2),
      chance,
    );
    if (node === undefined) return;
    const at = 1 + chance(node.data.length - 1);
    // A pair of surrogates is one letter.
    if (/[\ud800-\udbff]/.test(node.data.charAt(at - 1))) return;
    const rest = document.createTextNode(node.data.slice(at));
    node.data = node.data.slice(0, at);
    node.after(...(chance(2) === 0 ? [document.createComment(' '), rest] : [rest]));
  });

const OFFERS = [
  'Save US $3.00 until Oct 31, 2026',
  'New',
  'Ends in 12:30:00',
  '4.8 ★ 1,024 sold',
  'Coupon: -R$5,66',
  'Delivery guarantee: 75 days',
  'Скидка 5 % до 1 декабря 2026',
  '2026-12-24',
];

const insert: Change = (document, chance) =>
  several(3, chance, () => {
    // Between blocks: text put into a name's own element is a part of that name for every reader.
    const around = pick(
      elements(document).filter(
        (one) => one.childElementCount > 1 && !isTablePart(one) && ![...one.children].some(isCharacter),
      ),
      chance,
    );
    const offer = document.createElement(chance(2) === 0 ? 'div' : 'span');
    offer.textContent = pick(OFFERS, chance) ?? '';
    pick([...(around?.children ?? [])], chance)?.[chance(2) === 0 ? 'before' : 'after'](offer);
  });

/** Words that mean the same; the first of each language stands for it. */
const SAME: readonly (readonly string[])[] = [
  ...Object.values(ROW_LABELS),
  [
    'total',
    'итого',
    'разом',
    'gesamt',
    'totale',
    'razem',
    'totaal',
    'toplam',
    '합계',
    '合計',
    '总计',
    'tổng cộng',
  ],
  ['ref. number', 'order id', 'номер заказа', 'nº de pedido', 'bestellnummer', '주문번호', '订单号'],
  ['estimated delivery date', 'estimated delivery', 'voraussichtliche lieferung', 'entrega estimada'],
];
const LANGUAGES = 'en ru uk es pt-BR fr de it pl nl tr ko ja zh-CN ar he th vi id'.split(' ');

const mixLanguages: Change = (document, chance) => {
  const language = pick([...LANGUAGES, ''], chance) ?? '';
  if (language === '') document.documentElement.removeAttribute('lang');
  else document.documentElement.setAttribute('lang', language);
  for (const node of texts(document)) {
    const [, label = '', rest = ''] = /^([^\d:：]{2,40}?)(\s?[:：].*)$/s.exec(node.data) ?? [];
    const words = SAME.find((list) => list.includes(label.trim().toLowerCase()));
    const other = words === undefined ? undefined : pick(words, chance);
    if (other !== undefined && chance(2) === 0) node.data = other + rest;
  }
  for (const button of document.querySelectorAll('button, a.order-item-btn')) {
    if (button.childElementCount === 0)
      button.textContent = pick(['Подтвердить', 'Rastrear', '확인', 'Track'], chance) ?? '';
  }
};

/** The kinds of change by name; the last makes all of them at once. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'classes renamed': renameClasses,
  'classes re-hashed': rehashClasses,
  'elements wrapped': wrap,
  'elements re-ordered': reorder,
  'attributes dropped': dropAttributes,
  'texts split': splitTexts,
  'siblings inserted': insert,
  'languages mixed': mixLanguages,
  'all at once': (document, chance) => {
    for (const change of [
      wrap,
      reorder,
      insert,
      renameClasses,
      rehashClasses,
      dropAttributes,
      mixLanguages,
      splitTexts,
    ])
      change(document, chance);
  },
};
