// The one thing to do now, as a sentence that leads to where it is done.
import type { NextStep } from '../lib/claims/steps';
import type { Day } from '../lib/model/day';
import type { Words } from '../lib/words/words';

export interface NextActProps {
  words: Words;
  today: Day;
  next: NextStep;
  onShow: (tab: 'proof' | 'message') => void;
}

const TAB_OF: Partial<Record<NextStep['act'], 'proof' | 'message'>> = {
  capture: 'proof',
  'write-seller': 'message',
  'open-dispute': 'message',
};

export function NextAct({ words, today, next, onShow }: NextActProps) {
  const tab = TAB_OF[next.act];
  const text = sentence(words, today, next);
  return tab === undefined ? (
    <p class="next">{text}</p>
  ) : (
    <button type="button" class="next" onClick={() => onShow(tab)}>
      {text} ›
    </button>
  );
}

function sentence(words: Words, today: Day, { act, by, capture }: NextStep): string {
  const dated = `act-${act}.by`;
  if (by !== null && words.has(dated)) return words.say(dated, { by: words.date(by, today) });
  return words.say(`act-${act}`, { items: capture.map((item) => words.say(`proof-${item}`)).join(', ') });
}
