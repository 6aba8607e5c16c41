import { expect } from '@open-wc/testing';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { lunge, sample, squat } from './sample.js';
import { control, mountCard, outcome, pairs, part, parts, press } from './vocabulary.js';

/** What stands under a part of the dose. */
const shown = (card: ExerciseCard, label: string): string | undefined =>
  pairs(part(card, 'dose')).find(([name]) => name === label)?.[1];

const isDisabled = (card: ExerciseCard, name: string): boolean => control(card, name).ariaDisabled === 'true';

async function pressed(card: ExerciseCard, name: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await press(card, name);
}

const withDose = (dose: unknown): unknown => ({ ...squat, dose });

describe('the dose of <exercise-card>', () => {
  it('moves sets and reps up and down', async () => {
    const card = await mountCard(withDose({ sets: 3, reps: 10 }));
    await pressed(card, 'More sets', 2);
    await pressed(card, 'Fewer reps', 3);
    expect([shown(card, 'Sets'), shown(card, 'Reps')]).to.deep.equal(['5', '7']);
  });

  it('moves a range as a whole', async () => {
    const card = await mountCard(withDose({ sets: [2, 3], reps: [8, 12] }));
    await press(card, 'More reps');
    await press(card, 'Fewer sets');
    expect(shown(card, 'Reps')).to.match(/^9\D13$/u);
    expect(shown(card, 'Sets')).to.match(/^1\D2$/u);
  });

  it('stops at one, with a range at its lower end', async () => {
    const card = await mountCard(withDose({ sets: 2, reps: [2, 4] }));
    expect(isDisabled(card, 'Fewer sets')).to.equal(false);
    await press(card, 'Fewer sets');
    await press(card, 'Fewer reps');
    expect([isDisabled(card, 'Fewer sets'), isDisabled(card, 'Fewer reps')]).to.deep.equal([true, true]);
    expect(shown(card, 'Sets')).to.equal('1');
    expect(shown(card, 'Reps')).to.match(/^1\D3$/u);
    await press(card, 'More sets');
    expect(isDisabled(card, 'Fewer sets')).to.equal(false);
  });

  it('lets nobody go below what is one already', async () => {
    const card = await mountCard(withDose({ sets: 1, reps: 5 }));
    expect(isDisabled(card, 'Fewer sets')).to.equal(true);
    expect(isDisabled(card, 'More sets')).to.equal(false);
    await pressed(card, 'Fewer sets', 3);
    await press(card, 'More sets');
    expect(shown(card, 'Sets')).to.equal('2');
  });

  it('says the new number to screen readers, and only that', async () => {
    const card = await mountCard(withDose({ sets: 3, reps: 10, rest: 60 }));
    const outputs = [...part(card, 'dose').querySelectorAll('output')];
    await press(card, 'More sets');
    expect(outputs.map(({ textContent }) => textContent.trim())).to.deep.equal(['4', '10']);
    expect([...part(card, 'dose').querySelectorAll('output')], 'the same elements').to.deep.equal(outputs);
  });

  it('leaves what is no number, and what is not there, without buttons', async () => {
    const card = await mountCard(withDose({ sets: 3, reps: 'max', rest: 60 }));
    expect(parts(card, 'dose')[0]?.querySelectorAll('button')).to.have.length(2);
    expect(shown(card, 'Reps')).to.be.a('string').and.not.equal('');
    const held = await mountCard(withDose({ hold: 30 }));
    expect(part(held, 'dose').querySelectorAll('button')).to.have.length(0);
  });

  it('starts over with another exercise, and only then', async () => {
    const card = await mountCard(sample, { exercise: 'squat' });
    await press(card, 'More sets');
    card.compact = true;
    await card.updateComplete;
    card.compact = false;
    card.headingLevel = 2;
    await card.updateComplete;
    expect(shown(card, 'Sets'), 'another look').to.equal('4');
    card.exercise = 'lunge';
    await card.updateComplete;
    expect(shown(card, 'Sets'), 'another exercise').to.equal('3');
    card.exercise = 'squat';
    await card.updateComplete;
    expect(shown(card, 'Sets'), 'and back').to.equal('3');
  });

  it('starts over with another pack, the ladder as well', async () => {
    const card = await mountCard(sample);
    await press(card, 'More sets');
    await press(card, 'Around the feet');
    card.pack = structuredClone(sample);
    await outcome(card);
    expect(shown(card, 'Sets')).to.equal('2');
    expect(part(card, 'variable').querySelectorAll('input')[0]?.checked).to.equal(true);
  });

  it('belongs to each card alone', async () => {
    const [one, two] = [await mountCard(lunge), await mountCard(lunge)];
    await press(one, 'More sets');
    expect([shown(one, 'Sets'), shown(two, 'Sets')]).to.deep.equal(['4', '3']);
  });

  it('does not change the pack', async () => {
    const pack = withDose({ sets: 3, reps: 10 });
    const before = JSON.stringify(pack);
    const card = await mountCard(pack);
    await press(card, 'More sets');
    expect(JSON.stringify(pack)).to.equal(before);
  });
});

describe('the parts of a dose', () => {
  it('are named in words', async () => {
    const card = await mountCard(
      withDose({
        sets: 3,
        reps: 5,
        perSide: true,
        tempo: [3, 1, 'X', 0],
        load: { value: 5, unit: 'kg' },
        intensity: { rpe: 7 },
        rest: [60, 90],
        note: 'Hold a weight in front.',
      }),
    );
    expect(pairs(part(card, 'dose')).map(([label]) => label.replace(/ .*RPE.*/u, ''))).to.deep.equal([
      'Sets',
      'Reps, each side',
      'Tempo',
      'Load',
      'Effort',
      'Rest',
      'Note',
    ]);
    expect(shown(card, 'Note')).to.equal('Hold a weight in front.');
    expect(shown(card, 'Tempo')).to.match(/^3.1.X.0$/iu);
  });

  it('of a dose that could not be read stay as the coach wrote them', async () => {
    const card = await mountCard(withDose('10m'));
    expect(shown(card, 'Note')).to.equal('10m');
    expect(card.issues.map(({ path }) => path)).to.include('/dose');
  });
});

describe('the units of <exercise-card>', () => {
  const heavy = withDose({
    sets: 3,
    load: { value: 20, unit: 'kg' },
    distance: { value: 20, unit: 'm' },
    rest: 60,
  });

  it('stand as the coach wrote them', async () => {
    const card = await mountCard(heavy);
    expect(shown(card, 'Load')).to.equal('20 kg');
    expect(shown(card, 'Distance')).to.equal('20 m');
  });

  it('are those the page asks for', async () => {
    const card = await mountCard(heavy, { units: 'imperial' });
    expect(shown(card, 'Load')).to.match(/^44(?:\.\d)? lb$/u);
    expect(shown(card, 'Distance')).to.match(/^(?:22 yd|66(?:\.\d)? ft)$/u);
  });

  it('change on display only, and the moved dose stays', async () => {
    const pack = structuredClone(heavy);
    const card = await mountCard(pack);
    await press(card, 'More sets');
    card.units = 'imperial';
    await card.updateComplete;
    expect([shown(card, 'Sets'), shown(card, 'Rest')]).to.deep.equal(['4', '60 s']);
    card.units = 'metric';
    await card.updateComplete;
    expect(shown(card, 'Load')).to.equal('20 kg');
    expect(pack).to.deep.equal(heavy);
  });

  it('are converted to metric from pounds', async () => {
    const card = await mountCard(withDose({ load: { value: 45, unit: 'lb' } }), { units: 'metric' });
    expect(shown(card, 'Load')).to.match(/^20(?:\.\d)? kg$/u);
  });
});
