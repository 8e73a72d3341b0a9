import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../tools/rules';

test('RULES.md says what the rules do today (npm run rules writes it)', () => {
  const written = readFileSync(join(import.meta.dirname, '../../../RULES.md'), 'utf8');
  expect(written.trimEnd().split(/\r?\n/)).toEqual(main().output.split('\n'));
});
