// Styles of what stands on the shop's page: our own type and colours, the same on a light and a dark shop. One string,
// because it goes into shadow roots and must cost the page no request.

/** CSS of the order line and the page notice, for a `<style>` inside their shadow roots. */
export const OVERLAY_STYLE = `
:host { all: initial; display: block; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
.line, .notice {
  --ink: #2b343b; --soft: #eef2f4; --edge: #8a97a1;
  display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px;
  margin: 8px 0 0; padding: 8px 12px; border: 1px solid var(--edge); border-radius: 8px;
  background: var(--soft); color: var(--ink);
  font: 14px/20px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums; text-align: start; color-scheme: light;
}
.urgent { --ink: #96131a; --soft: #fdeaea; --edge: #e0a3a5; }
.warn { --ink: #6d4300; --soft: #fff3d9; --edge: #d9b26b; }
.good { --ink: #1d6b3a; }
.empty { visibility: hidden; }
svg { flex: none; width: 16px; height: 16px; }
p, h2, ul { margin: 0; padding: 0; font: inherit; }
.text { flex: 1 1 240px; min-width: 0; overflow-wrap: anywhere; }
strong, h2 { font-weight: 650; }
.acts { display: flex; flex-wrap: wrap; gap: 8px; margin-inline-start: auto; }
.note { flex-basis: 100%; display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.note:empty { display: none; }
button {
  min-height: 32px; padding: 4px 12px; border: 1px solid currentColor; border-radius: 8px;
  background: #fff; color: inherit; font: 600 13px/20px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  cursor: pointer;
}
button.main { background: var(--ink); border-color: var(--ink); color: #fff; }
button:hover { text-decoration: underline; }
button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
button[aria-disabled="true"] { opacity: .6; cursor: progress; text-decoration: none; }
.corner {
  position: fixed; bottom: 16px; left: 16px; z-index: 2147483000;
  width: 360px; max-width: calc(100vw - 32px);
}
:host([data-corner$="right"]) .corner { left: auto; right: 16px; }
:host([data-corner^="top"]) .corner { bottom: auto; top: 16px; }
.notice {
  max-height: calc(100vh - 32px); overflow: auto; margin: 0; padding: 12px 16px;
  background: #fff; box-shadow: 0 4px 20px rgb(0 0 0 / .2);
}
.notice > svg { align-self: flex-start; margin-top: 2px; }
.notice .text { flex-basis: 200px; }
.notice ul { flex-basis: 100%; padding-inline-start: 20px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) {
  .line, .notice { border-color: CanvasText; }
  button.main { background: ButtonText; color: ButtonFace; forced-color-adjust: none; }
}
`;
