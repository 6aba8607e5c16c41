import { pack } from '../embed/pages.js';

const attribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const inside = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Each way in which a page can carry an exercise whose texts are this one; the last two with an address as well. */
export const carriersOf = (text: string): Readonly<Record<string, string>> => {
  const json = JSON.stringify({ id: 'x', name: 'Squat', why: text, steps: [text], cues: [text] });
  const lines = `Squat: 3x10\nwhy: ${text}\ncue: ${text}\n-> ${text}: ${text}`;
  return {
    'JSON in a block of code': `<pre><code class="language-exercise">${inside(json)}</code></pre>`,
    'lines in a block of code': `<pre><code class="language-exercise">${inside(lines)}</code></pre>`,
    'text in a block of code': `<pre><code class="language-session">${inside(text)}</code></pre>`,
    'JSON in an attribute': `<div data-exercise-embed="exercise-card" data-exercise-pack="${attribute(json)}">x</div>`,
    'JSON in an attribute of the tag': `<exercise-card data-exercise-pack="${attribute(json)}">x</exercise-card>`,
    'JSON in a marked block': `<pre data-exercise-embed="exercise-card">${inside(json)}</pre>`,
    settings: `<div data-exercise-embed="exercise-card" data-exercise-src="${pack}" data-exercise-exercise="${attribute(text)}"
      data-exercise-lang="${attribute(text)}" data-exercise-onclick="xss()" data-exercise-innerhtml="${attribute(text)}">x</div>`,
    'a tag by name': `<div data-exercise-embed="${attribute(text)}" data-exercise-src="${pack}">x</div>`,
    'an address': `<a data-exercise-embed="exercise-card" href="${attribute(text)}">x</a>`,
    'an address with a kind': `<p><a href="${attribute(text)}.json#exercise:${attribute(text)}">x</a></p>`,
  };
};
