// Capturing the page in front, in one row that stays in sight: the way that the buyer set as the large button, the others beside it.
import type { CaptureBarProps } from '../CaptureBar';
import { CaptureWay, sayProgress } from '../CaptureWay';
import { Icon } from '../icons';
import { Status } from '../Status';

export function CaptureRow(props: CaptureBarProps) {
  const { words, canCapture, isCapturing, share, area, status, isMain, onAddFile } = props;
  const isTold = isCapturing || status !== null;
  return (
    <div class={`capture main stack${isTold ? ' told' : ''}`}>
      <Status status={status} />
      <div class="row">
        <CaptureWay {...props} way={area} look={isMain ? 'button main grow' : 'button grow'}>
          {isCapturing ? sayProgress(words, share) : words.say(`capture-${area}`)}
        </CaptureWay>
        {isCapturing && share !== null && (
          <button type="button" class="button" onClick={props.onCancel}>
            {words.say('capture-cancel')}
          </button>
        )}
        {!isCapturing && (
          <>
            {(['visible', 'page'] as const)
              .filter((each) => each !== area)
              .map((each) => (
                <CaptureWay key={each} {...props} way={each} look="button">
                  {words.say(`capture-${each}.short`)}
                </CaptureWay>
              ))}
            {area !== 'element' && (
              <CaptureWay {...props} way="element" look="button sign">
                <Icon name="part" />
              </CaptureWay>
            )}
            {onAddFile && (
              <button
                type="button"
                class="button sign"
                aria-label={words.say('add-file')}
                title={words.say('add-file')}
                onClick={() => onAddFile(null)}
              >
                <Icon name="file" />
              </button>
            )}
          </>
        )}
      </div>
      {!canCapture && (
        <p class="meta" id="cannot-capture">
          {words.say('cannot-capture')}
        </p>
      )}
    </div>
  );
}
