import { describe, expect, test } from 'vitest';
import { CaptureError } from '../../../lib/evidence/capture-failure';
import { stopReason } from '../../../lib/evidence/stop-reason';
import { StoppedBy } from '../../../lib/model/evidence';

describe('what cuts a long capture short', () => {
  test.each(StoppedBy.options)('%s keeps what was taken', (reason) => {
    expect(stopReason(new CaptureError(reason))).toBe(reason);
  });

  test.each(['cancelled', 'disk-full', 'nothing-there', 'pinched', 'protected-page'] as const)(
    '%s keeps nothing',
    (failure) => {
      expect(stopReason(new CaptureError(failure))).toBeNull();
    },
  );
});
