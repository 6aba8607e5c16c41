// Runs in the page that stands in a frame, as a script and no module: in a sandbox without an origin, modules come only
// from servers that allow every site to read them, scripts from all.
import { asked, secretOf, type Height } from './frame-messages.js';

const root = document.documentElement;

const { theme } = Object.fromEntries(new URLSearchParams(location.search));
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;

const secret = secretOf(location.hash);

function report(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  // To any site, since any may show the frame, and how high it is tells nobody anything.
  parent.postMessage({ type: 'exercise-elements:height', height } satisfies Height, '*');
  // WordPress gives frames that it found by oEmbed a secret, and sets their height itself.
  if (secret !== undefined) parent.postMessage({ message: 'height', value: height, secret }, '*');
}

addEventListener('message', ({ source, data }) => {
  if (source === parent && asked(data)) report();
});

new ResizeObserver(report).observe(root);
// Browsers do not watch sizes in a frame that is out of sight.
addEventListener('load', report);

/** The folder of this script, where the others are. */
const folder = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;

import(new URL('loader.js', folder).href).catch(() => {
  const all = document.createElement('script');
  all.src = new URL('all.js', folder).href;
  document.head.append(all);
});
