/** The look of a report in a browser: the reader's own light or dark, and black on white on paper. */
export const STYLE = `:root {
  --ink: #1d232b; --faint: #59636e; --paper: #ffffff; --line: #d8dee4; --track: #eaeef2;
  --good: #1a7f37; --fair: #9a6700; --bad: #c22a34;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6edf3; --faint: #9aa4ae; --paper: #12161b; --line: #343b44; --track: #262c34;
    --good: #4ac26b; --fair: #d4a72c; --bad: #ff7b72;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 48rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
header p { margin: 0; color: var(--faint); }
table { width: 100%; border-collapse: collapse; margin: .5rem 0; }
th, td { text-align: left; padding: .25rem .5rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--faint); font-weight: 600; }
tbody th { font-weight: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
figure { margin: .5rem 0; }
figcaption { color: var(--faint); font-size: .9rem; }
svg { width: 100%; max-width: 38rem; height: auto; }
svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
rect.track { fill: var(--track); }
rect.good { fill: var(--good); } rect.fair { fill: var(--fair); } rect.bad { fill: var(--bad); } rect.plain { fill: var(--faint); }
.good { color: var(--good); } .fair { color: var(--fair); } .bad { color: var(--bad); }
ul { padding-left: 1.2rem; } li { margin: .3rem 0; }
small { color: var(--faint); }
code { font: .9em ui-monospace, monospace; background: var(--track); padding: .1rem .3rem; border-radius: .2rem; overflow-wrap: anywhere; }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
summary { cursor: pointer; color: var(--faint); }
@media print {
  :root { --ink: #000; --faint: #444; --paper: #fff; --line: #bbb; --track: #e6e6e6; --good: #1a7f37; --fair: #9a6700; --bad: #c22a34; }
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  h2, h3 { break-after: avoid; }
  figure, tr, li { break-inside: avoid; }
  rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
