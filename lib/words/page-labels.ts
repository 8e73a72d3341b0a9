// The few words that the shop's page needs, said beforehand, so that the page loads no language file.
import { directionOf } from './languages';
import type { Words } from './words';

/** Labels of the overlay in the buyer's language. */
export function pageLabels(words: Words) {
  return {
    language: words.language,
    direction: directionOf(words.language),
    openClaim: words.say('open-claim'),
    showClaim: words.say('show-claim'),
    saveProof: words.say('save-proof'),
    allowCapture: words.say('allow-capture'),
    howToCapture: words.say('how-to-capture'),
    unreadTitle: words.say('unread-title'),
    unreadBody: words.say('unread-body'),
    saveCopy: words.say('save-copy'),
    enterByHand: words.say('enter-by-hand'),
    close: words.say('close'),
  };
}
