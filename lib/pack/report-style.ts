// The look of the report, on screen and on A4 paper. It holds no text of a page.

/** Style sheet; the order's number stands at the head of each printed page. */
export function reportStyle(orderId: string): string {
  // Only digits may reach the style sheet.
  const order = orderId.replace(/\D/g, '');
  return `
:root { color-scheme: light; font: 15px/1.45 system-ui, sans-serif; color: #1a1d21; background: #fff; }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-top: 1rem; border-top: 2px solid #1a1d21; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
p { margin: .4rem 0; }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .3rem 1rem; margin: 1rem 0; }
dt { color: #565e68; }
dt::first-letter { text-transform: uppercase; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
th, td { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid #d5d9de; }
td bdi, td code { overflow-wrap: anywhere; }
th { color: #565e68; font-weight: 600; }
td:first-child, .contents td:last-child { white-space: nowrap; }
tr, dt, dd, figure { break-inside: avoid; }
h2, h3, dt { break-after: avoid; }
figure { margin: .75rem 0; }
img { display: block; max-width: 100%; max-height: 50rem; border: 1px solid #b9bfc7; }
code { font: .85em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
blockquote { margin: .75rem 0; padding: .25rem 1rem; border-inline-start: 3px solid #b9bfc7; white-space: pre-line; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; padding: .75rem 1rem; border: 1px solid #b9bfc7; }
ul { margin: .4rem 0; padding-inline-start: 1.25rem; }
.quiet { color: #565e68; }
.alarm { padding: .5rem .75rem; border: 2px solid #a3231a; color: #a3231a; font-weight: 600; }
.line { display: inline-block; min-width: 18rem; border-bottom: 1px solid #1a1d21; height: 1.3em; }
article { margin: 1.5rem 0; }
@page {
  size: A4; margin: 20mm 16mm 18mm;
  @top-left { content: "Redress · ${order}"; font: 9pt system-ui, sans-serif; color: #565e68; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #565e68; }
}
@media print {
  :root { font-size: 10pt; }
  body { max-width: none; margin: 0; padding: 0; }
  img { max-height: 200mm; }
  .cover { break-after: page; }
  article:has(figure) { break-before: page; }
  article:not(:has(figure)), .together { break-inside: avoid; }
}
`;
}
