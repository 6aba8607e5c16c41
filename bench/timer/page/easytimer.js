import { Timer } from 'easytimer.js';
import { offerPeer } from './peer.js';

const timer = new Timer();
const told = () => timer.getTotalTimeValues().seconds * 1000;

await offerPeer({
  start(tick) {
    timer.addEventListener('secondsUpdated', () => tick(told()));
    timer.start();
  },
  pause: () => timer.pause(),
  told,
});
