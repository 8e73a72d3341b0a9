// Comes into a page while a picture of its window is taken, and answers which rows and words of the page are in view, and where in
// it something personal stands. It leaves nothing there. Of what is personal no word goes out.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookInView } from '../lib/evidence/page/in-view';
import { isPinched, windowBox } from '../lib/evidence/page/places';
import { lookForPersonal } from '../lib/evidence/page/spots';
import { PERSONAL_PLACES } from '../lib/sites/personal-places';

export default defineUnlistedScript(() => ({ view: lookInView(document), spots: personalSpots() }));

function personalSpots() {
  return isPinched()
    ? null
    : lookForPersonal(document, PERSONAL_PLACES, [{ ...windowBox(), column: 0, row: 0 }]);
}
