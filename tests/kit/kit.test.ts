import { expect } from '@open-wc/testing';

describe('the test ground', () => {
  it('runs TypeScript with decorators off a plain page', () => {
    expect(document.title).to.equal('');
  });
});
