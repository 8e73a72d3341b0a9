// The promised delivery, as the page prints it.
import type { DeadlineRule } from '../rule';

export const deliverBy: DeadlineRule = {
  id: 'deliver-by',
  meaning: 'The last day of the delivery that the page promises.',
  rows: [],
  find({ isOpen, promisedBy }) {
    return isOpen && promisedBy !== null ? { on: promisedBy, source: 'page', certainty: 'read' } : null;
  },
};
