import { offerTimer } from './harness.js';

offerTimer({
  async create() {},
  async remove() {},
  start() {},
  told: () => NaN,
});
