import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { load, offer } from '../page/harness.js';
import { Card } from './react-card.jsx';

const { view, words } = await load('/content.json');
const { sheets } = await load('/captured.json');

/** The same rules, for a page instead of a shadow root. */
const page = new CSSStyleSheet();
page.replaceSync(sheets.join('\n').replace(/:host(?:\(([^)]*)\))?/gu, '.host$1'));
document.adoptedStyleSheets = [page];

function List({ views, onDone }) {
  useLayoutEffect(onDone, [views, onDone]);
  return views.map((each, index) => <Card key={index} view={each} words={words} />);
}

let root;
let views = [];

/** Resolves once React has written the list to the DOM. */
const show = (next) =>
  new Promise((resolve) => {
    views = next;
    root.render(<List views={next} onDone={resolve} />);
  });

offer({
  create(count, into) {
    root ??= createRoot(into);
    return show(Array.from({ length: count }, () => view));
  },
  update: (index, why) => show(views.with(index, { ...views[index], why: { ...view.why, value: why } })),
  remove: () => show([]),
});
