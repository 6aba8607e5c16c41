import { cpSync } from 'node:fs';
import { defineConfig } from 'astro/config';

/** The loader beside the pages, for posts in Markdown. */
const loader = {
  name: 'exercise-elements',
  hooks: {
    'astro:build:done': ({ dir }) =>
      cpSync('node_modules/exercise-elements/dist/cdn', new URL('exercise-elements/', dir), { recursive: true }),
  },
};

// Astro colours blocks of code, and forgets the languages that it does not know.
const excludeLangs = ['math', 'exercise', 'progression', 'session', 'program'];

export default defineConfig({
  devToolbar: { enabled: false },
  integrations: [loader],
  markdown: { syntaxHighlight: { type: 'shiki', excludeLangs } },
});
