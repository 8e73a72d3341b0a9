/** @jsxImportSource ./dom */
// Draws the page's notice into its shadow root; null takes it away.
import { show } from './dom/show';
import { PageNotice, type PageNoticeProps } from './PageNotice';

/** Shows the notice, or nothing. @param style `OVERLAY_STYLE`. */
export function drawNotice(root: ShadowRoot, props: PageNoticeProps | null, style: string): void {
  show(
    root,
    <>
      <style>{style}</style>
      {/* Always there: a live region that appears together with its text is not read out. */}
      <div class="corner" role="status">
        {props !== null && <PageNotice {...props} />}
      </div>
    </>,
  );
}
