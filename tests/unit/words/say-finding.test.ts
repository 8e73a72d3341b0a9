// What stands beside a date: where it comes from, what makes it uncertain, and what happens then.
import { describe, expect, test } from 'vitest';
import type { Deadline, DeadlineKind } from '../../../lib/model/finding';
import {
  sayCautions,
  sayDateAndSource,
  sayDeadlineDate,
  saySource,
  sayThen,
} from '../../../lib/words/say-finding';
import { makeWords } from '../../../lib/words/words';
import '../../tools/all-languages';

const en = makeWords('en');
const ru = makeWords('ru');
const today = '2026-11-23';
const deadline = (kind: DeadlineKind, source: string, part: Partial<Deadline> = {}): Deadline => ({
  orderId: '8190000000020002',
  kind,
  on: '2026-12-15',
  source,
  certainty: 'estimated',
  ...part,
});

describe('the source of a date', () => {
  test('is followed by the later day of another reading, and that the earlier decides', () => {
    const two = deadline('dispute-closes', 'AE-OPEN-MAX', { laterOn: '2026-12-19' });
    expect(sayDateAndSource(en, two, today)).toBe(
      '15 Dec, estimated, the page gives no such date. Another reading of the same rule gives 19 Dec: the earlier day decides.',
    );
    expect(sayCautions(ru, two, today)[0]).toContain('19 декабря: решает более ранний день');
  });

  test('is followed by the holidays that fall into it', () => {
    const early = deadline('ship-by', 'AE-SHIP-TIMEOUT', { holidaysOf: 'CN' });
    expect(sayCautions(en, early, today)).toEqual([
      'Public holidays in China fall into it: the estimate may be early.',
    ]);
    expect(sayCautions(ru, early, today)[0]).toContain('праздники в Китае');
  });

  test('is followed by all of it together, and by nothing of a rule that is too old', () => {
    const both = deadline('ship-by', 'AE-SHIP-TIMEOUT', { holidaysOf: 'CN', laterOn: '2026-12-19' });
    expect(sayCautions(en, both, today)).toHaveLength(2);
    expect(sayCautions(en, { ...both, ruleExpiredOn: '2026-11-01' }, today)).toEqual([]);
    expect(sayCautions(en, deadline('ship-by', 'AE-SHIP-TIMEOUT'), today)).toEqual([]);
  });

  test('is the buyer’s note for a day that was promised, which is no estimate', () => {
    const promised = deadline('refund-arrives', 'noted');
    expect(saySource(en, promised, today)).toBe('promised, as you noted it');
    expect(sayDeadlineDate(en, promised, today)).toBe('15 Dec');
    expect(sayDeadlineDate(en, deadline('refund-arrives', 'AE-REFUND-CARD'), today)).toBe('about 15 Dec');
  });
});

describe('what happens then', () => {
  test('differs for the seller in a dispute and for the written claim', () => {
    expect(sayThen(en, deadline('seller-answers', 'AE-SELLER-RESP'))).toContain('silence counts for you');
    for (const row of ['RU-231-10', 'KZ-42-4', 'WAIT-CLAIM']) {
      expect(sayThen(en, deadline('seller-answers', row)), row).toContain('the next steps open');
      expect(sayThen(en, deadline('seller-answers', row)), row).not.toContain('silence');
    }
  });

  test('is what the rule itself says, where it says more than its kind', () => {
    expect(sayThen(en, deadline('chargeback-closes', 'PP-ESC'))).toContain(
      'PayPal closes the dispute for good',
    );
    expect(sayThen(en, deadline('chargeback-closes', 'VISA-131-MAX'))).toContain('the bank');
  });
});
