// What `npm run bench` runs: the cards; `npm run bench -- map` the map. What else they take, they say themselves.
const [what = ''] = process.argv.slice(2);
if (what === 'map') {
  process.argv.splice(2, 1);
  await import('./map/bench.js');
} else {
  await import('./cards.js');
}
