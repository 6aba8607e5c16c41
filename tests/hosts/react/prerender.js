// Puts the page as the server renders it into the files that are served.
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './dist-server/entry-server.js';

for (const file of ['dist/index.html', 'dist-dev/index.html']) {
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('<!--app-->', () => render()),
  );
}
