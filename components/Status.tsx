// One sentence on what was just done. The region is always there, so that screen readers hear what appears in it.
import type { Ref } from 'preact';
import { Icon } from './icons';
import type { Tone } from './tone';

export interface StatusText {
  tone: Tone;
  text: string;
}

/** `place` lets the keys be given to it. */
export function Status({ status, place }: { status: StatusText | null; place?: Ref<HTMLDivElement> }) {
  return (
    <div role="status" class="status" ref={place ?? null} {...(place && { tabIndex: -1 })}>
      {status !== null && (
        <div class={`box toned ${status.tone}`}>
          <Icon name={status.tone} />
          <p class="grow">{status.text}</p>
        </div>
      )}
    </div>
  );
}
