// The quiet line under an order that needs the buyer: what is the matter, until when, and two buttons.
import type { CaptureAnswer, PageLabels } from '../../lib/messages';
import type { OverlayLine } from '../../lib/model/overlay';
import { SeverityIcon } from './SeverityIcon';
import { trusted } from './trusted';

export interface OrderLineProps {
  line: OverlayLine;
  labels: PageLabels;
  /** A capture from this line is under way. */
  busy: boolean;
  /** What became of the last capture from this line. */
  result: CaptureAnswer | null;
  onOpenClaim: () => void;
  onSaveProof: () => void;
  onAllowCapture: () => void;
}

export function OrderLine(props: OrderLineProps) {
  const { line, labels, busy, result } = props;
  return (
    <div
      class={`line ${line.severity}`}
      role="group"
      aria-labelledby="text"
      aria-busy={busy}
      lang={labels.language}
      dir={labels.direction}
    >
      <SeverityIcon severity={line.severity} />
      <p class="text" title={line.detail}>
        <span id="text">
          {line.parts.map(({ text, strong }) => (strong ? <strong>{text}</strong> : text))}
        </span>
        {line.detail !== '' && <span class="hidden">. {line.detail}</span>}
      </p>
      <div class="acts">
        <button
          type="button"
          aria-disabled={busy}
          onClick={trusted(() => {
            if (!busy) props.onSaveProof();
          })}
        >
          {labels.saveProof}
        </button>
        <button type="button" class="main" onClick={trusted(props.onOpenClaim)}>
          {line.hasClaim ? labels.showClaim : labels.openClaim}
        </button>
      </div>
      {/* Always there: a live region that appears together with its text is not read out. */}
      <div class="note" role="status">
        {result !== null && !busy && (
          <Result result={result} labels={labels} onAllowCapture={props.onAllowCapture} />
        )}
      </div>
    </div>
  );
}

function Result({
  result,
  labels,
  onAllowCapture,
}: Pick<OrderLineProps, 'labels' | 'onAllowCapture'> & { result: CaptureAnswer }) {
  const mayAllow = result.failure === 'not-allowed';
  return (
    <>
      {result.outcome === 'saved' && <SeverityIcon severity="good" />}
      <p class="text">
        {result.text}
        {mayAllow && result.outcome === 'facts-only' && ` ${labels.howToCapture}`}
      </p>
      {mayAllow && (
        <button type="button" onClick={trusted(onAllowCapture)}>
          {labels.allowCapture}
        </button>
      )}
    </>
  );
}
