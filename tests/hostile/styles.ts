/** Styles of pages that were not made for what stands on them. */
export const styles: Readonly<Record<string, string>> = {
  'nothing of its own': '',
  'everything unset': '* { all: unset }',
  'everything unset for good': '* { all: unset !important }',
  'everything as at first': '* { all: initial !important }',
  'everything reverted': '*, *::before, *::after { all: revert }',
  'everything a floating red block, out of the flow':
    '* { display: block; color: red; float: left; font-size: 50px; position: absolute }',
  'everything floating': '* { float: left }',
  'everything out of the flow': '* { position: absolute }',
  'everything a row': '* { display: flex }',
  'a row of it and a text': 'body { display: flex } body::before { content: "A text beside it" }',
  'everything a grid': '* { display: grid }',
  'everything in line': '* { display: inline }',
  'everything a box in line': 'body * { display: inline-block }',
  'everything without a box': 'body * { display: contents }',
  'boxes on boxes': '* { box-sizing: content-box; margin: 9px; padding: 9px; border: 3px solid }',
  'text that never wraps': '* { white-space: nowrap }',
  'text as it stands in the source': '* { white-space: pre }',
  'text moved in': '* { text-indent: 9em }',
  'text set wide': '* { letter-spacing: 0.3em; word-spacing: 1em }',
  'lines on lines': '* { line-height: 0.3; text-align: right }',
  'large text': 'body { font-size: 50px }',
  'small text': 'body { font-size: 7px }',
  'a large root': 'html { font-size: 40px } body { font-size: 16px }',
  'a root of ten pixels': 'html { font-size: 62.5% } body { font-size: 16px }',
  'a tiny root': 'html { font-size: 1px } body { font-size: 16px }',
  'its own idea of every tag': `
    article, section, div, figure, footer, details, dialog { display: flex; height: 20px; overflow: hidden; opacity: 0 }
    button, input, select, label { width: 500px; height: 300px; background: red; font-size: 60px; position: fixed }
    h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd, span { position: absolute; top: 0; color: transparent }
    img, svg, video, iframe, canvas { display: none; width: 9000px }
    .card, .root, .section, .head, .button, .link, .small, .note { display: none !important }
    [part] { visibility: hidden } [hidden] { display: block } slot { display: block }`,
};
