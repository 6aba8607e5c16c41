// What `npm run bench` runs: the cards; `npm run bench -- map` the map, `npm run bench -- timer` the session timer. What
// else they take, they say themselves.
const [what = ''] = process.argv.slice(2);
if (['map', 'timer', 'progress', 'calendar', 'notation', 'embed', 'article'].includes(what)) {
  process.argv.splice(2, 1);
  await import(`./${what}/bench.js`);
} else {
  await import('./cards.js');
}
