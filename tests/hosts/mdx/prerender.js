// Puts the pages as the server renders them into the files that are served.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { render, renderStatic } from './dist-server/entry-server.js';

const page = readFileSync('dist/index.html', 'utf8');
writeFileSync(
  'dist/index.html',
  page.replace('<!--app-->', () => render()),
);
const blog = readFileSync('site/blog.html', 'utf8');
writeFileSync(
  'dist/blog.html',
  blog.replace('<!--post-->', () => renderStatic()),
);
cpSync('node_modules/exercise-elements/dist/cdn', 'dist/exercise-elements', { recursive: true });
