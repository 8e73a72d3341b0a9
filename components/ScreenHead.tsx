// The top of every screen: the mark, where one is, and the ways elsewhere.
import { type IconName, Mark } from './icons';

export interface Action {
  label: string;
  /** Drawn in place of the label where there is little room. */
  icon?: IconName;
  onPress: () => void;
}

export interface ScreenHeadProps {
  title: string;
  detail?: string;
  actions: readonly Action[];
}

export function ScreenHead({ title, detail, actions }: ScreenHeadProps) {
  return (
    <header class="head">
      <Mark />
      <div class="who">
        <h1>{title}</h1>
        {detail !== undefined && (
          <p class="meta clamp">
            <bdi>{detail}</bdi>
          </p>
        )}
      </div>
      {actions.map(({ label, onPress }) => (
        <button type="button" key={label} class="quiet" onClick={onPress}>
          {label}
        </button>
      ))}
    </header>
  );
}
