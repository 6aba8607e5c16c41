import { expect } from '@open-wc/testing';
import { isVisible, part, textOf } from '../elements/exercise-card/vocabulary.js';
import { arrive, elementsOf, postWith } from './pages.js';

const block = (language: string, text: string): string =>
  `<pre><code class="language-${language}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`;

const squat = block(
  'exercise',
  'Squat: 3x10\nwhy: Strong legs & hips\ncue: Knees over the toes\n-> Lunge: through range',
);
const tuesday = block('session', 'Tuesday\nMain\n- Squat: 3x8 rest 60s\n- Lunge: 2x8 /side');

describe('a block of lines as a coach would write them', () => {
  it('becomes the element of its language', async () => {
    const page = await postWith(squat);
    const card = page.document.querySelector('exercise-card')!;
    expect(textOf(part(card, 'name'))).to.equal('Squat');
    expect(textOf(part(card, 'why'))).to.contain('Strong legs & hips');
    expect(isVisible(card.querySelector('pre')!)).to.equal(false);
    expect(page.heard).to.deep.equal([]);
  });

  it('shows what it tells of, and not what it only names', async () => {
    expect(elementsOf(await postWith(squat))).to.deep.equal(['exercise-card']);
    const two = block('exercise', 'Squat: 3x10\n\nExercise: Lunge\ndose: 2x8');
    expect(elementsOf(await postWith(two, 2))).to.deep.equal(['exercise-card', 'exercise-card']);
  });

  it('says line and column of what is not understood, and stays where nothing is', async () => {
    const page = await postWith(block('exercise', 'Squat: 3x10\ncheu: Knees out') + block('session', '\u00A0'), 2);
    const [card, timer] = [
      page.document.querySelector('exercise-card')!,
      page.document.querySelector('session-timer')!,
    ];
    expect(card.issues[0]).to.include({ code: 'notation-key', line: 2, column: 1 });
    expect(timer.issues[0]).to.include({ code: 'notation-empty' });
    expect(isVisible(timer.querySelector('pre')!)).to.equal(true);
  });

  it('says an ambiguous dose once, with its place', async () => {
    const page = await postWith(block('exercise', 'Squat: 10m\nwhy: Strong legs'));
    const { issues } = page.document.querySelector('exercise-card')!;
    expect(issues.map(({ code, line, column }) => ({ code, line, column }))).to.deep.equal([
      { code: 'dose-ambiguous', line: 1, column: 8 },
    ]);
  });
});

describe('blocks of lines of one post', () => {
  it('know each other', async () => {
    const page = await postWith(
      tuesday +
        squat +
        block('exercise', 'Lunge: 2x8\nwhy: One leg at a time\n-> Step up: more load') +
        block('program', 'Ten days\nday 1: Tuesday\nday 2: rest'),
      4,
    );
    expect(page.window.witness.outcomes).to.deep.equal(Array(4).fill('pack-load'));
    const [first, second] = page.document.querySelectorAll('exercise-card');
    // Its own dose, and where a later block says that it leads.
    expect(textOf(first)).to.contain('10').and.to.contain('Lunge');
    expect(textOf(second)).to.contain('Step up');
    const calendar = page.document.querySelector('program-calendar')!;
    const { pack } = calendar as unknown as { pack: { programs: { days: unknown[] }[] } };
    expect(pack.programs[0]!.days[0]).to.include({ kind: 'session', session: 'tuesday' });
    expect(calendar.issues).to.deep.equal([]);
    expect(page.heard).to.deep.equal([]);
  });

  it('know blocks of JSON', async () => {
    const json = block('exercise', '{"id": "squat", "name": "Squat", "why": "Strong legs", "cues": ["Knees out"]}');
    const page = await postWith(tuesday + json, 2);
    const { pack } = page.document.querySelector('session-timer')! as unknown as { pack: { exercises: object[] } };
    expect(pack.exercises[0]).to.deep.include({
      id: 'squat',
      dose: '3x8 rest 60s',
      why: 'Strong legs',
      cues: ['Knees out'],
    });
  });

  it('come one after the other', async () => {
    const page = await postWith(squat);
    await arrive(page, tuesday + tuesday.replace('Tuesday', 'Thursday'), 3);
    expect(elementsOf(page)).to.deep.equal(['exercise-card', 'session-timer', 'session-timer']);
    expect(page.heard).to.deep.equal([]);
  });
});
