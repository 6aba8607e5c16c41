// The sessions that are run, and what is to be heard in them, by the engine's own account in Node.
import { loadTs } from '../../tests/kit/load-ts.js';

/** @typedef {import('../../src/pack/types.js').Pack} Pack */
/** @typedef {import('../../src/model/session/state.js').SessionState} SessionState */

const { compileSession, cuesOf, sessionState } = /** @type {typeof import('../../src/model/session/index.js')} */ (
  await loadTs('src/model/session/index.ts')
);

/** Seconds of work and of rest, and how many sets. @typedef {{ prepare: number, work: number, rest: number, sets: number }} Length */

/** @type {Record<string, Length>} */
const lengths = {
  // A cue a second but for one, for twenty seconds.
  dense: { prepare: 5, work: 5, rest: 5, sets: 2 },
  // A phone in a pocket: between the cues it is silent for more than a minute, and so is slowed down as far as it goes.
  pocket: { prepare: 10, work: 15, rest: 75, sets: 3 },
  glance: { prepare: 10, work: 15, rest: 15, sets: 1 },
  // In the first minutes nothing happens but seconds.
  steady: { prepare: 0, work: 300, rest: 60, sets: 20 },
  hour: { prepare: 10, work: 40, rest: 20, sets: 70 },
  // Whatever breaks in, cues are lost in it, and one is due within two seconds after it.
  broken: { prepare: 5, work: 5, rest: 5, sets: 40 },
};

export const names = Object.keys(lengths);

/** @param {Length} length @returns {Pack} */
const packOf = ({ prepare, work, rest, sets }) => ({
  id: 'bench',
  exercises: [
    {
      id: 'step-up',
      name: 'Step up',
      why: 'It asks each hip to hold the other one level, which is what running asks of it.',
      cues: ['Hips level.', 'Slowly down.'],
    },
  ],
  sessions: [
    {
      id: 'session',
      title: 'A session',
      prepare,
      blocks: [{ title: 'Main', items: [{ exercise: 'step-up', dose: { sets, work, rest } }] }],
    },
  ],
});

/** @param {string} name */
export function sessionNamed(name) {
  const pack = packOf(lengths[name]);
  const [session] = /** @type {import('../../src/pack/types.js').Session[]} */ (pack.sessions);
  const { segments, total } = compileSession(session, pack);
  /** The state after so many milliseconds of a session in which nobody has pressed anything. */
  const after = (/** @type {number} */ ms) => sessionState(segments, [{ t: 0, k: 'start' }], ms);
  /** @param {SessionState} state @param {number} now milliseconds @returns when something is to be heard, on the same clock */
  const cuesFrom = (state, now) => cuesOf(segments, state, now).map(({ t }) => t);
  return { pack, segments, total, after, cuesFrom, cues: cuesFrom(after(0), 0) };
}
