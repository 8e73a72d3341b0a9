// The top of a claim in the popup, in one line: the way back, which order it is, and where else it can be looked at.
import type { Words } from '../../lib/words/words';
import type { ClaimViewProps } from '../claim-props';
import { Icon } from '../icons';
import { orderTitle } from '../order-text';
import type { Action } from '../ScreenHead';

export function PopupHead({ words, known, ways }: Pick<ClaimViewProps, 'known' | 'ways'> & { words: Words }) {
  const title = orderTitle(words, known.order);
  const isBack = ({ icon }: Action) => icon === 'back';
  return (
    <header class="head">
      {ways.filter(isBack).map(iconButton)}
      {/* Its own direction, so that what is left out is its end. */}
      <h1 class="one-line grow" title={title} dir="auto">
        {title}
      </h1>
      {ways.filter((way) => !isBack(way)).map(iconButton)}
    </header>
  );
}

function iconButton({ label, icon, onPress }: Action) {
  return (
    <button type="button" key={label} class="quiet sign" aria-label={label} title={label} onClick={onPress}>
      {icon === undefined ? label : <Icon name={icon} />}
    </button>
  );
}
