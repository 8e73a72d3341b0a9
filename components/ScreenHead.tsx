// The top of every screen: the mark, where one is, and one way elsewhere.
import { Mark } from './icons';

export interface ScreenHeadProps {
  title: string;
  detail?: string;
  action: { label: string; onPress: () => void } | null;
}

export function ScreenHead({ title, detail, action }: ScreenHeadProps) {
  return (
    <header class="head">
      <Mark />
      <div class="who">
        <h1>{title}</h1>
        {detail !== undefined && (
          <p class="meta">
            <bdi>{detail}</bdi>
          </p>
        )}
      </div>
      {action !== null && (
        <button type="button" class="quiet" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </header>
  );
}
