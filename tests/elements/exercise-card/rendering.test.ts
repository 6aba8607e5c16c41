import { expect } from '@open-wc/testing';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { minimal, sample, sideStep } from './sample.js';
import { entries, headingOver, inside, mountCard, pairs, part, parts, press, textOf, textsOf } from './vocabulary.js';

describe('<exercise-card> shows what the pack says', () => {
  let card: ExerciseCard;
  beforeEach(async () => {
    card = await mountCard(sample);
  });

  it('the name as a heading, and the other names', () => {
    expect(textOf(part(card, 'name'))).to.equal('Side step with a band');
    expect(textOf(part(card, 'aliases'))).to.equal('also: Lateral band walk and Monster walk');
    expect(card.heading).to.equal('Side step with a band');
  });

  it('why it is done before what it is', () => {
    expect(textOf(part(card, 'why'))).to.equal(sideStep.why);
    expect(textOf(part(card, 'summary'))).to.equal(sideStep.summary);
    const follows = part(card, 'why').compareDocumentPosition(part(card, 'summary'));
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('what it asks for: a picture, words, and figures for screen readers', () => {
    const demand = textOf(part(card, 'demand'));
    expect(demand).to.include('few parts, small range, moderate load, much balance');
    expect(demand).to.include('What it asks for: complexity 1 of 5, range 1 of 5, load 2 of 5, stability 3 of 5.');
    expect(part(card, 'glyph').getAttribute('aria-hidden')).to.equal('true');
    const figures = [...part(card, 'demand').querySelectorAll('span')].find((each) => each.clientWidth <= 1);
    expect(textOf(figures)).to.include('1 of 5');
  });

  it('the dose part by part, in words', () => {
    expect(pairs(part(card, 'dose')).slice(0, 3)).to.deep.equal([
      ['Sets', '2'],
      ['Reps, each side', '10'],
      ['Rest', '45 s'],
    ]);
  });

  it('what is needed, and what may stand in for it', () => {
    expect(pairs(part(card, 'equipment'))).to.deep.equal([
      ['You need', 'Loop band'],
      ['You need', 'Chair (or box or low wall; optional)'],
    ]);
  });

  it('the ladder inside the exercise as choices, with a note on the chosen rung', async () => {
    const ladder = part(card, 'variable');
    const choices = [...ladder.querySelectorAll('input')];
    expect(textsOf(ladder.querySelectorAll('label'))).to.deep.equal([
      'Above the knees',
      'Around the ankles',
      'Around the feet',
    ]);
    expect(choices.map(({ checked }) => checked)).to.deep.equal([true, false, false]);
    expect(textOf(ladder)).not.to.include('Most work');
    await press(card, 'Around the feet');
    expect(textOf(part(card, 'variable'))).to.include('Most work for the side of the hip.');
  });

  it('the set-up and the steps in their order', () => {
    expect(entries(part(card, 'setup'))).to.deep.equal(sideStep.setup);
    const steps = parts(card, 'step').map(textOf);
    expect(steps[0]).to.include('Press the knees out against the band.');
    expect(steps[1]).to.include("Step a hand's width to the side.");
    expect(steps).to.have.length(3);
    expect(part(card, 'step').closest('ol'), 'an ordered list').to.not.equal(null);
  });

  it('the moment of a step in the video: its own, or that of its chapter', () => {
    const moments = parts(card, 'step').map((step) => textOf(step.querySelector('button')));
    expect(moments).to.deep.equal(['0:04', '0:07', '']);
  });

  it('the picture of a step', () => {
    const [, , third] = parts(card, 'step');
    expect(third?.querySelector('img')?.alt).to.equal('The foot comes in');
  });

  it('what to think of, where to feel it, what it teaches', () => {
    expect(entries(part(card, 'cues'))).to.deep.equal(sideStep.cues);
    expect(textOf(part(card, 'feel'))).to.match(/side of the hip not: lower back$/u);
    expect(entries(part(card, 'teaches'))).to.deep.equal([
      'Hip rotation Turning the thigh out.',
      'Single-leg balance',
      'calm feet',
    ]);
  });

  it('the muscles by what they do', () => {
    expect(textOf(part(card, 'muscles'))).to.match(
      /at work gluteus medius helping gluteus maximus(?:,| and) tensor fasciae latae$/u,
    );
    expect(part(card, 'muscles').textContent).not.to.include('holding still');
  });

  it('each list under its own heading', () => {
    const named = ['setup', 'steps', 'cues', 'feel', 'teaches', 'muscles', 'leads-to', 'beside'];
    expect(named.map((name) => headingOver(part(card, name)))).to.deep.equal([
      'Before you start',
      'How',
      'Think of',
      'You should feel it',
      'What it teaches',
      'Muscles',
      'What it leads to',
      'Beside it',
    ]);
  });

  it('faults behind a disclosure: what you see, why, and what to do', () => {
    const faults = part(card, 'faults') as HTMLDetailsElement;
    expect(faults.open).to.equal(false);
    expect(textOf(faults.querySelector('summary'))).to.equal('When it goes wrong');
    expect(textsOf(parts(card, 'fault'))).to.deep.equal([
      'You see The knee falls in because The band wins over the hip. so Use a lighter band.',
      'You see The feet drag so Take smaller steps.',
    ]);
  });

  it('where it ends, when to stop and whom to ask', () => {
    expect(textOf(part(card, 'limits'))).to.include('On its own it is far from a fast mile.');
    expect(textOf(card)).to.include('Where it ends');
    const safety = textOf(part(card, 'safety'));
    for (const [label, when] of [
      ['Stop at', 'sharp pain in the hip or numb toes'],
      ['Not for you with', 'a fresh fracture'],
      ['Ask a professional first with', 'recent hip surgery'],
      ['Change it with', 'stiff ankles'],
    ] as const)
      expect(safety).to.match(new RegExp(`${label}:? ${when}`, 'u'));
  });

  it('what is known, with its source', () => {
    const evidence = part(card, 'evidence');
    expect(textOf(evidence)).to.equal('A lower band asks more of the hip. Source Runners like it.');
    const links = evidence.querySelectorAll('a');
    expect([...links].map(({ href }) => href)).to.deep.equal(['https://example.com/study']);
  });

  it('who it is from, under which licence, and the disclaimer of the pack', () => {
    const from = part(card, 'attribution');
    expect(textOf(from)).to.equal('Sample coach · CC0-1.0');
    expect(from.querySelector('a')?.href).to.equal('https://example.com/band-side-step');
    expect(textOf(part(card, 'disclaimer'))).to.equal(sample.disclaimer);
  });

  it('whom a video is from', () => {
    expect(textOf(part(card, 'media').querySelector('figcaption'))).to.equal('Sample filmer · CC-BY-4.0');
  });
});

describe('<exercise-card> places an exercise in the system', () => {
  it('what it leads to: the axis, what carries over, why, and when to move on', async () => {
    const card = await mountCard(sample);
    const [toSquat, toLunge] = entries(part(card, 'leads-to'));
    expect(toSquat).to.match(/^Squat,? through more range/u);
    expect(toSquat).to.include('carries over hip rotation and knee tracking');
    expect(toSquat).to.include('Knees that press out also track over the toes.');
    expect(toSquat).to.match(/Move on after 2 . 10 .*each side in 2 sessions: knees stay over the toes\.$/u);
    expect(toLunge).to.match(/^Lunge,? with more moving parts .*Move on after .*20.*each side\.$/u);
    expect(parts(card, 'builds-on')).to.have.length(0);
  });

  it('what it builds on, without the way there', async () => {
    const card = await mountCard(sample, { exercise: 'squat' });
    const [from] = entries(part(card, 'builds-on'));
    expect(from)
      .to.match(/^Side step with a band/u)
      .and.to.include('carries over hip rotation and knee tracking');
    expect(from).not.to.include('Move on');
    expect(entries(part(card, 'leads-to'))[0]).to.match(/^Lunge,? with more moving parts/u);
  });

  it('what to do on a hard day, and what goes beside it', async () => {
    const lunge = await mountCard(sample, { exercise: 'lunge' });
    expect(entries(part(lunge, 'easier'))[0]).to.match(/^Squat,? through less range On tired days\.$/u);
    const plain = await mountCard(sample, { exercise: 'plain' });
    expect(entries(part(plain, 'beside'))).to.deep.equal(['Side step with a band']);
  });
});

describe('<exercise-card> leaves no trace of what the pack does not say', () => {
  it('shows a bare exercise as its name and nothing else', async () => {
    const card = await mountCard(minimal, { actions: 'none' });
    expect(textOf(card)).to.equal('Plain');
    const root = inside(card);
    expect(root.querySelectorAll('h2, h3, h4, h5, h6')).to.have.length(1);
    for (const empty of ['ul', 'ol', 'dl', 'dd', 'figure', 'details', 'footer', 'img', 'hr'])
      expect(root.querySelectorAll(empty), empty).to.have.length(0);
  });

  it('draws no line around nothing', async () => {
    const card = await mountCard(minimal, { actions: 'none' });
    const lined = [...inside(card).querySelectorAll('*')].filter((each) =>
      (['Top', 'Bottom'] as const).some((side) => getComputedStyle(each)[`border${side}Width`] !== '0px'),
    );
    expect(lined.map(({ className }) => className)).to.deep.equal([]);
  });

  for (const field of Object.keys(sideStep).filter((name) => name !== 'id' && name !== 'name')) {
    it(`holds no empty heading, list or paragraph without ${field}`, async () => {
      const rest = Object.fromEntries(Object.entries(sideStep).filter(([name]) => name !== field));
      const card = await mountCard({ ...sample, exercises: [rest] });
      const empty = [...inside(card).querySelectorAll('h3, h4, ul, ol, dl, dd, p, figcaption, section')].filter(
        (each) => textOf(each) === '' && !each.querySelector('img, svg'),
      );
      expect(empty.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(textOf(card)).not.to.match(/undefined|null|NaN|\[object/u);
    });
  }

  it('falls back on the author and licence of the pack, and does without', async () => {
    const { attribution, ...unsigned } = sideStep;
    expect(attribution.author).to.equal('Sample coach');
    const signed = await mountCard({ ...sample, exercises: [unsigned] });
    expect(textOf(part(signed, 'attribution'))).to.equal('Sample author · CC-BY-SA-4.0');
    const bare = await mountCard(unsigned);
    expect(parts(bare, 'attribution')).to.have.length(0);
    expect(parts(bare, 'disclaimer')).to.have.length(0);
    const silent = await mountCard({ ...sample, exercises: [unsigned] }, { actions: 'none' });
    expect(parts(silent, 'actions')).to.have.length(0);
  });
});

describe('<exercise-card compact>', () => {
  it('is one block: the name, the dose in a line, the reason', async () => {
    const card = await mountCard(sample, { compact: '' });
    expect(textOf(part(card, 'name'))).to.equal('Side step with a band');
    expect(textOf(part(card, 'dose'))).to.match(/^2 . 10/u);
    expect(textOf(part(card, 'why'))).to.equal(sideStep.why);
    for (const other of ['steps', 'media', 'footer']) expect(parts(card, other), other).to.have.length(0);
    expect(part(card, 'compact')).to.equal(part(card, 'card'));
  });

  it('says the demand in figures to screen readers', async () => {
    const card = await mountCard(sample, { compact: '' });
    expect(textOf(card)).to.include('complexity 1 of 5, range 1 of 5, load 2 of 5');
  });

  it('shows a bare exercise as its name', async () => {
    const card = await mountCard(minimal, { compact: '' });
    expect(textOf(card)).to.equal('Plain');
  });

  it('can be switched both ways', async () => {
    const card = await mountCard(sample, { compact: '' });
    card.compact = false;
    await card.updateComplete;
    expect(parts(card, 'steps')).to.have.length(1);
    card.compact = true;
    await card.updateComplete;
    expect(parts(card, 'steps')).to.have.length(0);
  });
});
