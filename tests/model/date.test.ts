import { expect } from '@open-wc/testing';
import { dateOf } from '../../src/model/date.js';

describe('The date at a time', () => {
  const midnight = Date.UTC(2027, 0, 1);

  it('is that of the place', () => {
    expect(dateOf(midnight, 'UTC')).to.equal('2027-01-01');
    expect(dateOf(midnight, 'America/New_York')).to.equal('2026-12-31');
    expect(dateOf(midnight - 1, 'Pacific/Kiritimati')).to.equal('2027-01-01');
  });

  it('goes on by a day where a clock is put forward or back', () => {
    const noon = (day: number): string => dateOf(Date.UTC(2026, 2, day, 11), 'Europe/Berlin');
    expect([28, 29, 30].map(noon)).to.deep.equal(['2026-03-28', '2026-03-29', '2026-03-30']);
    expect(dateOf(Date.UTC(2026, 2, 28, 23), 'Europe/Berlin')).to.equal('2026-03-29');
    expect(dateOf(Date.UTC(2026, 2, 29, 22), 'Europe/Berlin')).to.equal('2026-03-30');
  });

  it('is that of the machine where no place is given', () => {
    const now = new Date();
    expect(dateOf(now.getTime())).to.equal(
      [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((each) => String(each).padStart(2, '0')).join('-'),
    );
  });
});
