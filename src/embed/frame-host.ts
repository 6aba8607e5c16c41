// The script of a page that shows our pages in frames: makes each as high as what is in it.
import { ask, heightIn } from './frame-messages.js';

/** By their address, which no host changes; an attribute of ours might not stay. */
const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe[src*=".embed.html"]');

/** A frame in a sandbox without an origin says "null", whatever its address is. */
function speaksFor(origin: string, frame: HTMLIFrameElement): boolean {
  const opaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return opaque ? origin === 'null' : frame.src.startsWith(`${origin}/`);
}

addEventListener('message', ({ source, origin, data }) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const frame of frames())
    if (frame.contentWindow === source && speaksFor(origin, frame)) frame.height = String(height);
});

for (const frame of frames()) {
  // A frame is see-through only where it has the colour scheme of the page in it.
  const theme = /[?&]theme=(light|dark)\b/u.exec(frame.src)?.[1];
  if (theme !== undefined) frame.style.colorScheme = theme;
  frame.contentWindow?.postMessage(ask, '*');
}
