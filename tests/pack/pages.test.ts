import { expect } from '@open-wc/testing';
import { circles } from '../../src/pack/circles.js';
import { isForward } from '../../src/pack/forward.js';
import { parsePack } from '../../src/pack/parse.js';
import type { Edge, Exercise, Gate, Pack, TrainingMap } from '../../src/pack/types.js';

const textOf = async (name: string): Promise<string> => {
  const response = await fetch(new URL(`../../stories/pages/${name}`, import.meta.url));
  return response.text();
};

/** The first group of each match. */
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, group]) => group!);

/** The packs in `stories/pages`: the index of the pages links every one. */
const names = all(await textOf('index.html'), /href="([\w-]+\.json)"/gu);
const texts = new Map(await Promise.all(names.map(async (name) => [name, await textOf(name)] as const)));

const packOf = (name: string): Pack => parsePack(texts.get(name)).pack;
const written = ({ from, to, axis }: Edge): string => `${from} → ${to} ${axis ?? ''}`.trim();

/** The exercise with an id; one that does not exist fails the test. */
function exercise({ exercises = [] }: Pack, id: string): Exercise {
  const found = exercises.find((each) => each.id === id);
  if (!found) throw new Error(`There is no exercise ${id}.`);
  return found;
}

/** How much the demand grows along an edge on its own axis; NaN where an end does not say how much it asks for. */
function growth(pack: Pack, { from, to, axis }: Edge): number {
  const [before = NaN, after = NaN] = [from, to].map((id) => axis && exercise(pack, id).demand?.[axis]);
  return after - before;
}

/** The most a dose asks for, of sets, repetitions or seconds; NaN where it says nothing of it. */
const most = (range: unknown): number => Math.max(...[range ?? NaN].flat().map(Number));

/**
 * Whether a gate asks for something else than the dose of its exercise (a hold where there are repetitions), for more
 * of it, or counts it another way: nobody could pass it without leaving the plan.
 */
const isBeyond = ({ dose }: Exercise, gate: Gate): boolean =>
  (['sets', 'reps', 'hold'] as const).some((field) => {
    const asked = gate[field];
    return asked !== undefined && !(asked <= most(dose?.[field]));
  }) ||
  (hasAmount(gate) && (gate.perSide ?? false) !== (dose?.perSide ?? false));

const hasAmount = ({ reps, hold }: Gate): boolean => (reps ?? hold) !== undefined;

/** An exercise and all that it leads to. */
function ahead(edges: readonly Edge[], start: string): ReadonlySet<string> {
  const met = new Set([start]);
  for (const id of met) for (const { from, to } of edges) if (from === id) met.add(to);
  return met;
}

it('the pages show the small pack and the large one', () => {
  expect(names).to.include.members(['hips.json', 'runner.json']);
});

it('the page of maps asks for maps that are there', async () => {
  const addresses = all(await textOf('map.html'), /<progression-map[^>]*? src="([^"]+)"/gu);
  expect(addresses).to.have.length.above(1);
  for (const address of addresses) {
    const [name = '', id] = address.split('#');
    const ids = (packOf(name).maps ?? []).map((map) => map.id);
    expect(ids, address).to.include(id ?? ids[0]);
  }
});

for (const name of names) {
  describe(`the pack ${name}`, () => {
    it('reads without issues', () => expect(parsePack(texts.get(name)).issues).to.deep.equal([]));

    it('has no circle', () => expect(circles(packOf(name), written)).to.deep.equal([]));

    for (const map of packOf(name).maps ?? []) describe(`the map ${map.id}`, () => describeMap(packOf(name), map));
  });
}

function describeMap(pack: Pack, map: TrainingMap): void {
  const { edges, goal, tracks = [] } = map;
  const forward = edges.filter(isForward);

  it('names an axis only where the demand on it does not fall', () => {
    const falling = forward.filter((edge) => edge.axis && !(growth(pack, edge) >= 0));
    expect(falling.map(written)).to.deep.equal([]);
  });

  it('says on which axis each progression is harder and each regression easier', () => {
    const steps = edges.filter(({ kind = 'progression' }) => kind === 'progression' || kind === 'regression');
    expect(steps.filter(({ axis }) => !axis).map(written)).to.deep.equal([]);
    const steep = steps.filter((edge) => edge.kind === 'regression' && !(growth(pack, edge) < 0));
    expect(steep.map(written)).to.deep.equal([]);
  });

  it('carries over only what the exercise before teaches', () => {
    const untaught = edges.filter(({ from, transfers = [] }) => {
      const { teaches = [] } = exercise(pack, from);
      return transfers.some((quality) => !teaches.includes(quality));
    });
    expect(untaught.map(written)).to.deep.equal([]);
  });

  it('asks at a gate for what the dose of the exercise before it has, and for no more', () => {
    const beyond = edges.filter(({ from, gate }) => gate && isBeyond(exercise(pack, from), gate));
    expect(beyond.map(written)).to.deep.equal([]);
  });

  it('has every exercise on exactly one track', () => {
    const ids = (pack.exercises ?? []).map(({ id }) => id);
    expect(tracks.flatMap(({ exercises }) => exercises)).to.have.members(ids);
  });

  it('connects every exercise with another', () => {
    const connected = new Set(forward.flatMap(({ from, to }) => [from, to]));
    expect((pack.exercises ?? []).filter(({ id }) => !connected.has(id))).to.deep.equal([]);
  });

  it('has its tracks in order, easiest first', () => {
    const back = tracks.flatMap(({ exercises }) =>
      forward.filter(({ from, to }) => exercises.includes(to) && exercises.indexOf(from) > exercises.indexOf(to)),
    );
    expect(back.map(written)).to.deep.equal([]);
  });

  it('leads to the goal from the beginning of every track', () => {
    const lost = tracks.filter(({ exercises: [first = ''] }) => !ahead(forward, first).has(goal ?? ''));
    expect(lost.map(({ id }) => id)).to.deep.equal([]);
  });
}
