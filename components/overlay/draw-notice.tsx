// Draws the page's notice into its shadow root; null takes it away.
import { render } from 'preact';
import { OVERLAY_STYLE } from './overlay-style';
import { PageNotice, type PageNoticeProps } from './PageNotice';

/** Shows the notice, or nothing. */
export function drawNotice(root: ShadowRoot, props: PageNoticeProps | null): void {
  render(
    <>
      <style>{OVERLAY_STYLE}</style>
      {/* Always there: a live region that appears together with its text is not read out. */}
      <div class="corner" role="status">
        {props !== null && <PageNotice {...props} />}
      </div>
    </>,
    root,
  );
}
