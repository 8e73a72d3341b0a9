// Comes into a page while a picture of its window is taken, and answers which rows and words of the page are in view.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookInView } from '../lib/evidence/page/in-view';

export default defineUnlistedScript(() => lookInView(document));
