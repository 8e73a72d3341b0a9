// In the page's own world, before its scripts: hears what the shop's own calls answer and passes it to our script. It leaves no name there.
import { listen } from '../../lib/sites/witness/listen';

export default {
  globalName: false,
  main() {
    listen(window);
  },
};
