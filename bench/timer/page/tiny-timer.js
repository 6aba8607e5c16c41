import Timer from 'tiny-timer';
import { offerPeer } from './peer.js';

const timer = new Timer({ stopwatch: true });
/** Longer than any session: what it counts up to. */
const day = 86_400_000;

await offerPeer({
  start(tick) {
    // Its ticks are a second apart, give or take: whoever shows seconds rounds.
    timer.on('tick', (elapsed) => tick(Math.round(elapsed / 1000) * 1000));
    timer.start(day);
  },
  pause: () => timer.pause(),
  told: () => timer.time,
});
