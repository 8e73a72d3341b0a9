// One sentence on what was just done. The region is always there, so that screen readers hear what appears in it.
import { Icon } from './icons';
import type { Tone } from './tone';

export interface StatusText {
  tone: Tone;
  text: string;
}

export function Status({ status }: { status: StatusText | null }) {
  return (
    <div role="status" class="status">
      {status !== null && (
        <div class={`box toned ${status.tone}`}>
          <Icon name={status.tone} />
          <p class="grow">{status.text}</p>
        </div>
      )}
    </div>
  );
}
