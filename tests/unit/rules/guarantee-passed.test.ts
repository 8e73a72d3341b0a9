import { describe, expect, test } from 'vitest';
import { event, flagOf, gravityOf, known, parcel } from './build';

const guaranteed = { refundBy: '2026-12-31' };

describe('guarantee passed', () => {
  test.each([
    ['the day before', '2026-12-30', 'none'],
    ['on the day itself, for the page says “before”', '2026-12-31', 'urgent'],
    ['the day after, in another year', '2027-01-01', 'urgent'],
  ])('%s', (_, today, expected) => {
    expect(gravityOf('guarantee-passed', known(guaranteed), today)).toBe(expected);
  });

  test.each([
    ['delivered', 'none'],
    ['available-for-pickup', 'none'],
    ['in-transit', 'urgent'],
    ['lost', 'urgent'],
  ] as const)('with its only parcel %s it is %s', (stage, expected) => {
    const order = known(guaranteed, [parcel([event('2026-12-30', stage)])]);
    expect(gravityOf('guarantee-passed', order, '2027-01-02')).toBe(expected);
  });

  test('it says the printed date and holds from it', () => {
    expect(flagOf('guarantee-passed', known(guaranteed), '2027-01-05')).toMatchObject({
      since: '2026-12-31',
      because: { refundBy: '2026-12-31' },
    });
  });

  test('a finished order keeps quiet', () => {
    expect(gravityOf('guarantee-passed', known({ ...guaranteed, status: 'finished' }), '2027-01-05')).toBe(
      'none',
    );
  });
});
