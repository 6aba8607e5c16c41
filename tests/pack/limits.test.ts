import { expect } from '@open-wc/testing';
import type { Issue } from '../../src/pack/issues.js';
import { parsePack } from '../../src/pack/parse.js';

const squat = { id: 'squat', name: 'Squat' };
const million = 1_000_000;

/** The issues of something hostile, which have to be there soon. */
function issuesOf(input: unknown): readonly Issue[] {
  const start = performance.now();
  const { issues } = parsePack(input);
  expect(performance.now() - start).to.be.below(25_000);
  return issues;
}

const codesOf = (input: unknown): readonly string[] => issuesOf(input).map(({ code }) => code);
const many = (count: number): object[] => Array.from({ length: count }, (_, id) => ({ id: `e${id}`, name: 'E' }));
const nested = (levels: number): string =>
  `{"exercises":[],"later":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;

describe('The limits of a pack', () => {
  it('are 5 MB of text', () => {
    const text = (length: number): string =>
      JSON.stringify({ exercises: [squat], title: '' }).replace('""', `"${'a'.repeat(length)}"`);
    const rest = text(0).length;
    expect(codesOf(text(5 * million - rest))).to.deep.equal([]);
    const [issue, ...others] = issuesOf(text(5 * million - rest + 1));
    expect(issue).to.include({ code: 'limit-size', path: '', severity: 'error' });
    expect(issue?.message).to.equal('The pack is larger than 5 MB of text: split it.');
    expect(others).to.deep.equal([]);
  });

  it('are 64 levels, from text and as an object', () => {
    expect(codesOf(nested(64))).to.deep.equal([]);
    expect(codesOf(JSON.parse(nested(64)))).to.deep.equal([]);
    const [issue] = issuesOf(nested(65));
    expect(issue).to.include({ code: 'limit-depth', path: '', severity: 'error', line: 1, column: 88 });
    expect(issue?.message).to.equal('The pack nests more than 64 levels deep: take out what is below that.');
    expect(codesOf(JSON.parse(nested(65)))).to.deep.equal(['limit-depth']);
  });

  it('are 20,000 items, of which the first stay', () => {
    expect(codesOf(many(20_000))).to.deep.equal([]);
    const { pack, issues } = parsePack(many(20_001));
    expect(pack.exercises).to.have.length(20_000);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({ path: '/20000', code: 'limit-items', severity: 'error' });
    expect(issues[0]?.message).to.include('more than 20,000 items: the rest was left out, split the pack');
  });

  it('are 20,000 items in all lists together', () => {
    const exercises = many(1_000).map((exercise) => ({
      ...exercise,
      faults: Array(20).fill({ see: 'The knee falls in' }),
    }));
    const { pack, issues } = parsePack({ exercises });
    expect(issues.map(({ path, code }) => [path, code])).to.deep.equal([['/exercises/952/faults/7', 'limit-items']]);
    expect(pack.exercises).to.have.length(953);
  });

  it('are 20,000 words in one list', () => {
    const { pack, issues } = parsePack([{ ...squat, tags: Array(20_001).fill('hips') }]);
    expect(pack.exercises?.[0]?.tags).to.have.length(20_000);
    expect(issues.map(({ path, code }) => [path, code])).to.deep.equal([['/0/tags/20000', 'limit-items']]);
  });

  it('are 1,000 issues, and a count of the rest', () => {
    const issues = issuesOf(Array(1_500).fill(7));
    expect(issues).to.have.length(1_001);
    expect(issues.at(-1)).to.include({ code: 'limit-issues', severity: 'error', path: '' });
    expect(issues.at(-1)?.message).to.equal('500 more faults are not listed: mend these first.');
  });

  it('do not make an error of many warnings', () => {
    const steps = [{ text: 'Sit down.' }];
    const issues = issuesOf([{ ...squat, steps, muscles: { primary: Array(1_500).fill('brain') } }]);
    expect(issues.at(-1)).to.include({ code: 'limit-issues', severity: 'warning' });
  });

  it('do not make a fault of what only looked like one in passing', () => {
    const steps = Array(1_500).fill({ text: 'Sit down.', en: 'x' });
    expect(codesOf([{ ...squat, steps }])).to.deep.equal([]);
    const { pack, issues } = parsePack([{ ...squat, tags: Array(1_000).fill(7), steps }]);
    expect(issues).to.have.length(1_000);
    expect(pack.exercises?.[0]?.steps).to.have.length(1_500);
  });
});

describe('Hostile objects', () => {
  it('may hold themselves', () => {
    const loop: Record<string, unknown> = { exercises: [squat] };
    loop['later'] = { loop };
    expect(codesOf(loop)).to.deep.equal(['limit-depth']);
  });

  it('may hold the same part in a million places', () => {
    let part: object = {};
    for (let level = 0; level < 60; level++) part = { part, same: part };
    expect(codesOf({ exercises: [squat], part })).to.deep.equal([]);
  });

  it('may throw when they are read', () => {
    const getter = {
      exercises: [
        {
          ...squat,
          get why(): string {
            throw new Error('no');
          },
        },
      ],
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const liar = new Proxy(squat, {
      ownKeys: () => {
        throw new TypeError('no');
      },
    });
    for (const input of [getter, proxy, [proxy], { exercises: [{ ...squat, demand: proxy }] }, liar]) {
      const issues = issuesOf(input);
      expect(issues.map(({ code }) => code)).to.deep.equal(['unreadable']);
      expect(issues[0]?.message).to.include('Give it as JSON text or as plain objects');
    }
  });

  it('may go on for ever', () => {
    const handler: ProxyHandler<object> = {
      ownKeys: () => ['a', 'b'],
      getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
      get: (): object => new Proxy({}, handler),
    };
    expect(codesOf(new Proxy({}, handler))).to.deep.equal(['limit-depth']);
    expect(codesOf({ exercises: new Array(2 ** 32 - 1) }).at(-1)).to.equal('limit-issues');
  });

  it('may be something else than data', () => {
    const strange = [
      7n,
      Symbol('squat'),
      () => 'squat',
      new Date(),
      new Map(),
      /squat/u,
      { toJSON: () => 7n },
      NaN,
      Infinity,
    ];
    for (const value of strange) {
      expect(codesOf(value)).to.have.length(1);
      const issues = issuesOf([{ ...squat, sides: value, demand: { load: value }, dose: value, media: value }]);
      expect(issues.length, typeof value).to.be.within(3, 4);
      for (const { message } of issues) expect(message).to.match(/needed|not fit/);
    }
  });
});

/** Long enough to tell what takes time in proportion to its length from what takes the square of it. */
const long = 400_000;

describe('Hostile text takes no longer than its length', () => {
  const bare = (fields: string): string => `{"id":"a","name":"A",${fields}}`;
  const hostile: Readonly<Record<string, () => unknown>> = {
    'opens lists without end': () => '['.repeat(long),
    'opens and closes them': () => '['.repeat(long) + ']'.repeat(long),
    'never ends a text': () => `["${'a'.repeat(long)}`,
    'is a row of backslashes': () => `["${'\\\\'.repeat(long)}`,
    'is white space': () => ' '.repeat(long),
    'is line breaks': () => '\r\n'.repeat(long) + '7',
    'is digits': () => '1'.repeat(long) + 'x',
    'is wrong at its end, again and again': () => `[${'\n'.repeat(long)}${'7,'.repeat(2_000)}7]`,
    'has wrong items only': () => bare(`"tags":[${'1,'.repeat(long)}1]`),
    'has wrong items in many lists': () => bare(`"media":[${`{"captions":[${'1,'.repeat(30)}1]},`.repeat(6_000)}1]`),
    'has names that are almost known': () => bare(Array.from({ length: 40_000 }, (_, i) => `"tag${i}":1`).join()),
    'has names of languages that are none': () =>
      bare(`"why":{${Array.from({ length: 40_000 }, (_, i) => `"_${i}":""`).join()}}`),
    'has an address without end': () => [{ ...squat, media: [{ kind: 'image', src: 'a'.repeat(long) + ':' }] }],
    'has an almost good picture without end': () => [
      { ...squat, media: [{ kind: 'image', src: `data:image/${'a'.repeat(long)}` }] },
    ],
    'has an id without end': () => [{ id: 'a'.repeat(long), name: 'A' }],
    'has a language without end': () => ({ exercises: [], lang: `aa${'-a'.repeat(long)}!` }),
    'has a text of white space': () => [{ id: 'a', name: '\u00a0'.repeat(long) }],
    'has a dose without end': () => [{ ...squat, dose: '3x'.repeat(long) }],
    'has a word without end': () => [{ ...squat, sides: 'b'.repeat(long) }],
    'has long ids that are almost alike': () => {
      const id = (index: number, start: string): string => `${start.repeat(29)}${index}`;
      const exercises = Array.from({ length: 500 }, (_, index) => ({ id: id(index, 'ab'), name: 'A' }));
      const edges = Array.from({ length: 2_000 }, (_, index) => ({
        from: id(index, 'ba'),
        to: id(index + 500, 'aab').slice(0, 62),
      }));
      return { exercises, maps: [{ id: 'm', edges }] };
    },
  };
  for (const [name, make] of Object.entries(hostile)) {
    it(`even where it ${name}`, () => {
      const issues = issuesOf(make());
      expect(issues.length).to.be.within(0, 1_002);
      for (const { message } of issues) expect(message.length).to.be.below(400);
    });
  }
});
