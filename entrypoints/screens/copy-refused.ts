// Why no copy was made, carried from where it is known to where it is said.
import type { CopyRefusal } from '../../lib/model/copy';

export class CopyRefused extends Error {
  constructor(readonly why: CopyRefusal) {
    super(why);
  }
}
