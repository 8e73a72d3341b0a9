/** @jsxImportSource ./dom */
// Draws an order's line into its shadow root, again and again as its state changes.
import type { PageLabels } from '../../lib/messages';
import type { OverlayLine } from '../../lib/model/overlay';
import { show } from './dom/show';
import { OrderLine, type OrderLineProps } from './OrderLine';

export type DrawnLine = Omit<OrderLineProps, 'line' | 'labels'> & {
  line: OverlayLine | null;
  labels: PageLabels | null;
  /** `OVERLAY_STYLE`: given from outside, so that a page need not load it. */
  style: string;
};

/** Shows the line, or keeps a line's height free while the worker has not yet said what stands on it. */
export function drawLine(root: ShadowRoot, { line, labels, style, ...rest }: DrawnLine): void {
  show(
    root,
    <>
      <style>{style}</style>
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
  );
}
