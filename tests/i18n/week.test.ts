import { expect } from '@open-wc/testing';
import { firstWeekday, firstWeekdayIn } from '../../src/i18n/week.js';

describe('The first day of the week', () => {
  it('is that of the region, also where the tag names none', () => {
    const tags = ['de', 'en-GB', 'es', 'fr-CH', 'en', 'en-US', 'he', 'pt-BR', 'ja', 'fa', 'ar-EG', 'dv'];
    expect(tags.map(firstWeekday)).to.deep.equal([1, 1, 1, 1, 7, 7, 7, 7, 7, 6, 6, 5]);
  });

  it('is the same where a browser does not know', () => {
    const known = ['DE', 'GB', 'FR', 'US', 'IL', 'BR', 'EG', 'IR', 'MV', 'AQ'];
    expect(known.map((region) => firstWeekdayIn(region))).to.deep.equal([1, 1, 1, 7, 7, 7, 6, 6, 5, 1]);
    expect(firstWeekdayIn()).to.equal(1);
  });

  it('is Monday where a tag is none', () => {
    expect(firstWeekday('not a tag')).to.equal(1);
  });
});
