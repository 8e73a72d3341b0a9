// Comes into a page right after a picture of its window was taken, and answers which rows are in view: the same as before, if it stood still.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAtRows } from '../lib/evidence/page/in-view';

export default defineUnlistedScript(() => lookAtRows(document));
