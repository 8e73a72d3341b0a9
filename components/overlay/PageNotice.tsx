// A notice at the corner of the shop's page: the page could not be read, or a sentence of what was just done.
import type { PageLabels } from '../../lib/messages';
import { SeverityIcon } from './SeverityIcon';
import { trusted } from './trusted';

export interface PageNoticeProps {
  labels: PageLabels;
  /** A sentence to say, such as what became of a capture; null says that the page could not be read. */
  text: string | null;
  /** What was not found on the page, in words. */
  missing: readonly string[];
  /** Only where the page could not be read. */
  onSaveCopy: () => void;
  onEnterByHand: () => void;
  onClose: () => void;
}

export function PageNotice(props: PageNoticeProps) {
  const { labels, text, missing, onClose } = props;
  return (
    <div class={text === null ? 'notice warn' : 'notice'} lang={labels.language} dir={labels.direction}>
      <SeverityIcon severity={text === null ? 'warn' : 'info'} />
      <div class="text">
        {text === null && <h2>{labels.unreadTitle}</h2>}
        <p>{text ?? labels.unreadBody}</p>
      </div>
      {missing.length > 0 && (
        <ul>
          {missing.map((field) => (
            <li>{field}</li>
          ))}
        </ul>
      )}
      <div class="acts">
        {text === null && (
          <>
            <button type="button" onClick={trusted(props.onSaveCopy)}>
              {labels.saveCopy}
            </button>
            <button type="button" onClick={trusted(props.onEnterByHand)}>
              {labels.enterByHand}
            </button>
          </>
        )}
        <button type="button" onClick={trusted(onClose)}>
          {labels.close}
        </button>
      </div>
    </div>
  );
}
