import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endedElsewhere } from '../../../../lib/sites/witness/elsewhere';
import { receive } from '../../../../lib/sites/witness/receive';
import { BRAZIL } from '../brazil';
import { makePage } from './fake-page';

const kept = {
  own: (value: unknown, name: PropertyKey): unknown =>
    typeof value === 'object' && value !== null
      ? Object.getOwnPropertyDescriptor(value, name)?.value
      : undefined,
  match: (pattern: RegExp, value: unknown) => (typeof value === 'string' ? pattern.exec(value) : null),
};

const CAMPINAS = { city: 'Campinas', province: 'Sao Paulo', country: 'Brazil' };
const at = (code: string, detailedLocation?: string) => ({
  trackingPrimaryCode: `AE_${code}`,
  ...(detailedLocation !== undefined && { detailedLocation }),
});
const isElsewhere = (events: unknown, receiver: unknown = CAMPINAS) =>
  endedElsewhere(kept, events, receiver)?.key === 'elsewhere';
const isOtherCity = (place: string, city: string, province = 'Sao Paulo', code = 'GTMS_SIGNED') =>
  endedElsewhere(kept, [at(code, place)], { city, province, country: 'Brazil' })?.key === 'elsewhereCity';

describe('a parcel that was handed over', () => {
  test.each([
    ['in another state', 'Manaus,AM', CAMPINAS, true],
    ['in another state, in capitals and with a space', 'MANAUS, AM', CAMPINAS, true],
    [
      'in another state, for a receiver with accents',
      'Manaus,AM',
      { ...CAMPINAS, province: 'São Paulo' },
      true,
    ],
    ['in another state, on a Portuguese page', 'Manaus,AM', { ...CAMPINAS, country: 'Brasil' }, true],
    ['in the receiver’s city', 'Campinas,SP', CAMPINAS, false],
    ['in another town of the state', 'Jundiai,SP', CAMPINAS, false],
    ['in a city of that name elsewhere', 'CAMPINAS,AM', CAMPINAS, false],
    ['in a state that the letters may mean', 'Belem,PA', { ...CAMPINAS, province: 'Parana' }, false],
    ['in the federal district', 'Brasilia,DF', CAMPINAS, false],
    [
      'in the receiver’s state, written long',
      'Jundiai,SP',
      { ...CAMPINAS, province: 'Estado de São Paulo' },
      false,
    ],
    ['in the receiver’s state, written short', 'Jundiai,SP', { ...CAMPINAS, province: ' SP' }, false],
    ['in no state of Brazil', 'Campinas Centro,BR', CAMPINAS, false],
    ['in a place without a state', 'Manaus', CAMPINAS, false],
    ['in a place of another form', 'Manaus,AM,Brazil', CAMPINAS, false],
    ['for a receiver in another script', 'Manaus,AM', { ...CAMPINAS, province: 'Сан-Паулу' }, false],
    ['for a receiver in another country', 'Manaus,AM', { ...CAMPINAS, country: 'Argentina' }, false],
    ['for a receiver in some other state', 'Manaus,AM', { ...CAMPINAS, province: 'Other' }, false],
    ['for a receiver without a state', 'Manaus,AM', { city: 'Campinas', country: 'Brazil' }, false],
    ['for a receiver that is not known', 'Manaus,AM', null, false],
  ])('%s: %s', (_what, place, receiver, expected) => {
    expect(isElsewhere([at('GTMS_SIGNED', place)], receiver)).toBe(expected);
  });

  test.each([
    ['nothing is compared on the way', [at('GTMS_DO_ARRIVE', 'Manaus,AM')], false],
    [
      'a sorting centre on the way is not the end',
      [at('GTMS_SIGNED'), at('GTMS_SC_ARRIVE', 'Manaus,AM')],
      false,
    ],
    ['waiting at a pick-up point is the end', [at('GTMS_STA_SIGNED', 'Manaus,AM')], true],
    [
      'the place of the end decides',
      [at('GTMS_SIGNED', 'Campinas,SP'), at('GTMS_DO_ARRIVE', 'Manaus,AM')],
      false,
    ],
    ['else the newest office does', [at('GTMS_SIGNED'), at('GTMS_DO_ARRIVE', 'Manaus,AM')], true],
    [
      'an office that is followed by one at home is not the end',
      [at('GTMS_SIGNED'), at('GTMS_DO_ARRIVE', 'Campinas,SP'), at('GTMS_DO_ARRIVE', 'Manaus,AM')],
      false,
    ],
  ])('%s', (_what, events, expected) => expect(isElsewhere(events)).toBe(expected));

  test.each([[undefined], [null], ['text'], [{ length: 5 }], [[null, 7, 'x']]])(
    'what is no list of events says nothing: %j',
    (events) => expect(isElsewhere(events)).toBe(false),
  );
});

const state = fc.constantFrom(...BRAZIL);
const town = fc.constantFrom('Campinas', 'São José', 'Santa Maria', 'Rio Branco', 'Palmas', 'Belém');
/** A name as shops and carriers write it. */
const written = (name: string) =>
  fc.constantFrom(name, name.toUpperCase(), name.toLowerCase(), name.normalize('NFD').replace(/\p{M}/gu, ''));

test('nobody’s own state is taken for another, however it is written', () => {
  fc.assert(
    fc.property(
      state.chain((home) =>
        fc.tuple(
          town.chain((name) => written(`${name},${home.code}`)),
          fc.record({
            city: town,
            province: written(home.name),
            country: fc.constantFrom('Brazil', 'Brasil'),
          }),
        ),
      ),
      ([place, receiver]) => !isElsewhere([at('GTMS_SIGNED', place)], receiver),
    ),
  );
});

test('of all pairs of states nine in ten are told apart', () => {
  const pairs = BRAZIL.flatMap((home) =>
    BRAZIL.filter((one) => one !== home).map((away) => [home, away] as const),
  );
  const told = pairs.filter(([home, away]) =>
    isElsewhere([at('GTMS_SIGNED', `Invented,${away.code}`)], { ...CAMPINAS, province: home.name }),
  );
  expect(told.length / pairs.length).toBeGreaterThan(0.9);
});

describe('a parcel that was handed over in another city of the state', () => {
  test.each([
    ['another city', 'Santos,SP', 'Campinas', true],
    ['another city, in capitals and with a space', 'SANTOS, SP', 'Campinas', true],
    ['the same city', 'CAMPINAS,SP', 'Campinas', false],
    ['a part of the city', 'Campinas Centro,SP', 'Campinas', false],
    ['the city of which the address names a part', 'Campinas,SP', 'Campinas Centro', false],
    ['a city that the state is named after', 'Sao Paulo,SP', 'Campinas', false],
    ['names that accents may part', 'Sao Paulo,SP', 'São Paulo', false],
    ['a shortened name', 'S. Vicente,SP', 'Campinas', false],
  ])('%s (%s for %s): %s', (_what, place, city, expected) => {
    expect(isOtherCity(place, city)).toBe(expected);
  });

  test('an office, the federal district and another state say nothing of cities', () => {
    expect(isOtherCity('Santos,SP', 'Campinas', 'Sao Paulo', 'GTMS_DO_ARRIVE')).toBe(false);
    expect(isOtherCity('Taguatinga,DF', 'Brasilia', 'Distrito Federal')).toBe(false);
    expect(isOtherCity('Manaus,AM', 'Campinas')).toBe(false);
  });

  test('nobody’s own city is taken for another, however it is written', () => {
    fc.assert(
      fc.property(
        state.chain((home) =>
          town.chain((name) => fc.tuple(written(name), written(name), fc.constant(home))),
        ),
        ([place, city, home]) => !isOtherCity(`${place},${home.code}`, city, home.name),
      ),
    );
  });
});

describe('in a page', () => {
  const URL = 'https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/';
  const answer = (place: string, change: object = {}) => ({
    data: {
      module: {
        logisticsReceiverInfo: { ...CAMPINAS, contactName: 'Invented Person', zipCode: '13000-000' },
        trackingDetailLineList: [{ detailList: [{ ...at('GTMS_SIGNED', place), ...change }] }],
      },
    },
  });
  async function passed(payload: unknown): Promise<string> {
    const page = await makePage(() => Response.json(payload));
    const heard: string[] = [];
    page.listen();
    receive(page.document, new AbortController().signal, ({ text }) => heard.push(text));
    await page.run(`fetch(${JSON.stringify(URL)})`);
    for (let turn = 0; turn < 5; turn++) await wait(1);
    return heard.join();
  }
  const EVENT = '{"trackingPrimaryCode":"AE_GTMS_SIGNED"';
  const around = (event: string) =>
    `{"data":{"module":{"trackingDetailLineList":[{"detailList":[${event}]}]}}}`;

  test('only the place is passed on, and only where it is another state or city', async () => {
    expect(await passed(answer('Manaus,AM'))).toBe(around(`${EVENT},"elsewhere":"Manaus,AM"}`));
    expect(await passed(answer('Santos,SP'))).toBe(around(`${EVENT},"elsewhereCity":true}`));
    expect(await passed(answer('Campinas,SP'))).toBe(around(`${EVENT}}`));
  });

  test('a page cannot say so itself', async () => {
    const planted = { elsewhere: 'Manaus,AM', elsewhereCity: 'Santos,SP' };
    expect(await passed(answer('Campinas,SP', planted))).toBe(around(`${EVENT}}`));
  });

  test('no word of the receiver is ever passed on, in whatever field it stands', async () => {
    const word = fc.stringMatching(/^zz[a-z]{6}$/);
    const receiver = fc.record({
      city: word,
      province: word,
      zipCode: word,
      address: word,
      address2: word,
      contactName: word,
    });
    for (const private_ of fc.sample(receiver, 30)) {
      const payload = answer('Manaus,AM');
      Object.assign(payload.data.module.logisticsReceiverInfo, private_);
      const told = await passed(payload);
      expect(told).toContain('Manaus');
      expect(told).not.toContain('zz');
    }
  });
});
