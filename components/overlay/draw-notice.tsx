/** @jsxImportSource ./dom */
// Draws the page's notice into its shadow root; null takes it away.
import { show } from './dom/show';
import { OVERLAY_STYLE } from './overlay-style';
import { PageNotice, type PageNoticeProps } from './PageNotice';

/** Shows the notice, or nothing. */
export function drawNotice(root: ShadowRoot, props: PageNoticeProps | null): void {
  show(
    root,
    <>
      <style>{OVERLAY_STYLE}</style>
      {/* Always there: a live region that appears together with its text is not read out. */}
      <div class="corner" role="status">
        {props !== null && <PageNotice {...props} />}
      </div>
    </>,
  );
}
