import { describe, expect, test } from 'vitest';
import { isReceived } from '../../../lib/facts/reasons';
import { type ClaimEvent, PaymentRoute, Reason } from '../../../lib/model/claim';
import { answerDue } from '../../../lib/rules/answer-due';
import { COUNTRIES, countryOf, officialLanguage } from '../../../lib/rules/countries';
import { EUROPEAN_ROWS } from '../../../lib/rules/countries/eu';
import { type Debtor, lawsFor, wantsLastDate } from '../../../lib/rules/country';
import { type LawCase, lawCaseOf, NOT_RECEIVED, RECEIVED, UNPAID } from '../../../lib/rules/law-case';
import { limitationEnds } from '../../../lib/rules/limitation';
import { PARTIES } from '../../../lib/rules/parties';
import { penaltyNumbers } from '../../../lib/rules/penalties';
import { receiptRights } from '../../../lib/rules/receipt-rights';
import { ROUTES } from '../../../lib/rules/routes';
import { RuleRow } from '../../../lib/rules/row';
import { mayDecide, rowOf } from '../../../lib/rules/sources';
import { makeWords } from '../../../lib/words/words';
import { LAWS_FILES } from '../../tools/all-languages';

const english = makeWords('en');
const russian = makeWords('ru');

/** Every country with rules or a layer of its own, one of a file without layers, and one without a file. */
const HOMES = [
  ...COUNTRIES.flatMap(({ countries, only = {} }) => [...Object.keys(only), ...countries.slice(0, 1)]),
  'IE',
  'NZ',
].filter((home, place, all) => all.indexOf(home) === place);

const CASES: readonly LawCase[] = [...NOT_RECEIVED, ...RECEIVED, ...UNPAID, 'came-late'];

const WROTE: ClaimEvent[] = [
  { kind: 'wrote-seller', on: '2026-11-20' },
  { kind: 'wrote-claim', on: '2026-11-21' },
];

const rungs = HOMES.flatMap((home) => {
  const { claim, authority, court, operator } = countryOf(home);
  return Object.entries({ claim, authority, court, ...(operator && { operator }) }).map(([kind, plan]) => ({
    name: `${home} ${kind}`,
    plan,
  }));
});

describe('the countries', () => {
  test('each country belongs to one file, and the rest to the general answer', () => {
    const all = COUNTRIES.flatMap(({ countries }) => countries);
    expect(new Set(all).size).toBe(all.length);
    expect(countryOf('DE').id).toBe('EU');
    expect(countryOf('NZ').id).toBe('elsewhere');
    for (const { countries, only = {} } of COUNTRIES)
      for (const country of Object.keys(only)) if (countries.length > 0) expect(countries).toContain(country);
  });

  test.each(HOMES)('%s names rows of the table only, none of them weak, and rests on some', (home) => {
    const { parties, post, laws, rights = [], operator, claim, authority, court } = countryOf(home);
    const plans = [claim, authority, court, ...(operator === undefined ? [] : [operator])];
    const used = [
      ...parties,
      ...post.rows,
      ...laws.map(({ row }) => row),
      ...rights.map(({ row }) => row),
      ...plans.flatMap(({ rows, answerRow, limitation = [], suit }) => [
        ...rows,
        ...(answerRow === undefined ? [] : [answerRow]),
        ...limitation.map(({ row }) => row),
        ...(suit?.asks ?? []).map(({ row }) => row),
      ]),
    ];
    for (const id of used) expect([id, rowOf(id)?.certainty]).not.toEqual([id, undefined]);
    for (const id of used) expect([id, rowOf(id)?.certainty]).not.toEqual([id, 'D']);
    for (const { rows } of plans) expect(rows.length).toBeGreaterThan(0);
    expect(PARTIES[parties[0] ?? '']?.length).toBeGreaterThan(1);
  });

  test.each(HOMES)('%s words every law in its own language, in English and in Russian', (home) => {
    const languages = ['en', 'ru', officialLanguage(home)];
    const { laws, claim, authority, court } = countryOf(home);
    for (const { says } of laws) expect(Object.keys(says)).toEqual(expect.arrayContaining(languages));
    for (const law of laws) expect(law.fits.length).toBeGreaterThan(0);
    for (const { to } of [claim, authority, court])
      if (officialLanguage(home) !== 'ru') expect(Object.keys(to)).toContain(officialLanguage(home));
  });

  test.each(HOMES)(
    '%s names the act in the first sentence that a letter cites, whatever happened',
    (home) => {
      const rules = countryOf(home);
      for (const lawCase of CASES) {
        const [first] = lawsFor(rules, { events: WROTE }, lawCase);
        if (first === undefined) continue;
        expect(first.says.en).toMatch(
          /Directive|Code|Act\b|Law\b|Lei|Ley|CFR|TRLGDCU|Regulations|regulation|Criteria|\(VGG\)|law of|law on/,
        );
      }
    },
  );

  test.each(HOMES)('%s sends the written claim to whoever owes, the seller', (home) => {
    const { claim, authority } = countryOf(home);
    expect(claim.debtor).toBe('seller');
    expect(claim.to.en).toBe('To the seller');
    expect(authority.does).toBeDefined();
  });

  test('a law that was not read gives no number of days', () => {
    const weak = HOMES.flatMap((home) =>
      countryOf(home).laws.flatMap(({ row, says }) =>
        mayDecide(RuleRow.parse(rowOf(row))) ? [] : Object.values(says),
      ),
    );
    expect(weak.length).toBeGreaterThan(20);
    for (const text of weak)
      expect(text).not.toMatch(
        /\d+\s*(%|days|day\b|дней|дня|Tage|jours|días|dias|일|months|месяц)|\b(ten|thirty|six) (days|months)/i,
      );
  });

  test.each(rungs)(
    '$name is addressed and placed in both languages of the interface, without a link',
    ({ plan }) => {
      const ids = [...plan.places, ...plan.notes];
      const said = [plan.to, ...ids.map((id) => ({ en: english.say(id), ru: russian.say(id) }))];
      expect(plan.places.length).toBeGreaterThan(0);
      for (const { en, ru } of said) {
        expect(en.length).toBeGreaterThan(2);
        expect(ru.length).toBeGreaterThan(2);
        expect(`${en} ${ru}`).not.toMatch(/https?:|@/);
      }
    },
  );

  test('the closed platform of the EU is offered nowhere', () => {
    expect([JSON.stringify(COUNTRIES), ...LAWS_FILES.values()].join('\n')).not.toMatch(
      /\bODR\b|online dispute resolution|ec\.europa\.eu/i,
    );
  });

  test('Russia is not told to write e-mails to a state body', () => {
    const { places, notes } = countryOf('RU').authority;
    expect(russian.say(places[0] ?? '')).toContain('gosuslugi.ru');
    expect(notes.map((id) => russian.say(id)).join(' ')).toContain('не рассматривают');
  });

  test('no number of days is claimed for a refund under the directive itself', () => {
    expect(rowOf('EU-18-3')).toMatchObject({
      length: null,
      consequence: expect.stringContaining('without undue delay'),
    });
    const ireland = countryOf('IE').laws.filter(({ row }) => row.startsWith('EU-18') || row === 'EU-9');
    expect(ireland.map(({ row }) => row)).toEqual(['EU-18-1', 'EU-18-3', 'EU-9']);
    expect(JSON.stringify(ireland)).not.toMatch(/14 (days|дней|Tag|jours|días|dias)/);
  });

  test('a clause of the shop ends no right, and is told beside the claim', () => {
    for (const home of HOMES) {
      const { claim, authority, court } = countryOf(home);
      const limits = [claim, authority, court].flatMap(({ limitation = [] }) => limitation);
      for (const { row } of limits) expect(row).not.toMatch(/^AE-/);
    }
    const { rows, notes } = countryOf('FR').claim;
    expect(rows).toContain('AE-EU-LIMIT');
    expect(notes.map((id) => english.say(id)).join(' ')).toContain('does not end a claim against the seller');
  });

  test('France, Portugal and Latvia have fourteen days each by a row of their own', () => {
    const days = (home: string) =>
      countryOf(home).laws.flatMap(({ row, fits }) =>
        fits.includes('refund-not-paid') && rowOf(row)?.length === 14 ? [row] : [],
      );
    expect(days('LV')).toEqual(['EU-LV-14']);
    expect(days('FR')).toEqual(['FR-216-7']);
    expect(days('PT')).toEqual(['PT-9B-7']);
    for (const home of ['DE', 'ES', 'IT', 'AT', 'PL', 'IE']) expect(days(home)).toEqual([]);
    expect(JSON.stringify(EUROPEAN_ROWS)).not.toMatch(
      /only Latvia|other members have their own terms or none/i,
    );
  });

  test('where a country has its own code no directive is cited', () => {
    for (const home of ['FR', 'DE', 'ES', 'IT', 'PL', 'NL', 'PT', 'AT']) {
      const cited = CASES.flatMap((lawCase) => lawsFor(countryOf(home), { events: WROTE }, lawCase));
      expect(cited.length).toBeGreaterThan(5);
      for (const { row } of cited) expect(row.slice(0, 2)).toBe(home);
    }
  });
});

describe('the laws of a letter', () => {
  const rows = (home: string, lawCase: LawCase, owes?: Debtor, events = WROTE) =>
    lawsFor(countryOf(home), { events }, lawCase, owes).map(({ row }) => row);

  test('go to the seller and to the platform apart, the platform’s once the seller was told', () => {
    expect(rows('RU', 'late', 'seller')).toEqual(['RU-231-CHOICE', 'RU-231-10', 'RU-261']);
    expect(rows('RU', 'late', 'platform')).toEqual(['RU-12-22']);
    expect(rows('RU', 'late', 'platform', WROTE.slice(0, 1))).toEqual([]);
    expect(rows('RU', 'defect', 'seller')).toEqual(['RU-22-10']);
    expect(rows('RU', 'defect', 'platform')).toEqual([]);
    const { claim, operator } = countryOf('RU');
    expect(claim.rows).not.toContain('RU-12-22');
    expect(operator).toMatchObject({ opens: 'claim-sent', debtor: 'platform', answerRow: 'RU-12-22' });
    expect(operator?.needs).toContain('seller-notice-copy');
    expect(penaltyNumbers('RU', '2026-12-01').map(({ owes }) => owes)).toEqual(['seller', 'seller']);
  });

  test('that bind a card’s issuer are cited to the issuer alone', () => {
    expect(rows('GB', 'late')).not.toContain('UK-S75');
    expect(rows('GB', 'late', 'seller')).not.toContain('UK-S75');
    expect(rows('GB', 'late', 'card-issuer')).toEqual(['UK-S75']);
    expect(rows('US', 'late', 'card-issuer')).toEqual(['US-FCBA-60']);
    expect(rows('BR', 'late', 'card-issuer')).toEqual([]);
  });

  test('leave the billing error to goods that did not come as agreed, never to their quality', () => {
    const fits = CASES.filter((lawCase) => rows('US', lawCase, 'card-issuer').includes('US-FCBA-60'));
    expect(fits).toEqual([...NOT_RECEIVED, 'wrong-quantity', 'wrong-goods', 'came-late']);
    expect(lawCaseOf('damaged')).toBe('defect');
    expect(lawCaseOf('not-as-described')).toBe('defect');
  });

  test('follow what happened in the United Kingdom', () => {
    expect(rows('GB', 'defect')).toEqual(['UK-9-11', 'UK-22']);
    expect(rows('GB', 'wrong-quantity')).toEqual(['UK-22', 'UK-25']);
    expect(rows('GB', 'not-shipped')).toEqual(['UK-28-30', 'UK-28-9', 'UK-CCR']);
  });

  test('hold the mail order rule to goods that were not sent', () => {
    expect(CASES.filter((lawCase) => rows('US', lawCase).includes('US-435-SHIP'))).toEqual(['not-shipped']);
  });

  test('let a buyer withdraw from what never came', () => {
    const withdraw = { EU: 'EU-9', FR: 'FR-221-18', GB: 'UK-CCR', RU: 'RU-261', BR: 'BR-49', KR: 'KR-EC-17' };
    for (const [home, row] of Object.entries(withdraw))
      expect(rows(home === 'EU' ? 'IE' : home, 'missing')).toContain(row);
  });

  test.each(Reason.options)('have a case for the reason "%s" that agrees on what was received', (reason) => {
    const came = (RECEIVED as readonly LawCase[]).includes(lawCaseOf(reason));
    if ((NOT_RECEIVED as readonly LawCase[]).includes(lawCaseOf(reason)) || came)
      expect(came).toBe(isReceived(reason));
  });
});

describe('the last date before a contract ends', () => {
  test.each([
    ['stuck', false, true],
    ['marked-delivered', false, true],
    ['not-shipped', false, true],
    ['stuck', true, false],
    ['lost', false, false],
    ['returned', false, false],
    ['damaged', false, false],
  ] as const)('%s, refused: %s, is named: %s', (reason, hasRefused, isNamed) => {
    for (const home of ['DE', 'IE', 'GB'])
      expect(wantsLastDate(countryOf(home).claim, lawCaseOf(reason), hasRefused)).toBe(isNamed);
    expect(wantsLastDate(countryOf('RU').claim, lawCaseOf(reason), hasRefused)).toBe(false);
  });
});

describe('the end of a right', () => {
  const ends = (
    home: string,
    lawCase: LawCase,
    promisedOn: string | null,
    receivedOn: string | null = null,
  ) => limitationEnds(countryOf(home).court.limitation, lawCase, { promisedOn, receivedOn })?.on ?? null;

  test('is counted in Germany from the end of the year', () => {
    expect(ends('DE', 'late', '2025-09-01')).toBe('2028-12-31');
    expect(ends('DE', 'late', '2025-12-31')).toBe('2028-12-31');
    expect(ends('DE', 'late', '2026-01-01')).toBe('2029-12-31');
    expect(ends('DE', 'late', null)).toBeNull();
  });

  test('is counted in Spain and the Netherlands from the day, in five years', () => {
    expect(ends('ES', 'missing', '2026-10-01')).toBe('2031-10-01');
    expect(ends('NL', 'missing', '2024-02-29')).toBe('2029-02-28');
  });

  test('is not told where no source that was read tells it', () => {
    for (const home of ['RU', 'GB', 'FR', 'IT', 'IE', 'LV', 'US', 'BR', 'NZ'])
      expect([home, ends(home, 'late', '2026-10-01')]).toEqual([home, null]);
    expect(ends('DE', 'defect', '2026-10-01', '2026-10-05')).toBeNull();
  });

  test('after receipt is a day for each right', () => {
    const rights = (home: string, lawCase: LawCase) =>
      receiptRights(countryOf(home).rights, lawCase, '2026-11-02', '2026-12-01').map(
        ({ right, row, on }) => `${right} ${row} ${on}`,
      );
    expect(rights('GB', 'defect')).toEqual(['withdraw UK-CCR 2026-11-16', 'reject UK-22 2026-12-02']);
    expect(rights('IE', 'defect')).toEqual(['withdraw EU-9 2026-11-16']);
    expect(rights('FR', 'wrong-goods')).toEqual(['withdraw EU-9 2026-11-16']);
    expect(rights('BR', 'defect')).toEqual([
      'withdraw BR-49 2026-11-09',
      'complain BR-26-30 2026-12-02',
      'complain BR-26 2027-01-31',
    ]);
    // 2 November 2026 is a Monday: five business days end on the next.
    expect(rights('MX', 'defect')).toEqual(['withdraw MX-56 2026-11-09']);
    expect(rights('CL', 'defect')).toEqual([
      'withdraw CL-3BIS 2026-11-12',
      'complain CL-GARANTIA 2027-05-02',
    ]);
    expect(rights('GB', 'late')).toEqual([]);
    expect(receiptRights(countryOf('GB').rights, 'defect', '2026-11-02', '2027-11-24')).toEqual([]);
  });
});

describe('the days to answer', () => {
  const due = (home: string, from: string, today = '2026-12-01') =>
    answerDue(countryOf(home).claim, from, today);

  test('end in Russia on a working day, from the receipt', () => {
    // 25 October and ten days is 4 November, a holiday; 22 December and ten days is 1 January, off until the 10th.
    expect(due('RU', '2026-10-25')).toBe('2026-11-05');
    expect(due('RU', '2026-12-22')).toBe('2027-01-11');
    expect(due('RU', '2026-11-20')).toBe('2026-11-30');
    expect(countryOf('RU').claim.answerFrom).toBe('receipt');
    const operator = countryOf('RU').operator ?? countryOf('RU').claim;
    expect(answerDue(operator, '2026-12-22', '2026-12-01')).toBe('2027-01-11');
  });

  test('do not move where no law says so, and are not told where none gives them or it is too old', () => {
    expect(due('KZ', '2026-10-25')).toBe('2026-11-04');
    expect(due('FR', '2026-10-25')).toBeNull();
    expect(due('RU', '2026-10-25', '2029-01-01')).toBeNull();
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
    for (const id of [rung.place, ...rung.notes])
      expect(Math.min(english.say(id).length, russian.say(id).length)).toBeGreaterThan(5);
  });
});
