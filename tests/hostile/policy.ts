import { expect } from '@open-wc/testing';
import type { Page } from './frames.js';

/**
 * The policy refuses nothing up to here. A refusal is reported some time after it, so the test makes one of its own,
 * a picture of another site, and looks what was reported before it.
 */
export async function expectNothingRefused(page: Page): Promise<void> {
  const { document, window } = page;
  const refused = new Promise((resolve) => window.addEventListener('securitypolicyviolation', resolve, { once: true }));
  const own = 'http://refused.invalid/';
  document.body.append(Object.assign(document.createElement('img'), { src: own, alt: '' }));
  await refused;
  const [first, ...rest] = window.witness.heard;
  expect(first).to.match(/^policy: img-src http:\/\/refused\.invalid/u);
  expect(rest).to.deep.equal([]);
}
