// It knows nothing of time: who uses it keeps the moment of the start.
import { clearInterval, setInterval } from 'worker-timers';
import { offerPeer } from './peer.js';

let start = NaN;
let interval = NaN;
const told = () => performance.now() - start;

await offerPeer({
  start(tick) {
    start = performance.now();
    interval = setInterval(() => tick(told()), 100);
  },
  pause: () => clearInterval(interval),
  told,
});
