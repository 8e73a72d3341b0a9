import { describe, expect, test } from 'vitest';
import { PaymentRoute } from '../../../lib/model/claim';
import { COUNTRIES, countryOf, officialLanguage } from '../../../lib/rules/countries';
import { lawsFor } from '../../../lib/rules/country';
import { PARTIES } from '../../../lib/rules/parties';
import { ROUTES } from '../../../lib/rules/routes';
import { rowOf } from '../../../lib/rules/sources';
import { claim } from '../claims/builders';

const rungs = COUNTRIES.flatMap(({ id, claim, authority, court }) =>
  Object.entries({ claim, authority, court }).map(([kind, plan]) => ({ name: `${id} ${kind}`, plan })),
);

describe('the countries', () => {
  test('each country belongs to one file, and the rest to the general answer', () => {
    const all = COUNTRIES.flatMap(({ countries }) => countries);
    expect(new Set(all).size).toBe(all.length);
    expect(countryOf('DE').id).toBe('EU');
    expect(countryOf('IL').id).toBe('elsewhere');
  });

  test.each(COUNTRIES)(
    '$id names rows of the table only, none of them weak',
    ({ parties, post, laws, only, ...rest }) => {
      const used = [
        ...parties,
        ...post.rows,
        ...laws.map(({ row }) => row),
        ...Object.values(only ?? {}).flatMap((each) => [...(each?.rows ?? []), ...(each?.parties ?? [])]),
        ...[rest.claim, rest.authority, rest.court].flatMap(({ rows, answerRow, endsRow }) => [
          ...rows,
          ...(answerRow === undefined ? [] : [answerRow]),
          ...(endsRow === undefined ? [] : [endsRow]),
        ]),
      ];
      for (const id of used) expect([id, rowOf(id)?.certainty]).not.toEqual([id, undefined]);
      for (const id of used) expect([id, rowOf(id)?.certainty]).not.toEqual([id, 'D']);
      expect(PARTIES[parties[0] ?? '']?.length).toBeGreaterThan(0);
    },
  );

  test.each(COUNTRIES)(
    '$id words every law in its own language, in English and in Russian',
    ({ laws, countries }) => {
      const languages = new Set(['en', 'ru', ...countries.map(officialLanguage)]);
      for (const { says } of laws) expect(Object.keys(says)).toEqual(expect.arrayContaining([...languages]));
    },
  );

  test.each(rungs)(
    '$name is addressed and placed in both languages of the interface, without a link',
    ({ plan }) => {
      const said = [plan.to, ...plan.places, ...plan.notes];
      expect(plan.places.length).toBeGreaterThan(0);
      for (const { en, ru } of said) {
        expect(en.length).toBeGreaterThan(2);
        expect(ru.length).toBeGreaterThan(2);
        expect(`${en} ${ru}`).not.toMatch(/https?:|@/);
      }
    },
  );

  test('the closed platform of the EU is offered nowhere', () => {
    expect(JSON.stringify(COUNTRIES)).not.toMatch(/\bODR\b|online dispute resolution|ec\.europa\.eu/i);
  });

  test('Russia is not told to write e-mails to a state body', () => {
    const { places, notes } = countryOf('RU').authority;
    expect(places[0]?.ru).toContain('gosuslugi.ru');
    expect(notes.map(({ ru }) => ru).join(' ')).toContain('не рассматривают');
  });

  test('no number of days is claimed for a refund under the directive', () => {
    const eu = countryOf('DE');
    expect(rowOf('EU-18-3')).toMatchObject({
      length: null,
      consequence: expect.stringContaining('without undue delay'),
    });
    const text = JSON.stringify([eu.laws, eu.claim]);
    expect(text).not.toMatch(/14 (days|дней|Tag|jours|días)/);
  });
});

describe('the laws of a letter', () => {
  test('fit the reason, and what has happened', () => {
    const russia = countryOf('RU');
    const rows = (isReceived: boolean, wrote: boolean) =>
      lawsFor(
        russia,
        {
          ...claim('stuck', ...(wrote ? [['wrote-seller', '2026-11-20'] as ['wrote-seller', string]] : [])),
          country: 'RU',
        },
        isReceived,
      ).map(({ row }) => row);
    expect(rows(false, false)).toEqual(['RU-231-CHOICE', 'RU-231-10']);
    expect(rows(false, true)).toContain('RU-12-22');
    expect(rows(true, true)).toEqual(['RU-22-10']);
  });

  test('of one member state are told there alone', () => {
    const rows = (country: string) =>
      lawsFor(countryOf(country), { ...claim('stuck'), country }, false).map(({ row }) => row);
    expect(rows('LV')).toContain('EU-LV-14');
    expect(rows('FR')).not.toContain('EU-LV-14');
  });
});

describe('the ways to pay', () => {
  test('are all there', () => {
    expect(ROUTES.map(({ id }) => id).sort()).toEqual([...PaymentRoute.options].sort());
  });

  test.each(ROUTES)('$id names rows of the table and words both languages', ({ rung }) => {
    for (const id of [...rung.rows, rung.waitRow, rung.receivedRow]) {
      if (id !== undefined) expect([id, rowOf(id)?.certainty]).not.toEqual([id, undefined]);
    }
    for (const { en, ru } of [rung.place, ...rung.notes])
      expect(Math.min(en.length, ru.length)).toBeGreaterThan(5);
  });
});
