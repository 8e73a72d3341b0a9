// Draws an order's line into its shadow root, again and again as its state changes.
import { render } from 'preact';
import type { PageLabels } from '../../lib/messages';
import type { OverlayLine } from '../../lib/model/overlay';
import { OrderLine, type OrderLineProps } from './OrderLine';
import { OVERLAY_STYLE } from './overlay-style';

export type DrawnLine = Omit<OrderLineProps, 'line' | 'labels'> & {
  line: OverlayLine | null;
  labels: PageLabels | null;
};

/** Shows the line, or keeps a line's height free while the worker has not yet said what stands on it. */
export function drawLine(root: ShadowRoot, { line, labels, ...rest }: DrawnLine): void {
  render(
    <>
      <style>{OVERLAY_STYLE}</style>
      {line === null || labels === null ? (
        <div class="line empty" aria-hidden="true">
          <button type="button" tabindex={-1}>
            {'\u00a0'}
          </button>
        </div>
      ) : (
        <OrderLine line={line} labels={labels} {...rest} />
      )}
    </>,
    root,
  );
}
